letters-title = Mga sulat na handa nang pirmahan
letters-lede =
    Hinihingi ng bawat sulat sa isang opisina o kompanya ang hinahayaan ng batas na hingin ninyo. Wala sa mga ito ang bumabanggit sa status ninyo. Basahin kung ano ang ibinubunyag ng bawat isa tungkol sa inyo bago ninyo ito ipadala.
letters-safe = Puwede ninyong ipadala ito nang kayo lang
letters-with-lawyer = Kasama lang ng abogado o ng legal clinic
letters-answered = Galing ito sa isinagot ninyo tungkol sa: { $questions }.
letters-open = Hindi namin maaalis ang posibilidad ng panganib, dahil hindi kayo sumagot tungkol sa: { $questions }.
letters-go-on =
    Ang isang abogado, akreditadong kinatawan (accredited representative) o legal clinic ay puwedeng magbasa nito kasama ninyo at
    magpadala nito sa pangalan ninyo. Kung ganoon, puwedeng ang address nila ang nasa lugar kung saan humihingi ang sulat ng mailing address.

letters-ways = Paano ito ipapadala
letters-address = Ang address
letters-fee = Magkano ito
letters-deadline = Kailan sila dapat kumilos
letters-encloses = Ilagay sa sobre
letters-caution = Mag-ingat
letters-steps = Mga hakbang na isinasagawa nito

letters-fee-free = Libre
letters-fee-varies = Iba-iba sa bawat opisina.
letters-fee-dollars = ${ NUMBER($dollars) }
letters-deadline-working = { $days ->
    [1] Sa loob ng isang araw ng trabaho pagkadating ng hiling. Madalas na huli ang mga opisina.
    [one] Sa loob ng { NUMBER($days) } araw ng trabaho pagkadating ng hiling. Madalas na huli ang mga opisina.
   *[other] Sa loob ng { NUMBER($days) } araw ng trabaho pagkadating ng hiling. Madalas na huli ang mga opisina.
}
letters-deadline-calendar = { $days ->
    [1] Sa loob ng isang araw pagkadating ng hiling. Madalas na huli ang mga opisina.
    [one] Sa loob ng { NUMBER($days) } araw pagkadating ng hiling. Madalas na huli ang mga opisina.
   *[other] Sa loob ng { NUMBER($days) } araw pagkadating ng hiling. Madalas na huli ang mga opisina.
}
letters-check-address = Tiyakin muna ang address na ito: mula { DATE($date) } ang pinagmulan namin para rito.
letters-check-undated = Tiyakin muna ang address na ito: walang petsa ang pahinang nabasa namin.

way-mail = sa koreo
way-email = sa email
way-online = sa sariling pahina ng opisina
way-phone = sa telepono
way-in-person = nang personal

letters-keep = Para sa inyo. Itabi ang pahinang ito, huwag ipadala.
letters-beside = Ang sinasabi ng sulat
letters-by-hand = Isulat ito nang sulat-kamay sa naka-print na sulat. Huwag itong i-type dito.
letters-required = hinihingi ito ng opisina

sheet-date = Petsa
sheet-subject = Paksa
sheet-law = Batas
sheet-about = Tungkol sa hiling na ito
sheet-declare =
    Ipinahahayag ko, sa ilalim ng parusa ng perjury (pagsisinungaling sa ilalim ng panunumpa), na totoo at tama ang sinasabi ng sulat na
    ito tungkol sa akin. Pinirmahan sa petsang nasa ibaba.
sheet-enclosed = Kalakip
sheet-signature = Pirma
