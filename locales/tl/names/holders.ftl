holder-state-dmv = ang DMV ng estado
holder-plate-reader-network = mga network ng camera ng plaka ng pulis
holder-commercial-plate-database = mga pribadong kompanya ng camera ng plaka
holder-border-patrol-readers = mga pederal na network ng camera ng plaka

holder-local-police = ang lokal na pulis
holder-county-jail = ang kulungan ng county
holder-jail-data-vendor = mga kompanyang nagbebenta ng datos ng kulungan
holder-fbi-fingerprint-file = ang file ng FBI ng mga fingerprint
holder-homeland-security-file = mga file ng Homeland Security (DHS)
holder-uscis = U.S. Citizenship and Immigration Services (USCIS)
holder-immigration-court = ang korte ng imigrasyon
holder-own-home = kayo mismo, sa bahay
holder-ice-address-map = ang mapa ng mga address ng ICE (ELITE)
holder-ice-student-system = ang sistema ng ICE para sa mga estudyante (SEVIS)
holder-refugee-office = ang pederal na opisina para sa mga refugee (ORR)
holder-fbi-warrant-file = ang database ng FBI ng mga warrant (NCIC)
holder-fbi-dna-file = ang file ng FBI ng DNA (CODIS)
holder-airport-security = ang ahensya ng seguridad sa paliparan (TSA)
holder-airline-clearing-house = ang clearing house ng mga airline (ARC)
holder-own-phone = kayo mismo, sa telepono ninyo
holder-state-court = mga korte ng estado at lokal

holder-irs = ang pederal na ahensya ng buwis (IRS)
holder-social-security = ang Social Security Administration
holder-state-labor-agency = ang ahensya ng paggawa ng estado
holder-parent-locator = ang pederal na file ng sustento sa anak at ng mga bagong empleyado
holder-employer = ang employer ninyo
holder-medicaid-agency = mga ahensya ng Medicaid
holder-snap-agency = ang opisina ng food stamps (SNAP) ng estado
holder-housing-authority = mga opisina ng tulong sa pabahay
holder-cash-aid-office = mga opisina ng tulong na pera (TANF, SSI)
holder-hospital = mga ospital at klinika
holder-school = mga paaralan at kolehiyo
holder-library = mga pampublikong aklatan
holder-education-department = ang U.S. Department of Education
holder-election-office = ang opisina ng eleksyon ng estado
holder-census-bureau = ang Census Bureau
holder-county-recorder = ang opisina ng county para sa mga record ng ari-arian
holder-landlord-or-utility = ang may-ari ng inuupahan ninyo o ang kompanya ng utility
holder-utility-exchange = ang palitan ng datos ng mga utility (NCTUE)
holder-bank = mga bangko
holder-money-transfer-database = ang database ng padalang pera na TRAC
holder-money-transfer-shop = mga tindahang nagpapadala ng pera o nagpapalit ng tseke
holder-credit-bureau = mga credit bureau
holder-data-broker = mga kompanyang nagbebenta ng mga file tungkol sa mga tao
holder-skip-tracing-firm = mga pribadong kompanyang naghahanap ng mga tao
holder-face-search-firm = mga kompanyang naghahanap ng mga mukha
holder-location-data-broker = mga kompanyang nagbebenta ng lokasyon ng telepono
holder-phone-company = mga kompanya ng telepono at internet
holder-online-platform = mga online platform
holder-postal-service = ang U.S. Postal Service
holder-toll-agency = mga ahensya ng toll
holder-doorbell-cameras = mga may-ari at gumagawa ng mga doorbell camera

holder-shared-police-database = mga database ng pulis na pinagsasaluhan ng mga departamento

holder-police-report-exchange = ang koleksyon ng isang kompanya ng mga report ng pulis

holder-state-police-network = ang sariling network ng pulis ng estado

holder-ice-monitoring-program = ang programa ng ICE sa pagsubaybay (ISAP)

holder-insurance-claims-database = ang file ng mga claim na pinagsasaluhan ng mga kompanya ng insurance

holder-private-plate-cameras = mga camera ng plaka ng mga paaralan, tindahan at kapitbahay

holder-license-pointer-system = ang index na pinagsasaluhan ng mga opisina ng lisensya (State-to-State)
