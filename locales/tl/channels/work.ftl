channel-tax-address-sharing = Mga address sa buwis na ibinibigay sa ICE
    .how =
        Hinayaan ng isang kasunduan ng Abril 7, 2025 ang ICE na humingi sa ahensya ng buwis (IRS) ng mga address ng mga nagbabayad ng buwis. Nagpadala ang ICE ng 1.28 milyong pangalan at nakakuha ng mga 47,000 address. Hinarang
        ito ng dalawang korte. Noong Pebrero 24, 2026, ayon sa pagbasa ng ikatlo, pinapayagan ito ng batas sa buwis para sa mga kriminal na pagsisiyasat, at may apela (appeal) na hindi pa napagpapasyahan nang huli naming
        makita.
channel-wage-report-subpoena = Subpoena para sa mga ulat ng sahod sa estado
    .how =
        Nagpapadala ang mga employer sa mga estado ng mga ulat ng sahod na may mga pangalan at Social Security number ng mga manggagawa. Hinihingi ng ICE ang mga ito sa mga ahensya ng paggawa ng estado gamit ang sarili nitong
        subpoena. Noong Abril 2026, inutusan ng isang pederal na hukom ang ahensya ng Delaware na sumunod para sa 15 negosyo, at umapela ang estado. Nagpasya ang isang korte sa Colorado na ipinagbabawal ito ng batas ng
        estado sa labas ng mga kasong kriminal.
    .seen-elsewhere =
        Nakita ang ganitong mga subpoena sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-employer-inspection = Iniinspeksyon ng ICE ang mga file ng employer
    .how =
        Maaaring inspeksyunin ng ICE ang mga form I-9 na itinatabi ng mga employer para ipakitang maaaring magtrabaho ang mga manggagawa, karaniwan ay may abisong hindi bababa sa tatlong araw ng trabaho (business days). Karaniwang
        humihingi rin ito ng payroll at listahan ng mga tauhan. Kung may subpoena, pati ang isa na ang ICE mismo ang pumipirma, o warrant na pirmado ng hukom (judicial warrant), hindi nito kailangang maghintay. Nasa mga file na
        ito ang mga address ng mga manggagawa at mga kopya ng papel.
channel-new-hire-check = Pagsusuri ng E-Verify sa mga bagong manggagawa
    .how =
        Sinusuri ng ilang employer ang mga bagong manggagawa sa E-Verify, isang sistema ng USCIS at Social Security. Itinatabi nito ang pangalan, petsa ng kapanganakan, Social Security number at datos mula sa mga papel ng manggagawa.
        Mula Hunyo 20, 2025, sinasabi nito sa mga employer na ito kung kaninong mga permit ang binawi. Hindi namin matiyak kung gaano ginagamit ng ICE ang mga record na ito ngayon. Mula 2010 at 2014 ang mga papel ng gobyerno na
        nabasa namin tungkol sa sistema.
channel-bank-record-demand = Mariing paghingi (demand) ng mga record sa bangko
    .how =
        Nagbibigay ang bangko ng mga record sa gobyerno kapag may legal na mariing paghingi (demand) o sa mga ulat tungkol sa posibleng money laundering (pagtatago kung saan galing ang pera). Dati, hindi bahagi ng mga ulat na iyon ang status sa
        imigrasyon. Sinasabi ng isang utos ng Mayo 19, 2026 sa mga regulator na ituring na palatandaan ng panganib (risk factor) ang tatlong bagay. Ito ay ang permiso sa trabaho, ang paggamit ng numero sa buwis na tinatawag na ITIN,
        at mga ID card ng konsulado. Noong Hunyo 2026, pinangalanan ng mga regulator ang 18 babala ng trabahong walang permiso. Hindi kailangang suriin ng mga bangko ang status ng bawat kustomer.
channel-money-transfer-search = Paghahanap sa mga padalang pera (TRAC)
    .how =
        Ang TRAC, isang database sa Arizona, ay may higit 340 milyong padalang $500 o higit pa papunta o mula sa Mexico at apat na estado sa hangganan. Nasa loob nito ang mga pangalan at address ng nagpadala at tumanggap. Ginamit ito ng
        mga opisyal ng ICE sa deportasyon (ERO), sa hindi bababa sa isang kaso para umaresto ng isang tao. Pinutol sila ng attorney general ng Arizona noong Hunyo 2025; inilalarawan ng mga ulat ang pagputol para sa kanila lang.

channel-border-cash-report = Mga ulat ng cash sa mga tindahan ng pera malapit sa hangganan
    .how =
        Dahil sa isang utos ng Treasury, kailangang iulat ng mga tindahan ng pera sa ilang county at ZIP code malapit sa timog na hangganan ang mga transaksyong cash na $1,000 hanggang $10,000, kasama ang pangalan ng kustomer. Kayang
        gamitin ng pulis ang mga ulat na ito. May bisa ang utos mula Marso 7 hanggang Setyembre 2, 2026. Hindi namin nakita kung na-renew ito, kaya ipinapakita pa rin namin ito.

channel-minnesota-transfer-report = Mga ulat ng perang ipinadala sa ibang bansa mula sa Minnesota
    .how =
        Dahil sa isang utos ng Treasury, kailangang iulat ng mga bangko at kompanya ng padala sa mga county ng Hennepin at Ramsey ang mga padalang $3,000 o higit pa na lumalabas ng bansa. Kayang gamitin ng pulis ang mga ulat na ito. May
        bisa ang utos mula Pebrero 12 hanggang Agosto 10, 2026. Hindi namin nakita kung na-renew ito, kaya ipinapakita pa rin namin ito.

channel-parent-locator-request = Pambansang file ng mga bagong empleyado at sustento sa anak
    .how =
        Ang isang pederal na file na itinatabi para mangolekta ng sustento sa anak ay may address, employer at sahod ng halos bawat empleyado. Humingi ang Homeland Security ng bukas na access dito noong simula ng 2026, ayon sa ulat ng
        ProPublica at CNN. Ayon sa pederal na batas, para lang sa sustento sa anak at ilan pang layunin ang file. Hindi namin nakita kung may datos na ibinigay.
