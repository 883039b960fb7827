//! `sightline slip`: a slip that says what is wrong with a statement of the rules.

use std::process::ExitCode;

use crate::arguments::Common;
use crate::input::{Stopped, sit};
use crate::terminal::Output;

pub fn run(out: &mut Output, common: &Common, statement: &str) -> Result<ExitCode, Stopped> {
    let mut sitting = sit(common, None, false)?;
    let slip = sitting.slip(statement).map_err(|refusal| Stopped::at(statement, 0, refusal))?;
    out.raw(&slip.text);
    Ok(ExitCode::SUCCESS)
}
