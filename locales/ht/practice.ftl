practice-title = Kliyan pou antrènman
practice-lede = Moun sa yo envante. Chwazi youn, reponn kesyon yo jan moun sa a ta reponn, epi konpare sa ak dosye li. Non yo ak rezon yo an angle.
practice-open = Antrene ak yon kliyan envante
practice-find = Chèche yon kliyan pou antrènman
practice-none = Nou pa jwenn kliyan pou antrènman.

## Anlè chak ekran pandan yon moun ap antrene.

practice-label = Antrènman
practice-told = Antrènman. Moun sa a envante. Anyen isit la pa konsène yon vrè kliyan.
practice-back = Nan kliyan antrènman an

## Ekran yon kliyan antrènman.

practice-as-of = Sightline reponn dapre dat { DATE($date) }, jou ka sa a.
practice-story = Sa kliyan an di
practice-no-story = Kliyan sa a pa reponn anyen.
practice-to-questions = Ale nan kesyon yo
practice-compare = Konpare ak dosye a
practice-end = Fini antrènman an

## Sa lektè a te reponn, bò kote dosye a.

practice-compared = Ou menm ak dosye a
practice-answers-differ = { $count ->
    [0] Ou te reponn chak kesyon jan dosye a reponn.
    [1] Yon repons pa menm ak sa ki nan dosye a.
   *[other] { NUMBER($count) } repons pa menm ak sa ki nan dosye a.
}
practice-results-differ = { $count ->
    [0] Chak rezilta ki nan dosye a soti menm jan.
    [1] Yon rezilta ki nan dosye a soti yon lòt jan.
   *[other] { NUMBER($count) } rezilta ki nan dosye a soti yon lòt jan.
}
practice-answers = Repons ki diferan
practice-results = Rezilta ki nan dosye a
practice-absent = Sa ki pa dwe soti
practice-any-record = nenpòt dosye
practice-any-agency = nenpòt ajans
practice-question = Kesyon
practice-file = Dosye a di
practice-you = Ou menm
practice-not-answered = pa reponn
practice-same = Menm bagay
practice-otherwise = Pa menm bagay
practice-case = Sa ka sa a montre

## Yon fèy pou enprime.

practice-sheet = Fèy antrènman
practice-sheet-solution = Fèy ak solisyon an
practice-sheet-questions = Kisa ou panse?
practice-sheet-how = Li sa kliyan an di. Apre sa ekri repons ou yo, ak poukisa.
practice-sheet-ask = Ouvè, limite oswa entèdi? Poukisa?

## Sa ki pa kapab fèt.

practice-answers-held = Gen repons isit la deja. Efase tout bagay anvan, pou antrènman an pa melanje avè yo.
practice-end-first = Sa se yon antrènman ak yon moun envante. Nou pa fè papye, lèt ni sesyon anrejistre avè l, e nou pa ouvri sesyon ni règ. Fini antrènman an anvan.
practice-not-begun = Pa gen moun k ap antrene isit la. Chwazi yon kliyan antrènman anvan.
practice-unfit = Kliyan antrènman sa a pa koresponn ak règ k ap sèvi yo.
practice-unknown = Pa gen kliyan antrènman “{ $word }”.
practice-unknown-hint = “sightline practice” bay lis yo.
practice-how = “sightline practice ID” rakonte sa youn ladan yo di. Ajoute “--sheet” pou yon fèy pou enprime, “--sheet --solution” pou youn ak solisyon an, oswa “--answers FILE” pou konpare repons ou yo.
