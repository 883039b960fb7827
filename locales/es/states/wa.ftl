# Washington: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

wa-dmv-license-regardless-of-status =
    Washington da su licencia de conducir común a quien prueba su identidad y que vive en el estado.
    No pregunta por el estatus migratorio. Se cuenta entre los 19 estados que hacen esto. Solo la
    licencia mejorada (enhanced license) exige la ciudadanía de EE. UU.

wa-dmv-card-marking =
    No hay una tarjeta aparte. Las personas no ciudadanas reciben la misma licencia estándar que los
    ciudadanos que no tienen una licencia mejorada (enhanced license). Según una ley de 2017, toda
    licencia estándar lleva una nota que dice que no es para identificarse ante el gobierno federal.
    Así que la nota no dice nada sobre el estatus.

wa-dmv-noncitizen-marking =
    Esto no está confirmado. No encontramos ninguna ley que marque las licencias comunes de las
    personas no ciudadanas. No investigamos si las licencias comerciales o de plazo limitado se ven
    diferentes.

wa-dmv-document-retention =
    El Departamento de Licencias (Department of Licensing) dejó de preguntar el lugar de nacimiento
    para las licencias estándar el 19 de enero de 2018. Lo hizo permanente el 19 de mayo de 2018. La
    razón que dio fue evitar que los agentes federales lo usaran para trabajo de inmigración. No
    pudimos averiguar si el departamento guarda copias de pasaportes y otras pruebas.

wa-dmv-disclosure-limit =
    Una ley de 2019, RCW 43.17.425, limita cómo las agencias del estado comparten lo que reúnen.
    También limita cómo ayudan a programas que van contra personas solo por su estatus migratorio.
    Todavía las deja compartir cuando lo exige la ley estatal o federal o una orden de un tribunal,
    o para asuntos de la agencia que no son de inmigración. El Departamento de Licencias (Department
    of Licensing) dice que desde 2018 responde a las peticiones de inmigración solo con una orden de
    un tribunal. Quienes usan DAPS, su sistema para buscar conductores y placas, firman cada año que
    no lo usarán para inmigración; unos investigadores de ICE (HSI) incumplieron esa promesa en
    2025. Las reglas no frenaron las consultas por la red de la policía hasta fines de 2025, y las
    consultas de la Patrulla Fronteriza siguen.
    .binds =
        las agencias del estado de Washington, entre ellas el Departamento de Licencias y la
        Patrulla Estatal (State Patrol); quienes usan la búsqueda DAPS, por contrato
    .exceptions =
        lo que exige la ley del estado o la federal. Una orden, una orden judicial o una citación
        (subpoena) de un tribunal. El trabajo de una agencia, si no es de inmigración. Las
        investigaciones penales. El estado decidió dejar abierta para CBP la red de la policía
        (ACCESS y Nlets).

wa-dmv-nlets-immigration =
    El 18 o 19 de noviembre de 2025, la Patrulla Estatal (State Patrol) y el Departamento de
    Licencias le cortaron a ICE los datos de conductores y vehículos de Washington en las redes de
    la policía. Son ACCESS y Nlets; las dos agencias dicen que desde entonces se han rechazado miles
    de consultas de ICE. La Patrulla Fronteriza y el resto de CBP conservan el acceso. Hicieron ocho
    de nueve búsquedas que se relacionaron con arrestos, e ICE puede pedirle a un agente de CBP que
    busque. En diciembre de 2025, unos agentes detuvieron a alguien cerca de Federal Way después de
    una búsqueda de CBP. Las agencias federales hicieron 2,671,776 consultas de enero a noviembre de
    2025; no encontramos ningún corte posterior.
    .binds =
        la Patrulla Estatal (State Patrol), que maneja la red ACCESS; el Departamento de Licencias
    .exceptions =
        la Patrulla Fronteriza y el resto de CBP conservan el acceso completo. Las fuentes dicen
        solo ICE y no nombran a su rama HSI (de investigaciones), así que HSI podría seguir
        entrando. No se muestra que otras agencias federales tengan el acceso cortado.

wa-dmv-nlets-photos =
    Esto no está confirmado. No pudimos averiguar si Washington manda las fotos de licencia por
    Nlets, la red de datos de la policía. Una carta de noviembre de 2025 cuenta 41 estados que lo
    hacen, sin nombrarlos. En un intercambio aparte entre agencias de licencias, Washington podía
    abrir las fotos de Alaska en 2020.

wa-dmv-face-recognition =
    La ley del estado deja que el Departamento de Licencias compare caras solo para verificar la
    identidad y descubrir licencias duplicadas. Según el código de 2022, los resultados se pueden
    dar solo cuando lo permite la orden de un tribunal. Una agencia federal puede recibirlos solo si
    la ley federal lo exige. El departamento dice que no le da acceso al sistema a ninguna agencia
    de fuera y que actúa para la policía solo con una orden de un tribunal. Una ley de 2020 sobre el
    reconocimiento de caras por organismos públicos prohíbe usarlo por el estatus migratorio, pero
    no cubre el programa de licencias.
    .binds =
        el Departamento de Licencias (Department of Licensing)
    .exceptions =
        la orden de un tribunal. El departamento también puede avisar a una agencia de una persona
        que, según concluyó, violó la ley de licencias. La ley de 2020 no cubre el programa de licencias ni los usos que
        exige la ley federal (RCW 43.386.090 y .100). Antes de 2019, ICE mandó sus propias
        citaciones (subpoenas) para búsquedas de caras, que ningún juez firmó; no se sabe qué pasó.
        Una agencia puede comparar una foto de licencia que obtuvo de otra manera.

wa-dmv-ice-documented-access =
    El Centro de Derechos Humanos de la Universidad de Washington estudió nueve arrestos de
    inmigración de agosto a noviembre de 2025. Relacionó cada uno con una consulta de una placa o de
    un dueño por Nlets y ACCESS, las redes de la policía. Al menos siete eran casos civiles. La
    Patrulla Fronteriza, no ICE, hizo la mayoría de las consultas. El estado respondió con una
    declaración de diez páginas y no negó que las consultas se hicieron.

wa-dmv-ice-documented-access-face-search-subpoenas-2019 =
    Unos investigadores de Georgetown publicaron documentos en julio de 2019. Muestran que ICE le
    entregó al Departamento de Licencias citaciones (subpoenas) que ningún juez había firmado. Le
    decían que hiciera una búsqueda de caras entre los solicitantes de licencias y que diera la
    lista de todas las tarjetas emitidas a una persona. No pudimos determinar si se hizo alguna
    búsqueda. El departamento dijo que comparte esos resultados solo con una orden de un tribunal.

wa-dmv-ice-documented-access-license-application-emails-2018 =
    En 2018, The Seattle Times informó que unos empleados de licencias respondían regularmente a
    correos electrónicos de agentes de inmigración con solicitudes de licencia. Una de ellas era de
    una persona activista. Esta práctica se detuvo en 2018 y renunció alguien que ocupaba el puesto
    de subdirector. El departamento prometió actuar solo con órdenes de un tribunal.

wa-dmv-ice-documented-access-plate-search-access-2025 =
    En agosto de 2025, el Departamento de Licencias le quitó el acceso a DAPS a ICE (HSI), su rama
    de investigaciones. DAPS es una búsqueda de conductores y placas. El departamento había
    confirmado que se usó para encontrar a un hombre de Kirkland con el fin de deportarlo, en contra
    del acuerdo de uso. DAPS puede buscar con solo una parte del número de placa y da el nombre y la
    dirección del dueño.

wa-dmv-data-sales =
    Esto no está confirmado. No encontramos ningún reporte sobre la venta de datos de conductores de
    Washington, pero no lo investigamos a fondo.

wa-dmv-federal-bulk-request =
    El Departamento de Justicia exigió la lista completa de votantes de Washington con los números
    de licencia. El estado se negó y fue demandado en diciembre de 2025. No encontramos ninguna
    petición en masa de la base de datos de licencias en sí.

wa-alpr-statute =
    La Ley de Privacidad del Conductor (Driver Privacy Act, SB 6002), firmada el 30 de marzo de
    2026, es la primera ley del estado sobre los lectores de placas. Los datos se deben borrar
    después de 21 días, a menos que se necesiten como prueba. La ley da una lista de los usos
    permitidos: vehículos robados, personas desaparecidas, delitos graves (felonies) y delitos
    menores graves (gross misdemeanors), y estacionamiento. Los lugares sensibles quedan fuera y las
    búsquedas se registran. Las agencias se inscriben ante el fiscal general, que debe dar políticas
    modelo a más tardar a mediados de 2027.

wa-alpr-sharing-limit =
    La ley de 2026 (SB 6002) dice que una agencia no puede revelar ni compartir datos de placas, ni
    dejar que otros lleguen a ellos, salvo cuando un caso judicial lo exige. Solo otras agencias de
    Washington que pueden usar lectores de placas pueden tener acceso directo. Las empresas
    proveedoras deben tener apagado el intercambio con todos los demás y no pueden vender los datos.
    Leímos la ley en una copia de la ley publicada (session law). No encontramos ninguna auditoría
    que diga si las agencias y las empresas la cumplen.
    .binds =
        las agencias públicas de Washington que usan lectores de placas
    .exceptions =
        lo que exige un caso judicial. Otras agencias de Washington, que pueden entrar directamente.
        Los datos que guardan las empresas proveedoras, algunos en otros estados; los críticos dicen
        que ICE y CBP pueden llegar a lo que está guardado. Los lectores de placas de agencias
        federales o de empresas privadas.

wa-alpr-immigration-limit =
    Desde el 30 de marzo de 2026, las agencias de Washington no pueden usar los lectores de placas
    para investigar asuntos de inmigración ni para hacer cumplir esas leyes. Usar, buscar o
    compartir a propósito en contra de la ley es un delito menor grave (gross misdemeanor), y las
    personas perjudicadas pueden demandar. Cada búsqueda se debe registrar con su fin, que da quien
    busca. Leímos la ley en una copia de la ley publicada (session law). Las políticas modelo se
    deben dar apenas a mediados de 2027, y no encontramos ninguna auditoría que diga si las agencias
    cumplen. La ley no alcanza a los lectores propios de la Patrulla Fronteriza.
    .binds =
        las agencias públicas de Washington que usan lectores de placas
    .exceptions =
        los lectores de placas de agencias federales o de empresas privadas. Las investigaciones
        penales, en las que quien busca declara el motivo.

wa-alpr-ice-documented-access =
    Unos investigadores de la Universidad de Washington informaron sobre esto en octubre de 2025.
    Durante 2025, al menos ocho agencias de policía de Washington habían abierto sus redes de
    lectores de placas de Flock a la Patrulla Fronteriza. La Patrulla Fronteriza también llegó a por
    lo menos otras diez sin su consentimiento expreso. Algunos policías hicieron búsquedas para
    ella. La ley de 2026 se aprobó como respuesta.

wa-police-immigration-limit =
    La ley Keep Washington Working (2019) prohíbe que la policía y las cárceles pregunten por el
    estatus si no tiene relación con un delito. No pueden dar a las agencias de inmigración
    información personal que no es pública, ni avisos de salidas, para hacer cumplir las leyes
    civiles. No pueden ejecutar órdenes (warrants) de inmigración que ningún juez firmó. La ley
    también limita las entrevistas de los agentes en la cárcel. Las prisiones del estado, que maneja
    el Departamento de Prisiones (Department of Corrections), tienen excepciones.
    .binds =
        la policía estatal y local, los sheriffs (alguaciles) y las cárceles de Washington
    .exceptions =
        no cubre el Departamento de Prisiones (Department of Corrections). Las órdenes de un
        tribunal y las órdenes judiciales (firmadas por un juez). La información que exige la ley
        estatal o federal. El estado alega que el condado de Adams abiertamente no sigue la ley.

wa-police-cooperation-mandate =
    Ninguna ley de Washington le ordena a la policía cooperar para hacer cumplir las leyes de
    inmigración. La ley del estado prohíbe la mayor parte de esa cooperación.

wa-police-287g =
    La ley del estado prohíbe los acuerdos que les dan a agentes locales poderes para hacer trabajo
    de inmigración. Se llaman acuerdos 287(g) (policía local que hace trabajo de inmigración). La
    lista de ICE del 18 de mayo de 2026 no muestra ninguno en Washington.
    .binds =
        las agencias del orden público estatales y locales
    .exceptions =
        la ayuda fuera de un acuerdo. Es un asunto aparte (vea lo del condado de Adams).

wa-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Washington. { said-task-force } { said-none-since } { said-county-list }

wa-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Washington.
    { said-jail } { said-none-since } { said-county-list }

wa-benefits-medicaid-data =
    Washington es uno de los estados que demandan por la entrega de datos de Medicaid al
    Departamento de Seguridad Nacional (DHS). Una orden de un tribunal de agosto de 2025 se redujo
    el 29 de diciembre de 2025. Desde el 6 de enero de 2026, el departamento federal de salud (HHS)
    puede compartir seis datos básicos de personas que no tienen presencia legal, incluso de los
    estados que demandan. Son la ciudadanía, el estatus migratorio, la dirección, el teléfono, la
    fecha de nacimiento y el número de Medicaid; todo lo demás sigue bloqueado. Washington también
    paga la cobertura de personas sin estatus, así que en sus listas hay más de ellas que en la
    mayoría de los estados.
    .binds =
        el departamento federal de salud (HHS), por orden de un tribunal federal
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección

wa-benefits-snap-data =
    En julio de 2025, Washington se unió a la demanda contra el requerimiento (demand) del
    Departamento de Agricultura federal (USDA) de recibir los datos de las estampillas o cupones de
    alimentos (food stamps, SNAP). El estado rechazó el requerimiento. Un juez federal lo bloqueó en
    octubre de 2025. El 26 de febrero de 2026, el tribunal amplió la orden, para que USDA no pueda
    recortar los fondos administrativos.

wa-voter-roll-shared =
    Washington no le dio al Departamento de Justicia datos protegidos de votantes y fue demandado en
    diciembre de 2025. Un registro público dice que un tribunal desestimó la demanda en septiembre
    de 2026.

wa-voter-roll-shared-dismissed-2026 =
    Washington no dio datos protegidos de votantes. Un tribunal federal desestimó la demanda del
    Departamento de Justicia el 22 de septiembre de 2026. No vimos si el departamento apeló.
    { said-no-order } { said-suits-register }

wa-courts-arrest-limit =
    La ley Courts Open to All Act (2020) prohíbe los arrestos civiles en un tribunal del estado, y a
    menos de una milla en el camino de ida y vuelta. La levanta una orden de un tribunal que firmó
    un juez o magistrado, y también un peligro inmediato para las personas en el tribunal. El
    personal del tribunal y los fiscales no pueden preguntar por el estatus migratorio ni pasarlo.
    Leímos las secciones principales en el código del estado. Buscamos si los agentes federales la
    respetan en 2025 y 2026 y no encontramos nada. Los tribunales federales de inmigración quedan
    fuera de la ley.
    .binds =
        toda persona que hace arrestos civiles en los tribunales del estado; el personal de los
        tribunales y los fiscales
    .exceptions =
        una orden o una orden judicial que firmó un juez. Un peligro inmediato en el tribunal. Los
        arrestos por delitos. Los tribunales federales y de inmigración.

wa-school-status =
    La ley de 2019 hace que las escuelas públicas adopten políticas que limitan el trabajo de
    inmigración. No deja que los policías asignados a las escuelas reúnan datos sobre el estatus
    migratorio, ni que respondan a peticiones de aviso. También se aplica la regla federal de que
    las escuelas no toman en cuenta el estatus.

wa-broker-delete-right =
    Washington no tiene una ley general de privacidad del consumidor. Su ley My Health My Data cubre
    solo los datos de salud de los consumidores. Da el derecho a borrar esos datos y a dar o negar
    el consentimiento, y el derecho a demandar. No hemos podido comprobar su cita (capítulo 19.373
    RCW).

wa-other-jail-data-shared =
    El fiscal general de Washington demandó al sheriff (alguacil) del condado de Adams el 10 de
    marzo de 2025. La demanda alega que, desde al menos 2022, sus agentes retuvieron a personas solo
    por su estatus y dejaron que agentes de inmigración las interrogaran. También alega que mandaron
    a las agencias de inmigración listas de personas bajo custodia y datos privados de cientos de
    personas, en contra de la ley Keep Washington Working. Los datos eran fechas de nacimiento,
    direcciones, números de licencia y huellas; un relato cuenta más de 200 entregas de datos. El
    condado dice que la ley federal está por encima de esa ley; no encontramos ningún fallo.

wa-event-licensing-promise-2018 =
    The Seattle Times informó que unos empleados de licencias respondían regularmente a correos
    electrónicos de agentes de inmigración con solicitudes de licencia. Esta práctica se detuvo, y
    el Departamento de Licencias prometió actuar solo con órdenes de un tribunal.

wa-event-keep-washington-working-2019 =
    Entró en vigor la ley Keep Washington Working. Prohíbe a la policía y a las cárceles dar a las
    agencias de inmigración información personal que no es pública, o avisos de salidas, para hacer
    cumplir las leyes civiles. Las prisiones del estado tienen excepciones.

wa-event-adams-county-suit-2025 =
    El fiscal general del estado demandó al sheriff (alguacil) del condado de Adams. La demanda
    afirma que, en contra de la ley Keep Washington Working, sus agentes habían enviado a agencias
    de inmigración listas de personas detenidas y datos privados de cientos de personas desde al
    menos 2022. No encontramos ningún fallo.

wa-event-adams-county-answer-2025 =
    El condado de Adams dice que la ley federal está por encima de la ley Keep Washington Working.
    { said-day-of-report }

wa-event-plate-search-ended-2025 =
    El Departamento de Licencias le quitó DAPS, una búsqueda de conductores y placas, a la rama de
    investigaciones de ICE (HSI). Había confirmado que DAPS se usó para encontrar a un hombre de
    Kirkland con el fin de deportarlo, en contra del acuerdo de uso.

wa-event-ice-cut-off-2025 =
    Ese día o el día anterior, la Patrulla Estatal (State Patrol) y el Departamento de Licencias le
    cortaron a ICE los datos de conductores y vehículos en ACCESS y Nlets, las redes de la policía.
    Dicen que desde entonces se han rechazado miles de consultas de ICE. La Patrulla Fronteriza y el
    resto de CBP conservan el acceso.

wa-event-state-answers-study-2026 =
    Unos investigadores de la Universidad de Washington relacionaron nueve arrestos de inmigración
    con consultas de una placa o de un dueño en las redes de la policía. El estado respondió con una
    declaración de diez páginas y no negó que las consultas se hicieron. { said-day-of-report }

wa-event-driver-privacy-act-2026 =
    Entró en vigor la Ley de Privacidad del Conductor (Driver Privacy Act, SB 6002). Prohíbe que las
    agencias de Washington usen lectores de placas para investigar asuntos de inmigración o hacer
    cumplir esas leyes, limita cómo se comparten los datos, y los hace borrar después de 21 días, a
    menos que se necesiten como prueba. No alcanza a los lectores propios de la Patrulla Fronteriza.

wa-event-voter-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Washington. Lo sabemos por un registro público y no vimos si hubo una apelación.
