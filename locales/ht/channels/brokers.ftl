## Konpayi ki vann done.

channel-credit-header-sale = Vant pati anlè dosye kredi
    .how =
        Pati anlè yon dosye kredi gen non, adrès, dat nesans ak nimewo Sekirite Sosyal (Social
        Security). Yo vann li bay konpayi ki vann done (data broker), deyò lwa sou rapò kredi. Te
        gen yon pwopozisyon federal an desanm 2024 pou chanje sa; yo te retire li an me 2025. Jele
        kredi ou (credit freeze) pa kache pati sa a.
channel-broker-dossier-accurint = Dosye konpayi ki vann done: LexisNexis Accurint
    .how =
        Dosye Accurint mete ansanm adrès, telefòn, machin, fanmi ak booking (anrejistreman nan
        prizon). Yon machin oswa yon telefòn ka sifi pou ou nan youn. ICE te achte aksè depi 2021,
        nan yon kontra ki te rive jiska fevriye 2026. Rejis montre plis pase 1.2 milyon rechèch ICE
        nan sèt mwa an 2021. Rapò 2026 pale de sa tankou yon bagay k ap fèt toujou, men nou pa jwenn
        kontra ki pi nouvo.
channel-broker-dossier-clear = Dosye konpayi ki vann done: Thomson Reuters CLEAR
    .how =
        CLEAR mete ansanm non, adrès, machin, telefòn, travay ak lòt dosye. Yon machin, yon telefòn
        oswa yon travay ka sifi pou ou ladan l. Sit nouvèl 404 Media di li bay zouti ICE done. Yon
        kontra ICE te fini an 2026; yon lòt, ak Sekirite Enteryè (DHS), sanble te renouvle an mas
        2026. Thomson Reuters di dosye li yo se dosye piblik e li konteste ke pwodui li yo ede fè
        depòtasyon.
channel-broker-dossier-tlo = Dosye konpayi ki vann done: TransUnion TLO
    .how =
        TransUnion vann dosye bay anketè ak ajans. Dosye yo gen adrès, telefòn ak kote yo wè plak.
        Nou pa jwenn okenn kontra ICE oswa CBP pou li. Konpayi ICE peye pou jwenn moun ka chwazi
        pwòp zouti pa yo.
channel-property-records-open = Dosye pwopriyete ki ouvè pou piblik la
    .how =
        Papye pwopriyete (deed), ipotèk (mortgage) ak papye konsa nan konte a ouvè pou nenpòt moun.
        Konpayi ranmase yo nan dosye yo vann. Lwa federal pa kache yo pou yon ajans.
channel-utility-data-sale = Vant done kont gaz, kouran, dlo (fini an 2021)
    .how =
        Jiska 2021, non ak adrès ki soti nan kont gaz, kouran, dlo, telefòn ak kab te rive jwenn
        ICE. Rezo pataj done konpayi sa yo (NCTUE) te bay Equifax yo, ki te vann yo bay lòt. Sa
        fini: apre yon ankèt Sena a, NCTUE te fè sispann vant lan an 2021. Biwo kredi te kontinye
        vann done ki sanble ak sa ki soti nan bank.
channel-record-keeper-subpoena = Sitasyon (subpoena) ICE bay yon pwopriyetè oswa yon konpayi
    .how =
        Yon ajan imigrasyon kapab siyen yon demann pou dosye sou yon moun, san jij. Li kapab ale bay
        yon pwopriyetè kay, yon konpayi oswa yon biwo. Li pa fòse pèsonn pou kont li: ICE dwe mande
        yon tribinal federal, e tribinal te deja fòse moun obeyi demann konsa. Anpil moun ki resevwa
        youn senpleman obeyi.

channel-broker-dossier-border = Dosye konpayi ki vann done: LexisNexis pou CBP
    .how =
        CBP, ansanm ak Patwouy Fwontyè (Border Patrol), achte dosye sou moun nan men LexisNexis nan
        yon kontra pa li, depi fen 2022 pou senk an. Yo mete ansanm adrès, telefòn, machin ak
        booking (anrejistreman nan prizon). Nou pa t kapab konfime kijan CBP sèvi avè yo jodi a.
