# Words that only the terminal shows.

terminal-fallback = [{ $language ->
    [en] in English
   *[other] { $language }
}]
terminal-legend = ● seen in practice   ○ reported   ◌ asked for, not known to be given   · a reading of the law   ? depends on answers not given
terminal-why = To see why: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = To see how: sightline actions ANSWERS.yaml
terminal-why-interview = To see why, type a line's number. To see what you can do, type +. To leave, press Enter.
terminal-no-exposure = We found no route by which { $agency } could reach this record: { $record }.
terminal-no-exposure-hint = If an answer is missing, the result can change. These questions are still open:
terminal-compare-depends = depends
terminal-compare-count = Results that change
terminal-questions-none = No open question can change the result.
terminal-check-clean = Rules and words are clean: { NUMBER($states) } states, { NUMBER($facts) } facts, { NUMBER($safeguards) } safeguards, { NUMBER($cases) } cases, { NUMBER($sources) } sources, { NUMBER($locales) } languages.
terminal-reading = Reading answers from the terminal. To end them, press Ctrl+D.
terminal-template-head = Sightline answers file. Fill in what you know. Leave out what you do not know, or write skip. The file stays on this computer; delete it when you are done.
terminal-template-per = One answer for all states, or one for each, as in: { $example }
terminal-template-when = Asked only in some cases.
terminal-template-list = The full name, as the list of your state has it. Example: Durham County
terminal-check-stale = { $count ->
    [0] No claim is older than 12 months.
    [one] One claim is older than 12 months. `--stale` lists it.
   *[other] { NUMBER($count) } claims are older than 12 months. `--stale` lists them.
}
terminal-check-untranslated = { $count ->
    [0] Every note is translated.
    [one] One state note waits for a translation. `--untranslated` lists it.
   *[other] { NUMBER($count) } state notes wait for a translation. `--untranslated` lists them.
}
