# Las palabras de un resultado: acceso, prueba, resumen y tabla.

access-open = Abierto
access-restricted = Restringido
access-barred = Prohibido
access-open-sentence = La agencia puede consultar esto, o recibirlo si lo pide. En al menos una vía no encontramos nada que sin duda se lo impida.
access-restricted-sentence = La agencia necesita algo antes: una orden de un tribunal, una orden (warrant) de cualquier tipo, una citación (subpoena), una aprobación para ese caso o un fin que la regla permita.
access-barred-sentence = Una ley o un bloqueo técnico prohíbe todas las vías que conocemos. Aun así, una regla se puede incumplir.

evidence-documented = visto en documentos
evidence-reported = reportado
evidence-documented-asked = pedido, según documentos; no sabemos si se dio
evidence-reported-asked = pedido, según reportes; no sabemos si se dio
evidence-law-only = una lectura de la ley
evidence-documented-sentence = Hay documentos, también de un tribunal, o palabras de la propia agencia que muestran que se ha usado una vía así.
evidence-documented-asked-sentence = Hay documentos que muestran que la agencia pidió esto. No sabemos si se lo dieron.
evidence-reported-sentence = Hay medios de noticias o grupos que defienden derechos que reportan que se ha usado una vía así.
evidence-reported-asked-sentence = Hay medios de noticias o grupos que defienden derechos que reportan que la agencia pidió esto. No sabemos si se lo dieron.
evidence-law-only-sentence = Aquí no encontramos ningún caso así. Así leemos la ley.
evidence-law-only-elsewhere-sentence = No conocemos ningún caso en la vía más amplia. Hay un caso en una vía más limitada: vea abajo.

cell-applies = { $access }, { $evidence }
cell-depends = depende; como máximo: { $access }, { $evidence }
cell-none = no se encontró ninguna vía

place-nation = Estados Unidos

overview-nothing = Según sus respuestas, no encontramos ningún dato sobre usted al que estas agencias puedan tener acceso por las vías que conocemos.
overview-open = { $count ->
    [one] Un tipo de datos sobre usted está abierto para al menos una agencia.
   *[other] { NUMBER($count) } tipos de datos sobre usted están abiertos para al menos una agencia.
}
overview-none-open = No encontramos ninguna vía abierta hacia datos sobre usted.
overview-depends = { $count ->
    [one] Un resultado todavía depende de respuestas que usted no ha dado.
   *[other] { NUMBER($count) } resultados todavía dependen de respuestas que usted no ha dado.
}
overview-all-depends = Aquí todavía nada es seguro. Cada resultado depende de respuestas que usted no ha dado.
overview-matrix = Qué agencia puede tener acceso a qué
overview-record = Datos
overview-questions = Preguntas que todavía pueden cambiar esto
overview-dated = Fecha de este resultado: { DATE($as-of) }. Buscamos fuentes hasta esta fecha: { DATE($researched) }. Fecha de las más recientes: { DATE($newest) }.
question-in-states = { $question } ({ $states })
findings-title = Qué más encontramos sobre { $state }

report-not-advice = Esto es información, no consejo legal. Las leyes y la práctica cambian; cada afirmación lleva su fecha. Antes de hacer algo, hable con un abogado o con un representante acreditado.
language-draft = Una máquina hizo esta traducción. Todavía no la ha revisado nadie que haya crecido con el idioma. Si algo parece equivocado o es muy importante para usted, pídale a alguien que lea el inglés con usted.
