# Wyoming: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

wy-dmv-license-regardless-of-status =
    Wyoming no da licencia a personas sin estatus legal. Desde el 1 de julio de 2025, también trata
    como inválidas las licencias que otros estados les dan (HB 116, que se volvió ley sin la firma
    del gobernador el 28 de febrero de 2025). Conducir con una de ellas es un delito menor
    (misdemeanor), con hasta seis meses de cárcel o una multa de $750. El condado de Laramie les
    dijo a sus agentes que apliquen esto solo a las tarjetas de Connecticut y Delaware, porque las
    tarjetas de otros estados no muestran el estatus.

wy-dmv-card-marking =
    Wyoming no tiene una licencia sin importar el estatus, así que no hay ninguna que marcar.

wy-dmv-noncitizen-marking =
    La ley Senate File 33, firmada el 28 de febrero de 2025, cubre a las personas no ciudadanas con
    presencia legal. El departamento de transporte debe imprimir en sus licencias e identificaciones
    que la persona no es ciudadana de EE. UU. Esto se aplica a las tarjetas que se dan desde el 1 de
    enero de 2026.

wy-dmv-document-retention =
    No vimos ninguna regla sobre guardar copias de los documentos de los solicitantes. No hemos
    investigado esto lo suficiente para confirmar qué se guarda.

wy-dmv-disclosure-limit =
    No encontramos ningún límite a dar datos de conductores a las autoridades de inmigración, y la
    HB 318 (2025) los abre más. Desde el 1 de julio de 2025, el departamento de transporte le dice
    cada mes al secretario de estado qué personas dijeron que no son ciudadanas. También le da las
    coincidencias con licencias de otros estados. El secretario puede además revisar nombres en
    SAVE, el sistema federal que revisa la ciudadanía. Así se resumió el proyecto de ley; no vimos
    el texto final.

wy-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Dijo que Oregón lo estaba haciendo. Wyoming tiene un
    gobernador republicano y no estaba entre los estados que recibieron la carta. Como no aparece en
    la lista, deducimos que el acceso de ICE está abierto; no encontramos un bloqueo posterior.

wy-dmv-nlets-photos =
    La carta de noviembre de 2025 cuenta 41 estados que dan fotos por Nlets, la red de consultas de
    la policía. No los nombra, así que no pudimos confirmar si Wyoming es uno.

wy-dmv-face-recognition =
    No encontramos ningún registro de búsquedas de caras en las fotos de licencia de Wyoming, y no
    pudimos confirmar cómo se usan. Un proyecto de ley de 2026 (HB 181) habría prohibido que el
    gobierno identifique a las personas por datos del cuerpo (biométricos), como comparar caras, sin
    una orden (warrant). No se llegó a considerar.

wy-dmv-ice-documented-access =
    No encontramos ningún uso documentado de datos de conductores de Wyoming por parte de ICE. En
    2025, unos agentes le contaron a la legislatura cómo revisan el estatus migratorio. Hacen que
    sus despachadores (dispatchers) se comuniquen con ICE cuando detienen a alguien.

wy-dmv-data-sales =
    No encontramos ningún reporte sobre la venta de datos de conductores de Wyoming. No investigamos
    esto a fondo, así que no pudimos confirmar que no se venda ninguno.

wy-dmv-federal-bulk-request =
    En agosto de 2025, el secretario de estado le dio al Departamento de Justicia la lista completa
    de votantes. Tenía números de licencia de conducir y números parciales de Seguro Social. Wyoming
    fue el primer estado en cumplir, y esto se supo públicamente solo en enero de 2026. No
    encontramos ninguna entrega en masa de la propia base de datos de conductores.

wy-alpr-statute =
    No encontramos ninguna ley de Wyoming sobre lectores de placas. El estado no está entre los que
    tienen reglas según los repasos que vimos. La HB 181 de 2026 habría prohibido la mayoría de los
    usos de lectores de placas por el gobierno y habría exigido órdenes (warrants). Quedó
    descartada el 13 de febrero de 2026.

wy-alpr-sharing-limit =
    No hay ninguna regla estatal sobre compartir datos de placas. Cheyenne maneja 23 cámaras hechas
    por Flock. En febrero de 2026, una petición con 779 firmas le pidió al concejo de la ciudad que
    prohibiera compartir sin una orden (warrant). El concejo no tomó ninguna acción formal esa
    noche.

wy-alpr-immigration-limit =
    No encontramos ningún límite estatal a usar datos de placas para hacer cumplir las leyes de
    inmigración.

wy-alpr-ice-documented-access =
    No encontramos ninguna búsqueda de inmigración documentada en lectores de placas de Wyoming. No
    pudimos confirmar que no hubo ninguna.

wy-police-immigration-limit =
    No encontramos ninguna ley de Wyoming que limite la cooperación de la policía con las
    autoridades de inmigración.

wy-police-cooperation-mandate =
    No encontramos ninguna ley que le ordene a la policía cooperar. Unos proyectos de ley de 2025
    habrían obligado a cada sheriff (alguacil) a tener un acuerdo 287(g), con el que agentes locales
    hacen parte del trabajo de inmigración para ICE. La HB 276 no pasó en comité; la SF 124 estaba
    pendiente la última vez que la vimos. La HB 116 tiene el efecto de que los agentes averigüen el
    estatus cuando un conductor muestra la licencia de otro estado.

wy-police-287g =
    { said-287g } La lista de ICE del 18 de mayo de 2026 muestra 19 acuerdos de 13 agencias de
    Wyoming. Hay 10 de grupo operativo (task force), 7 para ejecutar órdenes administrativas de ICE
    (warrant service; ningún juez las firma) y 2 del modelo de cárcel. La Patrulla de Carreteras
    (Highway Patrol) se sumó en julio de 2025.

wy-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 muestra 10 acuerdos de grupo operativo (task force) en
    Wyoming. { said-task-force } { said-none-since } { said-county-list }

wy-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 muestra 9 acuerdos para cárceles en Wyoming.
    { said-jail } { said-none-since } { said-county-list }

wy-benefits-medicaid-data =
    A ICE se le dio acceso a los datos de inscripción de Medicaid con un acuerdo de julio de 2025
    que cubre a unos 79 millones de personas. Los límites del tribunal en California v. HHS protegen
    solo a los estados que demandaron. Wyoming no está en la lista de estados que demandan que
    vimos. Así que no encontramos nada que impida que los datos de las personas inscritas en Wyoming
    lleguen a ICE.

wy-benefits-snap-data =
    No pudimos confirmar si Wyoming dio sus datos de SNAP (estampillas o cupones de alimentos, food
    stamps). No está entre los estados que vimos que demandan al Departamento de Agricultura de EE.
    UU. Las fuentes que vimos dicen que 28 estados y Guam cumplieron, sin nombrarlos.

wy-voter-roll-shared =
    La lista completa de votantes de Wyoming pasó al Departamento de Justicia en agosto de 2025,
    después de conversaciones sobre su petición de junio. El departamento ha dicho que comparte esas
    listas con el Departamento de Seguridad Nacional (DHS) para revisar la ciudadanía. Unos grupos
    de votantes cuestionan si el secretario de estado tenía esa autoridad. Él dice que el fiscal
    general la confirmó.

wy-broker-delete-right =
    Wyoming no está en la lista de estados con una ley general de privacidad del consumidor en
    2026.

wy-event-voter-list-questioned-2026 =
    Unos grupos de votantes cuestionan si el secretario de estado tenía autoridad para dar la lista
    completa de votantes al Departamento de Justicia. { said-day-of-report }

wy-event-voter-list-defended-2026 =
    El secretario de estado dice que el fiscal general confirmó su autoridad para dar la lista de
    votantes. { said-day-of-report }
