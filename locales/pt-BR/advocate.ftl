## Onde a pessoa mora

client-state-home = Em que estado a pessoa mora?
    .listen =
        É o estado onde ela dorme na maioria das noites, não o que está numa carteira. Washington, D.C. e
        Porto Rico estão na lista.
    .avoid =
        Você não precisa de nome nem de endereço com rua. A situação imigratória nunca é perguntada: deixe-a
        de fora também das suas próprias anotações sobre estas perguntas.

client-home-county = Em que condado (county) a pessoa mora?
    .listen =
        As pessoas muitas vezes dizem uma cidade. Pergunte em que condado ela fica; alguns lugares chamam isso
        de parish, borough, municipio ou cidade independente (independent city). Se a pessoa não sabe, “Não
        sei / pular” é uma boa resposta.
    .avoid = Não anote o endereço com rua. Só o condado basta.

client-home-accounts = O nome da pessoa está numa escritura, num contrato de aluguel ou numa conta de gás, luz ou água?
    .listen =
        O que conta é de quem é o nome no papel, não quem paga. Peça o contrato de aluguel, ou uma conta de gás,
        luz ou água. Se ela tem uma escritura (deed) e também os outros, escolha a escritura.
    .avoid = Não anote números de contas, quanto é o aluguel, nem quem mais mora lá.

client-voter-registered = A pessoa tem registro para votar nos EUA?
    .listen =
        Isto pergunta se ela está na lista, não se já votou. Se ela não tem certeza se o seu nome foi registrado
        por engano, deve conversar com um advogado antes de qualquer outra coisa. “Não sei / pular” é uma boa
        resposta.
    .avoid =
        Não pergunte se ela pode se registrar, nem como foi parar numa lista. Diga isto na sala, não numa tela
        compartilhada, e não anote detalhes.

## Carteira e DMV

client-state-licensed = Em quais estados a pessoa já teve, ou já pediu, uma carteira de motorista ou de identidade?
    .listen =
        As pessoas muitas vezes só dizem o estado da carteira que têm agora. Pergunte por estados anteriores,
        carteiras antigas, permissões de aprendiz (learner's permits), carteiras de identidade, e estados onde
        pediram e o pedido foi recusado.
    .avoid = Não anote números de carteiras. Por que a pessoa se mudou não importa aqui.

client-license-status = A pessoa tem agora uma carteira de motorista ou de identidade?
    .listen =
        Isto se pergunta para cada estado citado antes. “Venceu”, “tiraram de mim” e “devolvi” querem dizer uma
        carteira passada. Uma permissão de aprendiz (learner's permit) conta como uma carteira; um pedido que
        ainda está em aberto quer dizer a última resposta.
    .avoid = Não anote o número da carteira, nem por que uma carteira foi tirada.

client-license-kind = Que tipo de carteira é?
    .listen =
        Peça para ver a frente da carteira: uma estrela no canto de cima, ou palavras como “limited term”,
        “temporary” ou “non-domiciled”. Uma carteira de papel usada até a outra chegar pelo correio não é uma
        carteira “temporary”. Se duas respostas servem, escolha primeiro a carteira de prazo limitado ou a
        carteira só para dirigir; se nada chama a atenção, a carteira comum. Para uma carteira passada, responda
        sobre a última.
    .avoid =
        Olhe a carteira e devolva-a; não a copie nem fotografe para isto. Não pergunte por que a pessoa tem esse
        tipo de carteira.

client-license-denied = O DMV já recusou o pedido de carteira da pessoa alguma vez?
    .listen =
        “Não me deram porque faltavam documentos” é um sim. Ser reprovado no exame de direção não é. Pergunte se
        foi no primeiro pedido ou numa renovação; se foram os dois, escolha qualquer um.
    .avoid = Não anote o motivo, nem quais documentos faltavam.

client-license-papers = A pessoa já mostrou documentos ao DMV para obter uma carteira de motorista ou de identidade?
    .listen =
        As pessoas podem pensar só num passaporte. Uma certidão de nascimento ou uma conta com o endereço também
        conta. Documentos enviados pelo correio ou pela internet contam.
    .avoid = Não anote quais documentos, os números deles, nem o país que os deu.

client-license-address-shown = Qual endereço da pessoa o DMV tem?
    .listen =
        Peça a carteira; muitas vezes o endereço está impresso nela. Depois pergunte se ela mandou uma mudança de
        endereço, pois o DMV pode ter um mais novo. Se o DMV tem a casa dela e também uma caixa postal (P.O. box),
        escolha a casa.
    .avoid = Não anote o endereço.

client-license-two-records = O DMV tem dois registros da pessoa, com dois nomes?
    .listen =
        Preste atenção a um casamento, uma mudança de nome, ou um nome que foi escrito de duas formas. Se o DMV
        mudou o nome num único registro, a resposta é não. Pode ser que a pessoa não saiba: então “Não sei /
        pular” é uma boa resposta, e o resultado diz o que depende disso.
    .avoid =
        Não anote nenhum dos dois nomes, e não pergunte o motivo. Dois registros podem surgir sem nenhuma culpa.

## Carros e estradas

client-state-registered = Em quais estados um veículo está ou esteve registrado no nome da pessoa?
    .listen =
        Veículos do passado contam, e também caminhonetes, caminhões e motos. “Meu carro” pode estar no nome de
        outra pessoa: peça o cartão de registro (registration). Se só o nome de outra pessoa está nele, não conta.
    .avoid = Não anote números de placas, nem o nome de quem está no cartão no lugar dela.

client-car-address-shown = Que endereço está no registro do veículo?
    .listen =
        Peça o cartão de registro (registration) que está no carro, ou a carta de renovação. Compare com o lugar
        onde a pessoa mora agora.
    .avoid = Não anote o endereço nem o número da placa.

client-state-drives = Em quais estados a pessoa dirige ou mantém um carro?
    .listen =
        As pessoas podem citar só o próprio estado ou o próprio carro. Pergunte por estados por onde passaram
        dirigindo nos últimos anos, por um carro emprestado, alugado ou do trabalho, e por onde o carro delas fica
        estacionado ou outra pessoa o dirige. Se a pessoa só anda com outras, conte os estados onde ela anda com
        frequência no mesmo carro.
    .avoid =
        Não anote trajetos, datas nem números de placas, nem de quem é o carro. Não pergunte aqui se ela dirige
        com carteira.

client-car-toll-account = A pessoa tem um aparelho (tag) ou uma conta de pedágio?
    .listen =
        As pessoas podem conhecer só o nome que está na etiqueta, como E-ZPass, FasTrak ou SunPass. Pergunte por
        uma pequena etiqueta no para-brisa, ou por pagamentos de pedágio num cartão ou numa conta de banco.
    .avoid = Não anote números de conta, de etiqueta nem de placa.

## Polícia, cadeia, tribunais estaduais e locais

client-police-any =
    A pessoa já teve contato com a polícia, com uma cadeia ou com um tribunal estadual ou local?
    .listen =
        As pessoas muitas vezes entendem “Você teve problemas?” e dizem não. Uma abordagem da polícia, uma multa, um caso de
        qualquer tipo, e um boletim como vítima ou testemunha contam, todos; o tribunal de imigração vem depois.
        Com um não, as outras perguntas sobre a polícia ficam de fora.
    .avoid =
        O que a pessoa diz aqui pode ser confidencial: diga isto na sala, não numa tela compartilhada. Não anote o
        que aconteceu.

client-state-booked = Em quais estados já prenderam a pessoa e tiraram as impressões digitais dela?
    .listen =
        As duas coisas têm de ser verdade: a prisão, e as impressões digitais tiradas. “Arquivaram o caso” ainda
        conta. Uma multa sem impressões digitais não conta, e impressões digitais para um emprego não contam.
    .avoid =
        Não pergunte nem anote por que a prenderam, nem quando. Diga isto na sala, não numa tela compartilhada.

client-police-in-custody = A pessoa está na cadeia agora?
    .listen =
        Responda pela pessoa atendida, também quando um parente fala com você por ela. Só agora conta. Se agentes
        da fronteira ou de imigração já a seguraram é uma pergunta que vem depois.
    .avoid =
        Não anote a acusação nem um número de fichamento (booking number). O que você ouve pode ser confidencial:
        não anote detalhes.

client-police-report = O nome da pessoa está num boletim da polícia (police report)?
    .listen =
        Uma parada de trânsito, um acidente, uma chamada por ajuda ou algo que ela viu como testemunha pode ter
        levado a um boletim. Um crime contra ela que ela denunciou pertence à próxima pergunta. Pode ser que ela
        não saiba: então “Não sei / pular” é uma boa resposta, e o resultado diz o que depende disso.
    .avoid =
        Não anote o que aconteceu, nem quem mais estava lá. Diga isto na sala, não numa tela compartilhada.

client-police-victim-report = A pessoa já denunciou à polícia um crime contra ela?
    .listen =
        Um boletim que outra pessoa fez por ela também conta. O que ela contou só a um médico, a uma igreja ou a
        uma clínica não é uma denúncia à polícia.
    .avoid =
        Não pergunte o que fizeram com ela nem quem fez; este programa não precisa disso. Pergunte onde ninguém
        mais possa ouvir, e não anote detalhes.

client-police-court =
    A pessoa tem, ou teve, um caso ou uma audiência num tribunal estadual ou local?
    .listen =
        “Tenho corte” pode querer dizer muitas coisas: peça a carta. Casos de trânsito, de família, de aluguel e
        criminais contam; uma carta que diz “EOIR” é do tribunal de imigração, e isso não conta. Se ela tem mais de
        um caso, escolha o que não acabou.
    .avoid =
        Não anote de que trata o caso, números de casos nem datas. O que a pessoa diz aqui pode ser confidencial:
        diga isto na sala, não numa tela compartilhada.

## Órgãos e tribunal de imigração

client-federal-any = A pessoa já tratou com órgãos de imigração dos EUA ou com o tribunal de imigração?
    .listen =
        Muitas pessoas nunca trataram; então a resposta é não. As pessoas podem esquecer um formulário que alguém
        mandou por elas, impressões digitais para um visto, um visto de estudante, uma apresentação (check-in), ou
        uma vez em que agentes as seguraram. Uma criança de um abrigo federal numa casa onde a pessoa morava conta;
        só uma viagem ao exterior não conta.
    .avoid =
        Não pergunte nem anote a situação imigratória; um sim não diz nada sobre ela. O que a pessoa diz aqui pode
        ser confidencial: diga isto na sala, não numa tela compartilhada.

client-federal-biometrics =
    Algum órgão federal de fronteira, vistos ou imigração já tirou a foto ou as impressões digitais da pessoa?
    .listen =
        Pergunte por uma entrevista de visto, um horário marcado de biometria (biometrics appointment), um aeroporto
        na volta de uma viagem, e o Global Entry. Uma carta pode dizer “biometrics”. Uma foto no DMV ou impressões
        digitais numa cadeia não entram aqui.
    .avoid =
        Não anote o A-number, nem para que era o horário marcado. Diga isto na sala, não numa tela compartilhada.

client-federal-application =
    A pessoa já mandou um formulário ao USCIS, ou alguém mandou um por ela?
    .listen =
        As pessoas podem dizer só “meus papéis”, “a permissão de trabalho” ou “a petição da minha irmã para mim”. Um
        formulário para um parente conta se traz o nome dela. Peça uma cópia do formulário ou uma carta, e veja se é
        do USCIS.
    .avoid =
        Não anote qual formulário, o A-number nem um número de caso, nem como terminou. O que a pessoa diz aqui pode
        ser confidencial.

client-federal-registration = A pessoa já mandou ao USCIS o formulário G-325R?
    .listen =
        O número do formulário decide: peça uma cópia. Se a pessoa está em dúvida se deve mandá-lo, ela deve conversar
        antes com um advogado. Pode ser que ela não saiba o que mandaram por ela: então “Não sei / pular” é uma boa
        resposta.
    .avoid =
        Não pergunte aqui por que ela o mandou ou não mandou, e não anote isso. Diga isto na sala, não numa tela
        compartilhada.

client-federal-victim-filing =
    A pessoa já fez um pedido ao USCIS como vítima de abuso, de crime ou de tráfico de pessoas?
    .listen =
        Preste atenção a “VAWA”, “visto U” ou “visto T”. Só um boletim na polícia não é um pedido desses. Peça uma
        cópia do que foi enviado ao USCIS.
    .avoid =
        Não pergunte o que fizeram com ela nem quem fez, e não anote nada disso. Pergunte onde ninguém mais possa
        ouvir; uma lei federal dá a esses pedidos mais privacidade, com limites.

client-federal-court-case = A pessoa já teve um caso no tribunal de imigração?
    .listen =
        Peça a carta: as cartas desse tribunal dizem “Executive Office for Immigration Review” ou “EOIR”. Tribunais de
        trânsito, de família e criminais são outros tribunais. Um caso que já acabou conta.
    .avoid =
        Não anote o A-number, o juiz nem como está o caso. O que a pessoa diz aqui pode ser confidencial: diga isto na
        sala, não numa tela compartilhada.

client-federal-order =
    Um juiz ou agente de imigração já ordenou alguma vez que a pessoa saísse do país?
    .listen =
        “Deportação” ou “removal order” quer dizer isto, também de muito tempo atrás. Um juiz pode dar uma ordem dessas
        a uma pessoa que faltou a uma audiência, então pode ser que a pessoa não saiba dela: nesse caso escolha “Não
        sei / pular”; o resultado diz o que depende disso. A linha telefônica gratuita e o site do tribunal de imigração
        mostram os casos dele, mas pode ser que não mostrem uma ordem dada por um agente; um advogado pode consultar.
    .avoid =
        Não insista numa resposta, e não pergunte o que a pessoa fez depois de uma ordem. O que a pessoa diz aqui pode
        ser confidencial: diga isto na sala, não numa tela compartilhada, e não anote detalhes.

client-federal-appointment = A pessoa tem um compromisso marcado com o ICE ou o USCIS?
    .listen =
        “Um horário na imigração” pode ser um ou outro: peça a carta ou a mensagem de texto e veja qual órgão a mandou.
        Impressões digitais ou foto no USCIS contam como um compromisso no USCIS. Se ela tem os dois tipos, escolha a
        apresentação ao ICE (check-in).
    .avoid =
        Não anote a data, o lugar nem o A-number. Se a pessoa pergunta se deve ir, isso é uma pergunta para um advogado,
        não para este formulário.

client-federal-address =
    Qual foi o último endereço que a pessoa deu ao USCIS, ao ICE ou ao tribunal de imigração?
    .listen =
        Peça o último formulário ou carta. Um formulário que alguém preencheu pela pessoa pode conter um endereço
        diferente do que ela pensa. Se esses órgãos têm mais de um endereço e um deles é a casa dela, escolha a casa.
    .avoid = Não anote o endereço, nem quem mora lá.

client-federal-detained =
    Agentes da fronteira ou de imigração já seguraram a pessoa, mesmo por pouco tempo?
    .listen =
        “Só me seguraram umas horas” é um sim. Pode ser na fronteira, num aeroporto, numa cela ou num centro de detenção.
        Algumas perguntas no balcão de passaportes não contam.
    .avoid =
        Não pergunte nem anote como ou por que a pessoa veio aos EUA, nem por que a seguraram. O que a pessoa diz aqui
        pode ser confidencial: diga isto na sala, não numa tela compartilhada.

client-federal-student = Uma escola dos EUA já informou que a pessoa era estudante F, M ou J?
    .listen =
        Pergunte se uma escola já deu a ela um formulário I-20 ou DS-2019. Se ela nunca teve um, a resposta é não, mesmo
        que estude aqui.
    .avoid = Não anote a escola, nem se a pessoa terminou os estudos. A situação imigratória dela não é perguntada.

client-federal-sponsor =
    A pessoa já acolheu uma criança de um abrigo federal, ou morou com alguém que acolheu?
    .listen =
        Trata-se de uma criança que veio ao país sem pai nem mãe. O adulto que acolhe a criança se chama responsável
        (sponsor), mas quem morou nessa casa também conta. Pode ser um sobrinho, uma sobrinha ou o filho de um amigo.
    .avoid =
        Não anote o nome da criança nem quem mais mora lá, e não pergunte a situação imigratória de ninguém. Diga isto na
        sala, não numa tela compartilhada.

## Programas públicos e escola

client-benefits-any =
    A pessoa, ou alguém que mora com ela, já pediu ou recebeu ajuda de um programa público?
    .listen =
        As pessoas muitas vezes pensam só em si mesmas e em agora. Ajuda para uma criança, ajuda de muito tempo atrás,
        atendimento de emergência que o Medicaid pagou, e um pedido que foi recusado contam, todos. Com um não, as
        perguntas sobre cada programa ficam de fora.
    .avoid = Não anote quem da casa pediu, e não pergunte a situação imigratória de ninguém.

client-benefits-medicaid =
    A pessoa, ou alguém que mora com ela, já pediu ou recebeu Medicaid, Medicaid de emergência ou CHIP?
    .listen =
        Pergunte por um parto ou uma emergência num hospital: papéis que o hospital preencheu por ela contam. Em alguns
        estados o programa tem outro nome, como Medi-Cal na Califórnia. O Medicare é outro programa: pergunte qual nome
        está no cartão ou na carta.
    .avoid =
        Não anote quem estava doente, de quê, nem que tipo de Medicaid era. Não pergunte a situação imigratória de
        ninguém.

client-benefits-snap =
    A pessoa, ou alguém que mora com ela, já pediu ou recebeu auxílio-alimentação (SNAP, food stamps)?
    .listen =
        O dinheiro do SNAP vem num cartão, por isso as pessoas podem dizer só “o cartão EBT”. Alguns estados dão outro
        nome ao programa, como CalFresh na Califórnia; o WIC é outro programa. Ajuda que só uma criança recebeu conta.
    .avoid = Não anote números de cartão nem quem recebeu a ajuda. Não pergunte a situação imigratória de ninguém.

client-benefits-housing =
    A pessoa, ou alguém que mora com ela, já pediu ou recebeu ajuda federal de moradia?
    .listen =
        “Section 8”, um voucher, moradia pública ou um prédio com ajuda federal de aluguel querem dizer sim. Se a pessoa
        não tem certeza, peça o contrato de aluguel, ou ela pode perguntar ao órgão de moradia.
    .avoid = Não anote o endereço nem quem mora lá. Não pergunte a situação imigratória de ninguém.

client-benefits-cash =
    A pessoa, ou alguém que mora com ela, já pediu ou recebeu ajuda em dinheiro (TANF ou SSI)?
    .listen =
        As pessoas podem dizer “welfare”: o TANF é ajuda em dinheiro para famílias, e alguns estados dão outro nome, como
        CalWORKs na Califórnia. Uma aposentadoria do Seguro Social (Social Security) não é SSI: peça a carta. Um pedido
        que foi recusado conta.
    .avoid =
        Não anote quem recebeu, e não pergunte a situação imigratória de ninguém. O que a pessoa diz aqui pode ser
        confidencial: não anote detalhes.

client-school-child = Há na casa da pessoa uma criança na escola, ou um estudante?
    .listen =
        Qualquer escola conta, do jardim de infância à faculdade. Não precisa ser filho da pessoa. Se a própria pessoa
        estuda, conte-a também.
    .avoid = Não anote nomes, idades nem a escola.

client-school-directory =
    A pessoa disse à escola por escrito para não divulgar “directory information”?
    .listen =
        Tem de ser por escrito: peça um formulário do começo do ano escolar, ou a pessoa pode perguntar à escola. Com
        mais de uma escola, a resposta é sim só se todas elas têm isso por escrito. Se a pessoa não sabe, “Não sei /
        pular” é uma boa resposta.
    .avoid = Não anote o nome da criança nem a escola.

client-school-aid-form =
    A pessoa, ou alguém que mora com ela, já preencheu o formulário de ajuda para estudantes (FAFSA)?
    .listen =
        As pessoas podem dizer não porque só o filho ou a filha o preencheu. Conta se a pessoa deu os seus dados como pai,
        mãe ou cônjuge. Um formulário que só um estado ou uma faculdade usa não é o FAFSA: peça uma cópia.
    .avoid =
        Não anote o que o formulário diz, nem nenhum número nele. Não pergunte a situação imigratória de ninguém.

## Trabalho e dinheiro

client-work-records =
    A pessoa já teve trabalho registrado com um empregador nos EUA, ou fez uma declaração de imposto dos EUA?
    .listen =
        Um contracheque (pay stub) ou um formulário W-2 é sinal de trabalho registrado (on the books). Se a pessoa diz
        “me pagavam em cash”, pergunte se o empregador a fez preencher papéis e informou o pagamento. Uma declaração de
        imposto com um ITIN conta, e também uma que o cônjuge fez com o nome dela.
    .avoid =
        Não pergunte que documentos ou número ela mostrou a um empregador, e não anote o nome de nenhum empregador. O que
        a pessoa diz aqui pode ser confidencial.

client-work-social-security = A pessoa já recebeu um número do Seguro Social (Social Security)?
    .listen =
        Só conta um número que o escritório do Seguro Social deu a ela, mesmo há muito tempo. Um ITIN para impostos é
        outro número.
    .avoid =
        Nunca pergunte o número, e não anote nenhum número. Não pergunte por outros números.

client-money-services = A pessoa usa um banco, ou manda ou recebe transferências de dinheiro?
    .listen =
        “Não tenho banco” pode deixar de fora uma credit union (cooperativa de crédito) ou um cartão de crédito: estes
        contam como banco. Dinheiro enviado para a família no exterior é uma transferência, e também uma loja onde a
        pessoa troca cheques ou compra ordens de pagamento (money orders). Conte os últimos anos.
    .avoid = Não anote o banco, valores, nem para quem vai o dinheiro.

## Telefone, internet e viagens

client-phone-kind = Que tipo de telefone a pessoa usa?
    .listen =
        As pessoas muitas vezes não sabem quais aplicativos podem usar a localização. Elas podem olhar nas configurações
        em “Localização” ou “Privacidade”. Se não têm certeza, escolha a primeira resposta.
    .avoid =
        Não anote o número de telefone. Deixe a própria pessoa olhar; você não precisa ver o que está no telefone.

client-online-accounts = A pessoa tem redes sociais ou outras contas na internet?
    .listen =
        “É privado” pode não valer para todas as publicações: se desconhecidos podem ver alguma publicação ou foto,
        escolha a primeira resposta. E-mail, ou uma conta sem publicações, quer dizer a segunda resposta.
    .avoid = Não anote nomes de contas, e não olhe o que a pessoa publica.

client-travel-crossed =
    A pessoa já entrou nos EUA ou saiu dos EUA por um aeroporto, um porto ou um posto de fronteira?
    .listen =
        Qualquer viagem em qualquer idade conta, na entrada e na saída, também a pé ou de carro. Entrar no Global Entry,
        NEXUS, SENTRI ou FAST também conta. As pessoas podem esquecer uma viagem de quando eram crianças.
    .avoid =
        Um “não” não precisa de motivo: não pergunte nem anote como ou quando a pessoa veio. Diga isto na sala, não numa
        tela compartilhada.

client-travel-flies = A pessoa viaja de avião dentro dos EUA?
    .listen =
        Contam voos dos últimos anos, e voos que a pessoa planeja. Voos de ida e de volta a Porto Rico contam.
    .avoid = Não anote datas, lugares nem companhias aéreas.

client-federal-monitor = O ICE obriga a pessoa a usar um aparelho no corpo ou um aplicativo de celular para se apresentar?
    .listen =
        “A tornozeleira” ou “a pulseira” pode ser um aparelho no tornozelo ou no pulso; o aplicativo pode ser o
        SmartLINK. Só conta o que o ICE ou a empresa dele, a BI, deu à pessoa, não um aparelho de um tribunal criminal. Peça os papéis: eles podem
        dizer “ISAP” ou “Alternatives to Detention”.
    .avoid =
        Não anote o A-number, horários nem lugares de apresentação. O que a pessoa diz aqui pode ser confidencial: não
        anote detalhes.

client-insurance-claim = Já houve um pedido de indenização ao seguro (insurance claim) com o nome da pessoa?
    .listen =
        As pessoas podem pensar só em pedidos que elas fizeram. Um pedido que outra pessoa fez sobre elas também conta;
        pergunte por um acidente de carro, um roubo, um ferimento, ou um dano numa casa. Se não têm certeza, pule esta
        pergunta.
    .avoid = Não anote o que aconteceu, de quem foi a culpa, nem um número de apólice.

## Ao lado do resultado

client-worry-agency = Qual agência mais preocupa a pessoa?
    .listen =
        Deixe a pessoa escolher. “A imigração”, “la migra” ou “a patrulha da fronteira” quer dizer a primeira resposta. Isto
        só muda o que é mostrado primeiro entre resultados iguais em tudo o mais.
    .avoid = Não pergunte nem anote por quê.

client-keeps-records = A pessoa dirige um lugar que guarda registros sobre outras pessoas?
    .listen =
        Trata-se da pessoa atendida, não da sua própria clínica. Ela tem de alugar moradias para outras pessoas, ou dirigir
        uma empresa, uma escola, um abrigo ou uma clínica; trabalhar num lugar desses não basta. Se nada disto serve, deixe
        em aberto.
    .avoid = Não anote o nome do lugar, nem de ninguém que está nos registros dele.
