# Kinds of safeguard: what such a rule does in general, and what it does not.

safeguard-dmv-disclosure-limit = Límites para compartir datos del DMV
    .what =
        El departamento de vehículos (DMV) puede dar algunos datos a algunas agencias solo bajo
        ciertas condiciones, a menudo una orden de un tribunal o una orden firmada por un juez. Esto
        no cubre la red de la policía ni a las empresas, a menos que la ley lo diga.
safeguard-dmv-status-confidentiality = El DMV debe mantener en privado algunos datos de la licencia
    .what =
        El departamento de vehículos (DMV) debe mantener en privado lo que sabe sobre algunas
        tarjetas, papeles o preguntas de estatus. Puede que otros datos, como el nombre o la
        dirección, sigan abiertos.
safeguard-dmv-document-limit = Límites a las copias de papeles en el DMV
    .what =
        El departamento de vehículos (DMV) no puede guardar, o no puede compartir libremente, copias
        de algunos papeles que la gente muestra. Esto no cubre los datos que el DMV escribió en su
        sistema.
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
        que venden datos de placas. Se ha descubierto que hubo agencias que rompieron reglas así.
safeguard-plate-retention-limit =
    Los datos de las cámaras de placas se deben borrar después de un tiempo
    .what =
        La policía debe borrar los avistamientos de placas (dónde y cuándo se vio su auto) después
        de un tiempo fijo. Hasta entonces se puede buscar en ellos. Esto no alcanza a las copias que
        otros hicieron.
safeguard-trust-law = Límites a la ayuda de la policía para trabajo de inmigración
    .what =
        La ley del estado limita lo que la policía y las cárceles pueden hacer para las agencias de
        inmigración o compartir con ellas. Estas leyes tienen excepciones, a menudo para una orden
        firmada por un juez o para algunos delitos. No frenan las huellas que van al FBI.
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
        La ley federal limita quién puede ver la solicitud de una víctima de abuso, de un delito o
        de trata de personas. Los agentes dentro de Seguridad Nacional (DHS) todavía la pueden ver.
        La regla cubre la solicitud federal, no un reporte hecho a la policía local.
safeguard-home-entry-warrant =
    Los agentes necesitan una orden firmada por un juez para entrar a una casa
    .what =
        Sin consentimiento (permiso), los agentes necesitan una orden firmada por un juez para
        entrar a una casa. Los formularios propios de ICE no los firma un juez. ICE disputa esto en
        algunos casos, y en la práctica puede que los agentes entren por la fuerza de todos modos.
