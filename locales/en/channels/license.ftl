### Routes by which records reach agencies: driver data. The plain message is the name of a route: a
### heading in an explanation, a box in the picture of the routes, a table cell; no full stop, about
### 60 letters at most. `.how` says in a paragraph below it how such a route works in general.
### `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it: the last part,
### “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Driver and vehicle data. DMV: the state's office for driver's licenses; its name differs by
## state.

# Nlets: the message network of police; keep the name. Lookup: an officer searches and gets the
# answer at once.
channel-nlets-dmv-query = Police-network lookup of driver data
    .how =
        A network called Nlets links police and federal agencies across the country. Over it, an
        officer can look up driver data of most states directly. No worker at the DMV has to say
        yes. Each state decides which agencies may use this for its data.
channel-nlets-photo-query = Police-network lookup of license photos
    .how =
        Some states send license photos over Nlets, the network that links police and federal
        agencies. Letters from members of Congress in November 2025 say that 41 states do. The
        sources we saw do not name the states.
channel-nlets-registration-query = Police-network lookup of a plate or vehicle
    .how =
        An officer types a license plate into Nlets, the network that links police and federal
        agencies. In most states the answer gives the owner's name and address. Federal privacy law
        lets a DMV share this with any government agency for its work.
# Subpoena: a formal demand; an agency can sign it without a judge.
channel-dmv-direct-request = Request to the DMV
    .how =
        An agency can ask the DMV for a person's record. Some requests were a plain email to a
        worker, and some were subpoenas. State law decides how the DMV may answer.
    .seen-elsewhere =
        Requests like this were seen in other states, but we found no case for this agency in this
        state.
channel-registration-direct-request = Request to the DMV about a vehicle
    .how =
        An agency can ask the DMV who owns a vehicle and at what address. Federal privacy law lets a
        DMV share this with any government agency for its work. State law may be stricter.
    .seen-elsewhere =
        Requests for vehicle data were seen in other states, but we found no case for this agency in
        this state.
# “for ICE”: as a favor to it; the person who looks is a local officer.
channel-dmv-side-door = Local officer looks up DMV data for ICE
    .how =
        Local police can look up driver data for their own work, and in many states a license photo.
        An officer may pass the answer on to an immigration agency. State law may forbid this.
    .seen-elsewhere =
        This was reported in other states, but we found no case for this agency in this state.
# From a plate: the owner's name and address, not where the car was seen.
channel-registration-side-door = Local officer looks up a plate for ICE
    .how =
        An officer can type in a plate and see the owner's name and address. The officer may tell an
        immigration agency, even where the state has shut that agency out. State law may forbid
        this. The cases we found are about plate cameras. None shows the owner's data passed on.
# “We show this route only in a state where a case supports it”: keep, it limits the claim.
channel-sister-agency-lookup = Another federal agency looks up DMV data for ICE
    .how =
        A state may shut ICE out of its driver data and still let other federal agencies in. An
        officer of such an agency can look up a person and tell ICE. We show this route only in a
        state where a case supports it.
    .seen-elsewhere =
        This was seen in other states, but we found no case for this agency in this state.
channel-sister-agency-plate-lookup = Another federal agency looks up a plate for ICE
    .how =
        A state may shut ICE out of its vehicle data and still let other federal agencies in. An
        officer of such an agency can look up a plate and tell ICE the owner's name and address. We
        show this route only in a state where a case supports it.
    .seen-elsewhere =
        This was seen in other states, but we found no case for this agency in this state.
# In bulk: of all or many people at once.
channel-dmv-bulk-purchase = Bulk copy of driver data
    .how =
        An agency can buy, or be given, driver data of many people at once. Or it can get access to
        the whole driver file. State law decides whether the DMV may agree.
    .seen-elsewhere =
        Bulk access was seen in other states, but we found no case for this agency in this state.
channel-dmv-data-sales = DMV sells data to private buyers
    .how =
        Some DMVs sell driver data to companies or private investigators. Federal privacy law allows
        only listed uses. State law may be stricter.
    .seen-elsewhere =
        Sales were seen in other states, but we found no case for this agency in this state.
channel-dmv-face-search = Face search in license photos
    .how =
        An agency sends a photo of a face. A computer compares it with the license photos on file
        and gives back likely matches. Several states now forbid or limit this.
    .seen-elsewhere =
        Face searches were seen in other states, but we found no case for this agency in this state.
# One person with two records, under two names.
channel-duplicate-photo-mining = Search for one face under two names
    .how =
        A computer compares license photos with one another to find one face under two names. An
        agency can ask for the names that it finds. We show this route only in a state where a case
        supports it.
    .seen-elsewhere =
        This was seen in other states, but we found no case for this agency in this state.
# “Asking does not mean that the DMV gives them”: keep; the same in the next one.
channel-denied-application-lists = Lists of people refused a license
    .how =
        A DMV keeps a note when it refuses a license or a renewal. An agency can ask for lists of
        those people. Asking does not mean that the DMV gives them.
    .seen-elsewhere =
        Such lists came up in other states, but we found no case for this agency in this state.
# Limited-term card: a license that ends when a visa or permit ends.
channel-special-license-lists = Lists of people with a special card
    .how =
        A DMV knows who has a limited-term card or another special card. An agency can ask for a
        list of those people. Asking does not mean that the DMV gives it.
    .seen-elsewhere =
        Such lists came up in other states, but we found no case for this agency in this state.
# Papers: documents, such as a passport.
channel-dmv-document-copies = Copies of papers given to the DMV
    .how =
        Some DMVs keep copies of the papers that people show for a license. An agency can ask for
        those copies. Some states limit what is kept or shared.
    .seen-elsewhere =
        Requests for such copies were seen in other states, but we found no case for this agency in
        this state.

# CLETS: the network of California; not Nlets, which links the states.
channel-in-state-network-query = Lookup of driver data in the state's own police network
    .how =
        Many states run a police network of their own, such as CLETS in California. Federal officers
        can hold accounts on it, apart from Nlets. The state sets the rules. California bars use for
        immigration, and cut off ICE's deportation branch (ERO) on October 15, 2019. Other
        federal users kept their accounts. We show this route only in a state where a case supports
        it.
    .seen-elsewhere =
        Federal accounts were reported in California. We did not find which other states give them.
        We found no case for this agency in this state.

channel-in-state-network-plate-query = Lookup of a plate in the state's own police network
    .how =
        Many states run a police network of their own, such as CLETS in California. Federal officers
        can hold accounts on it, apart from Nlets. A plate then gives the owner's name and address.
        California bars use for immigration, and cut off ICE's deportation branch (ERO) on October
        15, 2019. Other federal users kept their accounts. We show this route only in a state where
        a case supports it.
    .seen-elsewhere =
        Federal accounts were reported in California. We did not find which other states give them.
        We found no case for this agency in this state.

# State-to-State: the name of the service; keep it.
channel-state-to-state-check = License offices check each other (State-to-State)
    .how =
        License offices keep one shared index. For each card it holds the name, the birth date and
        the last digits of the Social Security number. An office can see that a person holds a card
        in another state. In what we read, no police and no ICE search it. In September 2024, 42
        states and places took part.
    .seen-elsewhere =
        We found no full list of the 42 states and places. So we do not know if this state takes
        part, and we found no case for this agency in this state.
