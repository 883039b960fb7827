## DMV

fact-dmv-license-regardless-of-status = Carteiras para todos, seja qual for a situação imigratória
    .is-yes = o estado dá uma carteira de motorista ou uma carteira só para dirigir a todos que cumprem os requisitos, seja qual for a situação imigratória
    .is-no = o estado não dá carteira sem prova de estadia legal
    .is-partial = o estado só faz isso em parte
fact-dmv-card-marking = Aparência da carteira que está aberta a todos
    .is-marked = a carteira tem aparência diferente
    .is-unmarked = a carteira tem a mesma aparência que as outras
    .is-not-applicable = o estado não tem essa carteira
    .is-unknown = não definido
fact-dmv-noncitizen-marking = Lei estadual sobre marcar as carteiras de quem não é cidadão
    .is-yes = uma lei ou regra marca essas carteiras
    .is-no = sem essa marca
    .is-unknown = não definido
fact-dmv-document-retention = Cópias de documentos no DMV
    .is-keeps-copies = o DMV guarda cópias
    .is-limits-copies = uma regra limita as cópias
    .is-unknown = não definido
fact-dmv-disclosure-limit = Limites do estado ao compartilhamento de registros do DMV
    .is-judicial-warrant-or-order = exige um mandado ou uma ordem de um juiz
    .is-conditions = permitido sob condições
    .is-policy-only = limitado por uma regra interna, não por lei
    .is-none-found = nenhum limite encontrado
fact-dmv-nlets-immigration = Dados de motoristas na rede policial para agências de imigração
    .is-blocked = bloqueados
    .is-partly-blocked = bloqueados em parte
    .is-announced = bloqueio anunciado, não confirmado
    .is-open = abertos
    .is-unknown = não definido
fact-dmv-nlets-photos = Fotos de carteiras na rede policial
    .is-shared = compartilhadas
    .is-not-shared = não compartilhadas
    .is-unknown = não definido
fact-dmv-face-recognition = Buscas de rostos em fotos de carteiras
    .is-federal-searches-documented = registros mostram buscas federais
    .is-used = usadas no estado
    .is-forbidden = proibidas
    .is-restricted = limitadas por uma regra
    .is-not-used = não usadas
    .is-unknown = não definido
fact-dmv-ice-documented-access = O ICE e os registros do DMV
    .is-documented = registros mostram que o ICE obteve acesso
    .is-requested = o ICE pediu; o acesso não está mostrado
    .is-none-found = nenhum caso encontrado
fact-dmv-data-sales = Venda de dados de motoristas
    .is-documented = vendas foram mostradas
    .is-restricted = limitada por uma regra
    .is-none-found = nenhuma venda encontrada
    .is-unknown = não definido
fact-dmv-federal-bulk-request = Pedidos federais de dados de motoristas ou eleitores em massa
    .is-given = o estado deu ou prometeu dados
    .is-refused = o estado recusou
    .is-litigating = no tribunal
    .is-none-found = nenhum pedido encontrado
    .is-unknown = não definido

## Câmeras de placas

fact-alpr-statute = Lei estadual sobre câmeras de placas
    .is-yes = o estado tem uma
    .is-no = o estado não tem
fact-alpr-sharing-limit = Limites ao compartilhamento de dados de câmeras de placas
    .is-warrant = exige um mandado (warrant)
    .is-in-state-only = só dentro do estado
    .is-conditions = permitido sob condições
    .is-none-found = nenhum limite encontrado
fact-alpr-immigration-limit = Dados de câmeras de placas para trabalho de imigração
    .is-forbidden = proibidos
    .is-conditions = permitidos sob condições
    .is-none-found = nenhum limite encontrado
fact-alpr-ice-documented-access = Agências de imigração e câmeras de placas
    .is-documented = acesso ou buscas foram mostrados
    .is-none-found = nenhum caso encontrado

## Polícia e cadeias

fact-police-immigration-limit = Limites à ajuda da polícia ao trabalho de imigração
    .is-strong = limites fortes
    .is-some = alguns limites
    .is-none-found = nenhum limite encontrado
fact-police-287g-task-force = Acordos de força-tarefa (task force) com o ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } acordo assinado
        [many] { NUMBER($count) } de acordos assinados
       *[other] { NUMBER($count) } acordos assinados
    }
    .is-none = nenhum assinado
fact-police-287g-jail = Acordos de cadeias com o ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } acordo assinado
        [many] { NUMBER($count) } de acordos assinados
       *[other] { NUMBER($count) } acordos assinados
    }
    .is-none = nenhum assinado
fact-police-cooperation-mandate = Dever da polícia de ajudar o ICE
    .is-required = a lei do estado exige
    .is-encouraged = o estado incentiva
    .is-none-found = nenhum dever assim encontrado
fact-police-287g = Acordos com o ICE (287(g))
    .is-some =
        { $count ->
            [one] { NUMBER($count) } acordo assinado
            [many] { NUMBER($count) } de acordos assinados
           *[other] { NUMBER($count) } acordos assinados
        }
    .is-none = nenhum acordo assinado
    .is-forbidden = proibidos pela lei do estado
    .is-unknown = não definido

## Programas, saúde, voto, escola e outros

fact-benefits-medicaid-data = Dados do Medicaid e o ICE
    .is-shared = compartilhados
    .is-enjoined = um tribunal limita o compartilhamento
    .is-litigating = no tribunal
    .is-unknown = não definido
fact-benefits-snap-data = Dados do auxílio-alimentação (SNAP) e o governo federal
    .is-given = o estado deu ou prometeu dados
    .is-enjoined = um tribunal bloqueia a exigência
    .is-refused = o estado recusou
    .is-unknown = não definido
fact-health-status-question = Pergunta sobre a situação imigratória em hospitais
    .is-required = os hospitais têm de perguntar
    .is-none-found = nenhuma regra assim encontrada
    .is-unknown = não definido
fact-voter-roll-shared = Lista de eleitores e o governo federal
    .is-given = o estado deu ou prometeu a sua lista
    .is-refused = o estado recusou
    .is-litigating = no tribunal
    .is-unknown = não definido
fact-utilities-data-limit = Lei que limita o compartilhamento de dados de contas de serviços (luz, água, gás)
    .is-yes = o estado tem uma
    .is-none-found = nenhuma encontrada
fact-school-status = Situação imigratória nas escolas
    .is-collects = uma lei manda alguns órgãos de educação coletá-la
    .is-protects = uma regra protege os estudantes
    .is-none-found = nenhuma regra encontrada
    .is-unknown = não definido
fact-tolls-data = Dados de pedágio
    .is-limit = uma regra limita o compartilhamento
    .is-documented = o compartilhamento foi mostrado
    .is-none-found = nada encontrado
fact-broker-delete-right = Direito de fazer empresas que vendem dados (data brokers) apagarem dados
    .is-yes = o estado dá este direito
    .is-partial = o estado o dá em parte
    .is-none-found = nenhum encontrado
fact-courts-arrest-limit = Limites a prisões de imigração em prédios de tribunais
    .is-yes = o estado tem um limite
    .is-none-found = nenhum encontrado
