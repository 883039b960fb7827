## Kijan ICE chèche moun.

channel-address-map = Kat jeyografik adrès ICE (ELITE)
    .how =
        ELITE se yon pwogram ICE. Li montre, sou yon kat jeyografik, moun ICE petèt ap chèche. Chak adrès gen yon nòt
        soti 0 rive 100 ki di ki jan ICE sèten de li. Adrès yo soti nan USCIS ak depatman sante
        (HHS), pami lòt; rapò laprès nonmen Medicaid. Yon gid itilizatè ICE ak temwayaj sou sèman
        dekri pwogram nan.
channel-address-finders = Konpayi prive ki chèche adrès
    .how =
        ICE peye konpayi prive pou jwenn ak pran foto kote moun rete ak kote yo travay. Kontra
        desanm 2025 ak 13 oswa 14 konpayi ta kapab rive anviwon $1.2 milya sou dezan. Papye yo pale
        de 1.5 milyon moun. Yon konpayi, Capgemini, te di an janvye 2026 kontra li pa t ap egzekite.
channel-student-visa-system = Sistèm viza etidyan (SEVIS)
    .how =
        Lekòl yo dwe rapòte etidyan ki gen viza F, M ak J nan SEVIS, yon sistèm ICE dirije. Kidonk
        ICE gen lekòl yo, adrès yo ak estati yo deja. Nan prentan 2025, ICE te tcheke non nan yon
        baz done FBI epi li te mete fen nan anviwon 4,700 dosye etidyan. Li te remete yo 25 avril
        2025, pandan li te anfas pwosè.
channel-child-sponsor-file = Dosye sou granmoun ki pran yon timoun
    .how =
        Yon moun ki pran yon timoun ki soti nan yon sant akèy federal (shelter) bay biwo refijye a
        (ORR) yon dosye konplè. Chak granmoun nan kay la dwe bay anprent dwèt kounye a. Depi jiyè
        2025 granmoun nan dwe vini an pèsòn, e ajan imigrasyon ka la. Yo rapòte arestasyon. NPR
        rapòte 14 fevriye 2025 plis ajan ICE te kapab wè baz done a. Yon règ 25 mas 2025 te retire
        entèdiksyon sou pran estati yon esponsò (sponsor) ak pase li bay lòt; pwosè te suiv, e nou
        pa jwenn kijan yo te fini.
channel-passenger-lists = Non pasaje avyon yo bay ICE
    .how =
        Depi anviwon mas 2025, ajans sekirite ayewopò a (TSA) bay ICE non moun ki pral pran avyon,
        plizyè fwa chak semèn. Vòl andedan Etazini ladan l. ICE konpare non yo ak lòd depòtasyon
        (removal order) epi li voye ajan nan ayewopò a. New York Times rapòte sa an desanm 2025;
        Sekirite Enteryè (DHS) di se pa anyen nouvo.
channel-airline-ticket-sales = Vant done tikè avyon (fini an 2025)
    .how =
        Sant peman konpayi avyon yo (ARC) te vann yon dosye bay ajans: tikè moun te achte nan ajans
        vwayaj, ak non, trajè ak done kat. Tikè moun te achte dirèkteman nan yon konpayi avyon pa t
        janm ladan l. Sa fini, dapre pwòp pawòl ARC: an novanm 2025 li te di vant lan ta fini ane sa
        a. Nou pa jwenn anyen an 2026 ki konfime sa.
channel-social-security-sharing = Done Sekirite Sosyal yo bay ICE
    .how =
        Dapre rapò, Sekirite Sosyal (Social Security) te dakò an fevriye 2025 pou bay ICE dènye
        adrès li konnen pou 98,000 moun. An novanm 2025 li te anonse li pataje done sitwayènte ak
        done imigrasyon ak Sekirite Enteryè (DHS). An jen 2026 yon tribinal te anile yon pati nan
        pataj sa a, pati ki mare ak yon sistèm ki rele SAVE. Tribinal Siprèm (Supreme Court) te mete
        desizyon sa a an sispann 25 septanm 2026, kidonk li pa bloke anyen kounye a. Ki lòt pataj k
        ap fèt, sa pa piblik.

channel-insurance-claims-search = Rechèch nan reklamasyon asirans
    .how =
        Konpayi asirans yo pataje reklamasyon sou machin, kay ak blesi nan yon sèl dosye, ki rele
        ISO ClaimSearch. 404 Media rapòte an jiyè 2025, dapre pwòp papye ICE, branch depòtasyon ICE
        (ERO) fè rechèch ladan l. Dosye a gen non, adrès, nimewo telefòn ak plak, ak kèk bòdwo
        medikal. Lwa federal sou vi prive sante pa kouvri li. Yo pa konnen konbyen fwa ICE fè
        rechèch ladan l.
