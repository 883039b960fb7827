# Parties: who must obey a safeguard.
party-state-dmv = el departamento de vehículos (DMV) del estado
party-state-agencies = las agencias del estado
party-state-police = la policía estatal
party-local-police = la policía local y los sheriffs (alguaciles)
party-jails = las cárceles
party-prisons = las prisiones del estado
party-prosecutors = las fiscalías
party-data-recipients = quienes reciben los datos de una agencia obligada por la regla
party-vendors = las empresas que manejan el sistema
party-private-operators = los dueños privados de cámaras
party-federal-agencies = las agencias federales
party-settlement-parties = las partes de un acuerdo judicial
party-hospitals = los hospitales y las clínicas
party-schools = las escuelas y universidades
party-libraries = las bibliotecas
