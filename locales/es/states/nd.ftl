# Dakota del Norte: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

nd-dmv-license-regardless-of-status =
    Dakota del Norte no está entre los 19 estados (más D.C.) que dan licencia a los residentes sin
    importar su estatus migratorio. Esa lista la lleva la Conferencia Nacional de Legislaturas
    Estatales (NCSL). Las personas que no son ciudadanas y cumplen las reglas generales reciben una
    licencia que se ve distinta de la de un ciudadano.

nd-dmv-card-marking =
    Dakota del Norte no tiene una licencia abierta a las personas sin importar su estatus
    migratorio. En cambio, la ley exige un diseño distinto para las tarjetas de todas las personas
    que no son ciudadanas.

nd-dmv-noncitizen-marking =
    La ley del estado obliga a quien dirige la agencia (director) a diseñar las tarjetas de quienes
    no son ciudadanos de modo que sean claramente distintas de las de los ciudadanos. Esto cubre las
    tarjetas de identificación y, según el § 39-06-14(5), las licencias de conducir. Una ley de 2023
    (HB 1318) agregó avisos por escrito que les dicen a quienes las tienen que informen cuando se
    hagan ciudadanos. El proyecto de ley, como se presentó, decía 45 días. Entonces reciben una
    tarjeta de ciudadano si pagan un costo.

nd-dmv-document-retention =
    No encontramos ninguna regla de Dakota del Norte sobre cuánto tiempo se guardan las copias de
    pasaportes o documentos de inmigración. Se dice que las reglas federales de la REAL ID obligan a
    los estados a guardar copias o imágenes para las tarjetas REAL ID; no hemos podido comprobar
    esto.

nd-dmv-disclosure-limit =
    No encontramos ninguna ley de Dakota del Norte que limite lo que la agencia de vehículos da para
    hacer cumplir las leyes de inmigración. La ley dice que las fotos de licencia no son documentos
    públicos, pero eso no impide darlas a la policía o a agentes federales. La ley federal de
    privacidad de los conductores (DPPA) todavía deja que las agencias del gobierno obtengan datos
    para su trabajo.

nd-dmv-nlets-immigration =
    Unas cartas de 40 miembros del Congreso, de noviembre de 2025, dicen que todos los estados ponen
    sus datos de conductores y autos al alcance de unas 18,000 agencias por Nlets, la red de la
    policía. Dicen que solo Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían
    cortado el acceso a ICE, y que Oregón lo estaba haciendo. Un sondeo de enero de 2026 nombró a
    los mismos cinco. No se nombró a Dakota del Norte entre los que bloquean, y no encontramos
    ningún bloqueo posterior. En el año hasta el 1 de octubre de 2025, ICE hizo 292,114 de esas
    búsquedas en todo el país, y su rama de investigaciones (HSI) hizo 605,116.

nd-dmv-nlets-photos =
    No pudimos confirmar si Dakota del Norte responde a peticiones de fotos de licencias por Nlets,
    la red de la policía. En 2020 era uno de los estados que podían obtener las fotos de otro estado
    por un sistema de intercambio aparte. Lo maneja la asociación de agencias de vehículos (AAMVA).
    Eso da a entender que Dakota del Norte es parte de ese intercambio.

nd-dmv-face-recognition =
    La oficina federal de auditoría (GAO) informó en 2016 que la unidad del FBI que busca caras
    podía buscar en fotos de conductores, o pedir búsquedas, en 16 estados. No hemos podido
    comprobar si Dakota del Norte está en esa lista, porque no pudimos leer la lista. No encontramos
    nada más reciente.

nd-dmv-ice-documented-access =
    No encontramos ningún documento ni reporte de que ICE obtuviera datos de licencias de Dakota del
    Norte pidiéndolos directamente a la agencia. Esto no está confirmado. El acceso por la red de la
    policía se explica aparte.

nd-dmv-data-sales =
    Las investigaciones de la prensa nacional sobre esas ventas no mostraron ninguna venta en masa
    de datos de conductores de Dakota del Norte. No publicaron una lista completa de estados, así
    que esto no está confirmado.

nd-dmv-federal-bulk-request =
    No encontramos ningún reporte de que Dakota del Norte diera o negara datos de conductores ante
    una petición federal en masa. Esto no está confirmado. Dakota del Norte no registra a los
    votantes. Su archivo central de votantes, que tiene números de licencia, se explica aparte.

nd-alpr-statute =
    No encontramos ninguna ley de Dakota del Norte sobre lectores de placas. En 2025, la Cámara
    rechazó el proyecto de ley HB 1050, por 42 a 51. Habría permitido que las agencias pusieran
    lectores en estructuras de las carreteras del estado. Quienes lo apoyaban mencionaron que la
    Patrulla Fronteriza usa lectores portátiles. Los legisladores también oyeron que los datos
    locales van a la Oficina de Investigación Criminal del estado (Bureau of Criminal Investigation)
    cuando los pide.

nd-alpr-sharing-limit =
    No encontramos ningún límite del estado para compartir datos de lectores de placas. En 2012, los
    datos de placas hasta se trataban como documentos públicos abiertos, y West Fargo los guardaba
    60 días. No pudimos confirmar si eso todavía es así. Fargo y West Fargo tienen cámaras Flock.

nd-alpr-immigration-limit =
    No encontramos ninguna ley de Dakota del Norte ni regla para todo el estado contra el uso de
    datos de lectores de placas para hacer cumplir las leyes de inmigración.

nd-alpr-ice-documented-access =
    No encontramos ningún registro ni reporte de búsquedas de ICE en redes de lectores de placas de
    Dakota del Norte. Esto no está confirmado. Los legisladores describieron que la Patrulla
    Fronteriza maneja sus propios lectores portátiles en el estado.

nd-police-immigration-limit =
    Dakota del Norte no tiene ninguna ley que limite la ayuda de la policía a ICE. La ley del estado
    (§ 44-08-25) prohíbe que los gobiernos locales adopten límites así.

nd-police-cooperation-mandate =
    La ley del estado (§ 44-08-25, HB 1303 de 2025) prohíbe que el estado, los gobiernos locales y
    las universidades públicas tengan ciertas políticas, formales o informales. Son políticas que
    limitan que se informe sobre el estatus migratorio, que ponen condiciones para retener a una
    persona o entregarla a ICE, o que no dejan que los agentes pregunten por el estatus a personas
    detenidas. El fiscal general examina las quejas, y se puede retener dinero del estado. Un sitio
    comercial dice que otra ley, la HB 1585, también obligó a los agentes a reportar a personas a
    ICE. Otra página de ese sitio dice que es solo una propuesta, así que esto no está confirmado.

nd-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 15 acuerdos firmados con 10 agencias.
    Permiten que agentes locales hagan trabajo de inmigración. Nueve son sheriffs: Bowman, Burke,
    Dunn, Eddy, McKenzie, Mercer, Ramsey, Renville y Williams. La décima es la policía de Dickinson.

nd-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 10 acuerdos de grupo operativo (task force) en
    Dakota del Norte. { said-task-force } { said-more-since } { said-county-list }

nd-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 5 acuerdos para cárceles en Dakota del Norte.
    { said-jail } { said-none-since } { said-county-list }

nd-benefits-medicaid-data =
    El acuerdo de 2025 de la agencia federal de Medicaid con ICE cubre a personas inscritas en todo
    el país. Los límites de un tribunal de California protegen solo los datos de los estados que
    demandaron. No se sabe que Dakota del Norte sea uno de ellos.

nd-benefits-snap-data =
    Una carta del Departamento de Agricultura de EE. UU., de noviembre de 2025, cuenta 28 estados,
    la mayoría con gobierno republicano, que entregaron datos de las personas que reciben
    estampillas o cupones de alimentos (food stamps, SNAP). Dakota del Norte no está entre los
    estados que demandaron. No pudimos confirmar si entregó sus datos.

nd-voter-roll-shared =
    Dakota del Norte no registra a los votantes. Su archivo central de votantes tiene números de
    licencia o de identificación y recibe cada noche cambios de nombre y dirección del departamento
    de transporte. Así que refleja los datos de conductores. En 2017, el estado se negó a darlo a
    una comisión federal, porque el § 16.1-02-15 limita quién puede obtenerlo. No encontramos qué
    pasó con los requerimientos (demands) del Departamento de Justicia de 2025 y 2026.

nd-health-status-question =
    No encontramos ninguna regla de Dakota del Norte que obligue a los hospitales a anotar el
    estatus migratorio. Un resumen de enero de 2026 nombra solo a Florida y Texas.

nd-event-limits-banned-2025 =
    La HB 1303 prohibió que el estado, los organismos locales y las universidades públicas tengan
    políticas que limiten reportar el estatus migratorio. Tampoco pueden poner condiciones para
    retener a personas para ICE o entregárselas, ni impedir que los agentes le pregunten su estatus
    a una persona bajo custodia. Se les puede retener dinero del estado.
