# Carolina del Norte: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

nc-dmv-license-regardless-of-status =
    Carolina del Norte da licencias solo a personas con un número de Seguro Social válido o con
    documentos federales que muestran una estadía legal por un tiempo limitado. Es así desde que una
    ley de 2006 terminó el uso de los números de contribuyente. El estado no está en la lista de 19
    estados que lleva la Conferencia Nacional de Legislaturas Estatales (NCSL). Se presentaron
    proyectos de ley para una licencia restringida (H829 en 2019, H311 en 2021), pero no encontramos
    ninguno que se convirtiera en ley.

nc-dmv-card-marking =
    Carolina del Norte no tiene una licencia abierta a todas las personas sin importar su estatus
    migratorio. Así que esta pregunta no se presenta.

nc-dmv-noncitizen-marking =
    Las personas con una prueba federal de una estadía legal por un tiempo limitado reciben una
    licencia que dura un tiempo limitado. Una regla federal exige una marca en el frente de esa
    tarjeta si es una REAL ID. No pudimos confirmar las palabras exactas que imprime Carolina del
    Norte.

nc-dmv-document-retention =
    No encontramos ninguna regla del estado sobre las copias de documentos de inmigración, pero esto
    no está confirmado. Un plan de ICE de 2012 para reunir las renovaciones negadas muestra que las
    solicitudes rechazadas también son registros.

nc-dmv-disclosure-limit =
    La ley del estado (G.S. 20-43.1) sigue la ley federal de privacidad de los conductores (DPPA).
    Cierra la foto, el número de Seguro Social, el número de licencia, el nombre, la dirección y los
    datos médicos. Pero estos pueden ir a cualquier agencia del gobierno, también federal, para su
    trabajo. No encontramos ninguna cláusula sobre inmigración. Un sitio comercial dice que el
    departamento de vehículos (DMV) le pide a ICE una citación (subpoena) o una orden (warrant), sin
    decir firmada por quién. No encontramos ninguna fuente oficial de eso, y la compra que hizo ICE
    en 2017 lo contradice.

nc-dmv-nlets-immigration =
    Unas cartas de noviembre de 2025, de 40 miembros del Congreso, dicen que todos los estados
    mandan datos de conductores y autos a unas 18,000 agencias por Nlets, la red de la policía.
    Dicen que solo Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían cortado el
    acceso a ICE, y que Oregón lo estaba haciendo. Una revisión de enero de 2026 nombró los mismos
    cinco. El gobernador de Carolina del Norte fue uno de los 19 a quienes se les pidió bloquear a
    ICE; no encontramos ningún anuncio de un bloqueo. En el año hasta el 1 de octubre de 2025, ICE
    hizo 292,114 de esas búsquedas en todo el país, y su rama de investigaciones (HSI) hizo 605,116.

nc-dmv-nlets-photos =
    Carolina del Norte fue uno de cuatro estados que, de 2006 a 2008, probaron mandar fotos de
    licencia a la policía de otros estados por Nlets, la red de la policía. Los otros fueron Oregón,
    Carolina del Sur y Virginia. Los Departamentos de Justicia y de Seguridad Nacional (DHS) de
    EE. UU. pagaron el proyecto, que luego creció a 17 estados o más. No pudimos confirmar cómo está
    configurado hoy.

nc-dmv-face-recognition =
    La oficina federal de auditoría (GAO) informó en 2016 que la unidad de caras del FBI podía
    buscar en las fotos de conductores, o pedir búsquedas, en 16 estados. La prensa que cubrió la
    tabla de la GAO cuenta a Carolina del Norte entre ellos. No encontramos nada más nuevo, ni
    ningún límite del estado.

nc-dmv-ice-documented-access =
    La rama de deportaciones de ICE (ERO) compró doce meses de acceso a los datos de conductores de
    Carolina del Norte, desde el 30 de junio de 2017. El pedido fue de $100. A ICE le devolvieron
    $73.50 cuando el pedido se cerró en noviembre, así que pagó $26.50. No se sabe de ningún arresto
    que viniera de eso: Quartz, que informó de la compra en 2019, dijo que no se sabe si llevó a
    algún arresto o deportación.

nc-dmv-ice-documented-access-denied-renewals-2012 =
    El 18 de abril de 2012, una oficina de los agentes de deportación de ICE (ERO) escribió una
    carta sobre un “proyecto con el DMV de Carolina del Norte” (North Carolina DMV Project).
    Proponía trabajar con el departamento de vehículos (DMV) para reunir todas las renovaciones
    negadas por falta de una prueba de residencia. Serían un grupo grande de personas nacidas en el
    extranjero, para revisar si tenían condenas pasadas. La ACLU de Carolina del Norte obtuvo la
    carta con una petición de registros, que se reportó a principios de 2013, y más tarde Quartz
    también la citó. No hemos visto la copia que publicó el Centro Nacional de Leyes de Inmigración
    (National Immigration Law Center). ICE propuso esto; no encontramos nada que muestre si el DMV
    cumplió.

nc-dmv-ice-documented-access-voter-form-subpoena-2018 =
    En septiembre de 2018, unos fiscales federales que actuaban para ICE le mandaron al departamento
    de vehículos (DMV) una citación (subpoena) para obtener ciertos formularios de registro de
    votantes. Abarcaba a personas nacidas en el extranjero, a personas que no usaron el inglés, y a
    personas sin licencia o sin tarjeta de Seguro Social. La junta electoral del estado y 44 juntas
    de condados también recibieron citaciones. El DMV dijo que sus abogados la estaban revisando. No
    encontramos qué entregó, si es que entregó algo.

nc-dmv-data-sales =
    Unos reportes de prensa de febrero de 2020 dicen que el departamento de vehículos (DMV) ganó más
    de $4 millones en cinco años por vender datos de conductores, a unos tres centavos por registro.
    Los compradores fueron LexisNexis y otras dos empresas, y los conductores no podían decir que
    no. En 2020, LexisNexis aceptó pagar hasta $5.15 millones para cerrar una demanda colectiva. La
    demanda decía que revendía datos del DMV de Carolina del Norte a bufetes de abogados.

nc-dmv-federal-bulk-request =
    No encontramos ningún caso en que el archivo completo de conductores fuera a una agencia
    federal. El 29 de septiembre y el 4 de diciembre de 2025, la junta electoral del estado le pidió
    al departamento de vehículos (DMV) los números completos de Seguro Social de los votantes que
    son clientes del DMV. En ese momento, el DMV todavía estaba revisando la petición. El 25 de
    noviembre de 2025, la junta también votó por unirse a SAVE, un sistema de Seguridad Nacional
    (DHS), para revisar la ciudadanía.

nc-alpr-statute =
    La ley del estado (G.S. 20-183.30 a 183.32, de 2015, cambiada en 2023) trata de los lectores de
    placas. Las agencias necesitan una política escrita. Pueden usar los datos de placas solo para
    el trabajo del orden público (policía y otras agencias), y no para multas de tránsito. Deben
    borrarlos después de 90 días, a menos que una petición jurada de guardarlos o una orden de cateo
    (search warrant) de un tribunal alargue ese plazo. Una prueba de 2023 en carreteras del estado
    debía terminar el 1 de julio de 2025; no revisamos si se renovó.
    .binds =
        las agencias del orden público (policía, sheriffs y otras) de Carolina del Norte
    .exceptions =
        la policía puede pedir bajo juramento que se guarden los datos; basta la palabra de la
        propia agencia. Una orden de cateo (search warrant) de un tribunal, estatal o federal. Las
        cámaras de empresas privadas y de agencias federales.

nc-alpr-sharing-limit =
    Los datos de placas son confidenciales. Pero cualquier agente estatal o local, o un funcionario
    federal parecido, los obtiene si los pide por escrito; un correo electrónico cuenta. Debe decir
    un propósito legítimo de orden público (law enforcement). La ley nombra a los agentes federales
    entre quienes pueden obtenerlos y no descarta la inmigración. Así que es un paso en el papel, no
    una barrera.
    .binds =
        las agencias del orden público (policía, sheriffs y otras) de Carolina del Norte
    .exceptions =
        los funcionarios federales que los piden por escrito. La ley no descarta el trabajo de
        inmigración.

nc-alpr-immigration-limit =
    No encontramos ninguna cláusula sobre hacer cumplir las leyes de inmigración. La definición de
    2023 de un propósito de orden público (law enforcement) enumera las investigaciones penales, las
    órdenes de arresto por delitos graves (felony warrants), las personas desaparecidas y los autos
    robados. Una orden por un delito grave viene de un tribunal; las órdenes propias de ICE son
    administrativas, de casos civiles. Una búsqueda solo civil de inmigración no entraría
    claramente; no encontramos ningún fallo de un tribunal sobre eso.

nc-alpr-ice-documented-access =
    No encontramos ningún registro de búsquedas en lectores de placas de Carolina del Norte que
    nombre a ICE. Los documentos sí muestran hasta dónde llega la red. La red de Flock del condado
    de New Hanover registró 2,980,082 búsquedas del 23 de enero de 2025 al 5 de junio de 2026. Una
    búsqueda típica abarcaba más de 6,000 redes a la vez, pero el nombre de cada agencia que buscaba
    estaba tachado. Algunos gobiernos locales de Carolina del Norte terminaron sus contratos con
    Flock en 2025.

nc-police-immigration-limit =
    Carolina del Norte no tiene ningún límite estatal. Varios sheriffs (alguaciles) de zonas urbanas
    antes limitaban su ayuda, pero dos leyes del estado, HB 10 y HB 318, están por encima de eso.

nc-police-cooperation-mandate =
    La ley estatal HB 10 entró en vigor el 1 de diciembre de 2024, después de que en noviembre de
    2024 se anuló un veto. Obligó a las cárceles a revisar el estatus migratorio de las personas
    acusadas de delitos graves (felonies) y de ciertos delitos menores serios. También las obligó a
    retenerlas para ICE hasta 48 horas.

nc-police-cooperation-mandate-hb-318 =
    La ley estatal HB 318 amplía la HB 10 desde el 1 de octubre de 2025; se anuló un veto el 29 de
    julio de 2025. Abarca todos los delitos graves (felonies), los delitos menores de clase A1
    (class A1 misdemeanors), conducir bajo los efectos de alcohol o drogas, violar una orden de
    protección y más. Las 48 horas corren ahora desde el momento en que la persona debería salir
    libre, y antes un funcionario judicial revisa que la persona sea la de la petición de ICE. La
    cárcel debe avisarle a ICE dos horas antes de la salida. La ley no obliga a firmar un acuerdo
    287(g) (policía local que hace trabajo de inmigración) con ICE, y el gobernador dijo que retener
    así a las personas va contra la Constitución.

nc-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 29 acuerdos firmados con 27 agencias de Carolina
    del Norte. Dejan que agentes locales hagan trabajo de inmigración. La prensa local contó 23
    agencias a fines de septiembre de 2025. Tres de ellas tenían el tipo de grupo operativo (task
    force), para trabajar en la calle.

nc-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 7 acuerdos de grupo operativo (task force) en
    Carolina del Norte. { said-task-force } { said-none-since } { said-county-list }

nc-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 22 acuerdos para cárceles en Carolina del Norte.
    { said-jail } { said-none-since } { said-county-list }

nc-benefits-medicaid-data =
    El acuerdo de la agencia federal de Medicaid con ICE abarca a las personas inscritas en todo el
    país. Los límites que pusieron los tribunales protegen solo a los estados que demandaron. No
    vimos a Carolina del Norte entre ellos, pero no leímos una lista completa. Así que esto no está
    confirmado.

nc-benefits-snap-data =
    Una carta federal cuenta 28 estados, la mayoría con gobierno republicano, que entregaron datos
    de quienes reciben estampillas o cupones de alimentos (food stamps, SNAP), y 22 que se negaron.
    No pudimos confirmar en qué grupo está Carolina del Norte. El estado sí demandó por un asunto
    aparte, la suspensión de los beneficios en noviembre de 2025.

nc-voter-roll-shared =
    Carolina del Norte cerró con un acuerdo una demanda de 2025 del Departamento de Justicia. Aceptó
    reunir los números de licencia que faltan y los últimos dígitos del Seguro Social de unos
    100,000 votantes. También se está uniendo a SAVE, un sistema de Seguridad Nacional (DHS). No
    pudimos confirmar si la lista completa de votantes llegó al Departamento de Justicia.

nc-health-status-question =
    No encontramos ninguna regla de Carolina del Norte que obligue a los hospitales a anotar el
    estatus migratorio. Un resumen de enero de 2026 nombra solo a Florida y Texas.

nc-event-resale-settlement-2020 =
    Una demanda colectiva decía que LexisNexis revendía datos del departamento de vehículos (DMV) de
    Carolina del Norte a bufetes de abogados. LexisNexis aceptó pagar hasta $5.15 millones para
    cerrarla.

nc-event-jail-checks-law-2024 =
    Entró en vigor la HB 10, después de que se anuló un veto. Obligó a las cárceles a revisar el
    estatus de las personas acusadas de delitos graves (felonies) y de ciertos delitos menores
    serios, y a retenerlas para ICE hasta 48 horas.

nc-event-jail-checks-widened-2025 =
    Entró en vigor la HB 318, después de que se anuló un veto. Amplió la HB 10 a todos los delitos
    graves (felonies) y a más cargos, como conducir bajo los efectos de alcohol o drogas. La cárcel
    debe avisarle a ICE dos horas antes de la salida.

nc-event-governors-letter-2025 =
    Le pidieron al gobernador de Carolina del Norte, y a otros 18, que le bloquearan a ICE los datos
    de conductores y del registro de vehículos en Nlets, la red de la policía. No encontramos ningún
    anuncio de un bloqueo.

nc-event-governor-objects-2025 =
    El gobernador dijo que retener así a las personas para ICE, según la HB 318, va contra la
    Constitución. { said-day-of-report }
