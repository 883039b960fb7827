## DMV

safeguard-dmv-disclosure-limit = Limites au partage des données du DMV
    .what = Le DMV ne peut donner certaines données à certaines agences que sous des conditions fixées, souvent une ordonnance d’un tribunal (court order) ou un mandat signé par un juge (judicial warrant). Cela ne couvre pas le réseau de la police ni les entreprises, sauf si la loi le dit.
safeguard-dmv-status-confidentiality = Le DMV doit garder confidentielles certaines données de permis
    .what = Le DMV doit garder confidentiel ce qu’il sait sur certaines cartes, certains papiers ou certaines questions de statut. D’autres données, comme un nom ou une adresse, peuvent rester ouvertes.
safeguard-dmv-document-limit = Limites aux copies de papiers au DMV
    .what = Le DMV ne peut pas garder, ou ne peut pas partager librement, des copies de certains papiers que les gens montrent. Cela ne couvre pas les données que le DMV a tapées dans son système.
safeguard-police-network-block = Une agence est exclue du réseau de la police
    .what = L’État empêche une agence nommée de consulter ses données de conducteurs par le réseau de la police. Cela n’arrête que les agences qu’il nomme. D’autres peuvent encore les consulter, et il se peut qu’elles transmettent ce qu’elles trouvent.
safeguard-recipient-promise = Une promesse de ne pas transmettre les données du DMV
    .what = Celui qui reçoit des données du DMV doit promettre de ne pas les transmettre pour le contrôle de l’immigration. La règle ne marche que dans la mesure où les gens tiennent la promesse et où l’État la fait respecter.
safeguard-face-search-limit = Limites aux recherches de visages dans les photos de permis
    .what = L’État interdit ou limite les recherches de visages dans ses photos de permis. La règle ne couvre pas les photos que des agences fédérales ont déjà.
safeguard-data-sale-limit = Limites à la vente de données des conducteurs
    .what = La loi de l’État limite à qui le DMV peut vendre des données de conducteurs, ou pour quel usage. Elle n’arrête pas les données que les acheteurs ont déjà.

## Caméras de plaques et police

safeguard-plate-sharing-limit = Limites au partage des données des caméras de plaques
    .what = La loi de l’État limite avec qui la police peut partager ce que ses caméras de plaques ont vu. Elle ne lie pas les caméras fédérales, et il se peut qu’elle ne lie pas les caméras privées.
safeguard-plate-immigration-ban = Pas de données des caméras de plaques pour l’immigration
    .what = La loi de l’État interdit aux agences de partager ou d’utiliser des données de caméras de plaques pour le contrôle de l’immigration. Elle ne lie pas les caméras fédérales ni les entreprises nationales qui vendent des données de plaques. On a constaté que des agences ont violé de telles règles.
safeguard-plate-retention-limit = Données des caméras de plaques à effacer après un temps
    .what = La police doit effacer les relevés de plaques après un temps fixé. Jusque-là, on peut y chercher. Cela ne touche pas les copies que d’autres ont faites.
safeguard-trust-law = Limites à l’aide de la police au contrôle de l’immigration
    .what = La loi de l’État limite ce que la police et les prisons locales (jails) peuvent faire ou partager pour les agences de l’immigration. De telles lois ont des exceptions, souvent pour un mandat signé par un juge (judicial warrant) ou pour certains crimes et délits. Elles n’arrêtent pas les empreintes qui vont au FBI.
safeguard-agreement-ban = Pas d’accords 287(g) avec l’ICE
    .what = La loi de l’État interdit les accords qui laissent des agents locaux faire du contrôle de l’immigration pour l’ICE. Elle n’arrête pas d’autres contacts entre la police et l’ICE.
safeguard-driver-privacy-act = Loi fédérale sur la vie privée des conducteurs (DPPA)
    .what = Une loi fédérale limite à qui un DMV peut donner des données de conducteurs, comme le nom, l’adresse et la photo. Elle laisse toute agence publique avoir ces données pour son travail. Donc, à elle seule, elle ne met pas ces données hors de portée de l’ICE.

## Immigration et tribunaux

safeguard-victim-confidentiality = Règle fédérale de confidentialité pour les demandes de victimes
    .what = La loi fédérale ne laisse sortir du gouvernement la demande d’une victime de violences, d’un crime ou d’un délit, ou de traite d’êtres humains (trafficking) que pour des raisons listées. À l’intérieur de la Sécurité intérieure (Homeland Security), dont l’ICE fait partie, elle limite l’usage de la demande, et non qui peut la voir pour son travail. Des faits venant seulement de l’auteur des violences ne peuvent pas être utilisés contre la victime. La règle couvre la demande fédérale, pas ce qui a été signalé à la police locale.
safeguard-home-entry-warrant = Pour entrer dans un domicile, il faut un mandat signé par un juge
    .what = Sans consentement, les agents ont besoin d’un mandat signé par un juge (judicial warrant) pour entrer dans un domicile. Les formulaires de l’ICE elle-même ne sont pas signés par un juge. L’ICE conteste cela seulement pour les personnes qui ont un ordre d’expulsion définitif (final removal order). En pratique, il se peut que des agents entrent quand même de force. Ne résistez pas ; dites que vous ne donnez pas votre accord.
safeguard-immigration-court-arrest-limit = Limite aux arrestations au tribunal de l’immigration
    .what = Une décision d’un tribunal du 23 juin 2026 limite les arrestations de personnes parce qu’elles sont venues au tribunal de l’immigration. Elle ne couvre pas les rendez-vous de contrôle (check-ins) dans les bureaux de l’ICE, ni les rues, ni les domiciles. Le gouvernement a fait appel : vérifiez donc où elle en est avant de compter dessus.
safeguard-courthouse-arrest-limit = Limites aux arrestations d’immigration aux tribunaux des États
    .what = La loi de l’État limite les arrestations civiles d’immigration aux tribunaux de l’État, souvent à celles avec un mandat signé par un juge (judicial warrant). Elle ne couvre pas le tribunal de l’immigration ni les arrestations pour un crime ou un délit. Des arrestations ont tout de même été signalées dans certains États qui ont une telle loi.
safeguard-asylum-confidentiality = Confidentialité des demandes d’asile
    .what = Le gouvernement ne peut pas dire à d’autres, surtout au pays d’origine, que quelqu’un a demandé l’asile. Un consentement écrit ou une exception listée lève cette règle. Ce n’est pas un mur à l’intérieur du gouvernement : des agents de l’immigration et d’autres agents fédéraux qui en ont besoin peuvent voir le dossier.
safeguard-privacy-act = Loi fédérale sur la vie privée (Privacy Act)
    .what = Cette loi donne aux citoyens américains et aux titulaires de la carte verte (green card) des droits sur les dossiers fédéraux, comme des limites au partage, la correction et des actions en justice. Elle ne couvre pas les autres personnes. À elle seule, elle n’empêche pas les bureaux fédéraux de partager des dossiers avec l’ICE.

## Programmes fédéraux, santé, école et vote

safeguard-tax-confidentiality = Confidentialité des déclarations d’impôts
    .what = La loi fédérale garde secrètes les déclarations d’impôts, avec des exceptions listées. Les tribunaux ne sont pas d’accord sur le point de savoir si l’une d’elles laisse l’ICE avoir des adresses. Une ordonnance d’un tribunal (court order) contre ce partage peut changer en appel.
safeguard-social-security-confidentiality = Confidentialité des numéros de Sécurité sociale
    .what = La loi fédérale limite la communication des numéros de Sécurité sociale (Social Security). En juin 2026, un tribunal s’en est servi pour défaire le lien entre les fichiers de la Sécurité sociale et SAVE, une vérification de citoyenneté. En septembre 2026, la Cour suprême a suspendu cette décision jusqu’à la fin de l’appel. Il se peut que d’autres partages continuent.
safeguard-medicaid-confidentiality = Confidentialité des données de Medicaid
    .what = La loi fédérale limite l’usage des données de Medicaid à la gestion du programme. Depuis le 6 janvier 2026, en vertu d’une ordonnance d’un tribunal (court order) du 29 décembre 2025, l’ICE peut recevoir des données de base sur des personnes en situation irrégulière. Dans les États qui sont allés en justice, les détails de santé et les données sur les citoyens américains et les titulaires de la carte verte (green card) restent protégés.
safeguard-food-benefit-confidentiality = Confidentialité des données des bons alimentaires (SNAP)
    .what = La loi fédérale réserve les données d’un foyer à la gestion du programme. Elle a des exceptions, comme la vérification du statut des personnes qui font une demande, et les agents qui cherchent quelqu’un qui fuit une affaire pénale grave (fleeing felon). Un tribunal a jugé que la demande fédérale de toutes les données viole probablement cette loi, pour les États qui sont allés en justice.
safeguard-health-privacy = Confidentialité des dossiers de santé
    .what = La loi fédérale (HIPAA), et dans certains États une loi de l’État, limite quand un hôpital ou une clinique peut donner des données de patients à des agents. La loi fédérale les laisse répondre à certaines demandes qu’aucun juge n’a signées, mais ne les y oblige pas. Elle les laisse en dire plus sur une personne que des agents détiennent, ou pour arrêter une menace grave. Elle lie les hôpitaux, les cliniques et les assureurs, pas l’ICE.
safeguard-school-privacy = Confidentialité des dossiers scolaires
    .what = Selon la loi fédérale (FERPA), une école qui reçoit de l’argent fédéral a besoin du consentement d’un parent, ou d’un élève ou étudiant adulte, pour communiquer des données. Une sommation (subpoena) légale, même une qu’aucun juge n’a signée, ou une ordonnance d’un tribunal (court order) est une exception ; l’école doit d’abord essayer d’avertir la famille. Une urgence est aussi une exception. Les données d’annuaire (directory information), comme le nom et l’adresse, peuvent être communiquées sauf si la famille a dit non. Certains États y ajoutent une loi à eux.
safeguard-voter-list-limit = Limites à la communication des listes électorales
    .what = Une loi ou une décision d’un tribunal limite à qui l’État peut donner sa liste électorale complète. Elle ne reprend pas une liste qui a déjà été donnée. Une décision peut changer en appel.
safeguard-census-secrecy = Secret des réponses au recensement
    .what = Les réponses au recensement ne peuvent servir qu’à des statistiques. Selon la loi, aucune autre agence ne peut les voir, et elles ne peuvent pas être utilisées contre la personne. La règle ne couvre que ce que les gens disent au bureau du recensement (Census Bureau).

## Argent, travail, vendeurs de données et téléphone

safeguard-financial-privacy = Loi fédérale sur la confidentialité des données bancaires
    .what = Une agence fédérale qui veut des données bancaires par sa propre sommation (subpoena) doit en envoyer une copie au client et attendre 10 jours, ou 14 si elle est envoyée par la poste. Le client peut demander à un tribunal fédéral de l’arrêter. La loi a des exceptions, et elle ne lie pas les agences des États ou locales et ne couvre pas les boutiques de transfert d’argent.
safeguard-transfer-database-cut = Agents des expulsions de l’ICE exclus de TRAC
    .what = En juin 2025, la procureure générale (attorney general) de l’Arizona a coupé l’accès des agents de l’ICE chargés des expulsions (ERO) à TRAC, une base de données de transferts d’argent. Les comptes rendus décrivent cette coupure pour eux seuls. D’autres peuvent encore y chercher.
safeguard-credit-reporting = Loi fédérale sur les dossiers de crédit (FCRA)
    .what = Cette loi permet aux gens de voir et de corriger leurs dossiers de crédit et de geler leur crédit. La plupart des entreprises qui vendent des dossiers sur les gens disent qu’elle ne s’applique pas à elles. L’en-tête d’un dossier de crédit est vendu hors de ses limites, et un gel ne le cache pas.
safeguard-broker-delete-right = Droit de faire supprimer ses données par les vendeurs de données (data brokers)
    .what = La loi de l’État permet de demander à des entreprises de supprimer ses données ou d’arrêter de les vendre. Les données venues de documents publics en sont souvent exclues, et beaucoup d’entreprises peuvent l’être aussi. Elle ne reprend pas ce qu’une agence a déjà obtenu.
safeguard-personal-data-sale-limit = Limites à la vente de données personnelles aux agences de l’immigration
    .what = La loi de l’État limite la vente de données personnelles aux agences qui font appliquer la loi sur l’immigration. Elle ne reprend pas ce qu’une agence a déjà obtenu.
safeguard-utility-data-limit = Limites au partage des données de gaz, d’électricité ou d’eau
    .what = La loi de l’État limite quand un fournisseur de services peut donner des données de clients aux agences de l’immigration. Il se peut qu’elle ne couvre que certains fournisseurs ou certaines données. Une ordonnance d’un tribunal (court order) ou un mandat signé par un juge (judicial warrant) peut encore les ouvrir.
safeguard-wage-data-limit = Limites au partage des données de salaire de l’État
    .what = La loi de l’État limite quand une agence du travail peut donner des rapports de paie. Un tribunal fédéral peut tout de même ordonner à l’agence d’obéir, comme l’un d’eux l’a fait au Delaware en avril 2026. Elle ne couvre pas les dossiers de l’employeur lui-même.
safeguard-toll-data-limit = Limites au partage des données de péage
    .what = La loi de l’État limite quand une agence de péage peut donner ses données. Une ordonnance d’un juge ou une sommation (subpoena) peut encore les ouvrir. Elle ne couvre pas les caméras de plaques de la police ou d’entreprises.
safeguard-administrative-subpoena-limit = Une sommation de l’ICE n’est pas une ordonnance d’un tribunal
    .what = Personne ne peut être puni pour avoir attendu qu’un juge fédéral lui ordonne d’obéir à une sommation administrative (administrative subpoena) de l’ICE. Celui qui la reçoit peut s’y opposer ou demander à un tribunal de l’annuler, ou peut simplement y obéir. La plupart des contestations de telles demandes de données ont échoué.
safeguard-stored-communications = Loi fédérale sur la confidentialité des messages et des comptes
    .what = Les compagnies de téléphone, les services d’email et les entreprises en ligne ne peuvent donner ce que disent les messages que sur un mandat signé par un juge (judicial warrant). Pour d’autres données, il faut une ordonnance d’un tribunal (court order). Une sommation (subpoena), même une qu’aucun juge n’a signée, suffit pour le nom, l’adresse, les listes d’appels et de connexions, et le moyen de paiement. En urgence, une entreprise peut donner des données tout de suite. L’agence n’est pas obligée de le dire au client, mais beaucoup d’entreprises le font.
safeguard-location-warrant = Un mandat signé par un juge pour l’historique des positions
    .what = Les agents ont besoin d’un mandat signé par un juge (judicial warrant) pour obliger une compagnie de téléphone à remettre une semaine ou plus d’historique des positions, sauf en urgence ou avec le consentement du client. Depuis une décision de la Cour suprême du 29 juin 2026, recueillir cet historique par zone compte aussi comme une fouille. Ces décisions n’ont pas décidé si une agence peut simplement acheter des données de position.
safeguard-device-search-policy = Règles de la frontière sur les fouilles de téléphones
    .what = Les propres règles du CBP, renouvelées en janvier 2026, demandent plus pour une fouille plus poussée. D’après ce qui en est rapporté, elles limitent les agents aux données gardées sur l’appareil, pas dans le cloud. Aucun mandat signé par un juge (judicial warrant) n’est nécessaire. On ne peut pas refuser l’entrée à un citoyen américain parce qu’il n’a pas déverrouillé un téléphone ; à un visiteur, on le peut, et le téléphone peut être gardé.

safeguard-parent-locator-limit = Limites au fichier des pensions alimentaires
    .what = La loi fédérale nomme qui peut utiliser le fichier national des pensions alimentaires et des nouvelles embauches, et pour quoi. L’immigration n’est pas parmi ces buts. Le département de la Santé garde le fichier et décide des demandes, et il en examinait une de la Sécurité intérieure (Homeland Security).

safeguard-simulator-policy = Propres règles de la Sécurité intérieure sur les fausses antennes
    .what = La propre règle interne de la Sécurité intérieure (Homeland Security) demande un mandat signé par un juge (judicial warrant), avec des exceptions pour les cas urgents. La Sécurité intérieure peut la changer. Son inspecteur général a constaté en 2023 que les enquêteurs de l’ICE (HSI) n’avaient pas toujours obtenu les ordonnances d’un tribunal (court orders) nécessaires.

safeguard-spyware-policy = La propre parole de l’ICE sur les logiciels espions
    .what = En avril 2026, le chef par intérim de l’ICE a dit que les logiciels espions doivent servir contre les trafiquants de drogue et les terroristes. C’est la propre parole de l’ICE. Ce n’est pas une loi, et l’ICE peut la changer.

safeguard-state-refusal = Le refus de l’État
    .what = L’État a refusé de remettre ses données, ou conteste la demande au tribunal. C’est le choix de l’État lui-même. Il peut changer, et un tribunal peut ordonner que les données soient données.

safeguard-student-aid-privacy = Confidentialité des formulaires d’aide aux étudiants
    .what = La loi fédérale réserve à l’aide aux étudiants ce qui est dit dans le formulaire FAFSA. Le département de l’Éducation garde le formulaire. Personne en dehors de lui ne peut être sûr que les données y restent.

safeguard-library-privacy = Confidentialité des données de bibliothèque
    .what = Les lois des États gardent confidentiel ce qu’une personne emprunte dans une bibliothèque publique, en règle générale jusqu’à ce qu’un tribunal en ordonne autrement. Les lois diffèrent : il se peut que certaines se contentent d’une sommation (subpoena). Le propre formulaire d’un agent de l’immigration n’est pas une ordonnance d’un tribunal (court order).

safeguard-reporting-duty-limit = Limites à l’obligation de signaler
    .what = Un avis fédéral de 2000 dit qu’un bureau ne doit signaler qu’une personne dont il sait qu’elle est ici en situation irrégulière, et comprend « savoir » dans un sens étroit. Il est ancien. Nous n’avons pas trouvé si le gouvernement l’a remplacé.
