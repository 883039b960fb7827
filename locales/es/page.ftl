# Lo que solo dice una página para imprimir.

page-title = Sightline: sus datos y quién puede tener acceso a ellos

paper-carry = Qué puede hacer usted: un papel para llevar consigo
paper-carry-safe = Este papel no tiene su nombre ni lo que usted respondió. Las dos primeras partes son iguales para todos.
paper-if-you = Para algunas personas, esto no puede esperar
paper-card = Una tarjeta para recortar
paper-card-how = Entréguela o muéstrela por la ventana. Mantenga la calma. No corra, no se resista, no mienta y no muestre papeles falsos. Algunos estados exigen que usted diga su nombre en una detención legal. Las reglas son distintas en las fronteras y los aeropuertos. El silencio no quita el deber de llevar un comprobante de registro.
paper-card-means = La tarjeta está en inglés, para que un agente la pueda leer. Dice:
paper-card-silent = Elijo guardar silencio.
paper-card-lawyer = Quiero hablar con un abogado antes de responder o firmar algo.
paper-card-search = No acepto que me registren a mí, mis cosas ni mi casa.
paper-card-door = Si quiere entrar a mi casa, muéstreme por la ventana o por debajo de la puerta una orden (warrant) firmada por un juez.
paper-lawyer = Para mi abogado o representante acreditado
paper-answers = Lo que respondí
paper-agency = Agencia
paper-reaches = A qué puede llegar («?»: depende de respuestas que no se dieron)
