//! Practice in the real window: each screen says that the person is made up.
#![cfg(target_os = "linux")]

use std::time::Duration;

use sightline_tests::is_built;
use sightline_tests::window::{Window, testid};

const DRIVER: &str = "license/ny-green-light-law";

/// The client's own screen.
fn practicing(width: u32, locale: &str) -> Window {
    let window = Window::open(width, 800);
    window.wait_for(&testid("to-practice"));
    window.speak(locale);
    std::thread::sleep(Duration::from_millis(300));
    window.click(&testid("to-practice"));
    window.wait_for(&testid(&format!("practice-{DRIVER}")));
    window.click(&testid(&format!("practice-{DRIVER}")));
    window.wait_for(&testid("practice-story"));
    window
}

#[test]
fn every_screen_says_that_it_is_practice() {
    if !is_built(&Window::program()) {
        return;
    }
    let window = practicing(1280, "en");
    let banner = testid("practice-banner");
    assert!(window.text(&banner).contains("This person is made up."));
    for screen in ["result", "what-if", "actions", "paper", "session", "proof"] {
        window.click(&testid(&format!("nav-{screen}")));
        std::thread::sleep(Duration::from_millis(500));
        assert!(window.text(&banner).contains("This person is made up."), "{screen}");
    }
    window.click(&testid("practice-back"));
    window.wait_for(&testid("practice-to-questions"));
    window.click(&testid("practice-to-questions"));
    window.wait_for(&testid("desk-find"));
    window.click(&testid("choice-state.home-NY"));
    window.click(&testid("practice-back"));
    window.wait_for(&testid("practice-compare"));
    window.click(&testid("practice-compare"));
    window.wait_for(&testid("practice-compared"));
    assert!(window.text(&testid("practice-compared")).contains("not answered"));
}

#[test]
fn practice_fits_and_is_accessible() {
    if !is_built(&Window::program()) {
        return;
    }
    for (width, locale) in [(1280, "es"), (800, "ar-XB"), (480, "en-XA")] {
        let window = practicing(width, locale);
        for shown in ["practice-compare", "practice-sheet", "practice-sheet-solution"] {
            window.click(&testid(shown));
            std::thread::sleep(Duration::from_millis(500));
            window.fits(&format!("{shown}, {locale} at {width}"));
        }
    }
}
