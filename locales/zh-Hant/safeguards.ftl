## DMV（車管局）

safeguard-dmv-disclosure-limit = 對共享DMV資料的限制
    .what = DMV只有在規定的條件下，才可以把某些資料給某些機構，往往要有法院命令（court order）或法官簽發的令狀（judicial warrant）。它管不到警察網路或公司，除非法律這樣規定。
safeguard-dmv-status-confidentiality = DMV必須對某些駕照資料保密
    .what = DMV必須對它知道的某些卡、某些文件或移民身分方面的情況保密。其他資料，例如姓名或地址，可能還是開放的。
safeguard-dmv-document-limit = 對DMV保存文件影本的限制
    .what = 人們出示的某些文件，DMV不得保留影本，或者不得隨意共享。它管不到DMV輸入系統的資料。
safeguard-police-network-block = 有機構被擋在警察網路之外
    .what = 州不讓某個列明的機構透過警察網路查詢本州的駕駛人資料。這只擋得住列明的機構。別的機構還能查，也可能把查到的內容轉交出去。
safeguard-recipient-promise = 不把DMV資料轉交出去的承諾
    .what = 拿到DMV資料的人，必須承諾不為移民執法轉交出去。這項規定只有在人們守承諾、州也執行的範圍內，才起作用。
safeguard-face-search-limit = 對在駕照照片裡做人臉搜尋的限制
    .what = 州禁止或限制在它的駕照照片裡做人臉搜尋。這項規定管不到聯邦機構已經有的照片。
safeguard-data-sale-limit = 對出售駕駛人資料的限制
    .what = 州法律限制DMV可以把駕駛人資料賣給誰，或者用來做什麼。它擋不住買家已經有的資料。

## 車牌攝影機和警察

safeguard-plate-sharing-limit = 對共享車牌攝影機資料的限制
    .what = 州法律限制警察可以把車牌攝影機看到的內容和誰共享。它約束不了聯邦的攝影機，也可能約束不了私人的。
safeguard-plate-immigration-ban = 車牌攝影機資料不得用於移民執法
    .what = 州法律禁止機構為移民執法共享或使用車牌攝影機資料。它約束不了聯邦的攝影機，也約束不了出售車牌資料的全國性公司。已經發現有機構違反這樣的規定。
safeguard-plate-retention-limit = 車牌攝影機資料過一段時間必須刪除
    .what = 警察必須在規定的時間之後刪除拍到的車牌紀錄。在那之前，都可以搜尋。它管不到別人已經複製的資料。
safeguard-trust-law = 對警察協助移民執法的限制
    .what = 州法律限制警察和看守所（jail）可以為移民機構做什麼，或者和它們共享什麼。這樣的法律有例外，往往是有法官簽發的令狀（judicial warrant）或某些犯罪的情況。它們擋不住送到FBI的指紋。
safeguard-agreement-ban = 不得與ICE簽287(g)協議
    .what = 州法律禁止讓地方執法人員為ICE做移民執法工作的協議。它擋不住警察和ICE之間的其他往來。
safeguard-driver-privacy-act = 聯邦駕駛人隱私法（DPPA）
    .what = 一項聯邦法律限制DMV可以把駕駛人資料給誰，例如姓名、地址和照片。但任何政府機構為了自己的工作，都可以依這項法律得到這些資料。所以單靠它，擋不住ICE拿到資料。

## 移民和法院

safeguard-victim-confidentiality = 聯邦關於受害人申請的保密規定
    .what = 虐待、犯罪或人口販運的受害人提出的申請，依聯邦法律，只有因為列明的理由，才可以傳到政府以外。在國土安全部內部（ICE是其中一部分），它限制的是申請的用途，而不是誰可以為工作看到它。不得只憑施虐者說的情況來對付受害人。這項規定只包括向聯邦提出的申請，不包括向地方警察的報案。
safeguard-home-entry-warrant = 執法人員進入住家需要法官簽發的令狀
    .what = 沒有同意，執法人員需要有法官簽名的令狀（judicial warrant）才能進入住家。ICE自己的表格沒有法官簽名。只有對有最終遞解令（final removal order）的人，ICE才不認同這一點。實際上，執法人員還是可能強行進入。不要抵抗；請說您不同意。
safeguard-immigration-court-arrest-limit = 對在移民法庭逮捕人的限制
    .what = 2026年6月23日的一項法院裁決，限制因為人們來移民法庭就逮捕他們。它不包括到ICE辦公室報到（check-in）、街上或住家。政府已經上訴，所以在指望它之前，請先查清它現在是否還有效。
safeguard-courthouse-arrest-limit = 對在州法院進行移民逮捕的限制
    .what = 州法律限制在州法院進行民事移民逮捕，往往只限於有法官簽發的令狀（judicial warrant）的情況。它不包括移民法庭，也不包括因犯罪而逮捕。在一些有這種法律的州，還是有逮捕的報導。
safeguard-asylum-confidentiality = 庇護（asylum）申請的保密
    .what = 政府不得告訴別人，尤其是不得告訴原籍國，某個人申請了庇護。有書面同意或列明的例外，就不受此限。在政府內部，它不是一堵牆：移民執法人員和其他有需要的聯邦人員可以看到檔案。
safeguard-privacy-act = 聯邦《隱私法》（Privacy Act）
    .what = 這項法律給公民和綠卡持有人對聯邦檔案的權利，例如限制共享、更正和起訴。其他人不受它保護。單靠它，不能阻止聯邦機構把檔案和ICE共享。

## 聯邦計畫、醫療、學校和投票

safeguard-tax-confidentiality = 報稅表的保密
    .what = 聯邦法律要求對報稅表保密，但有列明的例外。其中一項例外是否讓ICE可以拿到地址，各法院看法不一。反對這種共享的法院命令（court order），上訴後可能會改變。
safeguard-social-security-confidentiality = 社安號碼的保密
    .what = 聯邦法律限制把社安號碼給別人。2026年6月，一家法院根據它，取消了社會安全檔案和公民身分查核系統SAVE之間的連結。2026年9月，最高法院暫停執行那項裁決，直到上訴結束。其他的共享可能還在繼續。
safeguard-medicaid-confidentiality = Medicaid資料的保密
    .what = 聯邦法律規定，Medicaid（醫療補助）資料只能用於管理這個計畫。從2026年1月6日起，依據2025年12月29日的一項法院命令（court order），ICE可以得到不是合法在美國的人（not lawfully present）的基本資料。在提起訴訟的州，醫療細節以及公民和綠卡持有人的資料仍受保護。
safeguard-food-benefit-confidentiality = 糧食券（SNAP）資料的保密
    .what = 聯邦法律規定，一家人的資料只用於管理這個計畫。它有例外，例如查核申請人的移民身分，以及執法人員在找逃避重罪案件的人（fleeing felon）。一家法院認定，對提起訴訟的州，聯邦索取所有資料的要求很可能違反這項法律。
safeguard-health-privacy = 醫療紀錄的保密
    .what = 聯邦法律（HIPAA），以及有些州自己的法律，限制醫院或診所什麼時候可以把病人資料給執法人員。有些要求沒有法官簽名，聯邦法律允許它們答應，但不強迫它們答應。對執法人員扣押的人，或者為了制止嚴重的威脅，聯邦法律允許它們說得更多。它約束醫院、診所和保險公司，不約束ICE。
safeguard-school-privacy = 學校紀錄的保密
    .what = 根據聯邦法律（FERPA），接受聯邦經費的學校要把紀錄給別人，需要父母或成年學生的同意。合法的傳票（subpoena），即使沒有法官簽名，或者法院命令（court order），是例外；學校必須先設法通知家裡。緊急情況也是例外。名冊資訊（directory information），例如姓名和地址，可以給別人，除非家裡表示過不同意。有些州另有自己的法律。
safeguard-voter-list-limit = 對提供選民名冊的限制
    .what = 一項法律或法院裁決限制州可以把完整的選民名冊給誰。已經給出去的名冊，它收不回來。裁決上訴後可能會改變。
safeguard-census-secrecy = 人口普查回答的保密
    .what = 人口普查的回答只可以用於統計。依法律規定，任何其他機構都不得看到這些回答，也不得用來對付本人。這項規定只包括人們告訴人口普查局的內容。

## 錢、工作、資料經紀商和電話

safeguard-financial-privacy = 聯邦銀行紀錄隱私法
    .what = 聯邦機構想用自己的傳票（subpoena）得到銀行紀錄，必須寄一份副本給客戶，並等10天，如果是郵寄則等14天。客戶可以請聯邦法院阻止它。它有例外，而且不約束州或地方機構，也不包括匯款店。
safeguard-transfer-database-cut = 不再讓ICE遣返執法官使用TRAC
    .what = 2025年6月，亞利桑那州的總檢察長（attorney general）停止讓ICE遣返執法官（ERO）使用匯款資料庫TRAC。依報導所說，停止的只是他們。別人可能還能搜尋。
safeguard-credit-reporting = 聯邦信用報告法（FCRA）
    .what = 這項法律讓人們可以查看和更正自己的信用檔案，並凍結自己的信用。大多數出售個人檔案的公司說，自己不受它管。信用檔案的抬頭部分不受它限制，照樣出售；凍結信用也藏不住這一部分。
safeguard-broker-delete-right = 要求資料經紀商刪除資料的權利
    .what = 州法律讓人們可以要求公司刪除自己的資料，或者停止出售。來自公共紀錄的資料往往不受它管，許多公司也可能不受它管。機構已經得到的，它收不回來。
safeguard-personal-data-sale-limit = 對把個人資料賣給移民執法的限制
    .what = 州法律限制把個人資料賣給執行移民法的機構。機構已經得到的，它收不回來。
safeguard-utility-data-limit = 對共享公用事業資料的限制
    .what = 州法律限制公用事業公司什麼時候可以把客戶資料給移民機構。它可能只包括某些公司或某些資料。有法院命令（court order）或法官簽發的令狀（judicial warrant），還是可以拿到。
safeguard-wage-data-limit = 對共享州工資報告的限制
    .what = 州法律限制勞工機構什麼時候可以提供工資報告。聯邦法院還是可能命令這個機構照辦，2026年4月在德拉瓦州就有一次。它不包括雇主自己的檔案。
safeguard-toll-data-limit = 對共享過路費資料的限制
    .what = 州法律限制過路費機構什麼時候可以提供它的資料。有法官的命令或傳票（subpoena），還是可能拿到。它不包括警察或公司的車牌攝影機。
safeguard-administrative-subpoena-limit = ICE的傳票不是法院命令
    .what = 在聯邦法官命令服從ICE的傳票（subpoena）之前，先等著不照辦，任何人都不能因此受處罰。收到的人可以提出異議，可以請法院撤銷它，也可以乾脆照辦。對這種索取資料的要求提出的異議，大多數沒有成功。
safeguard-stored-communications = 聯邦通訊和帳號隱私法
    .what = 電話、電子郵件和網路公司，只有憑法官簽發的令狀（judicial warrant），才可以交出訊息的內容。其他資料需要法院命令（court order）。姓名、地址、通話和連線紀錄，以及付款來源，一張傳票（subpoena）就夠了，即使沒有法官簽名。在緊急情況下，公司可以馬上交出資料。機構不必告訴客戶，不過許多公司會告訴。
safeguard-location-warrant = 手機位置歷史需要法官簽發的令狀
    .what = 執法人員要讓電話公司交出一週或更長的位置歷史，需要法官簽發的令狀（judicial warrant），除非是緊急情況或客戶同意。從最高法院2026年6月29日的裁決起，按地區收集也算搜查。這些裁決沒有決定，機構是否可以乾脆花錢買位置資料。
safeguard-device-search-policy = 邊境檢查手機的規定
    .what = CBP自己的規定在2026年1月更新過，對較深入的檢查要求更多。據報導，依這些規定，執法人員只能看存在裝置上的資料，不能看雲端上的。檢查不需要法官簽發的令狀（judicial warrant）。美國公民不能因為不解鎖手機被拒絕入境；訪客可以被拒絕，手機也可能被扣下。

safeguard-parent-locator-limit = 對子女撫養費檔案的限制
    .what = 聯邦法律列明了誰可以使用全國的子女撫養費和新進員工檔案，以及用來做什麼。移民事務不在這些用途之中。衛生部保存這個檔案，並決定是否答應請求；它當時正在考慮國土安全部的一項請求。

safeguard-simulator-policy = 國土安全部自己關於假手機基地台的規定
    .what = 國土安全部自己的政策要求有法官簽發的令狀（judicial warrant），但緊急情況有例外。國土安全部可以改變這項政策。它的監察長在2023年發現，ICE的調查人員（HSI）並不總是拿到所需的法院命令（court order）。

safeguard-spyware-policy = ICE自己關於間諜軟體的說法
    .what = 2026年4月，ICE的代理負責人說，間諜軟體是用來對付毒販和恐怖分子的。那是ICE自己的話。它不是法律，ICE可以改變它。

safeguard-state-refusal = 州的拒絕
    .what = 州拒絕交出它的資料，或者在法院對抗這項要求。那是州自己的選擇。州可能改變主意，法院也可能命令交出資料。

safeguard-student-aid-privacy = 學生助學金申請表的保密
    .what = 聯邦法律規定，FAFSA表上填的內容只能用於學生助學金。申請表由教育部保存。教育部以外，誰也不能確定資料會一直留在那裡。

safeguard-library-privacy = 圖書館紀錄的保密
    .what = 州法律一般規定，一個人從公共圖書館借什麼要保密，直到法院另有命令。各州法律不同：有些可能允許憑傳票（subpoena）。移民執法人員自己的表格不是法院命令（court order）。

safeguard-reporting-duty-limit = 對報告義務的限制
    .what = 2000年的一項聯邦通知說，機構只須報告它知道是非法在這裡的人，並且對「知道」作狹義的解釋。這項通知很舊了。我們沒有查到政府是否已經用別的通知代替它。
