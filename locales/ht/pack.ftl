rules-title = Règ k ap sèvi yo
rules-line = Règ nimewo { NUMBER($serial) }, { $days ->
    [0] jodi a
    [1] gen yon jou
   *[other] gen { NUMBER($days) } jou
}
rules-of-program = Yo te vini ak pwogram sa a.
rules-of-folder = Yo soti nan yon katab yo te nonmen lè pwogram sa a te kòmanse. Pèsonn pa siyen yo.
rules-of-pack = Yo soti nan fichye { $file }, ki te fèt { DATE($date) }. Moun ki prepare règ Sightline yo ak avoka Sightline nan te siyen li.
rules-of-pack-added = Yo soti nan fichye { $file }, ki te fèt { DATE($date) }. De moun te siyen li. Omwen youn nan kle yo te ajoute isit la alamen, e se pa yon kle Sightline.
rules-aging = { $days ->
    [1] Règ sa yo gen rechèch jiska { DATE($researched) }, sa gen yon jou. Petèt gen lòt ki pi nouvo ki soti deja. Mande moun ki te ba ou Sightline yo.
   *[other] Règ sa yo gen rechèch jiska { DATE($researched) }, sa gen { NUMBER($days) } jou. Petèt gen lòt ki pi nouvo ki soti deja. Mande moun ki te ba ou Sightline yo.
}
rules-old = { $days ->
    [1] Règ sa yo vye: yo gen rechèch jiska { DATE($researched) }, sa gen yon jou. Lwa ak lòd chanje depi lè sa a. Pa konte sou “Entèdi” oswa “Limite” san mande yon avoka.
   *[other] Règ sa yo vye: yo gen rechèch jiska { DATE($researched) }, sa gen { NUMBER($days) } jou. Lwa ak lòd chanje depi lè sa a. Pa konte sou “Entèdi” oswa “Limite” san mande yon avoka.
}

## Kote yo pran règ ki pi nouvo.

rules-newer = Règ ki pi nouvo nan yon fichye
rules-newer-what = Sightline pa janm ale sou entènèt, kidonk règ ki pi nouvo vini nan yon fichye, pa egzanp sou yon kle USB. Nou pran li sèlman si toude te siyen li, moun ki prepare règ Sightline yo ak avoka Sightline nan, e nou verifye chak règ ak chak mo ladan l anvan. Repons ou yo rete. Règ yo sèvi jiskaske ou soti; nou pa kenbe anyen nan fichye a.
rules-choose = Chwazi yon fichye
rules-checking = N ap verifye fichye a. Sa pran kèk segonn.
rules-keys = Fè yon lòt kle konfyans
rules-keys-what = Yon klinik ki fè oswa siyen pwòp règ li ajoute kle piblik li isit la. Ajoute yon kle sèlman si yon moun ou fè konfyans te ba ou li an pèsòn: moun ki gen lòt mwatye a deside sa paj sa yo di. Nou fè li konfyans jiskaske ou soti.
rules-key = Kle piblik
rules-key-as = Li siyen kòm
rules-key-maintainer = moun ki prepare règ yo
rules-key-lawyer = avoka a
rules-key-add = Fè kle sa a konfyans
rules-keys-added = Kle yo te ajoute isit la

## Nou pran yon pake.

pack-taken = Règ nimewo { NUMBER($serial) } ap sèvi kounye a. Yo gen rechèch jiska { DATE($researched) }.
pack-same = Chak rezilta pou ou menm jan ak anvan.
pack-otherwise = { $count ->
    [1] Yon rezilta pou ou pa menm jan ak anvan:
   *[other] { NUMBER($count) } rezilta pou ou pa menm jan ak anvan:
}

pack-lost = Règ sa yo pa konnen youn nan repons ou yo, kidonk nou kite li deyò. { $reason }

## Nou refize yon pake.

pack-not-one = Fichye sa a se pa yon pake règ. Règ k ap sèvi yo rete.
pack-too-large = Fichye sa a twò gwo pou yon pake règ. Règ k ap sèvi yo rete.
pack-changed = Yo chanje fichye sa a apre li te fèt. Règ k ap sèvi yo rete.
pack-unknown-maintainer = Kle ki te siyen pake sa a kòm kle moun ki prepare règ yo, Sightline pa fè l konfyans isit la. Règ k ap sèvi yo rete.
pack-unknown-lawyer = Kle ki te siyen pake sa a kòm kle avoka a, Sightline pa fè l konfyans isit la. Règ k ap sèvi yo rete.
pack-bad-maintainer = Siyati moun ki prepare règ yo pa koresponn ak sa ki nan pake sa a: yo chanje li, oswa li domaje sou wout. Règ k ap sèvi yo rete.
pack-bad-lawyer = Siyati avoka a pa koresponn ak sa ki nan pake sa a: yo chanje li, oswa li domaje sou wout. Règ k ap sèvi yo rete.
pack-one-signer = Se yon sèl moun ki siyen pake sa a de fwa. Li mande de moun. Règ k ap sèvi yo rete.
pack-newer = Pake sa a fèt pou Sightline { $version } oswa pi nouvo. Jwenn yon Sightline ki pi nouvo anvan. Règ k ap sèvi yo rete.
pack-future = Pake sa a di li te fèt { DATE($date) }, ki vin apre jodi a. Èske dat òdinatè sa a kòrèk? Règ k ap sèvi yo rete.
pack-older = Pake sa a gen règ nimewo { NUMBER($serial) }. Sa k ap sèvi yo pi nouvo: nimewo { NUMBER($used) }. Yo rete.
pack-contents = Siyati yo bon, men nou pa kapab li pake sa a. Règ k ap sèvi yo rete.
pack-broken = { $count ->
    [1] Siyati yo bon, men verifikasyon an jwenn yon erè nan pake sa a. Règ k ap sèvi yo rete.
   *[other] Siyati yo bon, men verifikasyon an jwenn { NUMBER($count) } erè nan pake sa a. Règ k ap sèvi yo rete.
}
pack-serial = Nimewo ki sou pake sa a se pa nimewo règ ki ladan l yo. Règ k ap sèvi yo rete.
pack-no-key = Sa se pa yon kle piblik minisign. Yon kle konsa kòmanse ak “RW”. Anyen pa chanje.
pack-at-start = Nou pa pran { $file }. { $reason }
