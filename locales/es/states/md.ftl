# Maryland: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

md-dmv-license-regardless-of-status =
    Desde el 1 de enero de 2014, Maryland da una licencia o identificación que no se acepta para
    fines federales. Es para personas sin prueba de estatus legal o sin número de Seguro Social. En
    los dos años antes de la primera solicitud, deben haber declarado el impuesto sobre la renta de
    Maryland o haber sido declaradas como dependientes. Hasta 2020, Maryland había dado más de
    275,000 de estas tarjetas.

md-dmv-card-marking =
    Según la ley, esta tarjeta no se acepta para fines federales. Lleva otras palabras y otro diseño
    o color. La misma tarjeta se da también a personas cuyos datos de identidad no coincidían con
    los registros federales. Así que la tarjeta sola no prueba el estatus de una persona.

md-dmv-noncitizen-marking =
    Esto no está confirmado. Ninguna página que vimos dice si Maryland marca las tarjetas comunes de
    las personas no ciudadanas con presencia legal. Solo sabemos de la tarjeta de la § 16-122, que
    no es para fines federales.

md-dmv-document-retention =
    Las reglas del estado dan la lista de los documentos que una persona debe entregar. No pudimos
    confirmar si Maryland guarda copias, ni por cuánto tiempo.

md-dmv-disclosure-limit =
    En el papel, las oficinas estatales y locales deben negarse cuando una agencia federal pide
    información personal, una foto o una búsqueda de caras para hacer cumplir las leyes de
    inmigración. La excepción es una orden (warrant) de un tribunal federal o de Maryland. La
    agencia de licencias, la policía estatal y el departamento de prisiones informan cada año de
    esas peticiones. Lo que pasa en la práctica está en disputa. En noviembre de 2025, unos miembros
    del Congreso le dijeron al gobernador que ICE todavía podía consultar por su cuenta por Nlets,
    la red de la policía. Un medio local informó en 2026 que unos agentes usaron la base de datos de
    conductores para detener a una persona que conducía en el condado de Howard; no pudimos hallar
    la fuente original. No vimos ninguna regla que mande avisarle a la persona.
    .binds =
        las oficinas estatales y locales que guardan registros, su personal y sus contratistas
    .exceptions =
        una orden judicial (warrant) de un tribunal federal o de Maryland. Quien dice que no es para
        las leyes de inmigración. Quienes piden datos y no son agencias federales, como la policía
        de otros estados. Las consultas automáticas por las redes de mensajes de la policía, hasta
        que se ponga en práctica la ley de 2026.

md-dmv-disclosure-limit-police-databases =
    Una segunda ley cubre las bases de datos de la policía estatal y local, también las que manejan
    empresas. Quienes las manejan deben negar el acceso para hacer cumplir las leyes federales de
    inmigración si no hay una orden (warrant) de un tribunal federal o de Maryland. Los usuarios sin
    una orden así deben dar su nombre y sus datos de contacto. Deben declarar, bajo pena de
    perjurio, que su propósito no es la inmigración. Así que el control es la palabra del propio
    usuario. En noviembre de 2025, unos miembros del Congreso dijeron que ICE todavía podía
    consultar por su cuenta por Nlets, la red de la policía.
    .binds =
        quienes manejan las bases de datos de la policía estatal y local, también las empresas
        privadas
    .exceptions =
        una orden judicial (warrant) de un tribunal federal o de Maryland. Un usuario que declara
        otro propósito. El registro de delincuentes sexuales.

md-dmv-nlets-immigration =
    En noviembre de 2025, unos miembros del Congreso pusieron a Maryland entre los estados que dejan
    que ICE consulte por su cuenta por Nlets, la red de la policía, a pesar de sus leyes que exigen
    una orden judicial (firmada por un juez). La Ley de Privacidad de Datos (Data Privacy Act, HB
    711, Chapter 874) se convirtió en ley el 31 de mayo de 2026 sin la firma del gobernador. Se dice
    que se aplica desde el 1 de julio de 2026. Quienes manejan los sistemas de mensajes de la
    policía deben controlar el acceso e impedir que se usen para inmigración sin una orden judicial
    (firmada por un juez). No pudimos confirmar que las consultas de ICE hayan parado, así que
    contamos esta puerta como abierta.
    .binds =
        quienes manejan un sistema de mensajes de la policía en Maryland
    .exceptions =
        una orden judicial (warrant) de un tribunal. Un usuario que declara otro propósito. No
        pudimos confirmar que la ley se haya puesto en práctica. Los textos que leímos no nombran a
        HSI (la rama de investigaciones de ICE), a CBP ni a otros usuarios federales.

md-dmv-nlets-photos =
    Esto no está confirmado. Nlets, la red de la policía, describe un programa para intercambiar
    fotos de licencia entre los estados. Había llegado a 18 estados y esperaba llegar a todos.
    Ninguna página que vimos dice si Maryland responde a las peticiones de fotos, ni de qué
    agencias. La página de Nlets no tiene fecha y habla de planes para 2010.

md-dmv-face-recognition =
    Hasta la ley que exige una orden judicial (firmada por un juez), los agentes de ICE podían
    entrar desde cualquier lugar al sistema de imágenes del estado que tiene las fotos de licencia.
    Allí podían hacer búsquedas de caras. El estado les habló a los legisladores de casi 100
    sesiones de ICE desde 2018. Otro relato cuenta 14 entradas al sistema en 2018 y 42 en 2019.

md-dmv-face-recognition-warrant-law =
    Una ley de la sesión de 2021 fue vetada y luego recuperada. Dice que una búsqueda de caras en
    las fotos que tiene el estado, para hacer cumplir las leyes de inmigración, necesita una orden
    (warrant) de un tribunal. Siguen siendo posibles otras búsquedas, de la policía y de agentes
    federales en casos penales.
    .binds =
        las oficinas estatales y locales que guardan registros
    .exceptions =
        una orden judicial (warrant) de un tribunal federal o de Maryland. Las búsquedas que se dice
        que son por un delito. Las herramientas para caras que los agentes federales usan con fotos
        que ya tienen.

md-dmv-ice-documented-access =
    ICE usó el sistema de fotos de licencia de Maryland en 2018 y 2019 sin una orden judicial
    (firmada por un juez). La agencia que maneja el sistema les dio a los legisladores la cuenta de
    las entradas. ICE dijo que usaba la búsqueda de caras sobre todo en casos de explotación de
    niños y de delitos cibernéticos.

md-dmv-ice-documented-access-after-warrant-law =
    Los reportes siguen después de la ley de 2021 que exige una orden judicial (firmada por un
    juez). En noviembre de 2025, una carta de 40 miembros del Congreso le dijo al gobernador que ICE
    podía consultar por su cuenta, por Nlets, la red de la policía, los datos de todos los
    residentes. Un boletín comparó eso con la propia ley del estado. Un reporte de 2026 dice que
    unos agentes federales usaron la base de datos de conductores para detener a una persona que
    conducía en el condado de Howard, sin una infracción ni una orden (warrant). Ese único caso se
    basa en un medio local, y no pudimos hallar la fuente original.

md-dmv-data-sales =
    No encontramos ninguna señal de que Maryland venda datos de conductores, pero esto no está
    confirmado. Unos reportajes de 2019 trataron de agencias de licencias que venden datos a
    aseguradoras, a empresas de datos y a investigadores privados. No nombran a Maryland en las
    páginas que vimos. El periodista dijo que todas las agencias que revisó vendían datos, así que
    si falta un nombre, eso prueba poco.

md-dmv-federal-bulk-request =
    En 2025, el Departamento de Seguridad Nacional (DHS) avisó que quiere datos de licencias de
    todos los estados por Nlets, la red de la policía. Los datos alimentarían SAVE, su sistema para
    revisar el estatus. No encontramos ninguna otra petición en masa del archivo de conductores de
    Maryland. Esto no está confirmado.

md-alpr-statute =
    Una ley de Maryland, en vigor desde 2014, limita los datos de placas guardados a los fines
    propios de la policía. Son los delitos, las leyes de vehículos, y las alertas de terrorismo o de
    personas desaparecidas. Trata los datos guardados como propiedad de la agencia. No vimos cuánto
    tiempo se pueden guardar los datos.

md-alpr-sharing-limit =
    Una ley de 2024 (HB 1081) prohíbe vender datos de placas guardados, también por suscripción o
    con una licencia de uso. Las empresas proveedoras pueden verlos solo cuando la agencia lo pide.
    También prohíbe subir los datos a los sistemas de otras agencias, dentro o fuera del estado,
    salvo el centro de análisis del estado. No dice que los datos deban quedarse en Maryland: una
    agencia todavía puede compartirlos en su trabajo por un delito, el tránsito o una persona
    desaparecida. Nada de lo que leímos prohíbe responder a la pregunta de otra agencia.
    .binds =
        las agencias de policía de Maryland; las empresas proveedoras que contratan
    .exceptions =
        el centro de análisis del estado (MCAC). Compartir como parte del trabajo. Los lectores de
        placas de agencias federales y de empresas privadas.

md-alpr-immigration-limit =
    La ley sobre las bases de datos de la policía cubre también las que guardan las empresas. Así
    que el acceso a los datos de placas para hacer cumplir las leyes de inmigración necesita una
    orden (warrant) de un tribunal. Que la ley cubre los lectores de placas es nuestra lectura del
    texto; no hemos visto ningún fallo de un tribunal sobre eso.
    .binds =
        quienes manejan las bases de datos de la policía estatal y local, también las empresas
        privadas
    .exceptions =
        una orden judicial (warrant) de un tribunal federal o de Maryland. Un usuario que declara
        otro propósito. Los lectores de placas federales y los datos de placas que venden las
        empresas privadas.

md-alpr-ice-documented-access =
    Una sola búsqueda no encontró ningún caso documentado de una búsqueda de inmigración en los
    datos de placas de Maryland. Esto no está confirmado.

md-police-immigration-limit =
    La Ley de Confianza de la Comunidad (Community Trust Act, SB 791 de 2026) cubre a las cárceles y
    los agentes locales. Las cárceles no pueden hablarle a ICE de la custodia o la salida de
    personas que no tienen ciertas condenas, a menos que se les muestre una orden judicial (warrant
    u otra, firmada por un juez). En general, los agentes no pueden compartir con las autoridades de
    inmigración lo que saben por su trabajo. Los huecos son grandes: las condenas de una lista, las
    investigaciones penales, y la ciudadanía o el estatus migratorio. Además, las prisiones del
    estado deben avisarle a ICE antes de soltar a una persona que tiene una orden administrativa de
    ICE para ejecutar una deportación (warrant of removal, formulario I-205), que ningún juez firma.
    .binds =
        las cárceles locales y los centros estatales para personas que esperan juicio; los agentes
        estatales y locales
    .exceptions =
        las personas con ciertas condenas. La información sobre la ciudadanía o el estatus
        migratorio. Las investigaciones penales y las órdenes de un tribunal. Las prisiones del
        estado deben avisarle a ICE cuando la petición de ICE de retener a la persona (detainer)
        viene con el formulario I-205. Es una orden administrativa del propio ICE para deportar a la
        persona (warrant of removal). Ningún juez la firma.

md-police-cooperation-mandate =
    Esta obligación es limitada. Las prisiones del estado, no las cárceles locales, deben avisarle a
    ICE dentro de las 48 horas antes de soltar a ciertas personas. Se aplica cuando la petición de
    ICE de retener a la persona (detainer) viene con una orden administrativa de ICE para ejecutar
    una deportación (warrant of removal, formulario I-205), que ningún juez firma.

md-police-287g =
    Una ley firmada el 17 de febrero de 2026 (SB 245/HB 444), en vigor de inmediato, prohíbe los
    acuerdos 287(g) (policía local que hace trabajo de inmigración), que dejan que la policía local
    actúe para ICE. Nueve agencias de condados tuvieron que terminar los suyos; según una fuente, a
    más tardar en julio de 2026. La lista de ICE del 18 de mayo de 2026 no muestra ninguno. La ley
    prohíbe el acuerdo por escrito, no el contacto. Los legisladores que la propusieron dijeron que
    los sheriffs (alguaciles) todavía pueden fijar su propia manera de trabajar con ICE, y varios
    sheriffs dijeron que lo harían. Ese mismo año, la Ley de Confianza de la Comunidad (Community
    Trust Act) redujo ese espacio.
    .binds =
        las agencias estatales y locales y sus empleados
    .exceptions =
        la ayuda sin un acuerdo, si otras leyes la permiten. Los acuerdos viejos podían irse
        cerrando hasta mediados de 2026.

md-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Maryland. { said-task-force } { said-none-since } { said-county-list }

md-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Maryland.
    { said-jail } { said-none-since } { said-county-list }

md-benefits-medicaid-data =
    Esto está abierto en parte desde el 6 de enero de 2026. Maryland es uno de los estados que
    demandaron en julio de 2025. La orden del juez federal del 29 de diciembre de 2025 deja que el
    departamento federal de salud le dé a ICE seis datos básicos de personas que no tienen presencia
    legal: la dirección, el teléfono, la fecha de nacimiento, el número de Medicaid, la ciudadanía y
    el estatus migratorio. Bloquea solo otros datos de los estados que demandaron, como los
    expedientes médicos. No vimos órdenes posteriores.
    .exceptions =
        seis datos básicos, entre ellos la dirección y el teléfono; órdenes posteriores del
        tribunal, de las que no vimos ninguna

md-benefits-snap-data =
    SNAP es el programa de estampillas o cupones de alimentos (food stamps). El 15 de octubre de
    2025, un tribunal federal de San Francisco prohibió que el Departamento de Agricultura federal
    (USDA) les exija a los estados que demandan los datos de quienes reciben esa ayuda. El tribunal
    amplió la orden el 26 de febrero de 2026, porque USDA no quiso descartar pasarles los datos a
    otros, como Seguridad Nacional (DHS). Maryland aparece nombrado entre los estados que demandan.

md-voter-roll-shared =
    Maryland rechazó el requerimiento (demand) del Departamento de Justicia de recibir su lista
    completa de votantes. Un juez federal desestimó la demanda del departamento el 18 de junio de
    2026; fue su novena derrota de este tipo. Sus abogados habían sostenido que la lista se podía
    compartir con el Departamento de Seguridad Nacional (DHS).

md-voter-roll-shared-appeal-2026 =
    El Departamento de Justicia apeló ese fallo (4th Cir. 26-1878). Al 10 de agosto de 2026, el
    departamento había presentado su escrito. No vimos ninguna decisión, ni ninguna orden de un
    tribunal de entregar la lista. { said-suits-register-day }

md-broker-delete-right =
    La Ley de Privacidad de Datos en Línea de Maryland (Maryland Online Data Privacy Act) da desde
    el 1 de octubre de 2025 el derecho a borrar datos y a excluirse (opt out). Vale frente a las
    empresas que la ley cubre. La Ley de Privacidad de Datos de 2026 (Data Privacy Act) agrega un
    límite a las ventas. Una empresa no puede, a sabiendas, vender datos personales a una oficina
    del gobierno que en los seis meses anteriores participó en hacer cumplir las leyes civiles de
    inmigración.

md-other-public-records-and-immigration =
    La ley HB 711 de 2026 cubre a todos los que guardan registros públicos. Deben tomar medidas
    razonables para saber si una petición es para hacer cumplir las leyes de inmigración. Las
    fuentes no coinciden en cuándo se convirtió en ley: el 31 de mayo de 2026 o el 20 de junio de
    2026.

md-event-ice-says-2020 =
    Según el reporte de este mes, ICE dijo que usaba la búsqueda de caras sobre todo en casos de
    explotación de niños y casos cibernéticos.

md-event-face-warrant-2021 =
    Una ley de la sesión de ese año fue vetada y luego recuperada. Según ella, una búsqueda de caras
    en las fotos que tiene el estado necesita una orden (warrant) de un tribunal si es para hacer
    cumplir las leyes de inmigración. Siguen siendo posibles otros usos de la policía y los usos
    federales para casos penales.

md-event-plate-sales-barred-2024 =
    La HB 1081 prohibió vender los datos de placas guardados y subirlos a otras agencias, salvo el
    centro de análisis del estado. Una agencia todavía puede usar o compartir los datos en su
    trabajo, por un delito, por asuntos de tránsito o por una persona desaparecida.

md-event-agreements-banned-2026 =
    La SB 245/HB 444, en vigor de inmediato, prohibió los acuerdos 287(g) (policía local que hace
    trabajo de inmigración). Nueve agencias de condados tuvieron que terminar los suyos, según una
    fuente, a más tardar en julio de 2026.

md-event-sheriffs-announce-2026 =
    Según el reporte de este día, quienes propusieron la prohibición de los acuerdos 287(g) dijeron
    que los sheriffs (alguaciles) todavía pueden fijar su propia manera de trabajar con ICE. Varios
    sheriffs anunciaron que lo harían. La Ley de Confianza de la Comunidad (Community Trust Act)
    redujo esto más tarde ese año.

md-event-data-privacy-act-2026 =
    La Ley de Privacidad de Datos (Data Privacy Act, HB 711) se convirtió en ley sin la firma del
    gobernador; otra fuente da el 20 de junio de 2026. Se dice que se aplica desde el 1 de julio de
    2026: quienes manejan los sistemas de mensajes de la policía deben impedir que se usen para
    inmigración sin una orden judicial (firmada por un juez). No pudimos confirmar que las consultas
    de ICE hayan parado.

md-event-data-sale-ban-2026 =
    La Ley de Privacidad de Datos (Data Privacy Act, HB 711) se convirtió en ley sin la firma del
    gobernador; otra fuente da el 20 de junio de 2026. Prohíbe que una empresa venda a sabiendas
    datos personales a una unidad del gobierno que participó en hacer cumplir las leyes civiles de
    inmigración en los seis meses anteriores.

md-event-voter-suit-dismissed-2026 =
    Un juez federal rechazó la demanda del Departamento de Justicia para obtener la lista completa
    de votantes de Maryland. Fue su novena derrota de ese tipo. Los abogados del departamento habían
    alegado que la lista se podía compartir con Seguridad Nacional (DHS).

md-event-voter-suit-appealed-2026 =
    Para este día, el Departamento de Justicia había presentado su escrito en la apelación por la
    lista de votantes de Maryland, en el tribunal de apelaciones del Cuarto Circuito. No vimos
    ninguna decisión. { said-suits-register-day }

md-event-community-trust-act-2026 =
    Según el reporte de este día, la Ley de Confianza de la Comunidad (Community Trust Act, SB 791)
    no deja que las cárceles locales le informen a ICE de la custodia o la salida de una persona sin
    una orden judicial (firmada por un juez). En general, prohíbe que los agentes compartan lo que
    averiguan en su trabajo. Deja fuera a las personas con condenas de una lista, las
    investigaciones penales y la ciudadanía o el estatus migratorio, y las prisiones del estado
    deben avisarle a ICE antes de algunas salidas.
