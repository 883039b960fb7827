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
        La policía local puede consultar datos de conductores para su propio trabajo. Un agente
        podría pasarle la respuesta a una agencia de inmigración. Puede que la ley del estado lo
        prohíba.
    .seen-elsewhere =
        Se ha reportado en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
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
channel-dmv-document-copies = Copias de papeles entregados al DMV
    .how =
        Algunos departamentos de vehículos (DMV) guardan copias de los papeles que la gente muestra
        para una licencia. Una agencia puede pedir esas copias. Algunos estados limitan lo que se
        guarda o se comparte.
    .seen-elsewhere =
        Se han visto peticiones de esas copias en otros estados, pero no encontramos ningún caso de
        esta agencia en este estado.
channel-field-face-recognition = Escaneo de la cara en la calle con una aplicación de teléfono
    .how =
        ICE y los agentes de la frontera usan una aplicación de teléfono para escanear una cara o
        las huellas. La aplicación compara el escaneo con archivos federales, como los de los cruces
        de la frontera. Un documento federal dice que la gente no puede negarse al escaneo, y que
        las fotos se guardan 15 años. Seguridad Nacional (DHS) dice que la herramienta es legal.
        Illinois y Chicago demandaron por ella en enero de 2026; no encontramos ningún fallo.
channel-internet-face-search = Búsqueda de una cara en fotos de internet
    .how =
        Una empresa llamada Clearview AI compara una foto con decenas de miles de millones de fotos
        sacadas de internet. Los investigadores de ICE (HSI) firmaron un contrato para usarla el 5
        de septiembre de 2025. Las razones que se dieron fueron casos de explotación de niños y
        ataques a agentes. CBP acordó un contrato de un año en febrero de 2026.
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
        estudio sobre el estado de Washington encontró departamentos cuyos datos se consultaron sin
        que ellos lo hubieran aceptado; Flock no está de acuerdo con partes de él.
    .seen-elsewhere =
        Se ha visto acceso federal en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-plate-network-lookup = Búsqueda de placas por otros departamentos de policía
    .how =
        Los departamentos de policía en la red de una misma empresa pueden dejar que otros busquen
        en sus cámaras. Entonces un agente consulta dónde se vio una placa, también en otros
        estados. Puede que la ley del estado lo limite.
    .seen-elsewhere =
        Se han visto búsquedas así en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-plate-side-door = La policía busca placas para una agencia de inmigración
    .how =
        Una agencia de inmigración le pide a un policía que busque una placa. El policía busca en
        las cámaras de placas y pasa el resultado. Puede que ese policía trabaje en el estado de
        usted o en otro.
    .seen-elsewhere =
        Se han visto búsquedas así en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-commercial-plate-data = Datos de placas que venden las empresas
    .how =
        Hay empresas privadas que juntan avistamientos de placas (dónde y cuándo se vio su auto),
        por ejemplo con cámaras en las grúas que recogen autos por falta de pago. La policía, los
        prestamistas, las aseguradoras y los investigadores compran acceso. ICE empezó a usar esos
        datos por medio de un contrato en 2018. Un contrato posterior de ICE terminó en 2026, y no
        pudimos confirmar qué lo reemplazó.
channel-border-patrol-plate-readers = Cámaras de placas de la Patrulla Fronteriza
    .how =
        La Patrulla Fronteriza tiene sus propias cámaras que leen placas, algunas lejos de la
        frontera. Una computadora marca los viajes que parecen fuera de lo común, y entonces puede
        que la policía local pare el auto. También usa datos de placas que reúne la agencia
        antidrogas (DEA). La agencia de noticias Associated Press lo informó el 20 de noviembre de
        2025. CBP, de la que es parte la Patrulla Fronteriza, dice que su uso es legal y sigue sus
        normas.
    .seen-elsewhere =
        Se han visto cámaras federales de placas en otros lugares, pero no encontramos ningún caso
        en este estado.
channel-toll-account-request = Petición de registros de peaje
    .how =
        Una cuenta de peaje guarda el lugar, la hora y el pago de cada viaje. Las agencias de peaje
        llevan décadas dando esos datos a la policía, por lo general con una citación (subpoena) o
        una orden de un tribunal. La regla cambia de un estado a otro. No encontramos ningún caso
        documentado en trabajo de inmigración, y eso no prueba que no lo haya.
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
    .seen-elsewhere =
        Se ha reportado en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
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
        órdenes de ICE. Lo que pueden hacer depende del tipo de acuerdo. Solo participan las
        agencias que firmaron.
channel-287g-street-officers = Policía local que trabaja para ICE cuando patrulla
    .how =
        Un departamento de policía puede firmar un acuerdo 287(g) con ICE. Con el modelo de grupo
        operativo (task force), sus agentes hacen trabajo de inmigración durante su labor normal de
        policía. Así que podrían usar lo que su departamento sabe; no encontramos ningún documento
        que lo muestre con sus reportes. Solo participan las agencias que firmaron. Otros tipos de
        acuerdo cubren solo las cárceles.
channel-local-police-asked = ICE le pregunta a la policía local
    .how =
        Una agencia de inmigración le pregunta a un departamento de policía qué sabe de una persona.
        El departamento puede responder, a menos que la ley del estado o sus propias reglas digan
        que no. Algunos estados le mandan a la policía que ayude.
    .seen-elsewhere =
        Se ha reportado en otros estados, pero no encontramos ningún caso de esta agencia en este
        estado.
channel-victim-report-asked = ICE le pregunta a la policía por una víctima de un delito
    .how =
        Una agencia de inmigración podría pedirle a un departamento de policía el reporte que hizo
        una víctima de un delito. El departamento podría responder, a menos que la ley del estado o
        sus propias reglas digan que no. Conocemos esta vía por leer la ley, no por un caso.
channel-courthouse-visit = Agentes esperan en un tribunal estatal o local
    .how =
        Los calendarios de los tribunales muestran cuándo se ve cada caso, y muchos están abiertos a
        cualquiera. Los agentes pueden esperar a una persona en un tribunal. En algunos estados se
        han reportado arrestos de inmigración en los tribunales, incluso donde una ley los prohíbe.
channel-court-records-open = Registros de tribunales abiertos al público
    .how =
        Las listas de casos civiles y penales están abiertas a cualquiera. Hay empresas que las
        juntan en archivos que venden. La ley federal no se las oculta a una agencia.
channel-police-video-asked = ICE le pide videos a la policía local
    .how =
        La policía local comparte videos con otras agencias según el caso, por ejemplo de las
        cámaras que llevan los policías. ICE podría pedirlos. Puede que la ley del estado o las
        reglas del propio departamento lo limiten. No encontramos ningún documento que muestre que
        ICE tome esos videos en masa o que busque caras en ellos.
channel-immigration-warrant-lookup = Órdenes de ICE en la base de datos de la policía
    .how =
        ICE pone sus propias órdenes en la base de datos del FBI, que la policía consulta en una
        parada de tránsito. Ningún juez firmó esas órdenes. A principios de 2025 se agregó al menos
        medio millón más, informó NPR; ICE no confirmó el número. Así que, en una parada, un policía
        puede ver una orden de esas.
channel-dna-file = ADN en el archivo del FBI
    .how =
        Seguridad Nacional (DHS) le toma ADN a la mayoría de las personas que retiene. Manda los
        perfiles al archivo del FBI, llamado CODIS. La policía de cualquier lugar puede buscar en
        ese archivo, sin fecha límite. Noticias de prensa dicen que se han agregado más de 1.5
        millones de perfiles desde 2020.
channel-uscis-file-sharing = USCIS comparte expedientes con ICE
    .how =
        ICE y USCIS son parte de un mismo departamento y comparten expedientes. Desde un memorando
        del 28 de febrero de 2025, USCIS abre casos de deportación. Lo hace con la mayoría de las
        personas a quienes les niega lo que piden y que no tienen presencia legal. También puede
        mandar casos a ICE.
channel-victim-filing-shared = Se comparte una solicitud de víctima
    .how =
        La ley federal limita quién puede ver la solicitud de una víctima de abuso, de un delito o
        de trata de personas. Solo puede salir del gobierno por los motivos de una lista. Los
        agentes dentro de Seguridad Nacional (DHS) la pueden ver, e ICE es parte de ese
        departamento. A principios de 2025, ICE eliminó su propia obligación de buscar, antes de un
        arresto, si hay una solicitud así.
channel-immigration-court-file = Expediente de la corte de inmigración
    .how =
        Un expediente de la corte de inmigración tiene la dirección de la persona y sus fechas de
        audiencia. Los abogados de ICE son la otra parte en el caso, así que ICE ve las dos cosas.
channel-immigration-court-visit = Agentes esperan en la corte de inmigración
    .how =
        Los agentes pueden esperar donde hay una audiencia. Un memorando de ICE de mayo de 2025 les
        dijo a sus abogados que ayudaran a los agentes a planear arrestos en las audiencias. El 23
        de junio de 2026, un tribunal anuló en todo el país las políticas detrás de esos arrestos.
        El gobierno apeló, y no encontramos si el fallo está en suspenso.
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
        basta para personas con una orden final de deportación. Un juez de Minnesota falló contra
        una entrada así en enero de 2026, y siguen las demandas. En la práctica, puede que los
        agentes entren por la fuerza de todos modos.
channel-alien-registration-form = Formulario de registro G-325R
    .how =
        Desde el 11 de abril de 2025, USCIS recibe el formulario G-325R y las huellas de personas no
        ciudadanas que nunca se registraron. Eso pone una dirección, una historia y unas huellas en
        los archivos de Seguridad Nacional (DHS). El formulario no da ningún estatus, y no
        registrarse puede ser un delito. Quien tenga dudas necesita un abogado antes de presentarlo
        o de no presentarlo.
channel-address-map = El mapa de direcciones de ICE (ELITE)
    .how =
        ELITE es un programa de ICE que muestra en un mapa a personas que podría buscar. Cada
        dirección tiene un puntaje de 0 a 100 que dice qué tan seguro está ICE de ella. Las
        direcciones vienen de USCIS y del Departamento de Salud (HHS), entre otros; noticias de
        prensa nombran a Medicaid. Una guía de ICE para usuarios y testimonio bajo juramento
        describen el programa.
channel-address-finders = Empresas privadas que buscan direcciones
    .how =
        ICE les paga a empresas privadas para hallar y fotografiar los lugares donde la gente vive y
        trabaja. Los contratos de diciembre de 2025 con 13 o 14 empresas podrían sumar unos $1.2 mil
        millones en dos años. Los papeles hablan de 1.5 millones de personas. Una de las empresas,
        Capgemini, dijo en enero de 2026 que su contrato no se estaba llevando a cabo.
channel-student-visa-system = Sistema de visas de estudiante (SEVIS)
    .how =
        Las escuelas tienen que informar sobre los estudiantes con visas F, M y J a SEVIS, un
        sistema que maneja ICE. Así que ICE ya tiene su escuela, su dirección y su estatus. En la
        primavera de 2025, ICE comparó nombres con una base de datos del FBI y dio por terminados
        unos 4,700 registros de estudiantes. Los restableció el 25 de abril de 2025, cuando
        enfrentaba demandas.
channel-child-sponsor-file = Expediente de los adultos que reciben a un menor
    .how =
        Quien recibe a un menor de un albergue federal le da a la oficina de refugiados (ORR) un
        expediente completo. Ahora todo adulto de la casa tiene que dar sus huellas. NPR informó el
        14 de febrero de 2025 que más agentes de ICE podían ver esa base de datos. Una regla del 25
        de marzo de 2025 quitó la prohibición de anotar el estatus de quien patrocina y de pasarlo a
        otros; después hubo demandas, y no encontramos cómo terminaron.
channel-passenger-lists = Nombres de pasajeros de avión que se dan a ICE
    .how =
        Desde alrededor de marzo de 2025, la agencia de seguridad de los aeropuertos (TSA) le da a
        ICE, varias veces por semana, nombres de pasajeros que van a volar. Incluye vuelos dentro de
        EE. UU. ICE compara los nombres con las órdenes de deportación y manda agentes al
        aeropuerto. El New York Times lo informó en diciembre de 2025; Seguridad Nacional (DHS) dice
        que no es nada nuevo.
channel-airline-ticket-sales = Venta de datos de boletos de avión (terminó en 2025)
    .how =
        La central de boletos de las aerolíneas (ARC) les vendía a las agencias un archivo de
        boletos comprados en agencias de viaje, con nombres, rutas y datos de tarjetas. Los boletos
        comprados directamente a una aerolínea nunca estuvieron en él. Esto se acabó, según la
        propia ARC: en noviembre de 2025 dijo que la venta terminaría ese año. No encontramos nada
        de 2026 que lo confirme.
channel-social-security-sharing = Datos del Seguro Social que se dan a ICE
    .how =
        Según se reportó, en febrero de 2025 el Seguro Social aceptó darle a ICE las últimas
        direcciones conocidas de 98,000 personas. En noviembre de 2025 anunció que comparte datos de
        ciudadanía y de inmigración con Seguridad Nacional (DHS). Un fallo de un tribunal de junio
        de 2026 anuló una parte de eso, ligada a un sistema llamado SAVE. No se sabe en público qué
        más se comparte.
channel-tax-address-sharing = Direcciones de los impuestos que se dan a ICE
    .how =
        Un acuerdo del 7 de abril de 2025 dejó que ICE le pidiera a la agencia de impuestos (IRS)
        direcciones de contribuyentes. ICE mandó 1.28 millones de nombres y recibió unas 47,000
        direcciones. Dos tribunales bloquearon esto. El 24 de febrero de 2026, un tercero leyó la
        ley de impuestos como que lo permite para investigaciones penales; una apelación no estaba
        decidida la última vez que lo vimos.
channel-wage-report-subpoena = Citación para los informes de sueldos del estado
    .how =
        Los empleadores mandan a los estados informes de pago con los nombres y números de Seguro
        Social de quienes trabajan. ICE se los pide a las agencias de trabajo de los estados con una
        citación (subpoena). En abril de 2026, un juez federal le ordenó a la agencia de Delaware
        que obedeciera para 15 negocios, y el estado apeló. Un tribunal de Colorado decidió que la
        ley del estado lo prohíbe fuera de casos penales.
    .seen-elsewhere =
        Se han visto citaciones así en otros estados, pero no encontramos ningún caso de esta
        agencia en este estado.
channel-employer-inspection = ICE revisa los archivos de un empleador
    .how =
        ICE puede revisar los formularios I-9, que los empleadores guardan para mostrar que sus
        trabajadores pueden trabajar, por lo general con un aviso de al menos tres días hábiles. Por
        lo general también pide la nómina y una lista del personal. Con una citación (subpoena) o
        una orden (warrant), no tiene que esperar. En esos archivos hay direcciones de quienes
        trabajan y copias de sus documentos.
channel-new-hire-check = Revisión de nuevos trabajadores en E-Verify
    .how =
        Algunos empleadores revisan a sus nuevos trabajadores en E-Verify, un sistema de USCIS y del
        Seguro Social. Guarda el nombre, la fecha de nacimiento, el número de Seguro Social y datos
        de los documentos de la persona. No pudimos establecer hasta dónde usa ICE esos datos hoy.
        Los documentos del gobierno que leímos son de 2010 y 2014.
channel-bank-record-demand = Exigencia de registros del banco
    .how =
        Un banco le da registros al gobierno ante una exigencia legal, o en informes sobre posible
        lavado de dinero. El estatus migratorio no era parte de esos informes. Una orden del 19 de
        mayo de 2026 les dice a los reguladores que traten tres cosas como factores de riesgo. Son
        el permiso de trabajo, el uso de un número de impuestos llamado ITIN y las tarjetas de
        identificación consular. No les ordena a los bancos que revisen el estatus de cada cliente,
        y no encontramos qué reglas siguieron.
channel-money-transfer-search = Búsqueda de envíos de dinero (TRAC)
    .how =
        TRAC, una base de datos en Arizona, tiene más de 340 millones de envíos de $500 o más, hacia
        o desde México y cuatro estados de la frontera. Tiene los nombres y las direcciones de los
        dos lados. Los agentes de deportación de ICE la usaron, al menos en un caso para arrestar a
        alguien. La fiscalía general de Arizona les cortó el acceso en junio de 2025; los informes
        describen el corte solo para ellos.
channel-credit-header-sale = Venta de la parte de arriba de los informes de crédito
    .how =
        La parte de arriba de un informe de crédito tiene el nombre, las direcciones, la fecha de
        nacimiento y el número de Seguro Social. Se vende a empresas que venden datos, fuera de la
        ley sobre informes de crédito. Una propuesta federal de diciembre de 2024 para cambiar eso
        se retiró en mayo de 2025. Congelar el crédito no oculta esta parte.
channel-broker-dossier-accurint = Archivo de una empresa que vende datos: LexisNexis Accurint
    .how =
        Los archivos de Accurint juntan direcciones, teléfonos, vehículos, familiares y fichajes en
        la cárcel (huellas y foto después de un arresto). ICE compró acceso desde 2021, con un
        contrato que llegaba hasta febrero de 2026. Los registros muestran más de 1.2 millones de
        búsquedas de ICE en siete meses de 2021. Informes de 2026 tratan ese uso como actual, pero
        no encontramos un contrato más nuevo.
channel-broker-dossier-clear = Archivo de una empresa que vende datos: Thomson Reuters CLEAR
    .how =
        CLEAR junta nombres, direcciones, vehículos, teléfonos y otros datos. El sitio de noticias
        404 Media dice que alimenta herramientas de ICE. Un contrato de ICE terminó en 2026; otro,
        con Seguridad Nacional (DHS), parece que se renovó en marzo de 2026. Thomson Reuters dice
        que sus datos son públicos y disputa que sus productos ayuden a deportar.
channel-broker-dossier-tlo = Archivo de una empresa que vende datos: TransUnion TLO
    .how =
        TransUnion les vende a investigadores y agencias archivos con direcciones, teléfonos y
        avistamientos de placas (dónde y cuándo se vio un auto). No encontramos ningún contrato de
        ICE o CBP para usarlo. Las empresas a las que ICE les paga por hallar personas pueden
        escoger sus propias herramientas.
channel-property-records-open = Registros de propiedad abiertos al público
    .how =
        Las escrituras, las hipotecas y papeles parecidos que tiene el condado están abiertos a
        cualquiera. Hay empresas que los juntan en archivos que venden. La ley federal no se los
        oculta a una agencia.
channel-utility-data-sale = Venta de datos de cuentas de servicios (terminó en 2021)
    .how =
        Hasta 2021, a ICE le llegaban nombres y direcciones de cuentas de gas, luz, agua, teléfono y
        cable. La central de datos de esas compañías (NCTUE) se los daba a Equifax, que los
        revendía. Esto se acabó: después de una investigación del Senado, NCTUE hizo parar la venta
        en 2021. Las agencias de crédito siguieron vendiendo datos parecidos que vienen de los
        bancos.
channel-record-keeper-subpoena = Citación de ICE a un arrendador o una compañía
    .how =
        Un agente de inmigración puede firmar, sin un juez, una exigencia (subpoena) de datos sobre
        una persona. Puede ser para un arrendador (quien renta la casa), una compañía o una oficina.
        No se cumple por sí sola: ICE tiene que pedírselo a un tribunal federal, y hay tribunales
        que han hecho cumplir exigencias así. Muchos de quienes la reciben simplemente obedecen.
channel-medicaid-data-sharing = Datos de Medicaid que se dan a ICE
    .how =
        Desde el 6 de enero de 2026, un tribunal deja que la agencia federal de Medicaid le dé a ICE
        seis datos, como la dirección, de personas sin presencia legal. En los estados que
        demandaron, siguen prohibidos los datos de salud y los de ciudadanos y residentes legales.
        En los demás, ninguna orden limita lo que se comparte. Los estados que demandaron le dijeron
        después al tribunal que ICE recibió de todos modos un gran conjunto de datos; no encontramos
        ningún fallo sobre eso.
channel-medicaid-health-details = Datos de salud que guarda Medicaid
    .how =
        Medicaid también guarda datos de salud: consultas, exámenes, cuentas. En los estados que
        demandaron, una orden de un tribunal los protege de ICE. En los demás, ninguna orden lo
        hace. No encontramos ningún caso en que ICE los recibiera.
channel-snap-data-demand = Exigencia federal de datos de cupones de alimentos
    .how =
        En 2025, el Departamento de Agricultura les dijo a los estados que entregaran cinco años de
        datos de cupones de alimentos (SNAP). Un tribunal bloquea esto para los 22 estados, contando
        a D.C., que demandaron. Una carta del departamento dice que 28 estados obedecieron. No
        encontramos ningún documento que muestre que los datos pasaron de allí a ICE.
    .seen-elsewhere =
        Según se reportó, otros estados dieron esos datos, pero no encontramos ningún caso de esta
        agencia en este estado.
channel-snap-officer-request = Petición de un agente sobre un expediente de cupones de alimentos
    .how =
        La ley de los cupones de alimentos (SNAP) limita los datos de un hogar al manejo del
        programa. Una excepción es para un agente que nombra a una persona que huye de un caso por
        un delito grave, o a alguien que sabe algo necesario sobre ella. Entonces la oficina da la
        dirección, el número de Seguro Social y la foto. Conocemos esta vía por leer la ley, no por
        un caso.
channel-housing-tenant-check = Revisión de inquilinos que reciben ayuda para la vivienda
    .how =
        En marzo de 2025, el Departamento de Vivienda (HUD) y Seguridad Nacional (DHS) acordaron
        comparar datos. HUD mandó archivos de inquilinos a SAVE, una revisión de USCIS, y en enero
        de 2026 ordenó a las oficinas de vivienda revisar a unos 200,000 inquilinos. Que un nombre
        esté en la lista no quiere decir, por sí solo, que un hogar no pueda recibir ayuda. No
        encontramos cómo afecta a esto un fallo de junio de 2026 sobre SAVE.
channel-bulk-citizenship-check = Revisión de ciudadanía en masa (SAVE)
    .how =
        SAVE es un sistema de USCIS que revisa la ciudadanía y el estatus. En 2025 se unió a los
        datos del Seguro Social, y Seguridad Nacional (DHS) dijo que los datos que se suben podrían
        usarse para hacer cumplir las leyes. No encontramos ningún documento que muestre que ICE lo
        haga. El 22 de junio de 2026, un tribunal anuló el cambio de 2025 y prohibió usarlo con
        listas de votantes; el gobierno dijo que apelaría. No encontramos si el fallo está en
        suspenso, y sigue el uso más antiguo de SAVE para los beneficios.
channel-voter-roll-demand = Exigencia federal de listas de votantes
    .how =
        Desde mayo de 2025, el Departamento de Justicia le ha pedido a casi todos los estados su
        lista completa de votantes. Quiere fechas de nacimiento, números de licencia y números
        parciales de Seguro Social. Al menos 13 estados dieron o prometieron las suyas. Un abogado
        del departamento le dijo a un tribunal que los datos van a Seguridad Nacional (DHS). Para el
        21 de mayo de 2026, ocho tribunales federales habían rechazado demandas por las listas, y
        había apelaciones en curso.
    .seen-elsewhere =
        Otros estados dieron o prometieron sus listas, pero no encontramos ningún caso de esta
        agencia en este estado.
channel-hospital-request = Petición de un agente a un hospital
    .how =
        Un hospital puede dar datos de pacientes a agentes con una orden de un tribunal. También
        puede responder a una exigencia escrita de los propios agentes si es específica, limitada y
        pertinente, pero no está obligado. Puede dar unos pocos datos básicos para ayudar a hallar a
        un sospechoso o un fugitivo. Una política que mantenía lejos a los agentes terminó en enero
        de 2025; para las áreas de tratamiento todavía necesitan consentimiento (permiso) o una
        orden firmada por un juez.
channel-school-record-request = Petición de ICE a una escuela
    .how =
        Una ley federal no deja que los registros escolares lleguen a ICE si la familia no da su
        consentimiento (permiso). Una citación (subpoena) legal o una orden de un tribunal es una
        excepción. También lo son los datos de directorio, como el nombre y la dirección, a menos
        que la familia haya dicho que no. Desde enero de 2025, las escuelas ya no son un lugar que
        ICE evita por política.
channel-census-answers-request = Petición de respuestas del censo
    .how =
        La Oficina del Censo guarda lo que responden los hogares. Por ley, las respuestas se pueden
        usar solo para estadísticas y no se le pueden mostrar a ninguna otra agencia. Romper esa ley
        es un delito. No encontramos ningún cambio en 2025 ni en 2026.
channel-postal-records-request = Datos del correo para agencias de inmigración
    .how =
        El Servicio de Inspección Postal se unió en 2025 a un grupo de trabajo de inmigración.
        Funcionarios de inmigración buscaban fotos de sobres, datos de rastreo y datos de cuentas en
        internet, informó el Washington Post el 29 de abril de 2025. Seguridad Nacional (DHS)
        confirmó en términos generales que trabajan juntos. No se sabe a cuántas personas afectó.
channel-phone-location-purchase = Ubicación del teléfono comprada a empresas
    .how =
        Algunas empresas venden datos de ubicación que vienen de aplicaciones de teléfono. En 2025,
        ICE volvió a comprarlos. Una herramienta llamada Webloc deja que los agentes dibujen una
        zona, vean una lista de los teléfonos que estuvieron allí y los sigan hasta su casa. Un
        memorando legal de ICE dice que no hace falta una orden (warrant), y la Corte Suprema no ha
        decidido si es así.
channel-phone-company-location = Historial de ubicación en la compañía de teléfono
    .how =
        Una compañía de teléfono registra qué torres usó un teléfono. Los agentes necesitan una
        orden firmada por un juez para obligarla a entregar una semana o más de ese historial. Desde
        un fallo de la Corte Suprema del 29 de junio de 2026, reunir el historial de ubicación por
        zona también cuenta como un cateo o registro (search). Conocemos esta vía por leer la ley.
channel-phone-subscriber-request = Citación para datos de una cuenta de teléfono
    .how =
        Una compañía de teléfono o internet tiene que darle a una agencia algunos datos de una
        cuenta con una simple citación (subpoena). Son el nombre, la dirección, los registros de
        llamadas y sesiones, y cómo se paga la cuenta. Nadie tiene que avisarle al cliente. Para lo
        que dicen los mensajes hace falta una orden (warrant).
channel-cell-site-simulator = Aparato que imita una torre de teléfono
    .how =
        ICE tiene aparatos que imitan una torre de teléfono y hallan los teléfonos cercanos. Los usó
        al menos 466 veces de 2017 a 2019, y después pidió más. En 2017, funcionarios dijeron que
        los investigadores (HSI) consiguen una orden (warrant) y que los agentes de deportación
        (ERO) no los usan en casos civiles. No pudimos confirmar que eso siga así.
channel-phone-spyware = Programa espía en un teléfono
    .how =
        Un programa espía llamado Graphite puede tomar control de un teléfono sin un solo clic. En
        abril de 2026, el jefe interino de ICE confirmó que los investigadores (HSI) pueden usar
        programas espía contra narcotraficantes y terroristas. En mayo de 2026, Seguridad Nacional
        (DHS) dijo que ICE no tiene relación con la empresa que hace Graphite; no quiso hablar de
        otras. No encontramos ningún documento que muestre su uso en casos comunes de deportación.
channel-border-device-search = Revisión de un teléfono en la frontera
    .how =
        En la frontera, CBP puede mirar un teléfono sin una orden (warrant) y sin sospecha. Su
        política limita a los agentes a lo que está guardado en el teléfono. Revisó 14,899 aparatos
        de abril a junio de 2025, menos de uno por cada 10,000 viajeros. Negarse puede traer
        demoras, que los agentes se queden con el aparato y, a un visitante, que no le dejen entrar.
channel-platform-subpoena = Citación a una plataforma de internet
    .how =
        Seguridad Nacional (DHS) manda citaciones (subpoenas), sin un juez, a plataformas como
        Google, Meta, Reddit y Discord. Pregunta quién está detrás de cuentas que critican o vigilan
        a ICE. Para febrero de 2026 había cientos, según la cuenta de la prensa, y las empresas
        obedecieron algunas. Cuando hubo usuarios que fueron a los tribunales con la ACLU, las
        citaciones se retiraron antes de que un juez decidiera.
channel-social-media-watching = ICE lee publicaciones abiertas
    .how =
        ICE lee publicaciones abiertas con herramientas que compró. En octubre de 2025 preguntó por
        contratar a unas 30 personas para convertir publicaciones y fotos en pistas para arrestos,
        de día y de noche. No pudimos confirmar un contrato firmado.
channel-doorbell-video-link = Video de timbres conectado a la policía (se canceló)
    .how =
        En octubre de 2025 se anunció una conexión entre los timbres con cámara Ring y Flock, una
        empresa de cámaras de placas. Se canceló el 12 de febrero de 2026, antes de empezar, y Ring
        dice que no se mandó ningún video a Flock. Ring todavía manda peticiones a los dueños, que
        pueden no hacerles caso. La policía todavía puede usar órdenes legales.
