## Sa yon lèt kapab genyen.

field-full-name = Non konplè
    .help = Jan biwo a genyen li nan dosye.
field-other-names = Lòt non ou te sèvi
field-mailing-address = Adrès pou lèt
    .help = Kote repons lan ta dwe ale. Adrès yon klinik legal kapab isit la.
field-city-state-zip = Vil, eta ak ZIP code
field-earlier-addresses = Adrès senk dènye ane yo
    .help = Youn apre lòt, ak pwen vigil ant yo.
field-birth-date = Dat nesans
field-birth-place = Kote ou fèt
    .help = Vil ak peyi. Lalwa mande sa pou sèten kiyès ou ye.
field-license-number = Nimewo lisans chofè oswa kat idantite
field-social-security-number = Nimewo Sekirite Sosyal (Social Security)
field-plate-number = Plak machin
field-a-number = Nimewo A (A-number)
    .help = Lèt A a ak uit oswa nèf chif, sou lèt biwo imigrasyon yo. Kite li vid si ou pa konnen li.
field-court = Tribinal imigrasyon
    .help = Vil tribinal la.
field-event = Dat ak kote
    .help = Ki lè ak ki kote sa te pase, jan ou konnen.
field-phone-number = Nimewo telefòn
field-email = Imel
field-child-name = Non elèv la
field-school = Lekòl
    .help = Non ak adrès lekòl la.
field-grade = Klas
field-agency-name = Depatman lapolis, cherif oswa vil
    .help = Non ak adrès biwo a. Lèt la ale jwenn moun ki responsab dosye la.
field-group-name = Gwoup ki mande a
    .help = Non li vin piblik. Nenpòt non ki sou lèt sa a vin piblik tou.

## Lèt pou biwo ki bay lisans.

letter-own-driver-record = Mande DMV pwòp dosye ou kòm chofè
    .what =
        Li montre sa DMV note sou ou, e souvan ki adrès li genyen. Li pa montre kiyès ki te gade li.
    .unsafe =
        Adrès ki sou lisans ou se pa kote ou rete. Yon nouvo adrès sou lèt sa a ka antre nan dosye
        DMV, e lapolis ak ICE kapab chèche sa.
    .where =
        Nou pa bay lis adrès biwo sa yo. Gade sou pwòp sit biwo a anba dosye chofè (driving
        records), oswa sou papye ki te vini ak lisans ou. Anpil eta vle pwòp fòm pa yo.
    .fee =
        Anjeneral li koute kèk dola; nan North Carolina, $10 a $14. Mande biwo a anvan.
    .caution =
        Ekri adrès DMV genyen deja a, e pa ekri okenn lòt.
    .subject = Demann pou pwòp dosye mwen kòm chofè
    .ask =
        Mwen mande yon kopi pwòp dosye mwen kòm chofè, osi konplè biwo ou a bay li bay moun dosye a
        konsène a.
    .more =
        Tanpri voye li nan adrès ki anwo a. Lèt sa a pa rapòte yon chanjman adrès, e mwen pa mande
        ou chanje okenn dosye.
    .answer =
        Si ou bezwen yon fòm oswa yon frè, tanpri voye fòm nan ban mwen epi di mwen konbyen.

letter-who-got-my-dmv-record = Mande DMV kiyès ki te jwenn dosye ou
    .what =
        Li mande lis moun ki te jwenn dosye ou oswa ki te chèche li. Mande byen vit: California
        kenbe kèk nan lis sa yo pou 90 jou sèlman, lòt pou dezan. Lwa federal la fè moun ki achte
        done DMV kenbe yon lis konsa pandan senk an, men se pou DMV, se pa pou ou.
    .unsafe =
        Li san danje sèlman si DMV gen adrès kote ou rete a deja. Sinon lèt sa a di li yon nouvo
        adrès, oswa li montre yon dosye sou ou merite yo gade li.
    .where =
        Nou pa bay lis adrès biwo sa yo. Gade sou pwòp sit biwo a anba dosye (records) oswa vi prive
        (privacy).
    .fee =
        Nou pa jwenn frè pou li. Mande biwo a anvan.
    .caution =
        DMV ka pa note sa lapolis te chèche sou pwòp rezo pa yo. Kidonk yon repons vid pa montre
        pèsonn pa t gade.
    .subject = Demann pou yon lis moun yo te bay dosye mwen
    .ask =
        Mwen mande yon lis tout moun, konpayi ak ajans, deyò pwòp biwo ou a, yo te bay dosye machin
        mwen oswa ki te chèche li, ak dat la, sa yo te bay ak itilizasyon lalwa pèmèt yo te bay kòm
        rezon.
    .more =
        Tanpri mete ladan l dosye lisans chofè, kat idantite, foto ak machin, pou tout kantite ane
        ou kenbe lis konsa. Tanpri kenbe lis sa yo jiskaske ou reponn mwen. Si ou pa kenbe okenn lis
        konsa, tanpri di sa.
    .answer =
        Lèt sa a pa rapòte yon chanjman adrès, e mwen pa mande ou chanje okenn dosye.

letter-withdraw-dmv-consent = Di DMV ou retire nenpòt konsantman pou pataje done ou
    .what =
        Pa gen lis opt-out pou enskri: depi yon lwa 1999, yo gen dwa vann done ou pou piblisite
        sèlman si ou te di wi. Lèt sa a retire nenpòt wi ou ka te bay, menm youn pou demann moun pa
        moun. Li pa bloke lapolis, ICE, konpayi asirans oswa lòt moun lalwa pa mande konsantman pou
        yo.
    .where =
        Nou pa bay lis adrès biwo sa yo. Gade sou pwòp sit biwo a anba dosye (records) oswa vi prive
        (privacy).
    .subject = Mwen retire konsantman pou bay enfòmasyon
    .ask =
        Mwen retire nenpòt konsantman, kèlkeswa lè mwen te bay li, pou bay enfòmasyon pèsonèl oswa
        enfòmasyon pèsonèl ki gen gwo restriksyon (highly restricted personal information) ki soti
        nan dosye machin mwen, pou demann moun pa moun ak pou distribisyon an mas pou sondaj,
        maketing oswa piblisite.
    .more =
        Tanpri note sa nan dosye mwen. Mwen pa mande ou chanje anyen lòt ladan l, e mwen pa bezwen
        repons.

## Lèt pou konpayi ki vann done sou moun.

letter-lexisnexis-disclosure = Mande LexisNexis rapò li sou ou
    .what =
        Rapò a gratis e li montre adrès, nimewo telefòn ak lyen LexisNexis vann. Anyen pa efase. Li
        vini nan lapòs nan anviwon de semèn.
    .unsafe =
        Demann nan bezwen adrès ou kounye a. Si LexisNexis pa genyen li ankò, ou bay li nan men yon
        konpayi ki te vann bay ICE. Se sèlman yon papye pwopriyete (deed) ki montre pou sèten yon adrès
        piblik deja.
    .where =
        Nou pa jwenn adrès lapòs nan pwòp pawòl konpayi a. Rele, oswa kopye tèks lèt sa a nan fòm
        li.
    .caution =
        Voye li sèlman si kay ki sou non ou a se kote ou rete. Fòm nan di sa ou bay la sèvi sèlman
        pou demann nan.
    .subject = Demann pou dosye konsomatè mwen (consumer disclosure)
    .ask =
        Mwen mande tout enfòmasyon ki nan dosye mwen, ak sous enfòmasyon yo ak tout moun ki te jwenn
        yon rapò konsomatè sou mwen.
    .answer = Tanpri voye li nan lapòs nan adrès ki anwo a.

letter-lexisnexis-freeze = Jele (freeze) dosye LexisNexis ou
    .what =
        Jele a gratis. Li bloke Consumer Disclosure Report LexisNexis la ak rapò SageStream yo.
        Okenn sous nou te li pa di li kache yon dosye pou lapolis oswa ICE pa wè li.
    .unsafe =
        Demann nan bezwen adrès ou kounye a. Si LexisNexis pa genyen li ankò, ou bay li nan men yon
        konpayi ki te vann bay ICE. Se sèlman yon papye pwopriyete (deed) ki montre pou sèten yon adrès
        piblik deja.
    .where =
        Nou pa jwenn adrès lapòs nan pwòp pawòl konpayi a. Kopye tèks lèt sa a nan fòm li.
    .caution = Voye li sèlman si kay ki sou non ou a se kote ou rete.
    .subject = Demann pou yon jele sekirite (security freeze)
    .ask =
        Mwen mande ou mete yon jele sekirite (security freeze) sou chak rapò konsomatè sou mwen nan
        LexisNexis Risk Solutions ak nan SageStream.
    .answer =
        Tanpri konfime sa nan lapòs nan adrès ki anwo a, epi di mwen kijan mwen kapab leve li.

letter-clear-request = Mande Thomson Reuters montre epi efase sa CLEAR genyen sou ou
    .what =
        Eta ou a gen yon lwa ki bay kèk dwa pou mande. Done ki soti nan dosye piblik rete, e konpayi
        a ka refize sa lwa a pa kouvri.
    .unsafe =
        Demann nan bezwen adrès ou kounye a. Si konpayi a pa genyen li ankò, ou bay li nan men youn
        ki vann bay ICE. Se sèlman yon papye pwopriyete (deed) ki montre pou sèten yon adrès piblik
        deja.
    .where =
        Nou pa jwenn adrès lapòs. Deklarasyon vi prive konpayi a sou dosye piblik di kijan pou voye
        yon demann.
    .caution = Voye li sèlman si kay ki sou non ou a se kote ou rete.
    .subject = Demann vi prive sou CLEAR ak lòt pwodui dosye piblik
    .ask =
        Dapre lwa sou vi prive eta kote mwen rete a, mwen mande ou di mwen ki enfòmasyon pèsonèl sou
        mwen pwodui dosye piblik ou yo genyen, ki kote li soti, ak kiyès yo te vann li oswa bay li.
    .more =
        Mwen mande ou tou pou ou efase li, pou ou sispann vann li oswa pataje li, epi pou ou di moun
        ki te jwenn li efase li, nan limit lalwa ban mwen dwa sa yo.
    .answer =
        Si ou refize nenpòt pati nan sa, tanpri di mwen ki pati ak poukisa, ak kijan mwen kapab fè
        apèl.

letter-nctue-disclosure = Mande NCTUE dosye ou
    .what =
        NCTUE se yon rezo pataj done sou kont telefòn, televizyon peye, gaz, kouran ak dlo. Dosye a
        gratis. Li montre ki kont ak ki adrès li genyen. Anyen pa efase. Vant done adrès li bay
        konpayi ki vann done te fini an 2021.
    .unsafe =
        Demann nan bezwen adrès ou kounye a. Si NCTUE pa genyen li ankò, ou bay li nan men yon
        konpayi ki fè komès ak done konsa. Se sèlman yon papye pwopriyete (deed) ki montre pou sèten
        yon adrès piblik deja.
    .caution = Voye li sèlman si kay ki sou non ou a se kote ou rete.
    .subject = Demann pou NCTUE Disclosure Report mwen
    .ask =
        Mwen mande NCTUE Disclosure Report mwen, ak tout enfòmasyon ki nan dosye mwen, sous yo ak
        tout moun ki te jwenn yon rapò sou mwen.
    .answer = Tanpri voye li nan lapòs nan adrès ki anwo a.

letter-nctue-freeze = Jele (freeze) dosye NCTUE ou
    .what =
        Jele a toujou gratis. Li sitou bloke nouvo kont sou non ou. Ajans ki fè respekte lalwa
        (lapolis, ICE ak lòt) pa oblije respekte jele a.
    .unsafe =
        Demann nan bezwen adrès ou kounye a. Si NCTUE pa genyen li ankò, ou bay li nan men yon
        konpayi ki fè komès ak done konsa. Se sèlman yon papye pwopriyete (deed) ki montre pou sèten
        yon adrès piblik deja.
    .where =
        Nou pa t li yon adrès lapòs pou jele a. Rele, oswa kopye tèks lèt sa a nan paj la.
    .caution = Voye li sèlman si kay ki sou non ou a se kote ou rete.
    .subject = Demann pou yon jele sekirite (security freeze)
    .ask =
        Mwen mande ou mete yon jele sekirite (security freeze) sou rapò done mwen nan Exchange
        Service Center – NCTUE.
    .answer =
        Tanpri konfime sa nan lapòs nan adrès ki anwo a, epi di mwen kijan mwen kapab leve li.

letter-credit-freeze = Jele (freeze) kredi ou nan Equifax, Experian ak TransUnion
    .what =
        Li bloke nouvo kredi sou non ou. Li pa kache pati anlè dosye kredi ou, ak adrès la, pati yo
        vann bay konpayi ki vann done. Ni lapolis ni ICE pa oblije respekte jele a. Chak konpayi vle
        pwòp lèt pa li; gen twa fèy.
    .unsafe =
        Chak konpayi mande adrès ou kounye a ak ansyen adrès ou, ak yon nimewo Sekirite Sosyal
        (Social Security). Si yo pa gen adrès ou ankò, ou bay li nan men konpayi ki vann li bay lòt.
        Se sèlman yon papye pwopriyete (deed) ki montre pou sèten yon adrès piblik deja.
    .where =
        Paj nou te li bay diferan adrès lapòs ak diferan nimewo telefòn pou TransUnion ak Equifax.
        Gade pwòp paj chak konpayi sou jele (freeze) anvan.
    .enclose =
        Yon kopi yon kat idantite gouvènman, ak yon kopi yon bòdwo gaz, kouran oswa dlo, oswa yon
        relve bank oswa asirans ki gen adrès ou. Depatman Jistis North Carolina mande de papye
        konsa. Pa janm voye orijinal yo.
    .caution =
        Voye li sèlman si kay ki sou non ou a se kote ou rete. Li mande yon nimewo Sekirite Sosyal;
        pa janm sèvi ak yon nimewo ki pa pou ou.
    .subject = Demann pou yon jele sekirite (security freeze)
    .ask = Mwen mande ou mete yon jele sekirite (security freeze) sou rapò konsomatè mwen, gratis.
    .answer =
        Tanpri konfime sa nan lapòs nan adrès ki anwo a, epi voye ban mwen sa mwen bezwen pou leve
        li.

## Lèt pou biwo federal.

letter-foia-uscis = Mande USCIS dosye imigrasyon ou
    .what =
        Li montre sa ki nan A-file ou. Mande li anvan ou depoze nenpòt papye. Pou yon moun ki mande
        pou tèt li, de premye èdtan rechèch yo ak 100 premye paj yo gratis.
    .unsafe =
        USCIS ak ICE se pati yon sèl depatman. Demann nan di li ki kote ou rete. Si gen yon ansyen
        lòd depòtasyon (removal order), oswa ka gen youn, demann nan kapab mennen ajan jwenn ou.
        Souvan moun pa konnen gen yon lòd konsa.
    .where =
        Demann yo pase nan yon kont sou entènèt sou first.uscis.gov. Nou pa enprime yon adrès lapòs:
        nou pa t kapab konfime yo toujou pran papye.
    .caution = Yon demann gen non ou, dat nesans ou ak adrès ou, e biwo a kenbe li.
    .subject = Demann Freedom of Information Act ak Privacy Act pou pwòp dosye mwen
    .ask =
        Mwen mande yon kopi konplè Alien File mwen (A-file) ak tout lòt dosye U.S. Citizenship and
        Immigration Services genyen sou mwen, sou papye ak nan nenpòt sistèm.
    .more =
        Si ou kenbe nenpòt pati san bay, tanpri di ki eksepsyon lalwa (exemption) pou chak pati epi
        ban mwen sa ki kapab separe ak li. Mwen pa dakò peye okenn frè sof si ou mande mwen anvan.
    .answer = Tanpri voye dosye yo ban mwen nan adrès ki anwo a.

letter-foia-ice = Mande ICE dosye li sou ou
    .what =
        Li montre sa ICE te ekri sou yon fwa ajan li yo te arete ou oswa te kenbe ou, oswa sou
        check-in. Prepare ou pou tann plizyè mwa.
    .unsafe =
        Demann nan ale jwenn ICE li menm e li di li ki kote ou rete. Si gen yon ansyen lòd
        depòtasyon (removal order), oswa ka gen youn, li kapab mennen ajan jwenn ou. Souvan moun pa
        konnen gen yon lòd konsa.
    .caution = Yon demann gen non ou, dat nesans ou ak adrès ou, e biwo a kenbe li.
    .subject = Demann Freedom of Information Act ak Privacy Act pou pwòp dosye mwen
    .ask =
        Mwen mande yon kopi konplè tout dosye U.S. Immigration and Customs Enforcement genyen sou
        mwen, ak dosye arestasyon, detansyon, siveyans ak check-in.
    .more =
        Si ou kenbe nenpòt pati san bay, tanpri di ki eksepsyon lalwa (exemption) pou chak pati epi
        ban mwen sa ki kapab separe ak li. Mwen pa dakò peye okenn frè sof si ou mande mwen anvan.
    .answer = Tanpri voye dosye yo ban mwen nan adrès ki anwo a.

letter-foia-cbp = Mande CBP dosye li sou ou
    .what =
        Li montre antre, sòti, tcheke ki pi long sou fwontyè a, ak fwa Patwouy Fwontyè (Border
        Patrol) te kenbe ou. Prepare ou pou tann plizyè mwa.
    .unsafe =
        CBP ak ICE se pati yon sèl depatman. Demann nan di li ki kote ou rete. Si gen yon ansyen lòd
        depòtasyon (removal order), oswa ka gen youn, li kapab mennen ajan jwenn ou. Yon ajan sou
        fwontyè a kapab te bay youn ou pa konnen.
    .caution = Yon demann gen non ou, dat nesans ou ak adrès ou, e biwo a kenbe li.
    .subject = Demann Freedom of Information Act ak Privacy Act pou pwòp dosye mwen
    .ask =
        Mwen mande yon kopi konplè tout dosye U.S. Customs and Border Protection genyen sou mwen:
        antre ak sòti, dezyèm enspeksyon (secondary inspections), ak fwa Border Patrol te arete mwen
        oswa te kenbe mwen.
    .more =
        Si ou kenbe nenpòt pati san bay, tanpri di ki eksepsyon lalwa (exemption) pou chak pati epi
        ban mwen sa ki kapab separe ak li. Mwen pa dakò peye okenn frè sof si ou mande mwen anvan.
    .answer = Tanpri voye dosye yo ban mwen nan adrès ki anwo a.

letter-foia-obim = Mande OBIM ki anprent dwèt ak ki rankont li gen sou ou
    .what =
        OBIM kenbe anprent dwèt ak foto Sekirite Enteryè (DHS). Repons li kapab montre yon rankont
        ak ajan ou te bliye.
    .unsafe =
        OBIM ak ICE se pati yon sèl depatman. Demann nan di li ki kote ou rete. Si gen yon ansyen
        lòd depòtasyon (removal order), oswa ka gen youn, li kapab mennen ajan jwenn ou. Souvan moun
        pa konnen gen yon lòd konsa.
    .where =
        Nou pa jwenn adrès OBIM nan pwòp pawòl li. Paj Sekirite Enteryè (DHS) sou demann FOIA ta dwe
        di ki kote yon demann pou OBIM ale; nou pa t ouvri li.
    .caution =
        Gid nou se septanm 2020. Demann konsa ka mande anprent dwèt; mande klinik la anvan ou bay
        okenn.
    .subject = Demann Freedom of Information Act ak Privacy Act pou pwòp dosye mwen
    .ask =
        Mwen mande yon kopi konplè tout dosye sou mwen nan sistèm Office of Biometric Identity
        Management, ak dat, kote ak ajans chak rankont.
    .more =
        Si ou kenbe nenpòt pati san bay, tanpri di ki eksepsyon lalwa (exemption) pou chak pati epi
        ban mwen sa ki kapab separe ak li. Mwen pa dakò peye okenn frè sof si ou mande mwen anvan.
    .answer = Tanpri voye dosye yo ban mwen nan adrès ki anwo a.

letter-foia-eoir = Mande biwo tribinal imigrasyon yo dosye ou (FOIA)
    .what =
        EOIR dirije tribinal imigrasyon yo. Repons li montre si gen yon ka oswa yon ansyen lòd, ak
        dosye a. Liy gratis pou ka yo, 1-800-898-7180, di premye pati a san yon lèt.
    .unsafe =
        Si gen yon ansyen lòd depòtasyon (removal order), oswa ka gen youn, kite yon avoka mande.
        Avoka ICE yo se lòt bò a nan chak ka la, e demann nan di ki kote ou rete. Souvan moun pa
        konnen gen yon lòd konsa.
    .where =
        De paj biwo sa a bay de diferan nimewo biwo (suite) nan yon sèl bilding, kidonk nou pa
        enprime yon adrès lapòs. Biwo a mande pou demann yo fèt sou pwòp paj li, ki rele Public
        Access Link.
    .caution = Pa sèvi ak fòm G-639 Sekirite Enteryè (DHS) pou biwo sa a.
    .subject = Demann Freedom of Information Act pou pwòp dosye mwen
    .ask =
        Mwen mande yon kopi konplè dosye pwosedi a (record of proceeding) nan nenpòt ka mwen devan
        yon tribinal imigrasyon oswa Board of Immigration Appeals, ak tout lòd, avi ak
        anrejistreman.
    .more =
        Si ou kenbe nenpòt pati san bay, tanpri di ki eksepsyon lalwa (exemption) pou chak pati epi
        ban mwen sa ki kapab separe ak li. Mwen pa dakò peye okenn frè sof si ou mande mwen anvan.
    .answer = Tanpri voye dosye yo ban mwen nan adrès ki anwo a.

letter-court-record-of-proceeding = Mande tribinal imigrasyon an li menm dosye ka ou
    .what =
        Yon moun ki nan yon ka kapab mande tribinal la yon kopi dosye a, san FOIA e gratis. Kopi a
        kapab pare menm jou a. Pwòp paj EOIR nou te li yo pa dakò sou si yon demann FOIA nesesè.
    .unsafe =
        Si ka a te fini ak yon lòd, oswa ka te fini konsa, pa ekri pou kont ou. Avoka ICE yo se lòt
        bò a nan chak ka la.
    .where =
        Imel chak tribinal se EOIR.xyz.ROP.Requests@usdoj.gov, ak kòd twa lèt tribinal la nan plas
        xyz. Kòd yo nan yon anèks manyèl EOIR a, e adrès tribinal la sou lèt li yo.
    .subject = Demann pou yon kopi dosye pwosedi a (record of proceeding)
    .ask =
        Mwen se yon pati nan ka ki gen nimewo A (A-number) ki anwo a. Mwen mande yon kopi dosye
        pwosedi a (record of proceeding) konplè, ak anrejistreman odyans (hearing) yo.
    .more =
        Lèt sa a pa rapòte yon chanjman adrès.
    .answer =
        Tanpri di mwen ki lè ak kijan mwen kapab jwenn kopi a, oswa voye li nan adrès oswa imel ki
        anwo a.

letter-fbi-history = Mande FBI pwòp dosye ou
    .what =
        Li montre ki arestasyon ak ki anprent dwèt dosye FBI a genyen, e konsa sa ajan imigrasyon yo
        kapab wè ladan yo.
    .unsafe =
        FBI ak Sekirite Enteryè (DHS) pataje anprent dwèt. Si gen yon ansyen lòd depòtasyon (removal
        order) oswa yon manda (warrant) nenpòt kalite (swa yon jij siyen li, swa ICE siyen li), oswa
        ka gen youn, mande yon avoka anvan. Yon dat tribinal ou te rate kapab mennen nan yon manda
        ou pa konnen.
    .where =
        Nou pa jwenn adrès lapòs pou demann sa yo nan pwòp pawòl FBI. Paj li sou Identity History
        Summary Checks bay li, ak fòm nan.
    .enclose =
        Yon seri konplè anprent dwèt sou fòm FBI a, ak $18: yon money order oswa yon chèk sètifye
        sou non Treasury of the United States, oswa fòm kat kredi a. Ni chèk pèsonèl ni lajan kach
        pa bon. Moun ki pa gen mwayen kapab mande yon egzanpsyon (waiver) ak prèv.
    .caution = Fè pran anprent yo nan yon sèvis prive, pa nan yon estasyon lapolis.
    .subject = Demann pou Identity History Summary mwen
    .ask =
        Mwen mande pwòp Identity History Summary mwen, oswa yon deklarasyon ki di pa genyen. Mwen
        bezwen li pou revize pwòp dosye mwen.
    .answer = Tanpri voye li nan lapòs nan adrès ki anwo a.

## Demann dosye piblik sou kamera plak.

letter-plate-reader-audit = Mande lapolis rejis rechèch nan done kamera plak
    .what =
        Organization audit la montre pwòp rechèch ajans lan, network audit la montre rechèch lòt
        moun nan done li. Depi 17 desanm 2025, Flock kite non ajan yo ak plak yo deyò network audit
        la, kidonk mande toude. Chak eta gen pwòp lwa, delè ak frè pa li.
    .where =
        Gade sou sit lapolis la, cherif la oswa vil la pou jwenn moun ki responsab dosye oswa yon
        paj pou dosye piblik.
    .fee =
        Anpil biwo mande lajan pou kopi oswa pou èdtan rechèch. Mande konbyen anvan, oswa redui dat
        yo.
    .caution =
        Non moun ki mande a vin piblik. Yon gwoup oswa yon klinik legal kapab siyen, pou okenn moun
        ki an danje pa oblije siyen. Virginia kenbe rejis sa yo lwen piblik la. Washington te fèmen
        done kamera yo an mas 2026, men li pa fèmen rejis rechèch yo (audit trails). Georgia,
        Maryland ak Oklahoma fèmen done tou, e Illinois fèmen done polis eta li (State Police); nou
        te li sa nan pawòl lòt moun.
    .subject = Demann dosye piblik: rejis rechèch nan done aparèy ki li plak machin
    .ask =
        Dapre lwa dosye piblik eta sa a, mwen mande dosye sa yo, nan fòm tablo (spreadsheet) kote yo
        egziste konsa. (1) Organization audit sistèm aparèy ki li plak ou a: chak rechèch pwòp ajan
        ou yo fè depi 1 janvye 2025, ak dat, rezon yo bay ak kantite rezo yo chèche. (2) Network
        audit la: chak rechèch lòt moun fè nan done ou nan menm tan an, ak dat, ajans ak rezon yo
        bay.
    .more =
        Mwen pa mande okenn nimewo plak ni okenn imaj. Tanpri retire sa yo olye ou refize bay yon
        dosye. Si ou kenbe nenpòt pati san bay, tanpri di lwa a pou chak pati epi bay sa ki kapab
        separe ak li.
    .answer =
        Si gen yon frè, tanpri di konbyen anvan ou kòmanse. Kopi elektwonik pi bon.

letter-plate-reader-sharing = Mande lapolis ak kiyès yo pataje done kamera plak
    .what =
        Li montre ki lòt ajans ki kapab chèche nan done yo, ak si kamera yo ap chèche lis imigrasyon
        federal la. Chak eta gen pwòp lwa, delè ak frè pa li.
    .where =
        Gade sou sit lapolis la, cherif la oswa vil la pou jwenn moun ki responsab dosye oswa yon
        paj pou dosye piblik.
    .fee = Anpil biwo mande lajan pou kopi oswa pou èdtan rechèch. Mande konbyen anvan.
    .caution =
        Non moun ki mande a vin piblik. Yon gwoup oswa yon klinik legal kapab siyen, pou okenn moun
        ki an danje pa oblije siyen. Gen eta ki fèmen done kamera oswa enfòmasyon ki soti ladan l
        pou piblik la: Virginia fèmen rejis rechèch yo (audit logs), e Georgia, Maryland ak Oklahoma
        fèmen lòt kalite done, jan nou te li nan pawòl lòt moun.
    .subject = Demann dosye piblik: pataj done aparèy ki li plak machin
    .ask =
        Dapre lwa dosye piblik eta sa a, mwen mande: (1) non tout ajans ak òganizasyon ou pataje
        done aparèy ki li plak machin avè yo, ak ki ba ou done konsa, jan rapò pataj sistèm ou a
        genyen yo; (2) non tout lis alèt (hot list) sistèm ou a regle pou yo, ak si lis Immigration
        Violator a se youn ladan yo; (3) nenpòt reglaj pou rechèch nan eta a oswa nan tout peyi a,
        ak ki lè yo te limen li oswa fèmen li.
    .more =
        Mwen pa mande okenn nimewo plak ni okenn imaj. Si ou kenbe nenpòt pati san bay, tanpri di
        lwa a pou chak pati epi bay sa ki kapab separe ak li.
    .answer =
        Si gen yon frè, tanpri di konbyen anvan ou kòmanse. Kopi elektwonik pi bon.

letter-plate-reader-contract = Mande lapolis kontra ak politik (policy) sou kamera plak
    .what =
        Li montre sa yo te achte, pandan konbyen tan yo kenbe done, ak sa règ yo di. Chak eta gen
        pwòp lwa, delè ak frè pa li.
    .where =
        Gade sou sit lapolis la, cherif la oswa vil la pou jwenn moun ki responsab dosye oswa yon
        paj pou dosye piblik.
    .fee = Anpil biwo mande lajan pou kopi oswa pou èdtan rechèch. Mande konbyen anvan.
    .caution =
        Non moun ki mande a vin piblik. Yon gwoup oswa yon klinik legal kapab siyen, pou okenn moun
        ki an danje pa oblije siyen.
    .subject = Demann dosye piblik: kontra ak politik (policy) sou aparèy ki li plak machin
    .ask =
        Dapre lwa dosye piblik eta sa a, mwen mande: (1) chak kontra, renouvèlman ak akò sou aparèy
        ki li plak machin, ak nenpòt konpayi oswa ajans, ki an vigè kounye a oswa depi 1 janvye
        2023; (2) chak politik (policy) sou itilizasyon yo, sou kenbe ak pataje done yo; (3) nenpòt
        akò, demann oswa pwomès sou itilizasyon done yo pou aplike lwa imigrasyon; (4) nenpòt odit
        oswa revizyon sou itilizasyon yo.
    .more =
        Si ou kenbe nenpòt pati san bay, tanpri di lwa a pou chak pati epi bay sa ki kapab separe ak
        li.
    .answer =
        Si gen yon frè, tanpri di konbyen anvan ou kòmanse. Kopi elektwonik pi bon.

## Lèt pou yon lekòl.

letter-school-directory-opt-out = Di lekòl la pou li pa bay non, adrès ak telefòn pitit ou
    .what =
        Lè sa a lekòl la bezwen konsantman ou pou bay done sa yo. Yon sitasyon (subpoena) legal oswa
        yon lòd tribinal (court order) sifi toujou, apre yon efò rezonab pou avèti fanmi an. Paran
        gen dwa siyen, e elèv ki gen 18 an oswa plis gen dwa tou. Anjeneral sa fèt nan kòmansman ane
        lekòl la.
    .where =
        Remèt li nan biwo lekòl la, epi kenbe yon kopi ak dat la.
    .subject = Directory information: pa bay li san konsantman mwen
    .ask =
        Mwen se paran oswa gadyen elèv ki nonmen anwo a, oswa mwen se elèv sa a e mwen gen 18 an
        oswa plis. Mwen pa pèmèt lekòl la oswa distri lekòl la bay okenn directory information
        (enfòmasyon anyè) sou elèv sa a san konsantman alekri mwen.
    .more =
        Tanpri note sa nan dosye elèv la epi di tout moun ki reponn demann. Si ou resevwa yon
        sitasyon (subpoena) oswa yon lòd tribinal (court order) pou dosye elèv sa a, tanpri di mwen
        anvan ou reponn li, pou mwen kapab fè objeksyon.
    .answer = Tanpri konfime alekri ou note sa.
