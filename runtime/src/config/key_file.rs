//! The file that `CANDOR_HASH_KEY_FILE` names: the keys of `hashed(x)`.
//!
//! One key a line, `<id> <base64>`: the present one, then perhaps the one before it. `#` begins a comment.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};

use zeroize::Zeroizing;

use super::Variables;
use super::problem::{Problem, then};
use super::reader::Reader;
use crate::privacy::{HashKey, HashKeyError, HashKeys};

const VARIABLE: &str = "CANDOR_HASH_KEY_FILE";
/// Two keys and a page of comments.
const MAX_BYTES: usize = 16 * 1024;

/// The keys, and what was wrong with the variable or its file.
///
/// The file's mode is not judged: orchestrators mount secrets readable for all inside a container that holds nobody
/// else, and a warning at every such start would teach people to pass over warnings.
pub(crate) fn hash_keys(variables: &dyn Variables) -> (Option<HashKeys>, Vec<Problem>) {
    let mut reader = Reader::new(variables);
    let keys = reader.text(VARIABLE).and_then(|path| {
        let keys = content(&path).and_then(|content| parse(&content));
        keys.map_err(|fault| report(&fault, &mut reader)).ok()
    });
    (keys, reader.into_problems())
}

/// The value is left out: somebody may have put the key itself there.
fn report(fault: &Fault, reader: &mut Reader<'_>) {
    let explanation = then(&fault.to_string(), "hashed values are redacted");
    reader.report(Problem::new(VARIABLE, "", explanation));
}

enum Fault {
    Unreadable(io::ErrorKind),
    NoFile,
    TooLong,
    NotText,
    NoKey,
    /// In this line.
    Form(usize),
    Key(usize, HashKeyError),
    ThirdKey(usize),
    SameId(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(kind) => write!(f, "the file can't be read ({kind})"),
            Self::NoFile => f.write_str("the path is not that of a file"),
            Self::TooLong => write!(f, "the file has more than {MAX_BYTES} bytes"),
            Self::NotText => f.write_str("the file is not UTF-8"),
            Self::NoKey => f.write_str("the file holds no key"),
            Self::Form(line) => write!(f, "line {line} of the file is not `<id> <base64>`"),
            Self::Key(line, error) => write!(f, "line {line} of the file: {error}"),
            Self::ThirdKey(line) => {
                write!(
                    f,
                    "line {line} of the file: a third key; it holds the present and the previous"
                )
            }
            Self::SameId(line) => write!(f, "line {line} of the file: both keys have this id"),
        }
    }
}

fn content(path: &str) -> Result<Zeroizing<String>, Fault> {
    let unreadable = |error: io::Error| Fault::Unreadable(error.kind());
    // Opening a pipe would wait for somebody to write into it.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Fault::NoFile);
    }
    let mut file = File::open(path).map_err(unreadable)?;
    // Of its final size at once: a vector that grows leaves copies behind.
    let mut bytes = Zeroizing::new(vec![0; MAX_BYTES + 1]);
    let mut length = 0;
    while let Some(room) = bytes.get_mut(length..).filter(|room| !room.is_empty()) {
        match file.read(room) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(error)),
        }
    }
    if length > MAX_BYTES {
        return Err(Fault::TooLong);
    }
    bytes.truncate(length);
    match str::from_utf8(&bytes) {
        Ok(text) => Ok(Zeroizing::new(text.to_owned())),
        Err(_broken) => Err(Fault::NotText),
    }
}

fn parse(content: &str) -> Result<HashKeys, Fault> {
    let content = content.trim_start_matches('\u{feff}');
    let lines = content.lines().map(without_comment).zip(1..);
    let mut lines = lines.filter(|(line, _)| !line.is_empty());
    let (first, number) = lines.next().ok_or(Fault::NoKey)?;
    let current = key(first, number)?;
    let previous = match lines.next() {
        Some((second, number)) => Some(previous(second, number, &current)?),
        None => None,
    };
    match lines.next() {
        Some((_, number)) => Err(Fault::ThirdKey(number)),
        None => Ok(HashKeys { current, previous }),
    }
}

fn without_comment(line: &str) -> &str {
    line.split('#').next().unwrap_or_default().trim()
}

fn previous(line: &str, number: usize, current: &HashKey) -> Result<HashKey, Fault> {
    let key = key(line, number)?;
    if key.id() == current.id() {
        return Err(Fault::SameId(number));
    }
    Ok(key)
}

fn key(line: &str, number: usize) -> Result<HashKey, Fault> {
    let mut words = line.split_whitespace();
    let (Some(id), Some(text), None) = (words.next(), words.next(), words.next()) else {
        return Err(Fault::Form(number));
    };
    HashKey::from_base64(id, text).map_err(|error| Fault::Key(number, error))
}
