### Routes by which records reach agencies: license plates. The plain message is the name of a
### route: a heading in an explanation, a box in the picture of the routes, a table cell; no full
### stop, about 60 letters at most. `.how` says in a paragraph below it how such a route works in
### general. `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it: the last
### part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Plate cameras read the license plates of passing cars (automated license plate readers, ALPR).

# “disputes”: denies; we do not say who is right. “Washington State”, not the capital.
channel-plate-network-sharing = Federal access to police plate cameras
    .how =
        Many police departments use plate cameras through a company such as Flock or Vigilant. A
        department can share its plate data with federal users through the company's system. Flock
        says that each customer controls its sharing. A study of Washington State found departments
        that were searched without having agreed; Flock disputes parts of it.
    .seen-elsewhere =
        Federal access was seen in other states, but we found no case for this agency in this state.
        Papers of 2019 list more than 80 departments, in over a dozen states, and we did not see the
        list.
    .county-some = { $county }: these agencies are known to have plate readers. Whether they share with federal agencies is theirs to say; others here may have readers too:
    .county-other = { $county }: we know of other agencies here, none with plate readers.
    .county-none = { $county }: we know of no agency here with plate readers. That does not mean that there are none: many are not on the list of { DATE($date) }.
channel-plate-network-lookup = Plate search by other police departments
    .how =
        Police departments on one company's network can let others search their cameras. An officer
        then looks up where a plate was seen, also in other states. State law may limit this.
    .seen-elsewhere =
        Such searches were seen in other states, but we found no case for this agency in this state.
# The searching officer does it for the other agency, as a favor.
channel-plate-side-door = Police search plates for an immigration agency
    .how =
        An immigration agency asks a police officer to look up a plate. The officer searches the
        plate cameras and passes on the result. The officer may work in your state or in another
        one.
    .seen-elsewhere =
        Such searches were seen in other states, but we found no case for this agency in this state.
# Repossession: a lender takes back a car that is not paid for.
channel-commercial-plate-data = Plate data sold by companies
    .how =
        Private companies collect plate sightings, for example with cameras on repossession trucks.
        Police, lenders, insurers and investigators buy access. ICE began to use such data through a
        contract in 2018. A later ICE contract ran out in 2026, and we could not confirm what
        replaced it.
# “pools”: collects from many and shares.
channel-border-patrol-plate-readers = Border Patrol plate cameras
    .how =
        Border Patrol runs its own plate cameras, some of them far from the border. A computer flags
        trips that seem unusual, and local police may then stop the car. It also draws on plate data
        that the drug agency (DEA) pools. The Associated Press reported this on November 20, 2025.
        CBP, which Border Patrol is a part of, says its use is lawful and follows policy.
    .seen-elsewhere =
        Federal plate readers were seen in other places. The reports name only some places, and
        count readers in 22 states without a list. So none found here does not mean none.
# Neighbors: homeowner groups (HOA) that put up a camera together.
channel-private-camera-sharing = Plate cameras of schools, stores and neighbors
    .how =
        Schools, stores and homeowner groups also run plate cameras, often by Flock. They can let
        police search them. An officer then finds a plate there as on a town camera. Immigration
        agencies can ask that officer. State laws on plate cameras often bind only public agencies.
    .seen-elsewhere =
        Such searches were reported in Texas and Arkansas. The sources do not name all other places,
        and we found no case for this agency in this state.
# Toll: money paid for the use of a road or bridge. Keep the last sentence: no case found proves
# nothing.
channel-toll-account-request = Request for toll records
    .how =
        A toll account keeps the place, time and payment of each trip. The agency that issued the
        tag keeps it, wherever the car is registered. Toll agencies have given such data to police
        for decades, usually on a subpoena or court order. The rule differs by agency and state. We
        found no documented case in immigration work, which does not prove that there is none.
