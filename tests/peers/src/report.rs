//! What was measured, as a page and a picture.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::engines::Failed;
use crate::measure::{Spread, Times, Took};
use crate::memory::Memory;

/// One engine of the table.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub version: Option<String>,
    /// How its rules are run.
    pub how: &'static str,
}

/// One task.
#[derive(Debug, Clone)]
pub struct Row {
    /// What is done.
    pub task: String,
    /// What each engine took.
    pub times: Times,
    /// What is said of an engine that cannot do it.
    pub none: &'static str,
    /// Whether it is drawn.
    pub drawn: bool,
}

/// More rules.
#[derive(Debug, Clone)]
pub struct Scaled {
    /// How many times as many rules.
    pub times: usize,
    /// How many that is, those of no state among them.
    pub rules: usize,
    /// Sightline's seconds.
    pub ours: Option<Spread>,
    /// What each peer took, or what hindered it.
    pub peers: Vec<(&'static str, Result<Took, String>)>,
}

/// A promise and what came of it.
#[derive(Debug, Clone)]
pub struct Aim {
    /// What was to be reached.
    pub aim: &'static str,
    /// What was measured.
    pub measured: String,
    /// Whether it was.
    pub reached: bool,
}

/// All that there is to tell.
#[derive(Debug, Clone)]
pub struct Report {
    /// When and on what it was measured.
    pub made: String,
    /// How equal answers were checked.
    pub checked: String,
    /// What is measured.
    pub measured: Vec<String>,
    /// What is fair and what is not.
    pub notes: Vec<String>,
    /// The engines, Sightline first.
    pub columns: Vec<Column>,
    /// The tasks.
    pub rows: Vec<Row>,
    /// What one assessment allocates.
    pub assessment: Vec<Option<Memory>>,
    /// What compiled rules hold.
    pub compiled: Vec<Option<Memory>>,
    /// More rules.
    pub scaled: Vec<Scaled>,
    /// The aims.
    pub aims: Vec<Aim>,
}

const BEGIN: &str = "<!-- measured: begin -->";
const END: &str = "<!-- measured: end -->";

impl Report {
    /// Writes the page and the picture: `docs/performance` stands for `docs/performance.md` and `docs/performance.svg`.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), Failed> {
        let (page, picture) = (path.with_extension("md"), path.with_extension("svg"));
        let drawn = picture.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let told = format!("{BEGIN}\n{}{END}", self.markdown(&drawn));
        let before =
            fs::read_to_string(&page).unwrap_or_else(|_| format!("# Performance\n\n{BEGIN}\n{END}\n"));
        let (head, rest) = before.split_once(BEGIN).ok_or_else(|| format!("no line {BEGIN} in the page"))?;
        let (_, tail) = rest.split_once(END).ok_or_else(|| format!("no line {END} in the page"))?;
        fs::write(&page, format!("{head}{told}{tail}")).map_err(|error| error.to_string())?;
        fs::write(&picture, self.svg()).map_err(|error| error.to_string())
    }

    /// The page.
    #[must_use]
    pub fn markdown(&self, picture: &str) -> String {
        let mut text = String::new();
        let _ = writeln!(text, "{}\n", self.made);
        let _ = writeln!(text, "![{}]({picture})\n", self.summary());
        text.push_str("## What is measured\n\n");
        list(&mut text, &self.measured);
        let _ = writeln!(text, "\n## Equal answers first\n\n{}\n", self.checked);
        text.push_str("## Side by side\n\nRatios to Sightline in the same rounds: median (least to most); more than 1 is slower than Sightline.\n\n");
        self.table(&mut text);
        if !self.scaled.is_empty() {
            text.push_str("\n### One assessment with more rules\n\n");
            self.scaled_table(&mut text);
        }
        text.push_str("\n## What is fair and what is not\n\n");
        list(&mut text, &self.notes);
        text.push_str("\n## Aims\n\n| Aim | Measured | |\n|---|---|---|\n");
        for aim in &self.aims {
            let reached = if aim.reached { "reached" } else { "**not reached**" };
            let _ = writeln!(text, "| {} | {} | {reached} |", aim.aim, aim.measured);
        }
        text
    }

    fn table(&self, text: &mut String) {
        let heads: Vec<String> = self
            .columns
            .iter()
            .map(|column| match &column.version {
                Some(version) => format!("{} {version}", column.name),
                None => column.name.to_owned(),
            })
            .collect();
        let _ = writeln!(text, "| | {} |", heads.join(" | "));
        let _ = writeln!(text, "|---|{}", "---|".repeat(heads.len()));
        let hows: Vec<&str> = self.columns.iter().map(|column| column.how).collect();
        let _ = writeln!(text, "| how it runs | {} |", hows.join(" | "));
        for row in &self.rows {
            let cells = row.times.iter().enumerate().map(|(at, took)| match took {
                None => row.none.to_owned(),
                Some(took) if at == 0 => duration_spread(took.seconds),
                Some(took) => format!("{} · {}", ratio(took.ratio), duration(took.seconds.median)),
            });
            let _ = writeln!(text, "| {} | {} |", row.task, cells.collect::<Vec<_>>().join(" | "));
        }
        let memory = |of: &[Option<Memory>], tell: &dyn Fn(Memory) -> String| -> String {
            let cells: Vec<String> = of.iter().map(|memory| memory.map_or("–".to_owned(), tell)).collect();
            cells.join(" | ")
        };
        let each = memory(&self.assessment, &|memory| {
            format!("{} · {}", grouped(memory.number), bytes(memory.bytes))
        });
        let _ = writeln!(text, "| allocations and bytes of one assessment | {each} |");
        let held = memory(&self.compiled, &|memory| bytes(memory.held));
        let _ = writeln!(text, "| held by the compiled rules of one state | {held} |");
    }

    fn scaled_table(&self, text: &mut String) {
        let names: Vec<&str> = self
            .scaled
            .first()
            .map_or(Vec::new(), |scaled| scaled.peers.iter().map(|(name, _)| *name).collect());
        let _ = writeln!(text, "| rules | Sightline | {} |", names.join(" | "));
        let _ = writeln!(text, "|---|---|{}", "---|".repeat(names.len()));
        for scaled in &self.scaled {
            let cells: Vec<String> = scaled
                .peers
                .iter()
                .map(|(_, took)| match took {
                    Ok(took) => format!("{} · {}", ratio(took.ratio), duration(took.seconds.median)),
                    Err(hindered) => hindered.clone(),
                })
                .collect();
            let ours = scaled.ours.map_or("–".to_owned(), duration_spread);
            let _ = writeln!(
                text,
                "| ×{} ({}) | {ours} | {} |",
                scaled.times,
                grouped(scaled.rules),
                cells.join(" | ")
            );
        }
    }

    /// The picture in a sentence, for those who cannot see it.
    fn summary(&self) -> String {
        let told = self.rows.iter().filter(|row| row.drawn).map(|row| {
            let each = self.columns.iter().zip(&row.times).filter_map(|(column, took)| {
                Some(format!("{} {}", column.name, duration(took.as_ref()?.seconds.median)))
            });
            format!("{}: {}.", row.task, each.collect::<Vec<_>>().join(", "))
        });
        told.collect::<Vec<_>>().join(" ")
    }

    /// The picture: one group of bars a task, on a logarithmic scale.
    #[must_use]
    pub fn svg(&self) -> String {
        const LEFT: f64 = 190.0;
        const RIGHT: f64 = 640.0;
        const WIDTH: f64 = 760.0;
        let drawn: Vec<&Row> = self.rows.iter().filter(|row| row.drawn).collect();
        let all: Vec<f64> =
            drawn.iter().flat_map(|row| row.times.iter().flatten()).map(|took| took.seconds.median).collect();
        let (least, most) =
            all.iter().fold((f64::MAX, f64::MIN), |(least, most), one| (least.min(*one), most.max(*one)));
        let (from, to) = (least.log10().floor(), most.log10().ceil());
        let x = |seconds: f64| LEFT + (seconds.log10() - from) / (to - from) * (RIGHT - LEFT);
        let mut body = String::new();
        let mut y = 34.0;
        for row in &drawn {
            let _ = writeln!(
                body,
                "<text class=\"task\" x=\"12\" y=\"{:.0}\">{}</text>",
                y + 4.0,
                escaped(&row.task)
            );
            y += 14.0;
            for (at, (column, took)) in self.columns.iter().zip(&row.times).enumerate() {
                let Some(took) = took else { continue };
                let end = x(took.seconds.median);
                let class = if at == 0 { "ours" } else { "peer" };
                let told = duration(took.seconds.median);
                let beside = if at == 0 { told } else { format!("{told} ({})", times(took.ratio.median)) };
                let _ = writeln!(
                    body,
                    "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{}</text>\
                     <rect class=\"{class}\" x=\"{LEFT:.0}\" y=\"{y:.0}\" width=\"{:.1}\" height=\"13\" rx=\"2\"/>\
                     <text x=\"{:.1}\" y=\"{:.0}\">{}</text>",
                    LEFT - 8.0,
                    y + 11.0,
                    escaped(column.name),
                    (end - LEFT).max(1.0),
                    end + 6.0,
                    y + 11.0,
                    escaped(&beside),
                );
                y += 18.0;
            }
            y += 20.0;
        }
        let bottom = y - 10.0;
        let mut grid = String::new();
        let mut power = from;
        while power <= to {
            let at = x(10_f64.powf(power));
            let _ = writeln!(
                grid,
                "<line x1=\"{at:.1}\" y1=\"22\" x2=\"{at:.1}\" y2=\"{bottom:.0}\"/>\
                 <text class=\"scale\" x=\"{at:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>",
                bottom + 15.0,
                duration(10_f64.powf(power)),
            );
            power += 1.0;
        }
        let height = bottom + 26.0;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH:.0} {height:.0}\" width=\"{WIDTH:.0}\" \
             height=\"{height:.0}\" role=\"img\" aria-labelledby=\"title desc\">\n\
             <title id=\"title\">How long each engine takes, on a logarithmic scale: shorter is faster</title>\n\
             <desc id=\"desc\">{}</desc>\n\
             <style>\n\
             text {{ font: 12px system-ui, sans-serif; fill: #1c1c1c }}\n\
             .task {{ font-weight: 600 }}\n\
             .scale {{ fill: #555 }}\n\
             .ours {{ fill: #0b6e4f }}\n\
             .peer {{ fill: #8a8f98 }}\n\
             line {{ stroke: #d4d6da }}\n\
             @media (prefers-color-scheme: dark) {{\n\
             text {{ fill: #ececec }}\n\
             .scale {{ fill: #aaa }}\n\
             .ours {{ fill: #4fc79a }}\n\
             .peer {{ fill: #7d838d }}\n\
             line {{ stroke: #3a3d43 }}\n\
             }}\n\
             </style>\n{grid}{body}</svg>\n",
            escaped(&self.summary()),
        )
    }
}

fn list(text: &mut String, items: &[String]) {
    for item in items {
        let _ = writeln!(text, "- {item}");
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A time, with three digits.
#[must_use]
pub fn duration(seconds: f64) -> String {
    let (number, unit) = match seconds {
        _ if seconds < 0.999_5e-6 => (seconds * 1e9, "ns"),
        _ if seconds < 0.999_5e-3 => (seconds * 1e6, "µs"),
        _ if seconds < 0.999_5 => (seconds * 1e3, "ms"),
        _ => (seconds, "s"),
    };
    format!("{} {unit}", digits(number))
}

fn digits(number: f64) -> String {
    let places = match number {
        _ if number < 0.0995 => 4,
        _ if number < 0.995 => 3,
        _ if number < 9.95 => 2,
        _ if number < 99.5 => 1,
        _ => 0,
    };
    let text = format!("{number:.places$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// A count, in groups of three digits.
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let place = |at: usize| if at > 0 && (digits.len() - at).is_multiple_of(3) { "," } else { "" };
    digits.char_indices().map(|(at, digit)| format!("{}{digit}", place(at))).collect()
}

fn duration_spread(spread: Spread) -> String {
    format!("{} ({} to {})", duration(spread.median), duration(spread.least), duration(spread.most))
}

/// So many times as long.
#[must_use]
pub fn times(ratio: f64) -> String {
    format!("×{}", digits(ratio))
}

/// Median, least and most of a ratio.
#[must_use]
pub fn ratio(spread: Spread) -> String {
    format!("{} ({} to {})", times(spread.median), digits(spread.least), digits(spread.most))
}

fn bytes(number: usize) -> String {
    let number = number as f64;
    match number {
        _ if number < 1e3 => format!("{number} B"),
        _ if number < 1e6 => format!("{} kB", digits(number / 1e3)),
        _ => format!("{} MB", digits(number / 1e6)),
    }
}
