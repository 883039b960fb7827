## Toupatou: sa ki antoure chak ekran.

window-name = Sightline
window-skip-to-content = Ale dirèk nan kontni an
window-nav-label = Pati Sightline yo
window-nav-interview = Sou ou
window-nav-result = Rezilta
window-nav-what-if = E si
window-nav-paper = Papye pou pote
window-nav-session = Anrejistre
window-nav-proof = Èske sa prive?
window-tools-label = Lang ak aparans
window-language = Lang
window-text-size = Gwosè lèt yo
window-text-size-normal = nòmal
window-text-size-large = gwo
window-text-size-largest = trè gwo
window-theme = Koulè
window-theme-system = Koulè: otomatik
window-theme-light = Koulè: klè
window-theme-dark = Koulè: fonse
window-theme-contrast = Koulè: gwo kontras
window-network-shut = Rezo: sistèm òdinatè a fèmen li. Nou pa anrejistre anyen sof si ou mande sa.
window-network-not-shut = Rezo: li pa fèmen sou òdinatè sa a. Sightline li menm pa voye anyen.
window-clear = Efase tout bagay
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = Bliye tout repons yo epi rekòmanse. Li pa mande ou ankò anvan.
window-leave = Soti vit
window-leave-keys = Esc, twa fwa
window-leave-what = Bliye tout repons yo epi fèmen fenèt la touswit.
window-fallback = an angle
window-trouble = Gen yon bagay ki pa mache. Repons ou yo toujou la.
window-trouble-unknown = Nou pa konnen poukisa. Tanpri eseye ankò.
window-close = Fèmen
window-not-advice = Sa a se enfòmasyon, se pa konsèy legal. Lwa ak pratik chanje. Anvan ou fè yon bagay, pale ak yon avoka oswa yon reprezantan akredite (accredited representative).

## Premye ekran.

window-welcome-title = Gade ki dosye gouvènman an kapab jwenn sou ou
window-welcome-lede = Sightline montre ki ajans ki kapab jwenn ki dosye, kijan, kisa ki bare l.
window-welcome-stays = Li rete isit la
window-welcome-stays-more = Anyen pa kite òdinatè sa a. Nou anrejistre sèlman si ou mande.
window-welcome-skip = Sote sa ou vle
window-welcome-skip-more = Pa bezwen non ni papye. Nou pa janm mande estati imigrasyon.
window-welcome-not-advice = Se pa konsèy legal
window-welcome-not-advice-more = Mande avoka sa sa vle di pou ou.
window-welcome-time = Anviwon dis minit
window-start = Kòmanse

## Ekran ak kesyon yon sijè.

window-topic-empty = Pa gen lòt kesyon isit la.
window-topics = Sijè
window-why = Poukisa nou mande sa:
window-help = Plis èd
window-find-state = Chèche yon eta
window-states = Eta
window-chosen = Sa ou chwazi
window-take-back = Retire
window-no-state-found = Pa gen eta ki gen non sa a.
window-find-county = Chèche konte ou
window-counties = Konte
window-no-county-found = Pa gen konte ki gen non sa a.
window-back = Tounen
window-next = Pwochen
window-to-result = Montre rezilta m
window-taking-shape = Rezilta a ap pran fòm
window-answer-more = Reponn plis kesyon

## Ekran ak rezilta a.

window-access = Aksè
window-access-depends = Depann de repons
window-matrix-how = Chwazi yon mak pou wè poukisa. Chwazi yon non pou wè chemen li yo.
window-matrix-caption = Dosye yo ak ajans ki kapab jwenn yo. Chak mak ouvri yon eksplikasyon, chak non ouvri chemen li yo. Touch flèch yo fè ou pase soti nan youn al nan yon lòt.
window-agency = Ajans
window-narrow = Montre mwens nan tablo a
window-narrow-open = Sèlman sa ki ouvè oswa ki ka ouvè
window-topic = Sijè
window-all-topics = Tout sijè
window-narrow-none = Pa gen ranje ki koresponn ak sa.
window-narrow-all = Montre tout ranje yo
window-legend = Sa mak yo vle di
window-legend-open = Ouvè: ajans lan kapab chèche li, oswa jwenn li si li mande
window-legend-restricted = Limite: li bezwen yon bagay anvan; mo ki bò mak la di kisa
window-legend-for-now = De ba kanpe: bloke oswa limite pou kounye a, sa ka chanje nenpòt jou
window-legend-barred = Entèdi: yon lwa oswa yon blokaj teknik entèdi li
window-legend-none = Nou pa jwenn chemen
window-legend-seen = Ak yon pwen: dosye montre yo te sèvi avè l
window-legend-reported = Ak yon wonn: yo rapòte sa
window-legend-asked = Ak yon wonn an pwen: yo mande li, nou pa konnen si yo bay li
window-legend-depends = An ti tirè, ak “?”: li depann de repons ou poko bay
window-models = Sa kalite akò yo vle di

## Desen chemen yo.

window-routes = Chemen yo
window-routes-what = Sa tablo a pa kapab montre: kiyès ki kenbe yon dosye, kijan li vwayaje, ak sa ki kanpe nan wout li.
window-back-to-table = Tounen nan tablo a
window-routes-how = Yon liy plen ouvè. Yon liy an tirè bezwen yon lòd oswa yon otorizasyon. Yon liy an pwen entèdi. Yon poto ki travèse yon liy se yon pwoteksyon.
window-all-records = Tout dosye
window-all-agencies = Tout ajans
window-show-text = Montre sa an tèks
window-hide-text = Kache tèks la
window-show-table = Montre sa an tablo
window-see-routes = gade chemen li yo
window-no-routes = Nou pa jwenn chemen ant de sa yo.
window-stage-record = Dosye sou ou
window-stage-holder = Kiyès ki kenbe li
window-stage-channel = Kijan li vwayaje
window-stage-gate = Sa ki kanpe nan wout li
window-stage-agency = Kiyès ki kapab jwenn li
window-no-gate = nou pa jwenn anyen

## Ekran ak eksplikasyon yon rezilta.

window-back-to-result = Tounen nan rezilta a
window-ways = Kijan li kapab rive la
window-source = Sous
window-sources-how = Sightline pa ouvri okenn paj entènèt. Ou kapab chwazi yon adrès epi kopye li.

## Ekran “E si”.

window-what-if-title = E si yon bagay te diferan?
window-what-if-lede = Eseye lòt repons epi gade sa yo chanje. Pwòp repons ou yo rete jan yo ye.
window-what-if-answers = Chanje repons
window-what-if-changed = Chanje pou eseye
window-what-if-take-back = Retire
window-what-if-most = Ki repons ki pi enpòtan
window-what-if-most-how = Chak liy se yon lòt repons pou yon sèl kesyon, tout rès la rete jan li ye. Nimewo a di konbyen rezilta li ta chanje.
window-what-if-try = Eseye
window-what-if-changes = Rezilta ki chanje
window-what-if-more = Montre plis
window-what-if-none-left = Pa gen lòt repons ki chanje yon rezilta.
window-what-if-question = Kesyon
window-what-if-choose = Chwazi yon kesyon
window-what-if-hint = Kounye a chwazi yon lòt repons. W ap wè sa ki chanje, ansyen an bò kote nouvo a.
window-changes = Sa ki chanje
window-before = Kounye a
window-after = Apre
window-map-title = Menm moun nan nan chak eta
window-map-how = Chwazi yon dosye ak yon ajans. Kat jeyografik la montre kijan sa ta ye, ak lòt repons ou yo san chanje.
window-map-record = Dosye
window-map-agency = Ajans
window-map-tiles = Menm bagay la, chak eta menm gwosè
window-map-words = Kijan sa ta ye
window-places-title = Eta yo youn bò lòt
window-places-how = Chwazi de eta, oswa twa. Sa ki diferan parèt liy pa liy.
window-places-state = Eta
window-places-none = okenn eta
window-places-page = Kòm yon paj pou montre oswa enprime

## Ekran “Sa ou kapab fè”.

window-actions-lede = Etap legal ki mache ak repons ou yo. Kèk ladan yo se pou nenpòt moun; yo di pou kiyès yo ye. Dat limit yo vini an premye, apre yon bagay pou jodi a, apre sa ki ede ou plis la.
window-actions-none = Nou poko gen etap pou montre pou repons sa yo. Yon avoka oswa yon reprezantan akredite (accredited representative) kapab gade ka ou.
window-action-effect = Sa sa ta ka chanje pou ou

## Ekran ak lèt ki pare pou siyen.

window-letters = Lèt ki pare pou siyen
window-letters-back = Tounen nan lèt yo
window-letters-to-steps = Tounen nan etap yo
window-letter-write = Ekri lèt sa a
window-letter-fill-in = Ranpli
window-letter-typed = Sa ou tape a se pa yon repons, e nou pa anrejistre li. Ekran an bliye li lè ou kite ekran an. “Efase tout bagay” retire li nan memwa a. Ou kapab kite espas vid epi ekri alamen.
window-letter-preview = Lèt la

## Apre yo fin efase.

window-cleared = { $count ->
    [0] Tout bagay efase. Kounye a Sightline pa kenbe okenn repons (0).
    [1] Tout bagay efase. Kounye a Sightline kenbe yon repons.
   *[other] Tout bagay efase. Kounye a Sightline kenbe { NUMBER($count) } repons.
}

## Yon defansè ki reponn pou yon kliyan.

window-desk = M ap reponn pou yon lòt moun
window-desk-what = Tout kesyon yo sou yon sèl paj, ak nòt pou defansè a (advocate).
window-desk-beside = Lang kliyan an, bò kote pa m nan
window-desk-find = Ale nan yon kesyon
window-desk-none = Pa gen kesyon ki di sa.
window-desk-next = Pwochen kliyan
window-desk-next-what = Efase tout bagay epi rekòmanse.
window-desk-listen = Sa pou koute
window-desk-avoid = Sa pou kite deyò
window-desk-show = Montre kliyan an
window-desk-close = Tounen nan biwo a

## Ekran “Anrejistre oswa ouvri”.

window-session-title = Anrejistre sesyon sa a, oswa ouvri youn
window-session-lede = Nou pa kenbe anyen sof si ou mande sa. Si ou mande sa, repons ou yo ale nan yon sèl fichye fèmen akle, kote ou chwazi a. Sa ou tape nan lèt yo pa antre ladan l.
window-session-save = Anrejistre
window-session-with = Kisa ki pou ouvri fichye a?
window-session-words = Sis mo nou tire pou ou
window-session-words-what = Sa ki pi san danje. Ekri yo sou papye. Yo parèt isit la yon sèl fwa, e yo pa kenbe okenn kote.
window-session-own = Yon fraz sekrè ou chwazi ou menm
window-session-own-what = 15 lèt oswa plis, ke pèsonn pa ka devine.
window-session-key = Kle yon avoka oswa yon klinik legal
window-session-key-what = Lè sa a se yo menm sèl ki kapab ouvri fichye a. Ou menm ou pa kapab. Mande yo kle “age” yo a.
window-session-draw = Tire sis mo
window-session-draw-again = Tire lòt mo
window-session-save-button = Anrejistre li nan yon fichye fèmen akle
window-session-passphrase = Fraz sekrè
window-session-public = Kle piblik yo (li kòmanse ak age1)
window-session-secret = Kle sekrè ou (li kòmanse ak AGE-SECRET-KEY-1)
window-session-open = Ouvri
window-session-replaces = Ou te bay repons deja. Si ou ouvri fichye sa a, repons ki ladan l yo ap pran plas repons ou yo, epi repons ou yo ap pèdi. Pou kenbe repons ou yo, anrejistre yo anvan.
window-session-replace = Ouvri li, epi pèdi repons mwen yo
window-session-keep = Kenbe repons mwen yo
window-key-file = Pran kle a nan yon fichye
window-session-choose = Chwazi yon fichye
window-session-open-button = Ouvri li
window-session-to-result = Gade rezilta a
window-session-open-link = Ouvri yon sesyon ou te anrejistre
window-session-age = Yon fichye konsa fèmen akle nan fòma ouvè “age”. Pwogram gratis age ak rage ouvri li tou. Nenpòt moun ki jwenn li ka wè se yon fichye fèmen akle, men li pa ka wè sa ki ladan l.

## Ekran “Èske sa prive?”.

window-proof-title = Èske sa prive?
window-proof-lede = Ou pa oblije fè nou konfyans. Verifikasyon sa yo fèt sou òdinatè sa a.
window-proof-passed = Verifye: li kenbe
window-proof-failed = Pa sèten sou òdinatè sa a
window-proof-commands = Sa fenèt sa a kapab mande
window-proof-commands-how = Paj ou wè a kapab fè pwogram nan demann sa yo, e li pa kapab fè okenn lòt. Okenn ladan yo pa rive nan yon fichye ni nan yon rezo.
window-proof-page = Paj la li menm pa kapab rive sou rezo a
window-proof-page-kept = Li fèk eseye chaje yon bagay. Yo refize li.
window-proof-page-broken = Li fèk eseye chaje yon bagay. Yo pa refize li.
window-proof-versions = Vèsyon

## Papye: sa ou kapab enprime oswa anrejistre.

window-paper-lede = Enprime yon papye, oswa anrejistre li nan yon sèl fichye. Nou pa ekri anyen toutotan ou pa klike, epi lè sa a nou ekri sèlman kote ou chwazi a.
window-paper-kind = Ki papye?
window-paper-carry = Pou pote sou ou
window-paper-carry-what = Etap, dat limit ak yon kat pou dekoupe. Pa gen okenn nan repons ou yo ladan l, ni okenn dosye: san danje si yon moun jwenn li.
window-paper-lawyer = Pou avoka ou
window-paper-lawyer-what = Sa chak ajans kapab jwenn, poukisa, ak lwa yo ak sous yo. Li di anpil bagay sou ou: kenbe li an sekirite.
window-paper-own-steps = Ajoute pwòp etap mwen yo ki montre yon bagay prive sou mwen, tankou yon ka tribinal
window-paper-answers = Ajoute sa mwen te reponn
window-paper-beside = Yon dezyèm lang bò kote l
window-paper-beside-none = Okenn
window-paper-chosen = Sa papye sa a eksplike
window-paper-chosen-none = Twa rezilta ki pi enpòtan yo. Pou chwazi lòt, ouvri yon rezilta epi peze “Eksplike sa sou papye avoka m nan”.
window-paper-add = Eksplike sa sou papye avoka m nan
window-paper-remove = Retire sa sou papye avoka m nan
window-paper-print = Enprime
window-paper-save = Anrejistre nan yon fichye
window-paper-writes = Yon enprimant gen pwòp memwa pa li: chwazi youn ou fè konfyans. Nenpòt moun ki sèvi ak òdinatè sa a kapab li yon fichye.
window-paper-preview = Kijan li parèt
window-saved = Nou anrejistre li isit la: { $path }. Pou efase li, mete li nan poubèl la epi vide poubèl la. Jiska lè sa a, nenpòt moun ki sèvi ak òdinatè sa a kapab li li.
window-not-saved = Nou pa t kapab anrejistre li isit la: { $path } ({ $reason }). Chwazi yon lòt kote.
window-not-printed = Fenèt sistèm nan pou enprime pa ouvri. Anrejistre papye a nan yon fichye, epi enprime fichye a.
window-all-alike = Tout menm jan
