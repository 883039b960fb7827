//! Slips that say what is wrong: there is one for every statement, and it tells nothing of who takes it.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeSet;

use serde_json::Value;
use sightline_tests::{answers_file, in_order, locales, persona_of, run, text, with_answers};
use sightline_view::{Setting, Sitting};

/// A sitting with the answers of a persona, or with none.
fn sitting(persona: Option<&str>, locale: &str) -> Sitting {
    let setting = Setting { locale: locale.to_owned(), ..Setting::default() };
    let mut sitting = Sitting::begin(setting).unwrap();
    if let Some(persona) = persona {
        let file = answers_file(&serde_yaml::to_string(&persona_of(persona).answers).unwrap());
        sitting.read_answers(file.path()).unwrap();
    }
    sitting
}

/// The names of all statements that a value shown in the window holds.
fn statements(shown: &Value, found: &mut BTreeSet<String>) {
    match shown {
        Value::Array(items) => items.iter().for_each(|item| statements(item, found)),
        Value::Object(parts) => {
            found.extend(parts.get("statement").and_then(Value::as_str).map(str::to_owned));
            parts.values().for_each(|part| statements(part, found));
        }
        _ => {}
    }
}

#[test]
fn every_statement_has_a_slip_and_it_is_the_same_whatever_was_answered() {
    const PERSONA: &str = "license/nc-ga-tn-three-states.yaml";
    for locale in locales() {
        let mut answered = sitting(Some(PERSONA), &locale);
        let mut shown = BTreeSet::new();
        statements(&serde_json::to_value(answered.all_explained()).unwrap(), &mut shown);
        statements(&serde_json::to_value(answered.result()).unwrap(), &mut shown);
        statements(&serde_json::to_value(answered.plan_with_effects()).unwrap(), &mut shown);
        assert!(shown.len() > 150, "{} statements", shown.len());
        let mut nothing = sitting(None, &locale);
        let mut another = sitting(Some("license/ny-driver-two-answers.yaml"), &locale);
        for name in &shown {
            let slip = serde_json::to_vec(&answered.slip(name).unwrap()).unwrap();
            assert_eq!(serde_json::to_vec(&nothing.slip(name).unwrap()).unwrap(), slip, "{name}");
            assert_eq!(serde_json::to_vec(&another.slip(name).unwrap()).unwrap(), slip, "{name}");
        }
        // Without these, two empty slips would be alike too.
        let name = shown.iter().find(|name| name.starts_with("nc/")).unwrap();
        let slip = nothing.slip(name).unwrap();
        let serial = nothing.corpus().info.serial.to_string();
        assert!(slip.text.contains(name) && slip.text.contains(&serial) && slip.page.contains(name));
        assert!(!slip.text.contains('⟦') && !slip.page.contains('⟦'), "{}", slip.text);
        let said = slip.lines.iter().filter_map(|line| line.said.as_ref());
        assert!(
            said.clone().count() == 3 && said.map(|said| &said.text).all(|text| slip.text.contains(text))
        );
    }
}

#[test]
fn the_terminal_shows_names_and_prints_the_slip_of_one() {
    let of = ["--record", "license-photo", "--agency", "ice-ero", "--locale", "en"];
    let explained = |more: &[&str]| {
        let answers = "state.licensed: [NY]\nlicense.status: current\n";
        text(&with_answers(answers, "explain", &[&of[..], more].concat()).stdout)
    };
    const NAME: &str = "ny/dmv.nlets-immigration";
    assert!(!explained(&[]).contains(NAME) && explained(&["--names"]).contains(NAME));
    let slip = run(&["slip", NAME, "--locale", "en"]);
    assert!(slip.status.success());
    in_order(&text(&slip.stdout), &["About: ny/dmv.nlets-immigration", "What is wrong?"]);
    let unknown = run(&["slip", "ny/nothing", "--locale", "en"]);
    assert_eq!(unknown.status.code(), Some(2));
    in_order(&text(&unknown.stderr), &["no statement “ny/nothing”", "explain"]);
}
