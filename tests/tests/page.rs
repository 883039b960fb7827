//! What the page in the window can ask of a network by itself: nothing, though here the kernel would let it. So the content
//! policy and the guard of the window hold alone; that the kernel holds too is tried by `privacy.rs`.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use sightline_tests::is_built;
use sightline_tests::window::{Window, start, testid, until};

/// One who listens, on a port of this machine, and counts who knocks.
struct Listener {
    address: SocketAddr,
    knocks: Arc<AtomicUsize>,
}

impl Listener {
    fn new() -> Self {
        let (tcp, udp) = Self::both();
        let (address, knocks) = (tcp.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
        let (by_tcp, by_udp) = (Arc::clone(&knocks), Arc::clone(&knocks));
        std::thread::spawn(move || {
            for mut stream in tcp.incoming().flatten() {
                by_tcp.fetch_add(1, Ordering::SeqCst);
                drop(stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
            }
        });
        std::thread::spawn(move || {
            while udp.recv(&mut [0; 2048]).is_ok() {
                by_udp.fetch_add(1, Ordering::SeqCst);
            }
        });
        Self { address, knocks }
    }

    /// The same port of both kinds.
    fn both() -> (TcpListener, UdpSocket) {
        loop {
            let tcp = TcpListener::bind(("127.0.0.1", 0)).unwrap();
            if let Ok(udp) = UdpSocket::bind(tcp.local_addr().unwrap()) {
                return (tcp, udp);
            }
        }
    }

    fn knocks(&self) -> usize {
        self.knocks.load(Ordering::SeqCst)
    }
}

const ATTEMPTS: &str = include_str!("page/attempts.js");

/// Makes one attempt in the page, and waits a moment for what comes of it.
fn attempt(window: &Window, name: &str, to: &str) -> String {
    let script = format!(
        "{ATTEMPTS}\nconst [name, to, done] = arguments;\n\
         Promise.resolve().then(() => attempts[name](to, `zqxjkvw-${{Object.keys(attempts).indexOf(name)}}`)).then(() => done('no error'), e => done(`${{e}}`));\n\
         setTimeout(() => done('no answer'), 700);"
    );
    let came = window.run_async(&script, &[json!(name), json!(to)]);
    std::thread::sleep(Duration::from_millis(300));
    came.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_page_reaches_nobody_by_any_way() {
    if !is_built(&Window::program()) {
        return;
    }
    let listener = Listener::new();
    let to = listener.address.to_string();
    // It hears who knocks.
    drop(TcpStream::connect(listener.address).unwrap());
    UdpSocket::bind(("127.0.0.1", 0)).unwrap().send_to(b"x", listener.address).unwrap();
    until("both knocks are heard", &|| listener.knocks() == 2);

    let window = Window::open(1280, 900);
    start(&window);
    let names = window.run(&format!("{ATTEMPTS}\nreturn Object.keys(attempts)"), &[]);
    let names: Vec<&str> = names.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(names.len() > 30, "{names:?}");
    let mut reached = Vec::new();
    for name in names {
        let before = listener.knocks();
        let came = attempt(&window, name, &to);
        if listener.knocks() > before {
            reached.push(format!("{name} ({came})"));
        }
    }
    assert!(reached.is_empty(), "reached by: {reached:#?}");
    assert!(window.has(&testid("next")), "the page is still there");
}
