### 창의 “비밀이 지켜지나요?” 화면.

proof-tcp = 연결을 열 수 없습니다
proof-tcp-kept = 방금 연결을 열어 보려고 했습니다. 운영 체제가 거부했습니다.
proof-tcp-broken = 방금 연결을 열어 보려고 했습니다. 운영 체제가 거부하지 않았습니다.

proof-udp = 네트워크로 메시지를 보낼 수 없습니다
proof-udp-kept = 방금 해 보았습니다. 운영 체제가 거부했습니다.
proof-udp-broken = 방금 해 보았습니다. 운영 체제가 거부하지 않았습니다.

proof-children = 이 앱의 모든 부분이 차단되어 있습니다
proof-children-kept = { $count ->
    [1] 운영 체제가 이 앱의 프로세스 하나에 대해 그렇다고 합니다.
   *[other] 운영 체제가 이 앱의 프로세스 { NUMBER($count) }개 모두에 대해 그렇다고 합니다.
}
proof-children-broken = 운영 체제가 모든 프로세스에 대해 그렇다고 하지는 않습니다.

proof-files = 이 창은 사용자의 파일에 접근할 수 없습니다
proof-files-kept = 방금 사용자의 폴더를 들여다보고 그곳에 써 보려고 했습니다. 운영 체제가 둘 다 거부했습니다. 저장하거나 여는 파일은 도우미 프로그램을 거치며, 고른 곳에만 갑니다.
proof-files-broken = 운영 체제가 이 창이 사용자의 파일에 접근하는 것을 거부하지 않습니다. 운영 체제가 너무 오래되어 그렇게 하지 못할 수도 있습니다.

proof-core = 프로그램이 갑자기 멈춰도 메모리 사본이 남지 않습니다
proof-core-kept = 이 앱에서는 코어 덤프(core dump)가 꺼져 있습니다.
proof-core-broken = 이 앱에서는 코어 덤프(core dump)가 꺼져 있지 않습니다.
