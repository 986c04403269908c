//! Secrets spelt with digits for letters: `passw0rd`.

/// Words that nobody spells so by accident.
const ROOTS: &[&str] = &["password", "passphrase", "passwd", "secret", "token"];

/// The text before, the root that `word` spells with at least one digit, and the text after.
pub(crate) fn split(word: &str) -> Option<(&str, &'static str, &str)> {
    if !word.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    (0..word.len())
        .filter_map(|start| word.split_at_checked(start))
        .find_map(|(before, rest)| {
            let root = ROOTS.iter().find(|root| starts_like(rest, root))?;
            let (spelt, after) = rest.split_at_checked(root.len())?;
            spelt
                .bytes()
                .any(|byte| byte.is_ascii_digit())
                .then_some((before, *root, after))
        })
}

fn starts_like(text: &str, root: &str) -> bool {
    let is_alike = |(written, meant): (u8, u8)| written == meant || letter_for(written) == meant;
    text.len() >= root.len() && text.bytes().zip(root.bytes()).all(is_alike)
}

const fn letter_for(digit: u8) -> u8 {
    match digit {
        b'0' => b'o',
        b'1' => b'i',
        b'3' => b'e',
        b'4' => b'a',
        b'5' => b's',
        b'7' => b't',
        other => other,
    }
}
