### Who might reach a record. The full name is read in headings (“License photo → ICE investigators
### (HSI)”), sentences and menus. `.short` heads a narrow column, where it may turn on its side, and
### stands in lists: 14 letters at most, none of its words longer than 11.
### Keep the abbreviations: people see them on jackets and letters. Add what they mean in your
### language where the English does.

## Federal agencies.

# ICE: Immigration and Customs Enforcement. ERO, its Enforcement and Removal Operations, arrests and
# deports people.
agency-ice-ero = ICE deportation officers (ERO)
    .short = ICE (ERO)
# HSI, Homeland Security Investigations: the part of ICE that investigates crimes.
agency-ice-hsi = ICE investigators (HSI)
    .short = ICE (HSI)
# CBP: Customs and Border Protection; Border Patrol is a part of it.
agency-cbp = Border Patrol and border officers (CBP)
    .short = CBP
# The office that decides on green cards, visas for families, work permits and citizenship; it is no
# police.
agency-uscis = U.S. Citizenship and Immigration Services (USCIS)
    .short = USCIS
agency-fbi = Federal Bureau of Investigation (FBI)
    .short = FBI
# For example the drug agency (DEA), the Justice Department or the tax agency (IRS).
agency-other-federal = Other federal agencies
    .short = Other federal

## Others.

# Police of the person's own state (state troopers, highway patrol).
agency-state-police = State police
    .short = State police
# Police of a city or county. A sheriff is the elected chief of police of a county and mostly runs
# its jail.
agency-local-police = Local police and sheriffs
    .short = Local police
agency-out-of-state-police = Police of other states
    .short = Out-of-state
# Offices of a state that are no police, such as a welfare office.
agency-state-agency = Other state agencies
    .short = State agencies
# Private: not of the government.
agency-private-party = Private companies and persons
    .short = Private firms
