//! Where each message stands in the text of a file, so that it can be taken out or put in and the rest stay as it is.

use crate::syntax::begins_entry;

/// The lines of a message, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block<'t> {
    pub id: &'t str,
    /// The first line of its own comment; that of the message if it has none.
    pub comment: usize,
    /// Its first line.
    pub start: usize,
    /// The line after its last.
    pub end: usize,
}

/// The messages of a text, in order.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let begins = |line: &&str| begins_entry(line.as_bytes());
    let mut blocks = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        if !begins(line) || line.starts_with(['#', '-']) {
            continue;
        }
        let id = line.split(['=', ' ']).next().unwrap_or_default();
        let own = lines[..start].iter().rev().take_while(|line| line.starts_with("# ") || **line == "#");
        let next = lines[start + 1..].iter().position(|line| begins(line) || line.starts_with('#'));
        let next = next.map_or(lines.len(), |after| start + 1 + after);
        let blank = lines[start..next].iter().rev().take_while(|line| line.trim().is_empty()).count();
        blocks.push(Block { id, comment: start - own.count(), start, end: next - blank });
    }
    blocks
}

/// These lines of a text, each with its end.
pub(super) fn lines(text: &str, from: usize, to: usize) -> String {
    let lines = text.split_inclusive('\n').skip(from).take(to - from);
    let mut lines: String = lines.collect();
    if !lines.ends_with('\n') {
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_its_lines_and_its_comment() {
        let text = "### Head\n\n## Group\n\n# Its own.\na = b\n    c\n\n    d\n\nb = { $x ->\n    [one] e\n   *[other] f\n}\n    .what = g\n\n-term = h\nc = i";
        let found: Vec<_> =
            blocks(text).iter().map(|block| (block.id, block.comment, block.start, block.end)).collect();
        assert_eq!(found, [("a", 4, 5, 9), ("b", 10, 10, 15), ("c", 17, 17, 18)]);
        assert_eq!(lines(text, 4, 9), "# Its own.\na = b\n    c\n\n    d\n");
        assert_eq!(lines(text, 17, 18), "c = i\n");
    }
}
