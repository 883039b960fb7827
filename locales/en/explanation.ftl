### The words around an explanation: why one agency can reach one record. Window, terminal and page.
### The parts that these headings name come from channels/, safeguards.ftl, nation/ and states/.
### Law: keep may, must, only and not, and “we do not count on it”.

## Top of an explanation, and single lines in it.

# Heading: “License photo → ICE deportation officers (ERO)”. $record, $agency: full names (names/).
# In a language that runs from right to left, turn the arrow round.
explain-title = { $record } → { $agency }
# After the verdict. A list of short names of questions follows (`.label` in questions.ftl).
explain-depends = This can change with answers that you have not given:
# Terminal, below the name of a route. $holder: who keeps the record, such as “the state DMV”
# (names/holders.ftl) or as in the next message.
explain-held-by = Kept by: { $holder }
# $holder: as above. $name: the official name in English, such as “California Department of Motor
# Vehicles”.
holder-named = { $holder } ({ $name })
# Item below “Why it applies to you”. $label: short name of a question, such as “Kind of card”.
# $value: the answer, such as “REAL ID (with a star)”. On plain terminals also agencies and what they
# can reach: “CBP and FBI: open, shown by records”; states and counts; a record and how it changes.
answer-line = { $label }: { $value }

## An explanation in short, at its top.

# Heading over two lines.
explain-short = In short
# Label of a line: the one law, order or fact on which the result hangs.
explain-decides = What decides
# After that label. $safeguard: kind of safeguard, such as “Court order for DMV data”. $law: its citation.
explain-decides-law = { $safeguard } ({ $law })
# After that label, where nothing surely stops it. $channel: name of a route.
explain-decides-nothing = We found nothing that surely stops this route: { $channel }
# Label of a line: lawful steps (names from actions.ftl) that narrow the route that decides, or the next message.
explain-changes = What you can do about it
explain-changes-none = We know of no lawful step that narrows this route.
# Last line of a list on a second route: the other lines stand under the same heading of a route above.
explain-told-above = More of this is told on a route above.

## Headings of the parts of a route, in this order. Without a full stop or colon.

# Answers of the person follow.
explain-because = Why it applies to you
# Short names of questions follow.
explain-waits = Answers that can still change this route
# Heading: the agencies of the person's county that bear on this route follow.
explain-county = In your county
# “it”: the route. Safeguards follow (laws, orders, policies, blocks).
explain-narrows = What narrows it
# Orders and laws that hold today and are being fought over in court follow.
explain-for-now = What stops or narrows it for now
explain-may-narrow = What may narrow it, but is not settled
# Safeguards that people trust and that do not stop this route. A warning: keep it plain.
explain-not-stopped = Often believed to stop this, but it does not
# Cases: an agency asked, got or used such records.
explain-seen = What was seen
# Dated events follow, each with who tells it (voice-law and so on).
explain-history = How this changed, and who says what
explain-state = What we know about the state
explain-background = What is known nationwide
# Names of facts follow (names/facts.ftl) that research could not settle for this state.
explain-unsettled = Not settled
explain-sources = Sources

## About one safeguard.

# Before a sentence on the same line: how this law or order stands.
explain-standing = How it stands:
standing-fought-over = It holds today. It is being fought over in court and may fall any day.
standing-stayed = It may bind nobody now: a court paused or overruled it, it is not obeyed, or it may have been replaced. We do not count on it.
standing-announced = It was passed or announced. We found nothing that shows it in force.
# $date: up to when our newest source reaches, such as “July 2019”.
safeguard-stale = Our newest source on it is from { DATE($date) }. That is too old for us to count on it.
# Before a list on the same line: “Who must obey it: the state DMV and jails.” (names/parties.ftl)
explain-binds = Who must obey it:
# Before a list on the same line: “Ways past it: a court order; a subpoena” (names/exceptions.ftl).
# Where a note has `.exceptions` of its own, short sentences stand there instead.
# Means lawful exceptions and real gaps alike.
explain-exceptions = Ways past it:
# What the safeguard does, in a sentence after its name. The same for the next four.
effect-barred = It shuts this route.
# It is not shut: what opens it (takes-… in result.ftl).
effect-own-word = It narrows this route: the agency must give a reason, make a promise or keep to its own policy.
effect-own-paper = It narrows this route: the agency needs a paper, and can sign that paper itself.
effect-keepers-choice = It narrows this route: whoever keeps the record decides.
effect-court-order = It narrows this route: a court must order it.
effect-judges-warrant = It narrows this route: a judge must sign a warrant.
# Doubtful or not settled: “may” is exact.
effect-may = It may narrow this route. We do not count on it.
effect-none = It does not stop this route.
# $days: whole number of days, from 1. The limit is a law's; the data can be searched until then.
effect-keeps = { $days ->
    [one] Data may be kept for { NUMBER($days) } day at most.
   *[other] Data may be kept for { NUMBER($days) } days at most.
}
# It was told in full further up on the same page.
safeguard-above = More on it above.
# After the name of a law and a comma, so lower case: “(Cal. Veh. Code § 1808, since January 2020)”.
# $date: may be as vague as “2019” or “June 2026”.
safeguard-since = since { DATE($date) }

## Line above the story of a case. $date: when it was, as vague as “2019” or a whole day. $evidence:
## “shown by records” or “reported” (result.ftl). Three steps, to be kept apart: asked for, handed
## over, used.

case-requested = { DATE($date) }: the agency asked for records ({ $evidence })
case-given = { DATE($date) }: records or access were handed over ({ $evidence })
case-used = { DATE($date) }: records were searched or used ({ $evidence })

## Small print after a statement. $date: how far its sources go, as vague as “2019” or a whole day.
## $material: one of the kinds of material below, such as “news reports”. How sure we are: not said,
## fairly sure, not confirmed.

note-dated-high = Sources up to { DATE($date) } ({ $material }).
note-dated-medium = Sources up to { DATE($date) } ({ $material }); fairly sure.
note-dated-low = Sources up to { DATE($date) } ({ $material }); not confirmed.
# After one of the lines above. $date: begin of the rule, which lies after the day for which the
# result holds.
note-later = Start: { DATE($date) }, after the day of this answer.
# After that date, where it is years ago.
note-old = That is years ago; it may have changed.
# First sentence of the last line of an explanation: how old the newest of the sources named in it is.
explain-newest = The newest source named here reaches { DATE($date) }.
# After a source, in parentheses or after a dot: we know that it exists and have not read it
# ourselves.
source-not-read = known, not read
# In the same place: we read its text in a copy elsewhere, and did not open the address that is shown.
source-read-in-copy = read in a copy

## What kind of material a statement rests on: in parentheses after a date, so lower case.

material-statute = the text of a law
material-court = court papers
material-government-record = government records
material-agency-statement = the agency's own words
# Work of researchers or journalists that rests on official records.
material-investigation = research built on records
material-press = news reports
# Advocacy group: it speaks for people's rights.
material-advocacy = what an advocacy group says
material-vendor = what a company says

## Who tells an event, after its date: “February 24, 2026 · A court: …” or on the line above its
## text.

# A law or rule itself began or changed.
voice-law = Law
voice-government = The government
voice-court = A court
# People, groups or states that fight a law, a demand or a practice in court.
voice-challengers = Those who challenge it
# The company that the event is about.
voice-company = The company
voice-lawmakers = Members of Congress
voice-reporters = Reporters and researchers
