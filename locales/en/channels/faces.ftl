### Routes by which records reach agencies: faces. The plain message is the name of a route: a
### heading in an explanation, a box in the picture of the routes, a table cell; no full stop, about
### 60 letters at most. `.how` says in a paragraph below it how such a route works in general.
### `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it: the last part,
### “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Faces compared by computers.

# “decline”: say no to the scan.
channel-field-face-recognition = Face scan on the street by a phone app
    .how =
        ICE and border officers use a phone app to scan a face or fingerprints. The app compares the
        scan with federal files, such as those from border crossings. A federal paper says people
        cannot decline the scan, and photos are kept 15 years. Homeland Security calls the tool
        lawful. Illinois and Chicago sued over it in January 2026; we found no ruling.
channel-internet-face-search = Face search in pictures from the internet
    .how =
        A company called Clearview AI compares a photo with tens of billions of pictures taken from
        the internet. ICE's investigators (HSI) signed a contract for it on September 5, 2025. The
        reasons given were child exploitation cases and assaults on officers. CBP agreed to a
        one-year deal in February 2026.
# Citizens of the U.S., as against people who are not: their rights differ.
channel-border-crossing-file = Border and travel files
    .how =
        Border officers record each arrival and departure, with data from airlines. A rule lets them
        take photos of people who are not U.S. citizens. Citizens may decline the photo. ICE can use
        these files too.

# ICE Task Force Module: the name of the app; keep it. Not the app of federal officers (Mobile
# Fortify).
channel-local-officer-face-app = Face scan by local officers who work for ICE
    .how =
        Some local officers work for ICE on patrol, under the task-force kind of 287(g) agreement. A
        federal paper gives them a face app, the ICE Task Force Module. It compares the face of a
        person stopped with over 250 million federal records. It tells the officer not to detain, or
        to call ICE with a code. NPR reported this in June 2026. We count the agreements in your
        home state, not in each town.
