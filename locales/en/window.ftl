### Words that only the window shows. None takes an argument.
### “Record” is a kind of data about the person, “agency” who might get it, “route” the way it
### takes, “result” what one agency can do with one record. Use one word for each throughout, the
### same as in result.ftl.
### Address the person politely, as a legal clinic would a stranger. Buttons are short.

## Everywhere: the frame around every screen.

# The name of the program; not translated.
window-name = Sightline
# Link for the keyboard, first in the window; it jumps over the side bar.
window-skip-to-content = Skip to the content
# For screen readers: name of the list of buttons below.
window-nav-label = Parts of Sightline
# The five buttons of the side bar (with steps-title): 25 letters at most, better 15. This one opens
# the questions: the person tells about themselves there.
window-nav-interview = About you
window-nav-result = Result
window-nav-what-if = What if
window-nav-paper = Paper to take
# Short: a screen to save a session in a file, or to open one.
window-nav-session = Save
# Also the tooltip of the network badge.
window-nav-proof = Is this private?
# For screen readers: name of the row of settings at the top.
window-tools-label = Language and looks
window-language = Language
# Tooltip; for screen readers also “Text size: large”.
window-text-size = Text size
# After “Text size: ”, so lower case. The same for the next two.
window-text-size-normal = normal
window-text-size-large = large
window-text-size-largest = very large
# For screen readers: name of the menu below.
window-theme = Colors
# Entries of a menu: 22 letters at most. “automatic”: as the operating system has it.
window-theme-system = Colors: automatic
window-theme-light = Colors: light
window-theme-dark = Colors: dark
window-theme-contrast = Colors: high contrast
# Badge in the side bar. A promise: keep exact who shuts off what.
window-network-shut = Network: shut off by the operating system. Nothing is saved unless you ask.
# A warning: the operating system does not shut the network off here.
window-network-not-shut = Network: not shut off on this computer. Sightline itself sends nothing.
# Button.
window-clear = Clear everything
# Name the keys as they stand on keyboards of your language.
window-clear-keys = Ctrl + Shift + Delete
# Tooltip of the button. “It does not ask again”: everything is gone at the first click.
window-clear-what = Forget all answers and start over. It does not ask again.
# Button, for a person who must hide quickly what is on the screen.
window-leave = Leave quickly
window-leave-keys = Esc, three times
# Tooltip of the button.
window-leave-what = Forget all answers and close the window now.
# Small mark after a text that is not translated and so stands in English.
window-fallback = in English
# Bold, in a box at the top; what went wrong follows.
window-trouble = Something did not work. Your answers are still here.
# In that place, where nothing more is known.
window-trouble-unknown = We do not know why. Please try again.
# Button: closes that box, not the window.
window-close = Close
# Last line of a screen. A legal notice: keep “not legal advice”. “Accredited representative”: not a
# lawyer, but recognized by the Justice Department to help in immigration cases; keep the English
# term in parentheses if clinics use it.
window-not-advice = This is information, not legal advice. Laws and practice change. Before you act, talk with a lawyer or an accredited representative.

## First screen.

# Heading of the screen.
window-welcome-title = See which records about you the government can reach
# Large sentence below the heading. All words from the heading to the button should be 60 at most, 70 in
# longer languages: many people read only these.
window-welcome-lede = Sightline shows which agency can reach which record, how, and what stops it.
# Three promises: a bold title of a few words, then (`-more`) a sentence or two. Keep them exact.
window-welcome-stays = It stays here
window-welcome-stays-more = Nothing leaves this computer. Nothing is saved unless you ask.
window-welcome-skip = You can skip anything
# Nobody has to give a name or show papers (documents). The second sentence is the most important
# one here.
window-welcome-skip-more = No name, no papers. We never ask about immigration status.
window-welcome-not-advice = Not legal advice
window-welcome-not-advice-more = Ask a lawyer what it means for you.
# Beside the button below: how long it takes.
window-welcome-time = About ten minutes
# Button.
window-start = Start

## Screen with the questions of one topic.

# In place of questions.
window-topic-empty = Nothing more to ask here.
# For screen readers: name of the list of topics at the top.
window-topics = Topics
# Bold, on one line with the reasons that follow as whole sentences (`.why` in questions.ftl).
window-why = Why we ask:
# Button that unfolds an explanation.
window-help = More help
# Inside an empty search field, and its name for screen readers.
window-find-state = Find a state
# For screen readers: name of the list below that field. So are window-chosen (the states chosen so
# far) and window-counties.
window-states = States
window-chosen = Chosen
# Tooltip on a chosen state; a click removes it.
window-take-back = Take back
# In place of the list, where nothing fits what was typed.
window-no-state-found = No state has this name.
# Inside an empty search field. Some states call it a parish or borough.
window-find-county = Find your county
window-counties = Counties
window-no-county-found = No county has this name.
# Three buttons below the questions.
window-back = Back
window-next = Next
window-to-result = Show my result
# Heading of the small picture of the result beside the questions: it takes shape with each answer.
window-taking-shape = Taking shape
# Button that leads back to the questions.
window-answer-more = Answer more questions

## Screen with the result: a table of records and agencies.

# Head of the last column in the table of routes; below it stands access-open, access-restricted or
# access-barred, which agree with this word. Short.
window-access = Access
# Beside a number: how many results depend on answers not given. Row of a box and head of a column,
# after Open, Restricted and Barred.
window-access-depends = Depends on answers
# Above the table. “Mark”: the round sign in a cell. “Name”: of a record or an agency, at the head of a
# row or a column.
window-matrix-how = Choose a mark to see why. Choose a name to see its routes.
# For screen readers: what this table is.
window-matrix-caption = Records and the agencies that can reach them. Each mark opens an explanation, each name its routes. Arrow keys move between them.
# Label of the menu that chooses an agency.
window-agency = Agency
# For screen readers: name of the three settings above the table that show less of it. The number of rows
# that are left follows (overview-shown in result.ftl).
window-narrow = Show less of the table
# Box to tick: keeps the rows in which some agency has “Open” (access-open), surely or perhaps.
window-narrow-open = Only what is or may be open
# Label of the menu that chooses a topic, such as “Driver license”, and its entry for no choice made.
window-topic = Topic
window-all-topics = All topics
# In place of the table, where no row fits what is chosen; then the button that takes the choices back.
window-narrow-none = No row fits this.
window-narrow-all = Show all rows
# Heading of the list below.
window-legend = What the marks mean
# Items of that list, each beside its sign. The first word is the one of access-open and so on
# (result.ftl).
window-legend-open = Open: the agency can look it up, or get it by asking
window-legend-restricted = Restricted: it needs something first; the words beside the mark say what
# Two upright strokes, as on a pause button.
window-legend-for-now = Two strokes: stopped or narrowed for now, may change any day
window-legend-barred = Barred: a law or a technical block forbids it
# The same as cell-none.
window-legend-none = No route found
# What a mark has beside it: a dot, a ring, a dotted ring. “it”: this way to the record.
window-legend-seen = With a dot: records show it was used
window-legend-reported = With a ring: reported
# “Asked for” must not become “given”.
window-legend-asked = With a dotted ring: asked for, not known to be given
window-legend-depends = Dashed, with “?”: depends on answers not given
# For screen readers: name of the list that explains the kinds of 287(g) agreement (lists.ftl).
window-models = What the kinds of agreement mean

## Part of the result screen: a picture of the routes, with a table that says the same.

# Heading; a click unfolds the picture.
window-routes = The routes
# Below it, while it is folded: what the picture is for.
window-routes-what = What the table cannot show: who keeps a record, how it travels, and what stands in the way.
# Button below the picture: leads back to the table above.
window-back-to-table = Back to the table
# Below the heading. Safeguard: a law, order, policy or technical block that narrows a route.
window-routes-how = A solid line is open. A dashed line needs an order or approval. A dotted line is barred. A post across a line is a safeguard.
# Entries of two menus: no choice made.
window-all-records = All records
window-all-agencies = All agencies
# Buttons that unfold and fold the table of routes.
window-show-text = Show as text
window-hide-text = Hide the text
# Button on the screen “What if”: unfolds the numbers of the map as a table.
window-show-table = Show as a table
# For screen readers: after the name of a record or an agency, which is a button. “its”: of either.
window-see-routes = see its routes
# In place of the picture. “these two”: the chosen record and the chosen agency.
window-no-routes = We found no route between these two.
# Heads of five columns, read in a row: what it is about you, who keeps it, how it travels, what
# stands in the way, who can get it. “it” is the record. 25 letters at most. This one is not the
# “About you” of window-nav-interview: here it means “records about you”.
window-stage-record = About you
window-stage-holder = Who keeps it
window-stage-channel = How it travels
window-stage-gate = What stands in the way
window-stage-agency = Who can get it
# Table cell below “What stands in the way”: no safeguard.
window-no-gate = nothing found

## Screen with the explanation of one result.

# Button.
window-back-to-result = Back to the result
# Heading of the list of routes. “it”: the record.
window-ways = How it can get there
# For screen readers: read before a number, “Source 3”.
window-source = Source
# Below the heading of the sources: addresses there are no links.
window-sources-how = Sightline opens no web page. You can select an address and copy it.

## Screen “What if”.

# Heading.
window-what-if-title = What if something were different?
# Keep the second sentence: a trial changes nothing.
window-what-if-lede = Try other answers and see what they change. Your own answers stay as they are.
# Heading.
window-what-if-answers = Change answers
# Above the list of answers that were changed to try.
window-what-if-changed = Changed to try
# Button beside one of them; for screen readers its answer is read with it.
window-what-if-take-back = Take back
# Heading of a list: the answers that would change most come first.
window-what-if-most = Which answers matter most
window-what-if-most-how = Each line is another answer to one question, with all else as it is. The number says how many results it would change.
# Button beside an answer.
window-what-if-try = Try
# Head of a column of numbers.
window-what-if-changes = Results changed
# Button: shows the rest of a list.
window-what-if-more = Show more
window-what-if-none-left = No other answer changes a result.
# Label of a menu; the next one is its first entry.
window-what-if-question = Question
window-what-if-choose = Choose a question
# Shown until another answer is chosen.
window-what-if-hint = Now choose another answer. You will see what changes, old beside new.
# For screen readers: name of the table with the next two as heads of columns.
window-changes = What changes
# With the answers as they are; window-after: as it would be with the other answer.
window-before = Now
window-after = Then
# Heading of a map of the states.
window-map-title = The same person in each state
window-map-how = Choose a record and an agency. The map shows how it would be with your other answers unchanged.
# Labels of two menus.
window-map-record = Record
window-map-agency = Agency
# Names of two drawings of the same: one as tiles of equal size, one as words for each state.
window-map-tiles = The same, each state as large as the next
# Head of a column: how it would be in a state.
window-map-words = How it would be
# Heading.
window-places-title = States beside each other
window-places-how = Choose two states, or three. What differs is listed line by line.
# Label of each of three menus.
window-places-state = State
# First entry of such a menu.
window-places-none = no state
# Folded heading: the same as a page to print.
window-places-page = As a page to show or print

## Screen “What you can do”.

# Below the heading. Keep “lawful”.
window-actions-lede = Lawful steps that go with your answers. Some are for anyone; they say for whom. Deadlines come first, then one thing for today, then what does most for you.
window-actions-none = We have no steps to show for these answers yet. A lawyer or an accredited representative can look at your case.
# Button on a step that unfolds a table. action-location-permissions (actions.ftl) quotes it: the
# same words there.
window-action-effect = What this could change for you

## Screen with letters ready to sign, reached from the lawful steps.

# Link on the screen of steps, to the list of letters.
window-letters = Letters ready to sign
# Buttons at the head of a letter and of the list.
window-letters-back = Back to the letters
window-letters-to-steps = Back to the steps
# Button on a letter of the list: it opens the form.
window-letter-write = Write this letter
# Heading of the form.
window-letter-fill-in = Fill in
# Below it. A promise: keep it exact.
window-letter-typed = What you type is not an answer and is not saved. The screen forgets it when you leave it. “Clear everything” takes it out of memory. You can leave blanks and write by hand.
# Heading of the letter as it will look.
window-letter-preview = The letter

## After clearing.

# After “Clear everything” or “Next client”. $count: how many answers the program holds; it is counted, and is zero.
window-cleared = { $count ->
    [one] Everything was cleared. Sightline holds one answer now.
   *[other] Everything was cleared. Sightline holds { NUMBER($count) } answers now.
}
## An advocate who answers for a client.

# Box to check above the questions.
window-desk = I answer for somebody
# Below it.
window-desk-what = All questions on one page, with notes for the advocate.
# Label of a menu.
window-desk-beside = The client's language, beside mine
# Label of a field: part of a question is typed.
window-desk-find = Go to a question
# In place of the questions found.
window-desk-none = No question says that.
# Button: it clears everything.
window-desk-next = Next client
# Below it.
window-desk-next-what = Clears everything and begins anew.
# Before notes for the advocate. No colon.
window-desk-listen = Listen for
window-desk-avoid = Leave out
# Button: the question alone, large.
window-desk-show = Show to the client
# Button on that view.
window-desk-close = Back to the desk

## Screen “Save or open”: a session kept in a locked file. Promises: keep each exact.

window-session-title = Save this session, or open one
# Nothing of the screens before is kept unless the person saves it here.
window-session-lede = Nothing is kept unless you ask. If you do, your answers go into one locked file, where you choose. What you typed into letters does not go in.
# Heading.
window-session-save = Save
window-session-with = What shall open the file?
# Choices. The words are English; any reader can copy them.
window-session-words = Six words that we draw
window-session-words-what = Safest. Write them on paper. They are shown here once and kept nowhere.
window-session-own = A passphrase of your own
window-session-own-what = 15 letters or more, that nobody can guess.
window-session-key = The key of a lawyer or a legal clinic
window-session-key-what = Only they can open the file then. You cannot. Ask them for their “age” key.
# Buttons.
window-session-draw = Draw six words
window-session-draw-again = Draw other words
window-session-save-button = Save as a locked file
# Label of a field.
window-session-passphrase = Passphrase
# Label of a field. “age1”: what such a key begins with.
window-session-public = Their public key (it begins with age1)
# Label of a field. Keep AGE-SECRET-KEY-1.
window-session-secret = Your secret key (it begins with AGE-SECRET-KEY-1)
# Heading.
window-session-open = Open
# Asked before a saved session is opened while answers are given; then its two buttons.
window-session-replaces = You have given answers. Opening this file puts its answers in their place, and yours are gone. To keep yours, save them first.
window-session-replace = Open it, and lose mine
window-session-keep = Keep my answers
# Button beside a field for a key: takes it from a file.
window-key-file = Take the key from a file
# Buttons.
window-session-choose = Choose a file
window-session-open-button = Open it
window-session-to-result = See the result
# On the welcome screen.
window-session-open-link = Open a saved session
# age: name of a free program, and of its way to lock files.
window-session-age = Such a file is locked in the open format “age”. The free programs age and rage open it too. Whoever finds it can see that it is a locked file, not what is in it.

## Screen “Is this private?”. A promise too broad misleads: keep each exact.

window-proof-title = Is this private?
window-proof-lede = You do not have to trust us. These checks ran on this computer.
# Below the name of each check (proof.ftl): it held, or it could not be shown to hold.
window-proof-passed = Checked: it holds
window-proof-failed = Not sure on this computer
# Heading. The names of the calls, in English, follow.
window-proof-commands = What this window can ask for
# “the page”: what the window draws, as against the program behind it.
window-proof-commands-how = The page you see can make these calls to the program, and no others. None reaches a file or a network.
# Name of one more check, made by the page itself; `-kept` and `-broken` say what came of it.
window-proof-page = The page itself cannot reach the network
window-proof-page-kept = It just tried to load something. It was refused.
window-proof-page-broken = It just tried to load something. It was not refused.
# Heading of a list: Sightline 1.0, and so on.
window-proof-versions = Versions

## Paper: what can be printed or saved.

window-paper-lede = Print a paper, or save it as one file. Nothing is written until you click, and then only there where you choose.
# Label of two choices.
window-paper-kind = Which paper?
window-paper-carry = To carry with you
window-paper-carry-what = Steps, deadlines and a card to cut out. It holds none of your answers and no records: safe if found.
window-paper-lawyer = For your lawyer
window-paper-lawyer-what = What each agency can reach, why, and the laws and sources. It tells much about you: keep it safe.
# Check box. Steps such as those for people with a case in immigration court.
window-paper-own-steps = Add my own steps that show something private about me, such as a court case
# Check box.
window-paper-answers = Add what I answered
# Label of a menu of languages; the next one is its first choice.
window-paper-beside = A second language beside it
window-paper-beside-none = None
# Heading over a list of results (record and agency), each with a button that takes it off.
window-paper-chosen = Explained on this paper
window-paper-chosen-none = The three results that matter most. To choose others, open a result and press “Explain this on my lawyer's paper”.
# Button on an explanation; the line above quotes it: the same words there.
window-paper-add = Explain this on my lawyer's paper
window-paper-remove = Take off my lawyer's paper
# Buttons. The first opens the system's own dialogue, where one can choose a printer or a PDF.
window-paper-print = Print
window-paper-save = Save as a file
# Below these buttons.
window-paper-writes = A printer keeps its own memory: choose one that you trust. A file can be read by whoever uses this computer.
# Heading over the paper as it will look.
window-paper-preview = How it looks
# $path: where the file is. How to get rid of it.
window-saved = Saved here: { $path }. To delete it, move it to the trash and empty the trash. Whoever uses this computer can read it until then.
# $path: as above. $reason: the system's own words, in English.
window-not-saved = It could not be saved here: { $path } ({ $reason }). Choose another place.
window-not-printed = The system's print dialogue did not open. Save the paper as a file, and print that.
# First choice of a menu of agencies: none is told first.
window-all-alike = All alike
