## Em todas as telas

window-name = Sightline
window-skip-to-content = Pular para o conteúdo
window-nav-label = Partes do Sightline
window-nav-interview = Sobre você
window-nav-result = Resultado
window-nav-what-if = E se…
window-nav-paper = Papel para levar
window-nav-session = Salvar
window-nav-proof = Isto é privado?
window-tools-label = Idioma e aparência
window-language = Idioma
window-text-size = Tamanho da letra
window-text-size-normal = normal
window-text-size-large = grande
window-text-size-largest = muito grande
window-theme = Cores
window-theme-system = Cores: automáticas
window-theme-light = Cores: claras
window-theme-dark = Cores: escuras
window-theme-contrast = Cores: alto contraste
window-network-shut = Rede: fechada pelo sistema operacional. Nada é salvo, a não ser que você peça.
window-network-not-shut = Rede: não está fechada neste computador. O próprio Sightline não envia nada.
window-clear = Apagar tudo
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = Esquece todas as respostas e começa de novo. Não pergunta outra vez.
window-leave = Sair rápido
window-leave-keys = Esc, três vezes
window-leave-what = Esquece todas as respostas e fecha a janela agora.
window-fallback = em inglês
window-trouble = Algo não funcionou. Suas respostas continuam aqui.
window-trouble-unknown = Não sabemos por quê. Por favor, tente de novo.
window-close = Fechar
window-not-advice = Isto é informação, não é orientação jurídica. As leis e a prática mudam. Antes de agir, converse com um advogado ou um representante credenciado (accredited representative).

## Primeira tela

window-welcome-title = Veja quais registros sobre você o governo pode acessar
window-welcome-lede = O Sightline mostra qual agência pode acessar qual registro, como, e o que impede isso.
window-welcome-stays = Fica aqui
window-welcome-stays-more = Nada sai deste computador. Nada é salvo, a não ser que você peça.
window-welcome-skip = Você pode pular qualquer pergunta
window-welcome-skip-more = Sem nome, sem documentos. Nunca perguntamos sobre a situação imigratória.
window-welcome-not-advice = Não é orientação jurídica
window-welcome-not-advice-more = Pergunte a um advogado o que isto significa para você.
window-welcome-time = Cerca de dez minutos
window-start = Começar

## Perguntas de um assunto

window-topic-empty = Nada mais a perguntar aqui.
window-topics = Assuntos
window-why = Por que perguntamos:
window-help = Mais ajuda
window-find-state = Procure um estado
window-states = Estados
window-chosen = Escolhidos
window-take-back = Desfazer
window-no-state-found = Nenhum estado tem este nome.
window-find-county = Procure o seu condado (county)
window-counties = Condados
window-no-county-found = Nenhum condado (county) tem este nome.
window-back = Voltar
window-next = Avançar
window-to-result = Mostrar meu resultado
window-taking-shape = Tomando forma
window-answer-more = Responder mais perguntas

## Resultado

window-access = Acesso
window-access-depends = Depende de respostas
window-matrix-how = Escolha um sinal para ver por quê. Escolha um nome para ver os seus caminhos.
window-matrix-caption = Registros e as agências que podem acessá-los. Cada sinal abre uma explicação, cada nome os seus caminhos. As setas do teclado passam de um a outro.
window-agency = Agência
window-narrow = Mostrar menos da tabela
window-narrow-open = Só o que está ou pode estar aberto
window-topic = Assunto
window-all-topics = Todos os assuntos
window-narrow-none = Nenhuma linha corresponde a isto.
window-narrow-all = Mostrar todas as linhas
window-legend = O que os sinais significam
window-legend-open = Aberto: a agência pode consultar o registro, ou obtê-lo pedindo
window-legend-restricted = Restrito: ela precisa de algo antes; as palavras ao lado do sinal dizem de quê
window-legend-for-now = Dois traços: parado ou limitado por enquanto, pode mudar a qualquer momento
window-legend-barred = Proibido: uma lei ou um bloqueio técnico proíbe
window-legend-none = Nenhum caminho encontrado
window-legend-seen = Com um ponto: registros mostram que foi usado
window-legend-reported = Com um anel: relatado
window-legend-asked = Com um anel pontilhado: pedido, não se sabe se foi dado
window-legend-depends = Tracejado, com “?”: depende de respostas não dadas
window-models = O que os tipos de acordo significam

## Os caminhos

window-routes = Os caminhos
window-routes-what = O que a tabela não consegue mostrar: quem guarda um registro, como ele circula e que obstáculos há no caminho.
window-back-to-table = Voltar à tabela
window-routes-how = Uma linha cheia está aberta. Uma linha tracejada precisa de uma ordem ou de aprovação. Uma linha pontilhada está proibida. Uma barra que corta uma linha é uma proteção.
window-all-records = Todos os registros
window-all-agencies = Todas as agências
window-show-text = Mostrar como texto
window-hide-text = Esconder o texto
window-show-table = Mostrar como tabela
window-see-routes = ver os seus caminhos
window-no-routes = Não encontramos nenhum caminho entre estes dois.
window-stage-record = Sobre você
window-stage-holder = Quem guarda
window-stage-channel = Como circula
window-stage-gate = Obstáculos no caminho
window-stage-agency = Quem pode obter
window-no-gate = nada encontrado

## Explicação de um resultado

window-back-to-result = Voltar ao resultado
window-ways = Como o registro pode chegar lá
window-source = Fonte
window-sources-how = O Sightline não abre nenhuma página da internet. Você pode selecionar um endereço e copiá-lo.

## E se…

window-what-if-title = E se algo fosse diferente?
window-what-if-lede = Experimente outras respostas e veja o que elas mudam. As suas próprias respostas ficam como estão.
window-what-if-answers = Mudar respostas
window-what-if-changed = Mudadas para experimentar
window-what-if-take-back = Desfazer
window-what-if-most = Quais respostas pesam mais
window-what-if-most-how = Cada linha é outra resposta a uma pergunta, com todo o resto como está. O número diz quantos resultados ela mudaria.
window-what-if-try = Experimentar
window-what-if-changes = Resultados mudados
window-what-if-more = Mostrar mais
window-what-if-none-left = Nenhuma outra resposta muda um resultado.
window-what-if-question = Pergunta
window-what-if-choose = Escolha uma pergunta
window-what-if-hint = Agora escolha outra resposta. Você vai ver o que muda, o antigo ao lado do novo.
window-changes = O que muda
window-before = Agora
window-after = Depois
window-map-title = A mesma pessoa em cada estado
window-map-how = Escolha um registro e uma agência. O mapa mostra como seria, sem mudar as suas outras respostas.
window-map-record = Registro
window-map-agency = Agência
window-map-tiles = O mesmo, com todos os estados do mesmo tamanho
window-map-words = Como seria
window-places-title = Estados lado a lado
window-places-how = Escolha dois estados, ou três. O que é diferente aparece linha por linha.
window-places-state = Estado
window-places-none = nenhum estado
window-places-page = Como página para mostrar ou imprimir

## O que você pode fazer

window-actions-lede = Passos permitidos por lei que combinam com as suas respostas. Alguns servem para qualquer pessoa; eles dizem para quem são. Primeiro vêm os prazos, depois uma coisa para hoje, depois o que mais ajuda você.
window-actions-none = Ainda não temos passos para mostrar com estas respostas. Um advogado ou um representante credenciado (accredited representative) pode olhar o seu caso.
window-action-effect = O que isto poderia mudar para você

## Cartas

window-letters = Cartas prontas para assinar
window-letters-back = Voltar às cartas
window-letters-to-steps = Voltar aos passos
window-letter-write = Escrever esta carta
window-letter-fill-in = Preencher
window-letter-typed = O que você escreve aqui não é uma resposta e não é salvo. A tela esquece tudo quando você sai dela. “Apagar tudo” tira isso da memória. Você pode deixar espaços em branco e preencher à mão.
window-letter-preview = A carta

## Depois de apagar

window-cleared = { $count ->
    [0] Tudo foi apagado. O Sightline tem agora { NUMBER($count) } respostas.
    [one] Tudo foi apagado. O Sightline tem agora { NUMBER($count) } resposta.
    [many] Tudo foi apagado. O Sightline tem agora { NUMBER($count) } de respostas.
   *[other] Tudo foi apagado. O Sightline tem agora { NUMBER($count) } respostas.
}

## Quem atende outra pessoa

window-desk = Eu respondo por outra pessoa
window-desk-what = Todas as perguntas numa página só, com notas para quem atende.
window-desk-beside = O idioma da pessoa atendida, ao lado do meu
window-desk-find = Ir a uma pergunta
window-desk-none = Nenhuma pergunta diz isso.
window-desk-next = Próxima pessoa
window-desk-next-what = Apaga tudo e começa de novo.
window-desk-listen = Preste atenção a
window-desk-avoid = Deixe de fora
window-desk-show = Mostrar à pessoa atendida
window-desk-close = Voltar ao atendimento

## Salvar ou abrir

window-session-title = Salvar esta sessão, ou abrir uma
window-session-lede = Nada é guardado, a não ser que você peça. Se pedir, as suas respostas vão para um único arquivo trancado, no lugar que você escolher. O que você escreveu nas cartas não entra.
window-session-save = Salvar
window-session-with = O que vai abrir o arquivo?
window-session-words = Seis palavras que nós sorteamos
window-session-words-what = É o mais seguro. Anote num papel. Elas aparecem aqui uma vez só e não ficam guardadas em lugar nenhum.
window-session-own = Uma frase secreta sua
window-session-own-what = 15 letras ou mais, que ninguém consiga adivinhar.
window-session-key = A chave de um advogado ou de uma clínica jurídica
window-session-key-what = Então só eles podem abrir o arquivo. Você não pode. Peça a eles a chave “age”.
window-session-draw = Sortear seis palavras
window-session-draw-again = Sortear outras palavras
window-session-save-button = Salvar como arquivo trancado
window-session-passphrase = Frase secreta
window-session-public = A chave pública deles (começa com age1)
window-session-secret = A sua chave secreta (começa com AGE-SECRET-KEY-1)
window-session-open = Abrir
window-session-replaces = Você já deu respostas. Ao abrir este arquivo, as respostas dele tomam o lugar das suas, e as suas se perdem. Para ficar com as suas, salve antes.
window-session-replace = Abrir e perder as minhas
window-session-keep = Ficar com as minhas
window-key-file = Pegar a chave de um arquivo
window-session-choose = Escolher um arquivo
window-session-open-button = Abrir
window-session-to-result = Ver o resultado
window-session-open-link = Abrir uma sessão salva
window-session-age = Esse arquivo é trancado no formato aberto “age”. Os programas gratuitos age e rage também o abrem. Quem o encontrar pode ver que é um arquivo trancado, mas não o que está dentro.

## Isto é privado?

window-proof-title = Isto é privado?
window-proof-lede = Você não precisa confiar em nós. Estas verificações foram feitas neste computador.
window-proof-passed = Verificado: é assim
window-proof-failed = Não há certeza neste computador
window-proof-commands = O que esta janela pode pedir
window-proof-commands-how = A página que você vê pode fazer estas chamadas ao programa, e nenhuma outra. Nenhuma chega a um arquivo nem a uma rede.
window-proof-page = A própria página não consegue chegar à rede
window-proof-page-kept = Ela acabou de tentar carregar algo. Foi recusado.
window-proof-page-broken = Ela acabou de tentar carregar algo. Não foi recusado.
window-proof-versions = Versões

## Papel

window-paper-lede = Imprima um papel, ou salve-o como um arquivo só. Nada é gravado até você clicar, e então só no lugar que você escolher.
window-paper-kind = Qual papel?
window-paper-carry = Para levar com você
window-paper-carry-what = Passos, prazos e um cartão para recortar. Não contém nenhuma das suas respostas e nenhum registro: é seguro se alguém o encontrar.
window-paper-lawyer = Para o seu advogado
window-paper-lawyer-what = O que cada agência pode acessar, por quê, e as leis e fontes. Diz muito sobre você: guarde em lugar seguro.
window-paper-own-steps = Incluir também os meus passos que mostram algo privado sobre mim, como um caso num tribunal
window-paper-answers = Incluir o que eu respondi
window-paper-beside = Um segundo idioma ao lado
window-paper-beside-none = Nenhum
window-paper-chosen = Explicados neste papel
window-paper-chosen-none = Os três resultados mais importantes. Para escolher outros, abra um resultado e clique em “Explicar isto no papel do meu advogado”.
window-paper-add = Explicar isto no papel do meu advogado
window-paper-remove = Tirar do papel do meu advogado
window-paper-print = Imprimir
window-paper-save = Salvar como arquivo
window-paper-writes = Uma impressora tem memória própria: escolha uma em que você confia. Um arquivo pode ser lido por quem usa este computador.
window-paper-preview = Como vai ficar
window-saved = Salvo aqui: { $path }. Para apagar, mova o arquivo para a lixeira e esvazie a lixeira. Até lá, quem usa este computador pode ler o arquivo.
window-not-saved = Não foi possível salvar aqui: { $path } ({ $reason }). Escolha outro lugar.
window-not-printed = A janela de impressão do sistema não abriu. Salve o papel como arquivo e imprima esse arquivo.
window-all-alike = Todas por igual
