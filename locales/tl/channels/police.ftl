channel-booking-fingerprints-sent = Mga fingerprint sa booking na ipinapadala sa FBI at ICE
    .how =
        Ipinapadala ng kulungan (jail) sa FBI ang mga fingerprint ng taong inaresto (booking). Pagkatapos, awtomatikong inihahambing ang mga ito sa file ng
        Homeland Security. Nalalaman ng ICE ang tugma bago ang anumang hatol na guilty.
channel-jail-release-data = Sinasabi ng kulungan sa ICE ang isang pagpapalaya
    .how =
        Itinatanong ng ICE sa kulungan (jail) kung kailan palalayain ang isang tao, o hinihiling na hawakan pa ang tao. Maaaring sumagot ang kulungan, maliban
        kung ipinagbabawal ng batas ng estado o ng sarili nitong mga patakaran. May mga estadong nag-uutos sa mga kulungan na sumagot.
    .seen-elsewhere =
        Iniulat ito sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-jail-data-resale = Datos ng kulungan na ibinebenta ng mga kompanya
    .how =
        Ang mga sistemang nagpapaalam sa mga biktima kapag may pinalaya, gaya ng VINE, ay kumukuha ng sariwang (live) datos mula sa higit 2,800 kulungan (jail). Isang
        kompanya ang muling nagbebenta ng datos, at bumili ang ICE ng access noong 2021. Hindi namin nakita ang listahan ng mga kulungang iyon, at hindi namin alam
        kung may access pa rin ang ICE. Kaya ang pagtanggi ng kulungan na magsabi sa ICE ay maaaring hindi makapagtago ng isang booking.
channel-287g-jail-officers = Mga opisyal ng lokal na kulungan na nagtatrabaho para sa ICE
    .how =
        Puwedeng pumirma ang sheriff o kulungan (jail) ng kasunduang 287(g) sa ICE. Kung ganoon, maaaring suriin ng mga opisyal nito, para sa ICE, ang mga taong nakakulong, o isilbi roon ang mga sariling warrant ng ICE, na walang hukom na pumipirma. Kung ano ang maaari nilang gawin ay depende sa uri ng kasunduan. Mga
        ahensyang pumirma lang ang kasali.
    .county-some = { $county }: may alam kaming mga kasunduang ito para sa kulungan:
    .county-other = { $county }: ang mga kasunduang alam namin ay para sa pulis na nagpapatrolya, wala para sa kulungan. Maaaring may mas bago.
    .county-none = { $county }: wala kaming alam na kasunduan ng ahensya rito. Hindi nito ibig sabihin na wala: humaba na mula noon ang listahan ng ICE na may petsang { DATE($date) }, higit sa kaya naming pangalanan.
channel-287g-street-officers = Lokal na pulis na nagtatrabaho para sa ICE habang nagpapatrolya
    .how =
        Puwedeng pumirma ang departamento ng pulis ng kasunduang 287(g) sa ICE. Sa ilalim ng uring task force, gumagawa ang mga opisyal nito ng trabahong
        pang-imigrasyon habang ginagawa ang karaniwang trabaho ng pulis. Kaya maaari nilang gamitin ang nalalaman ng departamento nila; wala kaming nakitang dokumentong
        nagpapakita nito para sa mga report nito. Mga ahensyang pumirma lang ang kasali. Ang ibang mga uri ng kasunduan ay para sa mga kulungan (jail) lang.
    .county-some = { $county }: pumirma ang mga ahensyang ito ng uring task force, kaya ang mga opisyal nila ay maaaring magtrabaho para sa ICE habang nagpapatrolya:
    .county-other = { $county }: ang mga kasunduang alam namin ay para sa kulungan lang, wala para sa pulis na nagpapatrolya. Maaaring may mas bago.
    .county-none = { $county }: wala kaming alam na kasunduan ng ahensya rito. Hindi nito ibig sabihin na wala: humaba na mula noon ang listahan ng ICE na may petsang { DATE($date) }, higit sa kaya naming pangalanan.
channel-local-police-asked = Nagtatanong ang ICE sa lokal na pulis
    .how =
        Itinatanong ng isang ahensya ng imigrasyon sa departamento ng pulis kung ano ang nalalaman nito tungkol sa isang tao. Maaaring sumagot ang departamento, maliban
        kung ipinagbabawal ng batas ng estado o ng sarili nitong mga patakaran. May mga estadong nag-uutos sa pulis na tumulong.
    .seen-elsewhere =
        Iniulat ito sa ibang mga estado, pero wala kaming nakitang kaso para sa ahensyang ito sa estadong ito.
channel-victim-report-asked = Nagtatanong ang ICE sa pulis tungkol sa biktima ng krimen
    .how =
        Posibleng hingin ng isang ahensya ng imigrasyon sa departamento ng pulis ang report na ginawa ng biktima ng krimen. Posibleng sumagot ang departamento, maliban
        kung ipinagbabawal ng batas ng estado o ng sarili nitong mga patakaran. Alam namin ang rutang ito mula sa pagbasa ng batas, hindi mula sa isang kaso.
channel-courthouse-visit = Naghihintay ang mga opisyal sa korte ng estado o lokal
    .how =
        Ipinapakita ng mga kalendaryo ng korte kung kailan dinidinig ang mga kaso, at marami sa mga ito ang bukas sa kahit sino. Kayang maghintay ng mga opisyal sa
        gusali ng korte para sa isang tao. May mga iniulat na pag-aresto ng imigrasyon sa mga gusali ng korte sa ilang estado, kahit kung saan ipinagbabawal ito ng batas.
channel-court-records-open = Mga record ng korte na bukas sa publiko
    .how =
        Bukas sa kahit sino ang mga listahan ng mga kasong sibil at kriminal. Iniipon ng mga kompanya ang mga ito sa mga file na ibinebenta nila. Hindi itinatago ng
        pederal na batas ang mga ito sa isang ahensya.
channel-police-video-asked = Humihingi ang ICE ng video sa lokal na pulis
    .how =
        Nagbabahagi ang lokal na pulis ng video, gaya ng video ng body camera, sa ibang mga ahensya sa bawat kaso. Posibleng humingi nito ang ICE. Maaaring limitahan ito ng
        batas ng estado o ng sariling mga patakaran ng departamento. Wala kaming nakitang dokumentong nagpapakita na maramihang kumukuha ang ICE ng ganitong video o
        naghahanap ng mga mukha rito.
channel-immigration-warrant-lookup = Mga warrant ng ICE sa database ng pulis
    .how =
        Inilalagay ng ICE ang mga sarili nitong warrant sa database ng FBI, na hinahanapan ng pulis sa paghinto sa trapiko. Walang hukom na pumirma sa mga warrant na ito.
        Hindi bababa sa kalahating milyon pa ang idinagdag noong simula ng 2025, ayon sa ulat ng NPR; hindi kinumpirma ng ICE ang bilang. Kaya sa isang pagpapahinto, puwedeng
        makita ng opisyal ang ganitong warrant.
channel-dna-file = DNA sa file ng FBI
    .how =
        Kumukuha ang Homeland Security (DHS) ng DNA mula sa karamihan ng mga taong hawak nito. Ipinapadala nito ang mga profile sa file ng FBI, na tinatawag na CODIS. Kayang
        hanapan ng mga pulis saanman ang file na iyon, nang walang petsa ng pagtatapos. Sinasabi ng mga balita na higit 1.5 milyong profile ang naidagdag mula 2020.

channel-shared-police-reports = Mga report ng pulis sa mga pinagsasaluhang database
    .how =
        Maraming departamento ang kumokopya ng mga report nila sa mga database na hinahanapan ng ibang mga departamento, gaya ng COPLINK, LInX o N-DEx ng FBI. Nasa ganitong mga
        report din ang mga testigo at biktima. May sariling login ang mga imbestigador ng ICE (HSI) sa ilan sa mga ito. Ang batas ng estado na naglilimita kung ano ang
        sinasabi ng lokal na pulis sa ICE ay dapat sundin ng mga pulis na iyon, pero hindi nito sakop ang pederal na login. Dahil sa batas na iyon, maaaring umalis ang isang departamento sa ganitong database. Wala
        kaming nakitang listahan kung sino ang nagbibigay ng ano ngayon.
    .seen-elsewhere =
        Naipakita ang mga login ng mga imbestigador ng ICE (HSI) sa Massachusetts, at iniulat sa Arizona at California. Umalis ang King County, Washington, sa isang ganitong
        database dahil doon. May binabanggit ang mga pinagmulan na marami pang lugar nang hindi pinapangalanan ang lahat. Wala kaming nakitang kaso para sa ahensyang ito sa
        estadong ito.

channel-shared-arrest-records = Mga record ng pag-aresto sa mga pinagsasaluhang database
    .how =
        Maraming departamento ang kumokopya ng mga pag-aresto at booking sa mga database na hinahanapan ng ibang mga departamento, gaya ng COPLINK, LInX o N-DEx ng FBI. May
        sariling login ang mga imbestigador ng ICE (HSI) sa ilan sa mga ito. Ang batas ng estado na naglilimita kung ano ang sinasabi ng lokal na pulis sa ICE ay dapat sundin ng mga pulis na iyon, pero hindi nito sakop ang pederal na login. Dahil sa batas na iyon, maaaring umalis ang isang departamento sa ganitong database. Wala kaming nakitang listahan kung sino ang nagbibigay
        ng ano ngayon.
    .seen-elsewhere =
        Naipakita ang mga login ng mga imbestigador ng ICE (HSI) sa Massachusetts, at iniulat sa Arizona at California. Umalis ang King County, Washington, sa isang ganitong
        database dahil doon. May binabanggit ang mga pinagmulan na marami pang lugar nang hindi pinapangalanan ang lahat. Wala kaming nakitang kaso para sa ahensyang ito sa
        estadong ito.

channel-police-report-exchange = Mga report ng pulis sa koleksyon ng isang kompanya
    .how =
        Nagbebenta ang LexisNexis sa mga pulis ng mapa ng mga krimen. Ayon sa kontrata, karaniwang kinokopya ng mga departamento ang mga report nila sa isang pambansang koleksyon, na
        tinatawag na PSDEX. Hinahanapan ito ng mga subscriber nang hindi nagtatanong sa departamento. Sinasabi ng mga mananaliksik na isa sa kanila ang ICE. Nakakita sila ng mga
        kontrata ng higit 340 ahensya sa 38 estado. Sinasabi nilang hindi na mababawi ang datos. Hindi namin alam kung kasali ang departamento ninyo.
    .seen-elsewhere =
        Nakakita ang mga mananaliksik ng mga kontrata ng higit 340 ahensya sa 38 estado. Hindi pinapangalanan ng nabasa namin ang lahat ng ito, kaya wala kaming nakitang kaso para
        sa ahensyang ito sa estadong ito.
