# Estados Unidos, placas: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-alpr-vigilant-ice-contract =
    A partir de 2018, todas las oficinas de ICE podían buscar en una base comercial de datos de
    placas por medio de una empresa de Thomson Reuters. La base es Vigilant, que ahora es de
    Motorola. Daba cinco años de lecturas de cada placa (dónde y cuándo se vio el auto) y avisos
    sobre las placas que están en una lista. Un contrato posterior de cinco años, por $22.8
    millones, incluía datos de placas entre sus partes. Se venció en 2026, y no pudimos confirmar
    qué lo reemplazó.

us-channel-alpr-vigilant-police-sharing =
    Algunos departamentos de policía han compartido con ICE lecturas de placas (dónde y cuándo se
    vio un auto) por medio de una empresa llamada Vigilant. En marzo de 2019, la ACLU publicó
    documentos que ICE tuvo que entregar en una demanda. Nombran a más de 80 departamentos de
    policía, en más de una docena de estados, que compartían así. Dos de ellos se lo negaron a NBC
    News. En junio de 2019, la ACLU del Norte de California escribió sobre las bitácoras (logs) de
    búsquedas de ICE de siete meses de 2018. Muestran miles de búsquedas cada mes en los datos de
    Vigilant; según la cuenta de esa organización, más de 30,000. Algunas pueden ser repeticiones de
    una misma placa. Estas fuentes son de 2019. No pudimos confirmar qué se comparte hoy.

us-channel-alpr-mobile-companion =
    A agentes de ICE se les ha ofrecido una aplicación de teléfono llamada Mobile Companion. Lee una
    placa, agrega la lectura (dónde y cuándo se vio) a los datos de Motorola y muestra dónde ha
    estado el auto. Hay documentos de empresa que describen cómo se le agregan datos de Thomson
    Reuters sobre personas. Thomson Reuters dice que la aplicación no tiene nada que ver con su
    producto CLEAR y que no contiene nada para lo que haga falta una orden judicial (warrant).

us-channel-alpr-flock-side-door =
    Flock maneja una red compartida de cámaras que leen placas. Hay agentes locales que buscan en
    ella para agentes de inmigración, o que dejan entrar a usuarios federales. Un estudio de
    documentos del estado de Washington encontró al menos ocho agencias que abrieron sus cámaras a
    la Patrulla Fronteriza. Encontró otras diez en las que se hicieron búsquedas sin que ellas
    hubieran dado permiso. También encontró búsquedas hechas para agencias de inmigración. El sitio
    de noticias 404 Media contó más de 4,000 consultas de inmigración en todo el país. Flock no está
    de acuerdo con partes del estudio y dice que cada cliente controla lo que comparte.

us-channel-alpr-flock-federal-pilot =
    Flock, una empresa de cámaras que leen placas, hizo pruebas que daban a CBP y a los
    investigadores de ICE (HSI) uso directo de su sistema. Las puso en pausa en agosto de 2025 y
    sacó a los usuarios federales de sus consultas estatales y nacionales. En enero de 2026 agregó
    una opción para no compartir nada con agencias federales. Flock dice que no tiene ningún
    contrato con ICE ni con Seguridad Nacional (DHS). Las agencias federales todavía pueden buscar
    si las invitan. La bitácora (log) de una ciudad de Arkansas, de marzo y abril de 2026, muestra
    5,929 búsquedas federales. La mayoría fueron del Servicio de Inspección Postal (3,502) y del FBI
    (2,385). Ninguna estaba marcada como de ICE o de CBP.

us-channel-alpr-ncic-immigration-hotlist =
    Una opción del sistema de cámaras de placas de Flock permite que la policía compare cada placa
    que pasa con la lista del FBI de infractores de inmigración (Immigration Violator). Solo ICE
    llena esa lista. Se basa en órdenes administrativas, que ningún juez firmó. El 25 de junio de
    2026, la Electronic Frontier Foundation (EFF) informó que al menos dos agencias tenían esa
    opción encendida. Son Sparks, en Nevada, y Blue Island, en Illinois. Sparks la tenía encendida
    mientras su propia página prohibía el uso para inmigración. Otras agencias la habían dejado
    apagada. El aviso le llega a la agencia local, no a ICE.

us-channel-alpr-border-patrol =
    La Patrulla Fronteriza tiene su propia red de cámaras que leen placas. Algunas están escondidas
    en equipos al lado de la carretera, y algunas están tan adentro del país como Phoenix y Detroit.
    Un programa de computadora marca los viajes que le parecen sospechosos. Luego la policía local
    detiene el auto. La agencia de noticias Associated Press lo informó el 20 de noviembre de 2025.
    También informó de un acceso temporal a más de 1,600 lectores de placas privados en 22 estados.
    CBP dice que su uso es legal y sigue sus normas.

us-channel-alpr-dea-nlrp =
    La Administración para el Control de Drogas (DEA) reúne desde 2008 lecturas de placas (dónde y
    cuándo se vio un auto). Vienen de sus propias cámaras y de las de sus socios. Las comparte con
    policías federales, estatales y locales. La agencia de noticias Associated Press informó en
    noviembre de 2025 que la Patrulla Fronteriza usa estos datos. En las fuentes que leímos, no
    encontramos que ICE los use directamente.

us-channel-alpr-private-drn =
    Hay cámaras en las grúas que recogen autos por falta de pago. Alimentan una base de datos
    llamada DRN, que es de Motorola. En 2019 ya tenía más de nueve mil millones de lecturas. Los
    investigadores, las aseguradoras y los prestamistas compran acceso. Una marca hermana, Vigilant,
    da a la policía los mismos datos de placas.

us-channel-private-plate-cameras =
    Las cámaras de dueños privados y de escuelas alimentan las mismas búsquedas de la policía. En
    febrero de 2026, The 74 informó sobre los registros de búsquedas de seis distritos escolares de
    Texas. En un mes, más de 3,100 agencias hicieron más de 733,000 búsquedas en las cámaras de un
    distrito. En 620 de ellas, 30 agencias dieron inmigración como motivo. Home Depot y Lowe's
    comparten sus cámaras con la policía, escribió 404 Media en agosto de 2025. Según correos de
    marzo y abril de 2026, Flock le dio a un departamento de policía de Arkansas acceso a las
    cámaras de Home Depot en todo el estado. Las leyes estatales sobre cámaras de placas muchas
    veces obligan solo a agencias públicas.

us-channel-fbi-plate-network =
    En junio de 2026, el FBI pidió ofertas de hasta $36 millones. Quería buscar lecturas de placas
    en todo el país casi al momento, sin orden judicial. Lo leímos en una nota sobre noticias. No
    encontramos que se diera el contrato.

us-list-alpr-statute =
    Muchos estados tienen una ley sobre las cámaras que leen placas. Vimos leyes así en Arkansas,
    California, Maine, Maryland, Nuevo Hampshire, Utah, Vermont, Alabama, Carolina del Norte, Idaho
    y Montana. También vimos otras más nuevas en Virginia (2025), Washington (2026) y Connecticut
    (2026). Otras ocho vienen de una tabla de la Conferencia Nacional de Legislaturas Estatales
    (NCSL). Son las de Colorado, Florida, Georgia, Illinois, Minnesota, Nebraska, Oklahoma y
    Tennessee. No hemos podido comprobar esta tabla. La NCSL contó al menos 16 estados en 2025, y la
    comisión del crimen de Virginia contó 18. Nueva Jersey actúa con una directiva y no está
    incluida.

us-list-alpr-immigration-forbidden =
    Algunas leyes estatales no dejan que los datos de las cámaras de placas se usen para hacer
    cumplir las leyes de inmigración. Confirmamos tres. Las de Washington (2026) y Connecticut
    (2026) lo dicen con palabras claras. La de Virginia (2025) prohíbe compartir cualquier dato con
    agencias federales y de otros estados. Sin embargo, un informe estatal de marzo de 2026 encontró
    agencias que no la cumplían. Illinois y California tienen leyes con un efecto muy parecido. No
    las volvimos a leer aquí; vea las notas de cada estado.

# Los nombres en inglés del Atlas y de sus autores deben quedar completos: su licencia lo pide.
us-list-alpr-agencies =
    El Atlas of Surveillance nombra unas 3,550 agencias con lectores de placas. Es un proyecto de la
    Electronic Frontier Foundation y de la University of Nevada, Reno Reynolds School of Journalism
    (CC BY). Usamos una copia ordenada por condado, del 9 de septiembre de 2026. Tomamos la agencia
    y el condado, y la empresa cuando estaba clara. Las agencias cuyo condado no estaba claro quedan
    fuera. Muchas agencias con lectores no están en el Atlas. Una que está puede haber dejado de
    usarlos. La lista no dice con quién comparte cada agencia.

us-channel-toll-records =
    Las cuentas de peaje guardan lugar, hora y pago. Las tiene la agencia que dio el dispositivo
    (tag), sin importar en qué estado está registrado el auto. Las agencias de peaje llevan décadas
    dando estos datos a la policía, por lo general después de una citación (subpoena) o una orden de
    un tribunal. La regla cambia según el estado y la agencia; sabemos de una ley que lo limita en
    Connecticut. No encontramos ningún caso documentado de que se usaran para inmigración. Eso no
    prueba que no lo haya. La fuente más nueva sobre esto es de 2004.

# Hechos: lo que pasó, en la voz nombrada.

us-event-plate-contract-ended-2026 =
    Se venció un contrato de ICE de cinco años, por $22.8 millones, que incluía datos de placas
    entre sus partes. No pudimos confirmar qué lo reemplazó.

us-event-mobile-companion-company-says =
    Thomson Reuters dice que la aplicación Mobile Companion no tiene nada que ver con su producto
    CLEAR y que no contiene nada para lo que haga falta una orden judicial (warrant).

us-event-flock-study-2025 =
    Un estudio de la Universidad de Washington sobre documentos de ese estado encontró al menos ocho
    agencias que abrieron sus cámaras de placas a la Patrulla Fronteriza. En otras diez se hicieron
    búsquedas sin que ellas hubieran dado permiso. También encontró búsquedas hechas para agencias
    de inmigración.

us-event-flock-disputes-study-2025 =
    Flock no está de acuerdo con partes de un estudio sobre búsquedas en cámaras de placas del
    estado de Washington. Dice que cada cliente controla lo que comparte.

us-event-flock-pilots-paused-2025 =
    Flock puso en pausa sus pruebas, que daban a CBP y a la rama de investigaciones de ICE (HSI) uso
    directo de su sistema. También ha sacado a los usuarios federales de sus consultas estatales y
    nacionales.

us-event-flock-federal-switch-2026 =
    Flock agregó una opción para no compartir nada con agencias federales. Dice que no tiene ningún
    contrato con ICE ni con Seguridad Nacional (DHS).

us-event-flock-federal-searches-2026 =
    Las agencias federales todavía buscan si las invitan. La bitácora (log) de una ciudad de
    Arkansas, de marzo y abril de 2026, muestra 5,929 búsquedas federales, sobre todo del Servicio
    de Inspección Postal (3,502) y del FBI (2,385). Ninguna estaba marcada como de ICE o de CBP.

us-event-immigration-hotlist-found-2026 =
    La Electronic Frontier Foundation informó que al menos dos agencias tenían encendida la opción
    de Flock para la lista de inmigración: Sparks, en Nevada, y Blue Island, en Illinois. Otras la
    habían dejado apagada. El aviso le llega a la agencia local, no a ICE.

us-event-border-patrol-readers-reported-2025 =
    Associated Press informó que la Patrulla Fronteriza tiene sus propias cámaras de placas, algunas
    escondidas y algunas muy adentro del país. Un programa marca viajes como sospechosos. También
    informó de un acceso temporal a más de 1,600 lectores privados en 22 estados.

us-event-border-patrol-says-lawful =
    CBP dice que su uso de los lectores de placas es legal y sigue sus normas.

us-event-school-cameras-reported-2026 =
    Policías de todo el país buscan en cámaras escolares de Texas para casos de inmigración, informó
    The 74 con registros de búsquedas. En un mes, 30 agencias dieron inmigración como motivo 620
    veces en un distrito. No encontró señal de que las escuelas lo supieran. Flock dice que sus
    clientes deciden qué comparten.

us-event-store-cameras-reported-2025 =
    Home Depot y Lowe's comparten sus cámaras de placas con la policía, informó 404 Media.

us-event-fbi-seeks-plate-network-2026 =
    El FBI pidió ofertas de hasta $36 millones para buscar lecturas de placas en todo el país, casi
    al momento. Lo leímos en una nota sobre noticias, y no encontramos que se diera el contrato.

us-event-vigilant-sharing-revealed-2019 =
    La ACLU publicó documentos de ICE ganados en una demanda. Nombran más de 80 departamentos de
    policía, en más de una docena de estados, que compartían lecturas de placas con ICE por medio de
    Vigilant. ICE también podía recibir avisos cuando se veía una placa de su lista. Dos
    departamentos lo negaron.
