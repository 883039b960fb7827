# Idaho: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

id-dmv-license-regardless-of-status =
    Idaho no está en una lista nacional (NCSL) de los 19 estados y D.C. que dan licencia a los
    conductores sin una prueba de presencia legal. No encontramos ninguna ley más nueva de Idaho.

id-dmv-card-marking =
    Idaho no tiene una tarjeta para residentes sin estatus legal, así que no hay nada que marcar.

id-dmv-noncitizen-marking =
    No pudimos confirmar cómo se ven en Idaho las tarjetas de las personas no ciudadanas.

id-dmv-document-retention =
    La ley del estado (Idaho Code 49-321) obliga al departamento a guardar en archivo toda
    solicitud, con el número de Seguro Social de la persona. Las solicitudes negadas también se
    guardan, con la razón. Las reglas federales de REAL ID agregan copias de los documentos de
    identidad: en papel por 7 años, en imágenes por 10. No encontramos ningún límite estatal.

id-dmv-disclosure-limit =
    La ley del estado (Idaho Code 49-203) prohíbe dar información personal de los datos de
    conductores y vehículos, salvo para los usos de una lista. Uno de esos usos es el trabajo de
    cualquier agencia del gobierno, incluida la policía. Ese uso permite dar también la foto de la
    licencia. El uso en masa con fines de publicidad depende del consentimiento por escrito. No
    encontramos ningún límite para el trabajo de inmigración. Leímos el código de 2020, no el texto
    actual.

id-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso dieron la lista de los estados que le habían
    cortado a ICE el acceso a los datos de conductores por Nlets, la red de datos de la policía.
    Eran Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo.
    Idaho no estaba en la lista, y la carta dijo que en los demás lugares ICE conserva el acceso
    directo, por su cuenta. En el año hasta el 1 de octubre de 2025, ICE hizo 292,114 consultas de
    datos de conductores e ICE (HSI, la rama de investigaciones) hizo 605,116, en todos los estados
    juntos.

id-dmv-nlets-photos =
    No pudimos confirmar si Idaho pasa las fotos de licencia por Nlets, la red de datos de la
    policía. Una carta del Congreso de noviembre de 2025 dijo que 41 estados lo hacen, pero los
    reportes no los nombran. El manual de la propia red dice qué devuelve una consulta de otro
    estado. Devuelve el nombre, la dirección, la fecha de nacimiento, la descripción, el número de
    Seguro Social, y el tipo y la validez de la licencia. Dice que se puede pedir una foto donde el
    estado lo permite.

id-dmv-face-recognition =
    No pudimos determinar quién puede buscar caras en las fotos de licencia de Idaho. Una oficina
    federal de auditoría (GAO) informó en 2016 que unas unidades del FBI podían buscar, o pedir
    búsquedas, en 16 estados. La lista de estados no estaba en la parte que leímos. Un proyecto de
    ley de 2010 de la Cámara de Idaho, y otro que se planeaba después, habrían limitado la
    tecnología de las licencias y el reconocimiento de caras por la policía; no vimos si se
    convirtieron en ley.

id-dmv-ice-documented-access =
    No encontramos documentos de ninguna petición de ICE a la agencia de licencias de Idaho, pero
    esto no está revisado del todo. Las consultas de ICE por Nlets, la red de datos de la policía,
    son un asunto aparte.

id-dmv-data-sales =
    Según una ley de 2000, el departamento puede dar datos de conductores en masa para encuestas,
    publicidad u ofertas de venta solo con el consentimiento por escrito de la persona. El código de
    2020 todavía lo dice. No encontramos ningún texto más nuevo.
    .binds =
        el Departamento de Transporte de Idaho (Idaho Transportation Department)
    .exceptions =
        la persona puede dar su permiso por escrito. Solo prohíbe las encuestas, la publicidad y las
        ofertas de venta; otros usos siguen abiertos.

id-dmv-federal-bulk-request =
    No encontramos ninguna petición federal en masa de los archivos de licencias. El requerimiento
    (demand) federal del archivo de votantes incluye los números de licencia. Idaho lo rechazó, y el
    asunto está en un tribunal.

id-alpr-statute =
    No encontramos ninguna ley de Idaho sobre los lectores de placas, pero esto no está confirmado.
    Una cuenta nacional (NCSL) dice que 16 estados tienen reglas; no vimos su lista completa.

id-alpr-sharing-limit =
    No encontramos ningún límite a compartir datos de placas, pero esto no está confirmado.

id-alpr-immigration-limit =
    No encontramos ningún límite. La ley del estado prohíbe las políticas locales que desalientan el
    trabajo de inmigración.

id-alpr-ice-documented-access =
    No encontramos ningún caso de Idaho en una búsqueda corta. Esto no está revisado del todo.

id-police-immigration-limit =
    No encontramos ningún límite. La ley del estado protege tres cosas: hacer cumplir las leyes de
    inmigración, preguntarles su estatus a las personas arrestadas, e intercambiar eso con ICE y con
    USCIS, la agencia federal de beneficios de inmigración. Los organismos públicos no pueden
    prohibirlas ni desalentarlas.

id-police-cooperation-mandate =
    Una ley de 2023 (sección 19-6102) prohíbe las políticas santuario sin obligar a firmar acuerdos
    con ICE. El proyecto HB 659 obligaría a cada agencia a pedir un acuerdo 287(g) (policía local
    que hace trabajo de inmigración) o a publicar por qué no. La Cámara lo aprobó 41-27 el 6 de
    marzo de 2026, y no encontramos cómo terminó. La ley HB 83 (2025) hace que la entrada y la
    reentrada ilegal al país sean delitos estatales; una orden de un tribunal federal del 29 de
    abril de 2025 la detiene en parte. Los sheriffs (alguaciles) dicen que las cárceles ya le avisan
    a ICE de los registros en la cárcel (booking).

id-police-287g =
    El 18 de mayo de 2026, la lista de ICE tenía 12 acuerdos 287(g) (policía local que hace trabajo
    de inmigración) en Idaho. Dejan que agentes locales hagan parte del trabajo de inmigración. Uno
    es con la Policía Estatal de Idaho (5 de junio de 2025). Los otros son con los sheriffs
    (alguaciles) de los condados de Bingham, Bonneville, Caribou, Franklin, Gooding, Kootenai,
    Owyhee, Power y Washington. Algunos tienen dos.

id-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 3 acuerdos de grupo operativo (task force) en
    Idaho. { said-task-force } { said-one-since } { said-county-list }

id-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 9 acuerdos para cárceles en Idaho. { said-jail }
    { said-none-since } { said-county-list }

id-benefits-medicaid-data =
    La agencia de Medicaid (CMS) puede dar datos a Seguridad Nacional (DHS) y a ICE. Las órdenes de
    un tribunal de agosto de 2025, reducidas el 29 de diciembre de 2025, protegen solo a los estados
    que demandaron, e Idaho no demandó. Desde el 6 de enero de 2026, se pueden compartir, de todos
    los estados, seis datos de personas que no tienen presencia legal. Son la ciudadanía, el estatus
    migratorio, la dirección, el teléfono, la fecha de nacimiento y el número de Medicaid.

id-benefits-snap-data =
    En diciembre de 2025, la Secretaria de Agricultura dijo que 28 estados y Guam habían entregado
    datos de las personas que pidieron estampillas o cupones de alimentos (food stamps, SNAP) desde
    2020. Los datos incluyen nombres, fechas de nacimiento, direcciones y números de Seguro Social.
    NPR encontró en octubre de 2025 que la mayoría de los estados con un gobernador republicano lo
    había hecho. Idaho no estaba en la demanda judicial contra ese requerimiento (demand), pero no
    lo vimos nombrado entre los que dieron los datos. Así que esto no está confirmado.

id-health-status-question =
    No encontramos ninguna regla que obligue a los hospitales a preguntar el estatus. Pero la ley HB
    135, en vigor desde el 1 de julio de 2025, hace que los programas pagados por el estado revisen
    el estatus migratorio para algunos servicios. Entre ellos están las vacunas, el cuidado prenatal
    y la ayuda de alimentos para niños.

id-voter-roll-shared =
    Idaho le dio al Departamento de Justicia una lista con datos tachados. El 26 de febrero de 2026
    se negó a dar el archivo completo, que tiene los números de Seguro Social, los números de
    licencia y las fechas de nacimiento de cerca de un millón de votantes. El departamento demandó
    el 1 de abril de 2026.

id-voter-roll-shared-suit-waits-2026 =
    Un registro público de estas demandas dice que el caso de Idaho está en pausa hasta que el
    tribunal de apelaciones del Noveno Circuito decida los casos de California y Oregón. Así estaba
    en septiembre de 2026. No encontramos ninguna orden de un tribunal de entregar la lista
    completa.

id-broker-delete-right =
    La lista de un bufete de abogados de junio de 2026 no nombra a Idaho entre los estados con una
    ley de privacidad del consumidor. Una ley así deja que las personas borren sus datos o digan que
    no a su uso (opt out) en las empresas que venden datos.

id-other-aamva-image-exchange =
    EFF, un grupo de privacidad, encontró que Idaho es uno de 23 estados que pueden obtener imágenes
    del archivo de licencias de Alaska. Usan un intercambio que maneja AAMVA, la asociación de las
    agencias de vehículos. Así que Idaho participa en el intercambio de fotos entre los
    departamentos de vehículos (DMV). No pudimos confirmar si sus propias fotos se pueden obtener de
    la misma manera, ni por quién.

id-event-limits-banned-2023 =
    La sección 19-6102 prohibió que los organismos públicos impidan o desalienten tres cosas: hacer
    cumplir las leyes de inmigración, preguntarles su estatus a las personas arrestadas, e
    intercambiar eso con ICE y con USCIS, la agencia federal de beneficios de inmigración.

id-event-entry-crimes-blocked-2025 =
    Un juez federal detuvo en parte la HB 83, una ley de ese año que hace que la entrada y la
    reentrada ilegal al país sean delitos estatales. Fue una orden inicial, no un fallo final.

id-event-voter-list-refused-2026 =
    Idaho se negó a darle al Departamento de Justicia su archivo completo de votantes, con los
    números de Seguro Social, los números de licencia y las fechas de nacimiento de cerca de un
    millón de votantes. Antes le había dado una lista con datos tachados.

id-event-voter-list-suit-2026 =
    El Departamento de Justicia demandó a Idaho para obtener su lista de votantes.

id-event-voter-suit-waits-2026 =
    Para entonces, la demanda por la lista de votantes contra Idaho estaba en pausa hasta que el
    tribunal de apelaciones del Noveno Circuito decida los casos de California y Oregón.
    { said-suits-register-day }
