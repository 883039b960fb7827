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

## The same person in other states.

# Above a map of the states, for one agency and one record. Each number can be 0 or 1. Same words as access-open,
# access-restricted, access-barred (result.ftl).
places-counts = Open in { NUMBER($open) }, restricted in { NUMBER($restricted) }, barred in { NUMBER($barred) }; no route found in { NUMBER($none) }.
# $states: two or three names of states, “Utah and Vermont”.
places-title = The same person in { $states }
# $differ: how many results are not the same in these states; the table below tells them. $same: how many are.
places-differ = { $differ ->
    [0] Nothing differs. All { NUMBER($same) } results are the same.
    [one] One result differs. { NUMBER($same) } are the same and are not listed.
   *[other] { NUMBER($differ) } results differ. { NUMBER($same) } are the same and are not listed.
}
# $most: 3.
places-how-many = Choose two states, or { NUMBER($most) } at most.

## Numbers for each state.

# Head of the column of states, in window and terminal: 23 letters at most.
compare-state = State
# For screen readers: a state on the map is read as “North Carolina: 5 open, 2 restricted, 1
# barred”. $open, $restricted, $barred: how many results are so; each can be 0 or 1. Same words as
# access-open, access-restricted, access-barred (result.ftl); they agree with “results”.
tally = { NUMBER($open) } open, { NUMBER($restricted) } restricted, { NUMBER($barred) } barred
