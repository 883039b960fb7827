# Alaska: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ak-dmv-license-regardless-of-status =
    No encontramos ninguna ley de Alaska que dé licencia a personas sin presencia legal. Esto no
    está confirmado. En 2013, el departamento de vehículos (DMV) ya rechazaba a personas cuyos
    documentos de inmigración les parecían demasiado débiles a sus empleados. Un proyecto de ley de
    ese año, HB 1, hacía que la duración de una licencia dependiera del documento de inmigración.

ak-dmv-card-marking =
    No encontramos ninguna tarjeta aparte para personas sin presencia legal. Esto no está
    confirmado.

ak-dmv-noncitizen-marking =
    Un proyecto de ley de 2013 proponía licencias cortas que duran lo que dura la estadía permitida
    de la persona. No pudimos confirmar si se convirtió en ley. Tampoco pudimos confirmar si las
    tarjetas de hoy llevan una marca, además del plazo más corto.

ak-dmv-document-retention =
    La ley del estado hace que la agencia de licencias guarde un archivo de toda solicitud de
    licencia. Otra sección habla de los documentos escaneados o guardados que reúne. No se pueden
    pasar a ninguna empresa o persona privada. No encontramos ninguna ley que limite cuánto tiempo
    se guardan las copias de pasaportes o documentos de inmigración.

ak-dmv-disclosure-limit =
    No encontramos ninguna ley de Alaska que limite dar datos de conductores a las agencias de
    inmigración. Cuando se le pide, la agencia de licencias debe dar un historial de conducir
    certificado a cualquier agencia federal que sea administrativa o judicial. Es gratis y debe
    darse dentro de diez días.

ak-dmv-disclosure-limit-real-id-database-limit =
    Esta ley no es un escudo contra las agencias de inmigración. Limita lo que la agencia de
    licencias da a las bases de datos de REAL ID que manejan otros, también AAMVA (la asociación de
    las agencias de vehículos). No puede dar más datos de los que exige la certificación federal. No
    puede pasar los documentos de licencia escaneados a particulares o empresas privadas. La ley le
    dice a la agencia que busque una manera de evitar compartir los números de Seguro Social. No
    toca las consultas por Nlets, las peticiones de búsqueda de caras ni otras peticiones federales
    directas. Hay documentos que muestran que el departamento de vehículos (DMV) ha respondido a
    peticiones así.
    .binds =
        el departamento de vehículos (DMV) de Alaska, frente a quienes manejan bases de datos y
        frente a particulares y empresas privadas
    .exceptions =
        lo que exija la certificación federal de REAL ID. Las agencias federales y estatales pueden
        pedir los datos directamente al estado. La policía puede consultar por Nlets, la red
        nacional de la policía. Las agencias de licencias de otros estados pueden ver las imágenes
        que se les abrieron.

ak-dmv-nlets-immigration =
    Una carta de miembros del Congreso, de noviembre de 2025, trata de Nlets, la red nacional de la
    policía. Dice que todos los estados dejan que ICE y su rama de investigaciones, ICE (HSI),
    consulten datos de vehículos y conductores, con unas pocas excepciones. Eran Illinois,
    Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo. Alaska no es una
    excepción, y no encontramos ningún bloqueo posterior.

ak-dmv-nlets-photos =
    No pudimos confirmar si Alaska pasa fotos por Nlets, la red nacional de la policía. Con un
    arreglo aparte, su departamento de vehículos (DMV) deja que las agencias de licencias de unos 23
    estados más lleguen a sus imágenes digitales. Arizona, Arkansas y Colorado están entre ellos.
    AAMVA, la asociación de las agencias de vehículos, maneja ese arreglo.

ak-dmv-face-recognition =
    El departamento de vehículos (DMV) responde a las peticiones de reconocimiento de caras de la
    policía y de agencias federales, entre las que se nombra a ICE. Lo muestran un correo
    electrónico del DMV y una lista estatal de peticiones de julio de 2017, que obtuvieron unos
    investigadores.

ak-dmv-ice-documented-access =
    El estado lleva una lista de peticiones de reconocimiento de caras. La de julio de 2017 muestra
    a ICE entre las agencias cuyas peticiones atendió el departamento de vehículos (DMV).

ak-dmv-data-sales =
    No hemos estudiado esto lo suficiente en Alaska. La ley prohíbe pasar los documentos de licencia
    escaneados a particulares o empresas privadas.

ak-dmv-federal-bulk-request =
    El 23 de diciembre de 2025, Alaska le mandó al Departamento de Justicia de EE. UU. su lista
    completa de votantes. La lista tiene direcciones y fechas de nacimiento. También tiene los
    números de licencia de conducir o los últimos cuatro dígitos del Seguro Social. Un memorando del
    19 de diciembre de 2025 puso esto por escrito. No encontramos ninguna petición en masa del
    archivo del departamento de vehículos (DMV) en sí.

ak-alpr-statute =
    Dos listas de leyes estatales sobre lectores de placas no incluyen a Alaska. Una es una lista
    vieja de la NCSL, el grupo de las legislaturas estatales, de al menos 16 estados. La otra es de
    agosto de 2025. No encontramos ninguna ley posterior de Alaska, pero no leímos todo el código
    del estado, así que esto no está confirmado.

ak-alpr-sharing-limit =
    No encontramos ninguna ley de Alaska que limite compartir datos de los lectores de placas. Esto
    no está confirmado.

ak-alpr-immigration-limit =
    No encontramos ninguna ley de Alaska que limite el uso de los datos de los lectores de placas
    para hacer cumplir las leyes de inmigración. Esto no está confirmado.

ak-alpr-ice-documented-access =
    Una sola búsqueda no encontró ningún caso documentado de Alaska en que agentes de inmigración
    usaran datos de los lectores de placas. Esto no está confirmado.

ak-police-immigration-limit =
    No encontramos ninguna ley de Alaska ni orden para todo el estado que limite la ayuda de la
    policía a las autoridades de inmigración. Algunas páginas dicen lo contrario, pero no nombran
    ninguna fuente, así que no nos basamos en ellas. En junio de 2025, el sistema de prisiones del
    estado tenía a unas 40 personas para ICE, con un contrato federal pagado.

ak-police-cooperation-mandate =
    No encontramos ninguna ley de Alaska que obligue a las cárceles a cumplir las peticiones de ICE
    de retener a una persona. Tampoco encontramos una que las obligue a entrar en 287(g), el
    programa que deja que agentes locales hagan trabajo de ICE. El departamento de prisiones coopera
    por acuerdo.

ak-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra dos acuerdos 287(g) (policía local que hace
    trabajo de inmigración) en Alaska, los dos firmados en julio de 2020. Son del tipo para ejecutar
    órdenes administrativas de ICE (Warrant Service Officer; ningún juez las firma). Uno es con el
    departamento de prisiones del estado, que maneja todas las cárceles del estado. El otro es con
    la policía de Kodiak. { said-none-since }

ak-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Alaska. { said-task-force } { said-none-since } { said-county-list }

ak-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 2 acuerdos para cárceles en Alaska. { said-jail }
    { said-none-since } { said-county-list }

ak-benefits-medicaid-data =
    Alaska no es uno de los estados que demandan en California v. HHS. Así que los límites del
    tribunal a lo que CMS, la agencia federal de Medicaid, puede darle a ICE no protegen los datos
    de las personas inscritas en Alaska. Seguridad Nacional (DHS) obtuvo los datos de Medicaid de
    todos los estados en julio de 2025.

ak-benefits-snap-data =
    No pudimos confirmar si Alaska dio sus datos de estampillas o cupones de alimentos (food stamps,
    SNAP). El Departamento de Agricultura de EE. UU. dijo que 28 estados, la mayoría con gobierno
    republicano, dieron esos datos. Los relatos que vimos no nombran a Alaska.

ak-voter-roll-shared =
    Alaska le dio al Departamento de Justicia de EE. UU. su lista completa de votantes el 23 de
    diciembre de 2025, sin nada tachado. Incluye direcciones marcadas como confidenciales. El estado
    aceptó quitar en un plazo de 45 días a los votantes que el departamento señale. Unos grupos de
    derechos de los votantes han demandado, entre ellos la Liga de Mujeres Votantes (League of Women
    Voters) de Alaska. Dicen que esto viola la constitución del estado. No pudimos confirmar el
    resultado.

ak-broker-delete-right =
    Alaska no tiene una ley general de privacidad que permita borrar datos o salirse de las empresas
    que venden datos, según una lista de las leyes de cada estado. Buscamos el 23 de noviembre de
    2026.

ak-event-voter-memorandum-2025 =
    Se firmó un memorando con el Departamento de Justicia. Con él, Alaska mandó su lista completa de
    votantes cuatro días después. El estado aceptó quitar en un plazo de 45 días a los votantes que
    el departamento señale.

ak-event-voter-list-suit-2026 =
    Para entonces, unos grupos de derechos de los votantes habían demandado, entre ellos la Liga de
    Mujeres Votantes (League of Women Voters) de Alaska. Dicen que dar la lista viola la
    constitución del estado. No pudimos confirmar el resultado.
