//! Drives the real window through every screen, in each locale, theme and size asked for, and saves pictures.
//! Run by `cargo xtask tour [LOCALES]`; pictures go to `target/tour`.

use std::fs;
use std::time::Duration;

use serde_json::json;
use sightline_tests::repository;
use sightline_tests::window::Window;

/// Sizes of the screen: as most people have it, and the smallest that must work.
const SIZES: [(&str, u32, u32); 2] = [("wide", 1280, 900), ("narrow", 800, 600)];
const THEMES: [&str; 3] = ["light", "dark", "contrast"];
/// Screens to go to by the menu, after the result.
const SCREENS: [&str; 5] = ["what-if", "actions", "paper", "session", "interview"];

/// A person with records in two states and something to say on every topic.
const ANSWERS: [&str; 38] = [
    "choice-state.home-NC",
    "choice-state.licensed-NC",
    "choice-state.licensed-NY",
    "choice-license.status-NC-current",
    "choice-license.status-NY-past",
    "choice-license.kind-NC-ordinary",
    "choice-license.kind-NY-ordinary",
    "choice-license.denied-NC-renewal",
    "choice-license.address-shown-NC-current-home",
    "choice-license.address-shown-NY-old-home",
    "choice-state.registered-NC",
    "choice-car.address-shown-current-home",
    "choice-state.drives-NC",
    "choice-state.drives-UT",
    "choice-home.county-NC-Alamance County",
    "choice-home.accounts-lease-or-utilities",
    "choice-voter.registered-no",
    "choice-car.toll-account-yes",
    "choice-police.any-yes",
    "choice-state.booked-none",
    "choice-police.court-no",
    "choice-federal.any-yes",
    "choice-federal.order-no",
    "choice-federal.court-case-no",
    "choice-federal.detained-no",
    "choice-benefits.any-yes",
    "choice-benefits.medicaid-yes",
    "choice-benefits.snap-no",
    "choice-school.child-yes",
    "choice-work.records-both",
    "choice-money.services-bank",
    "choice-phone.kind-location-apps",
    "choice-online.accounts-private",
    "choice-police.report-yes",
    "choice-police.victim-report-no",
    "choice-federal.application-yes",
    "choice-federal.biometrics-yes",
    "choice-federal.appointment-interview",
];

fn main() {
    let locales: Vec<String> = std::env::args().skip(1).collect();
    let locales = if locales.is_empty() { vec!["en".to_owned(), "es".to_owned()] } else { locales };
    let folder = repository().join("target/tour");
    if let Err(error) = fs::create_dir_all(&folder) {
        eprintln!("{}: {error}", folder.display());
        std::process::exit(1);
    }
    for (size, width, height) in SIZES {
        for locale in &locales {
            for theme in THEMES {
                let shots = walk(&Window::open(width, height), locale, theme, |window, screen| {
                    window.picture(&folder.join(format!("{locale}-{theme}-{size}-{screen}.png")));
                });
                println!("{locale} {theme} {size}: {shots} pictures");
            }
        }
    }
}

fn testid(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

fn walk(window: &Window, locale: &str, theme: &str, picture: impl Fn(&Window, &str)) -> usize {
    let mut shots = 0;
    let mut shot = |screen: &str| {
        std::thread::sleep(Duration::from_millis(450));
        picture(window, screen);
        shots += 1;
    };
    window.speak(locale);
    std::thread::sleep(Duration::from_millis(300));
    window.theme(theme);
    shot("1-welcome");
    window.click(&testid("start"));
    window.wait_for("fieldset");
    let mut topic = 1;
    loop {
        for answer in ANSWERS {
            let asked = window.run(
                "const i = document.querySelector(arguments[0]); if (!i || i.checked) return false; i.click(); return true",
                &[json!(testid(answer))],
            );
            if asked == json!(true) {
                std::thread::sleep(Duration::from_millis(120));
            }
        }
        shot(&format!("2-interview-{topic}"));
        if !window.has(&testid("next")) {
            break;
        }
        window.click(&testid("next"));
        topic += 1;
        std::thread::sleep(Duration::from_millis(200));
    }
    window.click(&testid("to-result"));
    window.wait_for("[data-testid^=\"cell-\"]");
    shot("3-result");
    let down = "window.scrollBy(0, innerHeight * 0.85); (document.querySelector('main') ?? document.body).scrollBy(0, \
                innerHeight * 0.85)";
    window.run(down, &[]);
    shot("3-result-2");
    window.click(&testid("narrow-open"));
    shot("3-result-narrowed");
    window.click(&testid("narrow-open"));
    window.click(&testid("agency-ice-ero"));
    for part in ["routes", "county", "findings"] {
        let to = "document.querySelector(arguments[0])?.scrollIntoView({behavior: 'instant'})";
        window.run(to, &[json!(format!("#{part}-title, [data-testid={part}]"))]);
        shot(&format!("3-result-{part}"));
    }
    window.click("[data-testid^=\"cell-license-photo-ice-ero\"]");
    window.wait_for("ol");
    shot("4-explanation");
    window.run(down, &[]);
    shot("4-explanation-2");
    // A route with a history, and each side of a dispute.
    window.click(&testid("nav-result"));
    window.wait_for("[data-testid^=\"cell-\"]");
    window.click("[data-testid^=\"cell-tax-record\"]");
    window.wait_for("ol");
    window.run(
        "document.querySelector('.history')?.scrollIntoView({behavior: 'instant', block: 'center'})",
        &[],
    );
    shot("4-explanation-history");
    for screen in SCREENS {
        window.click(&testid(&format!("nav-{screen}")));
        shot(&format!("5-{screen}"));
    }
    window.click(&testid("nav-actions"));
    window.wait_for(&testid("to-letters"));
    window.click(&testid("to-letters"));
    window.wait_for(&testid("letter-plate-reader-audit"));
    shot("5-letters");
    window.click("[data-testid=\"letter-plate-reader-audit\"] button");
    window.wait_for(&testid("sheet"));
    shot("5-letter");
    window.run("document.querySelector('form')?.scrollIntoView({behavior: 'instant'})", &[]);
    shot("5-letter-2");
    window.click(&testid("proof"));
    shot("6-proof");
    shots
}
