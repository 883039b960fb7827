//! How a translation says what its original does: in the terms of its glossary, whole, and in plain words.

use sightline_rules::Diagnostic;

use super::tongue::{Part, Tongue};

/// So many characters an original has at least whose translation can be called too short or too long.
const LONG: usize = 60;
/// So many times shorter or longer than is usual for the language a translation is no longer one.
const FAR: f64 = 3.0;

/// How long translations of this language are, usually, as a share of their originals; as long, where few say.
pub(super) fn usual_length(reference: &Tongue, tongue: &Tongue) -> f64 {
    let mut shares: Vec<f64> = Vec::new();
    for (id, written) in &tongue.messages {
        let Some(original) = reference.messages.get(id) else { continue };
        let both = written.parts.iter().filter_map(|(name, part)| Some((part, original.parts.get(name)?)));
        shares.extend(both.filter_map(|(part, known)| share(part, known)));
    }
    if shares.len() < 20 {
        return 1.0;
    }
    shares.sort_by(f64::total_cmp);
    shares.get(shares.len() / 2).copied().unwrap_or(1.0)
}

/// How long a translation is, as a share of an original that is long enough to say.
fn share(part: &Part, known: &Part) -> Option<f64> {
    let length = |part: &Part| part.text.trim().chars().count();
    (length(known) >= LONG).then(|| length(part) as f64 / length(known) as f64)
}

/// What is wrong with the wording of a part of a message; `shown` and `place` say which.
pub(super) fn problems(
    tongue: &Tongue,
    shown: &str,
    place: Diagnostic,
    (part, known): (&Part, &Part),
    usual: f64,
) -> Vec<Diagnostic> {
    let problem = |message: String, hint: String| Diagnostic { message, ..place.clone() }.hint(hint);
    let mut problems = Vec::new();
    if let Some(mark) = markup(&part.text).filter(|_| markup(&known.text).is_none()) {
        problems
            .push(problem(format!("{shown} holds markup: `{mark}`"), "messages are plain words".to_owned()));
    }
    let far = share(part, known).map(|share| share / usual);
    if let Some(far) = far.filter(|far| !(1.0 / FAR..FAR).contains(far)) {
        let how = if far < 1.0 { "shorter" } else { "longer" };
        let message = format!("{shown} is far {how} than its original");
        problems.push(problem(message, "is it whole, and nothing else with it?".to_owned()));
    }
    let glossary = tongue.language.iter().flat_map(|language| &language.glossary);
    // A term may go over the end of a line.
    let flat = |part: &Part| part.text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let (said, original) = (flat(part), flat(known));
    for (term, ways) in glossary.filter(|(term, _)| has_term(&original, &term.to_lowercase())) {
        if !ways.iter().any(|way| said.contains(&way.to_lowercase())) {
            let message = format!("{shown} does not say `{term}` as the glossary does");
            problems.push(problem(message, format!("one of: {}", ways.join(", "))));
        }
    }
    problems
}

/// Whether a text in lower case has a term, as a word or words of its own, alone or as several.
fn has_term(text: &str, term: &str) -> bool {
    let letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(term).any(|(at, _)| {
        let after = &text[at + term.len()..];
        let after = after.strip_prefix('s').unwrap_or(after);
        !letter(text[..at].chars().next_back()) && !letter(after.chars().next())
    })
}

/// A tag, an entity or a mark of Markdown.
fn markup(text: &str) -> Option<&str> {
    let tag = text.find('<').and_then(|at| Some(&text[at..=at + text[at..].find('>')?]));
    let entity = text.find('&').and_then(|at| {
        let end = at + text[at..].find(';')?;
        let name = &text[at + 1..end];
        let is_name =
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
        is_name.then(|| &text[at..=end])
    });
    let bold = text.find("**").map(|at| &text[at..at + 2]);
    tag.or(entity).or(bold)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_a_word_and_markup_is_none() {
        for (text, has) in [
            ("a warrant.", true),
            ("warrants, always", true),
            ("warranted", false),
            ("unwarrant", false),
            ("a judge’s warrant", true),
        ] {
            assert_eq!(has_term(text, "warrant"), has, "{text}");
        }
        for (text, found) in [
            ("a <b>b</b>", Some("<b>")),
            ("a &amp; b", Some("&amp;")),
            ("a **b**", Some("**")),
            ("1 < 2, a & b; c", None),
        ] {
            assert_eq!(markup(text), found, "{text}");
        }
    }
}
