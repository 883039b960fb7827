# Estados Unidos, programas y voto: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-list-voter-roll-given =
    El Departamento de Justicia pidió a los estados sus listas completas de votantes, con números de
    licencia y números parciales de Seguro Social. Ya en marzo de 2026, los estados de la lista
    habían dado o prometido las suyas. Más tarde, en la primavera de 2026, la cuenta era de 13.
    Wyoming fue el primero (agosto de 2025). El departamento comparte las listas con Seguridad
    Nacional (DHS) para revisar la ciudadanía en un sistema llamado SAVE.

us-list-voter-roll-sued =
    El Departamento de Justicia demandó a 29 estados y a Washington, D.C. para obtener sus listas
    completas de votantes. Lo hizo entre septiembre de 2025 y el 26 de febrero de 2026. Vimos la
    mayoría de los nombres. Hawái, Massachusetts y Nevada completan la cuenta de 29. Una
    desestimación posterior confirma Massachusetts. No hemos podido comprobar Hawái y Nevada.

us-list-voter-roll-suit-dismissed =
    Para el 22 de septiembre de 2026, unos tribunales federales de distrito habían desestimado las
    demandas por listas completas de votantes contra los estados de la lista y Washington, D.C.,
    dice un registro público de los casos. La primera demanda contra Georgia se desestimó porque
    estaba en el tribunal equivocado. La mayoría de los casos está en apelación. No leímos estos
    fallos nosotros mismos.

us-list-medicaid-suing =
    Los 20 estados de la lista aparecen nombrados como demandantes contra la entrega de datos de
    Medicaid a Seguridad Nacional (DHS). D.C., que también está en la lista, ya se había sumado para
    2026. Otros informes dicen 21 o 22 estados. Desde el 6 de enero de 2026, por una orden del 29 de
    diciembre de 2025, el tribunal deja que el Departamento de Salud (HHS) comparta seis datos
    básicos de personas que no tienen presencia legal, incluso de estos estados. La dirección es uno
    de ellos. La prohibición de compartir algo más protege solo a los estados que demandaron.

us-list-snap-suing =
    Los 22 estados de la lista y D.C. presentaron una demanda contra el requerimiento (demand) en
    que el Departamento de Agricultura pide los datos de las estampillas o cupones de alimentos
    (SNAP). De ellos, 21 estados y D.C. demandaron en julio de 2025, y Pensilvania se sumó en
    septiembre de 2025. Algunos informes cuentan a D.C. como uno de 22. Los protege una orden de un
    tribunal de octubre de 2025, ampliada el 26 de febrero de 2026. Vimos los nombres de Arizona,
    California, Connecticut, Maryland, Míchigan, Nueva York, Washington, Wisconsin y D.C. No hemos
    podido comprobar el resto de la lista. Kentucky y Pensilvania participaron por medio de sus
    gobernadores o agencias.

us-list-snap-sued-by-doj =
    El 26 de junio de 2026, el Departamento de Justicia demandó a Kentucky, Pensilvania, Míchigan y
    Minnesota. Quiere obligarlos a dar al Departamento de Agricultura cinco años de datos de las
    personas que pidieron estampillas o cupones de alimentos (SNAP). Algunos de estos estados
    también están entre los que demandan en el caso de California.

us-list-snap-given =
    El Departamento de Agricultura dice que 28 estados y Guam entregaron datos de las estampillas o
    cupones de alimentos (SNAP). No vimos una lista completa. Confirmamos uno por nombre: Vermont
    dio datos de unas 140,000 personas, a más tardar en julio de 2025. Otros nombres están en las
    notas de cada estado.

us-channel-voter-rolls-to-doj =
    Desde mayo de 2025, el Departamento de Justicia les ha pedido a casi todos los estados su lista
    completa de votantes. Quiere fechas de nacimiento, números de licencia y números parciales de
    Seguro Social. Ha demandado a unos 30 estados y a Washington, D.C. Al menos 13 estados dieron o
    prometieron sus listas. Un abogado del departamento le dijo a un tribunal que los datos van a
    Seguridad Nacional (DHS) para revisarlos en SAVE, su sistema que revisa el estatus. Al 21 de
    mayo de 2026, ocho tribunales federales habían rechazado demandas así. Están en Arizona,
    California, Maine, Massachusetts, Míchigan, Oregón, Rhode Island y Wisconsin. Hay apelaciones en
    curso.

us-channel-save-overhaul =
    SAVE es un sistema del gobierno que revisa el estatus migratorio. En 2025, Seguridad Nacional
    (DHS) lo convirtió en una revisión masiva de la ciudadanía, unida a datos del Seguro Social. El
    22 de junio de 2026, una jueza federal en Washington, D.C. anuló esto. Pero el 25 de septiembre
    de 2026, la Corte Suprema puso ese fallo en suspenso hasta que termine la apelación. El 29 de
    septiembre de 2026, la jueza dijo que mientras tanto no puede hacer cumplir su orden. Así que el
    SAVE unido puede volver a funcionar; nada está decidido de manera definitiva. En septiembre de
    2026, el gobierno también le dijo al tribunal que el DHS hizo búsquedas policiales en los datos
    del Seguro Social. Dice que el caso no las cubre. Leímos las palabras de los tribunales solo en
    copias y resúmenes.

us-channel-medicaid =
    Desde el 6 de enero de 2026, un tribunal federal deja que la agencia federal de Medicaid (CMS)
    le dé a ICE seis datos sobre personas sin presencia legal. Son la ciudadanía, el estatus
    migratorio, la dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Algunos
    informes también incluyen el nombre. Siguen prohibidos los datos de salud y los datos de
    personas ciudadanas y residentes legales. La prohibición protege solo a los estados que
    demandaron. Los informes cuentan 20, 21 o 22; la lista que vimos nombra 20. En los demás
    estados, ninguna orden de un tribunal limita lo que se comparte. Ya en la primavera de 2026,
    esos estados le habían dicho al tribunal que un gran conjunto de datos había llegado a ICE en
    contra de la orden. No encontramos ningún fallo sobre eso.

us-channel-snap =
    En 2025, el Departamento de Agricultura les dijo a los estados que entregaran cinco años de
    datos de estampillas o cupones de alimentos (SNAP). Quería nombres, direcciones, números de
    Seguro Social y estatus. Un tribunal de California ha bloqueado el requerimiento (demand), y la
    pérdida de fondos, para los 22 estados y D.C. que demandaron. Su orden de octubre de 2025 se
    amplió el 26 de febrero de 2026. La razón fue que las nuevas protecciones todavía dejarían que
    los datos llegaran a oficinas que la ley no permite. Una carta del departamento dijo que 28
    estados habían cumplido. Las fuentes que leímos no documentan que de allí pasaran datos a ICE.

us-channel-hud-tenant-files =
    En marzo de 2025, el departamento de vivienda (HUD) y Seguridad Nacional (DHS) acordaron
    comparar datos. HUD subió archivos de inquilinos a SAVE, un sistema que revisa el estatus
    migratorio. En enero de 2026 ordenó a las autoridades de vivienda que revisaran a unos 200,000
    inquilinos. El informe de coincidencias empezó el 6 de mayo de 2026 para las autoridades de
    vivienda. Empezó el 21 de mayo de 2026 para los dueños de viviendas de la Sección 8 basada en
    proyectos. Estar en la lista no quiere decir, por sí solo, que la persona no cumpla los
    requisitos. Un fallo de junio de 2026 contra los cambios a SAVE está en suspenso desde el 25 de
    septiembre de 2026. No encontramos cómo afecta a este informe.

us-protection-ssn-confidentiality =
    La Ley del Seguro Social prohíbe revelar los números de Seguro Social que se guardan bajo esa
    ley. El 22 de junio de 2026, un tribunal federal se basó en esta ley para deshacer la unión de
    los archivos del Seguro Social con SAVE, un sistema federal que revisa el estatus migratorio. El
    25 de septiembre de 2026, la Corte Suprema puso ese fallo en suspenso hasta que termine la
    apelación. Así que hoy esta ley no detiene el sistema unido. Una guía sobre la opinión dice que
    la mayoría cree que otra ley probablemente va primero (8 U.S.C. 1373). Esa ley prohíbe limitar
    que se comparta información de ciudadanía con Seguridad Nacional (DHS).

us-protection-medicaid-confidentiality =
    La ley de Medicaid solo deja usar los datos de quienes lo piden para administrar el programa.
    Durante años, las agencias prometieron que no servirían para hacer cumplir las leyes de
    inmigración. Desde el 6 de enero de 2026, por una orden de un tribunal del 29 de diciembre de
    2025, la agencia federal puede pasarle a ICE datos básicos de personas sin presencia legal. En
    los estados que demandaron, los datos de salud siguen protegidos. También lo siguen allí los
    datos de personas ciudadanas y residentes permanentes (con green card).

us-protection-snap-confidentiality =
    La ley de las estampillas o cupones de alimentos (SNAP) solo deja usar los datos del hogar para
    administrar el programa. Una excepción es la revisión de quienes los piden en SAVE, un sistema
    que revisa el estatus migratorio. Otra es un agente que da el nombre de un fugitivo por un
    delito grave, o de una persona que sabe algo necesario sobre un fugitivo así. Ese agente recibe
    la dirección, el número de Seguro Social y la foto. Un tribunal decidió en 2025, y otra vez el
    26 de febrero de 2026, que el requerimiento federal (demand) de todos los datos probablemente
    viola esta ley. El fallo vale para los estados que demandaron.

# Hechos: lo que pasó, en la voz nombrada.

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
    Para entonces, el gobierno había dicho que apelaría el fallo sobre SAVE.

us-event-medicaid-order-2026 =
    Desde este día, una orden de un tribunal del 29 de diciembre de 2025 deja que la agencia federal
    de Medicaid le dé a ICE seis datos sobre personas sin presencia legal. En los estados que
    demandaron (los informes cuentan 20, 21 o 22), siguen prohibidos los datos de salud y los de
    personas ciudadanas y residentes legales.

us-event-medicaid-breach-alleged-2026 =
    Los estados que demandaron le dijeron al tribunal que un gran conjunto de datos había llegado a
    ICE en contra de la orden. No encontramos ningún fallo sobre eso.

us-event-snap-demand-2025 =
    El Departamento de Agricultura les dijo a los estados que entregaran cinco años de datos de
    estampillas o cupones de alimentos (SNAP), con nombres, direcciones, números de Seguro Social y
    estatus. Una carta del departamento dijo que 28 estados habían cumplido.

us-event-snap-demand-blocked-2025 =
    Un tribunal de California bloqueó el requerimiento (demand), y la pérdida de fondos, para los 22
    estados y D.C. que demandaron.

us-event-snap-order-widened-2026 =
    El tribunal amplió su orden. Concluyó que las nuevas protecciones todavía dejarían que los datos
    llegaran a oficinas que la ley no permite. Las fuentes que leímos no documentan que pasaran
    datos a ICE.

us-event-snap-suits-by-justice-2026 =
    El Departamento de Justicia demandó a Kentucky, Míchigan, Minnesota y Pensilvania. Quiere
    obligarlos a darle al Departamento de Agricultura cinco años de datos de las personas que
    pidieron estampillas o cupones de alimentos (SNAP). Algunos de estos estados están entre los que
    demandaron en California. Nuestra fuente no dice qué pasó después.

us-event-housing-agreement-2025 =
    El departamento de vivienda (HUD) y Seguridad Nacional (DHS) acordaron comparar datos. HUD subió
    archivos de inquilinos a SAVE, un sistema que revisa el estatus migratorio.

us-event-housing-checks-ordered-2026 =
    El departamento de vivienda (HUD) ordenó a las autoridades de vivienda que revisaran a unos
    200,000 inquilinos.

us-event-housing-report-live-2026 =
    El informe de coincidencias de HUD empezó para las autoridades de vivienda. Estar en la lista no
    quiere decir, por sí solo, que la persona no cumpla los requisitos.

us-channel-save-overhaul-vacated-june-2026 =
    En 2025, Seguridad Nacional (DHS) convirtió SAVE en una revisión masiva de la ciudadanía, unida
    a datos del Seguro Social. Planeaba usar también las bases de datos de licencias. Dijo que los
    datos que se subieran podían usarse para hacer cumplir la ley. El 22 de junio de 2026, una jueza
    federal en Washington, D.C. anuló este cambio. El fallo dice que va contra la Ley del Seguro
    Social, la Ley de Privacidad (Privacy Act) y el derecho administrativo, y prohíbe usarlo con las
    listas de votantes. Este fallo está en suspenso desde el 25 de septiembre de 2026. El uso más
    antiguo de SAVE, para revisar solicitudes de beneficios, no era parte del caso.

us-event-save-ruling-stayed-2026 =
    La Corte Suprema puso en suspenso el fallo contra el SAVE unido hasta que termine la apelación.
    Tres jueces no estuvieron de acuerdo. Mientras tanto, el sistema unido puede volver a funcionar.

us-event-save-kept-open-florida-2026 =
    Por un acuerdo, un tribunal federal de Florida ordenó que las funciones de SAVE para revisar en
    masa y con el Seguro Social sigan abiertas para Florida, Indiana, Iowa y Ohio. Leímos esto en un
    registro público de casos.

us-list-save-bulk-by-settlement =
    Para los estados de la lista, un tribunal federal de Florida ordenó mantener abiertas, desde el
    7 de julio de 2026 y por un acuerdo, las funciones de SAVE para revisar en masa y con el Seguro
    Social. Eso vale pase lo que pase con el caso de Washington, D.C., dice un registro público de
    casos. No leímos la orden.

us-channel-voter-rolls-to-doj-dismissals-september-2026 =
    Para el 22 de septiembre de 2026, unos tribunales federales de distrito habían rechazado
    demandas por listas completas de votantes contra 24 estados y Washington, D.C., dice un registro
    público de los casos. Ningún tribunal le había ordenado a un estado entregar su lista. Un
    tribunal de apelaciones confirmó el fallo de Míchigan el 24 de junio de 2026. La mayoría de los
    otros casos está en apelación. Delaware, Utah y una segunda demanda contra Georgia no estaban
    decididos, y Hawái e Idaho esperaban. Oklahoma llegó a un acuerdo el 24 de marzo de 2026 y da su
    lista. La propia opinión del Departamento de Justicia, del 12 de mayo de 2026, dice que puede
    pasarle listas a Seguridad Nacional (DHS).

us-event-voter-list-suits-september-2026 =
    Para entonces, unos tribunales federales de distrito habían rechazado demandas por listas
    completas de votantes contra 24 estados y Washington, D.C., dice un registro público de los
    casos. Ningún tribunal le había ordenado a un estado entregar su lista.

us-channel-public-voter-file =
    Las leyes de los estados abren a otros la lista ordinaria de votantes. Los 50 estados y
    Washington, D.C. dan acceso, por regla general al nombre y la dirección, dice un documento de
    2016 del organismo nacional de legislaturas estatales (NCSL). Quién puede pedirla, y para qué,
    varía: algunos estados se la dan solo a partidos y candidatos. Los números de Seguro Social y de
    licencia por lo general no se dan. Hay empresas que compran estas listas y las ponen en sus
    archivos sobre personas. Solo los ciudadanos de EE. UU. pueden registrarse, así que esto afecta
    a ciudadanos. Un programa estatal que oculta la dirección de una víctima puede ocultar el
    registro. El documento es viejo: mire la regla de su propio estado.

us-channel-state-citizenship-lists =
    La Orden Ejecutiva 14399, del 31 de marzo de 2026, les dice a Seguridad Nacional (DHS) y al
    Seguro Social que hagan una lista para cada estado. Debe nombrar a los adultos de allí que ellos
    consideran ciudadanos, a partir de archivos de ciudadanía, datos del Seguro Social y SAVE. Un
    tribunal de Boston lo bloqueó el 25 de junio de 2026. El 24 de agosto de 2026, la Corte Suprema
    puso ese bloqueo en suspenso: los estados habían demandado demasiado pronto. No encontramos si
    se ha hecho o mandado alguna lista. Una persona que se hizo ciudadana hace poco puede faltar en
    una lista así.

us-event-citizenship-lists-ordered-2026 =
    La Orden Ejecutiva 14399 les dijo a Seguridad Nacional (DHS) y al Seguro Social que hicieran,
    para cada estado, una lista de los adultos que consideran ciudadanos.

us-event-citizenship-lists-blocked-2026 =
    Un tribunal federal de Boston bloqueó las listas.

us-event-citizenship-lists-unblocked-2026 =
    La Corte Suprema puso el bloqueo en suspenso: los estados habían demandado demasiado pronto. No
    encontramos si se ha hecho o mandado alguna lista.

us-channel-prwora-404-reports =
    Una ley de 1996 obliga a unos pocos programas a informar de las personas que saben que están en
    el país sin permiso legal. Son la ayuda en efectivo (TANF), SSI, la vivienda federal y algunos
    subsidios de trabajo. El informe va a inmigración al menos cuatro veces al año. Tiene el nombre,
    la dirección y otros datos que identifican a la persona. Una opinión legal de 1998 dice que solo
    la oficina que maneja el programa tiene este deber. No encontramos ninguna cuenta de esos
    informes.

us-channel-prwora-404-reports-food-stamps =
    Las oficinas de estampillas o cupones de alimentos (SNAP) tienen su propio deber de informar. El
    manual de Misuri muestra cómo lo lee un estado. La oficina informa solo si el propio hogar dice
    que un miembro está aquí sin permiso legal, y si inmigración tomó una decisión formal, como una
    orden final. Que falten documentos, que no se conteste o que SAVE no tenga datos no es motivo
    para informar. La página del manual no tiene fecha, y no leímos los manuales de otros estados.

us-protection-reporting-duty-notice =
    Un aviso federal del 28 de septiembre de 2000 dice cuándo una oficina debe informar: solo cuando
    sabe que una persona no tiene presencia legal. La página de HUD de 2004 para las oficinas de
    vivienda lo repite. Según nuestras notas, el aviso pide una conclusión formal en el propio caso
    de la persona, basada en una decisión de inmigración misma, como una orden final. Que falten un
    número o documentos no es saberlo. No encontramos si el gobierno ha reemplazado este aviso desde
    2025. Así que puede que ya no valga.

us-list-reports-benefit-applicants =
    Unas leyes de 2025 y 2026 de los estados de la lista obligan a las oficinas de beneficios a
    revisar el estatus y a pasar los datos de quienes no pueden verificar. En Tennessee, cada
    oficina estatal y local informa a la propia división de inmigración del estado. En Indiana, es
    sobre los hogares con estampillas o cupones de alimentos que no se pueden verificar. En Wyoming,
    los informes van a autoridades federales. Utah aprobó en 2026 una ley sobre estas revisiones.
    Leímos esto en notas sobre la prensa, no en las leyes.

us-event-benefit-report-laws-2026 =
    Para entonces, unas leyes estatales de 2025 y 2026 obligaban a las oficinas de beneficios a
    revisar el estatus y a pasar los datos de quienes no pueden verificar: en Tennessee, Indiana,
    Wyoming y Utah. Son muy distintas entre sí. Leímos esto en notas sobre la prensa.

us-channel-medicaid-palantir-july-2026 =
    Unos documentos judiciales de julio de 2026 cuentan qué pasó con el gran conjunto de datos de
    Medicaid que ICE recibió en enero de 2026, más allá de lo que permitía el tribunal. ICE se lo
    pasó a personal de Palantir, una empresa que trabaja para ICE. Después se hallaron copias.
    Palantir dice que las borró, y el gobierno dice que los agentes no las usaron. Los estados le
    pidieron al tribunal el 26 de marzo de 2026 que hiciera cumplir su orden; no encontramos ningún
    fallo. Los documentos no muestran que los datos llegaran al mapa de direcciones de ICE ni que
    causaran un arresto. Leímos esto en notas sobre los informes de NPR, no en los documentos.

us-event-medicaid-palantir-2026 =
    Según documentos judiciales, informó NPR, ICE le había pasado el gran conjunto de datos de
    Medicaid a personal de Palantir. Palantir dice que borró las copias, y el gobierno dice que los
    agentes no las usaron.

us-channel-medicaid-emergency-and-chip =
    ICE usa el archivo nacional de Medicaid. Los estados ponen en él a todas las personas que
    inscriben, también a quienes tienen cobertura solo para emergencias. La ley federal obliga a los
    estados a ofrecer esa cobertura de emergencia sin importar el estatus. KFF, un grupo que
    investiga temas de salud, advierte que el archivo no distingue bien quién está aquí sin permiso
    legal. Así que puede incluir a personas con un estatus pendiente o legal. Se dice que la
    cobertura de niños (CHIP) se informa en el mismo sistema. Ningún texto que leímos dice que
    hubiera datos de CHIP en lo que ICE recibió.

us-event-medicaid-emergency-in-file-2026 =
    Para entonces, unos investigadores decían que en el archivo nacional de Medicaid también están
    las personas con cobertura solo para emergencias, y que no distingue bien quién está aquí sin
    permiso legal.

us-channel-snap-refused-by-kansas =
    Kansas está fuera de la demanda de los 22 y aun así se negó. A fines de septiembre de 2025, un
    juez de condado desestimó una demanda del fiscal general del estado que habría obligado a
    entregar los datos. A principios de 2026, la oficina de la gobernadora todavía se negaba. Es una
    decisión de los propios líderes del estado. Ellos, otros líderes o un tribunal pueden cambiarla.
