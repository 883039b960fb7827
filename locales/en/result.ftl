### The words of a result: what an agency can do with a record, how we know, and the sentences
### around the table. Window, terminal and page.
### An immigration lawyer may rely on this: keep may, must, only, not, “we found”, and every
### difference between these words.

## How an agency can reach a record. One word each, said of “access” (window-access): it stands
## alone as a heading, in table cells, inside cell-applies, and over a column of numbers. 11 letters
## at most, different from one another. Use the same words wherever these results are named.

# Nothing we know surely stops it. Not “public”.
access-open = Open
# It needs something first, such as an order.
access-restricted = Restricted
# A law or a technical block forbids it. Not “impossible”.
access-barred = Barred

## The same in sentences, right after that word in an explanation. Law: keep every part.

# “surely”: some rules may stop it, but that is not settled.
access-open-sentence = The agency can look this up, or be handed it on request. On at least one route we found nothing that surely stops it.
access-barred-sentence = A law or a technical block forbids every route that we know of. A rule can still be broken.

## What opens a route that is restricted, from the easiest to get to the hardest. Who signs is the
## point: the agency itself, whoever keeps the record, a court, a judge. An administrative subpoena
## or warrant is a paper that the agency signs itself: never “a judge's”.

# “Restricted: a judge's warrant”. $access: access-restricted. $takes: one of the phrases below.
access-takes = { $access }: { $takes }
# Phrases in lower case, without a full stop, after a colon.
takes-own-word = its own word is enough
takes-own-paper = a paper it signs itself
takes-keepers-choice = if the keeper says yes
takes-court-order = a court's order
takes-judges-warrant = a judge's warrant
# The same in sentences, right after “Restricted: …” in an explanation.
takes-own-word-sentence = A rule narrows this, but does not shut it. The agency's own word can open it: a reason that it gives, a promise that it makes, or a policy that it sets for itself. No judge has to agree.
takes-own-paper-sentence = A rule narrows this, but does not shut it. A paper that the agency signs itself can open it, such as an administrative subpoena or an administrative warrant. No judge has to sign.
takes-keepers-choice-sentence = Whoever keeps the record decides, and can say no. If they say yes, no judge has to agree.
takes-court-order-sentence = A court has to order it first.
takes-judges-warrant-sentence = A judge has to sign a warrant first.

## A court's order, or a law that is being fought over in court, stops it today. It must never sound
## safe, nor as if nothing stopped it.

# In place of the word of access; 20 letters or so. The second: it is not shut, only narrowed.
for-now-barred = Stopped for now
for-now-restricted = Narrowed for now
for-now-barred-sentence = This is stopped for now, and that may change any day: what stops it is being fought over in court.
for-now-restricted-sentence = This is narrowed for now, and that may change any day: what narrows it is being fought over in court.
# What would hold without it. $sentence: one or more of the sentences above.
for-now-otherwise = If that falls: { $sentence }

## How we know: a phrase in lower case without a full stop. After an access word and a comma, “Open,
## shown by records”; after a dot; and in parentheses after a date. It says of “access” or of an
## event that it is shown.

# Official records, court papers or the agency's own words show it.
evidence-documented = shown by records
# Told by news or advocacy groups; no record shows it.
evidence-reported = reported
# Careful: asked for is not given. The same for the next one.
evidence-documented-asked = asked for, by the records; not known to be given
evidence-reported-asked = reported as asked for; not known to be given
# We read that the law allows it; no case is known.
evidence-law-only = a reading of the law

## The same in sentences, in an explanation. Keep “we do not know” and “we found no”.

evidence-documented-sentence = Records, court papers or an agency's own words show that such a route has been used.
evidence-documented-asked-sentence = Records show that the agency asked for this. We do not know whether it was given.
evidence-reported-sentence = News or advocacy groups report that such a route has been used.
evidence-reported-asked-sentence = News or advocacy groups report that the agency asked for this. We do not know whether it was given.
evidence-law-only-sentence = We found no such case here. This is how we read the law.
# The “widest route” is the easiest of several ways to the record.
evidence-law-only-elsewhere-sentence = We know of no case on the widest route. There is a case on a narrower one: see below.

## A cell of the table of records and agencies: read by screen readers, printed on the page.
## $access: one of the three words above, such as “Open”. $evidence: one of the phrases above, such
## as “reported”.

cell-applies = { $access }, { $evidence }
# The result depends on answers not given, and will not be wider than $access.
cell-depends = it depends; at most { $access }, { $evidence }
# $today: for-now-barred or for-now-restricted. $otherwise: one of the two above.
cell-for-now = { $today }, may change any day; otherwise { $otherwise }
# Also in the terminal.
cell-none = no route found

## The whole country, beside the names of the states in names/places.ftl.

# Shown nowhere by itself yet.
place-nation = United States

## Sentences at the top of a result; the first is the heading of the screen. $count: whole number,
## never 0.

overview-nothing = From your answers we found no record that these agencies could reach by the routes we know.
overview-open = { $count ->
    [one] One kind of record about you is open to at least one agency.
   *[other] { NUMBER($count) } kinds of records about you are open to at least one agency.
}
# $count counts results, that is pairs of record and agency.
overview-for-now = { $count ->
    [one] One result is stopped or narrowed only for now: a court is still deciding.
   *[other] { NUMBER($count) } results are stopped or narrowed only for now: courts are still deciding.
}
overview-none-open = We found no open route to a record about you.
# $count counts results, that is pairs of record and agency.
overview-depends = { $count ->
    [one] One result still depends on answers that you have not given.
   *[other] { NUMBER($count) } results still depend on answers that you have not given.
}
overview-all-depends = Nothing here is certain yet. Each result depends on answers that you have not given.

## The short answer at the top of a result: what matters most, what stops the rest, how sure it is. A person hears it
## read aloud: keep it short.

# Heading over one to three lines.
short-first = What matters most for you
# Below “License photo → ICE deportation officers (ERO): Open”. $channel: name of a route. $evidence: “shown by
# records” or the like.
short-why = By: { $channel }. Its use: { $evidence }.
# The same, where it hangs on answers not given: not sure.
short-why-depends = Maybe, by: { $channel }. Its use: { $evidence }.
# $agencies: short names of agencies, joined, that reach the record just as easily.
short-likewise = Just as easily: { $agencies }.
# The same, where they are many: the table below names them. $count: whole number from 4.
short-likewise-count = { $count ->
    [one] Just as easily: one other agency.
   *[other] Just as easily: { NUMBER($count) } other agencies.
}
# $count: how many results are left, whole number from 1. $parts: some of the next messages, joined.
short-rest = { $count ->
    [one] The one other result: { $parts }.
   *[other] The other { NUMBER($count) } results: { $parts }.
}
# Parts of that list, in lower case. $count: whole number from 1.
short-rest-open = { $count ->
    [one] 1 is open
   *[other] { NUMBER($count) } are open
}
short-rest-for-now = { $count ->
    [one] 1 is stopped or narrowed only for now
   *[other] { NUMBER($count) } are stopped or narrowed only for now
}
# The next three are restricted, by what opens them: the same words as takes-own-word and so on.
short-rest-own = { $count ->
    [one] 1 takes only the agency's own word or paper
   *[other] { NUMBER($count) } take only the agency's own word or paper
}
short-rest-keeper = { $count ->
    [one] 1 is up to whoever keeps the record
   *[other] { NUMBER($count) } are up to whoever keeps the record
}
# “a judge's warrant”: never a warrant that the agency signs itself.
short-rest-court = { $count ->
    [one] 1 takes a court's order or a judge's warrant
   *[other] { NUMBER($count) } take a court's order or a judge's warrant
}
short-rest-barred = { $count ->
    [one] 1 is barred
   *[other] { NUMBER($count) } are barred
}
short-rest-depends = { $count ->
    [one] 1 depends on answers that you have not given
   *[other] { NUMBER($count) } depend on answers that you have not given
}
# How sure we are. $shown of $count results are shown in use, by records or reports, somewhere in the country or here.
short-sure = { $shown ->
    [0] None of these is shown in use: this is how we read the law.
    [one] How sure we are: records or reports show use of { NUMBER($shown) } of all { NUMBER($count) } results. The others are how we read the law.
   *[other] How sure we are: records or reports show use of { NUMBER($shown) } of all { NUMBER($count) } results. The others are how we read the law.
}

## Headings and lines around the table.

# Heading of the table.
overview-matrix = Which agency can reach what
# Head of the column of records; also label of a menu. Short.
overview-record = Record
# Heading that unfolds; a list of questions follows. “this”: the result.
# $questions: short names of questions, joined, such as “Monitoring by ICE and Check-ins”.
overview-unheeded = { $count ->
    [one] One answer was not used, because another answer rules its question out: { $questions }.
   *[other] { NUMBER($count) } answers were not used, because other answers rule their questions out: { $questions }.
}
overview-questions = Questions that can still change this
# How old the answer is: keep all three dates apart. $as-of: the day for which it holds, mostly
# today. $researched: how long we searched. $newest: date of the newest source. The last two may be
# as vague as “June 2026”.
overview-dated = This rests on sources up to { DATE($newest) }, most of them older, and is read as of { DATE($as-of) }. Later events are not covered. We searched for sources until { DATE($researched) }.
# After that, where the answer is for a day in the past.
overview-past = This looks back: rules that ended before { DATE($researched) } may be missing.
# Item in that list. $question: a whole question with its question mark. $states: names of states,
# joined, such as “Ohio and Texas”.
question-in-states = { $question } ({ $states })
# Heading. $state: name of a state, such as “Utah”. Findings that belong to no route follow.
findings-title = What else we found about { $state }

# Beside the menus that narrow the table. $shown: how many rows are shown now, 0 included. $all: how many
# rows the whole table has.
overview-shown = { $shown ->
    [0] None of { NUMBER($all) } rows.
    [one] One of { NUMBER($all) } rows.
   *[other] { NUMBER($shown) } of { NUMBER($all) } rows.
}

## Terms that people may not know, with their meanings (glossary.ftl), in terminal, page and window.

# Heading of the terms that stand in what was just told: the last part of an explanation, of the steps and of a page.
terms-here = Words used here
# Heading of the whole list of terms.
terms-all = Words that we explain

## Last line of terminal and page.

# A legal notice, as in window-not-advice. “each statement carries its date”: each has a date beside
# it.
report-not-advice = This is information, not legal advice. Laws and practice change; each statement carries its date. Before you act, talk with a lawyer or an accredited representative.
# Follows the sentence above where a machine made the translation and no native speaker has read it; at the foot of
# every screen and page. Say of your language what is true; in a translation that is read it is not shown.
language-draft = A machine made this translation. Nobody who grew up with the language has checked it yet. If something looks wrong or matters much to you, ask somebody to read the English with you.
