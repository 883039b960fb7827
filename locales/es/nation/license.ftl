# Estados Unidos, datos de conductores: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-nlets-dmv-queries =
    Nlets es una red de mensajes de la policía. Por ella, los agentes federales pueden consultar
    directamente los datos de conductores y vehículos de la mayoría de los estados. Ningún empleado
    del estado interviene. En el año anterior al 1 de octubre de 2025, por esa red pasaron más de
    290 millones de consultas a los departamentos de vehículos (DMV). De ellas, 292,114 fueron de
    ICE. Otras 605,116 fueron de su rama de investigaciones (HSI), que se cuenta aparte. Cada estado
    decide quién tiene acceso. Ya en noviembre de 2025, Illinois, Massachusetts, Minnesota, Nueva
    York y Washington le habían cortado el acceso a ICE. Oregón dijo que lo estaba haciendo. No
    encontramos una cuenta nacional más reciente; vea las notas de cada estado.

us-channel-nlets-photos =
    Las fotos de las licencias también viajan por Nlets, la red de la policía. Unas cartas de
    miembros del Congreso, de noviembre de 2025, dicen que 41 estados las comparten. Las cartas
    dicen que esas fotos podrían alimentar Mobile Fortify, la aplicación de ICE que escanea caras.
    No lo prueban.

us-channel-dmv-direct-request =
    ICE y el FBI también les piden datos directamente a los departamentos de vehículos (DMV), sin
    pasar por Nlets, la red de la policía. A veces mandan un simple correo electrónico a un
    empleado, y a veces una citación (subpoena). Unos investigadores de Georgetown encontraron que
    ICE podía tener acceso a los datos de licencia de unos tres de cada cuatro adultos. Con qué
    frecuencia responde un estado depende de su ley. Los documentos en que se basa esto son en su
    mayoría de 2014 a 2022.

us-channel-dmv-face-search =
    Hay agentes que han pedido a departamentos de vehículos (DMV) que comparen una cara con todas
    las fotos de licencia que tienen. Hay documentos que muestran peticiones así de ICE en Utah,
    Vermont y Washington. Unos investigadores de Georgetown dicen que ICE ha buscado en las fotos de
    alrededor de uno de cada tres adultos. Desde entonces, varios estados han prohibido o limitado
    estas búsquedas. Así que la respuesta depende del estado; vea las notas de cada estado.

us-channel-vehicle-registration-address =
    Una placa vista en la calle lleva al nombre y la dirección de quien es dueño del auto. La ley
    federal de privacidad, 18 U.S.C. 2721(b)(1), permite que el departamento de vehículos (DMV) dé
    los datos del registro del auto a cualquier agencia del gobierno para su trabajo. La mayoría de
    los estados también ofrece estos datos por Nlets, la red de la policía. En un caso de Oregón,
    hubo testimonio bajo juramento sobre agentes que consultaban placas antes de hacer arrestos.

us-channel-officer-runs-plate-for-ice =
    Donde un estado le ha cerrado el paso a ICE, un agente con una terminal todavía puede consultar
    una placa, una licencia o una foto, y leer la respuesta. Se conocen casos así con cámaras de
    placas. La policía de Loveland, Colorado, consultó los datos de placas de Denver 26 veces con un
    motivo de ICE en abril de 2025, y dejó que la Patrulla Fronteriza usara su cuenta. Cinco
    departamentos de Texas hicieron al menos 180 consultas de inmigración. Un agente federal de
    armas de fuego dio a ICE como motivo en el sistema de Loveland. Lo único que lo detiene es la
    regla del estado para su propia red y la palabra del agente.

us-channel-in-state-police-network =
    Aparte de Nlets, hay agentes federales con cuentas en las redes policiales propias de los
    estados. Esas redes llegan a archivos de licencias, vehículos, órdenes y arrestos. Un estado
    puede poner condiciones. California prohíbe usar su red (CLETS) para inmigración, salvo los
    antecedentes penales, y les pide a las agencias que firmen. Le cerró el paso a la rama de
    deportación de ICE (ERO) el 15 de octubre de 2019, cuando esa rama no quiso firmar. Los
    investigadores de ICE (HSI) y otros se quedaron. No revisamos las reglas de otros estados, y
    estas fuentes terminan en diciembre de 2019.

us-channel-dmv-ice-contacts =
    Quartz escribió en 2019 que los archivos de conductores tienen buenas fotos junto con la
    dirección de la casa, a diferencia de muchos otros archivos del gobierno. Unos documentos que el
    National Immigration Law Center ganó en los tribunales y contó en 2016 muestran una red de
    contactos entre ICE y las oficinas de licencias. En 2021, el Center for Public Integrity informó
    que al menos siete estados le habían dado a ICE datos de conductores desde enero de 2020.

us-channel-dmv-ice-denial =
    ICE le dijo a Quartz en 2019 que no tiene acceso directo a las bases de datos de los
    departamentos de vehículos (DMV). También dijo que no usa los archivos de los DMV para escoger a
    quién buscar. Según un bufete, en un relato sin fecha, ICE había dicho antes que puede usar
    datos de los DMV para encontrar a personas que ya busca. Al lado de esto contamos los documentos
    de cada vía.

us-channel-dmv-access-price =
    La rama de deportación de ICE (ERO) compró doce meses de acceso a los datos de conductores de
    Carolina del Norte, desde el 30 de junio de 2017. Al final pagó $26.50. Según Quartz, una
    persona pagaba allí de $5 a $7 por una copia de su propio historial de manejo.

us-protection-dppa =
    La Ley de Protección de la Privacidad de los Conductores (Driver's Privacy Protection Act, DPPA)
    es una ley federal. No deja que el departamento de vehículos (DMV) dé el nombre, la dirección o
    el número de un conductor, salvo para los usos de una lista. Uno de esos usos, el (b)(1), es
    cualquier agencia del gobierno que hace su trabajo. Así que, por sí sola, la ley no impide que
    los datos lleguen a ICE. La foto, el número de Seguro Social y los datos médicos son “altamente
    restringidos” (highly restricted). Para la mayoría de los usos hace falta el consentimiento
    (permiso) de la persona, pero el uso (b)(1) es otra vez una excepción. Un estado puede ser más
    estricto. Si los datos de una persona se usaron mal, esa persona puede demandar por al menos
    $2,500.

us-list-license-regardless-of-status =
    Diecinueve estados, el Distrito de Columbia y Puerto Rico dan una licencia o una tarjeta de
    conducir sin importar el estatus migratorio de la persona. Minnesota (2023) fue el último en
    sumarse. Hasta las fuentes más recientes, no encontramos que ninguno la haya quitado. Un
    proyecto de ley de Utah para eliminar su tarjeta no prosperó en marzo de 2026. Puerto Rico
    entregó a ICE en 2025 los datos de quienes la tienen.

us-list-voids-other-states-licenses =
    Desde el 1 de julio de 2025, Wyoming trata como inválida toda licencia que otro estado da a una
    persona sin estatus. Florida hace lo mismo desde 2023 con las tarjetas que se dan solo a esas
    personas. En la práctica, son las tarjetas de Connecticut y Delaware. Puede que otros estados
    hayan hecho lo mismo en 2025 o 2026; eso no lo revisamos.

us-list-noncitizen-card-marking =
    Confirmamos una marca en Wyoming. Desde el 1 de enero de 2026, ese estado imprime un texto en
    las tarjetas de quienes tienen presencia legal pero no tienen la ciudadanía. El texto dice que
    no son personas ciudadanas. Wisconsin y Utah tienen documentos de plazo limitado. Las leyes de
    otros estados están en las notas de cada estado. Esta lista no está completa.

us-list-nlets-ice-blocked =
    Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían cerrado el acceso a ICE,
    según la información más reciente. ICE no podía consultar por su cuenta los datos de conductores
    y vehículos de esos estados por Nlets, la red de la policía. Los bloqueos son distintos: el de
    Washington incluye a ICE, pero no a la Oficina de Aduanas y Protección Fronteriza (CBP). Un
    artículo de enero de 2026 agrega Arkansas, Idaho y Montana. Lee mal un informe en el que la
    frase sobre esos tres trata de leyes de privacidad, no de Nlets. Ninguna búsqueda mostró otro
    estado hasta mediados de 2026. Es posible que haya habido un cambio sin anuncio.

us-list-nlets-ice-announced =
    En noviembre de 2025, Oregón estaba preparando un bloqueo. No pudimos confirmar que se haya
    completado.

us-list-nlets-ice-warned =
    El 12 de noviembre de 2025, unos miembros del Congreso escribieron a los gobernadores de 17
    estados, las Islas Vírgenes y Guam. Las cartas dicen que estos lugares dejan que ICE consulte
    por su cuenta los datos de conductores por Nlets, la red de la policía. En el año hasta el 1 de
    octubre de 2025, otros estados y agencias federales hicieron por Nlets más de 290 millones de
    consultas a los departamentos de vehículos (DMV). ICE hizo 292,114 de ellas. Su rama de
    investigaciones (HSI), que se cuenta aparte, hizo otras 605,116. Los estados con gobernadores
    republicanos no recibieron carta, pero se supone que también están abiertos.

us-list-nlets-photos-shared =
    La carta de noviembre de 2025 dice que 41 estados comparten fotos de licencias por Nlets, la red
    de la policía. Ninguna de las fuentes que vimos nombra a los 41, ni a los nueve que no lo hacen.
    Así que este número, por sí solo, no muestra si un estado en particular las comparte o no.
    Dejamos esta lista vacía a propósito.

us-list-nlets-photos-pilot =
    Carolina del Norte, Oregón, Carolina del Sur y Virginia fueron los primeros en enviar fotos de
    licencias por Nlets, la red de la policía. Lo hicieron en una prueba que empezó alrededor de
    2006 a 2008. En 2010 ya participaban unos 18 estados. No pudimos confirmar si todavía lo hacen,
    ni para qué agencias.

us-list-aamva-photo-exchange =
    Las agencias de licencias también intercambian fotos por medio de su propio grupo, AAMVA. Esta
    vía es aparte de Nlets, la red de la policía. La lista muestra qué estados podían abrir las
    fotos de licencia de Alaska en 2020. Muestra quiénes estaban conectados entonces. No muestra
    nada sobre ICE.

us-list-aamva-state-to-state =
    Las oficinas de licencias comparten un índice, el servicio State-to-State de su grupo, AAMVA.
    Guarda una entrada por cada licencia o tarjeta de identidad: nombre, fecha de nacimiento y los
    últimos números del Seguro Social. Así un estado puede ver que una persona tiene una tarjeta en
    otro lugar. Se agregó una parte para el historial de manejo. El Distrito de Columbia entró el 28
    de septiembre de 2024, como el número 42. Ningún texto que leímos muestra que la policía o ICE
    lo consulten. Los textos nombran solo los estados de la lista. No encontramos una lista
    completa, ni nada sobre quién entró después.

us-list-fbi-face-search-2016 =
    En mayo de 2016, la Oficina de Responsabilidad Gubernamental (GAO) informó sobre una unidad del
    FBI que busca caras, llamada FACE. La unidad podía buscar en las fotos de licencia de 16
    estados, o pedir búsquedas. Vimos el número 16 en el informe. No hemos podido comprobar los 16
    nombres que damos aquí, que según se dice siguen su mapa corregido. Así que los nombres no están
    confirmados. Otras fuentes también nombran a Carolina del Norte, Illinois, Utah y Alabama.
    Vermont dejó de hacerlo en mayo de 2017.

us-list-fbi-face-search-2019 =
    Ya en 2019, el FBI podía tener acceso a las fotos de licencia de 21 estados. Las colecciones en
    las que podía buscar tenían más de 641 millones de fotos. Se habían registrado más de 390,000
    búsquedas desde 2011. No vimos la lista de los 21 estados. Por eso damos solo Alabama, que
    aparece en un análisis de 2020 sobre las cifras de 2019.

us-list-ice-face-search-documented =
    Hay documentos que muestran que ICE obtuvo, o pidió, búsquedas de caras en las fotos de licencia
    de cuatro estados. Utah y Vermont hicieron lo que se les pidió. Alaska responde a las peticiones
    de ICE (documentos de 2017). Washington recibió citaciones (subpoenas) del propio ICE, que
    ningún juez firmó, sin prueba de que haya buscado. El informe de Georgetown de 2022 habla de las
    fotos de licencia de alrededor de uno de cada tres adultos. También habla de al menos seis
    lugares que dan licencia a los conductores sin importar su estatus. No vimos su lista de
    estados.

us-list-dmv-data-sales =
    Unos reportajes de 2019 mostraron que los departamentos de vehículos (DMV) de los estados de la
    lista vendían datos de conductores a empresas o a investigadores privados. El periodista
    encontró ventas en todos los estados que revisó. Así que si un estado no está en esta lista, eso
    no prueba nada.

# Hechos: lo que pasó, en la voz nombrada.

us-event-nlets-cut-off-2025 =
    Dicen que Illinois, Massachusetts, Minnesota, Nueva York y Washington le cortaron a ICE el
    acceso a sus datos de conductores en Nlets, la red de la policía. Oregón dijo que lo estaba
    haciendo. No encontramos una cuenta nacional más reciente.

us-event-ice-denies-direct-access-2019 =
    ICE dijo que no tiene acceso directo a las bases de datos de los departamentos de vehículos
    (DMV), y que no usa sus archivos para escoger a quién buscar. Los documentos de esta vía se
    cuentan al lado.

us-event-photos-with-addresses-2019 =
    Los archivos de conductores tienen buenas fotos junto con la dirección de la casa, le dijo un
    profesor de derecho a Quartz. Algunos estados dan licencias a personas sin estatus, así que esos
    archivos llaman la atención. Entonces lo hacían más de una docena de estados y el Distrito de
    Columbia.

us-event-ice-and-dmvs-in-contact-2016 =
    Unos documentos ganados en una demanda muestran una red de sistemas y contactos entre las
    oficinas de licencias e ICE, escribió el National Immigration Law Center. Nombra la red policial
    Nlets como uno de ellos.

us-event-seven-states-shared-2021 =
    Al menos siete estados le habían dado a ICE datos personales de conductores desde enero de 2020,
    informó el Center for Public Integrity. Entre los datos hay licencias de personas sin estatus.
    En la parte que leímos no nombra todos los estados.

us-event-year-of-access-bought-2017 =
    La rama de deportación de ICE (ERO) empezó un año de acceso a los datos de conductores de
    Carolina del Norte. Al final pagó $26.50. Una persona pagaba de $5 a $7 por una copia de su
    propio historial. No se sabe si eso llevó a arrestos.
