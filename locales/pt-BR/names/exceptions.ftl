exception-court-order = uma ordem judicial (court order)
exception-judicial-warrant = um mandado assinado por um juiz (judicial warrant)
exception-subpoena = uma intimação (subpoena), mesmo uma que nenhum juiz assinou
exception-criminal-investigation = um caso criminal, que pode incluir crimes de imigração
exception-stated-purpose = o motivo que quem pede declara
exception-requester-promise = a promessa de quem pede
exception-required-by-law = um dever imposto por outra lei estadual ou federal
exception-consent = o consentimento da pessoa
exception-emergency = uma emergência
exception-task-force = trabalho conjunto com agentes federais em outros crimes
exception-listed-convictions = condenações por crimes que a regra lista
exception-watch-list = uma correspondência numa lista de vigilância (watch list)

exception-same-department = agentes do departamento que guarda o registro, que podem vê-lo
exception-other-agencies = agências que a regra não cita
exception-other-states = polícia de outros estados que repassa o registro
exception-network-queries = consultas diretas pela rede policial
exception-other-records = dados ou documentos que a regra não cobre
exception-other-cards = outros tipos de carteira
exception-real-id = REAL ID e carteiras Enhanced (enhanced cards)
exception-trusted-traveler = Global Entry e programas de viagem parecidos
exception-vehicle-trade = importação e exportação de veículos
exception-public-records = registros abertos ao público
exception-status-information = repasse só do dado da cidadania ou da situação imigratória (8 U.S.C. 1373)
exception-fingerprints = impressões digitais enviadas ao FBI no fichamento (booking)
exception-prisons = penitenciárias estaduais, que a regra não cobre
exception-private-readers = câmeras e bancos de dados de empresas privadas
exception-federal-readers = câmeras que as próprias agências federais operam
exception-copies-elsewhere = cópias que outros já têm

exception-changeable =
    uma mudança da regra interna ou da ordem de um tribunal, ou uma regra interna ou um acordo judicial que terminou
exception-broken = a quebra da regra, que registros mostram que já aconteceu
exception-untested = dúvida sobre se vale contra agentes federais, ou falta de decisão de um tribunal até agora

exception-custody = estar sob custódia de agentes ou de uma cadeia
