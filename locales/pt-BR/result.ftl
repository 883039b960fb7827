access-open = Aberto
access-restricted = Restrito
access-barred = Proibido

access-open-sentence = A agência pode consultar isto, ou receber isto se pedir. Em pelo menos um caminho não encontramos nada que com certeza o impeça.
access-barred-sentence = Uma lei ou um bloqueio técnico proíbe todos os caminhos que conhecemos. Mesmo assim, uma regra pode ser quebrada.

access-takes = { $access }: { $takes }
takes-own-word = basta a palavra dela
takes-own-paper = um papel que ela mesma assina
takes-keepers-choice = se quem guarda disser sim
takes-court-order = uma ordem de um tribunal
takes-judges-warrant = um mandado assinado por um juiz
takes-own-word-sentence = Uma regra limita isto, mas não o fecha. A palavra da própria agência pode abrir: um motivo que ela dá, uma promessa que ela faz, ou uma regra interna que ela cria para si mesma. Nenhum juiz precisa concordar.
takes-own-paper-sentence = Uma regra limita isto, mas não o fecha. Um papel que a própria agência assina pode abrir, como uma intimação administrativa (administrative subpoena) ou um mandado administrativo (administrative warrant). Nenhum juiz precisa assinar.
takes-keepers-choice-sentence = Quem guarda o registro decide, e pode dizer não. Se disser sim, nenhum juiz precisa concordar.
takes-court-order-sentence = Antes, um tribunal tem de ordenar isto.
takes-judges-warrant-sentence = Antes, um juiz tem de assinar um mandado (judicial warrant).

for-now-barred = Parado por enquanto
for-now-restricted = Limitado por enquanto
for-now-barred-sentence = Isto está parado por enquanto, e pode mudar a qualquer momento: aquilo que o impede está em disputa nos tribunais.
for-now-restricted-sentence = Isto está limitado por enquanto, e pode mudar a qualquer momento: aquilo que o limita está em disputa nos tribunais.
for-now-otherwise = Se isso cair: { $sentence }

evidence-documented = mostrado em registros
evidence-reported = relatado
evidence-documented-asked = pedido, segundo registros; não se sabe se foi dado
evidence-reported-asked = pedido, segundo relatos; não se sabe se foi dado
evidence-law-only = uma leitura da lei

evidence-documented-sentence = Registros, documentos de tribunais ou as palavras da própria agência mostram que um caminho assim já foi usado.
evidence-documented-asked-sentence = Registros mostram que a agência pediu isto. Não sabemos se foi dado.
evidence-reported-sentence = A imprensa ou grupos de defesa de direitos relatam que um caminho assim já foi usado.
evidence-reported-asked-sentence = A imprensa ou grupos de defesa de direitos relatam que a agência pediu isto. Não sabemos se foi dado.
evidence-law-only-sentence = Não encontramos nenhum caso assim aqui. É como nós lemos a lei.
evidence-law-only-elsewhere-sentence = Não conhecemos nenhum caso no caminho mais largo. Há um caso num caminho mais estreito: veja abaixo.

cell-applies = { $access }, { $evidence }
cell-depends = depende; no máximo { $access }, { $evidence }
cell-for-now = { $today }, pode mudar a qualquer momento; senão { $otherwise }
cell-none = nenhum caminho encontrado

place-nation = Estados Unidos

overview-nothing = Pelas suas respostas, não encontramos nenhum registro que estas agências pudessem acessar pelos caminhos que conhecemos.
overview-open = { $count ->
    [one] Um tipo de registro sobre você está aberto para pelo menos uma agência.
    [many] { NUMBER($count) } de tipos de registro sobre você estão abertos para pelo menos uma agência.
   *[other] { NUMBER($count) } tipos de registro sobre você estão abertos para pelo menos uma agência.
}
overview-for-now = { $count ->
    [one] Um resultado está parado ou limitado só por enquanto: um tribunal ainda está decidindo.
    [many] { NUMBER($count) } de resultados estão parados ou limitados só por enquanto: os tribunais ainda estão decidindo.
   *[other] { NUMBER($count) } resultados estão parados ou limitados só por enquanto: os tribunais ainda estão decidindo.
}
overview-none-open = Não encontramos nenhum caminho aberto até um registro sobre você.
overview-depends = { $count ->
    [one] Um resultado ainda depende de respostas que você não deu.
    [many] { NUMBER($count) } de resultados ainda dependem de respostas que você não deu.
   *[other] { NUMBER($count) } resultados ainda dependem de respostas que você não deu.
}
overview-all-depends = Aqui nada é certo ainda. Cada resultado depende de respostas que você não deu.

short-first = O que mais importa para você
short-why = Por: { $channel }. O uso: { $evidence }.
short-why-depends = Talvez, por: { $channel }. O uso: { $evidence }.
short-likewise = Com a mesma facilidade: { $agencies }.
short-likewise-count = { $count ->
    [one] Com a mesma facilidade: outra agência.
    [many] Com a mesma facilidade: { NUMBER($count) } de outras agências.
   *[other] Com a mesma facilidade: outras { NUMBER($count) } agências.
}
short-rest = { $count ->
    [one] O outro resultado: { $parts }.
    [many] Os outros { NUMBER($count) } de resultados: { $parts }.
   *[other] Os outros { NUMBER($count) } resultados: { $parts }.
}
short-rest-open = { $count ->
    [one] 1 está aberto
    [many] { NUMBER($count) } estão abertos
   *[other] { NUMBER($count) } estão abertos
}
short-rest-for-now = { $count ->
    [one] 1 está parado ou limitado só por enquanto
    [many] { NUMBER($count) } estão parados ou limitados só por enquanto
   *[other] { NUMBER($count) } estão parados ou limitados só por enquanto
}
short-rest-own = { $count ->
    [one] 1 só precisa da palavra ou de um papel da própria agência
    [many] { NUMBER($count) } só precisam da palavra ou de um papel da própria agência
   *[other] { NUMBER($count) } só precisam da palavra ou de um papel da própria agência
}
short-rest-keeper = { $count ->
    [one] 1 depende de quem guarda o registro
    [many] { NUMBER($count) } dependem de quem guarda o registro
   *[other] { NUMBER($count) } dependem de quem guarda o registro
}
short-rest-court = { $count ->
    [one] 1 precisa de uma ordem de um tribunal ou de um mandado assinado por um juiz
    [many] { NUMBER($count) } precisam de uma ordem de um tribunal ou de um mandado assinado por um juiz
   *[other] { NUMBER($count) } precisam de uma ordem de um tribunal ou de um mandado assinado por um juiz
}
short-rest-barred = { $count ->
    [one] 1 está proibido
    [many] { NUMBER($count) } estão proibidos
   *[other] { NUMBER($count) } estão proibidos
}
short-rest-depends = { $count ->
    [one] 1 depende de respostas que você não deu
    [many] { NUMBER($count) } dependem de respostas que você não deu
   *[other] { NUMBER($count) } dependem de respostas que você não deu
}
short-sure = { $shown ->
    [0] Nenhum destes aparece em uso: é como nós lemos a lei.
    [one] Quanta certeza temos: registros ou relatos mostram o uso de { NUMBER($shown) } de todos os { NUMBER($count) } resultados. Os outros são como nós lemos a lei.
    [many] Quanta certeza temos: registros ou relatos mostram o uso de { NUMBER($shown) } de todos os { NUMBER($count) } resultados. Os outros são como nós lemos a lei.
   *[other] Quanta certeza temos: registros ou relatos mostram o uso de { NUMBER($shown) } de todos os { NUMBER($count) } resultados. Os outros são como nós lemos a lei.
}

overview-matrix = Qual agência pode acessar o quê
overview-record = Registro
overview-unheeded = { $count ->
    [one] Uma resposta não foi usada, porque outra resposta exclui a pergunta dela: { $questions }.
    [many] { NUMBER($count) } de respostas não foram usadas, porque outras respostas excluem as perguntas delas: { $questions }.
   *[other] { NUMBER($count) } respostas não foram usadas, porque outras respostas excluem as perguntas delas: { $questions }.
}
overview-questions = Perguntas que ainda podem mudar isto
overview-dated = Isto se baseia em fontes até { DATE($newest) }, a maioria delas mais antiga, e vale para a data de { DATE($as-of) }. Acontecimentos depois disso não estão incluídos. Procuramos fontes até { DATE($researched) }.
overview-past = Isto olha para trás: regras que terminaram antes de { DATE($researched) } podem faltar.
question-in-states = { $question } ({ $states })
findings-title = O que mais encontramos sobre este estado: { $state }

overview-shown = { $shown ->
    [0] Nenhuma de { NUMBER($all) } linhas.
    [one] Uma de { NUMBER($all) } linhas.
    [many] { NUMBER($shown) } de { NUMBER($all) } linhas.
   *[other] { NUMBER($shown) } de { NUMBER($all) } linhas.
}

terms-here = Palavras usadas aqui
terms-all = Palavras que explicamos

report-not-advice = Isto é informação, não é orientação jurídica. As leis e a prática mudam; cada afirmação traz a sua data. Antes de agir, converse com um advogado ou um representante credenciado (accredited representative).
language-draft = Uma máquina fez esta tradução. Ninguém que cresceu com o idioma a conferiu ainda. Se algo parecer errado ou for muito importante para você, peça a alguém que leia o inglês com você.
