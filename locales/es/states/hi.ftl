# Hawái: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

hi-dmv-license-regardless-of-status =
    Desde el 1 de enero de 2016, un residente que no puede o no quiere probar presencia autorizada
    puede obtener una licencia de conducir de propósito limitado (limited purpose), un permiso o una
    licencia provisional. La ley es la Act 172 de 2015. Unas reglas de 2023 previeron también una
    tarjeta de identificación estatal de propósito limitado.

hi-dmv-card-marking =
    La tarjeta de propósito limitado (limited purpose) lleva una marca de que no cumple con REAL ID.
    También la pueden tener ciudadanos que no muestran documentos, así que no es prueba de estatus.
    Florida nombró la tarjeta de Hawái entre las que no acepta desde el 1 de julio de 2023.

hi-dmv-noncitizen-marking =
    No encontramos ninguna ley que imprima “noncitizen” (no ciudadano) en las tarjetas comunes, pero
    esto no está confirmado.

hi-dmv-document-retention =
    Las reglas del estado dan la lista de documentos originales que hay que mostrar. Para las
    tarjetas de propósito limitado (limited purpose) incluyen una tarjeta consular, un pasaporte
    extranjero, un formulario de asilo o un expediente escolar. Las reglas están en una parte cuyo
    título abarca guardar registros, pero no vimos cuánto tiempo se guardan las copias. En 2016, un
    escritor local pidió al estado que las destruyera.

hi-dmv-disclosure-limit =
    Este límite es débil, y no pudimos confirmarlo: leímos solo una descripción de 2016 de la ley de
    2015, no su texto. La ley hace confidenciales los documentos y la información que se toman para
    una tarjeta de propósito limitado (limited purpose), salvo lo que exige la ley. No cubre las
    licencias comunes, las tarjetas REAL ID ni los registros de vehículos. Las reglas sobre datos de
    tránsito dejan que el director de transporte dé a una agencia federal registros que identifican
    a una persona. Una carta de noviembre de 2025 al gobernador dice que, de todos modos, ICE
    consulta por su cuenta por Nlets, la red de datos de la policía; a la persona no se le avisa.
    .binds =
        las agencias de licencias, solo para tarjetas de propósito limitado
    .exceptions =
        lo que exige una ley. No cubre las licencias comunes, las tarjetas REAL ID ni los registros
        de autos. El estado da datos de tránsito a una agencia federal (Haw. Admin. R. § 19-121-6).
        Las consultas por Nlets, la red de datos de la policía. Una carta de noviembre de 2025 dijo
        que ICE podía hacerlas por su cuenta.

hi-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso dieron la lista de los estados que le habían
    cortado a ICE los datos de conductores por Nlets, la red de datos de la policía. La lista era
    Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo; Hawái
    no estaba en ella. La carta al gobernador Green le dijo a Hawái que le da a ICE acceso directo,
    por su cuenta, a pesar de la regla de confidencialidad de 2015. En el año hasta el 1 de octubre
    de 2025, ICE hizo 292,114 consultas de datos de conductores e ICE (HSI) hizo 605,116, en todos
    los estados juntos. No encontramos ningún anuncio posterior de un bloqueo.

hi-dmv-nlets-photos =
    No pudimos confirmar si Hawái pasa fotos de licencia por Nlets, la red de datos de la policía.
    Una carta de miembros del Congreso, de noviembre de 2025, dijo que 41 estados lo hacen, pero los
    reportes no los nombran. El manual de la propia red describe lo que devuelve una consulta de
    otro estado. Es el nombre, la dirección, la fecha de nacimiento, la descripción, el número de
    Seguro Social, y el tipo y la validez de la licencia. Dice que se puede pedir una foto donde el
    estado lo permite.

hi-dmv-face-recognition =
    No pudimos averiguar quién puede buscar caras en las fotos de licencia de Hawái. Una oficina
    federal de auditoría (GAO) informó en 2016 que unas unidades del FBI podían buscar, o pedir
    búsquedas, en 16 estados. La lista de estados no estaba en la parte que leímos.

hi-dmv-ice-documented-access =
    No encontramos ninguna petición documentada de ICE a una oficina de licencias de Hawái, pero
    esto no está revisado del todo. El acceso general de ICE por Nlets, la red de datos de la
    policía, es otro asunto.

hi-dmv-data-sales =
    No encontramos ninguna venta de datos de conductores de Hawái en una búsqueda corta. Esto no
    está revisado del todo.

hi-dmv-federal-bulk-request =
    Lo que está documentado es el archivo de votantes. El 22 de septiembre de 2025, Hawái rechazó el
    requerimiento (demand) del Departamento de Justicia de recibirlo, que incluía números de
    licencia. No encontramos ningún requerimiento de datos de licencias en masa.

hi-alpr-statute =
    No encontramos ninguna ley de Hawái sobre lectores de placas. Una guía de marzo de 2026, de un
    sitio web local, dice que la policía de Maui usa lectores de Motorola/Vigilant; 37 de ellos
    están en su mapa. Dice que los datos se quedan en la nube sin un plazo. Eso es lo que cuenta el
    sitio local.

hi-alpr-sharing-limit =
    No encontramos ningún límite del estado a compartir datos de placas, pero esto no está
    confirmado.

hi-alpr-immigration-limit =
    No encontramos ningún límite en vigor, pero esto no está confirmado. Unos proyectos de ley de
    2026 sobre la cooperación entre el estado y el gobierno federal cuentan la ubicación como
    información personal. No pudimos confirmar que se hayan aprobado.

hi-alpr-ice-documented-access =
    No encontramos ningún caso en Hawái. Esto no está revisado del todo.

hi-police-immigration-limit =
    Antes de 2026 no había en vigor ningún límite de todo el estado. En la sesión de 2026, las dos
    cámaras trabajaron en varios proyectos de ley. El SB 2057 llegó hasta un texto de conferencia
    entre las cámaras (CD 1). Prohibiría los acuerdos de tipo 287(g) (policía local que hace trabajo
    de inmigración) y limitaría lo que la policía puede hacer para las autoridades de inmigración.
    No pudimos confirmar si ese o algún otro proyecto se convirtió en ley.

hi-police-cooperation-mandate =
    Ninguna ley de Hawái obliga a la policía a cooperar para hacer cumplir las leyes de inmigración.

hi-police-287g =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo 287(g) en Hawái. Esos acuerdos
    dejan que agentes locales hagan parte del trabajo de inmigración.

hi-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Hawái. { said-task-force } { said-none-since } { said-county-list }

hi-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Hawái.
    { said-jail } { said-none-since } { said-county-list }

hi-benefits-medicaid-data =
    Hawái presentó una demanda. Aun así, desde el 6 de enero de 2026 pueden ir a ICE seis datos de
    personas que no tienen presencia legal, también de los estados que demandaron. Son la
    ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha de nacimiento y el número
    de Medicaid. La agencia Med-QUEST del estado le dijo al tribunal que, hasta donde sabía, la
    agencia federal de Medicaid (CMS) todavía no había revelado los datos de sus miembros de Hawái.

hi-benefits-medicaid-data-health-details-barred =
    Las personas inscritas en Hawái están protegidas solo en parte. Desde el 6 de enero de 2026, la
    agencia de Medicaid (CMS) puede dar a Seguridad Nacional (DHS) y a ICE seis datos de las
    personas inscritas que no tienen presencia legal. Son la ciudadanía, el estatus migratorio, la
    dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Lo que va más allá de
    eso, sobre todo los datos de salud, sigue prohibido para los estados que demandaron, por una
    orden preliminar (preliminary injunction) del 29 de diciembre de 2025. No encontramos nada
    posterior.
    .exceptions =
        la dirección y el teléfono están abiertos. Es una orden preliminar del tribunal, no un fallo
        final.

hi-benefits-snap-data =
    Hawái es uno de los estados que demandaron y se negaron a entregar los archivos de las personas
    que reciben estampillas o cupones de alimentos (food stamps, SNAP). El 15 de octubre de 2025, un
    tribunal federal prohibió el requerimiento (demand) del Departamento de Agricultura de recibir
    los archivos de esos estados. Lo hizo otra vez a fines de febrero de 2026.

hi-voter-roll-shared =
    El jefe de elecciones del estado rechazó el requerimiento (demand) del Departamento de Justicia
    el 22 de septiembre de 2025. La respuesta citó la HRS 11-97, que hace confidenciales los datos
    de los votantes, aparte del nombre y el distrito. Ese departamento presentó una demanda el 11 de
    diciembre de 2025.

hi-voter-roll-shared-suit-waits-2026 =
    Un registro público de estas demandas dice que el caso de Hawái está en pausa hasta que el
    tribunal de apelaciones del Noveno Circuito decida los casos de California y Oregón. Así estaba
    en septiembre de 2026. No encontramos ninguna orden de un tribunal de entregar la lista
    completa.

hi-courts-arrest-limit =
    No encontramos ninguna ley de Hawái en vigor, pero esto no está confirmado. Unos proyectos de
    ley de 2026 sobre lugares protegidos estaban pendientes la última vez que los vimos.

hi-broker-delete-right =
    La lista de un bufete de abogados de junio de 2026 no nombra a Hawái entre los estados con una
    ley de privacidad del consumidor. Una ley así deja que las personas borren sus datos o digan que
    no a su uso (opt out) en las empresas que venden datos.

hi-other-aamva-image-exchange =
    La EFF, un grupo que defiende la privacidad, encontró que Hawái está entre 23 estados que pueden
    obtener imágenes del archivo de licencias de Alaska. Usan un intercambio que maneja AAMVA, la
    asociación de las agencias de vehículos. Así que Hawái participa en el intercambio de fotos
    entre departamentos de vehículos (DMV). No pudimos confirmar si sus propias fotos se pueden
    obtener de la misma forma, ni quién podría.

hi-event-nlets-letter-2025 =
    Le escribieron al gobernador Green que Hawái le da a ICE acceso directo, por su cuenta, a datos
    de conductores por Nlets, la red de datos de la policía, a pesar de la regla de confidencialidad
    del estado de 2015. No encontramos ningún anuncio posterior de un bloqueo.

hi-event-voter-list-refused-2025 =
    El jefe de elecciones de Hawái rechazó el requerimiento (demand) del Departamento de Justicia de
    recibir el archivo de votantes. La respuesta citó la HRS 11-97, que hace confidenciales los
    datos de los votantes, aparte del nombre y el distrito.

hi-event-voter-suit-2025 =
    El Departamento de Justicia demandó a Hawái por el archivo de votantes que el estado se había
    negado a dar. No vimos ningún fallo.

hi-event-medicaid-agency-declaration-2025 =
    La agencia Med-QUEST del estado dijo en una declaración que, hasta donde sabía, la agencia
    federal de Medicaid (CMS) todavía no había revelado los datos de sus miembros de Hawái. Nuestra
    fuente no dice cuándo; esta es la fecha del informe más reciente.

hi-event-voter-suit-waits-2026 =
    Para entonces, la demanda por la lista de votantes contra Hawái estaba en pausa hasta que el
    tribunal de apelaciones del Noveno Circuito decida los casos de California y Oregón.
    { said-suits-register-day }
