steps-title = O que você pode fazer

steps-changes = O que isto muda
steps-narrows = Quais caminhos isto estreita
steps-narrows-none = Nenhum que conheçamos. Está aqui por outro motivo.
steps-effort = O que exige
steps-duty = O que a lei pede de você
steps-caution = Cuidado

effort-short = Leva minutos
effort-some = Leva horas
effort-long = Leva semanas

cost-free = Nada
cost-fee = Uma taxa
cost-varies = Depende do lugar, ou de quem ajuda
cost-unknown = Não sabemos

steps-deadlines = Prazos que a lei fixa
steps-today = Uma coisa para hoje
steps-next = Depois
steps-rest = Mais coisas que você pode fazer
steps-general = Em geral

steps-cost = Quanto custa
steps-gives = O que isto conta a outros sobre você
steps-gives-nothing = Nada de novo.
steps-narrows-not-yours = Nenhum dos seus, pelo que dizem as suas respostas.
