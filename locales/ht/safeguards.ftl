## DMV.

safeguard-dmv-disclosure-limit = Limit sou pataj dosye DMV
    .what =
        DMV gen dwa bay kèk ajans kèk dosye sèlman sou kondisyon ki fikse, souvan yon lòd tribinal
        (court order) oswa yon manda jij siyen (judge's warrant). Sa pa kouvri rezo lapolis la ni
        konpayi, sof si lwa a di sa.
safeguard-dmv-status-confidentiality = DMV oblije kenbe kèk done lisans prive
    .what =
        DMV oblije kenbe prive sa li konnen sou kèk kat, kèk papye oswa kèk kesyon sou estati. Lòt
        done, tankou yon non oswa yon adrès, ka toujou ouvè.
safeguard-dmv-document-limit = Limit sou kopi papye nan DMV
    .what =
        DMV pa gen dwa kenbe, oswa li pa gen dwa pataje alèz, kopi kèk papye moun montre. Sa pa
        kouvri done DMV te tape nan sistèm li.
safeguard-police-network-block = Yo fèmen rezo lapolis la pou yon ajans
    .what =
        Eta a anpeche yon ajans li nonmen chèche done chofè eta a sou rezo lapolis la. Sa bare
        sèlman ajans li nonmen yo. Lòt yo kapab chèche toujou, e yo ka pase sa yo jwenn bay lòt
        moun.
safeguard-recipient-promise = Yon pwomès pou pa pase done DMV bay lòt
    .what =
        Nenpòt moun ki jwenn done DMV oblije pwomèt li pa pral pase yo bay lòt pou travay
        imigrasyon. Règ la mache sèlman nan limit moun kenbe pwomès la e eta a fè respekte li.
safeguard-face-search-limit = Limit sou rechèch figi nan foto lisans
    .what =
        Eta a entèdi oswa limite rechèch figi nan foto lisans li yo. Règ la pa kouvri foto ajans
        federal yo genyen deja.
safeguard-data-sale-limit = Limit sou vant done chofè
    .what =
        Lwa eta a limite ki moun DMV gen dwa vann done chofè, oswa pou ki itilizasyon. Sa pa bloke
        done achtè yo genyen deja.

## Kamera plak ak lapolis.

safeguard-plate-sharing-limit = Limit sou pataj done kamera plak
    .what =
        Lwa eta a limite ki moun lapolis gen dwa pataje avè l sa kamera plak li yo wè. Kamera
        federal pa oblije obeyi lwa sa a, e petèt kamera prive pa oblije obeyi l non plis.
safeguard-plate-immigration-ban = Done kamera plak entèdi pou travay imigrasyon
    .what =
        Lwa eta a entèdi ajans yo pataje oswa sèvi ak done kamera plak pou travay imigrasyon. Ni
        kamera federal ni konpayi nasyonal ki vann done plak pa oblije obeyi li. Yo te jwenn ajans
        ki te vyole règ konsa.
safeguard-plate-retention-limit = Fòk yo efase done kamera plak apre yon tan
    .what =
        Lapolis oblije efase kote yo wè plak yo apre yon tan ki fikse. Jiska lè sa a moun kapab
        chèche ladan yo. Sa pa rive sou kopi lòt moun fè.
safeguard-trust-law = Limit sou èd lapolis pou travay imigrasyon
    .what =
        Lwa eta a limite sa lapolis ak prizon lokal (jail) gen dwa fè oswa pataje pou ajans
        imigrasyon. Lwa sa yo gen eksepsyon, souvan pou yon manda jij siyen (judge's warrant) oswa
        pou kèk krim. Yo pa bloke anprent dwèt ki ale nan FBI.
safeguard-agreement-ban = Akò 287(g) ak ICE entèdi
    .what =
        Lwa eta a entèdi akò ki kite ajan lokal fè travay imigrasyon pou ICE. Sa pa bloke lòt kontak
        ant lapolis ak ICE.
safeguard-driver-privacy-act = Lwa federal sou vi prive chofè (DPPA)
    .what =
        Yon lwa federal limite ki moun yon DMV gen dwa bay done chofè, tankou non, adrès ak foto. Li
        kite nenpòt ajans gouvènman jwenn done yo pou travay li. Kidonk pou kont li li pa kenbe
        dosye lwen ICE.

## Imigrasyon ak tribinal.

safeguard-victim-confidentiality = Règ federal sou vi prive pou demann viktim
    .what =
        Lwa federal kite yon demann yon viktim abi, krim oswa trafik moun soti deyò gouvènman an
        sèlman pou rezon ki nan yon lis. Andedan Sekirite Enteryè (DHS), kote ICE fè pati, li limite
        pou kisa yo sèvi ak demann nan, li pa limite kiyès ki gen dwa wè li pou travay. Enfòmasyon
        ki soti nan men moun ki fè abi a sèlman, yo pa gen dwa sèvi avè yo kont viktim nan. Règ la
        kouvri demann federal la, li pa kouvri yon rapò yo fè bay polis lokal.
safeguard-home-entry-warrant = Ajan yo bezwen yon manda jij siyen pou antre nan yon kay
    .what =
        San konsantman, ajan yo bezwen yon manda (warrant) yon jij siyen pou antre nan yon kay. Pwòp
        fòm ICE yo pa gen siyati jij. ICE konteste sa sèlman pou moun ki gen yon lòd depòtasyon
        final (final removal order). Nan pratik, ajan yo ka fòse antre kanmenm. Pa fè rezistans; di
        ou pa bay konsantman ou.
safeguard-immigration-court-arrest-limit = Limit sou arestasyon nan tribinal imigrasyon
    .what =
        Yon desizyon tribinal 23 jen 2026 limite arestasyon moun paske yo te vin nan tribinal
        imigrasyon. Li pa kouvri check-in (randevou pou prezante) nan biwo ICE, ni lari, ni kay.
        Gouvènman an fè apèl, kidonk verifye kote sa ye anvan ou konte sou li.
safeguard-courthouse-arrest-limit = Limit sou arestasyon imigrasyon nan tribinal eta
    .what =
        Lwa eta a limite arestasyon imigrasyon sivil nan tribinal eta. Souvan li pèmèt sèlman sa ki
        fèt ak yon manda jij siyen (judge's warrant). Sa pa kouvri tribinal imigrasyon ni arestasyon
        pou yon krim. Yo te rapòte arestasyon kanmenm nan kèk eta ki gen yon lwa konsa.
safeguard-asylum-confidentiality = Vi prive pou demann azil
    .what =
        Gouvènman an pa gen dwa di lòt moun, sitou peyi moun nan soti a, ke yon moun te mande azil.
        Yon konsantman alekri oswa yon eksepsyon ki nan yon lis leve sa. Se pa yon mi andedan
        gouvènman an: ajan imigrasyon ak lòt ajan federal ki bezwen sa gen dwa wè dosye a.
safeguard-privacy-act = Lwa federal sou vi prive (Privacy Act)
    .what =
        Lwa sa a bay sitwayen ak moun ki gen kat rezidans (green card) dwa sou dosye federal, tankou
        limit sou pataj, koreksyon ak pwosè. Lòt moun pa ladan l. Pou kont li, li pa anpeche biwo
        federal pataje dosye ak ICE.

## Pwogram federal, sante, lekòl ak vòt.

safeguard-tax-confidentiality = Vi prive pou deklarasyon taks
    .what =
        Lwa federal kenbe deklarasyon taks sekrè, ak eksepsyon ki nan yon lis. Tribinal yo pa dakò
        sou si youn nan eksepsyon yo kite ICE jwenn adrès. Yon lòd tribinal (court order) kont pataj
        la ka chanje nan apèl.
safeguard-social-security-confidentiality = Vi prive pou nimewo Sekirite Sosyal
    .what =
        Lwa federal limite bay nimewo Sekirite Sosyal (Social Security). An jen 2026, yon tribinal
        te sèvi avè l pou defèt lyen ki te genyen ant dosye Sekirite Sosyal ak SAVE, yon
        verifikasyon sitwayènte. An septanm 2026, Tribinal Siprèm (Supreme Court) mete desizyon sa a
        an sispann jiskaske apèl la fini. Lòt pataj ka kontinye.
safeguard-medicaid-confidentiality = Vi prive pou done Medicaid
    .what =
        Dapre lwa federal, yo gen dwa sèvi ak done Medicaid sèlman pou dirije pwogram nan. Depi 6
        janvye 2026, dapre yon lòd tribinal (court order) 29 desanm 2025, ICE gen dwa jwenn done
        debaz sou moun ki pa prezan legalman nan peyi a (not lawfully present). Nan eta ki te fè
        pwosè, detay sante ak done sou sitwayen ak moun ki gen kat rezidans (green card) rete
        pwoteje.
safeguard-food-benefit-confidentiality = Vi prive pou done koupon manje (SNAP)
    .what =
        Dapre lwa federal, yo gen dwa sèvi ak done yon fwaye sèlman pou dirije pwogram nan. Li gen
        eksepsyon, tankou tcheke estati moun ki fè demann, ak ajan k ap chèche yon moun k ap kouri
        pou yon gwo ka kriminèl (fleeing felon). Yon tribinal deside demann federal pou tout done yo
        pwobableman vyole lwa sa a, pou eta ki te fè pwosè yo.
safeguard-health-privacy = Vi prive pou dosye sante
    .what =
        Lwa federal (HIPAA), ak, nan kèk eta, pwòp lwa eta a, limite ki lè yon lopital oswa yon
        klinik gen dwa bay ajan yo done pasyan. Lwa federal kite yo reponn kèk demann okenn jij pa
        siyen, men li pa fòse yo. Li kite yo di plis sou yon moun ajan yo ap kenbe, oswa pou bloke
        yon gwo menas. Lopital, klinik ak konpayi asirans oblije obeyi lwa sa yo; ICE pa oblije.
safeguard-school-privacy = Vi prive pou dosye lekòl
    .what =
        Dapre lwa federal (FERPA), yon lekòl ki pran lajan federal bezwen konsantman yon paran oswa
        yon etidyan ki granmoun pou bay dosye. Yon sitasyon (subpoena) legal, menm youn okenn jij pa
        siyen, oswa yon lòd tribinal (court order) se yon eksepsyon; lekòl la oblije eseye avèti
        fanmi an anvan. Yon ijans se yon eksepsyon tou. Done anyè (directory data), tankou non ak
        adrès, gen dwa soti sof si fanmi an te di non. Gen eta ki ajoute pwòp lwa yo.
safeguard-voter-list-limit = Limit sou bay lis elektè
    .what =
        Yon lwa oswa yon desizyon tribinal limite ki moun eta a gen dwa bay tout lis elektè li. Sa
        pa reprann yon lis yo te bay deja. Yon desizyon ka chanje nan apèl.
safeguard-census-secrecy = Sekrè repons resansman
    .what =
        Yo gen dwa sèvi ak repons resansman pou estatistik sèlman. Dapre lalwa, okenn lòt ajans pa
        gen dwa wè yo, e yo pa gen dwa sèvi avè yo kont moun nan. Règ la kouvri sèlman sa moun di
        Biwo Resansman an (Census Bureau).

## Lajan, travay, konpayi ki vann done ak telefòn.

safeguard-financial-privacy = Lwa federal sou vi prive pou dosye bank
    .what =
        Yon ajans federal ki vle dosye bank ak pwòp sitasyon (subpoena) pa li oblije voye yon kopi
        bay kliyan an epi tann 10 jou, oswa 14 si li voye l nan lapòs. Kliyan an kapab mande yon
        tribinal federal bloke sa. Lwa a gen eksepsyon. Ajans eta ak ajans lokal pa oblije obeyi li,
        e li pa kouvri boutik transfè lajan.
safeguard-transfer-database-cut = Yo koupe aksè ajan depòtasyon ICE (ERO) nan TRAC
    .what =
        An jen 2025, pwokirè jeneral Arizona (attorney general) te koupe aksè ajan depòtasyon ICE
        (ERO) nan TRAC, yon baz done transfè lajan. Rapò yo pale de aksè yo menm sèlman. Lòt moun ka
        toujou chèche ladan l.
safeguard-credit-reporting = Lwa federal sou rapò kredi (FCRA)
    .what =
        Lwa sa a kite moun wè ak korije dosye kredi yo epi jele (freeze) kredi yo. Pifò konpayi ki
        vann dosye sou moun di yo deyò lwa sa a. Yo vann pati anlè yon dosye kredi san limit lwa sa
        a, e yon jele pa kache pati sa a.
safeguard-broker-delete-right = Dwa pou fè konpayi ki vann done efase done
    .what =
        Lwa eta a kite moun mande konpayi efase done yo oswa sispann vann yo. Souvan lwa a pa kouvri
        done ki soti nan dosye piblik, e anpil konpayi ka pa kouvri tou. Li pa reprann sa yon ajans
        te jwenn deja.
safeguard-personal-data-sale-limit = Limit sou vann done pèsonèl pou aplike lwa imigrasyon
    .what =
        Lwa eta a limite vant done pèsonèl bay ajans ki aplike lwa imigrasyon. Li pa reprann sa yon
        ajans te jwenn deja.
safeguard-utility-data-limit = Limit sou pataj done gaz, kouran ak dlo
    .what =
        Lwa eta a limite ki lè yon konpayi gaz, kouran oswa dlo gen dwa bay ajans imigrasyon done
        kliyan. Li ka kouvri sèlman kèk konpayi oswa kèk done. Yon lòd tribinal (court order) oswa
        yon manda jij siyen (judge's warrant) kapab ouvri li toujou.
safeguard-wage-data-limit = Limit sou pataj rapò salè eta a
    .what =
        Lwa eta a limite ki lè yon ajans travay gen dwa bay rapò salè. Yon tribinal federal ka
        toujou bay ajans lan lòd obeyi, jan youn te fè l nan Delaware an avril 2026. Sa pa kouvri
        pwòp dosye patwon an.
safeguard-toll-data-limit = Limit sou pataj done peyaj
    .what =
        Lwa eta a limite ki lè yon ajans peyaj gen dwa bay done li. Yon lòd yon jij oswa yon
        sitasyon (subpoena) ka ouvri li toujou. Sa pa kouvri kamera plak lapolis oswa kamera plak
        konpayi.
safeguard-administrative-subpoena-limit = Yon sitasyon ICE se pa yon lòd tribinal
    .what =
        Yo pa kapab pini pèsonn paske li tann jiskaske yon jij federal ba li lòd obeyi yon sitasyon
        (subpoena) ICE. Moun ki resevwa li gen dwa fè objeksyon oswa mande yon tribinal anile li,
        oswa li gen dwa tou senpleman obeyi. Pifò fwa moun konteste demann dosye konsa, yo pa t
        reyisi.
safeguard-stored-communications = Lwa federal sou vi prive pou mesaj ak kont
    .what =
        Konpayi telefòn, imel ak entènèt gen dwa bay sa mesaj yo di sèlman sou yon manda jij siyen
        (judge's warrant). Lòt dosye mande yon lòd tribinal (court order). Yon sitasyon (subpoena),
        menm youn okenn jij pa siyen, sifi pou non, adrès, lis kout telefòn ak sesyon, ak kijan yo
        peye kont lan. Nan yon ijans, yon konpayi gen dwa bay done touswit. Ajans lan pa oblije di
        kliyan an, menm si anpil konpayi fè sa.
safeguard-location-warrant = Yon manda jij siyen pou istwa kote telefòn te ye
    .what =
        Ajan yo bezwen yon manda jij siyen (judge's warrant) pou fòse yon konpayi telefòn remèt yon
        semèn oswa plis nan istwa kote telefòn nan te ye, sof nan yon ijans oswa ak konsantman
        kliyan an. Depi yon desizyon Tribinal Siprèm (Supreme Court) 29 jen 2026, ranmase li pou
        tout yon zòn konte kòm yon fouy tou. Desizyon sa yo pa deside si yon ajans gen dwa tou
        senpleman achte done sou kote telefòn ye.
safeguard-device-search-policy = Règ fwontyè sou fouy telefòn
    .what =
        Pwòp règ CBP, ki renouvle an janvye 2026, mande plis pou yon fouy ki pi fon. Dapre rapò, yo
        kenbe ajan yo sou done ki nan aparèy la, pa nan cloud la. Pa bezwen okenn manda jij siyen
        (judge's warrant). Yo pa kapab refize kite yon sitwayen ameriken antre paske li pa debloke
        yon telefòn; yon vizitè, yo kapab refize li, e yo ka kenbe telefòn nan.

safeguard-parent-locator-limit = Limit sou dosye pansyon timoun (child support)
    .what =
        Lwa federal di kiyès ki gen dwa sèvi ak dosye nasyonal pansyon timoun (child support) ak
        nouvo travayè, ak pou kisa. Imigrasyon pa nan rezon sa yo. Depatman sante a kenbe dosye a
        epi li deside sou demann, e li t ap peze youn ki soti nan Sekirite Enteryè (DHS).

safeguard-simulator-policy = Pwòp règ Sekirite Enteryè (DHS) sou fo antèn telefòn
    .what =
        Pwòp politik Sekirite Enteryè mande yon manda jij siyen (judge's warrant), ak eksepsyon pou ka
        ijan. Sekirite Enteryè kapab chanje li. Enspektè jeneral li te jwenn an 2023 anketè ICE yo (HSI)
        pa t toujou pran lòd tribinal (court order) ki te nesesè yo.

safeguard-spyware-policy = Pwòp pawòl ICE sou lojisyèl espyon
    .what =
        An avril 2026, chèf pwovizwa ICE te di lojisyèl espyon (spyware) fèt
        pou yo sèvi kont moun k ap fè trafik dwòg ak teworis. Se pwòp pawòl ICE. Se pa yon lwa, e ICE kapab chanje li.

safeguard-state-refusal = Refi eta a
    .what =
        Eta a refize remèt dosye li, oswa l ap konteste demann nan nan tribinal. Se pwòp chwa eta a.
        Sa kapab chanje, e yon tribinal kapab bay lòd pou yo bay dosye yo.

safeguard-student-aid-privacy = Vi prive pou fòm èd pou etidyan
    .what =
        Dapre lwa federal, yo gen dwa sèvi ak sa moun ekri sou fòm FAFSA sèlman pou èd pou etidyan.
        Depatman Edikasyon (Education Department) kenbe fòm nan. Okenn moun deyò depatman an pa
        kapab sèten done yo rete la.

safeguard-library-privacy = Vi prive pou dosye bibliyotèk
    .what =
        Lwa eta yo kenbe prive sa yon moun prete nan yon bibliyotèk piblik, an jeneral jiskaske yon
        tribinal bay lòd kontrè. Lwa yo diferan: gen kèk ki ka kite yon sitasyon (subpoena) sifi.
        Pwòp fòm yon ajan imigrasyon se pa yon lòd tribinal (court order).

safeguard-reporting-duty-limit = Limit sou obligasyon pou rapòte
    .what =
        Yon avi federal 2000 di yon biwo oblije rapòte sèlman yon moun li konnen ki isit la
        ilegalman, e li bay mo “konnen” (know) yon sans ki limite. Li ansyen. Nou pa jwenn si
        gouvènman an ranplase li.
