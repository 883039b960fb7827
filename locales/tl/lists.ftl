## Listahan ng ICE ng mga kasunduang 287(g)

list-287g = mga kasunduan ng pulis sa ICE
    .title = { $county }, { $state }: mga kasunduan ng pulis sa ICE
    .some = { $count ->
        [1] Isang kasunduan ng ahensya sa { $county } ang nasa listahan ng ICE na may petsang { DATE($date) }.
        [one] { NUMBER($count) } kasunduan ng mga ahensya sa { $county } ang nasa listahan ng ICE na may petsang { DATE($date) }.
       *[other] { NUMBER($count) } kasunduan ng mga ahensya sa { $county } ang nasa listahan ng ICE na may petsang { DATE($date) }.
    }
    .none = Ang listahan ng ICE na may petsang { DATE($date) } ay walang pinapangalanang ahensya sa { $county } na pumirma ng kasunduan para gumawa ng trabahong pang-imigrasyon. Hindi nito ibig sabihin na wala.
    .newer = { $count ->
        [1] Isang mas bagong kasunduan ng ahensya rito ang nasa mga file na ng ICE noong { DATE($seen) }.
        [one] { NUMBER($count) } mas bagong kasunduan ng mga ahensya rito ang nasa mga file na ng ICE noong { DATE($seen) }.
       *[other] { NUMBER($count) } mas bagong kasunduan ng mga ahensya rito ang nasa mga file na ng ICE noong { DATE($seen) }.
    }
    .here = Pinirmahan ng mga ahensya rito
    .statewide = Pinirmahan ng mga ahensya ng estado, na maaaring magtrabaho sa bawat county
    .unplaced = Pinirmahan sa estado ng mga ahensyang hindi namin alam ang county; maaaring may malapit sa inyo
    .elsewhere = { $count ->
        [1] May alam kaming isa pang kasunduan sa ibang county ng estado.
        [one] May alam kaming { NUMBER($count) } pang kasunduan sa ibang mga county ng estado.
       *[other] May alam kaming { NUMBER($count) } pang kasunduan sa ibang mga county ng estado.
    }
    .line = { $agency }: { $kind }, pinirmahan noong { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = sinasabi ng listahan ng ICE na pinirmahan noong { DATE($date) }, na hindi maaaring tama
    .listed-as = inilalagay ito ng listahan sa “{ $county }”, at walang county ng estado na may ganoong pangalan
    .since = wala sa listahan ng ICE na may petsang { DATE($date) }, pero nasa mga file na nito noong { DATE($seen) }
    .placed = walang pinapangalanang county ang ICE; inilagay namin ito rito ayon sa ibang pampublikong listahan
    .placed-otherwise = inilalagay ito ng listahan ng ICE sa “{ $county }”; inilagay namin ito rito ayon sa ibang pampublikong listahan
    .gone = wala na sa listahan ng ICE noong { DATE($date) }

list-287g-task-force = task force
    .what = Task force: maaaring gumawa ng trabahong pang-imigrasyon ang mga opisyal habang ginagawa ang karaniwang trabaho ng pulis.
list-287g-jail-enforcement = pagtatanong sa kulungan (jail screening)
    .what = Pagtatanong sa kulungan (jail screening): tinatanong ng mga tauhan ng kulungan, para sa ICE, ang mga taong nakakulong.
list-287g-warrant-service = warrant ng ICE sa kulungan
    .what = Warrant ng ICE sa kulungan: isinisilbi ng mga tauhan ng kulungan ang mga sariling warrant ng ICE, na walang hukom na pumirma, sa mga taong nakakulong.

## Ang Atlas of Surveillance

list-alpr = mga ahensyang may plate reader
    .title = { $county }, { $state }: mga ahensyang may license plate reader
    .some = { $count ->
        [1] Isang ahensya sa { $county } na may license plate reader (camera na bumabasa ng plaka) ang pinapangalanan ng Atlas of Surveillance na may petsang { DATE($date) }. Ang Atlas ay proyekto ng Electronic Frontier Foundation at ng University of Nevada, Reno Reynolds School of Journalism (CC BY). Maaaring mayroon din ang iba rito.
        [one] { NUMBER($count) } ahensya sa { $county } na may license plate reader (camera na bumabasa ng plaka) ang pinapangalanan ng Atlas of Surveillance na may petsang { DATE($date) }. Ang Atlas ay proyekto ng Electronic Frontier Foundation at ng University of Nevada, Reno Reynolds School of Journalism (CC BY). Maaaring mayroon din ang iba rito.
       *[other] { NUMBER($count) } ahensya sa { $county } na may license plate reader (camera na bumabasa ng plaka) ang pinapangalanan ng Atlas of Surveillance na may petsang { DATE($date) }. Ang Atlas ay proyekto ng Electronic Frontier Foundation at ng University of Nevada, Reno Reynolds School of Journalism (CC BY). Maaaring mayroon din ang iba rito.
    }
    .none = Ang Atlas of Surveillance na may petsang { DATE($date) } ay walang pinapangalanang ahensya sa { $county } na may license plate reader (camera na bumabasa ng plaka). Ang Atlas ay proyekto ng Electronic Frontier Foundation at ng University of Nevada, Reno Reynolds School of Journalism (CC BY). Hindi nito ibig sabihin na wala: maraming ahensya ang wala rito.
    .here = Mga ahensya rito
    .statewide = Mga ahensya ng estado, na maaaring magtrabaho sa bawat county
    .elsewhere = { $count ->
        [1] Isa pang ahensya sa ibang county ng estado ang pinapangalanan ng Atlas.
        [one] { NUMBER($count) } pang ahensya sa ibang mga county ng estado ang pinapangalanan ng Atlas.
       *[other] { NUMBER($count) } pang ahensya sa ibang mga county ng estado ang pinapangalanan ng Atlas.
    }
    .line-undated = { $agency }: { $kind }
    .detail = kompanya: { $detail }
list-alpr-plate-readers = mga license plate reader
    .what = Mga license plate reader: mga camera na nagtatala ng plaka ng bawat dumadaang sasakyan, kasama ang lugar at oras. Puwedeng ibahagi ng pulis ang mga talang ito sa ibang ahensya.

## Mga opisina ng ICE para sa deportasyon (ERO)

list-ero-field-office = field office ng ICE
    .title = { $county }, { $state }: ang opisina ng ICE na may saklaw rito
    .some = { $count ->
        [1] Ito ang field office ng mga opisyal ng ICE sa deportasyon (ERO) para sa { $county }, ayon sa mga saklaw na lugar ng ICE na may petsang { DATE($date) }.
        [one] Ang { NUMBER($count) } field office na ito ng mga opisyal ng ICE sa deportasyon (ERO) ang may saklaw sa { $county }, ayon sa mga saklaw na lugar ng ICE na may petsang { DATE($date) }.
       *[other] Ang { NUMBER($count) } field office na ito ng mga opisyal ng ICE sa deportasyon (ERO) ang may saklaw sa { $county }, ayon sa mga saklaw na lugar ng ICE na may petsang { DATE($date) }.
    }
    .none = Wala kaming nakitang field office ng mga opisyal ng ICE sa deportasyon (ERO) para sa { $county } sa mga saklaw na lugar ng ICE na may petsang { DATE($date) }. Hindi nito ibig sabihin na walang may saklaw rito.
    .here = Opisina para sa county na ito
    .elsewhere = { $count ->
        [1] Isa pang field office ang may saklaw sa ibang mga county ng estado.
        [one] { NUMBER($count) } pang field office ang may saklaw sa ibang mga county ng estado.
       *[other] { NUMBER($count) } pang field office ang may saklaw sa ibang mga county ng estado.
    }
    .line-undated = { $agency }: { $kind }
    .detail = address noong Abril 13, 2026: { $detail }
list-ero-field-office-field-office = opisina ng deportasyon
    .what = Opisina ng deportasyon: umaaresto, humahawak at nagde-deport ng mga tao ang mga opisyal nito. May mas maliliit ding opisina ang ICE, at puwedeng lumipat ang mga opisina: tiyakin ang address bago kayo pumunta. Puwedeng mauwi sa pag-aresto ang pagpunta roon. Makipag-usap muna sa abogado, at gawin din ito bago kayo lumiban sa appointment doon.
