## Kijan yon ajans kapab jwenn yon dosye.

access-open = Ouvè
access-restricted = Limite
access-barred = Entèdi

access-open-sentence = Ajans lan kapab chèche sa, oswa yo kapab remèt li sa si li mande. Sou omwen yon chemen, nou pa jwenn anyen ki bare sa ak sètitid.
access-barred-sentence = Yon lwa oswa yon blokaj teknik entèdi tout chemen nou konnen. Moun kapab vyole yon règ kanmenm.

## Sa ki ouvri yon chemen ki limite.

access-takes = { $access }: { $takes }
takes-own-word = pawòl li sèlman sifi
takes-own-paper = yon papye li siyen li menm
takes-keepers-choice = si moun ki kenbe dosye a di wi
takes-court-order = yon lòd tribinal
takes-judges-warrant = yon manda jij siyen
takes-own-word-sentence = Gen yon règ ki limite sa, men li pa fèmen li. Pwòp pawòl ajans lan kapab ouvri li: yon rezon li bay, yon pwomès li fè, oswa yon politik li fikse pou tèt li. Pa bezwen okenn jij dakò.
takes-own-paper-sentence = Gen yon règ ki limite sa, men li pa fèmen li. Yon papye ajans lan siyen li menm kapab ouvri li, tankou yon sitasyon administratif (administrative subpoena) oswa yon manda administratif (administrative warrant). Pa bezwen okenn jij siyen.
takes-keepers-choice-sentence = Se moun ki kenbe dosye a ki deside, e li kapab di non. Si li di wi, pa bezwen okenn jij dakò.
takes-court-order-sentence = Fòk yon tribinal bay lòd pou sa anvan (court order).
takes-judges-warrant-sentence = Fòk yon jij siyen yon manda (warrant) anvan.

## Sa ki gen batay sou li nan tribinal.

for-now-barred = Bloke pou kounye a
for-now-restricted = Limite pou kounye a
for-now-barred-sentence = Sa bloke pou kounye a, e sa ka chanje nenpòt jou: gen yon batay nan tribinal sou sa ki bloke li a.
for-now-restricted-sentence = Sa limite pou kounye a, e sa ka chanje nenpòt jou: gen yon batay nan tribinal sou sa ki limite li a.
for-now-otherwise = Si sa tonbe: { $sentence }

## Kijan nou konnen.

evidence-documented = dosye montre sa
evidence-reported = yo rapòte sa
evidence-documented-asked = yo mande sa, dapre dosye yo; nou pa konnen si yo bay li
evidence-reported-asked = yo rapòte yo mande sa; nou pa konnen si yo bay li
evidence-law-only = jan nou li lalwa

evidence-documented-sentence = Dosye, papye tribinal oswa pwòp pawòl yon ajans montre yo te deja sèvi ak yon chemen konsa.
evidence-documented-asked-sentence = Dosye montre ajans lan te mande sa. Nou pa konnen si yo te bay li.
evidence-reported-sentence = Nouvèl oswa gwoup k ap defann dwa moun rapòte yo te deja sèvi ak yon chemen konsa.
evidence-reported-asked-sentence = Nouvèl oswa gwoup k ap defann dwa moun rapòte ajans lan te mande sa. Nou pa konnen si yo te bay li.
evidence-law-only-sentence = Nou pa jwenn okenn ka konsa isit la. Se konsa nou li lalwa.
evidence-law-only-elsewhere-sentence = Nou pa konnen okenn ka sou chemen ki pi laj la. Gen yon ka sou yon chemen ki pi sere: gade pi ba a.

## Yon kazye nan tablo a.

cell-applies = { $access }, { $evidence }
cell-depends = sa depann; pa plis pase { $access }, { $evidence }
cell-for-now = { $today }, ka chanje nenpòt jou; sinon { $otherwise }
cell-none = nou pa jwenn chemen

place-nation = Etazini

## Fraz anlè yon rezilta.

overview-nothing = Dapre repons ou yo, nou pa jwenn okenn dosye ajans sa yo ta kapab jwenn nan chemen nou konnen yo.
overview-open = { $count ->
    [1] Yon kalite dosye sou ou ouvè pou omwen yon ajans.
   *[other] { NUMBER($count) } kalite dosye sou ou ouvè pou omwen yon ajans.
}
overview-for-now = { $count ->
    [1] Yon rezilta bloke oswa limite pou kounye a sèlman: yon tribinal poko fin deside.
   *[other] { NUMBER($count) } rezilta bloke oswa limite pou kounye a sèlman: tribinal yo poko fin deside.
}
overview-none-open = Nou pa jwenn okenn chemen ouvè ki mennen nan yon dosye sou ou.
overview-depends = { $count ->
    [1] Gen yon rezilta ki toujou depann de repons ou poko bay.
   *[other] Gen { NUMBER($count) } rezilta ki toujou depann de repons ou poko bay.
}
overview-all-depends = Anyen poko sèten isit la. Chak rezilta depann de repons ou poko bay.

## Repons kout la.

short-first = Sa ki pi enpòtan pou ou
short-why = Chemen: { $channel }. Itilizasyon li: { $evidence }.
short-why-depends = Petèt, chemen: { $channel }. Itilizasyon li: { $evidence }.
short-likewise = Menm jan fasil pou: { $agencies }.
short-likewise-count = { $count ->
    [1] Menm jan fasil pou: yon lòt ajans.
   *[other] Menm jan fasil pou: { NUMBER($count) } lòt ajans.
}
short-rest = { $count ->
    [1] Sèl lòt rezilta a: { $parts }.
   *[other] Lòt { NUMBER($count) } rezilta yo: { $parts }.
}
short-rest-open = { $count ->
    [1] 1 ouvè
   *[other] { NUMBER($count) } ouvè
}
short-rest-for-now = { $count ->
    [1] 1 bloke oswa limite pou kounye a sèlman
   *[other] { NUMBER($count) } bloke oswa limite pou kounye a sèlman
}
short-rest-own = { $count ->
    [1] 1 mande sèlman pawòl ajans lan oswa yon papye li siyen li menm
   *[other] { NUMBER($count) } mande sèlman pawòl ajans lan oswa yon papye li siyen li menm
}
short-rest-keeper = { $count ->
    [1] 1 depann de moun ki kenbe dosye a
   *[other] { NUMBER($count) } depann de moun ki kenbe dosye a
}
short-rest-court = { $count ->
    [1] 1 mande yon lòd tribinal oswa yon manda jij siyen
   *[other] { NUMBER($count) } mande yon lòd tribinal oswa yon manda jij siyen
}
short-rest-barred = { $count ->
    [1] 1 entèdi
   *[other] { NUMBER($count) } entèdi
}
short-rest-depends = { $count ->
    [1] 1 depann de repons ou poko bay
   *[other] { NUMBER($count) } depann de repons ou poko bay
}
short-sure = { $shown ->
    [0] Pou okenn ladan yo, pa gen anyen ki montre yo te sèvi avè l: se konsa nou li lalwa.
   *[other] Nan ki pwen nou sèten: dosye oswa rapò montre yo te sèvi ak { NUMBER($shown) } sou tout { NUMBER($count) } rezilta yo. Pou lòt yo, se konsa nou li lalwa.
}

## Tit ak liy alantou tablo a.

overview-matrix = Ki ajans ki kapab jwenn kisa
overview-record = Dosye
overview-unheeded = { $count ->
    [1] Nou pa sèvi ak yon repons, paske ak yon lòt repons ou, kesyon sa a pa aplike: { $questions }.
   *[other] Nou pa sèvi ak { NUMBER($count) } repons, paske ak lòt repons ou yo, kesyon sa yo pa aplike: { $questions }.
}
overview-questions = Kesyon ki kapab chanje sa toujou
overview-dated = Sa chita sou sous ki rive jiska { DATE($newest) }, pifò ladan yo pi ansyen. Li montre kijan sa ye nan dat { DATE($as-of) }. Sa ki rive apre pa ladan l. Nou te chèche sous jiska { DATE($researched) }.
overview-past = Sa gade dèyè: règ ki te fini anvan { DATE($researched) } ka manke.
question-in-states = { $question } ({ $states })
findings-title = Lòt bagay nou jwenn sou { $state }

overview-shown = { $shown ->
    [0] Okenn nan { NUMBER($all) } ranje yo.
    [1] Youn nan { NUMBER($all) } ranje yo.
   *[other] { NUMBER($shown) } nan { NUMBER($all) } ranje yo.
}

## Tèm moun ka pa konnen.

terms-here = Mo ki sèvi isit la
terms-all = Mo nou eksplike

## Dènye liy.

report-not-advice = Sa a se enfòmasyon, se pa konsèy legal. Lwa ak pratik chanje; chak enfòmasyon gen dat li. Anvan ou fè yon bagay, pale ak yon avoka oswa yon reprezantan akredite (accredited representative).
language-draft = Se yon machin ki fè tradiksyon sa a. Okenn moun ki grandi ak lang lan poko verifye li. Si gen yon bagay ki sanble pa bon oswa ki enpòtan anpil pou ou, mande yon moun li angle a avè ou.
