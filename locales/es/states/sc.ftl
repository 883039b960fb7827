# Carolina del Sur: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

sc-dmv-license-regardless-of-status =
    En los casos en que se aplica, las personas deben probar por cuánto tiempo tienen permiso de
    quedarse para obtener una licencia. No hay una tarjeta para personas sin estatus legal. Una hoja
    de datos de abogados, de 2018, tiene un “sí” poco claro sobre identificaciones que no son para
    conducir, sin prueba de presencia. No pudimos confirmar eso.

sc-dmv-card-marking =
    No hay una tarjeta para personas sin estatus legal. Las tarjetas comunes que no son REAL ID
    dicen “Not for Federal Identification” (no sirve para identificación federal).

sc-dmv-noncitizen-marking =
    La tarjeta de una persona residente temporal se vence cuando se vencen los documentos de
    inmigración que mostró para obtenerla. Esa fecha, por sí misma, puede revelar el estatus. No
    encontramos ninguna ley que imprima “no ciudadano” (noncitizen) en la tarjeta. No pudimos
    confirmar más.

sc-dmv-document-retention =
    No pudimos confirmar si el departamento de vehículos (DMV) de Carolina del Sur guarda copias de
    los documentos de inmigración, ni por cuánto tiempo.

sc-dmv-disclosure-limit =
    En búsquedas sobre el departamento de vehículos (DMV) y la inmigración, no encontramos ninguna
    ley de Carolina del Sur que limite lo que el DMV puede compartir para hacer cumplir las leyes de
    inmigración. No pudimos confirmar que no exista ninguna.

sc-dmv-nlets-immigration =
    Una carta del Congreso, de noviembre de 2025, dice que solo Illinois, Massachusetts, Minnesota,
    Nueva York y Washington le habían cortado a ICE sus propias consultas de datos de conductores y
    vehículos. Estas pasan por Nlets, la red de la policía; Oregón preparaba un bloqueo. No se
    nombró a Carolina del Sur, así que se supone que ICE y su rama de investigaciones (HSI) pueden
    consultar sus datos sin la orden judicial (warrant) de un juez. Lo deducimos de que el estado no
    aparece en la lista de la carta.

sc-dmv-nlets-photos =
    Carolina del Sur fue un estado de prueba en 2007-2008 para compartir fotos de licencia por
    Nlets, la red de la policía. Por esa vía, la policía de otros estados recibe una foto de
    licencia en segundos. No pudimos confirmar si las agencias federales de inmigración también
    reciben fotos.

sc-dmv-face-recognition =
    Probablemente el FBI puede hacer que se busquen caras en las fotos de licencia de aquí, pero
    esto no está confirmado. Una auditoría federal contó 16 estados así en 2016, y en 2019 ya había
    21. Se entiende que Carolina del Sur es uno de ellos. Un informe de 2019 lo nombra en una lista
    de siete estados, pero la descripción de la lista estaba cortada en la parte que leímos. No
    leímos la tabla de estados de la auditoría, y no hay ninguna búsqueda de ICE documentada.

sc-dmv-ice-documented-access =
    No encontramos ningún documento publicado de una petición específica de ICE al departamento de
    vehículos (DMV) de Carolina del Sur. No pudimos confirmar que no hubo ninguna.

sc-dmv-data-sales =
    No investigamos la venta de datos de conductores de Carolina del Sur, así que esto no se sabe.

sc-dmv-federal-bulk-request =
    En 2025, el Departamento de Justicia de EE. UU. pidió más de 3.3 millones de registros de
    votantes. Incluyen números de licencia y números parciales de Seguro Social. La corte suprema
    del estado levantó un bloqueo el 11 de septiembre de 2025. El 28 de abril de 2026, la Comisión
    Electoral firmó un acuerdo para compartir la lista en forma codificada (hashed), a más tardar el
    1 de mayo de 2026. No encontramos ninguna petición en masa del archivo del departamento de
    vehículos (DMV).

sc-alpr-statute =
    Ninguna ley regula los lectores de placas. La División del Orden Público del Estado (State Law
    Enforcement Division, SLED) maneja una base de datos central con su propia política. Tenía 431
    millones de lecturas de placas (dónde y cuándo se vio un auto) en junio de 2023; más del 99.8%
    no estaban ligados a nada. Según una política reportada en 2022, se guardaban tres años; un
    relato del tribunal de 2025 dice que hasta un año. Un juez de primera instancia confirmó el
    programa el 12 de mayo de 2025, y el caso pasó a la corte suprema del estado. El proyecto de ley
    Senate Bill 447 (del Senado), que lo pondría en la ley, seguía avanzando en abril de 2026; no
    pudimos confirmar cómo terminó.

sc-alpr-sharing-limit =
    La División del Orden Público del Estado (SLED) ha abierto su base de datos de placas al menos a
    99 agencias locales, estatales y federales. Su propia regla pide solo un fin legítimo de
    policía. No encontramos ningún límite en la ley.

sc-alpr-immigration-limit =
    No encontramos ninguna regla que prohíba usar datos de placas para inmigración.

sc-alpr-ice-documented-access =
    Hay agencias federales con acceso a la base de datos de placas del estado. No encontramos
    ninguna fuente que nombre búsquedas de ICE o de la Patrulla Fronteriza en ella.

sc-police-immigration-limit =
    No encontramos ninguna ley que limite la ayuda de la policía a ICE. El estado tiene una unidad
    para hacer cumplir las leyes de inmigración dentro de su División del Orden Público del Estado
    (SLED).

sc-police-cooperation-mandate =
    Un proyecto de ley de 2026 (H. 4764) obligaría a toda agencia que maneja una cárcel a buscar un
    acuerdo 287(g), para hacer trabajo de inmigración para ICE. Otro (S. 735) les quitaría fondos a
    los lugares que limitan la ayuda a ICE, y haría que se retenga a personas para ICE. Un
    subcomité de la Cámara había aprobado la H. 4764 con cambios a principios de 2026. No pudimos
    confirmar que se aprobara ninguno de los dos. Puede que una ley más antigua ya prohíba los
    límites locales a hacer cumplir las leyes de inmigración; no hemos podido comprobar esto.

sc-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 49 acuerdos activos para hacer trabajo de
    inmigración para ICE, de 44 agencias. De estos, 32 son de grupo operativo (task force), 14 son
    para ejecutar órdenes administrativas de ICE (que ningún juez firma) y 3 son para cárceles. La
    División del Orden Público del Estado (SLED) y el Departamento de Seguridad Pública están entre
    las agencias.

sc-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 32 acuerdos de grupo operativo (task force) en
    Carolina del Sur. { said-task-force } { said-more-since } { said-county-list }

sc-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 17 acuerdos para cárceles en Carolina del Sur.
    { said-jail } { said-one-since } { said-county-list }

sc-benefits-medicaid-data =
    Carolina del Sur no está entre los 20 estados de la lista que vimos de estados que demandan;
    otros informes cuentan 21 o 22. Seguridad Nacional (DHS) obtuvo los archivos de Medicaid de
    todos los estados a mediados de 2025. Las órdenes del tribunal protegen solo los datos más
    amplios de los estados que demandan. Desde el 6 de enero de 2026, se permite compartir en todas
    partes seis datos de personas que no tienen presencia legal. Son la ciudadanía, el estatus
    migratorio, la dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Aquí nada
    más limita que se compartan datos.

sc-benefits-snap-data =
    El Departamento de Agricultura de EE. UU. había dicho, a diciembre de 2025, que 28 estados y
    Guam compartían datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). Incluyen nombres, direcciones, números de Seguro Social y estatus migratorio.
    Carolina del Sur no está entre los estados que demandaron o se negaron, así que se supone que es
    uno de ellos. No leímos ninguna fuente que nombre a Carolina del Sur, así que esto no está
    confirmado.

sc-voter-roll-shared =
    Según un acuerdo del 28 de abril de 2026, la Comisión Electoral comparte su lista de votantes
    con el Departamento de Justicia de EE. UU. La lista va en forma codificada (one-way hashes). El
    fin es buscar a personas inscritas que no cumplen los requisitos o no son ciudadanas. El plazo
    era el 1 de mayo de 2026.

sc-event-plate-program-upheld-2025 =
    Un juez de primera instancia confirmó la base de datos central de placas del estado, que la
    División del Orden Público del Estado (SLED) maneja con su propia política. El caso pasó a la
    corte suprema del estado.

sc-event-voter-block-lifted-2025 =
    La corte suprema del estado levantó un bloqueo, y más tarde la Comisión Electoral firmó un
    acuerdo para compartir la lista de votantes. El Departamento de Justicia había pedido más de 3.3
    millones de registros de votantes, con números de licencia y números parciales de Seguro Social.

sc-event-voter-memorandum-2026 =
    La Comisión Electoral firmó un acuerdo para compartir la lista de votantes con el Departamento
    de Justicia en forma codificada (one-way hashes). El fin es buscar en ella a personas que no
    cumplen los requisitos o que no son ciudadanas. La entrega debía hacerse a más tardar el 1 de
    mayo de 2026.
