# Ohio: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

oh-dmv-license-regardless-of-status =
    Ohio no da ninguna licencia sin una prueba de estadía legal. Las reglas sobre documentos de su
    oficina de vehículos (Bureau of Motor Vehicles, BMV) no dejan que las personas indocumentadas
    obtengan una tarjeta del estado. Las personas no ciudadanas con estadía legal sí la pueden
    obtener.

oh-dmv-card-marking =
    Ohio no tiene una tarjeta para personas sin estadía legal, así que no hay una tarjeta aparte que
    distinguir.

oh-dmv-noncitizen-marking =
    La ley House Bill 458, firmada en enero de 2023, hace que la oficina de vehículos (BMV) imprima
    la palabra “noncitizen” (no ciudadano) atrás de las licencias y tarjetas de identificación. Va
    en toda tarjeta que se da a una persona no ciudadana con estadía legal. Eso incluye a residentes
    permanentes (con tarjeta de residente, o green card), trabajadores, estudiantes y refugiados. El
    BMV empezó a dar estas tarjetas el 7 de abril de 2023. Las tarjetas de antes reciben la marca
    cuando se renuevan.

oh-dmv-document-retention =
    No pudimos confirmar si la oficina de vehículos (BMV) de Ohio guarda imágenes de los pasaportes
    y documentos de inmigración que se muestran para una tarjeta REAL ID, ni por cuánto tiempo. Se
    dice que las reglas federales de REAL ID empujan a los estados a guardarlas; no hemos podido
    comprobarlo.

oh-dmv-disclosure-limit =
    No encontramos ninguna ley de Ohio que limite lo que la oficina de vehículos (BMV) da para hacer
    cumplir las leyes de inmigración. La ley del estado (R.C. 4501.27) copia la ley federal de
    privacidad de los conductores (DPPA). Deja que las agencias del gobierno obtengan información
    personal para su trabajo.

oh-dmv-nlets-immigration =
    Una carta de miembros del Congreso, de noviembre de 2025, nombró solo cinco estados que le
    habían cortado a ICE las búsquedas de datos de conductores y autos en Nlets, la red de la
    policía. Son Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba
    haciendo. Ohio no estaba entre ellos. Solo por la carta, se supone que ICE y su rama de
    investigaciones (HSI) pueden buscar en los datos de Ohio sin la orden judicial (warrant) de un
    juez. Esto se deduce de que Ohio no está en la lista de la carta.

oh-dmv-nlets-photos =
    No pudimos confirmar si Ohio manda fotos de licencia por Nlets, la red de la policía. En 2020,
    Ohio podía abrir las fotos de licencia de Alaska por medio de otro intercambio de fotos, aparte,
    que maneja la asociación de agencias de vehículos (AAMVA). Eso muestra que Ohio participa en
    compartir fotos entre agencias de licencias.

oh-dmv-face-recognition =
    Una revisión de 2019 del fiscal general del estado contó 10,652 búsquedas de caras en el sistema
    del orden público de Ohio (Ohio Law Enforcement Gateway), desde 2017 hasta el 9 de julio de
    2019. De ellas, 418 (3.9%) tuvieron que ver con agencias federales. Las primeras eran ICE y la
    estación de la Patrulla Fronteriza en Sandusky Bay. Unos 21 millones de los 24 millones de
    imágenes eran fotos de licencia de la oficina de vehículos (BMV). El fiscal general dijo que
    todas las búsquedas federales eran legítimas y que no hubo una búsqueda masiva (dragnet). Les
    cortó el acceso directo a 4,549 agentes locales; en su lugar, la oficina de investigaciones del
    estado (BCI) haría las búsquedas.

oh-dmv-face-recognition-photo-copy-2011 =
    Las fotos de licencia de ese sistema vienen de una copia que la oficina de vehículos (BMV)
    entregó en 2011. Los funcionarios dijeron en 2019 que no se había actualizado. El FBI obtuvo
    acceso por un acuerdo de 2016. La Administración para el Control de Drogas (DEA) e ICE también
    tenían cuentas. La policía empezó a usar el sistema en junio de 2013 sin decírselo al público.

oh-dmv-ice-documented-access =
    Unos agentes de ICE hicieron 116 de unas 11,000 búsquedas de caras en la base de datos de Ohio
    con fotos de licencia y fotos de arrestos. Lo dice la oficina del fiscal general. Las búsquedas
    se hicieron en los dos años, más o menos, antes de julio de 2019.

oh-dmv-data-sales =
    Una investigación de televisión de 2021 encontró que la oficina de vehículos (BMV) de Ohio
    recibió más de $40 millones en un año por vender datos de conductores y vehículos. En diez años
    recibió unos $250 millones. Los compradores eran empresas que venden datos, agencias de crédito,
    aseguradoras, compañías de grúas e investigadores privados. Esto lo permiten excepciones de la
    ley federal de privacidad de los conductores (DPPA).

oh-dmv-federal-bulk-request =
    Ohio, junto con Florida, Indiana e Iowa, llegó a un acuerdo judicial con Seguridad Nacional
    (DHS); el acuerdo se presentó a fines de noviembre de 2025. Ohio aceptó que puede dar los datos
    de hasta 1,000 licencias de conducir, escogidas al azar, en un plazo de 90 días. Son para probar
    SAVE, el sistema federal que revisa la ciudadanía. También aceptó hacer su mejor esfuerzo (best
    efforts) para ayudar a Seguridad Nacional a tener pleno uso de los datos de licencias de los
    estados. Eso quiere decir por Nlets, la red de la policía, y de las agencias de licencias.

oh-dmv-federal-bulk-request-save-kept-open-2026 =
    SAVE es el sistema federal que revisa la ciudadanía. El 7 de julio de 2026, un tribunal federal
    de Florida ordenó que las revisiones en masa y con datos del Seguro Social siguieran abiertas
    para Ohio y otros tres estados, por su acuerdo con Seguridad Nacional (DHS). Así que las
    revisiones de la lista de votantes de Ohio siguieron, aun mientras valía un fallo de Washington
    contra SAVE. Una apelación de la League of Women Voters estaba pendiente (Undécimo Circuito,
    26-12533). Esto viene de un registro público de casos; no pudimos comprobarlo con el tribunal.

oh-dmv-federal-bulk-request-voter-file =
    Ohio aparece en una lista de al menos doce estados que dieron o prometieron al Departamento de
    Justicia su archivo completo de votantes, sin nada tachado. Ese archivo lleva números de
    licencia de conducir o partes de números de Seguro Social. Es el archivo de votantes, no el
    archivo de conductores de la oficina de vehículos (BMV).

oh-alpr-statute =
    Ohio no tiene una ley de todo el estado sobre lectores de placas. La ACLU de Ohio lleva años
    pidiendo una. Aparte de reglas locales como la de Dayton, cada departamento de policía pone las
    suyas. Puede que haya proyectos de ley pendientes en 2026; no encontramos ninguno que se haya
    convertido en ley.

oh-alpr-sharing-limit =
    No encontramos ningún límite del estado a compartir datos de lectores de placas. Las agencias en
    la red de una empresa pueden abrir las cámaras unas de otras. Dayton cortó el acceso de fuera
    por su propia decisión en abril de 2026.

oh-alpr-immigration-limit =
    Ninguna ley de Ohio prohíbe usar datos de lectores de placas para inmigración. Algunas ciudades
    ponen su propia regla. La política de Dayton prohibía compartir con agencias cuyo trabajo
    principal es hacer cumplir las leyes de inmigración. Se incumplió miles de veces.

oh-alpr-ice-documented-access =
    Dayton encontró más de 7,100 búsquedas de fuera en sus datos de placas de Flock que nombraban
    inmigración, contra la política de la ciudad. La ciudad apagó en enero de 2026 el compartir con
    agencias federales, y el 7 de abril de 2026 todo el compartir con otros. Suspendió el programa
    de unas 72 cámaras el 1 de mayo de 2026, tapó las cámaras con bolsas y pagó una auditoría
    externa de los registros de búsquedas. Flock dice que no tiene ningún contrato con ICE y que sus
    clientes controlan los datos.

oh-police-immigration-limit =
    Ohio no tiene una ley de todo el estado que limite la ayuda de la policía a ICE. Al contrario,
    los legisladores han estado considerando proyectos de ley que prohibirían los límites locales.

oh-police-cooperation-mandate =
    En las fuentes más nuevas que vimos (principios de 2026), no se había aprobado ninguna ley que
    obligue a la policía a ayudar. El proyecto de ley House Bill 26 haría que la policía local
    entrara en programas de Seguridad Nacional (DHS), y que informara sobre personas y las
    retuviera, o perdería el 10% de los fondos locales. El proyecto de ley Senate Bill 172 prohíbe
    toda regla que proteja a las personas de un arresto de inmigración. Pasó en el Senado por 23 a 8
    el 18 de junio de 2025 y estaba en la Cámara. No pudimos confirmar si alguno de los dos se
    convirtió en ley más tarde en 2026; una ley más vieja, R.C. 9.63, pide a los funcionarios
    locales que cooperen con el trabajo federal de seguridad nacional.

oh-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 21 acuerdos activos de 17 agencias de Ohio. Son
    acuerdos 287(g) (policía local que hace trabajo de inmigración): dejan que agentes locales hagan
    trabajo de inmigración. Dieciséis son de grupo operativo (task force), cuatro son para ejecutar
    órdenes administrativas de ICE (que ningún juez firma) y uno es para una cárcel.

oh-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 16 acuerdos de grupo operativo (task force) en
    Ohio. { said-task-force } { said-more-since } { said-county-list }

oh-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 5 acuerdos para cárceles en Ohio. { said-jail }
    { said-none-since } { said-county-list }

oh-benefits-medicaid-data =
    Ohio no es uno de los 20 estados de la lista que vimos de estados que demandan; otros informes
    cuentan 21 o 22. Seguridad Nacional (DHS) obtuvo archivos de Medicaid de todos los estados a
    mediados de 2025, y los límites del tribunal protegen solo a los estados que demandan. Desde el
    6 de enero de 2026, las agencias pueden compartir en todas partes al menos seis datos de
    personas que no tienen presencia legal. Son la ciudadanía, el estatus migratorio, la dirección,
    el teléfono, la fecha de nacimiento y el número de Medicaid.

oh-benefits-snap-data =
    El Departamento de Agricultura de EE. UU. había dicho, a diciembre de 2025, que 28 estados y
    Guam compartían datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). Los datos son nombres, direcciones, números de Seguro Social y estatus
    migratorio. Ohio no está entre los estados que demandaron o se negaron, así que se supone que es
    uno de los 28. No leímos ninguna fuente que nombre a Ohio, así que esto no está confirmado.

oh-health-status-question =
    No encontramos ninguna ley de Ohio que obligue a los hospitales a anotar el estatus migratorio,
    pero esto no está confirmado. El proyecto de ley House Bill 281, pendiente a principios de 2026,
    obligaría a los hospitales a dejar entrar a agentes de inmigración.

oh-voter-roll-shared =
    Ohio aparece en una lista de los estados que dieron o prometieron su lista completa de votantes
    al Departamento de Justicia.

oh-courts-arrest-limit =
    Ninguna ley del estado limita los arrestos civiles de inmigración en los tribunales. Los jueces
    del tribunal Common Pleas del condado de Franklin adoptaron una regla local. Prohíbe los
    arrestos de inmigración dentro del tribunal sin una orden judicial (firmada por un juez). El
    proyecto de ley Senate Bill 172 anularía esa regla. Pasó en el Senado en junio de 2025; no
    pudimos confirmar una votación de la Cámara.

oh-event-attorney-general-review-2019 =
    El fiscal general del estado contó 418 búsquedas de caras que tuvieron que ver con agencias
    federales. Dijo que todas eran legítimas y que no hubo una búsqueda masiva (dragnet). Les cortó
    el acceso directo a 4,549 agentes locales; en su lugar, una oficina del estado haría las
    búsquedas.

oh-event-senate-bill-172-2025 =
    El Senado de Ohio aprobó el proyecto de ley Senate Bill 172, por 23 a 8. Prohibiría toda regla
    que proteja a las personas de un arresto de inmigración. No pudimos confirmar si se convirtió en
    ley.

oh-event-franklin-court-rule-2025 =
    Los jueces del tribunal del condado de Franklin (Common Pleas) habían adoptado una regla local.
    Prohibía los arrestos de inmigración en el tribunal sin una orden judicial (firmada por un
    juez). { said-day-of-report }

oh-event-save-settlement-2025 =
    En un acuerdo judicial con Seguridad Nacional (DHS), Ohio aceptó que puede dar los datos de
    hasta 1,000 licencias, escogidas al azar, para probar SAVE, un sistema que revisa la ciudadanía.
    También aceptó hacer su mejor esfuerzo (best efforts) para ayudar a Seguridad Nacional a tener
    pleno uso de los datos de licencias de los estados, por Nlets (la red de la policía) y de las
    agencias de licencias.

oh-event-dayton-suspended-2026 =
    Dayton suspendió su programa de unas 72 cámaras de placas. Había encontrado más de 7,100
    búsquedas de fuera que nombraban inmigración, contra la política de la ciudad. En enero de 2026
    había dejado de compartir con agencias federales, y el 7 de abril de 2026, con todos los de
    fuera.

oh-event-flock-says-2026 =
    Flock, cuyas cámaras de placas usaba Dayton, dice que no tiene ningún contrato con ICE y que sus
    clientes controlan los datos. { said-day-of-report }

oh-event-save-kept-open-2026 =
    Un tribunal federal de Florida ordenó que las revisiones en masa y con datos del Seguro Social
    de SAVE siguieran abiertas para Ohio y otros tres estados, por su acuerdo con Seguridad Nacional
    (DHS).
