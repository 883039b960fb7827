## Mga patlang

field-full-name = Buong pangalan
    .help = Ayon sa nasa file ng opisina.
field-other-names = Iba pang ginamit na pangalan
field-mailing-address = Mailing address
    .help = Kung saan dapat mapunta ang sagot. Puwedeng ilagay rito ang address ng isang legal clinic.
field-city-state-zip = Lungsod, estado at ZIP code
field-earlier-addresses = Mga address sa nakaraang limang taon
    .help = Sunod-sunod, pinaghihiwalay ng tuldok-kuwit (;).
field-birth-date = Petsa ng kapanganakan
field-birth-place = Lugar ng kapanganakan
    .help = Lungsod at bansa. Hinihingi ito ng batas para matiyak kung sino kayo.
field-license-number = Numero ng lisensya sa pagmamaneho o ID
field-social-security-number = Social Security number
field-plate-number = Plaka ng sasakyan
field-a-number = A-number
    .help = Ang letrang A at walo o siyam na numero, sa mga sulat mula sa mga opisina ng imigrasyon. Iwanang walang laman kung hindi ninyo alam.
field-court = Korte ng imigrasyon
    .help = Ang lungsod ng korte.
field-event = Mga petsa at lugar
    .help = Kailan at saan ito nangyari, sa abot ng alam ninyo.
field-phone-number = Numero ng telepono
field-email = Email
field-child-name = Pangalan ng estudyante
field-school = Paaralan
    .help = Pangalan at address ng paaralan.
field-grade = Baitang (grade)
field-agency-name = Departamento ng pulis, sheriff o lungsod
    .help = Pangalan at address ng opisina. Napupunta ang sulat sa opisyal nito para sa mga record.
field-group-name = Grupong humihingi
    .help = Nagiging publiko ang pangalan nito. Ganoon din ang anumang pangalan sa sulat na ito.

## Mga sulat sa opisinang nagbibigay ng lisensya

letter-own-driver-record = Hingin sa DMV ang sarili ninyong record sa pagmamaneho
    .what =
        Ipinapakita nito kung anong mga tala ang hawak ng DMV, at madalas kung anong address. Hindi nito ipinapakita kung sino ang
        tumingin dito.
    .unsafe =
        Hindi kung saan kayo nakatira ang address sa lisensya ninyo. Ang bagong address sa sulat na ito ay maaaring mapunta sa file ng
        DMV, at kayang tingnan iyon ng pulis at ng ICE.
    .where =
        Hindi namin inililista ang mga address ng mga opisinang ito. Tingnan sa sariling site ng opisina sa ilalim ng mga record sa
        pagmamaneho (driving records), o sa papel na kasama ng lisensya ninyo. Maraming estado ang may gustong sariling form.
    .fee =
        Karaniwang ilang dolyar ito; sa North Carolina, $10 hanggang $14. Magtanong muna sa opisina.
    .caution =
        Isulat ang address na nasa DMV na, at wala nang iba.
    .subject = Hiling para sa sarili kong record sa pagmamaneho
    .ask =
        Humihingi ako ng kopya ng sarili kong record sa pagmamaneho, na kasingkumpleto ng ibinibigay ng opisina ninyo sa taong
        tinutukoy nito.
    .more =
        Pakipadala ito sa address sa itaas. Hindi nag-uulat ng pagbabago ng address ang sulat na ito, at hindi ko hinihiling na baguhin
        ninyo ang anumang record.
    .answer =
        Kung kailangan ninyo ng form o bayad, pakipadala sa akin ang form at sabihin sa akin ang halaga.

letter-who-got-my-dmv-record = Itanong sa DMV kung sino ang nakakuha ng record ninyo
    .what =
        Hinihingi nito ang listahan ng mga nakakuha ng record ninyo o tumingin dito. Humingi agad: itinatabi ng California ang ilan sa mga
        listahang ito nang 90 araw lang, ang iba ay dalawang taon. Dahil sa pederal na batas, kailangang magtabi ng ganitong listahan nang limang taon ang mga bumibili ng datos ng DMV, pero para sa DMV, hindi para sa inyo.
    .unsafe =
        Ligtas lang ito kung nasa DMV na ang address kung saan kayo nakatira. Kung hindi, ipinaaalam ng sulat na ito sa DMV ang isang bagong address, o ipinapakita na sulit tingnan ang file tungkol sa inyo.
    .where =
        Hindi namin inililista ang mga address ng mga opisinang ito. Tingnan sa sariling site ng opisina sa ilalim ng mga record (records)
        o privacy.
    .fee =
        Wala kaming nakitang bayad para rito. Magtanong muna sa opisina.
    .caution =
        Maaaring hindi itinatala ng DMV ang hinanap ng pulis sa sarili nilang network. Kaya hindi ipinapakita ng walang-lamang sagot na
        walang tumingin.
    .subject = Hiling para sa listahan ng mga pagbubunyag ng record ko
    .ask =
        Humihingi ako ng listahan ng bawat tao, kompanya at ahensya, sa labas ng sarili ninyong opisina, na pinagbigyan ng record ko sa
        sasakyang de-motor o tumingin dito, kasama ang petsa, kung ano ang ibinunyag at ang pinapayagang gamit na ibinigay bilang dahilan.
    .more =
        Pakisama ang mga record ng lisensya sa pagmamaneho, ID card, litrato at sasakyan, at ang lahat ng taon na itinatabi ninyo ang
        ganitong mga listahan. Pakitabi ang mga listahang ito hanggang masagot ninyo ako. Kung wala kayong itinatabing ganitong listahan,
        pakisabi.
    .answer =
        Hindi nag-uulat ng pagbabago ng address ang sulat na ito, at hindi ko hinihiling na baguhin ninyo ang anumang record.

letter-withdraw-dmv-consent = Sabihin sa DMV na binabawi ninyo ang anumang pahintulot na ibahagi ang datos ninyo
    .what =
        Walang listahan ng opt-out na masasalihan: mula sa isang batas ng 1999, maaari lang ibenta ang datos ninyo para sa advertising kung pumayag kayo. Binabawi ng sulat na ito ang anumang pagpayag na maaaring naibigay ninyo, pati ang para sa mga isahang hiling.
        Hindi nito pinipigilan ang pulis, ang ICE, ang mga kompanya ng insurance o ang iba na hindi kailangan ng pahintulot ayon sa batas.
    .where =
        Hindi namin inililista ang mga address ng mga opisinang ito. Tingnan sa sariling site ng opisina sa ilalim ng mga record (records)
        o privacy.
    .subject = Pagbawi ng pahintulot sa pagbubunyag
    .ask =
        Binabawi ko ang anumang pahintulot, na ibinigay kailanman, sa pagbubunyag ng personal na impormasyon o ng lubhang pinaghihigpitang personal na impormasyon (highly restricted personal information) mula sa mga record ko sa sasakyang de-motor, para sa mga isahang hiling at para sa
        maramihang pamamahagi para sa mga survey, marketing o pang-aalok (solicitation).
    .more =
        Pakitala ito sa record ko. Hindi ko hinihiling na baguhin ninyo ang anumang iba pa roon, at hindi ko kailangan ng sagot.

## Mga sulat sa mga kompanyang nagbebenta ng datos tungkol sa mga tao

letter-lexisnexis-disclosure = Hingin sa LexisNexis ang report nito tungkol sa inyo
    .what =
        Libre ang report at ipinapakita nito ang mga address, numero ng telepono at mga kaugnayan na ibinebenta ng LexisNexis. Walang
        nabubura. Dumarating ito sa koreo sa mga dalawang linggo.
    .unsafe =
        Kailangan ng hiling ang kasalukuyan ninyong address. Kung wala pa ito sa LexisNexis, ibinibigay ninyo ito sa isang kompanyang
        nagbenta na sa ICE. Ang titulo (deed) lang ang tiyak na nagpapakita na publiko na ang isang address.
    .where =
        Wala kaming nakitang address sa koreo sa sariling salita ng kompanya. Tumawag, o kopyahin ang teksto ng sulat na ito sa form nito.
    .caution =
        Ipadala lang ito kung ang bahay na nasa pangalan ninyo ang tinitirhan ninyo. Sinasabi ng form na ang ibinibigay ninyo ay gagamitin
        para lang sa hiling.
    .subject = Hiling para sa consumer disclosure ko
    .ask =
        Humihingi ako ng kumpletong pagbubunyag ng lahat ng impormasyon sa file ko, kasama ang mga pinagmulan ng impormasyon at ang bawat
        nakakuha ng consumer report tungkol sa akin.
    .answer = Pakipadala ito sa koreo sa address sa itaas.

letter-lexisnexis-freeze = I-freeze ang file ninyo sa LexisNexis
    .what =
        Libre ang freeze. Hinaharang nito ang Consumer Disclosure Report ng LexisNexis at ang mga report ng SageStream. Wala kaming nabasang pinagmulan na nagsasabing itinatago nito ang file mula sa pulis o ICE.
    .unsafe =
        Kailangan ng hiling ang kasalukuyan ninyong address. Kung wala pa ito sa LexisNexis, ibinibigay ninyo ito sa isang kompanyang
        nagbenta na sa ICE. Ang titulo (deed) lang ang tiyak na nagpapakita na publiko na ang isang address.
    .where =
        Wala kaming nakitang address sa koreo sa sariling salita ng kompanya. Kopyahin ang teksto ng sulat na ito sa form nito.
    .caution = Ipadala lang ito kung ang bahay na nasa pangalan ninyo ang tinitirhan ninyo.
    .subject = Hiling para sa security freeze
    .ask =
        Hinihiling ko na maglagay kayo ng security freeze sa bawat consumer report tungkol sa akin sa LexisNexis Risk Solutions at sa
        SageStream.
    .answer =
        Pakikumpirma ito sa koreo sa address sa itaas, at sabihin sa akin kung paano ko ito maaalis.

letter-clear-request = Hilingin sa Thomson Reuters na ipakita at burahin ang hawak ng CLEAR tungkol sa inyo
    .what =
        May batas ang estado ninyo na nagbibigay ng ilang karapatang humingi. Nananatili ang datos na galing sa mga pampublikong record, at
        maaaring tanggihan ng kompanya ang hindi saklaw ng batas.
    .unsafe =
        Kailangan ng hiling ang kasalukuyan ninyong address. Kung wala pa ito sa kompanya, ibinibigay ninyo ito sa isang nagbebenta sa ICE.
        Ang titulo (deed) lang ang tiyak na nagpapakita na publiko na ang isang address.
    .where =
        Wala kaming nakitang address sa koreo. Sinasabi ng pahayag ng kompanya sa privacy ng mga pampublikong record kung paano magpadala ng
        hiling.
    .caution = Ipadala lang ito kung ang bahay na nasa pangalan ninyo ang tinitirhan ninyo.
    .subject = Hiling sa privacy tungkol sa CLEAR at iba pang produktong mula sa mga pampublikong record
    .ask =
        Sa ilalim ng batas sa privacy ng estado kung saan ako nakatira, hinihiling ko na sabihin ninyo sa akin kung anong personal na
        impormasyon tungkol sa akin ang hawak ng mga produkto ninyong mula sa mga pampublikong record, saan ito galing, at kanino ito
        ibinenta o ibinunyag.
    .more =
        Hinihiling ko rin na burahin ninyo ito, itigil ang pagbebenta o pagbabahagi nito, at sabihin sa mga nakakuha nito na burahin ito,
        hangga’t ibinibigay sa akin ng batas ang mga karapatang ito.
    .answer =
        Kung tatanggihan ninyo ang anumang bahagi nito, pakisabi sa akin kung aling bahagi at bakit, at kung paano ako makakaapela.

letter-nctue-disclosure = Hingin sa NCTUE ang file ninyo
    .what =
        Ang NCTUE ay palitan ng datos tungkol sa mga account sa telepono, pay TV at utility. Libre ang file. Ipinapakita nito kung anong
        mga account at address ang hawak nito. Walang nabubura. Natapos noong 2021 ang pagbebenta ng datos ng address nito sa mga broker.
    .unsafe =
        Kailangan ng hiling ang kasalukuyan ninyong address. Kung wala pa ito sa NCTUE, ibinibigay ninyo ito sa isang kompanyang nangangalakal
        ng ganitong datos. Ang titulo (deed) lang ang tiyak na nagpapakita na publiko na ang isang address.
    .caution = Ipadala lang ito kung ang bahay na nasa pangalan ninyo ang tinitirhan ninyo.
    .subject = Hiling para sa NCTUE Disclosure Report ko
    .ask =
        Humihingi ako ng NCTUE Disclosure Report ko, kasama ang lahat ng impormasyon sa file ko, ang mga pinagmulan nito at ang bawat nakakuha
        ng report tungkol sa akin.
    .answer = Pakipadala ito sa koreo sa address sa itaas.

letter-nctue-freeze = I-freeze ang file ninyo sa NCTUE
    .what =
        Laging libre ang freeze. Pangunahing pinipigilan nito ang mga bagong account sa pangalan ninyo. Hindi nito sakop ang mga ahensyang
        tagapagpatupad ng batas (pulis, ICE at iba pa).
    .unsafe =
        Kailangan ng hiling ang kasalukuyan ninyong address. Kung wala pa ito sa NCTUE, ibinibigay ninyo ito sa isang kompanyang nangangalakal
        ng ganitong datos. Ang titulo (deed) lang ang tiyak na nagpapakita na publiko na ang isang address.
    .where =
        Hindi kami nakabasa ng address sa koreo para sa freeze. Tumawag, o kopyahin ang teksto ng sulat na ito sa pahina.
    .caution = Ipadala lang ito kung ang bahay na nasa pangalan ninyo ang tinitirhan ninyo.
    .subject = Hiling para sa security freeze
    .ask =
        Hinihiling ko na maglagay kayo ng security freeze sa data report ko sa Exchange Service Center – NCTUE.
    .answer =
        Pakikumpirma ito sa koreo sa address sa itaas, at sabihin sa akin kung paano ko ito maaalis.

letter-credit-freeze = I-freeze ang credit ninyo sa Equifax, Experian at TransUnion
    .what =
        Pinipigilan nito ang bagong credit sa pangalan ninyo. Hindi nito itinatago ang itaas na bahagi ng credit file ninyo, kasama ang
        address, na ibinebenta sa mga broker. Hindi nito sakop ang pulis o ang ICE. Gusto ng bawat kompanya ang sarili nitong sulat; may
        tatlong pahina.
    .unsafe =
        Hinihingi ng bawat kompanya ang kasalukuyan at mga dating address ninyo at isang Social Security number. Kung wala pa sa kanila ang
        address ninyo, ibinibigay ninyo ito sa mga kompanyang nagbebenta nito sa iba. Ang titulo (deed) lang ang tiyak na nagpapakita na
        publiko na ang isang address.
    .where =
        Magkakaiba ang mga address sa koreo at numero ng telepono na sinasabi ng mga pahinang nabasa namin para sa TransUnion at Equifax.
        Tingnan muna ang sariling pahina ng bawat kompanya tungkol sa freeze.
    .enclose =
        Isang kopya ng ID mula sa gobyerno, at isang kopya ng bill ng utility, o statement ng bangko o insurance na may address ninyo. Humihingi
        ng dalawang ganitong papel ang Justice Department ng North Carolina. Huwag kailanman ang mga orihinal.
    .caution =
        Ipadala lang ito kung ang bahay na nasa pangalan ninyo ang tinitirhan ninyo. Kailangan nito ng Social Security number; huwag kailanman
        gumamit ng numerong hindi sa inyo.
    .subject = Hiling para sa security freeze
    .ask = Hinihiling ko na maglagay kayo ng security freeze sa consumer report ko, nang walang bayad.
    .answer =
        Pakikumpirma ito sa koreo sa address sa itaas, at ipadala sa akin ang kailangan ko para maalis ito.

## Mga sulat sa mga pederal na opisina

letter-foia-uscis = Hingin sa USCIS ang file ninyo sa imigrasyon
    .what =
        Ipinapakita nito kung ano ang nasa A-file ninyo. Humingi bago kayo magsumite ng anuman. Para sa humihingi para sa sarili, libre ang
        unang dalawang oras ng paghahanap at ang unang 100 pahina.
    .unsafe =
        Bahagi ng iisang departamento ang USCIS at ang ICE. Sinasabi ng hiling sa departamentong ito kung saan kayo nakatira. Kung may lumang utos ng
        deportasyon (removal order), o maaaring mayroon, puwedeng dalhin ng hiling ang mga opisyal sa inyo. Madalas na hindi alam ng mga tao
        ang ganitong utos.
    .where =
        Dumadaan ang mga hiling sa isang online account sa first.uscis.gov. Hindi kami nagpi-print ng address sa koreo: hindi namin makumpirma
        na tinatanggap pa ang papel.
    .caution = Nasa hiling ang pangalan, petsa ng kapanganakan at address ninyo, at itinatabi ito ng opisina.
    .subject = Hiling sa ilalim ng Freedom of Information Act at Privacy Act para sa sarili kong mga record
    .ask =
        Humihingi ako ng kumpletong kopya ng Alien File (A-file) ko at ng lahat ng iba pang record na hawak ng U.S. Citizenship and Immigration
        Services tungkol sa akin, sa papel at sa anumang sistema.
    .more =
        Kung may anumang bahaging hindi ninyo ibibigay, pakisabi ang eksepsyon (exemption) para sa bawat bahagi at ibigay sa akin ang
        maihihiwalay rito. Hindi ako pumapayag na magbayad maliban kung tatanungin muna ninyo ako.
    .answer = Pakipadala ang mga record sa akin sa address sa itaas.

letter-foia-ice = Hingin sa ICE ang mga record nito tungkol sa inyo
    .what =
        Ipinapakita nito kung ano ang isinulat ng ICE tungkol sa pagkakataong inaresto o hinawakan kayo ng mga opisyal nito, o tungkol sa mga
        check-in. Asahang maghintay ng ilang buwan.
    .unsafe =
        Sa ICE mismo napupunta ang hiling at sinasabi nito roon kung saan kayo nakatira. Kung may lumang utos ng deportasyon (removal order), o
        maaaring mayroon, puwede nitong dalhin ang mga opisyal sa inyo. Madalas na hindi alam ng mga tao ang ganitong utos.
    .caution = Nasa hiling ang pangalan, petsa ng kapanganakan at address ninyo, at itinatabi ito ng opisina.
    .subject = Hiling sa ilalim ng Freedom of Information Act at Privacy Act para sa sarili kong mga record
    .ask =
        Humihingi ako ng kumpletong kopya ng lahat ng record na hawak ng U.S. Immigration and Customs Enforcement tungkol sa akin, kasama ang
        mga record ng pag-aresto, detensyon, pagsubaybay at mga check-in.
    .more =
        Kung may anumang bahaging hindi ninyo ibibigay, pakisabi ang eksepsyon (exemption) para sa bawat bahagi at ibigay sa akin ang
        maihihiwalay rito. Hindi ako pumapayag na magbayad maliban kung tatanungin muna ninyo ako.
    .answer = Pakipadala ang mga record sa akin sa address sa itaas.

letter-foia-cbp = Hingin sa CBP ang mga record nito tungkol sa inyo
    .what =
        Ipinapakita nito ang mga pagpasok, paglabas, mas mahahabang pagsusuri sa hangganan (border), at mga pagkakataong hinawakan kayo ng
        Border Patrol. Asahang maghintay ng ilang buwan.
    .unsafe =
        Bahagi ng iisang departamento ang CBP at ang ICE. Sinasabi ng hiling sa departamentong ito kung saan kayo nakatira. Kung may lumang utos ng deportasyon
        (removal order), o maaaring mayroon, puwede nitong dalhin ang mga opisyal sa inyo. Posibleng may ibinigay nito ang isang opisyal sa
        hangganan na hindi ninyo alam.
    .caution = Nasa hiling ang pangalan, petsa ng kapanganakan at address ninyo, at itinatabi ito ng opisina.
    .subject = Hiling sa ilalim ng Freedom of Information Act at Privacy Act para sa sarili kong mga record
    .ask =
        Humihingi ako ng kumpletong kopya ng lahat ng record na hawak ng U.S. Customs and Border Protection tungkol sa akin: mga pagpasok at
        paglabas, mga secondary inspection (mas mahabang pagsusuri), at mga pagdakip o detensyon ng Border Patrol.
    .more =
        Kung may anumang bahaging hindi ninyo ibibigay, pakisabi ang eksepsyon (exemption) para sa bawat bahagi at ibigay sa akin ang
        maihihiwalay rito. Hindi ako pumapayag na magbayad maliban kung tatanungin muna ninyo ako.
    .answer = Pakipadala ang mga record sa akin sa address sa itaas.

letter-foia-obim = Itanong sa OBIM kung anong mga fingerprint at encounter ninyo ang hawak nito
    .what =
        Hawak ng OBIM ang mga fingerprint at litrato ng Homeland Security. Puwedeng ipakita ng sagot nito ang isang pagkikita sa mga opisyal
        (encounter) na nakalimutan ninyo.
    .unsafe =
        Bahagi ng iisang departamento ang OBIM at ang ICE. Sinasabi ng hiling sa departamentong ito kung saan kayo nakatira. Kung may lumang utos ng deportasyon
        (removal order), o maaaring mayroon, puwede nitong dalhin ang mga opisyal sa inyo. Madalas na hindi alam ng mga tao ang ganitong utos.
    .where =
        Wala kaming nakitang address ng OBIM sa sarili nitong salita. Sa pahina ng Homeland Security tungkol sa mga kahilingang FOIA dapat
        makita kung saan napupunta ang hiling sa OBIM; hindi namin ito binuksan.
    .caution =
        Mula Setyembre 2020 ang gabay namin. Ang ganitong mga hiling ay maaaring humingi ng mga fingerprint; magtanong sa clinic bago kayo
        magbigay.
    .subject = Hiling sa ilalim ng Freedom of Information Act at Privacy Act para sa sarili kong mga record
    .ask =
        Humihingi ako ng kumpletong kopya ng lahat ng record tungkol sa akin sa mga sistema ng Office of Biometric Identity Management, kasama
        ang petsa, lugar at ahensya ng bawat encounter (pagkikita sa mga opisyal).
    .more =
        Kung may anumang bahaging hindi ninyo ibibigay, pakisabi ang eksepsyon (exemption) para sa bawat bahagi at ibigay sa akin ang
        maihihiwalay rito. Hindi ako pumapayag na magbayad maliban kung tatanungin muna ninyo ako.
    .answer = Pakipadala ang mga record sa akin sa address sa itaas.

letter-foia-eoir = Hingin sa opisina ng mga korte ng imigrasyon ang mga record ninyo (FOIA)
    .what =
        Ang EOIR ang nagpapatakbo ng mga korte ng imigrasyon. Ipinapakita ng sagot nito kung may kaso o lumang utos, at ang file. Sinasabi ng
        libreng linya ng telepono para sa mga kaso, 1-800-898-7180, ang unang bahagi kahit walang sulat.
    .unsafe =
        Kung may lumang utos ng deportasyon (removal order), o maaaring mayroon, hayaang abogado ang humingi. Ang mga abogado ng ICE ang kabilang
        panig sa bawat kaso roon, at sinasabi ng hiling kung saan kayo nakatira. Madalas na hindi alam ng mga tao ang ganitong utos.
    .where =
        Magkaibang suite sa iisang gusali ang sinasabi ng dalawang pahina ng opisinang ito, kaya hindi kami nagpi-print ng address sa koreo.
        Hinihiling ng opisina na ipadala ang mga hiling sa sarili nitong pahina, na tinatawag na Public Access Link.
    .caution = Huwag gamitin ang form G-639 ng Homeland Security para sa opisinang ito.
    .subject = Hiling sa ilalim ng Freedom of Information Act para sa sarili kong mga record
    .ask =
        Humihingi ako ng kumpletong kopya ng record of proceeding (file ng kaso) sa anumang kaso ko sa isang korte ng imigrasyon o sa Board of
        Immigration Appeals, kasama ang lahat ng utos, abiso at recording.
    .more =
        Kung may anumang bahaging hindi ninyo ibibigay, pakisabi ang eksepsyon (exemption) para sa bawat bahagi at ibigay sa akin ang
        maihihiwalay rito. Hindi ako pumapayag na magbayad maliban kung tatanungin muna ninyo ako.
    .answer = Pakipadala ang mga record sa akin sa address sa itaas.

letter-court-record-of-proceeding = Hingin sa mismong korte ng imigrasyon ang file ng kaso ninyo
    .what =
        Ang taong may kaso ay puwedeng humingi sa korte ng kopya ng file nito, nang walang FOIA at libre. Puwedeng makuha ito sa araw ding iyon.
        Hindi magkasundo ang sariling mga pahina ng EOIR na nabasa namin kung kailangan ng kahilingang FOIA.
    .unsafe =
        Kung nagtapos ang kaso sa isang utos, o maaaring ganoon, huwag sumulat nang mag-isa. Ang mga abogado ng ICE ang kabilang panig sa bawat
        kaso roon.
    .where =
        Ang email ng bawat korte ay EOIR.xyz.ROP.Requests@usdoj.gov, na ang code ng korte na tatlong letra ang kapalit ng xyz. Nasa isang apendiks
        ng manwal ng EOIR ang mga code, at nasa mga sulat ng korte ang address nito.
    .subject = Hiling para sa kopya ng record of proceeding
    .ask =
        Panig ako sa kasong may A-number na nasa itaas. Humihingi ako ng kopya ng kumpletong record of proceeding (file ng kaso), kasama ang mga
        recording ng mga pagdinig (hearing).
    .more =
        Hindi nag-uulat ng pagbabago ng address ang sulat na ito.
    .answer =
        Pakisabi sa akin kung kailan at paano ko makukuha ang kopya, o ipadala ito sa address o email sa itaas.

letter-fbi-history = Hingin sa FBI ang sarili ninyong record
    .what =
        Ipinapakita nito kung anong mga pag-aresto at fingerprint ang nasa file ng FBI, at sa gayon, kung alin sa mga ito ang kayang makita ng mga opisyal ng imigrasyon.
    .unsafe =
        Nagbabahagian ng mga fingerprint ang FBI at ang Homeland Security. Kung may lumang utos ng deportasyon (removal order) o anumang uri ng
        warrant (pirmado ng hukom o ng ICE), o maaaring mayroon, magtanong muna sa abogado. Ang hindi pagdating sa korte sa takdang petsa ay
        puwedeng mauwi sa warrant na hindi ninyo alam.
    .where =
        Wala kaming nakitang address sa koreo para sa mga hiling na ito sa sariling salita ng FBI. Ibinibigay ito ng pahina nito tungkol sa
        Identity History Summary Checks, kasama ang form.
    .enclose =
        Isang buong set ng mga fingerprint sa form ng FBI, at $18: money order o certified check sa Treasury of the United States, o ang form ng
        credit card. Walang personal check at walang cash. Ang mga taong walang kakayahang magbayad ay puwedeng humiling na huwag nang pagbayarin (waiver)
        nang may patunay.
    .caution = Ipakuha ang mga fingerprint sa pribadong serbisyo, hindi sa istasyon ng pulis.
    .subject = Hiling para sa Identity History Summary ko
    .ask =
        Humihingi ako ng sarili kong Identity History Summary, o ng pahayag na wala nito. Kailangan ko ito para suriin ang sarili kong record.
    .answer = Pakipadala ito sa koreo sa address sa itaas.

## Mga hiling para sa mga pampublikong record tungkol sa mga camera ng plaka

letter-plate-reader-audit = Hingin sa pulis ninyo ang mga log ng mga paghahanap sa datos ng camera ng plaka
    .what =
        Ipinapakita ng organization audit ang sariling mga paghahanap ng ahensya, at ng network audit ang mga paghahanap ng iba sa datos nito.
        Mula Disyembre 17, 2025, hindi na isinasama ng Flock ang mga pangalan ng opisyal at ang mga plaka sa network audit, kaya hingin ang dalawa.
        May sariling batas, takdang panahon at bayad ang bawat estado.
    .where =
        Tingnan sa site ng pulis, sheriff o lungsod ang opisyal nito para sa mga record o ang pahina para sa mga pampublikong record.
    .fee =
        Maraming opisina ang naniningil para sa mga kopya o sa mga oras ng paghahanap. Itanong muna ang halaga, o paikliin ang panahong hinihingi.
    .caution =
        Nagiging publiko ang pangalan ng sinumang humihingi. Puwedeng isang grupo o legal clinic ang pumirma, para walang taong nasa panganib na
        kailangang pumirma. Hindi ipinapakita ng Virginia sa publiko ang ganitong mga log. Isinara ng Washington ang datos ng camera noong Marso 2026, pero hindi
        ang mga bakas ng audit. May isinara ring datos ang Georgia, Maryland at Oklahoma, at ang Illinois ang sa State Police nito; nabasa namin
        iyon sa salita ng iba.
    .subject = Hiling para sa pampublikong record: mga log ng mga paghahanap sa datos ng license plate reader
    .ask =
        Sa ilalim ng batas ng estadong ito sa mga pampublikong record, humihingi ako ng mga record na ito, bilang spreadsheet kung ganoon ang mga
        ito. (1) Ang organization audit ng sistema ninyo ng license plate reader: bawat paghahanap ng sarili ninyong mga opisyal mula Enero 1,
        2025, kasama ang petsa, ibinigay na dahilan at bilang ng mga network na hinanapan. (2) Ang network audit: bawat paghahanap ng iba sa datos
        ninyo sa parehong panahon, kasama ang petsa, ahensya at ibinigay na dahilan.
    .more =
        Hindi ako humihingi ng mga numero ng plaka at ng mga larawan. Pakialis na lang ang mga ito sa halip na hindi ibigay ang isang record. Kung
        may anumang bahaging hindi ninyo ibibigay, pakisabi ang batas para sa bawat bahagi at ibigay ang maihihiwalay rito.
    .answer =
        Kung may bayad, pakisabi ang halaga bago kayo magsimula. Pinakamabuti ang mga elektronikong kopya.

letter-plate-reader-sharing = Itanong sa pulis ninyo kung kanino nila ibinabahagi ang datos ng camera ng plaka
    .what =
        Ipinapakita nito kung aling ibang mga ahensya ang puwedeng maghanap sa datos, at kung hinahanap ng mga camera ang pederal na listahan sa
        imigrasyon. May sariling batas, takdang panahon at bayad ang bawat estado.
    .where =
        Tingnan sa site ng pulis, sheriff o lungsod ang opisyal nito para sa mga record o ang pahina para sa mga pampublikong record.
    .fee = Maraming opisina ang naniningil para sa mga kopya o sa mga oras ng paghahanap. Itanong muna ang halaga.
    .caution =
        Nagiging publiko ang pangalan ng sinumang humihingi. Puwedeng isang grupo o legal clinic ang pumirma, para walang taong nasa panganib na
        kailangang pumirma. May mga estadong isinasara sa publiko ang datos ng camera o ang impormasyong kinuha mula rito: ang Virginia ang mga
        audit log, at ang Georgia, Maryland at Oklahoma ang ibang mga uri ng datos, ayon sa nabasa namin sa salita ng iba.
    .subject = Hiling para sa pampublikong record: pagbabahagi ng datos ng license plate reader
    .ask =
        Sa ilalim ng batas ng estadong ito sa mga pampublikong record, humihingi ako ng: (1) mga pangalan ng lahat ng ahensya at organisasyon na
        binabahaginan ninyo ng datos ng license plate reader, at na pinagkukunan ninyo nito, ayon sa sharing report ng sistema ninyo; (2) mga
        pangalan ng lahat ng hot list na nakatakda sa sistema ninyo, at kung isa sa mga ito ang Immigration Violator list; (3) anumang setting para
        sa paghahanap sa estado o sa buong bansa, at kung kailan ito binuksan o isinara.
    .more =
        Hindi ako humihingi ng mga numero ng plaka at ng mga larawan. Kung may anumang bahaging hindi ninyo ibibigay, pakisabi ang batas para sa
        bawat bahagi at ibigay ang maihihiwalay rito.
    .answer =
        Kung may bayad, pakisabi ang halaga bago kayo magsimula. Pinakamabuti ang mga elektronikong kopya.

letter-plate-reader-contract = Hingin sa pulis ninyo ang kontrata at patakaran sa mga camera ng plaka
    .what =
        Ipinapakita nito kung ano ang binili, gaano katagal itinatabi ang datos, at ano ang sinasabi ng mga patakaran. May sariling batas, takdang
        panahon at bayad ang bawat estado.
    .where =
        Tingnan sa site ng pulis, sheriff o lungsod ang opisyal nito para sa mga record o ang pahina para sa mga pampublikong record.
    .fee = Maraming opisina ang naniningil para sa mga kopya o sa mga oras ng paghahanap. Itanong muna ang halaga.
    .caution =
        Nagiging publiko ang pangalan ng sinumang humihingi. Puwedeng isang grupo o legal clinic ang pumirma, para walang taong nasa panganib na
        kailangang pumirma.
    .subject = Hiling para sa pampublikong record: kontrata at patakaran sa mga license plate reader
    .ask =
        Sa ilalim ng batas ng estadong ito sa mga pampublikong record, humihingi ako ng: (1) bawat kontrata, pag-renew at kasunduan tungkol sa mga
        license plate reader, sa anumang kompanya o ahensya, na may bisa ngayon o mula Enero 1, 2023; (2) bawat patakaran sa paggamit ng mga ito,
        sa pagtatabi at sa pagbabahagi ng datos; (3) anumang kasunduan, hiling o pangako tungkol sa paggamit ng datos para sa pagpapatupad ng
        imigrasyon; (4) anumang audit o pagsusuri ng paggamit ng mga ito.
    .more =
        Kung may anumang bahaging hindi ninyo ibibigay, pakisabi ang batas para sa bawat bahagi at ibigay ang maihihiwalay rito.
    .answer =
        Kung may bayad, pakisabi ang halaga bago kayo magsimula. Pinakamabuti ang mga elektronikong kopya.

## Mga sulat sa paaralan

letter-school-directory-opt-out = Sabihin sa paaralan na huwag ibigay ang pangalan, address at telepono ng anak ninyo
    .what =
        Kung ganoon, kailangan ng paaralan ang pahintulot ninyo para ibigay ang datos na ito. Sapat pa rin ang legal na subpoena o ang utos ng korte
        (court order), pagkatapos ng makatwirang pagsisikap na bigyang-babala ang pamilya. Puwedeng pumirma ang mga magulang, at pati ang mga
        estudyante mula edad 18. Karaniwang ginagawa ito sa simula ng taon ng pag-aaral.
    .where =
        Iabot ito sa opisina ng paaralan, at magtabi ng kopya na may petsa.
    .subject = Directory information: walang paglalabas nang wala ang pahintulot ko
    .ask =
        Magulang o tagapag-alaga (guardian) ako ng estudyanteng nakapangalan sa itaas, o ako ang estudyanteng iyon at 18 taong gulang o higit pa.
        Hindi ko pinapayagan ang paaralan o ang distrito ng paaralan na ilabas ang anumang directory information tungkol sa estudyanteng ito nang
        wala ang nakasulat kong pahintulot.
    .more =
        Pakitala ito sa file ng estudyante at sabihin sa lahat ng sumasagot sa mga hiling. Kung makatanggap kayo ng subpoena o utos ng korte para sa
        mga record ng estudyanteng ito, pakisabi sa akin bago ninyo ito sagutin, para makatutol ako.
    .answer = Pakikumpirma sa pamamagitan ng sulat na naitala ninyo ito.
