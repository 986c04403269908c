//! Whether every `CANDOR_*` variable is one that candor reads.

use super::problem::Problem;
use super::reader::Reader;
use crate::directives::spelling::nearest;

const READ: [&str; 9] = [
    "CANDOR_ENVIRONMENT",
    "CANDOR_LEVEL",
    "CANDOR_FORMAT",
    "CANDOR_COLOR",
    "CANDOR_SCHEMA",
    "CANDOR_SAMPLE",
    "CANDOR_SERVICE",
    "CANDOR_VERSION",
    "CANDOR_HASH_KEY_FILE",
];

const RESERVED: [&str; 8] = [
    "CANDOR_LOG_GROUP",
    "CANDOR_LOG_STREAM",
    "CANDOR_BATCH_EVENTS",
    "CANDOR_LINGER_MS",
    "CANDOR_QUEUE_BYTES",
    "CANDOR_ON_FULL",
    "CANDOR_SPOOL_DIR",
    "CANDOR_SPOOL_BYTES",
];

/// Names that other loggers use, too far from ours to be found by their letters.
const HABITS: [(&str, &str); 3] = [
    ("CANDOR_LOG", "CANDOR_LEVEL"),
    ("CANDOR_LOG_LEVEL", "CANDOR_LEVEL"),
    ("CANDOR_LOG_FORMAT", "CANDOR_FORMAT"),
];

pub(super) fn check(reader: &mut Reader<'_>) {
    for name in reader.names() {
        if let Some(explanation) = fault(&name) {
            // The value is left out: it was meant for something that candor does not know.
            reader.report(Problem::new(&name, "", explanation));
        }
    }
}

fn fault(name: &str) -> Option<String> {
    let word = name.strip_prefix("CANDOR_")?;
    if READ.contains(&name) {
        return None;
    }
    if RESERVED.contains(&name) {
        return Some("the variable has no effect yet".to_owned());
    }
    let what = "candor has no variable of this name";
    Some(match habit(name).or_else(|| nearest_name(word)) {
        Some(near) => format!("{what}; did you mean `{near}`?"),
        None => format!("{what}; it reads {}", READ.join(", ")),
    })
}

fn habit(name: &str) -> Option<&'static str> {
    let mut habits = HABITS.iter();
    let found = habits.find(|(theirs, _)| *theirs == name);
    found.map(|(_, ours)| *ours)
}

/// Compared without the prefix, which would make every name look alike.
fn nearest_name(word: &str) -> Option<&'static str> {
    let names = READ.iter().chain(&RESERVED);
    let words = names.filter_map(|name| name.strip_prefix("CANDOR_"));
    let near = nearest(word, words)?;
    let mut names = READ.into_iter().chain(RESERVED);
    names.find(|name| name.strip_prefix("CANDOR_") == Some(near))
}
