channel-medicaid-data-sharing = Dados do Medicaid entregues ao ICE
    .how =
        Desde 6 de janeiro de 2026, um tribunal deixa a agência federal do Medicaid dar ao ICE seis tipos de dados sobre pessoas que não estão legalmente
        presentes, como o endereço. Pessoas cobertas só para emergências também estão no arquivo. Nos estados que foram à Justiça, os detalhes de saúde e os
        dados de cidadãos e de residentes legais continuam proibidos. Nos outros, nenhuma ordem judicial (court order) limita o compartilhamento. Os estados
        que foram à Justiça disseram depois ao tribunal que o ICE recebeu mesmo assim um grande conjunto de dados; não encontramos nenhuma decisão sobre isso.
channel-medicaid-health-details = Detalhes de saúde que o Medicaid guarda
    .how =
        O Medicaid guarda também detalhes de saúde: consultas, exames, contas. Nos estados que foram à Justiça, uma ordem judicial (court order) mantém isso
        longe do ICE. Nos outros, nenhuma ordem judicial faz isso. Não encontramos nenhum caso em que o ICE os recebeu.
channel-snap-data-demand = Exigência federal de dados do SNAP (food stamps)
    .how =
        Em 2025 o Departamento de Agricultura mandou os estados entregarem cinco anos de registros do auxílio-alimentação (SNAP, food stamps). Um tribunal
        bloqueia isto para os 22 estados e D.C. que foram à Justiça. Uma carta do departamento diz que 28 estados obedeceram. Não encontramos nenhum
        documento que mostre os dados indo de lá para o ICE.
    .seen-elsewhere =
        Segundo relatos, outros estados deram esses dados, mas não encontramos nenhum caso desta agência neste estado.
channel-snap-officer-request = Pedido de um agente por um arquivo do SNAP
    .how =
        A lei do auxílio-alimentação (SNAP, food stamps) reserva os dados das pessoas da casa à administração do programa. Uma exceção é para um agente que diz
        o nome de alguém que foge de um caso criminal grave (fleeing felon). Ela cobre também uma pessoa que sabe fatos necessários sobre alguém assim. O órgão
        então dá o endereço, o número do Seguro Social (Social Security) e a foto. Conhecemos este caminho pela leitura da lei, não por um caso.
channel-housing-tenant-check = Verificação de inquilinos que recebem ajuda de moradia
    .how =
        Em março de 2025 o departamento de moradia (HUD) e a Segurança Interna (DHS) combinaram comparar dados. O HUD mandou arquivos de inquilinos ao SAVE, uma
        verificação do USCIS, e em janeiro de 2026 fez órgãos de moradia verificarem cerca de 200,000 inquilinos. Um nome na lista não significa, por si só, que
        as pessoas da casa não podem receber ajuda. Uma decisão de um tribunal de junho de 2026 contra o novo SAVE está suspensa desde setembro de 2026.
channel-bulk-citizenship-check = Verificação de cidadania em massa (SAVE)
    .how =
        O SAVE é um sistema do USCIS que verifica a cidadania e a situação imigratória. Em 2025 ele foi ligado a dados do Seguro Social (Social Security), e a
        Segurança Interna (DHS) disse que registros enviados a ele poderiam ser usados para a aplicação da lei. Não encontramos nenhum documento que mostre o ICE
        fazendo isso. Em 22 de junho de 2026, um tribunal anulou a mudança que ligou o SAVE aos dados do Seguro Social. Em 25 de setembro de 2026, a Suprema
        Corte suspendeu essa decisão, por isso a verificação conjunta pode funcionar de novo.
channel-voter-roll-demand = Exigência federal de listas de eleitores
    .how =
        Desde maio de 2025, o Departamento de Justiça pediu a quase todos os estados a sua lista completa de eleitores. Ele quer datas de nascimento, números de
        carteiras de motorista e números parciais do Seguro Social (Social Security). Pelo menos 13 estados deram ou prometeram a sua. Um advogado do departamento
        disse a um tribunal que os dados vão para a Segurança Interna (DHS). Tribunais rejeitaram processos para obter as listas: oito até 21 de maio de 2026 nas
        notícias que lemos, e mais até setembro de 2026 num registro público. Há recursos em andamento.
    .seen-elsewhere =
        Outros estados deram ou prometeram as suas listas, mas não encontramos nenhum caso desta agência neste estado.

channel-voter-file-open = Arquivo comum de eleitores aberto a outros
    .how =
        As leis dos estados abrem a outros a lista comum de eleitores, em regra com nome e endereço. Quem pode pedir, e para quê, muda de estado para estado.
        Empresas compram essas listas e as colocam em arquivos que vendem, também a agências. Números do Seguro Social (Social Security) e de carteiras de
        motorista em geral ficam retidos. Conhecemos este caminho por um levantamento das leis dos estados, não por um caso.

channel-state-citizenship-list = Listas estaduais de cidadãos (Executive Order 14399)
    .how =
        A ordem do Presidente de 31 de março de 2026 manda a Segurança Interna (DHS) e o Seguro Social (Social Security) montarem uma lista de cidadãos adultos
        para cada estado e a enviarem a ele. Um juiz a bloqueou em junho de 2026, e a Suprema Corte suspendeu esse bloqueio em agosto de 2026. Não descobrimos se
        alguma lista foi feita ou enviada.

channel-cash-aid-report = Informe de um órgão de ajuda em dinheiro (TANF, SSI)
    .how =
        Uma lei de 1996 obriga os órgãos de ajuda em dinheiro (TANF, SSI) a informar pessoas que eles sabem que estão no país ilegalmente. Um aviso de 2000 lê
        “saber” de modo estreito; não descobrimos se ele ainda vale. Conhecemos este caminho pela leitura da lei, não por um caso.

channel-housing-office-report = Informe de um órgão de moradia
    .how =
        Uma lei de 1996 obriga os órgãos de moradia federal a informar pessoas que eles sabem que estão no país ilegalmente. Um aviso de 2000 lê “saber” de modo
        estreito; não descobrimos se ele ainda vale. Isto é à parte da verificação de inquilinos no SAVE. Conhecemos este caminho pela leitura da lei, não por um
        caso.

channel-food-office-report = Informe de um órgão do SNAP (food stamps)
    .how =
        As regras do auxílio-alimentação (SNAP, food stamps) obrigam um órgão a informar uma pessoa da casa que se sabe que está aqui ilegalmente. O manual de um
        estado lê isto de modo estreito: as próprias pessoas da casa têm de dizê-lo, e a imigração tem de ter tomado uma decisão formal, como uma ordem final. Falta
        de documentos não é motivo. Conhecemos este caminho pela leitura das regras, não por um caso.
