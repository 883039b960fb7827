# License plates: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-plate-network-sharing = Acceso federal a las cámaras de placas de la policía
    .how =
        Muchos departamentos de policía usan cámaras que leen placas por medio de una empresa como
        Flock o Vigilant. Un departamento puede compartir sus datos de placas con usuarios federales
        en el sistema de la empresa. Flock dice que cada cliente controla lo que comparte. Un
        estudio sobre el estado de Washington encontró departamentos cuyos datos se consultaron sin
        que ellos lo hubieran aceptado; Flock no está de acuerdo con partes de él.
    .seen-elsewhere =
        Se ha visto acceso federal en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado. Unos documentos de 2019 nombran más de 80 departamentos, en más de una
        docena de estados, y no vimos la lista.
    .county-some = { $county }: se sabe que estas agencias tienen lectores de placas. Si comparten con agencias federales lo deciden ellas; otras de aquí también pueden tener lectores:
    .county-other = { $county }: sabemos de otras agencias de aquí, ninguna con lectores de placas.
    .county-none = { $county }: no sabemos de ninguna agencia de aquí con lectores de placas. Eso no quiere decir que no los haya: muchas no están en la lista de { DATE($date) }.
channel-plate-network-lookup = Búsqueda de placas por otros departamentos de policía
    .how =
        Los departamentos de policía en la red de una misma empresa pueden dejar que otros busquen
        en sus cámaras. Entonces un agente consulta dónde se vio una placa, también en otros
        estados. Puede que la ley del estado lo limite.
    .seen-elsewhere =
        Se han visto búsquedas así en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-plate-side-door = La policía busca placas para una agencia de inmigración
    .how =
        Una agencia de inmigración le pide a un policía que busque una placa. El policía busca en
        las cámaras de placas y pasa el resultado. Puede que ese policía trabaje en el estado de
        usted o en otro.
    .seen-elsewhere =
        Se han visto búsquedas así en otros estados, pero no encontramos ningún caso de esta agencia
        en este estado.
channel-commercial-plate-data = Datos de placas que venden las empresas
    .how =
        Hay empresas privadas que juntan lecturas de placas (dónde y cuándo se vio su auto), por
        ejemplo con cámaras en las grúas que recogen autos por falta de pago. La policía, los
        prestamistas, las aseguradoras y los investigadores compran acceso. ICE empezó a usar esos
        datos por medio de un contrato en 2018. Un contrato posterior de ICE terminó en 2026, y no
        pudimos confirmar qué lo reemplazó.
channel-border-patrol-plate-readers = Cámaras de placas de la Patrulla Fronteriza
    .how =
        La Patrulla Fronteriza tiene sus propias cámaras que leen placas, algunas lejos de la
        frontera. Una computadora marca los viajes que parecen fuera de lo común, y entonces puede
        que la policía local detenga el auto. También usa datos de placas que reúne la agencia
        antidrogas (DEA). La agencia de noticias Associated Press lo informó el 20 de noviembre de
        2025. CBP, de la que es parte la Patrulla Fronteriza, dice que su uso es legal y sigue sus
        normas.
    .seen-elsewhere =
        Se han visto cámaras federales de placas en otros lugares. Los informes nombran solo algunos
        lugares, y cuentan lectores en 22 estados sin dar la lista. Que no hayamos encontrado
        ninguna aquí no quiere decir que no las haya.
channel-private-camera-sharing = Cámaras de placas de escuelas, tiendas y vecinos
    .how =
        Escuelas, tiendas y grupos de vecinos también tienen cámaras de placas, muchas veces de
        Flock. Pueden dejar que la policía las consulte. Entonces un agente encuentra una placa allí
        como en una cámara de la ciudad. Las agencias de inmigración pueden pedírselo a ese agente.
        Las leyes estatales sobre cámaras de placas muchas veces obligan solo a agencias públicas.
    .seen-elsewhere =
        Se reportaron consultas así en Texas y Arkansas. Las fuentes no nombran todos los demás
        lugares, y no encontramos ningún caso de esta agencia en este estado.
channel-toll-account-request = Petición de datos de peaje
    .how =
        Una cuenta de peaje guarda el lugar, la hora y el pago de cada viaje. La guarda la agencia
        que dio el dispositivo (tag), esté donde esté registrado el auto. Las agencias de peaje
        llevan décadas dando esos datos a la policía, por lo general con una citación (subpoena) o
        una orden de un tribunal. La regla cambia según la agencia y el estado. No encontramos
        ningún caso documentado en trabajo de inmigración, y eso no prueba que no lo haya.
