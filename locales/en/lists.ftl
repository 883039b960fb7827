# What a list of rules/lists says of the county that the person named. The message of a list is its short
# name; the attributes are the headings and sentences around its rows. One message a kind of row: a short
# name for a line, and `.what` such a row lets officers do.

# The list of agreements, for one county.
list-287g = police agreements with ICE
    .title = { $county }, { $state }: police agreements with ICE
    .some = { $count ->
        [one] ICE's list of { DATE($date) } names one agreement of an agency in { $county }.
       *[other] ICE's list of { DATE($date) } names { NUMBER($count) } agreements of agencies in { $county }.
    }
    .none = ICE's list of { DATE($date) } names no agency in { $county } that signed an agreement to do immigration work.
    .here = Signed by agencies here
    .statewide = Signed by agencies of the state, which may work in every county
    .unplaced = Signed in the state by agencies that the list places in no county; one may be near you
    .elsewhere = { $count ->
        [one] The list has one more agreement in another county of the state.
       *[other] The list has { NUMBER($count) } more agreements in other counties of the state.
    }
    .line = { $agency }: { $kind }, signed { DATE($date) }
    .line-listed = { $agency }: { $kind }, signed { DATE($date) }; the list puts it in “{ $county }”, and no county of the state has that name
list-287g-task-force = task force
    .what = Task force: officers may do immigration work during ordinary policing.
list-287g-jail-enforcement = jail screening
    .what = Jail screening: jail staff question people in jail for ICE.
list-287g-warrant-service = ICE warrants in jail
    .what = ICE warrants in jail: jail staff serve ICE's own warrants, which no judge signed, on people in jail.
