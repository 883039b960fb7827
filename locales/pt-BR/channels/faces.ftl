channel-field-face-recognition = Escaneamento do rosto na rua com um aplicativo de celular
    .how =
        O ICE e agentes da fronteira usam um aplicativo de celular para escanear um rosto ou impressões digitais.
        O aplicativo compara o escaneamento com arquivos federais, como os de travessias da fronteira. Um documento
        federal diz que as pessoas não podem recusar o escaneamento, e que as fotos ficam guardadas por 15 anos. A
        Segurança Interna (DHS) diz que a ferramenta é legal. Illinois e Chicago abriram um processo contra isso em
        janeiro de 2026; não encontramos nenhuma decisão.
channel-internet-face-search = Busca de rostos em fotos da internet
    .how =
        Uma empresa chamada Clearview AI compara uma foto com dezenas de bilhões de fotos tiradas da internet. Os
        investigadores do ICE (HSI) assinaram um contrato para isso em 5 de setembro de 2025. Os motivos dados foram
        casos de exploração de crianças e agressões a agentes. O CBP concordou com um contrato de um ano em fevereiro
        de 2026.
channel-border-crossing-file = Arquivos de fronteira e viagens
    .how =
        Agentes da fronteira registram cada chegada e cada saída, com dados das companhias aéreas. Uma regra os deixa
        tirar fotos de pessoas que não são cidadãs dos EUA. Cidadãos podem recusar a foto. O ICE também pode usar esses
        arquivos.

channel-local-officer-face-app = Escaneamento do rosto por agentes locais que atuam para o ICE
    .how =
        Alguns agentes locais trabalham para o ICE durante a ronda, sob o tipo força-tarefa (task force) de acordo
        287(g). Um documento federal lhes dá um aplicativo de rostos, o ICE Task Force Module. Ele compara o rosto de uma pessoa abordada com mais de 250 milhões de registros federais. Ele diz ao agente que não detenha a pessoa, ou
        que ligue para o ICE com um código. A NPR relatou isto em junho de 2026. Nós contamos os acordos no estado onde
        você mora, não em cada cidade.
