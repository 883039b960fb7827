slip-open = Mali ba ito?
slip-title = May mali rito
slip-how = Kopyahin o i-print ang papel na ito, punan, at ipadala kung kailan at saan ninyo gusto. Walang ipinapadala ang Sightline. Pareho ang papel para sa lahat: wala itong laman na mga sagot ninyo.

slip-about = Tungkol sa
slip-rules = Mga patakaran
slip-serial = numero { NUMBER($serial) }, hinanap hanggang { DATE($researched) }
slip-says = Sinasabi nito
slip-wrong = Ano ang mali?
slip-known-by = Paano ninyo nalaman? Isang batas, papel ng korte o balita, kasama ang petsa at address nito.
slip-nothing-of-you = Huwag magsulat ng anuman tungkol sa sarili ninyo o sa isang kliyente.
slip-to = Ipadala ito sa: { $place }
slip-to-nobody = Hindi pa napagpapasyahan kung saan ito pupunta. Magtanong sa mga nagbigay sa inyo ng Sightline.

slip-copy = Kopyahin
slip-copied = Nakopya.
slip-unknown = Walang pahayag na “{ $word }” sa mga patakaran.
slip-unknown-hint = Para makita ang pangalan ng bawat pahayag, idagdag ang opsyong “--names” sa “sightline explain”.
