# Pensilvania: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

pa-dmv-license-regardless-of-status =
    Pensilvania no da licencia a personas sin presencia legal. Una coalición hace campaña para que
    la haya desde antes de 2020. No encontramos ninguna ley que se aprobara.

pa-dmv-card-marking =
    No hay una tarjeta para personas sin estatus legal, así que esta pregunta no se presenta.

pa-dmv-noncitizen-marking =
    No encontramos ninguna ley que haga imprimir “noncitizen” (no ciudadano) en las licencias. Se
    dice que las tarjetas de personas que están aquí por un tiempo limitado se vencen cuando termina
    su estadía permitida. No pudimos confirmar cómo se ven esas tarjetas.

pa-dmv-document-retention =
    PennDOT es la agencia de licencias del estado. No pudimos confirmar si guarda copias de
    pasaportes y documentos de inmigración para las tarjetas ordinarias. Puede que escanee los
    documentos para las tarjetas REAL ID; no hemos podido comprobar esto.

pa-dmv-disclosure-limit =
    No encontramos ninguna ley ni política de Pensilvania que limite lo que PennDOT, la agencia de
    licencias, puede compartir para hacer cumplir las leyes de inmigración. PennDOT dijo en 2020 que
    comparte datos de conductores con una citación (subpoena), una orden (warrant) o un formulario
    de petición legal; no dijo que un juez deba firmar. Dijo que también los comparte con las
    agencias federales del orden público (FBI, ICE y otras). En febrero de 2026, las agencias
    federales de inmigración todavía tenían números de licencia y fotos. Algunos sitios web afirman
    que una ley de Pensilvania de 2019 prohíbe esto; no citan nada, y no pudimos encontrar una ley
    así.

pa-dmv-nlets-immigration =
    Nlets es la red que las agencias de policía usan para consultar datos de conductores. En
    noviembre de 2025, unos legisladores le dijeron al gobernador que la policía estatal da por esa
    red, a agencias de fuera, acceso al instante a los datos de licencias e identificaciones de
    PennDOT. Nombraron a ICE y a ICE (HSI), la rama de investigaciones, y le pidieron que le cortara
    el acceso a ICE. El 23 de diciembre de 2025, diez miembros republicanos del Congreso le pidieron
    que no lo hiciera. Una revisión de febrero de 2026 encontró que las agencias federales de
    inmigración todavía tenían números de licencia y fotos. No encontramos ningún bloqueo desde
    entonces.

pa-dmv-nlets-photos =
    Una redacción de noticias revisó la política del estado en febrero de 2026. Dice que las
    agencias federales de inmigración pueden llegar a los números de licencia y las fotos que la
    gente de Pensilvania le dio al estado. La parte que leímos no decía por qué vía. Podría ser
    Nlets, la red nacional de la policía, o JNET, la red de justicia del propio estado.

pa-dmv-face-recognition =
    En 2019, Pensilvania era uno de 21 estados en cuyas fotos de licencia el FBI podría haber
    buscado caras. En 2013, la red de justicia del estado se conectó al sistema de caras de la
    agencia de licencias, con unos 36 millones de fotos. Estaba abierto a unos 500 usuarios locales,
    estatales y federales con capacitación. En 2019, los periodistas no pudieron saber si ICE hacía
    búsquedas así.

pa-dmv-ice-documented-access =
    Unos reportes de febrero de 2026 encontraron que ICE tiene acceso a los números de licencia y
    las fotos de la gente de Pensilvania. Los acuerdos son anteriores al gobernador actual. Un
    informe de 2020 de una clínica de una escuela de derecho dijo que ICE también ha hecho arrestos
    con datos de PennDOT comprados a empresas que venden datos.

pa-dmv-data-sales =
    Un informe de 2020 dijo que PennDOT vende datos de conductores a LexisNexis, Thomson Reuters,
    TransUnion y Acxiom. Dijo que los acuerdos no son públicos. Una auditoría de 2016 del envío de
    datos a LexisNexis encontró usuarios sin los documentos exigidos, y acuerdos vencidos. PennDOT
    no está de acuerdo con partes del informe.

pa-dmv-federal-bulk-request =
    En septiembre de 2025, el Departamento de Justicia de EE. UU. presentó una demanda para obtener
    la lista completa de votantes, con números de licencia y números parciales de Seguro Social. Un
    juez federal desestimó el caso a finales de junio de 2026. Escribió que las propias
    declaraciones de los funcionarios mostraban fines que incluían hacer cumplir las leyes de
    inmigración. Un registro público dice que el departamento apeló. No encontramos ninguna petición
    en masa del archivo de licencias de PennDOT.

pa-alpr-statute =
    Pensilvania no tiene una ley sobre lectores de placas. Desde 2016 se han presentado proyectos de
    ley para hacer una. El proyecto House Bill 2174, presentado el 30 de enero de 2026, prohibiría
    compartir datos de placas para hacer cumplir leyes sobre el aborto. En las fuentes que vimos, no
    se había aprobado.

pa-alpr-sharing-limit =
    No encontramos ningún límite en todo el estado para compartir datos de placas. La práctica
    depende de las opciones que elige cada departamento y de su contrato con la empresa proveedora.

pa-alpr-immigration-limit =
    No encontramos ninguna regla para todo el estado contra el uso de datos de placas para hacer
    cumplir las leyes de inmigración.

pa-alpr-ice-documented-access =
    En dos búsquedas no encontramos ningún registro publicado de que ICE o la Patrulla Fronteriza
    usara las cámaras de un departamento en particular de Pensilvania. En todo el país, la Patrulla
    Fronteriza tuvo acceso a por lo menos 1,600 lectores de Flock en 22 estados por un tiempo en
    2025. La policía local hizo más de 4,000 búsquedas marcadas como de inmigración de junio de 2024
    a mayo de 2025. No pudimos confirmar si incluían cámaras de Pensilvania.

pa-police-immigration-limit =
    Pensilvania no tiene ninguna ley que limite en general la ayuda de la policía a ICE. Una
    política de la Policía Estatal, anterior al gobernador actual, limita la participación de sus
    agentes en hacer cumplir las leyes federales de inmigración. Les permite compartir información
    con ICE. Puede que varias ciudades y condados limiten con sus propias reglas que se retenga a
    personas para ICE; no hemos podido comprobar esto.

pa-police-cooperation-mandate =
    No encontramos ninguna ley del estado que obligue a la policía a retener a personas para ICE ni
    a firmar acuerdos 287(g) (policía local que hace trabajo de inmigración). Las prisiones del
    estado cumplen las peticiones de ICE de retener a personas por poco tiempo. Esto cubre a
    personas condenadas y sentenciadas por delitos.

pa-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 102 acuerdos activos en Pensilvania para hacer
    trabajo de inmigración para ICE. Casi todos (98) son acuerdos de grupo operativo (task force).
    Muchos son con un solo agente elegido por votación (constable), y varios con oficinas de
    fiscales de distrito. Tres son para ejecutar órdenes administrativas de ICE (que ningún juez
    firma), y uno cubre una cárcel.

pa-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 98 acuerdos de grupo operativo (task force) en
    Pensilvania. { said-task-force } { said-more-since } { said-county-list }

pa-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 4 acuerdos para cárceles en Pensilvania.
    { said-jail } { said-none-since } { said-county-list }

pa-benefits-medicaid-data =
    Pensilvania no es uno de los 20 estados de la lista que vimos de estados que demandan; otros
    informes cuentan 21 o 22. Seguridad Nacional (DHS) recibió los archivos de Medicaid de todos los
    estados a mediados de 2025. Las órdenes del tribunal protegen solo los datos más amplios de los
    estados que demandan. Desde el 6 de enero de 2026, se permite en todas partes compartir seis
    datos de personas que no tienen presencia legal. Son la ciudadanía, el estatus migratorio, la
    dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Aquí nada más limita que
    se compartan datos.

pa-benefits-snap-data =
    El Departamento de Agricultura de EE. UU. (USDA) exigió cinco años de datos de las personas que
    reciben estampillas o cupones de alimentos (food stamps, SNAP), y Pensilvania se negó. El USDA
    le negó al estado unos $115 millones el 20 de septiembre de 2025. El estado se unió a una
    demanda de varios estados. Las órdenes de un tribunal federal, ampliadas después, prohíben que
    el USDA quite fondos por esto.

pa-voter-roll-shared =
    Pensilvania ofreció solo la lista pública. El Departamento de Justicia de EE. UU. presentó una
    demanda en septiembre de 2025. El caso fue desestimado a finales de junio de 2026.

pa-voter-roll-shared-appeal-2026 =
    La demanda se desestimó el 27 de junio de 2026. El Departamento de Justicia apeló (Tercer
    Circuito, 26-2684). El escrito del estado debía presentarse el 8 de octubre de 2026.
    { said-no-order } { said-suits-register }

pa-tolls-data =
    Unos registros de peajes E-ZPass de la autopista Turnpike han llegado a investigadores. El FBI
    los usó en un caso de asesinato de 2003. La Turnpike dijo en 2004 que da esos registros solo con
    una citación (subpoena). No encontramos ninguna regla más nueva ni ningún uso para inmigración,
    y no pudimos confirmar qué se hace hoy.

pa-event-data-sales-disputed-2020 =
    Según la prensa de alrededor de este día, PennDOT no está de acuerdo con partes de un informe de
    2020. El informe decía que vende datos de conductores a LexisNexis, Thomson Reuters, TransUnion
    y Acxiom con acuerdos que no son públicos.

pa-event-voter-list-suit-2025 =
    El Departamento de Justicia presentó una demanda para obtener la lista completa de votantes de
    Pensilvania, con números de licencia y números parciales de Seguro Social. El estado había
    ofrecido solo la lista pública.

pa-event-snap-money-disallowed-2025 =
    El Departamento de Agricultura le negó al estado unos $115 millones, después de que Pensilvania
    se negó a dar cinco años de datos de las personas que reciben estampillas o cupones de alimentos
    (food stamps, SNAP).

pa-event-network-letters-2025 =
    Diez miembros republicanos le pidieron al gobernador que no le cortara a ICE el acceso a los
    datos de licencias e identificaciones del estado en Nlets, la red de la policía. El mes
    anterior, unos legisladores le habían pedido que lo cortara. No encontramos ningún bloqueo desde
    entonces.

pa-event-voter-list-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista de votantes. El
    fallo dice que las propias declaraciones de los funcionarios mostraban fines que incluían hacer
    cumplir las leyes de inmigración. Un registro público dice que el departamento apeló.
