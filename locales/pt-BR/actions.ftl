## Ajuda, e deveres segundo a lei

action-find-accredited-help = Procure um advogado ou um representante credenciado (accredited representative)
    .what =
        O Departamento de Justiça lista serviços jurídicos gratuitos para cada tribunal de imigração.
        Ele atualiza essa lista quatro vezes por ano. Também lista os grupos e os representantes
        credenciados que reconhece. O site immigrationadvocates.org tem uma busca por lugar; nós não
        o verificamos. Alguns escritórios de assistência jurídica gratuita (legal aid) recebem
        dinheiro federal. Segundo uma regra de 1997 que lemos, eles têm de perguntar se podem ajudar
        você. Procure ajuda antes de apresentar qualquer pedido, viajar ou responder a uma carta.
    .fee = Os serviços da lista do Departamento de Justiça são gratuitos. Outros podem cobrar.
    .caution =
        Um notario ou consultor não é um advogado. O que você conta a um deles não está protegido. O
        que você conta a um advogado para receber orientação jurídica está protegido, seja qual for a
        sua situação imigratória. Isso não cobre um crime ou uma fraude que ainda está em andamento.

action-update-court-address-eoir-33 = Avise o tribunal de imigração do seu endereço novo (formulário EOIR-33/IC)
    .duty =
        Uma pessoa com um caso pendente no tribunal de imigração tem de entregar o formulário
        EOIR-33/IC dentro de cinco dias úteis depois de qualquer mudança de endereço ou de número de
        telefone.
    .what =
        Cada pessoa do caso entrega o seu próprio formulário. Uma cópia vai para os advogados do ICE.
        Se o caso está em recurso, pergunte a um advogado ou a um representante credenciado
        (accredited representative) qual formulário usar. Um aviso ao USCIS é um dever separado e não
        substitui este. Em fevereiro de 2026, o órgão dos tribunais pediu para tirar deste formulário
        as linhas “in care of” (aos cuidados de). Não verificamos se tirou.
    .changes =
        Os avisos de audiências chegam aonde você mora. Isto não esconde o seu endereço do ICE.
    .gives = O tribunal de imigração e os advogados do ICE recebem o seu endereço ou telefone novo.
    .caution =
        Sem o formulário, os avisos vão para o endereço antigo, e o juiz pode ordenar a deportação sem
        que você esteja lá. Não dar o endereço aqui é o que mais prejudica você.

action-attend-immigration-court = Vá a todas as audiências do tribunal de imigração
    .what =
        Faltar a uma audiência em geral resulta numa ordem de deportação (removal order). Pergunte a
        um advogado se você pode comparecer por vídeo. Desde 23 de junho de 2026, uma ordem judicial
        (court order) limita prisões nos tribunais de imigração. O governo recorreu, e as nossas
        fontes terminam em 1 de julho de 2026.
    .caution =
        Notas públicas sobre uma notícia de 1 de julho de 2026 dizem que o ICE prendeu três homens em
        dois tribunais de imigração de Nova York apesar da ordem judicial (court order) que limita essas
        prisões. A ordem não cobre apresentações
        (check-ins) nos escritórios do ICE, ruas nem casas. O recurso pode mudá-la. Na véspera da
        audiência, pergunte a um advogado ou a uma clínica jurídica se ela ainda vale.

action-prepare-ice-check-in =
    Se você tem uma apresentação ao ICE (check-in), prepare-se, e vá, ou consiga antes uma data nova
    .duty =
        Uma pessoa que o ICE mandou se apresentar tem de fazê-lo nesse dia, a não ser que o ICE dê
        outra data. Avise o ICE de um endereço novo dentro de cinco dias úteis.
    .what =
        Converse com um advogado antes desse dia. O ICE tem uma página para marcar ou mudar uma
        apresentação, ice.gov/check-in. Leve a carta. Leve cópias que mostrem um caso pendente, e
        cópias que mostrem há quanto tempo você está nos EUA. Diga a alguém de confiança aonde e
        quando você vai. Deixe com essa pessoa o seu A-number, o telefone do seu advogado e um plano
        para os seus filhos.
    .changes =
        Não encontramos nenhum passo legal que impeça os agentes de prender uma pessoa lá. Mas um
        advogado que sabe com antecedência pode agir mais cedo.
    .gives = O ICE recebe o seu endereço novo, se você se mudou, e vê os documentos que você leva.
    .caution =
        Um grupo jurídico escreveu em dezembro de 2025 que as prisões nessas apresentações tinham
        aumentado. A ordem judicial (court order) que limita prisões nos tribunais de imigração não
        cobre os escritórios do ICE. Não falte sem a orientação de um advogado.

action-prepare-uscis-interview = Se você tem uma entrevista no USCIS, converse com um advogado antes de ir
    .what =
        Conte ao advogado qualquer ordem de deportação (removal order) antiga, prisão ou visto
        vencido. Peça ao advogado que vá com você. Leve a carta e os documentos que ela pede. Diga a
        alguém de confiança aonde e quando você vai. Deixe com essa pessoa o seu A-number, o telefone
        do seu advogado e um plano para os seus filhos.
    .changes =
        Não encontramos nenhum passo legal que impeça o ICE de prender uma pessoa lá. Notícias de
        novembro de 2025 falam de prisões em entrevistas de green card em San Diego.
    .gives = O USCIS recebe os documentos que a carta dele pede.
    .caution =
        Se você não for, o USCIS pode tratar o seu pedido como abandonado e negá-lo. Converse com um
        advogado antes de faltar ou de pedir uma data nova.

action-update-address-ar-11 =
    Se você não tem cidadania dos EUA, avise o USCIS de um endereço novo (formulário AR-11)
    .duty =
        Quase todos os que não são cidadãos dos EUA, também quem tem green card, têm de avisar o USCIS
        de um endereço novo dentro de 10 dias depois da mudança.
    .what =
        Use o formulário AR-11; você pode enviá-lo pela internet. Ele não substitui um aviso ao
        tribunal de imigração ou num caso pendente. Esses são separados. Em 2025, a Segurança Interna
        (DHS) disse que faria cumprir este dever.
    .gives =
        O USCIS recebe o endereço onde você mora agora, e o USCIS compartilha arquivos de casos com o
        ICE. O dever vale do mesmo jeito.
    .caution =
        Não avisar pode trazer multas, cadeia ou acusações para deportar você (removal charges). Se o governo nunca
        registrou você, pergunte a um advogado como o dever se aplica a você.

action-carry-registration-proof = Se você não tem cidadania dos EUA, leve consigo a sua prova de registro
    .duty =
        Por lei, uma pessoa de 18 anos ou mais que não é cidadã dos EUA tem de levar consigo uma prova
        de registro.
    .what =
        Um green card, um I-94 ou uma permissão de trabalho é uma prova dessas. Há outras. Guarde
        cópias num lugar seguro. Cidadãos dos EUA não precisam levar essa prova.
    .caution = Se você não tem nenhum documento desses, converse com um advogado antes de decidir sobre o registro.

action-never-lie-on-forms = Nunca dê respostas falsas nem use documentos falsos
    .duty =
        É crime dar um nome, número, endereço ou situação imigratória falsos num formulário, ou usar os
        documentos de outra pessoa.
    .what =
        Em regra, deixar uma pergunta em branco ou ficar em silêncio é legal. Há limites. Mentir é
        crime e pode fechar todos os caminhos para uma situação legal. Se uma resposta verdadeira
        parece perigosa, pergunte a um advogado antes de responder.
    .caution =
        Ficar em silêncio não acaba com um dever legal, como avisar de um endereço novo ou levar
        consigo a prova de registro. Alguns estados exigem que você diga o seu nome numa abordagem legal (lawful stop).
        As regras são diferentes nas fronteiras e nos aeroportos, e no seu próprio
        pedido ou na sua própria audiência. Ali, pergunte a um advogado.

action-noncitizens-decline-voter-registration =
    Se você não tem cidadania dos EUA, diga não ao registro de eleitor
    .what =
        Um funcionário do DMV ou de um órgão de benefícios pode oferecer registrar você para votar. Se
        você não tem cidadania dos EUA, diga não. Isto vale também com um green card. Nunca marque uma
        caixa que diz “citizen” (cidadão) se você não é.
    .caution =
        Registrar-se, votar ou dizer falsamente que é cidadão pode impedir você, pelo resto da
        vida, de ter uma situação legal. Pode trazer a deportação, mesmo por engano. Se já aconteceu, fale com um
        advogado antes de qualquer outra coisa.

action-sponsor-address-i-865 =
    Se você assinou um I-864 para um imigrante, avise do seu endereço novo (formulário I-865)
    .duty =
        Se você assinou o formulário I-864, você tem de avisar o USCIS de um endereço novo dentro de
        30 dias. Isto vale enquanto durar a promessa desse formulário.
    .what =
        Use o formulário I-865. A promessa acaba quando o imigrante se torna cidadão dos EUA, tem
        crédito por 40 trimestres de trabalho, ou sai dos EUA para sempre. Acaba também quando um dos
        dois morre. Um patrocinador (sponsor) que não é cidadão dos EUA também tem o dever de avisar pelo formulário AR-11.
    .changes = Não encontramos nenhum passo legal que tire os dados de um patrocinador (sponsor) dos arquivos do USCIS.
    .gives = O USCIS recebe o endereço onde você mora agora, e o USCIS compartilha arquivos de casos com o ICE.
    .caution =
        Alguém na sua casa está sem situação legal, ou tem uma ordem de deportação (removal order)
        antiga? Então pergunte a um advogado antes de assinar um I-864 novo.

action-tax-clinic-before-filing = Se você declara impostos com um ITIN, converse antes com uma clínica de impostos
    .duty =
        Quem ganha o suficiente tem de apresentar uma declaração de imposto federal. A situação
        imigratória não muda isso.
    .what =
        Um ITIN é um número para impostos, para pessoas sem número do Seguro Social (Social Security).
        As Low Income Taxpayer Clinics (clínicas de impostos para pessoas de baixa renda) não
        pertencem ao governo. Elas também ajudam pessoas que falam pouco inglês. A IRS Publication
        4134 lista essas clínicas. Pergunte o que a sua declaração diria sobre onde você mora. Não
        pare de declarar sem essa orientação.
    .fee = As Low Income Taxpayer Clinics ajudam de graça ou por uma taxa pequena.
    .changes =
        Declarar e não declarar têm riscos, os dois. Dois tribunais impediram o IRS de dar endereços
        ao ICE. Mas em 24 de fevereiro de 2026, um terceiro tribunal leu a lei de outro modo. Não
        encontramos nenhuma decisão posterior.
    .gives = Uma declaração de imposto dá ao IRS o endereço que você escreve nela.
    .caution =
        Se você tem uma ordem de deportação (removal order), ou pode ter uma, converse antes com um
        advogado. Nunca dê um número ou endereço falso. Isso é crime.

action-never-obscure-plates = Mantenha a placa do seu carro descoberta e legível
    .duty = Cobrir, escurecer, borrifar ou virar uma placa para fugir das câmeras é uma infração.
    .what =
        Na Geórgia é um misdemeanor (crime menor) com multa de até $1,000. Na Flórida, desde 1 de
        outubro de 2025, pode trazer até 60 dias de cadeia e uma multa de $500. Lá é um felony (crime
        grave) quando está ligado a outro crime. Lemos só sobre esses dois estados; as penas são
        diferentes em cada lugar.
    .caution = Uma placa escondida dá à polícia um motivo para parar o carro.

## Direitos, documentos e arquivos federais

action-know-your-rights-card = Leve um cartão de direitos (know-your-rights card)
    .what =
        O cartão diz que você fica em silêncio e quer um advogado. Em casa, mantenha a porta fechada.
        Peça aos agentes que mostrem a você, por uma janela, um mandado assinado por um juiz (judicial
        warrant). Diga que você não consente. Isto é para todos, seja qual for a situação imigratória.
    .changes =
        Sem o seu consentimento, os agentes precisam de um mandado assinado por um juiz para entrar na
        sua casa. O ICE contesta isto para pessoas com uma ordem final de deportação (final removal
        order). Na prática, os agentes ainda podem entrar à força.
    .caution =
        Não resista se os agentes entrarem à força. Não minta, não mostre documentos falsos e não
        assine o que você não entende. Alguns estados exigem que você diga o seu nome numa abordagem legal (lawful stop). As regras são diferentes nas fronteiras e nos aeroportos. O silêncio não acaba com um
        dever de levar consigo a prova de registro.

action-family-plan = Faça um plano para os seus filhos e outras pessoas de quem você cuida
    .what =
        Escolha um adulto que cuidaria dos seus filhos se levassem você. Coloque esse adulto na lista
        da escola de quem pode buscar as crianças. Anote números de telefone, médicos e remédios, e
        guarde passaportes e certidões de nascimento num só lugar. Pergunte a uma clínica jurídica
        qual documento o seu estado usa, pois os estados são diferentes. Se levarem alguém,
        locator.ice.gov pode mostrar onde a pessoa está detida.
    .changes =
        As pessoas que você escolheu podem agir na hora. O ICE tem uma diretriz sobre pais e mães que
        ele detém. Mas ela não dá a você nenhum direito que um tribunal possa fazer cumprir.
    .gives = A escola fica sabendo qual adulto pode buscar os seus filhos.
    .caution =
        Um documento que dá a outro adulto poder sobre uma criança pode durar. Pergunte a um advogado
        antes de assinar um.

action-proof-of-two-years =
    Se nenhum agente deixou você entrar nos EUA, junte papéis que mostrem dois anos aqui
    .what =
        Uma lei deixa os agentes deportarem algumas pessoas sem um juiz. Chama-se deportação rápida
        (expedited removal). Ela é para pessoas que nenhum agente deixou entrar e que não conseguem
        mostrar dois anos nos EUA sem interrupção. Por isso, junte papéis com o seu nome e uma data:
        contratos de aluguel, contas, contracheques, declarações de imposto, registros da escola ou
        médicos. Guarde cópias onde alguém de confiança possa pegá-las. Pergunte a um advogado se você
        deve levar cópias consigo.
    .changes =
        A lei deixa para você mostrar os dois anos, e os agentes não precisam falar desta regra. Em 23
        de junho de 2026, um tribunal de recursos em Washington, D.C. deixou o governo usar a
        deportação rápida no país inteiro. Lemos isso em notícias e não encontramos nada depois.
    .caution =
        Em regra, você pode ficar em silêncio. As regras são diferentes nas fronteiras e nos
        aeroportos, e alguns estados exigem que você diga o seu nome numa abordagem legal (lawful stop). Além disso, um
        grupo jurídico avisa que, onde se usa a deportação rápida, o silêncio pode acabar em
        deportação sem um juiz. Por isso, pergunte a um advogado com antecedência o que você deve
        dizer e mostrar. Nunca use documentos falsos. Se você tem medo de voltar ao seu país, diga
        isso a todos os agentes.

action-keep-victim-visa-proof = Leve consigo uma prova do seu caso VAWA, U ou T
    .what =
        Se o seu caso VAWA, U ou T está pendente ou aprovado, leve consigo uma cópia do recibo ou da
        aprovação. Desde o começo de 2025, o ICE diz que não precisa procurar por conta própria se há
        um caso desses. A nossa fonte mais nova é de outubro de 2025.
    .changes = Mostra a um agente que você tem um caso desses. Pode não impedir uma prisão.
    .gives = Quem vê o papel fica sabendo que você tem um caso desses.
    .caution = Guarde a cópia onde uma pessoa que machuca você não possa encontrá-la.

action-foia-eoir = Verifique se há um caso no tribunal de imigração, e peça o arquivo do tribunal
    .what =
        O tribunal de imigração (EOIR) tem uma linha telefônica gratuita, 1-800-898-7180, e um site,
        acis.eoir.justice.gov. Eles mostram se há um caso ou uma ordem antiga. Nós não abrimos o site.
        Você precisa do seu A-number, o número que está nas cartas dos órgãos de imigração. Para o
        arquivo do próprio tribunal, escreva a esse tribunal em EOIR.xyz.ROP.Requests@usdoj.gov, com o
        código curto dele no lugar de xyz. Ou mande um pedido FOIA (lei de acesso à informação) para
        EOIR.FOIARequests@usdoj.gov. Os manuais do tribunal que lemos não concordam sobre qual jeito é
        o certo. A nossa fonte mais nova com data é de outubro de 2022.
    .fee = A linha telefônica é gratuita. Não verificamos quanto custa uma cópia do arquivo do tribunal.
    .gives =
        A linha telefônica e o site recebem o seu A-number. Se você escrever pedindo o arquivo, o
        tribunal fica sabendo quem pede e como falar com você.
    .caution =
        Verifique antes de viajar ou de apresentar qualquer pedido. Se há uma ordem antiga, ou pode
        haver uma, deixe um advogado ou uma clínica jurídica escrever por você.

action-foia-uscis = Peça ao USCIS o seu arquivo de imigração
    .what =
        Este arquivo, chamado A-file, mostra o que o governo tem sobre você. Peça-o antes de apresentar
        qualquer pedido. É gratuito em first.uscis.gov, mas você precisa de uma conta na internet. O
        guia que lemos é de setembro de 2020, por isso os passos podem ter mudado.
    .gives =
        O USCIS recebe o seu nome, os seus dados de nascimento, o seu consentimento e o seu endereço. O
        USCIS e o ICE são partes do mesmo departamento.
    .caution =
        Se você prefere não dar o seu endereço, ou se há uma ordem de deportação (removal order)
        antiga, ou pode haver uma, peça por meio de um advogado ou de uma clínica jurídica.

action-air-travel-advice =
    Se você tem uma ordem de deportação (removal order), ou pode ter uma, busque orientação jurídica antes de voar
    .what =
        Isto é para pessoas com uma ordem final de deportação (final removal order), e para pessoas que
        podem ter uma. Vale para qualquer voo, também dentro dos EUA. Notícias de dezembro de 2025
        dizem que nomes de passageiros vão para o ICE várias vezes por semana. Antes, verifique na
        linha telefônica do tribunal de imigração se há uma ordem antiga.
    .caution = Usar o nome ou os documentos de outra pessoa é crime.

action-border-crossing-plan = Faça um plano antes de cruzar a fronteira
    .what =
        Se você não tem cidadania dos EUA, converse com um advogado antes de cruzar. Leve o mínimo de dados
        que puder. Se você se recusar a desbloquear um telefone ou computador, pode ficar sem ele por
        semanas. Um visitante que se recusa pode ser obrigado a voltar; um cidadão dos EUA não pode ter
        a entrada recusada por isso.
    .changes =
        Há menos no seu telefone ou computador para olhar. Isto não muda o que os agentes registram
        sobre a travessia.
    .caution =
        Nunca destrua dados depois de saber de uma investigação ou de uma exigência desses dados. Isso
        pode ser crime.

action-face-scan-know = Saiba quando você pode dizer não a um escaneamento do rosto
    .what =
        Num ponto de controle do aeroporto, você pode dizer não à foto da TSA e pedir que olhem o seu
        documento de identidade no lugar dela. Na fronteira, desde 26 de dezembro de 2025, os agentes
        podem exigir fotos de todos os que não são cidadãos dos EUA, na entrada e na saída. Cidadãos
        podem pedir que a verificação seja feita à mão. Na rua, o ICE usa um aplicativo de celular. Um
        documento da Segurança Interna (DHS) diz que as pessoas não podem recusar e que as fotos ficam
        guardadas por 15 anos.
    .changes =
        Dizer não no ponto de controle deixa uma foto a menos. Não encontramos nenhum modo legal de
        fazer apagar fotos da fronteira ou do aplicativo do ICE.
    .caution =
        Não resista se os agentes tirarem uma foto mesmo assim. Em regra, você pode ficar em silêncio,
        mas não minta. Nas fronteiras e nos aeroportos as regras são diferentes. Alguns estados exigem
        que você diga o seu nome numa abordagem legal (lawful stop).

action-dna-refusal = Saiba o que significa recusar uma amostra de DNA
    .what =
        A Segurança Interna (DHS) tira DNA da maioria das pessoas que detém. Por lei, recusar uma
        amostra que é exigida é crime, um misdemeanor (crime menor), e os agentes podem usar força
        razoável para tirá-la. Você pode dizer que não concorda e pedir um advogado. Anote depois quem
        a tirou, onde e quando.
    .changes =
        E as pessoas detidas só por imigração? Não encontramos nenhum passo legal que mantenha a
        amostra delas fora do arquivo do FBI (CODIS) ou que a tire de lá. O FBI retira um perfil quando
        uma condenação foi anulada. Também faz isso quando uma prisão terminou sem acusação, ou a
        acusação foi retirada, ou um tribunal absolveu a pessoa. Ele pede uma ordem judicial
        (court order) certificada. A página dele não fala de pessoas detidas só por imigração.
    .caution =
        Não resista. Se uma acusação criminal contra você foi retirada, pergunte a um advogado sobre
        fazer retirar o perfil.

action-answer-subpoena-notice =
    Se uma empresa escrever que o governo quer os dados da sua conta, aja na hora
    .what =
        Uma plataforma ou uma companhia de telefone pode escrever a você sobre uma exigência dessas. A
        carta pode dizer até que dia você tem de agir. Entre em contato com a ACLU ou com um advogado
        na hora.
    .changes =
        Nos casos que chegaram a um tribunal em 2025 e 2026, o governo retirou a sua exigência. Isso
        não é promessa para outro caso.
    .caution =
        Os dias são poucos. A agência não precisa avisar você, e uma empresa pode receber ordem de
        ficar calada. Por isso, não receber carta não significa que não há exigência.

action-bank-subpoena-challenge =
    Se um aviso diz que uma agência federal quer os seus registros bancários, você pode se opor
    .what =
        Você tem 10 dias para ir ao tribunal federal, ou 14 se o aviso veio pelo correio. Você
        apresenta uma declaração sob juramento (sworn statement) e uma petição (motion), que é um
        pedido por escrito ao juiz. Você não precisa de um advogado para isso, mas um advogado ajuda.
        Guarde o aviso, e ligue para uma clínica jurídica no mesmo dia.
    .changes =
        Um juiz pode então decidir se impede a agência. A lei tem exceções, como os grandes júris (grand
        juries). Ela não vale para órgãos estaduais ou locais, e lojas de transferência de dinheiro não
        estão na lista dela.
    .gives =
        O tribunal e a agência recebem a sua declaração sob juramento. Nela você diz que os registros
        são seus e por que se opõe.
    .caution = Cada palavra de uma declaração sob juramento tem de ser verdade.

action-money-transfer-know =
    Saiba o que é registrado quando você manda dinheiro, e nunca divida um valor para escondê-lo
    .what =
        O TRAC, um banco de dados no Arizona, contém transferências de $500 ou mais para ou do México e
        quatro estados dos EUA na fronteira. A polícia e agências federais podem fazer buscas nele. Em
        junho de 2025, o Arizona cortou o acesso do setor de deportação do ICE (ERO). Em algumas áreas
        da fronteira e em Minnesota, ordens do Tesouro (FinCEN) pediram mais informes. Essas ordens
        acabam e mudam.
    .changes =
        Não encontramos nenhum modo legal de manter uma transferência fora do TRAC ou de fazê-la
        apagar. Uma lei federal sobre registros bancários muitas vezes obriga uma agência a avisar você
        antes. Ela não lista as lojas de transferência de dinheiro.
    .caution =
        Dividir um valor para evitar um informe ou um registro que a lei exige é crime, mesmo que o
        dinheiro seja ganho honestamente. Usar um nome falso também é.

action-benefits-advice-before-quitting = Busque orientação antes de sair do Medicaid ou do SNAP
    .what =
        Pergunte a um advogado de benefícios ou a um orientador (navigator), uma pessoa que ajuda com a
        cobertura de saúde. Dê só o que o formulário exige. Uma pessoa da casa que não está pedindo o
        benefício em geral não precisa informar uma situação imigratória.
    .changes =
        Sair não traz de volta o que você já deu; isso continua nos arquivos. O atendimento de
        emergência tem de ser dado a todos.
    .caution =
        Crianças ou cidadãos da sua família podem perder ajuda a que têm direito. O que você escrever
        num formulário tem de ser verdade.

action-housing-status-questions =
    Se você mora em moradia pública ou subsidiada, busque orientação antes de responder sobre a situação imigratória
    .what =
        Em muitos programas, uma pessoa da casa pode escolher não declarar uma situação legal. Essa
        pessoa não precisa provar uma, e a ajuda então é calculada só para as outras. Não diga mais do
        que o formulário pede, e preste atenção à data na carta. A assistência jurídica gratuita (legal
        aid) ou um conselheiro de moradia aprovado pelo HUD (housing counselor) pode ajudar antes de
        você responder. O número para um conselheiro é 1-855-411-2372; nós não ligamos para ele.
    .changes =
        Quem não declara uma situação legal não precisa provar uma. Isto não impede o HUD de comparar
        arquivos de inquilinos com arquivos de imigração. Em fevereiro de 2026, o HUD propôs acabar com
        esta escolha. Não encontramos nenhuma regra final. As autoridades de moradia (housing
        authorities) têm de informar pessoas que elas sabem que estão aqui ilegalmente. Um aviso
        federal de 2000 lê “saber” de modo estreito. Não descobrimos se ela ainda vale.
    .gives = Se alguém escolhe não declarar uma situação legal, a autoridade de moradia fica sabendo disso.
    .caution =
        Não se mude nem dê respostas falsas por causa de uma carta. Dizer falsamente que é cidadão
        pode impedir você, pelo resto da vida, de ter uma situação legal. Estar numa lista não significa,
        por si só, que não há direito à ajuda.

action-wage-claim = Se um patrão retém o seu pagamento, você pode reclamar, seja qual for a sua situação imigratória
    .what =
        A Wage and Hour Division (divisão de salários e horas) do Departamento do Trabalho recebe
        reclamações no 1-866-487-9243. A página dela diz que as mantém em sigilo, a não ser que você
        concorde ou que um tribunal exija. O National Labor Relations Board diz que não vai perguntar
        sobre a situação imigratória. Os órgãos de trabalho da Califórnia e de Massachusetts também
        dizem isso. Uma clínica jurídica pode ajudar. É ilegal punir um trabalhador por reclamar.
    .changes =
        Pode ser que você receba o pagamento que lhe devem. Isto não muda o que o ICE pode pedir a um
        empregador ou a um órgão estadual de salários.
    .gives =
        A Wage and Hour Division recebe o seu nome, endereço e telefone, e os do seu empregador.
    .caution =
        Não encontramos nenhuma promessa que a Segurança Interna (DHS) tenha de cumprir. Não verificamos se
        regras mais antigas para trabalhadores em casos trabalhistas ainda valem. Se você tem uma ordem
        de deportação (removal order), ou pode ter uma, converse antes com um advogado. Não dê um nome
        ou número falso.

action-child-sponsor-advice =
    Se você acolhe uma criança que veio sem pai nem mãe, busque orientação jurídica antes de cada passo
    .what =
        Um responsável (sponsor), mesmo pai ou mãe, entrega um arquivo completo ao órgão federal de
        refugiados (ORR). Desde 9 de julho de 2025, os responsáveis vêm em pessoa provar quem são. O ORR
        avisa que agentes de imigração podem estar lá. Pergunte a um advogado com antecedência quem
        deve ser o responsável, e o que cada adulto da casa tem de entregar. Cuide para que a criança
        vá a todas as audiências.
    .changes =
        Você sabe, antes de ir, o que está entregando. Não encontramos nenhum modo legal de tirar os
        dados de um responsável de volta do arquivo.
    .gives =
        O órgão federal de refugiados (ORR) recebe um arquivo completo sobre o responsável (sponsor), e
        dados sobre cada adulto da casa.
    .caution =
        Notícias de setembro de 2025 e julho de 2026 falam de responsáveis (sponsors) que foram presos.
        Se alguém na casa está sem situação legal ou tem uma ordem de deportação (removal order)
        antiga, converse com um advogado antes do primeiro formulário. Nunca dê dados falsos.

action-foia-ice-cbp-obim = Peça os seus registros ao CBP, ao ICE ou ao OBIM
    .what =
        A Segurança Interna (DHS) guarda arquivos separados, por isso escolha conforme a sua pergunta.
        Pergunte ao CBP sobre o histórico na fronteira, e ao ICE sobre uma vez em que o ICE prendeu ou
        deteve você. Pergunte ao OBIM, o escritório de impressões digitais, sobre um encontro com
        agentes que você pode ter esquecido. Os pedidos ao CBP e ao ICE passam pelo portal DHS
        SecureRelease; conte com meses de espera. O guia que lemos é de setembro de 2020, por isso os
        passos podem ter mudado.
    .gives = O CBP, o ICE ou o OBIM, aquele a quem você pedir, recebe o seu pedido e o seu endereço.
    .caution =
        O melhor é pedir por meio de uma clínica jurídica, sobretudo se há uma ordem de deportação
        (removal order) antiga, ou pode haver uma.

## Carteira, endereço, telefone, escola, e registros próprios no DMV e no FBI

action-weigh-before-dmv-application = Conheça os fatos antes de pedir ou renovar uma carteira
    .what =
        Alguns estados não perguntam por uma situação legal. Antes de pedir ou renovar uma carteira
        ali, verifique como o estado compartilha dados do DMV. Dirigir sem carteira tem o seu próprio
        risco de prisão e impressões digitais. Por isso, nenhuma das duas escolhas é livre de risco.
    .changes =
        Com uma carteira, a sua foto e o seu endereço passam a fazer parte de um arquivo em que agentes
        podem fazer buscas.
    .caution = Se você tem uma ordem de deportação (removal order), ou pode ter uma, converse antes com um advogado.

action-address-confidentiality-program =
    Se você sobreviveu a abuso, perseguição (stalking) ou tráfico de pessoas, peça um endereço substituto
    .what =
        A maioria dos estados dá um endereço substituto a sobreviventes de violência doméstica,
        perseguição (stalking), agressão sexual ou tráfico de pessoas. Alguns estados também dão um a
        outras pessoas em risco. Peça por meio do órgão do estado ou de um grupo que inscreve pessoas.
        A nossa fonte mais nova é de 2022, por isso pergunte o que o seu estado oferece agora.
    .fee = O programa da Califórnia é gratuito. Não verificamos todos os estados.
    .changes =
        Os órgãos estaduais e locais têm de aceitar o endereço substituto, muitas vezes o DMV também.
        Isso não vale para empresas privadas nem para o governo federal. No DMV, o endereço substituto só ajuda se o seu DMV
        participa e se você dá a ele o endereço novo. Não verificamos se o antigo é apagado.
    .gives =
        O órgão do estado, ou o grupo que inscreve você, fica sabendo o seu endereço verdadeiro e por
        que você pede.
    .caution = Você ainda tem o dever de dar às autoridades de imigração o seu endereço verdadeiro.

action-location-permissions = Tire a localização dos aplicativos que não precisam dela
    .what =
        As configurações do celular mostram a lista dos aplicativos que podem usar a sua localização.
        Desligue-a para cada aplicativo que não precisa dela. Deixe os outros usarem a localização só
        enquanto você usa o aplicativo, ou dê a eles só uma posição aproximada.
    .changes =
        Os dados que as empresas (data brokers) vendem vêm em grande parte desses aplicativos. Quanto
        menos aplicativos sabem onde você está, menos há para vender. Isto não apaga o que já foi
        vendido, nem muda o que a própria companhia de telefone registra. “O que isto poderia mudar para você” mostra o caso em que nenhum aplicativo pode usá-la.

action-reset-advertising-id = Apague ou redefina o código de publicidade (advertising ID) do seu celular
    .what =
        No Android, vá a Configurações, Privacidade, Anúncios, e apague ou redefina o código. No iPhone,
        vá a Ajustes, Privacidade, Rastreamento, e recuse o rastreamento por aplicativos. O guia com
        esses menus é de maio de 2022, por isso eles podem ter outra aparência agora.
    .changes =
        As empresas que vendem localizações usam esse número para ligar entre si os movimentos de um
        telefone. De agora em diante, você deixa menos rastro. Isto não apaga o passado, e não muda os
        registros da própria companhia de telefone.

action-phone-lock = Tranque bem o seu telefone
    .what =
        Use uma senha longa, e mantenha o sistema atualizado. Desligue o desbloqueio pelo rosto e pelo
        dedo antes de situações arriscadas. Desligue o telefone quando ele puder ser tomado. Diga que
        você não consente com uma busca. A nossa fonte mais nova é de janeiro de 2026.
    .changes =
        O telefone fica mais difícil de abrir sem você. Na fronteira, os agentes não precisam de um
        mandado assinado por um juiz (judicial warrant) para olhar um telefone, e podem ficar com ele.
    .caution =
        Nunca destrua dados depois de saber de uma investigação ou de uma exigência desses dados. Isso
        pode ser crime.

action-private-accounts = Configure as suas contas para que só pessoas que você conhece possam vê-las
    .what =
        Cada aplicativo tem configurações de privacidade. Escolha ali quem vê as suas publicações,
        fotos, amigos e número de telefone. Desligue a localização nas publicações. Peça aos amigos que
        não marquem você. Pense antes de publicar: outros podem copiar.
    .changes =
        O ICE olha o que é público, e a empresa Clearview coleta fotos públicas. Quanto menos é público,
        menos eles encontram. Isto não alcança o que já foi copiado, nem o que uma plataforma entrega
        quando recebe uma exigência. “O que isto poderia mudar para você” mostra o caso em que nenhuma das
        suas contas é pública.
    .caution =
        Nunca destrua dados depois de saber de uma investigação ou de uma exigência desses dados. Isso
        pode ser crime. Se você vai pedir um visto, busque orientação antes. Desde junho de 2025,
        pessoas que pedem vistos F, M ou J recebem a instrução de deixar as suas contas públicas.

action-school-directory-opt-out =
    Diga à escola por escrito para não divulgar o nome, o endereço e o telefone do seu filho ou filha
    .what =
        Isso se chama directory information. Escreva que a escola não pode divulgá-la. Peça também um
        aviso de qualquer intimação (subpoena), de um tribunal ou do próprio ICE. Os pais podem
        escrever esta carta, e estudantes a partir de 18 anos também. Em geral se faz isso no começo do
        ano escolar.
    .changes =
        A escola então precisa de consentimento para divulgar esses dados. Uma intimação legal ou uma
        ordem judicial (court order) ainda basta, depois de um esforço razoável para avisar a família.
        Não chegamos a uma conclusão sobre se uma intimação do próprio ICE, que nenhum juiz assinou,
        conta como uma.

action-college-directory-opt-out =
    Se você estuda numa faculdade, diga a ela por escrito para não divulgar a sua directory information
    .what =
        Um estudante de faculdade de qualquer idade pode fazer isso. Peça o formulário na secretaria
        acadêmica (registrar's office); muitas vezes ele se chama FERPA opt-out. Ele cobre o que a
        faculdade chama de directory information, como o seu nome, endereço e telefone. Pergunte qual é
        o prazo, pois as faculdades fixam um período para isso.
    .changes =
        A faculdade então precisa do seu consentimento para divulgar esses dados. Para estudantes com
        vistos F, M ou J, isto não impede os informes ao SEVIS, um banco de dados que o ICE administra.
        Leis exigem esses informes, e não encontramos nenhum passo legal que os impeça.
    .caution =
        Uma intimação (subpoena) legal ou uma ordem judicial (court order) ainda basta. Estudantes com visto ainda têm o dever de dar à faculdade o seu endereço verdadeiro.

action-fafsa-advice =
    Se um dos pais ou o cônjuge não tem número do Seguro Social (Social Security), busque orientação antes do FAFSA
    .what =
        O FAFSA é o formulário para ajuda federal com os custos da faculdade. Pai, mãe ou cônjuge pode
        preencher a sua parte sem um número do Seguro Social; o formulário na internet tem uma caixa
        para isso. Uma caixa postal (P.O. box) pode ser o endereço de correspondência. O escritório de
        ajuda financeira da faculdade ou uma clínica jurídica pode ajudar você a pesar isso.
    .changes =
        Uma lei limita esses dados à ajuda para estudantes. Não encontramos nenhum relato de que foram
        para o ICE. Em outubro de 2025, uma rede de orientadores de faculdade (NCAN) disse que não podia
        garantir às famílias que os dados continuam protegidos.
    .caution =
        Um estudante que não apresenta o formulário pode perder ajuda a que tem direito. O que você
        escrever no formulário tem de ser verdade.

action-dmv-own-record = Peça ao DMV o seu próprio registro
    .what =
        Peça pela internet, pelo correio ou em pessoa o seu próprio registro de motorista. Ele mostra
        quais anotações e, muitas vezes, qual endereço o DMV tem. Não mostra quem olhou o registro.
        Lemos páginas de dois estados, Carolina do Norte e Nova York.
    .fee =
        Em geral, alguns dólares. Na Carolina do Norte, uma página do estado sem data diz de $10 a $14;
        agora pode ser mais.
    .gives = O DMV recebe o que você escreve no pedido. Um endereço novo pode ir para o arquivo dele.

action-dmv-disclosure-log = Pergunte ao DMV quem recebeu o seu registro
    .what =
        Pergunte ao DMV por escrito quais órgãos de fora receberam o seu registro ou o consultaram. O
        melhor é fazer isso com uma clínica jurídica. Uma lei federal obriga quem repassa dados do DMV a
        guardar uma lista por cinco anos. Alguns estados mantêm listas: a regra da Califórnia guarda
        algumas por só 90 dias, outras por dois anos, por isso pergunte logo. A lei de Nova York exige
        um aviso dentro de três dias quando agentes de imigração perguntam. Não conseguimos confirmar se
        isso funciona bem.
    .gives = O DMV fica sabendo quem pergunta, e o endereço que você dá para a resposta.
    .caution =
        As respostas variam. O DMV pode não anotar o que foi consultado pela Nlets, a rede de mensagens
        da polícia. Por isso, uma resposta vazia não mostra que ninguém olhou.

action-fbi-identity-history = Peça ao FBI o seu próprio registro
    .what =
        Se já prenderam você alguma vez, você pode obter o seu próprio registro do FBI. Você manda um conjunto
        de impressões digitais com o pedido. Uma clínica jurídica pode ajudar.
    .fee =
        O FBI cobra $18 (valor de 2025); quem não tem meios para pagar pode pedir a dispensa da taxa
        (waiver). Quem tira as impressões digitais também pode cobrar.
    .gives = O FBI recebe o seu pedido e um novo conjunto das suas impressões digitais.
    .caution =
        Tire as impressões digitais num serviço particular, não numa delegacia de polícia. Se há uma
        ordem de deportação (removal order) antiga ou um mandado (warrant) de qualquer tipo (de um juiz
        ou do ICE), pergunte antes a um advogado.

## Câmeras de placas e órgãos

action-alpr-check-local-cameras = Descubra se a sua polícia local usa câmeras de placas
    .what =
        Olhe em AtlasofSurveillance.org, em eyesonflock.com e na página de transparência Flock da própria
        polícia (transparency page). Cada agência escolhe o que a sua página mostra.
    .caution =
        Já se descobriu que essas páginas estavam incompletas, por isso não confie só nelas. Uma cidade
        listava cerca de 90 parceiros, enquanto registros mostravam mais de 6,000.

action-alpr-records-request = Peça os registros de câmeras de placas da sua polícia local
    .what =
        Faça um pedido de registros públicos (public-records request) sobre o sistema de câmeras.
        Pergunte com quem ele compartilha, e peça as listas de placas procuradas que ele está configurado para usar.
        Cite a lista Immigration Violator. Peça os dois registros de buscas. O organization audit mostra
        as buscas da própria agência, o network audit as de outros nos dados dela. Desde 17 de dezembro
        de 2025, a Flock deixa os nomes dos agentes e as placas fora do network audit. A Electronic
        Frontier Foundation (EFF) oferece um modelo.
    .gives = A polícia fica sabendo o nome de quem pede. O nome pode se tornar público.
    .caution =
        Uma clínica jurídica ou um grupo pode fazer o pedido, para que ninguém em risco tenha de dar um
        nome. Alguns estados fecham esses registros ao público; a Virgínia é um deles.

action-ask-city-council = Peça limites por escrito à câmara municipal ou ao xerife
    .what =
        Peça que não haja compartilhamento nacional nem lista de alerta de imigração (hotlist), que o
        tempo de guardar os dados seja curto, e que haja auditorias públicas. Você também pode pedir o
        fim do contrato das câmeras de placas. Evanston, Santa Cruz e outras cidades suspenderam ou
        encerraram os seus em 2025 e 2026. Um grupo, ou cidadãos que falam pelos vizinhos, pode pedir no
        seu lugar.
    .changes =
        Um limite por escrito pode restringir o que a sua polícia local compartilha. Ele não vale para câmeras federais ou particulares.
    .gives = A câmara municipal ou o xerife, e o público, podem ficar sabendo quem pede.

action-mail-or-online-instead-of-visit = Use o correio, o telefone ou a internet onde um órgão permite
    .what =
        Diz-se que muitas renovações de carteira funcionam assim, e também assuntos do Seguro Social
        (Social Security), renovações de benefícios e mudanças de endereço. Não conseguimos confirmar
        isso para cada órgão, por isso pergunte antes.
    .changes = Ninguém vê você num escritório. O registro que fica é o mesmo.
    .caution =
        Alguns passos exigem que você vá em pessoa. Não falte a uma audiência, a uma apresentação
        (check-in) ou a outro compromisso a que você tem de comparecer.

action-informed-delivery = Veja fotos da correspondência que vai chegar (Informed Delivery)
    .what =
        O Correio (USPS) tira fotos dos envelopes de qualquer jeito. Se você se inscreve no Informed
        Delivery, ele as mostra a você. Se uma carta fala de uma conta que você não conhece, alguém da
        casa pode cancelá-la com o código dessa carta.
    .changes =
        Você fica sabendo antes da correspondência de um tribunal ou de um órgão. As fotos são tiradas
        com ou sem isso, e fechar a conta não acaba com elas.
    .gives = O Correio recebe o seu telefone e e-mail, numa conta na internet.
    .caution =
        Notícias de abril de 2025 dizem que autoridades de imigração buscaram obter dados de contas do
        correio como esta. Não se sabe quantas pessoas isso atingiu.

action-third-party-answer-plan =
    Se você dirige uma clínica, escola, abrigo, empresa ou imóvel de aluguel, planeje como responder a um agente
    .what =
        Decida com antecedência quem recebe um agente. Essa pessoa pede o papel. Ela tem de saber
        distinguir um mandado assinado por um juiz (judicial warrant) ou uma ordem judicial (court
        order) de um formulário do ICE. Uma intimação administrativa (administrative subpoena) é
        assinada por uma agência, não por um juiz: não entregue nada na hora. Ligue para o seu advogado.
    .changes =
        O ICE tem de ir a um tribunal federal para forçar uma resposta à sua intimação. Os juízes só
        verificam alguns pontos, por isso a maioria das contestações a essas exigências fracassou.
    .caution =
        Obedeça a um mandado assinado por um juiz ou a uma ordem judicial. Não minta, e não esconda nem
        destrua registros que foram pedidos. Os formulários I-9 de um empregador têm uma regra própria:
        o ICE pode inspecioná-los, normalmente com um aviso de pelo menos três dias úteis.

## Empresas que vendem dados e arquivos de crédito

action-california-drop =
    Se você mora na Califórnia, peça de uma vez a todas as empresas registradas que vendem dados (data brokers) que apaguem os seus (DROP)
    .what =
        O site DROP do estado está aberto desde 1 de janeiro de 2026. Um só pedido ali diz a todas as
        empresas registradas que apaguem os seus dados e parem de vendê-los. Elas deviam começar em
        agosto de 2026 e têm 90 dias. A nossa fonte mais nova é de fevereiro de 2026, por isso não
        sabemos se começaram.
    .changes =
        Isto não cobre registros públicos, entre eles dados de veículos e de eleitores, nem dados sob a
        lei de crédito. Por isso, as empresas que as agências usam podem ficar com muita coisa.
    .gives =
        O site do estado recebe o seu nome, e-mail, telefone e código postal (ZIP code). O serviço do
        próprio estado ou o Login.gov verifica que você mora na Califórnia. Pelos termos dele, o site
        pode dar às empresas dados sobre você, para que elas possam atender ao seu pedido.
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.

action-lexisnexis-report = Peça à LexisNexis o relatório dela sobre você
    .what =
        O relatório é gratuito. Ele mostra os endereços, números de telefone e ligações que a LexisNexis
        vende. Ligue para 1-888-497-0011; o relatório vem pelo correio em cerca de duas semanas. É mais
        útil se você tem um histórico de crédito ou de endereços nos EUA.
    .changes = Você vê o que se vende sobre você. Nada é apagado.
    .gives =
        A LexisNexis, que já vendeu dados ao ICE, recebe o seu nome, data de nascimento, e número do
        Seguro Social (Social Security) ou da carteira de motorista, e o seu endereço, se ainda não o
        tinha. O formulário diz que eles só são usados para o pedido.
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.

action-lexisnexis-freeze-or-opt-out = Congele o seu arquivo na LexisNexis, ou peça para sair da venda (opt out)
    .what =
        Um congelamento de segurança (security freeze) é gratuito; veja
        consumer.risk.lexisnexis.com/freeze. Você só pode pedir para sair da venda onde uma lei estadual
        de privacidade dá a você esse direito.
    .changes =
        O congelamento bloqueia os relatórios de consumidor (consumer reports) da LexisNexis. Sair da
        venda não alcança registros públicos, nem dados sob as leis de crédito, de bancos ou de
        privacidade dos motoristas. Nenhuma fonte que lemos diz que um ou outro esconde um arquivo da
        polícia ou do ICE. Por isso, é um passo parcial.
    .gives = A LexisNexis recebe os dados que o pedido exige. Não verificamos quais.
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.

action-clear-opt-out = Peça à Thomson Reuters que apague o que o CLEAR tem sobre você
    .what =
        O CLEAR é um produto para procurar pessoas. A declaração de privacidade da empresa sobre
        registros públicos diz como mandar um pedido. Num acordo judicial de uma ação coletiva
        (class-action settlement), ela prometeu aos moradores da Califórnia que apagar seria mais fácil
        e que o acesso seria mais restrito por quatro anos. Um juiz deu uma primeira aprovação em outubro
        de 2024. Não verificamos se a aprovação final veio.
    .changes =
        Serve primeiro para pessoas da Califórnia, depois para as de outros estados com uma lei de
        privacidade. Qualquer outra pessoa pode receber uma recusa. Dados que vêm de registros públicos
        continuam públicos.
    .gives = A Thomson Reuters recebe os dados que o pedido exige. Não verificamos quais.
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.

action-tlo-request = Pergunte à TransUnion o que a busca TLO dela tem sobre você
    .what =
        A TRADS, uma parte da TransUnion, vende a busca de pessoas TLO. Ela tem o seu próprio aviso de
        privacidade. Ela recebe pedidos pela página da TransUnion sobre direitos estaduais de
        privacidade. A lei do seu estado decide quais direitos você tem.
    .changes = Nenhuma promessa que lemos cobre agências que são clientes.
    .gives = A TransUnion recebe os dados que o pedido exige. Não verificamos quais.
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.

action-nctue-report-and-freeze = Peça à NCTUE o seu arquivo e um congelamento
    .what =
        A NCTUE é uma central de dados sobre contas de serviços (luz, água, gás) e de telefone. Para o
        seu arquivo, ligue para 1-866-349-5185 ou vá a nctueconsumerportal.com. Para um congelamento,
        ligue para 1-866-349-5355. A nossa fonte mais nova com data é de dezembro de 2021, por isso os
        números podem ter mudado.
    .changes =
        Um congelamento impede sobretudo contas novas no seu nome. Ele não vale para as agências de aplicação da lei (polícia, ICE e outras). A venda dos dados de endereço da NCTUE a empresas de
        dados terminou em 2021.
    .gives = A NCTUE recebe dados sobre quem você é, e o seu endereço, se ainda não o tinha.
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.

action-credit-freeze = Congele o seu crédito
    .what =
        Peça à Experian, à Equifax e à TransUnion, a cada uma em separado. É gratuito. A nossa fonte é
        de setembro de 2018.
    .changes =
        Isto impede crédito novo no seu nome. Não esconde o cabeçalho do seu arquivo de crédito, com o
        endereço, que é vendido a empresas de dados. Agências de aplicação da lei (polícia, ICE e
        outras) ainda podem obter relatórios.
    .gives = A Experian, a Equifax e a TransUnion recebem, cada uma, o seu número do Seguro Social (Social Security).
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.

action-clearview-request =
    Se uma lei estadual de privacidade cobre você, peça à Clearview que apague fotos do seu rosto
    .what =
        A Clearview coleta fotos públicas e deixa as agências fazerem buscas nelas pelo rosto. A página
        dela clearview.ai/state-information-and-rights diz de quais estados os moradores podem pedir
        que ela mostre ou apague os seus dados, ou que pare de compartilhá-los. A Califórnia é um
        deles. Nos outros lugares ela pode recusar.
    .changes =
        Isto poderia deixar menos fotos suas para buscas. Nenhuma fonte que lemos mostra o que um pedido
        muda para o ICE. Isto não alcança o aplicativo do próprio ICE nem fotos que outros têm.
    .gives =
        A Clearview pode receber uma foto sua, o seu e-mail e uma imagem do seu documento de identidade.
        Assim você dá mais dados a uma empresa de buscas de rostos.
    .caution = Se você prefere não dar mais dados, pergunte antes a uma clínica jurídica.
