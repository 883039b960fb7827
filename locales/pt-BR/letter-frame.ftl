## A lista

letters-title = Cartas prontas para assinar
letters-lede =
    Cada carta pede a um órgão ou a uma empresa o que a lei deixa você pedir. Nenhuma delas menciona a
    sua situação imigratória. Antes de mandar uma, leia o que ela revela sobre você.
letters-safe = Esta você pode mandar por conta própria
letters-with-lawyer = Só com um advogado ou uma clínica jurídica
letters-answered = Isto vem do que você respondeu sobre: { $questions }.
letters-open = Não podemos descartar o perigo, porque você não respondeu sobre: { $questions }.
letters-go-on =
    Um advogado, um representante credenciado (accredited representative) ou uma clínica jurídica pode
    lê-la com você e mandá-la em seu nome. O endereço deles pode então ficar onde a carta pede um
    endereço de correspondência.

letters-ways = Como mandar
letters-address = O endereço
letters-fee = Quanto custa
letters-deadline = Até quando eles têm de agir
letters-encloses = Coloque no envelope
letters-caution = Cuidado
letters-steps = Ela põe em prática

letters-fee-free = Nada
letters-fee-varies = Muda de um órgão para outro.
letters-fee-dollars = ${ NUMBER($dollars) }
letters-deadline-working = { $days ->
    [one] Dentro de um dia útil depois que o pedido chegou. Os órgãos muitas vezes atrasam.
    [many] Dentro de { NUMBER($days) } de dias úteis depois que o pedido chegou. Os órgãos muitas vezes atrasam.
   *[other] Dentro de { NUMBER($days) } dias úteis depois que o pedido chegou. Os órgãos muitas vezes atrasam.
}
letters-deadline-calendar = { $days ->
    [one] Dentro de um dia depois que o pedido chegou. Os órgãos muitas vezes atrasam.
    [many] Dentro de { NUMBER($days) } de dias depois que o pedido chegou. Os órgãos muitas vezes atrasam.
   *[other] Dentro de { NUMBER($days) } dias depois que o pedido chegou. Os órgãos muitas vezes atrasam.
}
letters-check-address = Verifique antes este endereço: a nossa fonte para ele tem esta data: { DATE($date) }.
letters-check-undated = Verifique antes este endereço: a página que lemos não tem data.

way-mail = pelo correio
way-email = por e-mail
way-online = na própria página do órgão
way-phone = por telefone
way-in-person = em pessoa

letters-keep = Para você. Guarde esta página, não a mande.
letters-beside = O que a carta diz
letters-by-hand = Escreva isto à mão na carta impressa. Não digite aqui.
letters-required = o órgão pede isto

sheet-date = Data
sheet-subject = Assunto
sheet-law = Lei
sheet-about = Sobre este pedido
sheet-declare =
    Declaro, sob pena de perjúrio, que o que esta carta diz sobre mim é verdadeiro e correto. Assinado
    na data abaixo.
sheet-enclosed = Em anexo
sheet-signature = Assinatura
