## Èd, ak obligasyon dapre lalwa.

action-find-accredited-help = Jwenn yon avoka oswa yon reprezantan akredite (accredited representative)
    .what =
        Depatman Jistis (Justice Department) gen yon lis sèvis legal gratis pou chak tribinal
        imigrasyon. Li mete lis sa a ajou kat fwa chak ane. Li gen lis tou gwoup ak reprezantan
        akredite li rekonèt. Sit immigrationadvocates.org gen yon rechèch dapre kote ou ye; nou pa
        verifye li. Gen biwo èd legal ki resevwa lajan federal. Dapre yon règ 1997 nou te li, biwo
        sa yo oblije mande si yo gen dwa ede ou. Jwenn èd anvan ou depoze nenpòt papye, anvan ou
        vwayaje oswa reponn yon lèt.
    .fee = Sèvis ki sou lis Depatman Jistis la gratis. Lòt ka mande lajan.
    .caution =
        Yon notario oswa yon konsiltan se pa yon avoka. Sa ou di youn ladan yo pa pwoteje. Sa ou di
        yon avoka pou jwenn konsèy legal pwoteje, kèlkeswa estati ou. Sa pa kouvri yon krim oswa yon
        fwod k ap kontinye toujou.

action-update-court-address-eoir-33 = Di tribinal imigrasyon an nouvo adrès ou (fòm EOIR-33/IC)
    .duty =
        Yon moun ki gen yon ka k ap tann nan tribinal imigrasyon dwe depoze fòm EOIR-33/IC nan yon
        delè senk jou travay apre nenpòt chanjman adrès oswa nimewo telefòn.
    .what =
        Chak moun ki nan ka a depoze pwòp fòm pa li. Yon kopi ale bay avoka ICE yo. Si ka a nan
        apèl, mande yon avoka oswa yon reprezantan akredite (accredited representative) ki fòm pou
        sèvi. Yon rapò bay USCIS se yon lòt obligasyon apa, e li pa ranplase sa a. An fevriye 2026,
        biwo tribinal la te mande pou yo retire liy “in care of” yo nan fòm sa a. Nou pa verifye si
        li fè sa.
    .changes =
        Avi sou odyans (hearing) yo rive kote ou rete a. Sa pa kache adrès ou pou ICE.
    .gives = Tribinal imigrasyon an ak avoka ICE yo jwenn nouvo adrès ou oswa nouvo nimewo telefòn ou.
    .caution =
        San fòm nan, avi yo ale nan ansyen adrès la, e jij la kapab bay lòd depòtasyon pandan ou pa
        la. Isit la, se kache adrès la ki fè ou plis mal.

action-attend-immigration-court = Ale nan chak odyans (hearing) tribinal imigrasyon
    .what =
        Rate yon odyans vle di anjeneral yon lòd depòtasyon (removal order). Mande yon avoka si ou
        kapab parèt sou videyo. Depi 23 jen 2026, yon lòd tribinal (court order) limite arestasyon
        nan tribinal imigrasyon. Gouvènman an fè apèl, e sous nou yo fini 1 jiyè 2026.
    .caution =
        Nòt piblik sou yon nouvèl 1 jiyè 2026 di ICE te arete twa gason nan de tribinal imigrasyon
        New York malgre lòd tribinal (court order) ki limite arestasyon sa yo. Lòd la pa kouvri check-in (randevou pou prezante) nan biwo ICE, ni
        lari, ni kay. Apèl la ka chanje li. Jou anvan odyans lan, mande yon avoka oswa yon klinik
        legal si lòd la toujou valab.

action-prepare-ice-check-in =
    Si ou gen yon check-in ak ICE (randevou pou prezante), prepare ou pou sa, epi ale oswa pran yon
    nouvo dat anvan
    .duty =
        Yon moun ICE di vin fè check-in dwe fè sa jou sa a, sof si ICE bay yon nouvo dat. Rapòte yon
        nouvo adrès bay ICE nan yon delè senk jou travay.
    .what =
        Pale ak yon avoka anvan jou sa a. ICE gen yon paj pou fikse oswa chanje yon check-in,
        ice.gov/check-in. Pote lèt la. Pote kopi ki montre yon ka k ap tann, ak kopi ki montre depi
        konbyen tan ou Ozetazini. Di yon moun ou fè konfyans ki kote ou prale ak ki lè. Ba li nimewo
        A ou (A-number), nimewo telefòn avoka ou ak yon plan pou pitit ou yo.
    .changes =
        Nou pa jwenn okenn etap legal ki anpeche ajan yo arete yon moun la. Men yon avoka ki konnen
        davans kapab aji pi bonè.
    .gives = ICE jwenn nouvo adrès ou, si ou te deplase, epi li wè papye ou pote yo.
    .caution =
        Yon gwoup legal te ekri an desanm 2025 arestasyon nan check-in te ogmante. Lòd tribinal
        (court order) ki limite arestasyon nan tribinal imigrasyon pa kouvri biwo ICE. Pa rete san
        ale san konsèy yon avoka.

action-prepare-uscis-interview = Si ou gen yon entèvyou nan USCIS, pale ak yon avoka anvan ou ale
    .what =
        Di avoka a si gen nenpòt ansyen lòd depòtasyon (removal order), arestasyon oswa viza ki te
        fini. Mande avoka a vini avè ou. Pote lèt la ak papye li mande yo. Di yon moun ou fè
        konfyans ki kote ou prale ak ki lè. Ba li nimewo A ou (A-number), nimewo telefòn avoka ou ak
        yon plan pou pitit ou yo.
    .changes =
        Nou pa jwenn okenn etap legal ki anpeche ICE arete yon moun la. Nouvèl novanm 2025 rakonte
        arestasyon nan entèvyou pou kat rezidans (green card) nan San Diego.
    .gives = USCIS jwenn papye lèt li a mande yo.
    .caution =
        Si ou pa vini, USCIS ka konsidere ou abandone demann ou epi refize li. Pale ak yon avoka
        anvan ou deside pou ou pa ale oswa anvan ou mande yon nouvo dat.

action-update-address-ar-11 =
    Si ou pa sitwayen ameriken, rapòte yon nouvo adrès bay USCIS (fòm AR-11)
    .duty =
        Prèske tout moun ki pa sitwayen ameriken, menm moun ki gen kat rezidans (green card), dwe
        rapòte yon nouvo adrès bay USCIS nan yon delè 10 jou apre yo deplase.
    .what =
        Sèvi ak fòm AR-11; ou kapab depoze li sou entènèt. Li pa ranplase yon rapò bay tribinal
        imigrasyon an oswa nan yon ka k ap tann. Sa yo apa. An 2025, Sekirite Enteryè (DHS) te di li
        t ap fè respekte obligasyon sa a.
    .gives =
        USCIS jwenn adrès kote ou rete kounye a, e USCIS pataje dosye ka yo ak ICE. Obligasyon an la
        kanmenm.
    .caution =
        Si ou pa rapòte, sa kapab lakòz amann, prizon oswa akizasyon pou depòte ou. Si ou pa janm te
        enskri (registered) nan gouvènman an, mande yon avoka kijan obligasyon an aplike pou ou.

action-carry-registration-proof = Si ou pa sitwayen ameriken, pote prèv enskripsyon ou (registration)
    .duty =
        Dapre lalwa, yon moun ki gen 18 an oswa plis e ki pa sitwayen ameriken dwe pote prèv
        enskripsyon sou li.
    .what =
        Yon kat rezidans (green card), yon I-94 oswa yon pèmi travay se yon prèv konsa. Gen lòt.
        Kenbe kopi nan yon kote ki an sekirite. Sitwayen ameriken pa bezwen pote prèv konsa.
    .caution = Si ou pa gen yon papye konsa, pale ak yon avoka anvan ou deside sou zafè enskripsyon.

action-never-lie-on-forms = Pa janm bay fo repons ni sèvi ak fo papye
    .duty =
        Se yon krim pou bay yon fo non, yon fo nimewo, yon fo adrès oswa yon fo estati sou yon fòm,
        oswa pou sèvi ak papye yon lòt moun.
    .what =
        An jeneral, kite yon kesyon san repons oswa rete an silans legal. Gen limit. Bay manti se
        yon krim e sa kapab fèmen tout chemen pou jwenn estati. Si yon repons ki vre sanble danjere,
        mande yon avoka anvan ou reponn.
    .caution = Rete an silans pa mete fen nan yon obligasyon legal, tankou rapòte yon nouvo adrès oswa pote prèv enskripsyon. Gen eta kote ou oblije bay non ou lè yo kanpe ou legalman. Règ yo diferan sou fwontyè ak nan ayewopò, ak nan yon demann oswa yon odyans (hearing) pa ou. Mande yon avoka pou ka sa yo.

action-noncitizens-decline-voter-registration =
    Si ou pa sitwayen ameriken, di non lè yo ofri ou enskri pou vote
    .what =
        Yon anplwaye nan DMV oswa nan yon biwo èd ka ofri enskri ou pou vote. Si ou pa sitwayen
        ameriken, di non. Sa vre menm ak yon kat rezidans (green card). Pa janm tcheke yon bwat ki
        di “citizen” (sitwayen) si ou pa youn.
    .caution =
        Enskri, vote oswa di ou se sitwayen lè se pa vre kapab bare ou jwenn estati pou tout lavi
        ou. Li kapab lakòz depòtasyon, menm si se yon erè. Si sa te rive deja, wè yon avoka anvan
        nenpòt lòt bagay.

action-sponsor-address-i-865 =
    Si ou te siyen yon I-864 pou yon imigran, rapòte nouvo adrès ou (fòm I-865)
    .duty =
        Si ou te siyen fòm I-864, ou dwe rapòte yon nouvo adrès bay USCIS nan yon delè 30 jou. Sa
        dire osi lontan pwomès ki nan fòm sa a dire.
    .what =
        Sèvi ak fòm I-865. Pwomès la fini lè imigran an vin sitwayen ameriken, lè li gen kredi pou
        40 trimès travay, oswa lè li kite Etazini pou toutbon. Li fini tou lè ou menm oswa imigran
        an mouri. Yon esponsò (sponsor) ki pa sitwayen ameriken dwe fè rapò a tou sou fòm AR-11.
    .changes = Nou pa jwenn okenn etap legal ki retire done yon esponsò nan dosye USCIS.
    .gives = USCIS jwenn adrès kote ou rete kounye a, e USCIS pataje dosye ka yo ak ICE.
    .caution =
        Èske gen yon moun lakay ou ki pa gen estati, oswa ki gen yon ansyen lòd depòtasyon (removal
        order)? Lè sa a mande yon avoka anvan ou siyen yon nouvo I-864.

action-tax-clinic-before-filing = Si ou fè taks ak yon ITIN, pale ak yon klinik taks anvan
    .duty =
        Moun ki fè ase lajan dwe depoze yon deklarasyon taks federal. Estati imigrasyon yo pa chanje
        sa.
    .what =
        Yon ITIN se yon nimewo taks pou moun ki pa gen nimewo Sekirite Sosyal (Social Security).
        Klinik taks pou moun ki pa fè anpil lajan (Low Income Taxpayer Clinics) pa fè pati gouvènman
        an. Yo ede tou moun ki pale ti kras angle. IRS Publication 4134 gen lis yo. Mande sa
        deklarasyon ou ta di sou kote ou rete. Pa sispann fè taks san konsèy konsa.
    .fee = Low Income Taxpayer Clinics yo ede gratis oswa pou yon ti frè.
    .changes =
        Depoze ak pa depoze, toude gen risk. De tribinal te bloke IRS pou li pa bay ICE adrès. Men
        24 fevriye 2026, yon twazyèm tribinal li lwa a yon lòt jan. Nou pa jwenn okenn desizyon ki
        vin apre.
    .gives = Yon deklarasyon taks bay IRS adrès ou ekri sou li.
    .caution =
        Si ou gen yon lòd depòtasyon (removal order), oswa ou ka gen youn, pale ak yon avoka anvan.
        Pa janm bay yon fo nimewo oswa yon fo adrès. Se yon krim.

action-never-obscure-plates = Kite plak machin ou dekouvri e fasil pou li
    .duty = Kouvri, fonse, flite oswa baskile yon plak machin pou chape anba kamera se yon enfraksyon.
    .what =
        Nan Georgia se yon ti deli (misdemeanor) ak yon amann jiska $1,000. Nan Florida, depi 1
        oktòb 2025, sa kapab lakòz jiska 60 jou nan prizon lokal (jail) ak yon amann $500. La, se yon
        gwo krim (felony) lè li mare ak yon lòt krim. Nou te li sou de eta sa yo sèlman; sanksyon yo
        diferan.
    .caution = Yon plak kache bay lapolis yon rezon pou kanpe machin nan.

## Dwa, papye, ak dosye federal.

action-know-your-rights-card = Pote yon kat “konnen dwa ou” (know-your-rights card)
    .what =
        Kat la di ou rete an silans e ou vle yon avoka. Lakay ou, kite pòt la fèmen. Mande ajan yo
        montre ou, nan yon fenèt, yon manda (warrant) yon jij siyen. Di ou pa bay konsantman ou. Sa
        se pou tout moun, kèlkeswa estati yo.
    .changes =
        San konsantman ou, ajan yo bezwen yon manda (warrant) yon jij siyen pou antre lakay ou. ICE
        konteste sa pou moun ki gen yon lòd depòtasyon final (final removal order). Nan pratik, ajan
        yo ka fòse antre kanmenm.
    .caution =
        Pa fè rezistans si ajan yo fòse antre. Pa bay manti, pa montre fo papye, pa siyen sa ou pa
        konprann. Gen eta kote ou oblije bay non ou lè yo kanpe ou legalman. Règ yo diferan sou
        fwontyè ak nan ayewopò. Silans pa mete fen nan yon obligasyon pou pote prèv enskripsyon.

action-family-plan = Fè yon plan pou pitit ou yo ak lòt moun w ap okipe
    .what =
        Chwazi yon granmoun ki ta pran swen pitit ou yo si yo ta pran ou. Mete granmoun sa a sou lis
        lekòl la pou vin chèche timoun nan. Ekri nimewo telefòn, doktè ak medikaman, epi kenbe paspò
        ak batistè yo yon sèl kote. Mande yon klinik legal ki papye eta ou a sèvi, paske eta yo
        diferan. Si yo pran yon moun, locator.ice.gov kapab montre kote yo kenbe li.
    .changes =
        Moun ou te chwazi yo kapab aji touswit. ICE gen yon direktiv sou paran li kenbe. Men sa pa
        ba ou okenn dwa yon tribinal kapab fè respekte.
    .gives = Lekòl la konnen ki granmoun ki gen dwa vin chèche pitit ou yo.
    .caution =
        Yon papye ki bay yon lòt granmoun pouvwa sou yon timoun kapab dire. Mande yon avoka anvan ou
        siyen youn.

action-proof-of-two-years =
    Si pa t gen ajan ki te kite ou antre Ozetazini, ranmase papye ki montre dezan isit la
    .what =
        Gen yon lwa ki kite ajan yo depòte kèk moun san jij. Yo rele sa depòtasyon rapid (expedited
        removal). Se pou moun okenn ajan pa t kite antre e ki pa kapab montre dezan Ozetazini san
        kanpe. Kidonk ranmase papye ki gen non ou ak yon dat: kontra lwaye, bòdwo, souch chèk,
        deklarasyon taks, dosye lekòl oswa dosye medikal. Kenbe kopi kote yon moun ou fè konfyans
        kapab jwenn yo. Mande yon avoka si pou ou pote kopi sou ou.
    .changes =
        Dapre lwa a, se ou menm ki pou montre dezan yo, e ajan yo pa oblije di ou règ sa a. 23 jen
        2026, yon tribinal apèl nan Washington, D.C. te kite gouvènman an sèvi ak depòtasyon rapid
        nan tout peyi a. Nou te li sa nan nouvèl e nou pa jwenn anyen ki vin apre.
    .caution =
        An jeneral ou gen dwa rete an silans. Règ yo diferan sou fwontyè ak nan ayewopò, e gen eta
        kote ou oblije bay non ou lè yo kanpe ou legalman. Epi tou, yon gwoup legal avèti kote yo
        sèvi ak depòtasyon rapid, silans kapab fini ak depòtasyon san jij. Kidonk mande yon avoka
        davans sa ou ta dwe di ak montre. Pa janm sèvi ak fo papye. Si ou pè tounen nan peyi ou, di
        chak ajan sa.

action-keep-victim-visa-proof = Pote prèv ka VAWA, U oswa T ou a
    .what =
        Si ka VAWA, U oswa T ou a ap tann oswa li apwouve, pote yon kopi resi a oswa apwobasyon an.
        Depi kòmansman 2025, ICE di li pa oblije chèche ka sa yo li menm. Sous nou ki pi nouvo a se
        oktòb 2025.
    .changes = Li montre yon ajan ou gen yon ka konsa. Petèt li p ap anpeche yon arestasyon.
    .gives = Nenpòt moun ki wè papye a konnen ou gen yon ka konsa.
    .caution = Kenbe kopi a kote yon moun k ap fè ou mal pa kapab jwenn li.

action-foia-eoir = Verifye si gen yon ka nan tribinal imigrasyon, epi mande dosye tribinal la
    .what =
        Tribinal imigrasyon an (EOIR) gen yon liy telefòn gratis, 1-800-898-7180, ak yon sit
        entènèt, acis.eoir.justice.gov. Yo montre si gen yon ka oswa yon ansyen lòd. Nou pa t ouvri
        sit la. Ou bezwen nimewo A ou (A-number), nimewo ki sou lèt biwo imigrasyon yo. Pou pwòp
        dosye tribinal la, ekri tribinal sa a nan EOIR.xyz.ROP.Requests@usdoj.gov, ak ti kòd li nan
        plas xyz. Oswa voye yon demann FOIA nan EOIR.FOIARequests@usdoj.gov. Manyèl tribinal la nou
        te li yo pa dakò sou ki fason ki bon. Sous nou ki pi nouvo ki gen dat se oktòb 2022.
    .fee = Liy telefòn nan gratis. Nou pa verifye konbyen yon kopi dosye tribinal la koute.
    .gives =
        Liy telefòn nan ak sit la pran nimewo A ou. Si ou ekri pou dosye a, tribinal la konnen kiyès
        ki mande ak kijan pou li jwenn ou.
    .caution =
        Verifye anvan ou vwayaje oswa depoze nenpòt papye. Si gen yon ansyen lòd, oswa ka gen youn,
        kite yon avoka oswa yon klinik legal ekri pou ou.

action-foia-uscis = Mande USCIS dosye imigrasyon ou
    .what =
        Dosye sa a, ki rele A-file, montre sa gouvènman an genyen sou ou. Mande li anvan ou depoze
        nenpòt papye. Demann nan gratis sou first.uscis.gov, men ou bezwen yon kont sou entènèt. Gid
        nou te li a se septanm 2020, kidonk etap yo ka chanje.
    .gives =
        USCIS jwenn non ou, done nesans ou, konsantman ou ak adrès ou. USCIS ak ICE se pati yon sèl
        depatman.
    .caution =
        Si ou ta pito pa bay adrès ou, oswa si gen yon ansyen lòd depòtasyon (removal order), oswa
        ka gen youn, fè yon avoka oswa yon klinik legal mande pou ou.

action-air-travel-advice =
    Si ou gen yon lòd depòtasyon (removal order), oswa ou ka gen youn, pran konsèy legal anvan ou
    pran avyon
    .what =
        Sa se pou moun ki gen yon lòd depòtasyon final, ak pou moun ki ka gen youn. Sa konsène
        nenpòt vòl, menm andedan Etazini. Nouvèl desanm 2025 di non pasaje yo ale jwenn ICE plizyè
        fwa chak semèn. Tcheke liy telefòn tribinal imigrasyon an anvan pou wè si gen yon ansyen
        lòd.
    .caution = Sèvi ak non oswa papye yon lòt moun se yon krim.

action-border-crossing-plan = Fè yon plan anvan ou travèse fwontyè a
    .what =
        Si ou pa sitwayen ameriken, pale ak yon avoka anvan ou travèse. Pote pi piti kantite done ou
        kapab. Si ou refize debloke yon telefòn oswa yon òdinatè, ou ka pèdi li pandan plizyè semèn.
        Si yon vizitè refize, yo ka fè li fè bak; yo pa kapab refize kite yon sitwayen ameriken
        antre pou sa.
    .changes =
        Gen mwens bagay sou telefòn ou oswa òdinatè ou pou yo gade. Sa pa chanje sa ajan yo note sou
        travèse a.
    .caution =
        Pa janm detwi done depi ou konnen gen yon ankèt oswa yon demann pou yo. Sa kapab yon krim.

action-face-scan-know = Konnen ki lè ou kapab di non pou yon eskan figi
    .what =
        Nan yon pòs kontwòl ayewopò, ou kapab di non pou foto TSA a epi mande yo gade kat idantite
        ou pito. Sou fwontyè a, depi 26 desanm 2025, ajan yo gen dwa egzije foto tout moun ki pa
        sitwayen ameriken, lè y ap vini oswa y ap soti. Sitwayen kapab mande pou yo tcheke yo
        alamen. Nan lari a, ICE sèvi ak yon aplikasyon telefòn. Yon papye Sekirite Enteryè (DHS) di
        moun pa kapab refize li e foto yo kenbe pandan 15 an.
    .changes =
        Di non nan pòs kontwòl la fè yon foto mwens. Nou pa jwenn okenn mwayen legal pou fè efase
        foto ki soti nan fwontyè a oswa nan aplikasyon ICE la.
    .caution = Pa fè rezistans si ajan yo pran yon foto kanmenm. An jeneral ou gen dwa rete an silans, men pa bay manti. Sou fwontyè ak nan ayewopò règ yo diferan. Gen eta kote ou oblije bay non ou lè yo kanpe ou legalman.

action-dna-refusal = Konnen sa sa vle di lè ou refize bay yon echantiyon ADN (DNA)
    .what =
        Sekirite Enteryè (DHS) pran ADN (DNA) pifò moun li kenbe. Dapre lalwa, refize yon echantiyon
        yo egzije se yon krim, yon ti deli (misdemeanor), e ajan yo gen dwa sèvi ak fòs rezonab pou
        pran li. Ou kapab di ou pa dakò epi mande yon avoka. Ekri apre kiyès ki te pran li, ki kote
        ak ki lè.
    .changes =
        E pou moun yo kenbe pou imigrasyon sèlman? Nou pa jwenn okenn etap legal ki anpeche
        echantiyon yo antre nan dosye FBI a (CODIS) oswa ki retire li ladan l. FBI retire yon pwofil
        lè yo te anile yon kondanasyon. Li fè sa tou lè yon arestasyon te fini san akizasyon, oswa
        yo te retire akizasyon an, oswa yon tribinal te deside moun nan pa koupab. Li mande yon lòd
        tribinal (court order) sètifye. Paj li a pa pale de moun yo kenbe pou imigrasyon sèlman.
    .caution =
        Pa fè rezistans. Si yo te retire yon akizasyon kriminèl kont ou, mande yon avoka kijan pou
        fè retire pwofil la.

action-answer-subpoena-notice =
    Si yon konpayi ekri ou gouvènman an vle done kont ou, aji touswit
    .what =
        Yon platfòm oswa yon konpayi telefòn ka ekri ou sou yon demann konsa. Lèt la ka di anvan ki
        jou ou dwe aji. Kontakte ACLU oswa yon avoka touswit.
    .changes =
        Nan ka ki te rive devan yon tribinal an 2025 ak 2026, gouvènman an te retire demann li. Sa
        se pa yon pwomès pou yon lòt ka.
    .caution =
        Ou pa gen anpil jou. Ajans lan pa oblije di ou, e yo ka bay yon konpayi lòd pe bouch li.
        Kidonk si ou pa jwenn lèt, sa pa vle di pa gen demann.

action-bank-subpoena-challenge =
    Si yon avi di yon ajans federal vle dosye bank ou, ou kapab fè objeksyon
    .what =
        Ou gen 10 jou pou ale nan tribinal federal, oswa 14 si avi a te vini nan lapòs. Ou depoze
        yon deklarasyon sou sèman ak yon mosyon (motion), ki se yon demann alekri bay jij la. Ou pa
        bezwen yon avoka pou sa, men yon avoka ede. Kenbe avi a, epi rele yon klinik legal menm jou
        a.
    .changes =
        Lè sa a yon jij kapab deside si pou li bloke ajans lan. Lwa a gen eksepsyon, tankou gran
        jiri (grand jury). Biwo eta ak biwo lokal pa oblije obeyi li, e boutik transfè lajan pa nan
        lis li.
    .gives =
        Tribinal la ak ajans lan jwenn deklarasyon ou sou sèman. Ladan l ou di dosye yo se pou ou ak
        poukisa ou fè objeksyon.
    .caution = Chak mo nan yon deklarasyon sou sèman dwe vre.

action-money-transfer-know =
    Konnen sa yo note lè ou voye lajan, epi pa janm divize yon sòm pou kache li
    .what =
        TRAC, yon baz done nan Arizona, gen transfè $500 oswa plis ki ale nan Meksik ak nan kat eta
        ameriken sou fwontyè a, oswa ki soti la. Lapolis ak ajans federal kapab chèche ladan l. An
        jen 2025, Arizona te koupe aksè branch depòtasyon ICE (ERO). Nan kèk zòn fwontyè ak nan
        Minnesota, lòd Trezò a (Treasury, FinCEN) te mande plis rapò. Lòd sa yo fini epi chanje.
    .changes =
        Nou pa jwenn okenn mwayen legal pou kenbe yon transfè deyò TRAC oswa pou fè efase li. Yon
        lwa federal sou dosye bank souvan fè yon ajans avèti ou anvan. Lwa sa a pa mete boutik
        transfè lajan nan lis li.
    .caution =
        Divize yon sòm pou evite yon rapò oswa yon dosye lalwa mande se yon krim, menm si lajan an
        onèt. Sèvi ak yon fo non se yon krim tou.

action-benefits-advice-before-quitting = Pran konsèy anvan ou kite Medicaid oswa SNAP
    .what =
        Mande yon avoka pou èd piblik (benefits) oswa yon navigator, yon moun ki ede ak asirans
        sante. Bay sèlman sa fòm nan mande. Yon moun nan fwaye a ki pa fè demann pou tèt li
        anjeneral pa bezwen bay yon estati.
    .changes =
        Kite pwogram nan pa reprann sa ou te bay deja; sa rete nan dosye. Yo oblije bay tout moun
        swen ijans.
    .caution =
        Timoun oswa sitwayen nan fanmi ou ka pèdi èd yo gen dwa jwenn. Sa ou ekri sou yon fòm dwe
        vre.

action-housing-status-questions =
    Si ou rete nan lojman piblik oswa lojman sibvansyone (subsidized housing), pran konsèy anvan ou
    reponn sou estati
    .what =
        Nan anpil pwogram, yon moun nan fwaye a gen dwa chwazi pa deklare yon estati legal. Moun sa
        a pa bezwen pwouve youn, e yo konte èd la sèlman pou lòt yo. Pa di plis pase sa fòm nan
        mande, epi veye dat ki nan lèt la. Èd legal oswa yon konseye lojman HUD apwouve kapab ede
        anvan ou reponn. Nimewo pou jwenn yon konseye se 1-855-411-2372; nou pa t rele li.
    .changes =
        Moun ki pa deklare estati pa bezwen pwouve youn. Sa pa anpeche HUD konpare dosye lokatè ak
        dosye imigrasyon. An fevriye 2026, HUD te pwopoze elimine chwa sa a. Nou pa jwenn okenn règ
        final. Biwo lojman yo dwe rapòte moun yo konnen ki isit la ilegalman. Yon avi federal 2000
        bay mo “konnen” (know) yon sans ki limite. Nou pa jwenn si li toujou valab.
    .gives = Si yon moun chwazi pa deklare yon estati legal, biwo lojman an konnen sa.
    .caution =
        Pa kite kay la ni bay fo repons akoz yon lèt. Di ou se sitwayen lè se pa vre kapab bare ou
        jwenn estati pou tout lavi ou. Lè yon moun sou yon lis, sa pou kont li pa vle di li pa gen
        dwa jwenn èd.

action-wage-claim = Si yon patwon kenbe lajan ou, ou kapab pote plent, kèlkeswa estati ou
    .what =
        Wage and Hour Division, nan Depatman Travay la (Labor Department), pran plent nan
        1-866-487-9243. Paj li a di li kenbe yo konfidansyèl, sof si ou dakò oswa yon tribinal
        egzije sa. National Labor Relations Board di li p ap mande sou estati. Biwo travay
        California ak Massachusetts di sa tou. Yon klinik legal kapab ede. Se kont lalwa pou pini
        yon travayè paske li pote plent.
    .changes =
        Ou ka jwenn lajan yo dwe ou. Sa pa chanje sa ICE kapab mande yon patwon oswa yon biwo salè
        eta a.
    .gives =
        Wage and Hour Division jwenn non ou, adrès ou ak nimewo telefòn ou, ak non, adrès ak nimewo
        telefòn patwon ou tou.
    .caution =
        Nou pa jwenn okenn pwomès Sekirite Enteryè (DHS) oblije respekte. Nou pa verifye si ansyen règ pou travayè ki nan ka travay toujou valab. Si ou gen yon lòd depòtasyon (removal order),
        oswa ou ka gen youn, pale ak yon avoka anvan. Pa bay yon fo non oswa yon fo nimewo.

action-child-sponsor-advice =
    Si w ap pran yon timoun ki te vini san paran, pran konsèy legal anvan chak etap
    .what =
        Yon esponsò (sponsor), menm yon paran, bay biwo federal pou refijye a (ORR) yon dosye
        konplè. Depi 9 jiyè 2025, esponsò yo vini an pèsòn pou pwouve kiyès yo ye. ORR avèti ajan
        imigrasyon ka la. Mande yon avoka davans kiyès ki ta dwe esponsò a, ak sa chak granmoun ki
        nan kay la oblije bay. Asire ou timoun nan ale nan chak odyans (hearing).
    .changes =
        Ou konnen sa ou bay anvan ou ale. Nou pa jwenn okenn mwayen legal pou retire done yon
        esponsò nan dosye a.
    .gives =
        Biwo federal pou refijye a (ORR) jwenn yon dosye konplè sou esponsò a, ak done sou chak
        granmoun ki nan kay la.
    .caution =
        Nouvèl septanm 2025 ak jiyè 2026 rakonte esponsò yo te arete. Si yon moun nan kay la pa gen
        estati oswa gen yon ansyen lòd depòtasyon (removal order), pale ak yon avoka anvan premye
        fòm nan. Pa janm bay fo done.

action-foia-ice-cbp-obim = Mande CBP, ICE oswa OBIM dosye ou
    .what =
        Sekirite Enteryè (DHS) kenbe dosye apa, kidonk chwazi dapre kesyon ou. Mande CBP sou istwa
        fwontyè, epi ICE sou yon fwa ICE te arete ou oswa te kenbe ou. Mande OBIM, biwo anprent dwèt
        la, sou yon rankont ak ajan ou ka bliye. Demann bay CBP ak ICE pase nan pòtay DHS
        SecureRelease; atann ou a plizyè mwa. Gid nou te li a se septanm 2020, kidonk etap yo ka
        chanje.
    .gives = CBP, ICE oswa OBIM, sa ou mande a, jwenn demann ou ak adrès ou.
    .caution =
        Pi bon bagay se fè yon klinik legal mande pou ou, sitou si gen yon ansyen lòd depòtasyon
        (removal order), oswa ka gen youn.

## Lisans, adrès, telefòn, lekòl, ak pwòp dosye nan DMV ak FBI.

action-weigh-before-dmv-application = Jwenn enfòmasyon yo anvan ou mande oswa renouvle yon lisans
    .what =
        Gen eta ki pa mande estati legal. Anvan ou mande oswa renouvle yon lisans la, tcheke kijan
        eta a pataje done DMV. Kondwi san lisans gen pwòp risk pa li pou yo arete ou ak pran anprent
        dwèt ou. Kidonk ni youn chwa ni lòt pa san risk.
    .changes =
        Avèk yon lisans, foto ou ak adrès ou vin fè pati yon dosye ajan yo ka fè rechèch ladan l.
    .caution = Si ou gen yon lòd depòtasyon (removal order), oswa ou ka gen youn, pale ak yon avoka anvan.

action-address-confidentiality-program =
    Si ou te sibi abi, stalking (yon moun k ap pèsekite ou) oswa trafik moun, mande yon adrès
    ranplasman
    .what =
        Pifò eta bay yon adrès ranplasman (substitute address) pou moun ki sibi vyolans domestik,
        stalking, agresyon seksyèl oswa trafik moun. Gen eta ki bay lòt moun ki an danje youn tou.
        Fè demann nan biwo eta a oswa nan yon gwoup ki enskri moun. Sous nou ki pi nouvo a se 2022,
        kidonk mande sa eta ou a ofri kounye a.
    .fee = Pwogram California a gratis. Nou pa verifye chak eta.
    .changes =
        Biwo eta ak biwo lokal dwe aksepte adrès ranplasman an, souvan DMV tou. Ni konpayi prive ni
        gouvènman federal la pa oblije aksepte li. Nan DMV, li ede sèlman si DMV ou a patisipe e ou
        ba li nouvo adrès la. Nou pa verifye si yo efase ansyen an.
    .gives =
        Biwo eta a, oswa gwoup ki enskri ou a, konnen vrè adrès ou ak poukisa ou mande.
    .caution = Ou toujou oblije bay otorite imigrasyon yo vrè adrès ou.

action-location-permissions = Retire kote ou ye nan men aplikasyon ki pa bezwen sa
    .what =
        Paramèt telefòn nan gen lis aplikasyon ki gen dwa konnen kote ou ye. Fèmen sa pou chak
        aplikasyon ki pa bezwen li. Kite lòt yo sèvi avè l sèlman pandan w ap sèvi ak aplikasyon an,
        oswa ba yo sèlman yon pozisyon apeprè.
    .changes =
        Done konpayi yo vann soti an gran pati nan aplikasyon konsa. Mwens aplikasyon konnen kote ou
        ye, mwens gen bagay pou vann. Sa pa efase sa yo te vann deja, ni chanje sa konpayi telefòn
        nan note li menm. “Sa sa ta ka chanje pou ou” montre ka kote okenn aplikasyon pa gen dwa
        konnen li.

action-reset-advertising-id = Efase oswa reyajiste idantifyan piblisite telefòn ou (advertising ID)
    .what =
        Sou Android, ale nan Settings, Privacy, Ads, epi efase oswa reyajiste ID a. Sou yon iPhone,
        ale nan Settings, Privacy, Tracking, epi refize pou aplikasyon suiv ou. Gid ki gen meni sa
        yo se me 2022, kidonk yo ka parèt yon lòt jan kounye a.
    .changes =
        Konpayi ki vann done sou kote moun ye sèvi ak nimewo sa a pou mare deplasman yon telefòn
        ansanm. Apati kounye a, ou kite mwens tras. Sa pa efase sa ki pase deja, e li pa chanje pwòp
        dosye konpayi telefòn nan.

action-phone-lock = Byen vewouye telefòn ou (lock)
    .what =
        Sèvi ak yon kòd long, epi kenbe sistèm nan ajou. Fèmen debloke ak figi ak dwèt anvan
        sitiyasyon ki gen risk. Fèmen telefòn nan lè yo ka pran li. Di ou pa bay konsantman ou pou
        yon fouy. Sous nou ki pi nouvo a se janvye 2026.
    .changes =
        Sa fè telefòn nan pi difisil pou ouvri san ou. Sou fwontyè a, ajan yo pa bezwen manda yon
        jij siyen (judge's warrant) pou gade nan yon telefòn, e yo ka kenbe li.
    .caution =
        Pa janm detwi done depi ou konnen gen yon ankèt oswa yon demann pou yo. Sa kapab yon krim.

action-private-accounts = Ranje kont ou yo pou se sèlman moun ou konnen ki kapab wè yo
    .what =
        Chak aplikasyon gen paramèt vi prive. Chwazi la kiyès ki wè piblikasyon ou, foto ou, zanmi
        ou ak nimewo telefòn ou. Pa kite piblikasyon yo montre kote ou ye. Mande zanmi ou yo pou yo
        pa idantifye (tag) ou. Reflechi anvan ou pibliye: lòt moun ka kopye li.
    .changes =
        ICE gade sa ki piblik, e konpayi Clearview ranmase foto piblik. Mwens bagay ki piblik, mwens
        yo jwenn. Sa pa rive sou sa yo te kopye deja, ni sou sa yon platfòm bay lè li resevwa yon
        demann. “Sa sa ta ka chanje pou ou” montre ka kote okenn nan kont ou yo pa piblik.
    .caution =
        Pa janm detwi done depi ou konnen gen yon ankèt oswa yon demann pou yo. Sa kapab yon krim.
        Si w ap mande yon viza, pran konsèy anvan. Depi jen 2025, yo di moun k ap mande viza F, M
        oswa J mete kont yo piblik.

action-school-directory-opt-out =
    Di lekòl la alekri pou li pa bay non, adrès ak telefòn pitit ou
    .what =
        Yo rele sa directory information (enfòmasyon anyè). Ekri lekòl la pa gen dwa bay li. Mande
        tou pou yo avèti ou si gen nenpòt sitasyon (subpoena), swa sitasyon yon tribinal, swa pwòp
        sitasyon ICE. Paran gen dwa ekri lèt sa a, e elèv ki gen 18 an oswa plis gen dwa tou.
        Anjeneral sa fèt nan kòmansman ane lekòl la.
    .changes =
        Lè sa a lekòl la bezwen konsantman pou bay done sa yo. Yon sitasyon (subpoena) legal oswa
        yon lòd tribinal (court order) sifi toujou, apre yon efò rezonab pou avèti fanmi an. Nou pa
        t rezoud si pwòp sitasyon ICE, ki pa gen siyati okenn jij, konte kòm youn.

action-college-directory-opt-out =
    Si ou nan kolèj, di kolèj la alekri pou li pa bay directory information ou
    .what =
        Yon etidyan kolèj nenpòt laj kapab fè sa. Mande biwo registrar la fòm nan, yo souvan rele li
        FERPA opt-out. Li kouvri sa kolèj la rele directory information (enfòmasyon anyè), tankou
        non ou, adrès ou ak telefòn ou. Mande ki lè pou remèt li, paske kolèj yo fikse yon tan pou
        sa.
    .changes =
        Lè sa a kolèj la bezwen konsantman ou pou bay done sa yo. Pou etidyan ki gen viza F, M oswa
        J, sa pa bloke rapò yo bay SEVIS, yon baz done ICE dirije. Gen lwa ki egzije rapò sa yo, e
        nou pa jwenn okenn etap legal ki bloke yo.
    .caution =
        Yon sitasyon (subpoena) legal oswa yon lòd tribinal (court order) sifi toujou. Etidyan ki
        gen viza toujou oblije bay kolèj la vrè adrès yo.

action-fafsa-advice =
    Si yon paran oswa yon mari oswa madanm pa gen nimewo Sekirite Sosyal (Social Security), pran
    konsèy anvan FAFSA
    .what =
        FAFSA se fòm pou èd federal pou peye kolèj. Yon paran, yon mari oswa yon madanm kapab ranpli
        pwòp pati li san nimewo Sekirite Sosyal; fòm sou entènèt la gen yon kazye pou sa. Yon bwat
        postal (P.O. box) kapab sèvi kòm adrès pou lèt. Biwo èd yon kolèj oswa yon klinik legal
        kapab ede ou peze sa.
    .changes =
        Dapre yon lwa, yo gen dwa sèvi ak done sa yo sèlman pou èd pou etidyan. Nou pa jwenn okenn
        rapò ki di yo te ale jwenn ICE. An oktòb 2025, yon rezo konseye kolèj (NCAN) te di li pa
        kapab asire fanmi yo done yo ap rete pwoteje.
    .caution =
        Yon etidyan ki pa depoze fòm nan ka pèdi èd li gen dwa jwenn. Sa ou ekri sou fòm nan dwe
        vre.

action-dmv-own-record = Mande DMV pwòp dosye ou
    .what =
        Mande sou entènèt, nan lapòs oswa an pèsòn pwòp dosye ou kòm chofè. Li montre sa DMV note
        sou ou, e souvan ki adrès li genyen. Li pa montre kiyès ki te gade li. Nou te li paj de eta,
        North Carolina ak New York.
    .fee =
        Anjeneral kèk dola. Nan North Carolina, yon paj eta a ki pa gen dat di $10 a $14; li ka plis
        kounye a.
    .gives = DMV jwenn sa ou ekri sou demann nan. Yon nouvo adrès ka antre nan dosye li.

action-dmv-disclosure-log = Mande DMV kiyès ki te jwenn dosye ou
    .what =
        Mande DMV alekri ki òganizasyon deyò ki te resevwa dosye ou oswa ki te chèche li. Pi bon
        fason se fè sa ak yon klinik legal. Yon lwa federal fè moun ki pase done DMV bay lòt kenbe
        yon lis pandan senk an. Gen eta ki kenbe rejis: règ California kenbe kèk pou 90 jou sèlman,
        lòt pou dezan, kidonk mande byen vit. Lwa New York egzije yon avi nan yon delè twa jou lè
        ajan imigrasyon mande. Nou pa t kapab konfime ki jan sa mache byen.
    .gives = DMV konnen kiyès ki mande, ak adrès ou bay pou repons lan.
    .caution =
        Repons yo varye. DMV ka pa note sa moun te chèche sou Nlets, rezo mesaj lapolis la. Kidonk
        yon repons vid pa montre pèsonn pa t gade.

action-fbi-identity-history = Mande FBI pwòp dosye ou
    .what =
        Si yo te janm arete ou, ou kapab jwenn pwòp dosye FBI ou. Ou voye yon seri anprent dwèt ak
        demann nan. Yon klinik legal kapab ede.
    .fee =
        FBI mande $18, dapre 2025; moun ki pa gen mwayen kapab mande yon egzanpsyon (waiver). Moun
        ki pran anprent yo ka mande lajan tou.
    .gives = FBI jwenn demann ou ak yon nouvo seri anprent dwèt ou.
    .caution =
        Fè pran anprent yo nan yon sèvis prive, pa nan yon estasyon lapolis. Si gen yon ansyen lòd
        depòtasyon (removal order) oswa yon manda (warrant) nenpòt kalite (swa yon jij siyen li, swa
        ICE siyen li), mande yon avoka anvan.

## Kamera plak, ak biwo.

action-alpr-check-local-cameras = Chèche konnen si polis lokal ou a sèvi ak kamera plak
    .what =
        Gade sou AtlasofSurveillance.org, sou eyesonflock.com ak sou pwòp paj transparans Flock
        ajans lapolis la. Chak ajans chwazi sa paj li a montre.
    .caution =
        Yo jwenn paj konsa ki pa konplè, kidonk pa konte sou yo sèlman. Yon vil te bay lis anviwon
        90 patnè kote dosye montre plis pase 6,000.

action-alpr-records-request = Mande dosye kamera plak polis lokal ou a
    .what =
        Depoze yon demann dosye piblik (public-records request) sou sistèm kamera a. Mande ak kiyès
        li pataje, ak lis plak y ap chèche li regle pou yo. Nonmen lis Immigration Violator a. Mande
        toude rejis rechèch yo. Organization audit la montre pwòp rechèch ajans lan, network audit
        la montre rechèch lòt moun nan done li. Depi 17 desanm 2025, Flock kite non ajan yo ak plak
        yo deyò network audit la. Electronic Frontier Foundation (EFF) ofri yon modèl.
    .gives = Ajans lapolis la konnen non moun ki mande a. Non an kapab vin piblik.
    .caution =
        Yon klinik legal oswa yon gwoup gen dwa depoze demann nan, pou okenn moun ki an danje pa
        oblije bay yon non. Gen eta ki fèmen rejis sa yo pou piblik la; Virginia se youn.

action-ask-city-council = Mande konsèy vil ou a oswa cherif ou a limit alekri
    .what =
        Mande pou pa gen pataj nasyonal, pa gen lis alèt imigrasyon (hotlist), yon ti tan kout pou
        kenbe done, ak kontwòl piblik. Ou kapab mande tou pou yo fini kontra kamera plak la.
        Evanston, Santa Cruz ak lòt vil te sispann oswa fini kontra yo an 2025 ak 2026. Yon gwoup,
        oswa sitwayen ki pale pou vwazen yo, gen dwa mande nan plas ou.
    .changes =
        Yon limit alekri kapab limite sa polis lokal ou a pataje. Ni kamera federal ni kamera prive
        pa oblije obeyi li.
    .gives = Konsèy la oswa cherif la, ak piblik la, ka konnen kiyès ki mande.

action-mail-or-online-instead-of-visit = Sèvi ak lapòs, telefòn oswa entènèt kote yon biwo pèmèt sa
    .what =
        Yo di anpil renouvèlman lisans mache konsa, ak zafè Sekirite Sosyal (Social Security),
        renouvèlman èd ak chanjman adrès tou. Nou pa t kapab konfime sa pou chak biwo, kidonk mande
        anvan.
    .changes = Yo pa wè ou nan yon biwo. Sa kite menm dosye a.
    .caution =
        Gen etap ki egzije pou ou vini an pèsòn. Pa rate yon odyans (hearing), yon check-in oswa yon
        lòt randevou ou oblije ale.

action-informed-delivery = Gade foto lèt k ap vini yo (Informed Delivery)
    .what =
        Lapòs la (Postal Service, USPS) pran foto anvlòp yo kanmenm. Si ou enskri nan Informed
        Delivery, li montre ou yo. Si yon lèt pale de yon kont ou pa konnen, yon moun nan fwaye a
        kapab anile li ak kòd ki nan lèt sa a.
    .changes =
        Ou konnen davans gen lèt k ap vini sot nan yon tribinal oswa yon biwo. Yo pran foto yo avèk
        li oswa san li, e fèmen kont lan pa sispann sa.
    .gives = Lapòs la jwenn telefòn ou ak imel ou, nan yon kont sou entènèt.
    .caution =
        Nouvèl avril 2025 di responsab imigrasyon te chèche done kont postal tankou sa a. Yo pa
        konnen konbyen moun sa te konsène.

action-third-party-answer-plan =
    Si ou dirije yon klinik, yon lekòl, yon sant akèy, yon biznis oswa yon lokasyon, planifye kijan
    pou reponn yon ajan
    .what =
        Deside davans kiyès k ap resevwa yon ajan. Moun sa a mande papye a. Li dwe kapab fè diferans
        ant yon manda jij siyen (judge's warrant) oswa yon lòd tribinal (court order), ak yon fòm
        ICE. Yon sitasyon administratif (administrative subpoena), se yon ajans ki siyen li, se pa
        yon jij: pa bay anyen sou plas. Rele avoka ou.
    .changes =
        ICE dwe ale nan yon tribinal federal pou fòse yon repons pou sitasyon li. Jij yo tcheke
        sèlman kèk pwen, kidonk pifò fwa moun konteste demann konsa, yo pa t reyisi.
    .caution =
        Obeyi yon manda jij siyen oswa yon lòd tribinal. Pa bay manti, epi pa kache ni detwi dosye
        yo te mande. Fòm I-9 yon patwon gen pwòp règ pa yo: ICE gen dwa enspekte yo, nòmalman ak
        omwen twa jou travay davans.

## Konpayi ki vann done ak dosye kredi.

action-california-drop =
    Si ou rete California, mande tout konpayi ki vann done ki anrejistre efase done ou yon sèl kou
    (DROP)
    .what =
        Sit DROP eta a ouvri depi 1 janvye 2026. Yon sèl demann la di tout konpayi ki vann done
        (data broker) ki anrejistre efase done ou epi sispann vann yo. Yo te sipoze kòmanse an out
        2026, e yo gen 90 jou. Sous nou ki pi nouvo a se fevriye 2026, kidonk nou pa konnen si yo
        kòmanse.
    .changes =
        Sa pa kouvri dosye piblik (done machin ak done elektè ladan yo), ni done ki anba lwa kredi.
        Kidonk konpayi ajans yo sèvi yo ka kenbe anpil.
    .gives =
        Sit eta a jwenn non ou, imel ou, telefòn ou ak ZIP code ou. Pwòp sèvis eta a oswa Login.gov
        verifye ou rete California. Dapre kondisyon li, sit la ka bay konpayi ki vann done yo done
        sou ou, pou yo kapab aji sou demann ou.
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.

action-lexisnexis-report = Mande LexisNexis rapò li sou ou
    .what =
        Rapò a gratis. Li montre adrès, nimewo telefòn ak lyen LexisNexis vann. Rele 1-888-497-0011;
        rapò a vini nan lapòs nan anviwon de semèn. Li pi itil si ou gen yon istwa kredi oswa adrès
        Ozetazini.
    .changes = Ou wè sa yo vann sou ou. Anyen pa efase.
    .gives =
        LexisNexis, ki te vann done bay ICE, jwenn non ou, dat nesans ou, ak nimewo Sekirite Sosyal
        ou (Social Security) oswa nimewo lisans ou, ak adrès ou si li pa t genyen li ankò. Fòm nan
        di yo sèvi avè yo sèlman pou demann nan.
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.

action-lexisnexis-freeze-or-opt-out = Jele (freeze) dosye LexisNexis ou, oswa mande soti (opt out)
    .what =
        Yon jele sekirite (security freeze) gratis; gade consumer.risk.lexisnexis.com/freeze. Ou
        kapab mande soti (opt out) sèlman kote yon lwa eta sou vi prive ba ou dwa sa a.
    .changes =
        Jele a bloke rapò konsomatè LexisNexis yo. Yon opt-out pa rive sou dosye piblik, ni done ki
        anba lwa kredi, lwa bank oswa lwa vi prive chofè. Okenn sous nou te li pa di youn nan de sa
        yo kache yon dosye pou lapolis oswa ICE pa wè li. Kidonk se yon etap ki fè yon pati sèlman.
    .gives = LexisNexis jwenn done demann nan mande. Nou pa verifye ki done.
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.

action-clear-opt-out = Mande Thomson Reuters efase sa CLEAR genyen sou ou
    .what =
        CLEAR se yon pwodui pou chèche moun. Deklarasyon vi prive konpayi a sou dosye piblik di
        kijan pou voye yon demann. Nan yon antant (settlement) nan yon pwosè kolektif (class
        action), li te pwomèt moun California efasman ki pi fasil ak aksè ki pi sere pandan kat an.
        Yon jij te bay yon premye apwobasyon an oktòb 2024. Nou pa verifye si apwobasyon final la te
        vini.
    .changes =
        Li bon pou moun California an premye, apre sa pou moun nan lòt eta ki gen yon lwa sou vi
        prive. Yo ka refize nenpòt lòt moun. Done ki soti nan dosye piblik rete piblik.
    .gives = Thomson Reuters jwenn done demann nan mande. Nou pa verifye ki done.
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.

action-tlo-request = Mande TransUnion sa rechèch TLO li a genyen sou ou
    .what =
        TRADS, yon pati TransUnion, vann rechèch moun ki rele TLO. Li gen pwòp avi vi prive pa li.
        Li pran demann nan paj TransUnion sou dwa vi prive nan chak eta. Lwa eta ou a deside ki dwa
        ou genyen.
    .changes = Okenn pwomès nou te li pa kouvri ajans ki se kliyan.
    .gives = TransUnion jwenn done demann nan mande. Nou pa verifye ki done.
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.

action-nctue-report-and-freeze = Mande NCTUE dosye ou ak yon jele (freeze)
    .what =
        NCTUE se yon rezo pataj done sou kont gaz, kouran, dlo ak telefòn. Pou dosye ou, rele
        1-866-349-5185 oswa ale sou nctueconsumerportal.com. Pou yon jele, rele 1-866-349-5355. Sous
        nou ki pi nouvo ki gen dat se desanm 2021, kidonk nimewo yo ka chanje.
    .changes =
        Yon jele sitou bloke nouvo kont sou non ou. Ajans ki fè respekte lalwa (lapolis, ICE ak lòt)
        pa oblije respekte jele a. Vant done adrès NCTUE bay konpayi ki vann done te fini an 2021.
    .gives = NCTUE jwenn done sou kiyès ou ye, ak adrès ou si li pa t genyen li ankò.
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.

action-credit-freeze = Jele (freeze) kredi ou
    .what =
        Mande Experian, Equifax ak TransUnion, chak apa. Li gratis. Sous nou se septanm 2018.
    .changes =
        Li bloke nouvo kredi sou non ou. Li pa kache pati anlè dosye kredi ou, ak adrès la, pati yo
        vann bay konpayi ki vann done. Ajans ki fè respekte lalwa (lapolis, ICE ak lòt) kapab jwenn
        rapò toujou.
    .gives = Experian, Equifax ak TransUnion chak jwenn nimewo Sekirite Sosyal ou (Social Security).
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.

action-clearview-request =
    Si yon lwa eta sou vi prive kouvri ou, mande Clearview efase foto figi ou
    .what =
        Clearview ranmase foto piblik epi li kite ajans yo fè rechèch ladan yo ak yon figi. Paj li
        clearview.ai/state-information-and-rights di moun ki eta ki kapab mande li montre oswa efase
        done yo, oswa sispann pataje yo. California se youn. Lòt kote li ka refize.
    .changes =
        Sa ta kapab kite mwens foto ou pou chèche. Okenn sous nou te li pa montre sa yon demann
        chanje pou ICE. Li pa rive sou pwòp aplikasyon ICE ni sou foto lòt moun genyen.
    .gives =
        Clearview ka jwenn yon foto ou, imel ou ak yon foto kat idantite ou. Kidonk ou bay yon
        konpayi rechèch figi plis bagay.
    .caution = Si ou ta pito pa bay plis, mande yon klinik legal anvan.
