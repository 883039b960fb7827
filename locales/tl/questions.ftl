## Mga paksa

topic-home = Tirahan ninyo
topic-license = Lisensya o ID card
topic-car = Ang kotse ninyo
topic-police = Pulis, kulungan at korte
topic-immigration = Mga opisina at korte ng imigrasyon
topic-benefits = Mga programa, kalusugan at paaralan
topic-work = Trabaho, buwis at pera
topic-phone = Telepono, internet at biyahe

## Tirahan

circumstance-state-home = Sa aling estado kayo nakatira?
    .label = Estado kung saan kayo nakatira
    .why =
        Magkakaiba ang mga batas ng mga estado. Ang estado ninyo ang nagtatakda kung aling mga patakaran ang para sa lokal na pulis, mga korte, mga pampublikong programa at mga paaralan doon.
    .help =
        Piliin ang estado kung saan kayo natutulog sa karamihan ng mga gabi. Nasa listahan ang
        Washington, D.C. at ang Puerto Rico.

circumstance-home-county = Sa aling county kayo nakatira?
    .label = County
    .why =
        Inilalathala ng ICE kung aling mga lokal na ahensya ang pumirma ng kasunduan para gumawa ng
        trabahong pang-imigrasyon, na tinatawag na 287(g). Kung alam namin ang county ninyo,
        maipapakita namin kung alin ang pumirma roon.
    .help =
        Piliin ito sa listahan; hindi namin kailanman hinihingi ang address ninyo. Sa ilang lugar,
        tinatawag itong parish, borough, municipio o sariling lungsod. Mananatili ang sagot ninyo sa
        computer na ito, at puwede ninyong laktawan ito.

circumstance-home-accounts =
    Nasa titulo, kontrata sa upa, o account sa gas, kuryente o tubig ba ang pangalan ninyo?
    .label = Titulo, kontrata sa upa o utility account
    .why =
        Iniuugnay ng mga papel na ito ang pangalan ninyo sa isang address. Ang ilan sa mga ito ay
        publiko, o nakakarating sa mga ahensya sa pamamagitan ng mga kompanyang nagbebenta ng datos.
    .help =
        Ang titulo (deed) ay ang papel kung sino ang may-ari ng bahay o lupa. Kung nasa titulo ang
        pangalan ninyo at nasa iba rin, piliin ang titulo.
    .is-deed = Oo, may bahay o lupa sa pangalan ko
    .is-lease-or-utilities = Oo, kontrata sa upa (lease) o account sa gas, kuryente o tubig
    .is-none = Hindi, wala sa mga ito

circumstance-voter-registered = Nakarehistro ba kayo para bumoto?
    .label = Pagpaparehistro bilang botante
    .why =
        May mga pangalan, address at petsa ng kapanganakan ang listahan ng mga botante. Hiningi ng
        Justice Department sa halos bawat estado ang listahan nito.
    .help =
        Mga U.S. citizen lang ang maaaring magparehistro para sa mga pederal na eleksyon. Kung hindi
        kayo sigurado kung nairehistro kayo nang hindi sinasadya, makipag-usap sa abogado bago ang
        anumang iba pa. Puwede ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

## Lisensya at DMV

circumstance-state-licensed =
    Sa aling mga estado na kayo nagkaroon, o humingi, ng lisensya o ID card, kahit kailan?
    .label = Mga estado na may lisensya o aplikasyon
    .why =
        May sariling mga record ang DMV ng bawat estado: ang litrato ninyo, ang address ninyo at ang
        kasaysayan ninyo sa pagmamaneho. May sariling patakaran ang bawat isa.
    .help =
        Isama ang mga lisensya sa pagmamaneho, commercial license (CDL), learner’s permit at ID card
        ng estado, pati ng taong wala pang 18. Isama ang mga estado kung saan kayo humingi at
        tinanggihan. Isama rin ang mga lumang card. Kung nakikisakay lang kayo sa iba at hindi
        kailanman nagkaroon o humingi ng card, piliin ang huling sagot.
    .is-none = Hindi ako kailanman nagkaroon o humingi nito

circumstance-license-status = May lisensya o ID card ba kayo ngayon?
    .label = Lisensya o ID card
    .why =
        May hawak ang DMV na litrato, address at record sa pagmamaneho ng mga taong binigyan nito ng
        card. Ang taong humingi lang ay maaaring mag-iwan ng mas kaunting record.
    .help =
        Ang card na nagtapos na, binawi o isinauli ay nakaraang card. Kung may learner’s permit
        kayo, sumagot na parang lisensya ito. Kung hindi pa napagpapasyahan ang hiling ninyo, piliin
        ang huling sagot.
    .is-current = Oo, mayroon ako ngayon
    .is-past = Wala ngayon, pero nagkaroon ako dati
    .is-never-issued = Humingi ako pero hindi ako nabigyan kailanman

circumstance-license-kind = Anong uri ng card ito?
    .label = Uri ng card
    .why =
        Ang ilang uri ng card ay puwedeng kunin bilang listahan mula sa mga file ng DMV. May mga
        batas na ilang card lang ang pinoprotektahan.
    .help =
        Tingnan ang harap ng card. Ang bituin sa itaas na sulok ay tanda ng REAL ID. Sa ilang card,
        nakasulat ang “limited term” o “temporary”. May mga estado rin na may card na may sariling
        pangalan, gaya ng driving privilege card o drive-only license. Kung walang kapansin-pansin,
        piliin ang “karaniwang lisensya”. Ganoon din ang pagpili para sa commercial license (CDL):
        kapag may bituin, REAL ID ito, at kapag wala, karaniwang lisensya; ang may nakasulat na
        “non-domiciled” o “limited term” ay lisensyang may takdang panahon. Pareho rin ang pagpili
        para sa card ng taong wala pang 18. Kung dalawang sagot ang angkop, unahing piliin ang
        lisensyang may takdang panahon o ang card na pangmaneho. Ang papel na lisensya na ginagamit
        ninyo habang hindi pa dumarating sa koreo ang card ay hindi “temporary”. Para sa nakaraang
        card, sumagot para sa pinakahuli. Puwede ninyong laktawan ito.
    .is-ordinary = Karaniwang lisensya
    .is-real-id = REAL ID (may bituin)
    .is-enhanced = Enhanced license (para sa pagtawid sa hangganan sa lupa o dagat)
    .is-limited-term = Lisensyang may takdang panahon (Limited Term) o pansamantala (Temporary)
    .is-status-neutral = Card na pangmaneho o lisensyang hindi kailangan ng pederal na papeles
    .is-id-card = ID card ng estado, hindi pangmaneho

circumstance-license-denied = Tinanggihan na ba kayo kailanman ng DMV?
    .label = Lisensyang tinanggihan
    .why =
        Record din ang pagtanggi. May mga ahensyang humingi ng listahan ng mga taong tinanggihan.
    .help =
        Isama ang pagtanggi sa anumang dahilan, gaya ng kulang na papeles. Hindi kasama ang pagbagsak
        sa pagsusulit sa pagmamaneho. Kung nangyari ito sa dalawang pagkakataon, piliin ang alinman.
    .is-no = Hindi
    .is-application = Oo, noong una akong nag-apply
    .is-renewal = Oo, noong sinubukan kong mag-renew

circumstance-license-papers =
    Nagpakita na ba kayo kailanman sa DMV ng mga papel para makakuha ng lisensya o ID card?
    .label = Mga papel na ipinakita sa DMV
    .why =
        May mga DMV na nagtatabi ng mga kopya ng mga papel na ipinapakita ng mga tao. Maaaring
        hingin ng isang ahensya ang mga kopyang iyon.
    .help =
        Halimbawa, pasaporte, birth certificate o bill na may address ninyo. Isama ang mga papel na
        ipinakita, ipinadala sa koreo o in-upload ninyo.
    .is-yes = Oo
    .is-no = Hindi

circumstance-license-address-shown = Aling address ninyo ang nasa DMV?
    .label = Address sa DMV
    .why =
        Ang address sa DMV ay isang address na kayang tingnan ng mga ahensya. Sa sagot ninyo, malalaman namin kung sa bahay ninyo ito papunta.
    .help =
        Madalas itong nakasulat sa card ninyo. Maaaring may mas bago ang DMV, kung nagpadala kayo ng
        pagbabago ng address. Kung nasa DMV ang bahay ninyo at isa ring P.O. box, piliin ang bahay
        ninyo.
    .is-current-home = Kung saan ako nakatira ngayon
    .is-old-home = Isang lugar na tinirahan ko dati
    .is-not-home = Hindi ko bahay, gaya ng P.O. box

circumstance-license-two-records = May dalawang record ba kayo sa DMV, sa dalawang pangalan?
    .label = Dalawang record sa DMV
    .why =
        May mga paghahanap ng mukha na naghahanap ng iisang mukha sa dalawang pangalan. Mananatili
        ang sagot ninyo sa computer na ito, at puwede ninyong laktawan ito.
    .help =
        Puwede itong mangyari pagkatapos ng kasal o pagpapalit ng pangalan, o kapag binaybay ang
        pangalan sa dalawang paraan. Kung binago ng DMV ang pangalan sa isang record, sagutin ng wala.
    .is-yes = Oo
    .is-no = Wala

## Kotse at kalsada

circumstance-state-registered =
    Sa aling mga estado may sasakyang nakarehistro sa pangalan ninyo, ngayon o dati?
    .label = Mga estado na may sasakyan sa pangalan ninyo
    .why =
        Mula sa plaka, matutunton sa mga file ng DMV ang pangalan at address ng may-ari. May sariling mga
        file ang bawat estado.
    .help =
        Tingnan ang registration card sa kotse. Isama ang mga kotse, trak at motorsiklo. Kung
        pangalan lang ng ibang tao ang nakasulat, huwag itong isama.
    .is-none = Walang sasakyan sa pangalan ko kailanman

circumstance-car-address-shown = Aling address ang nasa rehistro ng sasakyan?
    .label = Address sa rehistro ng sasakyan
    .why =
        Kayang tingnan ng mga opisyal na nakabasa ng plaka ang address na ito. Sa sagot ninyo, malalaman namin kung sa bahay ninyo ito papunta.
    .help = Tingnan ang registration card sa kotse, o ang sulat para sa pag-renew.
    .is-current-home = Kung saan ako nakatira ngayon
    .is-old-home = Isang lugar na tinirahan ko dati
    .is-not-home = Hindi ko bahay, gaya ng P.O. box

circumstance-state-drives = Sa aling mga estado kayo nagmamaneho, o may kotse?
    .label = Mga estado kung saan kayo nagmamaneho
    .why =
        May mga camera na bumabasa ng mga plaka sa mga kalsada at paradahan, pati sa mga estado kung
        saan hindi kayo nakatira. Nagkakaiba ang mga batas sa datos na iyon sa bawat estado.
    .help =
        Isama ang mga estado kung saan kayo madalas magmaneho, at ang mga dinaanan ninyo sa nakaraang
        ilang taon. Isama ang mga estado kung saan nakaparada ang kotse ninyo o may ibang nagmamaneho
        nito. Isama ang hiniram, inupahan o kotse sa trabaho na minamaneho ninyo. Kung pasahero lang
        kayo, isama ang mga estado kung saan madalas kayong sumakay sa iisang kotse: binabasa rin ng
        mga camera ang plaka nito, kahit ang may-ari ang matutunton mula sa plaka.
    .is-none = Hindi ako nagmamaneho at wala akong kotse

circumstance-car-toll-account = May toll tag o toll account ba kayo?
    .label = Toll account
    .why =
        Nakatala sa toll account kung saan at kailan nasa toll road ang isang sasakyan. Sa ilang kaso, puwedeng makuha ng pulis ang ganitong datos.
    .help =
        Halimbawa, E-ZPass, FasTrak o SunPass. Hanapin ang maliit na tag sa windshield, o ang mga
        bayad sa toll mula sa card o bank account.
    .is-yes = Oo
    .is-no = Wala

## Pulis, kulungan, mga korte ng estado at lokal

circumstance-police-any =
    Nagkaroon na ba kayo kailanman ng ugnayan sa pulis, sa kulungan, o sa korte ng estado o lokal?
    .label = Ugnayan sa pulis, kulungan o korte
    .why =
        Madalas mag-iwan ng record ang ganitong ugnayan. Kung hindi kayo kailanman nagkaroon nito,
        lalaktawan namin ang ibang tanong tungkol dito.
    .help =
        Isama ang pagpapahinto sa inyo, ticket, pag-aresto o anumang uri ng kaso. Isama rin ang isang
        report, pati ang ginawa ninyo bilang biktima o ibinigay bilang testigo. Ang korte ng
        imigrasyon ay itatanong mamaya.
    .is-yes = Oo
    .is-no = Hindi

circumstance-state-booked = Sa aling mga estado na kayo inaresto at kinunan ng fingerprint, kahit kailan?
    .label = Mga estado na may pag-aresto
    .why =
        Ang mga fingerprint na kinuha pagkatapos ng pag-aresto ay napupunta sa FBI at inihahambing sa
        mga pederal na file. Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Isama ang pag-aresto kahit itinigil ang kaso. Hindi kasama ang ticket na walang fingerprint.
        Hindi rin kasama ang fingerprint para sa trabaho.
    .is-none = Hindi ito kailanman nangyari sa akin

circumstance-police-in-custody = Nasa kulungan ba kayo ngayon?
    .label = Nasa kulungan ngayon
    .why =
        May mga record ang kulungan (jail) kung sino ang naroon at kung kailan planong palayain.
        Ibinabahagi ng ilang kulungan ang mga ito sa ICE.
    .help = Kung sumasagot kayo para sa ibang tao, sumagot para sa taong iyon.
    .is-yes = Oo
    .is-no = Hindi

circumstance-police-report = Nasa report ba ng pulis ang pangalan ninyo?
    .label = Report ng pulis
    .why =
        Ang lokal na pulis ang may hawak ng mga report na ito. Ang sagot na ito ang magpapasya kung
        ipapakita namin kung sino ang maaaring humingi ng sa inyo.
    .help =
        Halimbawa, pagkatapos ng paghinto sa trapiko, banggaan o tawag para humingi ng tulong, o
        bilang testigo. Kung nag-report kayo ng krimeng ginawa sa inyo, itatanong iyon ng susunod na
        tanong.
    .is-yes = Oo
    .is-no = Hindi

circumstance-police-victim-report =
    Nag-report na ba kayo kailanman sa pulis ng krimeng ginawa sa inyo?
    .label = Report bilang biktima ng krimen
    .why =
        May sariling patakaran sa ilang estado para sa ganitong report. Mananatili ang sagot ninyo sa
        computer na ito.
    .help = Isama ang report na kayo mismo ang gumawa o may gumawa para sa inyo.
    .is-yes = Oo
    .is-no = Hindi

circumstance-police-court =
    May kaso o pagdinig ba kayo, ngayon o dati, sa korte ng estado o lokal?
    .label = Kaso sa korte ng estado o lokal
    .why =
        Bukas sa kahit sino ang mga listahan ng mga kaso sa korte. Sinasabi rin ng paparating na
        pagdinig (hearing) kung kailan at kung saan kayo naroon.
    .help =
        Isama ang mga kaso sa trapiko, pamilya, upa at krimen. Kung higit sa isa ang mayroon kayo,
        piliin ang hindi pa tapos. Hindi korte ng estado ang korte ng imigrasyon; may ibang mga
        tanong tungkol dito.
    .is-upcoming = Oo, may paparating na pagdinig o hindi pa tapos ang kaso
    .is-past = Oo, pero tapos na ito
    .is-no = Wala

## Mga pederal na opisina ng imigrasyon at korte ng imigrasyon

circumstance-federal-any =
    Nagkaroon na ba kayo kailanman ng transaksyon sa mga opisina ng imigrasyon o korte ng imigrasyon ng U.S.?
    .label = Ugnayan sa opisina o korte ng imigrasyon
    .why =
        Nagtatabi ng mga form, litrato at address ang mga opisinang ito. Kung hindi kayo kailanman
        nagkaroon ng transaksyon sa kanila, lalaktawan namin ang ibang tanong tungkol dito.
    .help =
        Marami ang hindi kailanman nagkaroon nito. Kung ganoon, sagutin ng hindi. Isama ang form na
        ipinadala ninyo, o na may nagpadala para sa inyo, at ang mga fingerprint para sa visa o para
        sa USCIS. Isama ang check-in, pagdinig (hearing), sulat mula sa korte ng imigrasyon, visa ng
        estudyante, at ang pagkakataong pinigil kayo ng mga opisyal ng hangganan o imigrasyon. Isama
        rin kung kayo, o ang isang taong kasama ninyo sa tirahan, ay kumupkop ng bata mula sa pederal
        na shelter. Hindi kasama ang biyahe lang sa ibang bansa; itatanong namin ang biyahe mamaya.
        Puwede ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi kailanman

circumstance-federal-biometrics =
    Kinunan na ba kayo kailanman ng litrato o fingerprint ng isang pederal na opisina sa hangganan, visa o imigrasyon?
    .label = Litrato o fingerprint sa pederal na opisina
    .why =
        Inilalagay ng mga opisinang ito ang mga litrato at fingerprint sa mga file ng Homeland
        Security (DHS). Kayang ihambing ng mga opisyal ang isang mukha sa kalye sa mga file na iyon.
    .help =
        Halimbawa, sa interview para sa visa, sa biometrics appointment, sa paliparan sa pagbalik
        mula sa biyahe, o para sa Global Entry.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-application =
    Nagsumite na ba kayo kailanman ng form sa USCIS, o may nagsumite nito para sa inyo?
    .label = Form na isinumite sa USCIS
    .why =
        Ibinabahagi ng USCIS sa ICE ang mga file ng kaso nito. Madalas may address at kasaysayan ng
        pamilya ang ganitong form.
    .help =
        Ang USCIS ang opisina para sa mga petisyon para sa pamilya, work permit, green card at
        citizenship. Isama ang form para sa kamag-anak kung nakasulat doon ang pangalan ninyo.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-registration = Nagpadala na ba kayo kailanman sa USCIS ng form G-325R?
    .label = Form sa pagrehistro G-325R
    .why =
        Naglalagay ang form ng address at kasaysayan sa mga pederal na file. Mananatili ang sagot
        ninyo sa computer na ito.
    .help =
        Ang form na ito ay para sa pagrehistro ng mga hindi U.S. citizen, at tinatanggap ito ng USCIS
        mula Abril 2025. Kung iniisip ninyo kung ipapadala ito, makipag-usap muna sa abogado. Puwede
        ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-victim-filing =
    Nagsumite na ba kayo kailanman sa USCIS bilang biktima ng pang-aabuso, krimen o human trafficking?
    .label = Pagsumite sa USCIS bilang biktima
    .why =
        Nagbibigay ang isang pederal na batas ng dagdag na privacy sa mga ito, na may mga limit.
        Mananatili ang sagot ninyo sa computer na ito.
    .help =
        VAWA, U o T ang tawag sa mga ito. Hindi kasama ang report sa pulis lang.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-court-case = Nagkaroon na ba kayo kailanman ng kaso sa korte ng imigrasyon?
    .label = Kaso sa korte ng imigrasyon
    .why =
        May address at mga petsa ng pagdinig (hearing) ang file ng korte, at kayang makita ng mga
        abogado ng ICE ang mga ito. Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Sa mga sulat mula sa korteng ito, nakasulat ang “Executive Office for Immigration Review” o
        “EOIR”. Ibang korte ang mga korte para sa trapiko, pamilya at krimen.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-order =
    Inutusan na ba kayo kailanman ng hukom o opisyal ng imigrasyon na umalis ng bansa?
    .label = Utos na umalis ng bansa
    .why =
        Kayang ilagay ng ICE ang ganitong utos kung saan makikita ito ng mga pulis sa paghinto sa
        trapiko. Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Isama ang utos na matagal na. Maaaring magbigay nito ang hukom sa taong hindi dumating sa
        pagdinig (hearing), kaya maaaring hindi ninyo ito alam. Ipinapakita ng libreng linya ng
        telepono para sa mga kaso at ng website ng korte ng imigrasyon ang mga kaso nito; maaaring
        hindi ipakita ng mga ito ang utos na ibinigay ng isang opisyal. Puwede itong hanapin ng isang
        abogado. Kung hindi kayo sigurado, laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-appointment = May paparating ba kayong appointment sa ICE o USCIS?
    .label = Paparating na appointment
    .why =
        Sinasabi ng appointment sa opisina kung kailan at kung saan kayo naroon. May kinalaman din
        ito sa pederal na file at sa address na naroon.
    .help =
        Maghanap ng sulat o text message na may petsa. Appointment sa USCIS din ang pagpunta para sa
        fingerprint o litrato sa USCIS. Kung pareho ang mayroon kayo, piliin ang check-in sa ICE.
    .is-check-in = Oo, check-in sa ICE
    .is-interview = Oo, appointment sa USCIS
    .is-no = Wala

circumstance-federal-address =
    Aling address ang huli ninyong ibinigay sa USCIS, ICE o korte ng imigrasyon?
    .label = Address sa mga pederal na opisina
    .why =
        Kayang makita ng mga opisinang ito ang address na ibinigay ninyo. Sa sagot ninyo, malalaman namin kung sa bahay ninyo ito papunta.
    .help =
        Tingnan ang huling form o sulat. Kung higit sa isa ang address nila at bahay ninyo ang isa,
        piliin ang bahay ninyo.
    .is-current-home = Kung saan ako nakatira ngayon
    .is-old-home = Isang lugar na tinirahan ko dati
    .is-not-home = Hindi ko bahay, gaya ng P.O. box

circumstance-federal-detained =
    Pinigil na ba kayo kailanman ng mga opisyal ng hangganan o imigrasyon, kahit sandali lang?
    .label = Pinigil ng opisyal ng hangganan o imigrasyon
    .why =
        Kumukuha ng DNA ang Homeland Security (DHS) sa karamihan ng mga taong pinipigil nito at
        ipinapadala ito sa isang file ng FBI. Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Halimbawa, sa hangganan (border), sa paliparan, sa selda o sa detention center. Hindi kasama
        ang ilang tanong sa mesa ng pasaporte. Puwede ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-student =
    Iniulat na ba kayo kailanman ng isang paaralan sa U.S. bilang estudyanteng F, M o J?
    .label = Estudyanteng F, M o J
    .why =
        Iniuulat ng mga paaralan ang mga estudyanteng ito sa SEVIS, isang sistemang pinapatakbo ng
        ICE. Nasa loob nito ang paaralan at isang address.
    .help =
        Binibigyan ng paaralan ang ganitong estudyante ng form I-20 o DS-2019. Kung hindi kayo
        kailanman nagkaroon nito, sagutin ng hindi. Puwede ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-sponsor =
    Kumupkop na ba kayo kailanman ng bata mula sa pederal na shelter, o tumira kasama ng kumupkop nito?
    .label = Bata mula sa pederal na shelter
    .why =
        May file ang pederal na opisina para sa mga refugee (ORR) tungkol sa mga nasa hustong gulang
        sa bahay na iyon. Sinasabi ng mga balita na mas maraming opisyal ng ICE ang nakakakita nito
        mula 2025.
    .help =
        Tungkol ito sa mga batang dumating sa bansa nang walang magulang. Sponsor ang tawag sa nasa
        hustong gulang na kumukupkop sa bata. Isama ito kung tumira kayo sa bahay na iyon. Puwede
        ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

## Mga pampublikong programa, at paaralan

circumstance-benefits-any =
    Kayo ba, o ang sinumang kasama ninyo sa bahay, ay humingi o nakakuha na kailanman ng tulong mula sa pampublikong programa?
    .label = Mga pampublikong programa
    .why =
        May file ang bawat programa tungkol sa mga magkakasama sa bahay. Kung walang humingi
        kailanman, lalaktawan namin ang mga tanong tungkol sa bawat programa.
    .help =
        Halimbawa, Medicaid, pangangalaga sa emergency na binayaran ng Medicaid, food stamps (SNAP),
        tulong na pera (TANF o SSI), tulong sa upa o pederal na tulong sa estudyante (FAFSA). Isama
        ang tulong para sa bata. Isama ang hiling na tinanggihan.
    .is-yes = Oo
    .is-no = Hindi

circumstance-benefits-medicaid =
    Kayo ba, o ang sinumang kasama ninyo sa bahay, ay humingi o nakakuha na kailanman ng Medicaid, emergency Medicaid o CHIP?
    .label = Medicaid, emergency Medicaid o CHIP
    .why =
        May mga pangalan, address at numero ng telepono ang mga file ng Medicaid, pati ng mga taong
        may saklaw lang para sa emergency. Pinapayagan ng isang korte na mapunta sa ICE ang ilan sa
        datos na ito, kaya ipinapakita namin kung ano ang alam sa estado ninyo.
    .help =
        Binabayaran ng Medicaid ang pangangalaga sa kalusugan. Binabayaran ng emergency Medicaid ang
        ospital para sa emergency o panganganak, anuman ang status ng tao. Ang CHIP ay para sa mga
        bata. Iba ang pangalan ng mga ito sa ilang estado, gaya ng Medi-Cal sa California. Kung ang
        ospital ang nagpunan ng mga papel para sa inyo, isama iyon. Ibang programa ang Medicare.
    .is-yes = Oo
    .is-no = Hindi

circumstance-benefits-snap =
    Kayo ba, o ang sinumang kasama ninyo sa bahay, ay humingi o nakakuha na kailanman ng food stamps (SNAP)?
    .label = Food stamps (SNAP)
    .why =
        Hiningi ng pederal na gobyerno sa mga estado ang mga file na ito. Pinoprotektahan ng isang
        korte ang ilang estado, kaya ipinapakita namin kung ano ang alam sa estado ninyo.
    .help =
        Ang pera ng SNAP ay nasa isang card na tinatawag na EBT. Iba ang pangalan nito sa ilang
        estado, gaya ng CalFresh sa California. Ibang programa ang WIC.
    .is-yes = Oo
    .is-no = Hindi

circumstance-benefits-housing =
    Kayo ba, o ang sinumang kasama ninyo sa bahay, ay humingi o nakakuha na kailanman ng pederal na tulong sa pabahay?
    .label = Tulong sa pabahay
    .why =
        Inihambing ng pederal na departamento ng pabahay (HUD) ang mga file ng mga umuupa sa isang
        database ng imigrasyon.
    .help =
        Halimbawa, public housing, Section 8 voucher, o gusaling may pederal na tulong sa upa. Kung
        hindi kayo sigurado, tingnan ang kontrata ninyo sa upa o magtanong sa opisina ng pabahay.
    .is-yes = Oo
    .is-no = Hindi
circumstance-benefits-cash =
    Kayo ba, o ang sinumang kasama ninyo sa bahay, ay humingi o nakakuha na kailanman ng tulong na pera (TANF o SSI)?
    .label = Tulong na pera (TANF o SSI)
    .why =
        Dahil sa isang batas ng 1996, kailangang iulat ng mga opisinang ito ang taong alam nilang
        nasa bansa nang labag sa batas. Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Ang TANF ay tulong na pera para sa mga pamilya; iba ang pangalan nito sa ilang estado, gaya
        ng CalWORKs sa California. Ang SSI ay buwanang pera mula sa Social Security para sa mga taong
        matanda na o may kapansanan at kaunti ang pag-aari. Hindi SSI ang pensyon ng Social Security.
        Isama ang hiling na tinanggihan. Puwede ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

circumstance-school-child = May bata bang nag-aaral, o estudyante, sa bahay ninyo?
    .label = Batang nag-aaral o estudyante
    .why =
        Nagtatabi ang mga paaralan ng mga pangalan, address at contact ng pamilya. Pinoprotektahan ng
        isang pederal na batas ang mga record na ito, na may mga eksepsyon.
    .help = Isama ang anumang paaralan, mula kindergarten hanggang kolehiyo. Kung nag-aaral kayo,
        isama ang sarili ninyo.
    .is-yes = Oo
    .is-no = Wala

circumstance-school-directory =
    Sinabi ba ninyo sa paaralan sa pamamagitan ng sulat na huwag ibigay ang “directory information”?
    .label = Directory information sa paaralan
    .why =
        Maaaring ibigay ng paaralan ang datos na ito maliban kung tumanggi ang pamilya. Kung
        tumanggi, mas protektado ito.
    .help =
        Ang directory information ay datos gaya ng pangalan, address at telepono. Maghanap ng form
        mula sa simula ng taon ng pag-aaral, o magtanong sa paaralan. Kung higit sa isa ang paaralan,
        sagutin ng oo kung lahat ng ito, hindi ilan lang, ang nasabihan sa pamamagitan ng sulat.
    .is-opted-out = Oo, sa pamamagitan ng sulat
    .is-not-opted-out = Hindi
circumstance-school-aid-form =
    Kayo ba, o ang sinumang kasama ninyo sa bahay, ay nagpunan na kailanman ng form para sa tulong sa estudyante (FAFSA)?
    .label = Form para sa tulong sa estudyante (FAFSA)
    .why =
        Nasa form ang mga pangalan, petsa ng kapanganakan at address ng estudyante at ng mga magulang
        o asawa. Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Isama ito kung nagpunan kayo bilang estudyante, o kung nagbigay kayo ng datos bilang magulang
        o asawa. Hindi FAFSA ang form na estado lang o kolehiyo lang ang gumagamit. Puwede ninyong
        laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

## Trabaho at pera

circumstance-work-records =
    Nagtrabaho na ba kayo kailanman nang nakatala (on the books) sa isang employer sa U.S., o nagsumite ng tax return sa U.S.?
    .label = Trabaho at buwis
    .why =
        Hawak ng employer ang form I-9 ninyo at iniuulat nito ang sahod ninyo sa estado; puwedeng
        hingin ng ICE ang dalawang ito. May address ang tax return. Hiningi ng ICE sa ahensya ng
        buwis (IRS) ang mga address, at hindi nagkakasundo ang mga korte kung maaari nitong gawin
        iyon.
    .help =
        Ang ibig sabihin ng nakatala ay pinapunan kayo ng employer ng mga papel at iniulat nito ang
        sahod ninyo: tanda nito ang pay stub o ang form W-2. Isama ang tax return na may Social
        Security number o may ITIN, pati ang isinumite ng asawa na kasama ang pangalan ninyo. Puwede
        ninyong laktawan ito.
    .is-employer = Nagtrabaho para sa employer
    .is-taxes = Nagsumite ng tax return
    .is-both = Nagtrabaho at nagsumite ng tax return
    .is-none = Wala sa dalawa

circumstance-work-social-security =
    Nagkaroon na ba kayo kailanman ng Social Security number?
    .label = Social Security number
    .why =
        Hawak ng Social Security ang pangalan ninyo at isang address. Nagbahagi ito ng ilang datos sa
        Homeland Security (DHS). Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Isama ang numerong ibinigay sa inyo ng opisina ng Social Security, kahit matagal na. Hindi
        namin kailanman hinihingi ang mismong numero. Ibang numero ang ITIN para sa buwis. Puwede
        ninyong laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

circumstance-money-services =
    Gumagamit ba kayo ng bangko, o nagpapadala o tumatanggap ng padalang pera?
    .label = Bangko at padalang pera
    .why =
        May mga pangalan at address ang mga bangko, credit bureau at kompanya ng padala. Magkakaiba
        ang ruta ng mga ahensya papunta sa mga ito.
    .help =
        Kasama sa bangko ang credit union o credit card. Ang padala (money transfer) ay perang
        ipinadala sa tindahan o sa app, halimbawa para sa pamilya sa ibang bansa. Isama bilang padala
        ang tindahan kung saan kayo nagpapapalit ng tseke o bumibili ng money order. Isama ang
        nakaraang ilang taon.
    .is-bank = Bangko o credit card
    .is-transfers = Padalang pera
    .is-both = Bangko (o credit card) at padalang pera
    .is-none = Wala sa dalawa

## Telepono, internet at biyahe

circumstance-phone-kind = Anong uri ng telepono ang gamit ninyo?
    .label = Uri ng telepono
    .why =
        May mga app sa telepono na nagbabahagi ng kinaroroonan ninyo sa mga kompanyang nagbebenta
        nito. May mga record ang mga kompanya ng telepono tungkol sa bawat telepono.
    .help =
        Nakalista sa settings ng telepono ang mga app na maaaring gumamit ng lokasyon ninyo. Tingnan
        sa “Location” o “Privacy”. Kung hindi kayo sigurado, piliin ang unang sagot.
    .is-location-apps = Smartphone; maaaring gamitin ng ilang app ang lokasyon ko
    .is-no-location-apps = Smartphone; walang app na puwedeng gumamit ng lokasyon ko
    .is-basic = Simpleng telepono na walang app
    .is-none = Walang telepono

circumstance-online-accounts = May social media o iba pang online account ba kayo?
    .label = Mga online account
    .why =
        Kahit sino ay nakakabasa ng mga publikong post, at ginagawa rin ito ng ICE. Itinatanong din
        ng mga ahensya sa mga kompanya kung sino ang nasa likod ng isang account.
    .help =
        Halimbawa, Facebook, Instagram, TikTok o YouTube. Kung nakikita ng mga hindi ninyo kakilala
        ang alinman sa mga post o litrato ninyo, piliin ang unang sagot. Para sa email, o account na
        walang post, piliin ang pangalawang sagot.
    .is-public = Oo, at publiko ang ilan dito
    .is-private = Oo, pero mga taong pinili ko lang ang nakakakita
    .is-none = Wala

circumstance-travel-crossed =
    Pumasok o lumabas na ba kayo kailanman ng U.S. sa isang paliparan, daungan o istasyon sa hangganan?
    .label = Pagtawid sa hangganan
    .why =
        Itinatala ng mga opisyal ng hangganan (border) ang mga pagdating at pag-alis, madalas may
        litrato. May kinalaman ito sa record ninyo ng biyahe, datos ng mukha ninyo at mga paghahalughog
        ng telepono sa hangganan.
    .help =
        Isama ang anumang biyahe sa anumang edad, sa eroplano, barko, kotse o lakad. Isama rin ang
        Global Entry, NEXUS, SENTRI at FAST: nagkakaroon ng ganitong mga record ang sumasali sa isa sa mga ito.
    .is-yes = Oo
    .is-no = Hindi

circumstance-travel-flies = Sumasakay ba kayo ng eroplano sa loob ng U.S.?
    .label = Mga biyahe sa eroplano sa loob ng U.S.
    .why =
        Sinasabi ng mga balita na ibinibigay ng seguridad sa paliparan (TSA) sa ICE ang mga pangalan
        ng pasahero, pati para sa mga flight sa loob ng U.S.
    .help =
        Isama ang mga flight sa nakaraang ilang taon at ang mga flight na pinaplano ninyo. Isama ang mga flight papunta at mula sa Puerto Rico.
    .is-yes = Oo
    .is-no = Hindi

circumstance-federal-monitor =
    Pinagsusuot ba kayo ng ICE ng aparato o pinagagamit ng app sa telepono para mag-check in?
    .label = Pagsubaybay ng ICE
    .why =
        Sinasabi ng ganitong aparato o app sa ICE kung nasaan kayo. Walang batas ng estado na
        humahadlang dito. Mananatili ang sagot ninyo sa computer na ito.
    .help =
        Halimbawa, aparato sa bukong-bukong o pulso, o ang app na SmartLINK. ISAP o Alternatives to
        Detention ang tawag sa programa. Isama lang ang ibinigay sa inyo ng ICE o ng kompanya nitong
        BI. Puwede ninyong laktawan ito.
    .is-device = Oo, aparato sa bukong-bukong o pulso
    .is-phone-app = Oo, app sa telepono
    .is-both = Oo, parehong aparato at app
    .is-no = Hindi

circumstance-insurance-claim =
    Nagkaroon na ba kailanman ng insurance claim na may pangalan ninyo?
    .label = Insurance claim
    .why =
        Ibinabahagi ng mga kompanya ng insurance ang mga claim sa isang file. Iniulat ng 404 Media
        noong Hulyo 2025 na hinahanapan ito ng ICE.
    .help =
        Halimbawa, pagkatapos ng banggaan, pagnanakaw, pinsala sa katawan, o sira sa bahay. Isama ang
        claim na ginawa ng ibang tao tungkol sa inyo. Kung hindi kayo sigurado, laktawan ito.
    .is-yes = Oo
    .is-no = Hindi

## Sa tabi ng resulta

circumstance-worry-agency = Aling ahensya ang pinakaikinababahala ninyo?
    .label = Unang sinasabi
    .why = Sa mga resultang pareho sa lahat ng iba pa, uunahin naming sabihin ang kayang maabot ng ahensyang ito. Wala itong ibang binabago.
    .is-immigration-enforcement = Ang ICE at ang ahensya ng hangganan (CBP)
    .is-police = Ang pulis
    .is-fbi = Ang FBI
circumstance-keeps-records = May pinapatakbo ba kayong lugar na may hawak ng mga record tungkol sa ibang tao?
    .label = Lugar na may hawak ng mga record
    .why = May mga hakbang na para lang sa mga nagpapatakbo ng ganitong lugar. Ipinapakita lang ang mga ito kung sasabihin ninyo.
    .is-rental = Nagpapaupa ako ng mga bahay
    .is-business = May pinapatakbo akong negosyo
    .is-school = May pinapatakbo akong paaralan
    .is-shelter-or-clinic = May pinapatakbo akong shelter o klinika
