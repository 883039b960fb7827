session-words = Estas seis palavras abrem o arquivo. Anote-as num papel agora, nesta ordem. Nós não as guardamos em lugar nenhum, e ninguém pode recuperá-las para você. O programa gratuito “age” também abre o arquivo com elas.
session-exists = Já existe um arquivo: { $path }. Nada foi gravado.
session-locked-to-key = Este arquivo está trancado com uma chave, não com uma frase secreta.
session-opened = Aberto. Data em que foi salvo: { DATE($saved) }. As regras dele foram pesquisadas até { DATE($researched) }.
session-same = Todos os resultados são os mesmos de então.
session-otherwise = { $count ->
    [one] As regras ou a data mudaram desde então. Um resultado não é o mesmo de então:
    [many] As regras ou a data mudaram desde então. { NUMBER($count) } de resultados não são os mesmos de então:
   *[other] As regras ou a data mudaram desde então. { NUMBER($count) } resultados não são os mesmos de então:
}
session-saved = Salvo aqui: { $path }. Só aquilo com que você o trancou abre o arquivo. Para apagar, mova o arquivo para a lixeira e esvazie a lixeira.
session-lost = Uma resposta do arquivo não pôde ser usada. { $reason }
session-newer = Um Sightline mais novo salvou esta sessão, no formato { NUMBER($form) }. Consiga um Sightline mais novo para abri-la. Nada foi mudado.

sealed-none = Este arquivo não é uma sessão salva. Nada foi mudado.
sealed-newer = Este arquivo está trancado de um modo mais novo ({ $version }) do que este programa conhece. O programa gratuito “age” talvez o abra. Nada foi mudado.
sealed-damaged = O começo deste arquivo está danificado, de modo que nada consegue abri-lo. Nada foi mudado.
sealed-work = Abrir este arquivo exigiria mais trabalho e memória do que este computador deveria dar. Não foi o Sightline que o fez. Nada foi mudado.
sealed-wrong-key = Isto não abre o arquivo. Confira cada palavra, as letras e o lugar dela. Nada foi mudado.
sealed-altered = Este arquivo foi mudado depois de ser salvo, ou falta o fim dele. Por isso nada dele foi lido.
sealed-other = O arquivo abriu, mas não há nenhuma sessão do Sightline nele. Nada foi mudado.
sealed-too-large = Este arquivo é grande demais para ser uma sessão: tem mais de { NUMBER($megabytes) } MB. Ele não foi lido.

sealed-short = Esta frase secreta é curta demais. Use { NUMBER($least) } letras ou mais, ou as seis palavras que o programa sorteia.
sealed-key-secret = Esta é uma chave secreta, que o dono tem de guardar. Para trancar um arquivo, peça a ele a outra chave: ela começa com “age1”.
sealed-key-none = Isto não é uma chave para trancar um arquivo. Uma chave assim começa com “age1”. Confira se ela está completa.
sealed-no-secret = Isto não é uma chave secreta. Uma chave assim começa com “AGE-SECRET-KEY-1”.
key-file-empty = Não há nenhuma chave neste arquivo: { $file }.
sealed-no-random = O computador não deu números aleatórios ({ $reason }), por isso nada foi trancado.
