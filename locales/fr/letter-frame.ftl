## La liste

letters-title = Lettres prêtes à signer
letters-lede = Chaque lettre demande à un bureau ou à une entreprise ce que la loi vous permet de demander. Aucune ne parle de votre statut. Lisez ce que chacune révèle sur vous avant de l’envoyer.
letters-safe = Vous pouvez envoyer celle-ci vous-même
letters-with-lawyer = Seulement avec un avocat ou une clinique juridique
letters-answered = Cela découle de ce que vous avez répondu sur : { $questions }.
letters-open = Nous ne pouvons pas exclure le danger, parce que vous n’avez pas répondu sur : { $questions }.
letters-go-on = Un avocat, un représentant accrédité (accredited representative) ou une clinique juridique peut la lire avec vous et l’envoyer en votre nom. Leur adresse peut alors figurer là où la lettre demande une adresse postale.

## Étiquettes

letters-ways = Comment l’envoyer
letters-address = L’adresse
letters-fee = Ce que cela coûte
letters-deadline = Quand ils doivent agir
letters-encloses = À mettre dans l’enveloppe
letters-caution = Attention
letters-steps = Elle sert à

letters-fee-free = Rien
letters-fee-varies = Cela change d’un bureau à l’autre.
letters-fee-dollars = { NUMBER($dollars) } $
letters-deadline-working = { $days ->
    [one] Dans un délai de { NUMBER($days) } jour ouvré après l’arrivée de la demande. Les bureaux sont souvent en retard.
    [many] Dans les { NUMBER($days) } jours ouvrés après l’arrivée de la demande. Les bureaux sont souvent en retard.
   *[other] Dans les { NUMBER($days) } jours ouvrés après l’arrivée de la demande. Les bureaux sont souvent en retard.
}
letters-deadline-calendar = { $days ->
    [one] Dans un délai de { NUMBER($days) } jour après l’arrivée de la demande. Les bureaux sont souvent en retard.
    [many] Dans les { NUMBER($days) } jours après l’arrivée de la demande. Les bureaux sont souvent en retard.
   *[other] Dans les { NUMBER($days) } jours après l’arrivée de la demande. Les bureaux sont souvent en retard.
}
letters-check-address = Vérifiez d’abord cette adresse : notre source date { PRECISION($date) ->
    [day] du { DATE($date) }
    [month] de { DATE($date) }
   *[year] de { DATE($date) }
}.
letters-check-undated = Vérifiez d’abord cette adresse : la page que nous avons lue n’a pas de date.

way-mail = par la poste
way-email = par email
way-online = sur la page du bureau lui-même
way-phone = par téléphone
way-in-person = en personne

## Page à imprimer

letters-keep = Pour vous. Gardez cette page, ne l’envoyez pas.
letters-beside = Ce que dit la lettre
letters-by-hand = Écrivez cela à la main sur la lettre imprimée. Ne le tapez pas ici.
letters-required = le bureau le demande

sheet-date = Date
sheet-subject = Objet
sheet-law = Loi
sheet-about = Sur cette demande
sheet-declare = Je déclare, sous peine de poursuites pour parjure (penalty of perjury), que ce que cette lettre dit de moi est vrai et exact. Signature à la date ci-dessous.
sheet-enclosed = Pièces jointes
sheet-signature = Signature
