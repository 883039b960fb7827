## O que uma carta pode conter

field-full-name = Nome completo
    .help = Como o órgão o tem nos seus arquivos.
field-other-names = Outros nomes usados
field-mailing-address = Endereço de correspondência
    .help = Para onde a resposta deve ir. O endereço de uma clínica jurídica pode ficar aqui.
field-city-state-zip = Cidade, estado e código postal (ZIP code)
field-earlier-addresses = Endereços dos últimos cinco anos
    .help = Um depois do outro, separados por ponto e vírgula.
field-birth-date = Data de nascimento
field-birth-place = Lugar de nascimento
    .help = Cidade e país. A lei pede isto para ter certeza de quem você é.
field-license-number = Número da carteira de motorista ou de identidade
field-social-security-number = Número do Seguro Social (Social Security)
field-plate-number = Placa do carro
field-a-number = A-number
    .help = A letra A e oito ou nove algarismos, nas cartas dos órgãos de imigração. Deixe vazio se você não sabe.
field-court = Tribunal de imigração
    .help = A cidade do tribunal.
field-event = Datas e lugares
    .help = Quando e onde aconteceu, até onde você sabe.
field-phone-number = Número de telefone
field-email = E-mail
field-child-name = Nome do estudante
field-school = Escola
    .help = Nome e endereço da escola.
field-grade = Série (grade)
field-agency-name = Polícia, xerife ou cidade
    .help = Nome e endereço do órgão. A carta vai para o responsável pelos registros (records officer).
field-group-name = Grupo que pede
    .help = O nome dele se torna público. Qualquer nome nesta carta também.

## Cartas ao órgão que dá as carteiras

letter-own-driver-record = Peça ao DMV o seu próprio registro de motorista
    .what =
        Mostra quais anotações o DMV tem, e muitas vezes qual endereço. Não mostra quem olhou o registro.
    .unsafe =
        O endereço da sua carteira não é onde você mora. Um endereço novo nesta carta pode ir para o
        arquivo do DMV, e a polícia e o ICE podem consultá-lo.
    .where =
        Não listamos os endereços desses órgãos. Procure no site do próprio órgão, em registros de motorista
        (driving records), ou no papel que veio com a sua carteira. Muitos estados querem o seu próprio
        formulário.
    .fee =
        Em geral custa alguns dólares; na Carolina do Norte, de $10 a $14. Pergunte antes ao órgão.
    .caution =
        Escreva o endereço que o DMV já tem, e nenhum outro.
    .subject = Pedido do meu próprio registro de motorista
    .ask =
        Peço uma cópia do meu próprio registro de motorista, tão completa quanto o seu órgão a dá à
        pessoa de quem ele trata.
    .more =
        Por favor, mande-a para o endereço acima. Esta carta não informa uma mudança de endereço, e não
        peço que mudem nenhum registro.
    .answer =
        Se for preciso um formulário ou uma taxa, por favor me mandem o formulário e me digam o valor.

letter-who-got-my-dmv-record = Pergunte ao DMV quem recebeu o seu registro
    .what =
        Pede a lista de quem recebeu o seu registro ou o consultou. Peça logo: a Califórnia guarda algumas
        dessas listas por só 90 dias, outras por dois anos. A lei federal obriga os compradores de dados do
        DMV a guardar uma lista dessas por cinco anos, mas para o DMV, não para você.
    .unsafe =
        Só é segura se o DMV já tem o endereço onde você mora. Senão, esta carta conta a ele um endereço
        novo, ou mostra que vale a pena olhar um arquivo sobre você.
    .where =
        Não listamos os endereços desses órgãos. Procure no site do próprio órgão, em registros (records) ou
        privacidade (privacy).
    .fee =
        Não encontramos nenhuma taxa para isto. Pergunte antes ao órgão.
    .caution =
        O DMV pode não anotar o que a polícia consultou pela sua própria rede. Por isso, uma resposta
        vazia não mostra que ninguém olhou.
    .subject = Pedido de uma lista das entregas do meu registro a outros
    .ask =
        Peço uma lista de todas as pessoas, empresas e agências, fora do seu próprio órgão, a quem o meu
        registro de veículo motorizado (motor vehicle record) foi revelado ou que o consultaram, com a
        data, o que foi revelado e o uso permitido que foi dado como motivo.
    .more =
        Por favor, incluam os registros de carteira de motorista, carteira de identidade, foto e veículo, e todos os anos de que vocês guardam essas listas. Por favor, guardem essas listas até terem me
        respondido. Se vocês não guardam nenhuma lista dessas, por favor digam isso.
    .answer =
        Esta carta não informa uma mudança de endereço, e não peço que mudem nenhum registro.

letter-withdraw-dmv-consent = Diga ao DMV que você retira qualquer consentimento para compartilhar os seus dados
    .what =
        Não existe uma lista de recusa (opt-out) em que se possa entrar: desde uma lei de 1999, os seus dados só podem ser
        vendidos para publicidade se você disse sim. Esta carta retira qualquer sim que você possa ter
        dado, também um para pedidos individuais. Ela não impede a polícia, o ICE, as seguradoras nem outros para quem a lei não exige consentimento.
    .where =
        Não listamos os endereços desses órgãos. Procure no site do próprio órgão, em registros (records) ou
        privacidade (privacy).
    .subject = Retirada do consentimento para revelar dados
    .ask =
        Retiro qualquer consentimento, dado em qualquer época, para revelar informações pessoais ou
        informações pessoais altamente restritas dos meus registros de veículo motorizado, para pedidos
        individuais e para distribuição em massa para pesquisas, marketing ou ofertas.
    .more =
        Por favor, anotem isto no meu registro. Não peço que mudem mais nada nele, e não preciso de
        resposta.

## Cartas a empresas que vendem dados sobre pessoas

letter-lexisnexis-disclosure = Peça à LexisNexis o relatório dela sobre você
    .what =
        O relatório é gratuito e mostra os endereços, números de telefone e ligações que a LexisNexis
        vende. Nada é apagado. Ele vem pelo correio em cerca de duas semanas.
    .unsafe =
        O pedido exige o seu endereço atual. Se a LexisNexis ainda não o tem, você o dá a uma empresa que
        já vendeu ao ICE. Só uma escritura (deed) mostra com certeza que um endereço já é público.
    .where =
        Não encontramos nenhum endereço postal no que a própria empresa diz. Ligue, ou copie o texto
        desta carta para o formulário dela.
    .caution =
        Mande só se a casa que está no seu nome é onde você mora. O formulário diz que o que você dá só é
        usado para o pedido.
    .subject = Pedido das informações de consumidor sobre mim (consumer disclosure)
    .ask =
        Peço que me revelem por completo todas as informações do meu arquivo, com as fontes das
        informações e todos os que receberam um relatório de consumidor sobre mim.
    .answer = Por favor, mandem pelo correio para o endereço acima.

letter-lexisnexis-freeze = Congele o seu arquivo na LexisNexis
    .what =
        O congelamento é gratuito. Ele bloqueia o Consumer Disclosure Report da LexisNexis e os relatórios
        da SageStream. Nenhuma fonte que lemos diz que ele esconde um arquivo da polícia ou do ICE.
    .unsafe =
        O pedido exige o seu endereço atual. Se a LexisNexis ainda não o tem, você o dá a uma empresa que
        já vendeu ao ICE. Só uma escritura (deed) mostra com certeza que um endereço já é público.
    .where =
        Não encontramos nenhum endereço postal no que a própria empresa diz. Copie o texto desta carta
        para o formulário dela.
    .caution = Mande só se a casa que está no seu nome é onde você mora.
    .subject = Pedido de um congelamento de segurança (security freeze)
    .ask =
        Peço que coloquem um congelamento de segurança em todos os relatórios de consumidor sobre mim na
        LexisNexis Risk Solutions e na SageStream.
    .answer =
        Por favor, confirmem isto pelo correio para o endereço acima, e me digam como posso desfazê-lo.

letter-clear-request = Peça à Thomson Reuters que mostre e apague o que o CLEAR tem sobre você
    .what =
        O seu estado tem uma lei que dá algum direito de pedir. Dados que vêm de registros públicos ficam, e
        a empresa pode recusar o que a lei não cobre.
    .unsafe =
        O pedido exige o seu endereço atual. Se a empresa ainda não o tem, você o dá a uma que vende ao
        ICE. Só uma escritura (deed) mostra com certeza que um endereço já é público.
    .where =
        Não encontramos nenhum endereço postal. A declaração de privacidade da empresa sobre registros
        públicos diz como mandar um pedido.
    .caution = Mande só se a casa que está no seu nome é onde você mora.
    .subject = Pedido de privacidade sobre o CLEAR e outros produtos de registros públicos
    .ask =
        Pela lei de privacidade do estado onde moro, peço que me digam quais informações pessoais sobre mim
        os seus produtos de registros públicos contêm, de onde vieram, e a quem foram vendidas ou
        reveladas.
    .more =
        Peço também que as apaguem, que parem de vendê-las ou compartilhá-las, e que digam aos que as
        receberam que as apaguem, até onde a lei me dá esses direitos.
    .answer =
        Se vocês recusarem alguma parte disto, por favor me digam qual parte e por quê, e como posso
        recorrer.

letter-nctue-disclosure = Peça à NCTUE o seu arquivo
    .what =
        A NCTUE é uma central de dados sobre contas de telefone, TV paga e serviços (luz, água, gás). O
        arquivo é gratuito. Ele mostra quais contas e endereços ela tem. Nada é apagado. A venda dos dados
        de endereço dela a empresas de dados terminou em 2021.
    .unsafe =
        O pedido exige o seu endereço atual. Se a NCTUE ainda não o tem, você o dá a uma empresa que negocia
        dados assim. Só uma escritura (deed) mostra com certeza que um endereço já é público.
    .caution = Mande só se a casa que está no seu nome é onde você mora.
    .subject = Pedido do meu NCTUE Disclosure Report
    .ask =
        Peço o meu NCTUE Disclosure Report, com todas as informações do meu arquivo, as fontes delas e todos
        os que receberam um relatório sobre mim.
    .answer = Por favor, mandem pelo correio para o endereço acima.

letter-nctue-freeze = Congele o seu arquivo na NCTUE
    .what =
        O congelamento é sempre gratuito. Ele impede sobretudo contas novas no seu nome. Não vale para as agências de aplicação da lei (polícia, ICE e outras).
    .unsafe =
        O pedido exige o seu endereço atual. Se a NCTUE ainda não o tem, você o dá a uma empresa que negocia
        dados assim. Só uma escritura (deed) mostra com certeza que um endereço já é público.
    .where =
        Não lemos nenhum endereço postal para o congelamento. Ligue, ou copie o texto desta carta para a
        página.
    .caution = Mande só se a casa que está no seu nome é onde você mora.
    .subject = Pedido de um congelamento de segurança (security freeze)
    .ask =
        Peço que coloquem um congelamento de segurança no meu relatório de dados no Exchange Service Center –
        NCTUE.
    .answer =
        Por favor, confirmem isto pelo correio para o endereço acima, e me digam como posso desfazê-lo.

letter-credit-freeze = Congele o seu crédito na Equifax, na Experian e na TransUnion
    .what =
        Isto impede crédito novo no seu nome. Não esconde o cabeçalho do seu arquivo de crédito, com o
        endereço, que é vendido a empresas de dados. Não vale para a polícia nem para o ICE. Cada empresa quer a sua
        própria carta; são três folhas.
    .unsafe =
        Cada empresa pede os seus endereços atual e anteriores e um número do Seguro Social (Social
        Security). Se elas ainda não têm o seu endereço, você o dá a empresas que o revendem. Só uma
        escritura (deed) mostra com certeza que um endereço já é público.
    .where =
        Páginas que lemos dão endereços postais e números de telefone diferentes para a TransUnion e a
        Equifax. Olhe antes na página de cada empresa sobre congelamentos.
    .enclose =
        Uma cópia de um documento de identidade do governo, e uma cópia de uma conta de serviços (luz, água,
        gás), de um extrato bancário ou de um comprovante de seguro com o seu endereço. O Departamento de
        Justiça da Carolina do Norte pede dois documentos desses. Nunca os originais.
    .caution =
        Mande só se a casa que está no seu nome é onde você mora. É preciso um número do Seguro Social
        (Social Security); nunca use um número que não é seu.
    .subject = Pedido de um congelamento de segurança (security freeze)
    .ask = Peço que coloquem um congelamento de segurança no meu relatório de consumidor, sem custo.
    .answer =
        Por favor, confirmem isto pelo correio para o endereço acima, e me mandem o que preciso para
        desfazê-lo.

## Cartas a órgãos federais

letter-foia-uscis = Peça ao USCIS o seu arquivo de imigração
    .what =
        Mostra o que está no seu A-file. Peça antes de apresentar qualquer pedido. Para quem pede para si
        mesmo, as primeiras duas horas de busca e as primeiras 100 páginas são gratuitas.
    .unsafe =
        O USCIS e o ICE são partes do mesmo departamento. O pedido conta a ele onde você mora. Se há uma
        ordem de deportação (removal order) antiga, ou pode haver uma, o pedido pode levar agentes até você.
        As pessoas muitas vezes não sabem de uma ordem dessas.
    .where =
        Os pedidos passam por uma conta na internet em first.uscis.gov. Não imprimimos um endereço postal:
        não conseguimos confirmar que ainda se aceita papel.
    .caution = Um pedido tem o seu nome, a sua data de nascimento e o seu endereço, e o órgão o guarda.
    .subject = Pedido dos meus próprios registros pelo Freedom of Information Act e pelo Privacy Act
    .ask =
        Peço uma cópia completa do meu Alien File (A-file) e de todos os outros registros que o U.S.
        Citizenship and Immigration Services tem sobre mim, em papel e em qualquer sistema.
    .more =
        Se vocês retiverem alguma parte, por favor digam a exceção da lei (exemption) para cada parte e me
        deem o que pode ser separado dela. Não concordo em pagar nenhuma taxa, a não ser que me perguntem
        antes.
    .answer = Por favor, mandem-me os registros para o endereço acima.

letter-foia-ice = Peça ao ICE os registros dele sobre você
    .what =
        Mostra o que o ICE escreveu sobre uma vez em que os agentes dele prenderam ou detiveram você, ou
        sobre apresentações (check-ins). Conte com meses de espera.
    .unsafe =
        O pedido vai para o próprio ICE e conta a ele onde você mora. Se há uma ordem de deportação (removal
        order) antiga, ou pode haver uma, ele pode levar agentes até você. As pessoas muitas vezes não sabem
        de uma ordem dessas.
    .caution = Um pedido tem o seu nome, a sua data de nascimento e o seu endereço, e o órgão o guarda.
    .subject = Pedido dos meus próprios registros pelo Freedom of Information Act e pelo Privacy Act
    .ask =
        Peço uma cópia completa de todos os registros que o U.S. Immigration and Customs Enforcement tem
        sobre mim, com registros de prisão, detenção, supervisão e apresentações (check-ins).
    .more =
        Se vocês retiverem alguma parte, por favor digam a exceção da lei (exemption) para cada parte e me
        deem o que pode ser separado dela. Não concordo em pagar nenhuma taxa, a não ser que me perguntem
        antes.
    .answer = Por favor, mandem-me os registros para o endereço acima.

letter-foia-cbp = Peça ao CBP os registros dele sobre você
    .what =
        Mostra entradas, saídas, verificações mais longas na fronteira, e vezes em que a Patrulha da Fronteira
        (Border Patrol) deteve você. Conte com meses de espera.
    .unsafe =
        O CBP e o ICE são partes do mesmo departamento. O pedido conta a ele onde você mora. Se há uma ordem
        de deportação (removal order) antiga, ou pode haver uma, ele pode levar agentes até você. Um agente
        na fronteira pode ter dado uma de que você não sabe.
    .caution = Um pedido tem o seu nome, a sua data de nascimento e o seu endereço, e o órgão o guarda.
    .subject = Pedido dos meus próprios registros pelo Freedom of Information Act e pelo Privacy Act
    .ask =
        Peço uma cópia completa de todos os registros que o U.S. Customs and Border Protection tem sobre mim:
        entradas e saídas, inspeções secundárias (secondary inspections), e capturas (apprehensions) ou detenções pela Border Patrol.
    .more =
        Se vocês retiverem alguma parte, por favor digam a exceção da lei (exemption) para cada parte e me
        deem o que pode ser separado dela. Não concordo em pagar nenhuma taxa, a não ser que me perguntem
        antes.
    .answer = Por favor, mandem-me os registros para o endereço acima.

letter-foia-obim = Pergunte ao OBIM quais impressões digitais suas e encontros com você ele tem
    .what =
        O OBIM guarda as impressões digitais e fotos da Segurança Interna (DHS). A resposta dele pode mostrar
        um encontro com agentes que você esqueceu.
    .unsafe =
        O OBIM e o ICE são partes do mesmo departamento. O pedido conta a ele onde você mora. Se há uma ordem
        de deportação (removal order) antiga, ou pode haver uma, ele pode levar agentes até você. As pessoas
        muitas vezes não sabem de uma ordem dessas.
    .where =
        Não encontramos nenhum endereço do OBIM no que ele próprio diz. A página da Segurança Interna sobre pedidos
        FOIA deveria dizer para onde vai um pedido ao OBIM; nós não a abrimos.
    .caution =
        O nosso guia é de setembro de 2020. Nesses pedidos pode ser que peçam impressões digitais; pergunte à clínica
        antes de dar alguma.
    .subject = Pedido dos meus próprios registros pelo Freedom of Information Act e pelo Privacy Act
    .ask =
        Peço uma cópia completa de todos os registros sobre mim nos sistemas do Office of Biometric Identity
        Management, com a data, o lugar e a agência de cada encontro.
    .more =
        Se vocês retiverem alguma parte, por favor digam a exceção da lei (exemption) para cada parte e me
        deem o que pode ser separado dela. Não concordo em pagar nenhuma taxa, a não ser que me perguntem
        antes.
    .answer = Por favor, mandem-me os registros para o endereço acima.

letter-foia-eoir = Peça os seus registros ao órgão dos tribunais de imigração (FOIA)
    .what =
        O EOIR dirige os tribunais de imigração. A resposta dele mostra se há um caso ou uma ordem antiga, e o
        arquivo. A linha gratuita dos casos, 1-800-898-7180, diz a primeira parte sem carta.
    .unsafe =
        Se há uma ordem de deportação (removal order) antiga, ou pode haver uma, deixe um advogado pedir. Os
        advogados do ICE são o outro lado em todos os casos ali, e o pedido conta onde você mora. As pessoas
        muitas vezes não sabem de uma ordem dessas.
    .where =
        Duas páginas deste órgão dão duas salas diferentes no mesmo prédio, por isso não imprimimos um
        endereço postal. O órgão pede que os pedidos sejam feitos na sua própria página, chamada Public Access Link.
    .caution = Não use para este órgão o formulário G-639 da Segurança Interna (DHS).
    .subject = Pedido dos meus próprios registros pelo Freedom of Information Act
    .ask =
        Peço uma cópia completa dos autos (record of proceeding) em qualquer caso meu num tribunal de
        imigração ou no Board of Immigration Appeals, com todas as ordens, avisos e gravações.
    .more =
        Se vocês retiverem alguma parte, por favor digam a exceção da lei (exemption) para cada parte e me
        deem o que pode ser separado dela. Não concordo em pagar nenhuma taxa, a não ser que me perguntem
        antes.
    .answer = Por favor, mandem-me os registros para o endereço acima.

letter-court-record-of-proceeding = Peça ao próprio tribunal de imigração o arquivo do seu caso
    .what =
        Uma pessoa num caso pode pedir ao tribunal uma cópia do arquivo do caso, sem FOIA e de graça. Pode estar
        pronta no mesmo dia. As páginas do próprio EOIR que lemos não concordam sobre se é preciso um pedido
        FOIA.
    .unsafe =
        Se o caso terminou numa ordem, ou pode ter terminado, não escreva sem ajuda. Os advogados do ICE são o
        outro lado em todos os casos ali.
    .where =
        O e-mail de cada tribunal é EOIR.xyz.ROP.Requests@usdoj.gov, com o código de três letras do tribunal no
        lugar de xyz. Os códigos estão num apêndice do manual do EOIR, e o endereço do tribunal está nas cartas
        dele.
    .subject = Pedido de uma cópia dos autos (record of proceeding)
    .ask =
        Sou parte no caso com o A-number acima. Peço uma cópia dos autos completos (record of proceeding), com
        gravações das audiências.
    .more =
        Esta carta não informa uma mudança de endereço.
    .answer =
        Por favor, digam-me quando e como posso receber a cópia, ou mandem-na para o endereço ou e-mail acima.

letter-fbi-history = Peça ao FBI o seu próprio registro
    .what =
        Mostra quais prisões e impressões digitais o arquivo do FBI tem, e assim o que os agentes de imigração
        podem ver delas.
    .unsafe =
        O FBI e a Segurança Interna (DHS) compartilham impressões digitais. Se há uma ordem de deportação
        (removal order) antiga ou um mandado (warrant) de qualquer tipo (de um juiz ou do ICE), ou pode haver,
        pergunte antes a um advogado. Faltar a uma data no tribunal pode levar a um mandado de que você não
        sabe.
    .where =
        Não encontramos nenhum endereço postal para esses pedidos no que o próprio FBI diz. A página dele
        sobre Identity History Summary Checks traz o endereço, com o formulário.
    .enclose =
        Um conjunto completo de impressões digitais no formulário do FBI, e $18: uma ordem de pagamento (money
        order) ou um cheque visado (certified check) para o Treasury of the United States, ou o formulário de
        cartão de crédito. Nada de cheque pessoal nem dinheiro vivo. Quem não tem meios para pagar pode
        pedir a dispensa da taxa (waiver), com prova disso.
    .caution = Tire as impressões digitais num serviço particular, não numa delegacia de polícia.
    .subject = Pedido do meu Identity History Summary
    .ask =
        Peço o meu próprio Identity History Summary, ou uma declaração de que não existe nenhum. Preciso dele
        para revisar o meu próprio registro.
    .answer = Por favor, mandem pelo correio para o endereço acima.

## Pedidos de registros públicos sobre câmeras de placas

letter-plate-reader-audit = Peça à sua polícia as listas das buscas em dados de câmeras de placas
    .what =
        O organization audit mostra as buscas da própria agência, o network audit as de outros nos dados dela.
        Desde 17 de dezembro de 2025, a Flock deixa os nomes dos agentes e as placas fora do network audit, por
        isso peça os dois. Cada estado tem a sua própria lei, prazo e taxas.
    .where =
        Procure no site da polícia, do xerife ou da cidade o responsável pelos registros (records officer) ou uma
        página para registros públicos.
    .fee =
        Muitos órgãos cobram por cópias ou por horas de busca. Pergunte antes o valor, ou peça um período mais curto.
    .caution =
        O nome de quem pede se torna público. Um grupo ou uma clínica jurídica pode assinar, para que ninguém em
        risco tenha de fazê-lo. A Virgínia mantém essas listas fora do alcance do público. Washington fechou os
        dados das câmeras em março de 2026, mas não os registros de auditoria (audit trails). Geórgia, Maryland
        e Oklahoma também fecharam dados, e Illinois os da sua polícia estadual; lemos isso em textos de
        outros.
    .subject = Pedido de registros públicos: listas de buscas em dados de leitores de placas
    .ask =
        Pela lei de registros públicos deste estado, peço estes registros, como planilhas onde existirem assim.
        (1) O organization audit do seu sistema de leitores de placas: cada busca dos seus próprios agentes
        desde 1 de janeiro de 2025, com data, motivo dado e número de redes em que se buscou. (2) O network
        audit: cada busca de outros nos seus dados no mesmo período, com data, agência e motivo dado.
    .more =
        Não peço números de placas nem imagens. Por favor, deixem isso de fora em vez de reter um registro. Se
        vocês retiverem alguma parte, por favor digam a lei para cada parte e deem o que pode ser separado dela.
    .answer =
        Se houver uma taxa, por favor digam o valor antes de começar. Cópias eletrônicas são o melhor.

letter-plate-reader-sharing = Pergunte à sua polícia com quem ela compartilha dados de câmeras de placas
    .what =
        Mostra quais outras agências podem fazer buscas nos dados, e se as câmeras procuram a lista federal de
        imigração. Cada estado tem a sua própria lei, prazo e taxas.
    .where =
        Procure no site da polícia, do xerife ou da cidade o responsável pelos registros (records officer) ou uma
        página para registros públicos.
    .fee = Muitos órgãos cobram por cópias ou por horas de busca. Pergunte antes o valor.
    .caution =
        O nome de quem pede se torna público. Um grupo ou uma clínica jurídica pode assinar, para que ninguém em
        risco tenha de fazê-lo. Alguns estados fecham ao público os dados das câmeras ou informações tiradas
        deles: a Virgínia os registros de auditoria (audit logs), e Geórgia, Maryland e Oklahoma dados de outros
        tipos, como lemos em textos de outros.
    .subject = Pedido de registros públicos: compartilhamento de dados de leitores de placas
    .ask =
        Pela lei de registros públicos deste estado, peço: (1) os nomes de todas as agências e organizações com
        que vocês compartilham dados de leitores de placas, e de que os recebem, como constam do relatório de
        compartilhamento do seu sistema; (2) os nomes de todas as listas de alerta (hot lists) ligadas no seu
        sistema, e se a lista Immigration Violator é uma delas; (3) qualquer configuração para consulta estadual
        ou nacional, e quando foi ligada ou desligada.
    .more =
        Não peço números de placas nem imagens. Se vocês retiverem alguma parte, por favor digam a lei para cada
        parte e deem o que pode ser separado dela.
    .answer =
        Se houver uma taxa, por favor digam o valor antes de começar. Cópias eletrônicas são o melhor.

letter-plate-reader-contract = Peça à sua polícia o contrato e as regras internas sobre câmeras de placas
    .what =
        Mostra o que foi comprado, por quanto tempo se guardam os dados, e o que as regras dizem. Cada estado tem
        a sua própria lei, prazo e taxas.
    .where =
        Procure no site da polícia, do xerife ou da cidade o responsável pelos registros (records officer) ou uma
        página para registros públicos.
    .fee = Muitos órgãos cobram por cópias ou por horas de busca. Pergunte antes o valor.
    .caution =
        O nome de quem pede se torna público. Um grupo ou uma clínica jurídica pode assinar, para que ninguém em
        risco tenha de fazê-lo.
    .subject = Pedido de registros públicos: contrato e regras internas sobre leitores de placas
    .ask =
        Pela lei de registros públicos deste estado, peço: (1) cada contrato, renovação e acordo sobre leitores
        de placas, com qualquer empresa ou agência, em vigor agora ou desde 1 de janeiro de 2023; (2) cada regra
        interna (policy) sobre o uso deles, sobre guardar e sobre compartilhar os dados; (3) qualquer acordo,
        pedido ou promessa sobre o uso dos dados para aplicar as leis de imigração; (4) qualquer auditoria ou
        revisão do uso deles.
    .more =
        Se vocês retiverem alguma parte, por favor digam a lei para cada parte e deem o que pode ser separado
        dela.
    .answer =
        Se houver uma taxa, por favor digam o valor antes de começar. Cópias eletrônicas são o melhor.

## Cartas a uma escola

letter-school-directory-opt-out = Diga à escola para não divulgar o nome, o endereço e o telefone do seu filho ou filha
    .what =
        A escola então precisa do seu consentimento para divulgar esses dados. Uma intimação (subpoena) legal ou
        uma ordem judicial (court order) ainda basta, depois de um esforço razoável para avisar a família. Os
        pais podem assinar, e estudantes a partir de 18 anos também. Em geral se faz isso no começo do ano
        escolar.
    .where =
        Entregue na secretaria da escola, e guarde uma cópia com a data.
    .subject = Directory information: nenhuma divulgação sem o meu consentimento
    .ask =
        Sou pai, mãe ou responsável pelo estudante citado acima, ou sou esse estudante e tenho 18 anos ou mais.
        Não permito que a escola ou o distrito escolar divulgue qualquer directory information sobre este
        estudante sem o meu consentimento por escrito.
    .more =
        Por favor, anotem isto no arquivo do estudante e avisem todos os que respondem a pedidos. Se vocês
        receberem uma intimação ou uma ordem judicial para os registros deste estudante, por favor me avisem
        antes de responder, para que eu possa me opor.
    .answer = Por favor, confirmem por escrito que anotaram isto.
