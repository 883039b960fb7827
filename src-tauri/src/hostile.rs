//! Hostile calls: wrong types, sizes and ids get an error each; the sitting stays as it was.

use std::sync::Mutex;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use tauri::Manager;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;

use sightline_confine::Confined;
use sightline_view::{OtherAnswer, Setting, Sitting};

use crate::commands::COMMANDS;
use crate::renewal::Renewal;
use crate::sessions::Chosen;
use crate::window::with_commands;

/// Commands that end the process have nothing to be wrong about; those that open a dialogue of the system's have nobody
/// here to answer it, and take the same as `paper`.
fn harmless() -> Vec<&'static str> {
    COMMANDS
        .iter()
        .copied()
        .filter(|command| {
            ![
                "clear",
                "leave",
                "print_paper",
                "save_paper",
                "save_letter",
                "save_session",
                "choose_session",
                "choose_key",
                "save_places",
                "choose_pack",
            ]
            .contains(command)
        })
        .collect()
}

fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("license.status".to_owned()),
        Just("state.licensed".to_owned()),
        Just("NC".to_owned()),
        Just("current".to_owned()),
        Just("home-address".to_owned()),
        Just("ice-ero".to_owned()),
        Just("plate-reader-audit".to_owned()),
        Just("full-name".to_owned()),
        Just("lawyer".to_owned()),
        Just("routes/nlets-dmv-query".to_owned()),
        Just("license/ny-green-light-law".to_owned()),
        "[a-z.\\-/\u{0}\u{202e}é]{0,12}",
        Just("x".repeat(100_000)),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,8}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

fn any_arguments() -> impl Strategy<Value = Value> {
    let fields = [
        "id",
        "state",
        "values",
        "record",
        "agency",
        "locale",
        "asked",
        "fields",
        "key",
        "statement",
        "role",
        "others",
        "states",
        "solution",
    ];
    prop::collection::btree_map(prop::sample::select(fields.to_vec()), any_json(), 0..8)
        .prop_map(|map| json!(map))
}

fn call(window: &tauri::WebviewWindow<MockRuntime>, command: &str, arguments: Value) -> Result<Value, Value> {
    let url = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: url.parse().unwrap(),
        body: InvokeBody::Json(arguments),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
}

/// Whether a call that was taken was one to be taken.
fn is_right(sitting: &mut Sitting, command: &str, arguments: &Value) -> bool {
    let text = |field: &str| arguments[field].as_str();
    let values = || serde_json::from_value::<Vec<String>>(arguments["values"].clone());
    match command {
        "what_if" => serde_json::from_value::<Vec<OtherAnswer>>(arguments["others"].clone())
            .is_ok_and(|others| sitting.what_if(&others).is_ok()),
        "standings" => sitting.standings(text("record").zip(text("agency"))).is_ok(),
        "places" => serde_json::from_value::<Vec<String>>(arguments["states"].clone())
            .is_ok_and(|states| sitting.places(&states).is_ok()),
        "answer" => text("id").is_some_and(|id| {
            values().is_ok_and(|values| sitting.answers_with(id, text("state"), &values).is_ok())
        }),
        "explain" => text("record").zip(text("agency")).is_some_and(|(record, agency)| {
            let corpus = sitting.corpus();
            corpus.records.iter().any(|id| id.name() == record)
                && corpus.agencies.iter().any(|id| id.name() == agency)
        }),
        "letter" => {
            let typed = serde_json::from_value(arguments["fields"].clone());
            text("id").zip(typed.ok()).is_some_and(|(id, typed)| {
                sitting
                    .letter(id, text("state"))
                    .is_ok_and(|letter| letter.safe && sitting.filled(&letter, &typed).is_ok())
            })
        }
        // Every field must be there and right: what is taken is what the sitting itself would take.
        "paper" => serde_json::from_value(arguments["asked"].clone())
            .is_ok_and(|asked| sitting.paper(&asked).is_ok()),
        // No key is drawn here.
        "trust_key" => false,
        "slip" => text("statement").is_some_and(|name| sitting.slip(name).is_ok()),
        // Answers are held, so nobody practices.
        "begin_practice" | "practice_compared" => false,
        "practice_sheet" => text("id")
            .zip(arguments["solution"].as_bool())
            .is_some_and(|(id, solution)| sitting.practice_sheet(id, solution).is_ok()),
        // No file was chosen.
        "open_session" => false,
        "set_locale" => sitting.languages().iter().any(|language| text("locale") == Some(&language.tag)),
        // They take no argument, so none can be wrong.
        _ => true,
    }
}

#[test]
fn ten_thousand_hostile_calls_change_nothing_and_panic_never() {
    let app = with_commands(mock_builder())
        .manage(Mutex::new(Sitting::begin(Setting::default()).unwrap()))
        .manage(Confined::default())
        .manage(std::sync::Arc::new(crate::dialogue::Files::default()))
        .manage(Chosen::default())
        .manage(Renewal::default())
        .build(mock_context(noop_assets()))
        .unwrap();
    let window = tauri::WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
    call(&window, "answer", json!({"id": "state.home", "state": null, "values": ["NC"]})).unwrap();
    call(&window, "answer", json!({"id": "state.licensed", "state": null, "values": ["NC", "GA"]})).unwrap();
    call(&window, "answer", json!({"id": "license.status", "state": "NC", "values": ["current"]})).unwrap();

    let answers = || app.state::<Mutex<Sitting>>().lock().unwrap().answers().clone();
    let mut runner = TestRunner::deterministic();
    let (commands, arguments) = (prop::sample::select(harmless()), any_arguments());
    let mut refused = 0;
    for _ in 0..10_000 {
        let command = commands.new_tree(&mut runner).unwrap().current();
        let arguments = arguments.new_tree(&mut runner).unwrap().current();
        let before = answers();
        let right = is_right(&mut app.state::<Mutex<Sitting>>().lock().unwrap(), command, &arguments);
        match call(&window, command, arguments.clone()) {
            Ok(_) => assert!(right, "{command} took {arguments}"),
            Err(_) => {
                refused += 1;
                assert_eq!(answers(), before, "{command} {arguments}");
            }
        }
        // What is valid may change the answers; nothing but an answer does.
        assert!(command == "answer" || answers() == before, "{command} {arguments} changed an answer");
    }
    assert!(refused > 2_000, "only {refused} calls were refused");
    assert!(app.state::<Mutex<Sitting>>().lock().is_ok(), "no call panicked while it held the sitting");
}

/// After a panic that held the sitting, "Clear everything" still forgets.
#[test]
fn what_is_poisoned_is_forgotten_too() {
    let app = with_commands(mock_builder())
        .manage(Mutex::new(Sitting::begin(Setting::default()).unwrap()))
        .build(mock_context(noop_assets()))
        .unwrap();
    let window = tauri::WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
    call(&window, "answer", json!({"id": "state.home", "state": null, "values": ["NC"]})).unwrap();
    let handle = app.handle().clone();
    let held = std::thread::spawn(move || {
        let sitting = handle.state::<Mutex<Sitting>>();
        let _held = sitting.lock().unwrap();
        panic!("while somebody holds the sitting");
    });
    assert!(held.join().is_err());
    let sitting = app.state::<Mutex<Sitting>>();
    assert!(sitting.is_poisoned());
    crate::farewell::forget(app.handle());
    let sitting = sitting.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    assert!(sitting.answers().answered().is_empty());
}
