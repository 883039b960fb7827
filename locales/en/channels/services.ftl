# Health, school, census and mail: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-hospital-request = Officer's request to a hospital
    .how =
        A hospital may give patient data to officers on a court order. It may also answer an
        officer's own written demand if that is specific, limited and relevant, but it does not have
        to. It may give a few basic facts to help find a suspect or fugitive. A policy that kept
        officers away ended in January 2025; for treatment areas they still need consent or a
        judge's warrant.
channel-school-record-request = ICE's request to a school
    .how =
        A federal law keeps school records from ICE unless the family consents. A lawful subpoena or
        court order is an exception. So is directory data, such as name and address, unless the
        family said no. Since January 2025, schools are no longer a place that ICE avoids by policy.
channel-census-answers-request = Request for census answers
    .how =
        The Census Bureau keeps what households answer. By law, answers may be used only for
        statistics and may not be shown to any other agency. Breaking this law is a crime. We found
        no change in 2025 or 2026.
channel-postal-records-request = Mail data for immigration agencies
    .how =
        The Postal Inspection Service joined an immigration task force in 2025. Immigration
        officials sought pictures of envelopes, tracking data and online account data, the
        Washington Post reported on April 29, 2025. Homeland Security confirmed in general terms
        that they work together. How many people this concerned is not known.
