practice-title = Mga kliyente para sa pagsasanay
practice-lede = Gawa-gawa lang ang mga taong ito. Pumili ng isa, sagutin ang mga tanong gaya ng isasagot nila, at ihambing iyon sa file nila. Nasa Ingles ang mga pangalan at dahilan.
practice-open = Magsanay gamit ang gawa-gawang kliyente
practice-find = Humanap ng kliyente para sa pagsasanay
practice-none = Walang nakitang kliyente para sa pagsasanay.

practice-label = Pagsasanay
practice-told = Pagsasanay. Gawa-gawa lang ang taong ito. Walang anuman dito na tungkol sa totoong kliyente.
practice-back = Sa kliyente para sa pagsasanay

practice-as-of = Sumasagot ang Sightline ayon sa { DATE($date) }, ang araw ng kasong ito.
practice-story = Ano ang sinasabi ng kliyente
practice-no-story = Walang sinasagot ang kliyenteng ito.
practice-to-questions = Sa mga tanong
practice-compare = Ihambing sa file
practice-end = Tapusin ang pagsasanay

practice-compared = Kayo at ang file
practice-answers-differ = { $count ->
    [0] Sinagot ninyo ang bawat tanong gaya ng nasa file.
    [1] Isang sagot ang hindi katulad ng nasa file.
    [one] { NUMBER($count) } sagot ang hindi katulad ng nasa file.
   *[other] { NUMBER($count) } sagot ang hindi katulad ng nasa file.
}
practice-results-differ = { $count ->
    [0] Pareho ang lumabas sa bawat resulta sa file.
    [1] Isang resulta sa file ang iba ang lumabas.
    [one] { NUMBER($count) } resulta sa file ang iba ang lumabas.
   *[other] { NUMBER($count) } resulta sa file ang iba ang lumabas.
}
practice-answers = Mga sagot na nagkakaiba
practice-results = Mga resulta sa file
practice-absent = Ano ang hindi dapat lumabas
practice-any-record = anumang record
practice-any-agency = anumang ahensya
practice-question = Tanong
practice-file = Sinasabi ng file
practice-you = Kayo
practice-not-answered = hindi sinagot
practice-same = Pareho
practice-otherwise = Hindi pareho
practice-case = Ano ang ipinapakita ng kasong ito

practice-sheet = Papel sa pagsasanay
practice-sheet-solution = Papel na may sagot
practice-sheet-questions = Ano sa tingin ninyo?
practice-sheet-how = Basahin ang sinasabi ng kliyente. Pagkatapos, isulat ang mga sagot ninyo, at kung bakit.
practice-sheet-ask = Nakabukas, limitado o bawal? Bakit?

practice-answers-held = May mga sagot na rito. Burahin muna ang lahat, para hindi mahalo ang pagsasanay sa mga iyon.
practice-end-first = Pagsasanay ito gamit ang gawa-gawang tao. Walang papel, sulat o na-save na session na ginagawa mula rito, at walang session o mga patakarang binubuksan. Tapusin muna ang pagsasanay.
practice-not-begun = Walang nagsasanay rito. Pumili muna ng kliyente para sa pagsasanay.
practice-unfit = Hindi angkop ang kliyenteng ito para sa pagsasanay sa mga patakarang ginagamit.
practice-unknown = Walang kliyente para sa pagsasanay na “{ $word }”.
practice-unknown-hint = Inililista sila ng “sightline practice”.
practice-how = Sinasabi ng “sightline practice ID” kung ano ang sinasabi ng isa sa kanila. Idagdag ang “--sheet” para sa papel na maipi-print, ang “--sheet --solution” para sa papel na may sagot, o ang “--answers FILE” para ihambing ang mga sagot ninyo.
