## DMV

safeguard-dmv-disclosure-limit = Limites ao compartilhamento de registros do DMV
    .what =
        O DMV pode dar alguns registros a algumas agências só sob certas condições, muitas vezes uma
        ordem judicial (court order) ou um mandado assinado por um juiz (judicial warrant). Isto não
        cobre a rede policial nem empresas, a não ser que a lei diga que sim.
safeguard-dmv-status-confidentiality = O DMV tem de manter privados alguns dados da carteira
    .what =
        O DMV tem de manter privado o que sabe sobre algumas carteiras, documentos ou perguntas sobre
        a situação imigratória. Outros dados, como um nome ou endereço, ainda podem estar abertos.
safeguard-dmv-document-limit = Limites às cópias de documentos no DMV
    .what =
        O DMV não pode guardar, ou não pode compartilhar livremente, cópias de alguns documentos que
        as pessoas mostram. Isto não cobre os dados que o DMV digitou no seu sistema.
safeguard-police-network-block = Uma agência é excluída da rede policial
    .what =
        O estado impede uma agência, citada pelo nome, de consultar os seus dados de motoristas pela rede
        policial. Isto só impede as agências que são citadas. Outras ainda podem consultar, e podem
        repassar o que encontram.
safeguard-recipient-promise = Uma promessa de não repassar dados do DMV
    .what =
        Quem recebe dados do DMV tem de prometer não repassá-los para trabalho de imigração. A regra
        só funciona até onde as pessoas cumprem a promessa e o estado a faz cumprir.
safeguard-face-search-limit = Limites a buscas de rostos em fotos de carteiras
    .what =
        O estado proíbe ou limita buscas de rostos nas suas fotos de carteiras. A regra não cobre
        fotos que as agências federais já têm.
safeguard-data-sale-limit = Limites à venda de dados de motoristas
    .what =
        A lei do estado limita a quem o DMV pode vender dados de motoristas, ou para qual uso. Isto não alcança os dados que os compradores já têm.

## Câmeras de placas e polícia

safeguard-plate-sharing-limit = Limites ao compartilhamento de dados de câmeras de placas
    .what =
        A lei do estado limita com quem a polícia pode compartilhar o que as suas câmeras de placas
        viram. Ela não vale para as câmeras federais, e pode não valer para as particulares.
safeguard-plate-immigration-ban = Nenhum dado de câmeras de placas para trabalho de imigração
    .what =
        A lei do estado proíbe as agências de compartilhar ou usar dados de câmeras de placas para
        trabalho de imigração. Ela não vale para as câmeras federais nem para as empresas nacionais que vendem dados de placas. Já se descobriu que agências quebraram regras assim.
safeguard-plate-retention-limit = Dados de câmeras de placas têm de ser apagados depois de um tempo
    .what =
        A polícia tem de apagar os registros de placas vistas depois de um prazo fixado. Até lá,
        pode-se fazer buscas neles. Isto não alcança as cópias que outros fizeram.
safeguard-trust-law = Limites à ajuda da polícia ao trabalho de imigração
    .what =
        A lei do estado limita o que a polícia e as cadeias podem fazer ou compartilhar para agências
        de imigração. Essas leis têm exceções, muitas vezes para um mandado assinado por um juiz
        (judicial warrant) ou para alguns crimes. Elas não impedem que impressões digitais vão para o FBI.
safeguard-agreement-ban = Nenhum acordo 287(g) com o ICE
    .what =
        A lei do estado proíbe acordos que deixam agentes locais fazer trabalho de imigração para o
        ICE. Ela não impede outros contatos entre a polícia e o ICE.
safeguard-driver-privacy-act = Lei federal de privacidade dos motoristas (DPPA)
    .what =
        Uma lei federal limita a quem um DMV pode dar dados de motoristas, como nome, endereço e
        foto. Ela deixa qualquer agência do governo ter os dados para o seu trabalho. Por isso,
        sozinha, ela não mantém os registros longe do ICE.

## Imigração e tribunais

safeguard-victim-confidentiality = Regra federal de privacidade para pedidos de vítimas
    .what =
        A lei federal deixa que um pedido de uma vítima de abuso, de crime ou de tráfico de pessoas
        saia do governo só por motivos listados. Dentro da Segurança Interna (DHS), da qual o ICE faz
        parte, ela limita para que o pedido é usado, não quem pode vê-lo para o trabalho. Fatos que
        vêm só do abusador não podem ser usados contra a vítima. A regra cobre o pedido federal, não
        um boletim feito à polícia local.
safeguard-home-entry-warrant = Agentes precisam de um mandado assinado por um juiz para entrar numa casa
    .what =
        Sem consentimento, os agentes precisam de um mandado assinado por um juiz (judicial warrant)
        para entrar numa casa. Os formulários do próprio ICE não são assinados por um juiz. O ICE
        contesta isto só para pessoas com uma ordem final de deportação (final removal order). Na
        prática, os agentes ainda podem entrar à força. Não resista; diga que você não consente.
safeguard-immigration-court-arrest-limit = Limite a prisões no tribunal de imigração
    .what =
        Uma decisão de um tribunal de 23 de junho de 2026 limita prisões de pessoas por terem vindo
        ao tribunal de imigração. Ela não cobre apresentações (check-ins) nos escritórios do ICE,
        ruas nem casas. O governo recorreu, por isso verifique como está antes de contar com ela.
safeguard-courthouse-arrest-limit = Limites a prisões de imigração em tribunais estaduais
    .what =
        A lei do estado limita prisões civis de imigração nos tribunais estaduais, muitas vezes às
        que têm um mandado assinado por um juiz (judicial warrant). Ela não cobre o tribunal de
        imigração nem prisões por um crime. Mesmo assim, prisões foram relatadas em alguns estados
        com uma lei dessas.
safeguard-asylum-confidentiality = Privacidade dos pedidos de asilo
    .what =
        O governo não pode contar a outros, sobretudo ao país de origem, que alguém pediu asilo. Um
        consentimento por escrito ou uma exceção listada suspende isso. Não é um muro dentro do
        governo: agentes de imigração e outros agentes federais que precisem podem ver o arquivo.
safeguard-privacy-act = Lei federal de privacidade (Privacy Act)
    .what =
        Esta lei dá a cidadãos e a quem tem green card direitos sobre arquivos federais, como limites
        ao compartilhamento, correção e processos judiciais. As outras pessoas ficam fora dela.
        Sozinha, ela não impede que órgãos federais compartilhem arquivos com o ICE.

## Programas federais, saúde, escola e voto

safeguard-tax-confidentiality = Privacidade das declarações de imposto
    .what =
        A lei federal mantém secretas as declarações de imposto, com exceções listadas. Os tribunais
        não concordam sobre se uma delas deixa o ICE ter endereços. Uma ordem judicial (court order)
        contra o compartilhamento pode mudar num recurso.
safeguard-social-security-confidentiality = Privacidade dos números do Seguro Social
    .what =
        A lei federal limita a divulgação de números do Seguro Social (Social Security). Em junho de
        2026, um tribunal a usou para desfazer a ligação entre os arquivos do Seguro Social e o SAVE,
        uma verificação de cidadania. Em setembro de 2026, a Suprema Corte suspendeu essa decisão até
        o recurso acabar. Outros compartilhamentos podem continuar.
safeguard-medicaid-confidentiality = Privacidade dos dados do Medicaid
    .what =
        A lei federal limita o uso dos dados do Medicaid à administração do programa. Desde 6 de janeiro de
        2026, por uma ordem judicial (court order) de 29 de dezembro de 2025, o ICE pode obter dados básicos
        sobre pessoas que não estão legalmente presentes. Nos estados que foram à Justiça, os detalhes de saúde
        e os dados de cidadãos e de quem tem green card continuam protegidos.
safeguard-food-benefit-confidentiality = Privacidade dos dados do auxílio-alimentação (SNAP)
    .what =
        A lei federal reserva os dados das pessoas da casa à administração do programa. Ela tem
        exceções, como verificações da situação imigratória de quem pede, e agentes que procuram
        alguém que foge de um caso criminal grave (fleeing felon). Um tribunal entendeu que a
        exigência federal de todos os dados provavelmente viola esta lei, para os estados que foram à
        Justiça.
safeguard-health-privacy = Privacidade dos registros de saúde
    .what =
        A lei federal (HIPAA), e em alguns estados uma lei própria, limita quando um hospital ou uma
        clínica pode dar dados de pacientes a agentes. A lei federal deixa que respondam a algumas
        exigências que nenhum juiz assinou, mas não os obriga. Ela deixa que contem mais sobre uma
        pessoa que os agentes detêm, ou para evitar uma ameaça grave. Ela vale para hospitais, clínicas e seguradoras, não para o ICE.
safeguard-school-privacy = Privacidade dos registros escolares
    .what =
        Pela lei federal (FERPA), uma escola que recebe dinheiro federal precisa do consentimento do
        pai, da mãe ou de um estudante adulto para entregar registros. Uma intimação (subpoena)
        legal, mesmo uma que nenhum juiz assinou, ou uma ordem judicial (court order) é uma exceção;
        antes, a escola tem de tentar avisar a família. Uma emergência também é uma exceção.
        Os dados chamados directory information, como nome e endereço, podem sair, a não ser que a família tenha dito não. Alguns estados acrescentam uma lei própria.
safeguard-voter-list-limit = Limites à entrega de listas de eleitores
    .what =
        Uma lei ou uma decisão de um tribunal limita a quem o estado pode dar a sua lista completa de
        eleitores. Isto não traz de volta uma lista que já foi dada. Uma decisão pode mudar num
        recurso.
safeguard-census-secrecy = Sigilo das respostas ao censo
    .what =
        As respostas ao censo só podem ser usadas para estatísticas. Por lei, nenhuma outra agência
        pode vê-las, e elas não podem ser usadas contra a pessoa. A regra só cobre o que as pessoas
        contam ao Census Bureau (órgão do censo).

## Dinheiro, trabalho, empresas de dados e telefone

safeguard-financial-privacy = Lei federal de privacidade dos registros bancários
    .what =
        Uma agência federal que quer registros bancários por sua própria intimação (subpoena) tem de
        mandar uma cópia ao cliente e esperar 10 dias, ou 14 se foi pelo correio. O cliente pode pedir
        a um tribunal federal que a impeça. A lei tem exceções, não vale para agências estaduais ou locais e não cobre lojas de transferência de dinheiro.
safeguard-transfer-database-cut = Agentes de deportação do ICE cortados do TRAC
    .what =
        Em junho de 2025, a procuradora-geral (attorney general) do Arizona cortou o acesso dos
        agentes de deportação do ICE (ERO) ao TRAC, um banco de dados de transferências de dinheiro.
        Os relatos descrevem o corte só para eles. Outros ainda podem fazer buscas nele.
safeguard-credit-reporting = Lei federal de relatórios de crédito (FCRA)
    .what =
        Esta lei deixa as pessoas ver e corrigir os seus arquivos de crédito e congelar o seu
        crédito. A maioria das empresas que vendem arquivos sobre pessoas diz que está fora dela. O
        cabeçalho de um arquivo de crédito é vendido sem os limites dela, e um congelamento não o
        esconde.
safeguard-broker-delete-right = Direito de fazer empresas que vendem dados apagarem dados
    .what =
        A lei do estado deixa as pessoas pedirem a empresas (data brokers) que apaguem os seus dados
        ou parem de vendê-los. Dados de registros públicos muitas vezes estão isentos, e muitas
        empresas podem estar também. Isto não traz de volta o que uma agência já obteve.
safeguard-personal-data-sale-limit = Limites à venda de dados pessoais para a aplicação das leis de imigração
    .what =
        A lei do estado limita a venda de dados pessoais a agências que aplicam as leis de imigração.
        Isto não traz de volta o que uma agência já obteve.
safeguard-utility-data-limit = Limites ao compartilhamento de dados de contas de serviços
    .what =
        A lei do estado limita quando uma empresa de serviços (luz, água, gás) pode dar dados de
        clientes a agências de imigração. Ela pode cobrir só algumas empresas ou alguns dados. Uma
        ordem judicial (court order) ou um mandado assinado por um juiz (judicial warrant) ainda pode
        abri-los.
safeguard-wage-data-limit = Limites ao compartilhamento dos informes estaduais de salários
    .what =
        A lei do estado limita quando uma agência de trabalho pode entregar informes de pagamento. Um
        tribunal federal ainda pode ordenar que a agência obedeça, como um fez em Delaware em abril
        de 2026. Ela não cobre os arquivos do próprio empregador.
safeguard-toll-data-limit = Limites ao compartilhamento de dados de pedágio
    .what =
        A lei do estado limita quando uma agência de pedágio pode entregar os seus dados. Uma ordem
        de um juiz ou uma intimação (subpoena) ainda pode abri-los. Ela não cobre câmeras de placas
        da polícia ou de empresas.
safeguard-administrative-subpoena-limit = Uma intimação do ICE não é uma ordem judicial
    .what =
        Ninguém pode ser punido por esperar até que um juiz federal lhe ordene obedecer a uma intimação do ICE (administrative subpoena). Quem a recebe pode se opor ou pedir a um tribunal que a
        cancele, ou pode simplesmente obedecer. A maioria das contestações a essas exigências de
        registros fracassou.
safeguard-stored-communications = Lei federal de privacidade para mensagens e contas
    .what =
        As companhias de telefone, e-mail e internet podem entregar o que as mensagens dizem só com um
        mandado assinado por um juiz (judicial warrant). Outros registros exigem uma ordem judicial
        (court order). Uma intimação (subpoena), mesmo uma que nenhum juiz assinou, basta para nome,
        endereço, listas de chamadas e de sessões, e forma de pagamento. Numa emergência, uma
        companhia pode dar dados na hora. A agência não precisa avisar o cliente, embora muitas
        companhias avisem.
safeguard-location-warrant = Um mandado assinado por um juiz para o histórico de localização do telefone
    .what =
        Os agentes precisam de um mandado assinado por um juiz (judicial warrant) para obrigar uma
        companhia de telefone a entregar uma semana ou mais de histórico de localização, exceto numa
        emergência ou com o consentimento do cliente. Desde uma decisão da Suprema Corte de 29 de
        junho de 2026, coletar isso por área também conta como uma busca. Essas decisões não
        resolveram se uma agência pode simplesmente comprar dados de localização.
safeguard-device-search-policy = Regras da fronteira sobre buscas em telefones
    .what =
        As regras do próprio CBP, renovadas em janeiro de 2026, exigem mais para uma busca mais
        profunda. Segundo relatos, elas limitam os agentes aos dados guardados no aparelho, não na
        nuvem. Não é preciso um mandado assinado por um juiz (judicial warrant). Um cidadão dos EUA
        não pode ter a entrada recusada por não desbloquear um telefone; um visitante pode, e o
        telefone pode ser retido.

safeguard-parent-locator-limit = Limites ao arquivo de pensão alimentícia
    .what =
        A lei federal diz quem pode usar o arquivo nacional de pensão alimentícia e novas
        contratações, e para quê. A imigração não está entre esses fins. O departamento de saúde
        guarda o arquivo e decide sobre os pedidos, e estava avaliando um da Segurança Interna (DHS).

safeguard-simulator-policy = Regras da própria Segurança Interna sobre torres de celular falsas
    .what =
        A regra interna da Segurança Interna pede um mandado assinado por um juiz (judicial warrant), com
        exceções para casos urgentes. A Segurança Interna pode mudá-la. O inspetor-geral dela
        constatou em 2023 que os investigadores do ICE (HSI) nem sempre obtiveram as ordens
        judiciais (court orders) que eram necessárias.

safeguard-spyware-policy = A palavra do próprio ICE sobre programas espiões
    .what =
        Em abril de 2026, o chefe interino do ICE disse que os programas espiões (spyware) devem
        ser usados contra traficantes de drogas e terroristas. É a palavra do próprio ICE. Não é uma lei, e o ICE pode
        mudá-la.

safeguard-state-refusal = A recusa do estado
    .what =
        O estado se recusou a entregar os seus registros, ou combate a exigência no tribunal. É uma
        escolha do próprio estado. Ela pode mudar, e um tribunal pode ordenar a entrega dos
        registros.

safeguard-student-aid-privacy = Privacidade dos formulários de ajuda para estudantes
    .what =
        A lei federal limita à ajuda para estudantes o que se conta no formulário FAFSA. O
        Departamento de Educação guarda o formulário. Ninguém fora dele pode ter certeza de que os
        dados ficam lá.

safeguard-library-privacy = Privacidade dos registros de biblioteca
    .what =
        As leis dos estados mantêm privado o que uma pessoa toma emprestado de uma biblioteca
        pública, em regra até que um tribunal ordene o contrário. As leis são diferentes: algumas
        podem deixar que uma intimação (subpoena) baste. Um formulário feito pelo próprio agente de imigração não é uma ordem judicial (court order).

safeguard-reporting-duty-limit = Limites ao dever de informar
    .what =
        Um aviso federal de 2000 diz que um órgão só tem de informar uma pessoa que ele sabe que está
        aqui ilegalmente, e lê “saber” de modo estreito. É antigo. Não descobrimos se o governo o
        substituiu.
