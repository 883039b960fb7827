## Mga camera ng plaka (automated license plate reader, ALPR) at mga record ng toll

us-channel-alpr-vigilant-ice-contract =
    Mula 2018, kayang hanapan ng bawat opisina ng ICE ang isang komersyal na database ng plaka sa
    pamamagitan ng isang kompanya ng Thomson Reuters. Ang database ay ang Vigilant, na pag-aari na
    ngayon ng Motorola. Nagbigay ito ng mga pagkakita na saklaw ang limang taon para sa bawat plaka, at mga alerto
    para sa mga nakalistang plaka. Isang mas huling kontratang limang taon na $22.8 milyon ang naglista
    ng datos ng plaka bilang isa sa mga bahagi nito. Natapos ito noong 2026, at hindi namin makumpirma
    kung ano ang pumalit dito.

us-channel-alpr-vigilant-police-sharing =
    May mga departamento ng pulis na nagbahagi sa ICE ng mga pagkakita sa plaka sa pamamagitan ng
    kompanyang Vigilant. Noong Marso 2019, inilabas ng ACLU ang mga record na kinailangang ibigay ng
    ICE sa isang demanda. Inililista ng mga ito ang higit 80 departamento ng pulis, sa higit isang
    dosenang estado, na nagbahagi sa ganitong paraan. Itinanggi ito ng dalawa sa kanila sa NBC News.
    Noong Hunyo 2019, sumulat ang ACLU of Northern California tungkol sa mga log ng paghahanap ng
    ICE sa pitong buwan ng 2018. Ipinapakita ng mga ito ang libu-libong paghahanap bawat buwan sa
    datos ng Vigilant, higit 30,000 ayon sa bilang nito. Ang ilan ay maaaring ulit para sa iisang
    plaka. Mula 2019 ang mga pinagmulang ito. Hindi namin makumpirma kung ano ang ibinabahagi
    ngayon.

us-channel-alpr-mobile-companion =
    Inalok ang mga opisyal ng ICE ng app sa telepono na tinatawag na Mobile Companion. Bumabasa ito ng
    plaka, idinadagdag ang pagkakita sa datos ng Motorola, at ipinapakita kung saan-saan na napunta ang
    kotse. Inilalarawan ng mga papel ng kompanya ang pagdaragdag ng mga record ng Thomson Reuters
    tungkol sa mga tao. Sinasabi ng Thomson Reuters na walang kinalaman ang app sa produkto nitong CLEAR
    at walang laman na nangangailangan ng warrant.

us-channel-alpr-flock-side-door =
    Nagpapatakbo ang Flock ng pinagsasaluhang network ng mga camera ng plaka. Naghahanap dito ang mga
    lokal na opisyal para sa mga ahente ng imigrasyon, o pinapapasok nila ang mga pederal na gumagamit.
    May nakita ang isang pag-aaral ng mga record sa Washington State na hindi bababa sa walong ahensyang
    nagbukas ng mga camera nila sa Border Patrol. May nakita itong sampu pang hinanapan nang hindi
    pumayag. May nakita rin itong mga paghahanap na ginawa para sa mga ahensya ng imigrasyon. Bumilang
    ang news site na 404 Media ng higit 4,000 paghahanap para sa imigrasyon sa buong bansa. Tinututulan
    ng Flock ang mga bahagi ng pag-aaral at sinasabing bawat kustomer ang may kontrol sa pagbabahagi
    nito.

us-channel-alpr-flock-federal-pilot =
    Nagsagawa ang Flock, isang kompanya ng camera ng plaka, ng mga pagsubok na nagbigay sa CBP at sa mga
    imbestigador ng ICE (HSI) ng direktang paggamit ng sistema nito. Inihinto nito ang mga ito noong
    Agosto 2025 at inalis ang mga pederal na gumagamit sa pang-estado at pambansang paghahanap nito.
    Noong Enero 2026, nagdagdag ito ng switch para tanggihan ang lahat ng pagbabahagi sa pederal.
    Sinasabi ng Flock na wala itong kontrata sa ICE o sa Homeland Security. Kaya pa ring maghanap ng mga
    pederal na ahensya kung inimbita. Ipinapakita ng log ng isang lungsod sa Arkansas para sa Marso at
    Abril 2026 ang 5,929 pederal na paghahanap. Karamihan ay gawa ng Postal Inspection Service (3,502)
    at ng FBI (2,385). Walang minarkahang ICE o CBP.

us-channel-alpr-ncic-immigration-hotlist =
    May isang setting sa sistema ng Flock ng mga camera ng plaka na hinahayaan ang pulis na ihambing ang
    bawat dumadaang plaka sa listahan ng FBI na Immigration Violator. ICE lang ang naglalagay ng laman
    sa listahang iyon. Nakabatay ito sa mga administratibong warrant (administrative warrant), na walang
    hukom na pumirma. Noong Hunyo 25, 2026, iniulat ng Electronic Frontier Foundation (EFF) na nakabukas
    ang setting sa hindi bababa sa dalawang ahensya. Ito ay ang Sparks, Nevada at Blue Island, Illinois.
    Nakabukas ito sa Sparks habang ipinagbabawal ng sarili nitong pahina ang paggamit para sa
    imigrasyon. Iniwang nakasara ito ng ibang mga ahensya. Ang alerto ay napupunta sa lokal na ahensya,
    hindi sa ICE.

us-channel-alpr-border-patrol =
    Nagpapatakbo ang Border Patrol ng sarili nitong network ng mga camera ng plaka. Nakatago ang ilan sa
    kagamitan sa tabi ng kalsada, at ang ilan ay nasa mas loob ng bansa, hanggang sa Phoenix at Detroit.
    Minamarkahan ng isang computer program ang mga biyaheng kahina-hinala para rito. Pagkatapos, ang
    lokal na pulis ang nagpapahinto. Iniulat ito ng Associated Press noong Nobyembre 20, 2025. Iniulat
    din nito ang pansamantalang access sa higit 1,600 pribadong plate reader sa 22 estado. Sinasabi ng
    CBP na legal ang paggamit nito at sumusunod sa patakaran.

us-channel-alpr-dea-nlrp =
    Iniipon ng ahensya laban sa droga (Drug Enforcement Administration, DEA) ang mga pagkakita sa plaka
    mula 2008. Galing ang mga ito sa sarili nitong mga camera at sa mga katuwang nito. Ibinabahagi nito
    ang mga ito sa mga pulis na pederal, pang-estado at lokal. Iniulat ng Associated Press noong
    Nobyembre 2025 na ginagamit ng Border Patrol ang datos na ito. Sa mga pinagmulang nabasa namin, wala
    kaming nakitang direktang paggamit ng ICE.

us-channel-alpr-private-drn =
    Ang mga camera sa mga trak na humahatak ng mga kotseng hindi nababayaran ay nagbibigay ng datos sa
    database na tinatawag na DRN, na pag-aari ng Motorola. May higit siyam na bilyong scan na ito noong
    2019. Bumibili ng access ang mga imbestigador, kompanya ng insurance at nagpapautang. Isang kapatid
    na brand, ang Vigilant, ang nagbibigay sa pulis ng parehong datos ng plaka.

us-channel-private-plate-cameras =
    Ang mga camera ng mga pribadong may-ari at paaralan ay nagbibigay ng datos sa parehong mga
    paghahanap ng pulis. Noong Pebrero 2026, nag-ulat ang The 74, isang news site tungkol sa mga
    paaralan, tungkol sa mga log ng paghahanap ng anim na distrito ng paaralan sa Texas. Sa isang buwan,
    higit 3,100 ahensya ang gumawa ng higit 733,000 paghahanap sa mga camera ng isang distrito. Sa 620
    sa mga ito, 30 ahensya ang nagbigay ng imigrasyon bilang dahilan. Ibinabahagi ng Home Depot at
    Lowe's sa pulis ang mga camera nila, isinulat ng 404 Media noong Agosto 2025. Ayon sa mga email ng
    Marso at Abril 2026, binigyan ng Flock ang isang departamento ng pulis sa Arkansas ng access sa mga
    camera ng Home Depot sa buong estado. Madalas na mga pampublikong ahensya lang ang sakop ng mga
    batas ng estado sa mga camera ng plaka.

us-channel-fbi-plate-network =
    Noong Hunyo 2026, humingi ang FBI ng mga alok na hanggang $36 milyon. Gusto nitong hanapan ang mga
    pagkakita sa plaka sa buong bansa nang halos live, nang walang mga warrant. Nabasa namin ito sa
    isang tala tungkol sa mga balita. Wala kaming nakitang iginawad na kontrata.

us-list-alpr-statute =
    Maraming estado ang may batas tungkol sa mga camera ng plaka. Nakita namin ang ganitong mga batas sa
    Arkansas, California, Maine, Maryland, New Hampshire, Utah, Vermont, Alabama, North Carolina,
    Montana at Idaho. Nakita rin namin ang mga mas bago sa Virginia (2025), Washington (2026) at
    Connecticut (2026). Galing ang walo pa sa isang talaan ng National Conference of State Legislatures
    (NCSL). Ito ay ang Colorado, Florida, Georgia, Illinois, Minnesota, Nebraska, Oklahoma at Tennessee.
    Hindi namin nasuri ang talaang ito. Bumilang ang NCSL ng hindi bababa sa 16 estado noong 2025, at
    ang komisyon sa krimen ng Virginia ay bumilang ng 18. Kumikilos ang New Jersey sa pamamagitan ng
    utos ng attorney general nito (directive) at hindi isinama.

us-list-alpr-immigration-forbidden =
    May mga batas ng estado na naglalayo ng datos ng camera ng plaka sa pagpapatupad ng imigrasyon.
    Tatlo ang nakumpirma namin. Malinaw itong sinasabi ng sa Washington (2026) at Connecticut (2026).
    Ipinagbabawal ng sa Virginia (2025) ang lahat ng pagbabahagi sa mga ahensyang pederal at sa labas ng
    estado. Pero may nakita ang isang ulat ng estado ng Marso 2026 na mga ahensyang lumalabag dito. May
    mga batas ang Illinois at California na halos pareho ang epekto. Hindi na namin muling binasa ang
    mga iyon dito; tingnan ang mga tala sa bawat estado.

us-list-alpr-agencies =
    Pinapangalanan ng Atlas of Surveillance ang mga 3,550 ahensyang may license plate reader. Proyekto
    ito ng Electronic Frontier Foundation at ng University of Nevada, Reno Reynolds School of Journalism
    (CC BY). Gumamit kami ng kopyang nakaayos ayon sa county, na mula Setyembre 9, 2026. Kinuha namin
    ang ahensya at ang county, at ang kompanya kung malinaw ito. Hindi isinama ang mga ahensyang hindi
    malinaw ang county. Maraming ahensyang may plate reader ang wala sa Atlas. Ang isa na naroon ay
    maaaring tumigil na. Hindi sinasabi ng listahan kung kanino nagbabahagi ang isang ahensya.

us-channel-toll-records =
    Itinatala ng mga toll account ang lugar, oras at bayad. Ang ahensyang nagbigay ng tag ang may hawak
    ng mga ito, saanmang estado nakarehistro ang kotse. Ilang dekada nang nagbibigay ang mga ahensya ng
    toll ng mga record na ito sa pulis, karaniwan pagkatapos ng subpoena o utos ng korte (court order).
    Magkakaiba ang patakaran sa bawat estado at ahensya; may alam kaming batas na naglilimita rito sa
    Connecticut. Wala kaming nakitang dokumentadong kaso na ginamit ang mga ito sa pagpapatupad ng
    imigrasyon. Hindi iyon nagpapatunay na wala. Mula 2004 ang pinakabagong pinagmulan tungkol dito.

## Mga pangyayari

us-event-plate-contract-ended-2026 =
    Natapos ang isang limang-taong kontrata ng ICE na $22.8 milyon, na naglista ng datos ng plaka bilang
    isa sa mga bahagi nito. Hindi namin makumpirma kung ano ang pumalit dito.

us-event-mobile-companion-company-says =
    Sinasabi ng Thomson Reuters na walang kinalaman ang app na Mobile Companion sa produkto nitong CLEAR
    at walang laman na nangangailangan ng warrant.

us-event-flock-study-2025 =
    May nakita ang isang pag-aaral ng University of Washington sa mga record sa Washington State na
    hindi bababa sa walong ahensyang nagbukas ng mga camera nila ng plaka sa Border Patrol. Sampu pa ang
    hinanapan nang hindi pumayag. May nakita rin itong mga paghahanap na ginawa para sa mga ahensya ng
    imigrasyon.

us-event-flock-disputes-study-2025 =
    Tinututulan ng Flock ang mga bahagi ng isang pag-aaral ng mga paghahanap sa camera ng plaka sa
    Washington State. Sinasabi nitong bawat kustomer ang may kontrol sa pagbabahagi nito.

us-event-flock-pilots-paused-2025 =
    Inihinto ng Flock ang mga pagsubok nito, na nagbigay sa CBP at sa sangay ng ICE sa imbestigasyon
    (HSI) ng direktang paggamit ng sistema nito. Inalis din nito ang mga pederal na gumagamit sa
    pang-estado at pambansang paghahanap nito.

us-event-flock-federal-switch-2026 =
    Nagdagdag ang Flock ng switch para tanggihan ang lahat ng pagbabahagi sa pederal. Sinasabi nitong
    wala itong kontrata sa ICE o sa Homeland Security.

us-event-flock-federal-searches-2026 =
    Naghahanap pa rin ang mga pederal na ahensya kung inimbita. Ipinapakita ng log ng isang lungsod sa
    Arkansas para sa Marso at Abril 2026 ang 5,929 pederal na paghahanap, karamihan ay gawa ng Postal
    Inspection Service (3,502) at ng FBI (2,385). Walang minarkahang ICE o CBP.

us-event-immigration-hotlist-found-2026 =
    Iniulat ng Electronic Frontier Foundation na nakabukas ang setting ng Flock para sa listahan sa
    imigrasyon sa hindi bababa sa dalawang ahensya: Sparks, Nevada at Blue Island, Illinois. Iniwan
    itong nakasara ng iba. Ang alerto ay napupunta sa lokal na ahensya, hindi sa ICE.

us-event-border-patrol-readers-reported-2025 =
    Iniulat ng Associated Press na nagpapatakbo ang Border Patrol ng sarili nitong mga camera ng plaka,
    ang ilan ay nakatago, ang ilan ay malayo sa hangganan. Minamarkahan ng isang computer program ang
    mga biyahe bilang kahina-hinala. Iniulat din nito ang pansamantalang access sa higit 1,600 pribadong
    plate reader sa 22 estado.

us-event-border-patrol-says-lawful =
    Sinasabi ng CBP na legal ang paggamit nito ng mga plate reader at saklaw ng patakaran.

us-event-school-cameras-reported-2026 =
    Hinahanapan ng pulis sa buong bansa ang mga camera ng paaralan sa Texas para sa mga kaso sa
    imigrasyon, iniulat ng The 74 mula sa mga log ng paghahanap. Sa isang buwan, 30 ahensya ang nagbigay
    ng imigrasyon bilang dahilan nang 620 beses sa isang distrito. Wala itong nakitang palatandaan na
    alam ito ng mga paaralan. Sinasabi ng Flock na ang mga kustomer nito ang nagpapasya kung ano ang
    ibinabahagi nila.

us-event-store-cameras-reported-2025 =
    Ibinabahagi ng Home Depot at Lowe's sa pulis ang mga camera nila ng plaka, iniulat ng 404 Media.

us-event-fbi-seeks-plate-network-2026 =
    Humingi ang FBI ng mga alok na hanggang $36 milyon para sa paghahanap ng mga pagkakita sa plaka sa
    buong bansa, nang halos live. Nabasa namin ito sa isang tala tungkol sa mga balita, at wala kaming
    nakitang iginawad na kontrata.

us-event-vigilant-sharing-revealed-2019 =
    Inilabas ng ACLU ang mga papel ng ICE na napanalunan sa isang demanda. Inililista ng mga ito ang
    higit 80 departamento ng pulis, sa higit isang dosenang estado, na nagbahagi sa ICE ng mga
    pagkakita sa plaka sa pamamagitan ng Vigilant. Puwede ring makakuha ang ICE ng mga alerto kapag
    nakita ang isang nakalistang plaka. Itinanggi ito ng dalawang departamento.
