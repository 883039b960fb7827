# Alabama: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

al-dmv-license-regardless-of-status =
    Alabama no da licencias de conducir a personas que no pueden probar presencia legal. Según la
    ley de inmigración de 2011, las personas sin presencia legal no pueden pedir una licencia, una
    tarjeta de identificación ni una placa de auto. Las agencias pueden revisar la presencia legal
    por medio de SAVE, un sistema de Seguridad Nacional (DHS).

al-dmv-card-marking =
    Alabama no tiene una tarjeta para personas sin presencia legal, así que esta pregunta no se
    presenta. Las tarjetas de personas no ciudadanas con presencia legal sí llevan una marca. De eso
    habla la nota sobre las marcas de las personas no ciudadanas.

al-dmv-noncitizen-marking =
    La ley del estado exige que toda licencia, tarjeta de identificación o licencia de embarcación
    de una persona no ciudadana lleve una marca de nacional extranjero (foreign national). La marca
    debe distinguir a los residentes permanentes de las personas con estadía temporal. La solicitud
    también anota el país de origen y la fecha en que se vence el documento de inmigración. La
    tarjeta se vence cuando se vence ese documento. La ley se cambió por última vez el 1 de
    septiembre de 2023.

al-dmv-document-retention =
    No encontramos ninguna regla de Alabama sobre cuánto tiempo se pueden guardar copias de
    pasaportes o documentos de inmigración. No buscamos en todas las fuentes, así que esto no está
    confirmado. La propia solicitud de las personas no ciudadanas anota el país de origen y cuándo
    se vence el documento.

al-dmv-disclosure-limit =
    No encontramos ninguna ley de Alabama que mantenga los datos de licencias lejos del trabajo de
    inmigración. La ley de inmigración del estado, de 2011, va en la dirección contraria, hacia
    revisiones con las autoridades federales.

al-dmv-nlets-immigration =
    Una carta de miembros del Congreso, de noviembre de 2025, trata de Nlets, la red nacional de la
    policía. Dice que todos los estados dejaban que ICE y su rama de investigaciones, ICE (HSI),
    consultaran sus datos de vehículos y conductores, con unas pocas excepciones. Eran Illinois,
    Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo. Alabama no es
    una excepción, y no encontramos ningún bloqueo posterior. Por ley, la agencia estatal del orden
    público (ALEA), que también da las licencias, es la agencia de Nlets del estado.

al-dmv-nlets-photos =
    Unos informes indirectos sobre una carta de miembros del Congreso, de 2025, dicen que unos 41
    estados pasan fotos de licencia por Nlets, la red nacional de la policía. No pudimos confirmar
    si Alabama es uno de ellos.

al-dmv-face-recognition =
    El sistema de fotos de licencia de Alabama responde a peticiones de reconocimiento de caras de
    una unidad del FBI llamada FACE Services. Lo muestran un acuerdo del FBI de 2014 y una lista de
    2019 de la GAO, la oficina de auditoría del Congreso. El estado no respondió a una petición de
    registros públicos. Así que no sabemos quién más usa el sistema.

al-dmv-face-recognition-police-comparison-rule =
    Una regla del estado deja que la policía compare caras en la calle o con un archivo de fotos.
    Necesita el consentimiento (permiso) de la persona, o una sospecha razonable de otro delito
    junto con una identidad que se oculta. Una coincidencia sola no basta para una orden judicial
    (firmada por un juez). El Washington Post informó en 2013 que la policía de Alabama podía buscar
    en las fotos de licencia, que entonces eran más de 4 millones de caras.

al-dmv-ice-documented-access =
    No encontramos ningún registro público de una petición concreta de ICE a la agencia de licencias
    de Alabama. En todo el país, ICE hizo 292,114 consultas de datos de vehículos y conductores por
    Nlets, la red de la policía, en el año hasta el 1 de octubre de 2025. Su rama de investigaciones
    (HSI) hizo 605,116. No vimos una cuenta por estado.

al-dmv-data-sales =
    No hemos estudiado esto lo suficiente para Alabama. No buscamos ningún caso en que la agencia
    estatal del orden público (ALEA) venda datos de licencias.

al-dmv-federal-bulk-request =
    No encontramos ningún reporte de que el Departamento de Justicia o Seguridad Nacional (DHS) haya
    pedido los datos de conductores de Alabama en masa. Esto no está confirmado. El estado sí
    comparte datos de votantes con Seguridad Nacional por medio de SAVE, su sistema para revisar el
    estatus. Dos listas, de febrero y marzo de 2026, nombran estados que dieron o prometieron sus
    listas completas de votantes al Departamento de Justicia. No nombran a Alabama, y no estaba
    entre los estados demandados hasta entonces.

al-alpr-statute =
    No encontramos ninguna ley de Alabama sobre lectores de placas. Un proyecto de ley de 2021, el
    SB2, habría dejado guardar los datos hasta cinco años. Todavía estaba en comité la última vez
    que lo vimos. Sí hay una regla de la comisión estatal de información de justicia que rige los
    lectores de placas de la policía.

al-alpr-sharing-limit =
    No encontramos ningún límite a quién puede recibir datos de placas. Esto no está confirmado. La
    regla del estado sobre los lectores de la policía pide anotar quién entra a los datos y con
    quién se comparten. La agencia estatal del orden público (ALEA) debe hacer auditorías al menos
    cada tres años. Una agencia que todavía incumple la regla 90 días después de un aviso pierde el
    acceso. El uso debe ser para asuntos oficiales de policía. Anotar no es prohibir. No hemos visto
    las partes de la regla sobre cuánto tiempo se guardan los datos y quién los puede recibir.
    .binds =
        las agencias de policía de Alabama que registran placas
    .exceptions =
        la regla pide solo anotaciones y auditorías; no nombra a ninguna agencia que quede fuera

al-alpr-immigration-limit =
    No encontramos ninguna ley ni regla de Alabama que prohíba usar datos de lectores de placas para
    hacer cumplir las leyes de inmigración.

al-alpr-ice-documented-access =
    En nuestras búsquedas no encontramos ningún caso documentado de Alabama en que ICE o la Patrulla
    Fronteriza obtuviera datos de lectores de placas. Esto no está confirmado. En agosto de 2025,
    Flock, una empresa de lectores de placas, admitió que había hecho pruebas en todo el país con
    CBP e ICE (HSI).

al-police-immigration-limit =
    No encontramos ninguna ley ni orden del estado que limite la ayuda de la policía a las
    autoridades de inmigración. La ley de Alabama de 2011 va en la dirección contraria.

al-police-cooperation-mandate =
    La ley Beason-Hammon de 2011 trata de las personas a las que la policía detiene o arresta
    legalmente. Cuando hay una sospecha razonable de presencia no legal, la policía debe hacer un
    intento razonable de averiguar el estatus. Los tribunales federales bloquearon varias partes de
    la ley. La parte sobre revisar el estatus quedó en vigor en los fallos de octubre de 2011 que
    vimos.

al-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 61 acuerdos 287(g) (policía local que hace
    trabajo de inmigración) firmados en Alabama, de 45 agencias. Estos acuerdos dejan que agentes
    locales hagan parte del trabajo de ICE. El 18 de julio de 2025 la lista tenía 23, de catorce
    agencias, en su mayoría de sheriffs (alguaciles). Después de mayo de 2026 se firmaron más.
    { said-county-list }

al-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 42 acuerdos de grupo operativo (task force) en
    Alabama. { said-task-force } { said-more-since } { said-county-list }

al-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 19 acuerdos para cárceles en Alabama.
    { said-jail } { said-none-since } { said-county-list }

al-benefits-medicaid-data =
    Alabama no es uno de los estados que demandan en el caso California v. HHS. Así que no la cubren
    los límites del tribunal a lo que CMS, la agencia federal de Medicaid, puede pasarle a ICE. En
    julio de 2025, Seguridad Nacional (DHS) obtuvo los datos de Medicaid de todos los estados,
    incluso las direcciones de las casas, con un acuerdo entre CMS e ICE.

al-benefits-snap-data =
    No pudimos confirmar si Alabama dio sus datos de estampillas o cupones de alimentos (food
    stamps, SNAP). El Departamento de Agricultura de EE. UU. dijo a fines de 2025 que 28 estados, en
    su mayoría con gobiernos republicanos, habían entregado esos datos. Dijo que otros 22 se
    negaron. Los informes que vimos no nombran a Alabama en ninguno de los dos grupos.

al-school-status =
    Una parte de la ley de 2011 habría obligado a las escuelas públicas a anotar el estatus
    migratorio de los estudiantes. Un tribunal federal de apelaciones, el del Circuito 11, la
    bloqueó el 14 de octubre de 2011, antes de que tuviera un efecto duradero. No encontramos
    ninguna regla que obligue a recogerlo ahora.

al-voter-roll-shared =
    En 2025, el secretario de estado de Alabama firmó un acuerdo con Seguridad Nacional (DHS). Según
    ese acuerdo, los votantes inscritos y las inscripciones nuevas se revisan por medio de SAVE, un
    sistema federal para revisar el estatus. Para esto, su oficina le manda a ese departamento
    información de la lista de votantes. No pudimos confirmar si el Departamento de Justicia también
    tiene la lista completa.

al-broker-delete-right =
    La Ley de Protección de Datos Personales de Alabama (Alabama Personal Data Protection Act, Act
    2026-552) se aprobó el 17 de abril de 2026. Dejará que los residentes borren sus datos y digan
    que no a que se vendan, pero solo desde el 1 de mayo de 2027. Deja fuera a muchas empresas con
    menos de 500 empleados que no venden datos. También deja fuera los datos que ya están cubiertos
    por las reglas de los informes de crédito.

al-other-pending-jail-cooperation-bill =
    Un proyecto de ley llamado Ley Laken Riley (Laken Riley Act) obligaría a las cárceles a revisar
    el estatus, a cumplir ciertas peticiones de ICE de retener a una persona (detainers) y a dar
    informes cada tres meses. Estuvo ante la legislatura en 2025 (HB7) y otra vez en 2026 (HB13). No
    pudimos confirmar si el HB13 se convirtió en ley.

al-event-data-act-2026 =
    Se aprobó la ley de protección de datos personales de Alabama (Act 2026-552). Solo desde el 1 de
    mayo de 2027 los residentes tendrán derecho a que se borren sus datos y a pedir que no se
    vendan. Deja fuera a muchas empresas con menos de 500 empleados que no venden datos, y los datos
    que ya se regulan como informes de crédito.
