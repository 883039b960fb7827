# Wisconsin: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

wi-dmv-license-regardless-of-status =
    Wisconsin dejó de dar licencias a las personas que no pueden mostrar estatus legal alrededor de
    2007. Unos 70,000 residentes sin estatus no pueden obtener una. Los presupuestos del gobernador
    han pedido un cambio tres veces, sin éxito.

wi-dmv-card-marking =
    Wisconsin no tiene una licencia que se dé sin importar el estatus, así que no hay nada que
    marcar.

wi-dmv-noncitizen-marking =
    Una licencia que se da con prueba de estatus legal temporal debe decir en el frente que es de
    plazo limitado (limited-term). La primera versión de la ley, de 2007, decía temporal
    (temporary). Una licencia así se puede renovar solo mientras dura el estatus. La marca no cubre
    a los residentes permanentes.

wi-dmv-document-retention =
    El departamento debe tomar una imagen digital de todo documento que muestra quien pide una
    licencia. Guarda la imagen en el expediente electrónico de esa persona. Leímos esta sección en
    su texto de 2011. Hay una excepción para las licencias que no cumplen con las reglas de REAL ID.

wi-dmv-disclosure-limit =
    No encontramos ninguna ley de Wisconsin hecha para mantener los datos de conductores lejos de
    las autoridades de inmigración. En 2024, unos legisladores le pidieron al departamento la lista
    de personas no ciudadanas con licencia, y el departamento no la dio, por razones de privacidad.
    Contó 72,315 residentes permanentes. Así que las reglas generales de privacidad sí tienen algún
    efecto.

wi-dmv-nlets-immigration =
    { said-nlets } En noviembre de 2025, unos miembros del Congreso escribieron a 19 gobernadores,
    entre ellos el de Wisconsin. Dijeron que estos estados dejan que ICE consulte allí por su cuenta
    los datos de conductores y del registro de vehículos. No encontramos que Wisconsin lo haya
    cortado después.

wi-dmv-nlets-photos =
    La carta de noviembre de 2025 cuenta 41 estados que dan fotos de licencia por Nlets, la red de
    consultas de la policía. Las fuentes que vimos no los nombran. Así que no pudimos confirmar si
    Wisconsin es uno de ellos.

wi-dmv-face-recognition =
    Una ley de 2007 hizo que las licencias llevaran una foto digital con captura de la imagen de la
    cara (facial image capture). Eso apunta a que se comparan caras dentro del departamento de
    vehículos (DMV). No encontramos nada sobre quién puede buscar allí, ni sobre ningún uso federal,
    así que esto no está confirmado.

wi-dmv-ice-documented-access =
    No encontramos ninguna petición directa documentada de ICE al departamento de vehículos (DMV) de
    Wisconsin. Lo que encontramos es el acceso por Nlets, la red de consultas de la policía, que
    nombra una carta de noviembre de 2025.

wi-dmv-data-sales =
    El departamento de vehículos (DMV) informó de $17,140,914 en cobros por resúmenes de datos de
    conductores (driver abstracts) en el año fiscal 2018. Según una versión, subió desde $1.1
    millones en 2015. Tenía alrededor de dos docenas de acuerdos con empresas de investigadores
    privados. En la solicitud, los conductores pueden decir que no a que se compartan algunos datos.

wi-dmv-federal-bulk-request =
    El Departamento de Justicia pidió la lista completa de votantes, con números de licencia. La
    Comisión de Elecciones se negó en diciembre de 2025 porque la ley del estado prohíbe darla, y
    ese departamento presentó una demanda el mismo mes. No encontramos ningún requerimiento (demand)
    en masa de la base de datos del departamento de vehículos (DMV).

wi-alpr-statute =
    No encontramos ninguna ley de Wisconsin sobre lectores de placas. El estado no está entre los
    que, según los estudios que vimos, tienen reglas. Con un proyecto de ley de 2013, los datos se
    habrían borrado después de 48 horas; hasta donde encontramos, no se convirtió en ley.

wi-alpr-sharing-limit =
    No hay ninguna regla del estado sobre compartir datos de placas. Al menos 221 agencias de
    Wisconsin buscaron en la red compartida de Flock, una empresa de cámaras de placas, de enero a
    mayo de 2025. Muchas dieron razones vagas.

wi-alpr-immigration-limit =
    No encontramos ningún límite del estado a usar datos de placas para hacer cumplir las leyes de
    inmigración. Algunos departamentos ponen los suyos.

wi-alpr-ice-documented-access =
    Los estudios de periódicos que vimos confirman que hubo mal uso de las cámaras de placas. A un
    agente de Milwaukee se le acusó en febrero de 2026 de rastrear a dos personas. También
    encontraron búsquedas con razones vagas, entre ellas las del sheriff (alguacil) del condado de
    Waukesha, que tiene un acuerdo 287(g) (policía local que hace trabajo de inmigración) con ICE.
    Pero las partes que vimos no documentan ninguna búsqueda de inmigración.

wi-police-immigration-limit =
    Ninguna ley del estado limita a la policía; Madison y Milwaukee no ayudan, por política local.
    La corte suprema del estado tiene ante sí la pregunta de si los sheriffs pueden retener a
    personas solo con un documento de ICE (Voces de la Frontera v. Gerber, 2025AP002121). Aceptó el
    caso en diciembre de 2025. El caso fue a un tribunal federal y ya había regresado en la
    primavera de 2026, y no vimos ningún fallo.

wi-police-cooperation-mandate =
    No encontramos ninguna ley que le ordene a la policía cooperar. El proyecto de ley AB 24 pasó en
    las dos cámaras y fue vetado el 3 de abril de 2026. Habría hecho que los sheriffs revisaran el
    estatus de las personas en la cárcel por delitos graves (felonies) y cumplieran las peticiones
    de ICE de retenerlas. Los sheriffs que no lo hicieran habrían perdido el 15% de la ayuda del
    estado.

wi-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 muestra 23 acuerdos de unos 20 sheriffs de
    Wisconsin. Pone al condado de Waukesha escrito de dos formas. Hay 18 para ejecutar órdenes
    administrativas de ICE (warrant service; ningún juez las firma) y 5 del modelo de cárcel, y
    ninguno de grupo operativo (task force).

wi-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Wisconsin. { said-task-force } { said-none-since } { said-county-list }

wi-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 23 acuerdos para cárceles en Wisconsin.
    { said-jail } { said-none-since } { said-county-list }

wi-benefits-medicaid-data =
    Aquí no está claro cuál es la posición de Wisconsin. Una fuente nombra 20 estados que demandan,
    sin Wisconsin. Otras fuentes hablan de 22. Para los estados que están fuera de la demanda, no
    encontramos nada que impida que ICE use los datos de Medicaid.

wi-benefits-snap-data =
    Wisconsin está entre los estados que demandaron por el requerimiento (demand) del Departamento
    de Agricultura de EE. UU. de recibir los datos de las estampillas o cupones de alimentos (food
    stamps, SNAP). El 26 de febrero de 2026, el tribunal amplió su orden. Ese departamento no puede
    quitarles a esos estados fondos administrativos.

wi-voter-roll-shared =
    La Comisión de Elecciones de Wisconsin se negó a dar la lista completa de votantes y dio solo
    una sin los datos privados. El Departamento de Justicia demandó el 18 de diciembre de 2025. El
    21 de mayo de 2026, un juez federal desestimó la demanda y dijo que el departamento no tiene
    ningún derecho legal a la lista completa.

wi-voter-roll-shared-appeal-2026 =
    El Departamento de Justicia apeló (Séptimo Circuito, 26-2217). Las dos partes ya habían
    presentado sus escritos el 4 de septiembre de 2026. No vimos ninguna decisión. { said-no-order }
    { said-suits-register }

wi-voter-roll-shared-sued-2025 =
    La Comisión de Elecciones, formada por los dos partidos, se negó a dar la lista completa de
    votantes en diciembre de 2025, y dijo que la ley del estado lo prohíbe. El Departamento de
    Justicia presentó una demanda. Nuestras fuentes para esta nota llegan hasta diciembre de 2025 y
    no muestran ningún fallo para Wisconsin.

wi-courts-arrest-limit =
    No encontramos ninguna ley ni regla de los tribunales que limite los arrestos de inmigración en
    los tribunales. La vicegobernadora propuso una en enero de 2026. El gobernador dudó que el
    estado pudiera hacerlo.

wi-broker-delete-right =
    Wisconsin no está en la lista de estados con una ley general de privacidad del consumidor en
    2026.

wi-event-governors-letter-2025 =
    Le dijeron al gobernador de Wisconsin que el estado deja que ICE consulte por su cuenta los
    datos de conductores y del registro de vehículos por Nlets, la red de la policía. No encontramos
    que Wisconsin lo haya cortado después.

wi-event-voter-list-refused-2025 =
    La Comisión de Elecciones del estado, formada por los dos partidos, se negó a darle al
    Departamento de Justicia la lista completa de votantes. Dijo que la ley del estado lo prohíbe.
    El departamento presentó una demanda ese mes.

wi-event-sheriff-holds-case-2025 =
    La corte suprema del estado aceptó el caso Voces de la Frontera v. Gerber, sobre si los sheriffs
    pueden retener a personas solo con un documento de ICE. El caso fue a un tribunal federal y ya
    había regresado en la primavera de 2026. No vimos ningún fallo.

wi-event-voter-suit-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Wisconsin. Dijo que el departamento no tiene ningún derecho legal a ella. El
    departamento apeló; no vimos ninguna decisión.
