## 回答

error-unknown-question = 沒有叫「{ $word }」的問題。
error-unknown-state = 「{ $word }」不是一個州的兩個字母的代碼，也不是DC或PR。
error-not-an-answer = 「{ $word }」不是「{ $question }」的回答。
error-takes-one-state = 「{ $question }」只接受一個州。
error-takes-one-answer = 「{ $question }」只接受一個回答，不接受多個。
error-not-by-state = 「{ $question }」不是一個州一個州問的。
error-needs-state = 「{ $question }」需要一個州。請先回答關於那個州的問題。
error-state-not-named = 對{ $state }的「{ $question }」的回答沒有用上：沒有別的回答提到那個州。
error-state-twice = 對{ $state }的「{ $question }」的回答，在這裡有兩次。
error-one-state-only = 「{ $question }」只接受對一個州的回答。這裡不止一個。
error-answer-unreadable = 「{ $question }」的回答無法讀取。
error-write-answer = 請寫其中一個回答、幾個州，或者每個州單獨一行，例如「NC: …」。數字，以及true和false這兩個詞，請放在引號裡。
error-name-it-there = 請在「{ $question }」的回答裡寫上這個州。
error-and-more = 還有別的錯誤。
error-did-you-mean = 您是不是指{ $word }？
error-one-of = 它必須是下面的一個：{ $words }。

## 檔案和資料夾

error-file-missing = 沒有檔案「{ $file }」。
error-file-unreadable = 我們無法讀取「{ $file }」：{ $reason }。
error-file-folder = 「{ $file }」是資料夾。請寫裡面的一個檔案。
error-file-not-ordinary = 「{ $file }」不是普通檔案。
error-file-leads-out = 「{ $file }」是一個指到所在資料夾之外的連結。
error-file-too-large = 「{ $file }」大於{ NUMBER($megabytes) } MB。是這個檔案嗎？
error-file-not-utf8 = 「{ $file }」從第{ NUMBER($line) }行起不是UTF-8文字。請把它存成UTF-8。
error-file-utf16 = 「{ $file }」是UTF-16文字。請把它存成UTF-8。
error-file-template = `sightline template > answers.yaml`會產生一個檔案給您填。
error-folder-missing = 沒有資料夾「{ $file }」。
error-folder-file = 「{ $file }」是檔案。請寫一個資料夾。

## 命令或點選要求的東西

error-no-such-time = 規則說的是{ DATE($since) }到{ DATE($until) }的情況。
error-no-such-time-hint = 關於{ DATE($day) }，規則什麼都不知道：那只能是猜。
error-no-locale = 我們沒有「{ $word }」這種語言的文字。
error-unknown-record = 沒有叫「{ $word }」的資料。
error-unknown-agency = 沒有叫「{ $word }」的機構。
error-not-id-value = 「{ $text }」不是ID=VALUE。`sightline template`顯示每個ID和它的值。
error-no-result = 沒有這樣的結果。

## 可以簽字的信

error-unknown-letter = 沒有叫「{ $word }」的信。
error-letter-not-yours = 「{ $letter }」這封信和您的回答不符。
error-letter-state = 這封信適用於幾個州：{ $states }。請寫其中一個。
error-letter-unsafe = 只應由律師或法律援助診所寄這封信：「{ $letter }」。
error-unknown-field = 這封信沒有「{ $word }」這一項。
error-field-by-hand = 「{ $field }」要在列印出來的信上手寫。不要在這裡打字。
error-field-long = 「{ $field }」對這封信來說太長了：最多{ NUMBER($most) }個字元。
error-plain = --plain只對文字起作用。請去掉它，或者去掉--format。
error-network-open = Sightline沒有開啟：它不能在這台電腦上切斷網路。{ $reason }。它自己什麼都不發送，但Windows中顯示它頁面的部分可能會連到Microsoft。還沒有人在Windows上試過這個視窗。在終端機裡，`sightline interview`會問同樣的問題，不開啟任何連線。`sightline-app --unconfined`仍會開啟視窗。
error-no-window = Sightline打不開它的視窗：{ $reason }。它需要Microsoft Edge WebView2 Runtime。在終端機裡，`sightline interview`會問同樣的問題。
