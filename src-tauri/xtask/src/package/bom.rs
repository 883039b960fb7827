//! The list of what is inside: CycloneDX, in JSON. The same source makes the same list.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::crates::{Crate, PACKAGES};
use super::npm::Npm;
use super::product::{Parts, Product, VERSION};
use crate::run::Failed;

/// Writes it beside the packages of a system.
pub fn write(product: &Product, system: &str, parts: &Parts) -> Result<PathBuf, Failed> {
    let path = product.folder().join(format!("sightline-{VERSION}-{system}.cdx.json"));
    fs::write(&path, text(product, parts)?)?;
    Ok(path)
}

/// The list, as text.
pub fn text(product: &Product, parts: &Parts) -> Result<String, Failed> {
    let Parts { crates, page } = parts;
    let root = format!("sightline@{VERSION}");
    let used = crates.iter().map(|one| json!({ "ref": one.reference(), "dependsOn": one.uses }));
    // The page is inside the window; what its packages use of each other is not told.
    let in_page: Vec<String> = page.iter().map(Npm::reference).collect();
    let programs: Vec<String> =
        crates.iter().filter(|one| PACKAGES.contains(&one.name.as_str())).map(Crate::reference).collect();
    let direct = [programs, in_page].concat();
    let of_root = json!({ "ref": root, "dependsOn": direct });
    let components: Vec<Value> = crates.iter().map(of_crate).chain(page.iter().map(of_page)).collect();
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": product.day("+%Y-%m-%dT%H:%M:%SZ")?,
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "sightline",
                "version": VERSION,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components,
        "dependencies": std::iter::once(of_root).chain(used).collect::<Vec<_>>(),
    });
    Ok(serde_json::to_string_pretty(&list)? + "\n")
}

fn of_crate(one: &Crate) -> Value {
    let mut component = json!({
        "type": if PACKAGES.contains(&one.name.as_str()) { "application" } else { "library" },
        "bom-ref": one.reference(),
        "name": one.name,
        "version": one.version,
    });
    add_license(&mut component, &one.license);
    if let Some(sum) = &one.checksum {
        component["purl"] = json!(one.reference());
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    component
}

fn of_page(one: &Npm) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": one.reference(),
        "name": one.name,
        "version": one.version,
        "purl": one.reference(),
    });
    add_license(&mut component, &one.license);
    component
}

fn add_license(component: &mut Value, license: &str) {
    if !license.is_empty() {
        component["licenses"] = json!([{ "expression": license }]);
    }
}
