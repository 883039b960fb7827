//! The blocks of a paper, and the sheet that they make: in one language, or in two beside each other.

use sightline_words::{Text, Words};

use super::markup::{document, escape, set_in, span};
use crate::notes::TermView;

/// A block of a paper.
pub(super) struct Leaf {
    html: String,
    /// A table: it needs the whole width, so that two languages stand one after the other.
    wide: bool,
}

/// The blocks of a paper in one language, in order.
#[derive(Default)]
pub(super) struct Leaves(Vec<Leaf>);

impl Leaves {
    /// A tag with text.
    pub fn tag(&mut self, name: &str, text: &Text) {
        self.html(format!("<{name}>{}</{name}>", span(text)));
    }

    /// The terms that stand on the paper, with what they mean.
    pub fn terms(&mut self, words: &Words, found: &[TermView]) {
        let mut html = String::new();
        super::markup::terms(&mut html, words, found);
        if !html.is_empty() {
            self.wide(html);
        }
    }

    /// A block of markup.
    pub fn html(&mut self, html: String) {
        self.0.push(Leaf { html, wide: false });
    }

    /// A block that needs the whole width.
    pub fn wide(&mut self, html: String) {
        self.0.push(Leaf { html, wide: true });
    }
}

const STYLE: &str = include_str!("paper.css");

/// A paper in one language, or in two: each block beside the same block.
pub(super) fn sheet(words: &Words, title: &Text, first: Leaves, beside: Option<(&Words, Leaves)>) -> String {
    let mut body = String::new();
    let mut style = String::new();
    match beside {
        None => first.0.iter().for_each(|leaf| line(&mut body, &leaf.html)),
        Some((other, second)) => {
            style = set_in(other.language());
            pairs(&mut body, (words, &first.0), (other, &second.0));
        }
    }
    style.push_str(STYLE);
    document(words, &title.text, &style, &body)
}

fn line(out: &mut String, html: &str) {
    out.push_str(html);
    out.push('\n');
}

fn pairs(out: &mut String, (words, first): (&Words, &[Leaf]), (other, second): (&Words, &[Leaf])) {
    for at in 0..first.len().max(second.len()) {
        let (a, b) = (first.get(at), second.get(at));
        let html = |leaf: Option<&Leaf>| leaf.map(|leaf| leaf.html.clone()).unwrap_or_default();
        let wide = a.is_some_and(|leaf| leaf.wide) || b.is_some_and(|leaf| leaf.wide);
        let side = |words: &Words, html: String| {
            let language = words.language();
            let (tag, direction) = (escape(&language.tag), language.direction.id());
            format!("<div lang=\"{tag}\" dir=\"{direction}\">{html}</div>")
        };
        let class = if wide { "stacked" } else { "pair" };
        line(out, &format!("<div class=\"{class}\">{}{}</div>", side(words, html(a)), side(other, html(b))));
    }
}
