## O resultado e a explicação

terminal-fallback = [{ $language ->
    [en] em inglês
   *[other] { $language }
}]
terminal-legend = ● visto na prática   ○ relatado   ◌ pedido, não se sabe se foi dado   · uma leitura da lei   ? depende de respostas não dadas
terminal-why = Para ver por quê: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = Para ver como: sightline actions ANSWERS.yaml
terminal-why-interview = Para ver por quê, digite o número de uma linha.
terminal-no-exposure = Não encontramos nenhum caminho até este registro para esta agência. Agência: { $agency }. Registro: { $record }.
terminal-no-exposure-hint = Se faltar uma resposta, o resultado pode mudar. Estas perguntas ainda estão em aberto:

terminal-compare-depends = depende
terminal-compare-change = antes: { $before }; depois: { $after }
terminal-compare-count = Resultados que mudam
terminal-questions-none = Nenhuma pergunta em aberto pode mudar o resultado.

terminal-check-clean = Regras e palavras estão em ordem: estados: { NUMBER($states) }, fatos: { NUMBER($facts) }, proteções: { NUMBER($safeguards) }, casos: { NUMBER($cases) }, fontes: { NUMBER($sources) }, idiomas: { NUMBER($locales) }.

terminal-letters-how = `sightline letters ANSWERS --letter NAME` imprime uma, com espaços em branco para preencher à mão.
terminal-letter-lawyer = Se um advogado ou uma clínica a mandar com você: --with-lawyer a imprime.

terminal-diff-new = novo
terminal-diff-gone = não existe mais
terminal-diff-count = Regras que são diferentes: { NUMBER($rules) }. Mensagens que são diferentes: { NUMBER($words) }.
terminal-diff-nothing = Isto não contém regras: não é um pacote, nem o arquivo que “sightline pack make” grava.
terminal-pack-made = Gravado: { $path }. Ninguém o assinou ainda. O mantenedor e o advogado o assinam, cada um, com o programa gratuito “minisign” (minisign -S -m FILE). Depois “sightline pack join” faz o pacote.
terminal-pack-joined = Gravado: { $path }. “sightline pack check” diz se ele seria aceito.
terminal-pack-good = Este pacote seria aceito: as duas assinaturas são de confiança, e a verificação não achou nenhum erro.

terminal-passphrase = Frase secreta (não aparece enquanto você digita):
terminal-session-key = --key FILE abre o arquivo, com o arquivo que contém a chave secreta.
terminal-replace = Escolha outro nome, ou grave por cima com --replace.

terminal-reading = Lendo respostas do terminal. Para terminá-las, aperte Ctrl+D.

terminal-not-confined = O Sightline não iniciou. O sistema operacional não conseguiu fechar a rede: { $reason }.
terminal-unconfined-how = Para começar mesmo assim: --unconfined
terminal-no-window = O Sightline não consegue abrir a sua janela: { $reason }. Num terminal, `sightline interview` pergunta o mesmo.
terminal-unconfined = A rede não está fechada para o Sightline: { $reason }. O próprio Sightline não envia nada.

terminal-template-head = Arquivo de respostas do Sightline. Preencha o que você sabe. Deixe de fora o que não sabe, ou escreva skip. O arquivo fica neste computador; apague-o quando terminar.
terminal-template-per = Uma resposta para todos os estados, ou uma para cada um, como em: { $example }
terminal-template-when = Só se pergunta em alguns casos.
terminal-template-list = O nome completo, como está na lista do seu estado. Exemplo: Durham County

terminal-check-loose = { $count ->
    [one] Uma proteção se apoia só em fontes antigas e não baixa nada: { $safeguards }
    [many] { NUMBER($count) } de proteções se apoiam só em fontes antigas e não baixam nada: { $safeguards }
   *[other] { NUMBER($count) } proteções se apoiam só em fontes antigas e não baixam nada: { $safeguards }
}
terminal-check-primary = { NUMBER($primary) } de { NUMBER($all) } fontes são de primeira mão (governo, tribunal, legislativo); lidas no endereço mostrado: { NUMBER($read) }.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] Nenhuma afirmação tem mais de 12 meses.
    [one] Uma afirmação tem mais de 12 meses. `--stale` a lista.
    [many] { NUMBER($count) } de afirmações têm mais de 12 meses. `--stale` as lista.
   *[other] { NUMBER($count) } afirmações têm mais de 12 meses. `--stale` as lista.
}
terminal-check-open = { $count ->
    [0] { $language }: todas as mensagens estão traduzidas.
    [one] { $language }: uma mensagem aparece em inglês, marcada (desatualizadas: { NUMBER($stale) }). `sightline locales { $language }` a lista.
    [many] { $language }: { NUMBER($count) } de mensagens aparecem em inglês, marcadas (desatualizadas: { NUMBER($stale) }). `sightline locales { $language }` as lista.
   *[other] { $language }: { NUMBER($count) } mensagens aparecem em inglês, marcadas (desatualizadas: { NUMBER($stale) }). `sightline locales { $language }` as lista.
}

terminal-locales-head = idioma | nível | mensagens | inteiro | faltam | cópias | desatualizadas | palavras a fazer
terminal-locales-legend = Níveis: 1 para usar o Sightline, 2 caminhos e fatos, 3 notas sobre o país, 4 notas sobre os estados. * diz que o idioma tem de estar inteiro ali. Uma cópia é texto em inglês que espera ser substituído. Desatualizada quer dizer que o inglês mudou desde então. `sightline check` diz o que está quebrado.
terminal-locales-broken = { $count ->
    [one] { $language }: um erro. `sightline check` o mostra.
    [many] { $language }: { NUMBER($count) } de erros. `sightline check` os mostra.
   *[other] { $language }: { NUMBER($count) } erros. `sightline check` os mostra.
}
terminal-locales-missing = falta
terminal-locales-copy = ainda em inglês
terminal-locales-stale = desatualizada, o inglês mudou desde então
terminal-locales-whole = Todas as mensagens estão traduzidas.
terminal-locales-synced = Mensagens colocadas em inglês, para serem substituídas: { NUMBER($added) }. Cópias dessas refeitas, porque o inglês mudou: { NUMBER($renewed) }. Nada do que você escreveu foi mudado.
terminal-locales-fresh = Anotado: em dia com o inglês de hoje.
terminal-locales-begun = Começado em { $folder }. Mensagens em inglês, para serem substituídas: { NUMBER($count) }. Primeiro defina o nome, a direção e os formatos em locale.yaml.

terminal-typed-help = ? | ajuda | por que | por quê | por que pergunta | por que você pergunta | por que vocês perguntam
terminal-typed-back = b | voltar | volta | volte | anterior | para trás
terminal-typed-result = q | resultado | mostrar resultado | mostrar o resultado | ver resultado | ver o resultado
terminal-typed-leave = q | sair | fechar | parar | terminar | fim | encerrar
terminal-typed-skip = pular | pula | pule | não sei | sei lá | não lembro | não tenho certeza | não faço ideia | prefiro não dizer | prefiro não responder | não quero dizer | não quero responder
terminal-typed-list = lista | a lista | ver lista | ver a lista | mostrar lista | mostrar a lista | ver todos | mostrar todos
terminal-typed-steps = + | passos | o que posso fazer | o que eu posso fazer | o que fazer
terminal-typed-yes = sim | s
terminal-typed-no = não | n | nenhum | nenhuma | nunca
terminal-typed-and = e | mais
terminal-typed-or = ou

terminal-about = Qual agência pode acessar quais registros sobre você, por qual caminho, o que impede isso, e como sabemos? O Sightline funciona só neste computador: não abre nenhuma conexão e não guarda nada.
