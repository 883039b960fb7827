# Illinois: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

il-dmv-license-regardless-of-status =
    Desde el 1 de julio de 2024, las personas sin número de Seguro Social pueden obtener una
    licencia común de cuatro años. Deben haber vivido en Illinois al menos un año. Muestran un
    pasaporte extranjero o una tarjeta consular, y una prueba de dónde viven. La ley es la HB 3882,
    firmada en 2023. Reemplazó la licencia de visitante temporal (Temporary Visitor Driver's
    License), que se daba desde 2013 y que tenían más de 300,000 personas.

il-dmv-card-marking =
    La nueva tarjeta es la misma licencia estándar que las personas ciudadanas pueden elegir en vez
    de una REAL ID. Dice “Federal Limits Apply” (se aplican límites federales). La vieja licencia de
    visitante temporal tenía una franja morada y las letras TVDL. Quien todavía tiene una de esas
    deja ver con ella su situación.

il-dmv-noncitizen-marking =
    No encontramos ninguna ley de Illinois que mande imprimir la ciudadanía en las tarjetas
    estándar. La ley de 2023 prevé tarjetas REAL ID de plazo limitado para personas con estatus
    temporal. No revisamos cómo se ven esas tarjetas, así que esto no está confirmado.

il-dmv-document-retention =
    La Secretaría de Estado de Illinois guarda todas las imágenes de la cara que se toman para una
    tarjeta. La sección 6-110.3 habla de documentos que se guardan según la sección 6-110.2, así que
    los documentos de la solicitud están en archivo. Un agente de inmigración puede obtenerlos solo
    con una orden de un tribunal, una orden judicial (firmada por un juez) o una citación (subpoena)
    de un tribunal.

il-dmv-disclosure-limit =
    La Secretaría de Estado de Illinois no puede dar ciertas cosas a los agentes de inmigración,
    como los de ICE y CBP. Son los datos que identifican a una persona, las fotos, las búsquedas de
    caras y los documentos de la solicitud. Abren el paso una orden de un tribunal, una orden
    judicial firmada por un juez federal, o una citación (subpoena) de un tribunal federal o estatal
    para los datos de una sola persona. La Secretaría debe avisarle a la persona dentro de tres días
    hábiles. Sus acuerdos de datos necesitan una promesa firmada de no usarlos para hacer cumplir
    las leyes civiles de inmigración. La ley obliga solo a la Secretaría de Estado. No obliga a los
    departamentos de policía, a la red de la policía estatal ni a otros tipos de agentes federales.
    La ley de tarjetas de identificación todavía permite que la policía tenga datos que identifican
    a una persona para una investigación penal o civil.
    .binds =
        la Secretaría de Estado de Illinois; otros que tienen acuerdos de datos con ella, por un
        certificado firmado
    .exceptions =
        una orden de cualquier tribunal. Una orden judicial (warrant) firmada por un juez federal
        (Article III). Una citación (subpoena) de un tribunal federal o estatal para los datos de
        una sola persona; no tiene que firmarla ningún juez. Quienes piden datos y no son agentes de
        inmigración. Entre ellos están el FBI, la policía local, la de otros estados y los grupos
        operativos (task forces). La ley no nombra las consultas en la red de la policía.

il-dmv-nlets-immigration =
    El 12 de noviembre de 2025, unos miembros del Congreso dijeron que Illinois ya le había cortado
    a ICE el acceso a sus datos de conductores por Nlets, la red de datos de la policía. Solo se
    muestra el bloqueo a ICE: ellos cuentan la rama de investigaciones, ICE (HSI), aparte de ICE.
    Tratan los bloqueos a otras agencias federales como un paso adicional. Así que hay que suponer
    que HSI, CBP, otros agentes federales y la policía de otros estados todavía pueden obtener los
    datos de una persona. No encontramos ninguna declaración del estado ni una confirmación
    posterior.
    .binds =
        las propias cuentas de ICE en Nlets, según lo reportado
    .exceptions =
        HSI, la rama de investigaciones de ICE, se cuenta aparte. De ella no se dice que tenga el
        acceso cortado, ni de CBP o de otros usuarios federales. La policía de otro estado o de un
        grupo operativo (task force) federal todavía puede consultar. Un estado amigo podría
        conseguirles los datos bloqueados; es una idea de un memorando de Seguridad Nacional (DHS)
        de 2020. El bloqueo no toca a las empresas que venden datos ni a los lectores de placas.
        Nadie ha vuelto a confirmar el bloqueo desde noviembre de 2025.

il-dmv-nlets-photos =
    No pudimos confirmar si Illinois pasa las fotos de licencia por Nlets, la red de datos de la
    policía. Una carta del Congreso de noviembre de 2025 dijo que 41 estados lo hacen, pero los
    reportes no los nombran. El manual de la propia red dice qué devuelve una consulta de otro
    estado. Devuelve el nombre, la dirección, la fecha de nacimiento, la descripción, el número de
    Seguro Social, y el tipo y la validez de la licencia. Dice que se puede pedir una foto donde el
    estado lo permite. Aparte de eso, la ley de Illinois prohíbe dar fotos para hacer cumplir las
    leyes de inmigración.

il-dmv-face-recognition =
    Desde agosto de 2021, la Secretaría de Estado de Illinois no puede dar búsquedas de caras ni
    fotos de las tarjetas a ninguna agencia para hacer cumplir las leyes de inmigración. Eso incluye
    a las agencias federales, estatales y locales. Desde el 1 de julio de 2024, la sección 6-110.3
    también prohíbe darles servicios de caras a los agentes de inmigración sin una orden de un
    tribunal, una orden judicial (warrant) firmada por un juez federal (del artículo III) o una
    citación (subpoena) de un tribunal. Las búsquedas para otros fines todavía son posibles. Unos
    acuerdos del FBI publicados en 2013 dejaban que el FBI mandara caras para buscarlas en el
    archivo de fotos de Illinois. Un acuerdo de 2016 con Iowa y Nebraska planeaba búsquedas de caras
    entre estados contra el fraude de licencias.
    .binds =
        la Secretaría de Estado de Illinois
    .exceptions =
        depende del propósito que declara quien pide los datos. También el FBI y otros estados
        pueden pedir búsquedas de caras por delitos o fraude de licencias. ICE tiene sus propias
        herramientas para caras, que usan otros archivos de fotos.

il-dmv-face-recognition-fbi-agreement-2013 =
    El FBI tenía un acuerdo con Illinois. Se le entregó al grupo de privacidad EPIC y se dio a
    conocer en 2013. Dejaba que el FBI mandara la foto de alguien en una investigación activa. Luego
    el FBI podía recibir una serie de fotos de personas parecidas, con sus datos. No pudimos
    confirmar si el acuerdo sigue en pie.

il-dmv-ice-documented-access =
    La Secretaría de Estado de Illinois dijo en 2019 que había recibido tres o cuatro peticiones
    federales en los años anteriores. Entre ellas había peticiones de ICE. Preguntaban por el
    estatus de residentes, y la oficina dijo que las rechazó todas. No encontramos ninguna búsqueda
    confirmada de ICE.

il-dmv-ice-documented-access-sharing-rules-2018 =
    Lo que se cuenta de años anteriores no coincide. La revista Governing informó en 2018 que
    Illinois era uno de tres estados que decían tener reglas para compartir datos de conductores con
    agentes de inmigración. La Secretaría de Estado de Illinois dijo en 2019 que rechazaba esas
    peticiones. Ahora rige la ley de 2024.

il-dmv-data-sales =
    Según la sección 6-110.3, todo acuerdo de datos con la Secretaría de Estado de Illinois depende
    de una promesa. Quien recibe los datos no debe usarlos ni pasarlos para fines civiles de
    inmigración. No investigamos la venta de datos en masa en sí.

il-dmv-federal-bulk-request =
    No encontramos ningún reporte de una petición federal en masa de los archivos de licencias de
    Illinois, pero esto no está confirmado. La demanda del Departamento de Justicia para obtener los
    archivos de votantes pide los números de licencia que hay en ellos.

il-alpr-statute =
    La sección 2-130 regula cómo se comparten los datos de los lectores de placas. Prohíbe usarlos o
    compartirlos para hacer cumplir las prohibiciones del aborto de otro estado. Tampoco se pueden
    usar para detener o investigar a personas por su estatus migratorio. No vimos ningún límite al
    tiempo que se guardan los datos. No hemos podido comprobar la fecha de inicio.

il-alpr-sharing-limit =
    Antes de recibir datos de placas, una agencia de policía de otro estado debe declarar por
    escrito para qué no los va a usar. Debe descartar el uso para hacer cumplir prohibiciones del
    aborto, o leyes que permiten detener o investigar a personas por su estatus migratorio. La
    obligación es de quien es dueño del lector o lo maneja, también de los dueños privados cuando
    comparten con la policía. La regla habla de agencias estatales y locales y no fija nada para las
    federales. En 2025 muchos no la respetaron: el estado encontró 46 agencias de otros estados que
    hicieron búsquedas ilegales, y Flock le dio acceso a CBP.
    .binds =
        dueños y operadores de lectores de placas en Illinois, policiales o privados; las empresas
        proveedoras, por medio de esos acuerdos
    .exceptions =
        cualquier propósito que no sea uno de los dos prohibidos. La declaración es una promesa, sin
        una forma de comprobarla. La cláusula no nombra a las agencias federales.

il-alpr-immigration-limit =
    Illinois prohíbe que los dueños de lectores de placas compartan datos con un gobierno estatal o
    local para algunos fines. Uno es hacer cumplir una ley que permite detener o investigar a
    personas por su estatus migratorio. La cláusula, tal como está impresa, no nombra a las agencias
    federales. Aun así, la Secretaría de Estado de Illinois dijo que el acceso de CBP en 2025 fue
    una clara violación de ella y de la Ley TRUST (TRUST Act). No vimos ningún fallo de un tribunal.
    Se permiten las búsquedas registradas con otros fines, y de todos modos los datos han pasado.
    .binds =
        dueños y operadores de lectores de placas en Illinois; la policía estatal y local, según la
        Ley TRUST (TRUST Act)
    .exceptions =
        la sección 2-130(b) no nombra a las agencias federales. El estado dice que ella y la Ley
        TRUST (TRUST Act) las incluyen. Las investigaciones penales, y las pruebas de CBP y de HSI
        (una rama de ICE) sobre trata de personas y drogas. Las listas de alerta de inmigración que
        un departamento de policía enciende. Los lectores de placas privados (tiendas, empresas que
        recuperan autos) que la policía no comparte.

il-alpr-ice-documented-access =
    Esto pasó a pesar de la prohibición. La Secretaría de Estado de Illinois encontró que en las
    cámaras de Flock de Mount Prospect se hicieron 262 búsquedas por razones de inmigración entre
    mediados de enero y abril de 2025. El estado también encontró 46 agencias de otros estados que
    hacían búsquedas ilegales. El registro de Danville mostró a policías de todo el país que
    buscaban para ICE. La causa fue la opción de consulta nacional de Flock.

il-alpr-ice-documented-access-cbp-pilot-2025 =
    Una auditoría de agosto de 2025 encontró que Flock había dejado entrar a CBP a las cámaras de
    Illinois. La empresa dijo que era una prueba limitada. El estado ordenó cerrar ese acceso, entre
    otros el de Forest Park.

il-alpr-ice-documented-access-hot-list-2026 =
    Unos documentos que publicó la Electronic Frontier Foundation (EFF) el 25 de junio de 2026
    muestran que la policía de Blue Island había encendido una lista de alerta de inmigración. Su
    sistema de Flock comparaba las placas que pasaban con el archivo de infractores de inmigración
    (Immigration Violator) del FBI. Solo ICE llena ese archivo, y el archivo incluye órdenes
    administrativas de ICE (warrants), que ningún juez firmó. Era uno de dos departamentos así entre
    los 13 que respondieron. Flock dice que ICE no ve los avisos; los ve el agente local.
    .exceptions =
        no se sabe qué opciones tienen otros departamentos de policía de Illinois.

il-police-immigration-limit =
    La Ley TRUST (TRUST Act, 2017) y la Ley Way Forward (Way Forward Act, 2021) prohíben que la
    policía retenga o arreste a alguien por una petición de ICE de retenerlo (detainer) o por una
    orden civil (administrativa) de inmigración, que ningún juez firma. También limitan los avisos
    de fechas de salida, la ayuda y el acceso a las personas bajo custodia. La excepción es que los
    agentes muestren una orden penal federal (criminal warrant) firmada por un juez o que la ley
    federal lo exija. Se sigue permitiendo compartir la ciudadanía o el estatus migratorio según 8
    U.S.C. 1373, y aclarar coincidencias en las bases de datos de la policía. El 25 de julio de
    2025, un tribunal federal desestimó la demanda del Departamento de Justicia. Una lista que sigue
    los casos la da como ganada por el estado. No encontramos que se haya revocado en apelación.
    .binds =
        la policía estatal y local, los sheriffs (alguaciles) y las cárceles de Illinois
    .exceptions =
        una orden penal federal (criminal warrant) firmada por un juez. Lo que exija la ley federal.
        No cubre la ciudadanía ni el estatus migratorio (8 U.S.C. 1373, 1644). La policía puede
        llamar para aclarar registros en sus bases de datos (NCIC o LEADS). No obliga a los agentes
        federales ni a la policía de otros estados.

il-police-cooperation-mandate =
    Ninguna ley estatal obliga a la policía a cooperar para hacer cumplir las leyes de inmigración.
    De un proyecto de ley para eliminar la Ley TRUST (SB 1202, 2025) solo vimos que se presentó.

il-police-287g =
    Una ley del estado de 2019 (Public Act 101-0019) prohíbe a las agencias estatales y locales
    firmar acuerdos 287(g) (policía local que hace trabajo de inmigración) o seguir en ellos. Entró
    en vigor el 21 de junio de 2019. La lista de ICE del 18 de mayo de 2026 no muestra ningún
    acuerdo en Illinois.

il-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Illinois. { said-task-force } { said-none-since } { said-county-list }

il-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Illinois.
    { said-jail } { said-none-since } { said-county-list }

il-benefits-medicaid-data =
    Illinois presentó una demanda por los datos de Medicaid. Desde el 6 de enero de 2026, el
    tribunal federal deja que la agencia de Medicaid (CMS) dé a Seguridad Nacional (DHS) y a ICE
    seis datos de personas que no tienen presencia legal, incluso de los estados que demandaron. Los
    datos son la ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha de
    nacimiento y el número de Medicaid.

il-benefits-medicaid-data-health-details-barred =
    Las personas inscritas en Illinois están protegidas solo en parte. Desde el 6 de enero de 2026,
    la agencia de Medicaid (CMS) puede dar a Seguridad Nacional (DHS) y a ICE seis datos de las
    personas inscritas que no tienen presencia legal. Son la ciudadanía, el estatus migratorio, la
    dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Lo que va más allá de
    eso, sobre todo los datos de salud, sigue prohibido para los estados que demandaron, por una
    orden preliminar del 29 de diciembre de 2025. No encontramos nada posterior.
    .exceptions =
        la dirección y el teléfono están abiertos. Es una orden preliminar del tribunal, no un fallo
        final. A mediados de 2025, antes de la primera orden, ya se habían entregado datos.

il-benefits-snap-data =
    Illinois presentó una demanda en julio de 2025. El 15 de octubre de 2025, un tribunal federal
    prohibió el requerimiento (demand) del Departamento de Agricultura de recibir datos de las
    personas que pidieron estampillas o cupones de alimentos (food stamps, SNAP). A fines de febrero
    de 2026 prohibió también el nuevo requerimiento. Las dos órdenes cubren a los estados que
    demandaron.

il-courts-arrest-limit =
    Desde el 9 de diciembre de 2025 (P.A. 104-0440), se prohíben los arrestos civiles de personas
    que asisten a un tribunal del estado, dentro del edificio y a menos de 1,000 pies. La
    indemnización es de al menos 10,000 dólares. La ley funciona con demandas después del hecho, no
    impide que los agentes entren. Puede que los agentes aleguen inmunidad calificada (qualified
    immunity). El Departamento de Justicia presentó una demanda el 22 de diciembre de 2025 para
    anularla, y no encontramos ningún fallo. Así que no se puede contar con que la ley evite un
    arresto.
    .binds =
        toda persona que hace un arresto civil en un tribunal del estado de Illinois o cerca de él;
        también los agentes federales, hasta donde la ley siga en pie
    .exceptions =
        los arrestos por un cargo penal o con una orden judicial (firmada por un juez). Los
        tribunales federales y de inmigración. En un tribunal federal se cuestiona si la ley es
        válida.

il-health-status-question =
    No encontramos ninguna obligación de preguntar el estatus de los pacientes. La ley HB 1312
    obliga a los hospitales a tener reglas para tratar con los agentes y a limitar la entrega de
    información médica. Los hospitales generales tenían plazo hasta el 1 de enero de 2026, y los
    demás hasta el 1 de marzo de 2026.

il-school-status =
    La ley HB 1312 cubre a las universidades públicas (colleges) y a las guarderías con licencia. No
    pueden darles a otros el estatus migratorio, real o supuesto, de una persona, a menos que la ley
    lo exija.
    .binds =
        las universidades públicas (colleges) y las guarderías con licencia
    .exceptions =
        lo que exija la ley. Los registros que no son del estatus migratorio. Otras escuelas.

il-voter-roll-shared =
    El Departamento de Justicia demandó a Illinois el 18 de diciembre de 2025 para obtener el
    archivo completo de votantes. Pide también las fechas de nacimiento y los números parciales de
    Seguro Social o los de licencia.

il-voter-roll-shared-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa el
    31 de julio de 2026. El departamento apeló el 17 de agosto de 2026 (7th Cir. 26-2695). Al 28 de
    septiembre de 2026 no encontramos ninguna orden de un tribunal de entregar la lista.
    { said-suits-register-day }

il-broker-delete-right =
    La lista de un bufete de abogados de junio de 2026 no nombra a Illinois entre los estados con
    una ley de privacidad del consumidor. Una ley así deja que las personas borren sus datos o digan
    que no a su uso (opt out) en las empresas que venden datos. Su ley de privacidad biométrica
    (BIPA) sí obliga a las empresas que convierten caras en datos. No obliga a los organismos del
    gobierno.

il-other-leads-ice-agreement =
    El medio de noticias WTTW obtuvo acuerdos que muestran que la policía estatal de Illinois ha
    compartido datos con ICE desde 2008. Pasan por LEADS, el sistema de la policía de todo el
    estado. Incluyen antecedentes penales y un archivo de pandillas que puede tener la ciudadanía.
    ICE (ERO, la rama de deportaciones) firmó un acuerdo de LEADS en 2024. La Ley TRUST (TRUST Act)
    prohíbe dar a los agentes de inmigración acceso directo a esas bases de datos sin una orden
    penal federal (criminal warrant) firmada por un juez; la oficina del fiscal general no hizo
    comentarios. No pudimos confirmar si desde entonces se ha cortado el acceso.

il-other-arrest-reports-by-public-request =
    La policía de Chicago respondió a peticiones de registros públicos de Seguridad Nacional (DHS),
    ICE y CBP con los reportes de arresto de al menos una docena de hombres. Esto fue entre
    noviembre de 2022 y marzo de 2025. Los documentos llevan el nombre, la dirección y el país de
    origen. La Ley TRUST (TRUST Act) no impide entregar registros que están abiertos a cualquier
    persona.

il-other-aamva-image-exchange =
    EFF, un grupo de privacidad, encontró que Illinois es uno de 23 estados que pueden obtener
    imágenes del archivo de licencias de Alaska. Usan un intercambio que maneja AAMVA, la asociación
    de las agencias de vehículos. Así que Illinois participa en el intercambio de fotos entre los
    departamentos de vehículos (DMV). No pudimos confirmar si sus propias fotos se pueden obtener de
    la misma manera, ni por quién.

il-event-driver-data-law-2024 =
    Desde este día, la HB 3882 deja que la Secretaría de Estado dé a los agentes de inmigración los
    datos, la foto o los documentos de la solicitud de una persona solo con una orden de un
    tribunal, una orden judicial firmada por un juez federal (Article III) o una citación (subpoena)
    de un tribunal para los datos de una sola persona. Obliga a la Secretaría de Estado, no a la
    policía ni a la red de la policía estatal.

il-event-face-search-law-2021 =
    Desde este día, la Secretaría de Estado no puede dar a ninguna agencia federal, estatal o local
    búsquedas de caras ni fotos de las tarjetas para hacer cumplir las leyes de inmigración. Las
    búsquedas para otros fines todavía son posibles.

il-event-cbp-cameras-state-says-2025 =
    La Secretaría de Estado dijo que el acceso de CBP a las cámaras de placas de Illinois fue una
    clara violación de la ley del estado sobre placas y de la Ley TRUST (TRUST Act). La cláusula
    sobre placas, tal como está impresa, no nombra a las agencias federales, y no vimos ningún
    fallo. { said-day-of-report }

il-event-cbp-cameras-flock-says-2025 =
    Flock dijo que el acceso de CBP a las cámaras de Illinois era una prueba limitada. El estado
    ordenó cerrarlo. { said-day-of-report }

il-event-immigration-list-flock-says-2026 =
    Flock dice que ICE no ve los avisos cuando una placa que pasa coincide con una lista que solo
    ICE llena y que la policía de Blue Island había encendido. Los ve el agente local.

il-event-courthouse-law-2025 =
    Desde este día, la HB 1312 prohíbe los arrestos civiles de personas que asisten a un tribunal
    del estado, dentro del edificio y a menos de 1,000 pies. Funciona con demandas después del
    hecho, no impide que los agentes entren.

il-event-courthouse-suit-2025 =
    El Departamento de Justicia presentó una demanda para anular la ley sobre los tribunales (HB
    1312). No vimos ningún fallo, así que no se puede contar con que la ley evite un arresto.

il-event-hospital-rules-2026 =
    Los hospitales generales tenían plazo hasta este día, según la HB 1312, para adoptar reglas
    sobre cómo tratar con los agentes y para limitar la entrega de información médica. Los demás
    hospitales tenían plazo hasta el 1 de marzo de 2026.

il-event-police-system-agreement-2025 =
    WTTW informó, a partir de acuerdos que obtuvo, que la policía estatal comparte datos con ICE
    desde 2008 por LEADS, el sistema policial de todo el estado, y que la rama de deportaciones de
    ICE (ERO) firmó un acuerdo de LEADS en 2024. La Ley TRUST (TRUST Act) prohíbe dar a los agentes
    de inmigración acceso directo a esas bases de datos sin una orden penal federal (criminal
    warrant) firmada por un juez. No pudimos confirmar si desde entonces se cortó el acceso.

il-event-voter-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Illinois. { said-suits-register-day }

il-event-voter-suit-appealed-2026 =
    El Departamento de Justicia apeló el fallo sobre la lista de votantes de Illinois ante el
    tribunal de apelaciones del Séptimo Circuito. { said-suits-register-day }
