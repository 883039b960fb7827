## ਫੈਡਰਲ ਏਜੰਸੀਆਂ

agency-ice-ero = ICE ਦੇ ਡਿਪੋਰਟ ਕਰਨ ਵਾਲੇ ਅਫਸਰ (ERO)
    .short = ICE (ERO)
agency-ice-hsi = ICE ਦੇ ਜਾਂਚ ਅਫਸਰ (HSI)
    .short = ICE (HSI)
agency-cbp = ਬਾਰਡਰ ਪੈਟਰੋਲ ਅਤੇ ਬਾਰਡਰ ਅਫਸਰ (CBP)
    .short = CBP
agency-uscis = ਨਾਗਰਿਕਤਾ ਅਤੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸੇਵਾਵਾਂ ਦਾ ਦਫਤਰ (USCIS)
    .short = USCIS
agency-fbi = ਫੈਡਰਲ ਜਾਂਚ ਬਿਊਰੋ (FBI)
    .short = FBI
agency-other-federal = ਹੋਰ ਫੈਡਰਲ ਏਜੰਸੀਆਂ
    .short = ਹੋਰ ਫੈਡਰਲ

## ਹੋਰ

agency-state-police = ਸਟੇਟ ਪੁਲਿਸ
    .short = ਸਟੇਟ ਪੁਲਿਸ
agency-local-police = ਲੋਕਲ ਪੁਲਿਸ ਅਤੇ ਸ਼ੈਰਿਫ
    .short = ਲੋਕਲ ਪੁਲਿਸ
agency-out-of-state-police = ਹੋਰ ਸਟੇਟਾਂ ਦੀ ਪੁਲਿਸ
    .short = ਹੋਰ ਸਟੇਟ ਪੁਲਿਸ
agency-state-agency = ਸਟੇਟ ਦੀਆਂ ਹੋਰ ਏਜੰਸੀਆਂ
    .short = ਸਟੇਟ ਏਜੰਸੀ
agency-private-party = ਪ੍ਰਾਈਵੇਟ ਕੰਪਨੀਆਂ ਅਤੇ ਲੋਕ
    .short = ਪ੍ਰਾਈਵੇਟ
