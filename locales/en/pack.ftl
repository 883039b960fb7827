### Which rules are in use and how old they are; and rules that come in a file, a “pack”, because this program has no
### network. Two people sign a pack: the maintainer, who puts the rules together, and a lawyer, who answers for the law.
### Careful: each refusal must leave no doubt that the rules in use stay.

rules-title = The rules in use
# Always in sight. $serial: the number of the rules. $days: how many days ago the search for sources ended.
rules-line = Rules no. { NUMBER($serial) }, { $days ->
    [0] from today
    [one] one day old
   *[other] { NUMBER($days) } days old
}
rules-of-program = They came with this program.
rules-of-folder = They come from a folder that was named when this program was started. Nobody signed them.
# $file: name of a file. $date: the day on which it was made.
rules-of-pack = They come from the file { $file }, made on { DATE($date) }. The maintainer and the lawyer of Sightline signed it.
rules-of-pack-added = They come from the file { $file }, made on { DATE($date) }. Two people signed it. At least one of their keys was added here by hand, and is not a key of Sightline.
# From 60 days on. $researched: the day on which the search for sources ended.
rules-aging = { $days ->
    [one] These rules were researched up to { DATE($researched) }, one day ago. Newer ones may be out. Ask the people who gave you Sightline.
   *[other] These rules were researched up to { DATE($researched) }, { NUMBER($days) } days ago. Newer ones may be out. Ask the people who gave you Sightline.
}
# From 180 days on.
rules-old = { $days ->
    [one] These rules are old: they were researched up to { DATE($researched) }, one day ago. Laws and orders have changed since. Do not count on “Barred” or “Restricted” without asking a lawyer.
   *[other] These rules are old: they were researched up to { DATE($researched) }, { NUMBER($days) } days ago. Laws and orders have changed since. Do not count on “Barred” or “Restricted” without asking a lawyer.
}

## Where newer rules are taken.

rules-newer = Newer rules from a file
rules-newer-what = Sightline never goes online, so newer rules come in a file, for example on a USB stick. It is taken only if the maintainer and the lawyer of Sightline both signed it, and every rule and word in it is checked first. Your answers stay. The rules are in use until you leave; nothing of the file is kept.
rules-choose = Choose a file
# While a file is read and checked.
rules-checking = Checking the file. It takes a few seconds.
rules-keys = Trust another key
rules-keys-what = A clinic that makes or signs its own rules adds its public key here. Add a key only if someone you trust gave it to you in person: whoever has the other half of it decides what these pages say. It is trusted until you leave.
# A public key, which begins with “RW”.
rules-key = Public key
rules-key-as = It signs as
rules-key-maintainer = the maintainer
rules-key-lawyer = the lawyer
rules-key-add = Trust this key
rules-keys-added = Keys that were added here

## A pack was taken.

# $serial: the number of the rules. $researched: the day on which the search for sources ended.
pack-taken = Rules no. { NUMBER($serial) } are in use now. They were researched up to { DATE($researched) }.
pack-same = Every result for you is the same as before.
# The results follow, old beside new.
pack-otherwise = { $count ->
    [one] One result for you is not the same as before:
   *[other] { NUMBER($count) } results for you are not the same as before:
}

# $reason: a whole sentence that says what is not known, such as “There is no question “x”.”
pack-lost = These rules do not know one of your answers, so it was left out. { $reason }

## A pack was refused.

pack-not-one = This file is not a pack of rules. The rules in use stay.
pack-too-large = This file is too large to be a pack of rules. The rules in use stay.
pack-changed = This file was changed after it was made. The rules in use stay.
pack-unknown-maintainer = The key that signed this pack as the maintainer is not trusted here. The rules in use stay.
pack-unknown-lawyer = The key that signed this pack as the lawyer is not trusted here. The rules in use stay.
pack-bad-maintainer = The maintainer’s signature does not fit what is in this pack: it was changed, or damaged on the way. The rules in use stay.
pack-bad-lawyer = The lawyer’s signature does not fit what is in this pack: it was changed, or damaged on the way. The rules in use stay.
pack-one-signer = One person signed this pack twice. It takes two. The rules in use stay.
# $version: such as “1.2.0”.
pack-newer = This pack is made for Sightline { $version } or newer. Get a newer Sightline first. The rules in use stay.
# $date: the day on which the pack says that it was made.
pack-future = This pack says that it was made on { DATE($date) }, which is after today. Is this computer’s date right? The rules in use stay.
# $serial: the number of the pack’s rules. $used: the number of those in use.
pack-older = This pack holds rules no. { NUMBER($serial) }. Those in use are newer: no. { NUMBER($used) }. They stay.
# What is wrong follows, in English.
pack-contents = The signatures hold, but this pack cannot be read. The rules in use stay.
# The first of them follows, in English.
pack-broken = { $count ->
    [one] The signatures hold, but the check found a mistake in this pack. The rules in use stay.
   *[other] The signatures hold, but the check found { NUMBER($count) } mistakes in this pack. The rules in use stay.
}
pack-serial = The number on this pack is not the number of the rules in it. The rules in use stay.
pack-no-key = This is not a public key of minisign. Such a key begins with “RW”. Nothing was changed.
# A pack that was named when the program was started. $file: where it is. $reason: one of the refusals above.
pack-at-start = { $file } was not taken. { $reason }
