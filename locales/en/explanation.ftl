# The words of an explanation: its headings, and the sentences around its notes.

explain-title = { $record } → { $agency }
explain-depends = This can change with answers that you have not given:
explain-held-by = Kept by: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

explain-because = Why it applies to you
explain-waits = Answers that can still change this route
explain-narrows = What narrows it
explain-may-narrow = What may narrow it, but is not settled
explain-not-stopped = Often believed to stop this, but it does not
explain-seen = What was seen
explain-history = How this changed, and who says what
explain-state = What we know about the state
explain-background = What is known nationwide
explain-unsettled = Not settled
explain-sources = Sources

explain-binds = Who must obey it:
explain-exceptions = Ways past it:
effect-barred = It shuts this route.
effect-restricted = It narrows this route.
effect-may = It may narrow this route. We do not count on it.
effect-none = It does not stop this route.
effect-keeps = { $days ->
    [one] Data may be kept for { NUMBER($days) } day at most.
   *[other] Data may be kept for { NUMBER($days) } days at most.
}
safeguard-above = More on it above.
safeguard-since = since { DATE($date) }

case-requested = { DATE($date) }: the agency asked for records ({ $evidence })
case-given = { DATE($date) }: records or access were handed over ({ $evidence })
case-used = { DATE($date) }: records were searched or used ({ $evidence })

note-dated-high = Sources up to { DATE($date) } ({ $material }).
note-dated-medium = Sources up to { DATE($date) } ({ $material }); fairly sure.
note-dated-low = Sources up to { DATE($date) } ({ $material }); not confirmed.
note-later = It began on { DATE($date) }, after the day of this answer.
source-not-read = known, not read

# What kind of material a statement rests on: it stands in brackets after a date.
material-statute = the text of a law
material-court = court papers
material-government-record = government records
material-agency-statement = the agency's own words
material-investigation = research built on records
material-press = news reports
material-advocacy = what an advocacy group says
material-vendor = what a company says

# Who tells an event.
voice-law = Law
voice-government = The government
voice-court = A court
voice-challengers = Those who challenge it
voice-company = The company
voice-lawmakers = Members of Congress
voice-reporters = Reporters and researchers
