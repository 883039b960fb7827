channel-hospital-request = Hiling ng opisyal sa isang ospital
    .how =
        Maaaring magbigay ang ospital ng datos ng pasyente sa mga opisyal kapag may utos ng korte (court order). Maaari rin itong sumagot sa
        sariling nakasulat na mariing paghingi (demand) ng opisyal kung tiyak, limitado at may kaugnayan iyon, pero hindi ito kailangang
        sumagot. Maaari itong magbigay ng ilang batayang impormasyon para makatulong sa paghahanap ng pinaghihinalaan o tumatakas, at higit pa
        kung hawak ng mga opisyal ang tao o para pigilan ang isang malubhang banta. Natapos noong Enero 2025 ang patakarang naglalayo sa mga
        opisyal; para sa mga lugar ng gamutan, kailangan pa rin nila ng pahintulot o ng warrant na pirmado ng hukom (judicial warrant).
channel-school-record-request = Hiling ng ICE sa isang paaralan
    .how =
        Inilalayo ng isang pederal na batas sa ICE ang mga record sa paaralan maliban kung pumayag ang pamilya. Eksepsyon ang legal na subpoena,
        kahit walang hukom na pumirma, o ang utos ng korte (court order). Ganoon din ang emergency. Ganoon din ang directory data, gaya ng
        pangalan at address, maliban kung tumanggi ang pamilya. Mula Enero 2025, hindi na mga lugar na iniiwasan ng ICE ayon sa patakaran ang
        mga paaralan.
channel-census-answers-request = Hiling para sa mga sagot sa census
    .how =
        Hawak ng Census Bureau ang isinasagot ng mga magkakasama sa bahay. Ayon sa batas, ang mga sagot ay maaaring gamitin para lang sa
        estadistika at bawal ipakita sa anumang ibang ahensya. Krimen ang paglabag sa batas na ito. Wala kaming nakitang pagbabago noong 2025 o
        2026.
channel-postal-records-request = Datos ng koreo para sa mga ahensya ng imigrasyon
    .how =
        Sumali ang Postal Inspection Service (pulis ng koreo) sa isang task force sa imigrasyon noong 2025. Humingi ang mga opisyal ng imigrasyon
        ng mga litrato ng sobre, datos sa pagsubaybay ng padala at datos ng online account, ayon sa ulat ng Washington Post noong Abril 29, 2025.
        Kinumpirma ng Homeland Security sa pangkalahatan na nagtutulungan sila. Hindi alam kung ilang tao ang sangkot.

channel-student-aid-form-request = Form para sa tulong sa estudyante (FAFSA)
    .how =
        Nasa form para sa tulong sa estudyante ang mga pangalan, petsa ng kapanganakan at address ng estudyante at ng mga magulang o asawa.
        Ayon sa pederal na batas, para sa tulong sa estudyante lang ang datos na ito. Sinasabi ng Education Department na hindi nito ibinahagi ang
        mga ito nang labag sa batas. Wala kaming nakitang paglipat sa isang ahensya ng imigrasyon, at walang makakapangako na hindi ito mangyayari.

channel-library-record-request = Hiling ng opisyal sa isang aklatan
    .how =
        Hawak ng pampublikong aklatan kung sino ang humiram ng ano. Pinananatiling pribado ito ng batas ng halos bawat estado, karaniwan hanggang
        mag-utos ng iba ang korte. Ang sariling form ng opisyal ng imigrasyon ay hindi utos ng korte (court order). Wala kaming nakitang kaso na
        humingi ang ICE ng mga record sa aklatan.
