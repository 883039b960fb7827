# Estados Unidos: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

us-channel-nlets-dmv-queries =
    Nlets es una red de mensajes de la policía. Por ella, los agentes federales pueden consultar
    directamente los datos de conductores y vehículos de la mayoría de los estados. Ningún empleado
    del estado interviene. En el año anterior al 1 de octubre de 2025, por esa red pasaron más de
    290 millones de consultas a los departamentos de vehículos (DMV). De ellas, 292,114 fueron de
    ICE y 605,116 de su rama de investigaciones (HSI). Cada estado decide quién tiene acceso. Para
    noviembre de 2025, Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían cortado
    el acceso a ICE. Oregón dijo que lo estaba haciendo. No encontramos una cuenta nacional más
    reciente; vea las notas de cada estado.

us-channel-nlets-photos =
    Las fotos de las licencias también viajan por Nlets, la red de la policía. Cartas de miembros
    del Congreso, de noviembre de 2025, dicen que 41 estados las comparten. Las cartas dicen que
    esas fotos podrían alimentar Mobile Fortify, la aplicación de ICE que escanea caras. No lo
    prueban.

us-channel-dmv-direct-request =
    ICE y el FBI también les piden datos directamente a los departamentos de vehículos (DMV), sin
    pasar por Nlets, la red de la policía. A veces mandan un simple correo electrónico a un
    empleado, y a veces una citación (subpoena). Investigadores de Georgetown encontraron que ICE
    podía llegar a los datos de licencia de unos tres de cada cuatro adultos. Con qué frecuencia
    responde un estado depende de su ley. Los documentos en que se basa esto son en su mayoría de
    2014 a 2022.

us-channel-dmv-face-search =
    Hay agentes que han pedido a departamentos de vehículos (DMV) que comparen una cara con todas
    las fotos de licencia que tienen. Hay documentos que muestran peticiones así de ICE en Utah,
    Vermont y Washington. Investigadores de Georgetown dicen que ICE ha buscado en las fotos de
    alrededor de uno de cada tres adultos. Desde entonces, varios estados han prohibido o limitado
    estas búsquedas. Así que la respuesta depende del estado; vea las notas de cada estado.

us-channel-vehicle-registration-address =
    Una placa vista en la calle lleva al nombre y la dirección de quien es dueño del auto. La ley
    federal de privacidad, 18 U.S.C. 2721(b)(1), permite que el departamento de vehículos (DMV) dé
    los datos del registro del auto a cualquier agencia del gobierno para su trabajo. La mayoría de
    los estados también ofrece estos datos por Nlets, la red de la policía. En un caso de Oregón,
    hubo testimonio bajo juramento sobre agentes que consultaban placas antes de hacer arrestos.

us-channel-mobile-fortify =
    Mobile Fortify es una aplicación de teléfono que los agentes de ICE y de CBP usan en la calle.
    Escanea una cara o las huellas. Luego busca en datos de Seguridad Nacional (DHS), del FBI y del
    Departamento de Estado, y en datos conectados a Nlets, la red de la policía. Un documento de
    privacidad del DHS dice que las personas no pueden negarse. Dice que las fotos se guardan 15
    años, también las de ciudadanos de EE. UU. El DHS dice que la herramienta es legal. Illinois y
    Chicago presentaron una demanda por esto el 12 de enero de 2026; no encontramos ningún fallo.

us-channel-mobile-identify-local-police =
    Mobile Identify es una aplicación de CBP que escanea caras. Se hizo para los agentes locales del
    programa 287(g), que hacen trabajo de inmigración para ICE. Salió el 30 de octubre de 2025. No
    mostraba un nombre, pero le decía al agente si debía llamar a ICE. Desapareció de la tienda de
    Google el 5 de diciembre de 2025, sin que se diera una razón. No pudimos confirmar si todavía se
    usa de otra forma.

us-channel-alpr-vigilant-ice-contract =
    Desde 2018, todas las oficinas de ICE pueden buscar en una base comercial de datos de placas por
    medio de una empresa de Thomson Reuters. La base es Vigilant, que ahora es de Motorola. Da cinco
    años de avistamientos de cada placa (dónde y cuándo se vio el auto) y avisos sobre las placas
    que están en una lista. Un contrato posterior de cinco años, por $22.8 millones, incluía datos
    de placas entre sus partes. Se venció en 2026, y no pudimos confirmar qué lo reemplazó.

us-channel-alpr-vigilant-police-sharing =
    Algunos departamentos de policía han compartido con ICE avistamientos de placas (dónde y cuándo
    se vio un auto) por medio de una empresa llamada Vigilant. En marzo de 2019, la ACLU publicó
    documentos que ICE tuvo que entregar en una demanda. Nombran a más de 80 departamentos de
    policía, en más de una docena de estados, que compartían así. Dos de ellos se lo negaron a NBC
    News. En junio de 2019, la ACLU del Norte de California escribió sobre los registros de
    búsquedas de ICE de siete meses de 2018. Muestran miles de búsquedas cada mes en los datos de
    Vigilant; según la cuenta de esa organización, más de 30,000. Algunas pueden ser repeticiones de
    una misma placa. Estas fuentes son de 2019. No pudimos confirmar qué se comparte hoy.

us-channel-alpr-mobile-companion =
    A agentes de ICE se les ha ofrecido una aplicación de teléfono llamada Mobile Companion. Lee una
    placa, agrega el avistamiento (dónde y cuándo se vio) a los datos de Motorola y muestra dónde ha
    estado el auto. Documentos de empresa describen cómo se le agregan datos de Thomson Reuters
    sobre personas. Thomson Reuters dice que la aplicación no tiene nada que ver con su producto
    CLEAR y que no contiene nada para lo que haga falta una orden (warrant).

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
    si las invitan. El registro de una ciudad de Arkansas, de marzo y abril de 2026, muestra 5,929
    búsquedas federales. La mayoría fueron del Servicio de Inspección Postal (3,502) y del FBI
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
    para el auto. La agencia de noticias Associated Press lo informó el 20 de noviembre de 2025.
    También informó de un acceso temporal a más de 1,600 lectores de placas privados en 22 estados.
    CBP dice que su uso es legal y sigue sus normas.

us-channel-alpr-dea-nlrp =
    La Administración para el Control de Drogas (DEA) reúne desde 2008 avistamientos de placas
    (dónde y cuándo se vio un auto). Vienen de sus propias cámaras y de las de sus socios. Los
    comparte con policías federales, estatales y locales. La agencia de noticias Associated Press
    informó en noviembre de 2025 que la Patrulla Fronteriza usa estos datos. En las fuentes que
    leímos, no encontramos que ICE los use directamente.

us-channel-alpr-private-drn =
    Hay cámaras en las grúas que recogen autos por falta de pago. Alimentan una base de datos
    llamada DRN, que es de Motorola. En 2019 ya tenía más de nueve mil millones de lecturas.
    Investigadores, aseguradoras y prestamistas compran acceso. Una marca hermana, Vigilant, da a la
    policía los mismos datos de placas.

us-channel-jail-booking-feeds =
    Los sistemas que avisan a las víctimas de delitos, como VINE, reciben datos al momento de más de
    2,800 cárceles. Los datos de los fichajes (cuando la policía toma huellas y foto después de un
    arresto) y de las salidas van a una empresa llamada Appriss, que es parte de Equifax. Appriss
    los revende con el nombre de Justice Intelligence. ICE compró eso en 2021 por $4.8 millones. Por
    eso, aunque una cárcel se niegue a avisar a ICE, puede que un fichaje no quede oculto. En junio
    de 2026, el condado de Cook dijo que estaba trabajando para reducir lo que se comparte así.

us-channel-booking-fingerprints =
    La cárcel manda al FBI las huellas de la persona arrestada. Después se comparan automáticamente
    con el archivo de huellas de Seguridad Nacional (DHS). A ICE se le avisa si hay una
    coincidencia, antes de cualquier condena. También hay coincidencias de personas con estatus
    legal que están en el archivo del DHS.

us-channel-287g =
    Con los acuerdos 287(g), agentes locales hacen trabajo de inmigración para ICE. Unos revisan a
    personas que ya están en la cárcel, y otros ejecutan órdenes de ICE dentro de la cárcel. En el
    modelo de grupo operativo (task force), lo hacen durante su trabajo normal de policía; ICE
    volvió a usar ese modelo en enero de 2025. En enero de 2025 había unos 135 acuerdos. El 13 de
    febrero de 2026 había 1,412, y a principios de marzo de 2026, más de 1,500. La mayoría son
    acuerdos de grupo operativo. Ese modelo también paga sueldos y equipo.

us-channel-uscis-files =
    ICE y USCIS son parte del mismo departamento y comparten expedientes. Un memorando de USCIS del
    28 de febrero de 2025 cambió lo que pasa después de una negación. Ahora USCIS inicia casos de
    deportación para la mayoría de las personas a las que les niega algo y que no tienen presencia
    legal en el país. Lo hace con un papel llamado aviso de comparecencia (notice to appear). Ningún
    grupo está exento, y USCIS puede pasarle casos a ICE. La excepción principal es para algunas
    peticiones basadas en un empleo.

us-channel-eoir-court-address =
    Los expedientes de la corte de inmigración tienen la dirección de la persona y las fechas de sus
    audiencias. Los abogados de ICE son la otra parte en el caso, así que ICE ve las dos cosas. Un
    memorando de ICE de mayo de 2025 les dijo a sus abogados que ayudaran a los agentes a planear
    arrestos en las audiencias. El 23 de junio de 2026, un tribunal anuló en todo el país las
    políticas que permitían esos arrestos. El gobierno apeló. No encontramos si el fallo está en
    suspenso.

us-channel-victim-visa-files =
    Las solicitudes VAWA, U y T las hacen víctimas de abuso, de delitos o de trata de personas. El
    gobierno puede pasar sus expedientes a alguien de fuera del gobierno solo por razones que están
    en una lista. Los datos que vienen de quien abusó no se pueden usar por sí solos contra la
    víctima. Dentro de Seguridad Nacional (DHS), los agentes pueden ver los expedientes. A
    principios de 2025, ICE eliminó su obligación de buscar si hay un caso así antes de un arresto.
    El 22 de diciembre de 2025, USCIS dijo a sus agentes que pueden usar datos de quien abusó en más
    situaciones. Una demanda del 14 de octubre de 2025 se opone a los arrestos de personas con
    solicitudes pendientes.

us-channel-entry-exit-records =
    CBP registra cada llegada del extranjero y cada salida. Usa el formulario I-94 y las listas de
    pasajeros de las aerolíneas. Desde el 26 de diciembre de 2025 se aplica una regla. Permite que
    CBP tome una foto a toda persona que no es ciudadana cuando entra y cuando sale, incluso a los
    residentes permanentes (con green card) y a los niños. CBP puede guardar la imagen hasta 75
    años. Los ciudadanos de EE. UU. pueden negarse. Seguridad Nacional (DHS) dice que uno de los
    fines es encontrar a personas que se quedan más tiempo del permitido.

us-protection-dppa =
    La Ley de Protección de la Privacidad de los Conductores (Driver's Privacy Protection Act, DPPA)
    es una ley federal. No deja que el departamento de vehículos (DMV) dé el nombre, la dirección o
    el número de un conductor, salvo para los usos de una lista. Uno de esos usos, el (b)(1), es
    cualquier agencia del gobierno que hace su trabajo. Así que, por sí sola, la ley no impide que
    los datos lleguen a ICE. La foto, el número de Seguro Social y los datos médicos son “altamente
    restringidos” (highly restricted). Para la mayoría de los usos hace falta el consentimiento
    (permiso) de la persona, pero el uso (b)(1) es otra vez una excepción. Un estado puede ser más
    estricto. Si los datos de una persona se usaron mal, esa persona puede demandar por al menos
    $2,500.

us-protection-8-usc-1373 =
    Esta ley federal no protege a las personas. Dice que un estado o una ciudad no puede prohibir a
    su personal que comparta la ciudadanía o el estatus migratorio con agentes federales de
    inmigración. Los tribunales le han dado un sentido limitado, y algunos han decidido que va
    contra la Constitución. El 23 de diciembre de 2025, un tribunal federal de Nueva York rechazó la
    demanda del gobierno contra la ley de privacidad del departamento de vehículos (DMV) de ese
    estado. El tribunal concluyó que ninguna ley federal obliga a un estado a entregar datos de
    conductores. La ley no obliga a nadie a preguntar o anotar el estatus migratorio. No obliga a
    nadie a obedecer una petición de ICE de retener a una persona (detainer).

us-protection-anti-commandeering =
    Según la Décima Enmienda, el gobierno federal no puede ordenar a los estados ni a las ciudades
    que hagan trabajo federal de inmigración. Por eso siguen en pie los límites de los estados a
    compartir datos y a cooperar. El 25 de julio de 2025, un tribunal federal desestimó por esa
    razón el caso del gobierno contra Illinois, Chicago y el condado de Cook. Siguen las
    apelaciones, y hay demandas parecidas en otros lugares.

us-protection-victim-confidentiality-1367 =
    Las solicitudes VAWA, U y T las hacen víctimas de abuso, de delitos o de trata de personas.
    Seguridad Nacional (DHS) y los Departamentos de Justicia y de Estado no pueden revelar datos de
    esos solicitantes, salvo en los casos de una lista. Una agencia no puede actuar solo con datos
    que vienen de quien abusó. La ley está en vigor, pero la guía de ICE de 2025 ya no obliga a los
    agentes a buscar si hay un caso así. La guía de USCIS del 22 de diciembre de 2025 amplió el uso
    de datos de fuentes que la ley prohíbe. Una demanda presentada el 14 de octubre de 2025 seguía
    pendiente la última vez que lo vimos.

us-protection-home-entry-warrant =
    Para entrar a una casa sin consentimiento (permiso), los agentes necesitan una orden firmada por
    un juez. Los papeles propios de ICE, los formularios I-200 e I-205, los firman agentes de
    inmigración. Un memorando secreto de ICE del 12 de mayo de 2025 se publicó en enero de 2026.
    Afirma que el formulario I-205 basta para forzar la puerta de una persona con una orden final de
    deportación. En enero de 2026, un juez federal de Minnesota decidió que una entrada así violó la
    Cuarta Enmienda. Se presentaron demandas contra el memorando en Boston (30 de enero de 2026) y
    en otros lugares. En la práctica, puede que los agentes entren por la fuerza de todos modos. No
    se resista; diga que no da su consentimiento.

us-list-license-regardless-of-status =
    Diecinueve estados, el Distrito de Columbia y Puerto Rico dan una licencia o una tarjeta de
    conducir sin importar el estatus migratorio de la persona. Minnesota (2023) fue el último en
    sumarse. Hasta las fuentes más recientes, no encontramos que ninguno la haya quitado. Un
    proyecto de ley de Utah para eliminar su tarjeta no prosperó en marzo de 2026. Puerto Rico
    entregó a ICE en 2025 los datos de quienes la tienen.

us-list-voids-other-states-licenses =
    Desde el 1 de julio de 2025, Wyoming trata como inválida toda licencia que otro estado da a una
    persona sin estatus. Florida hace lo mismo desde 2023 con las tarjetas que se dan solo a esas
    personas. En la práctica, son las tarjetas de Connecticut y Delaware. Puede que otros estados
    hayan hecho lo mismo en 2025 o 2026; eso no lo revisamos.

us-list-noncitizen-card-marking =
    Confirmamos una marca en Wyoming. Desde el 1 de enero de 2026, ese estado imprime un texto en
    las tarjetas de quienes tienen presencia legal pero no son ciudadanos. El texto dice que no son
    ciudadanos. Wisconsin y Utah tienen documentos de plazo limitado. Las leyes de otros estados
    están en las notas de cada estado. Esta lista no está completa.

us-list-nlets-ice-blocked =
    Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían cerrado el acceso a ICE,
    según la información más reciente. ICE no podía consultar por su cuenta los datos de conductores
    y vehículos de esos estados por Nlets, la red de la policía. Los bloqueos son distintos: el de
    Washington incluye a ICE, pero no a la Oficina de Aduanas y Protección Fronteriza (CBP). Un
    artículo de enero de 2026 agrega Arkansas, Idaho y Montana. Lee mal un informe en el que la
    frase sobre esos tres trata de leyes de privacidad, no de Nlets. Ninguna búsqueda mostró otro
    estado hasta mediados de 2026. Es posible que haya habido un cambio sin anuncio.

us-list-nlets-ice-announced =
    En noviembre de 2025, Oregón estaba preparando un bloqueo. No pudimos confirmar que se haya
    completado.

us-list-nlets-ice-warned =
    El 12 de noviembre de 2025, miembros del Congreso escribieron a los gobernadores de 17 estados,
    las Islas Vírgenes y Guam. Las cartas dicen que estos lugares dejan que ICE consulte por su
    cuenta los datos de conductores por Nlets, la red de la policía. En el año hasta el 1 de octubre
    de 2025, otros estados y agencias federales hicieron por Nlets más de 290 millones de consultas
    a los departamentos de vehículos (DMV). ICE hizo 292,114 de ellas, y su rama de investigaciones
    (HSI) hizo 605,116. Los estados con gobernadores republicanos no recibieron carta, pero se
    supone que también están abiertos.

us-list-nlets-photos-shared =
    La carta de noviembre de 2025 dice que 41 estados comparten fotos de licencias por Nlets, la red
    de la policía. Ninguna de las fuentes que vimos nombra a los 41, ni a los nueve que no lo hacen.
    Así que este número, por sí solo, no muestra si un estado en particular las comparte o no.
    Dejamos esta lista vacía a propósito.

us-list-nlets-photos-pilot =
    Carolina del Norte, Oregón, Carolina del Sur y Virginia fueron los primeros en enviar fotos de
    licencias por Nlets, la red de la policía. Lo hicieron en una prueba que empezó alrededor de
    2006 a 2008. Unos 18 estados participaban para 2010. No pudimos confirmar si todavía lo hacen,
    ni para qué agencias.

us-list-aamva-photo-exchange =
    Las agencias de licencias también intercambian fotos por medio de su propio grupo, AAMVA. Esta
    vía es aparte de Nlets, la red de la policía. La lista muestra qué estados podían abrir las
    fotos de licencia de Alaska en 2020. Muestra quiénes estaban conectados entonces. No muestra
    nada sobre ICE.

us-list-fbi-face-search-2016 =
    En mayo de 2016, la Oficina de Responsabilidad Gubernamental (GAO) informó sobre una unidad del
    FBI que busca caras, llamada FACE. La unidad podía buscar en las fotos de licencia de 16
    estados, o pedir búsquedas. Vimos el número 16 en el informe. No hemos podido comprobar los 16
    nombres que damos aquí, que según se dice siguen su mapa corregido. Así que los nombres no están
    confirmados. Otras fuentes también nombran a Carolina del Norte, Illinois, Utah y Alabama.
    Vermont dejó de hacerlo en mayo de 2017.

us-list-fbi-face-search-2019 =
    Para 2019, el FBI podía llegar a las fotos de licencia de 21 estados. Las colecciones en las que
    podía buscar tenían más de 641 millones de fotos. Se habían registrado más de 390,000 búsquedas
    desde 2011. No vimos la lista de los 21 estados. Por eso damos solo Alabama, que aparece en un
    análisis de 2020 sobre las cifras de 2019.

us-list-ice-face-search-documented =
    Hay documentos que muestran que ICE obtuvo, o pidió, búsquedas de caras en las fotos de licencia
    de cuatro estados. Utah y Vermont hicieron lo que se les pidió. Alaska responde a las peticiones
    de ICE (documentos de 2017). Washington recibió citaciones (subpoenas), sin prueba de que haya
    buscado. El informe de Georgetown de 2022 habla de las fotos de licencia de alrededor de uno de
    cada tres adultos. También habla de al menos seis lugares que dan licencia a los conductores sin
    importar su estatus. No vimos su lista de estados.

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

us-list-voter-roll-given =
    El Departamento de Justicia pidió a los estados sus listas completas de votantes, con números de
    licencia y números parciales de Seguro Social. Para marzo de 2026, los estados de la lista
    habían dado o prometido las suyas. Más tarde, en la primavera de 2026, la cuenta era de 13.
    Wyoming fue el primero (agosto de 2025). El departamento comparte las listas con Seguridad
    Nacional (DHS) para revisar la ciudadanía en un sistema llamado SAVE.

us-list-voter-roll-sued =
    El Departamento de Justicia demandó a 29 estados y a Washington, D.C. para obtener sus listas
    completas de votantes. Lo hizo entre septiembre de 2025 y el 26 de febrero de 2026. Vimos la
    mayoría de los nombres. Hawái, Massachusetts y Nevada completan la cuenta de 29. Una
    desestimación posterior confirma Massachusetts. No hemos podido comprobar Hawái y Nevada.

us-list-voter-roll-suit-dismissed =
    Para la primavera de 2026, tribunales federales de distrito habían desestimado las demandas
    contra California, Oregón, Míchigan, Massachusetts, Rhode Island y Arizona. Algunos decidieron
    que las leyes en que se basaban no dan las listas al departamento. Otros decidieron que se saltó
    un paso. Hay apelaciones en curso, y había unas dos docenas de casos abiertos.

us-list-medicaid-suing =
    Los estados de la lista aparecen nombrados como demandantes contra la entrega de datos de
    Medicaid a Seguridad Nacional (DHS). Otros informes dicen 21 o 22 estados. Desde el 6 de enero
    de 2026, el tribunal deja que el Departamento de Salud (HHS) comparta seis datos básicos,
    incluso de estos estados. La dirección es uno de ellos. La prohibición de compartir algo más
    protege solo a estos estados.

us-list-snap-suing =
    Los lugares de la lista presentaron una demanda contra la exigencia del Departamento de
    Agricultura de recibir los datos de los cupones de alimentos (SNAP). Los protege una orden de un
    tribunal de octubre de 2025, ampliada el 26 de febrero de 2026. Vimos los nombres de Arizona,
    California, Connecticut, Maryland, Míchigan, Nueva York, Washington y Wisconsin. No hemos podido
    comprobar el resto de la lista. Kentucky y Pensilvania participaron por medio de sus
    gobernadores o agencias.

us-list-snap-sued-by-doj =
    El 26 de junio de 2026, el Departamento de Justicia demandó a Kentucky, Pensilvania, Míchigan y
    Minnesota. Quiere obligarlos a dar al Departamento de Agricultura cinco años de datos de las
    personas que pidieron cupones de alimentos (SNAP). Algunos de estos estados también están entre
    los que demandan en el caso de California.

us-list-snap-given =
    El Departamento de Agricultura dice que 28 estados y Guam entregaron datos de los cupones de
    alimentos (SNAP). No vimos una lista completa. Confirmamos uno por nombre: para julio de 2025,
    Vermont había dado datos de unas 140,000 personas. Otros nombres están en las notas de cada
    estado.

us-list-mandates-287g =
    Dos estados tienen leyes que obligan a los sheriffs (alguaciles) o a las cárceles a firmar
    acuerdos 287(g) para hacer trabajo de inmigración para ICE. La ley SB 8 de Texas incluye a todo
    sheriff que maneja una cárcel. Se aplica desde el 1 de enero de 2026, y el plazo para los
    acuerdos es diciembre de 2026. La ley de Florida incluye a toda agencia que maneja una cárcel
    del condado. La lista de ICE de mayo de 2026 muestra 387 acuerdos en Texas y 348 en Florida.

us-list-mandates-287g-unconfirmed =
    No hemos podido comprobar esto; vea las notas de cada estado. Se dice que la ley HB 1105 de
    Georgia (2024) obliga a los sheriffs (alguaciles) a buscar un acuerdo 287(g) con ICE o algo
    equivalente. Se dice que la Ley 654 de Arkansas (Act 654, 2025) obliga a las cárceles de los
    condados a entrar en el modelo en el que los agentes ejecutan órdenes de ICE. Proyectos de ley
    de 2026 en Tennessee, Kentucky, Virginia Occidental y otros lugares estaban pendientes la última
    vez que los vimos.

us-list-mandates-cooperation =
    Algunas leyes estatales ordenan cooperar con ICE, o prohíben ponerle límites a esa cooperación.
    Confirmamos cinco estados: Texas, Florida, Virginia Occidental, Utah y Nuevo Hampshire. La ley
    de Virginia Occidental es de 2023. Con la ley de Utah de 2025, los sheriffs (alguaciles)
    coordinan las salidas de la cárcel. Las leyes de Nuevo Hampshire de 2025 están en vigor desde
    enero de 2026. Hay más estados que deberían estar aquí; vea las notas de cada estado.

us-list-forbids-287g =
    En febrero de 2026, algunos estados tenían una prohibición en todo el estado de los acuerdos
    287(g) con ICE, o un límite a esos acuerdos. Había ocho más antiguos, y después Nuevo México y
    Maryland. La ley de Maryland se firmó el 17 de febrero de 2026 y entró en vigor de inmediato. La
    de Maine entró en vigor en enero de 2026. La lista de ICE de mayo de 2026 todavía muestra dos
    acuerdos en Nuevo México.

us-list-restricts-287g =
    Vermont y Virginia limitan los acuerdos 287(g) con ICE, pero no los prohíben. Vermont deja los
    acuerdos solo en manos del gobernador (2017, más estricto desde 2025). Con un cambio de 2026,
    Virginia los permite solo bajo ciertas condiciones hasta el 30 de junio de 2028. También terminó
    los acuerdos de sus agencias estatales. Nueva York y Hawái tenían proyectos de ley a principios
    de 2026; no pudimos confirmar el resultado. Nueva York todavía tenía 14 acuerdos en la lista de
    ICE en mayo de 2026.

us-list-287g-agreements =
    La propia lista de ICE del 18 de mayo de 2026 muestra 1,843 acuerdos 287(g) firmados. Están en
    38 estados, Guam y las Islas Marianas del Norte. Una agencia puede tener varios. Revisamos la
    lista desde Alaska hasta Wyoming. No muestra ninguno en California, Connecticut, Delaware,
    Hawái, Illinois, Maine, Maryland, Nueva Jersey, Oregón, Rhode Island, Vermont o Washington.
    Tampoco muestra ninguno en el Distrito de Columbia y Puerto Rico.

us-list-dmv-data-sales =
    Reportajes de 2019 mostraron que los departamentos de vehículos (DMV) de los estados de la lista
    vendían datos de conductores a empresas o a investigadores privados. El periodista encontró
    ventas en todos los estados que revisó. Así que si un estado no está en esta lista, eso no
    prueba nada.

us-list-consumer-privacy-law =
    Los estados de la lista tienen una ley general de privacidad del consumidor en vigor en 2026.
    Una ley así normalmente permite pedir a muchos negocios que borren los datos de uno o que dejen
    de venderlos. Qué tan fuerte es frente a las empresas que venden datos varía. Los datos de los
    registros públicos muchas veces no están cubiertos.
