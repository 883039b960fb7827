## Telefòn, kont ak mesaj.

channel-phone-location-purchase = Kote telefòn ye, achte nan men konpayi
    .how =
        Gen konpayi ki vann done sou kote telefòn ye, ki soti nan aplikasyon telefòn. An 2025 ICE te
        rekòmanse achte sa. Yon zouti ki rele Webloc kite ajan yo trase yon zòn, fè lis telefòn ki
        te la epi suiv yo lakay yo. Yon nòt legal ICE di pa bezwen manda jij siyen (judge's
        warrant), e Tribinal Siprèm (Supreme Court) pa deside si se vre.
channel-phone-company-location = Istwa kote telefòn nan te ye, nan konpayi telefòn nan
    .how =
        Yon konpayi telefòn note ki antèn yon telefòn te sèvi. Ajan yo bezwen yon manda jij siyen
        (judge's warrant) pou fòse li remèt yon semèn oswa plis nan istwa sa a, sof nan yon ijans
        oswa si kliyan an bay konsantman li. Depi yon desizyon Tribinal Siprèm (Supreme Court) 29
        jen 2026, ranmase istwa kote telefòn te ye pou tout yon zòn konte kòm yon fouy tou. Nou
        konnen chemen sa a paske nou li lalwa.
channel-phone-subscriber-request = Sitasyon (subpoena) pou done kont telefòn
    .how =
        Yon konpayi telefòn oswa entènèt dwe bay yon ajans kèk done kont sou yon senp sitasyon
        (subpoena), ki pa bezwen jij. Sa se non, adrès, dosye kout telefòn ak sesyon, ak kijan yo
        peye bòdwo a. Pèsonn pa oblije di kliyan an. Lòt dosye bezwen yon lòd tribinal (court
        order), e sa mesaj yo di bezwen yon manda jij siyen (judge's warrant). Nan yon ijans ki
        menase lavi, yon konpayi gen dwa bay done san sa yo.
channel-cell-site-simulator = Aparèy ki imite yon antèn telefòn
    .how =
        ICE gen aparèy ki imite yon antèn telefòn epi ki jwenn telefòn ki toupre. Li te sèvi avè yo
        omwen 466 fwa soti 2017 rive 2019 e li te kòmande plis depi lè sa a. Pwòp politik Sekirite
        Enteryè (DHS) mande yon manda jij siyen (judge's warrant), ak eksepsyon. Responsab te di an 2017 ajan
        depòtasyon (ERO) pa sèvi avè yo pou ka sivil. Nou pa t kapab konfime sa kenbe toujou.
channel-phone-spyware = Lojisyèl espyon (spyware) sou yon telefòn
    .how =
        Yon pwogram espyon ki rele Graphite kapab pran kontwòl yon telefòn san yon klik. An avril
        2026, chèf pwovizwa ICE te konfime anketè (HSI) gen dwa sèvi ak lojisyèl espyon kont moun k
        ap fè trafik dwòg ak teworis. An me 2026, Sekirite Enteryè (DHS) te di ICE pa gen relasyon
        ak konpayi ki fè Graphite la; li pa t vle pale de lòt konpayi. Nou pa jwenn okenn dokiman ki
        montre itilizasyon nan ka depòtasyon (removal) òdinè.
channel-border-device-search = Fouy yon telefòn sou fwontyè a
    .how =
        Sou fwontyè a, CBP gen dwa gade nan yon telefòn san manda jij siyen (judge's warrant), menm
        si li pa sispèk anyen. Li te ranplase pwòp règ li sou sa an janvye 2026. Dapre rapò, ajan yo
        toujou limite a sa ki nan telefòn nan. Li te fouye 14,899 aparèy soti avril rive jen 2025,
        mwens pase youn pou chak 10,000 vwayajè. Refize kapab vle di reta, ajan yo kenbe aparèy la
        epi, pou yon vizitè, yo fè li tounen.
channel-platform-subpoena = Sitasyon (subpoena) bay yon platfòm sou entènèt
    .how =
        Sekirite Enteryè (DHS) voye sitasyon (subpoena), san jij, bay platfòm tankou Google, Meta,
        Reddit ak Discord. Li mande kiyès ki dèyè kont ki kritike oswa siveye ICE. Te gen plizyè
        santèn jiska fevriye 2026, dapre konte laprès, e konpayi te obeyi kèk. Lè itilizatè te ale
        nan tribinal ak ACLU, yo te retire demann yo anvan yon jij te deside.
channel-social-media-watching = Piblikasyon piblik ICE li
    .how =
        ICE li piblikasyon piblik ak zouti li te achte. An oktòb 2025 li te mande enfòmasyon sou
        anboche anviwon 30 kontraktè pou tounen piblikasyon ak foto an pis pou arestasyon, lajounen
        kou lannwit. Nou pa t kapab konfime yon kontra siyen.
channel-doorbell-video-link = Videyo kamera pòt konekte ak lapolis (anile)
    .how =
        An oktòb 2025, yo te anonse yon koneksyon ant kamera pòt Ring ak Flock, yon konpayi kamera
        plak. Yo te anile li 12 fevriye 2026, anvan li te kòmanse, e Ring di okenn videyo pa t ale
        jwenn Flock. Ring toujou voye demann bay mèt kamera yo, ki gen dwa inyore yo. Lapolis kapab
        toujou sèvi ak lòd legal.

channel-immigration-form-social-media = Non kont sou fòm viza ak fòm USCIS
    .how =
        Fòm viza mande non kont rezo sosyal, e konsila tcheke sa kèk moun ki fè demann pibliye.
        USCIS te pwopoze an 2025 pou mande non kont senk an sou nèf fòm, tankou fòm pou sitwayènte
        ak kat rezidans (green card). Nou pa jwenn si sa te apwouve.

channel-travel-form-social-media = Non kont sou fòm vwayaj la (ESTA)
    .how =
        Vizitè ki soti nan kèk peyi ranpli yon fòm vwayaj (ESTA) nan plas yon viza. CBP te pwopoze
        an desanm 2025 pou fè moun oblije bay non kont rezo sosyal senk an sou li. Anvan, moun pa t
        oblije reponn. Nou pa jwenn kijan sa te fini. Sitwayen ak moun ki gen kat rezidans (green
        card) pa ranpli fòm sa a.
