fl-dmv-license-regardless-of-status =
    Se sèlman moun ki gen estati legal Florida bay lisans. Lwa a se seksyon 322.033, jan sesyon
    espesyal 2025 la te chanje li. Li entèdi DMV eta a (motor-vehicle department) bay moun li rele
    “unauthorized aliens” (etranje san otorizasyon) yon lisans oswa yon kat idantite.

fl-dmv-card-marking =
    Florida pa gen kat pou rezidan ki pa gen estati legal, kidonk pa gen anyen pou make.

fl-dmv-noncitizen-marking =
    HB 991, yon lwa yo te siyen an avril 2026, mete sitwayènte sou lisans ak kat idantite Florida.
    Sa aplike lè yo bay yon kat, lè yo renouvle li oswa lè yo ranplase li. Li aplike tou pou moun ki
    gen kat rezidans (green card). Yon rapò di kat sitwayen yo make yo se sitwayen, e lòt moun jwenn
    lèt NC sou kat yo. Yon kat moun nan genyen deja rete valab jiska lè sa a, e yon moun ki fèk vin
    sitwayen jwenn yon nouvo kat gratis. Sous yo pa dakò sou ki lè sa kòmanse. Pwojè lwa a, jan li
    te ye lè yo te diskite li, te di 1 jiyè 2026. Rapò ki vin apre di 1 jiyè 2026, oswa 1 janvye
    2027. Nou pa t kapab rezoud sa.

fl-dmv-document-retention =
    Règ federal REAL ID oblije yon eta kenbe papye moun montre pou yon kat REAL ID. Kopi sou papye
    rete omwen 7 an, e imaj omwen 10 an. Nou pa jwenn okenn lwa eta ki fè tan sa a pi kout oswa ki
    entèdi sa. Nou pa verifye sa ki rive ak kat ki pa REAL ID. Florida te di li bay kat REAL ID depi
    2010.

fl-dmv-disclosure-limit =
    Nou pa jwenn okenn lwa Florida ki kenbe dosye DMV lwen travay pou aplike lwa imigrasyon. Seksyon
    322.142(4) kenbe foto lisans lwen piblik la. Men pami itilizasyon li pèmèt yo, li nonmen demann
    ajans ki fè respekte lalwa. Chapit 908 entèdi enstitisyon eta yo limite pataj enfòmasyon ak
    ajans imigrasyon. Yon pwojè lwa 2023, SB 866, t ap entèdi bay ajans imigrasyon foto. Anyen pa
    montre li te vin yon lwa.

fl-dmv-nlets-immigration =
    An novanm 2025, manm Kongrè a te fè lis eta ki te koupe aksè ICE nan done chofè ak machin sou
    Nlets, rezo lapolis pou tout peyi a. Se Illinois, Massachusetts, Minnesota, New York ak
    Washington, e Oregon te nan wout pou fè sa. Florida pa t ladan yo. Lèt la te di nan lòt eta yo
    ICE kenbe yon aksè dirèk kote li fè rechèch la li menm (self-service). Nan ane ki fini 1 oktòb
    2025, ICE te fè 292,114 rechèch konsa, e branch ankèt li (HSI) te fè 605,116, tout eta ansanm.
    Nan yon antant (settlement) ki te depoze 28 novanm 2025, Florida te dakò tou pou soutni Sekirite
    Enteryè (DHS) pou li jwenn done lisans chofè sou Nlets. Done yo se pou SAVE, sistèm depatman sa
    a pou tcheke sitwayènte.

fl-dmv-nlets-photos =
    Nou pa t kapab konfime si Florida voye foto sou Nlets, rezo lapolis pou tout peyi a. Yon lèt
    manm Kongrè a an novanm 2025 di 41 eta fè sa; rapò yo pa nonmen yo. Manyèl rezo a li menm dekri
    repons yon rechèch ki soti nan yon lòt eta jwenn. Se non, adrès, dat nesans, deskripsyon, nimewo
    Sekirite Sosyal (Social Security), ak kalite ak sitiyasyon lisans lan. Moun ki fè rechèch la
    kapab mande yon imaj tou, kote sistèm yon eta pèmèt sa.

fl-dmv-face-recognition =
    Cherif konte Pinellas (Pinellas County Sheriff) dirije FACES, yon sistèm ki konpare yon figi ak
    foto arestasyon (mugshot) epi ak chak foto lisans Florida. Li te gen anviwon 25 milyon imaj an
    2019. Chèchè Georgetown te konte 22 milyon foto lisans ak kat idantite an 2016. Dosye te montre
    273 ajans patnè, 17 ladan yo federal. ICE, CBP, IRS ak FBI te pami yo. Pa t gen règ ki egzije
    yon sispisyon rezonab (reasonable suspicion), e pa t gen odit (kontwòl). Nou pa t kapab konfime
    si ICE toujou gen yon kont an 2026.

fl-dmv-ice-documented-access =
    Jounal Orlando Sentinel te jwenn dosye piblik an 2019. Dosye sa yo mete ICE pami ajans ki kapab
    chèche nan foto lisans Florida ak FACES, yon sistèm rekonesans figi.

fl-dmv-data-sales =
    Yon ankèt yon televizyon te fè anviwon 2016 te jwenn DMV eta a (motor-vehicle department) t ap
    bay plis pase 75 konpayi dosye chofè an mas. Acxiom ak Experian te pami yo. Sa te fè anviwon
    $150 milyon antre pandan dezan. DMV te reponn li pa vann enfòmasyon yo. An 2011, yon tribinal
    federal te pran yon desizyon sou done Florida te bay yon konpayi an mas; yon patnè konpayi sa a
    te revann rechèch sou entènèt. Tribinal la te deside sa pa t vyole lwa federal sou vi prive
    chofè (DPPA).

fl-dmv-federal-bulk-request =
    Florida, Indiana, Iowa ak Ohio te fè pwosè sou zafè tcheke sitwayènte. 28 novanm 2025, yo te fè
    yon antant (settlement) ak Sekirite Enteryè (DHS) pou 20 an. Depatman an ouvri SAVE pou yo; se
    sistèm li te rebati pou tcheke sitwayènte. Yo pwomèt y ap bay dosye lisans chofè eta yo, oswa y
    ap ede depatman an jwenn yo, sou Nlets (rezo lapolis la) tou. Nou pa t kapab konfime konbyen yo
    te deja remèt an 2026.

fl-dmv-federal-bulk-request-save-order-2026 =
    7 jiyè 2026, yon tribinal federal nan Florida te bay lòd, dapre antant (settlement) ak Sekirite
    Enteryè (DHS), pou SAVE rete ouvè pou Florida ak twa lòt eta. Sa kouvri verifikasyon an mas ak
    verifikasyon sou nimewo Sekirite Sosyal (Social Security). Kidonk verifikasyon Florida t ap fè
    sou lis elektè li te kontinye, menm pandan yon desizyon tribinal kont nouvo SAVE la te an vigè.
    Se yon jij federal nan Washington, D.C., ki te pran desizyon sa a 22 jen 2026. Nan dat 30
    septanm 2026, yon apèl League of Women Voters te fè t ap tann nan Eleventh Circuit (yon tribinal
    apèl federal). Sa soti nan yon rejis piblik sou pwosè; nou pa li lòd la.

fl-alpr-statute =
    Seksyon 316.0778 di se Department of State Florida a (yon depatman eta a) ki fikse pi plis tan
    yo gen dwa kenbe dosye aparèy ki li plak (plate reader). Seksyon 316.0777 kenbe dosye sa yo lwen
    piblik la, men li kite yo ouvè ant ajans jistis kriminèl.

fl-alpr-statute-three-year-schedule =
    Yo di chif ki nan tablo delè eta a pou dosye lapolis se twazan. Nou poko kapab verifye sa.

fl-alpr-sharing-limit =
    Lwa ki kenbe dosye plak lwen piblik la kite ajans jistis kriminèl bay youn lòt imaj plak ak done
    plak nan travay yo. Nou pa jwenn anyen ki entèdi pataje ak lòt eta oswa ak ajans federal.

fl-alpr-immigration-limit =
    Okenn règ Florida pa kenbe done plak lwen travay pou aplike lwa imigrasyon. Nouvèl jen 2025 di
    okenn lwa eta a pa entèdi lapolis sèvi ak done konsa pou ede nan travay pou aplike lwa
    imigrasyon. Chapit 908 entèdi limit lokal.

fl-alpr-ice-documented-access =
    Florida Highway Patrol (polis wout eta a) gen yon akò 287(g), ki kite ajan li yo fè kèk travay
    ICE. Rejis rechèch montre li te fè plis pase 250 rechèch plak sou Flock ak rezon imigrasyon. Yo
    te fèt soti 13 mas rive 5 me 2025. Kantite a te monte nan epòk Operation Tidal Wave, kote yo te
    arete plis pase 1,100 moun. Plis pase 100 ajans Florida te sèvi ak Flock. Pifò pa t montre okenn
    rechèch imigrasyon lè sa a.

fl-police-immigration-limit =
    Florida entèdi politik sanctuary, ki vle di limit lokal sou èd pou aplike lwa imigrasyon. Okenn
    lwa eta pa anpeche lapolis bay èd sa a.

fl-police-cooperation-mandate =
    Chak cherif oswa chèf ki dirije yon prizon konte (county jail) dwe siyen yon akò 287(g) ak ICE.
    Akò a kite ajan yo fè kèk travay ICE. Yo gen dwa mete fen nan li sèlman si State Board of
    Immigration Enforcement (konsèy eta a pou aplike lwa imigrasyon) apwouve sa. Jiskaske yo siyen,
    yo fè rapò chak twa mwa, apati 1 avril 2025. Chapit 908 entèdi politik sanctuary tou. Ajans yo
    dwe fè tout efò yo kapab (best efforts) pou soutni travay pou aplike lwa imigrasyon, e yo dwe
    aji sou demann ICE pou kenbe yon moun (detainer).

fl-police-287g =
    Pwòp lis ICE te konte 348 akò nan Florida, plis pase nenpòt lòt eta, nan dat 18 me 2026. Se akò
    287(g), ki kite ajan lokal fè kèk travay ICE. Yo kouvri cherif, polis vil ak polis kanpis
    inivèsite. Yo kouvri tou enstitisyon eta a tankou Highway Patrol (polis wout), depatman eta a
    pou fè respekte lalwa (law-enforcement department), komisyon pou bèt sovaj (wildlife
    commission), lotri a ak depatman prizon yo (corrections).

fl-police-287g-task-force =
    Lis ICE ki gen dat 18 me 2026 montre 274 akò task force nan Florida. { said-task-force }
    { said-none-since } { said-county-list }

fl-police-287g-jail =
    Lis ICE ki gen dat 18 me 2026 montre 74 akò prizon lokal (jail) nan Florida. { said-jail }
    { said-one-since } { said-county-list }

fl-benefits-medicaid-data =
    CMS, ajans federal Medicaid la, gen dwa pataje done ak Sekirite Enteryè (DHS) ak ICE. Lòd
    tribinal (court order) te limite sa an out 2025, e yon lòd 29 desanm 2025 te fè limit sa a vin
    pi piti. Lòd sa yo pwoteje sèlman eta ki te fè pwosè, e Florida pa t fè pwosè. Depi 6 janvye
    2026, yo gen dwa pataje sis kalite done sou moun ki pa prezan legalman nan peyi a (not lawfully
    present), pou chak eta. Se sitwayènte, estati imigrasyon, adrès, telefòn, dat nesans ak nimewo
    Medicaid.

fl-benefits-snap-data =
    Depatman Agrikilti Etazini (Agriculture Department) te konte 28 eta ki te remèt dosye moun ki,
    depi 2020, te fè demann pou koupon manje (SNAP). Pifò nan eta sa yo, se Repibliken ki dirije yo.
    Dosye yo gen non, dat nesans, adrès ak nimewo Sekirite Sosyal (Social Security). Rapò di prèske
    chak eta ki pa nan pwosè a te obeyi, e Kansas se eksepsyon an. Florida pa t nan pwosè a. Nou pa
    wè non li nan lis 28 eta yo, kidonk sa pa konfime.

fl-health-status-question =
    Lopital ki pran Medicaid dwe poze yon kesyon sou fòm admisyon yo. Kesyon an se si pasyan an se
    yon sitwayen, si li prezan legalman nan peyi a, oswa si li pa prezan legalman. Yon pasyan gen
    dwa refize reponn. Fòm nan dwe di repons lan pa chanje swen pasyan an, e yo pa rapòte li bay
    otorite imigrasyon. Lopital yo voye chif bay eta a chak twa mwa, yo pa voye non.

fl-broker-delete-right =
    Florida Digital Bill of Rights (yon lwa sou done, 1 jiyè 2024) kite moun efase done epi refize
    pou yo vann yo. Se sèlman konpayi ki gwo anpil ki oblije obeyi li, men nou poko kapab verifye
    apati ki gwosè.

fl-voter-roll-shared =
    Florida voye done elektè bay SAVE, yon sistèm Sekirite Enteryè (DHS), dapre antant (settlement)
    28 novanm 2025 lan. Nou pa t kapab konfime si Depatman Jistis (Justice Department) gen tout lis
    elektè a. An jiyè 2025, yo te rapòte Florida te bay done piblik. Sa pa konfime.

fl-other-out-of-state-license-invalid =
    Depi 1 jiyè 2023, Florida konsidere lisans kèk lòt eta kòm lisans ki pa valab. Se lisans yo bay
    sèlman moun ki pa t kapab pwouve yo prezan legalman nan peyi a. Premye lis yo te pibliye a te
    nonmen kalite lisans ki soti nan Connecticut, Delaware, Hawaii, Rhode Island ak Vermont. Yon
    chofè ki montre youn nan Florida riske yon kontravansyon (citation) ak kontak ak lapolis. Kat ki
    sanble menm jan pou tout moun pa t sou lis sa a. Lis eta a ka te chanje depi lè sa a: tcheke lis
    ki la kounye a.

fl-event-data-sales-denial-2016 =
    Yon ankèt yon televizyon te fè anviwon ane sa a te jwenn DMV eta a (motor-vehicle department) te
    bay plis pase 75 konpayi dosye chofè an mas, pou anviwon $150 milyon pandan dezan. DMV te reponn
    li pa vann enfòmasyon yo.

fl-event-hospital-question-2023 =
    Depi lè sa a, lopital ki pran Medicaid te oblije mande sou fòm admisyon yo si yon pasyan se yon
    sitwayen, si li prezan legalman nan peyi a, oswa si li pa prezan legalman. Yon pasyan gen dwa
    refize reponn. Fòm nan dwe di repons lan pa chanje swen pasyan an, e yo pa rapòte li bay otorite
    imigrasyon.

fl-event-jails-must-sign-2025 =
    Yon lwa sesyon espesyal 2025 la te oblije chak cherif oswa chèf ki dirije yon prizon konte
    (county jail) siyen yon akò 287(g) ak ICE. Yo gen dwa mete fen nan li sèlman si State Board of
    Immigration Enforcement (konsèy eta a pou aplike lwa imigrasyon) apwouve sa. Sa ki pa t siyen yo
    te oblije fè rapò chak twa mwa apati 1 avril 2025.

fl-event-save-order-2026 =
    Yon tribinal federal nan Florida te bay lòd pou SAVE, verifikasyon sitwayènte Sekirite Enteryè
    (DHS), rete ouvè pou verifikasyon an mas pou Florida ak twa lòt eta, dapre antant (settlement)
    yo. Sa soti nan yon rejis piblik sou pwosè; nou pa li lòd la.
