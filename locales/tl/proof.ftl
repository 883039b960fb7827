proof-tcp = Walang koneksyong mabubuksan
proof-tcp-kept = Sinubukan naming magbukas ng isa ngayon lang. Tumanggi ang operating system.
proof-tcp-broken = Sinubukan naming magbukas ng isa ngayon lang. Hindi tumanggi ang operating system.

proof-udp = Walang mensaheng maipapadala sa network
proof-udp-kept = Sinubukan namin ngayon lang. Tumanggi ang operating system.
proof-udp-broken = Sinubukan namin ngayon lang. Hindi tumanggi ang operating system.

proof-children = Isinara ang bawat bahagi ng app na ito
proof-children-kept = { $count ->
    [1] Sinasabi ito ng operating system tungkol sa iisang process nito.
    [one] Sinasabi ito ng operating system tungkol sa bawat isa sa { NUMBER($count) } process nito.
   *[other] Sinasabi ito ng operating system tungkol sa bawat isa sa { NUMBER($count) } process nito.
}
proof-children-broken = Hindi ito sinasabi ng operating system tungkol sa bawat process.

proof-files = Hindi kayang abutin ng window na ito ang mga file ninyo
proof-files-kept = Sinubukan naming tumingin sa folder ninyo at magsulat doon ngayon lang. Tinanggihan ng operating system ang dalawa. Ang file na sine-save o binubuksan ninyo ay dumadaan sa isang katulong na program, at doon lang sa pinili ninyo.
proof-files-broken = Hindi ipinagkakait ng operating system ang mga file ninyo sa window na ito. Maaaring masyado na itong luma para gawin iyon.

proof-core = Walang naiiwang kopya ng memory kapag nag-crash
proof-core-kept = Naka-off ang mga core dump (kopya ng memory) para sa app na ito.
proof-core-broken = Hindi naka-off ang mga core dump (kopya ng memory) para sa app na ito.
