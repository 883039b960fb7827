# Las palabras de un resultado: acceso, prueba, resumen y tabla.

access-open = Abierto
access-restricted = Restringido
access-barred = Prohibido
access-open-sentence = La agencia puede consultar esto, o recibirlo si lo pide. En al menos una vía no encontramos nada que sin duda se lo impida.
access-barred-sentence = Una ley o un bloqueo técnico prohíbe todas las vías que conocemos. Aun así, una regla se puede incumplir.

access-takes = { $access }: { $takes }
takes-own-word = basta con su palabra
takes-own-paper = un papel que ella misma firma
takes-keepers-choice = si quien lo guarda acepta
takes-court-order = una orden de un tribunal
takes-judges-warrant = una orden (warrant) firmada por un juez
takes-own-word-sentence = Una regla limita esto, pero no lo cierra. La palabra de la propia agencia lo puede abrir: una razón que da, una promesa que hace o una política que se pone a sí misma. Ningún juez tiene que estar de acuerdo.
takes-own-paper-sentence = Una regla limita esto, pero no lo cierra. Lo puede abrir un papel que la agencia firma ella misma, como una citación administrativa (administrative subpoena) o una orden administrativa (administrative warrant). Ningún juez tiene que firmar.
takes-keepers-choice-sentence = Quien guarda el dato decide, y puede decir que no. Si dice que sí, ningún juez tiene que estar de acuerdo.
takes-court-order-sentence = Antes lo tiene que ordenar un tribunal.
takes-judges-warrant-sentence = Antes un juez tiene que firmar una orden (warrant).

for-now-barred = Frenado por ahora
for-now-restricted = Limitado por ahora
for-now-barred-sentence = Esto está frenado por ahora, y puede cambiar cualquier día: lo que lo frena se está disputando en los tribunales.
for-now-restricted-sentence = Esto está limitado por ahora, y puede cambiar cualquier día: lo que lo limita se está disputando en los tribunales.
for-now-otherwise = Si eso cae: { $sentence }

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
cell-for-now = { $today }, puede cambiar cualquier día; si no: { $otherwise }
cell-none = no se encontró ninguna vía

place-nation = Estados Unidos

overview-nothing = Según sus respuestas, no encontramos ningún dato sobre usted al que estas agencias puedan tener acceso por las vías que conocemos.
overview-open = { $count ->
    [one] Un tipo de datos sobre usted está abierto para al menos una agencia.
   *[other] { NUMBER($count) } tipos de datos sobre usted están abiertos para al menos una agencia.
}
overview-for-now = { $count ->
    [one] Un resultado está frenado o limitado solo por ahora: un tribunal todavía lo está decidiendo.
   *[other] { NUMBER($count) } resultados están frenados o limitados solo por ahora: los tribunales todavía lo están decidiendo.
}
overview-none-open = No encontramos ninguna vía abierta hacia datos sobre usted.
overview-depends = { $count ->
    [one] Un resultado todavía depende de respuestas que usted no ha dado.
   *[other] { NUMBER($count) } resultados todavía dependen de respuestas que usted no ha dado.
}
overview-all-depends = Aquí todavía nada es seguro. Cada resultado depende de respuestas que usted no ha dado.
short-first = Lo que más le importa a usted
short-why = Por: { $channel }. Su uso: { $evidence }.
short-why-depends = Quizás, por: { $channel }. Su uso: { $evidence }.
short-likewise = Con la misma facilidad: { $agencies }.
short-likewise-count = { $count ->
    [one] Con la misma facilidad: otra agencia.
    [many] Con la misma facilidad: { NUMBER($count) } de otras agencias.
   *[other] Con la misma facilidad: otras { NUMBER($count) } agencias.
}
short-rest = { $count ->
    [one] El otro resultado: { $parts }.
   *[other] Los otros { NUMBER($count) } resultados: { $parts }.
}
short-rest-open = { $count ->
    [one] 1 está abierto
   *[other] { NUMBER($count) } están abiertos
}
short-rest-for-now = { $count ->
    [one] 1 está frenado o limitado solo por ahora
   *[other] { NUMBER($count) } están frenados o limitados solo por ahora
}
short-rest-own = { $count ->
    [one] 1 solo requiere la palabra o un papel de la propia agencia
   *[other] { NUMBER($count) } solo requieren la palabra o un papel de la propia agencia
}
short-rest-keeper = { $count ->
    [one] 1 depende de quien guarda el dato
   *[other] { NUMBER($count) } dependen de quien guarda el dato
}
short-rest-court = { $count ->
    [one] 1 requiere una orden de un tribunal o una orden (warrant) firmada por un juez
   *[other] { NUMBER($count) } requieren una orden de un tribunal o una orden (warrant) firmada por un juez
}
short-rest-barred = { $count ->
    [one] 1 está prohibido
   *[other] { NUMBER($count) } están prohibidos
}
short-rest-depends = { $count ->
    [one] 1 depende de respuestas que no ha dado
   *[other] { NUMBER($count) } dependen de respuestas que no ha dado
}
short-sure = { $shown ->
    [0] No hay prueba de que alguno de estos se haya usado: así leemos la ley.
    [one] Qué tan seguro es: registros o informes muestran el uso de { NUMBER($shown) } de los { NUMBER($count) } resultados. Los demás son nuestra lectura de la ley.
   *[other] Qué tan seguro es: registros o informes muestran el uso de { NUMBER($shown) } de los { NUMBER($count) } resultados. Los demás son nuestra lectura de la ley.
}

overview-matrix = Qué agencia puede tener acceso a qué
overview-record = Datos
overview-unheeded = { $count ->
    [one] Una respuesta no se usó, porque otra respuesta descarta su pregunta: { $questions }.
   *[other] { NUMBER($count) } respuestas no se usaron, porque otras respuestas descartan sus preguntas: { $questions }.
}
overview-questions = Preguntas que todavía pueden cambiar esto
overview-dated = Esto se basa en fuentes de hasta { DATE($newest) }, la mayoría más antiguas, y se lee para el { DATE($as-of) }. Lo que pasó después no está incluido. Buscamos fuentes hasta el { DATE($researched) }.
overview-shown = { $shown ->
    [0] Ninguna de { NUMBER($all) } filas.
    [one] Una de { NUMBER($all) } filas.
   *[other] { NUMBER($shown) } de { NUMBER($all) } filas.
}
overview-past = Esto mira hacia atrás: pueden faltar reglas que terminaron antes del { DATE($researched) }.
question-in-states = { $question } ({ $states })
findings-title = Qué más encontramos sobre { $state }

terms-here = Palabras usadas aquí
terms-all = Palabras que explicamos

report-not-advice = Esto es información, no consejo legal. Las leyes y la práctica cambian; cada afirmación lleva su fecha. Antes de hacer algo, hable con un abogado o con un representante acreditado.
language-draft = Una máquina hizo esta traducción. Todavía no la ha revisado nadie que haya crecido con el idioma. Si algo parece equivocado o es muy importante para usted, pídale a alguien que lea el inglés con usted.
