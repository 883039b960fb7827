## Sijè yo.

topic-home = Kote ou rete
topic-license = Lisans ou oswa kat idantite ou
topic-car = Machin ou
topic-police = Lapolis, prizon ak tribinal
topic-immigration = Biwo ak tribinal imigrasyon
topic-benefits = Pwogram, sante ak lekòl
topic-work = Travay, taks ak lajan
topic-phone = Telefòn, entènèt ak vwayaj

## Kote moun nan rete.

circumstance-state-home = Nan ki eta ou rete?
    .label = Eta kote ou rete
    .why =
        Lwa yo diferan de yon eta a yon lòt. Eta ou deside ki règ ki konsène polis lokal, tribinal,
        pwogram piblik ak lekòl.
    .help =
        Chwazi eta kote ou dòmi pifò nwit yo. Washington, D.C. ak Puerto Rico nan lis la.

circumstance-home-county = Nan ki konte ou rete?
    .label = Konte
    .why =
        ICE pibliye ki ajans lokal ki siyen akò pou fè travay imigrasyon, yo rele sa 287(g). Ak
        konte ou, nou kapab montre ki ajans ki siyen nan konte sa a.
    .help =
        Chwazi li nan lis la; nou pa janm mande adrès ou. Gen kote yo rele konte a parish, borough,
        municipio oswa yon vil apa. Repons ou rete sou òdinatè sa a, e ou kapab sote kesyon sa a.

circumstance-home-accounts = Èske non ou sou yon papye pwopriyete (deed), yon kontra lwaye (lease), oswa yon kont gaz, kouran oswa dlo?
    .label = Papye pwopriyete, lwaye oswa kont sèvis
    .why =
        Papye sa yo mare non ou ak yon adrès. Gen ladan yo ki piblik, oswa ki rive jwenn ajans yo
        nan men konpayi ki vann done.
    .help =
        Yon deed se papye ki di kiyès ki mèt yon kay oswa yon tè. Si non ou sou yon deed epi sou lòt
        yo tou, chwazi deed la.
    .is-deed = Wi, yon kay oswa yon tè sou non mwen
    .is-lease-or-utilities = Wi, yon kontra lwaye oswa yon kont gaz, kouran oswa dlo
    .is-none = Non, okenn nan sa yo

circumstance-voter-registered = Èske ou enskri pou vote?
    .label = Enskripsyon pou vote
    .why =
        Yon lis elektè gen non, adrès ak dat nesans. Depatman Jistis (Justice Department) te mande
        prèske chak eta lis elektè li.
    .help =
        Se sitwayen ameriken sèlman ki gen dwa enskri pou eleksyon federal. Si ou pa sèten si yo te
        enskri ou akòz yon erè, pale ak yon avoka anvan nenpòt lòt bagay. Ou kapab sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

## Lisans ak DMV.

circumstance-state-licensed = Nan ki eta ou te janm genyen, oswa mande, yon lisans oswa yon kat idantite?
    .label = Eta lisans ou oswa demann ou
    .why =
        DMV chak eta kenbe pwòp dosye pa li: foto ou, adrès ou ak istwa ou kòm chofè. Chak genyen
        pwòp règ pa li.
    .help =
        Konte lisans chofè, lisans komèsyal (CDL), pèmi pou aprann kondwi (learner's permit) ak kat
        idantite eta, menm kat yon moun ki poko gen 18 an. Konte eta kote ou te mande e yo te refize
        ou. Konte ansyen kat tou. Si se sèlman woule ou woule ak lòt moun, e ou pa janm genyen ni
        mande yon kat, chwazi dènye repons lan.
    .is-none = Mwen pa janm genyen ni mande youn

circumstance-license-status = Èske ou gen yon lisans oswa yon kat idantite kounye a?
    .label = Lisans oswa kat idantite
    .why =
        DMV kenbe yon foto, yon adrès ak yon dosye chofè pou moun li bay yon kat. Yon moun ki te
        sèlman mande ka kite mwens dosye.
    .help =
        Yon kat ki ekspire, yon kat yo te pran nan men ou oswa yon kat ou te remèt, se yon ansyen
        kat. Si ou gen yon learner's permit, reponn menm jan ak pou yon lisans. Si demann ou toujou
        ap tann, chwazi dènye repons lan.
    .is-current = Wi, mwen gen youn kounye a
    .is-past = Pa kounye a, men mwen te gen youn anvan
    .is-never-issued = Mwen te mande youn, men mwen pa janm jwenn li

circumstance-license-kind = Ki kalite kat li ye?
    .label = Kalite kat
    .why =
        Gen kalite kat yo kapab tire nan dosye DMV a an fòm yon lis. Gen lwa ki pwoteje sèten kat
        sèlman.
    .help =
        Gade devan kat la. Yon zetwal nan kwen anwo a vle di se yon REAL ID. Gen kat ki di “limited
        term” oswa “temporary”. Gen eta ki gen tou yon kat ki gen pwòp non li, tankou driving
        privilege card oswa drive-only license. Si anyen pa parèt espesyal, chwazi “lisans òdinè”.
        Yon lisans komèsyal (CDL) konte selon menm siy yo: ak yon zetwal se yon REAL ID, san zetwal
        se yon lisans òdinè; youn ki di “non-domiciled” oswa “limited term” se yon lisans ki gen
        limit tan. Yon kat pou yon moun ki poko gen 18 an konte menm jan. Si de repons mache, chwazi
        lisans ki gen limit tan oswa kat pou kondwi an premye. Yon lisans an papye ou sèvi avè l
        jiskaske kat la rive nan lapòs, se pa yon lisans “temporary”. Pou yon ansyen kat, reponn pou
        dènye a. Ou kapab sote kesyon sa a.
    .is-ordinary = Lisans òdinè
    .is-real-id = REAL ID (ak yon zetwal)
    .is-enhanced = Lisans Enhanced (pou travèse fwontyè a atè oswa sou lanmè)
    .is-limited-term = Lisans ki gen limit tan (Limited Term) oswa lisans pwovizwa (Temporary)
    .is-status-neutral = Kat oswa lisans pou kondwi (drive-only) ki pa mande papye federal
    .is-id-card = Kat idantite eta, ki pa pou kondwi

circumstance-license-denied = Èske DMV te janm refize ou?
    .label = Lisans refize
    .why = Yon refi se yon dosye tou. Gen ajans ki te mande lis moun yo te refize.
    .help =
        Konte yon refi pou nenpòt rezon, tankou papye ki manke. Si ou echwe nan egzamen pou kondwi
        a, sa pa konte. Si sa te rive toude fwa yo, chwazi nenpòt nan de yo.
    .is-no = Non
    .is-application = Wi, premye fwa mwen te fè demann
    .is-renewal = Wi, lè mwen te eseye renouvle

circumstance-license-papers = Èske ou te janm montre DMV papye pou jwenn yon lisans oswa yon kat idantite?
    .label = Papye ou montre DMV
    .why = Gen DMV ki kenbe kopi papye moun montre. Yon ajans ka mande kopi sa yo.
    .help =
        Pa egzanp yon paspò, yon batistè oswa yon bòdwo ki gen adrès ou. Konte papye ou te montre,
        voye nan lapòs oswa voye sou entènèt.
    .is-yes = Wi
    .is-no = Non

circumstance-license-address-shown = Ki adrès DMV genyen pou ou?
    .label = Adrès nan DMV
    .why =
        Adrès ki nan DMV se youn ajans yo kapab chèche. Repons lan di nou si li mennen lakay ou.
    .help =
        Souvan li ekri sou kat ou a. DMV ka gen youn ki pi nouvo, si ou te voye yon chanjman adrès.
        Si DMV gen toude, adrès lakay ou ak yon bwat postal (P.O. box), chwazi lakay ou.
    .is-current-home = Kote mwen rete kounye a
    .is-old-home = Yon kote mwen te rete anvan
    .is-not-home = Se pa lakay mwen, tankou yon bwat postal (P.O. box)

circumstance-license-two-records = Èske DMV gen de dosye sou ou, sou de non?
    .label = De dosye nan DMV
    .why =
        Gen rechèch figi ki chèche yon sèl figi ki sou de non. Repons ou rete sou òdinatè sa a, e ou
        kapab sote kesyon sa a.
    .help =
        Sa kapab rive apre yon maryaj oswa yon chanjman non, oswa lè yo te ekri yon non de fason. Si
        DMV te chanje non an sou yon sèl dosye, reponn non.
    .is-yes = Wi
    .is-no = Non

## Machin ak wout.

circumstance-state-registered = Nan ki eta gen yon machin ki anrejistre sou non ou, oswa ki te anrejistre sou non ou?
    .label = Eta kote yon machin sou non ou
    .why =
        Yon plak mennen nan non ak adrès mèt machin nan nan dosye DMV. Chak eta kenbe pwòp dosye li.
    .help =
        Gade kat anrejistreman an (registration) nan machin nan. Konte machin, kamyon ak motosiklèt.
        Si se sèlman non yon lòt moun ki sou li, pa konte li.
    .is-none = Pa janm gen machin ki te sou non mwen

circumstance-car-address-shown = Ki adrès ki sou anrejistreman machin nan?
    .label = Adrès sou anrejistreman an
    .why =
        Ajan ki li yon plak kapab chèche adrès sa a. Repons lan di nou si li mennen lakay ou.
    .help = Gade kat anrejistreman an nan machin nan, oswa lèt renouvèlman an.
    .is-current-home = Kote mwen rete kounye a
    .is-old-home = Yon kote mwen te rete anvan
    .is-not-home = Se pa lakay mwen, tankou yon bwat postal (P.O. box)

circumstance-state-drives = Nan ki eta ou kondwi, oswa ou kenbe yon machin?
    .label = Eta kote ou kondwi
    .why =
        Gen kamera ki li plak sou wout ak nan pakin, menm nan eta kote ou pa rete. Lwa sou done sa
        yo diferan de yon eta a yon lòt.
    .help =
        Konte eta kote ou kondwi souvan, ak nenpòt eta ou te travèse pandan w ap kondwi nan dènye
        ane yo. Konte eta kote machin ou pake oswa kote yon lòt moun kondwi li. Konte yon machin yo
        prete ou, yon machin ou lwe oswa yon machin travay ou kondwi. Si se sèlman pasaje ou ye,
        konte eta kote ou woule souvan nan menm machin nan: kamera yo li plak li tou, menm si plak
        la mennen nan mèt li.
    .is-none = Mwen pa kondwi e mwen pa gen machin

circumstance-car-toll-account = Èske ou gen yon etikèt peyaj (toll tag) oswa yon kont peyaj?
    .label = Kont peyaj
    .why =
        Yon kont peyaj kenbe ki kote ak ki lè yon machin te sou yon wout peyaj. Nan kèk ka, lapolis
        kapab jwenn done sa yo.
    .help =
        Pa egzanp E-ZPass, FasTrak oswa SunPass. Gade si gen yon ti etikèt sou vit devan an, oswa si
        gen peman peyaj ki soti sou yon kat oswa yon kont labank.
    .is-yes = Wi
    .is-no = Non

## Lapolis, prizon lokal, tribinal eta ak tribinal lokal.

circumstance-police-any = Èske ou te janm gen kontak ak lapolis, yon prizon lokal (jail), oswa yon tribinal eta oswa lokal?
    .label = Kontak ak lapolis, prizon oswa tribinal
    .why =
        Souvan yon kontak konsa kite yon dosye. Si ou pa janm gen okenn, nou sote lòt kesyon sou sa
        yo.
    .help =
        Konte yon fwa yo te kanpe ou, yon kontravansyon (ticket), yon arestasyon oswa nenpòt kalite
        ka. Konte yon rapò tou, menm youn ou te fè kòm viktim oswa ou te bay kòm temwen. Tribinal
        imigrasyon ap vini pita.
    .is-yes = Wi
    .is-no = Non

circumstance-state-booked = Nan ki eta yo te janm arete ou epi pran anprent dwèt ou?
    .label = Eta kote yo te arete ou
    .why =
        Anprent dwèt yo pran apre yon arestasyon ale nan FBI, epi yo konpare yo ak dosye federal.
        Repons ou rete sou òdinatè sa a.
    .help =
        Konte yon arestasyon menm si yo te abandone ka a. Yon kontravansyon (ticket) san anprent
        dwèt pa konte. Anprent dwèt pou yon travay pa konte non plis.
    .is-none = Sa pa janm rive mwen

circumstance-police-in-custody = Èske ou nan prizon lokal (jail) kounye a?
    .label = Nan prizon lokal kounye a
    .why =
        Yon prizon lokal kenbe dosye sou moun ki ladan l ak ki lè yo prevwa lage yo. Gen prizon
        lokal ki pataje yo ak ICE.
    .help = Si w ap reponn pou yon lòt moun, reponn pou moun sa a.
    .is-yes = Wi
    .is-no = Non

circumstance-police-report = Èske non ou nan yon rapò lapolis?
    .label = Rapò lapolis
    .why =
        Polis lokal kenbe rapò sa yo. Repons sa a deside si nou montre kiyès ki ta kapab mande rapò
        ou a.
    .help =
        Pa egzanp apre yo te kanpe machin ou, apre yon aksidan oswa yon demann sekou, oswa kòm
        temwen. Si ou te rapòte yon krim kont ou, pwochen kesyon an mande sa.
    .is-yes = Wi
    .is-no = Non

circumstance-police-victim-report = Èske ou te janm rapòte bay lapolis yon krim yo te fè kont ou?
    .label = Rapò kòm viktim yon krim
    .why = Nan kèk eta, yon rapò konsa gen pwòp règ pa li. Repons ou rete sou òdinatè sa a.
    .help = Konte yon rapò ou te fè ou menm oswa yon moun te fè pou ou.
    .is-yes = Wi
    .is-no = Non

circumstance-police-court =
    Èske ou gen, oswa èske ou te gen, yon ka oswa yon odyans (hearing) nan yon tribinal eta oswa
    lokal?
    .label = Ka nan tribinal eta oswa lokal
    .why =
        Nenpòt moun kapab wè lis ka ki nan tribinal. Yon odyans k ap vini di tou ki lè ak ki kote ou
        pral ye.
    .help =
        Konte ka sikilasyon, ka fanmi, ka lwaye ak ka kriminèl. Si ou gen plis pase youn, chwazi sa
        ki poko fini an. Tribinal imigrasyon se pa yon tribinal eta; gen lòt kesyon ki mande sou li.
    .is-upcoming = Wi, yon odyans ap vini oswa ka a toujou louvri
    .is-past = Wi, men li fini
    .is-no = Non

## Biwo imigrasyon federal ak tribinal imigrasyon.

circumstance-federal-any = Èske ou te janm gen zafè ak biwo imigrasyon Etazini oswa tribinal imigrasyon?
    .label = Kontak ak biwo oswa tribinal imigrasyon
    .why =
        Biwo sa yo kenbe fòm, foto ak adrès nan dosye yo. Si ou pa janm gen zafè ak yo, nou sote lòt
        kesyon sou sa.
    .help =
        Anpil moun pa janm gen sa. Lè sa a reponn non. Konte yon fòm ou te voye, oswa yon moun te
        voye pou ou, ak anprent dwèt pou yon viza oswa pou USCIS. Konte yon check-in (randevou pou
        prezante devan ICE), yon odyans (hearing), yon lèt tribinal imigrasyon, yon viza etidyan, ak
        yon fwa ajan fwontyè oswa ajan imigrasyon te kenbe ou. Konte li tou si ou menm, oswa yon
        moun ou te viv avè l, te pran yon timoun ki soti nan yon sant akèy federal (shelter). Yon
        vwayaj nan lòt peyi pou kont li pa konte; n ap mande sou vwayaj pita. Ou kapab sote kesyon
        sa a.
    .is-yes = Wi
    .is-no = Non, jamè

circumstance-federal-biometrics =
    Èske yon biwo federal fwontyè, viza oswa imigrasyon te janm pran foto ou oswa anprent dwèt ou?
    .label = Foto oswa anprent nan yon biwo federal
    .why =
        Biwo sa yo mete foto ak anprent dwèt nan dosye Sekirite Enteryè (DHS). Ajan yo kapab konpare
        yon figi nan lari a ak dosye sa yo.
    .help =
        Pa egzanp nan yon entèvyou pou viza, nan yon randevou pou anprent ak foto (biometrics
        appointment), nan yon ayewopò lè ou tounen sot nan yon vwayaj, oswa pou Global Entry.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-application =
    Èske ou te janm voye yon fòm bay USCIS, oswa èske yon moun te voye youn pou ou?
    .label = Fòm voye bay USCIS
    .why =
        USCIS pataje dosye ka li yo ak ICE. Souvan yon fòm konsa gen yon adrès ak istwa fanmi an.
    .help =
        USCIS se biwo pou demann pou fanmi (petition), pèmi travay, kat rezidans (green card) ak
        sitwayènte. Konte yon fòm pou yon fanmi si non ou ladan l.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-registration = Èske ou te janm voye fòm G-325R bay USCIS?
    .label = Fòm enskripsyon G-325R
    .why =
        Fòm nan mete yon adrès ak yon istwa nan dosye federal. Repons ou rete sou òdinatè sa a.
    .help =
        Fòm sa a se pou enskripsyon (registration) moun ki pa sitwayen ameriken, e USCIS ap pran li
        depi avril 2025. Si w ap mande tèt ou si pou ou voye li, pale ak yon avoka anvan. Ou kapab
        sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-victim-filing =
    Èske ou te janm fè yon demann bay USCIS kòm viktim abi, krim oswa trafik moun?
    .label = Demann viktim bay USCIS
    .why =
        Yon lwa federal bay demann sa yo plis pwoteksyon pou vi prive, ak limit. Repons ou rete sou
        òdinatè sa a.
    .help =
        Demann sa yo rele VAWA, U oswa T. Yon rapò bay lapolis pou kont li se pa yon demann konsa.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-court-case = Èske ou te janm gen yon ka nan tribinal imigrasyon?
    .label = Ka nan tribinal imigrasyon
    .why =
        Dosye tribinal la gen yon adrès ak dat odyans (hearing), e avoka ICE yo kapab wè yo. Repons
        ou rete sou òdinatè sa a.
    .help =
        Lèt tribinal sa a di “Executive Office for Immigration Review” oswa “EOIR”. Tribinal
        sikilasyon, tribinal fanmi ak tribinal kriminèl se lòt tribinal.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-order =
    Èske yon jij imigrasyon oswa yon ajan imigrasyon te janm ba ou lòd kite peyi a?
    .label = Lòd pou kite peyi a
    .why =
        ICE kapab mete yon lòd konsa kote lapolis wè li lè yo kanpe yon machin. Repons ou rete sou
        òdinatè sa a.
    .help =
        Konte yon lòd ki soti lontan. Yon jij kapab bay youn pou yon moun ki te rate yon odyans
        (hearing), kidonk ou ka pa konnen li egziste. Liy telefòn gratis ak sit entènèt tribinal
        imigrasyon an montre ka ki nan tribinal la; yo ka pa montre yon lòd yon ajan te bay. Yon
        avoka kapab chèche li. Si ou pa sèten, sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-appointment = Èske ou gen yon randevou k ap vini ak ICE oswa USCIS?
    .label = Randevou k ap vini
    .why =
        Yon randevou di biwo a ki lè ak ki kote ou pral ye. Li gen rapò tou ak dosye federal la ak
        adrès ki ladan l.
    .help =
        Chèche yon lèt oswa yon mesaj tèks ki gen yon dat. Yon vizit pou anprent dwèt oswa foto nan
        USCIS konte kòm yon randevou USCIS. Si ou gen toude kalite yo, chwazi check-in ak ICE a.
    .is-check-in = Wi, yon check-in (prezante) ak ICE
    .is-interview = Wi, yon randevou ak USCIS
    .is-no = Non

circumstance-federal-address =
    Ki adrès ou te bay USCIS, ICE oswa tribinal imigrasyon an dènye fwa a?
    .label = Adrès nan biwo federal
    .why = Biwo sa yo kapab wè adrès ou te bay la. Repons lan di nou si li mennen lakay ou.
    .help =
        Gade dènye fòm oswa dènye lèt la. Si yo gen plis pase yon adrès e youn se lakay ou, chwazi
        lakay ou.
    .is-current-home = Kote mwen rete kounye a
    .is-old-home = Yon kote mwen te rete anvan
    .is-not-home = Se pa lakay mwen, tankou yon bwat postal (P.O. box)

circumstance-federal-detained =
    Èske ajan fwontyè oswa ajan imigrasyon te janm kenbe ou, menm pou yon ti tan?
    .label = Ajan fwontyè oswa imigrasyon te kenbe ou
    .why =
        Sekirite Enteryè (DHS) pran ADN (DNA) pifò moun li kenbe epi voye li nan yon dosye FBI.
        Repons ou rete sou òdinatè sa a.
    .help =
        Pa egzanp sou fwontyè a, nan yon ayewopò, nan yon selil oswa nan yon sant detansyon. Kèk
        kesyon nan gichè kontwòl paspò a pa konte. Ou kapab sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-student = Èske yon lekòl Ozetazini te janm rapòte ou kòm etidyan F, M oswa J?
    .label = Etidyan F, M oswa J
    .why =
        Lekòl yo rapòte etidyan sa yo nan SEVIS, yon sistèm ICE dirije. Ladan l gen lekòl la ak yon
        adrès.
    .help =
        Lekòl la bay yon etidyan konsa yon fòm I-20 oswa DS-2019. Si ou pa janm gen youn, reponn
        non. Ou kapab sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-sponsor =
    Èske ou te janm pran yon timoun ki soti nan yon sant akèy federal (shelter), oswa viv ak yon
    moun ki te fè sa?
    .label = Timoun ki soti nan yon sant akèy federal
    .why =
        Biwo federal pou refijye a (ORR) kenbe yon dosye sou granmoun ki nan kay sa a. Nouvèl yo
        rapòte gen plis ajan ICE ki kapab wè li depi 2025.
    .help =
        Sa konsène timoun ki te vin nan peyi a san paran. Granmoun ki pran timoun nan rele esponsò
        (sponsor). Konte li si ou te viv nan kay sa a. Ou kapab sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

## Pwogram piblik, ak lekòl.

circumstance-benefits-any =
    Èske ou menm, oswa yon moun nan fwaye ou, te janm mande oswa jwenn èd nan yon pwogram piblik?
    .label = Pwogram piblik
    .why =
        Chak pwogram kenbe yon dosye sou fwaye a. Si pèsonn pa janm mande, nou sote kesyon sou chak
        pwogram apa.
    .help =
        Pa egzanp Medicaid, swen ijans Medicaid te peye, koupon manje (SNAP), èd lajan kach (TANF
        oswa SSI), èd pou lwaye oswa èd federal pou etidyan (FAFSA). Konte èd pou yon timoun. Konte
        yon demann yo te refize.
    .is-yes = Wi
    .is-no = Non

circumstance-benefits-medicaid =
    Èske ou menm, oswa yon moun nan fwaye ou, te janm mande oswa jwenn Medicaid, Medicaid ijans oswa
    CHIP?
    .label = Medicaid, Medicaid ijans oswa CHIP
    .why =
        Dosye Medicaid yo gen non, adrès ak nimewo telefòn moun, menm moun ki te kouvri pou yon
        ijans sèlman. Yon tribinal kite kèk nan done sa yo ale jwenn ICE, kidonk nou montre sa yo
        konnen nan eta ou.
    .help =
        Medicaid peye pou swen sante. Medicaid ijans peye yon lopital pou yon ijans oswa yon
        akouchman, kèlkeswa estati moun nan. CHIP se pou timoun. Gen eta ki ba yo yon lòt non,
        tankou Medi-Cal nan California. Si yon lopital te ranpli papye pou ou, konte sa. Medicare se
        yon lòt pwogram.
    .is-yes = Wi
    .is-no = Non

circumstance-benefits-snap =
    Èske ou menm, oswa yon moun nan fwaye ou, te janm mande oswa jwenn koupon manje (SNAP)?
    .label = Koupon manje (SNAP)
    .why =
        Gouvènman federal la te mande eta yo dosye sa yo. Yon tribinal pwoteje kèk eta, kidonk nou
        montre sa yo konnen nan eta ou a.
    .help =
        Lajan SNAP vini sou yon kat ki rele EBT. Gen eta ki ba li yon lòt non, tankou CalFresh nan
        California. WIC se yon lòt pwogram.
    .is-yes = Wi
    .is-no = Non

circumstance-benefits-housing =
    Èske ou menm, oswa yon moun nan fwaye ou, te janm mande oswa jwenn èd federal pou lojman?
    .label = Èd pou lojman
    .why =
        Depatman federal lojman an (HUD) te konpare dosye lokatè yo ak yon baz done imigrasyon.
    .help =
        Pa egzanp lojman piblik, yon koupon Section 8 (voucher), oswa yon bilding ki gen èd federal
        pou lwaye. Si ou pa sèten, gade kontra lwaye ou oswa mande biwo lojman an.
    .is-yes = Wi
    .is-no = Non
circumstance-benefits-cash =
    Èske ou menm, oswa yon moun nan fwaye ou, te janm mande oswa jwenn èd lajan kach (TANF oswa
    SSI)?
    .label = Èd lajan kach (TANF oswa SSI)
    .why =
        Yon lwa 1996 oblije biwo sa yo rapòte yon moun yo konnen ki nan peyi a ilegalman. Repons ou
        rete sou òdinatè sa a.
    .help =
        TANF se èd lajan kach pou fanmi; gen eta ki ba li yon lòt non, tankou CalWORKs nan
        California. SSI se lajan chak mwa Sekirite Sosyal (Social Security) bay moun ki granmoun aje
        oswa andikape e ki pa gen anpil mwayen. Yon pansyon Sekirite Sosyal se pa SSI. Konte yon
        demann yo te refize. Ou kapab sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

circumstance-school-child = Èske gen yon timoun ki lekòl, oswa yon etidyan, lakay ou?
    .label = Timoun lekòl oswa etidyan
    .why =
        Lekòl yo kenbe non, adrès ak kontak fanmi. Yon lwa federal pwoteje dosye sa yo, ak
        eksepsyon.
    .help = Konte nenpòt lekòl, depi jadendanfan rive nan kolèj. Si ou ap etidye, konte tèt ou.
    .is-yes = Wi
    .is-no = Non

circumstance-school-directory =
    Èske ou te di lekòl la alekri pou li pa bay “directory information” (enfòmasyon anyè)?
    .label = Directory information nan lekòl
    .why = Yon lekòl gen dwa bay done sa yo sof si fanmi an di non. Lè sa a yo pi byen pwoteje.
    .help =
        Directory information se done tankou non, adrès ak telefòn. Chèche yon fòm ki soti nan
        kòmansman ane lekòl la, oswa mande lekòl la. Si gen plis pase yon lekòl, reponn wi sèlman si
        yo tout gen li alekri.
    .is-opted-out = Wi, alekri
    .is-not-opted-out = Non
circumstance-school-aid-form =
    Èske ou menm, oswa yon moun nan fwaye ou, te janm ranpli fòm èd pou etidyan an (FAFSA)?
    .label = Fòm èd pou etidyan (FAFSA)
    .why =
        Fòm nan gen non, dat nesans ak adrès yon etidyan ak paran li oswa mari li oswa madanm li.
        Repons ou rete sou òdinatè sa a.
    .help =
        Konte li si ou te ranpli li kòm etidyan, oswa si ou te bay done ou kòm paran, mari oswa
        madanm. Yon fòm ki se pou yon eta oswa yon kolèj sèlman, se pa FAFSA. Ou kapab sote kesyon
        sa a.
    .is-yes = Wi
    .is-no = Non

## Travay ak lajan.

circumstance-work-records =
    Èske ou te janm fè yon travay deklare (ak papye) pou yon patwon Ozetazini, oswa ranpli yon
    deklarasyon taks Etazini?
    .label = Travay ak taks
    .why =
        Yon patwon kenbe fòm I-9 ou epi rapòte salè ou bay eta a; ICE kapab mande toude. Yon
        deklarasyon taks gen yon adrès. ICE te mande ajans taks la (IRS) adrès, e tribinal yo pa
        dakò youn ak lòt sou si ICE gen dwa fè sa.
    .help =
        Travay deklare (on the books) vle di patwon an te fè ou ranpli papye e li te rapòte salè ou:
        yon souch chèk (pay stub) oswa yon fòm W-2 se yon siy sa. Konte yon deklarasyon taks ak yon
        nimewo Sekirite Sosyal (Social Security) oswa ak yon ITIN, menm youn mari ou oswa madanm ou
        te fè ak non ou sou li. Ou kapab sote kesyon sa a.
    .is-employer = Mwen te travay pou yon patwon
    .is-taxes = Mwen te ranpli yon deklarasyon taks
    .is-both = Toude
    .is-none = Ni youn ni lòt

circumstance-work-social-security = Èske ou te janm resevwa yon nimewo Sekirite Sosyal (Social Security)?
    .label = Nimewo Sekirite Sosyal
    .why =
        Sekirite Sosyal kenbe non ou ak yon adrès. Li te pataje kèk done ak Sekirite Enteryè (DHS).
        Repons ou rete sou òdinatè sa a.
    .help =
        Konte yon nimewo biwo Sekirite Sosyal la te ba ou, menm si sa gen lontan. Nou pa janm mande
        nimewo a li menm. Yon ITIN pou taks se yon lòt nimewo. Ou kapab sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

circumstance-money-services = Èske ou sèvi ak yon bank, oswa èske ou voye oswa resevwa transfè lajan?
    .label = Bank ak transfè lajan
    .why =
        Bank, biwo kredi ak konpayi transfè kenbe non ak adrès. Ajans yo sèvi ak diferan chemen pou
        jwenn yo.
    .help =
        Yon bank vle di tou yon credit union oswa yon kat kredi. Yon transfè se lajan yo voye nan
        yon boutik oswa ak yon aplikasyon, pa egzanp bay fanmi nan lòt peyi. Konte kòm transfè yon
        boutik kote ou chanje chèk oswa achte money order. Konte dènye ane yo.
    .is-bank = Bank oswa kat kredi
    .is-transfers = Transfè lajan
    .is-both = Toude
    .is-none = Ni youn ni lòt

## Telefòn, entènèt ak vwayaj.

circumstance-phone-kind = Ki kalite telefòn ou sèvi?
    .label = Kalite telefòn
    .why =
        Gen aplikasyon telefòn ki pataje kote ou ye ak konpayi ki vann sa. Konpayi telefòn kenbe
        dosye sou tout telefòn.
    .help =
        Nan paramèt telefòn nan, gen lis aplikasyon ki gen dwa konnen kote ou ye. Gade anba
        “Location” oswa “Privacy”. Si ou pa sèten, chwazi premye repons lan.
    .is-location-apps = Yon smartphone; gen aplikasyon ki gen dwa konnen kote mwen ye
    .is-no-location-apps = Yon smartphone; okenn aplikasyon pa gen dwa konnen kote mwen ye
    .is-basic = Yon telefòn senp san aplikasyon
    .is-none = Pa gen telefòn

circumstance-online-accounts = Èske ou gen rezo sosyal oswa lòt kont sou entènèt?
    .label = Kont sou entènèt
    .why =
        Nenpòt moun kapab li piblikasyon ki piblik, e ICE li yo tou. Ajans yo mande konpayi yo tou
        kiyès ki dèyè yon kont.
    .help =
        Pa egzanp Facebook, Instagram, TikTok oswa YouTube. Si moun ou pa konnen kapab wè nenpòt nan
        piblikasyon ou oswa foto ou, chwazi premye repons lan. Pou imel, oswa yon kont san
        piblikasyon, chwazi dezyèm repons lan.
    .is-public = Wi, e gen ladan yo ki piblik
    .is-private = Wi, men se sèlman moun mwen chwazi ki kapab wè yo
    .is-none = Non

circumstance-travel-crossed =
    Èske ou te janm antre Ozetazini oswa soti Ozetazini nan yon ayewopò, yon pò oswa yon pòs
    fwontyè?
    .label = Travèse fwontyè
    .why =
        Ajan fwontyè yo note moun k ap antre ak moun k ap soti, souvan ak yon foto. Sa gen rapò ak
        dosye vwayaj ou, done figi ou ak fouy telefòn sou fwontyè a.
    .help =
        Konte nenpòt vwayaj nan nenpòt laj, nan avyon, bato, machin oswa apye. Konte Global Entry,
        NEXUS, SENTRI ak FAST tou: lè ou antre nan youn ladan yo, sa kreye dosye konsa.
    .is-yes = Wi
    .is-no = Non

circumstance-travel-flies = Èske ou pran avyon andedan Etazini?
    .label = Vòl andedan Etazini
    .why =
        Nouvèl yo rapòte sekirite ayewopò a (TSA) bay ICE non pasaje yo, menm pou vòl andedan
        Etazini.
    .help =
        Konte vòl nan dènye ane yo ak vòl ou gen nan plan. Konte vòl pou ale oswa soti Puerto Rico.
    .is-yes = Wi
    .is-no = Non

circumstance-federal-monitor =
    Èske ICE fè ou pote yon aparèy oswa sèvi ak yon aplikasyon telefòn pou fè check-in?
    .label = Siveyans ICE
    .why =
        Yon aparèy oswa yon aplikasyon konsa di ICE kote ou ye. Lwa eta a pa kanpe nan mitan. Repons
        ou rete sou òdinatè sa a.
    .help =
        Pa egzanp yon aparèy nan cheviy oswa ponyèt, oswa aplikasyon SmartLINK. Pwogram nan rele
        ISAP oswa Alternatives to Detention. Konte sèlman sa ICE oswa konpayi li BI te ba ou. Ou
        kapab sote kesyon sa a.
    .is-device = Wi, yon aparèy nan cheviy oswa ponyèt
    .is-phone-app = Wi, yon aplikasyon sou yon telefòn
    .is-both = Wi, toude
    .is-no = Non

circumstance-insurance-claim =
    Èske te janm gen yon reklamasyon asirans (claim) ki gen non ou sou li?
    .label = Reklamasyon asirans
    .why = Konpayi asirans yo pataje reklamasyon nan yon sèl dosye. 404 Media rapòte an jiyè 2025 ICE fè rechèch ladan l.
    .help =
        Pa egzanp apre yon aksidan, yon bagay yo vòlè, yon blesi, oswa domaj nan yon kay. Konte yon
        reklamasyon yon lòt moun te fè sou ou. Si ou pa sèten, sote kesyon sa a.
    .is-yes = Wi
    .is-no = Non

## Bò kote rezilta a.

circumstance-worry-agency = Ki ajans ki ba ou plis enkyetid?
    .label = Nou di an premye
    .why = Pami rezilta ki menm jan nan tout rès la, nou di an premye sa ajans sa a kapab jwenn. Sa pa chanje anyen lòt.
    .is-immigration-enforcement = ICE ak ajans fwontyè a (CBP)
    .is-police = Lapolis
    .is-fbi = FBI
circumstance-keeps-records = Èske ou dirije yon kote ki kenbe dosye sou lòt moun?
    .label = Yon kote ki kenbe dosye
    .why = Gen etap ki se sèlman pou moun ki dirije yon kote konsa. Nou montre yo sèlman si ou di sa.
    .is-rental = Mwen lwe kay bay moun
    .is-business = Mwen dirije yon biznis
    .is-school = Mwen dirije yon lekòl
    .is-shelter-or-clinic = Mwen dirije yon sant akèy (shelter) oswa yon klinik
