session-words = Sis mo sa yo ouvri fichye a. Ekri yo sou papye kounye a, nan lòd sa a. Nou pa kenbe yo okenn kote, e pèsonn pa kapab jwenn yo ankò pou ou. Pwogram gratis “age” ouvri fichye a avè yo tou.
session-exists = Gen yon fichye la deja: { $path }. Anyen pa ekri.
session-locked-to-key = Fichye sa a fèmen ak yon kle, se pa ak yon fraz sekrè.
session-opened = Li ouvri. Li te anrejistre { DATE($saved) }, ak règ ki te gen rechèch jiska { DATE($researched) }.
session-same = Chak rezilta menm jan ak lè sa a.
session-otherwise = { $count ->
    [1] Règ yo oswa dat la chanje depi lè sa a. Yon rezilta pa menm jan ak lè sa a:
   *[other] Règ yo oswa dat la chanje depi lè sa a. { NUMBER($count) } rezilta pa menm jan ak lè sa a:
}
session-saved = Nou anrejistre li isit la: { $path }. Se sèlman sa ou te fèmen li avè l la ki ouvri li. Pou efase li, mete li nan poubèl la epi vide poubèl la.
session-lost = Nou pa t kapab sèvi ak yon repons ki nan fichye a. { $reason }
session-newer = Yon Sightline ki pi nouvo te anrejistre sesyon sa a, nan fòm { NUMBER($form) }. Jwenn yon Sightline ki pi nouvo pou ouvri li. Anyen pa chanje.

## Poukisa yon fichye pa ouvri.

sealed-none = Fichye sa a se pa yon sesyon anrejistre. Anyen pa chanje.
sealed-newer = Fichye sa a fèmen yon fason ki pi nouvo ({ $version }) pase sa pwogram sa a konnen. Pwogram gratis “age” ka ouvri li. Anyen pa chanje.
sealed-damaged = Kòmansman fichye sa a domaje, kidonk anyen pa kapab ouvri li. Anyen pa chanje.
sealed-work = Pou ouvri fichye sa a, sa ta mande plis travay ak memwa pase sa òdinatè sa a ta dwe bay. Se pa Sightline ki te fè li. Anyen pa chanje.
sealed-wrong-key = Sa pa ouvri fichye a. Verifye chak mo, lèt li yo ak plas li. Anyen pa chanje.
sealed-altered = Yo chanje fichye sa a apre li te anrejistre, oswa bout li manke. Kidonk nou pa li anyen ladan l.
sealed-other = Fichye a ouvri, men pa gen sesyon Sightline ladan l. Anyen pa chanje.
sealed-too-large = Fichye sa a twò gwo pou yon sesyon: li gen plis pase { NUMBER($megabytes) } MB. Nou pa li li.

## Poukisa yon sesyon pa fèmen konsa.

sealed-short = Fraz sekrè sa a twò kout. Sèvi ak { NUMBER($least) } lèt oswa plis, oswa sis mo pwogram nan tire yo.
sealed-key-secret = Sa se yon kle sekrè, mèt li dwe kenbe li. Pou fèmen yon fichye, mande yo lòt kle a: li kòmanse ak “age1”.
sealed-key-none = Sa se pa yon kle pou fèmen yon fichye. Yon kle konsa kòmanse ak “age1”. Verifye tout kle a la.
sealed-no-secret = Sa se pa yon kle sekrè. Yon kle konsa kòmanse ak “AGE-SECRET-KEY-1”.
key-file-empty = Pa gen kle nan fichye sa a: { $file }.
sealed-no-random = Òdinatè a pa bay nimewo o aza ({ $reason }), kidonk anyen pa fèmen.
