# The routes by which records reach agencies. `.how` says how such a route works in general.

channel-nlets-dmv-query = Consulta de datos de conductores en la red de la policía
    .how =
        Una red llamada Nlets conecta a la policía y a las agencias federales de todo el país. En
        ella, un agente puede consultar directamente los datos de conductores de la mayoría de los
        estados. Nadie en el departamento de vehículos (DMV) tiene que dar permiso. Cada estado
        decide qué agencias pueden usarla para ver sus datos.
channel-nlets-photo-query = Consulta de fotos de licencia en la red de la policía
    .how =
        Algunos estados mandan las fotos de licencia por Nlets, la red que conecta a la policía y a
        las agencias federales. Unas cartas de miembros del Congreso, de noviembre de 2025, dicen
        que 41 estados lo hacen. Las fuentes que vimos no dicen cuáles son.
channel-nlets-registration-query = Consulta de una placa o un vehículo en la red de la policía
    .how =
        Un agente escribe una placa en Nlets, la red que conecta a la policía y a las agencias
        federales. En la mayoría de los estados, la respuesta da el nombre y la dirección del dueño.
        La ley federal de privacidad permite que un departamento de vehículos (DMV) comparta esto
        con cualquier agencia del gobierno para su trabajo.
channel-dmv-direct-request = Petición al DMV
    .how =
        Una agencia puede pedirle al departamento de vehículos (DMV) los datos de una persona.
        Algunas peticiones fueron un simple correo electrónico a un empleado, y otras fueron
        citaciones (subpoenas). La ley del estado decide cómo puede responder el DMV.
    .seen-elsewhere =
        Se han visto peticiones como esta en otros estados, pero no se encontró ningún caso en este.
channel-registration-direct-request = Petición al DMV sobre un vehículo
    .how =
        Una agencia puede preguntarle al departamento de vehículos (DMV) de quién es un vehículo y
        en qué dirección. La ley federal de privacidad permite que un DMV comparta esto con
        cualquier agencia del gobierno para su trabajo. La ley del estado puede ser más estricta.
    .seen-elsewhere =
        Se han visto peticiones de datos de vehículos en otros estados, pero no se encontró ningún
        caso en este.
channel-dmv-side-door = Un agente local consulta datos del DMV para ICE
    .how =
        La policía local puede consultar datos de conductores para su propio trabajo. Un agente
        podría pasarle la respuesta a una agencia de inmigración. Puede que la ley del estado lo
        prohíba.
    .seen-elsewhere = Se ha reportado en otros estados, pero no se encontró ningún caso en este.
channel-sister-agency-lookup = Otra agencia federal consulta datos del DMV para ICE
    .how =
        Un estado puede cerrarle a ICE sus datos de conductores y aun así dejar entrar a otras
        agencias federales. Un agente de una de esas agencias puede consultar los datos de una
        persona y avisarle a ICE. Mostramos esta vía solo en un estado donde hay un caso que la
        respalda.
    .seen-elsewhere = Se ha visto en otros estados, pero no se encontró ningún caso en este.
channel-sister-agency-plate-lookup = Otra agencia federal consulta una placa para ICE
    .how =
        Un estado puede cerrarle a ICE sus datos de vehículos y aun así dejar entrar a otras
        agencias federales. Un agente de una de esas agencias puede consultar una placa y decirle a
        ICE el nombre y la dirección del dueño. Mostramos esta vía solo en un estado donde hay un
        caso que la respalda.
    .seen-elsewhere = Se ha visto en otros estados, pero no se encontró ningún caso en este.
channel-dmv-bulk-purchase = Copia en masa de datos de conductores
    .how =
        Una agencia puede comprar, o recibir, datos de conductores de muchas personas a la vez. O
        puede obtener acceso a todo el archivo de conductores. La ley del estado decide si el
        departamento de vehículos (DMV) puede aceptar.
    .seen-elsewhere =
        Se ha visto acceso en masa en otros estados, pero no se encontró ningún caso en este.
channel-dmv-data-sales = El DMV vende datos a compradores privados
    .how =
        Algunos departamentos de vehículos (DMV) venden datos de conductores a empresas o a
        investigadores privados. La ley federal de privacidad permite solo los usos que están en su
        lista. La ley del estado puede ser más estricta.
    .seen-elsewhere = Se han visto ventas en otros estados, pero no se encontró ningún caso en este.
channel-dmv-face-search = Búsqueda de una cara en las fotos de licencia
    .how =
        Una agencia manda la foto de una cara. Una computadora la compara con las fotos de licencia
        en archivo y devuelve las coincidencias probables. Varios estados ahora prohíben o limitan
        esto.
    .seen-elsewhere =
        Se han visto búsquedas de caras en otros estados, pero no se encontró ningún caso en este.
channel-duplicate-photo-mining = Búsqueda de una misma cara con dos nombres
    .how =
        Una computadora compara las fotos de licencia entre sí para hallar una misma cara con dos
        nombres. Una agencia puede pedir los nombres que encuentra. Mostramos esta vía solo en un
        estado donde hay un caso que la respalda.
    .seen-elsewhere = Se ha visto en otros estados, pero no se encontró ningún caso en este.
channel-denied-application-lists = Listas de personas a quienes se les negó una licencia
    .how =
        El departamento de vehículos (DMV) guarda una nota cuando niega una licencia o una
        renovación. Una agencia puede pedir listas de esas personas. Que las pida no quiere decir
        que el DMV las dé.
    .seen-elsewhere =
        Se ha sabido de listas así en otros estados, pero no se encontró ningún caso en este.
channel-special-license-lists = Listas de personas con una tarjeta especial
    .how =
        El departamento de vehículos (DMV) sabe quién tiene una tarjeta de plazo limitado u otra
        tarjeta especial. Una agencia puede pedir una lista de esas personas. Que la pida no quiere
        decir que el DMV la dé.
    .seen-elsewhere =
        Se ha sabido de listas así en otros estados, pero no se encontró ningún caso en este.
channel-dmv-document-copies = Copias de papeles entregados al DMV
    .how =
        Algunos departamentos de vehículos (DMV) guardan copias de los papeles que la gente muestra
        para una licencia. Una agencia puede pedir esas copias. Algunos estados limitan lo que se
        guarda o se comparte.
    .seen-elsewhere =
        Se han visto peticiones de esas copias en otros estados, pero no se encontró ningún caso en
        este.
channel-field-face-recognition = Escaneo de la cara en la calle con una aplicación de teléfono
    .how =
        ICE y los agentes de la frontera usan una aplicación de teléfono para escanear una cara o
        las huellas. La aplicación compara el escaneo con archivos federales, como los de los cruces
        de la frontera. Un documento federal dice que la gente no puede negarse al escaneo, y que
        las fotos se guardan 15 años. Seguridad Nacional (DHS) dice que la herramienta es legal.
channel-border-crossing-file = Archivos de frontera y de viajes
    .how =
        Los agentes de la frontera registran cada llegada y cada salida, con datos de las
        aerolíneas. Una regla les permite tomar fotos de las personas que no son ciudadanas de
        EE. UU. Las personas ciudadanas pueden decir que no a la foto. ICE también puede usar estos
        archivos.
channel-plate-network-sharing = Acceso federal a las cámaras de placas de la policía
    .how =
        Muchos departamentos de policía usan cámaras que leen placas por medio de una empresa como
        Flock o Vigilant. Un departamento puede compartir sus datos de placas con usuarios federales
        en el sistema de la empresa. Flock dice que cada cliente controla lo que comparte. Un
        estudio encontró departamentos de un estado cuyos datos se consultaron sin que ellos lo
        hubieran aceptado.
    .seen-elsewhere =
        Se ha visto acceso federal en otros estados, pero no se encontró ningún caso en este.
channel-plate-network-lookup = Búsqueda de placas por otros departamentos de policía
    .how =
        Los departamentos de policía en la red de una misma empresa pueden dejar que otros busquen
        en sus cámaras. Entonces un agente consulta dónde se vio una placa, también en otros
        estados. Puede que la ley del estado lo limite.
    .seen-elsewhere =
        Se han visto búsquedas así en otros estados, pero no se encontró ningún caso en este.
channel-plate-side-door = La policía busca placas para una agencia de inmigración
    .how =
        Una agencia de inmigración le pide a un policía que busque una placa. El policía busca en
        las cámaras de placas y pasa el resultado. Puede que ese policía trabaje en el estado de
        usted o en otro.
    .seen-elsewhere =
        Se han visto búsquedas así en otros estados, pero no se encontró ningún caso en este.
channel-commercial-plate-data = Datos de placas que venden las empresas
    .how =
        Hay empresas privadas que juntan avistamientos de placas (dónde y cuándo se vio su auto),
        por ejemplo con cámaras en las grúas que recogen autos por falta de pago. La policía, los
        prestamistas, las aseguradoras y los investigadores compran acceso. ICE ha usado esos datos
        por medio de un contrato desde 2018. Un contrato de ICE terminó en 2026, y no pudimos
        confirmar qué lo reemplazó.
channel-border-patrol-plate-readers = Cámaras de placas de la Patrulla Fronteriza
    .how =
        La Patrulla Fronteriza tiene sus propias cámaras que leen placas, algunas lejos de la
        frontera. Una computadora marca los viajes que parecen fuera de lo común, y entonces puede
        que la policía local pare el auto. La agencia dice que su uso es legal y sigue sus normas.
    .seen-elsewhere =
        Se han visto cámaras federales de placas en otros lugares, pero no encontramos ningún caso en este estado.
channel-booking-fingerprints-sent = Huellas del fichaje que se mandan al FBI y a ICE
    .how =
        Después de un arresto hay un fichaje: se le toman huellas y foto a la persona. La cárcel
        manda esas huellas al FBI. Luego se comparan automáticamente con el archivo de Seguridad
        Nacional (DHS). ICE se entera de una coincidencia antes de cualquier condena.
channel-jail-release-data = La cárcel le avisa a ICE de una salida
    .how =
        ICE le pregunta a una cárcel cuándo va a salir una persona, o le pide que la retenga. La
        cárcel puede responder, a menos que la ley del estado o sus propias reglas digan que no.
        Algunos estados les mandan a las cárceles que respondan.
    .seen-elsewhere = Se ha reportado en otros estados, pero no se encontró ningún caso en este.
channel-jail-data-resale = Datos de las cárceles que venden las empresas
    .how =
        Los sistemas que avisan a las víctimas cuando alguien sale, como VINE, toman datos al
        momento de más de 2,800 cárceles. Una empresa revende los datos. ICE compró acceso en 2021.
        Así que, aunque una cárcel se niegue a avisarle a ICE, puede que un fichaje (cuando la
        policía toma huellas y foto después de un arresto) no quede oculto.
channel-287g-jail-officers = Agentes de la cárcel local que trabajan para ICE
    .how =
        Un sheriff (alguacil) o una cárcel puede firmar un acuerdo 287(g) con ICE. Entonces sus
        agentes pueden revisar para ICE a las personas que están en la cárcel, o ejecutar allí
        órdenes de ICE. Lo que pueden hacer depende del tipo de acuerdo.
channel-287g-street-officers = Policía local que trabaja para ICE cuando patrulla
    .how =
        Un departamento de policía puede firmar un acuerdo 287(g) con ICE. Con el modelo de grupo
        operativo (task force), sus agentes hacen trabajo de inmigración durante su labor normal de
        policía. Pueden usar lo que su departamento sabe. Otros tipos de acuerdo cubren solo las
        cárceles.
channel-local-police-asked = ICE le pregunta a la policía local
    .how =
        Una agencia de inmigración le pregunta a un departamento de policía qué sabe de una persona.
        El departamento puede responder, a menos que la ley del estado o sus propias reglas digan
        que no. Algunos estados le mandan a la policía que ayude.
    .seen-elsewhere = Se ha reportado en otros estados, pero no se encontró ningún caso en este.
channel-victim-report-asked = ICE le pregunta a la policía por una víctima de un delito
    .how =
        Una agencia de inmigración podría pedirle a un departamento de policía el reporte que hizo
        una víctima de un delito. El departamento podría responder, a menos que la ley del estado o
        sus propias reglas digan que no. Conocemos esta vía por leer la ley, no por un caso.
channel-uscis-file-sharing = USCIS comparte expedientes con ICE
    .how =
        ICE y USCIS son parte de un mismo departamento y comparten expedientes. Desde un memorando
        del 28 de febrero de 2025, USCIS abre casos de deportación. Lo hace con la mayoría de las
        personas a quienes les niega lo que piden y que no tienen presencia legal. También puede
        mandar casos a ICE.
channel-victim-filing-shared = Se comparte una solicitud de víctima
    .how =
        La ley federal limita quién puede ver la solicitud de una víctima de abuso, de un delito o
        de trata de personas. Los agentes dentro de Seguridad Nacional (DHS) la pueden ver. A
        principios de 2025, ICE eliminó su propia obligación de buscar, antes de un arresto, si hay
        una solicitud así.
channel-immigration-court-file = Expediente de la corte de inmigración
    .how =
        Un expediente de la corte de inmigración tiene la dirección de la persona y sus fechas de
        audiencia. Los abogados de ICE son la otra parte en el caso, así que ICE ve las dos cosas.
channel-federal-appointment = Cita con ICE o USCIS
    .how =
        Una cita le dice a una oficina cuándo y dónde va a estar una persona. ICE y USCIS son parte
        de un mismo departamento y comparten expedientes. Conocemos esta vía por leer las reglas, no
        por un caso.
channel-home-visit = Agentes llegan a su casa
    .how =
        Unos agentes llegan a una casa y piden entrar. Sin consentimiento (permiso), necesitan una
        orden firmada por un juez. Los formularios I-200 e I-205 de ICE los firman agentes de
        inmigración, no jueces. Un memorando de ICE de mayo de 2025 afirma que el formulario I-205
        basta para algunas personas, y hay demandas en los tribunales contra esto.
