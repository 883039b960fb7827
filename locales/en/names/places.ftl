### Names of places, in the form that people who speak your language in the U.S. use; English where
### they use that. In lists, headings (“What else we found about Utah”), on the map and in “In
### Utah:”. In the terminal people type them: accents and capitals do not matter there. 23 letters
### at most, for the terminal's table.

## States. Mind the names that are also something else: Georgia (not the country), New York and
## Washington (the states, not the cities).

state-al = Alabama
state-ak = Alaska
state-az = Arizona
state-ar = Arkansas
state-ca = California
state-co = Colorado
state-ct = Connecticut
state-de = Delaware
# The city of Washington, the capital. It is no state, but counts as one here.
# `.also`: other names that people type for a place, between bars. Each language has its own, of any state: short
# forms, names in another script.
state-dc = District of Columbia
    .also = Washington, D.C.
state-fl = Florida
state-ga = Georgia
state-hi = Hawaii
state-id = Idaho
state-il = Illinois
state-in = Indiana
state-ia = Iowa
state-ks = Kansas
state-ky = Kentucky
state-la = Louisiana
state-me = Maine
state-md = Maryland
state-ma = Massachusetts
state-mi = Michigan
state-mn = Minnesota
state-ms = Mississippi
state-mo = Missouri
state-mt = Montana
state-ne = Nebraska
state-nv = Nevada
state-nh = New Hampshire
state-nj = New Jersey
state-nm = New Mexico
state-ny = New York
state-nc = North Carolina
state-nd = North Dakota
state-oh = Ohio
state-ok = Oklahoma
state-or = Oregon
state-pa = Pennsylvania
# Not a state, but counts as one here.
state-pr = Puerto Rico
state-ri = Rhode Island
state-sc = South Carolina
state-sd = South Dakota
state-tn = Tennessee
state-tx = Texas
state-ut = Utah
state-vt = Vermont
state-va = Virginia
state-wa = Washington
state-wv = West Virginia
state-wi = Wisconsin
state-wy = Wyoming

## Territories that lists for the whole nation name. They stand in a list of states inside a note.

state-gu = Guam
state-mp = Northern Mariana Islands
state-vi = U.S. Virgin Islands
