//! One window with one page, and nothing else.

fn main() {
    if let Err(error) = tauri::Builder::default().run(tauri::generate_context!()) {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
