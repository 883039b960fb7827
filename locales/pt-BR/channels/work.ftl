channel-tax-address-sharing = Endereços dos impostos entregues ao ICE
    .how =
        Um acordo de 7 de abril de 2025 deixou o ICE pedir à agência de impostos (IRS) endereços de contribuintes. O ICE mandou 1.28 milhão de nomes e recebeu de volta
        cerca de 47,000 endereços. Dois tribunais bloquearam isto. Em 24 de fevereiro de 2026, um terceiro leu a lei de impostos como se ela permitisse isto para
        investigações criminais, e um recurso não estava decidido quando vimos pela última vez.
channel-wage-report-subpoena = Intimação para informes estaduais de salários
    .how =
        Os empregadores mandam aos estados informes de pagamento com os nomes e os números do Seguro Social (Social Security) dos trabalhadores. O ICE os pede às agências
        estaduais de trabalho com uma intimação (subpoena) própria. Em abril de 2026 um juiz federal ordenou que a agência de Delaware obedecesse para 15 empresas, e o
        estado recorreu. Um tribunal do Colorado entendeu que a lei do estado proíbe isto fora de casos criminais.
    .seen-elsewhere =
        Intimações assim foram vistas em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-employer-inspection = O ICE inspeciona os arquivos de um empregador
    .how =
        O ICE pode inspecionar os formulários I-9 que os empregadores guardam para mostrar que os trabalhadores podem trabalhar, normalmente com um aviso de pelo menos três
        dias úteis. Em geral ele pede também a folha de pagamento e uma lista de funcionários. Com uma intimação (subpoena), também uma que o próprio ICE assina, ou com um
        mandado assinado por um juiz (judicial warrant), ele não precisa esperar. Esses arquivos contêm endereços de trabalhadores e cópias de documentos.
channel-new-hire-check = Verificação de trabalhadores novos no E-Verify
    .how =
        Alguns empregadores verificam trabalhadores novos no E-Verify, um sistema do USCIS e do Seguro Social (Social Security). Ele guarda o nome, a data de nascimento, o
        número do Seguro Social e dados dos documentos do trabalhador. Desde 20 de junho de 2025, ele diz a esses empregadores quais trabalhadores tiveram a permissão
        revogada. Não conseguimos apurar até que ponto o ICE usa esses registros hoje. Os documentos do governo sobre o sistema que lemos são de 2010 e 2014.
channel-bank-record-demand = Exigência de registros bancários
    .how =
        Um banco dá registros ao governo diante de uma exigência legal ou em informes sobre possível lavagem de dinheiro. Antes, a situação imigratória não fazia parte desses
        informes. Uma ordem de 19 de maio de 2026 manda os reguladores tratarem três coisas como fatores de risco. São a permissão de trabalho, o uso de um número de imposto
        chamado ITIN, e as carteiras de identidade consulares. Em junho de 2026, os reguladores citaram 18 sinais de alerta de trabalho não autorizado. Os bancos não precisam
        verificar a situação imigratória de cada cliente.
channel-money-transfer-search = Busca em transferências de dinheiro (TRAC)
    .how =
        O TRAC, um banco de dados no Arizona, contém mais de 340 milhões de transferências de $500 ou mais para ou do México e quatro estados da fronteira. Ele tem os nomes e
        endereços das duas pontas. Os agentes de deportação do ICE (ERO) o usaram, em pelo menos um caso para prender alguém. A procuradora-geral (attorney general) do Arizona cortou
        o acesso deles em junho de 2025; os relatos descrevem o corte só para eles.

channel-border-cash-report = Informes sobre dinheiro vivo em lojas perto da fronteira
    .how =
        Uma ordem do Tesouro fez lojas que mandam dinheiro ou trocam cheques, em alguns condados e códigos postais (ZIP codes) perto da fronteira sul, informarem operações em dinheiro vivo de $1,000 a
        $10,000, com o nome do cliente. A polícia pode usar esses informes. A ordem valeu de 7 de março a 2 de setembro de 2026. Não descobrimos se foi renovada, por isso ainda a
        mostramos.

channel-minnesota-transfer-report = Informes sobre dinheiro enviado de Minnesota ao exterior
    .how =
        Uma ordem do Tesouro fez bancos e empresas de transferência nos condados de Hennepin e Ramsey informarem transferências de $3,000 ou mais que saem do país. A polícia pode
        usar esses informes. A ordem valeu de 12 de fevereiro a 10 de agosto de 2026. Não descobrimos se foi renovada, por isso ainda a mostramos.

channel-parent-locator-request = Arquivo nacional de contratações e pensão alimentícia
    .how =
        Um arquivo federal mantido para cobrar pensão alimentícia contém o endereço, o empregador e o pagamento de quase todos os empregados. A Segurança Interna (DHS) pediu
        acesso aberto a ele no começo de 2026, relataram a ProPublica e a CNN. A lei federal limita o arquivo à pensão alimentícia e a alguns outros fins. Não descobrimos se algum dado foi entregue.
