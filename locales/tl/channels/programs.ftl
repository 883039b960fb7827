channel-medicaid-data-sharing = Datos ng Medicaid na ibinibigay sa ICE
    .how =
        Mula Enero 6, 2026, hinahayaan ng isang korte ang pederal na ahensya ng Medicaid na ibigay sa ICE ang anim na uri ng datos tungkol sa mga taong hindi legal na
        naririto (not lawfully present), gaya ng address. Nasa file din ang mga taong may saklaw lang para sa mga emergency. Sa mga estadong nagdemanda, nananatiling bawal
        ang mga detalye sa kalusugan at ang datos ng mga citizen at mga legal na residente. Sa ibang lugar, walang utos ng korte (court order) na naglilimita sa pagbabahagi.
        Ang mga estadong nagdemanda ay nagsabi kalaunan sa korte na nakakuha pa rin ang ICE ng malaking set ng datos; wala kaming nakitang pasya tungkol doon.
channel-medicaid-health-details = Mga detalye sa kalusugan na hawak ng Medicaid
    .how =
        Hawak din ng Medicaid ang mga detalye sa kalusugan: mga pagpapatingin, test, bill. Sa mga estadong nagdemanda, inilalayo ng isang utos ng korte (court order) ang mga
        ito sa ICE. Sa ibang lugar, walang utos ng korte na gumagawa nito. Wala kaming nakitang kaso na nakuha ng ICE ang mga ito.
channel-snap-data-demand = Mariing paghingi ng pederal na gobyerno sa datos ng food stamps
    .how =
        Noong 2025, sinabihan ng Agriculture Department ang mga estado na ibigay ang mga record ng food stamps (SNAP) na saklaw ang limang taon. Hinaharang ito ng isang korte para sa 22
        estado at sa D.C. na nagdemanda. Sinasabi ng isang sulat ng departamento na sumunod ang 28 estado. Wala kaming nakitang dokumentong nagpapakita na napunta ang datos mula roon sa
        ICE.
    .seen-elsewhere =
        Ayon sa mga ulat, nagbigay ng ganitong datos ang ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-snap-officer-request = Hiling ng opisyal para sa file ng food stamps
    .how =
        Ayon sa batas ng food stamps (SNAP), ang datos ng mga magkakasama sa bahay ay para lang sa pagpapatakbo ng programa. May isang eksepsyon para sa opisyal na nagsasabi ng pangalan ng taong tumatakas sa isang mabigat na kasong kriminal (fleeing felon). Saklaw rin nito ang taong may alam na kailangang impormasyon tungkol sa
        ganoong tao. Kung ganoon, ibinibigay ng opisina ang address, Social Security number at litrato. Alam namin ang rutang ito mula sa pagbasa ng batas, hindi mula sa isang kaso.
channel-housing-tenant-check = Pagsusuri sa mga umuupa na may tulong sa pabahay
    .how =
        Noong Marso 2025, nagkasundo ang departamento ng pabahay (HUD) at ang Homeland Security na paghambingin ang datos. Nagpadala ang HUD ng mga file ng mga umuupa sa SAVE, isang
        pagsusuri ng USCIS, at noong Enero 2026 ay ipinasuri sa mga opisina ng pabahay ang mga 200,000 umuupa. Ang pangalan sa listahan ay hindi mismo nangangahulugang hindi
        makakakuha ng tulong ang mga magkakasama sa bahay. Nakahinto mula Setyembre 2026 ang isang pasya ng korte noong Hunyo 2026 laban sa bagong SAVE.
channel-bulk-citizenship-check = Maramihang pagsusuri ng citizenship (SAVE)
    .how =
        Ang SAVE ay isang sistema ng USCIS na nagsusuri ng citizenship at status. Noong 2025, iniugnay ito sa datos ng Social Security, at sinabi ng Homeland Security na
        puwedeng gamitin ang mga in-upload na record sa pagpapatupad. Wala kaming nakitang dokumentong nagpapakita na ginagawa ito ng ICE. Noong Hunyo 22, 2026, pinawalang-bisa
        ng isang korte ang pagbabagong nag-ugnay ng SAVE sa datos ng Social Security. Noong Setyembre 25, 2026, pinahinto ng Supreme Court ang pasyang iyon, kaya maaaring
        tumatakbo muli ang pinag-ugnay na pagsusuri.
channel-voter-roll-demand = Mariing paghingi ng pederal na gobyerno sa mga listahan ng botante
    .how =
        Mula Mayo 2025, hiningi ng Justice Department sa halos bawat estado ang buong listahan nito ng mga botante. Gusto nito ang mga petsa ng kapanganakan, numero ng lisensya at
        bahagi ng mga Social Security number. Hindi bababa sa 13 estado ang nagbigay o nangako ng sa kanila. Sinabi ng isang abogado ng departamento sa isang korte na napupunta ang
        datos sa Homeland Security. Ibinasura ng mga korte ang mga demanda para sa mga listahan: walo pagdating ng Mayo 21, 2026 sa mga balitang nabasa namin, at mas marami pagdating ng
        Setyembre 2026 sa isang pampublikong talaan. May mga apela (appeal) na tumatakbo.
    .seen-elsewhere =
        Ibinigay o ipinangako ng ibang mga estado ang mga listahan nila, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.

channel-voter-file-open = Karaniwang listahan ng mga botante na bukas sa iba
    .how =
        Binubuksan ng mga batas ng estado sa iba ang karaniwang listahan ng mga botante, karaniwan ay may pangalan at address. Magkakaiba sa bawat estado kung sino ang maaaring humingi, at para
        saan. Binibili ng mga kompanya ang mga listahang ito at inilalagay sa mga file na ibinebenta nila, pati sa mga ahensya. Karaniwang hindi ibinibigay ang mga numero ng Social Security at
        lisensya. Alam namin ang rutang ito mula sa isang pagsusuri ng mga batas ng estado, hindi mula sa isang kaso.

channel-state-citizenship-list = Mga listahan ng citizen sa bawat estado (Executive Order 14399)
    .how =
        Iniuutos ng utos ng Pangulo noong Marso 31, 2026 sa Homeland Security at Social Security na gumawa ng listahan ng mga citizen na nasa hustong gulang para sa bawat estado at ipadala ito
        roon. Hinarang ito ng isang hukom noong Hunyo 2026, at pinahinto ng Supreme Court ang pagharang na iyon noong Agosto 2026. Hindi namin nakita kung may listahang nagawa o naipadala na.

channel-cash-aid-report = Ulat mula sa opisina ng tulong na pera (TANF, SSI)
    .how =
        Dahil sa isang batas ng 1996, kailangang iulat ng mga opisina ng tulong na pera (TANF, SSI) ang mga taong alam nilang nasa bansa nang labag sa batas. Makitid ang pagbasa ng isang abiso ng
        2000 sa salitang “alam” (know); hindi namin nakita kung may bisa pa ito. Alam namin ang rutang ito mula sa pagbasa ng batas, hindi mula sa isang kaso.

channel-housing-office-report = Ulat mula sa opisina ng pabahay
    .how =
        Dahil sa isang batas ng 1996, kailangang iulat ng mga opisina ng pederal na pabahay ang mga taong alam nilang nasa bansa nang labag sa batas. Makitid ang pagbasa ng isang abiso ng 2000 sa
        salitang “alam” (know); hindi namin nakita kung may bisa pa ito. Hiwalay ito sa pagsusuri ng mga umuupa sa SAVE. Alam namin ang rutang ito mula sa pagbasa ng batas, hindi mula sa isang kaso.

channel-food-office-report = Ulat mula sa opisina ng food stamps
    .how =
        Dahil sa mga patakaran ng food stamps (SNAP), kailangang iulat ng opisina ang kasama sa bahay na alam na naririto nang labag sa batas. Makitid ang pagbasa rito ng manwal ng isang estado: dapat
        ang mga magkakasama sa bahay mismo ang magsabi nito, at dapat may ginawa nang pormal na desisyon ang imigrasyon, gaya ng pinal na utos. Hindi batayan ang kulang na papeles. Alam namin ang
        rutang ito mula sa pagbasa ng mga patakaran, hindi mula sa isang kaso.
