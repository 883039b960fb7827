channel-plate-network-sharing = Pederal na access sa mga camera ng plaka ng pulis
    .how =
        Maraming departamento ng pulis ang gumagamit ng mga camera ng plaka mula sa isang kompanya gaya ng Flock o Vigilant. Puwedeng ibahagi ng isang departamento ang datos nito ng plaka sa mga
        pederal na gumagamit sa sistema ng kompanya. Sinasabi ng Flock na bawat kustomer ang may kontrol sa pagbabahagi nito. May nakita ang isang pag-aaral sa Washington State na mga departamentong
        hinanapan nang hindi sila pumayag; tinututulan ng Flock ang mga bahagi nito.
    .seen-elsewhere =
        Nakita ang pederal na access sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito. Inililista ng mga papel ng 2019 ang higit 80 departamento, sa higit
        isang dosenang estado, at hindi namin nakita ang listahan.
    .county-some = { $county }: alam na may mga plate reader ang mga ahensyang ito. Sila ang makapagsasabi kung nagbabahagi sila sa mga pederal na ahensya; maaaring may mga plate reader din ang iba rito:
    .county-other = { $county }: may alam kaming ibang mga ahensya rito, walang may plate reader.
    .county-none = { $county }: wala kaming alam na ahensya rito na may plate reader. Hindi nito ibig sabihin na wala: marami ang wala sa listahang may petsang { DATE($date) }.
channel-plate-network-lookup = Paghahanap ng plaka ng ibang mga departamento ng pulis
    .how =
        Ang mga departamento ng pulis na nasa network ng iisang kompanya ay puwedeng hayaan ang iba na maghanap sa mga camera nila. Tinitingnan ng opisyal kung saan nakita ang isang plaka, pati sa
        ibang mga estado. Maaaring limitahan ito ng batas ng estado.
    .seen-elsewhere =
        Nakita ang ganitong mga paghahanap sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-plate-side-door = Naghahanap ang pulis ng mga plaka para sa ahensya ng imigrasyon
    .how =
        Hinihiling ng isang ahensya ng imigrasyon sa isang pulis na hanapin ang isang plaka. Naghahanap ang opisyal sa mga camera ng plaka at ipinapasa ang resulta. Maaaring nagtatrabaho ang opisyal sa
        estado ninyo o sa iba.
    .seen-elsewhere =
        Nakita ang ganitong mga paghahanap sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-commercial-plate-data = Datos ng plaka na ibinebenta ng mga kompanya
    .how =
        Nangongolekta ang mga pribadong kompanya ng mga pagkakita sa plaka, halimbawa gamit ang mga camera sa mga trak na humahatak ng kotseng hindi nababayaran. Bumibili ng access ang mga pulis,
        nagpapautang, kompanya ng insurance at imbestigador. Nagsimulang gumamit ang ICE ng ganitong datos sa isang kontrata noong 2018. Natapos noong 2026 ang isang mas huling kontrata ng ICE, at
        hindi namin makumpirma kung ano ang pumalit dito.
channel-border-patrol-plate-readers = Mga camera ng plaka ng Border Patrol
    .how =
        Nagpapatakbo ang Border Patrol ng sarili nitong mga camera ng plaka, ang ilan ay malayo sa hangganan. Minamarkahan ng computer ang mga biyaheng mukhang hindi karaniwan, at pagkatapos ay maaaring
        pahintuin ng lokal na pulis ang kotse. Kumukuha rin ito sa datos ng plaka na iniipon ng ahensya laban sa droga (DEA). Iniulat ito ng Associated Press noong Nobyembre 20, 2025. Sinasabi ng CBP, na
        kinabibilangan ng Border Patrol, na legal ang paggamit nito at sumusunod sa patakaran.
    .seen-elsewhere =
        Nakita ang mga pederal na plate reader sa ibang mga lugar. Ilang lugar lang ang pinapangalanan ng mga ulat, at bumibilang ng mga plate reader sa 22 estado nang walang listahan. Kaya kung walang
        nakita rito, hindi ibig sabihin na wala.
channel-private-camera-sharing = Mga camera ng plaka ng mga paaralan, tindahan at kapitbahay
    .how =
        Nagpapatakbo rin ng mga camera ng plaka ang mga paaralan, tindahan at samahan ng mga may-ari ng bahay, madalas mula sa Flock. Puwede nilang hayaan ang pulis na maghanap dito. Nakikita ng opisyal
        ang isang plaka roon gaya ng sa camera ng bayan. Puwedeng humiling ang mga ahensya ng imigrasyon sa opisyal na iyon. Madalas na mga pampublikong ahensya lang ang sakop ng mga batas ng estado sa mga
        camera ng plaka.
    .seen-elsewhere =
        Iniulat ang ganitong mga paghahanap sa Texas at Arkansas. Hindi pinapangalanan ng mga pinagmulan ang lahat ng ibang lugar, at wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-toll-account-request = Hiling para sa mga record ng toll
    .how =
        Itinatabi ng toll account ang lugar, oras at bayad ng bawat biyahe. Ang ahensyang nagbigay ng tag ang may hawak nito, saanman nakarehistro ang kotse. Ilang dekada nang nagbibigay ang mga ahensya ng
        toll ng ganitong datos sa pulis, karaniwan kapag may subpoena o utos ng korte (court order). Magkakaiba ang patakaran sa bawat ahensya at estado. Wala kaming nakitang dokumentadong kaso sa trabahong
        pang-imigrasyon, na hindi nagpapatunay na wala.
