## Anlè yon eksplikasyon, ak liy poukont yo ladan l.

explain-title = { $record } → { $agency }
explain-depends = Sa kapab chanje ak repons ou poko bay:
explain-held-by = Kiyès ki kenbe li: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

## Yon eksplikasyon an kout.

explain-short = An kout
explain-decides = Sa ki deside
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = Nou pa jwenn anyen ki bare chemen sa a ak sètitid: { $channel }
explain-changes = Sa ou kapab fè sou sa
explain-changes-none = Nou pa konnen okenn etap legal ki limite chemen sa a.
explain-told-above = Gen plis sou sa nan yon chemen pi wo a.

## Tit pati yon chemen.

explain-because = Poukisa li konsène ou
explain-waits = Repons ki kapab chanje chemen sa a toujou
explain-county = Nan konte ou
explain-narrows = Sa ki limite li
explain-for-now = Sa ki bloke oswa limite li pou kounye a
explain-may-narrow = Sa ki petèt limite li, men ki pa rezoud
explain-not-stopped = Souvan moun kwè sa bare li, men li pa bare li
explain-seen = Sa yo te wè
explain-history = Kijan sa te chanje, ak kiyès ki di kisa
explain-state = Sa nou konnen sou eta a
explain-background = Sa yo konnen nan tout peyi a
explain-unsettled = Pa rezoud
explain-sources = Sous

## Sou yon pwoteksyon.

explain-standing = Kijan sa ye kounye a:
standing-fought-over = Li valab jodi a. Gen yon batay nan tribinal sou li, e li ka tonbe nenpòt jou.
standing-stayed = Petèt pèsonn pa oblije obeyi li kounye a: yon tribinal mete li an poz oswa anile li, moun pa obeyi li, oswa petèt yo ranplase li. Nou pa konte sou li.
standing-announced = Yo te vote li oswa anonse li. Nou pa jwenn anyen ki montre li an vigè.
safeguard-stale = Sous nou ki pi nouvo sou li se { DATE($date) }. Sa twò ansyen pou nou konte sou li.
explain-binds = Kiyès ki dwe obeyi li:
explain-exceptions = Fason pou pase kote l:
effect-barred = Li fèmen chemen sa a.
effect-own-word = Li limite chemen sa a: ajans lan dwe bay yon rezon, fè yon pwomès oswa respekte pwòp politik li.
effect-own-paper = Li limite chemen sa a: ajans lan bezwen yon papye, e li kapab siyen papye sa a li menm.
effect-keepers-choice = Li limite chemen sa a: se moun ki kenbe dosye a ki deside.
effect-court-order = Li limite chemen sa a: fòk yon tribinal bay lòd pou sa.
effect-judges-warrant = Li limite chemen sa a: fòk yon jij siyen yon manda (warrant).
effect-may = Petèt li limite chemen sa a. Nou pa konte sou li.
effect-none = Li pa bare chemen sa a.
effect-keeps = { $days ->
    *[other] Yo gen dwa kenbe done yo pa plis pase { NUMBER($days) } jou.
}
safeguard-above = Gen plis sou li pi wo a.
safeguard-since = depi { DATE($date) }

## Liy anlè istwa yon ka.

case-requested = { DATE($date) }: ajans lan te mande dosye ({ $evidence })
case-given = { DATE($date) }: yo te remèt dosye oswa aksè ({ $evidence })
case-used = { DATE($date) }: yo te chèche nan dosye oswa sèvi avè yo ({ $evidence })

## Ti lèt apre yon deklarasyon.

note-dated-high = Sous jiska { DATE($date) } ({ $material }).
note-dated-medium = Sous jiska { DATE($date) } ({ $material }); ase sèten.
note-dated-low = Sous jiska { DATE($date) } ({ $material }); pa konfime.
note-later = Li kòmanse { DATE($date) }, apre jou repons sa a.
note-old = Sa gen plizyè ane; li ka chanje.
explain-newest = Sous ki pi nouvo ki nonmen isit la rive { DATE($date) }.
source-not-read = nou konnen li, nou pa li li
source-read-in-copy = nou li li nan yon kopi

## Ki kalite materyèl.

material-statute = tèks yon lwa
material-court = papye tribinal
material-government-record = dosye gouvènman
material-agency-statement = pwòp pawòl ajans lan
material-investigation = rechèch ki chita sou dosye
material-press = nouvèl
material-advocacy = sa yon gwoup k ap defann dwa moun di
material-vendor = sa yon konpayi di

## Kiyès ki rakonte yon evènman.

voice-law = Lalwa
voice-government = Gouvènman an
voice-court = Yon tribinal
voice-challengers = Moun ki konteste li
voice-company = Konpayi a
voice-lawmakers = Manm Kongrè a
voice-reporters = Jounalis ak chèchè
