//! Whether a reason says anything.

/// Shortest text that can say why a value is no secret.
const SHORTEST: usize = 15;

/// Words that stand where somebody means to write a reason later.
const PLACEHOLDERS: &[&str] = &["todo", "fixme", "tbd", "xxx", "hack", "wip"];

/// Words that are no reason, however many stand together.
const FILLERS: &[&str] = &[
    "a",
    "allow",
    "allowed",
    "asdf",
    "because",
    "blah",
    "dummy",
    "foo",
    "bar",
    "baz",
    "here",
    "insert",
    "is",
    "it",
    "lorem",
    "ipsum",
    "n",
    "na",
    "none",
    "no",
    "ok",
    "placeholder",
    "reason",
    "reasons",
    "some",
    "test",
    "testing",
    "tests",
    "the",
    "this",
    "write",
    "yes",
    "your",
];

/// What is wrong with a reason, if anything is.
pub(super) fn fault(reason: &str) -> Option<&'static str> {
    let reason = reason.trim();
    if !is_printable(reason) {
        return Some("holds characters that can't be seen; write it on one line");
    }
    if reason.chars().count() < SHORTEST {
        return Some("is too short: an auditor will read why the value is no secret");
    }
    is_placeholder(reason).then_some("is a placeholder: say why the value is no secret")
}

fn is_printable(text: &str) -> bool {
    // Quotes and backslashes are escaped as well, and are harmless.
    let text = text.replace(['"', '\'', '\\'], "");
    text.escape_debug().eq(text.chars())
}

fn is_placeholder(reason: &str) -> bool {
    let lower = reason.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    if words.iter().any(|word| PLACEHOLDERS.contains(word)) {
        return true;
    }
    let mut telling: Vec<&str> = words;
    telling.retain(|word| !FILLERS.contains(word));
    telling.sort_unstable();
    telling.dedup();
    let mut letters: Vec<char> = telling.concat().chars().collect();
    letters.sort_unstable();
    letters.dedup();
    telling.len() < 2 || letters.len() < 5
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn a_reason_says_something_in_words() {
        for reason in [
            "an enum of three words, no credential",
            "printed on every parking slip",
            "it's a \"public\" cursor (page\\row)",
            "nur die Nummer der Tür, kein Geheimnis",
            "\u{5e97}\u{8217}\u{306e}\u{516c}\u{958b} \u{756a}\u{53f7}\u{3067}\u{3042}\u{308a}\u{79d8}\u{5bc6}\u{3067}\u{306f}\u{306a}\u{3044}",
        ] {
            assert_eq!(fault(reason), None, "{reason}");
        }
    }

    #[test]
    fn a_placeholder_is_no_reason() {
        for (reason, said) in [
            ("", "short"),
            ("no secret", "short"),
            ("              x              ", "short"),
            ("todo todo todo todo", "placeholder"),
            ("TODO: write a reason here", "placeholder"),
            ("FIXME before the release", "placeholder"),
            ("because because because", "placeholder"),
            ("Because, because, reasons!", "placeholder"),
            ("test test test test", "placeholder"),
            ("this is a test reason", "placeholder"),
            ("aaaaaaaaaaaaaaaaaaaaaa", "placeholder"),
            ("aaaa bbbb aaaa bbbb", "placeholder"),
            ("---------------------", "placeholder"),
            ("harmless harmless harmless", "placeholder"),
            ("a cursor,\nno credential", "can't be seen"),
            ("a cursor,\u{1e}no credential", "can't be seen"),
            ("a cursor,\u{202e}no credential", "can't be seen"),
            ("a cursor,\u{200b}no credential", "can't be seen"),
        ] {
            assert!(
                fault(reason).is_some_and(|text| text.contains(said)),
                "{reason}: {:?}",
                fault(reason)
            );
        }
    }
}
