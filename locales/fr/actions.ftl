## Aide, et obligations légales

action-find-accredited-help = Trouvez un avocat ou un représentant accrédité (accredited representative)
    .what = Le département de la Justice publie une liste de services juridiques gratuits pour chaque tribunal de l’immigration. Il met cette liste à jour quatre fois par an. Il publie aussi la liste des groupes et des représentants accrédités qu’il reconnaît. Le site immigrationadvocates.org permet de chercher par lieu ; nous ne l’avons pas vérifié. Certains bureaux d’aide juridique (legal aid) reçoivent de l’argent fédéral. Selon une règle de 1997 que nous avons lue, ceux-là doivent demander s’ils ont le droit de vous aider. Obtenez de l’aide avant de déposer quoi que ce soit, de voyager ou de répondre à une lettre.
    .fee = Les services de la liste du département de la Justice sont gratuits. D’autres peuvent faire payer.
    .caution = Un notario ou un consultant n’est pas un avocat. Ce que vous lui dites n’est pas protégé. Ce que vous dites à un avocat pour avoir un conseil juridique est protégé, quel que soit votre statut. Cela ne couvre pas une infraction pénale ou une fraude qui continue encore.

action-update-court-address-eoir-33 = Donnez votre nouvelle adresse au tribunal de l’immigration (formulaire EOIR-33/IC)
    .duty = Une personne qui a une affaire en cours au tribunal de l’immigration doit déposer le formulaire EOIR-33/IC dans les cinq jours ouvrés (working days) après tout changement d’adresse ou de numéro de téléphone.
    .what = Chaque personne de l’affaire dépose son propre formulaire. Une copie va aux avocats de l’ICE. Si l’affaire est en appel, demandez à un avocat ou à un représentant accrédité (accredited representative) quel formulaire utiliser. Signaler l’adresse à l’USCIS est une obligation à part et ne remplace pas celle-ci. En février 2026, le bureau des tribunaux a demandé de retirer de ce formulaire les lignes « in care of » (chez quelqu’un). Nous n’avons pas vérifié s’il l’a fait.
    .changes = Les avis d’audience arrivent là où vous vivez. Cela n’empêche pas l’ICE d’avoir votre adresse.
    .gives = Le tribunal de l’immigration et les avocats de l’ICE reçoivent votre nouvelle adresse ou votre nouveau numéro de téléphone.
    .caution = Sans le formulaire, les avis vont à l’ancienne adresse, et le juge peut ordonner l’expulsion en votre absence. Ne pas donner votre adresse ici est ce qui vous nuit le plus.

action-attend-immigration-court = Allez à chaque audience du tribunal de l’immigration
    .what = Manquer une audience entraîne en général un ordre d’expulsion (removal order). Demandez à un avocat si vous pouvez comparaître par vidéo. Depuis le 23 juin 2026, une ordonnance d’un tribunal (court order) limite les arrestations dans les tribunaux de l’immigration. Le gouvernement a fait appel, et nos sources s’arrêtent au 1er juillet 2026.
    .caution = Des notes publiques sur un article de presse du 1er juillet 2026 disent que l’ICE a arrêté trois hommes dans deux tribunaux de l’immigration de New York malgré l’ordonnance d’un tribunal (court order) qui limite de telles arrestations. Cette ordonnance ne couvre pas les rendez-vous de contrôle (check-ins) dans les bureaux de l’ICE, ni les rues, ni les domiciles. L’appel peut la changer. La veille de l’audience, demandez à un avocat ou à une clinique juridique si elle vaut encore.

action-prepare-ice-check-in = Si vous avez un rendez-vous de contrôle (check-in) avec l’ICE, préparez-vous, et allez-y ou obtenez d’abord une nouvelle date
    .duty = Une personne à qui l’ICE a dit de se présenter doit le faire ce jour-là, sauf si l’ICE donne un autre jour. Signalez une nouvelle adresse à l’ICE dans les cinq jours ouvrés (business days).
    .what = Parlez avec un avocat avant ce jour. L’ICE a une page pour fixer ou changer un rendez-vous de contrôle, ice.gov/check-in. Apportez la lettre. Apportez des copies qui montrent une affaire en cours, et des copies qui montrent depuis combien de temps vous êtes aux États-Unis. Dites à une personne de confiance où et quand vous allez. Laissez-lui votre numéro A (A-number), le numéro de téléphone de votre avocat et un plan pour vos enfants.
    .changes = Nous n’avons trouvé aucune démarche légale qui empêche des agents d’arrêter une personne là-bas. Mais un avocat qui le sait d’avance peut agir plus tôt.
    .gives = L’ICE reçoit votre nouvelle adresse, si vous avez déménagé, et voit les papiers que vous apportez.
    .caution = Un groupe juridique a écrit en décembre 2025 que les arrestations aux rendez-vous de contrôle avaient augmenté. L’ordonnance d’un tribunal (court order) qui limite les arrestations aux tribunaux de l’immigration ne couvre pas les bureaux de l’ICE. Sans l’avis d’un avocat, ne manquez pas ce rendez-vous.

action-prepare-uscis-interview = Si vous avez un entretien à l’USCIS, parlez avec un avocat avant d’y aller
    .what = Dites à l’avocat tout ancien ordre d’expulsion (removal order), toute arrestation ou tout visa qui a expiré. Demandez à l’avocat de venir avec vous. Apportez la lettre et les papiers qu’elle demande. Dites à une personne de confiance où et quand vous allez. Laissez-lui votre numéro A (A-number), le numéro de téléphone de votre avocat et un plan pour vos enfants.
    .changes = Nous n’avons trouvé aucune démarche légale qui empêche l’ICE d’arrêter une personne là-bas. Des articles de presse de novembre 2025 parlent d’arrestations à des entretiens pour la carte verte (green card) à San Diego.
    .gives = L’USCIS reçoit les papiers que sa lettre demande.
    .caution = Si vous ne venez pas, l’USCIS peut considérer votre demande comme abandonnée et la refuser. Parlez avec un avocat avant de ne pas venir ou de demander une nouvelle date.

action-update-address-ar-11 = Si vous n’avez pas la citoyenneté américaine, signalez une nouvelle adresse à l’USCIS (formulaire AR-11)
    .duty = Presque toute personne qui n’a pas la citoyenneté américaine, y compris les titulaires de la carte verte (green card), doit signaler une nouvelle adresse à l’USCIS dans les 10 jours après un déménagement.
    .what = Utilisez le formulaire AR-11 ; vous pouvez le déposer en ligne. Il ne remplace pas le fait de signaler l’adresse au tribunal de l’immigration ou dans une affaire en cours. Ce sont des obligations à part. En 2025, la Sécurité intérieure (Homeland Security, DHS) a dit qu’elle ferait respecter cette obligation.
    .gives = L’USCIS reçoit l’adresse où vous vivez maintenant, et l’USCIS partage des dossiers avec l’ICE. L’obligation reste la même.
    .caution = Ne pas signaler peut entraîner des amendes, la prison (jail) ou une procédure d’expulsion. Si vous n’avez jamais eu d’enregistrement auprès du gouvernement, demandez à un avocat comment l’obligation s’applique à vous.

action-carry-registration-proof = Si vous n’avez pas la citoyenneté américaine, portez sur vous votre preuve d’enregistrement
    .duty = Selon la loi, une personne de 18 ans ou plus qui n’a pas la citoyenneté américaine doit porter sur elle une preuve d’enregistrement (registration).
    .what = Une carte verte (green card), un I-94 ou un permis de travail est une telle preuve. Il y en a d’autres. Gardez des copies en lieu sûr. Les citoyens américains n’ont pas besoin de porter une telle preuve.
    .caution = Si vous n’avez pas de tel papier, parlez avec un avocat avant de décider de vous enregistrer ou non.

action-never-lie-on-forms = Ne donnez jamais de fausses réponses et n’utilisez jamais de faux papiers
    .duty = C’est une infraction pénale de donner un faux nom, un faux numéro, une fausse adresse ou un faux statut sur un formulaire, ou d’utiliser les papiers d’une autre personne.
    .what = En règle générale, laisser une question sans réponse ou garder le silence est légal. Il y a des limites. Mentir est une infraction pénale et peut fermer tous les chemins vers un statut. Si une réponse vraie semble dangereuse, demandez à un avocat avant de répondre.
    .caution = Garder le silence ne met pas fin à une obligation légale, comme signaler une nouvelle adresse ou porter sur soi une preuve d’enregistrement. Certains États vous obligent à donner votre nom lors d’un contrôle légal. Les règles sont différentes aux frontières et dans les aéroports, et dans votre propre demande ou à votre propre audience. Là, demandez à un avocat.

action-noncitizens-decline-voter-registration = Si vous n’avez pas la citoyenneté américaine, dites non à l’inscription sur les listes électorales
    .what = Un employé du DMV ou d’un bureau d’aides peut proposer de vous inscrire pour voter. Si vous n’avez pas la citoyenneté américaine, dites non. Cela vaut aussi avec une carte verte (green card). Ne cochez jamais une case qui dit « citizen » (citoyen) si vous ne l’êtes pas.
    .caution = S’inscrire, voter ou se déclarer faussement citoyen peut vous barrer tout statut à vie. Cela peut mener à l’expulsion, même par erreur. Si c’est déjà arrivé, voyez un avocat avant toute autre chose.

action-sponsor-address-i-865 = Si vous avez signé un I-864 pour un immigrant, signalez votre nouvelle adresse (formulaire I-865)
    .duty = Si vous avez signé le formulaire I-864, vous devez signaler une nouvelle adresse à l’USCIS dans les 30 jours. Cela vaut aussi longtemps que dure la promesse de ce formulaire.
    .what = Utilisez le formulaire I-865. La promesse prend fin quand l’immigrant devient citoyen américain, a 40 trimestres de travail comptés (quarters), ou quitte les États-Unis pour de bon. Elle prend fin aussi quand l’un de vous deux meurt. Un garant (sponsor) qui n’a pas la citoyenneté américaine doit aussi signaler l’adresse par le formulaire AR-11.
    .changes = Nous n’avons trouvé aucune démarche légale qui retire des dossiers de l’USCIS les données d’un garant (sponsor).
    .gives = L’USCIS reçoit l’adresse où vous vivez maintenant, et l’USCIS partage des dossiers avec l’ICE.
    .caution = Quelqu’un chez vous n’a-t-il pas de statut, ou a-t-il un ancien ordre d’expulsion (removal order) ? Alors demandez à un avocat avant de signer un nouveau I-864.

action-tax-clinic-before-filing = Si vous déclarez vos impôts avec un ITIN, parlez d’abord avec une clinique fiscale
    .duty = Les personnes qui gagnent assez doivent déposer une déclaration d’impôts fédérale. Leur statut d’immigration n’y change rien.
    .what = Un ITIN est un numéro fiscal pour les personnes sans numéro de Sécurité sociale (Social Security). Les Low Income Taxpayer Clinics (cliniques fiscales pour personnes à faibles revenus) n’appartiennent pas au gouvernement. Elles aident aussi les personnes qui parlent peu anglais. La Publication 4134 de l’IRS en donne la liste. Demandez ce que votre déclaration dirait sur l’endroit où vous vivez. N’arrêtez pas de déclarer sans un tel conseil.
    .fee = Les Low Income Taxpayer Clinics aident gratuitement ou pour une petite somme.
    .changes = Déclarer et ne pas déclarer ont tous deux des risques. Deux tribunaux ont empêché l’IRS de donner des adresses à l’ICE. Mais le 24 février 2026, un troisième tribunal a lu la loi autrement. Nous n’avons pas trouvé de décision plus récente.
    .gives = Une déclaration d’impôts donne à l’IRS l’adresse que vous y écrivez.
    .caution = Si vous avez, ou avez peut-être, un ordre d’expulsion (removal order), parlez d’abord avec un avocat. Ne donnez jamais un faux numéro ou une fausse adresse. C’est une infraction pénale.

action-never-obscure-plates = Gardez votre plaque d’immatriculation découverte et lisible
    .duty = Couvrir, teinter, asperger d’un produit ou retourner une plaque d’immatriculation pour échapper aux caméras est une infraction.
    .what = En Géorgie (Georgia), c’est un délit mineur (misdemeanor) avec une amende jusqu’à 1 000 dollars. En Floride, depuis le 1er octobre 2025, cela peut coûter jusqu’à 60 jours de prison locale (jail) et 500 dollars d’amende. Là-bas, c’est un crime grave (felony) si c’est lié à un autre crime ou délit. Nous n’avons lu que ce qui concerne ces deux États ; les peines diffèrent.
    .caution = Une plaque cachée donne à la police une raison d’arrêter la voiture.

## Droits, papiers et dossiers fédéraux

action-know-your-rights-card = Portez sur vous une carte de vos droits (know-your-rights card)
    .what = La carte dit que vous gardez le silence et voulez un avocat. Chez vous, gardez la porte fermée. Demandez aux agents de vous montrer, par une fenêtre, un mandat signé par un juge (judicial warrant). Dites que vous ne donnez pas votre accord. C’est pour tout le monde, quel que soit le statut.
    .changes = Sans votre accord, les agents ont besoin d’un mandat signé par un juge (judicial warrant) pour entrer chez vous. L’ICE conteste cela pour les personnes qui ont un ordre d’expulsion définitif (final removal order). En pratique, il se peut que des agents entrent quand même de force.
    .caution = Ne résistez pas si des agents entrent de force. Ne mentez pas, ne montrez pas de faux papiers et ne signez pas ce que vous ne comprenez pas. Certains États vous obligent à donner votre nom lors d’un contrôle légal. Les règles sont différentes aux frontières et dans les aéroports. Le silence ne met pas fin à l’obligation de porter sur soi une preuve d’enregistrement.

action-family-plan = Faites un plan pour vos enfants et les autres personnes dont vous vous occupez
    .what = Choisissez un adulte qui s’occuperait de vos enfants si l’on vous emmenait. Mettez cet adulte sur la liste des personnes qui peuvent venir les chercher à l’école. Notez les numéros de téléphone, les médecins et les médicaments, et gardez les passeports et les actes de naissance au même endroit. Demandez à une clinique juridique quel papier votre État utilise, car les États diffèrent. Si quelqu’un est emmené, locator.ice.gov peut montrer où il est détenu.
    .changes = Les personnes que vous avez choisies peuvent agir tout de suite. L’ICE a une directive sur les parents qu’elle détient. Mais elle ne vous donne aucun droit qu’un tribunal peut faire respecter.
    .gives = L’école apprend quel adulte peut venir chercher vos enfants.
    .caution = Un papier qui donne à un autre adulte un pouvoir sur un enfant peut durer. Demandez à un avocat avant d’en signer un.

action-proof-of-two-years = Si aucun agent ne vous a laissé entrer aux États-Unis, rassemblez des papiers qui montrent deux ans ici
    .what = Une loi permet à des agents d’expulser certaines personnes sans juge. Cela s’appelle l’expulsion accélérée (expedited removal). Elle vise les personnes qu’aucun agent n’a laissées entrer et qui ne peuvent pas montrer deux ans aux États-Unis sans interruption. Rassemblez donc des papiers avec votre nom et une date : baux, factures, fiches de paie, déclarations d’impôts, papiers d’école ou médicaux. Gardez des copies là où une personne de confiance peut les prendre. Demandez à un avocat s’il faut porter des copies sur vous.
    .changes = La loi vous laisse le soin de montrer les deux ans, et les agents ne sont pas obligés de vous parler de cette règle. Le 23 juin 2026, une cour d’appel à Washington, D.C. a laissé le gouvernement utiliser l’expulsion accélérée dans tout le pays. Nous l’avons lu dans la presse et n’avons rien trouvé de plus récent.
    .caution = En règle générale, vous pouvez garder le silence. Les règles sont différentes aux frontières et dans les aéroports, et certains États vous obligent à donner votre nom lors d’un contrôle légal. De plus, un groupe juridique avertit que là où l’expulsion accélérée est utilisée, le silence peut finir par une expulsion sans juge. Demandez donc d’avance à un avocat ce que vous devriez dire et montrer. N’utilisez jamais de faux papiers. Si vous avez peur de retourner dans votre pays, dites-le à chaque agent.

action-keep-victim-visa-proof = Portez sur vous la preuve de votre affaire VAWA, U ou T
    .what = Si votre affaire VAWA, U ou T est en cours ou approuvée, portez sur vous une copie du reçu ou de l’approbation. Depuis début 2025, l’ICE dit qu’elle n’a pas besoin de rechercher elle-même de telles affaires. Notre source la plus récente est d’octobre 2025.
    .changes = Cela montre à un agent que vous avez une telle affaire. Il se peut que cela n’empêche pas une arrestation.
    .gives = Toute personne qui voit le papier apprend que vous avez une telle affaire.
    .caution = Gardez la copie là où une personne qui vous fait du mal ne peut pas la trouver.

action-foia-eoir = Vérifiez si vous avez une affaire au tribunal de l’immigration, et demandez le dossier du tribunal
    .what = Le tribunal de l’immigration (EOIR) a une ligne téléphonique gratuite, 1-800-898-7180, et un site web, acis.eoir.justice.gov. Ils montrent s’il y a une affaire ou un ancien ordre. Nous n’avons pas ouvert le site web. Il vous faut votre numéro A (A-number), le numéro sur les lettres des bureaux de l’immigration. Pour le dossier du tribunal lui-même, écrivez à ce tribunal à EOIR.xyz.ROP.Requests@usdoj.gov, avec son code court à la place de xyz. Ou envoyez une demande FOIA à EOIR.FOIARequests@usdoj.gov. Les manuels du tribunal que nous avons lus ne sont pas d’accord sur la bonne façon de faire. Notre source datée la plus récente est d’octobre 2022.
    .fee = La ligne téléphonique est gratuite. Nous n’avons pas vérifié ce que coûte une copie du dossier du tribunal.
    .gives = La ligne téléphonique et le site web prennent votre numéro A. Si vous écrivez pour avoir le dossier, le tribunal apprend qui demande et comment vous joindre.
    .caution = Vérifiez avant de voyager ou de déposer quoi que ce soit. S’il y a, ou s’il y a peut-être, un ancien ordre, laissez un avocat ou une clinique juridique écrire pour vous.

action-foia-uscis = Demandez à l’USCIS votre dossier d’immigration
    .what = Ce dossier, appelé A-file, montre ce que le gouvernement a sur vous. Demandez-le avant de déposer quoi que ce soit. La demande est gratuite sur first.uscis.gov, mais il vous faut un compte en ligne. Le guide que nous avons lu est de septembre 2020, donc les étapes ont pu changer.
    .gives = L’USCIS reçoit votre nom, vos données de naissance, votre consentement et votre adresse. L’USCIS et l’ICE font partie d’un même département.
    .caution = Si vous préférez ne pas donner votre adresse, ou s’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order), passez par un avocat ou une clinique juridique.

action-air-travel-advice = Si vous avez, ou avez peut-être, un ordre d’expulsion (removal order), demandez un conseil juridique avant de prendre l’avion
    .what = C’est pour les personnes qui ont un ordre d’expulsion définitif (final removal order), et pour celles qui en ont peut-être un. Cela vaut pour tout vol, aussi à l’intérieur des États-Unis. Des articles de presse de décembre 2025 disent que des noms de passagers vont à l’ICE plusieurs fois par semaine. Vérifiez d’abord s’il y a un ancien ordre, par la ligne téléphonique du tribunal de l’immigration.
    .caution = Utiliser le nom ou les papiers d’une autre personne est une infraction pénale.

action-border-crossing-plan = Faites un plan avant de passer la frontière
    .what = Si vous n’avez pas la citoyenneté américaine, parlez avec un avocat avant de passer. Emportez le moins de données possible. Si vous refusez de déverrouiller un téléphone ou un ordinateur, il se peut qu’on vous le garde pendant des semaines. Un visiteur qui refuse peut être renvoyé ; on ne peut pas refuser l’entrée à un citoyen américain pour cela.
    .changes = Il y a moins de choses à regarder sur votre téléphone ou votre ordinateur. Cela ne change pas ce que les agents enregistrent sur le passage.
    .caution = Ne détruisez jamais des données quand vous savez qu’il y a une enquête ou une demande à leur sujet. Cela peut être une infraction pénale.

action-face-scan-know = Sachez quand vous pouvez refuser un scan du visage
    .what = Au contrôle de sécurité d’un aéroport, vous pouvez refuser la photo de la TSA et faire regarder votre pièce d’identité à la place. À la frontière, depuis le 26 décembre 2025, les agents peuvent exiger des photos de toute personne qui n’a pas la citoyenneté américaine, à l’arrivée ou au départ. Les citoyens américains peuvent demander un contrôle manuel. Dans la rue, l’ICE utilise une application de téléphone. Un document de la Sécurité intérieure (Homeland Security, DHS) dit que les gens ne peuvent pas la refuser et que les photos sont gardées 15 ans.
    .changes = Dire non au contrôle de sécurité fait une photo de moins. Nous n’avons trouvé aucun moyen légal de faire effacer les photos de la frontière ou de l’application de l’ICE.
    .caution = Ne résistez pas si des agents prennent quand même une photo. En règle générale, vous pouvez garder le silence, mais ne mentez pas. Aux frontières et dans les aéroports, les règles sont différentes. Certains États vous obligent à donner votre nom lors d’un contrôle légal.

action-dna-refusal = Sachez ce que veut dire refuser un prélèvement d’ADN
    .what = La Sécurité intérieure (Homeland Security, DHS) prend l’ADN de la plupart des personnes qu’elle retient. Selon la loi, refuser un prélèvement obligatoire est une infraction pénale, un délit mineur (misdemeanor), et les agents peuvent utiliser une force raisonnable pour le prendre. Vous pouvez dire que vous n’êtes pas d’accord et demander un avocat. Notez plus tard qui l’a pris, où et quand.
    .changes = Qu’en est-il des personnes détenues seulement pour l’immigration ? Nous n’avons trouvé aucune démarche légale qui empêche leur ADN d’entrer dans le fichier du FBI (CODIS), ou qui l’en retire. Le FBI retire un profil quand une condamnation a été annulée. Il le fait aussi quand une arrestation s’est terminée sans accusation, ou que l’accusation a été abandonnée, ou qu’un tribunal a jugé la personne non coupable. Il demande une ordonnance d’un tribunal (court order) certifiée. Sa page ne parle pas des personnes détenues seulement pour l’immigration.
    .caution = Ne résistez pas. Si une accusation pénale contre vous a été abandonnée, demandez à un avocat comment faire retirer le profil.

action-answer-subpoena-notice = Si une entreprise vous écrit que le gouvernement veut les données de votre compte, agissez tout de suite
    .what = Une plateforme ou une compagnie de téléphone peut vous écrire au sujet d’une telle demande. La lettre peut dire jusqu’à quel jour vous devez agir. Contactez tout de suite l’ACLU ou un avocat.
    .changes = Dans les affaires qui sont arrivées devant un tribunal en 2025 et 2026, le gouvernement a retiré sa demande. Ce n’est pas une promesse pour une autre affaire.
    .caution = Vous avez peu de jours. L’agence n’est pas obligée de vous avertir, et une entreprise peut recevoir l’ordre de se taire. Donc, pas de lettre ne veut pas dire pas de demande.

action-bank-subpoena-challenge = Si un avis dit qu’une agence fédérale veut vos données bancaires, vous pouvez vous y opposer
    .what = Vous avez 10 jours pour aller devant un tribunal fédéral, ou 14 si l’avis est venu par la poste. Vous déposez une déclaration sous serment (sworn statement) et une « motion », qui est une demande écrite au juge. Il ne vous faut pas d’avocat pour cela, mais il aide. Gardez l’avis, et appelez une clinique juridique le jour même.
    .changes = Un juge peut alors décider d’arrêter ou non l’agence. La loi a des exceptions, comme les grands jurys (grand juries). Elle ne lie pas les bureaux des États ou locaux, et les boutiques de transfert d’argent ne sont pas dans sa liste.
    .gives = Le tribunal et l’agence reçoivent votre déclaration sous serment. Vous y dites que les données sont les vôtres et pourquoi vous vous opposez.
    .caution = Chaque mot d’une déclaration sous serment doit être vrai.

action-money-transfer-know = Sachez ce qui est enregistré quand vous envoyez de l’argent, et ne divisez jamais une somme pour la cacher
    .what = TRAC, une base de données en Arizona, contient des transferts de 500 dollars ou plus vers ou depuis le Mexique et quatre États américains de la frontière. La police et des agences fédérales peuvent y chercher. En juin 2025, l’Arizona a coupé l’accès de la branche de l’ICE chargée des expulsions (ERO). Dans certaines zones de la frontière et au Minnesota, des ordres du Trésor (FinCEN) ont demandé plus de rapports. De tels ordres prennent fin et changent.
    .changes = Nous n’avons trouvé aucun moyen légal d’éviter qu’un transfert entre dans TRAC ou de l’en faire effacer. Une loi fédérale sur les données bancaires oblige souvent une agence à vous avertir d’abord. Elle ne cite pas les boutiques de transfert d’argent.
    .caution = Diviser une somme pour éviter un rapport ou un enregistrement que la loi exige est une infraction pénale, même si l’argent est gagné honnêtement. Utiliser un faux nom aussi.

action-benefits-advice-before-quitting = Demandez conseil avant de quitter Medicaid ou SNAP
    .what = Demandez à un avocat spécialisé dans les aides ou à un navigator, une personne qui aide pour la couverture santé. Ne donnez que ce que le formulaire exige. Une personne du foyer qui ne demande pas l’aide n’a en général pas besoin de donner un statut.
    .changes = Quitter ne reprend pas ce que vous avez déjà donné ; cela reste dans le dossier. Les soins d’urgence doivent être donnés à tout le monde.
    .caution = Des enfants ou des citoyens de votre famille peuvent perdre une aide à laquelle ils ont droit. Ce que vous écrivez sur un formulaire doit être vrai.

action-housing-status-questions = Si vous vivez dans un logement public ou subventionné, demandez conseil avant de répondre sur le statut
    .what = Dans beaucoup de programmes, un membre du foyer peut choisir de ne pas déclarer de statut légal. Cette personne n’a pas à en prouver un, et l’aide est alors comptée seulement pour les autres. Ne dites pas plus que ce que le formulaire demande, et faites attention à la date dans la lettre. L’aide juridique (legal aid) ou un conseiller en logement approuvé par le HUD peut vous aider avant que vous répondiez. Le numéro pour un conseiller est le 1-855-411-2372 ; nous ne l’avons pas appelé.
    .changes = Qui ne déclare pas de statut n’a pas à en prouver un. Cela n’empêche pas le HUD de comparer des dossiers de locataires avec des dossiers d’immigration. En février 2026, le HUD a proposé de mettre fin à ce choix. Nous n’avons pas trouvé de règle définitive. Les bureaux du logement doivent signaler les personnes dont ils savent qu’elles sont ici en situation irrégulière. Un avis fédéral de 2000 comprend « savoir » dans un sens étroit. Nous n’avons pas trouvé s’il vaut encore.
    .gives = Si quelqu’un choisit de ne pas déclarer de statut légal, le bureau du logement l’apprend.
    .caution = Ne déménagez pas et ne donnez pas de fausse réponse à cause d’une lettre. Se déclarer faussement citoyen peut vous barrer tout statut à vie. Le fait d’être sur une liste ne veut pas dire, à lui seul, que l’on n’a pas droit à l’aide.

action-wage-claim = Si un patron garde votre salaire, vous pouvez vous plaindre, quel que soit votre statut
    .what = La Wage and Hour Division du département du Travail reçoit les plaintes au 1-866-487-9243. Sa page dit qu’elle les garde confidentielles, sauf si vous êtes d’accord ou si un tribunal l’exige. Le National Labor Relations Board dit qu’il ne demandera pas le statut. Les bureaux du travail de la Californie et du Massachusetts le disent aussi. Une clinique juridique peut aider. Il est illégal de punir un travailleur parce qu’il s’est plaint.
    .changes = Vous pouvez obtenir un salaire qu’on vous doit. Cela ne change pas ce que l’ICE peut demander à un employeur ou au bureau des salaires d’un État.
    .gives = La Wage and Hour Division reçoit votre nom, votre adresse et votre numéro de téléphone, et ceux de votre employeur.
    .caution = Nous n’avons trouvé aucune promesse qui lie la Sécurité intérieure (Homeland Security). Nous n’avons pas vérifié si d’anciennes règles pour les travailleurs dans des affaires de travail valent encore. Si vous avez, ou avez peut-être, un ordre d’expulsion (removal order), parlez d’abord avec un avocat. Ne donnez pas un faux nom ou un faux numéro.

action-child-sponsor-advice = Si vous accueillez un enfant venu sans parent, demandez un conseil juridique avant chaque étape
    .what = Une personne d’accueil (sponsor), même un parent, donne un dossier complet au bureau fédéral des réfugiés (ORR). Depuis le 9 juillet 2025, les sponsors viennent en personne prouver qui ils sont. L’ORR avertit que des agents de l’immigration peuvent être là. Demandez d’avance à un avocat qui devrait être le sponsor, et ce que chaque adulte du domicile doit donner. Veillez à ce que l’enfant aille à chaque audience.
    .changes = Vous savez avant d’y aller ce que vous donnez. Nous n’avons trouvé aucun moyen légal de retirer du dossier les données d’un sponsor.
    .gives = Le bureau fédéral des réfugiés (ORR) reçoit un dossier complet sur le sponsor, et des données sur chaque adulte du domicile.
    .caution = Des articles de presse de septembre 2025 et de juillet 2026 parlent de sponsors qui ont été arrêtés. Si quelqu’un au domicile n’a pas de statut ou a un ancien ordre d’expulsion (removal order), parlez avec un avocat avant le premier formulaire. Ne donnez jamais de fausses données.

action-foia-ice-cbp-obim = Demandez au CBP, à l’ICE ou à l’OBIM vos données
    .what = La Sécurité intérieure (Homeland Security, DHS) tient des dossiers séparés, donc choisissez selon votre question. Demandez au CBP l’historique des passages de frontière, et à l’ICE ce qui touche une arrestation ou une détention par l’ICE. Demandez à l’OBIM, le bureau des empreintes, ce qui touche une rencontre avec des agents que vous avez peut-être oubliée. Les demandes au CBP et à l’ICE passent par le portail DHS SecureRelease ; attendez-vous à des mois d’attente. Le guide que nous avons lu est de septembre 2020, donc les étapes ont pu changer.
    .gives = Le CBP, l’ICE ou l’OBIM, selon celui à qui vous demandez, reçoit votre demande et votre adresse.
    .caution = Il vaut mieux passer par une clinique juridique, surtout s’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order).

## Permis, adresse, téléphone, école, et vos propres données au DMV et au FBI

action-weigh-before-dmv-application = Renseignez-vous avant de demander ou de renouveler un permis de conduire
    .what = Certains États ne demandent pas de statut légal. Avant d’y demander ou d’y renouveler un permis de conduire, vérifiez comment l’État partage les données du DMV. Conduire sans permis a son propre risque d’arrestation et de prise d’empreintes. Donc aucun des deux choix n’est sans risque.
    .changes = Avec un permis, votre photo et votre adresse entrent dans un fichier où des agents peuvent chercher.
    .caution = Si vous avez, ou avez peut-être, un ordre d’expulsion (removal order), parlez d’abord avec un avocat.

action-address-confidentiality-program = Si vous avez survécu à des violences, à du harcèlement (stalking) ou à la traite d’êtres humains (trafficking), demandez une adresse de remplacement
    .what = La plupart des États donnent une adresse de remplacement (substitute address) aux personnes qui ont survécu à des violences dans la famille, au harcèlement (stalking), à une agression sexuelle ou à la traite d’êtres humains. Certains États en donnent aussi à d’autres personnes en danger. Faites la demande au bureau de l’État ou à un groupe qui inscrit les gens. Notre source la plus récente est de 2022, donc demandez ce que votre État offre maintenant.
    .fee = Le programme de la Californie est gratuit. Nous n’avons pas vérifié chaque État.
    .changes = Les bureaux de l’État et les bureaux locaux doivent accepter l’adresse de remplacement, souvent le DMV aussi. Elle ne lie ni les entreprises privées ni le gouvernement fédéral. Au DMV, elle n’aide que si votre DMV participe et si vous lui donnez la nouvelle adresse. Nous n’avons pas vérifié si l’ancienne est effacée.
    .gives = Le bureau de l’État, ou le groupe qui vous inscrit, apprend votre vraie adresse et pourquoi vous demandez.
    .caution = Vous devez toujours votre vraie adresse aux autorités de l’immigration.

action-location-permissions = Retirez la position aux applications qui n’en ont pas besoin
    .what = Les réglages du téléphone montrent la liste des applications qui peuvent utiliser votre position. Désactivez-la pour chaque application qui n’en a pas besoin. Laissez les autres l’utiliser seulement pendant que vous utilisez l’application, ou ne leur laissez qu’une position approximative.
    .changes = Les données que les vendeurs de données vendent viennent en grande partie de telles applications. Moins il y a d’applications qui savent où vous êtes, moins il y a à vendre. Cela n’efface pas ce qui a déjà été vendu, et ne change pas ce que la compagnie de téléphone elle-même enregistre. « Ce que cela pourrait changer pour vous » montre le cas où aucune application ne peut l’utiliser.

action-reset-advertising-id = Supprimez ou réinitialisez l’identifiant publicitaire de votre téléphone
    .what = Sur Android, allez dans Paramètres, Confidentialité, Annonces (Settings, Privacy, Ads), et supprimez ou réinitialisez l’identifiant. Sur un iPhone, allez dans Réglages, Confidentialité, Suivi (Settings, Privacy, Tracking), et refusez le suivi par les applications. Le guide avec ces menus est de mai 2022, donc ils ont peut-être changé d’aspect.
    .changes = Les vendeurs de données de position utilisent ce numéro pour relier entre eux les déplacements d’un téléphone. À partir de maintenant, vous laissez moins de traces. Cela n’efface pas le passé, et ne change pas les propres données de la compagnie de téléphone.

action-phone-lock = Verrouillez bien votre téléphone
    .what = Utilisez un long code, et tenez le système à jour. Désactivez le déverrouillage par le visage et par le doigt avant des situations à risque. Éteignez le téléphone quand on risque de vous le prendre. Dites que vous ne donnez pas votre accord à une fouille. Notre source la plus récente est de janvier 2026.
    .changes = Le téléphone est plus difficile à ouvrir sans vous. À la frontière, les agents n’ont pas besoin d’un mandat signé par un juge (judicial warrant) pour regarder dans un téléphone, et ils peuvent le garder.
    .caution = Ne détruisez jamais des données quand vous savez qu’il y a une enquête ou une demande à leur sujet. Cela peut être une infraction pénale.

action-private-accounts = Réglez vos comptes pour que seules les personnes que vous connaissez puissent les voir
    .what = Chaque application a des réglages de confidentialité. Choisissez-y qui voit vos publications, vos photos, vos amis et votre numéro de téléphone. Désactivez la position dans les publications. Demandez à vos amis de ne pas vous identifier (tag). Réfléchissez avant de publier : d’autres peuvent copier.
    .changes = L’ICE regarde ce qui est public, et l’entreprise Clearview recueille des photos publiques. Moins il y a de choses publiques, moins elles trouvent. Cela ne touche pas ce qui a déjà été copié, ni ce qu’une plateforme donne quand elle reçoit une demande. « Ce que cela pourrait changer pour vous » montre le cas où aucun de vos comptes n’est public.
    .caution = Ne détruisez jamais des données quand vous savez qu’il y a une enquête ou une demande à leur sujet. Cela peut être une infraction pénale. Si vous demandez un visa, demandez conseil d’abord. Depuis juin 2025, on dit aux personnes qui demandent un visa F, M ou J de rendre leurs comptes publics.

action-school-directory-opt-out = Dites à l’école par écrit de ne pas donner le nom, l’adresse et le téléphone de votre enfant
    .what = Cela s’appelle les informations d’annuaire (directory information). Écrivez que l’école n’a pas le droit de les communiquer. Demandez aussi que l’on vous avertisse de toute sommation (subpoena), d’un tribunal ou de l’ICE elle-même. Les parents peuvent écrire cette lettre, et les élèves aussi à partir de 18 ans. Cela se fait en général au début de l’année scolaire.
    .changes = L’école a alors besoin d’un consentement pour donner ces données. Une sommation (subpoena) légale ou une ordonnance d’un tribunal (court order) suffit toujours, après un effort raisonnable pour avertir la famille. Nous n’avons pas établi si la propre sommation administrative (administrative subpoena) de l’ICE, qu’aucun juge n’a signée, compte comme telle.

action-college-directory-opt-out = Si vous allez à l’université, dites-lui par écrit de ne pas donner vos informations d’annuaire (directory information)
    .what = Un étudiant de tout âge peut le faire. Demandez au bureau du registrar (qui garde les dossiers des étudiants) le formulaire, souvent appelé FERPA opt-out. Il couvre ce que l’université appelle informations d’annuaire, comme votre nom, votre adresse et votre téléphone. Demandez quand il faut le rendre, car les universités fixent une période pour cela.
    .changes = L’université a alors besoin de votre consentement pour donner ces données. Pour les étudiants avec un visa F, M ou J, cela n’arrête pas les rapports à SEVIS, une base de données que gère l’ICE. Des lois exigent ces rapports, et nous n’avons trouvé aucune démarche légale qui les arrête.
    .caution = Une sommation (subpoena) légale ou une ordonnance d’un tribunal (court order) suffit toujours. Les étudiants avec un visa doivent quand même donner leur vraie adresse à l’université.

action-fafsa-advice = Si un parent ou un conjoint n’a pas de numéro de Sécurité sociale (Social Security), demandez conseil avant le FAFSA
    .what = Le FAFSA est le formulaire pour l’aide fédérale aux frais d’université. Un parent ou un conjoint peut remplir sa partie sans numéro de Sécurité sociale ; le formulaire en ligne a une case pour cela. Une boîte postale (P.O. box) peut être l’adresse postale. Le bureau d’aide d’une université ou une clinique juridique peut vous aider à peser le choix.
    .changes = Une loi réserve ces données à l’aide aux étudiants. Nous n’avons trouvé aucun signalement qu’elles soient allées à l’ICE. En octobre 2025, un réseau de conseillers pour l’université (NCAN) a dit qu’il ne pouvait pas assurer aux familles que les données restent protégées.
    .caution = Un étudiant qui ne dépose pas le formulaire peut perdre une aide à laquelle il a droit. Ce que vous écrivez sur le formulaire doit être vrai.

action-dmv-own-record = Demandez au DMV votre propre relevé
    .what = Demandez en ligne, par la poste ou sur place votre propre relevé de conduite (driving record). Il montre quelles inscriptions et souvent quelle adresse le DMV a. Il ne montre pas qui l’a regardé. Nous avons lu les pages de deux États, la Caroline du Nord et New York.
    .fee = En général quelques dollars. En Caroline du Nord, une page sans date de l’État dit de 10 à 14 dollars ; c’est peut-être plus maintenant.
    .gives = Le DMV reçoit ce que vous écrivez sur la demande. Une nouvelle adresse peut entrer dans son dossier.

action-dmv-disclosure-log = Demandez au DMV qui a reçu vos données
    .what = Demandez au DMV par écrit quels organismes extérieurs ont reçu vos données ou les ont consultées. Le mieux est de le faire avec une clinique juridique. Une loi fédérale oblige ceux qui transmettent des données du DMV à garder une liste pendant cinq ans. Certains États gardent des journaux des consultations (logs) : la règle de la Californie en garde certains seulement 90 jours, d’autres deux ans, donc demandez vite. La loi de l’État de New York exige un avis dans les trois jours quand des agents de l’immigration font une demande. Nous n’avons pas pu confirmer si cela marche bien.
    .gives = Le DMV apprend qui demande, et l’adresse que vous donnez pour la réponse.
    .caution = Les réponses varient. Il se peut que le DMV ne note pas ce qui a été consulté par Nlets, le réseau de messages de la police. Donc une réponse vide ne montre pas que personne n’a regardé.

action-fbi-identity-history = Demandez au FBI votre propre dossier
    .what = Si vous avez déjà subi une arrestation, vous pouvez obtenir votre propre dossier du FBI. Vous envoyez un jeu d’empreintes digitales avec la demande. Une clinique juridique peut aider.
    .fee = Le FBI demande 18 dollars, en 2025 ; les personnes sans moyens peuvent demander une dispense. Celui qui prend les empreintes peut aussi faire payer.
    .gives = Le FBI reçoit votre demande et un nouveau jeu de vos empreintes.
    .caution = Faites prendre les empreintes dans un service privé, pas dans un poste de police. S’il y a un ancien ordre d’expulsion (removal order) ou un mandat (warrant) de toute sorte (signé par un juge, ou de l’ICE), demandez d’abord à un avocat.

## Caméras de plaques, et bureaux

action-alpr-check-local-cameras = Cherchez si votre police locale utilise des caméras de plaques
    .what = Regardez AtlasofSurveillance.org, eyesonflock.com et la page de transparence Flock de l’agence de police elle-même. Chaque agence choisit ce que sa page montre.
    .caution = On a constaté que de telles pages sont incomplètes, donc ne comptez pas sur elles seules. Une ville citait environ 90 partenaires là où des documents en montraient plus de 6 000.

action-alpr-records-request = Demandez les documents de votre police locale sur ses caméras de plaques
    .what = Déposez une demande de documents publics (public records request) sur le système de caméras. Demandez avec qui il partage, et les listes de plaques recherchées qu’il utilise. Nommez la liste Immigration Violator. Demandez les deux journaux des recherches (audit logs). L’organization audit montre les recherches de l’agence elle-même, le network audit celles d’autres dans ses données. Depuis le 17 décembre 2025, Flock retire les noms des agents et les plaques du network audit. L’Electronic Frontier Foundation (EFF) offre un modèle.
    .gives = L’agence de police apprend le nom de celui qui demande. Le nom peut devenir public.
    .caution = Une clinique juridique ou un groupe peut déposer la demande, pour qu’aucune personne en danger n’ait à donner un nom. Certains États ferment de tels journaux des recherches au public ; la Virginie en est un.

action-ask-city-council = Demandez à votre conseil municipal ou à votre shérif des limites écrites
    .what = Demandez qu’il n’y ait pas de partage national, pas de liste d’alerte (hot list) d’immigration, un temps court de garde des données, et des contrôles publics. Vous pouvez aussi demander la fin du contrat des caméras de plaques. Evanston, Santa Cruz et d’autres villes ont suspendu ou arrêté le leur en 2025 et 2026. Un groupe, ou des citoyens qui parlent pour leurs voisins, peut demander à votre place.
    .changes = Une limite écrite peut restreindre ce que votre police locale partage. Elle ne lie pas les caméras fédérales ou privées.
    .gives = Le conseil ou le shérif, et le public, peuvent apprendre qui demande.

action-mail-or-online-instead-of-visit = Utilisez la poste, le téléphone ou internet là où un bureau le permet
    .what = On dit que beaucoup de renouvellements de permis se font ainsi, et aussi les affaires de Sécurité sociale (Social Security), les renouvellements d’aides et les changements d’adresse. Nous n’avons pas pu le confirmer pour chaque bureau, donc demandez d’abord.
    .changes = On ne vous voit pas dans un bureau. Cela laisse les mêmes données.
    .caution = Certaines démarches exigent que vous veniez en personne. Ne manquez pas une audience, un rendez-vous de contrôle (check-in) ou un autre rendez-vous où vous devez aller.

action-informed-delivery = Voyez des photos du courrier qui arrive (Informed Delivery)
    .what = La poste (USPS) photographie les enveloppes de toute façon. Si vous vous inscrivez à Informed Delivery, elle vous les montre. Si une lettre parle d’un compte que vous ne connaissez pas, quelqu’un du foyer peut le fermer avec le code de cette lettre.
    .changes = Vous savez d’avance qu’un courrier d’un tribunal ou d’un bureau arrive. Les photos sont prises avec ou sans cela, et fermer le compte ne les arrête pas.
    .gives = La poste reçoit votre téléphone et votre adresse email, dans un compte en ligne.
    .caution = Des articles de presse d’avril 2025 disent que des responsables de l’immigration ont cherché à avoir des données de comptes postaux comme celui-ci. On ne sait pas combien de personnes cela concernait.

action-third-party-answer-plan = Si vous dirigez une clinique, une école, un foyer d’accueil, une entreprise ou des logements à louer, prévoyez comment répondre à un agent
    .what = Décidez d’avance qui reçoit un agent. Cette personne demande le papier. Elle doit savoir distinguer un mandat signé par un juge (judicial warrant) ou une ordonnance d’un tribunal (court order) d’un formulaire de l’ICE. Une sommation administrative (administrative subpoena) est signée par une agence, pas par un juge : ne donnez rien sur place. Appelez votre avocat.
    .changes = L’ICE doit aller devant un tribunal fédéral pour forcer une réponse à sa sommation. Les juges ne vérifient que quelques points, donc la plupart des contestations de telles demandes ont échoué.
    .caution = Obéissez à un mandat signé par un juge ou à une ordonnance d’un tribunal. Ne mentez pas, et ne cachez ni ne détruisez des documents qui ont été demandés. Les formulaires I-9 d’un employeur ont une règle à eux : l’ICE peut les inspecter, normalement avec un préavis d’au moins trois jours ouvrés (business days).

## Vendeurs de données et dossiers de crédit

action-california-drop = Si vous vivez en Californie, demandez en une fois à tous les vendeurs de données enregistrés de supprimer vos données (DROP)
    .what = Le site DROP de l’État est ouvert depuis le 1er janvier 2026. Une seule demande y dit à tous les vendeurs de données (data brokers) enregistrés de supprimer vos données et d’arrêter de les vendre. Ils devaient commencer en août 2026 et ont 90 jours. Notre source la plus récente est de février 2026, donc nous ne savons pas s’ils l’ont fait.
    .changes = Cela ne couvre pas les documents publics, dont les données de véhicules et d’électeurs, ni les données soumises à la loi sur le crédit. Donc les vendeurs que les agences utilisent peuvent en garder beaucoup.
    .gives = Le site de l’État reçoit votre nom, votre email, votre téléphone et votre code postal (ZIP code). Le service de l’État lui-même ou Login.gov vérifie que vous vivez en Californie. Selon ses conditions, le site peut donner aux vendeurs des données sur vous, pour qu’ils puissent traiter votre demande.
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.

action-lexisnexis-report = Demandez à LexisNexis son rapport sur vous
    .what = Le rapport est gratuit. Il montre les adresses, les numéros de téléphone et les liens que LexisNexis vend. Appelez le 1-888-497-0011 ; le rapport arrive par la poste en deux semaines environ. Il est le plus utile si vous avez un historique de crédit ou d’adresses aux États-Unis.
    .changes = Vous voyez ce qui est vendu sur vous. Rien n’est supprimé.
    .gives = LexisNexis, qui a vendu des données à l’ICE, reçoit votre nom, votre date de naissance, et votre numéro de Sécurité sociale (Social Security) ou de permis, et votre adresse si elle ne l’avait pas encore. Le formulaire dit qu’ils ne sont utilisés que pour la demande.
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.

action-lexisnexis-freeze-or-opt-out = Gelez votre dossier LexisNexis, ou refusez la vente (opt out)
    .what = Un gel de sécurité (security freeze) est gratuit ; voir consumer.risk.lexisnexis.com/freeze. Vous ne pouvez refuser la vente (opt out) que là où une loi de l’État sur la vie privée vous donne ce droit.
    .changes = Le gel bloque les rapports de consommateur (consumer reports) de LexisNexis. Un refus ne touche pas les documents publics, ni les données soumises aux lois sur le crédit, les banques ou la vie privée des conducteurs. Aucune source que nous avons lue ne dit que l’un ou l’autre cache un dossier à la police ou à l’ICE. C’est donc une démarche partielle.
    .gives = LexisNexis reçoit les données que la demande exige. Nous n’avons pas vérifié lesquelles.
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.

action-clear-opt-out = Demandez à Thomson Reuters de supprimer ce que CLEAR a sur vous
    .what = CLEAR est un produit pour rechercher des personnes. La déclaration de confidentialité de l’entreprise sur les documents publics (public-records privacy statement) dit comment envoyer une demande. Dans l’accord de fin de procès (settlement) d’une action collective (class action), elle a promis aux habitants de la Californie une suppression plus facile et un accès plus strict pendant quatre ans. Un juge a donné une première approbation en octobre 2024. Nous n’avons pas vérifié si l’approbation finale est venue.
    .changes = Cela convient d’abord aux habitants de la Californie, puis à ceux d’autres États avec une loi sur la vie privée. Les autres peuvent recevoir un refus. Les données qui viennent de documents publics restent publiques.
    .gives = Thomson Reuters reçoit les données que la demande exige. Nous n’avons pas vérifié lesquelles.
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.

action-tlo-request = Demandez à TransUnion ce que sa recherche TLO a sur vous
    .what = TRADS, une partie de TransUnion, vend la recherche de personnes TLO. Elle a sa propre déclaration de confidentialité. Elle reçoit les demandes par la page de TransUnion sur les droits donnés par les États. La loi de votre État décide quels droits vous avez.
    .changes = Aucune promesse que nous avons lue ne couvre les agences qui sont clientes.
    .gives = TransUnion reçoit les données que la demande exige. Nous n’avons pas vérifié lesquelles.
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.

action-nctue-report-and-freeze = Demandez à NCTUE votre dossier et un gel
    .what = NCTUE est un service d’échange de données sur les comptes de gaz, d’électricité, d’eau et de téléphone. Pour votre dossier, appelez le 1-866-349-5185 ou allez sur nctueconsumerportal.com. Pour un gel, appelez le 1-866-349-5355. Notre source datée la plus récente est de décembre 2021, donc les numéros ont pu changer.
    .changes = Un gel arrête surtout l’ouverture de nouveaux comptes à votre nom. Il ne lie pas les forces de l’ordre (police, ICE et autres). La vente des adresses de NCTUE à des vendeurs de données a pris fin en 2021.
    .gives = NCTUE reçoit des données sur qui vous êtes, et votre adresse si elle ne l’avait pas encore.
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.

action-credit-freeze = Gelez votre crédit
    .what = Demandez à Experian, à Equifax et à TransUnion, à chacun séparément. C’est gratuit. Notre source est de septembre 2018.
    .changes = Cela arrête tout nouveau crédit à votre nom. Cela ne cache pas l’en-tête de votre dossier de crédit, avec l’adresse, qui est vendu à des vendeurs de données. Les forces de l’ordre (police, ICE et autres) peuvent encore obtenir des rapports.
    .gives = Experian, Equifax et TransUnion reçoivent chacun votre numéro de Sécurité sociale (Social Security).
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.

action-clearview-request = Si une loi d’un État sur la vie privée vous couvre, demandez à Clearview de supprimer les photos de votre visage
    .what = Clearview recueille des photos publiques et laisse des agences y chercher par visage. Sa page clearview.ai/state-information-and-rights dit de quels États les habitants peuvent lui demander de montrer ou de supprimer leurs données, ou d’arrêter de les partager. La Californie en est un. Ailleurs, elle peut refuser.
    .changes = Cela pourrait laisser moins de photos de vous à chercher. Aucune source que nous avons lue ne montre ce qu’une demande change pour l’ICE. Cela ne touche pas la propre application de l’ICE ni les photos que d’autres ont.
    .gives = Clearview peut recevoir une photo de vous, votre email et une image de votre pièce d’identité. Vous en donnez donc plus à une entreprise de recherche de visages.
    .caution = Si vous préférez ne pas en donner plus, demandez d’abord à une clinique juridique.
