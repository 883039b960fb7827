### United States, driver data: what the research found, in plain words, for the whole nation. Each
### message is a paragraph below a route or safeguard of an explanation; its date and sources stand
### beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a route,
### us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Driver data: routes and a law. DMV: the state's office for driver's licenses. Nlets: keep the
## name.

# Query: one question to the network and its answer.
us-channel-nlets-dmv-queries =
    Nlets is a message network for police. Over it, federal officers can look up driver and vehicle
    data of most states directly. No state worker takes part. In the year before October 1, 2025, it
    carried more than 290 million DMV queries. Of these, 292,114 came from ICE. Another 605,116 came
    from its investigations branch (HSI), which is counted apart. Each state chooses who gets
    access. By November 2025, Illinois, Massachusetts, Minnesota, New York and Washington had cut
    ICE off. Oregon said that it was doing so. We found no later national count; see the notes on
    each state.

us-channel-nlets-photos =
    License photos also travel over Nlets, the message network for police. Letters from members of
    Congress in November 2025 say that 41 states share them. The letters say such photos may feed
    Mobile Fortify, ICE's face-scan app. They do not prove it.

us-channel-dmv-direct-request =
    ICE and the FBI also ask DMVs directly, without Nlets, the message network for police. Sometimes
    they send a plain email to a staff member, and sometimes a subpoena. Georgetown researchers
    found that ICE could reach the license data of about three in four adults. How often a state
    answers depends on its law. The records behind this are mostly from 2014 to 2022.

# “forbidden or limited”: by law. Keep “about one in three adults” as the researchers' figure.
us-channel-dmv-face-search =
    Agents have asked DMVs to compare a face with every license photo on file. Records show such
    requests by ICE in Utah, Vermont and Washington. Georgetown researchers say that ICE has
    searched the photos of about one in three adults. Several states have since forbidden or limited
    these searches. So the answer depends on the state; see the notes on each state.

us-channel-vehicle-registration-address =
    A plate seen on the street leads to the owner's name and address. Federal privacy law, 18 U.S.C.
    2721(b)(1), lets a DMV give registration data to any government agency for its work. Most states
    also offer this data over Nlets, the message network for police. Sworn testimony in an Oregon
    case described officers who looked up plates before arrests.

# “the officer's word”: nobody checks the reason that is given.
us-channel-officer-runs-plate-for-ice =
    Where a state has cut ICE off, an officer with a terminal can still run a plate, a license or a
    photo, and read out the answer. Cases of this kind are known from plate cameras. The police of
    Loveland, Colorado searched Denver's plate data 26 times with an ICE reason in April 2025, and
    let Border Patrol use their account. Five Texas departments made at least 180 immigration
    searches. A federal firearms agent gave ICE as the reason in Loveland's system. What stops it is
    only the state's rule for its own network and the officer's word.

us-channel-in-state-police-network =
    Apart from Nlets, federal officers hold accounts on states' own police networks. These reach
    license, vehicle, warrant and arrest files. A state can set conditions. California bars
    immigration use of its network (CLETS), except for criminal history, and asks agencies to sign.
    It cut off ICE's deportation branch (ERO) on October 15, 2019, when that branch would not sign.
    ICE's investigators (HSI) and others stayed. We did not survey the rules of other states, and
    these sources end in December 2019.

# Quartz gives it as the words of a law professor.
us-channel-dmv-ice-contacts =
    Quartz wrote in 2019 that driver records hold good photos matched with home addresses, unlike
    many other government files. Papers that the National Immigration Law Center won in court and
    told of in 2016 show a web of contacts between ICE and license offices. In 2021, the Center for
    Public Integrity reported that at least seven states had given ICE data on drivers since January
    2020.

# ICE's own view; we do not say that it is right.
us-channel-dmv-ice-denial =
    ICE told Quartz in 2019 that it has no direct access to DMV databases. It also said that it does
    not use DMV records to pick targets. By a law firm's account without a date, ICE officials said
    earlier that they may use DMV data to look for people they already seek. The documents on each
    route are told beside this.

us-channel-dmv-access-price =
    ICE's deportation branch (ERO) bought twelve months of access to North Carolina driver data,
    from June 30, 2017. It paid $26.50 in the end. By Quartz, a person there paid $5 to $7 for one
    copy of their own driving record.

# DPPA: keep the law's name and (b)(1). “by itself the law does not keep records from ICE” is the
# main point.
us-protection-dppa =
    The Driver's Privacy Protection Act (DPPA) is a federal law. It stops a DMV from giving out a
    driver's name, address or number, except for listed uses. One listed use, (b)(1), is any
    government agency doing its work. So by itself the law does not keep records from ICE. The
    photo, Social Security number and medical data are “highly restricted”. They need the person's
    consent for most uses, but use (b)(1) is again an exception. A state may be stricter. A person
    whose record was misused can sue for at least $2,500.

## Lists of states. The program puts their names beside the text: “the listed states”, “this list”.
## What a list does not say matters: keep “not complete”, “proves nothing”, “not confirmed”.

us-list-license-regardless-of-status =
    Nineteen states, the District of Columbia and Puerto Rico give a license or driving card
    whatever the holder's immigration status. Minnesota (2023) was the last to join. We found no
    repeal up to the newest sources. A Utah bill to end its card died in March 2026. Puerto Rico
    handed its holders' data to ICE in 2025.

# “treats as invalid”: a driver cannot use it there.
us-list-voids-other-states-licenses =
    Since July 1, 2025, Wyoming treats as invalid every license that another state gives to a person
    without status. Florida has done so since 2023 for cards issued only to such people. In
    practice, those are cards from Connecticut and Delaware. Other states may have followed in 2025
    or 2026; we did not check that.

# Limited-term document: a license that ends when a visa or permit ends.
us-list-noncitizen-card-marking =
    We confirmed a mark in Wyoming. From January 1, 2026, it prints on cards of lawfully present
    noncitizens that they are not citizens. Wisconsin and Utah have limited-term documents. Laws of
    other states are in the notes on each state. This list is not complete.

# “misreads”: the article is wrong about those three states.
us-list-nlets-ice-blocked =
    Illinois, Massachusetts, Minnesota, New York and Washington had shut off ICE when last reported.
    ICE could not look up their driver and vehicle data itself over Nlets, the message network for
    police. The blocks differ: Washington's covers ICE but not Customs and Border Protection (CBP).
    An article of January 2026 adds Arkansas, Idaho and Montana. It misreads a report whose sentence
    on those three is about privacy laws, not Nlets. No search turned up another state up to
    mid-2026. A quiet change is possible.

us-list-nlets-ice-announced =
    In November 2025, Oregon was preparing a block. We could not confirm that it was completed.

# “these places”: the states and territories that got a letter. “presumed open”: our guess, not
# known.
us-list-nlets-ice-warned =
    On November 12, 2025, members of Congress wrote to governors of 17 states, the Virgin Islands
    and Guam. The letters say these places let ICE look up driver data itself over Nlets, the
    message network for police. In the year to October 1, 2025, Nlets carried more than 290 million
    DMV queries from other states and federal agencies. ICE made 292,114 of them. Its investigations
    branch (HSI), which is counted apart, made another 605,116. States with Republican governors got
    no letter, but they are presumed open too.

# “We left this list empty on purpose”: no state stands beside this text.
us-list-nlets-photos-shared =
    The November 2025 letter says that 41 states share license photos over Nlets, the message
    network for police. None of the sources we saw names the 41, or the nine that do not. So this
    number alone does not show that any one state shares them or not. We left this list empty on
    purpose.

us-list-nlets-photos-pilot =
    North Carolina, Oregon, South Carolina and Virginia were the first to send license photos over
    Nlets, the message network for police. They did so in a test that began about 2006 to 2008. Some
    18 states took part by 2010. We could not confirm whether they still do, or for which agencies.

us-list-aamva-photo-exchange =
    License agencies also trade photos through their own group, AAMVA. This route is separate from
    Nlets, the message network for police. The list shows which states could open Alaska's license
    photos as of 2020. It shows who was connected then. It shows nothing about ICE.

# State-to-State, AAMVA: keep the names.
us-list-aamva-state-to-state =
    License offices share one index, the State-to-State service of their group, AAMVA. It keeps one
    entry for each license or ID card: name, birth date and the last digits of the Social Security
    number. So a state can see that a person holds a card elsewhere. A part for driving history was
    added. The District of Columbia joined on September 28, 2024 as the 42nd. No text that we read
    shows police or ICE searching it. The texts name only the listed states. We found no full list,
    and nothing on who joined later.

# GAO: the office that checks the government for Congress. FACE: the unit's name.
us-list-fbi-face-search-2016 =
    In May 2016, the Government Accountability Office (GAO) reported on an FBI face unit called
    FACE. The unit could search the license photos of 16 states, or ask for searches. We saw the
    count of 16 in the report. We have not been able to check the 16 names given here, said to
    follow its corrected map. So the names are not confirmed. Other sources also name North
    Carolina, Illinois, Utah and Alabama. Vermont stopped in May 2017.

us-list-fbi-face-search-2019 =
    By 2019, the FBI could reach license photos in 21 states. The collections that it could search
    held more than 641 million photos. More than 390,000 searches had been logged since 2011. We did
    not see the list of the 21 states. So we give only Alabama, which a 2020 review of the 2019
    figures names.

us-list-ice-face-search-documented =
    Records show that ICE got, or asked for, face searches of license photos in four states. Utah
    and Vermont complied. Alaska answers ICE requests (records of 2017). Washington received ICE's
    own subpoenas, which no judge signed, with no proof that it searched. Georgetown's 2022 report
    speaks of the license photos of about one adult in three. It also speaks of at least six places
    that license drivers whatever their status. We did not see its list of states.

us-list-dmv-data-sales =
    Reporting in 2019 showed that the DMVs of the listed states sold driver data to companies or
    private investigators. The reporter found sales in every state he looked at. So a state's
    absence from this list proves nothing.

## Events. The program puts the date and the voice before each.

# “They” is the voice before it, “Reporters and researchers”.
us-event-nlets-cut-off-2025 =
    They say that Illinois, Massachusetts, Minnesota, New York and Washington have cut ICE off from
    their driver data on Nlets, the police network. Oregon said that it was doing so. We found no
    later national count.

us-event-ice-denies-direct-access-2019 =
    ICE said that it has no direct access to DMV databases, and that it does not use DMV records to
    pick targets. The documents on this route are told beside it.

us-event-photos-with-addresses-2019 =
    Driver records hold good photos matched with home addresses, a law professor told Quartz. Some
    states license people without status, so their records stand out. More than a dozen states and
    the District of Columbia did so then.

us-event-ice-and-dmvs-in-contact-2016 =
    Papers won in a lawsuit show a web of systems and contacts between license offices and ICE, the
    National Immigration Law Center wrote. It names the police network Nlets as one of them.

us-event-seven-states-shared-2021 =
    At least seven states had given ICE personal data on drivers since January 2020, the Center for
    Public Integrity reported. Licenses for people without status are among the data. In the part
    that we read, it does not name all of the states.

us-event-year-of-access-bought-2017 =
    ICE's deportation branch (ERO) began a year of access to North Carolina driver data. In the end
    it paid $26.50. A person paid $5 to $7 for one copy of their own record. Whether arrests
    followed is not known.
