# License plates: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-plate-network-sharing = Federal access to police plate cameras
    .how =
        Many police departments use plate cameras through a company such as Flock or Vigilant. A
        department can share its plate data with federal users through the company's system. Flock
        says that each customer controls its sharing. A study of Washington State found departments
        that were searched without having agreed; Flock disputes parts of it.
    .seen-elsewhere =
        Federal access was seen in other states, but we found no case for this agency in this state.
channel-plate-network-lookup = Plate search by other police departments
    .how =
        Police departments on one company's network can let others search their cameras. An officer
        then looks up where a plate was seen, also in other states. State law may limit this.
    .seen-elsewhere =
        Such searches were seen in other states, but we found no case for this agency in this state.
channel-plate-side-door = Police search plates for an immigration agency
    .how =
        An immigration agency asks a police officer to look up a plate. The officer searches the
        plate cameras and passes on the result. The officer may work in your state or in another
        one.
    .seen-elsewhere =
        Such searches were seen in other states, but we found no case for this agency in this state.
channel-commercial-plate-data = Plate data sold by companies
    .how =
        Private companies collect plate sightings, for example with cameras on repossession trucks.
        Police, lenders, insurers and investigators buy access. ICE began to use such data through a
        contract in 2018. A later ICE contract ran out in 2026, and we could not confirm what
        replaced it.
channel-border-patrol-plate-readers = Border Patrol plate cameras
    .how =
        Border Patrol runs its own plate cameras, some of them far from the border. A computer flags
        trips that seem unusual, and local police may then stop the car. It also draws on plate data
        that the drug agency (DEA) pools. The Associated Press reported this on November 20, 2025.
        CBP, which Border Patrol is a part of, says its use is lawful and follows policy.
    .seen-elsewhere =
        Federal plate readers were seen in other places, but no case was found in this state.
channel-toll-account-request = Request for toll records
    .how =
        A toll account keeps the place, time and payment of each trip. Toll agencies have given such
        data to police for decades, usually on a subpoena or court order. The rule differs by state.
        We found no documented case in immigration work, which does not prove that there is none.
