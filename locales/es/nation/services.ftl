# Estados Unidos, salud, escuela, censo y correo: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-school-records =
    Las escuelas públicas no tienen que preguntar por el estatus migratorio. Una ley federal de
    privacidad impide que los expedientes de los alumnos lleguen a ICE sin el consentimiento de la
    familia. Una citación (subpoena) válida o una orden de un tribunal es una excepción, después de
    un esfuerzo razonable por avisar a la familia. La regla no dice que un juez tenga que haber
    firmado la citación. Una emergencia es otra excepción. Los datos de directorio se pueden dar, a
    menos que la familia haya dicho que no. Desde enero de 2025, las escuelas ya no son un lugar que
    ICE evita por política.

us-channel-usps =
    En 2025, el Servicio de Inspección Postal se unió a un grupo de trabajo de inmigración de
    Seguridad Nacional (DHS). Unos funcionarios de inmigración buscaban fotos de sobres y paquetes,
    datos de rastreo, y datos de cuentas en línea y de pagos. El Washington Post lo informó el 29 de
    abril de 2025. El DHS confirmó la cooperación en términos generales. No se sabe a cuántas
    personas afectó.

us-channel-hospital-records =
    Los hospitales pueden dar datos de pacientes a los agentes con una orden de un tribunal. También
    pueden responder a un requerimiento escrito (demand) de los propios agentes que sea específico,
    limitado y relevante, pero no están obligados. Para ayudar a encontrar a un sospechoso o un
    fugitivo, solo pueden dar datos básicos que lo identifiquen. Pueden decir más para evitar una
    amenaza seria, o sobre una persona que los agentes tienen detenida. ICE puede estar en las áreas
    públicas. Para las áreas de tratamiento necesita consentimiento o una orden judicial (firmada
    por un juez).

us-protection-hipaa =
    HIPAA es la ley federal de privacidad de los expedientes médicos. Permite que un hospital o una
    clínica responda al requerimiento escrito (demand) de un agente, pero no lo obliga. El
    requerimiento debe ser relevante y específico, y no deben bastar datos anónimos. HIPAA también
    les permite dar una lista corta de datos de identificación para ayudar a encontrar a un
    sospechoso o un fugitivo. Si los agentes o una cárcel tienen detenido al paciente, pueden
    recibir lo que hace falta para su atención, la seguridad y la custodia. Para parar una amenaza
    seria y cercana, también se puede decir más. Una orden de un tribunal o una orden judicial
    (firmada por un juez) va más lejos. HIPAA obliga a quienes dan atención médica y a las
    aseguradoras, no a ICE.

us-protection-ferpa =
    FERPA es la ley federal de privacidad para las escuelas que reciben dinero federal. Ellas
    necesitan un consentimiento por escrito para dar datos de los expedientes escolares. Lo da el
    padre, la madre o el estudiante adulto. Una citación (subpoena) válida o una orden de un
    tribunal es una excepción, después de un esfuerzo razonable por avisar a la familia. La regla no
    dice que un juez tenga que haber firmado la citación, y algunas órdenes prohíben avisar. Otra
    excepción es una emergencia que amenaza la salud o la seguridad de alguien. También lo son los
    datos de “directorio”, a menos que la familia haya dicho que no. No están cubiertos los datos
    que hace la propia policía de una escuela para su trabajo policial. Los datos de estudiantes con
    visa que exigen las reglas van de todos modos a SEVIS, una base de datos que maneja ICE.

us-protection-plyler =
    Una escuela pública no puede rechazar a un niño o una niña por su estatus migratorio. Las
    escuelas no tienen la obligación de preguntar por él. La Corte Suprema lo decidió en Plyler v.
    Doe (1982). Algunos estados han intentado poner esto a prueba; vea las notas de cada estado.

us-protection-census =
    Las respuestas del censo se pueden usar solo para estadísticas. No se pueden mostrar a ninguna
    otra agencia ni usar contra la persona. Incumplir esta regla es un delito con hasta cinco años
    de prisión. Una ley federal prohíbe limitar que se comparta información de inmigración con
    agentes federales. Una opinión del Departamento de Justicia de 1999 dice que esa ley no pasa por
    encima de la regla del censo. No encontramos ningún cambio en 2025 y 2026. La ley también pide
    respuestas: a un adulto que se niega se le puede multar con hasta $100, y a quien da a propósito
    una respuesta falsa, con hasta $500.

us-protection-sensitive-locations-policy =
    Una política mantenía a los agentes de inmigración lejos de las escuelas, los hospitales y los
    lugares de culto. Se retiró entre el 20 y el 21 de enero de 2025. La regla de la Constitución
    sigue. Para entrar a las partes de un edificio que no son públicas, los agentes necesitan
    consentimiento o una orden judicial (firmada por un juez).

# Hechos: lo que pasó, en la voz nombrada.

us-event-school-policy-withdrawn-2025 =
    Se retiró la política que mantenía a los agentes de inmigración lejos de las escuelas, los
    hospitales y los lugares de culto. Para entrar a las partes de un edificio que no son públicas,
    todavía necesitan consentimiento o una orden judicial (firmada por un juez).

us-event-postal-cooperation-2025 =
    El Servicio de Inspección Postal se unió a un grupo de trabajo de inmigración. Unos funcionarios
    de inmigración buscaban imágenes de sobres y paquetes y datos de rastreo, cuentas y pagos,
    informó el Washington Post. No se sabe a cuántas personas afectó.

us-event-postal-government-says-2025 =
    Seguridad Nacional (DHS) confirmó, en términos generales, que el Servicio de Inspección Postal
    coopera con el departamento. No se sabe a cuántas personas afectó.

us-channel-fafsa =
    El formulario de ayuda estudiantil (FAFSA) pide el nombre, la fecha de nacimiento y la dirección
    de un padre, una madre o un cónyuge. A quien no tiene número de Seguro Social le pide que lo
    diga. La Ley de Educación Superior (Higher Education Act) limita los datos a la ayuda
    estudiantil. En octubre de 2025, un grupo nacional para el acceso a la universidad (NCAN)
    todavía no podía prometer que los datos sigan protegidos. El departamento le había dicho que no
    los ha compartido ilegalmente ni lo hará. No encontramos ninguna entrega a una agencia de
    inmigración.

us-protection-student-aid-privacy =
    La Ley de Educación Superior (Higher Education Act) dice que los datos del FAFSA solo se pueden
    usar para pedir, dar y manejar la ayuda estudiantil. La guía del Departamento de Educación de
    noviembre de 2024, para escuelas y estados, se basa en eso. También trata de qué puede hacer una
    escuela cuando recibe una citación (subpoena). No encontramos ningún fallo de un tribunal sobre
    una petición de una agencia de inmigración.

us-channel-library-records =
    Las bibliotecas públicas guardan datos de quién saca qué. Unas páginas sobre las leyes de Iowa e
    Illinois dicen que estos datos son privados hasta que un tribunal ordene otra cosa. A los
    bibliotecarios se les dice que manden a los agentes con la dirección y con el abogado de la
    biblioteca. El formulario propio de un agente de inmigración no es una orden de un tribunal. Las
    salas de lectura están abiertas al público. No encontramos ningún caso en que ICE pidiera datos
    de bibliotecas.

us-protection-library-privacy =
    Las leyes de 48 estados y de Washington, D.C. mantienen en privado los datos de las bibliotecas,
    dice la Asociación Estadounidense de Bibliotecas (ALA) en su lista de noviembre de 2021. En
    Hawái y Kentucky lo hacen opiniones del fiscal general. Las palabras varían. La mayoría de las
    leyes nombra el consentimiento del lector o una orden de un tribunal; no las leímos una por una,
    y en algunas puede bastar una citación (subpoena). Un memorando de 2025 para las bibliotecas de
    Illinois todavía se basa en la ley de ese estado.
