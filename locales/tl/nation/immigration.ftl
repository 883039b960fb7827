## Mga opisina at korte ng imigrasyon, at ang nagpoprotekta sa mga tao roon

us-channel-uscis-files =
    Bahagi ng iisang departamento ang USCIS at ang ICE at nagbabahagian ng mga file ng kaso. Binago ng
    isang memo ng USCIS noong Pebrero 28, 2025 ang nangyayari pagkatapos tanggihan ang isang hiling.
    Nagsisimula na ngayon ang USCIS ng mga kaso ng deportasyon (removal) para sa karamihan ng mga taong
    tinatanggihan nito na hindi legal na naririto (not lawfully present). Ginagawa ito ng USCIS gamit
    ang papel na tinatawag na notice to appear (abiso na humarap sa korte ng imigrasyon). Walang grupong
    hindi saklaw, at maaaring magpadala ang USCIS ng mga kaso sa ICE. Ang pangunahing eksepsyon ay para
    sa ilang petisyong batay sa trabaho.

us-channel-eoir-court-address =
    Hawak ng mga file ng korte ng imigrasyon ang address ng tao at ang mga petsa ng pagdinig (hearing).
    Ang mga abogado ng ICE ang kabilang panig sa kaso, kaya nakikita ng ICE ang dalawa. Sinabihan ng
    isang memo ng ICE noong Mayo 2025 ang mga abogado nito na tulungan ang mga opisyal na magplano ng
    mga pag-aresto sa mga pagdinig. Noong Hunyo 23, 2026, pinawalang-bisa ng isang korte, para sa buong
    bansa, ang mga patakarang nagpahintulot sa ganitong mga pag-aresto. Umapela ang gobyerno. Hindi
    namin nakita kung nakahinto ang pasya.

us-channel-check-in-and-interview-arrests =
    Ang mismong pagpunta sa appointment ay puwedeng humantong sa pag-aresto. Noong Hunyo 2025,
    iniulat ng NBC News na daan-daang tao sa programa ng ICE sa pagsubaybay ang kasama sa mga
    inaresto. Sinabihan ang ilan na pumunta nang maaga sa check-in. Tinantiya ng The Guardian na may
    1,400 pag-aresto sa mga check-in o pagkatapos nito sa unang apat na linggo ng administrasyong
    nagsimula noong Enero 2025; walang ibinibigay na bilang ang ICE. Mula Nobyembre 12, 2025,
    nag-ulat ang mga abogado sa San Diego ng mga pag-aresto sa mga asawa ng citizen sa mga interview
    para sa green card. Noong Nobyembre 2018, inaresto ng ICE ang isang lalaki sa appointment sa
    USCIS sa North Carolina pagkatapos niyang tumira nang labing-isang buwan sa isang simbahan.
    Hindi alam kung gaano ito kadalas mangyari, at kung saan pa. Humingi ng payo bago lumiban sa
    appointment: may sariling bunga ang hindi pagpunta.

us-channel-isap-monitoring =
    Ang mga opisyal ng ICE sa deportasyon (ERO) ang nagpapatakbo ng programa sa pagsubaybay. Sa ICE
    mismo nag-uulat ang mga taong nasa loob nito. Kinukuha ng app sa telepono ang mukha at ang lugar
    sa bawat check-in. Ang mga aparato sa bukong-bukong ay sumusubaybay sa lahat ng oras. Ang
    address na binago sa app ay nakakarating sa ICE sa pamamagitan ng araw-araw na ulat. Sinasabi ng
    ICE na nananatili ang datos sa kontratista nito at sa ICE, habang tumatakbo ang kontrata.
    Ipinapakita ng mga record na napanalunan ng mga abogado na nasa loob din nito ang mga contact,
    at datos tungkol sa kalusugan, kotse at boses. Sinabihan ng isang memo ng Hunyo 9, 2025 ang mga
    opisina na lagyan ng aparato sa bukong-bukong (ankle monitor) ang karamihan ng mga nasa hustong
    gulang sa programa. Mga 183,000 tao ang nasa programa noon, 24,000 sa kanila ang may aparato sa
    bukong-bukong.

us-channel-collateral-arrests =
    Inaaresto rin ng ICE ang mga taong hindi naman nito pakay. Mula Agosto 2025, minamarkahan ng
    sariling datos ng ICE sa pag-aresto ang bawat pag-aresto bilang “targeted” (pakay) o
    “collateral” (nadamay). Ang collateral ay isang taong nagkataong naabutan sa isang operasyon.
    Nabasa namin ito sa mga tala ng isang analyst tungkol sa datos hanggang Marso 2026, hindi sa
    datos mismo.

us-channel-victim-visa-files =
    Ang mga hiling na VAWA, U at T ay ginagawa ng mga biktima ng pang-aabuso, krimen o human
    trafficking. Maaari lang ilabas ng gobyerno ang mga file nila sa labas ng gobyerno kung may
    nakalistang dahilan. Ang mga impormasyong galing sa nang-abuso ay bawal gamitin laban sa biktima
    kung walang iba pang patunay. Sa loob ng Homeland Security, nililimitahan ng batas ang paggamit,
    hindi ang pagtingin: kayang makita ng mga opisyal ang mga file para sa trabaho nila. Noong
    simula ng 2025, inalis ng ICE ang tungkulin nitong maghanap ng ganitong mga kaso bago
    mang-aresto. Noong Disyembre 22, 2025, sinabi ng USCIS sa mga opisyal na maaari nilang gamitin
    ang mga impormasyong galing sa nang-abuso sa mas maraming sitwasyon. Tinututulan ng isang
    demanda ng Oktubre 14, 2025 ang mga pag-aresto sa mga taong may hiling na hindi pa
    napagpapasyahan.

us-protection-victim-confidentiality-1367 =
    Ang mga hiling na VAWA, U at T ay ginagawa ng mga biktima ng pang-aabuso, krimen o human
    trafficking. Bawal sa Homeland Security, sa Justice Department at sa State Department na ibunyag
    ang datos tungkol sa ganitong mga aplikante, maliban sa mga nakalista. Ang sarili nilang mga
    opisyal ay maaaring makakita ng datos para sa trabaho ng departamento nila. Bawal sa isang
    ahensya na kumilos batay sa mga impormasyong galing lang sa nang-abuso. May bisa ang batas, pero
    hindi na inoobliga ng nakasulat na utos (guidance) ng ICE noong 2025 ang mga opisyal na maghanap
    ng ganitong kaso. Hinahayaan ng guidance ng USCIS noong Disyembre 22, 2025 ang mga opisyal na
    gamitin, sa mas maraming sitwasyon, ang mga impormasyong galing sa nang-abuso at sa iba pang mga
    taong nililimitahan ng batas ang pag-asa sa sinasabi nila (“prohibited sources”). Hindi pa
    napagpapasyahan nang huling makita ang isang demandang inihain noong Oktubre 14, 2025. Natatapos
    ang limit kapag tuluyan nang tinanggihan ang hiling.

us-protection-home-entry-warrant =
    Para pumasok sa isang bahay nang walang pahintulot (consent), kailangan ng mga opisyal ng
    warrant na pirmado ng hukom (judicial warrant). Ang sariling mga papel ng ICE, ang mga form na
    I-200 at I-205, ay pirmado ng mga opisyal ng imigrasyon. Inilathala noong Enero 2026 ang isang
    lihim na memo ng ICE ng Mayo 12, 2025. Iginigiit nito na sapat na ang form na I-205 para
    sapilitang buksan ang pinto ng taong may pinal na utos ng deportasyon (final removal order).
    Hindi nito iginigiit iyon para sa sinumang iba. Maaaring may iba pang nakatira sa ganoong bahay.
    Noong Enero 2026, nagpasya ang isang pederal na hukom sa Minnesota na nilabag ng ganitong
    pagpasok ang Fourth Amendment ng Konstitusyon. May mga demandang inihain laban sa memo sa Boston
    (Enero 30, 2026) at sa ibang lugar. Sa aktuwal, maaaring pumasok pa rin nang sapilitan ang mga
    opisyal. Huwag lumaban; sabihing hindi kayo pumapayag.

us-channel-uscis-daca-data =
    Mula 2012, sinabi ng USCIS na hindi nito kusang ibibigay sa ICE ang datos ng mga nag-a-apply sa DACA
    maliban kung pasok sila sa mga pamantayan para sa deportasyon (removal). Tiningnan ng isang pederal
    na audit ang 106,000 pagtanggi hanggang Hunyo 2021. Wala pang 900 kasong ipinasa sa ICE ang nakita
    nito. Hindi namin makumpirma kung may bisa pa ang pangakong iyon sa 2026. Mula Enero 2022 ang
    pinakabagong pinagmulang nabasa namin.

us-channel-alien-registration =
    Mula Abril 11, 2025, tumatanggap ang USCIS ng mga form sa pagrehistro (G-325R) at mga
    fingerprint mula sa mga hindi U.S. citizen na hindi kailanman nakarehistro. Ginagawa ito sa
    ilalim ng isang batas ng 1940. Hindi nagbibigay ng status ang pagrehistro. Inilalagay nito ang
    address, kasaysayan at mga fingerprint ng tao sa mga file ng Homeland Security (DHS). Puwedeng
    krimen ang hindi pagrehistro. Kailangan ng abogado ng sinumang nag-aalinlangan, bago siya
    magsumite o bago siya magpasyang hindi magsumite.

us-protection-privacy-act =
    Binibigyan ng Privacy Act ng 1974 ang mga U.S. citizen at may green card ng mga karapatan sa mga
    pederal na file. Ang mga ito ay mga limit sa pagbabahagi, at mga karapatang makita ang mga file,
    itama ang mga ito at magdemanda. Hindi nito saklaw ang iba. Sinabihan ng isang utos ng 2017 ang
    mga ahensya na huwag itong palawakin sa kanila. Noon, sinabi ng Homeland Security (DHS) na sa
    halip ay gumamit ang mga taong iyon ng mga hiling para sa impormasyon (freedom-of-information
    requests). Sinasabi ng DHS na sinusunod pa rin nito para sa lahat ang mga prinsipyo ng patas na
    paggamit ng impormasyon. Noong Hunyo 2026, ginamit ng isang korte ang batas para pawalang-bisa
    ang mga pagbabago sa SAVE, isang sistemang nagsusuri ng status sa imigrasyon. Pinahinto ng
    Supreme Court ang pasyang iyon noong Setyembre 25, 2026. Kaya hindi pinipigilan ngayon ng batas
    na ito ang pinag-ugnay na sistema; tuloy ang apela (appeal).

us-protection-right-to-silence =
    Ang sinumang nasa bansa ay maaaring manahimik tungkol sa lugar ng kapanganakan, status at
    pagpasok sa bansa. Ang sinuman ay maaaring humingi ng abogado. Krimen ang magsinungaling o
    magpakita ng pekeng papel. May mga limit. Ayon sa batas, ang mga hindi U.S. citizen na 18 taong
    gulang o higit pa ay dapat magdala ng patunay ng pagkarehistro; ipinatutupad ito ng Homeland
    Security (DHS) mula Abril 11, 2025. Hindi tinatapos ng pananahimik ang tungkuling mag-ulat ng
    bagong address o pumunta sa appointment. Inoobliga ng ilang estado ang mga tao na ibigay ang
    pangalan nila sa isang legal na pagpapahinto (lawful stop). Iba ang mga patakaran sa mga
    hangganan (border) at paliparan, at sa sariling aplikasyon o pagdinig (hearing). Sa mga
    sitwasyong iyon, magtanong sa abogado.

us-protection-asylum-confidentiality =
    Bawal sa gobyerno na sabihin sa mga ikatlong panig na may humingi ng asylum, o kung ano ang
    sinasabi sa hiling. Higit sa lahat, bawal itong sabihin sa bansang pinanggalingan. Maaari lang
    itong gawin kung may nakasulat na pahintulot o sa ilalim ng isang nakalistang eksepsyon. Hindi
    harang sa loob ng gobyerno ang patakarang ito. Maaaring makita ng mga opisyal ng imigrasyon at
    ng ibang pederal na opisyal na nangangailangan nito ang file. Nalabag na ito: noong Nobyembre
    28, 2022, nagkamali ang ICE at nai-post nito ang datos ng 6,252 taong humingi ng proteksyon.
    Mula Disyembre 2022 ang pinakabago naming pinagmulan tungkol sa patakaran.

us-protection-attorney-client-privilege =
    Protektado ang sinasabi ng kliyente sa abogado, o sa mga tauhan ng abogado, para makakuha ng payong
    legal. Tinatawag itong privilege. Mas marami pa ang saklaw ng mga patakaran sa etika. Hindi mahalaga
    ang status ng kliyente. Hindi saklaw ang krimen o panlolokong kasalukuyang ginagawa. Ayon sa batas,
    kahit ang gobyernong nagpopondo sa tulong legal ay bawal makakita ng mga record na sakop ng
    privilege. Itanong muna kung ang tumutulong ay abogado o akreditadong kinatawan (accredited
    representative). Hindi protektado ang usapan sa isang notario o kaibigan.

us-protection-lsc-restriction =
    Nagbibigay ang Legal Services Corporation (LSC) ng perang pederal sa mga opisina ng tulong legal.
    Bawal sa mga opisinang tumatanggap nito na katawanin ang marami sa mga hindi U.S. citizen. May mga
    eksepsyon, gaya ng mga biktima ng pang-aabuso. Kaya dapat itanong ng mga opisinang ito kung
    kwalipikado ang isang tao. Ang mga opisinang walang pera ng LSC ay hindi saklaw ng patakaran.

us-protection-immigration-court-arrest-limit =
    Noong Hunyo 23, 2026, pinawalang-bisa ng isang pederal na hukom sa California ang mga patakaran ng
    ICE at ng mga korte ng imigrasyon mula 2025. Hinayaan ng mga ito ang mga opisyal na arestuhin ang
    mga tao dahil pumunta sila sa korte. Ibinabalik ng pasya ang mga limit ng 2021 sa buong bansa. Noong
    Mayo 2026, nagpasya na tungkol dito ang isang hukom sa New York para sa mga korte sa Manhattan.
    Hindi saklaw ng pasya ang mga check-in sa mga opisina ng ICE, ang mga kalye o ang mga bahay. Umapela
    ang gobyerno. Dapat alamin ang kasalukuyang lagay nito bago umasa rito.

us-protection-immigration-court-arrest-limit-breaches-2026 =
    Hindi natapos ang mga pag-aresto nang lumabas ang pasya. Ayon sa isang tala tungkol sa ulat ng The
    Intercept, inaresto ng mga ahente ang tatlong lalaki sa dalawang korte ng imigrasyon sa New York sa
    pagitan ng Hunyo 26 at Hunyo 30, 2026. Itinanggi ng ICE na may nilabag itong utos ng korte (court
    order). Wala kaming nakitang paghinto ng pasya hanggang Hulyo 2026, at wala kaming nakita pagkatapos
    noon. Kaya isa itong karapatang maipaglalaban pagkatapos, hindi kaligtasan.

us-protection-own-records-access =
    Ang sinuman, anuman ang status, ay maaaring humingi sa mga pederal na ahensya ng sarili niyang file
    sa ilalim ng Freedom of Information Act. Saklaw nito ang USCIS, ICE, CBP, ang opisina ng Homeland
    Security para sa biometrics (OBIM) at, nang hiwalay, ang korte ng imigrasyon. Ang sinuman ay
    maaaring kumuha ng record niya sa FBI sa halagang $18. Ang mga U.S. citizen at may green card ay
    mayroon ding mga karapatan sa ilalim ng Privacy Act na itama ang mga file nila. Batas ng estado ang
    nagbibigay ng access sa sariling record sa pagmamaneho. Dapat ipakita ng mga espesyal na credit
    agency sa tao ang file niya minsan sa isang taon.

us-protection-own-records-access-immigration-court-2026 =
    Tungkol sa file ng korte ng imigrasyon, hindi magkatugma ang dalawang naka-save na bersyon ng
    sariling manwal ng korte. Hinahayaan ng isa ang tao na makakuha ng kopya sa pamamagitan ng email
    sa korte. Sinasabi ng isa pa na, karaniwan, kailangan para sa kopya ng hiling para sa
    impormasyon (freedom-of-information request). Hindi namin matiyak kung alin ang may bisa.
    Magtanong muna sa korte, at isumite rin ang hiling.

us-list-ero-field-offices =
    May 25 field office (mga pangunahing opisina) ang mga opisyal ng ICE sa deportasyon (ERO). Sakop
    ng bawat isa ang isa o higit pang estado, o ang bahagi ng isa. Sariling paghahati ng ICE kung
    aling opisina ang may sakop sa aling county, ayon sa kopyang ginawa ng isang proyekto sa
    pananaliksik pagdating ng Abril 20, 2026. Mula Abril 13, 2026 ang mga address. Puwedeng baguhin
    ng ICE ang dalawa. Wala sa listahang ito ang mas maliliit na opisina at mga lugar ng check-in.
    Suriin ang address bago kayo pumunta. Puwedeng mauwi sa pag-aresto ang pagpunta roon:
    makipag-usap muna sa abogado.

## Mga pangyayari

us-event-uscis-referral-memo-2025 =
    Sa ilalim ng isang bagong memo, nagsisimula ang USCIS ng mga kaso ng deportasyon (removal) para sa
    karamihan ng mga taong tinatanggihan nito na hindi legal na naririto (not lawfully present). Walang
    grupong hindi saklaw, at maaaring magpadala ang USCIS ng mga kaso sa ICE. Ang pangunahing eksepsyon
    ay para sa ilang petisyong batay sa trabaho.

us-event-uscis-deferred-action-promise =
    Nakita ng isang pederal na audit na wala pang 900 ang ipinasa sa ICE mula sa 106,000 pagtanggi sa
    DACA pagdating ng Hunyo 2021. Mula 2012, sinabi ng USCIS na hindi nito kusang ibibigay ang datos na
    ito maliban kung pasok sa mga pamantayan para sa deportasyon (removal). Hindi nakumpirma kung may
    bisa pa iyon.

us-event-registration-form-2025 =
    Nagsimula ang USCIS na tumanggap ng mga form sa pagrehistro (G-325R) at mga fingerprint mula sa mga
    hindi U.S. citizen na hindi kailanman nakarehistro, sa ilalim ng isang batas ng 1940. Hindi
    nagbibigay ng status ang pagrehistro. Puwedeng krimen ang hindi pagrehistro.

us-event-immigration-court-arrest-memo-2025 =
    Sinabihan ng isang memo ng ICE ang mga abogado nito na tulungan ang mga opisyal na magplano ng mga
    pag-aresto sa mga pagdinig (hearing) sa korte ng imigrasyon.

us-event-immigration-court-arrests-vacated-2026 =
    Pinawalang-bisa ng isang pederal na hukom sa California, para sa buong bansa, ang mga patakaran ng
    2025 na nagpahintulot sa mga opisyal na arestuhin ang mga tao dahil pumunta sila sa korte ng
    imigrasyon. Umapela ang gobyerno. Dapat alamin ang kasalukuyang lagay nito bago umasa rito.

us-event-victim-search-dropped-2025 =
    Noong simula ng taon, inalis ng ICE ang tungkulin nitong maghanap ng hiling ng biktima bago
    mang-aresto.

us-event-victim-lawsuit-2025 =
    Tinututulan ng isang demanda ang mga pag-aresto sa mga taong may hiling na VAWA, U o T na hindi pa
    napagpapasyahan.

us-event-victim-guidance-2025 =
    Sinabi ng USCIS sa mga opisyal na maaari nilang gamitin ang mga impormasyong galing sa nang-abuso sa
    mas maraming sitwasyon.

us-event-home-entry-memo-2025 =
    Iginigiit ng isang lihim na memo ng ICE, na inilathala noong Enero 2026, na sapat na ang form na
    I-205 para sapilitang buksan ang pinto ng taong may pinal na utos ng deportasyon (final removal
    order). Mga opisyal ng imigrasyon, hindi mga hukom, ang pumipirma sa form na iyon.

us-event-home-entry-ruling-2026 =
    Nagpasya ang isang pederal na hukom sa Minnesota na nilabag ng isang pagpasok na gaya ng pinapayagan
    ng memo ng ICE ang Fourth Amendment ng Konstitusyon.

us-event-home-entry-suits-2026 =
    May demandang inihain sa Boston laban sa memo ng ICE. May mga demanda ring inihain sa ibang
    lugar.

us-event-appointment-arrest-after-sanctuary-2018 =
    Isang lalaking tumira nang labing-isang buwan sa isang simbahan sa Durham, North Carolina ang
    pumunta sa appointment sa USCIS. Inaresto siya roon ng mga ahente ng ICE na hindi naka-uniporme.
    Sinabi ng USCIS na nagtatakda ito ng mga appointment para lang sa mga hiling na hindi pa
    napagpapasyahan. Sinabi ng ICE na wala siyang legal na batayan para manatili.

us-event-check-in-arrests-2025 =
    Iniulat ng NBC News na daan-daang tao sa programa ng ICE sa pagsubaybay ang inaresto sa isang araw.
    Sinabihan ang ilan, sa text message, na pumunta nang maaga sa check-in.

us-event-interview-arrests-2025 =
    Nagsimulang mag-ulat ang mga abogado sa San Diego ng mga pag-aresto sa mga asawa ng citizen sa mga
    interview nila para sa green card. Ayon sa mga abogado, karamihan ay dahil sa pananatili nang lampas
    sa pinapayagan (overstay).

us-event-ankle-monitor-memo-2025 =
    Sinabihan ng isang memo ng ICE ang mga opisina na lagyan ng aparato sa bukong-bukong (ankle monitor)
    ang karamihan ng mga nasa hustong gulang sa programa sa pagsubaybay. Iniulat ito ng Washington Post;
    nabasa namin ito sa blog ng isang kompanya.

us-event-collateral-arrests-counted-2025 =
    Nagsimula ang sariling datos ng ICE na markahan ang mga pag-aresto bilang “targeted” (pakay) o
    “collateral” (nadamay), ibig sabihin, sa mga taong nagkataong naabutan. Nabasa namin ito sa mga
    tala ng isang analyst.

us-event-immigration-court-arrests-go-on-2026 =
    Ayon sa isang tala tungkol sa ulat ng The Intercept, inaresto ng mga ahente ang tatlong lalaki sa
    dalawang korte ng imigrasyon sa New York sa mga araw pagkatapos ng pasya ng Hunyo 23, 2026.
    Itinanggi ng ICE na may nilabag itong utos ng korte (court order).
