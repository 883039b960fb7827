# Connecticut: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ct-dmv-license-regardless-of-status =
    Desde el 1 de enero de 2015, el departamento de vehículos (DMV) da licencias solo para conducir
    (drive-only) a las personas que no pueden probar presencia legal o que no tienen número de
    Seguro Social (PA 13-89). Deben mostrar dos pruebas de identidad, como un pasaporte extranjero o
    una identificación consular, y una prueba de que viven en el estado. Quedan fuera las personas
    condenadas en el estado por un delito grave (felony).

ct-dmv-card-marking =
    En febrero de 2024, Connecticut era uno de dos estados cuya tarjeta solo para conducir
    (drive-only) se veía diferente de las otras tarjetas que no son REAL ID. La tarjeta dice DO, y
    que no sirve para identificación federal. Desde el 1 de julio de 2016, atrás dice también que no
    es identificación para votar. El proyecto de ley HB 5057 de 2024, del gobernador, habría quitado
    esas señas desde el 1 de enero de 2025. No pudimos confirmar si se convirtió en ley.

ct-dmv-noncitizen-marking =
    No pudimos confirmar qué se hace hoy. Un aviso de 2011 de un bufete de abogados trata de las
    personas no ciudadanas cuya estadía terminaba en menos de seis años. Dice que recibían una
    licencia estándar, marcada como no válida para identificación federal, en lugar de la tarjeta
    con la estrella dorada.

ct-dmv-document-retention =
    Quienes piden una licencia solo para conducir (drive-only) deben traer documentos originales;
    desde el 1 de julio de 2015 no se aceptan copias. No pudimos confirmar si el departamento de
    vehículos (DMV) guarda imágenes de esos documentos.

ct-dmv-disclosure-limit =
    La ley HB 8004 (sesión especial de noviembre de 2025) prohíbe que los empleados de agencias
    estatales y locales den información personal no pública a nadie fuera de las agencias públicas.
    Eso quiere decir la dirección, el lugar y el horario de trabajo, la escuela, las citas y el
    paradero. Las excepciones son el consentimiento (permiso) de la persona, una investigación
    penal, una coincidencia en una base de datos de terrorismo, o lo que exige una ley estatal o
    federal. La ley no pide una orden judicial (firmada por un juez); el fiscal general puede
    demandar, y los informes que vimos no nombran las fotos. No vimos el texto de la ley ni que se
    haya firmado, y nada muestra que haya terminado con las consultas directas en la red de la
    policía.
    .binds =
        los empleados de agencias del estado y de las ciudades o pueblos de Connecticut
    .exceptions =
        las investigaciones penales. Lo que exige una ley estatal o federal. El consentimiento
        (permiso) de la persona. Una coincidencia en una base de datos de terrorismo. Los registros
        públicos, según la ley estatal de libertad de información. No sabemos si cubre las consultas
        en las redes de la policía COLLECT o Nlets.

ct-dmv-nlets-immigration =
    { said-nlets } En noviembre de 2025, unos miembros del Congreso le dijeron al gobernador de
    Connecticut que el estado deja que ICE consulte allí por su cuenta los datos de conductores y
    del registro de vehículos. No encontramos ningún bloqueo posterior.

ct-dmv-nlets-photos =
    No pudimos confirmar si las fotos de licencia de Connecticut viajan por Nlets, la red de
    consultas de la policía.

ct-dmv-face-recognition =
    No pudimos confirmar si el departamento de vehículos (DMV) busca caras en sus fotos para la
    policía. La ley SB 4 de 2026 pone reglas al reconocimiento de caras que usan los negocios, no al
    del DMV.

ct-dmv-ice-documented-access =
    Unos reportajes de 2017 mostraron que unas 20 agencias federales, entre ellas ICE, podían buscar
    en COLLECT, la red de la policía del estado. Lo hacían con un acuerdo que se renovaba cada año.
    La red llegaba a los datos del departamento de vehículos (DMV). Allí estaban entonces los
    nombres y direcciones de 27,953 personas con licencia solo para conducir (drive-only). El medio
    CT Mirror informó en febrero de 2020 que el acuerdo iba hasta 2021 y se podía renovar. No
    sabemos si se renovó.

ct-dmv-data-sales =
    No revisamos las ventas de datos del propio departamento de vehículos (DMV), así que sobre ellas
    esto no está confirmado. La ley SB 4 se firmó en mayo de 2026 y está en vigor desde el 1 de
    octubre de 2026. Hace que los contratos del estado y de las ciudades limiten la reventa de datos
    de lectores de placas. También prohíbe vender datos de ubicación precisa.

ct-dmv-federal-bulk-request =
    El Departamento de Justicia presentó una demanda el 6 de enero de 2026 para obtener la lista
    completa de votantes. Los funcionarios del estado se negaron y citaron una ley estatal que
    mantiene en privado los datos de identidad. Según un registro público de demandas, un juez
    desestimó la demanda el 17 de julio de 2026. No encontramos ningún requerimiento (demand) de los
    archivos del departamento de vehículos (DMV) en masa.

ct-alpr-statute =
    La ley Public Act 26-14 (SB 397), firmada el 4 de mayo de 2026, fija el primer límite de
    Connecticut a cuánto tiempo se guardan los datos de los lectores de placas. También pide
    informes de uso y una política modelo, y el fiscal general la hace cumplir. No vimos el número
    de días, ni la fecha desde la que se aplican las secciones sobre lectores de placas. El proyecto
    de ley paralelo, el HB 5449, empezó con siete días, terminó con treinta, y habría empezado el 1
    de octubre de 2026; murió el 6 de mayo de 2026.

ct-alpr-sharing-limit =
    La ley Public Act 26-14 no mantiene los datos de placas dentro del estado. Los datos pueden ir a
    agencias de Massachusetts, Nueva York y Rhode Island que aceptan no usarlos en investigaciones
    de inmigración, de atención reproductiva o de atención de género. La prensa dice que no pueden
    ir a ningún otro estado. No vimos qué dice la ley sobre las empresas que manejan los sistemas,
    ni sobre las agencias federales en asuntos penales, ni cuándo empieza esta sección.
    .binds =
        las agencias de policía de Connecticut que manejan lectores de placas
    .exceptions =
        las agencias de Massachusetts, Nueva York y Rhode Island que firman una declaración. Es solo
        una promesa. La ley no alcanza lo que un estado vecino pasa a otros. Los lectores de placas
        que manejan empresas privadas y agencias federales.

ct-alpr-immigration-limit =
    La ley Public Act 26-14 prohíbe compartir datos de lectores de placas para hacer cumplir las
    leyes de inmigración. La ley SB 4 agrega límites en los contratos del estado y de las ciudades
    desde el 1 de octubre de 2026. Su versión de proyecto también limita los datos que tienen los
    departamentos de transporte y de vehículos; no pudimos confirmar eso en el texto final. El
    gobierno federal presentó una demanda contra la Public Act 26-14 a mediados de mayo de 2026. Los
    reportes nombran las reglas de esa ley sobre máscaras, identificación y áreas protegidas, no la
    parte de los lectores de placas, y no encontramos ningún fallo.
    .binds =
        las agencias de policía de Connecticut; los contratos del estado y de las ciudades desde el
        1 de octubre de 2026
    .exceptions =
        las búsquedas que dan otra razón que inmigración. Las agencias de estados vecinos, que solo
        dan su promesa. Las empresas privadas y las agencias federales que leen placas. No vimos en
        qué fecha empieza la parte sobre lectores de placas.

ct-alpr-ice-documented-access =
    El medio CT Insider encontró miles de búsquedas en cámaras de placas de Flock en Connecticut
    hechas por policía de otros estados, con notas como ICE o ICE-assist (ayuda a ICE). Los datos de
    seis pueblos alimentaban la red nacional. El fiscal general dijo que lo investigaría, y después
    vino la ley de 2026.

ct-police-immigration-limit =
    La Ley de Confianza (Trust Act, de 2013, más estricta desde el 1 de octubre de 2019) prohíbe
    retener a personas para ICE. Hace falta una orden judicial (firmada por un juez), una condena
    por un delito grave (felony) que está en una lista o una coincidencia con una lista de
    vigilancia de terrorismo. Limita lo que la policía le dice a ICE, y a la persona se le debe
    avisar de una petición de ICE. Desde el 1 de octubre de 2025 también cubre a las fiscalías, a la
    libertad condicional de menores (juvenile probation) y a la junta de libertad bajo palabra
    (parole board); a la vez, más delitos graves de clase C y D ahora permiten cooperar. El gobierno
    federal presentó una demanda contra esta ley y contra la orden de New Haven a mediados de abril
    de 2026, y no encontramos ningún fallo. La Public Act 26-14 también deja que las personas
    demanden a agentes federales por violaciones de sus derechos.
    .binds =
        la policía estatal y local, las prisiones, los alguaciles judiciales (marshals) y las
        oficinas de libertad condicional (probation); desde octubre de 2025, también las fiscalías y
        la junta de libertad bajo palabra (parole board)
    .exceptions =
        una orden judicial (firmada por un juez). Las personas con una condena por un delito grave
        (felony) de una lista, que creció en 2025. La lista de vigilancia de terrorismo. Hay una
        demanda federal pendiente desde abril de 2026.

ct-police-cooperation-mandate =
    Ninguna ley de Connecticut obliga a la policía a cooperar para hacer cumplir las leyes de
    inmigración.

ct-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 no tiene ninguna agencia de Connecticut.
    Danbury tuvo un acuerdo hasta la década pasada. Se entiende que la Ley de Confianza (Trust Act)
    prohíbe esos acuerdos, pero no vimos esa parte de la ley.

ct-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Connecticut. { said-task-force } { said-none-since } { said-county-list }

ct-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Connecticut.
    { said-jail } { said-none-since } { said-county-list }

ct-benefits-medicaid-data =
    Connecticut es uno de los estados que demandaron en el caso California v. HHS. Desde el 6 de
    enero de 2026, la agencia federal de Medicaid puede pasarle a ICE seis datos básicos, la
    dirección entre ellos, de personas que no tienen presencia legal. Más que eso está prohibido. En
    2026, los estados le dijeron al tribunal que parecía que no se había cumplido la orden.
    .exceptions =
        seis datos básicos de personas que no tienen presencia legal. La dirección es uno de ellos.
        Los estados que demandaron dicen que la orden del tribunal se incumplió; no sabemos si
        tienen razón.

ct-benefits-snap-data =
    Connecticut es uno de los estados que demandaron por el requerimiento (demand) del Departamento
    de Agricultura de EE. UU. de recibir los datos de las estampillas o cupones de alimentos (food
    stamps, SNAP). Unas órdenes de un tribunal, de octubre de 2025 y del 26 de febrero de 2026,
    frenan los castigos por negarse.

ct-voter-roll-shared =
    El Departamento de Justicia demandó a Connecticut el 6 de enero de 2026 por negarse a dar la
    lista completa de votantes (United States v. Thomas, D. Conn. 3:26-cv-00021). La organización
    Common Cause y una persona que vota pidieron entrar en el caso. Un tribunal federal desestimó la
    demanda el 17 de julio de 2026. Ese departamento apeló ante el Segundo Circuito, donde el estado
    debía presentar su escrito el 29 de octubre de 2026. { said-no-order } Lo que pasó después de
    enero viene de un registro público de demandas; no leímos el fallo.

ct-tolls-data =
    Connecticut no tiene carreteras de peaje; su ley más parecida trata de las cámaras de velocidad
    en zonas de obras. Esos datos se pueden dar solo para cobrar la multa, por orden de un juez en
    un caso penal, o cuando lo exige la ley. Se deben destruir en el plazo de un año después de la
    multa.

ct-broker-delete-right =
    La ley SB 4, firmada en mayo de 2026 y en vigor desde el 1 de octubre de 2026, crea un registro
    de empresas que venden datos. Manda que el estado haga una plataforma en la que una sola
    petición borra los datos en todas ellas, como la de California. La ley de privacidad de 2023 ya
    da derecho a borrar datos y a decir que no a ciertos usos (opt out). No pudimos confirmar cuándo
    se abre la plataforma.

ct-courts-arrest-limit =
    La ley HB 8004 (noviembre de 2025) convierte en ley una orden de septiembre de 2025 del juez
    presidente de la corte suprema del estado (chief justice). No permite arrestos en los tribunales
    estatales ni en sus terrenos, incluso las aceras de al lado, sin una orden judicial (firmada por
    un juez) que se muestra primero a un alguacil judicial (judicial marshal). Son excepciones los
    delitos graves (felonies) de una lista y los casos de listas de vigilancia. Unos líderes de la
    legislatura reconocieron que los alguaciles judiciales no pueden frenar físicamente a agentes
    federales armados. No vimos que la ley se haya firmado, y cubre solo los tribunales del estado.
    .binds =
        toda persona que hace un arresto en un tribunal del estado; es dudoso que se pueda hacer
        cumplir frente a agentes federales
    .exceptions =
        una orden judicial (firmada por un juez). Los delitos graves (felonies) de una lista y los
        casos de listas de vigilancia. No cubre los tribunales federales ni la corte de inmigración.

ct-event-trust-act-changed-2025 =
    Desde este día, la Ley de Confianza (Trust Act) también cubre a las fiscalías, a la libertad
    condicional de menores (juvenile probation) y a la junta de libertad bajo palabra (parole
    board). A la vez, más condenas por delitos graves (felonies) permiten cooperar con ICE.

ct-event-network-letter-2025 =
    Le dijeron al gobernador de Connecticut que el estado deja que ICE consulte por su cuenta los
    datos de conductores y del registro de vehículos por Nlets, la red de la policía. No encontramos
    ningún bloqueo posterior.

ct-event-personal-data-act-2025 =
    La ley HB 8004 prohíbe que los empleados del estado y de los gobiernos locales den direcciones y
    otra información personal que no es pública, con excepciones. No vimos su texto ni que se haya
    firmado. Nada de lo que encontramos muestra que haya terminado con las consultas directas en la
    red de la policía.

ct-event-courthouse-act-2025 =
    La ley HB 8004 convierte en ley una orden del juez presidente de la corte suprema del estado
    (chief justice): ningún arresto en los tribunales estatales sin una orden judicial (firmada por
    un juez), con excepciones. Unos líderes de la legislatura reconocieron que los alguaciles
    judiciales no pueden frenar físicamente a agentes federales armados. No vimos que la ley se haya
    firmado.

ct-event-voter-list-suit-2026 =
    El Departamento de Justicia demandó a Connecticut para obtener la lista completa de votantes.
    Los funcionarios del estado se negaron y citaron una ley estatal que mantiene en privado los
    datos de identidad.

ct-event-trust-act-suit-2026 =
    El gobierno federal presentó una demanda contra la Ley de Confianza (Trust Act) y contra una
    orden de New Haven. No encontramos ningún fallo.

ct-event-plate-law-suit-2026 =
    El gobierno federal presentó una demanda contra la Public Act 26-14. Los reportes nombran sus
    reglas sobre máscaras, identificación y áreas protegidas, y no su parte sobre los lectores de
    placas. No encontramos ningún fallo.

ct-event-plate-law-2026 =
    Se firmó la ley Public Act 26-14. Prohíbe compartir datos de lectores de placas para hacer
    cumplir las leyes de inmigración, y deja que vayan a agencias de tres estados cercanos que
    aceptan no usarlos para eso. No vimos desde qué fecha se aplica esta parte.

ct-event-voter-list-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Connecticut. Ese departamento apeló ante el Segundo Circuito. Esto viene de un
    registro público de demandas.
