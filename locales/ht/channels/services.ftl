## Kote ak sèvis lavi chak jou.

channel-hospital-request = Demann yon ajan bay yon lopital
    .how =
        Yon lopital gen dwa bay ajan yo done pasyan sou yon lòd tribinal (court order). Li gen dwa
        tou reponn pwòp demann alekri yon ajan si demann nan presi, limite e gen rapò ak ka a, men
        li pa oblije. Li gen dwa bay kèk enfòmasyon debaz pou ede jwenn yon sispèk oswa yon moun k
        ap kache, e plis si ajan yo ap kenbe moun nan oswa pou bloke yon gwo menas. Yon politik ki
        te kenbe ajan yo lwen te fini an janvye 2025; pou zòn tretman yo toujou bezwen konsantman
        oswa yon manda jij siyen (judge's warrant).
channel-school-record-request = Demann ICE bay yon lekòl
    .how =
        Yon lwa federal kenbe dosye lekòl lwen ICE sof si fanmi an bay konsantman. Yon sitasyon
        (subpoena) legal, menm youn okenn jij pa siyen, oswa yon lòd tribinal (court order) se yon
        eksepsyon. Yon ijans tou. Done anyè (directory data) tou, tankou non ak adrès, sof si fanmi
        an te di non. Depi janvye 2025, lekòl yo se pa yon kote ICE evite dapre politik ankò.
channel-census-answers-request = Demann pou repons resansman
    .how =
        Biwo Resansman an (Census Bureau) kenbe sa fwaye yo reponn. Dapre lalwa, yo gen dwa sèvi ak
        repons yo pou estatistik sèlman e yo pa gen dwa pataje yo ak okenn lòt ajans. Vyole lwa sa a
        se yon krim. Nou pa jwenn okenn chanjman an 2025 oswa 2026.
channel-postal-records-request = Done lapòs pou ajans imigrasyon
    .how =
        Polis lapòs la (Postal Inspection Service) te antre nan yon ekip travay imigrasyon (task
        force) an 2025. Responsab imigrasyon te chèche foto anvlòp, done pou suiv lèt ak done kont
        sou entènèt, dapre Washington Post 29 avril 2025. Sekirite Enteryè (DHS) te konfime an
        jeneral yo travay ansanm. Yo pa konnen konbyen moun sa te konsène.

channel-student-aid-form-request = Fòm èd pou etidyan (FAFSA)
    .how =
        Fòm èd pou etidyan an gen non, dat nesans ak adrès yon etidyan ak paran li oswa mari li oswa
        madanm li. Dapre lwa federal, yo gen dwa sèvi ak done sa yo sèlman pou èd pou etidyan.
        Depatman Edikasyon (Education Department) di li pa t pataje yo ilegalman. Nou pa jwenn okenn
        transfè bay yon ajans imigrasyon, e pèsonn pa kapab pwomèt p ap gen youn.

channel-library-record-request = Demann yon ajan bay yon bibliyotèk
    .how =
        Yon bibliyotèk piblik kenbe kiyès ki te prete kisa. Prèske chak eta kenbe sa prive dapre
        lalwa, an jeneral jiskaske yon tribinal bay lòd kontrè. Pwòp fòm yon ajan imigrasyon se pa
        yon lòd tribinal (court order). Nou pa jwenn okenn ka kote ICE te mande dosye bibliyotèk.
