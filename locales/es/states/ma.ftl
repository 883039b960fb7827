# Massachusetts: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ma-dmv-license-regardless-of-status =
    La Ley de Movilidad para el Trabajo y la Familia (Work and Family Mobility Act) permite que los
    residentes de Massachusetts obtengan una licencia estándar, sin importar su estatus migratorio.
    Está en vigor desde el 1 de julio de 2023. La licencia estándar no es una REAL ID. La persona
    debe probar quién es, su fecha de nacimiento y dónde vive. Los votantes mantuvieron la ley en
    noviembre de 2022.

ma-dmv-card-marking =
    Las personas que no pueden mostrar una estadía legal reciben la misma tarjeta estándar que
    cualquier residente que no quiere una REAL ID. Una tarjeta estándar no muestra por sí misma el
    estatus migratorio.

ma-dmv-noncitizen-marking =
    Para una licencia estándar, la ley prohíbe que el registro de vehículos (el DMV de
    Massachusetts) pregunte o anote la ciudadanía o el estatus migratorio, aparte de sus deberes con
    el registro de votantes. No pudimos confirmar si las tarjetas REAL ID de quienes no son
    ciudadanos llevan una marca.

ma-dmv-document-retention =
    Para una licencia estándar, el registro de vehículos (el DMV de Massachusetts) no puede anotar
    la ciudadanía ni el estatus migratorio. No pudimos confirmar si guarda copias de pasaportes
    extranjeros y de otros documentos.

ma-dmv-disclosure-limit =
    Las reglas del estado prohíben que el registro de vehículos (el DMV de Massachusetts) dé a ICE,
    CBP y agencias parecidas datos de personas que tienen o piden una licencia de conducir o un
    permiso de aprendizaje. Las reglas, que hizo la fiscal general, también prohíben darlos a
    cualquiera para hacer cumplir las leyes de inmigración. Las excepciones son una orden legal de
    un tribunal o una orden judicial (warrant) firmada por un juez federal (del artículo III), una
    citación (subpoena) de un gran jurado o de un juicio federal, o un deber que viene de una ley
    federal. Solo se puede dar lo que se nombra. Quien dirige el registro debe hacer esfuerzos
    razonables por avisarle a la persona antes de dar cualquier dato, y a más tardar tres días
    hábiles después de que llega la petición, a menos que eso estorbe una investigación penal. Las
    reglas obligan solo a quien dirige el registro de vehículos (registrar) y nombran solo licencias
    y permisos; las tarjetas de identificación, los registros de autos y el sistema de datos de la
    policía no están en ellas.
    .binds =
        quien dirige el registro de vehículos (Registrar of Motor Vehicles)
    .exceptions =
        una orden legal de un tribunal o una orden judicial (warrant) firmada por un juez federal
        (del artículo III). Las palabras de la regla no dicen con claridad si la orden de un
        tribunal también debe estar firmada por un juez de ese tipo. Una citación (subpoena) de un
        gran jurado o de un juicio federal; no necesita la firma de un juez. Lo que exige la ley
        federal. Otras agencias y otros fines, a menos que una regla los prohíba. No hace falta
        avisarle a la persona cuando eso estorbaría una investigación penal. Los registros de autos
        y las tarjetas de identificación, a menos que cuenten como datos de una persona que tiene
        licencia. Los policías que consultan esos datos en el sistema de justicia penal.

ma-dmv-disclosure-limit-registrations-not-covered =
    No encontramos ningún límite de Massachusetts para dar a las agencias de inmigración los
    registros de autos o los datos de tarjetas de identificación. Las reglas de 2023 y 2024 cubren
    los datos de personas que tienen licencia o permiso; no dicen si eso incluye el registro del
    auto de esa persona. Un proyecto de ley de 2025 (S 1059) pondría bajo una regla de orden
    (warrant) los datos del registro de vehículos que están en el sistema de justicia penal; no
    vimos que se aprobara. Así que el nombre y la dirección del dueño que hay detrás de una placa
    cuentan aquí como datos a los que se puede llegar.

ma-dmv-nlets-immigration =
    Unos miembros del Congreso dijeron en noviembre de 2025 que Massachusetts ya le había cortado a
    ICE el acceso a sus datos de conductores en Nlets, la red de datos de la policía. Nombran solo a
    ICE. Cuentan aparte las búsquedas de su rama de investigaciones (HSI), y tratan los bloqueos a
    otras agencias federales como un paso más. Por eso suponemos que HSI, CBP, otros agentes
    federales y la policía de otros estados todavía pueden buscar. No encontramos ninguna
    declaración del estado ni ninguna confirmación posterior.
    .binds =
        las propias cuentas de ICE en la red, según reportes
    .exceptions =
        HSI, la rama de investigaciones de ICE, se cuenta aparte. De ella no se dice que tenga el
        acceso cortado, ni de CBP o de otros usuarios federales. La policía de otro estado o de un
        grupo operativo (task force) federal todavía puede buscar. Un estado amigo podría
        conseguirles los datos bloqueados; es una idea de un memorando de Seguridad Nacional (DHS)
        de 2020. El bloqueo no toca a las empresas que venden datos ni a los lectores de placas.
        Nadie ha confirmado el bloqueo desde noviembre de 2025.

ma-dmv-nlets-photos =
    Nlets, la red de datos de la policía, describe un programa para que los estados intercambien
    fotos de licencias. Había llegado a 18 estados y esperaba llegar a todos. La página no tiene
    fecha y habla de planes para 2010. No pudimos confirmar si Massachusetts responde a peticiones
    de fotos, ni de qué agencias.

ma-dmv-face-recognition =
    En 2015, el departamento de transporte del estado recibió 258 peticiones para escanear caras en
    las fotos del registro de vehículos (el DMV de Massachusetts). Unas agencias federales mandaron
    72 de ellas. En 2019, el estado dijo que responde caso por caso a las peticiones penales, pero
    que no da a las agencias federales acceso al sistema. La ACLU demandó para obtener los
    documentos.

ma-dmv-face-recognition-policing-law-2020 =
    Se dice que una ley de policía de 2020 (G.L. c. 6, § 220) permite que la policía obtenga una
    búsqueda de caras solo por medio del registro de vehículos (el DMV de Massachusetts), la Policía
    Estatal o el FBI, normalmente con una orden de un tribunal. Unos proyectos de ley que
    reemplazarían esa sección muestran que existe y que cubre las búsquedas de caras. No hemos
    podido comprobar sus palabras de hoy.
    .binds =
        las agencias públicas y la policía de Massachusetts
    .exceptions =
        búsquedas de emergencia sin orden de un tribunal (no lo comprobamos). El FBI y otras
        agencias federales pueden buscar por su cuenta. No leímos las palabras que la ley tiene hoy.

ma-dmv-ice-documented-access =
    En 2023, el jefe de la oficina de ICE en Boston le dijo a un canal de televisión que sus agentes
    encontraron a un hombre por el registro de un auto recién inscrito. Dijo que usaban datos del
    registro de vehículos (el DMV de Massachusetts) para encontrar a personas, y se opuso a las
    nuevas reglas del estado sobre datos de licencias. No se dijo qué vía usaron: Nlets, la red de
    la policía, el sistema de datos de la policía del estado o una empresa que vende datos. Esas
    reglas no cubren claramente los registros de autos.

ma-dmv-ice-documented-access-photo-suit-2019 =
    Esto está en disputa. Una demanda de la ACLU de 2019 alegó que se compartían fotos del registro
    de vehículos (el DMV de Massachusetts) con ICE y el FBI. El estado negó que diera a las agencias
    federales acceso a su sistema. No vimos ningún documento sobre una petición particular de ICE,
    así que esto no está confirmado.

ma-dmv-data-sales =
    Hicimos una sola búsqueda para todos los estados y no vimos nombrado a Massachusetts, así que
    esto no está confirmado. En 2019, hubo reportajes sobre agencias de licencias que vendían datos
    de conductores a aseguradoras, empresas de datos e investigadores privados. Las páginas que
    vimos no nombran a Massachusetts. El periodista dijo que todas las agencias que revisó vendían
    datos. Así que si un nombre falta, eso prueba poco.

ma-dmv-federal-bulk-request =
    En 2025, Seguridad Nacional (DHS) dio aviso de que quiere los datos de licencias de todos los
    estados por Nlets, la red de la policía. Los datos alimentarían SAVE, su sistema para revisar el
    estatus. No encontramos ningún requerimiento (demand) aparte por todo el archivo de conductores
    de Massachusetts, pero esto no está confirmado.

ma-alpr-statute =
    Massachusetts no tiene una ley sobre lectores de placas. La ACLU lo señaló en enero de 2026,
    cuando al menos 80 departamentos usaban Flock, una red de lectores de placas. No vimos si leyes
    posteriores de 2026 cambiaron eso.

ma-alpr-sharing-limit =
    Massachusetts no tiene ningún límite estatal para compartir datos de placas. Unos documentos de
    más de 40 departamentos muestran que muchos los comparten en una red de más de 7,000 organismos
    de todo el país.

ma-alpr-immigration-limit =
    No encontramos ninguna ley estatal, hasta mediados de 2026, que limite el uso de datos de placas
    para inmigración. La ley PROTECT (PROTECT Act) es un proyecto de ley que los legisladores
    todavía estaban acordando entonces. Limitaría la ayuda de la policía para hacer cumplir las
    leyes de inmigración. No vimos su forma final.

ma-alpr-ice-documented-access =
    Unos documentos que tiene la ACLU muestran quién podía buscar lecturas de placas (dónde y cuándo
    se vio un auto) de conductores de Massachusetts por la red nacional de Flock, una empresa de
    lectores de placas. Entre ellos hay agencias de estados que exigen hacer cumplir las leyes de
    inmigración, y algunas agencias federales. Un informe de 2026 sobre la ayuda de la policía a ICE
    nombra los lectores de placas entre las vías. No vimos registrada ninguna búsqueda para ICE en
    datos de Massachusetts, y eso prueba poco.

ma-police-immigration-limit =
    La única regla estatal firme es un fallo de 2017 del tribunal más alto del estado (Lunn): los
    agentes no pueden retener a una persona solo por una petición civil de ICE. Una orden ejecutiva
    de enero de 2026 frena dos cosas. Una es los nuevos acuerdos 287(g) (policía local que hace
    trabajo de inmigración) a nivel estatal, a menos que la seguridad pública los necesite. La otra
    es los arrestos civiles en las partes no públicas de edificios del estado. Ni el fallo ni la
    orden frenan que se compartan datos. Un informe encontró más de 200 personas detenidas en
    estaciones de policía, y que se pasaban huellas, datos de placas y datos de inteligencia
    policial (fusion center). De 62 departamentos a los que se preguntó, 28 permitían o exigían
    ayudar a ICE, 24 no tenían una política o no respondieron, y 3 limitaban el contacto. No vimos
    qué encontró sobre los otros 7. Un proyecto de ley más amplio, la ley PROTECT (PROTECT Act), no
    estaba decidido en julio de 2026; no vimos que se aprobara.
    .binds =
        todos los agentes, en la regla contra retener a personas solo porque ICE lo pide (Lunn); las
        agencias del estado, en la orden de enero de 2026; las ciudades y los sheriffs de los
        condados están fuera de esa orden
    .exceptions =
        la policía puede avisar a ICE de arrestos, salidas y direcciones. Puede compartir huellas y
        datos. El departamento de prisiones del estado ya tiene un acuerdo 287(g).

ma-police-cooperation-mandate =
    No encontramos ninguna ley estatal que obligue a la policía a ayudar a ICE. El debate en 2026
    era sobre limitar la ayuda.

ma-police-287g =
    Un acuerdo 287(g) permite que agentes hagan parte del trabajo de ICE. La lista de ICE del 18 de
    mayo de 2026 muestra uno, con el departamento de prisiones del estado (Department of
    Correction). La orden de enero de 2026 prohíbe que las agencias del estado hagan otros nuevos, a
    menos que la seguridad pública los necesite, y la gobernadora apoyó que se mantuviera este. Un
    reporte nombra en cambio otro acuerdo: uno con la cárcel del condado de Plymouth, que según el
    reporte sigue. Ese no está en la lista de ICE, y no pudimos aclarar cuál de los dos tiene razón,
    el reporte o la lista.

ma-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Massachusetts. { said-task-force } { said-none-since } { said-county-list }

ma-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra un acuerdo para cárceles en Massachusetts.
    { said-jail } { said-none-since } { said-county-list }

ma-benefits-medicaid-data =
    Estos datos están abiertos en parte desde el 6 de enero de 2026. Massachusetts es uno de los
    estados que demandaron en julio de 2025. Una orden de un juez federal del 29 de diciembre de
    2025 deja que el Departamento de Salud federal le dé a ICE seis datos básicos de personas que no
    tienen presencia legal. Son la dirección, el teléfono, la fecha de nacimiento, el número de
    Medicaid, la ciudadanía y el estatus migratorio. Para los estados que demandan, bloquea solo
    otros datos, como los médicos; no vimos órdenes posteriores.
    .exceptions =
        seis datos básicos, entre ellos la dirección y el teléfono; órdenes posteriores del
        tribunal, de las que no vimos ninguna

ma-benefits-snap-data =
    Massachusetts presentó una demanda por el requerimiento (demand) del Departamento de Agricultura
    de recibir datos de las personas que reciben estampillas o cupones de alimentos (food stamps,
    SNAP). El 15 de octubre de 2025, un tribunal federal prohibió que el departamento cortara fondos
    por eso. El 26 de febrero de 2026 lo prohibió también para el nuevo requerimiento. La fiscal
    general del estado anunció las dos órdenes.

ma-voter-roll-shared =
    El Departamento de Justicia presentó una demanda para obtener la lista completa de votantes del
    estado. Un tribunal federal la desestimó el 9 de abril de 2026.

ma-voter-roll-shared-appeal-2026 =
    El Departamento de Justicia apeló ese fallo (1st Cir. 26-1657). Al 3 de septiembre de 2026, se
    habían presentado todos los escritos. No vimos ninguna decisión, ni ninguna orden de un tribunal
    de entregar la lista. { said-suits-register-day }

ma-courts-arrest-limit =
    En ninguna página que vimos encontramos una ley contra los arrestos en los tribunales. El
    proyecto de ley de la gobernadora de enero de 2026, y las versiones de la ley PROTECT (PROTECT
    Act) de las dos cámaras, prohibirían los arrestos civiles de inmigración en los tribunales. La
    orden de enero de 2026 cubre las partes no públicas de edificios del estado. Los legisladores
    todavía estaban acordando el proyecto de ley en julio de 2026, y no sabemos el resultado.

ma-broker-delete-right =
    La lista de una firma de abogados, de junio de 2026, de los estados con una ley general de
    privacidad no incluye a Massachusetts. Las dos cámaras aprobaron un proyecto de ley de
    privacidad con un derecho a que se borren los datos. Todavía había que acordar una versión
    final.

ma-other-protect-act-pending =
    La ley PROTECT (PROTECT Act) es un proyecto de ley amplio para limitar la ayuda estatal y local
    a ICE. La Cámara la aprobó en marzo de 2026 y el Senado en mayo de 2026, por 37 a 3. Las dos
    cámaras todavía la estaban acordando en julio de 2026. No vimos que se volviera ley: una lista
    pública del 22 de septiembre de 2026 nombra solo un fallo de un tribunal del estado (Lunn) para
    Massachusetts. Así que puede que los límites para la policía, los tribunales y los datos que se
    cuentan aquí hayan cambiado desde entonces.

ma-other-coplink-rmv-2018 =
    Unos documentos de 2018 muestran a investigadores de ICE (HSI) buscando en COPLINK, una base de
    datos compartida de la policía. La alimentaban al menos 25 departamentos de policía de
    Massachusetts, un organismo de libertad condicional (probation) y el registro de vehículos. Era
    una forma de rodear los límites sobre lo que el propio registro de vehículos puede dar. No
    pudimos confirmar quién puede buscar en ella hoy.

ma-event-photo-suit-2019 =
    La ACLU demandó para obtener documentos. Alegó que las fotos de licencia del estado se
    compartían con ICE y el FBI.

ma-event-photo-denial-2019 =
    El estado negó que diera a las agencias federales acceso a su sistema de fotos de licencia. Dijo
    que responde caso por caso a las peticiones penales.

ma-event-ice-boston-registrations-2023 =
    El jefe de la oficina de ICE en Boston le dijo a un canal de televisión que sus agentes
    encontraron a un hombre por el registro de un auto recién inscrito. No se dijo por qué vía lo
    obtuvieron.

ma-event-voter-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Massachusetts.

ma-event-voter-suit-appealed-2026 =
    Para este día, se habían presentado todos los escritos en la apelación del Departamento de
    Justicia por la lista de votantes de Massachusetts, en el tribunal de apelaciones del Primer
    Circuito. No vimos ninguna decisión. { said-suits-register-day }
