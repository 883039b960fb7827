# Kinds of safeguard: what such a rule does in general, and what it does not.

safeguard-dmv-disclosure-limit = Limits on sharing DMV records
    .what =
        The DMV may give some records to some agencies only under set conditions, often a court
        order or a judge's warrant. It does not cover the police network or companies, unless the
        law says so.
safeguard-dmv-status-confidentiality = The DMV must keep some license data private
    .what =
        The DMV must keep private what it knows about some cards, papers or status questions. Other
        data, such as a name or address, may still be open.
safeguard-dmv-document-limit = Limits on copies of papers at the DMV
    .what =
        The DMV may not keep, or may not freely share, copies of some papers people show. It does
        not cover the data that the DMV typed into its system.
safeguard-police-network-block = An agency is shut out of the police network
    .what =
        The state stops a named agency from looking up its driver data over the police network. It
        stops only the agencies it names. Others can still look, and may pass on what they find.
safeguard-recipient-promise = A promise not to pass DMV data on
    .what =
        Whoever gets DMV data must promise not to pass it on for immigration work. The rule works
        only as far as people keep the promise and the state enforces it.
safeguard-face-search-limit = Limits on face searches in license photos
    .what =
        The state forbids or limits face searches in its license photos. The rule does not cover
        photos that federal agencies already have.
safeguard-data-sale-limit = Limits on selling driver data
    .what =
        State law limits to whom the DMV may sell driver data, or for what use. It does not stop
        data that buyers already have.
safeguard-plate-sharing-limit = Limits on sharing plate-camera data
    .what =
        State law limits with whom police may share what their plate cameras saw. It does not bind
        federal cameras, and it may not bind private ones.
safeguard-plate-immigration-ban = No plate-camera data for immigration work
    .what =
        State law forbids agencies to share or use plate-camera data for immigration work. It does
        not bind federal cameras or national companies that sell plate data. Agencies have been
        found to break such rules.
safeguard-plate-retention-limit = Plate-camera data must be deleted after a time
    .what =
        Police must delete plate sightings after a set time. Until then they can be searched. It
        does not reach copies that others have made.
safeguard-trust-law = Limits on police help for immigration work
    .what =
        State law limits what police and jails may do or share for immigration agencies. Such laws
        have exceptions, often for a judge's warrant or some crimes. They do not stop fingerprints
        that go to the FBI.
safeguard-agreement-ban = No 287(g) agreements with ICE
    .what =
        State law forbids agreements that let local officers do immigration work for ICE. It does
        not stop other contact between police and ICE.
safeguard-driver-privacy-act = Federal driver privacy law (DPPA)
    .what =
        A federal law limits to whom a DMV may give driver data, such as name, address and photo. It
        lets any government agency have the data for its work. So by itself it does not keep records
        from ICE.
safeguard-victim-confidentiality = Federal privacy rule for victim filings
    .what =
        Federal law limits who may see a filing by a victim of abuse, crime or trafficking. Officers
        inside Homeland Security can still see it. The rule covers the federal filing, not a report
        made to local police.
safeguard-home-entry-warrant = Officers need a judge's warrant to enter a home
    .what =
        Without consent, officers need a warrant signed by a judge to enter a home. ICE's own forms
        are not signed by a judge. ICE disputes this for some cases, and officers may still force
        entry in practice.
