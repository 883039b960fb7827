ny-dmv-license-regardless-of-status =
    La loi Green Light Law permet aux habitants de l’État de New York de 16 ans et plus d’obtenir un permis ordinaire (standard license), quel que soit leur statut d’immigration. Son nom complet est Driver’s License Access and Privacy Act. Elle a été signée le 17 juin 2019 et a pris effet à la mi-décembre 2019. On peut faire la demande avec un passeport étranger ou des papiers semblables, et sans numéro de Sécurité sociale (Social Security). C’est le permis ordinaire pour la conduite non commerciale ; ce n’est pas un REAL ID.

ny-dmv-card-marking =
    Les immigrants reçoivent le permis ordinaire, le même que tout habitant de l’État de New York peut choisir. Le résumé de l’État lui-même, tel qu’un article de presse de décembre 2025 le cite, l’appelle un permis ordinaire qui n’est pas pour un usage fédéral. Beaucoup de citoyens américains ont cette même carte. Nous n’avons pas pu vérifier les mots qui sont sur la carte.

ny-dmv-noncitizen-marking =
    Avant la Green Light Law, les personnes dont le séjour était limité dans le temps recevaient des permis marqués « Temporary Visitor » (visiteur temporaire), avec la date de fin de leur séjour. Nous n’avons pas pu confirmer si les cartes REAL ID ou Enhanced à durée limitée (limited term) portent encore de tels mots. Avec un permis ordinaire, cette question ne se pose pas.

ny-dmv-document-retention =
    On dit que la Green Light Law ne laisse le DMV garder des copies des papiers montrés pour un permis ordinaire que pendant qu’il les vérifie. Nous n’avons pas pu le vérifier : aucun texte que nous avons lu ne le dit. Une règle générale que nous avons bien lue laisse le DMV détruire les demandes de permis et leurs papiers après cinq ans. Tant que le DMV ne dit pas autre chose, il faut supposer que des copies sont gardées ; pour combien de temps, ce n’est pas établi.

ny-dmv-disclosure-limit =
    Le DMV ne peut donner ni ouvrir aucune donnée, sur qui que ce soit, à une agence qui fait surtout appliquer la loi sur l’immigration, ni à son personnel, ni à ceux qui agissent pour elle, sauf si l’on montre au DMV une ordonnance légale d’un tribunal (court order) ou un mandat (judicial warrant) signé par un juge fédéral (article III). Les mots de la loi ne disent pas clairement si l’ordonnance, elle aussi, doit être signée par un tel juge. L’interdiction vaut aussi dans les affaires pénales. Le DMV doit avertir la personne de la demande dans les trois jours. L’interdiction dépend de qui demande, pas de pourquoi. Le FBI, les agences antidrogue et des armes à feu (DEA, ATF), les U.S. Marshals et la police ne sont tenus que par une promesse qu’ils doivent signer. Des projets de loi pour assouplir la loi (A2325 de 2023 et A2270 de 2025) n’avaient pas été adoptés quand nous les avons lus.
    .binds =
        le chef du DMV (commissioner), le personnel du DMV et ceux qui agissent pour le DMV, y compris les secrétaires de comté (county clerks)
    .exceptions =
        une ordonnance légale d’un tribunal (court order) ou un mandat (judicial warrant) signé par un juge fédéral (article III). Les mots de la loi ne disent pas clairement si l’ordonnance, elle aussi, doit être signée par un tel juge. Pour faire des cartes REAL ID ou Enhanced. Les personnes qui demandent à entrer dans les programmes de voyageurs de confiance (Trusted Traveler). Les voitures qui entrent dans le pays ou en sortent. Les agences dont le travail principal n’est pas la loi sur l’immigration. Parmi elles sont le FBI, les agences antidrogue et des armes à feu (DEA, ATF), les Marshals et la police.

ny-dmv-disclosure-limit-recipient-certification =
    Tous ceux qui reçoivent des données du DMV doivent certifier deux choses. Ils ne peuvent pas les utiliser pour faire appliquer la loi civile sur l’immigration, ni les donner à une agence de l’immigration sans ordonnance d’un juge. En janvier 2020, l’État avait reçu des promesses signées de 446 services de police et avait coupé l’accès de 59 qui n’avaient pas signé. Le budget de l’État de 2020 a fait de la violation de la promesse un crime grave de classe E (class E felony), et un projet de loi de 2025 qui veut abroger la règle montre qu’elle est encore dans la loi. Une promesse n’est pas une porte fermée : chaque agent qui a les données doit la tenir. Nous n’avons trouvé aucune poursuite pénale et aucun audit publié.
    .binds =
        les services de police et les autres, dans l’État de New York ou ailleurs, qui reçoivent des données du DMV
    .exceptions =
        tout ce qui protège les données est la promesse du service de police lui-même. Les affaires pénales qui ne servent pas à faire appliquer la loi civile sur l’immigration. Une ordonnance d’un juge.

ny-dmv-disclosure-limit-court-challenges =
    Les procès n’ont pas affaibli cette loi. En février 2020, la Sécurité intérieure (Homeland Security, DHS) y a répondu en fermant aux habitants de l’État de New York les programmes de voyageurs de confiance (Trusted Traveler). Nous n’avons pas pu vérifier que l’État a saisi la justice et gagné en 2020, ni que les procès de secrétaires de comté (county clerks) avaient échoué en 2023 au plus tard. Un juge fédéral a rejeté le 23 décembre 2025 le procès intenté par le département de la Justice en février 2025, et a jugé qu’aucune loi fédérale n’oblige l’État à remettre des données du DMV. Un appel était possible ; nous ne savons pas s’il y en a eu un.

ny-dmv-nlets-immigration =
    En décembre 2019, l’État de New York a coupé l’accès d’au moins trois agences fédérales, dont le CBP et l’ICE, à ses données du DMV. En novembre 2025 et en janvier 2026, il était encore nommé comme l’un des cinq États qui bloquent l’ICE sur Nlets, le réseau de données de la police. Le blocage nomme ces agences : nous n’avons rien trouvé qui montre que d’autres agences fédérales, dont certaines font maintenant du contrôle de l’immigration, ou la police d’autres États soient exclues. Une note de la Sécurité intérieure (Homeland Security, DHS) de 2020 examinait l’idée d’obtenir ces données par des États amis. Nous n’avons trouvé aucun essai du blocage après janvier 2026.
    .binds =
        le DMV et le bureau de l’État qui relie l’État de New York au réseau
    .exceptions =
        il n’a pas été montré que le FBI, les agences antidrogue et des armes à feu (DEA, ATF) et d’autres agences fédérales soient bloqués. La police d’un autre État peut rechercher une personne et transmettre le résultat. Les vendeurs de données (data brokers) et les lecteurs de plaques sont d’autres voies.

ny-dmv-nlets-photos =
    Nous n’avons pas pu confirmer si l’État de New York envoie des photos de permis à la police d’autres États par Nlets, le réseau de données de la police. Les agences fédérales de l’immigration sont entièrement exclues des données du DMV.

ny-dmv-face-recognition =
    Le DMV fait sa propre comparaison de visages sur toutes les photos de permis depuis 2010. En août 2017, il avait environ 16 millions de photos, plus de 21 000 cas de fraude possible et plus de 4 000 arrestations. En juillet 2019, le DMV a dit qu’il ne fait aucune recherche pour des agences locales, de l’État ou fédérales, y compris l’ICE et le FBI, et qu’il ne leur donne aucun accès. Il a démenti un tableau du bureau fédéral d’audit (GAO) selon lequel il était en discussion avec le FBI. Nous n’avons trouvé aucune loi qui limite la comparaison faite par le DMV lui-même, et cette déclaration date de 2019.
    .binds =
        le DMV, par sa propre déclaration de 2019 et non par une loi sur la reconnaissance faciale
    .exceptions =
        la comparaison que le DMV fait lui-même contre la fraude mène à des arrestations, et à des cas envoyés à la police. Une agence peut comparer une photo de permis qu’elle obtient d’une autre façon.

ny-dmv-ice-documented-access =
    La Sécurité intérieure (Homeland Security, DHS) a écrit elle-même le 5 février 2020 qu’au fil des années elle avait utilisé des données du DMV de l’État de New York pour faire appliquer la loi sur l’immigration et sur les douanes. L’ICE et le CBP avaient un accès direct à la base de données jusqu’à la mi-décembre 2019.

ny-dmv-ice-documented-access-visitor-license-lists =
    Quartz a rapporté fin 2019, d’après les propres papiers de l’ICE, que l’ICE parlait d’étudier des listes de conducteurs de l’État de New York qui avaient un permis Temporary Visitor Restricted (TVR, visiteur temporaire). Le but était de repérer des personnes qui pouvaient être expulsées, surtout celles qui avaient un casier judiciaire. C’était avant que la Green Light Law prenne effet en décembre 2019. On ne sait pas si une liste a jamais été remise.

ny-dmv-data-sales =
    Tous ceux qui reçoivent des données du DMV doivent signer la même promesse, donc elle devrait lier ceux qui les achètent : pas d’usage pour faire appliquer la loi civile sur l’immigration, sous peine de poursuites pour un crime grave (felony). Nous n’avons pas lu cette partie de la loi, donc ce n’est pas confirmé. Nous n’avons pas trouvé combien de données l’État de New York vend.

ny-dmv-federal-bulk-request =
    Nous ne connaissons aucune demande en masse des fichiers de conducteurs, à part le procès fédéral contre la Green Light Law, qui a échoué. Le 25 septembre 2025, le département de la Justice a attaqué l’État de New York en justice pour avoir sa liste électorale, avec les numéros de permis et les derniers chiffres des numéros de Sécurité sociale (Social Security). Ce que le tribunal a fait est expliqué avec la liste électorale.

ny-alpr-statute =
    Nous n’avons trouvé aucune loi de l’État de New York sur les lecteurs de plaques ; des projets de loi pour les limiter étaient en commission en avril 2026. Chaque agence décide combien de temps garder les données de plaques et avec qui les partager. Le comté de Westchester les gardait deux ans.

ny-alpr-sharing-limit =
    Nous n’avons trouvé aucune limite dans tout l’État au partage des données de plaques, mais ce n’est pas confirmé. Il se peut que la loi de l’État de 2026 sur la police et l’ICE s’y applique ; nous n’avons pas lu son texte.

ny-alpr-immigration-limit =
    Nous n’avons trouvé aucune loi de l’État sur les données de plaques et l’immigration. Westchester a depuis 2018 une loi du comté sur le travail avec l’ICE, et pourtant l’ICE avait des comptes dans le système de plaques du comté.

ny-alpr-ice-documented-access =
    Des dossiers obtenus par The Guardian montrent qui pouvait utiliser en février 2022 le réseau de 480 lecteurs de plaques du comté de Westchester. Les utilisateurs venaient de l’ICE (cinq, d’après leurs adresses email), du CBP, de la Sécurité intérieure (Homeland Security, DHS), du FBI, de l’agence antidrogue (DEA) et d’autres. Le réseau, fait par Rekor, a enregistré 16,2 millions de lectures en une semaine de janvier 2023. Une action collective déposée en juin 2026 affirme que 600 caméras et 1,6 milliard de lectures sont partagées avec plus de 50 agences, dont l’ICE.

ny-alpr-ice-documented-access-binghamton-2018 =
    Une demande de documents publics de février 2018 a montré que des bureaux de l’ICE à Houston, Newark et La Nouvelle-Orléans pouvaient chercher dans les données de plaques de Binghamton. Les données étaient gardées chez l’entreprise Vigilant. Tous les bureaux de l’ICE devaient suivre, selon le contrat national de l’ICE.

ny-police-immigration-limit =
    Le décret 170 de 2017 (Executive Order 170) interdit aux employés de l’État et à la police de l’État de poser des questions sur le statut d’immigration ou de le révéler, sauf si une loi l’exige. Un tribunal fédéral l’a maintenu face au département de la Justice le 17 novembre 2025. On dit qu’une décision d’appel de 2018 interdit de garder des personnes pour l’ICE sur ses demandes de détention (detainers) ; nous n’avons pas pu le vérifier. Pour le reste, les comtés et les villes étaient libres de décider jusqu’en 2026.

ny-police-immigration-limit-budget-bill-2026 =
    Ce n’est pas confirmé : nous l’avons lu seulement dans des registres publics et des résumés, pas dans la loi. D’après eux, l’ensemble de lois Local Cops, Local Crimes est devenu loi le 29 mai 2026. La police locale et les prisons locales (jails) ne peuvent pas faire appliquer la loi civile sur l’immigration, et ne peuvent pas garder une personne pour l’ICE, sauf si un juge l’ordonne. Les arrestations civiles (civil arrests) dans les écoles, les hôpitaux, les églises et d’autres lieux sensibles exigent un mandat signé par un juge (judicial warrant), et les agents ne peuvent pas porter de masque. Cela n’empêche pas l’aide dans les affaires pénales. Le 3 août 2026, un juge fédéral a refusé de bloquer les parties sur les masques et l’identification. Des shérifs ont saisi la justice fin août contre la partie sur les accords avec l’ICE.
    .binds =
        la police de l’État, la police locale et les prisons locales (jails)
    .exceptions =
        l’aide dans les affaires pénales ; nous n’avons pas lu comment la loi les distingue des affaires d’immigration. Un mandat ou une ordonnance d’un juge (judicial warrant, court order). Deux comtés ont parlé de continuer à aider sans accord.

ny-police-cooperation-mandate =
    Aucune loi de l’État de New York n’oblige la police à aider l’ICE.

ny-police-287g =
    Tout cela vient de registres publics et n’est pas confirmé. D’après eux, une loi de 2026 interdit ces accords, et ceux qui existaient devaient prendre fin au plus tard le 25 août 2026. La liste de l’ICE elle-même, ce jour-là, en avait encore trois : deux du comté de Nassau, avec sa police et son shérif, et un du shérif du comté de Rensselaer. L’État a attaqué le comté de Rensselaer en justice le 27 août 2026 ; son shérif avait déclaré sous serment qu’il n’avait pas mis fin à l’accord. Il a été signalé que Nassau avait arrêté le 26 août. Les comtés de Madison et de Cattaraugus ont mis fin à l’accord écrit, mais ont parlé de continuer à aider de façon informelle.
    .binds =
        la police de l’État, la police locale et les prisons locales (jails)
    .exceptions =
        l’aide dans les affaires pénales. Un shérif qui ne met pas fin à l’accord ; celui du comté de Rensselaer a déclaré sous serment qu’il ne l’avait pas fait. L’aide sans accord. Un procès de shérifs contre l’interdiction.

ny-police-287g-agreements-may-2026 =
    La liste de l’ICE du 18 mai 2026 montrait 14 accords signés avec 12 agences de l’État de New York. Ils permettent à des agents locaux de faire du contrôle de l’immigration. Sept des 14 étaient des accords de force opérationnelle (task force), pour du travail dans la rue, dont celui de la police du comté de Nassau.

ny-police-287g-task-force =
    La liste de l’ICE du 18 mai 2026 montre 7 accords de force opérationnelle (task force) dans
    l’État de New York. { said-task-force } Une loi plus récente les interdit ; d’après un registre
    public, un accord était encore sur la liste de l’ICE du 25 août 2026. { said-county-list }

ny-police-287g-jail =
    La liste de l’ICE du 18 mai 2026 montre 7 accords de prisons locales (jails) dans l’État de New
    York. { said-jail } Une loi plus récente interdit ces accords ; d’après un registre public, deux
    étaient encore sur la liste de l’ICE du 25 août 2026. { said-county-list }

ny-courts-arrest-limit =
    La loi Protect Our Courts Act (2020) interdit les arrestations civiles (civil arrests) de personnes qui vont à un tribunal de l’État ou local, y sont présentes ou en repartent, sauf si un juge a signé un mandat (judicial warrant). Elle couvre aussi les membres de leur famille. Un juge fédéral a rejeté la contestation du département de la Justice le 17 novembre 2025 ; nous n’avons pas trouvé si un appel est en cours. Elle ne couvre pas les tribunaux fédéraux ou de l’immigration, comme 26 Federal Plaza, ni les arrestations pour un crime ou un délit.
    .binds =
        toute personne qui fait une arrestation civile, y compris les agents fédéraux
    .exceptions =
        les tribunaux fédéraux et les tribunaux de l’immigration. Un mandat ou une ordonnance d’un juge (judicial warrant, court order). Les arrestations pour un crime ou un délit.

ny-benefits-medicaid-data =
    L’adresse du domicile n’est pas protégée. New York est l’un des États qui ont saisi la justice. Mais depuis le 6 janvier 2026, le tribunal laisse le département fédéral de la Santé donner à l’ICE six données de base, y compris dans les États qui ont saisi la justice. Ce sont l’adresse du domicile, le téléphone, la date de naissance, le numéro de Medicaid, la citoyenneté et le statut d’immigration, pour les personnes en situation irrégulière. Les dossiers médicaux, et les données sur les citoyens américains et les résidents permanents, restent interdits d’accès pendant le procès ; en 2026, les États ont dit au tribunal qu’un fichier plus grand avait été transmis quand même.
    .binds =
        le département fédéral de la Santé et son agence de Medicaid, et la Sécurité intérieure (Homeland Security, DHS) et l’ICE, par une ordonnance d’un tribunal fédéral (court order)
    .exceptions =
        six données de base, dont l’adresse du domicile, peuvent être partagées. En 2026, les États ont dit au tribunal que son ordonnance avait été violée ; nous ne savons pas s’ils ont raison.

ny-benefits-snap-data =
    L’État de New York aide à mener le procès contre le département de l’Agriculture des États-Unis, qui demande cinq ans de données sur les personnes qui reçoivent des bons alimentaires (SNAP). Une ordonnance temporaire d’un tribunal (court order) du 18 septembre 2025 est devenue une ordonnance plus longue, une injonction provisoire (preliminary injunction). Elle a été renouvelée le 26 février 2026 contre une deuxième demande.

ny-voter-roll-shared =
    L’État de New York n’a pas donné au département de la Justice sa liste électorale complète, et le département l’a attaqué en justice pour l’avoir le 25 septembre 2025. Ce que le tribunal a fait est expliqué à part.

ny-voter-roll-shared-suit-dismissed-2026 =
    Ce n’est pas confirmé. Un registre public qui copie la liste de ces procès tenue par l’University of Washington dit qu’un tribunal fédéral a rejeté le procès du département de la Justice contre l’État de New York le 10 juillet 2026. Le département de la Justice a fait appel devant la cour d’appel Second Circuit et a déposé son mémoire (brief) le 25 août 2026. Nous n’avons vu aucune ordonnance d’un tribunal (court order) de remettre la liste.

ny-health-status-question =
    Nous n’avons trouvé aucune règle de l’État de New York qui oblige les hôpitaux à noter le statut d’immigration. Un aperçu de janvier 2026 ne nomme que la Floride et le Texas.

ny-event-dmv-face-statement-2019 =
    Le DMV a dit qu’il ne fait aucune recherche de visages pour des agences locales, de l’État ou fédérales, y compris l’ICE et le FBI, et qu’il ne leur donne aucun accès. Il a démenti un tableau d’un audit fédéral selon lequel il était en discussion avec le FBI.

ny-event-green-light-law-2019 =
    La loi Green Light Law a pris effet. Une agence qui fait surtout appliquer la loi sur l’immigration doit montrer au DMV une ordonnance légale d’un tribunal (court order) ou un mandat (judicial warrant) signé par un juge fédéral (article III) pour obtenir la moindre donnée. Les mots de la loi ne disent pas clairement si l’ordonnance, elle aussi, doit être signée par un tel juge. La personne doit être avertie de la demande dans les trois jours.

ny-event-network-cut-2019 =
    L’État de New York a coupé l’accès d’au moins trois agences fédérales, dont l’ICE et le CBP, à ses données du DMV. Il n’a pas été montré que d’autres agences fédérales, ou la police d’autres États, aient été coupées.

ny-event-homeland-security-reply-2020 =
    La Sécurité intérieure (Homeland Security, DHS) a écrit qu’au fil des années elle avait utilisé des données du DMV de l’État de New York pour faire appliquer la loi sur l’immigration et sur les douanes. Ce mois-là, en réponse à la Green Light Law, elle a fermé aux habitants de l’État de New York ses programmes de voyageurs de confiance (Trusted Traveler).

ny-event-breach-made-felony-2020 =
    Le budget de l’État de 2020 a fait un crime grave (felony) de la violation de la promesse que doivent faire tous ceux qui ont des données du DMV. La promesse interdit d’utiliser les données pour faire appliquer la loi civile sur l’immigration, et de les donner à une agence de l’immigration sans ordonnance d’un juge. Nous n’avons trouvé aucune poursuite pénale et aucun audit publié.

ny-event-justice-suit-2025 =
    Le département de la Justice a attaqué l’État de New York en justice au sujet de la Green Light Law.

ny-event-courts-act-upheld-2025 =
    Un juge fédéral a rejeté la contestation, par le département de la Justice, du Protect Our Courts Act de 2020. Cette loi interdit les arrestations civiles (civil arrests) aux tribunaux de l’État et locaux sans mandat signé par un juge (judicial warrant). Nous n’avons pas trouvé si un appel est en cours.

ny-event-justice-suit-dismissed-2025 =
    Le procès du département de la Justice au sujet de la Green Light Law a été rejeté : aucune loi fédérale n’oblige l’État à remettre des données du DMV. Un appel était possible. Nous ne savons pas s’il y en a eu un.

ny-event-assembly-vote-2026 =
    L’Assemblée de l’État (State Assembly) a adopté, par 93 voix contre 47, un projet de loi de budget contre l’usage des moyens de l’État et des moyens locaux pour faire appliquer la loi civile sur l’immigration.

ny-event-police-law-2026 =
    D’après des registres publics, la gouverneure a signé l’ensemble de lois Local Cops, Local Crimes : pas d’aide locale pour faire appliquer la loi civile sur l’immigration, et personne ne peut être gardé pour l’ICE sauf si un juge l’ordonne. Ce n’est pas confirmé, et nous n’avons pas lu la loi.

ny-event-voter-suit-dismissed-2026 =
    D’après un registre public, un tribunal fédéral a rejeté le procès du département de la Justice pour avoir la liste électorale complète de l’État de New York. Le département a fait appel. Ce n’est pas confirmé.

ny-event-police-law-not-blocked-2026 =
    D’après des registres publics, un juge fédéral a refusé de bloquer les parties de la loi de l’État de New York sur les masques et l’identification des agents. Ce n’est pas confirmé.

ny-event-sheriffs-sue-2026 =
    D’après des registres publics, des shérifs ont saisi la justice fin août contre la partie de la loi qui interdit les accords avec l’ICE. Ce n’est pas confirmé.

ny-event-agreements-end-2026 =
    Le jour où, au plus tard, les accords avec l’ICE devaient prendre fin. D’après un registre public, la liste de l’ICE de ce jour-là en avait encore trois, des comtés de Nassau et de Rensselaer. Ce n’est pas confirmé.

ny-event-rensselaer-sued-2026 =
    D’après un registre public, l’État a attaqué en justice le comté de Rensselaer, dont le shérif avait déclaré sous serment qu’il n’avait pas mis fin à son accord avec l’ICE. Ce n’est pas confirmé.
