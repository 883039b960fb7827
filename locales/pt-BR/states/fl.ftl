fl-dmv-license-regardless-of-status =
    A Flórida só dá carteira de motorista a pessoas com situação imigratória legal. A lei é o artigo (section) 322.033, como foi mudado pela sessão especial de 2025. Ele proíbe que o departamento de veículos dê uma carteira de motorista ou de identidade a pessoas que a lei chama de estrangeiros não autorizados (unauthorized aliens).

fl-dmv-card-marking =
    A Flórida não tem carteira para moradores sem situação imigratória legal, por isso não há nada para marcar.

fl-dmv-noncitizen-marking =
    A lei HB 991, assinada em abril de 2026, põe a cidadania nas carteiras de motorista e de identidade da Flórida. Ela vale quando uma carteira é emitida, renovada ou trocada, e também para quem tem green card. Um relato diz que os cidadãos são indicados como tais e os outros recebem as letras NC. Uma carteira que a pessoa já tem continua válida até lá, e um cidadão novo recebe de graça uma carteira nova. As fontes não concordam sobre o início. O projeto de lei, na forma em que foi debatido, dizia 1º de julho de 2026; relatos posteriores dão 1º de julho de 2026, ou 1º de janeiro de 2027. Não conseguimos resolver isto.

fl-dmv-document-retention =
    As regras federais da REAL ID obrigam um estado a guardar os documentos mostrados para uma carteira REAL ID. Cópias em papel ficam pelo menos 7 anos e imagens pelo menos 10. Não encontramos nenhuma lei do estado que encurte ou proíba isto. Não verificamos o que acontece com carteiras que não são REAL ID. A Flórida disse que emitiu carteiras REAL ID a partir de 2010.

fl-dmv-disclosure-limit =
    Não encontramos nenhuma lei da Flórida que mantenha os registros de veículos e motoristas longe da aplicação das leis de imigração. O artigo (section) 322.142(4) mantém as fotos de carteiras longe do público. Mas ele cita entre os usos permitidos os pedidos de agências de aplicação da lei (law enforcement). O capítulo (chapter) 908 proíbe que órgãos do estado limitem o compartilhamento de informações com agências de imigração. Um projeto de lei de 2023, o SB 866, teria proibido dar fotos a agências de imigração. Não consta que ele tenha virado lei.

fl-dmv-nlets-immigration =
    Em novembro de 2025, membros do Congresso listaram os estados que tinham cortado o acesso do ICE aos dados de veículos e motoristas pela Nlets, a rede policial nacional. São Illinois, Massachusetts, Minnesota, Nova York e Washington, com o Oregon a caminho. A Flórida não estava entre eles. A carta dizia que o ICE mantém em outros lugares um acesso direto, em que ele mesmo faz as consultas (self-service). O ICE fez 292,114 consultas dessas e o setor de investigações dele (HSI), 605,116, no ano até 1º de outubro de 2025, em todos os estados juntos. Num acordo judicial apresentado em 28 de novembro de 2025, a Flórida também concordou em apoiar a Segurança Interna (DHS) na obtenção de dados de carteiras de motorista pela Nlets. Os dados são para o SAVE, as verificações de cidadania desse departamento.

fl-dmv-nlets-photos =
    Não conseguimos confirmar se a Flórida passa fotos pela Nlets, a rede policial nacional. Uma carta de membros do Congresso de novembro de 2025 disse que 41 estados passam; os relatos não dizem o nome deles. O manual da própria rede descreve o que outro estado recebe quando consulta. São o nome, o endereço, a data de nascimento, a descrição, o número do Seguro Social (Social Security), e o tipo e a situação da carteira. Pode-se pedir uma imagem quando um estado oferece isso.

fl-dmv-face-recognition =
    O xerife do condado de Pinellas opera o FACES, um sistema que compara um rosto com fotos de fichamento (mugshots) e com todas as fotos de carteiras da Flórida. Ele tinha cerca de 25 milhões de imagens em 2019. Pesquisadores de Georgetown contaram 22 milhões de fotos de carteiras de motorista e de identidade em 2016. Registros mostraram 273 agências parceiras, 17 delas federais. ICE, CBP, IRS e FBI estavam entre estas. Não havia regra que exigisse suspeita razoável (reasonable suspicion) e não havia auditorias. Não conseguimos confirmar se o ICE ainda tem uma conta em 2026.

fl-dmv-ice-documented-access =
    O jornal Orlando Sentinel obteve registros públicos em 2019. Eles listam o ICE entre as agências que podiam fazer buscas nas fotos de carteiras da Flórida pelo FACES, um sistema de reconhecimento facial.

fl-dmv-data-sales =
    Uma investigação de TV de cerca de 2016 descobriu que o departamento dava registros de motoristas em massa a mais de 75 empresas. A Acxiom e a Experian estavam entre elas. Isso rendeu cerca de $150 milhões em dois anos. O departamento respondeu que não vende as informações. Em 2011, um tribunal federal decidiu sobre a entrega em massa, pela Flórida, a uma empresa cuja parceira revendia consultas pela internet. Ele entendeu que isso não violava a lei federal de privacidade dos motoristas (DPPA).

fl-dmv-federal-bulk-request =
    A Flórida, Indiana, Iowa e Ohio tinham ido à Justiça por causa de verificações de cidadania. Em 28 de novembro de 2025, fizeram um acordo judicial com a Segurança Interna (DHS) por 20 anos. O departamento abre a eles o SAVE, o seu sistema refeito para essas verificações. Eles prometem fornecer registros estaduais de carteiras de motorista, ou ajudar o departamento a chegar a eles, também pela Nlets (a rede policial). Não conseguimos confirmar quanto tinha sido entregue até 2026.

fl-dmv-federal-bulk-request-save-order-2026 =
    Em 7 de julho de 2026, um tribunal federal na Flórida ordenou, com base no acordo judicial com a Segurança Interna (DHS), que o SAVE fique aberto à Flórida e a outros três estados. Isso cobre verificações em massa e verificações pelo número do Seguro Social (Social Security). Por isso, as verificações da lista de eleitores da Flórida continuaram mesmo enquanto valia uma decisão contra o novo SAVE. Um juiz federal em Washington, D.C., tinha tomado essa decisão em 22 de junho de 2026. Um recurso da League of Women Voters estava pendente no Eleventh Circuit (tribunal de recursos) em 30 de setembro de 2026. Isto vem de um registro público de processos judiciais; não lemos a ordem.

fl-alpr-statute =
    O artigo (section) 316.0778 manda o Department of State da Flórida fixar por quanto tempo, no máximo, os registros de leitores de placas podem ser guardados. O artigo (section) 316.0777 os mantém longe do público, mas abertos entre agências da justiça criminal.

fl-alpr-statute-three-year-schedule =
    O prazo na tabela do estado para registros da polícia é, segundo se diz, de três anos. Não pudemos verificar isto.

fl-alpr-sharing-limit =
    A lei que mantém os registros de placas longe do público deixa as agências da justiça criminal passarem imagens e dados de placas umas às outras nas suas funções. Não encontramos nenhuma proibição de compartilhar com outros estados ou com agências federais.

fl-alpr-immigration-limit =
    Nenhuma regra da Flórida mantém os dados de placas longe da aplicação das leis de imigração. Notícias de junho de 2025 dizem que nenhuma lei do estado proíbe a polícia de ajudar na aplicação das leis de imigração com esses dados. O capítulo (chapter) 908 proíbe limites locais.

fl-alpr-ice-documented-access =
    A Florida Highway Patrol (patrulha rodoviária) tem um acordo 287(g), que deixa os seus agentes fazerem uma parte do trabalho do ICE. Registros de buscas mostram que ela fez na Flock mais de 250 buscas de placas com motivos de imigração. Elas são de 13 de março a 5 de maio de 2025. O número subiu por volta da Operation Tidal Wave, em que mais de 1,100 pessoas foram presas. Mais de 100 agências da Flórida usavam a Flock. A maioria não mostrava então nenhuma busca de imigração.

fl-police-immigration-limit =
    A Flórida proíbe as políticas santuário (sanctuary policies), que são limites locais à ajuda à aplicação das leis de imigração. Nenhuma lei do estado impede a polícia de dar essa ajuda.

fl-police-cooperation-mandate =
    Todo xerife ou chefe que dirige uma cadeia de condado tem de assinar um acordo 287(g) com o ICE. O acordo deixa os agentes deles fazerem uma parte do trabalho do ICE. Só podem encerrá-lo se o State Board of Immigration Enforcement (conselho estadual de aplicação das leis de imigração) aprovar. Até assinarem, têm de prestar contas a cada três meses, desde 1º de abril de 2025. O capítulo (chapter) 908 também proíbe as políticas santuário. As agências têm de fazer todo o possível (best efforts) para apoiar a aplicação das leis de imigração e têm de atender aos pedidos de detenção do ICE (detainers).

fl-police-287g =
    A lista do próprio ICE contava 348 acordos na Flórida, mais do que em qualquer outro estado, em 18 de maio de 2026. São acordos 287(g), que deixam agentes locais fazerem uma parte do trabalho do ICE. Eles cobrem xerifes e a polícia de cidades e de universidades. Cobrem também órgãos do estado, como a Highway Patrol (patrulha rodoviária), o departamento de aplicação da lei (law enforcement), a comissão de vida selvagem, a loteria e o sistema de penitenciárias.

fl-police-287g-task-force =
    A lista do ICE de 18 de maio de 2026 mostra 274 acordos de força-tarefa (task force) na Flórida.
    { said-task-force } { said-none-since } { said-county-list }

fl-police-287g-jail =
    A lista do ICE de 18 de maio de 2026 mostra 74 acordos de cadeia na Flórida. { said-jail }
    { said-one-since } { said-county-list }

fl-benefits-medicaid-data =
    O CMS, a agência federal do Medicaid, pode dar dados à Segurança Interna (DHS) e ao ICE. Ordens judiciais (court orders) limitaram isso em agosto de 2025, e uma de 29 de dezembro de 2025 diminuiu esse limite. Elas só protegem os estados que foram à Justiça, e a Flórida não foi. Desde 6 de janeiro de 2026, seis dados sobre pessoas que não estão legalmente presentes podem ser compartilhados para todos os estados. São a cidadania, a situação imigratória, o endereço, o telefone, a data de nascimento e o número do Medicaid.

fl-benefits-snap-data =
    O Departamento de Agricultura dos EUA contou 28 estados, a maioria governada por republicanos, que tinham entregado registros de pessoas que, desde 2020, pediram o auxílio-alimentação (SNAP). Esses registros contêm nomes, datas de nascimento, endereços e números do Seguro Social (Social Security). Relatos dizem que quase todos os estados fora do processo judicial atenderam à exigência, menos o Kansas. A Flórida não estava no processo. Não a vimos citada na lista dos 28, por isso isto não está confirmado.

fl-health-status-question =
    Os hospitais que aceitam o Medicaid têm de perguntar nos seus formulários de entrada. A pergunta é se o paciente é cidadão, se está legalmente presente ou não. Um paciente pode se recusar a responder. O formulário tem de dizer que a resposta não afeta o atendimento e não é informada às autoridades de imigração. Os hospitais mandam ao estado números a cada três meses, não nomes.

fl-broker-delete-right =
    A lei Florida Digital Bill of Rights (1º de julho de 2024) dá às pessoas o direito de apagar dados e de recusar a venda deles. Ela só vale para empresas muito grandes, mas não pudemos verificar a partir de que tamanho.

fl-voter-roll-shared =
    A Flórida manda dados dos eleitores ao SAVE, um sistema da Segurança Interna (DHS), pelo acordo judicial de 28 de novembro de 2025. Não conseguimos confirmar se o Departamento de Justiça tem o arquivo completo de eleitores. Em julho de 2025, foi relatado que a Flórida tinha entregado dados públicos. Isto não está confirmado.

fl-other-out-of-state-license-invalid =
    Desde 1º de julho de 2023, a Flórida trata algumas carteiras de outros estados como inválidas. São carteiras dadas só a pessoas que não puderam provar presença legal. A primeira lista publicada citava tipos de Connecticut, Delaware, Havaí, Rhode Island e Vermont. Um motorista que mostra uma delas na Flórida corre o risco de uma multa (citation) e de contato com a polícia. Carteiras que têm a mesma aparência para todos não estavam nessa lista. A lista do estado pode ter mudado desde então: confira a atual.

fl-event-data-sales-denial-2016 =
    Uma investigação de TV de cerca desse ano descobriu que o departamento de veículos dava registros de motoristas em massa a mais de 75 empresas, por cerca de $150 milhões em dois anos. O departamento respondeu que não vende as informações.

fl-event-hospital-question-2023 =
    A partir de então, os hospitais que aceitam o Medicaid tinham de perguntar nos formulários de entrada se um paciente é cidadão, se está legalmente presente ou não. Um paciente pode se recusar a responder. O formulário tem de dizer que a resposta não afeta o atendimento e não é informada às autoridades de imigração.

fl-event-jails-must-sign-2025 =
    Uma lei da sessão especial de 2025 obrigou todo xerife ou chefe que dirige uma cadeia de condado a assinar um acordo 287(g) com o ICE. Só podem encerrá-lo se o State Board of Immigration Enforcement (conselho estadual de aplicação das leis de imigração) aprovar. Os que não tinham assinado tiveram de prestar contas a cada três meses desde 1º de abril de 2025.

fl-event-save-order-2026 =
    Um tribunal federal na Flórida ordenou que o SAVE, as verificações de cidadania da Segurança Interna (DHS), fique aberto para consultas em massa à Flórida e a outros três estados, pelo acordo judicial deles. Isto vem de um registro público de processos judiciais; não lemos a ordem.
