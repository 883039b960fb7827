## Rezilta a ak eksplikasyon li.

terminal-fallback = [{ $language ->
    [en] an angle
   *[other] { $language }
}]
terminal-legend = ● yo wè sa nan pratik   ○ yo rapòte sa   ◌ yo mande li, nou pa konnen si yo bay li   · jan nou li lalwa   ? depann de repons ou poko bay
terminal-why = Pou wè poukisa: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = Pou wè kijan: sightline actions ANSWERS.yaml
terminal-why-interview = Pou wè poukisa, tape nimewo yon liy.
terminal-no-exposure = Nou pa jwenn okenn chemen kote { $agency } ta kapab jwenn dosye sa a: { $record }.
terminal-no-exposure-hint = Si gen yon repons ki manke, rezilta a kapab chanje. Kesyon sa yo poko reponn:

## `sightline compare` ak `sightline questions`.

terminal-compare-depends = depann
terminal-compare-change = anvan: { $before }; apre: { $after }
terminal-compare-count = Rezilta ki chanje
terminal-questions-none = Pa gen kesyon ki rete ki kapab chanje rezilta a.

## `sightline check`.

terminal-check-clean = Règ yo ak mo yo pwòp: { NUMBER($states) } eta, { NUMBER($facts) } enfòmasyon, { NUMBER($safeguards) } pwoteksyon, { NUMBER($cases) } ka, { NUMBER($sources) } sous, { NUMBER($locales) } lang.

## Fichye repons.

terminal-letters-how = `sightline letters ANSWERS --letter NAME` enprime youn, ak espas vid pou ranpli alamen.
terminal-letter-lawyer = Si yon avoka oswa yon klinik voye li avè ou: --with-lawyer enprime li.

terminal-diff-new = nouvo
terminal-diff-gone = retire
terminal-diff-count = Règ ki diferan: { NUMBER($rules) }. Mesaj ki diferan: { NUMBER($words) }.
terminal-diff-nothing = Pa gen règ ladan l: se pa yon pake (pack), e se pa fichye “sightline pack make” ekri a.
terminal-pack-made = Li ekri: { $path }. Pèsonn poko siyen li. Moun ki prepare règ yo ak avoka a chak siyen li ak pwogram gratis “minisign” (minisign -S -m FILE). Apre sa “sightline pack join” fè pake a.
terminal-pack-joined = Li ekri: { $path }. “sightline pack check” di si yo ta pran li.
terminal-pack-good = Yo ta pran pake sa a: nou fè toude siyati yo konfyans, e verifikasyon an pa jwenn erè.

terminal-passphrase = Fraz sekrè (li pa parèt pandan w ap tape):
terminal-session-key = --key FILE ouvri li, ak fichye ki gen kle sekrè a.
terminal-replace = Chwazi yon lòt non, oswa ekri sou li ak --replace.

terminal-reading = N ap li repons nan tèminal la. Pou fini yo, peze Ctrl+D.

terminal-not-confined = Sightline pa kòmanse. Sistèm òdinatè a pa t kapab fèmen rezo a: { $reason }.
terminal-unconfined-how = Pou kòmanse li kanmenm: --unconfined
terminal-no-window = Sightline pa kapab ouvri fenèt li: { $reason }. Nan yon tèminal, `sightline interview` mande menm kesyon yo.
terminal-unconfined = Rezo a pa fèmen pou Sightline: { $reason }. Sightline li menm pa voye anyen.

## `sightline template`.

terminal-template-head = Fichye repons Sightline. Ranpli sa ou konnen. Kite deyò sa ou pa konnen, oswa ekri skip. Fichye a rete sou òdinatè sa a; efase li lè ou fini.
terminal-template-per = Yon repons pou tout eta, oswa youn pou chak, tankou: { $example }
terminal-template-when = Nou mande sa nan kèk ka sèlman.
terminal-template-list = Non konplè a, jan lis eta ou a genyen li. Egzanp: Durham County

## `sightline check` ankò.

terminal-check-loose = { $count ->
    [1] Gen yon pwoteksyon se sèlman ansyen sous ki montre li, e li pa bese anyen: { $safeguards }
   *[other] Gen { NUMBER($count) } pwoteksyon se sèlman ansyen sous ki montre yo, e yo pa bese anyen: { $safeguards }
}
terminal-check-primary = { NUMBER($primary) } sou { NUMBER($all) } sous se premye men (gouvènman, tribinal, palman); { NUMBER($read) } te li nan adrès ki montre a.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] Okenn deklarasyon pa gen plis pase 12 mwa.
    [1] Yon deklarasyon gen plis pase 12 mwa. `--stale` montre li.
   *[other] { NUMBER($count) } deklarasyon gen plis pase 12 mwa. `--stale` montre yo.
}
terminal-check-open = { $count ->
    [0] { $language }: chak mesaj tradui.
    [1] { $language }: yon mesaj parèt an angle, ak yon mak ({ NUMBER($stale) } depase). `sightline locales { $language }` montre li.
   *[other] { $language }: { NUMBER($count) } mesaj parèt an angle, ak yon mak ({ NUMBER($stale) } depase). `sightline locales { $language }` montre yo.
}

## `sightline locales`, pou tradiktè.

terminal-locales-head = lang | nivo | mesaj | konplè | manke | kopi | depase | mo ki rete
terminal-locales-legend = Nivo: 1 pou sèvi ak Sightline, 2 chemen ak enfòmasyon, 3 nòt sou peyi a, 4 nòt sou eta yo. * vle di lang lan dwe konplè la. Yon kopi se tèks angle ki ap tann yo ekri sou li. Depase vle di angle a chanje depi lè sa a. `sightline check` di sa ki kase.
terminal-locales-broken = { $count ->
    [1] { $language }: yon erè. `sightline check` nonmen li.
   *[other] { $language }: { NUMBER($count) } erè. `sightline check` nonmen yo.
}
terminal-locales-missing = manke
terminal-locales-copy = an angle toujou
terminal-locales-stale = depase, angle a chanje depi lè sa a
terminal-locales-whole = Chak mesaj tradui.
terminal-locales-synced = Mesaj ki mete la an angle, pou ekri sou yo: { NUMBER($added) }. Kopi konsa ki refèt, paske angle a chanje: { NUMBER($renewed) }. Anyen ou te ekri pa chanje.
terminal-locales-fresh = Note: ajou ak angle jodi a.
terminal-locales-begun = Kòmanse nan { $folder }: { NUMBER($count) } mesaj an angle, pou ekri sou yo. Anvan tout bagay, mete non an, direksyon an ak fòma yo nan locale.yaml.

## Sa moun gen dwa tape nan entèvyou a.

terminal-typed-help = ? | èd | ede m | ede mwen | poukisa | poukisa nou mande sa | poukisa ou mande sa
terminal-typed-back = b | tounen | tounen dèyè | dèyè | retounen | anvan
terminal-typed-result = q | rezilta | rezilta a | montre rezilta | montre rezilta a | montre rezilta m
terminal-typed-leave = q | soti | kite | sispann | fini | ale
terminal-typed-skip = sote | sote l | sote li | mwen pa konnen | m pa konnen | m pa konn | pa konnen | m pa sèten | mwen pa sèten | m pa si | pa sèten | okenn lide | mwen pa vle di | m pa vle di | m pito pa di
terminal-typed-list = lis | lis la | montre lis | montre lis la | montre tout
terminal-typed-steps = + | etap | etap yo | sa m ka fè | sa mwen kapab fè | kisa m ka fè
terminal-typed-yes = wi | w | wè | men wi | dakò
terminal-typed-no = non | n | okenn | jamè | pa janm | ditou
terminal-typed-and = ak | epi | e | plis
terminal-typed-or = oswa | oubyen | ou

## Èd pwogram nan.

terminal-about = Ki dosye sou ou ki ajans kapab jwenn, nan ki chemen, kisa ki bare li, e kijan nou konnen? Sightline mache sou òdinatè sa a sèlman: li pa ouvri okenn koneksyon e li pa kenbe anyen.
