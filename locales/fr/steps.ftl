steps-title = Ce que vous pouvez faire

steps-changes = Ce que cela change
steps-narrows = Quelles voies cela restreint
steps-narrows-none = Aucune que nous connaissions. Cette démarche est ici pour une autre raison.
steps-effort = Ce que cela demande
steps-duty = Ce que la loi exige de vous
steps-caution = Attention

effort-short = Cela prend des minutes
effort-some = Cela prend des heures
effort-long = Cela prend des semaines

cost-free = Rien
cost-fee = Des frais
cost-varies = Cela dépend du lieu, ou de qui aide
cost-unknown = Nous ne le savons pas

steps-deadlines = Délais fixés par la loi
steps-today = Une chose pour aujourd’hui
steps-next = Ensuite
steps-rest = Autres choses que vous pouvez faire
steps-general = En général

steps-cost = Ce que cela coûte
steps-gives = Ce que cela apprend à d’autres sur vous
steps-gives-nothing = Rien de nouveau.
steps-narrows-not-yours = Aucune des vôtres, selon vos réponses.
