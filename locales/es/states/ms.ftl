# Misisipi: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ms-dmv-license-regardless-of-status =
    Misisipi da licencia a personas no ciudadanas solo con documentos de inmigración. Revisa esos
    documentos por medio de SAVE, el sistema federal que confirma el estatus. La tarjeta no dura más
    que la estadía de la persona, y dura cuatro años como máximo. Se renueva en persona.

ms-dmv-card-marking =
    Misisipi no tiene una licencia para personas que no pueden mostrar estatus legal. Así que no hay
    una tarjeta especial que marcar.

ms-dmv-noncitizen-marking =
    Esto no está confirmado. Las tarjetas de las personas no ciudadanas se limitan a su estadía
    autorizada, cuatro años como máximo. No pudimos confirmar si el frente de la tarjeta lleva una
    marca.

ms-dmv-document-retention =
    Esto no está confirmado. La agencia tiene una lista de pasaportes, visas, permisos de trabajo y
    otros documentos que hay que mostrar, y los revisa con el Departamento de Seguridad Nacional
    (DHS). No pudimos confirmar cuánto tiempo guarda las copias.

ms-dmv-disclosure-limit =
    No encontramos ningún límite a dar datos de licencias para hacer cumplir las leyes de
    inmigración. La ley del estado no deja que las agencias restrinjan el contacto con los
    funcionarios federales de inmigración. El departamento que da las licencias tiene otra tarea con
    una ley de 2026: averiguar quién está en el estado sin presencia legal. Vea la nota sobre la
    lista del estado.

ms-dmv-nlets-immigration =
    Unas cartas de miembros del Congreso, de noviembre de 2025, dicen que todos los estados permiten
    buscar en sus datos de conductores y de registros de autos por Nlets, la red de la policía.
    Nombran solo a cinco estados que le habían cortado el acceso a ICE: Illinois, Massachusetts,
    Minnesota, Nueva York y Washington. Dicen que el bloqueo de Oregón estaba en marcha. No nombran
    a Misisipi, y no encontramos un bloqueo posterior.

ms-dmv-nlets-photos =
    Esto no está confirmado. Nlets, la red de la policía, describe un programa para intercambiar
    fotos de licencias entre estados. Había llegado a 18 estados y esperaba llegar a todos. Ninguna
    página que vimos dice si Misisipi responde a peticiones de fotos, ni de qué agencias. La página
    de Nlets no tiene fecha y habla de planes para 2010.

ms-dmv-face-recognition =
    Esto no está confirmado. Una guía de la Electronic Frontier Foundation, un grupo que defiende la
    privacidad, pone a Misisipi entre los estados con permiso de sacar imágenes del archivo de
    licencias de Alaska. No encontramos ninguna fuente sobre búsquedas de caras en las fotos del
    propio Misisipi.

ms-dmv-ice-documented-access =
    No encontramos ningún documento ni reporte de una petición particular de ICE al Departamento de
    Seguridad Pública de Misisipi. Nuestras búsquedas fueron limitadas. Unos documentos que obtuvo
    el Centro Nacional de Leyes de Inmigración (NILC) muestran cómo es en general. ICE puede buscar
    en los datos de conductores de los estados por Nlets, la red de la policía, y por contacto con
    el personal de las agencias.

ms-dmv-data-sales =
    No encontramos ninguna señal de que Misisipi venda datos de conductores, pero esto no está
    confirmado. Unos reportajes de 2019 hablan de agencias de licencias que venden datos a
    aseguradoras, empresas de datos e investigadores privados. No nombran a Misisipi en las páginas
    que vimos. El periodista dijo que todas las agencias que revisó vendían datos, así que si un
    nombre falta, eso prueba poco.

ms-dmv-federal-bulk-request =
    En 2025, el Departamento de Seguridad Nacional (DHS) dio aviso de que quiere los datos de
    licencias de todos los estados por Nlets, la red de la policía. Los datos alimentarían SAVE, su
    sistema para revisar el estatus. No encontramos ningún requerimiento (demand) aparte, en masa,
    por el archivo de conductores de Misisipi. Esto no está confirmado.

ms-alpr-statute =
    No encontramos ninguna ley de Misisipi sobre lectores de placas. Un proyecto de ley de 2025, HB
    528, habría prohibido la mayoría de los usos. Quedó descartado el 4 de febrero de 2025.

ms-alpr-sharing-limit =
    No encontramos ningún límite estatal a compartir datos de placas. Esto no está confirmado.

ms-alpr-immigration-limit =
    No encontramos ningún límite estatal a usar datos de placas para hacer cumplir las leyes de
    inmigración. Esto no está confirmado.

ms-alpr-ice-documented-access =
    En una búsqueda no encontramos ninguna búsqueda de inmigración documentada en datos de placas de
    Misisipi. Esto no está confirmado.

ms-police-immigration-limit =
    Desde el 27 de marzo de 2017, la ley del estado (Miss. Code § 25-1-119) anula los límites
    locales a la cooperación con los funcionarios federales de inmigración.

ms-police-cooperation-mandate =
    La SB 2114 se firmó el 8 de abril de 2026 y entró en vigor el 1 de julio de 2026. Le dice al
    Departamento de Seguridad Pública que haga un intento razonable de lograr un acuerdo 287(g) con
    ICE dentro de 120 días. Con un acuerdo así, agentes estatales o locales actúan para ICE. Toda
    agencia con una cárcel del condado debe intentar uno a más tardar el 1 de octubre de 2026. La
    lista de ICE muestra uno con el departamento, del 8 de diciembre de 2025. No vimos todo lo que
    se había firmado hasta entonces, y no leímos el texto final.

ms-police-cooperation-mandate-help-and-detainers-2026 =
    Esto no está confirmado. Un registro público de septiembre de 2026 dice que la HB 538 se volvió
    ley y entró en vigor el 1 de julio de 2026. Según ese registro, todo organismo del estado, de
    los condados, de los pueblos y de las universidades, y su policía, debe ayudar a ICE en todo lo
    posible. También deben obedecer toda petición de ICE de retener a una persona (detainer), que
    ningún juez firma. No leímos el texto final.

ms-police-cooperation-mandate-sanctuary-ban-2017 =
    Una ley de 2017 prohíbe las políticas santuario de ciudades, condados, agencias y universidades.
    La HB 538 de 2026, que la Cámara aprobó el 12 de febrero de 2026, agregaría deberes. Son
    obedecer las peticiones de ICE de retener a una persona (detainers) y dar información sobre
    personas no ciudadanas cuando se la piden. Lo que pasó con ella se cuenta aparte.

ms-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 39 acuerdos 287(g) firmados en Misisipi, de 30
    agencias. Con ellos, agentes locales actúan para ICE. El 18 de julio de 2025 tenía siete, de los
    sheriffs (alguaciles) de los condados de Harrison, Monroe y Stone y de la oficina del fiscal
    general. Una ley de 2026 busca un acuerdo para cada cárcel de condado. Después de mayo de 2026
    se firmaron más. { said-county-list }

ms-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 28 acuerdos de grupo operativo (task force) en
    Misisipi. { said-task-force } { said-more-since } { said-county-list }

ms-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 11 acuerdos para cárceles en Misisipi.
    { said-jail } { said-more-since } { said-county-list }

ms-benefits-medicaid-data =
    Misisipi no está entre los 20 estados de la lista que vimos de estados que demandan; otros
    informes cuentan 21 o 22. Así que ninguna orden de un tribunal que vimos protege a sus personas
    con Medicaid. Desde el 6 de enero de 2026, el juez federal deja que el Departamento de Salud
    federal (HHS) le dé a ICE datos básicos de personas que no tienen presencia legal, como la
    dirección y el teléfono. Su límite sobre otros datos cubre solo a los estados que demandan. No
    vimos que ICE haya sacado de hecho datos de Misisipi. Esto no está confirmado.

ms-benefits-snap-data =
    Esto no está confirmado. SNAP es el programa de estampillas o cupones de alimentos (food
    stamps). El USDA, el Departamento de Agricultura federal, dice que 28 estados, la mayoría con
    gobierno republicano, le dieron datos de quienes los reciben. Las páginas que vimos no nombraban
    a Misisipi. No nos consta que esté entre los estados que demandan.

ms-health-status-question =
    Esto no está confirmado. Un sitio partidista dice que la SB 2114 hace que los hospitales cuenten
    a los pacientes que no tienen estatus legal. No vimos la ley final. Otro proyecto de ley, SB
    2198, habría puesto una pregunta sobre el estatus en los formularios de los hospitales. Quedó
    descartado el 3 de febrero de 2026.

ms-voter-roll-shared =
    Misisipi les dijo a funcionarios federales que entregaría su lista completa de votantes sin una
    demanda. No vimos que la lista se haya entregado.

ms-broker-delete-right =
    La lista de una firma de abogados, de junio de 2026, nombra a los estados con una ley general de
    privacidad del consumidor. No incluye a Misisipi.

ms-other-state-list-of-undocumented-residents =
    La SB 2114 está en vigor desde el 1 de julio de 2026. Deja que el Departamento de Seguridad
    Pública, que también da las licencias, use todos los medios legales razonables para contar e
    identificar a las personas que están en el estado sin presencia legal. Puede anotar nombres,
    direcciones, países, si son menores, antecedentes penales y casos de deportación; un reporte
    dice que por dos años. Debe compartir con funcionarios estatales y locales cuando se sospecha un
    delito. La ley no exige ni prohíbe darle la lista a ICE. Las páginas que vimos no dicen si se
    usan los archivos de licencias, y no leímos el texto final.

ms-event-agreements-law-2026 =
    Entró en vigor la SB 2114. Le dice al Departamento de Seguridad Pública que haga un intento
    razonable de lograr un acuerdo 287(g) con ICE dentro de 120 días, y a toda agencia con una
    cárcel del condado que intente uno a más tardar el 1 de octubre de 2026. No vimos qué se había
    firmado hasta entonces, y no leímos el texto final.

ms-event-help-and-detainers-law-2026 =
    Según un registro público, entró en vigor la HB 538: los organismos públicos y su policía deben
    ayudar a ICE en todo lo posible y obedecer toda petición de ICE de retener a una persona
    (detainer). Esto no está confirmado, y no leímos el texto final.
