## Lis la.

letters-title = Lèt ki pare pou siyen
letters-lede =
    Chak lèt mande yon biwo oswa yon konpayi sa lalwa kite ou mande. Okenn ladan yo pa pale de
    estati ou. Li sa chak lèt fè moun konnen sou ou anvan ou voye li.
letters-safe = Ou kapab voye lèt sa a ou menm
letters-with-lawyer = Sèlman ak yon avoka oswa yon klinik legal
letters-answered = Sa soti nan sa ou te reponn sou: { $questions }.
letters-open = Nou pa kapab di pa gen danje, paske ou pa t reponn sou: { $questions }.
letters-go-on =
    Yon avoka, yon reprezantan akredite (accredited representative) oswa yon klinik legal kapab li
    li avè ou epi voye li nan non ou. Lè sa a adrès yo kapab parèt kote lèt la mande yon adrès pou
    lèt.

## Etikèt devan yon tèks.

letters-ways = Kijan pou voye li
letters-address = Adrès la
letters-fee = Konbyen li koute
letters-deadline = Ki lè yo dwe aji
letters-encloses = Mete nan anvlòp la
letters-caution = Fè atansyon
letters-steps = Li fè etap sa a

## Apre etikèt sa yo.

letters-fee-free = Anyen
letters-fee-varies = Sa diferan de yon biwo a yon lòt.
letters-fee-dollars = ${ NUMBER($dollars) }
letters-deadline-working = { $days ->
    *[other] Nan yon delè { NUMBER($days) } jou travay apre demann nan rive. Biwo yo souvan an reta.
}
letters-deadline-calendar = { $days ->
    *[other] Nan yon delè { NUMBER($days) } jou apre demann nan rive. Biwo yo souvan an reta.
}
letters-check-address = Verifye adrès sa a anvan: sous nou pou li gen dat { DATE($date) }.
letters-check-undated = Verifye adrès sa a anvan: paj nou te li a pa gen dat.

## Fason pou voye.

way-mail = nan lapòs
way-email = nan imel
way-online = sou pwòp paj biwo a
way-phone = nan telefòn
way-in-person = an pèsòn

## Paj pou enprime.

letters-keep = Pou ou. Kenbe paj sa a, pa voye li.
letters-beside = Sa lèt la di
letters-by-hand = Ekri sa alamen sou lèt enprime a. Pa tape li isit la.
letters-required = biwo a mande sa

sheet-date = Dat
sheet-subject = Sijè
sheet-law = Lwa
sheet-about = Sou demann sa a
sheet-declare =
    Mwen deklare, sou pèn sanksyon pou fo sèman (penalty of perjury), sa lèt sa a di sou mwen se
    verite e li kòrèk. Siyen nan dat ki anba a.
sheet-enclosed = Nan anvlòp la
sheet-signature = Siyati
