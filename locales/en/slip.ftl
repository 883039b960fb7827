### A slip that a reader fills in when something that Sightline says is wrong. It is copied or printed; Sightline sends
### nothing. It names the statement by an id, such as “ny/dmv.retention”, and holds nothing of the reader.

# Button beside each statement.
slip-open = Is this wrong?
slip-title = Something here is wrong
slip-how = Copy or print this slip, fill it in, and send it when and where you like. Sightline sends nothing. The slip is the same for everybody: it holds none of your answers.

## The lines of the slip. A colon comes after the first three.

slip-about = About
slip-rules = Rules
# $serial: the number of these rules. $researched: the day on which the search for sources ended.
slip-serial = number { NUMBER($serial) }, searched up to { DATE($researched) }
slip-says = It says
# Room to write is below.
slip-wrong = What is wrong?
# Room to write is below.
slip-known-by = How do you know? A law, a court paper or a news report, with its date and address.
slip-nothing-of-you = Write nothing about yourself or a client.
# $place: an address.
slip-to = Send it to: { $place }
slip-to-nobody = Where it goes is not settled yet. Ask the people who gave you Sightline.

##

slip-copy = Copy
# Said after the slip was copied.
slip-copied = Copied.
# $word: what was typed.
slip-unknown = The rules hold no statement “{ $word }”.
slip-unknown-hint = To see the name of each statement, add the option “--names” to “sightline explain”.
