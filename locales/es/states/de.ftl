# Delaware: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

de-dmv-license-regardless-of-status =
    Una ley de 2015 (SB 59) creó la tarjeta de privilegio de conducir (driving privilege card) para
    residentes sin estatus legal. Quienes la piden dan sus huellas. También deben mostrar que
    declararon impuestos en Delaware en los dos años anteriores. La regla que aplica la ley es de
    abril de 2016.

de-dmv-card-marking =
    La tarjeta dice “Driving Privilege Only, Not Valid for Identification” (solo privilegio de
    conducir, no válida para identificarse). A principios de 2024, solo las tarjetas de este tipo de
    Delaware y Connecticut se veían distintas de las otras tarjetas que no son REAL ID. La ley de
    Florida las rechaza.

de-dmv-noncitizen-marking =
    No pudimos confirmar si las licencias comunes de plazo limitado de las personas no ciudadanas
    llevan una marca.

de-dmv-document-retention =
    No pudimos confirmar si Delaware guarda copias de los documentos. Las personas que piden la
    tarjeta de privilegio dan sus huellas y un certificado de su declaración de impuestos, además de
    los documentos de identidad. Así que el archivo es más amplio que el de una licencia común.

de-dmv-disclosure-limit =
    La ley de 2015 mantiene confidenciales los datos de quienes tienen la tarjeta de privilegio.
    Pero el departamento de vehículos (DMV) coopera con las agencias del orden público (policía, ICE
    y otras) cuando la persona está bajo investigación penal, sin una orden de un tribunal. La ley
    general prohíbe dar información personal, pero tiene una lista de excepciones amplias; entre
    quienes pueden obtenerla están la policía federal y los investigadores privados con licencia.
    También deja que los agentes vean registros más viejos y permite pasarlos por medios
    electrónicos a las agencias de vehículos de otros lugares. Un proyecto de ley de 2025 (HB 60)
    que pedía una orden de un tribunal o la aprobación del fiscal general no se aprobó, hasta donde
    encontramos. Las consultas por Nlets, la red de datos de la policía, siguen abiertas.
    .binds =
        el departamento de vehículos (DMV) de Delaware y sus contratistas
    .exceptions =
        una investigación penal de quien tiene la tarjeta; basta la palabra del investigador. La
        policía y las agencias de vehículos de otros estados. Las consultas por Nlets, la red de
        datos de la policía. Las licencias y los registros de vehículos comunes no tienen una
        protección especial.

de-dmv-nlets-immigration =
    Unos miembros del Congreso escribieron sobre Nlets, la red de datos de la policía, en noviembre
    de 2025. La oficina del gobernador dijo entonces que conocía el asunto y lo estaba examinando.
    La policía estatal dijo que ella es solo el conducto. Dijo que el departamento de vehículos
    (DMV) decide qué organismos certificados pueden llegar a su base de datos por la red. No
    encontramos ningún bloqueo hasta el 15 de noviembre de 2025.

de-dmv-nlets-photos =
    La prensa local dice que se puede llegar a las fotos de 41 estados por Nlets, la red de datos de
    la policía. No dice que Delaware sea uno de ellos, así que no pudimos confirmarlo.

de-dmv-face-recognition =
    No pudimos confirmar cómo se usa el reconocimiento de caras en las fotos de licencia de
    Delaware. Puede que un estudio de Georgetown de 2016 y una lista de socios del FBI, de una
    oficina federal de auditoría (GAO), incluyan a Delaware. No hemos podido comprobar esto.

de-dmv-ice-documented-access =
    El departamento de transporte dijo en 2018 que no les había dado información de conductores a
    las autoridades de inmigración. En 2019 dijo que trabaja con investigadores federales solo en
    asuntos penales. En marzo de 2025 dijo que ese año ICE no había preguntado por quienes tienen la
    tarjeta de privilegio; no quiso decir qué pasó de 2018 a 2024. Las consultas por Nlets, la red
    de datos de la policía, no pasan por el personal del departamento.

de-dmv-data-sales =
    Unos documentos que obtuvo el sitio de noticias Motherboard en 2019 muestran a Delaware entre
    los estados que venden datos de conductores a empresas. Entre los compradores hay investigadores
    privados, y la ley del estado los admite.

de-dmv-federal-bulk-request =
    El Departamento de Justicia demandó a Delaware el 2 de diciembre de 2025 para obtener la lista
    completa de votantes con los números de licencia de conducir. Los funcionarios habían dado solo
    la lista pública. No encontramos ninguna petición en masa del archivo de conductores.

de-alpr-statute =
    No encontramos ninguna ley de Delaware sobre los lectores de placas, pero esto no está
    confirmado. Según un resumen hecho por una máquina, en una reunión de un grupo de trabajo en
    marzo de 2026 sus miembros esperaban que se presentara un proyecto de ley.

de-alpr-sharing-limit =
    No encontramos ningún límite estatal a compartir datos de placas.

de-alpr-immigration-limit =
    No encontramos ningún límite. Unos reportes de prensa dijeron que la ley HB 182 de julio de 2025
    también prohíbe compartir datos con ICE. Pero la sección, como está escrita, prohíbe solo los
    acuerdos 287(g) (policía local que hace trabajo de inmigración) y los acuerdos para detener o
    alojar a personas para las autoridades de inmigración. No dice nada de datos de placas ni de
    compartir información. La ACLU dice que la ayuda informal sigue siendo posible.

de-alpr-ice-documented-access =
    Una sola búsqueda no encontró ningún caso documentado en Delaware de búsquedas de inmigración en
    los datos de placas. Esto no está revisado del todo.

de-police-immigration-limit =
    La ley HB 182 se firmó el 14 de julio de 2025. Prohíbe los acuerdos 287(g) (policía local que
    hace trabajo de inmigración) y los acuerdos para detener o alojar a personas para las
    autoridades de inmigración; los que había debían terminar a más tardar el 13 de agosto de 2025.
    El gobernador también restringió la ayuda de la policía estatal a ICE. Algunos reportes de
    prensa dicen que la ley prohíbe compartir datos, pero la sección, como está escrita, no lo
    prohíbe. Tampoco toca la entrega de antecedentes penales ni las órdenes de un tribunal
    (warrants). Un proyecto de ley más amplio (HB 58: no parar ni retener a nadie por motivos
    civiles de inmigración) no se aprobó en 2025, y la policía todavía puede ayudar de manera
    informal.
    .binds =
        las agencias de policía y los gobiernos locales de Delaware
    .exceptions =
        no cubre el compartir información. Una orden de un tribunal (warrant u otra). Los
        antecedentes penales. La cooperación informal en la calle.

de-police-cooperation-mandate =
    Ninguna ley de Delaware exige ayudar al trabajo de inmigración.

de-police-287g =
    La ley HB 182, firmada el 14 de julio de 2025, prohíbe los acuerdos 287(g) (policía local que
    hace trabajo de inmigración), que dejan que agentes locales hagan parte del trabajo de
    inmigración. Los que había debían terminar a más tardar el 13 de agosto de 2025. La policía de
    Camden firmó el único, el 29 de abril de 2025, y se retiró después de protestas. Las listas de
    ICE del 18 de julio de 2025 y del 18 de mayo de 2026 no muestran ninguno.
    .binds =
        las agencias de policía y los gobiernos locales de Delaware

de-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Delaware. { said-task-force } { said-none-since } { said-county-list }

de-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Delaware.
    { said-jail } { said-none-since } { said-county-list }

de-benefits-medicaid-data =
    Delaware es uno de los estados que demandan en California v. HHS. Desde el 6 de enero de 2026,
    la agencia de Medicaid (CMS) puede pasarle a ICE seis datos básicos, entre ellos la dirección,
    de las personas sin presencia legal. Más que eso está prohibido. En 2026, los estados le dijeron
    al tribunal que parecía que la orden no se había cumplido.
    .exceptions =
        seis datos básicos de personas que no tienen presencia legal. La dirección es uno de ellos.
        Los estados que demandaron dicen que la orden del tribunal se incumplió; no sabemos si
        tienen razón.

de-benefits-snap-data =
    Delaware aparece entre los estados que demandaron en julio de 2025 por el requerimiento (demand)
    del Departamento de Agricultura de recibir los datos de las personas que reciben estampillas o
    cupones de alimentos (food stamps, SNAP). En octubre de 2025, un tribunal federal prohibió que
    ese departamento retuviera dinero a esos estados por esa razón. Lo volvió a prohibir el 26 de
    febrero de 2026.

de-voter-roll-shared =
    El Departamento de Justicia demandó el 2 de diciembre de 2025 (1:25-cv-01453). Delaware había
    dado la lista pública y no había entregado los datos delicados. Según un registro público de
    demandas, en septiembre de 2026 el caso ya estaba discutido por escrito, y el tribunal no lo
    había decidido.

de-broker-delete-right =
    La Ley de Privacidad de Datos Personales de Delaware (Delaware Personal Data Privacy Act) está
    en vigor desde el 1 de enero de 2025. Los residentes pueden pedir que se borren sus datos y
    decir que no a su venta, empresa por empresa. Desde el 1 de enero de 2026, las empresas también
    deben respetar una señal universal para decir que no (opt-out signal).

de-other-failed-dmv-privacy-bill =
    El proyecto de ley HB 60 de 2025 (House Bill 60) trataba de los datos de quienes tienen la
    tarjeta de privilegio. Habría exigido la aprobación del fiscal general o una orden de un
    tribunal antes de darlos. Salió del comité en abril de 2025, pero no estaba entre los cuatro
    proyectos de inmigración aprobados hasta el 30 de junio de 2025. No encontramos que se haya
    aprobado después.

de-other-police-list-sent-to-fbi =
    En enero de 2025, la policía de Laurel le mandó al FBI una lista de direcciones donde sus
    agentes se habían encontrado con inmigrantes haitianos. El FBI la había pedido, y el jefe de
    policía dijo que no sabía por qué. En ese momento, ninguna ley del estado lo prohibía. Esto
    viene de un artículo de la ACLU de Delaware de enero de 2026.

de-other-wage-records =
    En abril de 2025, ICE le mandó al departamento de trabajo del estado una citación administrativa
    (administrative subpoena). Pedía los reportes de salarios de fines de 2024 de los trabajadores
    de 15 negocios, con nombres, direcciones y números de Seguro Social. Un tribunal federal decidió
    en abril de 2026 que el departamento debe obedecer. El estado apeló el 21 de abril de 2026 y
    pidió una pausa. No pudimos confirmar el resultado.

de-event-list-sent-to-fbi-2025 =
    La ACLU de Delaware dice que la policía de Laurel le mandó al FBI, que la había pedido, una
    lista de direcciones donde sus agentes se habían encontrado con inmigrantes haitianos. El jefe
    de policía dijo que no sabía por qué la quería el FBI. En ese momento, ninguna ley del estado lo
    prohibía.

de-event-dmv-says-2025 =
    El departamento de transporte dijo que ese año ICE no había preguntado por quienes tienen la
    tarjeta de privilegio. No quiso decir qué pasó de 2018 a 2024. En 2018 había dicho que no les
    había dado información de conductores a las autoridades de inmigración.

de-event-agreements-banned-2025 =
    La HB 182 prohibió los acuerdos 287(g) (policía local que hace trabajo de inmigración) y los
    acuerdos para detener o alojar a personas para las autoridades de inmigración. Los que había
    debían terminar a más tardar el 13 de agosto de 2025. Algunos reportes de prensa dicen que
    también prohíbe compartir datos con ICE; su texto no lo prohíbe.

de-event-nlets-answers-2025 =
    Según el reporte de este día, la oficina del gobernador dijo que conocía el asunto que habían
    planteado miembros del Congreso, el acceso de ICE por Nlets, la red de la policía, y que lo
    estaba examinando. La policía estatal dijo que no es ella, sino el departamento de vehículos
    (DMV), quien decide qué organismos certificados pueden llegar a sus datos. No encontramos ningún
    bloqueo hasta entonces.
