//! The program as users run it.

use std::fs;
use std::io::Read;
use std::process::Stdio;

use sightline_tests::{
    Persona, answers_file, is_tried, locales, personas, repository, run, sightline, text, today, unwrapped,
    with_answers,
};

const DRIVER: &str = "\
state.home: NC
state.licensed: [NC]
license.status: current
license.address-shown: current-home
state.registered: none
state.drives: [NC]
";

#[test]
fn check_finds_the_rules_clean() {
    let folder = |name: &str| repository().join(name).display().to_string();
    let output = run(&["check", "--rules", &folder("rules"), "--locales", &folder("locales")]);
    assert!(output.status.success(), "{}", text(&output.stdout));
    assert!(text(&output.stdout).contains("52 states"));
}

#[test]
fn assess_tells_the_record_the_agency_and_the_state() {
    let output = with_answers(DRIVER, "assess", &[]);
    let shown = text(&output.stdout);
    assert!(output.status.success());
    for words in ["License photo · North Carolina", "ICE (ERO) ●", "not legal advice"] {
        assert!(shown.contains(words), "{words} is missing in:\n{shown}");
    }
    assert!(unwrapped(&output.stdout).contains("Later events are not covered"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "no color where there is no terminal");
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "lines fit the width");
}

#[test]
fn a_county_is_told_that_more_may_have_signed_since_the_list() {
    let told = "list keeps growing.";
    // One that the list does not name, and one that it does.
    for county in ["Durham County", "Alamance County"] {
        let answers = format!("{DRIVER}home.county: {county}\n");
        for format in ["text", "html"] {
            let shown = unwrapped(&with_answers(&answers, "assess", &["--format", format]).stdout);
            let rows = shown.contains("Alamance County Sheriff");
            assert_eq!(rows, county.starts_with("Alamance"), "{county}, {format}");
            assert_eq!(shown.contains("does not mean that there is none"), !rows, "{county}, {format}");
            assert!(shown.contains(told) && shown.contains("September 25, 2026"), "{county}, {format}");
        }
    }
    assert!(!unwrapped(&with_answers(DRIVER, "assess", &[]).stdout).contains(told), "no county, no list");
}

#[test]
fn json_has_the_promised_shape_and_fits_its_schema() {
    let output = with_answers(DRIVER, "assess", &["--format", "json"]);
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let schema: serde_json::Value = serde_json::from_slice(&run(&["schema", "assessment"]).stdout).unwrap();
    assert!(jsonschema::is_valid(&schema, &result));
    assert_eq!(result["as_of"], today().to_string());
    let photo = result["exposures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["record"] == "license-photo" && e["agency"] == "ice-ero")
        .unwrap();
    for key in ["record", "agency", "state", "access", "evidence", "certainty", "depends_on", "routes"] {
        assert!(!photo[key].is_null(), "{key}");
    }
    let route = &photo["routes"][0];
    for key in
        ["channel", "holder", "access", "evidence", "because", "safeguards", "cases", "unsettled", "sources"]
    {
        assert!(!route[key].is_null(), "{key}");
    }
    let source = route["sources"][0].as_str().unwrap();
    assert!(result["sources"][source]["title"].is_string(), "each source named is given");
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    let once = with_answers(DRIVER, "assess", &["--format", "json"]);
    let again = with_answers(DRIVER, "assess", &["--format", "json"]);
    assert_eq!(once.stdout, again.stdout);
}

/// Every state, every channel: what the program carries is what stands in the folder.
#[test]
fn the_rules_inside_the_program_are_those_of_the_folder() {
    let rules = repository().join("rules").display().to_string();
    let persons: Vec<Persona> = personas().into_iter().map(|(_, persona)| persona).collect();
    let everywhere: String =
        sightline_tests::corpus().state_ids.iter().map(|state| format!("{state}, ")).collect();
    let everywhere = format!("state.licensed: [{everywhere}]\nlicense.status: current\n");
    let some = persons.iter().step_by(12).map(Persona::answers_text).chain([DRIVER.to_owned(), everywhere]);
    for answers in some {
        let inside = with_answers(&answers, "assess", &["--format", "json"]);
        let folder = with_answers(&answers, "assess", &["--format", "json", "--rules", &rules]);
        assert!(inside.status.success() && inside.stdout == folder.stdout, "{answers}");
    }
}

#[test]
fn explain_reads_in_english_and_spanish() {
    let arguments = ["--record", "license-photo", "--agency", "ice-ero"];
    let english = unwrapped(&with_answers(DRIVER, "explain", &arguments).stdout);
    for words in ["$26.50", "Why it applies to you", "Sources", "does not stop this route", "Quartz"] {
        assert!(english.contains(words), "{words} is missing in:\n{english}");
    }
    let spanish =
        unwrapped(&with_answers(DRIVER, "explain", &[&arguments[..], &["--locale", "es"]].concat()).stdout);
    assert!(spanish.contains("Carolina del Norte"), "{spanish}");
    assert!(!spanish.contains("[en inglés]"), "all of it is translated:\n{spanish}");
    assert!(!spanish.contains("Why it applies"), "{spanish}");
}

#[test]
fn no_message_is_missing_in_any_explanation_of_any_persona() {
    for (index, (file, persona)) in personas().into_iter().enumerate() {
        for (place, locale) in locales().into_iter().enumerate() {
            if !is_tried(index, (place, &locale)) {
                continue;
            }
            let as_of = persona.as_of.to_string();
            let arguments = ["--format", "html", "--locale", &locale, "--as-of", &as_of];
            let output = with_answers(&persona.answers_text(), "assess", &arguments);
            let page = text(&output.stdout);
            assert!(output.status.success(), "{file}: {}", text(&output.stderr));
            assert!(
                !page.contains('⟦'),
                "{file} in {locale}: {:?}",
                page.split('⟦').nth(1).map(|s| &s[..60.min(s.len())])
            );
            assert!(
                !page.contains("{$") && !page.contains("{ $"),
                "{file} in {locale}: an argument was not given"
            );
        }
    }
}

#[test]
fn the_page_loads_nothing() {
    let page = text(&with_answers(DRIVER, "assess", &["--format", "html"]).stdout);
    assert!(page.contains("default-src 'none'"));
    for tag in ["<script", "<img", "<link", "<iframe", " href=", " src="] {
        assert!(!page.contains(tag), "{tag}");
    }
}

#[test]
fn the_template_is_an_answers_file_with_every_question() {
    let template = text(&run(&["template"]).stdout);
    let output = with_answers(&template, "assess", &["--format", "json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let schema: serde_json::Value = serde_json::from_slice(&run(&["schema", "answers"]).stdout).unwrap();
    let answers: serde_json::Value = serde_yaml::from_str(&template).unwrap();
    assert!(jsonschema::is_valid(&schema, &answers));
    assert_eq!(answers.as_object().unwrap().len(), schema["properties"].as_object().unwrap().len());
}

#[test]
fn compare_shows_old_beside_new() {
    let output = with_answers(DRIVER, "compare", &["--set", "state.licensed=NY"]);
    let shown = text(&output.stdout);
    assert!(shown.contains("License photo · New York") && shown.contains("Restricted"), "{shown}");
    let every = text(&with_answers(DRIVER, "compare", &["--every-state"]).stdout);
    let table = every.lines().take_while(|line| !line.trim().is_empty());
    assert_eq!(table.count(), 53, "{every}");
    assert!(unwrapped(every.as_bytes()).contains("Later events are not covered"), "{every}");
    let answers = text(&with_answers(DRIVER, "compare", &["--every-answer"]).stdout);
    assert!(answers.contains("license.status=never-issued"), "{answers}");
    let same = text(&with_answers(DRIVER, "compare", &["--set", "state.home=NC"]).stdout);
    assert!(same.contains("makes no difference"), "{same}");
}

#[test]
fn questions_come_most_useful_first_and_run_out() {
    let nothing = text(&run(&["questions"]).stdout);
    assert!(nothing.lines().count() >= 10, "{nothing}");
    let first = nothing.lines().next().unwrap();
    assert!(first.starts_with("state."), "a state settles most: {first}");
    // Answers whatever is asked, until nothing is.
    let schema: serde_json::Value = serde_json::from_slice(&run(&["schema", "answers"]).stdout).unwrap();
    let mut answers = String::new();
    for _ in 0..80 {
        let left = text(&with_answers(&answers, "questions", &[]).stdout);
        let asked = left.lines().next().unwrap().split_whitespace().next().unwrap();
        let Some(question) = schema["properties"].get(asked) else {
            assert!(left.starts_with("No open question"), "{left}");
            assert!(answers.lines().count() > 30, "{answers}");
            return;
        };
        let offered = question.to_string();
        let value = if asked == "state.home" {
            "WY"
        } else if asked == "home.county" {
            "Albany County"
        } else if offered.contains("\"none\"") {
            "none"
        } else {
            let first = question["anyOf"][0]["enum"][0].as_str();
            first.unwrap_or("skip")
        };
        answers.push_str(&format!("{asked}: \"{value}\"\n"));
    }
    panic!("the questions never run out:\n{answers}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let file = answers_file(DRIVER);
    let mut child = sightline()
        .args(["assess", file.path().to_str().unwrap(), "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Closed before the program writes, or while it does: a pipe holds less than the result.
    drop(child.stdout.take());
    let status = child.wait().unwrap();
    let mut complaint = String::new();
    child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
    assert!(status.success() && complaint.is_empty(), "{status}: {complaint}");
}

#[test]
fn lawful_steps_are_named_in_the_result_and_told_in_full() {
    let step = "Ask the DMV for your own record";
    let result = unwrapped(&with_answers(DRIVER, "assess", &[]).stdout);
    assert!(result.contains(step), "{result}");
    for told in [
        unwrapped(&with_answers(DRIVER, "actions", &[]).stdout),
        unwrapped(&with_answers(DRIVER, "assess", &["--format", "html"]).stdout),
    ] {
        assert!(
            told.contains(step) && told.contains("What it takes") && told.contains("Take care"),
            "{told}"
        );
    }
}

#[test]
fn a_step_of_one_state_is_for_those_who_live_there() {
    let offered = |answers: &str| {
        let output = with_answers(answers, "assess", &["--format", "json"]);
        let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        result["actions"].as_array().unwrap().contains(&"california-drop".into())
    };
    assert!(offered("state.home: CA\n"));
    assert!(!offered("state.home: NV\nstate.drives: [CA, NV]\n"));
}

#[test]
fn what_bears_on_no_route_is_told_of_the_persons_states() {
    let told = |answers: &str| unwrapped(&with_answers(answers, "assess", &[]).stdout);
    let title = "What else we found about Utah";
    assert!(told("state.home: UT\n").contains(title));
    assert!(!told(DRIVER).contains(title));
    // A law of 2026, told on a day before it.
    let early = unwrapped(&with_answers("state.home: MS\n", "assess", &["--as-of", "2025-06-01"]).stdout);
    assert!(early.contains("after the day of this answer"), "{early}");
}

#[test]
fn a_case_on_a_narrower_route_is_not_denied() {
    let driver = "state.home: OR\nstate.drives: [OR]\n";
    let asked = ["--record", "plate-sightings", "--agency", "cbp"];
    let told = unwrapped(&with_answers(driver, "explain", &asked).stdout);
    assert!(told.contains("There is a case on a narrower one"), "{told}");
}

#[test]
fn what_began_later_than_the_day_asked_for_says_so() {
    let driver = "state.home: IL\nstate.licensed: [IL]\nlicense.status: current\n";
    let asked = ["--record", "license-photo", "--agency", "ice-ero", "--as-of", "2019-06-01"];
    let told = unwrapped(&with_answers(driver, "explain", &asked).stdout);
    assert!(told.contains("after the day of this answer"), "{told}");
    assert!(told.contains("as of June 1, 2019"), "{told}");
    assert!(told.contains("This looks back"), "{told}");
}

/// JSON names the sources that the explanation names, no more and no fewer.
#[test]
fn json_and_explanation_name_the_same_sources() {
    for (file, persona) in personas().into_iter().step_by(9) {
        let as_of = persona.as_of.to_string();
        let json = with_answers(&persona.answers_text(), "assess", &["--format", "json", "--as-of", &as_of]);
        let result: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
        for exposure in result["exposures"].as_array().unwrap().iter().step_by(23) {
            let of = |key: &str| exposure[key].as_str().map(str::to_owned);
            let (record, agency) = (of("record").unwrap(), of("agency").unwrap());
            let mut asked = vec!["--as-of", &as_of, "--record", &record, "--agency", &agency];
            let state = of("state");
            asked.extend(state.iter().flat_map(|state| ["--state", state.as_str()]));
            let told = text(&with_answers(&persona.answers_text(), "explain", &asked).stdout);
            let mut named: Vec<&str> = exposure["routes"]
                .as_array()
                .unwrap()
                .iter()
                .flat_map(|route| route["sources"].as_array().unwrap())
                .map(|source| source.as_str().unwrap())
                .collect();
            named.sort_unstable();
            named.dedup();
            // Where a result is not of a state, it stands before those of states.
            let (_, listed) = told.split_once("\nSources\n").unwrap();
            let listed: Vec<&str> = listed.lines().take_while(|line| !line.is_empty()).collect();
            let numbers = listed.iter().filter(|line| line.trim_start().starts_with('['));
            assert_eq!(numbers.count(), named.len(), "{file}: {record} → {agency}: {told}");
            // A line may be broken inside a citation.
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            let listed = bare(&listed.join("\n"));
            for source in &named {
                let title = result["sources"][source]["title"].as_str().unwrap();
                assert!(listed.contains(&bare(title)), "{file}: {record} → {agency}: {source} is not told");
            }
        }
    }
}

#[test]
fn an_explanation_is_one_page_for_several_states_and_where_there_is_nothing() {
    let two = "state.licensed: [NC, GA]\nlicense.status: current\n";
    let asked = ["--record", "license-photo", "--agency", "ice-ero", "--format", "html"];
    let page = text(&with_answers(two, "explain", &asked).stdout);
    assert_eq!(page.matches("<!doctype html>").count(), 1);
    assert!(page.contains("North Carolina") && page.contains("Georgia"));
    let nothing = text(&with_answers("state.licensed: none\n", "explain", &asked).stdout);
    assert!(nothing.starts_with("<!doctype html>") && nothing.ends_with("</html>\n"), "{nothing}");
    assert!(!nothing.contains("⟦"));
}

/// Refusals speak the person's language, with file and line.
#[test]
fn what_is_refused_is_told_in_the_persons_language() {
    let file = answers_file("state.home: XX\nlicense.status: curent\n");
    let path = file.path().to_str().unwrap();
    let told = |locale: &str| text(&run(&["assess", path, "--locale", locale]).stderr);
    let lines = |told: &str| -> Vec<String> {
        told.lines().filter_map(|line| Some(line.strip_prefix(path)?.split(' ').next()?.to_owned())).collect()
    };
    let english = told("en");
    assert_eq!(lines(&english), [":1:", ":2:"], "{english}");
    for locale in locales().iter().filter(|locale| *locale != "en") {
        let translated = told(locale);
        assert_eq!(lines(&translated), lines(&english), "{translated}");
        assert_ne!(translated, english);
    }
}

#[test]
fn a_full_disk_is_an_error() {
    let full = std::path::Path::new("/dev/full");
    if !full.exists() {
        sightline_tests::not_tried("whether a full disk is told: this system has no /dev/full");
        return;
    }
    let file = answers_file(DRIVER);
    let out = fs::OpenOptions::new().write(true).open(full).unwrap();
    let status = sightline()
        .args(["assess", file.path().to_str().unwrap()])
        .stdout(out)
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(2));
}
