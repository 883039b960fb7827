# What the person can do.

steps-title = What you can do
steps-changes = What it changes
steps-effort = What it takes
steps-duty = What the law asks of you
steps-caution = Take care

# How much a step asks.
effort-short = Takes minutes
effort-some = Takes hours
effort-long = Takes weeks
