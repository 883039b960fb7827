terminal-fallback = [{ $language ->
    [en] sa Ingles
   *[other] { $language }
}]
terminal-legend = ● nakitang ginamit   ○ iniulat   ◌ hiningi, hindi alam kung ibinigay   · pagbasa sa batas   ? depende sa mga sagot na hindi ibinigay
terminal-why = Para makita kung bakit: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = Para makita kung paano: sightline actions ANSWERS.yaml
terminal-why-interview = Para makita kung bakit, i-type ang numero ng isang linya.
terminal-no-exposure = Wala kaming nakitang ruta para maabot ng ahensyang ito: { $agency }, ang record na ito: { $record }.
terminal-no-exposure-hint = Kung may kulang na sagot, puwedeng magbago ang resulta. Hindi pa nasasagot ang mga tanong na ito:

terminal-compare-depends = depende
terminal-compare-change = dati: { $before }; pagkatapos: { $after }
terminal-compare-count = Mga resultang nagbabago
terminal-questions-none = Walang natitirang tanong na puwedeng magbago sa resulta.

terminal-check-clean = Malinis ang mga patakaran at salita: { NUMBER($states) } estado, { NUMBER($facts) } katotohanan, { NUMBER($safeguards) } proteksyon, { NUMBER($cases) } kaso, { NUMBER($sources) } pinagmulan, { NUMBER($locales) } wika.

terminal-letters-how = Nagpi-print ng isa ang `sightline letters ANSWERS --letter NAME`, na may mga blangkong pupunan nang sulat-kamay.
terminal-letter-lawyer = Kung abogado o clinic ang magpapadala nito kasama ninyo: ipi-print ito ng --with-lawyer.

terminal-diff-new = bago
terminal-diff-gone = wala na
terminal-diff-count = Mga patakarang nagkakaiba: { NUMBER($rules) }. Mga mensaheng nagkakaiba: { NUMBER($words) }.
terminal-diff-nothing = Walang mga patakaran dito: hindi ito pack, at hindi ang file na isinusulat ng “sightline pack make”.
terminal-pack-made = Isinulat: { $path }. Wala pang pumirma rito. Pinipirmahan ito ng tagapangalaga (maintainer) at ng abogado, bawat isa, gamit ang libreng program na “minisign” (minisign -S -m FILE). Pagkatapos, ginagawa ng “sightline pack join” ang pack.
terminal-pack-joined = Isinulat: { $path }. Sinasabi ng “sightline pack check” kung tatanggapin ito.
terminal-pack-good = Tatanggapin ang pack na ito: pinagkakatiwalaan ang dalawang pirma, at walang nakitang mali ang pagsusuri.

terminal-passphrase = Passphrase (hindi ito ipinapakita habang nagta-type kayo):
terminal-session-key = Binubuksan ito ng --key FILE, gamit ang file na may lihim na key.
terminal-replace = Pumili ng ibang pangalan, o palitan ang file gamit ang --replace.

terminal-reading = Binabasa ang mga sagot mula sa terminal. Para tapusin, pindutin ang Ctrl+D.

terminal-not-confined = Hindi nagsimula ang Sightline. Hindi maisara ng operating system ang network: { $reason }.
terminal-unconfined-how = Para simulan pa rin ito: --unconfined
terminal-no-window = Hindi mabuksan ng Sightline ang window nito: { $reason }. Sa isang terminal, pareho ang itinatanong ng `sightline interview`.
terminal-unconfined = Hindi isinara ang network para sa Sightline: { $reason }. Ang Sightline mismo ay walang ipinapadala.

terminal-template-head = File ng mga sagot ng Sightline. Punan ang alam ninyo. Huwag isama ang hindi ninyo alam, o isulat ang skip. Mananatili ang file sa computer na ito; burahin ito kapag tapos na kayo.
terminal-template-per = Isang sagot para sa lahat ng estado, o isa para sa bawat isa, gaya ng: { $example }
terminal-template-when = Itinatanong lang sa ilang kaso.
terminal-template-list = Ang buong pangalan, gaya ng nasa listahan ng estado ninyo. Halimbawa: Durham County

terminal-check-loose = { $count ->
    [1] Isang proteksyon ang ipinapakita ng mga lumang pinagmulan lang at walang ibinababa: { $safeguards }
    [one] { NUMBER($count) } proteksyon ang ipinapakita ng mga lumang pinagmulan lang at walang ibinababa: { $safeguards }
   *[other] { NUMBER($count) } proteksyon ang ipinapakita ng mga lumang pinagmulan lang at walang ibinababa: { $safeguards }
}
terminal-check-primary = { NUMBER($primary) } sa { NUMBER($all) } pinagmulan ay mula sa mismong gumawa (gobyerno, korte, lehislatura); { NUMBER($read) } ang binasa sa address na ipinapakita.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] Walang pahayag na mas matanda sa 12 buwan.
    [1] Isang pahayag ang mas matanda sa 12 buwan. Inililista ito ng `--stale`.
    [one] { NUMBER($count) } pahayag ang mas matanda sa 12 buwan. Inililista ang mga ito ng `--stale`.
   *[other] { NUMBER($count) } pahayag ang mas matanda sa 12 buwan. Inililista ang mga ito ng `--stale`.
}
terminal-check-open = { $count ->
    [0] { $language }: naisalin ang bawat mensahe.
    [1] { $language }: isang mensahe ang ipinapakita sa Ingles, may marka ({ NUMBER($stale) } ang luma na). Inililista ito ng `sightline locales { $language }`.
    [one] { $language }: { NUMBER($count) } mensahe ang ipinapakita sa Ingles, may marka ({ NUMBER($stale) } ang luma na). Inililista ang mga ito ng `sightline locales { $language }`.
   *[other] { $language }: { NUMBER($count) } mensahe ang ipinapakita sa Ingles, may marka ({ NUMBER($stale) } ang luma na). Inililista ang mga ito ng `sightline locales { $language }`.
}

terminal-locales-head = wika | antas | mensahe | buo | kulang | kopya | luma | salitang gagawin
terminal-locales-legend = Mga antas: 1 para gamitin ang Sightline, 2 mga ruta at katotohanan, 3 mga tala tungkol sa bansa, 4 mga tala tungkol sa mga estado. Sinasabi ng * na dapat buo ang wika roon. Ang kopya ay tekstong Ingles na naghihintay na sulatan. Ang ibig sabihin ng luma ay nagbago ang Ingles mula noon. Sinasabi ng `sightline check` kung ano ang sira.
terminal-locales-broken = { $count ->
    [1] { $language }: isang mali. Pinapangalanan ito ng `sightline check`.
    [one] { $language }: { NUMBER($count) } mali. Pinapangalanan ang mga ito ng `sightline check`.
   *[other] { $language }: { NUMBER($count) } mali. Pinapangalanan ang mga ito ng `sightline check`.
}
terminal-locales-missing = kulang
terminal-locales-copy = Ingles pa rin
terminal-locales-stale = luma, nagbago ang Ingles mula noon
terminal-locales-whole = Naisalin ang bawat mensahe.
terminal-locales-synced = Mga mensaheng inilagay roon sa Ingles, na susulatan: { NUMBER($added) }. Mga ganitong kopya na ginawang muli, dahil nagbago ang Ingles: { NUMBER($renewed) }. Walang binago sa isinulat ninyo.
terminal-locales-fresh = Naitala: napapanahon ayon sa Ingles ngayon.
terminal-locales-begun = Sinimulan sa { $folder }: { NUMBER($count) } mensahe sa Ingles, na susulatan. Itakda muna ang pangalan, ang direksyon at ang mga format sa locale.yaml.

terminal-typed-help = ? | tulong | bakit | bakit tinatanong | bakit ninyo itinatanong | bakit nyo tinatanong
terminal-typed-back = b | bumalik | balik | bumalik sa nauna | nakaraan
terminal-typed-result = q | resulta | ipakita ang resulta | tingnan ang resulta
terminal-typed-leave = q | umalis | alis | lumabas | tigil | tumigil | itigil
terminal-typed-skip = laktawan | lumaktaw | hindi ko alam | di ko alam | ewan | ewan ko | hindi sigurado | hindi ako sigurado | di ako sigurado | ayaw kong sabihin | ayokong sabihin | mas gusto kong hindi sabihin
terminal-typed-list = listahan | ang listahan | ipakita ang listahan | ipakita lahat
terminal-typed-steps = + | mga hakbang | hakbang | ano ang magagawa ko | anong magagawa ko
terminal-typed-yes = oo | opo | oho | oo po | meron | mayroon
terminal-typed-no = hindi | hindi po | wala | wala po | hinde | di | wala kailanman
terminal-typed-and = at | saka | at saka | tsaka
terminal-typed-or = o | o kaya

terminal-about = Aling mga record tungkol sa inyo ang kayang maabot ng aling ahensya, sa anong ruta, ano ang pumipigil dito, at paano namin ito alam? Sa computer na ito lang tumatakbo ang Sightline: wala itong binubuksang koneksyon at walang itinatabi.
