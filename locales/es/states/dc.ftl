# Distrito de Columbia: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

dc-dmv-license-regardless-of-status =
    Una ley de 2013 (D.C. Law 20-62, en vigor en 2014) da licencias y tarjetas de identificación de
    propósito limitado (limited purpose). Son para residentes sin número de Seguro Social o sin
    estatus legal, después de seis meses en el Distrito. Un proyecto de ley de 2024 proponía 90 días
    para los migrantes que otros estados trajeron en autobús.

dc-dmv-card-marking =
    El Código de D.C. hace que la tarjeta de propósito limitado (limited purpose) diga en su cara,
    en la letra más pequeña de la tarjeta, que no es válida para fines federales oficiales. Un
    proyecto de ley de 2017 habría quitado la marca, porque puede delatar el estatus. El código
    de octubre de 2024 todavía la tiene.

dc-dmv-noncitizen-marking =
    No encontramos ninguna regla que marque las licencias comunes de personas no ciudadanas con
    presencia legal. Esto no está confirmado.

dc-dmv-document-retention =
    No pudimos confirmar qué guarda el Distrito. ProPublica señaló en 2016 que los programas así
    suelen tener nombres, direcciones y copias de pasaportes extranjeros.

dc-dmv-disclosure-limit =
    El Código de D.C. (sección 50-1401.01b) protege la información sobre la presencia legal. Es todo
    lo que pueda mostrar si una persona está legalmente en el país. Incluye el tipo de tarjeta y los
    papeles que se mostraron para obtenerla. El departamento de vehículos (DMV) no se la puede dar a
    ninguna persona. A una agencia se la puede dar solo en lo necesario para cumplir una orden
    (warrant) o una citación (subpoena) emitida legalmente. La ley no dice que la deba firmar un
    juez, así que puede que baste la citación de la propia agencia. Los nombres, las direcciones y
    las fotos no tienen esta protección. Cualquier agencia del gobierno puede recibirlos para su
    trabajo principal. Leímos el código al 20 de octubre de 2024. Otra sección prohíbe usar la
    tarjeta para considerar el estatus o como motivo de arresto.
    .binds =
        el departamento de vehículos (DMV) del Distrito de Columbia; la ley nombra también a la
        policía del Distrito
    .exceptions =
        cualquier orden (warrant) o citación (subpoena) emitida legalmente, aun la de la propia
        agencia. El consentimiento de la persona. Si una licencia es válida: la ley no protege ese
        dato. Los nombres, las direcciones y las fotos: las agencias del gobierno pueden obtenerlos
        para su trabajo principal. Las consultas por Nlets, la red nacional de la policía. Se
        reportó que estaban abiertas en noviembre de 2025.

dc-dmv-nlets-immigration =
    Una carta de miembros del Congreso, de noviembre de 2025, trata de Nlets, la red nacional de la
    policía. Dice que todos los estados y el Distrito ofrecen allí datos de vehículos y conductores.
    Nombra solo a Illinois, Massachusetts, Minnesota, Nueva York y Washington como estados que
    bloquean a ICE, y dice que Oregón lo está haciendo. No encontramos ningún bloqueo del Distrito.

dc-dmv-nlets-photos =
    No pudimos confirmar si las fotos del Distrito viajan por Nlets, la red nacional de la policía.

dc-dmv-face-recognition =
    Un estudio de 2013, de un periódico, puso al Distrito entre los lugares que en general no dejan
    que la policía busque caras en las fotos de licencia. No encontramos nada más nuevo. No pudimos
    confirmar cómo está la situación ahora.

dc-dmv-ice-documented-access =
    No encontramos documentos de ninguna petición de ICE al departamento de vehículos (DMV) del
    Distrito. Esto no está confirmado.

dc-dmv-data-sales =
    No hemos estudiado esto lo suficiente en el Distrito. La regla general, como se describió en
    2017, es que el departamento de vehículos (DMV) no puede compartir información personal, salvo
    en las excepciones de una lista.

dc-dmv-federal-bulk-request =
    En diciembre de 2025, el Departamento de Justicia de EE. UU. demandó al Distrito para obtener su
    lista completa de votantes, con los números de licencia de conducir. Según un registro público
    de demandas, un juez desestimó la demanda el 6 de agosto de 2026. No encontramos ninguna
    petición en masa de archivos del departamento de vehículos (DMV).

dc-alpr-statute =
    No encontramos ninguna ley del Distrito sobre los lectores de placas; rigen las reglas de la
    policía. Un texto de 2020 describe una orden general de la policía. Los datos se quedan 30 días
    en las patrullas y hasta 90 días en los servidores del departamento.
    .binds =
        la policía del Distrito, por su propia orden general

dc-alpr-sharing-limit =
    No encontramos ninguna ley del Distrito que limite que se compartan estos datos. En 2020, la
    Junta de Quejas contra la Policía (Police Complaints Board) expresó preocupación por cuánto
    tiempo se guardan los datos de placas y cómo se comparten.

dc-alpr-immigration-limit =
    No encontramos ninguna regla sobre el uso de datos de placas para inmigración. Esto no está
    confirmado. La ley de valores santuario (Sanctuary Values Act) limita la cooperación de las
    cárceles, no los sistemas de datos.

dc-alpr-ice-documented-access =
    Nuestras búsquedas no encontraron ningún documento sobre el uso por ICE de los datos de placas
    del Distrito. Esto no está confirmado.

dc-police-immigration-limit =
    La ley de valores santuario (Sanctuary Values Amendment Act, D.C. Law 23-282) entró en vigor el
    27 de abril de 2021. Para ayudar a las agencias de inmigración hace falta una orden judicial
    firmada por un juez o magistrado federal, para poner bajo custodia a esa misma persona. Sin
    ella, el Distrito no puede retener a personas para ICE, dejar que ICE las interrogue bajo
    custodia, ni entregarlas. No puede dar a una agencia de inmigración la fecha de salida, la
    dirección, la foto o los datos del caso penal de una persona. No puede preguntar el estatus bajo
    custodia. Los casos penales federales quedan fuera. También quedan fuera lo que exige la ley
    federal y compartir la ciudadanía o el estatus migratorio (8 U.S.C. 1373). El texto que leímos
    valía el 24 de noviembre de 2025. Una parte era texto de emergencia, que debía terminar el 22 de
    febrero de 2026. No vimos qué lo siguió. Un comité del Concejo había sacado del presupuesto de
    2026 la eliminación de la ley que propuso la alcaldesa. La Cámara de Representantes de EE. UU.
    votó en junio de 2025 por anular la ley, pero no encontramos que eso se haya convertido en ley.
    .exceptions =
        una orden judicial u otra orden, firmada por un juez federal. Las personas con un cargo o
        una condena penal federal. No cubre la ciudadanía ni el estatus en sí. Una orden de la
        policía de agosto de 2025 abrió la ayuda sobre personas que no están bajo custodia. No cubre
        las bases de datos ni los encuentros en la calle.

dc-police-immigration-limit-police-order-2025 =
    Desde agosto de 2025, el límite es débil en la práctica. Una orden de la jefatura de policía
    deja que los agentes compartan información sobre personas que no están bajo custodia, por
    ejemplo en paradas de tránsito. También deja que transporten a agentes de inmigración y a
    personas detenidas. La orden 2025-090 de la alcaldesa mantiene las operaciones conjuntas. En
    enero de 2026, un comité del Concejo pidió que las dos terminaran, y hay grupos que dicen que
    violan la ley. La alcaldesa ha negado que la policía haga trabajo de inmigración. No pudimos
    confirmar el resultado.

dc-police-cooperation-mandate =
    Ninguna ley en vigor obliga al Distrito a cooperar. Una directiva presidencial de agosto de 2025
    exigió que la policía cumpliera plenamente con las autoridades federales de inmigración durante
    la emergencia declarada. Un proyecto de ley que aprobó la Cámara de Representantes de EE. UU.
    prohibiría todo límite local.

dc-police-287g =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo 287(g) en el Distrito. Estos
    acuerdos dejan que agentes locales hagan parte del trabajo de ICE. Hasta donde encontramos, la
    cooperación desde agosto de 2025 se basa en órdenes, no en un acuerdo así.

dc-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en el Distrito de Columbia. { said-task-force } { said-none-since } { said-county-list }

dc-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en el Distrito de
    Columbia. { said-jail } { said-none-since } { said-county-list }

dc-benefits-medicaid-data =
    En 2026, el Distrito ya se había unido a los estados que demandan por los datos de Medicaid.
    Desde el 6 de enero de 2026, CMS, la agencia federal de Medicaid, puede pasarle a ICE seis datos
    básicos de las personas que no tienen presencia legal. La dirección es uno de los seis; lo demás
    está prohibido. Quienes demandan dicen que parece que la orden no se ha cumplido.
    .exceptions =
        seis datos básicos de personas que no tienen presencia legal. La dirección es uno de ellos.
        Los estados que demandaron dicen que la orden del tribunal se incumplió; no sabemos si
        tienen razón.

dc-voter-roll-shared =
    El Departamento de Justicia de EE. UU. demandó al Distrito en diciembre de 2025, después de que
    este no aceptó dar la lista completa de votantes. Un tribunal federal desestimó la demanda el 6
    de agosto de 2026, y ese departamento apeló el 17 de agosto. { said-no-order } Esta última parte
    viene de un registro público de demandas; no leímos el fallo.

dc-other-jail-release-notices =
    Antes de la ley de 2020, el departamento de prisiones (corrections) le avisaba a ICE 48 horas
    antes de una salida. ICE recogió a 43 personas en instalaciones de la ciudad entre enero de 2016
    y junio de 2019. En 2020, unos documentos de un tribunal describieron que la policía compartía
    información con ICE. Las dos agencias lo negaron.

dc-event-police-denial-2020 =
    Unos documentos presentados en un tribunal describían que la policía de D.C. compartía
    información con ICE. Las dos agencias lo negaron.

dc-event-sanctuary-values-act-2020 =
    Entró en vigor la Sanctuary Values Amendment Act de 2020. Sin una orden judicial firmada por un
    juez federal, prohíbe retener a personas para ICE, dar a ICE sus fechas de salida y direcciones,
    y dejar que ICE interrogue a personas bajo custodia. Prohíbe preguntar el estatus bajo custodia.
    No limita los sistemas de datos.

dc-event-house-vote-2025 =
    La Cámara de Representantes votó por anular la Sanctuary Values Act de D.C. No encontramos que
    eso se haya convertido en ley.

dc-event-police-order-2025 =
    Una orden de la jefatura de policía deja que los agentes compartan información sobre personas
    que no están bajo custodia, por ejemplo en paradas de tránsito, y que transporten a agentes de
    inmigración y a personas detenidas. La orden 2025-090 de la alcaldesa mantiene las operaciones
    conjuntas.

dc-event-act-kept-2025 =
    Según el reporte de este día, la Sanctuary Values Act seguía en vigor. Un comité del Concejo
    había sacado del presupuesto de 2026 la eliminación de la ley que propuso la alcaldesa.

dc-event-orders-challenged-2026 =
    Un comité del Concejo pidió que terminaran la orden de la jefatura de policía y la de la
    alcaldesa. Hay grupos que dicen que violan la Sanctuary Values Act. No pudimos confirmar el
    resultado.

dc-event-mayor-says-2026 =
    Según los reportes de este mes, la alcaldesa ha negado que la policía haga trabajo de
    inmigración.

dc-event-voter-list-dismissed-2026 =
    Un juez federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes del Distrito. Ese departamento apeló el 17 de agosto. Esto viene de un registro público
    de demandas.
