//! What the UI takes from Rust: the types of the views, and the window's commands.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::machine;
use crate::run::{Done, Failed, cargo_path, failed};

/// Writes both.
pub fn write() -> Done {
    for (file, text) in generated()? {
        fs::write(file, text)?;
    }
    Ok(())
}

/// Refuses files that are not what Rust says now.
pub fn are_fresh() -> Done {
    println!("types and commands of the UI");
    for (file, text) in generated()? {
        if fs::read_to_string(&file).ok().as_ref() != Some(&text) {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            return Err(failed(format!("ui/src/lib/{name} is not what Rust says; run `cargo xtask types`")));
        }
    }
    Ok(())
}

fn generated() -> Result<[(PathBuf, String); 2], Failed> {
    let lib = machine::ui_folder().join("src/lib");
    Ok([(lib.join("types.ts"), types()?), (lib.join("commands.ts"), commands()?)])
}

/// Lets `ts-rs` write one file a type, and joins them in alphabetical order.
fn types() -> Result<String, Failed> {
    let folder = machine::repository().join("target/types");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let packages = ["rules", "words", "view", "app"].map(|name| format!("--package=sightline-{name}"));
    let mut command = Command::new(cargo_path());
    command.args(["test", "--quiet", "--features", "sightline-app/typescript", "--lib", "--bins"]);
    command.args(packages).arg("export_bindings").env("TS_RS_EXPORT_DIR", &folder).stdout(Stdio::null());
    if !command.status()?.success() {
        return Err(failed("the types could not be written: see above"));
    }
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    let mut text = String::from("// Written by `cargo xtask types` from the views in Rust. Do not edit.\n");
    for file in files {
        text.push('\n');
        text.push_str(&declaration(&file)?);
        text.push('\n');
    }
    Ok(text)
}

/// A type as its file declares it: without what it imports, for all stand in one file in the end.
fn declaration(file: &Path) -> Result<String, Failed> {
    let text = fs::read_to_string(file)?;
    let own = text.lines().filter(|line| !line.starts_with("import ") && !line.starts_with("// This file"));
    Ok(own.collect::<Vec<_>>().join("\n").trim().to_owned())
}

/// A line of commands.txt: `set_locale(locale: string): Shell`.
struct Declared {
    name: String,
    arguments: Vec<(String, String)>,
    gives: String,
}

fn commands() -> Result<String, Failed> {
    let list = fs::read_to_string(machine::repository().join("src-tauri/commands.txt"))?;
    let commands: Vec<Declared> = list.lines().map(command).collect::<Result<_, _>>()?;
    let taken = commands.iter().flat_map(|command| command.arguments.iter().map(|(_, kind)| kind.as_str()));
    let given = commands.iter().map(|command| command.gives.as_str());
    let named = taken.chain(given).flat_map(|kinds| kinds.split(" | "));
    let used: BTreeSet<&str> = named.map(|kind| kind.trim_end_matches("[]")).collect();
    // Names of our own are in capitals; what TypeScript has of itself is not.
    let used: Vec<&str> = used.into_iter().filter(|name| name.starts_with(char::is_uppercase)).collect();
    let signatures: Vec<String> = commands.iter().map(signature).collect();
    let calls: Vec<String> = commands.iter().map(call).collect();
    Ok(format!(
        "// Written by `cargo xtask types` from src-tauri/commands.txt. Do not edit.\n\
         import type {{ {} }} from \"./types\";\n\n\
         /** What the window can ask of the program. */\n\
         export interface Commands {{\n{}\n}}\n\n\
         /** Each command through `invoke`, which sends its name and arguments to the program. */\n\
         export function commands(invoke: <T>(command: string, args?: Record<string, unknown>) => Promise<T>): Commands {{\n  \
         return {{\n{}\n  }};\n}}\n",
        used.join(", "),
        signatures.join("\n"),
        calls.join("\n"),
    ))
}

fn command(line: &str) -> Result<Declared, Failed> {
    let wrong = || failed(format!("commands.txt: `{line}` is not `name(argument: type, …): type`"));
    let (name, rest) = line.split_once('(').ok_or_else(wrong)?;
    let (arguments, gives) = rest.split_once("): ").ok_or_else(wrong)?;
    let pair = |argument: &str| {
        let (name, kind) = argument.split_once(": ").ok_or_else(wrong)?;
        Ok((name.to_owned(), kind.to_owned()))
    };
    let arguments = arguments.split(", ").filter(|argument| !argument.is_empty());
    Ok(Declared {
        name: name.to_owned(),
        arguments: arguments.map(pair).collect::<Result<_, Failed>>()?,
        gives: gives.to_owned(),
    })
}

fn signature(command: &Declared) -> String {
    let arguments: Vec<String> =
        command.arguments.iter().map(|(name, kind)| format!("{}: {kind}", camel_case(name))).collect();
    format!("  {}({}): Promise<{}>;", camel_case(&command.name), arguments.join(", "), command.gives)
}

fn call(command: &Declared) -> String {
    // Tauri takes the names of arguments in this form.
    let names: Vec<String> = command.arguments.iter().map(|(name, _)| camel_case(name)).collect();
    let names = names.join(", ");
    let sent = if names.is_empty() { String::new() } else { format!(", {{ {names} }}") };
    format!("    {}: ({names}) => invoke(\"{}\"{sent}),", camel_case(&command.name), command.name)
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |done, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        done + &head.to_uppercase() + tail
    })
}
