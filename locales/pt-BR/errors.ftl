## Respostas

error-unknown-question = Não há nenhuma pergunta “{ $word }”.
error-unknown-state = “{ $word }” não é o código de duas letras de um estado, DC ou PR.
error-not-an-answer = “{ $word }” não é uma resposta a “{ $question }”.
error-takes-one-state = “{ $question }” aceita um só estado.
error-takes-one-answer = “{ $question }” aceita uma só resposta, não uma lista.
error-not-by-state = “{ $question }” não se pergunta estado por estado.
error-needs-state = “{ $question }” precisa de um estado. Responda antes à pergunta sobre esse estado.
error-state-not-named = A resposta a “{ $question }” para { $state } não foi usada: nenhuma outra resposta cita esse estado.
error-state-twice = A resposta a “{ $question }” para { $state } está aqui duas vezes.
error-one-state-only = “{ $question }” aceita resposta para um estado só. Aqui há mais de um.
error-answer-unreadable = Não se consegue ler a resposta a “{ $question }”.
error-write-answer = Escreva uma das respostas, uma lista de estados ou, para cada estado, uma linha própria como “NC: …”. Ponha entre aspas os números e as palavras true e false.
error-name-it-there = Cite o estado na resposta a “{ $question }”.
error-and-more = Há mais coisas erradas.
error-did-you-mean = Você quis dizer { $word }?
error-one-of = Tem de ser um destes: { $words }.

## Arquivos e pastas

error-file-missing = Não há nenhum arquivo “{ $file }”.
error-file-unreadable = Não conseguimos ler “{ $file }”: { $reason }.
error-file-folder = “{ $file }” é uma pasta. Indique um arquivo dentro dela.
error-file-not-ordinary = “{ $file }” não é um arquivo comum.
error-file-leads-out = “{ $file }” é um link que leva para fora da sua pasta.
error-file-too-large = “{ $file }” tem mais de { NUMBER($megabytes) } MB. É o arquivo certo?
error-file-not-utf8 = “{ $file }” não é texto UTF-8 a partir da linha { NUMBER($line) }. Salve-o como UTF-8.
error-file-utf16 = “{ $file }” é texto UTF-16. Salve-o como UTF-8.
error-file-template = `sightline template > answers.yaml` faz um arquivo para preencher.
error-folder-missing = Não há nenhuma pasta “{ $file }”.
error-folder-file = “{ $file }” é um arquivo. Indique uma pasta.

## O que um comando ou um clique pede

error-no-such-time = As regras falam de dias de { DATE($since) } a { DATE($until) }.
error-no-such-time-hint = Sobre este dia elas não sabem nada: { DATE($day) }. Seria um palpite.
error-no-locale = Não temos palavras no idioma “{ $word }”.
error-unknown-record = Não há nenhum registro “{ $word }”.
error-unknown-agency = Não há nenhuma agência “{ $word }”.
error-not-id-value = “{ $text }” não é ID=VALUE. `sightline template` mostra cada id e os seus valores.
error-no-result = Não há nenhum resultado assim.

## Cartas

error-unknown-letter = Não há nenhuma carta “{ $word }”.
error-letter-not-yours = A carta “{ $letter }” não combina com o que você respondeu.
error-letter-state = Esta carta é para vários estados: { $states }. Cite um deles.
error-letter-unsafe = Só um advogado ou uma clínica jurídica deveria mandar esta carta: “{ $letter }”.
error-unknown-field = Esta carta não tem nenhum campo “{ $word }”.
error-field-by-hand = “{ $field }” se escreve à mão na carta impressa. Não digite aqui.
error-field-long = “{ $field }” é longo demais para a carta: no máximo { NUMBER($most) } letras.
error-plain = --plain só muda texto. Deixe-o de fora, ou deixe de fora --format.
error-network-open = O Sightline não abriu: ele não consegue fechar a rede neste computador. { $reason }. Ele mesmo não manda nada, mas a parte do Windows que mostra as suas páginas pode chegar à Microsoft. Ninguém experimentou ainda esta janela no Windows. Num terminal, `sightline interview` pergunta o mesmo e não abre nenhuma conexão. `sightline-app --unconfined` abre a janela mesmo assim.
error-no-window = O Sightline não consegue abrir a sua janela: { $reason }. Ele precisa do Microsoft Edge WebView2 Runtime. Num terminal, `sightline interview` pergunta o mesmo.
