### Cartas listas para firmar. Ver los comentarios del original.

## What a letter can hold.

field-full-name = Nombre completo
    .help = Tal como lo tiene la oficina.
field-other-names = Otros nombres usados
field-mailing-address = Dirección postal
    .help = Adonde debe llegar la respuesta. Puede ser la dirección de una clínica legal.
field-city-state-zip = Ciudad, estado y código postal
field-earlier-addresses = Direcciones de los últimos cinco años
    .help = Una tras otra, separadas por punto y coma.
field-birth-date = Fecha de nacimiento
field-birth-place = Lugar de nacimiento
    .help = Ciudad y país. La ley lo pide para estar segura de quién es usted.
field-license-number = Número de licencia de conducir o de identificación
field-social-security-number = Número de Seguro Social
field-plate-number = Placa del vehículo
field-a-number = Número A
    .help = La letra A y ocho o nueve cifras, en las cartas de las oficinas de inmigración. Déjelo vacío si no lo sabe.
field-court = Corte de inmigración
    .help = La ciudad de la corte.
field-event = Fechas y lugares
    .help = Cuándo y dónde ocurrió, hasta donde lo sepa.
field-phone-number = Número de teléfono
field-email = Correo electrónico
field-child-name = Nombre del estudiante
field-school = Escuela
    .help = Nombre y dirección de la escuela.
field-grade = Grado
field-agency-name = Policía, sheriff o ciudad
    .help = Nombre y dirección de la oficina. La carta va a su encargado de registros.
field-group-name = Grupo que pide
    .help = Su nombre se hace público. También cualquier nombre en esta carta.

## Letters to the office that gives out licenses.

letter-own-driver-record = Pida al DMV su propio historial de conducir
    .what =
        Muestra qué anotaciones tiene el DMV y, a menudo, qué dirección. No muestra quién lo miró.
    .unsafe =
        La dirección de su licencia no es donde usted vive. Una dirección nueva en esta carta puede
        entrar en el archivo del DMV, y la policía e ICE pueden consultarlo.
    .where =
        No incluimos las direcciones de estas oficinas. Busque en el sitio de la propia oficina, bajo
        “driving records”, o en el papel que vino con su licencia. Muchos estados quieren su propio
        formulario.
    .fee =
        Suele costar unos pocos dólares; en Carolina del Norte, de $10 a $14. Pregunte primero a la
        oficina.
    .caution =
        Escriba la dirección que el DMV ya tiene, y ninguna otra.
    .subject = Solicitud de mi propio historial de conducir
    .ask =
        Pido una copia de mi propio historial de conducir, tan completa como su oficina la da a la
        persona de la que trata.
    .more =
        Por favor, envíela a la dirección de arriba. Esta carta no informa de un cambio de dirección, y
        no le pido que cambie ningún registro.
    .answer =
        Si necesita un formulario o un pago, por favor envíeme el formulario y dígame la suma.

letter-who-got-my-dmv-record = Pregunte al DMV quién recibió su registro
    .what =
        Pide la lista de quienes recibieron su registro o lo consultaron. Pídala pronto: California
        guarda algunas de estas listas solo 90 días, otras dos años. La ley federal obliga a quienes
        compran datos del DMV a guardar una lista así cinco años, pero para el DMV, no para usted.
    .unsafe =
        Solo es segura si el DMV ya tiene la dirección donde usted vive. Si no, esta carta le da una
        dirección nueva, o muestra que vale la pena mirar un archivo sobre usted.
    .where =
        No incluimos las direcciones de estas oficinas. Busque en el sitio de la propia oficina, bajo
        “records” o “privacy”.
    .fee =
        No encontramos ningún cobro por esto. Pregunte primero a la oficina.
    .caution =
        Es posible que el DMV no anote lo que la policía consultó por su propia red. Por eso, una
        respuesta vacía no muestra que nadie miró.
    .subject = Solicitud de la lista de entregas de mi registro
    .ask =
        Pido la lista de cada persona, empresa y agencia, fuera de su propia oficina, a la que se
        entregó mi registro de vehículos y conductores o que lo consultó, con la fecha, lo que se
        entregó y el uso permitido que se dio como razón.
    .more =
        Por favor, incluya los registros de licencia de conducir, identificación, foto y vehículo, y
        tantos años como guarde estas listas. Por favor, guarde estas listas hasta que me haya
        respondido. Si no lleva una lista así, por favor dígalo.
    .answer =
        Esta carta no informa de un cambio de dirección, y no le pido que cambie ningún registro.

letter-withdraw-dmv-consent = Diga al DMV que retira todo consentimiento para compartir sus datos
    .what =
        No hay una lista de exclusión a la que apuntarse: desde una ley de 1999, sus datos solo pueden
        venderse para publicidad si usted dijo que sí. Esta carta retira todo sí que haya dado, también
        para solicitudes sueltas. No detiene a la policía, a ICE, a las aseguradoras ni a otros para
        los que la ley no exige consentimiento.
    .where =
        No incluimos las direcciones de estas oficinas. Busque en el sitio de la propia oficina, bajo
        “records” o “privacy”.
    .subject = Retiro del consentimiento para entregar datos
    .ask =
        Retiro todo consentimiento, dado en cualquier momento, para entregar información personal o
        información personal altamente restringida de mis registros de vehículos y conductores, en
        solicitudes individuales y en entregas masivas para encuestas, publicidad u ofertas.
    .more =
        Por favor, anótelo en mi registro. No le pido que cambie nada más en él, y no necesito
        respuesta.

## Letters to companies that sell data about people.

letter-lexisnexis-disclosure = Pida a LexisNexis su informe sobre usted
    .what =
        El informe es gratis y muestra las direcciones, los teléfonos y los vínculos que vende
        LexisNexis. No se borra nada. Llega por correo en unas dos semanas.
    .unsafe =
        La solicitud necesita su dirección actual. Si LexisNexis aún no la tiene, se la da a una
        empresa que le ha vendido a ICE. Solo una escritura muestra con seguridad que una dirección ya es
        pública.
    .where =
        No encontramos una dirección postal en palabras de la propia empresa. Llame, o copie el texto
        de esta carta en su formulario.
    .caution =
        Envíela solo si la casa a su nombre es donde usted vive. El formulario dice que lo que usted
        da se usa solo para la solicitud.
    .subject = Solicitud de mi informe de consumidor
    .ask =
        Pido una relación completa de toda la información de mi archivo, con las fuentes de la
        información y todos los que recibieron un informe de consumidor sobre mí.
    .answer = Por favor, envíela por correo a la dirección de arriba.

letter-lexisnexis-freeze = Congele su archivo en LexisNexis
    .what =
        La congelación es gratis. Bloquea el Consumer Disclosure Report de LexisNexis y los informes de
        SageStream. Ninguna fuente que leímos dice que esconda un archivo de la policía o de ICE.
    .unsafe =
        La solicitud necesita su dirección actual. Si LexisNexis aún no la tiene, se la da a una
        empresa que le ha vendido a ICE. Solo una escritura muestra con seguridad que una dirección ya es
        pública.
    .where =
        No encontramos una dirección postal en palabras de la propia empresa. Copie el texto de esta
        carta en su formulario.
    .caution = Envíela solo si la casa a su nombre es donde usted vive.
    .subject = Solicitud de congelación de seguridad
    .ask =
        Le pido que ponga una congelación de seguridad en todo informe de consumidor sobre mí en
        LexisNexis Risk Solutions y en SageStream.
    .answer =
        Por favor, confírmelo por correo a la dirección de arriba, y dígame cómo puedo levantarla.

letter-clear-request = Pida a Thomson Reuters que muestre y borre lo que CLEAR tiene sobre usted
    .what =
        Su estado tiene una ley que da algún derecho a pedirlo. Los datos que vienen de registros
        públicos se quedan, y la empresa puede negar lo que la ley no cubre.
    .unsafe =
        La solicitud necesita su dirección actual. Si la empresa aún no la tiene, se la da a una que
        vende a ICE. Solo una escritura muestra con seguridad que una dirección ya es pública.
    .where =
        No encontramos una dirección postal. La declaración de privacidad de la empresa sobre registros
        públicos dice cómo enviar una solicitud.
    .caution = Envíela solo si la casa a su nombre es donde usted vive.
    .subject = Solicitud de privacidad sobre CLEAR y otros productos de registros públicos
    .ask =
        Según la ley de privacidad del estado donde vivo, le pido que me diga qué información personal
        sobre mí tienen sus productos de registros públicos, de dónde vino, y a quién se vendió o
        entregó.
    .more =
        También le pido que la borre, que deje de venderla o compartirla, y que diga a quienes la
        recibieron que la borren, hasta donde la ley me da estos derechos.
    .answer =
        Si niega alguna parte de esto, por favor dígame qué parte y por qué, y cómo puedo apelar.

letter-nctue-disclosure = Pida a NCTUE su archivo
    .what =
        NCTUE es un intercambio de datos sobre cuentas de teléfono, televisión de pago y servicios
        públicos. El archivo es gratis. Muestra qué cuentas y direcciones tiene. No se borra nada. La
        venta de sus direcciones a corredores de datos terminó en 2021.
    .unsafe =
        La solicitud necesita su dirección actual. Si NCTUE aún no la tiene, se la da a una empresa que
        comercia con esos datos. Solo una escritura muestra con seguridad que una dirección ya es
        pública.
    .caution = Envíela solo si la casa a su nombre es donde usted vive.
    .subject = Solicitud de mi NCTUE Disclosure Report
    .ask =
        Pido mi NCTUE Disclosure Report, con toda la información de mi archivo, sus fuentes y todos los
        que recibieron un informe sobre mí.
    .answer = Por favor, envíelo por correo a la dirección de arriba.

letter-nctue-freeze = Congele su archivo en NCTUE
    .what =
        La congelación siempre es gratis. Sobre todo impide cuentas nuevas a su nombre. No obliga a las
        agencias del orden público (policía, ICE y otras).
    .unsafe =
        La solicitud necesita su dirección actual. Si NCTUE aún no la tiene, se la da a una empresa que
        comercia con esos datos. Solo una escritura muestra con seguridad que una dirección ya es
        pública.
    .where =
        No leímos una dirección postal para la congelación. Llame, o copie el texto de esta carta en la
        página.
    .caution = Envíela solo si la casa a su nombre es donde usted vive.
    .subject = Solicitud de congelación de seguridad
    .ask =
        Le pido que ponga una congelación de seguridad en mi informe de datos en el Exchange Service
        Center – NCTUE.
    .answer =
        Por favor, confírmelo por correo a la dirección de arriba, y dígame cómo puedo levantarla.

letter-credit-freeze = Congele su crédito en Equifax, Experian y TransUnion
    .what =
        Impide créditos nuevos a su nombre. No esconde la parte de arriba de su archivo de crédito, con
        la dirección, que se vende a corredores de datos. No obliga a la policía ni a ICE. Cada empresa
        quiere su propia carta; hay tres hojas.
    .unsafe =
        Cada empresa pide su dirección actual, las anteriores y un número de Seguro Social. Si aún no
        tienen su dirección, se la da a empresas que la revenden. Solo una escritura muestra con
        seguridad que una dirección ya es pública.
    .where =
        Las páginas que leímos dan direcciones postales y teléfonos distintos para TransUnion y
        Equifax. Mire primero la página de cada empresa sobre congelaciones.
    .enclose =
        Una copia de una identificación del gobierno, y una copia de una factura de servicios o de un
        estado de cuenta del banco o del seguro con su dirección. El Departamento de Justicia de
        Carolina del Norte pide dos de estos papeles. Nunca los originales.
    .caution =
        Envíela solo si la casa a su nombre es donde usted vive. Hace falta un número de Seguro Social;
        nunca use un número que no es suyo.
    .subject = Solicitud de congelación de seguridad
    .ask = Le pido que ponga una congelación de seguridad en mi informe de consumidor, sin costo.
    .answer =
        Por favor, confírmelo por correo a la dirección de arriba, y envíeme lo que necesito para
        levantarla.

## Letters to federal offices.

letter-foia-uscis = Pida a USCIS su archivo de inmigración
    .what =
        Muestra qué hay en su archivo A (A-file). Pídalo antes de presentar nada. Para quien pide lo
        suyo, las primeras dos horas de búsqueda y las primeras 100 páginas son gratis.
    .unsafe =
        USCIS e ICE son partes de un mismo departamento. La solicitud le dice dónde vive usted. Si hay
        una orden vieja de expulsión, o puede haberla, la solicitud puede llevar a los agentes hasta
        usted. A menudo la gente no sabe de una orden así.
    .where =
        Las solicitudes pasan por una cuenta en línea en first.uscis.gov. No imprimimos una dirección
        postal: no pudimos confirmar que aún acepten papel.
    .caution = Una solicitud lleva su nombre, su fecha de nacimiento y su dirección, y la oficina la guarda.
    .subject = Solicitud de mis propios registros según la Freedom of Information Act y la Privacy Act
    .ask =
        Pido una copia completa de mi Alien File (A-file) y de todo otro registro que U.S. Citizenship
        and Immigration Services tenga sobre mí, en papel y en cualquier sistema.
    .more =
        Si retiene alguna parte, por favor nombre la excepción para cada parte y deme lo que se pueda
        separar de ella. No acepto pagar nada a menos que me pregunte antes.
    .answer = Por favor, envíeme los registros a la dirección de arriba.

letter-foia-ice = Pida a ICE sus registros sobre usted
    .what =
        Muestra lo que ICE escribió sobre una vez en que sus agentes le arrestaron o retuvieron, o
        sobre sus citas de control. Cuente con esperar meses.
    .unsafe =
        La solicitud va a la propia ICE y le dice dónde vive usted. Si hay una orden vieja de
        expulsión, o puede haberla, puede llevar a los agentes hasta usted. A menudo la gente no sabe
        de una orden así.
    .caution = Una solicitud lleva su nombre, su fecha de nacimiento y su dirección, y la oficina la guarda.
    .subject = Solicitud de mis propios registros según la Freedom of Information Act y la Privacy Act
    .ask =
        Pido una copia completa de todos los registros que U.S. Immigration and Customs Enforcement
        tenga sobre mí, con los registros de arresto, detención, supervisión y citas de control.
    .more =
        Si retiene alguna parte, por favor nombre la excepción para cada parte y deme lo que se pueda
        separar de ella. No acepto pagar nada a menos que me pregunte antes.
    .answer = Por favor, envíeme los registros a la dirección de arriba.

letter-foia-cbp = Pida a CBP sus registros sobre usted
    .what =
        Muestra entradas, salidas, revisiones más largas en la frontera y las veces que la Patrulla
        Fronteriza le retuvo. Cuente con esperar meses.
    .unsafe =
        CBP e ICE son partes de un mismo departamento. La solicitud le dice dónde vive usted. Si hay
        una orden vieja de expulsión, o puede haberla, puede llevar a los agentes hasta usted. Un agente
        en la frontera puede haber dado una de la que usted no sabe.
    .caution = Una solicitud lleva su nombre, su fecha de nacimiento y su dirección, y la oficina la guarda.
    .subject = Solicitud de mis propios registros según la Freedom of Information Act y la Privacy Act
    .ask =
        Pido una copia completa de todos los registros que U.S. Customs and Border Protection tenga
        sobre mí: entradas y salidas, inspecciones secundarias, y arrestos o detenciones por la
        Patrulla Fronteriza.
    .more =
        Si retiene alguna parte, por favor nombre la excepción para cada parte y deme lo que se pueda
        separar de ella. No acepto pagar nada a menos que me pregunte antes.
    .answer = Por favor, envíeme los registros a la dirección de arriba.

letter-foia-obim = Pregunte a OBIM qué huellas y encuentros tiene de usted
    .what =
        OBIM guarda las huellas y fotos de Seguridad Nacional. Su respuesta puede mostrar un encuentro
        con agentes que usted olvidó.
    .unsafe =
        OBIM e ICE son partes de un mismo departamento. La solicitud le dice dónde vive usted. Si hay
        una orden vieja de expulsión, o puede haberla, puede llevar a los agentes hasta usted. A menudo
        la gente no sabe de una orden así.
    .where =
        No encontramos ninguna dirección de OBIM en sus propias palabras. La página de Seguridad
        Nacional sobre solicitudes FOIA debería decir adónde va una solicitud a OBIM; no la abrimos.
    .caution =
        Nuestra guía es de septiembre de 2020. Estas solicitudes pueden pedir huellas; pregunte a la
        clínica antes de darlas.
    .subject = Solicitud de mis propios registros según la Freedom of Information Act y la Privacy Act
    .ask =
        Pido una copia completa de todos los registros sobre mí en los sistemas de la Office of
        Biometric Identity Management, con la fecha, el lugar y la agencia de cada encuentro.
    .more =
        Si retiene alguna parte, por favor nombre la excepción para cada parte y deme lo que se pueda
        separar de ella. No acepto pagar nada a menos que me pregunte antes.
    .answer = Por favor, envíeme los registros a la dirección de arriba.

letter-foia-eoir = Pida sus registros a la oficina de las cortes de inmigración (FOIA)
    .what =
        EOIR dirige las cortes de inmigración. Su respuesta muestra si hay un caso o una orden vieja, y
        el expediente. La línea gratuita de casos 1-800-898-7180 dice lo primero sin carta.
    .unsafe =
        Si hay una orden vieja de expulsión, o puede haberla, deje que pregunte un abogado. Los abogados
        de ICE son la otra parte en cada caso allí, y la solicitud dice dónde vive usted. A menudo la
        gente no sabe de una orden así.
    .where =
        Dos páginas de esta oficina dan dos números de oficina distintos en un mismo edificio; por eso
        no imprimimos una dirección postal. La oficina pide que las solicitudes se hagan en su propia
        página, llamada Public Access Link.
    .caution = No use el formulario G-639 de Seguridad Nacional para esta oficina.
    .subject = Solicitud de mis propios registros según la Freedom of Information Act
    .ask =
        Pido una copia completa del expediente (record of proceeding) de todo caso mío ante una corte de
        inmigración o la Board of Immigration Appeals, con todas las órdenes, avisos y grabaciones.
    .more =
        Si retiene alguna parte, por favor nombre la excepción para cada parte y deme lo que se pueda
        separar de ella. No acepto pagar nada a menos que me pregunte antes.
    .answer = Por favor, envíeme los registros a la dirección de arriba.

letter-court-record-of-proceeding = Pida a la propia corte de inmigración el expediente de su caso
    .what =
        Una persona con un caso puede pedir a la corte una copia del expediente, sin FOIA y gratis.
        Puede estar el mismo día. Las propias páginas de EOIR que leímos no coinciden en si hace falta
        una solicitud FOIA.
    .unsafe =
        Si el caso terminó en una orden, o puede haber terminado así, no escriba por su cuenta. Los
        abogados de ICE son la otra parte en cada caso allí.
    .where =
        El correo electrónico de cada corte es EOIR.xyz.ROP.Requests@usdoj.gov, con el código de tres
        letras de la corte en lugar de xyz. Los códigos están en un apéndice del manual de EOIR, y la
        dirección de la corte está en sus cartas.
    .subject = Solicitud de una copia del expediente (record of proceeding)
    .ask =
        Soy parte en el caso con el número A de arriba. Pido una copia del expediente completo, con las
        grabaciones de las audiencias.
    .more =
        Esta carta no informa de un cambio de dirección.
    .answer =
        Por favor, dígame cuándo y cómo puedo recibir la copia, o envíela a la dirección o al correo
        electrónico de arriba.

letter-fbi-history = Pida al FBI su propio historial
    .what =
        Muestra qué arrestos y huellas tiene el archivo del FBI y, con ello, qué pueden ver de eso los
        agentes de inmigración.
    .unsafe =
        El FBI y Seguridad Nacional comparten huellas. Si hay una orden vieja de expulsión o una orden
        de cualquier tipo (de un juez o de ICE), o puede haberla, pregunte primero a un abogado. Faltar
        a una cita en la corte puede llevar a una orden de la que usted no sabe.
    .where =
        No encontramos una dirección postal para estas solicitudes en palabras del FBI. Su página sobre
        “Identity History Summary Checks” la da, con el formulario.
    .enclose =
        Un juego completo de huellas en el formulario del FBI, y $18: un giro postal (money order) o
        cheque certificado para “Treasury of the United States”, o el formulario de tarjeta de crédito.
        Ningún cheque personal y nada de efectivo. Quien no tiene medios puede pedir una exención con
        pruebas.
    .caution = Hágase tomar las huellas en un servicio privado, no en una estación de policía.
    .subject = Solicitud de mi Identity History Summary
    .ask =
        Pido mi propio Identity History Summary, o una constancia de que no hay ninguno. Lo necesito
        para revisar mi propio historial.
    .answer = Por favor, envíelo por correo a la dirección de arriba.

## Requests for public records on plate cameras.

letter-plate-reader-audit = Pida a su policía los registros de búsquedas en los datos de cámaras de placas
    .what =
        La “organization audit” muestra las búsquedas de la propia agencia; la “network audit”, las de
        otros en sus datos. Desde el 17 de diciembre de 2025, Flock deja fuera de la “network audit”
        los nombres de los agentes y las placas; por eso, pida las dos. Cada estado tiene su propia
        ley, plazo y costos.
    .where =
        Busque en el sitio de la policía, del sheriff o de la ciudad a su encargado de registros o una
        página de registros públicos (“public records”).
    .fee =
        Muchas oficinas cobran por copias o por horas de búsqueda. Pregunte primero la suma, o acorte
        las fechas.
    .caution =
        El nombre de quien pide se hace público. Puede firmar un grupo o una clínica legal, para que no
        tenga que hacerlo nadie en riesgo. Virginia mantiene estos registros fuera del alcance del
        público. Washington cerró los datos de las cámaras en marzo de 2026, pero no los rastros de
        auditoría. Georgia, Maryland y Oklahoma también han cerrado datos, e Illinois los de su State
        Police; eso lo leímos en palabras de otros.
    .subject = Solicitud de registros públicos: búsquedas en datos de lectores de placas
    .ask =
        Según la ley de registros públicos de este estado, pido estos registros, como hojas de cálculo
        donde existan así. (1) La “organization audit” de su sistema de lectores de placas: cada
        búsqueda de sus propios agentes desde el 1 de enero de 2025, con la fecha, la razón dada y el
        número de redes buscadas. (2) La “network audit”: cada búsqueda de otros en sus datos en el
        mismo tiempo, con la fecha, la agencia y la razón dada.
    .more =
        No pido números de placa ni imágenes. Por favor, déjelos fuera en vez de retener un registro.
        Si retiene alguna parte, por favor nombre la ley para cada parte y dé lo que se pueda separar
        de ella.
    .answer =
        Si hay un costo, por favor diga la suma antes de empezar. Lo mejor son copias electrónicas.

letter-plate-reader-sharing = Pregunte a su policía con quién comparte los datos de cámaras de placas
    .what =
        Muestra qué otras agencias pueden buscar en los datos, y si las cámaras buscan la lista federal
        de inmigración. Cada estado tiene su propia ley, plazo y costos.
    .where =
        Busque en el sitio de la policía, del sheriff o de la ciudad a su encargado de registros o una
        página de registros públicos (“public records”).
    .fee = Muchas oficinas cobran por copias o por horas de búsqueda. Pregunte primero la suma.
    .caution =
        El nombre de quien pide se hace público. Puede firmar un grupo o una clínica legal, para que no
        tenga que hacerlo nadie en riesgo. Algunos estados cierran al público los datos de las cámaras
        o lo que se saca de ellos: Virginia los registros de auditoría, y Georgia, Maryland y Oklahoma
        datos de otro tipo, según leímos en palabras de otros.
    .subject = Solicitud de registros públicos: con quién se comparten los datos de lectores de placas
    .ask =
        Según la ley de registros públicos de este estado, pido: (1) los nombres de todas las agencias
        y organizaciones con las que comparte datos de lectores de placas, y de las que los recibe, tal
        como los tiene el informe de intercambio de su sistema; (2) los nombres de todas las listas de
        búsqueda (hot lists) que usa su sistema, y si una de ellas es la lista Immigration Violator;
        (3) cualquier ajuste para la búsqueda estatal o nacional, y cuándo se encendió o apagó.
    .more =
        No pido números de placa ni imágenes. Si retiene alguna parte, por favor nombre la ley para
        cada parte y dé lo que se pueda separar de ella.
    .answer =
        Si hay un costo, por favor diga la suma antes de empezar. Lo mejor son copias electrónicas.

letter-plate-reader-contract = Pida a su policía el contrato y las reglas sobre cámaras de placas
    .what =
        Muestra qué se compró, por cuánto tiempo se guardan los datos y qué dicen las reglas. Cada
        estado tiene su propia ley, plazo y costos.
    .where =
        Busque en el sitio de la policía, del sheriff o de la ciudad a su encargado de registros o una
        página de registros públicos (“public records”).
    .fee = Muchas oficinas cobran por copias o por horas de búsqueda. Pregunte primero la suma.
    .caution =
        El nombre de quien pide se hace público. Puede firmar un grupo o una clínica legal, para que no
        tenga que hacerlo nadie en riesgo.
    .subject = Solicitud de registros públicos: contrato y reglas sobre lectores de placas
    .ask =
        Según la ley de registros públicos de este estado, pido: (1) cada contrato, renovación y
        acuerdo sobre lectores de placas, con cualquier empresa o agencia, vigente ahora o desde el 1
        de enero de 2023; (2) cada regla sobre su uso y sobre guardar y compartir los datos; (3)
        cualquier acuerdo, solicitud o promesa sobre el uso de los datos para aplicar leyes de
        inmigración; (4) cualquier auditoría o revisión de su uso.
    .more =
        Si retiene alguna parte, por favor nombre la ley para cada parte y dé lo que se pueda separar
        de ella.
    .answer =
        Si hay un costo, por favor diga la suma antes de empezar. Lo mejor son copias electrónicas.

## Letters to a school.

letter-school-directory-opt-out = Diga a la escuela que no dé el nombre, la dirección ni el teléfono de su hijo
    .what =
        Entonces la escuela necesita su consentimiento para dar estos datos. Un subpoena legal o una
        orden de un tribunal aún basta, tras un esfuerzo razonable por avisar a la familia. Pueden
        firmar los padres, y los estudiantes desde los 18 años. Suele hacerse al empezar el año
        escolar.
    .where =
        Entréguela en la oficina de la escuela, y guarde una copia con la fecha.
    .subject = Información de directorio: no entregar sin mi consentimiento
    .ask =
        Soy padre, madre o tutor del estudiante nombrado arriba, o soy ese estudiante y tengo 18 años o
        más. No permito que la escuela o el distrito escolar dé ninguna información de directorio sobre
        este estudiante sin mi consentimiento por escrito.
    .more =
        Por favor, anótelo en el expediente del estudiante y avise a todos los que responden
        solicitudes. Si recibe un subpoena o una orden de un tribunal sobre los registros de este
        estudiante, por favor avíseme antes de responder, para que pueda oponerme.
    .answer = Por favor, confirme por escrito que lo ha anotado.
