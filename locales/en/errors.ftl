### What is wrong with what a person typed, chose or wrote, and how to mend it. In the terminal the
### place comes first, and the hint stands on a line below: “answers.yaml:2: “foo” is not an answer
### to “license.status”. / hint: Did you mean …?” In the window they stand in a box at the top.
### Blame nobody. Keep as they are: words in `backquotes`, skip, true, false, UTF-8, UTF-16, MB,
### “NC: …”, ID=VALUE, names of files.

## Answers, mostly in a file that the person wrote. $word: what was written, 60 letters at most.
## $question: the id of a question, such as “license.kind”; it is never translated. $state: the code
## of a state, such as “NC”.

error-unknown-question = There is no question “{ $word }”.
# Keep DC and PR: the codes of the District of Columbia and Puerto Rico.
error-unknown-state = “{ $word }” is not the two-letter code of a state, DC or PR.
error-not-an-answer = “{ $word }” is not an answer to “{ $question }”.
# The answer has to be exactly one state. “takes”: accepts as its answer.
error-takes-one-state = “{ $question }” takes one state.
# Several answers were given where one is wanted.
error-takes-one-answer = “{ $question }” takes one answer, not a list.
# The file has an answer for each state, but this question is asked once for all.
error-not-by-state = “{ $question }” is not asked state by state.
# The hint below names the question about the state.
error-needs-state = “{ $question }” needs a state. Answer the question about that state first.
# A warning; the program goes on. The hint below is error-name-it-there.
error-state-not-named = The answer to “{ $question }” for { $state } was not used: no other answer names that state.
error-state-twice = The answer to “{ $question }” for { $state } is here twice.
# The file has answers for more than one state. “for one state only”: for the state where the person
# lives.
error-one-state-only = “{ $question }” takes an answer for one state only. Here is more than one.
error-answer-unreadable = The answer to “{ $question }” cannot be read.
# Hint to the message above it.
error-write-answer = Write one of the answers, a list of states, or, for each state, a line of its own such as “NC: …”. Put numbers, and the words true and false, in quotation marks.
# Hint to error-state-not-named. Here $question is the question that asks for states.
error-name-it-there = Name the state in the answer to “{ $question }”.
# Last line, where too much is wrong to list it all.
error-and-more = There is more that is wrong.
# Hint, also after interview-not-understood. $word: an id, or the name of a state or county, such as
# “Durham County”.
error-did-you-mean = Did you mean { $word }?
# Hint. $words: ids with commas between them, such as “current, past, never-issued, skip”. “It” is
# the answer or word that was refused.
error-one-of = It must be one of: { $words }.

## Files and folders. $file: a path as typed, such as “answers.yaml”.

error-file-missing = There is no file “{ $file }”.
# $reason: what the operating system says, mostly in English, such as “permission denied”.
error-file-unreadable = We cannot read “{ $file }”: { $reason }.
error-file-folder = “{ $file }” is a folder. Name a file inside it.
# For example a device or a pipe.
error-file-not-ordinary = “{ $file }” is not an ordinary file.
# “link”: a symbolic link in the file system, not a web link.
error-file-leads-out = “{ $file }” is a link that leads out of its folder.
# $megabytes: the largest size allowed, a whole number.
error-file-too-large = “{ $file }” is larger than { NUMBER($megabytes) } MB. Is it the right file?
# $line: number of the first line that is not.
error-file-not-utf8 = “{ $file }” is not UTF-8 text from line { NUMBER($line) } on. Save it as UTF-8.
error-file-utf16 = “{ $file }” is UTF-16 text. Save it as UTF-8.
# Hint to error-file-missing. Keep the command in backquotes.
error-file-template = `sightline template > answers.yaml` makes a file to fill in.
error-folder-missing = There is no folder “{ $file }”.
error-folder-file = “{ $file }” is a file. Name a folder.

## What a command or a click asks for. $word: what was typed, an id such as “home-address”, or a
## language code such as “fr”.

# $since, $until: first and last day of which the rules tell anything. $day: the day that was asked for.
error-no-such-time = The rules tell of days from { DATE($since) } to { DATE($until) }.
error-no-such-time-hint = Of { DATE($day) } they know nothing: it would be a guess.
error-no-locale = We have no words in the language “{ $word }”.
error-unknown-record = There is no record “{ $word }”.
error-unknown-agency = There is no agency “{ $word }”.
# $text: what was typed. ID=VALUE stands so in the program's English help.
error-not-id-value = “{ $text }” is not ID=VALUE. `sightline template` shows each id and its values.
# There is no result for this record, agency and state.
error-no-result = There is no such result.

## Letters ready to sign.

error-unknown-letter = There is no letter “{ $word }”.
# $letter: its name, such as “Freeze your credit”.
error-letter-not-yours = The letter “{ $letter }” does not fit what you answered.
# $states: codes of states, as a list.
error-letter-state = This letter is for several states: { $states }. Name one of them.
# The reason follows as a hint.
error-letter-unsafe = Only a lawyer or a legal clinic should send this letter: “{ $letter }”.
# A field: a blank of a letter, such as the name.
error-unknown-field = This letter has no field “{ $word }”.
# $field: its name.
error-field-by-hand = “{ $field }” is written on the printed letter by hand. Do not type it here.
error-field-long = “{ $field }” is too long for the letter: { NUMBER($most) } letters at most.
# The person gave --plain with --format json or html. Keep both options.
error-plain = --plain changes text alone. Leave it out, or leave out --format.
# Said in a box of Windows, in place of the window. $reason comes from the system, in English. Keep the two commands.
error-network-open = Sightline did not open: it cannot shut off the network on this computer. { $reason }. It sends nothing itself, but the part of Windows that shows its pages may reach Microsoft. Nobody has tried this window on Windows yet. In a terminal, `sightline interview` asks the same and opens no connection. `sightline-app --unconfined` opens the window all the same.
# Said in a box of Windows. $reason comes from the system, in any language.
error-no-window = Sightline cannot open its window: { $reason }. It needs Microsoft Edge WebView2 Runtime. In a terminal, `sightline interview` asks the same.
