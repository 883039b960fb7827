### Headings around the lawful steps. The steps themselves are in actions.ftl.

## Headings and labels.

# Button in the side bar of the window, heading of its screen, and heading in terminal and page: 25
# letters at most.
steps-title = What you can do

## Labels before a text. No colon and no full stop: the terminal adds “:”, the page “.”, the window
## puts the text below.

steps-changes = What it changes
# Names of routes (channels) follow, joined by “; ”, or the next message.
steps-narrows = Which routes it narrows
steps-narrows-none = None that we know of. It is here for another reason.
# The answer is one of the effort messages below.
steps-effort = What it takes
# Before a duty that a law puts on the person. Not advice: the person must.
steps-duty = What the law asks of you
# Before a warning.
steps-caution = Take care

## How much a step asks, after the label “What it takes”. A full phrase without a full stop.

effort-short = Takes minutes
effort-some = Takes hours
effort-long = Takes weeks

## What a step costs, after the label “What it costs”. A phrase without a full stop; where we know the sum, a
## sentence follows.

cost-free = Nothing
cost-fee = A fee
cost-varies = It depends on the place, or on who helps
cost-unknown = We do not know

## Which steps come when: headings over them.

# Duties with a day by which they must be done.
steps-deadlines = Deadlines that the law sets
steps-today = One thing for today
steps-next = Then
# Over the steps that come after the first few; headings with the topics follow.
steps-rest = More that you can do
# In place of a topic, over steps that concern no record.
steps-general = In general

## More labels, as above.

steps-cost = What it costs
# Who learns something new about the person when they take this step.
steps-gives = What it tells others about you
# After that label.
steps-gives-nothing = Nothing new.
# After “Which routes it narrows”, where it narrows routes, but none that this person is on.
steps-narrows-not-yours = None of yours, as far as your answers say.
