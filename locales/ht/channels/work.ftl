## Ajans taks, patwon, bank.

channel-tax-address-sharing = Adrès taks yo bay ICE
    .how =
        Yon akò 7 avril 2025 te kite ICE mande ajans taks la (IRS) adrès moun ki peye taks. ICE te
        voye 1.28 milyon non e li te jwenn anviwon 47,000 adrès. De tribinal te bloke sa. 24 fevriye
        2026, yon twazyèm te li lwa taks la yon fason ki pèmèt sa pou ankèt kriminèl, e yon apèl
        poko t deside dènye fwa nou te gade.
channel-wage-report-subpoena = Sitasyon (subpoena) pou rapò salè eta a
    .how =
        Patwon yo voye bay eta yo rapò salè ak non travayè ak nimewo Sekirite Sosyal (Social
        Security). ICE mande ajans travay eta yo sa ak pwòp sitasyon (subpoena) pa li. An avril 2026
        yon jij federal te bay ajans Delaware la lòd obeyi pou 15 biznis, e eta a fè apèl. Yon
        tribinal Colorado te deside lwa eta a entèdi sa deyò ka kriminèl.
    .seen-elsewhere =
        Yo wè sitasyon konsa nan lòt eta, men nou pa jwenn okenn ka pou ajans sa a nan eta sa a.
channel-employer-inspection = ICE enspekte dosye yon patwon
    .how =
        ICE gen dwa enspekte fòm I-9 patwon kenbe pou montre travayè yo gen dwa travay, nòmalman ak
        omwen twa jou travay davans. Anjeneral li mande lis peman ak lis anplwaye tou. Ak yon
        sitasyon (subpoena), menm youn ICE siyen li menm, oswa yon manda jij siyen (judge's
        warrant), li pa bezwen tann. Dosye sa yo gen adrès travayè ak kopi papye.
channel-new-hire-check = Tcheke nouvo travayè nan E-Verify
    .how =
        Gen patwon ki tcheke nouvo travayè nan E-Verify, yon sistèm USCIS ak Sekirite Sosyal (Social
        Security). Li kenbe non, dat nesans, nimewo Sekirite Sosyal ak done ki soti nan papye
        travayè a. Depi 20 jen 2025, li di patwon sa yo ki travayè ki gen pèmi yo te anile. Nou pa t
        kapab jwenn nan ki pwen ICE sèvi ak dosye sa yo jodi a. Papye gouvènman nou te li sou sistèm
        nan soti 2010 ak 2014.
channel-bank-record-demand = Demann pou dosye bank
    .how =
        Yon bank bay gouvènman an dosye sou yon demann legal oswa nan rapò sou posib blanchiman
        lajan. Estati imigrasyon pa t fè pati rapò sa yo anvan. Yon lòd 19 me 2026 di otorite
        kontwòl bank yo pran twa bagay kòm siy risk. Se pèmi travay, itilizasyon yon nimewo taks ki
        rele ITIN, ak kat idantite konsila. An jen 2026, otorite yo te nonmen 18 siy avètisman pou
        travay san otorizasyon. Bank yo pa bezwen tcheke estati chak kliyan.
channel-money-transfer-search = Rechèch transfè lajan (TRAC)
    .how =
        TRAC, yon baz done nan Arizona, gen plis pase 340 milyon transfè $500 oswa plis ki ale nan
        Meksik ak nan kat eta sou fwontyè a, oswa ki soti la. Li gen non ak adrès toude bout yo.
        Ajan depòtasyon ICE (ERO) te sèvi avè l, nan omwen yon ka pou arete yon moun. Pwokirè
        jeneral Arizona (attorney general) te koupe aksè yo an jen 2025; rapò yo pale de aksè yo
        menm sèlman.

channel-border-cash-report = Rapò sou lajan kach nan boutik lajan toupre fwontyè a
    .how =
        Yon lòd Trezò a (Treasury) te fè boutik lajan nan kèk konte ak ZIP code toupre fwontyè sid
        la rapòte tranzaksyon kach $1,000 a $10,000, ak non kliyan an. Lapolis kapab sèvi ak rapò sa
        yo. Lòd la te dire 7 mas rive 2 septanm 2026. Nou pa jwenn si li te renouvle, kidonk nou
        montre li toujou.

channel-minnesota-transfer-report = Rapò sou lajan yo voye soti Minnesota al nan lòt peyi
    .how =
        Yon lòd Trezò a (Treasury) te fè bank ak konpayi transfè nan konte Hennepin ak Ramsey rapòte
        transfè $3,000 oswa plis ki kite peyi a. Lapolis kapab sèvi ak rapò sa yo. Lòd la te dire 12
        fevriye rive 10 out 2026. Nou pa jwenn si li te renouvle, kidonk nou montre li toujou.

channel-parent-locator-request = Dosye nasyonal nouvo travayè ak pansyon timoun
    .how =
        Yon dosye federal pou kolekte pansyon timoun (child support) gen adrès, patwon ak salè
        prèske chak anplwaye. Sekirite Enteryè (DHS) te mande aksè lib ladan l nan kòmansman 2026,
        dapre ProPublica ak CNN. Lwa federal limite dosye a pou pansyon timoun ak kèk lòt rezon. Nou
        pa jwenn si yo te bay okenn done.
