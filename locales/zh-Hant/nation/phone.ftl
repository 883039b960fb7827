## 電話、帳號、訊息，以及有關的法律

us-channel-phone-location-purchase = 2025年，ICE又開始購買來自手機App的位置資料。Penlink公司的工具Webloc，讓執法人員在地圖上畫出一個區域，列出在那裡看到的手機。然後，他們能跟著這些手機到家。ICE的一份法律備忘錄說，不需要法官簽發的令狀（judicial warrant）。2026年3月3日，約70名國會議員請監察長調查。最高法院2026年6月關於位置的裁決，沒有決定是否允許購買。那項裁決是關於公司被迫交出的資料的。

us-channel-cell-site-simulator = ICE有模仿手機基地台、找出附近手機的裝置。它在2024年訂購了更多裝有這種裝置的車輛，2025年5月又以825,000美元訂購了一批。2017年至2019年，它至少用了466次這種裝置。2017年，官員說，ICE的調查部門（HSI）會取得法官簽發的令狀（judicial warrant）。他們說，它的遣返部門（ERO）不為民事案件使用它們。這一點現在是否還成立，我們無法確認。

us-channel-spyware-graphite = Graphite是間諜軟體，不用人點選就能控制一部手機。ICE和它的製造商的200萬美元合約，在2025年8月恢復。2026年4月1日，ICE的代理負責人證實，它的調查部門（HSI）獲准使用間諜軟體。所說的目標是毒販和恐怖分子。2026年5月22日，國土安全部（DHS）說，ICE和那家公司沒有關係。是否有另一家廠商代替了它，國土安全部不願說。沒有紀錄顯示它在普通的遞解出境（removal）案件裡被使用過。

us-channel-border-device-search = 在邊境，CBP沒有法官簽發的令狀（judicial warrant），也沒有懷疑，就可以查看手機。做較深入的檢查時，它可以使用擷取資料的工具。2025年4月至6月，它檢查了14,899台裝置，是單季的最高紀錄。那不到旅客的0.01%。依政策，執法人員只能看存在裝置上的內容。拒絕可能意味著耽擱和裝置被扣下。對訪客來說，還可能被拒絕入境。

us-channel-phone-subscriber-records = 憑一張普通的傳票（subpoena），電話或網路公司就必須把客戶的基本資料給機構，這種傳票不需要法官。這些資料是姓名、地址、通話和連線紀錄，以及客戶怎樣付款。誰都不必告訴客戶。其他資料，例如誰給誰寫信，需要法院命令（court order）。訊息的內容，需要法官簽發的令狀（judicial warrant）。在威脅生命的緊急情況下，沒有這些，公司也可以交出資料。客戶同意時，公司也可以這樣做。

us-channel-platform-subpoenas = 國土安全部（DHS）把行政傳票（administrative subpoena）發給Google、Meta、Reddit和Discord這些平台。它索取的，是批評ICE或監看ICE的帳號背後的姓名、電子郵件地址和電話號碼。依媒體的統計，到2026年2月有幾百份。公司對其中一些照辦了。有使用者和ACLU一起去了法院，在法官做出決定之前，DHS就撤回了這些要求。

us-channel-social-media-monitoring = ICE用買來的工具看公開的貼文。2025年10月，它提出需要大約30名承包人員，在佛蒙特州和加州不分日夜地這樣做。他們會把貼文和照片變成逮捕線索。當時，ICE只是就這個計畫詢問各公司。我們無法確認有簽好的合約。

us-channel-ring-flock = 2025年10月有宣布說，Ring門鈴要和攝影機公司Flock相連。2026年2月12日，還沒有開始就取消了。Ring說沒有影片傳到Flock。Ring自己向門鈴主人發送的請求還在繼續，門鈴主人可以不理。警察仍然可以使用法律程序（legal process），例如傳票（subpoena）或法官簽發的令狀（judicial warrant）。

us-protection-carpenter-location = 執法人員要讓電話公司交出一週或更長的基地台位置歷史，需要法官簽發的令狀（judicial warrant）。最高法院在Carpenter案（2018年）中這樣說。2026年6月29日，在Chatrie案（6比3）中，它對地理圍欄（geofence）要求做出了裁決；這種要求，是問服務業者有哪些手機在一個區域裡。它判定，這樣收集位置歷史也算搜查，即使時間很短。那個案件裡的法官令狀是否有效，發回下級法院決定。在緊急情況下，執法人員沒有法官簽發的令狀也可以行動。這兩個案件都沒有決定，機構是否可以乾脆向經紀商購買位置資料，而ICE正在這樣做。

us-protection-stored-communications-act = 根據1986年的《儲存通訊法》（Stored Communications Act），電話、電子郵件和平台公司，只有憑法官簽發的令狀（judicial warrant），才可以交出訊息的內容。對超過180天的訊息，法律自己的文字仍然允許要求低一些；現在的做法和法院裁決，在這方面也要求有令狀（warrant）。其他資料，例如誰給誰寫信，必須由法官簽署命令，而且要有事實，讓人有合理的理由認為，它們對一項正在進行的刑事調查是重要的。姓名、地址、連線和通話紀錄，以及客戶怎樣付款，一張傳票（subpoena）就夠了，即使沒有法官簽名。在威脅生命或有重傷危險的緊急情況下，公司可以馬上交出資料。客戶同意時，它也可以這樣做。機構不必告訴客戶。許多公司會告訴，除非有命令要它們保密。

us-protection-border-search-limits = CBP在2026年1月換了它關於檢查裝置的規定（Directive 3340-049B）。一家律師事務所的摘要說，普通檢查不需要懷疑。較深入的檢查，一律需要主管批准。除此之外，還要有兩個理由中的一個：合理地懷疑CBP執行的某項法律正被違反，或者有國家安全方面的顧慮。裝置的名單變長了：智慧手錶和汽車自己的電腦也在上面。一份新聞摘要說，執法人員仍然不得用密碼去看只存在雲端的內容。我們沒有讀這份指令本身。公民不能因為不解鎖裝置被拒絕入境。訪客可以被拒絕。裝置可能被扣下。

us-protection-simulator-policy = 國土安全部自己的政策要求，使用模仿手機基地台的裝置要有法官簽發的令狀（judicial warrant）。緊急案件和「特殊」案件有例外。一項聯邦法律還要求有法院命令（court order），在大多數緊急情況下也要在48小時之內取得。2023年3月，國土安全部的監察長說明了監察長辦公室所做的稽核。在查看的案件裡，ICE的調查人員（HSI）有所需的法官令狀。但在緊急案件裡，他們並不總是拿到法院命令。國土安全部可以改變它的政策。我們沒有發現更新的材料。

us-protection-border-search-limits-directive-2018 = 在邊境，執法人員查看裝置不需要法官簽發的令狀（judicial warrant）。CBP 2018年1月的規定，只讓他們看存在裝置上的資料，不看雲端的。對鑑識式的檢查（forensic search），規定要求更多。CBP在2026年1月換了這些規定。

us-channel-immigration-form-social-media = 從2019年起，簽證表要求填社群媒體帳號名。從2025年6月起，領事館查看F、M和J學生發的內容；從2025年12月15日起，也查看H-1B工作者和他們的家人。這些申請人被要求把帳號設為公開。2025年，USCIS提議在它的九種表上要求填五年的帳號名。其中有申請入籍、綠卡、庇護（asylum）和旅行證件的表。它2025年11月的文件說，它只可以看公開的內容。新的問題是否獲得批准，我們沒有查到，所以請看現在的表。

us-channel-travel-form-social-media = 來自約42個國家、不需要簽證的旅客，在網路上填一份表（ESTA）。從2016年起，表上要求填社群媒體帳號，可以選擇不答。2025年12月10日，CBP提議把五年的帳號名定為必填，還有電話號碼和電子郵件地址。一個業界網站在2025年12月16日寫道，一切都還沒有定案。我們沒有查到結果怎樣。這是關於以訪客身分來美的人，不是關於公民或綠卡持有人。

## 事件

us-event-phone-location-inspector-2026 = 約70名國會議員請監察長調查ICE購買手機位置資料的事。

us-event-phone-location-ice-memo = ICE的一份法律備忘錄，到那時已為人知，它說取得這種位置資料不需要法官簽發的令狀（judicial warrant）。備忘錄是什麼時候寫的，我們無法確認。

us-event-phone-location-ruling-2026 = 最高法院以6比3判定，用地理圍欄（geofence）向服務業者收集手機的位置歷史，算搜查。它沒有決定，機構是否可以向經紀商購買位置資料。

us-event-cell-simulator-officials-2017 = 官員說，ICE的調查部門（HSI）會取得法官簽發的令狀（judicial warrant）。他們說，它的遣返部門（ERO）不為民事案件使用這些裝置。這一點現在是否還成立，我們無法確認。

us-event-cell-simulator-vehicles-2025 = ICE以825,000美元又訂購了一些車輛，車上裝有模仿手機基地台的裝置。

us-event-spyware-contract-2025 = ICE和Graphite間諜軟體製造商的200萬美元合約恢復了。

us-event-spyware-confirmed-2026 = ICE的代理負責人證實，它的調查部門（HSI）獲准使用間諜軟體。所說的目標是毒販和恐怖分子。

us-event-spyware-no-relationship-2026 = 國土安全部說，ICE和Graphite的製造商沒有關係。是否有另一家廠商代替了它，國土安全部不願說。

us-event-platform-subpoenas-counted-2026 = 依媒體的統計，國土安全部已發給各平台幾百份行政傳票（administrative subpoena）。它們索取的，是批評ICE或監看ICE的帳號背後的姓名、電子郵件地址和電話號碼。公司對其中一些照辦了。

us-event-platform-subpoenas-withdrawn-2026 = 到那時，有使用者和ACLU一起去了法院。在法官做出決定之前，國土安全部撤回了這些要求。

us-event-social-media-contractors-2025 = ICE提出需要大約30名承包人員，在佛蒙特州和加州不分日夜地看公開的貼文。當時它只是就這個計畫詢問各公司。我們無法確認有簽好的合約。

us-event-doorbell-link-announced-2025 = 有宣布說，Ring門鈴要和攝影機公司Flock相連。

us-event-doorbell-link-called-off-2026 = 這項連結還沒有開始就取消了。Ring說沒有影片傳到Flock。

us-event-cell-simulator-inspector-2023 = 國土安全部的監察長說，在緊急案件裡，ICE的調查人員（HSI）並不總是拿到這些裝置所需的法院命令（court order）。

us-event-device-directive-2026 = CBP用Directive 3340-049B換掉了它2018年關於檢查裝置的規定。我們沒有讀這份指令本身。

us-event-consulate-online-review-2025 = 從這一天起，領事館也查看申請H-1B簽證的人和他們家人在網路上發的內容。他們被要求把帳號設為公開。

us-event-travel-form-proposal-2025 = CBP提議，把五年的社群媒體帳號名定為旅行表ESTA上的必填內容。我們沒有查到結果怎樣。
