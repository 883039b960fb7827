### 인터뷰의 질문.

topic-home = 사는 곳
topic-license = 면허증과 신분증
topic-car = 자동차
topic-police = 경찰, 구치소, 법원
topic-immigration = 이민 기관과 이민 법원
topic-benefits = 지원 제도, 건강, 학교
topic-work = 일, 세금, 돈
topic-phone = 전화, 인터넷, 여행

circumstance-state-home = 어느 주에 사십니까?
    .label = 사는 주
    .why = 주마다 법이 다릅니다. 사는 주에 따라 지역 경찰, 법원, 공공 지원 제도, 학교에 어떤 규칙이 적용되는지 정해집니다.
    .help = 대부분의 밤을 보내는 주를 고르세요. 워싱턴 D.C.와 푸에르토리코도 목록에 있습니다.

circumstance-home-county = 어느 카운티에 사십니까?
    .label = 카운티
    .why = ICE는 어느 지역 기관이 이민 단속 업무를 하겠다는 협약, 즉 287(g) 협약에 서명했는지 공개합니다. 카운티를 알면 그곳의 어느 기관이 서명했는지 보여 드릴 수 있습니다.
    .help = 목록에서 고르세요. 주소는 절대 묻지 않습니다. 어떤 곳에서는 parish, borough, municipio 또는 독립된 시(city)라고 부릅니다. 답은 이 컴퓨터에만 남으며, 건너뛰어도 됩니다.

circumstance-home-accounts = 집문서(deed), 임대차 계약(lease), 또는 가스·전기·수도 계정에 본인의 이름이 있습니까?
    .label = 집문서, 임대차 계약, 공과금 계정
    .why = 이런 서류는 이름과 주소를 이어 줍니다. 그중 일부는 공개되어 있거나, 데이터를 파는 회사를 거쳐 기관에 들어갑니다.
    .help = 집문서(deed)는 집이나 땅의 주인이 누구인지 적은 서류입니다. 집문서에도 다른 서류에도 이름이 있으면 집문서를 고르세요.
    .is-deed = 예, 집이나 땅이 내 이름으로 되어 있습니다
    .is-lease-or-utilities = 예, 임대차 계약이나 가스·전기·수도 계정이 있습니다
    .is-none = 아니요, 아무것도 없습니다

circumstance-voter-registered = 유권자로 등록되어 있습니까?
    .label = 유권자 등록
    .why = 유권자 명부에는 이름, 주소, 생년월일이 있습니다. 법무부는 거의 모든 주에 명부를 요청했습니다.
    .help = 미국 시민권자만 연방 선거에 등록할 수 있습니다. 실수로 등록되었는지 확실하지 않으면, 다른 어떤 일보다 먼저 변호사와 상의하세요. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-state-licensed = 어느 주에서 면허증이나 신분증을 가진 적이 있거나 신청한 적이 있습니까?
    .label = 면허증이나 신청이 있는 주
    .why = 각 주의 DMV는 기록을 따로 보관합니다: 사진, 주소, 운전 이력. 규칙도 주마다 다릅니다.
    .help = 운전면허증, 상업용 면허증(CDL), 연습 면허증(learner's permit), 주 신분증이 해당됩니다. 18세 미만인 사람의 것도 해당됩니다. 신청했다가 거절된 주도 해당됩니다. 예전 카드도 해당됩니다. 남의 차에 타기만 하고 카드를 가진 적도 신청한 적도 없으면 마지막 답을 고르세요.
    .is-none = 가진 적도 신청한 적도 없습니다

circumstance-license-status = 지금 면허증이나 신분증이 있습니까?
    .label = 면허증이나 신분증
    .why = DMV는 카드를 준 사람의 사진, 주소, 운전 기록을 보관합니다. 신청만 한 사람은 기록이 더 적을 수도 있습니다.
    .help = 기한이 끝났거나, 빼앗겼거나, 돌려준 카드는 예전 카드입니다. 연습 면허증(learner's permit)이 있으면 면허증처럼 답하세요. 신청이 아직 처리되는 중이면 마지막 답을 고르세요.
    .is-current = 예, 지금 있습니다
    .is-past = 지금은 없지만 전에 있었습니다
    .is-never-issued = 신청했지만 받은 적이 없습니다

circumstance-license-kind = 어떤 종류의 카드입니까?
    .label = 카드 종류
    .why = 어떤 종류의 카드는 DMV 파일에서 목록으로 뽑아낼 수 있습니다. 어떤 법은 특정한 카드만 보호합니다.
    .help = 카드 앞면을 보세요. 위쪽 모서리에 별이 있으면 REAL ID입니다. “limited term”이나 “temporary”라고 적힌 카드도 있습니다. 일부 주에는 “driving privilege card”나 “drive-only license”처럼 따로 이름이 있는 카드도 있습니다. 눈에 띄는 것이 없으면 “일반 면허증”을 고르세요. 상업용 면허증(CDL)도 같은 표시로 봅니다. 별이 있으면 REAL ID이고, 없으면 일반 면허증입니다. “non-domiciled”나 “limited term”이라고 적혀 있으면 기한부 면허증입니다. 18세 미만인 사람의 카드도 똑같이 봅니다. 두 답이 다 맞으면 기한부 면허증이나 운전 카드를 먼저 고르세요. 카드가 우편으로 올 때까지 쓰는 종이 면허증은 “temporary” 면허증이 아닙니다. 예전 카드라면 마지막 카드에 대해 답하세요. 건너뛰어도 됩니다.
    .is-ordinary = 일반 면허증
    .is-real-id = REAL ID(별이 있음)
    .is-enhanced = Enhanced 면허증(육로나 바닷길로 국경을 넘을 때 씀)
    .is-limited-term = 기한부(Limited Term) 또는 임시(Temporary) 면허증
    .is-status-neutral = 연방 서류가 필요 없는 운전 카드나 면허증
    .is-id-card = 주 신분증, 운전용 아님

circumstance-license-denied = DMV가 신청을 거절한 적이 있습니까?
    .label = 면허증 거절
    .why = 거절도 기록입니다. 기관들이 거절된 사람의 목록을 요청한 적이 있습니다.
    .help = 서류가 모자란 경우 등 어떤 이유로든 거절되었으면 해당됩니다. 운전 시험에 떨어진 것은 해당되지 않습니다. 두 번 다 그랬으면 둘 중 아무것이나 고르세요.
    .is-no = 아니요
    .is-application = 예, 처음 신청할 때
    .is-renewal = 예, 갱신하려고 할 때

circumstance-license-papers = 면허증이나 신분증을 받으려고 DMV에 서류를 보여 준 적이 있습니까?
    .label = DMV에 보여 준 서류
    .why = 일부 DMV는 사람들이 보여 준 서류의 사본을 보관합니다. 기관이 그 사본을 요청할 수도 있습니다.
    .help = 예를 들면 여권, 출생증명서, 주소가 적힌 고지서입니다. 보여 주거나 우편으로 보내거나 인터넷에 올린 서류가 해당됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-license-address-shown = DMV에는 어느 주소가 있습니까?
    .label = DMV에 있는 주소
    .why = DMV에 있는 주소는 기관이 조회할 수 있는 주소입니다. 이 답으로 그 주소가 집으로 이어지는지 알 수 있습니다.
    .help = 흔히 카드에 적혀 있습니다. 주소 변경을 알렸으면 DMV에 더 새로운 주소가 있을 수도 있습니다. DMV에 집 주소와 우편 사서함(P.O. box)이 모두 있으면 집을 고르세요.
    .is-current-home = 지금 사는 곳
    .is-old-home = 전에 살던 곳
    .is-not-home = 우편 사서함(P.O. box)처럼 집이 아닌 곳

circumstance-license-two-records = DMV에 서로 다른 이름 두 개로 된 본인의 기록이 두 개 있습니까?
    .label = DMV 기록 두 개
    .why = 어떤 얼굴 검색은 서로 다른 이름 두 개로 된 같은 얼굴을 찾습니다. 답은 이 컴퓨터에만 남으며, 건너뛰어도 됩니다.
    .help = 결혼이나 이름 변경 뒤에, 또는 이름이 두 가지로 적혔을 때 그럴 수 있습니다. DMV가 기록 하나에서 이름을 바꾼 것이라면 아니요라고 답하세요.
    .is-yes = 예
    .is-no = 아니요

circumstance-state-registered = 어느 주에 본인 이름으로 등록된 차량이 있거나 있었습니까?
    .label = 내 이름의 차량이 있는 주
    .why = 번호판은 DMV 파일에서 주인의 이름과 주소로 이어집니다. 주마다 파일을 따로 보관합니다.
    .help = 차 안의 차량 등록증을 보세요. 승용차, 트럭, 오토바이가 해당됩니다. 다른 사람의 이름만 있으면 해당되지 않습니다.
    .is-none = 내 이름으로 된 차량은 한 번도 없었습니다

circumstance-car-address-shown = 차량 등록에는 어느 주소가 있습니까?
    .label = 차량 등록의 주소
    .why = 번호판을 읽은 경찰관이나 요원은 이 주소를 조회할 수 있습니다. 이 답으로 그 주소가 집으로 이어지는지 알 수 있습니다.
    .help = 차 안의 차량 등록증이나 갱신 안내 편지를 보세요.
    .is-current-home = 지금 사는 곳
    .is-old-home = 전에 살던 곳
    .is-not-home = 우편 사서함(P.O. box)처럼 집이 아닌 곳

circumstance-state-drives = 어느 주에서 운전하거나 차를 세워 둡니까?
    .label = 운전하는 주
    .why = 카메라는 도로와 주차장에서 번호판을 읽습니다. 본인이 살지 않는 주에서도 그렇습니다. 그 데이터에 관한 법은 주마다 다릅니다.
    .help = 자주 운전하는 주와, 지난 몇 년 동안 운전해서 지나간 주를 모두 포함하세요. 본인의 차를 세워 두거나 다른 사람이 그 차를 모는 주도 해당됩니다. 빌린 차, 렌터카, 직장 차도 직접 운전하면 해당됩니다. 승객으로 타기만 한다면, 같은 차를 자주 타는 주를 포함하세요. 카메라는 그 차의 번호판도 읽습니다. 다만 번호판은 차 주인으로 이어집니다.
    .is-none = 운전하지 않고 차도 없습니다

circumstance-car-toll-account = 통행료 태그(toll tag)나 통행료 계정이 있습니까?
    .label = 통행료 계정
    .why = 통행료 계정에는 차량이 유료 도로에 언제 어디에 있었는지 남습니다. 경찰은 어떤 경우에 그런 데이터를 받을 수 있습니다.
    .help = 예를 들면 E-ZPass, FasTrak, SunPass입니다. 앞 유리에 붙은 작은 태그나, 카드나 은행 계좌에서 나간 통행료를 찾아보세요.
    .is-yes = 예
    .is-no = 아니요

circumstance-police-any = 경찰, 구치소, 또는 주나 지역 법원과 접촉한 적이 있습니까?
    .label = 경찰, 구치소, 법원과의 접촉
    .why = 그런 접촉은 흔히 기록을 남깁니다. 한 번도 없었으면 이에 관한 다른 질문은 건너뜁니다.
    .help = 어떤 종류든 검문, 딱지(ticket), 체포, 사건이 있었으면 해당됩니다. 신고나 보고서도 해당됩니다. 피해자로서 신고했거나 증인으로서 말한 것도 그렇습니다. 이민 법원은 나중에 나옵니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-state-booked = 어느 주에서 체포되어 지문을 찍힌 적이 있습니까?
    .label = 체포된 적이 있는 주
    .why = 체포 뒤에 찍은 지문은 FBI로 가서 연방 파일과 비교됩니다. 답은 이 컴퓨터에만 남습니다.
    .help = 사건이 취하되었어도 체포는 해당됩니다. 지문을 찍지 않은 딱지는 해당되지 않습니다. 취업하려고 찍은 지문도 해당되지 않습니다.
    .is-none = 그런 일이 전혀 없었습니다

circumstance-police-in-custody = 지금 구치소에 있습니까?
    .label = 지금 구치소에 있음
    .why = 구치소는 누가 있고 언제 풀려날 예정인지 기록합니다. 일부 구치소는 그 기록을 ICE에 알려 줍니다.
    .help = 다른 사람을 대신해 답한다면 그 사람에 대해 답하세요.
    .is-yes = 예
    .is-no = 아니요

circumstance-police-report = 경찰 보고서에 본인의 이름이 있습니까?
    .label = 경찰 보고서
    .why = 지역 경찰이 이 보고서를 보관합니다. 이 답에 따라 누가 본인의 보고서를 요청할 수 있는지 보여 드릴지 정해집니다.
    .help = 예를 들면 교통 검문, 사고, 도움 요청 뒤에, 또는 증인으로서 이름이 있을 수 있습니다. 본인이 당한 범죄를 신고했다면 다음 질문이 그것을 묻습니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-police-victim-report = 본인이 당한 범죄를 경찰에 신고한 적이 있습니까?
    .label = 범죄 피해자로서 한 신고
    .why = 일부 주에는 그런 신고에 관한 규칙이 따로 있습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 본인이 직접 한 신고나 다른 사람이 본인을 위해 한 신고가 해당됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-police-court = 주나 지역 법원에 사건이나 심리(hearing)가 있거나 있었습니까?
    .label = 주나 지역 법원 사건
    .why = 법원 사건 목록은 누구나 볼 수 있습니다. 앞으로 있을 심리는 언제 어디에 있을지도 알려 줍니다.
    .help = 교통, 가족, 집세, 형사 사건이 해당됩니다. 둘 이상이면 끝나지 않은 것을 고르세요. 이민 법원은 주 법원이 아닙니다. 다른 질문에서 묻습니다.
    .is-upcoming = 예, 심리가 다가오거나 사건이 아직 끝나지 않았습니다
    .is-past = 예, 하지만 끝났습니다
    .is-no = 아니요

circumstance-federal-any = 미국 이민 기관이나 이민 법원을 상대한 적이 있습니까?
    .label = 이민 기관이나 이민 법원과의 접촉
    .why = 이 기관들은 양식, 사진, 주소를 보관합니다. 상대한 적이 없으면 이에 관한 다른 질문은 건너뜁니다.
    .help = 그런 적이 없는 사람이 많습니다. 그러면 아니요라고 답하세요. 본인이 보냈거나 다른 사람이 본인을 위해 보낸 양식, 비자나 USCIS 때문에 찍은 지문이 해당됩니다. 체크인(check-in), 심리(hearing), 이민 법원에서 온 편지, 학생 비자, 국경 요원이나 이민 요원에게 붙잡혀 있었던 일도 해당됩니다. 본인이나 함께 살던 사람이 연방 보호소의 아이를 맡았던 것도 해당됩니다. 해외여행만 한 것은 해당되지 않습니다. 여행은 나중에 묻습니다. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요, 전혀 없습니다

circumstance-federal-biometrics = 연방 국경, 비자 또는 이민 기관이 본인의 사진이나 지문을 찍은 적이 있습니까?
    .label = 연방 기관에서 찍은 사진이나 지문
    .why = 이 기관들은 사진과 지문을 국토안보부(DHS) 파일에 넣습니다. 요원은 길에서 본 얼굴을 그 파일과 비교할 수 있습니다.
    .help = 예를 들면 비자 인터뷰, 생체 정보 예약(biometrics appointment), 여행에서 돌아올 때의 공항, Global Entry입니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-application = USCIS에 양식을 낸 적이 있거나, 다른 사람이 본인을 위해 낸 적이 있습니까?
    .label = USCIS에 낸 양식
    .why = USCIS는 사건 파일을 ICE와 공유합니다. 그런 양식에는 흔히 주소와 가족 내력이 있습니다.
    .help = USCIS는 가족 초청(petition), 노동 허가, 영주권, 시민권을 맡는 기관입니다. 친척을 위한 양식도 본인의 이름이 있으면 해당됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-registration = USCIS에 양식 G-325R을 보낸 적이 있습니까?
    .label = 등록 양식 G-325R
    .why = 이 양식은 주소와 내력을 연방 파일에 넣습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 이 양식은 비시민권자의 등록을 위한 것이며, USCIS는 2025년 4월부터 이것을 받고 있습니다. 보내야 할지 고민된다면 먼저 변호사와 상의하세요. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-victim-filing = 학대, 범죄 또는 인신매매의 피해자로서 USCIS에 신청한 적이 있습니까?
    .label = USCIS에 한 피해자 신청
    .why = 연방법은 이런 신청의 비밀을 더 보호하지만 한계가 있습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 이런 신청을 VAWA, U 또는 T라고 합니다. 경찰에 신고만 한 것은 그런 신청이 아닙니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-court-case = 이민 법원에 사건이 있었던 적이 있습니까?
    .label = 이민 법원 사건
    .why = 법원 파일에는 주소와 심리 날짜가 있고, ICE의 변호사가 그것을 볼 수 있습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 이 법원의 편지에는 “Executive Office for Immigration Review”나 “EOIR”이라고 적혀 있습니다. 교통, 가족, 형사 법원은 다른 법원입니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-order = 이민 판사나 이민 담당 공무원이 미국을 떠나라고 명령한 적이 있습니까?
    .label = 미국을 떠나라는 명령
    .why = ICE는 그런 명령을 경찰이 교통 검문에서 볼 수 있는 곳에 넣을 수 있습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 오래전의 명령도 해당됩니다. 심리에 나가지 않은 사람에게 판사가 명령을 내릴 수 있으므로, 본인이 모를 수도 있습니다. 이민 법원의 무료 사건 안내 전화와 웹사이트는 그 법원의 사건을 보여 줍니다. 담당 공무원이 내린 명령은 나오지 않을 수도 있습니다. 변호사가 찾아볼 수 있습니다. 확실하지 않으면 건너뛰세요.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-appointment = 앞으로 ICE나 USCIS 예약이 있습니까?
    .label = 앞으로 있을 예약
    .why = 예약이 있으면 본인이 언제 어디에 있을지 그 기관이 알게 됩니다. 연방 파일과 그 안의 주소와도 관련이 있습니다.
    .help = 날짜가 적힌 편지나 문자 메시지를 찾아보세요. USCIS에 지문이나 사진을 찍으러 가는 것은 USCIS 예약에 들어갑니다. 두 가지가 다 있으면 ICE 체크인을 고르세요.
    .is-check-in = 예, ICE 체크인(check-in)
    .is-interview = 예, USCIS 예약
    .is-no = 아니요

circumstance-federal-address = USCIS, ICE 또는 이민 법원에 마지막으로 알린 주소는 어느 것입니까?
    .label = 연방 기관에 있는 주소
    .why = 이 기관들은 본인이 알린 주소를 볼 수 있습니다. 이 답으로 그 주소가 집으로 이어지는지 알 수 있습니다.
    .help = 마지막 양식이나 편지를 보세요. 기관에 주소가 둘 이상 있고 그중 하나가 집이면 집을 고르세요.
    .is-current-home = 지금 사는 곳
    .is-old-home = 전에 살던 곳
    .is-not-home = 우편 사서함(P.O. box)처럼 집이 아닌 곳

circumstance-federal-detained = 국경 요원이나 이민 요원에게 잠깐이라도 붙잡혀 있었던 적이 있습니까?
    .label = 국경 요원이나 이민 요원에게 붙잡힘
    .why = 국토안보부(DHS)는 붙잡아 둔 사람 대부분의 DNA를 채취해 FBI 파일로 보냅니다. 답은 이 컴퓨터에만 남습니다.
    .help = 예를 들면 국경, 공항, 유치실, 구금 시설에서 그럴 수 있습니다. 여권 심사대에서 질문 몇 개를 받은 것은 해당되지 않습니다. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-student = 미국 학교가 본인을 F, M 또는 J 학생으로 보고한 적이 있습니까?
    .label = F, M 또는 J 학생
    .why = 학교는 이런 학생을 ICE가 운영하는 시스템인 SEVIS에 보고합니다. 거기에는 학교와 주소가 있습니다.
    .help = 학교는 이런 학생에게 양식 I-20이나 DS-2019를 줍니다. 받은 적이 없으면 아니요라고 답하세요. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-sponsor = 연방 보호소의 아이를 맡은 적이 있거나, 맡은 사람과 함께 산 적이 있습니까?
    .label = 연방 보호소의 아이
    .why = 연방 난민 기관(ORR)은 그 집의 어른들에 관한 파일을 보관합니다. 언론 보도에 따르면 2025년부터 더 많은 ICE 요원이 그것을 볼 수 있습니다.
    .help = 부모 없이 미국에 온 아이에 관한 질문입니다. 아이를 맡는 어른을 스폰서(sponsor)라고 합니다. 그 집에 살았으면 해당됩니다. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-benefits-any = 본인이나 함께 사는 사람이 공공 지원 제도의 도움을 신청하거나 받은 적이 있습니까?
    .label = 공공 지원 제도
    .why = 제도마다 그 집에 관한 파일을 보관합니다. 아무도 신청한 적이 없으면 제도 하나하나에 관한 질문은 건너뜁니다.
    .help = 예를 들면 Medicaid, Medicaid가 비용을 낸 응급 진료, 푸드스탬프(SNAP), 현금 지원(TANF나 SSI), 임대료 지원, 연방 학자금 지원(FAFSA)입니다. 아이를 위한 도움도 해당됩니다. 거절된 신청도 해당됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-benefits-medicaid = 본인이나 함께 사는 사람이 Medicaid, 응급 Medicaid 또는 CHIP을 신청하거나 받은 적이 있습니까?
    .label = Medicaid, 응급 Medicaid 또는 CHIP
    .why = Medicaid 파일에는 이름, 주소, 전화번호가 있습니다. 응급 상황에만 보장받은 사람의 것도 있습니다. 법원은 이 데이터의 일부를 ICE에 줄 수 있게 했습니다. 그래서 사는 주에 대해 알려진 것을 보여 드립니다.
    .help = Medicaid는 의료비를 내 줍니다. 응급 Medicaid는 신분이 무엇이든 응급 상황이나 출산 비용을 병원에 냅니다. CHIP은 아이를 위한 것입니다. 일부 주에서는 캘리포니아주의 Medi-Cal처럼 다른 이름을 씁니다. 병원이 대신 서류를 작성했다면 그것도 해당됩니다. Medicare는 다른 제도입니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-benefits-snap = 본인이나 함께 사는 사람이 푸드스탬프(SNAP)를 신청하거나 받은 적이 있습니까?
    .label = 푸드스탬프(SNAP)
    .why = 연방 정부는 각 주에 이 파일을 요청했습니다. 법원이 일부 주를 보호합니다. 그래서 사는 주에 대해 알려진 것을 보여 드립니다.
    .help = SNAP 돈은 EBT라는 카드로 나옵니다. 일부 주에서는 캘리포니아주의 CalFresh처럼 다른 이름을 씁니다. WIC는 다른 제도입니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-benefits-housing = 본인이나 함께 사는 사람이 연방 주거 지원을 신청하거나 받은 적이 있습니까?
    .label = 주거 지원
    .why = 연방 주택부(HUD)는 세입자 파일을 이민 데이터베이스와 비교한 적이 있습니다.
    .help = 예를 들면 공공 주택, Section 8 바우처(voucher), 연방 임대료 지원을 받는 건물입니다. 확실하지 않으면 임대차 계약서를 보거나 주택 사무소에 물어보세요.
    .is-yes = 예
    .is-no = 아니요

circumstance-benefits-cash = 본인이나 함께 사는 사람이 현금 지원(TANF나 SSI)을 신청하거나 받은 적이 있습니까?
    .label = 현금 지원(TANF나 SSI)
    .why = 1996년의 법에 따라 이 기관들은 미국에 불법으로 있다는 것을 아는 사람을 보고해야 합니다. 답은 이 컴퓨터에만 남습니다.
    .help = TANF는 가족을 위한 현금 복지입니다. 일부 주에서는 캘리포니아주의 CalWORKs처럼 다른 이름을 씁니다. SSI는 나이가 많거나 장애가 있고 가진 것이 적은 사람에게 사회보장국(Social Security)이 매달 주는 돈입니다. 소셜 시큐리티 연금은 SSI가 아닙니다. 거절된 신청도 해당됩니다. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-school-child = 집에 학교에 다니는 아이나 학생이 있습니까?
    .label = 학교에 다니는 아이나 학생
    .why = 학교는 이름, 주소, 가족 연락처를 보관합니다. 연방법이 이 기록을 보호하지만 예외가 있습니다.
    .help = 유치원부터 대학까지 모든 학교가 해당됩니다. 본인이 공부한다면 본인도 해당됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-school-directory = 학생 기본 정보(“directory information”)를 내주지 말라고 학교에 서면으로 알렸습니까?
    .label = 학교의 학생 기본 정보
    .why = 가족이 안 된다고 하지 않으면 학교는 이 정보를 내줄 수 있습니다. 안 된다고 하면 더 잘 보호됩니다.
    .help = 학생 기본 정보(directory information)는 이름, 주소, 전화번호 같은 정보입니다. 학년 초에 받은 양식을 찾아보거나 학교에 물어보세요. 학교가 둘 이상이면, 모든 학교에 서면으로 알린 경우에만 예라고 답하세요.
    .is-opted-out = 예, 서면으로 알렸습니다
    .is-not-opted-out = 아니요

circumstance-school-aid-form = 본인이나 함께 사는 사람이 학자금 지원 양식(FAFSA)을 작성한 적이 있습니까?
    .label = 학자금 지원 양식(FAFSA)
    .why = 이 양식에는 학생과 부모 또는 배우자의 이름, 생년월일, 주소가 있습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 학생으로서 작성했거나, 부모나 배우자로서 정보를 냈으면 해당됩니다. 주나 대학만 쓰는 양식은 FAFSA가 아닙니다. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-work-records = 미국에서 고용주 밑에서 정식으로(on the books) 일한 적이 있거나, 미국 세금 보고를 한 적이 있습니까?
    .label = 일과 세금
    .why = 고용주는 양식 I-9을 보관하고 임금을 주에 보고합니다. ICE는 둘 다 요청할 수 있습니다. 세금 보고서(tax return)에는 주소가 있습니다. ICE는 국세청(IRS)에 주소를 요청했습니다. 그것이 허용되는지에 대해서는 법원마다 판단이 다릅니다.
    .help = 정식으로 일했다는 것은 고용주가 서류를 작성하게 하고 임금을 보고했다는 뜻입니다. 급여 명세서나 W-2 양식이 그 표시입니다. 소셜 시큐리티 번호나 ITIN으로 한 세금 보고가 해당됩니다. 배우자가 본인 이름을 넣어 한 세금 보고도 해당됩니다. 건너뛰어도 됩니다.
    .is-employer = 고용주 밑에서 일했습니다
    .is-taxes = 세금 보고를 했습니다
    .is-both = 둘 다
    .is-none = 둘 다 아님

circumstance-work-social-security = 소셜 시큐리티 번호(Social Security number)를 받은 적이 있습니까?
    .label = 소셜 시큐리티 번호
    .why = 사회보장국(Social Security)은 이름과 주소를 보관합니다. 일부 데이터를 국토안보부(DHS)와 공유한 적이 있습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 오래전이라도 사회보장국이 본인에게 준 번호면 해당됩니다. 번호 자체는 절대 묻지 않습니다. 세금에 쓰는 ITIN은 다른 번호입니다. 건너뛰어도 됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-money-services = 은행을 이용하거나, 송금을 보내거나 받습니까?
    .label = 은행과 송금
    .why = 은행, 신용 평가 회사, 송금 회사는 이름과 주소를 보관합니다. 기관은 서로 다른 경로로 여기에 접근합니다.
    .help = 신용 조합(credit union)이나 신용 카드도 은행으로 봅니다. 송금은 가게나 앱으로 보내는 돈입니다. 해외의 가족에게 보내는 돈이 그 예입니다. 수표를 현금으로 바꾸거나 머니 오더(money order)를 사는 가게도 송금으로 봅니다. 지난 몇 년 동안의 것이 해당됩니다.
    .is-bank = 은행이나 신용 카드
    .is-transfers = 송금
    .is-both = 둘 다
    .is-none = 둘 다 아님

circumstance-phone-kind = 어떤 전화기를 쓰십니까?
    .label = 전화기 종류
    .why = 일부 앱은 본인의 위치를 그것을 파는 회사와 공유합니다. 전화 회사는 모든 전화기의 기록을 보관합니다.
    .help = 전화기 설정에는 위치를 쓸 수 있는 앱의 목록이 있습니다. “위치”나 “개인정보 보호”를 보세요. 확실하지 않으면 첫 번째 답을 고르세요.
    .is-location-apps = 스마트폰, 일부 앱이 내 위치를 쓸 수 있음
    .is-no-location-apps = 스마트폰, 어떤 앱도 내 위치를 쓸 수 없음
    .is-basic = 앱이 없는 기본 전화기
    .is-none = 전화기 없음

circumstance-online-accounts = 소셜 미디어나 다른 온라인 계정이 있습니까?
    .label = 온라인 계정
    .why = 공개 게시물은 누구나 읽을 수 있고, ICE도 읽습니다. 기관은 계정 주인이 누구인지 회사에 묻기도 합니다.
    .help = 예를 들면 Facebook, Instagram, TikTok, YouTube입니다. 모르는 사람이 게시물이나 사진을 하나라도 볼 수 있으면 첫 번째 답을 고르세요. 이메일이나 게시물이 없는 계정이면 두 번째 답을 고르세요.
    .is-public = 예, 일부는 공개되어 있습니다
    .is-private = 예, 하지만 내가 고른 사람만 볼 수 있습니다
    .is-none = 아니요

circumstance-travel-crossed = 공항, 항구 또는 국경 검문소를 통해 미국에 들어오거나 나간 적이 있습니까?
    .label = 국경 통과
    .why = 국경 요원은 도착과 출발을 기록하며, 흔히 사진도 찍습니다. 이것은 여행 기록, 얼굴 데이터, 국경에서의 전화기 수색과 관련이 있습니다.
    .help = 나이와 상관없이, 비행기, 배, 차, 걸어서 한 모든 여행이 해당됩니다. Global Entry, NEXUS, SENTRI, FAST도 해당됩니다. 가입하면 그런 기록이 생깁니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-travel-flies = 미국 안에서 비행기를 타십니까?
    .label = 미국 안의 비행
    .why = 언론 보도에 따르면 공항 보안 기관(TSA)은 승객 이름을 ICE에 줍니다. 미국 안의 비행도 그렇습니다.
    .help = 지난 몇 년 동안 탄 비행기와 탈 계획인 비행기가 해당됩니다. 푸에르토리코를 오가는 비행기도 해당됩니다.
    .is-yes = 예
    .is-no = 아니요

circumstance-federal-monitor = ICE가 장치를 차거나 전화기 앱을 써서 체크인(check-in)하게 합니까?
    .label = ICE의 감시 장치
    .why = 그런 장치나 앱은 본인이 어디에 있는지 ICE에 알려 줍니다. 주법은 여기에 관여하지 않습니다. 답은 이 컴퓨터에만 남습니다.
    .help = 예를 들면 발목이나 손목 장치, 또는 SmartLINK 앱입니다. 이 프로그램의 이름은 ISAP 또는 Alternatives to Detention입니다. ICE나 ICE의 회사 BI가 준 것만 해당됩니다. 건너뛰어도 됩니다.
    .is-device = 예, 발목이나 손목 장치
    .is-phone-app = 예, 전화기 앱
    .is-both = 예, 둘 다
    .is-no = 아니요

circumstance-insurance-claim = 본인의 이름이 있는 보험 청구(claim)가 있었던 적이 있습니까?
    .label = 보험 청구
    .why = 보험 회사들은 청구를 한 파일에서 공유합니다. 404 Media는 ICE가 그 파일을 검색한다고 2025년 7월에 보도했습니다.
    .help = 예를 들면 사고, 도난, 부상, 집의 피해 뒤에 한 청구입니다. 다른 사람이 본인에 대해 한 청구도 해당됩니다. 확실하지 않으면 건너뛰세요.
    .is-yes = 예
    .is-no = 아니요

circumstance-worry-agency = 어느 기관이 가장 걱정됩니까?
    .label = 먼저 알려 드릴 것
    .why = 다른 점이 모두 같은 결과 가운데, 이 기관이 접근할 수 있는 것을 먼저 알려 드립니다. 다른 것은 아무것도 바뀌지 않습니다.
    .is-immigration-enforcement = ICE와 국경 기관(CBP)
    .is-police = 경찰
    .is-fbi = FBI
circumstance-keeps-records = 다른 사람에 관한 기록을 보관하는 곳을 운영하십니까?
    .label = 기록을 보관하는 곳
    .why = 일부 조치는 그런 곳을 운영하는 사람만을 위한 것입니다. 그렇다고 답해야만 나옵니다.
    .is-rental = 집을 세놓습니다
    .is-business = 사업체를 운영합니다
    .is-school = 학교를 운영합니다
    .is-shelter-or-clinic = 보호소나 진료소 또는 상담소(clinic)를 운영합니다
