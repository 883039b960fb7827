## Kamera plak.

channel-plate-network-sharing = Aksè federal nan kamera plak lapolis
    .how =
        Anpil depatman lapolis sèvi ak kamera plak nan men yon konpayi tankou Flock oswa Vigilant.
        Yon depatman kapab pataje done plak li ak itilizatè federal nan sistèm konpayi a. Flock di
        chak kliyan kontwole pataj li. Yon etid sou Eta Washington te jwenn depatman yo te fè
        rechèch ladan yo san yo pa t dakò; Flock konteste kèk pati ladan l.
    .seen-elsewhere =
        Yo wè aksè federal nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a. Papye
        2019 bay lis plis pase 80 depatman, nan plis pase yon douzèn eta, e nou pa wè lis la.
    .county-some = { $county }: yo konnen ajans sa yo gen aparèy ki li plak. Se yo menm ki pou di si yo pataje ak ajans federal; lòt ajans isit la ka gen aparèy tou:
    .county-other = { $county }: nou konnen lòt ajans isit la, okenn pa gen aparèy ki li plak.
    .county-none = { $county }: nou pa konnen okenn ajans isit la ki gen aparèy ki li plak. Sa pa vle di pa genyen: anpil pa sou lis ki gen dat { DATE($date) } a.
channel-plate-network-lookup = Rechèch plak lòt depatman lapolis fè
    .how =
        Depatman lapolis ki sou rezo yon sèl konpayi kapab kite lòt fè rechèch nan kamera yo. Lè sa
        a yon ajan chèche ki kote yo te wè yon plak, menm nan lòt eta. Lwa eta a ka limite sa.
    .seen-elsewhere =
        Yo wè rechèch konsa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-plate-side-door = Lapolis chèche plak pou yon ajans imigrasyon
    .how =
        Yon ajans imigrasyon mande yon polisye chèche yon plak. Polisye a chèche nan kamera plak yo
        epi pase rezilta a. Polisye a ka travay nan eta ou a oswa nan yon lòt eta.
    .seen-elsewhere =
        Yo wè rechèch konsa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-commercial-plate-data = Done plak konpayi vann
    .how =
        Konpayi prive ranmase kote yo wè plak, pa egzanp ak kamera sou kamyon ki vin reprann machin
        moun pa peye. Lapolis, konpayi prè, konpayi asirans ak anketè achte aksè. ICE te kòmanse
        sèvi ak done konsa nan yon kontra an 2018. Yon lòt kontra ICE ki te vin apre te fini an
        2026, e nou pa t kapab konfime sa ki ranplase li.
channel-border-patrol-plate-readers = Kamera plak Patwouy Fwontyè (Border Patrol)
    .how =
        Patwouy Fwontyè (Border Patrol) gen pwòp kamera plak li, kèk ladan yo lwen fwontyè a. Yon
        òdinatè make vwayaj ki sanble pa nòmal, e polis lokal ka kanpe machin nan apre sa. Li pran
        tou nan done plak ajans dwòg la (DEA) ranmase. Associated Press rapòte sa 20 novanm 2025.
        CBP, kote Patwouy Fwontyè fè pati, di itilizasyon li legal e li suiv politik.
    .seen-elsewhere =
        Yo wè aparèy federal ki li plak nan lòt kote. Rapò yo nonmen kèk kote sèlman, e yo konte
        aparèy nan 22 eta san yon lis. Kidonk si nou pa jwenn okenn isit la, sa pa vle di pa genyen.
channel-private-camera-sharing = Kamera plak lekòl, magazen ak vwazen
    .how =
        Lekòl, magazen ak gwoup pwopriyetè kay gen kamera plak tou, souvan kamera Flock. Yo kapab
        kite lapolis fè rechèch ladan yo. Lè sa a yon polisye jwenn yon plak la menm jan ak sou yon
        kamera vil la. Ajans imigrasyon kapab mande polisye sa a. Souvan, se ajans piblik sèlman ki
        oblije obeyi lwa eta sou kamera plak.
    .seen-elsewhere =
        Yo rapòte rechèch konsa nan Texas ak Arkansas. Sous yo pa nonmen tout lòt kote, e nou pa
        jwenn okenn ka pou ajans sa a nan eta sa a.
channel-toll-account-request = Demann pou dosye peyaj
    .how =
        Yon kont peyaj kenbe kote, lè ak peman chak vwayaj. Se ajans ki te bay etikèt la ki kenbe
        sa, kèlkeswa kote machin nan anrejistre. Ajans peyaj bay lapolis done konsa depi plizyè
        dizèn ane, anjeneral sou yon sitasyon (subpoena) oswa yon lòd tribinal (court order). Règ la
        diferan dapre ajans ak eta. Nou pa jwenn okenn ka dokimante nan travay imigrasyon, sa pa
        pwouve pa genyen.
