## ਡਰਾਈਵਰ ਅਤੇ ਗੱਡੀ ਦਾ ਡਾਟਾ, ਪਲੇਟ ਕੈਮਰੇ

holder-state-dmv = ਸਟੇਟ DMV
holder-plate-reader-network = ਪੁਲਿਸ ਦੇ ਪਲੇਟ ਕੈਮਰਿਆਂ ਦੇ ਨੈੱਟਵਰਕ
holder-commercial-plate-database = ਪ੍ਰਾਈਵੇਟ ਪਲੇਟ ਕੈਮਰਾ ਕੰਪਨੀਆਂ
holder-border-patrol-readers = ਫੈਡਰਲ ਪਲੇਟ ਕੈਮਰਿਆਂ ਦੇ ਨੈੱਟਵਰਕ

## ਪੁਲਿਸ, ਜੇਲ੍ਹ, ਫੈਡਰਲ ਫਾਈਲਾਂ

holder-local-police = ਲੋਕਲ ਪੁਲਿਸ
holder-county-jail = ਕਾਉਂਟੀ ਜੇਲ੍ਹ
holder-jail-data-vendor = ਜੇਲ੍ਹਾਂ ਦਾ ਡਾਟਾ ਵੇਚਣ ਵਾਲੀਆਂ ਕੰਪਨੀਆਂ
holder-fbi-fingerprint-file = FBI ਦੀ ਫਿੰਗਰਪ੍ਰਿੰਟ ਫਾਈਲ
holder-homeland-security-file = ਹੋਮਲੈਂਡ ਸਿਕਿਉਰਿਟੀ (DHS) ਦੀਆਂ ਫਾਈਲਾਂ
holder-uscis = ਨਾਗਰਿਕਤਾ ਅਤੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸੇਵਾਵਾਂ ਦਾ ਦਫਤਰ (USCIS)
holder-immigration-court = ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ
holder-own-home = ਤੁਸੀਂ ਆਪ, ਘਰ ਵਿੱਚ
holder-ice-address-map = ICE ਦਾ ਪਤਿਆਂ ਦਾ ਨਕਸ਼ਾ (ELITE)
holder-ice-student-system = ICE ਦਾ ਵਿਦਿਆਰਥੀ ਸਿਸਟਮ (SEVIS)
holder-refugee-office = ਫੈਡਰਲ ਰਫਿਊਜੀ ਦਫਤਰ (ORR)
holder-fbi-warrant-file = FBI ਦਾ ਵਾਰੰਟਾਂ ਦਾ ਡਾਟਾਬੇਸ (NCIC)
holder-fbi-dna-file = FBI ਦੀ DNA ਫਾਈਲ (CODIS)
holder-airport-security = ਏਅਰਪੋਰਟ ਸੁਰੱਖਿਆ ਏਜੰਸੀ (TSA)
holder-airline-clearing-house = ਏਅਰਲਾਈਨਾਂ ਦਾ ਹਿਸਾਬ-ਕਿਤਾਬ ਵਾਲਾ ਅਦਾਰਾ (ARC)
holder-own-phone = ਤੁਸੀਂ ਆਪ, ਆਪਣੇ ਫੋਨ ਉੱਤੇ
holder-state-court = ਸਟੇਟ ਅਤੇ ਲੋਕਲ ਅਦਾਲਤਾਂ

## ਕੰਮ, ਪ੍ਰੋਗਰਾਮ, ਪੈਸਾ ਅਤੇ ਰੋਜ਼ ਦੀ ਜ਼ਿੰਦਗੀ

holder-irs = ਫੈਡਰਲ ਟੈਕਸ ਏਜੰਸੀ (IRS)
holder-social-security = ਸੋਸ਼ਲ ਸਿਕਿਉਰਿਟੀ ਦਫਤਰ (Social Security Administration)
holder-state-labor-agency = ਸਟੇਟ ਦੀ ਲੇਬਰ ਏਜੰਸੀ
holder-parent-locator = ਬੱਚਿਆਂ ਦੇ ਖਰਚੇ ਅਤੇ ਨਵੀਆਂ ਨੌਕਰੀਆਂ ਦੀ ਫੈਡਰਲ ਫਾਈਲ
holder-employer = ਤੁਹਾਡਾ ਮਾਲਕ (employer)
holder-medicaid-agency = Medicaid ਏਜੰਸੀਆਂ
holder-snap-agency = ਸਟੇਟ ਦਾ ਫੂਡ ਸਟੈਂਪ (SNAP) ਦਫਤਰ
holder-housing-authority = ਰਿਹਾਇਸ਼ ਮਦਦ ਦੇ ਦਫਤਰ
holder-cash-aid-office = ਨਕਦ ਮਦਦ ਦੇ ਦਫਤਰ (TANF, SSI)
holder-hospital = ਹਸਪਤਾਲ ਅਤੇ ਕਲੀਨਿਕ
holder-school = ਸਕੂਲ ਅਤੇ ਕਾਲਜ
holder-library = ਪਬਲਿਕ ਲਾਇਬ੍ਰੇਰੀਆਂ
holder-education-department = ਅਮਰੀਕਾ ਦਾ ਸਿੱਖਿਆ ਵਿਭਾਗ (Department of Education)
holder-election-office = ਸਟੇਟ ਦਾ ਚੋਣ ਦਫਤਰ
holder-census-bureau = ਮਰਦਮਸ਼ੁਮਾਰੀ ਦਫਤਰ (Census Bureau)
holder-county-recorder = ਜਾਇਦਾਦ ਦੇ ਰਿਕਾਰਡਾਂ ਦਾ ਕਾਉਂਟੀ ਦਫਤਰ
holder-landlord-or-utility = ਤੁਹਾਡਾ ਮਕਾਨ-ਮਾਲਕ ਜਾਂ ਬਿਜਲੀ-ਪਾਣੀ ਦੀ ਕੰਪਨੀ
holder-utility-exchange = ਬਿਜਲੀ-ਪਾਣੀ ਕੰਪਨੀਆਂ ਦਾ ਡਾਟਾ ਐਕਸਚੇਂਜ (NCTUE)
holder-bank = ਬੈਂਕ
holder-money-transfer-database = ਮਨੀ ਟ੍ਰਾਂਸਫਰ ਦਾ ਡਾਟਾਬੇਸ TRAC
holder-money-transfer-shop = ਦੁਕਾਨਾਂ ਜੋ ਪੈਸੇ ਭੇਜਦੀਆਂ ਜਾਂ ਚੈੱਕ ਕੈਸ਼ ਕਰਦੀਆਂ ਹਨ
holder-credit-bureau = ਕ੍ਰੈਡਿਟ ਬਿਊਰੋ (credit bureaus)
holder-data-broker = ਲੋਕਾਂ ਬਾਰੇ ਫਾਈਲਾਂ ਵੇਚਣ ਵਾਲੀਆਂ ਕੰਪਨੀਆਂ
holder-skip-tracing-firm = ਲੋਕਾਂ ਨੂੰ ਲੱਭਣ ਵਾਲੀਆਂ ਪ੍ਰਾਈਵੇਟ ਕੰਪਨੀਆਂ
holder-face-search-firm = ਚਿਹਰੇ ਲੱਭਣ ਵਾਲੀਆਂ ਕੰਪਨੀਆਂ
holder-location-data-broker = ਫੋਨਾਂ ਦੀ ਲੋਕੇਸ਼ਨ ਵੇਚਣ ਵਾਲੀਆਂ ਕੰਪਨੀਆਂ
holder-phone-company = ਫੋਨ ਅਤੇ ਇੰਟਰਨੈੱਟ ਕੰਪਨੀਆਂ
holder-online-platform = ਔਨਲਾਈਨ ਪਲੇਟਫਾਰਮ
holder-postal-service = ਅਮਰੀਕਾ ਦਾ ਡਾਕ ਵਿਭਾਗ (Postal Service)
holder-toll-agency = ਟੋਲ ਏਜੰਸੀਆਂ
holder-doorbell-cameras = ਡੋਰਬੈੱਲ ਕੈਮਰਿਆਂ ਦੇ ਮਾਲਕ ਅਤੇ ਬਣਾਉਣ ਵਾਲੇ
holder-shared-police-database = ਪੁਲਿਸ ਡਾਟਾਬੇਸ ਜੋ ਕਈ ਵਿਭਾਗ ਸਾਂਝੇ ਕਰਦੇ ਹਨ
holder-police-report-exchange = ਪੁਲਿਸ ਰਿਪੋਰਟਾਂ ਦਾ ਇੱਕ ਕੰਪਨੀ ਦਾ ਭੰਡਾਰ
holder-state-police-network = ਸਟੇਟ ਦਾ ਆਪਣਾ ਪੁਲਿਸ ਨੈੱਟਵਰਕ
holder-ice-monitoring-program = ICE ਦਾ ਨਿਗਰਾਨੀ ਪ੍ਰੋਗਰਾਮ (ISAP)
holder-insurance-claims-database = ਬੀਮਾ ਕੰਪਨੀਆਂ ਦੀ ਕਲੇਮਾਂ ਦੀ ਸਾਂਝੀ ਫਾਈਲ
holder-private-plate-cameras = ਸਕੂਲਾਂ, ਸਟੋਰਾਂ ਅਤੇ ਗੁਆਂਢੀਆਂ ਦੇ ਪਲੇਟ ਕੈਮਰੇ
holder-license-pointer-system = ਲਾਇਸੈਂਸ ਦਫਤਰਾਂ ਦਾ ਸਾਂਝਾ ਇੰਡੈਕਸ (State-to-State)
