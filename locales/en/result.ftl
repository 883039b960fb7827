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
# Warrant and subpoena: a judge's or an agency's order to search or arrest, and a formal demand for
# records. Keep the English terms in parentheses if clinics use them.
access-restricted-sentence = The agency needs something first: a court order, a warrant, a subpoena, approval for the case at hand, or a purpose that the rule allows.
access-barred-sentence = A law or a technical block forbids every route that we know of. A rule can still be broken.

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
evidence-documented-asked-sentence = Records show that the agency asked for this. We do not know that it was given.
evidence-reported-sentence = News or advocacy groups report that such a route has been used.
evidence-reported-asked-sentence = News or advocacy groups report that the agency asked for this. We do not know that it was given.
evidence-law-only-sentence = We found no such case here. This is how we read the law.
# The “widest route” is the easiest of several ways to the record.
evidence-law-only-elsewhere-sentence = We know of no case on the widest route. There is a case on a narrower one: see below.

## A cell of the table of records and agencies: read by screen readers, printed on the page.
## $access: one of the three words above, such as “Open”. $evidence: one of the phrases above, such
## as “reported”.

cell-applies = { $access }, { $evidence }
# The result depends on answers not given, and will not be wider than $access.
cell-depends = it depends; at most { $access }, { $evidence }
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
overview-none-open = We found no open route to a record about you.
# $count counts results, that is pairs of record and agency.
overview-depends = { $count ->
    [one] One result still depends on answers that you have not given.
   *[other] { NUMBER($count) } results still depend on answers that you have not given.
}
overview-all-depends = Nothing here is certain yet. Each result depends on answers that you have not given.

## Headings and lines around the table.

# Heading of the table.
overview-matrix = Which agency can reach what
# Head of the column of records; also label of a menu. Short.
overview-record = Record
# Heading that unfolds; a list of questions follows. “this”: the result.
overview-questions = Questions that can still change this
# How old the answer is: keep all three dates apart. $as-of: the day for which it holds, mostly
# today. $researched: how long we searched. $newest: date of the newest source. The last two may be
# as vague as “June 2026”.
overview-dated = As of { DATE($as-of) }. We searched for sources until { DATE($researched) }. The newest ones are from { DATE($newest) }.
# Item in that list. $question: a whole question with its question mark. $states: names of states,
# joined, such as “Ohio and Texas”.
question-in-states = { $question } ({ $states })
# Heading. $state: name of a state, such as “Utah”. Findings that belong to no route follow.
findings-title = What else we found about { $state }

## Last line of terminal and page.

# A legal notice, as in window-not-advice. “each statement carries its date”: each has a date beside
# it.
report-not-advice = This is information, not legal advice. Laws and practice change; each statement carries its date. Before you act, talk with a lawyer or an accredited representative.
# Follows the sentence above where a machine made the translation and no native speaker has read it; at the foot of
# every screen and page. Say of your language what is true; in a translation that is read it is not shown.
language-draft = A machine made this translation. Nobody who grew up with the language has checked it yet. If something looks wrong or matters much to you, ask somebody to read the English with you.
