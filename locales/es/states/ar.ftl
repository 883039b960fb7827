# Arkansas: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ar-dmv-license-regardless-of-status =
    Ninguna ley de Arkansas da licencia a personas sin estatus legal. A las personas no ciudadanas,
    la tarjeta mejorada (enhanced, REAL ID) les pide una prueba de un estatus legal que esté en una
    lista. También cuenta una solicitud pendiente o aprobada, por ejemplo de asilo, TPS (estatus de
    protección temporal) o acción diferida. La tarjeta termina cuando termina ese documento.

ar-dmv-card-marking =
    Arkansas no tiene una tarjeta para personas sin presencia legal.

ar-dmv-noncitizen-marking =
    Un proyecto de ley de 2025, HB1422, trataba de las personas con visas de estadía corta
    (nonimmigrant). Habría impreso sus licencias en forma vertical, con las palabras Limited Term
    (plazo limitado). También habría mandado cada mes una lista de ellas a la secretaría de estado
    (secretary of state). No pudimos confirmar si se aprobó, ni cómo se marcan las tarjetas hoy.

ar-dmv-document-retention =
    Nuestras búsquedas no encontraron ninguna regla de Arkansas sobre guardar o destruir copias de
    documentos de inmigración. Esto no está confirmado.

ar-dmv-disclosure-limit =
    No encontramos ningún límite de Arkansas a dar datos de licencias para hacer cumplir las leyes
    de inmigración. La ley del estado deja los datos médicos y otros datos personales fuera de los
    informes de conductores. También dice cuándo se puede dar una foto digital de licencia. No hemos
    visto las partes sobre el uso por el gobierno. Un cambio de 2025 dice que los datos del registro
    de vehículos pueden ir a cualquier agencia del gobierno o del orden público (law enforcement)
    para su trabajo. Los datos de conductores van gratis a esas agencias.
    .binds =
        el Departamento de Finanzas y Administración de Arkansas (Department of Finance and
        Administration)
    .exceptions =
        las agencias del gobierno y todas las del orden público (law enforcement) pueden obtenerlos.
        No necesitan un documento de un tribunal.

ar-dmv-nlets-immigration =
    Una carta de miembros del Congreso, de noviembre de 2025, trata de Nlets, la red nacional de la
    policía. Dice que todos los estados dejan que ICE (ERO, la rama de deportaciones) e ICE (HSI, la
    rama de investigaciones) consulten datos de vehículos y conductores, con unas pocas excepciones.
    Eran Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo.
    Arkansas no es una excepción. Un artículo de enero de 2026 en un sitio sobre autos pone a
    Arkansas entre los estados que le cortaron el acceso a ICE. Parece que lee mal un informe sobre
    leyes de lectores de placas. Nada más lo apoya, así que no nos basamos en él.

ar-dmv-nlets-photos =
    No pudimos confirmar si Arkansas pasa fotos por Nlets, la red nacional de la policía. Arkansas
    está en una lista de estados cuyas agencias de licencias pueden llegar a las imágenes de Alaska.
    Lo hacen por un intercambio que maneja AAMVA, la asociación de las agencias de vehículos.

ar-dmv-face-recognition =
    Esto está en disputa. En julio de 2019, el departamento de finanzas del estado dijo que no
    permite un acceso federal tan amplio a los datos y las fotos de licencia. Habló después de
    reportes de búsquedas de caras de ICE y del FBI en otros estados. La GAO, la oficina de
    auditoría del Congreso, dio en 2016 listas de estados con acuerdos con el FBI. Se dijo que sus
    listas incluían a Arkansas. No hemos podido comprobar esto.

ar-dmv-ice-documented-access =
    No encontramos documentos de ninguna petición específica de ICE a la agencia de licencias de
    Arkansas. El estado negó un acceso así en 2019. Las consultas por Nlets, la red nacional de la
    policía, no necesitan ninguna petición al estado. En todo el país, ICE hizo 292,114 y su rama de
    investigaciones (HSI) hizo 605,116 en el año hasta el 1 de octubre de 2025.

ar-dmv-data-sales =
    No hemos estudiado esto lo suficiente en Arkansas. Una regla reduce lo que pueden obtener las
    empresas: los datos personales quedan fuera de los informes de conductores. Los nombres, las
    edades y las direcciones de los conductores de 16 a 26 años se dan a los reclutadores militares
    que los piden.

ar-dmv-federal-bulk-request =
    Dos listas de 2026 nombran a Arkansas entre los estados que le dieron, o prometieron darle, al
    Departamento de Justicia sus datos completos de votantes. No encontramos ninguna petición en
    masa del archivo de conductores en sí.

ar-alpr-statute =
    Una ley de 2013, la Ley de Sistemas de Lectores Automáticos de Placas (Automatic License Plate
    Reader System Act), limita quién puede manejar lectores. Los datos se deben borrar después de
    150 días. Un cambio de 2025, en vigor desde agosto de 2025, deja entrar a dueños privados de
    terrenos y a negocios, que deben borrar después de 60 días. Los datos de una investigación
    abierta se pueden guardar hasta que termine. El texto de 2024 que vimos también prohibía otros
    usos o compartir los datos. El texto cambiado que vimos ya no tiene esa oración en el mismo
    lugar.
    .binds =
        aquellos a quienes la ley deja manejar lectores: usuarios del gobierno y, desde 2025, dueños
        privados de terrenos y negocios
    .exceptions =
        los datos de una investigación abierta, que se pueden guardar hasta que termine

ar-alpr-sharing-limit =
    Los usuarios del gobierno no pueden vender ni intercambiar datos de placas. Pero la policía
    puede compartir datos que indican pruebas de un delito con otras agencias de policía, y las
    federales no quedan fuera. Toda otra entrega de datos debe ajustarse a la ley federal de
    privacidad de los conductores (Driver's Privacy Protection Act). Un organismo del gobierno
    necesita una citación (subpoena) válida (la ley no nombra a ningún juez) para obtener datos de
    usuarios privados. En la práctica, los lectores de una ciudad respondieron a 5,929 búsquedas
    federales en 51 días de 2026, por la plataforma de la empresa.
    .binds =
        los usuarios del gobierno de Arkansas, y los usuarios privados que la ley deja entrar
    .exceptions =
        otras agencias de policía, también federales, pueden recibir los datos cuando indican
        pruebas de un delito. Una citación (subpoena) puede alcanzar los datos de usuarios privados;
        la ley no nombra a ningún juez. En Conway, agencias federales buscaron en la plataforma de
        la empresa, según documentos.

ar-alpr-immigration-limit =
    La ley no dice nada sobre hacer cumplir las leyes de inmigración. No encontramos ningún otro
    límite de Arkansas.

ar-alpr-ice-documented-access =
    Una petición de registros mostró 5,929 búsquedas federales en los datos de placas de Flock de la
    policía de Conway en 51 días, del 1 de marzo al 21 de abril de 2026. El Servicio de Inspección
    Postal hizo 3,502, el FBI 2,385 y el Servicio de Parques 42. En ese archivo no aparece ninguna
    búsqueda de ICE ni de CBP. Los documentos vienen de un sitio wiki, llevado por ciudadanos, con
    registros públicos entregados.

ar-police-immigration-limit =
    No encontramos ningún límite estatal a la ayuda de la policía al trabajo de inmigración.
    Arkansas prohíbe las políticas santuario, que son límites locales a esa ayuda. La Ley 654 de
    2025 (Act 654) extendió la prohibición de las ciudades a los condados y a las zonas fuera de las
    ciudades (unincorporated areas).

ar-police-cooperation-mandate =
    La Ley 654 de 2025 (Act 654, Defense Against Criminal Illegals Act) entró en vigor a principios
    de agosto de 2025. Los sheriffs (alguaciles) que manejan una cárcel, y la División de Prisiones
    del estado (Division of Correction), deben presentar una solicitud a ICE. Piden entrar al
    programa de agentes que ejecutan órdenes administrativas de ICE (Warrant Service Officer; ningún
    juez las firma) o al modelo de cárcel, que es más amplio.

ar-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 86 acuerdos 287(g) (policía local que hace
    trabajo de inmigración) firmados en Arkansas, de 69 agencias. Estos acuerdos dejan que agentes
    locales hagan parte del trabajo de ICE. El 18 de julio de 2025 la lista tenía 14. Llegaron
    muchos más cuando entró en vigor la Ley 654 (Act 654), como el del condado de Garland en
    septiembre de 2025 y el del condado de Pope en diciembre de 2025. Después de mayo de 2026 se
    firmaron más, y dos se reemplazaron por otros más nuevos. { said-county-list }

ar-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 39 acuerdos de grupo operativo (task force) en
    Arkansas. { said-task-force } { said-more-since } { said-county-list }

ar-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 47 acuerdos para cárceles en Arkansas.
    { said-jail } { said-more-since } { said-county-list }

ar-benefits-medicaid-data =
    Arkansas no es uno de los estados que demandan en California v. HHS. Así que los límites del
    tribunal a lo que CMS, la agencia federal de Medicaid, puede darle a ICE no protegen a las
    personas inscritas en Arkansas. Seguridad Nacional (DHS) obtuvo los datos de Medicaid de todos
    los estados en julio de 2025.

ar-benefits-snap-data =
    No pudimos confirmar si Arkansas dio sus datos de estampillas o cupones de alimentos (food
    stamps, SNAP). El Departamento de Agricultura de EE. UU. dijo que 28 estados, la mayoría con
    gobierno republicano, dieron esos datos. Los relatos que vimos no nombran a Arkansas.

ar-voter-roll-shared =
    Arkansas le dio, o prometió darle, al Departamento de Justicia de EE. UU. su lista completa de
    votantes con los datos confidenciales.

ar-broker-delete-right =
    Arkansas no tiene una ley general de privacidad que permita borrar datos o salirse de las
    empresas que venden datos, según una lista de las leyes de cada estado. Buscamos el 23 de
    noviembre de 2026.

ar-other-withheld-plate-reader-logs =
    En mayo de 2026, la policía de Conway no quiso entregar documentos sobre con quién comparte su
    red, listas de alerta (hot lists) y registros de auditoría. Se basó en la ley sobre los lectores
    de placas, en excepciones de la ley estatal y en la ley federal. Así que no se pudo comprobar
    quién más busca en sus datos, por ejemplo departamentos de otros estados que actúan para ICE.

ar-other-state-police-task-force =
    Los agentes de la policía estatal (state troopers) trabajan con un acuerdo de grupo operativo
    (Task Force Model) firmado en julio de 2025. Deja que agentes entrenados interroguen y arresten
    a personas por motivos de inmigración durante su trabajo común de policía. Hasta enero de 2026,
    había llevado a 48 retenciones para ICE desde septiembre.

ar-event-face-searches-denied-2019 =
    El departamento de finanzas del estado dijo, en un reporte de este día, que no permite un acceso
    federal amplio a los datos y las fotos de licencia. Se dijo que unas listas de 2016 mostraban un
    acuerdo con el FBI, pero no hemos podido comprobar esto.

ar-event-registration-law-2025 =
    Con la Ley 581 (Act 581), los datos del registro de vehículos pueden ir a cualquier agencia del
    gobierno o del orden público (policía, ICE y otras) que cumple su función.

ar-event-jail-program-law-2025 =
    Entró en vigor la Ley 654 (Act 654). Los sheriffs (alguaciles) que manejan una cárcel deben
    pedir entrar al programa de ICE de agentes que ejecutan sus órdenes administrativas (que ningún
    juez firma), o al modelo de cárcel, que es más amplio. También debe hacerlo la División de
    Prisiones del estado (Division of Correction).

ar-event-plate-law-changed-2025 =
    Entró en vigor un cambio a la ley de lectores de placas. Deja que dueños privados de terrenos y
    negocios manejen lectores; ellos deben borrar los datos después de 60 días. El texto anterior
    que vimos prohibía otros usos y compartir los datos; el texto cambiado ya no tiene esa oración
    en el mismo lugar.

ar-event-conway-logs-withheld-2026 =
    La policía de Conway no entregó documentos sobre con quién comparte, listas de alerta y
    búsquedas. Se basó en la ley de lectores de placas, en excepciones de la ley estatal y en la ley
    federal. Así que no se pudo comprobar quién más busca en sus datos.
