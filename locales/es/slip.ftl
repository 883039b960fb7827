### Una hoja que el lector llena cuando algo de lo que dice Sightline está mal.

slip-open = ¿Está mal esto?
slip-title = Aquí hay algo mal
slip-how = Copie o imprima esta hoja, llénela y envíela cuando y adonde quiera. Sightline no envía nada. La hoja es igual para todos: no contiene ninguna de sus respuestas.

slip-about = Sobre
slip-rules = Reglas
slip-serial = número { NUMBER($serial) }, con búsqueda hasta el { DATE($researched) }
slip-says = Dice
slip-wrong = ¿Qué está mal?
slip-known-by = ¿Cómo lo sabe? Una ley, un papel de un tribunal o una noticia, con su fecha y su dirección.
slip-nothing-of-you = No escriba nada sobre usted ni sobre un cliente.
slip-to = Envíela a: { $place }
slip-to-nobody = Todavía no está decidido adónde va. Pregunte a quien le dio Sightline.

slip-copy = Copiar
slip-copied = Copiado.
slip-unknown = Las reglas no contienen ninguna afirmación “{ $word }”.
slip-unknown-hint = Para ver el nombre de cada afirmación, agregue la opción “--names” a “sightline explain”.
