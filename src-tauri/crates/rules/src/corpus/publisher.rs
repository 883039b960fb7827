//! Publishers: who speaks on each site that a source may stand on.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// A file `publishers.yaml`: each site by its domain. A domain speaks for the hosts below it that have no entry of
/// their own.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Publishers(IndexMap<String, Publisher>);

/// Who publishes on a site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Publisher {
    /// The name by which a source names it.
    pub name: String,
    /// Other names by which sources name it, or parts of it.
    #[serde(default)]
    pub also: Vec<String>,
    /// What kind of publisher it is.
    pub kind: PublisherKind,
}

/// What kind of publisher a site is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PublisherKind {
    /// An agency or office of a government.
    Government,
    /// A court, or its own docket.
    Court,
    /// A legislature: its laws, bills and reports.
    Legislature,
    /// A newspaper, station, agency or magazine.
    Press,
    /// A group that speaks for a cause.
    Advocacy,
    /// A university, a scholar or a research body.
    Academic,
    /// A company, of itself and its products.
    Vendor,
    /// A law office: what it tells clients.
    LawFirm,
    /// A collection of laws and rulings that copies them whole.
    LawPortal,
    /// Keeps documents of others as they are: an archive, a library of records, a document host.
    Archive,
    /// Somebody's public notes on a subject: a tracker, a register, a code repository.
    Register,
    /// Retells what others published, by hand or by machine.
    Retelling,
}

impl PublisherKind {
    /// Every value.
    pub const ALL: [Self; 12] = [
        Self::Government,
        Self::Court,
        Self::Legislature,
        Self::Press,
        Self::Advocacy,
        Self::Academic,
        Self::Vendor,
        Self::LawFirm,
        Self::LawPortal,
        Self::Archive,
        Self::Register,
        Self::Retelling,
    ];

    /// Whether it speaks first-hand of law and government: what it publishes is the thing itself.
    #[must_use]
    pub fn is_primary(self) -> bool {
        matches!(self, Self::Government | Self::Court | Self::Legislature)
    }

    /// Whether it carries the words of others: a source on it names whose they are.
    #[must_use]
    pub fn carries(self) -> bool {
        matches!(self, Self::LawPortal | Self::Archive | Self::Register | Self::Retelling)
    }

    /// Whether nothing that rests on it alone can be of high confidence.
    #[must_use]
    pub fn is_weak(self) -> bool {
        matches!(self, Self::Register | Self::Retelling)
    }
}

impl Publisher {
    /// Whether a source names it.
    #[must_use]
    pub fn is_named_in(&self, publisher: &str) -> bool {
        let publisher = publisher.to_lowercase();
        std::iter::once(&self.name).chain(&self.also).any(|name| publisher.contains(&name.to_lowercase()))
    }
}

impl Publishers {
    /// Who publishes at an address: by its host, or by the nearest domain above it that is here.
    #[must_use]
    pub fn of(&self, url: &str) -> Option<&Publisher> {
        let mut host = host(url)?;
        loop {
            if let Some(found) = self.0.get(host) {
                return Some(found);
            }
            host = host.split_once('.')?.1;
        }
    }

    /// Every site and who publishes there.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Publisher)> {
        self.0.iter().map(|(site, publisher)| (site.as_str(), publisher))
    }
}

/// The host of an address, without its port.
#[must_use]
pub fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::{Publishers, host};

    #[test]
    fn the_nearest_domain_speaks_for_a_host() {
        let text =
            "gov.example: {name: State, kind: government}\ncourt.gov.example: {name: Court, kind: court}\n";
        let publishers: Publishers = serde_yaml::from_str(text).unwrap();
        let name = |url| publishers.of(url).map(|publisher| publisher.name.as_str());
        assert_eq!(name("https://dmv.gov.example/a?b"), Some("State"));
        assert_eq!(name("https://www.court.gov.example:443/"), Some("Court"));
        assert_eq!(name("https://notgov.example/"), None);
        assert_eq!(name("https://example/"), None);
        assert_eq!(host("ftp://gov.example/"), None);
    }
}
