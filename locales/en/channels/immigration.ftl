# Immigration offices and court: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-uscis-file-sharing = Sharing of USCIS files with ICE
    .how =
        USCIS and ICE are parts of one department and share case files. Since a memo of February 28,
        2025, USCIS starts removal (deportation) cases for most people it refuses who are not
        lawfully present. It may also send cases to ICE.
channel-victim-filing-shared = Sharing of a victim filing
    .how =
        Federal law limits who may see a filing by a victim of abuse, crime or trafficking. It may
        go outside the government only for listed reasons. Officers inside Homeland Security can see
        it, and ICE is a part of that department. In early 2025, ICE dropped its duty to look for
        such a filing before an arrest.
channel-immigration-court-file = Immigration court file
    .how =
        An immigration court file holds the person's address and hearing dates. ICE's lawyers are
        the other side in the case, so ICE sees both.
channel-immigration-court-visit = Officers wait at immigration court
    .how =
        Officers can wait where a hearing is held. An ICE memo of May 2025 told its lawyers to help
        officers plan arrests at hearings. On June 23, 2026, a court struck down the policies behind
        such arrests nationwide. The government appealed, and we did not find whether the ruling is
        on hold.
channel-federal-appointment = Appointment with ICE or USCIS
    .how =
        An appointment tells an office when and where a person will be. USCIS and ICE are parts of
        one department and share case files. We know this route from reading the rules, not from a
        case.
channel-home-visit = Officers come to your home
    .how =
        Officers come to a home and ask to enter. Without consent, they need a warrant signed by a
        judge. ICE forms I-200 and I-205 are signed by immigration officers, not judges. A May 2025
        ICE memo claims that form I-205 is enough for people with a final removal order. A judge in
        Minnesota ruled against such an entry in January 2026, and lawsuits go on. In practice,
        officers may still force entry.
channel-alien-registration-form = Registration form G-325R
    .how =
        Since April 11, 2025, USCIS takes form G-325R and fingerprints from noncitizens who were
        never registered. That puts an address, a history and fingerprints in Homeland Security's
        files. The form gives no status, and not registering can be a crime. Anyone in doubt needs a
        lawyer before filing or not filing.
