channel-phone-location-purchase = Lokasyon ng telepono na binili sa mga kompanya
    .how =
        May mga kompanyang nagbebenta ng datos ng lokasyon na galing sa mga app sa telepono. Noong 2025, muling bumili nito ang ICE. Sa isang gamit na tinatawag na Webloc, puwedeng
        gumuhit ng lugar ang mga ahente, ilista ang mga teleponong nakita roon at sundan ang mga ito pauwi. Sinasabi ng isang legal na memo ng ICE na hindi kailangan ng warrant na
        pirmado ng hukom (judicial warrant), at hindi pa napagpapasyahan ng Supreme Court kung ganoon nga.
channel-phone-company-location = Kasaysayan ng lokasyon sa kompanya ng telepono
    .how =
        Itinatala ng kompanya ng telepono kung aling mga cell tower ang ginamit ng isang telepono. Kailangan ng mga opisyal ng warrant na pirmado ng hukom (judicial warrant) para
        mapilit itong ibigay ang isang linggo o higit pa ng kasaysayang ito, maliban sa emergency o kung pumayag ang kustomer. Mula sa pasya ng Supreme Court noong Hunyo 29, 2026,
        itinuturing ding paghahalughog (search) ang pagkolekta ng kasaysayan ng lokasyon ayon sa lugar. Alam namin ang rutang ito mula sa pagbasa ng batas.
channel-phone-subscriber-request = Subpoena para sa datos ng account sa telepono
    .how =
        Dapat magbigay ang kompanya ng telepono o internet sa isang ahensya ng ilang datos ng account kapag may simpleng subpoena, na hindi kailangan ng hukom. Ito ay ang pangalan,
        address, mga record ng tawag at session, at kung paano binabayaran ang bill. Walang kailangang magsabi sa kustomer. Kailangan ng utos ng korte (court order) para sa ibang mga
        record, at kailangan ng warrant na pirmado ng hukom (judicial warrant) para sa sinasabi ng mga mensahe. Sa emergency na may banta sa buhay, ang kompanya ay maaaring magbigay ng
        datos nang wala ang mga ito.
channel-cell-site-simulator = Aparatong nagkukunwaring tore ng telepono
    .how =
        May mga aparato ang ICE na nagkukunwaring tore ng telepono at nakakahanap ng mga teleponong malapit. Ginamit nito ang mga iyon nang hindi bababa sa 466 beses mula 2017 hanggang
        2019 at umorder pa mula noon. Humihingi ang sariling patakaran ng Homeland Security ng warrant na pirmado ng hukom (judicial warrant), na may mga eksepsyon. Sinabi ng mga opisyal
        noong 2017 na hindi ginagamit ng mga opisyal sa deportasyon (ERO) ang mga ito para sa mga kasong sibil. Hindi namin makumpirma kung ganoon pa rin.
channel-phone-spyware = Spyware sa telepono
    .how =
        Ang programang pang-espiya na tinatawag na Graphite ay kayang kontrolin ang isang telepono nang walang pag-click. Noong Abril 2026, kinumpirma ng gumaganap na pinuno ng ICE na
        ang mga imbestigador (HSI) ay maaaring gumamit ng spyware laban sa mga drug trafficker at mga terorista. Noong Mayo 2026, sinabi ng Homeland Security na walang relasyon ang
        ICE sa gumawa ng Graphite; wala itong isinagot tungkol sa ibang gumagawa. Wala kaming nakitang dokumentong nagpapakita ng paggamit sa karaniwang mga kaso ng deportasyon
        (removal).
channel-border-device-search = Paghahalughog ng telepono sa hangganan
    .how =
        Sa hangganan (border), ang CBP ay maaaring tumingin sa laman ng telepono nang walang warrant na pirmado ng hukom (judicial warrant) o hinala. Pinalitan nito ang sarili nitong mga
        patakaran dito noong Enero 2026. Ayon sa mga ulat, nililimitahan pa rin ang mga opisyal sa nakaimbak sa telepono. Naghalughog ito ng 14,899 aparato mula Abril hanggang Hunyo 2025,
        mas kaunti sa isa sa bawat 10,000 biyahero. Ang pagtanggi ay puwedeng mangahulugan ng pagkaantala, pagtatabi ng mga opisyal sa aparato at, para sa bisita, pagpapabalik.
channel-platform-subpoena = Subpoena sa isang online platform
    .how =
        Nagpapadala ang Homeland Security ng mga subpoena, na walang hukom, sa mga platform gaya ng Google, Meta, Reddit at Discord. Itinatanong nito kung sino ang nasa likod ng mga account
        na pumupuna o nagbabantay sa ICE. May daan-daan na pagdating ng Pebrero 2026, ayon sa bilang ng mga mamamahayag, at sumunod ang mga kompanya sa ilan. Nang pumunta sa korte ang mga
        gumagamit kasama ng ACLU, binawi ang mga mariing paghingi (demand) bago nakapagpasya ang hukom.
channel-social-media-watching = Mga publikong post na binabasa ng ICE
    .how =
        Nagbabasa ang ICE ng mga publikong post gamit ang mga kasangkapang binili nito. Noong Oktubre 2025, nagtanong ito tungkol sa pagkuha ng mga 30 kontratista para gawing palatandaan sa mga
        pag-aresto ang mga post at litrato, araw at gabi. Hindi namin makumpirma kung may pinirmahang kontrata.
channel-doorbell-video-link = Video ng doorbell na nakakonekta sa pulis (hindi natuloy)
    .how =
        Noong Oktubre 2025, inihayag ang isang pag-uugnay ng mga doorbell ng Ring at ng Flock, isang kompanya ng camera ng plaka. Itinigil ito noong Pebrero 12, 2026, bago pa nagsimula, at
        sinasabi ng Ring na walang video na napunta sa Flock. Nagpapadala pa rin ang Ring ng mga hiling sa mga may-ari, na maaaring hindi pansinin ng mga ito. Kaya pa ring gumamit ng pulis ng mga
        legal na utos.

channel-immigration-form-social-media = Mga pangalan ng account sa mga form ng visa at USCIS
    .how =
        Humihingi ang mga form ng visa ng mga pangalan ng account sa social media, at tinitingnan ng mga konsulado ang ipino-post ng ilang aplikante. Nagmungkahi ang USCIS noong 2025 na humingi ng
        mga pangalan ng account na saklaw ang limang taon, sa siyam na form, gaya ng para sa citizenship at green card. Hindi namin nakita kung naaprubahan iyon.

channel-travel-form-social-media = Mga pangalan ng account sa form ng biyahe (ESTA)
    .how =
        Ang mga bisita mula sa ilang bansa ay nagpupuno ng form ng biyahe (ESTA) sa halip na visa. Nagmungkahi ang CBP noong Disyembre 2025 na gawing kailangan dito ang mga pangalan ng account sa
        social media na saklaw ang limang taon. Dati, hindi kailangang sumagot. Hindi namin nakita kung paano ito natapos. Hindi nagpupuno ng form na ito ang mga citizen at may green card.
