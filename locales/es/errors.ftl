# Qué está mal en lo que una persona escribió o eligió, y cómo corregirlo.

# Respuestas.
error-unknown-question = No existe la pregunta “{ $word }”.
error-unknown-state = “{ $word }” no es el código de dos letras de un estado, de DC ni de PR.
error-not-an-answer = “{ $word }” no es una respuesta a “{ $question }”.
error-takes-one-state = “{ $question }” admite un solo estado.
error-takes-one-answer = “{ $question }” admite una sola respuesta, no una lista.
error-not-by-state = “{ $question }” no se pregunta por estado.
error-needs-state = “{ $question }” necesita un estado. Conteste primero la pregunta sobre ese estado.
error-state-not-named = La respuesta a “{ $question }” para { $state } no se usó: ninguna otra respuesta nombra ese estado.
error-state-twice = La respuesta a “{ $question }” para { $state } aparece dos veces.
error-one-state-only = “{ $question }” admite una respuesta para un solo estado. Aquí hay más de uno.
error-answer-unreadable = No se puede leer la respuesta a “{ $question }”.
error-write-answer = Escriba una de las respuestas, una lista de estados o, para cada estado, una línea propia como “NC: …”. Ponga entre comillas los números y las palabras true y false.
error-name-it-there = Nombre el estado en la respuesta a “{ $question }”.
error-and-more = Hay más errores.
error-did-you-mean = ¿Quiso decir { $word }?
error-one-of = Debe ser una de estas opciones: { $words }.

# Archivos.
error-file-missing = No existe el archivo “{ $file }”.
error-file-unreadable = No podemos leer “{ $file }”: { $reason }.
error-file-folder = “{ $file }” es una carpeta. Indique un archivo que esté en ella.
error-file-not-ordinary = “{ $file }” no es un archivo común.
error-file-leads-out = “{ $file }” es un enlace que lleva fuera de su carpeta.
error-file-too-large = “{ $file }” tiene más de { NUMBER($megabytes) } MB. ¿Es el archivo correcto?
error-file-not-utf8 = “{ $file }” no es texto UTF-8 a partir de la línea { NUMBER($line) }. Guárdelo como UTF-8.
error-file-utf16 = “{ $file }” es texto UTF-16. Guárdelo como UTF-8.
error-file-template = `sightline template > respuestas.yaml` crea un archivo para llenar.
error-folder-missing = No existe la carpeta “{ $file }”.
error-folder-file = “{ $file }” es un archivo. Indique una carpeta.

# Lo que pide un comando o un clic.
error-no-such-time = Las reglas hablan de días desde { DATE($since) } hasta { DATE($until) }.
error-no-such-time-hint = De { DATE($day) } no saben nada: sería adivinar.
error-no-locale = No tenemos palabras en el idioma “{ $word }”.
error-unknown-record = No existe el tipo de datos “{ $word }”.
error-unknown-agency = No existe la agencia “{ $word }”.
error-not-id-value = “{ $text }” no es ID=VALOR. `sightline template` muestra cada ID y sus valores.
error-no-result = No existe ese resultado.

## Letters ready to sign.

error-unknown-letter = No hay ninguna carta “{ $word }”.
error-letter-not-yours = La carta “{ $letter }” no encaja con lo que respondió.
error-letter-state = Esta carta es para varios estados: { $states }. Nombre uno de ellos.
error-letter-unsafe = Solo un abogado o una clínica legal debe enviar esta carta: “{ $letter }”.
error-unknown-field = Esta carta no tiene ningún campo “{ $word }”.
error-field-by-hand = “{ $field }” se escribe a mano en la carta impresa. No lo escriba aquí.
error-field-long = “{ $field }” es demasiado largo para la carta: { NUMBER($most) } letras como máximo.
error-plain = --plain cambia solo el texto. Quítelo, o quite --format.
error-network-open = Sightline no se abrió: no puede cerrar la red en esta computadora. { $reason }. El programa no manda nada, pero la parte de Windows que muestra sus páginas puede comunicarse con Microsoft. Nadie ha probado todavía esta ventana en Windows. En una terminal, `sightline interview` pregunta lo mismo y no abre ninguna conexión. `sightline-app --unconfined` abre la ventana de todos modos.
error-no-window = Sightline no puede abrir su ventana: { $reason }. Necesita Microsoft Edge WebView2 Runtime. En una terminal, `sightline interview` pregunta lo mismo.
