# Kinds of safeguard: what such a rule does in general, and what it does not.

safeguard-dmv-disclosure-limit = Límites para compartir datos del DMV
    .what =
        El departamento de vehículos (DMV) puede dar algunos datos a algunas agencias solo bajo
        ciertas condiciones, a menudo una orden de un tribunal o una orden judicial (firmada por un
        juez). Esto no cubre la red de la policía ni a las empresas, a menos que la ley lo diga.
safeguard-dmv-status-confidentiality = El DMV debe mantener en privado algunos datos de la licencia
    .what =
        El departamento de vehículos (DMV) debe mantener en privado lo que sabe sobre algunas
        tarjetas, documentos o preguntas de estatus. Puede que otros datos, como el nombre o la
        dirección, sigan abiertos.
safeguard-dmv-document-limit = Límites a las copias de documentos en el DMV
    .what =
        El departamento de vehículos (DMV) no puede guardar, o no puede compartir libremente, copias
        de algunos documentos que la gente muestra. Esto no cubre los datos que el DMV escribió en
        su sistema.
safeguard-police-network-block = Una agencia queda fuera de la red de la policía
    .what =
        El estado impide que una agencia que nombra consulte sus datos de conductores en la red de
        la policía. Esto frena solo a las agencias que nombra. Otras todavía pueden consultar, y
        puede que pasen lo que encuentran.
safeguard-recipient-promise = Una promesa de no pasar los datos del DMV
    .what =
        Quien recibe datos del departamento de vehículos (DMV) debe prometer que no los pasará para
        trabajo de inmigración. La regla funciona solo en la medida en que la gente cumple la
        promesa y el estado la hace cumplir.
safeguard-face-search-limit = Límites a las búsquedas de caras en las fotos de licencia
    .what =
        El estado prohíbe o limita las búsquedas de caras en sus fotos de licencia. La regla no
        cubre las fotos que las agencias federales ya tienen.
safeguard-data-sale-limit = Límites a la venta de datos de conductores
    .what =
        La ley del estado limita a quién puede venderle datos de conductores el departamento de
        vehículos (DMV), o para qué uso. No frena los datos que los compradores ya tienen.
safeguard-plate-sharing-limit = Límites para compartir datos de las cámaras de placas
    .what =
        La ley del estado limita con quién puede compartir la policía lo que vieron sus cámaras de
        placas. No obliga a las cámaras federales, y puede que no obligue a las privadas.
safeguard-plate-immigration-ban = Nada de datos de cámaras de placas para trabajo de inmigración
    .what =
        La ley del estado prohíbe que las agencias compartan o usen datos de las cámaras de placas
        para trabajo de inmigración. No obliga a las cámaras federales ni a las empresas nacionales
        que venden datos de placas. Se ha descubierto que hubo agencias que incumplieron reglas así.
safeguard-plate-retention-limit =
    Los datos de las cámaras de placas se deben borrar después de un tiempo
    .what =
        La policía debe borrar las lecturas de placas (dónde y cuándo se vio su auto) después de un
        tiempo fijo. Hasta entonces se puede buscar en ellas. Esto no alcanza a las copias que otros
        hicieron.
safeguard-trust-law = Límites a la ayuda de la policía para trabajo de inmigración
    .what =
        La ley del estado limita lo que la policía y las cárceles pueden hacer para las agencias de
        inmigración o compartir con ellas. Estas leyes tienen excepciones, a menudo para una orden
        judicial (firmada por un juez) o para algunos delitos. No frenan las huellas que van al FBI.
safeguard-agreement-ban = Sin acuerdos 287(g) con ICE
    .what =
        La ley del estado prohíbe los acuerdos que dejan que agentes locales hagan trabajo de
        inmigración para ICE. No frena otros contactos entre ICE y la policía.
safeguard-driver-privacy-act = Ley federal de privacidad de conductores (DPPA)
    .what =
        Una ley federal limita a quién puede darle datos de conductores un departamento de vehículos
        (DMV), como el nombre, la dirección y la foto. Permite que cualquier agencia del gobierno
        tenga esos datos para su trabajo. Así que, por sí sola, no impide que los datos lleguen a
        ICE.
safeguard-victim-confidentiality = Regla federal de privacidad para solicitudes de víctimas
    .what =
        La ley federal solo deja que la solicitud de una víctima de abuso, de un delito o de trata
        de personas salga del gobierno por los motivos de una lista. Dentro de Seguridad Nacional
        (DHS), de la que ICE es parte, limita para qué se usa la solicitud, no quién la puede ver
        por su trabajo. Los datos que vienen solo de quien abusó no se pueden usar contra la
        víctima. La regla cubre la solicitud federal, no un reporte hecho a la policía local.
safeguard-home-entry-warrant =
    Los agentes necesitan una orden judicial (firmada por un juez) para entrar a una casa
    .what =
        Sin consentimiento (permiso), los agentes necesitan una orden judicial (firmada por un juez)
        para entrar a una casa. Los formularios propios de ICE no los firma un juez. ICE no está de
        acuerdo con esto solo para personas con una orden final de deportación. En la práctica puede
        que los agentes entren por la fuerza de todos modos. No se resista; diga que no da su
        consentimiento.
safeguard-immigration-court-arrest-limit = Límite a los arrestos en la corte de inmigración
    .what =
        Un fallo de un tribunal del 23 de junio de 2026 limita los arrestos de personas por haber
        ido a la corte de inmigración. No cubre las citas de control en oficinas de ICE, la calle ni
        las casas. El gobierno apeló, así que averigüe cómo está antes de confiar en él.
safeguard-courthouse-arrest-limit = Límites a los arrestos de inmigración en tribunales del estado
    .what =
        La ley del estado limita los arrestos civiles de inmigración en los tribunales del estado, a
        menudo a los que llevan una orden judicial (firmada por un juez). No cubre la corte de
        inmigración ni los arrestos por un delito. Aun así, se han reportado arrestos en algunos
        estados con una ley así.
safeguard-asylum-confidentiality = Privacidad de las peticiones de asilo
    .what =
        El gobierno no les puede decir a otros, sobre todo al país de origen, que alguien pidió
        asilo. Un consentimiento (permiso) por escrito o una excepción de una lista levanta esto. No
        es un muro dentro del gobierno: los agentes de inmigración y otros agentes federales que lo
        necesiten pueden ver el expediente.
safeguard-privacy-act = Ley federal de privacidad (Privacy Act)
    .what =
        Esta ley les da a las personas ciudadanas y a los residentes permanentes (con green card)
        derechos sobre los archivos federales, como límites a lo que se comparte, corrección y
        demandas. Las demás personas quedan fuera. Por sí sola, no impide que las oficinas federales
        compartan archivos con ICE.
safeguard-tax-confidentiality = Privacidad de las declaraciones de impuestos
    .what =
        La ley federal mantiene en secreto las declaraciones de impuestos, con excepciones que están
        en una lista. Los tribunales no están de acuerdo en si una de ellas deja que ICE tenga
        direcciones. Una orden de un tribunal contra ese intercambio puede cambiar en una apelación.
safeguard-social-security-confidentiality = Privacidad de los números de Seguro Social
    .what =
        La ley federal limita a quién se le dan los números de Seguro Social. En junio de 2026, un
        tribunal la usó para deshacer la unión entre los archivos del Seguro Social y SAVE, una
        revisión de ciudadanía. En septiembre de 2026, la Corte Suprema puso ese fallo en suspenso
        hasta que termine la apelación. Otras entregas de datos pueden seguir.
safeguard-medicaid-confidentiality = Privacidad de los datos de Medicaid
    .what =
        La ley federal solo deja usar los datos de Medicaid para manejar el programa. Desde el 6 de
        enero de 2026, por una orden de un tribunal del 29 de diciembre de 2025, ICE puede recibir
        datos básicos de personas sin presencia legal. En los estados que demandaron, siguen
        protegidos los datos de salud y los de personas ciudadanas y residentes permanentes (con
        green card).
safeguard-food-benefit-confidentiality =
    Privacidad de los datos de estampillas o cupones de alimentos (SNAP)
    .what =
        La ley federal solo deja usar los datos de un hogar para manejar el programa. Tiene
        excepciones, como las revisiones del estatus de quienes hacen la solicitud, y los agentes
        que buscan a una persona que huye de un caso por un delito grave. Un tribunal decidió que el
        requerimiento federal (demand) de todos los datos probablemente viola esta ley, para los
        estados que demandaron.
safeguard-health-privacy = Privacidad de los expedientes médicos
    .what =
        La ley federal (HIPAA), y en algunos estados una ley propia, limita cuándo un hospital o una
        clínica puede dar datos de pacientes a los agentes. La ley federal les permite responder a
        algunos requerimientos (demands) que no firmó ningún juez, pero no los obliga. Les permite
        decir más sobre una persona que los agentes tienen detenida, o para parar una amenaza seria.
        Obliga a hospitales, clínicas y aseguradoras, no a ICE.
safeguard-school-privacy = Privacidad de los expedientes escolares
    .what =
        Según la ley federal (FERPA), una escuela que recibe dinero federal necesita el
        consentimiento del padre, la madre o el estudiante adulto para dar datos de los expedientes.
        Una citación (subpoena) válida, incluso una que no firmó ningún juez, o una orden de un
        tribunal es una excepción; la escuela primero tiene que tratar de avisar a la familia.
        También lo es una emergencia. Los datos de directorio, como el nombre y la dirección, se
        pueden dar a menos que la familia haya dicho que no. Algunos estados agregan una ley propia.
safeguard-voter-list-limit = Límites para dar las listas de votantes
    .what =
        Una ley o un fallo de un tribunal limita a quién puede darle el estado su lista completa de
        votantes. No recupera una lista que ya se dio. Un fallo puede cambiar en una apelación.
safeguard-census-secrecy = Secreto de las respuestas del censo
    .what =
        Las respuestas del censo se pueden usar solo para estadísticas. Por ley, ninguna otra
        agencia puede verlas, y no se pueden usar contra la persona. La regla cubre solo lo que la
        gente le dice a la Oficina del Censo.
safeguard-financial-privacy = Ley federal de privacidad de los datos del banco
    .what =
        Una agencia federal que quiere datos del banco con su propia citación (subpoena) debe
        mandarle una copia al cliente y esperar 10 días, o 14 si la manda por correo. El cliente
        puede pedirle a un tribunal federal que lo pare. Tiene excepciones, y no obliga a las
        agencias estatales o locales ni cubre las tiendas de envío de dinero.
safeguard-transfer-database-cut = Agentes de deportación de ICE sin acceso a TRAC
    .what =
        En junio de 2025, la fiscalía general de Arizona les cortó a los agentes de deportación de
        ICE (ERO) el acceso a TRAC, una base de datos de envíos de dinero. Los informes describen el
        corte solo para ellos. Puede que otros todavía busquen en ella.
safeguard-credit-reporting = Ley federal sobre informes de crédito (FCRA)
    .what =
        Esta ley deja que la gente vea y corrija sus informes de crédito y congele su crédito. La
        mayoría de las empresas que venden archivos sobre personas dicen que quedan fuera de ella.
        La parte de arriba de un informe de crédito se vende sin los límites de esta ley, y congelar
        el crédito no la oculta.
safeguard-broker-delete-right = Derecho a que las empresas que venden datos los borren
    .what =
        La ley del estado deja que la gente pida a las empresas que borren sus datos o dejen de
        venderlos. Los datos de registros públicos muchas veces no están cubiertos, y puede que
        muchas empresas tampoco. No recupera lo que una agencia ya recibió.
safeguard-personal-data-sale-limit =
    Límites a la venta de datos personales para hacer cumplir las leyes de inmigración
    .what =
        La ley del estado limita la venta de datos personales a las agencias que hacen cumplir las
        leyes de inmigración. No quita lo que una agencia ya recibió.
safeguard-utility-data-limit = Límites para compartir datos de servicios de luz, agua o gas
    .what =
        La ley del estado limita cuándo una compañía de servicios puede dar datos de clientes a las
        agencias de inmigración. Puede que cubra solo algunos servicios o algunos datos. Una orden
        de un tribunal o una orden judicial (firmada por un juez) todavía puede abrirlos.
safeguard-wage-data-limit = Límites para compartir los informes de sueldos del estado
    .what =
        La ley del estado limita cuándo una agencia de trabajo puede dar los informes de pago. Aun
        así, un tribunal federal puede ordenarle a la agencia que obedezca, como hizo uno en
        Delaware en abril de 2026. No cubre los archivos del propio empleador.
safeguard-toll-data-limit = Límites para compartir datos de peaje
    .what =
        La ley del estado limita cuándo una agencia de peaje puede dar sus datos. Puede que una
        orden de un juez o una citación (subpoena) todavía los abra. No cubre las cámaras de placas
        de la policía ni de las empresas.
safeguard-administrative-subpoena-limit = Una citación de ICE no es una orden de un tribunal
    .what =
        No se puede castigar a nadie por esperar hasta que un juez federal le ordene obedecer una
        citación (subpoena) de ICE. Quien la recibe puede oponerse o pedirle a un tribunal que la
        cancele, o puede simplemente obedecer. La mayoría de los intentos de frenar requerimientos
        de datos así han fracasado.
safeguard-stored-communications = Ley federal de privacidad de mensajes y cuentas
    .what =
        Las compañías de teléfono, de correo electrónico y de internet pueden dar lo que dicen los
        mensajes solo con una orden judicial (firmada por un juez). Para otros datos hace falta una
        orden de un tribunal. Una citación (subpoena), incluso una que no firmó ningún juez, basta
        para el nombre, la dirección, los datos de llamadas y sesiones, y la forma de pago. En una
        emergencia, una compañía puede dar datos de inmediato. La agencia no tiene que avisarle al
        cliente, aunque muchas compañías sí lo hacen.
safeguard-location-warrant =
    Una orden judicial (firmada por un juez) para el historial de ubicación del teléfono
    .what =
        Los agentes necesitan una orden judicial (firmada por un juez) para obligar a una compañía
        de teléfono a entregar una semana o más del historial de ubicación, salvo en una emergencia
        o con el consentimiento del cliente. Desde un fallo de la Corte Suprema del 29 de junio de
        2026, reunirlo por zona también cuenta como un cateo (search). Estos fallos no decidieron si
        una agencia puede simplemente comprar datos de ubicación.
safeguard-device-search-policy = Reglas de la frontera para revisar teléfonos
    .what =
        Las reglas propias de CBP, renovadas en enero de 2026, piden más para una revisión más
        profunda. Según informes, limitan a los agentes a los datos guardados en el aparato, no en
        la nube. No hace falta una orden judicial (firmada por un juez). A una persona ciudadana de
        EE. UU. no se le puede negar la entrada por no desbloquear un teléfono; a un visitante sí, y
        puede que se queden con el teléfono.

safeguard-parent-locator-limit = Límites del archivo de manutención de menores
    .what =
        La ley federal dice quién puede usar el archivo nacional de manutención de menores y
        empleos, y para qué. La inmigración no está entre esos fines. El Departamento de Salud
        guarda el archivo y decide sobre las peticiones, y estaba estudiando una de Seguridad
        Nacional (DHS).

safeguard-simulator-policy = Reglas propias de Seguridad Nacional sobre torres de teléfono falsas
    .what =
        La política propia de Seguridad Nacional pide una orden judicial (firmada por un juez), con
        excepciones para casos urgentes. Seguridad Nacional puede cambiarla. Su inspector general halló
        en 2023 que los investigadores de ICE (HSI) no siempre consiguieron las órdenes de un
        tribunal que hacían falta.

safeguard-spyware-policy = Lo que el propio ICE dice sobre los programas espía
    .what =
        En abril de 2026, el jefe interino de ICE dijo que los programas espía se deben usar
        contra narcotraficantes y terroristas. Eso es lo que dice el propio ICE. No es una ley, e ICE puede
        cambiarlo.

safeguard-state-refusal = La negativa del estado
    .what =
        El estado se ha negado a entregar sus datos, o pelea el requerimiento (demand) en un
        tribunal. Es una decisión del propio estado. Puede cambiar, y un tribunal puede ordenar que
        se entreguen.

safeguard-student-aid-privacy = Privacidad de los formularios de ayuda estudiantil
    .what =
        La ley federal limita a la ayuda estudiantil lo que se cuenta en el formulario FAFSA. El
        Departamento de Educación guarda el formulario. Nadie de fuera puede estar seguro de que los
        datos se queden allí.

safeguard-library-privacy = Privacidad de los datos de las bibliotecas
    .what =
        Las leyes de los estados mantienen en privado lo que una persona saca de una biblioteca
        pública, por regla general hasta que un tribunal ordene otra cosa. Las leyes varían: en
        algunas puede bastar una citación (subpoena). El formulario propio de un agente de
        inmigración no es una orden de un tribunal.

safeguard-reporting-duty-limit = Límites del deber de informar
    .what =
        Un aviso federal de 2000 dice que una oficina debe informar solo de una persona que sabe que
        está aquí sin permiso legal, y le da a “saber” un sentido estrecho. Es viejo. No encontramos
        si el gobierno lo ha reemplazado.
