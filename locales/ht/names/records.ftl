## Lisans, machin ak figi.

record-license-photo = Foto lisans
    .what = Foto ki sou yon lisans chofè oswa yon kat idantite, jan DMV kenbe li.
record-home-address = Adrès lakay
    .what = Kote ou rete oswa kote ou te rete, jan yon biwo genyen li nan dosye li.
record-license-status = Sitiyasyon lisans lan
    .what = Ki kalite lisans oswa kat idantite li ye, si li bon toujou, ak ki lè li fini.
record-license-application = Papye pou lisans
    .what = Fòm ak papye moun bay DMV pou yon lisans, ak kopi yo.
record-license-denial = Refi lisans
    .what = Yon nòt ki di DMV te refize yon nouvo lisans oswa yon renouvèlman.
record-driving-history = Istwa kòm chofè
    .what = Kontravansyon, aksidan ak sispansyon lisans DMV gen nan dosye li.
record-vehicle-registration = Anrejistreman machin
    .what = Plak la, machin nan, ak non ak adrès mèt li.
record-plate-sightings = Kote yo wè plak la
    .what = Ki lè ak ki kote kamera te li yon plak machin.
record-face-template = Done figi
    .what = Yon figi yo tounen an chif, pou yon òdinatè kapab konpare li ak lòt figi.

## Lapolis, prizon lokal ak imigrasyon.

record-booking-fingerprints = Anprent dwèt booking
    .what = Anprent dwèt lapolis oswa yon prizon lokal (jail) te pran apre yon arestasyon.
record-arrest-record = Dosye arestasyon
    .what = Ki lè, ki kote ak poukisa lapolis te fè yon arestasyon.
record-jail-record = Dosye prizon lokal
    .what = Kiyès ki nan yon prizon lokal (jail), depi ki lè, ak ki lè yo prevwa lage li.
record-police-report = Rapò lapolis
    .what = Sa yon polisye te ekri sou yon fwa li te kanpe yon moun, sou yon aksidan, yon demann sekou oswa yon krim.
record-police-video = Videyo lapolis
    .what = Videyo lapolis te pran, pa egzanp ak kamera sou kò yo.
record-crime-victim-report = Rapò viktim krim
    .what = Sa yon viktim krim te di lapolis.
record-victim-filing = Demann viktim (VAWA, U oswa T)
    .what = Yon demann federal yon viktim abi, krim oswa trafik moun te fè.
record-immigration-file = Dosye imigrasyon federal
    .what = Fòm, papye ak nòt biwo imigrasyon federal yo kenbe sou yon moun.
record-immigration-warrant = Manda administratif imigrasyon
    .what = Yon manda administratif (administrative warrant) ICE fè, okenn jij pa siyen li, jan baz done lapolis la montre li.
record-court-address = Adrès ak dat odyans imigrasyon
    .what = Adrès ak dat odyans (hearing) yon tribinal imigrasyon gen nan dosye li.
record-travel-record = Dosye fwontyè ak vwayaj
    .what =
        Ki lè ak ki kote yon moun te travèse fwontyè a oswa pral pran avyon, ak foto yo pran sou
        fwontyè a.
record-home-interior = Andedan lakay ou
    .what = Chanm lakay ou, ak sa ajan yo ta ka wè oswa jwenn la.

## Wout, tribinal, pwogram, sante ak lekòl.

record-toll-records = Dosye peyaj
    .what = Ki kote ak ki lè yon machin te pase sou yon wout peyaj, ak kiyès ki te peye.
record-court-record = Dosye tribinal
    .what = Papye ak dat ka nan tribinal sivil oswa kriminèl.
record-tax-record = Dosye taks
    .what =
        Sa ajans taks la (IRS) kenbe nan yon deklarasyon taks. Pataj ak ICE nou konnen an konsène
        adrès.
record-medicaid-record = Dosye Medicaid
    .what = Sa yon moun te di Medicaid pou jwenn asirans sante.
record-snap-record = Dosye koupon manje (SNAP)
    .what = Sa yon fwaye te di pwogram koupon manje a.
record-health-record = Dosye sante
    .what = Sa yon doktè, yon klinik oswa yon lopital te ekri sou yon pasyan, ak sa Medicaid genyen ladan l.
record-school-record = Dosye lekòl
    .what = Sa yon lekòl oswa yon kolèj kenbe sou yon elèv oswa yon etidyan.
record-student-visa-record = Dosye viza etidyan (SEVIS)
    .what = Sa lekòl yo rapòte bay gouvènman federal la sou etidyan ki gen viza.

## Travay, lajan, telefòn ak rès la.

record-wage-record = Dosye salè
    .what = Rapò salè patwon yo voye bay yon eta, ak non ak nimewo Sekirite Sosyal (Social Security).
record-employment-eligibility = Papye travay (I-9 ak E-Verify)
    .what = Fòm ak papye chak nouvo travayè Ozetazini montre yon patwon.
record-social-security-record = Dosye Sekirite Sosyal
    .what = Nimewo a, non an, ak lòt done Sekirite Sosyal (Social Security) kenbe.
record-utility-account = Kont gaz, kouran oswa dlo
    .what = Non ak adrès ki sou yon bòdwo gaz, kouran, dlo, telefòn oswa televizyon kab.
record-credit-header = Pati anlè yon dosye kredi
    .what = Non, adrès, dat nesans ak nimewo Sekirite Sosyal (Social Security) ki nan yon dosye kredi.
record-broker-dossier = Dosye konpayi ki vann done
    .what = Yon dosye yon konpayi prive fè ak anpil sous epi li vann.
record-phone-location = Kote telefòn nan ye
    .what = Ki kote yon telefòn te ye, jan konpayi telefòn oswa aplikasyon te note sa.
record-phone-records = Dosye telefòn
    .what = Kiyès ki mèt yon nimewo telefòn, ak ki kout telefòn ak mesaj li te fè.
record-social-media = Rezo sosyal
    .what = Sa yon moun pibliye sou entènèt, ak done kont ki dèyè sa.
record-voter-registration = Enskripsyon elektè
    .what = Non, adrès ak lòt done yon elektè ki enskri.
record-property-record = Dosye pwopriyete
    .what = Papye piblik sou kiyès ki mèt yon kay oswa yon tè.
record-airline-booking = Rezèvasyon avyon
    .what = Non, trajè ak done peman tikè avyon.
record-money-transfer = Transfè lajan
    .what = Kiyès ki te voye lajan bay kiyès, konbyen, ak adrès yo te bay.
record-bank-record = Dosye bank
    .what = Kont ak peman yon bank kenbe nan dosye li.
record-housing-assistance = Dosye èd pou lojman
    .what = Sa yon fwaye te di yon pwogram lojman piblik oswa èd pou lwaye.
record-cash-aid-record = Dosye èd lajan kach
    .what =
        Sa biwo èd lajan kach la kenbe: kiyès ki viv nan kay la, adrès la, revni ak konbyen yo te
        peye.
record-sponsor-record = Dosye esponsò timoun
    .what = Sa yon granmoun te di biwo refijye a pou li pran yon timoun ki te vini pou kont li.
record-dna-profile = Pwofil ADN (DNA)
    .what = Yon pwofil ki fèt ak ADN (DNA) yon moun e ki kenbe nan yon baz done.
record-postal-record = Dosye lapòs
    .what = Sa lapòs la (Postal Service) konnen sou lèt ak adrès.
record-census-answers = Repons resansman
    .what = Sa yon fwaye te di Biwo Resansman an (Census Bureau).
record-device-content = Sa ki nan telefòn, òdinatè
    .what = Mesaj, foto ak lòt done sou yon telefòn oswa yon òdinatè.
record-doorbell-video = Videyo kamera pòt
    .what = Videyo yon kamera sonèt pòt (doorbell camera) te pran nan yon kay.
record-library-record = Dosye bibliyotèk
    .what = Yon kat bibliyotèk ak sa yo te prete oswa chèche.
record-other = Lòt dosye
    .what = Yon dosye ki pa antre nan okenn lòt kalite yo.

record-appointment = Randevou k ap vini
    .what = Ki lè ak ki kote yon moun oblije prezante devan ICE oswa USCIS.

record-monitor-location = Kote siveyans ICE montre
    .what = Ki kote yon moun ye, dapre yon aparèy oswa yon aplikasyon telefòn ICE fè li sèvi.

record-insurance-claim = Reklamasyon asirans
    .what = Sa yon konpayi asirans kenbe sou yon aksidan, yon bagay yo vòlè, yon blesi oswa domaj nan kay.
