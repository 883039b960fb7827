# California: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ca-dmv-license-regardless-of-status =
    Desde el 1 de enero de 2015, el departamento de vehículos (DMV) da una licencia AB 60 a los
    residentes que no pueden probar presencia legal. Más de un millón de personas la tienen. Una ley
    de 2022, la AB 1766, abrió de la misma forma las tarjetas de identificación del estado.

ca-dmv-card-marking =
    La ley AB 60 creó una tarjeta aparte. Se puede distinguir de las otras, y dice que no se acepta
    para fines federales oficiales. Puede que ahora toda licencia que no es REAL ID lleve el mismo
    aviso. Entonces la marca ya no señalaría solo a quienes tienen una licencia AB 60. No hemos
    podido comprobar este último punto.

ca-dmv-noncitizen-marking =
    No encontramos ninguna ley que marque las licencias comunes de las personas no ciudadanas. Esto
    no está confirmado. No revisamos las tarjetas de plazo más corto que siguen las reglas de REAL
    ID.

ca-dmv-document-retention =
    La ley AB 60 dice que los documentos y la declaración jurada de quien pide la licencia no son
    registros públicos. No pudimos confirmar si el departamento de vehículos (DMV) guarda copias de
    pasaportes o tarjetas consulares, ni por cuánto tiempo. En 2018-19, el DMV le dijo a un
    legislador que a quienes tienen una licencia AB 60 no los guarda en una base de datos aparte.

ca-dmv-disclosure-limit =
    Desde el 1 de enero de 2020, la ley AB 1747 prohíbe usar CLETS, la red de la policía del estado,
    para hacer cumplir las leyes de inmigración. Esto cubre los datos del departamento de vehículos
    (DMV), pero no los antecedentes penales. Depende del propósito que declara el usuario: no hace
    falta una orden judicial (firmada por un juez), y a la persona no se le avisa. Desde el 1 de
    julio de 2021, los usuarios deben, con algunas excepciones, dar una razón para las consultas de
    todo lo que no sea antecedentes penales, y el fiscal general puede auditarlas. La rama de
    deportaciones de ICE (ERO) no aceptó las nuevas condiciones y perdió CLETS el 15 de octubre de
    2019. No encontramos que se haya cortado así a la rama de investigaciones de ICE (HSI) ni a CBP.
    Unas unidades de Seguridad Nacional (DHS) habían informado que no abrieron ningún caso de mal
    uso en 2018. En noviembre de 2025, unos miembros del Congreso dijeron que ICE todavía podía
    consultar por su cuenta por Nlets, la red nacional de la policía.
    .binds =
        las agencias que usan CLETS, por su acuerdo con el Departamento de Justicia de California
    .exceptions =
        los antecedentes penales. Cualquier propósito al que el usuario no llame hacer cumplir las
        leyes de inmigración. Los investigadores de ICE (HSI) y CBP: ningún reporte dice que hayan
        perdido sus cuentas. Ellos mismos declaran para qué es una consulta. Las consultas desde
        otros estados por Nlets. Las fotos y direcciones de empresas que venden datos. También las
        de policías que usan Cal-Photo, el sistema de fotos de la policía.

ca-dmv-disclosure-limit-state-to-state-2026 =
    Esta es una puerta nueva que se abre, con límites; no es una protección. El presupuesto estatal
    de 2026 deja que el departamento de vehículos (DMV) entre en State-to-State. Es un intercambio
    de datos que maneja AAMVA, la asociación de las agencias de vehículos. El DMV cargaría nombres,
    fechas de nacimiento y los últimos cinco dígitos del número de Seguro Social. El sistema muestra
    quién no tiene número. Una ley que la acompaña exige un plan de supervisión del DMV a más tardar
    en julio de 2027, informes cada año y una auditoría. Deja que el fiscal general demande por mal
    uso. AAMVA promete bloquear las búsquedas en masa y a ICE y CBP, pero ninguna ley la obliga a
    eso. Los críticos dicen que una orden de un tribunal o una citación (subpoena) a favor de una
    agencia federal podría llegarle a AAMVA, con la prohibición de contárselo a nadie. No vimos si
    un juez tiene que firmar esa citación.
    .binds =
        el DMV de California; AAMVA, por contrato
    .exceptions =
        una citación (subpoena) o una orden entregada a AAMVA. Las consultas de las agencias de
        licencias de otros estados. No hay que tener un plan de supervisión antes de julio de 2027.

ca-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso le escribieron al gobernador sobre Nlets, la
    red nacional de la policía. Dijeron que California deja que ICE consulte allí por su cuenta los
    datos de conductores y del registro de vehículos. Seis años antes, el 15 de octubre de 2019, el
    estado le había cortado a la rama de deportaciones de ICE (ERO) el acceso a CLETS, su propia red
    de la policía. Las reglas del estado tratan el uso para inmigración como mal uso. Pero los
    críticos dicen que nada técnico frena a un usuario federal. No encontramos ningún anuncio de un
    bloqueo en Nlets.

ca-dmv-nlets-photos =
    En 2015, un comité asesor del estado planeó conectar el sistema de fotos de la policía de
    California con los de otros estados por Nlets, la red nacional de la policía. No pudimos
    confirmar si las fotos viajan hoy por esa vía.

ca-dmv-face-recognition =
    Esto no está claro ni en un sentido ni en el otro. En julio de 2019, el departamento de
    vehículos (DMV) dijo que no trabaja con la policía en reconocimiento de caras. Eso no dice nada
    de lo que otros hacen con sus fotos. La policía de todo el estado puede obtener fotos de
    licencia en minutos por un sistema llamado Cal-Photo. Un plan de 2015 le habría agregado
    reconocimiento de caras. No pudimos confirmar cómo están las cosas ahora, ni si las agencias
    federales lo usan.
    .exceptions =
        comparaciones de caras que hacen otros que tienen las fotos; las herramientas de caras de
        las propias agencias federales

ca-dmv-ice-documented-access =
    Unos reportajes de 2018-19 encontraron que unos agentes de ICE tenían copias de la licencia AB
    60, o de su foto, de personas que arrestaron. El departamento de vehículos (DMV) confirmó por
    escrito que agencias como ICE llegan a sus datos por las redes de la policía. Allí, a quienes
    tienen una licencia AB 60 no se les guarda aparte.

ca-dmv-data-sales =
    El departamento de vehículos (DMV) recibió $51.6 millones por vender nombres, direcciones y
    datos del registro de vehículos en el año hasta junio de 2019. En 2013-14 fueron $41.6 millones.
    El DMV nombra a aseguradoras, fabricantes de autos y empleadores entre los compradores.

ca-dmv-federal-bulk-request =
    El Departamento de Justicia de EE. UU. demandó a California para obtener su archivo completo de
    votantes, incluso los números de licencia de conducir. Un tribunal federal desestimó el caso el
    15 de enero de 2026, y ese departamento apeló. No encontramos ningún requerimiento (demand)
    federal de los archivos del departamento de vehículos (DMV) en masa. El DMV sí planea cargar
    datos de todas las personas que tienen una tarjeta en el intercambio de datos de licencias
    estatales de AAMVA, la asociación de las agencias de vehículos.

ca-alpr-statute =
    La ley del estado pone reglas a quienes manejan y usan lectores de placas: una política de
    privacidad, un registro de quién entra a los datos y límites para compartir. Solo la Patrulla de
    Carreteras (Highway Patrol) tiene un límite fijo para el tiempo que puede guardar los datos de
    placas: 60 días. Un proyecto de ley para fijar 60 días para todos, el SB 274, fue vetado en
    octubre de 2025. Uno posterior estaba en comité en la primavera de 2026.
    .binds =
        quienes manejan y usan lectores de placas; en cuanto a los 60 días, solo la Patrulla de
        Carreteras (Highway Patrol)
    .exceptions =
        otras agencias, que no tienen un plazo fijo para guardar los datos de placas

ca-alpr-sharing-limit =
    Una agencia pública puede compartir datos de placas solo con otra agencia pública. La ley define
    esas agencias como agencias de California. El fiscal general entiende que esto prohíbe compartir
    con agencias federales y de otros estados. El Cajon no está de acuerdo y compartió con más de
    100 agencias de fuera. El estado demandó a esa ciudad el 3 de octubre de 2025, y no encontramos
    ningún fallo. El límite ha fallado muchas veces. Una demanda colectiva dice que unas agencias de
    fuera buscaron en las cámaras de San Francisco alrededor de 1.6 millones de veces en siete meses
    de 2024-25. Unas agencias federales entraron a las cámaras de Mountain View en 2024, y unos
    policías de California hicieron búsquedas para agentes federales.
    .binds =
        las agencias estatales y locales de California
    .exceptions =
        las empresas privadas de lectores de placas y las bases de datos que venden. Los lectores
        que manejan las propias agencias federales. Policías de California pueden buscar para una
        agencia federal. Según entiende la ley el fiscal general, eso va contra ella, pero se hizo.
        La empresa, o un error, puede dejar abierta la red.

ca-alpr-immigration-limit =
    En el papel, las agencias de California no pueden compartir ni usar datos de placas para hacer
    cumplir las leyes de inmigración. Según entiende el fiscal general la ley SB 34, los datos de
    placas no pueden ir a agencias federales para ningún propósito. El Cajon no está de acuerdo y
    así lo dice ante un tribunal, y no encontramos ningún fallo. Aparte, la SB 54 prohíbe usar
    recursos de la policía local para hacer cumplir las leyes de inmigración. La prohibición de
    compartir datos de placas (la SB 34, entendida así) se ha violado una y otra vez. Ninguna de las
    dos leyes cubre los lectores que maneja la propia Patrulla Fronteriza, ni los datos de placas
    que ICE les compra a empresas.
    .binds =
        las agencias estatales y locales de California
    .exceptions =
        lectores de la Patrulla Fronteriza y de la DEA (agencia federal antidrogas) en carreteras
        del estado. Los datos de placas que venden empresas privadas. Los grupos operativos
        conjuntos (joint task forces) sobre otros delitos.

ca-alpr-ice-documented-access =
    Hay documentos que muestran que la policía de Los Ángeles y tres oficinas de sheriffs
    (alguaciles) hicieron más de 100 búsquedas de placas para ICE y la Patrulla Fronteriza. Son los
    sheriffs de los condados de San Diego, Orange y Riverside. Esto fue en un mes de 2025.
    CalMatters, el sitio de noticias que lo reportó, dice que esto violó la ley del estado (SB 34).
    El fiscal general entiende esa ley de la misma manera; El Cajon no está de acuerdo y así lo dice
    ante un tribunal, y no encontramos ningún fallo.

ca-alpr-ice-documented-access-el-cajon-searches-2025 =
    Los propios documentos de El Cajon muestran más de 550 búsquedas relacionadas con inmigración en
    su red en 2025, muchas veces para ICE o CBP. La ciudad dice que no comparte con agentes
    federales. La demanda del estado en sí habla de compartir con otros estados, no con agencias
    federales.

ca-alpr-ice-documented-access-san-diego-police-sharing =
    La policía de San Diego compartía datos de placas con varias agencias federales, entre ellas
    ICE. Así era cuando el fiscal general le escribió a principios de 2025.

ca-alpr-ice-documented-access-border-patrol-hidden-readers =
    La Patrulla Fronteriza y otras agencias federales manejan unos 40 lectores de placas escondidos
    que son suyos. Están en barriles y remolques a lo largo de carreteras de los condados de San
    Diego e Imperial. El departamento de transporte del estado empezó a dar permisos para ellos a
    fines de 2024. Los lectores alimentan directamente bases de datos federales, así que la
    prohibición de compartir de California no se les aplica. A principios de 2026, una coalición le
    pidió al gobernador que cancelara los permisos. No encontramos que se hayan cancelado.

ca-alpr-ice-documented-access-oakland-san-francisco-logs =
    Los registros de búsquedas mostraron más de 200 búsquedas en los datos de placas de Oakland y
    San Francisco para agencias federales, de agosto de 2024 a mediados de 2025. Una búsqueda de la
    Patrulla de Carreteras (Highway Patrol) en 845 sistemas, el 22 de abril de 2025, estaba marcada
    como un caso de ICE. Una demanda de diciembre de 2025 dice que unas agencias de inmigración
    buscaron en la red de San Francisco 19 veces. Dice que una opción había dejado la red abierta a
    agencias de fuera.

ca-police-immigration-limit =
    La Ley de Valores de California (California Values Act, SB 54) limita a la policía estatal y
    local. No puede investigar, retener ni arrestar a personas para hacer cumplir las leyes de
    inmigración. La ley limita que se le den a ICE fechas de salida y datos personales como la
    dirección de la casa o del trabajo. Deja fuera el sistema de prisiones del estado. Permite
    cooperar cuando hay condenas que están en una lista o una orden judicial (firmada por un juez).
    Sus límites no cubren las fechas de salida que están abiertas al público. Un proyecto de ley de
    2025 para debilitarla fracasó en comité y murió el 2 de febrero de 2026.
    .binds =
        la policía estatal y local, los sheriffs (alguaciles) y la policía escolar; no el
        departamento de prisiones del estado (CDCR)
    .exceptions =
        no obliga a las prisiones del estado. La policía puede ayudar si hay una condena que está en
        una lista (Gov't Code § 7282.5) o una orden judicial (firmada por un juez). Puede compartir
        las fechas de salida que son públicas. Puede compartir la ciudadanía o el estatus migratorio
        (8 U.S.C. 1373). Al hacer el registro en la cárcel (booking), las huellas se mandan al FBI.

ca-police-cooperation-mandate =
    Ninguna ley de California obliga a la policía local a ayudar a hacer cumplir las leyes de
    inmigración. La ley del estado va en la dirección contraria.

ca-police-287g =
    La Ley de Valores (Values Act) prohíbe que la policía actúe como agente de inmigración. No hemos
    podido comprobar lo que dice sobre los acuerdos 287(g), que dejan que agentes locales hagan
    trabajo de ICE. Lo que la ley entiende por agencia del orden público (law enforcement agency)
    deja fuera el sistema de prisiones del estado. Las listas de ICE del 18 de julio de 2025 y del
    18 de mayo de 2026 no muestran ningún acuerdo en California.
    .binds =
        la policía estatal y local y los sheriffs (alguaciles); no el departamento de prisiones del
        estado
    .exceptions =
        las prisiones del estado, que quedan fuera de la Ley de Valores

ca-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en California. { said-task-force } { said-none-since } { said-county-list }

ca-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en California.
    { said-jail } { said-none-since } { said-county-list }

ca-benefits-medicaid-data =
    California encabeza la demanda California v. HHS. Fue uno de los tres estados que se nombraron
    porque sus datos de Medicaid (aquí, Medi-Cal) se pasaron a Seguridad Nacional (DHS) en junio de
    2025. Desde el 6 de enero de 2026, CMS, la agencia federal de Medicaid, puede pasarle a ICE seis
    datos básicos de personas que no tienen presencia legal. La dirección es uno de los seis; más
    que eso está prohibido. En 2026, los estados le dijeron al tribunal que parecía que no se había
    cumplido la orden.
    .exceptions =
        seis datos básicos de personas que no tienen presencia legal. La dirección es uno de ellos.
        Los estados que demandaron dicen que la orden del tribunal se incumplió; no sabemos si
        tienen razón.

ca-benefits-snap-data =
    California rechazó el requerimiento (demand) del Departamento de Agricultura de EE. UU. de
    recibir los datos de las personas que reciben CalFresh (estampillas o cupones de alimentos, food
    stamps). Encabeza la demanda sobre esto. En octubre de 2025, y otra vez el 26 de febrero de
    2026, un juez federal le prohibió al departamento imponer castigos por esa negativa, como
    retener dinero para administrar el programa.

ca-health-status-question =
    No encontramos ninguna obligación de preguntarles a los pacientes por su estatus. Desde el 20 de
    septiembre de 2025, la ley SB 81 trata el estatus migratorio y el lugar de nacimiento como
    información médica protegida. Prohíbe darlos para hacer cumplir las leyes de inmigración sin una
    orden judicial (firmada por un juez) o una orden de un tribunal. También cierra las áreas no
    públicas de los centros de salud a los agentes que no tienen ninguna de las dos.
    .exceptions =
        una orden judicial (warrant) u otra orden, firmada por un juez. Cubre solo el estatus
        migratorio y el lugar de nacimiento, y ningún otro dato.

ca-school-status =
    Desde el 20 de septiembre de 2025, la ley AB 49 prohíbe que el personal de las escuelas dé a
    agentes de inmigración expedientes escolares o información de la familia. El personal tampoco
    puede dejar entrar a los agentes a las áreas no públicas. Las dos reglas no valen si hay una
    orden judicial (firmada por un juez), una citación (subpoena) de un tribunal (no una de ICE) o
    una orden de un tribunal. Un padre o una madre también puede aceptar por escrito que se den los
    expedientes.
    .exceptions =
        una orden judicial (firmada por un juez). Una citación (subpoena) o una orden de un
        tribunal. Para los expedientes, también el permiso por escrito del padre o la madre.

ca-utilities-data-limit =
    Desde el 1 de enero de 2021, la ley AB 2788 limita a las compañías de luz y gas y a las empresas
    de luz que son de una ciudad. No pueden dar a las autoridades de inmigración los datos de
    consumo de un cliente (del medidor inteligente) sin una citación ordenada por un tribunal
    (court-ordered subpoena) o una orden judicial (firmada por un juez). Antes, ICE había usado sus
    propias citaciones (administrativas). Las cuentas de agua, basura, teléfono e internet quedan
    fuera. También queda fuera una dirección que ya se pasó a una agencia de crédito o a una empresa
    que vende datos. Un juez de Sacramento concluyó en 2025 que la empresa de luz SMUD había violado
    esa misma ley de privacidad durante una década. Le había pasado más de 33,000 nombres a la
    policía.
    .binds =
        las compañías de luz y gas; las empresas públicas de luz de ciudades y otras empresas
        públicas locales de luz
    .exceptions =
        una orden judicial (firmada por un juez) o una citación ordenada por un tribunal
        (court-ordered subpoena). Los datos que no son de consumo; no hemos visto cómo define la ley
        los datos de consumo. El agua, la basura, el teléfono e internet no están cubiertos. El
        cliente puede dar su permiso. La policía puede pedirlos en una investigación en curso.

ca-utilities-data-limit-lifeline-telephone =
    Una ley de 2025 extiende la misma regla a Lifeline, el programa de teléfono con descuento. Los
    datos de quienes están en el programa, o lo piden, no pueden ir a las autoridades de inmigración
    sin una citación ordenada por un tribunal (court-ordered subpoena) o una orden judicial (firmada
    por un juez).

ca-voter-roll-shared =
    El Departamento de Justicia de EE. UU. presentó una demanda para obtener la lista completa de
    votantes. Un juez federal la desestimó el 15 de enero de 2026, y ese departamento apeló. Según
    un registro público de demandas, el Noveno Circuito oyó el caso el 19 de mayo de 2026 y no lo
    había decidido hasta el 22 de septiembre de 2026. { said-no-order }

ca-broker-delete-right =
    El sitio web DROP, creado por la Ley de Eliminación de Datos (Delete Act), se abrió a los
    residentes el 1 de enero de 2026. Una sola petición gratis llega a todas las empresas
    registradas que venden datos. Desde el 1 de agosto de 2026, esas empresas deben revisarlo cada
    45 días y borrar. Desde un cambio de 2025, también deben decir si le venden al gobierno o a la
    policía.

ca-courts-arrest-limit =
    La ley AB 668, firmada el 12 de octubre de 2019, prohíbe los arrestos civiles dentro de un
    tribunal de personas que están allí por un caso o un asunto legal. ICE hace arrestos en los
    tribunales de California de todos modos. Hasta septiembre de 2025, los medios locales habían
    contado dos docenas o más en terrenos de tribunales (Stanislaus, Glenn, Los Ángeles, Fresno).
    También se reportaron dos arrestos dentro de un tribunal: en Oroville el 28 de julio de 2025, y
    en Oakland el 15 de septiembre de 2025. Otro proyecto de ley, el SB 873, estaba en el Senado en
    la primavera de 2026.
    .binds =
        toda persona que hace un arresto civil; no se ha puesto a prueba frente a agentes federales
    .exceptions =
        hay dudas sobre escaleras, terrenos y estacionamientos, porque el texto habla de arrestos
        dentro de un tribunal. Los arrestos penales. Las cortes federales de inmigración.

ca-other-street-vendor-records =
    La ley SB 635, del 7 de octubre de 2025, limita a los gobiernos locales. No pueden dar a
    agencias de fuera los datos personales de los permisos de vendedores ambulantes sin una orden de
    un tribunal. A más tardar el 1 de marzo de 2026, tenían que destruir los datos de estatus
    migratorio y de antecedentes penales, de antes de 2026, de las personas que pidieron un permiso.

ca-other-clets-immigration-bar =
    Las reglas de CLETS, la red de la policía de California, cambiaron en febrero de 2019. La red
    llega a los archivos de licencias y de vehículos. Desde entonces no se puede usar para hacer
    cumplir las leyes de inmigración, excepto para consultar antecedentes penales. La rama de
    deportaciones de ICE (ERO) no quiso firmar esta condición y perdió la red el 15 de octubre de
    2019. Otros usuarios federales que la firmaron la conservaron. CLETS no es Nlets, la red
    nacional de la policía.

ca-alpr-ice-documented-access-vigilant-sharing-2019 =
    En marzo de 2019, la ACLU publicó documentos que ICE tuvo que entregar en una demanda. Nombran a
    más de 80 departamentos de policía, en más de una docena de estados, que compartían con ICE
    lecturas de placas (dónde y cuándo se vio un auto) por medio de la empresa Vigilant. KTVU contó
    12 en California; se nombró a Merced y Union City. ICE dijo que no actúa contra una persona solo
    por datos de placas.

ca-event-courthouse-law-2019 =
    Se firmó la ley AB 668. Prohíbe los arrestos civiles dentro de un tribunal de personas que están
    allí por un caso o un asunto legal. ICE ha hecho arrestos en los tribunales de California de
    todos modos, y la ley no se ha puesto a prueba frente a agentes federales.

ca-event-police-network-cut-2019 =
    El Departamento de Justicia del estado le cortó a la rama de deportaciones de ICE (ERO) el
    acceso a CLETS, la red de la policía de California, después de que esa rama no aceptó nuevas
    condiciones. No encontramos que se haya cortado así a la rama de investigaciones de ICE (HSI) ni
    a CBP. CLETS no es Nlets, la red nacional de la policía.

ca-event-health-law-2025 =
    Entró en vigor la ley SB 81. Prohíbe dar a agentes de inmigración el estatus migratorio o el
    lugar de nacimiento de un paciente sin una orden judicial (firmada por un juez) o una orden de
    un tribunal. Cierra las áreas no públicas de los centros de salud a los agentes que no tienen
    ninguna de las dos.

ca-event-school-law-2025 =
    Entró en vigor la ley AB 49. Prohíbe que el personal de las escuelas dé a agentes de inmigración
    expedientes escolares o información de la familia, y que los deje entrar a las áreas no
    públicas. La prohibición no vale si hay una orden judicial (firmada por un juez), una citación
    (subpoena) de un tribunal o una orden de un tribunal.

ca-event-el-cajon-sued-2025 =
    El fiscal general entiende que la ley del estado prohíbe compartir datos de placas con agencias
    federales y de otros estados. El estado demandó a El Cajon por compartirlos con otros estados.
    No encontramos ningún fallo.

ca-event-el-cajon-answers-2025 =
    Para entonces, El Cajon había dicho que no está de acuerdo con la forma en que el estado
    entiende la ley. La ciudad dice que no comparte con agentes federales. Sus propios documentos
    muestran más de 550 búsquedas relacionadas con inmigración en su red en 2025.

ca-event-network-letter-2025 =
    Le dijeron al gobernador de California que el estado deja que ICE consulte por su cuenta los
    datos de conductores y del registro de vehículos por Nlets, la red nacional de la policía. No
    encontramos ningún anuncio de un bloqueo.

ca-event-voter-list-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia para obtener la lista
    completa de votantes de California. Ese departamento apeló ante el Noveno Circuito.

ca-event-hidden-readers-protest-2026 =
    Para entonces, una coalición le había pedido al gobernador que cancelara los permisos de los
    lectores de placas federales escondidos en carreteras de los condados de San Diego e Imperial.
    No encontramos que se hayan cancelado.

ca-event-state-to-state-2026 =
    El presupuesto estatal deja que el departamento de vehículos (DMV) entre en State-to-State, un
    intercambio de datos que maneja AAMVA, la asociación de las agencias de vehículos. El DMV
    cargaría nombres, fechas de nacimiento y los últimos cinco dígitos del número de Seguro Social.
    El sistema muestra quién no tiene número.

ca-event-state-to-state-critics-2026 =
    Para entonces, los críticos habían dicho que una orden de un tribunal o una citación (subpoena)
    a favor de una agencia federal podría llegarle a AAMVA, que maneja State-to-State, con la
    prohibición de contárselo a nadie. AAMVA promete bloquear las búsquedas en masa y a ICE y CBP,
    pero ninguna ley la obliga a eso.
