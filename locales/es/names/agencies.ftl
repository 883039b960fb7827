# Who might reach a record. `.short` heads a table column.

agency-ice-ero = Agentes de deportación de ICE (ERO)
    .short = ICE (ERO)
agency-ice-hsi = Agentes de investigación de ICE (HSI)
    .short = ICE (HSI)
agency-cbp = Patrulla Fronteriza y agentes de la frontera (CBP)
    .short = CBP
agency-uscis = Servicio de Ciudadanía e Inmigración de EE. UU. (USCIS)
    .short = USCIS
agency-fbi = Buró Federal de Investigaciones (FBI)
    .short = FBI
agency-other-federal = Otras agencias federales
    .short = Otras fed.
agency-state-police = Policía estatal
    .short = Pol. estatal
agency-local-police = Policía local y sheriffs (alguaciles)
    .short = Policía local
agency-out-of-state-police = Policía de otros estados
    .short = De otro estado
agency-state-agency = Otras agencias del estado
    .short = Estado
agency-private-party = Empresas y personas particulares
    .short = Empresas
