# Nuevo México: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

nm-dmv-license-regardless-of-status =
    Nuevo México da licencias a los residentes sin importar su estatus desde hace más de dos
    décadas. Desde noviembre de 2016 (HB 99) recibían una tarjeta aparte, de autorización para
    conducir. Desde el 1 de octubre de 2019 (SB 278), toda persona que no quiere una REAL ID recibe
    otra vez una licencia estándar. Vale por cuatro u ocho años.

nm-dmv-card-marking =
    La licencia estándar dice “not intended for federal purposes” (no es para fines federales). La
    puede tener cualquier residente, también los ciudadanos. Así que esas palabras, por sí solas, no
    muestran el estatus.

nm-dmv-noncitizen-marking =
    No encontramos ninguna ley que ponga una marca en las licencias ordinarias de quienes no son
    ciudadanos. Las tarjetas REAL ID de personas con estatus de plazo limitado se vencen cuando se
    acaba ese estatus. No se revisaron las palabras que llevan, así que esto no está confirmado.

nm-dmv-document-retention =
    No encontramos ninguna regla contra guardar copias de los documentos. De 2016 a 2019, algunas
    personas que pedían una tarjeta tenían que dar sus huellas para una revisión de antecedentes.
    Eran personas que no podían mostrar estatus legal y no tenían una licencia de Nuevo México. Los
    pasaportes extranjeros se podían comprobar en SAVE, un sistema federal. No pudimos confirmar qué
    pasó con las huellas.

nm-dmv-disclosure-limit =
    La ley SB 36, firmada en abril de 2025 y en vigor desde el 1 de julio de 2025, cubre la
    información personal en los registros de vehículos. No se puede dar a ninguna agencia federal,
    estatal o local para hacer cumplir las leyes federales de inmigración. Un resumen del proyecto
    de ley dice que se exceptúan las partes de esas leyes que son delitos graves (felony); no hemos
    leído el texto firmado. Los compradores privados deben certificar que no usarán los datos para
    deportar a personas que no están acusadas de delitos. En noviembre de 2025, a los cuatro meses,
    unos miembros del Congreso todavía incluían a Nuevo México entre los estados donde ICE puede
    consultar datos por su cuenta en Nlets, la red de la policía. Unos grupos defensores dicen que
    los datos le llegan a ICE sobre todo de forma indirecta.
    .binds =
        la División de Vehículos (Motor Vehicle Division) y su personal; los empleados de las
        agencias del estado; los compradores privados de sus datos, por certificado
    .exceptions =
        las partes de la ley de inmigración sobre delitos graves (felonies) (según el resumen de un
        proyecto), y otro fin que declara la agencia. Para la parte sobre el estatus: una orden de
        un tribunal, el consentimiento (permiso) o la ley de registros públicos. No se ha mostrado
        que la red de la policía estatal esté cerrada. Las empresas que venden datos.

nm-dmv-nlets-immigration =
    En noviembre de 2025, 40 miembros del Congreso escribieron que todos los estados ponen sus datos
    de conductores y de registros de autos al alcance de unas 18,000 agencias por Nlets, la red de
    la policía. Dijeron que solo Illinois, Massachusetts, Minnesota, Nueva York y Washington le
    habían cortado el acceso a ICE, y que Oregón lo estaba haciendo; un sondeo de enero de 2026
    nombró a los mismos cinco. La gobernadora de Nuevo México fue una de las 19 personas a quienes
    se les dijo que su estado todavía dejaba que ICE consultara por su cuenta, aunque la SB 36
    estaba en vigor desde julio de 2025. Así que la ley y la práctica pueden ser distintas, y no
    encontramos ningún bloqueo posterior. En el año hasta el 1 de octubre de 2025, ICE hizo 292,114
    de esas consultas en todo el país, e ICE (HSI), la rama de investigaciones, hizo 605,116.

nm-dmv-nlets-photos =
    No pudimos confirmar si las fotos pasan por Nlets, la red de la policía. En 2020, Nuevo México
    era uno de los estados que podían obtener las fotos de licencia de Alaska por otro sistema de
    intercambio, entre agencias de licencias. Así que participa en ese intercambio.

nm-dmv-face-recognition =
    La división de licencias compara caras para agencias que le mandan una foto. El FBI usó esto 240
    veces en 2016; Nuevo México era uno de 16 estados abiertos a ello. En julio de 2019, la división
    dijo que ninguna agencia de fuera tiene acceso directo. Dijo que responde a peticiones sobre
    personas en particular, también del FBI y de ICE. La SB 36, vigente desde julio de 2025, prohíbe
    dar estos datos para hacer cumplir las leyes de inmigración, pero no para otro fin que se
    declare. No encontramos nada que muestre si esas comparaciones pararon.

nm-dmv-ice-documented-access =
    En julio de 2019, un portavoz de la oficina de vehículos confirmó que el estado atiende
    peticiones sobre personas en particular. Vienen de ICE y también del FBI, e incluyen
    comparaciones de fotos.

nm-dmv-data-sales =
    Desde julio de 2025, las empresas privadas que compran datos de la oficina de vehículos deben
    certificar cómo los usan. Deben decir que no los usarán para hacer cumplir las leyes civiles de
    inmigración. No encontramos cuántos datos se venden.

nm-dmv-federal-bulk-request =
    No encontramos ninguna entrega en masa de datos de conductores. El 2 de diciembre de 2025, el
    Departamento de Justicia de EE. UU. demandó a Nuevo México para obtener la lista completa de
    votantes. Esa lista incluye números de licencia y los últimos dígitos del Seguro Social. Lo que
    pasó con la demanda se cuenta con la lista de votantes.

nm-alpr-statute =
    La Ley de Privacidad y Seguridad del Conductor (Driver Privacy and Safety Act, SB 40, 2026) es
    la primera ley del estado sobre lectores de placas. Debía entrar en vigor el 1 de julio de 2026.
    Limita lo que se comparte, hace confidenciales las lecturas de placas, exige informes cada año y
    deja que el fiscal general ponga multas a quienes no la cumplen. El texto que vimos no fija un
    límite de tiempo para guardar los datos; la policía de Las Cruces los guarda 30 días por su
    propia política. La Cámara la aprobó por 42 a 22 en febrero de 2026, y la televisión local
    informó que entró en vigor.

nm-alpr-sharing-limit =
    Con la SB 40, los datos pueden ir a alguien de fuera del estado solo si declara por escrito que
    no servirán para ciertos fines. Esos fines son hacer cumplir las leyes de inmigración, acusar a
    personas por atención médica legal y actuar contra la libre expresión que la ley protege. Los
    datos de cámaras privadas necesitan el consentimiento (permiso) del dueño o una orden de un
    tribunal. La Cámara la aprobó por 42 a 22 en febrero de 2026, y la televisión local informó que
    entró en vigor.
    .binds =
        quien es dueño de lectores de placas, los maneja o tiene acceso a sus datos en Nuevo México
    .exceptions =
        la declaración por escrito de quien los pide desde fuera del estado. La empresa proveedora,
        para mantenimiento. Una orden de un tribunal, si son cámaras privadas.

nm-alpr-immigration-limit =
    La SB 40 prohíbe que los usuarios compartan o vendan datos de placas si creen, con motivos
    razonables, que pueden servir para hacer cumplir las leyes de inmigración. Un reporte de
    televisión dice que está en vigor desde el 1 de julio de 2026. En la práctica, basta con que una
    agencia de fuera del estado firme una declaración. No fija un límite de tiempo para guardar los
    datos, y nadie ha publicado todavía cifras sobre cómo se cumple. Antes de ella, unas agencias de
    fuera del estado hicieron miles de búsquedas marcadas como de inmigración. No hemos leído el
    texto firmado.
    .binds =
        los usuarios de lectores de placas en Nuevo México, policiales y privados
    .exceptions =
        se aplica solo cuando quien comparte cree, con motivos razonables, que ese es el fin. El fin
        que declara quien pide los datos. Los lectores de placas propios de las agencias federales.

nm-alpr-ice-documented-access =
    La ACLU de Nuevo México estudió registros de búsquedas. Encontró miles de búsquedas en cámaras
    de Nuevo México hechas por agencias de fuera del estado, con razones como ICE, inmigrante o
    inmigración. Un reporte de televisión de 2026 encontró lo mismo. El jefe de policía de
    Farmington dice que no sabe que ICE haya usado sus cámaras.

nm-police-immigration-limit =
    La Ley de Seguridad del Inmigrante (Immigrant Safety Act, HB 9) se firmó el 5 de febrero de 2026
    y entró en vigor el 20 de mayo de 2026. Prohíbe los acuerdos para detener a personas para ICE, y
    el uso de terrenos públicos para eso. También prohíbe los acuerdos 287(g) (policía local que
    hace trabajo de inmigración). Los que ya existen deben terminar. No se sabe que se haya aprobado
    una prohibición más amplia de usar recursos locales (SB 250 de 2025); la SB 36 cubre lo que los
    empleados del estado pueden decir sobre el estatus.

nm-police-cooperation-mandate =
    Ninguna ley de Nuevo México obliga a la policía a ayudar a ICE.

nm-police-287g =
    La HB 9 prohíbe los acuerdos en los que la policía hace trabajo de inmigración para ICE, desde
    el 20 de mayo de 2026. La lista de ICE del 18 de mayo de 2026 todavía mostraba dos, con los
    sheriffs de los condados de Curry y Torrance. No pudimos confirmar si los dos han terminado.
    .binds =
        todos los organismos públicos de Nuevo México, incluidos los sheriffs
    .exceptions =
        la ley prohíbe acuerdos y detención. No prohíbe toda forma de ayuda ni todo intercambio de
        información. Dos acuerdos seguían en la lista de ICE dos días antes de la prohibición.

nm-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Nuevo México. { said-task-force } { said-none-since } { said-county-list }

nm-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 2 acuerdos para cárceles en Nuevo México.
    { said-jail } { said-none-since } { said-county-list }

nm-benefits-medicaid-data =
    La dirección no está protegida, aunque Nuevo México es uno de los estados que demandan. Desde el
    6 de enero de 2026, el tribunal deja que el Departamento de Salud federal (HHS) le dé a ICE seis
    datos de las personas sin presencia legal. Son la dirección de la casa, el teléfono, la fecha de
    nacimiento, el número de Medicaid, la ciudadanía y el estatus migratorio, también en los estados
    que demandan. Los datos médicos, y los datos de ciudadanos y residentes permanentes, siguen
    prohibidos mientras sigue la demanda. En 2026, los estados le dijeron al tribunal que de todos
    modos se había entregado un archivo más grande.
    .binds =
        el HHS y su agencia de Medicaid; Seguridad Nacional (DHS) e ICE (por orden de un tribunal
        federal)
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección de la casa. En 2026, los
        estados le dijeron al tribunal que se había incumplido su orden; no sabemos si tienen razón.

nm-benefits-snap-data =
    Puede que Nuevo México sea uno de los estados que demandaron al Departamento de Agricultura de
    EE. UU. por los datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). Si es así, lo cubren órdenes de un tribunal de octubre de 2025 y del 26 de
    febrero de 2026. No vimos la lista que lo nombra, y no hemos podido comprobar esto.

nm-voter-roll-shared =
    La Secretaría de Estado ofreció solo la lista pública de votantes, y el Departamento de Justicia
    de EE. UU. presentó una demanda el 2 de diciembre de 2025 para obtener la lista completa. Lo que
    hizo el tribunal se cuenta aparte.

nm-voter-roll-shared-suit-dismissed-2026 =
    Esto no está confirmado. Un registro público que copia la lista de estas demandas que lleva la
    Universidad de Washington dice que un tribunal federal desestimó la demanda contra Nuevo México
    el 14 de julio de 2026. El departamento apeló al Décimo Circuito, y el estado respondió el 16 de
    septiembre de 2026. No vimos ninguna orden de un tribunal de entregar la lista.

nm-health-status-question =
    No encontramos que Nuevo México obligue a los hospitales a anotar el estatus migratorio. Un
    resumen de enero de 2026 nombra solo a Florida y Texas.

nm-event-vehicle-data-law-2025 =
    Entró en vigor la ley SB 36. La información personal en los registros de vehículos no puede ir a
    ninguna agencia para hacer cumplir las leyes federales de inmigración. Un resumen del proyecto
    de ley dice que se exceptúan las partes de esas leyes que son delitos graves (felony); no hemos
    leído el texto firmado.

nm-event-network-letter-2025 =
    Todavía incluían a Nuevo México entre los estados que dejan que ICE consulte por su cuenta los
    datos de conductores y del registro de vehículos por Nlets, la red de la policía. La SB 36 del
    estado llevaba entonces cuatro meses en vigor. No encontramos ningún bloqueo posterior.

nm-event-voter-list-suit-2025 =
    El Departamento de Justicia presentó una demanda para obtener la lista completa de votantes de
    Nuevo México, con números de licencia y los últimos dígitos del Seguro Social. La Secretaría de
    Estado había ofrecido solo la lista pública.

nm-event-voter-suit-dismissed-2026 =
    Según un registro público, un tribunal federal desestimó la demanda del Departamento de Justicia
    para obtener la lista completa de votantes de Nuevo México. El departamento apeló. Esto no está
    confirmado.

nm-event-farmington-chief-says-2026 =
    El jefe de policía de Farmington dice que no sabe que ICE haya usado sus cámaras. La ACLU de
    Nuevo México encontró miles de búsquedas en cámaras de Nuevo México hechas por agencias de fuera
    del estado, con razones como ICE o inmigración.

nm-event-agreements-banned-2026 =
    Entró en vigor la Ley de Seguridad del Inmigrante (Immigrant Safety Act, HB 9). Prohíbe los
    acuerdos 287(g), en los que la policía local hace trabajo de ICE, y los que ya existen deben
    terminar. La lista de ICE de dos días antes todavía mostraba dos, con los sheriffs (alguaciles)
    de los condados de Curry y Torrance; no pudimos confirmar que los dos hayan terminado.

nm-event-plate-law-2026 =
    La ley SB 40 debía entrar en vigor, y la televisión local informó que así fue. Los usuarios no
    pueden compartir ni vender datos de placas si creen, con motivos razonables, que pueden servir
    para hacer cumplir las leyes de inmigración. La declaración escrita de una agencia de fuera del
    estado abre la puerta.
