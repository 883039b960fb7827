### The interview. In the terminal one question is asked at a time; in the window a screen shows the
### questions of one topic. The questions themselves are in questions.ftl.
### Address the person politely, as a legal clinic would a stranger. Use plain words; many who read
### this are afraid.

## Terminal, before the first question: each is a paragraph of its own.

interview-welcome = Sightline explains which records about you which agency can reach, by what route, what stops it, and how we know.
# A promise: keep it exact. Answers are neither sent nor saved; what stands on the screen may still
# be seen by others.
interview-promise = Your answers stay in this computer's memory. Nothing is sent. Nothing is saved. What is shown here can stay on the screen: close this terminal window when you are done.
# A legal notice; the same words as in window-not-advice and report-not-advice.
interview-not-advice = This is information, not legal advice. You can skip any question.

## Around a question, in the terminal unless another place is named.

# Window and terminal: the last answer that can be chosen under every question, said by the person.
interview-skip = I don't know / skip
# Below a question. $why: one or more whole sentences, the `.why` of the question (questions.ftl),
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
    [one] At most one more, and a few for each extra state.
   *[other] At most { NUMBER($left) } more, and a few for each extra state.
}

## Terminal: a hint below the answers, on what to type.

interview-choose = Type a number and press Enter.
interview-choose-state = Type a state, by name or by two letters, and press Enter.
interview-choose-states = Type one or more states, with commas between them, and press Enter.
# For the list of counties, which is not printed. The number is that of the answer “I don't know /
# skip”.
interview-choose-list = Type the name, or its beginning. Or type a number.
# Shown once, before the first question. Keep ?, b and q: these keys are the same in every language.
interview-commands = You can also type: ? for help, b to go back, q to see the result now.

## Terminal: what the program says to something typed.

# Answer to ?, where the question has no help.
interview-no-help = There is no more help for this question.
# $text: what the person typed, as typed. The sentence of error-did-you-mean can follow it.
interview-not-understood = We did not understand “{ $text }”.
# Answer to b (back) at the first question.
interview-first = This is the first question.
# Every question that matters was asked; the result follows.
interview-done = Thank you. These are all the questions that can change your result.
# The person typed q before the end; the result follows.
interview-stopped = Here is the result so far.

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
