# Virginia: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

va-dmv-license-regardless-of-status =
    Desde enero de 2021, Virginia da una tarjeta de privilegio de conducir (driver privilege card) a
    los residentes que no pueden mostrar presencia legal. Quien la pide debe haber declarado
    ingresos en Virginia, o aparecer como dependiente en una declaración de impuestos del estado, en
    los últimos doce meses. Por eso se consulta al departamento de impuestos.

va-dmv-card-marking =
    La tarjeta de privilegio es una tarjeta aparte que no cumple las reglas de la REAL ID. Un
    resumen legal dice que lleva impreso un aviso de que no es para fines federales. No pudimos
    confirmar las palabras exactas de la tarjeta.

va-dmv-noncitizen-marking =
    Se dice que Virginia tiene licencias de plazo limitado para personas con estatus temporal. No
    pudimos confirmar si llevan una marca que se vea.

va-dmv-document-retention =
    Quienes piden la tarjeta muestran originales: dos pruebas de identidad, como un pasaporte
    extranjero o una tarjeta consular, y documentos de impuestos. No encontramos ninguna regla sobre
    guardar o destruir las copias. Así que no pudimos confirmar qué guarda el departamento de
    vehículos (DMV).

va-dmv-disclosure-limit =
    Desde el 1 de julio de 2021, el departamento de vehículos (DMV) no puede dar datos personales,
    de conductores ni de vehículos a organismos del gobierno o a la policía para hacer cumplir las
    leyes civiles de inmigración. Las excepciones son el consentimiento (permiso) de la persona, y
    una citación (subpoena) de un juez o una orden judicial (firmada por un juez). El DMV debe
    avisarle a la persona. Todos los que reciben datos, incluida la Policía Estatal, deben firmar
    que no los pasarán. La regla depende del fin que se declara. Por eso no alcanza a una petición
    que dice ser penal, ni a una consulta en la red de la policía que nadie en el DMV ve. Leímos la
    sección principal solo en el resumen del proyecto de ley, y nada muestra cómo funciona el
    acuerdo con la Policía Estatal en 2026.
    .binds =
        el departamento de vehículos (DMV) de Virginia; quienes reciben datos del DMV con un acuerdo
        por escrito, incluida la Policía Estatal
    .exceptions =
        el consentimiento de la persona. Una orden, citación (subpoena) u orden judicial de un juez.
        Cualquier fin que no sea el trabajo civil de inmigración; quien pide lo declara. Los delitos
        de inmigración son un fin así. No se ha mostrado que la red de la policía estatal (Nlets)
        esté cerrada. La policía local que trabaja para ICE con acuerdos 287(g) de grupo operativo
        (task force) ya consulta los datos del DMV.

va-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Dijo que Oregón estaba trabajando en eso. También dijo que
    los estados con leyes que exigen una orden (warrant) muchas veces dejan libre a ICE, porque
    pocos funcionarios saben cómo funciona la red. Virginia tiene una ley así desde 2021, y nada de
    lo que vimos dice si su acuerdo con la Policía Estatal cierra ese hueco. Como no está en la
    lista, deducimos que el acceso de ICE está abierto; no encontramos ningún bloqueo posterior.

va-dmv-nlets-photos =
    Virginia fue uno de cuatro estados de prueba para mandar fotos de licencias a la policía de
    otros estados por Nlets, la red de consultas de la policía. Los otros fueron Carolina del Norte,
    Oregón y Carolina del Sur. La prueba empezó alrededor de 2006 a 2008. No pudimos confirmar si
    las agencias federales de inmigración reciben las fotos hoy. La ley de 2021 debería exigir la
    orden de un juez para el uso civil de inmigración.

va-dmv-face-recognition =
    No encontramos constancia de búsquedas federales de caras en las fotos de licencia de Virginia,
    y no pudimos confirmar cómo usa el departamento de vehículos (DMV) el reconocimiento de caras.
    En 2020, Virginia podía abrir las fotos de Alaska por el sistema de intercambio propio de las
    agencias de licencias.

va-dmv-ice-documented-access =
    En 2021, el Legal Aid Justice Center le habló a un periodista de radio sobre consultas de
    agentes de ICE. Dijo que buscaban en la base de datos del departamento de vehículos (DMV) para
    obtener una dirección, sin ningún juez. Este relato viene de un grupo defensor, y no pudimos
    confirmarlo. Llevó a la ley de 2021. No encontramos ninguna consulta documentada desde entonces.

va-dmv-data-sales =
    Unos documentos que Motherboard obtuvo en 2019 muestran que el departamento de vehículos (DMV)
    de Virginia había vendido datos a 109 firmas de investigadores privados. También vendió a
    empleadores, firmas de abogados, agencias de crédito y bancos. La ley de 2021 limita que un
    comprador pase los datos a otros.

va-dmv-federal-bulk-request =
    El Departamento de Justicia demandó a Virginia el 16 de enero de 2026 para obtener la lista
    completa de votantes. Esa lista tiene números de licencia y números parciales de Seguro Social.
    No encontramos ningún requerimiento (demand) en masa de la base de datos del departamento de
    vehículos (DMV).

va-alpr-statute =
    La ley HB 2724, firmada el 2 de mayo de 2025, limita los lectores de placas de la policía a
    ciertos usos. Son delitos de Virginia con sospecha razonable, personas desaparecidas o en
    peligro, trata de personas y avisos de una lista. Los datos se borran después de 21 días, y las
    agencias informan cada año. Los registros de auditoría no se dan a quien pide documentos
    públicos.
    .binds =
        las agencias del orden público (policía, sheriffs y otras) de Virginia

va-alpr-sharing-limit =
    Por ley, la policía puede compartir datos de placas solo con agencias de Virginia, fiscales, la
    defensa y la empresa proveedora, por orden de un tribunal, o como aviso de emergencia. Las
    agencias federales y las de otros estados quedan fuera. Pero la Comisión Estatal del Crimen
    encontró en marzo de 2026 que algunas agencias de todos modos compartieron con agencias
    federales y no lo informaron. No nombra a ninguna. En mayo de 2026, 27 agencias de Virginia
    tenían acuerdos 287(g) (policía local que hace parte del trabajo de ICE). Así que los datos
    pueden llegar a un agente que trabaja para ICE sin salir de Virginia.
    .binds =
        las agencias del orden público (policía, sheriffs y otras) de Virginia y sus empresas
        proveedoras
    .exceptions =
        una orden de un tribunal. Los avisos de emergencia. Las agencias de Virginia que tienen
        acuerdos 287(g). La ley se ha incumplido, según documentos (Comisión Estatal del Crimen,
        marzo de 2026).

va-alpr-immigration-limit =
    La policía puede usar los lectores de placas para delitos de Virginia, personas desaparecidas o
    en peligro, trata de personas, vehículos robados y avisos sobre personas con una orden (warrant)
    pendiente. No se pueden dar datos a las agencias federales. La ley no nombra la inmigración. Una
    orden administrativa de ICE (que ningún juez firma) puede entrar en el índice nacional. El texto
    que leímos no descarta que un documento así cuente como una orden (warrant) pendiente.
    .binds =
        las agencias del orden público (policía, sheriffs y otras) de Virginia
    .exceptions =
        las alertas sobre una persona con una orden pendiente. Quizás sea una administrativa del
        propio ICE, que ningún juez firmó. Una búsqueda presentada como un delito de Virginia. Los
        agentes 287(g) dentro de Virginia.

va-alpr-ice-documented-access =
    Los registros de búsquedas muestran casi 3,000 búsquedas relacionadas con inmigración en las
    cámaras de placas Flock de Virginia, en los doce meses hasta la primavera de 2025. La mayoría
    las hicieron agencias de fuera en la red nacional, aunque agencias locales habían prometido que
    no habría ese uso. Una cuenta anterior encontró unas 50 en los condados de Fairfax,
    Chesterfield, Isle of Wight, Loudoun y Stafford.

va-alpr-ice-documented-access-richmond-atf-analyst-2025 =
    La policía de Richmond encontró que un analista de la ATF, una agencia federal, consultó unas 50
    placas de febrero a junio de 2025. El acceso se había dado para trabajo sobre delitos violentos.
    Alrededor del 30% de las consultas (14) fueron para hacer cumplir las leyes de inmigración. La
    ciudad entonces les cortó el acceso a todas las agencias federales. La ATF lo lamentó, pero dijo
    que sus búsquedas trataban de delitos.

va-alpr-ice-documented-access-federal-sharing-after-ban-2026 =
    Algunas agencias de Virginia siguieron compartiendo datos de placas con agencias federales
    después de que eso se prohibió en julio de 2025. La Comisión Estatal del Crimen lo informó en
    marzo de 2026. No nombró a ninguna agencia y no dijo qué agencias federales recibieron datos.
    Algunas agencias no presentaron informes de uso. Los registros de auditoría no se dan a quien
    pide documentos públicos, así que la gente de fuera no puede comprobarlo.

va-police-immigration-limit =
    En enero y febrero de 2026, la nueva gobernadora retiró la orden que empujaba a cooperar y les
    dijo a las agencias del estado que terminaran sus acuerdos 287(g) con ICE (policía local que
    hace trabajo de inmigración). La ley SB 783, promulgada el 22 de abril de 2026 (capítulo 1028),
    deja que las agencias y las localidades participen solo con un acuerdo por escrito que tenga
    ciertas condiciones. Vale hasta el 30 de junio de 2028. También obliga a la policía a anotar
    cuándo hay agentes federales presentes cuando detiene a alguien. La orden no canceló los
    acuerdos que ya tenían los sheriffs locales. Se informa que en agosto de 2026 un juez federal
    bloqueó una parte de la ley; vea más abajo.

va-police-immigration-limit-blocked-in-part-2026 =
    La SB 783 pone doce condiciones para cualquier acuerdo 287(g). Según los reportes, el 31 de
    agosto de 2026 un juez federal bloqueó, por ahora, que se use contra agentes federales, porque
    un estado no puede regular al gobierno federal. No está resuelto si los sheriffs (alguaciles)
    todavía deben cumplir las condiciones. En agosto de 2026, el fiscal general del estado abrió
    casos contra el trabajo local con ICE (condado de Greene). Lo leímos en un registro público y en
    titulares, no en la orden del juez.

va-police-cooperation-mandate =
    La orden ejecutiva 47 de 2025 se retiró en enero de 2026. Con ella, la policía estatal y las
    prisiones entraron en el programa 287(g) (trabajo de inmigración para ICE), y se animó a las
    localidades a hacerlo. No encontramos ninguna ley que ordene cooperar.

va-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 todavía muestra 29 acuerdos de 27 agencias
    de Virginia, en su mayoría sheriffs. Hay 23 de grupo operativo (task force), 5 para ejecutar
    órdenes administrativas de ICE (que ningún juez firma) y 1 del modelo de cárcel. Ya no queda
    ninguna agencia del estado en la lista.

va-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 23 acuerdos de grupo operativo (task force) en
    Virginia. { said-task-force } { said-none-since } { said-county-list }

va-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 6 acuerdos para cárceles en Virginia.
    { said-jail } { said-none-since } { said-county-list }

va-benefits-medicaid-data =
    A ICE se le dio acceso a los datos de inscripción de Medicaid con un acuerdo de julio de 2025
    que cubre a unos 79 millones de personas. Los límites del tribunal en el caso California v. HHS
    protegen solo a los estados que demandaron. Virginia no está en la lista de esos estados que
    vimos. Así que no encontramos nada que impida que los datos de las personas inscritas en
    Virginia lleguen a ICE.

va-benefits-snap-data =
    No pudimos confirmar si Virginia dio sus datos de las estampillas o cupones de alimentos (food
    stamps, SNAP). No está entre los estados que vimos que demandan por ellos al Departamento de
    Agricultura de EE. UU. El departamento dice que 28 estados y Guam cumplieron. No vimos ninguna
    fuente que nombre a Virginia en un sentido o en otro.

va-voter-roll-shared =
    Virginia fue demandada el 16 de enero de 2026 por no dar su lista completa de votantes. Fue el
    estado número 24 en ser demandado. Un registro público dice que un tribunal desestimó la demanda
    en julio de 2026.

va-voter-roll-shared-dismissed-2026 =
    Virginia no entregó su lista completa de votantes. Un tribunal federal desestimó la demanda del
    Departamento de Justicia el 14 de julio de 2026. El departamento apeló (Cuarto Circuito,
    26-2002), y las respuestas debían presentarse el 8 de octubre de 2026. { said-no-order }
    { said-suits-register }

va-courts-arrest-limit =
    Hasta donde pudimos confirmar, solo está en vigor la Orden Ejecutiva 16, de mayo de 2026. No
    deja que la propiedad del estado se use como base para operativos civiles de inmigración. Obliga
    a las instalaciones del estado a revisar si hay una orden judicial (firmada por un juez), y pide
    una guía sobre los tribunales. Los proyectos de ley HB 650 y SB 351 prohibirían los arrestos
    civiles en los tribunales sin una orden judicial (firmada por un juez). La legislatura los
    aprobó el 14 de marzo de 2026. La gobernadora los devolvió con enmiendas, y no pudimos confirmar
    el resultado final.

va-broker-delete-right =
    La ley de privacidad del consumidor de Virginia está en vigor desde 2023. Da el derecho a que se
    borren los datos y a decir que no a su venta, ante las empresas que superan cierto tamaño. Cubre
    a muchas empresas que venden datos. Quedan fuera los datos de registros públicos y de informes
    de crédito. No hemos podido comprobar esas excepciones.

va-event-judge-order-law-2021 =
    Entró en vigor la HB 2163. Para hacer cumplir las leyes civiles de inmigración, el departamento
    de vehículos (DMV) puede dar datos solo con el permiso de la persona, o con una citación
    (subpoena) de un juez o una orden judicial (firmada por un juez); no frena una petición que dice
    ser penal, ni una consulta en la red de la policía que nadie en el DMV ve. Leímos la sección
    principal solo en un resumen.

va-event-plate-law-2025 =
    Entró en vigor la HB 2724. Dejó fuera de los datos de placas de la policía a las agencias
    federales y de otros estados, salvo por orden de un tribunal o como aviso de emergencia, y
    limita a 21 días el tiempo que se guardan. La Comisión Estatal del Crimen encontró en marzo de
    2026 que algunas agencias de todos modos habían compartido con agencias federales.

va-event-richmond-cut-off-2025 =
    La policía de Richmond encontró que un analista de la ATF, una agencia federal, había consultado
    placas para hacer cumplir las leyes de inmigración, y la ciudad les cortó el acceso a todas las
    agencias federales. La ATF lo lamentó, pero dijo que sus búsquedas trataban de delitos.
    { said-day-of-report }

va-event-agreements-order-2026 =
    Una directiva ejecutiva de la nueva gobernadora les dijo a las agencias del estado que
    terminaran sus acuerdos 287(g) con ICE. En enero se había retirado una orden de 2025 que
    empujaba a cooperar. La directiva no canceló los acuerdos de los sheriffs locales.

va-event-courthouse-bills-2026 =
    La legislatura aprobó los proyectos de ley HB 650 y SB 351, que prohibirían los arrestos civiles
    en los tribunales sin una orden judicial (firmada por un juez). La gobernadora los devolvió con
    enmiendas. No pudimos confirmar el resultado final.

va-event-agreements-law-2026 =
    Se promulgó la SB 783. Hasta el 30 de junio de 2028, las agencias y las localidades pueden
    entrar en el programa 287(g) solo con un acuerdo por escrito que tenga ciertas condiciones. La
    policía debe anotar cuándo hay agentes federales presentes cuando detiene a alguien.

va-event-state-property-order-2026 =
    La Orden Ejecutiva 16 no deja que la propiedad del estado se use como base para operativos
    civiles de inmigración. Obliga a las instalaciones del estado a revisar si hay una orden
    judicial (firmada por un juez), y pide una guía sobre los tribunales.

va-event-voter-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Virginia. El departamento apeló. Lo sabemos por un registro público.

va-event-agreement-law-blocked-2026 =
    Según los reportes, un juez federal bloqueó, por ahora, que la SB 783 se use contra agentes
    federales. Es la ley de Virginia que pone condiciones a los acuerdos 287(g) con ICE. No está
    resuelto si los sheriffs (alguaciles) todavía deben cumplirlas.
