# Nuevo Hampshire: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

nh-dmv-license-regardless-of-status =
    Nuevo Hampshire no está en la lista de 19 estados que dan licencia a los residentes sin importar
    su estatus migratorio. Esa lista la lleva la Conferencia Nacional de Legislaturas Estatales
    (NCSL). Otra sección de la ley permite dar licencia a personas que se quedan por un tiempo para
    estudiar o hacer un trabajo legal. Sus cónyuges y sus hijos también la pueden recibir.

nh-dmv-card-marking =
    Nuevo Hampshire no tiene una licencia abierta a las personas sin importar su estatus migratorio.
    Así que esta pregunta no se presenta.

nh-dmv-noncitizen-marking =
    Las licencias para personas que se quedan por un tiempo duran cinco años como máximo, o lo que
    dura la estadía. El texto que leímos no dice nada de una marca que se pueda ver. No pudimos
    confirmar qué palabras, si las hay, llevan impresas estas tarjetas de plazo limitado.

nh-dmv-document-retention =
    No pudimos confirmar qué reglas se aplican a las copias de documentos de inmigración.

nh-dmv-disclosure-limit =
    La ley del estado (RSA 260:14) hace confidenciales todos los datos de vehículos y conductores,
    incluidas las fotos y las direcciones. Pero las reglas del departamento incluyen a los agentes
    federales del orden público (FBI, ICE y otros) entre quienes pueden obtenerlos. No hay escrita
    ninguna excepción para inmigración. Un proyecto de ley de 2023 (HB 374) habría prohibido dar
    datos a las agencias federales de inmigración civil; no encontramos señal de que se aprobara.

nh-dmv-nlets-immigration =
    Unas cartas de 40 miembros del Congreso, de noviembre de 2025, dicen que todos los estados ponen
    sus datos de conductores y autos al alcance de unas 18,000 agencias por Nlets, la red de la
    policía. Dicen que solo Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían
    cortado el acceso a ICE, y que Oregón lo estaba haciendo. Un sondeo de enero de 2026 nombró a
    los mismos cinco. No se nombró a Nuevo Hampshire entre los que bloquean, y no encontramos ningún
    bloqueo posterior. En el año hasta el 1 de octubre de 2025, ICE hizo 292,114 de esas búsquedas
    en todo el país, y su rama de investigaciones (HSI) hizo 605,116.

nh-dmv-nlets-photos =
    No pudimos confirmar si Nuevo Hampshire responde a peticiones de fotos por Nlets, la red de la
    policía. Una lista de 2020 nombra a los estados que obtienen las fotos de Alaska por otro
    sistema de intercambio, que maneja la asociación de agencias de vehículos (AAMVA). Nuevo
    Hampshire no está en ella.

nh-dmv-face-recognition =
    La ley del estado (RSA 260:10-b) prohíbe que el estado recoja o guarde datos biométricos, como
    patrones de los rasgos de la cara, para registros de autos o licencias. Las fotos ordinarias,
    como se usaban antes, todavía se permiten. Así que el estado no tiene datos de la cara en los
    que buscar, pero una agencia federal puede pedir la foto y compararla ella misma. Un estudio
    universitario de 2019 dejó a Nuevo Hampshire fuera de los 21 estados que entonces compartían
    fotos del departamento de vehículos (DMV) con el FBI. Nuestra fuente con fecha más nueva sobre
    esta ley es ese estudio.
    .binds =
        el Departamento de Seguridad de Nuevo Hampshire, que maneja el DMV
    .exceptions =
        las fotos ordinarias siguen en el archivo. Cualquier agencia federal del orden público (ICE
        y otras) puede pedir datos de vehículos y conductores (Saf-C 5601.07). Luego puede comparar
        la foto en otro lugar.

nh-dmv-ice-documented-access =
    No encontramos ningún documento ni reporte de que ICE obtuviera datos de licencias de Nuevo
    Hampshire pidiéndolos directamente al departamento de vehículos (DMV). Esto no está confirmado.

nh-dmv-data-sales =
    La ley del estado (RSA 260:14) cierra los registros. Se dan solo a los usuarios de una lista
    para los fines de una lista, como empresas registradas que trabajan en seguridad de vehículos o
    en estudios de mercado. No encontramos ningún reporte de ventas en masa.
    .binds =
        el departamento de vehículos (DMV) de Nuevo Hampshire
    .exceptions =
        los usuarios y fines de la lista. Uno es una empresa registrada que trabaja en seguridad de
        vehículos o en estudios de mercado.

nh-dmv-federal-bulk-request =
    No sabemos de ninguna petición en masa del archivo de conductores. El Departamento de Justicia
    pidió la lista de votantes, que tiene números de licencia y partes de números de Seguro Social.
    El estado se negó en julio y agosto de 2025, y ganó en el tribunal el 29 de junio de 2026. Se
    dice que el departamento apeló; vea la nota sobre la lista de votantes.

nh-alpr-statute =
    Según la ley RSA 261:75-b, en vigor desde julio de 2016, solo la policía puede usar lectores de
    placas, y cada uno debe estar registrado con el estado. Un lector no puede fotografiar a las
    personas que van en el auto. Por definición, un lector va montado en un vehículo con un agente
    presente, lo que deja poco espacio para redes fijas como la de Flock. No hemos podido comprobar
    si hay un límite de tres minutos para borrar lecturas sin coincidencia, ni si se aprobó un
    proyecto de ley de 2024 (SB 428, hasta seis meses). La ley debe terminar el 1 de enero de 2027;
    un proyecto de ley para mantenerla (HB 1059) pasó en la Cámara en marzo de 2026, y no
    encontramos el resultado.
    .binds =
        la policía de Nuevo Hampshire; nadie más puede usar lectores de placas
    .exceptions =
        la ley debe terminar el 1 de enero de 2027, a menos que se mantenga

nh-alpr-sharing-limit =
    La policía puede usar los lectores de placas y sus datos solo para los fines oficiales que la
    ley enumera. Son autos robados, personas buscadas o desaparecidas, personas con una orden
    (warrant) pendiente, conductores con la licencia suspendida y delitos. El texto que leímos no
    dice que un juez debe haber firmado la orden, así que las órdenes administrativas propias de ICE
    podrían contar. El fiscal general puede auditar los aparatos y pedirle a un tribunal una
    prohibición. No está prohibido compartir con agentes federales para uno de esos fines, y 20
    agencias trabajaban con ICE en mayo de 2026. La ley termina el 1 de enero de 2027, a menos que
    el proyecto HB 1059 cancele eso (pasó en la Cámara en marzo de 2026, y no encontramos el
    resultado); no está claro qué viene después.
    .binds =
        las agencias del orden público (policía, sheriffs y otras) de Nuevo Hampshire
    .exceptions =
        las personas buscadas o con una orden (warrant) pendiente. Puede ser la de un juez o quizás
        una administrativa del propio ICE. Los agentes de agencias de Nuevo Hampshire que trabajan
        con un acuerdo 287(g) con ICE. La ley debe terminar el 1 de enero de 2027.

nh-alpr-immigration-limit =
    No encontramos nada sobre hacer cumplir las leyes de inmigración en la ley de lectores de
    placas.

nh-alpr-ice-documented-access =
    En dos búsquedas no encontramos ningún reporte de que ICE o la Patrulla Fronteriza buscara en
    los datos de lectores de placas de Nuevo Hampshire. Esto no está confirmado.

nh-police-immigration-limit =
    Los límites locales a la ayuda a ICE no tienen fuerza desde enero de 2026. Queda una protección
    estrecha, en la misma ley HB 511. La policía no puede averiguar la ciudadanía de una persona, a
    menos que se alegue que se violó una ley de Nuevo Hampshire o que la ley lo permita. Hay
    excepciones para algunas víctimas y testigos.

nh-police-cooperation-mandate =
    La ley HB 511, firmada el 22 de mayo de 2025 y en vigor desde enero de 2026, prohíbe las
    políticas santuario (límites locales a la ayuda a ICE). Obliga a la policía a cumplir las
    peticiones de ICE de retener a una persona (detainers) cuando puede hacerlo sin peligro. Una
    segunda ley, la SB 62, no deja que los gobiernos prohíban los acuerdos 287(g) con ICE (policía
    local que hace trabajo de inmigración). Permite que las cárceles de los condados retengan a una
    persona hasta 48 horas después de que terminan los cargos estatales, sin contar fines de semana
    ni días feriados. Las peticiones rechazadas se deben informar al fiscal general, y violar la ley
    puede costarle fondos del estado a un pueblo o condado.

nh-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 20 acuerdos firmados que permiten que agentes
    locales hagan trabajo de inmigración. Hay uno con la Policía Estatal, uno con cada sheriff de
    los condados de Belknap, Hillsborough y Rockingham, y uno con cada uno de 16 departamentos de
    policía de pueblos. Los pueblos son Auburn, Brentwood, Candia, Carroll, Chester, Colebrook,
    Epping, Gorham, Kingston, Milton, Newton, Ossipee, Pittsburg, Pittsfield, Troy y Whitefield.

nh-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 20 acuerdos de grupo operativo (task force) en
    Nuevo Hampshire. { said-task-force } { said-more-since } { said-county-list }

nh-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Nuevo
    Hampshire. { said-jail } { said-none-since } { said-county-list }

nh-voter-roll-shared =
    La Secretaría de Estado rechazó el requerimiento (demand) del Departamento de Justicia de 2025;
    dijo que la ley del estado lo prohíbe. El Departamento de Justicia presentó una demanda el 25 de
    septiembre de 2025, y un juez federal la desestimó el 29 de junio de 2026. Lo que vino después
    se cuenta aparte.

nh-voter-roll-shared-appeal-2026 =
    Esto no está confirmado. Un registro público que copia la lista de estas demandas que lleva la
    Universidad de Washington dice que el Departamento de Justicia apeló al Primer Circuito. La
    respuesta del estado se esperaba para el 2 de octubre de 2026. No vimos ninguna orden de un
    tribunal de entregar la lista.

nh-benefits-medicaid-data =
    El acuerdo de la agencia federal de Medicaid con ICE cubre a personas inscritas en todo el país.
    Los límites del tribunal protegen solo a los estados que demandaron. No se sabe que Nuevo
    Hampshire sea uno de ellos.

nh-benefits-snap-data =
    No pudimos confirmar qué respondió Nuevo Hampshire cuando el Departamento de Agricultura de EE.
    UU. exigió los datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). No está entre los estados que se sabe que demandaron.

nh-health-status-question =
    No encontramos ninguna regla de Nuevo Hampshire que obligue a los hospitales a anotar el estatus
    migratorio. Un resumen de enero de 2026 nombra solo a Florida y Texas.

nh-broker-delete-right =
    Se dice que la ley de privacidad del estado (RSA 507-H), en vigor desde el 1 de enero de 2025,
    da derechos ante las empresas que cubre. Son el derecho a ver los datos, a que se borren y a
    decir que no (opt out). No hemos podido comprobar esto.

nh-event-cooperation-law-2026 =
    Entró en vigor la ley HB 511, firmada el 22 de mayo de 2025. Prohíbe los límites locales a la
    ayuda a ICE y obliga a la policía a cumplir las peticiones de ICE de retener a personas
    (detainers) cuando puede hacerlo sin peligro. Queda un límite pequeño a investigar la ciudadanía
    de una persona.

nh-event-voter-list-refused-2025 =
    Para entonces, el Secretario de Estado había rechazado el requerimiento (demand) del
    Departamento de Justicia de recibir la lista de votantes; dijo que la ley del estado no lo
    permite.

nh-event-voter-suit-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista de votantes de
    Nuevo Hampshire. Se dice que el departamento apeló.

nh-event-photo-study-2019 =
    Un estudio de la Universidad de Nuevo Hampshire encontró que el estado no estaba entre los 21
    que entonces compartían fotos del departamento de vehículos (DMV) con el FBI. La ley del estado
    no impide que otra agencia compare una foto que ya tiene.
