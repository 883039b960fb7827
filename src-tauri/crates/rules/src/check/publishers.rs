//! Checks of sources against the sites they stand on: a site that nobody vouches for, one that claims to be another,
//! and claims that are surer than their sources.

use super::{Report, file_of};
use crate::corpus::{Claim, ClaimPath, Corpus, Jurisdiction, Publisher, PublisherKind, Seen, Source};
use crate::vocabulary::{Confidence, Material};

const FILE: &str = "publishers.yaml";

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    for (id, action) in corpus.actions.iter() {
        for (index, source) in action.sources.iter().enumerate() {
            let at = [id.name(), "sources", &index.to_string()];
            of_source(corpus, ("actions.yaml", &at), source, report);
        }
    }
    for jurisdiction in corpus.jurisdictions() {
        let file = file_of(jurisdiction.place);
        for (id, source) in jurisdiction.sources() {
            of_source(corpus, (&file, &["sources", id.name()]), source, report);
        }
        for (path, claim) in jurisdiction.claims() {
            of_claim(corpus, jurisdiction, (path, claim), report);
        }
    }
}

/// The publisher of the site of a source; `None` where it has no address, or one that is not in the registry.
fn site<'c>(corpus: &'c Corpus, source: &Source) -> Option<&'c Publisher> {
    corpus.publishers.of(source.url.as_deref()?)
}

/// What the sources of the rules are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shares {
    /// All of them.
    pub all: usize,
    /// Read at their address.
    pub read: usize,
    /// Of a government, a court or a legislature.
    pub primary: usize,
}

/// Counts the sources of claims, actions and letters, each row by itself.
#[must_use]
pub fn shares(corpus: &Corpus) -> Shares {
    let of_claims = corpus.jurisdictions().flat_map(|jurisdiction| jurisdiction.sources());
    let of_actions = corpus.actions.values().flat_map(|action| &action.sources);
    let of_letters = corpus.letters.values().flat_map(|letter| {
        letter.sources.iter().chain(letter.to.iter().flat_map(|recipient| &recipient.sources))
    });
    let mut shares = Shares::default();
    for source in of_claims.map(|(_, source)| source).chain(of_actions).chain(of_letters) {
        shares.all += 1;
        shares.read += usize::from(source.seen == Seen::Read && source.url.is_some());
        shares.primary += usize::from(site(corpus, source).is_some_and(|site| site.kind.is_primary()));
    }
    shares
}

pub(super) fn of_source(
    corpus: &Corpus,
    (file, path): (&str, &[&str]),
    source: &Source,
    report: &mut Report,
) {
    let Some(url) = &source.url else { return };
    let within = |field| [path, &[field]].concat();
    match corpus.publishers.of(url) {
        None => {
            let message = format!("nobody in {FILE} publishes at {url}");
            let hint = "find whose site it is and add it there, or cite a better source";
            report.add((file, &within("url")), message, hint);
        }
        Some(publisher) if !publisher.is_named_in(&source.publisher) => {
            let message =
                format!("`{}` is said to publish at {url}, a site of {}", source.publisher, publisher.name);
            let hint = if publisher.kind.carries() {
                format!("name both: \"{} (at {})\"", source.publisher, publisher.name)
            } else {
                "name the publisher of the site, or cite the publisher's own page".to_owned()
            };
            report.add((file, &within("publisher")), message, &hint);
        }
        Some(_) => {}
    }
}

/// A claim is no surer than where it was read.
fn of_claim(
    corpus: &Corpus,
    jurisdiction: &Jurisdiction,
    (path, claim): (ClaimPath, &Claim),
    report: &mut Report,
) {
    if claim.confidence != Confidence::High {
        return;
    }
    let read = || {
        jurisdiction.sources_of(claim).map(|(_, source)| source).filter(|source| source.seen == Seen::Read)
    };
    let kinds = || read().filter_map(|source| site(corpus, source)).map(|publisher| publisher.kind);
    let keys = path.keys();
    let at = [&keys[..], &["confidence"]].concat();
    let file = file_of(jurisdiction.place);
    // What has no address was read on paper, or in a copy that is not linked: it is no ground for being sure.
    if kinds().all(PublisherKind::is_weak) {
        let hint = "cite a better source, or let it be `medium`";
        report.add((&file, &at), format!("`{path}` is sure, and rests on retellings alone"), hint);
    } else if matches!(claim.evidence, Material::Statute | Material::Court)
        && !kinds().any(|kind| {
            kind.is_primary() || matches!(kind, PublisherKind::LawPortal | PublisherKind::Archive)
        })
    {
        let message = format!("`{path}` is sure of what a law or a court says, and nobody read it there");
        let hint = "cite the text itself, name the material that was read, or let it be `medium`";
        report.add((&file, &at), message, hint);
    }
}
