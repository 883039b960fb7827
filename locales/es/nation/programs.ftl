# Estados Unidos, programas y voto: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-list-voter-roll-given =
    El Departamento de Justicia pidió a los estados sus listas completas de votantes, con números de
    licencia y números parciales de Seguro Social. Ya en marzo de 2026, los estados de la lista
    habían dado o prometido las suyas. Más tarde, en la primavera de 2026, la cuenta era de 13.
    Wyoming fue el primero (agosto de 2025). El departamento comparte las listas con Seguridad
    Nacional (DHS) para revisar la ciudadanía en un sistema llamado SAVE.

us-list-voter-roll-sued =
    El Departamento de Justicia demandó a 29 estados y a Washington, D.C. para obtener sus listas
    completas de votantes. Lo hizo entre septiembre de 2025 y el 26 de febrero de 2026. Vimos la
    mayoría de los nombres. Hawái, Massachusetts y Nevada completan la cuenta de 29. Una
    desestimación posterior confirma Massachusetts. No hemos podido comprobar Hawái y Nevada.

us-list-voter-roll-suit-dismissed =
    Ya en la primavera de 2026, unos tribunales federales de distrito habían desestimado las
    demandas contra California, Oregón, Míchigan, Massachusetts, Rhode Island y Arizona. Algunos
    decidieron que las leyes en que se basaban no dan las listas al departamento. Otros decidieron
    que se saltó un paso. Hay apelaciones en curso, y había unas dos docenas de casos abiertos.

us-list-medicaid-suing =
    Los estados de la lista aparecen nombrados como demandantes contra la entrega de datos de
    Medicaid a Seguridad Nacional (DHS). Otros informes dicen 21 o 22 estados. Desde el 6 de enero
    de 2026, el tribunal deja que el Departamento de Salud (HHS) comparta seis datos básicos,
    incluso de estos estados. La dirección es uno de ellos. La prohibición de compartir algo más
    protege solo a estos estados.

us-list-snap-suing =
    Los lugares de la lista presentaron una demanda contra el requerimiento (demand) en que el
    Departamento de Agricultura pide los datos de las estampillas o cupones de alimentos (SNAP). Los
    protege una orden de un tribunal de octubre de 2025, ampliada el 26 de febrero de 2026. Vimos
    los nombres de Arizona, California, Connecticut, Maryland, Míchigan, Nueva York, Washington y
    Wisconsin. No hemos podido comprobar el resto de la lista. Kentucky y Pensilvania participaron
    por medio de sus gobernadores o agencias.

us-list-snap-sued-by-doj =
    El 26 de junio de 2026, el Departamento de Justicia demandó a Kentucky, Pensilvania, Míchigan y
    Minnesota. Quiere obligarlos a dar al Departamento de Agricultura cinco años de datos de las
    personas que pidieron estampillas o cupones de alimentos (SNAP). Algunos de estos estados
    también están entre los que demandan en el caso de California.

us-list-snap-given =
    El Departamento de Agricultura dice que 28 estados y Guam entregaron datos de las estampillas o
    cupones de alimentos (SNAP). No vimos una lista completa. Confirmamos uno por nombre: Vermont
    dio datos de unas 140,000 personas, a más tardar en julio de 2025. Otros nombres están en las
    notas de cada estado.

us-channel-voter-rolls-to-doj =
    Desde mayo de 2025, el Departamento de Justicia les ha pedido a casi todos los estados su lista
    completa de votantes. Quiere fechas de nacimiento, números de licencia y números parciales de
    Seguro Social. Ha demandado a unos 30 estados y a Washington, D.C. Al menos 13 estados dieron o
    prometieron sus listas. Un abogado del departamento le dijo a un tribunal que los datos van a
    Seguridad Nacional (DHS) para revisarlos en SAVE, su sistema que revisa el estatus. Al 21 de
    mayo de 2026, ocho tribunales federales habían rechazado demandas así. Están en Arizona,
    California, Maine, Massachusetts, Míchigan, Oregón, Rhode Island y Wisconsin. Hay apelaciones en
    curso.

us-channel-save-overhaul =
    SAVE es un sistema del gobierno que revisa el estatus migratorio. En 2025, Seguridad Nacional
    (DHS) lo convirtió en una revisión masiva de la ciudadanía, unida a datos del Seguro Social.
    Planeaba usar también las bases de datos de licencias. Dijo que los datos que se subieran podían
    usarse para hacer cumplir la ley. El 22 de junio de 2026, un tribunal federal en Washington,
    D.C. anuló este cambio. El fallo dice que va contra la Ley del Seguro Social, la Ley de
    Privacidad (Privacy Act) y el derecho administrativo, y prohíbe usarlo con las listas de
    votantes. El gobierno dijo que apelaría. No encontramos si un tribunal de apelaciones puso el
    fallo en pausa. Sigue el uso más antiguo de SAVE, para revisar solicitudes de beneficios.

us-channel-medicaid =
    Desde el 6 de enero de 2026, un tribunal federal deja que la agencia federal de Medicaid (CMS)
    le dé a ICE seis datos sobre personas sin presencia legal. Son el estatus, el nombre, la
    dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Siguen prohibidos los
    datos de salud y los datos de personas ciudadanas y residentes legales. La prohibición protege
    solo a los 22 estados que demandaron; las cuentas de la prensa varían en uno o dos. En los
    demás, ninguna orden limita lo que se comparte. Ya en la primavera de 2026, esos estados le
    habían dicho al tribunal que un gran conjunto de datos había llegado a ICE en contra de la
    orden. No encontramos ningún fallo sobre eso.

us-channel-snap =
    En 2025, el Departamento de Agricultura les dijo a los estados que entregaran cinco años de
    datos de estampillas o cupones de alimentos (SNAP). Quería nombres, direcciones, números de
    Seguro Social y estatus. Un tribunal de California ha bloqueado el requerimiento (demand), y la
    pérdida de fondos, para los 22 estados que demandaron, contando a D.C. Su orden de octubre de
    2025 se amplió el 26 de febrero de 2026. La razón fue que las nuevas protecciones todavía
    dejarían que los datos llegaran a oficinas que la ley no permite. Una carta del departamento
    dijo que 28 estados habían cumplido. Las fuentes que leímos no documentan que de allí pasaran
    datos a ICE.

us-channel-hud-tenant-files =
    En marzo de 2025, el departamento de vivienda (HUD) y Seguridad Nacional (DHS) acordaron
    comparar datos. HUD subió archivos de inquilinos a SAVE, un sistema que revisa el estatus
    migratorio. En enero de 2026 ordenó a las autoridades de vivienda que revisaran a unos 200,000
    inquilinos. El informe de coincidencias empezó el 6 de mayo de 2026 para las autoridades de
    vivienda. Empezó el 21 de mayo de 2026 para los dueños de viviendas de la Sección 8 basada en
    proyectos. Estar en la lista no quiere decir, por sí solo, que la persona no cumpla los
    requisitos. Un fallo de junio de 2026 anuló cambios a SAVE. No encontramos cómo afecta a este
    informe.

us-protection-ssn-confidentiality =
    La Ley del Seguro Social prohíbe revelar los números de Seguro Social que se guardan bajo esa
    ley. SAVE es un sistema federal que revisa el estatus migratorio. El 22 de junio de 2026, un
    tribunal federal se basó en esta ley para deshacer la unión de los archivos del Seguro Social
    con SAVE. El gobierno anunció una apelación. No sabemos en qué va esa apelación.

us-protection-medicaid-confidentiality =
    La ley de Medicaid solo deja usar los datos de quienes lo piden para administrar el programa.
    Durante años, las agencias prometieron que no servirían para hacer cumplir las leyes de
    inmigración. Desde una orden de un tribunal del 29 de diciembre de 2025, la agencia federal
    puede pasarle a ICE datos básicos de personas sin presencia legal. En los estados que
    demandaron, los datos de salud siguen protegidos. También lo siguen allí los datos de personas
    ciudadanas y residentes permanentes (con green card).

us-protection-snap-confidentiality =
    La ley de las estampillas o cupones de alimentos (SNAP) solo deja usar los datos del hogar para
    administrar el programa. Una excepción es la revisión de quienes los piden en SAVE, un sistema
    que revisa el estatus migratorio. Otra es un agente que da el nombre de un fugitivo por un
    delito grave, o de una persona que sabe algo necesario sobre un fugitivo así. Ese agente recibe
    la dirección, el número de Seguro Social y la foto. Un tribunal decidió en 2025, y otra vez el
    26 de febrero de 2026, que el requerimiento federal (demand) de todos los datos probablemente
    viola esta ley. El fallo vale para los estados que demandaron.

# Hechos: lo que pasó, en la voz nombrada.

us-event-voter-list-demands-2025 =
    El Departamento de Justicia empezó a pedirles a casi todos los estados su lista completa de
    votantes, con fechas de nacimiento, números de licencia y números parciales de Seguro Social.
    Desde entonces ha demandado a unos 30 estados y a Washington, D.C.

us-event-voter-list-suits-dismissed-2026 =
    Para entonces, ocho tribunales federales habían rechazado demandas del Departamento de Justicia
    por listas de votantes: en Arizona, California, Maine, Massachusetts, Míchigan, Oregón, Rhode
    Island y Wisconsin. Había apelaciones en curso.

us-event-save-vacated-2026 =
    Un tribunal federal en Washington, D.C. anuló el cambio que hizo de SAVE una revisión masiva de
    la ciudadanía, unida a datos del Seguro Social. El fallo prohíbe usarlo con las listas de
    votantes. Sigue su uso más antiguo, para revisar solicitudes de beneficios.

us-event-save-appeal-announced-2026 =
    Para entonces, el gobierno había dicho que apelaría el fallo sobre SAVE. No encontramos si un
    tribunal de apelaciones puso el fallo en pausa.

us-event-medicaid-order-2026 =
    Desde este día, una orden de un tribunal del 29 de diciembre de 2025 deja que la agencia federal
    de Medicaid le dé a ICE seis datos sobre personas sin presencia legal. En los 22 estados que
    demandaron siguen prohibidos los datos de salud y los de personas ciudadanas y residentes
    legales.

us-event-medicaid-breach-alleged-2026 =
    Los estados que demandaron le dijeron al tribunal que un gran conjunto de datos había llegado a
    ICE en contra de la orden. No encontramos ningún fallo sobre eso.

us-event-snap-demand-2025 =
    El Departamento de Agricultura les dijo a los estados que entregaran cinco años de datos de
    estampillas o cupones de alimentos (SNAP), con nombres, direcciones, números de Seguro Social y
    estatus. Una carta del departamento dijo que 28 estados habían cumplido.

us-event-snap-demand-blocked-2025 =
    Un tribunal de California bloqueó el requerimiento (demand), y la pérdida de fondos, para los 22
    estados que demandaron, contando a D.C.

us-event-snap-order-widened-2026 =
    El tribunal amplió su orden. Concluyó que las nuevas protecciones todavía dejarían que los datos
    llegaran a oficinas que la ley no permite. Las fuentes que leímos no documentan que pasaran
    datos a ICE.

us-event-snap-suits-by-justice-2026 =
    El Departamento de Justicia demandó a Kentucky, Míchigan, Minnesota y Pensilvania. Quiere
    obligarlos a darle al Departamento de Agricultura cinco años de datos de las personas que
    pidieron estampillas o cupones de alimentos (SNAP). Algunos de estos estados están entre los que
    demandaron en California. Nuestra fuente no dice qué pasó después.

us-event-housing-agreement-2025 =
    El departamento de vivienda (HUD) y Seguridad Nacional (DHS) acordaron comparar datos. HUD subió
    archivos de inquilinos a SAVE, un sistema que revisa el estatus migratorio.

us-event-housing-checks-ordered-2026 =
    El departamento de vivienda (HUD) ordenó a las autoridades de vivienda que revisaran a unos
    200,000 inquilinos.

us-event-housing-report-live-2026 =
    El informe de coincidencias de HUD empezó para las autoridades de vivienda. Estar en la lista no
    quiere decir, por sí solo, que la persona no cumpla los requisitos. No encontramos cómo lo
    afecta el fallo de junio de 2026 sobre SAVE.
