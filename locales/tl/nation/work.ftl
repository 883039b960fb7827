## Ahensya ng buwis, mga employer, mga bangko, at ang mga batas tungkol sa mga ito

us-channel-irs-addresses =
    Hinayaan ng isang memorandum ng Abril 7, 2025 ang ICE na humingi sa IRS ng mga address ng mga
    nagbabayad ng buwis. Nagpadala ang ICE ng 1.28 milyong pangalan at nakakuha ng mga 47,000. Ang
    ilan sa mga iyon ay ibinigay kahit hindi kumpleto ang hiling, gaya ng inamin ng IRS kalaunan.
    Dalawang korte ng distrito (district court) ang humarang sa pagbabahagi: sa Washington, D.C.
    noong Nobyembre 2025, at sa Massachusetts noong Pebrero 5, 2026. Ipinagbabawal din ng utos sa
    Massachusetts na gamitin ng ICE ang nakuha nito. Pero noong Pebrero 24, 2026, sa ikatlong kaso,
    tumanggi ang korte ng apela ng D.C. (D.C. appeals court) na harangin ang pagbabahagi. Ayon sa
    pagbasa nito, pinapayagan ng batas sa buwis ang pagbibigay ng address para sa mga kriminal na
    pagsisiyasat. Mula noon, nadinig na sa korte ang mga argumento sa apela ng gobyerno sa utos sa
    Washington, D.C. Wala kaming nakitang desisyon.

us-channel-state-wage-records =
    Hawak ng mga ahensya ng paggawa ng estado ang mga ulat ng sahod tuwing tatlong buwan, may mga
    pangalan at Social Security number ng mga manggagawa. Nagpapadala ang ICE ng sarili nitong mga
    subpoena para makuha ang mga ito. Noong Abril 2026, inutusan ng isang pederal na hukom ang
    departamento ng paggawa ng Delaware na sumunod para sa 15 negosyo. Umapela ang estado noong Abril
    21, 2026 at humiling na ihinto muna ito. Sa Colorado, nagpasya ang isang korte na ipinagbabawal ng
    batas ng estado ang ganitong pagbibigay sa labas ng mga kasong kriminal.

us-channel-i9-inspection =
    Ang I-9 ang form na nagpapakitang pinapayagang magtrabaho sa Estados Unidos ang isang
    manggagawa. Maaaring inspeksyunin ng mga imbestigador ng ICE (HSI) ang mga form na I-9 ng isang
    employer, karaniwan ay may abisong hindi bababa sa tatlong araw ng trabaho (business days).
    Karaniwang humihingi rin sila ng payroll at listahan ng mga tauhan. Puwede na rito ang
    subpoena na ang ICE mismo ang pumipirma: hindi nito kailangan ng hukom. Kung may ganitong subpoena, o may
    warrant na pirmado ng hukom (judicial warrant), hindi kailangang magbigay ang ICE ng abisong
    iyon. Nasa mga file na iyon ang mga address ng mga manggagawa at mga kopya ng mga dokumento
    nila.

us-channel-e-verify =
    USCIS, kasama ng Social Security, ang nagpapatakbo ng E-Verify. Kinukuha nito ang datos ng mga
    bagong manggagawa sa mga employer na sumali. Ang datos ay ang pangalan, petsa ng kapanganakan,
    Social Security number at mga detalye ng mga dokumento. Mula Hunyo 20, 2025, sinasabi rin nito sa
    mga employer na ito kung kaninong mga permit ng manggagawa ang binawi ng Homeland Security (DHS).
    Dapat kunin ng employer ang ulat na iyon at suriin muli ang mga manggagawang iyon. Itinatabi ang
    datos bilang sistema ng mga record ng DHS. Hindi namin matiyak kung gaano ginagamit ng ICE ang mga
    record na iyon para maghanap ng mga tao. Mula 2010 at 2014 ang mga papel na nabasa namin tungkol sa
    mismong sistema.

us-channel-money-transfer-trac =
    Ang TRAC ay isang database sa Arizona ng higit 340 milyong padalang pera. Saklaw nito ang mga
    padalang $500 o higit pa na papunta o mula sa Mexico at apat na estado ng U.S. sa hangganan.
    Nasa loob nito ang mga pangalan at address ng nagpadala at tumanggap. Ginamit ito ng sangay ng
    ICE sa deportasyon (ERO), sa hindi bababa sa isang kaso para umaresto ng isang tao. Noong Hunyo
    2025, pinutol ng attorney general ng Arizona ang access ng ERO at sinabing may susunod pang mga
    limit. Inilalarawan ng mga ulat ang pagputol para sa ERO lang.

us-channel-bank-records =
    Nagbibigay ang bangko ng mga record sa gobyerno kapag nakatanggap ito ng mga legal na papel, o sa
    mga ulat nito laban sa money laundering (pagtatago kung saan galing ang pera). Dati, hindi bahagi ng
    mga ulat na iyon ang status sa imigrasyon. Sinasabi ng Executive Order 14406 ng Mayo 19, 2026 (utos
    ng Pangulo) sa mga regulator na ituring na palatandaan ng panganib (risk factor) ang tatlong bagay.
    Ito ay ang permiso sa trabaho, ang paggamit ng numero sa buwis na tinatawag na ITIN, at mga ID card
    ng konsulado. Noong Hunyo 5, 2026, pinangalanan ng FinCEN, isang opisina ng Treasury, at ng mga
    regulator ng bangko ang 18 babala ng trabahong walang permiso. Hiniling nila sa mga bangko na lagyan
    ng iisang search key ang mga ulat tungkol dito. Hindi inoobliga ng alinman sa dalawa ang mga bangko
    na suriin ang status ng bawat kustomer. Sa 2026 nakatakda ang mga patakaran sa pagsusuri ng kustomer
    at sa mga card ng konsulado. Hindi namin nakita ang mga iyon.

us-protection-tax-confidentiality-6103 =
    Lihim ang mga tax return, maliban sa mga nakalista sa batas. Pinagtatalunan kung hinahayaan ng isang
    eksepsyon ang ICE na makakuha ng mga address nang maramihan. Hinarang ng mga korte sa Washington,
    D.C. at Massachusetts ang pagbabahagi, at hindi pa inaalis ang mga utos nila ayon sa nakita namin.
    Noong Pebrero 24, 2026, iba ang naging pagbasa ng korte ng apela ng D.C. (D.C. appeals court) sa
    subsection (i)(2). Sa tingin nito, pinapayagan nito ang pagbibigay ng address para sa isang kriminal
    na pagsisiyasat nang walang utos ng korte (court order). Kahit ganoon, dapat gumawa ang ICE ng
    balidong hiling na nagsasabi ng ganitong pagsisiyasat. Ang pinakabagong buod na nakita namin ay buod
    ng Congress ng Marso 2026.

us-protection-financial-privacy-act =
    Ang Right to Financial Privacy Act ay pederal na batas. Ang ahensya ng pederal na gobyerno na gusto
    ang mga record ng isang tao sa bangko gamit ang administratibong subpoena (administrative subpoena)
    ay dapat magpadala ng kopya sa kustomer. Pagkatapos, dapat itong maghintay ng 10 araw, o 14 kung
    ipinadala sa koreo. Sa panahong iyon, puwedeng hilingin ng kustomer sa pederal na korte na pigilan
    ito. Hindi kailangang sumunod sa batas na ito ang mga opisina ng estado o lokal. May mga eksepsyon
    ito: mga grand jury, naantalang abiso, mga ulat laban sa money laundering, at mga kaso sa buwis at
    seguridad. Saklaw nito ang mga bangko at katulad na kompanya. Wala sa listahan nito ang mga
    tindahang nagpapadala ng pera.

us-channel-irs-addresses-july-2026 =
    Noong Hulyo 28, 2026, ipinakita pa rin ng isang pampublikong listahang sumusubaybay sa ganitong
    mga kaso na may bisa ang utos sa Washington, D.C. laban sa pagbabahagi. Nadinig na ng korte ng
    apela (appeals court) ang gobyerno. Sinasabi ng gobyerno na ang sariling pasya ng korte ng
    Pebrero 2026 ang nag-oobliga sa IRS na sumagot sa mga balidong hiling. Wala kaming nakitang
    desisyon. Sa listahang iyon lang namin ito nabasa, hindi sa papel ng korte.

us-channel-fincen-orders =
    Inobliga ng isang utos ng Treasury ang mga tindahan ng pera malapit sa timog na hangganan na iulat
    ang mga transaksyong cash na $1,000 hanggang $10,000, kasama ang pangalan ng kustomer. Nagsisimula
    sa higit $10,000 ang karaniwang tungkulin. Saklaw nito ang 12 county sa Arizona, New Mexico at
    Texas, at ilang ZIP code sa California. Kasama sa mga ito, ayon sa isang kompanyang nagpapayo sa mga
    tindahan, ang mga county ng Maricopa at Pima sa Arizona, at ang mga county ng Bernalillo, Doña Ana
    at San Juan sa New Mexico. Nagkabisa ang utos noong Marso 7, 2026 at tumakbo hanggang Setyembre 2,
    2026. Hindi namin nakita kung na-renew ito, kaya hindi namin alam kung may bisa pa ito. Sinasabi ng
    opisina ng Treasury na FinCEN na kayang gamitin ng mga pulis na lokal, pang-estado at pederal ang
    mga ulat.

us-channel-fincen-orders-minnesota-2026 =
    Inobliga ng isang utos ng Treasury ang mga bangko at kompanya ng padala sa mga county ng Hennepin at
    Ramsey, Minnesota, na iulat ang mga padalang $3,000 o higit pa na lumabas ng bansa. Saklaw nito ang
    mga nagpadalang may address sa mga county na iyon. Nagkabisa ito noong Pebrero 12, 2026 at tumakbo
    hanggang Agosto 10, 2026. Noong Pebrero 27, 2026, nakakuha ang mga bangko ng kaunting luwag; hindi
    nakakuha ang mga kompanya ng padala. Hindi namin nakita kung na-renew ang utos, kaya hindi namin
    alam kung may bisa pa ito.

us-channel-parent-locator-new-hires =
    Ang Federal Parent Locator Service ay pederal na file para hanapin ang mga magulang na may utang na
    sustento sa anak. Nasa loob nito ang pangalan, Social Security number, address, employer at sahod ng
    halos bawat empleyado sa bansa. Ang mga taong nagtatrabaho para sa cash lang o para sa sarili ay
    maaaring wala rito. Noong simula ng 2026, humingi ang Homeland Security ng bukas na access dito,
    ayon sa ulat ng ProPublica at CNN noong Marso 11, 2026. Pinag-aaralan noon ng departamento ng
    kalusugan ang hiling. Hindi namin nakita kung may datos na ibinigay.

us-protection-parent-locator-limits =
    Pinapangalanan ng pederal na batas (42 U.S.C. 653) kung sino ang maaaring gumamit ng file ng
    sustento sa anak, at para saan. Para ito sa sustento sa anak, kustodiya at ilan pang layunin. Hindi
    kasama ang imigrasyon sa mga ito. Sinabi ng mga opisyal sa ProPublica na lalabag sa batas na ito ang
    pagbibigay ng access sa Homeland Security. Wala kaming nakitang pasya ng korte tungkol dito. Ang
    departamento ng kalusugan ang may hawak ng file at nagpapasya sa mga hiling.

## Mga pangyayari

us-event-tax-memorandum-2025 =
    Hinayaan ng isang memorandum ang ICE na humingi sa IRS ng mga address ng mga nagbabayad ng
    buwis. Nagpadala ang ICE ng 1.28 milyong pangalan at nakakuha ng mga 47,000, ang ilan ay
    ibinigay kahit hindi kumpleto ang hiling, gaya ng inamin ng IRS kalaunan.

us-event-tax-sharing-blocked-washington-2025 =
    Hinarang ng isang pederal na korte ng distrito (district court) sa Washington, D.C. ang pagbabahagi
    ng IRS sa ICE ng mga address ng mga nagbabayad ng buwis. Umapela ang gobyerno.

us-event-tax-sharing-blocked-massachusetts-2026 =
    Hinarang din ng isang pederal na korte ng distrito (district court) sa Massachusetts ang
    pagbabahagi. Ipinagbabawal ng utos nito na gamitin ng ICE ang mga address na nakuha nito.

us-event-tax-sharing-appeals-court-2026 =
    Sa ikatlong kaso, tumanggi ang korte ng apela ng D.C. (D.C. appeals court) na harangin ang
    pagbabahagi. Ayon sa pagbasa nito, pinapayagan ng batas sa buwis ang pagbibigay ng address para sa
    mga kriminal na pagsisiyasat.

us-event-tax-sharing-appeal-argued-2026 =
    Nadinig na sa korte ang mga argumento sa apela (appeal) ng gobyerno sa utos sa Washington, D.C.
    Hindi namin makumpirma kung anong araw, at wala kaming nakitang desisyon.

us-event-wage-subpoena-delaware-2026 =
    Inutusan ng isang pederal na hukom ang departamento ng paggawa ng Delaware na sumunod sa sariling
    subpoena ng ICE para sa mga ulat ng sahod ng 15 negosyo.

us-event-wage-subpoena-appeal-2026 =
    Inapela ng Delaware ang utos at humiling na ihinto muna ito. Hindi sinasabi ng mga pinagmulan namin
    kung ano ang kinalabasan nito.

us-event-wage-subpoena-colorado =
    Pagdating ng petsang iyon, nagpasya na ang isang korte sa Colorado na ipinagbabawal ng batas ng
    estado ang ganitong pagbibigay ng mga ulat ng sahod sa labas ng mga kasong kriminal. Hindi namin
    makumpirma ang araw ng pasya.

us-event-transfer-database-cut-2025 =
    Pinutol ng attorney general ng Arizona ang access ng sangay ng ICE sa deportasyon (ERO) sa TRAC,
    isang database ng mga padalang pera, at sinabing may susunod pang mga limit. Inilalarawan ng mga
    ulat ang pagputol para sa ERO lang.

us-event-bank-order-2026 =
    Sinasabi ng Executive Order 14406 (utos ng Pangulo) sa mga regulator na ituring na palatandaan ng
    panganib (risk factor) ang permiso sa trabaho, ang paggamit ng ITIN at ang mga ID card ng konsulado.
    Hindi nito inoobliga ang mga bangko na suriin ang status ng bawat kustomer.

us-event-bank-advisory-2026 =
    Pinangalanan ng FinCEN at ng mga regulator ng bangko ang 18 babala ng trabahong walang permiso.
    Hiniling nila sa mga bangko na lagyan ng iisang search key ang mga ulat tungkol dito
    (FIN-2026-A002). Wala itong idinadagdag na tungkuling suriin ang status.

us-event-tax-sharing-still-blocked-2026 =
    Ipinakita pa rin ng isang pampublikong listahang sumusubaybay sa ganitong mga kaso na may bisa ang
    utos sa Washington, D.C. laban sa pagbabahagi. Wala kaming nakitang desisyon sa apela (appeal).

us-event-border-cash-order-ended-2026 =
    Ito ang huling araw ng utos tungkol sa mga transaksyong cash malapit sa timog na hangganan. Hindi
    namin nakita kung na-renew ito.

us-event-minnesota-transfer-order-ended-2026 =
    Ito ang huling araw ng utos tungkol sa mga padala mula sa mga county ng Hennepin at Ramsey. Hindi
    namin nakita kung na-renew ito.

us-event-parent-locator-asked-2026 =
    Humingi na ang Homeland Security ng bukas na access sa pederal na file ng sustento sa anak, ayon sa
    ulat ng ProPublica at CNN. Pinag-aaralan noon ng departamento ng kalusugan ang hiling. Hindi namin
    nakita kung may datos na ibinigay.

us-event-e-verify-revoked-permits-2025 =
    Nagsimula ang E-Verify na sabihin sa mga employer na sumali kung kaninong mga permit ng manggagawa
    ang binawi ng Homeland Security. Dapat suriin muli ng employer ang mga manggagawang iyon.
