## Datos ng mga drayber: mga ruta at isang batas

us-channel-nlets-dmv-queries =
    Ang Nlets ay network ng mga mensahe para sa pulis. Sa pamamagitan nito, direktang kayang tingnan
    ng mga pederal na opisyal ang datos ng drayber at sasakyan ng karamihan ng mga estado. Walang
    kawani ng estado na nakikibahagi. Sa taon bago ang Oktubre 1, 2025, dinala nito ang higit 290
    milyong paghahanap sa DMV. Sa mga ito, 292,114 ang galing sa ICE. Dagdag pang 605,116 ang galing
    sa sangay nito sa imbestigasyon (HSI), na hiwalay ang bilang. Bawat estado ang pumipili kung
    sino ang may access. Pagdating ng Nobyembre 2025, pinutol na ng Illinois, Massachusetts,
    Minnesota, New York at Washington ang access ng ICE. Sinabi ng Oregon na ginagawa na nito iyon.
    Wala kaming nakitang mas huling pambansang bilang; tingnan ang mga tala sa bawat estado.

us-channel-nlets-photos =
    Dumadaan din sa Nlets, ang network ng mga mensahe para sa pulis, ang mga litrato ng lisensya.
    Sinasabi ng mga sulat ng mga miyembro ng Congress noong Nobyembre 2025 na 41 estado ang nagbabahagi
    ng mga ito. Sinasabi ng mga sulat na maaaring napupunta ang ganitong mga litrato sa Mobile Fortify,
    ang app ng ICE na nag-i-scan ng mukha. Hindi nila ito pinatutunayan.

us-channel-dmv-direct-request =
    Direkta ring humihingi ang ICE at ang FBI sa mga DMV, nang walang Nlets, ang network ng mga mensahe
    para sa pulis. Kung minsan, nagpapadala sila ng simpleng email sa isang kawani, at kung minsan ay
    subpoena. Nakita ng mga mananaliksik ng Georgetown na kayang maabot ng ICE ang datos ng lisensya ng
    mga tatlo sa bawat apat na nasa hustong gulang. Kung gaano kadalas sumagot ang isang estado ay
    depende sa batas nito. Karamihan ng mga record na batayan nito ay mula 2014 hanggang 2022.

us-channel-dmv-face-search =
    May mga ahenteng humiling sa mga DMV na ihambing ang isang mukha sa bawat litrato ng lisensya na
    nasa file. Ipinapakita ng mga record ang ganitong mga hiling ng ICE sa Utah, Vermont at Washington.
    Sinasabi ng mga mananaliksik ng Georgetown na hinanapan na ng ICE ang mga litrato ng mga isa sa
    bawat tatlong nasa hustong gulang. Mula noon, ipinagbawal o nilimitahan ng ilang estado ang mga
    paghahanap na ito. Kaya depende sa estado ang sagot; tingnan ang mga tala sa bawat estado.

us-channel-vehicle-registration-address =
    Ang plakang nakita sa kalye ay humahantong sa pangalan at address ng may-ari. Hinahayaan ng pederal
    na batas sa privacy, 18 U.S.C. 2721(b)(1), ang DMV na magbigay ng datos ng rehistro sa anumang
    ahensya ng gobyerno para sa trabaho nito. Karamihan ng mga estado ay nagbibigay rin ng datos na ito
    sa Nlets, ang network ng mga mensahe para sa pulis. Inilarawan ng sinumpaang testimonya sa isang
    kaso sa Oregon ang mga opisyal na tumingin ng mga plaka bago mang-aresto.

us-channel-officer-runs-plate-for-ice =
    Kung pinutol na ng isang estado ang access ng ICE, kaya pa rin ng isang opisyal na may terminal
    na maghanap ng plaka, lisensya o litrato, at sabihin sa iba ang sagot. May mga kilalang kasong
    ganito mula sa mga camera ng plaka. Hinanapan ng pulis ng Loveland, Colorado ang datos ng plaka
    ng Denver nang 26 beses na ICE ang dahilan noong Abril 2025, at hinayaan nila ang Border Patrol
    na gamitin ang account nila. Limang departamento sa Texas ang gumawa ng hindi bababa sa 180
    paghahanap para sa imigrasyon. Isang pederal na ahente para sa mga baril ang nagbigay ng ICE
    bilang dahilan sa sistema ng Loveland. Ang pumipigil lang dito ay ang patakaran ng estado para
    sa sarili nitong network at ang salita ng opisyal.

us-channel-in-state-police-network =
    Bukod sa Nlets, may mga account ang mga pederal na opisyal sa sariling mga network ng pulis ng
    mga estado. Umaabot ang mga ito sa mga file ng lisensya, sasakyan, warrant at pag-aresto.
    Puwedeng magtakda ng mga kondisyon ang isang estado. Ipinagbabawal ng California ang paggamit ng
    network nito (CLETS) para sa imigrasyon, maliban sa kasaysayang kriminal, at pinapapirma nito
    ang mga ahensya. Pinutol nito ang access ng sangay ng ICE sa deportasyon (ERO) noong Oktubre 15,
    2019, nang tumangging pumirma ang sangay na iyon. Nanatili ang mga imbestigador ng ICE (HSI) at
    ang iba. Hindi namin sinuri ang mga patakaran ng ibang estado, at hanggang Disyembre 2019 lang
    ang mga pinagmulang ito.

us-channel-dmv-ice-contacts =
    Isinulat ng Quartz noong 2019 na hawak ng mga record ng drayber ang magagandang litratong tugma
    sa mga address ng bahay, hindi tulad ng maraming ibang file ng gobyerno. Ipinapakita ng mga
    papel na napanalunan ng National Immigration Law Center sa korte, at ikinuwento nito noong 2016,
    ang maraming magkakabit na ugnayan ng ICE at ng mga opisina ng lisensya. Noong 2021, iniulat ng
    Center for Public Integrity na hindi bababa sa pitong estado ang nagbigay sa ICE ng datos
    tungkol sa mga drayber mula Enero 2020.

us-channel-dmv-ice-denial =
    Sinabi ng ICE sa Quartz noong 2019 na wala itong direktang access sa mga database ng DMV. Sinabi rin
    nito na hindi ito gumagamit ng mga record ng DMV para pumili ng mga hahanapin. Ayon sa kuwento ng
    isang law firm na walang petsa, nauna nang sinabi ng mga opisyal ng ICE na maaari silang gumamit ng
    datos ng DMV para hanapin ang mga taong hinahanap na nila. Nakasulat sa tabi nito ang mga dokumento
    tungkol sa bawat ruta.

us-channel-dmv-access-price =
    Bumili ang sangay ng ICE sa deportasyon (ERO) ng labindalawang buwang access sa datos ng drayber ng
    North Carolina, mula Hunyo 30, 2017. Sa huli, nagbayad ito ng $26.50. Ayon sa Quartz, nagbayad doon
    ang isang tao ng $5 hanggang $7 para sa isang kopya ng sarili niyang record sa pagmamaneho.

us-protection-dppa =
    Ang Driver's Privacy Protection Act (DPPA) ay pederal na batas. Pinipigilan nito ang DMV na ibigay
    ang pangalan, address o numero ng isang drayber, maliban sa mga nakalistang gamit. Ang isa sa mga
    nakalistang gamit, ang (b)(1), ay anumang ahensya ng gobyerno na gumagawa ng trabaho nito. Kaya kung
    ito lang, hindi inilalayo ng batas sa ICE ang mga record. Ang litrato, Social Security number at
    datos medikal ay “highly restricted” (lubhang limitado). Kailangan ng pahintulot ng tao para sa
    karamihan ng mga gamit ng mga ito, pero eksepsyon na naman ang gamit na (b)(1). Ang isang estado ay
    maaaring mas mahigpit. Ang taong ginamit nang mali ang record ay puwedeng magdemanda para sa hindi
    bababa sa $2,500.

## Mga listahan ng mga estado

us-list-license-regardless-of-status =
    Labinsiyam na estado, ang District of Columbia at Puerto Rico ang nagbibigay ng lisensya o card na
    pangmaneho anuman ang status sa imigrasyon ng may hawak. Ang Minnesota (2023) ang huling sumali.
    Wala kaming nakitang pagbawi hanggang sa mga pinakabagong pinagmulan. Hindi naipasa noong Marso 2026
    ang isang panukalang batas sa Utah na magtatapos sana sa card nito. Ibinigay ng Puerto Rico sa ICE
    ang datos ng mga may hawak ng card nito noong 2025.

us-list-voids-other-states-licenses =
    Mula Hulyo 1, 2025, itinuturing ng Wyoming na walang bisa ang bawat lisensyang ibinibigay ng ibang
    estado sa taong walang status. Ginagawa ito ng Florida mula 2023 para sa mga card na ibinibigay sa
    ganoong mga tao lang. Sa aktuwal, mga card iyon mula Connecticut at Delaware. Maaaring sumunod ang
    ibang mga estado noong 2025 o 2026; hindi namin iyon sinuri.

us-list-noncitizen-card-marking =
    Nakumpirma namin ang isang marka sa Wyoming. Mula Enero 1, 2026, inililimbag nito sa mga card ng mga
    hindi U.S. citizen na legal na naririto na hindi sila citizen. May mga dokumentong may takdang
    panahon (limited-term) ang Wisconsin at Utah. Nasa mga tala sa bawat estado ang mga batas ng ibang
    estado. Hindi kumpleto ang listahang ito.

us-list-nlets-ice-blocked =
    Ayon sa huling ulat, pinutol na ng Illinois, Massachusetts, Minnesota, New York at Washington
    ang access ng ICE. Hindi na kayang tingnan mismo ng ICE ang datos nila ng drayber at sasakyan sa
    Nlets, ang network ng mga mensahe para sa pulis. Magkakaiba ang mga pagharang: saklaw ng sa
    Washington ang ICE pero hindi ang Customs and Border Protection (CBP). Idinadagdag ng isang
    artikulo ng Enero 2026 ang Arkansas, Idaho at Montana. Mali ang pagbasa nito sa isang ulat; ang
    pangungusap doon tungkol sa tatlong iyon ay tungkol sa mga batas sa privacy, hindi sa Nlets.
    Wala kaming nahanap na iba pang estado hanggang kalagitnaan ng 2026. Posible ang isang tahimik
    na pagbabago.

us-list-nlets-ice-announced =
    Noong Nobyembre 2025, naghahanda ang Oregon ng pagharang. Hindi namin makumpirma kung natapos ito.

us-list-nlets-ice-warned =
    Noong Nobyembre 12, 2025, sumulat ang mga miyembro ng Congress sa mga gobernador ng 17 estado,
    ng Virgin Islands at ng Guam. Sinasabi ng mga sulat na hinahayaan ng mga lugar na ito ang ICE na
    tingnan mismo ang datos ng drayber sa Nlets, ang network ng mga mensahe para sa pulis. Sa taon
    hanggang Oktubre 1, 2025, dinala ng Nlets ang higit 290 milyong paghahanap sa DMV mula sa ibang
    mga estado at mga pederal na ahensya. ICE ang gumawa ng 292,114 sa mga ito. Ang sangay nito sa
    imbestigasyon (HSI), na hiwalay ang bilang, ang gumawa ng dagdag pang 605,116. Walang natanggap
    na sulat ang mga estadong may gobernador na Republican, pero ipinapalagay na nakabukas din ang
    mga ito.

us-list-nlets-photos-shared =
    Sinasabi ng sulat ng Nobyembre 2025 na 41 estado ang nagbabahagi ng mga litrato ng lisensya sa
    Nlets, ang network ng mga mensahe para sa pulis. Wala sa mga pinagmulang nakita namin ang
    nagpapangalan sa 41, o sa siyam na hindi nagbabahagi. Kaya ang bilang na ito lang ay hindi
    nagpapakita kung nagbabahagi ng mga ito o hindi ang alinmang estado. Sinadya naming iwang walang
    laman ang listahang ito.

us-list-nlets-photos-pilot =
    Ang North Carolina, Oregon, South Carolina at Virginia ang unang nagpadala ng mga litrato ng
    lisensya sa Nlets, ang network ng mga mensahe para sa pulis. Ginawa nila ito sa isang pagsubok na
    nagsimula noong mga 2006 hanggang 2008. Mga 18 estado ang sumali pagdating ng 2010. Hindi namin
    makumpirma kung ginagawa pa nila ito, o para sa aling mga ahensya.

us-list-aamva-photo-exchange =
    Nagpapalitan din ng mga litrato ang mga ahensya ng lisensya sa sarili nilang samahan, ang AAMVA.
    Hiwalay ang rutang ito sa Nlets, ang network ng mga mensahe para sa pulis. Ipinapakita ng listahan
    kung aling mga estado ang kayang magbukas ng mga litrato ng lisensya ng Alaska noong 2020.
    Ipinapakita nito kung sino ang nakakonekta noon. Wala itong ipinapakita tungkol sa ICE.

us-list-aamva-state-to-state =
    May iisang index na pinagsasaluhan ang mga opisina ng lisensya, ang serbisyong State-to-State ng
    samahan nilang AAMVA. May isang tala ito para sa bawat lisensya o ID card: pangalan, petsa ng
    kapanganakan at mga huling numero ng Social Security number. Kaya makikita ng isang estado na may
    card ang isang tao sa ibang lugar. May idinagdag na bahagi para sa kasaysayan sa pagmamaneho. Sumali
    ang District of Columbia noong Setyembre 28, 2024 bilang ika-42. Wala sa mga tekstong nabasa namin
    ang nagpapakitang naghahanap dito ang pulis o ang ICE. Mga nakalistang estado lang ang
    pinapangalanan ng mga teksto. Wala kaming nakitang buong listahan, at wala rin tungkol sa kung sino
    ang sumali kalaunan.

us-list-fbi-face-search-2016 =
    Noong Mayo 2016, nag-ulat ang Government Accountability Office (GAO) tungkol sa isang yunit ng FBI
    para sa mga mukha na tinatawag na FACE. Kaya ng yunit na hanapan ang mga litrato ng lisensya ng 16
    estado, o humiling ng mga paghahanap. Nakita namin ang bilang na 16 sa ulat. Hindi namin nasuri ang
    16 pangalang ibinigay rito, na sinasabing sumusunod sa itinamang mapa nito. Kaya hindi nakumpirma
    ang mga pangalan. Binabanggit din ng ibang mga pinagmulan ang North Carolina, Illinois, Utah at
    Alabama. Tumigil ang Vermont noong Mayo 2017.

us-list-fbi-face-search-2019 =
    Pagdating ng 2019, kayang maabot ng FBI ang mga litrato ng lisensya sa 21 estado. Ang mga koleksyong
    kaya nitong hanapan ay may higit 641 milyong litrato. Higit 390,000 paghahanap ang naitala mula
    2011. Hindi namin nakita ang listahan ng 21 estado. Kaya Alabama lang ang inililista namin, na
    pinapangalanan ng isang pagsusuri noong 2020 sa mga bilang ng 2019.

us-list-ice-face-search-documented =
    Ipinapakita ng mga record na nakakuha ang ICE, o humingi, ng mga paghahanap ng mukha sa mga litrato
    ng lisensya sa apat na estado. Sumunod ang Utah at Vermont. Sumasagot ang Alaska sa mga hiling ng
    ICE (mga record ng 2017). Nakatanggap ang Washington ng sariling mga subpoena ng ICE, na walang
    hukom na pumirma, nang walang patunay na naghanap ito. Binabanggit ng ulat ng Georgetown noong 2022
    ang mga litrato ng lisensya ng mga isa sa bawat tatlong nasa hustong gulang. Binabanggit din nito
    ang hindi bababa sa anim na lugar na nagbibigay ng lisensya sa mga drayber anuman ang status nila.
    Hindi namin nakita ang listahan nito ng mga estado.

us-list-dmv-data-sales =
    Ipinakita ng pag-uulat noong 2019 na nagbenta ang mga DMV ng mga nakalistang estado ng datos ng
    drayber sa mga kompanya o pribadong imbestigador. May nakitang mga pagbebenta ang mamamahayag sa
    bawat estadong tiningnan niya. Kaya kung wala ang isang estado sa listahang ito, wala itong
    pinatutunayan.

## Mga pangyayari

us-event-nlets-cut-off-2025 =
    Sinasabi nila na pinutol na ng Illinois, Massachusetts, Minnesota, New York at Washington ang
    access ng ICE sa datos nila ng drayber sa Nlets, ang network ng pulis. Sinabi ng Oregon na
    ginagawa na nito iyon. Wala kaming nakitang mas huling pambansang bilang.

us-event-ice-denies-direct-access-2019 =
    Sinabi ng ICE na wala itong direktang access sa mga database ng DMV, at na hindi ito gumagamit ng
    mga record ng DMV para pumili ng mga hahanapin. Nakasulat sa tabi nito ang mga dokumento tungkol sa
    rutang ito.

us-event-photos-with-addresses-2019 =
    Hawak ng mga record ng drayber ang magagandang litratong tugma sa mga address ng bahay, sabi ng
    isang propesor ng batas sa Quartz. May mga estadong nagbibigay ng lisensya sa mga taong walang
    status, kaya namumukod ang mga record nila. Higit sa isang dosenang estado at ang District of
    Columbia ang gumagawa nito noon.

us-event-ice-and-dmvs-in-contact-2016 =
    Ipinapakita ng mga papel na napanalunan sa isang demanda ang maraming magkakabit na sistema at
    ugnayan ng mga opisina ng lisensya at ng ICE, isinulat ng National Immigration Law Center.
    Binabanggit nito ang network ng pulis na Nlets bilang isa sa mga ito.

us-event-seven-states-shared-2021 =
    Hindi bababa sa pitong estado ang nagbigay sa ICE ng personal na datos tungkol sa mga drayber mula
    Enero 2020, iniulat ng Center for Public Integrity. Kasama sa datos ang mga lisensya para sa mga
    taong walang status. Sa bahaging nabasa namin, hindi nito pinapangalanan ang lahat ng estado.

us-event-year-of-access-bought-2017 =
    Sinimulan ng sangay ng ICE sa deportasyon (ERO) ang isang taong access sa datos ng drayber ng North
    Carolina. Sa huli, nagbayad ito ng $26.50. Nagbayad ang isang tao ng $5 hanggang $7 para sa isang
    kopya ng sarili niyang record. Hindi alam kung may sumunod na mga pag-aresto.
