## Repons.

error-unknown-question = Pa gen kesyon “{ $word }”.
error-unknown-state = “{ $word }” se pa kòd de lèt yon eta, DC oswa PR.
error-not-an-answer = “{ $word }” se pa yon repons pou “{ $question }”.
error-takes-one-state = “{ $question }” pran yon sèl eta.
error-takes-one-answer = “{ $question }” pran yon sèl repons, li pa pran yon lis.
error-not-by-state = “{ $question }” se pa yon kesyon nou mande pou chak eta apa.
error-needs-state = “{ $question }” bezwen yon eta. Reponn kesyon sou eta sa a anvan.
error-state-not-named = Nou pa sèvi ak repons “{ $question }” pou { $state }: pa gen lòt repons ki nonmen eta sa a.
error-state-twice = Repons “{ $question }” pou { $state } la de fwa.
error-one-state-only = “{ $question }” pran yon repons pou yon sèl eta. Gen plis pase youn isit la.
error-answer-unreadable = Nou pa kapab li repons pou “{ $question }”.
error-write-answer = Ekri youn nan repons yo, yon lis eta, oswa, pou chak eta, yon liy apa tankou “NC: …”. Mete nimewo yo, ak mo true ak false, ant gimè.
error-name-it-there = Nonmen eta a nan repons pou “{ $question }”.
error-and-more = Gen lòt bagay ki pa bon.
error-did-you-mean = Èske ou te vle di { $word }?
error-one-of = Fòk se youn nan sa yo: { $words }.

## Fichye ak katab.

error-file-missing = Pa gen fichye “{ $file }”.
error-file-unreadable = Nou pa kapab li “{ $file }”: { $reason }.
error-file-folder = “{ $file }” se yon katab. Nonmen yon fichye ki ladan l.
error-file-not-ordinary = “{ $file }” se pa yon fichye òdinè.
error-file-leads-out = “{ $file }” se yon lyen ki mennen deyò katab li.
error-file-too-large = “{ $file }” pi gwo pase { NUMBER($megabytes) } MB. Èske se bon fichye a?
error-file-not-utf8 = “{ $file }” se pa tèks UTF-8 apati liy { NUMBER($line) }. Anrejistre li an UTF-8.
error-file-utf16 = “{ $file }” se tèks UTF-16. Anrejistre li an UTF-8.
error-file-template = `sightline template > answers.yaml` fè yon fichye pou ranpli.
error-folder-missing = Pa gen katab “{ $file }”.
error-folder-file = “{ $file }” se yon fichye. Nonmen yon katab.

## Sa yon kòmand oswa yon klik mande.

error-no-such-time = Règ yo pale de jou ki soti { DATE($since) } rive { DATE($until) }.
error-no-such-time-hint = Sou { DATE($day) } yo pa konnen anyen: sa ta yon devinèt.
error-no-locale = Nou pa gen mo nan lang “{ $word }”.
error-unknown-record = Pa gen dosye “{ $word }”.
error-unknown-agency = Pa gen ajans “{ $word }”.
error-not-id-value = “{ $text }” se pa ID=VALUE. `sightline template` montre chak ID ak valè li yo.
error-no-result = Pa gen rezilta konsa.

## Lèt ki pare pou siyen.

error-unknown-letter = Pa gen lèt “{ $word }”.
error-letter-not-yours = Lèt “{ $letter }” pa koresponn ak sa ou te reponn.
error-letter-state = Lèt sa a se pou plizyè eta: { $states }. Nonmen youn ladan yo.
error-letter-unsafe = Se sèlman yon avoka oswa yon klinik legal ki ta dwe voye lèt sa a: “{ $letter }”.
error-unknown-field = Lèt sa a pa gen espas “{ $word }”.
error-field-by-hand = “{ $field }” ekri alamen sou lèt enprime a. Pa tape li isit la.
error-field-long = “{ $field }” twò long pou lèt la: pa plis pase { NUMBER($most) } lèt.
error-plain = --plain chanje tèks sèlman. Retire li, oswa retire --format.
error-network-open = Sightline pa ouvri: li pa kapab fèmen rezo a sou òdinatè sa a. { $reason }. Li menm li pa voye anyen, men pati Windows ki montre paj li yo ka rive jwenn Microsoft. Pèsonn poko eseye fenèt sa a sou Windows. Nan yon tèminal, `sightline interview` mande menm kesyon yo e li pa ouvri okenn koneksyon. `sightline-app --unconfined` ouvri fenèt la kanmenm.
error-no-window = Sightline pa kapab ouvri fenèt li: { $reason }. Li bezwen Microsoft Edge WebView2 Runtime. Nan yon tèminal, `sightline interview` mande menm kesyon yo.
