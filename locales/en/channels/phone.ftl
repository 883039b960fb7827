### Routes by which records reach agencies: phone and internet. The plain message is the name of a
### route: a heading in an explanation, a box in the picture of the routes, a table cell; no full
### stop, about 60 letters at most. `.how` says in a paragraph below it how such a route works in
### general. `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it: the last
### part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Phones, accounts and messages.

# “no warrant is needed” is ICE's claim, not ours.
channel-phone-location-purchase = Phone location bought from companies
    .how =
        Some companies sell location data that came from phone apps. In 2025 ICE went back to buying
        it. A tool called Webloc lets agents draw an area, list the phones seen there and follow
        them home. An ICE legal memo says that no judge's warrant is needed, and the Supreme Court
        has not decided whether that is so.
# “by area”: asking which phones were in a place. Keep “a week or more”.
channel-phone-company-location = Location history at the phone company
    .how =
        A phone company records which cell towers a phone used. Officers need a judge's warrant to
        make it hand over a week or more of this history, except in an emergency or if the customer
        consents. Since a Supreme Court ruling of June 29, 2026, collecting location history by area
        counts as a search too. We know this route from reading the law.
# “plain subpoena”: without a judge. “What messages say”: their content.
channel-phone-subscriber-request = Subpoena for phone account data
    .how =
        A phone or internet company must give an agency some account data on a plain subpoena, which
        needs no judge. This is the name, address, call and session records, and how the bill is
        paid. Nobody has to tell the customer. Other records need a court order, and what messages
        say needs a judge's warrant. In an emergency that threatens life, a company may give data
        without these.
# Civil case: about immigration status, not a crime.
channel-cell-site-simulator = Device that imitates a phone tower
    .how =
        ICE owns devices that imitate a phone tower and find nearby phones. It used them at least
        466 times in 2017 to 2019 and ordered more since. Homeland Security's own policy asks for a
        judge's warrant, with exceptions. Officials said in 2017 that deportation officers (ERO) do
        not use them for civil cases. We could not confirm that this still holds.
# “may use”: is allowed to. “would not speak of”: gave no answer about.
channel-phone-spyware = Spyware on a phone
    .how =
        A spy program called Graphite can take over a phone without a click. In April 2026, ICE's
        acting head confirmed that investigators (HSI) may use spyware against drug traffickers and
        terrorists. In May 2026, Homeland Security said that ICE has no relationship with Graphite's
        maker; it would not speak of other makers. We found no document that shows use in ordinary
        removal (deportation) cases.
# Visitor: a foreigner who comes for a time; the text says nothing of citizens.
channel-border-device-search = Search of a phone at the border
    .how =
        At the border, CBP may look through a phone without a judge's warrant or suspicion. It
        replaced its own rules on this in January 2026. By reports, officers are still kept to what
        is stored on the phone. It searched 14,899 devices in April to June 2025, fewer than one for
        every 10,000 travelers. Refusing can mean delay, officers keeping the device and, for a
        visitor, being turned back.
# Watch: people who observe and report where ICE is. “by press count”: counted by newspapers.
channel-platform-subpoena = Subpoena to an online platform
    .how =
        Homeland Security sends subpoenas, with no judge, to platforms such as Google, Meta, Reddit
        and Discord. It asks who is behind accounts that criticize or watch ICE. There were hundreds
        by February 2026, by press count, and firms complied with some. When users went to court
        with the ACLU, the demands were withdrawn before a judge decided.
# “asked about hiring”: asked firms what they could offer. Leads: hints on where to find a person.
channel-social-media-watching = Public posts read by ICE
    .how =
        ICE reads public posts with tools that it bought. In October 2025 it asked about hiring some
        30 contractors to turn posts and photos into leads for arrests, day and night. We could not
        confirm a signed contract.
# “called off”: it never started. Legal orders: demands that the law lets police make.
channel-doorbell-video-link = Doorbell video linked to police (called off)
    .how =
        In October 2025, a link was announced between Ring doorbells and Flock, a plate-camera
        company. It was called off on February 12, 2026, before it started, and Ring says that no
        video went to Flock. Ring still sends requests to owners, who may ignore them. Police can
        still use legal orders.

channel-immigration-form-social-media = Account names on visa and USCIS forms
    .how =
        Visa forms ask for social media account names, and consulates check what some applicants
        post. USCIS proposed in 2025 to ask for five years of account names on nine forms, such as
        those for citizenship and the green card. We did not find whether that was approved.

channel-travel-form-social-media = Account names on the travel form (ESTA)
    .how =
        Visitors from some countries fill out a travel form (ESTA) in place of a visa. CBP proposed
        in December 2025 to make five years of social media account names a must on it. Before,
        answering was optional. We did not find how this ended. Citizens and green-card holders do
        not fill out this form.
