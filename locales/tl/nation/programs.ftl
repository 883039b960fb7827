## Mga listahan ng mga estado

us-list-voter-roll-given =
    Hiningi ng Justice Department sa mga estado ang buong mga listahan ng botante na may mga numero ng
    lisensya at bahagi ng mga Social Security number. Pagdating ng Marso 2026, naibigay o naipangako na
    ng mga nakalistang estado ang sa kanila. Kalaunan noong tagsibol ng 2026, 13 na ang bilang. Wyoming
    ang una (Agosto 2025). Ibinabahagi ng departamento ang mga listahan sa Homeland Security para sa mga
    pagsusuri ng citizenship sa isang sistemang tinatawag na SAVE.

us-list-voter-roll-sued =
    Idinemanda ng Justice Department ang 29 estado at ang Washington, D.C. para sa buong mga listahan
    nila ng botante. Ginawa nito iyon sa pagitan ng Setyembre 2025 at Pebrero 26, 2026. Nakita namin ang
    karamihan ng mga pangalan. Kinukumpleto ng Hawaii, Massachusetts at Nevada ang bilang na 29.
    Kinukumpirma ng isang mas huling pagbasura ang Massachusetts. Hindi namin nasuri ang Hawaii at
    Nevada.

us-list-voter-roll-suit-dismissed =
    Pagdating ng Setyembre 22, 2026, ibinasura na ng mga pederal na korte ng distrito (district court)
    ang mga demanda para sa buong mga listahan ng botante laban sa mga nakalistang estado at sa
    Washington, D.C., ayon sa isang pampublikong talaan ng mga kaso. Ibinasura ang unang demanda sa
    Georgia dahil nasa maling korte ito. Inaapela ang karamihan ng mga kaso. Hindi namin mismo nabasa
    ang mga pasyang ito.

us-list-medicaid-suing =
    Pinapangalanan ang 20 nakalistang estado bilang nagdedemanda laban sa paglipat ng datos ng
    Medicaid sa Homeland Security. Pagsapit ng 2026, sumali na rin sa kanila ang D.C., na nasa
    listahan din. Sinasabi ng ibang mga ulat na 21 o 22 estado. Mula Enero 6, 2026, ayon sa isang
    utos ng Disyembre 29, 2025, hinahayaan ng korte ang departamento ng kalusugan (HHS) na ibahagi
    ang anim na batayang uri ng datos tungkol sa mga taong hindi legal na naririto (not lawfully
    present), kahit mula sa mga estadong ito. Isa sa mga ito ang address. Ang pagbabawal sa anumang
    higit pa ay nagpoprotekta sa mga estadong nagdemanda lang.

us-list-snap-suing =
    Nagdemanda ang 22 nakalistang estado at ang D.C. tungkol sa mariing paghingi (demand) ng
    Agriculture Department sa mga record ng food stamps (SNAP). Sa mga ito, 21 estado at ang D.C. ang
    nagdemanda noong Hulyo 2025, at sumali ang Pennsylvania noong Setyembre 2025. Ibinibilang ng ilang
    ulat ang D.C. na isa sa 22. Pinoprotektahan sila ng isang utos ng korte (court order) ng Oktubre
    2025, na pinalawak noong Pebrero 26, 2026. Nakita namin ang mga pangalan ng Arizona, California,
    Connecticut, Maryland, Michigan, New York, Washington, Wisconsin at D.C. Hindi namin nasuri ang iba
    pa sa listahan. Sumali ang Kentucky at Pennsylvania sa pamamagitan ng mga gobernador o ahensya
    nila.

us-list-snap-sued-by-doj =
    Noong Hunyo 26, 2026, idinemanda ng Justice Department ang Kentucky, Pennsylvania, Michigan at
    Minnesota. Gusto nitong pilitin silang ibigay sa Agriculture Department ang datos na saklaw ang
    limang taon tungkol sa mga taong humingi ng food stamps (SNAP). Ang ilan sa mga estadong ito ay kasama rin sa
    mga nagdedemanda sa kaso sa California.

us-list-snap-given =
    Sinasabi ng Agriculture Department na 28 estado at Guam ang nagbigay ng mga record ng food stamps
    (SNAP). Wala kaming nakitang buong listahan. Isa ang nakumpirma namin sa pangalan: nagbigay ang
    Vermont ng datos tungkol sa mga 140,000 tao pagdating ng Hulyo 2025. Nasa mga tala sa bawat estado
    ang ibang mga pangalan.

## Mga ruta at mga batas

us-channel-voter-rolls-to-doj =
    Mula Mayo 2025, hiningi ng Justice Department sa halos bawat estado ang buong listahan nito ng mga
    botante. Gusto nito ang mga petsa ng kapanganakan, numero ng lisensya at bahagi ng mga Social
    Security number. Idinemanda nito ang mga 30 estado at ang Washington, D.C. Hindi bababa sa 13 estado
    ang nagbigay o nangako ng mga listahan nila. Sinabi ng isang abogado ng departamento sa isang korte
    na napupunta ang datos sa Homeland Security (DHS) para sa mga pagsusuri sa SAVE, ang sistema nito ng
    pagsusuri ng status. Pagdating ng Mayo 21, 2026, walong pederal na korte na ang nagbasura ng
    ganitong mga demanda. Nasa Arizona, California, Maine, Massachusetts, Michigan, Oregon, Rhode Island
    at Wisconsin ang mga ito. May mga apela (appeal) na tumatakbo.

us-channel-save-overhaul =
    Ang SAVE ay isang sistema ng gobyerno na nagsusuri ng status sa imigrasyon. Noong 2025, ginawa ito
    ng Homeland Security (DHS) na maramihang pagsusuri ng citizenship na nakaugnay sa datos ng Social
    Security. Noong Hunyo 22, 2026, pinawalang-bisa ito ng isang pederal na hukom sa Washington, D.C.
    Pero noong Setyembre 25, 2026, pinahinto ng Supreme Court ang pasyang iyon hanggang matapos ang
    apela (appeal). Noong Setyembre 29, 2026, sinabi ng hukom na hindi niya maipatutupad ang utos niya
    habang hindi pa tapos iyon. Kaya maaaring tumakbo muli ang pinag-ugnay na SAVE; walang pinal na
    pasya. Noong Setyembre 2026, sinabi rin ng gobyerno sa korte na gumawa ang DHS ng mga paghahanap
    para sa pagpapatupad ng batas (law enforcement) sa datos ng Social Security. Sinasabi nitong hindi
    saklaw ng kaso ang mga ito. Nabasa namin ang mga salita ng mga korte sa mga kopya at muling
    pagsasalaysay lang.

us-channel-medicaid =
    Mula Enero 6, 2026, hinahayaan ng isang pederal na korte ang pederal na ahensya ng Medicaid
    (CMS) na ibigay sa ICE ang anim na uri ng datos tungkol sa mga taong hindi legal na naririto
    (not lawfully present). Ito ay ang citizenship, status sa imigrasyon, address, telepono, petsa
    ng kapanganakan at numero sa Medicaid. Isinasama rin ng ilang ulat ang pangalan. Nananatiling
    bawal ang mga detalye sa kalusugan, pati ang datos ng mga citizen at mga legal na residente. Ang
    pagbabawal ay nagpoprotekta lang sa mga estadong nagdemanda. Sa mga ulat, 20, 21 o 22 ang bilang
    ng mga ito; 20 ang pinapangalanan sa listahang nakita namin. Sa ibang lugar, walang utos ng
    korte (court order) na naglilimita sa pagbabahagi. Pagdating ng tagsibol ng 2026, sinabi ng mga
    estadong iyon sa korte na isang malaking set ng datos ang napunta sa ICE nang labag sa utos.
    Wala kaming nakitang pasya tungkol doon.

us-channel-snap =
    Noong 2025, sinabihan ng Agriculture Department ang mga estado na ibigay ang mga record ng food stamps
    (SNAP) na saklaw ang limang taon. Gusto nito ang mga pangalan, address, Social Security number at
    status. Hinarang ng isang korte sa California ang mariing paghingi (demand), at ang pagkawala ng pondo,
    para sa 22 estado at sa D.C. na nagdemanda. Pinalawak noong Pebrero 26, 2026 ang utos nito ng Oktubre
    2025. Ang dahilan: hahayaan pa rin ng mga bagong proteksyon na umabot ang datos sa mga organisasyong
    hindi pinapayagan ng batas. Sinabi ng isang sulat ng departamento na 28 estado ang sumunod. Walang
    ipinakita ang mga pinagmulang nabasa namin na paglipat mula roon sa ICE.

us-channel-hud-tenant-files =
    Noong Marso 2025, nagkasundo ang departamento ng pabahay (HUD) at ang Homeland Security (DHS) na
    paghambingin ang datos. Nag-upload ang HUD ng mga file ng mga umuupa sa SAVE, isang sistemang
    nagsusuri ng status sa imigrasyon. Noong Enero 2026, inutusan nito ang mga opisina ng pabahay na
    suriin ang mga 200,000 umuupa. Nagsimulang magamit ang ulat ng mga tugma noong Mayo 6, 2026 para sa
    mga opisina ng pabahay. Nagsimula itong magamit noong Mayo 21, 2026 para sa mga may-ari ng pabahay
    na project-based Section 8 (tulong na nakatali sa gusali). Ang pagiging nasa listahan ay hindi mismo
    nangangahulugang walang karapatan sa tulong ang isang tao. Nakahinto mula Setyembre 25, 2026 ang
    isang pasya ng korte noong Hunyo 2026 laban sa mga pagbabago sa SAVE. Hindi namin nakita kung paano
    nito naaapektuhan ang ulat na ito.

us-protection-ssn-confidentiality =
    Ipinagbabawal ng Social Security Act ang pagbubunyag ng mga Social Security number na hawak sa
    ilalim nito. Noong Hunyo 22, 2026, ginamit ng isang pederal na korte ang batas na ito para alisin
    ang pagkakaugnay ng mga file ng Social Security at ng SAVE, isang pederal na sistemang nagsusuri ng
    status sa imigrasyon. Noong Setyembre 25, 2026, pinahinto ng Supreme Court ang pasyang iyon hanggang
    matapos ang apela (appeal). Kaya ngayon, hindi pinipigilan ng batas na ito ang pinag-ugnay na
    sistema. Sinasabi ng isang gabay sa opinyon na sa tingin ng mayorya ay malamang na nauuna ang isa
    pang batas (8 U.S.C. 1373). Ipinagbabawal ng batas na iyon ang mga limit sa pagbabahagi ng
    impormasyon sa citizenship sa Homeland Security.

us-protection-medicaid-confidentiality =
    Ayon sa batas ng Medicaid, para lang sa pagpapatakbo ng programa ang paggamit ng datos ng mga
    aplikante. Sa loob ng maraming taon, nangako ang mga ahensya na hindi ito gagamitin sa
    pagpapatupad ng imigrasyon. Mula Enero 6, 2026, ayon sa isang utos ng korte (court order) ng
    Disyembre 29, 2025, maaaring ipasa ng pederal na ahensya sa ICE ang batayang datos tungkol sa
    mga taong hindi legal na naririto (not lawfully present). Sa mga estadong nagdemanda,
    nananatiling protektado ang mga detalye sa kalusugan. Ganoon din ang datos ng mga citizen at may
    green card doon.

us-protection-snap-confidentiality =
    Ayon sa batas ng food stamps (SNAP), para lang sa pagpapatakbo ng programa ang paggamit ng datos
    ng mga magkakasama sa bahay. Isang eksepsyon ang mga pagsusuri sa mga aplikante sa SAVE, isang
    sistemang nagsusuri ng status sa imigrasyon. Isa pa ang opisyal na nagsasabi ng pangalan ng
    taong tumatakas sa isang mabigat na kasong kriminal (fleeing felon), o ng taong may alam na
    kailangang impormasyon tungkol sa ganoong tao. Nakukuha ng opisyal na iyon ang address, Social
    Security number at litrato. Nagpasya ang isang korte noong 2025, at muli noong Pebrero 26, 2026,
    na malamang na nilalabag ng mariing paghingi (demand) ng pederal na gobyerno sa lahat ng datos ang batas na ito. Ang pasya ay
    para sa mga estadong nagdemanda.

us-channel-save-overhaul-vacated-june-2026 =
    Noong 2025, ginawa ng Homeland Security (DHS) ang SAVE na maramihang pagsusuri ng citizenship na
    nakaugnay sa datos ng Social Security. Binalak nitong kumuha sa mga database ng lisensya. Sinabi
    nitong puwedeng gamitin sa pagpapatupad ang mga in-upload na record. Noong Hunyo 22, 2026,
    pinawalang-bisa ng isang pederal na hukom sa Washington, D.C. ang pagbabagong ito. Ayon sa hukom,
    labag ito sa Social Security Act, sa Privacy Act at sa batas administratibo, at ipinagbawal ng hukom
    ang paggamit nito sa mga listahan ng botante. Nakahinto ang pasyang ito mula Setyembre 25, 2026.
    Hindi bahagi nito ang mas lumang paggamit ng SAVE para sa mga pagsusuri sa mga benepisyo.

us-list-save-bulk-by-settlement =
    Para sa mga nakalistang estado, iniutos ng isang pederal na korte sa Florida na panatilihing bukas
    ang mga gamit ng SAVE na maramihan at pang-Social Security mula Hulyo 7, 2026, sa ilalim ng isang
    kasunduan sa korte (settlement). May bisa iyon anuman ang mangyari sa kaso sa Washington, D.C., ayon
    sa isang pampublikong talaan ng mga kaso sa korte. Hindi namin nabasa ang utos.

us-channel-voter-rolls-to-doj-dismissals-september-2026 =
    Pagdating ng Setyembre 22, 2026, ibinasura na ng mga pederal na korte ng distrito (district court)
    ang mga demanda para sa buong mga listahan ng botante laban sa 24 estado at sa Washington, D.C.,
    ayon sa isang pampublikong talaan ng mga kaso. Walang korteng nag-utos sa isang estado na ibigay ang
    listahan nito. Pinagtibay ng isang korte ng apela (appeals court) ang pasya para sa Michigan noong
    Hunyo 24, 2026. Inaapela ang karamihan ng ibang mga kaso. Hindi pa napagpapasyahan ang Delaware,
    Utah at ang ikalawang demanda sa Georgia, at naghihintay ang Hawaii at Idaho. Pumasok ang Oklahoma
    sa kasunduan (settlement) noong Marso 24, 2026 at ibinibigay nito ang listahan nito. Sinasabi ng
    sariling opinyon ng Justice Department ng Mayo 12, 2026 na maaari nitong ipasa ang mga listahan sa
    Homeland Security.

us-channel-public-voter-file =
    Ayon sa mga batas ng estado, bukas sa iba ang karaniwang listahan ng mga botante. Nagbibigay ng
    access ang lahat ng 50 estado at ang Washington, D.C., karaniwan sa pangalan at address, ayon sa
    isang papel ng 2016 ng pambansang samahan ng mga lehislatura ng estado (NCSL). Magkakaiba kung
    sino ang maaaring humingi, at para saan: ibinibigay lang ito ng ilang estado sa mga partido at
    kandidato. Karaniwang hindi ibinibigay ang mga numero ng Social Security at lisensya. Binibili
    ng mga kompanya ang mga listahang ito at inilalagay sa mga file nila tungkol sa mga tao. Mga
    U.S. citizen lang ang maaaring magrehistro, kaya mga citizen ang saklaw nito. Ang isang programa
    ng estado na nagtatago ng address ng biktima ay kayang magtago rin ng tala niya sa listahan.
    Luma na ang papel: tingnan ang patakaran ng sarili ninyong estado.

us-channel-state-citizenship-lists =
    Iniuutos ng Executive Order 14399 (utos ng Pangulo) ng Marso 31, 2026 sa Homeland Security at Social
    Security na gumawa ng listahan para sa bawat estado. Papangalanan nito ang mga nasa hustong gulang
    doon na itinuturing nilang citizen, mula sa mga file ng citizenship, datos ng Social Security at
    SAVE. Hinarang ito ng isang hukom sa Boston noong Hunyo 25, 2026. Noong Agosto 24, 2026, pinahinto
    ng Supreme Court ang pagharang na iyon: masyadong maaga raw nagdemanda ang mga estado. Hindi namin
    nakita kung may listahang nagawa o naipadala na. Ang taong kamakailan lang naging citizen ay
    maaaring wala sa ganitong listahan.

us-channel-prwora-404-reports =
    Inoobliga ng isang batas ng 1996 ang ilang programa na iulat ang mga taong alam nilang nasa bansa
    nang labag sa batas. Ang mga ito ay ang tulong na pera (TANF), SSI, pederal na pabahay at ilang
    grant sa paggawa. Napupunta ang ulat sa imigrasyon nang hindi bababa sa apat na beses sa isang taon.
    Laman nito ang pangalan, address at iba pang datos na nagpapakilala sa tao. Sinasabi ng isang legal
    na opinyon ng 1998 na ang opisina lang na nagpapatakbo ng programa ang may tungkuling ito. Wala
    kaming nakitang bilang ng ganitong mga ulat.

us-channel-prwora-404-reports-food-stamps =
    May sariling tungkuling mag-ulat ang mga opisina ng food stamps (SNAP). Ipinapakita ng manwal ng
    Missouri kung paano ito binabasa ng isang estado. Nag-uulat lang ang opisina kung ang mga
    magkakasama sa bahay mismo ang nagsabing naririto nang labag sa batas ang isang kasama, at kung may
    ginawa nang pormal na desisyon ang imigrasyon, gaya ng pinal na utos. Hindi batayan ng ulat ang
    kulang na papeles, walang sagot, o walang record sa SAVE. Walang petsa ang pahina ng manwal, at
    hindi nabasa ang mga manwal ng ibang estado.

us-protection-reporting-duty-notice =
    Sinasabi ng isang pederal na abiso ng Setyembre 28, 2000 kung kailan dapat mag-ulat ang isang
    opisina: sa kaso lang na alam nitong hindi legal na naririto (not lawfully present) ang isang tao.
    Inuulit ito ng pahina ng HUD ng 2004 para sa mga opisina ng pabahay. Ayon sa mga tala namin,
    hinihingi ng abiso ang isang pormal na pasya sa sariling kaso ng tao na nakabatay sa desisyon ng
    imigrasyon mismo, gaya ng pinal na utos. Ang kulang na numero o kulang na papeles ay hindi kaalaman.
    Hindi namin nakita kung pinalitan na ng gobyerno ang abisong ito mula 2025. Kaya maaaring wala na
    itong bisa.

us-list-reports-benefit-applicants =
    Inoobliga ng mga batas ng 2025 at 2026 sa mga nakalistang estado ang mga opisina ng benepisyo na
    suriin ang status at ipasa ang mga taong hindi nila ma-verify. Sa Tennessee, nag-uulat ang bawat
    opisina ng estado at lokal sa sariling dibisyon ng estado para sa imigrasyon. Sa Indiana, tungkol
    ito sa mga magkakasama sa bahay na may food stamps na hindi ma-verify. Sa Wyoming, napupunta ang mga
    ulat sa mga pederal na awtoridad. Nagpasa ang Utah ng batas tungkol sa mga pagsusuri noong 2026.
    Nabasa namin ito sa mga tala tungkol sa mga balita, hindi sa mga batas.

us-channel-medicaid-palantir-july-2026 =
    Sinasabi ng mga papel ng korte ng Hulyo 2026 kung ano ang nangyari sa malaking set ng datos ng
    Medicaid na nakuha ng ICE noong Enero 2026 nang lampas sa pinayagan ng korte. Ipinasa ito ng ICE sa
    mga tauhan ng Palantir, isang kompanyang nagtatrabaho para rito. May nakitang mga kopya kalaunan.
    Sinasabi ng Palantir na binura nito ang mga iyon, at sinasabi ng gobyerno na hindi ginamit ng mga
    opisyal ang mga iyon. Hiniling ng mga estado sa korte noong Marso 26, 2026 na ipatupad ang utos
    nito; wala kaming nakitang pasya. Hindi ipinapakita ng mga papel na umabot ang datos sa mapa ng mga
    address ng ICE o humantong sa isang pag-aresto. Nabasa namin ito sa mga tala tungkol sa mga ulat ng
    NPR, hindi sa mga papel.

us-channel-medicaid-emergency-and-chip =
    Kumukuha ang ICE sa pambansang file ng Medicaid. Pinupuno ito ng mga estado para sa lahat ng
    isinasali nila, pati ang mga taong may saklaw lang para sa mga emergency. Inoobliga ng pederal na
    batas ang mga estado na ialok ang saklaw na iyon sa emergency anuman ang status ng tao. Nagbababala
    ang KFF, isang grupo sa pananaliksik sa kalusugan, na hindi malinaw na matutukoy ng file kung sino
    ang naririto nang labag sa batas. Kaya ang mga taong may status na hindi pa napagpapasyahan o may
    legal na status ay maaaring madamay. Sinasabing iniuulat sa parehong sistema ang saklaw para sa mga
    bata (CHIP). Walang tekstong nabasa namin na nagsasabing nasa nakuha ng ICE ang datos ng CHIP.

us-channel-snap-refused-by-kansas =
    Wala ang Kansas sa demanda ng 22 pero tumanggi pa rin. Noong katapusan ng Setyembre 2025, ibinasura
    ng isang hukom ng county ang demanda ng attorney general ng estado na mag-oobliga sana ng paglalabas
    ng mga record. Noong simula ng 2026, tumatanggi pa rin ang opisina ng gobernador. Sariling pasya
    iyon ng mga pinuno ng estado. Puwede itong baguhin nila, ng mga bagong pinuno o ng isang korte.

## Mga pangyayari

us-event-voter-list-demands-2025 =
    Nagsimulang humingi ang Justice Department sa halos bawat estado ng buong listahan nito ng mga
    botante, may mga petsa ng kapanganakan, numero ng lisensya at bahagi ng mga Social Security number.
    Mula noon, idinemanda nito ang mga 30 estado at ang Washington, D.C.

us-event-voter-list-suits-dismissed-2026 =
    Pagdating ng petsang iyon, walong pederal na korte na ang nagbasura ng mga demanda ng Justice
    Department para sa mga listahan ng botante: sa Arizona, California, Maine, Massachusetts, Michigan,
    Oregon, Rhode Island at Wisconsin. May mga apela (appeal) na tumatakbo noon.

us-event-save-vacated-2026 =
    Pinawalang-bisa ng isang pederal na hukom sa Washington, D.C. ang pagbabagong gumawa sa SAVE na
    maramihang pagsusuri ng citizenship na nakaugnay sa datos ng Social Security. Ipinagbawal ng pasya
    ang paggamit nito sa mga listahan ng botante. Tuloy ang mas lumang paggamit ng SAVE para sa mga
    pagsusuri sa mga benepisyo.

us-event-save-appeal-announced-2026 =
    Pagdating ng petsang iyon, sinabi na ng gobyerno na iaapela nito ang pasya tungkol sa SAVE.

us-event-medicaid-order-2026 =
    Mula sa araw na ito, hinahayaan ng isang utos ng korte (court order) ng Disyembre 29, 2025 ang
    ahensya ng Medicaid na ibigay sa ICE ang anim na uri ng datos tungkol sa mga taong hindi legal
    na naririto (not lawfully present). Sa mga estadong nagdemanda (20, 21 o 22 ang bilang sa mga
    ulat), nananatiling bawal ang mga detalye sa kalusugan at ang datos ng mga citizen at mga legal
    na residente.

us-event-medicaid-breach-alleged-2026 =
    Sinabi ng mga estadong nagdemanda sa korte na isang malaking set ng datos ang napunta sa ICE nang
    labag sa utos. Wala kaming nakitang pasya tungkol doon.

us-event-snap-demand-2025 =
    Sinabihan ng Agriculture Department ang mga estado na ibigay ang mga record ng food stamps (SNAP) na
    saklaw ang limang taon, may mga pangalan, address, Social Security number at status. Sinabi ng isang sulat ng
    departamento na 28 estado ang sumunod.

us-event-snap-demand-blocked-2025 =
    Hinarang ng isang korte sa California ang mariing paghingi (demand), at ang pagkawala ng pondo, para
    sa 22 estado at sa D.C. na nagdemanda.

us-event-snap-order-widened-2026 =
    Pinalawak ng korte ang utos nito. Ayon dito, hahayaan pa rin ng mga bagong proteksyon na umabot ang
    datos sa mga organisasyong hindi pinapayagan ng batas. Walang ipinakita ang mga pinagmulang nabasa
    namin na paglipat sa ICE.

us-event-snap-suits-by-justice-2026 =
    Idinemanda ng Justice Department ang Kentucky, Michigan, Minnesota at Pennsylvania. Gusto nitong
    pilitin sila ng korte na ibigay sa Agriculture Department ang datos na saklaw ang limang taon tungkol sa mga
    taong humingi ng food stamps (SNAP). Ang ilan sa mga estadong ito ay kasama sa mga nagdemanda sa
    California. Hindi sinasabi ng pinagmulan namin kung ano ang kinalabasan nito.

us-event-housing-agreement-2025 =
    Nagkasundo ang departamento ng pabahay (HUD) at ang Homeland Security na paghambingin ang datos.
    Nag-upload ang HUD ng mga file ng mga umuupa sa SAVE, isang sistemang nagsusuri ng status sa
    imigrasyon.

us-event-housing-checks-ordered-2026 =
    Inutusan ng departamento ng pabahay (HUD) ang mga opisina ng pabahay na suriin ang mga 200,000
    umuupa.

us-event-housing-report-live-2026 =
    Nagsimulang magamit ng mga opisina ng pabahay ang ulat ng HUD ng mga tugma. Ang pagiging nasa
    listahan ay hindi mismo nangangahulugang walang karapatan sa tulong ang isang tao.

us-event-save-ruling-stayed-2026 =
    Pinahinto ng Supreme Court, hanggang matapos ang apela (appeal), ang pasya laban sa pinag-ugnay na
    SAVE. Hindi sumang-ayon ang tatlong mahistrado. Maaaring tumakbo muli ang pinag-ugnay na sistema
    habang hindi pa tapos iyon.

us-event-save-kept-open-florida-2026 =
    Sa ilalim ng isang kasunduan sa korte (settlement), iniutos ng isang pederal na korte sa Florida na
    manatiling bukas ang mga gamit ng SAVE na maramihan at pang-Social Security para sa Florida,
    Indiana, Iowa at Ohio. Nabasa namin ito sa isang pampublikong talaan ng mga kaso sa korte.

us-event-voter-list-suits-september-2026 =
    Pagdating ng petsang iyon, ibinasura na ng mga pederal na korte ng distrito (district court) ang mga
    demanda para sa buong mga listahan ng botante laban sa 24 estado at sa Washington, D.C., ayon sa
    isang pampublikong talaan ng mga kaso. Walang korteng nag-utos sa isang estado na ibigay ang
    listahan nito.

us-event-citizenship-lists-ordered-2026 =
    Iniutos ng Executive Order 14399 (utos ng Pangulo) sa Homeland Security at Social Security na
    gumawa, para sa bawat estado, ng listahan ng mga nasa hustong gulang na itinuturing nilang citizen.

us-event-citizenship-lists-blocked-2026 =
    Hinarang ng isang pederal na hukom sa Boston ang mga listahan.

us-event-citizenship-lists-unblocked-2026 =
    Pinahinto ng Supreme Court ang pagharang: masyadong maaga raw nagdemanda ang mga estado. Hindi namin
    nakita kung may listahang nagawa o naipadala na.

us-event-benefit-report-laws-2026 =
    Pagdating ng petsang iyon, inobliga na ng mga batas ng estado ng 2025 at 2026 ang mga opisina ng
    benepisyo na suriin ang status at ipasa ang mga taong hindi nila ma-verify: sa Tennessee, Indiana,
    Wyoming at Utah. Malaki ang pagkakaiba ng mga ito. Nabasa namin ito sa mga tala tungkol sa mga
    balita.

us-event-medicaid-palantir-2026 =
    Ayon sa mga papel ng korte, iniulat ng NPR, ipinasa ng ICE ang malaking set ng datos ng Medicaid sa
    mga tauhan ng Palantir. Sinasabi ng Palantir na binura nito ang mga kopya, at sinasabi ng gobyerno
    na hindi ginamit ng mga opisyal ang mga iyon.

us-event-medicaid-emergency-in-file-2026 =
    Pagdating ng petsang iyon, sinabi na ng mga mananaliksik na hawak din ng pambansang file ng Medicaid
    ang mga taong may saklaw lang para sa mga emergency, at na hindi nito malinaw na matutukoy kung sino
    ang naririto nang labag sa batas.
