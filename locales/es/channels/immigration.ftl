# Immigration offices and court: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-uscis-file-sharing = USCIS comparte expedientes con ICE
    .how =
        ICE y USCIS son parte de un mismo departamento y comparten expedientes. Desde un memorando
        del 28 de febrero de 2025, USCIS abre casos de deportación. Lo hace con la mayoría de las
        personas a quienes les niega lo que piden y que no tienen presencia legal. También puede
        mandar casos a ICE.
channel-victim-filing-shared = Se comparte una solicitud de víctima
    .how =
        Una víctima de abuso, de un delito o de trata de personas puede presentar una solicitud a
        USCIS. La ley federal solo deja que salga del gobierno por los motivos de una lista. Dentro
        de Seguridad Nacional (DHS), la ley limita para qué pueden usar los agentes la solicitud. No
        les impide verla para su trabajo, e ICE es parte de ese departamento. A principios de 2025,
        ICE eliminó su propia obligación de buscar, antes de un arresto, si hay una solicitud así.
channel-immigration-court-file = Expediente de la corte de inmigración
    .how =
        Un expediente de la corte de inmigración tiene la dirección de la persona y sus fechas de
        audiencia. Los abogados de ICE son la otra parte en el caso, así que ICE ve las dos cosas.
channel-immigration-court-visit = Unos agentes esperan en la corte de inmigración
    .how =
        Los agentes pueden esperar donde hay una audiencia. Un memorando de ICE de mayo de 2025 les
        dijo a sus abogados que ayudaran a los agentes a planear arrestos en las audiencias. El 23
        de junio de 2026, un tribunal anuló en todo el país las políticas detrás de esos arrestos.
        El gobierno apeló, y no encontramos si el fallo está en suspenso.
channel-federal-appointment = Cita con ICE o USCIS
    .how =
        Una cita pone su expediente y su cara ante la oficina. ICE y USCIS son parte de un mismo
        departamento y comparten expedientes. Conocemos esta vía por leer las reglas. Que se haya
        arrestado a personas en sus citas es otra vía, que mostramos aparte.
channel-home-visit = Unos agentes llegan a su casa
    .how =
        Unos agentes llegan a una casa y piden entrar. Sin consentimiento (permiso), necesitan una
        orden judicial (firmada por un juez). Los formularios I-200 e I-205 de ICE los firman
        agentes de inmigración, no jueces. Un memorando de ICE de mayo de 2025 afirma que el
        formulario I-205 basta, pero solo para personas con una orden final de deportación. Un juez
        de Minnesota falló contra una entrada así en enero de 2026, y siguen las demandas. Para
        todas las demás personas, el memorando de ICE no cambia nada. En la práctica, puede que los
        agentes entren por la fuerza de todos modos.
channel-alien-registration-form = Formulario de registro G-325R
    .how =
        Desde el 11 de abril de 2025, USCIS recibe el formulario G-325R y las huellas de personas no
        ciudadanas que nunca se registraron. Eso pone una dirección, una historia y unas huellas en
        los archivos de Seguridad Nacional (DHS). El formulario no da ningún estatus, y no
        registrarse puede ser un delito. Quien tenga dudas necesita un abogado antes de presentarlo
        o de no presentarlo.

channel-appointment-visit = Arresto al reportarse o en una entrevista
    .how =
        Una cita le dice a ICE cuándo y dónde va a estar una persona. La rama de deportación de ICE
        (ERO) ha arrestado a personas que llegaron a reportarse, o a una entrevista en USCIS. No se
        sabe con qué frecuencia. El fallo del 23 de junio de 2026 sobre las cortes de inmigración no
        cubre estas oficinas. Faltar a una cita tiene sus propias consecuencias. Hable con un
        abogado antes de ir, y antes de decidir no ir.

channel-ice-monitoring = La vigilancia propia de ICE (grillete, aplicación)
    .how =
        A algunas personas que ha dejado salir, ICE les hace llevar un aparato o usar una aplicación
        llamada SmartLINK. El aparato sigue todo el tiempo dónde está la persona. La aplicación toma
        la cara y el lugar cada vez que la persona se reporta. Un cambio de dirección en la
        aplicación le llega a ICE en un informe diario. ICE dice que los datos se quedan en su
        empresa, BI, y en ICE. Ninguna ley del estado se interpone.
