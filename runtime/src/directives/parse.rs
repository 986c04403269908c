//! Text to directives: what is valid is kept, what is not is explained.

use super::pattern::Pattern;
use super::problem::DirectiveProblem;
use super::spelling::{excerpt, nearest};
use crate::level::LevelFilter;

const LEVELS: [&str; 9] = [
    "debug", "info", "warning", "error", "critical", "off", "warn", "fatal", "trace",
];

const LEVELS_ARE: &str = "levels are debug, info, warning, error, critical, off";

/// What a text says; the level of everything else is not decided here.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) level: Option<LevelFilter>,
    pub(crate) targets: Vec<(Pattern, LevelFilter)>,
    pub(crate) problems: Vec<DirectiveProblem>,
}

impl Reading {
    pub(crate) fn is_usable(&self) -> bool {
        self.level.is_some() || !self.targets.is_empty()
    }
}

pub(crate) fn read(text: &str) -> Reading {
    let mut reading = Reading::default();
    let parts = text.split(',').map(str::trim);
    for part in parts.filter(|part| !part.is_empty()) {
        match read_part(part) {
            Ok(Part::Everything(filter)) => reading.level = Some(filter),
            Ok(Part::Target(pattern, filter)) => reading.targets.push((pattern, filter)),
            Err(problem) => reading.problems.push(problem),
        }
    }
    reading
}

enum Part {
    Everything(LevelFilter),
    Target(Pattern, LevelFilter),
}

fn read_part(part: &str) -> Result<Part, DirectiveProblem> {
    match part.rsplit_once('=') {
        Some((target, level)) => read_pair(part, target.trim(), level.trim()),
        None => read_word(part),
    }
}

fn read_pair(part: &str, target: &str, level: &str) -> Result<Part, DirectiveProblem> {
    if target.is_empty() {
        let what = format!("`{}` names no target", excerpt(part));
        return Err(DirectiveProblem::suggest(
            part,
            &what,
            nearest(level, LEVELS),
        ));
    }
    let Some(pattern) = Pattern::parse(target) else {
        let what = format!("`{}` is no target", excerpt(target));
        return Err(DirectiveProblem::new(
            part,
            format!("{what}; targets are module paths such as `my_app::db`, or `aws_*`"),
        ));
    };
    match level.parse() {
        Ok(filter) => Ok(Part::Target(pattern, filter)),
        Err(_) if level.is_empty() => {
            let what = format!("`{}` names no level; {LEVELS_ARE}", excerpt(part));
            Err(DirectiveProblem::new(part, what))
        }
        Err(_) => Err(no_level(part, level)),
    }
}

fn read_word(word: &str) -> Result<Part, DirectiveProblem> {
    if let Ok(filter) = word.parse() {
        return Ok(Part::Everything(filter));
    }
    if let Some(rewrite) = with_equals_sign(word) {
        let what = format!("`{}` has no `=`; did you mean `{rewrite}`?", excerpt(word));
        return Err(DirectiveProblem::new(word, what));
    }
    // Only a path is surely a target. Other loggers take any word for one, and `LOG_LEVEL=warnin` then
    // silences the whole program.
    match Pattern::parse(word) {
        Some(pattern) if word.contains("::") => Ok(Part::Target(pattern, LevelFilter::Debug)),
        Some(_) if nearest(word, LEVELS).is_none() && excerpt(word) == word => {
            Err(perhaps_target(word))
        }
        _ => Err(no_level(word, word)),
    }
}

/// `hyper:warn`, as in the configuration files of other loggers.
fn with_equals_sign(word: &str) -> Option<String> {
    let (target, level) = word.rsplit_once(':')?;
    level.parse::<LevelFilter>().ok()?;
    let target = target.trim();
    Pattern::parse(target)?;
    Some(format!("{}={}", excerpt(target), level.trim()))
}

fn no_level(part: &str, level: &str) -> DirectiveProblem {
    let what = format!("`{}` is no level", excerpt(level));
    match nearest(level, LEVELS) {
        Some(near) => DirectiveProblem::suggest(part, &what, Some(near)),
        None => DirectiveProblem::new(part, format!("{what}; {LEVELS_ARE}")),
    }
}

fn perhaps_target(word: &str) -> DirectiveProblem {
    let what = format!("`{word}` is no level; if it is a target, write `{word}=debug`");
    DirectiveProblem::new(word, what)
}
