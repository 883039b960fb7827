# The words of a result: access, evidence, the summary and the matrix.

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
findings-title = What else we found about { $state }

report-not-advice = This is information, not legal advice. Laws and practice change; each statement carries its date. Before you act, talk with a lawyer or an accredited representative.
