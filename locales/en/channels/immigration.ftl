### Routes by which records reach agencies: immigration offices and court. The plain message is the
### name of a route: a heading in an explanation, a box in the picture of the routes, a table cell;
### no full stop, about 60 letters at most. `.how` says in a paragraph below it how such a route
### works in general. `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it:
### the last part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Immigration offices, immigration court, and visits by officers.

# Removal is the law's word for deportation. “not lawfully present”: a legal term. “refuses”: the
# request, not the person.
channel-uscis-file-sharing = Sharing of USCIS files with ICE
    .how =
        USCIS and ICE are parts of one department and share case files. Since a memo of February 28,
        2025, USCIS starts removal (deportation) cases for most people it refuses who are not
        lawfully present. It may also send cases to ICE.
# Filing: a request to USCIS by a victim (VAWA, U and T).
channel-victim-filing-shared = Sharing of a victim filing
    .how =
        A victim of abuse, crime or trafficking can file a request with USCIS. Federal law lets it
        go outside the government only for listed reasons. Inside Homeland Security, the law limits
        what officers may use the filing for. It does not keep officers from seeing it for their
        work, and ICE is a part of that department. In early 2025, ICE dropped its duty to look for
        such a filing before an arrest.
channel-immigration-court-file = Immigration court file
    .how =
        An immigration court file holds the person's address and hearing dates. ICE's lawyers are
        the other side in the case, so ICE sees both.
# “struck down”: declared unlawful and void. “on hold”: stopped while the appeal runs.
channel-immigration-court-visit = Officers wait at immigration court
    .how =
        Officers can wait where a hearing is held. An ICE memo of May 2025 told its lawyers to help
        officers plan arrests at hearings. On June 23, 2026, a court struck down the policies behind
        such arrests nationwide. The government appealed, and we did not find whether the ruling is
        on hold.
channel-federal-appointment = Appointment with ICE or USCIS
    .how =
        An appointment puts your file and face before the office. USCIS and ICE are parts of one
        department and share case files. We know this route from reading the rules. That people were
        arrested at appointments is another route, shown apart.
# I-200 and I-205 are administrative warrants. Keep “signed by a judge” and “signed by immigration
# officers”. Final removal order: a deportation order that can no longer be appealed.
channel-home-visit = Officers come to your home
    .how =
        Officers come to a home and ask to enter. Without consent, they need a warrant signed by a
        judge. ICE forms I-200 and I-205 are signed by immigration officers, not judges. A May 2025
        ICE memo claims that form I-205 is enough, but only for people with a final removal order. A
        judge in Minnesota ruled against such an entry in January 2026, and lawsuits go on. For
        everyone else, ICE's memo changes nothing. In practice, officers may still force entry.
# Noncitizen: a person who is not a U.S. citizen. Advice at the end: keep “before filing or not
# filing”.
channel-alien-registration-form = Registration form G-325R
    .how =
        Since April 11, 2025, USCIS takes form G-325R and fingerprints from noncitizens who were
        never registered. That puts an address, a history and fingerprints in Homeland Security's
        files. The form gives no status, and not registering can be a crime. Anyone in doubt needs a
        lawyer before filing or not filing.

# The last sentence is for safety: keep that a lawyer comes first both for going and for staying
# away.
channel-appointment-visit = Arrest at a check-in or an interview
    .how =
        An appointment tells ICE when and where a person will be. ICE's deportation branch (ERO) has
        arrested people who came to a check-in, or to an interview at USCIS. How often is not known.
        The ruling of June 23, 2026 on immigration courts does not cover these offices. Missing an
        appointment has its own consequences. Talk with a lawyer before you go, and before you
        decide not to go.

# SmartLINK, BI: keep the names.
channel-ice-monitoring = ICE's own monitoring (ankle device, phone app)
    .how =
        ICE makes some people it has let go wear a device or use an app called SmartLINK. A device
        tracks where the person is all the time. The app takes the face and the place at each
        check-in. An address changed in the app reaches ICE by a daily report. ICE says that the
        data stay with its company, BI, and with ICE. No state law comes in between.
