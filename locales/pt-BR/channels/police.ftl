channel-booking-fingerprints-sent = Digitais do fichamento enviadas ao FBI e ao ICE
    .how =
        Uma cadeia manda ao FBI as impressões digitais de uma pessoa presa. Depois elas são comparadas automaticamente com o
        arquivo da Segurança Interna (DHS). O ICE fica sabendo de uma correspondência antes de qualquer condenação.
channel-jail-release-data = A cadeia avisa o ICE de uma soltura
    .how =
        O ICE pergunta a uma cadeia quando uma pessoa será solta, ou pede que segure a pessoa (detainer). A cadeia pode
        responder, a não ser que a lei do estado ou as suas próprias regras digam não. Alguns estados mandam as cadeias
        responderem.
    .seen-elsewhere =
        Isto foi relatado em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-jail-data-resale = Dados de cadeias vendidos por empresas
    .how =
        Sistemas que avisam as vítimas sobre solturas, como o VINE, recebem dados em tempo real de mais de 2,800 cadeias. Uma empresa
        revende os dados, e o ICE comprou acesso em 2021. Não vimos nenhuma lista dessas cadeias, e não sabemos se o ICE ainda tem
        esse acesso. Por isso, a recusa de uma cadeia em contar ao ICE pode não manter um fichamento (booking) escondido.
channel-287g-jail-officers = Agentes da cadeia local que trabalham para o ICE
    .how =
        Um xerife ou uma cadeia pode assinar um acordo 287(g) com o ICE. Os seus agentes podem então verificar pessoas na cadeia
        para o ICE, ou cumprir ali os mandados do próprio ICE (administrative warrants), que nenhum juiz assina. O que eles podem
        fazer depende do tipo de acordo. Só as agências que assinaram participam.
    .county-some = { $county }: sabemos destes acordos para a cadeia:
    .county-other = { $county }: os acordos de que sabemos são para a polícia em ronda, nenhum para a cadeia. Pode haver mais novos.
    .county-none = { $county }: não sabemos de nenhum acordo de uma agência daqui. Isso não significa que não haja nenhum: a lista do ICE de { DATE($date) } cresceu desde então, mais do que conseguimos nomear.
channel-287g-street-officers = Polícia local que trabalha para o ICE na ronda
    .how =
        Um departamento de polícia pode assinar um acordo 287(g) com o ICE. No tipo força-tarefa (task force), os seus policiais fazem trabalho de
        imigração durante o trabalho normal de polícia. Assim eles podem usar o que o seu departamento sabe; não encontramos nenhum documento que mostre isso para os boletins dele. Só as agências que assinaram participam. Os outros tipos de acordo cobrem só
        cadeias.
    .county-some = { $county }: estas agências assinaram o tipo força-tarefa (task force), por isso os seus agentes podem trabalhar para o ICE na ronda:
    .county-other = { $county }: os acordos de que sabemos são só para a cadeia, nenhum para a polícia em ronda. Pode haver mais novos.
    .county-none = { $county }: não sabemos de nenhum acordo de uma agência daqui. Isso não significa que não haja nenhum: a lista do ICE de { DATE($date) } cresceu desde então, mais do que conseguimos nomear.
channel-local-police-asked = O ICE pergunta à polícia local
    .how =
        Uma agência de imigração pergunta a um departamento de polícia o que ele sabe sobre uma pessoa. O departamento pode responder, a não ser que a lei do
        estado ou as suas próprias regras digam não. Alguns estados mandam a polícia ajudar.
    .seen-elsewhere =
        Isto foi relatado em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-victim-report-asked = O ICE pergunta à polícia sobre uma vítima de crime
    .how =
        Uma agência de imigração poderia pedir a um departamento de polícia um boletim que uma vítima de crime fez. O departamento poderia responder, a não
        ser que a lei do estado ou as suas próprias regras digam não. Conhecemos este caminho pela leitura da lei, não por um caso.
channel-courthouse-visit = Agentes esperam num tribunal estadual ou local
    .how =
        As agendas dos tribunais mostram quando são as audiências dos casos, e muitas estão abertas a qualquer pessoa. Agentes podem esperar por
        uma pessoa num tribunal. Prisões de imigração em tribunais foram relatadas em alguns estados, mesmo onde uma lei as proíbe.
channel-court-records-open = Registros de tribunais abertos ao público
    .how =
        As listas de casos civis e criminais estão abertas a qualquer pessoa. Empresas as juntam em arquivos que vendem. A lei federal não
        as esconde de uma agência.
channel-police-video-asked = O ICE pede vídeo à polícia local
    .how =
        A polícia local compartilha vídeo, como o de câmeras corporais, com outras agências caso a caso. O ICE poderia pedi-lo. A lei do
        estado ou as regras da própria polícia podem limitar isto. Não encontramos nenhum documento que mostre o ICE levando esse vídeo em
        massa ou buscando rostos nele.
channel-immigration-warrant-lookup = Mandados do ICE no banco de dados da polícia
    .how =
        O ICE põe os seus próprios mandados (administrative warrants) no banco de dados do FBI, que a polícia consulta numa parada de
        trânsito. Nenhum juiz assinou esses mandados. Pelo menos mais meio milhão foi acrescentado no começo de 2025, relatou a NPR; o ICE
        não confirmou o número. Por isso, uma parada dessas pode mostrar a um policial um mandado do ICE.
channel-dna-file = DNA no arquivo do FBI
    .how =
        A Segurança Interna (DHS) tira DNA da maioria das pessoas que detém. Ela manda os perfis para o arquivo do FBI, chamado CODIS. A
        polícia de todo lugar pode fazer buscas nesse arquivo, sem data de fim. Notícias dizem que mais de 1.5 milhão de perfis foram
        acrescentados desde 2020.

channel-shared-police-reports = Boletins da polícia em bancos de dados comuns
    .how =
        Muitos departamentos de polícia copiam os seus boletins para bancos de dados em que outros fazem buscas, como COPLINK, LInX ou o N-DEx do
        FBI. Testemunhas e vítimas também estão nesses boletins. Os investigadores do ICE (HSI) tinham acesso próprio (login) a alguns
        deles. Uma lei estadual que limita o que a polícia local conta ao ICE vale para essa polícia, não para um acesso federal. Ela pode fazer um departamento sair de um banco de dados desses. Não encontramos nenhuma lista de quem alimenta o quê hoje.
    .seen-elsewhere =
        Acessos (logins) dos investigadores do ICE (HSI) foram mostrados em Massachusetts, e relatados no Arizona e na Califórnia. King
        County, Washington, saiu de um banco de dados desses por esse motivo. As fontes falam de muitos outros lugares sem dizer o nome de
        todos. Não encontramos nenhum caso desta agência neste estado.

channel-shared-arrest-records = Registros de prisão em bancos de dados comuns
    .how =
        Muitos departamentos de polícia copiam prisões e fichamentos (bookings) para bancos de dados em que outros fazem buscas, como COPLINK, LInX
        ou o N-DEx do FBI. Os investigadores do ICE (HSI) tinham acesso próprio (login) a alguns deles. Uma lei estadual que limita o que a
        polícia local conta ao ICE vale para essa polícia, não para um acesso federal. Ela pode fazer um departamento sair de um banco de dados desses.
        Não encontramos nenhuma lista de quem alimenta o quê hoje.
    .seen-elsewhere =
        Acessos (logins) dos investigadores do ICE (HSI) foram mostrados em Massachusetts, e relatados no Arizona e na Califórnia. King
        County, Washington, saiu de um banco de dados desses por esse motivo. As fontes falam de muitos outros lugares sem dizer o nome de
        todos. Não encontramos nenhum caso desta agência neste estado.

channel-police-report-exchange = Boletins da polícia no banco de dados de uma empresa
    .how =
        A LexisNexis vende à polícia um mapa de crimes. Pelo contrato, os departamentos em geral copiam os seus boletins para um banco de dados nacional comum, chamado PSDEX. Os assinantes fazem buscas nele sem perguntar ao departamento. Pesquisadores dizem que o ICE é um deles. Eles
        encontraram contratos de mais de 340 agências em 38 estados. Eles dizem que os dados não podem ser retirados. Não sabemos se a polícia do lugar onde você mora participa.
    .seen-elsewhere =
        Pesquisadores encontraram contratos de mais de 340 agências em 38 estados. O que lemos não diz o nome de todas, por isso não
        encontramos nenhum caso desta agência neste estado.
