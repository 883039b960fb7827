# Holders: usable in "kept by …".
holder-state-dmv = el departamento de vehículos (DMV) del estado
holder-plate-reader-network = las redes de cámaras de placas de la policía
holder-commercial-plate-database = las empresas privadas de cámaras de placas
holder-border-patrol-readers = las redes federales de cámaras de placas
holder-local-police = la policía local
holder-county-jail = la cárcel del condado
holder-jail-data-vendor = las empresas que venden datos de las cárceles
holder-fbi-fingerprint-file = el archivo de huellas del FBI
holder-homeland-security-file = los archivos de Seguridad Nacional (DHS)
holder-uscis = el Servicio de Ciudadanía e Inmigración de EE. UU. (USCIS)
holder-immigration-court = la corte de inmigración
holder-own-home = usted, en su casa
holder-ice-address-map = el mapa de direcciones de ICE (ELITE)
holder-ice-student-system = el sistema de estudiantes de ICE (SEVIS)
holder-refugee-office = la oficina federal de refugiados (ORR)
holder-fbi-warrant-file = la base de datos de órdenes (warrants) del FBI (NCIC)
holder-fbi-dna-file = el archivo de ADN del FBI (CODIS)
holder-airport-security = la agencia de seguridad de los aeropuertos (TSA)
holder-airline-clearing-house = la central de boletos de las aerolíneas (ARC)
holder-own-phone = usted, en su teléfono
holder-state-court = los tribunales estatales y locales
holder-irs = la agencia federal de impuestos (IRS)
holder-social-security = la Administración del Seguro Social
holder-state-labor-agency = la agencia de trabajo del estado
holder-parent-locator = el archivo federal de manutención de menores y empleos
holder-employer = su empleador
holder-medicaid-agency = las agencias de Medicaid
holder-snap-agency = la oficina de estampillas o cupones de alimentos (SNAP) del estado
holder-housing-authority = las oficinas de ayuda para la vivienda
holder-cash-aid-office = las oficinas de ayuda en efectivo (TANF, SSI)
holder-hospital = los hospitales y las clínicas
holder-school = las escuelas y universidades
holder-library = las bibliotecas públicas
holder-education-department = el Departamento de Educación de EE. UU.
holder-election-office = la oficina de elecciones del estado
holder-census-bureau = la Oficina del Censo
holder-county-recorder = la oficina del condado que guarda los documentos de propiedad
holder-landlord-or-utility = quien le renta la casa o la compañía de luz, agua o gas
holder-utility-exchange = la central de datos de las compañías de servicios (NCTUE)
holder-bank = los bancos
holder-money-transfer-database = TRAC, la base de datos de envíos de dinero
holder-money-transfer-shop = los negocios que envían dinero o cambian cheques
holder-credit-bureau = las agencias de crédito
holder-data-broker = las empresas que venden archivos sobre personas
holder-skip-tracing-firm = las empresas privadas que hallan personas
holder-face-search-firm = las empresas que buscan caras
holder-location-data-broker = las empresas que venden ubicaciones de teléfonos
holder-phone-company = las compañías de teléfono e internet
holder-online-platform = las plataformas de internet
holder-postal-service = el Servicio Postal de EE. UU.
holder-toll-agency = las agencias de peaje
holder-doorbell-cameras = los dueños y fabricantes de timbres con cámara

holder-shared-police-database = las bases de datos que comparten las policías

holder-police-report-exchange = el fondo común de reportes policiales de una empresa

holder-state-police-network = la red propia de la policía del estado

holder-ice-monitoring-program = el programa de vigilancia de ICE (ISAP)

holder-insurance-claims-database = el archivo de reclamos que comparten las aseguradoras

holder-private-plate-cameras = las cámaras de placas de escuelas, tiendas y vecinos

holder-license-pointer-system = el índice común de las oficinas de licencias (State-to-State)
