## Pwogram piblik, SAVE, ak lis elektè.

channel-medicaid-data-sharing = Done Medicaid yo bay ICE
    .how =
        Depi 6 janvye 2026, yon tribinal kite ajans federal Medicaid la bay ICE sis kalite done sou
        moun ki pa prezan legalman nan peyi a (not lawfully present), tankou adrès la. Moun ki
        kouvri pou ijans sèlman nan dosye a tou. Nan eta ki te fè pwosè, detay sante ak done sou
        sitwayen ak rezidan legal rete entèdi. Lòt kote okenn lòd tribinal (court order) pa limite
        pataj la. Eta ki te fè pwosè yo te di tribinal la pita ICE te jwenn yon gwo pake done
        kanmenm; nou pa jwenn desizyon sou sa.
channel-medicaid-health-details = Detay sante Medicaid genyen
    .how =
        Medicaid gen detay sante tou: vizit, tès, bòdwo. Nan eta ki te fè pwosè, yon lòd tribinal
        (court order) kenbe sa yo lwen ICE. Lòt kote okenn lòd tribinal pa fè sa. Nou pa jwenn okenn
        ka kote ICE te jwenn yo.
channel-snap-data-demand = Demann federal pou done koupon manje
    .how =
        An 2025 Depatman Agrikilti (Agriculture Department) te di eta yo remèt senk an dosye koupon
        manje (SNAP). Yon tribinal bloke sa pou 22 eta yo ak D.C. ki te fè pwosè. Yon lèt depatman
        an di 28 eta te obeyi. Nou pa jwenn okenn dokiman ki montre done yo soti la ale jwenn ICE.
    .seen-elsewhere =
        Dapre rapò, lòt eta te bay done konsa, men nou pa jwenn okenn ka pou ajans sa a nan eta sa
        a.
channel-snap-officer-request = Demann yon ajan pou yon dosye koupon manje
    .how =
        Dapre lwa koupon manje (SNAP), yo gen dwa sèvi ak done yon fwaye sèlman pou dirije pwogram
        nan. Yon eksepsyon se pou yon ajan ki nonmen yon moun k ap kouri pou yon gwo ka kriminèl
        (fleeing felon). Li kouvri tou yon moun ki konnen enfòmasyon ki nesesè sou youn. Lè sa a
        biwo a bay adrès, nimewo Sekirite Sosyal (Social Security) ak foto. Nou konnen chemen sa a
        paske nou li lalwa, se pa nan yon ka.
channel-housing-tenant-check = Tcheke lokatè ki jwenn èd pou lojman
    .how =
        An mas 2025 depatman lojman an (HUD) ak Sekirite Enteryè (DHS) te dakò pou konpare done. HUD
        te voye dosye lokatè nan SAVE, yon verifikasyon USCIS, e an janvye 2026 li te fè biwo lojman
        yo tcheke anviwon 200,000 lokatè. Yon non sou lis la pou kont li pa vle di yon fwaye pa
        kapab jwenn èd. Yon desizyon tribinal jen 2026 kont nouvo SAVE a an sispann depi septanm
        2026.
channel-bulk-citizenship-check = Tcheke sitwayènte an mas (SAVE)
    .how =
        SAVE se yon sistèm USCIS ki tcheke sitwayènte ak estati. An 2025 yo te konekte li ak done
        Sekirite Sosyal (Social Security), e Sekirite Enteryè (DHS) te di dosye moun voye ladan l ta
        kapab sèvi pou fè respekte lalwa. Nou pa jwenn okenn dokiman ki montre ICE fè sa. 22 jen
        2026, yon tribinal te anile chanjman ki te konekte SAVE ak done Sekirite Sosyal. 25 septanm
        2026, Tribinal Siprèm (Supreme Court) te mete desizyon sa a an sispann, kidonk verifikasyon
        ki konekte a ka mache ankò.
channel-voter-roll-demand = Demann federal pou lis elektè
    .how =
        Depi me 2025, Depatman Jistis (Justice Department) te mande prèske chak eta tout lis elektè
        li. Li vle dat nesans, nimewo lisans ak yon pati nan nimewo Sekirite Sosyal (Social
        Security). Omwen 13 eta te bay lis yo oswa te pwomèt li. Yon avoka depatman an te di yon
        tribinal done yo ale jwenn Sekirite Enteryè (DHS). Tribinal te jete pwosè pou lis yo: uit
        jiska 21 me 2026 nan rapò laprès nou te li yo, e plis jiska septanm 2026 nan yon rejis
        piblik. Gen apèl k ap fèt.
    .seen-elsewhere =
        Lòt eta te bay lis yo oswa te pwomèt yo, men nou pa jwenn okenn ka pou ajans sa a nan eta sa
        a.

channel-voter-file-open = Lis elektè òdinè ki ouvè pou lòt moun
    .how =
        Lwa eta yo ouvri lis elektè òdinè a pou lòt moun, an jeneral ak non ak adrès. Kiyès ki gen
        dwa mande, ak pou kisa, diferan de yon eta a yon lòt. Konpayi achte lis sa yo epi mete yo
        nan dosye yo vann, menm bay ajans. Anjeneral yo pa bay nimewo Sekirite Sosyal (Social
        Security) ak nimewo lisans. Nou konnen chemen sa a nan yon etid sou lwa eta yo, se pa nan
        yon ka.

channel-state-citizenship-list = Lis sitwayen chak eta (Executive Order 14399)
    .how =
        Lòd Prezidan an 31 mas 2026 di Sekirite Enteryè (DHS) ak Sekirite Sosyal (Social Security)
        fè yon lis sitwayen granmoun pou chak eta epi voye li la. Yon jij te bloke li an jen 2026, e
        Tribinal Siprèm (Supreme Court) te mete blokaj sa a an sispann an out 2026. Nou pa jwenn si
        yo fè oswa voye okenn lis.

channel-cash-aid-report = Rapò yon biwo èd lajan kach (TANF, SSI)
    .how =
        Yon lwa 1996 oblije biwo èd lajan kach (TANF, SSI) rapòte moun yo konnen ki nan peyi a
        ilegalman. Yon avi 2000 bay mo “konnen” (know) yon sans ki limite; nou pa jwenn si li toujou
        valab. Nou konnen chemen sa a paske nou li lalwa, se pa nan yon ka.

channel-housing-office-report = Rapò yon biwo lojman
    .how =
        Yon lwa 1996 oblije biwo lojman federal rapòte moun yo konnen ki nan peyi a ilegalman. Yon
        avi 2000 bay mo “konnen” (know) yon sans ki limite; nou pa jwenn si li toujou valab. Sa apa
        de tcheke lokatè nan SAVE. Nou konnen chemen sa a paske nou li lalwa, se pa nan yon ka.

channel-food-office-report = Rapò yon biwo koupon manje
    .how =
        Règ koupon manje (SNAP) oblije yon biwo rapòte yon moun nan fwaye a yo konnen ki isit la
        ilegalman. Manyèl yon eta bay règ sa a yon sans ki limite: fòk fwaye a di sa li menm, e fòk
        imigrasyon te pran yon desizyon fòmèl, tankou yon lòd final. Papye ki manke se pa yon rezon.
        Nou konnen chemen sa a paske nou li règ yo, se pa nan yon ka.
