# The interview: what surrounds the questions.

interview-welcome = Sightline muestra qué agencias pueden obtener datos sobre usted.
interview-promise = No se manda ni se guarda nada. Cierre esta ventana al terminar.
interview-not-advice = Esto es información, no consejo legal.
interview-skip = No sé / saltar
interview-why = Por qué lo preguntamos: { $why }
interview-in-state = En { $state }:
interview-progress = Pregunta { NUMBER($number) }. { $left ->
    [0] No hay más después de esta.
    [one] Como máximo, una más con un estado.
   *[other] Como máximo, { NUMBER($left) } más con un estado.
}
interview-choose = Escriba un número, o ? para ayuda.
interview-choose-state = Escriba el estado o sus letras, “saltar”, o ? para ayuda.
interview-choose-states = Escriba uno o más estados, separados por comas. O escriba un número, o ? para ayuda.
interview-choose-list = Escriba el nombre del condado o el comienzo, “lista” para ver todos, “saltar”, o ? para ayuda.
interview-commands = También puede escribir: “saltar” si no sabe o no quiere decirlo, b para volver atrás (sus respuestas se quedan), q para ver el resultado ahora.
interview-commands-list = Escriba “lista” para ver todos los nombres.
interview-keep = Su respuesta: { $answer }. Para dejarla así, oprima Enter.
interview-keep-skipped = Usted saltó esta pregunta. Para saltarla otra vez, oprima Enter.
interview-prompt = Su respuesta:
interview-no-help = No hay más ayuda para esta pregunta.
interview-not-understood = No entendimos “{ $text }”.
interview-no-text = No se pudo leer una parte de lo que escribió. Escríbalo otra vez.
interview-several = “{ $text }” puede ser más de una cosa: { $names }. Escriba un poco más.
interview-taken = { $answer }.
interview-skipped = Saltada.
interview-first = Esta es la primera pregunta.
interview-done = Gracias. Esas son todas las preguntas que pueden cambiar su resultado.
interview-stopped = Este es el resultado hasta ahora.
interview-more = Para ver más, oprima Enter. Para parar aquí, escriba q.
interview-after = Para ver lo que puede hacer, escriba +. Para corregir una respuesta, escriba b. Para salir, oprima Enter.
interview-correct = Sus respuestas
interview-correct-how = Para corregir una respuesta, escriba su número. Para volver al resultado, oprima Enter.
interview-go-on = Seguir con las preguntas que faltan
interview-choose-agency = Escriba el número de una agencia para ver por qué. Para volver al resultado, oprima Enter.
interview-leave = Lo que se mostró aquí puede quedar en la pantalla. Cierre esta ventana de terminal cuando termine.

# La ventana.
interview-answered = { $answered ->
    [one] Una pregunta contestada.
   *[other] { NUMBER($answered) } preguntas contestadas.
} { $left ->
    [0] Ya no hay preguntas que puedan cambiar su resultado.
    [one] Como máximo, una más, y unas pocas por cada estado adicional.
   *[other] Como máximo, { NUMBER($left) } más, y unas pocas por cada estado adicional.
}
interview-shape-empty = A medida que conteste, aquí verá qué datos entran en juego y qué agencia puede tener acceso a ellos.
interview-shape-rest = { $count ->
    [one] Un tipo de datos más espera sus respuestas.
   *[other] { NUMBER($count) } tipos de datos más esperan sus respuestas.
}
