## Biwo imigrasyon, tribinal imigrasyon, ak vizit ajan.

channel-uscis-file-sharing = Pataj dosye USCIS ak ICE
    .how =
        USCIS ak ICE se pati yon sèl depatman e yo pataje dosye ka. Depi yon nòt 28 fevriye 2025,
        USCIS kòmanse pwosedi depòtasyon (removal) pou pifò moun li refize ki pa prezan legalman nan
        peyi a (not lawfully present). Li gen dwa tou voye ka bay ICE.
channel-victim-filing-shared = Pataj yon demann viktim
    .how =
        Yon viktim abi, krim oswa trafik moun kapab depoze yon demann nan USCIS. Lwa federal kite li
        soti deyò gouvènman an sèlman pou rezon ki nan yon lis. Andedan Sekirite Enteryè (DHS), lwa
        a limite pou kisa ajan yo gen dwa sèvi ak demann nan. Li pa anpeche ajan yo wè li pou travay
        yo, e ICE fè pati depatman sa a. Nan kòmansman 2025, ICE te retire obligasyon li te genyen
        pou chèche si gen yon demann konsa anvan yon arestasyon.
channel-immigration-court-file = Dosye tribinal imigrasyon
    .how =
        Yon dosye tribinal imigrasyon gen adrès moun nan ak dat odyans (hearing) li. Avoka ICE yo se
        lòt bò a nan ka a, kidonk ICE wè toude.
channel-immigration-court-visit = Ajan ap tann nan tribinal imigrasyon
    .how =
        Ajan yo kapab tann kote yon odyans (hearing) fèt. Yon nòt ICE me 2025 te di avoka li yo ede
        ajan yo planifye arestasyon nan odyans. 23 jen 2026, yon tribinal te anile politik ki dèyè
        arestasyon sa yo nan tout peyi a. Gouvènman an fè apèl, e nou pa jwenn si desizyon an an
        sispann.
channel-federal-appointment = Randevou ak ICE oswa USCIS
    .how =
        Yon randevou mete dosye ou ak figi ou devan biwo a. USCIS ak ICE se pati yon sèl depatman e
        yo pataje dosye ka. Nou konnen chemen sa a paske nou li règ yo. Arestasyon moun nan randevou
        se yon lòt chemen, ki parèt apa.
channel-home-visit = Ajan vin lakay ou
    .how =
        Ajan vin nan yon kay epi mande pou antre. San konsantman, yo bezwen yon manda (warrant) yon
        jij siyen. Fòm ICE I-200 ak I-205, se ajan imigrasyon ki siyen yo, se pa jij. Yon nòt ICE me
        2025 di fòm I-205 sifi, men sèlman pou moun ki gen yon lòd depòtasyon final (final removal
        order). Yon jij nan Minnesota te deside kont yon antre konsa an janvye 2026, e pwosè yo
        kontinye. Pou tout lòt moun, nòt ICE a pa chanje anyen. Nan pratik, ajan yo ka fòse antre
        kanmenm.
channel-alien-registration-form = Fòm enskripsyon G-325R
    .how =
        Depi 11 avril 2025, USCIS pran fòm G-325R ak anprent dwèt nan men moun ki pa sitwayen
        ameriken e ki pa t janm enskri (registered). Sa mete yon adrès, yon istwa ak anprent dwèt
        nan dosye Sekirite Enteryè (DHS). Fòm nan pa bay estati, e pa enskri kapab yon krim. Nenpòt
        moun ki gen dout bezwen yon avoka anvan li depoze li oswa anvan li pa depoze li.

channel-appointment-visit = Arestasyon nan yon check-in oswa yon entèvyou
    .how =
        Yon randevou di ICE ki lè ak ki kote yon moun pral ye. Branch depòtasyon ICE (ERO) te arete
        moun ki te vini nan yon check-in (randevou pou prezante), oswa nan yon entèvyou USCIS. Yo pa
        konnen konbyen fwa sa rive. Desizyon 23 jen 2026 sou tribinal imigrasyon pa kouvri biwo sa
        yo. Rate yon randevou gen pwòp konsekans pa li. Pale ak yon avoka anvan ou ale, ak anvan ou
        deside pou ou pa ale.

channel-ice-monitoring = Pwòp siveyans ICE (aparèy nan cheviy, aplikasyon)
    .how =
        ICE fè kèk moun li lage pote yon aparèy oswa sèvi ak yon aplikasyon ki rele SmartLINK. Yon
        aparèy suiv kote moun nan ye tout tan. Aplikasyon an pran figi a ak kote a nan chak
        check-in. Yon adrès ki chanje nan aplikasyon an rive jwenn ICE nan yon rapò chak jou. ICE di
        done yo rete ak konpayi li, BI, ak ICE. Okenn lwa eta pa kanpe nan mitan.
