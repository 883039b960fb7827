ma-dmv-license-regardless-of-status =
    Work and Family Mobility Act la kite rezidan Massachusetts jwenn yon lisans estanda (standard
    license), kèlkeswa estati imigrasyon yo. Li an vigè depi 1 jiyè 2023. Lisans estanda a se pa yon
    REAL ID. Moun dwe pwouve kiyès yo ye, dat nesans yo ak kote yo rete. Elektè yo te vote pou kenbe
    lwa a an novanm 2022.

ma-dmv-card-marking =
    Moun ki pa kapab montre yon sejou legal jwenn menm kat estanda ak nenpòt rezidan ki pa vle yon
    REAL ID. Yon kat estanda, pou kont li, pa montre estati imigrasyon.

ma-dmv-noncitizen-marking =
    Pou yon lisans estanda (standard license), lwa a entèdi chèf biwo lisans lan (registrar) mande
    oswa note sitwayènte oswa estati imigrasyon, sof pou obligasyon li sou enskripsyon elektè. Nou
    pa t kapab konfime si kat REAL ID moun ki pa sitwayen gen mak.

ma-dmv-document-retention =
    Pou yon lisans estanda (standard license), biwo lisans lan (registry) pa gen dwa fè okenn dosye
    sou sitwayènte oswa estati imigrasyon. Nou pa t kapab konfime si li kenbe kopi paspò etranje ak
    lòt papye.

ma-dmv-disclosure-limit =
    Règ eta a entèdi chèf biwo lisans lan (registrar) bay ICE, CBP ak ajans konsa enfòmasyon sou
    moun ki gen oswa ki mande yon lisans chofè oswa yon pèmi pou aprann kondwi (learner's permit).
    Règ yo, se pwokirè jeneral la (attorney general) ki fè yo, entèdi tou bay nenpòt moun enfòmasyon
    yo pou aplike lwa imigrasyon. Eksepsyon yo se: yon lòd tribinal ki legal (court order) oswa yon
    manda (judge's warrant) yon jij federal (article III) siyen; yon sitasyon (subpoena) pou yon
    gran jiri federal (grand jury) oswa pou yon jijman federal (trial); oswa yon obligasyon dapre
    lwa federal. Yo gen dwa bay sèlman sa ki nonmen. Chèf biwo lisans lan dwe fè efò rezonab pou
    avèti moun nan anvan li bay anyen, e pa pita pase twa jou travay apre demann lan rive, sof si sa
    ta jennen yon ankèt kriminèl. Se chèf biwo lisans lan sèlman ki oblije obeyi règ yo, e yo nonmen
    sèlman lisans ak pèmi; kat idantite, anrejistreman machin ak sistèm done lapolis la pa ladan yo.
    .binds =
        Registrar of Motor Vehicles (chèf biwo lisans ak machin eta a)
    .exceptions =
        yon lòd tribinal ki legal (court order) oswa yon manda (judge's warrant) yon jij federal
        (article III) siyen. Tèks règ la pa di klè si lòd la tou, se yon jij konsa ki dwe siyen li.
        Yon sitasyon (subpoena) pou yon gran jiri federal (grand jury) oswa pou yon jijman federal
        (trial); pa bezwen okenn jij siyen li. Sa lwa federal egzije. Lòt ajans ak lòt itilizasyon,
        sof si yon règ entèdi yo. Yo pa oblije avèti moun nan si sa ta jennen yon ankèt kriminèl.
        Anrejistreman machin ak kat idantite, sof si yo konte kòm done sou yon moun ki gen yon
        lisans. Lapolis ki chèche done konsa nan sistèm jistis kriminèl la.

ma-dmv-disclosure-limit-registrations-not-covered =
    Nou pa jwenn okenn limit nan Massachusetts sou bay ajans imigrasyon dosye anrejistreman machin
    oswa dosye kat idantite. Règ 2023 ak 2024 yo kouvri enfòmasyon sou moun ki gen lisans ak pèmi;
    yo pa di si anrejistreman machin yon moun konsa ladan l. Yon pwojè lwa 2025 (S 1059) ta mete
    done biwo lisans lan ki nan sistèm jistis kriminèl la anba yon règ ki egzije yon manda
    (warrant); nou pa wè li pase. Kidonk isit la nou konte non ak adrès mèt machin ki dèyè yon plak
    kòm enfòmasyon yo kapab jwenn.

ma-dmv-nlets-immigration =
    Manm Kongrè a te di an novanm 2025 Massachusetts te deja koupe aksè ICE nan done chofè li sou
    Nlets, rezo done lapolis la. Se ICE sèlman yo nonmen. Yo konte rechèch branch ankèt li (HSI)
    apa, e pou yo, bloke lòt ajans federal se yon etap ki vin apre. Kidonk nou sipoze HSI, CBP, lòt
    ajan federal ak lapolis lòt eta kapab fè rechèch toujou. Nou pa jwenn okenn deklarasyon eta a,
    ni okenn konfimasyon ki vin apre.
    .binds =
        pwòp kont ICE sou rezo a, dapre rapò
    .exceptions =
        HSI, branch ankèt ICE, yo konte li apa. Pèsonn pa di aksè li koupe, ni aksè CBP oswa lòt
        itilizatè federal. Lapolis yon lòt eta, oswa lapolis ki nan yon ekip travay federal (task
        force), kapab fè rechèch toujou. Yon eta zanmi ta kapab chèche pou yo done ki bloke yo; yon
        nòt Sekirite Enteryè (DHS) 2020 te gen lide sa a. Blokaj la pa touche konpayi ki vann done
        (data broker) ni aparèy ki li plak (plate reader). Pèsonn pa konfime blokaj la depi novanm
        2025.

ma-dmv-nlets-photos =
    Nlets, rezo done lapolis la, dekri yon pwogram pou eta yo echanje foto lisans. Li te rive nan 18
    eta e li te espere rive nan tout. Paj la pa gen dat, e li pale de plan pou 2010. Nou pa t kapab
    konfime si Massachusetts reponn demann foto, oswa demann ki ajans li reponn.

ma-dmv-face-recognition =
    An 2015, depatman transpò eta a te resevwa 258 demann pou eskane figi nan foto biwo lisans lan.
    Ajans federal te voye 72 ladan yo. An 2019, eta a te di li reponn demann ki nan zafè kriminèl,
    chak ka apa, men li pa bay enstitisyon federal okenn aksè nan sistèm nan. ACLU te fè pwosè pou
    jwenn dosye yo.

ma-dmv-face-recognition-policing-law-2020 =
    Yo di yon lwa 2020 sou lapolis (G.L. c. 6, § 220) kite lapolis jwenn yon rechèch figi sèlman nan
    men biwo lisans lan (registry), State Police (polis eta a) oswa FBI, nòmalman ak yon lòd
    tribinal (court order). Pwojè lwa ki ta ranplase seksyon sa a montre li egziste e li kouvri
    rechèch figi. Nou poko kapab verifye kijan li ekri jodi a.
    .binds =
        ajans piblik ak lapolis Massachusetts
    .exceptions =
        rechèch nan yon ijans, san lòd tribinal (court order) (nou pa verifye sa). FBI ak lòt
        enstitisyon federal kapab fè rechèch pou kont yo. Nou pa li kijan lwa a ekri jodi a.

ma-dmv-ice-documented-access =
    An 2023, chèf biwo ICE nan Boston te di yon estasyon televizyon ajan li yo te jwenn yon nonm
    grasa dosye yon machin ki te fèk anrejistre. Li te di yo te sèvi ak done biwo lisans lan
    (registry) pou jwenn moun, e li te fè objeksyon sou nouvo règ eta a sou done lisans. Yo pa t di
    ki chemen yo te pran: rezo lapolis Nlets, sistèm done polis eta a oswa yon konpayi ki vann done
    (data broker). Règ sa yo pa kouvri anrejistreman machin yon fason ki klè.

ma-dmv-ice-documented-access-photo-suit-2019 =
    Yo konteste sa. Yon pwosè ACLU 2019 te fè akizasyon sa a: yo te pataje foto biwo lisans lan ak
    ICE ak FBI. Eta a te demanti li bay ajans federal aksè nan sistèm li. Nou pa wè okenn dosye ki
    montre yon demann ICE an patikilye, kidonk sa pa konfime.

ma-dmv-data-sales =
    Nou te fè yon sèl rechèch pou tout eta yo, e nou pa wè non Massachusetts ladan l, kidonk sa pa
    konfime. An 2019, rapò te di biwo lisans t ap vann dosye chofè bay konpayi asirans, konpayi done
    ak anketè prive. Paj nou te wè yo pa nonmen Massachusetts. Jounalis ki te fè yo te di chak ajans
    li te gade t ap vann done. Kidonk yon non ki pa parèt pa pwouve anpil.

ma-dmv-federal-bulk-request =
    An 2025, Sekirite Enteryè (DHS) te bay avi li vle done lisans tout eta yo sou rezo lapolis
    Nlets. Done yo ta antre nan SAVE, sistèm li pou tcheke estati. Nou pa jwenn yon demann apa pou
    tout fichye chofè Massachusetts la, men sa pa konfime.

ma-alpr-statute =
    Massachusetts pa gen lwa sou aparèy ki li plak machin (plate reader). ACLU te note sa an janvye
    2026, lè omwen 80 depatman t ap sèvi ak Flock, yon rezo aparèy ki li plak. Nou pa wè si lwa ki
    vin apre an 2026 chanje sa.

ma-alpr-sharing-limit =
    Massachusetts pa gen limit eta sou pataj done plak. Dosye ki soti nan plis pase 40 depatman
    montre anpil ladan yo pataje nan yon rezo ki gen plis pase 7,000 enstitisyon nan tout peyi a.

ma-alpr-immigration-limit =
    Nou pa jwenn okenn lwa eta, jiska mitan 2026, ki limite itilizasyon done plak pou imigrasyon.
    PROTECT Act, yon pwojè lwa palmantè eta yo t ap fini negosye toujou lè sa a, ta limite èd
    lapolis pou aplike lwa imigrasyon. Nou pa t wè fòm final li.

ma-alpr-ice-documented-access =
    Dosye ki nan men ACLU montre kiyès ki te kapab chèche kote yo te wè plak chofè Massachusetts sou
    rezo nasyonal Flock, yon konpayi aparèy ki li plak (plate reader). Ladan yo gen ajans nan eta ki
    egzije travay pou aplike lwa imigrasyon, ak kèk ajans federal. Yon rapò 2026 sou èd lapolis bay
    ICE nonmen aparèy ki li plak pami chemen yo. Nou pa wè okenn rechèch ki note pou ICE nan done
    Massachusetts, e sa pa pwouve anpil.

ma-police-immigration-limit =
    Sèl règ eta ki solid se yon desizyon 2017 pi wo tribinal eta a (Lunn): ajan yo pa gen dwa kenbe
    yon moun sèlman sou demann sivil ICE. Yon executive order (lòd gouvènè) janvye 2026 anpeche
    nouvo akò 287(g) nan nivo eta a pou fè travay ICE, sof si sekirite piblik bezwen yo, e li
    anpeche arestasyon sivil nan pati bilding eta a ki pa pou piblik la. Ni desizyon an ni lòd la pa
    bloke pataj done: yon rapò te jwenn yo te kenbe plis pase 200 moun nan estasyon lapolis, e yo te
    pataje anprent dwèt, done plak ak ransèyman lapolis (fusion center). Sou 62 depatman yo te
    mande, 28 te pèmèt oswa te egzije èd bay ICE, 24 pa t gen politik oswa pa t reponn, e 3 te
    limite kontak. Nou pa wè sa rapò a te jwenn pou 7 lòt yo. Yon pwojè lwa ki pi laj, PROTECT Act,
    poko t rezoud an jiyè 2026; nou pa wè li pase.
    .binds =
        tout ajan, pou règ ki entèdi kenbe moun sèlman sou demann ICE (Lunn); ajans eta yo, pou lòd
        janvye 2026 la; vil yo ak cherif konte yo pa anba lòd sa a
    .exceptions =
        lapolis gen dwa di ICE arestasyon, lè yo lage moun, ak adrès. Yo gen dwa pataje anprent ak
        dosye. Depatman prizon eta a gen yon akò 287(g) deja.

ma-police-cooperation-mandate =
    Nou pa jwenn okenn lwa eta ki egzije pou lapolis ede ICE. Deba an 2026 te sou limite èd.

ma-police-287g =
    Yon akò 287(g) kite ajan yo fè kèk travay ICE. Lis ICE ki gen dat 18 me 2026 montre youn, ak
    Department of Correction eta a (depatman prizon eta a). Lòd janvye 2026 la entèdi ajans eta yo fè
    nouvo akò, sof si sekirite piblik bezwen yo, e gouvènè a te soutni lide pou kenbe sa a. Gen yon
    rapò ki site yon lòt akò nan plas sa a: yon akò ak prizon konte Plymouth (Plymouth County jail).
    Rapò a di akò sa a kontinye. Akò Plymouth sa a pa sou lis ICE la, e nou pa t kapab detèmine kilès
    ki gen rezon, lis la oswa rapò a.

ma-police-287g-task-force =
    Lis ICE ki gen dat 18 me 2026 pa montre okenn akò task force nan Massachusetts.
    { said-task-force } { said-none-since } { said-county-list }

ma-police-287g-jail =
    Lis ICE ki gen dat 18 me 2026 montre yon akò prizon lokal (jail) nan Massachusetts.
    { said-jail } { said-none-since } { said-county-list }

ma-benefits-medicaid-data =
    Done sa yo ouvè an pati depi 6 janvye 2026. Massachusetts se youn nan eta ki te fè pwosè an jiyè
    2025. Yon lòd (court order) yon jij federal te bay 29 desanm 2025 kite depatman sante federal la
    bay ICE sis kalite done debaz sou moun ki pa prezan legalman nan peyi a (not lawfully present).
    Se adrès, telefòn, dat nesans, nimewo Medicaid, sitwayènte ak estati imigrasyon. Pou eta ki te
    fè pwosè yo, li bloke sèlman lòt done, tankou dosye medikal; nou pa wè lòd ki vin apre.
    .exceptions =
        sis kalite done debaz, adrès ak telefòn ladan yo; lòd tribinal ki vin apre, nou pa wè okenn

ma-benefits-snap-data =
    Massachusetts te fè pwosè sou demann Depatman Agrikilti (Agriculture Department) pou done sou
    moun ki jwenn koupon manje (SNAP). 15 oktòb 2025, yon tribinal federal te entèdi depatman an
    koupe lajan pou rezon sa a. 26 fevriye 2026, li te entèdi sa tou pou demann lan, lè depatman an
    te refè li. Pwokirè jeneral eta a (attorney general) te anonse toude lòd yo.

ma-voter-roll-shared =
    Depatman Jistis (Justice Department) te fè pwosè pou tout lis elektè eta a. Yon tribinal federal
    te rejte pwosè a 9 avril 2026.

ma-voter-roll-shared-appeal-2026 =
    Depatman Jistis (Justice Department) te fè apèl kont desizyon ki te rejte pwosè a (1st Cir.
    26-1657). Nan dat 3 septanm 2026, tout agiman ekri yo (briefs) te deja depoze. Nou pa wè okenn
    desizyon, ni okenn lòd tribinal (court order) pou remèt lis la. { said-suits-register-day }

ma-courts-arrest-limit =
    Nan tout paj nou te wè, nou pa jwenn okenn lwa kont arestasyon nan tribinal. Pwojè lwa gouvènè a
    te fè an janvye 2026, ak vèsyon toude chanm yo fè pou PROTECT Act, ta entèdi arestasyon
    imigrasyon sivil nan tribinal. Lòd janvye 2026 la kouvri pati bilding eta a ki pa pou piblik la.
    Palmantè yo t ap fini negosye pwojè lwa a toujou an jiyè 2026, e nou pa konnen kijan sa te fini.

ma-broker-delete-right =
    Yon lis yon biwo avoka te fè an jen 2026 sou eta ki gen yon lwa jeneral sou vi prive pa gen
    Massachusetts ladan l. Toude chanm yo te adopte yon pwojè lwa sou vi prive ki gen yon dwa pou fè
    efase done. Te rete pou yo te dakò sou yon vèsyon final.

ma-other-protect-act-pending =
    PROTECT Act se yon gwo pwojè lwa pou limite èd eta a ak èd lokal bay ICE. Li te pase nan House
    (chanm reprezantan yo) an mas 2026 ak nan Senate (sena a) an me 2026, 37 kont 3. De chanm yo t
    ap fini negosye li toujou an jiyè 2026. Nou pa wè li vin lwa: pou Massachusetts, yon lis piblik
    22 septanm 2026 nonmen sèlman yon desizyon tribinal eta a (Lunn). Kidonk limit nou rakonte isit
    la sou lapolis, tribinal ak done ka te chanje depi lè sa a.

ma-other-coplink-rmv-2018 =
    Dosye 2018 montre anketè ICE (HSI) ap fè rechèch nan COPLINK, yon baz done lapolis pataje. Omwen
    25 depatman lapolis Massachusetts, yon biwo pwobasyon (probation board) ak Registry of Motor
    Vehicles (biwo lisans eta a) te mete done ladan l. Se te yon fason pou pase kote limit sou sa
    biwo lisans lan li menm gen dwa bay. Nou pa t kapab konfime kiyès ki kapab chèche ladan l kounye
    a.

ma-event-photo-suit-2019 =
    ACLU te fè pwosè pou jwenn dosye. Li te fè akizasyon sa a: yo te pataje foto lisans eta a ak ICE
    ak FBI.

ma-event-photo-denial-2019 =
    Eta a te demanti li bay ajans federal aksè nan sistèm foto lisans li. Li te di li reponn demann
    ki nan zafè kriminèl, chak ka apa.

ma-event-ice-boston-registrations-2023 =
    Chèf biwo ICE nan Boston te di yon estasyon televizyon ajan li yo te jwenn yon nonm grasa dosye
    yon machin ki te fèk anrejistre. Yo pa t di nan ki chemen yo te jwenn dosye a.

ma-event-voter-suit-dismissed-2026 =
    Yon tribinal federal te rejte pwosè Depatman Jistis (Justice Department) te fè pou tout lis
    elektè Massachusetts la.

ma-event-voter-suit-appealed-2026 =
    Nan jou sa a, tout agiman ekri yo (briefs) te deja depoze nan apèl Depatman Jistis (Justice
    Department) sou lis elektè Massachusetts la, nan tribinal apèl First Circuit la. Nou pa wè okenn
    desizyon. { said-suits-register-day }
