### United States, faces: what the research found, in plain words, for the whole nation. Each
### message is a paragraph below a route or safeguard of an explanation; its date and sources stand
### beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a route,
### us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Faces compared by computers. Keep the names of apps and firms.

# “decline”: say no to the scan. “calls”: its view, not ours.
us-channel-mobile-fortify =
    Mobile Fortify is a phone app that ICE and CBP officers use on the street. It scans a face or
    fingerprints. It then searches data of Homeland Security (DHS), the FBI and the State
    Department, and data linked to the police network Nlets. A DHS privacy paper says that people
    cannot decline. It says that photos are kept for 15 years, even those of U.S. citizens. DHS
    calls the tool lawful. Illinois and Chicago sued over it on January 12, 2026; we found no
    ruling.

# 287(g): section of the law under which local officers do immigration work for ICE; keep it.
us-channel-mobile-identify-local-police =
    Mobile Identify is a CBP app that scans faces. It was made for local officers in the 287(g)
    program, who do immigration work for ICE. It came out on October 30, 2025. It did not show a
    name, but told the officer whether to call ICE. It vanished from the Google store on December 5,
    2025, with no reason given. We could not confirm whether it is still used in another form.

us-channel-local-police-ice-face-app =
    Local officers who work for ICE under the task-force model have their own face app, the ICE Task
    Force Module. 404 Media and NPR reported on a Homeland Security privacy paper in June 2026. An
    officer photographs a person who was stopped. The face is compared with over 250 million
    government records, visa files and an airport identity service among them. The officer is told
    not to detain, or to call ICE with a code. The photo is kept 15 years. The paper dates the start
    to September 2025. About 1,300 agencies were in the model then. Homeland Security called the
    tools lawful and gave no detail.

us-channel-iris-scanners =
    ICE bought 1,570 portable scanners that read the iris of an eye, by a note on an NPR report of
    May 27, 2026. They are for its officers and its 287(g) partners. The order was for $25.1 million
    and came with access to a private file of about five million irises. We read only the note, so
    this is not sure.

# Noncitizen: a person who is not a U.S. citizen. Overstay: to stay longer than a visa allows.
us-channel-entry-exit-records =
    CBP records every arrival from abroad and every departure. It uses the I-94 form and airline
    passenger lists. A rule has applied since December 26, 2025. It lets CBP photograph every
    noncitizen at entry and exit, green-card holders and children included. CBP may keep the image
    for up to 75 years. U.S. citizens may decline. Homeland Security says one aim is to find people
    who overstay.

# “licenses”: rights to use the program.
us-channel-clearview-ai =
    Clearview AI matches a photo of a face against tens of billions of pictures taken from the
    internet. On September 5, 2025, ICE's investigations branch (HSI) signed a contract worth up to
    $9.2 million. The stated reasons were child-exploitation cases and assaults on officers. In
    February 2026, CBP agreed to a one-year deal for $225,000. It covers 15 licenses for Border
    Patrol intelligence and for CBP's targeting center.

## Events. The program puts the date and the voice before each, “January 12, 2026 · Those who
## challenge it: …”, so “by then” means that date.

us-event-mobile-fortify-privacy-paper =
    A Homeland Security privacy paper, reported on by then, says that people cannot decline a Mobile
    Fortify scan. It says that photos are kept for 15 years, even those of U.S. citizens. The
    department calls the tool lawful. We could not confirm when the paper was written.

us-event-mobile-fortify-lawsuit-2026 =
    Illinois and Chicago sued over the Mobile Fortify app. We found no ruling.

us-event-mobile-identify-released-2025 =
    CBP released Mobile Identify, a face-scan app for local officers in the 287(g) program. It did
    not show a name, but told the officer whether to call ICE.

us-event-mobile-identify-vanished-2025 =
    The Mobile Identify app vanished from the Google store, with no reason given. We could not
    confirm whether it is still used in another form.

us-event-clearview-hsi-contract-2025 =
    ICE's investigations branch (HSI) signed a contract with Clearview AI worth up to $9.2 million.
    The stated reasons were child-exploitation cases and assaults on officers.

us-event-clearview-cbp-deal-2026 =
    CBP agreed to a one-year Clearview AI deal for $225,000. It covers 15 licenses for Border Patrol
    intelligence and for CBP's targeting center.

us-event-entry-exit-rule-2025 =
    A rule lets CBP photograph every noncitizen at entry and exit, green-card holders and children
    included. It may keep the image for up to 75 years. U.S. citizens may decline.

us-event-local-face-app-paper-2026 =
    NPR reported on a Homeland Security paper. Local officers who work for ICE can scan faces with
    an app, the ICE Task Force Module, since September 2025. It does not show a file. It tells the
    officer not to detain, or to call ICE.

us-event-local-face-app-government-says =
    Homeland Security calls these tools lawful, and gave NPR no detail on how they are used.

us-event-iris-scanners-bought-2026 =
    By a note on an NPR report, ICE bought 1,570 portable iris scanners for its officers and 287(g)
    partners. We did not read the report itself.
