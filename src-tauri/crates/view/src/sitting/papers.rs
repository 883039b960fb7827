//! Papers: what a person takes home.

use sightline_engine::ExposureResult;
use sightline_rules::corpus::Corpus;
use sightline_rules::{AgencyId, RecordId, StateId};
use sightline_words::{REFERENCE, Words, own};

use super::{Sitting, broken};
use crate::page::{carry_page, lawyer_page};
use crate::paper::{PairAsked, PaperAsked, PaperKind, carry, for_lawyer};
use crate::refusal::Refusal;
use crate::result::{FOREMOST, overview};
use crate::terms::terms;

impl Sitting {
    /// A paper as one HTML file: no script, nothing loaded from anywhere; for a printer or to keep.
    ///
    /// # Errors
    /// When the second language, or an exposure that is to be explained, is not known; in practice.
    pub fn paper(&self, asked: &PaperAsked) -> Result<String, Refusal> {
        self.not_in_practice()?;
        let beside = asked.beside.as_ref().map(|tag| self.words_in(tag)).transpose()?;
        let languages = || std::iter::once(&self.words).chain(&beside);
        match asked.kind {
            PaperKind::Carry => {
                let english = self.words_in(REFERENCE)?;
                let papers: Vec<_> = languages()
                    .map(|words| {
                        let english = (words.language().tag != REFERENCE).then_some(&english);
                        (words, carry(&self.engine, words, english, &self.answers, asked.own_steps))
                    })
                    .collect();
                let mut papers = papers.iter().map(|(words, paper)| (*words, paper));
                Ok(papers.next().map(|first| carry_page(first, papers.next())).unwrap_or_default())
            }
            PaperKind::Lawyer | PaperKind::Whole => {
                let chosen = match asked.kind {
                    PaperKind::Whole => self.result_in_ids().exposures,
                    _ => self.chosen(asked.explain.as_deref())?,
                };
                let assessment = self.engine.assess(&self.answers);
                let papers: Vec<_> = languages()
                    .map(|words| {
                        let overview = overview(&self.engine, words, &self.answers, &assessment);
                        let mut paper =
                            for_lawyer(&self.engine, words, &self.answers, overview, &chosen, asked);
                        // A lawyer knows the terms. A glossary that cannot be read was told when the words were taken.
                        if asked.kind == PaperKind::Whole {
                            let glossary = words.glossary(&self.locales, &self.corpus().terms);
                            paper.terms = terms(&glossary.unwrap_or_default(), &paper.explained);
                        }
                        (words, paper)
                    })
                    .collect();
                let mut papers = papers.iter().map(|(words, paper)| (*words, paper));
                Ok(papers.next().map(|first| lawyer_page(first, papers.next())).unwrap_or_default())
            }
        }
    }

    /// The words of another language, for a second column.
    pub(super) fn words_in(&self, tag: &str) -> Result<Words, Refusal> {
        let known: Vec<&str> = self.languages.iter().map(|language| language.tag.as_str()).collect();
        if !known.contains(&tag) {
            return Err(Refusal::unknown(&self.words, &own::ERROR_NO_LOCALE, tag, &known));
        }
        let states: Vec<StateId> = self.corpus().states.keys().copied().collect();
        Words::load(&self.locales, tag, &states, self.isolate).map_err(broken)
    }

    /// The exposures that are to be explained; those that matter most where none are named.
    fn chosen(&self, pairs: Option<&[PairAsked]>) -> Result<Vec<ExposureResult>, Refusal> {
        let Some(pairs) = pairs else {
            let assessment = self.engine.assess(&self.answers);
            let foremost = self.engine.foremost(&self.answers, &assessment, FOREMOST);
            let found = foremost.iter().flat_map(|one| {
                let all = self.exposures(one.record, one.agency, one.state);
                all.into_iter().filter(|exposure| exposure.told.state == one.state)
            });
            return Ok(found.collect());
        };
        let find = |pair: &PairAsked| {
            let found = pair.find(self.corpus()).and_then(|(record, agency, state)| {
                let all = self.exposures(record, agency, state);
                all.into_iter().find(|exposure| exposure.told.state == state)
            });
            found.ok_or_else(|| Refusal::of(&self.words, &own::ERROR_NO_RESULT, &[]))
        };
        pairs.iter().map(find).collect()
    }
}

impl PairAsked {
    fn find(&self, corpus: &Corpus) -> Option<(RecordId, AgencyId, Option<StateId>)> {
        let state = match &self.state {
            Some(code) => Some(corpus.find(code)?),
            None => None,
        };
        Some((corpus.find(&self.record)?, corpus.find(&self.agency)?, state))
    }
}
