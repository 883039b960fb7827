# The interview: what surrounds the questions.

interview-welcome = Sightline explica qué agencia puede tener acceso a qué datos sobre usted, por qué vía, qué lo frena y cómo lo sabemos.
interview-promise = Sus respuestas se quedan en la memoria de esta computadora. No se manda nada. No se guarda nada. Lo que se ve aquí puede quedar en la pantalla: cierre esta ventana de terminal cuando termine.
interview-not-advice = Esto es información, no consejo legal. Puede saltarse cualquier pregunta.
interview-skip = No sé / saltar
interview-why = Por qué lo preguntamos: { $why }
interview-in-state = En { $state }:
interview-progress = Pregunta { NUMBER($number) }. { $left ->
    [0] No hay más después de esta.
    [one] Como máximo, una más, y unas pocas por cada estado adicional.
   *[other] Como máximo, { NUMBER($left) } más, y unas pocas por cada estado adicional.
}
interview-choose = Escriba un número y oprima Enter.
interview-choose-state = Escriba un estado, con su nombre o con dos letras, y oprima Enter.
interview-choose-states = Escriba uno o más estados, separados por comas, y oprima Enter.
interview-choose-list = Escriba el nombre, o el comienzo. O escriba un número.
interview-commands = También puede escribir: ? para recibir ayuda, b para volver atrás, q para ver el resultado ahora.
interview-no-help = No hay más ayuda para esta pregunta.
interview-not-understood = No entendimos “{ $text }”.
interview-first = Esta es la primera pregunta.
interview-done = Gracias. Esas son todas las preguntas que pueden cambiar su resultado.
interview-stopped = Este es el resultado hasta ahora.

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
