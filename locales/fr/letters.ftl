## Champs

field-full-name = Nom complet
    .help = Tel que le bureau l’a dans ses fichiers.
field-other-names = Autres noms utilisés
field-mailing-address = Adresse postale
    .help = Où la réponse doit aller. L’adresse d’une clinique juridique peut figurer ici.
field-city-state-zip = Ville, État et code postal (ZIP code)
field-earlier-addresses = Adresses des cinq dernières années
    .help = L’une après l’autre, séparées par des points-virgules.
field-birth-date = Date de naissance
field-birth-place = Lieu de naissance
    .help = Ville et pays. La loi le demande pour être sûr de qui vous êtes.
field-license-number = Numéro de permis de conduire ou de carte d’identité
field-social-security-number = Numéro de Sécurité sociale (Social Security)
field-plate-number = Plaque d’immatriculation
field-a-number = Numéro A (A-number)
    .help = La lettre A et huit ou neuf chiffres, sur les lettres des bureaux de l’immigration. Laissez vide si vous ne le connaissez pas.
field-court = Tribunal de l’immigration
    .help = La ville du tribunal.
field-event = Dates et lieux
    .help = Quand et où c’est arrivé, pour autant que vous le sachiez.
field-phone-number = Numéro de téléphone
field-email = Adresse email
field-child-name = Nom de l’élève
field-school = École
    .help = Nom et adresse de l’école.
field-grade = Classe
field-agency-name = Service de police, shérif ou ville
    .help = Nom et adresse du bureau. La lettre va à son responsable des documents (records officer).
field-group-name = Groupe qui demande
    .help = Son nom devient public. Tout nom sur cette lettre aussi.

## Lettres au bureau des permis

letter-own-driver-record = Demandez au DMV votre propre relevé de conduite
    .what = Il montre quelles inscriptions le DMV a, et souvent quelle adresse. Il ne montre pas qui l’a regardé.
    .unsafe = L’adresse sur votre permis de conduire n’est pas là où vous vivez. Une nouvelle adresse sur cette lettre peut entrer dans le dossier du DMV, et la police et l’ICE peuvent la consulter.
    .where = Nous ne donnons pas la liste des adresses de ces bureaux. Regardez sur le site du bureau lui-même, sous « driving records », ou sur le papier venu avec votre permis. Beaucoup d’États veulent leur propre formulaire.
    .fee = Cela coûte en général quelques dollars ; en Caroline du Nord, de 10 à 14 dollars. Demandez d’abord au bureau.
    .caution = Écrivez l’adresse que le DMV a déjà, et aucune autre.
    .subject = Demande de mon propre relevé de conduite
    .ask = Je demande une copie de mon propre relevé de conduite, aussi complète que votre bureau la donne à la personne concernée.
    .more = Veuillez l’envoyer à l’adresse ci-dessus. Cette lettre ne signale pas un changement d’adresse, et je ne vous demande pas de modifier des données.
    .answer = S’il vous faut un formulaire ou des frais, veuillez m’envoyer le formulaire et me dire la somme.

letter-who-got-my-dmv-record = Demandez au DMV qui a reçu vos données
    .what = Elle demande la liste de ceux qui ont reçu vos données ou les ont consultées. Demandez vite : la Californie garde certaines de ces listes seulement 90 jours, d’autres deux ans. La loi fédérale oblige les acheteurs de données du DMV à garder une telle liste cinq ans, mais pour le DMV, pas pour vous.
    .unsafe = Elle n’est sans danger que si le DMV a déjà l’adresse où vous vivez. Sinon, cette lettre lui donne une nouvelle adresse, ou montre qu’un dossier sur vous mérite d’être regardé.
    .where = Nous ne donnons pas la liste des adresses de ces bureaux. Regardez sur le site du bureau lui-même, sous « records » ou « privacy ».
    .fee = Nous n’avons pas trouvé de frais pour cela. Demandez d’abord au bureau.
    .caution = Il se peut que le DMV ne note pas ce que la police a consulté par son propre réseau. Donc une réponse vide ne montre pas que personne n’a regardé.
    .subject = Demande d’une liste des communications de mes données
    .ask = Je demande une liste de chaque personne, entreprise et agence, hors de votre propre bureau, à qui mes données de véhicule et de conducteur (motor vehicle record) ont été communiquées ou qui les a consultées, avec la date, ce qui a été communiqué et l’usage permis qui a été donné comme raison.
    .more = Veuillez inclure les données de permis de conduire, de carte d’identité, de photo et de véhicule, et autant d’années que vous gardez de telles listes. Veuillez garder ces listes jusqu’à ce que vous m’ayez répondu. Si vous ne gardez pas de telle liste, veuillez le dire.
    .answer = Cette lettre ne signale pas un changement d’adresse, et je ne vous demande pas de modifier des données.

letter-withdraw-dmv-consent = Dites au DMV que vous retirez tout consentement au partage de vos données
    .what = Il n’y a pas de liste de refus où s’inscrire : depuis une loi de 1999, vos données ne peuvent être vendues pour la publicité que si vous avez dit oui. Cette lettre retire tout oui que vous avez pu donner, aussi celui pour des demandes isolées. Elle n’arrête pas la police, l’ICE, les assureurs ou d’autres pour qui la loi n’exige pas de consentement.
    .where = Nous ne donnons pas la liste des adresses de ces bureaux. Regardez sur le site du bureau lui-même, sous « records » ou « privacy ».
    .subject = Retrait du consentement à la communication
    .ask = Je retire tout consentement, donné à quelque moment que ce soit, à la communication de données personnelles ou de données personnelles hautement protégées (highly restricted personal information) de mes dossiers de véhicule et de conducteur, pour des demandes individuelles et pour une diffusion en masse pour des sondages, du marketing ou du démarchage.
    .more = Veuillez le noter dans mon dossier. Je ne vous demande pas d’y changer autre chose, et je n’ai pas besoin de réponse.

## Lettres aux entreprises qui vendent des données

letter-lexisnexis-disclosure = Demandez à LexisNexis son rapport sur vous
    .what = Le rapport est gratuit et montre les adresses, les numéros de téléphone et les liens que LexisNexis vend. Rien n’est supprimé. Il arrive par la poste en deux semaines environ.
    .unsafe = La demande exige votre adresse actuelle. Si LexisNexis ne l’a pas encore, vous la donnez à une entreprise qui a vendu à l’ICE. Seul un acte de propriété (deed) montre à coup sûr qu’une adresse est déjà publique.
    .where = Nous n’avons pas trouvé d’adresse postale dans les propres mots de l’entreprise. Appelez, ou copiez le texte de cette lettre dans son formulaire.
    .caution = Ne l’envoyez que si la maison à votre nom est là où vous vivez. Le formulaire dit que ce que vous donnez n’est utilisé que pour la demande.
    .subject = Demande de communication de mes données de consommateur (consumer disclosure)
    .ask = Je demande une communication complète de toutes les informations de mon dossier, avec les sources des informations et toute personne ou tout organisme qui a reçu un rapport de consommateur (consumer report) sur moi.
    .answer = Veuillez l’envoyer par la poste à l’adresse ci-dessus.

letter-lexisnexis-freeze = Gelez votre dossier LexisNexis
    .what = Le gel est gratuit. Il bloque le Consumer Disclosure Report de LexisNexis et les rapports de SageStream. Aucune source que nous avons lue ne dit qu’il cache un dossier à la police ou à l’ICE.
    .unsafe = La demande exige votre adresse actuelle. Si LexisNexis ne l’a pas encore, vous la donnez à une entreprise qui a vendu à l’ICE. Seul un acte de propriété (deed) montre à coup sûr qu’une adresse est déjà publique.
    .where = Nous n’avons pas trouvé d’adresse postale dans les propres mots de l’entreprise. Copiez le texte de cette lettre dans son formulaire.
    .caution = Ne l’envoyez que si la maison à votre nom est là où vous vivez.
    .subject = Demande de gel de sécurité (security freeze)
    .ask = Je vous demande de mettre un gel de sécurité (security freeze) sur tout rapport de consommateur sur moi chez LexisNexis Risk Solutions et chez SageStream.
    .answer = Veuillez le confirmer par la poste à l’adresse ci-dessus, et me dire comment je peux le lever.

letter-clear-request = Demandez à Thomson Reuters de montrer et de supprimer ce que CLEAR a sur vous
    .what = Votre État a une loi qui donne un certain droit de demander. Les données qui viennent de documents publics restent, et l’entreprise peut refuser ce que la loi ne couvre pas.
    .unsafe = La demande exige votre adresse actuelle. Si l’entreprise ne l’a pas encore, vous la donnez à une entreprise qui a vendu à l’ICE. Seul un acte de propriété (deed) montre à coup sûr qu’une adresse est déjà publique.
    .where = Nous n’avons pas trouvé d’adresse postale. La déclaration de confidentialité de l’entreprise sur les documents publics (public-records privacy statement) dit comment envoyer une demande.
    .caution = Ne l’envoyez que si la maison à votre nom est là où vous vivez.
    .subject = Demande sur la vie privée au sujet de CLEAR et d’autres produits de documents publics
    .ask = Selon la loi sur la vie privée de l’État où je vis, je vous demande de me dire quelles informations personnelles sur moi vos produits de documents publics contiennent, d’où elles sont venues, et à qui elles ont été vendues ou communiquées.
    .more = Je vous demande aussi de les supprimer, d’arrêter de les vendre ou de les partager, et de dire à ceux qui les ont reçues de les supprimer, dans la mesure où la loi me donne ces droits.
    .answer = Si vous refusez une partie de cela, veuillez me dire quelle partie et pourquoi, et comment je peux faire appel.

letter-nctue-disclosure = Demandez à NCTUE votre dossier
    .what = NCTUE est un service d’échange de données sur les comptes de téléphone, de télévision payante, de gaz, d’électricité et d’eau. Le dossier est gratuit. Il montre quels comptes et quelles adresses NCTUE a. Rien n’est supprimé. La vente de ses adresses à des vendeurs de données a pris fin en 2021.
    .unsafe = La demande exige votre adresse actuelle. Si NCTUE ne l’a pas encore, vous la donnez à une entreprise qui fait commerce de telles données. Seul un acte de propriété (deed) montre à coup sûr qu’une adresse est déjà publique.
    .caution = Ne l’envoyez que si la maison à votre nom est là où vous vivez.
    .subject = Demande de mon NCTUE Disclosure Report
    .ask = Je demande mon NCTUE Disclosure Report, avec toutes les informations de mon dossier, leurs sources et toute personne ou tout organisme qui a reçu un rapport sur moi.
    .answer = Veuillez l’envoyer par la poste à l’adresse ci-dessus.

letter-nctue-freeze = Gelez votre dossier NCTUE
    .what = Le gel est toujours gratuit. Il arrête surtout l’ouverture de nouveaux comptes à votre nom. Il ne lie pas les forces de l’ordre (police, ICE et autres).
    .unsafe = La demande exige votre adresse actuelle. Si NCTUE ne l’a pas encore, vous la donnez à une entreprise qui fait commerce de telles données. Seul un acte de propriété (deed) montre à coup sûr qu’une adresse est déjà publique.
    .where = Nous n’avons pas lu d’adresse postale pour le gel. Appelez, ou copiez le texte de cette lettre dans la page.
    .caution = Ne l’envoyez que si la maison à votre nom est là où vous vivez.
    .subject = Demande de gel de sécurité (security freeze)
    .ask = Je vous demande de mettre un gel de sécurité (security freeze) sur mon rapport de données à l’Exchange Service Center – NCTUE.
    .answer = Veuillez le confirmer par la poste à l’adresse ci-dessus, et me dire comment je peux le lever.

letter-credit-freeze = Gelez votre crédit chez Equifax, Experian et TransUnion
    .what = Cela arrête tout nouveau crédit à votre nom. Cela ne cache pas l’en-tête de votre dossier de crédit, avec l’adresse, qui est vendu à des vendeurs de données. Cela ne lie pas la police ni l’ICE. Chaque entreprise veut sa propre lettre ; il y a trois feuilles.
    .unsafe = Chaque entreprise demande vos adresses actuelle et anciennes et un numéro de Sécurité sociale (Social Security). Si elles n’ont pas encore votre adresse, vous la donnez à des entreprises qui la revendent. Seul un acte de propriété (deed) montre à coup sûr qu’une adresse est déjà publique.
    .where = Des pages que nous avons lues donnent des adresses postales et des numéros de téléphone différents pour TransUnion et Equifax. Regardez d’abord la page de chaque entreprise sur les gels.
    .enclose = Une copie d’une pièce d’identité officielle, et une copie d’une facture de gaz, d’électricité ou d’eau, ou d’un relevé de banque ou d’assurance avec votre adresse. Le département de la Justice de la Caroline du Nord demande deux papiers de ce genre. Jamais les originaux.
    .caution = Ne l’envoyez que si la maison à votre nom est là où vous vivez. Il faut un numéro de Sécurité sociale ; n’utilisez jamais un numéro qui n’est pas le vôtre.
    .subject = Demande de gel de sécurité (security freeze)
    .ask = Je vous demande de mettre un gel de sécurité (security freeze) sur mon rapport de consommateur, sans frais.
    .answer = Veuillez le confirmer par la poste à l’adresse ci-dessus, et m’envoyer ce qu’il me faut pour le lever.

## Lettres aux bureaux fédéraux

letter-foia-uscis = Demandez à l’USCIS votre dossier d’immigration
    .what = Cela montre ce qu’il y a dans votre A-file. Demandez-le avant de déposer quoi que ce soit. Pour une personne qui demande pour elle-même, les deux premières heures de recherche et les 100 premières pages sont gratuites.
    .unsafe = L’USCIS et l’ICE font partie d’un même département. La demande lui dit où vous vivez. S’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order), la demande peut conduire des agents jusqu’à vous. Souvent, les gens ne savent pas qu’un tel ordre existe.
    .where = Les demandes passent par un compte en ligne sur first.uscis.gov. Nous n’imprimons pas d’adresse postale : nous n’avons pas pu confirmer que le papier est encore accepté.
    .caution = Une demande porte votre nom, votre date de naissance et votre adresse, et le bureau la garde.
    .subject = Demande de mes propres documents selon le Freedom of Information Act et le Privacy Act
    .ask = Je demande une copie complète de mon Alien File (A-file) et de tous les autres documents que U.S. Citizenship and Immigration Services a sur moi, sur papier et dans tout système.
    .more = Si vous retenez une partie, veuillez nommer l’exemption pour chaque partie et me donner ce qui peut en être séparé. Je n’accepte de payer aucuns frais, sauf si vous me le demandez d’abord.
    .answer = Veuillez m’envoyer les documents à l’adresse ci-dessus.

letter-foia-ice = Demandez à l’ICE ses documents sur vous
    .what = Cela montre ce que l’ICE a écrit sur une arrestation ou une détention par ses agents, ou sur des rendez-vous de contrôle (check-ins). Attendez-vous à des mois d’attente.
    .unsafe = La demande va à l’ICE elle-même et lui dit où vous vivez. S’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order), elle peut conduire des agents jusqu’à vous. Souvent, les gens ne savent pas qu’un tel ordre existe.
    .caution = Une demande porte votre nom, votre date de naissance et votre adresse, et le bureau la garde.
    .subject = Demande de mes propres documents selon le Freedom of Information Act et le Privacy Act
    .ask = Je demande une copie complète de tous les documents que U.S. Immigration and Customs Enforcement a sur moi, avec les documents sur les arrestations, la détention, la surveillance et les rendez-vous de contrôle (check-ins).
    .more = Si vous retenez une partie, veuillez nommer l’exemption pour chaque partie et me donner ce qui peut en être séparé. Je n’accepte de payer aucuns frais, sauf si vous me le demandez d’abord.
    .answer = Veuillez m’envoyer les documents à l’adresse ci-dessus.

letter-foia-cbp = Demandez au CBP ses documents sur vous
    .what = Cela montre les entrées, les sorties, les contrôles plus longs à la frontière, et les moments de détention par la patrouille des frontières (Border Patrol). Attendez-vous à des mois d’attente.
    .unsafe = Le CBP et l’ICE font partie d’un même département. La demande lui dit où vous vivez. S’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order), elle peut conduire des agents jusqu’à vous. Il se peut qu’un agent à la frontière en ait donné un que vous ne connaissez pas.
    .caution = Une demande porte votre nom, votre date de naissance et votre adresse, et le bureau la garde.
    .subject = Demande de mes propres documents selon le Freedom of Information Act et le Privacy Act
    .ask = Je demande une copie complète de tous les documents que U.S. Customs and Border Protection a sur moi : entrées et sorties, inspections secondaires (secondary inspections), et interpellations ou détentions par la Border Patrol.
    .more = Si vous retenez une partie, veuillez nommer l’exemption pour chaque partie et me donner ce qui peut en être séparé. Je n’accepte de payer aucuns frais, sauf si vous me le demandez d’abord.
    .answer = Veuillez m’envoyer les documents à l’adresse ci-dessus.

letter-foia-obim = Demandez à l’OBIM quelles empreintes et rencontres il a sur vous
    .what = L’OBIM garde les empreintes et les photos de la Sécurité intérieure (Homeland Security). Sa réponse peut montrer une rencontre avec des agents que vous avez oubliée.
    .unsafe = L’OBIM et l’ICE font partie d’un même département. La demande lui dit où vous vivez. S’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order), elle peut conduire des agents jusqu’à vous. Souvent, les gens ne savent pas qu’un tel ordre existe.
    .where = Nous n’avons pas trouvé d’adresse de l’OBIM dans ses propres mots. La page de la Sécurité intérieure (Homeland Security) sur les demandes FOIA devrait dire où va une demande à l’OBIM ; nous ne l’avons pas ouverte.
    .caution = Notre guide est de septembre 2020. De telles demandes peuvent exiger des empreintes ; demandez à la clinique avant d’en donner.
    .subject = Demande de mes propres documents selon le Freedom of Information Act et le Privacy Act
    .ask = Je demande une copie complète de tous les documents sur moi dans les systèmes de l’Office of Biometric Identity Management, avec la date, le lieu et l’agence de chaque rencontre.
    .more = Si vous retenez une partie, veuillez nommer l’exemption pour chaque partie et me donner ce qui peut en être séparé. Je n’accepte de payer aucuns frais, sauf si vous me le demandez d’abord.
    .answer = Veuillez m’envoyer les documents à l’adresse ci-dessus.

letter-foia-eoir = Demandez au bureau des tribunaux de l’immigration vos documents (FOIA)
    .what = L’EOIR dirige les tribunaux de l’immigration. Sa réponse montre s’il y a une affaire ou un ancien ordre, et le dossier. La ligne téléphonique gratuite 1-800-898-7180 dit la première partie sans lettre.
    .unsafe = S’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order), laissez un avocat demander. Les avocats de l’ICE sont l’autre partie dans chaque affaire là-bas, et la demande dit où vous vivez. Souvent, les gens ne savent pas qu’un tel ordre existe.
    .where = Deux pages de ce bureau donnent deux numéros de bureau différents dans un même bâtiment, donc nous n’imprimons pas d’adresse postale. Le bureau demande que les demandes passent par sa propre page, appelée Public Access Link.
    .caution = N’utilisez pas le formulaire G-639 de la Sécurité intérieure (Homeland Security) pour ce bureau.
    .subject = Demande de mes propres documents selon le Freedom of Information Act
    .ask = Je demande une copie complète du dossier de procédure (record of proceeding) de toute affaire me concernant devant un tribunal de l’immigration ou le Board of Immigration Appeals, avec tous les ordres, avis et enregistrements.
    .more = Si vous retenez une partie, veuillez nommer l’exemption pour chaque partie et me donner ce qui peut en être séparé. Je n’accepte de payer aucuns frais, sauf si vous me le demandez d’abord.
    .answer = Veuillez m’envoyer les documents à l’adresse ci-dessus.

letter-court-record-of-proceeding = Demandez au tribunal de l’immigration lui-même le dossier de votre affaire
    .what = Une personne qui a une affaire peut demander au tribunal une copie de son dossier, sans FOIA et gratuitement. La copie peut être là le jour même. Les pages de l’EOIR que nous avons lues ne sont pas d’accord sur le point de savoir s’il faut une demande FOIA.
    .unsafe = Si l’affaire s’est terminée par un ordre, ou peut-être par un ordre, n’écrivez pas sans aide. Les avocats de l’ICE sont l’autre partie dans chaque affaire là-bas.
    .where = L’email de chaque tribunal est EOIR.xyz.ROP.Requests@usdoj.gov, avec le code de trois lettres du tribunal à la place de xyz. Les codes sont dans une annexe du manuel de l’EOIR, et l’adresse du tribunal est sur ses lettres.
    .subject = Demande d’une copie du dossier de procédure
    .ask = Je suis une partie dans l’affaire qui porte le numéro A ci-dessus. Je demande une copie du dossier de procédure (record of proceeding) complet, avec les enregistrements des audiences.
    .more = Cette lettre ne signale pas un changement d’adresse.
    .answer = Veuillez me dire quand et comment je peux avoir la copie, ou l’envoyer à l’adresse ou à l’email ci-dessus.

letter-fbi-history = Demandez au FBI votre propre dossier
    .what = Cela montre quelles arrestations et quelles empreintes le fichier du FBI a, et donc ce que des agents de l’immigration peuvent en voir.
    .unsafe = Le FBI et la Sécurité intérieure (Homeland Security) partagent les empreintes. S’il y a, ou s’il y a peut-être, un ancien ordre d’expulsion (removal order) ou un mandat (warrant) de toute sorte (signé par un juge, ou de l’ICE), demandez d’abord à un avocat. Une date de tribunal manquée peut mener à un mandat que vous ne connaissez pas.
    .where = Nous n’avons pas trouvé d’adresse postale pour ces demandes dans les propres mots du FBI. Sa page sur les Identity History Summary Checks la donne, avec le formulaire.
    .enclose = Un jeu complet d’empreintes digitales sur le formulaire du FBI, et 18 dollars : un money order ou un chèque certifié à l’ordre du Treasury of the United States, ou le formulaire de carte de crédit. Pas de chèque personnel ni d’argent liquide. Les personnes sans moyens peuvent demander une dispense, avec une preuve.
    .caution = Faites prendre les empreintes dans un service privé, pas dans un poste de police.
    .subject = Demande de mon Identity History Summary
    .ask = Je demande mon propre Identity History Summary, ou une déclaration qu’il n’y en a pas. J’en ai besoin pour examiner mon propre dossier.
    .answer = Veuillez l’envoyer par la poste à l’adresse ci-dessus.

## Demandes de documents publics sur les caméras de plaques

letter-plate-reader-audit = Demandez à votre police les journaux des recherches dans les données des caméras de plaques
    .what = L’organization audit montre les recherches de l’agence elle-même, le network audit celles d’autres dans ses données. Depuis le 17 décembre 2025, Flock retire les noms des agents et les plaques du network audit, donc demandez les deux. Chaque État a sa propre loi, son délai et ses frais.
    .where = Cherchez sur le site de la police, du shérif ou de la ville son responsable des documents (records officer) ou une page sur les documents publics (public records).
    .fee = Beaucoup de bureaux font payer les copies ou les heures de recherche. Demandez d’abord la somme, ou limitez les dates.
    .caution = Le nom de celui qui demande devient public. Un groupe ou une clinique juridique peut signer, pour qu’aucune personne en danger n’ait à le faire. La Virginie ferme de tels journaux des recherches au public. L’État de Washington a fermé les données des caméras en mars 2026, mais pas les traces des recherches (audit trails). La Géorgie (Georgia), le Maryland et l’Oklahoma ont aussi fermé des données, et l’Illinois celles de sa police de l’État ; nous avons lu cela chez d’autres.
    .subject = Demande de documents publics : journaux des recherches dans les données des lecteurs de plaques
    .ask = Selon la loi de cet État sur les documents publics, je demande ces documents, sous forme de tableaux là où ils existent ainsi. (1) L’organization audit de votre système de lecteurs de plaques d’immatriculation : chaque recherche faite par vos propres agents depuis le 1er janvier 2025, avec la date, la raison donnée et le nombre de réseaux consultés. (2) Le network audit : chaque recherche faite par d’autres dans vos données pendant la même période, avec la date, l’agence et la raison donnée.
    .more = Je ne demande ni numéros de plaques ni images. Veuillez les retirer plutôt que de retenir un document. Si vous retenez une partie, veuillez nommer la loi pour chaque partie et donner ce qui peut en être séparé.
    .answer = S’il y a des frais, veuillez dire la somme avant de commencer. Des copies électroniques sont préférables.

letter-plate-reader-sharing = Demandez à votre police avec qui elle partage les données des caméras de plaques
    .what = Cela montre quelles autres agences peuvent chercher dans les données, et si les caméras cherchent les plaques de la liste fédérale de l’immigration. Chaque État a sa propre loi, son délai et ses frais.
    .where = Cherchez sur le site de la police, du shérif ou de la ville son responsable des documents (records officer) ou une page sur les documents publics (public records).
    .fee = Beaucoup de bureaux font payer les copies ou les heures de recherche. Demandez d’abord la somme.
    .caution = Le nom de celui qui demande devient public. Un groupe ou une clinique juridique peut signer, pour qu’aucune personne en danger n’ait à le faire. Certains États ferment au public les données des caméras ou des informations qui en sont tirées : la Virginie les journaux des recherches (audit logs), et la Géorgie (Georgia), le Maryland et l’Oklahoma des données d’autres sortes, comme nous l’avons lu chez d’autres.
    .subject = Demande de documents publics : partage des données des lecteurs de plaques
    .ask = Selon la loi de cet État sur les documents publics, je demande : (1) les noms de toutes les agences et organisations avec lesquelles vous partagez des données de lecteurs de plaques d’immatriculation, et de celles dont vous en recevez, tels que le rapport de partage de votre système les contient ; (2) les noms de toutes les listes d’alerte (hot lists) que votre système utilise, et si la liste Immigration Violator en fait partie ; (3) tout réglage pour une recherche à l’échelle de l’État ou du pays, et quand il a été activé ou désactivé.
    .more = Je ne demande ni numéros de plaques ni images. Si vous retenez une partie, veuillez nommer la loi pour chaque partie et donner ce qui peut en être séparé.
    .answer = S’il y a des frais, veuillez dire la somme avant de commencer. Des copies électroniques sont préférables.

letter-plate-reader-contract = Demandez à votre police le contrat et les règles internes sur les caméras de plaques
    .what = Cela montre ce qui a été acheté, combien de temps les données sont gardées, et ce que disent les règles. Chaque État a sa propre loi, son délai et ses frais.
    .where = Cherchez sur le site de la police, du shérif ou de la ville son responsable des documents (records officer) ou une page sur les documents publics (public records).
    .fee = Beaucoup de bureaux font payer les copies ou les heures de recherche. Demandez d’abord la somme.
    .caution = Le nom de celui qui demande devient public. Un groupe ou une clinique juridique peut signer, pour qu’aucune personne en danger n’ait à le faire.
    .subject = Demande de documents publics : contrat et règles internes sur les lecteurs de plaques d’immatriculation
    .ask = Selon la loi de cet État sur les documents publics, je demande : (1) tout contrat, renouvellement et accord sur des lecteurs de plaques d’immatriculation, avec toute entreprise ou agence, en vigueur maintenant ou depuis le 1er janvier 2023 ; (2) toute règle interne sur leur usage, sur la garde et sur le partage des données ; (3) tout accord, toute demande ou toute promesse sur l’usage des données pour faire appliquer la loi sur l’immigration ; (4) tout audit ou examen de leur usage.
    .more = Si vous retenez une partie, veuillez nommer la loi pour chaque partie et donner ce qui peut en être séparé.
    .answer = S’il y a des frais, veuillez dire la somme avant de commencer. Des copies électroniques sont préférables.

## Lettres à une école

letter-school-directory-opt-out = Dites à l’école de ne pas donner le nom, l’adresse et le téléphone de votre enfant
    .what = L’école a alors besoin de votre consentement pour donner ces données. Une sommation (subpoena) légale ou une ordonnance d’un tribunal (court order) suffit toujours, après un effort raisonnable pour avertir la famille. Les parents peuvent signer, et les élèves aussi à partir de 18 ans. Cela se fait en général au début de l’année scolaire.
    .where = Remettez-la au bureau de l’école, et gardez une copie avec la date.
    .subject = Informations d’annuaire (directory information) : aucune communication sans mon consentement
    .ask = Je suis le parent ou le tuteur légal de l’élève nommé ci-dessus, ou je suis cet élève et j’ai 18 ans ou plus. Je n’autorise ni l’école ni le district scolaire à communiquer une information d’annuaire (directory information), quelle qu’elle soit, sur cet élève sans mon consentement écrit.
    .more = Veuillez le noter dans le dossier de l’élève et le dire à tous ceux qui répondent aux demandes. Si vous recevez une sommation (subpoena) ou une ordonnance d’un tribunal (court order) pour les données de cet élève, veuillez me le dire avant d’y répondre, pour que je puisse m’y opposer.
    .answer = Veuillez confirmer par écrit que vous l’avez noté.
