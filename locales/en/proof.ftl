# The proof page: each promise, and what came of trying to break it.
proof-tcp = No connection can be opened
proof-tcp-kept = We just tried to open one. The operating system refused.
proof-tcp-broken = We just tried to open one. The operating system did not refuse.
proof-udp = No message can be sent over the network
proof-udp-kept = We just tried. The operating system refused.
proof-udp-broken = We just tried. The operating system did not refuse.
proof-children = Every part of this app is shut off
proof-children-kept = { $count ->
    [one] The operating system says so of its one process.
   *[other] The operating system says so of each of its { NUMBER($count) } processes.
}
proof-children-broken = The operating system does not say so of every process.
proof-core = A crash leaves no copy of memory behind
proof-core-kept = Core dumps are turned off for this app.
proof-core-broken = Core dumps are not turned off for this app.
