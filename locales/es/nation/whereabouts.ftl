# Estados Unidos, direcciones, estudiantes, patrocinadores y viajes: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-skip-tracing-contractors =
    ICE les paga a empresas privadas para encontrar y fotografiar dónde viven y trabajan las
    personas. En diciembre de 2025 les dio contratos a 13 o 14 empresas. Podrían llegar en total a
    unos $1,200 millones en dos años. Los documentos hablan de una lista de 1.5 millones de personas
    y de grupos de hasta 50,000 nombres al mes. Hablan de un pago que aumenta con el número de
    personas encontradas. Capgemini, una de las empresas, dijo en enero de 2026 que su contrato no
    se estaba llevando a cabo.

us-channel-palantir-elite =
    ELITE es una aplicación de ICE hecha por Palantir. Pone en un mapa a posibles objetivos, con una
    foto y el número del expediente de inmigración (A-number). Una calificación de 0 a 100 muestra
    qué tan seguro está ICE de la dirección. Así los agentes pueden escoger zonas con muchos
    posibles objetivos. La describen una guía de ICE para usuarios y testimonio bajo juramento.
    Entre sus fuentes están USCIS y direcciones del Departamento de Salud (HHS). La prensa dice que
    entre ellas hay direcciones de Medicaid. En septiembre de 2025 empezó un pedido por $29.9
    millones.

us-channel-insurance-claims-iso =
    La rama de deportación de ICE (ERO) consulta ISO ClaimSearch, el archivo común de las
    aseguradoras con reclamos de autos, casas, lesiones y algunos médicos. 404 Media vio documentos
    de ICE sobre eso en julio de 2025. El archivo tenía más de 1,800 millones de reclamos y 58
    millones de cuentas médicas, con nombres, direcciones, teléfonos, números de impuestos y placas.
    Su dueña, Verisk, negó que ICE o su departamento sean clientes.
    Es un archivo de seguros, así que la ley de privacidad médica no lo protege. No se sabe cuántas
    consultas se hicieron.

us-channel-ssa =
    Según informes, el Seguro Social aceptó en febrero de 2025 darle a ICE las últimas direcciones
    conocidas de 98,000 personas. En un aviso de noviembre de 2025 anunció que comparte datos de
    ciudadanía e inmigración con Seguridad Nacional (DHS). WIRED informó que a algunas oficinas se
    les dijo de palabra que le dieran a ICE las fechas de citas en persona. SAVE es un sistema
    federal que revisa el estatus migratorio. Un fallo de junio de 2026 anuló la parte de SAVE que
    usa datos del Seguro Social y los avisos relacionados. La Corte Suprema suspendió ese fallo el
    25 de septiembre de 2026, así que ahora no detiene nada. No es público qué más se sigue
    compartiendo.

us-channel-sevis =
    SEVIS es una base de datos de estudiantes extranjeros que maneja ICE. Las escuelas deben
    informar allí sobre los estudiantes con visas F, M y J. Así que ICE ya tiene su escuela, su
    dirección y su estatus. En la primavera de 2025, ICE dio por terminados unos 4,700 expedientes
    de estudiantes después de buscar nombres en la base de datos del FBI. Los restableció el 25 de
    abril de 2025, cuando enfrentaba demandas, y prometió una política por escrito.

us-channel-orr-sponsor-data =
    Una persona que recibe a un menor que llegó solo le da un expediente completo a la oficina
    federal de refugiados (ORR). El 14 de febrero de 2025, NPR informó que más agentes de ICE tenían
    acceso a esa base de datos. También informó que ahora todos los adultos del hogar deben dar sus
    huellas. Una regla del 25 de marzo de 2025 eliminó la prohibición de pedir el estatus de quien
    patrocina al menor y de pasarlo a otros. Desde el 9 de julio de 2025, quien patrocina debe ir en
    persona a probar su identidad, también los padres. La oficina avisa que puede haber agentes de
    inmigración para hacer preguntas. Associated Press informó de arrestos para septiembre de 2025.
    Según una nota sobre un informe del Texas Tribune de julio de 2026, arrestaron a familiares
    después de meses de revisiones. ICE también ha mandado citaciones (subpoenas) a estados para
    obtener los expedientes de patrocinadores. No encontramos un resultado posterior en los
    tribunales.

us-channel-tsa-passenger-lists =
    La TSA es la agencia que revisa a los pasajeros en los aeropuertos. Desde alrededor de marzo de
    2025, le da a ICE varias veces por semana los nombres de quienes van a viajar en avión. Eso
    incluye los vuelos dentro del país. ICE los compara con las órdenes de deportación y manda
    agentes al aeropuerto. El New York Times lo reveló el 12 de diciembre de 2025. Un exfuncionario
    dijo que en una región unas tres cuartas partes de los nombres marcados terminaron en arresto.
    Seguridad Nacional (DHS) dice que no es nada nuevo.

us-channel-airline-ticket-sales-arc =
    ARC, la empresa de las aerolíneas que procesa pagos de boletos, les vendía a agencias un archivo
    de boletos de avión en el que se podía buscar. ICE y CBP estaban entre los compradores. El
    archivo tenía los boletos comprados por medio de agencias de viajes, con nombres, rutas y datos
    de tarjetas. El 12 de noviembre de 2025, ARC les dijo a sus clientes que el programa cerraría
    ese año. No encontramos confirmación de 2026. Los boletos comprados directamente a una aerolínea
    nunca estuvieron en el archivo.

us-protection-orr-sponsor-limits =
    Quien patrocina (sponsor) es una persona que recibe a un menor que llegó solo. Unas reglas de
    2024 impedían que la oficina federal de refugiados (ORR) rechazara a esa persona por su estatus
    migratorio. También impedían que reuniera el estatus para hacer cumplir las leyes de
    inmigración. Una regla en vigor desde el 25 de marzo de 2025 eliminó esos límites. Permite que
    el estatus se comparta con agencias del orden público (policía, ICE y otras). Después hubo
    demandas, y no encontramos su resultado.

# Hechos: lo que pasó, en la voz nombrada.

us-event-address-finder-contracts-2025 =
    ICE les dio contratos a 13 o 14 empresas para encontrar y fotografiar dónde viven y trabajan las
    personas. Podrían llegar a unos $1,200 millones en dos años. Los documentos hablan de una lista
    de 1.5 millones de personas.

us-event-address-finder-company-says-2026 =
    Capgemini, una de las empresas, dijo que su contrato no se estaba llevando a cabo.

us-event-address-map-order-2025 =
    Empezó un pedido por $29.9 millones para ELITE, una aplicación hecha por Palantir. Pone a
    posibles objetivos en un mapa, con una calificación de qué tan seguro está ICE de la dirección.

us-event-address-map-testimony-2026 =
    Hubo reportajes que describieron ELITE con base en una guía de ICE para usuarios y en testimonio
    bajo juramento. Entre sus fuentes están USCIS y direcciones del Departamento de Salud (HHS). La
    prensa dice que entre ellas hay direcciones de Medicaid.

us-event-social-security-agreement-2025 =
    Según informes, el Seguro Social aceptó darle a ICE las últimas direcciones conocidas de 98,000
    personas.

us-event-social-security-notice-2025 =
    El Seguro Social anunció en un aviso que comparte datos de ciudadanía e inmigración con
    Seguridad Nacional (DHS). Un fallo de junio de 2026 sobre SAVE anuló avisos relacionados; la
    Corte Suprema suspendió ese fallo el 25 de septiembre de 2026. No es público qué más se sigue
    compartiendo.

us-event-student-records-restored-2025 =
    Cuando enfrentaba demandas, ICE restableció unos 4,700 expedientes de estudiantes. Los había
    dado por terminados esa primavera, después de buscar nombres en la base de datos del FBI.
    Prometió una política por escrito.

us-event-sponsor-database-access-2025 =
    NPR informó que más agentes de ICE tenían acceso a la base de datos de la oficina de refugiados
    sobre quienes reciben a menores que llegaron solos. Informó que ahora todos los adultos del
    hogar deben dar sus huellas.

us-event-sponsor-rule-2025 =
    Una regla eliminó la prohibición de pedir el estatus migratorio de quien patrocina a un menor y
    de pasarlo a otros. Después hubo demandas, y no encontramos su resultado.

us-event-passenger-lists-revealed-2025 =
    El New York Times informó que desde alrededor de marzo de 2025 la TSA le da a ICE, varias veces
    por semana, los nombres de quienes van a viajar en avión. Eso incluye los vuelos dentro del
    país. ICE los compara con las órdenes de deportación.

us-event-passenger-lists-government-says =
    Seguridad Nacional (DHS) dice que compartir así los nombres no es nada nuevo.

us-event-ticket-sales-closing-2025 =
    ARC, la empresa de las aerolíneas que procesa pagos de boletos, les dijo a sus clientes que su
    programa de datos de boletos cerraría ese año. No encontramos confirmación de 2026.

us-event-insurance-claims-search-revealed-2025 =
    404 Media informó, con documentos de ICE, que su rama de deportación (ERO) consulta el archivo
    común de reclamos de las aseguradoras.

us-event-sponsor-checks-in-person-2025 =
    La oficina de refugiados ordenó que quien patrocina vaya en persona a probar su identidad. Avisa
    que puede haber agentes de inmigración para hacer preguntas.

us-event-sponsor-arrests-reported-2026 =
    Según una nota sobre un informe del Texas Tribune, arrestaron a familiares después de que
    pasaron meses de revisiones para recibir a un menor.
