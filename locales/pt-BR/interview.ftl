interview-welcome = O Sightline mostra quais agências podem acessar registros sobre você.
interview-promise = Nada é enviado nem salvo. Feche esta janela quando terminar.
interview-not-advice = Isto é informação, não é orientação jurídica.

interview-skip = Não sei / pular
interview-why = Por que perguntamos: { $why }
interview-in-state = Estado: { $state }
interview-progress = Pergunta { NUMBER($number) }. { $left ->
    [0] Nenhuma outra depois dela.
    [one] No máximo mais uma para um estado.
    [many] No máximo mais { NUMBER($left) } para um estado.
   *[other] No máximo mais { NUMBER($left) } para um estado.
}

interview-choose = Digite um número, ou ? para ter ajuda.
interview-choose-state = Digite o nome ou as letras do estado, “pular”, ou ? para ter ajuda.
interview-choose-states = Digite um ou mais estados, com vírgulas entre eles. Ou digite um número, ou ? para ter ajuda.
interview-choose-list = Digite o nome do condado (county) ou o começo do nome, “lista” para ver todos, “pular”, ou ? para ter ajuda.
interview-commands = Você também pode digitar: “pular” se não sabe ou não quer dizer, b para voltar (suas respostas ficam), q para ver o resultado agora.
interview-commands-list = Digite “lista” para ver todos os nomes.
interview-keep = Sua resposta: { $answer }. Para ficar com ela, aperte Enter.
interview-keep-skipped = Você pulou esta pergunta. Para pular de novo, aperte Enter.
interview-prompt = Sua resposta:

interview-no-help = Não há mais ajuda para esta pergunta.
interview-not-understood = Não entendemos “{ $text }”.
interview-no-text = Não foi possível ler uma parte do que você digitou. Por favor, digite de novo.
interview-several = “{ $text }” serve para mais de um: { $names }. Por favor, digite mais letras.
interview-taken = { $answer }.
interview-skipped = Pulada.
interview-first = Esta é a primeira pergunta.
interview-done = Agradecemos. Estas são todas as perguntas que podem mudar o seu resultado.
interview-stopped = Este é o resultado até aqui.

interview-more = Para ver mais, aperte Enter. Para parar aqui, digite q.
interview-after = Para ver o que você pode fazer, digite +. Para corrigir uma resposta, digite b. Para sair, aperte Enter.
interview-correct = Suas respostas
interview-correct-how = Para corrigir uma resposta, digite o número dela. Para voltar ao resultado, aperte Enter.
interview-go-on = Continuar com as perguntas que faltam
interview-choose-agency = Digite o número de uma agência para ver por quê. Para voltar ao resultado, aperte Enter.
interview-leave = O que apareceu aqui pode continuar na tela. Feche esta janela do terminal quando terminar.

interview-answered = { $answered ->
    [0] { NUMBER($answered) } perguntas respondidas.
    [one] Uma pergunta respondida.
    [many] { NUMBER($answered) } de perguntas respondidas.
   *[other] { NUMBER($answered) } perguntas respondidas.
} { $left ->
    [0] Nenhuma pergunta em aberto pode mudar o seu resultado.
    [one] No máximo mais uma, e algumas para cada estado a mais.
    [many] No máximo mais { NUMBER($left) }, e algumas para cada estado a mais.
   *[other] No máximo mais { NUMBER($left) }, e algumas para cada estado a mais.
}

interview-shape-empty = À medida que você responder, vai ver aqui quais registros entram em jogo e qual agência pode acessá-los.
interview-shape-rest = { $count ->
    [one] Mais um tipo de registro espera as suas respostas.
    [many] Mais { NUMBER($count) } de tipos de registro esperam as suas respostas.
   *[other] Mais { NUMBER($count) } tipos de registro esperam as suas respostas.
}
