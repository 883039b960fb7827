# Police and jail: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-booking-fingerprints-sent = Huellas de un arresto que se mandan al FBI y a ICE
    .how =
        Después de un arresto hay un registro en la cárcel (booking). La cárcel manda al FBI las
        huellas de la persona. Luego se comparan automáticamente con el archivo de Seguridad
        Nacional (DHS). ICE se entera de una coincidencia antes de cualquier condena.
channel-jail-release-data = La cárcel le avisa a ICE de una salida
    .how =
        ICE le pregunta a una cárcel cuándo va a salir una persona, o le pide que la mantenga
        detenida. La cárcel puede responder, a menos que la ley del estado o sus propias reglas
        digan que no. Algunos estados les mandan a las cárceles que respondan.
    .seen-elsewhere =
        Se ha reportado en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
channel-jail-data-resale = Datos de las cárceles que venden las empresas
    .how =
        Los sistemas que avisan a las víctimas cuando alguien sale, como VINE, toman datos al
        momento de más de 2,800 cárceles. Una empresa revende los datos. ICE compró acceso en 2021.
        No vimos la lista de esas cárceles, y no sabemos si ICE todavía tiene ese acceso. Así que,
        aunque una cárcel se niegue a avisarle a ICE, puede que un registro en la cárcel (booking)
        no quede oculto.
channel-287g-jail-officers = Agentes de la cárcel local que trabajan para ICE
    .how =
        Un sheriff (alguacil) o una cárcel puede firmar un acuerdo 287(g) con ICE. Entonces sus
        agentes pueden revisar para ICE a las personas que están en la cárcel, o ejecutar allí
        órdenes administrativas de ICE, que ningún juez firma. Lo que pueden hacer depende del tipo
        de acuerdo. Solo participan las agencias que firmaron.
    .county-some = { $county }: sabemos de estos acuerdos para la cárcel:
    .county-other = { $county }: los acuerdos de los que sabemos son para la policía que patrulla, ninguno para la cárcel. Puede haber otros más nuevos.
    .county-none = { $county }: no sabemos de ningún acuerdo de una agencia de aquí. Eso no quiere decir que no lo haya: la lista de ICE de { DATE($date) } ha crecido desde entonces, en más de lo que podemos nombrar.
channel-287g-street-officers = Policía local que trabaja para ICE cuando patrulla
    .how =
        Un departamento de policía puede firmar un acuerdo 287(g) con ICE. Con el modelo de grupo
        operativo (task force), sus agentes hacen trabajo de inmigración durante su labor normal de
        policía. Así que podrían usar lo que su departamento sabe; no encontramos ningún documento
        que lo muestre con sus reportes. Solo participan las agencias que firmaron. Otros tipos de
        acuerdo cubren solo las cárceles.
    .county-some = { $county }: estas agencias firmaron el modelo de grupo operativo (task force), así que sus agentes pueden trabajar para ICE cuando patrullan:
    .county-other = { $county }: los acuerdos de los que sabemos son solo para la cárcel, ninguno para la policía que patrulla. Puede haber otros más nuevos.
    .county-none = { $county }: no sabemos de ningún acuerdo de una agencia de aquí. Eso no quiere decir que no lo haya: la lista de ICE de { DATE($date) } ha crecido desde entonces, en más de lo que podemos nombrar.
channel-local-police-asked = ICE le pregunta a la policía local
    .how =
        Una agencia de inmigración le pregunta a un departamento de policía qué sabe de una persona.
        El departamento puede responder, a menos que la ley del estado o sus propias reglas digan
        que no. Algunos estados le mandan a la policía que ayude.
    .seen-elsewhere =
        Se ha reportado en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
channel-victim-report-asked = ICE le pregunta a la policía por una víctima de un delito
    .how =
        Una agencia de inmigración podría pedirle a un departamento de policía el reporte que hizo
        una víctima de un delito. El departamento podría responder, a menos que la ley del estado o
        sus propias reglas digan que no. Conocemos esta vía por leer la ley, no por un caso.
channel-courthouse-visit = Unos agentes esperan en un tribunal estatal o local
    .how =
        Los calendarios de los tribunales muestran cuándo se ve cada caso, y muchos están abiertos a
        cualquiera. Los agentes pueden esperar a una persona en un tribunal. En algunos estados se
        han reportado arrestos de inmigración en los tribunales, incluso donde una ley los prohíbe.
channel-court-records-open = Expedientes de tribunales abiertos al público
    .how =
        Las listas de casos civiles y penales están abiertas a cualquiera. Hay empresas que las
        juntan en archivos que venden. La ley federal no se las oculta a una agencia.
channel-police-video-asked = ICE le pide videos a la policía local
    .how =
        La policía local comparte videos con otras agencias según el caso, por ejemplo de las
        cámaras que llevan los policías. ICE podría pedirlos. Puede que la ley del estado o las
        reglas del propio departamento lo limiten. No encontramos ningún documento que muestre que
        ICE tome esos videos en masa o que busque caras en ellos.
channel-immigration-warrant-lookup =
    Órdenes administrativas de ICE en la base de datos de la policía
    .how =
        ICE pone sus propias órdenes administrativas en la base de datos del FBI, que la policía
        consulta en una parada de tránsito. Ningún juez firmó esas órdenes. A principios de 2025 se
        agregó al menos medio millón más, informó NPR; ICE no confirmó el número. Así que, cuando la
        policía detiene a alguien, el agente puede ver una orden de esas.
channel-dna-file = ADN en el archivo del FBI
    .how =
        Seguridad Nacional (DHS) le toma ADN a la mayoría de las personas que detiene. Manda los
        perfiles al archivo del FBI, llamado CODIS. La policía de cualquier lugar puede buscar en
        ese archivo, sin fecha límite. La prensa informa que se han agregado más de 1.5 millones de
        perfiles desde 2020.

channel-shared-police-reports = Reportes policiales en bases de datos compartidas
    .how =
        Muchos departamentos copian sus reportes en bases de datos que otros departamentos
        consultan, como COPLINK, LInX o N-DEx del FBI. En esos reportes también están los testigos y
        las víctimas. Los investigadores de ICE (HSI) tenían su propio acceso a algunas. Una ley del
        estado que limita lo que la policía local le dice a ICE obliga a esa policía, no a quien
        entra con un acceso federal. Puede que haga que un departamento deje esa base de datos. No
        encontramos ninguna lista de quién aporta datos hoy.
    .seen-elsewhere =
        Se demostraron accesos de los investigadores de ICE (HSI) en Massachusetts, y se reportaron
        en Arizona y California. El condado de King, Washington, dejó una de esas bases de datos por
        esa razón. Las fuentes hablan de muchos otros lugares sin nombrarlos todos. No encontramos
        ningún caso de esta agencia en este estado.

channel-shared-arrest-records = Registros de arrestos en bases de datos compartidas
    .how =
        Muchos departamentos copian los arrestos y los registros en la cárcel (booking) en bases de
        datos que otros departamentos consultan, como COPLINK, LInX o N-DEx del FBI. Los
        investigadores de ICE (HSI) tenían su propio acceso a algunas. Una ley del estado que limita
        lo que la policía local le dice a ICE obliga a esa policía, no a quien entra con un acceso
        federal. Puede que haga que un departamento deje esa base de datos. No encontramos ninguna
        lista de quién aporta datos hoy.
    .seen-elsewhere =
        Se demostraron accesos de los investigadores de ICE (HSI) en Massachusetts, y se reportaron
        en Arizona y California. El condado de King, Washington, dejó una de esas bases de datos por
        esa razón. Las fuentes hablan de muchos otros lugares sin nombrarlos todos. No encontramos
        ningún caso de esta agencia en este estado.

channel-police-report-exchange = Reportes policiales en el fondo común de una empresa
    .how =
        LexisNexis les vende a las policías un mapa de delitos. Según el contrato, los departamentos
        por lo general copian sus reportes en un fondo común nacional, llamado PSDEX. Los
        suscriptores lo consultan sin preguntarle al departamento. Unos investigadores dicen que ICE
        es uno de ellos. Encontraron contratos de más de 340 agencias en 38 estados. Dicen que los
        datos no se pueden retirar. No sabemos si su departamento participa.
    .seen-elsewhere =
        Unos investigadores encontraron contratos de más de 340 agencias en 38 estados. Lo que
        leímos no las nombra todas, así que no encontramos ningún caso de esta agencia en este
        estado.
