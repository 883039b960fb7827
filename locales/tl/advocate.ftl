## Tirahan

client-state-home = Sa aling estado nakatira ang kliyente ninyo?
    .listen =
        Ito ang estado kung saan siya natutulog sa karamihan ng mga gabi, hindi ang nasa card. Nasa listahan ang Washington, D.C. at ang Puerto Rico.
    .avoid =
        Hindi ninyo kailangan ang pangalan at ang address sa kalye. Hindi kailanman itinatanong ang status sa imigrasyon: huwag din itong isama sa sarili ninyong mga tala sa mga tanong na ito.

client-home-county = Sa aling county nakatira ang kliyente ninyo?
    .listen =
        Madalas na lungsod o bayan ang sinasabi ng mga kliyente. Itanong kung nasa aling county ito; sa ilang lugar, tinatawag itong parish, borough, municipio o sariling lungsod. Kung hindi nila alam,
        mabuting sagot ang “Hindi ko alam / laktawan”.
    .avoid = Huwag isulat ang address sa kalye. Sapat na ang county lang.

client-home-accounts =
    Nasa titulo, kontrata sa upa, o account sa gas, kuryente o tubig ba ang pangalan ng kliyente ninyo?
    .listen =
        Ang mahalaga ay kung kaninong pangalan ang nasa papel, hindi kung sino ang nagbabayad. Hingin ang kontrata sa upa (lease), o ang bill sa gas, kuryente o tubig. Kung may titulo (deed) siya at mayroon din ng
        iba pang papel, piliin ang titulo.
    .avoid = Huwag isulat ang mga numero ng account, kung magkano ang upa, o kung sino pa ang nakatira roon.

client-voter-registered = Nakarehistro ba ang kliyente ninyo para bumoto?
    .listen =
        Itinatanong nito kung nasa listahan siya, hindi kung nakaboto na siya. Kung hindi siya sigurado kung nairehistro siya nang hindi sinasadya, dapat muna siyang makipag-usap sa abogado bago ang anumang iba pa. Mabuting sagot ang
        “Hindi ko alam / laktawan”.
    .avoid =
        Huwag itanong kung maaari siyang magparehistro, o kung paano siya napunta sa isang listahan. Sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba, at huwag itala ang mga detalye.

## Lisensya at DMV

client-state-licensed =
    Sa aling mga estado na nagkaroon, o humingi, ng lisensya o ID card ang kliyente ninyo, kahit kailan?
    .listen =
        Madalas na ang estado lang ng card na mayroon sila ngayon ang sinasabi ng mga kliyente. Itanong ang mga dating estado, lumang card, learner’s permit, ID card, at mga estado kung saan sila humingi at tinanggihan.
    .avoid = Huwag isulat ang mga numero ng card. Hindi mahalaga rito kung bakit sila lumipat.

client-license-status = May lisensya o ID card ba ang kliyente ninyo ngayon?
    .listen =
        Itinatanong ito para sa bawat estadong nabanggit. Ang “Nagtapos na”, “kinuha nila” at “isinauli ko” ay nangangahulugan ng nakaraang card. Ang learner’s permit ay parang lisensya; ang hiling na hindi pa napagpapasyahan ay
        nangangahulugan ng huling sagot.
    .avoid = Huwag isulat ang numero ng card, o kung bakit kinuha ang isang card.

client-license-kind = Anong uri ng card ito?
    .listen =
        Hilinging makita ang harap ng card: isang bituin sa itaas na sulok, o mga salitang gaya ng “limited term”, “temporary” o “non-domiciled”. Ang papel na lisensya na ginagamit habang hindi pa dumarating sa koreo ang card ay hindi “temporary”. Kung
        dalawang sagot ang angkop, unahing piliin ang lisensyang may takdang panahon o ang card na pangmaneho; kung walang kapansin-pansin, ang karaniwang lisensya. Para sa nakaraang card, sumagot para sa pinakahuli.
    .avoid =
        Tingnan ang card at isauli; huwag itong kopyahin o kunan ng litrato para rito. Huwag itanong kung bakit ganoong uri ng card ang mayroon siya.

client-license-denied = Tinanggihan na ba kailanman ng DMV ang kliyente ninyo?
    .listen =
        Ang “Hindi nila ako binigyan dahil kulang ang papeles” ay oo. Ang pagbagsak sa pagsusulit sa pagmamaneho ay hindi. Itanong kung sa unang hiling o sa pag-renew ito; kung pareho, piliin ang alinman.
    .avoid = Huwag isulat ang dahilan, o kung aling mga papel ang kulang.

client-license-papers =
    Nagpakita na ba kailanman sa DMV ang kliyente ninyo ng mga papel para makakuha ng lisensya o ID card?
    .listen =
        Maaaring pasaporte lang ang naiisip ng mga kliyente. Kasama rin ang birth certificate o bill na may address nila. Kasama ang mga papel na ipinadala nila sa koreo o in-upload.
    .avoid = Huwag isulat kung aling mga papel, ang mga numero ng mga ito, o ang bansang nagbigay nito.

client-license-address-shown = Aling address ng kliyente ninyo ang nasa DMV?
    .listen =
        Hingin ang card; madalas nakasulat doon ang address. Pagkatapos, itanong kung nagpadala siya ng pagbabago ng address, dahil maaaring may mas bago ang DMV. Kung nasa DMV ang bahay niya at isa ring P.O. box, piliin ang bahay.
    .avoid = Huwag isulat ang mismong address.

client-license-two-records = May dalawang record ba ang kliyente ninyo sa DMV, sa dalawang pangalan?
    .listen =
        Pakinggan kung may kasal, pagpapalit ng pangalan, o pangalang binaybay sa dalawang paraan. Kung binago ng DMV ang pangalan sa isang record, ang sagot ay wala. Maaaring hindi alam ng mga kliyente: kung ganoon, mabuting sagot ang “Hindi ko
        alam / laktawan”, at sinasabi ng resulta kung ano ang nakadepende rito.
    .avoid =
        Huwag isulat ang alinmang pangalan, at huwag magtanong ng dahilan. Puwedeng magkaroon ng dalawang record nang walang may kasalanan.

## Kotse at kalsada

client-state-registered =
    Sa aling mga estado may sasakyang nakarehistro sa pangalan ng kliyente ninyo, ngayon o dati?
    .listen =
        Kasama ang mga dating sasakyan, at pati mga trak at motorsiklo. Ang “kotse ko” ay maaaring nasa pangalan ng ibang tao: hingin ang registration card. Kung pangalan lang ng ibang tao ang nakasulat, hindi ito kasama.
    .avoid = Huwag isulat ang mga numero ng plaka, o kung kaninong pangalan ang nasa card sa halip.

client-car-address-shown = Aling address ang nasa rehistro ng sasakyan?
    .listen =
        Hingin ang registration card mula sa kotse, o ang sulat para sa pag-renew. Ihambing ito sa kung saan siya nakatira ngayon.
    .avoid = Huwag isulat ang address o ang numero ng plaka.

client-state-drives = Sa aling mga estado nagmamaneho, o may kotse, ang kliyente ninyo?
    .listen =
        Maaaring sariling estado o sariling kotse lang ang sinasabi ng mga kliyente. Itanong ang mga estadong dinaanan nila sa nakaraang ilang taon, ang hiniram, inupahan o kotse sa trabaho, at kung saan nakaparada ang kotse nila o may ibang nagmamaneho
        nito. Kung nakikisakay lang sila, isama ang mga estado kung saan madalas silang sumakay sa iisang kotse.
    .avoid =
        Huwag isulat ang mga dinadaanan, petsa o numero ng plaka, o kung kaninong kotse ito. Huwag itanong dito kung nagmamaneho sila nang may lisensya.

client-car-toll-account = May toll tag o toll account ba ang kliyente ninyo?
    .listen =
        Maaaring pangalan lang sa tag ang alam ng mga kliyente, gaya ng E-ZPass, FasTrak o SunPass. Itanong kung may maliit na tag sa windshield, o mga bayad sa toll mula sa card o bank account.
    .avoid = Huwag isulat ang mga numero ng account, tag o plaka.

## Pulis, kulungan, mga korte ng estado at lokal

client-police-any =
    Nagkaroon na ba kailanman ang kliyente ninyo ng ugnayan sa pulis, sa kulungan, o sa korte ng estado o lokal?
    .listen =
        Madalas na ang dinig ng mga kliyente ay “Nagkaproblema ba kayo sa batas?” at sumasagot ng hindi. Kasama ang pagpapahinto, ticket, anumang uri ng kaso, at report bilang biktima o testigo; mamaya pa ang korte ng imigrasyon. Kung hindi ang sagot, hindi na
        itatanong ang ibang mga tanong tungkol sa pulis.
    .avoid =
        Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba. Huwag itala kung ano ang nangyari.

client-state-booked =
    Sa aling mga estado na inaresto at kinunan ng fingerprint ang kliyente ninyo, kahit kailan?
    .listen =
        Dapat totoo ang dalawa: inaresto, at kinunan ng fingerprint. Kasama pa rin ang “itinigil nila”. Hindi kasama ang ticket na walang fingerprint, at hindi kasama ang fingerprint para sa trabaho.
    .avoid =
        Huwag itanong o isulat kung bakit siya inaresto, o kung kailan. Sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-police-in-custody = Nasa kulungan ba ang kliyente ninyo ngayon?
    .listen =
        Sumagot para sa kliyente ninyo, pati kung kamag-anak ang kausap ninyo para sa kanya. Ngayon lang ang binibilang. Ibang tanong mamaya kung pinigil siya kailanman ng mga opisyal ng hangganan o imigrasyon.
    .avoid =
        Huwag isulat ang paratang o ang numero ng booking. Maaaring kumpidensyal ang maririnig ninyo: huwag itala ang mga detalye.

client-police-report = Nasa report ba ng pulis ang pangalan ng kliyente ninyo?
    .listen =
        Ang paghinto sa trapiko, banggaan, tawag para humingi ng tulong o nakita niya bilang testigo ay maaaring nauwi sa isang report. Ang krimeng ginawa sa kanya na ini-report niya ay nasa susunod na tanong. Maaaring hindi niya alam: kung ganoon, mabuting sagot
        ang “Hindi ko alam / laktawan”, at sinasabi ng resulta kung ano ang nakadepende rito.
    .avoid =
        Huwag isulat kung ano ang nangyari, o kung sino pa ang naroon. Sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-police-victim-report =
    Nag-report na ba kailanman ang kliyente ninyo sa pulis ng krimeng ginawa sa kanya?
    .listen =
        Kasama rin ang report na ginawa ng iba para sa kanya. Hindi report sa pulis ang sinabi lang niya sa doktor, simbahan o klinika.
    .avoid =
        Huwag itanong kung ano ang ginawa sa kanya o kung sino ang gumawa; hindi ito kailangan ng program na ito. Magtanong sa lugar na walang ibang makakarinig, at huwag itala ang mga detalye.

client-police-court =
    May kaso o pagdinig ba ang kliyente ninyo, ngayon o dati, sa korte ng estado o lokal?
    .listen =
        Maraming puwedeng ibig sabihin ang “May korte ako”: hingin ang sulat. Kasama ang mga kaso sa trapiko, pamilya, upa at krimen; ang sulat na nagsasabing “EOIR” ay mula sa korte ng imigrasyon, at hindi iyon kasama. Kung higit sa isa ang kaso, piliin ang hindi pa
        tapos.
    .avoid =
        Huwag isulat kung tungkol saan ang kaso, ang mga numero ng kaso o petsa. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

## Mga pederal na opisina ng imigrasyon at korte ng imigrasyon

client-federal-any =
    Nagkaroon na ba kailanman ang kliyente ninyo ng transaksyon sa mga opisina ng imigrasyon o korte ng imigrasyon ng U.S.?
    .listen =
        Marami ang hindi kailanman nagkaroon nito; kung ganoon, ang sagot ay hindi. Maaaring nakakalimutan ng mga kliyente ang form na ipinadala ng iba para sa kanila, mga fingerprint para sa visa, visa ng estudyante, check-in, o pagkakataong pinigil sila ng mga opisyal.
        Kasama ang bata mula sa pederal na shelter sa bahay na tinirhan nila; hindi kasama ang biyahe lang sa ibang bansa.
    .avoid =
        Huwag itanong o isulat ang status sa imigrasyon; walang sinasabi tungkol dito ang sagot na oo. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-federal-biometrics =
    Kinunan na ba kailanman ng litrato o fingerprint ang kliyente ninyo ng isang pederal na opisina sa hangganan, visa o imigrasyon?
    .listen =
        Itanong ang interview para sa visa, biometrics appointment, paliparan sa pagbalik mula sa biyahe, at Global Entry. Maaaring sinasabi ng sulat na “biometrics”. Hindi tinutukoy rito ang litrato sa DMV o ang fingerprint sa kulungan.
    .avoid =
        Huwag isulat ang A-number, o kung para saan ang appointment. Sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-federal-application =
    Nagsumite na ba kailanman ang kliyente ninyo ng form sa USCIS, o may nagsumite nito para sa kanya?
    .listen =
        Maaaring sabihin lang ng mga kliyente na “mga papel ko”, “ang work permit” o “ang petisyon ng kapatid ko para sa akin”. Kasama ang form para sa kamag-anak kung nakasulat doon ang pangalan nila. Hingin ang kopya ng form o ng sulat, at tingnan kung galing ito sa USCIS.
    .avoid =
        Huwag isulat kung aling form, ang A-number o numero ng kaso, o kung paano ito natapos. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo.

client-federal-registration = Nagpadala na ba kailanman ang kliyente ninyo sa USCIS ng form G-325R?
    .listen =
        Ang numero ng form ang nagpapasya: hingin ang kopya. Kung iniisip niya kung ipapadala ito, dapat muna siyang makipag-usap sa abogado. Maaaring hindi niya alam kung ano ang ipinadala para sa kanya: kung ganoon, mabuting sagot ang “Hindi ko alam / laktawan”.
    .avoid =
        Huwag itanong dito kung bakit niya ito ipinadala o hindi ipinadala, at huwag itong itala. Sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-federal-victim-filing =
    Nagsumite na ba kailanman ang kliyente ninyo sa USCIS bilang biktima ng pang-aabuso, krimen o human trafficking?
    .listen =
        Pakinggan ang “VAWA”, “U visa” o “T visa”. Hindi kasama ang report sa pulis lang. Hingin ang kopya ng ipinadala sa USCIS.
    .avoid =
        Huwag itanong kung ano ang ginawa sa kanya o kung sino ang gumawa, at huwag isulat ang anuman dito. Magtanong sa lugar na walang ibang makakarinig; nagbibigay ang isang pederal na batas ng dagdag na privacy sa mga ito, na may mga limit.

client-federal-court-case = Nagkaroon na ba kailanman ang kliyente ninyo ng kaso sa korte ng imigrasyon?
    .listen =
        Hingin ang sulat: nakasulat sa mga sulat ng korteng ito ang “Executive Office for Immigration Review” o “EOIR”. Ibang korte ang mga korte para sa trapiko, pamilya at krimen. Kasama ang kasong tapos na.
    .avoid =
        Huwag isulat ang A-number, ang hukom o kung ano ang lagay ng kaso. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-federal-order =
    Inutusan na ba kailanman ng hukom o opisyal ng imigrasyon ang kliyente ninyo na umalis ng bansa?
    .listen =
        Ito ang ibig sabihin ng “deportasyon” o “removal order”, pati kung matagal na. Puwedeng magbigay nito ang hukom sa taong hindi dumating sa pagdinig (hearing), kaya maaaring hindi ito alam ng kliyente ninyo: kung ganoon, piliin ang “Hindi ko alam / laktawan”;
        sinasabi ng resulta kung ano ang nakadepende rito. Ipinapakita ng libreng linya ng telepono para sa mga kaso at ng website ng korte ng imigrasyon ang mga kaso nito, pero maaaring hindi ipakita ang utos na ibinigay ng isang opisyal; puwede itong hanapin ng isang
        abogado.
    .avoid =
        Huwag pilitin ang sagot, at huwag itanong kung ano ang ginawa niya pagkatapos ng utos. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba, at huwag itala ang mga detalye.

client-federal-appointment = May paparating bang appointment ang kliyente ninyo sa ICE o USCIS?
    .listen =
        Ang “appointment sa imigrasyon” ay puwedeng alinman sa dalawa: hingin ang sulat o text message at tingnan kung aling opisina ang nagpadala nito. Ang fingerprint o litrato sa USCIS ay appointment sa USCIS. Kung pareho ang mayroon siya, piliin ang check-in sa ICE.
    .avoid =
        Huwag isulat ang petsa, ang lugar o ang A-number. Kung itanong niya kung pupunta siya, tanong iyon para sa abogado, hindi para sa form na ito.

client-federal-address =
    Aling address ang huling ibinigay ng kliyente ninyo sa USCIS, ICE o korte ng imigrasyon?
    .listen =
        Hingin ang huling form o sulat. Ang form na pinunan ng iba para sa kanya ay maaaring may ibang address kaysa sa iniisip niya. Kung higit sa isa ang address ng mga opisinang ito at bahay niya ang isa, piliin ang bahay.
    .avoid = Huwag isulat ang mismong address, o kung sino ang nakatira roon.

client-federal-detained =
    Pinigil na ba kailanman ng mga opisyal ng hangganan o imigrasyon ang kliyente ninyo, kahit sandali lang?
    .listen =
        Ang “Ilang oras lang nila akong pinigil” ay oo. Puwedeng sa hangganan (border), sa paliparan, sa selda o sa detention center. Hindi kasama ang ilang tanong sa mesa ng pasaporte.
    .avoid =
        Huwag itanong o isulat kung paano o bakit siya pumunta sa U.S., o kung bakit siya pinigil. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-federal-student = Iniulat na ba kailanman ng isang paaralan sa U.S. ang kliyente ninyo bilang estudyanteng F, M o J?
    .listen =
        Itanong kung binigyan na siya kailanman ng paaralan ng form I-20 o DS-2019. Kung hindi siya kailanman nagkaroon nito, ang sagot ay hindi, kahit nag-aaral siya rito.
    .avoid = Huwag isulat ang paaralan, o kung nakatapos siya. Hindi itinatanong ang status niya.

client-federal-sponsor =
    Kumupkop na ba kailanman ang kliyente ninyo ng bata mula sa pederal na shelter, o tumira kasama ng kumupkop nito?
    .listen =
        Tungkol ito sa batang dumating sa bansa nang walang magulang. Sponsor ang tawag sa nasa hustong gulang na kumukupkop sa bata, pero kasama rin ang sinumang tumira sa bahay na iyon. Puwede itong pamangkin o anak ng kaibigan.
    .avoid =
        Huwag isulat ang pangalan ng bata o kung sino pa ang nakatira roon, at huwag itanong ang status ninuman. Sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

## Mga pampublikong programa, at paaralan

client-benefits-any =
    Ang kliyente ba ninyo, o ang sinumang kasama niya sa bahay, ay humingi o nakakuha na kailanman ng tulong mula sa pampublikong programa?
    .listen =
        Madalas na ang sarili lang nila at ang ngayon ang naiisip ng mga kliyente. Kasama ang tulong para sa bata, tulong noong matagal na, pangangalaga sa emergency na binayaran ng Medicaid, at hiling na tinanggihan. Kung hindi ang sagot, hindi na itatanong ang mga
        tanong tungkol sa bawat programa.
    .avoid = Huwag isulat kung sino sa bahay ang humingi, at huwag itanong ang status ninuman.

client-benefits-medicaid =
    Ang kliyente ba ninyo, o ang sinumang kasama niya sa bahay, ay humingi o nakakuha na kailanman ng Medicaid, emergency Medicaid o CHIP?
    .listen =
        Itanong kung may panganganak o emergency sa ospital: kasama ang mga papel na ang ospital ang nagpunan para sa kanila. Sa ilang estado, iba ang pangalan ng programa, gaya ng Medi-Cal sa California. Ibang programa ang Medicare: itanong kung aling pangalan ang nasa card
        o sulat.
    .avoid = Huwag isulat kung sino ang may sakit, ano ang sakit, o kung aling uri ng Medicaid ito. Huwag itanong ang status ninuman.

client-benefits-snap =
    Ang kliyente ba ninyo, o ang sinumang kasama niya sa bahay, ay humingi o nakakuha na kailanman ng food stamps (SNAP)?
    .listen =
        Nasa isang card ang pera ng SNAP, kaya maaaring sabihin lang ng mga kliyente na “ang EBT card”. Iba ang pangalan ng programa sa ilang estado, gaya ng CalFresh sa California; ibang programa ang WIC. Kasama ang tulong na bata lang ang nakakuha.
    .avoid = Huwag isulat ang mga numero ng card o kung sino ang nakakuha ng tulong. Huwag itanong ang status ninuman.

client-benefits-housing =
    Ang kliyente ba ninyo, o ang sinumang kasama niya sa bahay, ay humingi o nakakuha na kailanman ng pederal na tulong sa pabahay?
    .listen =
        Ang “Section 8”, voucher, public housing o gusaling may pederal na tulong sa upa ay nangangahulugan ng oo. Kung hindi siya sigurado, hingin ang kontrata sa upa (lease), o puwede siyang magtanong sa opisina ng pabahay.
    .avoid = Huwag isulat ang address o kung sino ang nakatira roon. Huwag itanong ang status ninuman.

client-benefits-cash =
    Ang kliyente ba ninyo, o ang sinumang kasama niya sa bahay, ay humingi o nakakuha na kailanman ng tulong na pera (TANF o SSI)?
    .listen =
        Maaaring sabihin ng mga kliyente na “welfare”: ang TANF ay tulong na pera para sa mga pamilya, at iba ang pangalan nito sa ilang estado, gaya ng CalWORKs sa California. Hindi SSI ang pensyon ng Social Security: hingin ang sulat. Kasama ang hiling na tinanggihan.
    .avoid =
        Huwag isulat kung sino ang nakakuha nito, at huwag itanong ang status ninuman. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: huwag itala ang mga detalye.

client-school-child = May bata bang nag-aaral, o estudyante, sa bahay ng kliyente ninyo?
    .listen =
        Kasama ang anumang paaralan, mula kindergarten hanggang kolehiyo. Hindi kailangang sariling anak ng kliyente ninyo. Kung nag-aaral ang kliyente ninyo, isama rin siya.
    .avoid = Huwag isulat ang mga pangalan, edad o paaralan.

client-school-directory =
    Sinabi ba ng kliyente ninyo sa paaralan sa pamamagitan ng sulat na huwag ibigay ang “directory information”?
    .listen =
        Dapat nakasulat ito: humingi ng form mula sa simula ng taon ng pag-aaral, o puwede siyang magtanong sa paaralan. Kung higit sa isa ang paaralan, oo ang sagot kung lahat ng ito, hindi ilan lang, ang nasabihan sa pamamagitan ng sulat. Kung hindi niya alam, mabuting sagot ang “Hindi ko alam /
        laktawan”.
    .avoid = Huwag isulat ang pangalan ng bata o ang paaralan.

client-school-aid-form =
    Ang kliyente ba ninyo, o ang sinumang kasama niya sa bahay, ay nagpunan na kailanman ng form para sa tulong sa estudyante (FAFSA)?
    .listen =
        Maaaring sumagot ng hindi ang mga kliyente dahil anak lang nila ang nagpunan nito. Kasama ito kung nagbigay sila ng datos nila bilang magulang o asawa. Hindi FAFSA ang form na estado lang o kolehiyo lang ang gumagamit: hingin ang kopya.
    .avoid = Huwag isulat ang sinasabi ng form, o anumang numero rito. Huwag itanong ang status ninuman.

## Trabaho at pera

client-work-records =
    Nagtrabaho na ba kailanman ang kliyente ninyo nang nakatala (on the books) sa isang employer sa U.S., o nagsumite ng tax return sa U.S.?
    .listen =
        Tanda ng trabahong nakatala ang pay stub o ang form W-2. Kung sabihin niyang “binabayaran nang cash”, itanong kung pinapunan siya ng employer ng mga papel at iniulat ang sahod. Kasama ang tax return na may ITIN, at ganoon din ang isinumite ng asawa na kasama ang
        pangalan niya.
    .avoid =
        Huwag itanong kung anong mga papel o numero ang ipinakita niya sa employer, at huwag isulat ang pangalan ng employer. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo.

client-work-social-security = Nagkaroon na ba kailanman ng Social Security number ang kliyente ninyo?
    .listen =
        Kasama lang ang numerong ibinigay sa kanya ng opisina ng Social Security, kahit matagal na. Ibang numero ang ITIN para sa buwis.
    .avoid =
        Huwag kailanman hingin ang numero, at huwag isulat ang anumang numero. Huwag magtanong tungkol sa ibang mga numero.

client-money-services =
    Gumagamit ba ang kliyente ninyo ng bangko, o nagpapadala o tumatanggap ng padalang pera?
    .listen =
        Sa “wala akong bangko”, maaaring hindi naisama ang credit union o credit card: bangko ang mga ito. Padala ang perang ipinadala sa pamilya sa ibang bansa, at pati ang tindahan kung saan siya nagpapapalit ng tseke o bumibili ng money order. Isama ang nakaraang ilang
        taon.
    .avoid = Huwag isulat ang bangko, mga halaga, o kung kanino napupunta ang pera.

## Telepono, internet at biyahe

client-phone-kind = Anong uri ng telepono ang gamit ng kliyente ninyo?
    .listen =
        Madalas na hindi alam ng mga kliyente kung aling mga app ang maaaring gumamit ng lokasyon nila. Puwede silang tumingin sa settings sa ilalim ng “Location” o “Privacy”. Kung hindi sila sigurado, piliin ang unang sagot.
    .avoid =
        Huwag isulat ang numero ng telepono. Hayaan silang tumingin mismo; hindi ninyo kailangang makita kung ano ang nasa telepono.

client-online-accounts = May social media o iba pang online account ba ang kliyente ninyo?
    .listen =
        Ang “pribado ito” ay maaaring hindi totoo sa bawat post: kung nakikita ng mga hindi kakilala ang anumang post o litrato, piliin ang unang sagot. Ang email, o account na walang post, ay nangangahulugan ng pangalawang sagot.
    .avoid = Huwag isulat ang mga pangalan ng account, at huwag tingnan ang ipino-post nila.

client-travel-crossed =
    Pumasok o lumabas na ba kailanman ng U.S. ang kliyente ninyo sa isang paliparan, daungan o istasyon sa hangganan?
    .listen =
        Kasama ang anumang biyahe sa anumang edad, papasok at palabas, pati lakad o kotse. Kasama rin ang pagsali sa Global Entry, NEXUS, SENTRI o FAST. Maaaring nakakalimutan ng mga kliyente ang biyahe noong bata pa sila.
    .avoid =
        Hindi kailangan ng dahilan ang “hindi”: huwag itanong o isulat kung paano o kailan siya dumating. Sabihin ito sa loob ng silid, hindi sa screen na nakikita ng iba.

client-travel-flies = Sumasakay ba ng eroplano sa loob ng U.S. ang kliyente ninyo?
    .listen =
        Kasama ang mga flight sa nakaraang ilang taon, at ang mga flight na pinaplano niya. Kasama ang mga flight papunta at mula sa Puerto Rico.
    .avoid = Huwag isulat ang mga petsa, lugar o airline.

client-federal-monitor = Pinagsusuot ba ng ICE ang kliyente ninyo ng aparato o pinagagamit ng app sa telepono para mag-check in?
    .listen =
        Ang “pulseras” (bracelet) ay puwedeng aparato sa bukong-bukong o pulso; maaaring SmartLINK ang app. Kasama lang ang ibinigay sa kanya ng ICE o ng kompanya nitong BI, hindi ang aparato mula sa korteng kriminal. Hingin ang mga papel: maaaring sinasabi ng mga ito ang
        “ISAP” o “Alternatives to Detention”.
    .avoid =
        Huwag isulat ang A-number, ang mga oras o lugar ng check-in. Maaaring kumpidensyal ang sinasabi rito ng kliyente ninyo: huwag itala ang mga detalye.

client-insurance-claim = Nagkaroon na ba kailanman ng insurance claim na may pangalan ng kliyente ninyo?
    .listen =
        Maaaring mga claim lang na sila ang gumawa ang naiisip ng mga kliyente. Kasama rin ang claim na ginawa ng ibang tao tungkol sa kanila; itanong kung may banggaan, pagnanakaw, pinsala sa katawan, o sira sa bahay. Kung hindi sila sigurado, laktawan ito.
    .avoid = Huwag isulat kung ano ang nangyari, kung kanino ang kasalanan, o ang numero ng policy.

## Sa tabi ng resulta

client-worry-agency = Aling ahensya ang pinakaikinababahala ng kliyente ninyo?
    .listen =
        Hayaan siyang pumili. Ang “la migra” o “ang border patrol” ay nangangahulugan ng unang sagot. Binabago lang nito kung ano ang unang sinasabi sa mga resultang pareho sa lahat ng iba pa.
    .avoid = Huwag itanong o isulat kung bakit.

client-keeps-records = May pinapatakbo bang lugar ang kliyente ninyo na may hawak ng mga record tungkol sa ibang tao?
    .listen =
        Tungkol ito sa kliyente ninyo, hindi sa sarili ninyong legal clinic. Dapat nagpapaupa siya ng mga bahay, o nagpapatakbo ng negosyo, paaralan, shelter o klinika; hindi sapat na nagtatrabaho lang doon. Kung walang angkop dito, iwanang walang sagot.
    .avoid = Huwag isulat ang pangalan ng lugar, o ng sinuman sa mga record nito.
