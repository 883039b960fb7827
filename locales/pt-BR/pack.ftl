rules-title = As regras em uso
rules-line = Regras nº { NUMBER($serial) }, { $days ->
    [0] de hoje
    [one] de um dia atrás
    [many] de { NUMBER($days) } de dias atrás
   *[other] de { NUMBER($days) } dias atrás
}
rules-of-program = Vieram com este programa.
rules-of-folder = Vêm de uma pasta que foi indicada quando este programa foi iniciado. Ninguém as assinou.
rules-of-pack = Vêm do arquivo { $file }. Data em que foi feito: { DATE($date) }. O mantenedor e o advogado do Sightline o assinaram.
rules-of-pack-added = Vêm do arquivo { $file }. Data em que foi feito: { DATE($date) }. Duas pessoas o assinaram. Pelo menos uma das chaves delas foi acrescentada aqui à mão, e não é uma chave do Sightline.
rules-aging = { $days ->
    [one] Estas regras foram pesquisadas até { DATE($researched) }, um dia atrás. Pode haver regras mais novas. Pergunte às pessoas que deram o Sightline a você.
    [many] Estas regras foram pesquisadas até { DATE($researched) }, { NUMBER($days) } de dias atrás. Pode haver regras mais novas. Pergunte às pessoas que deram o Sightline a você.
   *[other] Estas regras foram pesquisadas até { DATE($researched) }, { NUMBER($days) } dias atrás. Pode haver regras mais novas. Pergunte às pessoas que deram o Sightline a você.
}
rules-old = { $days ->
    [one] Estas regras são antigas: foram pesquisadas até { DATE($researched) }, um dia atrás. Leis e ordens mudaram desde então. Não conte com “Proibido” ou “Restrito” sem perguntar a um advogado.
    [many] Estas regras são antigas: foram pesquisadas até { DATE($researched) }, { NUMBER($days) } de dias atrás. Leis e ordens mudaram desde então. Não conte com “Proibido” ou “Restrito” sem perguntar a um advogado.
   *[other] Estas regras são antigas: foram pesquisadas até { DATE($researched) }, { NUMBER($days) } dias atrás. Leis e ordens mudaram desde então. Não conte com “Proibido” ou “Restrito” sem perguntar a um advogado.
}

rules-newer = Regras mais novas de um arquivo
rules-newer-what = O Sightline nunca entra na internet, por isso regras mais novas vêm num arquivo, por exemplo num pendrive USB. O arquivo só é aceito se o mantenedor e o advogado do Sightline o assinaram, os dois, e antes disso cada regra e cada palavra nele são verificadas. As suas respostas ficam. As regras valem até você sair; nada do arquivo fica guardado.
rules-choose = Escolher um arquivo
rules-checking = Verificando o arquivo. Leva alguns segundos.
rules-keys = Confiar em outra chave
rules-keys-what = Uma clínica que faz ou assina as suas próprias regras acrescenta aqui a sua chave pública. Só acrescente uma chave se alguém de confiança a deu a você em pessoa: quem tem a outra metade dela decide o que estas páginas dizem. Ela é aceita até você sair.
rules-key = Chave pública
rules-key-as = Ela assina como
rules-key-maintainer = o mantenedor
rules-key-lawyer = o advogado
rules-key-add = Confiar nesta chave
rules-keys-added = Chaves que foram acrescentadas aqui

pack-taken = As regras nº { NUMBER($serial) } estão em uso agora. Foram pesquisadas até { DATE($researched) }.
pack-same = Todos os resultados para você são os mesmos de antes.
pack-otherwise = { $count ->
    [one] Um resultado para você não é o mesmo de antes:
    [many] { NUMBER($count) } de resultados para você não são os mesmos de antes:
   *[other] { NUMBER($count) } resultados para você não são os mesmos de antes:
}

pack-lost = Estas regras não conhecem uma das suas respostas, por isso ela ficou de fora. { $reason }

pack-not-one = Este arquivo não é um pacote de regras. As regras em uso ficam.
pack-too-large = Este arquivo é grande demais para ser um pacote de regras. As regras em uso ficam.
pack-changed = Este arquivo foi mudado depois de ser feito. As regras em uso ficam.
pack-unknown-maintainer = A chave que assinou este pacote como o mantenedor não é de confiança aqui. As regras em uso ficam.
pack-unknown-lawyer = A chave que assinou este pacote como o advogado não é de confiança aqui. As regras em uso ficam.
pack-bad-maintainer = A assinatura do mantenedor não combina com o que está neste pacote: ele foi mudado, ou se danificou no caminho. As regras em uso ficam.
pack-bad-lawyer = A assinatura do advogado não combina com o que está neste pacote: ele foi mudado, ou se danificou no caminho. As regras em uso ficam.
pack-one-signer = Uma mesma pessoa assinou este pacote duas vezes. São precisas duas. As regras em uso ficam.
pack-newer = Este pacote é feito para o Sightline { $version } ou mais novo. Consiga antes um Sightline mais novo. As regras em uso ficam.
pack-future = Este pacote diz que foi feito nesta data: { DATE($date) }. Ela vem depois de hoje. A data deste computador está certa? As regras em uso ficam.
pack-older = Este pacote contém as regras nº { NUMBER($serial) }. As que estão em uso são mais novas: nº { NUMBER($used) }. Elas ficam.
pack-contents = As assinaturas estão certas, mas não se consegue ler este pacote. As regras em uso ficam.
pack-broken = { $count ->
    [one] As assinaturas estão certas, mas a verificação achou um erro neste pacote. As regras em uso ficam.
    [many] As assinaturas estão certas, mas a verificação achou { NUMBER($count) } de erros neste pacote. As regras em uso ficam.
   *[other] As assinaturas estão certas, mas a verificação achou { NUMBER($count) } erros neste pacote. As regras em uso ficam.
}
pack-serial = O número deste pacote não é o número das regras que estão nele. As regras em uso ficam.
pack-no-key = Isto não é uma chave pública do minisign. Uma chave assim começa com “RW”. Nada foi mudado.
pack-at-start = O arquivo { $file } não foi aceito. { $reason }
