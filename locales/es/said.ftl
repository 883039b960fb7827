said-task-force =
    Con un acuerdo así, los agentes locales pueden hacer parte del trabajo de ICE durante sus
    labores de todos los días.

said-jail =
    Con un acuerdo así, los agentes de la cárcel revisan para ICE a las personas que están en la
    cárcel, o ejecutan allí órdenes administrativas del propio ICE. Ningún juez las firma.

said-none-since = No sabemos de ninguno firmado después, pero no los conocemos todos.

said-one-since = Sabemos de uno más, firmado después.

said-more-since = Después se firmaron más.

said-county-list = Vea la lista de su condado.

said-287g =
    Un acuerdo 287(g) deja que agentes locales hagan parte del trabajo de inmigración para ICE.

said-nlets =
    Nlets es la red que usan las agencias de policía para consultar datos de conductores y
    vehículos.

said-nlets-cut-off =
    Una carta de miembros del Congreso, de noviembre de 2025, dijo que solo Illinois, Massachusetts,
    Minnesota, Nueva York y Washington le habían cortado a ICE las consultas que hace allí por su
    cuenta.

said-suits-register =
    Esto viene de un registro público de las demandas; no pudimos comprobarlo con el tribunal.

said-suits-register-day = Lo dice un registro público de estas demandas.

said-no-order = No encontramos ninguna orden de un tribunal de entregar la lista.

said-day-of-report = Esta es la fecha del informe.
