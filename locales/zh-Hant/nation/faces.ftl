## 電腦比對的人臉

us-channel-mobile-fortify = Mobile Fortify是一個手機App，ICE和CBP的執法人員在街上使用。它掃描人臉或指紋。然後，它搜尋國土安全部（DHS）、FBI和國務院的資料，以及與警察網路Nlets相連的資料。DHS的一份隱私文件說，人們不能拒絕。它說照片保存15年，連美國公民的也是。DHS說這個工具是合法的。伊利諾州和芝加哥在2026年1月12日為此起訴；我們沒有發現裁決。

us-channel-mobile-identify-local-police = Mobile Identify是CBP的一個掃描人臉的App。它是為287(g)計畫裡的地方執法人員做的，他們替ICE做移民執法工作。它在2025年10月30日推出。它當時不顯示姓名，但會告訴執法人員要不要打電話給ICE。2025年12月5日，它從Google的App商店消失，沒有說明理由。它是否還以別的形式使用，我們無法確認。

us-channel-local-police-ice-face-app = 在特別行動組（task force）模式下替ICE工作的地方執法人員，有自己的人臉App，叫ICE Task Force Module。404 Media和NPR在2026年6月報導了國土安全部的一份隱私文件。執法人員給被攔下的人拍照。這張臉會和2.5億多份政府紀錄比對，其中有簽證檔案和一項機場身分核對服務。App會告訴執法人員：不要扣留，或者打電話給ICE並報出一個代碼。照片保存15年。依這份文件，這從2025年9月開始。當時大約有1,300個機構採用這種模式。國土安全部說這些工具是合法的，沒有說明細節。

us-channel-iris-scanners = 根據一份關於NPR 2026年5月27日報導的筆記，ICE買了1,570台可以讀取眼睛虹膜的可攜式掃描器。它們給ICE自己的執法人員和287(g)合作夥伴使用。訂單是2,510萬美元，並附帶一個私人檔案的使用權，裡面約有五百萬個虹膜。我們只讀了這份筆記，所以這不確定。

us-channel-entry-exit-records = CBP記錄每一次從國外入境和每一次出境。它使用I-94表和航空公司的乘客名單。從2025年12月26日起，有一項規定生效。它允許CBP在每個非公民入境和出境時拍照，綠卡持有人和兒童也包括在內。CBP可以把照片保存最多75年。美國公民可以拒絕。國土安全部說，目的之一是找出逾期停留的人。

us-channel-clearview-ai = Clearview AI把一張人臉照片和從網路上取來的數百億張圖片比對。2025年9月5日，ICE的調查部門（HSI）簽了一份最高920萬美元的合約。給出的理由是兒童剝削案件和襲擊執法人員的案件。2026年2月，CBP同意了一份為期一年的合約，金額225,000美元。它包括15個使用授權，給邊境巡邏隊（Border Patrol）的情報部門和CBP的目標分析中心（targeting center）使用。

## 事件

us-event-mobile-fortify-privacy-paper = 國土安全部的一份隱私文件，到那時已有報導，它說人們不能拒絕Mobile Fortify的掃描。它說照片保存15年，連美國公民的也是。國土安全部說這個工具是合法的。這份文件是什麼時候寫的，我們無法確認。

us-event-mobile-fortify-lawsuit-2026 = 伊利諾州和芝加哥就Mobile Fortify這個App起訴。我們沒有發現裁決。

us-event-mobile-identify-released-2025 = CBP推出了Mobile Identify，一個給287(g)計畫裡的地方執法人員用的人臉掃描App。它當時不顯示姓名，但會告訴執法人員要不要打電話給ICE。

us-event-mobile-identify-vanished-2025 = Mobile Identify這個App從Google的App商店消失，沒有說明理由。它是否還以別的形式使用，我們無法確認。

us-event-clearview-hsi-contract-2025 = ICE的調查部門（HSI）和Clearview AI簽了一份最高920萬美元的合約。給出的理由是兒童剝削案件和襲擊執法人員的案件。

us-event-clearview-cbp-deal-2026 = CBP同意了一份為期一年的Clearview AI合約，金額225,000美元。它包括15個使用授權，給邊境巡邏隊（Border Patrol）的情報部門和CBP的目標分析中心（targeting center）使用。

us-event-entry-exit-rule-2025 = 一項規定允許CBP在每個非公民入境和出境時拍照，綠卡持有人和兒童也包括在內。它可以把照片保存最多75年。美國公民可以拒絕。

us-event-local-face-app-paper-2026 = NPR報導了國土安全部的一份文件。從2025年9月起，替ICE工作的地方執法人員可以用一個App掃描人臉，叫ICE Task Force Module。它不顯示檔案。它告訴執法人員不要扣留，或者打電話給ICE。

us-event-local-face-app-government-says = 國土安全部說這些工具是合法的；關於它們怎樣使用，沒有給NPR任何細節。

us-event-iris-scanners-bought-2026 = 根據一份關於NPR報導的筆記，ICE為自己的執法人員和287(g)合作夥伴買了1,570台可攜式虹膜掃描器。我們沒有讀報導本身。
