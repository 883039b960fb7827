## Lisensya, kotse at mukha

record-license-photo = Litrato sa lisensya
    .what = Ang litrato sa lisensya sa pagmamaneho o ID card, na hawak ng DMV.
record-home-address = Address ng bahay
    .what = Ang lugar kung saan kayo nakatira o tumira, ayon sa file ng isang opisina.
record-license-status = Status ng lisensya
    .what = Ang uri ng lisensya o ID card, kung may bisa pa ito, at kung kailan ito magtatapos.
record-license-application = Mga papel para sa lisensya
    .what = Ang mga form at papel na ibinigay sa DMV para sa lisensya, at mga kopya ng mga ito.
record-license-denial = Pagtanggi sa lisensya
    .what = Tala na tinanggihan ng DMV ang bagong lisensya o ang pag-renew.
record-driving-history = Kasaysayan sa pagmamaneho
    .what = Mga ticket, banggaan at pagsuspinde ng lisensya na nasa file ng DMV.
record-vehicle-registration = Rehistro ng sasakyan
    .what = Ang plaka, ang sasakyan, at ang pangalan at address ng may-ari nito.
record-plate-sightings = Mga pagkakita sa plaka
    .what = Kailan at saan nabasa ng mga camera ang isang plaka.
record-face-template = Datos ng mukha
    .what = Mukhang ginawang mga numero, para maihambing ito ng computer sa ibang mga mukha.

## Pulis, kulungan at imigrasyon

record-booking-fingerprints = Mga fingerprint sa booking
    .what = Mga fingerprint na kinuha ng pulis o kulungan pagkatapos ng pag-aresto (booking).
record-arrest-record = Record ng pag-aresto
    .what = Kailan, saan at bakit nang-aresto ang pulis.
record-jail-record = Record sa kulungan
    .what = Sino ang nasa kulungan (jail), mula kailan, at kung kailan planong palayain.
record-police-report = Report ng pulis
    .what = Ang isinulat ng isang opisyal tungkol sa pagpapahinto, banggaan, tawag o krimen.
record-police-video = Video ng pulis
    .what = Video na kinunan ng pulis, halimbawa gamit ang mga body camera.
record-crime-victim-report = Report ng biktima ng krimen
    .what = Ang sinabi ng isang biktima ng krimen sa pulis.
record-victim-filing = Hiling ng biktima (VAWA, U o T)
    .what = Pederal na hiling na ginawa ng biktima ng pang-aabuso, krimen o human trafficking.
record-immigration-file = Pederal na file sa imigrasyon
    .what = Mga form, papel at tala na hawak ng mga pederal na opisina ng imigrasyon tungkol sa isang tao.
record-immigration-warrant = Warrant sa imigrasyon
    .what = Warrant ng ICE, na walang hukom na pumirma, ayon sa ipinapakita ng database ng pulis.
record-court-address = Address at mga petsa ng pagdinig sa korte ng imigrasyon
    .what = Ang address at mga petsa ng pagdinig (hearing) na nasa file ng korte ng imigrasyon.
record-travel-record = Record sa hangganan at biyahe
    .what =
        Kailan at saan tumawid ng hangganan (border) ang isang tao o malapit nang lumipad, at mga
        litratong kinunan sa hangganan.
record-home-interior = Loob ng bahay ninyo
    .what = Ang mga kuwarto ng bahay ninyo, at kung ano ang puwedeng makita o matagpuan doon ng mga opisyal.

## Kalsada, korte, mga programa, kalusugan at paaralan

record-toll-records = Mga record ng toll
    .what = Saan at kailan gumamit ng toll road ang isang sasakyan, at kung sino ang nagbayad.
record-court-record = Record sa korte
    .what = Mga papel at petsa ng mga kaso sa korteng sibil o kriminal.
record-tax-record = Record ng buwis
    .what =
        Ang hawak ng ahensya ng buwis (IRS) mula sa isang tax return. Ang alam naming pagbabahagi sa
        ICE ay tungkol sa mga address.
record-medicaid-record = Record sa Medicaid
    .what = Ang sinabi ng isang tao sa Medicaid para makakuha ng saklaw sa kalusugan.
record-snap-record = Record sa food stamps (SNAP)
    .what = Ang sinabi ng mga magkakasama sa bahay sa programang food stamps.
record-health-record = Record sa kalusugan
    .what = Ang isinulat ng doktor, klinika o ospital tungkol sa isang pasyente, at ang hawak ng Medicaid mula rito.
record-school-record = Record sa paaralan
    .what = Ang hawak ng paaralan o kolehiyo tungkol sa isang estudyante.
record-student-visa-record = Record ng student visa (SEVIS)
    .what = Ang iniuulat ng mga paaralan sa pederal na gobyerno tungkol sa mga estudyanteng may visa.

## Trabaho, pera, telepono at iba pa

record-wage-record = Record ng sahod
    .what = Mga ulat ng sahod na ipinapadala ng mga employer sa estado, may mga pangalan at Social Security number.
record-employment-eligibility = Mga papel sa trabaho (I-9 at E-Verify)
    .what = Ang form at mga papel na ipinapakita ng bawat bagong manggagawa sa U.S. sa employer.
record-social-security-record = Record sa Social Security
    .what = Ang numero, pangalan at iba pang datos na hawak ng Social Security.
record-utility-account = Utility account
    .what = Ang pangalan at address sa bill ng gas, kuryente, tubig, telepono o cable.
record-credit-header = Itaas na bahagi ng credit file
    .what = Ang pangalan, mga address, petsa ng kapanganakan at Social Security number sa isang credit file.
record-broker-dossier = File ng data broker
    .what = File na binuo ng isang pribadong kompanya mula sa maraming pinagmulan at ibinebenta nito.
record-phone-location = Lokasyon ng telepono
    .what = Kung nasaan ang isang telepono, ayon sa itinala ng mga kompanya ng telepono o ng mga app.
record-phone-records = Mga record ng telepono
    .what = Kung sino ang may-ari ng isang numero ng telepono, at kung anong mga tawag at mensahe ang ginawa nito.
record-social-media = Social media
    .what = Ang ipino-post ng isang tao online, at ang datos ng account sa likod nito.
record-voter-registration = Rehistro bilang botante
    .what = Ang pangalan, address at iba pang datos ng nakarehistrong botante.
record-property-record = Record ng ari-arian
    .what = Mga pampublikong papel kung sino ang may-ari ng bahay o lupa.
record-airline-booking = Booking sa eroplano
    .what = Mga pangalan, ruta at datos ng bayad ng mga tiket sa eroplano.
record-money-transfer = Padalang pera
    .what = Sino ang nagpadala ng pera kanino, magkano, at ang mga address na ibinigay.
record-bank-record = Record sa bangko
    .what = Mga account at bayad na nasa file ng isang bangko.
record-housing-assistance = Record ng tulong sa pabahay
    .what = Ang sinabi ng mga magkakasama sa bahay sa isang programa ng public housing o tulong sa upa.
record-cash-aid-record = Record ng tulong na pera
    .what =
        Ang hawak ng opisina ng tulong na pera: sino ang nakatira sa bahay, ang address, ang kita at
        kung ano ang ibinayad.
record-sponsor-record = Record ng sponsor ng bata
    .what = Ang sinabi ng isang nasa hustong gulang sa opisina para sa mga refugee para kumupkop ng batang dumating nang mag-isa.
record-dna-profile = DNA profile
    .what = Isang profile na ginawa mula sa DNA ng tao at nakatabi sa isang database.
record-postal-record = Record ng koreo
    .what = Ang alam ng Postal Service tungkol sa mga sulat at address.
record-census-answers = Mga sagot sa census
    .what = Ang sinabi ng mga magkakasama sa bahay sa Census Bureau.
record-device-content = Laman ng telepono o computer
    .what = Mga mensahe, litrato at iba pang datos sa isang telepono o computer.
record-doorbell-video = Video ng doorbell
    .what = Video na kinunan ng isang doorbell camera sa isang bahay.
record-library-record = Record sa aklatan
    .what = Library card at kung ano ang hiniram o tiningnan.
record-other = Ibang record
    .what = Record na hindi tugma sa alinman sa ibang mga uri.

record-appointment = Paparating na appointment
    .what = Kailan at saan dapat humarap ang isang tao sa ICE o USCIS.

record-monitor-location = Lokasyon mula sa pagsubaybay ng ICE
    .what = Kung nasaan ang isang tao, ayon sa aparato o app sa telepono na ipinagagamit sa kanya ng ICE.

record-insurance-claim = Insurance claim
    .what = Ang hawak ng kompanya ng insurance tungkol sa banggaan, pagnanakaw, pinsala sa katawan o sira sa bahay.
