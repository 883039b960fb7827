//! Hostile calls: wrong types, sizes and ids get an error each; the session stays as it was.

use std::sync::Mutex;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use tauri::Manager;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;

use crate::confinement::{Confined, ConfinementError};
use crate::session::Session;
use crate::window::with_commands;

/// Commands that end the process have nothing to be wrong about.
const COMMANDS: [&str; 10] = [
    "shell",
    "set_locale",
    "interview",
    "answer",
    "result",
    "explain",
    "compare",
    "compare_states",
    "actions",
    "proof",
];

fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("license.status".to_owned()),
        Just("state.licensed".to_owned()),
        Just("NC".to_owned()),
        Just("current".to_owned()),
        Just("home-address".to_owned()),
        Just("ice-ero".to_owned()),
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
    let fields = ["id", "state", "values", "record", "agency", "locale"];
    prop::collection::btree_map(prop::sample::select(fields.to_vec()), any_json(), 0..6)
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

#[test]
fn ten_thousand_hostile_calls_change_nothing_and_panic_never() {
    let confined = Confined::not(&ConfinementError::Failed { step: "nothing", reason: "a test".to_owned() });
    let app = with_commands(mock_builder())
        .manage(Mutex::new(Session::new(&confined).unwrap()))
        .build(mock_context(noop_assets()))
        .unwrap();
    let window = tauri::WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
    call(&window, "answer", json!({"id": "state.home", "state": null, "values": ["NC"]})).unwrap();
    call(&window, "answer", json!({"id": "state.licensed", "state": null, "values": ["NC", "GA"]})).unwrap();
    call(&window, "answer", json!({"id": "license.status", "state": "NC", "values": ["current"]})).unwrap();

    let answers = || app.state::<Mutex<Session>>().lock().unwrap().answers().clone();
    let mut runner = TestRunner::deterministic();
    let (commands, arguments) = (prop::sample::select(COMMANDS.to_vec()), any_arguments());
    let mut refused = 0;
    for _ in 0..10_000 {
        let command = commands.new_tree(&mut runner).unwrap().current();
        let arguments = arguments.new_tree(&mut runner).unwrap().current();
        // What is valid may change the session; that is not what is tried here.
        let before = answers();
        match call(&window, command, arguments.clone()) {
            Ok(_) => {
                let valid = !matches!(command, "answer") || arguments["id"].is_string();
                assert!(valid, "{command} took {arguments}");
            }
            Err(_) => {
                refused += 1;
                assert_eq!(answers(), before, "{command} {arguments}");
            }
        }
    }
    assert!(refused > 2_000, "only {refused} calls were refused");
    assert!(app.state::<Mutex<Session>>().lock().is_ok(), "no call panicked while it held the session");
}

/// The lists of commands agree: what the window can call, what is declared, what is allowed.
#[test]
fn handler_manifest_capability_and_backend_agree() {
    let declared: Vec<&str> = include_str!("../commands.txt").lines().collect();
    let capability: Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
    let allowed: Vec<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| permission.as_str().unwrap().trim_start_matches("allow-").replace('-', "_"))
        .collect();
    assert_eq!(declared, allowed);
    let handled: Vec<&str> = include_str!("window.rs")
        .lines()
        .filter_map(|line| line.trim().strip_prefix("commands::")?.strip_suffix(','))
        .collect();
    assert_eq!(declared, handled);
    let called: Vec<&str> = include_str!("../../ui/src/lib/tauri.ts")
        .split(&['"', '\'', '`'][..])
        .filter(|word| declared.contains(word))
        .collect();
    for command in &declared {
        assert!(called.contains(command), "the window never calls {command}");
    }
}
