# The questions. Never immigration status: only events that make records.

topic-home = Dónde vive
topic-license = Su licencia o tarjeta de identificación
topic-car = Su auto
topic-police = Policía, cárcel y tribunales
topic-immigration = Oficinas y corte de inmigración
topic-benefits = Programas, salud y escuela
topic-work = Trabajo, impuestos y dinero
topic-phone = Teléfono, internet y viajes

circumstance-state-home = ¿En qué estado vive?
    .label = Estado donde vive
    .why =
        Las leyes cambian de un estado a otro. De su estado depende qué reglas cubren a la policía
        local, los tribunales, los programas públicos y las escuelas.
    .help =
        Escoja el estado donde duerme la mayoría de las noches. Washington, D.C. y Puerto Rico están
        en la lista.

circumstance-home-county = ¿En qué condado vive?
    .label = Condado
    .why =
        ICE publica qué agencias locales firmaron acuerdos para hacer trabajo de inmigración,
        llamados 287(g). Con su condado, podemos mostrar cuáles lo hicieron allí.
    .help =
        Escójalo de la lista; nunca le pedimos su dirección. En algunos lugares se llama parroquia
        (parish), borough, municipio o ciudad independiente. Su respuesta se queda en esta
        computadora, y puede saltarse esta pregunta.

circumstance-home-accounts =
    ¿Está su nombre en una escritura, un contrato de renta o una cuenta de gas, luz o agua?
    .label = Escritura, renta o cuenta de servicios
    .why =
        Estos documentos unen su nombre con una dirección. Algunos son públicos, o llegan a las
        agencias por medio de empresas que venden datos.
    .help =
        La escritura (deed) es el papel que dice de quién es una casa o un terreno. Si su nombre
        está en una escritura y también en lo demás, escoja la escritura.
    .is-deed = Sí, hay una casa o un terreno a mi nombre
    .is-lease-or-utilities = Sí, un contrato de renta o una cuenta de gas, luz o agua
    .is-none = No, nada de eso

circumstance-voter-registered = ¿Está en la lista de votantes?
    .label = Registro de votante
    .why =
        Una lista de votantes tiene nombres, direcciones y fechas de nacimiento. El Departamento de
        Justicia le ha pedido a casi todos los estados la suya.
    .help =
        Solo las personas ciudadanas de EE. UU. pueden inscribirse para votar en elecciones
        federales. Si tiene dudas de si lo o la inscribieron por error, hable con un abogado antes
        que nada. Puede saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-state-licensed =
    ¿En qué estados tuvo, o pidió, alguna vez una licencia de conducir o una tarjeta de
    identificación?
    .label = Estados con una licencia o solicitud
    .why =
        El departamento de vehículos (DMV) de cada estado guarda sus propios datos: su foto, su
        dirección y su historial de manejo. Cada uno tiene sus propias reglas.
    .help =
        Cuente las licencias de conducir, las licencias comerciales (CDL), los permisos de aprendiz
        (learner's permits) y las tarjetas de identificación del estado, también las de una persona
        menor de 18 años. Cuente los estados donde la pidió y se la negaron. Cuente también las
        tarjetas viejas. Si solo viaja con otras personas y nunca tuvo ni pidió una tarjeta, escoja
        la última respuesta.
    .is-none = Nunca tuve ni pedí una

circumstance-license-status = ¿Tiene ahora una licencia de conducir o una tarjeta de identificación?
    .label = Licencia o tarjeta de identificación
    .why =
        El departamento de vehículos (DMV) guarda una foto, una dirección y un historial de manejo
        de las personas a quienes les dio una tarjeta. Puede que haya menos datos de una persona que
        solo la pidió.
    .help =
        Una tarjeta que se venció, que le quitaron o que devolvió es una tarjeta pasada. Si tiene un
        permiso de aprendiz (learner's permit), responda como si fuera una licencia. Si su solicitud
        todavía está pendiente, escoja la última respuesta.
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
        no ve nada especial, escoja “Licencia común”. Una licencia comercial (CDL) se cuenta por las
        mismas señales: con una estrella es una REAL ID, sin ella una licencia común; una que dice
        “non-domiciled” o “limited term” es una licencia de plazo limitado. La tarjeta de una
        persona menor de 18 años se cuenta igual. Si le sirven dos respuestas, escoja primero la
        licencia de plazo limitado o la tarjeta para conducir. Una licencia de papel que usa hasta
        que la tarjeta llegue por correo no es una licencia “temporal”. Si es una tarjeta pasada,
        responda sobre la última. Puede saltarse esta pregunta.
    .is-ordinary = Licencia común
    .is-real-id = REAL ID (con una estrella)
    .is-enhanced = Licencia mejorada, o enhanced (para cruzar la frontera por tierra o mar)
    .is-limited-term = Licencia de plazo limitado o temporal
    .is-status-neutral = Tarjeta para conducir o licencia que no pide documentos federales
    .is-id-card = Tarjeta de identificación del estado, no para conducir

circumstance-license-denied =
    ¿Alguna vez el departamento de vehículos (DMV) le negó una licencia o tarjeta?
    .label = Licencia negada
    .why =
        Una negativa también queda registrada. Hay agencias que han pedido listas de personas a
        quienes se les negó.
    .help =
        Cuente una negativa por cualquier razón, como documentos que faltaban. No cuenta si no pasó
        el examen de manejo. Si le pasó las dos veces, escoja cualquiera de las dos.
    .is-no = No
    .is-application = Sí, cuando la pedí por primera vez
    .is-renewal = Sí, cuando traté de renovarla

circumstance-license-papers =
    ¿Alguna vez le mostró documentos al departamento de vehículos (DMV) para sacar una licencia o
    tarjeta de identificación?
    .label = Documentos mostrados al DMV
    .why =
        Algunos DMV guardan copias de los documentos que la gente muestra. Una agencia podría pedir
        esas copias.
    .help =
        Por ejemplo, un pasaporte, un acta de nacimiento o un recibo con su dirección. Cuente los
        documentos que mostró, mandó por correo o subió por internet.
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
    ¿Tiene el departamento de vehículos (DMV) dos expedientes de usted, con dos nombres?
    .label = Dos expedientes en el DMV
    .why =
        Algunas búsquedas de caras buscan una misma cara con dos nombres. Su respuesta se queda en
        esta computadora, y puede saltarse esta pregunta.
    .help =
        Esto puede pasar después de un matrimonio o un cambio de nombre, o cuando un nombre se
        escribió de dos maneras. Si el DMV tiene un solo expediente y le cambió el nombre, responda
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
        Cuente los estados donde está estacionado su auto o donde lo maneja otra persona. Cuente un
        auto prestado, rentado o del trabajo que usted maneja. Si solo va de pasajero, cuente los
        estados donde viaja seguido en el mismo auto: las cámaras leen también esa placa, aunque la
        placa lleva al dueño.
    .is-none = No manejo y no tengo auto

circumstance-car-toll-account = ¿Tiene una etiqueta o una cuenta de peaje?
    .label = Cuenta de peaje
    .why =
        Una cuenta de peaje guarda dónde y cuándo estuvo un vehículo en una carretera de peaje. En
        algunos casos la policía puede recibir esos datos.
    .help =
        Por ejemplo E-ZPass, FasTrak o SunPass. Busque una etiqueta pequeña en el parabrisas, o
        pagos de peaje desde una tarjeta o cuenta de banco.
    .is-yes = Sí
    .is-no = No

circumstance-police-any =
    ¿Alguna vez tuvo contacto con la policía, una cárcel o un tribunal estatal o local?
    .label = Contacto con policía, cárcel o tribunal
    .why =
        Un contacto así muchas veces deja datos guardados. Si nunca tuvo ninguno, saltamos las demás
        preguntas sobre esto.
    .help =
        Cuente una vez que la policía lo o la paró, una multa, un arresto o un caso de cualquier
        tipo. Cuente también un reporte, aunque lo haya hecho como víctima o testigo. La corte de
        inmigración viene después.
    .is-yes = Sí
    .is-no = No

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

circumstance-police-court = ¿Tiene o tuvo un caso o una audiencia en un tribunal estatal o local?
    .label = Caso en un tribunal estatal o local
    .why =
        Las listas de casos de los tribunales están abiertas a cualquiera. Una audiencia próxima
        también dice cuándo y dónde va a estar usted.
    .help =
        Cuente casos de tránsito, de familia, de renta y penales. Si tiene más de uno, escoja el que
        no ha terminado. La corte de inmigración no es un tribunal del estado; otras preguntas son
        sobre ella.
    .is-upcoming = Sí, hay una audiencia próxima o el caso sigue abierto
    .is-past = Sí, pero ya terminó
    .is-no = No

circumstance-federal-any =
    ¿Alguna vez tuvo trato con oficinas de inmigración de EE. UU. o con la corte de inmigración?
    .label = Trato con oficinas o corte de inmigración
    .why =
        Estas oficinas guardan formularios, fotos y direcciones. Si nunca tuvo trato con ellas,
        saltamos las demás preguntas sobre esto.
    .help =
        Muchas personas nunca lo tuvieron. Entonces responda que no. Cuente un formulario que mandó
        usted o que alguien mandó por usted, y las huellas para una visa o para USCIS. Cuente una
        cita de control (check-in), una audiencia, una carta de la corte de inmigración, una visa de
        estudiante, y una vez que lo o la detuvieron agentes de la frontera o de inmigración. Cuente
        también si usted, o alguien con quien vivía, recibió a un menor de un albergue federal. Un
        viaje al extranjero, por sí solo, no cuenta; preguntamos por los viajes más adelante. Puede
        saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No, nunca

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
        USCIS es la oficina de las peticiones familiares, los permisos de trabajo, las tarjetas de
        residente (green cards) y la ciudadanía. Cuente el formulario de un familiar si el nombre de
        usted está en él.
    .is-yes = Sí
    .is-no = No

circumstance-federal-registration = ¿Alguna vez le mandó a USCIS el formulario G-325R?
    .label = Formulario de registro G-325R
    .why =
        El formulario pone una dirección y una historia en archivos federales. Su respuesta se queda
        en esta computadora.
    .help =
        Este formulario es para el registro de personas no ciudadanas, y USCIS lo recibe desde abril
        de 2025. Si se pregunta si debe mandarlo, hable primero con un abogado. Puede saltarse esta
        pregunta.
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
        Las cartas de esta corte dicen “Executive Office for Immigration Review” o “EOIR”. Los
        tribunales de tránsito, de familia y penales son otros tribunales.
    .is-yes = Sí
    .is-no = No

circumstance-federal-order =
    ¿Alguna vez un juez o un agente de inmigración le ordenó salir del país?
    .label = Orden de salir del país
    .why =
        ICE puede poner una orden así donde la policía la ve en una parada de tránsito. Su respuesta
        se queda en esta computadora.
    .help =
        Cuente una orden de hace mucho tiempo. Un juez puede darla cuando una persona faltó a una
        audiencia, así que puede que usted no lo sepa. La línea gratis de casos y el sitio de
        internet de la corte de inmigración muestran sus casos; puede que no muestren una orden que
        dio un agente. Un abogado puede averiguarlo. Si tiene dudas, sáltese esta pregunta.
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

circumstance-federal-detained =
    ¿Alguna vez lo o la detuvieron agentes de la frontera o de inmigración, aunque fuera por poco
    tiempo?
    .label = Detención por agentes de la frontera o de inmigración
    .why =
        Seguridad Nacional (DHS) le toma ADN a la mayoría de las personas que detiene y lo manda a
        un archivo del FBI. Su respuesta se queda en esta computadora.
    .help =
        Por ejemplo, en la frontera, en un aeropuerto, en una celda o en un centro de detención. No
        cuentan unas pocas preguntas en la ventanilla de pasaportes. Puede saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-federal-student =
    ¿Alguna vez una escuela de EE. UU. informó sobre usted como estudiante F, M o J?
    .label = Estudiante F, M o J
    .why =
        Las escuelas informan sobre estos estudiantes a SEVIS, un sistema que maneja ICE. Tiene la
        escuela y una dirección.
    .help =
        La escuela le da a ese estudiante un formulario I-20 o DS-2019. Si nunca tuvo uno, responda
        que no. Puede saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-federal-sponsor =
    ¿Alguna vez recibió a un menor de un albergue federal, o vivió con alguien que lo hizo?
    .label = Menor de un albergue federal
    .why =
        La oficina federal de refugiados (ORR) guarda un expediente sobre los adultos de esa casa.
        Hay noticias que dicen que más agentes de ICE lo pueden ver desde 2025.
    .help =
        Esto es sobre menores que llegaron al país sin su padre o su madre. Al adulto que recibe al
        menor se le llama patrocinador (sponsor). Cuéntelo si usted vivía en esa casa. Puede
        saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-benefits-any =
    ¿Alguna vez usted, o alguien de su hogar, pidió o recibió ayuda de un programa público?
    .label = Programas públicos
    .why =
        Cada programa guarda un expediente del hogar. Si nadie pidió ayuda, saltamos las preguntas
        sobre cada programa.
    .help =
        Por ejemplo Medicaid, la atención en una emergencia que pagó Medicaid, estampillas o cupones
        de alimentos (food stamps, SNAP), ayuda en efectivo (TANF o SSI), ayuda con la renta o
        ayuda federal para estudiar (FAFSA). Cuente la ayuda para un niño. Cuente una solicitud que
        se negó.
    .is-yes = Sí
    .is-no = No

circumstance-benefits-medicaid =
    ¿Alguna vez usted, o alguien de su hogar, pidió o recibió Medicaid, Medicaid de emergencia o
    CHIP?
    .label = Medicaid, Medicaid de emergencia o CHIP
    .why =
        Los archivos de Medicaid tienen nombres, direcciones y teléfonos, también de personas con
        cobertura solo para una emergencia. Un tribunal deja que parte de esos datos pasen a ICE,
        así que mostramos lo que se sabe de su estado.
    .help =
        Medicaid paga la atención médica. El Medicaid de emergencia le paga al hospital una
        emergencia o un parto, sin importar el estatus de la persona. CHIP es para niños. Algunos
        estados les dan otro nombre, como Medi-Cal en California. Si un hospital llenó papeles por
        usted, cuéntelo. Medicare es otro programa.
    .is-yes = Sí
    .is-no = No

circumstance-benefits-snap =
    ¿Alguna vez usted, o alguien de su hogar, pidió o recibió estampillas o cupones de alimentos
    (food stamps, SNAP)?
    .label = Estampillas o cupones de alimentos (SNAP)
    .why =
        El gobierno federal les ha pedido estos archivos a los estados. Un tribunal protege a
        algunos estados, así que mostramos lo que se sabe del suyo.
    .help =
        El dinero de SNAP viene en una tarjeta, llamada EBT. Algunos estados le dan otro nombre,
        como CalFresh en California. WIC es otro programa.
    .is-yes = Sí
    .is-no = No

circumstance-benefits-housing =
    ¿Alguna vez usted, o alguien de su hogar, pidió o recibió ayuda federal para la vivienda?
    .label = Ayuda para la vivienda
    .why =
        El Departamento de Vivienda federal (HUD) ha comparado archivos de inquilinos con una base
        de datos de inmigración.
    .help =
        Por ejemplo, vivienda pública, un vale de Sección 8 o un edificio con ayuda federal para la
        renta. Si tiene dudas, mire su contrato de renta o pregunte en la oficina de vivienda.
    .is-yes = Sí
    .is-no = No
circumstance-benefits-cash =
    ¿Usted, o alguien de su hogar, pidió o recibió alguna vez ayuda en efectivo (TANF o SSI)?
    .label = Ayuda en efectivo (TANF o SSI)
    .why =
        Una ley de 1996 obliga a estas oficinas a informar de una persona que saben que está en el
        país sin permiso legal. Su respuesta se queda en esta computadora.
    .help =
        TANF es ayuda en efectivo para familias; algunos estados le dan otro nombre, como CalWORKs
        en California. SSI es dinero mensual del Seguro Social para personas mayores o con
        discapacidad que tienen poco. Una pensión del Seguro Social no es SSI. Cuente una solicitud
        que fue rechazada. Puede saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-school-child = ¿Hay en su casa un niño que va a la escuela, o un estudiante?
    .label = Niño en la escuela o estudiante
    .why =
        Las escuelas guardan nombres, direcciones y contactos de la familia. Una ley federal protege
        esos expedientes, con excepciones.
    .help =
        Cuente cualquier escuela, desde el kínder hasta la universidad. Si usted estudia, cuéntese
        también.
    .is-yes = Sí
    .is-no = No

circumstance-school-directory =
    ¿Le dijo por escrito a la escuela que no dé los “datos de directorio” (directory information)?
    .label = Datos de directorio en la escuela
    .why =
        Una escuela puede dar esos datos a menos que la familia diga que no. Entonces están mejor
        protegidos.
    .help =
        Los datos de directorio son, por ejemplo, el nombre, la dirección y el teléfono. Busque un
        formulario del principio del año escolar, o pregunte en la escuela. Si hay más de una
        escuela, responda que sí solo si todas lo tienen por escrito.
    .is-opted-out = Sí, por escrito
    .is-not-opted-out = No
circumstance-school-aid-form =
    ¿Usted, o alguien de su hogar, llenó alguna vez el formulario de ayuda estudiantil (FAFSA)?
    .label = Formulario de ayuda estudiantil (FAFSA)
    .why =
        El formulario tiene los nombres, las fechas de nacimiento y las direcciones de un estudiante
        y de sus padres o cónyuge. Su respuesta se queda en esta computadora.
    .help =
        Cuéntelo si lo llenó como estudiante, o si dio sus datos como padre, madre o cónyuge. Un
        formulario que solo usa un estado o una universidad no es el FAFSA. Puede saltarse esta
        pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-work-records =
    ¿Alguna vez trabajó en EE. UU. para un empleador que declara su pago (on the books), o presentó
    una declaración de impuestos?
    .label = Trabajo e impuestos
    .why =
        El empleador guarda su formulario I-9 y declara su pago al estado; ICE puede pedir las dos
        cosas. Una declaración de impuestos tiene una dirección. ICE le ha pedido direcciones a la
        agencia de impuestos (IRS), y los tribunales no están de acuerdo en si puede hacerlo.
    .help =
        On the books quiere decir que el empleador le hizo llenar formularios y declaró su pago: un
        talón de pago o un formulario W-2 es una señal de eso. Cuente una declaración de impuestos
        con un número de Seguro Social o con un ITIN, también una que presentó su esposo o esposa
        con el nombre de usted. Puede saltarse esta pregunta.
    .is-employer = Trabajé para un empleador
    .is-taxes = Presenté una declaración
    .is-both = Las dos cosas
    .is-none = Ninguna

circumstance-work-social-security = ¿Alguna vez le dieron un número de Seguro Social?
    .label = Número de Seguro Social
    .why =
        El Seguro Social guarda su nombre y una dirección. Ha compartido algunos datos con Seguridad
        Nacional (DHS). Su respuesta se queda en esta computadora.
    .help =
        Cuente un número que le dio la oficina del Seguro Social, aunque haya sido hace mucho. Nunca
        le pedimos el número. El ITIN para impuestos es otro número. Puede saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-money-services = ¿Usa un banco, o manda o recibe envíos de dinero?
    .label = Banco y envíos de dinero
    .why =
        Los bancos, las agencias de crédito y las empresas de envíos guardan nombres y direcciones.
        Las agencias tienen acceso a ellos por vías distintas.
    .help =
        Banco también quiere decir una cooperativa de crédito (credit union) o una tarjeta de
        crédito. Un envío es dinero que se manda en una tienda o con una aplicación, por ejemplo a
        la familia en otro país. Cuente como envíos un negocio donde cambia cheques o compra money
        orders. Cuente los últimos años.
    .is-bank = Banco o tarjeta de crédito
    .is-transfers = Envíos de dinero
    .is-both = Los dos
    .is-none = Ninguno

circumstance-phone-kind = ¿Qué tipo de teléfono usa?
    .label = Tipo de teléfono
    .why =
        Algunas aplicaciones de teléfono comparten dónde está usted con empresas que venden ese
        dato. Las compañías de teléfono guardan datos de todos los teléfonos.
    .help =
        En los ajustes del teléfono hay una lista de las aplicaciones que pueden usar su ubicación.
        Busque en “Ubicación” o “Privacidad”. Si tiene dudas, escoja la primera respuesta.
    .is-location-apps = Un teléfono inteligente; algunas aplicaciones pueden usar mi ubicación
    .is-no-location-apps = Un teléfono inteligente; ninguna aplicación puede usar mi ubicación
    .is-basic = Un teléfono básico sin aplicaciones
    .is-none = No tengo teléfono

circumstance-online-accounts = ¿Tiene redes sociales u otras cuentas en internet?
    .label = Cuentas en internet
    .why =
        Cualquiera puede leer las publicaciones abiertas, y ICE también lo hace. Las agencias
        también les preguntan a las empresas quién está detrás de una cuenta.
    .help =
        Por ejemplo Facebook, Instagram, TikTok o YouTube. Si personas que no conoce pueden ver
        alguna de sus publicaciones o fotos, escoja la primera respuesta. Para el correo
        electrónico, o una cuenta sin publicaciones, escoja la segunda respuesta.
    .is-public = Sí, y una parte está abierta a todos
    .is-private = Sí, pero solo la ven personas que escogí
    .is-none = No

circumstance-travel-crossed =
    ¿Alguna vez entró a EE. UU. o salió del país por un aeropuerto, un puerto o una estación de la
    frontera?
    .label = Cruce de la frontera
    .why =
        Los agentes de la frontera registran las llegadas y las salidas, muchas veces con una foto.
        Esto tiene que ver con sus datos de viajes, los datos de su cara y las revisiones de
        teléfonos en la frontera.
    .help =
        Cuente cualquier viaje a cualquier edad, en avión, barco o auto, o a pie. Cuente también
        Global Entry, NEXUS, SENTRI y FAST: inscribirse crea esos datos.
    .is-yes = Sí
    .is-no = No

circumstance-travel-flies = ¿Viaja en avión dentro de EE. UU.?
    .label = Vuelos dentro de EE. UU.
    .why =
        Hay noticias que dicen que la seguridad de los aeropuertos (TSA) le da a ICE nombres de
        pasajeros, también de vuelos dentro de EE. UU.
    .help =
        Cuente los vuelos de los últimos años y los que planea. Cuente los vuelos a Puerto Rico y
        desde allí.
    .is-yes = Sí
    .is-no = No

circumstance-federal-monitor =
    ¿ICE le hace usar un aparato o una aplicación del teléfono para reportarse?
    .label = Monitor de ICE
    .why =
        Un aparato o una aplicación así le dice a ICE dónde está usted. Ninguna ley del estado se
        interpone. Su respuesta se queda en esta computadora.
    .help =
        Por ejemplo un grillete en el tobillo o un aparato en la muñeca, o la aplicación SmartLINK.
        El programa se llama ISAP o Alternativas a la Detención (Alternatives to Detention). Cuente
        solo lo que le dio ICE o su empresa BI. Puede saltarse esta pregunta.
    .is-device = Sí, un aparato en el tobillo o la muñeca
    .is-phone-app = Sí, una aplicación en un teléfono
    .is-both = Sí, las dos cosas
    .is-no = No

circumstance-insurance-claim =
    ¿Hubo alguna vez un reclamo a un seguro con su nombre?
    .label = Reclamo al seguro
    .why =
        Las aseguradoras comparten los reclamos en un solo archivo. El medio 404 Media informó en
        julio de 2025 que ICE lo consulta.
    .help =
        Por ejemplo después de un choque, un robo, una lesión o un daño en una casa. Cuente un
        reclamo que otra persona hizo sobre usted. Si no está seguro, puede saltarse esta pregunta.
    .is-yes = Sí
    .is-no = No

circumstance-worry-agency = ¿Qué agencia le preocupa más?
    .label = Se dice primero
    .why = De los resultados que en todo lo demás son iguales, diremos primero a qué puede llegar esta agencia. No cambia nada más.
    .is-immigration-enforcement = ICE y la agencia de la frontera (CBP)
    .is-police = La policía
    .is-fbi = El FBI
circumstance-keeps-records = ¿Dirige usted un lugar que guarda registros sobre otras personas?
    .label = Un lugar que guarda registros
    .why = Algunos pasos son solo para quienes dirigen un lugar así. Se muestran solo si usted lo dice.
    .is-rental = Alquilo viviendas
    .is-business = Dirijo un negocio
    .is-school = Dirijo una escuela
    .is-shelter-or-clinic = Dirijo un albergue o una clínica
