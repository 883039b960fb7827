hi-dmv-license-regardless-of-status =
    Mula Enero 1, 2016, ang residenteng hindi kaya o ayaw patunayan ang awtorisadong pananatili ay
    puwedeng makakuha ng limited purpose na lisensya sa pagmamaneho, permit o provisional license.
    Ang batas ay Act 172 ng 2015. Nagtakda ang mga patakaran ng 2023 ng katulad na limited purpose
    na ID card ng estado.

hi-dmv-card-marking =
    May marka ang limited purpose na card na hindi ito pumapasa sa REAL ID. Ang mga citizen na hindi
    nagpapakita ng mga dokumento ay puwede ring magkaroon nito, kaya hindi ito patunay ng status.
    Pinangalanan ng Florida ang card ng Hawaii na kasama sa mga tinatanggihan nitong kilalanin mula
    Hulyo 1, 2023.

hi-dmv-noncitizen-marking =
    Wala kaming nakitang batas na naglilimbag ng “noncitizen” (hindi citizen) sa mga karaniwang card,
    pero hindi ito nakumpirma.

hi-dmv-document-retention =
    Inililista ng mga patakaran ng estado ang mga orihinal na papel na dapat ipakita ng aplikante. Para
    sa mga limited purpose na card, kasama rito ang card ng konsulado, pasaporte ng ibang bansa, form ng
    asylum o record sa paaralan. Ang mga patakaran ay nasa isang bahagi na ang pamagat ay sumasaklaw sa
    pagtatabi ng mga record, pero hindi namin nakita kung gaano katagal itinatabi ang mga kopya. Noong
    2016, hinimok ng isang lokal na manunulat ang estado na sirain ang mga iyon.

hi-dmv-disclosure-limit =
    Mahina ang limit na ito, at hindi namin ito makumpirma: isang ulat lang ng 2016 tungkol sa batas ng
    2015 ang nabasa namin, hindi ang teksto nito. Ginagawang kumpidensyal ng batas ang mga papel at
    impormasyong kinuha para sa limited purpose na card, maliban kung hinihingi ng batas. Hindi nito
    saklaw ang mga karaniwang lisensya, mga card na REAL ID o mga rehistro. Hinahayaan ng mga patakaran
    sa record ng trapiko ang direktor ng transportasyon na magbigay sa isang pederal na ahensya ng mga
    record na may pangalan ng tao. Gayunman, sinasabi ng isang sulat sa gobernador ng Nobyembre 2025 na
    may self-service na access ang ICE sa Nlets, ang network ng datos ng pulis; walang natatanggap na
    abiso ang tao.
    .binds =
        mga ahensya ng lisensya, para sa mga limited purpose na card lang
    .exceptions =
        kung ano ang hinihingi ng isang batas. Hindi nito saklaw ang mga karaniwang lisensya, mga card
        na REAL ID o mga rehistro ng kotse. Nagbibigay ang estado ng mga record ng trapiko sa isang
        pederal na ahensya (Haw. Admin. R. § 19-121-6). Mga paghahanap sa Nlets, ang network ng datos ng
        pulis. Sinabi ng isang sulat ng Nobyembre 2025 na kayang gawin ng ICE mismo ang mga ito.

hi-dmv-nlets-immigration =
    Noong Nobyembre 2025, inilista ng mga miyembro ng Congress ang mga estadong pumutol sa access ng
    ICE sa datos ng drayber sa Nlets, ang network ng datos ng pulis. Ang listahan ay Illinois,
    Massachusetts, Minnesota, New York at Washington, at ginagawa pa ng Oregon; wala rito ang
    Hawaii. Sinabi ng sulat kay Governor Green na nagbibigay ang Hawaii sa ICE ng direkta at
    self-service na access, sa kabila ng patakaran sa pagiging kumpidensyal ng 2015. Sa taon
    hanggang Oktubre 1, 2025, gumawa ang ICE ng 292,114 paghahanap sa datos ng drayber at ang sangay
    nito sa imbestigasyon (HSI) ng 605,116, sa lahat ng estado. Wala kaming nakitang mas huling
    pahayag ng pagharang.

hi-dmv-nlets-photos =
    Hindi namin makumpirma kung nagpapasa ang Hawaii ng mga litrato ng lisensya sa Nlets, ang
    network ng datos ng pulis. Sinabi ng isang sulat mula sa Congress ng Nobyembre 2025 na 41 estado
    ang gumagawa nito, pero hindi pinapangalanan ng mga ulat ang mga iyon. Sinasabi ng sariling
    manwal ng network na ang paghahanap mula sa ibang estado ay nagbabalik ng pangalan, address,
    petsa ng kapanganakan, paglalarawan sa tao, Social Security number, at uri at status ng
    lisensya. Sinasabi nitong puwedeng humingi ng litrato kung sinusuportahan ito ng estado.

hi-dmv-face-recognition =
    Hindi namin matiyak kung sino ang maaaring maghanap sa mga litrato ng lisensya ng Hawaii gamit ang
    mukha. Iniulat ng isang pederal na opisina ng audit (GAO) noong 2016 na kayang maghanap, o humiling
    ng mga paghahanap, ng mga yunit ng FBI sa 16 estado. Wala sa bahaging nabasa namin ang listahan ng
    mga estado.

hi-dmv-ice-documented-access =
    Wala kaming nakitang dokumentadong hiling ng ICE sa isang opisina ng lisensya sa Hawaii, pero hindi
    ito ganap na nasuri. Hiwalay na bagay ang pangkalahatang access ng ICE sa Nlets, ang network ng
    datos ng pulis.

hi-dmv-data-sales =
    Wala kaming nakitang pagbebenta ng datos ng drayber ng Hawaii sa isang maikling paghahanap. Hindi
    ito ganap na nasuri.

hi-dmv-federal-bulk-request =
    Ang dokumentado ay ang file ng mga botante. Noong Setyembre 22, 2025, tinanggihan ng Hawaii ang
    mariing paghingi (demand) ng Justice Department dito, na may kasamang mga numero ng lisensya. Wala
    kaming nakitang mariing paghingi sa mga record ng lisensya nang maramihan.

hi-alpr-statute =
    Wala kaming nakitang batas ng Hawaii tungkol sa mga plate reader. Sinasabi ng isang gabay ng Marso
    2026 ng isang lokal na site na gumagamit ang pulis ng Maui ng mga plate reader ng Motorola/Vigilant,
    37 sa mga ito ang nasa mapa. Sinasabi nitong nananatili ang datos ng mga ito sa isang cloud nang
    walang takdang panahon. Salita iyon ng lokal na site.

hi-alpr-sharing-limit =
    Wala kaming nakitang limit ng estado sa pagbabahagi ng datos ng plaka, pero hindi ito nakumpirma.

hi-alpr-immigration-limit =
    Wala kaming nakitang limit na may bisa, pero hindi ito nakumpirma. Itinuturing ng mga panukalang
    batas ng 2026 tungkol sa pagtutulungan ng estado at pederal na personal na impormasyon ang lokasyon.
    Hindi namin makumpirma kung naipasa ang mga iyon.

hi-alpr-ice-documented-access =
    Wala kaming nakitang kaso sa Hawaii. Hindi ito ganap na nasuri.

hi-police-immigration-limit =
    Walang limit sa buong estado na may bisa bago ang 2026. Sa sesyon ng 2026, ilang panukalang batas
    ang pinagtrabahuhan ng dalawang kapulungan. Umabot ang SB 2057 sa conference draft (CD 1). Kung
    maging batas ito, ipagbabawal nito ang mga kasunduang gaya ng 287(g) at lilimitahan kung ano ang
    maaaring gawin ng pulis para sa mga awtoridad ng imigrasyon. Hindi namin makumpirma kung ito o ang
    iba pang panukalang batas ay naging batas.

hi-police-cooperation-mandate =
    Walang batas ng Hawaii na nag-oobliga sa pulis na tumulong sa pagpapatupad ng imigrasyon.

hi-police-287g =
    Walang kasunduang 287(g) sa Hawaii na ipinapakita ng listahan ng ICE ng Mayo 18, 2026. Hinahayaan ng
    ganitong mga kasunduan ang mga lokal na opisyal na gumawa ng ilang trabahong pang-imigrasyon.

hi-police-287g-task-force =
    Walang kasunduang task force sa Hawaii na ipinapakita ng listahan ng ICE ng Mayo 18, 2026.
    { said-task-force } { said-none-since } { said-county-list }

hi-police-287g-jail =
    Walang kasunduan ng kulungan (jail) sa Hawaii na ipinapakita ng listahan ng ICE ng Mayo 18,
    2026. { said-jail } { said-none-since } { said-county-list }

hi-benefits-medicaid-data =
    Nagdemanda ang Hawaii. Kahit ganoon, mula Enero 6, 2026, anim na uri ng datos tungkol sa mga
    taong hindi legal na naririto (not lawfully present) ang maaaring mapunta sa ICE, pati para sa
    mga estadong nagdemanda. Ito ay ang citizenship, status sa imigrasyon, address, telepono, petsa
    ng kapanganakan at numero sa Medicaid. Sinabi ng ahensyang Med-QUEST ng estado sa korte na, sa
    alam nito, hindi pa naibubunyag ng pederal na ahensya ng Medicaid (CMS) ang datos ng mga
    miyembro sa Hawaii.

hi-benefits-medicaid-data-health-details-barred =
    Hindi buo ang proteksyon ng mga kasali sa Hawaii: bahagi lang ang protektado. Mula Enero 6,
    2026, maaaring ibigay ng ahensya ng Medicaid (CMS) sa Homeland Security at ICE ang anim na uri
    ng datos tungkol sa mga kasaling hindi legal na naririto (not lawfully present). Ito ay ang
    citizenship, status sa imigrasyon, address, telepono, petsa ng kapanganakan at numero sa
    Medicaid. Ang lampas sa mga ito, lalo na ang mga detalye sa kalusugan, ay nananatiling bawal
    para sa mga estadong nagdemanda, sa ilalim ng isang pansamantalang utos ng korte (preliminary
    order) ng Disyembre 29, 2025. Wala kaming nakitang mas huli.
    .exceptions =
        nakabukas ang address at telepono. Maagang utos ito ng korte, hindi pinal na pasya.

hi-benefits-snap-data =
    Isa ang Hawaii sa mga estadong nagdemanda at tumangging ibigay ang mga file ng mga taong nakakakuha
    ng SNAP (tulong sa pagkain). Noong Oktubre 15, 2025, ipinagbawal ng isang pederal na korte ang
    mariing paghingi (demand) ng Agriculture Department sa mga file ng mga estadong iyon. Ginawa nito
    iyon muli noong huling bahagi ng Pebrero 2026.

hi-voter-roll-shared =
    Tinanggihan ng punong opisyal ng eleksyon ang mariing paghingi (demand) ng Justice Department noong
    Setyembre 22, 2025. Binanggit sa pagtanggi ang HRS 11-97, na ginagawang kumpidensyal ang mga detalye
    ng botante maliban sa pangalan at distrito. Nagdemanda ang departamento noong Disyembre 11, 2025.

hi-voter-roll-shared-suit-waits-2026 =
    Sinasabi ng isang pampublikong talaan ng mga demandang ito na nakahinto ang kaso sa Hawaii hanggang
    pagpasyahan ng korte ng apela na Ninth Circuit ang mga kaso sa California at Oregon. Ganoon ang
    lagay noong Setyembre 2026. Wala kaming nakitang utos ng korte (court order) na ibigay ang buong
    listahan.

hi-courts-arrest-limit =
    Wala kaming nakitang batas ng Hawaii na may bisa, pero hindi ito nakumpirma. Hindi pa
    napagpapasyahan nang huling makita ang mga panukalang batas ng 2026 tungkol sa mga protektadong
    lugar.

hi-broker-delete-right =
    Hindi binabanggit ng listahan ng isang law firm ng Hunyo 2026 ang Hawaii sa mga estadong may batas
    sa privacy ng mga konsyumer. Hinahayaan ng ganitong batas ang mga tao na magpabura ng datos o
    mag-opt out (tumanggi sa pagbebenta) sa mga data broker.

hi-other-aamva-image-exchange =
    Natuklasan ng EFF, isang grupo para sa privacy, na kasama ang Hawaii sa 23 estadong kayang kumuha ng
    mga larawan sa file ng lisensya ng Alaska. Gumagamit ang mga ito ng isang palitan na pinapatakbo ng
    AAMVA, ang samahan ng mga ahensya ng sasakyan. Kaya nakikibahagi ang Hawaii sa pagpapalitan ng
    litrato ng mga DMV. Hindi namin makumpirma kung puwedeng kunin ang sarili nitong mga litrato sa
    ganitong paraan din, at kung sino ang makakakuha.

hi-event-nlets-letter-2025 =
    Isinulat nila kay Governor Green na nagbibigay ang Hawaii sa ICE ng direkta at self-service na
    access sa datos ng drayber sa Nlets, ang network ng datos ng pulis, sa kabila ng patakaran ng estado
    sa pagiging kumpidensyal ng 2015. Wala kaming nakitang mas huling pahayag ng pagharang.

hi-event-voter-list-refused-2025 =
    Tinanggihan ng punong opisyal ng eleksyon ng Hawaii ang mariing paghingi (demand) ng Justice
    Department sa file ng mga botante. Binanggit sa pagtanggi ang HRS 11-97, na ginagawang kumpidensyal
    ang mga detalye ng botante maliban sa pangalan at distrito.

hi-event-voter-suit-2025 =
    Idinemanda ng Justice Department ang Hawaii tungkol sa file ng mga botante na tinanggihang ibigay ng
    estado. Wala kaming nakitang pasya.

hi-event-medicaid-agency-declaration-2025 =
    Sinabi ng ahensyang Med-QUEST ng estado sa isang deklarasyon na, sa alam nito, hindi pa naibubunyag
    ng pederal na ahensya ng Medicaid (CMS) ang datos ng mga miyembro sa Hawaii. Hindi sinasabi ng
    pinagmulan namin kung kailan; ito ang petsa ng pinakabagong ulat.

hi-event-voter-suit-waits-2026 =
    Pagdating ng petsang iyon, nakahinto ang demanda tungkol sa listahan ng mga botante laban sa
    Hawaii hanggang pagpasyahan ng korte ng apela na Ninth Circuit ang mga kaso sa California at
    Oregon. { said-suits-register-day }
