## Permis, voiture et visage

record-license-photo = Photo du permis
    .what = La photo d’un permis de conduire ou d’une carte d’identité de l’État, telle que le DMV la garde.
record-home-address = Adresse de votre domicile
    .what = L’endroit où vous vivez ou viviez, tel qu’un bureau l’a dans ses fichiers.
record-license-status = Type et validité du permis
    .what = Le type de permis de conduire ou de carte d’identité, s’il est valable, et quand il expire.
record-license-application = Papiers du permis
    .what = Les formulaires et papiers donnés au DMV pour un permis de conduire, et leurs copies.
record-license-denial = Refus de permis
    .what = Une note qui dit que le DMV a refusé un nouveau permis de conduire ou un renouvellement.
record-driving-history = Historique de conduite
    .what = Les contraventions, accidents et suspensions de permis que le DMV a dans ses fichiers.
record-vehicle-registration = Immatriculation du véhicule
    .what = La plaque, le véhicule, et le nom et l’adresse de son propriétaire.
record-plate-sightings = Relevés de plaques
    .what = Quand et où des caméras ont lu une plaque d’immatriculation.
record-face-template = Données du visage
    .what = Un visage transformé en nombres, pour qu’un ordinateur puisse le comparer à d’autres visages.

## Police, prison locale et immigration

record-booking-fingerprints = Empreintes d’arrestation (booking)
    .what = Les empreintes digitales que la police ou une prison locale a prises après une arrestation.
record-arrest-record = Dossier d’arrestation
    .what = Quand, où et pourquoi la police a fait une arrestation.
record-jail-record = Dossier de prison locale (jail)
    .what = Qui est dans une prison locale, depuis quand, et quand la sortie est prévue.
record-police-report = Rapport de police
    .what = Ce qu’un agent a écrit sur un contrôle, un accident, un appel, un crime ou un délit.
record-police-video = Vidéo de la police
    .what = Des vidéos que la police a prises, par exemple avec des caméras portées sur le corps.
record-crime-victim-report = Signalement d’une victime
    .what = Ce que la victime d’un crime ou d’un délit a dit à la police.
record-victim-filing = Demande de victime (VAWA, U ou T)
    .what = Une demande fédérale faite par une victime de violences, d’un crime ou d’un délit, ou de traite d’êtres humains (trafficking).
record-immigration-file = Dossier fédéral d’immigration
    .what = Les formulaires, papiers et notes que les bureaux fédéraux de l’immigration gardent sur une personne.
record-immigration-warrant = Mandat administratif de l’ICE
    .what = Un mandat administratif (administrative warrant) de l’ICE, qu’aucun juge n’a signé, tel que la base de données de la police le montre.
record-court-address = Adresse et audiences (immigration)
    .what = L’adresse et les dates d’audience qu’un tribunal de l’immigration a dans ses fichiers.
record-travel-record = Données de frontière et de voyage
    .what = Quand et où une personne a passé la frontière ou va prendre l’avion, et les photos prises à la frontière.
record-home-interior = Intérieur de votre domicile
    .what = Les pièces de votre domicile, et ce que des agents pourraient y voir ou y trouver.

## Routes, tribunaux, programmes, santé et école

record-toll-records = Données de péage
    .what = Où et quand un véhicule a pris une route à péage, et qui a payé.
record-court-record = Dossier de tribunal
    .what = Les papiers et les dates d’affaires au tribunal civil ou pénal.
record-tax-record = Données d’impôts
    .what = Ce que l’agence des impôts (IRS) garde d’une déclaration d’impôts. Le partage avec l’ICE que nous connaissons porte sur des adresses.
record-medicaid-record = Dossier Medicaid
    .what = Ce qu’une personne a dit à Medicaid pour avoir une couverture santé.
record-snap-record = Dossier de bons alimentaires (SNAP)
    .what = Ce qu’un foyer a dit au programme de bons alimentaires.
record-health-record = Dossier de santé
    .what = Ce qu’un médecin, une clinique ou un hôpital a écrit sur un patient, et ce que Medicaid en a.
record-school-record = Dossier scolaire
    .what = Ce qu’une école ou une université garde sur un élève ou un étudiant.
record-student-visa-record = Dossier de visa d’études (SEVIS)
    .what = Ce que les écoles signalent au gouvernement fédéral sur les étudiants avec un visa.

## Travail, argent, téléphone et le reste

record-wage-record = Données de salaire
    .what = Les rapports de paie que les employeurs envoient à un État, avec les noms et les numéros de Sécurité sociale (Social Security).
record-employment-eligibility = Papiers de travail (I-9, E-Verify)
    .what = Le formulaire et les papiers que toute personne nouvellement embauchée aux États-Unis montre à un employeur.
record-social-security-record = Dossier de Sécurité sociale
    .what = Le numéro, le nom et d’autres données que garde la Sécurité sociale (Social Security).
record-utility-account = Compte de services (gaz, eau…)
    .what = Le nom et l’adresse sur une facture de gaz, d’électricité, d’eau, de téléphone ou de télévision par câble.
record-credit-header = En-tête d’un dossier de crédit
    .what = Le nom, les adresses, la date de naissance et le numéro de Sécurité sociale (Social Security) dans un dossier de crédit.
record-broker-dossier = Dossier d’un vendeur de données
    .what = Un dossier qu’une entreprise privée a composé à partir de beaucoup de sources et qu’elle vend.
record-phone-location = Position du téléphone
    .what = Où un téléphone se trouvait, selon ce que les compagnies de téléphone ou les applications ont enregistré.
record-phone-records = Données de téléphone
    .what = À qui est un numéro de téléphone, et quels appels et messages il a faits.
record-social-media = Réseaux sociaux
    .what = Ce qu’une personne publie en ligne, et les données de compte qui sont derrière.
record-voter-registration = Inscription électorale
    .what = Le nom, l’adresse et d’autres données d’un électeur inscrit.
record-property-record = Données de propriété
    .what = Des papiers publics qui disent à qui est une maison ou un terrain.
record-airline-booking = Réservation d’avion
    .what = Les noms, trajets et données de paiement de billets d’avion.
record-money-transfer = Transfert d’argent
    .what = Qui a envoyé de l’argent à qui, combien, et les adresses données.
record-bank-record = Données bancaires
    .what = Les comptes et les paiements qu’une banque garde dans ses fichiers.
record-housing-assistance = Dossier d’aide au logement
    .what = Ce qu’un foyer a dit à un programme de logement public ou d’aide au loyer.
record-cash-aid-record = Dossier d’aide en argent
    .what = Ce que garde le bureau d’aide en argent : qui vit au domicile, l’adresse, les revenus et ce qui a été payé.
record-sponsor-record = Dossier d’accueil d’un enfant
    .what = Ce qu’un adulte (sponsor) a dit au bureau des réfugiés pour accueillir un enfant venu seul.
record-dna-profile = Profil ADN
    .what = Un profil fait à partir de l’ADN d’une personne et gardé dans une base de données.
record-postal-record = Données de courrier
    .what = Ce que la poste (Postal Service) sait du courrier et des adresses.
record-census-answers = Réponses au recensement
    .what = Ce qu’un foyer a dit au bureau du recensement (Census Bureau).
record-device-content = Contenu du téléphone ou ordinateur
    .what = Les messages, photos et autres données sur un téléphone ou un ordinateur.
record-doorbell-video = Vidéo de sonnette
    .what = La vidéo qu’une sonnette à caméra a prise à un domicile.
record-library-record = Données de bibliothèque
    .what = Une carte de bibliothèque et ce qui a été emprunté ou consulté.
record-other = Autre donnée
    .what = Une donnée qui n’entre dans aucun des autres types.

record-appointment = Rendez-vous à venir
    .what = Quand et où une personne doit se présenter à l’ICE ou à l’USCIS.

record-monitor-location = Position selon l’appareil de l’ICE
    .what = Où se trouve une personne, selon un appareil ou une application de téléphone que l’ICE l’oblige à utiliser.

record-insurance-claim = Demande à une assurance (claim)
    .what = Ce qu’un assureur garde d’un accident, d’un vol, d’une blessure ou de dégâts à un domicile.
