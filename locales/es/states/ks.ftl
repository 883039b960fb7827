# Kansas: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ks-dmv-license-regardless-of-status =
    Kansas no está en la lista de la Conferencia Nacional de Legislaturas Estatales (NCSL), que
    tiene diecinueve estados y D.C. que dan licencia a conductores sin prueba de presencia legal.
    Según la ley K.S.A. 8-240, Kansas no puede dar licencia ni permiso a una persona que no puede
    probar presencia legal. Una tarjeta temporal dura solo lo que dura la estadía autorizada. Si la
    estadía no tiene un final fijo, dura un año.

ks-dmv-card-marking =
    Kansas no tiene una tarjeta para residentes sin estatus legal. Así que no hay nada que marcar.

ks-dmv-noncitizen-marking =
    Esto no está resuelto. Un proyecto de ley de 2026, HB 2448, haría imprimir la situación de
    ciudadanía en todas las licencias de Kansas y daría a quienes no son ciudadanos una tarjeta
    distinta, vertical. La Cámara lo aprobó alrededor del 13 de febrero de 2026. No pudimos
    encontrar qué hizo el Senado, si hubo un veto, ni cómo terminó. Esto hay que revisarlo de nuevo.

ks-dmv-document-retention =
    Las reglas federales de la REAL ID (6 CFR 37.31) obligan a un estado a guardar los documentos
    que se muestran para una tarjeta REAL ID. Las copias en papel se guardan al menos 7 años; las
    imágenes, al menos 10. No encontramos ninguna ley de Kansas que acorte o prohíba esto. No
    revisamos qué pasa con otras tarjetas.

ks-dmv-disclosure-limit =
    No encontramos ningún límite de Kansas para hacer cumplir las leyes de inmigración. La ley
    (K.S.A. 74-2012(b)) no deja que el público vea las fotos de licencia. Pero la misma sección
    permite que la División de Vehículos dé fotos e imágenes digitales a cualquier agencia federal,
    estatal o local. Eso incluye a los tribunales y a la policía, para ayudar a la agencia a hacer
    su trabajo. La ley no pide una orden judicial (firmada por un juez) ni deja fuera el uso para
    inmigración.

ks-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso dieron una lista de los estados que le habían
    cortado a ICE los datos del departamento de vehículos (DMV) en Nlets, la red de datos de la
    policía. Nombraron a Illinois, Massachusetts, Minnesota, Nueva York y Washington, con Oregón en
    camino. Kansas no estaba entre ellos. La carta dijo que en los demás lugares ICE sigue
    consultando directamente, por su cuenta, y le dijo a la gobernadora Kelly que Kansas da ese
    acceso; no encontramos ningún bloqueo posterior. En el año hasta el 1 de octubre de 2025, ICE
    hizo 292,114 consultas de datos del DMV por Nlets e ICE (HSI), su rama de investigaciones, hizo
    605,116, entre todos los estados.

ks-dmv-nlets-photos =
    Esto no está confirmado para Kansas. Una carta de miembros del Congreso, de noviembre de 2025,
    dijo que 41 estados pasan fotos de licencias por Nlets, la red de datos de la policía. Los
    reportes no los nombraron. El manual de Nlets dice qué devuelve una consulta de otro estado:
    nombre, dirección, fecha de nacimiento, descripción, número de Seguro Social, tipo de licencia y
    su situación. Se puede pedir una imagen si el estado tiene esa opción; la ley de Kansas deja que
    las fotos lleguen a agencias federales y a otras agencias del gobierno.

ks-dmv-face-recognition =
    Esto no está confirmado. No pudimos establecer quién puede buscar caras en las fotos de licencia
    de Kansas. La oficina federal de auditoría (GAO) informó en 2016 que unas unidades del FBI
    podían buscar, o pedir búsquedas, en 16 estados. La lista de estados no estaba en la parte que
    leímos. La ley de Kansas (K.S.A. 74-2012) permitiría que una agencia federal recibiera las
    fotos.

ks-dmv-ice-documented-access =
    Esto no está confirmado. No encontramos ninguna petición documentada de ICE a la División de
    Vehículos de Kansas. La nota sobre Nlets, la red de datos de la policía, habla del acceso de ICE
    por esa vía.

ks-dmv-data-sales =
    Esto no está confirmado. La ley de Kansas (K.S.A. 74-2012) limita desde hace mucho las listas de
    nombres y direcciones que salen de los registros de vehículos. Vimos las palabras sobre listas
    solo en un proyecto de ley más antiguo, y no confirmamos qué dicen ahora. No encontramos ningún
    reporte de ventas en masa.
    .binds =
        la División de Vehículos de Kansas

ks-dmv-federal-bulk-request =
    Esto no está confirmado. No encontramos ningún requerimiento (demand) federal en masa de los
    datos de licencias de Kansas. La nota sobre las listas de votantes trata del archivo de
    votantes.

ks-alpr-statute =
    No encontramos ninguna ley de Kansas sobre lectores de placas. Un proyecto de ley de 2021 (SB
    305) habría exigido políticas por escrito y límites. Los departamentos de policía rechazan las
    peticiones de esos documentos; señalan la excepción para las investigaciones penales.

ks-alpr-sharing-limit =
    No encontramos ningún límite. La policía de Wichita informó, con datos de 2022, que comparte los
    datos de lectores de placas de Flock con otras 93 agencias. Algunas son de otros estados y
    algunas son federales. La policía informó que no tiene control sobre lo que esas agencias hacen
    con ellos.

ks-alpr-immigration-limit =
    No encontramos ningún límite. Las ciudades de Kansas no pueden restringir la cooperación con las
    autoridades de inmigración.

ks-alpr-ice-documented-access =
    Esto no está confirmado. No encontramos ningún reporte de búsquedas de inmigración en cámaras de
    Kansas. Hay abusos documentados de otro tipo. Un agente siguió a su esposa por medio del sistema
    de Wichita, y la policía de Lenexa usó lectores con un hombre que la había criticado.

ks-police-immigration-limit =
    Kansas no tiene un límite así. Desde 2022 prohíbe que las ciudades y los condados lo pongan.

ks-police-cooperation-mandate =
    La ley HB 2717 se aprobó el 11 de abril de 2022. Prohíbe que las ciudades y los condados limiten
    la cooperación con las autoridades de inmigración o la información que se les da. Las agencias deben decirles a sus agentes que tienen el deber de cooperar. La ley no obliga a firmar
    acuerdos 287(g) (policía local que hace trabajo de inmigración). Varias agencias del condado de
    Johnson no tenían ninguno.

ks-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 35 acuerdos que permiten que agentes de Kansas
    hagan trabajo de inmigración. Incluyen a la Oficina de Investigación de Kansas (Kansas Bureau of
    Investigation), que firmó el 18 de febrero de 2025, y a los condados de Sedgwick y Shawnee.

ks-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 9 acuerdos de grupo operativo (task force) en
    Kansas. { said-task-force } { said-more-since } { said-county-list }

ks-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 26 acuerdos para cárceles en Kansas.
    { said-jail } { said-more-since } { said-county-list }

ks-benefits-medicaid-data =
    La oficina federal de Medicaid (CMS) puede pasar sus datos a Seguridad Nacional (DHS) y a ICE.
    Las órdenes de un tribunal de agosto de 2025, reducidas el 29 de diciembre de 2025, protegen
    solo a los estados que demandaron. No vimos a Kansas entre ellos. Desde el 6 de enero de 2026,
    se pueden compartir, de todos los estados, seis datos de personas que no tienen presencia legal:
    ciudadanía, estatus migratorio, dirección, teléfono, fecha de nacimiento y número de Medicaid.

ks-benefits-snap-data =
    El gobierno de la gobernadora Kelly se niega a dar al Departamento de Agricultura federal (USDA)
    los datos de estampillas o cupones de alimentos (food stamps, SNAP) de más de 700,000 personas
    que los pidieron. El USDA le negó al estado unos $10.4 millones, y el estado apeló. A finales de
    septiembre de 2025, un juez de condado desechó la demanda del fiscal general para forzar la
    entrega de los datos. Un reporte de finales de febrero de 2026 todavía contaba a Kansas entre
    los que se niegan, fuera de la demanda de muchos estados. El mandato de la gobernadora termina
    en enero de 2027.

ks-voter-roll-shared =
    En agosto de 2025, la Secretaría de Estado primero mandó al Departamento de Justicia solo la
    lista pública de votantes. A febrero de 2026, la Conferencia Nacional de Legislaturas Estatales
    (NCSL) contaba a Kansas entre los estados que habían dado o prometido el archivo completo. Ese
    archivo tiene fechas de nacimiento, números de licencia y números parciales de Seguro Social.

ks-broker-delete-right =
    La lista de un bufete de abogados de junio de 2026 no nombra a Kansas entre los estados con una
    ley de privacidad del consumidor. Una ley así deja que las personas borren sus datos o digan que
    no a su uso (opt out) en las empresas que venden datos.

ks-other-noncitizen-license-list =
    La HB 2020, que la legislatura terminó (enrolled) el 25 de marzo de 2025, hace que quien dirige
    la División de Vehículos mande una lista a la Secretaría de Estado cada tres meses. Nombra a las
    personas que no son ciudadanas y que recibieron licencia, para compararlas con la lista de
    votantes. Según el texto del proyecto, lleva nombres, direcciones, teléfonos, fechas de
    nacimiento y fechas en que se vencen las tarjetas, con números de Seguro Social y números de
    extranjero (A-number). El estado dijo que había hecho algo parecido por unos 15 años. No pudimos
    confirmar que el proyecto se firmara, ni la lista final de los datos.

ks-other-aamva-image-exchange =
    La Electronic Frontier Foundation (EFF) encontró en 2020 que Kansas era uno de 23 estados que
    podían obtener imágenes del archivo de licencias de Alaska. Lo hacen por el sistema de
    intercambio de la asociación de agencias de vehículos (AAMVA). Así que Kansas participa en el
    intercambio de fotos entre departamentos de vehículos (DMV). No pudimos confirmar si las fotos
    de Kansas se pueden obtener de la misma manera, ni quién puede hacerlo.

ks-event-local-limits-banned-2022 =
    Se aprobó la ley HB 2717. No deja que las ciudades y los condados limiten la cooperación ni el
    intercambio de información con las autoridades de inmigración. No obliga a firmar acuerdos
    287(g), en los que la policía local hace trabajo de ICE.

ks-event-snap-suit-thrown-out-2025 =
    Un juez de condado desechó una demanda del fiscal general del estado. Buscaba obligar al
    gobierno de la gobernadora a dar al Departamento de Agricultura los datos de estampillas o
    cupones de alimentos (food stamps, SNAP).

ks-event-network-letter-2025 =
    Le dijeron a la gobernadora Kelly que Kansas deja que ICE consulte directamente, por su cuenta,
    los datos de conductores y vehículos por Nlets, la red de la policía. No encontramos ningún
    bloqueo posterior.

ks-event-snap-refusal-2026 =
    Según un reporte de alrededor de este día, el gobierno de la gobernadora Kelly todavía se negaba
    a dar al Departamento de Agricultura los datos de estampillas o cupones de alimentos (food
    stamps, SNAP) de más de 700,000 personas que los pidieron. El departamento le negó al estado
    unos $10.4 millones, y el estado apeló.
