# Georgia: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ga-dmv-license-regardless-of-status =
    Georgia no está en una lista nacional (NCSL) de los 19 estados y D.C. que dan licencia a los
    conductores sin una prueba de presencia legal. La ley de Georgia da una tarjeta temporal a las
    personas no ciudadanas con presencia legal, solicitud de asilo, Estatus de Protección Temporal
    (TPS) o acción diferida. La tarjeta dura lo que dura su estadía autorizada, cinco años como
    máximo. El Departamento de Servicios al Conductor (Department of Driver Services, DDS) revisa a
    cada persona en SAVE, el sistema federal para revisar el estatus.

ga-dmv-card-marking =
    Georgia no tiene una tarjeta para residentes sin estatus legal, así que no hay nada que marcar.

ga-dmv-noncitizen-marking =
    El Departamento de Servicios al Conductor (DDS) imprime “LIMITED-TERM” (plazo limitado) en la
    licencia o identificación de toda persona no ciudadana. Eso incluye a los residentes permanentes
    legales. Por lo demás, la tarjeta se ve igual y dura lo que dura la estadía aprobada, hasta
    cinco años. El DDS dice que una tarjeta vencida no muestra que una persona esté aquí de
    manera ilegal.

ga-dmv-document-retention =
    Las reglas federales de REAL ID obligan a un estado a guardar los documentos que se muestran
    para una tarjeta REAL ID. Las copias en papel se quedan al menos 7 años, y las imágenes al menos
    10. No encontramos ninguna ley estatal que acorte o prohíba esto. No revisamos qué se hace con
    otras tarjetas.

ga-dmv-disclosure-limit =
    Las reglas de Georgia prohíben dar los historiales de conducir sin el consentimiento del
    conductor, con excepciones. Las excepciones son lo que permiten la ley del estado y la ley
    federal de privacidad de los conductores, y cubren las peticiones del gobierno y de la policía.
    No encontramos ningún límite dirigido al trabajo de inmigración. Unos grupos que leyeron los
    archivos del Departamento de Servicios al Conductor dijeron que este no pedía una orden judicial
    (firmada por un juez) ni otra prueba antes de responder.

ga-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso dieron la lista de los estados que le habían
    cortado a ICE el acceso a los datos de conductores por Nlets, la red de datos de la policía.
    Eran Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo.
    Georgia no estaba en la lista, y la carta dijo que en los demás lugares ICE conserva el acceso
    directo, por su cuenta. En el año hasta el 1 de octubre de 2025, ICE hizo 292,114 consultas de
    datos de conductores e ICE (HSI, la rama de investigaciones) hizo 605,116, en todos los estados
    juntos.

ga-dmv-nlets-photos =
    No pudimos confirmar si Georgia pasa las fotos de licencia por Nlets, la red de datos de la
    policía. Una carta del Congreso de noviembre de 2025 dijo que 41 estados lo hacen, pero los
    reportes no los nombran. El manual de la propia red dice qué devuelve una consulta de otro
    estado. Devuelve el nombre, la dirección, la fecha de nacimiento, la descripción, el número de
    Seguro Social, y el tipo y la validez de la licencia. Dice que se puede pedir una foto donde el
    estado lo permite.

ga-dmv-face-recognition =
    Unos documentos entregados a grupos de defensa de Georgia muestran que el Departamento de
    Servicios al Conductor compartió información de conductores con las autoridades de inmigración.
    Fue entre septiembre de 2017 y junio de 2019, y las búsquedas de caras en las fotos de licencia
    fueron parte de ello. ICE dijo que no usa de rutina este método en casos civiles de inmigración.
    Dijo que su rama de investigaciones (HSI) lo usa para delitos como la trata de personas.

ga-dmv-ice-documented-access =
    El Departamento de Servicios al Conductor atendió más de 250 peticiones de ICE y de otras
    agencias entre septiembre de 2017 y junio de 2019. Eran sobre cientos de inmigrantes, y el
    departamento dio direcciones y fotos. Los grupos que obtuvieron los documentos dijeron que las
    peticiones no traían ninguna orden (warrant), ninguna petición de retener a una persona
    (detainer) ni ninguna prueba.

ga-dmv-ice-documented-access-duplicate-photos-2019 =
    A fines de 2019, Quartz informó, a partir de documentos de ICE, que la oficina de ICE en Atlanta
    se comunicó con el Departamento de Servicios al Conductor. Quería buscar en la base de datos
    fotos duplicadas: una misma cara con datos personales distintos. La oficina también trataría de
    obtener las licencias temporales dadas a solicitantes nacidos en el extranjero, como pistas. ICE
    le dijo a Quartz que no tiene acceso directo a las bases de datos de los departamentos de
    vehículos (DMV) y que no usa datos del DMV para elegir a quién busca. No se sabe qué dio el
    departamento.

ga-dmv-data-sales =
    En una búsqueda corta, no encontramos ninguna venta en masa documentada de datos de licencias de
    Georgia. Las reglas del estado permiten darlos para los usos que permite la ley federal de
    privacidad de los conductores. Esto no está revisado del todo.

ga-dmv-federal-bulk-request =
    No encontramos ningún reporte de una petición en masa de datos de licencias de Georgia por el
    Departamento de Justicia, Seguridad Nacional (DHS) o el equipo federal DOGE. Esto no está
    confirmado. El Departamento de Servicios al Conductor sí manda los datos de los solicitantes no
    ciudadanos a SAVE, el sistema federal para revisar el estatus, uno por uno.

ga-alpr-statute =
    Georgia deja que las agencias guarden los datos de los lectores de placas hasta 30 meses, y más
    tiempo para fines de peaje o del orden público. Las agencias pueden guardarlos solo para un fin
    del orden público (policía y otras agencias). Están cerrados a las peticiones de registros
    públicos. En 2025 y 2026, varios policías de Georgia, entre ellos un jefe de policía, fueron
    arrestados por mal uso.
    .exceptions =
        se pueden guardar más tiempo para fines de peaje o del orden público (law enforcement).

ga-alpr-sharing-limit =
    No encontramos ningún límite útil. La ley permite compartir con cualquier agencia del orden
    público (policía, ICE y otras) para un fin del orden público, y las agencias federales cuentan.
    Un fin es cualquier investigación o actividad que una agencia haya empezado. No hace falta una
    orden judicial (firmada por un juez).

ga-alpr-immigration-limit =
    Nada en la ley sobre los lectores de placas nombra la inmigración. Georgia también prohíbe las
    políticas santuario (límites locales a la ayuda al trabajo de inmigración).

ga-alpr-ice-documented-access =
    Flock es una red de lectores de placas. La propia auditoría de Flock de Atlanta muestra 15
    búsquedas del 20 al 24 de marzo de 2025, con motivos como ubicar a un extranjero o ayudar a ICE
    (ERO, la rama de deportaciones). El departamento de policía había dicho que no dio ninguna ayuda
    de inmigración en 2025; relacionó algunas búsquedas con un grupo operativo (task force) federal.
    Unas agencias de fuera buscaron en las cámaras de la ciudad 10.6 millones de veces de enero al 7
    de noviembre de 2025. De esas búsquedas, 3,254 fueron de la Patrulla Fronteriza y 3,383 usaron
    palabras de inmigración.

ga-alpr-ice-documented-access-danville-log-2025 =
    Cinco agencias de la zona metropolitana de Atlanta hicieron al menos 47 búsquedas nacionales de
    placas en Flock que nombraban a ICE o a ICE (HSI, la rama de investigaciones) como motivo. Esto
    fue entre el 22 de enero y el 7 de marzo de 2025. Viene de un registro de auditoría de Danville,
    Illinois.

ga-police-immigration-limit =
    Georgia prohíbe las políticas santuario locales, que limitan la ayuda al trabajo de inmigración.
    Ninguna ley del estado limita lo que la policía comparte con ICE.

ga-police-cooperation-mandate =
    La ley HB 1105, firmada el 1 de mayo de 2024, obliga a las cárceles a revisar el estatus de los
    extranjeros arrestados. Las cárceles deben avisarle a ICE y retener a las personas por las que
    ICE mandó una petición de retenerlas (detainer). Deben buscar acuerdos del tipo 287(g) (policía
    local que hace trabajo de inmigración) para hacer trabajo de ICE, e informar cada tres meses.
    Los funcionarios que se niegan se arriesgan a un cargo por un delito menor (misdemeanor), y su
    agencia pone en riesgo sus fondos del estado. De un proyecto de ley de 2025 para quitar la
    inmunidad (SB 21) solo se vio el texto de un comité.

ga-police-287g =
    El 18 de mayo de 2026, la lista de ICE tenía 65 acuerdos 287(g) (policía local que hace trabajo
    de inmigración) en Georgia. Dejan que agentes locales hagan parte del trabajo de inmigración.
    Entre ellos están los del departamento de policía estatal (10 de marzo de 2025) y el
    departamento de prisiones (9 de junio de 2020).

ga-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 25 acuerdos de grupo operativo (task force) en
    Georgia. { said-task-force } { said-more-since } { said-county-list }

ga-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 40 acuerdos para cárceles en Georgia.
    { said-jail } { said-more-since } { said-county-list }

ga-benefits-medicaid-data =
    La agencia de Medicaid (CMS) puede dar datos a Seguridad Nacional (DHS) y a ICE. Las órdenes de
    un tribunal de agosto de 2025, reducidas el 29 de diciembre de 2025, protegen solo a los estados
    que demandaron, y Georgia no demandó. Desde el 6 de enero de 2026, se pueden compartir, de todos
    los estados, seis datos de personas que no tienen presencia legal. Son la ciudadanía, el estatus
    migratorio, la dirección, el teléfono, la fecha de nacimiento y el número de Medicaid.

ga-benefits-snap-data =
    En diciembre de 2025, la Secretaria de Agricultura dijo que 28 estados y Guam habían entregado
    datos de las personas que pidieron estampillas o cupones de alimentos (food stamps, SNAP) desde
    2020. Los datos incluyen nombres, fechas de nacimiento, direcciones y números de Seguro Social.
    NPR encontró en octubre de 2025 que la mayoría de los estados con un gobernador republicano lo
    había hecho. Georgia no estaba en la demanda judicial contra ese requerimiento (demand), pero no
    la vimos nombrada entre los que dieron los datos. Así que esto no está confirmado.

ga-broker-delete-right =
    La lista de un bufete de abogados de junio de 2026 no nombra a Georgia entre los estados con una
    ley de privacidad del consumidor. Una ley así deja que las personas borren sus datos o digan que
    no a su uso (opt out) en las empresas que venden datos.

ga-voter-roll-shared =
    El 8 de diciembre de 2025, la oficina de la Secretaría de Estado le dio al Departamento de
    Justicia la lista de votantes sin fechas de nacimiento, números de Seguro Social ni números de
    licencia. La ley del estado los protege. El departamento demandó el 18 de diciembre de 2025 para
    obtener el archivo completo. Esa demanda se desestimó el 23 de enero de 2026 por haberse
    presentado en el distrito equivocado. El departamento la volvió a presentar en Atlanta a fines
    de enero de 2026.

ga-voter-roll-shared-public-list-given-2025 =
    El 8 de diciembre de 2025, la oficina de la Secretaría de Estado le dio al Departamento de
    Justicia la lista que cualquiera puede obtener. No dio las fechas de nacimiento, los números de
    Seguro Social ni los números de licencia, que la ley del estado protege.

ga-voter-roll-shared-second-suit-2026 =
    Un registro público de estas demandas sigue el segundo caso (N.D. Ga. 1:26-cv-00485). La jueza
    se apartó del caso el 15 de junio de 2026, y el caso pasó a otro juez. A septiembre de 2026 no
    se había decidido. No vimos los documentos del tribunal.

ga-other-dds-national-origin-suit =
    Una demanda colectiva de julio de 2019 alega que el Departamento de Servicios al Conductor les
    retuvo la licencia a personas nacidas en Puerto Rico, que son ciudadanas de EE. UU. Dice que el
    departamento se quedó con sus documentos de identidad originales y no dio aviso ni audiencia, y
    que un caso llevó a un arresto. Tiene que ver con cómo las revisiones de fraude del departamento
    alcanzan a ciudadanos. No buscamos el resultado.

ga-event-atlanta-police-denial-2025 =
    La policía de Atlanta había dicho que no dio ninguna ayuda de inmigración en 2025. La propia
    auditoría de la ciudad muestra 15 búsquedas en marzo con motivos como ayudar a ICE; el
    departamento relacionó algunas con un grupo operativo (task force) federal.
    { said-day-of-report }

ga-event-ice-face-search-answer-2020 =
    ICE dijo que no usa de rutina las búsquedas de caras en casos civiles de inmigración. Dijo que
    su rama de investigaciones (HSI) las usa para delitos como la trata de personas.
    { said-day-of-report }

ga-event-ice-driver-data-answer-2019 =
    ICE le dijo a Quartz que no tiene acceso directo a las bases de datos de los departamentos de
    vehículos (DMV) y que no usa datos del DMV para elegir a quién busca. No se sabe qué dio el
    Departamento de Servicios al Conductor de Georgia. { said-day-of-report }

ga-event-jail-law-2024 =
    Se firmó la ley HB 1105. Obliga a las cárceles a revisar el estatus de los extranjeros
    arrestados, avisarle a ICE y retener a las personas cuando ICE lo pide (detainer). También deben
    buscar acuerdos del tipo 287(g) para hacer trabajo de ICE.

ga-event-voter-suit-dismissed-2026 =
    Se desestimó la demanda del Departamento de Justicia por el archivo completo de votantes de
    Georgia, por haberse presentado en el distrito equivocado.

ga-event-voter-suit-refiled-2026 =
    El Departamento de Justicia volvió a presentar su demanda por el archivo completo de votantes de
    Georgia, esta vez en Atlanta.

ga-event-voter-suit-new-judge-2026 =
    La jueza de la segunda demanda por el archivo de votantes de Georgia se apartó, y el caso pasó a
    otro juez. { said-suits-register-day } A septiembre de 2026 no se había decidido.
