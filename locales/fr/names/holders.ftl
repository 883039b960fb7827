## Conducteurs, véhicules, caméras de plaques

holder-state-dmv = le DMV de l’État
holder-plate-reader-network = les réseaux de caméras de plaques de la police
holder-commercial-plate-database = les entreprises privées de caméras de plaques
holder-border-patrol-readers = les réseaux fédéraux de caméras de plaques

## Police, prison locale, fichiers fédéraux

holder-local-police = la police locale
holder-county-jail = la prison locale (jail) du comté
holder-jail-data-vendor = les entreprises qui vendent des données de prisons locales
holder-fbi-fingerprint-file = le fichier d’empreintes du FBI
holder-homeland-security-file = les fichiers de la Sécurité intérieure (Homeland Security, DHS)
holder-uscis = le bureau de la citoyenneté et de l’immigration (USCIS)
holder-immigration-court = le tribunal de l’immigration
holder-own-home = vous-même, chez vous
holder-ice-address-map = la carte d’adresses de l’ICE (ELITE)
holder-ice-student-system = le système de l’ICE sur les étudiants (SEVIS)
holder-refugee-office = le bureau fédéral des réfugiés (ORR)
holder-fbi-warrant-file = la base de données de mandats (warrants) que tient le FBI (NCIC)
holder-fbi-dna-file = le fichier d’ADN du FBI (CODIS)
holder-airport-security = l’agence de sécurité des aéroports (TSA)
holder-airline-clearing-house = la chambre de compensation des compagnies aériennes (ARC)
holder-own-phone = vous-même, sur votre téléphone
holder-state-court = les tribunaux des États et locaux

## Travail, programmes, argent et vie quotidienne

holder-irs = l’agence fédérale des impôts (IRS)
holder-social-security = la Sécurité sociale (Social Security Administration)
holder-state-labor-agency = l’agence du travail de l’État
holder-parent-locator = le fichier fédéral des pensions alimentaires et des nouvelles embauches
holder-employer = votre employeur
holder-medicaid-agency = les agences de Medicaid
holder-snap-agency = le bureau des bons alimentaires (SNAP) de l’État
holder-housing-authority = les bureaux d’aide au logement
holder-cash-aid-office = les bureaux d’aide en argent (TANF, SSI)
holder-hospital = les hôpitaux et cliniques
holder-school = les écoles et universités
holder-library = les bibliothèques publiques
holder-education-department = le département de l’Éducation des États-Unis
holder-election-office = le bureau des élections de l’État
holder-census-bureau = le bureau du recensement (Census Bureau)
holder-county-recorder = le bureau du comté pour les actes de propriété
holder-landlord-or-utility = votre propriétaire ou votre fournisseur de gaz, d’électricité, d’eau ou de téléphone
holder-utility-exchange = le service d’échange de données des fournisseurs (NCTUE)
holder-bank = les banques
holder-money-transfer-database = la base de données de transferts d’argent TRAC
holder-money-transfer-shop = les boutiques qui envoient de l’argent ou encaissent des chèques
holder-credit-bureau = les bureaux de crédit (credit bureaus)
holder-data-broker = les entreprises qui vendent des dossiers sur les gens
holder-skip-tracing-firm = les sociétés privées qui retrouvent des gens
holder-face-search-firm = les entreprises qui font des recherches de visages
holder-location-data-broker = les entreprises qui vendent la position de téléphones
holder-phone-company = les compagnies de téléphone et d’internet
holder-online-platform = les plateformes en ligne
holder-postal-service = la poste américaine (U.S. Postal Service)
holder-toll-agency = les agences de péage
holder-doorbell-cameras = les propriétaires et fabricants de sonnettes à caméra

holder-shared-police-database = les bases de données que des polices partagent

holder-police-report-exchange = la base commune de rapports de police d’une entreprise

holder-state-police-network = le réseau de police propre à l’État

holder-ice-monitoring-program = le programme de surveillance de l’ICE (ISAP)

holder-insurance-claims-database = le fichier commun des demandes aux assurances (claims)

holder-private-plate-cameras = les caméras de plaques d’écoles, de magasins et de voisins

holder-license-pointer-system = l’index commun des bureaux de permis (State-to-State)
