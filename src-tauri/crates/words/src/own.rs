//! The messages that code names, each once: a constant, its id and what it is given, by where it is said.
//!
//! What is missing here cannot be said, and what stands here and is missing in `locales/` is found by the
//! lint.

use crate::names::{self, Argument, Message};

macro_rules! own {
    ($(
        $(#[$about:meta])* $group:ident in $file:literal {
            $($name:ident = $id:literal $(($($kind:ident $argument:literal),+ $(,)?))?;)*
        }
    )*) => {
        /// Where a message is said.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Group {
            $($(#[$about])* $group,)*
        }

        impl Group {
            /// The file of each language in which its messages belong.
            #[must_use]
            pub fn file(self) -> &'static str {
                match self {
                    $(Self::$group => $file,)*
                }
            }
        }

        $($(
            #[doc = concat!("`", $id, "`")]
            pub const $name: Message = Message::fixed($id, &[$($(Argument::$kind($argument)),+)?]);
        )*)*

        /// Every one of them.
        pub const ALL: &[(Group, Message)] = &[$($((Group::$group, $name),)*)*];
    };
}

own! {
    /// Which rules are in use, and rules that come in a pack.
    Pack in "pack.ftl" {
        RULES_TITLE = "rules-title";
        RULES_LINE = "rules-line" (count "serial", count "days");
        RULES_OF_PROGRAM = "rules-of-program";
        RULES_OF_FOLDER = "rules-of-folder";
        RULES_OF_PACK = "rules-of-pack" (text "file", date "date");
        RULES_OF_PACK_ADDED = "rules-of-pack-added" (text "file", date "date");
        RULES_AGING = "rules-aging" (count "days", date "researched");
        RULES_OLD = "rules-old" (count "days", date "researched");
        RULES_NEWER = "rules-newer";
        RULES_NEWER_WHAT = "rules-newer-what";
        RULES_CHOOSE = "rules-choose";
        RULES_CHECKING = "rules-checking";
        RULES_KEYS = "rules-keys";
        RULES_KEYS_WHAT = "rules-keys-what";
        RULES_KEY = "rules-key";
        RULES_KEY_AS = "rules-key-as";
        RULES_KEY_MAINTAINER = "rules-key-maintainer";
        RULES_KEY_LAWYER = "rules-key-lawyer";
        RULES_KEY_ADD = "rules-key-add";
        RULES_KEYS_ADDED = "rules-keys-added";
        PACK_TAKEN = "pack-taken" (count "serial", date "researched");
        PACK_SAME = "pack-same";
        PACK_OTHERWISE = "pack-otherwise" (count "count");
        PACK_LOST = "pack-lost" (text "reason");
        PACK_NOT_ONE = "pack-not-one";
        PACK_TOO_LARGE = "pack-too-large";
        PACK_CHANGED = "pack-changed";
        PACK_UNKNOWN_MAINTAINER = "pack-unknown-maintainer";
        PACK_UNKNOWN_LAWYER = "pack-unknown-lawyer";
        PACK_BAD_MAINTAINER = "pack-bad-maintainer";
        PACK_BAD_LAWYER = "pack-bad-lawyer";
        PACK_ONE_SIGNER = "pack-one-signer";
        PACK_NEWER = "pack-newer" (text "version");
        PACK_FUTURE = "pack-future" (date "date");
        PACK_OLDER = "pack-older" (count "serial", count "used");
        PACK_CONTENTS = "pack-contents";
        PACK_BROKEN = "pack-broken" (count "count");
        PACK_SERIAL = "pack-serial";
        PACK_NO_KEY = "pack-no-key";
        PACK_AT_START = "pack-at-start" (text "file", text "reason");
    }
    /// Practice with somebody who is made up.
    Practice in "practice.ftl" {
        PRACTICE_TITLE = "practice-title";
        PRACTICE_LEDE = "practice-lede";
        PRACTICE_OPEN = "practice-open";
        PRACTICE_FIND = "practice-find";
        PRACTICE_NONE = "practice-none";
        PRACTICE_LABEL = "practice-label";
        PRACTICE_TOLD = "practice-told";
        PRACTICE_BACK = "practice-back";
        PRACTICE_AS_OF = "practice-as-of" (date "date");
        PRACTICE_STORY = "practice-story";
        PRACTICE_NO_STORY = "practice-no-story";
        PRACTICE_TO_QUESTIONS = "practice-to-questions";
        PRACTICE_COMPARE = "practice-compare";
        PRACTICE_END = "practice-end";
        PRACTICE_COMPARED = "practice-compared";
        PRACTICE_ANSWERS_DIFFER = "practice-answers-differ" (count "count");
        PRACTICE_RESULTS_DIFFER = "practice-results-differ" (count "count");
        PRACTICE_ANSWERS = "practice-answers";
        PRACTICE_RESULTS = "practice-results";
        PRACTICE_ABSENT = "practice-absent";
        PRACTICE_ANY_RECORD = "practice-any-record";
        PRACTICE_ANY_AGENCY = "practice-any-agency";
        PRACTICE_QUESTION = "practice-question";
        PRACTICE_FILE = "practice-file";
        PRACTICE_YOU = "practice-you";
        PRACTICE_NOT_ANSWERED = "practice-not-answered";
        PRACTICE_SAME = "practice-same";
        PRACTICE_OTHERWISE = "practice-otherwise";
        PRACTICE_CASE = "practice-case";
        PRACTICE_SHEET = "practice-sheet";
        PRACTICE_SHEET_SOLUTION = "practice-sheet-solution";
        PRACTICE_SHEET_QUESTIONS = "practice-sheet-questions";
        PRACTICE_SHEET_HOW = "practice-sheet-how";
        PRACTICE_SHEET_ASK = "practice-sheet-ask";
        PRACTICE_ANSWERS_HELD = "practice-answers-held";
        PRACTICE_END_FIRST = "practice-end-first";
        PRACTICE_NOT_BEGUN = "practice-not-begun";
        PRACTICE_UNFIT = "practice-unfit";
        PRACTICE_UNKNOWN = "practice-unknown" (text "word");
        PRACTICE_UNKNOWN_HINT = "practice-unknown-hint";
        PRACTICE_HOW = "practice-how";
    }
    /// A slip that says what is wrong with a statement.
    Slip in "slip.ftl" {
        SLIP_OPEN = "slip-open";
        SLIP_TITLE = "slip-title";
        SLIP_HOW = "slip-how";
        SLIP_ABOUT = "slip-about";
        SLIP_RULES = "slip-rules";
        SLIP_SERIAL = "slip-serial" (count "serial", date "researched");
        SLIP_SAYS = "slip-says";
        SLIP_WRONG = "slip-wrong";
        SLIP_KNOWN_BY = "slip-known-by";
        SLIP_NOTHING_OF_YOU = "slip-nothing-of-you";
        SLIP_TO = "slip-to" (text "place");
        SLIP_TO_NOBODY = "slip-to-nobody";
        SLIP_COPY = "slip-copy";
        SLIP_COPIED = "slip-copied";
        SLIP_UNKNOWN = "slip-unknown" (text "word");
        SLIP_UNKNOWN_HINT = "slip-unknown-hint";
    }
    /// A session that is kept, and opened again.
    Session in "session.ftl" {
        SESSION_WORDS = "session-words";
        SESSION_EXISTS = "session-exists" (text "path");
        SESSION_LOCKED_TO_KEY = "session-locked-to-key";
        SESSION_OPENED = "session-opened" (date "saved", date "researched");
        SESSION_SAVED = "session-saved" (text "path");
        SESSION_SAME = "session-same";
        SESSION_OTHERWISE = "session-otherwise" (count "count");
        SESSION_LOST = "session-lost" (text "reason");
        SESSION_NEWER = "session-newer" (count "form");
        SEALED_NONE = "sealed-none";
        SEALED_NEWER = "sealed-newer" (text "version");
        SEALED_DAMAGED = "sealed-damaged";
        SEALED_WORK = "sealed-work";
        SEALED_WRONG_KEY = "sealed-wrong-key";
        SEALED_ALTERED = "sealed-altered";
        SEALED_OTHER = "sealed-other";
        SEALED_TOO_LARGE = "sealed-too-large" (count "megabytes");
        SEALED_SHORT = "sealed-short" (count "least");
        SEALED_KEY_SECRET = "sealed-key-secret";
        SEALED_KEY_NONE = "sealed-key-none";
        SEALED_NO_SECRET = "sealed-no-secret";
        KEY_FILE_EMPTY = "key-file-empty" (text "file");
        SEALED_NO_RANDOM = "sealed-no-random" (text "reason");
    }
    /// A result: the summary, the matrix, what is still open.
    Result in "result.ftl" {
        CELL_NONE = "cell-none";
        CELL_FOR_NOW = "cell-for-now" (text "today", text "otherwise");
        ACCESS_TAKES = "access-takes" (text "access", text "takes");
        FOR_NOW_OTHERWISE = "for-now-otherwise" (text "sentence");
        OVERVIEW_NOTHING = "overview-nothing";
        OVERVIEW_OPEN = "overview-open" (count "count");
        OVERVIEW_FOR_NOW = "overview-for-now" (count "count");
        OVERVIEW_NONE_OPEN = "overview-none-open";
        OVERVIEW_DEPENDS = "overview-depends" (count "count");
        OVERVIEW_ALL_DEPENDS = "overview-all-depends";
        OVERVIEW_MATRIX = "overview-matrix";
        OVERVIEW_RECORD = "overview-record";
        OVERVIEW_UNHEEDED = "overview-unheeded" (count "count", text "questions");
        OVERVIEW_QUESTIONS = "overview-questions";
        OVERVIEW_PAST = "overview-past" (date "researched");
        OVERVIEW_DATED = "overview-dated" (date "as-of", date "researched", date "newest");
        SHORT_FIRST = "short-first";
        SHORT_WHY = "short-why" (text "channel", text "evidence");
        SHORT_WHY_DEPENDS = "short-why-depends" (text "channel", text "evidence");
        SHORT_LIKEWISE_COUNT = "short-likewise-count" (count "count");
        SHORT_LIKEWISE = "short-likewise" (text "agencies");
        SHORT_REST = "short-rest" (count "count", text "parts");
        SHORT_REST_OPEN = "short-rest-open" (count "count");
        SHORT_REST_FOR_NOW = "short-rest-for-now" (count "count");
        SHORT_REST_OWN = "short-rest-own" (count "count");
        SHORT_REST_KEEPER = "short-rest-keeper" (count "count");
        SHORT_REST_COURT = "short-rest-court" (count "count");
        SHORT_REST_BARRED = "short-rest-barred" (count "count");
        SHORT_REST_DEPENDS = "short-rest-depends" (count "count");
        SHORT_SURE = "short-sure" (count "shown", count "count");
        OVERVIEW_SHOWN = "overview-shown" (count "shown", count "all");
        QUESTION_IN_STATES = "question-in-states" (text "question", text "states");
        FINDINGS_TITLE = "findings-title" (text "state");
        TERMS_HERE = "terms-here";
        TERMS_ALL = "terms-all";
        REPORT_NOT_ADVICE = "report-not-advice";
        LANGUAGE_DRAFT = "language-draft";
    }
    /// An explanation: its headings, and the sentences around its notes.
    Explanation in "explanation.ftl" {
        EXPLAIN_TITLE = "explain-title" (text "record", text "agency");
        EXPLAIN_DEPENDS = "explain-depends";
        EXPLAIN_HELD_BY = "explain-held-by" (text "holder");
        HOLDER_NAMED = "holder-named" (text "holder", text "name");
        ANSWER_LINE = "answer-line" (text "label", text "value");
        EXPLAIN_SHORT = "explain-short";
        EXPLAIN_DECIDES = "explain-decides";
        EXPLAIN_DECIDES_LAW = "explain-decides-law" (text "safeguard", text "law");
        EXPLAIN_DECIDES_NOTHING = "explain-decides-nothing" (text "channel");
        EXPLAIN_CHANGES = "explain-changes";
        EXPLAIN_CHANGES_NONE = "explain-changes-none";
        EXPLAIN_TOLD_ABOVE = "explain-told-above";
        EXPLAIN_BECAUSE = "explain-because";
        EXPLAIN_WAITS = "explain-waits";
        EXPLAIN_COUNTY = "explain-county";
        EXPLAIN_NARROWS = "explain-narrows";
        EXPLAIN_FOR_NOW = "explain-for-now";
        EXPLAIN_MAY_NARROW = "explain-may-narrow";
        EXPLAIN_NOT_STOPPED = "explain-not-stopped";
        EXPLAIN_SEEN = "explain-seen";
        EXPLAIN_HISTORY = "explain-history";
        EXPLAIN_STATE = "explain-state";
        EXPLAIN_BACKGROUND = "explain-background";
        EXPLAIN_UNSETTLED = "explain-unsettled";
        EXPLAIN_SOURCES = "explain-sources";
        EXPLAIN_STANDING = "explain-standing";
        EXPLAIN_BINDS = "explain-binds";
        EXPLAIN_EXCEPTIONS = "explain-exceptions";
        EFFECT_MAY = "effect-may";
        EFFECT_NONE = "effect-none";
        EFFECT_KEEPS = "effect-keeps" (count "days");
        SAFEGUARD_ABOVE = "safeguard-above";
        SAFEGUARD_STALE = "safeguard-stale" (date "date");
        SAFEGUARD_SINCE = "safeguard-since" (date "date");
        NOTE_LATER = "note-later" (date "date");
        NOTE_OLD = "note-old";
        EXPLAIN_NEWEST = "explain-newest" (date "date");
        SOURCE_NOT_READ = "source-not-read";
        SOURCE_READ_IN_COPY = "source-read-in-copy";
    }
    /// Old beside new.
    Comparison in "comparison.ftl" {
        COMPARE_NONE = "compare-none";
        COMPARE_COUNT = "compare-count" (count "count");
        COMPARE_STATE = "compare-state";
        PLACES_COUNTS = "places-counts" (count "open", count "restricted", count "barred", count "none");
        PLACES_TITLE = "places-title" (text "states");
        PLACES_DIFFER = "places-differ" (count "differ", count "same");
        PLACES_HOW_MANY = "places-how-many" (count "most");
        TALLY = "tally" (count "open", count "restricted", count "barred");
    }
    /// What the person can do.
    Steps in "steps.ftl" {
        STEPS_TITLE = "steps-title";
        STEPS_CHANGES = "steps-changes";
        STEPS_EFFORT = "steps-effort";
        STEPS_NARROWS = "steps-narrows";
        STEPS_NARROWS_NONE = "steps-narrows-none";
        STEPS_DUTY = "steps-duty";
        STEPS_COST = "steps-cost";
        STEPS_GIVES = "steps-gives";
        STEPS_GIVES_NOTHING = "steps-gives-nothing";
        STEPS_NARROWS_NOT_YOURS = "steps-narrows-not-yours";
        STEPS_DEADLINES = "steps-deadlines";
        STEPS_TODAY = "steps-today";
        STEPS_NEXT = "steps-next";
        STEPS_REST = "steps-rest";
        STEPS_GENERAL = "steps-general";
        STEPS_CAUTION = "steps-caution";
    }
    /// Letters ready to sign: the list of them, what is said around each, and the frame of the sheet.
    Letters in "letter-frame.ftl" {
        LETTERS_TITLE = "letters-title";
        LETTERS_LEDE = "letters-lede";
        LETTER_SAFE = "letters-safe";
        LETTER_WITH_LAWYER = "letters-with-lawyer";
        LETTER_ANSWERED = "letters-answered" (text "questions");
        LETTER_OPEN = "letters-open" (text "questions");
        LETTER_GO_ON = "letters-go-on";
        LETTER_WAYS = "letters-ways";
        LETTER_ADDRESS = "letters-address";
        LETTER_FEE = "letters-fee";
        LETTER_FEE_FREE = "letters-fee-free";
        LETTER_FEE_VARIES = "letters-fee-varies";
        LETTER_FEE_DOLLARS = "letters-fee-dollars" (count "dollars");
        LETTER_DEADLINE = "letters-deadline";
        LETTER_DEADLINE_WORKING = "letters-deadline-working" (count "days");
        LETTER_DEADLINE_CALENDAR = "letters-deadline-calendar" (count "days");
        LETTER_ENCLOSES = "letters-encloses";
        LETTER_CAUTION = "letters-caution";
        LETTER_STEPS = "letters-steps";
        LETTER_CHECK_ADDRESS = "letters-check-address" (date "date");
        LETTER_CHECK_UNDATED = "letters-check-undated";
        LETTER_KEEP = "letters-keep";
        LETTER_BESIDE = "letters-beside";
        LETTER_BY_HAND = "letters-by-hand";
        LETTER_REQUIRED = "letters-required";
        SHEET_DATE = "sheet-date";
        SHEET_SUBJECT = "sheet-subject";
        SHEET_LAW = "sheet-law";
        SHEET_ABOUT = "sheet-about";
        SHEET_DECLARE = "sheet-declare";
        SHEET_ENCLOSED = "sheet-enclosed";
        SHEET_SIGNATURE = "sheet-signature";
    }
    /// What surrounds the questions.
    Interview in "interview.ftl" {
        INTERVIEW_WELCOME = "interview-welcome";
        INTERVIEW_PROMISE = "interview-promise";
        INTERVIEW_NOT_ADVICE = "interview-not-advice";
        INTERVIEW_SKIP = "interview-skip";
        INTERVIEW_WHY = "interview-why" (text "why");
        INTERVIEW_IN_STATE = "interview-in-state" (text "state");
        INTERVIEW_PROGRESS = "interview-progress" (count "number", count "left");
        INTERVIEW_CHOOSE = "interview-choose";
        INTERVIEW_CHOOSE_STATE = "interview-choose-state";
        INTERVIEW_CHOOSE_STATES = "interview-choose-states";
        INTERVIEW_CHOOSE_LIST = "interview-choose-list";
        INTERVIEW_COMMANDS = "interview-commands";
        INTERVIEW_COMMANDS_LIST = "interview-commands-list";
        INTERVIEW_NO_HELP = "interview-no-help";
        INTERVIEW_NOT_UNDERSTOOD = "interview-not-understood" (text "text");
        INTERVIEW_NO_TEXT = "interview-no-text";
        INTERVIEW_SEVERAL = "interview-several" (text "text", text "names");
        INTERVIEW_TAKEN = "interview-taken" (text "answer");
        INTERVIEW_SKIPPED = "interview-skipped";
        INTERVIEW_KEEP = "interview-keep" (text "answer");
        INTERVIEW_KEEP_SKIPPED = "interview-keep-skipped";
        INTERVIEW_PROMPT = "interview-prompt";
        INTERVIEW_MORE = "interview-more";
        INTERVIEW_AFTER = "interview-after";
        INTERVIEW_CORRECT = "interview-correct";
        INTERVIEW_CORRECT_HOW = "interview-correct-how";
        INTERVIEW_GO_ON = "interview-go-on";
        INTERVIEW_CHOOSE_AGENCY = "interview-choose-agency";
        INTERVIEW_LEAVE = "interview-leave";
        INTERVIEW_FIRST = "interview-first";
        INTERVIEW_DONE = "interview-done";
        INTERVIEW_STOPPED = "interview-stopped";
        INTERVIEW_SHAPE_EMPTY = "interview-shape-empty";
        INTERVIEW_SHAPE_REST = "interview-shape-rest" (count "count");
        INTERVIEW_ANSWERED = "interview-answered" (count "answered", count "left");
    }
    /// The window alone.
    Window in "window.ftl" {
        WINDOW_NAME = "window-name";
        WINDOW_SKIP_TO_CONTENT = "window-skip-to-content";
        WINDOW_NAV_LABEL = "window-nav-label";
        WINDOW_NAV_INTERVIEW = "window-nav-interview";
        WINDOW_NAV_RESULT = "window-nav-result";
        WINDOW_NAV_WHAT_IF = "window-nav-what-if";
        WINDOW_NAV_PAPER = "window-nav-paper";
        WINDOW_CLEARED = "window-cleared" (count "count");
        WINDOW_DESK = "window-desk";
        WINDOW_DESK_WHAT = "window-desk-what";
        WINDOW_DESK_BESIDE = "window-desk-beside";
        WINDOW_DESK_FIND = "window-desk-find";
        WINDOW_DESK_NONE = "window-desk-none";
        WINDOW_DESK_NEXT = "window-desk-next";
        WINDOW_DESK_NEXT_WHAT = "window-desk-next-what";
        WINDOW_DESK_LISTEN = "window-desk-listen";
        WINDOW_DESK_AVOID = "window-desk-avoid";
        WINDOW_DESK_SHOW = "window-desk-show";
        WINDOW_DESK_CLOSE = "window-desk-close";
        WINDOW_NAV_SESSION = "window-nav-session";
        WINDOW_SESSION_TITLE = "window-session-title";
        WINDOW_SESSION_LEDE = "window-session-lede";
        WINDOW_SESSION_SAVE = "window-session-save";
        WINDOW_SESSION_WITH = "window-session-with";
        WINDOW_SESSION_WORDS = "window-session-words";
        WINDOW_SESSION_WORDS_WHAT = "window-session-words-what";
        WINDOW_SESSION_OWN = "window-session-own";
        WINDOW_SESSION_OWN_WHAT = "window-session-own-what";
        WINDOW_SESSION_KEY = "window-session-key";
        WINDOW_SESSION_KEY_WHAT = "window-session-key-what";
        WINDOW_SESSION_DRAW = "window-session-draw";
        WINDOW_SESSION_DRAW_AGAIN = "window-session-draw-again";
        WINDOW_SESSION_SAVE_BUTTON = "window-session-save-button";
        WINDOW_SESSION_PASSPHRASE = "window-session-passphrase";
        WINDOW_SESSION_PUBLIC = "window-session-public";
        WINDOW_SESSION_SECRET = "window-session-secret";
        WINDOW_SESSION_OPEN = "window-session-open";
        WINDOW_SESSION_REPLACES = "window-session-replaces";
        WINDOW_SESSION_REPLACE = "window-session-replace";
        WINDOW_SESSION_KEEP = "window-session-keep";
        WINDOW_KEY_FILE = "window-key-file";
        WINDOW_SESSION_CHOOSE = "window-session-choose";
        WINDOW_SESSION_OPEN_BUTTON = "window-session-open-button";
        WINDOW_SESSION_TO_RESULT = "window-session-to-result";
        WINDOW_SESSION_OPEN_LINK = "window-session-open-link";
        WINDOW_SESSION_AGE = "window-session-age";
        WINDOW_NAV_PROOF = "window-nav-proof";
        WINDOW_TOOLS_LABEL = "window-tools-label";
        WINDOW_LANGUAGE = "window-language";
        WINDOW_TEXT_SIZE = "window-text-size";
        WINDOW_TEXT_SIZE_NORMAL = "window-text-size-normal";
        WINDOW_TEXT_SIZE_LARGE = "window-text-size-large";
        WINDOW_TEXT_SIZE_LARGEST = "window-text-size-largest";
        WINDOW_THEME = "window-theme";
        WINDOW_THEME_SYSTEM = "window-theme-system";
        WINDOW_THEME_LIGHT = "window-theme-light";
        WINDOW_THEME_DARK = "window-theme-dark";
        WINDOW_THEME_CONTRAST = "window-theme-contrast";
        WINDOW_NETWORK_SHUT = "window-network-shut";
        WINDOW_NETWORK_NOT_SHUT = "window-network-not-shut";
        WINDOW_CLEAR = "window-clear";
        WINDOW_CLEAR_KEYS = "window-clear-keys";
        WINDOW_CLEAR_WHAT = "window-clear-what";
        WINDOW_LEAVE = "window-leave";
        WINDOW_LEAVE_KEYS = "window-leave-keys";
        WINDOW_LEAVE_WHAT = "window-leave-what";
        WINDOW_FALLBACK = "window-fallback";
        WINDOW_TROUBLE = "window-trouble";
        WINDOW_TROUBLE_UNKNOWN = "window-trouble-unknown";
        WINDOW_CLOSE = "window-close";
        WINDOW_NOT_ADVICE = "window-not-advice";
        WINDOW_WELCOME_TITLE = "window-welcome-title";
        WINDOW_WELCOME_LEDE = "window-welcome-lede";
        WINDOW_WELCOME_STAYS = "window-welcome-stays";
        WINDOW_WELCOME_STAYS_MORE = "window-welcome-stays-more";
        WINDOW_WELCOME_SKIP = "window-welcome-skip";
        WINDOW_WELCOME_SKIP_MORE = "window-welcome-skip-more";
        WINDOW_WELCOME_NOT_ADVICE = "window-welcome-not-advice";
        WINDOW_WELCOME_NOT_ADVICE_MORE = "window-welcome-not-advice-more";
        WINDOW_WELCOME_TIME = "window-welcome-time";
        WINDOW_START = "window-start";
        WINDOW_TOPIC_EMPTY = "window-topic-empty";
        WINDOW_TOPICS = "window-topics";
        WINDOW_WHY = "window-why";
        WINDOW_HELP = "window-help";
        WINDOW_FIND_STATE = "window-find-state";
        WINDOW_STATES = "window-states";
        WINDOW_CHOSEN = "window-chosen";
        WINDOW_TAKE_BACK = "window-take-back";
        WINDOW_NO_STATE_FOUND = "window-no-state-found";
        WINDOW_FIND_COUNTY = "window-find-county";
        WINDOW_COUNTIES = "window-counties";
        WINDOW_NO_COUNTY_FOUND = "window-no-county-found";
        WINDOW_BACK = "window-back";
        WINDOW_NEXT = "window-next";
        WINDOW_TO_RESULT = "window-to-result";
        WINDOW_TAKING_SHAPE = "window-taking-shape";
        WINDOW_ANSWER_MORE = "window-answer-more";
        WINDOW_ACCESS = "window-access";
        WINDOW_ACCESS_DEPENDS = "window-access-depends";
        WINDOW_MATRIX_HOW = "window-matrix-how";
        WINDOW_MATRIX_CAPTION = "window-matrix-caption";
        WINDOW_AGENCY = "window-agency";
        WINDOW_NARROW = "window-narrow";
        WINDOW_NARROW_OPEN = "window-narrow-open";
        WINDOW_TOPIC = "window-topic";
        WINDOW_ALL_TOPICS = "window-all-topics";
        WINDOW_NARROW_NONE = "window-narrow-none";
        WINDOW_NARROW_ALL = "window-narrow-all";
        WINDOW_LEGEND = "window-legend";
        WINDOW_LEGEND_OPEN = "window-legend-open";
        WINDOW_LEGEND_FOR_NOW = "window-legend-for-now";
        WINDOW_LEGEND_RESTRICTED = "window-legend-restricted";
        WINDOW_LEGEND_BARRED = "window-legend-barred";
        WINDOW_LEGEND_NONE = "window-legend-none";
        WINDOW_LEGEND_SEEN = "window-legend-seen";
        WINDOW_LEGEND_REPORTED = "window-legend-reported";
        WINDOW_LEGEND_ASKED = "window-legend-asked";
        WINDOW_LEGEND_DEPENDS = "window-legend-depends";
        WINDOW_MODELS = "window-models";
        WINDOW_ROUTES = "window-routes";
        WINDOW_ROUTES_WHAT = "window-routes-what";
        WINDOW_BACK_TO_TABLE = "window-back-to-table";
        WINDOW_ROUTES_HOW = "window-routes-how";
        WINDOW_ALL_RECORDS = "window-all-records";
        WINDOW_ALL_AGENCIES = "window-all-agencies";
        WINDOW_SHOW_TEXT = "window-show-text";
        WINDOW_HIDE_TEXT = "window-hide-text";
        WINDOW_SHOW_TABLE = "window-show-table";
        WINDOW_SEE_ROUTES = "window-see-routes";
        WINDOW_NO_ROUTES = "window-no-routes";
        WINDOW_STAGE_RECORD = "window-stage-record";
        WINDOW_STAGE_HOLDER = "window-stage-holder";
        WINDOW_STAGE_CHANNEL = "window-stage-channel";
        WINDOW_STAGE_GATE = "window-stage-gate";
        WINDOW_STAGE_AGENCY = "window-stage-agency";
        WINDOW_NO_GATE = "window-no-gate";
        WINDOW_BACK_TO_RESULT = "window-back-to-result";
        WINDOW_WAYS = "window-ways";
        WINDOW_SOURCE = "window-source";
        WINDOW_SOURCES_HOW = "window-sources-how";
        WINDOW_WHAT_IF_TITLE = "window-what-if-title";
        WINDOW_WHAT_IF_LEDE = "window-what-if-lede";
        WINDOW_WHAT_IF_ANSWERS = "window-what-if-answers";
        WINDOW_WHAT_IF_CHANGED = "window-what-if-changed";
        WINDOW_WHAT_IF_TAKE_BACK = "window-what-if-take-back";
        WINDOW_WHAT_IF_NONE_LEFT = "window-what-if-none-left";
        WINDOW_WHAT_IF_MOST = "window-what-if-most";
        WINDOW_WHAT_IF_MOST_HOW = "window-what-if-most-how";
        WINDOW_WHAT_IF_TRY = "window-what-if-try";
        WINDOW_WHAT_IF_CHANGES = "window-what-if-changes";
        WINDOW_WHAT_IF_MORE = "window-what-if-more";
        WINDOW_PLACES_TITLE = "window-places-title";
        WINDOW_PLACES_HOW = "window-places-how";
        WINDOW_PLACES_STATE = "window-places-state";
        WINDOW_PLACES_NONE = "window-places-none";
        WINDOW_PLACES_PAGE = "window-places-page";
        WINDOW_WHAT_IF_QUESTION = "window-what-if-question";
        WINDOW_WHAT_IF_CHOOSE = "window-what-if-choose";
        WINDOW_WHAT_IF_HINT = "window-what-if-hint";
        WINDOW_CHANGES = "window-changes";
        WINDOW_BEFORE = "window-before";
        WINDOW_AFTER = "window-after";
        WINDOW_MAP_TITLE = "window-map-title";
        WINDOW_MAP_HOW = "window-map-how";
        WINDOW_MAP_RECORD = "window-map-record";
        WINDOW_MAP_AGENCY = "window-map-agency";
        WINDOW_MAP_TILES = "window-map-tiles";
        WINDOW_MAP_WORDS = "window-map-words";
        WINDOW_PAPER_LEDE = "window-paper-lede";
        WINDOW_PAPER_KIND = "window-paper-kind";
        WINDOW_PAPER_CARRY = "window-paper-carry";
        WINDOW_PAPER_CARRY_WHAT = "window-paper-carry-what";
        WINDOW_PAPER_LAWYER = "window-paper-lawyer";
        WINDOW_PAPER_LAWYER_WHAT = "window-paper-lawyer-what";
        WINDOW_PAPER_OWN_STEPS = "window-paper-own-steps";
        WINDOW_PAPER_ANSWERS = "window-paper-answers";
        WINDOW_PAPER_BESIDE = "window-paper-beside";
        WINDOW_PAPER_BESIDE_NONE = "window-paper-beside-none";
        WINDOW_PAPER_CHOSEN = "window-paper-chosen";
        WINDOW_PAPER_CHOSEN_NONE = "window-paper-chosen-none";
        WINDOW_PAPER_ADD = "window-paper-add";
        WINDOW_PAPER_REMOVE = "window-paper-remove";
        WINDOW_PAPER_PRINT = "window-paper-print";
        WINDOW_PAPER_SAVE = "window-paper-save";
        WINDOW_PAPER_WRITES = "window-paper-writes";
        WINDOW_PAPER_PREVIEW = "window-paper-preview";
        WINDOW_SAVED = "window-saved" (text "path");
        WINDOW_NOT_SAVED = "window-not-saved" (text "path", text "reason");
        WINDOW_NOT_PRINTED = "window-not-printed";
        WINDOW_ALL_ALIKE = "window-all-alike";
        WINDOW_ACTIONS_LEDE = "window-actions-lede";
        WINDOW_ACTIONS_NONE = "window-actions-none";
        WINDOW_ACTION_EFFECT = "window-action-effect";
        WINDOW_LETTERS = "window-letters";
        WINDOW_LETTERS_BACK = "window-letters-back";
        WINDOW_LETTERS_TO_STEPS = "window-letters-to-steps";
        WINDOW_LETTER_WRITE = "window-letter-write";
        WINDOW_LETTER_FILL_IN = "window-letter-fill-in";
        WINDOW_LETTER_TYPED = "window-letter-typed";
        WINDOW_LETTER_PREVIEW = "window-letter-preview";
        WINDOW_PROOF_TITLE = "window-proof-title";
        WINDOW_PROOF_LEDE = "window-proof-lede";
        WINDOW_PROOF_PASSED = "window-proof-passed";
        WINDOW_PROOF_FAILED = "window-proof-failed";
        WINDOW_PROOF_COMMANDS = "window-proof-commands";
        WINDOW_PROOF_COMMANDS_HOW = "window-proof-commands-how";
        WINDOW_PROOF_PAGE = "window-proof-page";
        WINDOW_PROOF_PAGE_KEPT = "window-proof-page-kept";
        WINDOW_PROOF_PAGE_BROKEN = "window-proof-page-broken";
        WINDOW_PROOF_VERSIONS = "window-proof-versions";
    }
    /// What the window promises, and what came of trying to break it.
    Proof in "proof.ftl" {
        PROOF_TCP = "proof-tcp";
        PROOF_TCP_KEPT = "proof-tcp-kept";
        PROOF_TCP_BROKEN = "proof-tcp-broken";
        PROOF_UDP = "proof-udp";
        PROOF_UDP_KEPT = "proof-udp-kept";
        PROOF_UDP_BROKEN = "proof-udp-broken";
        PROOF_CHILDREN = "proof-children";
        PROOF_CHILDREN_KEPT = "proof-children-kept" (count "count");
        PROOF_CHILDREN_BROKEN = "proof-children-broken";
        PROOF_FILES = "proof-files";
        PROOF_FILES_KEPT = "proof-files-kept";
        PROOF_FILES_BROKEN = "proof-files-broken";
        PROOF_CORE = "proof-core";
        PROOF_CORE_KEPT = "proof-core-kept";
        PROOF_CORE_BROKEN = "proof-core-broken";
    }
    /// The terminal alone.
    Terminal in "terminal.ftl" {
        TERMINAL_ABOUT = "terminal-about";
        TERMINAL_FALLBACK = "terminal-fallback" (text "language");
        TERMINAL_LEGEND = "terminal-legend";
        TERMINAL_WHY = "terminal-why";
        TERMINAL_HOW = "terminal-how";
        TERMINAL_WHY_INTERVIEW = "terminal-why-interview";
        TERMINAL_TYPED_HELP = "terminal-typed-help";
        TERMINAL_TYPED_BACK = "terminal-typed-back";
        TERMINAL_TYPED_RESULT = "terminal-typed-result";
        TERMINAL_TYPED_LEAVE = "terminal-typed-leave";
        TERMINAL_TYPED_SKIP = "terminal-typed-skip";
        TERMINAL_TYPED_LIST = "terminal-typed-list";
        TERMINAL_TYPED_STEPS = "terminal-typed-steps";
        TERMINAL_TYPED_YES = "terminal-typed-yes";
        TERMINAL_TYPED_NO = "terminal-typed-no";
        TERMINAL_TYPED_AND = "terminal-typed-and";
        TERMINAL_TYPED_OR = "terminal-typed-or";
        TERMINAL_NO_EXPOSURE = "terminal-no-exposure" (text "agency", text "record");
        TERMINAL_NO_EXPOSURE_HINT = "terminal-no-exposure-hint";
        TERMINAL_COMPARE_DEPENDS = "terminal-compare-depends";
        TERMINAL_COMPARE_CHANGE = "terminal-compare-change" (text "before", text "after");
        TERMINAL_COMPARE_COUNT = "terminal-compare-count";
        TERMINAL_QUESTIONS_NONE = "terminal-questions-none";
        TERMINAL_CHECK_CLEAN = "terminal-check-clean" (
            count "states", count "facts", count "safeguards", count "cases", count "sources", count "locales"
        );
        TERMINAL_LETTERS_HOW = "terminal-letters-how";
        TERMINAL_LETTER_LAWYER = "terminal-letter-lawyer";
        TERMINAL_DIFF_NEW = "terminal-diff-new";
        TERMINAL_DIFF_GONE = "terminal-diff-gone";
        TERMINAL_DIFF_COUNT = "terminal-diff-count" (count "rules", count "words");
        TERMINAL_DIFF_NOTHING = "terminal-diff-nothing";
        TERMINAL_PACK_MADE = "terminal-pack-made" (text "path");
        TERMINAL_PACK_JOINED = "terminal-pack-joined" (text "path");
        TERMINAL_PACK_GOOD = "terminal-pack-good";
        TERMINAL_PASSPHRASE = "terminal-passphrase";
        TERMINAL_SESSION_KEY = "terminal-session-key";
        TERMINAL_REPLACE = "terminal-replace";
        TERMINAL_READING = "terminal-reading";
        TERMINAL_NOT_CONFINED = "terminal-not-confined" (text "reason");
        TERMINAL_UNCONFINED = "terminal-unconfined" (text "reason");
        TERMINAL_NO_WINDOW = "terminal-no-window" (text "reason");
        TERMINAL_UNCONFINED_HOW = "terminal-unconfined-how";
        TERMINAL_TEMPLATE_HEAD = "terminal-template-head";
        TERMINAL_TEMPLATE_PER = "terminal-template-per" (text "example");
        TERMINAL_TEMPLATE_WHEN = "terminal-template-when";
        TERMINAL_TEMPLATE_LIST = "terminal-template-list";
        TERMINAL_CHECK_STALE = "terminal-check-stale" (count "count");
        TERMINAL_CHECK_LOOSE = "terminal-check-loose" (count "count", text "safeguards");
        TERMINAL_CHECK_STALE_MONTH = "terminal-check-stale-month" (date "month", count "count");
        TERMINAL_CHECK_PRIMARY = "terminal-check-primary" (count "primary", count "read", count "all");
        TERMINAL_CHECK_OPEN = "terminal-check-open" (text "language", count "count", count "stale");
        TERMINAL_LOCALES_HEAD = "terminal-locales-head";
        TERMINAL_LOCALES_BROKEN = "terminal-locales-broken" (text "language", count "count");
        TERMINAL_LOCALES_LEGEND = "terminal-locales-legend";
        TERMINAL_LOCALES_MISSING = "terminal-locales-missing";
        TERMINAL_LOCALES_COPY = "terminal-locales-copy";
        TERMINAL_LOCALES_STALE = "terminal-locales-stale";
        TERMINAL_LOCALES_WHOLE = "terminal-locales-whole";
        TERMINAL_LOCALES_SYNCED = "terminal-locales-synced" (count "added", count "renewed");
        TERMINAL_LOCALES_FRESH = "terminal-locales-fresh";
        TERMINAL_LOCALES_BEGUN = "terminal-locales-begun" (text "folder", count "count");
    }
    /// A page to print alone.
    Page in "page.ftl" {
        PAPER_CARRY = "paper-carry";
        PAPER_CARRY_SAFE = "paper-carry-safe";
        PAPER_IF_YOU = "paper-if-you";
        PAPER_CARD = "paper-card";
        PAPER_CARD_HOW = "paper-card-how";
        PAPER_CARD_MEANS = "paper-card-means";
        PAPER_CARD_SILENT = "paper-card-silent";
        PAPER_CARD_LAWYER = "paper-card-lawyer";
        PAPER_CARD_SEARCH = "paper-card-search";
        PAPER_CARD_DOOR = "paper-card-door";
        PAPER_LAWYER = "paper-lawyer";
        PAPER_ANSWERS = "paper-answers";
        PAPER_AGENCY = "paper-agency";
        PAPER_REACHES = "paper-reaches";
        PAGE_TITLE = "page-title";
    }
    /// What is wrong with what a person typed, chose or wrote.
    Errors in "errors.ftl" {
        ERROR_UNKNOWN_QUESTION = "error-unknown-question" (text "word");
        ERROR_UNKNOWN_STATE = "error-unknown-state" (text "word");
        ERROR_NOT_AN_ANSWER = "error-not-an-answer" (text "word", text "question");
        ERROR_TAKES_ONE_STATE = "error-takes-one-state" (text "question");
        ERROR_TAKES_ONE_ANSWER = "error-takes-one-answer" (text "question");
        ERROR_NOT_BY_STATE = "error-not-by-state" (text "question");
        ERROR_NEEDS_STATE = "error-needs-state" (text "question");
        ERROR_STATE_NOT_NAMED = "error-state-not-named" (text "question", text "state");
        ERROR_STATE_TWICE = "error-state-twice" (text "question", text "state");
        ERROR_ONE_STATE_ONLY = "error-one-state-only" (text "question");
        ERROR_ANSWER_UNREADABLE = "error-answer-unreadable" (text "question");
        ERROR_WRITE_ANSWER = "error-write-answer";
        ERROR_NAME_IT_THERE = "error-name-it-there" (text "question");
        ERROR_AND_MORE = "error-and-more";
        ERROR_DID_YOU_MEAN = "error-did-you-mean" (text "word");
        ERROR_ONE_OF = "error-one-of" (text "words");
        ERROR_FILE_MISSING = "error-file-missing" (text "file");
        ERROR_FILE_UNREADABLE = "error-file-unreadable" (text "file", text "reason");
        ERROR_FILE_FOLDER = "error-file-folder" (text "file");
        ERROR_FILE_NOT_ORDINARY = "error-file-not-ordinary" (text "file");
        ERROR_FILE_LEADS_OUT = "error-file-leads-out" (text "file");
        ERROR_FILE_TOO_LARGE = "error-file-too-large" (text "file", count "megabytes");
        ERROR_FILE_NOT_UTF8 = "error-file-not-utf8" (text "file", count "line");
        ERROR_FILE_UTF16 = "error-file-utf16" (text "file");
        ERROR_FILE_TEMPLATE = "error-file-template";
        ERROR_FOLDER_MISSING = "error-folder-missing" (text "file");
        ERROR_FOLDER_FILE = "error-folder-file" (text "file");
        ERROR_NO_LOCALE = "error-no-locale" (text "word");
        ERROR_NO_SUCH_TIME = "error-no-such-time" (date "since", date "until");
        ERROR_NO_SUCH_TIME_HINT = "error-no-such-time-hint" (date "day");
        ERROR_UNKNOWN_RECORD = "error-unknown-record" (text "word");
        ERROR_UNKNOWN_AGENCY = "error-unknown-agency" (text "word");
        ERROR_NOT_ID_VALUE = "error-not-id-value" (text "text");
        ERROR_UNKNOWN_LETTER = "error-unknown-letter" (text "word");
        ERROR_LETTER_NOT_YOURS = "error-letter-not-yours" (text "letter");
        ERROR_LETTER_STATE = "error-letter-state" (text "states");
        ERROR_LETTER_UNSAFE = "error-letter-unsafe" (text "letter");
        ERROR_UNKNOWN_FIELD = "error-unknown-field" (text "word");
        ERROR_FIELD_BY_HAND = "error-field-by-hand" (text "field");
        ERROR_FIELD_LONG = "error-field-long" (text "field", count "most");
        ERROR_NO_RESULT = "error-no-result";
        ERROR_PLAIN = "error-plain";
        ERROR_NETWORK_OPEN = "error-network-open" (text "reason");
        ERROR_NO_WINDOW = "error-no-window" (text "reason");
    }
}

/// The messages that the window finds by their ids: it is handed them as words. They are given nothing, and
/// do not hang on the rules.
#[must_use]
pub fn window() -> Vec<Message> {
    let told = |group: &Group| !matches!(group, Group::Terminal | Group::Page | Group::Errors);
    let own = ALL.iter().filter(|(group, _)| told(group)).map(|(_, message)| message.clone());
    own.chain(names::vocabulary()).filter(|message| message.arguments().is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_is_named_once_and_like_its_id() {
        let ids: BTreeSet<&str> = ALL.iter().map(|(_, message)| message.id()).collect();
        assert_eq!(ids.len(), ALL.len());
        let vocabulary = names::vocabulary();
        assert!(vocabulary.iter().all(|message| !ids.contains(message.id())));
    }

    #[test]
    fn the_window_is_handed_what_it_can_say_alone() {
        let window = window();
        let has = |message: Message| window.contains(&message);
        assert!(has(EXPLAIN_BECAUSE) && has(CELL_NONE) && has(WINDOW_START) && has(INTERVIEW_SKIP));
        assert!(!has(OVERVIEW_OPEN), "it is given a count");
        assert!(!has(TERMINAL_LEGEND) && !has(PAGE_TITLE) && !has(ERROR_NO_RESULT));
    }

    /// Writes the type of those ids beside the other types of the window; `cargo xtask types` joins them.
    #[cfg(feature = "typescript")]
    #[test]
    fn export_bindings_window_words() {
        let folder = std::env::var_os("TS_RS_EXPORT_DIR").unwrap_or_else(|| "bindings".into());
        let folder = std::path::PathBuf::from(folder);
        let ids: BTreeSet<String> = window().iter().map(|message| format!("  | \"{message}\"")).collect();
        let ids: Vec<String> = ids.into_iter().collect();
        let about = "/**\n * A message that the window finds by its id, in `Shell.words`.\n */\n";
        let text = format!("{about}export type WindowWord =\n{};\n", ids.join("\n"));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("WindowWord.ts"), text).unwrap();
    }
}
