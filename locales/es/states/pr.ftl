# Puerto Rico: lo que encontró la investigación, en palabras sencillas. Ids: <state>-<fact>.

pr-dmv-license-regardless-of-status =
    Según la Ley 97 de 2013, los residentes sin un estatus definido pueden obtener una licencia de
    conducir provisional. Unas 6,000 personas tenían una cuando la lista llegó a ICE en 2025. No
    encontramos que la ley se haya derogado. Los datos de estas personas fueron entregados.

pr-dmv-card-marking =
    La ley trata la licencia provisional como un tipo propio de licencia, con sus propias reglas.
    Por eso se pudo hacer una lista de quienes la tienen. No pudimos confirmar qué muestra la
    tarjeta misma.

pr-dmv-noncitizen-marking =
    No pudimos confirmar si las licencias comunes o REAL ID de las personas no ciudadanas llevan una
    marca.

pr-dmv-document-retention =
    No encontramos ninguna regla sobre guardar o destruir copias de los documentos que se muestran
    para una licencia provisional. El departamento tiene nombres, fechas de nacimiento, direcciones
    y fotos en su base de datos DAVID+.

pr-dmv-disclosure-limit =
    Esto está en disputa. La ACLU dice que la Ley 97 se hizo para que estos datos no se usaran para
    inmigración, y que el gobierno prometió mantenerlos confidenciales. El jefe de los
    investigadores de ICE (HSI) dice que nada en la ley impide compartirlos. El departamento habló
    primero de una citación (subpoena) que tenía que obedecer. Hasta el 28 de abril de 2026, no
    vimos ningún fallo de un tribunal sobre si la entrega fue legal.

pr-dmv-nlets-immigration =
    Nlets es la red que usan las agencias de policía para consultar datos de conductores. Una carta
    de miembros del Congreso, de noviembre de 2025, dice que todos los estados y territorios
    comparten por ella los datos de conductores. La carta dice que solo cinco estados le habían
    cortado el acceso a ICE; Puerto Rico no era uno de ellos. Esto importa menos aquí, porque ICE ya
    tenía su propio acceso a la base de datos DAVID+.

pr-dmv-nlets-photos =
    No pudimos averiguar si las fotos pasan por Nlets, la red que usan las agencias de policía. Los
    investigadores de ICE (HSI) ven las fotos de licencia directamente en la base de datos DAVID+.

pr-dmv-face-recognition =
    Un informe de julio de 2024 dice que la policía y algunos municipios usan el reconocimiento de
    caras en sus investigaciones. No pudimos averiguar si buscan en las fotos de licencia.

pr-dmv-ice-documented-access =
    A fines de enero de 2025, ICE (HSI), la rama de investigaciones, le pidió al departamento su
    lista de conductores sin un estatus definido. Entre febrero y marzo de 2025 recibió nombres,
    fechas de nacimiento y direcciones. La lista abarcaba a unas 6,000 personas con licencia
    provisional. ICE dice que usa la lista para encontrar a personas para deportarlas, y quería que
    el intercambio siguiera. Unos abogados informan de visitas a casas poco después de una
    solicitud.

pr-dmv-ice-documented-access-subpoena-dispute =
    El departamento dijo que respondió a una citación (subpoena) obligatoria, para no perder fondos
    federales. El 10 de junio de 2025, la jefatura de ICE en la isla dijo que no hubo ni citación ni
    amenaza. El 1 de octubre de 2025, la ACLU demandó para ver los documentos. Ganó en el tribunal
    de primera instancia en noviembre de 2025 y en el Tribunal de Apelaciones el 7 de enero de 2026.
    En abril de 2026, el Tribunal Supremo de Puerto Rico no aceptó revisar ese resultado.

pr-dmv-ice-documented-access-david-plus-searches =
    DAVID+ es la base de datos de conductores y vehículos del departamento. Muestra la licencia, la
    dirección, el teléfono, el vehículo, la descripción y la foto. Unos documentos de un tribunal
    muestran a ICE (HSI), la rama de investigaciones, buscando allí en un caso penal contra un
    ciudadano puertorriqueño. También muestran a ICE (ERO), la rama de deportaciones, consultando
    una placa (tablilla) para obtener el nombre del dueño. En ese momento, unos agentes vigilaban la
    casa de una persona inmigrante.

pr-dmv-data-sales =
    No encontramos ningún reporte de ventas de datos de conductores de Puerto Rico. No lo
    investigamos a fondo, así que tómelo como no confirmado.

pr-dmv-federal-bulk-request =
    A principios de 2025, el departamento entregó datos de unas 6,000 personas con licencia
    provisional. Fue una entrega en masa, hecha para trabajo de inmigración. En junio de 2025
    protestaron 27 o 28 miembros del Congreso (los reportes no coinciden).

pr-alpr-statute =
    No encontramos ninguna ley de Puerto Rico sobre los lectores de placas (tablillas). La policía
    los usa desde 2012, al principio en 15 patrullas. En 2024 ya se habían extendido los sistemas de
    cámaras que leen placas.

pr-alpr-sharing-limit =
    No encontramos ninguna regla sobre compartir datos de placas. No pudimos confirmar que no haya
    ninguna.

pr-alpr-immigration-limit =
    No encontramos ningún límite al uso de datos de placas para hacer cumplir las leyes de
    inmigración. No pudimos confirmar que no haya ninguno.

pr-alpr-ice-documented-access =
    No encontramos ningún uso documentado de los lectores de placas para inmigración en la isla. No
    pudimos confirmar que no haya habido ninguno. Hay una consulta documentada de una placa por ICE,
    pero se hizo en la base de datos del registro de vehículos, DAVID+.

pr-police-immigration-limit =
    No pudimos confirmar ninguna ley que limite la ayuda de la policía a los agentes de inmigración.
    Unos reportes de 2025 describen a policías municipales que preguntaron por el estatus después de
    un accidente de tránsito y alertaron a agentes federales. Algunas páginas de internet afirman
    que existe una ley o una orden que protege. Parecían hechas por una máquina, y no nos basamos en
    ellas.

pr-police-cooperation-mandate =
    No encontramos ninguna ley que obligue a la policía a ayudar a ICE. El proyecto de ley 139 de la
    Cámara (House Bill 139), con una vista el 5 de marzo de 2026, dejaría que la policía municipal
    haga tareas para Seguridad Nacional (DHS) e ICE. No pudimos confirmar qué pasó con él.

pr-police-287g =
    La lista de ICE del 18 de mayo de 2026 no nombra a ninguna agencia de Puerto Rico. En ella están
    las agencias de policía que firmaron acuerdos para hacer trabajo de inmigración para ICE.

pr-police-287g-task-force =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo de grupo operativo (task force)
    en Puerto Rico. { said-task-force } { said-none-since } { said-county-list }

pr-police-287g-jail =
    La lista de ICE del 18 de mayo de 2026 no muestra ningún acuerdo para cárceles en Puerto Rico.
    { said-jail } { said-none-since } { said-county-list }

pr-benefits-medicaid-data =
    Algunos estados demandaron por la entrega de datos de Medicaid a Seguridad Nacional (DHS).
    Puerto Rico no está en la lista que vimos de los estados que demandan. No investigamos cómo se
    le aplica el acuerdo sobre los datos de Medicaid.

pr-broker-delete-right =
    Un estudio de las leyes estatales de privacidad no nombra ninguna ley general de privacidad del
    consumidor de Puerto Rico. El estudio abarca los estados, así que no pudimos confirmarlo.

pr-event-congress-protests-2025 =
    Protestaron por la entrega de datos de unas 6,000 personas con licencia provisional. Los
    reportes cuentan 27 o 28 de ellos.

pr-event-ice-denies-subpoena-2025 =
    La jefatura de ICE en la isla dijo que detrás de la lista de conductores no hubo ni citación
    (subpoena) ni amenaza. El Departamento de Transportación (DTOP) dijo que respondió a una
    citación obligatoria, para no perder fondos federales.

pr-event-aclu-suit-2025 =
    La ACLU presentó una demanda para ver los documentos sobre la entrega a ICE. Dice que la Ley 97
    se hizo para que estos datos no se usaran para inmigración, y que el gobierno prometió
    mantenerlos confidenciales.

pr-event-papers-ruling-2026 =
    El Tribunal Supremo de Puerto Rico no aceptó revisar lo que ganó la ACLU sobre los documentos.
    La ACLU había ganado en el tribunal de primera instancia en noviembre de 2025 y en el Tribunal
    de Apelaciones el 7 de enero de 2026.

pr-event-ice-says-lawful-2026 =
    Para entonces, el jefe de los investigadores de ICE (HSI) había dicho que nada en la ley impide
    compartir los datos, e ICE quería que eso siguiera. No vimos ningún fallo de un tribunal sobre
    si la entrega fue legal.
