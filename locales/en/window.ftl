# Words that only the window shows. None takes an argument.

# Everywhere
window-name = Sightline
window-skip-to-content = Skip to the content
window-nav-label = Parts of Sightline
window-nav-interview = About you
window-nav-result = Result
window-nav-what-if = What if
window-nav-proof = Is this private?
window-tools-label = Language and looks
window-language = Language
window-text-size = Text size
window-text-size-normal = normal
window-text-size-large = large
window-text-size-largest = very large
window-theme = Colors
window-theme-system = Colors: automatic
window-theme-light = Colors: light
window-theme-dark = Colors: dark
window-theme-contrast = Colors: high contrast
window-network-shut = Network: shut off by the operating system. Nothing is saved.
window-network-not-shut = Network: not shut off on this computer. Sightline itself sends nothing.
window-clear = Clear everything
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = Forget all answers and start over. It does not ask again.
window-leave = Leave quickly
window-leave-keys = Esc, three times
window-leave-what = Forget all answers and close the window now.
window-fallback = in English
window-trouble = Something did not work. Your answers are still here.
window-trouble-unknown = We do not know why. Please try again.
window-close = Close
window-not-advice = This is information, not legal advice. Laws and practice change. Before you act, talk with a lawyer or an accredited representative.

# Welcome
window-welcome-title = See which records about you the government can reach
window-welcome-lede = Answer a few questions. Sightline shows which agency can reach which record, by what route, what stops it, and how we know.
window-welcome-stays = It stays here
window-welcome-stays-more = Your answers never leave this computer. Nothing is sent.
window-welcome-nothing-saved = Nothing is saved
window-welcome-nothing-saved-more = When you close the window, your answers are gone.
window-welcome-skip = You can skip anything
window-welcome-skip-more = No name, no papers. We never ask about immigration status.
window-welcome-not-advice = Not legal advice
window-welcome-not-advice-more = It is information with sources. A lawyer can tell you what it means for you.
window-welcome-time = About ten minutes
window-start = Start

# Interview
window-topic-empty = Nothing more to ask here.
window-topics = Topics
window-why = Why we ask:
window-help = More help
window-find-state = Find a state
window-states = States
window-chosen = Chosen
window-take-back = Take back
window-no-state-found = No state has this name.
window-find-county = Find your county
window-counties = Counties
window-no-county-found = No county has this name.
window-back = Back
window-next = Next
window-to-result = Show my result
window-taking-shape = Taking shape
window-answer-more = Answer more questions

# Result
window-access = Access
window-access-depends = Depends on answers
window-matrix-how = Choose a mark to see why.
window-matrix-caption = Records and the agencies that can reach them. Each mark opens an explanation. Arrow keys move between marks.
window-agency = Agency
window-legend = What the marks mean
window-legend-open = Open: the agency can look it up, or get it by asking
window-legend-restricted = Restricted: it needs a court order, a warrant, a subpoena, an approval or an allowed purpose
window-legend-barred = Barred: a law or a technical block forbids it
window-legend-none = No route found
window-legend-seen = With a dot: records show it was used
window-legend-reported = With a ring: reported
window-legend-asked = With a dotted ring: asked for, not known to be given
window-legend-depends = Dashed, with “?”: depends on answers not given
window-records = Record by record
window-models = What the kinds of agreement mean

# Routes
window-routes = The routes
window-routes-how = A solid line is open. A dashed line needs an order or approval. A dotted line is barred. A post across a line is a safeguard.
window-all-records = All records
window-all-agencies = All agencies
window-show-text = Show as text
window-hide-text = Hide the text
window-show-table = Show as a table
window-see-routes = See its routes
window-no-routes = We found no route between these two.
window-stage-record = About you
window-stage-holder = Who keeps it
window-stage-channel = How it travels
window-stage-gate = What stands in the way
window-stage-agency = Who can get it
window-no-gate = nothing found

# Explanation
window-back-to-result = Back to the result
window-ways = How it can get there
window-source = Source
window-sources-how = Sightline opens no web page. You can select an address and copy it.

# What if
window-what-if-title = What if something were different?
window-what-if-lede = Try another answer and see what it changes. Your own answers stay as they are.
window-what-if-one = Change one answer
window-what-if-question = Question
window-what-if-choose = Choose a question
window-what-if-hint = Now choose another answer. You will see what changes, old beside new.
window-changes = What changes
window-before = Now
window-after = Then
window-map-title = The same person in each state
window-map-how = The number counts how often the answer is “open” with your other answers unchanged. A stronger color means more.
window-map-fewer = fewer
window-map-more = more

# What you can do
window-actions-lede = Lawful steps that go with your answers. Some are for anyone; they say for whom. Help and legal duties come first, and steps that change less come last.
window-actions-none = We have no steps to show for these answers yet. A lawyer or an accredited representative can look at your case.
window-action-effect = What this could change for you

# Proof
window-proof-title = Is this private?
window-proof-lede = You do not have to trust us. These checks ran on this computer.
window-proof-passed = Checked: it holds
window-proof-failed = Not sure on this computer
window-proof-commands = What this window can ask for
window-proof-commands-how = The page you see can make these calls to the program, and no others. None reaches a file or a network.
window-proof-page = The page itself cannot reach the network
window-proof-page-kept = It just tried to load something. It was refused.
window-proof-page-broken = It just tried to load something. It was not refused.
window-proof-versions = Versions
