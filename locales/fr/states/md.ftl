md-dmv-license-regardless-of-status =
    Depuis le 1er janvier 2014, le Maryland délivre un permis de conduire ou une carte d’identité de l’État qui n’est pas accepté pour un usage fédéral. Il va aux personnes sans preuve de statut légal ou sans numéro de Sécurité sociale (Social Security). Pour les deux années avant une première demande, elles doivent avoir fait une déclaration d’impôt sur le revenu du Maryland ou avoir été déclarées comme personne à charge. En 2020, le Maryland avait délivré plus de 275 000 de ces cartes.

md-dmv-card-marking =
    Selon la loi, cette carte n’est pas acceptée pour un usage fédéral. Elle porte d’autres mots et a un autre aspect ou une autre couleur. La même carte est aussi donnée à des personnes dont les données d’identité ne correspondaient pas aux données fédérales. Donc la carte à elle seule ne prouve pas le statut d’une personne.

md-dmv-noncitizen-marking =
    Ce n’est pas confirmé. Aucune page que nous avons vue ne dit si le Maryland marque les cartes ordinaires des personnes qui n’ont pas la citoyenneté américaine et sont en situation régulière. Nous connaissons seulement la carte selon § 16-122, qui n’est pas pour un usage fédéral.

md-dmv-document-retention =
    Des règles de l’État donnent la liste des papiers qu’une personne doit remettre. Nous n’avons pas pu confirmer si le Maryland garde des copies, ni pour combien de temps.

md-dmv-disclosure-limit =
    Sur le papier, les bureaux de l’État et locaux doivent refuser la demande d’une agence fédérale qui veut des informations personnelles, une photo ou une recherche de visages pour faire appliquer la loi sur l’immigration. L’exception est un mandat (warrant) d’un tribunal fédéral ou du Maryland. L’agence des permis, la police de l’État et le département des prisons rendent compte de ces demandes chaque année. Ce qui se passe en pratique est contesté : en novembre 2025, des membres du Congrès ont dit au gouverneur que l’ICE avait encore un accès en libre-service par le réseau de la police, Nlets. Un média local a rapporté en 2026 que des agents ont utilisé la base de données des conducteurs pour détenir un conducteur du comté de Howard ; nous n’avons pas pu remonter jusqu’à la source d’origine. Nous n’avons vu aucune règle selon laquelle la personne est avertie.
    .binds =
        les bureaux de l’État et locaux qui gardent des données, leur personnel et leurs sous-traitants
    .exceptions =
        un mandat (warrant) signé par un tribunal fédéral ou du Maryland. Un demandeur qui dit que ce n’est pas pour la loi sur l’immigration. Des demandeurs qui ne sont pas des agences fédérales, comme la police d’autres États. Les consultations par ordinateur sur les réseaux de messages de la police, jusqu’à ce que la loi de 2026 soit mise en œuvre.

md-dmv-disclosure-limit-police-databases =
    Une deuxième loi couvre les bases de données de la police de l’État et de la police locale, y compris celles que gèrent des entreprises. Ceux qui les gèrent doivent refuser l’accès à qui veut faire appliquer la loi fédérale sur l’immigration sans un mandat (warrant) d’un tribunal fédéral ou du Maryland. Les utilisateurs sans un tel mandat doivent donner un nom et des coordonnées. Ils doivent déclarer, sous peine de poursuites pour parjure (perjury), que l’immigration n’est pas leur but. Donc le contrôle repose sur la parole de l’utilisateur lui-même, et en novembre 2025 des membres du Congrès ont dit que l’ICE avait encore un accès en libre-service par Nlets, le réseau de la police.
    .binds =
        ceux qui gèrent des bases de données de la police de l’État et de la police locale, y compris les entreprises privées
    .exceptions =
        un mandat (warrant) d’un tribunal fédéral ou du Maryland. Un utilisateur qui donne une autre raison. La liste des délinquants sexuels.

md-dmv-nlets-immigration =
    En novembre 2025, des membres du Congrès ont compté le Maryland parmi les États qui donnent à l’ICE un accès en libre-service par Nlets, le réseau de la police, malgré les lois de cet État qui demandent un mandat (warrant) d’un tribunal. La loi Data Privacy Act (HB 711, Chapter 874) est devenue loi le 31 mai 2026 sans la signature du gouverneur. Selon ce qui est rapporté, elle s’applique à partir du 1er juillet 2026. Ceux qui gèrent les systèmes de messages de la police doivent contrôler l’accès et en exclure l’usage pour l’immigration sans un mandat d’un tribunal. Nous n’avons pas pu confirmer que les consultations de l’ICE ont cessé, donc nous comptons cette porte comme ouverte.
    .binds =
        ceux qui gèrent un système de messages de la police au Maryland
    .exceptions =
        un mandat (warrant) d’un tribunal. Un utilisateur qui donne une autre raison. Nous n’avons pas pu confirmer que la loi a été mise en œuvre. Les textes que nous avons lus ne nomment pas HSI (une branche de l’ICE), le CBP et d’autres utilisateurs fédéraux.

md-dmv-nlets-photos =
    Ce n’est pas confirmé. Nlets, le réseau de la police, décrit un programme pour échanger des photos de permis entre États. Il avait atteint 18 États et espérait les atteindre tous. Aucune page que nous avons vue ne dit si le Maryland répond aux demandes de photos, ni de quelles agences. La page de Nlets n’a pas de date et parle de projets pour 2010.

md-dmv-face-recognition =
    Jusqu’à ce qu’une loi demande un mandat (warrant) d’un tribunal, les agents de l’ICE pouvaient se connecter de n’importe où au système d’images de l’État qui contient les photos de permis. Ils pouvaient y faire des recherches de visages. L’État a parlé aux législateurs de près de 100 sessions de l’ICE depuis 2018. Un autre compte rendu donne 14 connexions en 2018 et 42 en 2019.

md-dmv-face-recognition-warrant-law =
    Une loi de la session de 2021 a reçu un veto, puis a été rétablie. Elle dit qu’une recherche de visages dans les photos que l’État garde, pour faire appliquer la loi sur l’immigration, exige un mandat (warrant) d’un tribunal. D’autres recherches restent possibles, par la police et par des agents fédéraux dans des affaires pénales.
    .binds =
        les bureaux de l’État et locaux qui gardent des données
    .exceptions =
        un mandat (warrant) d’un tribunal fédéral ou du Maryland. Les recherches dont on dit qu’elles sont pour un crime ou un délit. Les outils pour les visages que des agents fédéraux utilisent sur des photos qu’ils ont.

md-dmv-ice-documented-access =
    L’ICE a utilisé le système de photos de permis du Maryland en 2018 et 2019 sans mandat signé par un juge (judicial warrant). Les législateurs ont obtenu les nombres de connexions de l’agence qui gère le système. L’ICE a dit qu’elle utilisait la recherche de visages surtout pour des affaires d’exploitation d’enfants et de cybercriminalité.

md-dmv-ice-documented-access-after-warrant-law =
    Les signalements continuent après la loi de 2021 qui demande un mandat (warrant) d’un tribunal. En novembre 2025, une lettre de 40 membres du Congrès a dit au gouverneur que l’ICE avait un accès en libre-service, par Nlets, le réseau de la police, aux données de tous les habitants. Un bulletin d’information a comparé cela avec la loi de l’État lui-même. Un article de 2026 dit que des agents fédéraux ont utilisé la base de données des conducteurs pour détenir un conducteur du comté de Howard sans infraction ni mandat. Ce seul cas repose sur un média local, et nous n’avons pas pu remonter jusqu’à la source d’origine.

md-dmv-data-sales =
    Nous n’avons trouvé aucun signe que le Maryland vend des données de conducteurs, mais ce n’est pas confirmé. Des articles de presse de 2019 parlaient d’agences de permis qui vendent des données à des assureurs, à des entreprises de données et à des détectives privés. Ils ne nomment pas le Maryland dans les pages que nous avons vues. Le journaliste a dit que chaque agence qu’il a examinée vendait des données, donc un nom absent prouve peu.

md-dmv-federal-bulk-request =
    En 2025, la Sécurité intérieure (Department of Homeland Security, DHS) a annoncé qu’elle veut des données de permis de tous les États par Nlets, le réseau de la police. Les données iraient dans son système SAVE, qui vérifie le statut. Nous n’avons trouvé aucune demande en masse séparée pour le fichier des conducteurs du Maryland. Ce n’est pas confirmé.

md-alpr-statute =
    Une loi du Maryland en vigueur depuis 2014 limite l’usage des données de plaques gardées à des buts de police légitimes. Ce sont les crimes et délits, le code de la route, et les alertes pour terrorisme ou personnes disparues. Elle traite les données gardées comme la propriété de l’agence. Nous n’avons pas vu combien de temps les données peuvent être gardées.

md-alpr-sharing-limit =
    Une loi de 2024 (HB 1081) interdit de vendre les données de plaques gardées, y compris par abonnement ou par licence. Les entreprises ne peuvent les regarder que quand l’agence le demande. Elle interdit aussi de transférer les données à d’autres agences dans l’État ou en dehors, sauf au centre d’analyse de l’État. Elle ne dit pas que les données doivent rester dans le Maryland : une agence dans l’exercice de ses fonctions peut encore les partager, dans un but lié à un crime ou un délit, à la circulation ou à une personne disparue. Rien de ce que nous avons lu n’interdit de répondre à la question d’une autre agence.
    .binds =
        les services de police du Maryland ; les entreprises qu’ils engagent
    .exceptions =
        le centre d’analyse de l’État (MCAC). Le partage dans le cadre du travail. Les lecteurs de plaques qu’utilisent des agences fédérales et des entreprises privées.

md-alpr-immigration-limit =
    La loi sur les bases de données de la police couvre aussi les bases de données que gardent des entreprises. Donc l’accès aux données de plaques pour faire appliquer la loi sur l’immigration exige un mandat (warrant) d’un tribunal. Qu’elle couvre les lecteurs de plaques est notre lecture du texte ; nous n’avons vu aucune décision d’un tribunal à ce sujet.
    .binds =
        ceux qui gèrent des bases de données de la police de l’État et de la police locale, y compris les entreprises privées
    .exceptions =
        un mandat (warrant) d’un tribunal fédéral ou du Maryland. Un utilisateur qui donne une autre raison. Les lecteurs de plaques fédéraux, et les données de plaques que vendent des entreprises privées.

md-alpr-ice-documented-access =
    Une seule recherche de notre part n’a trouvé aucun cas documenté de recherche pour l’immigration dans les données de plaques du Maryland. Ce n’est pas confirmé.

md-police-immigration-limit =
    La loi Community Trust Act (SB 791 de 2026) couvre les prisons locales (jails) et les agents. Les prisons locales ne peuvent rien dire à l’ICE sur la détention ou la sortie de personnes qui n’ont pas certaines condamnations, sauf si on leur montre un mandat ou une ordonnance d’un juge (judicial warrant, court order). Les agents ne peuvent généralement pas partager avec les autorités de l’immigration ce qu’ils apprennent en service. Les brèches sont larges : les condamnations listées, les enquêtes pénales, et la citoyenneté ou le statut d’immigration. Les prisons d’État doivent aussi avertir l’ICE avant de libérer une personne visée par un mandat administratif d’expulsion de l’ICE elle-même (Form I-205), qu’aucun juge ne signe.
    .binds =
        les prisons locales (jails) et les centres de détention de l’État avant jugement (pretrial centers) ; les agents de l’État et locaux
    .exceptions =
        les personnes reconnues coupables de certains crimes ou délits. Les faits qui disent si une personne est citoyenne américaine, ou qui portent sur son statut d’immigration. Les affaires pénales et les ordonnances d’un tribunal (court orders). Les prisons d’État doivent avertir l’ICE quand la demande de détention (detainer) de l’ICE vient avec le Form I-205. Ce formulaire est le mandat administratif de l’ICE elle-même pour expulser la personne. Aucun juge ne le signe.

md-police-cooperation-mandate =
    Cette obligation est étroite. Les prisons d’État, et non les prisons locales (jails), doivent avertir l’ICE dans les 48 heures avant de libérer certaines personnes. Cela s’applique quand la demande de détention (detainer) de l’ICE vient avec le Form I-205, le mandat administratif d’expulsion de l’ICE elle-même, qu’aucun juge ne signe.

md-police-287g =
    Une loi signée le 17 février 2026 (SB 245/HB 444), en vigueur aussitôt, interdit les accords 287(g), qui laissent la police locale agir pour l’ICE. Neuf agences de comté devaient mettre fin au leur, selon un compte rendu au plus tard en juillet 2026. La liste de l’ICE du 18 mai 2026 n’en montre aucun. La loi interdit l’accord écrit, pas le contact. Ceux qui l’ont proposée ont dit que les shérifs peuvent encore fixer leurs propres façons de travailler avec l’ICE, et plusieurs ont dit qu’ils le feraient. Le Community Trust Act, plus tard la même année, a restreint cela.
    .binds =
        les agences de l’État et locales et leurs employés
    .exceptions =
        l’aide sans accord, là où d’autres lois la permettent. Les anciens accords pouvaient prendre fin peu à peu jusqu’à la mi-2026.

md-police-287g-task-force =
    La liste de l’ICE du 18 mai 2026 ne montre aucun accord de force opérationnelle (task force) au
    Maryland. { said-task-force } { said-none-since } { said-county-list }

md-police-287g-jail =
    La liste de l’ICE du 18 mai 2026 ne montre aucun accord de prison locale (jail) au Maryland.
    { said-jail } { said-none-since } { said-county-list }

md-benefits-medicaid-data =
    Ces données sont en partie ouvertes depuis le 6 janvier 2026. Le Maryland est l’un des États qui ont saisi la justice en juillet 2025. L’ordonnance du juge fédéral (court order) du 29 décembre 2025 laisse le département fédéral de la Santé donner à l’ICE six données de base sur les personnes en situation irrégulière : l’adresse, le téléphone, la date de naissance, le numéro de Medicaid, la citoyenneté et le statut d’immigration. Elle ne bloque que d’autres données des États qui ont saisi la justice, comme les dossiers médicaux. Nous n’avons pas vu d’ordonnances plus récentes.
    .exceptions =
        six données de base, dont l’adresse et le téléphone ; des ordonnances d’un tribunal (court orders) plus récentes, dont nous n’avons vu aucune

md-benefits-snap-data =
    SNAP est le programme de bons alimentaires. Le 15 octobre 2025, un juge fédéral à San Francisco a interdit à l’USDA, le département fédéral de l’Agriculture, d’exiger les données des bénéficiaires des États qui ont saisi la justice. Le juge a élargi l’ordonnance le 26 février 2026, parce que l’USDA ne voulait pas exclure de transmettre les données à d’autres, comme la Sécurité intérieure (Homeland Security, DHS). Le Maryland est nommé parmi les États qui ont saisi la justice.

md-voter-roll-shared =
    Le Maryland a refusé la demande du département de la Justice, qui voulait sa liste électorale complète. Un juge fédéral a rejeté le procès du département le 18 juin 2026, sa neuvième défaite de ce genre. Les avocats du département avaient soutenu que la liste pouvait être partagée avec la Sécurité intérieure (Department of Homeland Security, DHS).

md-voter-roll-shared-appeal-2026 =
    Le département de la Justice a fait appel du rejet (4th Cir. 26-1878). Au 10 août 2026, le
    département avait déposé son mémoire (brief). Nous n’avons vu aucune décision, et aucune
    ordonnance d’un tribunal (court order) de remettre la liste. { said-suits-register-day }

md-broker-delete-right =
    La loi Maryland Online Data Privacy Act donne depuis le 1er octobre 2025 des droits de faire supprimer ses données et de dire non (opt out). Ils valent contre les entreprises que la loi couvre. La loi Data Privacy Act de 2026 ajoute une limite aux ventes. Une entreprise ne peut pas vendre sciemment des données personnelles à un service de l’administration qui a pris part à l’application de la loi civile sur l’immigration dans les six mois d’avant.

md-other-public-records-and-immigration =
    La loi HB 711 de 2026 couvre tous ceux qui tiennent des documents publics. Ils doivent prendre des mesures raisonnables pour savoir si une demande est pour faire appliquer la loi sur l’immigration. Les sources ne sont pas d’accord sur la date où elle est devenue loi : le 31 mai 2026 ou le 20 juin 2026.

md-event-ice-says-2020 =
    D’après l’article de ce mois, l’ICE a dit qu’elle utilisait la recherche de visages surtout pour des affaires d’exploitation d’enfants et de cybercriminalité.

md-event-face-warrant-2021 =
    Une loi de la session de cette année-là a reçu un veto, puis a été rétablie. Selon elle, une recherche de visages dans les photos que l’État garde exige un mandat (warrant) d’un tribunal si elle est pour faire appliquer la loi sur l’immigration. D’autres usages par la police et des usages pénaux fédéraux restent possibles.

md-event-plate-sales-barred-2024 =
    La loi HB 1081 a interdit la vente des données de plaques gardées et leur transfert à d’autres agences, sauf au centre d’analyse de l’État. Une agence peut encore utiliser ou partager les données en service, dans un but lié à un crime ou un délit, à la circulation ou à une personne disparue.

md-event-agreements-banned-2026 =
    La loi SB 245/HB 444, en vigueur aussitôt, a interdit les accords 287(g). Neuf agences de comté devaient mettre fin au leur, selon un compte rendu au plus tard en juillet 2026.

md-event-sheriffs-announce-2026 =
    D’après l’article de ce jour, ceux qui avaient proposé l’interdiction des accords 287(g) ont dit que les shérifs peuvent encore fixer leurs propres façons de travailler avec l’ICE. Plusieurs shérifs ont annoncé qu’ils le feraient. Le Community Trust Act a restreint cela plus tard dans l’année.

md-event-data-privacy-act-2026 =
    La loi Data Privacy Act (HB 711) est devenue loi sans la signature du gouverneur ; une autre source donne le 20 juin 2026. Selon ce qui est rapporté, elle s’applique à partir du 1er juillet 2026 : ceux qui gèrent les systèmes de messages de la police doivent en exclure l’usage pour l’immigration sans un mandat (warrant) d’un tribunal. Nous n’avons pas pu confirmer que les consultations de l’ICE ont cessé.

md-event-data-sale-ban-2026 =
    La loi Data Privacy Act (HB 711) est devenue loi sans la signature du gouverneur ; une autre source donne le 20 juin 2026. Elle interdit à une entreprise de vendre sciemment des données personnelles à un service de l’administration qui a pris part à l’application de la loi civile sur l’immigration dans les six mois d’avant.

md-event-voter-suit-dismissed-2026 =
    Un juge fédéral a rejeté le procès du département de la Justice pour avoir la liste électorale complète du Maryland, sa neuvième défaite de ce genre. Les avocats du département avaient soutenu que la liste pouvait être partagée avec la Sécurité intérieure (Homeland Security, DHS).

md-event-voter-suit-appealed-2026 =
    Ce jour-là au plus tard, le département de la Justice avait déposé son mémoire (brief) dans son
    appel sur la liste électorale du Maryland, devant la cour d’appel Fourth Circuit. Nous n’avons
    vu aucune décision. { said-suits-register-day }

md-event-community-trust-act-2026 =
    D’après l’article de ce jour, la loi Community Trust Act (SB 791) empêche les prisons locales (jails) de parler à l’ICE d’une détention ou d’une sortie sans mandat ou ordonnance d’un juge (judicial warrant, court order). Elle interdit généralement aux agents de partager ce qu’ils apprennent en service. Elle ne couvre pas les personnes qui ont des condamnations listées, les enquêtes pénales, ni la citoyenneté ou le statut d’immigration, et les prisons d’État doivent avertir l’ICE avant certaines sorties.
