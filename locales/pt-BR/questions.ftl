## Assuntos

topic-home = Onde você mora
topic-license = Sua carteira ou identidade
topic-car = Seu carro
topic-police = Polícia, cadeia e tribunal
topic-immigration = Órgãos e tribunal de imigração
topic-benefits = Programas, saúde e escola
topic-work = Trabalho, impostos e dinheiro
topic-phone = Telefone, internet e viagens

## Onde a pessoa mora

circumstance-state-home = Em que estado você mora?
    .label = Estado onde você mora
    .why =
        As leis mudam de estado para estado. O seu estado decide quais regras valem para a polícia
        local, os tribunais, os programas públicos e as escolas.
    .help =
        Escolha o estado onde você dorme na maioria das noites. Washington, D.C. e Porto Rico estão
        na lista.

circumstance-home-county = Em que condado (county) você mora?
    .label = Condado (county)
    .why =
        O ICE publica quais agências locais assinaram acordos para fazer trabalho de imigração,
        chamados 287(g). Com o seu condado, podemos mostrar quais assinaram lá.
    .help =
        Escolha na lista; nunca perguntamos o seu endereço. Alguns lugares chamam isso de parish,
        borough, municipio ou cidade independente (independent city). A sua resposta fica neste
        computador, e você pode pular esta pergunta.

circumstance-home-accounts = O seu nome está numa escritura, num contrato de aluguel ou numa conta de gás, luz ou água?
    .label = Escritura, aluguel ou conta de serviços
    .why =
        Esses papéis ligam o seu nome a um endereço. Alguns deles são públicos, ou chegam às
        agências por empresas que vendem dados.
    .help =
        A escritura (deed) é o papel que diz quem é dono de uma casa ou terreno. Se o seu nome está
        numa escritura e também nos outros, escolha a escritura.
    .is-deed = Sim, uma casa ou terreno está no meu nome
    .is-lease-or-utilities = Sim, um contrato de aluguel ou uma conta de gás, luz ou água
    .is-none = Não, nenhum destes

circumstance-voter-registered = Você tem registro para votar nos EUA?
    .label = Registro de eleitor
    .why =
        Uma lista de eleitores tem nomes, endereços e datas de nascimento. O Departamento de Justiça
        pediu a lista a quase todos os estados.
    .help =
        Só cidadãos dos EUA podem se registrar para as eleições federais. Se você não tem certeza se
        o seu nome foi registrado por engano, converse com um advogado antes de qualquer outra coisa.
        Você pode pular esta pergunta.
    .is-yes = Sim
    .is-no = Não

## Carteira e DMV

circumstance-state-licensed = Em quais estados você já teve, ou já pediu, uma carteira de motorista ou de identidade?
    .label = Estados com carteira ou pedido
    .why =
        O DMV de cada estado guarda os seus próprios registros: a sua foto, o seu endereço e o seu
        histórico de motorista. Cada um tem as suas próprias regras.
    .help =
        Conte carteiras de motorista, carteiras comerciais (CDL), permissões de aprendiz (learner's
        permits) e carteiras de identidade do estado (state ID), também as de uma pessoa com menos de
        18 anos. Conte os estados onde você pediu e o pedido foi recusado. Conte também carteiras antigas. Se
        você só anda de carro com outras pessoas e nunca teve nem pediu uma carteira, escolha a última resposta.
    .is-none = Nunca tive nem pedi uma carteira

circumstance-license-status = Você tem agora uma carteira de motorista ou de identidade?
    .label = Carteira de motorista ou identidade
    .why =
        O DMV guarda uma foto, um endereço e um registro de motorista das pessoas a quem deu uma
        carteira. Uma pessoa que só pediu pode deixar menos registros.
    .help =
        Uma carteira que venceu, foi tirada de você ou foi devolvida é uma carteira passada. Se você
        tem uma permissão de aprendiz (learner's permit), responda como para uma carteira. Se o seu
        pedido ainda está em aberto, escolha a última resposta.
    .is-current = Sim, tenho uma agora
    .is-past = Agora não, mas já tive uma
    .is-never-issued = Pedi uma, mas nunca recebi

circumstance-license-kind = Que tipo de carteira é?
    .label = Tipo de carteira
    .why =
        Alguns tipos de carteira podem ser separados como uma lista nos arquivos do DMV. Algumas leis
        só protegem certas carteiras.
    .help =
        Olhe a frente da carteira. Uma estrela no canto de cima marca um REAL ID. Algumas carteiras
        dizem “limited term” ou “temporary”. Alguns estados têm também uma carteira com nome próprio,
        como driving privilege card ou drive-only license. Se nada chamar a atenção, escolha
        “carteira comum”. Uma carteira comercial (CDL) conta pelos mesmos sinais: com estrela é um
        REAL ID, sem estrela é uma carteira comum; uma que diz “non-domiciled” ou “limited term” é
        uma carteira de prazo limitado. Uma carteira de pessoa com menos de 18 anos conta do mesmo
        modo. Se duas respostas servem, escolha primeiro a carteira de prazo limitado ou a carteira
        só para dirigir. Uma carteira de papel que você usa até a outra chegar pelo correio não é uma
        carteira “temporary”. Para uma carteira passada, responda sobre a última. Você pode pular
        esta pergunta.
    .is-ordinary = Carteira comum
    .is-real-id = REAL ID (com estrela)
    .is-enhanced = Carteira Enhanced (para cruzar a fronteira por terra ou mar)
    .is-limited-term = Carteira de prazo limitado (Limited Term) ou temporária (Temporary)
    .is-status-neutral = Carteira só para dirigir (driving card), ou carteira que não exige documentos federais
    .is-id-card = Carteira de identidade do estado (state ID), não serve para dirigir

circumstance-license-denied = O DMV já recusou o seu pedido de carteira alguma vez?
    .label = Carteira recusada
    .why = Uma recusa também é um registro. Agências pediram listas de pessoas que foram recusadas.
    .help =
        Conte uma recusa por qualquer motivo, como falta de documentos. Ser reprovado no exame de
        direção não conta. Se aconteceu nas duas vezes, escolha qualquer uma.
    .is-no = Não
    .is-application = Sim, quando pedi pela primeira vez
    .is-renewal = Sim, quando tentei renovar

circumstance-license-papers = Você já mostrou documentos ao DMV para obter uma carteira de motorista ou de identidade?
    .label = Documentos mostrados ao DMV
    .why =
        Alguns DMVs guardam cópias dos documentos que as pessoas mostram. Uma agência pode pedir
        essas cópias.
    .help =
        Por exemplo um passaporte, uma certidão de nascimento ou uma conta com o seu endereço. Conte
        documentos que você mostrou, mandou pelo correio ou enviou pela internet.
    .is-yes = Sim
    .is-no = Não

circumstance-license-address-shown = Qual endereço seu o DMV tem?
    .label = Endereço no DMV
    .why =
        O endereço no DMV é um que as agências podem consultar. Isto nos diz se ele leva à sua casa.
    .help =
        Muitas vezes está impresso na carteira. O DMV pode ter um mais novo, se você mandou uma
        mudança de endereço. Se o DMV tem a sua casa e também uma caixa postal (P.O. box), escolha a
        sua casa.
    .is-current-home = Onde eu moro agora
    .is-old-home = Um lugar onde morei antes
    .is-not-home = Não é a minha casa, por exemplo uma caixa postal (P.O. box)

circumstance-license-two-records = O DMV tem dois registros de você, com dois nomes?
    .label = Dois registros no DMV
    .why =
        Algumas buscas de rostos procuram um mesmo rosto com dois nomes. A sua resposta fica neste
        computador, e você pode pular esta pergunta.
    .help =
        Isso pode acontecer depois de um casamento ou de uma mudança de nome, ou quando um nome foi
        escrito de duas formas. Se o DMV mudou o nome num único registro, responda não.
    .is-yes = Sim
    .is-no = Não

## Carros e estradas

circumstance-state-registered = Em quais estados um veículo está ou esteve registrado no seu nome?
    .label = Estados com veículo no seu nome
    .why =
        Uma placa leva ao nome e ao endereço do dono nos arquivos do DMV. Cada estado guarda os seus.
    .help =
        Olhe o cartão de registro (registration) no carro. Conte carros, caminhonetes, caminhões e
        motos. Se só o nome de outra pessoa está nele, não conte.
    .is-none = Nunca houve veículo no meu nome

circumstance-car-address-shown = Que endereço está no registro do veículo?
    .label = Endereço no registro do veículo
    .why =
        Agentes que leem uma placa podem consultar este endereço. Isto nos diz se ele leva à sua
        casa.
    .help = Olhe o cartão de registro (registration) no carro, ou a carta de renovação.
    .is-current-home = Onde eu moro agora
    .is-old-home = Um lugar onde morei antes
    .is-not-home = Não é a minha casa, por exemplo uma caixa postal (P.O. box)

circumstance-state-drives = Em quais estados você dirige ou mantém um carro?
    .label = Estados onde você dirige
    .why =
        Câmeras leem placas em estradas e estacionamentos, também em estados onde você não mora. As
        leis sobre esses dados mudam de estado para estado.
    .help =
        Conte os estados onde você dirige com frequência, e todos por onde passou dirigindo nos
        últimos anos. Conte os estados onde o seu carro fica estacionado ou onde outra pessoa o
        dirige. Conte um carro emprestado, alugado ou do trabalho que você dirige. Se você só anda
        como passageiro, conte os estados onde anda com frequência no mesmo carro: as câmeras leem a
        placa dele também, embora a placa leve ao dono.
    .is-none = Não dirijo e não tenho carro

circumstance-car-toll-account = Você tem um aparelho (tag) ou uma conta de pedágio?
    .label = Conta de pedágio
    .why =
        Uma conta de pedágio guarda onde e quando um veículo esteve numa estrada com pedágio. A
        polícia pode obter esses dados em alguns casos.
    .help =
        Por exemplo E-ZPass, FasTrak ou SunPass. Procure uma pequena etiqueta no para-brisa, ou
        pagamentos de pedágio num cartão ou numa conta de banco.
    .is-yes = Sim
    .is-no = Não

## Polícia, cadeia, tribunais estaduais e locais

circumstance-police-any = Você já teve contato com a polícia, com uma cadeia ou com um tribunal estadual ou local?
    .label = Contato com polícia, cadeia ou tribunal
    .why =
        Esse contato muitas vezes deixa um registro. Se você nunca teve nenhum, pulamos as outras
        perguntas sobre isso.
    .help =
        Conte uma abordagem da polícia, uma multa, uma prisão ou um caso de qualquer tipo. Conte também um boletim,
        inclusive um que você fez como vítima ou deu como testemunha. O tribunal de imigração vem
        depois.
    .is-yes = Sim
    .is-no = Não

circumstance-state-booked = Em quais estados já prenderam você e tiraram as suas impressões digitais?
    .label = Estados com uma prisão
    .why =
        As impressões digitais tiradas depois de uma prisão vão para o FBI e são comparadas com
        arquivos federais. A sua resposta fica neste computador.
    .help =
        Conte uma prisão mesmo que o caso tenha sido arquivado (dropped). Uma multa sem impressões
        digitais não conta. Impressões digitais para um emprego também não contam.
    .is-none = Isso nunca aconteceu comigo

circumstance-police-in-custody = Você está na cadeia agora?
    .label = Na cadeia agora
    .why =
        Uma cadeia guarda registros de quem está lá e de quando a soltura está prevista. Algumas
        cadeias os compartilham com o ICE.
    .help = Se você responde por outra pessoa, responda por essa pessoa.
    .is-yes = Sim
    .is-no = Não

circumstance-police-report = O seu nome está num boletim da polícia (police report)?
    .label = Boletim da polícia
    .why =
        A polícia local guarda esses boletins. Esta resposta decide se mostramos quem poderia pedir o
        seu.
    .help =
        Por exemplo depois de uma parada de trânsito, de um acidente ou de uma chamada por ajuda, ou
        como testemunha. Se você denunciou um crime contra você, a próxima pergunta trata disso.
    .is-yes = Sim
    .is-no = Não

circumstance-police-victim-report = Você já denunciou à polícia um crime contra você?
    .label = Boletim como vítima de crime
    .why =
        Esse boletim tem regras próprias em alguns estados. A sua resposta fica neste computador.
    .help = Conte um boletim que você fez ou que alguém fez por você.
    .is-yes = Sim
    .is-no = Não

circumstance-police-court =
    Você tem, ou teve, um caso ou uma audiência num tribunal estadual ou local?
    .label = Caso em tribunal estadual ou local
    .why =
        As listas de casos dos tribunais estão abertas a qualquer pessoa. Uma audiência marcada
        também diz quando e onde você vai estar.
    .help =
        Conte casos de trânsito, de família, de aluguel e criminais. Se você tem mais de um, escolha
        o que não acabou. O tribunal de imigração não é um tribunal estadual; outras perguntas tratam
        dele.
    .is-upcoming = Sim, há uma audiência marcada ou o caso ainda está aberto
    .is-past = Sim, mas já acabou
    .is-no = Não

## Órgãos e tribunal de imigração

circumstance-federal-any = Você já tratou com órgãos de imigração dos EUA ou com o tribunal de imigração?
    .label = Órgãos ou tribunal de imigração
    .why =
        Esses órgãos guardam formulários, fotos e endereços. Se você nunca tratou com eles, pulamos
        as outras perguntas sobre isso.
    .help =
        Muitas pessoas nunca trataram. Então responda não. Conte um formulário que você mandou, ou
        que alguém mandou por você, e impressões digitais para um visto ou para o USCIS. Conte uma
        apresentação (check-in), uma audiência, uma carta do tribunal de imigração, um visto de
        estudante, e uma vez em que agentes da fronteira ou de imigração seguraram você. Conte também
        se você, ou alguém com quem você morava, acolheu uma criança de um abrigo federal. Só uma
        viagem ao exterior não conta; perguntamos sobre viagens mais adiante. Você pode pular esta
        pergunta.
    .is-yes = Sim
    .is-no = Não, nunca

circumstance-federal-biometrics =
    Algum órgão federal de fronteira, vistos ou imigração já tirou a sua foto ou as suas impressões digitais?
    .label = Foto ou digitais num órgão federal
    .why =
        Esses órgãos colocam fotos e impressões digitais nos arquivos da Segurança Interna (DHS).
        Agentes podem comparar um rosto na rua com esses arquivos.
    .help =
        Por exemplo numa entrevista de visto, num horário marcado de biometria (biometrics
        appointment), num aeroporto na volta de uma viagem, ou para o Global Entry.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-application =
    Você já mandou um formulário ao USCIS, ou alguém mandou um por você?
    .label = Formulário enviado ao USCIS
    .why =
        O USCIS compartilha os seus arquivos de casos com o ICE. Um formulário desses muitas vezes
        contém um endereço e um histórico da família.
    .help =
        O USCIS é o órgão das petições de família, permissões de trabalho, green cards e cidadania.
        Conte um formulário para um parente se ele traz o seu nome.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-registration = Você já mandou ao USCIS o formulário G-325R?
    .label = Formulário de registro G-325R
    .why =
        O formulário põe um endereço e um histórico em arquivos federais. A sua resposta fica neste
        computador.
    .help =
        Este formulário é para o registro de pessoas que não são cidadãs, e o USCIS o recebe desde
        abril de 2025. Se você está em dúvida se deve mandá-lo, converse antes com um advogado. Você
        pode pular esta pergunta.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-victim-filing =
    Você já fez um pedido ao USCIS como vítima de abuso, de crime ou de tráfico de pessoas?
    .label = Pedido de vítima ao USCIS
    .why =
        Uma lei federal dá a esses pedidos mais privacidade, com limites. A sua resposta fica neste
        computador.
    .help =
        Esses pedidos se chamam VAWA, U ou T. Só um boletim na polícia não é um pedido desses.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-court-case = Você já teve um caso no tribunal de imigração?
    .label = Caso no tribunal de imigração
    .why =
        O arquivo do tribunal contém um endereço e datas de audiências, e os advogados do ICE podem
        vê-los. A sua resposta fica neste computador.
    .help =
        As cartas desse tribunal dizem “Executive Office for Immigration Review” ou “EOIR”. Tribunais
        de trânsito, de família e criminais são outros tribunais.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-order =
    Um juiz ou agente de imigração já ordenou alguma vez que você saísse do país?
    .label = Ordem de sair do país
    .why =
        O ICE pode colocar essa ordem onde a polícia a vê numa parada de trânsito. A sua resposta
        fica neste computador.
    .help =
        Conte uma ordem de muito tempo atrás. Um juiz pode dar uma a uma pessoa que faltou a uma
        audiência, então pode ser que você não saiba dela. A linha telefônica gratuita e o site do
        tribunal de imigração mostram os casos dele; pode ser que não mostrem uma ordem dada por um
        agente. Um advogado pode consultar. Se você não tem certeza, pule esta pergunta.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-appointment = Você tem um compromisso marcado com o ICE ou o USCIS?
    .label = Compromisso marcado
    .why =
        Um compromisso diz ao órgão quando e onde você vai estar. Tem a ver também com o arquivo
        federal e com o endereço nele.
    .help =
        Procure uma carta ou mensagem de texto com uma data. Uma visita ao USCIS para impressões
        digitais ou foto conta como um compromisso no USCIS. Se você tem os dois tipos, escolha a
        apresentação ao ICE (check-in).
    .is-check-in = Sim, uma apresentação ao ICE (check-in)
    .is-interview = Sim, um compromisso no USCIS (appointment)
    .is-no = Não

circumstance-federal-address =
    Qual foi o último endereço que você deu ao USCIS, ao ICE ou ao tribunal de imigração?
    .label = Endereço em órgãos federais
    .why =
        Esses órgãos podem ver o endereço que você deu. Isto nos diz se ele leva à sua casa.
    .help =
        Olhe o último formulário ou carta. Se eles têm mais de um endereço e um deles é a sua casa,
        escolha a sua casa.
    .is-current-home = Onde eu moro agora
    .is-old-home = Um lugar onde morei antes
    .is-not-home = Não é a minha casa, por exemplo uma caixa postal (P.O. box)

circumstance-federal-detained =
    Agentes da fronteira ou de imigração já seguraram você, mesmo por pouco tempo?
    .label = Detenção na fronteira ou pela imigração
    .why =
        A Segurança Interna (DHS) tira DNA da maioria das pessoas que detém e o manda para um arquivo
        do FBI. A sua resposta fica neste computador.
    .help =
        Por exemplo na fronteira, num aeroporto, numa cela ou num centro de detenção. Algumas
        perguntas no balcão de passaportes não contam. Você pode pular esta pergunta.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-student = Uma escola dos EUA já informou que você era estudante F, M ou J?
    .label = Estudante F, M ou J
    .why =
        As escolas informam os dados desses estudantes ao SEVIS, um sistema que o ICE administra. Ele contém a
        escola e um endereço.
    .help =
        A escola dá a esse estudante um formulário I-20 ou DS-2019. Se você nunca teve um, responda
        não. Você pode pular esta pergunta.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-sponsor =
    Você já acolheu uma criança de um abrigo federal, ou morou com alguém que acolheu?
    .label = Criança de um abrigo federal
    .why =
        O órgão federal de refugiados (ORR) guarda um arquivo sobre os adultos dessa casa. Notícias
        dizem que mais agentes do ICE podem vê-lo desde 2025.
    .help =
        Trata-se de crianças que vieram ao país sem pai nem mãe. O adulto que acolhe a criança se
        chama responsável (sponsor). Conte se você morou nessa casa. Você pode pular esta pergunta.
    .is-yes = Sim
    .is-no = Não

## Programas públicos e escola

circumstance-benefits-any =
    Você, ou alguém que mora com você, já pediu ou recebeu ajuda de um programa público?
    .label = Programas públicos
    .why =
        Cada programa guarda um arquivo sobre as pessoas da casa. Se ninguém pediu nunca, pulamos as
        perguntas sobre cada programa.
    .help =
        Por exemplo Medicaid, atendimento numa emergência que o Medicaid pagou,
        auxílio-alimentação (SNAP, food stamps), ajuda em dinheiro (TANF ou SSI), ajuda com o aluguel
        ou ajuda federal para estudantes (FAFSA). Conte ajuda para uma criança. Conte um pedido que
        foi recusado.
    .is-yes = Sim
    .is-no = Não

circumstance-benefits-medicaid =
    Você, ou alguém que mora com você, já pediu ou recebeu Medicaid, Medicaid de emergência ou CHIP?
    .label = Medicaid, Medicaid de emergência ou CHIP
    .why =
        Os arquivos do Medicaid têm nomes, endereços e números de telefone, também de pessoas
        cobertas só numa emergência. Um tribunal deixa uma parte desses dados ir para o ICE, por isso
        mostramos o que se sabe no seu estado.
    .help =
        O Medicaid paga cuidados de saúde. O Medicaid de emergência paga a um hospital por uma
        emergência ou um parto, seja qual for a situação imigratória da pessoa. O CHIP é para
        crianças. Alguns estados dão outro nome, como Medi-Cal na Califórnia. Se um hospital
        preencheu papéis para você, conte isso. O Medicare é outro programa.
    .is-yes = Sim
    .is-no = Não

circumstance-benefits-snap =
    Você, ou alguém que mora com você, já pediu ou recebeu auxílio-alimentação (SNAP, food stamps)?
    .label = Auxílio-alimentação (SNAP)
    .why =
        O governo federal pediu esses arquivos aos estados. Um tribunal protege alguns estados, por
        isso mostramos o que se sabe no seu.
    .help =
        O dinheiro do SNAP vem num cartão, chamado EBT. Alguns estados dão outro nome, como CalFresh
        na Califórnia. O WIC é outro programa.
    .is-yes = Sim
    .is-no = Não

circumstance-benefits-housing =
    Você, ou alguém que mora com você, já pediu ou recebeu ajuda federal de moradia?
    .label = Ajuda de moradia
    .why =
        O departamento federal de moradia (HUD) comparou arquivos de inquilinos com um banco de dados
        de imigração.
    .help =
        Por exemplo moradia pública, um Section 8 voucher (vale para o aluguel) ou um prédio com
        ajuda federal de aluguel. Se você não tem certeza, olhe o seu contrato de aluguel ou pergunte
        ao órgão de moradia.
    .is-yes = Sim
    .is-no = Não
circumstance-benefits-cash =
    Você, ou alguém que mora com você, já pediu ou recebeu ajuda em dinheiro (TANF ou SSI)?
    .label = Ajuda em dinheiro (TANF ou SSI)
    .why =
        Uma lei de 1996 obriga esses órgãos a informar uma pessoa que eles sabem que está no país
        ilegalmente. A sua resposta fica neste computador.
    .help =
        O TANF é ajuda em dinheiro para famílias; alguns estados dão outro nome, como CalWORKs na
        Califórnia. O SSI é dinheiro mensal do Seguro Social (Social Security) para pessoas idosas ou
        com deficiência que têm pouco. Uma aposentadoria do Seguro Social não é SSI. Conte um pedido
        que foi recusado. Você pode pular esta pergunta.
    .is-yes = Sim
    .is-no = Não

circumstance-school-child = Há na sua casa uma criança na escola, ou um estudante?
    .label = Criança na escola ou estudante
    .why =
        As escolas guardam nomes, endereços e contatos da família. Uma lei federal protege esses
        registros, com exceções.
    .help =
        Conte qualquer escola, do jardim de infância à faculdade. Se você estuda, inclua você.
    .is-yes = Sim
    .is-no = Não

circumstance-school-directory =
    Você disse à escola por escrito para não divulgar “directory information”?
    .label = Directory information na escola
    .why =
        Uma escola pode divulgar esses dados, a não ser que a família diga não. Então eles ficam mais
        protegidos.
    .help =
        Directory information são dados como nome, endereço e telefone. Procure um formulário do
        começo do ano escolar, ou pergunte à escola. Se há mais de uma escola, responda sim só se
        todas elas têm isso por escrito.
    .is-opted-out = Sim, por escrito
    .is-not-opted-out = Não
circumstance-school-aid-form =
    Você, ou alguém que mora com você, já preencheu o formulário de ajuda para estudantes (FAFSA)?
    .label = Formulário estudantil (FAFSA)
    .why =
        O formulário contém os nomes, as datas de nascimento e os endereços de um estudante e dos
        pais ou do cônjuge. A sua resposta fica neste computador.
    .help =
        Conte se você o preencheu como estudante, ou se deu os seus dados como pai, mãe ou cônjuge.
        Um formulário que só um estado ou uma faculdade usa não é o FAFSA. Você pode pular esta
        pergunta.
    .is-yes = Sim
    .is-no = Não

## Trabalho e dinheiro

circumstance-work-records =
    Você já teve trabalho registrado com um empregador nos EUA, ou fez uma declaração de imposto dos EUA?
    .label = Trabalho e impostos
    .why =
        Um empregador guarda o seu formulário I-9 e informa o seu pagamento ao estado; o ICE pode
        pedir as duas coisas. Uma declaração de imposto contém um endereço. O ICE pediu endereços à
        agência de impostos (IRS), e os tribunais não concordam sobre se isso é permitido.
    .help =
        Registrado (on the books) quer dizer que o empregador fez você preencher papéis e informou o
        seu pagamento: um contracheque (pay stub) ou um formulário W-2 é um sinal disso. Conte uma
        declaração de imposto com um número do Seguro Social (Social Security) ou com um ITIN, também
        uma que o seu cônjuge fez com o seu nome nela. Você pode pular esta pergunta.
    .is-employer = Trabalhei para um empregador
    .is-taxes = Fiz uma declaração de imposto
    .is-both = Os dois
    .is-none = Nenhum dos dois

circumstance-work-social-security = Você já recebeu um número do Seguro Social (Social Security)?
    .label = Número do Seguro Social
    .why =
        O Seguro Social guarda o seu nome e um endereço. Ele compartilhou alguns dados com a
        Segurança Interna (DHS). A sua resposta fica neste computador.
    .help =
        Conte um número que o escritório do Seguro Social deu a você, mesmo há muito tempo. Nunca
        perguntamos o número. Um ITIN para impostos é outro número. Você pode pular esta pergunta.
    .is-yes = Sim
    .is-no = Não

circumstance-money-services = Você usa um banco, ou manda ou recebe transferências de dinheiro?
    .label = Banco e transferências de dinheiro
    .why =
        Bancos, birôs de crédito (credit bureaus) e empresas de transferência guardam nomes e endereços. As agências
        chegam a eles por caminhos diferentes.
    .help =
        Banco aqui inclui também uma credit union (cooperativa de crédito) ou um cartão de crédito.
        Transferência é dinheiro enviado numa loja ou por um aplicativo, por exemplo para a família
        no exterior. Conte como transferências uma loja onde você troca cheques ou compra ordens de
        pagamento (money orders). Conte os últimos anos.
    .is-bank = Banco ou cartão de crédito
    .is-transfers = Transferências de dinheiro
    .is-both = Os dois
    .is-none = Nenhum dos dois

## Telefone, internet e viagens

circumstance-phone-kind = Que tipo de telefone você usa?
    .label = Tipo de telefone
    .why =
        Alguns aplicativos de celular informam onde você está a empresas que vendem isso. As
        companhias de telefone guardam registros de todos os telefones.
    .help =
        As configurações do celular mostram a lista dos aplicativos que podem usar a sua localização.
        Olhe em “Localização” ou “Privacidade”. Se você não tem certeza, escolha a primeira resposta.
    .is-location-apps = Um smartphone; alguns aplicativos podem usar a minha localização
    .is-no-location-apps = Um smartphone; nenhum aplicativo pode usar a minha localização
    .is-basic = Um telefone simples, sem aplicativos
    .is-none = Nenhum telefone

circumstance-online-accounts = Você tem redes sociais ou outras contas na internet?
    .label = Contas na internet
    .why =
        Qualquer pessoa pode ler publicações públicas, e o ICE também lê. As agências também perguntam
        às empresas quem está por trás de uma conta.
    .help =
        Por exemplo Facebook, Instagram, TikTok ou YouTube. Se desconhecidos podem ver alguma das
        suas publicações ou fotos, escolha a primeira resposta. Para e-mail, ou uma conta sem
        publicações, escolha a segunda resposta.
    .is-public = Sim, e uma parte é pública
    .is-private = Sim, mas só as pessoas que eu escolhi podem ver
    .is-none = Não

circumstance-travel-crossed =
    Você já entrou nos EUA ou saiu dos EUA por um aeroporto, um porto ou um posto de fronteira?
    .label = Travessia da fronteira
    .why =
        Agentes da fronteira registram chegadas e saídas, muitas vezes com uma foto. Isso tem a ver
        com o seu registro de viagens, os dados do seu rosto e as buscas em telefones na fronteira.
    .help =
        Conte qualquer viagem, em qualquer idade, de avião, navio, carro ou a pé. Conte também Global
        Entry, NEXUS, SENTRI e FAST: entrar num deles cria esses registros.
    .is-yes = Sim
    .is-no = Não

circumstance-travel-flies = Você viaja de avião dentro dos EUA?
    .label = Voos dentro dos EUA
    .why =
        Notícias dizem que a segurança dos aeroportos (TSA) dá nomes de passageiros ao ICE, também de
        voos dentro dos EUA.
    .help =
        Conte voos dos últimos anos e voos que você planeja. Conte voos de ida e de volta a Porto
        Rico.
    .is-yes = Sim
    .is-no = Não

circumstance-federal-monitor =
    O ICE obriga você a usar um aparelho no corpo ou um aplicativo de celular para se apresentar?
    .label = Monitoramento do ICE
    .why =
        Esse aparelho ou aplicativo diz ao ICE onde você está. A lei do estado não entra no meio. A
        sua resposta fica neste computador.
    .help =
        Por exemplo um aparelho no tornozelo ou no pulso, ou o aplicativo SmartLINK. O programa se
        chama ISAP ou Alternatives to Detention (alternativas à detenção). Conte só o que o ICE ou a
        empresa dele, a BI, deu a você. Você pode pular esta pergunta.
    .is-device = Sim, um aparelho no tornozelo ou no pulso
    .is-phone-app = Sim, um aplicativo no celular
    .is-both = Sim, os dois
    .is-no = Não

circumstance-insurance-claim =
    Já houve um pedido de indenização ao seguro (insurance claim) com o seu nome?
    .label = Pedido ao seguro (insurance claim)
    .why =
        As seguradoras compartilham esses pedidos num arquivo só. O site 404 Media relatou em julho
        de 2025 que o ICE faz buscas nele.
    .help =
        Por exemplo depois de um acidente de carro, um roubo, um ferimento ou um dano na casa. Conte
        um pedido que outra pessoa fez sobre você. Se você não tem certeza, pule esta pergunta.
    .is-yes = Sim
    .is-no = Não

## Ao lado do resultado

circumstance-worry-agency = Qual agência mais preocupa você?
    .label = Mostrada primeiro
    .why =
        Entre resultados iguais em tudo o mais, mostramos primeiro o que esta agência pode acessar.
        Não muda mais nada.
    .is-immigration-enforcement = O ICE e a agência da fronteira (CBP)
    .is-police = A polícia
    .is-fbi = O FBI
circumstance-keeps-records = Você dirige um lugar que guarda registros sobre outras pessoas?
    .label = Um lugar que guarda registros
    .why = Alguns passos são só para quem dirige um lugar assim. Eles só aparecem se você disser que sim.
    .is-rental = Eu alugo moradias para outras pessoas
    .is-business = Eu tenho uma empresa
    .is-school = Eu dirijo uma escola
    .is-shelter-or-clinic = Eu dirijo um abrigo ou uma clínica
