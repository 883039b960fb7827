channel-nlets-dmv-query = Consulta de dados de motoristas pela rede policial
    .how =
        Uma rede chamada Nlets liga a polícia e agências federais de todo o país. Por ela, um agente pode
        consultar diretamente dados de motoristas da maioria dos estados. Nenhum funcionário do DMV precisa
        dizer sim. Cada estado decide quais agências podem usar isto para os seus dados.
channel-nlets-photo-query = Consulta de fotos de carteiras pela rede policial
    .how =
        Alguns estados mandam fotos de carteiras pela Nlets, a rede que liga a polícia e agências federais.
        Cartas de membros do Congresso de novembro de 2025 dizem que 41 estados fazem isso. As fontes que
        vimos não dizem o nome dos estados.
channel-nlets-registration-query = Consulta de placa ou veículo pela rede policial
    .how =
        Um agente digita uma placa na Nlets, a rede que liga a polícia e agências federais. Na maioria dos
        estados, a resposta dá o nome e o endereço do dono. A lei federal de privacidade deixa um DMV
        compartilhar isto com qualquer agência do governo para o trabalho dela.
channel-dmv-direct-request = Pedido ao DMV
    .how =
        Uma agência pode pedir ao DMV o registro de uma pessoa. Alguns pedidos foram um simples e-mail a um
        funcionário, e alguns foram intimações (subpoenas). A lei do estado decide como o DMV pode responder.
    .seen-elsewhere =
        Pedidos assim foram vistos em outros estados, mas não encontramos nenhum caso desta agência neste
        estado.
channel-registration-direct-request = Pedido ao DMV sobre um veículo
    .how =
        Uma agência pode perguntar ao DMV quem é o dono de um veículo e em que endereço. A lei federal de
        privacidade deixa um DMV compartilhar isto com qualquer agência do governo para o trabalho dela. A lei
        do estado pode ser mais rígida.
    .seen-elsewhere =
        Pedidos de dados de veículos foram vistos em outros estados, mas não encontramos nenhum caso desta
        agência neste estado.
channel-dmv-side-door = Policial local consulta dados do DMV para o ICE
    .how =
        A polícia local pode consultar dados de motoristas para o seu próprio trabalho, e em muitos estados uma
        foto da carteira. Um policial pode passar a resposta a uma agência de imigração. A lei do estado pode
        proibir isso.
    .seen-elsewhere =
        Isto foi relatado em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-registration-side-door = Policial local consulta uma placa para o ICE
    .how =
        Um policial pode digitar uma placa e ver o nome e o endereço do dono. O policial pode contar isso a uma
        agência de imigração, mesmo onde o estado fechou o acesso a essa agência. A lei do estado pode proibir isso. Os
        casos que encontramos são sobre câmeras de placas. Nenhum mostra que os dados do dono foram repassados.
channel-sister-agency-lookup = Outra agência federal consulta dados do DMV para o ICE
    .how =
        Um estado pode fechar ao ICE os seus dados de motoristas e ainda deixar entrar outras agências
        federais. Um agente de uma agência dessas pode consultar uma pessoa e contar ao ICE. Só mostramos este
        caminho num estado em que um caso o sustenta.
    .seen-elsewhere =
        Isto foi visto em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-sister-agency-plate-lookup = Outra agência federal consulta uma placa para o ICE
    .how =
        Um estado pode fechar ao ICE os seus dados de veículos e ainda deixar entrar outras agências federais.
        Um agente de uma agência dessas pode consultar uma placa e contar ao ICE o nome e o endereço do dono. Só
        mostramos este caminho num estado em que um caso o sustenta.
    .seen-elsewhere =
        Isto foi visto em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-dmv-bulk-purchase = Cópia em massa de dados de motoristas
    .how =
        Uma agência pode comprar, ou receber, dados de motoristas de muitas pessoas de uma vez. Ou pode obter
        acesso ao arquivo inteiro de motoristas. A lei do estado decide se o DMV pode concordar.
    .seen-elsewhere =
        Acesso em massa foi visto em outros estados, mas não encontramos nenhum caso desta agência neste
        estado.
channel-dmv-data-sales = O DMV vende dados a compradores privados
    .how =
        Alguns DMVs vendem dados de motoristas a empresas ou a investigadores particulares. A lei federal de
        privacidade só permite usos listados. A lei do estado pode ser mais rígida.
    .seen-elsewhere =
        Vendas foram vistas em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-dmv-face-search = Busca de rostos em fotos de carteiras
    .how =
        Uma agência manda a foto de um rosto. Um computador a compara com as fotos de carteiras guardadas e
        devolve prováveis correspondências. Vários estados agora proíbem ou limitam isto.
    .seen-elsewhere =
        Buscas de rostos foram vistas em outros estados, mas não encontramos nenhum caso desta agência neste
        estado.
channel-duplicate-photo-mining = Busca de um mesmo rosto com dois nomes
    .how =
        Um computador compara fotos de carteiras umas com as outras para achar um mesmo rosto com dois nomes.
        Uma agência pode pedir os nomes que ele acha. Só mostramos este caminho num estado em que um caso o
        sustenta.
    .seen-elsewhere =
        Isto foi visto em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-denied-application-lists = Listas de pessoas que tiveram a carteira recusada
    .how =
        Um DMV guarda uma nota quando recusa uma carteira ou uma renovação. Uma agência pode pedir listas dessas
        pessoas. Pedir não significa que o DMV as dá.
    .seen-elsewhere =
        Listas assim apareceram em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-special-license-lists = Listas de pessoas com uma carteira especial
    .how =
        Um DMV sabe quem tem uma carteira de prazo limitado (limited term) ou outra carteira especial. Uma
        agência pode pedir uma lista dessas pessoas. Pedir não significa que o DMV a dá.
    .seen-elsewhere =
        Listas assim apareceram em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-dmv-document-copies = Cópias de documentos entregues ao DMV
    .how =
        Alguns DMVs guardam cópias dos documentos que as pessoas mostram para uma carteira. Uma agência pode
        pedir essas cópias. Alguns estados limitam o que se guarda ou compartilha.
    .seen-elsewhere =
        Pedidos dessas cópias foram vistos em outros estados, mas não encontramos nenhum caso desta agência
        neste estado.

channel-in-state-network-query = Consulta de motoristas na rede policial do próprio estado
    .how =
        Muitos estados têm uma rede policial própria, como a CLETS na Califórnia. Agentes federais podem ter
        contas nela, à parte da Nlets. O estado fixa as regras. A Califórnia proíbe o uso para imigração, e
        cortou o acesso do setor de deportação do ICE (ERO) em 15 de outubro de 2019. Outros usuários federais ficaram com as suas contas. Só mostramos este caminho num estado em que um caso o sustenta.
    .seen-elsewhere =
        Contas federais foram relatadas na Califórnia. Não descobrimos quais outros estados as dão. Não
        encontramos nenhum caso desta agência neste estado.

channel-in-state-network-plate-query = Consulta de placa na rede policial do próprio estado
    .how =
        Muitos estados têm uma rede policial própria, como a CLETS na Califórnia. Agentes federais podem ter
        contas nela, à parte da Nlets. Uma placa então dá o nome e o endereço do dono. A Califórnia proíbe o uso
        para imigração, e cortou o acesso do setor de deportação do ICE (ERO) em 15 de outubro de 2019. Outros usuários federais ficaram com as suas contas. Só mostramos este caminho num estado em que um caso o sustenta.
    .seen-elsewhere =
        Contas federais foram relatadas na Califórnia. Não descobrimos quais outros estados as dão. Não
        encontramos nenhum caso desta agência neste estado.

channel-state-to-state-check = Órgãos de carteiras se consultam (State-to-State)
    .how =
        Os órgãos de carteiras mantêm um índice comum. Para cada carteira, ele contém o nome, a data de nascimento
        e os últimos algarismos do número do Seguro Social (Social Security). Um órgão pode ver que uma pessoa tem
        uma carteira em outro estado. No que lemos, nem a polícia nem o ICE fazem buscas nele. Em setembro de
        2024, 42 estados e lugares participavam.
    .seen-elsewhere =
        Não encontramos nenhuma lista completa dos 42 estados e lugares. Por isso não sabemos se este estado
        participa, e não encontramos nenhum caso desta agência neste estado.
