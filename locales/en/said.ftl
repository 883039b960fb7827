### Sentences that the notes of many states say word for word, so that they are corrected and translated once. A note says
### one by its id in braces: { said-jail }. Nothing may stand in braces here: these are given nothing, and the notes are
### read faster so.
### Careful: a change here changes what is said of every state that names it.

## Agreements under section 287(g), by which local officers work for ICE. The sentence before names the state, how many
## agreements of a kind it has, and the day of ICE's list.

# After agreements of the task-force kind: for work on the street.
said-task-force =
    Under such an agreement, local officers can do some of ICE's work during their everyday duties.

# After agreements for jails. “Those” are the warrants: ICE's own, so an administrative warrant.
said-jail =
    Under such an agreement, jail officers screen people in jail for ICE, or serve ICE's own
    warrants on them. No judge signs those.

# How the list of that day has grown: nothing that we know of.
said-none-since = We know of none signed since, but we do not know of all.

# One more.
said-one-since = We know of one more signed since.

# Several more.
said-more-since = More were signed since.

# The last sentence of such a note. The list of counties stands below it.
said-county-list = See the list for your county.

# Before the agreements of a state are told.
said-287g = A 287(g) agreement lets local officers do some immigration work for ICE.

## The police network Nlets, by which driver data travel.

# What it is. The notes name it after this.
said-nlets = Nlets is the network that police agencies use to look up driver and vehicle data.

# After Nlets was named: by which letter we know who has shut it to ICE. These five states, and no others.
said-nlets-cut-off =
    A November 2025 letter from Congress members said only Illinois, Massachusetts, Minnesota, New
    York and Washington had cut off ICE's self-service look-ups there.

## The Justice Department's suits for lists of voters.

# From where we know how a suit stands, and how well.
said-suits-register =
    This comes from a public register of the suits, which we could not check against the court.

# The same of a day in the timeline.
said-suits-register-day = This is by a public register of these suits.

# Whether a court has ordered the list to be handed over: we found none, which is not that there is none.
said-no-order = We found no court order to hand the list over.

## Days in the timeline.

# The day is not that of what happened, but of the report of it.
said-day-of-report = This is the date of the report.
