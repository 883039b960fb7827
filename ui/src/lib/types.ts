// Written by `cargo xtask types` from the views in Rust. Do not edit.

/**
 * How readily an agency reaches a record.
 */
export type Access = "barred" | "restricted" | "open";

/**
 * One thing to know of a step.
 */
export type ActionLine = { 
/**
 * "What it takes".
 */
label: Text, 
/**
 * In words.
 */
text: Text, 
/**
 * A duty, a caution, or what others learn by the step: not to be overlooked.
 */
care: boolean, };

/**
 * A lawful step, in words.
 */
export type ActionView = { 
/**
 * Id.
 */
id: string, 
/**
 * Its name, for a slip.
 */
statement: string, 
/**
 * Name.
 */
name: Text, 
/**
 * How to do it, and what it gives.
 */
what: Text, 
/**
 * What it changes and takes, its duty and its care.
 */
lines: Array<ActionLine>, 
/**
 * What it would change for this person: old beside new. None where no exposure follows from it, or where nobody
 * asked.
 */
effect: Comparison | null, 
/**
 * Letters that carry it out.
 */
letters: Array<LetterLink>, 
/**
 * Citation.
 */
law: string | null, 
/**
 * "Sources up to …".
 */
dated: Text, 
/**
 * Its sources.
 */
sources: Array<SourceView>, };

/**
 * A key that somebody added.
 */
export type AddedKey = { 
/**
 * What it signs as.
 */
role: Text, 
/**
 * The key.
 */
key: string, };

/**
 * How much another answer to one question changes.
 */
export type AnswerEffect = { 
/**
 * How many exposures.
 */
count: number, 
/**
 * The question.
 */
question: string, 
/**
 * Its short name.
 */
label: Text, 
/**
 * The answer, as a file writes it.
 */
value: string, 
/**
 * The answer, as a person reads it.
 */
answer: Text, };

/**
 * A question as a screen shows it, with the answer given.
 */
export type Asked = { 
/**
 * Circumstance.
 */
id: string, 
/**
 * Code of the state for which it is asked.
 */
state: string | null, 
/**
 * Name of that state, if the person has more than one.
 */
place: Text | null, 
/**
 * The question.
 */
question: Text, 
/**
 * Why we ask.
 */
why: Text | null, 
/**
 * What the words mean.
 */
help: Text | null, 
/**
 * What kind of answer it takes.
 */
kind: Kind, 
/**
 * The answers offered, besides "I don't know / skip", which always is.
 */
choices: Array<Choice>, 
/**
 * The answer: one value, or the codes of states, or `none`; empty while not answered.
 */
given: Array<string>, };

/**
 * A case in words.
 */
export type CaseView = { 
/**
 * "June 30, 2017: records were handed over (shown by records)".
 */
headline: Text, 
/**
 * The notes on it: more than one where two sides tell it differently.
 */
notes: Array<NoteView>, 
/**
 * Said where the notes were told on an earlier route.
 */
above: Text | null, };

/**
 * One exposure, as the matrix shows it.
 */
export type Cell = { 
/**
 * For color and shape.
 */
access: Access, 
/**
 * The least that opens it, where it is restricted.
 */
takes: Takes | null, 
/**
 * Whether what is fought over stops or narrows it for now.
 */
for_now: boolean, 
/**
 * Whether records or reports show its use.
 */
evidence: Evidence, 
/**
 * Whether the evidence shows no more than that the agency asked.
 */
asked_only: boolean, 
/**
 * Whether answers not given can change it.
 */
certainty: Certainty, 
/**
 * What it is, in a word or two, with what opens it: "Restricted: a judge's warrant".
 */
word: Text, 
/**
 * The same in words, for those who see no color: "open, shown by records".
 */
words: Text, };

/**
 * Whether an exposure still hangs on answers not given.
 */
export type Certainty = "applies" | "depends";

/**
 * One exposure that changes.
 */
export type ChangeView = { 
/**
 * Record.
 */
record: Text, 
/**
 * State.
 */
place: Text | null, 
/**
 * Agency.
 */
agency: Text, 
/**
 * Short name of the agency.
 */
short: Text, 
/**
 * Before; none if there was no route.
 */
before: OutcomeView | null, 
/**
 * After; none if there is no route any more.
 */
after: OutcomeView | null, };

/**
 * One answer offered.
 */
export type Choice = { 
/**
 * As written in an answers file.
 */
value: string, 
/**
 * As a person reads it.
 */
text: Text, 
/**
 * Other names by which it is found.
 */
also: Array<string>, };

/**
 * A column of the matrix.
 */
export type Column = { 
/**
 * Id of the agency.
 */
agency: string, 
/**
 * Short name, for a table head.
 */
short: Text, 
/**
 * Full name.
 */
name: Text, };

/**
 * Old beside new.
 */
export type Comparison = { 
/**
 * How much changes.
 */
sentence: Text, 
/**
 * What changes.
 */
changes: Array<ChangeView>, };

/**
 * A question in the client's language.
 */
export type DeskBeside = { 
/**
 * The question.
 */
question: Text, 
/**
 * Its answers, but for states and long lists.
 */
choices: Array<Choice>, 
/**
 * The answer "I don't know / skip".
 */
skip: Text, };

/**
 * The language of a client.
 */
export type DeskLanguage = { 
/**
 * Its tag.
 */
tag: string, 
/**
 * How it runs.
 */
direction: Direction, };

/**
 * One question at the desk.
 */
export type DeskQuestion = { 
/**
 * Circumstance.
 */
id: string, 
/**
 * The question, of the client.
 */
client: Text, 
/**
 * What to listen for.
 */
listen: Text, 
/**
 * What not to write down, and not to ask.
 */
avoid: Text | null, 
/**
 * The question in the client's language.
 */
beside: DeskBeside | null, };

/**
 * The advocate's side of the interview.
 */
export type DeskView = { 
/**
 * Each question, by its id.
 */
questions: Array<DeskQuestion>, 
/**
 * The client's language, if another one.
 */
beside: DeskLanguage | null, };

/**
 * Which way the lines of a language run.
 */
export type Direction = "ltr" | "rtl";

/**
 * What a safeguard does to a route.
 */
export type Effect = "narrows" | "for-now" | "may-narrow" | "does-not";

/**
 * A dated event in words, told by one voice.
 */
export type EventView = { 
/**
 * Its name, for a slip.
 */
statement: string, 
/**
 * "February 24, 2026".
 */
date: string, 
/**
 * "A court".
 */
voice: Text, 
/**
 * What happened, or what is said.
 */
text: Text, 
/**
 * Numbers of its sources.
 */
cites: Array<number>, };

/**
 * How well the use of a route is shown.
 */
export type Evidence = "law-only" | "reported" | "documented";

/**
 * The explanation of one exposure.
 */
export type Explanation = { 
/**
 * "License photo → ICE deportation officers (ERO)".
 */
title: Text, 
/**
 * The state, by name, if there is one.
 */
place: Text | null, 
/**
 * Access, for color and mark.
 */
access: Access, 
/**
 * Whether what is fought over stops or narrows it for now.
 */
for_now: boolean, 
/**
 * "Open", as a word.
 */
access_word: Text, 
/**
 * What that means, in a sentence.
 */
access_sentence: Text, 
/**
 * What is known of its use, in a sentence.
 */
evidence_sentence: Text, 
/**
 * In short: what decides it, and what would change it.
 */
short: Array<Labelled>, 
/**
 * Heading over that.
 */
short_heading: Text, 
/**
 * What it depends on, in a sentence; none when it applies.
 */
depends_sentence: Text | null, 
/**
 * The questions whose answers would settle it.
 */
depends_on: Array<Text>, 
/**
 * The routes: those that are shut or narrowed first.
 */
routes: Array<RouteView>, 
/**
 * Heading of the sources.
 */
sources_heading: Text, 
/**
 * The sources, numbered from 1 as the notes cite them.
 */
sources: Array<SourceView>, 
/**
 * "As of …; researched up to …; newest sources …".
 */
dated: Text, 
/**
 * The terms in it that people may not know.
 */
terms: Array<TermView>, };

/**
 * A field of a letter.
 */
export type FieldView = { 
/**
 * Id.
 */
id: string, 
/**
 * Its name in the form.
 */
label: Text, 
/**
 * Its name on the sheet.
 */
name: Paragraph, 
/**
 * What is meant.
 */
help: Text | null, 
/**
 * Whether the office asks for it.
 */
required: boolean, 
/**
 * Whether it is written by hand on the sheet, and never typed.
 */
by_hand: boolean, };

/**
 * One finding.
 */
export type Finding = { 
/**
 * Its name, for a slip.
 */
statement: string, 
/**
 * The note.
 */
text: Text, 
/**
 * Citation.
 */
law: string | null, 
/**
 * "Sources up to …".
 */
dated: Text, 
/**
 * Its sources.
 */
sources: Array<SourceView>, };

/**
 * One exposure of the short answer.
 */
export type FirstView = { 
/**
 * Record, for its explanation.
 */
record: string, 
/**
 * Agency, for its explanation.
 */
agency: string, 
/**
 * State, for its explanation.
 */
state: string | null, 
/**
 * For color and mark.
 */
access: Access, 
/**
 * Whether what is fought over stops or narrows it for now.
 */
for_now: boolean, 
/**
 * Evidence.
 */
evidence: Evidence, 
/**
 * Whether the evidence shows no more than that the agency asked.
 */
asked_only: boolean, 
/**
 * Whether answers not given can change it.
 */
certainty: Certainty, 
/**
 * "License photo → ICE deportation officers (ERO)".
 */
name: Text, 
/**
 * Name of the state.
 */
place: Text | null, 
/**
 * "Open".
 */
word: Text, 
/**
 * By which route, and how well that is shown.
 */
why: Text, 
/**
 * The other agencies that reach it as readily: named, or counted where they are many.
 */
likewise: Text | null, };

/**
 * One route, for the route picture.
 */
export type FlowLink = { record: string, record_name: Text, state: string | null, place: Text | null, holder: string, holder_name: Text, channel: string, channel_name: Text, agency: string, agency_name: Text, access: Access, for_now: boolean, word: Text, evidence: Evidence, certainty: Certainty, 
/**
 * Names of the kinds of safeguard on it.
 */
safeguards: Array<Text>, };

/**
 * The forms of a term in one language. A form in lower case stands for capitals too.
 */
export type Forms = { 
/**
 * The tag of the language.
 */
language: string, 
/**
 * The headword, and what else it is called.
 */
forms: Array<string>, };

/**
 * The interview as it stands.
 */
export type Interview = { 
/**
 * Every topic, in order.
 */
topics: Array<Topic>, 
/**
 * How many questions are answered.
 */
answered: number, 
/**
 * The same in words, and how many more there can be.
 */
progress: Text, 
/**
 * The picture taking shape.
 */
shape: Shape, };

/**
 * What stands under a heading.
 */
export type Items = { "kind": "lines", 
/**
 * One each.
 */
lines: Array<Text>, } | { "kind": "safeguards", 
/**
 * What they do.
 */
effect: Effect, 
/**
 * In the order of the rules.
 */
safeguards: Array<SafeguardView>, } | { "kind": "seen", 
/**
 * The cases here.
 */
cases: Array<CaseView>, 
/**
 * Said where the use was seen in other states only.
 */
elsewhere: Text | null, } | { "kind": "history", 
/**
 * One voice each.
 */
events: Array<EventView>, } | { "kind": "notes", 
/**
 * One claim each.
 */
notes: Array<NoteView>, };

/**
 * A key that somebody has in a file.
 */
export type KeyFile = { 
/**
 * The key alone, of whatever kind.
 */
key: string, };

/**
 * What kind of answer a question takes.
 */
export type Kind = "choice" | "state" | "states" | "list";

/**
 * A text under a label: "Who must obey: …".
 */
export type Labelled = { 
/**
 * The label.
 */
label: Text, 
/**
 * The text.
 */
text: Text, };

/**
 * A language that there are words in.
 */
export type Language = { 
/**
 * Its tag, the same as the folder's name.
 */
tag: string, 
/**
 * Its name, in its own words.
 */
name: string, 
/**
 * Which way its lines run.
 */
direction: Direction, 
/**
 * How far its words can be trusted; nothing is said of the reference language, which nobody translated.
 */
maturity: Maturity | null, 
/**
 * The fonts that its text is set in, the first that a computer has; the program's own and the system's come after
 * them.
 */
fonts: Array<string>, };

/**
 * One thing to know of a letter.
 */
export type LetterLine = { 
/**
 * "What it costs".
 */
label: Text, 
/**
 * In words.
 */
text: Text, 
/**
 * The law that says so.
 */
law: string | null, 
/**
 * A caution: not to be overlooked.
 */
care: boolean, };

/**
 * A letter that carries out a step.
 */
export type LetterLink = { 
/**
 * Id.
 */
id: string, 
/**
 * The state for whose office it is.
 */
state: string | null, 
/**
 * Name, and the state's.
 */
name: Text, };

/**
 * A letter that fits the person.
 */
export type LetterView = { 
/**
 * Id.
 */
id: string, 
/**
 * The state for whose office it is.
 */
state: string | null, 
/**
 * Its name.
 */
place: Text | null, 
/**
 * Name.
 */
name: Text, 
/**
 * What it is good for.
 */
what: Text, 
/**
 * Whether the person may send it alone.
 */
safe: boolean, 
/**
 * The same in words.
 */
safety: Text, 
/**
 * Why not alone, and how to go on.
 */
because: Array<Text>, 
/**
 * Who gets it.
 */
to: Array<RecipientView>, 
/**
 * How to send it, what it costs, when they must answer, what to look out for.
 */
lines: Array<LetterLine>, 
/**
 * "Sources up to …".
 */
dated: Text, 
/**
 * Its sources, and those of the addresses.
 */
sources: Array<SourceView>, 
/**
 * The letter itself.
 */
sheet: Sheet, };

/**
 * The rows of a list that bear on a county.
 */
export type ListView = { 
/**
 * "Durham County, North Carolina: police agreements with ICE".
 */
title: Text, 
/**
 * What the list says of the county, in a sentence or two.
 */
sentences: Array<Text>, 
/**
 * The rows: here, of the state, and without a county.
 */
groups: Array<RowsView>, 
/**
 * How many more the state has in other counties.
 */
elsewhere: Text | null, 
/**
 * Why the state's own facts differ from the list.
 */
differs: Text | null, 
/**
 * What each kind of row found here lets officers do.
 */
kinds: Array<Text>, 
/**
 * What the list is, how it has grown since, and where else its rows come from: each dated and sourced.
 */
findings: Array<Finding>, };

/**
 * A language to choose.
 */
export type LocaleChoice = { tag: string, name: string, 
/**
 * The fonts that its name is set in.
 */
fonts: Array<string>, };

/**
 * What is told of a locked file before it is opened.
 */
export type LockedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Whether a passphrase opens it; else a key does.
 */
by_passphrase: boolean, };

/**
 * Records by agencies.
 */
export type Matrix = { 
/**
 * Heading.
 */
heading: Text, 
/**
 * Head of the column of records.
 */
record_heading: Text, 
/**
 * The agencies that some row needs.
 */
columns: Array<Column>, 
/**
 * The rows, topic by topic.
 */
groups: Array<RowGroup>, };

/**
 * How far a translation can be trusted.
 */
export type Maturity = "draft" | "read" | "reviewed";

/**
 * A sourced, dated note.
 */
export type NoteView = { 
/**
 * Its name, for a slip.
 */
statement: string, 
/**
 * The note.
 */
text: Text, 
/**
 * "Sources up to January 13, 2026 (news reports); confidence: medium".
 */
dated: Text, 
/**
 * For a list of the nation: the states on it, by name.
 */
states: string | null, 
/**
 * Numbers of its sources.
 */
cites: Array<number>, };

/**
 * What is told of a session that was opened.
 */
export type OpenedSession = { 
/**
 * When it was saved, and under which rules.
 */
told: Text, 
/**
 * What comes out otherwise than then.
 */
comparison: Comparison, 
/**
 * What of it these rules do not know.
 */
lost: Array<Text>, };

/**
 * Where words come from.
 */
export type Origin = "own" | { "fallback": { 
/**
 * Its tag.
 */
language: string, 
/**
 * Which way its lines run.
 */
direction: Direction, } } | "missing";

/**
 * Another answer to one question.
 */
export type OtherAnswer = { 
/**
 * The question.
 */
id: string, 
/**
 * The state, where the question is asked state by state; all of them where it is left out.
 */
state: string | null, 
/**
 * The values; none takes the answer back.
 */
values: Array<string>, };

/**
 * What an exposure comes to, in words.
 */
export type OutcomeView = { 
/**
 * For color and mark.
 */
access: Access, 
/**
 * Whether what is fought over stops or narrows it for now.
 */
for_now: boolean, 
/**
 * Evidence.
 */
evidence: Evidence, 
/**
 * Certainty.
 */
certainty: Certainty, 
/**
 * "Open", as a word.
 */
access_word: Text, 
/**
 * "shown by records", as a phrase.
 */
evidence_phrase: Text, 
/**
 * All of it in words.
 */
words: Text, };

/**
 * The result of one assessment.
 */
export type Overview = { 
/**
 * The result in a sentence or two.
 */
summary: Array<Text>, 
/**
 * What matters most, what stops the rest and how sure it is; none where nothing is exposed.
 */
short: ShortAnswer | null, 
/**
 * Records by agencies.
 */
matrix: Matrix, 
/**
 * What the lists by county say of the county, if one was named.
 */
lists: Array<ListView>, 
/**
 * What else was found about the person's states.
 */
findings: Array<StateFindings>, 
/**
 * Which answers were not used, because other answers rule their questions out.
 */
unheeded: Text | null, 
/**
 * Heading of the questions.
 */
questions_heading: Text, 
/**
 * The questions that can still change the result, the one that settles most first.
 */
questions: Array<Text>, 
/**
 * "As of …; researched up to …; newest sources …".
 */
dated: Text, };

/**
 * One exposure.
 */
export type PairAsked = { 
/**
 * Record.
 */
record: string, 
/**
 * Agency.
 */
agency: string, 
/**
 * State.
 */
state: string | null, };

/**
 * The paper that is asked for.
 */
export type PaperAsked = { 
/**
 * Which.
 */
kind: PaperKind, 
/**
 * The language of a second column.
 */
beside: string | null, 
/**
 * For a lawyer: with the person's answers.
 */
answers: boolean, 
/**
 * To carry: with the steps too whose name tells something about the person.
 */
own_steps: boolean, 
/**
 * For a lawyer: the exposures to explain; the few that matter most when left out.
 */
explain: Array<PairAsked> | null, };

/**
 * Which paper.
 */
export type PaperKind = "carry" | "lawyer" | "whole";

/**
 * A piece of a letter.
 */
export type Paragraph = { 
/**
 * What the office reads.
 */
office: Text, 
/**
 * The same in the person's language; none where that is the office's, or it is not translated.
 */
beside: Text | null, };

/**
 * A line: one record and one agency.
 */
export type PlaceRow = { 
/**
 * Record.
 */
record: Text, 
/**
 * Agency.
 */
agency: Text, 
/**
 * What it would come to in each state; none where no route was found.
 */
cells: Array<OutcomeView | null>, };

/**
 * The same person in two or three states, line by line.
 */
export type PlacesView = { 
/**
 * "The same person in Utah and Vermont".
 */
title: Text, 
/**
 * How much differs.
 */
sentence: Text, 
/**
 * The states, by name.
 */
places: Array<Text>, 
/**
 * What differs, in the order of the result.
 */
rows: Array<PlaceRow>, 
/**
 * As of when.
 */
dated: Text, 
/**
 * All of it as a page to print.
 */
page: string, };

/**
 * The steps that fit, in the order in which to take them up.
 */
export type PlanView = { 
/**
 * Duties with a deadline, one thing for today, what comes next; those that hold something.
 */
first: Array<StepGroup>, 
/**
 * Heading over the rest.
 */
rest_heading: Text, 
/**
 * All others, topic by topic.
 */
rest: Array<StepGroup>, 
/**
 * Questions whose answers show further steps.
 */
beside: Array<Asked>, };

/**
 * What must not come out.
 */
export type PracticeAbsent = { 
/**
 * Record, or that any is meant.
 */
record: Text, 
/**
 * Agency, or that any is meant.
 */
agency: Text, 
/**
 * State; none where any is meant.
 */
place: Text | null, 
/**
 * Whether it did not.
 */
same: boolean, 
/**
 * Why it must not, in English.
 */
why: string, };

/**
 * An answer that differs.
 */
export type PracticeAnswer = { 
/**
 * Short name of the question.
 */
label: Text, 
/**
 * The state for which it is asked, if for one.
 */
place: Text | null, 
/**
 * What the file answers, or that it does not.
 */
theirs: Text, 
/**
 * What the trainee answered; none where they did not.
 */
yours: Text | null, };

/**
 * Somebody to practice with.
 */
export type PracticeClient = { 
/**
 * Its id: folder and name of its file.
 */
id: string, 
/**
 * The case in a line, in English.
 */
name: string, 
/**
 * The folder, in English.
 */
topic: string, };

/**
 * What a trainee made of a made-up client, beside the file.
 */
export type PracticeCompared = { 
/**
 * How much differs.
 */
sentence: Text, 
/**
 * The answers that differ.
 */
answers: Array<PracticeAnswer>, 
/**
 * Every result that the file names.
 */
results: Array<PracticeResult>, 
/**
 * What must not come out, by the file.
 */
absent: Array<PracticeAbsent>, 
/**
 * What the case shows, in English.
 */
why: string, };

/**
 * A result that the file names.
 */
export type PracticeResult = { 
/**
 * Record.
 */
record: Text, 
/**
 * Agency.
 */
agency: Text, 
/**
 * State.
 */
place: Text | null, 
/**
 * What must come out.
 */
expected: Text, 
/**
 * What came out; none where no route was found.
 */
yours: OutcomeView | null, 
/**
 * Whether that is the same, as far as the file says.
 */
same: boolean, 
/**
 * Why it must, in English.
 */
why: string, };

/**
 * Somebody who is practiced with.
 */
export type PracticeView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The case in a line, in English.
 */
name: string, 
/**
 * As of which day the answers are given.
 */
as_of: Text, 
/**
 * That it is practice, and that the person is made up.
 */
told: Text, 
/**
 * What the client says: an answer a line; none where they answer nothing.
 */
story: Array<Text>, };

/**
 * What was tried, and what came of it.
 */
export type Proof = { lines: Array<ProofLine>, commands: Array<string>, versions: Array<Version>, };

/**
 * One promise.
 */
export type ProofLine = { name: Text, passed: boolean, detail: Text, };

/**
 * Who gets a letter.
 */
export type RecipientView = { 
/**
 * Name; none where the person writes it.
 */
name: Text | null, 
/**
 * The field in which the person writes it.
 */
field: string | null, 
/**
 * Lines of the address.
 */
lines: Array<string>, 
/**
 * Email, phone, page. They are shown, never opened.
 */
reach: Array<string>, 
/**
 * That this is to be checked first.
 */
check: Text | null, };

/**
 * What is told when a pack was taken.
 */
export type Renewed = { 
/**
 * Which rules are in use now.
 */
told: Text, 
/**
 * What changed for this person.
 */
comparison: Comparison, 
/**
 * Answers that these rules do not know.
 */
lost: Array<Text>, };

/**
 * The result screen.
 */
export type Result = { 
/**
 * Sentence and matrix.
 */
overview: Overview, 
/**
 * Every route.
 */
links: Array<FlowLink>, 
/**
 * Questions whose answers say what is told first.
 */
beside: Array<Asked>, 
/**
 * How it is said that so many of the rows are shown: none, one, and so on to all of them.
 */
shown: Array<Text>, };

/**
 * One route of an explanation.
 */
export type RouteView = { 
/**
 * The name of what is told of it, for a slip.
 */
statement: string, 
/**
 * Name of the channel.
 */
name: Text, 
/**
 * Who keeps the record.
 */
holder: Text, 
/**
 * Access, for color and mark.
 */
access: Access, 
/**
 * Whether what is fought over stops or narrows it for now.
 */
for_now: boolean, 
/**
 * "Open", as a word.
 */
access_word: Text, 
/**
 * "shown by records", as a phrase.
 */
evidence_phrase: Text, 
/**
 * How it travels.
 */
how: Text, 
/**
 * All else, in the order in which a reader asks about it.
 */
sections: Array<Section>, };

/**
 * A row of the matrix.
 */
export type Row = { 
/**
 * Id of the record.
 */
record: string, 
/**
 * Code of the state.
 */
state: string | null, 
/**
 * Name of the record.
 */
name: Text, 
/**
 * What the record is.
 */
what: Text | null, 
/**
 * Name of the state.
 */
place: Text | null, 
/**
 * One cell a column; none where there is no route.
 */
cells: Array<Cell | null>, };

/**
 * The rows of one topic.
 */
export type RowGroup = { 
/**
 * Id of the topic.
 */
topic: string | null, 
/**
 * Name of the topic.
 */
heading: Text | null, 
/**
 * One row for each record and state.
 */
rows: Array<Row>, };

/**
 * Rows under one heading.
 */
export type RowsView = { 
/**
 * Heading.
 */
heading: Text, 
/**
 * "Durham County Sheriff's Office: serves ICE's warrants in jail; signed …".
 */
lines: Array<Text>, 
/**
 * The agencies alone, in a sentence's length.
 */
names: string, };

/**
 * Which rules are in use.
 */
export type RulesView = { 
/**
 * "Rules no. 7, 12 days old".
 */
line: Text, 
/**
 * Where they come from.
 */
origin: Text, 
/**
 * That they are old, where they are.
 */
age: Text | null, 
/**
 * Whether they are so old that it is said plainly.
 */
old: boolean, };

/**
 * A safeguard in words.
 */
export type SafeguardView = { 
/**
 * Its kind, as a name.
 */
name: Text, 
/**
 * What it does to this route.
 */
effect: Text, 
/**
 * Citation.
 */
law: string | null, 
/**
 * In force since.
 */
since: Text | null, 
/**
 * What such a rule does in general.
 */
what: Text | null, 
/**
 * The notes on this very law.
 */
notes: Array<NoteView>, 
/**
 * Said where it was told in full on an earlier route.
 */
above: Text | null, 
/**
 * Who must obey it, and the ways past it.
 */
lines: Array<Labelled>, };

/**
 * Where something was written.
 */
export type Saved = { 
/**
 * Where it is, and how it is deleted.
 */
told: Text, };

/**
 * A part of an outline. It is never empty.
 */
export type Section = { 
/**
 * Heading.
 */
heading: Text, 
/**
 * What stands under it.
 */
items: Items, 
/**
 * Background: a first reader can leave it folded.
 */
folded: boolean, };

/**
 * What a session is opened with.
 */
export type SessionKey = { "passphrase": string } | { "key": string };

/**
 * What a session is to be locked with.
 */
export type SessionLock = { "passphrase": string } | { "key": string };

/**
 * The picture so far.
 */
export type Shape = { 
/**
 * The result so far in a sentence; before the first answer, what will stand here.
 */
sentence: Text | null, 
/**
 * The agencies that some row needs.
 */
columns: Array<Column>, 
/**
 * The rows that are certain or that something told of them has put there; those with something certain first.
 */
rows: Array<Row>, 
/**
 * How many more rows wait for answers.
 */
rest: Text | null, };

/**
 * The letter itself, but for what the person types.
 */
export type Sheet = { 
/**
 * "Date".
 */
date: Paragraph, 
/**
 * "Subject".
 */
subject_label: Paragraph, 
/**
 * What it is about.
 */
subject: Paragraph, 
/**
 * "Law".
 */
law_label: Paragraph, 
/**
 * Citation.
 */
law: string | null, 
/**
 * "About this request".
 */
about: Paragraph, 
/**
 * What of the person's it holds.
 */
fields: Array<FieldView>, 
/**
 * What it says.
 */
paragraphs: Array<Paragraph>, 
/**
 * That papers go with it.
 */
enclosed: Paragraph | null, 
/**
 * "Signature".
 */
signature: Paragraph, };

/**
 * What the window's frame needs.
 */
export type Shell = { locale: string, direction: Direction, 
/**
 * The fonts that it asks for.
 */
fonts: Array<string>, 
/**
 * Whether a machine made the words, and nobody who grew up with the language read them.
 */
draft: boolean, locales: Array<LocaleChoice>, 
/**
 * Which rules are in use, and how old they are.
 */
rules: RulesView, 
/**
 * Why a pack that was named at the start was not taken.
 */
pack_refused: Text | null, 
/**
 * As of when the window tells what it tells, and up to when was searched.
 */
dated: Text, words: { [key in string]?: string }, states: Array<Choice>, 
/**
 * Every term, how it is found in what is told, and what it means.
 */
glossary: Array<Term>, network_shut: boolean, 
/**
 * That everything was cleared before, and how many answers are held now; none where nothing was.
 */
cleared: Text | null, 
/**
 * Whether the one before was cleared for a next client.
 */
next_client: boolean, };

/**
 * The short answer.
 */
export type ShortAnswer = { 
/**
 * Heading.
 */
heading: Text, 
/**
 * What matters most, each of another record.
 */
first: Array<FirstView>, 
/**
 * What stops the rest, counted; none where there is no rest.
 */
rest: Text | null, 
/**
 * How much of all is shown in use.
 */
sure: Text, };

/**
 * A line of a slip.
 */
export type SlipLine = { 
/**
 * "About".
 */
label: Text, 
/**
 * What is said there; none where there is room to write.
 */
said: Text | null, };

/**
 * A slip, in finished words: to copy, to print or to read out.
 */
export type SlipView = { 
/**
 * "Something here is wrong".
 */
title: Text, 
/**
 * What it is about, and what is to be filled in: a line each.
 */
lines: Array<SlipLine>, 
/**
 * Where it goes, and what not to write.
 */
notes: Array<Text>, 
/**
 * All of it as text.
 */
text: string, 
/**
 * All of it as a page to print.
 */
page: string, };

/**
 * A source in words.
 */
export type SourceView = { 
/**
 * Number, from 1.
 */
number: number, 
/**
 * Title.
 */
title: string, 
/**
 * Publisher.
 */
publisher: string, 
/**
 * Date of publication.
 */
date: string | null, 
/**
 * Address. It is shown, never opened.
 */
url: string | null, 
/**
 * Said of a source that was not read at its address.
 */
not_read: Text | null, };

/**
 * Whether a safeguard binds anybody, and how surely it will tomorrow.
 */
export type Standing = "in-force" | "fought-over" | "stayed" | "announced";

/**
 * One record and one agency in every state.
 */
export type StandingsView = { 
/**
 * The record.
 */
record: string, 
/**
 * The agency.
 */
agency: string, 
/**
 * The records to choose from: those of the result.
 */
records: Array<Choice>, 
/**
 * The agencies to choose from.
 */
agencies: Array<Choice>, 
/**
 * "License photo → ICE".
 */
title: Text, 
/**
 * In how many states it is what.
 */
sentence: Text, 
/**
 * Each state, in the order of the codes.
 */
states: Array<StateStanding>, };

/**
 * The other findings about one state.
 */
export type StateFindings = { 
/**
 * "What else we found about Utah".
 */
title: Text, 
/**
 * The findings.
 */
findings: Array<Finding>, };

/**
 * How one agency would reach one record of the person in a state.
 */
export type StateStanding = { 
/**
 * Code.
 */
code: string, 
/**
 * Name.
 */
name: Text, 
/**
 * None if there is no route.
 */
access: Access | null, 
/**
 * Whether what is fought over stops or narrows it for now.
 */
for_now: boolean, 
/**
 * Whether it hangs on answers not given.
 */
depends: boolean, 
/**
 * "Open".
 */
word: Text, 
/**
 * All of it, as a phrase.
 */
words: Text, };

/**
 * The steps under one heading.
 */
export type StepGroup = { 
/**
 * Heading: "One thing for today", or the topic of the records that they concern.
 */
heading: Text, 
/**
 * Id of the topic, for those that come after the first few; none for the first.
 */
topic: string | null, 
/**
 * The steps, in order.
 */
steps: Array<ActionView>, };

/**
 * What opens a route that is restricted: the least that the agency must have. A later one is harder to get, and a
 * route takes what the hardest of its safeguards does.
 */
export type Takes = "own-word" | "own-paper" | "keepers-choice" | "court-order" | "judges-warrant";

/**
 * A term in the language asked for.
 */
export type Term = { 
/**
 * Id.
 */
id: string, 
/**
 * The term itself.
 */
headword: Text, 
/**
 * What it means, in a sentence or a few.
 */
means: Text, 
/**
 * How it is said in the language asked for, and in those that it falls back to.
 */
forms: Array<Forms>, };

/**
 * A term and what it means.
 */
export type TermView = { 
/**
 * Id.
 */
id: string, 
/**
 * The term.
 */
headword: Text, 
/**
 * What it means.
 */
means: Text, };

/**
 * A finished piece of text.
 */
export type Text = { 
/**
 * The words.
 */
text: string, 
/**
 * Where they come from.
 */
origin: Origin, };

/**
 * A screen of the interview.
 */
export type Topic = { 
/**
 * Id.
 */
id: string, 
/**
 * Heading.
 */
name: Text, 
/**
 * The questions that can matter, or were answered.
 */
questions: Array<Asked>, };

/**
 * One part of the program.
 */
export type Version = { name: string, version: string, };

/**
 * What several other answers change, taken together.
 */
export type WhatIf = { 
/**
 * The other answers, a line each: "Kind of card (Ohio): REAL ID".
 */
changed: Array<Text>, 
/**
 * What they change.
 */
comparison: Comparison, 
/**
 * The questions as they would be asked then: some other answers bring up questions of their own.
 */
topics: Array<Topic>, };

/**
 * A message that the window finds by its id, in `Shell.words`.
 */
export type WindowWord =
  | "access-barred"
  | "access-barred-sentence"
  | "access-open"
  | "access-open-sentence"
  | "access-restricted"
  | "cell-none"
  | "compare-none"
  | "compare-state"
  | "cost-fee"
  | "cost-free"
  | "cost-unknown"
  | "cost-varies"
  | "effect-barred"
  | "effect-court-order"
  | "effect-judges-warrant"
  | "effect-keepers-choice"
  | "effect-may"
  | "effect-none"
  | "effect-own-paper"
  | "effect-own-word"
  | "effort-long"
  | "effort-short"
  | "effort-some"
  | "evidence-documented"
  | "evidence-documented-asked"
  | "evidence-documented-asked-sentence"
  | "evidence-documented-sentence"
  | "evidence-law-only"
  | "evidence-law-only-elsewhere-sentence"
  | "evidence-law-only-sentence"
  | "evidence-reported"
  | "evidence-reported-asked"
  | "evidence-reported-asked-sentence"
  | "evidence-reported-sentence"
  | "explain-background"
  | "explain-because"
  | "explain-binds"
  | "explain-changes"
  | "explain-changes-none"
  | "explain-county"
  | "explain-decides"
  | "explain-depends"
  | "explain-exceptions"
  | "explain-for-now"
  | "explain-history"
  | "explain-may-narrow"
  | "explain-narrows"
  | "explain-not-stopped"
  | "explain-seen"
  | "explain-short"
  | "explain-sources"
  | "explain-standing"
  | "explain-state"
  | "explain-told-above"
  | "explain-unsettled"
  | "explain-waits"
  | "for-now-barred"
  | "for-now-barred-sentence"
  | "for-now-restricted"
  | "for-now-restricted-sentence"
  | "interview-after"
  | "interview-choose"
  | "interview-choose-agency"
  | "interview-choose-list"
  | "interview-choose-state"
  | "interview-choose-states"
  | "interview-commands"
  | "interview-commands-list"
  | "interview-correct"
  | "interview-correct-how"
  | "interview-done"
  | "interview-first"
  | "interview-go-on"
  | "interview-keep-skipped"
  | "interview-leave"
  | "interview-more"
  | "interview-no-help"
  | "interview-no-text"
  | "interview-not-advice"
  | "interview-promise"
  | "interview-prompt"
  | "interview-shape-empty"
  | "interview-skip"
  | "interview-skipped"
  | "interview-stopped"
  | "interview-welcome"
  | "language-draft"
  | "letters-address"
  | "letters-beside"
  | "letters-by-hand"
  | "letters-caution"
  | "letters-check-undated"
  | "letters-deadline"
  | "letters-encloses"
  | "letters-fee"
  | "letters-fee-free"
  | "letters-fee-varies"
  | "letters-go-on"
  | "letters-keep"
  | "letters-lede"
  | "letters-required"
  | "letters-safe"
  | "letters-steps"
  | "letters-title"
  | "letters-ways"
  | "letters-with-lawyer"
  | "material-advocacy"
  | "material-agency-statement"
  | "material-court"
  | "material-government-record"
  | "material-investigation"
  | "material-press"
  | "material-statute"
  | "material-vendor"
  | "note-old"
  | "overview-all-depends"
  | "overview-matrix"
  | "overview-none-open"
  | "overview-nothing"
  | "overview-questions"
  | "overview-record"
  | "pack-bad-lawyer"
  | "pack-bad-maintainer"
  | "pack-changed"
  | "pack-contents"
  | "pack-no-key"
  | "pack-not-one"
  | "pack-one-signer"
  | "pack-same"
  | "pack-serial"
  | "pack-too-large"
  | "pack-unknown-lawyer"
  | "pack-unknown-maintainer"
  | "place-nation"
  | "practice-absent"
  | "practice-answers"
  | "practice-answers-held"
  | "practice-any-agency"
  | "practice-any-record"
  | "practice-back"
  | "practice-case"
  | "practice-compare"
  | "practice-compared"
  | "practice-end"
  | "practice-end-first"
  | "practice-file"
  | "practice-find"
  | "practice-how"
  | "practice-label"
  | "practice-lede"
  | "practice-no-story"
  | "practice-none"
  | "practice-not-answered"
  | "practice-not-begun"
  | "practice-open"
  | "practice-otherwise"
  | "practice-question"
  | "practice-results"
  | "practice-same"
  | "practice-sheet"
  | "practice-sheet-ask"
  | "practice-sheet-how"
  | "practice-sheet-questions"
  | "practice-sheet-solution"
  | "practice-story"
  | "practice-title"
  | "practice-to-questions"
  | "practice-told"
  | "practice-unfit"
  | "practice-unknown-hint"
  | "practice-you"
  | "proof-children"
  | "proof-children-broken"
  | "proof-core"
  | "proof-core-broken"
  | "proof-core-kept"
  | "proof-files"
  | "proof-files-broken"
  | "proof-files-kept"
  | "proof-tcp"
  | "proof-tcp-broken"
  | "proof-tcp-kept"
  | "proof-udp"
  | "proof-udp-broken"
  | "proof-udp-kept"
  | "report-not-advice"
  | "rules-checking"
  | "rules-choose"
  | "rules-key"
  | "rules-key-add"
  | "rules-key-as"
  | "rules-key-lawyer"
  | "rules-key-maintainer"
  | "rules-keys"
  | "rules-keys-added"
  | "rules-keys-what"
  | "rules-newer"
  | "rules-newer-what"
  | "rules-of-folder"
  | "rules-of-program"
  | "rules-title"
  | "safeguard-above"
  | "sealed-altered"
  | "sealed-damaged"
  | "sealed-key-none"
  | "sealed-key-secret"
  | "sealed-no-secret"
  | "sealed-none"
  | "sealed-other"
  | "sealed-work"
  | "sealed-wrong-key"
  | "session-locked-to-key"
  | "session-same"
  | "session-words"
  | "sheet-about"
  | "sheet-date"
  | "sheet-declare"
  | "sheet-enclosed"
  | "sheet-law"
  | "sheet-signature"
  | "sheet-subject"
  | "short-first"
  | "slip-about"
  | "slip-copied"
  | "slip-copy"
  | "slip-how"
  | "slip-known-by"
  | "slip-nothing-of-you"
  | "slip-open"
  | "slip-rules"
  | "slip-says"
  | "slip-title"
  | "slip-to-nobody"
  | "slip-unknown-hint"
  | "slip-wrong"
  | "source-not-read"
  | "source-read-in-copy"
  | "standing-announced"
  | "standing-fought-over"
  | "standing-stayed"
  | "steps-caution"
  | "steps-changes"
  | "steps-cost"
  | "steps-deadlines"
  | "steps-duty"
  | "steps-effort"
  | "steps-general"
  | "steps-gives"
  | "steps-gives-nothing"
  | "steps-narrows"
  | "steps-narrows-none"
  | "steps-narrows-not-yours"
  | "steps-next"
  | "steps-rest"
  | "steps-title"
  | "steps-today"
  | "takes-court-order"
  | "takes-court-order-sentence"
  | "takes-judges-warrant"
  | "takes-judges-warrant-sentence"
  | "takes-keepers-choice"
  | "takes-keepers-choice-sentence"
  | "takes-own-paper"
  | "takes-own-paper-sentence"
  | "takes-own-word"
  | "takes-own-word-sentence"
  | "terms-all"
  | "terms-here"
  | "voice-challengers"
  | "voice-company"
  | "voice-court"
  | "voice-government"
  | "voice-law"
  | "voice-lawmakers"
  | "voice-reporters"
  | "way-email"
  | "way-in-person"
  | "way-mail"
  | "way-online"
  | "way-phone"
  | "window-access"
  | "window-access-depends"
  | "window-action-effect"
  | "window-actions-lede"
  | "window-actions-none"
  | "window-after"
  | "window-agency"
  | "window-all-agencies"
  | "window-all-alike"
  | "window-all-records"
  | "window-all-topics"
  | "window-answer-more"
  | "window-back"
  | "window-back-to-result"
  | "window-back-to-table"
  | "window-before"
  | "window-changes"
  | "window-chosen"
  | "window-clear"
  | "window-clear-keys"
  | "window-clear-what"
  | "window-close"
  | "window-counties"
  | "window-desk"
  | "window-desk-avoid"
  | "window-desk-beside"
  | "window-desk-close"
  | "window-desk-find"
  | "window-desk-listen"
  | "window-desk-next"
  | "window-desk-next-what"
  | "window-desk-none"
  | "window-desk-show"
  | "window-desk-what"
  | "window-fallback"
  | "window-find-county"
  | "window-find-state"
  | "window-help"
  | "window-hide-text"
  | "window-key-file"
  | "window-language"
  | "window-leave"
  | "window-leave-keys"
  | "window-leave-what"
  | "window-legend"
  | "window-legend-asked"
  | "window-legend-barred"
  | "window-legend-depends"
  | "window-legend-for-now"
  | "window-legend-none"
  | "window-legend-open"
  | "window-legend-reported"
  | "window-legend-restricted"
  | "window-legend-seen"
  | "window-letter-fill-in"
  | "window-letter-preview"
  | "window-letter-typed"
  | "window-letter-write"
  | "window-letters"
  | "window-letters-back"
  | "window-letters-to-steps"
  | "window-map-agency"
  | "window-map-how"
  | "window-map-record"
  | "window-map-tiles"
  | "window-map-title"
  | "window-map-words"
  | "window-matrix-caption"
  | "window-matrix-how"
  | "window-models"
  | "window-name"
  | "window-narrow"
  | "window-narrow-all"
  | "window-narrow-none"
  | "window-narrow-open"
  | "window-nav-interview"
  | "window-nav-label"
  | "window-nav-paper"
  | "window-nav-proof"
  | "window-nav-result"
  | "window-nav-session"
  | "window-nav-what-if"
  | "window-network-not-shut"
  | "window-network-shut"
  | "window-next"
  | "window-no-county-found"
  | "window-no-gate"
  | "window-no-routes"
  | "window-no-state-found"
  | "window-not-advice"
  | "window-not-printed"
  | "window-paper-add"
  | "window-paper-answers"
  | "window-paper-beside"
  | "window-paper-beside-none"
  | "window-paper-carry"
  | "window-paper-carry-what"
  | "window-paper-chosen"
  | "window-paper-chosen-none"
  | "window-paper-kind"
  | "window-paper-lawyer"
  | "window-paper-lawyer-what"
  | "window-paper-lede"
  | "window-paper-own-steps"
  | "window-paper-preview"
  | "window-paper-print"
  | "window-paper-remove"
  | "window-paper-save"
  | "window-paper-writes"
  | "window-places-how"
  | "window-places-none"
  | "window-places-page"
  | "window-places-state"
  | "window-places-title"
  | "window-proof-commands"
  | "window-proof-commands-how"
  | "window-proof-failed"
  | "window-proof-lede"
  | "window-proof-page"
  | "window-proof-page-broken"
  | "window-proof-page-kept"
  | "window-proof-passed"
  | "window-proof-title"
  | "window-proof-versions"
  | "window-routes"
  | "window-routes-how"
  | "window-routes-what"
  | "window-see-routes"
  | "window-session-age"
  | "window-session-choose"
  | "window-session-draw"
  | "window-session-draw-again"
  | "window-session-keep"
  | "window-session-key"
  | "window-session-key-what"
  | "window-session-lede"
  | "window-session-open"
  | "window-session-open-button"
  | "window-session-open-link"
  | "window-session-own"
  | "window-session-own-what"
  | "window-session-passphrase"
  | "window-session-public"
  | "window-session-replace"
  | "window-session-replaces"
  | "window-session-save"
  | "window-session-save-button"
  | "window-session-secret"
  | "window-session-title"
  | "window-session-to-result"
  | "window-session-with"
  | "window-session-words"
  | "window-session-words-what"
  | "window-show-table"
  | "window-show-text"
  | "window-skip-to-content"
  | "window-source"
  | "window-sources-how"
  | "window-stage-agency"
  | "window-stage-channel"
  | "window-stage-gate"
  | "window-stage-holder"
  | "window-stage-record"
  | "window-start"
  | "window-states"
  | "window-take-back"
  | "window-taking-shape"
  | "window-text-size"
  | "window-text-size-large"
  | "window-text-size-largest"
  | "window-text-size-normal"
  | "window-theme"
  | "window-theme-contrast"
  | "window-theme-dark"
  | "window-theme-light"
  | "window-theme-system"
  | "window-to-result"
  | "window-tools-label"
  | "window-topic"
  | "window-topic-empty"
  | "window-topics"
  | "window-trouble"
  | "window-trouble-unknown"
  | "window-ways"
  | "window-welcome-lede"
  | "window-welcome-not-advice"
  | "window-welcome-not-advice-more"
  | "window-welcome-skip"
  | "window-welcome-skip-more"
  | "window-welcome-stays"
  | "window-welcome-stays-more"
  | "window-welcome-time"
  | "window-welcome-title"
  | "window-what-if-answers"
  | "window-what-if-changed"
  | "window-what-if-changes"
  | "window-what-if-choose"
  | "window-what-if-hint"
  | "window-what-if-lede"
  | "window-what-if-more"
  | "window-what-if-most"
  | "window-what-if-most-how"
  | "window-what-if-none-left"
  | "window-what-if-question"
  | "window-what-if-take-back"
  | "window-what-if-title"
  | "window-what-if-try"
  | "window-why";
