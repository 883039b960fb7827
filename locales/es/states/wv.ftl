# Virginia Occidental: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

wv-dmv-license-regardless-of-status =
    Virginia Occidental no está entre los 19 estados y el Distrito de Columbia que dan licencias a
    los conductores sin importar su estatus. Las personas no ciudadanas con estatus legal reciben
    una licencia temporal. Un proyecto de ley de 2026 también dejaría de reconocer las licencias que
    otros estados dan a conductores indocumentados. No pudimos confirmar qué pasó con él.

wv-dmv-card-marking =
    Virginia Occidental no tiene una licencia que se dé sin importar el estatus, así que no hay nada
    que marcar.

wv-dmv-noncitizen-marking =
    Las personas no ciudadanas con presencia legal reciben una licencia de conducir temporal, que
    por ser de ese tipo las distingue. Un proyecto de ley de 2026 agregaría un color especial para
    las personas no ciudadanas. No pudimos confirmar si se aprobó.

wv-dmv-document-retention =
    No vimos ninguna regla sobre guardar copias de los documentos de quienes piden una licencia. No
    hemos revisado esto lo suficiente para confirmar qué se guarda.

wv-dmv-disclosure-limit =
    No encontramos ninguna ley que mantenga los datos del departamento de vehículos (DMV) lejos de
    las autoridades de inmigración. Al contrario, la ley del estado amplía lo que se comparte. Desde
    2019, el DMV debe decirle al Secretario de Estado qué personas con licencia dijeron que no son
    ciudadanas, según un acuerdo de enero de 2020. Desde 2025 también manda a esa oficina fotos de
    licencia para identificar a votantes.

wv-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Dijo que Oregón lo estaba haciendo. Virginia Occidental
    tiene un gobernador republicano y no estaba entre los estados que recibieron la carta. De que no
    está en la lista deducimos que el acceso de ICE está abierto; no encontramos ningún bloqueo
    posterior.

wv-dmv-nlets-photos =
    Una carta de miembros del Congreso, de noviembre de 2025, cuenta 41 estados que dan fotos por
    Nlets, la red de consultas de la policía. No los nombra, así que no pudimos confirmar si
    Virginia Occidental es uno de ellos.

wv-dmv-face-recognition =
    El departamento de vehículos (DMV) empezó a comparar cada cara con unos 2 millones de fotos en
    una prueba de 2002, para descubrir licencias duplicadas. Aparte, el centro de inteligencia del
    estado (Intelligence Fusion Center) tenía reconocimiento de caras con fotos de arrestos, abierto
    a todas las agencias federales, estatales y locales (2016). No está claro si allí se podía
    buscar en las fotos de licencia. No encontramos ninguna búsqueda federal documentada en fotos de
    licencia.

wv-dmv-ice-documented-access =
    No encontramos ningún uso directo documentado del departamento de vehículos (DMV) por ICE, pero
    no pudimos confirmar que no lo hubo. Hay agentes estatales y locales que tienen poderes de ICE
    por acuerdos 287(g) (policía local que hace trabajo de inmigración), que los dejan hacer parte
    del trabajo de inmigración. Ellos mismos pueden consultar los datos.

wv-dmv-data-sales =
    No encontramos ningún reporte sobre ventas de datos de conductores de Virginia Occidental. El
    periodista de un reportaje nacional de 2019 encontró ventas en todos los estados que revisó. Así
    que no pudimos confirmar que no se vendan.

wv-dmv-federal-bulk-request =
    El Departamento de Justicia pidió la lista completa de votantes, con números de licencia y de
    Seguro Social. El Secretario de Estado se negó dos veces, la última el 11 de febrero de 2026, y
    fue demandado el 26 de febrero de 2026. No encontramos ningún requerimiento (demand) en masa de
    la base de datos del departamento de vehículos (DMV).

wv-alpr-statute =
    No encontramos ninguna ley de Virginia Occidental sobre lectores de placas. El estado no está
    entre los que, según los estudios que vimos, tienen reglas. Una búsqueda en el código del estado
    mostró solo el uso de cámaras para las alertas AMBER y Silver.

wv-alpr-sharing-limit =
    No encontramos ninguna regla del estado sobre compartir datos de placas; cada agencia decide.
    Una disputa de 2014 en Buckhannon muestra que la ciudad no pudo acortar el tiempo que la empresa
    guardaba los datos.

wv-alpr-immigration-limit =
    No encontramos ningún límite a usar datos de placas para hacer cumplir las leyes de inmigración.
    La ley de cooperación del estado apunta en la dirección contraria.

wv-alpr-ice-documented-access =
    No encontramos ninguna búsqueda de inmigración documentada en los lectores de placas de Virginia
    Occidental. No pudimos confirmar que no la hubo.

wv-police-immigration-limit =
    No hay ningún límite. La ley del estado no deja que las agencias limiten las preguntas sobre el
    estatus. Tampoco deja que limiten el paso de información sobre el estatus a las autoridades
    federales.

wv-police-cooperation-mandate =
    Una ley de 2023 (HB 2008) prohíbe toda política que limite hacer cumplir las leyes de
    inmigración. Pone obligaciones para cuando ICE le pide a una cárcel que retenga a alguien, y
    prevé acuerdos con ICE. Quienes la violan pueden perder fondos del estado o su cargo; una orden
    ejecutiva de enero de 2025 agrega a las agencias del estado. El proyecto de ley SB 615 haría que
    toda agencia le avise a ICE de toda persona bajo custodia si se encuentra que no tiene estatus.
    Pasó en el Senado por 32-2 en febrero de 2026; no pudimos confirmar la aprobación final.

wv-police-cooperation-mandate-sb-615-2026 =
    Un registro público de septiembre de 2026 cuenta la SB 615, que haría que se le avisara a ICE de
    las personas bajo custodia que no tienen estatus. El registro no pudo confirmar que el
    gobernador la firmara, y nosotros tampoco.

wv-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 muestra 36 acuerdos en Virginia Occidental,
    uno por agencia: 35 de grupo operativo (task force) y 1 para ejecutar órdenes administrativas de
    ICE (warrant service; ningún juez las firma). Entre ellas están la división de prisiones (5 de
    junio de 2025), la Guardia Nacional (11 de junio de 2025) y la Policía Estatal (23 de julio de
    2025). ICE dijo que en más de 550 de 650 arrestos, en una operación de dos semanas en enero de
    2026, participaron estos agentes.

wv-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 35 acuerdos de grupo operativo (task force) en
    Virginia Occidental. { said-task-force } { said-one-since } { said-county-list }

wv-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra un acuerdo para cárceles en Virginia Occidental.
    { said-jail } { said-none-since } { said-county-list }

wv-benefits-medicaid-data =
    ICE recibió acceso a los datos de inscripción de Medicaid con un acuerdo de julio de 2025 que
    abarca a unos 79 millones de personas. Los límites del tribunal en el caso California v. HHS
    protegen solo a los estados que demandaron. Virginia Occidental no está en la lista de esos
    estados que vimos. Así que no encontramos nada que impida que los datos de las personas
    inscritas en Virginia Occidental lleguen a ICE.

wv-benefits-snap-data =
    No pudimos confirmar si Virginia Occidental dio sus datos de estampillas o cupones de alimentos
    (food stamps, SNAP). No está entre los estados que vimos demandar al Departamento de Agricultura
    de EE. UU. Las fuentes que vimos dicen que 28 estados y Guam cumplieron, sin nombrarlos.

wv-voter-roll-shared =
    Virginia Occidental ofrece solo la lista de votantes sin los datos privados. El Departamento de
    Justicia demandó el 26 de febrero de 2026. Un registro público dice que un tribunal desestimó la
    demanda en julio de 2026.

wv-voter-roll-shared-dismissed-2026 =
    Virginia Occidental ofrece solo la lista de votantes sin los datos privados. Un tribunal federal
    desestimó la demanda del Departamento de Justicia el 13 de julio de 2026. El departamento apeló
    (Cuarto Circuito, 26-2262). { said-no-order } { said-suits-register }

wv-broker-delete-right =
    Virginia Occidental no está en la lista de estados con una ley general de privacidad del
    consumidor en 2026.

wv-event-cooperation-law-2023 =
    Entró en vigor la ley HB 2008. Prohíbe toda política que limite hacer cumplir las leyes de
    inmigración y pone obligaciones para cuando ICE pide retener a alguien (detainer). Quienes la
    violan pueden perder fondos del estado o su cargo.

wv-event-executive-order-2025 =
    Una orden ejecutiva agregó a las agencias del estado a las reglas estatales sobre la ayuda para
    hacer cumplir las leyes de inmigración.

wv-event-voter-list-refused-2026 =
    Por segunda vez, el Secretario de Estado rechazó el requerimiento (demand) del Departamento de
    Justicia de recibir la lista completa de votantes, con números de licencia y de Seguro Social.
    El estado ofrece solo la lista sin los datos privados.

wv-event-voter-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Virginia Occidental. El departamento apeló. Lo sabemos por un registro público.
