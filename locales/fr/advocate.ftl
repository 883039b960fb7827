## Où la personne vit

client-state-home = Dans quel État vit la personne que vous aidez ?
    .listen = C’est l’État où elle dort la plupart des nuits, pas celui d’une carte. Washington, D.C. et Porto Rico (Puerto Rico) sont dans la liste.
    .avoid = Il ne vous faut ni nom ni adresse. Le statut d’immigration n’est jamais demandé : laissez-le aussi hors de vos propres notes sur ces questions.

client-home-county = Dans quel comté vit la personne que vous aidez ?
    .listen = Les gens nomment souvent une ville. Demandez dans quel comté elle est ; certains endroits l’appellent parish, borough, municipio ou ville indépendante. Si la personne ne sait pas, « Je ne sais pas / passer » est une bonne réponse.
    .avoid = N’écrivez pas l’adresse. Le comté seul suffit.

client-home-accounts = Le nom de la personne que vous aidez est-il sur un acte de propriété (deed), un bail (lease), ou un compte de gaz, d’électricité ou d’eau ?
    .listen = Ce qui compte, c’est le nom sur le papier, pas qui paie. Demandez le bail, ou une facture de gaz, d’électricité ou d’eau. Si elle a un acte de propriété et aussi les autres, choisissez l’acte de propriété.
    .avoid = N’écrivez pas de numéros de compte, ni le montant du loyer, ni qui d’autre vit là.

client-voter-registered = Le nom de la personne que vous aidez est-il sur une liste électorale (voter registration) ?
    .listen = La question est de savoir si elle est sur la liste, pas si elle a déjà voté. Si elle ne sait pas si on l’a inscrite par erreur, elle devrait parler avec un avocat avant toute autre chose. « Je ne sais pas / passer » est une bonne réponse.
    .avoid = Ne demandez pas si elle a le droit de s’inscrire, ni comment elle est arrivée sur une liste. Dites cela dans la pièce, pas sur un écran partagé, et ne notez pas de détails.

## Permis et DMV

client-state-licensed = Dans quels États la personne que vous aidez a-t-elle déjà eu, ou demandé, un permis de conduire ou une carte d’identité de l’État (state ID) ?
    .listen = Les gens nomment souvent seulement l’État de la carte qu’ils ont maintenant. Demandez les États d’avant, les anciennes cartes, les permis d’apprentissage (learner’s permits), les cartes d’identité des États, et les États où ils ont demandé et où on leur a dit non.
    .avoid = N’écrivez pas de numéros de carte. La raison d’un déménagement n’importe pas ici.

client-license-status = La personne que vous aidez a-t-elle maintenant un permis de conduire ou une carte d’identité de l’État ?
    .listen = La question est posée pour chaque État nommé avant. « Il a expiré », « on me l’a pris » et « je l’ai rendu » veulent dire une ancienne carte. Un permis d’apprentissage (learner’s permit) compte comme un permis ; une demande encore en cours veut dire la dernière réponse.
    .avoid = N’écrivez pas le numéro de la carte, ni pourquoi une carte a été retirée.

client-license-kind = Quel type de carte est-ce ?
    .listen = Demandez à voir le devant de la carte : une étoile dans un coin, en haut, ou des mots comme « limited term », « temporary » ou « non-domiciled ». Un permis en papier utilisé en attendant la carte par la poste n’est pas un permis « temporary ». Si deux réponses conviennent, choisissez d’abord le permis à durée limitée ou la carte de conduite ; si rien ne se remarque, le permis ordinaire. Pour une ancienne carte, répondez pour la dernière.
    .avoid = Regardez la carte et rendez-la ; ne la copiez pas et ne la photographiez pas pour cela. Ne demandez pas pourquoi la personne a ce type de carte.

client-license-denied = Est-il déjà arrivé que le DMV refuse la demande de la personne que vous aidez ?
    .listen = « On ne me l’a pas donné parce que des papiers manquaient » est un oui. Un examen de conduite raté n’en est pas un. Demandez si c’était à la première demande ou à un renouvellement ; si c’était les deux, choisissez l’une ou l’autre réponse.
    .avoid = N’écrivez pas la raison, ni quels papiers manquaient.

client-license-papers = La personne que vous aidez a-t-elle déjà montré des papiers au DMV pour avoir un permis ou une carte d’identité ?
    .listen = Il se peut que la personne ne pense qu’à un passeport. Un acte de naissance ou une facture avec son adresse compte aussi. Les papiers envoyés par la poste ou mis en ligne comptent.
    .avoid = N’écrivez pas quels papiers, ni leurs numéros, ni le pays qui les a donnés.

client-license-address-shown = Quelle adresse le DMV a-t-il pour la personne que vous aidez ?
    .listen = Demandez la carte ; l’adresse y est souvent imprimée. Puis demandez si la personne a envoyé un changement d’adresse, car le DMV en a peut-être une plus récente. Si le DMV a à la fois son domicile et une boîte postale (P.O. box), choisissez le domicile.
    .avoid = N’écrivez pas l’adresse elle-même.

client-license-two-records = Le DMV a-t-il deux dossiers sur la personne que vous aidez, sous deux noms ?
    .listen = Écoutez s’il y a eu un mariage, un changement de nom, ou un nom écrit de deux façons. Si le DMV a changé le nom dans un même dossier, la réponse est non. Il se peut que la personne ne sache pas : alors « Je ne sais pas / passer » est une bonne réponse, et le résultat dit ce qui en dépend.
    .avoid = N’écrivez aucun des deux noms, et ne demandez pas de raison. Deux dossiers peuvent exister sans aucune faute.

## Voitures et routes

client-state-registered = Dans quels États un véhicule est-il, ou était-il, immatriculé au nom de la personne que vous aidez ?
    .listen = Les anciens véhicules comptent, et aussi les camions et les motos. « Ma voiture » peut être au nom de quelqu’un d’autre : demandez la carte d’immatriculation (registration card). Si seul le nom de quelqu’un d’autre est dessus, elle ne compte pas.
    .avoid = N’écrivez pas de numéros de plaque, ni quel autre nom est sur la carte.

client-car-address-shown = Quelle adresse est sur l’immatriculation du véhicule (registration) ?
    .listen = Demandez la carte d’immatriculation (registration card) qui est dans la voiture, ou la lettre de renouvellement. Comparez-la avec l’endroit où la personne vit maintenant.
    .avoid = N’écrivez pas l’adresse ni le numéro de plaque.

client-state-drives = Dans quels États la personne que vous aidez conduit-elle, ou a-t-elle une voiture ?
    .listen = Il se peut qu’elle ne nomme que son propre État ou sa propre voiture. Demandez les États qu’elle a traversés en conduisant ces dernières années, une voiture prêtée, louée ou de travail, et où sa voiture est garée ou conduite par quelqu’un d’autre. Si elle ne fait que monter en voiture avec d’autres, comptez les États où elle roule souvent dans la même voiture.
    .avoid = N’écrivez pas de trajets, de dates ni de numéros de plaque, ni à qui est la voiture. Ne demandez pas ici si elle conduit avec un permis.

client-car-toll-account = La personne que vous aidez a-t-elle un badge de péage ou un compte de péage ?
    .listen = Il se peut qu’elle ne connaisse que le nom du badge, comme E-ZPass, FasTrak ou SunPass. Demandez s’il y a un petit badge sur le pare-brise, ou des paiements de péage sur une carte ou un compte bancaire.
    .avoid = N’écrivez pas de numéros de compte, de badge ou de plaque.

## Police, prison locale, tribunaux des États et locaux

client-police-any = La personne que vous aidez a-t-elle déjà eu un contact avec la police, une prison locale (jail), ou le tribunal d’un État, d’un comté ou d’une ville ?
    .listen = Les gens entendent souvent « Avez-vous eu des ennuis ? » et disent non. Un contrôle, une contravention (ticket), une affaire de toute sorte, et un rapport de police comme victime ou témoin comptent tous ; le tribunal de l’immigration vient plus tard. Avec un non, les autres questions sur la police sont laissées de côté.
    .avoid = Ce que la personne dit ici peut être confidentiel : dites-le dans la pièce, pas sur un écran partagé. Ne notez pas ce qui s’est passé.

client-state-booked = Dans quels États la personne que vous aidez a-t-elle déjà subi une arrestation avec prise d’empreintes digitales ?
    .listen = Les deux doivent être vrais : une arrestation, et des empreintes prises. « Ils ont abandonné » compte quand même. Une contravention (ticket) sans empreintes ne compte pas, et des empreintes pour un emploi non plus.
    .avoid = Ne demandez pas et n’écrivez pas la raison de l’arrestation, ni quand. Dites cela dans la pièce, pas sur un écran partagé.

client-police-in-custody = La personne que vous aidez est-elle dans une prison locale (jail) en ce moment ?
    .listen = Répondez pour la personne que vous aidez, même quand un proche parle avec vous pour elle. Seul ce moment compte. Que des agents des frontières ou de l’immigration l’aient déjà retenue est une question qui vient plus tard.
    .avoid = N’écrivez pas l’accusation ni un numéro d’enregistrement (booking number). Ce que vous entendez peut être confidentiel : ne notez pas de détails.

client-police-report = Le nom de la personne que vous aidez est-il dans un rapport de police ?
    .listen = Un contrôle routier, un accident, un appel à l’aide ou quelque chose qu’elle a vu comme témoin a pu mener à un rapport. Un crime ou un délit contre elle qu’elle a signalé relève de la question suivante. Il se peut qu’elle ne sache pas : alors « Je ne sais pas / passer » est une bonne réponse, et le résultat dit ce qui en dépend.
    .avoid = N’écrivez pas ce qui s’est passé, ni qui d’autre était là. Dites cela dans la pièce, pas sur un écran partagé.

client-police-victim-report = La personne que vous aidez a-t-elle déjà signalé à la police un crime ou un délit contre elle ?
    .listen = Ce que quelqu’un d’autre a signalé pour elle compte aussi. Ce qu’elle a dit seulement à un médecin, à une église ou à une clinique n’a pas été signalé à la police.
    .avoid = Ne demandez pas ce qu’on lui a fait ni qui l’a fait ; ce programme n’en a pas besoin. Demandez là où personne d’autre ne peut entendre, et ne notez pas de détails.

client-police-court = La personne que vous aidez a-t-elle, ou a-t-elle eu, une affaire ou une audience dans un tribunal d’un État, d’un comté ou d’une ville ?
    .listen = « J’ai le tribunal » peut vouloir dire beaucoup de choses : demandez la lettre. Les affaires de circulation, de famille, de loyer et les affaires pénales comptent ; une lettre qui dit « EOIR » vient du tribunal de l’immigration, et celui-là ne compte pas. Si elle a plus d’une affaire, choisissez celle qui n’est pas finie.
    .avoid = N’écrivez pas de quoi parle l’affaire, ni numéros d’affaire, ni dates. Ce que la personne dit ici peut être confidentiel : dites-le dans la pièce, pas sur un écran partagé.

## Bureaux fédéraux de l’immigration et tribunal de l’immigration

client-federal-any = La personne que vous aidez a-t-elle déjà eu affaire aux bureaux de l’immigration des États-Unis ou au tribunal de l’immigration ?
    .listen = Beaucoup de gens n’ont jamais eu affaire à eux ; alors la réponse est non. La personne peut oublier un formulaire que quelqu’un a envoyé pour elle, des empreintes pour un visa, un visa d’études, un rendez-vous de contrôle (check-in), ou un moment où des agents la retenaient. Un enfant d’un centre d’accueil fédéral (shelter) dans un domicile où elle vivait compte ; un simple voyage à l’étranger ne compte pas.
    .avoid = Ne demandez pas et n’écrivez pas le statut d’immigration ; un oui n’en dit rien. Ce que la personne dit ici peut être confidentiel : dites-le dans la pièce, pas sur un écran partagé.

client-federal-biometrics = Un bureau fédéral des frontières, des visas ou de l’immigration a-t-il déjà pris la photo ou les empreintes de la personne que vous aidez ?
    .listen = Demandez s’il y a eu un entretien pour un visa, un rendez-vous de biométrie (biometrics appointment), un aéroport au retour d’un voyage, et Global Entry. Une lettre peut dire « biometrics ». Une photo au DMV ou des empreintes en prison locale (jail) ne sont pas concernées ici.
    .avoid = N’écrivez pas le numéro A (A-number), ni le but du rendez-vous. Dites cela dans la pièce, pas sur un écran partagé.

client-federal-application = La personne que vous aidez a-t-elle déjà déposé un formulaire à l’USCIS, ou quelqu’un en a-t-il déposé un pour elle ?
    .listen = La personne dira peut-être seulement « mes papiers », « le permis de travail » ou « la demande de ma sœur pour moi ». Un formulaire pour un membre de la famille compte si son nom y figure. Demandez une copie du formulaire ou une lettre, et regardez si elle vient de l’USCIS.
    .avoid = N’écrivez pas quel formulaire, ni le numéro A (A-number), ni un numéro de dossier, ni comment cela a fini. Ce que la personne dit ici peut être confidentiel.

client-federal-registration = La personne que vous aidez a-t-elle déjà envoyé le formulaire G-325R de l’USCIS ?
    .listen = C’est le numéro du formulaire qui décide : demandez une copie. Si elle se demande s’il faut l’envoyer, elle devrait d’abord parler avec un avocat. Il se peut qu’elle ne sache pas ce qui a été envoyé pour elle : alors « Je ne sais pas / passer » est une bonne réponse.
    .avoid = Ne demandez pas ici pourquoi elle l’a envoyé ou non, et ne le notez pas. Dites cela dans la pièce, pas sur un écran partagé.

client-federal-victim-filing = La personne que vous aidez a-t-elle déjà déposé une demande à l’USCIS comme victime de violences, d’un crime ou d’un délit, ou de traite d’êtres humains (trafficking) ?
    .listen = Écoutez si elle dit « VAWA », « visa U » ou « visa T ». Avoir seulement signalé les faits à la police n’est pas une telle demande. Demandez une copie de ce qui a été envoyé à l’USCIS.
    .avoid = Ne demandez pas ce qu’on lui a fait ni qui l’a fait, et n’en écrivez rien. Demandez là où personne d’autre ne peut entendre ; une loi fédérale donne à ces demandes une protection de plus, avec des limites.

client-federal-court-case = La personne que vous aidez a-t-elle déjà eu une affaire au tribunal de l’immigration ?
    .listen = Demandez la lettre : les lettres de ce tribunal disent « Executive Office for Immigration Review » ou « EOIR ». Les tribunaux de la circulation, de la famille et les tribunaux pénaux sont d’autres tribunaux. Une affaire finie compte.
    .avoid = N’écrivez pas le numéro A (A-number), ni le juge, ni où en est l’affaire. Ce que la personne dit ici peut être confidentiel : dites-le dans la pièce, pas sur un écran partagé.

client-federal-order = Un juge de l’immigration ou un agent de l’immigration a-t-il déjà ordonné à la personne que vous aidez de quitter le pays ?
    .listen = « Déportation » (deportation) ou « removal order » veut dire cela, aussi d’il y a longtemps. Un juge peut en donner un à une personne qui a manqué une audience, donc il se peut qu’elle ne le sache pas : alors choisissez « Je ne sais pas / passer » ; le résultat dit ce qui en dépend. La ligne téléphonique gratuite et le site web du tribunal de l’immigration montrent ses affaires, mais il se peut qu’ils ne montrent pas un ordre donné par un agent ; un avocat peut le chercher.
    .avoid = N’insistez pas pour avoir une réponse, et ne demandez pas ce qu’elle a fait après un ordre. Ce que la personne dit ici peut être confidentiel : dites-le dans la pièce, pas sur un écran partagé, et ne notez pas de détails.

client-federal-appointment = La personne que vous aidez a-t-elle un rendez-vous à venir avec l’ICE ou l’USCIS ?
    .listen = « Un rendez-vous avec l’immigration » peut être l’un ou l’autre : demandez la lettre ou le message et regardez quel bureau l’a envoyé. Des empreintes ou une photo à l’USCIS comptent comme un rendez-vous à l’USCIS. Si elle a les deux sortes, choisissez le rendez-vous de contrôle (check-in) de l’ICE.
    .avoid = N’écrivez pas la date, le lieu ou le numéro A (A-number). Si elle demande s’il faut y aller, c’est une question pour un avocat, pas pour ce formulaire.

client-federal-address = Quelle adresse la personne que vous aidez a-t-elle donnée en dernier à l’USCIS, à l’ICE ou au tribunal de l’immigration ?
    .listen = Demandez le dernier formulaire ou la dernière lettre. Un formulaire que quelqu’un a rempli pour elle peut contenir une autre adresse que celle qu’elle croit. Si ces bureaux ont plus d’une adresse et que l’une est son domicile, choisissez le domicile.
    .avoid = N’écrivez pas l’adresse elle-même, ni qui vit là.

client-federal-detained = Est-il déjà arrivé que des agents des frontières ou de l’immigration retiennent la personne que vous aidez, même peu de temps ?
    .listen = « Ils m’ont seulement gardé quelques heures » est un oui. Cela peut être à la frontière, dans un aéroport, dans une cellule ou dans un centre de détention. Quelques questions au guichet des passeports ne comptent pas.
    .avoid = Ne demandez pas et n’écrivez pas comment ou pourquoi elle est venue aux États-Unis, ni pourquoi on l’a retenue. Ce que la personne dit ici peut être confidentiel : dites-le dans la pièce, pas sur un écran partagé.

client-federal-student = Une école aux États-Unis a-t-elle déjà fait un rapport sur la personne que vous aidez comme étudiant F, M ou J ?
    .listen = Demandez si une école lui a déjà donné un formulaire I-20 ou DS-2019. Si elle n’en a jamais eu, la réponse est non, même si elle fait des études ici.
    .avoid = N’écrivez pas l’école, ni si elle a fini. Son statut n’est pas demandé.

client-federal-sponsor = La personne que vous aidez a-t-elle déjà accueilli un enfant d’un centre d’accueil fédéral (shelter), ou vécu avec quelqu’un qui l’a fait ?
    .listen = Il s’agit d’un enfant venu dans le pays sans parent. L’adulte qui accueille l’enfant s’appelle un sponsor, mais toute personne qui vivait dans ce domicile compte aussi. Cela peut être un neveu, une nièce ou l’enfant d’amis.
    .avoid = N’écrivez pas le nom de l’enfant ni qui d’autre vit là, et ne demandez le statut de personne. Dites cela dans la pièce, pas sur un écran partagé.

## Programmes publics et école

client-benefits-any = La personne que vous aidez a-t-elle, ou quelqu’un de son foyer a-t-il, déjà demandé ou reçu l’aide d’un programme public ?
    .listen = Les gens pensent souvent seulement à eux-mêmes et à maintenant. Une aide pour un enfant, une aide d’il y a longtemps, des soins d’urgence que Medicaid a payés, et une demande qui a été refusée comptent tous. Avec un non, les questions sur chaque programme sont laissées de côté.
    .avoid = N’écrivez pas qui du foyer a demandé, et ne demandez le statut de personne.

client-benefits-medicaid = La personne que vous aidez a-t-elle, ou quelqu’un de son foyer a-t-il, déjà demandé ou reçu Medicaid, Medicaid d’urgence (emergency Medicaid) ou CHIP ?
    .listen = Demandez s’il y a eu un accouchement ou une urgence à l’hôpital : les papiers que l’hôpital a remplis pour elle comptent. Dans certains États, le programme a un autre nom, comme Medi-Cal en Californie. Medicare est un autre programme : demandez quel nom est sur la carte ou la lettre.
    .avoid = N’écrivez pas qui était malade, de quoi, ni quel type de Medicaid c’était. Ne demandez le statut de personne.

client-benefits-snap = La personne que vous aidez a-t-elle, ou quelqu’un de son foyer a-t-il, déjà demandé ou reçu des bons alimentaires (food stamps, SNAP) ?
    .listen = L’argent de SNAP arrive sur une carte, donc la personne dira peut-être seulement « la carte EBT ». Certains États donnent au programme un autre nom, comme CalFresh en Californie ; WIC est un autre programme. Une aide que seul un enfant a reçue compte.
    .avoid = N’écrivez pas de numéros de carte, ni qui a reçu l’aide. Ne demandez le statut de personne.

client-benefits-housing = La personne que vous aidez a-t-elle, ou quelqu’un de son foyer a-t-il, déjà demandé ou reçu une aide fédérale au logement ?
    .listen = « Section 8 », un bon (voucher), un logement public ou un immeuble avec une aide fédérale au loyer veulent dire oui. Si elle n’est pas sûre, demandez le bail, ou elle peut demander au bureau du logement.
    .avoid = N’écrivez pas l’adresse ni qui vit là. Ne demandez le statut de personne.

client-benefits-cash = La personne que vous aidez a-t-elle, ou quelqu’un de son foyer a-t-il, déjà demandé ou reçu une aide en argent (TANF ou SSI) ?
    .listen = La personne dira peut-être « welfare » : TANF est une aide sociale en argent pour les familles, et certains États lui donnent un autre nom, comme CalWORKs en Californie. Une pension de la Sécurité sociale (Social Security) n’est pas SSI : demandez la lettre. Une demande qui a été refusée compte.
    .avoid = N’écrivez pas qui l’a reçue, et ne demandez le statut de personne. Ce que la personne dit ici peut être confidentiel : ne notez pas de détails.

client-school-child = Y a-t-il chez la personne que vous aidez un enfant qui va à l’école, ou une personne qui fait des études ?
    .listen = Toute école compte, de la maternelle (kindergarten) à l’université (college). Ce n’est pas forcément l’enfant de la personne. Si elle fait elle-même des études, comptez-la aussi.
    .avoid = N’écrivez pas de noms, d’âges, ni l’école.

client-school-directory = La personne que vous aidez a-t-elle dit à l’école par écrit de ne pas donner les « directory information » (informations d’annuaire) ?
    .listen = Cela doit être par écrit : demandez un formulaire du début de l’année scolaire, ou elle peut demander à l’école. Avec plus d’une école, la réponse est oui seulement si toutes l’ont par écrit. Si elle ne sait pas, « Je ne sais pas / passer » est une bonne réponse.
    .avoid = N’écrivez pas le nom de l’enfant ni l’école.

client-school-aid-form = La personne que vous aidez a-t-elle, ou quelqu’un de son foyer a-t-il, déjà rempli le formulaire d’aide aux étudiants (FAFSA) ?
    .listen = La personne dira peut-être non parce que seul son fils ou sa fille l’a rempli. Cela compte si elle a donné ses données comme parent ou conjoint. Un formulaire que seul un État ou une université utilise n’est pas le FAFSA : demandez une copie.
    .avoid = N’écrivez pas ce que dit le formulaire, ni aucun numéro qui s’y trouve. Ne demandez le statut de personne.

## Travail et argent

client-work-records = La personne que vous aidez a-t-elle déjà eu un travail déclaré (on the books) pour un employeur aux États-Unis, ou déposé une déclaration d’impôts américaine (tax return) ?
    .listen = Une fiche de paie (pay stub) ou un formulaire W-2 est un signe de travail déclaré. Si elle dit « payé en liquide », demandez si l’employeur lui a fait remplir des papiers et a signalé le salaire. Une déclaration d’impôts avec un ITIN compte, et aussi celle qu’un conjoint a déposée avec son nom dessus.
    .avoid = Ne demandez pas quels papiers ou quel numéro elle a montrés à un employeur, et n’écrivez le nom d’aucun employeur. Ce que la personne dit ici peut être confidentiel.

client-work-social-security = La personne que vous aidez a-t-elle déjà reçu un numéro de Sécurité sociale (Social Security) ?
    .listen = Seul un numéro que le bureau de la Sécurité sociale lui a donné compte, même il y a longtemps. Un ITIN pour les impôts est un autre numéro.
    .avoid = Ne demandez jamais le numéro, et n’écrivez aucun numéro. Ne demandez rien sur d’autres numéros.

client-money-services = La personne que vous aidez a-t-elle une banque, ou envoie-t-elle ou reçoit-elle des transferts d’argent ?
    .listen = « Je n’ai pas de banque » peut oublier une coopérative de crédit (credit union) ou une carte de crédit : celles-ci comptent comme une banque. De l’argent envoyé à la famille à l’étranger est un transfert, et aussi une boutique où elle encaisse des chèques ou achète des money orders. Comptez les dernières années.
    .avoid = N’écrivez pas la banque, les sommes, ni à qui va l’argent.

## Téléphone, internet et voyages

client-phone-kind = Quel type de téléphone la personne que vous aidez utilise-t-elle ?
    .listen = Souvent, les gens ne savent pas quelles applications peuvent utiliser leur position. La personne peut regarder dans les réglages sous « Localisation » (Location) ou « Confidentialité » (Privacy). Si elle n’est pas sûre, choisissez la première réponse.
    .avoid = N’écrivez pas le numéro de téléphone. Laissez-la regarder elle-même ; vous n’avez pas besoin de voir ce qu’il y a sur le téléphone.

client-online-accounts = La personne que vous aidez a-t-elle des réseaux sociaux ou d’autres comptes en ligne ?
    .listen = « C’est privé » ne vaut peut-être pas pour chaque publication : si des inconnus peuvent voir une publication ou une photo, choisissez la première réponse. Une messagerie (email), ou un compte sans publications, veut dire la deuxième réponse.
    .avoid = N’écrivez pas de noms de comptes, et ne regardez pas ce qu’elle publie.

client-travel-crossed = La personne que vous aidez a-t-elle déjà passé la frontière des États-Unis, pour entrer ou sortir, par un aéroport, un port ou un poste-frontière ?
    .listen = Tout voyage à tout âge compte, à l’entrée comme à la sortie, aussi à pied ou en voiture. S’inscrire à Global Entry, NEXUS, SENTRI ou FAST compte aussi. La personne peut oublier un voyage fait enfant.
    .avoid = Un « non » n’a pas besoin de raison : ne demandez pas et n’écrivez pas comment ou quand elle est venue. Dites cela dans la pièce, pas sur un écran partagé.

client-travel-flies = La personne que vous aidez prend-elle l’avion à l’intérieur des États-Unis ?
    .listen = Les vols de ces dernières années comptent, et ceux qu’elle prévoit. Les vols vers et depuis Porto Rico (Puerto Rico) comptent.
    .avoid = N’écrivez pas de dates, de lieux ni de compagnies aériennes.

client-federal-monitor = L’ICE oblige-t-elle la personne que vous aidez à porter un appareil ou à utiliser une application de téléphone pour se signaler (check in) ?
    .listen = « Le bracelet » peut être à la cheville ou au poignet ; l’application peut être SmartLINK. Seul compte ce que l’ICE ou son entreprise BI lui a donné, pas un appareil d’un tribunal pénal. Demandez les papiers : ils disent peut-être « ISAP » ou « Alternatives to Detention ».
    .avoid = N’écrivez pas le numéro A (A-number), ni les heures ou les lieux de contrôle. Ce que la personne dit ici peut être confidentiel : ne notez pas de détails.

client-insurance-claim = Y a-t-il déjà eu une demande à une assurance (claim) avec le nom de la personne que vous aidez dessus ?
    .listen = La personne ne pense peut-être qu’aux demandes qu’elle a faites. Une demande qu’une autre personne a faite à son sujet compte aussi ; demandez s’il y a eu un accident, un vol, une blessure ou des dégâts dans un logement. Si elle n’est pas sûre, passez cette question.
    .avoid = N’écrivez pas ce qui s’est passé, ni à qui était la faute, ni un numéro de contrat.

## À côté du résultat

client-worry-agency = Quelle agence inquiète le plus la personne que vous aidez ?
    .listen = Laissez-la choisir. « L’immigration » ou « la patrouille des frontières » veut dire la première réponse. Cela ne change que ce qui est dit en premier parmi les résultats qui sont égaux pour tout le reste.
    .avoid = Ne demandez pas et n’écrivez pas pourquoi.

client-keeps-records = La personne que vous aidez dirige-t-elle un lieu qui garde des données sur d’autres personnes ?
    .listen = Il s’agit de la personne que vous aidez, pas de votre propre clinique. Elle doit louer des logements, ou diriger une entreprise, une école, un foyer d’accueil ou une clinique ; y travailler ne suffit pas. Si rien de cela ne convient, laissez la question ouverte.
    .avoid = N’écrivez pas le nom du lieu, ni celui de qui que ce soit dans ses données.
