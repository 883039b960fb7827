access-open = Nakabukas
access-restricted = Limitado
access-barred = Bawal

access-open-sentence = Kayang tingnan ito ng ahensya, o puwedeng ibigay ito sa ahensya kapag humingi. May isa o higit pang ruta kung saan wala kaming nakitang tiyak na pumipigil dito.
access-barred-sentence = Ipinagbabawal ng batas o hinaharang ng teknikal na paraan ang bawat rutang alam namin. Puwede pa ring labagin ang isang patakaran.

access-takes = { $access }: { $takes }
takes-own-word = sapat na ang salita ng ahensya mismo
takes-own-paper = papel na ang ahensya mismo ang pumipirma
takes-keepers-choice = kung papayag ang may hawak
takes-court-order = utos ng korte
takes-judges-warrant = warrant na pirmado ng hukom
takes-own-word-sentence = Nililimitahan ito ng isang patakaran, pero hindi isinasara. Kaya itong buksan ng sariling salita ng ahensya: isang dahilang ibinibigay nito, isang pangako nito, o isang patakarang ginawa ng ahensya para sa sarili nito. Walang hukom na kailangang pumayag.
takes-own-paper-sentence = Nililimitahan ito ng isang patakaran, pero hindi isinasara. Kaya itong buksan ng isang papel na ang ahensya mismo ang pumipirma, gaya ng administratibong subpoena (administrative subpoena) o administratibong warrant (administrative warrant). Walang hukom na kailangang pumirma.
takes-keepers-choice-sentence = Ang may hawak ng record ang nagpapasya, at puwede silang tumanggi. Kung papayag sila, walang hukom na kailangang pumayag.
takes-court-order-sentence = Kailangan munang iutos ito ng korte.
takes-judges-warrant-sentence = Kailangan munang pumirma ang hukom ng warrant.

for-now-barred = Pinahinto sa ngayon
for-now-restricted = Nilimitahan sa ngayon
for-now-barred-sentence = Pinahinto ito sa ngayon, at maaari itong magbago anumang araw: pinaglalabanan sa korte ang pumipigil dito.
for-now-restricted-sentence = Nilimitahan ito sa ngayon, at maaari itong magbago anumang araw: pinaglalabanan sa korte ang naglilimita rito.
for-now-otherwise = Kung mawala iyon: { $sentence }

evidence-documented = ipinapakita ng mga record
evidence-reported = iniulat
evidence-documented-asked = hiningi, ayon sa mga record; hindi alam kung ibinigay
evidence-reported-asked = iniulat na hiningi; hindi alam kung ibinigay
evidence-law-only = pagbasa sa batas

evidence-documented-sentence = Ipinapakita ng mga record, papeles ng korte o sariling salita ng isang ahensya na nagamit na ang ganitong ruta.
evidence-documented-asked-sentence = Ipinapakita ng mga record na hiningi ito ng ahensya. Hindi namin alam kung ibinigay ito.
evidence-reported-sentence = Iniuulat ng mga balita o ng mga grupong nagtatanggol ng mga karapatan na nagamit na ang ganitong ruta.
evidence-reported-asked-sentence = Iniuulat ng mga balita o ng mga grupong nagtatanggol ng mga karapatan na hiningi ito ng ahensya. Hindi namin alam kung ibinigay ito.
evidence-law-only-sentence = Wala kaming nakitang ganitong kaso rito. Ganito ang pagbasa namin sa batas.
evidence-law-only-elsewhere-sentence = Wala kaming alam na kaso sa pinakamaluwag na ruta. May kaso sa isang mas makitid: tingnan sa ibaba.

cell-applies = { $access }, { $evidence }
cell-depends = depende; hindi hihigit sa { $access }, { $evidence }
cell-for-now = { $today }, maaaring magbago anumang araw; kung hindi, { $otherwise }
cell-none = walang nakitang ruta

place-nation = Estados Unidos

overview-nothing = Mula sa mga sagot ninyo, wala kaming nakitang record na kayang maabot ng mga ahensyang ito sa mga rutang alam namin.
overview-open = { $count ->
    [1] Isang uri ng record tungkol sa inyo ang nakabukas sa isa o higit pang ahensya.
    [one] { NUMBER($count) } uri ng record tungkol sa inyo ang nakabukas sa isa o higit pang ahensya.
   *[other] { NUMBER($count) } uri ng record tungkol sa inyo ang nakabukas sa isa o higit pang ahensya.
}
overview-for-now = { $count ->
    [1] Isang resulta ang pinahinto o nilimitahan sa ngayon lang: nagpapasya pa ang korte.
    [one] { NUMBER($count) } resulta ang pinahinto o nilimitahan sa ngayon lang: nagpapasya pa ang mga korte.
   *[other] { NUMBER($count) } resulta ang pinahinto o nilimitahan sa ngayon lang: nagpapasya pa ang mga korte.
}
overview-none-open = Wala kaming nakitang rutang nakabukas papunta sa isang record tungkol sa inyo.
overview-depends = { $count ->
    [1] Isang resulta ang nakadepende pa sa mga sagot na hindi ninyo ibinigay.
    [one] { NUMBER($count) } resulta ang nakadepende pa sa mga sagot na hindi ninyo ibinigay.
   *[other] { NUMBER($count) } resulta ang nakadepende pa sa mga sagot na hindi ninyo ibinigay.
}
overview-all-depends = Wala pang tiyak dito. Nakadepende ang bawat resulta sa mga sagot na hindi ninyo ibinigay.

short-first = Ang pinakamahalaga para sa inyo
short-why = Sa pamamagitan ng: { $channel }. Ang paggamit nito: { $evidence }.
short-why-depends = Posible, sa pamamagitan ng: { $channel }. Ang paggamit nito: { $evidence }.
short-likewise = Kasingdali rin: { $agencies }.
short-likewise-count = { $count ->
    [1] Kasingdali rin: isa pang ahensya.
    [one] Kasingdali rin: { NUMBER($count) } pang ahensya.
   *[other] Kasingdali rin: { NUMBER($count) } pang ahensya.
}
short-rest = { $count ->
    [1] Ang isa pang resulta: { $parts }.
    [one] Ang { NUMBER($count) } pang resulta: { $parts }.
   *[other] Ang { NUMBER($count) } pang resulta: { $parts }.
}
short-rest-open = { $count ->
    [1] 1 ang nakabukas
    [one] { NUMBER($count) } ang nakabukas
   *[other] { NUMBER($count) } ang nakabukas
}
short-rest-for-now = { $count ->
    [1] 1 ang pinahinto o nilimitahan sa ngayon lang
    [one] { NUMBER($count) } ang pinahinto o nilimitahan sa ngayon lang
   *[other] { NUMBER($count) } ang pinahinto o nilimitahan sa ngayon lang
}
short-rest-own = { $count ->
    [1] 1 ang nangangailangan lang ng sariling salita o papel ng ahensya
    [one] { NUMBER($count) } ang nangangailangan lang ng sariling salita o papel ng ahensya
   *[other] { NUMBER($count) } ang nangangailangan lang ng sariling salita o papel ng ahensya
}
short-rest-keeper = { $count ->
    [1] 1 ang nasa pasya ng may hawak ng record
    [one] { NUMBER($count) } ang nasa pasya ng may hawak ng record
   *[other] { NUMBER($count) } ang nasa pasya ng may hawak ng record
}
short-rest-court = { $count ->
    [1] 1 ang nangangailangan ng utos ng korte o warrant na pirmado ng hukom
    [one] { NUMBER($count) } ang nangangailangan ng utos ng korte o warrant na pirmado ng hukom
   *[other] { NUMBER($count) } ang nangangailangan ng utos ng korte o warrant na pirmado ng hukom
}
short-rest-barred = { $count ->
    [1] 1 ang bawal
    [one] { NUMBER($count) } ang bawal
   *[other] { NUMBER($count) } ang bawal
}
short-rest-depends = { $count ->
    [1] 1 ang nakadepende sa mga sagot na hindi ninyo ibinigay
    [one] { NUMBER($count) } ang nakadepende sa mga sagot na hindi ninyo ibinigay
   *[other] { NUMBER($count) } ang nakadepende sa mga sagot na hindi ninyo ibinigay
}
short-sure = { $shown ->
    [0] Wala sa mga ito ang ipinapakitang nagamit na: ganito ang pagbasa namin sa batas.
    [one] Gaano kami katiyak: ipinapakita ng mga record o ulat ang paggamit ng { NUMBER($shown) } sa lahat ng { NUMBER($count) } resulta. Ang iba ay pagbasa namin sa batas.
   *[other] Gaano kami katiyak: ipinapakita ng mga record o ulat ang paggamit ng { NUMBER($shown) } sa lahat ng { NUMBER($count) } resulta. Ang iba ay pagbasa namin sa batas.
}

overview-matrix = Aling ahensya ang kayang umabot sa ano
overview-record = Record
overview-unheeded = { $count ->
    [1] Isang sagot ang hindi ginamit, dahil inaalis ng ibang sagot ang tanong nito: { $questions }.
    [one] { NUMBER($count) } sagot ang hindi ginamit, dahil inaalis ng ibang mga sagot ang mga tanong nila: { $questions }.
   *[other] { NUMBER($count) } sagot ang hindi ginamit, dahil inaalis ng ibang mga sagot ang mga tanong nila: { $questions }.
}
overview-questions = Mga tanong na puwede pang magbago nito
overview-dated = Nakabatay ito sa mga pinagmulan hanggang { DATE($newest) }, karamihan ay mas luma, at ang pagbasa ay ayon sa { DATE($as-of) }. Hindi saklaw ang mga nangyari pagkatapos. Naghanap kami ng mga pinagmulan hanggang { DATE($researched) }.
overview-past = Tumitingin ito sa nakaraan: maaaring wala rito ang mga patakarang natapos bago ang { DATE($researched) }.
question-in-states = { $question } ({ $states })
findings-title = Iba pang nakita namin tungkol sa { $state }

overview-shown = { $shown ->
    [0] Wala sa { NUMBER($all) } hilera.
    [1] Isa sa { NUMBER($all) } hilera.
    [one] { NUMBER($shown) } sa { NUMBER($all) } hilera.
   *[other] { NUMBER($shown) } sa { NUMBER($all) } hilera.
}

terms-here = Mga salitang ginamit dito
terms-all = Mga salitang ipinapaliwanag namin

report-not-advice = Impormasyon ito, hindi payong legal. Nagbabago ang mga batas at ang mga ginagawa sa aktuwal; may petsa ang bawat pahayag. Bago kayo kumilos, makipag-usap sa isang abogado o sa isang akreditadong kinatawan (accredited representative).
language-draft = Makina ang gumawa ng pagsasaling ito. Hindi pa ito nasusuri ng sinumang lumaki sa wikang ito. Kung may mukhang mali o napakahalaga sa inyo, magpasama sa isang tao sa pagbasa ng Ingles.
