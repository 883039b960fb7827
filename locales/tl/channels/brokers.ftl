channel-credit-header-sale = Pagbebenta ng itaas na bahagi ng mga credit file
    .how =
        Nasa itaas na bahagi ng credit file ang pangalan, mga address, petsa ng kapanganakan at Social Security number. Ibinebenta ito sa mga data broker (kompanyang nagbebenta ng datos) sa labas ng batas
        sa credit report. Binawi noong Mayo 2025 ang pederal na mungkahi ng Disyembre 2024 na baguhin iyon. Hindi itinatago ng credit freeze ang bahaging ito.
channel-broker-dossier-accurint = File ng data broker: LexisNexis Accurint
    .how =
        Pinagsasama ng mga file ng Accurint ang mga address, telepono, sasakyan, kamag-anak at booking sa kulungan. Maaaring sapat na ang isang kotse o telepono para mapasama. Bumili ang ICE ng access mula
        2021, sa kontratang tumakbo hanggang Pebrero 2026. Ipinapakita ng mga log ang higit 1.2 milyong paghahanap ng ICE sa pitong buwan ng 2021. Itinuturing ng mga ulat ng 2026 na ginagamit pa rin ito,
        pero wala kaming nakitang mas bagong kontrata.
channel-broker-dossier-clear = File ng data broker: Thomson Reuters CLEAR
    .how =
        Pinagsasama ng CLEAR ang mga pangalan, address, sasakyan, telepono, trabaho at ibang record. Maaaring sapat na ang isang kotse, telepono o trabaho para mapasama rito. Sinasabi ng news site na 404 Media
        na nagbibigay ito ng datos sa mga tool ng ICE. Natapos noong 2026 ang isang kontrata ng ICE; ang isa pa, sa Homeland Security, ay mukhang na-renew noong Marso 2026. Sinasabi ng Thomson Reuters na publiko ang
        mga record nito at tinututulan nito ang sinasabing tumutulong sa mga deportasyon ang mga produkto nito.
channel-broker-dossier-tlo = File ng data broker: TransUnion TLO
    .how =
        Nagbebenta ang TransUnion sa mga imbestigador at ahensya ng mga file na may mga address, telepono at pagkakita sa plaka. Wala kaming nakitang kontrata ng ICE o CBP para rito. Ang mga kompanyang binabayaran
        ng ICE para maghanap ng mga tao ay maaaring pumili ng sarili nilang mga gamit.
channel-property-records-open = Mga record ng ari-arian na bukas sa publiko
    .how =
        Bukas sa kahit sino ang mga titulo (deed), sangla (mortgage) at katulad na mga papel sa county. Iniipon ng mga kompanya ang mga ito sa mga file na ibinebenta nila. Hindi itinatago ng pederal na batas ang
        mga ito sa isang ahensya.
channel-utility-data-sale = Pagbebenta ng datos ng utility account (natapos noong 2021)
    .how =
        Hanggang 2021, umabot sa ICE ang mga pangalan at address mula sa mga account sa gas, kuryente, tubig, telepono at cable. Ibinigay ang mga ito ng palitan ng mga utility (NCTUE) sa Equifax, na nagbenta ng mga ito
        sa iba. Tapos na ito: pagkatapos ng isang pagsisiyasat ng Senado, ipinatigil ng NCTUE ang pagbebenta noong 2021. Patuloy na nagbenta ang mga credit bureau ng katulad na datos mula sa mga bangko.
channel-record-keeper-subpoena = Subpoena ng ICE sa may-ari ng paupahan o kompanya
    .how =
        Puwedeng pumirma ang isang opisyal ng imigrasyon ng mariing paghingi (demand) para sa mga record tungkol sa isang tao, nang walang hukom. Puwede itong mapunta sa may-ari ng paupahan, kompanya o opisina. Wala itong bisang pumilit nang mag-isa: dapat humiling ang ICE sa isang pederal na korte, at may mga ganitong mariing paghingi na ipinatupad na ng mga korte. Marami sa mga nakakatanggap nito ang basta sumusunod.

channel-broker-dossier-border = File ng data broker: LexisNexis para sa CBP
    .how =
        Bumibili ang CBP, kasama ang Border Patrol, ng mga file tungkol sa mga tao mula sa LexisNexis sa sarili nitong kontrata, mula huling bahagi ng 2022 sa loob ng limang taon. Pinagsasama ng mga ito ang mga address,
        telepono, sasakyan at booking sa kulungan. Hindi namin makumpirma kung paano ginagamit ng CBP ang mga ito ngayon.
