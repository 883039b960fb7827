//! What Tauri generates at build time.

fn main() {
    tauri_build::build();
}
