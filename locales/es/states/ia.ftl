# Iowa: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ia-dmv-license-regardless-of-status =
    Una lista de 2023 nombra a diecinueve estados y D.C. que dan licencia a los conductores sin una
    prueba de presencia legal. La lleva la Conferencia Nacional de Legislaturas Estatales (NCSL), e
    Iowa no está en ella. No encontramos ninguna ley más nueva de Iowa.

ia-dmv-card-marking =
    Iowa no tiene una tarjeta para residentes sin estatus legal. Así que no hay nada que marcar.

ia-dmv-noncitizen-marking =
    No pudimos confirmar cómo son en Iowa las tarjetas de las personas no ciudadanas. El
    Departamento de Transporte (DOT) sí anota quiénes dijeron alguna vez que no eran ciudadanos. En
    octubre de 2024, el secretario de estado usó esa lista para cuestionar a votantes. Nombraba a
    2,176 personas, y muchas ya se habían hecho ciudadanas.

ia-dmv-document-retention =
    Las reglas federales de REAL ID (6 CFR 37.31) obligan a un estado a guardar los documentos que
    se muestran para una tarjeta REAL ID. Las copias en papel se quedan al menos 7 años, y las
    imágenes al menos 10. No encontramos ninguna ley de Iowa que acorte o prohíba esto, y no
    revisamos otras tarjetas. Un proyecto de ley de 2026 (SF 2052) propuso una tarjeta sin copias de
    documentos ni datos biométricos (datos del cuerpo, como los escaneos de la cara). Solo vimos que
    se presentó.

ia-dmv-disclosure-limit =
    No encontramos ningún límite de Iowa a compartir datos de vehículos y conductores para hacer
    cumplir las leyes de inmigración. La sección 321.11 del código de Iowa (Iowa Code) y la ley
    federal de privacidad dicen cuándo se pueden dar. El Departamento de Transporte de Iowa (DOT)
    responde a las peticiones de la policía que declaran un fin legal. No volvimos a leer el texto
    de la sección.

ia-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso dieron la lista de los estados que le habían
    cortado a ICE el acceso a los datos de los departamentos de vehículos (DMV) por Nlets, la red de
    datos de la policía. Nombraron a Illinois, Massachusetts, Minnesota, Nueva York y Washington, y
    dijeron que Oregón lo estaba haciendo; no nombraron a Iowa. La carta dijo que en los demás
    lugares ICE conserva el acceso directo, por su cuenta. En el año hasta el 1 de octubre de 2025,
    ICE hizo 292,114 consultas a los DMV por Nlets e ICE (HSI, la rama de investigaciones) hizo
    605,116, en todos los estados juntos. En un acuerdo judicial presentado el 28 de noviembre de
    2025, Iowa también aceptó apoyar a Seguridad Nacional (DHS) para que obtenga datos de licencias
    por Nlets. Son para SAVE, su sistema para revisar el estatus.

ia-dmv-nlets-photos =
    Esto no está confirmado para Iowa. Una carta de miembros del Congreso, de noviembre de 2025,
    dijo que 41 estados pasan las fotos de licencia por Nlets, la red de datos de la policía. Los
    reportes no los nombran. El manual de Nlets dice qué devuelve una consulta de otro estado. Son
    el nombre, la dirección, la fecha de nacimiento, la descripción, el número de Seguro Social, y
    el tipo y la validez de la licencia. Dice que se puede pedir una imagen donde el estado lo
    permite.

ia-dmv-face-recognition =
    El Departamento de Transporte de Iowa (DOT) usa el reconocimiento de caras en sus fotos de
    licencia: 13 millones de imágenes en 2016. Según un acuerdo de 2014, personal de la policía del
    estado busca en ellas por su cuenta. La oficina federal de auditoría (GAO) encontró que el FBI
    podía pedir búsquedas. En 2013, el DOT dijo que la policía local, estatal y federal podía mandar
    una foto después de mostrar un fin de policía. Un acuerdo de 2016 con Nebraska e Illinois
    planeaba búsquedas de caras entre estados contra el fraude; no hay ninguna búsqueda de ICE
    documentada.

ia-dmv-ice-documented-access =
    Esto no está confirmado. No encontramos documentos de ninguna petición de ICE al Departamento de
    Transporte de Iowa (DOT). Las notas sobre Nlets, la red de datos de la policía, y sobre el
    acuerdo judicial con el Departamento de Seguridad Nacional (DHS) cuentan otras vías.

ia-dmv-data-sales =
    Esto no está confirmado. En una búsqueda corta no encontramos ninguna venta de datos de
    conductores de Iowa.

ia-dmv-federal-bulk-request =
    El 28 de noviembre de 2025, Iowa cerró con un acuerdo judicial una demanda con el Departamento
    de Seguridad Nacional (DHS), junto con Florida, Indiana y Ohio. Iowa recibe 20 años de acceso a
    SAVE, el sistema federal para revisar el estatus. A cambio acepta dar datos de licencias del
    estado o ayudar al DHS a llegar a ellos. No pudimos confirmar cuántos datos se habían pasado
    hasta 2026.

ia-dmv-federal-bulk-request-save-kept-open-2026 =
    Un tribunal de Washington había fallado contra las revisiones en masa en SAVE, el sistema
    federal para revisar el estatus. El 7 de julio de 2026, un tribunal federal de Florida mantuvo
    abiertas las revisiones en masa y las de números de Seguro Social para Iowa y los otros tres
    estados del acuerdo judicial (Florida v. DHS). La Liga de Mujeres Votantes (League of Women
    Voters) apeló; la apelación en el Undécimo Circuito (26-12533) estaba pendiente. Lo dice un
    registro público; no vimos los documentos del tribunal.

ia-dmv-federal-bulk-request-census-records-2020 =
    Desde el 1 de abril de 2020, Iowa le mandó a la Oficina del Censo de EE. UU. el número, el
    nombre, la dirección y la fecha de nacimiento de cada persona con tarjeta. Era para una cuenta
    federal de ciudadanos. El acuerdo tiene fecha del 4 de marzo de 2020 y cubre registros de 2019 a
    2024. La ciudadanía no estaba entre los datos.

ia-alpr-statute =
    Según la sección 321P.4 del código de Iowa (Iowa Code), quien maneja un lector de placas debe
    borrar cada imagen de placa y sus datos dentro de 30 días. La policía puede copiar lo que
    importa para un caso penal en curso. No cumplir la regla es un delito menor simple (simple
    misdemeanor); la ley no dice nada sobre compartir. Muchos repasos, y un informe de la ACLU de
    diciembre de 2025, todavía dicen que Iowa no tiene reglas. Un proyecto de ley más estricto
    (ordenanza local; orden judicial (firmada por un juez) o citación (subpoena) después de 24
    horas) se aprobó en la Cámara 77-11 el 16 de abril de 2026; no pudimos hallar qué pasó con él.
    .binds =
        quien maneja un lector de placas en Iowa
    .exceptions =
        la policía puede copiar lo que importa para un caso penal en curso. La ley no dice nada
        sobre compartir.

ia-alpr-sharing-limit =
    No encontramos ninguna regla sobre a quién se le pueden dar datos de placas. No había ninguna en
    vigor la última vez que vimos la ley, en abril de 2026. El proyecto de ley de 2026 limitaría el
    acceso a los datos de más de 24 horas.

ia-alpr-immigration-limit =
    No encontramos ningún límite. El estado entiende su ley en sentido contrario. A principios de
    2026, Coralville había prohibido todo uso de sus lectores de placas de Flock que fuera solo para
    inmigración. El fiscal general le dijo a la ciudad que eso viola la sección 27A.4 del código de
    Iowa (Iowa Code). La ciudad quitó ese texto y consideró quitar las cámaras.

ia-alpr-ice-documented-access =
    Esto no está confirmado. No encontramos ningún registro de búsquedas de Iowa que nombre a ICE.
    Un estudio de la ACLU de diciembre de 2025 les preguntó al menos a 48 agencias por los lectores
    de placas. Muchas de ellas alimentan redes nacionales.

ia-police-immigration-limit =
    Iowa no tiene un límite así. La ley del estado (Iowa Code, capítulo 27A) prohíbe los límites
    locales.

ia-police-cooperation-mandate =
    El capítulo 27A del código de Iowa (Iowa Code), aprobado en 2018, obliga a la policía a cumplir
    por completo los detainers de ICE para las personas que tiene detenidas. Un detainer es la
    petición de ICE de retener a una persona más tiempo. La ley no deja que las políticas locales
    prohíban o desanimen el hacer cumplir las leyes de inmigración. Les quita fondos del estado a
    quienes no la cumplen. En febrero de 2025, el estado la usó contra el sheriff (alguacil) del
    condado de Winneshiek por una publicación (post); no buscamos el resultado.

ia-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra dos acuerdos que dejan que agentes de Iowa hagan
    trabajo de inmigración. Uno es con el Departamento de Seguridad Pública de Iowa, firmado el 26
    de marzo de 2025. El otro es con el condado de Marion, firmado el 6 de noviembre de 2025.

ia-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 2 acuerdos de grupo operativo (task force) en
    Iowa. { said-task-force } { said-none-since } { said-county-list }

ia-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Iowa.
    { said-jail } { said-none-since } { said-county-list }

ia-benefits-medicaid-data =
    La oficina federal de Medicaid (CMS) puede pasar sus datos al Departamento de Seguridad Nacional
    (DHS) y a ICE. Unas órdenes de un tribunal de agosto de 2025, que se redujeron el 29 de
    diciembre de 2025, protegen solo a los estados que demandaron. Iowa no demandó. Desde el 6 de
    enero de 2026 se pueden compartir, de todos los estados, seis datos de personas que no tienen
    presencia legal: la ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha de
    nacimiento y el número de Medicaid.

ia-benefits-snap-data =
    En diciembre de 2025, la Secretaria de Agricultura dijo que 28 estados y Guam habían entregado
    datos de las personas que pidieron estampillas o cupones de alimentos (food stamps, SNAP) desde
    2020. Los datos incluyen nombres, fechas de nacimiento, direcciones y números de Seguro Social.
    NPR encontró en octubre de 2025 que la mayoría de los estados con un gobernador republicano lo
    había hecho. Iowa no estaba en la demanda judicial contra ese requerimiento (demand), pero no lo
    vimos nombrado entre los que dieron los datos. Así que esto no está confirmado.

ia-voter-roll-shared =
    Iowa revisa su lista de votantes en SAVE, un sistema federal para revisar el estatus, según el
    acuerdo judicial de 2025. Así que nombres y datos que identifican a las personas llegan a USCIS,
    la agencia federal de beneficios de inmigración. No pudimos confirmar si el Departamento de
    Justicia tiene el archivo completo.

ia-broker-delete-right =
    La ley de Iowa sobre los datos del consumidor, en vigor desde el 1 de enero de 2025, da algunos
    derechos. Las personas pueden hacer que se borren sus datos y pedir que no se vendan. Las
    empresas tienen 90 días para responder. No hay derecho a decir que no a los perfiles que se
    hacen con los datos (profiling).

ia-other-aamva-image-exchange =
    La Electronic Frontier Foundation encontró en 2020 que Iowa era uno de 23 estados que podían
    sacar imágenes del archivo de licencias de Alaska. Lo hacen por el intercambio de la asociación
    de las agencias de vehículos (AAMVA). Así que Iowa participa en el intercambio de fotos entre
    los departamentos de vehículos (DMV). No pudimos confirmar si las fotos del propio Iowa se
    pueden sacar de la misma forma, ni quién puede hacerlo.

ia-event-coralville-warning-2026 =
    Para entonces, el fiscal general de Iowa le había dicho a la ciudad de Coralville que viola la
    ley del estado prohibir los usos de las cámaras de placas de Flock que son solo para
    inmigración. La ciudad quitó ese texto y consideró quitar las cámaras. { said-day-of-report }

ia-event-winneshiek-complaint-2025 =
    El estado usó su ley sobre la ayuda a ICE contra el sheriff (alguacil) del condado de Winneshiek
    por una publicación (post). No buscamos el resultado.

ia-event-save-kept-open-2026 =
    Un tribunal federal de Florida mantuvo abiertas las revisiones en masa y las de números de
    Seguro Social en SAVE para Iowa y los otros tres estados del acuerdo judicial. SAVE es el
    sistema federal para revisar el estatus. Lo dice un registro público; había una apelación
    pendiente.
