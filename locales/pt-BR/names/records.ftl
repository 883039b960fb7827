## Carteira, carro e rosto

record-license-photo = Foto da carteira
    .what = A foto de uma carteira de motorista ou de identidade, como o DMV a guarda.
record-home-address = Endereço de casa
    .what = O lugar onde você mora ou morou, como um órgão o tem nos seus arquivos.
record-license-status = Situação da carteira
    .what = O tipo de carteira de motorista ou de identidade, se ela é válida, e quando vence.
record-license-application = Documentos da carteira
    .what = Os formulários e documentos entregues ao DMV para uma carteira, e cópias deles.
record-license-denial = Recusa de carteira
    .what = Uma nota de que o DMV recusou uma carteira nova ou uma renovação.
record-driving-history = Histórico de motorista
    .what = Multas, acidentes e suspensões da carteira que o DMV tem nos seus arquivos.
record-vehicle-registration = Registro do veículo
    .what = A placa, o veículo, e o nome e o endereço do dono.
record-plate-sightings = Placa vista por câmeras
    .what = Quando e onde câmeras leram uma placa de carro.
record-face-template = Dados do rosto
    .what = Um rosto transformado em números, para que um computador possa compará-lo com outros rostos.

## Polícia, cadeia e imigração

record-booking-fingerprints = Digitais do fichamento
    .what = Impressões digitais que a polícia ou uma cadeia tirou depois de uma prisão (booking).
record-arrest-record = Registro de prisão
    .what = Quando, onde e por que a polícia fez uma prisão.
record-jail-record = Registro da cadeia
    .what = Quem está numa cadeia, desde quando, e quando a soltura está prevista.
record-police-report = Boletim da polícia
    .what = O que um policial anotou sobre uma abordagem, um acidente, uma chamada ou um crime.
record-police-video = Vídeo da polícia
    .what = Vídeo que a polícia gravou, por exemplo com câmeras corporais.
record-crime-victim-report = Boletim de vítima de crime
    .what = O que uma vítima de crime contou à polícia.
record-victim-filing = Pedido de vítima (VAWA, U ou T)
    .what = Um pedido federal feito por uma vítima de abuso, de crime ou de tráfico de pessoas.
record-immigration-file = Arquivo federal de imigração
    .what = Formulários, documentos e notas que os órgãos federais de imigração guardam sobre uma pessoa.
record-immigration-warrant = Mandado de imigração
    .what = Um mandado do ICE (administrative warrant), que nenhum juiz assinou, como o banco de dados da polícia o mostra.
record-court-address = Endereço e datas no tribunal de imigração
    .what = O endereço e as datas de audiências que um tribunal de imigração tem nos seus arquivos.
record-travel-record = Registro de fronteira e viagens
    .what =
        Quando e onde uma pessoa cruzou a fronteira ou vai viajar de avião, e fotos tiradas na
        fronteira.
record-home-interior = Interior da sua casa
    .what = Os cômodos da sua casa, e o que agentes poderiam ver ou encontrar lá.

## Estradas, tribunais, programas, saúde e escola

record-toll-records = Registros de pedágio
    .what = Onde e quando um veículo usou uma estrada com pedágio, e quem pagou.
record-court-record = Registro de tribunal
    .what = Documentos e datas de casos em tribunais civis ou criminais.
record-tax-record = Registro de impostos
    .what =
        O que a agência de impostos (IRS) guarda de uma declaração de imposto. O compartilhamento com
        o ICE que conhecemos é sobre endereços.
record-medicaid-record = Registro do Medicaid
    .what = O que uma pessoa contou ao Medicaid para ter cobertura de saúde.
record-snap-record = Registro do SNAP (food stamps)
    .what = O que as pessoas de uma casa contaram ao programa de auxílio-alimentação.
record-health-record = Registro de saúde
    .what = O que um médico, uma clínica ou um hospital escreveu sobre um paciente, e o que o Medicaid tem disso.
record-school-record = Registro escolar
    .what = O que uma escola ou faculdade guarda sobre um estudante.
record-student-visa-record = Registro de visto de estudante (SEVIS)
    .what = O que as escolas informam ao governo federal sobre estudantes com visto.

## Trabalho, dinheiro, telefone e o resto

record-wage-record = Registro de salários
    .what = Informes de pagamento que os empregadores mandam a um estado, com nomes e números do Seguro Social (Social Security).
record-employment-eligibility = Papéis de trabalho (I-9 e E-Verify)
    .what = O formulário e os documentos que todo trabalhador novo nos EUA mostra a um empregador.
record-social-security-record = Registro do Seguro Social
    .what = O número, o nome e outros dados que o Seguro Social (Social Security) guarda.
record-utility-account = Conta de serviços (luz, gás)
    .what = O nome e o endereço numa conta de gás, luz, água, telefone ou TV a cabo.
record-credit-header = Cabeçalho do arquivo de crédito
    .what = O nome, os endereços, a data de nascimento e o número do Seguro Social (Social Security) num arquivo de crédito.
record-broker-dossier = Arquivo de empresa de dados
    .what = Um arquivo que uma empresa privada (data broker) juntou de muitas fontes e vende.
record-phone-location = Localização do telefone
    .what = Onde um telefone esteve, como companhias de telefone ou aplicativos registraram.
record-phone-records = Registros do telefone
    .what = De quem é um número de telefone, e que chamadas e mensagens ele fez.
record-social-media = Redes sociais
    .what = O que uma pessoa publica na internet, e os dados da conta por trás disso.
record-voter-registration = Registro de eleitor
    .what = O nome, o endereço e outros dados de um eleitor registrado.
record-property-record = Registro de imóvel
    .what = Documentos públicos sobre quem é dono de uma casa ou terreno.
record-airline-booking = Reserva de avião
    .what = Nomes, trajetos e dados de pagamento de passagens de avião.
record-money-transfer = Transferência de dinheiro
    .what = Quem mandou dinheiro a quem, quanto, e os endereços dados.
record-bank-record = Registro bancário
    .what = Contas e pagamentos que um banco tem nos seus arquivos.
record-housing-assistance = Registro de ajuda de moradia
    .what = O que as pessoas de uma casa contaram a um programa de moradia pública ou de ajuda com o aluguel.
record-cash-aid-record = Registro de ajuda em dinheiro
    .what =
        O que o órgão de ajuda em dinheiro guarda: quem mora na casa, o endereço, a renda e o que foi
        pago.
record-sponsor-record = Registro de quem acolhe criança
    .what = O que um adulto contou ao órgão de refugiados para acolher uma criança que veio sozinha (sponsor).
record-dna-profile = Perfil de DNA
    .what = Um perfil feito do DNA de uma pessoa e guardado num banco de dados.
record-postal-record = Registro do correio
    .what = O que o Correio (Postal Service) sabe sobre correspondência e endereços.
record-census-answers = Respostas ao censo
    .what = O que as pessoas de uma casa contaram ao Census Bureau (órgão do censo).
record-device-content = Conteúdo de telefone ou computador
    .what = Mensagens, fotos e outros dados num telefone ou computador.
record-doorbell-video = Vídeo de campainha
    .what = Vídeo que uma câmera de campainha gravou numa casa.
record-library-record = Registro de biblioteca
    .what = Uma carteirinha de biblioteca e o que foi emprestado ou consultado.
record-other = Outro registro
    .what = Um registro que não cabe em nenhum dos outros tipos.

record-appointment = Compromisso marcado
    .what = Quando e onde uma pessoa tem de comparecer ao ICE ou ao USCIS.

record-monitor-location = Localização pelo monitor do ICE
    .what = Onde uma pessoa está, segundo um aparelho ou um aplicativo de celular que o ICE a obriga a usar.

record-insurance-claim = Pedido ao seguro (claim)
    .what = O que uma seguradora guarda de um acidente, um roubo, um ferimento ou um dano em casa.
