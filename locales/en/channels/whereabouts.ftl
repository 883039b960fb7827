### Routes by which records reach agencies: address lists, students, sponsors and travel. The plain
### message is the name of a route: a heading in an explanation, a box in the picture of the routes,
### a table cell; no full stop, about 60 letters at most. `.how` says in a paragraph below it how
### such a route works in general. `.seen-elsewhere` stands under “What was seen” in a state where
### nobody saw it: the last part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## How ICE looks for people. Keep the names ELITE, SEVIS, ORR, TSA, ARC, SAVE.

# “targets”: people whom ICE looks for.
channel-address-map = ICE's map of addresses (ELITE)
    .how =
        ELITE is an ICE program that shows possible targets on a map. Each address has a score from
        0 to 100 for how sure ICE is of it. The addresses come from USCIS and the health department
        (HHS), among others; press reports name Medicaid. An ICE user guide and sworn testimony
        describe the program.
# Skip tracers: firms paid to find where a person lives. “could total”: at most.
channel-address-finders = Private firms that look for addresses
    .how =
        ICE pays private firms to find and photograph where people live and work. Contracts of
        December 2025 with 13 or 14 firms could total about $1.2 billion over two years. The papers
        speak of 1.5 million people. One firm, Capgemini, said in January 2026 that its contract was
        not being carried out.
# “ended” a record: marked a student's entry in SEVIS as ended (terminated), not deleted it.
channel-student-visa-system = Student visa system (SEVIS)
    .how =
        Schools must report students on F, M and J visas to SEVIS, a system that ICE runs. So ICE
        already holds their school, address and status. In spring 2025, ICE checked names in an FBI
        database and ended about 4,700 student records. It restored them on April 25, 2025, while
        facing lawsuits.
# Sponsor: an adult who takes in a child from a federal shelter. Fingerprints are a duty now: keep
# “must”.
channel-child-sponsor-file = File on adults who take in a child
    .how =
        A person who takes in a child from a federal shelter gives the refugee office (ORR) a full
        file. Every adult in the home must now give fingerprints. Since July 2025 the adult must
        come in person, and immigration officers may be there. Arrests were reported. NPR reported
        on February 14, 2025 that more ICE officers could see the database. A rule of March 25, 2025
        dropped the ban on collecting a sponsor's status and passing it on; lawsuits followed, and
        we did not find how they ended.
# “calls it nothing new”: its view, not ours.
channel-passenger-lists = Airline passenger names given to ICE
    .how =
        Since about March 2025, the airport security agency (TSA) has given ICE the names of people
        about to fly, several times a week. Flights inside the U.S. are included. ICE compares the
        names with removal (deportation) orders and sends officers to the airport. The New York
        Times reported this in December 2025; Homeland Security calls it nothing new.
# Over, by the company's word: keep “ended”, and that nothing confirms it.
channel-airline-ticket-sales = Sale of plane ticket data (ended in 2025)
    .how =
        The airlines' clearing house (ARC) sold agencies a file of tickets bought through travel
        agencies, with names, routes and card data. Tickets bought directly from an airline were
        never in it. This is over, by ARC's own word: in November 2025 it said that the sale would
        end that year. We found nothing from 2026 that confirms it.
# “reportedly”: news reports say so.
channel-social-security-sharing = Social Security data given to ICE
    .how =
        Social Security reportedly agreed in February 2025 to give ICE the last known addresses of
        98,000 people. In November 2025 it announced that it shares citizenship and immigration data
        with Homeland Security. A court struck down a part of that sharing in June 2026, tied to a
        system called SAVE. The Supreme Court put that ruling on hold on September 25, 2026, so it
        stops nothing now. What other sharing goes on is not public.

# ISO ClaimSearch: keep the name.
channel-insurance-claims-search = Search of insurance claims
    .how =
        Insurers share claims about cars, homes and injuries in one file, called ISO ClaimSearch.
        404 Media reported in July 2025, from ICE's own papers, that ICE's deportation branch (ERO)
        searches it. The file has names, addresses, phone numbers and plates, and some medical
        bills. The federal health-privacy law does not cover it. How often ICE searches is not
        known.
