# Colorado: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

co-dmv-license-regardless-of-status =
    Colorado da licencias e identificaciones a personas sin presencia legal con la ley SB 13-251,
    que se usa desde el 1 de agosto de 2014. Las personas con presencia legal temporal reciben la
    misma serie restringida. Una ley de 2024 (SB24-182) quitó tres condiciones desde el 31 de marzo
    de 2025: la declaración de impuestos, los dos años de residencia y el número de Seguro Social o
    de contribuyente. Una ley de 2025 (SB25-276) quitó la declaración jurada sobre solicitar la
    presencia legal.

co-dmv-card-marking =
    La ley crea una tarjeta restringida que es diferente de la licencia común. La tarjeta también se
    les da a personas con presencia legal temporal, como estudiantes, personas con DACA y personas
    con asilo. Así que la marca, por sí sola, no prueba que alguien no tiene presencia legal. No
    vimos las palabras exactas de la tarjeta.

co-dmv-noncitizen-marking =
    Un aviso legal de 2014 dice que las personas no ciudadanas con presencia legal temporal reciben
    la tarjeta restringida de la ley de 2013, en vez de una licencia común. Nombra a las personas
    con visa, con DACA, con asilo o con un ajuste de estatus pendiente. No revisamos cómo se hace
    hoy, así que esto no está confirmado.

co-dmv-document-retention =
    No encontramos ninguna regla sobre destruir las copias de los documentos, así que hay que
    suponer que existen copias. Una ley de 2022 limita lo que reúnen las agencias estatales: el
    lugar de nacimiento, el estatus y los datos del pasaporte, la tarjeta de residente (green card)
    y el permiso de trabajo. Permite pedirlos cuando la ley o las tareas de la agencia lo exigen.
    Deja fuera las bases de datos que ya funcionaban a fines de 2021. El sistema DRIVES del
    departamento de vehículos (DMV) parece ser una de ellas; esto no está confirmado. Una ley de
    2025 (SB25-276) hace confidenciales los datos sobre quién cumple los requisitos para estas
    tarjetas. Según la enmienda hecha en comité, incluye los datos más viejos.
    .binds =
        las agencias estatales, en las bases de datos que empezaron después de 2021
    .exceptions =
        bases de datos o redes que ya estaban activas el 31 de diciembre de 2021. Lo que exige la
        ley estatal o federal. Lo que una agencia necesita para sus tareas.

co-dmv-disclosure-limit =
    Desde 2021 (SB21-131), las agencias estatales, también el departamento de vehículos (DMV),
    tienen un límite. Pueden dar datos que identifican a una persona a las autoridades federales de
    inmigración solo cuando lo exige la ley, o una citación (subpoena) de un tribunal o una orden
    judicial (warrant u otra, firmada por un juez). Una ley de mayo de 2025 (SB25-276) agregó a los
    gobiernos locales, los tribunales, las escuelas y otros. En la práctica no siempre interviene un
    juez. Las agencias respondieron cuatro de nueve citaciones de inmigración en 2025; ninguna la
    firmó un juez, y tres se respondieron con una excepción para investigaciones penales. En
    noviembre de 2025, unos miembros del Congreso pusieron a Colorado en la lista de estados
    abiertos a ICE por Nlets, la red de datos de la policía. Los informes sobre las peticiones que
    la ley ordena dejan fuera la mayoría de las consultas automáticas y todas las peticiones al
    Departamento de Seguridad Pública.
    .binds =
        las agencias estatales y sus empleados, los gobiernos locales y otros organismos que nombra
        la SB25-276; otros con acceso a las bases de datos, por un certificado anual bajo pena de
        perjurio (los condados de Weld y Montezuma no lo habían firmado)
    .exceptions =
        lo que exige la ley federal o estatal. Una citación (subpoena), una orden judicial (warrant)
        o una orden de un tribunal. Las investigaciones penales; en 2025 se usaron sin un juez, y
        eso está en disputa. Las consultas por Nlets, que según lo reportado seguían abiertas en
        noviembre de 2025. Los delitos federales. Pero la entrada ilegal y el reingreso (8 U.S.C.
        1325, 1326) cuentan como hacer cumplir las leyes de inmigración, así que no abren la vía.

co-dmv-disclosure-limit-subpoena-notice-bill-2026 =
    La HB26-1276 se aprobó en las dos cámaras el 12 de mayo de 2026. Según unas notas sobre leyes
    estatales en un repositorio público, se firmó el 4 de junio de 2026 y entró en vigor el 12 de
    agosto de 2026. No vimos la ley firmada, así que esto no está confirmado. Las notas hablan de
    multas más altas para las agencias que comparten datos personales con agentes de inmigración, de
    una política del fiscal general para proteger los datos, de capacitación para fines de 2027 y de
    inspecciones estatales de los centros de detención. La página de la legislatura sobre el
    proyecto también habla de un aviso a la persona cuando una agencia responde una citación
    (subpoena) de inmigración. La ley no impide que una agencia la responda.
    .exceptions =
        la agencia todavía puede responder a cualquier citación (subpoena). El aviso, si lo hay,
        llega solo después de la respuesta. Las consultas automáticas no son citaciones.

co-dmv-nlets-immigration =
    Unos miembros del Congreso le escribieron al gobernador de Colorado en noviembre de 2025.
    Dijeron que el estado, a pesar de su ley de privacidad, deja que ICE consulte por su cuenta los
    datos de conductores y de registros de autos. Pasa por Nlets, la red de datos de la policía. No
    encontramos un bloqueo posterior.

co-dmv-nlets-photos =
    No pudimos confirmar si Colorado pasa las fotos de licencia por Nlets, la red de datos de la
    policía. Está en una lista de estados cuyas agencias de licencias pueden llegar a las imágenes
    de Alaska. Lo hacen por un intercambio que maneja AAMVA, la asociación de las agencias de
    vehículos.

co-dmv-face-recognition =
    Los investigadores del departamento de vehículos (DMV) buscan caras en las fotos de licencia
    cuando la policía lo pide. En septiembre de 2020, el Denver Post informó de cientos de búsquedas
    de caras de la policía de Colorado en unos pocos años, por medio del DMV o de otro programa. Una
    fue de una persona que protestaba. Una ley posterior no deja que la policía compare caras por el
    estatus migratorio. Tampoco la deja seguir a alguien en vivo sin una orden judicial (firmada por
    un juez) u otro motivo de la lista, como solo desarrollar pistas. No obliga a las agencias
    federales. En 2020, una clínica de una escuela de derecho le advirtió al gobernador que ICE
    podría usar las fotos. Dárselas a ICE para casos civiles chocaría con las leyes de privacidad
    del estado.
    .binds =
        la policía estatal y local
    .exceptions =
        desarrollar pistas. Causa probable. Una orden judicial (firmada por un juez). Personas
        desaparecidas. Las herramientas de caras de las propias agencias federales. Pedir la foto
        para un caso penal.

co-dmv-ice-documented-access =
    Un grupo de derechos de los inmigrantes recibió más de 200 correos electrónicos de enero de 2018
    a mayo de 2020. Muestran que unos investigadores del departamento de vehículos (DMV) le daban a
    ICE información sobre solicitantes de las tarjetas SB 251, las que se dan sin importar el
    estatus. A veces ICE no la había pedido.

co-dmv-ice-documented-access-subpoenas-2025 =
    Las agencias estatales recibieron nueve citaciones (subpoenas) de inmigración de febrero a julio
    de 2025, y ninguna la firmó un juez. Pedían datos de trabajo, de licencias de marihuana y de
    salud. Se respondieron cuatro: tres con la excepción para investigaciones penales y una por
    error. Un juez del estado prohibió obedecer una de ellas; la orden es del 9 de julio de 2025.
    Ahora todas las citaciones de Seguridad Nacional (DHS) pasan por la oficina del gobernador.
    Ninguna de las que se reportaron fue para el departamento de vehículos (DMV), pero eso muestra
    poco. Los informes dejan fuera las consultas automáticas (excepto en el sistema DRIVES del DMV)
    y las peticiones al Departamento de Seguridad Pública.

co-dmv-data-sales =
    No investigamos lo suficiente la venta de datos de conductores de Colorado para poder decirlo.

co-dmv-federal-bulk-request =
    El Departamento de Justicia pidió el archivo completo de votantes de Colorado, con los números
    de licencia de conducir. Colorado señaló la lista pública, y en diciembre de 2025 el
    departamento lo demandó. Según un registro público de demandas, un juez desestimó la demanda el
    3 de agosto de 2026. No encontramos ningún requerimiento (demand) en masa de archivos de
    conductores.

co-alpr-statute =
    Una ley de 2014 cubre las imágenes de vigilancia pasiva que tiene el gobierno. Limita el acceso
    a los registros de más de un año y exige que se destruyan dentro de tres años. Un proyecto de
    ley de 2026 (SB26-070) habría puesto límites más fuertes a los lectores de placas: una orden
    judicial (firmada por un juez) para búsquedas más viejas, guardar los datos 30 días y no
    compartir fuera del estado. Se retiró en los últimos días de la sesión, así que nada de eso es
    ley.
    .binds =
        los organismos del gobierno en Colorado que tienen esas imágenes

co-alpr-sharing-limit =
    Ninguna ley de lectores de placas limita lo que se comparte entre agencias de policía, dentro o
    fuera del estado. La SB26-070 lo habría hecho, pero se retiró en mayo de 2026. La ley general de
    privacidad limita dar información personal a las autoridades de inmigración.

co-alpr-immigration-limit =
    La ley del estado no deja que las agencias y los gobiernos locales compartan datos que
    identifican a una persona para hacer cumplir las leyes de inmigración. Muchas veces se trata a
    los datos de placas como cubiertos, pero las leyes que vimos no los nombran; esto no está
    confirmado. El proyecto de ley que los habría nombrado se retiró en mayo de 2026. En los datos
    de Denver se buscó unas 1,400 veces por razones de inmigración. La mayoría de las búsquedas
    fueron de policías de otros estados, a quienes la ley no obliga.
    .binds =
        las agencias estatales y los gobiernos locales en Colorado
    .exceptions =
        la policía de otros estados en una red compartida. Las empresas que manejan los sistemas.
        Las investigaciones penales. Los lectores propios de las agencias federales y los datos de
        placas que se venden.

co-alpr-ice-documented-access =
    En los datos de Denver en Flock, una empresa de cámaras de placas, se buscó unas 1,400 veces con
    razones como “ICE” o “immigration” (inmigración). Fue entre junio de 2024 y abril de 2025. La
    mayoría de las búsquedas vinieron de policías de otros estados. Denver salió de la red nacional
    en abril de 2025. La policía dijo que una razón así no prueba que fuera un caso civil de
    inmigración.

co-alpr-ice-documented-access-loveland-federal-agent-2025 =
    La policía de Loveland compartió su cuenta de Flock con la Patrulla Fronteriza (Border Patrol)
    hasta agosto de 2025. Entonces el jefe lo terminó, y Denver le cortó el acceso a Loveland. En
    abril de 2025, con la cuenta de Loveland se hicieron 26 búsquedas en los datos de Denver con ICE
    como razón. Un agente federal de armas usó el acceso de Loveland y dio ICE como razón. Los datos
    de Boulder estuvieron al alcance de más de 100 búsquedas de la Patrulla Fronteriza, hasta que la
    ciudad dejó de compartir a nivel nacional en junio de 2025.

co-police-immigration-limit =
    La HB19-1124 no deja que la policía retenga a personas por peticiones civiles de inmigración
    (detainers). La SB21-131 y la SB25-276 prohíben compartir información personal, retrasar una
    salida por inmigración y dejar entrar a los agentes a áreas no públicas sin una orden judicial
    (firmada por un juez). A fines de 2024, un tribunal del estado rechazó la demanda de seis
    condados. El gobierno federal demandó en mayo de 2025 y amplió la demanda en julio de 2025; no
    encontramos ningún fallo. Hay violaciones de la ley documentadas, como una en el condado de
    Mesa.
    .binds =
        la policía y las cárceles estatales y locales; las agencias estatales y locales
    .exceptions =
        una orden judicial u otra orden, firmada por un juez. Las investigaciones penales y los
        grupos operativos conjuntos. Al hacer el registro en la cárcel (booking), las huellas se
        mandan al FBI. No obliga a los agentes federales.

co-police-immigration-limit-detention-contracts-2024 =
    La HB23-1100 se firmó el 6 de junio de 2023. Desde el 1 de enero de 2024, prohíbe que el estado
    y los gobiernos locales hagan o renueven contratos para tener a personas en detención civil de
    inmigración.

co-police-cooperation-mandate =
    Ninguna ley de Colorado exige ayudar a hacer cumplir las leyes de inmigración. La ley del estado
    limita esa ayuda.

co-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra un acuerdo 287(g) (policía local que hace trabajo
    de inmigración). Es del tipo de cárcel, en el condado de Teller, firmado en junio de 2020. El
    Tribunal de Apelaciones decidió el 3 de julio de 2024 que el acuerdo no puede permitir arrestos
    o retenciones que la ley del estado prohíbe. En un fallo final del 29 de enero de 2025, el
    sheriff (alguacil) acepta que ningún formulario de ICE lo deja retrasar una salida. El acuerdo
    se redujo, no se terminó. No sabemos de ninguno más nuevo.
    .exceptions =
        el fallo no terminó todo el trabajo según el acuerdo. El personal de la cárcel todavía puede
        revisar a personas y pasar información.

co-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Colorado. { said-task-force } { said-none-since } { said-county-list }

co-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra un acuerdo para cárceles en Colorado.
    { said-jail } { said-none-since } { said-county-list }

co-benefits-medicaid-data =
    Colorado es uno de los estados que demandan en California v. HHS. Desde el 6 de enero de 2026,
    la agencia federal de Medicaid (CMS) puede pasarle a ICE seis datos básicos de personas sin
    presencia legal. La dirección es uno de ellos. Pasar más que eso está prohibido. En 2026, los
    estados le dijeron al tribunal que parecía que la orden no se había cumplido.
    .exceptions =
        seis datos básicos de personas que no tienen presencia legal. La dirección es uno de ellos.
        Los estados que demandaron dicen que la orden del tribunal se incumplió; no sabemos si
        tienen razón.

co-benefits-snap-data =
    Colorado es uno de los estados que demandaron en julio de 2025 por el requerimiento (demand) del
    Departamento de Agricultura de recibir los datos de las personas con SNAP (estampillas o cupones
    de alimentos, food stamps). En octubre de 2025, un tribunal federal prohibió que ese
    departamento retuviera dinero a esos estados por esa razón. Lo volvió a prohibir el 26 de
    febrero de 2026.

co-school-status =
    La SB25-276 extiende a las escuelas públicas la regla sobre información personal. Las escuelas
    pueden darla a las autoridades de inmigración solo cuando lo exige la ley, o una citación
    (subpoena) u orden de un tribunal, o una orden judicial (warrant firmada por un juez). La ley
    también hace que las escuelas y bibliotecas públicas no dejen entrar a los agentes a áreas que
    no son públicas, a menos que traigan una orden judicial (firmada por un juez). Una orden
    administrativa de ICE no lo es.

co-voter-roll-shared =
    Colorado dio la lista pública de votantes y se negó a dar la completa. El Departamento de
    Justicia presentó una demanda en diciembre de 2025. Un tribunal federal la desestimó el 3 de
    agosto de 2026, y ese departamento avisó el 18 de agosto que apela. { said-no-order } Esta
    última parte viene de un registro público de demandas; no leímos el fallo.

co-broker-delete-right =
    La Ley de Privacidad de Colorado (Colorado Privacy Act) está en vigor desde el 1 de julio de
    2023. Da el derecho a que se borren los datos personales y a pedir que no se vendan. Hay que
    pedirlo empresa por empresa.

co-courts-arrest-limit =
    Una ley firmada el 23 de marzo de 2020 (SB 20-083) prohíbe los arrestos civiles en un tribunal o
    cerca de él, y en el camino de ida o de regreso. No cumplirla puede traer desacato (contempt) y
    multas civiles. No ha mantenido lejos a los agentes. Se reportaron arrestos de ICE en un
    tribunal de Denver en febrero de 2025, y dentro de tribunales de la zona de montaña esa
    primavera. En abril de 2025, el juez principal del Distrito 9 les ordenó que dejaran de hacerlo.
    Es difícil hacer responsable a un agente federal.
    .binds =
        toda persona que hace un arresto civil, aunque es dudoso que se pueda aplicar contra agentes
        federales
    .exceptions =
        los arrestos con un documento que emitió un juez. Los arrestos por delitos. Los edificios de
        la corte federal de inmigración.

co-other-deputy-chat =
    En el condado de Mesa, un agente del sheriff (alguacil) paró el auto de una estudiante el 5 de
    junio de 2025. Puso los datos de ella en un chat de grupo compartido con agentes de inmigración.
    La detuvieron 15 días, aunque no tenía antecedentes penales. El fiscal general demandó al agente
    el 22 de julio de 2025 por violar la ley del estado que limita la cooperación. Así que una
    parada de tránsito puede llegar a ICE sin ninguna búsqueda en una base de datos.

co-event-counties-suit-2024 =
    A fines del año, un juez estatal rechazó la demanda de seis condados contra los límites de
    Colorado a la ayuda para hacer cumplir las leyes de inmigración.

co-event-teller-judgment-2025 =
    En un fallo final, el sheriff (alguacil) del condado de Teller aceptó que ningún formulario de
    ICE lo deja retrasar una salida. El acuerdo 287(g) del condado se redujo, no se terminó. El
    fallo no puso fin a las revisiones ni al paso de información en la cárcel.

co-event-denver-left-network-2025 =
    Denver salió de la red nacional de Flock, una empresa de cámaras de placas. Desde junio de 2024,
    en sus datos se había buscado unas 1,400 veces con razones como “ICE” o “immigration”
    (inmigración), la mayoría por policías de otros estados. La policía dijo que una razón así no
    prueba que fuera un caso civil de inmigración.

co-event-courthouse-order-2025 =
    Esa primavera se habían reportado arrestos de ICE dentro de tribunales de la zona de montaña. El
    juez principal del Distrito 9 de Colorado les ordenó a los agentes de ICE que dejaran de
    hacerlos. Es difícil hacer responsable a un agente federal.

co-event-records-limit-widened-2025 =
    La SB25-276 amplió el límite de 2021 del estado a dar a las autoridades de inmigración datos que
    identifican a una persona. Desde entonces cubre también a los gobiernos locales, los tribunales,
    las escuelas y otros. Quedan maneras de evitarlo: lo que exige la ley federal o estatal, una
    citación (subpoena) de un tribunal o una orden judicial (warrant u otra, firmada por un juez), y
    una excepción para investigaciones penales, sobre la que no hay acuerdo.

co-event-federal-suit-2025 =
    El Departamento de Justicia amplió la demanda que había presentado en mayo contra los límites de
    Colorado a la ayuda para hacer cumplir las leyes de inmigración. No vimos ningún fallo.

co-event-deputy-sued-2025 =
    El fiscal general de Colorado demandó a un agente del sheriff (alguacil) del condado de Mesa y
    dijo que el agente había violado las reglas del estado que limitan la cooperación. El agente
    había puesto los datos de una estudiante, de una parada de tránsito, en un chat de grupo
    compartido con agentes de inmigración. Nuestras fuentes no dicen qué pasó con la demanda.

co-event-nlets-letter-2025 =
    Le dijeron al gobernador de Colorado que el estado, a pesar de su ley de privacidad, dejaba que
    ICE consultara por su cuenta los datos de conductores y de registros de autos por Nlets, la red
    de la policía. No encontramos ningún bloqueo posterior.

co-event-subpoena-answers-2025 =
    La oficina del gobernador dijo que las agencias del estado habían respondido cuatro de nueve
    citaciones (subpoenas) de inmigración desde febrero. Ningún juez las había firmado. Dijo que
    tres eran sobre investigaciones penales y que una fue un error. Desde entonces, todas las
    citaciones de Seguridad Nacional (DHS) pasan por esa oficina.

co-event-voter-list-refusal-2026 =
    Según el reporte de este día, la secretaría de estado de Colorado dijo que no se le entregaría
    el archivo completo de votantes al Departamento de Justicia.

co-event-voter-list-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Colorado. Ese departamento avisó el 18 de agosto que apela. Esto viene de un
    registro público de demandas.

co-event-loveland-access-ended-2025 =
    El jefe de la policía de Loveland dijo que se le había quitado a la Patrulla Fronteriza (Border
    Patrol) el acceso a las cámaras de placas de la ciudad. Dijo que la Patrulla Fronteriza pudo
    haberlo querido por otras razones que no son la inmigración. Denver le cortó a Loveland el
    acceso a sus propios datos.
