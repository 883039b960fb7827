## Mga paaralan, koreo, ospital, census, at ang mga batas tungkol sa mga ito

us-channel-school-records =
    Hindi kailangang magtanong ang mga pampublikong paaralan tungkol sa status sa imigrasyon. Inilalayo
    ng isang pederal na batas sa privacy ang mga record ng mga estudyante sa ICE maliban kung pumayag
    ang pamilya. Eksepsyon ang legal na subpoena o ang utos ng korte (court order), pagkatapos ng
    makatwirang pagsisikap na bigyang-babala ang pamilya. Hindi sinasabi ng patakaran na dapat hukom ang
    pumirma ng subpoena. Isa pang eksepsyon ang emergency. Puwedeng ilabas ang directory data (gaya ng
    pangalan at address) maliban kung tumanggi ang pamilya. Mula Enero 2025, hindi na lugar na iniiwasan
    ng ICE ayon sa patakaran ang mga paaralan.

us-channel-usps =
    Sumali ang Postal Inspection Service (pulis ng koreo) sa isang task force sa imigrasyon ng Homeland
    Security (DHS) noong 2025. Humingi ang mga opisyal ng imigrasyon ng mga litrato ng mga sobre at
    pakete, datos sa pagsubaybay ng padala, at datos ng online account at bayad. Iniulat ito ng
    Washington Post noong Abril 29, 2025. Kinumpirma ng DHS sa pangkalahatan ang pagtutulungan. Hindi
    alam kung ilang tao ang sangkot.

us-channel-hospital-records =
    Maaaring magbigay ang mga ospital ng datos ng pasyente sa mga opisyal kapag may utos ng korte (court
    order). Maaari rin silang sumagot sa sariling nakasulat na mariing paghingi (demand) ng opisyal kung
    tiyak, limitado at may kaugnayan iyon, pero hindi sila pinipilit. Para makatulong sa paghahanap ng
    pinaghihinalaan o tumatakas, ang maaari lang nilang ibigay ay mga batayang impormasyong
    nagpapakilala sa tao. Maaari silang magsabi ng higit pa para pigilan ang isang malubhang banta, o
    tungkol sa taong hawak ng mga opisyal. Maaaring tumayo ang ICE sa mga pampublikong bahagi. Para sa
    mga lugar ng gamutan, kailangan nito ng pahintulot o ng warrant na pirmado ng hukom (judicial
    warrant).

us-protection-hipaa =
    Ang HIPAA ay ang pederal na batas sa privacy ng mga record sa kalusugan. Hinahayaan nito ang
    ospital o klinika na sumagot sa sariling nakasulat na mariing paghingi (demand) ng opisyal, pero
    hindi nito inoobliga ang mga ito na sumagot. Dapat may kaugnayan at tiyak ang mariing paghingi, at dapat
    hindi sapat ang datos na walang pangalan. Hinahayaan din sila ng HIPAA na magbigay ng maikling
    listahan ng mga impormasyong nagpapakilala sa tao para makatulong sa paghahanap ng
    pinaghihinalaan o tumatakas. Kung hawak ng mga opisyal o ng kulungan (jail) ang pasyente, maaari
    nilang makuha ang kailangan para sa pag-aalaga, kaligtasan at kustodiya. Para pigilan ang isang
    malubha at malapit na banta, maaari ring magsabi ng higit pa. Mas malawak ang abot ng utos ng
    korte (court order) o ng warrant na pirmado ng hukom (judicial warrant). Ang dapat sumunod sa
    HIPAA ay ang mga nagbibigay ng gamutan at ang mga kompanya ng insurance, hindi ang ICE.

us-protection-ferpa =
    Ang FERPA ay ang pederal na batas sa privacy para sa mga paaralang tumatanggap ng perang pederal.
    Kailangan nila ng nakasulat na pahintulot para ilabas ang mga record sa edukasyon. Magulang o
    estudyanteng nasa hustong gulang ang nagbibigay nito. Eksepsyon ang legal na subpoena o ang utos ng
    korte (court order), pagkatapos ng makatwirang pagsisikap na bigyang-babala ang pamilya. Hindi
    sinasabi ng patakaran na dapat hukom ang pumirma ng subpoena, at may mga utos na nagbabawal sa
    babala. Isa pang eksepsyon ang emergency na may banta sa kalusugan o kaligtasan ng isang tao. Ganoon
    din ang “directory” data, maliban kung tumanggi ang pamilya. Hindi saklaw ang mga record na ginagawa
    ng sariling yunit ng pulis ng paaralan para sa trabaho ng pulis. Ang datos ng mga estudyanteng may
    visa na hinihingi ng mga patakaran ay napupunta sa SEVIS, isang database na pinapatakbo ng ICE, may
    pahintulot man o wala.

us-protection-plyler =
    Bawal sa pampublikong paaralan na tanggihan ang isang bata dahil sa status sa imigrasyon. Walang
    tungkulin ang mga paaralan na magtanong tungkol dito. Ipinasya ito ng Supreme Court sa Plyler v. Doe
    (1982). May mga estadong nagtangkang subukin ito; tingnan ang mga tala sa bawat estado.

us-protection-census =
    Ang mga sagot sa census ay maaaring gamitin para lang sa estadistika. Bawal ipakita ang mga ito sa
    anumang ibang ahensya o gamitin laban sa tao. Krimen ang paglabag sa patakarang ito, na may hanggang
    limang taon sa bilangguan. May pederal na batas na nagbabawal ng mga limit sa pagbabahagi ng
    impormasyon sa imigrasyon sa mga pederal na opisyal. Sinasabi ng isang opinyon ng Justice Department
    ng 1999 na hindi nananaig ang batas na ito sa patakaran ng census. Wala kaming nakitang pagbabago
    noong 2025 at 2026. Hinihingi rin ng batas ang mga sagot: ang nasa hustong gulang na tumatanggi ay
    puwedeng pagmultahin nang hanggang $100, at ang sadyang nagbibigay ng maling sagot ay hanggang $500.

us-protection-sensitive-locations-policy =
    Inilayo ng isang patakaran ang mga opisyal ng imigrasyon sa mga paaralan, ospital at lugar ng
    pagsamba. Binawi ito noong Enero 20-21, 2025. Nananatili ang itinatakda ng Konstitusyon. Para
    pumasok sa mga di-pampublikong bahagi ng isang gusali, kailangan ng mga opisyal ng pahintulot o ng
    warrant na pirmado ng hukom (judicial warrant).

us-channel-fafsa =
    Hinihingi ng form para sa tulong sa estudyante (FAFSA) ang pangalan, petsa ng kapanganakan at
    address ng magulang o asawa. Hinihiling nito sa walang Social Security number na sabihing wala
    sila nito. Ayon sa Higher Education Act, para lang sa tulong sa estudyante ang datos. Noong
    Oktubre 2025, hindi pa rin maipangako ng isang pambansang grupo para sa pagpasok sa kolehiyo
    (NCAN) na nananatiling protektado ang datos. Sinabi ng departamento sa grupo na hindi nito
    ibinahagi ang mga ito nang labag sa batas at hindi nito gagawin iyon. Wala kaming nakitang
    paglipat sa isang ahensya ng imigrasyon.

us-protection-student-aid-privacy =
    Sinasabi ng Higher Education Act na maaaring gamitin ang datos ng FAFSA para lang humingi, magbigay
    at mangasiwa ng tulong sa estudyante. Nakabatay rito ang gabay ng Education Department ng Nobyembre
    2024 para sa mga paaralan at estado. Saklaw rin nito kung ano ang maaaring gawin ng paaralan kapag
    nakatanggap ng subpoena. Wala kaming nakitang pasya ng korte tungkol sa hiling ng isang ahensya ng
    imigrasyon.

us-channel-library-records =
    May mga record ang mga pampublikong aklatan kung sino ang humihiram ng ano. Sinasabi ng mga pahina
    tungkol sa mga batas ng Iowa at Illinois na nananatiling pribado ang mga record na ito hanggang
    mag-utos ng iba ang korte. Sinasabihan ang mga librarian na papuntahin ang mga opisyal sa direktor
    at sa abogado ng aklatan. Ang sariling form ng opisyal ng imigrasyon ay hindi utos ng korte (court
    order). Bukas sa publiko ang mga silid-basahan. Wala kaming nakitang kaso na humingi ang ICE ng mga
    record sa aklatan.

us-protection-library-privacy =
    Pinananatiling pribado ng mga batas ng 48 estado at ng Washington, D.C. ang mga record sa aklatan,
    sabi ng American Library Association sa listahan nito ng Nobyembre 2021. Sa Hawaii at Kentucky, mga
    opinyon ng attorney general ang gumagawa nito. Magkakaiba ang mga salita. Binabanggit ng karamihan
    ng mga batas ang pahintulot ng mambabasa o ang utos ng korte (court order); hindi namin nabasa ang
    bawat isa, at sa ilan ay maaaring sapat na ang subpoena. Nakabatay pa rin sa batas ng estadong iyon
    ang isang memo ng 2025 para sa mga aklatan sa Illinois.

## Mga pangyayari

us-event-school-policy-withdrawn-2025 =
    Binawi ang patakarang naglayo sa mga opisyal ng imigrasyon sa mga paaralan, ospital at lugar ng
    pagsamba. Para pumasok sa mga di-pampublikong bahagi ng isang gusali, kailangan pa rin ng mga
    opisyal ng pahintulot o ng warrant na pirmado ng hukom (judicial warrant).

us-event-postal-cooperation-2025 =
    Sumali ang Postal Inspection Service (pulis ng koreo) sa isang task force sa imigrasyon. Humingi ang
    mga opisyal ng imigrasyon ng mga litrato ng mga sobre at pakete, datos sa pagsubaybay ng padala, at
    datos ng account at bayad, ayon sa ulat ng Washington Post. Hindi alam kung ilang tao ang sangkot.

us-event-postal-government-says-2025 =
    Kinumpirma ng Homeland Security, sa pangkalahatan, na nakikipagtulungan dito ang Postal Inspection
    Service. Hindi alam kung ilang tao ang sangkot.
