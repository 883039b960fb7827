# Texas: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

tx-dmv-license-regardless-of-status =
    Texas no da ninguna licencia ni tarjeta de identificación sin una prueba de presencia legal. Fue
    una regla desde octubre de 2008, y una ley de 2011 la puso en la ley del estado. Las personas
    admitidas por menos de seis meses no reciben ninguna.

tx-dmv-card-marking =
    Texas no tiene una tarjeta para personas sin estatus legal.

tx-dmv-noncitizen-marking =
    Las tarjetas de personas no ciudadanas que no son residentes permanentes llevan una fecha
    relacionada con su estatus. Desde 2008 también llevaban las palabras Temporary Visitor
    (visitante temporal), en una tarjeta que se ve diferente. Hoy se entiende que las palabras
    impresas son Limited Term (plazo limitado).

tx-dmv-document-retention =
    No pudimos confirmar si el departamento guarda copias de los documentos de inmigración, ni por
    cuánto tiempo. Sí guarda una imagen de la cara y las huellas de los pulgares o de los dedos.

tx-dmv-disclosure-limit =
    No encontramos ninguna ley de Texas que limite dar datos de conductores para hacer cumplir las
    leyes de inmigración. El capítulo 730 del Código de Transporte (Transportation Code) deja que
    los organismos del gobierno, incluso la policía, obtengan los datos.

tx-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Dijo que Oregón lo estaba haciendo. No nombró a Texas.
    Solo por la carta deducimos que las ramas de deportaciones (ERO) y de investigaciones (HSI) de
    ICE pueden consultar los datos de las personas sin la orden judicial (warrant) de un juez.

tx-dmv-nlets-photos =
    Es probable que las fotos de licencia de Texas se puedan obtener por las redes de la policía.
    Unas notas de una empresa de programas para la policía, de mediados de 2026, citan el manual de
    la red del estado. Según ellas, las agencias de Texas y, por Nlets, las de otros estados pueden
    pedir una foto con un nombre y una fecha de nacimiento, o con un número de licencia. Dan un
    código de motivo y un correo electrónico. No leímos el manual.

tx-dmv-nlets-photos-not-found-before =
    No pudimos confirmar si Texas pasa fotos de licencia por Nlets, la red de consultas de la
    policía.

tx-dmv-face-recognition =
    La ley del estado hace que el Departamento de Seguridad Pública (Department of Public Safety)
    compare las caras y las huellas de quienes piden una licencia. También deja que ese departamento
    use el sistema para ayudar a la policía a identificar víctimas o a investigar delitos. Hace esas
    búsquedas para la policía desde 2010.

tx-dmv-face-recognition-fbi-could-search-2019 =
    A Texas se le nombra entre los 21 estados en cuyas fotos de licencia el FBI habría podido buscar
    caras en 2019. La ley del estado limita esa ayuda a las investigaciones penales, no a los casos
    civiles de inmigración.
    .binds =
        el Departamento de Seguridad Pública de Texas (Department of Public Safety)
    .exceptions =
        las búsquedas en una investigación penal.

tx-dmv-ice-documented-access =
    No encontramos ningún documento publicado de una petición concreta de ICE de datos de licencias.
    Pero el departamento que da las licencias es también el de los policías estatales (troopers) que
    trabajan con ICE. Anotó 3,131 arrestos de sus equipos especiales de inmigración (strike teams),
    de fines de enero a principios de septiembre de 2025.

tx-dmv-data-sales =
    El estado vendió datos de licencias y de vehículos por unos $450 millones en cinco años, según
    un reporte de 2021. La agencia de licencias les dijo a los legisladores que tenía más de 1,200
    compradores. Una ley de 2021 prohíbe revenderlos para mercadeo, con multas de hasta $100,000.
    Sin embargo, la agencia tenía contratos con 2,400 entidades en julio de 2022, por datos que
    incluyen el nombre, la dirección, la fecha de nacimiento y el historial de manejo.

tx-dmv-federal-bulk-request =
    En junio de 2025, el Departamento de Seguridad Nacional (DHS) les pidió a funcionarios de Texas
    que entraran en una prueba. Agregaría los datos de licencias de conducir del estado a SAVE, el
    sistema federal que revisa la ciudadanía. Lo muestran correos electrónicos que obtuvieron
    periodistas. No sabemos si Texas participó.

tx-dmv-federal-bulk-request-voter-file-2026 =
    Texas está en una lista de marzo de 2026 de los estados que dieron o prometieron su archivo
    completo de votantes al Departamento de Justicia. No encontramos que se haya entregado en masa
    el archivo de licencias.

tx-other-vehicle-registration =
    Un boletín del Departamento de Vehículos Motorizados (Department of Motor Vehicles), del 18 de
    noviembre de 2025, cambió las reglas. Toda persona que registra un vehículo o renueva el
    registro debe mostrar una identificación con foto de una lista más corta. Un pasaporte
    extranjero vale solo con una visa válida, un sello de entrada o una tarjeta de residente (green
    card). Así que puede que las personas sin esos documentos no puedan registrar un auto.

tx-alpr-statute =
    Texas no tiene una ley sobre cómo la policía puede usar los lectores de placas ni cuánto tiempo
    guarda los datos. Los proyectos de ley para crear una (HB 3999 de 2023, HB 961 y HB 2083 de
    2025) no pasaron de la presentación o del comité en las fuentes que vimos. Las reglas locales
    varían. La ordenanza de Austin pedía una razón o un número de caso.

tx-alpr-sharing-limit =
    No encontramos ningún límite del estado a compartir datos de placas.

tx-alpr-immigration-limit =
    No encontramos ningún límite del estado a usar datos de placas para hacer cumplir las leyes de
    inmigración. Austin dejó vencer en junio de 2025 su contrato con Flock, una empresa de cámaras
    de placas, por temor a que ICE las usara. Su auditoría no había encontrado ese uso.

tx-alpr-ice-documented-access =
    Unos registros de búsquedas revisados en 2025 muestran búsquedas relacionadas con inmigración en
    la red nacional de Flock, una empresa de cámaras de placas. Al menos cinco agencias de policía
    de Texas hicieron al menos 180 de ellas. Se nombra entre ellas a los departamentos de Houston y
    de Dallas. Otro registro muestra una búsqueda del condado de Johnson para hallar a una mujer por
    un aborto.

tx-alpr-ice-documented-access-five-agencies-2025 =
    Al menos cinco agencias de Texas hicieron al menos 180 búsquedas con la etiqueta de inmigración
    en la red de placas Flock, según registros de 2024 y 2025. La policía de Dallas estaba entre las
    agencias de fuera que buscaron en las cámaras de Denver. Austin no renovó su contrato en junio
    de 2025.

tx-police-immigration-limit =
    No hay ningún límite del estado. La ley del estado prohíbe los límites locales.

tx-police-cooperation-mandate =
    La ley Senate Bill 8 de 2025 está en vigor desde el 1 de enero de 2026. Todo sheriff (alguacil)
    que maneja una cárcel debe pedir y firmar un acuerdo 287(g) (policía local que hace trabajo de
    inmigración) con ICE a más tardar el 1 de diciembre de 2026, y pedirlo otra vez cada año si se
    le niega. El fiscal general la hace cumplir, y el estado paga subvenciones. Se dice que la ley
    Senate Bill 4 de 2017 exige que las cárceles cumplan las peticiones de ICE de retener a
    personas, y que prohíbe los límites locales. No hemos podido comprobar lo que dice la Senate
    Bill 4.

tx-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 muestra 387 acuerdos activos, de 312
    agencias de Texas. Hay 194 de grupo operativo (task force), 141 para ejecutar órdenes
    administrativas de ICE (warrant service; ningún juez las firma) y 52 del modelo de cárcel. Un
    año antes, 63 sheriffs tenían uno.

tx-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 194 acuerdos de grupo operativo (task force) en
    Texas. { said-task-force } { said-more-since } { said-county-list }

tx-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 193 acuerdos para cárceles en Texas.
    { said-jail } { said-more-since } { said-county-list }

tx-benefits-medicaid-data =
    Texas no está entre los 20 estados de la lista que vimos de estados que demandaron por los datos
    de Medicaid; otros informes cuentan 21 o 22. El Departamento de Seguridad Nacional (DHS) obtuvo
    los archivos de Medicaid de todos los estados a mediados de 2025. Las órdenes del tribunal
    protegen solo los datos más amplios de los estados que demandaron. Desde el 6 de enero de 2026,
    se permite compartir en todas partes seis datos de personas que no tienen presencia legal. Son
    la ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha de nacimiento y el
    número de Medicaid. No encontramos nada más que limite que se compartan datos en Texas.

tx-benefits-snap-data =
    Esto no está confirmado para Texas. El Departamento de Agricultura de EE. UU. había dicho, a
    diciembre de 2025, que 28 estados y Guam compartían nombres, direcciones, números de Seguro
    Social y estatus migratorio de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). Texas no está entre los estados que demandaron o se negaron, así que se supone
    que es uno de ellos. No leímos ninguna fuente que nombre a Texas.

tx-health-status-question =
    La orden ejecutiva GA-46 está en vigor desde el 1 de noviembre de 2024. Los hospitales que
    aceptan Medicaid o CHIP, el programa para niños, deben preguntarles a los pacientes por su
    estatus migratorio. Cada tres meses dan números de pacientes y costos, sin nombres, a la
    comisión de salud del estado. Los informes anuales a los líderes del estado empezaron el 1 de
    enero de 2026. Los pacientes pueden negarse a responder, y se les debe decir que la atención no
    depende de eso.

tx-voter-roll-shared =
    Una lista de marzo de 2026 cuenta a Texas entre los estados que dieron o prometieron su lista
    completa de votantes al Departamento de Justicia.

tx-broker-delete-right =
    La Ley de Privacidad y Seguridad de Datos de Texas (Texas Data Privacy and Security Act), en
    vigor desde el 1 de julio de 2024, da el derecho a borrar datos, frente a la mayoría de los
    negocios. Una ley de 2023 hace que las empresas que venden datos se registren con el Secretario
    de Estado. No hay un solo sistema para las peticiones de borrar.

tx-event-resale-law-2021 =
    Se prohibió revender los datos de licencias y de vehículos del estado para mercadeo, con multas
    de hasta $100,000. Sin embargo, en julio de 2022 la agencia de licencias tenía contratos con
    2,400 entidades.

tx-event-hospital-order-2024 =
    Entró en vigor la orden ejecutiva GA-46. Los hospitales que aceptan Medicaid o CHIP, el programa
    para niños, deben preguntar el estatus migratorio de los pacientes e informar números y costos,
    sin nombres. Los pacientes pueden negarse a responder, y la atención no depende de eso.

tx-event-austin-contract-2025 =
    Austin dejó que se venciera su contrato con Flock, una empresa de lectores de placas, por temor
    a que lo usara ICE. La propia auditoría de la ciudad no había encontrado ningún uso así.

tx-event-jail-agreements-law-2026 =
    Entró en vigor la ley Senate Bill 8. Todo sheriff (alguacil) que maneja una cárcel debe pedir y
    firmar un acuerdo 287(g), en el que la policía local hace trabajo de ICE, a más tardar el 1 de
    diciembre de 2026. Si se le niega, debe pedirlo otra vez cada año.
