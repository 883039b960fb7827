slip-open = Isto está errado?
slip-title = Algo aqui está errado
slip-how = Copie ou imprima esta ficha, preencha-a, e mande-a quando e para onde você quiser. O Sightline não manda nada. A ficha é igual para todos: não contém nenhuma das suas respostas.

slip-about = Sobre
slip-rules = Regras
slip-serial = número { NUMBER($serial) }, pesquisadas até { DATE($researched) }
slip-says = Aqui está escrito
slip-wrong = O que está errado?
slip-known-by = Como você sabe? Uma lei, um documento de tribunal ou uma notícia, com data e endereço.
slip-nothing-of-you = Não escreva nada sobre você nem sobre uma pessoa atendida.
slip-to = Mande para: { $place }
slip-to-nobody = Ainda não está definido para onde ela vai. Pergunte às pessoas que deram o Sightline a você.

slip-copy = Copiar
slip-copied = Copiado.
slip-unknown = As regras não têm nenhuma afirmação “{ $word }”.
slip-unknown-hint = Para ver o nome de cada afirmação, acrescente a opção “--names” a “sightline explain”.
