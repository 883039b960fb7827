# Lo que puede hacer una persona o una clínica. `.what` dice cómo; `.duty` es una obligación legal.

action-find-accredited-help = Busque un abogado o un representante acreditado
    .what =
        El Departamento de Justicia tiene una lista de servicios legales gratis para cada corte de
        inmigración. La pone al día cuatro veces al año. También tiene una lista de las
        organizaciones y los representantes acreditados que reconoce. El sitio
        immigrationadvocates.org permite buscar por lugar; no lo revisamos. Algunas oficinas de
        ayuda legal reciben dinero federal. Según una regla de 1997 que leímos, estas deben
        preguntar si pueden ayudarle. Busque ayuda antes de presentar algo, viajar o responder a una
        carta.
    .caution =
        En Estados Unidos, un notario público no es abogado, aunque en otros países sí lo sea.
        Tampoco lo es un consultor. Lo que usted les cuenta a ellos no está protegido. Lo que le
        cuenta a un abogado para recibir consejo legal sí está protegido, sin importar su estatus.
        Eso no cubre un delito o fraude que sigue en marcha.

action-update-court-address-eoir-33 =
    Dé su nueva dirección a la corte de inmigración (formulario EOIR-33/IC)
    .duty =
        Quien tiene un caso pendiente en la corte de inmigración debe presentar el formulario
        EOIR-33/IC dentro de los cinco días hábiles después de cualquier cambio de dirección o de
        teléfono.
    .what =
        Cada persona del caso presenta su propio formulario. Una copia va a los abogados de ICE. Si
        el caso está en apelación, pregunte a un abogado o a un representante acreditado qué
        formulario usar. Avisar a USCIS es otra obligación y no reemplaza a esta.
    .changes =
        Los avisos de audiencias llegan a donde usted vive. No le oculta la dirección a ICE, porque
        sus abogados reciben una copia.
    .caution =
        Sin el formulario, los avisos van a la dirección vieja, y el juez puede ordenar la
        deportación sin que usted esté presente. No dar la dirección aquí lo o la perjudica sobre
        todo a usted.

action-attend-immigration-court = Vaya a todas las audiencias de la corte de inmigración
    .what =
        Faltar a una audiencia por lo general trae una orden de deportación. Pregunte a un abogado
        si puede presentarse por video. Desde el 23 de junio de 2026, una orden de un tribunal
        limita los arrestos en las cortes de inmigración. El gobierno apeló, y nuestras fuentes
        llegan hasta el 25 de junio de 2026.
    .caution =
        El límite no cubre las citas de control (check-in) en oficinas de ICE, ni las calles ni las
        casas. La apelación lo puede cambiar. El día antes de la audiencia, pregunte a un abogado o
        a una clínica legal si sigue en pie.

action-update-address-ar-11 =
    Si no tiene la ciudadanía de EE. UU., avise a USCIS de una nueva dirección (formulario AR-11)
    .duty =
        Casi toda persona que no es ciudadana de EE. UU., incluso con tarjeta de residente (green
        card), debe avisar a USCIS de una nueva dirección dentro de los 10 días después de mudarse.
    .what =
        Use el formulario AR-11; se puede presentar por internet. No reemplaza el aviso a la corte
        de inmigración ni el aviso en un caso pendiente. Esos van aparte. En 2025, Seguridad
        Nacional (DHS) dijo que haría cumplir esta obligación.
    .changes =
        USCIS tiene la dirección donde usted vive ahora. USCIS comparte expedientes con ICE. La
        obligación vale de todos modos.
    .caution =
        No avisar puede traer multas, cárcel o cargos de deportación. Si usted nunca se registró con
        el gobierno, pregunte a un abogado cómo se le aplica la obligación.

action-carry-registration-proof =
    Si no tiene la ciudadanía de EE. UU., lleve con usted su comprobante de registro
    .duty =
        Según la ley, una persona de 18 años o más que no es ciudadana de EE. UU. debe llevar
        consigo un comprobante de registro.
    .what =
        Una tarjeta de residente (green card), un I-94 o un permiso de trabajo es un comprobante
        así. Hay otros. Guarde copias en un lugar seguro. Las personas ciudadanas de EE. UU. no
        tienen que llevar un comprobante así.
    .caution =
        Si no tiene ningún documento así, hable con un abogado antes de decidir si se registra.

action-never-lie-on-forms = Nunca dé respuestas falsas ni use documentos falsos
    .duty =
        Es un delito dar un nombre, un número, una dirección o un estatus falso en un formulario, o
        usar los documentos de otra persona.
    .what =
        Dejar una pregunta sin responder o guardar silencio es legal. Mentir es un delito y puede
        cerrar todos los caminos a un estatus. Si una respuesta verdadera parece peligrosa, pregunte
        a un abogado antes de responder.
    .caution = Guardar silencio no quita una obligación legal, como avisar de una nueva dirección.

action-noncitizens-decline-voter-registration =
    Si no tiene la ciudadanía de EE. UU., diga que no al registro de votantes
    .what =
        Un empleado del departamento de vehículos (DMV) o de una oficina de beneficios puede
        ofrecerle inscribirse para votar. Si usted no tiene la ciudadanía de EE. UU., diga que no.
        Esto vale también con una tarjeta de residente (green card). Nunca marque una casilla que
        dice “citizen” (ciudadano) si no lo es.
    .caution =
        Inscribirse, votar o decir falsamente que tiene la ciudadanía le puede cerrar de por vida el
        paso a un estatus. Puede llevar a la deportación, aunque sea por error. Si ya pasó, vea a un
        abogado antes de hacer cualquier otra cosa.

action-never-obscure-plates = Mantenga la placa de su auto a la vista y legible
    .duty =
        Cubrir, oscurecer, rociar o voltear una placa para escapar de las cámaras es una infracción
        de la ley.
    .what =
        En Georgia es un delito menor (misdemeanor), con una multa de hasta $1,000. En Florida,
        desde el 1 de octubre de 2025, puede traer hasta 60 días de cárcel y una multa de $500. Allí
        es un delito grave (felony) cuando tiene que ver con otro delito. Leímos solo sobre estos
        dos estados; los castigos varían.
    .caution = Una placa tapada le da a la policía una razón para detener el auto.

action-know-your-rights-card = Lleve una tarjeta de “conozca sus derechos”
    .what =
        La tarjeta dice que usted guarda silencio y quiere un abogado. En casa, no abra la puerta.
        Pida a los agentes que le muestren, por una ventana, una orden judicial (firmada por un
        juez). Diga que no da su consentimiento (permiso). Esto es para todos, sin importar su
        estatus.
    .changes =
        Sin su consentimiento, los agentes necesitan una orden judicial (firmada por un juez) para
        entrar a su casa. ICE no está de acuerdo en el caso de personas con una orden final de
        deportación. En la práctica, puede que los agentes entren por la fuerza de todos modos.
    .caution =
        No se resista si los agentes entran por la fuerza. No mienta, no muestre documentos falsos y
        no firme lo que no entiende. Algunos estados le exigen dar su nombre cuando la policía lo o
        la detiene (stop) legalmente. Las reglas son distintas en las fronteras y los aeropuertos.
        Guardar silencio no quita una obligación de llevar el comprobante de registro.

action-keep-victim-visa-proof = Lleve un comprobante de su caso VAWA, U o T
    .what =
        Si su caso VAWA, U o T está pendiente o aprobado, lleve una copia del recibo o de la
        aprobación. Desde principios de 2025, ICE dice que no tiene que buscar por su cuenta si hay
        un caso así.
    .changes = Le muestra a un agente que usted tiene un caso así. Puede que no evite un arresto.
    .caution = Guarde la copia donde no la encuentre una persona que le hace daño.

action-foia-eoir =
    Averigüe si hay un caso en la corte de inmigración y pida el expediente de la corte
    .what =
        La corte de inmigración (EOIR) tiene una línea de información gratis y un sitio de internet.
        Muestran si hay un caso o una orden vieja. No los revisamos nosotros mismos. La corte
        también guarda su propio expediente. Lo puede pedir a EOIR, que es parte del Departamento de
        Justicia. Dé su nombre, la corte y su número A (A-number), el número que está en las cartas
        de las oficinas de inmigración. Nuestra fuente es de 2020, así que los pasos pueden haber
        cambiado.
    .caution =
        Averígüelo antes de viajar o de presentar algo. Si encuentra una orden vieja, hable primero
        con un abogado.

action-foia-uscis = Pida a USCIS su expediente de inmigración
    .what =
        Este expediente, llamado A-file, muestra lo que el gobierno tiene sobre usted. Pídalo antes
        de presentar algo. La petición es gratis en first.uscis.gov, pero hace falta una cuenta en
        internet. Usted da su nombre, sus datos de nacimiento y su consentimiento (permiso). La guía
        que leímos es de septiembre de 2020, así que los pasos pueden haber cambiado.
    .caution =
        USCIS e ICE son partes de un mismo departamento. Si hay, o puede haber, una orden de
        deportación vieja, pídalo por medio de un abogado o de una clínica legal.

action-air-travel-advice =
    Si tiene, o puede tener, una orden de deportación, pida consejo legal antes de volar
    .what =
        Esto es para quien tiene, o puede tener, una orden final de deportación. Vale para cualquier
        vuelo, también dentro de EE. UU. Hay noticias de diciembre de 2025 que dicen que los nombres
        de los pasajeros llegan a ICE varias veces por semana. Primero averigüe en la línea de casos
        de la corte de inmigración si hay una orden vieja.
    .caution = Usar el nombre o los documentos de otra persona es un delito.

action-border-crossing-plan = Haga un plan antes de cruzar la frontera
    .what =
        Si usted no tiene la ciudadanía de EE. UU., hable con un abogado antes de cruzar. Lleve la
        menor cantidad de datos que pueda. Si se niega a desbloquear un teléfono o una computadora,
        puede quedarse sin el aparato por semanas. Si un visitante se niega, puede que no lo dejen
        entrar; a una persona ciudadana de EE. UU. no le pueden negar la entrada por eso.
    .changes =
        Hay menos que mirar en su teléfono o computadora. No cambia lo que los agentes registran
        sobre el cruce.
    .caution =
        Nunca destruya datos cuando ya sabe que hay una investigación o que se los exigen. Eso puede
        ser un delito.

action-answer-subpoena-notice =
    Si una empresa le escribe que el gobierno quiere los datos de su cuenta, actúe enseguida
    .what =
        Una plataforma o una compañía de teléfono puede escribirle sobre un requerimiento (demand)
        así. La carta puede decir hasta qué día tiene que actuar. Comuníquese enseguida con la ACLU
        o con un abogado.
    .changes =
        En los casos que llegaron a un tribunal en 2025 y 2026, el gobierno retiró su requerimiento
        (demand). Eso no promete nada para otro caso.
    .caution =
        Los días son pocos. La agencia no tiene que avisarle, y a una empresa se le puede ordenar
        callar. Así que no recibir una carta no significa que no haya un requerimiento (demand).

action-bank-subpoena-challenge =
    Si un aviso dice que una agencia federal quiere sus datos del banco, puede oponerse
    .what =
        Tiene 10 días para ir a un tribunal federal, o 14 si el aviso llegó por correo. Usted
        presenta una declaración jurada y una moción, que es una petición por escrito al juez. No
        hace falta un abogado, pero ayuda. Guarde el aviso y llame a una clínica legal el mismo día.
    .changes =
        Un juez puede decidir entonces si detiene a la agencia. La ley tiene excepciones, como el
        gran jurado. No obliga a las oficinas estatales ni locales, y los negocios de envío de
        dinero no están en su lista.
    .caution = Cada palabra de una declaración jurada debe ser verdad.

action-benefits-advice-before-quitting = Pida consejo antes de dejar Medicaid o SNAP por miedo
    .what =
        Pregunte a un abogado de beneficios o a un navegador (navigator), una persona que ayuda con
        la cobertura de salud. Dé solo lo que exige el formulario. Alguien de la casa que no pide
        beneficios por lo general no tiene que dar un estatus.
    .changes =
        Dejar el programa no retira lo que ya dio; eso queda en el archivo. La atención de
        emergencia se le debe dar a todos.
    .caution =
        Los niños o las personas ciudadanas de su familia pueden perder ayuda que les corresponde.
        Lo que sí escriba en un formulario debe ser verdad.

action-foia-ice-cbp-obim = Pida a CBP, ICE u OBIM sus expedientes
    .what =
        Seguridad Nacional (DHS) guarda archivos separados, así que escoja según su pregunta.
        Pregunte a CBP por su historia en la frontera, y a ICE por una vez que ICE lo o la arrestó o
        detuvo. Pregunte a OBIM, la oficina de huellas, por un encuentro con agentes que tal vez
        olvidó. Las peticiones a CBP y a ICE van por el portal SecureRelease del DHS; la espera es
        de meses. La guía que leímos es de septiembre de 2020, así que los pasos pueden haber
        cambiado.
    .caution =
        La petición va a estas mismas agencias. Lo mejor es pedirlo por medio de una clínica legal,
        sobre todo si hay, o puede haber, una orden de deportación vieja.

action-weigh-before-dmv-application = Infórmese antes de pedir o renovar una licencia
    .what =
        Algunos estados no piden estatus legal. Antes de pedir o renovar una licencia allí, averigüe
        cómo comparte el estado los datos del departamento de vehículos (DMV). Manejar sin licencia
        tiene su propio riesgo de arresto y de toma de huellas. Así que ninguna de las dos opciones
        está libre de riesgo.
    .changes =
        Con una licencia, su foto y su dirección pasan a ser parte de un archivo en el que los
        agentes pueden buscar.
    .caution =
        Si usted tiene, o puede tener, una orden de deportación, hable primero con un abogado.

action-address-confidentiality-program =
    Si sobrevivió abuso, acoso o trata de personas, pida una dirección sustituta
    .what =
        La mayoría de los estados dan una dirección sustituta a sobrevivientes de violencia
        doméstica, acoso (stalking), agresión sexual o trata de personas. Algunos estados también la
        dan a otras personas en riesgo. Pídala en la oficina del estado o por medio de una
        organización que inscribe a personas. Nuestra fuente más reciente es de 2022, así que
        pregunte qué ofrece su estado ahora.
    .changes =
        Las oficinas estatales y locales deben aceptar la dirección sustituta, y a menudo también el
        departamento de vehículos (DMV). No obliga a las empresas privadas ni al gobierno federal.
        En el DMV, ayuda solo si el de su estado participa y usted le da la dirección nueva. No
        revisamos si se borra la vieja.
    .caution = A las autoridades de inmigración usted todavía les debe su dirección verdadera.

action-location-permissions = Quite la ubicación a las aplicaciones que no la necesitan
    .what =
        Los ajustes del teléfono tienen una lista de las aplicaciones que pueden usar su ubicación.
        Quítela a cada una que no la necesita. A las demás, permítala solo mientras usa la
        aplicación, o deles solo una posición aproximada.
    .changes =
        Los datos que venden las empresas vienen en gran parte de esas aplicaciones. Cuantas menos
        saben dónde está usted, menos hay para vender. No borra lo que ya se vendió, ni cambia lo
        que registra la propia compañía de teléfono. “Qué podría cambiar para usted” muestra el caso
        en que ninguna aplicación la puede usar.

action-reset-advertising-id = Borre o cambie el número de publicidad (advertising ID) de su teléfono
    .what =
        En Android, vaya a Configuración (Settings), Privacidad (Privacy), Anuncios (Ads), y borre o
        restablezca el número. En un iPhone, vaya a Ajustes (Settings), Privacidad (Privacy),
        Rastreo (Tracking), y no permita que las aplicaciones lo o la rastreen. Nuestra fuente con
        fecha más reciente es de mayo de 2022, así que los menús pueden verse distintos ahora.
    .changes =
        Las empresas que venden ubicaciones usan este número para unir los movimientos de un
        teléfono. De ahora en adelante, usted deja menos rastro. No borra el pasado ni cambia los
        datos de la propia compañía de teléfono.

action-phone-lock = Bloquee bien su teléfono
    .what =
        Use un código largo y mantenga el sistema al día. Apague el desbloqueo con la cara y el dedo
        antes de situaciones de riesgo. Apague el teléfono cuando se lo puedan quitar. Diga que no
        da su consentimiento (permiso) para que lo revisen. Nuestras fuentes son de 2017.
    .changes =
        Así es más difícil abrir el teléfono sin usted. En la frontera, los agentes no necesitan
        ninguna orden (warrant) para mirar un teléfono, y puede que se queden con él.
    .caution =
        Nunca destruya datos cuando ya sabe que hay una investigación o que se los exigen. Eso puede
        ser un delito.

action-school-directory-opt-out =
    Diga por escrito a la escuela que no dé el nombre, la dirección ni el teléfono de su hijo o hija
    .what =
        A estos datos se les llama información de directorio (directory information). Escriba que la
        escuela no los puede dar. Pida también que le avisen de cualquier citación (subpoena). Esta
        carta la pueden escribir los padres, y también los estudiantes desde los 18 años. Por lo
        general se hace al principio del año escolar.
    .changes =
        La escuela necesita entonces un consentimiento (permiso) para dar estos datos. Una citación
        válida o una orden de un tribunal todavía basta, después de un esfuerzo razonable por avisar
        a la familia.

action-dmv-own-record = Pida al departamento de vehículos (DMV) su propio historial
    .what =
        Pida su propio historial de manejo por internet, por correo o en persona. Muestra qué
        dirección y qué anotaciones tiene el DMV. Por lo general cuesta unos pocos dólares. No
        muestra quién lo miró.

action-dmv-disclosure-log = Pregunte al departamento de vehículos (DMV) quién recibió sus datos
    .what =
        Pregunte por escrito al departamento de vehículos (DMV) qué entidades de afuera recibieron o
        consultaron sus datos. Lo mejor es hacerlo con una clínica legal. Se dice que algunos
        estados llevan una bitácora (log) de esas consultas. Se dice que algunas leyes exigen un
        aviso cuando preguntan agentes de inmigración; la ley de Nueva York da un plazo de tres
        días. No pudimos confirmar qué tan bien funciona esto.
    .caution =
        Las respuestas varían. Puede que el DMV no anote lo que se consultó por Nlets, la red de la
        policía. Así que una respuesta vacía no muestra que nadie haya mirado.

action-fbi-identity-history = Pida al FBI su propio expediente
    .what =
        Si alguna vez lo o la arrestaron, puede pedir su propio expediente del FBI. Cuesta $18; las
        personas sin recursos pueden pedir que no se les cobre. Con la petición se manda un juego de
        huellas. Una clínica legal puede ayudar.
    .caution =
        Haga que le tomen las huellas en un servicio privado, no en una estación de policía. La
        petición va al FBI. Si hay una orden vieja o una orden de arresto (warrant) de cualquier
        tipo, pregunte primero a un abogado.

action-alpr-check-local-cameras = Averigüe si la policía local usa cámaras de placas
    .what =
        Mire AtlasofSurveillance.org, eyesonflock.com y la página de transparencia de Flock de la
        propia agencia de policía. Cada agencia escoge lo que muestra su página.
    .caution =
        Se encontró que esas páginas no están completas, así que no confíe solo en ellas. Una ciudad
        tenía unos 90 socios en su lista, y los documentos mostraron más de 6,000.

action-alpr-records-request = Pida los documentos de las cámaras de placas de la policía local
    .what =
        Presente una petición de documentos públicos sobre el sistema de cámaras. Pida con quién
        comparte, la bitácora (log) de sus búsquedas y las listas de placas buscadas que tiene
        puestas. Nombre la lista de infractores de inmigración (Immigration Violator). La Electronic
        Frontier Foundation (EFF) ofrece un modelo.
    .caution =
        Una clínica legal o un grupo puede presentarla, para que nadie en riesgo tenga que dar su
        nombre. Algunos estados no dejan que el público vea esas bitácoras; Virginia es uno.

action-ask-city-council = Pida límites por escrito al concejo de su ciudad o al sheriff (alguacil)
    .what =
        Pida que no se comparta a nivel nacional, que no se use la lista de inmigración, que los
        datos se guarden poco tiempo y que haya revisiones públicas. También puede pedir que termine
        el contrato de cámaras de placas. Evanston, Santa Cruz y otras ciudades suspendieron o
        terminaron el suyo en 2025 y 2026. Un grupo, o personas ciudadanas que hablan por sus
        vecinos, pueden pedirlo en lugar de usted.
    .changes =
        Un límite por escrito puede reducir lo que comparte la policía local. No obliga a las
        cámaras federales ni a las privadas.

action-mail-or-online-instead-of-visit =
    Use el correo, el teléfono o internet donde una oficina lo permite
    .what =
        Se dice que así se pueden hacer muchas renovaciones de licencia, asuntos del Seguro Social,
        renovaciones de beneficios y cambios de dirección. No pudimos confirmarlo para cada oficina,
        así que pregunte antes.
    .changes = Nadie lo o la ve en una oficina. Quedan los mismos datos.
    .caution =
        Para algunos pasos hay que ir en persona. No falte a una audiencia, a una cita de control
        (check-in) ni a otra cita a la que deba ir.

action-informed-delivery = Vea fotos del correo que viene (Informed Delivery)
    .what =
        El servicio postal (USPS) toma fotos de los sobres de todos modos. Si se inscribe en
        Informed Delivery, se las muestra. Si una carta habla de una cuenta que usted no conoce,
        alguien de la casa la puede cancelar con el código de esa carta.
    .changes =
        Le avisa de correo que viene de un tribunal o de una oficina. Las fotos se toman con o sin
        el servicio, y cerrar la cuenta no las detiene.
    .caution =
        Al inscribirse, se crea una cuenta en internet con su teléfono y su correo electrónico. Hay
        noticias de abril de 2025 que dicen que unos funcionarios de inmigración buscaron datos de
        cuentas postales así. No se sabe a cuántas personas afectó.

action-third-party-answer-plan =
    Si dirige una clínica, escuela, refugio o negocio, o renta viviendas, planee qué responder a un
    agente
    .what =
        Decida de antemano quién recibe a un agente. Esa persona pide el documento. Debe saber
        distinguir entre un formulario de ICE y una orden judicial (firmada por un juez) o una orden
        de un tribunal. Una citación administrativa (subpoena) la firma una agencia, no un juez: no
        entregue nada en el momento. Llame a su abogado.
    .changes =
        ICE debe ir a un tribunal federal para obligar a responder a su citación. Los jueces revisan
        solo unos pocos puntos, así que la mayoría de las oposiciones a esos requerimientos ha
        fracasado.
    .caution =
        Cumpla una orden judicial (firmada por un juez) o una orden de un tribunal. No mienta, y no
        esconda ni destruya documentos que le pidieron. Los formularios I-9 de un empleador tienen
        su propia regla: ICE los puede inspeccionar, normalmente con un aviso de al menos tres días
        hábiles.

action-california-drop =
    Si vive en California, pida de una vez a todas las empresas registradas que venden datos que
    borren los suyos (DROP)
    .what =
        El sitio DROP del estado está abierto desde el 1 de enero de 2026. Una sola petición allí
        les dice a todas las empresas registradas que borren sus datos y dejen de venderlos. Debían
        empezar en agosto de 2026 y tienen 90 días. Nuestra fuente más reciente es de febrero de
        2026, así que no sabemos si lo hicieron.
    .changes =
        No cubre los registros públicos, como los datos de vehículos y de votantes, ni los datos
        bajo la ley de crédito. Así que las empresas que usan las agencias pueden quedarse con
        mucho.
    .caution =
        No revisamos qué datos sobre usted pide este paso. Si tiene miedo de dar más, pregunte
        primero a una clínica legal.

action-lexisnexis-report = Pida a LexisNexis su informe sobre usted
    .what =
        El informe es gratis. Muestra las direcciones, los teléfonos y los vínculos que vende
        LexisNexis. Llame al 1-888-497-0011; el informe llega por correo en unas dos semanas. Es más
        útil si usted tiene un historial de crédito o de direcciones en EE. UU.
    .changes = Usted ve lo que se vende sobre usted. No se borra nada.
    .caution =
        El formulario pide datos sobre su identidad. Dice que se usan solo para la petición. Si
        tiene miedo de dar más, pregunte primero a una clínica legal.

action-lexisnexis-freeze-or-opt-out = Congele su archivo de LexisNexis, o pida que lo o la excluyan
    .what =
        Congelar el archivo (security freeze) es gratis; vea consumer.risk.lexisnexis.com/freeze.
        Puede pedir que lo o la excluyan (opt out) solo donde una ley de privacidad del estado le da
        ese derecho.
    .changes =
        Congelar el archivo bloquea los informes de consumidor de LexisNexis. Pedir que lo o la
        excluyan no alcanza a los registros públicos, ni a los datos bajo las leyes de crédito, de
        bancos o de privacidad de conductores. Ninguna fuente que leímos dice que uno u otro paso le
        oculte un archivo a la policía o a ICE. Así que es un paso parcial.
    .caution =
        No revisamos qué datos sobre usted pide este paso. Si tiene miedo de dar más, pregunte
        primero a una clínica legal.

action-clear-opt-out = Pida a Thomson Reuters que borre lo que CLEAR tiene sobre usted
    .what =
        CLEAR es un producto para buscar personas. La declaración de privacidad de la empresa sobre
        registros públicos dice cómo mandar una petición. En un acuerdo de una demanda colectiva,
        prometió a los californianos un borrado más fácil y un acceso más limitado por cuatro años.
        Un juez dio una primera aprobación en octubre de 2024. No revisamos si llegó la final.
    .changes =
        Les sirve primero a quienes viven en California, y luego a quienes viven en otros estados
        con una ley de privacidad. A los demás puede que les digan que no. Los datos que vienen de
        registros públicos siguen siendo públicos.
    .caution =
        No revisamos qué datos sobre usted pide este paso. Si tiene miedo de dar más, pregunte
        primero a una clínica legal.

action-tlo-request = Pregunte a TransUnion qué tiene sobre usted su buscador TLO
    .what =
        TRADS, una parte de TransUnion, vende el buscador de personas TLO. Tiene su propio aviso de
        privacidad. Recibe peticiones por la página de TransUnion sobre derechos de privacidad de
        los estados. La ley de su estado decide qué derechos tiene.
    .changes = Ninguna promesa cubre a la policía cuando es cliente.
    .caution =
        No revisamos qué datos sobre usted pide este paso. Si tiene miedo de dar más, pregunte
        primero a una clínica legal.

action-nctue-report-and-freeze = Pida a NCTUE su archivo y que lo congele
    .what =
        NCTUE es un sistema de intercambio de datos sobre cuentas de servicios (luz, agua, gas) y de
        teléfono. Para su archivo, llame al 1-866-349-5185 o vaya a nctueconsumerportal.com. Para
        congelarlo, llame al 1-866-349-5355. Nuestra fuente con fecha más reciente es de diciembre
        de 2021, así que los números pueden haber cambiado.
    .changes =
        Congelarlo impide sobre todo que se abran cuentas nuevas a su nombre. No obliga a la
        policía. La venta de los datos de direcciones de NCTUE a empresas que venden datos terminó
        en 2021.
    .caution =
        No revisamos qué datos sobre usted pide este paso. Si tiene miedo de dar más, pregunte
        primero a una clínica legal.

action-credit-freeze = Congele su crédito
    .what =
        Pídalo a Experian, a Equifax y a TransUnion, a cada una por separado. Es gratis. Nuestra
        fuente es de septiembre de 2018.
    .changes =
        Impide que se abra crédito nuevo a su nombre. No oculta la parte de arriba de su informe de
        crédito, con la dirección, que se vende a empresas que venden datos. Las agencias del orden
        público (policía, ICE y otras) todavía pueden obtener informes.
    .caution =
        No revisamos qué datos sobre usted pide este paso. Si tiene miedo de dar más, pregunte
        primero a una clínica legal.
