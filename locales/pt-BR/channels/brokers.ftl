channel-credit-header-sale = Venda do cabeçalho dos arquivos de crédito
    .how =
        O cabeçalho de um arquivo de crédito contém o nome, os endereços, a data de nascimento e o número do Seguro Social (Social Security). Ele é vendido a empresas de dados
        (data brokers) fora da lei de relatórios de crédito. Uma proposta federal de dezembro de 2024 para mudar isso foi retirada em maio de 2025. Um congelamento do crédito não
        esconde esta parte.
channel-broker-dossier-accurint = Arquivo de empresa de dados: LexisNexis Accurint
    .how =
        Os arquivos do Accurint juntam endereços, telefones, veículos, parentes e fichamentos em cadeias (bookings). Um carro ou um telefone pode bastar para estar num deles. O ICE
        comprou acesso a partir de 2021, por um contrato que foi até fevereiro de 2026. Listas de acesso mostram mais de 1.2 milhão de buscas do ICE em sete meses de 2021. Relatos de
        2026 tratam o uso como atual, mas não encontramos nenhum contrato mais novo.
channel-broker-dossier-clear = Arquivo de empresa de dados: Thomson Reuters CLEAR
    .how =
        O CLEAR junta nomes, endereços, veículos, telefones, empregos e outros registros. Um carro, um telefone ou um emprego pode bastar para estar nele. O site de notícias 404 Media
        diz que ele alimenta ferramentas do ICE. Um contrato do ICE terminou em 2026; outro, com a Segurança Interna (DHS), parece ter sido renovado em março de 2026. A Thomson Reuters
        diz que os seus registros são públicos e contesta que os seus produtos ajudem deportações.
channel-broker-dossier-tlo = Arquivo de empresa de dados: TransUnion TLO
    .how =
        A TransUnion vende arquivos com endereços, telefones e registros de placas vistas a investigadores e agências. Não encontramos nenhum contrato do ICE ou do CBP para isso. Empresas que o
        ICE paga para encontrar pessoas podem escolher as suas próprias ferramentas.
channel-property-records-open = Registros de imóveis abertos ao público
    .how =
        Escrituras, hipotecas e documentos parecidos no condado estão abertos a qualquer pessoa. Empresas os juntam em arquivos que vendem. A lei federal não os esconde de uma agência.
channel-utility-data-sale = Venda de dados de contas de serviços (terminou em 2021)
    .how =
        Até 2021, nomes e endereços de contas de gás, luz, água, telefone e TV a cabo chegavam ao ICE. A central de dados das empresas de serviços (NCTUE) os dava à Equifax, que os
        revendia. Isto acabou: depois de uma investigação do Senado, a NCTUE fez parar a venda em 2021. Os birôs de crédito (credit bureaus) continuaram a vender dados parecidos de
        bancos.
channel-record-keeper-subpoena = Intimação do ICE a um dono de imóvel ou empresa
    .how =
        Um agente de imigração pode assinar uma exigência de registros sobre uma pessoa (administrative subpoena), sem nenhum juiz. Ela pode ir para um dono de imóvel, uma empresa ou um
        órgão. Sozinha, ela não obriga ninguém: o ICE tem de pedir a um tribunal federal, e tribunais já fizeram cumprir exigências dessas. Muitos que recebem uma simplesmente obedecem.

channel-broker-dossier-border = Arquivo de empresa de dados: LexisNexis para o CBP
    .how =
        O CBP, a Patrulha da Fronteira (Border Patrol) incluída, compra arquivos sobre pessoas da LexisNexis por um contrato próprio, do fim de 2022 por cinco anos. Eles juntam endereços,
        telefones, veículos e fichamentos em cadeias (bookings). Não conseguimos confirmar como o CBP os usa hoje.
