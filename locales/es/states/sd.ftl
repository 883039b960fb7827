# Dakota del Sur: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

sd-dmv-license-regardless-of-status =
    Todo solicitante debe mostrar una prueba de estatus legal. Algunos documentos se comparan con
    SAVE, un sistema federal.

sd-dmv-card-marking =
    No hay una tarjeta para personas sin estatus legal, así que esta pregunta no se presenta.

sd-dmv-noncitizen-marking =
    La ley SB 75 de 2025 (Senate Bill 75) exige que las licencias y las identificaciones muestren si
    la persona es ciudadana de Estados Unidos. Así que una tarjeta nueva sin esa marca indica que la
    persona no es ciudadana. Las tarjetas de las personas con estatus temporal también deben decir
    que son temporales o de plazo limitado. Las tarjetas que se dan después del 1 de julio de 2025
    llevan la marca. El código de barras repite lo que está impreso.

sd-dmv-document-retention =
    El título de la ley estatal de identificación dice que el departamento guarda una copia de los
    documentos que se muestran. Entre ellos están un acta de nacimiento, una tarjeta de residente
    (green card), un permiso de trabajo o un pasaporte extranjero con visa. No leímos cuánto tiempo
    los guarda.

sd-dmv-disclosure-limit =
    No encontramos ningún límite de Dakota del Sur a compartir datos de conductores para hacer
    cumplir las leyes de inmigración. Un caso que no tiene que ver con esto muestra que el estado
    puede cerrarle los datos a una sola agencia de fuera. En enero de 2016 le cortó a la policía de
    Sioux City, en Iowa, el acceso a las direcciones de los conductores, para frenar las multas por
    cámaras de velocidad.

sd-dmv-nlets-immigration =
    Una carta del Congreso, de noviembre de 2025, dice que solo Illinois, Massachusetts, Minnesota,
    Nueva York y Washington le habían cortado a ICE sus propias consultas de datos de conductores y
    vehículos. Estas pasan por Nlets, la red de la policía; Oregón preparaba un bloqueo. No nombra a
    Dakota del Sur, así que se supone que ICE y su rama de investigaciones (HSI) pueden consultar
    sus datos sin la orden judicial (warrant) de un juez. Lo deducimos de que el estado no aparece
    en la lista de la carta.

sd-dmv-nlets-photos =
    No pudimos confirmar si las fotos pasan por Nlets, la red de la policía. En 2020, Dakota del Sur
    era uno de los estados que podían abrir las fotos de licencia de Alaska. Eso pasaba por el
    intercambio de las propias agencias de licencias, que maneja su asociación (AAMVA).

sd-dmv-face-recognition =
    No pudimos confirmar si Dakota del Sur busca caras en las fotos de licencia para la policía.

sd-dmv-ice-documented-access =
    No encontramos ningún documento publicado de una petición de ICE de datos de licencias. La
    Patrulla de Carreteras (Highway Patrol) tiene poderes que ICE le ha dado. Es parte del mismo
    departamento que la oficina de licencias.

sd-dmv-data-sales =
    No investigamos la venta de datos de conductores de Dakota del Sur, así que esto no se sabe.

sd-dmv-federal-bulk-request =
    Un análisis legal de marzo de 2026 pone a Dakota del Sur entre los estados que dieron o
    prometieron al Departamento de Justicia de EE. UU. su archivo completo de votantes. No
    encontramos ninguna petición en masa del archivo de licencias.

sd-alpr-statute =
    Una verificación de datos de mayo de 2026 no encontró ninguna ley de Dakota del Sur sobre los
    lectores de placas. Sioux Falls, el condado de Minnehaha y Madison manejan cámaras de Flock. La
    División de Investigación Criminal del estado maneja lectores fijos por medio de Vigilant, una
    empresa que guarda los datos.

sd-alpr-sharing-limit =
    No hay ningún límite estatal a compartir datos de placas. Una verificación de datos de mayo de
    2026 no encontró ninguna ley sobre los lectores de placas.

sd-alpr-immigration-limit =
    No encontramos ninguna ley que limite el uso de datos de placas para inmigración. La página de
    internet de la policía de Sioux Falls dice que sus cámaras no se usan para hacer cumplir las
    leyes de inmigración. Eso es solo una política del departamento.

sd-alpr-ice-documented-access =
    No encontramos ningún registro de búsquedas de inmigración en las cámaras de Dakota del Sur. En
    junio de 2025, la agencia estatal que maneja los lectores de Vigilant firmó con ICE un acuerdo
    de grupo operativo (task force), llamado acuerdo 287(g) (policía local que hace trabajo de
    inmigración).

sd-police-immigration-limit =
    La ley del estado prohíbe todo límite así. La ley SB 7 (Senate Bill 7), firmada el 7 de febrero
    de 2025, prohíbe las políticas del estado, las ciudades, los condados y las escuelas que limitan
    la ayuda a los agentes de inmigración.

sd-police-cooperation-mandate =
    La ley SB 7 (Senate Bill 7), en vigor desde el 1 de julio de 2025, prohíbe toda política que
    impida que la policía coopere con los agentes de inmigración. Protege a los agentes que
    cooperan. No vimos que obligue a retener a personas para ICE o a firmar acuerdos 287(g) (policía
    local que hace trabajo de inmigración). La operación Prairie Thunder del gobernador empezó en
    julio de 2025 y se extendió a 2026. Pone a agentes de carreteras, personal de prisiones y seis
    miembros de la Guardia Nacional a trabajar con ICE. En agosto de 2025 se entregó a diez personas
    que estaban en libertad condicional (parole).

sd-police-287g =
    La lista de ICE del 18 de mayo de 2026 muestra 8 acuerdos activos para hacer trabajo de
    inmigración para ICE, de 7 agencias. Entre ellas están la Patrulla de Carreteras (Highway
    Patrol), la División de Investigación Criminal y el Departamento de Prisiones (Corrections).

sd-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 4 acuerdos de grupo operativo (task force) en
    Dakota del Sur. { said-task-force } { said-one-since } { said-county-list }

sd-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 4 acuerdos para cárceles en Dakota del Sur.
    { said-jail } { said-one-since } { said-county-list }

sd-benefits-medicaid-data =
    Dakota del Sur no está entre los 20 estados de la lista que vimos de estados que demandan; otros
    informes cuentan 21 o 22. Seguridad Nacional (DHS) obtuvo los archivos de Medicaid de todos los
    estados a mediados de 2025. Las órdenes del tribunal protegen solo los datos más amplios de los
    estados que demandaron. Desde el 6 de enero de 2026, se permite compartir en todas partes seis
    datos de personas que no tienen presencia legal. Son la ciudadanía, el estatus migratorio, la
    dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. Aquí nada más limita que
    se compartan datos.

sd-benefits-snap-data =
    El Departamento de Agricultura de EE. UU. había dicho, a diciembre de 2025, que 28 estados y
    Guam compartían datos de las personas que reciben estampillas o cupones de alimentos (food
    stamps, SNAP). Incluyen nombres, direcciones, números de Seguro Social y estatus migratorio.
    Dakota del Sur no está entre los estados que demandaron o se negaron, así que se supone que es
    uno de ellos. No leímos ninguna fuente que nombre a Dakota del Sur, así que esto no está
    confirmado.

sd-voter-roll-shared =
    Un análisis de marzo de 2026 pone a Dakota del Sur entre los estados que dieron o prometieron su
    lista completa de votantes al Departamento de Justicia de EE. UU. Los nuevos votantes deben
    ahora probar su ciudadanía con documentos, que guarda el condado.

sd-event-prairie-thunder-2025 =
    La operación Prairie Thunder del gobernador puso a agentes de carreteras, personal de prisiones
    y seis miembros de la Guardia Nacional a trabajar con ICE. Se extendió a 2026.

sd-event-cooperation-law-2025 =
    Entró en vigor la ley SB 7 (Senate Bill 7). Prohíbe toda política que impida que la policía
    coopere con los agentes de inmigración, y protege a los agentes que cooperan. No vimos que
    obligue a retener a personas para ICE ni a firmar acuerdos 287(g).

sd-event-sioux-falls-says-2026 =
    Para entonces, la página de internet de la policía de Sioux Falls decía que las cámaras del
    departamento no se usan para hacer cumplir las leyes de inmigración. Eso es una política del
    departamento, no una ley.
