# The interview: what surrounds the questions.

interview-welcome = Sightline explains which records about you which agency can reach, by what route, what stops it, and how we know.
interview-promise = Your answers stay in this computer's memory. Nothing is sent. Nothing is saved. What is shown here can stay on the screen: close this terminal window when you are done.
interview-not-advice = This is information, not legal advice. You can skip any question.
interview-skip = I don't know / skip
interview-why = Why we ask: { $why }
interview-in-state = In { $state }:
interview-progress = Question { NUMBER($number) }. At most { NUMBER($left) } more.
interview-choose = Type a number and press Enter.
interview-choose-state = Type a state, by name or by two letters, and press Enter.
interview-choose-states = Type one or more states, with commas between them, and press Enter.
interview-choose-list = Type the name, or its beginning. Or type a number.
interview-commands = You can also type: ? for help, b to go back, q to see the result now.
interview-no-help = There is no more help for this question.
interview-not-understood = We did not understand “{ $text }”.
interview-first = This is the first question.
interview-done = Thank you. These are all the questions that can change your result.
interview-stopped = Here is the result so far.

# The window.
interview-answered = { $answered ->
    [one] One question answered.
   *[other] { NUMBER($answered) } questions answered.
} { $left ->
    [0] No open question can change your result.
    [one] At most one more.
   *[other] At most { NUMBER($left) } more.
}
