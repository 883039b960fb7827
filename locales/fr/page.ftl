page-title = Sightline : vos données et qui peut y avoir accès

paper-carry = Ce que vous pouvez faire : un papier à porter sur vous
paper-carry-safe = Ce papier ne contient ni votre nom ni ce que vous avez répondu. Les deux premières parties sont les mêmes pour tout le monde.
paper-if-you = Pour certaines personnes, ceci ne peut pas attendre
paper-card = Une carte à découper
paper-card-how = Donnez-la, ou tenez-la contre la fenêtre. Restez calme. Ne courez pas, ne résistez pas, ne mentez pas et ne montrez pas de faux papiers. Certains États vous obligent à donner votre nom lors d’un contrôle légal. Les règles sont différentes aux frontières et dans les aéroports. Le silence ne met pas fin à l’obligation de porter sur soi une preuve d’enregistrement.
paper-card-means = La carte est en anglais, pour qu’un agent puisse la lire. Elle dit :
paper-card-silent = Je choisis de garder le silence.
paper-card-lawyer = Je veux parler avec un avocat avant de répondre ou de signer quoi que ce soit.
paper-card-search = Je n’accepte pas que l’on me fouille, ni que l’on fouille mes affaires ou mon domicile.
paper-card-door = Si vous voulez entrer chez moi, veuillez me montrer un mandat signé par un juge (judicial warrant), par la fenêtre ou sous la porte.

paper-lawyer = Pour mon avocat ou mon représentant accrédité (accredited representative)
paper-answers = Ce que j’ai répondu
paper-agency = Agence
paper-reaches = Ce à quoi elle peut avoir accès (« ? » : dépend de réponses non données)
