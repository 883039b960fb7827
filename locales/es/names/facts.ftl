# State facts: the name of each, and what each of its values means.

fact-dmv-license-regardless-of-status = Licencias para todos, sin importar el estatus migratorio
    .is-yes =
        el estado da una licencia o tarjeta para conducir a todas las personas que cumplen los
        requisitos, sin importar su estatus
    .is-no = el estado no da ninguna licencia sin un comprobante de estadía legal
    .is-partial = el estado lo hace solo en parte
fact-dmv-card-marking = Aspecto de la licencia abierta a todos
    .is-marked = la tarjeta se ve diferente
    .is-unmarked = la tarjeta se ve como las otras
    .is-not-applicable = el estado no tiene una tarjeta así
    .is-unknown = no está claro
fact-dmv-noncitizen-marking = Ley del estado sobre marcar las tarjetas de personas no ciudadanas
    .is-yes = una ley o regla marca esas tarjetas
    .is-no = no hay una marca así
    .is-unknown = no está claro
fact-dmv-document-retention = Copias de documentos en el DMV
    .is-keeps-copies = el DMV guarda copias
    .is-limits-copies = una regla limita las copias
    .is-unknown = no está claro
fact-dmv-disclosure-limit = Límites del estado para compartir datos del DMV
    .is-judicial-warrant-or-order =
        hace falta una orden judicial (firmada por un juez) o una orden de un tribunal
    .is-conditions = se permite bajo condiciones
    .is-policy-only = lo limita una política, no una ley
    .is-none-found = no se encontró ningún límite
fact-dmv-nlets-immigration =
    Datos de conductores en la red de la policía para agencias de inmigración
    .is-blocked = bloqueado
    .is-partly-blocked = bloqueado en parte
    .is-announced = bloqueo anunciado, no confirmado
    .is-open = abierto
    .is-unknown = no está claro
fact-dmv-nlets-photos = Fotos de licencia en la red de la policía
    .is-shared = se comparten
    .is-not-shared = no se comparten
    .is-unknown = no está claro
fact-dmv-face-recognition = Búsquedas de caras en las fotos de licencia
    .is-federal-searches-documented = hay documentos que muestran búsquedas federales
    .is-used = se usan en el estado
    .is-forbidden = están prohibidas
    .is-restricted = una regla las limita
    .is-not-used = no se usan
    .is-unknown = no está claro
fact-dmv-ice-documented-access = ICE y los datos del DMV
    .is-documented = hay documentos que muestran que ICE tuvo acceso
    .is-requested = ICE los pidió; no se ha mostrado que tuviera acceso
    .is-none-found = no se encontró ningún caso
fact-dmv-data-sales = Venta de datos de conductores
    .is-documented = se ha mostrado que hubo ventas
    .is-restricted = una regla la limita
    .is-none-found = no se encontraron ventas
    .is-unknown = no está claro
fact-dmv-federal-bulk-request = Peticiones federales de datos en masa de conductores o votantes
    .is-given = el estado dio o prometió datos
    .is-refused = el estado se negó
    .is-litigating = en los tribunales
    .is-none-found = no se encontró ninguna petición
    .is-unknown = no está claro
fact-alpr-statute = Ley del estado sobre las cámaras de placas
    .is-yes = el estado tiene una
    .is-no = el estado no tiene ninguna
fact-alpr-sharing-limit = Límites para compartir datos de las cámaras de placas
    .is-warrant = hace falta una orden (warrant) de cualquier tipo
    .is-in-state-only = solo dentro del estado
    .is-conditions = se permite bajo condiciones
    .is-none-found = no se encontró ningún límite
fact-alpr-immigration-limit = Datos de las cámaras de placas para trabajo de inmigración
    .is-forbidden = está prohibido
    .is-conditions = se permite bajo condiciones
    .is-none-found = no se encontró ningún límite
fact-alpr-ice-documented-access = Agencias de inmigración y cámaras de placas
    .is-documented = se ha mostrado que hubo acceso o búsquedas
    .is-none-found = no se encontró ningún caso
fact-police-immigration-limit = Límites a la ayuda de la policía para trabajo de inmigración
    .is-strong = límites fuertes
    .is-some = algunos límites
    .is-none-found = no se encontró ningún límite
fact-police-287g-task-force = Acuerdos de grupo operativo (task force) con ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } acuerdo firmado
       *[other] { NUMBER($count) } acuerdos firmados
    }
    .is-none = ninguno firmado
fact-police-287g-jail = Acuerdos de cárcel con ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } acuerdo firmado
       *[other] { NUMBER($count) } acuerdos firmados
    }
    .is-none = ninguno firmado
fact-police-cooperation-mandate = Obligación de la policía de ayudar a ICE
    .is-required = la ley del estado lo exige
    .is-encouraged = el estado anima a hacerlo
    .is-none-found = no se encontró una obligación así
fact-police-287g = Acuerdos con ICE (287(g))
    .is-some =
        { $count ->
            [one] { NUMBER($count) } acuerdo firmado
           *[other] { NUMBER($count) } acuerdos firmados
        }
    .is-none = ningún acuerdo firmado
    .is-forbidden = los prohíbe la ley del estado
    .is-unknown = no está claro
fact-benefits-medicaid-data = ICE y los datos de Medicaid
    .is-shared = se comparten
    .is-enjoined = un tribunal limita que se compartan
    .is-litigating = en los tribunales
    .is-unknown = no está claro
fact-benefits-snap-data =
    El gobierno federal y los datos de estampillas o cupones de alimentos (SNAP)
    .is-given = el estado dio o prometió datos
    .is-enjoined = un tribunal bloquea el requerimiento (demand)
    .is-refused = el estado se negó
    .is-unknown = no está claro
fact-health-status-question = Pregunta sobre el estatus migratorio en los hospitales
    .is-required = los hospitales tienen que preguntar
    .is-none-found = no se encontró una regla así
    .is-unknown = no está claro
fact-voter-roll-shared = El gobierno federal y la lista de votantes
    .is-given = el estado dio o prometió su lista
    .is-refused = el estado se negó
    .is-litigating = en los tribunales
    .is-unknown = no está claro
fact-utilities-data-limit = Ley que limita compartir datos de servicios como luz, agua o gas
    .is-yes = el estado tiene una
    .is-none-found = no se encontró ninguna
fact-school-status = Estatus migratorio en las escuelas
    .is-collects = una ley hace que algunas instituciones de educación recojan ese dato
    .is-protects = una regla protege a los estudiantes
    .is-none-found = no se encontró ninguna regla
    .is-unknown = no está claro
fact-tolls-data = Datos de peaje
    .is-limit = una regla limita que se compartan
    .is-documented = se ha mostrado que se compartieron
    .is-none-found = no se encontró nada
fact-broker-delete-right = Derecho a que las empresas que venden datos los borren
    .is-yes = el estado da este derecho
    .is-partial = el estado lo da en parte
    .is-none-found = no se encontró ninguno
fact-courts-arrest-limit = Límites a los arrestos de inmigración en los tribunales
    .is-yes = el estado tiene un límite
    .is-none-found = no se encontró ninguno
