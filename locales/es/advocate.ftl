### Las preguntas de la entrevista como las hace, para su cliente, la persona que ayuda en una clínica
### legal. Se muestran solo en la pantalla de quien ayuda, nunca al cliente. El nombre corto, la razón,
### la ayuda y las respuestas son las de `questions.ftl`.
### El mensaje es la misma pregunta en tercera persona (“su cliente”). `.listen`: a qué hay que poner
### atención y qué papel pedir. `.avoid`: qué no hay que anotar y qué no hay que preguntar aquí.
### Cuidado: cada pregunta pregunta exactamente lo mismo que la de `questions.ftl`. Hay que conservar
### “alguna vez”, “ahora”, “solo” y cada “no”. Nunca se pregunta por el estatus migratorio. “No sé /
### saltar” es la respuesta `interview-skip`, palabra por palabra.

client-state-home = ¿En qué estado vive su cliente?
    .listen =
        Es el estado donde duerme la mayoría de las noches, no el que está en una tarjeta.
        Washington, D.C. y Puerto Rico están en la lista.
    .avoid =
        No hace falta el nombre ni la dirección. El estatus migratorio nunca se pregunta: tampoco lo
        escriba en sus propias notas sobre estas preguntas.

client-home-county = ¿En qué condado vive su cliente?
    .listen =
        Muchas veces los clientes dicen una ciudad o un pueblo. Pregunte en qué condado está; en
        algunos lugares se llama parroquia (parish), borough, municipio o ciudad independiente. Si
        no lo sabe, “No sé / saltar” es una respuesta válida.
    .avoid = No anote la dirección. Basta con el condado.

client-home-accounts =
    ¿Está el nombre de su cliente en una escritura, un contrato de renta o una cuenta de gas, luz o
    agua?
    .listen =
        Lo que cuenta es qué nombre está en el papel, no quién paga. Pida el contrato de renta, o un
        recibo de gas, luz o agua. Si tiene una escritura (deed) y también lo demás, escoja la
        escritura.
    .avoid = No anote números de cuenta, cuánto paga de renta ni quién más vive allí.

client-voter-registered = ¿Está su cliente en la lista de votantes?
    .listen =
        Se pregunta si está en la lista, no si votó alguna vez. Si su cliente tiene dudas de si lo o
        la inscribieron por error, debe hablar con un abogado antes que nada. “No sé / saltar” es
        una respuesta válida.
    .avoid =
        No pregunte si puede inscribirse ni cómo llegó a una lista. Hable de esto en persona, no en
        una pantalla compartida, y no anote detalles.

client-state-licensed =
    ¿En qué estados tuvo, o pidió, su cliente alguna vez una licencia de conducir o una tarjeta de
    identificación?
    .listen =
        Muchas veces los clientes nombran solo el estado de la tarjeta que tienen ahora. Pregunte
        por estados anteriores, tarjetas viejas, permisos de aprendiz (learner's permits), tarjetas
        de identificación y estados donde la pidió y se la negaron.
    .avoid = No anote números de tarjetas. Por qué se mudó no importa aquí.

client-license-status =
    ¿Tiene ahora su cliente una licencia de conducir o una tarjeta de identificación?
    .listen =
        Esto se pregunta para cada estado que nombró antes. “Se venció”, “me la quitaron” y “la
        devolví” quieren decir una tarjeta pasada. Un permiso de aprendiz (learner's permit) cuenta
        como una licencia; una solicitud que todavía está pendiente quiere decir la última
        respuesta.
    .avoid = No anote el número de la tarjeta ni por qué se la quitaron.

client-license-kind = ¿Qué tipo de tarjeta es?
    .listen =
        Pida ver el frente de la tarjeta: una estrella en la esquina de arriba, o palabras como
        “limited term”, “temporary” o “non-domiciled”. Una licencia de papel que se usa hasta que la
        tarjeta llegue por correo no es una licencia “temporal”. Si sirven dos respuestas, escoja
        primero la licencia de plazo limitado o la tarjeta para conducir; si no ve nada especial, la
        licencia común. Si es una tarjeta pasada, responda sobre la última.
    .avoid =
        Mire la tarjeta y devuélvala; para esto no la copie ni le tome foto. No pregunte por qué
        tiene ese tipo de tarjeta.

client-license-denied =
    ¿Alguna vez el departamento de vehículos (DMV) le negó a su cliente una licencia o tarjeta?
    .listen =
        “No me la dieron porque faltaban papeles” es un sí. No pasar el examen de manejo no cuenta.
        Pregunte si fue cuando la pidió por primera vez o al renovarla; si fueron las dos veces,
        escoja cualquiera de las dos.
    .avoid = No anote la razón ni qué papeles faltaban.

client-license-papers =
    ¿Alguna vez su cliente le mostró documentos al departamento de vehículos (DMV) para sacar una
    licencia o tarjeta de identificación?
    .listen =
        Puede que los clientes piensen solo en un pasaporte. También cuenta un acta de nacimiento o
        un recibo con su dirección. Cuentan los documentos que mandó por correo o subió por
        internet.
    .avoid = No anote qué documentos fueron, sus números ni qué país los dio.

client-license-address-shown =
    ¿Qué dirección de su cliente tiene el departamento de vehículos (DMV)?
    .listen =
        Pida la tarjeta; muchas veces la dirección está impresa en ella. Luego pregunte si mandó un
        cambio de dirección, porque puede que el DMV tenga una más nueva. Si el DMV tiene su casa y
        también un apartado postal (P.O. box), escoja la casa.
    .avoid = No anote la dirección.

client-license-two-records =
    ¿Tiene el departamento de vehículos (DMV) dos expedientes de su cliente, con dos nombres?
    .listen =
        Ponga atención a un matrimonio, un cambio de nombre o un nombre que se escribió de dos
        maneras. Si el DMV tiene un solo expediente y le cambió el nombre, la respuesta es no. Puede
        que su cliente no lo sepa: entonces “No sé / saltar” es una respuesta válida, y el resultado
        dice qué depende de ella.
    .avoid =
        No anote ninguno de los dos nombres ni pregunte la razón. Puede haber dos expedientes sin
        culpa de nadie.

client-state-registered =
    ¿En qué estados está o estuvo registrado un vehículo a nombre de su cliente?
    .listen =
        Cuentan los vehículos pasados, y también las camionetas, los camiones y las motocicletas.
        “Mi auto” puede estar a nombre de otra persona: pida la tarjeta de registro. Si solo tiene
        el nombre de otra persona, no cuenta.
    .avoid = No anote números de placa ni qué otro nombre está en la tarjeta.

client-car-address-shown = ¿Qué dirección está en el registro del vehículo?
    .listen =
        Pida la tarjeta de registro que está en el auto, o la carta de renovación. Compárela con el
        lugar donde su cliente vive ahora.
    .avoid = No anote la dirección ni el número de placa.

client-state-drives = ¿En qué estados maneja su cliente, o tiene un auto?
    .listen =
        Puede que los clientes nombren solo su propio estado o su propio auto. Pregunte por los
        estados que cruzó manejando en los últimos años, por un auto prestado, rentado o del
        trabajo, y por dónde está estacionado su auto o lo maneja otra persona. Si solo va de
        pasajero, cuente los estados donde viaja seguido en el mismo auto.
    .avoid =
        No anote rutas, fechas ni números de placa, ni de quién es el auto. No pregunte aquí si
        maneja con licencia.

client-car-toll-account = ¿Tiene su cliente una etiqueta o una cuenta de peaje?
    .listen =
        Puede que los clientes conozcan solo el nombre de la etiqueta, como E-ZPass, FasTrak o
        SunPass. Pregunte por una etiqueta pequeña en el parabrisas, o por pagos de peaje desde una
        tarjeta o cuenta de banco.
    .avoid = No anote números de cuenta, de etiqueta ni de placa.

client-police-any =
    ¿Alguna vez su cliente tuvo contacto con la policía, una cárcel o un tribunal estatal o local?
    .listen =
        Muchas veces los clientes entienden “¿tuvo problemas?” y dicen que no. Cuentan una vez que
        la policía lo o la paró, una multa, un caso de cualquier tipo y un reporte como víctima o
        testigo; la corte de inmigración viene después. Si la respuesta es no, se saltan las demás
        preguntas sobre la policía.
    .avoid =
        Lo que su cliente dice aquí puede ser confidencial: hablen de esto en persona, no en una
        pantalla compartida. No anote qué pasó.

client-state-booked = ¿En qué estados le tomaron alguna vez las huellas a su cliente por un arresto?
    .listen =
        Las dos cosas tienen que ser ciertas: un arresto y que le tomaron las huellas. “Retiraron el
        caso” también cuenta. Una multa sin huellas no cuenta, y las huellas para un trabajo
        tampoco.
    .avoid =
        No pregunte ni anote por qué fue el arresto, ni cuándo. Hablen de esto en persona, no en una
        pantalla compartida.

client-police-in-custody = ¿Está ahora su cliente en la cárcel?
    .listen =
        Responda sobre su cliente, también cuando un familiar habla con usted en su lugar. Solo
        cuenta ahora. Si agentes de la frontera o de inmigración lo o la detuvieron alguna vez es
        una pregunta que viene después.
    .avoid =
        No anote el cargo ni un número de la cárcel. Lo que oye puede ser confidencial: no anote
        detalles.

client-police-report = ¿Está el nombre de su cliente en un reporte de la policía?
    .listen =
        Puede haber un reporte después de una parada de tránsito, un choque, una llamada de ayuda o
        algo que vio como testigo. Un delito en su contra que su cliente reportó va en la próxima
        pregunta. Puede que no lo sepa: entonces “No sé / saltar” es una respuesta válida, y el
        resultado dice qué depende de ella.
    .avoid =
        No anote qué pasó ni quién más estaba allí. Hablen de esto en persona, no en una pantalla
        compartida.

client-police-victim-report = ¿Alguna vez su cliente reportó a la policía un delito en su contra?
    .listen =
        También cuenta un reporte que otra persona hizo por su cliente. Lo que le contó solo a un
        médico, a una iglesia o a una clínica no es un reporte a la policía.
    .avoid =
        No pregunte qué le hicieron ni quién; este programa no lo necesita. Pregunte donde nadie más
        pueda oír, y no anote detalles.

client-police-court =
    ¿Tiene o tuvo su cliente un caso o una audiencia en un tribunal estatal o local?
    .listen =
        “Tengo corte” puede querer decir muchas cosas: pida la carta. Cuentan los casos de tránsito,
        de familia, de renta y penales; una carta que dice “EOIR” es de la corte de inmigración, y
        esa no cuenta. Si tiene más de un caso, escoja el que no ha terminado.
    .avoid =
        No anote de qué es el caso, números de caso ni fechas. Lo que su cliente dice aquí puede ser
        confidencial: hablen de esto en persona, no en una pantalla compartida.

client-federal-any =
    ¿Alguna vez su cliente tuvo trato con oficinas de inmigración de EE. UU. o con la corte de
    inmigración?
    .listen =
        Muchas personas nunca lo tuvieron; entonces la respuesta es no. Puede que los clientes
        olviden un formulario que alguien mandó por ellos, las huellas para una visa, una visa de
        estudiante, una cita de control (check-in) o una vez que los detuvieron agentes. Un menor de
        un albergue federal en una casa donde vivía su cliente cuenta; un viaje al extranjero, por
        sí solo, no.
    .avoid =
        No pregunte ni anote el estatus migratorio; un sí no dice nada de eso. Lo que su cliente
        dice aquí puede ser confidencial: hablen de esto en persona, no en una pantalla compartida.

client-federal-biometrics =
    ¿Alguna vez una oficina federal de frontera, de visas o de inmigración le tomó la foto o las
    huellas a su cliente?
    .listen =
        Pregunte por una entrevista de visa, una cita de huellas y foto (biometrics), un aeropuerto
        al volver de un viaje y Global Entry. Puede que una carta diga “biometrics”. Aquí no se
        trata de una foto en el DMV ni de huellas en una cárcel.
    .avoid =
        No anote el número A (A-number) ni para qué era la cita. Hablen de esto en persona, no en
        una pantalla compartida.

client-federal-application =
    ¿Alguna vez su cliente presentó un formulario a USCIS, o alguien presentó uno por su cliente?
    .listen =
        Puede que los clientes digan solo “mis papeles”, “el permiso de trabajo” o “la petición de
        mi hermana”. El formulario de un familiar cuenta si el nombre de su cliente está en él. Pida
        una copia del formulario o una carta, y mire si es de USCIS.
    .avoid =
        No anote qué formulario fue, el número A (A-number) ni un número de caso, ni cómo terminó.
        Lo que su cliente dice aquí puede ser confidencial.

client-federal-registration = ¿Alguna vez su cliente le mandó a USCIS el formulario G-325R?
    .listen =
        Lo que decide es el número del formulario: pida una copia. Si su cliente se pregunta si debe
        mandarlo, debe hablar primero con un abogado. Puede que no sepa qué mandaron en su nombre:
        entonces “No sé / saltar” es una respuesta válida.
    .avoid =
        No pregunte aquí por qué lo mandó o no lo mandó, y no lo anote. Hablen de esto en persona,
        no en una pantalla compartida.

client-federal-victim-filing =
    ¿Alguna vez su cliente presentó una solicitud a USCIS como víctima de abuso, de un delito o de
    trata de personas?
    .listen =
        Ponga atención a “VAWA”, “visa U” o “visa T”. Un reporte a la policía, por sí solo, no es
        una solicitud de estas. Pida una copia de lo que se mandó a USCIS.
    .avoid =
        No pregunte qué le hicieron ni quién, y no anote nada de eso. Pregunte donde nadie más pueda
        oír; una ley federal les da a estas solicitudes más privacidad, con límites.

client-federal-court-case = ¿Alguna vez su cliente tuvo un caso en la corte de inmigración?
    .listen =
        Pida la carta: las cartas de esta corte dicen “Executive Office for Immigration Review” o
        “EOIR”. Los tribunales de tránsito, de familia y penales son otros tribunales. Un caso que
        ya terminó cuenta.
    .avoid =
        No anote el número A (A-number), el juez ni cómo va el caso. Lo que su cliente dice aquí
        puede ser confidencial: hablen de esto en persona, no en una pantalla compartida.

client-federal-order =
    ¿Alguna vez un juez o un agente de inmigración le ordenó a su cliente salir del país?
    .listen =
        “Deportación” u “orden de deportación” quieren decir esto, también si fue hace mucho tiempo.
        Un juez puede darla cuando una persona faltó a una audiencia, así que puede que su cliente
        no lo sepa: entonces escoja “No sé / saltar”; el resultado dice qué depende de ella. La
        línea gratis de casos y el sitio de internet de la corte de inmigración muestran sus casos,
        pero puede que no muestren una orden que dio un agente; un abogado puede averiguarlo.
    .avoid =
        No insista en una respuesta, y no pregunte qué hizo su cliente después de una orden. Lo que
        dice aquí puede ser confidencial: hablen de esto en persona, no en una pantalla compartida,
        y no anote detalles.

client-federal-appointment = ¿Tiene pronto su cliente una cita con ICE o USCIS?
    .listen =
        “Una cita con inmigración” puede ser cualquiera de las dos: pida la carta o el mensaje de
        texto y mire qué oficina lo mandó. Las huellas o la foto en USCIS cuentan como cita con
        USCIS. Si tiene de los dos tipos, escoja la cita de control con ICE (check-in).
    .avoid =
        No anote la fecha, el lugar ni el número A (A-number). Si su cliente pregunta si debe ir,
        esa es una pregunta para un abogado, no para este cuestionario.

client-federal-address =
    ¿Qué dirección les dio su cliente por última vez a USCIS, a ICE o a la corte de inmigración?
    .listen =
        Pida el último formulario o la última carta. Un formulario que otra persona llenó puede
        tener una dirección distinta de la que su cliente cree. Si estas oficinas tienen más de una
        dirección y una es su casa, escoja la casa.
    .avoid = No anote la dirección ni quién vive allí.

client-federal-detained =
    ¿Alguna vez detuvieron a su cliente agentes de la frontera o de inmigración, aunque fuera por
    poco tiempo?
    .listen =
        “Solo me tuvieron unas horas” es un sí. Puede ser en la frontera, en un aeropuerto, en una
        celda o en un centro de detención. No cuentan unas pocas preguntas en la ventanilla de
        pasaportes.
    .avoid =
        No pregunte ni anote cómo o por qué llegó a EE. UU., ni por qué lo o la detuvieron. Lo que
        su cliente dice aquí puede ser confidencial: hablen de esto en persona, no en una pantalla
        compartida.

client-federal-student =
    ¿Alguna vez una escuela de EE. UU. informó sobre su cliente como estudiante F, M o J?
    .listen =
        Pregunte si una escuela le dio alguna vez un formulario I-20 o DS-2019. Si nunca tuvo uno,
        la respuesta es no, aunque estudie aquí.
    .avoid = No anote la escuela ni si terminó. No se pregunta por su estatus.

client-federal-sponsor =
    ¿Alguna vez su cliente recibió a un menor de un albergue federal, o vivió con alguien que lo
    hizo?
    .listen =
        Esto es sobre un menor que llegó al país sin su padre o su madre. Al adulto que recibe al
        menor se le llama patrocinador (sponsor), pero cuenta también quien vivía en esa casa. Puede
        ser un sobrino, una sobrina o el hijo de un amigo.
    .avoid =
        No anote el nombre del menor ni quién más vive allí, y no pregunte por el estatus de nadie.
        Hablen de esto en persona, no en una pantalla compartida.

client-benefits-any =
    ¿Alguna vez su cliente, o alguien de su hogar, pidió o recibió ayuda de un programa público?
    .listen =
        Muchas veces los clientes piensan solo en sí mismos y en el presente. Cuentan la ayuda para
        un niño, la ayuda de hace mucho tiempo, la atención en una emergencia que pagó Medicaid y
        una solicitud que se negó. Si la respuesta es no, se saltan las preguntas sobre cada
        programa.
    .avoid = No anote quién del hogar la pidió, y no pregunte por el estatus de nadie.

client-benefits-medicaid =
    ¿Alguna vez su cliente, o alguien de su hogar, pidió o recibió Medicaid, Medicaid de emergencia
    o CHIP?
    .listen =
        Pregunte por un parto o una emergencia en un hospital: cuentan los papeles que el hospital
        llenó en su lugar. En algunos estados el programa tiene otro nombre, como Medi-Cal en
        California. Medicare es otro programa: pregunte qué nombre está en la tarjeta o la carta.
    .avoid =
        No anote quién se enfermó, de qué, ni qué tipo de Medicaid fue. No pregunte por el estatus
        de nadie.

client-benefits-snap =
    ¿Alguna vez su cliente, o alguien de su hogar, pidió o recibió estampillas o cupones de
    alimentos (food stamps, SNAP)?
    .listen =
        El dinero de SNAP viene en una tarjeta, así que puede que los clientes digan solo “la
        tarjeta EBT”. Algunos estados le dan otro nombre al programa, como CalFresh en California;
        WIC es otro programa. La ayuda que recibió solo un niño cuenta.
    .avoid =
        No anote números de tarjeta ni quién recibió la ayuda. No pregunte por el estatus de nadie.

client-benefits-housing =
    ¿Alguna vez su cliente, o alguien de su hogar, pidió o recibió ayuda federal para la vivienda?
    .listen =
        “Sección 8”, un vale, vivienda pública o un edificio con ayuda federal para la renta quieren
        decir sí. Si su cliente tiene dudas, pida el contrato de renta; también puede preguntar en
        la oficina de vivienda.
    .avoid = No anote la dirección ni quién vive allí. No pregunte por el estatus de nadie.

client-benefits-cash =
    ¿Su cliente, o alguien de su hogar, pidió o recibió alguna vez ayuda en efectivo (TANF o SSI)?
    .listen =
        Puede que los clientes digan “welfare”: TANF es ayuda en efectivo para familias, y algunos
        estados le dan otro nombre, como CalWORKs en California. Una pensión del Seguro Social no es
        SSI: pida la carta. Una solicitud que fue rechazada cuenta.
    .avoid =
        No anote quién la recibió, y no pregunte por el estatus de nadie. Lo que su cliente dice
        aquí puede ser confidencial: no anote detalles.

client-school-child = ¿Hay en la casa de su cliente un niño que va a la escuela, o un estudiante?
    .listen =
        Cuenta cualquier escuela, desde el kínder hasta la universidad. No tiene que ser hijo de su
        cliente. Si su cliente estudia, cuéntelo también.
    .avoid = No anote nombres, edades ni la escuela.

client-school-directory =
    ¿Le dijo su cliente por escrito a la escuela que no dé los “datos de directorio” (directory
    information)?
    .listen =
        Tiene que ser por escrito: pida un formulario del principio del año escolar; su cliente
        también puede preguntar en la escuela. Si hay más de una escuela, la respuesta es sí solo si
        todas lo tienen por escrito. Si no lo sabe, “No sé / saltar” es una respuesta válida.
    .avoid = No anote el nombre del niño ni la escuela.

client-school-aid-form =
    ¿Su cliente, o alguien de su hogar, llenó alguna vez el formulario de ayuda estudiantil (FAFSA)?
    .listen =
        Puede que los clientes digan que no porque solo lo llenó su hijo o su hija. Cuenta si su
        cliente dio sus datos como padre, madre o cónyuge. Un formulario que solo usa un estado o
        una universidad no es el FAFSA: pida una copia.
    .avoid =
        No anote lo que dice el formulario ni ningún número. No pregunte por el estatus de nadie.

client-work-records =
    ¿Alguna vez su cliente trabajó en EE. UU. para un empleador que declara su pago (on the books),
    o presentó una declaración de impuestos?
    .listen =
        Un talón de pago o un formulario W-2 es una señal de trabajo on the books. Si dice “me pagan
        en efectivo”, pregunte si el empleador le hizo llenar formularios y declaró el pago. Cuenta
        una declaración de impuestos de EE. UU. con un ITIN, y también una que presentó su esposo o
        esposa con el nombre de su cliente.
    .avoid =
        No pregunte qué papeles o qué número le mostró a un empleador, y no anote el nombre de
        ningún empleador. Lo que su cliente dice aquí puede ser confidencial.

client-work-social-security = ¿Alguna vez le dieron a su cliente un número de Seguro Social?
    .listen =
        Cuenta solo un número que le dio la oficina del Seguro Social, aunque haya sido hace mucho.
        El ITIN para impuestos es otro número.
    .avoid = Nunca pida el número, y no anote ningún número. No pregunte por otros números.

client-money-services = ¿Usa su cliente un banco, o manda o recibe envíos de dinero?
    .listen =
        “No tengo banco” puede dejar fuera una cooperativa de crédito (credit union) o una tarjeta
        de crédito: las dos cuentan como banco. El dinero que manda a la familia en otro país es un
        envío, y también cuenta como envíos un negocio donde cambia cheques o compra money orders.
        Cuente los últimos años.
    .avoid = No anote el banco, las cantidades ni a quién le manda dinero.

client-phone-kind = ¿Qué tipo de teléfono usa su cliente?
    .listen =
        Muchas veces los clientes no saben qué aplicaciones pueden usar su ubicación. Pueden mirar
        en los ajustes, en “Ubicación” o “Privacidad”. Si su cliente tiene dudas, escoja la primera
        respuesta.
    .avoid =
        No anote el número de teléfono. Deje que su cliente mire; usted no necesita ver lo que hay
        en el teléfono.

client-online-accounts = ¿Tiene su cliente redes sociales u otras cuentas en internet?
    .listen =
        “Es privada” puede no ser cierto para cada publicación: si personas que no conoce pueden ver
        alguna publicación o foto, escoja la primera respuesta. El correo electrónico, o una cuenta
        sin publicaciones, quiere decir la segunda respuesta.
    .avoid = No anote nombres de cuentas, y no mire lo que su cliente publica.

client-travel-crossed =
    ¿Alguna vez su cliente entró a EE. UU. o salió del país por un aeropuerto, un puerto o una
    estación de la frontera?
    .listen =
        Cuenta cualquier viaje a cualquier edad, de entrada o de salida, también a pie o en auto.
        Cuenta también inscribirse en Global Entry, NEXUS, SENTRI o FAST. Puede que los clientes
        olviden un viaje de cuando eran niños.
    .avoid =
        Un “no” no necesita razones: no pregunte ni anote cómo o cuándo llegó. Hablen de esto en
        persona, no en una pantalla compartida.

client-travel-flies = ¿Viaja su cliente en avión dentro de EE. UU.?
    .listen =
        Cuentan los vuelos de los últimos años y los que planea. Cuentan los vuelos a Puerto Rico y
        desde allí.
    .avoid = No anote fechas, lugares ni aerolíneas.

client-federal-monitor =
    ¿ICE le hace usar a su cliente un aparato o una aplicación del teléfono para reportarse?
    .listen =
        “El grillete” puede ser un aparato en el tobillo o en la muñeca; la aplicación puede ser
        SmartLINK. Cuenta solo lo que le dio ICE o su empresa BI, no un aparato de un tribunal
        penal. Pida los papeles: puede que digan “ISAP” o “Alternatives to Detention”.
    .avoid =
        No anote el número A (A-number), ni horas o lugares para reportarse. Lo que su cliente dice
        aquí puede ser confidencial: no anote detalles.

client-insurance-claim = ¿Hubo alguna vez un reclamo a un seguro con el nombre de su cliente?
    .listen =
        Puede que los clientes piensen solo en reclamos que hicieron ellos. También cuenta un
        reclamo que otra persona hizo sobre su cliente; pregunte por un choque, un robo, una lesión
        o un daño en una casa. Si su cliente tiene dudas, sáltese esta pregunta.
    .avoid = No anote qué pasó, de quién fue la culpa ni un número de póliza.

client-worry-agency = ¿Qué agencia le preocupa más a su cliente?
    .listen =
        Deje que su cliente escoja. “La migra” o “la patrulla fronteriza” quiere decir la primera
        respuesta. Solo cambia qué se dice primero entre los resultados que en todo lo demás son
        iguales.
    .avoid = No pregunte ni anote por qué.

client-keeps-records = ¿Dirige su cliente un lugar que guarda registros sobre otras personas?
    .listen =
        Esto es sobre su cliente, no sobre la clínica de usted. Tiene que alquilar viviendas, o
        dirigir un negocio, una escuela, un albergue o una clínica; trabajar allí no basta. Si nada
        de esto es el caso, deje la pregunta sin responder.
    .avoid = No anote el nombre del lugar ni el de nadie que esté en sus registros.
