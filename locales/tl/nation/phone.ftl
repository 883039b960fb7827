## Mga telepono, account, mensahe, at ang mga batas tungkol sa mga ito

us-channel-phone-location-purchase =
    Noong 2025, muling bumili ang ICE ng datos ng lokasyon na galing sa mga app sa telepono. Sa Webloc,
    isang gamit mula sa Penlink, puwedeng gumuhit ang mga ahente ng lugar sa mapa at ilista ang mga
    teleponong nakita roon. Pagkatapos, kaya nilang sundan ang mga telepono pauwi. Sinasabi ng isang
    legal na memo ng ICE na hindi kailangan ng warrant na pirmado ng hukom (judicial warrant). Noong
    Marso 3, 2026, hiniling ng mga 70 miyembro ng Congress sa inspector general na mag-imbestiga. Hindi
    pinagpasyahan ng pasya ng Supreme Court tungkol sa lokasyon noong Hunyo 2026 kung pinapayagan ang
    pagbili. Ang pasyang iyon ay tungkol sa datos na inoobliga ang isang kompanya na ibigay.

us-channel-cell-site-simulator =
    May mga aparato ang ICE na nagkukunwaring tore ng telepono at nakakahanap ng mga teleponong malapit.
    Umorder pa ito ng mga sasakyang may ganitong aparato noong 2024, at muli noong Mayo 2025 sa halagang
    $825,000. Ginamit nito ang ganitong mga aparato nang hindi bababa sa 466 beses mula 2017 hanggang
    2019. Noong 2017, sinabi ng mga opisyal na kumukuha ang sangay ng ICE sa imbestigasyon (HSI) ng
    warrant na pirmado ng hukom (judicial warrant). Sinabi nilang hindi ginagamit ng sangay nito sa
    deportasyon (ERO) ang mga ito para sa mga kasong sibil. Hindi namin makumpirma kung ganoon pa rin.

us-channel-spyware-graphite =
    Ang Graphite ay spyware na kayang kontrolin ang isang telepono nang walang pag-click. Binuhay
    muli noong Agosto 2025 ang $2 milyong kontrata ng ICE sa gumawa nito. Noong Abril 1, 2026,
    kinumpirma ng gumaganap na pinuno ng ICE na pinayagan ang sangay nito sa imbestigasyon (HSI) na
    gumamit ng spyware. Ang sinabing mga target ay mga drug trafficker at mga terorista. Noong Mayo
    22, 2026, sinabi ng Homeland Security (DHS) na walang relasyon ang ICE sa kompanya. Ayaw nitong
    sabihin kung may ibang nagbebenta na pumalit dito. Walang dokumentong nagpapakita ng paggamit sa
    karaniwang mga kaso ng deportasyon (removal).

us-channel-border-device-search =
    Sa hangganan (border), maaaring tingnan ng CBP ang laman ng telepono nang walang warrant na pirmado
    ng hukom (judicial warrant) o hinala. Sa mas malalim na paghahalughog, maaari itong gumamit ng mga
    kasangkapang kumukuha ng datos. Naghalughog ito ng 14,899 aparato mula Abril hanggang Hunyo 2025,
    ang pinakamataas na bilang sa isang quarter. Wala pang 0.01% iyon ng mga biyahero. Nililimitahan ng
    patakaran ang mga opisyal sa nakaimbak sa aparato. Ang pagtanggi ay puwedeng mangahulugan ng
    pagkaantala at pagkuha sa aparato. Para sa bisita, puwede itong mangahulugan ng hindi pagpapapasok
    sa bansa.

us-channel-phone-subscriber-records =
    Kapag may simpleng subpoena, na hindi kailangan ng hukom, dapat ibigay ng kompanya ng telepono o
    internet sa isang ahensya ang mga batayang record ng kustomer. Ito ay ang pangalan, address, mga
    record ng tawag at session, at kung paano nagbabayad ang kustomer. Hindi kailangang sabihan ang
    kustomer. Ang ibang mga record, gaya ng kung sino ang sumulat kanino, ay nangangailangan ng utos ng
    korte (court order). Ang sinasabi ng mga mensahe ay nangangailangan ng warrant na pirmado ng hukom
    (judicial warrant). Sa emergency na may banta sa buhay, ang kompanya ay maaaring magbigay ng datos
    nang wala ang alinman sa mga ito. Maaari rin itong gawin ng kompanya kung pumayag ang kustomer.

us-channel-platform-subpoenas =
    Nagpapadala ang Homeland Security (DHS) ng mga administratibong subpoena (administrative subpoena)
    sa mga platform na Google, Meta, Reddit at Discord. Hinihingi nito ang mga pangalan, email address
    at numero ng telepono sa likod ng mga account na pumupuna o nagbabantay sa ICE. Ayon sa bilang ng
    mga mamamahayag, may daan-daan na pagdating ng Pebrero 2026. Sumunod ang mga kompanya sa ilan. Nang
    pumunta sa korte ang mga gumagamit kasama ng ACLU, binawi ng DHS ang mga mariing paghingi (demand)
    bago nakapagpasya ang hukom.

us-channel-social-media-monitoring =
    Nagbabasa ang ICE ng mga publikong post gamit ang mga kasangkapang binili nito. Noong Oktubre
    2025, humingi ito ng mga 30 kontratista para gawin ito araw at gabi sa Vermont at California.
    Ayon sa plano, gagamitin nila ang mga post at litrato para magbigay ng impormasyong magagamit sa
    mga pag-aresto (leads). Noong panahong iyon, nagtatanong pa lang ang ICE sa mga kompanya tungkol
    sa plano. Hindi namin makumpirma kung may pinirmahang kontrata.

us-channel-ring-flock =
    Noong Oktubre 2025, inihayag ang isang pag-uugnay ng mga doorbell ng Ring at ng Flock, isang
    kompanya ng camera. Itinigil ito noong Pebrero 12, 2026, bago pa nagsimula. Sinasabi ng Ring na
    walang video na ipinadala sa Flock. Nagpapatuloy ang sariling mga hiling ng Ring sa mga may-ari, na
    maaaring hindi pansinin ng mga ito. Kaya pa ring gumamit ng pulis ng mga legal na utos (legal
    process), gaya ng subpoena o warrant na pirmado ng hukom (judicial warrant).

us-protection-carpenter-location =
    Kailangan ng mga opisyal ng warrant na pirmado ng hukom (judicial warrant) para maobliga ang
    kompanya ng telepono na ibigay ang isang linggo o higit pa ng kasaysayan mula sa mga cell tower.
    Ito ang sinabi ng Supreme Court sa Carpenter (2018). Noong Hunyo 29, 2026, sa Chatrie (6-3),
    nagpasya ito tungkol sa mga mariing paghingi na geofence (geofence demand), na nagtatanong sa
    isang kompanya kung aling mga telepono ang nasa isang lugar. Ayon sa pasya, paghahalughog
    (search) din ang pagkolekta ng kasaysayan ng lokasyon sa ganitong paraan, kahit sa maikling
    panahon. Ibinalik sa mababang korte ang tanong kung tama ang warrant na pirmado ng hukom sa
    kasong iyon. Sa emergency, ang mga opisyal ay maaaring kumilos nang walang warrant na pirmado ng
    hukom. Hindi pinagpasyahan ng alinman sa dalawang kaso kung maaaring basta bumili ang isang
    ahensya ng datos ng lokasyon sa isang broker, na ginagawa ng ICE.

us-protection-stored-communications-act =
    Sa ilalim ng Stored Communications Act ng 1986, maaari lang ibigay ng mga kompanya ng telepono,
    email at platform ang sinasabi ng mga mensahe kung may warrant na pirmado ng hukom (judicial
    warrant). Ayon sa mismong mga salita ng batas, puwede pa rin ang papel na mas magaan kaysa
    warrant para sa mga mensaheng higit 180 araw na; sa aktuwal at sa mga pasya ng korte, hinihingi
    na rin ngayon ang warrant doon. Para sa ibang mga record, gaya ng kung sino ang sumulat kanino,
    dapat pumirma ang hukom ng utos, batay sa mga katotohanang nagbibigay ng makatwirang dahilan
    para isipin na mahalaga ang mga record na iyon sa isang kriminal na imbestigasyong isinasagawa
    na. Sapat na ang subpoena, kahit ang isa na walang hukom na pumirma, para sa pangalan, address,
    mga log ng session at tawag, at kung paano nagbabayad ang kustomer. Sa emergency na may banta sa
    buhay o banta ng malubhang pinsala, ang kompanya ay maaaring magbigay agad ng datos. Maaari rin
    itong gawin ng kompanya kung may pahintulot ng kustomer. Hindi kailangang sabihan ng ahensya ang
    kustomer. Maraming kompanya ang nagsasabi, maliban kung inutusan silang manahimik.

us-protection-border-search-limits =
    Pinalitan ng CBP ang mga patakaran nito sa paghahalughog ng aparato noong Enero 2026 (Directive
    3340-049B). Sinasabi ng buod ng isang law firm na hindi kailangan ng hinala para sa simpleng
    paghahalughog. Ang mas malalim ay laging nangangailangan ng pagpayag ng superbisor. Bukod doon,
    kailangan nito ang isa sa dalawang dahilan: makatwirang hinala (reasonable suspicion) na may
    nilalabag na batas na ipinapatupad ng CBP, o alalahanin sa pambansang seguridad. Mas mahaba na
    ang listahan ng mga aparato: kasama ang mga smart watch at ang sariling mga computer ng mga
    kotse. Sinasabi ng isang buod ng mga balita na bawal pa rin sa mga opisyal na gumamit ng
    passcode para maabot ang nasa cloud lang nakaimbak. Hindi namin nabasa ang mismong directive.
    Ang citizen ay hindi puwedeng tanggihang papasukin dahil hindi binuksan ang aparato. Ang bisita
    ay puwedeng tanggihan. Maaaring kunin at itabi ang aparato.

us-protection-simulator-policy =
    Humihingi ang sariling patakaran ng Homeland Security ng warrant na pirmado ng hukom (judicial
    warrant) para gumamit ng aparatong nagkukunwaring tore ng telepono. May mga eksepsyon para sa mga
    agaran at “exceptional” (di-karaniwang) kaso. Humihingi rin ang isang pederal na batas ng utos ng
    korte (court order), kahit sa karamihan ng mga emergency, sa loob ng 48 oras. Noong Marso 2023,
    inilahad ng inspector general ng departamento ang audit nito. Sa mga kasong tiningnan nito, mayroon
    ang mga imbestigador ng ICE (HSI) ng mga kinakailangang warrant na pirmado ng hukom. Pero hindi sila
    laging kumuha ng mga utos ng korte sa mga agarang kaso. Kayang baguhin ng departamento ang patakaran
    nito. Wala kaming nakitang mas bago tungkol dito.

us-protection-border-search-limits-directive-2018 =
    Sa hangganan (border), hindi kailangan ng mga opisyal ng warrant na pirmado ng hukom (judicial
    warrant) para tingnan ang laman ng isang aparato. Nilimitahan sila ng mga patakaran ng CBP ng Enero
    2018 sa datos na nakaimbak dito, hindi sa cloud. Mas marami ang hiningi ng mga ito para sa forensic
    na paghahalughog. Pinalitan ng CBP ang mga patakarang ito noong Enero 2026.

us-channel-immigration-form-social-media =
    Humihingi ang mga form ng visa ng mga pangalan ng account sa social media mula 2019. Mula Hunyo
    2025, tinitingnan ng mga konsulado ang ipino-post ng mga estudyanteng F, M at J, at mula
    Disyembre 15, 2025, pati ng mga manggagawang H-1B at mga pamilya nila. Sinasabihan ang mga
    aplikanteng ito na gawing publiko ang mga account nila. Noong 2025, nagmungkahi ang USCIS na
    humingi ng mga pangalan ng account na saklaw ang limang taon, sa siyam sa mga form nito. Kasama rito ang
    para sa citizenship, green card, asylum at mga papel sa biyahe. Sinasabi ng papel nito ng
    Nobyembre 2025 na ang nakapubliko lang ang maaari nitong tingnan. Hindi namin nakita kung
    naaprubahan ang mga bagong tanong, kaya tingnan ang kasalukuyang form.

us-channel-travel-form-social-media =
    Ang mga biyahero mula sa mga 42 bansa na hindi nangangailangan ng visa ay nagpupuno ng online na
    form (ESTA). Humihingi ito ng mga account sa social media mula 2016, at opsyonal ang pagsagot.
    Noong Disyembre 10, 2025, nagmungkahi ang CBP na gawing kailangan ang mga pangalan ng account na
    saklaw ang limang taon, kasama ang mga numero ng telepono at email address. Isinulat ng isang site para sa
    industriya (trade site) noong Disyembre 16, 2025 na wala pang pinal. Hindi namin nakita kung
    paano ito natapos. Tungkol ito sa mga taong dumarating bilang bisita, hindi sa mga citizen o may
    green card.

## Mga pangyayari

us-event-phone-location-inspector-2026 =
    Hiniling ng mga 70 miyembro ng Congress sa inspector general na imbestigahan ang pagbili ng ICE ng
    datos ng lokasyon ng telepono.

us-event-phone-location-ice-memo =
    Sinasabi ng isang legal na memo ng ICE, na alam na pagdating ng petsang iyon, na hindi kailangan ng
    warrant na pirmado ng hukom (judicial warrant) para sa datos na ito ng lokasyon. Hindi namin
    makumpirma kung kailan ito isinulat.

us-event-phone-location-ruling-2026 =
    Nagpasya ang Supreme Court, 6 laban sa 3, na paghahalughog (search) ang pagkolekta ng kasaysayan ng
    lokasyon ng mga telepono mula sa isang kompanya gamit ang geofence. Hindi nito pinagpasyahan kung
    maaaring bumili ang isang ahensya ng datos ng lokasyon sa isang broker.

us-event-cell-simulator-officials-2017 =
    Sinabi ng mga opisyal na kumukuha ang sangay ng ICE sa imbestigasyon (HSI) ng warrant na pirmado ng
    hukom (judicial warrant). Sinabi nilang hindi ginagamit ng sangay nito sa deportasyon (ERO) ang mga
    aparatong ito para sa mga kasong sibil. Hindi namin makumpirma kung ganoon pa rin.

us-event-cell-simulator-vehicles-2025 =
    Umorder pa ang ICE ng mga sasakyang may mga aparatong nagkukunwaring tore ng telepono, sa halagang
    $825,000.

us-event-spyware-contract-2025 =
    Binuhay muli ang $2 milyong kontrata ng ICE sa gumawa ng spyware na Graphite.

us-event-spyware-confirmed-2026 =
    Kinumpirma ng gumaganap na pinuno ng ICE na pinayagan ang sangay nito sa imbestigasyon (HSI) na
    gumamit ng spyware. Ang sinabing mga target ay mga drug trafficker at mga terorista.

us-event-spyware-no-relationship-2026 =
    Sinabi ng Homeland Security na walang relasyon ang ICE sa gumawa ng Graphite. Ayaw nitong
    sabihin kung may ibang nagbebenta na pumalit dito.

us-event-platform-subpoenas-counted-2026 =
    Ayon sa bilang ng mga mamamahayag, daan-daang administratibong subpoena (administrative subpoena) na
    ang naipadala ng Homeland Security sa mga platform. Hinihingi ng mga ito ang mga pangalan, email
    address at numero ng telepono sa likod ng mga account na pumupuna o nagbabantay sa ICE. Sumunod ang
    mga kompanya sa ilan.

us-event-platform-subpoenas-withdrawn-2026 =
    Pagdating ng petsang iyon, pumunta na sa korte ang mga gumagamit kasama ng ACLU. Binawi ng Homeland
    Security ang mga mariing paghingi (demand) bago nakapagpasya ang hukom.

us-event-social-media-contractors-2025 =
    Humingi ang ICE ng mga 30 kontratista para magbasa ng mga publikong post araw at gabi sa Vermont at
    California. Nagtatanong pa lang ito noon sa mga kompanya tungkol sa plano. Hindi namin makumpirma
    kung may pinirmahang kontrata.

us-event-doorbell-link-announced-2025 =
    Inihayag ang isang pag-uugnay ng mga doorbell ng Ring at ng Flock, isang kompanya ng camera.

us-event-doorbell-link-called-off-2026 =
    Itinigil ang pag-uugnay bago pa ito nagsimula. Sinasabi ng Ring na walang video na ipinadala sa
    Flock.

us-event-cell-simulator-inspector-2023 =
    Sinabi ng inspector general ng departamento na hindi laging kumuha ang mga imbestigador ng ICE (HSI)
    ng mga utos ng korte (court order) na kailangan para sa mga aparatong ito sa mga agarang kaso.

us-event-device-directive-2026 =
    Pinalitan ng CBP ng Directive 3340-049B ang mga patakaran nito ng 2018 sa paghahalughog ng aparato.
    Hindi namin nabasa ang mismong directive.

us-event-consulate-online-review-2025 =
    Mula sa araw na ito, tinitingnan din ng mga konsulado ang mga online post ng mga taong humihingi ng
    visa na H-1B, at ng mga pamilya nila. Sinasabihan silang gawing publiko ang mga account nila.

us-event-travel-form-proposal-2025 =
    Nagmungkahi ang CBP na gawing kailangan sa form ng biyahe na ESTA ang mga pangalan ng account sa
    social media na saklaw ang limang taon. Hindi namin nakita kung paano ito natapos.
