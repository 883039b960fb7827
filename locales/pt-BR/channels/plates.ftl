channel-plate-network-sharing = Acesso federal a câmeras de placas da polícia
    .how =
        Muitos departamentos de polícia usam câmeras de placas por meio de uma empresa como a Flock ou a Vigilant. Um departamento pode compartilhar os seus dados de placas com usuários federais pelo sistema da empresa. A Flock diz que cada cliente
        controla o que compartilha. Um estudo do Estado de Washington encontrou departamentos em cujos dados se fizeram buscas sem que eles tivessem concordado; a Flock contesta partes dele.
    .seen-elsewhere =
        Acesso federal foi visto em outros estados, mas não encontramos nenhum caso desta agência neste estado. Documentos
        de 2019 listam mais de 80 departamentos, em mais de uma dúzia de estados, e nós não vimos a lista.
    .county-some = { $county }: sabe-se que estas agências têm leitores de placas. Se elas compartilham com agências federais, cabe a elas dizer; outras daqui também podem ter leitores:
    .county-other = { $county }: sabemos de outras agências daqui, nenhuma com leitores de placas.
    .county-none = { $county }: não sabemos de nenhuma agência daqui com leitores de placas. Isso não significa que não haja nenhum: muitas não estão na lista de { DATE($date) }.
channel-plate-network-lookup = Busca de placas por outros departamentos de polícia
    .how =
        Os departamentos de polícia na rede de uma mesma empresa podem deixar outros fazerem buscas nas suas câmeras. Um policial então
        consulta onde uma placa foi vista, também em outros estados. A lei do estado pode limitar isto.
    .seen-elsewhere =
        Buscas assim foram vistas em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-plate-side-door = Polícia busca placas para uma agência de imigração
    .how =
        Uma agência de imigração pede a um policial que consulte uma placa. O policial faz a busca nas câmeras de placas e
        passa o resultado. O policial pode trabalhar no seu estado ou em outro.
    .seen-elsewhere =
        Buscas assim foram vistas em outros estados, mas não encontramos nenhum caso desta agência neste estado.
channel-commercial-plate-data = Dados de placas vendidos por empresas
    .how =
        Empresas privadas coletam registros de placas vistas, por exemplo com câmeras em caminhões que retomam carros não pagos. A
        polícia, credores, seguradoras e investigadores compram acesso. O ICE começou a usar esses dados por um contrato em
        2018. Um contrato posterior do ICE terminou em 2026, e não conseguimos confirmar o que o substituiu.
channel-border-patrol-plate-readers = Câmeras de placas da Patrulha da Fronteira
    .how =
        A Patrulha da Fronteira (Border Patrol) tem as suas próprias câmeras de placas, algumas longe da fronteira. Um
        computador marca viagens que parecem incomuns, e a polícia local pode então parar o carro. Ela também usa dados de
        placas que a agência de drogas (DEA) reúne de muitos. A Associated Press relatou isto em 20 de novembro de 2025. O
        CBP, de que a Patrulha da Fronteira faz parte, diz que o seu uso é legal e segue as regras internas.
    .seen-elsewhere =
        Leitores de placas federais foram vistos em outros lugares. Os relatos só dizem o nome de alguns lugares, e contam
        leitores em 22 estados sem uma lista. Por isso, nenhum encontrado aqui não quer dizer nenhum.
channel-private-camera-sharing = Câmeras de placas de escolas, lojas e vizinhos
    .how =
        Escolas, lojas e associações de moradores também têm câmeras de placas, muitas vezes da Flock. Elas podem deixar a
        polícia fazer buscas nelas. Um policial então encontra uma placa ali como numa câmera da cidade. As agências de
        imigração podem pedir a esse policial. As leis estaduais sobre câmeras de placas muitas vezes só valem para agências públicas.
    .seen-elsewhere =
        Buscas assim foram relatadas no Texas e no Arkansas. As fontes não dizem o nome de todos os outros lugares, e não
        encontramos nenhum caso desta agência neste estado.
channel-toll-account-request = Pedido de registros de pedágio
    .how =
        Uma conta de pedágio guarda o lugar, a hora e o pagamento de cada viagem. A agência que deu o aparelho (tag) a guarda,
        não importa onde o carro está registrado. As agências de pedágio dão esses dados à polícia há décadas, em geral com uma
        intimação (subpoena) ou ordem judicial (court order). A regra muda conforme a agência e o estado. Não encontramos nenhum
        caso documentado em trabalho de imigração, o que não prova que não haja nenhum.
