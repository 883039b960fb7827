# Rhode Island: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ri-dmv-license-regardless-of-status =
    Desde el 1 de julio de 2023, las personas que no pueden mostrar presencia legal pueden obtener
    una tarjeta o un permiso de privilegio de conducir (driver privilege card). La oficina de
    impuestos debe confirmar que presentaron una declaración de impuestos del estado como residentes
    por el año anterior, o que eran dependientes en una. También deben mostrar documentos que
    prueban su identidad y su residencia. Las tarjetas de identificación del estado están abiertas
    con las mismas condiciones desde el 1 de enero de 2024.

ri-dmv-card-marking =
    La ley dice que el frente y el reverso deben verse igual que cualquier licencia o identificación
    que no es REAL ID. En julio de 2023, unas 470,000 de las 842,000 tarjetas activas no eran REAL
    ID, así que el aspecto por sí solo no muestra el estatus. La primera tarjeta de privilegio sí se
    vence antes, en el segundo cumpleaños de la persona después de que se la dan.

ri-dmv-noncitizen-marking =
    No encontramos ninguna ley que marque las tarjetas de las personas no ciudadanas. No pudimos
    confirmar que no haya ninguna.

ri-dmv-document-retention =
    La ley trata como confidenciales los documentos y las imágenes de fotos que entrega un
    solicitante. Eso sugiere que el departamento de vehículos (DMV) los tiene. No encontramos
    ninguna regla sobre cuánto tiempo, ni ninguna que prohíba las copias. El DMV le pasa datos de la
    solicitud al administrador de impuestos del estado para comprobar la declaración de impuestos.

ri-dmv-disclosure-limit =
    Esta es una regla limitada, solo para las tarjetas de privilegio de conducir y las
    identificaciones del estado equivalentes. El departamento de vehículos (DMV) no puede entregar
    la solicitud, los documentos de prueba ni el dato de qué tipo de prueba se dio. Puede dárselos a
    la persona, o con una orden de un tribunal. Los documentos y las imágenes de fotos también
    pueden salir con una citación (subpoena) para los datos de una sola persona en un caso penal. La
    regla no dice nada del nombre, la dirección, la placa y la validez de la licencia, que la
    policía consulta en su red. Tampoco dice nada de las personas con licencias comunes.
    .binds =
        el departamento de vehículos (DMV) de Rhode Island
    .exceptions =
        la orden de un tribunal. Una citación (subpoena) en un caso penal, por los documentos o la
        foto de una persona. La propia persona puede obtenerlos. La regla no cubre el nombre, la
        dirección, la placa ni la validez de la licencia. Tampoco cubre las licencias ordinarias.

ri-dmv-nlets-immigration =
    Nlets es la red que usan las agencias de policía para consultar datos de conductores. En
    noviembre de 2025, unos miembros del Congreso escribieron a 19 gobernadores, entre ellos el de
    Rhode Island. Dijeron que estos lugares dejan que ICE consulte allí por su cuenta los datos de
    conductores y del registro de vehículos. Illinois, Massachusetts, Minnesota, Nueva York y
    Washington le habían cortado el acceso a ICE, y Oregón lo estaba haciendo. Una búsqueda de
    noticias posteriores no encontró ningún bloqueo de Rhode Island.

ri-dmv-nlets-photos =
    Una noticia de noviembre de 2025 dice que 41 estados pasan las fotos de licencia por Nlets, la
    red de la policía. La parte que leímos no los nombra. No pudimos confirmar si Rhode Island es
    uno.

ri-dmv-face-recognition =
    No pudimos confirmar si aquí se hacen búsquedas de caras en las fotos de licencia. Unas listas
    nacionales nombran unos 21 estados en cuyas fotos de licencia el FBI podía buscar en 2019. No
    pudimos confirmar si Rhode Island está en ellas.

ri-dmv-ice-documented-access =
    No encontramos ningún documento publicado de una petición específica de ICE al departamento de
    vehículos (DMV) de Rhode Island. No pudimos confirmar que no haya habido ninguna.

ri-dmv-data-sales =
    No investigamos la venta de datos de conductores de Rhode Island, así que esto no se sabe.

ri-dmv-federal-bulk-request =
    El Departamento de Justicia de EE. UU. presentó una demanda para obtener el archivo completo de
    votantes, con fechas de nacimiento, direcciones y números parciales de Seguro Social. Alrededor
    del 17 de abril de 2026, un tribunal federal desestimó la demanda y dijo que era salir a pescar
    a ver qué se encuentra (fishing expedition). No encontramos ninguna petición en masa del archivo
    de licencias.

ri-alpr-statute =
    En las fuentes que vimos, no había en vigor ninguna ley sobre los lectores de placas. El
    proyecto de ley HB 8077 (House Bill 8077), presentado el 27 de febrero de 2026, crearía una. No
    pudimos confirmar qué pasó con él. La policía dice que los datos de las cámaras de Flock se
    guardan 30 días.

ri-alpr-sharing-limit =
    No encontramos ningún límite estatal a compartir datos de placas. Cada departamento de policía
    fija el suyo.

ri-alpr-immigration-limit =
    No encontramos ninguna ley que prohíba usar los datos de placas para inmigración. La policía
    estatal está agregando 39 cámaras de Flock con $579,000 de fondos federales, con el
    consentimiento de cada municipio. El municipio de Warren se negó.

ri-alpr-ice-documented-access =
    En dos búsquedas, no encontramos ninguna auditoría publicada que muestre búsquedas de
    inmigración en las cámaras de Rhode Island. No pudimos confirmar que no haya habido ninguna.

ri-police-immigration-limit =
    No encontramos ninguna ley en vigor que limite en general la ayuda de la policía a ICE. Se
    presentaron proyectos de ley en 2018, 2020 y 2022, y una Ley de Espacios Protegidos (Protected
    Spaces Act) en 2025. No vimos que ninguno se convirtiera en ley, aunque algunos sitios de
    internet los citan por error como ley. Puede que las cárceles del estado exijan una orden
    judicial (firmada por un juez) para retener a alguien por inmigración, desde una orden ejecutiva
    de 2014 y un fallo federal. No hemos podido comprobar esto.

ri-police-cooperation-mandate =
    No encontramos ninguna ley que obligue a la policía a retener a personas para ICE o a firmar
    acuerdos 287(g) (policía local que hace trabajo de inmigración). Un proyecto de ley para
    prohibir los contratos de detención (2025 H 5724, presentado otra vez en 2026) estaba en un
    comité la última vez que lo vimos.

ri-police-287g =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo en Rhode Island para hacer
    trabajo de inmigración para ICE.

ri-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Rhode Island. { said-task-force } { said-none-since } { said-county-list }

ri-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Rhode Island.
    { said-jail } { said-none-since } { said-county-list }

ri-benefits-medicaid-data =
    La dirección no está protegida, aunque Rhode Island es uno de los estados que demandan. Desde el
    6 de enero de 2026, el tribunal deja que el Departamento de Salud de EE. UU. (HHS) le dé a ICE
    seis datos de las personas que no tienen presencia legal. Son la dirección de la casa, el
    teléfono, la fecha de nacimiento, el número de Medicaid, la ciudadanía y el estatus migratorio,
    también en los estados que demandan. Los expedientes médicos, y los datos de ciudadanos y
    residentes permanentes, siguen prohibidos mientras continúa la demanda. En 2026, los estados le
    dijeron al tribunal que de todos modos se había pasado un archivo más grande.
    .binds =
        HHS y su agencia de Medicaid; Seguridad Nacional (DHS) e ICE (por una orden de un tribunal
        federal)
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección de la casa. En 2026, los
        estados le dijeron al tribunal que se había incumplido su orden; no sabemos si tienen razón.

ri-benefits-snap-data =
    En julio de 2025, Rhode Island y otros estados presentaron una demanda contra un requerimiento
    (demand) del Departamento de Agricultura de EE. UU. (USDA). El USDA había pedido cinco años de
    datos de las personas que reciben estampillas o cupones de alimentos (food stamps, SNAP). Al
    estado lo protege una orden de un tribunal que prohíbe que el USDA les quite fondos a los
    estados que demandan.

ri-voter-roll-shared =
    El estado se negó a dar la lista completa. En abril de 2026, un tribunal desestimó la demanda
    del Departamento de Justicia de EE. UU. En ese caso, alguien del equipo de abogados del gobierno
    habló de datos de votantes ya reunidos en otros lugares. Dijo que van a Seguridad Nacional (DHS)
    para revisar la ciudadanía en SAVE, un sistema federal.

ri-voter-roll-shared-appeal-2026 =
    El Departamento de Justicia apeló (Primer Circuito, 26-1665). Las dos partes ya habían
    presentado sus escritos el 4 de septiembre de 2026. No vimos ninguna decisión. { said-no-order }
    { said-suits-register }

ri-broker-delete-right =
    Una ley estatal de privacidad del consumidor está en vigor desde el 1 de enero de 2026. Permite
    que las personas pidan a las empresas incluidas en la ley que borren sus datos, y que digan que
    no a su uso. No encontramos ningún registro de empresas que venden datos.

ri-courts-arrest-limit =
    No encontramos ninguna ley ni regla de los tribunales de Rhode Island en vigor que limite los
    arrestos civiles de inmigración en los tribunales. No pudimos confirmar que no haya ninguna. En
    2025 había pendientes proyectos de ley para proteger las escuelas, los hospitales y las
    bibliotecas.

ri-event-privilege-card-papers-2023 =
    Con las tarjetas de privilegio de conducir llegó un límite estrecho para sus documentos. El
    departamento de vehículos (DMV) puede dar la solicitud, los documentos de prueba y el registro
    de qué pruebas se mostraron solo a la persona o con una orden de un tribunal; los documentos y
    las fotos también pueden salir con una citación (subpoena) en un caso penal. El nombre, la
    dirección, la placa y la validez de la licencia no están cubiertos.

ri-event-voter-suit-dismissed-2026 =
    Un juez federal rechazó la demanda del Departamento de Justicia para obtener el archivo completo
    de votantes de Rhode Island. Dijo que era buscar a ciegas (fishing expedition).

ri-event-federal-lawyer-says-2026 =
    Según el reporte de este día, en el caso por el archivo de votantes de Rhode Island, quien
    representaba al gobierno federal dijo que los datos de votantes ya reunidos en otros lugares van
    a Seguridad Nacional (DHS) para revisar la ciudadanía en SAVE.
