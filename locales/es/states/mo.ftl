# Misuri: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

mo-dmv-license-regardless-of-status =
    Misuri le pide prueba de estatus legal a toda persona que hace una solicitud. Quienes no son
    ciudadanos deben mostrar documentos de inmigración válidos cada vez que hacen una solicitud. Un
    proyecto de ley de 2026 (HB 3158) eliminaría la sección sobre la presencia legal; no vimos que
    se aprobara.

mo-dmv-card-marking =
    Misuri no tiene una licencia para personas que no pueden mostrar un estatus legal. Así que no
    hay una tarjeta especial que marcar.

mo-dmv-noncitizen-marking =
    Esto no está confirmado. Unos proyectos de ley para marcar las tarjetas de los ciudadanos
    pasaron la Cámara en 2024 y volvieron en 2025 (HB 861, pensado para julio de 2026). No vimos que
    ninguno se volviera ley. Un titular en internet trata el proyecto de ley de 2025 como si fuera
    ley, y no nos basamos en él.

mo-dmv-document-retention =
    Puede que la ley de Misuri contra las copias no proteja a las personas que no son ciudadanas.
    Una ley de 2013 (SB 252) prohíbe que el Departamento de Hacienda (Department of Revenue, que da
    las licencias) guarde o escanee los documentos que se muestran, salvo para licencias
    comerciales. Puede que la ley final también deje fuera los documentos que muestran la presencia
    legal de una persona no ciudadana. Puede que una ley de 2017 permita guardar copias para las
    tarjetas REAL ID. No hemos podido comprobar ninguno de los dos textos. Sí leímos que las
    personas no ciudadanas deben llevar documentos de su estatus a cada solicitud (§ 302.067). Los
    datos de la solicitud pueden pasar a la policía sin una orden de un tribunal (§ 302.183).
    .binds =
        el Departamento de Hacienda de Misuri y sus oficinas de licencias (fee offices)
    .exceptions =
        los documentos que muestran la presencia legal de una persona no ciudadana. Las solicitudes
        de REAL ID. No hemos podido comprobar estos dos. Las licencias comerciales.

mo-dmv-disclosure-limit =
    No encontramos ningún límite para hacer cumplir las leyes de inmigración. En la copia que vimos,
    § 302.183 prohíbe la venta comercial de los datos de una solicitud sin consentimiento (permiso)
    o una orden de un tribunal. Pero permite abiertamente compartirlos con agencias de policía.
    También rechaza entrar en un sistema común para identificar datos de licencias. No revisamos si
    este texto sigue en vigor sin cambios.

mo-dmv-nlets-immigration =
    Unas cartas de miembros del Congreso, de noviembre de 2025, dicen que todos los estados permiten
    buscar en sus datos de conductores y de registros de autos por Nlets, la red de la policía.
    Nombran solo a cinco estados que le habían cortado el acceso a ICE: Illinois, Massachusetts,
    Minnesota, Nueva York y Washington. Dicen que el bloqueo de Oregón estaba en marcha. No se
    nombra a Misuri, y no encontramos un bloqueo posterior.

mo-dmv-nlets-photos =
    Esto no está confirmado. Nlets, la red de la policía, describe un programa para intercambiar
    fotos de licencias entre estados. Había llegado a 18 estados y esperaba llegar a todos. Ninguna
    página que vimos dice si Misuri responde a peticiones de fotos, ni de qué agencias. La página de
    Nlets no tiene fecha y habla de planes para 2010.

mo-dmv-face-recognition =
    Esto no está confirmado. La ley del estado limita los datos de la cara y otros datos del cuerpo
    (biométricos) que vienen de las licencias. Los datos así que ya se habían reunido se debían
    borrar de las bases de datos del estado. § 302.170 define los datos biométricos y pone penas por
    delito. Pero nada que leímos prohíbe buscar una cara en la foto común de la tarjeta, y § 302.183
    deja que los datos de la solicitud pasen a la policía sin consentimiento (permiso) ni orden de
    un tribunal. No encontramos ninguna fuente sobre búsquedas reales. La Electronic Frontier
    Foundation, un grupo que defiende la privacidad, pone a Misuri en la lista de estados que pueden
    sacar imágenes del archivo de Alaska.
    .binds =
        el Departamento de Hacienda de Misuri y otras agencias del estado
    .exceptions =
        fotos que se comparten con la policía, que hace su propia búsqueda; sistemas federales

mo-dmv-ice-documented-access =
    No encontramos ningún documento ni reporte de una petición particular de ICE al Departamento de
    Hacienda de Misuri (Department of Revenue, que da las licencias). Nuestras búsquedas fueron
    limitadas. Unos documentos que consiguió el Centro Nacional de Leyes de Inmigración (NILC)
    muestran el panorama general. ICE puede buscar en datos de conductores de los estados por Nlets,
    la red de la policía, y por contacto con el personal de las agencias.

mo-dmv-data-sales =
    Un canal de televisión de San Luis revisó datos del estado en 2023. Encontró que el Departamento
    de Hacienda (Department of Revenue, que da las licencias) vende datos de conductores y vehículos
    a compradores permitidos. Entre ellos hay aseguradoras, empresas de estudios de mercado e
    investigadores privados. Las ventas se basan en excepciones federales. Una ley del estado
    también limita la venta comercial sin consentimiento (permiso).

mo-dmv-federal-bulk-request =
    En 2025, Seguridad Nacional (DHS) dio aviso de que quiere datos de licencias de todos los
    estados por Nlets, la red de la policía. Los datos alimentarían SAVE, su sistema para revisar el
    estatus. No encontramos ningún requerimiento (demand) aparte, en masa, por el archivo de
    conductores de Misuri; esto no está confirmado. El secretario de estado dijo en julio de 2025
    que Misuri usa SAVE y datos del Seguro Social para revisar sus listas de votantes.

mo-alpr-statute =
    No encontramos ninguna ley de Misuri sobre lectores de placas. El proyecto de ley HB 3192 de
    2026 limitaría los usos, prohibiría el uso para inmigración y exigiría borrar los datos en un
    plazo de 30 días; no vimos que se aprobara. Las reglas locales sobre cuánto se guardan los datos
    varían. El centro del condado de St. Charles los guarda 90 días, y el contrato de Columbia con
    Flock dice 30.

mo-alpr-sharing-limit =
    No encontramos ningún límite estatal para compartir datos de placas. Los proyectos de ley con un
    límite así han fracasado o se han quedado parados durante años.

mo-alpr-immigration-limit =
    No encontramos ningún límite estatal para usar datos de placas con el fin de hacer cumplir las
    leyes de inmigración. El proyecto de ley HB 3192 de 2026 habría agregado uno.

mo-alpr-ice-documented-access =
    Unos registros de búsquedas de un departamento de policía de Illinois muestran a agencias de
    Misuri entre las que buscaron en la red nacional de Flock, una empresa de cámaras de placas. Los
    motivos que dieron incluían “immigration” (inmigración) o “ICE”. Las búsquedas son de junio de
    2024 a mayo de 2025. Las páginas que vimos no dicen cuáles agencias de Misuri eran.

mo-police-immigration-limit =
    La ley del estado prohíbe que las ciudades limiten la cooperación. Las reglas locales les dejan
    a los agentes algo de elección. La policía de Columbia revisa el estatus solo después de un
    arresto formal, y no arresta solo por el estatus.

mo-police-cooperation-mandate =
    Una ley de Misuri, RSMo 67.307, les prohíbe a las ciudades y los pueblos tener una política
    santuario (límites locales a la ayuda para hacer cumplir las leyes de inmigración). Los que
    tienen una pierden fondos del estado. También les impone a sus agentes el deber de cooperar.

mo-police-cooperation-mandate-highway-patrol-287g =
    La Orden Ejecutiva 25-04, del 13 de enero de 2025, metió a la Patrulla de Carreteras del Estado
    (State Highway Patrol) en el programa 287(g) de ICE, en el que agentes estatales o locales
    actúan para ICE. El acuerdo se firmó el 12 de marzo de 2025, según el propio estado; la lista de
    ICE dice el 21 de marzo de 2025.

mo-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 103 acuerdos 287(g) (policía local que hace
    trabajo de inmigración) firmados en Misuri, de 83 agencias. De ellos, 82 son de grupo operativo
    (task force), 11 son para ejecutar órdenes administrativas de ICE, que ningún juez firma, y 10
    son para cárceles. El 16 de enero de 2026, una cuenta de documentos federales encontró 39
    agencias. La lista de ICE del 18 de julio de 2025 tenía cinco. Después de mayo de 2026 se
    firmaron más. { said-county-list }

mo-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 82 acuerdos de grupo operativo (task force) en
    Misuri. { said-task-force } { said-more-since } { said-county-list }

mo-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 21 acuerdos para cárceles en Misuri.
    { said-jail } { said-one-since } { said-county-list }

mo-benefits-medicaid-data =
    Misuri no está entre los 20 estados de la lista que vimos de estados que demandan; otros
    informes cuentan 21 o 22. Así que ninguna orden de un tribunal que vimos protege a las personas
    inscritas en su Medicaid. Desde el 6 de enero de 2026, el juez federal deja que el Departamento
    de Salud federal le dé a ICE datos básicos de personas que no tienen presencia legal, como la
    dirección y el teléfono. El límite que puso a otros datos cubre solo a los estados que demandan.
    No vimos que ICE haya sacado de hecho datos de Misuri. Esta afirmación no está confirmada.

mo-benefits-snap-data =
    SNAP es el programa de estampillas o cupones de alimentos (food stamps). En mayo de 2025, el
    departamento de servicios sociales de Misuri confirmó que le daría al Departamento de
    Agricultura federal (USDA) los datos personales de quienes reciben la ayuda. Los datos llegan
    hasta 2020 hacia atrás e incluyen direcciones y números de Seguro Social. No vimos que se hayan
    entregado.

mo-voter-roll-shared =
    Alrededor de enero de 2026, la oficina del secretario de estado dijo que todavía no había
    firmado el acuerdo del Departamento de Justicia para la lista completa de votantes. El estado ya
    revisa a los votantes con SAVE, un sistema de Seguridad Nacional (DHS).

mo-broker-delete-right =
    La lista de una firma de abogados, de junio de 2026, de los estados con una ley general de
    privacidad del consumidor no incluye a Misuri.

mo-other-immigration-status-in-arrest-data =
    La Orden Ejecutiva 25-05 de enero de 2025 agrega el estatus migratorio al sistema del estado
    para reportar delitos. Se aplica a las personas acusadas de delitos. La Patrulla de Carreteras
    del Estado (State Highway Patrol) maneja el sistema.

mo-event-highway-patrol-order-2025 =
    La Orden Ejecutiva 25-04 metió a la Patrulla de Carreteras del Estado (State Highway Patrol) en
    el programa 287(g) de ICE, en el que agentes estatales o locales actúan para ICE. El acuerdo se
    firmó el 12 de marzo de 2025, según el propio estado; la lista de ICE dice el 21 de marzo de
    2025.
