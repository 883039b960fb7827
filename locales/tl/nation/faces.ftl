## Mga mukhang inihahambing ng computer

us-channel-mobile-fortify =
    Ang Mobile Fortify ay app sa telepono na ginagamit ng mga opisyal ng ICE at CBP sa kalye. Ini-scan
    nito ang mukha o mga fingerprint. Pagkatapos, hinahanapan nito ang datos ng Homeland Security (DHS),
    ng FBI at ng State Department, at ang datos na nakaugnay sa network ng pulis na Nlets. Sinasabi ng
    isang papel ng DHS tungkol sa privacy na hindi puwedeng tumanggi ang mga tao. Sinasabi nito na
    itinatabi ang mga litrato nang 15 taon, pati ang sa mga U.S. citizen. Legal ang tawag ng DHS sa
    gamit na ito. Nagdemanda ang Illinois at Chicago tungkol dito noong Enero 12, 2026; wala kaming
    nakitang pasya.

us-channel-mobile-identify-local-police =
    Ang Mobile Identify ay app ng CBP na nag-i-scan ng mga mukha. Ginawa ito para sa mga lokal na
    opisyal sa programang 287(g), na gumagawa ng trabahong pang-imigrasyon para sa ICE. Lumabas ito
    noong Oktubre 30, 2025. Hindi ito nagpakita ng pangalan, kundi sinabi nito sa opisyal kung dapat
    tumawag sa ICE. Nawala ito sa Google store noong Disyembre 5, 2025, nang walang ibinigay na dahilan.
    Hindi namin makumpirma kung ginagamit pa ito sa ibang anyo.

us-channel-local-police-ice-face-app =
    Ang mga lokal na opisyal na nagtatrabaho para sa ICE sa ilalim ng uring task force ay may sariling
    app para sa mukha, ang ICE Task Force Module. Iniulat ng 404 Media at NPR noong Hunyo 2026 ang isang
    papel ng Homeland Security tungkol sa privacy. Kinukunan ng opisyal ng litrato ang taong pinahinto.
    Inihahambing ang mukha sa higit 250 milyong record ng gobyerno; kasama rito ang mga file ng visa at
    isang serbisyo sa paliparan na nagpapakilala ng tao. Sinasabihan ang opisyal na huwag pigilin ang
    tao, o tumawag sa ICE gamit ang isang code. Itinatabi ang litrato nang 15 taon. Ayon sa petsa sa
    papel, nagsimula ito noong Setyembre 2025. Mga 1,300 ahensya ang nasa uring iyon noon. Legal ang
    tawag ng Homeland Security sa mga gamit na ito at wala itong ibinigay na detalye.

us-channel-iris-scanners =
    Bumili ang ICE ng 1,570 nadadalang scanner na bumabasa ng iris ng mata, ayon sa isang tala tungkol
    sa ulat ng NPR noong Mayo 27, 2026. Para ito sa mga opisyal nito at sa mga katuwang nito sa 287(g).
    Ang order ay $25.1 milyon at may kasamang access sa isang pribadong file ng mga limang milyong iris.
    Ang tala lang ang nabasa namin, kaya hindi ito tiyak.

us-channel-entry-exit-records =
    Itinatala ng CBP ang bawat pagdating mula sa ibang bansa at bawat pag-alis. Ginagamit nito ang form
    na I-94 at ang mga listahan ng pasahero ng mga airline. May isang patakarang ipinatutupad mula
    Disyembre 26, 2025. Hinahayaan nito ang CBP na kunan ng litrato ang bawat taong hindi U.S. citizen
    sa pagpasok at paglabas, kasama ang mga may green card at ang mga bata. Maaaring itabi ng CBP ang
    larawan nang hanggang 75 taon. Ang mga U.S. citizen ay maaaring tumanggi. Sinasabi ng Homeland
    Security na isang layunin nito ang mahanap ang mga taong nananatili nang lampas sa pinapayagan ng
    visa nila (overstay).

us-channel-clearview-ai =
    Inihahambing ng Clearview AI ang litrato ng isang mukha sa sampu-sampung bilyong larawang kinuha
    mula sa internet. Noong Setyembre 5, 2025, pumirma ang sangay ng ICE sa imbestigasyon (HSI) ng
    kontratang hanggang $9.2 milyon. Ang mga ibinigay na dahilan ay mga kaso ng pagsasamantala sa bata
    at mga pananakit sa mga opisyal. Noong Pebrero 2026, pumayag ang CBP sa isang kasunduang isang taon
    na $225,000. Saklaw nito ang 15 lisensya para gamitin ang program, para sa intelligence ng Border
    Patrol at sa targeting center ng CBP.

## Mga pangyayari

us-event-mobile-fortify-privacy-paper =
    Sinasabi ng isang papel ng Homeland Security tungkol sa privacy, na iniulat na pagdating ng petsang
    iyon, na hindi puwedeng tumanggi ang mga tao sa scan ng Mobile Fortify. Sinasabi nito na itinatabi
    ang mga litrato nang 15 taon, pati ang sa mga U.S. citizen. Legal ang tawag ng departamento sa gamit
    na ito. Hindi namin makumpirma kung kailan isinulat ang papel.

us-event-mobile-fortify-lawsuit-2026 =
    Nagdemanda ang Illinois at Chicago tungkol sa app na Mobile Fortify. Wala kaming nakitang pasya.

us-event-mobile-identify-released-2025 =
    Inilabas ng CBP ang Mobile Identify, isang app na nag-i-scan ng mukha para sa mga lokal na opisyal
    sa programang 287(g). Hindi ito nagpakita ng pangalan, kundi sinabi nito sa opisyal kung dapat
    tumawag sa ICE.

us-event-mobile-identify-vanished-2025 =
    Nawala sa Google store ang app na Mobile Identify, nang walang ibinigay na dahilan. Hindi namin
    makumpirma kung ginagamit pa ito sa ibang anyo.

us-event-clearview-hsi-contract-2025 =
    Pumirma ang sangay ng ICE sa imbestigasyon (HSI) ng kontrata sa Clearview AI na hanggang $9.2
    milyon. Ang mga ibinigay na dahilan ay mga kaso ng pagsasamantala sa bata at mga pananakit sa mga
    opisyal.

us-event-clearview-cbp-deal-2026 =
    Pumayag ang CBP sa isang kasunduan sa Clearview AI na isang taon at $225,000. Saklaw nito ang 15
    lisensya para gamitin ang program, para sa intelligence ng Border Patrol at sa targeting center ng
    CBP.

us-event-entry-exit-rule-2025 =
    Hinahayaan ng isang patakaran ang CBP na kunan ng litrato ang bawat taong hindi U.S. citizen sa
    pagpasok at paglabas, kasama ang mga may green card at ang mga bata. Maaari nitong itabi ang larawan
    nang hanggang 75 taon. Ang mga U.S. citizen ay maaaring tumanggi.

us-event-local-face-app-paper-2026 =
    Iniulat ng NPR ang isang papel ng Homeland Security. Mula Setyembre 2025, kaya ng mga lokal na
    opisyal na nagtatrabaho para sa ICE na mag-scan ng mga mukha gamit ang isang app, ang ICE Task Force
    Module. Hindi ito nagpapakita ng file. Sinasabi nito sa opisyal na huwag pigilin ang tao, o tumawag
    sa ICE.

us-event-local-face-app-government-says =
    Legal ang tawag ng Homeland Security sa mga gamit na ito, at wala itong ibinigay na detalye sa NPR
    kung paano ginagamit ang mga ito.

us-event-iris-scanners-bought-2026 =
    Ayon sa isang tala tungkol sa ulat ng NPR, bumili ang ICE ng 1,570 nadadalang scanner ng iris para
    sa mga opisyal nito at sa mga katuwang nito sa 287(g). Hindi namin nabasa ang ulat mismo.
