# What is wrong with what a person typed, chose or wrote, and how to mend it.

# Answers.
error-unknown-question = There is no question “{ $word }”.
error-unknown-state = “{ $word }” is not the two-letter code of a state, DC or PR.
error-not-an-answer = “{ $word }” is not an answer to “{ $question }”.
error-takes-one-state = “{ $question }” takes one state.
error-takes-one-answer = “{ $question }” takes one answer, not a list.
error-not-by-state = “{ $question }” is not asked state by state.
error-needs-state = “{ $question }” needs a state. Answer the question about that state first.
error-state-not-named = The answer to “{ $question }” for { $state } was not used: no other answer names that state.
error-state-twice = The answer to “{ $question }” for { $state } is here twice.
error-one-state-only = “{ $question }” takes an answer for one state only. Here is more than one.
error-answer-unreadable = The answer to “{ $question }” cannot be read.
error-write-answer = Write one of the answers, a list of states, or, for each state, a line of its own such as “NC: …”. Put numbers, and the words true and false, in quotation marks.
error-name-it-there = Name the state in the answer to “{ $question }”.
error-and-more = There is more that is wrong.
error-did-you-mean = Did you mean { $word }?
error-one-of = It must be one of: { $words }.

# Files.
error-file-missing = There is no file “{ $file }”.
error-file-unreadable = We cannot read “{ $file }”: { $reason }.
error-file-folder = “{ $file }” is a folder. Name a file inside it.
error-file-not-ordinary = “{ $file }” is not an ordinary file.
error-file-leads-out = “{ $file }” is a link that leads out of its folder.
error-file-too-large = “{ $file }” is larger than { NUMBER($megabytes) } MB. Is it the right file?
error-file-not-utf8 = “{ $file }” is not UTF-8 text from line { NUMBER($line) } on. Save it as UTF-8.
error-file-utf16 = “{ $file }” is UTF-16 text. Save it as UTF-8.
error-file-template = `sightline template > answers.yaml` makes a file to fill in.
error-folder-missing = There is no folder “{ $file }”.
error-folder-file = “{ $file }” is a file. Name a folder.

# What a command or a click asks for.
error-no-locale = We have no words in the language “{ $word }”.
error-unknown-record = There is no record “{ $word }”.
error-unknown-agency = There is no agency “{ $word }”.
error-not-id-value = “{ $text }” is not ID=VALUE. `sightline template` shows each id and its values.
error-no-result = There is no such result.
