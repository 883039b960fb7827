# Data brokers: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-credit-header-sale = Venta de la parte de arriba de los informes de crédito
    .how =
        La parte de arriba de un informe de crédito tiene el nombre, las direcciones, la fecha de
        nacimiento y el número de Seguro Social. Se vende a empresas que venden datos, fuera de la
        ley sobre informes de crédito. Una propuesta federal de diciembre de 2024 para cambiar eso
        se retiró en mayo de 2025. Congelar el crédito no oculta esta parte.
channel-broker-dossier-accurint = Archivo de una empresa que vende datos: LexisNexis Accurint
    .how =
        Los archivos de Accurint juntan direcciones, teléfonos, vehículos, familiares y registros en
        la cárcel (booking). Un auto o un teléfono puede bastar para estar en uno. ICE compró acceso
        desde 2021, con un contrato que llegaba hasta febrero de 2026. Las bitácoras (logs) muestran
        más de 1.2 millones de búsquedas de ICE en siete meses de 2021. Hay informes de 2026 que
        tratan ese uso como actual, pero no encontramos un contrato más nuevo.
channel-broker-dossier-clear = Archivo de una empresa que vende datos: Thomson Reuters CLEAR
    .how =
        CLEAR junta nombres, direcciones, vehículos, teléfonos, empleos y otros datos. Un auto, un
        teléfono o un trabajo puede bastar para estar en él. El sitio de noticias 404 Media dice que
        alimenta herramientas de ICE. Un contrato de ICE terminó en 2026; otro, con Seguridad
        Nacional (DHS), parece que se renovó en marzo de 2026. Thomson Reuters dice que sus datos
        son públicos y no está de acuerdo en que sus productos ayuden a deportar.
channel-broker-dossier-tlo = Archivo de una empresa que vende datos: TransUnion TLO
    .how =
        TransUnion les vende a investigadores y agencias archivos con direcciones, teléfonos y
        lecturas de placas (dónde y cuándo se vio un auto). No encontramos ningún contrato de ICE o
        CBP para usarlo. Las empresas a las que ICE les paga por hallar personas pueden escoger sus
        propias herramientas.
channel-property-records-open = Documentos de propiedad abiertos al público
    .how =
        Las escrituras, las hipotecas y documentos parecidos que tiene el condado están abiertos a
        cualquiera. Hay empresas que los juntan en archivos que venden. La ley federal no se los
        oculta a una agencia.
channel-utility-data-sale = Venta de datos de cuentas de servicios (terminó en 2021)
    .how =
        Hasta 2021, a ICE le llegaban nombres y direcciones de cuentas de gas, luz, agua, teléfono y
        cable. La central de datos de esas compañías (NCTUE) se los daba a Equifax, que los
        revendía. Esto se acabó: después de una investigación del Senado, NCTUE hizo parar la venta
        en 2021. Las agencias de crédito siguieron vendiendo datos parecidos que vienen de los
        bancos.
channel-record-keeper-subpoena = Citación de ICE a un arrendador o una compañía
    .how =
        Un agente de inmigración puede firmar, sin un juez, una citación (subpoena) para pedir datos
        sobre una persona. Puede ser para un arrendador (quien renta la casa), una compañía o una
        oficina. No se cumple por sí sola: ICE tiene que pedírselo a un tribunal federal, y hay
        tribunales que han hecho cumplir requerimientos así. Muchos de quienes la reciben
        simplemente obedecen.

channel-broker-dossier-border = Archivo de una empresa que vende datos: LexisNexis para CBP
    .how =
        CBP, con la Patrulla Fronteriza, le compra a LexisNexis archivos sobre personas con un
        contrato propio, desde fines de 2022 por cinco años. Juntan direcciones, teléfonos,
        vehículos y registros en cárceles. No pudimos confirmar cómo los usa CBP hoy.

