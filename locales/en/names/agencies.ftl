# Who might reach a record. `.short` heads a table column.

agency-ice-ero = ICE deportation officers (ERO)
    .short = ICE (ERO)
agency-ice-hsi = ICE investigators (HSI)
    .short = ICE (HSI)
agency-cbp = Border Patrol and border officers (CBP)
    .short = CBP
agency-uscis = U.S. Citizenship and Immigration Services (USCIS)
    .short = USCIS
agency-fbi = Federal Bureau of Investigation (FBI)
    .short = FBI
agency-other-federal = Other federal agencies
    .short = Other federal
agency-state-police = State police
    .short = State police
agency-local-police = Local police and sheriffs
    .short = Local police
agency-out-of-state-police = Police of other states
    .short = Out-of-state
agency-state-agency = Other state agencies
    .short = State agencies
agency-private-party = Private companies and persons
    .short = Private firms
