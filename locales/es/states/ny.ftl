# Nueva York: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ny-dmv-license-regardless-of-status =
    La Ley Luz Verde (Green Light Law) permite que los residentes de Nueva York de 16 años o más
    obtengan una licencia estándar, sin importar su estatus migratorio. Su nombre completo es
    Driver's License Access and Privacy Act (Ley de Acceso y Privacidad de la Licencia de Conducir).
    Se firmó el 17 de junio de 2019 y entró en vigor a mediados de diciembre de 2019. La licencia se
    puede pedir con un pasaporte extranjero o documentos parecidos, y sin número de Seguro Social.
    Es la licencia estándar para manejo no comercial; no es una REAL ID.

ny-dmv-card-marking =
    Los inmigrantes reciben la misma licencia estándar que puede escoger cualquier neoyorquino. El
    propio resumen del estado, como lo cita una noticia de diciembre de 2025, la llama una licencia
    estándar que no es para fines federales. Muchos ciudadanos llevan esa misma tarjeta. No hemos
    podido comprobar las palabras de la tarjeta.

ny-dmv-noncitizen-marking =
    Antes de la Ley Luz Verde (Green Light Law), las personas con una estadía de plazo limitado
    recibían licencias marcadas “Temporary Visitor” (visitante temporal), con la fecha en que
    terminaba su estadía. No pudimos confirmar si las tarjetas REAL ID o mejoradas (enhanced) de
    plazo limitado todavía llevan palabras así. Con una licencia estándar no surge esta duda.

ny-dmv-document-retention =
    Se dice que la Ley Luz Verde (Green Light Law) deja que el departamento de vehículos (DMV)
    guarde copias de los documentos que se muestran para una licencia estándar solo mientras los
    revisa. No hemos podido comprobar esto: ningún texto que leímos lo dice. Una regla general que
    sí leímos permite que el DMV destruya las solicitudes de licencia y sus documentos después de
    cinco años. Mientras el DMV no diga otra cosa, hay que suponer que las copias se guardan; por
    cuánto tiempo no está claro.

ny-dmv-disclosure-limit =
    El departamento de vehículos (DMV) no puede dar ni abrir ningún dato, de nadie, a una agencia
    que sobre todo hace cumplir las leyes de inmigración, ni a su personal o sus agentes, a menos
    que le muestren al DMV una orden legal de un tribunal o una orden judicial (warrant) firmada por
    un juez federal (del artículo III). Las palabras de la ley no dicen con claridad si la orden de
    un tribunal también debe estar firmada por un juez de ese tipo. La prohibición vale también en
    los casos penales. El DMV debe avisarle a la persona de la petición en un plazo de tres días. La
    prohibición depende de quién pide, no de para qué. Al FBI, a las agencias de drogas y de armas
    (DEA, ATF), a los alguaciles federales (U.S. Marshals) y a la policía solo los obliga una
    promesa que deben firmar. Los proyectos de ley para aflojar la ley (A2325 de 2023 y A2270 de
    2025) no se habían aprobado cuando los leímos.
    .binds =
        el comisionado o comisionada del DMV, el personal del DMV y los agentes del DMV, incluidas
        las oficinas de los condados (county clerks)
    .exceptions =
        una orden legal de un tribunal o una orden judicial (warrant) firmada por un juez federal
        (del artículo III). Las palabras de la ley no dicen con claridad si la orden de un tribunal
        también debe estar firmada por un juez de ese tipo. La emisión de tarjetas REAL ID o
        mejoradas (enhanced). Las personas que piden entrar a los programas de viajero confiable
        (trusted traveler). Los vehículos que entran al país o salen de él. Las agencias cuyo
        trabajo principal no es hacer cumplir las leyes de inmigración. Entre ellas están el FBI,
        las agencias de drogas y de armas (DEA, ATF), los alguaciles federales (Marshals) y la
        policía.

ny-dmv-disclosure-limit-recipient-certification =
    Todo el que recibe datos del departamento de vehículos (DMV) debe certificar dos cosas. No puede
    usarlos para hacer cumplir las leyes civiles de inmigración, ni darlos a una agencia de
    inmigración sin una orden de un juez. En enero de 2020, el estado ya tenía promesas firmadas de
    446 agencias de policía y les había cortado el acceso a 59 que no habían firmado. El presupuesto
    estatal de 2020 hizo que incumplir la promesa sea un delito grave de clase E (class E felony), y
    un proyecto de 2025 para derogar la regla muestra que sigue en la ley. Una promesa no es una
    puerta cerrada: cada agente que tiene los datos debe cumplirla. No encontramos ningún caso penal
    ni ninguna auditoría publicada.
    .binds =
        agencias de policía y otros, en Nueva York o en otro lugar, que reciben datos del DMV
    .exceptions =
        todo lo que protege los datos es la propia promesa de la agencia de policía. Los casos
        penales que no son trabajo civil de inmigración. Una orden de un juez.

ny-dmv-disclosure-limit-court-challenges =
    Las demandas no han debilitado esta ley. En febrero de 2020, Seguridad Nacional (DHS) respondió
    a ella dejando a los neoyorquinos fuera de los programas de viajero confiable (Trusted
    Traveler). No hemos podido comprobar que el estado demandó y ganó en 2020, ni que las demandas
    de las oficinas de los condados (county clerks) habían fracasado a más tardar en 2023. El 23 de
    diciembre de 2025, un tribunal federal desestimó la demanda que el Departamento de Justicia
    presentó en febrero de 2025. El tribunal concluyó que ninguna ley federal obliga al estado a
    entregar datos del departamento de vehículos (DMV). Se podía apelar; no sabemos si se presentó
    una apelación.

ny-dmv-nlets-immigration =
    En diciembre de 2019, Nueva York les cortó el acceso a los datos de su departamento de vehículos
    (DMV) a por lo menos tres agencias federales, entre ellas CBP e ICE. En noviembre de 2025 y en
    enero de 2026 todavía se nombraba a Nueva York como uno de cinco estados que bloquean a ICE en
    Nlets, la red de datos de la policía. El bloqueo nombra a esas agencias. No encontramos nada que
    muestre que esté cortado el acceso de otras agencias federales, algunas de las cuales ahora
    hacen trabajo de inmigración, o de la policía de otros estados. Un memorando de Seguridad
    Nacional (DHS) de 2020 consideró obtener esos datos por medio de estados amigos. No encontramos
    que nadie haya puesto a prueba el bloqueo después de enero de 2026.
    .binds =
        el DMV y la oficina estatal que conecta a Nueva York con la red
    .exceptions =
        no se mostró que estén bloqueados el FBI, las agencias de drogas y de armas (DEA, ATF) ni
        otras agencias federales. La policía de otro estado puede consultar los datos de una persona
        y pasarlos. Las empresas que venden datos y los lectores de placas son otras vías.

ny-dmv-nlets-photos =
    No pudimos confirmar si Nueva York manda fotos de licencia a la policía de otros estados por
    Nlets, la red de datos de la policía. Las agencias federales de inmigración tienen bloqueados
    por completo los datos del departamento de vehículos (DMV).

ny-dmv-face-recognition =
    El departamento de vehículos (DMV) hace su propia comparación de caras con todas las fotos de
    licencia desde 2010. En agosto de 2017 ya tenía unos 16 millones de fotos, más de 21,000
    posibles casos de fraude y más de 4,000 arrestos. En julio de 2019, el DMV dijo que no hace
    búsquedas para agencias locales, estatales o federales, incluidos ICE y el FBI, y que no les da
    acceso. Negó lo que decía una tabla de la oficina federal de auditoría (GAO), que lo ponía como
    en conversaciones con el FBI. No encontramos ninguna ley que limite la comparación que hace el
    propio DMV, y su declaración es de 2019.
    .binds =
        el DMV, por su propia declaración de 2019 y no por una ley sobre reconocimiento de caras
    .exceptions =
        la comparación que hace el propio DMV contra el fraude lleva a arrestos y a casos que se
        pasan a la policía. Una agencia puede comparar una foto de licencia que obtiene de otra
        manera.

ny-dmv-ice-documented-access =
    La propia Seguridad Nacional (DHS) escribió el 5 de febrero de 2020 que, a lo largo de los años,
    había usado datos del departamento de vehículos (DMV) de Nueva York para hacer cumplir las leyes
    de inmigración y de aduanas. ICE y CBP tuvieron acceso directo a la base de datos hasta mediados
    de diciembre de 2019.

ny-dmv-ice-documented-access-visitor-license-lists =
    El medio de noticias Quartz informó a finales de 2019, con documentos del propio ICE, que ICE
    habló de estudiar listas de conductores de Nueva York con licencias Temporary Visitor Restricted
    (TVR, restringidas para visitantes temporales). El fin era escoger a personas que se podían
    deportar, sobre todo a las que tenían antecedentes penales. Esto fue antes de que la Ley Luz
    Verde (Green Light Law) entrara en vigor en diciembre de 2019. No se sabe si alguna vez se
    entregó una lista.

ny-dmv-data-sales =
    Todo el que recibe datos del departamento de vehículos (DMV) debe firmar la misma promesa, así
    que debería obligar a quienes los compran: no usarlos para hacer cumplir las leyes civiles de
    inmigración, o enfrentar un cargo por delito grave (felony). No leímos esa parte de la ley, así
    que esto no está confirmado. No encontramos cuántos datos vende Nueva York.

ny-dmv-federal-bulk-request =
    No sabemos de ninguna petición en masa de archivos de conductores, aparte de la demanda federal
    contra la Ley Luz Verde (Green Light Law), que fracasó. El 25 de septiembre de 2025, el
    Departamento de Justicia demandó a Nueva York para obtener su lista de votantes, con números de
    licencia y los últimos dígitos de los números de Seguro Social. Lo que hizo el tribunal se
    cuenta con la lista de votantes.

ny-alpr-statute =
    No encontramos ninguna ley de Nueva York sobre lectores de placas; en abril de 2026 había en
    comisión proyectos de ley para limitarlos. Cada agencia decide cuánto tiempo guarda los datos de
    placas y con quién los comparte. El condado de Westchester los guardaba dos años.

ny-alpr-sharing-limit =
    No encontramos ningún límite en todo el estado para compartir datos de placas, pero esto no está
    confirmado. Puede que la ley estatal de 2026 sobre la policía e ICE lo incluya; no hemos leído
    su texto.

ny-alpr-immigration-limit =
    No encontramos ninguna ley estatal sobre datos de placas e inmigración. Westchester tiene desde
    2018 una ley del condado sobre el trabajo con ICE, y aun así ICE tenía cuentas en el sistema de
    placas del condado.

ny-alpr-ice-documented-access =
    Unos archivos que obtuvo el periódico The Guardian muestran quién podía usar en febrero de 2022
    la red de 480 lectores de placas del condado de Westchester. Los usuarios eran de ICE (cinco,
    según sus direcciones de correo electrónico), CBP, Seguridad Nacional (DHS), el FBI, la agencia
    de drogas (DEA) y otros. La red, hecha por Rekor, registró 16.2 millones de lecturas en una
    semana de enero de 2023. Una demanda colectiva presentada en junio de 2026 alega que hay 600
    cámaras y que se compartieron 1,600 millones de lecturas con más de 50 agencias, incluido ICE.

ny-alpr-ice-documented-access-binghamton-2018 =
    Una petición de registros públicos de febrero de 2018 mostró que las oficinas de ICE en Houston,
    Newark y Nueva Orleans podían buscar en los datos de placas de Binghamton. Los datos estaban con
    la empresa Vigilant. Estaba previsto que siguieran todas las oficinas de ICE, con el contrato
    nacional de ICE.

ny-police-immigration-limit =
    La Orden Ejecutiva 170 (2017) no deja que los empleados del estado y la policía estatal
    pregunten por el estatus migratorio ni lo revelen, a menos que una ley lo exija. Un tribunal
    federal la mantuvo frente al Departamento de Justicia el 17 de noviembre de 2025. Se dice que un
    fallo de apelación de 2018 prohíbe retener a personas para ICE por sus peticiones (detainers);
    no hemos podido comprobar esto. Por lo demás, los condados y los pueblos podían decidir
    libremente hasta 2026.

ny-police-immigration-limit-budget-bill-2026 =
    Esto no está confirmado: lo leímos solo en registros públicos y resúmenes, no en la ley. Según
    estos, el paquete Local Cops, Local Crimes (policía local, delitos locales) se volvió ley el 29
    de mayo de 2026. La policía y las cárceles locales no pueden hacer cumplir las leyes civiles de
    inmigración, ni retener a una persona para ICE a menos que un juez lo ordene. Los arrestos
    civiles en escuelas, hospitales, iglesias y otros lugares sensibles necesitan una orden
    judicial, y los agentes no pueden llevar máscaras. No impide ayudar en asuntos penales. El 3 de
    agosto de 2026, un juez federal se negó a bloquear las partes sobre máscaras e identificación.
    Unos sheriffs demandaron a fines de agosto por la parte sobre los acuerdos con ICE.
    .binds =
        la policía y las cárceles estatales y locales
    .exceptions =
        la ayuda en asuntos penales; no leímos cómo los distingue la ley de los casos de
        inmigración. Una orden judicial u otra orden, firmada por un juez. Dos condados hablaron de
        seguir ayudando sin un acuerdo.

ny-police-cooperation-mandate =
    Ninguna ley de Nueva York obliga a la policía a ayudar a ICE.

ny-police-287g =
    Todo esto viene de registros públicos y no está confirmado. Según ellos, una ley de 2026 prohíbe
    estos acuerdos, y los que existían debían terminar a más tardar el 25 de agosto de 2026. La
    lista del propio ICE de ese día todavía tenía tres: dos del condado de Nassau, con su policía y
    con su sheriff, y uno del sheriff del condado de Rensselaer. El estado demandó al condado de
    Rensselaer el 27 de agosto de 2026; su sheriff había declarado bajo juramento que no había
    terminado el acuerdo. Se reportó que Nassau paró el 26 de agosto. Los condados de Madison y
    Cattaraugus terminaron el papel, pero hablaron de seguir con ayuda informal.
    .binds =
        la policía y las cárceles estatales y locales
    .exceptions =
        la ayuda en asuntos penales. Un sheriff que no termina el acuerdo; el del condado de
        Rensselaer declaró bajo juramento que no lo había terminado. La ayuda sin un acuerdo. Una
        demanda de unos sheriffs contra la prohibición.

ny-police-287g-agreements-may-2026 =
    La lista de ICE del 18 de mayo de 2026 mostraba 14 acuerdos 287(g) (policía local que hace
    trabajo de inmigración) firmados con 12 agencias de Nueva York. Siete de los 14 eran acuerdos de
    grupo operativo (task force) para trabajo en la calle; entre ellos estaba el de la policía del
    condado de Nassau.

ny-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 7 acuerdos de grupo operativo (task force) en
    Nueva York. { said-task-force } Una ley posterior los prohíbe; según un registro público, uno
    seguía en la lista de ICE del 25 de agosto de 2026. { said-county-list }

ny-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 7 acuerdos para cárceles en Nueva York.
    { said-jail } Una ley posterior los prohíbe; según un registro público, dos seguían en la lista
    de ICE del 25 de agosto de 2026. { said-county-list }

ny-courts-arrest-limit =
    La Ley de Protección de Nuestros Tribunales (Protect Our Courts Act, 2020) prohíbe los arrestos
    civiles de personas que van a los tribunales estatales y locales, están en ellos o salen de
    ellos, a menos que un juez haya firmado una orden (warrant). También cubre a sus familiares. Un
    tribunal federal desestimó la demanda del Departamento de Justicia el 17 de noviembre de 2025;
    no encontramos si hay una apelación pendiente. La ley no cubre los tribunales federales ni las
    cortes de inmigración, como 26 Federal Plaza, ni los arrestos por delitos.
    .binds =
        cualquiera que haga un arresto civil, incluidos los agentes federales
    .exceptions =
        los tribunales federales y las cortes de inmigración. Una orden judicial u otra orden,
        firmada por un juez. Los arrestos por delitos.

ny-benefits-medicaid-data =
    La dirección de la casa no está protegida. Nueva York es uno de los estados que demandan. Pero
    desde el 6 de enero de 2026, el tribunal deja que el Departamento de Salud federal le dé a ICE
    seis datos básicos, también de los estados que demandan. Son la dirección de la casa, el
    teléfono, la fecha de nacimiento, el número de Medicaid, la ciudadanía y el estatus migratorio,
    de personas que no tienen presencia legal. Los datos médicos, y los datos de ciudadanos y
    residentes permanentes, siguen prohibidos mientras dure la demanda; en 2026, los estados le
    dijeron al tribunal que de todos modos se había entregado un archivo más grande.
    .binds =
        el Departamento de Salud federal y su agencia de Medicaid, y Seguridad Nacional (DHS) e ICE,
        por orden de un tribunal federal
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección de la casa. En 2026, los
        estados le dijeron al tribunal que se había incumplido su orden; no sabemos si tienen razón.

ny-benefits-snap-data =
    Nueva York ayuda a encabezar la demanda contra el requerimiento (demand) del Departamento de
    Agricultura de EE. UU. de recibir cinco años de datos de las personas que reciben estampillas o
    cupones de alimentos (food stamps, SNAP). Una orden temporal de un tribunal, del 18 de
    septiembre de 2025, pasó a ser una más larga (preliminary injunction). Se renovó el 26 de
    febrero de 2026 contra un segundo requerimiento.

ny-voter-roll-shared =
    Nueva York no le dio al Departamento de Justicia su lista completa de votantes, y el
    departamento la demandó el 25 de septiembre de 2025. Lo que hizo el tribunal se cuenta aparte.

ny-voter-roll-shared-suit-dismissed-2026 =
    Esto no está confirmado. Un registro público que copia la lista de estas demandas que lleva la
    Universidad de Washington dice que un tribunal federal desestimó la demanda del Departamento de
    Justicia contra Nueva York el 10 de julio de 2026. El Departamento de Justicia apeló al Segundo
    Circuito y presentó su escrito el 25 de agosto de 2026. No vimos ninguna orden de un tribunal de
    entregar la lista.

ny-health-status-question =
    No encontramos ninguna regla de Nueva York que obligue a los hospitales a anotar el estatus
    migratorio. Un resumen de enero de 2026 nombra solo a Florida y Texas.

ny-event-dmv-face-statement-2019 =
    El departamento de vehículos (DMV) dijo que no hace búsquedas de caras para agencias locales,
    estatales o federales, incluidos ICE y el FBI, y que no les da acceso. Negó lo que decía una
    tabla de una auditoría federal, que lo ponía como en conversaciones con el FBI.

ny-event-green-light-law-2019 =
    Entró en vigor la Green Light Law. Una agencia que sobre todo hace cumplir las leyes de
    inmigración debe mostrarle al departamento de vehículos (DMV) una orden legal de un tribunal o
    una orden judicial (warrant) firmada por un juez federal (del artículo III) para recibir
    cualquier dato. Las palabras de la ley no dicen con claridad si la orden de un tribunal también
    debe estar firmada por un juez de ese tipo. A la persona se le debe avisar de la petición en un
    plazo de tres días.

ny-event-network-cut-2019 =
    Nueva York les cortó el acceso a los datos de su departamento de vehículos (DMV) a por lo menos
    tres agencias federales, entre ellas ICE y CBP. No se mostró que se les cortara a otras agencias
    federales ni a la policía de otros estados.

ny-event-homeland-security-reply-2020 =
    Seguridad Nacional (DHS) escribió que a lo largo de los años había usado los datos del
    departamento de vehículos (DMV) de Nueva York para hacer cumplir las leyes de inmigración y de
    aduanas. Ese mes, en respuesta a la Green Light Law, dejó a los neoyorquinos fuera de sus
    programas de viajero confiable (Trusted Traveler).

ny-event-breach-made-felony-2020 =
    Con el presupuesto del estado de 2020, es un delito grave (felony) incumplir la promesa que debe
    hacer todo el que recibe datos del departamento de vehículos (DMV). La promesa prohíbe usarlos
    para hacer cumplir las leyes civiles de inmigración, y darlos a una agencia de inmigración sin
    una orden de un juez. No encontramos ningún caso penal ni ninguna auditoría publicada.

ny-event-justice-suit-2025 =
    El Departamento de Justicia demandó a Nueva York por la Green Light Law.

ny-event-courts-act-upheld-2025 =
    Un juez federal desestimó la demanda del Departamento de Justicia contra la Ley de Protección de
    Nuestros Tribunales (Protect Our Courts Act) de 2020. La ley prohíbe los arrestos civiles en los
    tribunales estatales y locales sin una orden judicial (firmada por un juez). No encontramos si
    hay una apelación pendiente.

ny-event-justice-suit-dismissed-2025 =
    Se desestimó la demanda del Departamento de Justicia por la Green Light Law: ninguna ley federal
    obliga al estado a entregar datos del departamento de vehículos (DMV). Se podía apelar. No
    sabemos si se presentó una apelación.

ny-event-assembly-vote-2026 =
    La Asamblea del estado aprobó, por 93 a 47, un proyecto de ley del presupuesto contra el uso de
    recursos estatales y locales para hacer cumplir las leyes civiles de inmigración.

ny-event-police-law-2026 =
    Según registros públicos, la gobernadora firmó el paquete Local Cops, Local Crimes: ninguna
    ayuda local para hacer cumplir las leyes civiles de inmigración, y ninguna retención para ICE a
    menos que un juez la ordene. Esto no está confirmado, y no leímos la ley.

ny-event-voter-suit-dismissed-2026 =
    Según un registro público, un tribunal federal desestimó la demanda del Departamento de Justicia
    para obtener la lista completa de votantes de Nueva York. El departamento apeló. Esto no está
    confirmado.

ny-event-police-law-not-blocked-2026 =
    Según registros públicos, un juez federal se negó a bloquear las partes de la ley de Nueva York
    sobre las máscaras y la identificación de los agentes. Esto no está confirmado.

ny-event-sheriffs-sue-2026 =
    Según registros públicos, unos sheriffs demandaron a fines de agosto por la parte de la ley que
    prohíbe los acuerdos con ICE. Esto no está confirmado.

ny-event-agreements-end-2026 =
    El día en que, a más tardar, debían terminar los acuerdos con ICE. Según un registro público, la
    lista de ICE de ese día todavía tenía tres, de los condados de Nassau y Rensselaer. Esto no está
    confirmado.

ny-event-rensselaer-sued-2026 =
    Según un registro público, el estado demandó al condado de Rensselaer, cuyo sheriff había jurado
    que no había terminado su acuerdo con ICE. Esto no está confirmado.
