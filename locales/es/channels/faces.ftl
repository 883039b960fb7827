# Faces: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-field-face-recognition = Escaneo de la cara en la calle con una aplicación de teléfono
    .how =
        ICE y los agentes de la frontera usan una aplicación de teléfono para escanear una cara o
        las huellas. La aplicación compara el escaneo con archivos federales, como los de los cruces
        de la frontera. Un documento federal dice que la gente no puede negarse al escaneo, y que
        las fotos se guardan 15 años. Seguridad Nacional (DHS) dice que la herramienta es legal.
        Illinois y Chicago demandaron por ella en enero de 2026; no encontramos ningún fallo.
channel-internet-face-search = Búsqueda de una cara en fotos de internet
    .how =
        Una empresa llamada Clearview AI compara una foto con decenas de miles de millones de fotos
        sacadas de internet. Los investigadores de ICE (HSI) firmaron un contrato para usarla el 5
        de septiembre de 2025. Las razones que se dieron fueron casos de explotación de niños y
        ataques a agentes. CBP acordó un contrato de un año en febrero de 2026.
channel-border-crossing-file = Archivos de frontera y de viajes
    .how =
        Los agentes de la frontera registran cada llegada y cada salida, con datos de las
        aerolíneas. Una regla les permite tomar fotos de las personas que no son ciudadanas de
        EE. UU. Las personas ciudadanas pueden decir que no a la foto. ICE también puede usar estos
        archivos.

channel-local-officer-face-app = Escaneo facial por agentes locales que trabajan para ICE
    .how =
        Algunos agentes locales trabajan para ICE cuando patrullan, con el modelo de grupo operativo
        (task force) de los acuerdos 287(g). Un documento federal les da una aplicación facial, ICE
        Task Force Module. Compara la cara de una persona detenida con más de 250 millones de
        registros federales. Le dice al agente que no la detenga, o que llame a ICE con un código.
        NPR lo informó en junio de 2026. Contamos los acuerdos en su estado, no en cada pueblo.
