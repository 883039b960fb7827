# Míchigan: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

mi-dmv-license-regardless-of-status =
    Míchigan dejó de dar licencias a personas sin presencia legal el 22 de enero de 2008, después de
    una opinión del fiscal general (núm. 7210 de 2007). En 2023 había proyectos de ley pendientes,
    llamados Drive SAFE, para volver atrás. No vimos ninguna señal de que se volvieran ley.

mi-dmv-card-marking =
    Míchigan no tiene una licencia para personas que no pueden mostrar presencia legal. Así que no
    hay una tarjeta de ese tipo que marcar.

mi-dmv-noncitizen-marking =
    Las tarjetas de personas no ciudadanas con un estatus legal temporal muestran palabras sobre un
    plazo limitado. Dos ejemplos son quienes tienen DACA y los estudiantes extranjeros. (DACA
    protege a algunas personas que llegaron de niños.) Una propuesta de 2018 para marcar las
    tarjetas de todas las personas no ciudadanas se sacó de su proyecto de ley.

mi-dmv-document-retention =
    Esto no está confirmado. La ley del estado tiene una lista de los documentos que hay que dar
    para probar la identidad y la presencia legal. No pudimos establecer cuánto tiempo se guardan
    las copias.

mi-dmv-disclosure-limit =
    No encontramos ninguna ley de Míchigan que limite los datos de licencias para hacer cumplir las
    leyes de inmigración. El 29 de enero de 2026 hubo una audiencia sobre proyectos de ley del
    Senado. Exigirían una orden (warrant) de un tribunal antes de que los gobiernos estatales o
    locales compartan datos personales con ICE. La Cámara se mostraba poco dispuesta, y no vimos el
    resultado. Una guía en internet dice que Míchigan ya prohíbe compartir así. Estos reportes la
    contradicen.

mi-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso les escribieron a 19 gobernadores, entre ellos
    la de Míchigan. Dijeron que el estado le daba a ICE acceso para consultar por su cuenta datos de
    conductores y de registros de autos por Nlets, la red de datos de la policía. Le pidieron a la
    gobernadora que lo bloqueara. No encontramos ningún bloqueo de Míchigan hasta las páginas más
    nuevas que vimos.

mi-dmv-nlets-photos =
    Esto no está confirmado. Nlets, la red de datos de la policía, describe un programa para
    intercambiar fotos de licencias entre estados. Había llegado a 18 estados y esperaba llegar a
    todos. Ninguna página que vimos dice si Míchigan responde a consultas de fotos, ni de qué
    agencias; la página de Nlets no tiene fecha y habla de planes para 2010. En el caso de las
    licencias e identificaciones mejoradas (enhanced), la ley del estado (MCL 28.305) deja que la
    imagen de la cara vaya a agencias federales, estatales o locales para cualquier fin legal de la
    policía.

mi-dmv-face-recognition =
    La Policía Estatal busca caras en su red estatal de fotos (Statewide Network of Agency Photos,
    SNAP). No tiene nada que ver con SNAP, las estampillas o cupones de alimentos (food stamps). En
    2016 la red tenía 41 millones de fotos de licencias e identificaciones. El FBI podía pedir
    búsquedas en al menos 35.6 millones de ellas. En 2019 ya tenía casi 50 millones de imágenes.
    Desde 1998, la oficina de vehículos le había pasado a la Policía Estatal todas las fotos de
    licencias sin decírselo a los conductores.

mi-dmv-ice-documented-access =
    Esto no está confirmado. No encontramos ningún documento ni reporte de una petición particular
    de ICE al Departamento de Estado de Míchigan (Michigan Department of State), que guarda los
    datos de conductores. Unos documentos que obtuvo el Centro Nacional de Leyes de Inmigración
    (NILC) cuentan cómo trabaja ICE en general. Muestran que ICE puede consultar datos de
    conductores de los estados por Nlets, la red de datos de la policía, y por contacto con el
    personal de las agencias.

mi-dmv-data-sales =
    Esto no está confirmado. Una sola búsqueda cubrió todos los estados. Unos reportajes de 2019
    hablan de agencias de licencias que venden datos de conductores a aseguradoras, empresas de
    datos e investigadores privados. Las páginas que vimos no nombran a Míchigan. Pero el periodista
    dijo que todas las agencias que revisó vendían datos, así que si un nombre falta, eso prueba
    poco.

mi-dmv-federal-bulk-request =
    Esto no está confirmado. En 2025, Seguridad Nacional (DHS) dio aviso de que quiere los datos de
    licencias de todos los estados. Llegarían por Nlets, la red de datos de la policía, y
    alimentarían SAVE, su sistema para revisar el estatus. No encontramos ningún requerimiento
    (demand) aparte, en masa, por el archivo de conductores de Míchigan.

mi-alpr-statute =
    Ninguna ley de Míchigan regula los lectores de placas. El 29 de enero de 2026 se presentaron dos
    proyectos de ley, HB 5492 y HB 5493. Limitarían los usos y dejarían guardar los datos de placas
    14 días como máximo. No vimos que se aprobaran. Al menos 125 agencias locales tienen contratos
    con Flock, una empresa que vende lectores de placas.

mi-alpr-sharing-limit =
    No encontramos ningún límite estatal. Lo que se comparte queda a cargo de las normas locales y
    de las opciones del sistema de la empresa.

mi-alpr-immigration-limit =
    No encontramos ningún límite estatal. Algunos pueblos y ciudades, como Bay City y Ferndale,
    dejaron sus contratos con Flock, una empresa que vende lectores de placas. La preocupación por
    el acceso de ICE llevó a eso.

mi-alpr-ice-documented-access =
    Esto no está confirmado. En dos búsquedas encontramos preocupación, pero ninguna búsqueda
    documentada de ICE en datos de placas de Míchigan.

mi-police-immigration-limit =
    Míchigan no tiene ningún límite en todo el estado. Hay límites locales. East Lansing, Detroit y
    Grand Rapids limitan las preguntas sobre el estatus o la ayuda a ICE. La cárcel del condado de
    Wayne pide una orden judicial (firmada por un juez) antes de retener a una persona.

mi-police-cooperation-mandate =
    Ninguna ley lo exige. Una regla de 2025 de la Cámara del estado (House Resolution 19) ata fondos
    locales especiales, llamados earmarks, a cumplir con el trabajo federal de inmigración. Su fin
    es desanimar los límites locales. Se han presentado proyectos de ley para prohibir los límites
    locales. No vimos que se aprobara ninguno.

mi-police-287g =
    Con los acuerdos 287(g), agentes locales hacen trabajo de inmigración. La lista de ICE del 18 de
    mayo de 2026 muestra ocho en Míchigan. Son de los sheriffs (alguaciles) de los condados de
    Berrien, Calhoun, Crawford, Jackson y Roscommon y de la policía de Oakley, Taylor y West Branch.
    El sheriff del condado de Livingston firmó el 20 de julio de 2026. Un informe de 2025 nombra
    también a la policía metropolitana del condado de Genesee (Metro Police Authority), que esa
    lista no tiene. La lista de ICE del 18 de julio de 2025 tenía seis.

mi-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 5 acuerdos de grupo operativo (task force) en
    Míchigan. { said-task-force } { said-none-since } { said-county-list }

mi-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 3 acuerdos para cárceles en Míchigan.
    { said-jail } { said-one-since } { said-county-list }

mi-benefits-medicaid-data =
    Los datos de Medicaid están abiertos en parte desde el 6 de enero de 2026. Míchigan es uno de
    los estados que demandaron en julio de 2025. Pero la orden de un juez federal del 29 de
    diciembre de 2025 deja que el Departamento de Salud federal (HHS) le dé a ICE seis datos básicos
    de personas que no tienen presencia legal. Son la dirección, el teléfono, la fecha de
    nacimiento, el número de Medicaid, la ciudadanía y el estatus migratorio. Para los estados que
    demandaron, la orden bloquea solo otros datos, como los médicos; no vimos órdenes posteriores.
    .exceptions =
        seis datos básicos, entre ellos la dirección y el teléfono; órdenes posteriores del
        tribunal, de las que no vimos ninguna

mi-benefits-snap-data =
    El Departamento de Agricultura federal (USDA) exigió datos de las personas que reciben
    estampillas o cupones de alimentos (food stamps, SNAP). En 2025, un tribunal federal de San
    Francisco prohibió que se les exigieran a los estados que demandaron. El tribunal amplió la
    orden el 26 de febrero de 2026, porque el USDA no descartaba pasar los datos a otros, como
    Seguridad Nacional (DHS). La fiscal general de Míchigan ayudó a encabezar la demanda, presentada
    en julio de 2025.

mi-voter-roll-shared =
    Míchigan le dio al Departamento de Justicia solo la lista pública de votantes. La demanda del
    departamento para obtener la lista completa se desestimó en febrero de 2026. El 24 de junio de
    2026, el tribunal de apelaciones del Sexto Circuito lo confirmó por 2 a 1. Fue el primer fallo
    de apelación sobre estos requerimientos (demands). Lo que vino después se cuenta aparte.

mi-voter-roll-shared-rehearing-refused-2026 =
    Esto no está confirmado. Un registro público que copia la lista de estas demandas que lleva la
    Universidad de Washington dice que el Sexto Circuito se negó el 14 de agosto de 2026 a ver otra
    vez el caso de Míchigan. Según ese registro, el plazo para pedírselo a la Corte Suprema duraba
    hasta cerca del 12 de noviembre de 2026, y no vimos ninguna petición. El registro termina en
    septiembre de 2026.

mi-courts-arrest-limit =
    No encontramos ninguna regla en vigor. En 2025 se propuso una regla de los tribunales (MCR
    8.115) que prohibiría los arrestos civiles en los tribunales. Hubo una audiencia el 14 de enero
    de 2026. No vimos que se adoptara.

mi-broker-delete-right =
    No encontramos ninguno. La lista de una firma de abogados, de junio de 2026, nombra a los
    estados con una ley general de privacidad del consumidor. Míchigan no está en ella.

mi-event-snap-suit-2025 =
    Un grupo de estados presentó una demanda contra el requerimiento (demand) del Departamento de
    Agricultura de recibir los datos de las personas que reciben estampillas o cupones de alimentos
    (food stamps, SNAP). La fiscal general de Míchigan ayudó a encabezarla.

mi-event-network-letter-2025 =
    Le dijeron a la gobernadora de Míchigan que el estado dejaba que ICE consultara por su cuenta
    los datos de conductores y del registro de vehículos por Nlets, la red de la policía, y le
    pidieron un bloqueo. No encontramos ningún bloqueo hasta las páginas más nuevas que vimos.

mi-event-voter-list-appeal-2026 =
    El tribunal de apelaciones del Sexto Circuito confirmó, por 2 a 1, que se desestimara la demanda
    del Departamento de Justicia para obtener la lista completa de votantes de Míchigan. Míchigan
    había dado solo la lista pública.

mi-event-voter-list-rehearing-2026 =
    Según un registro público, el Sexto Circuito se negó a ver otra vez el caso sobre la lista de
    votantes de Míchigan. Esto no está confirmado. No vimos ninguna petición a la Corte Suprema.
