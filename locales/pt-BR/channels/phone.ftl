channel-phone-location-purchase = Localização de telefones comprada de empresas
    .how =
        Algumas empresas vendem dados de localização que vieram de aplicativos de celular. Em 2025 o ICE voltou a comprá-los. Uma ferramenta chamada Webloc deixa os agentes desenharem uma
        área, listarem os telefones vistos nela e os seguirem até em casa. Um memorando jurídico do ICE diz que não é preciso um mandado assinado por um juiz (judicial warrant), e a Suprema
        Corte não decidiu se é assim.
channel-phone-company-location = Histórico de localização na companhia de telefone
    .how =
        Uma companhia de telefone registra quais torres um telefone usou. Os agentes precisam de um mandado assinado por um juiz (judicial warrant) para obrigá-la a entregar uma semana ou mais
        desse histórico, exceto numa emergência ou se o cliente consentir. Desde uma decisão da Suprema Corte de 29 de junho de 2026, coletar o histórico de localização por área também conta
        como uma busca. Conhecemos este caminho pela leitura da lei.
channel-phone-subscriber-request = Intimação para dados de contas de telefone
    .how =
        Uma companhia de telefone ou internet tem de dar a uma agência alguns dados da conta com uma simples intimação (subpoena), que não precisa de juiz. São o nome, o endereço, os registros
        de chamadas e de sessões, e como a conta é paga. Ninguém tem de avisar o cliente. Outros registros precisam de uma ordem judicial (court order), e o que as mensagens dizem precisa de um
        mandado assinado por um juiz (judicial warrant). Numa emergência que ameaça a vida, uma companhia pode dar dados sem nada disso.
channel-cell-site-simulator = Aparelho que imita uma torre de celular
    .how =
        O ICE tem aparelhos que imitam uma torre de celular e encontram telefones próximos. Ele os usou pelo menos 466 vezes de 2017 a 2019 e encomendou mais desde então. A regra interna da Segurança Interna pede um mandado assinado por um juiz (judicial warrant), com exceções. Autoridades disseram em 2017 que os agentes de deportação (ERO) não os usam para casos civis. Não
        conseguimos confirmar que isso ainda vale.
channel-phone-spyware = Programa espião num telefone
    .how =
        Um programa espião chamado Graphite pode tomar um telefone sem nenhum clique. Em abril de 2026, o chefe interino do ICE confirmou que investigadores (HSI) podem usar programas espiões
        (spyware) contra traficantes de drogas e terroristas. Em maio de 2026, a Segurança Interna (DHS) disse que o ICE não tem nenhuma relação com o fabricante do Graphite; ela não quis falar de
        outros fabricantes. Não encontramos nenhum documento que mostre o uso em casos comuns de deportação (removal).
channel-border-device-search = Busca num telefone na fronteira
    .how =
        Na fronteira, o CBP pode olhar um telefone sem um mandado assinado por um juiz (judicial warrant) e sem suspeita. Ele substituiu as suas próprias regras sobre isto em janeiro de 2026.
        Segundo relatos, os agentes continuam limitados ao que está guardado no telefone. Ele fez buscas em 14,899 aparelhos de abril a junho de 2025, menos de um para cada 10,000 viajantes.
        Recusar pode significar demora, agentes ficando com o aparelho e, para um visitante, ser obrigado a voltar.
channel-platform-subpoena = Intimação a uma plataforma da internet
    .how =
        A Segurança Interna (DHS) manda intimações (subpoenas), sem nenhum juiz, a plataformas como Google, Meta, Reddit e Discord. Ela pergunta quem está por trás de contas que criticam ou
        observam o ICE. Foram centenas até fevereiro de 2026, segundo a contagem da imprensa, e empresas obedeceram a algumas. Quando usuários foram ao tribunal com a ACLU, as exigências foram
        retiradas antes que um juiz decidisse.
channel-social-media-watching = Publicações públicas lidas pelo ICE
    .how =
        O ICE lê publicações públicas com ferramentas que comprou. Em outubro de 2025 ele perguntou sobre contratar uns 30 prestadores de serviço para transformar publicações e fotos em pistas
        para prisões, dia e noite. Não conseguimos confirmar um contrato assinado.
channel-doorbell-video-link = Vídeo de campainha ligado à polícia (cancelado)
    .how =
        Em outubro de 2025, foi anunciada uma ligação entre as campainhas Ring e a Flock, uma empresa de câmeras de placas. Ela foi cancelada em 12 de fevereiro de 2026, antes de começar, e a
        Ring diz que nenhum vídeo foi para a Flock. A Ring ainda manda pedidos aos donos, que podem ignorá-los. A polícia ainda pode usar ordens legais.

channel-immigration-form-social-media = Nomes de contas em formulários de visto e do USCIS
    .how =
        Os formulários de visto pedem nomes de contas em redes sociais, e os consulados verificam o que alguns solicitantes publicam. O USCIS propôs em 2025 pedir cinco anos de nomes de contas em
        nove formulários, como os da cidadania e do green card. Não descobrimos se isso foi aprovado.

channel-travel-form-social-media = Nomes de contas no formulário de viagem (ESTA)
    .how =
        Visitantes de alguns países preenchem um formulário de viagem (ESTA) no lugar de um visto. O CBP propôs em dezembro de 2025 tornar obrigatórios nele cinco anos de nomes de contas em redes
        sociais. Antes, responder era opcional. Não descobrimos como isso terminou. Cidadãos e quem tem green card não preenchem este formulário.
