# Estados Unidos, caras: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-mobile-fortify =
    Mobile Fortify es una aplicación de teléfono que los agentes de ICE y de CBP usan en la calle.
    Escanea una cara o las huellas. Luego busca en datos de Seguridad Nacional (DHS), del FBI y del
    Departamento de Estado, y en datos conectados a Nlets, la red de la policía. Un documento de
    privacidad del DHS dice que las personas no pueden negarse. Dice que las fotos se guardan 15
    años, también las de personas ciudadanas de EE. UU. El DHS dice que la herramienta es legal.
    Illinois y Chicago presentaron una demanda por esto el 12 de enero de 2026; no encontramos
    ningún fallo.

us-channel-mobile-identify-local-police =
    Mobile Identify es una aplicación de CBP que escanea caras. Se hizo para los agentes locales del
    programa 287(g), que hacen trabajo de inmigración para ICE. Salió el 30 de octubre de 2025. No
    mostraba un nombre, pero le decía al agente si debía llamar a ICE. Desapareció de la tienda de
    Google el 5 de diciembre de 2025, sin que se diera una razón. No pudimos confirmar si todavía se
    usa de otra forma.

us-channel-local-police-ice-face-app =
    Los agentes locales que trabajan para ICE con el modelo de grupo operativo (task force) tienen
    su propia aplicación facial, ICE Task Force Module. 404 Media y NPR informaron en junio de 2026
    sobre un documento de privacidad de Seguridad Nacional (DHS). Un agente le toma una foto a una
    persona detenida. La cara se compara con más de 250 millones de registros del gobierno, entre
    ellos archivos de visas y un servicio de identidad de los aeropuertos. Al agente se le dice que
    no detenga a la persona, o que llame a ICE con un código. La foto se guarda 15 años. El
    documento pone el comienzo en septiembre de 2025. Unas 1,300 agencias estaban entonces en ese
    modelo. El DHS dijo que las herramientas son legales y no dio detalles.

us-channel-iris-scanners =
    ICE compró 1,570 lectores portátiles del iris del ojo, según una nota sobre un informe de NPR
    del 27 de mayo de 2026. Son para sus agentes y sus socios 287(g). El pedido fue de $25.1
    millones y trajo acceso a un archivo privado de unos cinco millones de iris. Solo leímos la
    nota, así que esto no es seguro.

us-channel-entry-exit-records =
    CBP registra cada llegada del extranjero y cada salida. Usa el formulario I-94 y las listas de
    pasajeros de las aerolíneas. Desde el 26 de diciembre de 2025 se aplica una regla. Permite que
    CBP tome una foto a toda persona que no es ciudadana cuando entra y cuando sale, incluso a los
    residentes permanentes (con green card) y a los niños. CBP puede guardar la imagen hasta 75
    años. Las personas ciudadanas de EE. UU. pueden negarse. Seguridad Nacional (DHS) dice que uno
    de los fines es encontrar a personas que se quedan más tiempo del permitido.

us-channel-clearview-ai =
    Clearview AI compara la foto de una cara con decenas de miles de millones de fotos tomadas de
    internet. El 5 de septiembre de 2025, la rama de investigaciones de ICE (HSI) firmó un contrato
    por hasta $9.2 millones. Las razones que dio fueron casos de explotación de menores y agresiones
    contra agentes. En febrero de 2026, CBP aceptó un acuerdo de un año por $225,000. Incluye 15
    licencias de uso para la inteligencia de la Patrulla Fronteriza y para el centro de CBP que
    selecciona objetivos.

# Hechos: lo que pasó, en la voz nombrada.

us-event-mobile-fortify-privacy-paper =
    Un documento de privacidad de Seguridad Nacional (DHS), del que ya se había informado en esa
    fecha, dice que las personas no pueden negarse al escaneo de Mobile Fortify. Dice que las fotos
    se guardan 15 años, también las de personas ciudadanas de EE. UU. El departamento dice que la
    herramienta es legal. No pudimos confirmar cuándo se escribió el documento.

us-event-mobile-fortify-lawsuit-2026 =
    Illinois y Chicago presentaron una demanda por la aplicación Mobile Fortify. No encontramos
    ningún fallo.

us-event-mobile-identify-released-2025 =
    CBP sacó Mobile Identify, una aplicación que escanea caras, para agentes locales del programa
    287(g). No mostraba un nombre, pero le decía al agente si debía llamar a ICE.

us-event-mobile-identify-vanished-2025 =
    La aplicación Mobile Identify desapareció de la tienda de Google, sin que se diera una razón. No
    pudimos confirmar si todavía se usa de otra forma.

us-event-clearview-hsi-contract-2025 =
    La rama de investigaciones de ICE (HSI) firmó un contrato con Clearview AI por hasta $9.2
    millones. Las razones que dio fueron casos de explotación de menores y agresiones contra
    agentes.

us-event-clearview-cbp-deal-2026 =
    CBP aceptó un acuerdo de un año con Clearview AI por $225,000. Incluye 15 licencias de uso para
    la inteligencia de la Patrulla Fronteriza y para el centro de CBP que selecciona objetivos.

us-event-entry-exit-rule-2025 =
    Una regla permite que CBP tome una foto a toda persona que no es ciudadana cuando entra y cuando
    sale, incluso a residentes permanentes (con green card) y a niños. Puede guardarla hasta 75
    años. Las personas ciudadanas de EE. UU. pueden negarse.

us-event-local-face-app-paper-2026 =
    NPR informó sobre un documento de Seguridad Nacional (DHS). Los agentes locales que trabajan
    para ICE pueden escanear caras con una aplicación, ICE Task Force Module, desde septiembre de
    2025. No muestra un expediente. Le dice al agente que no detenga a la persona, o que llame a
    ICE.

us-event-local-face-app-government-says =
    Seguridad Nacional (DHS) dice que estas herramientas son legales, y no le dio a NPR detalles de
    cómo se usan.

us-event-iris-scanners-bought-2026 =
    Según una nota sobre un informe de NPR, ICE compró 1,570 lectores portátiles del iris para sus
    agentes y sus socios 287(g). No leímos el informe mismo.
