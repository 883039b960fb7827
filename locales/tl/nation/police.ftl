## Mga pulis, kulungan, at ang mga batas tungkol sa tulong nila sa ICE

us-channel-jail-booking-feeds =
    Ang mga sistemang nagpapaalam sa mga biktima ng krimen, gaya ng VINE, ay kumukuha ng sariwang
    (live) datos mula sa higit 2,800 kulungan (jail). Napupunta ang datos tungkol sa mga booking at
    pagpapalaya sa isang kompanyang tinatawag na Appriss, na bahagi ng Equifax. Muling ibinebenta
    ito ng Appriss bilang Justice Intelligence. Binili ito ng ICE noong 2021 sa halagang $4.8
    milyon. Wala kaming nakitang listahan ng mga kulungan, at wala kaming nakitang mas huling
    kontrata. Kaya hindi nito ipinapakita na kasama rito ang alinmang kulungan, o na nakukuha pa rin
    ito ng ICE. Kahit tumanggi ang kulungan na magsabi sa ICE, maaaring hindi nito maitago ang isang
    booking. Noong Hunyo 2026, sinabi ng Cook County na kumikilos ito para limitahan ang
    pagbabahaging ito.

us-channel-booking-fingerprints =
    Ipinapadala ng kulungan (jail) sa FBI ang mga fingerprint ng taong inaresto. Pagkatapos,
    awtomatikong inihahambing ang mga ito sa file ng mga fingerprint ng Homeland Security (DHS).
    Sinasabihan ang ICE tungkol sa isang tugma bago ang anumang hatol na guilty. Natutugma rin ang mga
    taong may legal na status na nasa file ng DHS.

us-channel-287g =
    Sa ilalim ng mga kasunduang 287(g), gumagawa ang mga lokal na opisyal ng trabahong pang-imigrasyon
    para sa ICE. Sinusuri ng ilan ang mga taong nasa kulungan (jail) na, at isinisilbi ng ilan sa
    kulungan ang mga sariling warrant ng ICE, na walang hukom na pumipirma. Sa uring task force,
    ginagawa nila ito habang ginagawa ang karaniwang trabaho ng pulis; binuhay muli ang uring iyon noong
    Enero 2025. May mga 135 kasunduan noong Enero 2025. May 1,412 noong Pebrero 13, 2026, at higit 1,500
    pagdating ng simula ng Marso 2026. Ayon sa bilang ng isang proyekto sa pananaliksik sa listahan ng
    ICE, may 2,589 noong Setyembre 25, 2026. Karamihan ay mga kasunduang task force. Nagbabayad din ang
    uring iyon para sa mga suweldo at kagamitan.

us-protection-8-usc-1373 =
    Ang isang pederal na batas, 8 U.S.C. 1373, ay hindi nagpoprotekta ng mga tao. Sinasabi nito na
    bawal sa isang estado o lungsod na pagbawalan ang mga tauhan nito na ibahagi ang citizenship o
    status sa imigrasyon sa mga pederal na opisyal ng imigrasyon. Makitid ang pagbasa rito ng mga
    korte, at ang ilan ay nagpasyang labag ito sa Konstitusyon. Noong Disyembre 23, 2025, ibinasura
    ng isang pederal na korte sa New York ang demanda ng gobyerno laban sa batas ng estadong iyon sa
    privacy ng DMV. Ayon sa korte, walang pederal na batas na nag-oobliga sa isang estado na ibigay
    ang datos ng drayber. Hindi inoobliga ng batas ang sinuman na kumuha ng status. Hindi nito
    inoobliga ang sinuman na sumunod sa hiling ng ICE na hawakan pa nang mas matagal ang isang tao
    (detainer).

us-protection-anti-commandeering =
    Sa ilalim ng Tenth Amendment ng Konstitusyon, hindi puwedeng utusan ng pederal na gobyerno ang mga
    estado o lungsod na gumawa ng pederal na trabahong pang-imigrasyon. Kaya nananatiling may bisa ang
    mga limit ng estado sa pagbabahagi at pagtulong. Noong Hulyo 25, 2025, ibinasura ng isang pederal na
    korte sa batayang iyon ang kaso ng gobyerno laban sa Illinois, Chicago at Cook County. Tuloy sa
    ibang lugar ang mga apela (appeal) at mga katulad na demanda.

## Mga listahan ng mga estado

us-list-mandates-287g =
    Dalawang estado ang may mga batas na nag-oobliga sa mga sheriff o kulungan (jail) na pumirma ng mga
    kasunduang 287(g) para gumawa ng trabahong pang-imigrasyon para sa ICE. Saklaw ng batas ng Texas na
    SB 8 ang bawat sheriff na nagpapatakbo ng kulungan. Ipinatutupad ito mula Enero 1, 2026, at dapat
    magawa ang mga kasunduan pagdating ng Disyembre 2026. Saklaw ng batas ng Florida ang bawat ahensyang
    nagpapatakbo ng kulungan ng county. Ipinapakita ng listahan ng ICE noong Mayo 2026 ang 387 kasunduan
    sa Texas at 348 sa Florida.

us-list-mandates-287g-tennessee-georgia-2026 =
    Ayon sa isang tracker ng Setyembre 2026, inoobliga ng Tennessee ang lahat ng 95 sheriff na humingi
    ng kasunduang 287(g) sa ICE (HB 2219, pinirmahan noong mga Mayo 10, 2026). Inoobliga ng HB 1105
    (2024) ng Georgia ang bawat sheriff na mag-apply. Nabasa namin ito sa mga pampublikong tala at hindi
    namin binasa ang mga batas.

us-list-mandates-cooperation =
    Iniuutos ng ilang batas ng estado ang pagtulong sa ICE, o ipinagbabawal ang mga limit dito. Limang
    estado ang nakumpirma namin: Texas, Florida, West Virginia, Utah at New Hampshire. Mula 2023 ang
    batas ng West Virginia. Ayon sa batas ng Utah ng 2025, nakikipag-ugnayan ang mga sheriff tungkol sa
    mga pagpapalaya. May bisa mula Enero 2026 ang mga batas ng New Hampshire ng 2025. Mas marami pang
    estado ang dapat nasa listahang ito; tingnan ang mga tala sa bawat estado.

us-list-mandates-cooperation-tracker-2026 =
    Bumibilang ang isang tracker ng Setyembre 2026 ng 25 estadong may mga batas na nag-oobliga ng
    pagtulong sa ICE o nagbabawal ng mga limit dito. Bago sa 2026 ang mga batas ng Mississippi at
    Indiana. May batas ng 2023 ang West Virginia; hindi nakumpirma na napirmahan ang panukalang
    batas nito ng 2026 (SB 615). Malaki ang pagkakaiba ng mga batas na ito. Ang pagbabawal sa mga
    patakarang sanctuary, kung iyon lang, ay hindi tungkuling hawakan pa nang mas matagal ang mga
    tao. Nabasa namin ito sa mga pampublikong tala.

us-list-forbids-287g =
    Noong Pebrero 2026, may ilang estado na may pagbabawal sa buong estado sa mga kasunduang 287(g) sa
    ICE, o may limit sa mga ito. May walong mas luma, at pagkatapos ay ang New Mexico at Maryland.
    Pinirmahan ang sa Maryland noong Pebrero 17, 2026 at agad nagkabisa. Nagkabisa ang sa Maine noong
    Enero 2026. Ipinapakita pa rin ng listahan ng ICE noong Mayo 2026 ang dalawang kasunduan sa New
    Mexico.

us-list-forbids-287g-new-york-2026 =
    Ayon sa isang tracker ng Setyembre 2026, kasama na ang New York sa mga estadong nagbabawal ng
    mga kasunduang 287(g) sa ICE. Pinirmahan ang batas noong Mayo 2026, at kailangang matapos ang
    mga umiiral na kasunduan pagdating ng Agosto 25, 2026. Tatlo pa ang nakalista sa ICE noong araw
    na iyon. Batas na ngayon ang pagbabawal ng New Jersey, hindi utos lang. Hinarang ng isang
    pederal na hukom ang isang bahagi ng mga kondisyon ng Virginia noong Agosto 31, 2026. Nabasa
    namin ito sa mga pampublikong tala at hindi namin binasa ang mga batas.

us-list-restricts-287g =
    Nililimitahan ng Vermont at Virginia ang mga kasunduang 287(g) sa ICE pero hindi ipinagbabawal
    ang mga ito. Sa Vermont, ang gobernador lang ang maaaring pumirma ng mga kasunduan (2017,
    hinigpitan noong 2025). Sa ilalim ng isang pagbabago ng 2026, pinapayagan lang ng Virginia ang
    mga ito sa ilalim ng mga itinakdang kondisyon hanggang Hunyo 30, 2028. Tinapos din nito ang mga
    kasunduan ng mga ahensya ng estado nito. May mga panukalang batas ang New York at Hawaii noong
    simula ng 2026. Ayon sa isang tracker ng Setyembre 2026, naging pagbabawal ang sa New York;
    tingnan ang listahan ng mga pagbabawal. Hindi namin makumpirma ang kinalabasan sa Hawaii. May 14
    kasunduan pa ang New York sa listahan ng ICE ng Mayo 18, 2026.

us-list-287g-agreements =
    Ipinapakita ng sariling listahan ng ICE ng Mayo 18, 2026 ang 1,843 pinirmahang kasunduang 287(g).
    Nasa 38 estado, Guam at Northern Mariana Islands ang mga ito. Puwedeng magkaroon ng ilan ang isang
    ahensya. Sinuri namin ang listahan mula Alaska hanggang Wyoming. Wala itong ipinapakita sa
    California, Connecticut, Delaware, Hawaii, Illinois, Maine, Maryland, New Jersey, Oregon, Rhode
    Island, Vermont o Washington. Wala rin itong ipinapakita sa District of Columbia at Puerto Rico.

us-list-287g-growth =
    Patuloy na humahaba ang listahan ng ICE. Ayon sa bilang ng isang proyekto sa pananaliksik, mayroon
    itong 2,589 kasunduan noong Setyembre 25, 2026. Noong Mayo 18, 2026, mayroon itong 1,843.
    Pinapangalanan ng program na ito ang 395 mas bago, hindi lahat. Kaya ang ahensyang hindi
    pinapangalanan dito ay maaaring pumirma na mula noon.

us-list-287g-additions =
    May nakita kaming 395 kasunduang dumating pagkatapos ng listahan ng ICE ng Mayo 18, 2026. Nakita ng
    isang proyekto sa pananaliksik ang file ng bawat isa sa sariling site ng ICE, o nakita ito sa mga
    mas huling listahan ng ICE, sa pagitan ng Hunyo 23 at Setyembre 15, 2026. Binasa namin ang listahan
    ng proyekto ng mga file na ito, hindi ang mga kasunduan. Ang araw ng pagpirma ay ang araw na nasa
    pangalan ng file. Mas marami pa ang pinirmahan: tumaas nang higit 700 ang bilang ng ICE mula Mayo
    hanggang Setyembre. Ang ilan sa 395 ay maaaring natapos na mula noon.

us-list-287g-removals =
    Apat na kasunduan sa listahan ng ICE ng Mayo 18, 2026 ang wala na sa listahan nito ng Setyembre 15,
    2026. Sa bawat isa, pumirma ang parehong ahensya ng mas bagong kasunduan. Maaaring may iba pang
    natapos na kasunduan na hindi namin alam.

us-list-287g-placed =
    Walang county na binabanggit ang listahan ng ICE para sa ilang ahensya. Para sa iilan, mali ang
    binabanggit nito, o mali ang baybay. Inilagay namin ang mga ito ayon sa listahan ng FBI ng mga
    ahensya ng pulis para sa 2025, kung saan tugma ang pangalan sa isang ahensya ng estado. Inilagay
    namin ang ilan ayon sa mga tala ng isang proyekto sa pananaliksik, na bumabanggit ng mga batas ng
    estado at ng sariling mga pahina ng mga ahensya. Ang ahensyang nagtatrabaho sa ilang county ay
    nakalista sa bawat isa. Puwedeng magkaroon ng maling tugma.

## Mga pederal na database ng pulis, at video

us-channel-ncic-immigration-warrants =
    Ipinapakita ng database ng pulis ng FBI sa mga opisyal ang mga administratibong warrant
    (administrative warrant) ng ICE. Noong simula ng 2025, hindi bababa sa kalahating milyon pa ang
    idinagdag, ayon sa ulat ng NPR. Kalaunan, binanggit ng isang gabay ng Maryland ang higit 700,000.
    Hindi kinumpirma ng ICE ang bilang. Hindi rin nito itinanggi na karaniwang gawain ang pagdaragdag ng
    mga ito. Kaya sa isang paghinto sa trapiko, puwedeng lumabas ang isang sibil na warrant sa
    imigrasyon na walang hukom na pumirma.

us-channel-police-records-coplink-linx =
    Pinagsasama-sama ng mga departamento at ng mga kalapit nila ang mga report ng pulis, mga tala ng
    paghinto (field card) at mga tala ng booking. Kayang basahin ng mga imbestigador ng imigrasyon ang
    ilan sa mga pinagsamang ito. Ipinapakita ng mga record na napanalunan ng ACLU of Massachusetts na
    hinanapan ng mga imbestigador ng ICE (HSI) ang COPLINK ng estadong iyon noong 2018. Hindi bababa sa
    25 departamento, ang lupon sa probation at ang opisina ng rehistro ng sasakyan (motor-vehicle
    registry) ang nagbibigay rito ng datos. Noong 2017, nabasa ng NPR ang mga papel ng ICE na
    bumabanggit ng halos isang libong ahensya mula 2011, kasama ang mga lungsod na sanctuary. Umalis ang
    King County, Washington sa sistemang LInX dahil doon. Wala kaming nakitang mas bagong pambansang
    listahan, kaya hindi namin alam kung sino ang nagbibigay ng ano ngayon.

us-channel-police-records-homeland-security =
    Nagpapatakbo ang ICE ng isang serbisyo kung saan hinahanapan ng mga opisyal ng Homeland Security ang
    mga file ng ibang mga ahensya ng pulis na pumirma ng kasunduan. Sinasabi ito ng papel nito tungkol
    sa privacy ng Hunyo 28, 2019. Binabanggit ng mga slide ng mga imbestigador ng ICE (HSI) ng 2012 ang
    LInX, Nlets at N-DEx ng FBI bilang kasama sa mga katuwang. May datos ang N-DEx ng mga 6,000 ahensya
    nang isulat ito ng isang magasin ng pulis. Nabasa namin ang papel at ang mga slide sa mga kopya.

us-channel-police-records-psdex =
    Ang mga departamentong bumibili ng mapa ng krimen ng LexisNexis ay karaniwang pumapayag na kopyahin
    ang sarili nilang mga file sa isang pambansang koleksyon, na tinatawag na PSDEX. May mga report ng
    insidente, pagpapahinto at booking ang mga file, at madalas ay ang kuwento ng opisyal kung ano ang
    nangyari. Hinahanapan ng ibang mga subscriber ang koleksyon nang hindi nagtatanong sa departamento.
    Ayon sa mga mananaliksik, may mga pederal na subscriber sa kanila, kasama ang ICE. Minapa ng isang
    proyekto sa mga record ang mga kontrata ng higit 340 ahensya sa 38 estado, ang ilan ay sa mga lugar
    na sanctuary. Sinasabi nitong hindi na mababawi ang datos kapag naibigay na. Hindi publiko ang mga
    log kung sino ang naghanap.

us-channel-victims-stay-away =
    Dahil sa takot, may mga biktima at testigong lumalayo sa pulis. Tinanong ng mga mananaliksik ang
    2,004 Latino sa Chicago, Houston, Los Angeles at Phoenix noong huling bahagi ng 2012. Sa lahat, 44
    porsiyento ang nagsabing mas maliit ang posibilidad na iulat nila ang krimen laban sa kanila, sa
    takot na magtanong ang pulis tungkol sa status. Sa mga walang status, 70 porsiyento ito ayon sa
    dalawang ulat tungkol sa survey, at 77 porsiyento ayon sa isa pa.

us-channel-sheriffs-and-agreements =
    Noong Nobyembre 2018, naghalal ang mga botante sa pinakamalalaking county ng North Carolina ng
    mga bagong sheriff. Nangako ang ilan na tatapusin ang mga kasunduan sa ICE o ititigil ang
    paghawak ng mga tao sa kulungan para rito, at ginawa nila iyon. Pagkatapos, ipinasa ng mga
    mambabatas ang House Bill 370, na mag-oobliga sana sa mga sheriff na sumunod sa mga hiling ng
    ICE na hawakan pa nang mas matagal ang mga tao. Vineto (veto) ito ng gobernador noong Agosto 21,
    2019, at hindi ito naging batas. Ang isang mas huling batas ng estado, ang HB 10 ng 2024, ang
    nag-oobliga sa mga kulungan (jail) na hawakan pa ang mga tao para sa ICE.

us-channel-dna-codis =
    Kumukuha ang Homeland Security (DHS) ng DNA mula sa karamihan ng mga taong hawak nito.
    Ipinapadala nito ang DNA sa CODIS, isang file ng FBI. Kayang hanapan ng mga pulis saanman ang
    file na iyon, nang walang petsa ng pagtatapos. Higit 1.5 milyong profile ang naidagdag mula
    2020. Higit 133,000 ang mula sa mga menor de edad, at mga 2,000 ang mula sa mga citizen. Kung
    pagtitibayin ang isang patakarang iminungkahi noong Nobyembre 3, 2025, palalawakin nito ang
    biometrics, kasama ang DNA, sa halos bawat hiling sa imigrasyon. Wala kaming nakitang pinal na
    patakaran.

us-channel-body-camera-video =
    Nagbabahagi ang lokal na pulis ng video sa ibang mga ahensya depende sa bawat kaso. Kumukuha ng
    video ang mga pederal na opisyal gamit ang mga telepono at sarili nilang mga camera. Wala kaming
    nakitang dokumentong nagpapakita na maramihang kumukuha ang ICE ng video ng body camera ng lokal
    na pulis. Wala kaming nakitang nagpapakita na gumagawa ang ICE ng paghahanap ng mukha (face
    search) dito.

## Mga pangyayari

us-event-jail-feed-narrowing-2026 =
    Sinabi ng Cook County, Illinois na kumikilos ito para limitahan ang pagbabahagi ng datos ng booking
    at pagpapalaya sa kulungan (jail) sa mga sistemang nagpapaalam sa mga biktima, gaya ng VINE.

us-event-immigration-warrants-added-2025 =
    Iniulat ng NPR na hindi bababa sa kalahating milyon pang administratibong warrant (administrative
    warrant) ng ICE, na walang hukom na pumirma, ang inilagay sa database ng pulis ng FBI noong simula
    ng 2025. Kalaunan, binanggit ng isang gabay ng Maryland ang higit 700,000.

us-event-immigration-warrants-ice-says =
    Hindi kinumpirma ng ICE ang bilang ng sarili nitong mga warrant na idinagdag. Hindi rin nito
    itinanggi na karaniwang gawain ang pagdaragdag ng mga ito.

us-event-agreements-grew-2026 =
    May higit 1,500 kasunduang 287(g) pagdating ng simula ng Marso 2026, mula sa mga 135 noong Enero
    2025 at 1,412 noong Pebrero 13, 2026. Karamihan ay mga kasunduang task force.

us-event-agreements-list-2026 =
    Ipinapakita ng sariling listahan ng ICE ang 1,843 pinirmahang kasunduang 287(g), sa 38 estado, Guam
    at Northern Mariana Islands. Puwedeng magkaroon ng ilan ang isang ahensya.

us-event-dna-rule-proposed-2025 =
    Iminungkahi ang isang patakaran. Kung pagtitibayin ito, palalawakin nito ang biometrics, kasama
    ang DNA, sa halos bawat hiling sa imigrasyon. Wala kaming nakitang pinal na patakaran.

us-event-state-data-suit-dismissed-2025 =
    Ibinasura ng isang pederal na korte sa New York ang demanda ng gobyerno laban sa batas ng estadong
    iyon sa privacy ng DMV. Ayon dito, walang pederal na batas na nag-oobliga sa isang estado na ibigay
    ang datos ng drayber.

us-event-state-limits-upheld-2025 =
    Ibinasura ng isang pederal na korte ang kaso ng gobyerno laban sa Illinois, Chicago at Cook County.
    Ipinasya nito na hindi puwedeng utusan ng pederal na gobyerno ang mga estado o lungsod na gumawa ng
    pederal na trabahong pang-imigrasyon. Tuloy sa ibang lugar ang mga apela (appeal) at mga katulad na
    demanda.

us-event-shared-reports-homeland-security-2019 =
    Sinasabi ng isang papel tungkol sa privacy na nagpapatakbo ang ICE ng isang serbisyo kung saan
    hinahanapan ng mga opisyal ng Homeland Security ang mga file ng ibang mga ahensya ng pulis na
    pumirma ng kasunduan.

us-event-victims-stay-away-2013 =
    Sa isang survey sa apat na lungsod, 44 porsiyento ng mga Latino ang nagsabing mas maliit ang
    posibilidad na iulat nila ang krimen laban sa kanila, sa takot na magtanong ang pulis tungkol sa
    status.

us-event-sheriffs-voted-out-2018 =
    Naghalal ang mga botante sa pinakamalalaking county ng North Carolina ng mga bagong sheriff.
    Pagkatapos, tinapos ng ilan sa kanila ang mga kasunduan sa ICE, o itinigil ang paghawak ng mga
    tao sa kulungan para rito.

us-event-sheriff-bill-vetoed-2019 =
    Oobligahin sana ng House Bill 370 ang mga sheriff ng North Carolina na hawakan pa sa kulungan
    ang mga tao para sa ICE. Ipinasa ito ng mga mambabatas, vineto (veto) ito ng gobernador sa araw
    na ito, at hindi ito naging batas. Isang batas ng 2024, ang HB 10, ang gumagawa nito.
