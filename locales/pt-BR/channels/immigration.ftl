channel-uscis-file-sharing = Compartilhamento de arquivos do USCIS com o ICE
    .how =
        O USCIS e o ICE são partes do mesmo departamento e compartilham arquivos de casos. Desde um memorando de 28 de fevereiro de 2025, o
        USCIS inicia casos de deportação (removal) para a maioria das pessoas a quem recusa o pedido e que não estão legalmente presentes.
        Ele também pode mandar casos ao ICE.
channel-victim-filing-shared = Compartilhamento de um pedido de vítima
    .how =
        Uma vítima de abuso, de crime ou de tráfico de pessoas pode fazer um pedido ao USCIS. A lei federal deixa que ele saia do governo só
        por motivos listados. Dentro da Segurança Interna (DHS), a lei limita para que os agentes podem usar o pedido. Ela não impede que
        agentes o vejam para o seu trabalho, e o ICE faz parte desse departamento. No começo de 2025, o ICE abandonou o seu dever de
        procurar um pedido desses antes de uma prisão.
channel-immigration-court-file = Arquivo do tribunal de imigração
    .how =
        O arquivo de um tribunal de imigração contém o endereço da pessoa e as datas das audiências. Os advogados do ICE são o outro lado no
        caso, por isso o ICE vê as duas coisas.
channel-immigration-court-visit = Agentes esperam no tribunal de imigração
    .how =
        Agentes podem esperar onde acontece uma audiência. Um memorando do ICE de maio de 2025 mandou os seus advogados ajudarem os agentes a
        planejar prisões em audiências. Em 23 de junho de 2026, um tribunal anulou em todo o país as regras internas que estavam por trás
        dessas prisões. O governo recorreu, e não descobrimos se a decisão está suspensa.
channel-federal-appointment = Compromisso com o ICE ou o USCIS
    .how =
        Um compromisso põe o seu arquivo e o seu rosto diante do órgão. O USCIS e o ICE são partes do mesmo departamento e compartilham
        arquivos de casos. Conhecemos este caminho pela leitura das regras. Que pessoas foram presas em compromissos é outro caminho, mostrado
        à parte.
channel-home-visit = Agentes vêm à sua casa
    .how =
        Agentes vêm a uma casa e pedem para entrar. Sem consentimento, eles precisam de um mandado assinado por um juiz (judicial warrant). Os
        formulários I-200 e I-205 do ICE são assinados por agentes de imigração, não por juízes. Um memorando do ICE de maio de 2025 afirma que
        o formulário I-205 basta, mas só para pessoas com uma ordem final de deportação (final removal order). Um juiz em Minnesota decidiu
        contra uma entrada dessas em janeiro de 2026, e há processos em andamento. Para todos os outros, o memorando do ICE não muda nada. Na
        prática, os agentes ainda podem entrar à força.
channel-alien-registration-form = Formulário de registro G-325R
    .how =
        Desde 11 de abril de 2025, o USCIS recebe o formulário G-325R e as impressões digitais de pessoas que não são cidadãs e que nunca foram
        registradas. Isso põe um endereço, um histórico e impressões digitais nos arquivos da Segurança Interna (DHS). O formulário não dá
        nenhuma situação imigratória, e não se registrar pode ser crime. Quem está em dúvida precisa de um advogado antes de apresentar ou de
        não apresentar o formulário.

channel-appointment-visit = Prisão numa apresentação (check-in) ou numa entrevista
    .how =
        Um compromisso diz ao ICE quando e onde uma pessoa vai estar. O setor de deportação do ICE (ERO) prendeu pessoas que foram a uma
        apresentação (check-in), ou a uma entrevista no USCIS. Não se sabe com que frequência. A decisão de 23 de junho de 2026 sobre os
        tribunais de imigração não cobre esses escritórios. Faltar a um compromisso tem as suas próprias consequências. Converse com um advogado
        antes de ir, e antes de decidir não ir.

channel-ice-monitoring = Monitoramento do próprio ICE (tornozeleira, aplicativo)
    .how =
        O ICE obriga algumas pessoas que soltou a usar um aparelho ou um aplicativo chamado SmartLINK. Um aparelho acompanha o tempo todo onde a
        pessoa está. O aplicativo registra o rosto e o lugar em cada apresentação. Um endereço mudado no aplicativo chega ao ICE por um informe
        diário. O ICE diz que os dados ficam com a empresa dele, a BI, e com o ICE. Nenhuma lei estadual entra no meio.
