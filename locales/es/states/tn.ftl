# Tennessee: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

tn-dmv-license-regardless-of-status =
    Tennessee da licencias solo a ciudadanos y a personas con presencia autorizada. Un proyecto de
    ley de 2023 para dar tarjetas de privilegio de conducir (HB 2105) no se convirtió en ley.

tn-dmv-card-marking =
    Tennessee no tiene una tarjeta para personas sin estatus legal.

tn-dmv-noncitizen-marking =
    Una ley de la sesión especial de 2025 (SB 6002/HB 6001) reserva la licencia estándar para los
    ciudadanos. Los residentes permanentes (con tarjeta de residente, o green card) y otras personas
    con presencia legal reciben ahora una licencia temporal, con una marca que la hace verse
    diferente. Se aplica desde enero de 2026, al renovar o recuperar la licencia.

tn-dmv-document-retention =
    No pudimos confirmar si el departamento guarda copias de los documentos de inmigración que se
    muestran para una licencia. No hemos podido comprobar esto.

tn-dmv-disclosure-limit =
    No encontramos ninguna ley que limite dar datos de conductores para hacer cumplir las leyes de
    inmigración. Al contrario, la ley del estado les dice a los funcionarios que cooperen con las
    agencias de inmigración. La división del estado para hacer cumplir las leyes de inmigración está
    dentro del propio departamento que da las licencias.

tn-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Dijo que Oregón lo estaba haciendo. No nombró a Tennessee.
    Solo por la carta deducimos que las ramas de deportaciones (ERO) y de investigaciones (HSI) de
    ICE pueden consultar datos de personas sin la orden judicial (warrant) de un juez.

tn-dmv-nlets-photos =
    No pudimos confirmar si Tennessee pasa las fotos de licencia por Nlets, la red de consultas de
    la policía.

tn-dmv-face-recognition =
    Desde 2013, el departamento compara las fotos de los solicitantes con unos 12 millones de
    imágenes, para encontrar identidades dobles. Las coincidencias van a su unidad de delitos de
    identidad. Una auditoría federal de 2016 cuenta 16 estados en cuyas fotos de licencia el FBI
    podría haber buscado. Se entiende que Tennessee es uno de ellos. No leímos la tabla de estados
    de la auditoría.

tn-dmv-ice-documented-access =
    No encontramos ningún documento publicado de una petición específica de ICE al departamento. Su
    Patrulla de Carreteras (Highway Patrol) trabaja con ICE con un acuerdo 287(g), que deja que
    agentes locales hagan parte del trabajo de inmigración. Se firmó el 13 de mayo de 2025, y la
    Patrulla de Carreteras hizo operaciones de tránsito junto con ICE en 2025.

tn-dmv-data-sales =
    No investigamos la venta de datos en Tennessee, así que esto no se sabe.

tn-dmv-federal-bulk-request =
    En diciembre de 2025, Tennessee le dijo al Departamento de Justicia que le entregaría su lista
    completa de votantes. Esa lista tiene números de licencia y números parciales de Seguro Social.
    Una lista de marzo de 2026 cuenta a Tennessee entre los estados que la dieron o prometieron. No
    encontramos ninguna petición en masa del archivo de licencias.

tn-other-vehicle-registration =
    El proyecto de ley HB 1708 (House Bill 1708) se convirtió en la ley Public Chapter 954 en mayo
    de 2026. Como se presentó, no deja que las oficinas de registro (clerks) registren o renueven un
    vehículo hasta que el solicitante muestre ciertos documentos. Deben probar la ciudadanía, la
    residencia permanente o una estadía autorizada. También da una licencia restringida de un año a
    las personas que hacen el examen en otro idioma. No leímos el texto final con sus enmiendas, así
    que hay que comprobar sus términos y su fecha de inicio.

tn-alpr-statute =
    Un organismo del gobierno puede guardar los datos de placas no más de 90 días, a menos que sean
    parte de una investigación. En ese caso, se deben borrar cuando el caso termina. La definición
    incluye las cámaras fijas.
    .binds =
        los organismos del gobierno en Tennessee
    .exceptions =
        los datos que son parte de una investigación, hasta que el caso termina

tn-alpr-sharing-limit =
    No encontramos ningún límite para compartir. La ley sobre los lectores de placas limita cuánto
    tiempo se guardan los datos, no quién los recibe.

tn-alpr-immigration-limit =
    No encontramos ningún límite estatal a usar los lectores de placas para hacer cumplir las leyes
    de inmigración. Los propios abogados de Nashville dijeron en 2022 que una prohibición de la
    ciudad de compartir voluntariamente para ese fin violaría la ley del estado. De todos modos, el
    concejo aprobó una prohibición así en agosto de 2022. El programa de lectores de placas de
    Nashville está detenido.

tn-alpr-ice-documented-access =
    Un periódico de Nashville leyó un registro de auditoría de Flock, una empresa que maneja cámaras
    de placas. Muestra a la policía de Nolensville, Lenoir City, Oak Ridge, Jackson y Memphis
    buscando en redes de placas con palabras como ICE, HSI y Wanted by DHS (buscado por Seguridad
    Nacional).

tn-police-immigration-limit =
    No encontramos ningún límite estatal; el estado prohíbe las políticas santuario. Desde 2025, un
    funcionario local que vota por una comete un delito grave (felony), con hasta 6 años de prisión.
    La ACLU dijo que se opondría a esa parte en los tribunales. Los propios abogados de la
    legislatura dijeron que su validez según la Constitución es dudosa.

tn-police-cooperation-mandate =
    Una ley de 2024, en vigor desde el 1 de julio de 2024, cambió “puede reportar” por “debe
    reportar”. Si la policía se entera de que una persona bajo custodia está en el país sin
    presencia legal, debe avisar a los agentes federales y cooperar para retenerla. Una ley de 2026
    (Public Chapter 1015) exige que el sheriff (alguacil) de cada condado firme un acuerdo 287(g),
    que deja que agentes locales hagan parte del trabajo de inmigración para ICE.

tn-police-cooperation-mandate-benefit-offices-2026 =
    Se dice que otra ley de Tennessee de 2026 obliga a toda agencia estatal y local a revisar el
    estatus de quienes piden beneficios y a informar a la división de inmigración del propio estado,
    con castigos para el personal. Lo leímos solo en una cronología de hechos y no vimos la ley ni
    su número.

tn-police-cooperation-mandate-detainers-2026 =
    La HB 2018 de 2026, ya firmada el 20 de mayo de 2026, trata de los sheriffs (alguaciles) que
    tienen un acuerdo 287(g) con ICE. Deben aceptar las peticiones de ICE de retener a una persona
    (detainers), retenerla hasta 48 horas más y avisarle a ICE antes de soltarla. Leímos su título y
    un resumen del debate, no la ley.

tn-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 muestra 77 acuerdos activos, de 68 agencias
    de Tennessee. Hay 45 para ejecutar órdenes administrativas de ICE (warrant service; ningún juez
    las firma), 22 de grupo operativo (task force) y 10 del modelo de cárcel. El Departamento de
    Seguridad y el sistema de prisiones están entre ellas. La obligación de 2026 para los sheriffs
    (alguaciles) debería subir este número.

tn-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 22 acuerdos de grupo operativo (task force) en
    Tennessee. { said-task-force } { said-more-since } { said-county-list }

tn-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 55 acuerdos para cárceles en Tennessee.
    { said-jail } { said-more-since } { said-county-list }

tn-benefits-medicaid-data =
    Tennessee no está entre los 20 estados de la lista que vimos de estados que demandaron por los
    datos de Medicaid; otros informes cuentan 21 o 22. El Departamento de Seguridad Nacional (DHS)
    obtuvo los archivos de Medicaid de todos los estados a mediados de 2025. Las órdenes del
    tribunal protegen solo los datos más amplios de los estados que demandaron. Desde el 6 de enero
    de 2026, se permite compartir en todas partes seis datos de personas que no tienen presencia
    legal. Son la ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha de
    nacimiento y el número de Medicaid. No encontramos nada más que limite que se compartan datos en
    Tennessee.

tn-benefits-snap-data =
    Esto no está confirmado para Tennessee. El Departamento de Agricultura de EE. UU. había dicho, a
    diciembre de 2025, que 28 estados y Guam compartían datos de las personas que reciben
    estampillas o cupones de alimentos (food stamps, SNAP). Son nombres, direcciones, números de
    Seguro Social y estatus migratorio. Tennessee no está entre los estados que demandaron o se
    negaron, así que se supone que es uno de ellos. No leímos ninguna fuente que nombre a Tennessee.

tn-other-benefits-reporting =
    El proyecto de ley HB 1710 (House Bill 1710) se convirtió en ley el 27 de mayo de 2026, y está
    plenamente en vigor en julio de 2026. Los organismos estatales y locales y los departamentos de
    salud locales deben revisar la presencia legal de los adultos que piden beneficios públicos.
    Deben reportar a las personas sin presencia legal que los reciben a la división del estado para
    hacer cumplir las leyes de inmigración. No reportar a propósito es un delito. Están exentos los
    expedientes de los servicios para niños que identifican a una familia.

tn-health-status-question =
    No encontramos ninguna regla que mande a los hospitales preguntar el estatus. Pero la ley HB
    1710 (House Bill 1710), promulgada el 27 de mayo de 2026, obliga a los departamentos de salud
    locales a revisar la presencia legal de los adultos que piden beneficios públicos. Deben
    reportar a algunos de ellos.

tn-voter-roll-shared =
    Tennessee aceptó en diciembre de 2025 dar su lista completa de votantes al Departamento de
    Justicia.

tn-voter-roll-shared-fields-2026 =
    Para el 9 de enero de 2026, Tennessee le había entregado su lista completa al Departamento de
    Justicia: nombres, fechas de nacimiento, direcciones, los últimos cuatro dígitos del Seguro
    Social y probablemente números de licencia. No aceptó el acuerdo del departamento. En 2025 había
    pasado unos cuatro millones de registros por el nuevo SAVE, la revisión federal de ciudadanía, y
    le mandó 42 nombres al FBI. Las revisiones en masa de SAVE le volvieron solo con la suspensión
    de la Corte Suprema del 25 de septiembre de 2026. Nada muestra si la lista pasó a Seguridad
    Nacional (DHS). Esto lo leímos solo en las notas de investigación de alguien.

tn-school-status =
    El proyecto de ley HB 793 (Senate Bill 836) haría que las escuelas pidieran documentos de
    inmigración. Reportarían las cantidades, sin nombres, al departamento de educación y a la
    división para hacer cumplir las leyes de inmigración. La Cámara aprobó una versión por 70 a 25
    en la primavera de 2026, pero era diferente de la del Senado. No pudimos confirmar si se
    convirtió en ley.

tn-courts-arrest-limit =
    No encontramos ningún límite a los arrestos de inmigración en los tribunales. Un paquete de 2026
    tenía un proyecto de ley que obligaba a los tribunales a cooperar con ICE. No pudimos confirmar
    si se convirtió en ley.

tn-broker-delete-right =
    La Ley de Protección de la Información de Tennessee (Tennessee Information Protection Act) está
    en vigor desde el 1 de julio de 2025. Da el derecho a borrar datos, frente a negocios grandes.
    Solo el fiscal general la hace cumplir. No hay un registro de empresas que venden datos.

tn-event-must-report-2024 =
    Hasta entonces, reportar era opcional. Desde este día, si la policía se entera de que una
    persona bajo custodia está en el país sin presencia legal, debe avisar a los agentes federales y
    cooperar para retenerla.

tn-event-sanctuary-vote-crime-2025 =
    La SB 6002/HB 6001 hizo que sea un delito grave (felony) que un funcionario local vote por una
    política santuario, es decir, un límite a la ayuda para hacer cumplir las leyes de inmigración.
    La pena es de hasta seis años.

tn-event-aclu-says-2025 =
    Según el reporte de este día, la ACLU dijo que impugnaría la parte de la SB 6002/HB 6001 que
    hace que sea un delito grave (felony) el voto de un funcionario local por una política
    santuario. Los propios abogados de la legislatura dijeron que su constitucionalidad es dudosa.
    Nuestras fuentes no dicen qué pasó después.

tn-event-sheriffs-must-sign-2026 =
    La Public Chapter 1015, una ley de ese año, obligó al sheriff (alguacil) de cada condado a
    firmar con ICE un acuerdo 287(g) (policía local que hace trabajo de inmigración). La fecha es la
    de nuestra fuente; no sabemos el día de la propia ley.

tn-event-benefits-reporting-2026 =
    La House Bill 1710 obligó a los organismos estatales y locales a revisar la presencia legal de
    los adultos que piden beneficios públicos. Desde julio de 2026 deben reportar a quienes los
    reciben sin presencia legal a la división del estado para hacer cumplir las leyes de
    inmigración. Dejar de reportar a propósito es un delito.
