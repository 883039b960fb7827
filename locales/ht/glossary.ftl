## Papye ak tribinal.

term-subpoena = sitasyon (subpoena)
    .also = sitasyon; subpoena
    .means = Yon demann alekri pou remèt dosye, oswa pou vin reponn kesyon. Yon tribinal kapab voye youn, e kèk ajans kapab voye pwòp sitasyon yo. Li posib okenn jij pa janm wè li.

term-administrative-subpoena = sitasyon administratif (administrative subpoena)
    .also = sitasyon administratif; administrative subpoena; sitasyon ICE; sitasyon (subpoena) ICE; pwòp sitasyon ICE; pwòp sitasyon (subpoena) ICE
    .means = Yon sitasyon (subpoena) yon ajans tankou ICE siyen li menm. Okenn jij pa siyen li.

term-warrant = manda (warrant)
    .also = manda; warrant
    .means = Yon papye ki pèmèt ajan yo arete yon moun oswa fouye yon kote. Li enpòtan pou konnen kiyès ki siyen li: jij siyen kèk ladan yo, epi ICE siyen pwòp manda li yo.

term-judges-warrant = manda jij siyen (judge's warrant)
    .also = manda jij siyen; manda yon jij siyen; manda (warrant) yon jij siyen; manda (warrant) jij siyen; judge's warrant; manda fouy jij siyen (search warrant); search warrant
    .means = Yon manda (warrant) yon jij siyen, apre ajan yo montre kòz pwobab (probable cause).

term-administrative-warrant = manda administratif (administrative warrant)
    .also = manda administratif; administrative warrant; manda administratif ICE; pwòp manda administratif ICE; pwòp manda administratif (administrative warrant) ICE
    .means = Yon manda (warrant) ICE oswa yon lòt ajans imigrasyon siyen li menm, pou arete oswa depòte yon moun. Okenn jij pa siyen li.

term-court-order = lòd tribinal (court order)
    .also = lòd tribinal; court order; lòd yon tribinal; lòd yon jij; lòd jij
    .means = Yon lòd yon tribinal bay. Moun lòd la konsène yo oblije obeyi li, sof si yon tribinal chanje li.

term-probable-cause = kòz pwobab (probable cause)
    .also = kòz pwobab; probable cause
    .means = Enfòmasyon ki fè li sanble byen posib yon krim te fèt, oswa y ap jwenn prèv yon krim yon kote. Yon sipozisyon pa sifi.

term-grand-jury = gran jiri (grand jury)
    .also = gran jiri; grand jury
    .means = Yon gwoup sitwayen ki deside an sekrè si gen ase prèv pou akize yon moun nan yon krim. Li kapab egzije dosye.

term-injunction = enjonksyon (injunction)
    .also = enjonksyon; injunction; enjonksyon preliminè; preliminary injunction
    .means = Yon lòd yon tribinal bay pou fè yon bagay oswa pou sispann fè li. Yon enjonksyon preliminè (preliminary injunction) kenbe pandan ka a ap kontinye.

term-appeal = apèl (appeal)
    .also = apèl; appeal; fè apèl
    .means = Yon demann bay yon tribinal ki pi wo pou li gade yon desizyon ankò. Desizyon an ka chanje.

term-in-force = an vigè
    .means = Yon lwa oswa yon lòd an vigè pandan moun oblije obeyi li.

term-settlement = antant (settlement)
    .also = antant; settlement
    .means = Yon akò ki fèmen yon pwosè. Toude bò yo dakò avè l, epi okenn tribinal pa deside kiyès ki te gen rezon.

term-class-action = pwosè kolektif (class action)
    .also = pwosè kolektif; class action
    .means = Yon pwosè kèk moun fè pou anpil lòt ki nan menm sitiyasyon an.

term-attorney-general = pwokirè jeneral (attorney general)
    .also = pwokirè jeneral; attorney general
    .means = Avoka prensipal gouvènman yon eta, oswa avoka prensipal gouvènman federal la.

## ICE ak lapolis.

term-detainer = demann ICE pou kenbe yon moun (detainer)
    .also = demann ICE pou kenbe yon moun; detainer
    .means = Yon demann ICE fè yon prizon lokal (jail) oswa lapolis pou yo kenbe yon moun pi lontan, pou ICE ka vin chèche li. Okenn jij pa siyen li.

term-287g = 287(g)
    .also = akò 287(g)
    .means = Yon pati nan lwa federal sou imigrasyon. Selon pati sa a, lapolis ak prizon lokal (jail) siyen akò ak ICE, epi kèk nan ajan yo fè travay ICE.

term-task-force = akò task force
    .also = kalite task force; ki rele task force
    .means = Yon kalite akò 287(g). Ajan lokal yo gen dwa fè travay imigrasyon pandan y ap fè travay polis òdinè.

term-jail-model = tcheke moun nan prizon lokal
    .also = tcheke nan prizon lokal
    .means = Yon kalite akò 287(g). Anplwaye prizon lokal (jail) yo poze moun ki nan prizon an kesyon pou ICE.

term-warrant-service = Warrant Service Officer
    .also = manda administratif ICE nan prizon lokal
    .means = Yon kalite akò 287(g). Anplwaye prizon lokal (jail) yo egzekite pwòp manda administratif (administrative warrant) ICE, ki pa gen siyati okenn jij, sou moun ki nan prizon an.

term-sanctuary = sanctuary
    .also = lwa sanctuary; règ sanctuary
    .means = Yon non pou règ eta oswa règ lokal ki limite èd yo bay ajan imigrasyon. Li pa gen yon sans fiks nan lalwa: chak kote gen pwòp règ pa li.

term-trust-act = Trust Act
    .also = TRUST Act; Community Trust Act
    .means = Se non kèk eta bay yon lwa ki limite fason lapolis ak prizon lokal (jail) ede ajan imigrasyon. Chak lwa sa yo diferan.

term-fusion-center = fusion center
    .also = Fusion Center
    .means = Yon biwo kote lapolis plizyè ajans mete ansanm sa yo konnen.

## Ajans yo.

term-dhs = Sekirite Enteryè (DHS)
    .also = Sekirite Enteryè; DHS; Depatman Sekirite Enteryè; Depatman Sekirite Enteryè (DHS)
    .means = Depatman federal ICE, CBP ak USCIS fè pati ladan l (Department of Homeland Security).

term-ero = ERO
    .means = Pati nan ICE ki arete moun epi depòte moun: Enforcement and Removal Operations.

term-hsi = HSI
    .also = Homeland Security Investigations
    .means = Pati nan ICE ki mennen ankèt sou krim: Homeland Security Investigations.

term-cbp = CBP
    .also = Customs and Border Protection
    .means = Ajans federal pou fwontyè, pò ak ayewopò: Customs and Border Protection. Patwouy Fwontyè (Border Patrol) fè pati ladan l.

term-border-patrol = Patwouy Fwontyè (Border Patrol)
    .also = Patwouy Fwontyè; Border Patrol
    .means = Pati nan CBP ki travay ant pòs fwontyè yo, epi tou pi lwen andedan peyi a.

term-uscis = USCIS
    .also = U.S. Citizenship and Immigration Services; U.S. Citizenship and Immigration Services (USCIS)
    .means = Biwo federal ki deside sou kat rezidans (green card), pèmi travay ak sitwayènte: U.S. Citizenship and Immigration Services. Li fè pati Sekirite Enteryè (DHS).

term-eoir = EOIR
    .also = Executive Office for Immigration Review
    .means = Biwo ki dirije tribinal imigrasyon yo: Executive Office for Immigration Review. Li fè pati Depatman Jistis (Justice Department).

term-obim = OBIM
    .also = Office of Biometric Identity Management
    .means = Biwo Sekirite Enteryè (DHS) pou anprent dwèt ak figi: Office of Biometric Identity Management.

term-irs = IRS
    .means = Ajans federal taks la: Internal Revenue Service.

term-cms = CMS
    .means = Ajans federal ki jere Medicaid ansanm ak eta yo: Centers for Medicare and Medicaid Services.

term-dmv = DMV
    .means = Biwo eta a pou lisans chofè epi, nan pifò eta, pou machin: Department of Motor Vehicles. Gen eta ki ba li yon lòt non.

## Papye imigrasyon ak ka imigrasyon.

term-a-number = nimewo A (A-number)
    .also = nimewo A; A-number
    .means = Nimewo dosye imigrasyon yon moun: lèt A a ak jiska nèf chif. Li sou lèt biwo imigrasyon yo voye.

term-a-file = A-file
    .also = dosye A (A-file)
    .means = Dosye gouvènman an genyen sou zafè imigrasyon yon moun. Yo kenbe li sou nimewo A (A-number) moun nan.

term-foia = FOIA
    .also = Freedom of Information Act; demann FOIA
    .means = Freedom of Information Act, yon lwa federal. Avèk lwa sa a, moun kapab mande ajans federal yo dosye, menm dosye sou tèt yo.

term-removal-order = lòd depòtasyon (removal order)
    .also = lòd depòtasyon; removal order; lòd depòtasyon final; lòd depòtasyon final (final removal order); final removal order
    .means = Yon desizyon ki di yon moun dwe kite Etazini. Se yon jij imigrasyon oswa yon ajan ki pran li.

term-fast-removal = depòtasyon rapid (expedited removal)
    .also = depòtasyon rapid; expedited removal
    .means = Depòtasyon ajan yo bay lòd pou li san jij. Gen yon lwa ki pèmèt sa pou kèk moun.

term-accredited-representative = reprezantan akredite (accredited representative)
    .also = reprezantan akredite; accredited representative
    .means = Yon moun ki pa avoka, men Depatman Jistis (Justice Department) pèmèt li ede nan ka imigrasyon.

term-notario = notario
    .means = Ozetazini, yon notario se pa yon avoka. Nan kèk lòt peyi, mo a vle di avoka.

term-ar-11 = AR-11
    .also = fòm AR-11
    .means = Fòm moun ki pa sitwayen sèvi pou fè USCIS konnen yo gen yon nouvo adrès.

term-i-94 = I-94
    .also = fòm I-94
    .means = Dosye gouvènman an sou arive yon vwayajè. Li di jiska ki lè moun nan gen dwa rete.

term-i-9 = I-9
    .also = fòm I-9
    .means = Fòm kote patwon note ki papye yon nouvo travayè montre. Se patwon an ki kenbe li.

term-e-verify = E-Verify
    .means = Yon sistèm federal kote kèk patwon tcheke done nouvo travayè yo.

term-save = SAVE
    .means = Yon sistèm federal USCIS kote biwo yo tcheke estati imigrasyon yon moun oswa sitwayènte li.

term-sevis = SEVIS
    .means = Yon baz done sou etidyan etranje, se ICE ki dirije li. Lekòl yo oblije bay li rapò.

term-vawa = VAWA
    .means = Lwa kont Vyolans sou Fanm (Violence Against Women Act). Avèk lwa sa a, kèk viktim vyolans nan fanmi kapab mande estati pou kont yo. Li pa pou fanm sèlman.

term-daca = DACA
    .means = Pwoteksyon kont depòtasyon, pou yon tan, pou kèk moun ki te vini lè yo te timoun: Deferred Action for Childhood Arrivals.

term-isap = ISAP
    .also = Alternatives to Detention
    .means = Pwogram siveyans ICE: Intensive Supervision Appearance Program. Li siveye moun ICE lage, ak yon aparèy sou kò yo oswa yon aplikasyon.

term-smartlink = SmartLINK
    .means = Yon aplikasyon pwogram siveyans ICE a. Li pran figi moun nan ak kote li ye chak fwa li fè check-in.

## Lisans, machin, figi, ak rezo ki pote yo.

term-real-id = REAL ID
    .means = Yon lisans oswa yon kat idantite eta ki fèt selon règ federal, pa egzanp pou monte avyon. Pou jwenn youn, moun montre papye sou kiyès yo ye ak sou estati yo.

term-limited-term = lisans ki gen limit tan (Limited Term)
    .also = lisans ki gen limit tan; kat ki gen limit tan; Limited Term; limited term
    .means = Yon lisans oswa yon kat pou moun ki gen yon dat fen sou tan yo gen dwa rete a. Pi souvan li fini ansanm ak tan sa a.

term-privilege-card = kat privilèj (privilege card)
    .also = kat privilèj; privilege card; driving privilege card
    .means = Yon kat kèk eta bay: avèk li moun gen dwa kondwi san prèv estati legal.

term-dppa = DPPA
    .also = Driver's Privacy Protection Act
    .means = Driver's Privacy Protection Act, yon lwa federal. Li limite ki moun yon DMV gen dwa bay done pèsonèl. Ajans gouvènman k ap fè travay yo se yon eksepsyon.

term-nlets = Nlets
    .means = Yon rezo kote lapolis ak lòt ajans mande youn lòt done, pa egzanp sou chofè ak machin, nan tout eta yo.

term-ncic = NCIC
    .means = Yon baz done FBI lapolis tcheke nan tout peyi a: National Crime Information Center. Ladan l gen manda (warrant), ak lòt bagay.

term-face-search = rechèch figi
    .also = rekonesans figi
    .means = Yon òdinatè konpare yon figi ak anpil foto ki anrejistre, pou jwenn pou kiyès figi a ye.

term-biometrics = biometrics
    .also = byometri; byometrik
    .means = Mezi sou kò moun ki pèmèt fè diferans ant yon moun ak yon lòt, tankou anprent dwèt, figi oswa je.

term-plate-reader = aparèy ki li plak (plate reader)
    .also = aparèy ki li plak; aparèy ki li plak machin; plate reader; kamera plak
    .means = Yon kamera ki note plak chak machin ki pase, ak kote a ak lè a.

term-hot-list = lis alèt (hot list)
    .also = lis alèt; hot list; hotlist
    .means = Yon lis plak lapolis ap chèche. Lè yon aparèy ki li plak wè youn ladan yo, li avèti.

term-flock = Flock
    .also = Flock Safety
    .means = Yon konpayi ki vann aparèy ki li plak e ki dirije yon rezo kote lapolis kapab chèche sa yo wè.

term-audit-log = rejis rechèch (audit log)
    .also = rejis rechèch; audit log; organization audit; network audit
    .means = Yon lis ki di kiyès ki chèche nan yon baz done, ki lè, ak pou ki rezon.

term-geofence = geofence
    .means = Yon liy yo trase alantou yon kote sou yon kat jeyografik. Yon demann geofence mande yon konpayi ki telefòn ki te andedan li a yon sèten lè.

## Konpayi ki vann done, èd, ak lwa sou vi prive.

term-data-broker = konpayi ki vann done (data broker)
    .also = konpayi ki vann done; data broker
    .means = Yon konpayi ki ranmase enfòmasyon sou moun nan anpil kote epi vann yo.

term-lexisnexis = LexisNexis
    .means = Yon konpayi ki vann dosye sou moun. Gen ajans gouvènman pami kliyan li yo.

term-clear = CLEAR
    .also = Thomson Reuters CLEAR
    .means = Yon pwodui konpayi Thomson Reuters pou jwenn moun. Li mete ansanm non, adrès, machin, telefòn ak lòt dosye.

term-medicaid = Medicaid
    .means = Asirans sante pou moun ki pa touche anpil lajan. Se gouvènman federal la ak eta yo ki peye li.

term-snap = SNAP
    .also = koupon manje; koupon manje (SNAP); food stamps
    .means = Èd pou achte manje, pou moun ki pa touche anpil lajan: Supplemental Nutrition Assistance Program.

term-itin = ITIN
    .means = Yon nimewo taks pou moun ki pa gen nimewo Sekirite Sosyal (Social Security): Individual Taxpayer Identification Number.

term-hipaa = HIPAA
    .means = Lwa federal sou vi prive pou dosye sante. Li gen eksepsyon.

term-ferpa = FERPA
    .means = Lwa federal sou vi prive pou lekòl ki pran lajan federal. Li gen eksepsyon.
