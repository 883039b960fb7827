### Two results side by side: as things are now, and as they would be with another answer or after a
### step. A “result” is what one agency can do with one record.

## Sentence above the table of what changes (window: “What if”, and under a step). The terminal has
## only the first of the two.

compare-none = This change makes no difference.
# $count: whole number, never 0.
compare-count = { $count ->
    [one] One result changes.
   *[other] { NUMBER($count) } results change.
}

## Numbers for each state.

# Head of the column of states, in window and terminal: 23 letters at most.
compare-state = State
# For screen readers: a state on the map is read as “North Carolina: 5 open, 2 restricted, 1
# barred”. $open, $restricted, $barred: how many results are so; each can be 0 or 1. Same words as
# access-open, access-restricted, access-barred (result.ftl); they agree with “results”.
tally = { NUMBER($open) } open, { NUMBER($restricted) } restricted, { NUMBER($barred) } barred
