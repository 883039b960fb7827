holder-state-dmv = DMV штата
holder-plate-reader-network = сети полицейских камер номеров
holder-commercial-plate-database = частные компании с камерами номеров
holder-border-patrol-readers = сети федеральных камер номеров

holder-local-police = местная полиция
holder-county-jail = окружная тюрьма (county jail)
holder-jail-data-vendor = компании, которые продают данные тюрем
holder-fbi-fingerprint-file = база отпечатков пальцев FBI
holder-homeland-security-file = базы Министерства внутренней безопасности (DHS)
holder-uscis = Служба гражданства и иммиграции США (USCIS)
holder-immigration-court = иммиграционный суд
holder-own-home = вы сами, дома
holder-ice-address-map = карта адресов ICE (ELITE)
holder-ice-student-system = система ICE о студентах (SEVIS)
holder-refugee-office = федеральная служба по делам беженцев (ORR)
holder-fbi-warrant-file = база ордеров (warrants) FBI (NCIC)
holder-fbi-dna-file = база ДНК FBI (CODIS)
holder-airport-security = служба безопасности аэропортов (TSA)
holder-airline-clearing-house = расчётный центр авиакомпаний (ARC)
holder-own-phone = вы сами, в своём телефоне
holder-state-court = суды штата и местные суды

holder-irs = федеральная налоговая служба (IRS)
holder-social-security = служба социального обеспечения (Social Security Administration)
holder-state-labor-agency = ведомство штата по труду
holder-parent-locator = федеральная база алиментов и новых работников
holder-employer = ваш работодатель
holder-medicaid-agency = службы Medicaid
holder-snap-agency = служба штата по продуктовым талонам (SNAP)
holder-housing-authority = службы помощи с жильём
holder-cash-aid-office = службы денежных пособий (TANF, SSI)
holder-hospital = больницы и клиники
holder-school = школы и колледжи
holder-library = публичные библиотеки
holder-education-department = Министерство образования США
holder-election-office = избирательная служба штата
holder-census-bureau = Бюро переписи (Census Bureau)
holder-county-recorder = окружная служба учёта недвижимости
holder-landlord-or-utility = ваш арендодатель или коммунальная служба
holder-utility-exchange = обмен данными коммунальных служб (NCTUE)
holder-bank = банки
holder-money-transfer-database = база денежных переводов TRAC
holder-money-transfer-shop = пункты, где отправляют деньги или обналичивают чеки
holder-credit-bureau = кредитные бюро
holder-data-broker = компании, которые продают досье на людей
holder-skip-tracing-firm = частные фирмы, которые разыскивают людей
holder-face-search-firm = компании, которые ищут по лицу
holder-location-data-broker = компании, которые продают местоположение телефонов
holder-phone-company = телефонные и интернет-компании
holder-online-platform = интернет-платформы
holder-postal-service = Почтовая служба США (USPS)
holder-toll-agency = службы платных дорог
holder-doorbell-cameras = владельцы и изготовители дверных камер

holder-shared-police-database = полицейские базы, общие для нескольких отделов

holder-police-report-exchange = собрание полицейских протоколов у компании

holder-state-police-network = собственная полицейская сеть штата

holder-ice-monitoring-program = программа наблюдения ICE (ISAP)

holder-insurance-claims-database = общая база требований страховщиков

holder-private-plate-cameras = камеры номеров школ, магазинов и соседей

holder-license-pointer-system = общий указатель служб водительских прав (State-to-State)
