# Arizona: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

az-dmv-license-regardless-of-status =
    Arizona da licencias y tarjetas de identificación solo a personas cuya presencia permite la ley
    federal. La ley de inmigración de 2010 toma una licencia válida de Arizona como señal de
    presencia legal. Una página más vieja del departamento de transporte (ADOT) tampoco aceptaba los
    documentos de DACA (para personas que llegaron de niños). Después, los tribunales terminaron con
    ese rechazo, pero no hemos podido comprobar este último punto.

az-dmv-card-marking =
    Arizona no tiene una tarjeta para personas sin presencia legal.

az-dmv-noncitizen-marking =
    No encontramos ninguna ley de Arizona que mande imprimir la ciudadanía en las licencias comunes,
    pero no buscamos en todas las fuentes. Un proyecto de ley de 2024 habría puesto en las licencias
    una marca de que no son prueba de ciudadanía. No pudimos confirmar qué pasó con él.

az-dmv-document-retention =
    El Arizona Mirror describió un acuerdo para intercambiar datos de vehículos y conductores.
    Incluía descargas de los datos con las fotos y los documentos guardados, así que la agencia
    guarda imágenes de los documentos. No encontramos ningún límite estatal a guardarlos. Esto no
    está confirmado.

az-dmv-disclosure-limit =
    Esto es una declaración, no una ley, y no encontramos una confirmación más nueva. En 2019, el
    departamento de transporte (ADOT) dijo que cada petición federal debe decir su propósito. Dijo
    que las agencias federales no tienen acceso a la base de fotos sin una orden de un tribunal. Se
    encontró que el sheriff (alguacil) del condado de Maricopa tenía toda la base de fotos. La ley
    estatal de privacidad trata la foto, el número de Seguro Social y los datos médicos como
    altamente restringidos. Los números de identificación extranjera y de contribuyente aparecen
    solo en un proyecto de ley de 2024. La ley entrega datos para los usos de una lista, y ninguna
    ley de Arizona trata aparte el trabajo de inmigración.
    .binds =
        el departamento de transporte (ADOT), por su propia política
    .exceptions =
        los usos de la lista en A.R.S. § 28-455(C). Las copias de las fotos que tienen otras
        agencias. Las consultas por Nlets, la red nacional de la policía. Pasan por el Departamento
        de Seguridad Pública del estado. El límite no cubre la dirección ni el registro del auto.

az-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso escribieron a 19 gobernadores, entre ellos
    quien gobierna Arizona. Dijeron que el estado deja que ICE consulte por su cuenta los datos de
    conductores y del registro de vehículos. Pasa por Nlets, la red nacional de la policía, por
    medio del Departamento de Seguridad Pública. No encontramos ningún bloqueo posterior.

az-dmv-nlets-photos =
    No pudimos confirmar si las fotos de Arizona viajan por Nlets, la red nacional de la policía.
    Arizona está en una lista de estados cuyas agencias de licencias pueden llegar a las imágenes de
    Alaska. Lo hacen por un intercambio que maneja AAMVA, la asociación de las agencias de
    vehículos.

az-dmv-face-recognition =
    El departamento de transporte (ADOT) usa el reconocimiento de caras con las personas que piden
    licencias, para frenar el fraude. Su revisión Photo First empezó en 2012, y la comparación de
    caras se agregó a más tardar en 2015. También hace búsquedas para policías de fuera que dicen
    que las necesitan para un caso. Dice que las agencias de fuera no tienen acceso directo. Unos
    investigadores encontraron que el sheriff (alguacil) del condado de Maricopa tiene toda la base
    de fotos de ADOT en su propio sistema.

az-dmv-ice-documented-access =
    Unos registros públicos muestran un acuerdo de 2006, renovado en 2009, entre Seguridad Nacional
    (DHS) y los departamentos de seguridad pública y de transporte de Arizona. Con ese acuerdo se
    descargaban datos de vehículos y conductores, con las fotos y los documentos guardados, para el
    reconocimiento de caras. En 2019, el departamento de transporte (ADOT) dijo que esto se había
    terminado, y que no sabía de ninguna petición de ICE. El Departamento de Seguridad Pública no
    dijo si todavía comparte lo que tiene.

az-dmv-data-sales =
    No hemos estudiado esto lo suficiente en Arizona. La ley del estado define las peticiones de
    datos en masa, lo que muestra que se pueden obtener datos en masa.

az-dmv-federal-bulk-request =
    El Departamento de Justicia de EE. UU. pidió el archivo completo de votantes del estado, con los
    números de licencia de conducir. El secretario de estado de Arizona se negó, y el departamento
    presentó una demanda el 6 de enero de 2026. Un tribunal federal desestimó el caso de forma
    definitiva el 28 de abril de 2026. Concluyó que la Ley de Derechos Civiles de 1960 no alcanza la
    lista que el estado hizo. No encontramos ninguna petición en masa de la base de datos de
    conductores en sí.

az-alpr-statute =
    En marzo de 2026, ninguna ley de Arizona regulaba los lectores de placas de la policía. Un
    proyecto de ley, el SB 1111, fijaría los usos permitidos y no dejaría que los datos se pidan
    como registros públicos. El Senado estatal le dio una primera aprobación el 4 de marzo de 2026.
    Los registros del proyecto no coinciden sobre lo que siguió; uno muestra que perdió una votación
    en el Senado ese día. No pudimos confirmar que se haya convertido en ley.

az-alpr-sharing-limit =
    Ninguna regla del estado limita con quién puede la policía compartir datos de placas. Los
    departamentos fijan sus propios límites.

az-alpr-immigration-limit =
    Arizona no tiene ningún límite al uso de datos de placas para inmigración. En febrero de 2026,
    un miembro del Senado estatal pidió que un proyecto de ley, el SB 1111, prohibiera el uso por
    ICE. El líder de la mayoría se opuso a poner límites a lo que se comparte.

az-alpr-ice-documented-access =
    En octubre de 2025, un funcionario negó que la policía de la Universidad de Arizona compartiera
    algo con agencias federales. Después, unos documentos mostraron que esa policía había buscado en
    la red nacional de placas de Flock para el Servicio de Alguaciles de EE. UU. (U.S. Marshals).
    Los Marshals no son una agencia de inmigración. La Patrulla Fronteriza maneja sus propios
    lectores en carreteras de Arizona. Uno en la Interestatal 10, en Sacaton, fue fotografiado en
    octubre de 2025.

az-alpr-ice-documented-access-alerts-to-border-patrol-and-hsi =
    Cuando se les preguntó en 2025, varios departamentos de Arizona dijeron que ICE no había pedido
    sus datos de placas. Sin embargo, uno dijo que la Patrulla Fronteriza y la rama de
    investigaciones de ICE (HSI) reciben sus avisos, por ejemplo de vehículos robados.

az-police-immigration-limit =
    No hay ningún límite para todo el estado. La ley del estado prohíbe los límites locales al
    trabajo de inmigración. En mayo de 2025, el sheriff (alguacil) del condado de Pima eliminó una
    regla de anotar las llamadas de sus agentes a las agencias de inmigración. Unos periodistas
    habían mostrado que su oficina no la cumplía desde junio de 2023.

az-police-cooperation-mandate =
    La ley SB 1070, de 2010, prohíbe que los funcionarios y los gobiernos locales limiten el
    cumplimiento de las leyes federales de inmigración. Cuando detiene a alguien, la policía debe
    hacer un intento razonable de revisar el estatus cuando hay una sospecha razonable. La Corte
    Suprema de EE. UU. anuló otras partes en 2012, pero dejó en vigor la revisión del estatus. Una
    licencia válida de Arizona cuenta como señal de presencia legal.

az-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra diez acuerdos 287(g) con nueve agencias. Estos
    acuerdos dejan que agentes locales hagan parte del trabajo de ICE. Las agencias son el
    departamento de prisiones del estado, la policía de Mesa, la oficina del fiscal del condado de
    Pinal y seis sheriffs (alguaciles): los de los condados de Cochise, La Paz (dos acuerdos),
    Navajo, Pinal, Yavapai y Yuma. Todos menos uno son para cárceles o para ejecutar órdenes
    administrativas de ICE (que ningún juez firma). El de la oficina del fiscal del condado de Pinal
    es de grupo operativo (task force). { said-none-since }

az-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra un acuerdo de grupo operativo (task force) en
    Arizona. { said-task-force } { said-none-since } { said-county-list }

az-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 9 acuerdos para cárceles en Arizona.
    { said-jail } { said-none-since } { said-county-list }

az-benefits-medicaid-data =
    Arizona es uno de los estados que demandan en el caso California v. HHS. Una orden de un
    tribunal de diciembre de 2025 entró en vigor el 6 de enero de 2026. Deja que CMS, la agencia
    federal de Medicaid, le pase a ICE seis datos de las personas que no tienen presencia legal. Son
    la ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha de nacimiento y el
    número de Medicaid. Prohíbe lo demás, incluidos los datos de ciudadanos y residentes
    permanentes. En 2026, los estados le dijeron al tribunal que parecía que la orden no se había
    cumplido.
    .exceptions =
        seis datos básicos de personas que no tienen presencia legal. La dirección es uno de ellos.
        Los estados que demandaron dicen que la orden del tribunal se incumplió; no sabemos si
        tienen razón.

az-benefits-snap-data =
    Arizona se unió en julio de 2025 a una demanda contra el requerimiento (demand) del Departamento
    de Agricultura de EE. UU. de recibir los datos de estampillas o cupones de alimentos (food
    stamps, SNAP). En octubre de 2025, un juez federal prohibió que el departamento retuviera dinero
    por esa razón. Lo volvió a prohibir el 26 de febrero de 2026, después de un nuevo requerimiento.

az-voter-roll-shared =
    Arizona se negó a dar al Departamento de Justicia de EE. UU. más datos de votantes que los que
    el público puede obtener. Un tribunal federal desestimó el caso de ese departamento de forma
    definitiva el 28 de abril de 2026. El departamento apeló. Según un registro público de demandas,
    el Noveno Circuito puso la apelación en pausa hasta que decida los casos de California y Oregón.
    Así estaba el 22 de septiembre de 2026. { said-no-order }

az-broker-delete-right =
    Arizona no tiene una ley general de privacidad que permita borrar datos o salirse de las
    empresas que venden datos, según una lista estado por estado. Buscamos el 23 de noviembre de
    2026.

az-other-vetoed-cooperation-bill =
    La Ley ICE de Arizona (Arizona ICE Act, SB 1164) habría obligado a los sheriffs (alguaciles) y a
    las prisiones a cumplir las peticiones de ICE de retener a una persona (detainers). La
    gobernadora la vetó el 18 de abril de 2025. Después, quienes la propusieron hablaron de llevarla
    a una votación popular. La asociación de sheriffs dice que los sheriffs ya pueden retener a
    personas para ICE.

az-event-photo-downloads-ended-2019 =
    En reportes de este día, el departamento de transporte (ADOT) dijo que las descargas de fotos y
    documentos, hechas con un acuerdo anterior, se habían terminado. Dijo que no sabía de ninguna
    petición de ICE. El Departamento de Seguridad Pública no dijo si todavía comparte lo que tiene.

az-event-plate-requests-denied-2025 =
    Varios departamentos de policía de Arizona dijeron que ICE no había pedido sus datos de placas.
    Sin embargo, uno dijo que la Patrulla Fronteriza y la rama de investigaciones de ICE (HSI)
    reciben sus avisos, por ejemplo de vehículos robados.

az-event-snap-suit-2025 =
    Arizona se unió a una demanda contra el requerimiento (demand) del Departamento de Agricultura
    de recibir los datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP).

az-event-university-police-denial-2025 =
    Un funcionario negó que la policía de la Universidad de Arizona compartiera algo con agencias
    federales. Después, unos documentos mostraron que esa policía había buscado en la red de placas
    de Flock para el Servicio de Alguaciles de EE. UU. (U.S. Marshals), que no es una agencia de
    inmigración.

az-event-network-letter-2025 =
    Le dijeron a la gobernadora de Arizona que el estado deja que ICE consulte por su cuenta los
    datos de conductores y del registro de vehículos por Nlets, la red de la policía. No encontramos
    ningún bloqueo posterior.

az-event-voter-list-dismissed-2026 =
    Un juez federal desestimó de forma definitiva la demanda que el Departamento de Justicia
    presentó el 6 de enero. Pedía el archivo completo de votantes, que el secretario de estado de
    Arizona se había negado a dar. El fallo dice que la Ley de Derechos Civiles de 1960 no alcanza
    la lista que el estado hizo. Ese departamento apeló.
