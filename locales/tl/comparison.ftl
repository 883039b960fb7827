compare-none = Walang pagkakaibang ginagawa ang pagbabagong ito.
compare-count = { $count ->
    [1] Isang resulta ang nagbabago.
    [one] { NUMBER($count) } resulta ang nagbabago.
   *[other] { NUMBER($count) } resulta ang nagbabago.
}

places-counts = Nakabukas sa { NUMBER($open) }, limitado sa { NUMBER($restricted) }, bawal sa { NUMBER($barred) }; walang nakitang ruta sa { NUMBER($none) }.
places-title = Ang parehong tao sa { $states }
places-differ = { $differ ->
    [0] Walang pagkakaiba. Pareho ang lahat ng { NUMBER($same) } resulta.
    [1] Isang resulta ang magkaiba. Pareho ang { NUMBER($same) } at hindi nakalista.
    [one] { NUMBER($differ) } resulta ang magkaiba. Pareho ang { NUMBER($same) } at hindi nakalista.
   *[other] { NUMBER($differ) } resulta ang magkaiba. Pareho ang { NUMBER($same) } at hindi nakalista.
}
places-how-many = Pumili ng dalawang estado, o hindi hihigit sa { NUMBER($most) }.

compare-state = Estado
tally = { NUMBER($open) } nakabukas, { NUMBER($restricted) } limitado, { NUMBER($barred) } bawal
