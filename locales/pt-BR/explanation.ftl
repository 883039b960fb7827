explain-title = { $record } → { $agency }
explain-depends = Isto pode mudar com respostas que você não deu:
explain-held-by = Quem guarda: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

explain-short = Em resumo
explain-decides = O que decide
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = Não encontramos nada que com certeza impeça este caminho: { $channel }
explain-changes = O que você pode fazer quanto a isto
explain-changes-none = Não conhecemos nenhum passo legal que estreite este caminho.
explain-told-above = Há mais sobre isto num caminho acima.

explain-because = Por que vale para você
explain-waits = Respostas que ainda podem mudar este caminho
explain-county = No seu condado (county)
explain-narrows = O que o estreita
explain-for-now = O que o para ou limita por enquanto
explain-may-narrow = O que talvez o estreite, mas não está definido
explain-not-stopped = Muitas vezes se acredita que impede isto, mas não impede
explain-seen = O que se viu
explain-history = Como isto mudou, e quem diz o quê
explain-state = O que sabemos sobre o estado
explain-background = O que se sabe no país inteiro
explain-unsettled = Não definido
explain-sources = Fontes

explain-standing = Como está:
standing-fought-over = Isto vale hoje. Está em disputa nos tribunais e pode cair a qualquer momento.
standing-stayed = Pode ser que agora isto não valha para ninguém: um tribunal suspendeu ou derrubou isto, não se obedece a isto, ou isto pode ter sido substituído. Não contamos com isto.
standing-announced = Isto foi aprovado ou anunciado. Não encontramos nada que mostre que está em vigor.
safeguard-stale = Data da nossa fonte mais nova sobre isto: { DATE($date) }. É antiga demais para contarmos com isto.
explain-binds = Quem tem de obedecer:
explain-exceptions = Exceções e brechas:
effect-barred = Isto fecha este caminho.
effect-own-word = Isto estreita este caminho: a agência tem de dar um motivo, fazer uma promessa ou seguir a sua própria regra interna.
effect-own-paper = Isto estreita este caminho: a agência precisa de um papel, e pode ela mesma assinar esse papel.
effect-keepers-choice = Isto estreita este caminho: quem guarda o registro decide.
effect-court-order = Isto estreita este caminho: um tribunal tem de ordenar isto.
effect-judges-warrant = Isto estreita este caminho: um juiz tem de assinar um mandado (judicial warrant).
effect-may = Talvez isto estreite este caminho. Não contamos com isto.
effect-none = Isto não impede este caminho.
effect-keeps = { $days ->
    [one] Os dados podem ser guardados por no máximo { NUMBER($days) } dia.
    [many] Os dados podem ser guardados por no máximo { NUMBER($days) } de dias.
   *[other] Os dados podem ser guardados por no máximo { NUMBER($days) } dias.
}
safeguard-above = Mais sobre isto acima.
safeguard-since = desde { DATE($date) }

case-requested = { DATE($date) }: a agência pediu registros ({ $evidence })
case-given = { DATE($date) }: registros ou acesso foram entregues ({ $evidence })
case-used = { DATE($date) }: registros foram consultados em buscas ou usados ({ $evidence })

note-dated-high = Fontes até { DATE($date) } ({ $material }).
note-dated-medium = Fontes até { DATE($date) } ({ $material }); razoavelmente certo.
note-dated-low = Fontes até { DATE($date) } ({ $material }); não confirmado.
note-later = Início: { DATE($date) }, depois do dia desta resposta.
note-old = Isso foi anos atrás; pode ter mudado.
explain-newest = A fonte mais nova citada aqui vai até { DATE($date) }.
source-not-read = conhecida, não lida
source-read-in-copy = lida numa cópia

material-statute = o texto de uma lei
material-court = documentos de tribunal
material-government-record = registros do governo
material-agency-statement = as palavras da própria agência
material-investigation = pesquisa baseada em registros
material-press = notícias
material-advocacy = o que diz um grupo de defesa de direitos
material-vendor = o que diz uma empresa

voice-law = Lei
voice-government = O governo
voice-court = Um tribunal
voice-challengers = Aqueles que a contestam
voice-company = A empresa
voice-lawmakers = Membros do Congresso
voice-reporters = Repórteres e pesquisadores
