page-title = Sightline: os seus registros e quem pode acessá-los

paper-carry = O que você pode fazer: um papel para levar
paper-carry-safe = Este papel não contém o seu nome nem o que você respondeu. As duas primeiras partes são iguais para todos.
paper-if-you = Para algumas pessoas, isto não pode esperar
paper-card = Um cartão para recortar
paper-card-how = Entregue o cartão, ou mostre-o pela janela. Mantenha a calma. Não corra, não resista, não minta, não mostre documentos falsos. Alguns estados exigem que você diga o seu nome numa abordagem legal (lawful stop). As regras são diferentes nas fronteiras e nos aeroportos. O silêncio não acaba com um dever de levar consigo a prova de registro.
paper-card-means = O cartão está em inglês, para que um agente possa lê-lo. Ele diz:
paper-card-silent = Eu escolho ficar em silêncio.
paper-card-lawyer = Eu quero falar com um advogado antes de responder ou assinar qualquer coisa.
paper-card-search = Eu não concordo com uma busca em mim, nas minhas coisas ou na minha casa.
paper-card-door = Se você quer entrar na minha casa, por favor me mostre um mandado assinado por um juiz, pela janela ou por baixo da porta.

paper-lawyer = Para o meu advogado ou representante credenciado (accredited representative)
paper-answers = O que eu respondi
paper-agency = Agência
paper-reaches = O que ela pode acessar (“?”: depende de respostas não dadas)
