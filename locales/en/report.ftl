# The words of a result and of an explanation.

access-open = Open
access-restricted = Restricted
access-barred = Barred
access-open-sentence = The agency can look this up, or be handed it on request. On at least one route we found nothing that surely stops it.
access-restricted-sentence = The agency needs something first: a court order, a warrant, a subpoena, approval for the case at hand, or a purpose that the rule allows.
access-barred-sentence = A law or a technical block forbids every route that we know of. A rule can still be broken.

evidence-documented = shown by records
evidence-reported = reported
evidence-documented-asked = asked for, by the records; not known to be given
evidence-reported-asked = reported as asked for; not known to be given
evidence-law-only = a reading of the law
evidence-documented-sentence = Records, court papers or an agency's own words show that such a route has been used.
evidence-documented-asked-sentence = Records show that the agency asked for this. We do not know that it was given.
evidence-reported-sentence = News or advocacy groups report that such a route has been used.
evidence-reported-asked-sentence = News or advocacy groups report that the agency asked for this. We do not know that it was given.
evidence-law-only-sentence = We found no such case here. This is how we read the law.
evidence-law-only-elsewhere-sentence = We know of no case on the widest route. There is a case on a narrower one: see below.

cell-applies = { $access }, { $evidence }
cell-depends = it depends; at most { $access }, { $evidence }
cell-none = no route found

place-nation = United States

explain-title = { $record } → { $agency }
explain-depends = This can change with answers that you have not given:
explain-because = Why it applies to you
explain-waits = Answers that can still change this route
explain-narrows = What narrows it
explain-may-narrow = What may narrow it, but is not settled
explain-not-stopped = Often believed to stop this, but it does not
explain-seen = What was seen
explain-state = What we know about the state
explain-background = What is known nationwide
explain-unsettled = Not settled
explain-sources = Sources
explain-binds = Who must obey it:
explain-exceptions = Ways past it:
explain-held-by = Kept by: { $holder }

answer-line = { $label }: { $value }
effect-barred = It shuts this route.
effect-restricted = It narrows this route.
effect-may = It may narrow this route. We do not count on it.
effect-none = It does not stop this route.
safeguard-above = More on it above.
effect-keeps = { $days ->
    [one] Data may be kept for { NUMBER($days) } day at most.
   *[other] Data may be kept for { NUMBER($days) } days at most.
}
safeguard-since = since { DATE($date) }

case-requested = { DATE($date) }: the agency asked for records ({ $evidence })
case-given = { DATE($date) }: records or access were handed over ({ $evidence })
case-used = { DATE($date) }: records were searched or used ({ $evidence })

note-dated-high = Sources up to { DATE($date) }.
note-later = It began on { DATE($date) }, after the day of this answer.
note-dated-medium = Sources up to { DATE($date) }; fairly sure.
note-dated-low = Sources up to { DATE($date) }; not confirmed.
source-not-read = known, not read

overview-nothing = From your answers we found no record that these agencies could reach by the routes we know.
overview-open = { $count ->
    [one] One kind of record about you is open to at least one agency.
   *[other] { NUMBER($count) } kinds of records about you are open to at least one agency.
}
overview-none-open = We found no open route to a record about you.
overview-depends = { $count ->
    [one] One result still depends on answers that you have not given.
   *[other] { NUMBER($count) } results still depend on answers that you have not given.
}
overview-all-depends = Nothing here is certain yet. Each result depends on answers that you have not given.
overview-matrix = Which agency can reach what
overview-record = Record
overview-questions = Questions that can still change this
overview-dated = As of { DATE($as-of) }. We searched for sources until { DATE($researched) }. The newest ones are from { DATE($newest) }.
question-in-states = { $question } ({ $states })

page-title = Sightline: your records and who can reach them
report-not-advice = This is information, not legal advice. Laws and practice change; each statement carries its date. Before you act, talk with a lawyer or an accredited representative.

# Comparing.
compare-none = This change makes no difference.
compare-count = { $count ->
    [one] One result changes.
   *[other] { NUMBER($count) } results change.
}
compare-absent = no route found
tally = { NUMBER($open) } open, { NUMBER($restricted) } restricted, { NUMBER($barred) } barred

# Actions.
effort-short = Takes minutes
effort-some = Takes hours
effort-long = Takes weeks

explain-history = How this changed, and who says what

# Who tells an event.
voice-law = Law
voice-government = The government
voice-court = A court
voice-challengers = Those who challenge it
voice-company = The company
voice-lawmakers = Members of Congress
voice-reporters = Reporters and researchers

# The list of agreements, for one county.
county-title = { $county }, { $state }: police agreements with ICE
county-none = ICE's list of { DATE($date) } names no agency in { $county } that signed an agreement to do immigration work.
county-some = { $count ->
    [one] ICE's list of { DATE($date) } names one agreement of an agency in { $county }.
   *[other] ICE's list of { DATE($date) } names { NUMBER($count) } agreements of agencies in { $county }.
}
county-here = Signed by agencies here
county-statewide = Signed by agencies of the state, which may work in every county
county-unplaced = Signed in the state by agencies that the list places in no county; one may be near you
county-elsewhere = { $count ->
    [one] The list has one more agreement in another county of the state.
   *[other] The list has { NUMBER($count) } more agreements in other counties of the state.
}
county-line = { $agency }: { $model }, signed { DATE($date) }
county-line-listed = { $agency }: { $model }, signed { DATE($date) }; the list puts it in “{ $county }”, and no county of the state has that name
model-task-force = task force
    .what = Task force: officers may do immigration work during ordinary policing.
model-jail-enforcement = jail screening
    .what = Jail screening: jail staff question people in jail for ICE.
model-warrant-service = ICE warrants in jail
    .what = ICE warrants in jail: jail staff serve ICE's own warrants, which no judge signed, on people in jail.

findings-title = What else we found about { $state }

# What the person can do
steps-title = What you can do
steps-changes = What it changes
steps-effort = What it takes
steps-duty = What the law asks of you
steps-caution = Take care
