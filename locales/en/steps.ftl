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
