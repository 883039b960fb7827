# Maine: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

me-dmv-license-regardless-of-status =
    Desde una ley de 2008, Maine puede dar una licencia o una tarjeta de identificación solo a
    personas que muestran documentos que prueban presencia legal en Estados Unidos. La ley es la
    P.L. 2007, chapter 648 (29-A M.R.S. sections 1301(2-A) y 1410(8)).

me-dmv-card-marking =
    Maine no tiene una licencia para personas que no pueden mostrar presencia legal. Así que no hay
    una tarjeta de ese tipo que marcar.

me-dmv-noncitizen-marking =
    Esto no está confirmado. Una regla del estado une la fecha en que se vence la tarjeta a la
    presencia legal de la persona. Ninguna página que vimos dice si el frente de la tarjeta marca a
    las personas no ciudadanas.

me-dmv-document-retention =
    Esto no está confirmado. Las reglas del estado dan la lista de documentos que hay que mostrar.
    No pudimos averiguar cuánto tiempo se guardan las copias.

me-dmv-disclosure-limit =
    No encontramos ninguna ley de Maine que limite compartir los datos de licencias para hacer
    cumplir las leyes de inmigración. Las fotos y firmas de las licencias son confidenciales, pero
    pueden ir a agencias del orden público (policía, ICE y otras) para su trabajo (29-A M.R.S.
    section 1401(6)). Una guía en internet afirma que Maine tiene una prohibición así. No pudimos
    confirmarlo y no nos basamos en eso.

me-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso escribieron a 19 gobernadores, entre ellos la
    gobernadora de Maine. Dijeron que el estado dejaba que ICE consultara por su cuenta los datos de
    conductores y del registro de vehículos por Nlets, la red de datos de la policía. Pidieron que
    se bloqueara. No encontramos ningún bloqueo de Maine hasta las páginas más nuevas que vimos.

me-dmv-nlets-photos =
    Esto no está confirmado. Nlets, la red de datos de la policía, describe un programa para
    intercambiar fotos de licencia entre estados. Había llegado a 18 estados y esperaba llegar a
    todos. Ninguna página que vimos dice si Maine responde a las consultas de fotos, ni de qué
    agencias; la página de Nlets no tiene fecha y habla de planes para 2010. La ley de Maine deja
    que las fotos de licencia vayan a agencias del orden público (policía, ICE y otras), según 29-A
    M.R.S. section 1401(6).

me-dmv-face-recognition =
    Una ley de Maine (25 M.R.S. section 6001) prohíbe desde el 1 de octubre de 2021 que los
    organismos del estado, de los condados y de los municipios usen herramientas que buscan caras,
    con excepciones limitadas. La policía puede pedirle una búsqueda a la oficina de vehículos o al
    FBI si hay causa probable de un delito serio; la oficina anota las búsquedas como registros
    públicos. Un crítico señala que las peticiones federales y de otros estados también pueden pasar
    por la Policía Estatal. La ley no obliga a los agentes federales. Una demanda de febrero de 2026
    dice que unos agentes del Departamento de Seguridad Nacional (DHS) escanearon las caras de
    observadores en South Portland con sus propias herramientas.
    .binds =
        las agencias del estado, de los condados y de los municipios de Maine
    .exceptions =
        si hay causa probable de un delito serio. Las agencias federales y los otros estados que
        piden por medio de la Policía Estatal. Las aplicaciones con las que agentes federales buscan
        caras.

me-dmv-ice-documented-access =
    Esto no está confirmado. No encontramos ningún registro de una petición concreta de ICE a la
    oficina de vehículos de Maine (Bureau of Motor Vehicles). Pero Nlets, la red de datos de la
    policía, está abierta. Una demanda del 23 de febrero de 2026 (Hilton v. Noem) dice que unos
    agentes del Departamento de Seguridad Nacional (DHS) fotografiaron las placas de observadores en
    enero de 2026 y hablaron de una base de datos. A periodistas se les contó de agentes que
    llegaron a las casas de observadores; no se mostró qué datos usaron. CBP también le pidió a la
    oficina placas confidenciales en enero de 2026.

me-dmv-data-sales =
    Esto no está confirmado. Una sola búsqueda cubrió todos los estados. Unos reportajes de 2019
    hablan de agencias de licencias que venden datos de conductores a aseguradoras, empresas de
    datos e investigadores privados. Las páginas que vimos no nombran a Maine. Pero el periodista
    dijo que todas las agencias que revisó vendían datos, así que el que falte un nombre prueba
    poco.

me-dmv-federal-bulk-request =
    Esto no está confirmado. En 2025, el Departamento de Seguridad Nacional (DHS) dio aviso de que
    quiere los datos de licencias de todos los estados. Llegarían por Nlets, la red de datos de la
    policía, y alimentarían SAVE, su sistema para revisar el estatus. No encontramos un
    requerimiento (demand) aparte del archivo de conductores de Maine en masa. Por una ley de 2008,
    Maine revisa por medio de SAVE a las personas no ciudadanas que hacen una solicitud, solo para
    ese fin.

me-alpr-statute =
    Maine prohíbe los lectores de placas, salvo para ciertos usos fijos de seguridad pública (29-A
    M.R.S. section 2117-A). La ley (Public Law 2009, chapter 605) hace que los datos sean
    confidenciales. Limita a 21 días el tiempo que se guardan.
    .binds =
        la policía estatal y local de Maine

me-alpr-sharing-limit =
    No encontramos ningún límite a compartir entre agencias de policía. La ley de Maine sobre
    lectores de placas no deja que el público vea los datos. Según el texto de un proyecto de ley
    que la acompañó, los deja abiertos a una agencia de policía que hace su trabajo. No vimos ningún
    párrafo que los mantenga dentro de Maine o que deje fuera a las agencias federales. La ACLU
    advierte que las redes de las empresas comparten en todo el país. La verdadera protección es el
    límite de 21 días.
    .binds =
        las agencias del estado, de los condados y de los municipios

me-alpr-immigration-limit =
    La ley sobre lectores de placas no dice nada de inmigración. Una ley más nueva, la LD 1971, está
    en vigor desde el 29 de julio de 2026, según el titular del Maine Morning Star. Prohíbe que la
    policía estatal y local use recursos o personal para hacer cumplir las leyes civiles de
    inmigración. Por sus palabras, alcanza las búsquedas de placas hechas para ICE, pero no vimos
    ningún fallo ni guía del estado que lo diga. Unos policías del condado de Hancock dicen que sus
    políticas mantienen los datos de los lectores fuera de eso; hay residentes que lo dudan.
    .binds =
        la policía del estado, de los condados y de los municipios de Maine
    .exceptions =
        las búsquedas anotadas como de un delito. En una red compartida, las agencias federales y
        las de otros estados. Los lectores de placas de empresas privadas. Lo que exige la ley
        federal.

me-alpr-ice-documented-access =
    Esto no está confirmado. No encontramos ninguna búsqueda de inmigración documentada en datos de
    placas de Maine. La ACLU de Maine les ha pedido a varios pueblos sus registros de lectores de
    placas de Flock.

me-police-immigration-limit =
    La LD 1971 se convirtió en ley el 11 de enero de 2026. Está en vigor desde el 29 de julio de
    2026, según el titular del Maine Morning Star. La policía y las cárceles no pueden parar,
    retener ni investigar a personas para hacer cumplir las leyes civiles de inmigración. Tampoco
    pueden retener a alguien solo porque ICE lo pide (detainer). No pueden compartir fechas de
    salida ni datos personales sin una orden de un tribunal o una orden penal (criminal warrant)
    firmada por un juez, aparte de lo que protege la ley federal. Sigue el trabajo conjunto sobre
    delitos serios; a la Policía Estatal se le dijo que cumpliera desde el 22 de diciembre de 2025.
    Antes, en junio de 2025, un aviso de búsqueda de un sheriff (alguacil) llevó a policías locales
    a retener para la Patrulla Fronteriza a los pasajeros de un auto.
    .binds =
        la policía y las cárceles del estado, de los condados y de los municipios de Maine
    .exceptions =
        las investigaciones penales y las órdenes judiciales (firmadas por un juez). Algunos delitos
        federales. Las respuestas sobre los antecedentes penales de una persona. Los grupos
        operativos (task forces) con agencias federales sobre delitos serios. Lo que exige o protege
        la ley federal (8 U.S.C. 1373, sobre la información del estatus). No obliga a los agentes
        federales ni a la policía de otros estados.

me-police-cooperation-mandate =
    No encontramos ninguna ley de Maine que exija cooperar. Una orden de 2011 había promovido la
    cooperación con las autoridades federales de inmigración. La gobernadora la anuló cuando dejó
    que la LD 1971 se convirtiera en ley.

me-police-287g =
    El único acuerdo de Maine que dejaba que agentes hicieran trabajo de inmigración fue con la
    policía de Wells. Se firmó en abril de 2025, se puso en pausa en mayo y terminó en octubre de
    2025. La lista de ICE del 18 de mayo de 2026 no muestra ninguno.

me-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Maine. { said-task-force } { said-none-since } { said-county-list }

me-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Maine.
    { said-jail } { said-none-since } { said-county-list }

me-benefits-medicaid-data =
    Los datos de Medicaid están abiertos en parte desde el 6 de enero de 2026. Maine es uno de los
    estados que demandaron en julio de 2025. Pero la orden del juez federal, del 29 de diciembre de
    2025, deja que el Departamento de Salud federal (HHS) le dé a ICE seis datos básicos de personas
    que no tienen presencia legal. Son la dirección, el teléfono, la fecha de nacimiento, el número
    de Medicaid, la ciudadanía y el estatus migratorio. Para los estados que demandaron, la orden
    bloquea solo los demás datos, como los expedientes médicos; no vimos órdenes posteriores.
    .exceptions =
        seis datos básicos, entre ellos la dirección y el teléfono; órdenes posteriores del
        tribunal, de las que no vimos ninguna

me-benefits-snap-data =
    Maine presentó una demanda en julio de 2025 por el requerimiento (demand) del Departamento de
    Agricultura federal (USDA) de recibir datos de las personas que reciben estampillas o cupones de
    alimentos (food stamps, SNAP). El 15 de octubre de 2025, un tribunal federal prohibió hacerles
    ese requerimiento a los estados que demandaron. Amplió la orden el 26 de febrero de 2026, porque
    el USDA no quiso descartar que pasaría los datos a otros, como el Departamento de Seguridad
    Nacional (DHS).

me-school-status =
    La ley LD 2106 se firmó el 23 de abril de 2026. El fiscal general escribe políticas modelo para
    cuando se hacen cumplir las leyes de inmigración. Limitan cuándo el personal puede dar permiso
    para que los agentes entren a áreas no públicas o vean registros protegidos. Las escuelas
    públicas, las universidades, las instituciones del estado y las bibliotecas estatales deben
    adoptarlas; los proveedores de salud y de cuidado de niños pueden hacerlo. Se exceptúan las
    órdenes de un tribunal y la ley federal.
    .binds =
        las escuelas públicas y las universidades, las instituciones del estado y las bibliotecas
        estatales; los proveedores de salud y de cuidado de niños solo si quieren
    .exceptions =
        las órdenes de un tribunal. La ley federal. El permiso que deje dar la política adoptada.

me-voter-roll-shared =
    Maine rechazó el requerimiento (demand) del Departamento de Justicia de recibir su lista
    completa de votantes, sin nada tachado. Un juez federal desestimó la demanda de ese departamento
    el 21 de mayo de 2026.

me-voter-roll-shared-appeal-2026 =
    El Departamento de Justicia apeló ese fallo (1st Cir. 26-1676). Al 4 de septiembre de 2026, se
    habían presentado todos los escritos. No vimos ninguna decisión, ni ninguna orden de un tribunal
    de entregar la lista. { said-suits-register-day }

me-broker-delete-right =
    No encontramos ninguno. Una lista de junio de 2026, de un bufete de abogados, nombra los estados
    con una ley general de privacidad del consumidor. Maine no está en ella.

me-other-cbp-undercover-plates =
    En enero de 2026, CBP le pidió a Maine algunas placas confidenciales de auto. Entonces Maine
    puso en pausa las placas nuevas de ese tipo. No quitó las que ya había dado.

me-event-face-search-law-2021 =
    Entró en vigor la ley 25 M.R.S. section 6001. Prohíbe a los organismos del estado, de los
    condados y de los municipios usar herramientas que buscan caras, con excepciones limitadas, como
    la causa probable de un delito serio. No obliga a los agentes federales.

me-event-governors-letter-2025 =
    Le dijeron a la gobernadora de Maine que el estado dejaba que ICE consultara por su cuenta los
    datos de conductores y del registro de vehículos por Nlets, la red de la policía. Pidieron que
    se bloqueara. No encontramos ningún bloqueo de Maine hasta las páginas más nuevas que vimos.

me-event-trust-law-2026 =
    Maine adoptó la LD 1971. Prohíbe a la policía y a las cárceles compartir fechas de salida o
    datos personales sin una orden de un tribunal o una orden penal (criminal warrant) firmada por
    un juez, aparte de lo que protege la ley federal. A la Policía Estatal se le dijo que cumpliera
    desde el 22 de diciembre de 2025.

me-event-trust-law-in-force-2026 =
    La LD 1971 entró en vigor, según el titular del Maine Morning Star del día anterior. Limita lo
    que la policía y las cárceles de Maine pueden hacer y compartir para hacer cumplir las leyes
    civiles de inmigración.

me-event-hancock-plate-policies-2026 =
    Unos policías del condado de Hancock dicen que sus políticas no dejan que los datos de los
    lectores de placas se usen para hacer cumplir las leyes de inmigración. Hay residentes que lo
    dudan. { said-day-of-report }

me-event-plates-photographed-suit-2026 =
    La demanda Hilton v. Noem dice que unos agentes del Departamento de Seguridad Nacional (DHS)
    fotografiaron las placas de observadores en enero de 2026 y hablaron de una base de datos. No se
    mostró qué datos usaron.

me-event-school-policies-law-2026 =
    Se firmó la LD 2106. Con ella, las escuelas públicas deben adoptar políticas que limitan cuándo
    el personal puede dar permiso para que agentes de inmigración entren a áreas no públicas o vean
    registros protegidos. Se exceptúan las órdenes de un tribunal y la ley federal.

me-event-voter-suit-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Maine.

me-event-voter-suit-appealed-2026 =
    Para este día, se habían presentado todos los escritos en la apelación del Departamento de
    Justicia por la lista de votantes de Maine, en el tribunal de apelaciones del Primer Circuito.
    No vimos ninguna decisión. { said-suits-register-day }
