### The interview. In the terminal one question is asked at a time; in the window a screen shows the
### questions of one topic. The questions themselves are in questions.ftl.
### Address the person politely, as a legal clinic would a stranger. Use plain words; many who read
### this are afraid.

## Terminal, before the first question: each is a paragraph of its own. Keep them short: with the
## first question they are under 60 words.

interview-welcome = Sightline shows which agencies can reach records about you.
# A promise: keep it exact. Answers are neither sent nor saved. What stands on the screen may still be
# seen by others: so the window is to be closed.
interview-promise = Nothing is sent or saved. Close this window when done.
# A legal notice; the same words as in window-not-advice and report-not-advice.
interview-not-advice = This is information, not legal advice.

## Around a question, in the terminal unless another place is named.

# Window and terminal: the last answer that can be chosen under every question, said by the person.
interview-skip = I don't know / skip
# Answer to ? below a question. $why: one or more whole sentences, the `.why` of the question (questions.ftl),
# such as “State laws differ.”
interview-why = Why we ask: { $why }
# A line of its own, above a question that is asked for each state. $state: its name
# (names/places.ftl), such as “North Carolina”.
interview-in-state = In { $state }:
# Above a question, after the topic: “Where you live · Question 1. At most 45 more, …” $number: the
# number of this question. $left: how many can still come, 0 included; a promise: keep “at most”. It
# counts one state where states are asked for; who names more of them is asked a few more questions.
interview-progress = Question { NUMBER($number) }. { $left ->
    [0] No more after it.
    [one] At most one more for one state.
   *[other] At most { NUMBER($left) } more for one state.
}

## Terminal: a hint below the answers, on what to type. Keep ?, b and q: these keys are the same in
## every language. The words in quotation marks must be among those of terminal-typed-skip and
## terminal-typed-list (terminal.ftl).

interview-choose = Type a number, or ? for help.
# Below the question for one state. “its”: of the state. Nobody is to type their own name. “two letters”: the
# state's code, such as NC.
interview-choose-state = Type its name or letters, “skip”, or ? for help.
# Answers with a number stand above: none of the states, and “I don't know / skip”.
interview-choose-states = Type one or more states, with commas between them. Or type a number, or ? for help.
# For the list of counties, which is not printed unless one asks for it. “its”: of the county; as above.
interview-choose-list = Type its name or the beginning, “list” to see all, “skip”, or ? for help.
# Part of the answer to ?.
interview-commands = You can also type: “skip” if you do not know or do not want to say, b to go back (your answers stay), q to see the result now.
# The same, below a question whose answers are names of states or counties.
interview-commands-list = Type “list” to see every name.
# Below a question that is asked again, after b. $answer: the answer given, such as “North Carolina”.
interview-keep = Your answer: { $answer }. To keep it, press Enter.
# The same, where the person did not answer.
interview-keep-skipped = You skipped this. To skip it again, press Enter.
# Before the place where one types, for screen readers and terminals that show no signs (option
# --plain); with a space after it.
interview-prompt = Your answer:

## Terminal: what the program says to something typed.

# Answer to ?, where the question has no help.
interview-no-help = There is no more help for this question.
# $text: what the person typed, as typed. The sentence of error-did-you-mean can follow it.
interview-not-understood = We did not understand “{ $text }”.
# The terminal sent letters that are none: its settings are old, or a key was pressed by mistake.
interview-no-text = Part of what you typed could not be read. Please type it again.
# $text: what the person typed, such as “new”. $names: what it can stand for, as a list: “New York and New
# Jersey”, or whole answers.
interview-several = “{ $text }” fits more than one: { $names }. Please type more of it.
# The answer that was taken, said back. $answer: such as “North Carolina” or “Yes, I have one now”.
interview-taken = { $answer }.
# Said back when the person did not answer.
interview-skipped = Skipped.
# Answer to b (back) at the first question.
interview-first = This is the first question.
# Every question that matters was asked; the result follows.
interview-done = Thank you. These are all the questions that can change your result.
# The person typed q before the end; the result follows.
interview-stopped = Here is the result so far.

## Terminal: below the result, and the way back from it.

# After each screen of a long text.
interview-more = For more, press Enter. To stop here, type q.
# Below the result, after terminal-why-interview. Keep the sign + and the key b.
interview-after = To see what you can do, type +. To correct an answer, type b. To leave, press Enter.
# Heading of a numbered list: every question asked, by its short name, with its answer.
interview-correct = Your answers
interview-correct-how = To correct an answer, type its number. To go back to the result, press Enter.
# Last line of that list.
interview-go-on = Go on with the questions that are left
# Below a numbered list of agencies that can reach one record. The person wants to know why.
interview-choose-agency = Type the number of an agency to see why. To go back to the result, press Enter.
# The last thing said. For safety: keep it exact.
interview-leave = What was shown here can stay on the screen. Close this terminal window when you are done.

## Window: below the heading of a topic.

# Two sentences, each chosen by its own number. $answered: how many questions have an answer, 0
# included. $left: how many can still be asked; [0] is exactly none. A promise, as in
# interview-progress: keep “at most”, and that an extra state can add some.
interview-answered = { $answered ->
    [one] One question answered.
   *[other] { NUMBER($answered) } questions answered.
} { $left ->
    [0] No open question can change your result.
    [one] At most one more, and a few for each extra state.
   *[other] At most { NUMBER($left) } more, and a few for each extra state.
}

## Window: a small picture of the result beside the questions.

# Before the first answer, in place of the picture.
interview-shape-empty = As you answer, you will see here which records come into play and which agency can reach them.
# Below the picture. It shows only the rows that some answer has touched; $count: how many others there
# are, never 0. “Wait”: no answer has touched them yet.
interview-shape-rest = { $count ->
    [one] One more kind of record waits for your answers.
   *[other] { NUMBER($count) } more kinds of records wait for your answers.
}
