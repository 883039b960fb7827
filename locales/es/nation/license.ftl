# Estados Unidos, datos de conductores: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-nlets-dmv-queries =
    Nlets es una red de mensajes de la policía. Por ella, los agentes federales pueden consultar
    directamente los datos de conductores y vehículos de la mayoría de los estados. Ningún empleado
    del estado interviene. En el año anterior al 1 de octubre de 2025, por esa red pasaron más de
    290 millones de consultas a los departamentos de vehículos (DMV). De ellas, 292,114 fueron de
    ICE y 605,116 de su rama de investigaciones (HSI). Cada estado decide quién tiene acceso. Ya en
    noviembre de 2025, Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían cortado
    el acceso a ICE. Oregón dijo que lo estaba haciendo. No encontramos una cuenta nacional más
    reciente; vea las notas de cada estado.

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
    consultas a los departamentos de vehículos (DMV). ICE hizo 292,114 de ellas, y su rama de
    investigaciones (HSI) hizo 605,116. Los estados con gobernadores republicanos no recibieron
    carta, pero se supone que también están abiertos.

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
    de ICE (documentos de 2017). Washington recibió citaciones (subpoenas), sin prueba de que haya
    buscado. El informe de Georgetown de 2022 habla de las fotos de licencia de alrededor de uno de
    cada tres adultos. También habla de al menos seis lugares que dan licencia a los conductores sin
    importar su estatus. No vimos su lista de estados.

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
