interview-welcome = Ipinapakita ng Sightline kung aling mga ahensya ang kayang umabot sa mga record tungkol sa inyo.
interview-promise = Walang ipinapadala o sine-save. Isara ang window na ito kapag tapos na.
interview-not-advice = Impormasyon ito, hindi payong legal.

interview-skip = Hindi ko alam / laktawan
interview-why = Bakit namin itinatanong: { $why }
interview-in-state = Sa { $state }:
interview-progress = Tanong { NUMBER($number) }. { $left ->
    [0] Wala nang kasunod.
    [1] Hindi hihigit sa isa pa para sa isang estado.
    [one] Hindi hihigit sa { NUMBER($left) } pa para sa isang estado.
   *[other] Hindi hihigit sa { NUMBER($left) } pa para sa isang estado.
}

interview-choose = Mag-type ng numero, o ? para sa tulong.
interview-choose-state = I-type ang pangalan o mga letra nito, “laktawan”, o ? para sa tulong.
interview-choose-states = Mag-type ng isa o higit pang estado, na may mga kuwit sa pagitan. O mag-type ng numero, o ? para sa tulong.
interview-choose-list = I-type ang pangalan nito o ang simula, “listahan” para makita lahat, “laktawan”, o ? para sa tulong.
interview-commands = Puwede rin ninyong i-type: “laktawan” kung hindi ninyo alam o ayaw ninyong sabihin, b para bumalik (mananatili ang mga sagot ninyo), q para makita ngayon ang resulta.
interview-commands-list = I-type ang “listahan” para makita ang bawat pangalan.
interview-keep = Ang sagot ninyo: { $answer }. Para panatilihin ito, pindutin ang Enter.
interview-keep-skipped = Nilaktawan ninyo ito. Para laktawan muli, pindutin ang Enter.
interview-prompt = Ang sagot ninyo:

interview-no-help = Wala nang dagdag na tulong para sa tanong na ito.
interview-not-understood = Hindi namin naintindihan ang “{ $text }”.
interview-no-text = Hindi mabasa ang bahagi ng tinype ninyo. Paki-type muli.
interview-several = Higit sa isa ang tugma sa “{ $text }”: { $names }. Mag-type pa ng karugtong.
interview-taken = { $answer }.
interview-skipped = Nilaktawan.
interview-first = Ito ang unang tanong.
interview-done = Salamat. Ito na ang lahat ng tanong na puwedeng magbago sa resulta ninyo.
interview-stopped = Narito ang resulta hanggang ngayon.

interview-more = Para sa karugtong, pindutin ang Enter. Para tumigil dito, i-type ang q.
interview-after = Para makita ang magagawa ninyo, i-type ang +. Para itama ang isang sagot, i-type ang b. Para umalis, pindutin ang Enter.
interview-correct = Mga sagot ninyo
interview-correct-how = Para itama ang isang sagot, i-type ang numero nito. Para bumalik sa resulta, pindutin ang Enter.
interview-go-on = Ituloy ang mga natitirang tanong
interview-choose-agency = I-type ang numero ng isang ahensya para makita kung bakit. Para bumalik sa resulta, pindutin ang Enter.
interview-leave = Ang ipinakita rito ay puwedeng manatili sa screen. Isara ang terminal window na ito kapag tapos na kayo.

interview-answered = { $answered ->
    [1] Isang tanong ang nasagot.
    [one] { NUMBER($answered) } tanong ang nasagot.
   *[other] { NUMBER($answered) } tanong ang nasagot.
} { $left ->
    [0] Walang natitirang tanong na puwedeng magbago sa resulta ninyo.
    [1] Hindi hihigit sa isa pa, at kaunti pa para sa bawat dagdag na estado.
    [one] Hindi hihigit sa { NUMBER($left) } pa, at kaunti pa para sa bawat dagdag na estado.
   *[other] Hindi hihigit sa { NUMBER($left) } pa, at kaunti pa para sa bawat dagdag na estado.
}

interview-shape-empty = Habang sumasagot kayo, makikita ninyo rito kung aling mga record ang kasali at kung aling ahensya ang kayang umabot sa mga ito.
interview-shape-rest = { $count ->
    [1] Isa pang uri ng record ang naghihintay sa mga sagot ninyo.
    [one] { NUMBER($count) } pang uri ng record ang naghihintay sa mga sagot ninyo.
   *[other] { NUMBER($count) } pang uri ng record ang naghihintay sa mga sagot ninyo.
}
