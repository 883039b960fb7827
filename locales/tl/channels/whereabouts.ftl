channel-address-map = Mapa ng mga address ng ICE (ELITE)
    .how =
        Ang ELITE ay isang program ng ICE na nagpapakita sa mapa ng mga posibleng target (mga taong hinahanap nito). May score ang bawat address mula 0
        hanggang 100 kung gaano katiyak ang ICE rito. Galing ang mga address sa USCIS at sa departamento ng kalusugan (HHS), kasama ng iba; binabanggit ng
        mga balita ang Medicaid. Inilalarawan ang program ng isang gabay ng ICE sa mga gumagamit at ng sinumpaang testimonya.
channel-address-finders = Mga pribadong kompanyang naghahanap ng mga address
    .how =
        Binabayaran ng ICE ang mga pribadong kompanya para hanapin at kunan ng litrato kung saan nakatira at nagtatrabaho ang mga tao. Ang mga kontrata ng
        Disyembre 2025 sa 13 o 14 kompanya ay puwedeng umabot sa mga $1.2 bilyon sa loob ng dalawang taon. Binabanggit ng mga papel ang 1.5 milyong tao.
        Sinabi ng isang kompanya, ang Capgemini, noong Enero 2026 na hindi isinasagawa ang kontrata nito.
channel-student-visa-system = Sistema ng student visa (SEVIS)
    .how =
        Dapat iulat ng mga paaralan ang mga estudyanteng may visa na F, M at J sa SEVIS, isang sistemang pinapatakbo ng ICE. Kaya hawak na ng ICE ang
        paaralan, address at status nila. Noong tagsibol ng 2025, tiningnan ng ICE ang mga pangalan sa isang database ng FBI at tinapos ang mga 4,700 record
        ng estudyante. Ibinalik nito ang mga iyon noong Abril 25, 2025, habang humaharap sa mga demanda.
channel-child-sponsor-file = File tungkol sa mga nasa hustong gulang na kumukupkop ng bata
    .how =
        Ang taong kumukupkop ng bata mula sa pederal na shelter ay nagbibigay ng buong file sa pederal na opisina para sa mga refugee (ORR). Dapat na ngayong
        magbigay ng mga fingerprint ang bawat nasa hustong gulang sa bahay. Mula Hulyo 2025, dapat pumunta nang personal ang nasa hustong gulang, at maaaring
        naroon ang mga opisyal ng imigrasyon. May mga iniulat na pag-aresto. Iniulat ng NPR noong Pebrero 14, 2025 na mas maraming opisyal ng ICE ang
        nakakakita na ng database. Inalis ng isang patakaran ng Marso 25, 2025 ang pagbabawal na kunin ang status ng sponsor at ipasa ito; sumunod ang mga
        demanda, at hindi namin nakita kung paano natapos ang mga iyon.
channel-passenger-lists = Mga pangalan ng pasahero ng airline na ibinibigay sa ICE
    .how =
        Mula mga Marso 2025, ibinibigay ng ahensya ng seguridad sa paliparan (TSA) sa ICE ang mga pangalan ng mga taong malapit nang lumipad, ilang beses sa
        isang linggo. Kasama ang mga flight sa loob ng U.S. Inihahambing ng ICE ang mga pangalan sa mga utos ng deportasyon (removal order) at nagpapadala ng mga
        opisyal sa paliparan. Iniulat ito ng New York Times noong Disyembre 2025; ayon sa Homeland Security, hindi ito bago.
channel-airline-ticket-sales = Pagbebenta ng datos ng tiket sa eroplano (natapos noong 2025)
    .how =
        Nagbenta ang clearing house ng mga airline (ARC) sa mga ahensya ng file ng mga tiket na binili sa mga travel agency, may mga pangalan, ruta at datos ng
        card. Hindi kailanman nasa loob nito ang mga tiket na direktang binili sa airline. Tapos na ito, ayon sa sariling salita ng ARC: noong Nobyembre 2025,
        sinabi nitong magtatapos ang pagbebenta sa taong iyon. Wala kaming nakita mula 2026 na nagkukumpirma nito.
channel-social-security-sharing = Datos ng Social Security na ibinibigay sa ICE
    .how =
        Ayon sa mga ulat, pumayag ang Social Security noong Pebrero 2025 na ibigay sa ICE ang huling alam na mga address ng 98,000 tao. Noong Nobyembre 2025,
        inihayag nitong nagbabahagi ito ng datos sa citizenship at imigrasyon sa Homeland Security. Pinawalang-bisa ng isang korte ang bahagi ng pagbabahaging
        iyon noong Hunyo 2026, na kaugnay ng sistemang tinatawag na SAVE. Pinahinto ng Supreme Court ang pasyang iyon noong Setyembre 25, 2026, kaya wala itong
        pinipigilan ngayon. Hindi publiko kung ano pang ibang pagbabahagi ang nagaganap.

channel-insurance-claims-search = Paghahanap sa mga insurance claim
    .how =
        Ibinabahagi ng mga kompanya ng insurance ang mga claim tungkol sa kotse, bahay at pinsala sa katawan sa isang file, na tinatawag na ISO ClaimSearch.
        Iniulat ng 404 Media noong Hulyo 2025, mula sa sariling mga papel ng ICE, na hinahanapan ito ng sangay ng ICE sa deportasyon (ERO). May mga pangalan,
        address, numero ng telepono at plaka ang file, at ilang bill sa gamutan. Hindi ito saklaw ng pederal na batas sa privacy sa kalusugan. Hindi alam kung
        gaano kadalas maghanap ang ICE.
