## Thèmes

topic-home = Où vous vivez
topic-license = Votre permis ou carte d’identité
topic-car = Votre voiture
topic-police = Police, prison et tribunal
topic-immigration = Bureaux et tribunal de l’immigration
topic-benefits = Aides, santé et école
topic-work = Travail, impôts et argent
topic-phone = Téléphone, internet et voyages

## Où la personne vit

circumstance-state-home = Dans quel État vivez-vous ?
    .label = État où vous vivez
    .why = Les lois changent d’un État à l’autre. Votre État décide quelles règles s’appliquent à la police locale, aux tribunaux, aux programmes publics et aux écoles.
    .help = Choisissez l’État où vous dormez la plupart des nuits. Washington, D.C. et Porto Rico (Puerto Rico) sont dans la liste.

circumstance-home-county = Dans quel comté vivez-vous ?
    .label = Comté
    .why = L’ICE publie le nom des agences locales qui ont signé des accords, appelés 287(g), pour faire du contrôle de l’immigration. Avec votre comté, nous pouvons montrer lesquelles en ont signé là-bas.
    .help = Choisissez-le dans la liste ; nous ne demandons jamais votre adresse. Certains endroits l’appellent parish, borough, municipio ou ville indépendante. Votre réponse reste sur cet ordinateur, et vous pouvez passer cette question.

circumstance-home-accounts = Votre nom est-il sur un acte de propriété (deed), un bail (lease), ou un compte de gaz, d’électricité ou d’eau ?
    .label = Propriété, bail ou compte de services
    .why = Ces papiers relient votre nom à une adresse. Certains sont publics, ou arrivent aux agences par des entreprises qui vendent des données.
    .help = L’acte de propriété (deed) est le papier qui dit à qui est une maison ou un terrain. Si votre nom est sur un acte de propriété et aussi sur les autres papiers, choisissez l’acte de propriété.
    .is-deed = Oui, une maison ou un terrain est à mon nom
    .is-lease-or-utilities = Oui, un bail ou un compte de gaz, d’électricité ou d’eau
    .is-none = Non, rien de cela

circumstance-voter-registered = Votre nom est-il sur une liste électorale (voter registration) ?
    .label = Inscription sur une liste électorale
    .why = Une liste électorale contient des noms, des adresses et des dates de naissance. Le département de la Justice a demandé leur liste à presque tous les États.
    .help = Seuls les citoyens américains peuvent s’inscrire pour les élections fédérales. Si vous ne savez pas si on vous a mis sur la liste par erreur, parlez avec un avocat avant toute autre chose. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

## Permis et DMV

circumstance-state-licensed = Dans quels États avez-vous déjà eu, ou demandé, un permis de conduire ou une carte d’identité de l’État (state ID) ?
    .label = États du permis ou de la demande
    .why = Le DMV de chaque État garde ses propres données : votre photo, votre adresse et votre historique de conduite. Chacun a ses propres règles.
    .help = Comptez les permis de conduire, les permis professionnels (CDL), les permis d’apprentissage (learner’s permits) et les cartes d’identité des États, aussi ceux d’une personne de moins de 18 ans. Comptez les États où vous avez demandé et où on vous a dit non. Comptez aussi les anciennes cartes. Si vous voyagez seulement avec d’autres et n’avez jamais eu ni demandé de carte, choisissez la dernière réponse.
    .is-none = Je n’en ai jamais eu ni demandé

circumstance-license-status = Avez-vous maintenant un permis de conduire ou une carte d’identité de l’État ?
    .label = Permis ou carte d’identité
    .why = Le DMV garde une photo, une adresse et un dossier de conduite pour les personnes à qui il a donné une carte. Une personne qui a seulement demandé peut laisser moins de données.
    .help = Une carte qui a expiré, qui a été retirée ou qui a été rendue est une ancienne carte. Si vous avez un permis d’apprentissage (learner’s permit), répondez comme pour un permis. Si votre demande est encore en cours, choisissez la dernière réponse.
    .is-current = Oui, j’en ai un maintenant
    .is-past = Pas maintenant, mais j’en avais un avant
    .is-never-issued = J’en ai demandé un, mais je ne l’ai jamais eu

circumstance-license-kind = Quel type de carte est-ce ?
    .label = Type de carte
    .why = Certains types de carte peuvent être sortis en liste des fichiers du DMV. Certaines lois protègent certaines cartes seulement.
    .help = Regardez le devant de la carte. Une étoile dans un coin, en haut, indique un REAL ID. Certaines cartes disent « limited term » (durée limitée) ou « temporary » (temporaire). Certains États ont aussi une carte qui a son propre nom, comme driving privilege card ou drive-only license. Si rien ne se remarque, choisissez « permis ordinaire ». Un permis professionnel (CDL) compte selon les mêmes signes : avec une étoile c’est un REAL ID, sans étoile un permis ordinaire ; celui qui dit « non-domiciled » ou « limited term » est un permis à durée limitée. Une carte pour une personne de moins de 18 ans compte de la même façon. Si deux réponses conviennent, choisissez d’abord le permis à durée limitée ou la carte de conduite. Un permis en papier que vous utilisez en attendant la carte par la poste n’est pas un permis « temporary ». Pour une ancienne carte, répondez pour la dernière. Vous pouvez passer cette question.
    .is-ordinary = Permis ordinaire
    .is-real-id = REAL ID (avec une étoile)
    .is-enhanced = Permis Enhanced (pour passer la frontière par terre ou par mer)
    .is-limited-term = Permis à durée limitée (Limited Term) ou temporaire (Temporary)
    .is-status-neutral = Carte ou permis de conduire qui n’exige pas de papiers fédéraux
    .is-id-card = Carte d’identité de l’État, pas pour conduire

circumstance-license-denied = Est-il déjà arrivé que le DMV refuse votre demande ?
    .label = Permis refusé
    .why = Un refus est aussi une donnée. Des agences ont demandé des listes de personnes à qui on a dit non.
    .help = Comptez un refus pour n’importe quelle raison, comme des papiers qui manquaient. Un examen de conduite raté ne compte pas. Si cela est arrivé les deux fois, choisissez l’une ou l’autre réponse.
    .is-no = Non
    .is-application = Oui, à ma première demande
    .is-renewal = Oui, quand j’ai voulu renouveler

circumstance-license-papers = Avez-vous déjà montré des papiers au DMV pour avoir un permis ou une carte d’identité ?
    .label = Papiers montrés au DMV
    .why = Certains DMV gardent des copies des papiers que les gens montrent. Une agence peut demander ces copies.
    .help = Par exemple un passeport, un acte de naissance ou une facture avec votre adresse. Comptez les papiers que vous avez montrés, envoyés par la poste ou mis en ligne.
    .is-yes = Oui
    .is-no = Non

circumstance-license-address-shown = Quelle adresse le DMV a-t-il pour vous ?
    .label = Adresse au DMV
    .why = L’adresse au DMV est une de celles que des agences peuvent consulter. Cela nous dit si elle mène chez vous.
    .help = Elle est souvent imprimée sur votre carte. Le DMV en a peut-être une plus récente, si vous avez envoyé un changement d’adresse. Si le DMV a à la fois votre domicile et une boîte postale (P.O. box), choisissez votre domicile.
    .is-current-home = Là où je vis maintenant
    .is-old-home = Un endroit où je vivais avant
    .is-not-home = Pas mon domicile, par exemple une boîte postale (P.O. box)

circumstance-license-two-records = Le DMV a-t-il deux dossiers sur vous, sous deux noms ?
    .label = Deux dossiers au DMV
    .why = Certaines recherches de visages cherchent un même visage sous deux noms. Votre réponse reste sur cet ordinateur, et vous pouvez passer cette question.
    .help = Cela peut arriver après un mariage ou un changement de nom, ou quand un nom a été écrit de deux façons. Si le DMV a changé le nom dans un même dossier, répondez non.
    .is-yes = Oui
    .is-no = Non

## Voitures et routes

circumstance-state-registered = Dans quels États un véhicule est-il, ou était-il, immatriculé à votre nom ?
    .label = États avec un véhicule à votre nom
    .why = Une plaque mène au nom et à l’adresse du propriétaire dans les fichiers du DMV. Chaque État garde les siens.
    .help = Regardez la carte d’immatriculation (registration card) dans la voiture. Comptez les voitures, les camions et les motos. Si seul le nom de quelqu’un d’autre est dessus, ne la comptez pas.
    .is-none = Aucun véhicule n’a jamais été à mon nom

circumstance-car-address-shown = Quelle adresse est sur l’immatriculation du véhicule (registration) ?
    .label = Adresse sur l’immatriculation
    .why = Les agents qui lisent une plaque peuvent consulter cette adresse. Cela nous dit si elle mène chez vous.
    .help = Regardez la carte d’immatriculation (registration card) dans la voiture, ou la lettre de renouvellement.
    .is-current-home = Là où je vis maintenant
    .is-old-home = Un endroit où je vivais avant
    .is-not-home = Pas mon domicile, par exemple une boîte postale (P.O. box)

circumstance-state-drives = Dans quels États conduisez-vous, ou avez-vous une voiture ?
    .label = États où vous conduisez
    .why = Des caméras lisent les plaques sur les routes et les parkings, aussi dans des États où vous ne vivez pas. Les lois sur ces données changent d’un État à l’autre.
    .help = Comptez les États où vous conduisez souvent, et tous ceux que vous avez traversés en conduisant ces dernières années. Comptez les États où votre voiture est garée ou conduite par quelqu’un d’autre. Comptez une voiture prêtée, louée ou de travail que vous conduisez. Si vous ne faites que monter en voiture avec d’autres, comptez les États où vous roulez souvent dans la même voiture : des caméras lisent aussi sa plaque, mais la plaque mène au propriétaire.
    .is-none = Je ne conduis pas et je n’ai pas de voiture

circumstance-car-toll-account = Avez-vous un badge de péage ou un compte de péage ?
    .label = Compte de péage
    .why = Un compte de péage garde où et quand un véhicule était sur une route à péage. La police peut obtenir ces données dans certains cas.
    .help = Par exemple E-ZPass, FasTrak ou SunPass. Cherchez un petit badge sur le pare-brise, ou des paiements de péage sur une carte ou un compte bancaire.
    .is-yes = Oui
    .is-no = Non

## Police, prison locale, tribunaux des États et locaux

circumstance-police-any = Avez-vous déjà eu un contact avec la police, une prison locale (jail), ou le tribunal d’un État, d’un comté ou d’une ville ?
    .label = Contact avec police, prison ou tribunal
    .why = Un tel contact laisse souvent une trace. Si vous n’en avez jamais eu, nous passons les autres questions à ce sujet.
    .help = Comptez un contrôle, une contravention (ticket), une arrestation ou une affaire de toute sorte. Comptez aussi un rapport de police, même sur ce que vous avez signalé comme victime ou dit comme témoin. Le tribunal de l’immigration vient plus tard.
    .is-yes = Oui
    .is-no = Non

circumstance-state-booked = Dans quels États avez-vous déjà subi une arrestation avec prise d’empreintes digitales ?
    .label = États avec une arrestation
    .why = Les empreintes prises après une arrestation vont au FBI et sont comparées avec des fichiers fédéraux. Votre réponse reste sur cet ordinateur.
    .help = Comptez une arrestation même si l’affaire a été abandonnée. Une contravention (ticket) sans empreintes ne compte pas. Des empreintes pour un emploi ne comptent pas non plus.
    .is-none = Cela ne m’est jamais arrivé

circumstance-police-in-custody = Êtes-vous dans une prison locale (jail) en ce moment ?
    .label = En prison locale en ce moment
    .why = Une prison locale tient un fichier de qui est là et de la date de sortie prévue. Certaines prisons locales le partagent avec l’ICE.
    .help = Si vous répondez pour quelqu’un d’autre, répondez pour cette personne.
    .is-yes = Oui
    .is-no = Non

circumstance-police-report = Votre nom est-il dans un rapport de police ?
    .label = Rapport de police
    .why = La police locale garde ces rapports. Cette réponse décide si nous montrons qui pourrait demander le vôtre.
    .help = Par exemple après un contrôle routier, un accident ou un appel à l’aide, ou comme témoin. Si vous avez signalé un crime ou un délit contre vous, la question suivante porte là-dessus.
    .is-yes = Oui
    .is-no = Non

circumstance-police-victim-report = Avez-vous déjà signalé à la police un crime ou un délit contre vous ?
    .label = Signalement comme victime
    .why = Un tel signalement a ses propres règles dans certains États. Votre réponse reste sur cet ordinateur.
    .help = Comptez ce que vous avez signalé vous-même ou ce que quelqu’un a signalé pour vous.
    .is-yes = Oui
    .is-no = Non

circumstance-police-court = Avez-vous, ou avez-vous eu, une affaire ou une audience dans un tribunal d’un État, d’un comté ou d’une ville ?
    .label = Affaire au tribunal (État ou local)
    .why = Les listes d’affaires des tribunaux sont ouvertes à tout le monde. Une audience à venir dit aussi quand et où vous serez.
    .help = Comptez les affaires de circulation, de famille, de loyer et les affaires pénales. Si vous en avez plus d’une, choisissez celle qui n’est pas finie. Le tribunal de l’immigration n’est pas un tribunal d’un État ; d’autres questions portent sur lui.
    .is-upcoming = Oui, une audience est prévue ou l’affaire est encore ouverte
    .is-past = Oui, mais c’est fini
    .is-no = Non

## Bureaux fédéraux de l’immigration et tribunal de l’immigration

circumstance-federal-any = Avez-vous déjà eu affaire aux bureaux de l’immigration des États-Unis ou au tribunal de l’immigration ?
    .label = Contact avec l’immigration
    .why = Ces bureaux gardent des formulaires, des photos et des adresses. Si vous n’avez jamais eu affaire à eux, nous passons les autres questions à ce sujet.
    .help = Beaucoup de gens n’ont jamais eu affaire à eux. Alors répondez non. Comptez un formulaire que vous avez envoyé, ou que quelqu’un a envoyé pour vous, et des empreintes pour un visa ou pour l’USCIS. Comptez un rendez-vous de contrôle (check-in), une audience, une lettre du tribunal de l’immigration, un visa d’études, et un moment où des agents des frontières ou de l’immigration vous retenaient. Comptez-le aussi si vous, ou quelqu’un avec qui vous viviez, avez accueilli un enfant d’un centre d’accueil fédéral (shelter). Un simple voyage à l’étranger ne compte pas ; nous parlons des voyages plus tard. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non, jamais

circumstance-federal-biometrics = Un bureau fédéral des frontières, des visas ou de l’immigration a-t-il déjà pris votre photo ou vos empreintes ?
    .label = Photo ou empreintes à un bureau fédéral
    .why = Ces bureaux mettent les photos et les empreintes dans les fichiers de la Sécurité intérieure (Homeland Security). Des agents peuvent comparer un visage dans la rue avec ces fichiers.
    .help = Par exemple à un entretien pour un visa, à un rendez-vous de biométrie (biometrics appointment), à un aéroport au retour d’un voyage, ou pour Global Entry.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-application = Avez-vous déjà déposé un formulaire à l’USCIS, ou quelqu’un en a-t-il déposé un pour vous ?
    .label = Formulaire déposé à l’USCIS
    .why = L’USCIS partage ses dossiers avec l’ICE. Un tel formulaire contient souvent une adresse et une histoire familiale.
    .help = L’USCIS est le bureau des demandes pour la famille (petitions), des permis de travail, des cartes vertes (green cards) et de la citoyenneté. Comptez un formulaire pour un membre de la famille si votre nom y figure.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-registration = Avez-vous déjà envoyé le formulaire G-325R de l’USCIS ?
    .label = Formulaire d’enregistrement G-325R
    .why = Ce formulaire met une adresse et un parcours dans des fichiers fédéraux. Votre réponse reste sur cet ordinateur.
    .help = Ce formulaire sert à l’enregistrement des personnes qui n’ont pas la citoyenneté américaine, et l’USCIS le reçoit depuis avril 2025. Si vous vous demandez s’il faut l’envoyer, parlez d’abord avec un avocat. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-victim-filing = Avez-vous déjà déposé une demande à l’USCIS comme victime de violences, d’un crime ou d’un délit, ou de traite d’êtres humains (trafficking) ?
    .label = Demande de victime à l’USCIS
    .why = Une loi fédérale donne à ces demandes une protection de plus, avec des limites. Votre réponse reste sur cet ordinateur.
    .help = Ces demandes s’appellent VAWA, U ou T. Avoir seulement signalé les faits à la police n’est pas une telle demande.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-court-case = Avez-vous déjà eu une affaire au tribunal de l’immigration ?
    .label = Affaire au tribunal de l’immigration
    .why = Le dossier du tribunal contient une adresse et des dates d’audience, et les avocats de l’ICE peuvent les voir. Votre réponse reste sur cet ordinateur.
    .help = Les lettres de ce tribunal disent « Executive Office for Immigration Review » ou « EOIR ». Les tribunaux de la circulation, de la famille et les tribunaux pénaux sont d’autres tribunaux.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-order = Un juge de l’immigration ou un agent de l’immigration vous a-t-il déjà ordonné de quitter le pays ?
    .label = Ordre de quitter le pays
    .why = L’ICE peut mettre un tel ordre là où la police le voit lors d’un contrôle routier. Votre réponse reste sur cet ordinateur.
    .help = Comptez un ordre d’il y a longtemps. Un juge peut en donner un à une personne qui a manqué une audience, donc il se peut que vous ne le sachiez pas. La ligne téléphonique gratuite et le site web du tribunal de l’immigration montrent ses affaires ; il se peut qu’ils ne montrent pas un ordre donné par un agent. Un avocat peut le chercher. En cas de doute, passez cette question.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-appointment = Avez-vous un rendez-vous à venir avec l’ICE ou l’USCIS ?
    .label = Rendez-vous à venir
    .why = Un rendez-vous dit au bureau quand et où vous serez. Cela touche aussi le dossier fédéral et l’adresse qu’il contient.
    .help = Cherchez une lettre ou un message avec une date. Une visite à l’USCIS pour des empreintes ou une photo compte comme un rendez-vous à l’USCIS. Si vous avez les deux sortes, choisissez le rendez-vous de contrôle de l’ICE.
    .is-check-in = Oui, un rendez-vous de contrôle (check-in) avec l’ICE
    .is-interview = Oui, un rendez-vous avec l’USCIS
    .is-no = Non

circumstance-federal-address = Quelle adresse avez-vous donnée en dernier à l’USCIS, à l’ICE ou au tribunal de l’immigration ?
    .label = Adresse aux bureaux fédéraux
    .why = Ces bureaux peuvent voir l’adresse que vous avez donnée. Cela nous dit si elle mène chez vous.
    .help = Regardez le dernier formulaire ou la dernière lettre. S’ils ont plus d’une adresse et que l’une est votre domicile, choisissez votre domicile.
    .is-current-home = Là où je vis maintenant
    .is-old-home = Un endroit où je vivais avant
    .is-not-home = Pas mon domicile, par exemple une boîte postale (P.O. box)

circumstance-federal-detained = Est-il déjà arrivé que des agents des frontières ou de l’immigration vous retiennent, même peu de temps ?
    .label = Rétention (frontière ou immigration)
    .why = La Sécurité intérieure (Homeland Security) prend l’ADN de la plupart des personnes qu’elle retient et l’envoie à un fichier du FBI. Votre réponse reste sur cet ordinateur.
    .help = Par exemple à la frontière, dans un aéroport, dans une cellule ou dans un centre de détention. Quelques questions au guichet des passeports ne comptent pas. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-student = Une école aux États-Unis a-t-elle déjà fait un rapport sur vous comme étudiant F, M ou J ?
    .label = Étudiant F, M ou J
    .why = Les écoles font un rapport sur ces étudiants dans SEVIS, un système que gère l’ICE. Il contient l’école et une adresse.
    .help = L’école donne à un tel étudiant un formulaire I-20 ou DS-2019. Si vous n’en avez jamais eu, répondez non. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

circumstance-federal-sponsor = Avez-vous déjà accueilli un enfant d’un centre d’accueil fédéral (shelter), ou vécu avec quelqu’un qui l’a fait ?
    .label = Enfant d’un centre d’accueil fédéral
    .why = Le bureau fédéral des réfugiés (ORR) garde un dossier sur les adultes de ce domicile. Selon la presse, plus d’agents de l’ICE peuvent le voir depuis 2025.
    .help = Il s’agit d’enfants venus dans le pays sans parent. L’adulte qui accueille l’enfant s’appelle un sponsor. Comptez-le si vous viviez dans ce domicile. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

## Programmes publics et école

circumstance-benefits-any = Avez-vous, ou quelqu’un de votre foyer a-t-il, déjà demandé ou reçu l’aide d’un programme public ?
    .label = Programmes publics
    .why = Chaque programme garde un dossier sur le foyer. Si personne n’a jamais rien demandé, nous passons les questions sur chaque programme.
    .help = Par exemple Medicaid, des soins d’urgence que Medicaid a payés, les bons alimentaires (SNAP), une aide en argent (TANF ou SSI), une aide pour le loyer ou l’aide fédérale aux étudiants (FAFSA). Comptez l’aide pour un enfant. Comptez une demande qui a été refusée.
    .is-yes = Oui
    .is-no = Non

circumstance-benefits-medicaid = Avez-vous, ou quelqu’un de votre foyer a-t-il, déjà demandé ou reçu Medicaid, Medicaid d’urgence (emergency Medicaid) ou CHIP ?
    .label = Medicaid, Medicaid d’urgence ou CHIP
    .why = Les dossiers de Medicaid contiennent des noms, des adresses et des numéros de téléphone, aussi pour les personnes couvertes seulement en urgence. Un tribunal laisse une partie de ces données aller à l’ICE, donc nous montrons ce que l’on sait dans votre État.
    .help = Medicaid paie des soins de santé. Medicaid d’urgence paie un hôpital pour une urgence ou un accouchement, quel que soit le statut de la personne. CHIP est pour les enfants. Certains États leur donnent un autre nom, comme Medi-Cal en Californie. Si un hôpital a rempli des papiers pour vous, comptez-le. Medicare est un autre programme.
    .is-yes = Oui
    .is-no = Non

circumstance-benefits-snap = Avez-vous, ou quelqu’un de votre foyer a-t-il, déjà demandé ou reçu des bons alimentaires (food stamps, SNAP) ?
    .label = Bons alimentaires (SNAP)
    .why = Le gouvernement fédéral a demandé ces dossiers aux États. Un tribunal protège certains États, donc nous montrons ce que l’on sait dans le vôtre.
    .help = L’argent de SNAP arrive sur une carte, appelée EBT. Certains États donnent à l’aide un autre nom, comme CalFresh en Californie. WIC est un autre programme.
    .is-yes = Oui
    .is-no = Non

circumstance-benefits-housing = Avez-vous, ou quelqu’un de votre foyer a-t-il, déjà demandé ou reçu une aide fédérale au logement ?
    .label = Aide au logement
    .why = Le département fédéral du logement (HUD) a comparé des dossiers de locataires avec une base de données d’immigration.
    .help = Par exemple un logement public, un bon (voucher) Section 8, ou un immeuble avec une aide fédérale au loyer. En cas de doute, regardez votre bail ou demandez au bureau du logement.
    .is-yes = Oui
    .is-no = Non
circumstance-benefits-cash = Avez-vous, ou quelqu’un de votre foyer a-t-il, déjà demandé ou reçu une aide en argent (TANF ou SSI) ?
    .label = Aide en argent (TANF ou SSI)
    .why = Une loi de 1996 oblige ces bureaux à signaler une personne dont ils savent qu’elle est dans le pays en situation irrégulière. Votre réponse reste sur cet ordinateur.
    .help = TANF est une aide sociale en argent pour les familles ; certains États lui donnent un autre nom, comme CalWORKs en Californie. SSI est de l’argent versé chaque mois par la Sécurité sociale (Social Security) à des personnes âgées ou handicapées qui ont peu. Une pension de la Sécurité sociale n’est pas SSI. Comptez une demande qui a été refusée. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

circumstance-school-child = Y a-t-il chez vous un enfant qui va à l’école, ou une personne qui fait des études ?
    .label = Enfant à l’école ou étudiant
    .why = Les écoles gardent des noms, des adresses et des contacts de la famille. Une loi fédérale protège ces données, avec des exceptions.
    .help = Comptez toute école, de la maternelle (kindergarten) à l’université (college). Si vous faites des études, comptez-vous.
    .is-yes = Oui
    .is-no = Non

circumstance-school-directory = Avez-vous dit à l’école par écrit de ne pas donner les « directory information » (informations d’annuaire) ?
    .label = Informations d’annuaire à l’école
    .why = Une école peut donner ces données, sauf si la famille dit non. Elles sont alors mieux protégées.
    .help = Les informations d’annuaire (directory information) sont des données comme le nom, l’adresse et le téléphone. Cherchez un formulaire du début de l’année scolaire, ou demandez à l’école. S’il y a plus d’une école, répondez oui seulement si toutes l’ont par écrit.
    .is-opted-out = Oui, par écrit
    .is-not-opted-out = Non
circumstance-school-aid-form = Avez-vous, ou quelqu’un de votre foyer a-t-il, déjà rempli le formulaire d’aide aux étudiants (FAFSA) ?
    .label = Formulaire d’aide aux étudiants (FAFSA)
    .why = Le formulaire contient les noms, les dates de naissance et les adresses de l’étudiant et de ses parents ou de son conjoint. Votre réponse reste sur cet ordinateur.
    .help = Comptez-le si vous l’avez rempli pour vos études, ou si vous avez donné vos données comme parent ou conjoint. Un formulaire que seul un État ou une université utilise n’est pas le FAFSA. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

## Travail et argent

circumstance-work-records = Avez-vous déjà eu un travail déclaré (on the books) pour un employeur aux États-Unis, ou déposé une déclaration d’impôts américaine (tax return) ?
    .label = Travail et impôts
    .why = Un employeur garde votre formulaire I-9 et signale votre salaire à l’État ; l’ICE peut demander les deux. Une déclaration d’impôts contient une adresse. L’ICE a demandé des adresses à l’agence des impôts (IRS), et les tribunaux ne sont pas d’accord sur son droit de le faire.
    .help = Un travail déclaré veut dire que l’employeur vous a fait remplir des papiers et a signalé votre salaire : une fiche de paie (pay stub) ou un formulaire W-2 en est un signe. Comptez une déclaration d’impôts avec un numéro de Sécurité sociale (Social Security) ou avec un ITIN, aussi celle qu’un conjoint a déposée avec votre nom dessus. Vous pouvez passer cette question.
    .is-employer = J’ai travaillé pour un employeur
    .is-taxes = J’ai déposé une déclaration d’impôts
    .is-both = Les deux
    .is-none = Ni l’un ni l’autre

circumstance-work-social-security = Avez-vous déjà reçu un numéro de Sécurité sociale (Social Security) ?
    .label = Numéro de Sécurité sociale
    .why = La Sécurité sociale garde votre nom et une adresse. Elle a partagé certaines données avec la Sécurité intérieure (Homeland Security). Votre réponse reste sur cet ordinateur.
    .help = Comptez un numéro que le bureau de la Sécurité sociale vous a donné, même il y a longtemps. Nous ne demandons jamais le numéro lui-même. Un ITIN pour les impôts est un autre numéro. Vous pouvez passer cette question.
    .is-yes = Oui
    .is-no = Non

circumstance-money-services = Avez-vous une banque, ou envoyez-vous ou recevez-vous des transferts d’argent ?
    .label = Banque et transferts d’argent
    .why = Les banques, les bureaux de crédit (credit bureaus) et les sociétés de transfert gardent des noms et des adresses. Les agences y ont accès par des voies différentes.
    .help = Une banque veut aussi dire une coopérative de crédit (credit union) ou une carte de crédit. Un transfert est de l’argent envoyé dans une boutique ou par une application, par exemple à la famille à l’étranger. Comptez comme transfert une boutique où vous encaissez des chèques ou achetez des money orders. Comptez les dernières années.
    .is-bank = Banque ou carte de crédit
    .is-transfers = Transferts d’argent
    .is-both = Les deux
    .is-none = Ni l’un ni l’autre

## Téléphone, internet et voyages

circumstance-phone-kind = Quel type de téléphone utilisez-vous ?
    .label = Type de téléphone
    .why = Certaines applications partagent l’endroit où vous êtes avec des entreprises qui le vendent. Les compagnies de téléphone gardent des données sur chaque téléphone.
    .help = Les réglages du téléphone montrent la liste des applications qui peuvent utiliser votre position. Regardez sous « Localisation » (Location) ou « Confidentialité » (Privacy). En cas de doute, choisissez la première réponse.
    .is-location-apps = Un smartphone ; certaines applications peuvent utiliser ma position
    .is-no-location-apps = Un smartphone ; aucune application ne peut utiliser ma position
    .is-basic = Un téléphone simple, sans applications
    .is-none = Pas de téléphone

circumstance-online-accounts = Avez-vous des réseaux sociaux ou d’autres comptes en ligne ?
    .label = Comptes en ligne
    .why = Tout le monde peut lire les publications publiques, et l’ICE les lit aussi. Des agences demandent aussi aux entreprises qui est derrière un compte.
    .help = Par exemple Facebook, Instagram, TikTok ou YouTube. Si des inconnus peuvent voir l’une de vos publications ou photos, choisissez la première réponse. Pour une messagerie (email), ou un compte sans publications, choisissez la deuxième réponse.
    .is-public = Oui, et une partie est publique
    .is-private = Oui, mais seules les personnes que j’ai choisies peuvent les voir
    .is-none = Non

circumstance-travel-crossed = Avez-vous déjà passé la frontière des États-Unis, pour entrer ou sortir, par un aéroport, un port ou un poste-frontière ?
    .label = Passage de la frontière
    .why = Les agents des frontières enregistrent les arrivées et les départs, souvent avec une photo. Cela touche vos données de voyage, les données de votre visage et les fouilles de téléphones à la frontière.
    .help = Comptez tout voyage à tout âge, par avion, bateau, voiture ou à pied. Comptez aussi Global Entry, NEXUS, SENTRI et FAST : s’y inscrire crée de telles données.
    .is-yes = Oui
    .is-no = Non

circumstance-travel-flies = Prenez-vous l’avion à l’intérieur des États-Unis ?
    .label = Vols à l’intérieur des États-Unis
    .why = Selon la presse, la sécurité des aéroports (TSA) donne des noms de passagers à l’ICE, aussi pour des vols à l’intérieur des États-Unis.
    .help = Comptez les vols de ces dernières années et ceux que vous prévoyez. Comptez les vols vers et depuis Porto Rico (Puerto Rico).
    .is-yes = Oui
    .is-no = Non

circumstance-federal-monitor = L’ICE vous oblige-t-elle à porter un appareil ou à utiliser une application de téléphone pour vous signaler (check in) ?
    .label = Surveillance de l’ICE
    .why = Un tel appareil ou une telle application dit à l’ICE où vous êtes. La loi de l’État ne s’interpose pas. Votre réponse reste sur cet ordinateur.
    .help = Par exemple un bracelet à la cheville ou au poignet, ou l’application SmartLINK. Le programme s’appelle ISAP ou Alternatives to Detention. Comptez seulement ce que l’ICE ou son entreprise BI vous a donné. Vous pouvez passer cette question.
    .is-device = Oui, un bracelet à la cheville ou au poignet
    .is-phone-app = Oui, une application sur un téléphone
    .is-both = Oui, les deux
    .is-no = Non

circumstance-insurance-claim = Y a-t-il déjà eu une demande à une assurance (claim) avec votre nom dessus ?
    .label = Demande à une assurance (claim)
    .why = Les assureurs partagent ces demandes dans un seul fichier. 404 Media a rapporté en juillet 2025 que l’ICE y fait des recherches.
    .help = Par exemple après un accident, un vol, une blessure ou des dégâts dans un logement. Comptez une demande qu’une autre personne a faite à votre sujet. En cas de doute, passez cette question.
    .is-yes = Oui
    .is-no = Non

## À côté du résultat

circumstance-worry-agency = Quelle agence vous inquiète le plus ?
    .label = À dire en premier
    .why = Parmi les résultats qui sont égaux pour tout le reste, nous disons alors en premier ce à quoi cette agence peut avoir accès. Cela ne change rien d’autre.
    .is-immigration-enforcement = L’ICE et l’agence des frontières (CBP)
    .is-police = La police
    .is-fbi = Le FBI
circumstance-keeps-records = Dirigez-vous un lieu qui garde des données sur d’autres personnes ?
    .label = Un lieu qui garde des données
    .why = Certaines démarches sont seulement pour ceux qui dirigent un tel lieu. Elles ne sont montrées que si vous le dites.
    .is-rental = Je loue des logements
    .is-business = Je dirige une entreprise
    .is-school = Je dirige une école
    .is-shelter-or-clinic = Je dirige un foyer d’accueil ou une clinique
