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
    A partir de 2018, todas las oficinas de ICE podían buscar en una base comercial de datos de
    placas por medio de una empresa de Thomson Reuters. La base es Vigilant, que ahora es de
    Motorola. Daba cinco años de avistamientos de cada placa (dónde y cuándo se vio el auto) y
    avisos sobre las placas que están en una lista. Un contrato posterior de cinco años, por $22.8
    millones, incluía datos de placas entre sus partes. Se venció en 2026, y no pudimos confirmar
    qué lo reemplazó.

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
    modelo de grupo operativo (task force), lo hacen durante su trabajo normal de policía; ese
    modelo volvió en enero de 2025. En enero de 2025 había unos 135 acuerdos. El 13 de febrero de
    2026 había 1,412, y a principios de marzo de 2026, más de 1,500. La mayoría son acuerdos de
    grupo operativo. Ese modelo también paga sueldos y equipo.

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
    Una ley federal, 8 U.S.C. 1373, no protege a las personas. Dice que un estado o una ciudad no
    puede prohibir a
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

us-channel-clearview-ai =
    Clearview AI compara la foto de una cara con decenas de miles de millones de fotos tomadas de
    internet. El 5 de septiembre de 2025, la rama de investigaciones de ICE (HSI) firmó un contrato
    por hasta $9.2 millones. Las razones que dio fueron casos de explotación de menores y agresiones
    contra agentes. En febrero de 2026, CBP aceptó un acuerdo de un año por $225,000. Incluye 15
    licencias de uso para la inteligencia de la Patrulla Fronteriza y para el centro de CBP que
    selecciona objetivos.

us-channel-toll-records =
    Las cuentas de peaje registran el lugar, la hora y el pago. Las agencias de peaje han dado estos
    registros a la policía durante décadas, normalmente con una citación (subpoena) o una orden de
    un tribunal. La regla cambia según el estado. No encontramos ningún caso documentado en que se
    usaran para hacer cumplir las leyes de inmigración. Eso no prueba que no haya ninguno.

us-channel-lexisnexis-accurint =
    Accurint es un producto de LexisNexis para buscar personas. ICE lo compró desde 2021, con un
    contrato de hasta $22.1 millones que duraba hasta febrero de 2026. Los registros de siete meses
    de 2021 muestran 1,211,643 búsquedas y 302,431 informes. La mayoría fueron de la rama de
    investigaciones de ICE (HSI), y muchas de su rama de deportaciones (ERO). Los archivos de
    Accurint sobre cada persona juntan direcciones, teléfonos, vehículos, familiares y fichajes
    (cuando la policía toma huellas y foto después de un arresto). Informes de 2026 todavía hablan
    de que ICE depende de él como algo actual. No encontramos un contrato firmado después de febrero
    de 2026.

us-channel-thomson-reuters-clear =
    CLEAR es un producto de Thomson Reuters. Junta nombres, direcciones, vehículos, teléfonos y
    otros registros. Alimenta herramientas de ICE, según el sitio de noticias 404 Media. El contrato
    de cinco años con ICE, por $22.8 millones, terminó en 2026. Parece que otro contrato de CLEAR,
    con Seguridad Nacional (DHS), se renovó en marzo de 2026, tal vez hasta 2029. Eso fue después de
    que empleados protestaran y de que una persona despedida presentara una demanda. La empresa dice
    que sus registros son públicos. Niega que sus productos ayuden a deportar.

us-channel-transunion-tlo =
    TLOxp es un producto de TransUnion para buscar personas. Vende direcciones, teléfonos y
    avistamientos de placas (dónde y cuándo se vio un auto) a investigadores y agencias. No
    encontramos ningún contrato de ICE o de CBP para usarlo. ICE les paga a empresas privadas para
    encontrar personas (skip tracers), y puede que ellas escojan sus propias herramientas. Nuestras
    fuentes sobre este producto son débiles.

us-channel-utility-nctue =
    Hasta 2021, le llegaban a ICE nombres y direcciones de cuentas de gas, luz, agua, teléfono y
    cable. NCTUE, el sistema con que esas compañías intercambian datos, se los daba a Equifax.
    Equifax los revendía a CLEAR, un producto para buscar personas. Después de una investigación en
    el Senado, NCTUE hizo parar la venta en 2021. La regla era sobre la venta de la parte de esas
    cuentas que identifica a la persona (header). Las agencias de crédito siguieron vendiendo datos
    parecidos que vienen de los bancos.

us-channel-credit-header =
    La parte de arriba del informe de crédito identifica a la persona. Tiene el nombre, las
    direcciones, la fecha de nacimiento y el número de Seguro Social. Se les vende a empresas que
    venden datos, fuera de la ley de informes de crédito. Una propuesta federal de diciembre de 2024
    la habría puesto bajo esa ley. La oficina federal de protección al consumidor la retiró en mayo
    de 2025. Congelar el crédito no oculta estos datos.

us-channel-property-and-court-records =
    Cualquier persona puede ver las escrituras de propiedad, las hipotecas, las listas de casos
    civiles y penales, y los registros de matrimonios y de negocios. Las empresas que venden datos
    los juntan en sus archivos sobre las personas. LexisNexis dice que tiene miles de millones de
    datos de propiedades y tribunales. La ley federal no les oculta estos registros a las agencias.

us-channel-skip-tracing-contractors =
    ICE les paga a empresas privadas para encontrar y fotografiar dónde viven y trabajan las
    personas. En diciembre de 2025 les dio contratos a 13 o 14 empresas. Podrían llegar en total a
    unos $1,200 millones en dos años. Los documentos hablan de una lista de 1.5 millones de personas
    y de grupos de hasta 50,000 nombres al mes. Hablan de un pago que aumenta con el número de
    personas encontradas. Capgemini, una de las empresas, dijo en enero de 2026 que su contrato no
    se estaba llevando a cabo.

us-channel-palantir-elite =
    ELITE es una aplicación de ICE hecha por Palantir. Pone en un mapa a posibles objetivos, con una
    foto y el número del expediente de inmigración (A-number). Una calificación de 0 a 100 muestra
    qué tan seguro está ICE de la dirección. Así los agentes pueden escoger zonas con muchos
    posibles objetivos. La describen una guía de ICE para usuarios y testimonio bajo juramento.
    Entre sus fuentes están USCIS y direcciones del Departamento de Salud (HHS). La prensa dice que
    entre ellas hay direcciones de Medicaid. En septiembre de 2025 empezó un pedido por $29.9
    millones.

us-channel-voter-rolls-to-doj =
    Desde mayo de 2025, el Departamento de Justicia les ha pedido a casi todos los estados su lista
    completa de votantes. Quiere fechas de nacimiento, números de licencia y números parciales de
    Seguro Social. Ha demandado a unos 30 estados y a Washington, D.C. Al menos 13 estados dieron o
    prometieron sus listas. Un abogado del departamento le dijo a un tribunal que los datos van a
    Seguridad Nacional (DHS) para revisarlos en SAVE, su sistema que revisa el estatus. Para el 21
    de mayo de 2026, ocho tribunales federales habían rechazado demandas así. Están en Arizona,
    California, Maine, Massachusetts, Míchigan, Oregón, Rhode Island y Wisconsin. Hay apelaciones en
    curso.

us-channel-save-overhaul =
    SAVE es un sistema del gobierno que revisa el estatus migratorio. En 2025, Seguridad Nacional
    (DHS) lo convirtió en una revisión masiva de la ciudadanía, unida a datos del Seguro Social.
    Planeaba usar también las bases de datos de licencias. Dijo que los registros que se subieran
    podían usarse para hacer cumplir la ley. El 22 de junio de 2026, un tribunal federal en
    Washington, D.C. anuló este cambio. El fallo dice que va contra la Ley del Seguro Social, la Ley
    de Privacidad (Privacy Act) y el derecho administrativo, y prohíbe usarlo con las listas de
    votantes. El gobierno dijo que apelaría. No encontramos si un tribunal de apelaciones puso el
    fallo en pausa. Sigue el uso más antiguo de SAVE, para revisar solicitudes de beneficios.

us-channel-ncic-immigration-warrants =
    La base de datos del FBI para la policía les muestra a los agentes las órdenes administrativas
    de ICE. A principios de 2025 se agregó al menos medio millón más, informó NPR. Una guía
    posterior de Maryland habló de más de 700,000. ICE no confirmó el número. Tampoco negó que
    agregarlas sea algo de rutina. Así que una parada de tránsito puede mostrar una orden civil de
    inmigración que ningún juez firmó.

us-channel-irs-addresses =
    Un memorando del 7 de abril de 2025 le permitió a ICE pedirle al IRS (la oficina de impuestos)
    las direcciones de contribuyentes. ICE mandó 1.28 millones de nombres y recibió unas 47,000
    direcciones. Algunas fueron por peticiones incompletas, como el IRS admitió después. Dos
    tribunales de distrito bloquearon esta entrega: en Washington, D.C. en noviembre de 2025, y en
    Massachusetts el 5 de febrero de 2026. La orden de Massachusetts también le prohíbe a ICE usar
    lo que recibió. Pero el 24 de febrero de 2026, en un tercer caso, el tribunal de apelaciones de
    D.C. se negó a bloquear la entrega. Leyó la ley de impuestos así: permite dar direcciones para
    investigaciones penales. Desde entonces se han presentado los argumentos en la apelación del
    gobierno contra la orden de Washington, D.C. No encontramos ninguna decisión.

us-channel-ssa =
    Según informes, el Seguro Social aceptó en febrero de 2025 darle a ICE las últimas direcciones
    conocidas de 98,000 personas. En un aviso de noviembre de 2025 anunció que comparte datos de
    ciudadanía e inmigración con Seguridad Nacional (DHS). WIRED informó que a algunas oficinas se
    les dijo de palabra que le dieran a ICE las fechas de citas en persona. SAVE es un sistema
    federal que revisa el estatus migratorio. Un fallo de junio de 2026 anuló la parte de SAVE que
    usa datos del Seguro Social y los avisos relacionados. No es público qué más se sigue
    compartiendo.

us-channel-medicaid =
    Desde el 6 de enero de 2026, un tribunal federal deja que la agencia federal de Medicaid (CMS)
    le dé a ICE seis datos sobre personas sin presencia legal. Son el estatus, el nombre, la
    dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Siguen prohibidos los
    datos de salud y los datos de ciudadanos y residentes legales. La prohibición protege solo a los
    22 estados que demandaron; las cuentas de la prensa varían en uno o dos. En los demás, ninguna
    orden limita lo que se comparte. Para la primavera de 2026, esos estados le dijeron al tribunal
    que un gran conjunto de datos había llegado a ICE en contra de la orden. No encontramos ningún
    fallo sobre eso.

us-channel-snap =
    En 2025, el Departamento de Agricultura les dijo a los estados que entregaran cinco años de
    registros de cupones de alimentos (SNAP). Quería nombres, direcciones, números de Seguro Social
    y estatus. Un tribunal de California ha bloqueado la exigencia, y la pérdida de fondos, para los
    22 estados que demandaron, contando a D.C. Su orden de octubre de 2025 se amplió el 26 de
    febrero de 2026. La razón fue que las nuevas protecciones todavía dejarían que los datos
    llegaran a oficinas que la ley no permite. Una carta del departamento dijo que 28 estados habían
    cumplido. Las fuentes que leímos no documentan que de allí pasaran datos a ICE.

us-channel-hud-tenant-files =
    En marzo de 2025, el departamento de vivienda (HUD) y Seguridad Nacional (DHS) acordaron
    comparar datos. HUD subió archivos de inquilinos a SAVE, un sistema que revisa el estatus
    migratorio. En enero de 2026 ordenó a las autoridades de vivienda que revisaran a unos 200,000
    inquilinos. El informe de coincidencias empezó el 6 de mayo de 2026 para las autoridades de
    vivienda. Empezó el 21 de mayo de 2026 para los dueños de viviendas de la Sección 8 basada en
    proyectos. Estar en la lista no quiere decir, por sí solo, que la persona no cumpla los
    requisitos. Un fallo de junio de 2026 anuló cambios a SAVE. No encontramos cómo afecta a este
    informe.

us-channel-state-wage-records =
    Las agencias de trabajo de los estados tienen informes de sueldos de cada trimestre, con los
    nombres y los números de Seguro Social de los trabajadores. ICE manda citaciones (subpoenas)
    para obtenerlos. En abril de 2026, un tribunal federal le ordenó al departamento de trabajo de
    Delaware que cumpliera con respecto a 15 negocios. El estado apeló el 21 de abril de 2026 y
    pidió una pausa. En Colorado, un tribunal decidió que la ley del estado prohíbe esa entrega
    fuera de los casos penales.

us-channel-i9-inspection =
    El I-9 es el formulario que muestra que una persona puede trabajar en Estados Unidos. ICE puede
    revisar los formularios I-9 de un empleador, normalmente con un aviso de al menos tres días
    hábiles. Por lo general también pide la nómina y una lista del personal. Las citaciones
    (subpoenas) o las órdenes (warrants) se pueden usar sin ese aviso. En esos archivos están las
    direcciones de los trabajadores y copias de sus documentos.

us-channel-e-verify =
    E-Verify lo maneja USCIS junto con el Seguro Social. Toma datos de las personas recién
    contratadas por empleadores que se inscribieron. Son el nombre, la fecha de nacimiento, el
    número de Seguro Social y datos de sus documentos. Se guardan como un sistema de registros de
    Seguridad Nacional (DHS). No pudimos establecer hasta dónde ICE usa esos registros hoy. Los
    documentos que leímos sobre esto son de 2010 y 2014.

us-channel-sevis =
    SEVIS es una base de datos de estudiantes extranjeros que maneja ICE. Las escuelas deben
    informar allí sobre los estudiantes con visas F, M y J. Así que ICE ya tiene su escuela, su
    dirección y su estatus. En la primavera de 2025, ICE dio por terminados unos 4,700 registros de
    estudiantes después de buscar nombres en la base de datos del FBI. Los restableció el 25 de
    abril de 2025, cuando enfrentaba demandas, y prometió una política por escrito.

us-channel-school-records =
    Las escuelas públicas no tienen que preguntar por el estatus migratorio. Una ley federal de
    privacidad impide que los registros de los alumnos lleguen a ICE sin el consentimiento de la
    familia. Una citación (subpoena) válida o una orden de un tribunal es una excepción, después de
    un esfuerzo razonable por avisar a la familia. Los datos de directorio se pueden dar, a menos
    que la familia haya dicho que no. Desde enero de 2025, las escuelas ya no son un lugar que ICE
    evita por política.

us-channel-orr-sponsor-data =
    Una persona que recibe a un menor que llegó solo le da un expediente completo a la oficina
    federal de refugiados (ORR). El 14 de febrero de 2025, NPR informó que más agentes de ICE tenían
    acceso a esa base de datos. También informó que ahora todos los adultos del hogar deben dar sus
    huellas. Una regla del 25 de marzo de 2025 eliminó la prohibición de pedir el estatus de quien
    patrocina al menor y de pasarlo a otros. ICE también ha mandado citaciones (subpoenas) a estados
    para obtener los registros de patrocinadores. No encontramos un resultado posterior en los
    tribunales.

us-channel-uscis-daca-data =
    Desde 2012, USCIS dijo que no le daría a ICE por su cuenta los datos de quienes piden DACA, a
    menos que cumplieran los criterios de deportación. Una auditoría federal miró 106,000 negaciones
    hasta junio de 2021. Encontró menos de 900 casos pasados a ICE. No pudimos confirmar si esa
    promesa todavía obliga en 2026. La fuente más nueva que leímos es de enero de 2022.

us-channel-alien-registration =
    Desde el 11 de abril de 2025, USCIS recibe formularios de registro (G-325R) y huellas de
    personas que no son ciudadanas y que nunca se registraron. Lo hace con base en una ley de 1940.
    Registrarse no da ningún estatus. Pone la dirección, el historial y las huellas de la persona en
    los archivos de Seguridad Nacional (DHS). No registrarse puede ser un delito. Quien tenga dudas
    necesita un abogado antes de presentar el formulario o de no presentarlo.

us-channel-tsa-passenger-lists =
    La TSA es la agencia que revisa a los pasajeros en los aeropuertos. Desde alrededor de marzo de
    2025, le da a ICE varias veces por semana los nombres de quienes van a viajar en avión. Eso
    incluye los vuelos dentro del país. ICE los compara con las órdenes de deportación y manda
    agentes al aeropuerto. El New York Times lo reveló el 12 de diciembre de 2025. Un exfuncionario
    dijo que en una región unas tres cuartas partes de los nombres marcados terminaron en arresto.
    Seguridad Nacional (DHS) dice que no es nada nuevo.

us-channel-airline-ticket-sales-arc =
    ARC, la empresa de las aerolíneas que procesa pagos de boletos, les vendía a agencias un archivo
    de boletos de avión en el que se podía buscar. ICE y CBP estaban entre los compradores. El
    archivo tenía los boletos comprados por medio de agencias de viajes, con nombres, rutas y datos
    de tarjetas. El 12 de noviembre de 2025, ARC les dijo a sus clientes que el programa cerraría
    ese año. No encontramos confirmación de 2026. Los boletos comprados directamente a una aerolínea
    nunca estuvieron en el archivo.

us-channel-money-transfer-trac =
    TRAC es una base de datos en Arizona con más de 340 millones de envíos de dinero. Incluye envíos
    de $500 o más hacia o desde México y cuatro estados fronterizos de EE. UU. Tiene los nombres y
    las direcciones de quien envía y de quien recibe. La rama de deportaciones de ICE (ERO) la usó,
    en al menos un caso para arrestar a alguien. En junio de 2025, la fiscal general de Arizona le
    cortó el acceso a ERO y dijo que vendrían más límites. Los informes describen el corte solo para
    ERO.

us-channel-bank-records =
    Un banco le da registros al gobierno cuando recibe papeles legales que lo obligan, o en sus
    informes contra el lavado de dinero. El estatus migratorio no era parte de esos informes. La
    Orden Ejecutiva 14406, del 19 de mayo de 2026, les dice a los reguladores que traten tres cosas
    como factores de riesgo. Son el permiso de trabajo, el uso de un número de impuestos llamado
    ITIN y las tarjetas de identificación consular. Los reguladores deben proponer reglas en 90 y
    180 días. La orden no obliga a los bancos a revisar el estatus de cada cliente. No encontramos
    qué reglas siguieron.

us-channel-phone-location-purchase =
    En 2025, ICE volvió a comprar datos de ubicación que vienen de las aplicaciones del teléfono.
    Webloc, una herramienta de Penlink, deja que los agentes dibujen una zona en un mapa y vean la
    lista de teléfonos que estuvieron allí. Luego pueden seguir esos teléfonos hasta la casa. Un
    memorando legal de ICE dice que no hace falta una orden (warrant). El 3 de marzo de 2026, unos
    70 miembros del Congreso le pidieron al inspector general que investigara. El fallo de la Corte
    Suprema sobre ubicación, de junio de 2026, no decidió si se permite comprar. Ese fallo trataba
    de datos que se obliga a una compañía a entregar.

us-channel-cell-site-simulator =
    ICE tiene aparatos que imitan una torre de celular y encuentran los teléfonos cercanos. Pidió
    más vehículos equipados con ellos en 2024, y otra vez en mayo de 2025 por $825,000. Usó aparatos
    así al menos 466 veces de 2017 a 2019. En 2017, funcionarios dijeron que la rama de
    investigaciones de ICE (HSI) pide una orden (warrant). Dijeron que su rama de deportaciones
    (ERO) no los usa en casos civiles. No pudimos confirmar si eso sigue así.

us-channel-spyware-graphite =
    Graphite es un programa espía que puede tomar el control de un teléfono sin que nadie haga clic.
    El contrato de ICE con la empresa que lo hace, por $2 millones, se reactivó en agosto de 2025.
    El 1 de abril de 2026, el jefe interino de ICE confirmó que su rama de investigaciones (HSI)
    tenía autorización para usar programas espía. Los objetivos que mencionó eran narcotraficantes y
    terroristas. El 22 de mayo de 2026, Seguridad Nacional (DHS) dijo que ICE no tiene relación con
    esa empresa. No quiso decir si otro proveedor la reemplazó. No está documentado su uso en casos
    comunes de deportación.

us-channel-border-device-search =
    En la frontera, CBP puede mirar un teléfono sin una orden (warrant) y sin sospecha. En una
    revisión más profunda, puede usar herramientas que extraen datos. Revisó 14,899 aparatos de
    abril a junio de 2025, un trimestre récord. Eso fue menos del 0.01% de los viajeros. Las normas
    limitan a los agentes a lo que está guardado en el aparato. Negarse puede causar demora y que se
    queden con el aparato. Para un visitante, puede causar que no lo dejen entrar.

us-channel-phone-subscriber-records =
    Con una simple citación (subpoena), una compañía de teléfono o de internet debe darle a una
    agencia los datos básicos de un cliente. Son el nombre, la dirección, los registros de llamadas
    y de conexiones, y cómo paga el cliente. No es obligatorio avisarle al cliente. Para el
    contenido de los mensajes hace falta una orden (warrant).

us-channel-platform-subpoenas =
    Seguridad Nacional (DHS) manda citaciones administrativas (subpoenas) a las plataformas Google,
    Meta, Reddit y Discord. Pide los nombres, los correos electrónicos y los números de teléfono
    detrás de cuentas que critican o vigilan a ICE. Según la cuenta de la prensa, eran cientos para
    febrero de 2026. Las empresas cumplieron con algunas. Cuando hubo usuarios que fueron al
    tribunal con la ACLU, el DHS retiró las citaciones antes de que un juez decidiera.

us-channel-social-media-monitoring =
    ICE lee publicaciones públicas con herramientas que compró. En octubre de 2025 buscaba a unos 30
    contratistas para hacerlo día y noche en Vermont y California. Convertirían publicaciones y
    fotos en pistas para arrestos. En ese momento, ICE solo les estaba preguntando a empresas sobre
    el plan. No pudimos confirmar un contrato firmado.

us-channel-usps =
    En 2025, el Servicio de Inspección Postal se unió a un grupo de trabajo de inmigración de
    Seguridad Nacional (DHS). Funcionarios de inmigración buscaban fotos de sobres y paquetes, datos
    de rastreo, y datos de cuentas en línea y de pagos. El Washington Post lo informó el 29 de abril
    de 2025. El DHS confirmó la cooperación en términos generales. No se sabe a cuántas personas
    afectó.

us-channel-dna-codis =
    Seguridad Nacional (DHS) toma ADN de la mayoría de las personas que detiene. Lo manda a CODIS,
    un archivo del FBI. Allí la policía de todas partes puede buscarlo, sin fecha límite. Desde 2020
    se habían agregado más de 1.5 millones de perfiles. Más de 133,000 eran de menores de edad, y
    unos 2,000 de ciudadanos. Una regla propuesta el 3 de noviembre de 2025 ampliaría los datos
    biométricos, incluido el ADN, a casi todas las solicitudes de inmigración. No encontramos una
    regla final.

us-channel-ice-administrative-subpoena =
    Un agente de inmigración puede firmar una citación (subpoena) para pedir registros sobre una
    persona, sin un juez. Puede ir a dueños de vivienda, empleadores, escuelas, clínicas, empresas o
    gobiernos locales. No se hace cumplir por sí sola: ICE tiene que pedírselo a un tribunal
    federal. El tribunal pregunta solo si la exigencia es clara, tiene que ver con el caso y está
    dentro del poder de ICE. Hay tribunales que han hecho cumplir exigencias así, por ejemplo en el
    caso de una cárcel de Denver (2020) y en Delaware (2026). Muchos de los que reciben una
    simplemente cumplen.

us-channel-hospital-records =
    Los hospitales pueden dar datos de pacientes a los agentes con una orden de un tribunal. También
    pueden responder a una exigencia administrativa que sea específica, limitada y relevante, pero
    no están obligados. Para ayudar a encontrar a un sospechoso o un fugitivo, solo pueden dar datos
    básicos que lo identifiquen. ICE puede estar en las áreas públicas. Para las áreas de
    tratamiento necesita consentimiento o una orden firmada por un juez.

us-channel-body-camera-video =
    La policía local comparte video con otras agencias caso por caso. Los agentes federales graban
    con teléfonos y con sus propias cámaras. No encontramos ningún documento que muestre que ICE
    toma en masa el video de las cámaras corporales de la policía local. Tampoco encontramos ninguno
    que muestre que ICE busca caras en ese video.

us-channel-ring-flock =
    En octubre de 2025 se anunció una conexión entre los timbres Ring y Flock, una empresa de
    cámaras. Se canceló el 12 de febrero de 2026, antes de empezar. Ring dice que no se mandó ningún
    video a Flock. Ring sigue haciéndoles sus propias peticiones a los dueños, que pueden no
    hacerles caso. La policía todavía puede usar la vía legal (exigencias formales según la ley).

us-protection-tax-confidentiality-6103 =
    Las declaraciones de impuestos son secretas, salvo las excepciones de la ley. Está en disputa si
    una de ellas permite que ICE tenga direcciones en masa. Tribunales de Washington, D.C. y de
    Massachusetts bloquearon esa entrega. El 24 de febrero de 2026, el tribunal de apelaciones de
    D.C. leyó el inciso (i)(2) de otra manera. Según ese tribunal, permite dar direcciones para una
    investigación penal sin una orden de un tribunal. Lo más reciente que encontramos es un resumen
    del Congreso de marzo de 2026.

us-protection-hipaa =
    HIPAA es la ley federal de privacidad de los registros médicos. Permite que un hospital o una
    clínica responda a la exigencia administrativa de un agente, pero no lo obliga. La exigencia
    debe ser relevante y específica, y no deben bastar datos anónimos. HIPAA también les permite dar
    una lista corta de datos de identificación para ayudar a encontrar a un sospechoso o un
    fugitivo. Una orden de un tribunal o una orden firmada por un juez va más lejos. HIPAA obliga a
    quienes dan atención médica y a las aseguradoras, no a ICE.

us-protection-ferpa =
    FERPA es la ley federal de privacidad para las escuelas que reciben dinero federal. Ellas
    necesitan un consentimiento por escrito para dar registros escolares. Lo da el padre, la madre o
    el estudiante adulto. Una citación (subpoena) válida o una orden de un tribunal es una
    excepción, después de un esfuerzo razonable por avisar a la familia. También lo son los datos de
    «directorio», a menos que la familia haya dicho que no. Los datos de estudiantes con visa que
    exigen las reglas van de todos modos a SEVIS, una base de datos que maneja ICE.

us-protection-plyler =
    Una escuela pública no puede rechazar a un niño o una niña por su estatus migratorio. Las
    escuelas no tienen la obligación de preguntar por él. La Corte Suprema lo decidió en Plyler v.
    Doe (1982). Algunos estados han intentado poner esto a prueba; vea las notas de cada estado.

us-protection-privacy-act =
    La Ley de Privacidad de 1974 (Privacy Act) les da a los ciudadanos y a los residentes
    permanentes (con green card) derechos sobre los archivos federales. Son límites para
    compartirlos, y el derecho de verlos, corregirlos y demandar. Las demás personas quedan fuera.
    Una orden de 2017 les dijo a las agencias que no les extendieran esta ley. Seguridad Nacional
    (DHS) las dirigió entonces a las peticiones de libertad de información. El DHS dice que todavía
    aplica a todos los principios de trato justo de la información. En junio de 2026, un tribunal
    usó esta ley para anular cambios a SAVE, un sistema que revisa el estatus migratorio.

us-protection-ssn-confidentiality =
    La Ley del Seguro Social prohíbe revelar los números de Seguro Social que se guardan bajo esa
    ley. SAVE es un sistema federal que revisa el estatus migratorio. El 22 de junio de 2026, un
    tribunal federal se basó en esta ley para deshacer la unión de los archivos del Seguro Social
    con SAVE. El gobierno anunció una apelación. No sabemos en qué va esa apelación.

us-protection-carpenter-location =
    Los agentes necesitan una orden firmada por un juez para obligar a una compañía de teléfono a
    entregar una semana o más del historial de torres de celular. La Corte Suprema lo dijo en
    Carpenter (2018). El 29 de junio de 2026, en Chatrie (6 a 3), falló sobre las exigencias de
    «geofence», que le preguntan a un proveedor qué teléfonos estuvieron en una zona. Decidió que
    reunir así el historial de ubicación también es un registro (search). Si la orden de ese caso
    era válida es algo que volvió al tribunal inferior. Ninguno de los dos casos decidió si una
    agencia puede simplemente comprar datos de ubicación a una empresa que vende datos, como hace
    ICE.

us-protection-right-to-silence =
    Cualquier persona en el país puede quedarse callada sobre su lugar de nacimiento, su estatus y
    cómo entró. Cualquiera puede pedir un abogado. Mentir o mostrar papeles falsos es un delito. Hay
    límites. Por ley, las personas de más de 18 años que no son ciudadanas deben llevar consigo
    prueba de su registro; Seguridad Nacional (DHS) lo ha hecho cumplir desde el 11 de abril de
    2025. Algunos estados exigen dar el nombre en una parada legal. Las reglas son distintas en las
    fronteras y los aeropuertos.

us-protection-administrative-subpoena-limits =
    Una citación (subpoena) de ICE no es una orden de un tribunal. A nadie se le puede castigar por
    esperar hasta que un juez federal ordene cumplir. Quien la recibe puede oponerse, o pedirle al
    tribunal que la cancele. Los jueces miran solo si ICE tiene la autoridad y si la exigencia es
    clara y relevante. Por eso ha fracasado la mayoría de las oposiciones a exigencias de ICE a
    terceros. Las exigencias dirigidas a la libre expresión se retiraron cuando alguien se opuso a
    ellas en 2025 y 2026.

us-protection-financial-privacy-act =
    La Ley del Derecho a la Privacidad Financiera (Right to Financial Privacy Act) es una ley
    federal. Una agencia del gobierno federal que quiere los registros bancarios de una persona por
    citación administrativa (subpoena) debe mandarle una copia al cliente. Luego debe esperar 10
    días, o 14 si la mandó por correo. En ese tiempo, el cliente puede pedirle a un tribunal federal
    que lo pare. La ley no obliga a las oficinas estatales ni locales. Tiene excepciones: gran
    jurado, aviso aplazado, informes contra el lavado de dinero, y casos de impuestos y de
    seguridad. Cubre a los bancos y empresas parecidas. Los negocios de envío de dinero no están en
    su lista.

us-protection-stored-communications-act =
    Según la Ley de Comunicaciones Almacenadas (Stored Communications Act), las compañías de
    teléfono, de correo electrónico y las plataformas pueden dar el contenido de los mensajes solo
    con una orden (warrant). La práctica y los fallos ahora extienden esto a los mensajes viejos.
    Basta una citación (subpoena) para el nombre, la dirección, los registros de conexiones y
    llamadas, y cómo paga el cliente. La agencia no tiene que avisarle al cliente. Muchas compañías
    sí avisan, a menos que se les ordene callar.

us-protection-medicaid-confidentiality =
    La ley de Medicaid limita el uso de los datos de quienes lo piden a administrar el programa.
    Durante años, las agencias prometieron que no servirían para hacer cumplir las leyes de
    inmigración. Desde una orden de un tribunal del 29 de diciembre de 2025, la agencia federal
    puede pasarle a ICE datos básicos de personas sin presencia legal. En los estados que
    demandaron, los datos de salud siguen protegidos. También lo siguen allí los datos de ciudadanos
    y residentes permanentes (con green card).

us-protection-snap-confidentiality =
    La ley de los cupones de alimentos (SNAP) limita el uso de los datos del hogar a administrar el
    programa. Una excepción es la revisión de quienes los piden en SAVE, un sistema que revisa el
    estatus migratorio. Otra es un agente que da el nombre de un fugitivo por un delito grave, o de
    una persona que sabe algo necesario sobre un fugitivo así. Ese agente recibe la dirección, el
    número de Seguro Social y la foto. Un tribunal decidió en 2025, y otra vez el 26 de febrero de
    2026, que la exigencia federal de todos los datos probablemente viola esta ley. El fallo vale
    para los estados que demandaron.

us-protection-census =
    Las respuestas del censo se pueden usar solo para estadísticas. No se pueden mostrar a ninguna
    otra agencia ni usar contra la persona. Romper esta regla es un delito con hasta cinco años de
    prisión. Una ley federal prohíbe limitar que se comparta información de inmigración con agentes
    federales. Una opinión del Departamento de Justicia de 1999 dice que esa ley no pasa por encima
    de la regla del censo. No encontramos ningún cambio en 2025 y 2026.

us-protection-asylum-confidentiality =
    El gobierno no puede decirles a terceros que alguien pidió asilo, ni lo que dice su solicitud.
    Sobre todo, no se lo puede decir al país de origen. Puede hacerlo solo con consentimiento por
    escrito o según una excepción de la lista. La regla no es un muro dentro del gobierno. Pueden
    ver el expediente los agentes de inmigración y otros funcionarios federales que lo necesiten.

us-protection-attorney-client-privilege =
    Está protegido lo que un cliente le dice a un abogado, o al personal de un abogado, para recibir
    consejo legal. Esto se llama secreto profesional (privilege). Las reglas de ética cubren aún
    más. El estatus del cliente no importa. No se cubre un delito o un fraude en curso. Por ley, ni
    siquiera la entidad del gobierno que paga la ayuda legal puede ver los registros protegidos por
    el secreto. Pregunte primero si quien ayuda es un abogado o un representante acreditado. Lo que
    se habla con un «notario» o con un amigo no está protegido.

us-protection-lsc-restriction =
    La Corporación de Servicios Legales (LSC) les da dinero federal a oficinas de ayuda legal. Las
    oficinas que lo reciben no pueden representar a muchas de las personas que no son ciudadanas.
    Hay excepciones, como las víctimas de abuso. Por eso estas oficinas deben preguntar si la
    persona cumple los requisitos. Las oficinas sin dinero de LSC no están sujetas a esta regla.

us-protection-orr-sponsor-limits =
    Quien patrocina (sponsor) es una persona que recibe a un menor que llegó solo. Unas reglas de
    2024 impedían que la oficina federal de refugiados (ORR) rechazara a esa persona por su estatus
    migratorio. También impedían que reuniera el estatus para hacer cumplir las leyes de
    inmigración. Una regla en vigor desde el 25 de marzo de 2025 eliminó esos límites. Permite que
    el estatus se comparta con la policía y otras agencias del orden. Después hubo demandas, y no
    encontramos su resultado.

us-protection-immigration-court-arrest-limit =
    El 23 de junio de 2026, un juez federal de California anuló políticas de 2025 de ICE y de las
    cortes de inmigración. Permitían que los agentes arrestaran a personas porque fueron a la corte.
    El fallo hace volver los límites de 2021 en todo el país. En mayo de 2026, un tribunal de Nueva
    York había fallado sobre esto para las cortes de Manhattan. El fallo no cubre las citas de
    control en oficinas de ICE, las calles ni las casas. El gobierno apeló. Hay que revisar cómo
    está hoy antes de confiar en él.

us-protection-sensitive-locations-policy =
    Una política mantenía a los agentes de inmigración lejos de las escuelas, los hospitales y los
    lugares de culto. Se retiró entre el 20 y el 21 de enero de 2025. La regla de la Constitución
    sigue. Para entrar a las partes de un edificio que no son públicas, los agentes necesitan
    consentimiento o una orden firmada por un juez.

us-protection-credit-reporting-act =
    La Ley de Informe Justo de Crédito (Fair Credit Reporting Act) permite que las personas vean y
    corrijan sus informes y que congelen su crédito. Pero la mayoría de las empresas que venden
    búsquedas de personas dicen que esa ley no las cubre. La parte del informe de crédito que
    identifica a la persona (header) se vende sin los límites de la ley. Una propuesta de 2024 para
    cerrar ese hueco se retiró en mayo de 2025.

us-protection-border-search-limits =
    En la frontera, los agentes no necesitan una orden (warrant) para mirar un aparato. Las reglas
    de CBP los limitan a los datos guardados en él, no en la nube. Las reglas piden más para una
    revisión forense (más profunda). A un ciudadano no se le puede negar la entrada por no
    desbloquear un aparato. A un visitante sí. Puede que se queden con el aparato.

us-protection-own-records-access =
    Cualquier persona, sin importar su estatus, puede pedirles a las agencias federales su propio
    expediente con la Ley de Libertad de Información (FOIA). Esto incluye a USCIS, ICE, CBP, la
    oficina de datos biométricos de Seguridad Nacional (OBIM) y, por separado, la corte de
    inmigración. Cualquiera puede obtener su registro del FBI por $18. Los ciudadanos y los
    residentes permanentes (con green card) también tienen derecho, por la Ley de Privacidad
    (Privacy Act), a corregir sus expedientes. La ley del estado da acceso al propio historial de
    manejo. Las agencias de crédito especializadas deben mostrarle a cada persona su archivo una vez
    al año.

# Hechos: lo que pasó, en la voz nombrada.

us-event-nlets-cut-off-2025 =
    Dicen que Illinois, Massachusetts, Minnesota, Nueva York y Washington le cortaron a ICE el
    acceso a sus datos de conductores en Nlets, la red de la policía. Oregón dijo que lo estaba
    haciendo. No encontramos una cuenta nacional más reciente.

us-event-mobile-fortify-privacy-paper =
    Un documento de privacidad de Seguridad Nacional (DHS), del que se informó para entonces, dice
    que las personas no pueden negarse al escaneo de Mobile Fortify. Dice que las fotos se guardan
    15 años, también las de ciudadanos. El departamento dice que la herramienta es legal. No pudimos
    confirmar cuándo se escribió el documento.

us-event-mobile-fortify-lawsuit-2026 =
    Illinois y Chicago presentaron una demanda por la aplicación Mobile Fortify. No encontramos
    ningún fallo.

us-event-mobile-identify-released-2025 =
    CBP sacó Mobile Identify, una aplicación que escanea caras, para agentes locales del programa
    287(g). No mostraba un nombre, pero le decía al agente si debía llamar a ICE.

us-event-mobile-identify-vanished-2025 =
    La aplicación Mobile Identify desapareció de la tienda de Google, sin que se diera una razón. No
    pudimos confirmar si todavía se usa de otra forma.

us-event-clearview-hsi-contract-2025 =
    La rama de investigaciones de ICE (HSI) firmó un contrato con Clearview AI por hasta $9.2
    millones. Las razones que dio fueron casos de explotación de menores y agresiones contra
    agentes.

us-event-clearview-cbp-deal-2026 =
    CBP aceptó un acuerdo de un año con Clearview AI por $225,000. Incluye 15 licencias de uso para
    la inteligencia de la Patrulla Fronteriza y para el centro de CBP que selecciona objetivos.

us-event-plate-contract-ended-2026 =
    Se venció un contrato de ICE de cinco años, por $22.8 millones, que incluía datos de placas
    entre sus partes. No pudimos confirmar qué lo reemplazó.

us-event-mobile-companion-company-says =
    Thomson Reuters dice que la aplicación Mobile Companion no tiene nada que ver con su producto
    CLEAR y que no contiene nada para lo que haga falta una orden (warrant).

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
    Las agencias federales todavía buscan si las invitan. El registro de una ciudad de Arkansas, de
    marzo y abril de 2026, muestra 5,929 búsquedas federales, sobre todo del Servicio de Inspección
    Postal (3,502) y del FBI (2,385). Ninguna estaba marcada como de ICE o de CBP.

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

us-event-accurint-contract-2021 =
    ICE empezó a comprar Accurint, un producto de LexisNexis para buscar personas. El contrato era
    por hasta $22.1 millones y duraba hasta febrero de 2026.

us-event-accurint-contract-end-2026 =
    El contrato de ICE por Accurint duraba hasta entonces. Informes de 2026 todavía hablan de que
    ICE depende de Accurint como algo actual. No encontramos un contrato firmado después de ese mes.

us-event-jail-feed-narrowing-2026 =
    El condado de Cook, en Illinois, dijo que estaba trabajando para reducir lo que se comparte de
    los fichajes y las salidas de la cárcel por sistemas que avisan a las víctimas, como VINE.

us-event-clear-contract-2026 =
    Parece que se renovó, tal vez hasta 2029, un contrato de CLEAR con Seguridad Nacional (DHS),
    aparte del contrato con ICE que terminó en 2026. Eso fue después de que empleados protestaran y
    una persona despedida presentara una demanda.

us-event-clear-company-says =
    Thomson Reuters dice que los registros de CLEAR son públicos. Niega que sus productos ayuden a
    deportar.

us-event-utility-sale-stopped-2021 =
    Después de una investigación en el Senado, NCTUE, el sistema con que las compañías de servicios
    intercambian datos, hizo parar la venta de nombres y direcciones de esas cuentas. Las agencias
    de crédito siguieron vendiendo datos parecidos que vienen de los bancos.

us-event-credit-header-proposal-2024 =
    Una propuesta federal habría puesto bajo la ley de informes de crédito la venta de la parte del
    informe que identifica a la persona (credit header).

us-event-credit-header-proposal-withdrawn-2025 =
    La oficina federal de protección al consumidor retiró la propuesta de diciembre de 2024. Así que
    la parte del informe de crédito que identifica a la persona se vende fuera de la ley de informes
    de crédito.

us-event-address-finder-contracts-2025 =
    ICE les dio contratos a 13 o 14 empresas para encontrar y fotografiar dónde viven y trabajan las
    personas. Podrían llegar a unos $1,200 millones en dos años. Los documentos hablan de una lista
    de 1.5 millones de personas.

us-event-address-finder-company-says-2026 =
    Capgemini, una de las empresas, dijo que su contrato no se estaba llevando a cabo.

us-event-address-map-order-2025 =
    Empezó un pedido por $29.9 millones para ELITE, una aplicación hecha por Palantir. Pone a
    posibles objetivos en un mapa, con una calificación de qué tan seguro está ICE de la dirección.

us-event-address-map-testimony-2026 =
    Hubo reportajes que describieron ELITE con base en una guía de ICE para usuarios y en testimonio
    bajo juramento. Entre sus fuentes están USCIS y direcciones del Departamento de Salud (HHS). La
    prensa dice que entre ellas hay direcciones de Medicaid.

us-event-voter-list-demands-2025 =
    El Departamento de Justicia empezó a pedirles a casi todos los estados su lista completa de
    votantes, con fechas de nacimiento, números de licencia y números parciales de Seguro Social.
    Desde entonces ha demandado a unos 30 estados y a Washington, D.C.

us-event-voter-list-suits-dismissed-2026 =
    Para entonces, ocho tribunales federales habían rechazado demandas del Departamento de Justicia
    por listas de votantes: en Arizona, California, Maine, Massachusetts, Míchigan, Oregón, Rhode
    Island y Wisconsin. Había apelaciones en curso.

us-event-save-vacated-2026 =
    Un tribunal federal en Washington, D.C. anuló el cambio que hizo de SAVE una revisión masiva de
    la ciudadanía, unida a datos del Seguro Social. El fallo prohíbe usarlo con las listas de
    votantes. Sigue su uso más antiguo, para revisar solicitudes de beneficios.

us-event-save-appeal-announced-2026 =
    Para entonces, el gobierno había dicho que apelaría el fallo sobre SAVE. No encontramos si un
    tribunal de apelaciones puso el fallo en pausa.

us-event-immigration-warrants-added-2025 =
    NPR informó que a principios de 2025 se agregó al menos medio millón más de órdenes
    administrativas de ICE, que ningún juez firmó, a la base de datos del FBI para la policía. Una
    guía posterior de Maryland habló de más de 700,000.

us-event-immigration-warrants-ice-says =
    ICE no confirmó el número de órdenes agregadas. Tampoco negó que agregarlas sea algo de rutina.

us-event-agreements-grew-2026 =
    A principios de marzo de 2026 había más de 1,500 acuerdos 287(g). En enero de 2025 eran unos
    135, y el 13 de febrero de 2026 eran 1,412. La mayoría son acuerdos de grupo operativo (task
    force).

us-event-agreements-list-2026 =
    La propia lista de ICE muestra 1,843 acuerdos 287(g) firmados, en 38 estados, Guam y las Islas
    Marianas del Norte. Una agencia puede tener varios.

us-event-tax-memorandum-2025 =
    Un memorando le permitió a ICE pedirle al IRS (la oficina de impuestos) las direcciones de
    contribuyentes. ICE mandó 1.28 millones de nombres y recibió unas 47,000 direcciones, algunas
    por peticiones incompletas, como el IRS admitió después.

us-event-tax-sharing-blocked-washington-2025 =
    Un tribunal federal de distrito en Washington, D.C. bloqueó que el IRS le dé a ICE las
    direcciones de contribuyentes. El gobierno apeló.

us-event-tax-sharing-blocked-massachusetts-2026 =
    Un tribunal federal de distrito en Massachusetts también bloqueó la entrega. Su orden le prohíbe
    a ICE usar las direcciones que recibió.

us-event-tax-sharing-appeals-court-2026 =
    En un tercer caso, el tribunal de apelaciones de D.C. se negó a bloquear la entrega. Leyó la ley
    de impuestos así: permite dar direcciones para investigaciones penales.

us-event-tax-sharing-appeal-argued-2026 =
    Ya se presentaron los argumentos en la apelación del gobierno contra la orden de Washington,
    D.C. No pudimos confirmar qué día, y no encontramos ninguna decisión.

us-event-social-security-agreement-2025 =
    Según informes, el Seguro Social aceptó darle a ICE las últimas direcciones conocidas de 98,000
    personas.

us-event-social-security-notice-2025 =
    El Seguro Social anunció en un aviso que comparte datos de ciudadanía e inmigración con
    Seguridad Nacional (DHS). Un fallo de junio de 2026 sobre SAVE anuló avisos relacionados. No es
    público qué más se sigue compartiendo.

us-event-medicaid-order-2026 =
    Desde este día, una orden del 29 de diciembre de 2025 deja que la agencia federal de Medicaid le
    dé a ICE seis datos sobre personas sin presencia legal. En los 22 estados que demandaron siguen
    prohibidos los datos de salud y los de ciudadanos y residentes legales.

us-event-medicaid-breach-alleged-2026 =
    Los estados que demandaron le dijeron al tribunal que un gran conjunto de datos había llegado a
    ICE en contra de la orden. No encontramos ningún fallo sobre eso.

us-event-snap-demand-2025 =
    El Departamento de Agricultura les dijo a los estados que entregaran cinco años de registros de
    cupones de alimentos (SNAP), con nombres, direcciones, números de Seguro Social y estatus. Una
    carta del departamento dijo que 28 estados habían cumplido.

us-event-snap-demand-blocked-2025 =
    Un tribunal de California bloqueó la exigencia, y la pérdida de fondos, para los 22 estados que
    demandaron, contando a D.C.

us-event-snap-order-widened-2026 =
    El tribunal amplió su orden. Concluyó que las nuevas protecciones todavía dejarían que los datos
    llegaran a oficinas que la ley no permite. Las fuentes que leímos no documentan que pasaran
    datos a ICE.

us-event-snap-suits-by-justice-2026 =
    El Departamento de Justicia demandó a Kentucky, Míchigan, Minnesota y Pensilvania. Quiere
    obligarlos a darle al Departamento de Agricultura cinco años de datos de las personas que
    pidieron cupones de alimentos (SNAP). Algunos de estos estados están entre los que demandaron en
    California. Nuestra fuente no dice qué pasó después.

us-event-housing-agreement-2025 =
    El departamento de vivienda (HUD) y Seguridad Nacional (DHS) acordaron comparar datos. HUD subió
    archivos de inquilinos a SAVE, un sistema que revisa el estatus migratorio.

us-event-housing-checks-ordered-2026 =
    El departamento de vivienda (HUD) ordenó a las autoridades de vivienda que revisaran a unos
    200,000 inquilinos.

us-event-housing-report-live-2026 =
    El informe de coincidencias de HUD empezó para las autoridades de vivienda. Estar en la lista no
    quiere decir, por sí solo, que la persona no cumpla los requisitos. No encontramos cómo lo
    afecta el fallo de junio de 2026 sobre SAVE.

us-event-wage-subpoena-delaware-2026 =
    Un tribunal federal le ordenó al departamento de trabajo de Delaware que cumpliera con una
    citación (subpoena) de ICE por los informes de sueldos de 15 negocios.

us-event-wage-subpoena-appeal-2026 =
    Delaware apeló la orden y pidió una pausa. Nuestras fuentes no dicen qué pasó después.

us-event-wage-subpoena-colorado =
    Para entonces, un tribunal en Colorado había decidido que la ley del estado prohíbe esa entrega
    fuera de los casos penales. No pudimos confirmar el día del fallo.

us-event-student-records-restored-2025 =
    Cuando enfrentaba demandas, ICE restableció unos 4,700 registros de estudiantes. Los había dado
    por terminados esa primavera, después de buscar nombres en la base de datos del FBI. Prometió
    una política por escrito.

us-event-school-policy-withdrawn-2025 =
    Se retiró la política que mantenía a los agentes de inmigración lejos de las escuelas, los
    hospitales y los lugares de culto. Para entrar a las partes de un edificio que no son públicas,
    todavía necesitan consentimiento o una orden firmada por un juez.

us-event-sponsor-database-access-2025 =
    NPR informó que más agentes de ICE tenían acceso a la base de datos de la oficina de refugiados
    sobre quienes reciben a menores que llegaron solos. Informó que ahora todos los adultos del
    hogar deben dar sus huellas.

us-event-sponsor-rule-2025 =
    Una regla eliminó la prohibición de pedir el estatus migratorio de quien patrocina a un menor y
    de pasarlo a otros. Después hubo demandas, y no encontramos su resultado.

us-event-uscis-referral-memo-2025 =
    Según un nuevo memorando, USCIS inicia casos de deportación para la mayoría de las personas a
    las que les niega algo y que no tienen presencia legal. Ningún grupo está exento, y USCIS puede
    pasarle casos a ICE. La excepción principal es para algunas peticiones basadas en un empleo.

us-event-uscis-deferred-action-promise =
    Una auditoría federal encontró menos de 900 casos pasados a ICE, de 106,000 negaciones de DACA
    hasta junio de 2021. Desde 2012, USCIS dijo que no daría esos datos por su cuenta, salvo según
    criterios de deportación. No pudimos confirmar si eso todavía obliga.

us-event-registration-form-2025 =
    USCIS empezó a recibir formularios de registro (G-325R) y huellas de personas que no son
    ciudadanas y que nunca se registraron, con base en una ley de 1940. Registrarse no da ningún
    estatus. No registrarse puede ser un delito.

us-event-immigration-court-arrest-memo-2025 =
    Un memorando de ICE les dijo a sus abogados que ayudaran a los agentes a planear arrestos en las
    audiencias de la corte de inmigración.

us-event-immigration-court-arrests-vacated-2026 =
    Un juez federal de California anuló, en todo el país, las políticas de 2025 que permitían
    arrestar a personas porque fueron a la corte de inmigración. El gobierno apeló. Hay que revisar
    cómo está hoy antes de confiar en el fallo.

us-event-victim-search-dropped-2025 =
    A principios del año, ICE eliminó su obligación de buscar si hay una solicitud de víctima antes
    de un arresto.

us-event-victim-lawsuit-2025 =
    Una demanda se opone a los arrestos de personas con solicitudes VAWA, U o T pendientes.

us-event-victim-guidance-2025 =
    USCIS dijo a sus agentes que pueden usar datos de quien abusó en más situaciones.

us-event-entry-exit-rule-2025 =
    Una regla permite que CBP tome una foto a toda persona que no es ciudadana cuando entra y cuando
    sale, incluso a residentes permanentes (con green card) y a niños. Puede guardarla hasta 75
    años. Los ciudadanos de EE. UU. pueden negarse.

us-event-passenger-lists-revealed-2025 =
    El New York Times informó que desde alrededor de marzo de 2025 la TSA le da a ICE, varias veces
    por semana, los nombres de quienes van a viajar en avión. Eso incluye los vuelos dentro del
    país. ICE los compara con las órdenes de deportación.

us-event-passenger-lists-government-says =
    Seguridad Nacional (DHS) dice que compartir así los nombres no es nada nuevo.

us-event-ticket-sales-closing-2025 =
    ARC, la empresa de las aerolíneas que procesa pagos de boletos, les dijo a sus clientes que su
    programa de datos de boletos cerraría ese año. No encontramos confirmación de 2026.

us-event-transfer-database-cut-2025 =
    La fiscal general de Arizona le cortó a la rama de deportaciones de ICE (ERO) el acceso a TRAC,
    una base de datos de envíos de dinero, y dijo que vendrían más límites. Los informes describen
    el corte solo para ERO.

us-event-bank-order-2026 =
    La Orden Ejecutiva 14406 les dice a los reguladores que traten el permiso de trabajo, el uso de
    un ITIN y las tarjetas consulares como factores de riesgo. No obliga a los bancos a revisar el
    estatus de cada cliente. No encontramos qué reglas siguieron.

us-event-phone-location-inspector-2026 =
    Unos 70 miembros del Congreso le pidieron al inspector general que investigara la compra de
    datos de ubicación de teléfonos por parte de ICE.

us-event-phone-location-ice-memo =
    Un memorando legal de ICE, que ya se conocía para entonces, dice que no hace falta una orden
    (warrant) para estos datos de ubicación. No pudimos confirmar cuándo se escribió.

us-event-phone-location-ruling-2026 =
    La Corte Suprema decidió, 6 a 3, que reunir de un proveedor el historial de ubicación de los
    teléfonos de una zona («geofence») es un registro (search). No decidió si una agencia puede
    comprar datos de ubicación a una empresa que vende datos.

us-event-cell-simulator-officials-2017 =
    Funcionarios dijeron que la rama de investigaciones de ICE (HSI) pide una orden (warrant).
    Dijeron que su rama de deportaciones (ERO) no usa estos aparatos en casos civiles. No pudimos
    confirmar si eso sigue así.

us-event-cell-simulator-vehicles-2025 =
    ICE pidió más vehículos equipados con aparatos que imitan una torre de celular, por $825,000.

us-event-spyware-contract-2025 =
    Se reactivó el contrato de ICE, por $2 millones, con la empresa que hace el programa espía
    Graphite.

us-event-spyware-confirmed-2026 =
    El jefe interino de ICE confirmó que su rama de investigaciones (HSI) tenía autorización para
    usar programas espía. Los objetivos que mencionó eran narcotraficantes y terroristas.

us-event-spyware-no-relationship-2026 =
    Seguridad Nacional (DHS) dijo que ICE no tiene relación con la empresa que hace Graphite. No
    quiso decir si otro proveedor la reemplazó.

us-event-platform-subpoenas-counted-2026 =
    Según la cuenta de la prensa, Seguridad Nacional (DHS) había mandado a las plataformas cientos
    de citaciones administrativas (subpoenas). Piden los nombres, correos electrónicos y teléfonos
    detrás de cuentas que critican o vigilan a ICE. Las empresas cumplieron con algunas.

us-event-platform-subpoenas-withdrawn-2026 =
    Para entonces, hubo usuarios que fueron al tribunal con la ACLU. Seguridad Nacional (DHS) retiró
    las citaciones (subpoenas) antes de que un juez decidiera.

us-event-social-media-contractors-2025 =
    ICE pidió unos 30 contratistas para leer publicaciones públicas a toda hora en Vermont y
    California. En ese momento solo preguntaba a las empresas sobre el plan. No pudimos confirmar un
    contrato firmado.

us-event-postal-cooperation-2025 =
    El Servicio de Inspección Postal se unió a un grupo de trabajo de inmigración. Funcionarios de
    inmigración buscaban imágenes de sobres y paquetes y datos de rastreo, cuentas y pagos, informó
    el Washington Post. No se sabe a cuántas personas afectó.

us-event-postal-government-says-2025 =
    Seguridad Nacional (DHS) confirmó, en términos generales, que el Servicio de Inspección Postal
    coopera con el departamento. No se sabe a cuántas personas afectó.

us-event-dna-rule-proposed-2025 =
    Una regla propuesta ampliaría los datos biométricos, incluido el ADN, a casi todas las
    solicitudes de inmigración. No encontramos una regla final.

us-event-doorbell-link-announced-2025 =
    Se anunció una conexión entre los timbres Ring y Flock, una empresa de cámaras.

us-event-doorbell-link-called-off-2026 =
    La conexión se canceló antes de empezar. Ring dice que no se mandó ningún video a Flock.

us-event-home-entry-memo-2025 =
    Un memorando secreto de ICE, publicado en enero de 2026, afirma que el formulario I-205 basta
    para forzar la puerta de una persona con una orden final de deportación. Ese formulario lo
    firman agentes de inmigración, no jueces.

us-event-home-entry-ruling-2026 =
    Un juez federal de Minnesota falló que una entrada como la que permite el memorando de ICE violó
    la Cuarta Enmienda.

us-event-home-entry-suits-2026 =
    Se presentó en Boston una demanda contra el memorando de ICE. También se presentaron demandas en
    otros lugares.

us-event-state-data-suit-dismissed-2025 =
    Un tribunal federal de Nueva York rechazó la demanda del gobierno contra la ley de privacidad
    del departamento de vehículos (DMV) de ese estado. Concluyó que ninguna ley federal obliga a un
    estado a entregar datos de conductores.

us-event-state-limits-upheld-2025 =
    Un tribunal federal rechazó el caso del gobierno contra Illinois, Chicago y el condado de Cook.
    Decidió que el gobierno federal no puede ordenar a estados ni ciudades que hagan trabajo federal
    de inmigración. Hay apelaciones y demandas parecidas en otros lugares.
