//! What the names of a field and of what holds it say about its value.

use candor_policy::Verdict;

use crate::policy::{allows_everywhere, classify, depends_on_context};

/// The gravest verdict, and the name that it is about.
pub(super) struct Judgement {
    pub(super) verdict: Verdict,
    pub(super) name: String,
}

impl Judgement {
    fn of(name: String) -> Self {
        Self {
            verdict: classify(&name),
            name,
        }
    }

    fn harmless() -> Self {
        Self {
            verdict: Verdict::Allow,
            name: String::new(),
        }
    }

    fn graver(self, other: Self) -> Self {
        if weight(other.verdict) > weight(self.verdict) {
            other
        } else {
            self
        }
    }
}

const fn weight(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Allow => 0,
        Verdict::Mask(_) => 1,
        Verdict::ScalarOnly(_) => 2,
        Verdict::Deny(_) => 3,
    }
}

/// A field by its own names and, where they are harmless alone, inside what holds it: the `number` of a `Card`.
pub(super) fn of_field(names: &[String], containers: &[String]) -> Judgement {
    let alone = gravest(names.iter().cloned());
    if alone.verdict != Verdict::Allow {
        return alone;
    }
    let together = containers.iter().flat_map(|container| {
        let container = what_it_says(container);
        // One that the project allows may be allowed wherever it stands.
        let judged = names.iter().filter(|name| !allows_everywhere(name));
        judged.map(move |name| format!("{container}.{name}"))
    });
    gravest(together)
}

/// A value without a name of its own, by the names of what holds it, outermost first: `ApiKey(…)`, `Auth::Bearer(…)`.
pub(super) fn of_payload(outer: &[String], inner: &[String]) -> Judgement {
    let alone = gravest(outer.iter().chain(inner).cloned());
    alone.graver(of_field(inner, outer))
}

/// Whether the field is to be judged once more with the name that its type is logged under.
pub(super) fn depends_on_what_holds_it(name: &str) -> bool {
    depends_on_context(name)
}

fn gravest(names: impl Iterator<Item = String>) -> Judgement {
    names
        .map(Judgement::of)
        .fold(Judgement::harmless(), Judgement::graver)
}

/// The whole name of a type that is a secret, but the last word of any other: `OtpConfig` is a config, whose `window`
/// is no one-time code.
fn what_it_says(name: &str) -> &str {
    if classify(name) != Verdict::Allow {
        return name;
    }
    let humps = name.char_indices().zip(name.chars().skip(1));
    let last_hump = humps
        .filter(|((_, before), after)| before.is_lowercase() && after.is_uppercase())
        .last();
    let start = last_hump.map_or(0, |((at, before), _)| at + before.len_utf8());
    name.get(start..).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::what_it_says;

    #[test]
    fn a_harmless_type_is_what_its_last_word_says() {
        assert_eq!(what_it_says("OtpConfig"), "Config");
        assert_eq!(what_it_says("Card"), "Card");
        assert_eq!(what_it_says("ApiKey"), "ApiKey");
        assert_eq!(what_it_says("größeÄnderung"), "Änderung");
    }
}
