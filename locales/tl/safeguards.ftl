## Ang DMV, ang opisina ng estado para sa mga lisensya sa pagmamaneho

safeguard-dmv-disclosure-limit = Mga limit sa pagbabahagi ng mga record ng DMV
    .what =
        Ang DMV ay maaaring magbigay ng ilang record sa ilang ahensya sa ilalim lang ng mga itinakdang
        kondisyon, madalas ay utos ng korte (court order) o warrant na pirmado ng hukom (judicial
        warrant). Hindi nito saklaw ang network ng pulis o ang mga kompanya, maliban kung iyon ang sinasabi ng batas.
safeguard-dmv-status-confidentiality = Dapat panatilihing pribado ng DMV ang ilang datos ng lisensya
    .what =
        Dapat panatilihing pribado ng DMV ang nalalaman nito tungkol sa ilang card, papel o tanong sa
        status. Ang ibang datos, gaya ng pangalan o address, ay maaaring nakabukas pa rin.
safeguard-dmv-document-limit = Mga limit sa mga kopya ng papel sa DMV
    .what =
        Bawal sa DMV na magtabi, o na malayang magbahagi, ng mga kopya ng ilang papel na ipinapakita
        ng mga tao. Hindi nito saklaw ang datos na ipinasok na ng DMV sa sistema nito.
safeguard-police-network-block = May ahensyang hindi pinapapasok sa network ng pulis
    .what =
        Pinipigilan ng estado ang isang pinangalanang ahensya na tingnan ang datos ng mga drayber nito
        sa network ng pulis. Ang mga ahensyang pinangalanan lang ang pinipigilan nito. Kaya pa ring
        tumingin ng iba, at maaaring ipasa nila ang nakita nila.
safeguard-recipient-promise = Pangakong hindi ipapasa ang datos ng DMV
    .what =
        Ang sinumang tumatanggap ng datos ng DMV ay dapat mangakong hindi ito ipapasa para sa
        trabahong pang-imigrasyon. Gumagana lang ang patakaran hangga’t tinutupad ng mga tao ang
        pangako at ipinatutupad ito ng estado.
safeguard-face-search-limit = Mga limit sa paghahanap ng mukha sa mga litrato ng lisensya
    .what =
        Ipinagbabawal o nililimitahan ng estado ang paghahanap ng mukha (face search) sa mga litrato
        ng lisensya nito. Hindi saklaw ng patakaran ang mga litratong hawak na ng mga pederal na
        ahensya.
safeguard-data-sale-limit = Mga limit sa pagbebenta ng datos ng mga drayber
    .what =
        Nililimitahan ng batas ng estado kung kanino maaaring ibenta ng DMV ang datos ng mga drayber,
        o para sa anong gamit. Hindi nito pinipigilan ang datos na hawak na ng mga bumili.

## Mga camera ng plaka at pulis

safeguard-plate-sharing-limit = Mga limit sa pagbabahagi ng datos ng camera ng plaka
    .what =
        Nililimitahan ng batas ng estado kung kanino maaaring ibahagi ng pulis ang nakita ng mga
        camera ng plaka nito. Hindi nito sakop ang mga pederal na camera, at maaaring hindi nito sakop
        ang mga pribado.
safeguard-plate-immigration-ban = Walang datos ng camera ng plaka para sa trabahong pang-imigrasyon
    .what =
        Ipinagbabawal ng batas ng estado na ibahagi o gamitin ng mga ahensya ang datos ng camera ng
        plaka para sa trabahong pang-imigrasyon. Hindi nito sakop ang mga pederal na camera o ang mga
        pambansang kompanyang nagbebenta ng datos ng plaka. Natuklasang may mga ahensyang lumabag sa
        ganitong mga patakaran.
safeguard-plate-retention-limit = Dapat burahin ang datos ng camera ng plaka pagkalipas ng panahon
    .what =
        Dapat burahin ng pulis ang mga pagkakita sa plaka pagkalipas ng itinakdang panahon. Hanggang
        doon, puwedeng hanapan ang mga ito. Hindi nito naaabot ang mga kopyang ginawa ng iba.
safeguard-trust-law = Mga limit sa tulong ng pulis sa trabahong pang-imigrasyon
    .what =
        Nililimitahan ng batas ng estado kung ano ang maaaring gawin o ibahagi ng mga pulis at
        kulungan para sa mga ahensya ng imigrasyon. May mga eksepsyon ang ganitong mga batas, madalas
        para sa warrant na pirmado ng hukom (judicial warrant) o sa ilang krimen. Hindi pinipigilan ng
        mga ito ang mga fingerprint na napupunta sa FBI.
safeguard-agreement-ban = Walang kasunduang 287(g) sa ICE
    .what =
        Ipinagbabawal ng batas ng estado ang mga kasunduang nagpapahintulot sa mga lokal na opisyal na
        gumawa ng trabahong pang-imigrasyon para sa ICE. Hindi nito pinipigilan ang ibang ugnayan ng
        pulis at ng ICE.
safeguard-driver-privacy-act = Pederal na batas sa privacy ng mga drayber (DPPA)
    .what =
        Nililimitahan ng isang pederal na batas kung kanino maaaring ibigay ng DMV ang datos ng mga
        drayber, gaya ng pangalan, address at litrato. Hinahayaan nitong makuha ng anumang ahensya ng
        gobyerno ang datos para sa trabaho nito. Kaya kung ito lang, hindi nito inilalayo sa ICE ang
        mga record.

## Imigrasyon at mga korte

safeguard-victim-confidentiality = Pederal na patakaran sa privacy ng mga hiling ng biktima
    .what =
        Ayon sa pederal na batas, ang hiling ng biktima ng pang-aabuso, krimen o human trafficking ay
        puwedeng lumabas sa gobyerno dahil lang sa mga nakalistang dahilan. Sa loob ng Homeland
        Security (DHS), na kinabibilangan ng ICE, nililimitahan nito kung para saan ginagamit ang
        hiling, hindi kung sino ang maaaring makakita nito para sa trabaho. Bawal gamitin laban sa
        biktima ang impormasyong galing lang sa nang-abuso. Saklaw ng patakaran ang pederal na hiling,
        hindi ang report na ginawa sa lokal na pulis.
safeguard-home-entry-warrant = Kailangan ng mga opisyal ng warrant na pirmado ng hukom para pumasok sa bahay
    .what =
        Kung walang pahintulot (consent), kailangan ng mga opisyal ng warrant na pirmado ng hukom
        (judicial warrant) para pumasok sa isang bahay. Ang sariling mga form ng ICE ay hindi pirmado
        ng hukom. Tinututulan ito ng ICE para lang sa mga taong may pinal na utos ng deportasyon (final
        removal order). Sa aktuwal, maaaring pumasok pa rin nang sapilitan ang mga opisyal. Huwag
        lumaban; sabihing hindi kayo pumapayag.
safeguard-immigration-court-arrest-limit = Limit sa pag-aresto sa korte ng imigrasyon
    .what =
        Nililimitahan ng pasya ng korte noong Hunyo 23, 2026 ang pag-aresto sa mga tao dahil pumunta
        sila sa korte ng imigrasyon. Hindi nito saklaw ang mga check-in sa mga opisina ng ICE, ang mga
        kalye o ang mga bahay. Umapela ang gobyerno, kaya alamin ang lagay nito bago kayo umasa rito.
safeguard-courthouse-arrest-limit = Mga limit sa pag-aresto ng imigrasyon sa mga korte ng estado
    .what =
        Nililimitahan ng batas ng estado ang mga sibil na pag-aresto ng imigrasyon sa mga korte ng
        estado, madalas sa mga pag-aresto lang na may warrant na pirmado ng hukom (judicial warrant). Hindi nito saklaw
        ang korte ng imigrasyon o ang pag-aresto dahil sa krimen. May mga iniulat pa ring pag-aresto sa
        ilang estadong may ganitong batas.
safeguard-asylum-confidentiality = Privacy ng mga hiling na asylum
    .what =
        Bawal sa gobyerno na sabihin sa iba, lalo na sa bansang pinanggalingan, na may humingi ng
        asylum. Inaalis ang pagbabawal na ito ng nakasulat na pahintulot o ng isang nakalistang eksepsyon. Hindi ito
        pader sa loob ng gobyerno: ang mga opisyal ng imigrasyon at ibang pederal na opisyal na may
        pangangailangan ay maaaring tumingin sa file.
safeguard-privacy-act = Pederal na Privacy Act
    .what =
        Binibigyan ng batas na ito ang mga U.S. citizen at may green card ng mga karapatan sa mga
        pederal na file, gaya ng pagwawasto, pagdedemanda, at mga limit sa pagbabahagi. Hindi nito saklaw
        ang ibang mga tao. Kung ito lang, hindi nito pinipigilan ang mga pederal na opisina na
        magbahagi ng mga file sa ICE.

## Mga pederal na programa, kalusugan, paaralan at pagboto

safeguard-tax-confidentiality = Privacy ng mga tax return
    .what =
        Pinananatiling lihim ng pederal na batas ang mga tax return, na may mga nakalistang eksepsyon.
        Hindi nagkakasundo ang mga korte kung pinapayagan ng isa sa mga ito na makuha ng ICE ang mga
        address. Ang utos ng korte laban sa pagbabahagi ay maaaring magbago sa apela (appeal).
safeguard-social-security-confidentiality = Privacy ng mga Social Security number
    .what =
        Nililimitahan ng pederal na batas ang pagbibigay ng mga Social Security number. Noong Hunyo
        2026, ginamit ito ng isang korte para putulin ang pagkakaugnay ng mga file ng Social Security
        at ng SAVE, isang pagsusuri ng citizenship. Noong Setyembre 2026, pinahinto ng Supreme Court
        ang pasyang iyon hanggang matapos ang apela (appeal). Maaaring magpatuloy ang ibang pagbabahagi.
safeguard-medicaid-confidentiality = Privacy ng datos ng Medicaid
    .what =
        Ayon sa pederal na batas, para lang sa pagpapatakbo ng programa ang paggamit ng datos ng
        Medicaid. Mula Enero 6, 2026, ayon sa isang utos ng korte noong Disyembre 29, 2025, maaaring
        makakuha ang ICE ng batayang datos tungkol sa mga taong hindi legal na naririto (not lawfully
        present). Sa mga estadong nagdemanda, nananatiling protektado ang mga detalye sa kalusugan at
        ang datos ng mga U.S. citizen at may green card.
safeguard-food-benefit-confidentiality = Privacy ng datos ng food stamps (SNAP)
    .what =
        Ayon sa pederal na batas, ang datos ng mga magkakasama sa bahay ay para lang sa pagpapatakbo
        ng programa. May mga eksepsyon ito, gaya ng pagsusuri sa status ng mga taong nag-a-apply, at ng
        mga opisyal na naghahanap sa taong tumatakas sa isang mabigat na kasong kriminal (fleeing
        felon). Nagpasya ang isang korte na malamang na nilalabag ng mariing paghingi (demand) ng pederal na
        gobyerno sa lahat ng datos ang batas na ito, para sa mga estadong nagdemanda.
safeguard-health-privacy = Privacy ng mga record sa kalusugan
    .what =
        Nililimitahan ng pederal na batas (HIPAA), at sa ilang estado ng sarili nilang batas, kung
        kailan maaaring magbigay ang ospital o klinika ng datos ng pasyente sa mga opisyal.
        Hinahayaan sila ng pederal na batas na sumagot sa ilang mariing paghingi (demand) na walang
        hukom na pumirma, pero hindi sila inuutusan nito. Hinahayaan silang magsabi ng higit pa tungkol
        sa taong hawak ng mga opisyal, o para pigilan ang isang malubhang banta. Sakop nito ang mga
        ospital, klinika at kompanya ng insurance, hindi ang ICE.
safeguard-school-privacy = Privacy ng mga record sa paaralan
    .what =
        Sa ilalim ng pederal na batas (FERPA), ang paaralang tumatanggap ng perang pederal ay
        nangangailangan ng pahintulot ng magulang o ng estudyanteng nasa hustong gulang para magbigay
        ng mga record. Eksepsyon ang legal na subpoena, kahit walang hukom na pumirma, o ang utos ng
        korte (court order); dapat munang subukan ng paaralan na bigyang-babala ang pamilya. Eksepsyon
        din ang emergency. Ang directory data, gaya ng pangalan at address, ay maaaring lumabas maliban
        kung tumanggi ang pamilya. May ilang estadong nagdaragdag ng sarili nilang batas.
safeguard-voter-list-limit = Mga limit sa pagbibigay ng listahan ng mga botante
    .what =
        Nililimitahan ng isang batas o pasya ng korte kung kanino maaaring ibigay ng estado ang buong
        listahan nito ng mga botante. Hindi nito nababawi ang listahang naibigay na. Ang pasya ay
        maaaring magbago sa apela (appeal).
safeguard-census-secrecy = Pagiging lihim ng mga sagot sa census
    .what =
        Ang mga sagot sa census ay maaaring gamitin para lang sa estadistika. Ayon sa batas, bawal na
        makita ang mga ito ng ibang ahensya, at bawal gamitin laban sa tao. Saklaw lang ng patakaran
        ang sinasabi ng mga tao sa Census Bureau.

## Pera, trabaho, mga broker at telepono

safeguard-financial-privacy = Pederal na batas sa privacy ng mga record sa bangko
    .what =
        Ang pederal na ahensyang gusto ng mga record sa bangko gamit ang sarili nitong subpoena ay
        dapat magpadala ng kopya sa kustomer at maghintay ng 10 araw, o 14 kung ipinadala sa koreo.
        Puwedeng hilingin ng kustomer sa pederal na korte na pigilan ito. May mga eksepsyon ito, at
        hindi nito sakop ang mga ahensya ng estado o lokal ni saklaw ang mga tindahang nagpapadala ng
        pera.
safeguard-transfer-database-cut = Pinutol sa TRAC ang mga opisyal ng ICE sa deportasyon
    .what =
        Noong Hunyo 2025, pinutol ng attorney general ng Arizona ang access ng mga opisyal ng ICE sa
        deportasyon (ERO) sa TRAC, isang database ng padalang pera. Inilalarawan ng mga ulat ang
        pagputol para sa kanila lang. Ang iba ay maaaring naghahanap pa rin dito.
safeguard-credit-reporting = Pederal na batas sa credit report (FCRA)
    .what =
        Hinahayaan ng batas na ito ang mga tao na makita at itama ang mga credit file nila at i-freeze
        ang credit nila. Karamihan ng mga kompanyang nagbebenta ng mga file tungkol sa mga tao ay
        nagsasabing hindi sila saklaw nito. Ang itaas na bahagi ng credit file ay ibinebenta nang wala
        sa mga limit nito, at hindi ito itinatago ng freeze.
safeguard-broker-delete-right = Karapatang ipabura ang datos sa mga data broker
    .what =
        Hinahayaan ng batas ng estado ang mga tao na hilingin sa mga kompanya na burahin ang datos nila
        o itigil ang pagbebenta nito. Madalas na hindi saklaw ang datos mula sa mga pampublikong
        record, at maaaring hindi rin saklaw ang maraming kompanya. Hindi nito nababawi ang nakuha na
        ng isang ahensya.
safeguard-personal-data-sale-limit = Mga limit sa pagbebenta ng personal na datos sa mga nagpapatupad ng imigrasyon
    .what =
        Nililimitahan ng batas ng estado ang pagbebenta ng personal na datos sa mga ahensyang
        nagpapatupad ng batas sa imigrasyon. Hindi nito nababawi ang nakuha na ng isang ahensya.
safeguard-utility-data-limit = Mga limit sa pagbabahagi ng datos ng utility
    .what =
        Nililimitahan ng batas ng estado kung kailan maaaring magbigay ang isang utility ng datos ng
        kustomer sa mga ahensya ng imigrasyon. Maaaring ilang utility o ilang datos lang ang saklaw
        nito. Kaya pa rin itong buksan ng utos ng korte (court order) o ng warrant na pirmado ng hukom
        (judicial warrant).
safeguard-wage-data-limit = Mga limit sa pagbabahagi ng mga ulat ng sahod sa estado
    .what =
        Nililimitahan ng batas ng estado kung kailan maaaring magbigay ang isang ahensya ng paggawa ng
        mga ulat ng sahod. Maaari pa ring utusan ng pederal na korte ang ahensya na sumunod, gaya ng
        ginawa ng isa sa Delaware noong Abril 2026. Hindi nito saklaw ang sariling mga file ng
        employer.
safeguard-toll-data-limit = Mga limit sa pagbabahagi ng datos ng toll
    .what =
        Nililimitahan ng batas ng estado kung kailan maaaring magbigay ang isang ahensya ng toll ng
        datos nito. Maaari pa rin itong buksan ng utos ng hukom o ng subpoena. Hindi nito saklaw ang
        mga camera ng plaka ng pulis o ng mga kompanya.
safeguard-administrative-subpoena-limit = Ang subpoena ng ICE ay hindi utos ng korte
    .what =
        Walang puwedeng parusahan dahil naghintay hanggang utusan sila ng pederal na hukom na sumunod
        sa subpoena ng ICE. Ang sinumang makatanggap nito ay maaaring tumutol o humiling sa korte na
        kanselahin ito, o maaaring basta sumunod. Karamihan ng mga pagtutol sa ganitong mariing
        paghingi (demand) ng mga record ay nabigo.
safeguard-stored-communications = Pederal na batas sa privacy ng mga mensahe at account
    .what =
        Ang mga kompanya ng telepono, email at online ay maaari lang magbigay ng sinasabi ng mga mensahe
        kung may warrant na pirmado ng hukom (judicial warrant). Ang ibang mga record ay
        nangangailangan ng utos ng korte (court order). Sapat na ang subpoena, kahit walang hukom na
        pumirma, para sa pangalan, address, mga log ng tawag at session, at pinagmulan ng bayad. Sa
        emergency, ang kompanya ay maaaring magbigay agad ng datos. Hindi kailangang sabihan ng ahensya
        ang kustomer, kahit ginagawa ito ng maraming kompanya.
safeguard-location-warrant = Warrant na pirmado ng hukom para sa kasaysayan ng lokasyon ng telepono
    .what =
        Kailangan ng mga opisyal ng warrant na pirmado ng hukom (judicial warrant) para mapilit ang
        kompanya ng telepono na ibigay ang isang linggo o higit pa ng kasaysayan ng lokasyon, maliban
        sa emergency o kung may pahintulot ng kustomer. Mula sa pasya ng Supreme Court noong Hunyo 29,
        2026, itinuturing ding paghahalughog (search) ang pagkolekta nito ayon sa lugar. Hindi
        pinagpasyahan ng mga pasyang ito kung ang isang ahensya ay maaaring basta bumili ng datos ng
        lokasyon.
safeguard-device-search-policy = Mga patakaran sa hangganan sa paghahalughog ng telepono
    .what =
        Ang sariling mga patakaran ng CBP, na in-renew noong Enero 2026, ay humihingi ng higit pa para
        sa mas malalim na paghahalughog. Ayon sa mga ulat, nililimitahan ng mga patakarang ito ang mga opisyal sa datos na nakaimbak sa aparato, hindi sa cloud. Hindi kailangan ng warrant na pirmado ng hukom
        (judicial warrant). Ang U.S. citizen ay hindi puwedeng tanggihang papasukin dahil hindi
        binuksan ang telepono; ang bisita ay puwedeng tanggihan, at maaaring kunin at itabi ang
        telepono.

safeguard-parent-locator-limit = Mga limit sa file ng sustento sa anak
    .what =
        Pinapangalanan ng pederal na batas kung sino ang maaaring gumamit ng pambansang file ng
        sustento sa anak at ng mga bagong empleyado, at para saan. Hindi kasama ang imigrasyon sa mga
        layuning ito. Ang departamento ng kalusugan ang may hawak ng file at nagpapasya sa mga hiling,
        at pinag-aaralan nito noon ang isang hiling mula sa Homeland Security (DHS).

safeguard-simulator-policy = Sariling mga patakaran ng Homeland Security sa mga pekeng tore ng telepono
    .what =
        Humihingi ang sariling patakaran ng Homeland Security ng warrant na pirmado ng hukom (judicial
        warrant), na may mga eksepsyon para sa mga agarang kaso. Kayang baguhin ito ng Homeland
        Security.
        Natuklasan ng inspector general nito noong 2023 na hindi laging kumuha ang mga imbestigador ng
        ICE (HSI) ng mga utos ng korte (court order) na kailangan.

safeguard-spyware-policy = Sariling salita ng ICE tungkol sa spyware
    .what =
        Noong Abril 2026, sinabi ng gumaganap na pinuno ng ICE na gagamitin ang spyware laban sa
        mga drug trafficker at mga terorista. Sariling salita iyon ng ICE. Hindi ito batas, at kayang
        baguhin ito ng ICE.

safeguard-state-refusal = Pagtanggi ng estado
    .what =
        Tumanggi ang estado na ibigay ang mga record nito, o nilalabanan sa korte ang mariing paghingi
        (demand). Sariling pasya iyon ng estado. Puwede itong magbago, at puwedeng iutos ng korte na
        ibigay ang mga record.

safeguard-student-aid-privacy = Privacy ng mga form para sa tulong sa estudyante
    .what =
        Ayon sa pederal na batas, para sa tulong sa estudyante lang ang sinasabi sa form na FAFSA. Ang Education Department ang may hawak ng form. Walang sinuman sa labas nito ang
        makatitiyak na nananatili roon ang datos.

safeguard-library-privacy = Privacy ng mga record sa aklatan
    .what =
        Pinananatiling pribado ng mga batas ng estado ang hinihiram ng tao sa pampublikong aklatan,
        karaniwan hanggang mag-utos ng iba ang korte. Magkakaiba ang mga batas: sa ilan, maaaring sapat na ang subpoena. Ang sariling form ng opisyal ng imigrasyon ay hindi utos ng korte.

safeguard-reporting-duty-limit = Mga limit sa tungkuling mag-ulat
    .what =
        Sinasabi ng isang pederal na abiso ng 2000 na dapat iulat ng isang opisina ang tao lang na alam
        nitong naririto nang labag sa batas, at makitid ang pagbasa nito sa salitang “alam” (know).
        Luma na ito. Hindi namin nakita kung pinalitan na ito ng gobyerno.
