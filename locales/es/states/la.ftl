# Luisiana: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

la-dmv-license-regardless-of-status =
    Luisiana da licencias solo a ciudadanos y a personas no ciudadanas que muestran presencia legal
    (R.S. 32:409.1). Un proyecto de ley de 2025, HB 554, vuelve a decir la regla.

la-dmv-card-marking =
    Luisiana no tiene una licencia para personas sin presencia legal. Así que no hay una tarjeta de
    ese tipo que marcar.

la-dmv-noncitizen-marking =
    El HB 554 de 2025 exige un código que marca la licencia o la identificación estatal de toda
    persona no ciudadana con presencia legal. También hace que se mande por correo un aviso de que
    esa persona no puede votar. La Legislatura aprobó el proyecto de ley en junio de 2025 y lo mandó
    al gobernador. En tres búsquedas no encontramos ni su firma ni un número de ley. El primer texto
    del proyecto de ley ata la marca a una mejora del sistema de la agencia. Un proyecto de ley de
    2026 (HB 613) agregaría un águila para los ciudadanos verificados; no vimos su resultado.

la-dmv-document-retention =
    Esto no está confirmado. La Oficina de Vehículos (Office of Motor Vehicles, el DMV de Luisiana)
    tiene una norma con la lista de los documentos de inmigración que debe mostrar un residente
    temporal. La parte que vimos no dice cuánto tiempo se guardan las copias.

la-dmv-disclosure-limit =
    No encontramos ninguna ley de Luisiana que limite compartir datos de licencias para hacer
    cumplir las leyes de inmigración. La ley del estado apunta en la dirección contraria. Las
    agencias locales no pueden limitar lo que se comparte con las autoridades federales de
    inmigración (R.S. 33:81 y siguientes). Desde 2025, estorbar el trabajo de hacer cumplir esas
    leyes es un delito (Act 399).

la-dmv-nlets-immigration =
    En cartas de noviembre de 2025, unos miembros del Congreso dijeron que todos los estados
    permiten buscar en sus datos de conductores y de registros de autos por Nlets, la red de datos
    de la policía. Solo nombraron a Illinois, Massachusetts, Minnesota, Nueva York y Washington como
    estados que le habían cortado el acceso a ICE, y a Oregón como uno que lo estaba haciendo. No se
    nombra a Luisiana. No encontramos un bloqueo posterior.

la-dmv-nlets-photos =
    Esto no está confirmado. Nlets, la red de datos de la policía, describe un programa para
    intercambiar fotos de licencias entre estados. Había llegado a 18 estados y esperaba llegar a
    todos. Ninguna página que vimos dice si Luisiana responde a consultas de fotos, ni de qué
    agencias. La página de Nlets no tiene fecha y habla de planes para 2010.

la-dmv-face-recognition =
    Esto no está confirmado. Un reportaje de 2013 cita a un legislador de Luisiana que se había
    opuesto a estos sistemas. Da a entender que entonces no se buscaban caras en las fotos de
    licencias. Unos documentos de un tribunal muestran que el centro de inteligencia de la Policía
    Estatal ya usaba un programa de búsqueda de caras en 2018; las páginas que vimos no dicen que
    contenga fotos de licencias. Una red privada de cámaras en Nueva Orleans compara caras en vivo y
    trabaja con la Policía Estatal y con agentes federales.

la-dmv-ice-documented-access =
    Esto no está confirmado. No encontramos ningún documento ni reporte de una petición particular
    de ICE a la Oficina de Vehículos de Luisiana (el DMV del estado). Unos documentos que obtuvo el
    Centro Nacional de Leyes de Inmigración (NILC) cuentan cómo trabaja ICE en general. Muestran que
    ICE puede consultar datos de conductores de los estados por Nlets, la red de datos de la
    policía, y por contacto con el personal de las agencias.

la-dmv-data-sales =
    Esto no está confirmado. Una sola búsqueda cubrió todos los estados. Unos reportajes de 2019
    hablan de agencias de licencias que venden datos de conductores a aseguradoras, empresas de
    datos e investigadores privados. Las páginas que vimos no nombran a Luisiana. Pero el periodista
    dijo que todas las agencias que revisó vendían datos, así que si un nombre falta, eso prueba
    poco.

la-dmv-federal-bulk-request =
    Esto no está confirmado. En 2025, Seguridad Nacional (DHS) dio aviso de que quiere los datos de
    licencias de todos los estados. Llegarían por Nlets, la red de datos de la policía, y
    alimentarían SAVE, su sistema para revisar el estatus. No encontramos ningún requerimiento
    (demand) aparte, en masa, por el archivo de conductores de Luisiana.

la-alpr-statute =
    Esto no está confirmado. No encontramos ninguna ley general de Luisiana sobre lectores de
    placas. El proyecto de ley SB 250 de 2015 habría creado un programa de prueba en el que los
    datos se borran después de 30 días. La Legislatura lo aprobó, pero no se volvió ley; no hemos
    podido comprobar que lo hayan vetado. Buscamos una vez una ley más nueva y no encontramos
    ninguna.

la-alpr-sharing-limit =
    Esto no está confirmado. No encontramos ningún límite estatal para compartir datos de placas. El
    proyecto de ley de 2015 los habría dejado solo entre los miembros del programa, pero no se
    volvió ley.

la-alpr-immigration-limit =
    No encontramos ningún límite para usar datos de placas en inmigración. Desde el 1 de agosto de
    2025, un funcionario que estorba el trabajo federal de hacer cumplir las leyes de inmigración se
    arriesga a un caso penal (Act 399).

la-alpr-ice-documented-access =
    Hay registros de búsquedas que vinieron de un departamento de policía de Illinois. Muestran a
    agencias de Luisiana entre las que buscaron en la red nacional de lectores de placas de Flock
    con motivos como ICE o inmigración. Las búsquedas se hicieron entre junio de 2024 y mayo de
    2025. Las páginas que vimos no nombran a las agencias de Luisiana.

la-police-immigration-limit =
    No encontramos ningún límite así en la ley del estado. La ley del estado (R.S. 33:81 y
    siguientes) prohíbe los locales. Unas órdenes de tribunales federales habían puesto límites a la
    policía de Nueva Orleans y a la cárcel de la parroquia de Orleans. La ley de 2025 choca con esas
    órdenes. No vimos cómo se resolvió ese choque.

la-police-cooperation-mandate =
    Una ley de 2024 (SB 208) prohíbe las políticas santuario, que son límites locales a la ayuda
    para hacer cumplir las leyes de inmigración. Les dice a las agencias que hagan todo lo que
    puedan por apoyar ese trabajo. Está en R.S. 33:81 y las secciones que le siguen.

la-police-cooperation-mandate-act-399-2025 =
    La Act 399 de 2025 (SB 15) está en vigor desde el 1 de agosto de 2025. Frustrar el trabajo
    federal de hacer cumplir las leyes de inmigración pasa a ser mala conducta en un cargo público
    (malfeasance) u obstrucción. Las agencias están obligadas por las peticiones escritas de ICE de
    retener a una persona (detainers). Las penas de prisión llegan hasta 10 años. Un tribunal se
    negó a bloquear la ley; esa demanda terminó después de que el estado dijo que la ley no alcanza
    a lo que es pura expresión (pure speech).

la-police-287g =
    Con los acuerdos 287(g), agentes locales hacen trabajo de inmigración. La lista de ICE del 18 de
    mayo de 2026 muestra 43 acuerdos firmados en Luisiana, de 35 agencias. El 18 de julio de 2025
    tenía 14. Entre ellos hay organismos del estado: la Policía Estatal, Vida Silvestre y Pesca
    (Wildlife and Fisheries), Control de Alcohol y Tabaco, el Departamento Militar, la oficina
    contra incendios (Fire Marshal) y, desde el 24 de julio de 2025, el departamento de prisiones.
    Una orden del gobernador de 2025 pide que haya más. Después de mayo de 2026 se firmaron más.
    { said-county-list }

la-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 29 acuerdos de grupo operativo (task force) en
    Luisiana. { said-task-force } { said-more-since } { said-county-list }

la-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 14 acuerdos para cárceles en Luisiana.
    { said-jail } { said-more-since } { said-county-list }

la-benefits-medicaid-data =
    Desde agosto de 2025, la propia Luisiana debe mandarle a ICE los datos personales de algunas
    personas que piden ayuda pública, como Medicaid. Son personas de quienes se concluye que no
    tienen un estatus satisfactorio (Act 351). Lo que comparte el gobierno federal es aparte:
    ninguna orden de un tribunal protege a las personas inscritas en Luisiana. Un proyecto de ley de
    2026 (SB 194) ampliaría los casos que se mandan; no vimos su resultado.

la-benefits-snap-data =
    La propia ley del estado ordena reportes a ICE. La Act 351 de 2025 también cubre las estampillas
    o cupones de alimentos (food stamps, SNAP). Las agencias deben reportar a ICE a las personas que
    los piden y que resultan no elegibles por falta de estatus, salvo lo que prohíbe la ley federal.
    No vimos que se contara ningún reporte hecho según ella. Aparte, en diciembre de 2025 la
    Secretaria de Agricultura dijo que 28 estados y Guam habían entregado datos de las personas que
    pidieron SNAP. Las páginas que vimos no nombraban a Luisiana.

la-school-status =
    La Act 419 de 2025 (SB 100) hace que ciertos organismos reúnan datos sobre el estatus migratorio
    de las personas a las que sirven y reporten los costos. Entre ellos están el departamento de
    educación del estado y las universidades públicas. En agosto de 2025 no estaba claro cómo se
    aplica esto a cada estudiante de las escuelas.

la-voter-roll-shared =
    En enero de 2026, la Secretaria de Estado confirmó que Luisiana entregará su lista de votantes
    al gobierno federal. Tiene nombres, fechas de nacimiento, direcciones, números de licencia de
    conducir y los últimos cuatro dígitos de los números de Seguro Social. No vimos que se haya
    entregado.

la-broker-delete-right =
    No encontramos ninguno. La lista de una firma de abogados, de junio de 2026, nombra a los
    estados con una ley general de privacidad del consumidor. Luisiana no está en ella.

la-other-license-data-to-voter-roll-check =
    Una orden de 2024 hace que la agencia de vehículos comparta con los funcionarios electorales los
    nombres de las personas no ciudadanas que tienen una identificación de Luisiana. Ellos comparan
    los nombres con las listas de votantes. Se quitó a menos de 50.

la-other-wildlife-agents-and-ice =
    La revista WIRED obtuvo documentos sobre la agencia estatal de vida silvestre, que firmó en mayo
    de 2025 un acuerdo 287(g) para hacer trabajo de inmigración. Muestran que ayudó a llevar a al
    menos seis hombres a la custodia de inmigración ese año. A ninguno se le había acusado de un
    delito. Mother Jones publicó completo el reportaje de WIRED.

la-event-limits-banned-2024 =
    La SB 208 prohibió las políticas santuario, que son límites locales a la ayuda para hacer
    cumplir las leyes de inmigración. Les dice a las agencias que hagan todo lo que puedan por
    apoyar ese trabajo.

la-event-status-counts-2025 =
    La Act 419 hizo que el departamento de educación del estado y las universidades públicas, entre
    otros, reúnan datos sobre el estatus migratorio de las personas a las que sirven y reporten los
    costos. En agosto de 2025 no estaba claro cómo se aplica esto a cada estudiante de las escuelas.

la-event-aid-applicants-reported-2025 =
    La Act 351 obligó al propio estado a mandarle a ICE la información personal de las personas que
    piden ayuda pública, como Medicaid o estampillas o cupones de alimentos (food stamps, SNAP), si
    se concluye que no tienen un estatus satisfactorio. Lo que comparte el gobierno federal es
    aparte.

la-event-hindering-crime-2025 =
    Desde este día, la Act 399 hizo que frustrar el trabajo federal de inmigración sea mala conducta
    en un cargo público (malfeasance) u obstrucción, con hasta 10 años de prisión, y que las
    agencias estén obligadas por las peticiones escritas de ICE de retener a una persona
    (detainers). Un tribunal se negó a bloquearla. Esa demanda terminó después de que el estado dijo
    que la ley no alcanza a lo que es pura expresión (pure speech); no sabemos el día.
