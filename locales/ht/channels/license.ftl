## Done chofè ak machin.

channel-nlets-dmv-query = Rechèch done chofè sou rezo lapolis la
    .how =
        Yon rezo ki rele Nlets konekte lapolis ak ajans federal nan tout peyi a. Sou li, yon ajan
        kapab chèche done chofè pifò eta dirèkteman. Okenn anplwaye DMV pa bezwen di wi. Chak eta
        deside ki ajans ki gen dwa sèvi ak sa pou done eta a.
channel-nlets-photo-query = Rechèch foto lisans sou rezo lapolis la
    .how =
        Gen eta ki voye foto lisans sou Nlets, rezo ki konekte lapolis ak ajans federal. Lèt manm
        Kongrè a an novanm 2025 di 41 eta fè sa. Sous nou te wè yo pa nonmen eta yo.
channel-nlets-registration-query = Rechèch yon plak oswa yon machin sou rezo lapolis la
    .how =
        Yon ajan tape yon plak machin nan Nlets, rezo ki konekte lapolis ak ajans federal. Nan pifò
        eta repons lan bay non ak adrès mèt machin nan. Lwa federal sou vi prive kite yon DMV pataje
        sa ak nenpòt ajans gouvènman pou travay li.
channel-dmv-direct-request = Demann bay DMV
    .how =
        Yon ajans kapab mande DMV dosye yon moun. Gen demann ki te yon senp imel bay yon anplwaye, e
        gen ki te sitasyon (subpoena). Lwa eta a deside kijan DMV gen dwa reponn.
    .seen-elsewhere =
        Yo wè demann konsa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-registration-direct-request = Demann bay DMV sou yon machin
    .how =
        Yon ajans kapab mande DMV kiyès ki mèt yon machin ak nan ki adrès. Lwa federal sou vi prive
        kite yon DMV pataje sa ak nenpòt ajans gouvènman pou travay li. Lwa eta a ka pi sevè.
    .seen-elsewhere =
        Yo wè demann pou done machin nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta
        sa a.
channel-dmv-side-door = Ajan lokal chèche done DMV pou ICE
    .how =
        Polis lokal kapab chèche done chofè pou pwòp travay li, e nan anpil eta yon foto lisans. Yon
        ajan ka pase repons lan bay yon ajans imigrasyon. Lwa eta a ka entèdi sa.
    .seen-elsewhere =
        Yo rapòte sa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-registration-side-door = Ajan lokal chèche yon plak pou ICE
    .how =
        Yon ajan kapab tape yon plak epi wè non ak adrès mèt machin nan. Ajan an ka di yon ajans
        imigrasyon sa, menm kote eta a te koupe aksè ajans sa a. Lwa eta a ka entèdi sa. Ka nou jwenn
        yo konsène kamera plak. Okenn ladan yo pa montre yo te pase done mèt machin nan bay yon lòt.
channel-sister-agency-lookup = Yon lòt ajans federal chèche done DMV pou ICE
    .how =
        Yon eta ka fèmen done chofè li pou ICE epi kite lòt ajans federal antre. Yon ajan nan yon
        ajans konsa kapab chèche yon moun epi di ICE. Nou montre chemen sa a sèlman nan yon eta kote
        yon ka soutni li.
    .seen-elsewhere =
        Yo wè sa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-sister-agency-plate-lookup = Yon lòt ajans federal chèche yon plak pou ICE
    .how =
        Yon eta ka fèmen done machin li pou ICE epi kite lòt ajans federal antre. Yon ajan nan yon
        ajans konsa kapab chèche yon plak epi di ICE non ak adrès mèt machin nan. Nou montre chemen
        sa a sèlman nan yon eta kote yon ka soutni li.
    .seen-elsewhere =
        Yo wè sa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-dmv-bulk-purchase = Kopi an mas done chofè
    .how =
        Yon ajans kapab achte, oswa yo kapab ba li, done chofè anpil moun alafwa. Oswa li kapab
        jwenn aksè nan tout dosye chofè a. Lwa eta a deside si DMV gen dwa dakò.
    .seen-elsewhere =
        Yo wè aksè an mas nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-dmv-data-sales = DMV vann done bay achtè prive
    .how =
        Gen DMV ki vann done chofè bay konpayi oswa anketè prive. Lwa federal sou vi prive pèmèt
        sèlman itilizasyon ki nan yon lis. Lwa eta a ka pi sevè.
    .seen-elsewhere =
        Yo wè vant nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-dmv-face-search = Rechèch figi nan foto lisans
    .how =
        Yon ajans voye foto yon figi. Yon òdinatè konpare li ak foto lisans ki nan dosye epi li bay
        moun ki sanble pi plis. Kounye a plizyè eta entèdi oswa limite sa.
    .seen-elsewhere =
        Yo wè rechèch figi nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-duplicate-photo-mining = Chèche yon sèl figi ki sou de non
    .how =
        Yon òdinatè konpare foto lisans youn ak lòt pou jwenn yon sèl figi ki sou de non. Yon ajans
        kapab mande non li jwenn yo. Nou montre chemen sa a sèlman nan yon eta kote yon ka soutni
        li.
    .seen-elsewhere =
        Yo wè sa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-denied-application-lists = Lis moun yo refize yon lisans
    .how =
        Yon DMV kenbe yon nòt lè li refize yon lisans oswa yon renouvèlman. Yon ajans kapab mande
        lis moun sa yo. Mande pa vle di DMV bay yo.
    .seen-elsewhere =
        Lis konsa te parèt nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-special-license-lists = Lis moun ki gen yon kat espesyal
    .how =
        Yon DMV konnen kiyès ki gen yon kat ki gen limit tan (limited term) oswa yon lòt kat
        espesyal. Yon ajans kapab mande yon lis moun sa yo. Mande pa vle di DMV bay li.
    .seen-elsewhere =
        Lis konsa te parèt nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-dmv-document-copies = Kopi papye moun bay DMV
    .how =
        Gen DMV ki kenbe kopi papye moun montre pou yon lisans. Yon ajans kapab mande kopi sa yo.
        Gen eta ki limite sa yo kenbe oswa sa yo pataje.
    .seen-elsewhere =
        Yo wè demann pou kopi konsa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa
        a.

channel-in-state-network-query = Rechèch done chofè sou pwòp rezo lapolis eta a
    .how =
        Anpil eta gen pwòp rezo lapolis yo, tankou CLETS nan California. Ajan federal kapab gen kont
        sou li, apa de Nlets. Eta a fikse règ yo. California entèdi itilizasyon pou imigrasyon, e li
        te koupe aksè branch depòtasyon ICE (ERO) 15 oktòb 2019. Lòt itilizatè federal te kenbe kont yo. Nou
        montre chemen sa a sèlman nan yon eta kote yon ka soutni li.
    .seen-elsewhere =
        Yo rapòte kont federal nan California. Nou pa jwenn ki lòt eta ki bay yo. Nou pa jwenn okenn
        ka pou ajans sa a nan eta sa a.

channel-in-state-network-plate-query = Rechèch yon plak sou pwòp rezo lapolis eta a
    .how =
        Anpil eta gen pwòp rezo lapolis yo, tankou CLETS nan California. Ajan federal kapab gen kont
        sou li, apa de Nlets. Yon plak bay lè sa a non ak adrès mèt machin nan. California entèdi
        itilizasyon pou imigrasyon, e li te koupe aksè branch depòtasyon ICE (ERO) 15 oktòb 2019.
        Lòt itilizatè federal te kenbe kont yo. Nou montre chemen sa a sèlman nan yon eta kote yon ka soutni li.
    .seen-elsewhere =
        Yo rapòte kont federal nan California. Nou pa jwenn ki lòt eta ki bay yo. Nou pa jwenn okenn
        ka pou ajans sa a nan eta sa a.

channel-state-to-state-check = Biwo lisans tcheke youn lòt (State-to-State)
    .how =
        Biwo lisans yo kenbe yon sèl lis yo pataje. Pou chak kat li gen non an, dat nesans lan ak
        dènye chif nimewo Sekirite Sosyal la (Social Security). Yon biwo kapab wè yon moun gen yon
        kat nan yon lòt eta. Nan sa nou te li, ni lapolis ni ICE pa chèche ladan l. An septanm 2024,
        42 eta ak lòt kote te patisipe.
    .seen-elsewhere =
        Nou pa jwenn lis konplè 42 eta ak lòt kote yo. Kidonk nou pa konnen si eta sa a patisipe, e
        nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
