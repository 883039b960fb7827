## Федеральные ведомства

agency-ice-ero = Агенты ICE по депортации (ERO)
    .short = ICE (ERO)
agency-ice-hsi = Следователи ICE (HSI)
    .short = ICE (HSI)
agency-cbp = Пограничный патруль и пограничные агенты (CBP)
    .short = CBP
agency-uscis = Служба гражданства и иммиграции США (USCIS)
    .short = USCIS
agency-fbi = Федеральное бюро расследований (FBI)
    .short = FBI
agency-other-federal = Другие федеральные ведомства
    .short = Федер. прочие

## Остальные

agency-state-police = Полиция штата
    .short = Полиция штата
agency-local-police = Местная полиция и шерифы
    .short = Местн. полиция
agency-out-of-state-police = Полиция других штатов
    .short = Другие штаты
agency-state-agency = Другие ведомства штата
    .short = Службы штата
agency-private-party = Частные компании и частные лица
    .short = Компании
