# Estados Unidos, policía y cárcel: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-jail-booking-feeds =
    Los sistemas que avisan a las víctimas de delitos, como VINE, reciben datos al momento de más de
    2,800 cárceles. Los datos de los registros en la cárcel (booking) y de las salidas van a una
    empresa llamada Appriss, que es parte de Equifax. Appriss los revende con el nombre de Justice
    Intelligence. ICE compró eso en 2021 por $4.8 millones. No vimos la lista de las cárceles, y no
    encontramos un contrato posterior. Así que esto no muestra que una cárcel dada esté incluida, ni
    que ICE todavía lo reciba. Aunque una cárcel se niegue a avisar a ICE, puede que un registro así
    no quede oculto. En junio de 2026, el condado de Cook dijo que estaba trabajando para reducir lo
    que se comparte así.

us-channel-booking-fingerprints =
    La cárcel manda al FBI las huellas de la persona arrestada. Después se comparan automáticamente
    con el archivo de huellas de Seguridad Nacional (DHS). A ICE se le avisa si hay una
    coincidencia, antes de cualquier condena. También hay coincidencias de personas con estatus
    legal que están en el archivo del DHS.

us-channel-287g =
    Con los acuerdos 287(g), unos agentes locales hacen trabajo de inmigración para ICE. Unos
    revisan a personas que ya están en la cárcel, y otros ejecutan dentro de la cárcel órdenes
    administrativas de ICE (que ningún juez firma). En el modelo de grupo operativo (task force), lo
    hacen durante su trabajo normal de policía; ese modelo volvió en enero de 2025. En enero de 2025
    había unos 135 acuerdos. El 13 de febrero de 2026 había 1,412, y a principios de marzo de 2026,
    más de 1,500. Según la cuenta que un proyecto de investigación hizo de la lista de ICE, había
    2,589 el 25 de septiembre de 2026. La mayoría son acuerdos de grupo operativo. Ese modelo
    también paga sueldos y equipo.

us-protection-8-usc-1373 =
    Una ley federal, 8 U.S.C. 1373, no protege a las personas. Dice que un estado o una ciudad no
    puede prohibir a su personal que comparta la ciudadanía o el estatus migratorio con agentes
    federales de inmigración. Los tribunales le han dado un sentido limitado, y algunos han decidido
    que va contra la Constitución. El 23 de diciembre de 2025, un tribunal federal de Nueva York
    rechazó la demanda del gobierno contra la ley de privacidad del departamento de vehículos (DMV)
    de ese estado. El tribunal concluyó que ninguna ley federal obliga a un estado a entregar datos
    de conductores. La ley no obliga a nadie a preguntar o anotar el estatus migratorio. No obliga a
    nadie a obedecer una petición de ICE de mantener detenida a una persona (detainer).

us-protection-anti-commandeering =
    Según la Décima Enmienda, el gobierno federal no puede ordenar a los estados ni a las ciudades
    que hagan trabajo federal de inmigración. Por eso siguen en pie los límites de los estados a
    compartir datos y a cooperar. El 25 de julio de 2025, un tribunal federal desestimó por esa
    razón el caso del gobierno contra Illinois, Chicago y el condado de Cook. Siguen las
    apelaciones, y hay demandas parecidas en otros lugares.

us-list-mandates-287g =
    Dos estados tienen leyes que obligan a los sheriffs (alguaciles) o a las cárceles a firmar
    acuerdos 287(g) para hacer trabajo de inmigración para ICE. La ley SB 8 de Texas incluye a todo
    sheriff que maneja una cárcel. Se aplica desde el 1 de enero de 2026, y los acuerdos se deben
    hacer a más tardar en diciembre de 2026. La ley de Florida incluye a toda agencia que maneja una
    cárcel del condado. La lista de ICE de mayo de 2026 muestra 387 acuerdos en Texas y 348 en
    Florida.

us-list-mandates-287g-tennessee-georgia-2026 =
    Según un registro de septiembre de 2026, Tennessee obliga a sus 95 sheriffs a pedir un acuerdo
    287(g) con ICE (HB 2219, firmada hacia el 10 de mayo de 2026). La ley HB 1105 (2024) de Georgia
    obliga a cada sheriff a pedirlo. Lo leímos en notas públicas y no leímos las leyes.

us-list-mandates-cooperation =
    Algunas leyes estatales ordenan cooperar con ICE, o prohíben ponerle límites a esa cooperación.
    Confirmamos cinco estados: Texas, Florida, Virginia Occidental, Utah y Nuevo Hampshire. La ley
    de Virginia Occidental es de 2023. Con la ley de Utah de 2025, los sheriffs (alguaciles)
    coordinan las salidas de la cárcel. Las leyes de Nuevo Hampshire de 2025 están en vigor desde
    enero de 2026. Hay más estados que deberían estar aquí; vea las notas de cada estado.

us-list-mandates-cooperation-tracker-2026 =
    Un registro de septiembre de 2026 cuenta 25 estados cuyas leyes obligan a ayudar a ICE o
    prohíben ponerle límites. Son nuevas en 2026 las leyes de Misisipi e Indiana. Virginia
    Occidental tiene una ley de 2023; no está confirmado que se haya firmado su proyecto de ley de
    2026 (SB 615). Estas leyes son muy distintas entre sí. Prohibir las reglas de santuario no es,
    por sí solo, un deber de retener a personas. Lo leímos en notas públicas.

us-list-forbids-287g =
    En febrero de 2026, algunos estados tenían una prohibición en todo el estado de los acuerdos
    287(g) con ICE, o un límite a esos acuerdos. Había ocho más antiguos, y después Nuevo México y
    Maryland. La ley de Maryland se firmó el 17 de febrero de 2026 y entró en vigor de inmediato. La
    de Maine entró en vigor en enero de 2026. La lista de ICE de mayo de 2026 todavía muestra dos
    acuerdos en Nuevo México.

us-list-forbids-287g-new-york-2026 =
    Según un registro de septiembre de 2026, Nueva York se suma a los estados que prohíben los
    acuerdos 287(g) con ICE. La ley se firmó en mayo de 2026, y los acuerdos existentes debían
    terminar a más tardar el 25 de agosto de 2026. ICE todavía tenía tres en su lista ese día. La
    prohibición de Nueva Jersey es ahora una ley, no solo una orden. Un juez federal bloqueó en
    parte las condiciones de Virginia el 31 de agosto de 2026. Lo leímos en notas públicas y no
    leímos las leyes.

us-list-restricts-287g =
    Vermont y Virginia limitan los acuerdos 287(g) con ICE, pero no los prohíben. Vermont deja los
    acuerdos solo en manos del gobernador (2017, más estricto desde 2025). Con un cambio de 2026,
    Virginia los permite solo bajo ciertas condiciones hasta el 30 de junio de 2028. También terminó
    los acuerdos de sus agencias estatales. Nueva York y Hawái tenían proyectos de ley a principios
    de 2026. Según un registro de septiembre de 2026, el de Nueva York se volvió una prohibición;
    vea la lista de prohibiciones. No pudimos confirmar el resultado en Hawái. Nueva York todavía
    tenía 14 acuerdos en la lista de ICE del 18 de mayo de 2026.

us-list-287g-agreements =
    La propia lista de ICE del 18 de mayo de 2026 muestra 1,843 acuerdos 287(g) firmados. Están en
    38 estados, Guam y las Islas Marianas del Norte. Una agencia puede tener varios. Revisamos la
    lista desde Alaska hasta Wyoming. No muestra ninguno en California, Connecticut, Delaware,
    Hawái, Illinois, Maine, Maryland, Nueva Jersey, Oregón, Rhode Island, Vermont o Washington.
    Tampoco muestra ninguno en el Distrito de Columbia y Puerto Rico.

us-list-287g-growth =
    La lista de ICE sigue creciendo. Según la cuenta de un proyecto de investigación, tenía 2,589
    acuerdos el 25 de septiembre de 2026. El 18 de mayo de 2026 tenía 1,843. Este programa nombra
    395 más nuevos, no todos. Por eso, una agencia que aquí no se nombra puede haber firmado
    después.

us-list-287g-additions =
    Encontramos 395 acuerdos posteriores a la lista de ICE del 18 de mayo de 2026. Un proyecto de
    investigación vio un archivo de cada uno en el sitio de ICE, o lo vio en listas posteriores de
    ICE, entre el 23 de junio y el 15 de septiembre de 2026. Leímos la lista de esos archivos que
    hizo el proyecto, no los acuerdos. El día de la firma es el que aparece en el nombre del
    archivo. Se firmaron muchos más: la cuenta de ICE creció en más de 700 de mayo a septiembre.
    Algunos de los 395 pueden haber terminado después.

us-list-287g-removals =
    Cuatro acuerdos de la lista de ICE del 18 de mayo de 2026 ya no estaban en su lista del 15 de
    septiembre de 2026. En cada caso, la misma agencia firmó un acuerdo más nuevo. Puede que hayan
    terminado otros acuerdos sin que lo sepamos.

us-list-287g-placed =
    La lista de ICE no nombra ningún condado para algunas agencias. Para unas pocas nombra uno
    equivocado o lo escribe mal. Las pusimos en su condado según la lista del FBI de agencias de
    policía de 2025, cuando el nombre corresponde a una sola agencia del estado. Pusimos algunas
    según las notas de un proyecto de investigación, que citan leyes estatales y las páginas de las
    mismas agencias. Una agencia que trabaja en varios condados está en cada uno. Puede haber
    errores.

us-channel-ncic-immigration-warrants =
    La base de datos del FBI para la policía les muestra a los agentes las órdenes administrativas
    de ICE. A principios de 2025 se agregó al menos medio millón más, informó NPR. Una guía
    posterior de Maryland habló de más de 700,000. ICE no confirmó el número. Tampoco negó que
    agregarlas sea algo de rutina. Así que una parada de tránsito puede mostrar una orden civil de
    inmigración que ningún juez firmó.

us-channel-police-records-coplink-linx =
    Los departamentos juntan reportes policiales, fichas de campo y notas de registro en la cárcel
    (booking) con los de sus vecinos. Los investigadores de inmigración pueden leer algunos de esos
    fondos. Unos documentos que ganó la ACLU de Massachusetts muestran a los investigadores de ICE
    (HSI) consultando el COPLINK de ese estado en 2018. Lo alimentan al menos 25 departamentos, la
    junta de libertad condicional (probation) y el registro de vehículos. En 2017, NPR leyó
    documentos de ICE que hablan de casi mil agencias desde 2011, entre ellas ciudades santuario. El
    condado de King, Washington, dejó el sistema LInX por esa razón. No encontramos una lista
    nacional más nueva, así que no sabemos quién aporta qué hoy.

us-channel-police-records-homeland-security =
    ICE maneja un servicio por el que los agentes de Seguridad Nacional (DHS) consultan archivos de
    otras policías que firmaron un acuerdo. Lo dice su documento de privacidad del 28 de junio de
    2019. Unas diapositivas de los investigadores de ICE (HSI) de 2012 nombran entre los socios a
    LInX, Nlets y N-DEx del FBI. N-DEx tenía datos de unas 6,000 agencias cuando una revista
    policial escribió sobre él. Leímos el documento y las diapositivas en copias.

us-channel-police-records-psdex =
    Los departamentos que compran el mapa de delitos de LexisNexis por lo general aceptan copiar sus
    propios archivos en un fondo común nacional, llamado PSDEX. Los archivos tienen reportes de
    incidentes, paradas y registros en la cárcel (booking), y muchas veces el relato del agente.
    Otros suscriptores consultan el fondo sin preguntarle al departamento. Según los investigadores,
    entre ellos hay suscriptores federales, ICE incluido. Un proyecto de registros públicos ubicó
    contratos de más de 340 agencias en 38 estados, algunas en lugares santuario. Dice que los
    datos, una vez dados, no se pueden retirar. Los registros de quién consultó no son públicos.

us-channel-victims-stay-away =
    El miedo aleja de la policía a algunas víctimas y testigos. Unos investigadores les preguntaron
    a 2,004 latinos en Chicago, Houston, Los Ángeles y Phoenix a fines de 2012. De todos, el 44 por
    ciento dijo que era menos probable que denunciara un delito en su contra, por miedo a que la
    policía preguntara por el estatus. De las personas sin estatus, fue el 70 por ciento según dos
    informes sobre la encuesta, y el 77 por ciento según otro.

us-channel-sheriffs-and-agreements =
    En noviembre de 2018, los votantes de los condados más grandes de Carolina del Norte eligieron
    nuevos sheriffs. Varios habían prometido terminar los acuerdos con ICE o dejar de retener a
    personas para ICE, y lo hicieron. Los legisladores aprobaron luego la ley House Bill 370, que
    habría obligado a los sheriffs a cumplir las peticiones de ICE de retener a personas. El
    gobernador la vetó el 21 de agosto de 2019, y no entró en vigor. Una ley estatal posterior, HB
    10 de 2024, sí hace que las cárceles retengan a personas para ICE.

us-channel-dna-codis =
    Seguridad Nacional (DHS) toma ADN de la mayoría de las personas que detiene. Lo manda a CODIS,
    un archivo del FBI. Allí la policía de todas partes puede buscarlo, sin fecha límite. Desde 2020
    se habían agregado más de 1.5 millones de perfiles. Más de 133,000 eran de menores de edad, y
    unos 2,000 de personas ciudadanas. Una regla propuesta el 3 de noviembre de 2025 ampliaría los
    datos biométricos, incluido el ADN, a casi todas las solicitudes de inmigración. No encontramos
    una regla final.

us-channel-body-camera-video =
    La policía local comparte video con otras agencias caso por caso. Los agentes federales graban
    con teléfonos y con sus propias cámaras. No encontramos ningún documento que muestre que ICE
    toma en masa el video de las cámaras corporales de la policía local. Tampoco encontramos ninguno
    que muestre que ICE busca caras en ese video.

# Hechos: lo que pasó, en la voz nombrada.

us-event-jail-feed-narrowing-2026 =
    El condado de Cook, en Illinois, dijo que estaba trabajando para reducir lo que se comparte de
    los registros en la cárcel (booking) y las salidas por sistemas que avisan a las víctimas, como
    VINE.

us-event-immigration-warrants-added-2025 =
    NPR informó que a principios de 2025 se agregó al menos medio millón más de órdenes
    administrativas de ICE, que ningún juez firmó, a la base de datos del FBI para la policía. Una
    guía posterior de Maryland habló de más de 700,000.

us-event-immigration-warrants-ice-says =
    ICE no confirmó el número de órdenes administrativas agregadas. Tampoco negó que agregarlas sea
    algo de rutina.

us-event-agreements-grew-2026 =
    A principios de marzo de 2026 había más de 1,500 acuerdos 287(g). En enero de 2025 eran unos
    135, y el 13 de febrero de 2026 eran 1,412. La mayoría son acuerdos de grupo operativo (task
    force).

us-event-agreements-list-2026 =
    La propia lista de ICE muestra 1,843 acuerdos 287(g) firmados, en 38 estados, Guam y las Islas
    Marianas del Norte. Una agencia puede tener varios.

us-event-dna-rule-proposed-2025 =
    Una regla propuesta ampliaría los datos biométricos, incluido el ADN, a casi todas las
    solicitudes de inmigración. No encontramos una regla final.

us-event-state-data-suit-dismissed-2025 =
    Un tribunal federal de Nueva York rechazó la demanda del gobierno contra la ley de privacidad
    del departamento de vehículos (DMV) de ese estado. Concluyó que ninguna ley federal obliga a un
    estado a entregar datos de conductores.

us-event-state-limits-upheld-2025 =
    Un tribunal federal rechazó el caso del gobierno contra Illinois, Chicago y el condado de Cook.
    Decidió que el gobierno federal no puede ordenar a estados ni ciudades que hagan trabajo federal
    de inmigración. Hay apelaciones y demandas parecidas en otros lugares.

us-event-shared-reports-homeland-security-2019 =
    Un documento de privacidad dice que ICE maneja un servicio por el que los agentes de Seguridad
    Nacional (DHS) consultan archivos de otras policías que firmaron un acuerdo.

us-event-victims-stay-away-2013 =
    En una encuesta en cuatro ciudades, el 44 por ciento de los latinos dijo que era menos probable
    que denunciara un delito en su contra, por miedo a que la policía preguntara por el estatus.

us-event-sheriffs-voted-out-2018 =
    Los votantes de los condados más grandes de Carolina del Norte eligieron nuevos sheriffs. Varios
    de ellos terminaron luego los acuerdos con ICE, o dejaron de retener a personas para ICE.

us-event-sheriff-bill-vetoed-2019 =
    La ley House Bill 370 habría obligado a los sheriffs de Carolina del Norte a retener a personas
    para ICE. Los legisladores la aprobaron, el gobernador la vetó ese día, y no entró en vigor. Una
    ley de 2024, HB 10, sí lo hace.
