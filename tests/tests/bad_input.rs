//! Bad input gets a message with file, line and hint, the right exit code, and never a panic.
//!
//! The mistakes are listed in `tests/fixture/bad`, each with what the program says of it.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Command, Output};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sightline_tests::{Fixture, repository, run};

/// A mistake made in a copy of the small corpus, and each line that `check` says of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spoiled {
    mistake: String,
    file: String,
    from: String,
    to: String,
    says: Vec<String>,
}

/// A mistake in an answers file for the small corpus, and each line that `assess` says of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BadAnswers {
    mistake: String,
    answers: String,
    says: Vec<String>,
}

fn listed<T: DeserializeOwned>(file: &str) -> Vec<T> {
    let path = repository().join("tests/fixture/bad").join(file);
    let cases: Vec<T> = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert!(!cases.is_empty());
    cases
}

/// What a run of the program said, where it is to say something: on its output or its errors, not on both.
fn said(output: &Output) -> String {
    let [out, err] =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert!(!err.contains("panicked") && !err.contains("overflow"), "{err}");
    if out.is_empty() { err } else { out }
}

fn lines(output: &Output) -> Vec<String> {
    said(output).lines().map(str::to_owned).collect()
}

/// Makes every mistake of a list; tells all that went unnoticed or were told otherwise. `{line}` stands for the line of
/// the mistake, where others edit the file.
fn make_each(file: &str) {
    let mut wrong = String::new();
    for case in listed::<Spoiled>(file) {
        let spoiled = Fixture::new();
        let line = spoiled.replace(&case.file, &case.from, &case.to).to_string();
        let says: Vec<String> = case.says.iter().map(|says| says.replace("{line}", &line)).collect();
        let output = spoiled.check();
        let told = lines(&output);
        if output.status.code() != Some(1) || told != says {
            wrong += &format!("{}:\n  {}\n", case.mistake, told.join("\n  "));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Demands that `check` finds a line that begins with `place` and holds `words`.
fn must_say(spoiled: &Fixture, place: &str, words: &str) {
    let output = spoiled.check();
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    let found = told.lines().any(|line| line.starts_with(place) && line.contains(words));
    assert!(found, "no line `{place}…{words}` in:\n{told}");
}

#[test]
fn the_small_corpus_has_no_mistake_of_its_own() {
    let output = Fixture::new().check();
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn each_mistake_in_the_rules_is_told() {
    make_each("rules.yaml");
}

#[test]
fn each_mistake_in_the_words_is_told() {
    make_each("locales.yaml");
}

#[test]
fn each_mistake_in_answers_is_told() {
    let fixture = Fixture::new();
    let mut wrong = String::new();
    for case in listed::<BadAnswers>("answers.yaml") {
        let output = assess(&fixture, case.answers.as_bytes());
        let told: Vec<String> = lines(&output).iter().map(|line| bare(&fixture, line)).collect();
        assert!(output.stdout.is_empty(), "{}", case.mistake);
        if output.status.code() != Some(2) || told != case.says {
            wrong += &format!("{}:\n  {}\n", case.mistake, told.join("\n  "));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Assesses an answers file of these bytes for the small corpus.
fn assess(fixture: &Fixture, bytes: &[u8]) -> Output {
    fixture.write("answers.yaml", bytes);
    let path = fixture.path("answers.yaml").display().to_string();
    run(&[&["assess", &path, "--as-of", "2026-01-31"], &fixture.options().each_ref().map(String::as_str)[..]]
        .concat())
}

/// What was said, with the folder of the test left out.
fn bare(fixture: &Fixture, line: &str) -> String {
    line.replace(&format!("{}/", fixture.path("").display().to_string().trim_end_matches('/')), "")
}

/// Demands that `assess` refuses these answers with a line that begins with `place` and holds `words`.
fn must_refuse(bytes: &[u8], place: &str, words: &str) {
    let fixture = Fixture::new();
    let output = assess(&fixture, bytes);
    let told = bare(&fixture, &said(&output));
    assert_eq!(output.status.code(), Some(2), "{told}");
    let found = told.lines().any(|line| line.starts_with(place) && line.contains(words));
    assert!(found, "no line `{place}…{words}` in:\n{told}");
}

#[test]
fn all_problems_of_all_files_are_told_at_once() {
    let spoiled = Fixture::new();
    spoiled.replace("rules/states/AA.yaml", "kind: network-block", "kind: network-blok");
    spoiled.replace("rules/channels/cards.yaml", "records: [photo]", "records: [foto]");
    spoiled.replace("rules/channels/phones.yaml", "holder: broker", "holder: brokr");
    for place in ["states/AA.yaml:", "channels/cards.yaml:", "channels/phones.yaml:"] {
        must_say(&spoiled, place, "unknown");
    }
}

#[test]
fn rules_with_a_mistake_answer_nothing() {
    let spoiled = Fixture::new();
    spoiled.replace("rules/states/AA.yaml", "kind: network-block", "kind: network-blok");
    let output = assess(&spoiled, b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(said(&output).contains("states/AA.yaml:"));
}

#[test]
fn a_file_that_is_missing_or_no_text_is_told() {
    let spoiled = Fixture::new();
    fs::remove_file(spoiled.path("rules/vocabulary/records.yaml")).unwrap();
    fs::remove_file(spoiled.path("rules/vocabulary/holders.yaml")).unwrap();
    fs::create_dir(spoiled.path("rules/vocabulary/holders.yaml")).unwrap();
    must_say(&spoiled, "vocabulary/records.yaml:", "no such file");
    must_say(&spoiled, "vocabulary/holders.yaml:", "this is a folder");
    let spoiled = Fixture::new();
    spoiled.write("rules/states/AA.yaml", b"state: AA\nfacts: \xff\xfe\n");
    must_say(&spoiled, "states/AA.yaml:2:", "not UTF-8");
    let spoiled = Fixture::new();
    let wide: Vec<u8> = "\u{feff}state: AA\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    spoiled.write("rules/states/AA.yaml", &wide);
    must_say(&spoiled, "states/AA.yaml:", "UTF-16");
}

#[test]
fn words_that_are_no_text_are_told() {
    let file = "locales/en/fixture.ftl";
    let spoiled = Fixture::new();
    let text = fs::read(spoiled.path(file)).unwrap();
    spoiled.write(file, &[&text[..], b"note = caf\xe9\n"].concat());
    must_say(&spoiled, "en/fixture.ftl:", "not UTF-8");
    let wide = String::from_utf8(text).unwrap();
    spoiled.write(
        file,
        &format!("\u{feff}{wide}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
    );
    must_say(&spoiled, "en/fixture.ftl:", "UTF-16");
}

#[test]
fn a_file_that_nothing_reads_is_told() {
    for file in [
        "rules/states/aa.yaml",
        "rules/states/AA.yml",
        "rules/channels/cards.yml",
        "rules/notes.yaml",
        "rules/lists/deals/ZZ.yaml",
        "rules/lists/deels/AA.yaml",
        "rules/questions/more.yaml",
        "locales/en/states/AA.ftl",
        "locales/en/fixture.txt",
        "locales/english.ftl",
    ] {
        let spoiled = Fixture::new();
        spoiled.write(file, b"# nothing\n");
        let (_, place) = file.split_once('/').unwrap();
        must_say(&spoiled, place, "");
    }
    // Files of editors and systems are nobody's.
    let spoiled = Fixture::new();
    for file in
        ["rules/.DS_Store", "rules/states/._AA.yaml", "rules/states/.#AA.yaml", "locales/en/.x.ftl.swp"]
    {
        spoiled.write(file, b"\xff");
    }
    assert_eq!(spoiled.check().status.code(), Some(0));
}

#[test]
fn a_folder_of_words_without_its_language_is_told() {
    let spoiled = Fixture::new();
    spoiled.write("locales/fr/fixture.ftl", b"topic-home = Maison\n");
    must_say(&spoiled, "fr/locale.yaml", "missing");
}

#[test]
fn what_is_no_ordinary_file_is_not_read() {
    let spoiled = Fixture::new();
    let phones = spoiled.path("rules/channels/phones.yaml");
    fs::remove_file(&phones).unwrap();
    assert!(Command::new("mkfifo").arg(&phones).status().unwrap().success());
    must_say(&spoiled, "channels/phones.yaml:", "ordinary file");
    let spoiled = Fixture::new();
    let outside = tempfile::NamedTempFile::new().unwrap();
    fs::write(outside.path(), "secret: words\n").unwrap();
    let phones = spoiled.path("rules/channels/phones.yaml");
    fs::remove_file(&phones).unwrap();
    symlink(outside.path(), &phones).unwrap();
    must_say(&spoiled, "channels/phones.yaml:", "leads out");
    assert!(!said(&spoiled.check()).contains("secret"));
}

#[test]
fn more_agencies_than_a_result_can_hold_are_refused() {
    let spoiled = Fixture::new();
    let many: String = (0..=128).map(|number| format!("agency-{number}, ")).collect();
    spoiled.replace("rules/vocabulary/agencies.yaml", "agencies: [", &format!("agencies: [{many}"));
    must_say(&spoiled, "vocabulary/agencies.yaml:", "128");
}

#[test]
fn nesting_is_refused_before_a_reader_falls_into_it() {
    for text in [
        "[".repeat(5_000),
        "{a: ".repeat(5_000),
        "- ".repeat(50_000),
        "? ".repeat(50_000),
        "{\"\":[".repeat(8_000),
    ] {
        must_refuse(text.as_bytes(), "answers.yaml:1:", "too deep");
    }
    let spoiled = Fixture::new();
    spoiled.replace("rules/states/AA.yaml", "state: AA", &format!("state: {}", "[".repeat(5_000)));
    must_say(&spoiled, "states/AA.yaml:1:", "too deep");
    for (text, length) in [("{ ", 20_000), ("{ 1 -> *[other] ", 400)] {
        let spoiled = Fixture::new();
        spoiled.replace(
            "locales/en/fixture.ftl",
            "topic-home = Home",
            &format!("topic-home = {}", text.repeat(length)),
        );
        must_say(&spoiled, "en/fixture.ftl:2:", "deep");
    }
}

#[test]
fn a_bomb_a_flood_and_a_folder_are_refused() {
    let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n";
    must_refuse(bomb.as_bytes(), "answers.yaml:1:", "anchors and aliases");
    must_refuse(&vec![b'a'; 50 * 1024 * 1024], "answers.yaml:", "larger than");
    // Time and messages grow with the file and not with its square.
    let flood: String =
        (0..100_000).map(|number| format!("key-{number}: \"{}\"\n", "x".repeat(10))).collect();
    let fixture = Fixture::new();
    let told = said(&assess(&fixture, flood.as_bytes()));
    assert!(told.lines().count() < 200 && told.len() < 20_000, "{} bytes", told.len());
    let folder = fixture.path("").display().to_string();
    let output = run(&["assess", &folder]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("is a folder"));
    let output = run(&["assess", "no-such-file.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("sightline template"));
}

#[test]
fn answers_that_are_no_text_are_told() {
    must_refuse(
        b"state.home: AA\nstate.cards: \x93AA\x94\n",
        "answers.yaml",
        "not UTF-8 text from line 2 on",
    );
    let wide: Vec<u8> = "\u{feff}state.home: AA\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    must_refuse(&wide, "answers.yaml", "UTF-16");
    must_refuse(b"state.home: A\0A\n", "answers.yaml:1:", "not valid YAML");
}

#[test]
fn what_editors_add_and_empty_files_are_no_mistake() {
    let answered = [
        &b"\xef\xbb\xbfstate.home: AA\n"[..],
        b"\xef\xbb\xbf",
        b"",
        b"\n\n",
        b"# only a comment\n",
        b"{}\n",
        b"state.home:\n",
        b"state.home: AA\r\nstate.cards: [AA, BB]\r\n",
        // Its name is composed otherwise than in the list.
        "state.home: BB\nhome.county: N\u{303}andu\u{301} County\n".as_bytes(),
    ];
    for bytes in answered {
        let output = assess(&Fixture::new(), bytes);
        assert_eq!(output.status.code(), Some(0), "{}: {}", String::from_utf8_lossy(bytes), said(&output));
    }
}

#[test]
fn bad_arguments_are_told() {
    let fixture = Fixture::new();
    fixture.write("answers.yaml", b"state.home: AA\nstate.cards: AA\n");
    let answers = fixture.path("answers.yaml").display().to_string();
    let options = fixture.options();
    let small: Vec<&str> = options.iter().map(String::as_str).collect();
    let explain = ["explain", &answers];
    let cases: [(&[&str], &[&str], &str); 9] = [
        (&explain, &["--record", "foto", "--agency", "city-police"], "no record “foto”"),
        (&explain, &["--record", "photos", "--agency", "city-police"], "Did you mean photo?"),
        (&explain, &["--record", "photo", "--agency", "city-polise"], "Did you mean city-police?"),
        (&["assess", &answers], &["--locale", "xx"], "no words in the language “xx”"),
        (&["assess", &answers], &["--as-of", "2026-02-30"], "not a date"),
        (&["compare", &answers], &["--set", "card.status"], "is not ID=VALUE"),
        (&["compare", &answers], &["--set", "card.statu=past"], "Did you mean card.status?"),
        (&["compare", &answers], &["--set", "card.status=pst"], "Did you mean past?"),
        (&["compare", &answers], &["--set", "card.status@ZZ=past"], "“ZZ” is not the two-letter code"),
    ];
    for (command, arguments, words) in cases {
        let output = run(&[command, arguments, &small].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said(&output).contains(words), "{arguments:?}: {}", said(&output));
    }
    // The command that shows ids and values does.
    let template = run(&[&["template"], &small[..]].concat());
    let (told, shown) = (run(&[&["compare", &answers, "--set", "x"], &small[..]].concat()), said(&template));
    assert!(said(&told).contains("`sightline template`"));
    assert!(shown.contains("card.status:") && shown.contains("past"), "{shown}");
    let output = run(&["check", "--rules", "/no/such/folder"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("no folder “/no/such/folder”"));
    // A change for a state that nobody named changes nothing; that is said, and the rest is shown.
    let unused = ["compare", &answers, "--set", "card.status@BB=past"];
    let output = run(&[&unused[..], &small].concat());
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("for BB was not used"));
}

#[test]
fn no_text_of_an_input_commands_the_terminal() {
    let fixture = Fixture::new();
    fixture.write("\u{1b}[2J.yaml", b"state.home: \"\\e[2JAll clear\"\n");
    let path = fixture.path("\u{1b}[2J.yaml").display().to_string();
    for arguments in
        [&["assess", &path][..], &["assess", "\u{1b}[2J"], &["assess", &path, "--locale", "\u{1b}[2J"]]
    {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(!output.stderr.contains(&0x1b) && !output.stdout.contains(&0x1b), "{}", said(&output));
        assert!(said(&output).contains('␛'), "{}", said(&output));
    }
}
