## DMV.

fact-dmv-license-regardless-of-status = Lisans pou tout moun, kèlkeswa estati imigrasyon
    .is-yes = eta a bay yon lisans oswa yon kat pou kondwi tout moun ki kalifye, kèlkeswa estati yo
    .is-no = eta a pa bay lisans san prèv sejou legal
    .is-partial = eta a fè sa an pati sèlman
fact-dmv-card-marking = Aparans lisans ki ouvè pou tout moun nan
    .is-marked = kat la gen yon lòt aparans
    .is-unmarked = kat la sanble ak lòt yo
    .is-not-applicable = eta a pa gen kat konsa
    .is-unknown = pa rezoud
fact-dmv-noncitizen-marking = Lwa eta sou mak sou kat moun ki pa sitwayen
    .is-yes = yon lwa oswa yon règ mete mak sou kat sa yo
    .is-no = pa gen mak konsa
    .is-unknown = pa rezoud
fact-dmv-document-retention = Kopi papye nan DMV
    .is-keeps-copies = DMV kenbe kopi
    .is-limits-copies = yon règ limite kopi yo
    .is-unknown = pa rezoud
fact-dmv-disclosure-limit = Limit eta sou pataj dosye DMV
    .is-judicial-warrant-or-order = fòk gen yon manda jij siyen oswa yon lòd jij
    .is-conditions = pèmèt sou kondisyon
    .is-policy-only = yon politik limite li, se pa yon lwa
    .is-none-found = nou pa jwenn limit
fact-dmv-nlets-immigration = Done chofè sou rezo lapolis la pou ajans imigrasyon
    .is-blocked = bloke
    .is-partly-blocked = bloke an pati
    .is-announced = yo anonse blokaj la, li pa konfime
    .is-open = ouvè
    .is-unknown = pa rezoud
fact-dmv-nlets-photos = Foto lisans sou rezo lapolis la
    .is-shared = yo pataje yo
    .is-not-shared = yo pa pataje yo
    .is-unknown = pa rezoud
fact-dmv-face-recognition = Rechèch figi nan foto lisans
    .is-federal-searches-documented = dosye montre rechèch federal
    .is-used = yo sèvi avè l nan eta a
    .is-forbidden = entèdi
    .is-restricted = yon règ limite li
    .is-not-used = yo pa sèvi avè l
    .is-unknown = pa rezoud
fact-dmv-ice-documented-access = ICE ak dosye DMV
    .is-documented = dosye montre ICE te jwenn aksè
    .is-requested = ICE te mande; pa gen prèv li te jwenn aksè
    .is-none-found = nou pa jwenn okenn ka
fact-dmv-data-sales = Vant done chofè
    .is-documented = gen prèv yo vann
    .is-restricted = yon règ limite li
    .is-none-found = nou pa jwenn vant
    .is-unknown = pa rezoud
fact-dmv-federal-bulk-request = Demann federal pou done chofè oswa elektè an mas
    .is-given = eta a te bay done oswa li te pwomèt bay yo
    .is-refused = eta a te refize
    .is-litigating = nan tribinal
    .is-none-found = nou pa jwenn demann
    .is-unknown = pa rezoud

## Kamera plak.

fact-alpr-statute = Lwa eta sou kamera plak
    .is-yes = eta a gen youn
    .is-no = eta a pa gen youn
fact-alpr-sharing-limit = Limit sou pataj done kamera plak
    .is-warrant = fòk gen yon manda (warrant)
    .is-in-state-only = andedan eta a sèlman
    .is-conditions = pèmèt sou kondisyon
    .is-none-found = nou pa jwenn limit
fact-alpr-immigration-limit = Done kamera plak pou travay imigrasyon
    .is-forbidden = entèdi
    .is-conditions = pèmèt sou kondisyon
    .is-none-found = nou pa jwenn limit
fact-alpr-ice-documented-access = Ajans imigrasyon ak kamera plak
    .is-documented = gen prèv aksè oswa rechèch
    .is-none-found = nou pa jwenn okenn ka

## Lapolis ak prizon lokal.

fact-police-immigration-limit = Limit sou èd lapolis pou travay imigrasyon
    .is-strong = gwo limit
    .is-some = kèk limit
    .is-none-found = nou pa jwenn limit
fact-police-287g-task-force = Akò task force ak ICE (287(g))
    .is-some = { $count ->
        *[other] { NUMBER($count) } akò siyen
    }
    .is-none = okenn pa siyen
fact-police-287g-jail = Akò prizon lokal (jail) ak ICE (287(g))
    .is-some = { $count ->
        *[other] { NUMBER($count) } akò siyen
    }
    .is-none = okenn pa siyen
fact-police-cooperation-mandate = Obligasyon lapolis pou ede ICE
    .is-required = lwa eta a egzije sa
    .is-encouraged = eta a ankouraje sa
    .is-none-found = nou pa jwenn obligasyon konsa
fact-police-287g = Akò ak ICE (287(g))
    .is-some =
        { $count ->
            *[other] { NUMBER($count) } akò siyen
        }
    .is-none = okenn akò pa siyen
    .is-forbidden = lwa eta a entèdi sa
    .is-unknown = pa rezoud

## Pwogram piblik, sante, vòt, lekòl ak lòt.

fact-benefits-medicaid-data = Done Medicaid ak ICE
    .is-shared = yo pataje yo
    .is-enjoined = yon tribinal limite pataj la
    .is-litigating = nan tribinal
    .is-unknown = pa rezoud
fact-benefits-snap-data = Done koupon manje (SNAP) ak gouvènman federal la
    .is-given = eta a te bay done oswa li te pwomèt bay yo
    .is-enjoined = yon tribinal bloke demann nan
    .is-refused = eta a te refize
    .is-unknown = pa rezoud
fact-health-status-question = Kesyon sou estati imigrasyon nan lopital
    .is-required = lopital yo oblije mande
    .is-none-found = nou pa jwenn règ konsa
    .is-unknown = pa rezoud
fact-voter-roll-shared = Lis elektè ak gouvènman federal la
    .is-given = eta a te bay lis li oswa li te pwomèt bay li
    .is-refused = eta a te refize
    .is-litigating = nan tribinal
    .is-unknown = pa rezoud
fact-utilities-data-limit = Lwa ki limite pataj done gaz, kouran, dlo ak telefòn
    .is-yes = eta a gen youn
    .is-none-found = nou pa jwenn okenn
fact-school-status = Estati imigrasyon nan lekòl
    .is-collects = yon lwa fè kèk enstitisyon edikasyon pran li
    .is-protects = yon règ pwoteje elèv ak etidyan
    .is-none-found = nou pa jwenn règ
    .is-unknown = pa rezoud
fact-tolls-data = Done peyaj
    .is-limit = yon règ limite pataj la
    .is-documented = gen prèv yo pataje
    .is-none-found = nou pa jwenn anyen
fact-broker-delete-right = Dwa pou fè konpayi ki vann done efase done
    .is-yes = eta a bay dwa sa a
    .is-partial = eta a bay li an pati
    .is-none-found = nou pa jwenn okenn
fact-courts-arrest-limit = Limit sou arestasyon imigrasyon nan tribinal
    .is-yes = eta a gen yon limit
    .is-none-found = nou pa jwenn okenn
