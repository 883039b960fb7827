channel-field-face-recognition = Pag-scan ng mukha sa kalye gamit ang app sa telepono
    .how =
        Gumagamit ang ICE at ang mga opisyal ng hangganan (border) ng app sa telepono para i-scan ang mukha o mga fingerprint. Inihahambing
        ng app ang scan sa mga pederal na file, gaya ng mga galing sa mga pagtawid sa hangganan. Sinasabi ng isang pederal na papel na hindi
        puwedeng tumanggi ang mga tao sa scan, at itinatabi ang mga litrato nang 15 taon. Legal ang tawag ng Homeland Security sa gamit na
        ito. Nagdemanda ang Illinois at Chicago tungkol dito noong Enero 2026; wala kaming nakitang pasya.
channel-internet-face-search = Paghahanap ng mukha sa mga litrato mula sa internet
    .how =
        Inihahambing ng kompanyang Clearview AI ang isang litrato sa sampu-sampung bilyong litratong kinuha mula sa internet. Pumirma ng
        kontrata para rito ang mga imbestigador ng ICE (HSI) noong Setyembre 5, 2025. Ang mga ibinigay na dahilan ay mga kaso ng pagsasamantala
        sa bata at mga pananakit sa mga opisyal. Pumayag ang CBP sa kasunduang isang taon noong Pebrero 2026.
channel-border-crossing-file = Mga file ng hangganan at biyahe
    .how =
        Itinatala ng mga opisyal ng hangganan (border) ang bawat pagdating at pag-alis, kasama ang datos mula sa mga airline. Hinahayaan sila
        ng isang patakaran na kunan ng litrato ang mga taong hindi U.S. citizen. Ang mga citizen ay maaaring tumanggi sa litrato. Kaya ring
        gamitin ng ICE ang mga file na ito.

channel-local-officer-face-app = Pag-scan ng mukha ng mga lokal na opisyal na nagtatrabaho para sa ICE
    .how =
        May mga lokal na opisyal na nagtatrabaho para sa ICE habang nagpapatrolya, sa ilalim ng uring task force ng kasunduang 287(g). Ayon sa
        isang pederal na papel, may app sila para sa mukha, ang ICE Task Force Module. Inihahambing nito ang mukha ng taong pinahinto sa higit
        250 milyong pederal na record. Sinasabi nito sa opisyal na huwag pigilin ang tao, o tumawag sa ICE gamit ang isang code. Iniulat ito ng
        NPR noong Hunyo 2026. Binibilang namin ang mga kasunduan sa estado kung saan kayo nakatira, hindi sa bawat bayan.
