## Lapolis, prizon lokal ak tribinal eta, vil ak konte.

channel-booking-fingerprints-sent = Anprent dwèt booking yo voye bay FBI ak ICE
    .how =
        Yon prizon lokal (jail) voye anprent dwèt yon moun yo arete bay FBI. Apre sa yo konpare yo
        ak dosye Sekirite Enteryè (DHS) otomatikman. ICE konnen si yo koresponn anvan nenpòt
        kondanasyon.
channel-jail-release-data = Prizon lokal di ICE lè y ap lage yon moun
    .how =
        ICE mande yon prizon lokal (jail) ki lè yo pral lage yon moun, oswa pou li kenbe moun nan
        (detainer). Prizon an gen dwa reponn, sof si lwa eta a oswa pwòp règ li di non. Gen eta ki
        di prizon lokal yo reponn.
    .seen-elsewhere =
        Yo rapòte sa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-jail-data-resale = Done prizon lokal konpayi vann
    .how =
        Sistèm ki di viktim lè y ap lage yon moun, tankou VINE, pran done an dirèk nan plis pase
        2,800 prizon lokal (jail). Yon konpayi revann done yo, e ICE te achte aksè an 2021. Nou pa
        wè okenn lis prizon sa yo, e nou pa konnen si ICE toujou gen aksè sa a. Kidonk si yon prizon
        refize di ICE, sa ka pa kenbe yon booking (anrejistreman nan prizon) kache.
channel-287g-jail-officers = Ajan prizon lokal ki travay pou ICE
    .how =
        Yon cherif oswa yon prizon lokal (jail) kapab siyen yon akò 287(g) ak ICE. Lè sa a ajan li
        yo gen dwa tcheke moun ki nan prizon an pou ICE, oswa egzekite la pwòp manda administratif
        ICE (administrative warrant), ki pa gen siyati okenn jij. Sa yo gen dwa fè depann de kalite
        akò a. Se sèlman ajans ki siyen ki patisipe.
    .county-some = { $county }: nou konnen akò sa yo pou prizon lokal la:
    .county-other = { $county }: akò nou konnen yo se pou lapolis k ap fè patwouy, pa gen youn ki pou prizon lokal la. Petèt gen lòt ki pi nouvo.
    .county-none = { $county }: nou pa konnen okenn akò yon ajans isit la. Sa pa vle di pa genyen: lis ICE ki gen dat { DATE($date) } grandi depi lè sa a, plis pase sa nou kapab nonmen.
channel-287g-street-officers = Polis lokal ki travay pou ICE pandan patwouy
    .how =
        Yon depatman lapolis kapab siyen yon akò 287(g) ak ICE. Nan kalite ki rele task force, ajan
        li yo fè travay imigrasyon pandan y ap fè travay polis òdinè. Kidonk yo ka sèvi ak sa
        depatman yo konnen; nou pa jwenn okenn dokiman ki montre sa pou rapò li yo. Se sèlman ajans
        ki siyen ki patisipe. Lòt kalite akò kouvri prizon lokal (jail) sèlman.
    .county-some = { $county }: ajans sa yo siyen kalite task force la, kidonk ajan yo gen dwa travay pou ICE pandan patwouy:
    .county-other = { $county }: akò nou konnen yo se pou prizon lokal la sèlman, pa gen youn ki pou lapolis k ap fè patwouy. Petèt gen lòt ki pi nouvo.
    .county-none = { $county }: nou pa konnen okenn akò yon ajans isit la. Sa pa vle di pa genyen: lis ICE ki gen dat { DATE($date) } grandi depi lè sa a, plis pase sa nou kapab nonmen.
channel-local-police-asked = ICE mande polis lokal
    .how =
        Yon ajans imigrasyon mande yon depatman lapolis sa li konnen sou yon moun. Depatman an gen
        dwa reponn, sof si lwa eta a oswa pwòp règ li di non. Gen eta ki di lapolis ede.
    .seen-elsewhere =
        Yo rapòte sa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-victim-report-asked = ICE mande lapolis sou yon viktim krim
    .how =
        Yon ajans imigrasyon ta kapab mande yon depatman lapolis yon rapò yon viktim krim te fè.
        Depatman an ta kapab reponn, sof si lwa eta a oswa pwòp règ li di non. Nou konnen chemen sa
        a paske nou li lalwa, se pa nan yon ka.
channel-courthouse-visit = Ajan ap tann nan yon tribinal eta oswa lokal
    .how =
        Kalandriye tribinal montre ki lè ka yo pase, e anpil ouvè pou nenpòt moun. Ajan yo kapab
        tann yon moun nan yon tribinal. Yo rapòte arestasyon imigrasyon nan tribinal nan kèk eta,
        menm kote yon lwa entèdi yo.
channel-court-records-open = Dosye tribinal ki ouvè pou piblik la
    .how =
        Lis ka sivil ak ka kriminèl ouvè pou nenpòt moun. Konpayi ranmase yo nan dosye yo vann. Lwa
        federal pa kache yo pou yon ajans.
channel-police-video-asked = ICE mande polis lokal videyo
    .how =
        Polis lokal pataje videyo, tankou videyo kamera sou kò, ak lòt ajans, chak ka apa. ICE ta
        kapab mande sa. Lwa eta a oswa pwòp règ depatman an ka limite sa. Nou pa jwenn okenn dokiman
        ki montre ICE pran videyo konsa an mas oswa chèche figi ladan l.
channel-immigration-warrant-lookup = Manda administratif ICE nan baz done lapolis la
    .how =
        ICE mete pwòp manda administratif li (administrative warrant) nan baz done FBI a, kote
        lapolis chèche lè yo kanpe yon machin. Okenn jij pa t siyen manda sa yo. Omwen yon demi
        milyon anplis te ajoute nan kòmansman 2025, dapre NPR; ICE pa t konfime chif la. Kidonk lè
        yo kanpe yon moun, sa kapab montre yon ajan yon manda konsa.
channel-dna-file = ADN (DNA) nan dosye FBI a
    .how =
        Sekirite Enteryè (DHS) pran ADN (DNA) pifò moun li kenbe. Li voye pwofil yo nan dosye FBI a,
        ki rele CODIS. Lapolis toupatou kapab chèche nan dosye sa a, san dat fen. Rapò laprès di
        plis pase 1.5 milyon pwofil te ajoute depi 2020.

channel-shared-police-reports = Rapò lapolis nan baz done yo pataje
    .how =
        Anpil depatman kopye rapò yo nan baz done lòt depatman chèche ladan yo, tankou COPLINK, LInX
        oswa N-DEx FBI a. Temwen ak viktim nan rapò sa yo tou. Anketè ICE yo (HSI) te gen pwòp login
        yo nan kèk ladan yo. Lè yon lwa eta limite sa polis lokal di ICE, polis sa yo oblije obeyi
        lwa a, men lwa a pa kontwole yon login federal. Li ka fè yon depatman kite yon baz done
        konsa. Nou pa jwenn lis ki di kiyès ki mete kisa ladan yo jodi a.
    .seen-elsewhere =
        Gen prèv anketè ICE (HSI) te gen login nan Massachusetts, e yo rapòte sa nan Arizona ak
        California. King County, nan Washington, te kite yon baz done konsa pou rezon sa a. Sous yo
        pale de anpil lòt kote san nonmen yo tout. Nou pa jwenn okenn ka pou ajans sa a nan eta sa
        a.

channel-shared-arrest-records = Dosye arestasyon nan baz done yo pataje
    .how =
        Anpil depatman kopye arestasyon ak booking (anrejistreman nan prizon) nan baz done lòt
        depatman chèche ladan yo, tankou COPLINK, LInX oswa N-DEx FBI a. Anketè ICE yo (HSI) te gen
        pwòp login yo nan kèk ladan yo. Lè yon lwa eta limite sa polis lokal di ICE, polis sa yo
        oblije obeyi lwa a, men lwa a pa kontwole yon login federal. Li ka fè yon depatman kite yon
        baz done konsa. Nou pa jwenn lis ki di kiyès ki mete kisa ladan yo jodi a.
    .seen-elsewhere =
        Gen prèv anketè ICE (HSI) te gen login nan Massachusetts, e yo rapòte sa nan Arizona ak
        California. King County, nan Washington, te kite yon baz done konsa pou rezon sa a. Sous yo
        pale de anpil lòt kote san nonmen yo tout. Nou pa jwenn okenn ka pou ajans sa a nan eta sa
        a.

channel-police-report-exchange = Rapò lapolis nan rezèv yon konpayi
    .how =
        LexisNexis vann yon kat jeyografik krim bay lapolis. Dapre kontra a, depatman yo anjeneral
        kopye rapò yo nan yon rezèv nasyonal, ki rele PSDEX. Abòne yo chèche ladan l san yo pa mande
        depatman an. Chèchè di ICE se youn ladan yo. Yo te jwenn kontra plis pase 340 ajans nan 38
        eta. Yo di pa gen mwayen pou reprann done yo. Nou pa konnen si depatman ou a patisipe.
    .seen-elsewhere =
        Chèchè te jwenn kontra plis pase 340 ajans nan 38 eta. Sa nou te li pa nonmen yo tout,
        kidonk nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
