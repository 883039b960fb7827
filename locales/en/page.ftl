### Words that only the HTML page has, which can be printed. All else on it comes from the other
### files.

## Heading at the top and title in the browser's tab. Keep “Sightline”. “who”: the agencies.

page-title = Sightline: your records and who can reach them

## The paper to carry. It must be safe if found: it must not say whose it is, nor anything about that person.

# Title.
paper-carry = What you can do: a paper to carry
# “what you answered”: in the program. True of this paper alone.
paper-carry-safe = This paper does not hold your name or what you answered. The first two parts are the same for everybody.
# Heading: steps follow that are urgent for some people, and stand there for everybody.
paper-if-you = For some people, these cannot wait
# Heading over a card that one cuts out and hands to an officer.
paper-card = A card to cut out
paper-card-how = Hand it over, or hold it to the window. Stay calm. Do not run, resist, lie, or show false papers. Some states require you to give your name in a lawful stop. Rules differ at borders and airports. Silence does not end a duty to carry proof of registration.
# Not shown in English. The card is printed in English, since an officer reads it; its lines follow in your language.
paper-card-means = The card is in English, so that an officer can read it. It says:
# The card itself speaks to the officer, in the voice of whoever holds it. On the card these lines stand in English;
# yours tell the person what it says. “a warrant signed by a judge”: never ICE's own.
paper-card-silent = I choose to stay silent.
paper-card-lawyer = I want to talk with a lawyer before I answer or sign anything.
paper-card-search = I do not agree to a search of me, my things or my home.
paper-card-door = If you want to come into my home, please show me a warrant signed by a judge, through the window or under the door.

## The paper for a lawyer.

paper-lawyer = For my lawyer or accredited representative
# Heading over the person's answers, which stand there only if they asked for it.
paper-answers = What I answered
# Heads of a table: a row an agency.
paper-agency = Agency
# Over lists of records, by how easily they are reached. A “?” after a record: it depends on answers not given.
paper-reaches = What it can reach (“?”: depends on answers not given)
