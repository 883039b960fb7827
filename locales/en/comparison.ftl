# Old beside new.

compare-none = This change makes no difference.
compare-count = { $count ->
    [one] One result changes.
   *[other] { NUMBER($count) } results change.
}
compare-state = State
tally = { NUMBER($open) } open, { NUMBER($restricted) } restricted, { NUMBER($barred) } barred
