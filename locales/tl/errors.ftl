error-unknown-question = Walang tanong na “{ $word }”.
error-unknown-state = Ang “{ $word }” ay hindi code na dalawang letra ng isang estado, DC o PR.
error-not-an-answer = Ang “{ $word }” ay hindi sagot sa “{ $question }”.
error-takes-one-state = Isang estado ang tinatanggap ng “{ $question }”.
error-takes-one-answer = Isang sagot ang tinatanggap ng “{ $question }”, hindi listahan.
error-not-by-state = Hindi itinatanong ang “{ $question }” sa bawat estado.
error-needs-state = Kailangan ng “{ $question }” ng isang estado. Sagutin muna ang tanong tungkol sa estadong iyon.
error-state-not-named = Hindi ginamit ang sagot sa “{ $question }” para sa { $state }: walang ibang sagot na nagbabanggit sa estadong iyon.
error-state-twice = Dalawang beses narito ang sagot sa “{ $question }” para sa { $state }.
error-one-state-only = Sagot para sa isang estado lang ang tinatanggap ng “{ $question }”. Higit sa isa ang narito.
error-answer-unreadable = Hindi mabasa ang sagot sa “{ $question }”.
error-write-answer = Isulat ang isa sa mga sagot, isang listahan ng mga estado, o, para sa bawat estado, isang sariling linya gaya ng “NC: …”. Ilagay ang mga numero, at ang mga salitang true at false, sa loob ng panipi.
error-name-it-there = Banggitin ang estado sa sagot sa “{ $question }”.
error-and-more = May iba pang mali.
error-did-you-mean = { $word } ba ang ibig ninyong sabihin?
error-one-of = Dapat ito ay isa sa: { $words }.

error-file-missing = Walang file na “{ $file }”.
error-file-unreadable = Hindi namin mabasa ang “{ $file }”: { $reason }.
error-file-folder = Folder ang “{ $file }”. Magbanggit ng file sa loob nito.
error-file-not-ordinary = Hindi karaniwang file ang “{ $file }”.
error-file-leads-out = Link ang “{ $file }” na lumalabas sa folder nito.
error-file-too-large = Mas malaki sa { NUMBER($megabytes) } MB ang “{ $file }”. Ito ba ang tamang file?
error-file-not-utf8 = Hindi UTF-8 na teksto ang “{ $file }” mula sa linya { NUMBER($line) }. I-save ito bilang UTF-8.
error-file-utf16 = UTF-16 na teksto ang “{ $file }”. I-save ito bilang UTF-8.
error-file-template = Gumagawa ang `sightline template > answers.yaml` ng file na pupunan.
error-folder-missing = Walang folder na “{ $file }”.
error-folder-file = File ang “{ $file }”. Magbanggit ng folder.

error-no-such-time = Ang mga patakaran ay tungkol sa mga araw mula { DATE($since) } hanggang { DATE($until) }.
error-no-such-time-hint = Wala silang alam tungkol sa { DATE($day) }: magiging hula lang iyon.
error-no-locale = Wala kaming mga salita sa wikang “{ $word }”.
error-unknown-record = Walang record na “{ $word }”.
error-unknown-agency = Walang ahensya na “{ $word }”.
error-not-id-value = Hindi ID=VALUE ang “{ $text }”. Ipinapakita ng `sightline template` ang bawat id at ang mga value nito.
error-no-result = Walang ganitong resulta.

error-unknown-letter = Walang sulat na “{ $word }”.
error-letter-not-yours = Hindi angkop ang sulat na “{ $letter }” sa isinagot ninyo.
error-letter-state = Para sa ilang estado ang sulat na ito: { $states }. Banggitin ang isa sa mga ito.
error-letter-unsafe = Abogado o legal clinic lang ang dapat magpadala ng sulat na ito: “{ $letter }”.
error-unknown-field = Walang patlang na “{ $word }” ang sulat na ito.
error-field-by-hand = Isinusulat ang “{ $field }” nang sulat-kamay sa naka-print na sulat. Huwag itong i-type dito.
error-field-long = Masyadong mahaba ang “{ $field }” para sa sulat: hindi hihigit sa { NUMBER($most) } letra.
error-plain = Teksto lang ang binabago ng --plain. Alisin ito, o alisin ang --format.
error-network-open = Hindi nagbukas ang Sightline: hindi nito maisara ang network sa computer na ito. { $reason }. Wala itong ipinapadala mismo, pero ang bahagi ng Windows na nagpapakita ng mga pahina nito ay maaaring umabot sa Microsoft. Wala pang sumubok ng window na ito sa Windows. Sa isang terminal, pareho ang itinatanong ng `sightline interview` at wala itong binubuksang koneksyon. Binubuksan pa rin ng `sightline-app --unconfined` ang window.
error-no-window = Hindi mabuksan ng Sightline ang window nito: { $reason }. Kailangan nito ang Microsoft Edge WebView2 Runtime. Sa isang terminal, pareho ang itinatanong ng `sightline interview`.
