# Driver data: the routes by which records reach agencies.
# `.how` says how such a route works in general.

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
        Se han visto peticiones como esta en otros estados, pero no encontramos ningún caso de esta
        agencia en este estado.
channel-registration-direct-request = Petición al DMV sobre un vehículo
    .how =
        Una agencia puede preguntarle al departamento de vehículos (DMV) de quién es un vehículo y
        en qué dirección. La ley federal de privacidad permite que un DMV comparta esto con
        cualquier agencia del gobierno para su trabajo. La ley del estado puede ser más estricta.
    .seen-elsewhere =
        Se han visto peticiones de datos de vehículos en otros estados, pero no encontramos ningún
        caso de esta agencia en este estado.
channel-dmv-side-door = Un agente local consulta datos del DMV para ICE
    .how =
        La policía local puede consultar datos de conductores para su propio trabajo, y en muchos
        estados una foto de licencia. Un agente podría pasarle la respuesta a una agencia de
        inmigración. Puede que la ley del estado lo prohíba.
    .seen-elsewhere =
        Se ha reportado en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
channel-registration-side-door = Un agente local consulta una placa para ICE
    .how =
        Un agente puede escribir una placa y ver el nombre y la dirección del dueño. Puede decírselo
        a una agencia de inmigración, aun donde el estado le cerró el paso a esa agencia. Puede que
        la ley del estado lo prohíba. Los casos que encontramos son de cámaras de placas. Ninguno
        muestra que se pasaran los datos del dueño.
channel-sister-agency-lookup = Otra agencia federal consulta datos del DMV para ICE
    .how =
        Un estado puede cerrarle a ICE sus datos de conductores y aun así dejar entrar a otras
        agencias federales. Un agente de una de esas agencias puede consultar los datos de una
        persona y avisarle a ICE. Mostramos esta vía solo en un estado donde hay un caso que la
        respalda.
    .seen-elsewhere =
        Se ha visto en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
channel-sister-agency-plate-lookup = Otra agencia federal consulta una placa para ICE
    .how =
        Un estado puede cerrarle a ICE sus datos de vehículos y aun así dejar entrar a otras
        agencias federales. Un agente de una de esas agencias puede consultar una placa y decirle a
        ICE el nombre y la dirección del dueño. Mostramos esta vía solo en un estado donde hay un
        caso que la respalda.
    .seen-elsewhere =
        Se ha visto en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
channel-dmv-bulk-purchase = Copia en masa de datos de conductores
    .how =
        Una agencia puede comprar, o recibir, datos de conductores de muchas personas a la vez. O
        puede obtener acceso a todo el archivo de conductores. La ley del estado decide si el
        departamento de vehículos (DMV) puede aceptar.
    .seen-elsewhere =
        Se ha visto acceso en masa en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-dmv-data-sales = El DMV vende datos a compradores privados
    .how =
        Algunos departamentos de vehículos (DMV) venden datos de conductores a empresas o a
        investigadores privados. La ley federal de privacidad permite solo los usos que están en su
        lista. La ley del estado puede ser más estricta.
    .seen-elsewhere =
        Se han visto ventas en otros estados, pero no encontramos ningún caso de esta agencia en
        este estado.
channel-dmv-face-search = Búsqueda de una cara en las fotos de licencia
    .how =
        Una agencia manda la foto de una cara. Una computadora la compara con las fotos de licencia
        en archivo y devuelve las coincidencias probables. Varios estados ahora prohíben o limitan
        esto.
    .seen-elsewhere =
        Se han visto búsquedas de caras en otros estados, pero no encontramos ningún caso de esta
        agencia en este estado.
channel-duplicate-photo-mining = Búsqueda de una misma cara con dos nombres
    .how =
        Una computadora compara las fotos de licencia entre sí para hallar una misma cara con dos
        nombres. Una agencia puede pedir los nombres que encuentra. Mostramos esta vía solo en un
        estado donde hay un caso que la respalda.
    .seen-elsewhere =
        Se ha visto en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
channel-denied-application-lists = Listas de personas a quienes se les negó una licencia
    .how =
        El departamento de vehículos (DMV) guarda una nota cuando niega una licencia o una
        renovación. Una agencia puede pedir listas de esas personas. Que las pida no quiere decir
        que el DMV las dé.
    .seen-elsewhere =
        Se ha sabido de listas así en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-special-license-lists = Listas de personas con una tarjeta especial
    .how =
        El departamento de vehículos (DMV) sabe quién tiene una tarjeta de plazo limitado u otra
        tarjeta especial. Una agencia puede pedir una lista de esas personas. Que la pida no quiere
        decir que el DMV la dé.
    .seen-elsewhere =
        Se ha sabido de listas así en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-dmv-document-copies = Copias de documentos entregados al DMV
    .how =
        Algunos departamentos de vehículos (DMV) guardan copias de los documentos que la gente
        muestra para una licencia. Una agencia puede pedir esas copias. Algunos estados limitan lo
        que se guarda o se comparte.
    .seen-elsewhere =
        Se han visto peticiones de esas copias en otros estados, pero no encontramos ningún caso de
        esta agencia en este estado.

channel-in-state-network-query = Consulta de datos de conductores en la red policial del estado
    .how =
        Muchos estados tienen una red policial propia, como CLETS en California. Los agentes
        federales pueden tener cuentas en ella, aparte de Nlets. El estado fija las reglas.
        California prohíbe usarla para inmigración, y le cerró el paso a la rama de deportación de
        ICE (ERO) el 15 de octubre de 2019. Otros usuarios federales conservaron sus cuentas. Mostramos esta vía solo
        en un estado donde un caso la respalda.
    .seen-elsewhere =
        Se reportaron cuentas federales en California. No encontramos qué otros estados las dan. No
        encontramos ningún caso de esta agencia en este estado.

channel-in-state-network-plate-query = Consulta de una placa en la red policial del estado
    .how =
        Muchos estados tienen una red policial propia, como CLETS en California. Los agentes
        federales pueden tener cuentas en ella, aparte de Nlets. Una placa da entonces el nombre y
        la dirección del dueño. California prohíbe usarla para inmigración, y le cerró el paso a la
        rama de deportación de ICE (ERO) el 15 de octubre de 2019. Otros usuarios federales conservaron sus cuentas.
        Mostramos esta vía solo en un estado donde un caso la respalda.
    .seen-elsewhere =
        Se reportaron cuentas federales en California. No encontramos qué otros estados las dan. No
        encontramos ningún caso de esta agencia en este estado.

channel-state-to-state-check = Las oficinas de licencias se consultan (State-to-State)
    .how =
        Las oficinas de licencias llevan un índice común. De cada tarjeta guarda el nombre, la fecha
        de nacimiento y los últimos números del Seguro Social. Una oficina puede ver que una persona
        tiene una tarjeta en otro estado. En lo que leímos, ni la policía ni ICE lo consultan. En
        septiembre de 2024 participaban 42 estados y lugares.
    .seen-elsewhere =
        No encontramos una lista completa de los 42 estados y lugares. Así que no sabemos si este
        estado participa, y no encontramos ningún caso de esta agencia en este estado.
