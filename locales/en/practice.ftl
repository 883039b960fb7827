### Practice for advocates in training. The people are made up: each has a file with their answers, with what must come
### out for them, and why. The reader answers the questions as such a person would and compares that with the file.
### Careful: nothing of it may ever be taken for a real client.

practice-title = Practice clients
practice-lede = These people are made up. Choose one, answer the questions as they would, and compare that with their file. Names and reasons are in English.
# Button on the first screen, and at the advocate’s questions.
practice-open = Practice with a made-up client
# Above a field that narrows the list of practice clients by what is typed.
practice-find = Find a practice client
practice-none = No practice client found.

## Above every screen while somebody practices, and on every sheet.

# Read aloud by screen readers before the rest.
practice-label = Practice
practice-told = Practice. This person is made up. Nothing here is about a real client.
# Button to the screen with what the client says.
practice-back = To the practice client

## The screen of one practice client.

# $date: the day of the case; laws may have been others then.
practice-as-of = Sightline answers as of { DATE($date) }, the day of this case.
# The answers follow, a line each.
practice-story = What the client says
practice-no-story = This client answers nothing.
practice-to-questions = To the questions
practice-compare = Compare with the file
# Button. It clears everything.
practice-end = End practice

## What the reader answered, beside the file.

practice-compared = You and the file
# $count: answers. The next sentence follows it.
practice-answers-differ = { $count ->
    [0] You answered every question as the file does.
    [one] One answer is not the one in the file.
   *[other] { NUMBER($count) } answers are not the ones in the file.
}
# $count: results that the file names.
practice-results-differ = { $count ->
    [0] Every result in the file came out the same.
    [one] One result in the file came out differently.
   *[other] { NUMBER($count) } results in the file came out differently.
}
practice-answers = Answers that differ
practice-results = Results in the file
# Records, agencies and reasons follow: no route from the one to the other may be shown.
practice-absent = What must not come out
practice-any-record = any record
practice-any-agency = any agency
# Heads of columns: the question, the answer in the file, the reader’s answer.
practice-question = Question
practice-file = The file says
practice-you = You
practice-not-answered = not answered
practice-same = The same
practice-otherwise = Not the same
# The reasons of the file as a whole follow.
practice-case = What this case shows

## A sheet to print.

practice-sheet = Training sheet
practice-sheet-solution = Sheet with the solution
practice-sheet-questions = What do you think?
practice-sheet-how = Read what the client says. Then write down your answers, and why.
# Under a record and an agency; room to write is below. The three words as in result.ftl.
practice-sheet-ask = Open, restricted or barred? Why?

## What cannot be done.

practice-answers-held = There are answers here already. Clear everything first, so that practice does not mix with them.
practice-end-first = This is practice with a made-up person. No paper, letter or saved session is made of it, and no session or rules are opened. End practice first.
practice-not-begun = Nobody is practicing here. Choose a practice client first.
practice-unfit = This practice client does not fit the rules in use.
# $word: what was typed.
practice-unknown = There is no practice client “{ $word }”.
practice-unknown-hint = “sightline practice” lists them.
# Below the list in the terminal.
practice-how = “sightline practice ID” tells what one of them says. Add “--sheet” for a sheet to print, “--sheet --solution” for one with the solution, or “--answers FILE” to compare your answers.
