## Done chofè ak machin, kamera plak.

holder-state-dmv = DMV eta a
holder-plate-reader-network = rezo kamera plak lapolis
holder-commercial-plate-database = konpayi prive kamera plak
holder-border-patrol-readers = rezo federal kamera plak

## Lapolis, prizon lokal, dosye federal.

holder-local-police = polis lokal
holder-county-jail = prizon konte a (county jail)
holder-jail-data-vendor = konpayi ki vann done prizon lokal
holder-fbi-fingerprint-file = dosye anprent dwèt FBI
holder-homeland-security-file = dosye Sekirite Enteryè (DHS)
holder-uscis = U.S. Citizenship and Immigration Services (USCIS)
holder-immigration-court = tribinal imigrasyon
holder-own-home = ou menm, lakay ou
holder-ice-address-map = kat jeyografik adrès ICE (ELITE)
holder-ice-student-system = sistèm ICE pou etidyan (SEVIS)
holder-refugee-office = biwo federal pou refijye (ORR)
holder-fbi-warrant-file = baz done manda (warrant) FBI a (NCIC)
holder-fbi-dna-file = dosye ADN (DNA) FBI a (CODIS)
holder-airport-security = ajans sekirite ayewopò (TSA)
holder-airline-clearing-house = sant peman konpayi avyon yo (ARC)
holder-own-phone = ou menm, sou telefòn ou
holder-state-court = tribinal eta ak tribinal lokal

## Travay, pwogram, lajan ak lavi chak jou.

holder-irs = ajans federal taks (IRS)
holder-social-security = Social Security Administration (Sekirite Sosyal)
holder-state-labor-agency = ajans travay eta a
holder-parent-locator = dosye federal sou pansyon timoun (child support) ak nouvo travayè
holder-employer = patwon ou
holder-medicaid-agency = ajans Medicaid yo
holder-snap-agency = biwo koupon manje (SNAP) eta a
holder-housing-authority = biwo èd pou lojman
holder-cash-aid-office = biwo èd lajan kach (TANF, SSI)
holder-hospital = lopital ak klinik
holder-school = lekòl ak kolèj
holder-library = bibliyotèk piblik
holder-education-department = Depatman Edikasyon Etazini (Department of Education)
holder-election-office = biwo eleksyon eta a
holder-census-bureau = Biwo Resansman (Census Bureau)
holder-county-recorder = biwo konte a pou dosye pwopriyete
holder-landlord-or-utility = pwopriyetè kay ou oswa konpayi gaz, kouran oswa dlo ou
holder-utility-exchange = rezo pataj done konpayi gaz, kouran ak telefòn (NCTUE)
holder-bank = bank
holder-money-transfer-database = TRAC, baz done transfè lajan
holder-money-transfer-shop = boutik ki voye lajan oswa chanje chèk
holder-credit-bureau = biwo kredi
holder-data-broker = konpayi ki vann dosye sou moun
holder-skip-tracing-firm = konpayi prive ki jwenn moun
holder-face-search-firm = konpayi ki fè rechèch figi
holder-location-data-broker = konpayi ki vann kote telefòn ye
holder-phone-company = konpayi telefòn ak entènèt
holder-online-platform = platfòm sou entènèt
holder-postal-service = lapòs Etazini (U.S. Postal Service)
holder-toll-agency = ajans peyaj
holder-doorbell-cameras = mèt kamera pòt ak konpayi ki fè yo

holder-shared-police-database = baz done lapolis plizyè depatman pataje

holder-police-report-exchange = rezèv rapò lapolis yon konpayi

holder-state-police-network = pwòp rezo lapolis eta a

holder-ice-monitoring-program = pwogram siveyans ICE (ISAP)

holder-insurance-claims-database = dosye reklamasyon konpayi asirans yo pataje

holder-private-plate-cameras = kamera plak lekòl, magazen ak vwazen

holder-license-pointer-system = lis biwo lisans yo pataje (State-to-State)
