### An official list, and what it says of the county that the person named: in window, terminal and
### page, below the table of records. The message of a list is its short name; its attributes are
### the headings and sentences around its rows. Each kind of row has a message of its own: a short
### name for use within a line, and `.what` such a row lets officers do.

## ICE's list of local police and jails that signed a 287(g) agreement: they do immigration work for
## ICE. “287(g)” is the section of the law and stays as it is.
## $county: full name of a county, such as “Durham County”. $state: name of the state. $count: whole
## number, never 0. $agency: the name as ICE's list has it, in English, such as “Alamance County
## Sheriff's Office”. $kind: one of the short names below, such as “task force”. $date: day of ICE's
## list, such as “May 18, 2026”; in `.line` and `.line-listed` the day on which the agreement was
## signed.

# The short name is shown nowhere by itself yet. `.title` is a heading, `.some`, `.none` and
# `.elsewhere` are sentences. `.none` must never sound as if there surely were no agreement.
# `.here`, `.statewide` and `.unplaced` head rows: “Signed by agencies here (2)”. `.line` and
# `.line-listed` are rows, without a full stop; in `.line-listed`, $county is a name on ICE's list
# that fits no county.
list-287g = police agreements with ICE
    .title = { $county }, { $state }: police agreements with ICE
    .some = { $count ->
        [one] ICE's list of { DATE($date) } names one agreement of an agency in { $county }.
       *[other] ICE's list of { DATE($date) } names { NUMBER($count) } agreements of agencies in { $county }.
    }
    .none = ICE's list of { DATE($date) } names no agency in { $county } that signed an agreement to do immigration work. That does not mean that there is none.
    .here = Signed by agencies here
    .statewide = Signed by agencies of the state, which may work in every county
    .unplaced = Signed in the state by agencies that the list places in no county; one may be near you
    .elsewhere = { $count ->
        [one] The list has one more agreement in another county of the state.
       *[other] The list has { NUMBER($count) } more agreements in other counties of the state.
    }
    .line = { $agency }: { $kind }, signed { DATE($date) }
    .line-listed = { $agency }: { $kind }, signed { DATE($date) }; the list puts it in “{ $county }”, and no county of the state has that name

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
