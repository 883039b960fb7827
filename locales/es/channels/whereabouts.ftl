# Address lists, students, sponsors and travel: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-address-map = El mapa de direcciones de ICE (ELITE)
    .how =
        ELITE es un programa de ICE que muestra en un mapa a personas que podría buscar. Cada
        dirección tiene un puntaje de 0 a 100 que dice qué tan seguro está ICE de ella. Las
        direcciones vienen de USCIS y del Departamento de Salud (HHS), entre otros; la prensa nombra
        a Medicaid. Una guía de ICE para usuarios y testimonio bajo juramento describen el programa.
channel-address-finders = Empresas privadas que buscan direcciones
    .how =
        ICE les paga a empresas privadas para hallar y fotografiar los lugares donde la gente vive y
        trabaja. Los contratos de diciembre de 2025 con 13 o 14 empresas podrían sumar unos $1,200
        millones en dos años. Los documentos hablan de 1.5 millones de personas. Una de las
        empresas, Capgemini, dijo en enero de 2026 que su contrato no se estaba llevando a cabo.
channel-student-visa-system = Sistema de visas de estudiante (SEVIS)
    .how =
        Las escuelas tienen que informar sobre los estudiantes con visas F, M y J a SEVIS, un
        sistema que maneja ICE. Así que ICE ya tiene su escuela, su dirección y su estatus. En la
        primavera de 2025, ICE comparó nombres con una base de datos del FBI y dio por terminados
        unos 4,700 expedientes de estudiantes. Los restableció el 25 de abril de 2025, cuando
        enfrentaba demandas.
channel-child-sponsor-file = Expediente de los adultos que reciben a un menor
    .how =
        Quien recibe a un menor de un albergue federal le da a la oficina de refugiados (ORR) un
        expediente completo. Ahora todo adulto de la casa tiene que dar sus huellas. Desde julio de
        2025 el adulto tiene que ir en persona, y puede que haya agentes de inmigración allí. Se han
        reportado arrestos. NPR informó el 14 de febrero de 2025 que más agentes de ICE podían ver
        la base de datos. Una regla del 25 de marzo de 2025 quitó la prohibición de anotar el
        estatus de quien patrocina y de pasarlo a otros; después hubo demandas, y no encontramos
        cómo terminaron.
channel-passenger-lists = Nombres de pasajeros de avión que se dan a ICE
    .how =
        Desde alrededor de marzo de 2025, la agencia de seguridad de los aeropuertos (TSA) le da a
        ICE, varias veces por semana, nombres de pasajeros que van a volar. Incluye vuelos dentro de
        EE. UU. ICE compara los nombres con las órdenes de deportación y manda agentes al
        aeropuerto. El New York Times lo informó en diciembre de 2025; Seguridad Nacional (DHS) dice
        que no es nada nuevo.
channel-airline-ticket-sales = Venta de datos de boletos de avión (terminó en 2025)
    .how =
        La central de boletos de las aerolíneas (ARC) les vendía a las agencias un archivo de
        boletos comprados en agencias de viaje, con nombres, rutas y datos de tarjetas. Los boletos
        comprados directamente a una aerolínea nunca estuvieron en él. Esto se acabó, según la
        propia ARC: en noviembre de 2025 dijo que la venta terminaría ese año. No encontramos nada
        de 2026 que lo confirme.
channel-social-security-sharing = Datos del Seguro Social que se dan a ICE
    .how =
        Según se reportó, en febrero de 2025 el Seguro Social aceptó darle a ICE las últimas
        direcciones conocidas de 98,000 personas. En noviembre de 2025 anunció que comparte datos de
        ciudadanía y de inmigración con Seguridad Nacional (DHS). Un tribunal anuló en junio de 2026
        una parte de eso, ligada a un sistema llamado SAVE. La Corte Suprema suspendió ese fallo el
        25 de septiembre de 2026, así que ahora no detiene nada. No se sabe en público qué más se
        comparte.

channel-insurance-claims-search = Consulta de reclamos al seguro
    .how =
        Las aseguradoras comparten los reclamos sobre autos, casas y lesiones en un solo archivo,
        llamado ISO ClaimSearch. El medio 404 Media informó en julio de 2025, con documentos de ICE,
        que la rama de deportación de ICE (ERO) lo consulta. El archivo tiene nombres, direcciones,
        teléfonos y placas, y algunas cuentas médicas. La ley federal de privacidad médica no lo
        cubre. No se sabe con qué frecuencia lo consulta ICE.
