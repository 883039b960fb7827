channel-hospital-request = Pedido de um agente a um hospital
    .how =
        Um hospital pode dar dados de pacientes a agentes com uma ordem judicial (court order). Ele também pode responder a uma exigência por escrito do próprio agente,
        se ela for específica, limitada e pertinente, mas não é obrigado. Ele pode dar alguns fatos básicos para ajudar a achar um suspeito ou fugitivo, e mais se os
        agentes detêm a pessoa ou para evitar uma ameaça grave. Uma regra interna que mantinha os agentes longe acabou em janeiro de 2025; para as áreas de tratamento,
        eles ainda precisam de consentimento ou de um mandado assinado por um juiz (judicial warrant).
channel-school-record-request = Pedido do ICE a uma escola
    .how =
        Uma lei federal mantém os registros escolares longe do ICE, a não ser que a família consinta. Uma intimação (subpoena) legal, mesmo uma que nenhum juiz assinou,
        ou uma ordem judicial (court order) é uma exceção. Uma emergência também é. Os dados chamados directory information, como nome e endereço, também são, a não ser que a família tenha dito não. Desde janeiro de 2025, as escolas não são mais um lugar que o ICE evita por regra interna.
channel-census-answers-request = Pedido de respostas ao censo
    .how =
        O Census Bureau (órgão do censo) guarda o que as pessoas das casas respondem. Por lei, as respostas só podem ser usadas para estatísticas e não podem ser mostradas
        a nenhuma outra agência. Violar esta lei é crime. Não encontramos nenhuma mudança em 2025 ou 2026.
channel-postal-records-request = Dados do correio para agências de imigração
    .how =
        O Postal Inspection Service (a polícia do correio) entrou numa força-tarefa de imigração em 2025. Autoridades de imigração buscaram obter fotos de envelopes, dados
        de rastreamento e dados de contas na internet, relatou o Washington Post em 29 de abril de 2025. A Segurança Interna (DHS) confirmou em termos gerais que eles
        trabalham juntos. Não se sabe quantas pessoas isso atinge.

channel-student-aid-form-request = Formulário de ajuda para estudantes (FAFSA)
    .how =
        O formulário de ajuda para estudantes contém os nomes, as datas de nascimento e os endereços de um estudante e dos pais ou do cônjuge. A lei federal limita esses
        dados à ajuda para estudantes. O Departamento de Educação diz que não os compartilhou ilegalmente. Não encontramos nenhuma entrega a uma agência de imigração, e
        ninguém pode prometer que não haverá nenhuma.

channel-library-record-request = Pedido de um agente a uma biblioteca
    .how =
        Uma biblioteca pública guarda quem tomou o que emprestado. Quase todos os estados mantêm isso privado por lei, em regra até que um tribunal ordene o contrário. Um formulário feito pelo próprio agente de imigração não é uma ordem judicial (court order). Não encontramos nenhum caso em que o ICE pediu registros de biblioteca.
