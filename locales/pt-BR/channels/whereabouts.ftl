channel-address-map = Mapa de endereços do ICE (ELITE)
    .how =
        O ELITE é um programa do ICE que mostra possíveis alvos num mapa. Cada endereço tem uma nota de 0 a 100 para a certeza que o ICE tem dele.
        Os endereços vêm do USCIS e do departamento de saúde (HHS), entre outros; notícias citam o Medicaid. Um guia do usuário do ICE e depoimentos
        sob juramento descrevem o programa.
channel-address-finders = Empresas privadas que procuram endereços
    .how =
        O ICE paga empresas privadas para encontrar e fotografar onde as pessoas moram e trabalham. Contratos de dezembro de 2025 com 13 ou 14
        empresas poderiam somar cerca de $1.2 bilhão em dois anos. Os documentos falam de 1.5 milhão de pessoas. Uma empresa, a Capgemini, disse em
        janeiro de 2026 que o seu contrato não estava sendo executado.
channel-student-visa-system = Sistema de vistos de estudante (SEVIS)
    .how =
        As escolas têm de informar ao SEVIS, um sistema que o ICE administra, os dados de estudantes com vistos F, M e J. Por isso o ICE já tem a
        escola, o endereço e a situação imigratória deles. Na primavera dos EUA de 2025, o ICE conferiu nomes num banco de dados do FBI e encerrou cerca de
        4,700 registros de estudantes. Ele os restabeleceu em 25 de abril de 2025, enquanto enfrentava processos.
channel-child-sponsor-file = Arquivo sobre adultos que acolhem uma criança
    .how =
        Uma pessoa que acolhe uma criança de um abrigo federal entrega ao órgão de refugiados (ORR) um arquivo completo. Cada adulto da casa agora tem
        de dar impressões digitais. Desde julho de 2025 o adulto tem de vir em pessoa, e agentes de imigração podem estar lá. Prisões foram relatadas.
        A NPR relatou em 14 de fevereiro de 2025 que mais agentes do ICE podiam ver o banco de dados. Uma regra de 25 de março de 2025 eliminou a
        proibição de coletar a situação imigratória de um responsável (sponsor) e de repassá-la; seguiram-se processos, e não descobrimos como
        terminaram.
channel-passenger-lists = Nomes de passageiros de avião entregues ao ICE
    .how =
        Desde cerca de março de 2025, a agência de segurança dos aeroportos (TSA) dá ao ICE os nomes de pessoas que vão viajar de avião, várias vezes
        por semana. Voos dentro dos EUA estão incluídos. O ICE compara os nomes com ordens de deportação (removal orders) e manda agentes ao aeroporto. O
        New York Times relatou isto em dezembro de 2025; a Segurança Interna (DHS) diz que não é nada de novo.
channel-airline-ticket-sales = Venda de dados de passagens de avião (terminou em 2025)
    .how =
        A câmara de pagamentos das companhias aéreas (ARC) vendia a agências um arquivo de passagens compradas em agências de viagem, com nomes, trajetos
        e dados de cartão. Passagens compradas diretamente de uma companhia aérea nunca estiveram nele. Isto acabou, segundo a palavra da própria ARC: em
        novembro de 2025 ela disse que a venda terminaria naquele ano. Não encontramos nada de 2026 que confirme isso.
channel-social-security-sharing = Dados do Seguro Social entregues ao ICE
    .how =
        Segundo relatos, o Seguro Social (Social Security) concordou em fevereiro de 2025 em dar ao ICE os últimos endereços conhecidos de 98,000
        pessoas. Em novembro de 2025 ele anunciou que compartilha dados de cidadania e de imigração com a Segurança Interna (DHS). Um tribunal anulou uma
        parte desse compartilhamento em junho de 2026, ligada a um sistema chamado SAVE. A Suprema Corte suspendeu essa decisão em 25 de setembro de 2026,
        por isso ela não impede nada agora. Não é público quais outros compartilhamentos acontecem.

channel-insurance-claims-search = Busca em pedidos ao seguro (insurance claims)
    .how =
        As seguradoras compartilham pedidos de indenização sobre carros, casas e ferimentos num só arquivo, chamado ISO ClaimSearch. O 404 Media relatou em julho de 2025,
        a partir de documentos do próprio ICE, que o setor de deportação do ICE (ERO) faz buscas nele. O arquivo tem nomes, endereços, números de telefone e
        placas, e algumas contas médicas. A lei federal de privacidade da saúde não o cobre. Não se sabe com que frequência o ICE faz buscas.
