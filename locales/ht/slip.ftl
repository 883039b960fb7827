slip-open = Èske sa pa bon?
slip-title = Gen yon bagay ki pa bon isit la
slip-how = Kopye oswa enprime fich sa a, ranpli li, epi voye li lè ou vle ak kote ou vle. Sightline pa voye anyen. Fich la menm pou tout moun: pa gen okenn nan repons ou yo ladan l.

## Liy fich la.

slip-about = Konsènan
slip-rules = Règ
slip-serial = nimewo { NUMBER($serial) }, rechèch jiska { DATE($researched) }
slip-says = Li di
slip-wrong = Kisa ki pa bon?
slip-known-by = Kijan ou konnen? Yon lwa, yon papye tribinal oswa yon nouvèl, ak dat li ak adrès li.
slip-nothing-of-you = Pa ekri anyen sou tèt ou oswa sou yon kliyan.
slip-to = Voye li bay: { $place }
slip-to-nobody = Kote li ale poko deside. Mande moun ki te ba ou Sightline yo.

##

slip-copy = Kopye
slip-copied = Li kopye.
slip-unknown = Règ yo pa gen deklarasyon “{ $word }”.
slip-unknown-hint = Pou wè non chak deklarasyon, ajoute opsyon “--names” nan “sightline explain”.
