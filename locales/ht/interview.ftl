interview-welcome = Sightline montre ki ajans ki kapab jwenn dosye sou ou.
interview-promise = Nou pa voye anyen, nou pa anrejistre anyen. Fèmen fenèt sa a lè ou fini.
interview-not-advice = Sa a se enfòmasyon, se pa konsèy legal.

interview-skip = Mwen pa konnen / sote
interview-why = Poukisa nou mande sa: { $why }
interview-in-state = Nan { $state }:
interview-progress = Kesyon { NUMBER($number) }. { $left ->
    [0] Pa gen lòt apre sa.
    [1] Apre sa, pa plis pase yon lòt, pou yon sèl eta.
   *[other] Apre sa, pa plis pase { NUMBER($left) } lòt, pou yon sèl eta.
}

interview-choose = Tape yon nimewo, oswa ? pou èd.
interview-choose-state = Tape non eta a oswa lèt li yo, “sote”, oswa ? pou èd.
interview-choose-states = Tape youn oswa plizyè eta, ak vigil ant yo. Oswa tape yon nimewo, oswa ? pou èd.
interview-choose-list = Tape non konte a oswa kòmansman non an, “lis” pou wè tout, “sote”, oswa ? pou èd.
interview-commands = Ou kapab tape tou: “sote” si ou pa konnen oswa si ou pa vle di, b pou tounen dèyè (repons ou yo rete), q pou wè rezilta a kounye a.
interview-commands-list = Tape “lis” pou wè tout non yo.
interview-keep = Repons ou: { $answer }. Pou kenbe li, peze Enter.
interview-keep-skipped = Ou te sote kesyon sa a. Pou sote li ankò, peze Enter.
interview-prompt = Repons ou:

interview-no-help = Pa gen plis èd pou kesyon sa a.
interview-not-understood = Nou pa konprann “{ $text }”.
interview-no-text = Nou pa t kapab li yon pati nan sa ou tape a. Tanpri tape li ankò.
interview-several = “{ $text }” ka vle di plis pase yon bagay: { $names }. Tanpri tape yon ti kras plis.
interview-taken = { $answer }.
interview-skipped = Sote.
interview-first = Se premye kesyon an.
interview-done = Mèsi. Se tout kesyon ki kapab chanje rezilta ou.
interview-stopped = Men rezilta a jiska kounye a.

interview-more = Pou wè plis, peze Enter. Pou rete la, tape q.
interview-after = Pou wè sa ou kapab fè, tape +. Pou korije yon repons, tape b. Pou soti, peze Enter.
interview-correct = Repons ou yo
interview-correct-how = Pou korije yon repons, tape nimewo li. Pou tounen nan rezilta a, peze Enter.
interview-go-on = Kontinye ak kesyon ki rete yo
interview-choose-agency = Tape nimewo yon ajans pou wè poukisa. Pou tounen nan rezilta a, peze Enter.
interview-leave = Sa ou wè isit la ka rete sou ekran an. Fèmen fenèt tèminal sa a lè ou fini.

interview-answered = { $answered ->
    [0] Ou poko reponn okenn kesyon.
    [1] Ou reponn yon kesyon.
   *[other] Ou reponn { NUMBER($answered) } kesyon.
} { $left ->
    [0] Pa gen kesyon ki rete ki kapab chanje rezilta ou.
    [1] Pa plis pase yon lòt ankò, ak kèk lòt pou chak eta anplis.
   *[other] Pa plis pase { NUMBER($left) } lòt ankò, ak kèk lòt pou chak eta anplis.
}

interview-shape-empty = Pandan w ap reponn, w ap wè isit la ki dosye ki antre nan koze a ak ki ajans ki kapab jwenn yo.
interview-shape-rest = { $count ->
    [1] Gen yon lòt kalite dosye k ap tann repons ou.
   *[other] Gen { NUMBER($count) } lòt kalite dosye k ap tann repons ou.
}
