## Tit anlè paj la.

page-title = Sightline: dosye ou yo ak kiyès ki kapab jwenn yo

## Papye pou pote.

paper-carry = Sa ou kapab fè: yon papye pou pote
paper-carry-safe = Papye sa a pa gen non ou ni sa ou te reponn. De premye pati yo menm pou tout moun.
paper-if-you = Pou kèk moun, bagay sa yo pa kapab tann
paper-card = Yon kat pou dekoupe
paper-card-how = Bay li, oswa kenbe li nan fenèt la. Rete kalm. Pa kouri, pa fè rezistans, pa bay manti, pa montre fo papye. Gen eta kote ou oblije bay non ou lè yo kanpe ou legalman. Règ yo diferan sou fwontyè ak nan ayewopò. Silans pa mete fen nan yon obligasyon pou pote prèv enskripsyon.
paper-card-means = Kat la an angle, pou yon ajan kapab li li. Li di:
paper-card-silent = Mwen chwazi rete an silans.
paper-card-lawyer = Mwen vle pale ak yon avoka anvan mwen reponn oswa siyen anyen.
paper-card-search = Mwen pa dakò pou yo fouye mwen, afè m oswa lakay mwen.
paper-card-door = Si ou vle antre lakay mwen, tanpri montre mwen yon manda (warrant) yon jij siyen, nan fenèt la oswa anba pòt la.

## Papye pou yon avoka.

paper-lawyer = Pou avoka mwen oswa reprezantan akredite mwen (accredited representative)
paper-answers = Sa mwen te reponn
paper-agency = Ajans
paper-reaches = Sa li kapab jwenn (“?”: depann de repons mwen poko bay)
