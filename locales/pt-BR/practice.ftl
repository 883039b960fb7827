practice-title = Pessoas para praticar
practice-lede = Estas pessoas são inventadas. Escolha uma, responda às perguntas como ela responderia, e compare com o arquivo dela. Os nomes e os motivos estão em inglês.
practice-open = Praticar com uma pessoa inventada
practice-find = Procure uma pessoa para praticar
practice-none = Nenhuma pessoa para praticar foi encontrada.

practice-label = Prática
practice-told = Prática. Esta pessoa é inventada. Nada aqui é sobre uma pessoa real.
practice-back = À pessoa inventada

practice-as-of = O Sightline responde como na data deste caso: { DATE($date) }.
practice-story = O que a pessoa diz
practice-no-story = Esta pessoa não responde a nada.
practice-to-questions = Às perguntas
practice-compare = Comparar com o arquivo
practice-end = Terminar a prática

practice-compared = Você e o arquivo
practice-answers-differ = { $count ->
    [0] Você respondeu a todas as perguntas como o arquivo.
    [one] Uma resposta não é a do arquivo.
    [many] { NUMBER($count) } de respostas não são as do arquivo.
   *[other] { NUMBER($count) } respostas não são as do arquivo.
}
practice-results-differ = { $count ->
    [0] Todos os resultados do arquivo saíram iguais.
    [one] Um resultado do arquivo saiu diferente.
    [many] { NUMBER($count) } de resultados do arquivo saíram diferentes.
   *[other] { NUMBER($count) } resultados do arquivo saíram diferentes.
}
practice-answers = Respostas que são diferentes
practice-results = Resultados do arquivo
practice-absent = O que não pode aparecer
practice-any-record = qualquer registro
practice-any-agency = qualquer agência
practice-question = Pergunta
practice-file = O arquivo diz
practice-you = Você
practice-not-answered = sem resposta
practice-same = Igual
practice-otherwise = Diferente
practice-case = O que este caso mostra

practice-sheet = Folha de treino
practice-sheet-solution = Folha com a solução
practice-sheet-questions = O que você acha?
practice-sheet-how = Leia o que a pessoa diz. Depois escreva as suas respostas, e por quê.
practice-sheet-ask = Aberto, restrito ou proibido? Por quê?

practice-answers-held = Já há respostas aqui. Apague tudo antes, para que a prática não se misture com elas.
practice-end-first = Isto é prática com uma pessoa inventada. Disto não se faz nenhum papel, carta ou sessão salva, e não se abre nenhuma sessão nem regra. Termine a prática antes.
practice-not-begun = Ninguém está praticando aqui. Escolha antes uma pessoa para praticar.
practice-unfit = Esta pessoa para praticar não combina com as regras em uso.
practice-unknown = Não há nenhuma pessoa para praticar com o nome “{ $word }”.
practice-unknown-hint = “sightline practice” mostra a lista delas.
practice-how = “sightline practice ID” conta o que uma delas diz. Acrescente “--sheet” para uma folha de imprimir, “--sheet --solution” para uma com a solução, ou “--answers FILE” para comparar as suas respostas.
