# Estados Unidos, oficinas de inmigración y corte: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-uscis-files =
    ICE y USCIS son parte del mismo departamento y comparten expedientes. Un memorando de USCIS del
    28 de febrero de 2025 cambió lo que pasa después de una negación. Ahora USCIS inicia casos de
    deportación para la mayoría de las personas a las que les niega algo y que no tienen presencia
    legal en el país. Lo hace con un documento llamado aviso de comparecencia (notice to appear).
    Ningún grupo está exento, y USCIS puede pasarle casos a ICE. La excepción principal es para
    algunas peticiones basadas en un empleo.

us-channel-eoir-court-address =
    Los expedientes de la corte de inmigración tienen la dirección de la persona y las fechas de sus
    audiencias. Los abogados de ICE son la otra parte en el caso, así que ICE ve las dos cosas. Un
    memorando de ICE de mayo de 2025 les dijo a sus abogados que ayudaran a los agentes a planear
    arrestos en las audiencias. El 23 de junio de 2026, un tribunal anuló en todo el país las
    políticas que permitían esos arrestos. El gobierno apeló. No encontramos si el fallo está en
    suspenso.

us-channel-check-in-and-interview-arrests =
    Llegar a una cita puede llevar por sí solo a un arresto. En junio de 2025, NBC News informó que
    entre los arrestados había cientos de personas del programa de vigilancia de ICE. A algunas les
    dijeron que fueran antes de tiempo a reportarse. The Guardian calculó 1,400 arrestos al
    reportarse o justo después, en las primeras cuatro semanas del gobierno que empezó en enero de
    2025; ICE no da una cifra. Desde el 12 de noviembre de 2025, unos abogados de San Diego
    informaron de arrestos de esposos y esposas de ciudadanos en entrevistas para la green card. En
    noviembre de 2018, ICE arrestó a un hombre en una cita de USCIS en Carolina del Norte después de
    once meses en una iglesia. No se sabe con qué frecuencia ocurre, ni en qué otros lugares. Pida
    consejo antes de faltar a una cita: no ir tiene sus propias consecuencias.

us-channel-isap-monitoring =
    Los agentes de deportación de ICE (ERO) manejan el programa de vigilancia. Las personas que
    están en él se reportan a ICE mismo. La aplicación del teléfono toma la cara y el lugar cada
    vez. Los grilletes siguen a la persona todo el tiempo. Un cambio de dirección en la aplicación
    le llega a ICE en un informe diario. ICE dice que los datos se quedan en su contratista y en
    ICE, mientras dure el contrato. Unos documentos que ganaron abogados muestran que también hay
    contactos y datos de salud, del auto y de la voz. Un memorando del 9 de junio de 2025 les dijo a
    las oficinas que le pusieran grillete a la mayoría de los adultos del programa. Entonces había
    unas 183,000 personas en él, 24,000 con grillete.

us-channel-collateral-arrests =
    ICE también arresta a personas a las que no buscaba. Desde agosto de 2025, los propios datos de
    arrestos de ICE marcan cada arresto como “targeted” (buscado) o “collateral” (de paso). De paso
    quiere decir una persona que encontraron por casualidad en un operativo. Lo leímos en las notas
    de una analista sobre los datos hasta marzo de 2026, no en los datos.

us-channel-victim-visa-files =
    Las solicitudes VAWA, U y T las hacen víctimas de abuso, de delitos o de trata de personas. El
    gobierno puede pasar sus expedientes a alguien de fuera del gobierno solo por razones que están
    en una lista. Los datos que vienen de quien abusó no se pueden usar por sí solos contra la
    víctima. Dentro de Seguridad Nacional (DHS), la ley limita el uso, no la vista: los agentes
    pueden ver los expedientes para su trabajo. A principios de 2025, ICE eliminó su obligación de
    buscar si hay un caso así antes de un arresto. El 22 de diciembre de 2025, USCIS dijo a sus
    agentes que pueden usar datos de quien abusó en más situaciones. Una demanda del 14 de octubre
    de 2025 se opone a los arrestos de personas con solicitudes pendientes.

us-protection-victim-confidentiality-1367 =
    Las solicitudes VAWA, U y T las hacen víctimas de abuso, de delitos o de trata de personas.
    Seguridad Nacional (DHS) y los Departamentos de Justicia y de Estado no pueden revelar datos de
    esos solicitantes, salvo en los casos de una lista. Sus propios agentes pueden ver los datos
    para el trabajo de su departamento. Una agencia no puede actuar solo con datos que vienen de
    quien abusó. La ley está en vigor, pero la guía de ICE de 2025 ya no obliga a los agentes a
    buscar si hay un caso así. La guía de USCIS del 22 de diciembre de 2025 deja que los agentes
    usen en más situaciones datos que vienen de quien abusó, y de otras personas cuya palabra la ley
    limita (“fuentes prohibidas”, prohibited sources). Una demanda presentada el 14 de octubre de
    2025 seguía pendiente la última vez que lo vimos. El límite termina cuando la solicitud se niega
    en definitiva.

us-protection-home-entry-warrant =
    Para entrar a una casa sin consentimiento (permiso), los agentes necesitan una orden judicial
    (firmada por un juez). Los documentos propios de ICE, los formularios I-200 e I-205, los firman
    agentes de inmigración. Un memorando secreto de ICE del 12 de mayo de 2025 se publicó en enero
    de 2026. Afirma que el formulario I-205 basta para forzar la puerta de una persona con una orden
    final de deportación. No lo afirma para nadie más. Puede que esa casa la compartan otras
    personas. En enero de 2026, un juez federal de Minnesota decidió que una entrada así violó la
    Cuarta Enmienda. Se presentaron demandas contra el memorando en Boston (30 de enero de 2026) y
    en otros lugares. En la práctica, puede que los agentes entren por la fuerza de todos modos. No
    se resista; diga que no da su consentimiento.

us-channel-uscis-daca-data =
    Desde 2012, USCIS dijo que no le daría a ICE por su cuenta los datos de quienes piden DACA, a
    menos que cumplieran los criterios de deportación. Una auditoría federal miró 106,000 negaciones
    hasta junio de 2021. Encontró menos de 900 casos pasados a ICE. No pudimos confirmar si esa
    promesa todavía obliga en 2026. La fuente más nueva que leímos es de enero de 2022.

us-channel-alien-registration =
    Desde el 11 de abril de 2025, USCIS recibe formularios de registro (G-325R) y huellas de
    personas que no son ciudadanas y que nunca se registraron. Lo hace con base en una ley de 1940.
    Registrarse no da ningún estatus. Pone la dirección, el historial y las huellas de la persona en
    los archivos de Seguridad Nacional (DHS). No registrarse puede ser un delito. Quien tenga dudas
    necesita un abogado antes de presentar el formulario o de no presentarlo.

us-protection-privacy-act =
    La Ley de Privacidad de 1974 (Privacy Act) les da a las personas ciudadanas y a los residentes
    permanentes (con green card) derechos sobre los archivos federales. Son límites para
    compartirlos, y el derecho de verlos, corregirlos y demandar. Las demás personas quedan fuera.
    Una orden de 2017 les dijo a las agencias que no les extendieran esta ley. Seguridad Nacional
    (DHS) las dirigió entonces a las peticiones de libertad de información. El DHS dice que todavía
    aplica a todos los principios de trato justo de la información. En junio de 2026, un tribunal
    usó esta ley para anular cambios a SAVE, un sistema que revisa el estatus migratorio. La Corte
    Suprema suspendió ese fallo el 25 de septiembre de 2026. Así que hoy la ley no detiene el
    sistema unido; la apelación sigue.

us-protection-right-to-silence =
    Toda persona que está en el país puede guardar silencio sobre su lugar de nacimiento, su estatus
    y su entrada. Toda persona puede pedir un abogado. Mentir o mostrar documentos falsos es un
    delito. Hay límites. Por ley, las personas no ciudadanas de 18 años o más deben llevar consigo
    prueba de registro; Seguridad Nacional (DHS) lo exige desde el 11 de abril de 2025. El silencio
    no quita el deber de avisar de una dirección nueva o de ir a una cita. Algunos estados exigen
    que la persona dé su nombre en una detención legal. Las reglas cambian en las fronteras y los
    aeropuertos, y en una solicitud o una audiencia propia. Allí, consulte a un abogado.

us-protection-asylum-confidentiality =
    El gobierno no puede decirles a terceros que alguien pidió asilo, ni lo que dice su solicitud.
    Sobre todo, no se lo puede decir al país de origen. Puede hacerlo solo con consentimiento por
    escrito o según una excepción de la lista. La regla no es un muro dentro del gobierno. Pueden
    ver el expediente los agentes de inmigración y otros funcionarios federales que lo necesiten. La
    regla se ha violado: el 28 de noviembre de 2022, ICE publicó por error datos de 6,252 personas
    que habían pedido protección. Nuestra fuente más nueva sobre la regla es de diciembre de 2022.

us-protection-attorney-client-privilege =
    Está protegido lo que un cliente le dice a un abogado, o al personal de un abogado, para recibir
    consejo legal. Esto se llama secreto profesional (privilege). Las reglas de ética cubren aún
    más. El estatus del cliente no importa. No se cubre un delito o un fraude en curso. Por ley, ni
    siquiera la entidad del gobierno que paga la ayuda legal puede ver los documentos protegidos por
    el secreto. Pregunte primero si quien ayuda es un abogado o un representante acreditado. Lo que
    se habla con un notario público (en EE. UU. no es abogado) o con un amigo no está protegido.

us-protection-lsc-restriction =
    La Corporación de Servicios Legales (LSC) les da dinero federal a oficinas de ayuda legal. Las
    oficinas que lo reciben no pueden representar a muchas de las personas que no son ciudadanas.
    Hay excepciones, como las víctimas de abuso. Por eso estas oficinas deben preguntar si la
    persona cumple los requisitos. Las oficinas sin dinero de LSC no están sujetas a esta regla.

us-protection-immigration-court-arrest-limit =
    El 23 de junio de 2026, un juez federal de California anuló políticas de 2025 de ICE y de las
    cortes de inmigración. Permitían que los agentes arrestaran a personas porque fueron a la corte.
    El fallo hace volver los límites de 2021 en todo el país. En mayo de 2026, un juez de Nueva York
    había fallado sobre esto para las cortes de Manhattan. El fallo no cubre las citas de control en
    oficinas de ICE, las calles ni las casas. El gobierno apeló. Hay que revisar cómo está hoy antes
    de confiar en él.

us-protection-immigration-court-arrest-limit-breaches-2026 =
    Los arrestos no terminaron con el fallo. Según una nota sobre un informe de The Intercept, unos
    agentes arrestaron a tres hombres en dos cortes de inmigración de Nueva York entre el 26 y el 30
    de junio de 2026. ICE negó haber violado una orden de un tribunal. No encontramos ninguna pausa
    del fallo hasta julio de 2026, y no vimos nada posterior. Así que es un derecho para alegar
    después, no una seguridad.

us-protection-own-records-access =
    Cualquier persona, sin importar su estatus, puede pedirles a las agencias federales su propio
    expediente con la Ley de Libertad de Información (FOIA). Esto incluye a USCIS, ICE, CBP, la
    oficina de datos biométricos de Seguridad Nacional (OBIM) y, por separado, la corte de
    inmigración. Cualquiera puede obtener su expediente del FBI por $18. Las personas ciudadanas y
    los residentes permanentes (con green card) también tienen derecho, por la Ley de Privacidad
    (Privacy Act), a corregir sus expedientes. La ley del estado da acceso al propio historial de
    manejo. Las agencias de crédito especializadas deben mostrarle a cada persona su archivo una vez
    al año.

us-protection-own-records-access-immigration-court-2026 =
    Sobre el expediente de la corte de inmigración, dos versiones guardadas del manual de la corte
    no coinciden. Una deja que la persona obtenga una copia con un correo electrónico a la corte. La
    otra dice que, por regla, la copia requiere una petición de libertad de información. No pudimos
    saber cuál está en vigor. Pregunte primero a la corte, y presente también la petición.

us-list-ero-field-offices =
    Los agentes de deportación de ICE (ERO) tienen 25 oficinas regionales (field offices). Cada una
    corresponde a uno o más estados, o a una parte de un estado. Qué oficina corresponde a cada
    condado es una división hecha por ICE, como la copió un proyecto de investigación hasta el 20 de
    abril de 2026. Las direcciones son del 13 de abril de 2026. ICE puede cambiar ambas cosas. Aquí
    no están las oficinas más pequeñas ni los lugares para presentarse (check-in). Confirme la
    dirección antes de ir. Ir allí puede terminar en un arresto: hable primero con un abogado.

# Hechos: lo que pasó, en la voz nombrada.

us-event-uscis-referral-memo-2025 =
    Según un nuevo memorando, USCIS inicia casos de deportación para la mayoría de las personas a
    las que les niega algo y que no tienen presencia legal. Ningún grupo está exento, y USCIS puede
    pasarle casos a ICE. La excepción principal es para algunas peticiones basadas en un empleo.

us-event-uscis-deferred-action-promise =
    Una auditoría federal encontró menos de 900 casos pasados a ICE, de 106,000 negaciones de DACA
    hasta junio de 2021. Desde 2012, USCIS dijo que no daría esos datos por su cuenta, a menos que
    se cumplieran los criterios de deportación. No pudimos confirmar si eso todavía obliga.

us-event-registration-form-2025 =
    USCIS empezó a recibir formularios de registro (G-325R) y huellas de personas que no son
    ciudadanas y que nunca se registraron, con base en una ley de 1940. Registrarse no da ningún
    estatus. No registrarse puede ser un delito.

us-event-immigration-court-arrest-memo-2025 =
    Un memorando de ICE les dijo a sus abogados que ayudaran a los agentes a planear arrestos en las
    audiencias de la corte de inmigración.

us-event-immigration-court-arrests-vacated-2026 =
    Un juez federal de California anuló, en todo el país, las políticas de 2025 que permitían
    arrestar a personas porque fueron a la corte de inmigración. El gobierno apeló. Hay que revisar
    cómo está hoy antes de confiar en el fallo.

us-event-victim-search-dropped-2025 =
    A principios del año, ICE eliminó su obligación de buscar si hay una solicitud de víctima antes
    de un arresto.

us-event-victim-lawsuit-2025 =
    Una demanda se opone a los arrestos de personas con solicitudes VAWA, U o T pendientes.

us-event-victim-guidance-2025 =
    USCIS dijo a sus agentes que pueden usar datos de quien abusó en más situaciones.

us-event-home-entry-memo-2025 =
    Un memorando secreto de ICE, publicado en enero de 2026, afirma que el formulario I-205 basta
    para forzar la puerta de una persona con una orden final de deportación. Ese formulario lo
    firman agentes de inmigración, no jueces.

us-event-home-entry-ruling-2026 =
    Un juez federal de Minnesota falló que una entrada como la que permite el memorando de ICE violó
    la Cuarta Enmienda.

us-event-home-entry-suits-2026 =
    Se presentó en Boston una demanda contra el memorando de ICE. También se presentaron demandas en
    otros lugares.

us-event-appointment-arrest-after-sanctuary-2018 =
    Un hombre que había vivido once meses en una iglesia de Durham, Carolina del Norte, fue a una
    cita de USCIS. Allí lo arrestaron agentes de ICE vestidos de civil. USCIS dijo que solo da citas
    para solicitudes pendientes. ICE dijo que él no tenía base legal para quedarse.

us-event-check-in-arrests-2025 =
    NBC News informó que en un solo día arrestaron a cientos de personas del programa de vigilancia
    de ICE. A algunas les habían dicho en un mensaje de texto que fueran antes de tiempo a
    reportarse.

us-event-interview-arrests-2025 =
    Unos abogados de San Diego empezaron a informar de arrestos de esposos y esposas de ciudadanos
    en sus entrevistas para la green card. Según los abogados, casi siempre fue por quedarse más
    tiempo del permitido.

us-event-ankle-monitor-memo-2025 =
    Un memorando de ICE les dijo a las oficinas que le pusieran grillete a la mayoría de los adultos
    del programa de vigilancia. Lo informó The Washington Post; lo leímos en el blog de una empresa.

us-event-collateral-arrests-counted-2025 =
    Los propios datos de ICE empezaron a marcar los arrestos como “targeted” (buscado) o
    “collateral” (de paso), es decir, de personas encontradas por casualidad. Lo leímos en las notas
    de una analista.

us-event-immigration-court-arrests-go-on-2026 =
    Según una nota sobre un informe de The Intercept, unos agentes arrestaron a tres hombres en dos
    cortes de inmigración de Nueva York en los días después del fallo del 23 de junio de 2026. ICE
    negó haber violado una orden.
