## Paano naghahanap ng mga tao ang ICE

us-channel-skip-tracing-contractors =
    Nagbabayad ang ICE ng mga pribadong kompanya para hanapin at kunan ng litrato kung saan nakatira at
    nagtatrabaho ang mga tao. Nagbigay ito ng mga kontrata sa 13 o 14 kompanya noong Disyembre 2025. Ang
    kabuuan ng mga ito ay puwedeng umabot sa mga $1.2 bilyon sa loob ng dalawang taon. Binabanggit ng
    mga papel ng kontrata ang listahan ng 1.5 milyong tao at mga batch na hanggang 50,000 pangalan sa
    isang buwan. Binabanggit ng mga ito ang bayad na lumalaki ayon sa bilang ng mga taong nahanap.
    Sinabi ng Capgemini, isa sa mga kompanya, noong Enero 2026 na hindi isinasagawa ang kontrata nito.

us-channel-palantir-elite =
    Ang ELITE ay isang application ng ICE na gawa ng Palantir. Inilalagay nito sa mapa ang mga posibleng
    target (mga taong hinahanap ng ICE), may litrato at numero ng file sa imigrasyon (A-number).
    Ipinapakita ng score mula 0 hanggang 100 kung gaano katiyak ang ICE sa address. Kaya puwedeng pumili
    ang mga ahente ng mga lugar na maraming posibleng target. Inilalarawan ito ng isang gabay ng ICE sa
    mga gumagamit at ng sinumpaang testimonya. Kasama sa mga pinagkukunan nito ang USCIS at mga address
    mula sa Health and Human Services (departamento ng kalusugan). Sinasabi ng mga balita na kasama rito
    ang mga address ng Medicaid. Nagsimula noong Setyembre 2025 ang isang order na $29.9 milyon.

us-channel-insurance-claims-iso =
    Hinahanapan ng sangay ng ICE sa deportasyon (ERO) ang ISO ClaimSearch, ang pinagsasaluhang file ng
    mga kompanya ng insurance ng mga claim tungkol sa kotse, bahay, pinsala sa katawan at ilang gamutan.
    Nakita ng 404 Media ang mga papel ng ICE tungkol dito noong Hulyo 2025. May higit 1.8 bilyong claim
    at 58 milyong bill sa gamutan ang file, may mga pangalan, address, numero ng telepono at buwis, at
    plaka. Itinanggi ng may-ari nito, ang Verisk, na kustomer nito ang ICE o ang departamento ng ICE.
    File ito ng insurance, kaya hindi ito pinoprotektahan ng batas sa privacy sa kalusugan. Hindi alam
    kung ilang paghahanap ang ginawa.

us-channel-ssa =
    Ayon sa mga ulat, pumayag ang Social Security noong Pebrero 2025 na ibigay sa ICE ang huling alam na
    mga address ng 98,000 tao. Sa isang abiso ng Nobyembre 2025, inihayag nitong nagbabahagi ito ng
    datos sa citizenship at imigrasyon sa Homeland Security (DHS). Iniulat ng WIRED na sinabihan nang
    pasalita ang ilang opisina na ibigay sa ICE ang mga petsa ng mga appointment na pinupuntahan nang
    personal. Ang SAVE ay isang pederal na sistemang nagsusuri ng status sa imigrasyon. Pinawalang-bisa
    ng isang pasya ng Hunyo 2026 ang bahaging Social Security ng SAVE at ang mga kaugnay na abiso.
    Pinahinto ng Supreme Court ang pasyang iyon noong Setyembre 25, 2026, kaya wala itong pinipigilan
    ngayon. Hindi publiko kung ano pang ibang pagbabahagi ang nagaganap.

us-channel-sevis =
    Ang SEVIS ay database ng mga estudyanteng dayuhan na pinapatakbo ng ICE. Dapat iulat dito ng mga
    paaralan ang mga estudyanteng may visa na F, M at J. Kaya hawak na ng ICE ang paaralan, address at
    status nila. Noong tagsibol ng 2025, tinapos ng ICE ang mga 4,700 record ng estudyante matapos
    tingnan ang mga pangalan sa database ng FBI. Ibinalik nito ang mga iyon noong Abril 25, 2025, habang
    humaharap sa mga demanda, at nangako ito ng nakasulat na patakaran.

us-channel-orr-sponsor-data =
    Ang taong kumukupkop ng batang dumating nang walang kasamang magulang ay nagbibigay ng buong file sa
    pederal na opisina para sa mga refugee (ORR). Noong Pebrero 14, 2025, iniulat ng NPR na mas maraming
    opisyal ng ICE ang may access sa database na iyon. Iniulat din nito na dapat na ngayong magbigay ng
    mga fingerprint ang bawat nasa hustong gulang sa bahay. Inalis ng isang patakaran ng Marso 25, 2025
    ang pagbabawal na kunin ang status ng sponsor at ipasa ito. Mula Hulyo 9, 2025, dapat pumunta nang
    personal ang sponsor para patunayan kung sino siya, pati ang mga magulang. Nagbababala ang opisina
    na maaaring naroon ang mga opisyal ng imigrasyon para magtanong. Iniulat ng Associated Press ang mga
    pag-aresto pagdating ng Setyembre 2025. Ayon sa isang tala tungkol sa ulat ng Texas Tribune noong
    Hulyo 2026, may mga kamag-anak na inaresto pagkatapos ng ilang buwang pagsusuri. Nagpadala rin ang
    ICE ng mga subpoena sa mga estado para sa mga record ng mga sponsor. Wala kaming nakitang mas huling
    kinalabasan sa korte.

us-channel-tsa-passenger-lists =
    Ang TSA ang ahensyang sumusuri sa mga pasahero sa mga paliparan. Mula mga Marso 2025, ibinibigay
    nito sa ICE ang mga pangalan ng mga pasahero ng eroplano na malapit nang lumipad, ilang beses sa
    isang linggo. Kasama ang mga flight sa loob ng bansa. Inihahambing ng ICE ang mga pangalan sa mga
    utos ng deportasyon (removal order) at nagpapadala ng mga opisyal sa paliparan. Ibinunyag ito ng New
    York Times noong Disyembre 12, 2025. Sinabi ng isang dating opisyal na humantong sa pag-aresto ang
    mga tatlo sa bawat apat na pangalang nagtugma sa isang rehiyon. Ayon sa Homeland Security (DHS),
    hindi ito bago.

us-channel-airline-ticket-sales-arc =
    Nagbenta ang ARC, ang clearing house ng mga airline, sa mga ahensya ng file ng mga tiket sa eroplano
    na puwedeng hanapan. Kasama ang ICE at CBP sa mga bumili. Saklaw ng file ang mga tiket na binili sa
    mga travel agency, may mga pangalan, ruta at datos ng card. Noong Nobyembre 12, 2025, sinabi ng ARC
    sa mga kustomer na magsasara ang programa sa taong iyon. Wala kaming nakita mula 2026 na
    nagkukumpirma nito. Hindi kailanman nasa file ang mga tiket na direktang binook sa airline.

us-protection-orr-sponsor-limits =
    Ang sponsor ay taong kumukupkop ng batang dumating nang walang kasamang magulang. Dahil sa mga
    patakaran ng 2024, bawal noon sa pederal na opisina para sa mga refugee (ORR) na tanggihan ang
    sponsor dahil sa status sa imigrasyon. Bawal din noon na kumuha ito ng status para sa pagpapatupad.
    Inalis ng isang patakarang may bisa mula Marso 25, 2025 ang mga limit na iyon. Hinahayaan nitong
    ibahagi ang status sa mga tagapagpatupad ng batas (law enforcement). Sumunod ang mga demanda, at
    hindi namin nakita ang kinalabasan ng mga iyon.

## Mga pangyayari

us-event-address-finder-contracts-2025 =
    Nagbigay ang ICE ng mga kontrata sa 13 o 14 kompanya para hanapin at kunan ng litrato kung saan
    nakatira at nagtatrabaho ang mga tao. Ang kabuuan ng mga ito ay puwedeng umabot sa mga $1.2 bilyon
    sa loob ng dalawang taon. Binabanggit ng mga papel ng kontrata ang listahan ng 1.5 milyong tao.

us-event-address-finder-company-says-2026 =
    Sinabi ng Capgemini, isa sa mga kompanya, na hindi isinasagawa ang kontrata nito.

us-event-address-map-order-2025 =
    Nagsimula ang isang order na $29.9 milyon para sa ELITE, isang application ng Palantir. Inilalagay
    nito sa mapa ang mga posibleng target (mga taong hinahanap ng ICE), may score kung gaano katiyak ang
    ICE sa address.

us-event-address-map-testimony-2026 =
    Inilarawan ng mga ulat ang ELITE mula sa isang gabay ng ICE sa mga gumagamit at sa sinumpaang
    testimonya. Kasama sa mga pinagkukunan nito ang USCIS at mga address mula sa Health and Human
    Services (departamento ng kalusugan). Sinasabi ng mga balita na kasama rito ang mga address ng
    Medicaid.

us-event-social-security-agreement-2025 =
    Ayon sa mga ulat, pumayag ang Social Security na ibigay sa ICE ang huling alam na mga address ng
    98,000 tao.

us-event-social-security-notice-2025 =
    Inihayag ng Social Security sa isang abiso na nagbabahagi ito ng datos sa citizenship at imigrasyon
    sa Homeland Security. Pinawalang-bisa ng isang pasya ng Hunyo 2026 tungkol sa SAVE ang mga kaugnay
    na abiso; pinahinto ng Supreme Court ang pasyang iyon noong Setyembre 25, 2026. Hindi publiko kung
    ano pang ibang pagbabahagi ang nagaganap.

us-event-student-records-restored-2025 =
    Habang humaharap sa mga demanda, ibinalik ng ICE ang mga 4,700 record ng estudyante na tinapos nito
    noong tagsibol na iyon matapos tingnan ang mga pangalan sa database ng FBI. Nangako ito ng nakasulat
    na patakaran.

us-event-sponsor-database-access-2025 =
    Iniulat ng NPR na mas maraming opisyal ng ICE ang may access sa database ng opisina para sa mga
    refugee tungkol sa mga taong kumukupkop ng mga batang dumating nang walang kasamang magulang. Dapat
    na ngayong magbigay ng mga fingerprint ang bawat nasa hustong gulang sa bahay, ayon sa ulat nito.

us-event-sponsor-rule-2025 =
    Inalis ng isang patakaran ang pagbabawal na kunin ang status sa imigrasyon ng sponsor ng isang bata
    at ipasa ito. Sumunod ang mga demanda, at hindi namin nakita ang kinalabasan ng mga iyon.

us-event-passenger-lists-revealed-2025 =
    Iniulat ng New York Times na ibinibigay ng TSA sa ICE ang mga pangalan ng mga pasahero ng eroplano
    na malapit nang lumipad, ilang beses sa isang linggo, mula mga Marso 2025. Kasama ang mga flight sa
    loob ng bansa. Inihahambing ng ICE ang mga pangalan sa mga utos ng deportasyon (removal order).

us-event-passenger-lists-government-says =
    Sinasabi ng Homeland Security na hindi bago ang pagbabahaging ito ng mga pangalan.

us-event-ticket-sales-closing-2025 =
    Sinabi ng ARC, ang clearing house ng mga airline, sa mga kustomer na magsasara sa taong iyon ang
    programa nito sa datos ng tiket. Wala kaming nakita mula 2026 na nagkukumpirma nito.

us-event-insurance-claims-search-revealed-2025 =
    Iniulat ng 404 Media, mula sa sariling mga papel ng ICE, na hinahanapan ng sangay nito sa
    deportasyon (ERO) ang pinagsasaluhang file ng mga claim ng mga kompanya ng insurance.

us-event-sponsor-checks-in-person-2025 =
    Iniutos ng opisina para sa mga refugee na pumunta nang personal ang sponsor para patunayan kung sino
    siya. Nagbababala ito na maaaring naroon ang mga opisyal ng imigrasyon para magtanong.

us-event-sponsor-arrests-reported-2026 =
    Ayon sa isang tala tungkol sa ulat ng Texas Tribune, inaresto ang mga kamag-anak matapos silang
    dumaan sa ilang buwang pagsusuri para kumupkop ng bata.
