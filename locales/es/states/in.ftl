# Indiana: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

in-dmv-license-regardless-of-status =
    Indiana no está en una lista nacional (NCSL) de los 19 estados y D.C. que dan licencia a los
    conductores sin una prueba de presencia legal. No encontramos ninguna ley más nueva de Indiana.

in-dmv-card-marking =
    Indiana no tiene una tarjeta para residentes sin estatus legal, así que no hay nada que marcar.

in-dmv-noncitizen-marking =
    No pudimos confirmar si Indiana marca las tarjetas de las personas no ciudadanas, ni cómo. Los
    datos sobre el estatus que tiene el departamento de vehículos (Bureau of Motor Vehicles, BMV) se
    usan para revisar a los votantes. Una ley de 2024 trata de los votantes señalados como posibles
    no ciudadanos por los archivos del BMV o por SAVE, el sistema federal para revisar el estatus.
    Tienen 30 días para probar su ciudadanía.

in-dmv-document-retention =
    Las reglas federales de REAL ID obligan a un estado a guardar los documentos que se muestran
    para una tarjeta REAL ID. Las copias en papel se quedan al menos 7 años, y las imágenes al menos
    10. No encontramos ninguna ley estatal que acorte o prohíba esto. No revisamos qué se hace con
    otras tarjetas.

in-dmv-disclosure-limit =
    La ley de Indiana sobre la privacidad de los datos de vehículos y conductores sigue a la
    federal. Prohíbe dar datos, salvo para los usos de una lista, y entre ellos están el trabajo del
    gobierno y el de la policía. Trata las fotos y los números de Seguro Social como altamente
    restringidos. No encontramos ningún límite para el trabajo de inmigración. El texto que leímos
    tenía la numeración vieja de la ley.

in-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso dieron la lista de los estados que le habían
    cortado a ICE el acceso a los datos de conductores por Nlets, la red de datos de la policía.
    Eran Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba haciendo.
    Indiana no estaba en la lista, y la carta dijo que en los demás lugares ICE conserva el acceso
    directo, por su cuenta. En el año hasta el 1 de octubre de 2025, ICE hizo 292,114 consultas de
    datos de conductores e ICE (HSI, la rama de investigaciones) hizo 605,116, en todos los estados
    juntos. En un acuerdo judicial presentado el 28 de noviembre de 2025, Indiana también aceptó
    apoyar a Seguridad Nacional (DHS) para que obtenga datos de licencias por Nlets. Son para las
    revisiones en SAVE, el sistema federal para revisar el estatus.

in-dmv-nlets-photos =
    No pudimos confirmar si Indiana pasa las fotos de licencia por Nlets, la red de datos de la
    policía. Una carta del Congreso de noviembre de 2025 dijo que 41 estados lo hacen, pero los
    reportes no los nombran. El manual de la propia red dice qué devuelve una consulta de otro
    estado. Devuelve el nombre, la dirección, la fecha de nacimiento, la descripción, el número de
    Seguro Social, y el tipo y la validez de la licencia. Dice que se puede pedir una foto donde el
    estado lo permite.

in-dmv-face-recognition =
    No pudimos determinar quién puede buscar caras en las fotos de licencia de Indiana. Una oficina
    federal de auditoría (GAO) informó en 2016 que unas unidades del FBI podían buscar, o pedir
    búsquedas, en 16 estados. La lista de estados no estaba en la parte que leímos.

in-dmv-ice-documented-access =
    No encontramos documentos de ninguna petición de ICE al propio departamento de vehículos (BMV),
    pero esto no está revisado del todo. Las consultas por Nlets, la red de datos de la policía, y
    el acuerdo judicial de 2025 con Seguridad Nacional (DHS) son asuntos aparte.

in-dmv-data-sales =
    El departamento de vehículos (BMV) recibió unos 237 millones de dólares de 2012 a 2022 por la
    información personal de los conductores. Esperaba 25.6 millones en 2023. Entre los compradores
    hay compañías de grúas, concesionarios de autos, abogados y empresas de seguridad, y los
    conductores no pueden decir que no. Una ley de 2023 solo obliga al BMV a informar cada año. De
    un proyecto de ley de 2025 para poder decir que no solo vimos que se presentó.

in-dmv-federal-bulk-request =
    Indiana se unió a un acuerdo judicial del 28 de noviembre de 2025, con Florida, Iowa y Ohio.
    Según ese acuerdo, dan datos de las licencias de conducir a Seguridad Nacional (DHS) o la ayudan
    a llegar a ellos. A cambio reciben 20 años de acceso a SAVE, el sistema federal para revisar el
    estatus. En 2019, Indiana le había negado a la Oficina del Censo los archivos de licencias que
    pidió.

in-dmv-federal-bulk-request-save-kept-open-2026 =
    Un tribunal de Washington había fallado contra las revisiones en masa en SAVE, el sistema
    federal para revisar el estatus. El 7 de julio de 2026, un tribunal federal de Florida mantuvo
    abiertas las revisiones en masa y las de números de Seguro Social para Indiana y los otros tres
    estados del acuerdo judicial (Florida v. DHS). La Liga de Mujeres Votantes (League of Women
    Voters) apeló; la apelación en el Undécimo Circuito (26-12533) estaba pendiente. Lo dice un
    registro público; no vimos los documentos del tribunal.

in-alpr-statute =
    Indiana no tiene ninguna ley sobre los lectores de placas. No hay límite al tiempo que se
    guardan los datos, ni regla para compartirlos, ni obligación de hacer auditorías. Solo la
    policía estatal ya leía cerca de un millón de placas al mes en 2023. Indianápolis guarda los
    datos de Flock 30 días por su propia política.

in-alpr-sharing-limit =
    No encontramos ningún límite estatal; cada agencia decide. En abril de 2026, Bloomington decidió
    terminar su contrato con Flock y compartir menos.

in-alpr-immigration-limit =
    No encontramos ningún límite. La ley del estado prohíbe que los organismos locales restrinjan el
    trabajo de inmigración.

in-alpr-ice-documented-access =
    En una búsqueda corta, no encontramos ningún caso de búsquedas de inmigración en Indiana. Esa es
    una prueba débil, porque los registros de búsquedas no siempre son públicos.

in-police-immigration-limit =
    No encontramos ningún límite. Indiana prohíbe los límites locales al trabajo de inmigración
    desde 2011.

in-police-cooperation-mandate =
    El gobernador firmó la ley Senate Enrolled Act 76 el 5 de marzo de 2026, para empezar el 1 de
    julio de 2026; una lista pública del 22 de septiembre de 2026 la trata como ley. Obliga a la
    policía y a los organismos públicos a cumplir las peticiones de ICE de retener a una persona
    (detainers), a avisarle al juez que decide la fianza, a abrir las cárceles a una inspección cada
    año y a responder a las preguntas sobre el estatus. Elimina la necesidad de probar la intención,
    y el fiscal general puede pedir multas de hasta 10,000 dólares. También sigue en pie una
    prohibición anterior de las políticas santuario.

in-police-287g =
    El 18 de mayo de 2026, la lista de ICE tenía 34 acuerdos 287(g) en Indiana. Dejan que agentes
    locales hagan parte del trabajo de inmigración. En mayo de 2025, solo cuatro agencias tenían
    uno. En la lista están la policía estatal, el departamento de prisiones y el de seguridad
    interna (homeland security) del estado (agosto de 2025). También hay sheriffs (alguaciles), como
    el del condado de Hamilton, y muchos departamentos de policía de pueblos pequeños.

in-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 27 acuerdos de grupo operativo (task force) en
    Indiana. { said-task-force } { said-more-since } { said-county-list }

in-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 7 acuerdos para cárceles en Indiana.
    { said-jail } { said-more-since } { said-county-list }

in-benefits-medicaid-data =
    La agencia de Medicaid (CMS) puede dar datos a Seguridad Nacional (DHS) y a ICE. Las órdenes de
    un tribunal de agosto de 2025, reducidas el 29 de diciembre de 2025, protegen solo a los estados
    que demandaron, e Indiana no demandó. Desde el 6 de enero de 2026, se pueden compartir, de todos
    los estados, seis datos de personas que no tienen presencia legal. Son la ciudadanía, el estatus
    migratorio, la dirección, el teléfono, la fecha de nacimiento y el número de Medicaid.

in-benefits-snap-data =
    En diciembre de 2025, la Secretaria de Agricultura dijo que 28 estados y Guam habían entregado
    datos de las personas que pidieron estampillas o cupones de alimentos (food stamps, SNAP) desde
    2020. Los datos incluyen nombres, fechas de nacimiento, direcciones y números de Seguro Social.
    NPR encontró en octubre de 2025 que la mayoría de los estados con un gobernador republicano lo
    había hecho. Indiana no estaba en la demanda judicial contra ese requerimiento (demand), pero no
    la vimos nombrada entre los que dieron los datos. Así que esto no está confirmado.

in-health-status-question =
    No encontramos ninguna obligación de preguntarle a cada paciente por su estatus. Pero la ley
    Senate Enrolled Act 76 hace que los hospitales anoten y reporten la identificación que muestran
    los pacientes de Medicaid, desde 2027. El gobernador la firmó el 5 de marzo de 2026.

in-voter-roll-shared =
    En septiembre de 2025, el secretario de estado de Indiana confirmó que le dio al Departamento de
    Justicia el archivo completo de votantes. Indiana fue el primer estado del que se supo que lo
    hizo. Desde julio de 2025, también revisa su lista en SAVE, el sistema federal de Seguridad
    Nacional (DHS) para revisar el estatus.

in-broker-delete-right =
    La ley de datos del consumidor de Indiana empezó el 1 de enero de 2026. Da el derecho a borrar
    datos y a decir que no a su venta. Cubre a las empresas que manejan los datos de 100,000
    residentes o más, o que viven de vender datos. No obliga a las agencias del estado, como el
    departamento de vehículos (BMV). Puede que cubra borrar solo los datos que la persona misma dio;
    no hemos podido comprobar esto.

in-other-aamva-image-exchange =
    EFF, un grupo de privacidad, encontró que Indiana es uno de 23 estados que pueden obtener
    imágenes del archivo de licencias de Alaska. Usan un intercambio que maneja AAMVA, la asociación
    de las agencias de vehículos. Así que Indiana participa en el intercambio de fotos entre los
    departamentos de vehículos (DMV). No pudimos confirmar si sus propias fotos se pueden obtener de
    la misma manera, ni por quién.

in-event-voter-list-checked-2025 =
    Indiana empezó a revisar su lista de votantes en SAVE, el sistema de Seguridad Nacional (DHS)
    para revisar el estatus.

in-event-cooperation-act-2026 =
    El gobernador firmó la Senate Enrolled Act 76. Desde el 1 de julio de 2026 obliga a la policía y
    a los organismos públicos a cumplir las peticiones de ICE de retener a una persona (detainers) y
    a responder a las preguntas sobre el estatus.

in-event-save-kept-open-2026 =
    Un tribunal federal de Florida mantuvo abiertas las revisiones en masa y las de números de
    Seguro Social en SAVE para Indiana y los otros tres estados del acuerdo judicial. SAVE es el
    sistema federal para revisar el estatus. Lo dice un registro público; había una apelación
    pendiente.

in-event-bloomington-camera-contract-2026 =
    La ciudad de Bloomington decidió terminar su contrato con Flock, una empresa de cámaras de
    placas, y compartir menos. No encontramos ningún límite estatal; cada agencia decide.
