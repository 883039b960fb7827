# Lo que dice una lista de rules/lists sobre el condado que nombró la persona. El mensaje de una lista es su
# nombre corto; los atributos son los títulos y las frases que rodean sus filas. Hay un mensaje por cada
# clase de fila: un nombre corto para una línea y, en `.what`, lo que esa fila permite a los agentes.

# La lista de acuerdos, para un condado.
list-287g = acuerdos de la policía con ICE
    .title = { $county }, { $state }: acuerdos de la policía con ICE
    .some = { $count ->
        [one] La lista de ICE del { DATE($date) } nombra un acuerdo de una agencia en { $county }.
       *[other] La lista de ICE del { DATE($date) } nombra { NUMBER($count) } acuerdos de agencias en { $county }.
    }
    .none = La lista de ICE del { DATE($date) } no nombra ninguna agencia en { $county } que haya firmado un acuerdo para hacer trabajo de inmigración. Eso no quiere decir que no haya ninguno.
    .here = Firmados por agencias de aquí
    .statewide = Firmados por agencias del estado, que pueden trabajar en todos los condados
    .unplaced = Firmados en el estado por agencias que la lista no pone en ningún condado; alguna puede estar cerca de usted
    .elsewhere = { $count ->
        [one] La lista tiene un acuerdo más en otro condado del estado.
       *[other] La lista tiene { NUMBER($count) } acuerdos más en otros condados del estado.
    }
    .line = { $agency }: { $kind }, firmado el { DATE($date) }
    .line-listed = { $agency }: { $kind }, firmado el { DATE($date) }; la lista lo pone en “{ $county }”, y ningún condado del estado tiene ese nombre
list-287g-task-force = grupo operativo
    .what = Grupo operativo (task force): los agentes pueden hacer trabajo de inmigración durante su labor diaria.
list-287g-jail-enforcement = revisión en la cárcel
    .what = Revisión en la cárcel: el personal de la cárcel interroga a los detenidos para ICE.
list-287g-warrant-service = órdenes administrativas de ICE en la cárcel
    .what = Órdenes administrativas de ICE en la cárcel: el personal de la cárcel aplica a los detenidos órdenes de ICE que ningún juez firmó.
