# Estados Unidos, teléfono e internet: lo que encontró la investigación, en palabras sencillas.
# Ids: <state>-<fact>.

us-channel-phone-location-purchase =
    En 2025, ICE volvió a comprar datos de ubicación que vienen de las aplicaciones del teléfono.
    Webloc, una herramienta de Penlink, deja que los agentes dibujen una zona en un mapa y vean la
    lista de teléfonos que estuvieron allí. Luego pueden seguir esos teléfonos hasta la casa. Un
    memorando legal de ICE dice que no hace falta una orden judicial (firmada por un juez). El 3 de
    marzo de 2026, unos 70 miembros del Congreso le pidieron al inspector general que investigara.
    El fallo de la Corte Suprema sobre ubicación, de junio de 2026, no decidió si se permite
    comprar. Ese fallo trataba de datos que se obliga a una compañía a entregar.

us-channel-cell-site-simulator =
    ICE tiene aparatos que imitan una torre de celular y encuentran los teléfonos cercanos. Pidió
    más vehículos equipados con ellos en 2024, y otra vez en mayo de 2025 por $825,000. Usó aparatos
    así al menos 466 veces de 2017 a 2019. En 2017, unos funcionarios dijeron que la rama de
    investigaciones de ICE (HSI) pide una orden judicial (firmada por un juez). Dijeron que su rama
    de deportaciones (ERO) no los usa en casos civiles. No pudimos confirmar si eso sigue así.

us-channel-spyware-graphite =
    Graphite es un programa espía que puede tomar el control de un teléfono sin que nadie haga clic.
    El contrato de ICE con la empresa que lo hace, por $2 millones, se reactivó en agosto de 2025.
    El 1 de abril de 2026, el jefe interino de ICE confirmó que su rama de investigaciones (HSI)
    tenía autorización para usar programas espía. Los objetivos que mencionó eran narcotraficantes y
    terroristas. El 22 de mayo de 2026, Seguridad Nacional (DHS) dijo que ICE no tiene relación con
    esa empresa. No quiso decir si otro proveedor la reemplazó. No está documentado su uso en casos
    comunes de deportación.

us-channel-border-device-search =
    En la frontera, CBP puede mirar un teléfono sin una orden judicial (firmada por un juez) y sin
    sospecha. En una revisión más profunda, puede usar herramientas que extraen datos. Revisó 14,899
    aparatos de abril a junio de 2025, un trimestre récord. Eso fue menos del 0.01% de los viajeros.
    Las normas limitan a los agentes a lo que está guardado en el aparato. Negarse puede causar
    demora y que se queden con el aparato. Para un visitante, puede causar que no lo dejen entrar.

us-channel-phone-subscriber-records =
    Con una simple citación (subpoena), que no necesita un juez, una compañía de teléfono o de
    internet debe darle a una agencia los datos básicos de un cliente. Son el nombre, la dirección,
    los datos de llamadas y de conexiones, y cómo paga el cliente. No es obligatorio avisarle al
    cliente. Otros datos, como quién le escribió a quién, necesitan una orden de un tribunal. El
    contenido de los mensajes necesita una orden judicial (firmada por un juez). En una emergencia
    que amenaza la vida, una compañía puede dar datos sin nada de esto. También puede hacerlo si el
    cliente da su consentimiento.

us-channel-platform-subpoenas =
    Seguridad Nacional (DHS) manda citaciones administrativas (subpoenas) a las plataformas Google,
    Meta, Reddit y Discord. Pide los nombres, los correos electrónicos y los números de teléfono
    detrás de cuentas que critican o vigilan a ICE. Según la cuenta de la prensa, en febrero de 2026
    ya eran cientos. Las empresas cumplieron con algunas. Cuando hubo usuarios que fueron al
    tribunal con la ACLU, el DHS retiró las citaciones antes de que un juez decidiera.

us-channel-social-media-monitoring =
    ICE lee publicaciones públicas con herramientas que compró. En octubre de 2025 buscaba a unos 30
    contratistas para hacerlo día y noche en Vermont y California. Convertirían publicaciones y
    fotos en pistas para arrestos. En ese momento, ICE solo les estaba preguntando a empresas sobre
    el plan. No pudimos confirmar un contrato firmado.

us-channel-ring-flock =
    En octubre de 2025 se anunció una conexión entre los timbres Ring y Flock, una empresa de
    cámaras. Se canceló el 12 de febrero de 2026, antes de empezar. Ring dice que no se mandó ningún
    video a Flock. Ring sigue haciéndoles sus propias peticiones a los dueños, que pueden no
    hacerles caso. La policía todavía puede usar la vía legal, como una citación (subpoena) o una
    orden judicial (firmada por un juez).

us-protection-carpenter-location =
    Los agentes necesitan una orden judicial (firmada por un juez) para obligar a una compañía de
    teléfono a entregar una semana o más del historial de torres de celular. La Corte Suprema lo
    dijo en Carpenter (2018). El 29 de junio de 2026, en Chatrie (6 a 3), falló sobre los
    requerimientos de “geofence”, que le preguntan a un proveedor qué teléfonos estuvieron en una
    zona. Decidió que reunir así el historial de ubicación también es un cateo (search), incluso por
    poco tiempo. La cuestión de si la orden judicial de ese caso era válida volvió al tribunal
    inferior. En una emergencia, los agentes pueden actuar sin una orden judicial. Ninguno de los
    dos casos decidió si una agencia puede simplemente comprar datos de ubicación a una empresa que
    vende datos, como hace ICE.

us-protection-stored-communications-act =
    Según la Ley de Comunicaciones Almacenadas (Stored Communications Act) de 1986, las compañías de
    teléfono, de correo electrónico y las plataformas pueden dar el contenido de los mensajes solo
    con una orden judicial (firmada por un juez). Las palabras de la ley todavía piden menos para
    mensajes de más de 180 días; la práctica y los fallos ahora piden una orden judicial también
    para esos. Para otros datos, como quién le escribió a quién, un juez tiene que firmar una orden,
    con hechos que den buenas razones para pensar que esos datos importan para una investigación
    penal en curso. Una citación (subpoena), incluso una que no firmó ningún juez, basta para el
    nombre, la dirección, los datos de conexiones y llamadas, y cómo paga el cliente. En una
    emergencia que amenaza la vida o una lesión grave, una compañía puede dar datos de inmediato.
    También puede hacerlo con el consentimiento del cliente. La agencia no tiene que avisarle al
    cliente. Muchas compañías sí avisan, a menos que se les ordene callar.

us-protection-border-search-limits =
    CBP reemplazó sus reglas sobre la revisión de aparatos en enero de 2026 (Directiva 3340-049B).
    El resumen de un bufete dice que una revisión simple no necesita sospecha. Una más profunda
    siempre necesita la aprobación de un supervisor. Además, necesita una de dos razones: una
    sospecha razonable de que se está violando una ley que CBP hace cumplir, o una preocupación de
    seguridad nacional. La lista de aparatos es más larga: incluye relojes inteligentes y las
    computadoras de los autos. Un resumen de noticias dice que los agentes todavía no pueden usar
    una clave para llegar a lo que está guardado solo en la nube. No leímos la directiva misma. A
    una persona ciudadana no se le puede negar la entrada por no desbloquear un aparato. A un
    visitante sí. Puede que se queden con el aparato.

# Hechos: lo que pasó, en la voz nombrada.

us-event-phone-location-inspector-2026 =
    Unos 70 miembros del Congreso le pidieron al inspector general que investigara la compra de
    datos de ubicación de teléfonos por parte de ICE.

us-event-phone-location-ice-memo =
    Un memorando legal de ICE, que ya se conocía en esa fecha, dice que no hace falta una orden
    judicial (firmada por un juez) para estos datos de ubicación. No pudimos confirmar cuándo se
    escribió.

us-event-phone-location-ruling-2026 =
    La Corte Suprema decidió, 6 a 3, que reunir de un proveedor el historial de ubicación de los
    teléfonos de una zona (“geofence”) es un cateo (search). No decidió si una agencia puede comprar
    datos de ubicación a una empresa que vende datos.

us-event-cell-simulator-officials-2017 =
    Unos funcionarios dijeron que la rama de investigaciones de ICE (HSI) pide una orden judicial
    (firmada por un juez). Dijeron que su rama de deportaciones (ERO) no usa estos aparatos en casos
    civiles. No pudimos confirmar si eso sigue así.

us-event-cell-simulator-vehicles-2025 =
    ICE pidió más vehículos equipados con aparatos que imitan una torre de celular, por $825,000.

us-event-spyware-contract-2025 =
    Se reactivó el contrato de ICE, por $2 millones, con la empresa que hace el programa espía
    Graphite.

us-event-spyware-confirmed-2026 =
    El jefe interino de ICE confirmó que su rama de investigaciones (HSI) tenía autorización para
    usar programas espía. Los objetivos que mencionó eran narcotraficantes y terroristas.

us-event-spyware-no-relationship-2026 =
    Seguridad Nacional (DHS) dijo que ICE no tiene relación con la empresa que hace Graphite. No
    quiso decir si otro proveedor la reemplazó.

us-event-platform-subpoenas-counted-2026 =
    Según la cuenta de la prensa, Seguridad Nacional (DHS) había mandado a las plataformas cientos
    de citaciones administrativas (subpoenas). Piden los nombres, correos electrónicos y teléfonos
    detrás de cuentas que critican o vigilan a ICE. Las empresas cumplieron con algunas.

us-event-platform-subpoenas-withdrawn-2026 =
    Para entonces, hubo usuarios que fueron al tribunal con la ACLU. Seguridad Nacional (DHS) retiró
    las citaciones (subpoenas) antes de que un juez decidiera.

us-event-social-media-contractors-2025 =
    ICE pidió unos 30 contratistas para leer publicaciones públicas a toda hora en Vermont y
    California. En ese momento solo preguntaba a las empresas sobre el plan. No pudimos confirmar un
    contrato firmado.

us-event-doorbell-link-announced-2025 =
    Se anunció una conexión entre los timbres Ring y Flock, una empresa de cámaras.

us-event-doorbell-link-called-off-2026 =
    La conexión se canceló antes de empezar. Ring dice que no se mandó ningún video a Flock.

us-protection-simulator-policy =
    La política propia de Seguridad Nacional (DHS) pide una orden judicial (firmada por un juez)
    para usar un aparato que imita una torre de celular. Hay excepciones para casos urgentes y
    “excepcionales”. Una ley federal también pide una orden de un tribunal, en la mayoría de las
    emergencias dentro de 48 horas. En marzo de 2023, el inspector general del departamento informó
    de su revisión. En los casos que miró, los investigadores de ICE (HSI) tenían las órdenes
    judiciales que hacían falta. Pero no siempre consiguieron las órdenes de un tribunal en casos
    urgentes. El departamento puede cambiar su política. No encontramos nada más nuevo sobre ella.

us-event-cell-simulator-inspector-2023 =
    El inspector general del departamento dijo que los investigadores de ICE (HSI) no siempre
    consiguieron las órdenes de un tribunal que hacían falta para estos aparatos en casos urgentes.

us-protection-border-search-limits-directive-2018 =
    En la frontera, los agentes no necesitan una orden judicial (firmada por un juez) para mirar un
    aparato. Las reglas de CBP de enero de 2018 los limitaban a los datos guardados en él, no en la
    nube. Pedían más para una revisión forense (más profunda). CBP reemplazó estas reglas en enero
    de 2026.

us-event-device-directive-2026 =
    CBP reemplazó sus reglas de 2018 sobre la revisión de aparatos con la Directiva 3340-049B. No
    leímos la directiva misma.

us-channel-immigration-form-social-media =
    Los formularios de visa piden los nombres de las cuentas de redes sociales desde 2019. Desde
    junio de 2025, los consulados revisan lo que publican los estudiantes F, M y J, y desde el 15 de
    diciembre de 2025 también los trabajadores H-1B y sus familias. A estos solicitantes se les dice
    que pongan sus cuentas en público. En 2025, USCIS propuso pedir cinco años de nombres de cuentas
    en nueve de sus formularios. Entre ellos están los de ciudadanía, green card, asilo y documentos
    de viaje. Su documento de noviembre de 2025 dice que solo puede mirar lo que es público. No
    encontramos si se aprobaron las nuevas preguntas, así que mire el formulario actual.

us-event-consulate-online-review-2025 =
    Desde este día, los consulados también revisan las publicaciones en internet de quienes piden
    una visa H-1B, y de sus familias. Se les dice que pongan sus cuentas en público.

us-channel-travel-form-social-media =
    Los viajeros de unos 42 países que no necesitan visa llenan un formulario en internet (ESTA).
    Desde 2016 pregunta por las cuentas de redes sociales, y contestar era opcional. El 10 de
    diciembre de 2025, CBP propuso que sean obligatorios cinco años de nombres de cuentas, con
    números de teléfono y correos electrónicos. Un sitio del sector escribió el 16 de diciembre de
    2025 que nada era definitivo. No encontramos en qué quedó. Se trata de personas que vienen de
    visita, no de ciudadanos ni de residentes permanentes.

us-event-travel-form-proposal-2025 =
    CBP propuso que sean obligatorios cinco años de nombres de cuentas de redes sociales en el
    formulario de viaje ESTA. No encontramos en qué quedó.
