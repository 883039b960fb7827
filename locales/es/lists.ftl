# Lo que dice una lista de rules/lists sobre el condado que nombró la persona. El mensaje de una lista es su
# nombre corto; los atributos son los títulos y las frases que rodean sus filas. Hay un mensaje por cada
# clase de fila: un nombre corto para una línea y, en `.what`, lo que significa. Las partes de una línea van
# unidas por “; ”: empiezan con minúscula y no llevan punto.

# La lista de acuerdos, para un condado.
list-287g = acuerdos de la policía con ICE
    .title = { $county }, { $state }: acuerdos de la policía con ICE
    .some = { $count ->
        [one] La lista de ICE del { DATE($date) } nombra un acuerdo de una agencia en { $county }.
       *[other] La lista de ICE del { DATE($date) } nombra { NUMBER($count) } acuerdos de agencias en { $county }.
    }
    .none = La lista de ICE del { DATE($date) } no nombra ninguna agencia en { $county } que haya firmado un acuerdo para hacer trabajo de inmigración. Eso no quiere decir que no haya ninguno.
    .newer = { $count ->
        [one] Un acuerdo más nuevo, de una agencia de aquí, ya estaba en los archivos de ICE el { DATE($seen) }.
       *[other] { NUMBER($count) } acuerdos más nuevos, de agencias de aquí, ya estaban en los archivos de ICE el { DATE($seen) }.
    }
    .here = Firmados por agencias de aquí
    .statewide = Firmados por agencias del estado, que pueden trabajar en todos los condados
    .unplaced = Firmados en el estado por agencias cuyo condado no conocemos; alguna puede estar cerca de usted
    .elsewhere = { $count ->
        [one] Sabemos de un acuerdo más en otro condado del estado.
       *[other] Sabemos de { NUMBER($count) } acuerdos más en otros condados del estado.
    }
    .line = { $agency }: { $kind }, firmado el { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = la lista de ICE dice que se firmó el { DATE($date) }, lo que no puede ser correcto
    .listed-as = la lista lo pone en “{ $county }”, y ningún condado del estado tiene ese nombre
    .since = no está en la lista de ICE del { DATE($date) }, pero ya estaba en sus archivos el { DATE($seen) }
    .placed = ICE no nombra ningún condado; lo pusimos aquí según otras listas públicas
    .placed-otherwise = la lista de ICE lo pone en “{ $county }”; lo pusimos aquí según otras listas públicas
    .gone = el { DATE($date) } ya no estaba en la lista de ICE
list-287g-task-force = grupo operativo
    .what = Grupo operativo (task force): los agentes pueden hacer trabajo de inmigración durante su labor diaria.
list-287g-jail-enforcement = revisión en la cárcel
    .what = Revisión en la cárcel: el personal de la cárcel interroga a los detenidos para ICE.
list-287g-warrant-service = órdenes administrativas de ICE en la cárcel
    .what = Órdenes administrativas de ICE en la cárcel: el personal de la cárcel aplica a los detenidos órdenes de ICE que ningún juez firmó.

# Atlas of Surveillance. Los nombres en inglés del Atlas y de sus autores deben quedar completos: su licencia (CC BY)
# lo pide.
list-alpr = agencias con lectores de placas
    .title = { $county }, { $state }: agencias con lectores de placas
    .some = { $count ->
        [one] El Atlas of Surveillance del { DATE($date) } nombra una agencia en { $county } con lectores de placas. El Atlas es un proyecto de la Electronic Frontier Foundation y de la University of Nevada, Reno Reynolds School of Journalism (CC BY). Otras agencias de aquí también pueden tenerlos.
       *[other] El Atlas of Surveillance del { DATE($date) } nombra { NUMBER($count) } agencias en { $county } con lectores de placas. El Atlas es un proyecto de la Electronic Frontier Foundation y de la University of Nevada, Reno Reynolds School of Journalism (CC BY). Otras agencias de aquí también pueden tenerlos.
    }
    .none = El Atlas of Surveillance del { DATE($date) } no nombra ninguna agencia en { $county } con lectores de placas. El Atlas es un proyecto de la Electronic Frontier Foundation y de la University of Nevada, Reno Reynolds School of Journalism (CC BY). Eso no quiere decir que no haya ninguno: muchas agencias no están en el Atlas.
    .here = Agencias de aquí
    .statewide = Agencias del estado, que pueden trabajar en todos los condados
    .elsewhere = { $count ->
        [one] El Atlas nombra una agencia más en otro condado del estado.
       *[other] El Atlas nombra { NUMBER($count) } agencias más en otros condados del estado.
    }
    .line-undated = { $agency }: { $kind }
    .detail = empresa: { $detail }
list-alpr-plate-readers = lectores de placas
    .what = Lectores de placas: cámaras que anotan la placa de cada carro que pasa, con el lugar y la hora. La policía puede compartir estos datos con otras agencias.

# Oficinas de deportación de ICE (ERO). El nombre y la dirección de una oficina quedan en inglés.
list-ero-field-office = oficina regional de ICE
    .title = { $county }, { $state }: la oficina de ICE que le corresponde
    .some = { $count ->
        [one] Esta es la oficina regional (field office) de los agentes de deportación de ICE (ERO) para { $county }, según las zonas de ICE del { DATE($date) }.
       *[other] Estas { NUMBER($count) } oficinas regionales (field offices) de los agentes de deportación de ICE (ERO) corresponden a { $county }, según las zonas de ICE del { DATE($date) }.
    }
    .none = No encontramos ninguna oficina regional (field office) de los agentes de deportación de ICE (ERO) para { $county } en las zonas de ICE del { DATE($date) }. Eso no quiere decir que no le corresponda ninguna.
    .here = Oficina para este condado
    .elsewhere = { $count ->
        [one] Una oficina regional más corresponde a otros condados del estado.
       *[other] { NUMBER($count) } oficinas regionales más corresponden a otros condados del estado.
    }
    .line-undated = { $agency }: { $kind }
    .detail = dirección al 13 de abril de 2026: { $detail }
list-ero-field-office-field-office = oficina de deportación
    .what = Oficina de deportación: sus agentes arrestan, detienen y deportan a personas. ICE también tiene oficinas más pequeñas, y las oficinas pueden mudarse: confirme la dirección antes de ir. Ir allí puede terminar en un arresto. Hable primero con un abogado, y también antes de faltar a una cita allí.
