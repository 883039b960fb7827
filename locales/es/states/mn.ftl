# Minnesota: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

mn-dmv-license-regardless-of-status =
    Una ley firmada el 7 de marzo de 2023 entró en vigor en octubre de 2023. Deja que los residentes
    obtengan una licencia o identificación que no es REAL ID, sin importar su estatus migratorio.
    Unos proyectos de ley de 2025-26 volverían a exigir una prueba de presencia legal. No vimos que
    se aprobara ninguno.

mn-dmv-card-marking =
    La tarjeta es la licencia común que no es REAL ID. La puede obtener toda persona que no quiere
    una REAL ID, así que tenerla no muestra, por sí sola, el estatus. La tarjeta puede decir que no
    es para identificación federal. No hemos podido comprobar esas palabras.

mn-dmv-noncitizen-marking =
    No pudimos confirmar si las tarjetas REAL ID o de plazo limitado de las personas no ciudadanas
    llevan una marca.

mn-dmv-document-retention =
    La ley del estado protege los documentos que la gente entrega para una tarjeta que no es REAL
    ID. Los trata como datos sobre el estatus migratorio, lo que da a entender que algunos se
    guardan. A principios de 2025, el departamento dijo que no pregunta por el estatus. Dijo que no
    guarda ningún dato que identifique a una persona como indocumentada. No pudimos confirmar cuánto
    tiempo se guardan las copias.

mn-dmv-disclosure-limit =
    La ley protege a un solo grupo: las personas que tienen o piden una tarjeta que no es REAL ID.
    Los datos sobre si probaron su ciudadanía o presencia legal no pueden salir de la oficina de
    licencias. Sobre sus otros datos tenemos lo que cuenta el departamento, y resúmenes de proyectos
    de ley de 2025 que copian la ley. Según estos, un organismo federal que se dedica sobre todo a
    hacer cumplir las leyes de inmigración necesita una orden de cateo (search warrant) firmada por
    un juez estatal o federal, o una orden de ese juez. Otras agencias pueden recibir los datos solo
    si no los usan para hacer cumplir las leyes civiles de inmigración. No están cubiertas las
    tarjetas REAL ID ni los registros de vehículos; muchas personas con estatus temporal o
    permanente tienen tarjetas REAL ID.
    .binds =
        quien dirige el departamento de seguridad pública del estado (public safety commissioner);
        los agentes que dan licencias de conducir
    .exceptions =
        las personas con tarjetas REAL ID o mejoradas (enhanced). Los registros de vehículos. Otras
        agencias, si prometen no usar los datos para casos civiles de inmigración. Basta una orden
        de un juez estatal.

mn-dmv-disclosure-limit-plates-and-real-id =
    No encontramos ningún límite de Minnesota dirigido a las agencias de inmigración para los
    registros de vehículos, ni para las personas con una tarjeta REAL ID o mejorada (enhanced). No
    pudimos confirmar que no exista ninguno. Una persona que defiende los registros públicos
    abiertos escribió en febrero de 2026 que la ley del estado solo adopta la ley federal de
    privacidad de los conductores. Con esa ley, escribió, la policía, también ICE, obtiene en
    segundos el nombre y la dirección detrás de una placa.

mn-dmv-nlets-immigration =
    Esto está en disputa. Unos miembros del Congreso dijeron en noviembre de 2025 que Minnesota ya
    le había cortado a ICE el acceso a sus datos de conductores en Nlets, la red de la policía.
    Nombran solo a ICE y cuentan aparte a ICE (HSI), la rama de investigaciones. No encontramos
    ninguna declaración del estado. Una demanda dice que, en la operación del invierno de 2025-26,
    unos agentes les dijeron a observadores que tenían su placa y sabían dónde encontrarlos. Una
    persona que defiende los registros públicos abiertos escribió en febrero de 2026 que ICE todavía
    obtiene del sistema del estado las direcciones de los dueños. Por eso contamos los datos de los
    registros de autos como datos a los que se puede llegar. Ninguna fuente posterior a noviembre de
    2025 ha vuelto a confirmar el bloqueo.
    .binds =
        las cuentas propias de ICE en la red de la policía, según lo reportado
    .exceptions =
        nadie dice que HSI (una rama de ICE), CBP u otras agencias federales tengan el acceso
        cortado. Los policías de otros estados o de un grupo operativo (task force) federal pueden
        consultar a personas. El bloqueo no toca a las empresas que venden datos ni a las redes de
        lectores de placas.

mn-dmv-nlets-photos =
    Nlets, la red de la policía, describe un programa para intercambiar fotos de licencias entre
    estados. Había llegado a 18 estados y esperaba llegar a todos. No pudimos confirmar si Minnesota
    responde a peticiones de fotos, ni de qué agencias. La página no tiene fecha y habla de planes
    para 2010.

mn-dmv-face-recognition =
    No encontramos ninguna fuente sobre búsquedas de caras en las fotos de licencia de Minnesota.
    Una lista de la Electronic Frontier Foundation, de estados que comparten imágenes con Alaska, no
    nombra a Minnesota. No pudimos confirmar más.

mn-dmv-ice-documented-access =
    A principios de 2025, el Departamento de Seguridad Pública dijo que no había recibido ninguna
    petición de datos de licencias de las autoridades de inmigración. Las consultas por la red de la
    policía, antes del bloqueo reportado, no pasarían por su personal.

mn-dmv-ice-documented-access-observers-plates-2025 =
    Esto es lo que se alega, y la vía no está probada. La demanda de la ACLU del 17 de diciembre de
    2025 dice que unos agentes le apuntaron con armas a una pareja de Richfield. Dice que los
    agentes les dijeron que tenían su placa y sabían dónde encontrarlos. También dice que siguieron
    a observadores hasta su casa. Esto pasó después del bloqueo reportado en la red, así que las
    placas se habrían convertido en direcciones de otra forma. Podrían ser otras cuentas federales,
    policías de otro lugar, una empresa que vende datos o un sistema del estado.

mn-dmv-data-sales =
    Unos reportajes de 2019 sobre estados que venden datos de conductores no nombran a Minnesota en
    las páginas que vimos. Entre los compradores había aseguradoras, empresas de datos e
    investigadores privados. El periodista dijo que todas las agencias que revisó vendían datos, así
    que si un nombre falta, eso prueba poco. Hicimos una sola búsqueda para todos los estados, así
    que esto no está confirmado.

mn-dmv-federal-bulk-request =
    El 24 de enero de 2026, la fiscal general de EE. UU. le pidió al gobernador los datos de
    Medicaid y de estampillas o cupones de alimentos (food stamps), y las listas de votantes. La
    carta relacionó esto con la operación de inmigración en el estado. Los funcionarios del estado
    se negaron. No encontramos ningún requerimiento (demand) en masa del propio archivo de
    licencias. El archivo de votantes que se pidió tiene números de licencia.

mn-alpr-statute =
    La ley del estado limita los datos de los lectores de placas a la placa, la hora, el lugar y la
    imagen, y los hace privados. La policía puede comparar las placas solo con el archivo de placas
    del propio estado, o con más datos en una investigación penal activa. La ley exige registros de
    uso públicos y auditorías, y los datos se deben destruir después de 60 días. Un proyecto de ley
    de 2025-26 bajaría ese plazo a 48 horas y mantendría los datos en el estado. No vimos que se
    aprobara.

mn-alpr-sharing-limit =
    Fuera de una investigación activa, los datos de placas pueden ir solo a una agencia de policía
    que cumple las reglas de la ley sobre procedimientos escritos. El texto que vimos no limita el
    compartir a las agencias de Minnesota. En la primavera de 2026, varios suburbios terminaron sus
    contratos con Flock, una empresa de cámaras, por el tema de compartir datos. La policía de St.
    Louis Park no pudo prometer que las agencias socias no les den datos a las federales. En la
    lista de ICE del 18 de mayo de 2026, nueve agencias de Minnesota tienen acuerdos para hacer
    trabajo de inmigración para ICE, llamados acuerdos 287(g).
    .binds =
        las agencias de policía de Minnesota que manejan lectores de placas
    .exceptions =
        las investigaciones penales activas. Las agencias socias que pasan los datos a otros;
        algunas tienen acuerdos 287(g). Los lectores de placas privados (tiendas, asociaciones de
        dueños de casas).

mn-alpr-immigration-limit =
    La ley pide un fin de policía que sea legítimo, específico y escrito. No vimos ninguna parte
    sobre inmigración.

mn-alpr-ice-documented-access =
    Durante la operación federal de 2026, unos periodistas contaron más de 300 cámaras de Flock, una
    empresa de cámaras de placas, en las Twin Cities (Mineápolis y St. Paul). No pudieron establecer
    si ICE usó sus datos. ICE y Seguridad Nacional (DHS) no respondieron.

mn-police-immigration-limit =
    Minnesota no tiene una ley que limite en general la ayuda de la policía a ICE. Unas opiniones
    del fiscal general de febrero y diciembre de 2025 dicen que la ley del estado no permite dejar a
    una persona en la cárcel solo por una petición de ICE. En 2026, la asociación de fiscales de los
    condados estuvo de acuerdo en que un arreglo de 48 horas violaría la ley del estado. Los
    críticos dicen que las opiniones no obligan a los sheriffs (alguaciles).

mn-police-cooperation-mandate =
    No encontramos ninguna ley que obligue a la policía a ayudar a ICE. Se presentó un proyecto de
    ley para exigirlo.

mn-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra diez acuerdos para hacer trabajo de inmigración
    para ICE, de nueve agencias de Minnesota: siete sheriffs (alguaciles) y la policía de
    International Falls y de Isle. En diciembre de 2025 tenía ocho, todos con sheriffs. La opinión
    del fiscal general del 12 de diciembre de 2025 dice que solo las juntas de los condados pueden
    firmar. Eso pone en duda los acuerdos que una junta nunca aprobó, como el del condado de Crow
    Wing.

mn-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 6 acuerdos de grupo operativo (task force) en
    Minnesota. { said-task-force } { said-none-since } { said-county-list }

mn-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 4 acuerdos para cárceles en Minnesota.
    { said-jail } { said-none-since } { said-county-list }

mn-benefits-medicaid-data =
    Minnesota es uno de los estados que demandaron en julio de 2025, pero parte de los datos se
    puede pasar desde el 6 de enero de 2026. La orden de un juez federal del 29 de diciembre de 2025
    deja que el Departamento de Salud federal (HHS) le dé a ICE seis datos básicos de personas que
    no tienen presencia legal. Son la dirección, el teléfono, la fecha de nacimiento, el número de
    Medicaid, la ciudadanía y el estatus migratorio. Para los estados que demandaron, bloquea solo
    otros datos, como los médicos. No vimos órdenes posteriores.
    .exceptions =
        seis datos básicos, entre ellos la dirección y el teléfono; órdenes posteriores del
        tribunal, de las que no vimos ninguna

mn-benefits-snap-data =
    En 2025, un tribunal federal de San Francisco prohibió que el Departamento de Agricultura
    federal (USDA) les exigiera a los estados que demandaron los datos de las personas que reciben
    estampillas o cupones de alimentos (food stamps). El tribunal amplió la orden el 26 de febrero
    de 2026, porque el USDA no descartaba pasar los datos a otros, como Seguridad Nacional (DHS).
    Minnesota ha demandado por estos requerimientos (demands). En enero de 2026 seguía negándose.

mn-voter-roll-shared =
    El Departamento de Justicia de EE. UU. demandó a Minnesota en septiembre de 2025 para obtener su
    lista completa de votantes. El estado se niega a darla. Lo que hizo el tribunal se cuenta
    aparte.

mn-voter-roll-shared-suit-dismissed-2026 =
    Esto no está confirmado. Un registro público que copia la lista de estas demandas que lleva la
    Universidad de Washington dice que un tribunal federal desestimó la demanda contra Minnesota el
    17 de agosto de 2026. El departamento apeló al Octavo Circuito, y los escritos estaban completos
    el 21 de septiembre de 2026. No vimos ninguna decisión allí, ni ninguna orden de un tribunal de
    entregar la lista.

mn-broker-delete-right =
    Desde el 31 de julio de 2025, la ley de privacidad del consumidor de Minnesota deja que los
    residentes les pidan a las empresas cubiertas que borren sus datos. También pueden pedir que no
    se vendan. No hay un sistema único para borrar los datos en todas las empresas que venden datos.
    Hay límites según el tamaño de la empresa, y exenciones.

mn-other-federal-plates-warning =
    En diciembre de 2025, la agencia de licencias le dijo a Seguridad Nacional (DHS) que unos
    agentes intercambiaban ilegalmente placas de Minnesota. Dijo que podía cancelarles sus placas
    encubiertas.

mn-event-card-data-law-2023 =
    Una ley protegió a las personas que tienen o piden una tarjeta que no es REAL ID; no están
    cubiertas las tarjetas REAL ID ni los registros de vehículos. Los datos sobre si probaron su
    ciudadanía o presencia legal no pueden salir de la oficina de licencias. Según el departamento,
    las agencias que se dedican sobre todo a hacer cumplir las leyes de inmigración obtienen lo
    demás solo con una orden de cateo (search warrant) o una orden de un juez estatal o federal.

mn-event-no-requests-statement-2025 =
    A principios del año, el Departamento de Seguridad Pública dijo que no había recibido ninguna
    petición de datos de licencias de las autoridades de inmigración. Las consultas por la red de
    datos de la policía, antes del bloqueo reportado, no pasarían por su personal.

mn-event-observers-suit-2025 =
    La demanda de la ACLU dice que unos agentes le dijeron a una pareja de Richfield que tenían su
    placa y sabían dónde encontrarlos. No está probado por qué vía habrían sabido la dirección.

mn-event-plate-lookups-letter-2026 =
    Una persona que defiende los registros públicos abiertos escribió en una carta que ICE todavía
    obtiene del sistema del estado las direcciones de los dueños. Unos miembros del Congreso habían
    dicho en noviembre de 2025 que Minnesota le cortó el acceso a ICE. No encontramos ninguna
    declaración del estado.

mn-event-detainer-opinions-2025 =
    En una opinión, como en una de febrero de 2025, el fiscal general sostuvo que la ley del estado
    prohíbe dejar a una persona en la cárcel solo por una petición de ICE de retenerla (detainer).
    En 2026, la asociación de fiscales de los condados estuvo de acuerdo en que un arreglo de 48
    horas violaría la ley del estado.

mn-event-opinions-critics-2026 =
    Los críticos dicen que las opiniones del fiscal general no obligan a los sheriffs (alguaciles).
    { said-day-of-report }

mn-event-agreements-opinion-2025 =
    Una opinión del fiscal general dice que solo las juntas de los condados pueden firmar acuerdos
    287(g). Pone en duda los que una junta nunca aprobó, como el del condado de Crow Wing.

mn-event-voter-suit-dismissed-2026 =
    Según un registro público, un tribunal federal desestimó la demanda del Departamento de Justicia
    para obtener la lista completa de votantes de Minnesota. El departamento apeló. Esto no está
    confirmado.
