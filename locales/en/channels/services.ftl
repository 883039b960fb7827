### Routes by which records reach agencies: health, school, census and mail. The plain message is
### the name of a route: a heading in an explanation, a box in the picture of the routes, a table
### cell; no full stop, about 60 letters at most. `.how` says in a paragraph below it how such a
### route works in general. `.seen-elsewhere` stands under “What was seen” in a state where nobody
### saw it: the last part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Places and services of daily life.

# The hospital may answer, and does not have to: keep both. “treatment areas”: where patients are
# treated, as against waiting rooms.
channel-hospital-request = Officer's request to a hospital
    .how =
        A hospital may give patient data to officers on a court order. It may also answer an
        officer's own written demand if that is specific, limited and relevant, but it does not have
        to. It may give a few basic facts to help find a suspect or fugitive, and more if officers
        hold the person or to stop a serious threat. A policy that kept officers away ended in
        January 2025; for treatment areas they still need consent or a judge's warrant.
# Directory data: name, address, phone and so on, which a school may give out.
channel-school-record-request = ICE's request to a school
    .how =
        A federal law keeps school records from ICE unless the family consents. A lawful subpoena,
        even one that no judge signed, or a court order is an exception. So is an emergency. So is
        directory data, such as name and address, unless the family said no. Since January 2025,
        schools are no longer a place that ICE avoids by policy.
# Census: the count of all people in the country.
channel-census-answers-request = Request for census answers
    .how =
        The Census Bureau keeps what households answer. By law, answers may be used only for
        statistics and may not be shown to any other agency. Breaking this law is a crime. We found
        no change in 2025 or 2026.
# Postal Inspection Service: the police of the post.
channel-postal-records-request = Mail data for immigration agencies
    .how =
        The Postal Inspection Service joined an immigration task force in 2025. Immigration
        officials sought pictures of envelopes, tracking data and online account data, the
        Washington Post reported on April 29, 2025. Homeland Security confirmed in general terms
        that they work together. How many people this concerned is not known.

channel-student-aid-form-request = Student-aid form (FAFSA)
    .how =
        The student-aid form holds the names, birth dates and addresses of a student and of parents
        or a spouse. Federal law limits these data to student aid. The Education Department says
        that it has not shared them unlawfully. We found no transfer to an immigration agency, and
        nobody can promise that there will be none.

channel-library-record-request = Officer's request to a library
    .how =
        A public library keeps who borrowed what. Nearly every state keeps this private by law, as a
        rule until a court orders otherwise. An immigration officer's own form is not a court order.
        We found no case of ICE asking for library records.
