explain-title = { $record } → { $agency }
explain-depends = Puwede itong magbago dahil sa mga sagot na hindi ninyo ibinigay:
explain-held-by = Ang may hawak: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

explain-short = Sa madaling salita
explain-decides = Ano ang nagpapasya
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = Wala kaming nakitang tiyak na pumipigil sa rutang ito: { $channel }
explain-changes = Ano ang magagawa ninyo rito
explain-changes-none = Wala kaming alam na legal na hakbang na naglilimita sa rutang ito.
explain-told-above = May dagdag pa tungkol dito sa isang ruta sa itaas.

explain-because = Bakit saklaw kayo nito
explain-waits = Mga sagot na puwede pang magbago sa rutang ito
explain-county = Sa inyong county
explain-narrows = Ano ang naglilimita rito
explain-for-now = Ano ang pumipigil o naglilimita rito sa ngayon
explain-may-narrow = Ano ang maaaring maglimita rito, pero hindi pa tiyak
explain-not-stopped = Madalas paniwalaang pumipigil dito, pero hindi
explain-seen = Ano ang nakita
explain-history = Paano ito nagbago, at sino ang nagsasabi ng ano
explain-state = Ano ang alam namin tungkol sa estado
explain-background = Ano ang alam sa buong bansa
explain-unsettled = Hindi pa tiyak
explain-sources = Mga pinagmulan

explain-standing = Ang lagay nito:
standing-fought-over = May bisa ito ngayon. Pinaglalabanan ito sa korte at maaaring mawala anumang araw.
standing-stayed = Maaaring wala nang kailangang sumunod dito ngayon: pinahinto o binaligtad ito ng korte, hindi ito sinusunod, o maaaring napalitan na ito. Hindi kami umaasa rito.
standing-announced = Ipinasa o inihayag ito. Wala kaming nakitang nagpapakitang may bisa na ito.
safeguard-stale = Mula { DATE($date) } ang pinakabago naming pinagmulan tungkol dito. Masyado na itong luma para umasa kami rito.
explain-binds = Sino ang dapat sumunod dito:
explain-exceptions = Mga daan para makalusot dito:
effect-barred = Isinasara nito ang rutang ito.
effect-own-word = Nililimitahan nito ang rutang ito: dapat magbigay ang ahensya ng dahilan, mangako o sumunod sa sarili nitong patakaran.
effect-own-paper = Nililimitahan nito ang rutang ito: kailangan ng ahensya ng isang papel, at kaya nitong pirmahan mismo ang papel na iyon.
effect-keepers-choice = Nililimitahan nito ang rutang ito: ang may hawak ng record ang nagpapasya.
effect-court-order = Nililimitahan nito ang rutang ito: dapat iutos ito ng korte.
effect-judges-warrant = Nililimitahan nito ang rutang ito: dapat pumirma ang hukom ng warrant.
effect-may = Maaaring limitahan nito ang rutang ito. Hindi kami umaasa rito.
effect-none = Hindi nito pinipigilan ang rutang ito.
effect-keeps = { $days ->
    [one] Maaaring itabi ang datos nang hindi hihigit sa { NUMBER($days) } araw.
   *[other] Maaaring itabi ang datos nang hindi hihigit sa { NUMBER($days) } araw.
}
safeguard-above = Higit pa tungkol dito sa itaas.
safeguard-since = mula { DATE($date) }

case-requested = { DATE($date) }: humingi ng mga record ang ahensya ({ $evidence })
case-given = { DATE($date) }: ibinigay ang mga record o ang access ({ $evidence })
case-used = { DATE($date) }: hinanapan o ginamit ang mga record ({ $evidence })

note-dated-high = Mga pinagmulan hanggang { DATE($date) } ({ $material }).
note-dated-medium = Mga pinagmulan hanggang { DATE($date) } ({ $material }); medyo tiyak.
note-dated-low = Mga pinagmulan hanggang { DATE($date) } ({ $material }); hindi nakumpirma.
note-later = Simula: { DATE($date) }, pagkatapos ng araw ng sagot na ito.
note-old = Ilang taon na iyon; maaaring nagbago na ito.
explain-newest = Ang pinakabagong pinagmulang binanggit dito ay hanggang { DATE($date) }.
source-not-read = alam namin, hindi nabasa
source-read-in-copy = binasa sa isang kopya

material-statute = teksto ng isang batas
material-court = mga papel ng korte
material-government-record = mga record ng gobyerno
material-agency-statement = sariling salita ng ahensya
material-investigation = pananaliksik na nakabatay sa mga record
material-press = mga balita
material-advocacy = sinasabi ng isang grupong nagtatanggol ng mga karapatan
material-vendor = sinasabi ng isang kompanya

voice-law = Batas
voice-government = Ang gobyerno
voice-court = Isang korte
voice-challengers = Ang mga tumututol dito
voice-company = Ang kompanya
voice-lawmakers = Mga miyembro ng Congress
voice-reporters = Mga mamamahayag at mananaliksik
