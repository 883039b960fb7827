ca-dmv-license-regardless-of-status =
    Mula Enero 1, 2015, nagbibigay ang DMV ng lisensyang AB 60 sa mga residenteng hindi kayang patunayan
    ang legal na pananatili. Higit isang milyong tao ang may hawak nito. Binuksan ng isang batas ng
    2022, ang AB 1766, ang mga ID card ng estado sa ganitong paraan din.

ca-dmv-card-marking =
    Gumawa ang AB 60 ng hiwalay na card. Makikilala ito, at nakasulat dito na hindi ito tinatanggap para
    sa mga opisyal na layuning pederal. Ang bawat lisensyang hindi REAL ID ay maaari na ngayong may
    parehong abiso, kaya hindi na ibubukod ng marka ang mga may hawak ng AB 60. Hindi namin nasuri ang
    huling puntong iyon.

ca-dmv-noncitizen-marking =
    Wala kaming nakitang batas na nagmamarka sa mga karaniwang lisensya ng mga hindi U.S. citizen. Hindi
    ito nakumpirma. Hindi namin tiningnan ang mga card na may mas maikling bisa sa ilalim ng mga
    patakaran ng REAL ID.

ca-dmv-document-retention =
    Sinasabi ng AB 60 na hindi pampublikong record ang mga papel at sinumpaang pahayag ng aplikante.
    Hindi namin makumpirma kung nagtatabi ang DMV ng mga kopya ng pasaporte o card ng konsulado, o kung
    gaano katagal. Noong 2018-19, sinabi ng DMV sa isang mambabatas na hindi nakatabi sa hiwalay na
    database ang mga may hawak ng AB 60.

ca-dmv-disclosure-limit =
    Mula Enero 1, 2020, ipinagbabawal ng AB 1747 ang paggamit ng CLETS, ang network ng pulis ng
    estado, para sa pagpapatupad ng imigrasyon. Saklaw nito ang mga record ng DMV pero hindi ang
    kasaysayang kriminal. Nakadepende ito sa layuning sinasabi ng gumagamit: hindi kailangan ng
    warrant na pirmado ng hukom (judicial warrant), at walang natatanggap na abiso ang tao. Mula
    Hulyo 1, 2021, na may ilang eksepsiyon, dapat magbigay ang mga gumagamit ng dahilan para sa mga
    paghahanap ng anumang hindi kasaysayang kriminal, at ang attorney general ay maaaring mag-audit
    ng mga ito. Tinanggihan ng sangay ng ICE sa deportasyon (ERO) ang mga bagong kondisyon at
    nawalan ito ng access sa CLETS noong Oktubre 15, 2019. Wala kaming nakitang ganoong pagputol sa
    access ng sangay ng ICE sa imbestigasyon (HSI) o ng CBP. Iniulat ng mga yunit ng Department of
    Homeland Security na wala silang binuksang kaso ng maling paggamit noong 2018. Noong Nobyembre
    2025, sinabi ng mga miyembro ng Congress na may self-service na access pa ang ICE sa Nlets, ang
    pambansang network ng pulis.
    .binds =
        mga ahensyang gumagamit ng CLETS, ayon sa kasunduan nila sa California Department of Justice
    .exceptions =
        ang kriminal na record ng tao. Anumang gamit na hindi tinatawag ng humihingi na trabahong
        pang-imigrasyon. Ang mga imbestigador ng ICE (HSI) at ang CBP; walang ulat na nagsasabing
        nawalan sila ng login. Sila mismo ang nagsasabi kung para saan ang isang paghahanap. Mga
        paghahanap mula sa ibang mga estado sa Nlets. Mga litrato at address mula sa mga data
        broker. Puwede ring makakuha ang pulis ng mga litrato sa Cal-Photo, ang sistema ng litrato
        ng pulis.

ca-dmv-disclosure-limit-state-to-state-2026 =
    Isa itong bagong pagbubukas na may mga limit, hindi panangga. Hinahayaan ng badyet ng estado ng
    2026 ang DMV na sumali sa State-to-State, isang palitan ng datos na pinapatakbo ng AAMVA, ang
    samahan ng mga ahensya ng sasakyan. Kung sasali ito, magpapasok ang DMV ng mga pangalan, petsa
    ng kapanganakan at ang huling limang numero ng mga Social Security number. Ipinapakita ng
    sistema kung sino ang walang numero. Inoobliga ng isang kasamang batas ang DMV na magkaroon ng
    plano sa pagsubaybay pagdating ng Hulyo 2027; inoobliga rin nito ang mga taunang ulat at isang
    audit. Hinahayaan nito ang attorney general na magdemanda dahil sa maling paggamit. Nangangako
    ang AAMVA na haharangin ang mga maramihang paghahanap at ang ICE at CBP, pero walang batas na
    nag-oobliga rito. Sinasabi ng mga kritiko na ang isang utos ng korte (court order) o isang
    subpoena, na para sa isang pederal na ahensya, ay puwedeng mapunta sa AAMVA, na may pagbabawal
    na sabihin ito kaninuman. Hindi namin nakita kung dapat pirmahan ng hukom ang ganoong subpoena.
    .binds =
        ang DMV ng California; ang AAMVA, ayon sa kontrata
    .exceptions =
        isang subpoena o utos na natatanggap ng AAMVA. Mga paghahanap ng mga opisina ng lisensya ng
        ibang mga estado. Bago ang Hulyo 2027, walang kailangang plano para bantayan ito.

ca-dmv-nlets-immigration =
    Noong Nobyembre 2025, sumulat ang mga miyembro ng Congress sa gobernador tungkol sa Nlets, ang
    pambansang network ng pulis. Sinabi nilang nagbibigay roon ang California sa ICE ng self-service
    na access sa datos ng drayber at rehistro. Anim na taon bago iyon, noong Oktubre 15, 2019,
    pinutol ng estado ang access ng sangay ng ICE sa deportasyon (ERO) sa CLETS, ang sarili nitong
    network ng pulis. Itinuturing ng mga patakaran ng estado na maling paggamit ang paggamit para sa
    imigrasyon, pero sinasabi ng mga kritiko na walang teknikal na bagay na pumipigil sa isang
    pederal na gumagamit. Wala kaming nakitang pahayag ng pagharang sa Nlets.

ca-dmv-nlets-photos =
    Noong 2015, nagplano ang isang panel na tagapayo ng estado na iugnay ang sistema ng litrato ng pulis
    ng California sa mga sistema ng ibang mga estado sa pamamagitan ng Nlets, ang pambansang network ng
    pulis. Hindi namin makumpirma kung dumadaan na ngayon doon ang mga litrato.

ca-dmv-face-recognition =
    Hindi pa tiyak dito kung oo o hindi. Noong Hulyo 2019, sinabi ng DMV na hindi ito nakikipagtrabaho
    sa pulis sa pagkilala ng mukha (face recognition). Hindi kasama roon ang ginagawa ng iba sa mga
    litrato nito. Kayang kunin ng pulis sa buong estado ang mga litrato ng lisensya sa loob ng ilang
    minuto sa isang sistemang tinatawag na Cal-Photo. Idurugtong sana rito ng isang plano ng 2015 ang
    pagkilala ng mukha. Hindi namin makumpirma kung ano ang lagay nito ngayon, o kung ginagamit ito ng
    mga pederal na ahensya.
    .exceptions =
        paghahambing ng mukha ng ibang may hawak ng mga litrato; sariling mga gamit ng mga pederal na
        ahensya para sa mukha

ca-dmv-ice-documented-access =
    Nakita ng pag-uulat noong 2018-19 na may hawak ang mga ahente ng ICE na mga kopya ng lisensyang AB
    60 o litrato ng mga taong inaresto nila. Kinumpirma ng DMV sa sulat na naaabot ng mga ahensyang gaya
    ng ICE ang mga record nito sa pamamagitan ng mga network ng pulis. Hindi nakahiwalay roon ang mga
    may hawak ng AB 60.

ca-dmv-data-sales =
    Kumita ang DMV ng $51.6 milyon sa pagbebenta ng mga pangalan, address at datos ng rehistro sa taon
    hanggang Hunyo 2019. Noong 2013-14, $41.6 milyon ito. Pinapangalanan ng DMV ang mga kompanya ng
    insurance, gumagawa ng kotse at employer na kasama sa mga bumibili.

ca-dmv-federal-bulk-request =
    Idinemanda ng U.S. Justice Department ang California para sa buong file nito ng mga botante,
    kasama ang mga numero ng lisensya sa pagmamaneho. Ibinasura ng isang pederal na korte ang kaso
    noong Enero 15, 2026, at umapela ang departamento. Wala kaming nakitang mariing paghingi (demand)
    ng pederal na gobyerno sa mga file ng DMV nang maramihan. Pero nagpaplano ang DMV na ipasok ang datos ng lahat ng
    may card sa palitan ng AAMVA ng datos ng lisensya ng mga estado.

ca-alpr-statute =
    Nagtatakda ang batas ng estado ng mga patakaran para sa mga nagpapatakbo at gumagamit ng mga
    license plate reader: isang patakaran sa privacy, isang log ng access at mga limit sa
    pagbabahagi. Ang Highway Patrol lang ang may takdang limit sa kung gaano katagal nito maaaring
    hawakan ang datos ng plaka: 60 araw. Vineto (veto) noong Oktubre 2025 ang SB 274, isang
    panukalang batas na magtatakda sana ng 60 araw para sa lahat. Nasa komite noong tagsibol ng 2026
    ang isang mas huling panukalang batas.
    .binds =
        mga nagpapatakbo at gumagamit ng mga plate reader; para sa 60 araw, ang Highway Patrol lang
    .exceptions =
        ibang mga ahensya, na walang takdang limit sa tagal ng paghawak ng datos ng plaka

ca-alpr-sharing-limit =
    Ang isang pampublikong ahensya ay maaaring magbahagi ng datos ng plaka sa ibang pampublikong ahensya
    lang. Ayon sa kahulugan ng batas, mga ahensya ng California ang mga iyon. Sa pagbasa ng attorney
    general, pagbabawal ito sa pagbabahagi sa pederal at sa labas ng estado. Tinututulan iyon ng El
    Cajon at nagbahagi ito sa higit 100 ahensya sa labas. Idinemanda ito ng estado noong Oktubre 3,
    2025, at wala kaming nakitang pasya. Madalas na nabigo ang limit. Sinasabi ng isang class action na
    hinanapan ng mga ahensya sa labas ang mga camera ng San Francisco nang mga 1.6 milyong beses sa
    pitong buwan ng 2024-25. Naabot ng mga pederal na ahensya ang mga camera ng Mountain View noong
    2024, at gumawa ang pulis ng California ng mga paghahanap para sa mga pederal na ahente.
    .binds =
        mga ahensya ng estado at lokal sa California
    .exceptions =
        mga pribadong kompanyang bumabasa ng mga plaka, at ang datos na ibinebenta nila. Mga plate
        reader na pinapatakbo ng mga pederal na ahensya. Puwedeng maghanap ang pulis ng California
        para sa isang pederal na ahensya. Sa pagbasa ng attorney general sa batas, labag iyon dito,
        pero nagawa na. Puwedeng maiwang nakabukas ang network dahil sa kompanyang nagbebenta, o
        dahil sa pagkakamali.

ca-alpr-immigration-limit =
    Sa papel, bawal sa mga ahensya ng California na ibahagi o gamitin ang datos ng plaka para sa
    pagpapatupad ng imigrasyon. Sa pagbasa ng attorney general sa SB 34, bawal ibigay ang datos ng
    plaka sa mga pederal na ahensya para sa anumang layunin. Tinututulan iyon ng El Cajon sa korte,
    at wala kaming nakitang pasya. Hiwalay na ipinagbabawal ng SB 54 ang paggamit ng mga
    mapagkukunan (resources) ng lokal na pulis para sa pagpapatupad ng imigrasyon. Paulit-ulit nang
    nalabag ang pagbabawal sa pagbabahagi ng datos ng plaka (SB 34, ayon sa pagbasang iyon). Hindi
    sakop ng alinman sa dalawang batas ang mga plate reader na Border Patrol mismo ang nagpapatakbo,
    o ang datos ng plaka na binibili ng ICE sa mga kompanya.
    .binds =
        mga ahensya ng estado at lokal sa California
    .exceptions =
        mga plate reader sa mga highway ng estado na pinapatakbo ng Border Patrol at ng DEA (ang
        pederal na ahensya laban sa droga). Datos ng plaka na ibinebenta ng mga pribadong kompanya.
        Mga task force na nagtutulungan sa ibang mga krimen.

ca-alpr-ice-documented-access =
    Ipinakita ng mga record na gumawa ang pulis ng Los Angeles at tatlong opisina ng sheriff ng
    higit 100 paghahanap ng plaka para sa ICE at Border Patrol. Ang mga sheriff ay ang sa mga county
    ng San Diego, Orange at Riverside. Nangyari ito sa isang buwan ng 2025. Sinasabi ng CalMatters,
    ang news site na nag-ulat nito, na labag ito sa batas ng estado (SB 34). Ganoon din ang pagbasa
    ng attorney general sa batas na iyon; tinututulan iyon ng El Cajon sa korte, at wala kaming
    nakitang pasya.

ca-alpr-ice-documented-access-el-cajon-searches-2025 =
    Ipinapakita ng sariling mga record ng El Cajon ang higit 550 paghahanap na kaugnay ng imigrasyon sa
    network nito noong 2025, madalas para sa ICE o CBP. Sinasabi ng lungsod na hindi ito nagbabahagi sa
    mga pederal na ahente. Ang mismong demanda ng estado ay nagpaparatang ng pagbabahagi sa labas ng
    estado, hindi ng pagbabahagi sa pederal.

ca-alpr-ice-documented-access-san-diego-police-sharing =
    Nagbabahagi ang pulis ng San Diego ng datos ng plaka sa ilang pederal na ahensya, kasama ang ICE.
    Ganoon ang lagay nang sumulat sa kanila ang attorney general noong simula ng 2025.

ca-alpr-ice-documented-access-border-patrol-hidden-readers =
    Nagpapatakbo ang Border Patrol at ibang mga pederal na ahensya ng mga 40 nakatagong plate reader na
    sarili nila. Nasa mga bariles at trailer ang mga ito sa tabi ng mga highway ng mga county ng San
    Diego at Imperial. Nagsimula ang departamento ng transportasyon ng estado na magbigay ng mga permit
    para sa mga ito noong huling bahagi ng 2024. Direktang nagbibigay ang mga plate reader sa mga
    pederal na database, kaya hindi saklaw ng pagbabawal ng California sa pagbabahagi ang mga ito. Noong
    simula ng 2026, hiniling ng isang koalisyon sa gobernador na kanselahin ang mga permit. Wala kaming
    nakitang pagkansela.

ca-alpr-ice-documented-access-oakland-san-francisco-logs =
    Ipinakita ng mga log ang higit 200 paghahanap sa datos ng plaka ng Oakland at San Francisco para sa
    mga pederal na ahensya, mula Agosto 2024 hanggang kalagitnaan ng 2025. Isang paghahanap ng Highway
    Patrol sa 845 sistema noong Abril 22, 2025 ang minarkahang kaso ng ICE. Sinasabi ng isang demanda ng
    Disyembre 2025 na hinanapan ng mga ahensya ng imigrasyon ang network ng San Francisco nang 19 beses.
    Sinasabi nito na naiwang nakabukas ng isang setting ang network sa mga ahensya sa labas.

ca-police-immigration-limit =
    Nililimitahan ng California Values Act (SB 54) ang pulis ng estado at lokal. Bawal sa kanila na
    mag-imbestiga, pumigil o umaresto ng mga tao para sa pagpapatupad ng imigrasyon. Nililimitahan
    nito ang pagbibigay sa ICE ng mga petsa ng pagpapalaya at mga personal na detalye gaya ng
    address ng bahay o trabaho. Hindi nito saklaw ang sistema ng bilangguan ng estado. Pinapayagan
    nito ang pagtulong kung may hatol na guilty sa isang nakalistang krimen, o kung may warrant na
    pirmado ng hukom (judicial warrant). Hindi saklaw ng mga limit nito ang mga petsa ng pagpapalaya
    na publiko. Nabigo sa komite ang isang panukalang batas ng 2025 na magpapahina sana rito, at
    tuluyan itong hindi naipasa noong Pebrero 2, 2026.
    .binds =
        pulis ng estado at lokal, mga sheriff at pulis ng paaralan; hindi ang departamento ng
        bilangguan ng estado (CDCR)
    .exceptions =
        hindi kailangang sumunod dito ang mga bilangguan ng estado. Ang pulis ay maaaring tumulong
        kung nahatulang guilty ang tao sa isang krimeng nasa listahan (Gov't Code § 7282.5), o kung
        may warrant na pirmado ng hukom (judicial warrant). Maaari nilang ibahagi ang mga petsa ng
        pagpapalaya na publiko. Maaari nilang sabihin kung citizen ang isang tao, at kung ano ang
        status ng tao (8 U.S.C. 1373). Kapag na-book ang tao, napupunta sa FBI ang mga fingerprint.

ca-police-cooperation-mandate =
    Walang batas ng California na nag-uutos sa lokal na pulis na tumulong sa pagpapatupad ng imigrasyon.
    Kabaligtaran ang sinasabi ng batas ng estado.

ca-police-287g =
    Ipinagbabawal ng Values Act na kumilos ang pulis bilang mga opisyal ng imigrasyon. Hindi namin
    nasuri ang bahagi nito tungkol sa mga kasunduang 287(g), na hinahayaan ang mga lokal na opisyal na
    gumawa ng trabaho ng ICE. Hindi kasama sa kahulugan ng batas ng “ahensyang tagapagpatupad ng batas”
    (law enforcement agency) ang sistema ng bilangguan ng estado. Walang kasunduan sa California na
    ipinapakita ng mga listahan ng ICE ng Hulyo 18, 2025 at Mayo 18, 2026.
    .binds =
        pulis ng estado at lokal at mga sheriff; hindi ang departamento ng bilangguan ng estado
    .exceptions =
        mga bilangguan ng estado, na hindi saklaw ng Values Act

ca-police-287g-task-force =
    Walang kasunduang task force sa California na ipinapakita ng listahan ng ICE ng Mayo 18, 2026.
    { said-task-force } { said-none-since } { said-county-list }

ca-police-287g-jail =
    Walang kasunduan ng kulungan (jail) sa California na ipinapakita ng listahan ng ICE ng Mayo 18,
    2026. { said-jail } { said-none-since } { said-county-list }

ca-benefits-medicaid-data =
    Pinamumunuan ng California ang demandang California v. HHS. Isa ito sa tatlong estadong
    pinangalanan na ang datos ng Medicaid (dito, Medi-Cal) ay ipinasa sa Homeland Security noong
    Hunyo 2025. Mula Enero 6, 2026, maaaring ipasa ng CMS, ang pederal na ahensya ng Medicaid, sa
    ICE ang anim na batayang uri ng datos tungkol sa mga taong hindi legal na naririto (not lawfully
    present). Isa sa anim ang address; bawal ang higit pa. Noong 2026, sinabi ng mga estado sa korte
    na mukhang nalabag ang utos.
    .exceptions =
        anim na batayang uri ng datos tungkol sa mga taong hindi legal na naririto (not lawfully
        present). Isa sa mga ito ang address. Sinasabi ng mga estadong nagdemanda na nalabag ang
        utos ng korte; hindi namin alam kung tama sila.

ca-benefits-snap-data =
    Tumanggi ang California sa mariing paghingi (demand) ng U.S. Agriculture Department sa mga
    record ng mga taong nakakakuha ng CalFresh (tulong sa pagkain). Pinamumunuan nito ang demanda
    tungkol dito. Noong Oktubre 2025 at muli noong Pebrero 26, 2026, pinagbawalan ng isang pederal
    na hukom ang departamento na magpataw ng mga parusa dahil sa pagtanggi, gaya ng pagpigil sa
    perang para sa pagpapatakbo ng programa.

ca-health-status-question =
    Wala kaming nakitang tungkuling tanungin ang mga pasyente tungkol sa status. Mula Setyembre 20,
    2025, itinuturing ng SB 81 na protektadong impormasyong medikal ang status sa imigrasyon at lugar ng
    kapanganakan. Ipinagbabawal nito na ibigay ang mga iyon para sa pagpapatupad ng imigrasyon nang
    walang warrant o utos na pirmado ng hukom (judicial warrant). Isinasara rin nito ang mga
    di-pampublikong bahagi ng mga pasilidad sa kalusugan sa mga ahenteng walang ganito.
    .exceptions =
        isang warrant o utos na pirmado ng hukom (judicial warrant). Saklaw lang nito ang status sa
        imigrasyon at lugar ng kapanganakan, at walang ibang datos.

ca-school-status =
    Mula Setyembre 20, 2025, ipinagbabawal ng AB 49 na ibigay ng mga tauhan ng paaralan ang mga
    record sa edukasyon o impormasyon tungkol sa pamilya sa mga ahente ng imigrasyon. Bawal din sa
    mga tauhan na papasukin ang mga ahente sa mga di-pampublikong bahagi. Ang mga eksepsyon dito ay
    warrant na pirmado ng hukom (judicial warrant), subpoena mula sa korte (hindi ang sariling
    subpoena ng ICE) o utos ng korte (court order). Ang magulang ay maaari ring pumayag sa sulat na
    ibigay ang mga record.
    .exceptions =
        warrant na pirmado ng hukom (judicial warrant). Subpoena mula sa korte, o utos ng korte
        (court order). Para sa mga record sa paaralan, puwede ring pumayag ang magulang sa sulat.

ca-utilities-data-limit =
    Mula Enero 1, 2021, nililimitahan ng AB 2788 ang mga kompanya ng kuryente at gas at ang mga utility
    ng kuryente na pag-aari ng lungsod. Bawal sa kanila na ibigay ang datos ng paggamit ng kustomer
    (smart meter) sa mga awtoridad ng imigrasyon nang walang subpoena na iniutos ng korte o warrant na
    pirmado ng hukom (judicial warrant). Dati, gumamit ang ICE ng sarili nitong administratibong
    subpoena (administrative subpoena). Hindi nito saklaw ang mga account sa tubig, basura, telepono at
    internet. Hindi rin saklaw ang address na naipasa na sa isang credit bureau o broker. Ayon sa pasya
    ng isang hukom sa Sacramento noong 2025, isang dekadang nilabag ng utility na SMUD ang parehong
    batas sa privacy. Nagpasa ito ng higit 33,000 pangalan sa pulis.
    .binds =
        mga kompanya ng kuryente at gas; mga pampublikong utility ng kuryente na pag-aari ng lungsod at
        iba pang lokal
    .exceptions =
        warrant na pirmado ng hukom (judicial warrant), o subpoena na iniutos ng korte. Datos na
        hindi datos ng paggamit; hindi namin nakita kung paano binibigyang-kahulugan ng batas ang
        datos ng paggamit. Hindi saklaw ang tubig, basura, telepono at internet. Puwedeng pumayag
        ang kustomer. Ang pulis ay maaaring humingi sa isang kasong bukas pa.

ca-utilities-data-limit-lifeline-telephone =
    Pinalalawak ng isang batas ng 2025 ang parehong patakaran sa Lifeline, ang programa ng murang
    telepono. Bawal ibigay ang datos tungkol sa mga miyembro o aplikante sa mga awtoridad ng imigrasyon
    nang walang subpoena na iniutos ng korte o warrant na pirmado ng hukom (judicial warrant).

ca-voter-roll-shared =
    Nagdemanda ang U.S. Justice Department para sa buong listahan ng mga botante. Ibinasura ng isang
    pederal na hukom ang demanda noong Enero 15, 2026, at umapela ang departamento. Ayon sa isang
    pampublikong talaan ng mga demanda, dininig ng korte ng apela na Ninth Circuit ang kaso noong
    Mayo 19, 2026 at hindi pa ito nakapagpasya pagdating ng Setyembre 22, 2026. { said-no-order }

ca-broker-delete-right =
    Nagbukas sa mga residente noong Enero 1, 2026 ang website na DROP ng Delete Act. Isang libreng
    hiling ang umaabot sa bawat nakarehistrong data broker. Mula Agosto 1, 2026, dapat itong tingnan ng
    mga broker tuwing 45 araw at dapat silang magbura. Mula sa isang pagbabago ng 2025, dapat ding
    sabihin ng mga broker kung nagbebenta sila sa gobyerno o pulis.

ca-courts-arrest-limit =
    Ipinagbabawal ng AB 668, na pinirmahan noong Oktubre 12, 2019, ang mga sibil na pag-aresto sa
    loob ng gusali ng korte sa mga taong naroon para sa kaso sa korte o legal na usapin.
    Nang-aaresto pa rin ang ICE sa mga korte ng California. Pagdating ng Setyembre 2025, nakabilang
    ang lokal na media ng dalawang dosena o higit pa sa bakuran ng mga korte (Stanislaus, Glenn, Los
    Angeles, Fresno). Iniulat din ang dalawang pag-aresto sa loob ng gusali ng korte: sa Oroville
    noong Hulyo 28, 2025, at sa Oakland noong Setyembre 15, 2025. Isang dagdag na panukalang batas,
    ang SB 873, ang nasa Senado noong tagsibol ng 2026.
    .binds =
        sinumang gumagawa ng sibil na pag-aresto; hindi pa nasusubok ang paggamit laban sa mga pederal
        na opisyal
    .exceptions =
        may pagdududa tungkol sa mga hagdan, bakuran at paradahan, dahil ang sinasabi ng teksto ay mga
        pag-aresto sa loob ng gusali ng korte. Mga pag-aresto dahil sa krimen. Mga pederal na korte ng
        imigrasyon.

ca-other-street-vendor-records =
    Nililimitahan ng SB 635 ng Oktubre 7, 2025 ang mga lokal na gobyerno. Bawal sa kanila na ibigay ang
    personal na datos sa mga permit ng nagtitinda sa kalye sa mga ahensya sa labas nang walang utos ng
    korte (court order). Pagdating ng Marso 1, 2026, kinailangan nilang sirain ang mga record ng mga
    aplikante tungkol sa status sa imigrasyon at kasaysayang kriminal na mula bago ang 2026.

ca-other-clets-immigration-bar =
    Nagbago noong Pebrero 2019 ang mga patakaran ng network ng pulis ng California, ang CLETS.
    Umaabot ang network sa mga file ng lisensya at sasakyan. Mula noon, bawal itong gamitin para
    ipatupad ang batas sa imigrasyon, maliban sa paghahanap ng kasaysayang kriminal. Ayaw pumirma ng
    sangay ng ICE sa deportasyon (ERO) sa kondisyong ito at nawalan ito ng access sa network noong
    Oktubre 15, 2019. May access pa rin sa network ang ibang mga pederal na gumagamit na pumirma.
    Iba ang CLETS sa Nlets, ang pambansang network ng pulis.

ca-alpr-ice-documented-access-vigilant-sharing-2019 =
    Noong Marso 2019, inilabas ng ACLU ang mga record na kinailangang ibigay ng ICE sa isang
    demanda. Inililista ng mga ito ang higit 80 departamento ng pulis, sa higit isang dosenang
    estado, na nagbahagi sa ICE ng mga pagkakita sa plaka sa pamamagitan ng kompanyang Vigilant.
    Bumilang ang KTVU ng 12 sa California; pinangalanan ang Merced at Union City. Sinabi ng ICE na
    hindi ito kumikilos laban sa isang tao batay sa datos ng plaka lang.

ca-event-courthouse-law-2019 =
    Pinirmahan ang AB 668. Ipinagbabawal nito ang mga sibil na pag-aresto sa loob ng gusali ng korte sa
    mga taong naroon para sa kaso sa korte o legal na usapin. Nang-aresto pa rin ang ICE sa mga korte ng
    California, at hindi pa nasusubok ang paggamit ng batas laban sa mga pederal na opisyal.

ca-event-police-network-cut-2019 =
    Pinutol ng Justice Department ng estado ang access ng sangay ng ICE sa deportasyon (ERO) sa
    CLETS, ang sariling network ng pulis ng California, matapos tanggihan ng sangay na iyon ang mga
    bagong kondisyon. Wala kaming nakitang ganoong pagputol sa access ng sangay ng ICE sa
    imbestigasyon (HSI) o ng CBP. Iba ang CLETS sa Nlets, ang pambansang network ng pulis.

ca-event-health-law-2025 =
    Nagkabisa ang SB 81. Ipinagbabawal nito na ibigay ang status sa imigrasyon o lugar ng kapanganakan
    ng pasyente sa mga ahente ng imigrasyon nang walang warrant o utos na pirmado ng hukom (judicial
    warrant). Isinasara nito ang mga di-pampublikong bahagi ng mga pasilidad sa kalusugan sa mga
    ahenteng walang ganito.

ca-event-school-law-2025 =
    Nagkabisa ang AB 49. Ipinagbabawal nito na ibigay ng mga tauhan ng paaralan ang mga record sa
    edukasyon o impormasyon tungkol sa pamilya sa mga ahente ng imigrasyon, at na papasukin nila ang
    mga ito sa mga di-pampublikong bahagi. Ang mga eksepsyon dito ay warrant na pirmado ng hukom
    (judicial warrant), subpoena mula sa korte o utos ng korte (court order).

ca-event-el-cajon-sued-2025 =
    Sa pagbasa ng attorney general, ipinagbabawal ng batas ng estado na ibahagi ang datos ng plaka sa
    mga ahensyang pederal at sa labas ng estado. Idinemanda ng estado ang El Cajon dahil sa pagbabahagi
    sa ibang mga estado. Wala kaming nakitang pasya.

ca-event-el-cajon-answers-2025 =
    Pagdating ng petsang iyon, tinutulan na ng El Cajon ang pagbasa ng estado sa batas. Sinasabi ng
    lungsod na hindi ito nagbabahagi sa mga pederal na ahente. Ipinapakita ng sarili nitong mga record
    ang higit 550 paghahanap na kaugnay ng imigrasyon sa network nito noong 2025.

ca-event-network-letter-2025 =
    Sinabi nila sa gobernador ng California na nagbibigay ang estado sa ICE ng self-service na access sa
    datos ng drayber at rehistro sa Nlets, ang pambansang network ng pulis. Wala kaming nakitang pahayag
    ng pagharang.

ca-event-voter-list-dismissed-2026 =
    Ibinasura ng isang pederal na korte ang demanda ng Justice Department para sa buong listahan ng mga
    botante ng California. Umapela ang departamento sa korte ng apela na Ninth Circuit.

ca-event-hidden-readers-protest-2026 =
    Pagdating ng petsang iyon, hiniling na ng isang koalisyon sa gobernador na kanselahin ang mga permit
    para sa mga nakatagong pederal na plate reader sa tabi ng mga highway ng mga county ng San Diego at
    Imperial. Wala kaming nakitang pagkansela.

ca-event-state-to-state-2026 =
    Hinahayaan ng badyet ng estado ang DMV na sumali sa State-to-State, isang palitan ng datos na
    pinapatakbo ng AAMVA, ang samahan ng mga ahensya ng sasakyan. Kung sasali ito, magpapasok ang DMV ng
    mga pangalan, petsa ng kapanganakan at ang huling limang numero ng mga Social Security number.
    Ipinapakita ng sistema kung sino ang walang numero.

ca-event-state-to-state-critics-2026 =
    Pagdating ng petsang iyon, sinabi na ng mga kritiko na ang isang utos ng korte (court order) o
    isang subpoena, na para sa isang pederal na ahensya, ay puwedeng mapunta sa AAMVA, na
    nagpapatakbo ng State-to-State, na may pagbabawal na sabihin ito kaninuman. Nangangako ang AAMVA
    na haharangin ang mga maramihang paghahanap at ang ICE at CBP, pero walang batas na nag-oobliga
    rito.
