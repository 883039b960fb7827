## Tulong, at mga tungkulin sa ilalim ng batas

action-find-accredited-help = Humanap ng abogado o ng akreditadong kinatawan (accredited representative)
    .what =
        Inililista ng Justice Department ang mga libreng serbisyong legal para sa bawat korte ng
        imigrasyon. Ina-update nito ang listahang iyon nang apat na beses sa isang taon. Inililista rin
        nito ang mga grupo at akreditadong kinatawan na kinikilala nito. Ang site na
        immigrationadvocates.org ay may paghahanap ayon sa lugar; hindi namin ito sinuri. May mga
        opisina ng legal aid (libreng tulong na legal) na tumatanggap ng perang pederal. Sa ilalim ng
        isang patakaran ng 1997 na nabasa namin, dapat nilang itanong kung maaari nila kayong tulungan.
        Humingi ng tulong bago kayo magsumite ng anuman, bumiyahe o sumagot sa isang sulat.
    .fee = Libre ang mga serbisyo sa listahan ng Justice Department. Maaaring maningil ang iba.
    .caution =
        Hindi abogado ang notario o consultant. Hindi protektado ang sinasabi ninyo sa kanila.
        Protektado ang sinasabi ninyo sa abogado para makakuha ng payong legal, anuman ang status
        ninyo. Hindi nito saklaw ang krimen o panloloko na nangyayari pa.

action-update-court-address-eoir-33 = Sabihin sa korte ng imigrasyon ang bago ninyong address (form EOIR-33/IC)
    .duty =
        Ang taong may nakabinbing kaso sa korte ng imigrasyon ay dapat maghain ng form EOIR-33/IC sa
        loob ng limang araw ng trabaho mula sa anumang pagbabago ng address o numero ng telepono.
    .what =
        Bawat tao sa kaso ay naghahain ng sariling form. May kopyang napupunta sa mga abogado ng ICE.
        Kung nasa apela (appeal) ang kaso, itanong sa abogado o sa akreditadong kinatawan (accredited
        representative) kung aling form ang gagamitin. Hiwalay na tungkulin ang pag-uulat sa USCIS, at
        hindi nito napapalitan ang isang ito. Noong Pebrero 2026, hiniling ng opisina ng korte na alisin
        sa form na ito ang mga linyang “in care of”. Hindi namin sinuri kung inalis nito.
    .changes =
        Dumarating kung saan kayo nakatira ang mga abiso tungkol sa mga pagdinig (hearing). Hindi nito
        inilalayo sa ICE ang address ninyo.
    .gives = Nakukuha ng korte ng imigrasyon at ng mga abogado ng ICE ang bago ninyong address o numero ng telepono.
    .caution =
        Kung wala ang form, sa lumang address napupunta ang mga abiso, at puwedeng iutos ng hukom ang
        deportasyon habang wala kayo roon. Dito, kayo ang pinakanapipinsala kapag hindi ibinigay ang
        address.

action-attend-immigration-court = Pumunta sa bawat pagdinig sa korte ng imigrasyon
    .what =
        Ang hindi pagdating sa pagdinig (hearing) ay karaniwang nauuwi sa utos ng deportasyon (removal
        order). Itanong sa abogado kung puwede kayong humarap sa video. Mula Hunyo 23, 2026, nililimitahan
        ng isang utos ng korte (court order) ang mga pag-aresto sa mga korte ng imigrasyon. Umapela ang
        gobyerno, at nagtatapos ang mga pinagmulan namin sa Hulyo 1, 2026.
    .caution =
        Ayon sa mga pampublikong tala tungkol sa isang balita ng Hulyo 1, 2026, inaresto ng ICE ang
        tatlong lalaki sa dalawang korte ng imigrasyon sa New York sa kabila ng utos ng korte (court order) na
        naglilimita sa ganoong mga pag-aresto. Hindi saklaw ng utos ang mga check-in sa mga opisina ng ICE, ang mga kalye o ang mga bahay. Maaaring baguhin ito
        ng apela (appeal). Sa araw bago ang pagdinig, itanong sa abogado o sa legal clinic kung may bisa
        pa ito.

action-prepare-ice-check-in =
    Kung may check-in kayo sa ICE, paghandaan ito, at pumunta o kumuha muna ng bagong petsa
    .duty =
        Ang taong sinabihan ng ICE na mag-check in ay dapat gumawa nito sa araw na iyon, maliban kung
        magbigay ang ICE ng bagong araw. Iulat sa ICE ang bagong address sa loob ng limang araw ng
        trabaho.
    .what =
        Makipag-usap sa abogado bago ang araw na iyon. May pahina ang ICE para magtakda o magbago ng
        check-in, ice.gov/check-in. Dalhin ang sulat. Magdala ng mga kopya na nagpapakita ng nakabinbing
        kaso, at mga kopya na nagpapakita kung gaano katagal na kayo sa U.S. Sabihin sa taong
        pinagkakatiwalaan ninyo kung saan at kailan kayo pupunta. Iwan sa kanya ang A-number ninyo, ang
        numero ng telepono ng abogado ninyo at ang plano para sa mga anak ninyo.
    .changes =
        Wala kaming nakitang legal na hakbang na pumipigil sa mga opisyal na umaresto ng tao roon. Pero
        ang abogadong nakakaalam nang mas maaga ay kayang kumilos nang mas mabilis.
    .gives = Nakukuha ng ICE ang bago ninyong address, kung lumipat kayo, at nakikita nito ang mga papel na dala ninyo.
    .caution =
        Isinulat ng isang grupong legal noong Disyembre 2025 na dumami ang mga pag-aresto sa mga
        check-in. Ang utos ng korte (court order) na naglilimita sa mga pag-aresto sa mga korte ng
        imigrasyon ay hindi sumasaklaw sa mga opisina ng ICE. Huwag lumiban nang walang payo ng abogado.

action-prepare-uscis-interview = Kung may interview kayo sa USCIS, makipag-usap sa abogado bago kayo pumunta
    .what =
        Sabihin sa abogado ang anumang lumang utos ng deportasyon (removal order), pag-aresto o visa na paso na. Hilingin sa abogado na sumama sa inyo. Dalhin ang sulat at ang mga papel na hinihingi
        nito. Sabihin sa taong pinagkakatiwalaan ninyo kung saan at kailan kayo pupunta. Iwan sa kanya ang
        A-number ninyo, ang numero ng telepono ng abogado ninyo at ang plano para sa mga anak ninyo.
    .changes =
        Wala kaming nakitang legal na hakbang na pumipigil sa ICE na umaresto ng tao roon. May mga balita
        noong Nobyembre 2025 tungkol sa mga pag-aresto sa mga interview para sa green card sa San Diego.
    .gives = Nakukuha ng USCIS ang mga papel na hinihingi ng sulat nito.
    .caution =
        Kung hindi kayo darating, maaaring ituring ng USCIS na iniwan na ninyo ang hiling at tanggihan
        ito. Makipag-usap sa abogado bago kayo lumiban o humingi ng bagong petsa.

action-update-address-ar-11 =
    Kung hindi kayo U.S. citizen, iulat ang bagong address sa USCIS (form AR-11)
    .duty =
        Halos lahat ng hindi U.S. citizen, kasama ang mga may green card, ay dapat mag-ulat ng bagong
        address sa USCIS sa loob ng 10 araw mula sa paglipat.
    .what =
        Gamitin ang form AR-11; puwede ninyong isumite ito online. Hindi nito napapalitan ang pag-uulat
        sa korte ng imigrasyon o sa nakabinbing kaso. Hiwalay ang mga iyon. Noong 2025, sinabi ng Homeland
        Security (DHS) na ipatutupad nito ang tungkuling ito.
    .gives =
        Nakukuha ng USCIS ang address kung saan kayo nakatira ngayon, at ibinabahagi ng USCIS sa ICE ang
        mga file ng kaso. May bisa pa rin ang tungkulin.
    .caution =
        Ang hindi pag-uulat ay puwedeng magdulot ng multa, kulungan o kaso ng deportasyon. Kung hindi kayo
        kailanman nakarehistro sa gobyerno, itanong sa abogado kung paano kayo saklaw ng tungkulin.

action-carry-registration-proof = Kung hindi kayo U.S. citizen, dalhin ang patunay ng pagkarehistro ninyo
    .duty =
        Ayon sa batas, ang taong 18 taong gulang o higit pa na hindi U.S. citizen ay dapat magdala ng
        patunay ng pagkarehistro.
    .what =
        Ganitong patunay ang green card, ang I-94 o ang work permit. May iba pa. Magtabi ng mga kopya sa
        ligtas na lugar. Hindi kailangang magdala ng ganitong patunay ang mga U.S. citizen.
    .caution = Kung wala kayong ganitong papel, makipag-usap sa abogado bago kayo magpasya tungkol sa pagpaparehistro.

action-never-lie-on-forms = Huwag kailanman magbigay ng maling sagot o gumamit ng pekeng papel
    .duty =
        Krimen ang magbigay ng maling pangalan, numero, address o status sa isang form, o gumamit ng mga
        papel ng ibang tao.
    .what =
        Karaniwan, legal ang iwanang walang sagot ang isang tanong o ang manahimik. May mga limit. Krimen
        ang pagsisinungaling at puwede nitong isara ang bawat daan sa status. Kung parang mapanganib ang
        totoong sagot, magtanong sa abogado bago kayo sumagot.
    .caution = Hindi tinatapos ng pananahimik ang isang legal na tungkulin, gaya ng pag-uulat ng bagong address o pagdadala ng patunay ng pagkarehistro. Sa ilang estado, kailangan ninyong ibigay ang pangalan ninyo kapag legal kayong pinahinto (lawful stop). Iba ang mga patakaran sa mga hangganan (border) at paliparan, at sa sarili ninyong aplikasyon o pagdinig (hearing). Magtanong sa abogado roon.

action-noncitizens-decline-voter-registration =
    Kung hindi kayo U.S. citizen, tumanggi sa pagpaparehistro bilang botante
    .what =
        Ang kawani sa DMV o sa opisina ng benepisyo ay maaaring mag-alok na irehistro kayo para bumoto.
        Kung hindi kayo U.S. citizen, tumanggi. Ganito rin kahit may green card. Huwag kailanman lagyan ng
        tsek ang kahon na nagsasabing “citizen” kung hindi kayo ganoon.
    .caution =
        Ang pagpaparehistro, pagboto o maling pagsasabi na citizen kayo ay puwedeng humadlang sa inyo sa
        status habambuhay. Puwede itong magdulot ng deportasyon, kahit hindi sinasadya. Kung nangyari na
        ito, makipagkita sa abogado bago ang anumang iba pa.

action-sponsor-address-i-865 =
    Kung pumirma kayo ng I-864 para sa isang imigrante, iulat ang bago ninyong address (form I-865)
    .duty =
        Kung pumirma kayo ng form I-864, dapat ninyong iulat ang bagong address sa USCIS sa loob ng 30
        araw. Ganito hangga’t may bisa ang pangako sa form na iyon.
    .what =
        Gamitin ang form I-865. Nagtatapos ang pangako kapag naging U.S. citizen ang imigrante, may kredito
        para sa 40 quarter (bahagi ng taon) ng trabaho, o umalis sa U.S. nang tuluyan. Nagtatapos din ito
        kapag namatay ang isa sa inyo. Ang sponsor na hindi U.S. citizen ay may tungkulin ding mag-ulat sa
        form AR-11.
    .changes = Wala kaming nakitang legal na hakbang na nag-aalis ng datos ng sponsor sa mga file ng USCIS.
    .gives = Nakukuha ng USCIS ang address kung saan kayo nakatira ngayon, at ibinabahagi ng USCIS sa ICE ang mga file ng kaso.
    .caution =
        May kasama ba kayo sa bahay na walang status, o may lumang utos ng deportasyon (removal order)?
        Kung ganoon, magtanong sa abogado bago kayo pumirma ng bagong I-864.

action-tax-clinic-before-filing = Kung nagsusumite kayo ng buwis gamit ang ITIN, makipag-usap muna sa tax clinic
    .duty =
        Ang mga taong may sapat na kita ay dapat magsumite ng pederal na tax return. Hindi ito binabago ng
        status nila sa imigrasyon.
    .what =
        Ang ITIN ay numero sa buwis para sa mga taong walang Social Security number. Hindi bahagi ng gobyerno
        ang mga Low Income Taxpayer Clinic. Tumutulong din sila sa mga taong kaunti ang alam na Ingles.
        Nakalista sila sa IRS Publication 4134. Itanong kung ano ang sasabihin ng tax return ninyo tungkol
        sa kung saan kayo nakatira. Huwag tumigil sa pagsumite nang walang ganitong payo.
    .fee = Tumutulong ang mga Low Income Taxpayer Clinic nang libre o sa maliit na bayad.
    .changes =
        May panganib ang pagsumite at may panganib din ang hindi pagsumite. Hinarang ng dalawang korte ang
        IRS sa pagbibigay ng mga address sa ICE. Pero noong Pebrero 24, 2026, iba ang pagbasa ng ikatlong
        korte sa batas. Wala kaming nakitang mas huling desisyon.
    .gives = Ibinibigay ng tax return sa IRS ang address na isinusulat ninyo rito.
    .caution =
        Kung may utos ng deportasyon (removal order) kayo, o maaaring mayroon, makipag-usap muna sa abogado.
        Huwag kailanman magbigay ng maling numero o address. Krimen iyon.

action-never-obscure-plates = Panatilihing walang takip at nababasa ang plaka ng sasakyan ninyo
    .duty = Paglabag na may parusa (offense) ang pagtakip, pagpapadilim, pag-spray o pagtaob ng plaka para makaiwas sa mga camera.
    .what =
        Sa Georgia, misdemeanor ito (mas magaan na krimen) na may multang hanggang $1,000. Sa Florida, mula
        Oktubre 1, 2025, puwede itong magdulot ng hanggang 60 araw sa kulungan (jail) at $500 na multa. Doon,
        felony ito (mabigat na krimen) kapag kaugnay ng ibang krimen. Tungkol sa dalawang estadong ito lang
        ang nabasa namin; magkakaiba ang mga parusa.
    .caution = Ang nakatagong plaka ay nagbibigay sa pulis ng dahilan para pahintuin ang kotse.

## Mga karapatan, papel, at pederal na file

action-know-your-rights-card = Magdala ng card ng mga karapatan (know-your-rights card)
    .what =
        Sinasabi ng card na mananahimik kayo at gusto ninyo ng abogado. Sa bahay, panatilihing nakasara ang
        pinto. Hilingin sa mga opisyal na ipakita sa inyo, sa bintana, ang isang warrant na pirmado ng hukom (judicial warrant). Sabihing hindi kayo pumapayag. Para ito sa lahat, anuman ang status nila.
    .changes =
        Kung walang pahintulot ninyo, kailangan ng mga opisyal ng warrant na pirmado ng hukom para pumasok
        sa bahay ninyo. Tinututulan ito ng ICE para sa mga taong may pinal na utos ng deportasyon (final
        removal order). Sa aktuwal, maaaring pumasok pa rin nang sapilitan ang mga opisyal.
    .caution =
        Huwag lumaban kung sapilitang pumasok ang mga opisyal. Huwag magsinungaling, magpakita ng pekeng
        papel o pumirma ng hindi ninyo naiintindihan. Sa ilang estado, kailangan ninyong ibigay ang pangalan ninyo kapag legal kayong pinahinto (lawful stop). Iba ang mga patakaran sa mga hangganan (border) at paliparan.
        Hindi tinatapos ng pananahimik ang tungkuling magdala ng patunay ng pagkarehistro.

action-family-plan = Gumawa ng plano para sa mga anak ninyo at sa iba pang inaalagaan ninyo
    .what =
        Pumili ng nasa hustong gulang na mag-aalaga sa mga anak ninyo kung hulihin kayo. Ilagay ang taong iyon
        sa listahan ng paaralan ng mga puwedeng sumundo. Isulat ang mga numero ng telepono, doktor at gamot,
        at itabi sa isang lugar ang mga pasaporte at papel ng kapanganakan. Itanong sa legal clinic kung aling
        papel ang ginagamit sa estado ninyo, dahil magkakaiba ang mga estado. Kung may hinuli, puwedeng ipakita ng locator.ice.gov kung saan siya hawak.
    .changes =
        Kayang kumilos agad ng mga taong pinili ninyo. May direktiba ang ICE tungkol sa mga magulang na hawak
        nito. Pero hindi iyon nagbibigay sa inyo ng karapatang kayang ipatupad ng korte.
    .gives = Nalalaman ng paaralan kung sinong nasa hustong gulang ang maaaring sumundo sa mga anak ninyo.
    .caution =
        Ang papel na nagbibigay sa ibang nasa hustong gulang ng kapangyarihan sa isang bata ay puwedeng
        magtagal. Magtanong sa abogado bago kayo pumirma nito.

action-proof-of-two-years =
    Kung walang opisyal na nagpapasok sa inyo sa U.S., mag-ipon ng mga papel na nagpapakita ng dalawang taon dito
    .what =
        Hinahayaan ng isang batas ang mga opisyal na i-deport ang ilang tao nang walang hukom. Tinatawag itong
        mabilis na deportasyon (expedited removal). Para ito sa mga taong walang opisyal na nagpapasok at hindi
        makapagpakita ng dalawang taon sa U.S. nang walang patid. Kaya mag-ipon ng mga papel na may pangalan
        ninyo at petsa: mga kontrata sa upa, bill, pay stub, tax return, record sa paaralan o sa kalusugan.
        Magtabi ng mga kopya kung saan kaya itong kunin ng taong pinagkakatiwalaan ninyo. Itanong sa abogado
        kung magdadala kayo ng mga kopya.
    .changes =
        Iniiwan sa inyo ng batas ang pagpapakita ng dalawang taon, at hindi kailangang sabihin sa inyo ng mga
        opisyal ang patakarang ito. Noong Hunyo 23, 2026, hinayaan ng isang korte ng apela (appeals court) sa
        Washington, D.C. ang gobyerno na gumamit ng mabilis na deportasyon sa buong bansa. Nabasa namin ito sa
        mga balita at wala kaming nakitang mas huli.
    .caution =
        Karaniwan, maaari kayong manahimik. Iba ang mga patakaran sa mga hangganan (border) at paliparan, at sa
        ilang estado kailangan ninyong ibigay ang pangalan ninyo kapag legal kayong pinahinto (lawful stop). Nagbababala rin
        ang isang grupong legal na kung saan ginagamit ang mabilis na deportasyon, ang pananahimik ay puwedeng
        mauwi sa deportasyon nang walang hukom. Kaya itanong muna sa abogado kung ano ang mabuting sabihin at
        ipakita. Huwag kailanman gumamit ng pekeng papel. Kung natatakot kayong bumalik sa bansa ninyo, sabihin
        iyon sa bawat opisyal.

action-keep-victim-visa-proof = Magdala ng patunay ng kaso ninyong VAWA, U o T
    .what =
        Kung nakabinbin o naaprubahan ang kaso ninyong VAWA, U o T, magdala ng kopya ng resibo (receipt) o ng
        pag-apruba. Mula noong simula ng 2025, sinasabi ng ICE na hindi nito kailangang hanapin mismo ang
        ganitong mga kaso. Mula Oktubre 2025 ang pinakabago naming pinagmulan.
    .changes = Ipinapakita nito sa opisyal na may ganito kayong kaso. Maaaring hindi nito mapigilan ang pag-aresto.
    .gives = Nalalaman ng sinumang makakita ng papel na may ganito kayong kaso.
    .caution = Itabi ang kopya kung saan hindi ito makikita ng taong nananakit sa inyo.

action-foia-eoir = Alamin kung may kaso sa korte ng imigrasyon, at hingin ang file ng korte
    .what =
        May libreng linya ng telepono ang korte ng imigrasyon (EOIR), 1-800-898-7180, at isang website,
        acis.eoir.justice.gov. Ipinapakita ng mga ito kung may kaso o lumang utos. Hindi namin binuksan ang
        website. Kailangan ninyo ang A-number ninyo, ang numero sa mga sulat mula sa mga opisina ng imigrasyon.
        Para sa sariling file ng korte, sumulat sa korteng iyon sa EOIR.xyz.ROP.Requests@usdoj.gov, na ang maikling
        code nito ang kapalit ng xyz. O magpadala ng kahilingang FOIA sa EOIR.FOIARequests@usdoj.gov. Hindi
        magkasundo ang mga manwal ng korte na nabasa namin kung aling paraan ang tama. Mula Oktubre 2022 ang
        pinakabago naming pinagmulan na may petsa.
    .fee = Libre ang linya ng telepono. Hindi namin sinuri kung magkano ang kopya ng file ng korte.
    .gives =
        Kinukuha ng linya ng telepono at ng website ang A-number ninyo. Kung sumulat kayo para sa file, nalalaman
        ng korte kung sino ang humihingi at kung paano kayo maaabot.
    .caution =
        Alamin muna bago kayo bumiyahe o magsumite ng anuman. Kung may lumang utos, o maaaring mayroon, hayaang
        abogado o legal clinic ang sumulat para sa inyo.

action-foia-uscis = Hingin sa USCIS ang file ninyo sa imigrasyon
    .what =
        Ipinapakita ng file na ito, na tinatawag na A-file, kung ano ang hawak ng gobyerno tungkol sa inyo. Hingin
        ito bago kayo magsumite ng anuman. Libre ang hiling sa first.uscis.gov, pero kailangan ninyo ng online
        account. Mula Setyembre 2020 ang gabay na nabasa namin, kaya maaaring nagbago ang mga hakbang.
    .gives =
        Nakukuha ng USCIS ang pangalan ninyo, datos ng kapanganakan ninyo, pahintulot ninyo at address ninyo.
        Bahagi ng iisang departamento ang USCIS at ang ICE.
    .caution =
        Kung mas gusto ninyong hindi ibigay ang address ninyo, o kung may lumang utos ng deportasyon (removal
        order), o maaaring mayroon, humingi sa pamamagitan ng abogado o ng legal clinic.

action-air-travel-advice =
    Kung may utos ng deportasyon kayo, o maaaring mayroon, kumuha ng payong legal bago kayo lumipad
    .what =
        Para ito sa mga taong may pinal na utos ng deportasyon (final removal order), at sa mga taong maaaring
        mayroon. Para ito sa anumang biyahe sa eroplano, pati sa loob ng U.S. Ayon sa mga balita ng Disyembre 2025, ang mga
        pangalan ng pasahero ay napupunta sa ICE nang ilang beses sa isang linggo. Tingnan muna sa linya ng
        telepono ng korte ng imigrasyon para sa mga kaso kung may lumang utos.
    .caution = Krimen ang paggamit ng pangalan o papel ng ibang tao.

action-border-crossing-plan = Gumawa ng plano bago kayo tumawid ng hangganan
    .what =
        Kung hindi kayo U.S. citizen, makipag-usap sa abogado bago kayo tumawid ng hangganan (border). Magdala ng
        pinakakaunting datos na kaya ninyo. Kung tumanggi kayong buksan ang lock ng telepono o computer, maaaring
        mawala ito sa inyo nang ilang linggo. Ang bisitang tumatanggi ay maaaring pabalikin; ang U.S. citizen ay
        hindi puwedeng tanggihang papasukin dahil doon.
    .changes =
        Mas kaunti ang matitingnan sa telepono o computer ninyo. Hindi nito binabago ang itinatala ng mga opisyal
        tungkol sa pagtawid.
    .caution =
        Huwag kailanman sirain ang datos kapag alam na ninyong may imbestigasyon o may mariing paghingi (demand)
        para rito. Puwedeng krimen iyon.

action-face-scan-know = Alamin kung kailan kayo puwedeng tumanggi sa face scan
    .what =
        Sa checkpoint ng paliparan, puwede kayong tumanggi sa litrato ng TSA at ipatingin na lang ang ID ninyo. Sa
        hangganan (border), mula Disyembre 26, 2025, maaaring mag-utos ang mga opisyal na kunan ng litrato ang
        lahat ng hindi U.S. citizen, paparating o paalis. Ang mga citizen ay puwedeng humiling na tao ang magsuri
        sa kanila. Sa kalye, gumagamit ang ICE ng app sa telepono. Sinasabi ng isang papel ng Homeland Security
        (DHS) na hindi ito puwedeng tanggihan ng mga tao at itinatabi ang mga litrato nang 15 taon.
    .changes =
        Ang pagtanggi sa checkpoint ay nag-iiwan ng isang litratong mas kaunti. Wala kaming nakitang legal na
        paraan para ipabura ang mga litrato mula sa hangganan o mula sa app ng ICE.
    .caution = Huwag lumaban kung kunan pa rin kayo ng litrato ng mga opisyal. Karaniwan, maaari kayong manahimik, pero huwag magsinungaling. Sa mga hangganan at paliparan, iba ang mga patakaran. Sa ilang estado, kailangan ninyong ibigay ang pangalan ninyo kapag legal kayong pinahinto (lawful stop).

action-dna-refusal = Alamin kung ano ang kahulugan ng pagtanggi sa sample ng DNA
    .what =
        Kumukuha ang Homeland Security (DHS) ng DNA mula sa karamihan ng mga taong hawak nito. Ayon sa batas, krimen
        ang tumanggi sa sample na iniuutos, isang misdemeanor (mas magaan na krimen), at maaaring gumamit ang mga
        opisyal ng makatwirang puwersa para kunin ito. Puwede ninyong sabihin na hindi kayo sumasang-ayon at humingi
        ng abogado. Isulat pagkatapos kung sino ang kumuha, saan at kailan.
    .changes =
        Paano ang mga taong hawak para lang sa imigrasyon? Wala kaming nakitang legal na hakbang na naglalayo ng
        sample nila sa file ng FBI (CODIS) o nag-aalis nito roon. Inaalis ng FBI ang isang profile kapag binaligtad
        ang hatol na guilty. Ginagawa rin nito iyon kapag nagtapos ang pag-aresto nang walang kaso, o itinigil ang
        kaso, o nahatulan ng korte na hindi guilty ang tao. Humihingi ito ng sertipikadong utos ng korte (court
        order). Hindi binabanggit ng pahina nito ang mga taong hawak para lang sa imigrasyon.
    .caution =
        Huwag lumaban. Kung itinigil ang isang kasong kriminal laban sa inyo, magtanong sa abogado tungkol sa
        pagpapaalis ng profile.

action-answer-subpoena-notice =
    Kung sumulat ang isang kompanya na gusto ng gobyerno ang datos ng account ninyo, kumilos agad
    .what =
        Maaaring sumulat sa inyo ang isang platform o kompanya ng telepono tungkol sa ganitong mariing paghingi
        (demand). Maaaring sabihin ng sulat kung hanggang anong araw kayo dapat kumilos. Makipag-ugnayan agad sa ACLU o sa
        isang abogado.
    .changes =
        Sa mga kasong umabot sa korte noong 2025 at 2026, binawi ng gobyerno ang mariing paghingi nito. Hindi iyon pangako
        para sa ibang kaso.
    .caution =
        Kaunti ang mga araw. Hindi kayo kailangang sabihan ng ahensya, at maaaring utusan ang kompanya na manahimik.
        Kaya kung walang sulat, hindi ibig sabihin na walang mariing paghingi.

action-bank-subpoena-challenge =
    Kung sinasabi ng isang abiso na gusto ng pederal na ahensya ang mga record ninyo sa bangko, puwede kayong tumutol
    .what =
        May 10 araw kayo para pumunta sa pederal na korte, o 14 kung sa koreo dumating ang abiso. Maghahain kayo ng
        sinumpaang pahayag (sworn statement) at ng motion, na isang nakasulat na hiling sa hukom. Hindi ninyo kailangan ng abogado para rito,
        pero nakakatulong kung may abogado. Itabi ang abiso, at tumawag sa legal clinic sa araw ding iyon.
    .changes =
        Puwede nang magpasya ang hukom kung pipigilan ang ahensya. May mga eksepsyon ang batas, gaya ng mga grand
        jury. Hindi nito sakop ang mga opisina ng estado o lokal, at wala sa listahan nito ang mga tindahang
        nagpapadala ng pera.
    .gives =
        Nakukuha ng korte at ng ahensya ang sinumpaang pahayag ninyo. Doon, sinasabi ninyong sa inyo ang mga record
        at kung bakit kayo tumututol.
    .caution = Bawat salita ng sinumpaang pahayag ay dapat totoo.

action-money-transfer-know =
    Alamin kung ano ang itinatala kapag nagpapadala kayo ng pera, at huwag kailanman hatiin ang halaga para itago ito
    .what =
        Ang TRAC, isang database sa Arizona, ay may mga padalang $500 o higit pa papunta o mula sa Mexico at apat na
        estado ng U.S. sa hangganan. Kaya itong hanapan ng mga pulis at pederal na ahensya. Noong Hunyo 2025, pinutol
        ng Arizona ang sangay ng ICE sa deportasyon (ERO). Sa ilang lugar sa hangganan at sa Minnesota, may mga utos
        ng Treasury (FinCEN) na humingi ng mas maraming ulat. Nagtatapos at nagbabago ang ganitong mga utos.
    .changes =
        Wala kaming nakitang legal na paraan para hindi mapunta sa TRAC ang isang padala o para mabura ito. Madalas,
        dahil sa isang pederal na batas sa mga record sa bangko, kailangang bigyan muna kayo ng babala ng ahensya.
        Hindi nito inililista ang mga tindahang nagpapadala ng pera.
    .caution =
        Krimen ang paghati ng halaga para iwasan ang ulat o record na iniuutos ng batas, kahit tapat na kinita ang
        pera. Krimen din ang paggamit ng maling pangalan.

action-benefits-advice-before-quitting = Kumuha ng payo bago kayo umalis sa Medicaid o SNAP
    .what =
        Magtanong sa abogado ng mga benepisyo o sa isang navigator, taong tumutulong sa saklaw sa kalusugan. Ibigay
        lang ang hinihingi ng form. Ang kasama sa bahay na hindi nag-a-apply ay karaniwang hindi kailangang magbigay
        ng status.
    .changes =
        Hindi binabawi ng pag-alis ang naibigay na ninyo; nananatili ito sa file. Dapat bigyan ng pangangalaga sa emergency ang lahat ng tao.
    .caution =
        Maaaring mawala sa mga bata o citizen sa pamilya ninyo ang tulong na nararapat sa kanila. Dapat totoo ang
        isinusulat ninyo sa form.

action-housing-status-questions =
    Kung nakatira kayo sa public o subsidized housing, kumuha ng payo bago sumagot tungkol sa status
    .what =
        Sa maraming programa, ang kasama sa bahay ay maaaring pumiling hindi magsabing may legal na status siya. Hindi
        kailangang patunayan ng taong iyon ang status, at ang tulong ay kinukuwenta na lang para sa iba. Huwag magsabi
        ng higit sa hinihingi ng form, at bantayan ang petsa sa sulat. Ang legal aid o isang tagapayo sa pabahay na
        aprubado ng HUD ay puwedeng tumulong bago kayo sumagot. Ang numero para sa tagapayo ay 1-855-411-2372; hindi namin
        ito tinawagan.
    .changes =
        Ang hindi nagsasabing may status siya ay hindi kailangang magpatunay nito. Hindi nito pinipigilan ang HUD na
        ihambing ang mga file ng mga umuupa sa mga file ng imigrasyon. Noong Pebrero 2026, nagmungkahi ang HUD na
        tapusin ang pagpiling ito. Wala kaming nakitang pinal na patakaran. Dapat iulat ng mga awtoridad sa pabahay
        ang mga taong alam nilang naririto nang labag sa batas. Makitid ang pagbasa ng isang pederal na abiso ng 2000
        sa salitang “alam” (know). Hindi namin nakita kung may bisa pa ito.
    .gives = Kung may pumiling hindi magsabing may legal na status siya, nalalaman iyon ng awtoridad sa pabahay.
    .caution =
        Huwag lumipat o sumagot nang mali dahil sa isang sulat. Ang maling pagsasabi na citizen kayo ay puwedeng
        humadlang sa inyo sa status habambuhay. Ang pagiging nasa listahan ay hindi mismo nangangahulugang hindi
        nararapat ang tulong.

action-wage-claim = Kung hindi ibinibigay ng amo ang sahod ninyo, puwede kayong magreklamo, anuman ang status ninyo
    .what =
        Tumatanggap ng mga reklamo ang Wage and Hour Division ng Labor Department sa 1-866-487-9243. Sinasabi ng
        pahina nito na pinananatili nitong kumpidensyal ang mga ito, maliban kung pumayag kayo o iutos ng korte.
        Sinasabi ng National Labor Relations Board na hindi ito magtatanong ng status. Ganoon din ang sinasabi ng mga
        opisina ng paggawa ng California at Massachusetts. Puwedeng tumulong ang isang legal clinic. Labag sa batas
        ang parusahan ang manggagawa dahil sa pagrereklamo.
    .changes =
        Maaari ninyong makuha ang sahod na utang sa inyo. Hindi nito binabago kung ano ang puwedeng hingin ng ICE sa
        isang employer o sa opisina ng sahod ng estado.
    .gives =
        Nakukuha ng Wage and Hour Division ang pangalan, address at numero ng telepono ninyo, at ang sa employer
        ninyo.
    .caution =
        Wala kaming nakitang pangako na dapat sundin ng Homeland Security (DHS). Hindi namin sinuri kung may bisa pa ang mga
        mas lumang patakaran para sa mga manggagawang may kaso sa paggawa. Kung may utos ng deportasyon (removal
        order) kayo, o maaaring mayroon, makipag-usap muna sa abogado. Huwag magbigay ng maling pangalan o numero.

action-child-sponsor-advice =
    Kung kumukupkop kayo ng batang dumating nang walang magulang, kumuha ng payong legal bago ang bawat hakbang
    .what =
        Ang sponsor, kahit magulang, ay nagbibigay ng buong file sa pederal na opisina para sa mga refugee (ORR).
        Mula Hulyo 9, 2025, pumupunta nang personal ang mga sponsor para patunayan kung sino sila. Nagbababala ang
        ORR na maaaring naroon ang mga opisyal ng imigrasyon. Itanong muna sa abogado kung sino ang mabuting maging
        sponsor, at kung ano ang kailangang ibigay ng bawat nasa hustong gulang sa bahay. Tiyaking pumupunta ang bata
        sa bawat pagdinig (hearing).
    .changes =
        Alam ninyo bago kayo pumunta kung ano ang ibibigay ninyo. Wala kaming nakitang legal na paraan para mabawi ang
        datos ng sponsor mula sa file.
    .gives =
        Nakukuha ng pederal na opisina para sa mga refugee (ORR) ang buong file ng sponsor, at datos ng bawat nasa
        hustong gulang sa bahay.
    .caution =
        May mga balita noong Setyembre 2025 at Hulyo 2026 tungkol sa mga sponsor na inaresto. Kung may sinuman sa
        bahay na walang status o may lumang utos ng deportasyon (removal order), makipag-usap sa abogado bago ang
        unang form. Huwag kailanman magbigay ng maling datos.

action-foia-ice-cbp-obim = Hingin sa CBP, ICE o OBIM ang mga record ninyo
    .what =
        Hiwalay na mga file ang hawak ng Homeland Security (DHS), kaya pumili ayon sa tanong ninyo. Magtanong sa CBP
        tungkol sa kasaysayan sa hangganan (border), at sa ICE tungkol sa pagkakataong inaresto o hinawakan kayo ng
        ICE. Magtanong sa OBIM, ang opisina ng fingerprint, tungkol sa pagkikita sa mga opisyal (encounter) na maaaring
        nakalimutan na ninyo. Ang mga hiling sa CBP at ICE ay dumadaan sa DHS SecureRelease portal; asahang maghintay
        ng ilang buwan. Mula Setyembre 2020 ang gabay na nabasa namin, kaya maaaring nagbago ang mga hakbang.
    .gives = Nakukuha ng CBP, ICE o OBIM, kung alin ang hingan ninyo, ang hiling ninyo at ang address ninyo.
    .caution =
        Pinakamabuting humingi sa pamamagitan ng legal clinic, lalo na kung may lumang utos ng deportasyon (removal
        order), o maaaring mayroon.

## Lisensya, address, telepono, paaralan, at sariling mga record sa DMV at FBI

action-weigh-before-dmv-application = Alamin ang mga katotohanan bago kayo humingi o mag-renew ng lisensya
    .what =
        May mga estadong hindi nagtatanong ng legal na status. Bago kayo humingi o mag-renew ng lisensya roon, alamin
        kung paano ibinabahagi ng estado ang datos ng DMV. May sariling panganib ng pag-aresto at fingerprint ang
        pagmamaneho nang walang lisensya. Kaya may panganib ang alinman sa dalawa.
    .changes =
        Kapag may lisensya, nagiging bahagi ng file na maaaring hanapan ng mga opisyal ang litrato at address ninyo.
    .caution = Kung may utos ng deportasyon (removal order) kayo, o maaaring mayroon, makipag-usap muna sa abogado.

action-address-confidentiality-program =
    Kung nakaligtas kayo sa pang-aabuso, stalking o trafficking, humingi ng kapalit na address
    .what =
        Karamihan ng mga estado ay nagbibigay ng kapalit na address (substitute address) sa mga nakaligtas sa karahasan
        sa tahanan, stalking, sekswal na pananakit o human trafficking. May ilang estadong nagbibigay rin nito sa ibang
        nasa panganib. Mag-apply sa opisina ng estado o sa grupong nagpapasok ng mga tao. Mula 2022 ang pinakabago
        naming pinagmulan, kaya itanong kung ano ang iniaalok ngayon ng estado ninyo.
    .fee = Libre ang programa ng California. Hindi namin sinuri ang bawat estado.
    .changes =
        Dapat tanggapin ng mga opisina ng estado at lokal ang kapalit na address, madalas pati ng DMV. Hindi nito sakop
        ang mga pribadong kompanya ni ang pederal na gobyerno. Sa DMV, nakakatulong lang ito kung kasali ang DMV ninyo
        at ibibigay ninyo rito ang bagong address. Hindi namin sinuri kung nabubura ang luma.
    .gives =
        Nalalaman ng opisina ng estado, o ng grupong nagpapasok sa inyo, ang totoo ninyong address at kung bakit kayo
        humihingi.
    .caution = Tungkulin pa rin ninyong ibigay sa mga awtoridad ng imigrasyon ang totoo ninyong address.

action-location-permissions = Alisin ang lokasyon sa mga app na hindi nangangailangan nito
    .what =
        Nakalista sa settings ng telepono ang mga app na maaaring gumamit ng lokasyon ninyo. I-off ito para sa bawat app
        na hindi nangangailangan nito. Hayaang gamitin ito ng iba habang ginagamit lang ninyo ang app, o bigyan sila ng
        tinatayang lugar lang.
    .changes =
        Malaking bahagi ng datos na ibinebenta ng mga broker ay galing sa ganitong mga app. Kung mas kaunti ang app na
        nakakaalam kung nasaan kayo, mas kaunti ang maibebenta. Hindi nito nabubura ang naibenta na, at hindi nito
        binabago ang itinatala ng mismong kompanya ng telepono. Ipinapakita ng “Ano ang maaaring baguhin nito para sa inyo”
        ang kaso na walang app na maaaring gumamit nito.

action-reset-advertising-id = Burahin o i-reset ang advertising ID ng telepono ninyo
    .what =
        Sa Android, pumunta sa Settings, Privacy, Ads, at burahin o i-reset ang ID. Sa iPhone, pumunta sa Settings,
        Privacy, Tracking, at tanggihan ang pagsubaybay ng mga app. Mula Mayo 2022 ang gabay na may ganitong mga menu, kaya
        maaaring iba na ang itsura ng mga ito ngayon.
    .changes =
        Ginagamit ng mga broker ng lokasyon ang numerong ito para pagdugtungin ang mga galaw ng isang telepono. Mula
        ngayon, mas kaunti ang bakas na iiwan ninyo. Hindi nito nabubura ang nakaraan, at hindi nito binabago ang sariling
        mga record ng kompanya ng telepono.

action-phone-lock = I-lock nang mabuti ang telepono ninyo
    .what =
        Gumamit ng mahabang passcode, at panatilihing updated ang sistema. I-off ang pagbukas gamit ang mukha at daliri
        bago ang mga delikadong sitwasyon. Patayin ang telepono kung maaari itong makuha. Sabihing hindi kayo pumapayag sa
        paghahalughog. Mula Enero 2026 ang pinakabago naming pinagmulan.
    .changes =
        Ginagawa nitong mas mahirap buksan ang telepono nang wala kayo. Sa hangganan (border), hindi kailangan ng mga
        opisyal ng warrant na pirmado ng hukom (judicial warrant) para tingnan ang laman ng telepono, at maaari nilang
        kunin at itabi ito.
    .caution =
        Huwag kailanman sirain ang datos kapag alam na ninyong may imbestigasyon o may mariing paghingi (demand) para
        rito. Puwedeng krimen iyon.

action-private-accounts = Itakda ang mga account ninyo para mga kakilala lang ninyo ang makakita
    .what =
        May settings sa privacy ang bawat app. Piliin doon kung sino ang makakakita ng mga post, litrato, kaibigan at
        numero ng telepono ninyo. I-off ang lokasyon sa mga post. Hilingin sa mga kaibigan na huwag kayong i-tag. Mag-isip
        bago kayo mag-post: maaaring kopyahin ito ng iba.
    .changes =
        Tinitingnan ng ICE ang mga bagay na nakikita ng publiko, at nag-iipon ang kompanyang Clearview ng mga publikong litrato. Kung mas kaunti ang nakikita ng publiko, mas kaunti ang makikita nila. Hindi nito naaabot ang nakopya na, o ang ibinibigay ng isang platform kapag
        nakatanggap ito ng mariing paghingi (demand). Ipinapakita ng “Ano ang maaaring baguhin nito para sa inyo” ang kaso na wala sa mga account ninyo ang nakikita ng publiko.
    .caution =
        Huwag kailanman sirain ang datos kapag alam na ninyong may imbestigasyon o may mariing paghingi para rito. Puwedeng
        krimen iyon. Kung humihingi kayo ng visa, kumuha muna ng payo. Mula Hunyo 2025, sinasabihan ang mga humihingi ng visa
        na F, M o J na gawing publiko ang mga account nila.

action-school-directory-opt-out =
    Sabihin sa paaralan sa pamamagitan ng sulat na huwag ibigay ang pangalan, address at telepono ng anak ninyo
    .what =
        Tinatawag itong directory information. Isulat na bawal itong ilabas ng paaralan. Hilingin din na babalaan
        kayo tungkol sa anumang subpoena, ng korte man o sariling subpoena ng ICE. Puwedeng isulat ng mga magulang ang sulat na ito, at pati ng
        mga estudyante mula edad 18. Karaniwang ginagawa ito sa simula ng taon ng pag-aaral.
    .changes =
        Kung ganoon, kailangan ng paaralan ng pahintulot para ibigay ang datos na ito. Sapat pa rin ang legal na subpoena o
        ang utos ng korte (court order), pagkatapos ng makatwirang pagsisikap na bigyang-babala ang pamilya. Hindi namin
        natiyak kung ang sariling subpoena ng ICE, na walang hukom na pumirma, ay kabilang dito.

action-college-directory-opt-out =
    Kung nag-aaral kayo sa kolehiyo, sabihin dito sa pamamagitan ng sulat na huwag ibigay ang directory information ninyo
    .what =
        Puwedeng gawin ito ng estudyante sa kolehiyo sa anumang edad. Hingin sa opisina ng registrar ang form, na madalas
        tawaging FERPA opt-out. Saklaw nito ang tinatawag ng kolehiyo na directory information, gaya ng pangalan, address at
        telepono ninyo. Itanong kung kailan ito dapat isumite, dahil may itinatakdang panahon ang mga kolehiyo.
    .changes =
        Kung ganoon, kailangan ng kolehiyo ang pahintulot ninyo para ibigay ang datos na ito. Para sa mga estudyanteng may
        visa na F, M o J, hindi nito pinipigilan ang mga ulat sa SEVIS, isang database na pinapatakbo ng ICE. Iniuutos ng mga
        batas ang mga ulat na iyon, at wala kaming nakitang legal na hakbang na pumipigil sa mga iyon.
    .caution =
        Sapat pa rin ang legal na subpoena o ang utos ng korte (court order). Tungkulin pa rin ng mga estudyanteng may visa na
        ibigay sa kolehiyo ang totoo nilang address.

action-fafsa-advice =
    Kung walang Social Security number ang magulang o asawa, kumuha ng payo bago ang FAFSA
    .what =
        Ang FAFSA ay ang form para sa pederal na tulong sa gastos sa kolehiyo. Puwedeng punan ng magulang o asawa ang bahagi
        nila nang walang Social Security number; may kahon para rito ang online na form. Puwedeng P.O. box ang mailing
        address. Ang opisina ng tulong ng kolehiyo o isang legal clinic ay puwedeng tumulong sa inyong timbangin ito.
    .changes =
        Ayon sa isang batas, para sa tulong sa estudyante lang ang datos na ito. Wala kaming nakitang ulat na napunta ito sa
        ICE. Noong Oktubre 2025, sinabi ng isang network ng mga tagapayo sa kolehiyo (NCAN) na hindi nito matitiyak sa mga
        pamilya na mananatiling protektado ang datos.
    .caution =
        Ang estudyanteng hindi nagsusumite ay maaaring mawalan ng tulong na nararapat sa kanya. Dapat totoo ang isinusulat
        ninyo sa form.

action-dmv-own-record = Hingin sa DMV ang sarili ninyong record
    .what =
        Hingin online, sa koreo o nang personal ang sarili ninyong record sa pagmamaneho. Ipinapakita nito kung anong mga
        tala at madalas kung anong address ang hawak ng DMV. Hindi nito ipinapakita kung sino ang tumingin dito. Binasa
        namin ang mga pahina ng dalawang estado, North Carolina at New York.
    .fee =
        Karaniwang ilang dolyar. Sa North Carolina, sinasabi ng isang pahina ng estado na walang petsa na $10 hanggang $14
        ito; maaaring mas mahal na ngayon.
    .gives = Nakukuha ng DMV ang isinusulat ninyo sa hiling. Ang bagong address ay maaaring mapunta sa file nito.

action-dmv-disclosure-log = Itanong sa DMV kung sino ang nakakuha ng record ninyo
    .what =
        Itanong sa DMV sa pamamagitan ng sulat kung aling mga opisina o kompanya sa labas nito ang nakatanggap ng record ninyo o tumingin dito. Pinakamabuting
        gawin ito kasama ng legal clinic. Dahil sa isang pederal na batas, kailangang magtabi ng listahan nang limang taon ang
        mga nagpapasa ng datos ng DMV. May mga estadong nagtatabi ng log: ayon sa patakaran ng California, ang ilan ay itinatabi
        nang 90 araw lang, ang iba ay dalawang taon, kaya humingi agad. Iniuutos ng batas ng New York ang abiso sa loob ng tatlong
        araw kapag humingi ang mga opisyal ng imigrasyon. Hindi namin makumpirma kung gaano ito gumagana.
    .gives = Nalalaman ng DMV kung sino ang nagtatanong, at ang address na ibinibigay ninyo para sa sagot.
    .caution =
        Iba-iba ang mga sagot. Maaaring hindi itinatala ng DMV ang hinanap sa Nlets, ang network ng mensahe para sa pulis. Kaya
        hindi ipinapakita ng walang-lamang sagot na walang tumingin.

action-fbi-identity-history = Hingin sa FBI ang sarili ninyong record
    .what =
        Kung naaresto na kayo kailanman, puwede ninyong makuha ang sarili ninyong record sa FBI. Magpapadala kayo ng isang set ng
        mga fingerprint kasama ng hiling. Puwedeng tumulong ang isang legal clinic.
    .fee =
        Humihingi ang FBI ng $18, noong 2025; ang mga taong walang kakayahang magbayad ay puwedeng humiling na huwag nang pagbayarin
        (waiver). Ang kumukuha ng fingerprint ay maaari ring maningil.
    .gives = Nakukuha ng FBI ang hiling ninyo at ang bagong set ng mga fingerprint ninyo.
    .caution =
        Ipakuha ang mga fingerprint sa pribadong serbisyo, hindi sa istasyon ng pulis. Kung may lumang utos ng deportasyon (removal
        order) o anumang uri ng warrant (pirmado ng hukom o ng ICE), magtanong muna sa abogado.

## Mga camera ng plaka, at mga opisina

action-alpr-check-local-cameras = Alamin kung gumagamit ang lokal na pulis ninyo ng mga camera ng plaka
    .what =
        Tingnan ang AtlasofSurveillance.org, ang eyesonflock.com at ang sariling Flock transparency page ng ahensya ng pulis.
        Pinipili ng bawat ahensya kung ano ang ipinapakita ng pahina nito.
    .caution =
        Nakitang kulang ang ganitong mga pahina, kaya huwag umasa sa mga ito lang. May isang lungsod na naglista ng mga 90 katuwang
        kung saan higit sa 6,000 ang ipinakita ng mga record.

action-alpr-records-request = Hingin ang mga record ng camera ng plaka ng lokal na pulis ninyo
    .what =
        Maghain ng hiling para sa pampublikong record (public-records request) tungkol sa sistema ng camera. Itanong kung kanino ito
        nagbabahagi, at hingin ang mga listahan ng hinahanap na plaka na nakatakda rito. Banggitin ang Immigration Violator list.
        Hingin ang dalawang log ng mga paghahanap. Ipinapakita ng organization audit ang sariling mga paghahanap ng ahensya, at ng
        network audit ang mga paghahanap ng iba sa datos nito. Mula Disyembre 17, 2025, hindi na isinasama ng Flock ang mga pangalan ng
        opisyal at ang mga plaka sa network audit. Nag-aalok ang Electronic Frontier Foundation (EFF) ng template.
    .gives = Nalalaman ng ahensya ng pulis ang pangalan ng sinumang humihingi. Puwedeng maging publiko ang pangalan.
    .caution =
        Maaaring ang legal clinic o isang grupo ang maghain ng hiling, para walang taong nasa panganib na kailangang magbigay ng
        pangalan. May mga estadong isinasara sa publiko ang ganitong mga log; isa na ang Virginia.

action-ask-city-council = Humiling sa konseho ng lungsod o sa sheriff ninyo ng mga nakasulat na limit
    .what =
        Humiling ng walang pambansang pagbabahagi, walang hotlist sa imigrasyon, maikling panahon ng pagtatabi ng datos, at mga
        pampublikong audit. Puwede rin ninyong hilingin na tapusin ang kontrata sa camera ng plaka. Sinuspinde o tinapos ng Evanston,
        Santa Cruz at ibang mga bayan ang sa kanila noong 2025 at 2026. Maaaring isang grupo, o mga citizen na nagsasalita para sa mga
        kapitbahay nila, ang humiling sa halip na kayo.
    .changes =
        Ang nakasulat na limit ay puwedeng magpaliit ng ibinabahagi ng lokal na pulis ninyo. Hindi nito sakop ang mga pederal o
        pribadong camera.
    .gives = Maaaring malaman ng konseho o ng sheriff, at ng publiko, kung sino ang humihiling.

action-mail-or-online-instead-of-visit = Gumamit ng koreo, telepono o internet kung saan pinapayagan ito ng opisina
    .what =
        Maraming pag-renew ng lisensya ang sinasabing ganito ang paraan, at pati mga bagay sa Social Security, pag-renew ng
        benepisyo at pagbabago ng address. Hindi namin ito makumpirma para sa bawat opisina, kaya magtanong muna.
    .changes = Hindi kayo nakikita sa opisina. Parehong record ang naiiwan.
    .caution =
        May mga hakbang na kailangan kayong pumunta nang personal. Huwag lumiban sa pagdinig (hearing), check-in o ibang appointment
        na dapat ninyong daluhan.

action-informed-delivery = Tingnan ang mga litrato ng paparating na sulat (Informed Delivery)
    .what =
        Kinukunan ng litrato ng Postal Service (USPS) ang mga sobre, mag-sign up man kayo o hindi. Kung mag-sign up kayo sa Informed Delivery, ipinapakita
        nito ang mga ito sa inyo. Kung may sulat tungkol sa account na hindi ninyo alam, puwede itong kanselahin ng kasama sa bahay
        gamit ang code sa sulat na iyon.
    .changes =
        May babala kayo sa sulat mula sa korte o opisina. Kinukunan ang mga litrato mayroon man o wala ito, at hindi pinipigilan ng
        pagsara ng account ang mga ito.
    .gives = Nakukuha ng Postal Service ang telepono at email ninyo, sa isang online account.
    .caution =
        Ayon sa mga balita ng Abril 2025, humingi ang mga opisyal ng imigrasyon ng datos ng mga account sa koreo na katulad nito.
        Hindi alam kung ilang tao ang sangkot.

action-third-party-answer-plan =
    Kung may pinapatakbo kayong klinika, paaralan, shelter, negosyo o paupahan, planuhin kung paano sasagot sa opisyal
    .what =
        Magpasya na bago pa kung sino ang tatanggap sa opisyal. Ang taong iyon ang hihingi ng papel. Dapat kaya niyang makilala ang
        warrant na pirmado ng hukom (judicial warrant) o ang utos ng korte (court order) mula sa form ng ICE. Ang administratibong
        subpoena (administrative subpoena) ay pirmado ng ahensya, hindi ng hukom: huwag magbigay ng anuman sa mismong oras na iyon.
        Tawagan ang abogado ninyo.
    .changes =
        Dapat pumunta ang ICE sa pederal na korte para mapilit ang pagsagot sa subpoena nito. Iilang punto lang ang sinusuri ng mga
        hukom, kaya nabigo ang karamihan ng mga pagtutol sa ganitong mariing paghingi (demand).
    .caution =
        Sundin ang warrant na pirmado ng hukom o ang utos ng korte. Huwag magsinungaling, at huwag itago o sirain ang mga record na
        hiningi. May sariling patakaran ang mga form I-9 ng employer: maaaring inspeksyunin ng ICE ang mga ito, karaniwang may abisong
        hindi bababa sa tatlong araw ng trabaho (business days).

## Mga data broker at credit file

action-california-drop =
    Kung nakatira kayo sa California, hilingin nang sabay-sabay sa lahat ng rehistradong data broker na burahin ang datos ninyo (DROP)
    .what =
        Mula Enero 1, 2026, nakabukas na ang DROP site ng estado. Sinasabi ng isang hiling doon sa lahat ng rehistradong broker na burahin ang
        datos ninyo at itigil ang pagbebenta nito. Nakatakda silang magsimula noong Agosto 2026 at may 90 araw sila. Mula Pebrero 2026
        ang pinakabago naming pinagmulan, kaya hindi namin alam kung ginawa nila iyon.
    .changes =
        Hindi nito saklaw ang mga pampublikong record, kasama ang datos ng sasakyan at botante, o ang datos sa ilalim ng batas sa
        credit. Kaya maaaring marami ang manatili sa mga broker na ginagamit ng mga ahensya.
    .gives =
        Nakukuha ng site ng estado ang pangalan, email, telepono at ZIP code ninyo. Sinusuri ng sariling serbisyo ng estado o ng
        Login.gov na nakatira kayo sa California. Ayon sa mga tuntunin nito, maaaring magbigay ang site sa mga broker ng datos tungkol
        sa inyo, para makakilos sila sa hiling ninyo.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.

action-lexisnexis-report = Hingin sa LexisNexis ang report nito tungkol sa inyo
    .what =
        Libre ang report. Ipinapakita nito ang mga address, numero ng telepono at mga kaugnayan na ibinebenta ng LexisNexis. Tumawag sa
        1-888-497-0011; dumarating ang report sa koreo sa mga dalawang linggo. Pinakakapaki-pakinabang ito kung may kasaysayan kayo ng credit o
        address sa U.S.
    .changes = Nakikita ninyo ang ibinebenta tungkol sa inyo. Walang nabubura.
    .gives =
        Nakukuha ng LexisNexis, na nagbenta na ng datos sa ICE, ang pangalan, petsa ng kapanganakan, at Social Security number o numero ng
        lisensya ninyo, at ang address ninyo kung wala pa ito roon. Sinasabi ng form na para lang sa hiling gagamitin ang mga ito.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.

action-lexisnexis-freeze-or-opt-out = I-freeze ang file ninyo sa LexisNexis, o mag-opt out
    .what =
        Libre ang security freeze; tingnan ang consumer.risk.lexisnexis.com/freeze. Puwede kayong mag-opt out (tumanggi sa pagbebenta) kung saan
        lang kayo binibigyan ng karapatang iyon ng batas sa privacy ng estado.
    .changes =
        Hinaharang ng freeze ang mga consumer report ng LexisNexis. Hindi naaabot ng opt-out ang mga pampublikong record, o ang datos sa
        ilalim ng mga batas sa credit, bangko o privacy ng mga drayber. Wala kaming nabasang pinagmulan na nagsasabing itinatago ng alinman
        sa dalawa ang file mula sa pulis o ICE. Kaya hindi ito buong hakbang.
    .gives = Nakukuha ng LexisNexis ang datos na hinihingi sa hiling. Hindi namin sinuri kung alin.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.

action-clear-opt-out = Hilingin sa Thomson Reuters na burahin ang hawak ng CLEAR tungkol sa inyo
    .what =
        Ang CLEAR ay produktong panghanap ng tao. Sinasabi ng pahayag ng kompanya sa privacy ng mga pampublikong record kung paano magpadala
        ng hiling. Sa isang kasunduan sa korte (settlement) sa isang class action, nangako ito sa mga taga-California ng mas madaling
        pagbura at mas mahigpit na access nang apat na taon. Nagbigay ang hukom ng unang pag-apruba noong Oktubre 2024. Hindi namin sinuri
        kung dumating ang pinal.
    .changes =
        Angkop muna ito sa mga tao sa California, pagkatapos ay sa mga nasa ibang estadong may batas sa privacy. Maaaring tanggihan ang iba.
        Nananatiling publiko ang datos na galing sa mga pampublikong record.
    .gives = Nakukuha ng Thomson Reuters ang datos na hinihingi sa hiling. Hindi namin sinuri kung alin.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.

action-tlo-request = Itanong sa TransUnion kung ano ang hawak ng TLO search nito tungkol sa inyo
    .what =
        Ang TRADS, bahagi ng TransUnion, ay nagbebenta ng panghanap ng tao na TLO. May sarili itong abiso sa privacy. Tumatanggap ito ng mga
        hiling sa pahina ng TransUnion tungkol sa mga karapatan sa privacy sa estado. Ang batas ng estado ninyo ang nagtatakda kung anong mga
        karapatan ang mayroon kayo.
    .changes = Wala kaming nabasang pangako na sumasaklaw sa mga ahensyang kustomer.
    .gives = Nakukuha ng TransUnion ang datos na hinihingi sa hiling. Hindi namin sinuri kung alin.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.

action-nctue-report-and-freeze = Hingin sa NCTUE ang file ninyo at ang freeze
    .what =
        Ang NCTUE ay palitan ng datos tungkol sa mga account sa utility at telepono. Para sa file ninyo, tumawag sa 1-866-349-5185 o pumunta sa
        nctueconsumerportal.com. Para sa freeze, tumawag sa 1-866-349-5355. Mula Disyembre 2021 ang pinakabago naming pinagmulan na may petsa,
        kaya maaaring nagbago na ang mga numero.
    .changes =
        Pangunahing pinipigilan ng freeze ang mga bagong account sa pangalan ninyo. Hindi nito sakop ang mga ahensyang tagapagpatupad ng batas
        (pulis, ICE at iba pa). Natapos noong 2021 ang pagbebenta ng datos ng address ng NCTUE sa mga broker.
    .gives = Nakukuha ng NCTUE ang datos kung sino kayo, at ang address ninyo kung wala pa ito roon.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.

action-credit-freeze = I-freeze ang credit ninyo
    .what =
        Humiling sa Experian, Equifax at TransUnion, sa bawat isa nang hiwalay. Libre ito. Mula Setyembre 2018 ang pinagmulan namin.
    .changes =
        Pinipigilan nito ang bagong credit sa pangalan ninyo. Hindi nito itinatago ang itaas na bahagi ng credit file ninyo, kasama ang
        address, na ibinebenta sa mga broker. Ang mga ahensyang tagapagpatupad ng batas (pulis, ICE at iba pa) ay puwede pa ring makakuha ng mga report.
    .gives = Nakukuha ng Experian, Equifax at TransUnion, bawat isa, ang Social Security number ninyo.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.

action-clearview-request =
    Kung saklaw kayo ng batas sa privacy ng estado, hilingin sa Clearview na burahin ang mga litrato ng mukha ninyo
    .what =
        Nag-iipon ang Clearview ng mga publikong litrato at hinahayaan ang mga ahensya na hanapan ang mga ito gamit ang mukha. Sinasabi ng
        pahina nitong clearview.ai/state-information-and-rights kung mga tao sa aling estado ang puwedeng humiling na ipakita o burahin ang
        datos nila, o itigil ang pagbabahagi nito. Isa na ang California. Sa ibang lugar, maaari itong tumanggi.
    .changes =
        Puwede itong mag-iwan ng mas kaunting litrato ninyo na mahahanap. Wala kaming nabasang pinagmulan na nagpapakita kung ano ang
        binabago ng hiling para sa ICE. Hindi nito naaabot ang sariling app ng ICE o ang mga litratong hawak ng iba.
    .gives =
        Maaaring makakuha ang Clearview ng litrato ninyo, ng email ninyo at ng litrato ng ID ninyo. Kaya mas marami ang ibinibigay ninyo sa
        isang kompanyang naghahanap ng mukha.
    .caution = Kung mas gusto ninyong huwag nang magbigay ng dagdag, magtanong muna sa legal clinic.
