rules-title = Ang mga patakarang ginagamit
rules-line = Mga patakaran blg. { NUMBER($serial) }, { $days ->
    [0] mula ngayong araw
    [1] isang araw na
    [one] { NUMBER($days) } araw na
   *[other] { NUMBER($days) } araw na
}
rules-of-program = Kasama ang mga ito ng program na ito.
rules-of-folder = Galing ang mga ito sa isang folder na pinangalanan nang simulan ang program na ito. Walang pumirma sa mga ito.
rules-of-pack = Galing ang mga ito sa file na { $file }, na ginawa noong { DATE($date) }. Pinirmahan ito ng tagapangalaga (maintainer) at ng abogado ng Sightline.
rules-of-pack-added = Galing ang mga ito sa file na { $file }, na ginawa noong { DATE($date) }. Dalawang tao ang pumirma rito. Hindi bababa sa isa sa mga key nila ang idinagdag dito nang mano-mano, at hindi key ng Sightline.
rules-aging = { $days ->
    [1] Sinaliksik ang mga patakarang ito hanggang { DATE($researched) }, isang araw na ang nakaraan. Maaaring may mas bago na. Magtanong sa mga nagbigay sa inyo ng Sightline.
    [one] Sinaliksik ang mga patakarang ito hanggang { DATE($researched) }, { NUMBER($days) } araw na ang nakaraan. Maaaring may mas bago na. Magtanong sa mga nagbigay sa inyo ng Sightline.
   *[other] Sinaliksik ang mga patakarang ito hanggang { DATE($researched) }, { NUMBER($days) } araw na ang nakaraan. Maaaring may mas bago na. Magtanong sa mga nagbigay sa inyo ng Sightline.
}
rules-old = { $days ->
    [1] Luma na ang mga patakarang ito: sinaliksik ang mga ito hanggang { DATE($researched) }, isang araw na ang nakaraan. Nagbago na ang mga batas at utos mula noon. Huwag umasa sa “Bawal” o “Limitado” nang hindi nagtatanong sa abogado.
    [one] Luma na ang mga patakarang ito: sinaliksik ang mga ito hanggang { DATE($researched) }, { NUMBER($days) } araw na ang nakaraan. Nagbago na ang mga batas at utos mula noon. Huwag umasa sa “Bawal” o “Limitado” nang hindi nagtatanong sa abogado.
   *[other] Luma na ang mga patakarang ito: sinaliksik ang mga ito hanggang { DATE($researched) }, { NUMBER($days) } araw na ang nakaraan. Nagbago na ang mga batas at utos mula noon. Huwag umasa sa “Bawal” o “Limitado” nang hindi nagtatanong sa abogado.
}

rules-newer = Mas bagong mga patakaran mula sa isang file
rules-newer-what = Hindi kailanman nag-o-online ang Sightline, kaya dumarating ang mas bagong mga patakaran sa isang file, halimbawa sa USB stick. Tinatanggap lang ito kung parehong pumirma rito ang tagapangalaga (maintainer) at ang abogado ng Sightline, at sinusuri muna ang bawat patakaran at salita rito. Mananatili ang mga sagot ninyo. Ginagamit ang mga patakaran hanggang umalis kayo; walang itinatabi mula sa file.
rules-choose = Pumili ng file
rules-checking = Sinusuri ang file. Ilang segundo lang ito.
rules-keys = Magtiwala sa ibang key
rules-keys-what = Ang clinic na gumagawa o pumipirma ng sarili nitong mga patakaran ay nagdadagdag dito ng public key nito. Magdagdag lang ng key kung personal na ibinigay ito sa inyo ng taong pinagkakatiwalaan ninyo: ang may hawak ng kabilang kalahati nito ang nagpapasya kung ano ang sinasabi ng mga pahinang ito. Pinagkakatiwalaan ito hanggang umalis kayo.
rules-key = Public key
rules-key-as = Pumipirma ito bilang
rules-key-maintainer = ang tagapangalaga (maintainer)
rules-key-lawyer = ang abogado
rules-key-add = Pagkatiwalaan ang key na ito
rules-keys-added = Mga key na idinagdag dito

pack-taken = Ginagamit na ngayon ang mga patakaran blg. { NUMBER($serial) }. Sinaliksik ang mga ito hanggang { DATE($researched) }.
pack-same = Pareho sa dati ang bawat resulta para sa inyo.
pack-otherwise = { $count ->
    [1] Isang resulta para sa inyo ang hindi na pareho sa dati:
    [one] { NUMBER($count) } resulta para sa inyo ang hindi na pareho sa dati:
   *[other] { NUMBER($count) } resulta para sa inyo ang hindi na pareho sa dati:
}

pack-lost = Hindi alam ng mga patakarang ito ang isa sa mga sagot ninyo, kaya hindi ito isinama. { $reason }

pack-not-one = Hindi pack ng mga patakaran ang file na ito. Mananatili ang mga patakarang ginagamit.
pack-too-large = Masyadong malaki ang file na ito para maging pack ng mga patakaran. Mananatili ang mga patakarang ginagamit.
pack-changed = Binago ang file na ito pagkatapos gawin. Mananatili ang mga patakarang ginagamit.
pack-unknown-maintainer = Hindi pinagkakatiwalaan dito ang key na pumirma sa pack na ito bilang tagapangalaga (maintainer). Mananatili ang mga patakarang ginagamit.
pack-unknown-lawyer = Hindi pinagkakatiwalaan dito ang key na pumirma sa pack na ito bilang abogado. Mananatili ang mga patakarang ginagamit.
pack-bad-maintainer = Hindi tugma ang pirma ng tagapangalaga (maintainer) sa laman ng pack na ito: binago ito, o nasira sa daan. Mananatili ang mga patakarang ginagamit.
pack-bad-lawyer = Hindi tugma ang pirma ng abogado sa laman ng pack na ito: binago ito, o nasira sa daan. Mananatili ang mga patakarang ginagamit.
pack-one-signer = Iisang tao ang pumirma sa pack na ito nang dalawang beses. Dalawang tao ang kailangan. Mananatili ang mga patakarang ginagamit.
pack-newer = Ginawa ang pack na ito para sa Sightline { $version } o mas bago. Kumuha muna ng mas bagong Sightline. Mananatili ang mga patakarang ginagamit.
pack-future = Sinasabi ng pack na ito na ginawa ito noong { DATE($date) }, na pagkatapos pa ng araw na ito. Tama ba ang petsa ng computer na ito? Mananatili ang mga patakarang ginagamit.
pack-older = Mga patakaran blg. { NUMBER($serial) } ang nasa pack na ito. Mas bago ang mga ginagamit: blg. { NUMBER($used) }. Mananatili ang mga iyon.
pack-contents = Tama ang mga pirma, pero hindi mabasa ang pack na ito. Mananatili ang mga patakarang ginagamit.
pack-broken = { $count ->
    [1] Tama ang mga pirma, pero may nakitang isang mali sa pack na ito ang pagsusuri. Mananatili ang mga patakarang ginagamit.
    [one] Tama ang mga pirma, pero may nakitang { NUMBER($count) } mali sa pack na ito ang pagsusuri. Mananatili ang mga patakarang ginagamit.
   *[other] Tama ang mga pirma, pero may nakitang { NUMBER($count) } mali sa pack na ito ang pagsusuri. Mananatili ang mga patakarang ginagamit.
}
pack-serial = Ang numero sa pack na ito ay hindi ang numero ng mga patakarang nasa loob nito. Mananatili ang mga patakarang ginagamit.
pack-no-key = Hindi ito public key ng minisign. Nagsisimula ang ganitong key sa “RW”. Walang binago.
pack-at-start = Hindi tinanggap ang { $file }. { $reason }
