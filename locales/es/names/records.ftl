# Kinds of information about a person. `.what` says in one sentence what the record is.

record-license-photo = Foto de la licencia
    .what =
        La foto de una licencia de conducir o tarjeta de identificación, como la guarda el
        departamento de vehículos (DMV).
record-home-address = Dirección de su casa
    .what = El lugar donde usted vive o vivió, como lo tiene anotado una oficina.
record-license-status = Tipo y validez de la licencia
    .what = El tipo de licencia o tarjeta de identificación, si es válida y cuándo se vence.
record-license-application = Documentos de la licencia
    .what =
        Los formularios y documentos que se entregaron al departamento de vehículos (DMV) para una
        licencia, y sus copias.
record-license-denial = Licencia negada
    .what =
        Una nota de que el departamento de vehículos (DMV) negó una licencia nueva o una renovación.
record-driving-history = Historial de manejo
    .what =
        Multas de tránsito, choques y suspensiones de licencia que el departamento de vehículos
        (DMV) tiene en sus archivos.
record-vehicle-registration = Registro del vehículo
    .what = La placa, el vehículo, y el nombre y la dirección del dueño.
record-plate-sightings = Lecturas de placas
    .what = Dónde y cuándo se vio su auto, porque unas cámaras leyeron la placa.
record-face-template = Datos de la cara
    .what =
        Una cara convertida en números, para que una computadora la pueda comparar con otras caras.
record-booking-fingerprints = Huellas de un arresto (booking)
    .what =
        Las huellas que tomó la policía o una cárcel después de un arresto.
record-arrest-record = Datos de arresto
    .what = Cuándo, dónde y por qué la policía hizo un arresto.
record-jail-record = Datos de la cárcel
    .what = Quién está en una cárcel, desde cuándo, y para cuándo se planea su salida.
record-police-report = Reporte de la policía
    .what =
        Lo que un agente escribió cuando paró a alguien, o sobre un choque, una llamada o un delito.
record-police-video = Video de la policía
    .what = Video que grabó la policía, por ejemplo con las cámaras que llevan los agentes.
record-crime-victim-report = Reporte de una víctima de un delito
    .what = Lo que una víctima de un delito le dijo a la policía.
record-victim-filing = Solicitud de víctima (VAWA, U o T)
    .what =
        Una solicitud federal que hizo una víctima de abuso, de un delito o de trata de personas.
record-immigration-file = Expediente federal de inmigración
    .what =
        Formularios, documentos y notas que las oficinas federales de inmigración guardan sobre una
        persona.
record-immigration-warrant = Orden administrativa de inmigración
    .what =
        Una orden administrativa de ICE, que ningún juez firmó, como la muestra la base de datos de
        la policía.
record-court-address = Dirección y fechas de audiencia en la corte de inmigración
    .what =
        La dirección y las fechas de audiencia que una corte de inmigración tiene en su expediente.
record-travel-record = Datos de frontera y de viajes
    .what =
        Cuándo y por dónde una persona cruzó la frontera o va a viajar en avión, y las fotos que se
        tomaron en la frontera.
record-home-interior = El interior de su casa
    .what = Los cuartos de su casa, y lo que los agentes podrían ver o encontrar allí.
record-toll-records = Datos de peaje
    .what = Dónde y cuándo un vehículo usó una carretera de peaje, y quién pagó.
record-court-record = Expediente de un tribunal
    .what = Documentos y fechas de casos en tribunales civiles o penales.
record-tax-record = Datos de impuestos
    .what =
        Lo que la agencia de impuestos (IRS) guarda de una declaración. Lo que sabemos que se
        comparte con ICE son direcciones.
record-medicaid-record = Expediente de Medicaid
    .what =
        Lo que una persona le dijo a Medicaid para tener cobertura médica.
record-snap-record = Expediente de estampillas o cupones de alimentos (SNAP)
    .what = Lo que un hogar le dijo al programa de estampillas o cupones de alimentos.
record-health-record = Expediente médico
    .what =
        Lo que un médico, una clínica o un hospital escribió sobre un paciente, y lo que Medicaid
        guarda de eso.
record-school-record = Expediente escolar
    .what = Lo que una escuela o universidad guarda sobre un estudiante.
record-student-visa-record = Datos de visa de estudiante (SEVIS)
    .what = Lo que las escuelas le informan al gobierno federal sobre los estudiantes con visa.
record-wage-record = Datos de sueldos
    .what =
        Informes de pago que los empleadores mandan a un estado, con nombres y números de Seguro
        Social.
record-employment-eligibility = Comprobante de que puede trabajar (I-9 y E-Verify)
    .what =
        El formulario y los documentos que toda persona nueva en un trabajo en EE. UU. le muestra al
        empleador.
record-social-security-record = Datos del Seguro Social
    .what = El número, el nombre y otros datos que guarda el Seguro Social.
record-utility-account = Cuenta de luz, agua u otros servicios
    .what = El nombre y la dirección en un recibo de gas, luz, agua, teléfono o cable.
record-credit-header = Parte de arriba del informe de crédito
    .what =
        El nombre, las direcciones, la fecha de nacimiento y el número de Seguro Social en un
        informe de crédito.
record-broker-dossier = Archivo de una empresa que vende datos
    .what = Un archivo que una empresa privada armó con datos de muchas fuentes y que vende.
record-phone-location = Ubicación del teléfono
    .what =
        Dónde estuvo un teléfono, según lo que registraron las compañías de teléfono o las
        aplicaciones.
record-phone-records = Datos de la línea de teléfono
    .what = De quién es un número de teléfono, y qué llamadas y mensajes hizo.
record-social-media = Redes sociales
    .what = Lo que una persona publica en internet, y los datos de la cuenta.
record-voter-registration = Registro de votante
    .what = El nombre, la dirección y otros datos de una persona inscrita para votar.
record-property-record = Documentos de propiedad
    .what = Documentos públicos sobre quién es dueño de una casa o un terreno.
record-airline-booking = Reserva de avión
    .what = Nombres, rutas y datos de pago de boletos de avión.
record-money-transfer = Envío de dinero
    .what = Quién le mandó dinero a quién, cuánto, y las direcciones que se dieron.
record-bank-record = Datos del banco
    .what = Las cuentas y los pagos que un banco tiene en sus archivos.
record-housing-assistance = Expediente de ayuda para la vivienda
    .what = Lo que un hogar le dijo a un programa de vivienda pública o de ayuda con la renta.
record-cash-aid-record = Expediente de ayuda en efectivo
    .what =
        Lo que guarda la oficina de ayuda en efectivo: quién vive en la casa, la dirección, los
        ingresos y lo que se pagó.
record-sponsor-record = Expediente de quien patrocina a un menor
    .what =
        Lo que un adulto le dijo a la oficina de refugiados para recibir a un menor que llegó solo.
record-dna-profile = Perfil de ADN
    .what = Un perfil hecho con el ADN de una persona y guardado en una base de datos.
record-postal-record = Datos del correo
    .what = Lo que el Servicio Postal sabe sobre el correo y las direcciones.
record-census-answers = Respuestas del censo
    .what = Lo que un hogar le dijo a la Oficina del Censo.
record-device-content = Contenido del teléfono o la computadora
    .what = Mensajes, fotos y otros datos en un teléfono o una computadora.
record-doorbell-video = Video del timbre
    .what = Video que grabó en una casa un timbre con cámara.
record-library-record = Datos de la biblioteca
    .what = Una tarjeta de biblioteca, y lo que se pidió prestado o se buscó.
record-other = Otros datos
    .what = Datos que no son de ninguno de los otros tipos.

record-appointment = Cita próxima
    .what = Cuándo y dónde tiene que presentarse una persona ante ICE o USCIS.

record-monitor-location = Ubicación por el monitor de ICE
    .what = Dónde está una persona, según un aparato o una aplicación que ICE le hace usar.

record-insurance-claim = Reclamo al seguro
    .what = Lo que una aseguradora guarda de un choque, un robo, una lesión o un daño en la casa.
