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
    .fee = Los servicios de la lista del Departamento de Justicia son gratis. Otros pueden cobrar.
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
        formulario usar. Avisar a USCIS es otra obligación y no reemplaza a esta. En febrero de
        2026, la oficina de las cortes pidió quitar de este formulario las líneas “in care of” (a
        cargo de). No revisamos si lo hizo.
    .changes = Los avisos de audiencias llegan a donde usted vive. No le oculta la dirección a ICE.
    .gives =
        La corte de inmigración y los abogados de ICE reciben su nueva dirección o su nuevo
        teléfono.
    .caution =
        Sin el formulario, los avisos van a la dirección vieja, y el juez puede ordenar la
        deportación sin que usted esté presente. No dar la dirección aquí lo o la perjudica sobre
        todo a usted.

action-attend-immigration-court = Vaya a todas las audiencias de la corte de inmigración
    .what =
        Faltar a una audiencia por lo general trae una orden de deportación. Pregunte a un abogado
        si puede presentarse por video. Desde el 23 de junio de 2026, una orden de un tribunal
        limita los arrestos en las cortes de inmigración. El gobierno apeló, y nuestras fuentes
        llegan hasta el 1 de julio de 2026.
    .caution =
        Unas notas públicas sobre una noticia del 1 de julio de 2026 dicen que ICE arrestó a tres
        hombres en dos cortes de inmigración de Nueva York a pesar de la orden del tribunal que limita
        esos arrestos. La orden no cubre las citas de control (check-in) en oficinas de ICE, ni las calles ni las casas. La apelación
        lo puede cambiar. El día antes de la audiencia, pregunte a un abogado o a una clínica legal
        si sigue en pie.

action-prepare-ice-check-in =
    Si tiene una cita de control (check-in) con ICE, prepárese, y vaya o consiga antes otra fecha
    .duty =
        Una persona a la que ICE le dijo que se presente debe hacerlo ese día, a menos que ICE le dé
        otra fecha. Avise a ICE de una nueva dirección dentro de cinco días hábiles.
    .what =
        Hable con un abogado antes de ese día. ICE tiene una página para fijar o cambiar la cita,
        ice.gov/check-in. Lleve la carta. Lleve copias que muestren un caso pendiente, y copias que
        muestren cuánto tiempo lleva en EE. UU. Diga a alguien de confianza adónde y cuándo va.
        Déjele su número A (A-number), el teléfono de su abogado y un plan para sus hijos.
    .changes =
        No encontramos ningún paso legal que impida que los agentes arresten a una persona allí.
        Pero un abogado que lo sabe de antemano puede actuar antes.
    .gives = ICE recibe su nueva dirección, si se mudó, y ve los papeles que usted lleva.
    .caution =
        Una organización legal escribió en diciembre de 2025 que los arrestos en estas citas habían
        aumentado. La orden del tribunal que limita los arrestos en las cortes de inmigración no
        cubre las oficinas de ICE. No deje de ir sin el consejo de un abogado.

action-prepare-uscis-interview = Si tiene una entrevista en USCIS, hable con un abogado antes de ir
    .what =
        Cuéntele al abogado de cualquier orden de deportación vieja, arresto o visa vencida. Pídale
        que vaya con usted. Lleve la carta y los documentos que pide. Diga a alguien de confianza
        adónde y cuándo va. Déjele su número A (A-number), el teléfono de su abogado y un plan para
        sus hijos.
    .changes =
        No encontramos ningún paso legal que impida que ICE arreste a una persona allí. Hay noticias
        de noviembre de 2025 que hablan de arrestos en entrevistas para la tarjeta de residente
        (green card) en San Diego.
    .gives = USCIS recibe los documentos que pide en la carta.
    .caution =
        Si usted no va, USCIS puede tratar su petición como abandonada y negarla. Hable con un
        abogado antes de no ir o de pedir otra fecha.

action-update-address-ar-11 =
    Si no tiene la ciudadanía de EE. UU., avise a USCIS de una nueva dirección (formulario AR-11)
    .duty =
        Casi toda persona que no es ciudadana de EE. UU., incluso con tarjeta de residente (green
        card), debe avisar a USCIS de una nueva dirección dentro de los 10 días después de mudarse.
    .what =
        Use el formulario AR-11; se puede presentar por internet. No reemplaza el aviso a la corte
        de inmigración ni el aviso en un caso pendiente. Esos van aparte. En 2025, Seguridad
        Nacional (DHS) dijo que haría cumplir esta obligación.
    .gives =
        USCIS recibe la dirección donde usted vive ahora, y USCIS comparte expedientes con ICE. La
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
        Por regla general, dejar una pregunta sin responder o guardar silencio es legal. Hay
        límites. Mentir es un delito y puede cerrar todos los caminos a un estatus. Si una respuesta
        verdadera parece peligrosa, pregunte a un abogado antes de responder.
    .caution = Guardar silencio no quita una obligación legal, como avisar de una nueva dirección o llevar el comprobante de registro. Algunos estados le exigen dar su nombre cuando la policía lo o la detiene (stop) legalmente. Las reglas son distintas en las fronteras y los aeropuertos, y en una solicitud o una audiencia propia. Allí, pregunte a un abogado.

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

action-sponsor-address-i-865 =
    Si firmó un I-864 por una persona inmigrante, avise de su nueva dirección (formulario I-865)
    .duty =
        Si firmó el formulario I-864, debe avisar a USCIS de una nueva dirección dentro de 30 días.
        Esto vale mientras dure la promesa de ese formulario.
    .what =
        Use el formulario I-865. La promesa termina cuando la persona inmigrante obtiene la
        ciudadanía de EE. UU., tiene 40 trimestres de trabajo acreditados o se va de EE. UU. para
        siempre. También termina cuando muere cualquiera de los dos. Un patrocinador que no tiene la
        ciudadanía de EE. UU. debe además el aviso con el formulario AR-11.
    .changes =
        No encontramos ningún paso legal que saque los datos de un patrocinador de los archivos de
        USCIS.
    .gives = USCIS recibe la dirección donde usted vive ahora, y USCIS comparte expedientes con ICE.
    .caution =
        ¿Alguien de su casa no tiene estatus o tiene una orden de deportación vieja? Entonces
        pregunte a un abogado antes de firmar un nuevo I-864.

action-tax-clinic-before-filing =
    Si declara impuestos con un ITIN, hable primero con una clínica de impuestos
    .duty =
        Quienes ganan lo suficiente deben presentar una declaración federal de impuestos. Su estatus
        migratorio no lo cambia.
    .what =
        El ITIN es un número de impuestos para personas sin número de Seguro Social. Las clínicas
        para contribuyentes de bajos ingresos (Low Income Taxpayer Clinics) no son del gobierno.
        También ayudan a quienes hablan poco inglés. La Publicación 4134 del IRS las enumera.
        Pregunte qué diría su declaración sobre dónde vive. No deje de declarar sin ese consejo.
    .fee =
        Las clínicas para contribuyentes de bajos ingresos (Low Income Taxpayer Clinics) ayudan
        gratis o por un cobro pequeño.
    .changes =
        Declarar y no declarar tienen los dos sus riesgos. Dos tribunales le impidieron al IRS dar
        direcciones a ICE. Pero el 24 de febrero de 2026, un tercer tribunal leyó la ley de otra
        manera. No encontramos ninguna decisión posterior.
    .gives = La declaración de impuestos le da al IRS la dirección que usted escribe en ella.
    .caution =
        Si tiene, o puede tener, una orden de deportación, hable primero con un abogado. Nunca dé un
        número ni una dirección falsos. Eso es un delito.

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

action-family-plan = Haga un plan para sus hijos y para otras personas que usted cuida
    .what =
        Escoja a una persona adulta que cuidaría a sus hijos si a usted se lo o la llevaran. Ponga a
        esa persona en la lista de la escuela para recogerlos. Anote teléfonos, doctores y
        medicinas, y guarde los pasaportes y las actas de nacimiento en un solo lugar. Pregunte a
        una clínica legal qué documento usa su estado, porque los estados son distintos. Si se
        llevan a alguien, locator.ice.gov puede mostrar dónde está.
    .changes =
        Las personas que usted escogió pueden actuar enseguida. ICE tiene una directiva sobre los
        padres y madres que detiene. Pero esa no le da ningún derecho que un tribunal pueda hacer
        cumplir.
    .gives = La escuela se entera de qué persona adulta puede recoger a sus hijos.
    .caution =
        Un documento que le da a otra persona adulta poder sobre un niño o una niña puede durar.
        Pregunte a un abogado antes de firmarlo.

action-proof-of-two-years =
    Si ningún agente lo o la dejó entrar a EE. UU., junte papeles que muestren dos años aquí
    .what =
        Una ley permite a los agentes deportar a algunas personas sin un juez. Se llama deportación
        rápida (expedited removal). Es para quienes entraron sin que un agente los dejara pasar y no
        pueden mostrar dos años en EE. UU. sin interrupción. Por eso, junte papeles con su nombre y
        una fecha: contratos de renta, cuentas, talones de pago, declaraciones de impuestos,
        documentos de la escuela o del médico. Guarde copias donde alguien de confianza las pueda
        alcanzar. Pregunte a un abogado si debe llevar copias con usted.
    .changes =
        La ley le deja a usted mostrar los dos años, y los agentes no tienen que decirle que existe
        esta regla. El 23 de junio de 2026, un tribunal de apelaciones en Washington, D.C. dejó que
        el gobierno use la deportación rápida en todo el país. Lo leímos en noticias y no
        encontramos nada posterior.
    .caution =
        Por regla general, usted puede guardar silencio. Las reglas son distintas en las fronteras y
        los aeropuertos, y algunos estados le exigen dar su nombre cuando la policía lo o la detiene
        (stop) legalmente. Además, una organización legal advierte que donde se usa la deportación
        rápida, el silencio puede acabar en una deportación sin un juez. Por eso, pregunte antes a
        un abogado qué conviene decir y mostrar. Nunca use papeles falsos. Si tiene miedo de volver
        a su país, dígaselo a cada agente.

action-keep-victim-visa-proof = Lleve un comprobante de su caso VAWA, U o T
    .what =
        Si su caso VAWA, U o T está pendiente o aprobado, lleve una copia del recibo o de la
        aprobación. Desde principios de 2025, ICE dice que no tiene que buscar por su cuenta si hay
        un caso así. Nuestra fuente más reciente es de octubre de 2025.
    .changes = Le muestra a un agente que usted tiene un caso así. Puede que no evite un arresto.
    .gives = Quien ve el papel se entera de que usted tiene un caso así.
    .caution = Guarde la copia donde no la encuentre una persona que le hace daño.

action-foia-eoir =
    Averigüe si hay un caso en la corte de inmigración y pida el expediente de la corte
    .what =
        La corte de inmigración (EOIR) tiene una línea de teléfono gratis, 1-800-898-7180, y un
        sitio de internet, acis.eoir.justice.gov. Muestran si hay un caso o una orden vieja. No
        abrimos el sitio. Hace falta su número A (A-number), el número que está en las cartas de las
        oficinas de inmigración. Para el expediente de la propia corte, escriba a esa corte a
        EOIR.xyz.ROP.Requests@usdoj.gov, con su código corto en lugar de xyz. O mande una petición
        FOIA a EOIR.FOIARequests@usdoj.gov. Los manuales de la corte que leímos no coinciden en cuál
        es el camino correcto. Nuestra fuente con fecha más reciente es de octubre de 2022.
    .fee =
        La línea de teléfono es gratis. No revisamos cuánto cuesta una copia del expediente de la
        corte.
    .gives =
        La línea de teléfono y el sitio piden su número A (A-number). Si escribe para pedir el
        expediente, la corte se entera de quién lo pide y de cómo comunicarse con usted.
    .caution =
        Averígüelo antes de viajar o de presentar algo. Si hay, o puede haber, una orden vieja, deje
        que un abogado o una clínica legal escriba por usted.

action-foia-uscis = Pida a USCIS su expediente de inmigración
    .what =
        Este expediente, llamado A-file, muestra lo que el gobierno tiene sobre usted. Pídalo antes
        de presentar algo. La petición es gratis en first.uscis.gov, pero hace falta una cuenta en
        internet. La guía que leímos es de septiembre de 2020, así que los pasos pueden haber
        cambiado.
    .gives =
        USCIS recibe su nombre, sus datos de nacimiento, su consentimiento (permiso) y su dirección.
        USCIS e ICE son partes de un mismo departamento.
    .caution =
        Si prefiere no dar su dirección, o si hay, o puede haber, una orden de deportación vieja,
        pida el expediente por medio de un abogado o de una clínica legal.

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

action-face-scan-know = Sepa cuándo puede decir que no a una foto de la cara (face scan)
    .what =
        En el control de un aeropuerto, puede decir que no a la foto de TSA y pedir que miren su
        identificación. En la frontera, desde el 26 de diciembre de 2025, los agentes pueden exigir
        fotos de toda persona que no tiene la ciudadanía de EE. UU., al entrar o al salir. Las
        personas ciudadanas pueden pedir que las revisen a mano. En la calle, ICE usa una aplicación
        de teléfono. Un documento de Seguridad Nacional (DHS) dice que la gente no la puede rechazar
        y que las fotos se guardan 15 años.
    .changes =
        Decir que no en el control del aeropuerto deja una foto menos. No encontramos ninguna manera
        legal de que se borren las fotos de la frontera o de la aplicación de ICE.
    .caution =
        No se resista si los agentes toman una foto de todos modos. Por regla general puede guardar
        silencio, pero no mienta. En las fronteras y los aeropuertos las reglas son distintas.
        Algunos estados le exigen dar su nombre cuando la policía lo o la detiene (stop) legalmente.

action-dna-refusal = Sepa qué significa negarse a dar una muestra de ADN (DNA)
    .what =
        Seguridad Nacional (DHS) toma ADN de la mayoría de las personas que detiene. Según la ley,
        negarse a dar una muestra exigida es un delito menor (misdemeanor), y los agentes pueden
        usar una fuerza razonable para tomarla. Puede decir que no está de acuerdo y pedir un
        abogado. Anote después quién la tomó, dónde y cuándo.
    .changes =
        ¿Y las personas detenidas solo por inmigración? No encontramos ningún paso legal que impida
        que su muestra llegue al archivo del FBI (CODIS) ni que la saque de allí. El FBI quita un
        perfil cuando se anuló una condena. También lo hace cuando un arresto terminó sin cargos, o
        se retiró el cargo, o un tribunal declaró a la persona no culpable. Pide una orden
        certificada de un tribunal. Su página no habla de personas detenidas solo por inmigración.
    .caution =
        No se resista. Si se retiró un cargo penal contra usted, pregunte a un abogado cómo hacer
        que quiten el perfil.

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
    .gives =
        El tribunal y la agencia reciben su declaración jurada. En ella usted dice que los datos del
        banco son suyos y por qué se opone.
    .caution = Cada palabra de una declaración jurada debe ser verdad.

action-money-transfer-know =
    Sepa qué queda anotado cuando envía dinero, y nunca divida una suma para ocultarla
    .what =
        TRAC, una base de datos en Arizona, guarda los envíos de $500 o más hacia o desde México y
        cuatro estados de EE. UU. en la frontera. La policía y las agencias federales pueden buscar
        en ella. En junio de 2025, Arizona le cortó el acceso a la rama de ICE que deporta (ERO). En
        algunas zonas de la frontera y en Minnesota, órdenes del Tesoro (FinCEN) han pedido más
        informes. Esas órdenes terminan y cambian.
    .changes =
        No encontramos ninguna manera legal de que un envío no llegue a TRAC ni de que se borre. Una
        ley federal sobre los datos de los bancos obliga muchas veces a una agencia a avisarle
        antes. No menciona los negocios de envío de dinero.
    .caution =
        Dividir una suma para evitar un informe o un registro que exige la ley es un delito, aunque
        el dinero sea ganado honradamente. Usar un nombre falso también lo es.

action-benefits-advice-before-quitting = Pida consejo antes de dejar Medicaid o SNAP
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

action-housing-status-questions =
    Si vive en vivienda pública o con ayuda para la renta, pida consejo antes de responder sobre el
    estatus
    .what =
        En muchos programas, una persona de la casa puede escoger no declarar un estatus legal. Esa
        persona no tiene que probar ninguno, y la ayuda se cuenta entonces solo para las demás. No
        diga más de lo que pide el formulario, y fíjese en la fecha de la carta. Una oficina de
        ayuda legal o un consejero de vivienda aprobado por HUD puede ayudar antes de que usted
        responda. El número para un consejero es 1-855-411-2372; no llamamos.
    .changes =
        Quien no declara un estatus no tiene que probar ninguno. Eso no impide que HUD compare los
        archivos de inquilinos con los de inmigración. En febrero de 2026, HUD propuso quitar esta
        opción. No encontramos una regla final. Las autoridades de vivienda deben informar sobre
        personas que saben que están aquí sin permiso legal. Un aviso federal de 2000 entiende
        “saber” de manera estrecha. No encontramos si sigue vigente.
    .gives =
        Si alguien escoge no declarar un estatus legal, la autoridad de vivienda se entera de eso.
    .caution =
        No se mude ni responda con mentiras a causa de una carta. Decir falsamente que tiene la
        ciudadanía le puede cerrar de por vida el paso a un estatus. Estar en una lista no significa
        por sí solo que no le corresponda ayuda.

action-wage-claim = Si un patrón no le paga lo que le debe, puede quejarse, sin importar su estatus
    .what =
        La División de Salarios y Horas (Wage and Hour Division) del Departamento de Trabajo recibe
        quejas en el 1-866-487-9243. Su página dice que las mantiene en secreto, a menos que usted
        esté de acuerdo o un tribunal lo exija. La Junta Nacional de Relaciones Laborales (National
        Labor Relations Board) dice que no va a preguntar por el estatus. Las oficinas de trabajo de
        California y Massachusetts dicen lo mismo. Una clínica legal puede ayudar. Es ilegal
        castigar a un trabajador por quejarse.
    .changes =
        Usted puede recibir el pago que le deben. No cambia lo que ICE puede pedir a un empleador o
        a una oficina estatal de salarios.
    .gives =
        La División de Salarios y Horas (Wage and Hour Division) recibe su nombre, dirección y
        teléfono, y los de su empleador.
    .caution =
        No encontramos ninguna promesa que obligue a Seguridad Nacional. No revisamos si todavía
        valen reglas más viejas para trabajadores en casos laborales. Si tiene, o puede tener, una
        orden de deportación, hable primero con un abogado. No dé un nombre ni un número falsos.

action-child-sponsor-advice =
    Si recibe en su casa a un menor que llegó sin sus padres, pida consejo legal antes de cada paso
    .what =
        Un patrocinador (sponsor), aunque sea el padre o la madre, da un expediente completo a la
        oficina federal de refugiados (ORR). Desde el 9 de julio de 2025, los patrocinadores van en
        persona a probar quiénes son. ORR advierte que puede haber agentes de inmigración allí.
        Pregunte antes a un abogado quién debería ser el patrocinador y qué tiene que dar cada
        persona adulta de la casa. Cuide de que el menor vaya a todas las audiencias.
    .changes =
        Usted sabe antes de ir qué va a dar. No encontramos ninguna manera legal de sacar del
        archivo los datos de un patrocinador.
    .gives =
        La oficina federal de refugiados (ORR) recibe un expediente completo del patrocinador
        (sponsor) y datos de cada persona adulta de la casa.
    .caution =
        Hay noticias de septiembre de 2025 y de julio de 2026 que hablan de patrocinadores
        arrestados. Si alguien de la casa no tiene estatus o tiene una orden de deportación vieja,
        hable con un abogado antes del primer formulario. Nunca dé datos falsos.

action-foia-ice-cbp-obim = Pida a CBP, ICE u OBIM sus expedientes
    .what =
        Seguridad Nacional (DHS) guarda archivos separados, así que escoja según su pregunta.
        Pregunte a CBP por su historia en la frontera, y a ICE por una vez que ICE lo o la arrestó o
        detuvo. Pregunte a OBIM, la oficina de huellas, por un encuentro con agentes que tal vez
        olvidó. Las peticiones a CBP y a ICE van por el portal SecureRelease del DHS; la espera es
        de meses. La guía que leímos es de septiembre de 2020, así que los pasos pueden haber
        cambiado.
    .gives = CBP, ICE u OBIM, según a quién le pida, recibe su petición y su dirección.
    .caution =
        Lo mejor es pedirlos por medio de una clínica legal, sobre todo si hay, o puede haber, una
        orden de deportación vieja.

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
    .fee = El programa de California es gratis. No revisamos todos los estados.
    .changes =
        Las oficinas estatales y locales deben aceptar la dirección sustituta, y a menudo también el
        departamento de vehículos (DMV). No obliga a las empresas privadas ni al gobierno federal.
        En el DMV, ayuda solo si el de su estado participa y usted le da la dirección nueva. No
        revisamos si se borra la vieja.
    .gives =
        La oficina del estado, o la organización que hace la inscripción, se entera de su dirección
        verdadera y de por qué pide otra.
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
        Rastreo (Tracking), y no permita que las aplicaciones lo o la rastreen. La guía con estos
        menús es de mayo de 2022, así que pueden verse distintos ahora.
    .changes =
        Las empresas que venden ubicaciones usan este número para unir los movimientos de un
        teléfono. De ahora en adelante, usted deja menos rastro. No borra el pasado ni cambia los
        datos de la propia compañía de teléfono.

action-phone-lock = Bloquee bien su teléfono
    .what =
        Use un código largo y mantenga el sistema al día. Apague el desbloqueo con la cara y el dedo
        antes de situaciones de riesgo. Apague el teléfono cuando se lo puedan quitar. Diga que no
        da su consentimiento (permiso) para que lo revisen. Nuestra fuente más reciente es de enero
        de 2026.
    .changes =
        Así es más difícil abrir el teléfono sin usted. En la frontera, los agentes no necesitan
        una orden (warrant) firmada por un juez para mirar un teléfono, y puede que se queden con él.
    .caution =
        Nunca destruya datos cuando ya sabe que hay una investigación o que se los exigen. Eso puede
        ser un delito.

action-private-accounts = Ajuste sus cuentas para que solo las vea gente que usted conoce
    .what =
        Cada aplicación tiene ajustes de privacidad. Escoja allí quién ve sus publicaciones, sus
        fotos, sus amigos y su teléfono. Apague la ubicación en las publicaciones. Pida a sus amigos
        que no lo o la etiqueten. Piense antes de publicar: otros lo pueden copiar.
    .changes =
        ICE mira lo que es público, y la empresa Clearview junta fotos públicas. Cuanto menos es
        público, menos encuentran. No alcanza a lo que ya se copió, ni a lo que una plataforma
        entrega cuando recibe un requerimiento (demand). “Qué podría cambiar para usted” muestra el
        caso en que ninguna de sus cuentas es pública.
    .caution =
        Nunca destruya datos cuando ya sabe que hay una investigación o que se los exigen. Eso puede
        ser un delito. Si pide una visa, busque antes consejo. Desde junio de 2025, a quienes piden
        visas F, M o J se les dice que hagan públicas sus cuentas.

action-school-directory-opt-out =
    Diga por escrito a la escuela que no dé el nombre, la dirección ni el teléfono de su hijo o hija
    .what =
        A estos datos se les llama información de directorio (directory information). Escriba que la
        escuela no los puede dar. Pida también que le avisen de cualquier citación (subpoena), de un
        tribunal o del propio ICE. Esta carta la pueden escribir los padres, y también los
        estudiantes desde los 18 años. Por lo general se hace al principio del año escolar.
    .changes =
        La escuela necesita entonces un consentimiento (permiso) para dar estos datos. Una citación
        válida (subpoena) o una orden de un tribunal todavía basta, después de un esfuerzo razonable
        por avisar a la familia. No aclaramos si una citación de la propia ICE, que no firmó ningún
        juez, cuenta como una de esas.

action-college-directory-opt-out =
    Si estudia en una universidad, dígale por escrito que no dé su información de directorio
    .what =
        Lo puede hacer un estudiante de universidad de cualquier edad. Pida el formulario en la
        oficina de registro (registrar); muchas veces se llama FERPA opt-out. Cubre lo que la
        universidad llama información de directorio (directory information), como su nombre, su
        dirección y su teléfono. Pregunte hasta cuándo se entrega, porque cada universidad fija un
        plazo.
    .changes =
        La universidad necesita entonces su consentimiento (permiso) para dar estos datos. Para
        estudiantes con visas F, M o J, no detiene los informes a SEVIS, una base de datos que
        maneja ICE. Hay leyes que exigen esos informes, y no encontramos ningún paso legal que los
        detenga.
    .caution =
        Una citación válida (subpoena) o una orden de un tribunal todavía basta. Los estudiantes con
        visa le siguen debiendo a la universidad su dirección verdadera.

action-fafsa-advice =
    Si un padre, una madre o un cónyuge no tiene número de Seguro Social, pida consejo antes de la
    FAFSA
    .what =
        La FAFSA es el formulario para la ayuda federal con los gastos de la universidad. Un padre,
        una madre o un cónyuge puede llenar su parte sin número de Seguro Social; el formulario en
        internet tiene una casilla para eso. La dirección de correo puede ser un apartado postal
        (P.O. box). La oficina de ayuda de una universidad o una clínica legal puede ayudarle a
        pensarlo.
    .changes =
        Una ley limita estos datos a la ayuda para estudiantes. No encontramos ninguna noticia de
        que llegaran a ICE. En octubre de 2025, una red de consejeros de universidad (NCAN) dijo que
        no podía asegurar a las familias que los datos sigan protegidos.
    .caution =
        Un estudiante que no la presenta puede perder ayuda que le corresponde. Lo que sí escriba en
        el formulario debe ser verdad.

action-dmv-own-record = Pida al departamento de vehículos (DMV) su propio historial
    .what =
        Pida su propio historial de manejo por internet, por correo o en persona. Muestra qué
        anotaciones y muchas veces qué dirección tiene el DMV. No muestra quién lo miró. Leímos
        páginas de dos estados, Carolina del Norte y Nueva York.
    .fee =
        Por lo general, unos pocos dólares. En Carolina del Norte, una página del estado sin fecha
        dice de $10 a $14; ahora puede ser más.
    .gives =
        El departamento de vehículos (DMV) recibe lo que usted escribe en la petición. Una dirección
        nueva puede pasar al archivo del DMV.

action-dmv-disclosure-log = Pregunte al departamento de vehículos (DMV) quién recibió sus datos
    .what =
        Pregunte por escrito al departamento de vehículos (DMV) qué entidades de afuera recibieron o
        consultaron sus datos. Lo mejor es hacerlo con una clínica legal. Una ley federal obliga a
        quienes pasan a otros los datos del DMV a guardar una lista por cinco años. Algunos estados
        llevan una bitácora (log): la regla de California guarda unas solo 90 días y otras dos años,
        así que pregunte pronto. La ley de Nueva York exige un aviso dentro de tres días cuando
        preguntan agentes de inmigración. No pudimos confirmar qué tan bien funciona esto.
    .gives =
        El departamento de vehículos (DMV) se entera de quién pregunta y de la dirección que usted
        da para la respuesta.
    .caution =
        Las respuestas varían. Puede que el DMV no anote lo que se consultó por Nlets, la red de la
        policía. Así que una respuesta vacía no muestra que nadie haya mirado.

action-fbi-identity-history = Pida al FBI su propio expediente
    .what =
        Si alguna vez lo o la arrestaron, puede pedir su propio expediente del FBI. Con la petición
        se manda un juego de huellas. Una clínica legal puede ayudar.
    .fee =
        El FBI cobra $18, según datos de 2025; las personas sin recursos pueden pedir que no se les
        cobre. Quien toma las huellas puede cobrar aparte.
    .gives = El FBI recibe su petición y un nuevo juego de sus huellas.
    .caution =
        Haga que le tomen las huellas en un servicio privado, no en una estación de policía. Si hay
        una orden de deportación vieja o una orden de arresto (warrant) de cualquier tipo (de un
        juez o de ICE), pregunte primero a un abogado.

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
        comparte, y las listas de placas buscadas que tiene puestas. Nombre la lista de infractores
        de inmigración (Immigration Violator). Pida las dos bitácoras de búsquedas. La de la
        organización (organization audit) muestra las búsquedas de la propia agencia; la de la red
        (network audit), las de otros en sus datos. Desde el 17 de diciembre de 2025, Flock deja
        fuera de la bitácora de la red los nombres de los agentes y las placas. La Electronic
        Frontier Foundation (EFF) ofrece un modelo.
    .gives =
        La agencia de policía se entera del nombre de quien pide. El nombre puede hacerse público.
    .caution =
        Una clínica legal o un grupo puede presentar la petición, para que nadie en riesgo tenga que
        dar su nombre. Algunos estados no dejan que el público vea esas bitácoras; Virginia es uno.

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
    .gives = El concejo o el sheriff (alguacil), y el público, pueden enterarse de quién lo pide.

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
    .gives =
        El servicio postal (USPS) recibe su teléfono y su correo electrónico, en una cuenta en
        internet.
    .caution =
        Hay noticias de abril de 2025 que dicen que unos funcionarios de inmigración buscaron datos
        de cuentas postales como esta. No se sabe a cuántas personas afectó.

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
    .gives =
        El sitio del estado recibe su nombre, su correo electrónico, su teléfono y su código postal
        (ZIP). El servicio del propio estado o Login.gov comprueba que usted vive en California.
        Según sus condiciones de uso, el sitio puede dar datos sobre usted a las empresas
        registradas, para que cumplan su petición.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.

action-lexisnexis-report = Pida a LexisNexis su informe sobre usted
    .what =
        El informe es gratis. Muestra las direcciones, los teléfonos y los vínculos que vende
        LexisNexis. Llame al 1-888-497-0011; el informe llega por correo en unas dos semanas. Es más
        útil si usted tiene un historial de crédito o de direcciones en EE. UU.
    .changes = Usted ve lo que se vende sobre usted. No se borra nada.
    .gives =
        LexisNexis, que le ha vendido datos a ICE, recibe su nombre, su fecha de nacimiento y su
        número de Seguro Social o de licencia, y su dirección si todavía no la tenía. El formulario
        dice que se usan solo para la petición.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.

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
    .gives = LexisNexis recibe los datos que pide la petición. No revisamos cuáles.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.

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
    .gives = Thomson Reuters recibe los datos que pide la petición. No revisamos cuáles.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.

action-tlo-request = Pregunte a TransUnion qué tiene sobre usted su buscador TLO
    .what =
        TRADS, una parte de TransUnion, vende el buscador de personas TLO. Tiene su propio aviso de
        privacidad. Recibe peticiones por la página de TransUnion sobre derechos de privacidad de
        los estados. La ley de su estado decide qué derechos tiene.
    .changes = Ninguna promesa que leímos cubre a las agencias que son clientes.
    .gives = TransUnion recibe los datos que pide la petición. No revisamos cuáles.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.

action-nctue-report-and-freeze = Pida a NCTUE su archivo y que lo congele
    .what =
        NCTUE es un sistema de intercambio de datos sobre cuentas de servicios (luz, agua, gas) y de
        teléfono. Para su archivo, llame al 1-866-349-5185 o vaya a nctueconsumerportal.com. Para
        congelarlo, llame al 1-866-349-5355. Nuestra fuente con fecha más reciente es de diciembre
        de 2021, así que los números pueden haber cambiado.
    .changes =
        Congelarlo impide sobre todo que se abran cuentas nuevas a su nombre. No obliga a las
        agencias del orden público (policía, ICE y otras). La venta de los datos de direcciones de
        NCTUE a empresas que venden datos terminó en 2021.
    .gives = NCTUE recibe datos sobre quién es usted, y su dirección si todavía no la tenía.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.

action-credit-freeze = Congele su crédito
    .what =
        Pídalo a Experian, a Equifax y a TransUnion, a cada una por separado. Es gratis. Nuestra
        fuente es de septiembre de 2018.
    .changes =
        Impide que se abra crédito nuevo a su nombre. No oculta la parte de arriba de su informe de
        crédito, con la dirección, que se vende a empresas que venden datos. Las agencias del orden
        público (policía, ICE y otras) todavía pueden obtener informes.
    .gives = Experian, Equifax y TransUnion reciben, cada una, su número de Seguro Social.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.

action-clearview-request =
    Si le cubre una ley estatal de privacidad, pida a Clearview que borre fotos de su cara
    .what =
        Clearview junta fotos públicas y deja que las agencias busquen en ellas por la cara. Su
        página clearview.ai/state-information-and-rights dice la gente de qué estados le puede pedir
        que muestre o borre sus datos, o que deje de compartirlos. California es uno. En otras
        partes puede decir que no.
    .changes =
        Podría dejar menos fotos de usted para buscar. Ninguna fuente que leímos muestra qué cambia
        una petición para ICE. No alcanza a la propia aplicación de ICE ni a las fotos que tienen
        otros.
    .gives =
        Clearview puede recibir una foto de usted, su correo electrónico y una imagen de su
        identificación. Así le da más a una empresa que busca caras.
    .caution = Si prefiere no dar más, pregunte primero a una clínica legal.
