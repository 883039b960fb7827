# Kentucky: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

ky-dmv-license-regardless-of-status =
    Las leyes de licencias de Kentucky (KRS 186.412 y 186.4121) piden, a quien no es ciudadano,
    documentos federales de inmigración que autoricen su presencia. Los documentos vienen de
    Seguridad Nacional (DHS) o de su agencia de beneficios, USCIS. La Conferencia Nacional de
    Legislaturas Estatales (NCSL) tiene una lista de 19 estados y D.C. que dan licencia a personas
    sin prueba de presencia legal. El último se agregó en 2023, y Kentucky no está en la lista.

ky-dmv-card-marking =
    Kentucky no tiene una licencia para personas que no pueden mostrar presencia legal. Así que no
    hay una tarjeta así que marcar.

ky-dmv-noncitizen-marking =
    Esto no está confirmado. Las personas que no son residentes permanentes piden su licencia por un
    trámite aparte, ligado a sus documentos de inmigración. Ninguna página que vimos muestra si una
    tarjeta ordinaria de Kentucky lleva en el frente una marca de ciudadano o de no ciudadano.

ky-dmv-document-retention =
    La ley de Kentucky le manda al departamento de transporte (Transportation Cabinet), que da las
    licencias, que guarde una copia electrónica de los documentos que una persona que no es
    ciudadana presenta para una licencia. Para la tarjeta de identificación de esa persona, debe
    escanear los documentos y la foto en su base de datos. De los ciudadanos y los residentes
    permanentes también guarda el archivo escaneado. Escanea su acta de nacimiento solo para una
    tarjeta REAL ID. Las leyes son KRS 186.412, 186.4121(2) y 186.4123(4).

ky-dmv-disclosure-limit =
    Esto no está confirmado. En una búsqueda no encontramos ninguna ley de Kentucky que limite la
    entrega de datos de licencias para hacer cumplir las leyes de inmigración. En noviembre de 2025,
    unos miembros del Congreso describieron los datos del estado como abiertos a ICE. La ley federal
    de privacidad de los conductores (Driver's Privacy Protection Act) deja que las agencias del
    gobierno obtengan datos para sus funciones.

ky-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso escribieron a 19 gobernadores, entre ellos el
    de Kentucky. Dijeron que el estado dejaba que ICE consultara por su cuenta los datos de
    conductores y de registros de autos en Nlets, la red de datos de la policía. Le pidieron al
    gobernador que lo bloqueara. No encontramos ningún bloqueo de Kentucky en las páginas más nuevas
    que vimos.

ky-dmv-nlets-photos =
    Esto no está confirmado. Nlets, la red de datos de la policía, describe un programa para que los
    estados intercambien fotos de licencias. Había llegado a 18 estados y esperaba llegar a todos.
    Ninguna página que vimos dice si Kentucky responde a peticiones de fotos, ni de qué agencias. La
    página de Nlets no tiene fecha y habla de planes para 2010.

ky-dmv-face-recognition =
    Esto no está confirmado. En 2016, la oficina federal de auditoría (GAO) dio una lista de 16
    estados en cuyas fotos de licencia puede haber buscado la unidad del FBI que busca caras.
    Creemos que Kentucky está en ella, pero cuatro búsquedas no lo confirmaron y no hemos podido
    comprobarlo. La Electronic Frontier Foundation (EFF) nombra a Kentucky entre los estados que
    pueden obtener imágenes del archivo de fotos de licencia de Alaska. Eso no dice nada sobre
    búsquedas en las fotos de Kentucky.

ky-dmv-ice-documented-access =
    Esto no está confirmado. No encontramos ningún documento ni reporte de una petición particular
    de ICE al departamento de transporte de Kentucky (Transportation Cabinet), que guarda los datos
    de conductores. Unos documentos que obtuvo el National Immigration Law Center hablan de los
    métodos de ICE en general. Muestran que ICE puede consultar datos estatales de conductores por
    Nlets, la red de datos de la policía, y por contacto con el personal de las agencias.

ky-dmv-data-sales =
    Esto no está confirmado. Una sola búsqueda cubrió todos los estados. Unos reportajes de 2019
    hablan de agencias de licencias que venden datos de conductores a aseguradoras, empresas de
    datos e investigadores privados. Las páginas que vimos no nombran a Kentucky. Pero el periodista
    dijo que todas las agencias que revisó vendían datos, así que si un nombre falta, eso prueba
    poco.

ky-dmv-federal-bulk-request =
    Esto no está confirmado. En 2025, Seguridad Nacional (DHS) dio aviso de que quiere los datos de
    licencias de todos los estados. Llegarían por Nlets, la red de datos de la policía, y
    alimentarían SAVE, su sistema para revisar el estatus. No encontramos ningún requerimiento
    (demand) aparte, en masa, del archivo de conductores de Kentucky. Por el archivo de votantes, el
    Departamento de Justicia demandó a Kentucky; vea la nota sobre las listas de votantes.

ky-alpr-statute =
    La HB 58 de 2026 es la primera ley de Kentucky sobre lectores de placas para todo el estado.
    Fija los usos permitidos, límites a la venta y políticas públicas por escrito. Las placas
    captadas se pueden guardar 90 días como máximo, a menos que hagan falta en una investigación
    penal o de seguros, o por un aviso de conservarlas. Se promulgó el 10 de abril de 2026 y está en
    vigor desde el 15 de julio de 2026.
    .exceptions =
        las placas que hacen falta en una investigación penal o de seguros. Las placas con un aviso
        de conservarlas.

ky-alpr-sharing-limit =
    No encontramos ningún límite para compartir con otra policía o con agencias federales. La HB 58,
    promulgada el 10 de abril de 2026, limita la venta de datos de placas y quién puede recogerlos.
    Deja espacio para las aseguradoras, los prestamistas y la Oficina Nacional contra el Delito en
    los Seguros (National Insurance Crime Bureau). En los resúmenes que vimos, nada mantiene los
    datos fuera del alcance de la policía de otros estados o de las agencias federales. En enero de
    2026 se describió que la policía de todo el país podía buscar en los datos de lectores de
    placas; no leímos el texto final.

ky-alpr-immigration-limit =
    No encontramos ningún límite para todo el estado. Los resúmenes de la HB 58 que vimos no
    contienen ninguna prohibición de usar datos de placas para inmigración. Louisville tiene su
    propia regla en contra, y esa regla se incumplió. Las notas sobre búsquedas de placas para ICE
    dan más detalles.

ky-alpr-ice-documented-access =
    KyCIR, una redacción de noticias de Louisville, obtuvo documentos e informó sobre ellos el 3 de
    noviembre de 2025. Muestran que unas agencias de todo el país buscaban en los datos de placas de
    Flock de Louisville por razones de inmigración. Puede que esto viole la ley local.

ky-alpr-ice-documented-access-dea-agent-2025 =
    Un agente de la Administración para el Control de Drogas (DEA) hizo búsquedas relacionadas con
    inmigración en febrero y marzo de 2025. Usó la contraseña compartida de un detective de
    Louisville. La policía de Louisville lo confirmó el 30 de diciembre de 2025 y sancionó a tres
    empleados. La DEA no lo negó. Dijo que el agente no conocía la regla de la ciudad.

ky-police-immigration-limit =
    No encontramos ninguna ley de Kentucky que limite la ayuda de la policía a ICE. Louisville
    renunció a su propio límite en julio de 2025, ante la amenaza de una demanda federal. Volvió a
    retener a personas hasta 48 horas más cuando los agentes federales lo piden.

ky-police-cooperation-mandate =
    No encontramos ninguna ley de Kentucky que obligue a cooperar. Dos proyectos de ley de 2026, HB
    47 y SB 86, habrían obligado a todas las agencias a firmar un acuerdo 287(g) (policía local que
    hace trabajo de inmigración). Eso incluía a la Policía Estatal. Los dos estaban pendientes a
    principios de febrero de 2026; en dos búsquedas no encontramos ningún reporte de que se aprobara
    alguno, ni su estado final. Una página informa que se promulgó una prohibición de las políticas
    santuario (límites locales a la ayuda a ICE), pero no da ningún número de proyecto de ley y no
    nos basamos en ella.

ky-police-287g =
    Con los acuerdos 287(g), agentes locales hacen trabajo de inmigración. La lista de ICE del 18 de
    mayo de 2026 muestra 43 acuerdos firmados en Kentucky, de 40 agencias. La prensa local contó, a
    principios de 2026, 27 agencias; otro reporte, del 4 de febrero de 2026, contó 22. La lista de
    ICE del 18 de julio de 2025 tenía 16 acuerdos. Después de mayo de 2026 se firmaron más.
    { said-county-list }

ky-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 37 acuerdos de grupo operativo (task force) en
    Kentucky. { said-task-force } { said-more-since } { said-county-list }

ky-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 6 acuerdos para cárceles en Kentucky.
    { said-jail } { said-none-since } { said-county-list }

ky-benefits-medicaid-data =
    Esto no está confirmado. Kentucky no está entre los 20 estados de la lista que vimos de estados
    que demandaron por los datos de Medicaid; otros informes cuentan 21 o 22. Así que ninguna orden
    de un tribunal que vimos protege a las personas inscritas allí. Desde el 6 de enero de 2026, un
    juez federal deja que el Departamento de Salud (HHS) le dé a ICE datos básicos de personas que
    no tienen presencia legal, como la dirección y el teléfono. El límite que puso a otros datos
    cubre solo a los estados que demandaron. No vimos que ICE de hecho haya obtenido datos de
    Kentucky.

ky-benefits-snap-data =
    El Departamento de Agricultura federal (USDA) exigió datos de las personas que reciben
    estampillas o cupones de alimentos (food stamps, SNAP). El 15 de octubre de 2025, un juez
    federal de San Francisco prohibió que se los exigiera a los estados que demandaron. El tribunal
    amplió la orden el 26 de febrero de 2026, porque el USDA no descartaba pasar los datos a otros,
    como Seguridad Nacional (DHS). Kentucky se unió a esa demanda por medio de su gobernador en
    julio de 2025. Rechazó un segundo requerimiento (demand) en diciembre de 2025.

ky-voter-roll-shared =
    El Departamento de Justicia pidió la lista de votantes de Kentucky, completa y sin nada tapado,
    el 14 de agosto de 2025. El estado se negó el 22 de agosto de 2025. El departamento presentó una
    demanda el 26 de febrero de 2026. El 24 de junio de 2026, el tribunal de apelaciones del Sexto
    Circuito falló por 2 a 1 contra el departamento en el caso de Míchigan. Sus fallos obligan a los
    tribunales federales de Kentucky.

ky-voter-roll-shared-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa el
    23 de julio de 2026. El Sexto Circuito tiene la apelación (26-5657) en pausa hasta que termine
    el caso de Míchigan. Al 21 de septiembre de 2026 no encontramos ninguna orden de un tribunal de
    entregar la lista. { said-suits-register-day }

ky-broker-delete-right =
    La ley general de privacidad del consumidor de Kentucky entró en vigor el 1 de enero de 2026.
    Los residentes pueden pedir que las empresas cubiertas borren sus datos y pueden decir que no a
    su venta. No es un solo lugar donde pedir a todas las empresas que venden datos que los borren.
    Hay límites de tamaño y excepciones.

ky-other-licensing-fraud-review =
    Kentucky revocó 1,985 documentos de conducir por un esquema de sobornos en dos oficinas de
    licencias. La acusación federal de febrero de 2026 trataba de personas que no eran ciudadanas y
    que tenían presencia legal. Unas agencias estatales y federales trabajaron juntas en el caso.

ky-event-nlets-letter-2025 =
    Le dijeron al gobernador de Kentucky, uno de 19, que el estado dejaba que ICE consultara por su
    cuenta datos de conductores y de registros de autos por Nlets, la red de datos de la policía.
    Pidieron un bloqueo; no encontramos ninguno.

ky-event-louisville-limit-dropped-2025 =
    Ante la amenaza de una demanda federal, Louisville renunció a su límite a la ayuda de la policía
    a ICE. Volvió a retener a personas hasta 48 horas más cuando los agentes federales lo piden.

ky-event-dea-answer-2025 =
    La policía de Louisville confirmó que un agente de la DEA había usado la contraseña compartida
    de un detective para búsquedas de placas relacionadas con inmigración. Sancionó a tres
    empleados. La DEA no lo negó; dijo que el agente no conocía la regla de la ciudad.

ky-event-plate-law-2026 =
    Desde este día, la HB 58 permite guardar las placas 90 días como máximo, a menos que hagan falta
    por más tiempo para una investigación penal o de seguros, o por un aviso de conservarlas. Nada
    en los resúmenes que leímos impide que los datos de placas lleguen a agencias federales o a la
    policía de otros estados. No leímos el texto promulgado.

ky-event-voter-ruling-michigan-2026 =
    El tribunal de apelaciones del Sexto Circuito falló por 2 a 1 contra el Departamento de Justicia
    en el caso de la lista de votantes de Míchigan. Sus fallos obligan a los tribunales federales de
    Kentucky.

ky-event-snap-refused-again-2025 =
    Kentucky rechazó un segundo requerimiento (demand) federal de datos de estampillas o cupones de
    alimentos (food stamps, SNAP). Por medio de su gobernador, se había unido en julio de 2025 a la
    demanda de otros estados contra el Departamento de Agricultura.

ky-event-voter-list-refused-2025 =
    Kentucky se negó a darle al Departamento de Justicia su lista de votantes completa y sin nada
    tapado.

ky-event-voter-suit-dismissed-2026 =
    Un tribunal federal desestimó la demanda del Departamento de Justicia por la lista completa de
    votantes de Kentucky. { said-suits-register-day }
