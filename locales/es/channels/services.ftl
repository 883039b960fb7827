# Health, school, census and mail: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-hospital-request = Petición de un agente a un hospital
    .how =
        Un hospital puede dar datos de pacientes a agentes con una orden de un tribunal. También
        puede responder a un requerimiento escrito (demand) de los propios agentes si es específico,
        limitado y pertinente, pero no está obligado. Puede dar unos pocos datos básicos para ayudar
        a hallar a un sospechoso o un fugitivo, y más si los agentes tienen detenida a la persona o
        para parar una amenaza seria. Una política que mantenía lejos a los agentes terminó en enero
        de 2025; para las áreas de tratamiento todavía necesitan consentimiento (permiso) o una
        orden judicial (firmada por un juez).
channel-school-record-request = Petición de ICE a una escuela
    .how =
        Una ley federal no deja que los expedientes escolares lleguen a ICE si la familia no da su
        consentimiento (permiso). Una citación (subpoena) legal, incluso una que no firmó ningún
        juez, o una orden de un tribunal es una excepción. También lo es una emergencia. También lo
        son los datos de directorio, como el nombre y la dirección, a menos que la familia haya
        dicho que no. Desde enero de 2025, las escuelas ya no son un lugar que ICE evita por
        política.
channel-census-answers-request = Petición de respuestas del censo
    .how =
        La Oficina del Censo guarda lo que responden los hogares. Por ley, las respuestas se pueden
        usar solo para estadísticas y no se le pueden mostrar a ninguna otra agencia. Violar esa ley
        es un delito. No encontramos ningún cambio en 2025 ni en 2026.
channel-postal-records-request = Datos del correo para agencias de inmigración
    .how =
        El Servicio de Inspección Postal se unió en 2025 a un grupo de trabajo de inmigración. Unos
        funcionarios de inmigración buscaban fotos de sobres, datos de rastreo y datos de cuentas en
        internet, informó el Washington Post el 29 de abril de 2025. Seguridad Nacional (DHS)
        confirmó en términos generales que trabajan juntos. No se sabe a cuántas personas afectó.

channel-student-aid-form-request = Formulario de ayuda estudiantil (FAFSA)
    .how =
        El formulario de ayuda estudiantil tiene los nombres, las fechas de nacimiento y las
        direcciones de un estudiante y de sus padres o cónyuge. La ley federal limita estos datos a
        la ayuda estudiantil. El Departamento de Educación dice que no los ha compartido
        ilegalmente. No encontramos ninguna entrega a una agencia de inmigración, y nadie puede
        prometer que no la habrá.

channel-library-record-request = Petición de un agente a una biblioteca
    .how =
        Una biblioteca pública guarda quién sacó qué. Casi todos los estados lo mantienen en privado
        por ley, por regla general hasta que un tribunal ordene otra cosa. El formulario propio de
        un agente de inmigración no es una orden de un tribunal. No encontramos ningún caso en que
        ICE pidiera datos de bibliotecas.
