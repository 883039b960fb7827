# Florida: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

fl-dmv-license-regardless-of-status =
    Florida da licencias solo a personas con estatus legal. La ley es la sección 322.033, como la
    cambió la sesión especial de 2025. Prohíbe que el departamento de vehículos dé una licencia o
    una tarjeta de identificación a las personas que llama extranjeros no autorizados (unauthorized
    aliens).

fl-dmv-card-marking =
    Florida no tiene una tarjeta para residentes sin estatus legal, así que no hay nada que marcar.

fl-dmv-noncitizen-marking =
    La ley HB 991, firmada en abril de 2026, pone la ciudadanía en las licencias y las tarjetas de
    identificación de Florida. Se aplica cuando una tarjeta se da, se renueva o se reemplaza, y
    también a los residentes permanentes (con tarjeta de residente, o green card). Un reporte dice
    que a los ciudadanos se les nombra como tales y que los demás reciben las letras NC. Una tarjeta
    que ya se tiene sigue siendo válida hasta entonces, y quien se hace ciudadano recibe gratis una
    tarjeta nueva. Las fuentes no coinciden sobre el inicio. El proyecto de ley, como se discutió,
    decía el 1 de julio de 2026. Unos reportes posteriores dan el 1 de julio de 2026 o el 1 de enero
    de 2027. No pudimos aclararlo.

fl-dmv-document-retention =
    Las reglas federales de REAL ID obligan a un estado a guardar los documentos que se muestran
    para una tarjeta REAL ID. Las copias en papel se quedan al menos 7 años, y las imágenes al menos
    10. No encontramos ninguna ley estatal que acorte o prohíba esto. No revisamos qué pasa con las
    tarjetas que no son REAL ID. Florida dijo que da tarjetas REAL ID desde 2010.

fl-dmv-disclosure-limit =
    No encontramos ninguna ley de Florida que mantenga los datos del departamento de vehículos lejos
    del trabajo de inmigración. La sección 322.142(4) no deja ver al público las fotos de licencia.
    Pero entre los usos permitidos nombra las peticiones de agencias del orden público (policía, ICE
    y otras). El capítulo 908 prohíbe que los organismos del estado limiten el intercambio de
    información con las agencias de inmigración. Un proyecto de ley de 2023, el SB 866, habría
    prohibido dar fotos a las agencias de inmigración. No aparece que se haya convertido en ley.

fl-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso dieron la lista de los estados que le habían
    cortado a ICE el acceso a los datos de vehículos y conductores por Nlets, la red nacional de la
    policía. Son Illinois, Massachusetts, Minnesota, Nueva York y Washington, y Oregón lo estaba
    haciendo. Florida no estaba entre ellos. La carta dijo que en los demás lugares ICE conserva el
    acceso directo, por su cuenta. ICE hizo 292,114 de esas consultas y su rama de investigaciones
    (HSI) hizo 605,116, en el año hasta el 1 de octubre de 2025, en todos los estados juntos. En un
    acuerdo judicial presentado el 28 de noviembre de 2025, Florida también aceptó apoyar a
    Seguridad Nacional (DHS) para que obtenga datos de licencias por Nlets. Los datos son para SAVE,
    el sistema de ese departamento para revisar la ciudadanía.

fl-dmv-nlets-photos =
    No pudimos confirmar si Florida pasa fotos por Nlets, la red nacional de la policía. Una carta
    de miembros del Congreso, de noviembre de 2025, dijo que 41 estados lo hacen; los reportes no
    los nombran. El manual de la propia red describe lo que devuelve una consulta de otro estado. Es
    el nombre, la dirección, la fecha de nacimiento, la descripción, el número de Seguro Social, y
    el tipo y la validez de la licencia. Se puede pedir una imagen donde el estado lo permite.

fl-dmv-face-recognition =
    El sheriff (alguacil) del condado de Pinellas maneja FACES, un sistema que compara una cara con
    fotos de arrestos y con todas las fotos de licencia de Florida. En 2019 tenía unos 25 millones
    de imágenes. Unos investigadores de Georgetown contaron 22 millones de fotos de licencias y
    tarjetas de identificación en 2016. Los documentos mostraron 273 agencias asociadas, 17 de ellas
    federales. Entre ellas estaban ICE, CBP, el IRS y el FBI. No había una regla que pidiera una
    sospecha razonable, y no había auditorías. No pudimos confirmar si ICE todavía tiene una cuenta
    en 2026.

fl-dmv-ice-documented-access =
    El Orlando Sentinel obtuvo registros públicos en 2019. Nombran a ICE entre las agencias que
    pueden buscar en las fotos de licencia de Florida por medio de FACES, un sistema de
    reconocimiento de caras.

fl-dmv-data-sales =
    Una investigación de televisión de alrededor de 2016 encontró que el departamento daba datos de
    conductores en masa a más de 75 empresas. Acxiom y Experian estaban entre ellas. Eso le dejó
    unos $150 millones en dos años. El departamento respondió que no vende la información. En 2011,
    un tribunal federal decidió sobre la entrega en masa de Florida a una empresa cuyo socio
    revendía consultas en internet. Concluyó que esto no violaba la ley federal de privacidad de los
    conductores.

fl-dmv-federal-bulk-request =
    Florida, Indiana, Iowa y Ohio habían presentado una demanda por las revisiones de ciudadanía. El
    28 de noviembre de 2025 llegaron a un acuerdo judicial con Seguridad Nacional (DHS) por 20 años.
    Ese departamento les abre SAVE, su sistema renovado para esas revisiones. Los estados prometen
    darle los datos de sus licencias de conducir, o ayudarlo a llegar a ellos, también por Nlets (la
    red de la policía). No pudimos confirmar cuánto se había entregado hasta 2026.

fl-dmv-federal-bulk-request-save-order-2026 =
    El 7 de julio de 2026, un tribunal federal de Florida ordenó, según el acuerdo con Seguridad
    Nacional (DHS), que SAVE siguiera abierto para Florida y otros tres estados. Eso cubre las
    revisiones en masa y las que se hacen con el número de Seguro Social. Así, las revisiones de la
    lista de votantes de Florida siguieron aun mientras valía un fallo contra el nuevo SAVE. Lo
    había dictado un juez federal de Washington, D.C., el 22 de junio de 2026. Una apelación de la
    Liga de Mujeres Votantes (League of Women Voters) estaba pendiente en el Undécimo Circuito el 30
    de septiembre de 2026. Esto viene de un registro público de demandas; no leímos la orden.

fl-alpr-statute =
    La sección 316.0778 hace que el Departamento de Estado de Florida fije cuánto tiempo, como
    máximo, se pueden guardar los datos de los lectores de placas. La sección 316.0777 no deja que
    el público los vea, pero los deja abiertos entre las agencias de justicia penal.

fl-alpr-statute-three-year-schedule =
    El plazo en la lista estatal de documentos de la policía, según se dice, es de tres años. No
    hemos podido comprobarlo.

fl-alpr-sharing-limit =
    La ley que no deja que el público vea los datos de placas permite que las agencias de justicia
    penal se pasen imágenes y datos de placas para su trabajo. No encontramos ninguna prohibición de
    compartir con otros estados o con agencias federales.

fl-alpr-immigration-limit =
    Ninguna regla de Florida mantiene los datos de placas lejos del trabajo de inmigración. Unos
    reportajes de junio de 2025 dicen que ninguna ley del estado prohíbe que la policía ayude con
    esos datos a hacer cumplir las leyes de inmigración. El capítulo 908 prohíbe los límites
    locales.

fl-alpr-ice-documented-access =
    La Patrulla de Carreteras de Florida (Highway Patrol) tiene un acuerdo 287(g), que deja que sus
    agentes hagan parte del trabajo de ICE. Los registros de búsquedas muestran que hizo más de 250
    búsquedas de placas en Flock con razones de inmigración. Son del 13 de marzo al 5 de mayo de
    2025. El número subió alrededor de la operación Tidal Wave, en la que se arrestó a más de 1,100
    personas. Más de 100 agencias de Florida usaban Flock. La mayoría no mostraba entonces búsquedas
    de inmigración.

fl-police-immigration-limit =
    Florida prohíbe las políticas santuario, que son límites locales a la ayuda para hacer cumplir
    las leyes de inmigración. Ninguna ley del estado le impide a la policía dar esa ayuda.

fl-police-cooperation-mandate =
    Todo sheriff (alguacil) o jefe que maneja una cárcel del condado debe firmar con ICE un acuerdo
    287(g). Deja que sus agentes hagan parte del trabajo de ICE. Pueden terminarlo solo si lo
    aprueba la Junta Estatal para hacer cumplir las leyes de inmigración (State Board of Immigration
    Enforcement). Mientras no firman, informan cada tres meses, desde el 1 de abril de 2025. El
    capítulo 908 también prohíbe las políticas santuario. Las agencias deben hacer su mejor esfuerzo
    (best efforts) para apoyar el trabajo de inmigración y deben cumplir las peticiones de ICE de
    retener a una persona (detainers).

fl-police-287g =
    La propia lista de ICE contaba 348 acuerdos en Florida, más que en cualquier otro estado, el 18
    de mayo de 2026. Son acuerdos 287(g), que dejan que agentes locales hagan parte del trabajo de
    ICE. Abarcan a sheriffs (alguaciles) y a policías de ciudades y de universidades. También
    abarcan a organismos del estado, como la Patrulla de Carreteras (Highway Patrol), el
    departamento estatal del orden público (law enforcement), la comisión de vida silvestre, la
    lotería y el departamento de prisiones.

fl-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 274 acuerdos de grupo operativo (task force) en
    Florida. { said-task-force } { said-none-since } { said-county-list }

fl-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 74 acuerdos para cárceles en Florida.
    { said-jail } { said-one-since } { said-county-list }

fl-benefits-medicaid-data =
    CMS, la agencia federal de Medicaid, puede dar datos a Seguridad Nacional (DHS) y a ICE. Unas
    órdenes de un tribunal lo limitaron en agosto de 2025, y una del 29 de diciembre de 2025 redujo
    ese límite. Protegen solo a los estados que demandaron, y Florida no lo hizo. Desde el 6 de
    enero de 2026, se pueden compartir, de todos los estados, seis datos de personas que no tienen
    presencia legal. Son la ciudadanía, el estatus migratorio, la dirección, el teléfono, la fecha
    de nacimiento y el número de Medicaid.

fl-benefits-snap-data =
    El Departamento de Agricultura de EE. UU. contó 28 estados, la mayoría con gobierno republicano,
    que habían entregado datos de las personas que desde 2020 pidieron estampillas o cupones de
    alimentos (food stamps, SNAP). Los datos incluyen nombres, fechas de nacimiento, direcciones y
    números de Seguro Social. Los reportes dicen que cumplieron casi todos los estados que no están
    en la demanda, con Kansas como excepción. Florida no estaba en la demanda. No la vimos nombrada
    en la lista de los 28, así que esto no está confirmado.

fl-health-status-question =
    Los hospitales que aceptan Medicaid deben preguntar en sus formularios de admisión. La pregunta
    es si el paciente es ciudadano, tiene presencia legal o no. Un paciente puede negarse a
    responder. El formulario debe decir que la respuesta no afecta la atención y no se reporta a las
    autoridades de inmigración. Los hospitales le mandan al estado cada tres meses las cantidades,
    no los nombres.

fl-broker-delete-right =
    La Carta de Derechos Digitales de Florida (Digital Bill of Rights, 1 de julio de 2024) deja que
    las personas borren sus datos y digan que no a su venta. Obliga solo a empresas muy grandes,
    pero no hemos podido comprobar ese límite.

fl-voter-roll-shared =
    Florida manda los datos de los votantes a SAVE, un sistema de Seguridad Nacional (DHS), según el
    acuerdo judicial del 28 de noviembre de 2025. No pudimos confirmar si el Departamento de
    Justicia tiene el archivo completo de votantes. En julio de 2025 se reportó que Florida había
    dado datos públicos. Esto no está confirmado.

fl-other-out-of-state-license-invalid =
    Desde el 1 de julio de 2023, Florida trata como inválidas algunas licencias de otros estados.
    Son licencias que se dan solo a personas que no pudieron probar su presencia legal. La primera
    lista publicada nombraba tipos de Connecticut, Delaware, Hawái, Rhode Island y Vermont. Un
    conductor que muestra una en Florida se arriesga a una multa (citation) y a un contacto con la
    policía. Las tarjetas que se ven iguales para todos no estaban en esa lista. Puede que la lista
    del estado haya cambiado desde entonces: conviene revisar la lista actual.

fl-event-data-sales-denial-2016 =
    Una investigación de televisión de alrededor de ese año encontró que el departamento de
    vehículos daba datos de conductores en masa a más de 75 empresas, por unos $150 millones en dos
    años. El departamento respondió que no vende la información.

fl-event-hospital-question-2023 =
    Desde entonces, los hospitales que aceptan Medicaid tuvieron que preguntar en sus formularios de
    admisión si el paciente es ciudadano, tiene presencia legal o no. Un paciente puede negarse a
    responder. El formulario debe decir que la respuesta no afecta la atención y no se reporta a las
    autoridades de inmigración.

fl-event-jails-must-sign-2025 =
    Una ley de la sesión especial de 2025 obligó a todo sheriff (alguacil) o jefe que maneja una
    cárcel del condado a firmar con ICE un acuerdo 287(g) (policía local que hace trabajo de
    inmigración). Pueden terminarlo solo si lo aprueba la Junta Estatal para hacer cumplir las leyes
    de inmigración (State Board of Immigration Enforcement). Quienes no habían firmado debían
    informar cada tres meses desde el 1 de abril de 2025.

fl-event-save-order-2026 =
    Un tribunal federal de Florida ordenó que SAVE, el sistema de revisión de ciudadanía de
    Seguridad Nacional (DHS), siguiera abierto en masa para Florida y otros tres estados, según su
    acuerdo judicial. Esto viene de un registro público de demandas; no leímos la orden.
