## Figi òdinatè konpare.

channel-field-face-recognition = Eskan figi nan lari ak yon aplikasyon telefòn
    .how =
        ICE ak ajan fwontyè sèvi ak yon aplikasyon telefòn pou eskane yon figi oswa anprent dwèt.
        Aplikasyon an konpare eskan an ak dosye federal, tankou dosye travèse fwontyè. Yon papye
        federal di moun pa kapab refize eskan an, e foto yo kenbe 15 an. Sekirite Enteryè (DHS) di
        zouti a legal. Illinois ak Chicago te rele yo nan tribinal sou sa an janvye 2026; nou pa
        jwenn desizyon.
channel-internet-face-search = Rechèch figi nan foto sou entènèt
    .how =
        Yon konpayi ki rele Clearview AI konpare yon foto ak plizyè dizèn milya foto yo pran sou
        entènèt. Anketè ICE (HSI) te siyen yon kontra pou li 5 septanm 2025. Rezon yo te bay se ka
        eksplwatasyon timoun ak atak sou ajan. CBP te dakò ak yon kontra ennan an fevriye 2026.
channel-border-crossing-file = Dosye fwontyè ak vwayaj
    .how =
        Ajan fwontyè note chak antre ak chak sòti, ak done ki soti nan konpayi avyon. Yon règ kite
        yo pran foto moun ki pa sitwayen ameriken. Sitwayen gen dwa refize foto a. ICE kapab sèvi ak
        dosye sa yo tou.

channel-local-officer-face-app = Eskan figi ajan lokal ki travay pou ICE fè
    .how =
        Gen ajan lokal ki travay pou ICE pandan patwouy, nan kalite akò 287(g) ki rele task force.
        Yon papye federal ba yo yon aplikasyon figi, ICE Task Force Module. Li konpare figi yon moun
        yo kanpe ak plis pase 250 milyon dosye federal. Li di ajan an pou li pa kenbe moun nan, oswa
        pou li rele ICE ak yon kòd. NPR rapòte sa an jen 2026. Nou konte akò ki nan eta kote ou rete
        a, pa nan chak vil.
