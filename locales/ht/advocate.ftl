## Kote moun nan rete.

client-state-home = Nan ki eta kliyan ou rete?
    .listen =
        Se eta kote li dòmi pifò nwit yo, se pa sa ki sou yon kat. Washington, D.C. ak Puerto Rico
        nan lis la.
    .avoid =
        Ou pa bezwen non ni adrès lari. Nou pa janm mande estati imigrasyon: kite li deyò pwòp nòt
        ou sou kesyon sa yo tou.

client-home-county = Nan ki konte kliyan ou rete?
    .listen =
        Kliyan souvan bay non yon vil. Mande nan ki konte li ye; gen kote yo rele konte a parish,
        borough, municipio oswa yon vil apa. Si li pa konnen, “Mwen pa konnen / sote” se yon bon
        repons.
    .avoid = Pa ekri adrès lari a. Konte a sèlman sifi.

client-home-accounts = Èske non kliyan ou sou yon papye pwopriyete (deed), yon kontra lwaye (lease), oswa yon kont gaz, kouran oswa dlo?
    .listen =
        Sa ki konte se non kiyès ki sou papye a, se pa kiyès ki peye. Mande kontra lwaye a, oswa yon
        bòdwo gaz, kouran oswa dlo. Si li gen yon deed ak lòt yo tou, chwazi deed la.
    .avoid = Pa ekri nimewo kont, konbyen lwaye a ye, oswa kiyès lòt ki rete la.

client-voter-registered = Èske kliyan ou enskri pou vote?
    .listen =
        Kesyon sa a mande si li sou lis la, li pa mande si li te janm vote. Si li pa sèten si yo te
        enskri li akòz yon erè, li ta dwe pale ak yon avoka anvan nenpòt lòt bagay. “Mwen pa konnen
        / sote” se yon bon repons.
    .avoid =
        Pa mande si li gen dwa enskri, oswa kijan li fè sou yon lis. Di sa nan sal la, se pa sou yon
        ekran lòt moun ka wè, epi pa note detay.

## Lisans ak DMV.

client-state-licensed = Nan ki eta kliyan ou te janm genyen, oswa mande, yon lisans oswa yon kat idantite?
    .listen =
        Kliyan souvan nonmen sèlman eta kat yo genyen kounye a. Mande sou eta anvan yo, ansyen kat,
        pèmi pou aprann kondwi (learner's permit), kat idantite, ak eta kote li te mande e yo te
        refize li.
    .avoid = Pa ekri nimewo kat. Poukisa li te deplase pa enpòtan isit la.

client-license-status = Èske kliyan ou gen yon lisans oswa yon kat idantite kounye a?
    .listen =
        Nou mande sa pou chak eta ki te nonmen anvan. “Li fini”, “yo pran li nan men m” ak “mwen
        remèt li” vle di yon ansyen kat. Yon learner's permit konte menm jan ak yon lisans; yon
        demann ki toujou ap tann vle di dènye repons lan.
    .avoid = Pa ekri nimewo kat la, oswa poukisa yo te pran yon kat.

client-license-kind = Ki kalite kat li ye?
    .listen =
        Mande pou wè devan kat la: yon zetwal nan kwen anwo a, oswa mo tankou “limited term”,
        “temporary” oswa “non-domiciled”. Yon lisans an papye li sèvi avè l jiskaske kat la rive nan
        lapòs se pa yon kat “temporary”. Si de repons mache, chwazi lisans ki gen limit tan oswa kat
        pou kondwi an premye; si anyen pa parèt espesyal, lisans òdinè a. Pou yon ansyen kat, reponn
        pou dènye a.
    .avoid =
        Gade kat la epi remèt li; pa kopye li ni pran foto li pou sa. Pa mande poukisa li gen kalite
        kat sa a.

client-license-denied = Èske DMV te janm refize kliyan ou?
    .listen =
        “Yo pa ban mwen li paske papye te manke” se yon wi. Si li echwe nan egzamen pou kondwi a, sa
        se pa yon wi. Mande si se te nan premye demann nan oswa nan yon renouvèlman; si se toude,
        chwazi nenpòt nan de yo.
    .avoid = Pa ekri rezon an, oswa ki papye ki te manke.

client-license-papers = Èske kliyan ou te janm montre DMV papye pou jwenn yon lisans oswa yon kat idantite?
    .listen =
        Kliyan ka panse a yon paspò sèlman. Yon batistè oswa yon bòdwo ki gen adrès li konte tou.
        Papye li te voye nan lapòs oswa sou entènèt konte.
    .avoid = Pa ekri ki papye, nimewo yo, oswa peyi ki te bay yo.

client-license-address-shown = Ki adrès DMV genyen pou kliyan ou?
    .listen =
        Mande kat la; souvan adrès la ekri sou li. Apre sa mande si li te voye yon chanjman adrès,
        paske DMV ka gen youn ki pi nouvo. Si DMV gen toude, adrès lakay li ak yon bwat postal (P.O.
        box), chwazi lakay li.
    .avoid = Pa ekri adrès la li menm.

client-license-two-records = Èske DMV gen de dosye sou kliyan ou, sou de non?
    .listen =
        Koute si li pale de yon maryaj, yon chanjman non, oswa yon non yo te ekri de fason. Si DMV
        te chanje non an sou yon sèl dosye, repons lan se non. Kliyan ka pa konnen: lè sa a “Mwen pa
        konnen / sote” se yon bon repons, e rezilta a di sa ki depann de li.
    .avoid =
        Pa ekri ni youn nan non yo, e pa mande yon rezon. De dosye kapab rive san se pa fòt pèsonn.

## Machin ak wout.

client-state-registered = Nan ki eta gen yon machin ki anrejistre sou non kliyan ou, oswa ki te anrejistre sou non li?
    .listen =
        Machin li te gen anvan konte, kamyon ak motosiklèt tou. “Machin mwen” ka sou non yon lòt
        moun: mande kat anrejistreman an (registration). Si se sèlman non yon lòt moun ki sou li, li
        pa konte.
    .avoid = Pa ekri nimewo plak, oswa non kiyès ki sou kat la pito.

client-car-address-shown = Ki adrès ki sou anrejistreman machin nan?
    .listen =
        Mande kat anrejistreman ki nan machin nan, oswa lèt renouvèlman an. Konpare li ak kote li
        rete kounye a.
    .avoid = Pa ekri adrès la ni nimewo plak la.

client-state-drives = Nan ki eta kliyan ou kondwi, oswa kenbe yon machin?
    .listen =
        Kliyan ka nonmen sèlman pwòp eta yo oswa pwòp machin yo. Mande sou eta li te travèse pandan
        l ap kondwi nan dènye ane yo, yon machin yo prete li, yon machin li lwe oswa yon machin
        travay, ak kote machin li pake oswa kote yon lòt moun kondwi li. Si se sèlman pasaje li ye,
        konte eta kote li woule souvan nan menm machin nan.
    .avoid =
        Pa ekri wout, dat oswa nimewo plak, oswa pou kiyès machin nan ye. Pa mande isit la si li
        kondwi ak yon lisans.

client-car-toll-account = Èske kliyan ou gen yon etikèt peyaj (toll tag) oswa yon kont peyaj?
    .listen =
        Kliyan ka konnen sèlman non ki sou etikèt la, tankou E-ZPass, FasTrak oswa SunPass. Mande si
        gen yon ti etikèt sou vit devan an, oswa peman peyaj ki soti sou yon kat oswa yon kont
        labank.
    .avoid = Pa ekri nimewo kont, nimewo etikèt oswa nimewo plak.

## Lapolis, prizon lokal, tribinal eta ak tribinal lokal.

client-police-any =
    Èske kliyan ou te janm gen kontak ak lapolis, yon prizon lokal (jail), oswa yon tribinal eta
    oswa lokal?
    .listen =
        Kliyan souvan tande “Èske ou te gen pwoblèm?” epi yo di non. Yon fwa yo te kanpe li, yon
        kontravansyon (ticket), nenpòt kalite ka, ak yon rapò kòm viktim oswa temwen, tout konte;
        tribinal imigrasyon ap vini pita. Ak yon non, nou sote lòt kesyon sou lapolis.
    .avoid =
        Sa kliyan ou di isit la ka konfidansyèl: di li nan sal la, se pa sou yon ekran lòt moun ka
        wè. Pa note sa ki te pase.

client-state-booked = Nan ki eta yo te janm arete kliyan ou epi pran anprent dwèt li?
    .listen =
        Fòk toude vre: yo te arete li, e yo te pran anprent dwèt li. “Yo te abandone ka a” konte
        kanmenm. Yon kontravansyon (ticket) san anprent dwèt pa konte, e anprent dwèt pou yon travay
        pa konte.
    .avoid =
        Pa mande ni ekri poukisa yo te arete li, oswa ki lè. Di sa nan sal la, se pa sou yon ekran
        lòt moun ka wè.

client-police-in-custody = Èske kliyan ou nan prizon lokal (jail) kounye a?
    .listen =
        Reponn pou kliyan ou, menm lè se yon fanmi ki pale avè ou pou li. Se sèlman kounye a ki
        konte. Kesyon si ajan fwontyè oswa ajan imigrasyon te janm kenbe li vini pita.
    .avoid =
        Pa ekri akizasyon an oswa yon nimewo booking. Sa ou tande ka konfidansyèl: pa note detay.

client-police-report = Èske non kliyan ou nan yon rapò lapolis?
    .listen =
        Yon fwa yo te kanpe machin li, yon aksidan, yon demann sekou oswa yon bagay li te wè kòm
        temwen ka te fè yo ekri yon rapò. Yon krim kont li ke li te rapòte, sa se pou pwochen kesyon
        an. Li ka pa konnen: lè sa a “Mwen pa konnen / sote” se yon bon repons, e rezilta a di sa ki
        depann de li.
    .avoid =
        Pa ekri sa ki te pase, oswa kiyès lòt ki te la. Di sa nan sal la, se pa sou yon ekran lòt
        moun ka wè.

client-police-victim-report = Èske kliyan ou te janm rapòte bay lapolis yon krim yo te fè kont li?
    .listen =
        Yon rapò yon lòt moun te fè pou li konte tou. Sa li te di sèlman yon doktè, yon legliz oswa
        yon klinik se pa yon rapò bay lapolis.
    .avoid =
        Pa mande sa yo te fè li oswa kiyès ki te fè li; pwogram sa a pa bezwen sa. Mande kote okenn
        lòt moun pa kapab tande, epi pa note detay.

client-police-court =
    Èske kliyan ou gen, oswa èske li te gen, yon ka oswa yon odyans (hearing) nan yon tribinal eta
    oswa lokal?
    .listen =
        “Mwen gen tribinal” kapab vle di anpil bagay: mande lèt la. Ka sikilasyon, ka fanmi, ka
        lwaye ak ka kriminèl konte; yon lèt ki di “EOIR” soti nan tribinal imigrasyon, e sa pa
        konte. Si li gen plis pase yon ka, chwazi sa ki poko fini an.
    .avoid =
        Pa ekri sa ka a konsène, nimewo ka oswa dat. Sa kliyan ou di isit la ka konfidansyèl: di li
        nan sal la, se pa sou yon ekran lòt moun ka wè.

## Biwo imigrasyon federal ak tribinal imigrasyon.

client-federal-any = Èske kliyan ou te janm gen zafè ak biwo imigrasyon Etazini oswa tribinal imigrasyon?
    .listen =
        Anpil moun pa janm gen sa; lè sa a repons lan se non. Kliyan ka bliye yon fòm yon moun te
        voye pou yo, anprent dwèt pou yon viza, yon viza etidyan, yon check-in (randevou pou
        prezante devan ICE), oswa yon fwa ajan te kenbe yo. Yon timoun ki soti nan yon sant akèy
        federal (shelter) nan yon kay kote li te rete konte; yon vwayaj nan lòt peyi pou kont li pa
        konte.
    .avoid =
        Pa mande ni ekri estati imigrasyon; yon wi pa di anyen sou li. Sa kliyan ou di isit la ka
        konfidansyèl: di li nan sal la, se pa sou yon ekran lòt moun ka wè.

client-federal-biometrics =
    Èske yon biwo federal fwontyè, viza oswa imigrasyon te janm pran foto oswa anprent dwèt kliyan
    ou?
    .listen =
        Mande sou yon entèvyou pou viza, yon randevou pou anprent ak foto (biometrics appointment),
        yon ayewopò lè li tounen sot nan yon vwayaj, ak Global Entry. Yon lèt ka di “biometrics”.
        Yon foto nan DMV oswa anprent dwèt nan yon prizon lokal, se pa sa nou mande isit la.
    .avoid =
        Pa ekri nimewo A (A-number), oswa pou kisa randevou a te ye. Di sa nan sal la, se pa sou yon
        ekran lòt moun ka wè.

client-federal-application =
    Èske kliyan ou te janm voye yon fòm bay USCIS, oswa èske yon moun te voye youn pou li?
    .listen =
        Kliyan ka di sèlman “papye mwen”, “pèmi travay la” oswa “demann sè m te fè pou mwen”. Yon
        fòm pou yon fanmi konte si non li ladan l. Mande yon kopi fòm nan oswa yon lèt, epi gade si
        li soti nan USCIS.
    .avoid =
        Pa ekri ki fòm, nimewo A (A-number) oswa yon nimewo ka, oswa kijan sa te fini. Sa kliyan ou
        di isit la ka konfidansyèl.

client-federal-registration = Èske kliyan ou te janm voye fòm G-325R bay USCIS?
    .listen =
        Se nimewo fòm nan ki deside: mande yon kopi. Si l ap mande tèt li si pou li voye li, li ta
        dwe pale ak yon avoka anvan. Li ka pa konnen sa yo te voye pou li: lè sa a “Mwen pa konnen /
        sote” se yon bon repons.
    .avoid =
        Pa mande isit la poukisa li te voye li oswa li pa t voye li, e pa note sa. Di sa nan sal la,
        se pa sou yon ekran lòt moun ka wè.

client-federal-victim-filing =
    Èske kliyan ou te janm fè yon demann bay USCIS kòm viktim abi, krim oswa trafik moun?
    .listen =
        Koute si li di “VAWA”, “U visa” oswa “T visa”. Yon rapò bay lapolis pou kont li se pa yon
        demann konsa. Mande yon kopi sa yo te voye bay USCIS.
    .avoid =
        Pa mande sa yo te fè li oswa kiyès ki te fè li, e pa ekri anyen nan sa. Mande kote okenn lòt
        moun pa kapab tande; yon lwa federal bay demann sa yo plis pwoteksyon pou vi prive, ak
        limit.

client-federal-court-case = Èske kliyan ou te janm gen yon ka nan tribinal imigrasyon?
    .listen =
        Mande lèt la: lèt tribinal sa a di “Executive Office for Immigration Review” oswa “EOIR”.
        Tribinal sikilasyon, tribinal fanmi ak tribinal kriminèl se lòt tribinal. Yon ka ki fini
        konte.
    .avoid =
        Pa ekri nimewo A (A-number), jij la oswa kote ka a ye. Sa kliyan ou di isit la ka
        konfidansyèl: di li nan sal la, se pa sou yon ekran lòt moun ka wè.

client-federal-order =
    Èske yon jij imigrasyon oswa yon ajan imigrasyon te janm bay kliyan ou lòd kite peyi a?
    .listen =
        “Depòtasyon” oswa “lòd depòtasyon (removal order)” vle di sa, menm si li soti lontan. Yon
        jij kapab bay youn pou yon moun ki te rate yon odyans (hearing), kidonk kliyan ou ka pa
        konnen li egziste: lè sa a chwazi “Mwen pa konnen / sote”; rezilta a di sa ki depann de li.
        Liy telefòn gratis ak sit entènèt tribinal imigrasyon an montre ka ki nan tribinal la, men
        yo ka pa montre yon lòd yon ajan te bay; yon avoka kapab chèche li.
    .avoid =
        Pa fòse yon repons, e pa mande sa li te fè apre yon lòd. Sa kliyan ou di isit la ka
        konfidansyèl: di li nan sal la, se pa sou yon ekran lòt moun ka wè, epi pa note detay.

client-federal-appointment = Èske kliyan ou gen yon randevou k ap vini ak ICE oswa USCIS?
    .listen =
        “Yon randevou ak imigrasyon” kapab youn oswa lòt: mande lèt la oswa mesaj tèks la epi gade
        ki biwo ki te voye li. Anprent dwèt oswa yon foto nan USCIS konte kòm yon randevou USCIS. Si
        li gen toude kalite yo, chwazi check-in ak ICE a.
    .avoid =
        Pa ekri dat la, kote a oswa nimewo A (A-number). Si li mande si pou li ale, se yon kesyon
        pou yon avoka, se pa yon kesyon pou fòm sa a.

client-federal-address =
    Ki adrès kliyan ou te bay USCIS, ICE oswa tribinal imigrasyon an dènye fwa a?
    .listen =
        Mande dènye fòm oswa dènye lèt la. Yon fòm yon moun te ranpli pou li ka gen yon lòt adrès
        pase sa li panse. Si biwo sa yo gen plis pase yon adrès e youn se lakay li, chwazi lakay li.
    .avoid = Pa ekri adrès la li menm, oswa kiyès ki rete la.

client-federal-detained =
    Èske ajan fwontyè oswa ajan imigrasyon te janm kenbe kliyan ou, menm pou yon ti tan?
    .listen =
        “Yo te kenbe mwen sèlman kèk èdtan” se yon wi. Sa kapab sou fwontyè a, nan yon ayewopò, nan
        yon selil oswa nan yon sant detansyon. Kèk kesyon nan gichè kontwòl paspò a pa konte.
    .avoid =
        Pa mande ni ekri kijan oswa poukisa li te vini Ozetazini, oswa poukisa yo te kenbe li. Sa
        kliyan ou di isit la ka konfidansyèl: di li nan sal la, se pa sou yon ekran lòt moun ka wè.

client-federal-student = Èske yon lekòl Ozetazini te janm rapòte kliyan ou kòm etidyan F, M oswa J?
    .listen =
        Mande si yon lekòl te janm ba li yon fòm I-20 oswa DS-2019. Si li pa janm gen youn, repons
        lan se non, menm si l ap etidye isit la.
    .avoid = Pa ekri lekòl la, oswa si li te fini. Nou pa mande estati li.

client-federal-sponsor =
    Èske kliyan ou te janm pran yon timoun ki soti nan yon sant akèy federal (shelter), oswa viv ak
    yon moun ki te fè sa?
    .listen =
        Sa konsène yon timoun ki te vin nan peyi a san paran. Granmoun ki pran timoun nan rele
        esponsò (sponsor), men nenpòt moun ki te viv nan kay sa a konte tou. Li ka yon neve, yon
        nyès oswa pitit yon zanmi.
    .avoid =
        Pa ekri non timoun nan oswa kiyès lòt ki rete la, e pa mande estati pèsonn. Di sa nan sal
        la, se pa sou yon ekran lòt moun ka wè.

## Pwogram piblik, ak lekòl.

client-benefits-any =
    Èske kliyan ou, oswa yon moun nan fwaye li, te janm mande oswa jwenn èd nan yon pwogram piblik?
    .listen =
        Kliyan souvan panse sèlman a tèt yo ak a kounye a. Èd pou yon timoun, èd ki fèt lontan, swen
        ijans Medicaid te peye, ak yon demann yo te refize, tout konte. Ak yon non, nou sote kesyon
        sou chak pwogram apa.
    .avoid = Pa ekri kiyès nan fwaye a ki te mande, e pa mande estati pèsonn.

client-benefits-medicaid =
    Èske kliyan ou, oswa yon moun nan fwaye li, te janm mande oswa jwenn Medicaid, Medicaid ijans
    oswa CHIP?
    .listen =
        Mande sou yon akouchman oswa yon ijans nan yon lopital: papye lopital la te ranpli pou li
        konte. Nan kèk eta pwogram nan gen yon lòt non, tankou Medi-Cal nan California. Medicare se
        yon lòt pwogram: mande ki non ki sou kat la oswa lèt la.
    .avoid =
        Pa ekri kiyès ki te malad, ki maladi, oswa ki kalite Medicaid li te ye. Pa mande estati
        pèsonn.

client-benefits-snap =
    Èske kliyan ou, oswa yon moun nan fwaye li, te janm mande oswa jwenn koupon manje (SNAP)?
    .listen =
        Lajan SNAP vini sou yon kat, kidonk kliyan ka di sèlman “kat EBT a”. Gen eta ki bay pwogram
        nan yon lòt non, tankou CalFresh nan California; WIC se yon lòt pwogram. Si se sèlman yon
        timoun ki te jwenn èd la, sa konte.
    .avoid = Pa ekri nimewo kat oswa kiyès ki te jwenn èd la. Pa mande estati pèsonn.

client-benefits-housing =
    Èske kliyan ou, oswa yon moun nan fwaye li, te janm mande oswa jwenn èd federal pou lojman?
    .listen =
        “Section 8”, yon koupon (voucher), lojman piblik oswa yon bilding ki gen èd federal pou
        lwaye vle di wi. Si li pa sèten, mande kontra lwaye a, oswa li kapab mande biwo lojman an.
    .avoid = Pa ekri adrès la oswa kiyès ki rete la. Pa mande estati pèsonn.

client-benefits-cash =
    Èske kliyan ou, oswa yon moun nan fwaye li, te janm mande oswa jwenn èd lajan kach (TANF oswa
    SSI)?
    .listen =
        Kliyan ka di “welfare”: TANF se èd lajan kach pou fanmi, e gen eta ki ba li yon lòt non,
        tankou CalWORKs nan California. Yon pansyon Sekirite Sosyal (Social Security) se pa SSI:
        mande lèt la. Yon demann yo te refize konte.
    .avoid =
        Pa ekri kiyès ki te jwenn li, e pa mande estati pèsonn. Sa kliyan ou di isit la ka
        konfidansyèl: pa note detay.

client-school-child = Èske gen yon timoun ki lekòl, oswa yon etidyan, lakay kliyan ou?
    .listen =
        Nenpòt lekòl konte, depi jadendanfan rive nan kolèj. Li pa bezwen se pwòp pitit kliyan ou.
        Si kliyan ou ap etidye, konte li tou.
    .avoid = Pa ekri non, laj oswa lekòl la.

client-school-directory =
    Èske kliyan ou te di lekòl la alekri pou li pa bay “directory information” (enfòmasyon anyè)?
    .listen =
        Fòk li alekri: mande yon fòm ki soti nan kòmansman ane lekòl la, oswa li kapab mande lekòl
        la. Si gen plis pase yon lekòl, repons lan se wi sèlman si yo tout gen li alekri. Si li pa
        konnen, “Mwen pa konnen / sote” se yon bon repons.
    .avoid = Pa ekri non timoun nan oswa lekòl la.

client-school-aid-form =
    Èske kliyan ou, oswa yon moun nan fwaye li, te janm ranpli fòm èd pou etidyan an (FAFSA)?
    .listen =
        Kliyan ka di non paske se sèlman pitit gason li oswa pitit fi li ki te ranpli li. Li konte
        si li te bay done li kòm paran, mari oswa madanm. Yon fòm ki se pou yon eta oswa yon kolèj
        sèlman, se pa FAFSA: mande yon kopi.
    .avoid = Pa ekri sa fòm nan di, oswa nenpòt nimewo ki sou li. Pa mande estati pèsonn.

## Travay ak lajan.

client-work-records =
    Èske kliyan ou te janm fè yon travay deklare (ak papye) pou yon patwon Ozetazini, oswa ranpli
    yon deklarasyon taks Etazini?
    .listen =
        Yon souch chèk (pay stub) oswa yon fòm W-2 se yon siy travay deklare (on the books). Si li
        di “yo te peye m kach”, mande si patwon an te fè li ranpli papye e te rapòte salè a. Yon
        deklarasyon taks ak yon ITIN konte, e youn yon mari oswa madanm te fè ak non li sou li konte
        tou.
    .avoid =
        Pa mande ki papye oswa ki nimewo li te montre yon patwon, e pa ekri non okenn patwon. Sa
        kliyan ou di isit la ka konfidansyèl.

client-work-social-security = Èske kliyan ou te janm resevwa yon nimewo Sekirite Sosyal (Social Security)?
    .listen =
        Se sèlman yon nimewo biwo Sekirite Sosyal la te ba li ki konte, menm si sa gen lontan. Yon
        ITIN pou taks se yon lòt nimewo.
    .avoid =
        Pa janm mande nimewo a, e pa ekri okenn nimewo. Pa mande sou lòt nimewo.

client-money-services = Èske kliyan ou sèvi ak yon bank, oswa èske li voye oswa resevwa transfè lajan?
    .listen =
        “Mwen pa gen bank” ka kite deyò yon credit union oswa yon kat kredi: sa yo konte kòm yon
        bank. Lajan li voye bay fanmi nan lòt peyi se yon transfè, e yon boutik kote li chanje chèk
        oswa achte money order tou. Konte dènye ane yo.
    .avoid = Pa ekri bank la, sòm yo, oswa kiyès lajan an ale jwenn.

## Telefòn, entènèt ak vwayaj.

client-phone-kind = Ki kalite telefòn kliyan ou sèvi?
    .listen =
        Kliyan souvan pa konnen ki aplikasyon ki gen dwa konnen kote yo ye. Yo kapab gade nan
        paramèt yo anba “Location” oswa “Privacy”. Si li pa sèten, chwazi premye repons lan.
    .avoid =
        Pa ekri nimewo telefòn nan. Kite li gade li menm; ou pa bezwen wè sa ki sou telefòn nan.

client-online-accounts = Èske kliyan ou gen rezo sosyal oswa lòt kont sou entènèt?
    .listen =
        “Li prive” ka pa vre pou chak piblikasyon: si moun li pa konnen kapab wè nenpòt piblikasyon
        oswa foto, chwazi premye repons lan. Imel, oswa yon kont san piblikasyon, vle di dezyèm
        repons lan.
    .avoid = Pa ekri non kont, e pa gade sa li pibliye.

client-travel-crossed =
    Èske kliyan ou te janm antre Ozetazini oswa soti Ozetazini nan yon ayewopò, yon pò oswa yon pòs
    fwontyè?
    .listen =
        Nenpòt vwayaj nan nenpòt laj konte, ni antre ni soti, apye oswa nan machin tou. Antre nan
        Global Entry, NEXUS, SENTRI oswa FAST konte tou. Kliyan ka bliye yon vwayaj yo te fè lè yo
        te timoun.
    .avoid =
        Yon “non” pa bezwen rezon: pa mande ni ekri kijan oswa ki lè li te vini. Di sa nan sal la,
        se pa sou yon ekran lòt moun ka wè.

client-travel-flies = Èske kliyan ou pran avyon andedan Etazini?
    .listen =
        Vòl nan dènye ane yo konte, ak vòl li gen nan plan. Vòl pou ale oswa soti Puerto Rico konte.
    .avoid = Pa ekri dat, kote oswa konpayi avyon.

client-federal-monitor = Èske ICE fè kliyan ou pote yon aparèy oswa sèvi ak yon aplikasyon telefòn pou fè check-in?
    .listen =
        “Braslè a” kapab yon aparèy nan cheviy oswa ponyèt; aplikasyon an ka SmartLINK. Se sèlman sa
        ICE oswa konpayi li BI te ba li ki konte; yon aparèy ki soti nan yon tribinal kriminèl pa
        konte. Mande papye yo: yo ka di “ISAP” oswa “Alternatives to Detention”.
    .avoid =
        Pa ekri nimewo A (A-number), lè oswa kote check-in yo. Sa kliyan ou di isit la ka
        konfidansyèl: pa note detay.

client-insurance-claim = Èske te janm gen yon reklamasyon asirans (claim) ki gen non kliyan ou sou li?
    .listen =
        Kliyan ka panse sèlman a reklamasyon yo te fè. Yon reklamasyon yon lòt moun te fè sou yo
        konte tou; mande sou yon aksidan, yon bagay yo vòlè, yon blesi, oswa domaj nan yon kay. Si
        li pa sèten, sote kesyon sa a.
    .avoid = Pa ekri sa ki te pase, fòt kiyès sa te ye, oswa yon nimewo kontra asirans.

## Bò kote rezilta a.

client-worry-agency = Ki ajans ki bay kliyan ou plis enkyetid?
    .listen =
        Kite li chwazi. “La migra” oswa “patwouy fwontyè a” vle di premye repons lan. Sa chanje
        sèlman sa nou di an premye pami rezilta ki menm jan nan tout rès la.
    .avoid = Pa mande ni ekri poukisa.

client-keeps-records = Èske kliyan ou dirije yon kote ki kenbe dosye sou lòt moun?
    .listen =
        Sa konsène kliyan ou, li pa konsène pwòp klinik ou. Fòk li lwe kay bay moun, oswa dirije yon
        biznis, yon lekòl, yon sant akèy (shelter) oswa yon klinik; si li sèlman travay la, sa pa
        sifi. Si okenn nan sa yo pa mache, kite li san repons.
    .avoid = Pa ekri non kote a, oswa non okenn moun ki nan dosye li yo.
