# Montana: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

mt-dmv-license-regardless-of-status =
    Montana da licencias e identificaciones solo a personas con presencia autorizada por la ley
    federal. No está en una lista de 19 estados que lo hacen de otra manera, que lleva la
    Conferencia Nacional de Legislaturas Estatales (NCSL). Un proyecto de ley de 2025 (HB 275)
    habría creado una tarjeta de privilegio de conducir. No encontramos ninguna señal de que se
    volviera ley.

mt-dmv-card-marking =
    Montana no tiene ninguna tarjeta abierta a personas de cualquier estatus. Pero desde 2026 la
    tarjeta de una persona ciudadana lleva un águila, así que una tarjeta sin águila llama la
    atención. Vea la nota sobre las marcas en las tarjetas de personas no ciudadanas.

mt-dmv-noncitizen-marking =
    Desde el 1 de enero de 2026, las identificaciones de ciudadanos de EE. UU. deben mostrar un
    águila, que significa ciudadanía. Así que una tarjeta sin águila indica que la persona no es
    ciudadana. El texto que vimos también cubre, por sus definiciones, las licencias de conducir y
    las tarjetas digitales, pero no leímos la parte misma sobre licencias. Además, una regla de 2018
    hace que el frente de la tarjeta temporal o de plazo limitado de una persona extranjera lo diga.
    Se vence cuando termina la estadía autorizada, o dura un año como máximo si la estadía no tiene
    fecha final.

mt-dmv-document-retention =
    Esto no está confirmado. No leímos ninguna regla de Montana sobre guardar o tirar las copias de
    documentos de inmigración. La división revisa a las personas no ciudadanas en SAVE, un sistema
    federal sobre el estatus. Así que la parte federal también recibe esa consulta.

mt-dmv-disclosure-limit =
    Las secciones de la ley de Montana sobre la privacidad de los conductores siguen la ley federal
    (DPPA). Los datos personales y los altamente restringidos se quedan cerrados, salvo para los
    usos de una lista. Entre esos usos está el trabajo de las agencias del gobierno. No encontramos
    ninguna sección dirigida a hacer cumplir las leyes de inmigración.

mt-dmv-nlets-immigration =
    Unas cartas de 40 miembros del Congreso, de noviembre de 2025, dicen que todos los estados ponen
    datos de conductores y de registros de autos al alcance de unas 18,000 agencias. Los datos
    viajan por Nlets, la red de la policía. Dicen que solo Illinois, Massachusetts, Minnesota, Nueva
    York y Washington le habían cortado el acceso a ICE, y que Oregón lo estaba haciendo. Un repaso
    de enero de 2026 nombró a los mismos cinco. No se nombró a Montana entre los que bloquean, y no
    encontramos un bloqueo posterior. En el año hasta el 1 de octubre de 2025, la cuenta de ICE en
    todo el país fue de 292,114 consultas así; ICE (HSI), la rama de investigaciones, se contó
    aparte, con 605,116.

mt-dmv-nlets-photos =
    No pudimos confirmar si Montana responde a consultas de fotos por Nlets, la red de la policía.
    La propia guía de Nlets dice que una respuesta con el historial de un conductor puede llevar una
    foto donde el estado la da.

mt-dmv-face-recognition =
    La Ley de Reconocimiento Facial para Uso del Gobierno (Facial Recognition for Government Use
    Act, SB 397 de 2023) prohíbe que el gobierno vigile caras de forma constante. También le prohíbe
    la mayoría de las identificaciones por la cara. La policía puede usarlas solo para los delitos
    graves de una lista, o delitos parecidos de otros lugares, y necesita una orden firmada por un
    juez. El departamento de justicia del estado hace las búsquedas para las agencias que las piden
    e informa de ellas cada año. Las faltas de inmigración no están en la lista que leímos. La ley
    obliga solo a las agencias de Montana. En 2021 se les dijo a los legisladores que las fotos de
    licencia alimentan una base de datos más grande que usa la policía en todo el país.
    .binds =
        las agencias y la policía de Montana, estatales y locales
    .exceptions =
        los delitos graves de una lista, y los parecidos de otros lugares, con una orden judicial
        (firmada por un juez). Las revisiones de viajes que se hacen con una agencia federal. Las
        agencias federales pueden buscar en fotos que obtuvieron de otras formas.

mt-dmv-ice-documented-access =
    No encontramos ningún documento ni reporte de que ICE haya obtenido datos de licencias de
    Montana por una petición directa. Esto no está confirmado.

mt-dmv-data-sales =
    La ley del estado no deja que el departamento venda o comparta en masa datos del historial de
    manejo, con una excepción. El comprador ya debe dar los nombres, números de licencia y fechas de
    nacimiento de los conductores, para estar al tanto de los cambios. Sigue la venta de registros
    de uno en uno, para los fines que permite la ley federal de privacidad de los conductores
    (DPPA).
    .binds =
        el departamento que guarda los registros de manejo de Montana
    .exceptions =
        los compradores que ya dan nombres, números de licencia y fechas de nacimiento, para estar
        al tanto de los cambios. Se pueden vender registros de uno en uno para los fines que permite
        la ley federal.

mt-dmv-federal-bulk-request =
    No encontramos ninguna entrega en masa del propio archivo de conductores. Los números de
    licencia son parte del requerimiento (demand) en disputa por la lista de votantes. El estado
    también revisa a sus votantes en SAVE, un sistema de Seguridad Nacional (DHS). Vea la nota sobre
    la lista de votantes.

mt-alpr-statute =
    La HB 149 de 2017, en vigor desde el 1 de octubre de 2017, prohíbe los lectores de placas salvo
    para los fines de policía de una lista. Entre ellos están los autos robados, las personas
    buscadas o desaparecidas y los delitos mayores. Las lecturas de placas se pueden guardar 90
    días, a menos que una petición jurada de conservarlas o una orden de cateo (search warrant)
    firmada por un juez alargue ese plazo.
    .binds =
        las agencias de policía de Montana
    .exceptions =
        la policía puede pedir bajo juramento que se conserven los datos; basta la palabra de la
        propia agencia. Una orden de cateo (search warrant) firmada por un juez, estatal o federal.

mt-alpr-sharing-limit =
    Esto es incierto y no está confirmado. La sección 46-5-118 pide una declaración jurada que
    nombre las cámaras, la placa, las fechas y los hechos de una investigación penal o de una
    persona desaparecida. En la parte que leímos, esa es una regla para guardar los datos más de 90
    días. No leímos los párrafos sobre compartir. El autor de la ley dice que los datos no se pueden
    compartir sin una petición sobre una placa específica o una orden (warrant); no dice firmada por
    quién. Dice que no alimentan la base de datos de la agencia federal de drogas (DEA). Eso es lo
    que él cuenta, no el texto.
    .binds =
        las agencias de policía de Montana y quienes guardan sus datos
    .exceptions =
        la declaración jurada de la propia agencia sobre una placa. Una orden de cateo (search
        warrant) de un juez federal. Los lectores de placas privados y los datos de placas que
        venden empresas privadas.

mt-alpr-immigration-limit =
    No encontramos ninguna parte de la ley que nombre la tarea de hacer cumplir las leyes de
    inmigración. Los fines permitidos son penales, así que, según las palabras de la ley, una
    consulta solo civil de inmigración no cabe en ellos. No encontramos ningún fallo de un tribunal
    sobre eso.

mt-alpr-ice-documented-access =
    En dos búsquedas no encontramos ningún registro de auditoría ni reporte de búsquedas de ICE o de
    la Patrulla Fronteriza en datos de placas de Montana. Esto no está confirmado.

mt-police-immigration-limit =
    La ley del estado prohíbe los límites locales. El 26 de enero de 2026, Helena aprobó una
    resolución sobre cuándo su policía ayuda a ICE. El 9 de marzo de 2026, el fiscal general dijo
    que era ilegal y le dio 15 días a la ciudad. La ciudad no estuvo de acuerdo, y no encontramos el
    resultado. Aparte de eso, la corte suprema del estado decidió en 2020 que los agentes de Montana
    no tenían en ese momento poder para hacer arrestos civiles de inmigración.

mt-police-cooperation-mandate =
    La HB 200 de 2021 prohíbe toda política que limite compartir información sobre el estatus
    migratorio u obedecer las peticiones de ICE de retener a una persona (detainers). Quienes no la
    cumplen se arriesgan a pagar $10,000 por cada cinco días y a perder fondos del estado. El fiscal
    general la hace cumplir.

mt-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra seis acuerdos 287(g) (policía estatal o local que
    actúa para ICE). Son con el Departamento de Justicia de Montana y los sheriffs (alguaciles) de
    los condados de Carter, Flathead, Gallatin, Garfield y Treasure.

mt-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 4 acuerdos de grupo operativo (task force) en
    Montana. { said-task-force } { said-none-since } { said-county-list }

mt-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 2 acuerdos para cárceles en Montana.
    { said-jail } { said-none-since } { said-county-list }

mt-benefits-medicaid-data =
    Un acuerdo entre la agencia federal de Medicaid e ICE cubre a las personas con Medicaid de todo
    el país. Los límites de los tribunales protegen solo a los estados que demandaron. No nos consta
    que Montana sea uno de ellos.

mt-benefits-snap-data =
    Esto no está confirmado. SNAP es el programa de estampillas o cupones de alimentos (food
    stamps). Montana no está entre los estados que demandaron al USDA, el Departamento de
    Agricultura federal. Una carta federal cuenta 28 estados, la mayoría con gobierno republicano,
    que entregaron datos de SNAP. No vimos que se nombrara a Montana.

mt-voter-roll-shared =
    Esto está en disputa. Unos correos electrónicos que obtuvo Montana Free Press, y de los que
    informó el 5 de febrero de 2026, dicen que la oficina cumplió por completo la petición del
    Departamento de Justicia de agosto de 2025. Esa petición incluía fechas de nacimiento, números
    de licencia y los últimos dígitos de los números de Seguro Social. La secretaria de estado dice
    que eso es falso y que solo se mandó la lista pública (nombres, direcciones, forma de votar).
    Las dos partes están de acuerdo en que se mandó la lista pública, y en diciembre el departamento
    todavía seguía pidiendo. Ella no aceptó su acuerdo sobre quitar votantes. Aparte, se revisa a
    los votantes en SAVE, un sistema de Seguridad Nacional (DHS), que señaló a 23.

mt-health-status-question =
    No encontramos ningún deber de los hospitales de Montana de anotar el estatus migratorio. Un
    resumen de enero de 2026 nombra solo a Florida y Texas.

mt-broker-delete-right =
    La Ley de Privacidad de Datos del Consumidor de Montana (Montana Consumer Data Privacy Act) deja
    que los residentes pidan que no se vendan sus datos. También les da otros derechos frente a los
    negocios que cubre. La SB 297 de mayo de 2025 la amplió: bajó su límite a 25,000 consumidores.
    Tiene exenciones, y no es un solo lugar para borrar los datos en todas las empresas que los
    venden. No leímos el derecho a borrar en sí.

mt-other-government-may-not-buy-data =
    La SB 282, firmada en mayo de 2025, limita lo que pueden comprar las agencias estatales y
    locales de Montana. Sin una orden firmada por un juez, o una citación de investigación
    (investigative subpoena) que da un tribunal, hay cosas que no pueden comprar. Son los mensajes
    electrónicos, la ubicación precisa, los datos seudónimos (datos sin nombres) y los datos
    sensibles. La Electronic Frontier Foundation, un grupo que defiende la privacidad, entiende que
    los datos sensibles incluyen el estatus de ciudadanía. No se pueden usar pruebas que se
    obtuvieron ilegalmente. La ley no obliga a las agencias federales.

mt-event-status-sharing-law-2021 =
    La HB 200 prohibió toda política que limite compartir información sobre el estatus migratorio u
    obedecer las peticiones de ICE de retener a una persona (detainers). Quienes no la cumplen se
    arriesgan a pagar $10,000 por cada cinco días y a perder fondos del estado.

mt-event-face-recognition-act-2023 =
    La Ley de Reconocimiento Facial para Uso del Gobierno (Facial Recognition for Government Use
    Act, SB 397) prohibió la mayoría de las identificaciones por la cara. La policía puede usarlas
    solo en casos de los delitos graves de una lista, y con una orden firmada por un juez. Obliga
    solo a las agencias de Montana.

mt-event-voter-emails-2026 =
    Montana Free Press informó de correos electrónicos que había obtenido. Dicen que la oficina de
    la secretaria de estado cumplió por completo la petición del Departamento de Justicia de agosto
    de 2025. Se pedían fechas de nacimiento, números de licencia y los últimos dígitos de los
    números de Seguro Social.

mt-event-voter-emails-denied-2026 =
    La secretaria de estado dice que es falso que su oficina cumpliera por completo la petición del
    Departamento de Justicia. Dice que solo se mandó la lista pública: nombres, direcciones y forma
    de votar. { said-day-of-report }

mt-event-helena-warned-2026 =
    El fiscal general de Montana dijo que una resolución de Helena era ilegal y le dio 15 días a la
    ciudad. La resolución, del 26 de enero de 2026, trata de cuándo la policía de la ciudad ayuda a
    ICE.

mt-event-helena-answers-2026 =
    Helena no está de acuerdo en que su resolución sobre la policía e ICE sea ilegal.
    { said-day-of-report } No encontramos el resultado.
