//! Packs the personas of `tests/personas` into the program: advocates practice with them.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/personas").canonicalize()?;
    sightline_embed::embed(&folder, sightline_embed::Form::Text, &out)
}
