# Taxes, work and money: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-tax-address-sharing = Direcciones de los impuestos que se dan a ICE
    .how =
        Un acuerdo del 7 de abril de 2025 dejó que ICE le pidiera a la agencia de impuestos (IRS)
        direcciones de contribuyentes. ICE mandó 1.28 millones de nombres y recibió unas 47,000
        direcciones. Dos tribunales bloquearon esto. El 24 de febrero de 2026, un tercero interpretó
        que la ley de impuestos lo permite para investigaciones penales; una apelación no estaba
        decidida la última vez que lo vimos.
channel-wage-report-subpoena = Citación para los informes de sueldos del estado
    .how =
        Los empleadores mandan a los estados informes de pago con los nombres y números de Seguro
        Social de quienes trabajan. ICE se los pide a las agencias de trabajo de los estados con una
        citación (subpoena) propia. En abril de 2026, un juez federal le ordenó a la agencia de
        Delaware que obedeciera para 15 negocios, y el estado apeló. Un tribunal de Colorado decidió
        que la ley del estado lo prohíbe fuera de casos penales.
    .seen-elsewhere =
        Se han visto citaciones así en otros estados, pero no encontramos ningún caso de esta
        agencia en este estado.
channel-employer-inspection = ICE revisa los archivos de un empleador
    .how =
        ICE puede revisar los formularios I-9, que los empleadores guardan para mostrar que sus
        trabajadores pueden trabajar, por lo general con un aviso de al menos tres días hábiles. Por
        lo general también pide la nómina y una lista del personal. Con una citación (subpoena),
        también una que firma el propio ICE, o con una orden judicial (firmada por un juez), no
        tiene que esperar. En esos archivos hay direcciones de quienes trabajan y copias de sus
        documentos.
channel-new-hire-check = Revisión de nuevos trabajadores en E-Verify
    .how =
        Algunos empleadores revisan a sus nuevos trabajadores en E-Verify, un sistema de USCIS y del
        Seguro Social. Guarda el nombre, la fecha de nacimiento, el número de Seguro Social y datos
        de los documentos de la persona. Desde el 20 de junio de 2025, les dice a esos empleadores a
        qué trabajadores se les revocó el permiso. No pudimos establecer hasta dónde usa ICE esos
        datos hoy. Los documentos del gobierno que leímos sobre el sistema son de 2010 y 2014.
channel-bank-record-demand = Requerimiento de datos del banco
    .how =
        Un banco le da datos al gobierno ante un requerimiento legal (demand), o en informes sobre
        posible lavado de dinero. Antes, el estatus migratorio no era parte de esos informes. Una
        orden del 19 de mayo de 2026 les dice a los reguladores que traten tres cosas como factores
        de riesgo. Son el permiso de trabajo, el uso de un número de impuestos llamado ITIN y las
        tarjetas de identificación consular. En junio de 2026, los reguladores nombraron 18 señales
        de trabajo sin permiso. Los bancos no tienen que revisar el estatus de cada cliente.
channel-money-transfer-search = Búsqueda de envíos de dinero (TRAC)
    .how =
        TRAC, una base de datos en Arizona, tiene más de 340 millones de envíos de $500 o más, hacia
        o desde México y cuatro estados de la frontera. Tiene los nombres y las direcciones de los
        dos lados. Los agentes de deportación de ICE (ERO) la usaron, al menos en un caso para arrestar a
        alguien. La fiscalía general de Arizona les cortó el acceso en junio de 2025; los informes
        describen el corte solo para ellos.

channel-border-cash-report = Informes sobre efectivo en negocios de envío cerca de la frontera
    .how =
        Una orden del Tesoro obligó a los negocios de envío de dinero de algunos condados y códigos
        postales cerca de la frontera sur a informar de operaciones en efectivo de $1,000 a $10,000,
        con el nombre del cliente. La policía puede usar esos informes. La orden duró del 7 de marzo
        al 2 de septiembre de 2026. No encontramos si se renovó, así que todavía la mostramos.

channel-minnesota-transfer-report = Informes sobre dinero enviado al extranjero desde Minnesota
    .how =
        Una orden del Tesoro obligó a los bancos y a los negocios de envío de dinero de los condados
        de Hennepin y Ramsey a informar de envíos de $3,000 o más que salen del país. La policía
        puede usar esos informes. La orden duró del 12 de febrero al 10 de agosto de 2026. No
        encontramos si se renovó, así que todavía la mostramos.

channel-parent-locator-request = Archivo nacional de empleos y manutención de menores
    .how =
        Un archivo federal que se usa para cobrar la manutención de menores tiene la dirección, el
        empleador y el pago de casi todos los empleados. Seguridad Nacional (DHS) pidió acceso libre
        a él a principios de 2026, informaron ProPublica y CNN. La ley federal limita el archivo a
        la manutención y unos pocos fines más. No encontramos si se dieron datos.
