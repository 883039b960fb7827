compare-none = Chanjman sa a pa fè okenn diferans.
compare-count = { $count ->
    [1] Yon rezilta chanje.
   *[other] { NUMBER($count) } rezilta chanje.
}

## Menm moun nan nan lòt eta.

places-counts = Ouvè nan { NUMBER($open) }, limite nan { NUMBER($restricted) }, entèdi nan { NUMBER($barred) }; nou pa jwenn chemen nan { NUMBER($none) }.
places-title = Menm moun nan nan { $states }
places-differ = { $differ ->
    [0] Anyen pa diferan. Tout { NUMBER($same) } rezilta yo menm jan.
    [1] Yon rezilta diferan. { NUMBER($same) } menm jan e yo pa nan lis la.
   *[other] { NUMBER($differ) } rezilta diferan. { NUMBER($same) } menm jan e yo pa nan lis la.
}
places-how-many = Chwazi de eta oswa plis, men pa plis pase { NUMBER($most) }.

## Chif pou chak eta.

compare-state = Eta
tally = { NUMBER($open) } ouvè, { NUMBER($restricted) } limite, { NUMBER($barred) } entèdi
