## Acordos 287(g)

list-287g = acordos da polícia com o ICE
    .title = { $county }, { $state }: acordos da polícia com o ICE
    .some = { $count ->
        [one] A lista do ICE de { DATE($date) } cita um acordo de uma agência deste condado: { $county }.
        [many] A lista do ICE de { DATE($date) } cita { NUMBER($count) } de acordos de agências deste condado: { $county }.
       *[other] A lista do ICE de { DATE($date) } cita { NUMBER($count) } acordos de agências deste condado: { $county }.
    }
    .none = A lista do ICE de { DATE($date) } não cita nenhuma agência deste condado ({ $county }) que tenha assinado um acordo para fazer trabalho de imigração. Isso não significa que não haja nenhum.
    .newer = { $count ->
        [one] Um acordo mais novo de uma agência daqui já estava nos arquivos do ICE em { DATE($seen) }.
        [many] { NUMBER($count) } de acordos mais novos de agências daqui já estavam nos arquivos do ICE em { DATE($seen) }.
       *[other] { NUMBER($count) } acordos mais novos de agências daqui já estavam nos arquivos do ICE em { DATE($seen) }.
    }
    .here = Assinados por agências daqui
    .statewide = Assinados por agências do estado, que podem trabalhar em todos os condados
    .unplaced = Assinados no estado por agências cujo condado não sabemos; uma pode estar perto de você
    .elsewhere = { $count ->
        [one] Sabemos de mais um acordo em outro condado do estado.
        [many] Sabemos de mais { NUMBER($count) } de acordos em outros condados do estado.
       *[other] Sabemos de mais { NUMBER($count) } acordos em outros condados do estado.
    }
    .line = { $agency }: { $kind }, assinado em { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = a lista do ICE diz assinado em { DATE($date) }, o que não pode estar certo
    .listed-as = a lista o coloca em “{ $county }”, e nenhum condado do estado tem esse nome
    .since = não está na lista do ICE de { DATE($date) }, mas já estava nos arquivos dele em { DATE($seen) }
    .placed = o ICE não cita nenhum condado; nós o colocamos aqui segundo outras listas públicas
    .placed-otherwise = a lista do ICE o coloca em “{ $county }”; nós o colocamos aqui segundo outras listas públicas
    .gone = não está mais na lista do ICE de { DATE($date) }

list-287g-task-force = força-tarefa (task force)
    .what = Força-tarefa (task force): agentes podem fazer trabalho de imigração durante o trabalho comum de polícia.
list-287g-jail-enforcement = triagem na cadeia
    .what = Triagem na cadeia: funcionários da cadeia fazem perguntas, para o ICE, a pessoas que estão na cadeia.
list-287g-warrant-service = mandados do ICE na cadeia
    .what = Mandados do ICE na cadeia: funcionários da cadeia cumprem os mandados do próprio ICE (administrative warrants), que nenhum juiz assinou, contra pessoas que estão na cadeia.

## Atlas of Surveillance

list-alpr = agências com leitores de placas
    .title = { $county }, { $state }: agências com leitores de placas
    .some = { $count ->
        [one] O Atlas of Surveillance de { DATE($date) } cita uma agência deste condado ({ $county }) com leitores de placas. O Atlas é um projeto da Electronic Frontier Foundation e da University of Nevada, Reno Reynolds School of Journalism (CC BY). Outras daqui também podem tê-los.
        [many] O Atlas of Surveillance de { DATE($date) } cita { NUMBER($count) } de agências deste condado ({ $county }) com leitores de placas. O Atlas é um projeto da Electronic Frontier Foundation e da University of Nevada, Reno Reynolds School of Journalism (CC BY). Outras daqui também podem tê-los.
       *[other] O Atlas of Surveillance de { DATE($date) } cita { NUMBER($count) } agências deste condado ({ $county }) com leitores de placas. O Atlas é um projeto da Electronic Frontier Foundation e da University of Nevada, Reno Reynolds School of Journalism (CC BY). Outras daqui também podem tê-los.
    }
    .none = O Atlas of Surveillance de { DATE($date) } não cita nenhuma agência deste condado ({ $county }) com leitores de placas. O Atlas é um projeto da Electronic Frontier Foundation e da University of Nevada, Reno Reynolds School of Journalism (CC BY). Isso não significa que não haja nenhum: muitas agências não estão nele.
    .here = Agências daqui
    .statewide = Agências do estado, que podem trabalhar em todos os condados
    .elsewhere = { $count ->
        [one] O Atlas cita mais uma agência em outro condado do estado.
        [many] O Atlas cita mais { NUMBER($count) } de agências em outros condados do estado.
       *[other] O Atlas cita mais { NUMBER($count) } agências em outros condados do estado.
    }
    .line-undated = { $agency }: { $kind }
    .detail = empresa: { $detail }
list-alpr-plate-readers = leitores de placas
    .what = Leitores de placas: câmeras que anotam a placa de cada carro que passa, com lugar e hora. A polícia pode compartilhar essas anotações com outras agências.

## Escritórios do ICE para deportação (ERO)

list-ero-field-office = escritório do ICE
    .title = { $county }, { $state }: o escritório do ICE que responde por este condado
    .some = { $count ->
        [one] Este é o escritório regional (field office) dos agentes de deportação do ICE (ERO) para { $county }, segundo as áreas do ICE de { DATE($date) }.
        [many] Estes { NUMBER($count) } de escritórios regionais (field offices) dos agentes de deportação do ICE (ERO) respondem por { $county }, segundo as áreas do ICE de { DATE($date) }.
       *[other] Estes { NUMBER($count) } escritórios regionais (field offices) dos agentes de deportação do ICE (ERO) respondem por { $county }, segundo as áreas do ICE de { DATE($date) }.
    }
    .none = Não encontramos nenhum escritório regional (field office) dos agentes de deportação do ICE (ERO) para { $county } nas áreas do ICE de { DATE($date) }. Isso não significa que nenhum responda por este condado.
    .here = Escritório deste condado
    .elsewhere = { $count ->
        [one] Mais um escritório regional responde por outros condados do estado.
        [many] Mais { NUMBER($count) } de escritórios regionais respondem por outros condados do estado.
       *[other] Mais { NUMBER($count) } escritórios regionais respondem por outros condados do estado.
    }
    .line-undated = { $agency }: { $kind }
    .detail = endereço em 13 de abril de 2026: { $detail }
list-ero-field-office-field-office = escritório de deportação
    .what = Escritório de deportação: os agentes dele prendem, detêm e deportam pessoas. O ICE também tem escritórios menores, e os escritórios podem mudar de lugar: verifique o endereço antes de ir. Ir lá pode acabar em prisão. Converse antes com um advogado, e também antes de faltar a um compromisso lá.
