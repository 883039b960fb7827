# Las palabras de una explicación: sus títulos y las frases alrededor de sus notas.

explain-title = { $record } → { $agency }
explain-depends = Esto puede cambiar con respuestas que usted no ha dado:
explain-held-by = Quién guarda los datos: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

explain-short = En pocas palabras
explain-decides = Qué lo decide
explain-decides-law = { $safeguard }, según { $law }
explain-decides-nothing = No encontramos nada que detenga con seguridad esta vía: { $channel }
explain-changes = Qué puede hacer usted
explain-changes-none = No conocemos ningún paso legal que limite esta vía.
explain-told-above = Más sobre esto se dice en una vía anterior.

explain-because = Por qué se aplica a usted
explain-waits = Respuestas que todavía pueden cambiar esta vía
explain-county = En su condado
explain-narrows = Lo que la limita
explain-for-now = Lo que la frena o la limita por ahora
explain-may-narrow = Lo que puede que la limite, pero no está claro
explain-not-stopped = Muchas veces se cree que frena esto, pero no lo frena
explain-seen = Lo que se ha visto
explain-history = Cómo ha cambiado y qué dice cada parte
explain-state = Lo que sabemos del estado
explain-background = Lo que se sabe de todo el país
explain-unsettled = No está claro
explain-sources = Fuentes

explain-standing = En qué situación está:
standing-fought-over = Hoy vale. Se está disputando en los tribunales y puede caer cualquier día.
standing-stayed = Puede que ahora no obligue a nadie: un tribunal la suspendió o la anuló, no se cumple, o puede que la hayan reemplazado. No contamos con ella.
standing-announced = Se aprobó o se anunció. No encontramos nada que muestre que está en vigor.
safeguard-stale = Nuestra fuente más nueva sobre esto es de { DATE($date) }. Es demasiado antigua para contar con ella.
explain-binds = Quién debe obedecer:
explain-exceptions = Excepciones y maneras de eludirlo:
effect-barred = Cierra esta vía.
effect-own-word = Limita esta vía: la agencia debe dar una razón, hacer una promesa o seguir su propia política.
effect-own-paper = Limita esta vía: la agencia necesita un papel, y ese papel lo puede firmar ella misma.
effect-keepers-choice = Limita esta vía: decide quien guarda el dato.
effect-court-order = Limita esta vía: lo tiene que ordenar un tribunal.
effect-judges-warrant = Limita esta vía: un juez tiene que firmar una orden (warrant).
effect-may = Puede que limite esta vía. No contamos con eso.
effect-none = No frena esta vía.
effect-keeps = { $days ->
    [one] Los datos se pueden guardar { NUMBER($days) } día como máximo.
   *[other] Los datos se pueden guardar { NUMBER($days) } días como máximo.
}
safeguard-above = Más sobre esto arriba.
safeguard-since = desde: { DATE($date) }

case-requested = { DATE($date) }: la agencia pidió datos ({ $evidence })
case-given = { DATE($date) }: se entregaron datos o se dio acceso ({ $evidence })
case-used = { DATE($date) }: se buscó en los datos o se usaron ({ $evidence })

note-dated-high = Fuentes hasta: { DATE($date) } ({ $material }).
note-dated-medium = Fuentes hasta: { DATE($date) } ({ $material }); bastante seguro.
note-dated-low = Fuentes hasta: { DATE($date) } ({ $material }); no confirmado.
note-later = Fecha de inicio: { DATE($date) }, después del día de esta respuesta.
note-old = De eso hace años; puede haber cambiado.
explain-newest = La fuente más nueva que se nombra aquí llega hasta { DATE($date) }.
source-not-read = conocida, no leída
source-read-in-copy = leída en una copia

# En qué clase de material se basa una afirmación: va entre paréntesis, después de una fecha.
material-statute = el texto de una ley
material-court = documentos de un tribunal
material-government-record = documentos del gobierno
material-agency-statement = palabras de la propia agencia
material-investigation = una investigación basada en documentos
material-press = noticias
material-advocacy = lo que dice un grupo que defiende derechos
material-vendor = lo que dice una empresa

# Quién cuenta un hecho.
voice-law = La ley
voice-government = El gobierno
voice-court = Un tribunal
voice-challengers = Quienes lo impugnan
voice-company = La empresa
voice-lawmakers = Miembros del Congreso
voice-reporters = Periodistas e investigadores
