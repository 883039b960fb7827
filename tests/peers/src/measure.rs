//! Interleaved rounds: in each, every engine does the same work, so that what else the machine does strikes all alike.

use std::time::{Duration, Instant};

use crate::contest::Contestant;
use crate::memory::{Memory, counted};

/// Least, median and most of some numbers.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    /// Least.
    pub least: f64,
    /// Median.
    pub median: f64,
    /// Most.
    pub most: f64,
}

impl Spread {
    /// Of these numbers; none of none.
    #[must_use]
    pub fn of(mut numbers: Vec<f64>) -> Option<Self> {
        numbers.sort_by(f64::total_cmp);
        let (least, most) = (*numbers.first()?, *numbers.last()?);
        Some(Self { least, median: numbers[numbers.len() / 2], most })
    }
}

/// What one engine took for a task.
#[derive(Debug, Clone)]
pub struct Took {
    /// Seconds for each time that it was done.
    pub seconds: Spread,
    /// How many times as long as the first engine, round by round.
    pub ratio: Spread,
}

/// What each engine took, in their order; none for one that cannot do it.
pub type Times = Vec<Option<Took>>;

/// How long a turn should last at least, so that the clock's own grain does not matter.
const TURN: Duration = Duration::from_millis(4);

/// Measures a task in so many rounds: `work` does it for one number below `cases`, by the engine at a place, and says
/// whether that can.
pub fn rounds(
    contestants: &mut [Box<dyn Contestant + '_>],
    rounds: usize,
    cases: usize,
    work: impl Fn(usize, &mut dyn Contestant, usize) -> bool,
) -> Times {
    // The first turn warms up, and tells how often to repeat.
    let repeats: Vec<Option<u32>> = contestants
        .iter_mut()
        .enumerate()
        .map(|(at, contestant)| {
            let start = Instant::now();
            let done = (0..cases).all(|case| work(at, contestant.as_mut(), case));
            let took = start.elapsed().as_secs_f64().max(1e-9);
            done.then(|| (TURN.as_secs_f64() / took).ceil().clamp(1.0, 1e6) as u32)
        })
        .collect();
    let mut seconds: Vec<Vec<f64>> = vec![Vec::new(); contestants.len()];
    for round in 0..rounds {
        for turn in 0..contestants.len() {
            // Nobody is always first.
            let at = (turn + round) % contestants.len();
            let Some(repeats) = repeats[at] else { continue };
            let contestant = contestants[at].as_mut();
            let start = Instant::now();
            for _ in 0..repeats {
                for case in 0..cases {
                    work(at, contestant, case);
                }
            }
            seconds[at].push(start.elapsed().as_secs_f64() / f64::from(repeats) / cases as f64);
        }
    }
    let first = seconds[0].clone();
    let told = seconds.into_iter().map(|own| {
        let ratio = own.iter().zip(&first).map(|(own, first)| own / first).collect();
        Some(Took { seconds: Spread::of(own)?, ratio: Spread::of(ratio)? })
    });
    told.collect()
}

/// What each engine allocates for a task, on average over the cases; none for one that cannot do it.
pub fn memory(
    contestants: &mut [Box<dyn Contestant + '_>],
    cases: usize,
    work: impl Fn(&mut dyn Contestant, usize) -> bool,
) -> Vec<Option<Memory>> {
    let each = contestants.iter_mut().map(|contestant| {
        let (done, counted) = counted(|| (0..cases).all(|case| work(contestant.as_mut(), case)));
        let average = |number: usize| number.div_ceil(cases);
        done.then(|| Memory {
            number: average(counted.number),
            bytes: average(counted.bytes),
            held: counted.held,
        })
    });
    each.collect()
}
