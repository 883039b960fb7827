## Lis ICE sou lapolis ak prizon lokal ki siyen yon akò 287(g).

list-287g = akò lapolis ak ICE
    .title = { $county }, { $state }: akò lapolis ak ICE
    .some = { $count ->
        [1] Lis ICE ki gen dat { DATE($date) } nonmen yon akò yon ajans nan { $county }.
       *[other] Lis ICE ki gen dat { DATE($date) } nonmen { NUMBER($count) } akò ajans nan { $county }.
    }
    .none = Lis ICE ki gen dat { DATE($date) } pa nonmen okenn ajans nan { $county } ki siyen yon akò pou fè travay imigrasyon. Sa pa vle di pa gen akò.
    .newer = { $count ->
        [1] Yon akò ki pi nouvo yon ajans isit la te deja nan dosye ICE nan dat { DATE($seen) }.
       *[other] { NUMBER($count) } akò ki pi nouvo ajans isit la te deja nan dosye ICE nan dat { DATE($seen) }.
    }
    .here = Ajans isit la ki siyen
    .statewide = Ajans eta a ki siyen, yo gen dwa travay nan chak konte
    .unplaced = Ajans nan eta a ki siyen, nou pa konnen konte yo; gen youn ki ka toupre ou
    .elsewhere = { $count ->
        [1] Nou konnen yon lòt akò nan yon lòt konte nan eta a.
       *[other] Nou konnen { NUMBER($count) } lòt akò nan lòt konte nan eta a.
    }
    .line = { $agency }: { $kind }, siyen { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = lis ICE a di siyen { DATE($date) }, sa pa kapab kòrèk
    .listed-as = lis la mete li nan “{ $county }”, e okenn konte nan eta a pa gen non sa a
    .since = li pa sou lis ICE ki gen dat { DATE($date) }, men li te deja nan dosye li nan dat { DATE($seen) }
    .placed = ICE pa nonmen konte; nou mete li isit la dapre lòt lis piblik
    .placed-otherwise = lis ICE a mete li nan “{ $county }”; nou mete li isit la dapre lòt lis piblik
    .gone = nan dat { DATE($date) }, li pa t sou lis ICE ankò

## Twa kalite akò.

list-287g-task-force = task force
    .what = Task force: ajan yo gen dwa fè travay imigrasyon pandan y ap fè travay polis òdinè.
list-287g-jail-enforcement = tcheke nan prizon lokal
    .what = Tcheke nan prizon lokal (jail): anplwaye prizon an poze moun ki nan prizon an kesyon pou ICE.
list-287g-warrant-service = manda administratif ICE nan prizon lokal
    .what = Manda administratif ICE nan prizon lokal (jail): anplwaye prizon an egzekite pwòp manda administratif ICE (administrative warrant), ki pa gen siyati okenn jij, sou moun ki nan prizon an.

## Atlas of Surveillance.

list-alpr = ajans ki gen aparèy ki li plak
    .title = { $county }, { $state }: ajans ki gen aparèy ki li plak machin
    .some = { $count ->
        [1] Atlas of Surveillance ki gen dat { DATE($date) } nonmen yon ajans nan { $county } ki gen aparèy ki li plak machin. Atlas la se yon pwojè Electronic Frontier Foundation ak University of Nevada, Reno Reynolds School of Journalism (CC BY). Lòt ajans isit la ka gen yo tou.
       *[other] Atlas of Surveillance ki gen dat { DATE($date) } nonmen { NUMBER($count) } ajans nan { $county } ki gen aparèy ki li plak machin. Atlas la se yon pwojè Electronic Frontier Foundation ak University of Nevada, Reno Reynolds School of Journalism (CC BY). Lòt ajans isit la ka gen yo tou.
    }
    .none = Atlas of Surveillance ki gen dat { DATE($date) } pa nonmen okenn ajans nan { $county } ki gen aparèy ki li plak machin. Atlas la se yon pwojè Electronic Frontier Foundation ak University of Nevada, Reno Reynolds School of Journalism (CC BY). Sa pa vle di pa genyen: anpil ajans pa sou li.
    .here = Ajans isit la
    .statewide = Ajans eta a, yo gen dwa travay nan chak konte
    .elsewhere = { $count ->
        [1] Atlas la nonmen yon lòt ajans nan yon lòt konte nan eta a.
       *[other] Atlas la nonmen { NUMBER($count) } lòt ajans nan lòt konte nan eta a.
    }
    .line-undated = { $agency }: { $kind }
    .detail = konpayi: { $detail }
list-alpr-plate-readers = aparèy ki li plak machin
    .what = Aparèy ki li plak machin (license plate readers): kamera ki note plak chak machin ki pase, ak kote a ak lè a. Lapolis kapab pataje nòt sa yo ak lòt ajans.

## Biwo depòtasyon ICE (ERO).

list-ero-field-office = biwo ICE (field office)
    .title = { $county }, { $state }: biwo ICE ki responsab konte sa a
    .some = { $count ->
        [1] Sa a se biwo (field office) ajan depòtasyon ICE (ERO) pou { $county }, dapre zòn ICE ki gen dat { DATE($date) }.
       *[other] { NUMBER($count) } biwo (field office) ajan depòtasyon ICE (ERO) sa yo responsab { $county }, dapre zòn ICE ki gen dat { DATE($date) }.
    }
    .none = Nou pa jwenn biwo (field office) ajan depòtasyon ICE (ERO) pou { $county } nan zòn ICE ki gen dat { DATE($date) }. Sa pa vle di pa gen youn ki responsab konte sa a.
    .here = Biwo pou konte sa a
    .elsewhere = { $count ->
        [1] Yon lòt biwo (field office) responsab lòt konte nan eta a.
       *[other] { NUMBER($count) } lòt biwo (field office) responsab lòt konte nan eta a.
    }
    .line-undated = { $agency }: { $kind }
    .detail = adrès nan dat 13 avril 2026: { $detail }
list-ero-field-office-field-office = biwo depòtasyon
    .what = Biwo depòtasyon: ajan li yo arete moun, kenbe moun ak depòte moun. ICE gen biwo ki pi piti tou, e biwo kapab deplase: verifye adrès la anvan ou ale. Si ou ale la, sa kapab fini ak yon arestasyon. Pale ak yon avoka anvan, e tou anvan ou rate yon randevou la.
