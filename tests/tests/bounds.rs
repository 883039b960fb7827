//! How deep and how large an input may be: what is just within is taken, what is just beyond is told, and nothing that is
//! far beyond exhausts the stack.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;

use serde_json::Value;
use sightline_engine::{Answers, Session, SessionError};
use sightline_pack::{About, FORM, PackError, contents_of, parts};
use sightline_rules::load;
use sightline_rules::read::{FileError, Files, MAX_BYTES, parse, text_of};
use sightline_tests::{corpus, fuzzed, repository, unwrapped};
use sightline_words::{REFERENCE, Words};

/// Far beyond every bound.
const FAR: usize = 100_000;

fn nested(open: &str, inside: &str, close: &str, times: usize) -> String {
    [&open.repeat(times), inside, &close.repeat(times)].concat()
}

fn told(refused: Result<impl Debug, impl ToString>) -> String {
    refused.unwrap_err().to_string()
}

/// The files of the small corpus.
fn small() -> BTreeMap<String, String> {
    Files::Folder(repository().join("tests/fixture/rules")).in_memory().unwrap()
}

#[test]
fn lists_and_mappings_stand_forty_deep_in_one_another() {
    let read = |text: &str| {
        let mut problems = Vec::new();
        let (value, _) = parse::<Value>("f.yaml", text, 1, &mut problems);
        problems.first().map_or_else(|| Ok(value.is_some()), |problem| Err(problem.to_string()))
    };
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
        assert_eq!(read(&nested(open, "b", close, 40)), Ok(true));
        for deep in [41, FAR] {
            let told = told(read(&nested(open, "b", close, deep)));
            assert!(told.contains("f.yaml:1: ") && told.contains("40 levels at most"), "{told}");
        }
    }
    assert_eq!(read(&format!("{}b", "- ".repeat(40))), Ok(true));
    assert!(told(read(&format!("{}b", "- ".repeat(41)))).contains("40 levels at most"));
    // What is a key too is refused before it is deep.
    assert!(!told(read(&format!("{}b", "? ".repeat(FAR)))).is_empty());
}

/// A condition is part of a file; it stands as deep in itself as the file allows, and is reasoned with.
#[test]
fn a_condition_is_as_deep_as_its_file_may_be() {
    // It begins in the second mapping, and its leaf is a mapping.
    const ABOVE: usize = 3;
    let with = |times: usize| {
        let mut files = small();
        let file = files.get_mut("channels/cards.yaml").unwrap();
        let when = nested("{not: ", "{card.denied: \"yes\"}", "}", times);
        *file = file.replace("{card.denied: \"yes\"}", &when);
        (
            load(&Files::Memory(files.clone())),
            format!("channels/cards.yaml\n{}", files["channels/cards.yaml"]),
        )
    };
    let (loaded, text) = with(40 - ABOVE);
    assert!(loaded.is_ok(), "{}", told(loaded));
    fuzzed::run("rules", text.as_bytes());
    for deep in [41 - ABOVE, FAR] {
        let told = told(with(deep).0);
        assert!(told.contains("channels/cards.yaml:") && told.contains("40 levels at most"), "{told}");
    }
}

#[test]
fn braces_and_calls_stand_twenty_deep_in_one_another() {
    let english = "name: English\ndirection: ltr\nformats: en-US\ntier: 4\n";
    let load = |text: &str| {
        let files = [("en/locale.yaml", english), ("en/words.ftl", text)];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        Words::load(&Files::Memory(files.into()), REFERENCE, &[], false).map(drop)
    };
    let braces = |times: usize| format!("topic-home = {}\n", nested("{ ", "\"b\"", " }", times));
    let calls = |times: usize| format!("topic-home = {{ {} }}\n", nested("NUMBER(", "1", ")", times - 1));
    let choices = |times: usize| format!("topic-home = {}\n", nested("{ 1 ->\n *[a] ", "b", "\n }", times));
    assert!(load(&braces(20)).is_ok());
    for text in [braces(21), calls(21), choices(21), braces(FAR), calls(FAR), choices(FAR)] {
        let told = told(load(&text));
        assert!(told.contains("en/words.ftl:") && told.contains("20 levels at most"), "{told}");
    }
    // What is not too deep may be refused, but for another reason.
    for text in [calls(20), choices(20)] {
        assert!(load(&text).map_err(|told| told.to_string()).err().is_none_or(|told| !told.contains("deep")));
    }
}

#[test]
fn a_text_is_as_large_as_four_megabytes() {
    let most = usize::try_from(MAX_BYTES).unwrap();
    let text = format!("state.home: NC\n#{}", " ".repeat(most - 16));
    assert_eq!(text.len(), most);
    let answers = Answers::read(&text_of(text.as_bytes()).unwrap(), &corpus()).unwrap();
    assert_eq!(answers.answered().len(), 1);
    let larger = format!("{text} ");
    assert!(matches!(text_of(larger.as_bytes()), Err(FileError::TooLarge)));
    // The same of a file that the program is given.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.yaml");
    for (text, code) in [(text, 0), (larger, 2)] {
        fs::write(&path, text).unwrap();
        let output = sightline_tests::run(&["assess", path.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(code));
        let told = unwrapped(&output.stderr);
        assert!(code == 0 || told.contains("larger than 4 MB"), "{told}");
    }
}

#[test]
fn a_session_is_as_large_as_a_megabyte_and_its_text_as_deep_as_json_is_read() {
    use sightline_seal::file::{MOST_BYTES, ReadError, read};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.age");
    let most = usize::try_from(MOST_BYTES).unwrap();
    fs::write(&path, vec![b' '; most]).unwrap();
    assert_eq!(read(&path).unwrap().len(), most);
    fs::write(&path, vec![b' '; most + 1]).unwrap();
    assert!(matches!(read(&path), Err(ReadError::TooLarge)));
    let output = sightline_tests::run(&["session", "open", path.to_str().unwrap(), "--locale", "en"]);
    let said = unwrapped(&output.stderr);
    assert!(output.status.code() == Some(2) && said.contains("1 MB"), "{said}");
    for deep in [127, 128, FAR] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let value = nested(open, "1", close, deep);
            let session = format!("{{\"sightline-session\":1,\"answers\":{{\"state.home\":{value}}}}}");
            for text in [value, session] {
                assert_eq!(Session::read(text.as_bytes()).map(drop), Err(SessionError::NotOne));
                fuzzed::run("session", text.as_bytes());
            }
        }
    }
}

/// What the page sends is read as JSON; the reader stops by itself.
#[test]
fn what_the_page_sends_is_a_hundred_and_twenty_seven_deep() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let read = |times: usize| serde_json::from_str::<Value>(&nested(open, "1", close, times));
        assert!(read(127).is_ok());
        for deep in [128, FAR] {
            assert!(told(read(deep)).contains("recursion limit"));
            let call =
                format!("{{\"calls\":[{{\"places\":{{\"states\":{}}}}}]}}", nested(open, "1", close, deep));
            fuzzed::run("ipc", call.as_bytes());
        }
    }
}

/// An archive of plain files.
fn archive(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        archive.append_data(&mut header, name, bytes.as_slice()).unwrap();
    }
    archive.into_inner().unwrap()
}

fn about() -> (String, Vec<u8>) {
    let about = About {
        form: FORM,
        serial: 1,
        date: "2026-01-31".parse().unwrap(),
        least_program: "0.1.0".to_owned(),
    };
    ("pack.yaml".to_owned(), serde_yaml::to_string(&about).unwrap().into_bytes())
}

#[test]
fn a_pack_and_each_of_its_files_are_only_so_large_and_so_many() {
    use sightline_pack::MOST_BYTES;
    let too_large = |pack: &[u8]| matches!(contents_of(pack), Err(PackError::TooLarge));
    let file = |size: u64| ("rules/a.yaml".to_owned(), vec![b'#'; usize::try_from(size).unwrap()]);
    assert!(contents_of(&archive(&[about(), file(MAX_BYTES)])).is_ok());
    assert!(too_large(&archive(&[about(), file(MAX_BYTES + 1)])));

    let many = |count: usize| {
        let files = (1..count).map(|number| (format!("rules/{number}.yaml"), Vec::new()));
        archive(&std::iter::once(about()).chain(files).collect::<Vec<_>>())
    };
    assert!(contents_of(&many(4000)).is_ok());
    assert!(too_large(&many(4001)));

    // What follows the end of an archive is not read; that it is too large is.
    let mut pack = archive(&[about()]);
    pack.resize(MOST_BYTES, 0);
    assert!(contents_of(&pack).is_ok());
    assert!(matches!(parts(&pack), Err(PackError::NotOne)));
    pack.push(0);
    assert!(too_large(&pack) && matches!(parts(&pack), Err(PackError::TooLarge)));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rules.pack");
    fs::write(&path, &pack).unwrap();
    let output = sightline_tests::run(&["pack", "check", path.to_str().unwrap(), "--locale", "en"]);
    let said = unwrapped(&output.stderr);
    assert!(output.status.code() == Some(2) && said.contains("too large"), "{said}");
}
