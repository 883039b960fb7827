## Yon papye, yon objektif oswa yon obligasyon ouvri chemen an.

exception-court-order = yon lòd tribinal (court order)
exception-judicial-warrant = yon manda jij siyen (judge's warrant)
exception-subpoena = yon sitasyon (subpoena), menm youn okenn jij pa siyen
exception-criminal-investigation = yon ka kriminèl, ki ka gen ladan l krim imigrasyon
exception-stated-purpose = objektif moun k ap mande a di li genyen
exception-requester-promise = pwòp pwomès moun k ap mande a
exception-required-by-law = yon obligasyon dapre yon lòt lwa eta oswa federal
exception-consent = konsantman moun nan
exception-emergency = yon ijans
exception-task-force = travay ansanm ak ajan federal sou lòt krim
exception-listed-convictions = kondanasyon pou krim ki nan yon lis
exception-watch-list = yon non ki koresponn ak yon lis siveyans

## Règ la pa touche ajans, dosye oswa machin sa yo.

exception-same-department = ajan depatman ki kenbe dosye a, ki kapab wè li
exception-other-agencies = ajans règ la pa nonmen
exception-other-states = lapolis lòt eta ki pase li bay lòt
exception-network-queries = rechèch dirèk sou rezo lapolis la
exception-other-records = done oswa papye règ la pa kouvri
exception-other-cards = lòt kalite lisans oswa kat
exception-real-id = kat REAL ID ak kat enhanced
exception-trusted-traveler = Global Entry ak pwogram vwayaj ki sanble avè l
exception-vehicle-trade = enpòtasyon ak ekspòtasyon machin
exception-public-records = dosye ki ouvè pou piblik la
exception-status-information = pataje sitwayènte oswa estati imigrasyon li menm (8 U.S.C. 1373)
exception-fingerprints = anprent dwèt yo voye bay FBI nan booking (anrejistreman nan prizon)
exception-prisons = prizon eta a (state prison), règ la pa kouvri yo
exception-private-readers = kamera ak baz done konpayi prive
exception-federal-readers = kamera ajans federal yo dirije yo menm
exception-copies-elsewhere = kopi lòt moun genyen deja

## Pwoteksyon an li menm fèb.

exception-changeable =
    yon chanjman nan yon politik oswa nan yon lòd tribinal, oswa yon politik oswa yon antant
    (settlement) ki fini
exception-broken = moun ki vyole règ la, dosye montre sa te deja rive
exception-untested = dout sou si li kenbe kont ajan federal, oswa okenn tribinal poko teste li

exception-custody = lè ajan yo oswa yon prizon lokal (jail) ap kenbe moun nan
