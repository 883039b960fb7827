### Window, screen “Is this private?”: each promise that the program tries to break, as a card. The
### plain message is its heading; `-kept` says what came of it if the promise holds, `-broken` if
### not. Keep both exact: a promise too broad misleads.

## “Network connection” in the technical sense (TCP). “We” is the program.

proof-tcp = No connection can be opened
proof-tcp-kept = We just tried to open one. The operating system refused.
proof-tcp-broken = We just tried to open one. The operating system did not refuse.

## A single message without a connection (UDP); not e-mail or a chat message.

proof-udp = No message can be sent over the network
proof-udp-kept = We just tried. The operating system refused.
proof-udp-broken = We just tried. The operating system did not refuse.

## The app is made of several processes (programs that run at once).

proof-children = Every part of this app is shut off
# $count: how many processes there are, from 1. “says so”: that it is shut off from the network.
proof-children-kept = { $count ->
    [one] The operating system says so of its one process.
   *[other] The operating system says so of each of its { NUMBER($count) } processes.
}
proof-children-broken = The operating system does not say so of every process.

## “Your folder”: the home folder, in which a person keeps documents and pictures. What the person
## saves or opens goes through the system's own dialogue, in a helper program.

proof-files = This window cannot reach your files
proof-files-kept = We just tried to look into your folder and to write there. The operating system refused both. A file that you save or open goes through a helper, and only where you choose.
proof-files-broken = The operating system does not refuse your files to this window. It may be too old to do so.

## A core dump is a file with a copy of the program's memory, which the system can write after a
## crash. Keep “core dump” in parentheses if there is no usual word.

proof-core = A crash leaves no copy of memory behind
proof-core-kept = Core dumps are turned off for this app.
proof-core-broken = Core dumps are not turned off for this app.
