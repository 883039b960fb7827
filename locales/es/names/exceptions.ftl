# Exceptions: short phrases for a list headed "Ways past it".
exception-court-order = una orden de un tribunal
exception-judicial-warrant = una orden judicial (firmada por un juez)
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
exception-same-department = agentes del mismo departamento que guarda los datos, que los pueden ver
exception-other-agencies = agencias que la regla no nombra
exception-other-states = policía de otros estados que pasa los datos
exception-network-queries = consultas directas en la red de la policía
exception-other-records = datos o documentos que la regla no cubre
exception-other-cards = otros tipos de licencia o tarjeta
exception-real-id = tarjetas REAL ID y tarjetas mejoradas (enhanced)
exception-trusted-traveler = Global Entry y programas de viaje parecidos
exception-vehicle-trade = importación y exportación de vehículos
exception-public-records = registros abiertos al público
exception-status-information = compartir la ciudadanía o el estatus migratorio en sí (8 U.S.C. 1373)
exception-fingerprints =
    huellas que se mandan al FBI en el registro en la cárcel (booking)
exception-prisons = las prisiones del estado, que la regla no cubre
exception-private-readers = cámaras y bases de datos de empresas privadas
exception-federal-readers = cámaras que manejan las propias agencias federales
exception-copies-elsewhere = copias que otros ya tienen
exception-changeable =
    un cambio de política o de la orden de un tribunal, o una política o un acuerdo judicial que ya
    terminó
exception-broken = incumplir la regla, algo que ya ha pasado según muestran documentos
exception-untested =
    dudas de que valga frente a agentes federales, o falta de una prueba en los tribunales hasta
    ahora

exception-custody = estar detenido por agentes o en una cárcel
