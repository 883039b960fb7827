# Nebraska: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ne-dmv-license-regardless-of-status =
    Nebraska exige estatus legal para una licencia. No está en una lista de 19 estados que dan
    licencia a los residentes sin importar su estatus migratorio, que lleva la Conferencia Nacional
    de Legislaturas Estatales (NCSL). Puede que una ley de 2015 (LB 947) deje que la obtengan las
    personas con DACA (protección para algunas que llegaron de niños) o con otro permiso federal de
    una lista. No hemos podido comprobar esa ley.

ne-dmv-card-marking =
    Nebraska no tiene ninguna tarjeta abierta a personas de cualquier estatus. Así que no hay una
    tarjeta especial que marcar.

ne-dmv-noncitizen-marking =
    Esto no está confirmado. La ley sobre lo que debe mostrar una licencia nombra el nombre, la
    dirección, la foto, las fechas y otras marcas que puede escoger quien dirige el departamento. El
    texto que vimos no menciona la ciudadanía. Las personas con estatus temporal reciben tarjetas
    que se vencen con su estadía autorizada, según las reglas de REAL ID. No pudimos confirmar las
    palabras que llevan impresas.

ne-dmv-document-retention =
    No pudimos confirmar si Nebraska guarda escaneos de pasaportes y documentos de inmigración. Se
    dice que las reglas de REAL ID hacen que los estados que las cumplen guarden copias o imágenes.
    No hemos podido comprobar el texto de esa regla.

ne-dmv-disclosure-limit =
    No encontramos ninguna ley de Nebraska que limite lo que el departamento de vehículos (DMV) da
    para hacer cumplir las leyes de inmigración. Al contrario, una orden del gobernador de enero de
    2025 les dice a las agencias estatales que apoyen la política federal de inmigración hasta donde
    la ley lo permite. Puede que la ley del estado sobre la privacidad de los conductores siga la
    federal (DPPA). No hemos podido comprobar esto.

ne-dmv-nlets-immigration =
    Unas cartas de 40 miembros del Congreso, de noviembre de 2025, dicen que todos los estados ponen
    datos de conductores y de registros de autos al alcance de unas 18,000 agencias. Los datos
    viajan por Nlets, la red de la policía. Dicen que solo Illinois, Massachusetts, Minnesota, Nueva
    York y Washington le habían cortado el acceso a ICE, y que Oregón lo estaba haciendo. Un repaso
    de enero de 2026 nombró a los mismos cinco. No se nombró a Nebraska entre los que bloquean, y no
    encontramos un bloqueo posterior. En el año hasta el 1 de octubre de 2025, la cuenta de ICE en
    todo el país fue de 292,114 consultas así; ICE (HSI), la rama de investigaciones, se contó
    aparte, con 605,116.

ne-dmv-nlets-photos =
    No pudimos confirmar esto para Nlets, la red de la policía. En 2020, Nebraska era uno de los
    estados que tenían permiso de sacar las fotos de licencia de Alaska por el intercambio de
    imágenes que maneja AAMVA, la asociación de las agencias de vehículos. Así que participa en esa
    red de fotos entre agencias de licencias.

ne-dmv-face-recognition =
    El departamento de vehículos (DMV) de Nebraska compara las caras de las fotos de licencia desde
    julio de 2009. Unas cámaras nuevas comparaban entonces cada foto con alrededor de 1.5 millones
    de otras.

ne-dmv-face-recognition-fbi-searches-2016 =
    Un informe de 2016 de la GAO, la oficina de auditoría del Congreso, trata de la unidad del FBI
    que busca caras. Dice que la unidad podía buscar en las fotos de conductores de 16 estados, o
    pedir búsquedas. Puede que Nebraska esté en esa lista. No hemos podido comprobarlo, porque no
    pudimos leer la lista misma.

ne-dmv-ice-documented-access =
    No encontramos ningún documento ni reporte de que ICE haya obtenido datos de licencias de
    Nebraska por una petición directa. Esto no está confirmado.

ne-dmv-data-sales =
    No encontramos ningún reporte que nombre al departamento de vehículos (DMV) de Nebraska como
    vendedor en masa. Esto se basa en una sola búsqueda y no está confirmado. Según la ley del
    estado, es un delito grave (felony) comerciar con datos escaneados del código de una licencia.

ne-dmv-federal-bulk-request =
    No sabemos de ningún archivo de conductores que se haya mandado por separado. Pero el archivo de
    votantes que se mandó al Departamento de Justicia el 12 de febrero de 2026 llevaba algunos
    números de licencia o de identificación del estado. Se dieron para cerca del 0.5 por ciento de
    los votantes, los que no tenían verificados los últimos dígitos de un número de Seguro Social.

ne-alpr-statute =
    La Ley de Privacidad sobre los Lectores Automáticos de Placas (Automatic License Plate Reader
    Privacy Act, LB 93 de 2018) prohíbe los lectores salvo para los fines de una lista. Las lecturas
    de placas se pueden guardar 180 días como máximo, a menos que tengan que ver con pruebas, una
    petición de conservarlas o una orden de un tribunal. Los agentes pueden buscar a mano solo para
    un caso en curso, penal o de una persona desaparecida. La ley exige políticas publicadas e
    informes cada año.
    .binds =
        la policía y otras agencias del gobierno de Nebraska que usan lectores de placas
    .exceptions =
        datos que tienen que ver con pruebas; una petición de conservar los datos; una orden de un
        tribunal

ne-alpr-sharing-limit =
    Nada en la ley de lectores de placas impide que una agencia de Nebraska abra sus cámaras a
    policías de fuera o federales. La sección 60-3205 les da a otros una vía por orden de un
    tribunal, para casos penales o civiles. Agrega que las agencias aún pueden compartir datos para
    fines administrativos, con las partes de un caso o en emergencias. La sección 60-3206 solo pide
    una política contra el compartir que viola la ley. En abril de 2025, unas agencias de fuera
    hicieron casi todas las 424,000 búsquedas registradas del condado de Hall.

ne-alpr-immigration-limit =
    La ley de lectores de placas no nombra como uno de los usos el hacer cumplir las leyes de
    inmigración, y no lo prohíbe. Tampoco prohíbe compartir con socios federales. Los fines de su
    lista son el tránsito, las personas con una orden (warrant) pendiente, las personas
    desaparecidas, los vehículos robados y los casos penales. El texto no dice que un juez debe
    haber firmado la orden, así que las órdenes administrativas propias de ICE podrían contar.

ne-alpr-ice-documented-access =
    Unos datos de auditoría de Flock, una empresa de cámaras de placas, tratan del sheriff
    (alguacil) del condado de Hall en abril de 2025. Registraron más de 424,000 búsquedas en las
    cámaras del condado; solo 211 las hicieron sus propios agentes. Algunas de las búsquedas de
    fuera daban como razón faltas de inmigración. Vimos estas cifras en un artículo secundario de
    noticias de inmigración, que cita documentos y una investigación del Congreso, y no en el
    registro mismo.

ne-police-immigration-limit =
    Ninguna ley de Nebraska limita la cooperación de la policía con ICE. La LB 881 de 2026 habría
    exigido un aviso público y un voto local para los acuerdos 287(g), en los que la policía local
    actúa para ICE. No encontramos ninguna señal de que se aprobara.

ne-police-cooperation-mandate =
    La Orden Ejecutiva 25-01, de enero de 2025, les dice a las agencias estatales que apoyen la
    política federal de inmigración. Les dice a la policía y a las prisiones del estado que
    consideren acuerdos 287(g), en los que los agentes actúan para ICE. No obliga a los condados. La
    aseguradora de los condados dice que la ley no exige retener a alguien solo por un detainer (una
    petición de ICE de retener a una persona). Dice que hacerlo trae un riesgo según la Cuarta
    Enmienda.

ne-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra diez acuerdos 287(g) con ocho agencias; con
    ellos, los agentes actúan para ICE. Son la Patrulla del Estado (State Patrol), el departamento
    de prisiones, la policía de Beatrice y los sheriffs (alguaciles) de los condados de Banner,
    Dakota, Red Willow (tres), Sioux y Wheeler. El acuerdo del departamento de prisiones va junto
    con el centro de detención de ICE en McCook.

ne-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 6 acuerdos de grupo operativo (task force) en
    Nebraska. { said-task-force } { said-more-since } { said-county-list }

ne-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 4 acuerdos para cárceles en Nebraska.
    { said-jail } { said-none-since } { said-county-list }

ne-voter-roll-shared =
    El 12 de febrero de 2026, el secretario de estado le mandó al Departamento de Justicia los datos
    de 1,254,333 votantes. Tenían el nombre, la dirección de la casa, la fecha de nacimiento
    completa y los últimos cuatro dígitos del número de Seguro Social (o el número de licencia). El
    día anterior, la corte suprema del estado se había negado a frenarlo, pero fijó la apelación
    para el 31 de marzo de 2026. No encontramos el resultado. El departamento ha confirmado que
    comparte esos archivos con Seguridad Nacional (DHS).

ne-benefits-medicaid-data =
    Un acuerdo entre la agencia federal de Medicaid e ICE cubre a las personas con Medicaid de todo
    el país. Los límites de los tribunales protegen solo a los estados que demandaron. No nos consta
    que Nebraska sea uno de ellos.

ne-benefits-snap-data =
    Esto no está confirmado. SNAP es el programa de estampillas o cupones de alimentos (food
    stamps). Nebraska no está entre los estados que demandaron al USDA, el Departamento de
    Agricultura federal. Una carta federal cuenta 28 estados, la mayoría con gobierno republicano,
    que entregaron datos de SNAP. En dos búsquedas no pudimos confirmar que Nebraska entregara los
    suyos.

ne-health-status-question =
    No encontramos ningún deber de los hospitales de Nebraska de anotar el estatus migratorio. Un
    resumen de enero de 2026 nombra solo a Florida y Texas.

ne-broker-delete-right =
    Puede que la Ley de Privacidad de Datos de Nebraska (Nebraska Data Privacy Act), en vigor desde
    el 1 de enero de 2025, dé derecho a ver los datos, a borrarlos y a decir que no a ciertos usos
    (opt out). Son derechos frente a los negocios que la ley cubre. No hemos podido comprobar esto.

ne-event-executive-order-2025 =
    La Orden Ejecutiva 25-01 les dijo a las agencias estatales que apoyaran la política federal de
    inmigración. A la policía y a las prisiones del estado les dijo que consideraran acuerdos
    287(g), en los que los agentes actúan para ICE. No obliga a los condados.

ne-event-voter-list-not-stopped-2026 =
    La corte suprema del estado se negó a frenar por el momento que los datos de los votantes
    pasaran al Departamento de Justicia. Fijó la apelación para el 31 de marzo de 2026. No
    encontramos el resultado.
