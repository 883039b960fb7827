# Oklahoma: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ok-dmv-license-regardless-of-status =
    Oklahoma no da licencias sin prueba de una estadía legal. Varios proyectos de ley darían
    licencia a personas que declaran impuestos con un número de contribuyente (ITIN). Son SB 1591 de
    2022, HB 2114 y SB 669 de 2023, y SB 399 de 2025. Ninguno se había vuelto ley en las fuentes que
    vimos.

ok-dmv-card-marking =
    Oklahoma no tiene una tarjeta para personas sin una estadía legal. Así que esta pregunta no se
    presenta.

ok-dmv-noncitizen-marking =
    Un proyecto de ley de 2026 haría imprimir “United States Citizen” (ciudadano de Estados Unidos)
    o “Lawfully Present Noncitizen” (no ciudadano con presencia legal) en cada licencia e
    identificación. También haría de la estadía legal una condición para manejar, desde el 1 de
    noviembre de 2026. No pudimos confirmar si se firmó.

ok-dmv-document-retention =
    No pudimos confirmar si Service Oklahoma, la agencia de licencias, guarda copias de documentos
    de inmigración. Se dice que la ley del estado prohibió en un tiempo guardar datos del cuerpo
    (biométricos), como los patrones de la cara, y copias de documentos para tarjetas que no son
    REAL ID. Las reglas de REAL ID empujan en la dirección contraria. No hemos podido comprobar
    esto.

ok-dmv-disclosure-limit =
    No encontramos ninguna ley de Oklahoma que limite dar datos de conductores para hacer cumplir
    las leyes de inmigración. Solo se aplican la ley federal de privacidad de los conductores (DPPA)
    y la copia que el estado hizo de ella. Esto no está confirmado.

ok-dmv-nlets-immigration =
    Una carta del Congreso, de noviembre de 2025, nombró solo a cinco estados que le habían cortado
    a ICE las búsquedas de datos de conductores y autos en Nlets, la red de la policía. Son
    Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo.
    Oklahoma no estaba entre ellos. Solo por la carta, se supone que ICE y su rama de
    investigaciones (HSI) pueden buscar en los datos de Oklahoma sin la orden judicial (warrant) de
    un juez; esto se deduce de que Oklahoma no está en la lista de la carta.

ok-dmv-nlets-photos =
    No pudimos confirmar si Oklahoma manda fotos de licencias por Nlets, la red de la policía.

ok-dmv-face-recognition =
    No pudimos confirmar si el estado compara caras en las fotos de licencias, ni cómo lo hace. Un
    resumen de un proyecto de ley de 2026 dice que la ley del estado tiene reglas sobre guardar las
    imágenes de licencias y sobre el uso que les da la policía.

ok-dmv-ice-documented-access =
    No encontramos ningún documento publicado sobre una petición particular de ICE a Service
    Oklahoma, la agencia de licencias. Esto no está confirmado. Los propios agentes de la Patrulla
    de Carreteras (Highway Patrol) tienen autoridad que ICE les pasó, y pueden consultar datos de
    conductores.

ok-dmv-data-sales =
    No investigamos las ventas de datos de conductores de Oklahoma. Una encuesta de 2021 encontró al
    menos 35 estados que venden datos de conductores o dan acceso a ellos. El texto que leímos no
    nombra a Oklahoma.

ok-dmv-federal-bulk-request =
    El 26 de febrero de 2026, el Departamento de Justicia presentó una demanda para obtener la lista
    completa de votantes, que lleva números de licencia y partes de números de Seguro Social. Retiró
    el caso en 2026 después de que el fiscal general del estado llegó a un acuerdo. Oklahoma
    entregará su lista estatal de votantes según lo que manda la Ley de Privacidad federal (Privacy
    Act). No encontramos ninguna petición en masa del archivo de licencias.

ok-alpr-statute =
    La única ley sobre lectores de placas los permite para un programa contra los autos sin seguro,
    que manejan los fiscales de distrito. No pone límite al tiempo que se guardan los datos. Unos
    periodistas y abogados entienden que prohíbe otros usos, y por esa razón un juez rechazó pruebas
    que venían de un lector de placas. Aun así, Tulsa, Oklahoma City y más de 50 otras agencias usan
    cámaras de Flock para el trabajo general de policía. Un proyecto de ley de 2025 con un límite de
    30 días (HB 1626) fracasó.

ok-alpr-sharing-limit =
    No encontramos ningún límite para compartir datos de las cámaras que la policía usa en realidad,
    como las de Flock. La única ley cubre el programa de autos sin seguro. Allí, solo tienen acceso
    los usuarios de la policía autorizados y el contratista. Según reportes, Oklahoma City no tiene
    reglas de acceso por escrito ni auditorías.

ok-alpr-immigration-limit =
    No encontramos ninguna regla de Oklahoma contra usar datos de placas para hacer cumplir las
    leyes de inmigración.

ok-alpr-ice-documented-access =
    No encontramos ningún registro publicado que nombre un uso por ICE de los lectores de placas de
    Oklahoma. Unos reportes de prensa dicen que Tulsa comparte sus datos de placas con un centro
    estatal de inteligencia policial (fusion center). No leímos a dónde van desde allí.

ok-police-immigration-limit =
    Oklahoma no tiene ningún límite a la ayuda a ICE. Ninguna ciudad ni condado de Oklahoma tiene
    una política santuario (límites locales a la ayuda para hacer cumplir las leyes de inmigración).

ok-police-cooperation-mandate =
    La ley del estado (74 O.S. § 20j) ordena al fiscal general que negocie con ICE un acuerdo 287(g)
    (policía local que hace trabajo de inmigración) para el estado. La HB 4156 (House Bill 4156) de
    2024 hizo de la estadía ilegal un delito estatal e hizo que los datos de arrestos se revisaran
    en bases de datos del estado. Un tribunal federal la ha bloqueado, y está ante el tribunal de
    apelaciones del Décimo Circuito. El proyecto de ley Senate Bill 868 de 2025 prohibiría las
    políticas santuario, haría que se cumplieran las peticiones de ICE de retener a personas y
    prevería acuerdos para cárceles; no vimos ninguna señal de que saliera del comité. Algunos
    sitios de internet dicen que la HB 4156 prohíbe las políticas santuario; no pudimos confirmarlo
    en su texto.

ok-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 69 acuerdos activos de 63 agencias de Oklahoma.
    Permiten que agentes locales hagan trabajo de inmigración. De ellos, 58 son acuerdos de grupo
    operativo (task force), 7 son para ejecutar órdenes administrativas de ICE (que ningún juez
    firma) y 4 son para cárceles. Entre las agencias están el Departamento de Seguridad Pública, el
    Buró de Investigación, el Buró de Narcóticos y el Departamento de Prisiones (Department of
    Corrections).

ok-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 58 acuerdos de grupo operativo (task force) en
    Oklahoma. { said-task-force } { said-more-since } { said-county-list }

ok-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 11 acuerdos para cárceles en Oklahoma.
    { said-jail } { said-one-since } { said-county-list }

ok-police-287g-highway-patrol =
    En el otoño de 2025 se dijo que todos los agentes de la Patrulla de Carreteras (Highway Patrol)
    tenían credenciales de ICE. Dos operativos en la carretera Interstate 40 llevaron a casi 200
    arrestos de inmigración. Se hicieron en paradas de tránsito y en puertos de entrada.

ok-benefits-medicaid-data =
    Oklahoma no está entre los 20 estados de la lista que vimos de estados que demandan; otros
    informes cuentan 21 o 22. Seguridad Nacional (DHS) recibió archivos de Medicaid de todos los
    estados a mediados de 2025. Las órdenes del tribunal protegen solo los datos más amplios de los
    estados que demandan. Desde el 6 de enero de 2026, se permite en todas partes compartir seis
    datos de personas que no tienen presencia legal. Son la ciudadanía, el estatus migratorio, la
    dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Nada más limita que se
    compartan datos en Oklahoma.

ok-benefits-snap-data =
    El Departamento de Agricultura de EE. UU. había dicho, a diciembre de 2025, que 28 estados y
    Guam compartían datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). Los datos son nombres, direcciones, números de Seguro Social y estatus
    migratorio. Oklahoma no está entre los estados que demandaron o se negaron, así que se supone
    que es uno de los 28. No leímos ninguna fuente que nombre a Oklahoma, así que esto no está
    confirmado.

ok-voter-roll-shared =
    Oklahoma se negó y fue demandada el 26 de febrero de 2026; luego llegó a un acuerdo en 2026.
    Entrega su lista estatal de votantes. El Departamento de Justicia dice que seguirá la Ley de
    Privacidad federal (Privacy Act). No pudimos confirmar qué datos se mandaron.

ok-voter-roll-shared-settled-2026 =
    Oklahoma llegó a un acuerdo con el Departamento de Justicia el 24 de marzo de 2026. Entrega su
    lista y la demanda termina. { said-suits-register }

ok-event-state-crime-law-blocked-2025 =
    Para entonces, un tribunal federal había bloqueado la HB 4156 de 2024, que hizo de la estadía
    ilegal un delito estatal e hizo que los datos de arrestos se revisaran en bases de datos del
    estado. El caso estaba ante el tribunal de apelaciones del Décimo Circuito.
    { said-day-of-report }

ok-event-voter-settlement-2026 =
    El fiscal general de Oklahoma llegó a un acuerdo con el Departamento de Justicia, que retiró su
    demanda. El estado entrega su lista de votantes, y el departamento dice que seguirá la Ley de
    Privacidad federal (Privacy Act). No pudimos confirmar qué datos se mandaron.

ok-event-plate-evidence-refused-2025 =
    Según los informes de ese año, un juez rechazó pruebas que venían de un lector de placas, porque
    la única ley del estado sobre lectores es para un programa contra los autos sin seguro. Tulsa,
    Oklahoma City y más de 50 otras agencias usaban cámaras de Flock para el trabajo general de
    policía.

ok-event-tulsa-fusion-center-2025 =
    Unos informes de prensa dicen que Tulsa comparte sus datos de placas con un centro estatal de
    inteligencia policial (fusion center). No leímos a dónde van desde allí. No encontramos ningún
    registro publicado que nombre a ICE.
