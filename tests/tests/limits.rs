//! What the program says of its own limits: what it does not know or use, what opens a door, what may fall any day.

use sightline_tests::{unwrapped, with_answers};

const DRIVER: &str = "state.home: NC\nstate.licensed: [NC]\nlicense.status: current\n";

/// Of days that nobody looked up nothing is told, and why is said; of a question that another answer rules out, too.
#[test]
fn what_is_not_known_or_not_used_is_said() {
    for day in ["1776-07-04", "9999"] {
        let output = with_answers(DRIVER, "assess", &["--as-of", day]);
        assert!(!output.status.success());
        let told = unwrapped(&output.stderr);
        assert!(told.contains("The rules tell of days from 2018 to December 31, 2031"), "{told}");
    }
    let given = "state.home: NC\nfederal.any: \"no\"\nfederal.monitor: device\n";
    let told = unwrapped(&with_answers(given, "assess", &[]).stdout);
    assert!(
        told.contains(
            "One answer was not used, because another answer rules its question out: ICE's monitor"
        ),
        "{told}"
    );
    let json = with_answers(given, "assess", &["--format", "json"]);
    let result: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(result["unheeded"], serde_json::json!(["federal.monitor"]));
    // A flight counts where a border was crossed; where its question does not come up, that is said.
    for (crossed, unheeded) in [("yes", serde_json::json!([])), ("no", serde_json::json!(["travel.flies"]))] {
        let given = format!("federal.any: \"no\"\ntravel.crossed: {crossed:?}\ntravel.flies: \"yes\"\n");
        let json = with_answers(&given, "assess", &["--format", "json"]);
        let result: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
        assert_eq!(result["unheeded"], unheeded, "{crossed}");
    }
}

/// A restriction says in every place what opens it, and what holds only for now is told first as that.
#[test]
fn what_opens_a_door_and_what_may_fall_is_told_everywhere() {
    let given = "state.home: CA\nbenefits.any: \"yes\"\nbenefits.snap: \"yes\"\nfederal.any: \"yes\"\nfederal.order: \"no\"\n";
    let matrix = unwrapped(&with_answers(given, "assess", &[]).stdout);
    assert!(matrix.contains("Restricted: a judge's warrant"), "{matrix}");
    assert!(matrix.contains("Narrowed for now"), "{matrix}");
    let home = ["--record", "home-interior", "--agency", "ice-ero"];
    let told = unwrapped(&with_answers(given, "explain", &home).stdout);
    assert!(told.contains("A judge has to sign a warrant first."), "{told}");
    let food = ["--record", "snap-record", "--agency", "other-federal"];
    let told = unwrapped(&with_answers(given, "explain", &food).stdout);
    assert!(told.contains("This is narrowed for now, and that may change any day"), "{told}");
    assert!(told.contains("If that falls: The agency can look this up"), "{told}");
}
