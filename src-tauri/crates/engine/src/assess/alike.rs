//! What is found once for exposures or routes that are alike.

/// By their number ([`super::Exposure::alike`], [`super::RouteTaken::alike`]).
#[derive(Debug)]
pub(crate) struct Alike<T>(Vec<Option<T>>);

impl<T> Default for Alike<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Alike<T> {
    /// What was found for those with this number.
    pub fn get(&self, number: usize) -> Option<&T> {
        self.0.get(number)?.as_ref()
    }

    /// Keeps it for the others with this number.
    pub fn put(&mut self, number: usize, found: T) {
        self.at(number).replace(found);
    }

    /// What was found for those with this number; the first time, it is to be found.
    pub fn get_or_find(&mut self, number: usize, find: impl FnOnce() -> T) -> &mut T {
        self.at(number).get_or_insert_with(find)
    }

    /// All that was found, in the order of the numbers.
    pub fn found(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten()
    }

    fn at(&mut self, number: usize) -> &mut Option<T> {
        if self.0.len() <= number {
            // The numbers are few, and most are met.
            self.0.resize_with((number + 1).next_power_of_two(), || None);
        }
        &mut self.0[number]
    }
}

#[cfg(test)]
mod tests {
    use super::Alike;

    #[test]
    fn it_is_found_once_and_kept_under_its_number() {
        let mut alike = Alike::default();
        assert_eq!(alike.get(3), None);
        *alike.get_or_find(3, || 1) += 1;
        *alike.get_or_find(3, || panic!("it was found")) += 1;
        alike.put(0, 7);
        alike.put(9, 8);
        assert_eq!((alike.get(3), alike.get(2), alike.get(9)), (Some(&3), None, Some(&8)));
        assert!(alike.found().eq([&7, &3, &8]));
    }
}
