# The words of a result and of an explanation.

access-open = Abierto
access-restricted = Restringido
access-barred = Prohibido
access-open-sentence = La agencia puede consultar esto, o recibirlo si lo pide. En al menos una vía no encontramos nada que la frene con seguridad.
access-restricted-sentence = La agencia necesita algo antes: una orden de un tribunal, una orden (warrant), una citación (subpoena), una aprobación para ese caso o un fin que la regla permita.
access-barred-sentence = Una ley o un bloqueo técnico prohíbe todas las vías que conocemos. Aun así, una regla se puede violar.

evidence-documented = visto en documentos
evidence-reported = reportado
evidence-documented-asked = pedido, según documentos; no sabemos si se dio
evidence-reported-asked = pedido, según reportes; no sabemos si se dio
evidence-law-only = una lectura de la ley
evidence-documented-sentence = Hay documentos, papeles de un tribunal o palabras de la propia agencia que muestran que se ha usado una vía así.
evidence-documented-asked-sentence = Hay documentos que muestran que la agencia pidió esto. No sabemos si se lo dieron.
evidence-reported-sentence = Medios de noticias o grupos que defienden derechos reportan que se ha usado una vía así.
evidence-reported-asked-sentence = Medios de noticias o grupos que defienden derechos reportan que la agencia pidió esto. No sabemos si se lo dieron.
evidence-law-only-sentence = Aquí no encontramos ningún caso así. Así leemos la ley.
evidence-law-only-elsewhere-sentence = No conocemos ningún caso en la vía más amplia. Hay un caso en una vía más limitada: vea abajo.

cell-applies = { $access }, { $evidence }
cell-depends = depende; como máximo: { $access }, { $evidence }
cell-none = no se encontró ninguna vía

place-nation = Estados Unidos

explain-title = { $record } → { $agency }
explain-depends = Esto puede cambiar con respuestas que usted no ha dado:
explain-because = Por qué se aplica a usted
explain-waits = Respuestas que todavía pueden cambiar esta vía
explain-narrows = Lo que la limita
explain-may-narrow = Lo que puede que la limite, pero no está claro
explain-not-stopped = Muchas veces se cree que frena esto, pero no lo frena
explain-seen = Lo que se ha visto
explain-state = Lo que sabemos del estado
explain-background = Lo que se sabe de todo el país
explain-unsettled = No está claro
explain-sources = Fuentes
explain-binds = Quién debe obedecer:
explain-exceptions = Formas de pasar a pesar de esto:
explain-held-by = Quién guarda los datos: { $holder }

answer-line = { $label }: { $value }
effect-barred = Cierra esta vía.
effect-restricted = Limita esta vía.
effect-may = Puede que limite esta vía. No contamos con eso.
effect-none = No frena esta vía.
safeguard-above = Más sobre esto arriba.
effect-keeps = { $days ->
    [one] Los datos se pueden guardar { NUMBER($days) } día como máximo.
   *[other] Los datos se pueden guardar { NUMBER($days) } días como máximo.
}
safeguard-since = desde: { DATE($date) }

case-requested = { DATE($date) }: la agencia pidió datos ({ $evidence })
case-given = { DATE($date) }: se entregaron datos o se dio acceso ({ $evidence })
case-used = { DATE($date) }: se buscó en los datos o se usaron ({ $evidence })

note-dated-high = Fuentes hasta: { DATE($date) }.
note-later = Empezó el { DATE($date) }, después del día de esta respuesta.
note-dated-medium = Fuentes hasta: { DATE($date) }; bastante seguro.
note-dated-low = Fuentes hasta: { DATE($date) }; no confirmado.
source-not-read = conocida, no leída

overview-nothing = Según sus respuestas, no encontramos ningún registro al que estas agencias puedan llegar por las vías que conocemos.
overview-open = { $count ->
    [one] Un tipo de registro sobre usted está abierto para al menos una agencia.
   *[other] { NUMBER($count) } tipos de registro sobre usted están abiertos para al menos una agencia.
}
overview-none-open = No encontramos ninguna vía abierta hacia un registro sobre usted.
overview-depends = { $count ->
    [one] Un resultado todavía depende de respuestas que usted no ha dado.
   *[other] { NUMBER($count) } resultados todavía dependen de respuestas que usted no ha dado.
}
overview-all-depends = Aquí todavía nada es seguro. Cada resultado depende de respuestas que usted no ha dado.
overview-matrix = A qué puede llegar cada agencia
overview-record = Registro
overview-questions = Preguntas que todavía pueden cambiar esto
overview-dated = Fecha de este resultado: { DATE($as-of) }. Buscamos fuentes hasta esta fecha: { DATE($researched) }. Fecha de las más recientes: { DATE($newest) }.
question-in-states = { $question } ({ $states })

page-title = Sightline: sus datos y quién puede llegar a ellos
report-not-advice = Esto es información, no consejo legal. Las leyes y la práctica cambian; cada afirmación lleva su fecha. Antes de hacer algo, hable con un abogado o con un representante acreditado.

# Comparar.
compare-none = Este cambio no cambia nada.
compare-count = { $count ->
    [one] Cambia un resultado.
   *[other] Cambian { NUMBER($count) } resultados.
}
compare-absent = no se encontró ninguna vía
tally = { NUMBER($open) } abiertos, { NUMBER($restricted) } restringidos, { NUMBER($barred) } prohibidos

# Acciones.
effort-short = Toma minutos
effort-some = Toma horas
effort-long = Toma semanas

explain-history = Cómo ha cambiado y qué dice cada parte

# Quién cuenta un hecho.
voice-law = La ley
voice-government = El gobierno
voice-court = Un tribunal
voice-challengers = Quienes lo impugnan
voice-company = La empresa
voice-lawmakers = Miembros del Congreso
voice-reporters = Periodistas e investigadores

# La lista de acuerdos, para un condado.
county-title = { $county }, { $state }: acuerdos de la policía con ICE
county-none = La lista de ICE del { DATE($date) } no nombra ninguna agencia en { $county } que haya firmado un acuerdo para hacer trabajo de inmigración.
county-some = { $count ->
    [one] La lista de ICE del { DATE($date) } nombra un acuerdo de una agencia en { $county }.
   *[other] La lista de ICE del { DATE($date) } nombra { NUMBER($count) } acuerdos de agencias en { $county }.
}
county-here = Firmados por agencias de aquí
county-statewide = Firmados por agencias del estado, que pueden trabajar en todos los condados
county-unplaced = Firmados en el estado por agencias que la lista no pone en ningún condado; alguna puede estar cerca de usted
county-elsewhere = { $count ->
    [one] La lista tiene un acuerdo más en otro condado del estado.
   *[other] La lista tiene { NUMBER($count) } acuerdos más en otros condados del estado.
}
county-line = { $agency }: { $model }, firmado el { DATE($date) }
county-line-listed = { $agency }: { $model }, firmado el { DATE($date) }; la lista lo pone en “{ $county }”, y ningún condado del estado tiene ese nombre
model-task-force = grupo operativo
    .what = Grupo operativo (task force): los agentes pueden hacer trabajo de inmigración durante su labor diaria.
model-jail-enforcement = revisión en la cárcel
    .what = Revisión en la cárcel: el personal de la cárcel interroga a los detenidos para ICE.
model-warrant-service = órdenes de ICE en la cárcel
    .what = Órdenes de ICE en la cárcel: el personal de la cárcel aplica a los detenidos órdenes de ICE que ningún juez firmó.

findings-title = Qué más encontramos sobre { $state }

# What the person can do
steps-title = Lo que puede hacer
steps-changes = Qué cambia
steps-effort = Qué requiere
steps-duty = Lo que la ley le pide
steps-caution = Tenga cuidado
