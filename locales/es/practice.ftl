### Práctica para defensores en formación. Las personas son inventadas: nada de esto debe confundirse con un cliente real.

practice-title = Clientes de práctica
practice-lede = Estas personas son inventadas. Elija una, responda a las preguntas como lo haría ella y compare sus respuestas con el expediente. Los nombres y las razones están en inglés.
practice-open = Practicar con un cliente inventado
practice-find = Buscar un cliente de práctica
practice-none = No se encontró ningún cliente de práctica.

practice-label = Práctica
practice-told = Práctica. Esta persona es inventada. Nada de lo que ve aquí trata de un cliente real.
practice-back = Al cliente de práctica

practice-as-of = Sightline responde según el { DATE($date) }, el día de este caso.
practice-story = Lo que dice el cliente
practice-no-story = Este cliente no responde a nada.
practice-to-questions = A las preguntas
practice-compare = Comparar con el expediente
practice-end = Terminar la práctica

practice-compared = Usted y el expediente
practice-answers-differ = { $count ->
    [0] Usted respondió a todas las preguntas como el expediente.
    [one] Una respuesta no es la del expediente.
   *[other] { NUMBER($count) } respuestas no son las del expediente.
}
practice-results-differ = { $count ->
    [0] Todos los resultados del expediente salieron iguales.
    [one] Un resultado del expediente salió distinto.
   *[other] { NUMBER($count) } resultados del expediente salieron distintos.
}
practice-answers = Respuestas distintas
practice-results = Resultados del expediente
practice-absent = Lo que no debe salir
practice-any-record = cualquier dato
practice-any-agency = cualquier agencia
practice-question = Pregunta
practice-file = El expediente dice
practice-you = Usted
practice-not-answered = sin respuesta
practice-same = Igual
practice-otherwise = Distinto
practice-case = Lo que muestra este caso

practice-sheet = Hoja de práctica
practice-sheet-solution = Hoja con la solución
practice-sheet-questions = ¿Qué piensa usted?
practice-sheet-how = Lea lo que dice el cliente. Después escriba sus respuestas y por qué.
practice-sheet-ask = ¿Abierto, restringido o prohibido? ¿Por qué?

practice-answers-held = Aquí ya hay respuestas. Primero borre todo, para que la práctica no se mezcle con ellas.
practice-end-first = Esto es una práctica con una persona inventada. De ella no se hace ningún papel, ninguna carta ni ninguna sesión guardada, y no se abre ninguna sesión ni ninguna regla. Termine primero la práctica.
practice-not-begun = Aquí nadie está practicando. Primero elija un cliente de práctica.
practice-unfit = Este cliente de práctica no corresponde a las reglas en uso.
practice-unknown = No hay ningún cliente de práctica “{ $word }”.
practice-unknown-hint = “sightline practice” los muestra todos.
practice-how = “sightline practice ID” cuenta lo que dice uno de ellos. Añada “--sheet” para una hoja que se imprime, “--sheet --solution” para una con la solución, o “--answers ARCHIVO” para comparar sus respuestas.
