# Estados Unidos, impuestos, trabajo y dinero: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-irs-addresses =
    Un memorando del 7 de abril de 2025 le permitió a ICE pedirle al IRS (la oficina de impuestos)
    las direcciones de contribuyentes. ICE mandó 1.28 millones de nombres y recibió unas 47,000
    direcciones. Algunas fueron por peticiones incompletas, como el IRS admitió después. Dos
    tribunales de distrito bloquearon esta entrega: en Washington, D.C. en noviembre de 2025, y en
    Massachusetts el 5 de febrero de 2026. La orden de Massachusetts también le prohíbe a ICE usar
    lo que recibió. Pero el 24 de febrero de 2026, en un tercer caso, el tribunal de apelaciones de
    D.C. se negó a bloquear la entrega. Interpretó que la ley de impuestos permite dar direcciones
    para investigaciones penales. Desde entonces se han presentado los argumentos en la apelación
    del gobierno contra la orden de Washington, D.C. No encontramos ninguna decisión.

us-channel-state-wage-records =
    Las agencias de trabajo de los estados tienen informes de sueldos de cada trimestre, con los
    nombres y los números de Seguro Social de los trabajadores. ICE manda citaciones (subpoenas)
    propias para obtenerlos. En abril de 2026, un juez federal le ordenó al departamento de trabajo
    de Delaware que cumpliera con respecto a 15 negocios. El estado apeló el 21 de abril de 2026 y
    pidió una pausa. En Colorado, un tribunal decidió que la ley del estado prohíbe esa entrega
    fuera de los casos penales.

us-channel-i9-inspection =
    El I-9 es el formulario que muestra que una persona puede trabajar en Estados Unidos. Los
    investigadores de ICE (HSI) pueden revisar los formularios I-9 de un empleador, normalmente con
    un aviso de al menos tres días hábiles. Por lo general también piden la nómina y una lista del
    personal. Vale una citación (subpoena) que firma el propio ICE: no necesita un juez. Con una
    citación así, o con una orden judicial (firmada por un juez), ICE no tiene que dar ese aviso. En
    esos archivos están las direcciones de los trabajadores y copias de sus documentos.

us-channel-e-verify =
    E-Verify lo maneja USCIS junto con el Seguro Social. Toma datos de las personas recién
    contratadas por empleadores que se inscribieron. Son el nombre, la fecha de nacimiento, el
    número de Seguro Social y datos de sus documentos. Desde el 20 de junio de 2025, también les
    dice a esos empleadores a qué trabajadores les revocó el permiso Seguridad Nacional (DHS). El
    empleador tiene que buscar ese informe y volver a revisar a esos trabajadores. Los datos se
    guardan como un sistema de datos del DHS. No pudimos establecer hasta dónde ICE usa esos datos
    para hallar personas. Los documentos que leímos sobre el sistema mismo son de 2010 y 2014.

us-channel-money-transfer-trac =
    TRAC es una base de datos en Arizona con más de 340 millones de envíos de dinero. Incluye envíos
    de $500 o más hacia o desde México y cuatro estados fronterizos de EE. UU. Tiene los nombres y
    las direcciones de quien envía y de quien recibe. La rama de deportaciones de ICE (ERO) la usó,
    en al menos un caso para arrestar a alguien. En junio de 2025, la fiscal general de Arizona le
    cortó el acceso a ERO y dijo que vendrían más límites. Los informes describen el corte solo para
    ERO.

us-channel-bank-records =
    Un banco le da datos al gobierno cuando recibe documentos legales, o en sus informes contra el
    lavado de dinero. Antes, el estatus migratorio no era parte de esos informes. La Orden Ejecutiva
    14406, del 19 de mayo de 2026, les dice a los reguladores que traten tres cosas como factores de
    riesgo. Son el permiso de trabajo, el uso de un número de impuestos llamado ITIN y las tarjetas
    de identificación consular. El 5 de junio de 2026, FinCEN, una oficina del Tesoro, y los
    reguladores de bancos nombraron 18 señales de trabajo sin permiso. Les pidieron a los bancos que
    pusieran una misma clave de búsqueda en los informes sobre eso. Ninguna de las dos cosas obliga
    a los bancos a revisar el estatus de cada cliente. En 2026 debían salir reglas sobre la revisión
    de clientes y las tarjetas consulares. No las encontramos.

us-protection-tax-confidentiality-6103 =
    Las declaraciones de impuestos son secretas, salvo las excepciones de la ley. No hay acuerdo
    sobre si una de ellas permite que ICE tenga direcciones en masa. Unos tribunales de Washington,
    D.C. y de Massachusetts bloquearon esa entrega y, hasta donde encontramos, sus órdenes no se han
    levantado. El 24 de febrero de 2026, el tribunal de apelaciones de D.C. leyó el inciso (i)(2) de
    otra manera. Según ese tribunal, permite dar direcciones para una investigación penal sin una
    orden de un tribunal. Aun así, ICE tiene que hacer una petición válida que diga cuál es esa
    investigación. Lo más reciente que encontramos es un resumen del Congreso de marzo de 2026.

us-protection-financial-privacy-act =
    La Ley del Derecho a la Privacidad Financiera (Right to Financial Privacy Act) es una ley
    federal. Una agencia del gobierno federal que quiere los datos bancarios de una persona por
    citación administrativa (subpoena) debe mandarle una copia al cliente. Luego debe esperar 10
    días, o 14 si la mandó por correo. En ese tiempo, el cliente puede pedirle a un tribunal federal
    que lo pare. La ley no obliga a las oficinas estatales ni locales. Tiene excepciones: gran
    jurado, aviso aplazado, informes contra el lavado de dinero, y casos de impuestos y de
    seguridad. Cubre a los bancos y empresas parecidas. Los negocios de envío de dinero no están en
    su lista.

# Hechos: lo que pasó, en la voz nombrada.

us-event-tax-memorandum-2025 =
    Un memorando le permitió a ICE pedirle al IRS (la oficina de impuestos) las direcciones de
    contribuyentes. ICE mandó 1.28 millones de nombres y recibió unas 47,000 direcciones, algunas
    por peticiones incompletas, como el IRS admitió después.

us-event-tax-sharing-blocked-washington-2025 =
    Un tribunal federal de distrito en Washington, D.C. bloqueó que el IRS le dé a ICE las
    direcciones de contribuyentes. El gobierno apeló.

us-event-tax-sharing-blocked-massachusetts-2026 =
    Un tribunal federal de distrito en Massachusetts también bloqueó la entrega. Su orden le prohíbe
    a ICE usar las direcciones que recibió.

us-event-tax-sharing-appeals-court-2026 =
    En un tercer caso, el tribunal de apelaciones de D.C. se negó a bloquear la entrega. Interpretó
    que la ley de impuestos permite dar direcciones para investigaciones penales.

us-event-tax-sharing-appeal-argued-2026 =
    Ya se presentaron los argumentos en la apelación del gobierno contra la orden de Washington,
    D.C. No pudimos confirmar qué día, y no encontramos ninguna decisión.

us-event-wage-subpoena-delaware-2026 =
    Un juez federal le ordenó al departamento de trabajo de Delaware que cumpliera con una citación
    (subpoena) del propio ICE por los informes de sueldos de 15 negocios.

us-event-wage-subpoena-appeal-2026 =
    Delaware apeló la orden y pidió una pausa. Nuestras fuentes no dicen qué pasó después.

us-event-wage-subpoena-colorado =
    Para entonces, un tribunal en Colorado había decidido que la ley del estado prohíbe esa entrega
    fuera de los casos penales. No pudimos confirmar el día del fallo.

us-event-transfer-database-cut-2025 =
    La fiscal general de Arizona le cortó a la rama de deportaciones de ICE (ERO) el acceso a TRAC,
    una base de datos de envíos de dinero, y dijo que vendrían más límites. Los informes describen
    el corte solo para ERO.

us-event-bank-order-2026 =
    La Orden Ejecutiva 14406 les dice a los reguladores que traten el permiso de trabajo, el uso de
    un ITIN y las tarjetas consulares como factores de riesgo. No obliga a los bancos a revisar el
    estatus de cada cliente.

us-channel-irs-addresses-july-2026 =
    El 28 de julio de 2026, una lista pública que sigue estos casos todavía mostraba en vigor la
    orden de Washington, D.C. contra la entrega. El tribunal de apelaciones ya había oído al
    gobierno. El gobierno dice que el propio fallo de ese tribunal, de febrero de 2026, obliga al
    IRS a responder a las peticiones válidas. No encontramos ninguna decisión. Leímos esto solo en
    esa lista, no en un documento del tribunal.

us-channel-fincen-orders =
    Una orden del Tesoro obligó a los negocios de envío de dinero cerca de la frontera sur a
    informar de operaciones en efectivo de $1,000 a $10,000, con el nombre del cliente. La
    obligación normal empieza arriba de $10,000. Cubría 12 condados de Arizona, Nuevo México y
    Texas, y algunos códigos postales de California. Una empresa que asesora a esos negocios nombra
    entre ellos los condados de Maricopa y Pima, en Arizona, y los de Bernalillo, Doña Ana y San
    Juan, en Nuevo México. La orden empezó el 7 de marzo de 2026 y duraba hasta el 2 de septiembre
    de 2026. No encontramos si se renovó, así que no sabemos si sigue vigente. FinCEN, la oficina
    del Tesoro, dice que la policía local, estatal y federal puede usar los informes.

us-channel-fincen-orders-minnesota-2026 =
    Una orden del Tesoro obligó a los bancos y a los negocios de envío de dinero de los condados de
    Hennepin y Ramsey, en Minnesota, a informar de envíos de $3,000 o más que salían del país.
    Cubría a quienes enviaban y tenían una dirección en esos condados. Empezó el 12 de febrero de
    2026 y duraba hasta el 10 de agosto de 2026. El 27 de febrero de 2026, los bancos recibieron
    algún alivio; los negocios de envío no. No encontramos si la orden se renovó, así que no sabemos
    si sigue vigente.

us-channel-parent-locator-new-hires =
    El Federal Parent Locator Service es un archivo federal para encontrar a padres o madres que
    deben manutención de menores. Tiene el nombre, el número de Seguro Social, la dirección, el
    empleador y el pago de casi todos los empleados del país. Puede que no estén quienes trabajan
    solo por efectivo o por su cuenta. A principios de 2026, Seguridad Nacional (DHS) pidió acceso
    libre a él, informaron ProPublica y CNN el 11 de marzo de 2026. El Departamento de Salud estaba
    estudiando la petición. No encontramos si se dieron datos.

us-protection-parent-locator-limits =
    La ley federal (42 U.S.C. 653) dice quién puede usar el archivo de manutención de menores, y
    para qué. Es para la manutención, la custodia y unos pocos fines más. La inmigración no está
    entre ellos. Unos funcionarios le dijeron a ProPublica que darle acceso a Seguridad Nacional
    (DHS) violaría esta ley. No encontramos ningún fallo de un tribunal sobre eso. El Departamento
    de Salud guarda el archivo y decide sobre las peticiones.

us-event-bank-advisory-2026 =
    FinCEN y los reguladores de bancos nombraron 18 señales de trabajo sin permiso. Les pidieron a
    los bancos que pusieran una misma clave de búsqueda en los informes sobre eso (FIN-2026-A002).
    No agrega ninguna obligación de revisar el estatus.

us-event-tax-sharing-still-blocked-2026 =
    Una lista pública que sigue estos casos todavía mostraba en vigor la orden de Washington, D.C.
    contra la entrega. No encontramos ninguna decisión sobre la apelación.

us-event-border-cash-order-ended-2026 =
    Este fue el último día de la orden sobre operaciones en efectivo cerca de la frontera sur. No
    encontramos si se renovó.

us-event-minnesota-transfer-order-ended-2026 =
    Este fue el último día de la orden sobre envíos desde los condados de Hennepin y Ramsey. No
    encontramos si se renovó.

us-event-parent-locator-asked-2026 =
    Seguridad Nacional (DHS) había pedido acceso libre al archivo federal de manutención de menores,
    informaron ProPublica y CNN. El Departamento de Salud estaba estudiando la petición. No
    encontramos si se dieron datos.

us-event-e-verify-revoked-permits-2025 =
    E-Verify empezó a decirles a los empleadores inscritos a qué trabajadores les revocó el permiso
    Seguridad Nacional (DHS). El empleador tiene que volver a revisar a esos trabajadores.
