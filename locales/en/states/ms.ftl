# Mississippi: what the research found, in plain words. Ids: <state>-<fact>.

ms-dmv-license-regardless-of-status =
    Mississippi licenses noncitizens only on immigration papers. It checks those papers through the
    federal SAVE system, which confirms status. The card lasts no longer than the person's stay, and
    four years at most. Renewal is in person.

ms-dmv-card-marking =
    Mississippi has no license for people who cannot show lawful status. So there is no special card
    to mark.

ms-dmv-noncitizen-marking =
    This is unconfirmed. Noncitizens' cards are limited to their authorized stay, four years at
    most. We could not confirm whether the front of the card is marked.

ms-dmv-document-retention =
    This is unconfirmed. The agency lists passports, visas, work cards and other papers to show, and
    checks them with the Department of Homeland Security. We could not confirm how long it keeps
    copies.

ms-dmv-disclosure-limit =
    We found no limit on giving license data for immigration enforcement. State law bars agencies
    from restricting contact with federal immigration officials. The department that issues licenses
    has another task under a 2026 law: to find out who is in the state unlawfully. See the note on
    the state list.

ms-dmv-nlets-immigration =
    Letters by members of Congress in November 2025 say every state makes its driver and
    registration data searchable through Nlets, the police network. They name only five states as
    having cut off ICE: Illinois, Massachusetts, Minnesota, New York and Washington. They say
    Oregon's block was under way. Mississippi is not named, and we found no later block.

ms-dmv-nlets-photos =
    This is unconfirmed. Nlets, the police network, describes a program to swap license photos
    between states. It had reached 18 states and hoped to reach all. No page we saw says whether
    Mississippi answers photo requests, or from which agencies. The Nlets page has no date and
    speaks of plans for 2010.

ms-dmv-face-recognition =
    This is unconfirmed. A guide by the Electronic Frontier Foundation, a privacy group, lists
    Mississippi among states allowed to draw images from Alaska's license file. We found no source
    on face searches of Mississippi's own photos.

ms-dmv-ice-documented-access =
    We found no record or report of a particular ICE request to the Mississippi Department of Public
    Safety. Our searches were limited. Documents that the National Immigration Law Center got show
    the general picture. ICE can search state driver data through Nlets, the police network, and by
    contact with agency staff.

ms-dmv-data-sales =
    We found no sign that Mississippi sells driver records, but this is not confirmed. News reports
    of 2019 covered license agencies that sell records to insurers, data firms and private
    investigators. They do not name Mississippi in the pages we saw. The reporter said every agency
    he looked into sold data, so a missing name proves little.

ms-dmv-federal-bulk-request =
    In 2025 the Department of Homeland Security gave notice that it wants license data from all
    states over Nlets, the police network. The data would feed its SAVE system for checking status.
    We found no separate bulk demand for Mississippi's driver file. This is unconfirmed.

ms-alpr-statute =
    We found no Mississippi law on license-plate readers. A 2025 bill, HB 528, would have barred
    most uses. It died on February 4, 2025.

ms-alpr-sharing-limit =
    We found no state limit on sharing plate data. This is unconfirmed.

ms-alpr-immigration-limit =
    We found no state limit on using plate data for immigration enforcement. This is unconfirmed.

ms-alpr-ice-documented-access =
    One search found no documented immigration search of Mississippi plate data. This is
    unconfirmed.

ms-police-immigration-limit =
    Since March 27, 2017, state law (Miss. Code § 25-1-119) cancels local limits on cooperation with
    federal immigration officials.

ms-police-cooperation-mandate =
    SB 2114 was signed on April 8, 2026 and took effect on July 1, 2026. It tells the Department of
    Public Safety to make a reasonable attempt at a 287(g) agreement with ICE within 120 days. Under
    such an agreement state or local officers act for ICE. Every agency with a county jail must
    attempt one by October 1, 2026. ICE's list shows one with the department, of December 8, 2025.
    We did not see all that had been signed by then, and we did not read the final text.

ms-police-cooperation-mandate-help-and-detainers-2026 =
    This is unconfirmed. A public register of September 2026 says that HB 538 became law and took
    effect on July 1, 2026. By its account, every state, county, town and college body and its
    police must help ICE to the fullest extent possible. They must also obey every ICE detainer, a
    request to hold a person, which no judge signs. We did not read the final text.

ms-police-cooperation-mandate-sanctuary-ban-2017 =
    A 2017 law bans sanctuary policies of cities, counties, agencies and colleges. HB 538 of 2026,
    passed by the House on February 12, 2026, would add duties. These are to obey ICE hold requests
    (detainers) and to give information on noncitizens when asked. What became of it is told
    separately.

ms-police-287g =
    ICE's list of May 18, 2026 shows 39 signed 287(g) agreements in Mississippi, held by 30
    agencies. Under these, local officers act for ICE. On July 18, 2025 it had seven, of the
    sheriffs of Harrison, Monroe and Stone counties and the attorney general's office. A 2026 law
    aims at one agreement for every county jail. More were signed after May 2026.
    { said-county-list }

ms-police-287g-task-force =
    ICE's list of May 18, 2026 shows 28 task-force agreements in Mississippi. { said-task-force }
    { said-more-since } { said-county-list }

ms-police-287g-jail =
    ICE's list of May 18, 2026 shows 11 jail agreements in Mississippi. { said-jail }
    { said-more-since } { said-county-list }

ms-benefits-medicaid-data =
    Mississippi is not among the 20 states on the list of suing states that we saw; other reports
    count 21 or 22. So no court order we saw protects its Medicaid members. From January 6, 2026 the
    federal judge lets the federal health department give ICE basic facts about people not lawfully
    present, such as address and phone. His limit on other data covers only the suing states. We did
    not see that ICE has in fact drawn Mississippi records. This claim is unconfirmed.

ms-benefits-snap-data =
    This is unconfirmed. SNAP is the food assistance program. USDA, the federal farm department,
    says 28 mostly Republican-led states gave it recipient data. The pages we saw did not name
    Mississippi. We do not know it to be among the suing states.

ms-health-status-question =
    This is unconfirmed. One partisan site says SB 2114 makes hospitals count patients who lack
    legal status. We did not see the final law. A separate bill, SB 2198, would have put a status
    question on hospital forms. It died on February 3, 2026.

ms-voter-roll-shared =
    Mississippi told federal officials that it would hand over its complete voter list without a
    lawsuit. We did not see that the list was delivered.

ms-broker-delete-right =
    A law firm's June 2026 list of states with a general consumer privacy law does not include
    Mississippi.

ms-other-state-list-of-undocumented-residents =
    SB 2114 has been in force since July 1, 2026. It lets the Department of Public Safety, which
    also issues licenses, use all reasonable lawful means to count and identify people unlawfully in
    the state. It may record names, addresses, countries, whether they are minors, criminal history
    and removal cases; one report says for two years. It must share with state and local officials
    when a crime is suspected. The law neither requires nor forbids giving the list to ICE. The
    pages we saw do not say whether license files are used, and we did not read the final text.

ms-event-agreements-law-2026 =
    SB 2114 took effect. It tells the Department of Public Safety to make a reasonable attempt at a
    287(g) agreement with ICE within 120 days, and every agency with a county jail to attempt one by
    October 1, 2026. We did not see what was signed by then, and we did not read the final text.

ms-event-help-and-detainers-law-2026 =
    By a public register, HB 538 took effect: public bodies and their police must help ICE to the
    fullest extent and obey every ICE detainer (hold request). This is unconfirmed, and we did not
    read the final text.
