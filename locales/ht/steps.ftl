## Tit ak etikèt.

steps-title = Sa ou kapab fè

steps-changes = Sa li chanje
steps-narrows = Ki chemen li limite
steps-narrows-none = Okenn nou konnen. Li isit la pou yon lòt rezon.
steps-effort = Sa li mande
steps-duty = Sa lalwa mande ou
steps-caution = Fè atansyon

effort-short = Li pran kèk minit
effort-some = Li pran kèk èdtan
effort-long = Li pran kèk semèn

cost-free = Anyen
cost-fee = Yon frè
cost-varies = Sa depann de kote a, oswa de moun ki ede ou a
cost-unknown = Nou pa konnen

## Ki etap ki vini ki lè.

steps-deadlines = Dat limit lalwa fikse
steps-today = Yon bagay pou jodi a
steps-next = Apre sa
steps-rest = Lòt bagay ou kapab fè
steps-general = An jeneral

## Lòt etikèt.

steps-cost = Konbyen li koute
steps-gives = Sa li di lòt moun sou ou
steps-gives-nothing = Anyen nouvo.
steps-narrows-not-yours = Okenn nan chemen ou yo, dapre sa repons ou yo di.
