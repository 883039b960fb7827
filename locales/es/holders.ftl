# Who keeps a record, who must obey a safeguard, and ways past a safeguard.

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
holder-fbi-warrant-file = la base de datos de órdenes de arresto del FBI (NCIC)
holder-fbi-dna-file = el archivo de ADN del FBI (CODIS)
holder-airport-security = la agencia de seguridad de los aeropuertos (TSA)
holder-airline-clearing-house = la central de boletos de las aerolíneas (ARC)
holder-own-phone = usted, en su teléfono
holder-state-court = los tribunales estatales y locales
holder-irs = la agencia federal de impuestos (IRS)
holder-social-security = la Administración del Seguro Social
holder-state-labor-agency = la agencia de trabajo del estado
holder-employer = su empleador
holder-medicaid-agency = las agencias de Medicaid
holder-snap-agency = la oficina de cupones de alimentos (SNAP) del estado
holder-housing-authority = las oficinas de ayuda para la vivienda
holder-hospital = los hospitales y las clínicas
holder-school = las escuelas y universidades
holder-election-office = la oficina de elecciones del estado
holder-census-bureau = la Oficina del Censo
holder-county-recorder = la oficina del condado que guarda los registros de propiedad
holder-landlord-or-utility = quien le renta la casa o la compañía de luz, agua o gas
holder-utility-exchange = la central de datos de las compañías de servicios (NCTUE)
holder-bank = los bancos
holder-money-transfer-database = TRAC, la base de datos de envíos de dinero
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

# Parties: who must obey a safeguard.
party-state-dmv = el departamento de vehículos (DMV) del estado
party-state-agencies = las agencias del estado
party-state-police = la policía estatal
party-local-police = la policía local y los sheriffs (alguaciles)
party-jails = las cárceles
party-prisons = las prisiones del estado
party-prosecutors = las fiscalías
party-data-recipients = quienes reciben los datos de una agencia obligada por la regla
party-vendors = las empresas que manejan el sistema
party-private-operators = los dueños privados de cámaras
party-federal-agencies = las agencias federales
party-settlement-parties = las partes de un acuerdo judicial
party-hospitals = los hospitales y las clínicas
party-schools = las escuelas y universidades

# Exceptions: short phrases for a list headed "Ways past it".
exception-court-order = una orden de un tribunal
exception-judicial-warrant = una orden firmada por un juez
exception-subpoena = una citación (subpoena), aunque no la haya firmado un juez
exception-criminal-investigation = un caso penal, que puede incluir delitos de inmigración
exception-stated-purpose = el propósito que declara quien pide los datos
exception-requester-promise = la propia promesa de quien pide los datos
exception-required-by-law = una obligación según otra ley estatal o federal
exception-consent = el consentimiento (permiso) de la persona
exception-emergency = una emergencia
exception-task-force = trabajo conjunto con agentes federales sobre otros delitos
exception-listed-convictions = condenas por delitos que están en una lista
exception-watch-list = una coincidencia con una lista de vigilancia
exception-same-department = agentes del mismo departamento que guarda el registro, que lo pueden ver
exception-other-agencies = agencias que la regla no nombra
exception-other-states = policía de otros estados que pasa los datos
exception-network-queries = consultas directas en la red de la policía
exception-other-records = datos o papeles que la regla no cubre
exception-other-cards = otros tipos de licencia o tarjeta
exception-real-id = tarjetas REAL ID y tarjetas mejoradas (enhanced)
exception-trusted-traveler = Global Entry y programas de viaje parecidos
exception-vehicle-trade = importación y exportación de vehículos
exception-public-records = registros abiertos al público
exception-status-information = compartir la ciudadanía o el estatus migratorio en sí (8 U.S.C. 1373)
exception-fingerprints =
    huellas que se mandan al FBI en el fichaje (cuando la policía toma huellas y foto después de un
    arresto)
exception-prisons = las prisiones del estado, que la regla no cubre
exception-private-readers = cámaras y bases de datos de empresas privadas
exception-federal-readers = cámaras que manejan las propias agencias federales
exception-copies-elsewhere = copias que otros ya tienen
exception-changeable =
    un cambio de política o de la orden de un tribunal, o una política o un acuerdo judicial que ya
    terminó
exception-broken = romper la regla, algo que ya ha pasado según muestran documentos
exception-untested =
    dudas de que valga frente a agentes federales, o falta de una prueba en los tribunales hasta
    ahora
