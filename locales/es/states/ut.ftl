# Utah: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ut-dmv-license-regardless-of-status =
    Utah da una tarjeta de privilegio de conducir (driving privilege card) a residentes que no
    muestran una prueba de presencia legal. El programa es de 2005. La tarjeta dura poco: duraba un
    año cuando se describió en 2014. Un proyecto de ley de 2026 (HB 287) habría terminado las
    tarjetas nuevas el 6 de mayo de 2026. También habría hecho que la policía le avisara a ICE de
    los choques de conductores indocumentados. No prosperó, y la sesión cerró en marzo de 2026 con
    la tarjeta todavía en pie.

ut-dmv-card-marking =
    La tarjeta de privilegio de conducir (driving privilege card) tiene otro formato y otro color
    que la licencia de conducir. Tiene su propio título, y dice que es solo para conducir y no para
    identificarse. Esta descripción es de enero de 2014. No revisamos si hay un diseño más nuevo.

ut-dmv-noncitizen-marking =
    La ley de Utah tiene tres tipos de documento: la licencia regular, la licencia de plazo limitado
    y la tarjeta de privilegio de conducir. Leímos la sección que los enumera en su texto de 2011.
    El tipo de plazo limitado es para personas con estatus migratorio temporal, así que el documento
    mismo las distingue. No hemos podido comprobar este último punto.

ut-dmv-document-retention =
    No vimos ninguna regla sobre copiar o guardar pasaportes y otras pruebas. No pudimos confirmar
    qué se guarda. La ley sí obliga a quienes piden la tarjeta de privilegio de conducir a entregar
    sus huellas y una foto. Esas van a la oficina de identificación del estado, que maneja los
    antecedentes penales.

ut-other-fingerprints-for-privilege-card =
    Toda persona que pide por primera vez una tarjeta de privilegio de conducir debe dar sus huellas
    y una foto a la División de Licencias de Conducir. De ahí pasan a la oficina de identificación
    criminal del estado. Desde 2023, empresas privadas aprobadas pueden mandar las huellas
    directamente a la base de datos de esa oficina. A las personas que piden una licencia común no
    se les exige nada así. Un proyecto de ley de 2016 buscaba terminar una autorización anterior
    (waiver) que ponía las huellas en el servicio Rap Back del FBI. El código posterior solo da a
    entender que el proyecto se aprobó.

ut-dmv-disclosure-limit =
    No encontramos ninguna ley de Utah que mantenga los datos de las licencias de conducir lejos de
    las autoridades de inmigración. Un estudio de 2014, de un grupo de ayuda legal, dijo que la ley
    de la tarjeta de privilegio de conducir no tiene una cláusula de confidencialidad. También dijo
    que el estado reporta a ICE a los solicitantes con condenas por delitos graves (felonies). El
    único límite que encontramos trata de las búsquedas de caras (Utah Code chapter 77-23e).

ut-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Dijo que Oregón lo estaba haciendo. Utah tiene un
    gobernador republicano y no estaba entre los 19 estados que recibieron la carta. Como no aparece
    en la lista, deducimos que el acceso de ICE está abierto. No encontramos ningún bloqueo
    posterior.

ut-dmv-nlets-photos =
    Una carta de miembros del Congreso, de noviembre de 2025, dice que 41 estados entregan las fotos
    de licencia por Nlets, la red de consultas de la policía. No los nombra. No encontramos nada que
    diga si Utah es uno de ellos.

ut-dmv-face-recognition =
    Desde el 5 de mayo de 2021, solo el Departamento de Seguridad Pública puede hacer una búsqueda
    de caras en la base de fotos de licencia. La policía debe pedirla por escrito por medio del
    sistema de justicia penal del estado. Los fines permitidos son delitos graves, muertes, personas
    desaparecidas y casos parecidos. Una falta civil de inmigración no es un fin permitido. Se sigue
    permitiendo revisar a los solicitantes por fraude de licencias.
    .binds =
        las entidades del gobierno de Utah; solo el Departamento de Seguridad Pública puede buscar
    .exceptions =
        las peticiones presentadas como un delito grave. Utah describió como penales las 49
        peticiones de ICE de 2015 a 2017. Las revisiones de los solicitantes, contra el fraude. Las
        series de fotos para reconocer a una persona (line-ups).

ut-dmv-face-recognition-federal-searches-2015 =
    Unos documentos que obtuvieron investigadores de Georgetown muestran casi 2,000 búsquedas de
    caras en las fotos de licencia de Utah, hechas para agencias de fuera entre 2015 y 2017. Cerca
    de la mitad fueron para el FBI. La base de datos tenía más de 5 millones de fotos, tanto de
    quienes tienen tarjeta de privilegio de conducir como de ciudadanos. El estado dijo que las
    búsquedas eran limitadas y de una persona a la vez, y que no hubo búsquedas masivas.

ut-dmv-ice-documented-access =
    El Departamento de Seguridad Pública de Utah confirmó que ICE pidió 49 búsquedas de caras entre
    2015 y 2017. Abarcaban las fotos de las licencias y de las tarjetas de privilegio de conducir.
    El departamento dijo que cada una era un caso penal. Los investigadores de Georgetown y el
    Washington Post describieron esta práctica como acceso sin la orden judicial (warrant) de un
    juez. Desde una ley de 2021, las búsquedas por asuntos civiles de inmigración están prohibidas.

ut-dmv-ice-documented-access-privilege-applicants-reported-2011 =
    Un resumen de 2014, de un grupo de ayuda legal, dice que el estado ha pasado información sobre
    algunos solicitantes de la tarjeta de privilegio de conducir desde 2011. Dice que a los que
    tenían condenas por delitos graves (felonies) se les reportaba a ICE, y a los que tenían órdenes
    (warrants) pendientes, a la policía local. No pudimos confirmar si esto sigue en 2026. Un
    proyecto de ley de 2016 reescribió las reglas de aviso.

ut-dmv-data-sales =
    No encontramos ningún reporte sobre la venta de datos de conductores de Utah. El periodista que
    estudió este negocio en 2019 dijo que todos los estados que revisó vendían datos. Así que la
    falta de un reporte no prueba nada.

ut-dmv-federal-bulk-request =
    El Departamento de Justicia demandó a Utah el 26 de febrero de 2026 para obtener su lista
    completa de votantes. Esa lista incluye números de licencia de conducir y números parciales de
    Seguro Social. El estado había dado solo la versión pública. No encontramos ninguna petición en
    masa de la base de datos de licencias en sí.

ut-alpr-statute =
    Utah prohíbe que el gobierno use lectores de placas, salvo para los fines de una lista. Para la
    policía, son una investigación penal activa, una persona con una orden (warrant) pendiente
    (quizás incluso la del propio ICE), personas desaparecidas o en peligro, y vehículos robados.
    Los datos de placas se pueden guardar nueve meses como máximo, a menos que una petición de
    conservarlos, una orden de un tribunal o la orden judicial (warrant) de un juez alargue ese
    plazo. La última vez que vimos la lista de fines fue en el texto que entró en vigor el 14 de
    octubre de 2025.
    .binds =
        las entidades del gobierno de Utah
    .exceptions =
        una petición de conservar los datos; una orden de un tribunal o la orden judicial de un
        juez. Puede que un proyecto de ley de 2026 (HB 327) haya eliminado la ley.

ut-alpr-sharing-limit =
    Los datos de placas son un registro protegido. No se pueden usar ni compartir fuera de los fines
    de la ley. Un tribunal ordena entregarlos si hechos específicos muestran que importan para un
    caso penal o de una persona desaparecida. De un proyecto de ley de 2025 para permitir más usos
    sin la orden judicial (warrant) de un juez, la SB 138, solo se sabe que se presentó, y la HB 468
    de 2025 no prosperó. La HB 327 de 2026 eliminaría las seis secciones desde mayo de 2026 y las
    reemplazaría. No pudimos encontrar su resultado, así que puede que estas reglas hayan cambiado.
    .binds =
        las entidades del gobierno de Utah
    .exceptions =
        una investigación penal abierta. Una persona con una orden (warrant) pendiente; la ley no
        dice que un juez deba haberla firmado. Una orden de entrega de un tribunal, o la orden
        judicial de un juez. Puede que un proyecto de ley de 2026 (HB 327) haya eliminado la ley.

ut-alpr-immigration-limit =
    No pudimos confirmar cómo se aplica esta ley a las búsquedas de inmigración. Hacer cumplir las
    leyes de inmigración no está entre los fines de la lista para la policía, pero la ley tampoco lo
    nombra ni lo prohíbe. Una orden (warrant) pendiente es un fin de la lista, y el texto no
    descarta las órdenes administrativas del propio ICE (que ningún juez firma). Llamar penal a una
    búsqueda también la hace entrar en la lista. Puede que las secciones se hayan eliminado y
    reemplazado en mayo de 2026 (HB 327); no pudimos encontrar el resultado.
    .binds =
        las entidades del gobierno de Utah
    .exceptions =
        una orden (warrant) pendiente, quizás incluso la del propio ICE; una búsqueda presentada
        como penal. Puede que un proyecto de ley de 2026 (HB 327) haya eliminado la ley.

ut-alpr-ice-documented-access =
    No encontramos documentos que muestren una búsqueda en los lectores de placas de Utah para ICE o
    la Patrulla Fronteriza. Flock es una empresa que maneja cámaras de placas. Su consulta nacional
    deja que agencias de otros lugares busquen en las cámaras que se les abren. Así que esto no
    prueba que no hubo ninguna búsqueda.

ut-police-immigration-limit =
    No encontramos ninguna ley de Utah que limite lo que la policía puede decirles a las autoridades
    de inmigración. Desde hace mucho, los sheriffs (alguaciles) le avisan a ICE de las personas en
    la cárcel que no tienen estatus. El único límite que encontramos es la ley sobre el
    reconocimiento de caras.

ut-police-cooperation-mandate =
    La ley HB 226 está en vigor desde el 7 de mayo de 2025. Hace que los sheriffs (alguaciles) de
    los condados se coordinen con ICE antes de soltar a personas condenadas por ciertos delitos
    menores de clase A (class A misdemeanors). También subió la pena máxima de esa clase a 365 días,
    lo que trae consecuencias federales de deportación.

ut-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 muestra 16 acuerdos firmados, de 12
    agencias de Utah. Nueve son para ejecutar órdenes administrativas de ICE (warrant service;
    ningún juez las firma), 5 son de grupo operativo (task force) y 2 son del modelo de cárcel.
    Entre las agencias están el Departamento de Prisiones (Corrections) y la policía de Riverton. En
    julio de 2025, la Patrulla de Carreteras (Highway Patrol), Ogden y West Valley City dijeron que
    no tenían planes de participar.

ut-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 5 acuerdos de grupo operativo (task force) en
    Utah. { said-task-force } { said-one-since } { said-county-list }

ut-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 11 acuerdos para cárceles en Utah. { said-jail }
    { said-none-since } { said-county-list }

ut-benefits-medicaid-data =
    ICE recibió acceso a los datos de inscripción de Medicaid con un acuerdo de julio de 2025 que
    abarca a unos 79 millones de personas. Los límites del tribunal en el caso California v. HHS
    protegen solo a los estados que demandaron. Utah no está en la lista de esos estados que vimos.
    Así que no encontramos nada que impida que los datos de las personas inscritas en Utah lleguen a
    ICE.

ut-benefits-snap-data =
    No pudimos confirmar si Utah dio sus datos de estampillas o cupones de alimentos (food stamps,
    SNAP). El Departamento de Agricultura de EE. UU. dijo que 28 estados y Guam entregaron datos de
    SNAP en 2025. Utah no está entre los estados que demandaron. No vimos ninguna fuente que nombre
    a Utah entre los que cumplieron.

ut-voter-roll-shared =
    Utah le dio al Departamento de Justicia su lista pública de votantes. Preguntó qué ley apoyaba
    el requerimiento (demand) de la lista completa. El departamento demandó a Utah el 26 de febrero
    de 2026. La vicegobernadora dice que ni la ley federal ni la estatal le dan al departamento
    derecho a los datos privados.

ut-voter-roll-shared-undecided-2026 =
    Utah se negó a dar los datos privados de su lista de votantes, y el Departamento de Justicia
    demandó (2:26-cv-00166). Para septiembre de 2026, las dos partes habían argumentado por escrito
    y no había ningún fallo. { said-suits-register }

ut-broker-delete-right =
    Utah tiene una ley general de privacidad del consumidor, en vigor desde antes de 2024. Da
    derechos frente a los negocios que llegan al tamaño que fija la ley. Puede que su derecho a
    borrar alcance solo los datos que la persona misma le dio al negocio. Eso dejaría fuera la
    mayoría de los archivos de las empresas que venden datos. No hemos podido comprobar esto.

ut-event-reporters-say-2019 =
    Unos investigadores de Georgetown y el Washington Post describieron las búsquedas de caras de
    ICE en las fotos de Utah como un acceso sin la orden judicial (warrant) de un juez. Los
    documentos muestran casi 2,000 búsquedas para agencias de fuera entre 2015 y 2017, cerca de la
    mitad para el FBI.

ut-event-state-says-2019 =
    El Departamento de Seguridad Pública del estado confirmó que ICE pidió 49 búsquedas de caras
    entre 2015 y 2017, y dijo que cada una fue un caso penal. El estado dijo que las búsquedas para
    agencias de fuera eran limitadas, de una persona a la vez, y que no hubo búsquedas masivas.

ut-event-face-search-limits-2021 =
    Desde este día, solo el Departamento de Seguridad Pública del estado puede buscar caras en las
    fotos de licencia. La policía debe pedirlo por escrito, para fines como delitos serios, muertes
    y personas desaparecidas. Una falta civil de inmigración no es uno de ellos.

ut-event-sheriffs-coordinate-2025 =
    La HB 226 obligó a los sheriffs (alguaciles) de los condados a coordinarse con ICE antes de
    soltar a personas condenadas por ciertos delitos menores de clase A (class A misdemeanors).

ut-event-voter-list-state-says-2026 =
    Utah había dado su lista pública de votantes y preguntó qué apoyaba el requerimiento (demand) de
    la lista completa. Según el reporte de este día, después de que el Departamento de Justicia
    demandó, la vicegobernadora dijo que ni la ley federal ni la estatal le dan derecho a los datos
    privados.
