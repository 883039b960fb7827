# Words that only the terminal shows.

terminal-fallback = [{ $language ->
    [en] en inglés
   *[other] { $language }
}]
terminal-legend = ● visto en la práctica   ○ reportado   ◌ pedido, no sabemos si se dio   · una lectura de la ley   ? depende de respuestas que faltan
terminal-why = Para ver por qué: sightline explain RESPUESTAS.yaml --record DATOS --agency AGENCIA
terminal-how = Para ver cómo: sightline actions RESPUESTAS.yaml
terminal-why-interview = Para ver por qué, escriba el número de una línea.
terminal-no-exposure = No encontramos ninguna vía por la que esta agencia pudiera tener acceso a estos datos. Agencia: { $agency }. Datos: { $record }.
terminal-no-exposure-hint = Si falta una respuesta, el resultado puede cambiar. Estas preguntas siguen abiertas:
terminal-compare-depends = depende
terminal-compare-change = antes: { $before }; después: { $after }
terminal-compare-count = Resultados que cambian
terminal-questions-none = Ninguna pregunta abierta puede cambiar el resultado.
terminal-check-clean = Las reglas y las palabras están en orden: { NUMBER($states) } estados, { NUMBER($facts) } datos, { NUMBER($safeguards) } protecciones, { NUMBER($cases) } casos, { NUMBER($sources) } fuentes, { NUMBER($locales) } idiomas.
terminal-letters-how = `sightline letters ANSWERS --letter NAME` imprime una, con espacios para rellenar a mano.
terminal-letter-lawyer = Si un abogado o una clínica la envía con usted: --with-lawyer la imprime.
terminal-diff-new = nuevo
terminal-diff-gone = ya no está
terminal-diff-count = Reglas distintas: { NUMBER($rules) }. Mensajes distintos: { NUMBER($words) }.
terminal-diff-nothing = Esto no contiene reglas: no es un paquete ni el archivo que escribe “sightline pack make”.
terminal-pack-made = Escrito: { $path }. Todavía nadie lo firmó. El responsable y el abogado lo firman cada uno con el programa gratuito “minisign” (minisign -S -m FILE). Después, “sightline pack join” hace el paquete.
terminal-pack-joined = Escrito: { $path }. “sightline pack check” dice si se tomaría.
terminal-pack-good = Este paquete se tomaría: se confía en las dos firmas y la revisión no encontró ningún error.
terminal-passphrase = Frase de paso (no se muestra al escribir):
terminal-session-key = --key ARCHIVO lo abre, con el archivo que tiene la clave secreta.
terminal-replace = Elija otro nombre, o escriba encima con --replace.
terminal-reading = Leyendo las respuestas de la terminal. Para terminarlas, oprima Ctrl+D.
terminal-not-confined = Sightline no arrancó. El sistema operativo no pudo cerrar la red: { $reason }.
terminal-unconfined-how = Para arrancarlo de todos modos: --unconfined
terminal-no-window = Sightline no puede abrir su ventana: { $reason }. En una terminal, `sightline interview` pregunta lo mismo.
terminal-unconfined = La red no está cerrada para Sightline: { $reason }. El programa mismo no manda nada.
terminal-template-head = Archivo de respuestas de Sightline. Llene lo que sabe. Deje fuera lo que no sabe, o escriba skip. El archivo se queda en esta computadora; bórrelo cuando termine.
terminal-template-per = Una respuesta para todos los estados, o una para cada uno, como en: { $example }
terminal-template-when = Se pregunta solo en algunos casos.
terminal-template-list = El nombre completo, como está en la lista de su estado. Ejemplo: Durham County
terminal-check-loose = { $count ->
    [one] Una protección se muestra solo con fuentes antiguas y no limita nada: { $safeguards }
   *[other] { NUMBER($count) } protecciones se muestran solo con fuentes antiguas y no limitan nada: { $safeguards }
}
terminal-check-primary = { NUMBER($primary) } de { NUMBER($all) } fuentes son de primera mano (gobierno, tribunal, legislatura); { NUMBER($read) } se leyeron en la dirección que se muestra.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] Ninguna afirmación tiene más de 12 meses.
    [one] Una afirmación tiene más de 12 meses. `--stale` la muestra.
   *[other] { NUMBER($count) } afirmaciones tienen más de 12 meses. `--stale` las muestra.
}
terminal-check-open = { $count ->
    [0] { $language }: todos los mensajes están traducidos.
    [one] { $language }: un mensaje se muestra en inglés, con una marca (desactualizados: { NUMBER($stale) }). `sightline locales { $language }` lo muestra.
   *[other] { $language }: { NUMBER($count) } mensajes se muestran en inglés, con una marca (desactualizados: { NUMBER($stale) }). `sightline locales { $language }` los muestra.
}
terminal-locales-head = idioma | nivel | mensajes | completos | faltan | copias | viejos | palabras
terminal-locales-legend = Niveles: 1 para usar Sightline, 2 vías y datos, 3 notas sobre el país, 4 notas sobre los estados. * dice que el idioma debe estar completo allí. Una copia es texto en inglés que espera traducción. Viejo quiere decir que el inglés cambió después. `sightline check` dice qué está mal.
terminal-locales-broken = { $count ->
    [one] { $language }: un error. `sightline check` lo muestra.
   *[other] { $language }: { NUMBER($count) } errores. `sightline check` los muestra.
}
terminal-locales-missing = falta
terminal-locales-copy = todavía en inglés
terminal-locales-stale = desactualizado, el inglés cambió después
terminal-locales-whole = Todos los mensajes están traducidos.
terminal-locales-synced = Mensajes puestos en inglés, para traducir encima: { NUMBER($added) }. Copias renovadas porque el inglés cambió: { NUMBER($renewed) }. No se cambió nada de lo que usted escribió.
terminal-locales-fresh = Anotado: al día con el inglés de hoy.
terminal-locales-begun = Empezado en { $folder }: { NUMBER($count) } mensajes en inglés, para traducir encima. Primero ponga el nombre, la dirección y los formatos en locale.yaml.
# Lo que la gente puede escribir.
terminal-typed-help = ? | ayuda | por qué | por qué preguntan
terminal-typed-back = b | atrás | volver | volver atrás | regresar
terminal-typed-result = q | resultado | ver resultado | ver el resultado
terminal-typed-leave = q | salir | terminar | parar
terminal-typed-skip = saltar | no sé | no lo sé | no sabe | no estoy seguro | no estoy segura | ni idea | prefiero no decir | prefiero no decirlo | no quiero decirlo
terminal-typed-list = lista | la lista | ver lista | ver la lista | ver todos
terminal-typed-steps = + | pasos | qué puedo hacer
terminal-typed-yes = sí | s
terminal-typed-no = no | n | ninguno | ninguna | nunca
terminal-typed-and = y | e | más
terminal-typed-or = o | u

terminal-about = ¿Qué agencia puede tener acceso a qué datos sobre usted, por qué vía, qué lo frena y cómo lo sabemos? Sightline funciona solo en esta computadora: no abre ninguna conexión y no guarda nada.
