## Chak non isit la kapab vini an premye, an dènye oswa pou kont li.

party-state-dmv = DMV eta a
party-state-agencies = ajans eta a
party-state-police = polis eta a
party-local-police = polis lokal ak cherif
party-jails = prizon lokal (jail)
party-prisons = prizon eta (state prison)
party-prosecutors = pwokirè
party-data-recipients = moun ki resevwa done nan men yon ajans ki oblije obeyi
party-vendors = konpayi ki dirije sistèm nan
party-private-operators = mèt kamera prive
party-federal-agencies = ajans federal
party-settlement-parties = pati ki nan yon antant (settlement) nan tribinal
party-hospitals = lopital ak klinik
party-schools = lekòl ak kolèj
party-libraries = bibliyotèk
