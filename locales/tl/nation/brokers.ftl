## Mga data broker: mga kompanyang nangongolekta ng datos tungkol sa mga tao at nagbebenta nito.

us-list-consumer-privacy-law =
    May pangkalahatang batas sa privacy ng mga konsyumer na may bisa sa 2026 ang mga nakalistang estado.
    Karaniwang hinahayaan ng ganitong batas ang mga tao na hilingin sa maraming negosyo na burahin ang
    datos nila o itigil ang pagbebenta nito. Magkakaiba kung gaano ito kalakas laban sa mga data broker.
    Madalas na hindi saklaw ang datos mula sa mga pampublikong record.

us-channel-lexisnexis-accurint =
    Ang Accurint ay produktong panghanap ng tao ng LexisNexis. Binili ito ng ICE mula 2021, sa ilalim ng
    kontratang hanggang $22.1 milyon na tumakbo hanggang Pebrero 2026. Ipinapakita ng mga log ng pitong
    buwan ng 2021 ang 1,211,643 paghahanap at 302,431 report. Karamihan ay gawa ng sangay ng ICE sa
    imbestigasyon (HSI), at marami ay gawa ng sangay nito sa deportasyon (ERO). Pinagsasama ng mga file
    ng Accurint tungkol sa mga tao ang mga address, telepono, sasakyan, kamag-anak at booking sa
    kulungan. Itinuturing pa rin ng mga ulat noong 2026 na kasalukuyan ang pag-asa ng ICE rito. Wala
    kaming nakitang kontratang pinirmahan pagkatapos ng Pebrero 2026.

us-channel-thomson-reuters-clear =
    Ang CLEAR ay produkto ng Thomson Reuters. Pinagsasama nito ang mga pangalan, address, sasakyan,
    telepono at ibang record. Nagbibigay ito ng datos sa mga tool ng ICE, ayon sa news site na 404
    Media. Natapos noong 2026 ang limang-taong kontrata ng ICE, na nagkakahalaga ng $22.8 milyon.
    Mukhang na-renew noong Marso 2026, posibleng hanggang 2029, ang isang hiwalay na kontrata ng CLEAR
    sa Homeland Security (DHS). Nangyari iyon matapos magprotesta ang mga tauhan at magdemanda ang isang
    tinanggal na empleyado. Sinasabi ng kompanya na publiko ang mga record nito. Tinututulan nito ang
    sinasabing tumutulong sa mga deportasyon ang mga produkto nito.

us-channel-transunion-tlo =
    Ang TLOxp ay produktong panghanap ng tao ng TransUnion. Nagbebenta ito ng mga address, telepono at
    pagkakita sa plaka sa mga imbestigador at ahensya. Wala kaming nakitang kontrata ng ICE o CBP para
    rito. Nagbabayad ang ICE ng mga pribadong kompanya para maghanap ng mga tao (skip tracers), at
    maaari silang pumili ng sarili nilang mga gamit. Mahina ang mga pinagmulan namin tungkol sa
    produktong ito.

us-channel-utility-nctue =
    Hanggang 2021, umabot sa ICE ang mga pangalan at address mula sa mga account sa gas, kuryente,
    tubig, telepono at cable. Ang NCTUE, ang palitan ng datos ng mga utility, ang nagbigay ng mga
    ito sa Equifax. Ibinenta naman ng Equifax ang mga ito sa CLEAR, isang produktong panghanap ng
    tao. Pagkatapos ng isang pagsisiyasat ng Senado, ipinatigil ng NCTUE ang pagbebenta noong 2021.
    Ang natapos ay ang pagbebenta ng bahagi ng mga utility account na nagpapakilala sa tao (header
    data). Patuloy na nagbenta ang mga credit bureau ng katulad na datos mula sa mga bangko.

us-channel-credit-header =
    Ang itaas na bahagi ng credit file ay nagpapakilala sa tao. Nasa loob nito ang pangalan, mga
    address, petsa ng kapanganakan at Social Security number. Ibinebenta ito sa mga data broker, sa
    labas ng batas sa credit report. Isasailalim sana ito sa batas na iyon ng isang pederal na mungkahi
    ng Disyembre 2024. Binawi iyon ng pederal na opisina para sa mga konsyumer (Consumer Financial
    Protection Bureau) noong Mayo 2025. Hindi itinatago ng credit freeze ang datos na ito.

us-channel-property-and-court-records =
    Bukas sa kahit sino ang mga titulo ng ari-arian (deed), mga sangla (mortgage), mga listahan ng mga
    kasong sibil at kriminal sa korte, at mga papel ng kasal at negosyo. Iniipon ng mga data broker ang
    mga ito sa mga file nila tungkol sa mga tao. Sinasabi ng LexisNexis na mayroon itong bilyun-bilyong
    tala ng ari-arian at korte. Hindi itinatago ng pederal na batas ang mga record na ito sa isang
    ahensya.

us-channel-ice-administrative-subpoena =
    Puwedeng pumirma ang isang opisyal ng imigrasyon ng subpoena para sa mga record tungkol sa isang
    tao, nang walang hukom. Puwede itong mapunta sa mga may-ari ng paupahan, employer, paaralan,
    klinika, kompanya o lokal na gobyerno. Wala itong bisang pumilit nang mag-isa: dapat humiling ang
    ICE sa isang pederal na korte. Ang tinitingnan lang ng korte ay kung malinaw ang mariing paghingi
    (demand), kung may kaugnayan ito, at kung saklaw ito ng kapangyarihan ng ICE. May mga ganitong
    mariing paghingi na ipinatupad na ng mga korte, halimbawa para sa isang kulungan (jail) sa Denver
    (2020) at sa Delaware (2026). Marami sa mga nakakatanggap nito ang basta sumusunod.

us-protection-administrative-subpoena-limits =
    Ang subpoena ng ICE ay hindi utos ng korte (court order). Walang puwedeng parusahan dahil lang
    naghintay siya hanggang utusan siya ng pederal na hukom na sumunod. Ang sinumang makatanggap
    nito ay puwedeng tumutol, o humiling sa korte na kanselahin ito. Marami ang basta sumusunod. Ang
    sinusuri lang ng mga hukom ay kung may kapangyarihan ang ICE at kung malinaw at may kaugnayan
    ang mariing paghingi (demand). Kaya nabigo ang karamihan ng mga pagtutol sa mga mariing paghingi
    ng ICE sa mga ikatlong panig. Ang mga mariing paghingi na nakatuon sa pagpapahayag (speech) ay
    binawi nang tutulan noong 2025 at 2026.

us-protection-credit-reporting-act =
    Hinahayaan ng Fair Credit Reporting Act, ang pederal na batas sa credit report, ang mga tao na
    makita at itama ang mga file nila at i-freeze ang credit nila. Pero karamihan ng mga broker na
    nagbebenta ng paghahanap ng tao ay nagsasabing hindi sila saklaw nito. Ang bahagi ng credit file na
    nagpapakilala sa tao (ang header) ay ibinebenta nang wala sa mga limit ng batas. Binawi noong Mayo
    2025 ang isang mungkahi ng 2024 na isara ang puwang na ito.

us-channel-broker-files-car-phone-job =
    Hindi kailangan ng isang tao ng bahay o ng bangko para mapasama sa ganitong file. Sinasabi ng
    LexisNexis na kumukuha ang Accurint sa 330 milyong numero ng cell phone at 6.6 bilyong rehistro ng
    sasakyan, ayon sa isinulat ng news site na Truthout noong Hulyo 2022. Binabanggit ng sariling mga
    papel ng CLEAR ang mga record tungkol sa trabaho, pabahay, credit, krimen at sasakyan, ayon sa ulat
    ng Washington Post noong Pebrero 2021. Kaya maaaring sapat na ang isang kotse, telepono o trabaho.
    Kung nasa loob nito ang isang partikular na tao, ang kompanya lang ang makapagsasabi.

us-channel-cbp-lexisnexis =
    May sariling kontrata ang CBP sa LexisNexis: limang taon, mga $15.9 milyon, mula huling bahagi
    ng 2022. Saklaw nito ang mga file tungkol sa mga tao, sariwang (live) datos ng booking sa mga
    kulungan, social media, mga gamit para sa lokasyon ng telepono at mga record ng tawag, at isang
    opsyon na paghahanap ng mukha (face search). Ginagamit din ito ng Border Patrol. Sinasabi ng
    kompanya na hindi ito nagbibigay sa Department of Homeland Security, na kinabibilangan ng CBP,
    ng mga litrato ng plaka o ng pagkilala ng mukha (face recognition). Hindi namin natiyak kung
    makapaghahanap ng mukha ang CBP gamit ito, kaya wala kaming inilistang datos ng mukha rito.
    Aabot ang limang taon hanggang huling bahagi ng 2027. Hindi namin makumpirma kung paano ito
    ginagamit ngayon.

us-list-consumer-privacy-law-broker-laws-2026 =
    Dalawang estado ang nagpasa ng mga batas tungkol sa mga data broker noong Hunyo 2026. Ang sa
    Vermont, na pinirmahan noong Hunyo 16, 2026, ay pangkalahatang batas sa privacy: dapat magrehistro
    ang mga broker at magkaroon ng pahina para sa mga hiling na magbura. Ang sa New Jersey, na
    pinirmahan noong Hunyo 30, 2026, ay sumisingil ng mga bayad sa mga broker at nagbabawal sa
    pagbebenta ng sensitibong datos. Hindi namin nabasa kung mula kailan magagamit ng mga tao ang mga
    ito.

## Mga pangyayari

us-event-accurint-contract-2021 =
    Nagsimulang bumili ang ICE ng Accurint, isang produktong panghanap ng tao ng LexisNexis. Ang
    kontrata ay hanggang $22.1 milyon at tumakbo hanggang Pebrero 2026.

us-event-accurint-contract-end-2026 =
    Tumakbo hanggang noon ang kontrata ng ICE para sa Accurint. Itinuturing pa rin ng mga ulat noong
    2026 na kasalukuyan ang pag-asa ng ICE sa Accurint. Wala kaming nakitang kontratang pinirmahan
    pagkatapos ng buwang iyon.

us-event-clear-contract-2026 =
    Mukhang na-renew, posibleng hanggang 2029, ang isang kontrata ng CLEAR sa Homeland Security, na
    hiwalay sa kontrata ng ICE na natapos noong 2026. Nangyari iyon matapos magprotesta ang mga tauhan
    at magdemanda ang isang tinanggal na empleyado.

us-event-clear-company-says =
    Sinasabi ng Thomson Reuters na publiko ang mga record sa CLEAR. Tinututulan nito ang sinasabing
    tumutulong sa mga deportasyon ang mga produkto nito.

us-event-utility-sale-stopped-2021 =
    Pagkatapos ng isang pagsisiyasat ng Senado, ipinatigil ng NCTUE, ang palitan ng datos ng mga
    utility, ang pagbebenta ng mga pangalan at address mula sa mga utility account. Patuloy na nagbenta
    ang mga credit bureau ng katulad na datos mula sa mga bangko.

us-event-credit-header-proposal-2024 =
    Isasailalim sana ng isang pederal na mungkahi sa batas sa credit report ang pagbebenta ng bahagi ng
    credit file na nagpapakilala sa tao (credit header).

us-event-credit-header-proposal-withdrawn-2025 =
    Binawi ng pederal na opisina para sa mga konsyumer (Consumer Financial Protection Bureau) ang
    mungkahi ng Disyembre 2024. Kaya ibinebenta sa labas ng batas sa credit report ang bahagi ng credit
    file na nagpapakilala sa tao.

us-event-cbp-contract-2022 =
    Sinimulan ng CBP ang sarili nitong kontrata sa LexisNexis, para sa limang taon at mga $15.9 milyon.
