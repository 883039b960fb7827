//! A long text, a screen at a time.

/// No screen is so low that fewer lines are shown at once.
const FEWEST: usize = 3;

/// Cuts a text so that each part fits `height` lines of so many `columns`; between paragraphs where that leaves no great
/// gap. A style that `is_style` knows goes over a cut: it ends above, and begins anew below.
pub fn pages(text: &str, columns: usize, height: usize, is_style: impl Fn(char) -> bool) -> Vec<String> {
    let height = height.max(FEWEST);
    let rows = |line: &str| {
        let bare: String = line.chars().filter(|letter| !is_style(*letter)).collect();
        textwrap::core::display_width(&bare).div_ceil(columns.max(1)).max(1)
    };
    let lines: Vec<&str> = text.lines().collect();
    let mut pages = Vec::new();
    let mut from = 0;
    while from < lines.len() {
        let mut used = 0;
        let fits = lines[from..].iter().take_while(|line| {
            used += rows(line);
            used <= height
        });
        let mut to = (from + fits.count()).max(from + 1);
        if to < lines.len() {
            let low = from + (to - from).div_ceil(2);
            to = (low + 1..=to).rev().find(|cut| is_gap(&lines, *cut)).unwrap_or(to);
        }
        pages.push(lines[from..to].join("\n").trim_end_matches('\n').to_owned() + "\n");
        from = to;
        while lines.get(from).is_some_and(|line| line.is_empty()) {
            from += 1;
        }
    }
    mend(pages, &is_style)
}

/// Whether a cut between these lines is one between paragraphs; not one below a single line, which is a heading.
fn is_gap(lines: &[&str], cut: usize) -> bool {
    let gap = lines[cut - 1].is_empty() || lines[cut].is_empty();
    let last = lines[..cut].iter().rposition(|line| !line.is_empty()).unwrap_or_default();
    gap && last > 0 && !lines[last - 1].is_empty()
}

/// Ends a style above a cut and begins it anew below. Each style lasts until the next one, the last of which ends all.
fn mend(pages: Vec<String>, is_style: &impl Fn(char) -> bool) -> Vec<String> {
    let end = pages.iter().flat_map(|page| page.chars()).filter(|letter| is_style(*letter)).last();
    let mut open = None;
    let mended = pages.into_iter().map(|page| {
        let begun: String = open.into_iter().collect();
        open = page
            .chars()
            .filter(|letter| is_style(*letter))
            .last()
            .or(open)
            .filter(|style| Some(*style) != end);
        let ended: String = open.and(end).into_iter().collect();
        format!("{begun}{page}{ended}")
    });
    mended.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, height: usize) -> Vec<String> {
        pages(text, 10, height, |letter| "*/".contains(letter))
    }

    #[test]
    fn each_page_fits_and_nothing_is_lost() {
        let text: String = (0..57).map(|n| format!("{}\n", "x".repeat(n % 25))).collect();
        for height in 0..30 {
            let pages = cut(&text, height);
            let rows = |page: &String| page.lines().map(|line| line.len().div_ceil(10).max(1)).sum::<usize>();
            assert!(pages.iter().all(|page| rows(page) <= height.max(FEWEST)), "{height}: {pages:?}");
            let said = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(said(&pages.concat()), said(&text));
        }
        assert_eq!(cut("", 5), [""; 0]);
    }

    #[test]
    fn a_cut_is_between_paragraphs_where_one_is_near() {
        assert_eq!(cut("a\nb\nc\n\nd\ne\nf\n", 5), ["a\nb\nc\n", "d\ne\nf\n"]);
        assert_eq!(cut("a\n\nb\nc\nd\ne\nf\n", 5), ["a\n\nb\nc\nd\n", "e\nf\n"]);
        assert_eq!(cut("a\nb\nc\n\nHead\n\nd\ne\n", 6), ["a\nb\nc\n", "Head\n\nd\ne\n"]);
    }

    #[test]
    fn a_style_goes_over_a_cut() {
        assert_eq!(cut("*a\nb\nc\nd\ne/\nf\n", 3), ["*a\nb\nc\n/", "*d\ne/\nf\n"]);
    }
}
