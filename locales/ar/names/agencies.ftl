## الجهات الفيدرالية

agency-ice-ero = ضباط الترحيل في ICE (ERO)
    .short = ICE (ERO)
agency-ice-hsi = محققو ICE (HSI)
    .short = ICE (HSI)
agency-cbp = حرس الحدود وضباط الحدود (CBP)
    .short = CBP
agency-uscis = دائرة خدمات المواطنة والهجرة (USCIS)
    .short = USCIS
agency-fbi = مكتب التحقيقات الفيدرالي (FBI)
    .short = FBI
agency-other-federal = جهات فيدرالية أخرى
    .short = فيدرالية أخرى

## جهات أخرى

agency-state-police = شرطة الولاية
    .short = شرطة الولاية
agency-local-police = الشرطة المحلية ومأمورو المقاطعات (sheriffs)
    .short = شرطة محلية
agency-out-of-state-police = شرطة ولايات أخرى
    .short = ولايات أخرى
agency-state-agency = جهات أخرى في الولاية
    .short = جهات الولاية
agency-private-party = شركات خاصة وأفراد
    .short = شركات خاصة
