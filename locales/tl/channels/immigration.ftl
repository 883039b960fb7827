channel-uscis-file-sharing = Pagbabahagi ng mga file ng USCIS sa ICE
    .how =
        Bahagi ng iisang departamento ang USCIS at ang ICE at nagbabahagian ng mga file ng kaso. Mula sa isang memo ng Pebrero 28, 2025, nagsisimula ang USCIS ng mga kaso ng deportasyon (removal) para sa karamihan ng mga taong tinatanggihan nito na
        hindi legal na naririto (not lawfully present). Maaari rin itong magpadala ng mga kaso sa ICE.
channel-victim-filing-shared = Pagbabahagi ng hiling ng biktima
    .how =
        Puwedeng magsumite sa USCIS ng hiling ang biktima ng pang-aabuso, krimen o human trafficking. Ayon sa pederal na batas, puwede itong lumabas sa gobyerno dahil lang sa mga nakalistang dahilan. Sa loob ng Homeland Security, nililimitahan ng batas
        kung para saan maaaring gamitin ng mga opisyal ang hiling. Hindi nito pinipigilan ang mga opisyal na makita ito para sa trabaho nila, at bahagi ng departamentong iyon ang ICE. Noong simula ng 2025, inalis ng ICE ang tungkulin nitong maghanap
        ng ganitong hiling bago mang-aresto.
channel-immigration-court-file = File sa korte ng imigrasyon
    .how =
        Nasa file sa korte ng imigrasyon ang address ng tao at ang mga petsa ng pagdinig (hearing). Ang mga abogado ng ICE ang kabilang panig sa kaso, kaya nakikita ng ICE ang dalawa.
channel-immigration-court-visit = Naghihintay ang mga opisyal sa korte ng imigrasyon
    .how =
        Kayang maghintay ng mga opisyal kung saan ginaganap ang pagdinig (hearing). Sinabihan ng isang memo ng ICE noong Mayo 2025 ang mga abogado nito na tulungan ang mga opisyal na magplano ng mga pag-aresto sa mga pagdinig. Noong Hunyo 23, 2026,
        pinawalang-bisa ng isang korte, para sa buong bansa, ang mga patakarang nasa likod ng ganitong mga pag-aresto. Umapela ang gobyerno, at hindi namin nakita kung nakahinto ang pasya.
channel-federal-appointment = Appointment sa ICE o USCIS
    .how =
        Inilalagay ng appointment ang file at mukha ninyo sa harap ng opisina. Bahagi ng iisang departamento ang USCIS at ang ICE at nagbabahagian ng mga file ng kaso. Alam namin ang rutang ito mula sa pagbasa ng mga patakaran. Ibang ruta, na
        ipinapakita nang hiwalay, ang pag-aresto sa mga tao sa mga appointment.
channel-home-visit = Pumupunta ang mga opisyal sa bahay ninyo
    .how =
        Pumupunta ang mga opisyal sa isang bahay at humihiling na pumasok. Kung walang pahintulot (consent), kailangan nila ng warrant na pirmado ng hukom (judicial warrant). Ang mga form I-200 at I-205 ng ICE ay pirmado ng mga opisyal ng imigrasyon,
        hindi ng mga hukom. Iginigiit ng isang memo ng ICE noong Mayo 2025 na sapat na ang form I-205, pero para lang sa mga taong may pinal na utos ng deportasyon (final removal order). Nagpasya ang isang hukom sa Minnesota laban sa ganitong pagpasok noong
        Enero 2026, at tuloy ang mga demanda. Para sa lahat ng iba, walang binabago ang memo ng ICE. Sa aktuwal, maaaring pumasok pa rin nang sapilitan ang mga opisyal.
channel-alien-registration-form = Form sa pagrehistro G-325R
    .how =
        Mula Abril 11, 2025, tumatanggap ang USCIS ng form G-325R at mga fingerprint mula sa mga hindi U.S. citizen na hindi kailanman nakarehistro. Naglalagay iyon ng address, kasaysayan at mga fingerprint sa mga file ng Homeland Security. Hindi nagbibigay
        ng status ang form, at puwedeng krimen ang hindi pagrehistro. Kailangan ng abogado ng sinumang nag-aalinlangan bago magsumite o hindi magsumite.

channel-appointment-visit = Pag-aresto sa check-in o interview
    .how =
        Sinasabi ng appointment sa ICE kung kailan at kung saan naroon ang isang tao. May mga inaresto na ang sangay ng ICE sa deportasyon (ERO) na mga taong dumating sa check-in, o sa interview sa USCIS. Hindi alam kung gaano kadalas. Hindi saklaw ng pasya
        ng Hunyo 23, 2026 tungkol sa mga korte ng imigrasyon ang mga opisinang ito. May sariling bunga ang pagliban sa appointment. Makipag-usap sa abogado bago kayo pumunta, at bago kayo magpasyang hindi pumunta.

channel-ice-monitoring = Sariling pagsubaybay ng ICE (aparato sa bukong-bukong, app)
    .how =
        Pinagsusuot ng ICE ang ilang taong pinakawalan nito ng aparato o pinagagamit ng app na tinatawag na SmartLINK. Sinusubaybayan ng aparato sa lahat ng oras kung nasaan ang tao. Kinukuha ng app ang mukha at ang lugar sa bawat check-in. Ang address na
        binago sa app ay nakakarating sa ICE sa araw-araw na ulat. Sinasabi ng ICE na nananatili ang datos sa kompanya nito, ang BI, at sa ICE. Walang batas ng estado na humahadlang dito.
