# Vermont: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

vt-dmv-license-regardless-of-status =
    Vermont aprobó en 2013 una ley que creó la tarjeta de privilegio de conducir (driver's privilege
    card). Es para residentes que no pueden mostrar un estatus legal, y se da desde enero de 2014.
    Hasta marzo de 2015 se habían dado más de 40,000, frente a unos 1,500 trabajadores migrantes en
    el estado. Eso se debe a que muchos ciudadanos sin los documentos para una REAL ID la sacaron.
    No hemos podido comprobar el número de la sección de la ley (23 V.S.A. § 603).

vt-dmv-card-marking =
    La tarjeta de privilegio no tiene la estrella de REAL ID y lleva su propio título, así que se ve
    distinta de una licencia REAL ID. Decenas de miles de ciudadanos también la tienen. Así que la
    tarjeta por sí sola no muestra el estatus migratorio.

vt-dmv-noncitizen-marking =
    No pudimos confirmar si las licencias comunes de Vermont de quienes no son ciudadanos y tienen
    un estatus temporal llevan una marca o duran menos. No vimos nada sobre este punto.

vt-dmv-document-retention =
    Un acuerdo ante un tribunal (settlement), de enero de 2020, limita las copias de los documentos
    que se muestran para una tarjeta de privilegio, como pasaportes y actas de nacimiento. El
    departamento de vehículos (DMV) ya no los copia, a menos que haya indicios de fraude. Destruye
    las copias anteriores de las personas cuyos nombres se le presentan. Su plazo para guardar
    documentos era de tres años, y la supervisión de fuera duró al menos 18 meses. No pudimos
    confirmar si las reglas todavía obligan en 2026.
    .binds =
        el DMV de Vermont, como parte del acuerdo
    .exceptions =
        los indicios de fraude. La regla cubre solo las tarjetas de privilegio, no las licencias
        comunes ni REAL ID. Es un acuerdo, no una ley. La supervisión terminó después de unos 18
        meses.

vt-dmv-disclosure-limit =
    Un acuerdo legal de 2020 (settlement) limita cómo puede responder el personal del departamento
    de vehículos (DMV) a ICE y a la Patrulla Fronteriza sobre quienes piden la tarjeta de
    privilegio. Lo ata a la política del estado sobre el trato justo de la policía. La ley del
    estado también pide el consentimiento (permiso) de la persona antes de que se dé una foto de
    licencia, con excepciones, y prohíbe dar números de Seguro Social. El acuerdo obliga a un solo
    departamento, su supervisión de fuera terminó alrededor de 2021, y un acuerdo anterior, de 2016,
    se incumplió en pocos meses. No obliga a la red de la policía, por la que otras agencias
    consultan los datos.
    .binds =
        el DMV de Vermont, como parte del acuerdo
    .exceptions =
        las consultas por la red de la policía. Los asuntos penales. No encontramos nada que muestre
        si todavía obliga en 2026.

vt-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Decía que Oregón lo estaba haciendo. Vermont tiene un
    gobernador republicano y no fue uno de los 19 estados que recibieron la carta. Como no está en
    la lista, deducimos que el acceso de ICE está abierto. No encontramos un bloqueo posterior. No
    encontramos cómo afecta a la red el acuerdo de 2020.

vt-dmv-nlets-photos =
    La carta de noviembre de 2025 cuenta 41 estados que dan fotos de licencias por Nlets, la red de
    consultas de la policía. No los nombra, así que no pudimos confirmar si Vermont es uno. La ley
    de Vermont pide el consentimiento (permiso) de la persona antes de que se dé una foto. Tiene
    excepciones cuyas palabras no vimos.

vt-dmv-face-recognition =
    Una ley de 2004 prohíbe que el departamento de vehículos (DMV) identifique a quienes hacen una
    solicitud con cualquier proceso que use datos del cuerpo (biométricos), como la comparación de
    caras. Las licencias comerciales quedan fuera. El DMV usó de todos modos el reconocimiento de
    caras desde alrededor de 2012, y se suspendió el 25 de mayo de 2017. El 18 de julio de 2017, el
    fiscal general concluyó que violaba la ley y que debía seguir apagado a menos que la legislatura
    lo permita. El código del estado de julio de 2022 todavía tiene la prohibición. No encontramos
    ninguna ley posterior que lo permita.
    .binds =
        el DMV de Vermont
    .exceptions =
        las licencias comerciales. El DMV violó esta misma ley desde alrededor de 2012 hasta 2017.
        Otra agencia puede comparar una foto que obtuvo de otra manera.

vt-dmv-face-recognition-federal-searches-2012 =
    Entre 2012 y 2017, el departamento de vehículos (DMV) hizo búsquedas de caras en sus fotos para
    agencias de fuera. La ACLU contó al menos 126. Entre ellas hay búsquedas para el FBI, el
    Departamento de Estado federal y, en junio de 2016, ICE (HSI), la rama de investigaciones. El
    DMV no está de acuerdo con los reportajes nacionales de 2019. Dice que sus propios documentos
    muestran unas cinco peticiones federales de 2014 a 2017, y ninguna desde mayo de 2017.

vt-dmv-ice-documented-access =
    De 2014 a 2017, unos investigadores del departamento de vehículos (DMV) le avisaron a ICE de
    personas que pedían la tarjeta de privilegio y que ellos tomaban por indocumentadas. Le mandaron
    a ICE solicitudes, pasaportes y actas de nacimiento. En 2017, se detuvo a un activista después
    de que un empleado marcó su solicitud como “undocumented” (indocumentado) y se mandó a ICE. La
    práctica siguió después de un acuerdo de 2016 por derechos humanos y terminó con el acuerdo de
    2020.

vt-dmv-data-sales =
    Entre 2004 y 2019, unas 700 empresas tenían autorización para comprar datos del departamento de
    vehículos (DMV) de Vermont. Unas 50 de ellas eran investigadores privados. El estado recibía
    millones de dólares al año.

vt-dmv-federal-bulk-request =
    El Departamento de Justicia demandó a Vermont a principios de diciembre de 2025 para obtener su
    lista completa de votantes. Esa lista tiene números de licencia y números parciales de Seguro
    Social. No encontramos ningún requerimiento (demand) en masa de la base de datos del
    departamento de vehículos (DMV).

vt-alpr-statute =
    Solo agentes capacitados pueden usar lectores de placas, y solo para un fin legítimo del orden
    público (law enforcement). Eso quiere decir un delito, una falta de un vehículo comercial, una
    alerta AMBER, o una persona desaparecida o en peligro. Los datos están en un servidor del estado
    por 18 meses como máximo. Una orden de un tribunal puede alargar eso de 90 en 90 días, y el uso
    se reporta cada año. El texto se mantuvo el 1 de julio de 2025.
    .binds =
        los agentes del orden público de Vermont; el estado, que guarda los datos en su servidor
    .exceptions =
        una orden de un tribunal, de 90 en 90 días

vt-alpr-sharing-limit =
    Para llegar a los datos de placas guardados hace falta una petición por escrito para uno de los
    fines de la lista, y queda anotada. Hasta donde vimos, las reglas no limitan las peticiones a
    agencias de Vermont.
    .binds =
        los agentes del orden público de Vermont
    .exceptions =
        cualquiera de los fines de la lista. También pueden pedirlos agencias de fuera de Vermont.

vt-alpr-immigration-limit =
    Hacer cumplir las leyes civiles de inmigración no está en la definición que da la ley de un fin
    legítimo del orden público (law enforcement). Pero la ley tampoco lo nombra como prohibido.
    .binds =
        los agentes del orden público de Vermont
    .exceptions =
        basta con que una búsqueda nombre cualquier delito para que quepa en la ley. Quienes piden
        no tienen que ser agencias de Vermont.

vt-alpr-ice-documented-access =
    No encontramos ningún uso documentado de los lectores de placas de Vermont para ICE o la
    Patrulla Fronteriza. Esto se basa en una sola búsqueda y no está confirmado.

vt-police-immigration-limit =
    Con una ley de 2017 (S.79), solo el gobernador, después de consultar a la fiscalía general,
    puede aceptar que la policía reciba poderes para hacer trabajo de inmigración. También prohíbe
    dar datos personales para un registro federal basado en la religión, el origen o el estatus
    migratorio. La S.44, firmada el 21 de mayo de 2025, quitó la excepción para emergencias. Una
    política de todo el estado sobre el trato justo de la policía limita las preguntas sobre el
    estatus. El gobernador insiste en que Vermont no es un estado santuario.
    .exceptions =
        un acuerdo hecho por el gobernador

vt-police-cooperation-mandate =
    No encontramos ninguna ley de Vermont que ordene a la policía retener a personas para ICE o
    firmar acuerdos 287(g) (policía local que hace trabajo de inmigración). La ley apunta en la
    dirección contraria.

vt-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 no tiene ninguna agencia de Vermont. La ley
    del estado deja la decisión solo al gobernador. Nunca había existido un acuerdo formal cuando se
    aprobó la ley de 2017.

vt-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Vermont. { said-task-force } { said-none-since } { said-county-list }

vt-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Vermont.
    { said-jail } { said-none-since } { said-county-list }

vt-benefits-medicaid-data =
    Vermont es uno de los estados que demandan por la entrega de datos de Medicaid a Seguridad
    Nacional (DHS). Una orden de un tribunal, de agosto de 2025, se redujo el 29 de diciembre de
    2025. Desde el 6 de enero de 2026, el Departamento de Salud federal puede compartir seis datos
    básicos de personas que no tienen presencia legal, incluso de los estados que demandan. Son la
    ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha de nacimiento y el número
    de Medicaid. Todo lo demás sigue bloqueado.
    .binds =
        el Departamento de Salud federal, por orden de un tribunal federal
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección

vt-benefits-snap-data =
    Vermont le dio al Departamento de Agricultura de EE. UU. datos de personas en hogares con
    estampillas o cupones de alimentos (food stamps, SNAP), a más tardar a finales de julio de 2025.
    Eran nombres, fechas de nacimiento, números de Seguro Social y direcciones de los últimos cinco
    años, de unas 140,000 personas. El estatus migratorio no estaba incluido. La fiscalía general
    del estado había estado lista para oponerse al requerimiento (demand). Así que Vermont está
    fuera de la orden del tribunal que protege a los estados que demandan.

vt-voter-roll-shared =
    Vermont fue uno de los seis estados demandados a principios de diciembre de 2025 por negarse a
    dar el archivo completo de votantes. Un registro público dice que un tribunal desestimó la
    demanda en septiembre de 2026.

vt-voter-roll-shared-dismissed-2026 =
    Vermont no entregó su lista completa de votantes. Un tribunal federal desestimó la demanda del
    Departamento de Justicia el 17 de septiembre de 2026. No vimos si el departamento apeló.
    { said-no-order } { said-suits-register }

vt-courts-arrest-limit =
    Una ley conocida como S.140, firmada alrededor de 2022, prohíbe los arrestos civiles en un
    tribunal y en el camino de ida o de vuelta. Eso incluye los arrestos de inmigración. Violarla
    puede llevar a un cargo por desacato al tribunal y a pagar daños. En 2026, el Senado aprobó la
    S.209, que agregaría escuelas, albergues y centros de salud. No pudimos confirmar si se firmó.
    .binds =
        cualquiera que haga arrestos civiles
    .exceptions =
        los arrestos por delitos. Los tribunales federales y las cortes de inmigración.

vt-other-enhanced-license-data-to-cbp =
    Solo los ciudadanos pueden tener una licencia mejorada (enhanced) de Vermont. Su nombre, fecha
    de nacimiento, ciudadanía, foto y números de tarjeta se comparten con Seguridad Nacional (DHS) y
    CBP para el cruce de la frontera. Lo dice el departamento de vehículos (DMV) de Vermont.

vt-broker-delete-right =
    La ley Data Privacy and Online Surveillance Act se firmó el 16 de junio de 2026. Según una
    cronología pública, da derechos generales de privacidad y obliga a las empresas registradas que
    venden datos a tener una página para pedir que los borren. No leímos la ley ni vimos cuándo
    empieza. No cuente con ella antes de comprobarlo.

vt-broker-delete-right-before-2026 =
    Vermont no está en la lista de estados con una ley general de privacidad del consumidor en 2026.
    Tiene un registro de empresas que venden datos desde alrededor de 2018. Puede que el registro no
    dé ningún derecho a pedir que se borren los datos. No hemos podido comprobar esto.

vt-event-attorney-general-finding-2017 =
    El fiscal general del estado concluyó que la comparación de caras del departamento de vehículos
    (DMV), suspendida el 25 de mayo de 2017, había violado una ley de 2004. Debía seguir apagada a
    menos que la legislatura lo permita. No encontramos ninguna ley posterior que lo permita.

vt-event-dmv-disputes-reports-2019 =
    El departamento de vehículos (DMV) no está de acuerdo con los reportajes nacionales de ese año
    sobre sus búsquedas de caras. Dice que sus propios documentos muestran unas cinco peticiones
    federales de 2014 a 2017, y ninguna desde mayo de 2017. { said-day-of-report }

vt-event-settlement-2020 =
    En un acuerdo legal (settlement), el departamento de vehículos (DMV) aceptó límites a cómo puede
    responder su personal a ICE y a la Patrulla Fronteriza sobre quienes piden la tarjeta de
    privilegio. Ya no copia sus documentos, a menos que haya indicios de fraude. No pudimos
    confirmar si las reglas todavía obligan en 2026.

vt-event-voter-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Vermont. Lo sabemos por un registro público y no vimos si hubo una apelación.
