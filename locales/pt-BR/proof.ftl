proof-tcp = Nenhuma conexão pode ser aberta
proof-tcp-kept = Acabamos de tentar abrir uma. O sistema operacional recusou.
proof-tcp-broken = Acabamos de tentar abrir uma. O sistema operacional não recusou.

proof-udp = Nenhuma mensagem pode ser enviada pela rede
proof-udp-kept = Acabamos de tentar. O sistema operacional recusou.
proof-udp-broken = Acabamos de tentar. O sistema operacional não recusou.

proof-children = Todas as partes deste aplicativo estão fechadas
proof-children-kept = { $count ->
    [one] O sistema operacional diz isso do único processo dele.
    [many] O sistema operacional diz isso de cada um dos seus { NUMBER($count) } de processos.
   *[other] O sistema operacional diz isso de cada um dos seus { NUMBER($count) } processos.
}
proof-children-broken = O sistema operacional não diz isso de todos os processos.

proof-files = Esta janela não consegue chegar aos seus arquivos
proof-files-kept = Acabamos de tentar olhar dentro da sua pasta e gravar nela. O sistema operacional recusou as duas coisas. Um arquivo que você salva ou abre passa por um ajudante, e só onde você escolhe.
proof-files-broken = O sistema operacional não recusa os seus arquivos a esta janela. Pode ser antigo demais para isso.

proof-core = Uma falha não deixa nenhuma cópia da memória
proof-core-kept = As cópias de memória depois de uma falha (core dumps) estão desligadas para este aplicativo.
proof-core-broken = As cópias de memória depois de uma falha (core dumps) não estão desligadas para este aplicativo.
