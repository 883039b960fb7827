holder-state-dmv = o DMV do estado
holder-plate-reader-network = redes de câmeras de placas da polícia
holder-commercial-plate-database = empresas privadas de câmeras de placas
holder-border-patrol-readers = redes federais de câmeras de placas

holder-local-police = a polícia local
holder-county-jail = a cadeia do condado
holder-jail-data-vendor = empresas que vendem dados de cadeias
holder-fbi-fingerprint-file = o arquivo de impressões digitais do FBI
holder-homeland-security-file = os arquivos da Segurança Interna (DHS)
holder-uscis = o Serviço de Cidadania e Imigração dos EUA (USCIS)
holder-immigration-court = o tribunal de imigração
holder-own-home = você, em casa
holder-ice-address-map = o mapa de endereços do ICE (ELITE)
holder-ice-student-system = o sistema de estudantes do ICE (SEVIS)
holder-refugee-office = o órgão federal de refugiados (ORR)
holder-fbi-warrant-file = o banco de dados de mandados (warrants) do FBI (NCIC)
holder-fbi-dna-file = o arquivo de DNA do FBI (CODIS)
holder-airport-security = a agência de segurança dos aeroportos (TSA)
holder-airline-clearing-house = a câmara de pagamentos das companhias aéreas (ARC)
holder-own-phone = você, no seu telefone
holder-state-court = os tribunais estaduais e locais

holder-irs = a agência federal de impostos (IRS)
holder-social-security = a administração do Seguro Social (Social Security)
holder-state-labor-agency = a agência de trabalho do estado
holder-parent-locator = o arquivo federal de pensão alimentícia e novas contratações
holder-employer = o seu empregador
holder-medicaid-agency = as agências do Medicaid
holder-snap-agency = o órgão estadual do auxílio-alimentação (SNAP)
holder-housing-authority = os órgãos de ajuda de moradia
holder-cash-aid-office = os órgãos de ajuda em dinheiro (TANF, SSI)
holder-hospital = hospitais e clínicas
holder-school = escolas e faculdades
holder-library = bibliotecas públicas
holder-education-department = o Departamento de Educação dos EUA
holder-election-office = o órgão eleitoral do estado
holder-census-bureau = o Census Bureau (órgão do censo)
holder-county-recorder = o registro de imóveis do condado
holder-landlord-or-utility = o dono da casa que você aluga ou a empresa de luz, água ou gás
holder-utility-exchange = a central de dados das empresas de serviços (NCTUE)
holder-bank = bancos
holder-money-transfer-database = o banco de dados de transferências de dinheiro TRAC
holder-money-transfer-shop = lojas que mandam dinheiro ou trocam cheques
holder-credit-bureau = birôs de crédito (credit bureaus)
holder-data-broker = empresas que vendem arquivos sobre pessoas
holder-skip-tracing-firm = empresas privadas que encontram pessoas
holder-face-search-firm = empresas que fazem buscas de rostos
holder-location-data-broker = empresas que vendem a localização de telefones
holder-phone-company = companhias de telefone e internet
holder-online-platform = plataformas da internet
holder-postal-service = o Correio dos EUA (U.S. Postal Service)
holder-toll-agency = agências de pedágio
holder-doorbell-cameras = donos e fabricantes de câmeras de campainha

holder-shared-police-database = bancos de dados que as polícias compartilham entre si

holder-police-report-exchange = o banco de boletins de polícia que uma empresa mantém

holder-state-police-network = a rede policial do próprio estado

holder-ice-monitoring-program = o programa de monitoramento do ICE (ISAP)

holder-insurance-claims-database = o arquivo comum das seguradoras sobre pedidos ao seguro

holder-private-plate-cameras = câmeras de placas de escolas, lojas e vizinhos

holder-license-pointer-system = o índice comum dos órgãos de carteiras (State-to-State)
