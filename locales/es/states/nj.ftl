# Nueva Jersey: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

nj-dmv-license-regardless-of-status =
    Una ley de diciembre de 2019 (P.L.2019, c.271) divide las tarjetas en dos: REAL ID y la licencia
    estándar. Los residentes que no pueden probar presencia legal pueden obtener la estándar. Usan
    el sistema de puntos para los documentos. También dan un número de Seguro Social (SSN), un
    número de contribuyente (ITIN) o una declaración de que no tienen ninguno. Las primeras tarjetas
    salieron el 1 de mayo de 2021; no hemos podido comprobar esa fecha.

nj-dmv-card-marking =
    Los conductores que no pueden mostrar presencia legal reciben la misma licencia estándar que
    todo residente que no elige REAL ID. El frente puede decir que no es para fines de REAL ID, como
    lo dicen también las tarjetas de muchos ciudadanos. No hemos podido comprobar esas palabras.

nj-dmv-noncitizen-marking =
    No encontramos ninguna ley que ponga una marca en las licencias comunes de las personas no
    ciudadanas. Las tarjetas REAL ID de personas con un estatus de plazo limitado se vencen cuando
    se vence ese estatus. No se revisaron sus palabras, así que esto no está confirmado.

nj-dmv-document-retention =
    No pudimos confirmar si la comisión guarda copias de los documentos que se muestran para una
    licencia estándar. La Ley de Protección de la Privacidad (Privacy Protection Act) de 2026 limita
    las preguntas sobre el estatus, el lugar de nacimiento, el número de Seguro Social y el número
    de contribuyente. Las agencias pueden preguntar solo lo que un servicio necesita.

nj-dmv-disclosure-limit =
    La Ley de Protección de la Privacidad (Privacy Protection Act, S3522) se firmó en marzo de 2026.
    Cubre el estatus migratorio, la ciudadanía, el lugar de nacimiento, el número de Seguro Social y
    el número de contribuyente. Los organismos del gobierno pueden dar estos datos solo en ciertos
    casos. Son: para dar el servicio; por una citación (subpoena), una orden de un tribunal o una
    orden (warrant); por la ley federal; o con consentimiento (permiso) por escrito. Lo que leímos
    no dice que un juez deba firmar la citación o la orden (warrant). La dirección, la foto y la
    placa no están en esa lista. Una ley de 1997 sobre la privacidad de los conductores (39:2-3.4)
    deja que toda agencia del gobierno o de la policía los tenga para su trabajo. La ley de 2026
    también cambia esa ley, pero no pudimos llegar al texto nuevo. Por eso contamos la dirección y
    la foto como abiertas.
    .binds =
        los organismos de los gobiernos estatal y locales de Nueva Jersey, también la Comisión de
        Vehículos (Motor Vehicle Commission); los centros de atención médica
    .exceptions =
        la dirección, la foto y la placa: puede obtenerlas toda agencia del gobierno o de la policía
        para su trabajo. Eso dice la ley de 1997; se cambió en 2026 con palabras que no hemos leído.
        Una citación (subpoena), quizás una que firma la propia agencia. Una orden de un tribunal, o
        una orden (warrant), quizás una que firma la propia agencia. La ley federal. Dar el servicio
        o beneficio. El consentimiento (permiso) por escrito.

nj-dmv-nlets-immigration =
    En noviembre de 2025, 40 miembros del Congreso escribieron que todos los estados ponen datos de
    conductores y de registros de autos al alcance de unas 18,000 agencias por Nlets, la red de la
    policía. Dijeron que solo Illinois, Massachusetts, Minnesota, Nueva York y Washington le habían
    cortado el acceso a ICE, y que Oregón lo estaba haciendo; un repaso de enero de 2026 nombró a
    los mismos cinco. El gobernador de Nueva Jersey fue uno de los 19 a quienes les dijeron que su
    estado todavía dejaba que ICE consultara por su cuenta. No encontramos ningún anuncio de un
    bloqueo. No pudimos confirmar si la Ley de Protección de la Privacidad de 2026 cambió esto. En
    el año hasta el 1 de octubre de 2025, ICE hizo 292,114 consultas así en todo el país, e ICE
    (HSI), la rama de investigaciones, hizo 605,116.

nj-dmv-nlets-photos =
    No pudimos confirmar si Nueva Jersey responde a peticiones de fotos por Nlets, la red de la
    policía. No está en una lista de 2020 de estados que sacaban fotos de Alaska por otro
    intercambio, aparte, entre agencias de licencias.

nj-dmv-face-recognition =
    La comisión compara las caras de las fotos de licencia al menos desde 2012. Ese año prohibió las
    sonrisas grandes por esa razón. No encontramos documentos de búsquedas para el FBI o ICE.

nj-dmv-ice-documented-access =
    No encontramos ningún documento que muestre que ICE obtuvo datos de licencias de Nueva Jersey
    por una petición directa. No pudimos confirmar que no exista ninguno. Un sitio comercial
    describe que se comparte así, pero se contradice y no nos basamos en él.

nj-dmv-data-sales =
    Una investigación de Motherboard de 2019, basada en documentos, nombra a Nueva Jersey entre los
    estados que vendían nombres y direcciones de conductores. Los compradores eran investigadores
    privados y otros con contrato. Algunos estados cobraban un centavo por registro.

nj-dmv-federal-bulk-request =
    No encontramos ninguna entrega en masa de archivos de conductores. A fines de febrero de 2026,
    el Departamento de Justicia de EE. UU. demandó a Nueva Jersey para obtener la lista completa de
    votantes. Esa lista tiene números de licencia y los últimos dígitos de los números de Seguro
    Social. Lo que pasó con la demanda se cuenta con la lista de votantes.

nj-alpr-statute =
    Hay dos niveles. La Ley de Protección de la Privacidad (Privacy Protection Act) de 2026 es la
    primera ley de Nueva Jersey sobre quién puede recibir lecturas de placas. La Directiva 2022-12
    del fiscal general, en vigor desde el 23 de enero de 2023, regula el uso por una red en todo el
    estado, con coordinadores y auditorías cada año. La ley no pone un límite al tiempo que se
    guardan los datos. El límite de la directiva no estaba en el texto que vimos; puede que sea de
    tres años, pero no hemos podido comprobarlo.

nj-alpr-sharing-limit =
    Los organismos del gobierno no pueden vender, compartir ni pasar datos de placas, con tres
    excepciones. Pueden darlos a otras agencias para usos que no sean hacer cumplir las leyes
    civiles de inmigración. Pueden darlos por una citación (subpoena), una orden (warrant) o una
    orden de un tribunal; lo que leímos no dice que un juez deba firmar la citación o la orden
    (warrant). Pueden darlos con consentimiento (permiso). Las agencias de otros estados deben
    certificar antes por escrito que van a obedecer. Dentro de Nueva Jersey, una directiva de 2022
    pone las lecturas al alcance de todo el estado sin otro acuerdo.
    .binds =
        los organismos del gobierno de Nueva Jersey que tienen datos de placas; las agencias de
        otros estados, por un certificado escrito
    .exceptions =
        cualquier otra agencia que dice que su uso no es trabajo civil de inmigración. Una orden de
        un tribunal. Una citación (subpoena) o una orden (warrant), quizás una que firma la propia
        agencia. El consentimiento (permiso) por escrito. Los acuerdos más viejos para compartir
        datos. Uno es el del condado de Ocean con la agencia federal de drogas (DEA) (una propuesta
        de 2017).

nj-alpr-immigration-limit =
    La ley de 2026 prohíbe compartir datos de placas para hacer cumplir las leyes civiles de
    inmigración. Todavía deja que los datos salgan por cualquier citación (subpoena) u orden
    (warrant), quizás una que firma la propia agencia, o por una orden de un tribunal. En lo demás,
    se basa en la palabra de quien los pide. Los casos penales de inmigración quedan fuera de la
    prohibición. No hemos leído el texto firmado, y no encontramos ninguna auditoría de cómo se ha
    cumplido desde marzo de 2026. Una auditoría del estado sobre el uso en 2024 informó de dos
    faltas.
    .binds =
        los organismos del gobierno de Nueva Jersey que tienen datos de placas
    .exceptions =
        el fin que declara quien los pide. Las investigaciones penales, también las de delitos de
        inmigración. Una orden de un tribunal. Una citación (subpoena) o una orden (warrant), quizás
        una que firma la propia agencia. Los lectores de placas de las agencias federales y los
        privados. El consentimiento (permiso).

nj-alpr-ice-documented-access =
    No encontramos ningún registro de búsquedas de ICE en datos de placas de Nueva Jersey, pero no
    pudimos confirmar que no hubo ninguna. En 2018, la oficina de ICE en Newark tenía derecho a
    buscar en la base de datos de lectores de placas de una ciudad de Nueva York.

nj-police-immigration-limit =
    La Directiva de Confianza para Inmigrantes (Immigrant Trust Directive, 2018-6), en vigor desde
    el 15 de marzo de 2019, fue confirmada en los tribunales. Prohíbe parar, interrogar o arrestar a
    alguien solo por su estatus, y participar en redadas de ICE. Prohíbe darle a ICE bases de datos
    no públicas, espacio o equipo, y la mayoría de las retenciones que ICE pide. Son excepciones los
    cargos graves, algunas condenas y las órdenes finales firmadas por un juez. Una versión más
    limitada se volvió ley en marzo de 2026 (S3521), después de que una más completa fue vetada en
    enero. Unos defensores de los inmigrantes señalan que deja fuera protecciones para personas
    acusadas pero no condenadas; no hemos leído su texto.
    .binds =
        toda la policía, las fiscalías y las agencias de prisiones de Nueva Jersey, estatales, de
        condado y locales
    .exceptions =
        una orden judicial u otra orden, firmada por un juez. Por un delito violento o grave, o una
        orden final de deportación, la policía puede retener a la persona o avisarle a ICE de su
        salida. Las emergencias. Los avisos de seguridad, para que los operativos no choquen. Lo que
        está abierto al público. La ley de 2026 es más limitada que la directiva. No la hemos leído.

nj-police-cooperation-mandate =
    Ninguna ley de Nueva Jersey exige que la policía ayude a ICE. La directiva prohíbe la mayor
    parte de esa ayuda.

nj-police-287g =
    Un agregado de 2019 a la Directiva de Confianza para Inmigrantes (Immigrant Trust Directive)
    prohíbe los acuerdos en que la policía hace trabajo de inmigración para ICE. En enero de 2026,
    la gobernadora de Nueva York nombró a Nueva Jersey entre siete estados que los prohíben. La
    lista de ICE del 18 de mayo de 2026 no muestra ninguno.
    .binds =
        las agencias de policía bajo el fiscal general del estado
    .exceptions =
        se basa en una directiva del fiscal general. Un fiscal general posterior puede cambiarla. La
        directiva tiene sus propias excepciones para la ayuda sin un acuerdo.

nj-police-287g-statute-2026 =
    Esto no está confirmado. Un registro público de septiembre de 2026 dice que una ley de 2026
    (A4071 / S3521) prohíbe ahora estos acuerdos, y ya no solo la directiva del fiscal general. Una
    fuente da marzo de 2026 como el mes en que se firmó. No leímos la ley.

nj-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Nueva Jersey. { said-task-force } { said-none-since } { said-county-list }

nj-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Nueva Jersey.
    { said-jail } { said-none-since } { said-county-list }

nj-courts-arrest-limit =
    No encontramos ninguna ley que prohíba los arrestos de ICE en los tribunales de Nueva Jersey. La
    Directiva 07-19 del presidente de la corte suprema del estado (mayo de 2019) fija los pasos para
    cuando ICE actúa en los tribunales. Tampoco deja que los tribunales reúnan datos sobre el
    estatus migratorio, salvo por un fin real del tribunal. La Ley de Comunidades Seguras (Safe
    Communities Act), de enero de 2026, pide políticas modelo en lugares sensibles.

nj-benefits-medicaid-data =
    La dirección no está protegida, aunque Nueva Jersey es uno de los estados que demandan. Desde el
    6 de enero de 2026, el tribunal deja que el Departamento de Salud federal (HHS) le dé a ICE seis
    datos de personas que no tienen presencia legal. Son la dirección de la casa, el teléfono, la
    fecha de nacimiento, el número de Medicaid, la ciudadanía y el estatus migratorio, también en
    los estados que demandan. Los datos médicos, y los datos de ciudadanos y residentes permanentes,
    siguen prohibidos mientras sigue la demanda. En 2026, los estados le dijeron al tribunal que de
    todos modos se había entregado un archivo más grande.
    .binds =
        el Departamento de Salud federal (HHS) y su agencia de Medicaid; Seguridad Nacional (DHS) e
        ICE (por orden de un tribunal federal)
    .exceptions =
        se pueden compartir seis datos básicos, entre ellos la dirección de la casa. En 2026, los
        estados le dijeron al tribunal que se había incumplido su orden; no sabemos si tienen razón.

nj-benefits-snap-data =
    Puede que Nueva Jersey sea uno de los estados que demandaron al Departamento de Agricultura de
    EE. UU. por los datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). Si es así, la cubren órdenes de un tribunal de octubre de 2025 y del 26 de
    febrero de 2026. No vimos la lista que la nombra, y no hemos podido comprobar esto.

nj-voter-roll-shared =
    Nueva Jersey no le dio al Departamento de Justicia de EE. UU. su lista completa de votantes, y
    el departamento la demandó a fines de febrero de 2026. Lo que hizo el tribunal se cuenta aparte.

nj-voter-roll-shared-suit-dismissed-2026 =
    Esto no está confirmado. Un registro público que copia la lista de estas demandas que lleva la
    Universidad de Washington dice que un tribunal federal desestimó la demanda contra Nueva Jersey
    el 29 de julio de 2026. El departamento apeló al Tercer Circuito, y la respuesta del estado se
    esperaba para el 28 de octubre de 2026. No vimos ninguna orden de un tribunal de entregar la
    lista.

nj-health-status-question =
    Los hospitales no tienen el deber de preguntar. La Ley de Protección de la Privacidad (Privacy
    Protection Act) prohíbe que los centros de salud pregunten el estatus, el lugar de nacimiento,
    el número de Seguro Social o el número de contribuyente. Pueden preguntar si hace falta para una
    atención segura o por las reglas de un programa. Las partes que tocan al departamento de salud
    empiezan un año después de que se aprobó la ley.

nj-broker-delete-right =
    La Ley de Privacidad de Datos de Nueva Jersey (New Jersey Data Privacy Act) está en vigor desde
    el 15 de enero de 2025. Se dice que da derecho a ver y borrar los datos que tienen los negocios
    cubiertos, y a decir que no a ciertos usos (opt out). No hemos podido comprobar esto. Quitar
    datos con la Ley de Daniel (Daniel's Law) es solo para jueces, policías y funcionarios
    parecidos.

nj-broker-delete-right-data-seller-law-2026 =
    Esto no está confirmado. Un registro público dice que la A5328, firmada el 30 de junio de 2026 y
    en vigor de inmediato, hace que las empresas que venden o licencian datos de los residentes se
    registren y paguen una cuota. También prohíbe vender datos sensibles. No leímos si da derecho a
    borrar datos.

nj-event-privacy-act-2026 =
    Se firmó la Ley de Protección de la Privacidad (Privacy Protection Act, S3522). Dice cuándo los
    organismos del gobierno pueden dar el estatus, la ciudadanía, el lugar de nacimiento, el número
    de Seguro Social y el número de contribuyente (ITIN); entre los casos están una citación
    (subpoena), una orden (warrant) o una orden de un tribunal. La dirección y la foto no están en
    esa lista, y no pudimos llegar al texto nuevo sobre ellas, así que las contamos como abiertas.

nj-event-plate-sharing-law-2026 =
    La Ley de Protección de la Privacidad (Privacy Protection Act, S3522) prohibió que los
    organismos del gobierno compartan datos de placas para hacer cumplir las leyes civiles de
    inmigración. Todavía los abre una orden de un tribunal, o cualquier citación (subpoena) u orden
    (warrant), quizás una que firma la propia agencia. Los casos penales quedan fuera de la
    prohibición, y en lo demás se basa en la palabra de quien los pide. No hemos leído el texto
    firmado.

nj-event-trust-directive-upheld-2021 =
    Un tribunal federal falló en el caso del gobierno federal contra Nueva Jersey. La Directiva de
    Confianza para Inmigrantes (Immigrant Trust Directive) del fiscal general, que limita la ayuda
    de la policía a ICE, fue confirmada.

nj-event-trust-law-2026 =
    Una versión más limitada de la Directiva de Confianza para Inmigrantes (Immigrant Trust
    Directive) se volvió ley (S3521). Una más completa había sido vetada en enero. No hemos leído el
    texto promulgado.

nj-event-trust-law-advocates-2026 =
    Unos defensores de los inmigrantes señalan que la nueva ley (S3521) deja fuera protecciones para
    personas acusadas pero no condenadas.

nj-event-agreements-banned-2019 =
    Un agregado a la Directiva de Confianza para Inmigrantes (Immigrant Trust Directive) del fiscal
    general prohibió los acuerdos 287(g). Un fiscal general posterior puede cambiarla.

nj-event-nlets-letter-2025 =
    Le dijeron al gobernador de Nueva Jersey, uno de 19, que el estado todavía dejaba que ICE
    consultara por su cuenta datos de conductores y de registros de autos por Nlets, la red de la
    policía. No encontramos ningún anuncio de un bloqueo.

nj-event-courts-directive-2019 =
    La Directiva 07-19 del presidente de la corte suprema del estado fijó los pasos para cuando ICE
    actúa en los tribunales. No deja que los tribunales reúnan datos sobre el estatus migratorio,
    salvo por un fin real del tribunal. No encontramos ninguna ley que prohíba los arrestos de ICE
    en los tribunales de Nueva Jersey.

nj-event-voter-suit-dismissed-2026 =
    Según un registro público, un tribunal federal desestimó la demanda del Departamento de Justicia
    para obtener la lista completa de votantes de Nueva Jersey. El departamento apeló. Esto no está
    confirmado.
