//! The terms of these words, read when somebody asks what they mean.

use std::collections::HashSet;

use fluent::FluentResource;
use sightline_rules::read::Files;
use sightline_rules::{Diagnostic, Problems, TermId};

use super::Words;
use crate::glossary::{ALSO, Forms, Glossary, MEANS, Term, forms};
use crate::languages::Language;
use crate::made_from::not_its_own;
use crate::names::term;
use crate::speaker::Speaker;
use crate::syntax::Source;
use crate::text::Text;
use crate::{pseudo, resolve, sources};

/// One language of the chain, with its terms alone.
struct Tongue<'w> {
    /// The tag of what it speaks: a made-up language is made of the words of another.
    tag: &'w str,
    language: &'w Language,
    speaker: Speaker<FluentResource>,
    hidden: HashSet<String>,
}

impl Words {
    /// What these terms mean, in these words. A term that no language of them says is left out; the lint finds it.
    ///
    /// # Errors
    /// As [`Words::load`].
    pub fn glossary(&self, files: &Files, terms: &[TermId]) -> Result<Glossary, Problems> {
        let mut problems = Vec::new();
        let tongues = self.tongues(files, &mut problems);
        Problems::unless_empty(problems, ())?;
        let mut said: Vec<Term> = terms.iter().filter_map(|id| self.term(&tongues, *id)).collect();
        said.sort_by(|a, b| self.formats.order(&a.headword.text, &b.headword.text));
        Ok(Glossary::new(said, tongues.iter().map(|tongue| tongue.tag.to_owned())))
    }

    fn tongues(&self, files: &Files, problems: &mut Vec<Diagnostic>) -> Vec<Tongue<'_>> {
        let mut read: Vec<Vec<Source>> = (self.chain.iter())
            .map(|tongue| sources::glossary(files, &tongue.language.tag, problems))
            .collect();
        let hidden: Vec<HashSet<String>> = match read.split_last() {
            Some((english, translations)) => {
                let own = self.chain.iter().zip(translations);
                own.map(|(tongue, sources)| {
                    not_its_own(&tongue.made, sources, english, tongue.hidden.clone())
                })
                .collect()
            }
            None => Vec::new(),
        };
        problems.extend(read.iter().flat_map(|sources| resolve::problems(sources)));
        let made_up = pseudo::transform(&self.language.tag);
        let hidden = hidden.into_iter().chain([HashSet::new()]);
        let tongues = self.chain.iter().zip(read.drain(..)).zip(hidden);
        tongues
            .map(|((tongue, sources), hidden)| {
                let mut speaker = Speaker::new(&tongue.language, self.isolate);
                speaker.transform(made_up);
                sources.into_iter().for_each(|source| speaker.learn(source.resource));
                let tag = if self.language.made_up { &self.language.tag } else { &tongue.language.tag };
                Tongue { tag, language: &tongue.language, speaker, hidden }
            })
            .collect()
    }

    fn term(&self, tongues: &[Tongue], id: TermId) -> Option<Term> {
        let message = term(id);
        let own = |tongue: &Tongue, part: &str| {
            let shown = !tongue.hidden.contains(message.id());
            let said = shown.then(|| tongue.speaker.say(message.id(), part, &[])).flatten();
            said.filter(|(_, errors)| errors.is_empty()).map(|(text, _)| text)
        };
        let shown = |part: &str| {
            let mut places = tongues.iter().enumerate();
            let (position, tongue, text) =
                places.find_map(|(position, tongue)| Some((position, tongue, own(tongue, part)?)))?;
            Some(if position > 0 { Text::fallback(text, tongue.language) } else { Text::own(text) })
        };
        let forms_in = |tongue: &Tongue| {
            let headword = own(tongue, "").unwrap_or_default();
            let also = own(tongue, ALSO).unwrap_or_default();
            let forms = forms(&headword, &also).map(str::to_owned).collect();
            Forms { language: tongue.tag.to_owned(), forms }
        };
        let headword = shown("")?;
        let means = shown(MEANS)?;
        let is_id = pseudo::says_ids(&self.language.tag);
        Some(Term {
            id,
            headword: if is_id { Text::own(message.to_string()) } else { headword },
            means: if is_id { Text::own(message.clone().part(MEANS).to_string()) } else { means },
            forms: tongues.iter().map(forms_in).filter(|of| !of.forms.is_empty()).collect(),
        })
    }
}
