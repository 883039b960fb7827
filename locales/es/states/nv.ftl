# Nevada: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

nv-dmv-license-regardless-of-status =
    Desde el 1 de enero de 2014 (SB 303 de 2013), los residentes que no pueden probar presencia
    legal pueden obtener una tarjeta de autorización de conducir (driver authorization card). Basta
    un pasaporte extranjero, un acta de nacimiento o una tarjeta consular. Al principio la tarjeta
    se daba por un año. No revisamos cuánto dura ahora.

nv-dmv-card-marking =
    La tarjeta lleva el título “Driver Authorization Card” (tarjeta de autorización de conducir), y
    no licencia. Dice que no es válida como identificación, así que llama la atención. También la
    pueden tener otras personas sin los documentos para una REAL ID.

nv-dmv-noncitizen-marking =
    Esto no está confirmado. No encontramos ninguna ley que ponga una marca en las licencias comunes
    de quienes no son ciudadanos. No revisamos las palabras de las tarjetas de plazo limitado.

nv-dmv-document-retention =
    No pudimos confirmar si Nevada guarda copias de los pasaportes que se muestran para una tarjeta
    de autorización de conducir.

nv-dmv-disclosure-limit =
    Según reportes, la AB 407 de 2023 prohíbe que el departamento de vehículos (DMV) comparta datos
    personales para hacer cumplir las leyes federales de inmigración. Desde 2014, el DMV no podía
    dar con ese fin datos sobre presencia legal o estatus a ningún organismo del gobierno. Dos
    búsquedas más no llegaron al texto de la AB 407, así que no sabemos qué excepciones tiene ni si
    exige un aviso. Unas versiones más antiguas de NRS 481.063 dejan a la policía libre de obtener
    datos del DMV. Unos correos electrónicos que se hicieron públicos muestran a ICE pidiéndole al
    DMV, por nombre, fotos y direcciones, así que no podemos decir que esta ley frena esas
    peticiones.
    .binds =
        el DMV de Nevada
    .exceptions =
        la policía que pide y no dice que es trabajo de inmigración (texto más antiguo de NRS
        481.063). Las excepciones de la AB 407, que no leímos. La red de la Policía Estatal (Nlets),
        que no hemos visto cerrada.

nv-dmv-nlets-immigration =
    Unas cartas de 40 miembros del Congreso, de noviembre de 2025, dicen que todos los estados ponen
    datos de conductores y de registros de autos al alcance de unas 18,000 agencias por Nlets, la
    red de la policía. Dicen que solo Illinois, Massachusetts, Minnesota, Nueva York y Washington le
    habían cortado el acceso a ICE, y que Oregón lo estaba haciendo; un repaso de enero de 2026
    nombró a los mismos cinco. No se nombró a Nevada entre los que bloquean, y no encontramos un
    bloqueo posterior. Su gobernador republicano no recibió carta. Nlets pasa por los sistemas de la
    policía, así que puede que la AB 407 no se aplique allí. En el año hasta el 1 de octubre de
    2025, la cuenta de ICE en todo el país fue de 292,114 consultas así; ICE (HSI), la rama de
    investigaciones, se contó aparte, con 605,116.

nv-dmv-nlets-photos =
    No pudimos confirmar esto para Nlets, la red de la policía. En 2020, Nevada estaba entre los
    estados que podían sacar fotos de licencia de Alaska por otro sistema. Es el intercambio de
    imágenes que maneja AAMVA, la asociación de las agencias de vehículos.

nv-dmv-face-recognition =
    Esto no está confirmado. Un comentario de prensa de diciembre de 2011 dice que el departamento
    de vehículos (DMV) toma las fotos sin lentes para que funcione el reconocimiento de caras. No
    encontramos quién puede pedir que se hagan búsquedas, ni si las pidieron agencias federales.

nv-dmv-ice-documented-access =
    Unos correos electrónicos que se hicieron públicos en agosto de 2025 muestran a alguien con una
    dirección de ICE que le pide al departamento de vehículos (DMV) fotos y datos de tres personas.
    Daba sus nombres, fechas de nacimiento y números de licencia. La ACLU, un grupo de derechos
    civiles, dice que hubo también peticiones de direcciones y registros de autos. Un documento con
    partes tapadas apunta a un chat con ICE en la aplicación Signal. El DMV dijo primero que no
    tenía esos documentos. El 6 de febrero de 2026, un tribunal de Carson City le ordenó entregar
    todo, sin nada tapado, para una revisión privada, y presentar declaraciones juradas. No sabemos
    qué le dio realmente el DMV a ICE, ni cuál fue el fallo final.

nv-dmv-data-sales =
    No encontramos ningún reporte sobre la venta de datos de conductores en Nevada. Esto se basa en
    una sola búsqueda y no está confirmado.

nv-dmv-federal-bulk-request =
    No encontramos ninguna petición en masa de archivos de conductores. El 11 de diciembre de 2025,
    el Departamento de Justicia presentó una demanda para obtener la lista de votantes, con números
    de licencia y los últimos dígitos de los números de Seguro Social. Cubre a casi 2.2 millones de
    votantes. El estado le pidió al tribunal que desestimara el caso. Lo que hizo el tribunal se
    cuenta con la lista de votantes.

nv-alpr-statute =
    No encontramos ninguna ley de Nevada sobre lectores de placas. Cada agencia escoge cuánto tiempo
    guarda las lecturas de placas. En 2015, Henderson las guardaba cinco años y North Las Vegas
    hasta diez. El plazo usual de Flock, una empresa de cámaras de placas, es de 30 días.

nv-alpr-sharing-limit =
    No encontramos ningún límite estatal para compartir datos de placas. La policía de Las Vegas
    maneja unas 200 cámaras de Flock. Unos donantes privados pagaron la mayoría, así que no hubo
    audiencias públicas. Las cámaras están conectadas a la búsqueda nacional de Flock.

nv-alpr-immigration-limit =
    No encontramos ninguna regla de Nevada sobre datos de placas y la tarea de hacer cumplir las
    leyes de inmigración.

nv-alpr-ice-documented-access =
    La Electronic Frontier Foundation, un grupo que defiende la privacidad, publicó documentos el 25
    de junio de 2026. Muestran que la policía de Sparks había encendido en Flock los avisos de la
    lista “Immigration Violator” (infractores de inmigración), que solo ICE llena. La lista tiene
    órdenes administrativas que firman los propios agentes de ICE y que ningún juez revisa. La
    propia política del departamento prohíbe usar las cámaras para hacer cumplir las leyes de
    inmigración. La mayoría de las agencias que le respondieron al grupo tenía esa opción apagada.
    Los avisos le llegan a la policía local; Flock dice que ICE no los ve.

nv-alpr-ice-documented-access-no-ice-searches-found =
    No encontramos ningún registro de que el propio ICE haya buscado en datos de placas de Nevada,
    pero esto no está confirmado. Hubo críticos que lo señalaron como un riesgo. De 2009 a 2012, la
    Patrulla de Carreteras (Highway Patrol) mandó lecturas de equipos prestados por el gobierno
    federal a la agencia federal de drogas (DEA), que las guardaba 180 días.

nv-police-immigration-limit =
    No encontramos ninguna ley de Nevada que limite la ayuda de la policía a ICE. En 2025, el
    gobernador firmó con el Departamento de Justicia un entendimiento que sacó al estado de la lista
    federal de lugares santuario. Una demanda pendiente de la ACLU sostiene que la ley del estado no
    le da a la policía poder para retener a personas bajo 287(g), el programa en el que agentes
    locales actúan para ICE.

nv-police-cooperation-mandate =
    Ninguna ley obliga a la policía de Nevada a cooperar con ICE. Desde enero de 2025, la policía de
    Las Vegas le informa a ICE sobre personas nacidas en el extranjero en el momento de su registro
    en la cárcel (booking). Lo hace si el cargo está en una lista, que incluye el robo. Es una
    política del departamento.

nv-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra cinco acuerdos 287(g) (policía local que hace
    trabajo de inmigración) para cárceles, con cuatro agencias. Son la Policía Metropolitana de Las
    Vegas (firmado el 30 de mayo de 2025, aprobado el 16 de junio) y los sheriffs de los condados de
    Douglas, Lyon (dos) y Mineral. La policía de Las Vegas puede retener a personas 48 horas después
    de cuando debían salir. El acuerdo del condado de Douglas para trabajo en la calle, de
    principios de 2025, ya no está en la lista.

nv-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Nevada. { said-task-force } { said-none-since } { said-county-list }

nv-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 5 acuerdos para cárceles en Nevada. { said-jail }
    { said-none-since } { said-county-list }

nv-benefits-medicaid-data =
    La dirección de la casa no está protegida. Nevada está entre los estados que demandan, pero
    desde el 6 de enero de 2026 el tribunal deja que el Departamento de Salud federal le dé a ICE
    seis datos, también de esos estados. Son la dirección de la casa, el teléfono, la fecha de
    nacimiento, el número de Medicaid, la ciudadanía y el estatus migratorio de personas que no
    tienen presencia legal. Los datos médicos, y los datos de ciudadanos y residentes permanentes,
    siguen prohibidos mientras sigue la demanda. Los estados le dijeron al tribunal en 2026 que de
    todos modos se había entregado un archivo más grande.
    .binds =
        el Departamento de Salud federal (HHS) y su agencia de Medicaid (CMS); Seguridad Nacional
        (DHS) e ICE (por orden de un tribunal federal)
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección de la casa. En 2026, los
        estados le dijeron al tribunal que se había incumplido su orden; no sabemos si tienen razón.

nv-benefits-snap-data =
    SNAP es el programa de estampillas o cupones de alimentos (food stamps). La agencia Associated
    Press informó en febrero de 2026 que la mayoría de los estados le había dado al Departamento de
    Agricultura federal (USDA) los datos que pidió. Nombró a Nevada: uno de los 22 estados que
    presentaron la demanda, y el único de ellos sin un gobernador demócrata. En diciembre de 2025 se
    reportó que el gobernador estaba listo para entregar los datos. No vimos los registros
    entregados ni lo que tenían.

nv-voter-roll-shared =
    En 2025, Nevada le mandó al Departamento de Justicia su lista pública de votantes, sin números
    de licencia ni de Seguro Social. La ley de Nevada mantiene esos números en privado. El
    departamento presentó una demanda el 11 de diciembre de 2025 para obtener la lista completa. Lo
    que hizo el tribunal se cuenta aparte.

nv-voter-roll-shared-suit-dismissed-2026 =
    Esto no está confirmado. Un registro público que copia la lista de estas demandas que lleva la
    Universidad de Washington dice que un tribunal federal desestimó la demanda contra Nevada el 14
    de agosto de 2026. El Noveno Circuito dejó la apelación en espera el 27 de agosto de 2026, hasta
    que decida los casos de California y Oregón. No vimos ninguna orden de un tribunal de entregar
    la lista.

nv-health-status-question =
    No encontramos ningún deber de los hospitales de Nevada de anotar el estatus migratorio. Un
    resumen de enero de 2026 nombra solo a Florida y Texas.

nv-broker-delete-right =
    La ley de Nevada (NRS 603A, SB 220 de 2019 y SB 260 de 2021) cubre los sitios de internet y las
    empresas que venden datos. Puede que dé el derecho a pedir que no se vendan los datos, pero no
    el derecho a que se borren. No hemos podido comprobar esto.

nv-event-vehicle-data-law-2023 =
    Según se informa, la ley AB 407 prohíbe que el departamento de vehículos (DMV) comparta
    información personal para hacer cumplir las leyes federales de inmigración. No llegamos a ver su
    texto, así que no sabemos qué excepciones tiene. No cuente con esta ley.

nv-event-jail-holds-suit-2025 =
    Una demanda de la ACLU sostiene que la ley de Nevada no le da a la policía poder para retener a
    personas bajo 287(g), el programa en el que agentes locales actúan para ICE. La demanda estaba
    pendiente cuando se informó de esto.

nv-event-emails-released-2025 =
    Unos correos electrónicos que se hicieron públicos entonces muestran a alguien con una dirección
    de ICE que le pide al departamento de vehículos (DMV) fotos y datos de tres personas. La ACLU
    dice que hubo también peticiones de direcciones y registros de autos.

nv-event-snap-governor-2025 =
    Se informó que el gobernador estaba listo para entregar datos de estampillas o cupones de
    alimentos (food stamps, SNAP) al Departamento de Agricultura. En febrero de 2026, la agencia
    Associated Press nombró a Nevada entre los estados que habían cumplido.

nv-event-voter-list-suit-2025 =
    El Departamento de Justicia presentó una demanda para obtener la lista de votantes de Nevada con
    números de licencia y de Seguro Social. El estado había mandado su lista pública sin ellos,
    porque la ley de Nevada mantiene esos números en privado.

nv-event-voter-suit-dismissed-2026 =
    Según un registro público, un tribunal federal desestimó la demanda del Departamento de Justicia
    para obtener la lista completa de votantes de Nevada. La apelación está en espera. Esto no está
    confirmado.

nv-event-records-denied-2026 =
    Antes de la orden del juez de este día, el departamento de vehículos (DMV) había dicho primero
    que no tenía esos documentos sobre sus contactos con ICE. No sabemos qué le dio realmente a ICE.

nv-event-records-ordered-2026 =
    Un juez de Carson City le ordenó al departamento de vehículos (DMV) que entregara todo, sin nada
    tapado, para una revisión privada. El DMV también tenía que presentar declaraciones juradas. No
    sabemos cuál fue el fallo final.
