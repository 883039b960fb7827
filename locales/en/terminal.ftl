### Words that only the terminal shows. Keep as they are: `commands`, options that begin with --,
### words in capitals such as ANSWERS.yaml, names of keys, and the signs ● ○ ◌ · ?

## The result and its explanation.

# Stands before a text that is not translated yet: “[in English] The DMV …”. $language: code of the
# language of that text; today always “en”.
terminal-fallback = [{ $language ->
    [en] in English
   *[other] { $language }
}]
# What the signs after the names of agencies mean. The spaces between the five entries hold them
# apart.
terminal-legend = ● seen in practice   ○ reported   ◌ asked for, not known to be given   · a reading of the law   ? depends on answers not given
# Keep the command, all from “sightline”, exactly.
terminal-why = To see why: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
# Keep the command exactly. “how”: what to do.
terminal-how = To see how: sightline actions ANSWERS.yaml
# Below the result, at the end of the interview; interview-after follows it.
terminal-why-interview = To see why, type a line's number.
# Answer to `sightline explain`, where there is no result. $agency and $record: full names
# (names/agencies.ftl, names/records.ftl), such as “State police” and “License photo”. Word it so
# that they need no article and no other case.
terminal-no-exposure = We found no route by which { $agency } could reach this record: { $record }.
# A list of questions follows.
terminal-no-exposure-hint = If an answer is missing, the result can change. These questions are still open:

## `sightline compare` and `sightline questions`.

# “The result depends on answers not given”, in a word: in parentheses after a result, “Open
# (reported; depends)”, and head of a narrow column: 11 letters at most.
terminal-compare-depends = depends
# One result, in place of an arrow, for screen readers (option --plain). $before and $after: such as “Restricted
# (reported)”.
terminal-compare-change = before: { $before }; after: { $after }
# Heading. Each line below begins with a number: how many results change with that answer.
terminal-compare-count = Results that change
# “open”: not answered yet.
terminal-questions-none = No open question can change the result.

## `sightline check`, for people who work on rules and words. It is shown in English in every
## language today.

# All is in order. $states, $facts, $safeguards, $cases, $sources, $locales: whole numbers, mostly
# far above 1; $locales counts languages.
terminal-check-clean = Rules and words are clean: { NUMBER($states) } states, { NUMBER($facts) } facts, { NUMBER($safeguards) } safeguards, { NUMBER($cases) } cases, { NUMBER($sources) } sources, { NUMBER($locales) } languages.

## Files of answers.

# Below the list of letters. Keep the command.
terminal-letters-how = `sightline letters ANSWERS --letter NAME` prints one, with blanks to fill in by hand.
# After the reason why a letter is refused. Keep --with-lawyer.
terminal-letter-lawyer = If a lawyer or a clinic sends it with you: --with-lawyer prints it.

# Beside the name of a rule or a message that the older rules do not have, and that the newer ones do not have.
terminal-diff-new = new
terminal-diff-gone = gone
# Two bodies of rules and words beside each other. $rules, $words: how many rules and messages differ, each can be 0 or 1.
terminal-diff-count = Rules that differ: { NUMBER($rules) }. Messages that differ: { NUMBER($words) }.
terminal-diff-nothing = This holds no rules: it is no pack, and not the file that “sightline pack make” writes.
# minisign: a free program that signs files. $path: where the file is.
terminal-pack-made = Written: { $path }. Nobody has signed it yet. The maintainer and the lawyer each sign it with the free program “minisign” (minisign -S -m FILE). Then “sightline pack join” makes the pack.
# $path: where the file is.
terminal-pack-joined = Written: { $path }. “sightline pack check” tells whether it would be taken.
terminal-pack-good = This pack would be taken: both signatures are trusted, and the check found no mistake.

# Before a passphrase is typed.
terminal-passphrase = Passphrase (it is not shown while you type):
# Keep --key FILE.
terminal-session-key = --key FILE opens it, with the file that holds the secret key.
# Keep --replace.
terminal-replace = Choose another name, or write over it with --replace.

# The person began `assess -`, and the program waits for text from the keyboard. Keep Ctrl+D.
terminal-reading = Reading answers from the terminal. To end them, press Ctrl+D.

# The operating system could not shut the network off for this program, so it stops. $reason: what
# failed, in English.
terminal-not-confined = Sightline did not start. The operating system could not shut the network off: { $reason }.
# Keep --unconfined.
terminal-unconfined-how = To start it all the same: --unconfined
# `sightline window`: what stands in its way. $reason: what failed, in English.
terminal-no-window = Sightline cannot open its window: { $reason }. In a terminal, `sightline interview` asks the same.
# The same, but the person asked for it with --unconfined. “itself”: nothing in the program sends anything.
terminal-unconfined = The network is not shut off for Sightline: { $reason }. Sightline itself sends nothing.

## `sightline template` prints a file to fill in. These are notes in it; the program puts # before
## each line.

# Keep the word skip: it is written in the file. The last sentence is for safety: keep it.
terminal-template-head = Sightline answers file. Fill in what you know. Leave out what you do not know, or write skip. The file stays on this computer; delete it when you are done.
# Above a question that is asked for each state. $example: a line of the file, such as
# “license.status: {AK: current, AL: current}”.
terminal-template-per = One answer for all states, or one for each, as in: { $example }
# Below a question: it does not come up for everyone.
terminal-template-when = Asked only in some cases.
# Below the question for the county. Keep the example: counties have English names.
terminal-template-list = The full name, as the list of your state has it. Example: Durham County

## `sightline check` again, in English today. $count: whole number; [0] is exactly none.

# A “claim” is one statement of the rules with its sources.
# $safeguards: ids and dates, joined by commas.
terminal-check-loose = { $count ->
    [one] One safeguard is shown by old sources alone and lowers nothing: { $safeguards }
   *[other] { NUMBER($count) } safeguards are shown by old sources alone and lower nothing: { $safeguards }
}
# How many sources are first-hand. $primary: of a government, a court or a legislature. $read: read at their address.
terminal-check-primary = { NUMBER($primary) } of { NUMBER($all) } sources are first-hand (government, court, legislature); { NUMBER($read) } were read at the address shown.
# A heading: claims of that month or year follow. $month: such as “June 2024”.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] No claim is older than 12 months.
    [one] One claim is older than 12 months. `--stale` lists it.
   *[other] { NUMBER($count) } claims are older than 12 months. `--stale` lists them.
}
# One sentence for each language. $language: its code, such as “es”. $stale: how many of those
# messages have a translation of an older English; 0 is possible. Keep the command.
terminal-check-open = { $count ->
    [0] { $language }: every message is translated.
    [one] { $language }: one message is shown in English, marked ({ NUMBER($stale) } stale). `sightline locales { $language }` lists it.
   *[other] { $language }: { NUMBER($count) } messages are shown in English, marked ({ NUMBER($stale) } stale). `sightline locales { $language }` lists them.
}

## `sightline locales`, for translators. It is shown in English in every language today.

# Heads of the columns of a table, between bars.
terminal-locales-head = language | tier | messages | whole | missing | copies | stale | words to do
# Below that table. The words tier, copy and stale are those of its heads; the sign * stands behind
# a number.
terminal-locales-legend = Tiers: 1 to use Sightline, 2 routes and facts, 3 notes on the nation, 4 notes on the states. * says that the language must be whole there. A copy is English text that waits to be written over. Stale means that the English has changed since. `sightline check` says what is broken.
# $language is a tag (es), $count how many mistakes `sightline check` finds in its files.
terminal-locales-broken = { $count ->
    [one] { $language }: one mistake. `sightline check` names it.
   *[other] { $language }: { NUMBER($count) } mistakes. `sightline check` names them.
}
# In a list, after an id and a colon: what is wrong with that message. The same for the next two.
terminal-locales-missing = missing
terminal-locales-copy = still English
terminal-locales-stale = stale, the English has changed since
# In place of that list, where nothing is left to do.
terminal-locales-whole = Every message is translated.
# After `sightline locales sync`. $added: how many English messages were put into the files.
# $renewed: how many such copies were replaced. Both are numbers after a colon, 0 included.
terminal-locales-synced = Messages put there in English, to be written over: { NUMBER($added) }. Such copies made anew, because the English has changed: { NUMBER($renewed) }. Nothing that you wrote was changed.
# After `sightline locales fresh`: the translator has said that these translations fit the new
# English.
terminal-locales-fresh = Noted: up to date with the English of today.
# After `sightline locales new`. $folder: a path, such as “locales/fr”. $count: how many messages
# were put there, a large number. Keep locale.yaml.
terminal-locales-begun = Begun in { $folder }: { NUMBER($count) } messages in English, to be written over. First set the name, the direction and the formats in locale.yaml.

## What people may type in the interview: nobody sees these lines. The bar | stands between words that
## mean the same; write as many as people use, in everyday words. Capitals, accents and points do not
## matter. Keep ?, +, b and q first. Those of English are understood in every language too.

# To be told why a question is asked and what can be typed.
terminal-typed-help = ? | help | why | why do you ask
# To go back to the question before; below the result, to correct an answer.
terminal-typed-back = b | back | go back | previous
# To see the result before all is asked.
terminal-typed-result = q | result | show result | show the result
# To leave. Below a question it shows the result first.
terminal-typed-leave = q | quit | exit | leave | stop
# Not to answer.
terminal-typed-skip = skip | I don't know | don't know | I do not know | do not know | dunno | not sure | I am not sure | I'm not sure | no idea | rather not say | I'd rather not say
# To see every name that can be typed.
terminal-typed-list = list | the list | show list | show the list | show all
# To see what one can do.
terminal-typed-steps = + | steps | what can I do
# These stand for an answer that begins with “Yes”.
terminal-typed-yes = yes | y | yeah | yep
# These stand for an answer that begins with “No”; where states are asked for, for none of them.
terminal-typed-no = no | n | nope | none | never
# Between two states: “NC and GA”.
terminal-typed-and = and | plus
# Between two states, where we ask again because we cannot know which one is meant: “NC or GA”.
terminal-typed-or = or

## The help of the program: `sightline --help`.

# What the program is for, at the head of the help.
terminal-about = Which records about you can which agency reach, by what route, what stops it, and how do we know? Sightline runs on this computer alone: it opens no connection and keeps nothing.
