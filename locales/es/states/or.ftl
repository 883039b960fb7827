# Oregón: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

or-dmv-license-regardless-of-status =
    Una ley de 2019 (House Bill 2015) eliminó la obligación de probar presencia legal para las
    licencias, los permisos y las tarjetas de identificación ordinarias. Son las tarjetas que no son
    REAL ID. Las personas sin número de Seguro Social firman una declaración. Un pasaporte
    extranjero o una identificación consular puede servir para probar quiénes son. La regla está en
    vigor desde el 1 de enero de 2021.

or-dmv-card-marking =
    Las personas sin prueba de estatus reciben la misma tarjeta estándar que cualquier otra persona
    que no elige la REAL ID. La ley (ORS 807.760) dice que esta tarjeta no se puede usar como prueba
    de ciudadanía ni de estatus migratorio. La tarjeta sí muestra que no es una REAL ID.

or-dmv-noncitizen-marking =
    Esto no está confirmado. Oregón todavía da tarjetas de plazo limitado, ligadas a la estadía
    autorizada de la persona (ORS 807.730). No encontramos ninguna ley que ponga la palabra
    “noncitizen” (no ciudadano) en una licencia. No pudimos confirmar qué muestra el frente de una
    tarjeta de plazo limitado.

or-dmv-document-retention =
    No pudimos confirmar si el departamento de vehículos (DMV) de Oregón guarda copias de los
    pasaportes o las identificaciones consulares que se muestran para una tarjeta estándar. La ley
    House Bill 2015 también cambió la sección sobre los datos que se guardan, ORS 802.200. No leímos
    su texto final.

or-dmv-disclosure-limit =
    Este límite es más débil de lo que parece. La ley ORS 180.805 prohíbe que cualquier organismo
    público dé la dirección, el teléfono, el trabajo, la escuela o los familiares de una persona
    para hacer cumplir las leyes de inmigración. Pero cede cuando una ley estatal o federal exige
    dar los datos. La ORS 802.179(1) dice que el departamento debe dar nombres, direcciones,
    teléfonos y números de licencia a una agencia del gobierno para su trabajo. Sus definiciones no
    dicen si eso incluye a las agencias federales. Una regla del departamento de vehículos (DMV)
    mantiene confidenciales las fotos, salvo lo que disponga la ley. Unas leyes santuario más
    amplias dicen que hay que negar y reportar las peticiones sin una citación (subpoena) u orden de
    un juez. Aun así, la red de la policía siguió funcionando.
    .binds =
        el departamento de vehículos (DMV), que es parte del Departamento de Transporte de Oregón;
        todo organismo público de Oregón; las agencias de policía de Oregón
    .exceptions =
        los casos en que la ley del estado o la federal obliga al DMV a informar. La ORS 802.179(1)
        puede ser una ley así: puede bastar el trabajo de la propia agencia. No encontramos ningún
        fallo. Una citación (subpoena), una orden o una orden judicial de un juez. Las fotos, las
        placas y la validez de la licencia, que la ORS 180.805 no nombra. Las citaciones del propio
        ICE, si un tribunal federal las hace cumplir, como en el otoño de 2025.

or-dmv-disclosure-limit-identity-papers =
    Las copias de los documentos de identidad que se muestran para una licencia o tarjeta de
    identificación tienen su propia regla, en vigor desde el 1 de julio de 2020. El personal y los
    contratistas del departamento no pueden compartir a sabiendas estas copias con nadie. La única
    excepción es la agencia que dio el documento, para verificarlo. Si es un documento de
    inmigración de EE. UU., esa agencia es el mismo Departamento de Seguridad Nacional (DHS); si es
    un pasaporte, es el consulado. La regla cubre las copias, no la dirección, la foto ni el
    registro de la placa.
    .binds =
        funcionarios, empleados y contratistas del Departamento de Transporte de Oregón
    .exceptions =
        la agencia que dio el documento puede verificarlo. Si es un documento de inmigración, es
        Seguridad Nacional. La regla no cubre la dirección, la foto ni el registro de la placa.

or-dmv-nlets-immigration =
    Consideramos que esto está abierto. En noviembre de 2025 se informó que Oregón preparaba un
    bloqueo contra ICE en Nlets, la red de datos de la policía. No estaba entre los estados que, en
    una lista de enero de 2026, ya lo habían hecho, y desde entonces no encontramos ningún bloqueo
    completado. Una demanda del 5 de mayo de 2026 dice que unas agencias de inmigración buscaron en
    los datos de la policía estatal unos 1.4 millones de veces en un año. Cuenta 176,576 de esas
    búsquedas como de ICE, aunque los usuarios firman que no usarán los datos para inmigración.
    .binds =
        la Policía Estatal de Oregón, que maneja el punto de conexión de la red y tendría que
        aplicar un bloqueo
    .exceptions =
        la cláusula contra el uso para inmigración, que los usuarios firman, no frenó las búsquedas,
        según quienes presentaron la demanda

or-dmv-nlets-photos =
    Oregón fue un estado de prueba para compartir fotos de licencias por Nlets, la red de datos de
    la policía. Oregón y Carolina del Norte fueron los primeros en intercambiar fotos, en marzo de
    2008. No pudimos confirmar si el estado todavía las manda, ni a qué agencias federales.

or-dmv-nlets-photos-single-photos-2019 =
    En julio de 2019, el departamento de transporte de Oregón dijo que el departamento de vehículos
    (DMV) da fotos de licencia, una por una, cuando se las piden. Quienes las reciben son la policía
    de otros estados y agencias federales, incluido el FBI. Dijo que ICE cumpliría los requisitos,
    aunque no sabía de ninguna petición directa de ICE. No pudimos confirmar si las fotos pasan
    automáticamente por la red de la policía. Tampoco pudimos confirmar si la ley santuario de 2021
    cambió esto para ICE.

or-dmv-face-recognition =
    Según la ley ORS 807.024, el departamento de vehículos (DMV) compara caras cuando da una
    tarjeta, para descubrir a una persona que tiene varias identidades. En julio de 2019, el
    departamento dijo que no hace búsquedas de caras para la policía. Dijo que nunca había recibido
    una orden de un tribunal para hacerlo. También dijo que, cuando se las piden, da fotos de
    licencia, una por una, a la policía de otros estados y a agencias federales, que pueden
    compararlas en otro lugar. No encontramos ninguna declaración posterior.
    .binds =
        el departamento de vehículos (DMV), que es parte del Departamento de Transporte de Oregón
    .exceptions =
        una orden de un tribunal. Se dan fotos de una en una a quienes las piden, y ellos pueden
        compararlas. Lo que el DMV dijo en 2019 es una práctica, y eso puede cambiar.

or-dmv-ice-documented-access =
    La organización Rural Organizing Project demandó a la Policía Estatal de Oregón el 5 de mayo de
    2026. Alega que unas agencias de inmigración buscaron en bases de datos del estado unos 1.4
    millones de veces en un año por medio del Sistema de Datos del Orden Público (Law Enforcement
    Data System). Solo ICE lo hizo 176,576 veces. La policía estatal había firmado otra vez una
    cláusula contra el uso para inmigración, según la demanda. El sistema lleva datos de licencias y
    de placas. Estas son las cifras del grupo que demandó; no encontramos ningún fallo.

or-dmv-ice-documented-access-hotline-complaint =
    El estado tiene una línea telefónica para quejas sobre las leyes santuario y lleva un registro
    de ellas. La primera anotación dice que el departamento de vehículos (DMV) en el condado de
    Washington compartió la información de una persona con USCIS, la agencia federal de beneficios
    migratorios, o le preguntó a USCIS por ella. Es una queja, no una conclusión, y no le vimos
    fecha. En todo el estado, las agencias de inmigración pidieron ayuda a organismos de policía de
    Oregón 95 veces de junio de 2024 a mayo de 2025. Eso fue un aumento del 265%.

or-dmv-data-sales =
    Unos reportes de prensa de 2025 dicen que el departamento de vehículos (DMV) de Oregón ha ganado
    más de $60 millones con la venta de datos de conductores desde 2019. Cuentan 15 compradores en
    masa. Entre ellos están LexisNexis y Experian, que los revenden a otros usuarios que cumplen los
    requisitos. Las fotos no están incluidas.

or-dmv-federal-bulk-request =
    El Departamento de Justicia demandó a Oregón en septiembre de 2025 para obtener la lista
    completa de votantes. Esa lista tiene números de licencia y números parciales de Seguro Social.
    Un tribunal desestimó el caso a principios de 2026, y había apelaciones en curso. No encontramos
    ninguna petición en masa del archivo de licencias.

or-alpr-statute =
    La ley de lectores de placas (Senate Bill 1516) se firmó el 31 de marzo de 2026 y entró en vigor
    de inmediato. Fija para qué se pueden usar los lectores de placas y exige auditorías publicadas.
    Cada búsqueda debe quedar anotada con su razón. Los datos de placas que no son parte de una
    investigación o de un caso en los tribunales se pueden guardar 30 días como máximo. La gente
    puede demandar a una empresa proveedora que venda o filtre los datos.
    .binds =
        las agencias de policía de Oregón que usan lectores de placas
    .exceptions =
        datos de placas que son parte de una investigación o de un caso en los tribunales

or-alpr-sharing-limit =
    Desde el 31 de marzo de 2026, las agencias de Oregón pueden dar datos de placas a agencias de
    fuera de Oregón solo para fines definidos del orden público. No pueden dar acceso permanente ni
    sin límites. Las empresas proveedoras no pueden usar ni vender los datos, y las búsquedas se
    anotan y se auditan. La policía federal y la de otros estados todavía pueden pedir datos caso
    por caso, y la razón que dan la ponen ellas mismas. La ley exige cifrado de extremo a extremo
    (end-to-end encryption), pero no lo define.
    .binds =
        las agencias de policía de Oregón y sus empresas proveedoras de lectores de placas
    .exceptions =
        las agencias federales y las de otros estados pueden pedir datos caso por caso, para fines
        definidos del orden público. Los lectores de placas de agencias federales o de particulares,
        fuera de estos contratos.

or-alpr-immigration-limit =
    La ley santuario de Oregón (ORS 181A.826) prohíbe que las agencias de Oregón usen tecnología o
    personal públicos para hacer cumplir las leyes de inmigración. Eso incluye los lectores de
    placas. La ley estaba en vigor en 2025, cuando las cámaras de Bend y Eugene respondieron a
    cientos de búsquedas de la Patrulla Fronteriza y otras búsquedas de inmigración, por una opción
    que venía encendida. Así que la prohibición sola no cerró la puerta. No vimos que la ley de
    placas de 2026 nombre la inmigración; lo que hace es reducir el acceso de fuera.
    .binds =
        las agencias de policía y los organismos públicos de Oregón
    .exceptions =
        las búsquedas de agencias de fuera con otra etiqueta. La orden judicial de un juez por un
        delito de inmigración, y otras órdenes de un juez. Los lectores de placas de las agencias
        federales.

or-alpr-ice-documented-access =
    Una auditoría de las cámaras de placas Flock de Eugene muestra que estuvieron en 19 búsquedas
    nacionales de la Patrulla Fronteriza o de Seguridad Nacional (DHS) en mayo de 2025. Muestra 197
    búsquedas de la Patrulla Fronteriza en junio de 2025. Entonces la consulta nacional venía
    encendida. Unas búsquedas de la policía de otros estados daban como razón ICE o inmigración.
    Eugene dejó la consulta nacional el 1 de julio de 2025 y después apagó sus cámaras.

or-alpr-ice-documented-access-medford-2021 =
    Unos correos electrónicos de un grupo de analistas de policía del sur de Oregón (2021 a 2024)
    hablan de un caso en Medford. En 2021, un analista de la policía de Medford consultó una placa
    para ICE (HSI), la rama de investigaciones, por una petición informal. El departamento dice que
    fue por un delito que no tenía que ver con inmigración.

or-alpr-ice-documented-access-bend-2025 =
    Unos documentos públicos muestran 279 búsquedas federales de inmigración en los datos de placas
    de Flock de Bend, en unas tres semanas de junio de 2025. Entraron por una opción de compartir
    que venía encendida. La policía no sabía que estaba abierta. El concejo de la ciudad terminó el
    contrato en enero de 2026. La ciudad después consideró lectores de placas de otra empresa.

or-police-immigration-limit =
    Desde 1987, y de forma más estricta desde 2021, la policía y los organismos públicos de Oregón
    no pueden usar dinero, personal ni tecnología para hacer cumplir las leyes de inmigración. No
    pueden preguntar por el estatus, salvo en pocos casos. Sin una citación (subpoena) u orden de un
    juez, no pueden decir a agencias de inmigración la dirección de una persona, su país de
    nacimiento, si está detenida o cuándo sale. La gente puede demandar. El 23 de febrero de 2026,
    un juez federal desestimó el reclamo de un condado de que esto choca con la ley federal.
    .binds =
        todas las agencias de policía y los organismos públicos de Oregón
    .exceptions =
        una citación (subpoena), una orden judicial o una orden de un juez. Las citaciones del
        propio ICE, si un tribunal federal las hace cumplir. Los delitos de inmigración, con la
        orden judicial de un magistrado. La revisión del estatus de personas arrestadas por delitos
        (ORS 181A.820). Las bases de datos compartidas, como el sistema de la policía estatal, según
        una demanda de 2026.

or-police-immigration-limit-subpoenas-enforced-2025 =
    Este es el hueco en la ley santuario de Oregón. En el otoño de 2025, un juez federal mandó
    cumplir citaciones administrativas de ICE (subpoenas), que ICE emite por su cuenta. Iban a los
    condados de Multnomah, Clackamas, Washington y Marion, y pedían información sobre nueve
    personas. ICE le había pedido al condado de Marion las direcciones, los empleadores y los
    teléfonos de hombres en libertad condicional (parole), y el condado los entregó ese noviembre.
    Una citación del propio ICE, más una orden de un tribunal federal, puede más que la ley del
    estado.
    .binds =
        los condados que se nombran en las órdenes del tribunal federal
    .exceptions =
        la citación (subpoena) del propio ICE, que ningún juez firmó, si un tribunal federal la hace
        cumplir.

or-police-cooperation-mandate =
    Oregón no tiene ninguna ley que obligue a las cárceles a obedecer las peticiones de ICE de
    retener a una persona (detainers). Tampoco tiene una que obligue a la policía a firmar acuerdos
    287(g) (policía local que hace trabajo de inmigración). Su ley va en el sentido contrario. La
    policía debe negarse a las peticiones que llegan sin la orden de un juez, y reportarlas.

or-police-287g =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo 287(g) (policía local que hace
    trabajo de inmigración) en Oregón. La prohibición de usar recursos públicos para hacer cumplir
    las leyes de inmigración no deja un espacio legal para uno. No vimos que la ley nombre el
    287(g).

or-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Oregón. { said-task-force } { said-none-since } { said-county-list }

or-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Oregón.
    { said-jail } { said-none-since } { said-county-list }

or-benefits-medicaid-data =
    La dirección de la casa no está protegida. Oregón es uno de los estados que demandan, pero desde
    el 6 de enero de 2026 el tribunal deja que el Departamento de Salud federal le dé a ICE seis
    datos, también en esos estados. Son la dirección de la casa, el teléfono, la fecha de
    nacimiento, el número de Medicaid, la ciudadanía y el estatus migratorio de personas sin
    presencia legal. Los datos médicos, y los datos de ciudadanos y residentes permanentes, siguen
    prohibidos mientras sigue la demanda. Los estados le dijeron al tribunal en 2026 que de todos
    modos se había entregado un archivo más grande.
    .binds =
        el Departamento de Salud federal (HHS) y su agencia de Medicaid (CMS); Seguridad Nacional
        (DHS) e ICE (por orden de un tribunal federal)
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección de la casa. En 2026, los
        estados le dijeron al tribunal que se había incumplido su orden; no sabemos si tienen razón.

or-benefits-snap-data =
    SNAP es el programa de estampillas o cupones de alimentos (food stamps). El 28 de julio de 2025,
    Oregón y otros estados presentaron una demanda. Se oponen a que el Departamento de Agricultura
    federal (USDA) exija cinco años de datos de las personas que los reciben. Un juez federal ha
    prohibido que el USDA quite fondos a los 22 estados que demandan y se niegan.

or-voter-roll-shared =
    Oregón rechazó la demanda del Departamento de Justicia de su lista completa de votantes. El 26
    de enero de 2026, un juez federal dijo que desestimaría la demanda, y el registro del tribunal
    muestra que lo hizo. Su opinión escrita vino después.

or-voter-roll-shared-appeal-2026 =
    La desestimación por escrito es del 5 de febrero de 2026. El tribunal de apelaciones del Noveno
    Circuito oyó el caso el 19 de mayo de 2026 (26-1231). No vimos ninguna decisión.
    { said-no-order } { said-suits-register }

or-courts-arrest-limit =
    Oregón prohíbe los arrestos civiles de inmigración en el edificio de un tribunal, o en el camino
    de ida o de vuelta, a menos que un juez haya firmado una orden (warrant u otra). Esto no ha
    mantenido lejos a los agentes. Un defensor público confirmó el arresto por inmigración de un
    hombre que salía del tribunal del condado de Washington (Circuit Court) el 7 de julio de 2025.
    Fue el primero que se conoció cerca de un tribunal estatal ese año, y ninguna agencia los
    cuenta. ICE dijo en 2019 que iba a seguir.
    .binds =
        quien haga arrestos civiles, aunque los tribunales estatales no pueden imponerlo por la
        fuerza a los agentes federales
    .exceptions =
        una orden judicial u otra orden, firmada por un juez. No cubre la corte federal de
        inmigración de Portland. Los arrestos por delitos.

or-broker-delete-right =
    La ley de privacidad del consumidor de Oregón, en vigor desde el 1 de julio de 2024, da el
    derecho a que se borren los datos guardados. Una ley de 2023 (HB 2052) obliga a las empresas que
    venden datos a registrarse con el estado. No hay un solo lugar donde pedir a todas esas empresas
    que borren los datos.

or-event-courthouse-arrests-ice-2019 =
    ICE dijo que iba a seguir con los arrestos de inmigración en los tribunales.

or-event-subpoenas-enforced-2025 =
    En el otoño, un juez federal mandó cumplir citaciones administrativas de ICE (subpoenas) a los
    condados de Multnomah, Clackamas, Washington y Marion. Pedían información sobre nueve personas.
    Una citación del propio ICE, más una orden así de un tribunal, puede más que la ley del estado.

or-event-medford-answer-2025 =
    En 2021, un analista de la policía de Medford consultó una placa para la rama de investigaciones
    de ICE (HSI). El departamento dice que fue por un delito que no tenía que ver con inmigración.
    { said-day-of-report }

or-event-eugene-lookup-left-2025 =
    Eugene dejó la consulta nacional de Flock, una red de cámaras de placas, que venía encendida.
    Después apagó sus cámaras.

or-event-bend-contract-ended-2026 =
    El concejo de la ciudad de Bend terminó su contrato de lectores de placas de Flock. Unos
    documentos públicos muestran allí 279 búsquedas federales de inmigración en unas tres semanas de
    junio de 2025. La ciudad después consideró lectores de placas de otra empresa.

or-event-sanctuary-law-challenged-2026 =
    Un juez federal desestimó el reclamo de un condado de que la ley santuario del estado choca con
    la ley federal.

or-event-plate-law-2026 =
    Entró en vigor la ley Senate Bill 1516. Los datos de placas que no son parte de una
    investigación o de un caso en los tribunales se pueden guardar solo 30 días, y las agencias de
    fuera de Oregón no pueden tener acceso permanente ni sin límites. Esas agencias todavía pueden
    pedir datos caso por caso, y la razón que dan la ponen ellas mismas.

or-event-police-network-suit-2026 =
    La organización Rural Organizing Project demandó a la Policía Estatal. Afirma que unas agencias
    de inmigración consultaron bases de datos del estado unos 1.4 millones de veces en un año por la
    red de la policía, a pesar de una cláusula contra el uso para inmigración. No encontramos ningún
    fallo.

or-event-voter-suit-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Oregón. En mayo se oyó una apelación; no vimos ninguna decisión.
