session-words = Ang anim na salitang ito ang nagbubukas ng file. Isulat na ngayon sa papel, sa ganitong pagkakasunod-sunod. Hindi namin itinatabi ang mga ito kahit saan, at walang makakabawi ng mga ito para sa inyo. Nabubuksan din ng libreng program na “age” ang file gamit ang mga ito.
session-exists = Mayroon nang file: { $path }. Walang isinulat.
session-locked-to-key = Naka-lock ang file na ito sa isang key, hindi sa passphrase.
session-opened = Nabuksan. Na-save ito noong { DATE($saved) }, na may mga patakarang sinaliksik hanggang { DATE($researched) }.
session-same = Pareho ang bawat resulta sa dati.
session-otherwise = { $count ->
    [1] Nagbago ang mga patakaran o ang petsa mula noon. Isang resulta ang hindi na pareho sa dati:
    [one] Nagbago ang mga patakaran o ang petsa mula noon. { NUMBER($count) } resulta ang hindi na pareho sa dati:
   *[other] Nagbago ang mga patakaran o ang petsa mula noon. { NUMBER($count) } resulta ang hindi na pareho sa dati:
}
session-saved = Na-save dito: { $path }. Ang ginamit lang ninyong pang-lock ang nagbubukas nito. Para burahin, ilipat ito sa trash at alisan ng laman ang trash.
session-lost = Isang sagot sa file ang hindi nagamit. { $reason }
session-newer = Mas bagong Sightline ang nag-save ng session na ito, sa anyong { NUMBER($form) }. Kumuha ng mas bagong Sightline para mabuksan ito. Walang binago.

sealed-none = Hindi na-save na session ang file na ito. Walang binago.
sealed-newer = Naka-lock ang file na ito sa mas bagong paraan ({ $version }) kaysa alam ng program na ito. Maaaring mabuksan ito ng libreng program na “age”. Walang binago.
sealed-damaged = Sira ang simula ng file na ito, kaya walang makakabukas nito. Walang binago.
sealed-work = Ang pagbukas ng file na ito ay mangangailangan ng mas maraming trabaho at memory kaysa dapat ibigay ng computer na ito. Hindi Sightline ang gumawa nito. Walang binago.
sealed-wrong-key = Hindi nito nabubuksan ang file. Suriin ang bawat salita, ang mga letra at ang puwesto nito. Walang binago.
sealed-altered = Binago ang file na ito pagkatapos itong i-save, o kulang ang dulo nito. Kaya walang binasa mula rito.
sealed-other = Nabuksan ang file, pero walang session ng Sightline sa loob nito. Walang binago.
sealed-too-large = Masyadong malaki ang file na ito para maging session: higit ito sa { NUMBER($megabytes) } MB. Hindi ito binasa.

sealed-short = Masyadong maikli ang passphrase na ito. Gumamit ng { NUMBER($least) } letra o higit pa, o ng anim na salitang binubunot ng program.
sealed-key-secret = Lihim na key ito, na dapat ang may-ari lang ang may hawak. Para i-lock ang isang file, hingin sa kanila ang isa pang key: nagsisimula ito sa “age1”.
sealed-key-none = Hindi ito key na pang-lock ng file. Nagsisimula ang ganitong key sa “age1”. Tiyaking buo ito.
sealed-no-secret = Hindi ito lihim na key. Nagsisimula ang ganitong key sa “AGE-SECRET-KEY-1”.
key-file-empty = Walang key sa file na ito: { $file }.
sealed-no-random = Walang ibinigay na random na numero ang computer ({ $reason }), kaya walang na-lock.
