//! The one window, and what may happen in it.

use std::sync::{Arc, Mutex};

use tauri::webview::NewWindowResponse;
use tauri::{Builder, RunEvent, Runtime, WebviewUrl, WebviewWindowBuilder, Wry};

use sightline_confine::Confined;
use sightline_view::{Setting, Sitting};

use crate::Asked;
use crate::commands;
use crate::dialogue::Files;
use crate::farewell;
use crate::renewal::Renewal;
use crate::sessions::Chosen;
use crate::web_view;

/// Where nobody listens: this computer's own port of what is thrown away. It has no name, so that none is looked up.
const NO_PROXY: &str = "http://127.0.0.1:9";

/// Opens the window and stays until it is closed. Words and
/// rules are those that are asked for, or the program's own.
///
/// # Errors
/// When there is no display, or the rules or the words cannot be read.
pub fn run(mut confined: Confined, asked: Asked) -> Result<(), Box<dyn std::error::Error>> {
    let mut title = if cfg!(any(feature = "webdriver", feature = "leaks")) {
        "Sightline (test build)"
    } else {
        "Sightline"
    }
    .to_owned();
    let mut setting = match asked.locales {
        Some(folder) => {
            title = format!("{title} · {}", folder.display());
            Setting::with_words_of(folder)?
        }
        None => Setting::default(),
    };
    if let Some(tag) = farewell::advocates_language() {
        setting = setting.in_language(tag);
    }
    setting.as_of = asked.as_of;
    let mut sitting = Sitting::begin(setting)?;
    let renewal = Renewal::at_start(&mut sitting, asked.pack, &asked.trust);
    let folder = confined.folder().map(std::path::Path::to_path_buf);
    #[cfg_attr(not(feature = "leaks"), expect(unused_mut, reason = "only a page that leaks is changed"))]
    let mut context = tauri::generate_context!();
    #[cfg(feature = "leaks")]
    if is_page_open() {
        context.config_mut().app.security.csp = None;
    }
    let app = with_commands(Builder::<Wry>::new())
        .manage(Mutex::new(sitting))
        .manage(renewal)
        .manage(Arc::new(Files::of(&mut confined)))
        .manage(confined)
        .manage(Chosen::default())
        .setup(move |app| {
            let mut window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
                .title(&title)
                .inner_size(1180.0, 820.0)
                .min_inner_size(360.0, 480.0)
                .incognito(cfg!(not(feature = "webdriver")))
                // Windows alone has these.
                .additional_browser_args(&web_view::arguments())
                // Nothing leads out of the window.
                .on_navigation(|url| {
                    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost") || is_page_open()
                })
                .on_new_window(|_, _| NewWindowResponse::Deny)
                .on_download(|_, _| false);
            // WebKit connects in advance to where a link leads, before it asks whether that may be followed: what asks the
            // kernel in vain on Linux asks a proxy here that is not there.
            if !is_page_open() {
                window = window.proxy_url(NO_PROXY.parse()?);
            }
            if let Some(folder) = folder {
                window = window.data_directory(folder);
            }
            window.build()?;
            Ok(())
        })
        .build(context)?;
    app.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            farewell::forget(app);
        }
    });
    Ok(())
}

/// Whether the page may ask whom it likes: only where a build that leaks is told to.
fn is_page_open() -> bool {
    #[cfg(feature = "leaks")]
    return crate::leaks::is_asked_for("page");
    #[cfg(not(feature = "leaks"))]
    false
}

/// Declares the commands; the tests declare them on a window without a display.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(include!(concat!(env!("OUT_DIR"), "/handler.rs")))
}
