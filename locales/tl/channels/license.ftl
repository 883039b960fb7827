channel-nlets-dmv-query = Paghahanap ng datos ng drayber sa network ng pulis
    .how =
        Pinag-uugnay ng network na tinatawag na Nlets ang mga pulis at pederal na ahensya sa buong bansa. Sa pamamagitan nito, direktang kayang tingnan
        ng isang opisyal ang datos ng drayber ng karamihan ng mga estado. Walang kawani sa DMV ang kailangang pumayag. Bawat estado ang nagpapasya kung aling
        mga ahensya ang maaaring gumamit nito para sa datos ng estado.
channel-nlets-photo-query = Paghahanap ng mga litrato ng lisensya sa network ng pulis
    .how =
        May mga estadong nagpapadala ng mga litrato ng lisensya sa Nlets, ang network na nag-uugnay sa mga pulis at pederal na ahensya. Sinasabi ng
        mga sulat ng mga miyembro ng Congress noong Nobyembre 2025 na 41 estado ang gumagawa nito. Hindi pinapangalanan ng mga pinagmulang nakita
        namin ang mga estado.
channel-nlets-registration-query = Paghahanap ng plaka o sasakyan sa network ng pulis
    .how =
        Tina-type ng opisyal ang isang plaka sa Nlets, ang network na nag-uugnay sa mga pulis at pederal na ahensya. Sa karamihan ng mga estado,
        ibinibigay ng sagot ang pangalan at address ng may-ari. Hinahayaan ng pederal na batas sa privacy ang DMV na ibahagi ito sa anumang ahensya
        ng gobyerno para sa trabaho nito.
channel-dmv-direct-request = Hiling sa DMV
    .how =
        Puwedeng humingi ang isang ahensya sa DMV ng record ng isang tao. Ang ilang hiling ay simpleng email sa isang kawani, at ang ilan ay mga
        subpoena. Batas ng estado ang nagpapasya kung paano maaaring sumagot ang DMV.
    .seen-elsewhere =
        Nakita ang ganitong mga hiling sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-registration-direct-request = Hiling sa DMV tungkol sa isang sasakyan
    .how =
        Puwedeng itanong ng isang ahensya sa DMV kung sino ang may-ari ng isang sasakyan at ano ang address. Hinahayaan ng pederal na batas sa privacy
        ang DMV na ibahagi ito sa anumang ahensya ng gobyerno para sa trabaho nito. Maaaring mas mahigpit ang batas ng estado.
    .seen-elsewhere =
        Nakita ang mga hiling para sa datos ng sasakyan sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-dmv-side-door = Tinitingnan ng lokal na opisyal ang datos ng DMV para sa ICE
    .how =
        Kayang tingnan ng lokal na pulis ang datos ng drayber para sa sarili nilang trabaho, at sa maraming estado pati ang litrato ng lisensya.
        Maaaring ipasa ng isang opisyal ang sagot sa isang ahensya ng imigrasyon. Maaaring ipinagbabawal ito ng batas ng estado.
    .seen-elsewhere =
        Iniulat ito sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-registration-side-door = Tinitingnan ng lokal na opisyal ang isang plaka para sa ICE
    .how =
        Kayang mag-type ng isang opisyal ng plaka at makita ang pangalan at address ng may-ari. Maaaring sabihin ito ng opisyal sa isang ahensya ng
        imigrasyon, kahit hindi na pinapapasok ng estado sa datos nito ang ahensyang iyon. Maaaring ipinagbabawal ito ng batas ng estado. Ang mga kasong nakita namin ay
        tungkol sa mga camera ng plaka. Wala ni isa sa mga ito ang nagpapakita na ipinasa ang datos ng may-ari.
channel-sister-agency-lookup = Ibang pederal na ahensya ang tumitingin sa datos ng DMV para sa ICE
    .how =
        Maaaring hindi papasukin ng estado ang ICE sa datos ng mga drayber nito pero papasukin pa rin ang ibang mga pederal na ahensya. Kayang hanapin ng
        opisyal ng ganitong ahensya ang isang tao at sabihin sa ICE. Ipinapakita lang namin ang rutang ito sa estado kung saan may kasong sumusuporta
        rito.
    .seen-elsewhere =
        Nakita ito sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-sister-agency-plate-lookup = Ibang pederal na ahensya ang tumitingin sa isang plaka para sa ICE
    .how =
        Maaaring hindi papasukin ng estado ang ICE sa datos ng mga sasakyan nito pero papasukin pa rin ang ibang mga pederal na ahensya. Kayang hanapin ng
        opisyal ng ganitong ahensya ang isang plaka at sabihin sa ICE ang pangalan at address ng may-ari. Ipinapakita lang namin ang rutang ito sa
        estado kung saan may kasong sumusuporta rito.
    .seen-elsewhere =
        Nakita ito sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-dmv-bulk-purchase = Maramihang kopya ng datos ng mga drayber
    .how =
        Puwedeng bumili ang isang ahensya, o mabigyan, ng datos ng maraming drayber nang sabay. O puwede itong makakuha ng access sa buong file ng mga
        drayber. Batas ng estado ang nagpapasya kung maaaring pumayag ang DMV.
    .seen-elsewhere =
        Nakita ang maramihang access sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-dmv-data-sales = Nagbebenta ang DMV ng datos sa mga pribadong bumibili
    .how =
        May mga DMV na nagbebenta ng datos ng mga drayber sa mga kompanya o pribadong imbestigador. Mga nakalistang gamit lang ang pinapayagan ng
        pederal na batas sa privacy. Maaaring mas mahigpit ang batas ng estado.
    .seen-elsewhere =
        Nakita ang mga pagbebenta sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-dmv-face-search = Paghahanap ng mukha sa mga litrato ng lisensya
    .how =
        Nagpapadala ang isang ahensya ng litrato ng mukha. Inihahambing ito ng computer sa mga litrato ng lisensya na nasa file at ibinibigay ang mga
        malamang na tugma. Ilang estado na ngayon ang nagbabawal o naglilimita nito.
    .seen-elsewhere =
        Nakita ang mga paghahanap ng mukha sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-duplicate-photo-mining = Paghahanap ng iisang mukha sa dalawang pangalan
    .how =
        Inihahambing ng computer ang mga litrato ng lisensya sa isa’t isa para makita ang iisang mukha sa dalawang pangalan. Puwedeng hingin ng isang
        ahensya ang mga pangalang nakita nito. Ipinapakita lang namin ang rutang ito sa estado kung saan may kasong sumusuporta rito.
    .seen-elsewhere =
        Nakita ito sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-denied-application-lists = Mga listahan ng mga taong tinanggihan ng lisensya
    .how =
        Nagtatabi ang DMV ng tala kapag tumanggi ito sa isang lisensya o pag-renew. Puwedeng humingi ang isang ahensya ng mga listahan ng mga taong iyon.
        Ang paghingi ay hindi nangangahulugang ibinibigay ng DMV ang mga ito.
    .seen-elsewhere =
        Lumitaw ang ganitong mga listahan sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-special-license-lists = Mga listahan ng mga taong may espesyal na card
    .how =
        Alam ng DMV kung sino ang may card na may takdang panahon (limited-term) o iba pang espesyal na card. Puwedeng humingi ang isang ahensya ng
        listahan ng mga taong iyon. Ang paghingi ay hindi nangangahulugang ibinibigay ito ng DMV.
    .seen-elsewhere =
        Lumitaw ang ganitong mga listahan sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-dmv-document-copies = Mga kopya ng mga papel na ibinigay sa DMV
    .how =
        May mga DMV na nagtatabi ng mga kopya ng mga papel na ipinapakita ng mga tao para sa lisensya. Puwedeng hingin ng isang ahensya ang mga kopyang
        iyon. Nililimitahan ng ilang estado ang itinatabi o ibinabahagi.
    .seen-elsewhere =
        Nakita ang mga hiling para sa ganitong mga kopya sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.

channel-in-state-network-query = Paghahanap ng datos ng drayber sa sariling network ng pulis ng estado
    .how =
        Maraming estado ang may sariling network ng pulis, gaya ng CLETS sa California. Puwedeng magkaroon ng mga account dito ang mga pederal na opisyal,
        hiwalay sa Nlets. Ang estado ang nagtatakda ng mga patakaran. Bawal sa California ang paggamit para sa imigrasyon, at pinutol nito ang sangay ng
        ICE sa deportasyon (ERO) noong Oktubre 15, 2019. Nanatili ang mga account ng ibang pederal na gumagamit. Ipinapakita lang namin ang rutang ito sa estado kung saan may
        kasong sumusuporta rito.
    .seen-elsewhere =
        Iniulat ang mga pederal na account sa California. Hindi namin nakita kung aling ibang mga estado ang nagbibigay nito. Wala kaming nakitang kaso
        para sa ahensyang ito sa estadong ito.

channel-in-state-network-plate-query = Paghahanap ng plaka sa sariling network ng pulis ng estado
    .how =
        Maraming estado ang may sariling network ng pulis, gaya ng CLETS sa California. Puwedeng magkaroon ng mga account dito ang mga pederal na opisyal,
        hiwalay sa Nlets. Ibinibigay ng plaka ang pangalan at address ng may-ari. Bawal sa California ang paggamit para sa imigrasyon, at pinutol nito ang
        sangay ng ICE sa deportasyon (ERO) noong Oktubre 15, 2019. Nanatili ang mga account ng ibang pederal na gumagamit. Ipinapakita lang namin ang rutang ito sa estado kung
        saan may kasong sumusuporta rito.
    .seen-elsewhere =
        Iniulat ang mga pederal na account sa California. Hindi namin nakita kung aling ibang mga estado ang nagbibigay nito. Wala kaming nakitang kaso
        para sa ahensyang ito sa estadong ito.

channel-state-to-state-check = Nagsusuri sa isa’t isa ang mga opisina ng lisensya (State-to-State)
    .how =
        May iisang index na pinagsasaluhan ang mga opisina ng lisensya. Para sa bawat card, nasa loob nito ang pangalan, ang petsa ng kapanganakan at ang
        mga huling numero ng Social Security number. Kayang makita ng isang opisina na may card ang isang tao sa ibang estado. Sa nabasa namin, walang
        pulis at walang ICE na naghahanap dito. Noong Setyembre 2024, 42 estado at lugar ang kasali.
    .seen-elsewhere =
        Wala kaming nakitang buong listahan ng 42 estado at lugar. Kaya hindi namin alam kung kasali ang estadong ito, at wala kaming nakitang kaso para sa
        ahensyang ito sa estadong ito.
