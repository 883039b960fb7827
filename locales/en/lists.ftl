### A list by county, and what it says of the county that the person named: in window, terminal and
### page, below the table of records. The message of a list is its short name; its attributes are
### the headings and sentences around its rows. Each kind of row has a message of its own: a short
### name for use within a line, and `.what` that means.
### A line is `.line` or, where no day is known, `.line-undated`. What else there is to say of the
### row follows it, each part after “; ”, in this order: `.misprint`, `.detail`, `.listed-as`,
### `.since`, `.placed`, `.placed-otherwise`, `.gone`. So these begin in lower case and have no full
### stop.
### $county: full name of a county, such as “Durham County”. $state: name of the state. $count: whole
### number, never 0. $agency: the name as the list has it, in English, such as “Alamance County
### Sheriff's Office”. $kind: the short name of a kind of row, such as “task force”. $date: the day
### of the list, such as “May 18, 2026”, where no comment says otherwise. $seen: a later day, such as
### “September 15, 2026”.

## ICE's list of local police and jails that signed a 287(g) agreement: they do immigration work for
## ICE. “287(g)” is the section of the law and stays as it is.

# The short name is shown nowhere by itself yet. `.title` is a heading, `.some`, `.none`, `.newer`
# and `.elsewhere` are sentences. `.none` must never sound as if there surely were no agreement.
# `.newer` comes after `.some` or `.none`: agreements newer than the list.
# `.here`, `.statewide` and `.unplaced` head rows: “Signed by agencies here (2)”. In `.line` and
# `.misprint`, $date is the day of signing, as ICE has it; in `.gone` the day of a later list. In
# `.listed-as`, $county is a name on ICE's list that fits no county; in `.placed-otherwise` a name on
# it that is wrong or misspelled. “files”: copies of the agreements on ICE's site.
list-287g = police agreements with ICE
    .title = { $county }, { $state }: police agreements with ICE
    .some = { $count ->
        [one] ICE's list of { DATE($date) } names one agreement of an agency in { $county }.
       *[other] ICE's list of { DATE($date) } names { NUMBER($count) } agreements of agencies in { $county }.
    }
    .none = ICE's list of { DATE($date) } names no agency in { $county } that signed an agreement to do immigration work. That does not mean that there is none.
    .newer = { $count ->
        [one] One newer agreement of an agency here was in ICE's files by { DATE($seen) }.
       *[other] { NUMBER($count) } newer agreements of agencies here were in ICE's files by { DATE($seen) }.
    }
    .here = Signed by agencies here
    .statewide = Signed by agencies of the state, which may work in every county
    .unplaced = Signed in the state by agencies whose county we do not know; one may be near you
    .elsewhere = { $count ->
        [one] We know of one more agreement in another county of the state.
       *[other] We know of { NUMBER($count) } more agreements in other counties of the state.
    }
    .line = { $agency }: { $kind }, signed { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = ICE's list says signed { DATE($date) }, which cannot be right
    .listed-as = the list puts it in “{ $county }”, and no county of the state has that name
    .since = not on ICE's list of { DATE($date) }, but in its files by { DATE($seen) }
    .placed = ICE names no county; we placed it here by other public lists
    .placed-otherwise = ICE's list puts it in “{ $county }”; we placed it here by other public lists
    .gone = no longer on ICE's list by { DATE($date) }

## The three kinds of agreement. The short name stands inside `.line` above, as $kind: lower case,
## no full stop. `.what` is an item in the list below the rows, and begins with the same name.

# Task force model: keep “task force” in parentheses if clinics use it.
list-287g-task-force = task force
    .what = Task force: officers may do immigration work during ordinary policing.
# Jail enforcement model: officers ask about immigration status and start cases.
list-287g-jail-enforcement = jail screening
    .what = Jail screening: jail staff question people in jail for ICE.
# Warrant service officer model. ICE's own (administrative) warrants are signed by ICE, not by a
# judge: keep that.
list-287g-warrant-service = ICE warrants in jail
    .what = ICE warrants in jail: jail staff serve ICE's own warrants, which no judge signed, on people in jail.

## The Atlas of Surveillance: agencies with cameras that read license plates. Its license asks that
## the Atlas and both of its makers be named wherever it is shown: keep the English names whole, in
## `.some` and in `.none`. “CC BY” is the license and stays as it is.

# `.none` must never sound as if there surely were no readers. $detail in `.detail`: a company, such
# as “Flock Safety”. The rows have no date.
list-alpr = agencies with plate readers
    .title = { $county }, { $state }: agencies with license plate readers
    .some = { $count ->
        [one] The Atlas of Surveillance of { DATE($date) } names one agency in { $county } with license plate readers. The Atlas is a project of the Electronic Frontier Foundation and the University of Nevada, Reno Reynolds School of Journalism (CC BY). Others here may have them too.
       *[other] The Atlas of Surveillance of { DATE($date) } names { NUMBER($count) } agencies in { $county } with license plate readers. The Atlas is a project of the Electronic Frontier Foundation and the University of Nevada, Reno Reynolds School of Journalism (CC BY). Others here may have them too.
    }
    .none = The Atlas of Surveillance of { DATE($date) } names no agency in { $county } with license plate readers. The Atlas is a project of the Electronic Frontier Foundation and the University of Nevada, Reno Reynolds School of Journalism (CC BY). That does not mean that there are none: many agencies are not on it.
    .here = Agencies here
    .statewide = Agencies of the state, which may work in every county
    .elsewhere = { $count ->
        [one] The Atlas names one more agency in another county of the state.
       *[other] The Atlas names { NUMBER($count) } more agencies in other counties of the state.
    }
    .line-undated = { $agency }: { $kind }
    .detail = company: { $detail }
list-alpr-plate-readers = license plate readers
    .what = License plate readers: cameras that note the plate of each passing car, with place and time. Police can share these notes with other agencies.

## ICE's offices for deportation (ERO): which of them answers for a county. An office's name, such as
## “ICE ERO Atlanta Field Office”, stays in English, and so does its address.

# $detail in `.detail`: an address. The rows have no date.
list-ero-field-office = ICE field office
    .title = { $county }, { $state }: the ICE office that answers for it
    .some = { $count ->
        [one] This is the field office of ICE's deportation officers (ERO) for { $county }, by ICE's areas of { DATE($date) }.
       *[other] These { NUMBER($count) } field offices of ICE's deportation officers (ERO) answer for { $county }, by ICE's areas of { DATE($date) }.
    }
    .none = We found no field office of ICE's deportation officers (ERO) for { $county } in ICE's areas of { DATE($date) }. That does not mean that none answers for it.
    .here = Office for this county
    .elsewhere = { $count ->
        [one] One more field office answers for other counties of the state.
       *[other] { NUMBER($count) } more field offices answer for other counties of the state.
    }
    .line-undated = { $agency }: { $kind }
    .detail = address as of April 13, 2026: { $detail }
# Keep the warning calm and exact: a visit can end in arrest, and not going can have its own price, so
# a lawyer comes first.
list-ero-field-office-field-office = deportation office
    .what = Deportation office: its officers arrest, hold and deport people. ICE has smaller offices too, and offices can move: check the address before you go. Going there can end in arrest. Talk to a lawyer first, and also before you miss an appointment there.
