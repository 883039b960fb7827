ma-dmv-license-regardless-of-status =
    A lei Work and Family Mobility Act deixa que moradores de Massachusetts obtenham uma carteira comum (standard license), seja qual for a sua situação imigratória. Ela está em vigor desde 1º de julho de 2023. A carteira comum não é uma REAL ID. As pessoas têm de provar quem são, a sua data de nascimento e onde moram. Os eleitores mantiveram a lei em novembro de 2022.

ma-dmv-card-marking =
    Quem não consegue mostrar uma estadia legal no país recebe a mesma carteira comum que qualquer morador que não quer uma REAL ID. Uma carteira comum, por si só, não mostra a situação imigratória.

ma-dmv-noncitizen-marking =
    Para uma carteira comum, a lei proíbe que o chefe do órgão de veículos (registrar) pergunte sobre a cidadania ou a situação imigratória, ou as anote, fora dos deveres com o registro de eleitores. Não conseguimos confirmar se as carteiras REAL ID de pessoas que não são cidadãs têm uma marca.

ma-dmv-document-retention =
    Para uma carteira comum, o órgão de veículos (registry) não pode fazer nenhum registro da cidadania ou da situação imigratória. Não conseguimos confirmar se ele guarda cópias de passaportes estrangeiros e de outros documentos.

ma-dmv-disclosure-limit =
    Regras do estado proíbem que o chefe do órgão de veículos (registrar) dê ao ICE, ao CBP e a agências parecidas informações sobre pessoas que têm ou pedem uma carteira de motorista ou uma permissão de aprendiz (learner’s permit). As regras, feitas pela procuradora-geral (attorney general), também proíbem dá-las a qualquer um para a aplicação das leis de imigração. As exceções são uma ordem judicial (court order) legal ou um mandado de juiz (judicial warrant) assinado por um juiz federal (article III), uma intimação (subpoena) de um grande júri (grand jury) federal ou de um julgamento federal, ou um dever da lei federal. Só se pode dar o que é citado. O chefe do órgão de veículos tem de fazer esforços razoáveis para avisar a pessoa antes que algo seja dado, e no máximo três dias úteis depois que o pedido chega, a não ser que isso atrapalhe uma investigação criminal. As regras só valem para o chefe do órgão de veículos e só citam carteiras e permissões; carteiras de identidade, registros de veículos (registrations) e o sistema de dados da polícia não estão nelas.
    .binds =
        o chefe do órgão de veículos (Registrar of Motor Vehicles)
    .exceptions =
        uma ordem judicial (court order) legal ou um mandado de juiz (judicial warrant) assinado por um juiz federal (article III). As palavras da regra não dizem com clareza se a ordem também precisa ser assinada por um juiz desses. Uma intimação (subpoena) de um grande júri federal ou de um julgamento federal; não é preciso que um juiz a assine. O que a lei federal exige. Outras agências e outros usos, a não ser que uma regra os proíba. A pessoa não precisa ser avisada nos casos em que isso atrapalharia uma investigação criminal. Registros de veículos e carteiras de identidade, a não ser que contem como dados de alguém com carteira de motorista. Policiais que consultam esses dados no sistema da justiça criminal.

ma-dmv-disclosure-limit-registrations-not-covered =
    Não encontramos em Massachusetts nenhum limite a dar a agências de imigração os registros de veículos (registrations) ou os dados de carteiras de identidade. As regras de 2023 e 2024 cobrem informações sobre quem tem carteira ou permissão; elas não dizem se isso inclui o registro do veículo dessa pessoa. Um projeto de lei de 2025 (S 1059) poria os dados do órgão de veículos que estão no sistema da justiça criminal sob uma regra que exige um mandado (warrant); não vimos que ele tenha sido aprovado. Por isso, contamos aqui o nome e o endereço do dono por trás de uma placa como dados ao alcance delas.

ma-dmv-nlets-immigration =
    Membros do Congresso disseram em novembro de 2025 que Massachusetts já tinha cortado o acesso do ICE aos seus dados de motoristas na Nlets, a rede policial de dados. Eles só citam o ICE. Contam à parte as buscas do setor de investigações dele (HSI), e tratam o bloqueio de outras agências federais como um passo a mais. Por isso supomos que o HSI, o CBP, outros agentes federais e a polícia de outros estados ainda podem fazer buscas. Não encontramos nenhuma declaração do estado, nem confirmação posterior.
    .binds =
        as contas do próprio ICE na rede, segundo relatos
    .exceptions =
        o HSI, o setor de investigações do ICE, é contado à parte. Ninguém diz que ele está cortado, nem o CBP ou outros usuários federais. A polícia de outro estado, ou a que está numa força-tarefa federal, ainda pode fazer buscas. Um estado amigo poderia obter para eles os dados bloqueados; um memorando da Segurança Interna (DHS) de 2020 tinha esta ideia. O bloqueio não toca em empresas que vendem dados (data brokers) nem em leitores de placas. Ninguém confirmou o bloqueio desde novembro de 2025.

ma-dmv-nlets-photos =
    A Nlets, a rede policial de dados, descreve um programa para que os estados troquem fotos de carteiras. Ele tinha chegado a 18 estados e esperava chegar a todos. A página não tem data e fala de planos para 2010. Não conseguimos confirmar se Massachusetts responde a pedidos de fotos, nem de quais agências.

ma-dmv-face-recognition =
    Em 2015, o departamento de transportes do estado recebeu 258 pedidos de busca de rostos em fotos do órgão de veículos. Agências federais mandaram 72 deles. Em 2019, o estado disse que responde a pedidos criminais caso a caso, mas que não dá a órgãos federais nenhum acesso ao sistema. A ACLU foi à Justiça para obter os registros.

ma-dmv-face-recognition-policing-law-2020 =
    Uma lei de 2020 sobre a polícia (G.L. c. 6, § 220), segundo se diz, deixa a polícia obter uma busca de rostos só por meio do órgão de veículos, da polícia estadual (State Police) ou do FBI, em regra com uma ordem judicial (court order). Projetos de lei que substituiriam esse artigo mostram que ele existe e que cobre buscas de rostos. Não pudemos verificar qual é a redação dele hoje.
    .binds =
        as agências públicas e a polícia de Massachusetts
    .exceptions =
        buscas numa emergência, sem uma ordem judicial (court order) (não verificamos isto). O FBI e outros órgãos federais podem fazer buscas por conta própria. Não lemos qual é a redação da lei hoje.

ma-dmv-ice-documented-access =
    Em 2023, o chefe do escritório do ICE em Boston contou a um canal de TV que os seus agentes acharam um homem pelo registro de um carro registrado pouco antes. Ele disse que eles usavam dados do órgão de veículos para encontrar pessoas, e se opôs às novas regras do estado sobre dados de carteiras. Não foi dito que caminho eles usaram: a rede policial Nlets, o sistema de dados da polícia do estado ou uma empresa que vende dados (data broker). Essas regras não cobrem claramente os registros de veículos (registrations).

ma-dmv-ice-documented-access-photo-suit-2019 =
    Isto é contestado. Um processo da ACLU de 2019 alegou que fotos do órgão de veículos eram compartilhadas com o ICE e o FBI. O estado negou dar a agências federais acesso ao seu sistema. Não vimos registro de nenhum pedido específico do ICE, por isso isto não está confirmado.

ma-dmv-data-sales =
    Fizemos uma só busca para todos os estados e não encontramos Massachusetts citado, por isso isto não está confirmado. Em 2019, notícias contaram que órgãos de carteiras vendiam registros de motoristas a seguradoras, empresas de dados e investigadores particulares. As páginas que vimos não citam Massachusetts. O repórter delas disse que todos os órgãos que examinou vendiam dados. Por isso, a falta de um nome prova pouco.

ma-dmv-federal-bulk-request =
    Em 2025, a Segurança Interna (DHS) avisou que quer dados de carteiras de todos os estados pela rede policial Nlets. Os dados alimentariam o SAVE, o seu sistema para conferir a situação imigratória. Não encontramos nenhuma exigência separada do arquivo inteiro de motoristas de Massachusetts, mas isto não está confirmado.

ma-alpr-statute =
    Massachusetts não tem lei sobre leitores de placas. A ACLU observou isto em janeiro de 2026, quando pelo menos 80 departamentos usavam a Flock, uma rede de leitores de placas. Não vimos se leis posteriores de 2026 mudaram isso.

ma-alpr-sharing-limit =
    Massachusetts não tem nenhum limite estadual ao compartilhamento de dados de placas. Registros de mais de 40 departamentos mostram que muitos compartilham numa rede de mais de 7,000 órgãos em todo o país.

ma-alpr-immigration-limit =
    Não encontramos nenhuma lei do estado, até meados de 2026, que limite o uso de dados de placas para imigração. O PROTECT Act, um projeto de lei cuja versão final os legisladores ainda estavam negociando nessa época, limitaria a ajuda da polícia à aplicação das leis de imigração. Não vimos a sua forma final.

ma-alpr-ice-documented-access =
    Registros que a ACLU tem mostram quem podia buscar onde foram vistas placas de motoristas de Massachusetts, pela rede nacional da Flock, uma empresa de leitores de placas. Entre eles há agências de estados que exigem a aplicação das leis de imigração, e algumas agências federais. Um relatório de 2026 sobre a ajuda da polícia ao ICE cita os leitores de placas entre os caminhos. Não vimos nenhuma busca registrada para o ICE em dados de Massachusetts, o que prova pouco.

ma-police-immigration-limit =
    A única regra firme do estado é uma decisão de 2017 do tribunal superior do estado (Lunn): os agentes não podem deter alguém só por um pedido civil do ICE. Uma ordem executiva (executive order) de janeiro de 2026 impede novos acordos 287(g) do estado para fazer trabalho do ICE, a não ser que a segurança pública precise deles, e impede prisões civis nas partes não públicas de prédios do estado. Nem a decisão nem a ordem executiva impede o compartilhamento de dados: um relatório encontrou mais de 200 pessoas detidas em delegacias, e impressões digitais, dados de placas e dados de inteligência da polícia (fusion center) repassados. De 62 departamentos consultados, 28 permitiam ou exigiam ajuda ao ICE, 24 não tinham regra interna ou não responderam, e 3 restringiam o contato. Não vimos o que o relatório encontrou nos outros 7. Um projeto de lei mais amplo, o PROTECT Act, não estava resolvido em julho de 2026; não vimos que ele tenha sido aprovado.
    .binds =
        todos os agentes, na regra contra deter pessoas só por um pedido do ICE (Lunn); as agências do estado, na ordem executiva de janeiro de 2026; as cidades e os xerifes dos condados estão fora dessa ordem
    .exceptions =
        a polícia pode contar ao ICE sobre prisões, solturas e endereços. Ela pode compartilhar impressões digitais e registros. O departamento de penitenciárias do estado já tem um acordo 287(g).

ma-police-cooperation-mandate =
    Não encontramos nenhuma lei do estado que exija que a polícia ajude o ICE. O debate em 2026 era sobre limitar a ajuda.

ma-police-287g =
    Um acordo 287(g) deixa agentes fazerem uma parte do trabalho do ICE. A lista do ICE de 18 de maio de 2026 mostra um, com o Department of Correction (departamento de penitenciárias) do estado. A ordem executiva (executive order) de janeiro de 2026 proíbe acordos novos das agências do estado, a não ser que a segurança pública precise deles, e a governadora apoiou manter este. Um relato cita outro acordo em vez deste: um com a cadeia do condado de Plymouth, que, segundo o relato, continua. Esse não está na lista do ICE, e não conseguimos apurar quem está certo, a lista ou esse relato.

ma-police-287g-task-force =
    A lista do ICE de 18 de maio de 2026 não mostra nenhum acordo de força-tarefa (task force) em
    Massachusetts. { said-task-force } { said-none-since } { said-county-list }

ma-police-287g-jail =
    A lista do ICE de 18 de maio de 2026 mostra um acordo de cadeia em Massachusetts. { said-jail }
    { said-none-since } { said-county-list }

ma-benefits-medicaid-data =
    Estes dados estão abertos em parte desde 6 de janeiro de 2026. Massachusetts é um dos estados que foram à Justiça em julho de 2025. A ordem de um juiz federal de 29 de dezembro de 2025 deixa o departamento federal de saúde dar ao ICE seis dados básicos sobre pessoas que não estão legalmente presentes. São endereço, telefone, data de nascimento, número do Medicaid, cidadania e situação imigratória. Para os estados que foram à Justiça, ela bloqueia só outros dados, como registros médicos; não vimos ordens posteriores.
    .exceptions =
        seis dados básicos, endereço e telefone entre eles; ordens judiciais (court orders) posteriores, das quais não vimos nenhuma

ma-benefits-snap-data =
    Massachusetts foi à Justiça porque o Departamento de Agricultura exigiu dados das pessoas que recebem o SNAP (auxílio-alimentação). Em 15 de outubro de 2025, um tribunal federal proibiu que o departamento cortasse verbas por causa disso. Em 26 de fevereiro de 2026, proibiu isso também para a exigência renovada. A procuradora-geral (attorney general) do estado anunciou as duas ordens.

ma-voter-roll-shared =
    O Departamento de Justiça abriu um processo para obter a lista completa de eleitores do estado. Um tribunal federal rejeitou o processo em 9 de abril de 2026.

ma-voter-roll-shared-appeal-2026 =
    O Departamento de Justiça recorreu da rejeição (1st Cir. 26-1657). Até 3 de setembro de 2026,
    todas as alegações escritas (briefs) estavam entregues. Não vimos nenhuma decisão, nem ordem
    judicial (court order) para entregar a lista. { said-suits-register-day }

ma-courts-arrest-limit =
    Não encontramos, em nenhuma página que vimos, uma lei contra prisões em tribunais. O projeto de lei da governadora de janeiro de 2026, e as versões do PROTECT Act das duas câmaras, proibiriam prisões civis de imigração em tribunais. A ordem executiva (executive order) de janeiro de 2026 cobre as partes não públicas de prédios do estado. Os legisladores ainda estavam negociando a versão final do projeto em julho de 2026, e não sabemos o resultado.

ma-broker-delete-right =
    A lista de um escritório de advogados, de junho de 2026, dos estados com uma lei geral de privacidade não inclui Massachusetts. As duas câmaras aprovaram um projeto de lei de privacidade com um direito de mandar apagar dados. Ainda era preciso acertar uma versão final.

ma-other-protect-act-pending =
    O PROTECT Act é um projeto de lei amplo para limitar a ajuda estadual e local ao ICE. Ele foi aprovado na Câmara (House) em março de 2026 e no Senado em maio de 2026, por 37 a 3. As duas câmaras ainda estavam negociando a versão final em julho de 2026. Não vimos que ele tenha virado lei: uma lista pública de 22 de setembro de 2026 só cita, para Massachusetts, uma decisão de um tribunal do estado (Lunn). Por isso, os limites sobre polícia, tribunais e dados contados aqui podem ter mudado desde então.

ma-other-coplink-rmv-2018 =
    Registros de 2018 mostram os investigadores do ICE (HSI) fazendo buscas no COPLINK, um banco de dados compartilhado da polícia. Pelo menos 25 departamentos de polícia de Massachusetts, um órgão de liberdade vigiada (probation) e o órgão de veículos (Registry of Motor Vehicles) o alimentavam. Era um modo de contornar os limites ao que o próprio órgão de veículos pode dar. Não conseguimos confirmar quem pode fazer buscas nele agora.

ma-event-photo-suit-2019 =
    A ACLU foi à Justiça para obter registros. Ela alegou que as fotos de carteiras do estado eram compartilhadas com o ICE e o FBI.

ma-event-photo-denial-2019 =
    O estado negou dar a agências federais acesso ao seu sistema de fotos de carteiras. Disse que responde a pedidos criminais caso a caso.

ma-event-ice-boston-registrations-2023 =
    O chefe do escritório do ICE em Boston contou a um canal de TV que os seus agentes acharam um homem pelo registro de um carro registrado pouco antes. Não foi dito por que caminho eles o obtiveram.

ma-event-voter-suit-dismissed-2026 =
    Um tribunal federal rejeitou o processo do Departamento de Justiça para obter a lista completa de eleitores de Massachusetts.

ma-event-voter-suit-appealed-2026 =
    Até este dia, todas as alegações escritas (briefs) estavam entregues no recurso do Departamento
    de Justiça sobre a lista de eleitores de Massachusetts, no tribunal de recursos First Circuit.
    Não vimos nenhuma decisão. { said-suits-register-day }
