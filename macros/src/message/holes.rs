//! Places in a text where a value would be put: `{x}`, `{}`, `${x}`, `%s`.

/// A place for a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hole {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// As it is written.
    pub(crate) text: String,
    /// The variable it names, if it names one.
    pub(crate) name: Option<String>,
    pub(crate) is_debug: bool,
}

/// Every hole of `text`, in order.
pub(crate) fn holes(text: &str) -> Vec<Hole> {
    let mut holes = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let found = braces(rest).or_else(|| printf(rest));
        let length = rest.chars().next().map_or(1, char::len_utf8);
        match found {
            Some((length, hole)) => {
                holes.push(Hole {
                    start: at,
                    end: at + length,
                    ..hole
                });
                at += length;
            }
            None => at += length,
        }
    }
    holes
}

/// `{…}`, `{{…}}`, `${…}` and a brace that stands alone.
fn braces(rest: &str) -> Option<(usize, Hole)> {
    let dollar = usize::from(rest.starts_with("${"));
    let inner = rest.get(dollar..)?;
    if inner.starts_with('}') {
        return Some(hole(rest, 1, ""));
    }
    let open = inner.strip_prefix('{')?;
    let doubled = usize::from(open.starts_with('{'));
    let content = open.get(doubled..)?;
    let Some(close) = content.find('}') else {
        return Some(hole(rest, dollar + 1 + doubled, ""));
    };
    let closing = if content.get(close..)?.starts_with("}}") && doubled == 1 {
        2
    } else {
        1
    };
    Some(hole(
        rest,
        dollar + 1 + doubled + close + closing,
        content.get(..close)?,
    ))
}

/// `%s`, `%d`, `%5.2f`, `%(name)s`; a percent sign after a number is one.
fn printf(rest: &str) -> Option<(usize, Hole)> {
    let spec = rest.strip_prefix('%')?;
    let name = spec
        .strip_prefix('(')
        .and_then(|inner| inner.split_once(')'));
    let (name, flags, before) = match name {
        Some((name, flags)) => (name, flags, name.len() + 3),
        None => ("", spec, 1),
    };
    let digits = flags.len()
        - flags
            .trim_start_matches(|c: char| c.is_ascii_digit() || ".-+#l".contains(c))
            .len();
    let conversion = flags.get(digits..)?.chars().next()?;
    let after = flags.get(digits + 1..).unwrap_or_default();
    let ends_there = !after.starts_with(|c: char| c.is_alphanumeric());
    (conversion.is_ascii() && "sdifuxXoeEgGcvqpT".contains(conversion) && ends_there)
        .then(|| hole(rest, before + digits + 1, name))
}

fn hole(rest: &str, length: usize, content: &str) -> (usize, Hole) {
    let (name, format) = content.split_once(':').unwrap_or((content, ""));
    let name = name.trim();
    let is_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    let hole = Hole {
        start: 0,
        end: 0,
        text: rest.get(..length).unwrap_or_default().to_owned(),
        name: is_name.then(|| name.to_owned()),
        is_debug: format.contains('?'),
    };
    (length, hole)
}
