//! What the desktop around the window is told: the buses over which its programs speak with each other, and the clipboard.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::Command;

use sightline_tests::not_tried;
use sightline_tests::sitting::{A_STATE, NEXT, Sitting, alone, program};

/// Starts the program on a bus of its own, with everything that goes over it, and over the bus for screen readers, written
/// down; and says something on it, so that it is seen that this is written down.
const WATCHED: &str = r#"
dbus-monitor --session > "$HOME/session" 2> /dev/null &
for _ in $(seq 100); do
    dbus-send --session --print-reply=literal --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress > "$HOME/address" && break
    sleep 0.1
done
address=$(tr -d ' ' < "$HOME/address")
if [ -n "$address" ]; then dbus-monitor --address "$address" > "$HOME/readers" 2> /dev/null & fi
for _ in $(seq 100); do
    dbus-send --session /a/b org.example.Said string:"$SAID"
    grep -q "$SAID" "$HOME/session" && break
    sleep 0.1
done
exec "$0"
"#;

#[test]
fn no_bus_of_the_desktop_is_told_what_was_answered_or_typed() {
    const TYPED: &str = "zqxjkvw";
    const SAID: &str = "said-aloud";
    let Some(_alone) = alone() else { return };
    let mut sitting = Sitting::new();
    let mut command = sitting.command(Path::new("dbus-run-session"));
    command.args(["--", "sh", "-c", WATCHED]).arg(program()).env("SAID", SAID);
    sitting.start(command);
    sitting.type_where_a_state_is_looked_for(TYPED);
    sitting.xdotool(&["key", "--repeat", "7", "BackSpace"]);
    sitting.settled();
    for place in [A_STATE, NEXT, A_STATE, NEXT] {
        sitting.click(place);
    }
    sitting.close();
    let told = |name: &str| fs::read_to_string(sitting.home.path().join(name)).unwrap_or_default();
    let (session, readers) = (told("session").to_lowercase(), told("readers").to_lowercase());
    let (_, after) = session.split_once(SAID).expect("what is said on the bus is written down");
    assert!(after.contains("member=hello"), "the window speaks on it: {after}");
    if readers.is_empty() {
        not_tried("what the bus for screen readers is told: there is none on this computer");
    }
    // The states that stand at that place, and the ids of the questions.
    for word in [TYPED, "arizona", "alabama", "state.home", "state.licensed"] {
        assert!(!session.contains(word), "`{word}` is told to the desktop");
        assert!(
            !readers.contains(word),
            "`{word}` is told on the bus for screen readers, where nobody listens"
        );
    }
}

#[test]
fn what_was_copied_is_gone_from_the_clipboard_once_everything_is_cleared() {
    const TYPED: &str = "zqxjkvw";
    let Some(_alone) = alone() else { return };
    let sitting = Sitting::in_which_is_typed(TYPED);
    sitting.xdotool(&["key", "--delay", "100", "ctrl+a", "ctrl+c"]);
    sitting.settled();
    // What is copied, and what is marked.
    let held = || {
        ["clipboard", "primary"].map(|selection| {
            let mut command = Command::new("xclip");
            command.env("DISPLAY", sitting.display.name()).args(["-out", "-selection", selection]);
            String::from_utf8_lossy(&command.output().unwrap().stdout).into_owned()
        })
    };
    assert_eq!(held(), [TYPED, TYPED]);
    sitting.clear();
    assert_eq!(held(), ["", ""]);
}
