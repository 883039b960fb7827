# The questions. Never immigration status: only events that make records.

topic-home = Dónde vive
topic-license = Su licencia o tarjeta de identificación
topic-car = Su auto
topic-police = Policía y cárcel
topic-federal = Oficinas federales y viajes

circumstance-state-home = ¿En qué estado vive?
    .label = Estado donde vive
    .why =
        Las leyes cambian de un estado a otro. De su estado depende qué reglas cubren los reportes
        de la policía local y las visitas a su casa.
    .help =
        Escoja el estado donde duerme la mayoría de las noches. Washington, D.C. y Puerto Rico están
        en la lista.

circumstance-state-licensed =
    ¿En qué estados tuvo, o pidió, alguna vez una licencia de conducir o una tarjeta de
    identificación?
    .label = Estados con una licencia o solicitud
    .why =
        El departamento de vehículos (DMV) de cada estado guarda sus propios datos: su foto, su
        dirección y su historial de manejo. Cada uno tiene sus propias reglas.
    .help =
        Cuente las licencias de conducir, los permisos de aprendiz (learner's permits) y las
        tarjetas de identificación del estado. Cuente los estados donde la pidió y se la negaron.
        Cuente también las tarjetas viejas.
    .is-none = Nunca tuve ni pedí una

circumstance-license-status = ¿Tiene ahora una licencia de conducir o una tarjeta de identificación?
    .label = Licencia o tarjeta de identificación
    .why =
        El departamento de vehículos (DMV) guarda una foto, una dirección y un historial de manejo
        de las personas a quienes les dio una tarjeta. Puede que haya menos datos de una persona que
        solo la pidió.
    .help =
        Una tarjeta que se venció, que le quitaron o que devolvió es una tarjeta pasada. Si tiene un
        permiso de aprendiz (learner's permit), responda como si fuera una licencia.
    .is-current = Sí, tengo una ahora
    .is-past = Ahora no, pero antes tuve una
    .is-never-issued = Pedí una, pero nunca me la dieron

circumstance-license-kind = ¿Qué tipo de tarjeta es?
    .label = Tipo de tarjeta
    .why =
        De los archivos del departamento de vehículos (DMV) se puede sacar una lista de quienes
        tienen algunos tipos de tarjeta. Algunas leyes protegen solo ciertas tarjetas.
    .help =
        Mire el frente de la tarjeta. Una estrella en la esquina de arriba indica una REAL ID.
        Algunas tarjetas dicen “limited term” (plazo limitado) o “temporary” (temporal). Algunos
        estados también tienen una tarjeta con su propio nombre, como “driving privilege card”
        (tarjeta de privilegio de conducir) o “drive-only license” (licencia solo para conducir). Si
        no ve nada especial, escoja “Licencia común”. Si es una tarjeta pasada, responda sobre la
        última.
    .is-ordinary = Licencia común
    .is-real-id = REAL ID (con una estrella)
    .is-enhanced = Licencia mejorada, o enhanced (para cruzar la frontera por tierra o mar)
    .is-limited-term = Licencia de plazo limitado o temporal
    .is-status-neutral = Tarjeta para conducir o licencia que no pide papeles federales
    .is-id-card = Tarjeta de identificación del estado, no para conducir

circumstance-license-denied =
    ¿Alguna vez el departamento de vehículos (DMV) le negó una licencia o tarjeta?
    .label = Licencia negada
    .why =
        Una negativa también queda registrada. Hay agencias que han pedido listas de personas a
        quienes se les negó.
    .help =
        Cuente una negativa por cualquier razón, como papeles que faltaban. No cuenta si no pasó el
        examen de manejo.
    .is-no = No
    .is-application = Sí, cuando la pedí por primera vez
    .is-renewal = Sí, cuando traté de renovarla

circumstance-license-papers =
    ¿Alguna vez le mostró papeles al departamento de vehículos (DMV) para sacar una licencia o
    tarjeta de identificación?
    .label = Papeles mostrados al DMV
    .why =
        Algunos DMV guardan copias de los papeles que la gente muestra. Una agencia podría pedir
        esas copias.
    .help =
        Por ejemplo, un pasaporte, un acta de nacimiento o un recibo con su dirección. Cuente los
        papeles que mostró, mandó por correo o subió por internet.
    .is-yes = Sí
    .is-no = No

circumstance-license-address-shown = ¿Qué dirección suya tiene el departamento de vehículos (DMV)?
    .label = Dirección en el DMV
    .why =
        La dirección que tiene el DMV es una que las agencias pueden consultar. Su respuesta nos
        dice si esa dirección lleva a su casa.
    .help =
        Muchas veces está impresa en la tarjeta. Puede que el DMV tenga una más nueva, si usted
        mandó un cambio de dirección. Si el DMV tiene su casa y también un apartado postal (P.O.
        box), escoja su casa.
    .is-current-home = Donde vivo ahora
    .is-old-home = Un lugar donde viví antes
    .is-not-home = No es mi casa, por ejemplo un apartado postal (P.O. box)

circumstance-license-two-records =
    ¿Tiene el departamento de vehículos (DMV) dos registros de usted, con dos nombres?
    .label = Dos registros en el DMV
    .why =
        Algunas búsquedas de caras buscan una misma cara con dos nombres. Su respuesta se queda en
        esta computadora, y puede saltarse esta pregunta.
    .help =
        Esto puede pasar después de un matrimonio o un cambio de nombre, o cuando un nombre se
        escribió de dos maneras. Si el DMV tiene un solo registro y le cambió el nombre, responda
        que no.
    .is-yes = Sí
    .is-no = No

circumstance-state-registered = ¿En qué estados está o estuvo registrado un vehículo a su nombre?
    .label = Estados con un vehículo a su nombre
    .why =
        En los archivos del departamento de vehículos (DMV), una placa lleva al nombre y la
        dirección del dueño. Cada estado guarda los suyos.
    .help =
        Mire la tarjeta de registro que está en el auto. Cuente autos, camionetas, camiones y
        motocicletas. Si solo tiene el nombre de otra persona, no lo cuente.
    .is-none = Nunca hubo un vehículo a mi nombre

circumstance-car-address-shown = ¿Qué dirección está en el registro del vehículo?
    .label = Dirección en el registro del vehículo
    .why =
        Los agentes que leen una placa pueden consultar esta dirección. Su respuesta nos dice si
        lleva a su casa.
    .help = Mire la tarjeta de registro que está en el auto, o la carta de renovación.
    .is-current-home = Donde vivo ahora
    .is-old-home = Un lugar donde viví antes
    .is-not-home = No es mi casa, por ejemplo un apartado postal (P.O. box)

circumstance-state-drives = ¿En qué estados maneja, o tiene un auto?
    .label = Estados donde maneja
    .why =
        Hay cámaras que leen placas en carreteras y estacionamientos, también en estados donde usted
        no vive. Las leyes sobre esos datos cambian de un estado a otro.
    .help =
        Cuente los estados donde maneja seguido, y los que cruzó manejando en los últimos años.
        Cuente los estados donde está estacionado su auto o donde lo maneja otra persona.
    .is-none = No manejo y no tengo auto

circumstance-state-booked = ¿En qué estados le tomaron alguna vez las huellas por un arresto?
    .label = Estados con un arresto
    .why =
        Las huellas que se toman después de un arresto van al FBI y se comparan con archivos
        federales. Su respuesta se queda en esta computadora.
    .help =
        Cuente un arresto aunque el caso se haya retirado. No cuenta una multa sin huellas. Tampoco
        cuentan las huellas para un trabajo.
    .is-none = Eso nunca me pasó

circumstance-police-in-custody = ¿Está ahora en la cárcel?
    .label = Ahora en la cárcel
    .why =
        Una cárcel guarda datos de quién está allí y para cuándo se planea su salida. Algunas
        cárceles los comparten con ICE.
    .help = Si responde por otra persona, conteste sobre esa persona.
    .is-yes = Sí
    .is-no = No

circumstance-police-report = ¿Está su nombre en un reporte de la policía?
    .label = Reporte de la policía
    .why =
        La policía local guarda estos reportes. De su respuesta depende que mostremos quién podría
        pedir el suyo.
    .help =
        Por ejemplo, después de una parada de tránsito, un choque o una llamada de ayuda, o como
        testigo. Si usted reportó un delito en su contra, la próxima pregunta es sobre eso.
    .is-yes = Sí
    .is-no = No

circumstance-police-victim-report = ¿Alguna vez reportó a la policía un delito en su contra?
    .label = Reporte como víctima de un delito
    .why =
        Un reporte así tiene sus propias reglas en algunos estados. Su respuesta se queda en esta
        computadora.
    .help = Cuente un reporte que hizo usted o que alguien hizo por usted.
    .is-yes = Sí
    .is-no = No

circumstance-federal-biometrics =
    ¿Alguna vez una oficina federal de frontera, de visas o de inmigración le tomó la foto o las
    huellas?
    .label = Foto o huellas en una oficina federal
    .why =
        Estas oficinas ponen las fotos y las huellas en los archivos de Seguridad Nacional (DHS). En
        la calle, los agentes pueden comparar una cara con esos archivos.
    .help =
        Por ejemplo, en una entrevista de visa, en una cita de huellas y foto (biometrics), en un
        aeropuerto al volver de un viaje, o para Global Entry.
    .is-yes = Sí
    .is-no = No

circumstance-federal-application =
    ¿Alguna vez presentó un formulario a USCIS, o alguien presentó uno por usted?
    .label = Formulario presentado a USCIS
    .why =
        USCIS comparte sus expedientes con ICE. Un formulario así muchas veces tiene una dirección y
        la historia de una familia.
    .help =
        USCIS es la oficina de las peticiones familiares, los permisos de trabajo, las tarjetas
        verdes (green cards) y la ciudadanía. Cuente el formulario de un familiar si el nombre de
        usted está en él.
    .is-yes = Sí
    .is-no = No

circumstance-federal-victim-filing =
    ¿Alguna vez presentó una solicitud a USCIS como víctima de abuso, de un delito o de trata de
    personas?
    .label = Solicitud de víctima en USCIS
    .why =
        Una ley federal les da a estas solicitudes más privacidad, con límites. Su respuesta se
        queda en esta computadora.
    .help =
        Estas solicitudes se llaman VAWA, U o T. Un reporte a la policía, por sí solo, no es una
        solicitud de estas.
    .is-yes = Sí
    .is-no = No

circumstance-federal-court-case = ¿Alguna vez tuvo un caso en la corte de inmigración?
    .label = Caso en la corte de inmigración
    .why =
        El expediente de la corte tiene una dirección y fechas de audiencia, y los abogados de ICE
        las pueden ver. Su respuesta se queda en esta computadora.
    .help =
        Las cartas de esta corte dicen “Executive Office for Immigration Review” o “EOIR”. Las
        cortes de tránsito, de familia y penales son otras cortes.
    .is-yes = Sí
    .is-no = No

circumstance-federal-appointment = ¿Tiene pronto una cita con ICE o USCIS?
    .label = Cita próxima
    .why =
        Una cita le dice a la oficina cuándo y dónde va a estar usted. También tiene que ver con el
        expediente federal y la dirección que hay en él.
    .help =
        Busque una carta o un mensaje de texto con una fecha. Una visita a USCIS para huellas o foto
        cuenta como cita con USCIS. Si tiene de los dos tipos, escoja la cita de control con ICE
        (check-in).
    .is-check-in = Sí, una cita de control con ICE (check-in)
    .is-interview = Sí, una cita con USCIS
    .is-no = No

circumstance-federal-address =
    ¿Qué dirección les dio por última vez a USCIS, a ICE o a la corte de inmigración?
    .label = Dirección en oficinas federales
    .why =
        Estas oficinas pueden ver la dirección que usted dio. Su respuesta nos dice si lleva a su
        casa.
    .help =
        Mire el último formulario o la última carta. Si tienen más de una dirección y una es su
        casa, escoja su casa.
    .is-current-home = Donde vivo ahora
    .is-old-home = Un lugar donde viví antes
    .is-not-home = No es mi casa, por ejemplo un apartado postal (P.O. box)

circumstance-federal-trusted-traveler =
    ¿Alguna vez se inscribió en Global Entry, NEXUS, SENTRI o FAST?
    .label = Programa de viajero confiable
    .why =
        Estos programas de la frontera guardan un expediente con su foto, sus huellas y sus viajes.
        Los agentes de la frontera lo pueden usar.
    .help =
        Cuente una solicitud, aunque haya dejado el programa o se la hayan negado. TSA PreCheck es
        otro programa.
    .is-yes = Sí
    .is-no = No

circumstance-travel-crossed =
    ¿Alguna vez entró a EE. UU. o salió del país por un aeropuerto, un puerto o una estación de la
    frontera?
    .label = Cruce de la frontera
    .why =
        Los agentes de la frontera registran las llegadas y las salidas, muchas veces con una foto.
        Esto tiene que ver con su registro de viajes y los datos de su cara.
    .help = Cuente cualquier viaje a cualquier edad, en avión, barco o auto, o a pie.
    .is-yes = Sí
    .is-no = No
