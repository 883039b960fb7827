ny-dmv-license-regardless-of-status =
    Green Light Law la kite rezidan New York ki gen 16 an oswa plis jwenn yon lisans estanda
    (standard license), kèlkeswa estati imigrasyon yo. Non konplè li se Driver's License Access and
    Privacy Act. Yo te siyen li 17 jen 2019, e li te antre an vigè nan mitan desanm 2019. Moun kapab
    fè demann ak yon paspò etranje oswa papye konsa, epi san nimewo Sekirite Sosyal (Social
    Security). Se lisans estanda a, ki pa pou kondwi komèsyal; se pa yon REAL ID.

ny-dmv-card-marking =
    Imigran jwenn menm lisans estanda (standard license) nenpòt moun New York kapab chwazi. Pwòp
    rezime eta a, jan yon nouvèl desanm 2025 site li, rele li yon lisans estanda ki pa pou rezon
    federal. Anpil sitwayen gen menm kat sa a. Nou poko kapab verifye mo ki sou kat la.

ny-dmv-noncitizen-marking =
    Anvan Green Light Law la, moun ki gen yon sejou ki gen limit tan te jwenn lisans ki make
    “Temporary Visitor” (vizitè pwovizwa), ak dat sejou yo fini. Nou pa t kapab konfime si kat REAL
    ID oswa kat enhanced ki gen limit tan (limited term) toujou gen mo konsa. Pou yon lisans estanda
    (standard license), kesyon sa a pa poze.

ny-dmv-document-retention =
    Yo di Green Light Law la kite DMV kenbe kopi papye moun montre pou yon lisans estanda (standard
    license) sèlman pandan l ap tcheke yo. Nou poko kapab verifye sa: okenn tèks nou te li pa di sa.
    Yon règ jeneral nou te li kite DMV detwi demann lisans ak papye yo apre senk an. Jiskaske DMV di
    yon lòt bagay, fòk moun sipoze DMV kenbe kopi; pou konbyen tan, sa pa rezoud.

ny-dmv-disclosure-limit =
    Lè yon ajans sitou aplike lwa imigrasyon, DMV pa gen dwa bay ajans sa a, ni anplwaye li, ni ajan
    li, okenn dosye sou nenpòt moun, ni ouvri okenn dosye pou yo, sof si yo montre DMV yon lòd
    tribinal ki legal (court order) oswa yon manda (judge's warrant) yon jij federal (article III)
    siyen. Tèks lwa a pa di klè si lòd la tou, se yon jij konsa ki dwe siyen li. Entèdiksyon an valab
    nan ka kriminèl tou. DMV dwe di moun nan yo te fè demann lan, nan yon delè twa jou. Entèdiksyon
    an depann de kiyès ki mande, li pa depann de poukisa. FBI, ajans dwòg ak ajans zam yo (DEA,
    ATF), U.S. Marshals ak lapolis, se sèlman yon pwomès yo dwe siyen ki kenbe yo. Pwojè lwa pou fè
    lwa a mwens sevè (A2325 an 2023 ak A2270 an 2025) poko t pase lè nou te li yo.
    .binds =
        komisè DMV a, anplwaye DMV ak ajan DMV, county clerk yo (anplwaye biwo konte) ladan yo
    .exceptions =
        yon lòd tribinal ki legal (court order) oswa yon manda (judge's warrant) yon jij federal
        (article III) siyen. Tèks lwa a pa di klè si lòd la tou, se yon jij konsa ki dwe siyen li. Pou
        fè kat REAL ID oswa kat enhanced. Moun ki fè demann pou pwogram Trusted Traveler (vwayajè yo
        tcheke davans). Machin ki antre nan peyi a oswa ki soti ladan l. Ajans ki gen yon lòt travay
        prensipal, ki pa lwa imigrasyon. Pami yo gen FBI, ajans dwòg ak ajans zam yo (DEA, ATF),
        Marshals yo ak lapolis.

ny-dmv-disclosure-limit-recipient-certification =
    Nenpòt moun ki jwenn done DMV dwe sètifye de bagay. Yo pa gen dwa sèvi avè yo pou aplike lwa
    imigrasyon sivil, e yo pa gen dwa bay yon ajans imigrasyon done sa yo san lòd yon jij. Jiska
    janvye 2020, eta a te jwenn pwomès siyen nan men 446 ajans lapolis e li te koupe aksè 59 ki pa t
    siyen. Dapre bidjè eta 2020 an, vyole pwomès la vin yon gwo krim klas E (class E felony), e yon
    pwojè lwa 2025 pou anile règ la montre li toujou nan lwa a. Yon pwomès se pa yon pòt fèmen: chak
    ajan ki gen done yo dwe kenbe pwomès la. Nou pa jwenn okenn pouswit kriminèl ni okenn odit ki
    pibliye.
    .binds =
        ajans lapolis ak lòt, nan New York oswa lòt kote, ki jwenn done DMV
    .exceptions =
        sèl bagay ki pwoteje done yo se pwomès ajans lapolis la li menm. Ka kriminèl ki pa travay
        imigrasyon sivil. Lòd yon jij.

ny-dmv-disclosure-limit-court-challenges =
    Pwosè yo pa fè lwa sa a vin pi fèb. An fevriye 2020, Sekirite Enteryè (DHS) te reponn lwa a: li
    te fèmen pwogram Trusted Traveler yo (vwayajè yo tcheke davans) pou moun New York. Nou poko
    kapab verifye si eta a te fè pwosè e te genyen an 2020, ak si pwosè county clerk yo (anplwaye
    biwo konte) te echwe pa pita pase 2023. 23 desanm 2025, yon jij federal te rejte pwosè Depatman
    Jistis (Justice Department) te fè an fevriye 2025. Li te deside okenn lwa federal pa oblije eta
    a remèt done DMV. Yon apèl te posib; nou pa konnen si yo te depoze youn.

ny-dmv-nlets-immigration =
    An desanm 2019, New York te koupe aksè omwen twa ajans federal, CBP ak ICE ladan yo, nan done
    DMV li. An novanm 2025 ak janvye 2026, yo te toujou nonmen li pami senk eta ki bloke ICE sou
    Nlets, rezo done lapolis la. Blokaj la nonmen ajans sa yo: nou pa jwenn anyen ki montre lòt
    ajans federal (kèk ladan yo fè travay imigrasyon kounye a) oswa lapolis lòt eta te pèdi aksè.
    Yon nòt Sekirite Enteryè (DHS) 2020 te peze lide pou jwenn dosye konsa nan men eta zanmi. Nou pa
    jwenn okenn tès blokaj la apre janvye 2026.
    .binds =
        DMV ak biwo eta a ki konekte New York ak rezo a
    .exceptions =
        pa gen anyen ki montre FBI, ajans dwòg ak ajans zam yo (DEA, ATF) oswa lòt ajans federal te
        bloke. Lapolis yon lòt eta kapab chèche yon moun epi pase sa li jwenn bay lòt. Konpayi ki
        vann done (data broker) ak aparèy ki li plak (plate reader) se lòt chemen.

ny-dmv-nlets-photos =
    Nou pa t kapab konfime si New York voye foto lisans bay lapolis lòt eta sou Nlets, rezo done
    lapolis la. Ajans imigrasyon federal yo bloke nèt: yo pa gen aksè nan done DMV yo.

ny-dmv-face-recognition =
    DMV fè pwòp konparezon figi pa li sou tout foto lisans depi 2010. Jiska out 2017, li te gen
    anviwon 16 milyon foto, plis pase 21,000 ka fwod posib ak plis pase 4,000 arestasyon. An jiyè
    2019, DMV te di li pa fè rechèch pou ajans lokal, ajans eta oswa ajans federal, ICE ak FBI ladan
    yo, e li pa ba yo okenn aksè. Li te demanti yon tablo biwo odit federal la (GAO), ki te montre
    li t ap diskite ak FBI. Nou pa jwenn okenn lwa ki limite pwòp konparezon DMV, e deklarasyon an
    soti 2019.
    .binds =
        DMV, dapre pwòp deklarasyon li 2019, se pa dapre yon lwa sou rekonesans figi
    .exceptions =
        pwòp konparezon DMV fè kont fwod mennen nan arestasyon, ak nan ka yo voye bay lapolis. Yon
        ajans ka konpare yon foto lisans li jwenn yon lòt jan.

ny-dmv-ice-documented-access =
    Sekirite Enteryè (DHS) li menm te ekri 5 fevriye 2020 ke, pandan plizyè ane, li te sèvi ak dosye
    DMV New York pou aplike lwa imigrasyon ak lwa ladwàn. ICE ak CBP te gen aksè dirèk nan baz done
    a jiska mitan desanm 2019.

ny-dmv-ice-documented-access-visitor-license-lists =
    Nan fen 2019, Quartz te rapòte, dapre pwòp papye ICE, ICE te diskite lide pou etidye lis chofè
    New York ki gen lisans Temporary Visitor Restricted (TVR) (pou vizitè pwovizwa). Objektif la se
    te chwazi ladan yo moun yo te ka depòte, sitou sa ki gen dosye kriminèl. Sa te anvan Green Light
    Law la te antre an vigè an desanm 2019. Yo pa konnen si yo te janm remèt okenn lis.

ny-dmv-data-sales =
    Nenpòt moun ki jwenn dosye DMV dwe siyen menm pwomès la, kidonk moun ki achte yo ta dwe oblije
    respekte li tou: pa sèvi avè yo pou aplike lwa imigrasyon sivil, sinon yo riske yon akizasyon
    gwo krim (felony). Nou pa t li pati sa a nan lwa a, kidonk sa pa konfime. Nou pa jwenn konbyen
    done New York vann.

ny-dmv-federal-bulk-request =
    Nou pa konnen okenn demann an mas pou fichye chofè, apa pwosè federal kont Green Light Law la,
    ki te echwe. 25 septanm 2025, Depatman Jistis (Justice Department) te rele New York nan tribinal
    pou lis elektè li, ak nimewo lisans ak dènye chif nimewo Sekirite Sosyal (Social Security). Sa
    tribinal la te fè, nou rakonte sa ansanm ak lis elektè a.

ny-alpr-statute =
    Nou pa jwenn okenn lwa New York sou aparèy ki li plak machin (plate reader); pwojè lwa pou
    limite yo te nan komite an avril 2026. Chak ajans deside konbyen tan pou kenbe done plak, ak
    avèk kiyès pou pataje yo. Konte Westchester te kenbe yo pandan dezan.

ny-alpr-sharing-limit =
    Nou pa jwenn okenn limit nan tout eta a sou pataj done plak, men sa pa konfime. Lwa 2026 eta a
    sou lapolis ak ICE ka touche sa; nou pa li tèks li.

ny-alpr-immigration-limit =
    Nou pa jwenn okenn lwa eta sou done plak ak imigrasyon. Depi 2018, Westchester gen yon lwa konte
    sou travay ak ICE, men ICE te gen kont sou sistèm plak konte a kanmenm.

ny-alpr-ice-documented-access =
    Fichye The Guardian te jwenn montre kiyès ki te kapab sèvi ak rezo 480 aparèy ki li plak (plate
    reader) konte Westchester an fevriye 2022. Itilizatè yo te soti nan ICE (senk, dapre adrès imel
    yo), CBP, Sekirite Enteryè (DHS), FBI, ajans dwòg la (DEA) ak lòt. Rezo a, se Rekor ki fè li; li
    te note 16.2 milyon eskan nan yon semèn janvye 2023. Yon pwosè kolektif (class action) ki te
    depoze an jen 2026 fè akizasyon sa a: 600 kamera ak 1.6 milya eskan yo pataje ak plis pase 50
    ajans, ICE ladan yo.

ny-alpr-ice-documented-access-binghamton-2018 =
    Yon demann dosye piblik an fevriye 2018 te montre biwo ICE nan Houston, Newark ak New Orleans te
    kapab chèche nan done plak Binghamton. Done yo te nan men konpayi Vigilant. Tout biwo ICE te gen
    pou jwenn sa apre, dapre kontra nasyonal ICE.

ny-police-immigration-limit =
    Executive Order 170 (yon lòd gouvènè, 2017) anpeche anplwaye eta a ak polis eta a mande estati
    imigrasyon yon moun oswa di lòt moun li, sof si yon lwa egzije sa. 17 novanm 2025, yon tribinal
    federal te kenbe lòd la valab kont Depatman Jistis (Justice Department). Yo di yon desizyon apèl
    2018 entèdi kenbe moun pou ICE sou demann ICE pou kenbe yon moun (detainer); nou poko kapab
    verifye sa. Apa sa, konte ak vil yo te lib pou deside jiska 2026.

ny-police-immigration-limit-budget-bill-2026 =
    Sa pa konfime: nou te li sa sèlman nan rejis piblik ak rezime, se pa nan lwa a. Dapre yo, yon
    pake lwa ki rele Local Cops, Local Crimes te vin lwa 29 me 2026. Polis lokal ak prizon lokal
    (jail) pa gen dwa aplike lwa imigrasyon sivil, e yo pa gen dwa kenbe yon moun pou ICE sof si yon
    jij bay lòd sa. Arestasyon sivil nan lekòl, lopital, legliz ak lòt kote sansib bezwen yon manda
    jij siyen (judge's warrant), e ajan yo pa gen dwa mete mas sou figi yo. Li pa anpeche èd nan
    zafè kriminèl. 3 out 2026, yon jij federal te refize bloke pati ki sou mas ak idantifikasyon.
    Nan fen mwa out, gen cherif ki te fè pwosè sou pati ki sou akò ak ICE.
    .binds =
        polis eta a, polis lokal ak prizon lokal (jail)
    .exceptions =
        èd nan ka kriminèl; nou pa li ki jan lwa a fè diferans ant ka sa yo ak ka imigrasyon. Yon
        manda jij siyen (judge's warrant) oswa lòd yon jij. De konte te pale de kontinye bay èd san
        akò.

ny-police-cooperation-mandate =
    Okenn lwa New York pa egzije pou lapolis ede ICE.

ny-police-287g =
    Tout sa soti nan rejis piblik, e sa pa konfime. Dapre rejis sa yo, yon lwa 2026 entèdi akò sa
    yo, e akò ki te egziste deja te dwe fini pa pita pase 25 out 2026. Pwòp lis ICE jou sa a te gen
    twa toujou: de nan konte Nassau, youn ak lapolis li e youn ak cherif li, epi youn ak cherif
    konte Rensselaer. Eta a te rele konte Rensselaer nan tribinal 27 out 2026; cherif konte a te
    deja deklare sou sèman li pa t mete fen nan akò a. Yo te rapòte Nassau te sispann 26 out. Konte
    Madison ak konte Cattaraugus te mete fen nan papye a, men yo te pale de kontinye ak èd enfòmèl.
    .binds =
        polis eta a, polis lokal ak prizon lokal (jail)
    .exceptions =
        èd nan ka kriminèl. Yon cherif ki pa mete fen nan akò a; cherif konte Rensselaer te deklare
        sou sèman li pa t fè sa. Èd san akò. Yon pwosè cherif fè kont entèdiksyon an.

ny-police-287g-agreements-may-2026 =
    Lis ICE ki gen dat 18 me 2026 te montre 14 akò siyen ak 12 ajans New York. Yo kite ajan lokal fè
    travay imigrasyon. Sèt nan 14 yo te akò task force pou travay nan lari; polis konte Nassau te
    ladan yo.

ny-police-287g-task-force =
    Lis ICE ki gen dat 18 me 2026 montre 7 akò task force nan New York. { said-task-force } Yon lwa
    ki vin apre entèdi akò sa yo; dapre yon rejis piblik, youn te toujou sou lis ICE ki gen dat 25
    out 2026. { said-county-list }

ny-police-287g-jail =
    Lis ICE ki gen dat 18 me 2026 montre 7 akò prizon lokal (jail) nan New York. { said-jail } Yon
    lwa ki vin apre entèdi akò sa yo; dapre yon rejis piblik, de te toujou sou lis ICE ki gen dat 25
    out 2026. { said-county-list }

ny-courts-arrest-limit =
    Protect Our Courts Act (2020) entèdi arestasyon sivil sou moun k ap ale nan tribinal eta ak
    tribinal lokal, moun k ap patisipe la oswa moun k ap soti la, sof si yon jij te siyen yon manda
    (warrant). Li kouvri manm fanmi yo tou. 17 novanm 2025, yon jij federal te rejte pwosè Depatman
    Jistis (Justice Department) te fè kont lwa a; nou pa jwenn si gen yon apèl k ap tann. Li pa
    kouvri tribinal federal ni tribinal imigrasyon, tankou 26 Federal Plaza, ni arestasyon pou krim.
    .binds =
        nenpòt moun ki fè yon arestasyon sivil, ajan federal ladan yo
    .exceptions =
        tribinal federal ak tribinal imigrasyon. Yon manda jij siyen (judge's warrant) oswa lòd yon
        jij. Arestasyon pou krim.

ny-benefits-medicaid-data =
    Adrès lakay la pa pwoteje. New York se youn nan eta k ap fè pwosè yo. Men depi 6 janvye 2026
    tribinal la kite depatman sante federal la bay ICE sis kalite done debaz, menm nan eta k ap fè
    pwosè yo. Se adrès lakay, telefòn, dat nesans, nimewo Medicaid, sitwayènte ak estati imigrasyon,
    pou moun ki pa prezan legalman nan peyi a (not lawfully present). Dosye medikal, ak done sou
    sitwayen ak rezidan pèmanan, rete entèdi pandan pwosè a; an 2026 eta yo te di tribinal la yon pi
    gwo fichye te ale kanmenm.
    .binds =
        depatman sante federal la ak ajans Medicaid li, ak Sekirite Enteryè (DHS) ak ICE, dapre yon
        lòd tribinal federal (court order)
    .exceptions =
        yo gen dwa pataje sis kalite done debaz, adrès lakay ladan yo. An 2026, eta yo te di
        tribinal la lòd li a pa t respekte; nou pa konnen si eta yo gen rezon.

ny-benefits-snap-data =
    New York pami eta ki dirije pwosè kont demann Depatman Agrikilti Etazini (Agriculture
    Department) pou senk an done sou moun ki resevwa koupon manje (SNAP). Yon lòd tanporè yon
    tribinal te bay 18 septanm 2025 te vin yon lòd ki dire pi lontan, yon enjonksyon preliminè
    (preliminary injunction). Yo te renouvle li 26 fevriye 2026 kont yon dezyèm demann.

ny-voter-roll-shared =
    New York pa t bay Depatman Jistis (Justice Department) tout lis elektè li, e depatman an te fè
    pwosè pou li 25 septanm 2025. Sa tribinal la te fè, nou rakonte sa apa.

ny-voter-roll-shared-suit-dismissed-2026 =
    Sa pa konfime. Yon rejis piblik, ki kopye lis University of Washington sou pwosè sa yo, di yon
    tribinal federal te jete pwosè Depatman Jistis (Justice Department) te fè kont New York. Sa te
    fèt 10 jiyè 2026. Depatman Jistis te fè apèl nan Second Circuit (yon tribinal apèl federal) e li
    te depoze agiman ekri li (brief) 25 out 2026. Nou pa wè okenn lòd tribinal (court order) pou
    remèt lis la.

ny-health-status-question =
    Nou pa jwenn okenn règ New York ki oblije lopital note estati imigrasyon. Yon rezime jeneral
    janvye 2026 nonmen sèlman Florida ak Texas.

ny-event-dmv-face-statement-2019 =
    DMV te di li pa fè rechèch figi pou ajans lokal, ajans eta oswa ajans federal, ICE ak FBI ladan
    yo, e li pa ba yo okenn aksè. Li te demanti yon tablo odit federal ki te montre li t ap diskite
    ak FBI.

ny-event-green-light-law-2019 =
    Green Light Law la te antre an vigè. Yon ajans ki sitou aplike lwa imigrasyon dwe montre DMV yon
    lòd tribinal ki legal (court order) oswa yon manda (judge's warrant) yon jij federal (article III)
    siyen pou li jwenn nenpòt dosye. Tèks lwa a pa di klè si lòd la tou, se yon jij konsa ki dwe siyen
    li. Yo dwe di moun nan yo te fè demann lan, nan yon delè twa jou.

ny-event-network-cut-2019 =
    New York te koupe aksè omwen twa ajans federal, ICE ak CBP ladan yo, nan done DMV li. Pa gen
    anyen ki montre lòt ajans federal oswa lapolis lòt eta te pèdi aksè.

ny-event-homeland-security-reply-2020 =
    Sekirite Enteryè (DHS) te ekri ke, pandan plizyè ane, li te sèvi ak dosye DMV New York pou
    aplike lwa imigrasyon ak lwa ladwàn. Menm mwa sa a, pou reponn Green Light Law la, li te fèmen
    pwogram Trusted Traveler li yo (vwayajè yo tcheke davans) pou moun New York.

ny-event-breach-made-felony-2020 =
    Dapre bidjè eta 2020 an, vyole pwomès tout moun ki gen done DMV dwe fè a vin yon gwo krim
    (felony). Pwomès la entèdi sèvi ak done yo pou aplike lwa imigrasyon sivil, ak bay yon ajans
    imigrasyon done san lòd yon jij. Nou pa jwenn okenn pouswit kriminèl ni okenn odit ki pibliye.

ny-event-justice-suit-2025 =
    Depatman Jistis (Justice Department) te rele New York nan tribinal sou Green Light Law la.

ny-event-courts-act-upheld-2025 =
    Yon jij federal te rejte pwosè Depatman Jistis (Justice Department) te fè kont Protect Our
    Courts Act 2020 an. Lwa sa a entèdi arestasyon sivil nan tribinal eta ak tribinal lokal san yon
    manda (warrant) yon jij siyen. Nou pa jwenn si gen yon apèl k ap tann.

ny-event-justice-suit-dismissed-2025 =
    Yo te rejte pwosè Depatman Jistis (Justice Department) sou Green Light Law la: okenn lwa federal
    pa oblije eta a remèt done DMV. Yon apèl te posib. Nou pa konnen si yo te fè youn.

ny-event-assembly-vote-2026 =
    State Assembly a (yon chanm palman eta a) te adopte, 93 vòt kont 47, yon pwojè lwa bidjè ki kont
    itilizasyon resous eta ak resous lokal pou aplike lwa imigrasyon sivil.

ny-event-police-law-2026 =
    Dapre rejis piblik, gouvènè a te siyen pake lwa Local Cops, Local Crimes: li entèdi èd lokal pou
    aplike lwa imigrasyon sivil, e li entèdi kenbe moun pou ICE sof si yon jij bay lòd sa. Sa pa
    konfime, e nou pa t li lwa a.

ny-event-voter-suit-dismissed-2026 =
    Dapre yon rejis piblik, yon tribinal federal te jete pwosè Depatman Jistis (Justice Department)
    te fè pou tout lis elektè New York. Depatman an te fè apèl. Sa pa konfime.

ny-event-police-law-not-blocked-2026 =
    Dapre rejis piblik, yon jij federal te refize bloke pati lwa New York la ki sou mas ajan yo ak
    idantifikasyon yo. Sa pa konfime.

ny-event-sheriffs-sue-2026 =
    Dapre rejis piblik, gen cherif ki te fè pwosè nan fen mwa out sou pati lwa a ki entèdi akò ak
    ICE. Sa pa konfime.

ny-event-agreements-end-2026 =
    Jou sa a se te dat limit pou akò ak ICE fini. Dapre yon rejis piblik, lis ICE jou sa a te gen
    twa toujou, nan konte Nassau ak konte Rensselaer. Sa pa konfime.

ny-event-rensselaer-sued-2026 =
    Dapre yon rejis piblik, eta a te rele konte Rensselaer nan tribinal; cherif li te sèmante li pa
    t mete fen nan akò li ak ICE. Sa pa konfime.
