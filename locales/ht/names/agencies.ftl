## Ajans federal.

agency-ice-ero = Ajan depòtasyon ICE (ERO)
    .short = ICE (ERO)
agency-ice-hsi = Anketè ICE (HSI)
    .short = ICE (HSI)
agency-cbp = Patwouy Fwontyè ak ajan fwontyè (CBP)
    .short = CBP
agency-uscis = U.S. Citizenship and Immigration Services (USCIS)
    .short = USCIS
agency-fbi = Federal Bureau of Investigation (FBI)
    .short = FBI
agency-other-federal = Lòt ajans federal
    .short = Lòt federal

## Lòt.

agency-state-police = Polis eta a
    .short = Polis eta
agency-local-police = Polis lokal ak cherif
    .short = Polis lokal
agency-out-of-state-police = Polis lòt eta
    .short = Polis lòt eta
agency-state-agency = Lòt ajans eta a
    .short = Ajans eta
agency-private-party = Konpayi prive ak moun prive
    .short = Prive
