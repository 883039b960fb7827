# Phone and internet: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-phone-location-purchase = Ubicación del teléfono comprada a empresas
    .how =
        Algunas empresas venden datos de ubicación que vienen de aplicaciones de teléfono. En 2025,
        ICE volvió a comprarlos. Una herramienta llamada Webloc deja que los agentes dibujen una
        zona, vean una lista de los teléfonos que estuvieron allí y los sigan hasta su casa. Un
        memorando legal de ICE dice que no hace falta una orden judicial (firmada por un juez), y la
        Corte Suprema no ha decidido si es así.
channel-phone-company-location = Historial de ubicación en la compañía de teléfono
    .how =
        Una compañía de teléfono registra qué torres usó un teléfono. Los agentes necesitan una
        orden judicial (firmada por un juez) para obligarla a entregar una semana o más de ese
        historial, salvo en una emergencia o si el cliente da su consentimiento. Desde un fallo de
        la Corte Suprema del 29 de junio de 2026, reunir el historial de ubicación por zona también
        cuenta como un cateo (search). Conocemos esta vía por leer la ley.
channel-phone-subscriber-request = Citación para datos de una cuenta de teléfono
    .how =
        Una compañía de teléfono o internet tiene que darle a una agencia algunos datos de una
        cuenta con una simple citación (subpoena), que no necesita un juez. Son el nombre, la
        dirección, los datos de llamadas y sesiones, y cómo se paga la cuenta. Nadie tiene que
        avisarle al cliente. Otros datos necesitan una orden de un tribunal, y lo que dicen los
        mensajes, una orden judicial (firmada por un juez). En una emergencia que amenaza la vida,
        una compañía puede dar datos sin esto.
channel-cell-site-simulator = Aparato que imita una torre de teléfono
    .how =
        ICE tiene aparatos que imitan una torre de teléfono y hallan los teléfonos cercanos. Los usó
        al menos 466 veces de 2017 a 2019, y después pidió más. La política propia de Seguridad
        Nacional pide una orden judicial (firmada por un juez), con excepciones. En 2017, unos funcionarios
        dijeron que los agentes de deportación (ERO) no los usan en casos civiles. No pudimos
        confirmar que eso siga así.
channel-phone-spyware = Programa espía en un teléfono
    .how =
        Un programa espía llamado Graphite puede tomar control de un teléfono sin un solo clic. En
        abril de 2026, el jefe interino de ICE confirmó que los investigadores (HSI) pueden usar
        programas espía contra narcotraficantes y terroristas. En mayo de 2026, Seguridad Nacional
        (DHS) dijo que ICE no tiene relación con la empresa que hace Graphite; no quiso hablar de
        otras. No encontramos ningún documento que muestre su uso en casos comunes de deportación.
channel-border-device-search = Revisión de un teléfono en la frontera
    .how =
        En la frontera, CBP puede mirar un teléfono sin una orden judicial (firmada por un juez) y
        sin sospecha. En enero de 2026 reemplazó sus propias reglas sobre esto. Según informes, los
        agentes siguen limitados a lo que está guardado en el teléfono. Revisó 14,899 aparatos de
        abril a junio de 2025, menos de uno por cada 10,000 viajeros. Negarse puede traer demoras,
        que los agentes se queden con el aparato y, a un visitante, que no lo dejen entrar.
channel-platform-subpoena = Citación a una plataforma de internet
    .how =
        Seguridad Nacional (DHS) manda citaciones (subpoenas), sin un juez, a plataformas como
        Google, Meta, Reddit y Discord. Pregunta quién está detrás de cuentas que critican o vigilan
        a ICE. En febrero de 2026 ya había cientos, según la cuenta de la prensa, y las empresas
        obedecieron algunas. Cuando hubo usuarios que fueron a los tribunales con la ACLU, las
        citaciones se retiraron antes de que un juez decidiera.
channel-social-media-watching = ICE lee publicaciones abiertas
    .how =
        ICE lee publicaciones abiertas con herramientas que compró. En octubre de 2025 preguntó por
        contratar a unas 30 personas para convertir publicaciones y fotos en pistas para arrestos,
        de día y de noche. No pudimos confirmar un contrato firmado.
channel-doorbell-video-link = Video de timbres conectado a la policía (se canceló)
    .how =
        En octubre de 2025 se anunció una conexión entre los timbres con cámara Ring y Flock, una
        empresa de cámaras de placas. Se canceló el 12 de febrero de 2026, antes de empezar, y Ring
        dice que no se mandó ningún video a Flock. Ring todavía manda peticiones a los dueños, que
        pueden no hacerles caso. La policía todavía puede usar órdenes legales.

channel-immigration-form-social-media = Nombres de cuentas en formularios de visa y USCIS
    .how =
        Los formularios de visa piden los nombres de las cuentas de redes sociales, y los consulados
        revisan lo que publican algunos solicitantes. En 2025, USCIS propuso pedir cinco años de
        nombres de cuentas en nueve formularios, como los de ciudadanía y green card. No encontramos
        si eso se aprobó.

channel-travel-form-social-media = Nombres de cuentas en el formulario de viaje (ESTA)
    .how =
        Los visitantes de algunos países llenan un formulario de viaje (ESTA) en lugar de pedir una
        visa. En diciembre de 2025, CBP propuso que sean obligatorios en él cinco años de nombres de
        cuentas de redes sociales. Antes, contestar era opcional. No encontramos en qué quedó. Los
        ciudadanos y los residentes permanentes no llenan este formulario.
