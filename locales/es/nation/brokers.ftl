# Estados Unidos, empresas que venden datos: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-list-consumer-privacy-law =
    Los estados de la lista tienen una ley general de privacidad del consumidor en vigor en 2026.
    Una ley así normalmente permite pedir a muchos negocios que borren los datos de uno o que dejen
    de venderlos. Qué tan fuerte es frente a las empresas que venden datos varía. Los datos de los
    registros públicos muchas veces no están cubiertos.

us-channel-lexisnexis-accurint =
    Accurint es un producto de LexisNexis para buscar personas. ICE lo compró desde 2021, con un
    contrato de hasta $22.1 millones que duraba hasta febrero de 2026. Las bitácoras (logs) de siete
    meses de 2021 muestran 1,211,643 búsquedas y 302,431 informes. La mayoría fueron de la rama de
    investigaciones de ICE (HSI), y muchas de su rama de deportaciones (ERO). Los archivos de
    Accurint sobre cada persona juntan direcciones, teléfonos, vehículos, familiares y registros en
    la cárcel (booking). Hay informes de 2026 que todavía hablan de que ICE depende de él como algo
    actual. No encontramos un contrato firmado después de febrero de 2026.

us-channel-thomson-reuters-clear =
    CLEAR es un producto de Thomson Reuters. Junta nombres, direcciones, vehículos, teléfonos y
    otros datos. Alimenta herramientas de ICE, según el sitio de noticias 404 Media. El contrato de
    cinco años con ICE, por $22.8 millones, terminó en 2026. Parece que otro contrato de CLEAR, con
    Seguridad Nacional (DHS), se renovó en marzo de 2026, tal vez hasta 2029. Eso fue después de que
    unos empleados protestaran y de que una persona despedida presentara una demanda. La empresa
    dice que sus datos son públicos. No está de acuerdo en que sus productos ayuden a deportar.

us-channel-transunion-tlo =
    TLOxp es un producto de TransUnion para buscar personas. Vende direcciones, teléfonos y lecturas
    de placas (dónde y cuándo se vio un auto) a investigadores y agencias. No encontramos ningún
    contrato de ICE o de CBP para usarlo. ICE les paga a empresas privadas para encontrar personas
    (skip tracers), y puede que ellas escojan sus propias herramientas. Nuestras fuentes sobre este
    producto son débiles.

us-channel-utility-nctue =
    Hasta 2021, le llegaban a ICE nombres y direcciones de cuentas de gas, luz, agua, teléfono y
    cable. NCTUE, el sistema con que esas compañías intercambian datos, se los daba a Equifax.
    Equifax los revendía a CLEAR, un producto para buscar personas. Después de una investigación en
    el Senado, NCTUE hizo parar la venta en 2021. Lo que terminó fue la venta de la parte de esas
    cuentas que identifica a la persona (header). Las agencias de crédito siguieron vendiendo datos
    parecidos que vienen de los bancos.

us-channel-credit-header =
    La parte de arriba del informe de crédito identifica a la persona. Tiene el nombre, las
    direcciones, la fecha de nacimiento y el número de Seguro Social. Se les vende a empresas que
    venden datos, fuera de la ley de informes de crédito. Una propuesta federal de diciembre de 2024
    la habría puesto bajo esa ley. La oficina federal de protección al consumidor la retiró en mayo
    de 2025. Congelar el crédito no oculta estos datos.

us-channel-property-and-court-records =
    Cualquier persona puede ver las escrituras de propiedad, las hipotecas, las listas de casos
    civiles y penales, y los registros de matrimonios y de negocios. Las empresas que venden datos
    los juntan en sus archivos sobre las personas. LexisNexis dice que tiene miles de millones de
    datos de propiedades y tribunales. La ley federal no les oculta estos documentos a las agencias.

us-channel-ice-administrative-subpoena =
    Un agente de inmigración puede firmar una citación (subpoena) para pedir datos sobre una
    persona, sin un juez. Puede ir a dueños de vivienda, empleadores, escuelas, clínicas, empresas o
    gobiernos locales. No se hace cumplir por sí sola: ICE tiene que pedírselo a un tribunal
    federal. El tribunal pregunta solo si el requerimiento (demand) es claro, tiene que ver con el
    caso y está dentro del poder de ICE. Hay tribunales que han hecho cumplir requerimientos así,
    por ejemplo en el caso de una cárcel de Denver (2020) y en Delaware (2026). Muchos de los que
    reciben una simplemente cumplen.

us-protection-administrative-subpoena-limits =
    Una citación (subpoena) de ICE no es una orden de un tribunal. A nadie se le puede castigar por
    esperar hasta que un juez federal ordene cumplir. Quien la recibe puede oponerse, o pedirle al
    tribunal que la cancele. Muchos simplemente cumplen. Los jueces miran solo si ICE tiene la
    autoridad y si el requerimiento (demand) es claro y relevante. Por eso ha fracasado la mayoría
    de las oposiciones a requerimientos de ICE a terceros. Los requerimientos dirigidos a la libre
    expresión se retiraron cuando alguien se opuso a ellos en 2025 y 2026.

us-protection-credit-reporting-act =
    La Ley de Informe Justo de Crédito (Fair Credit Reporting Act) permite que las personas vean y
    corrijan sus informes y que congelen su crédito. Pero la mayoría de las empresas que venden
    búsquedas de personas dicen que esa ley no las cubre. La parte del informe de crédito que
    identifica a la persona (header) se vende sin los límites de la ley. Una propuesta de 2024 para
    cerrar ese hueco se retiró en mayo de 2025.

# Hechos: lo que pasó, en la voz nombrada.

us-event-accurint-contract-2021 =
    ICE empezó a comprar Accurint, un producto de LexisNexis para buscar personas. El contrato era
    por hasta $22.1 millones y duraba hasta febrero de 2026.

us-event-accurint-contract-end-2026 =
    El contrato de ICE por Accurint duraba hasta entonces. Hay informes de 2026 que todavía hablan
    de que ICE depende de Accurint como algo actual. No encontramos un contrato firmado después de
    ese mes.

us-event-clear-contract-2026 =
    Parece que se renovó, tal vez hasta 2029, un contrato de CLEAR con Seguridad Nacional (DHS),
    aparte del contrato con ICE que terminó en 2026. Eso fue después de que unos empleados
    protestaran y una persona despedida presentara una demanda.

us-event-clear-company-says =
    Thomson Reuters dice que los datos de CLEAR son públicos. No está de acuerdo en que sus
    productos ayuden a deportar.

us-event-utility-sale-stopped-2021 =
    Después de una investigación en el Senado, NCTUE, el sistema con que las compañías de servicios
    intercambian datos, hizo parar la venta de nombres y direcciones de esas cuentas. Las agencias
    de crédito siguieron vendiendo datos parecidos que vienen de los bancos.

us-event-credit-header-proposal-2024 =
    Una propuesta federal habría puesto bajo la ley de informes de crédito la venta de la parte del
    informe que identifica a la persona (credit header).

us-event-credit-header-proposal-withdrawn-2025 =
    La oficina federal de protección al consumidor retiró la propuesta de diciembre de 2024. Así que
    la parte del informe de crédito que identifica a la persona se vende fuera de la ley de informes
    de crédito.

us-channel-broker-files-car-phone-job =
    Una persona no necesita casa ni banco para estar en un archivo así. LexisNexis dice que Accurint
    usa 330 millones de números de celular y 6.6 mil millones de registros de vehículos, escribió el
    sitio de noticias Truthout en julio de 2022. Los propios documentos de CLEAR hablan de datos de
    empleo, vivienda, crédito, delitos y vehículos, informó el Washington Post en febrero de 2021.
    Así que un auto, un teléfono o un trabajo puede bastar. Si cierta persona está en él, solo la
    empresa lo sabe.

us-channel-cbp-lexisnexis =
    CBP tiene su propio contrato con LexisNexis: cinco años, por unos $15.9 millones, desde fines de
    2022. Cubre archivos sobre personas, registros en cárceles al momento, redes sociales,
    herramientas para la ubicación de teléfonos y los datos de llamadas, y una opción de búsqueda de
    caras. La Patrulla Fronteriza también lo usa. La empresa dice que no le da al Departamento de
    Seguridad Nacional (DHS), del que CBP es parte, ni fotos de placas ni reconocimiento de caras.
    No pudimos aclarar si CBP puede buscar caras con él, así que aquí no ponemos datos de caras. Los
    cinco años llegan a fines de 2027. No pudimos confirmar cómo se usa hoy.

us-event-cbp-contract-2022 =
    CBP empezó su propio contrato con LexisNexis, por cinco años y unos $15.9 millones.

us-list-consumer-privacy-law-broker-laws-2026 =
    Dos estados aprobaron leyes sobre las empresas que venden datos en junio de 2026. La de Vermont,
    firmada el 16 de junio de 2026, es una ley general de privacidad: esas empresas deben
    registrarse y ofrecer una página para pedir que borren datos. La de Nueva Jersey, firmada el 30
    de junio de 2026, les cobra cuotas y prohíbe vender datos delicados. No leímos desde cuándo se
    pueden usar.
