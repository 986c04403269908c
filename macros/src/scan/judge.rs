//! What a chain's steps say of the value that it yields.

use candor_policy::Verdict;
use proc_macro2::{Group, TokenStream};

use super::accessors;
use super::chain::{Chain, Step};
use super::marks::{begins_closure, is_type_or_variant, literals, variants};
use crate::policy::{allowance, allows_everywhere, classify};

impl Chain {
    /// The macro that is called, and its tokens.
    pub(super) fn macro_name(&self) -> Option<(&str, &Group)> {
        self.steps.windows(2).find_map(|pair| match pair {
            [Step::Name { name, .. }, Step::Macro(group)] => Some((name.as_str(), group)),
            _ => None,
        })
    }

    /// `password.len()` and the like, also printed: what is left of the value is no secret.
    pub(super) fn ends_in_harmless_call(&self) -> bool {
        let mut steps = self.steps.as_slice();
        while let [rest @ .., Step::Name { name, .. }, Step::Call(_)] = steps {
            match rest {
                [] => return false,
                _ if accessors::is_harmless(name) => return true,
                _ if accessors::is_transparent(name) => steps = rest,
                _ => return false,
            }
        }
        false
    }

    /// The name of what the chain yields, for the policy to judge.
    ///
    /// Steps that hand their value on are skipped. A field or a getter of a named thing is judged by both names:
    /// `token.expires_at()` is a time, `card.number` the number of a card. A method with arguments computes
    /// something from the value: `password.split_at(2)` is two halves of it.
    pub(super) fn tail(&self) -> Option<String> {
        let mut opaque = self.opaque_names();
        if let Some((_, name, _)) = opaque.find(|(_, name, _)| accessors::always_reveals(name)) {
            return Some(name.to_owned());
        }
        let mut names = self.opaque_names();
        let (at, name, is_member) = names.next()?;
        let arguments = match self.steps.get(at + 1) {
            Some(Step::Call(group)) => Some(group.stream()),
            _ => None,
        };
        if arguments.is_none() && is_type_or_variant(name) {
            return None;
        }
        let name = if arguments.is_some() {
            accessors::without_idiom(name)
        } else {
            name
        };
        let receiver = names.next().map(|(_, receiver, _)| receiver);
        let receiver = receiver.filter(|receiver| is_member && !is_type_or_variant(receiver));
        if let Some(allowed) = allowed(receiver, name) {
            return Some(allowed);
        }
        Some(match receiver {
            Some(receiver) if classify(name) == Verdict::Allow => {
                inside(receiver, name, arguments.as_ref())
            }
            _ => name.to_owned(),
        })
    }

    /// The names from the end, without the steps that only hand their value on.
    fn opaque_names(&self) -> impl Iterator<Item = (usize, &str, bool)> {
        let steps = self.steps.iter().enumerate().rev();
        steps.filter_map(|(at, step)| match step {
            Step::Name { name, is_member } if at == 0 || !accessors::is_transparent(name) => {
                Some((at, name.as_str(), *is_member))
            }
            _ => None,
        })
    }

    /// The names that a look-up is made by: `var("API_KEY")`, `row["password"]`, `row.get(Column::Password)`.
    pub(super) fn look_up_names(&self) -> impl Iterator<Item = String> + '_ {
        self.steps.windows(2).flat_map(|pair| match pair {
            [
                Step::Name { name, .. },
                Step::Call(group) | Step::Macro(group),
            ] if accessors::looks_up(name) => {
                let mut names = literals(group.stream());
                names.extend(variants(group.stream()));
                names
            }
            // Any method may be a look-up, where what it is given looks like a name.
            [
                Step::Name {
                    name,
                    is_member: true,
                },
                Step::Call(group),
            ] if !accessors::works_on_text(name) => {
                let mut names = literals(group.stream());
                names.retain(|name| !name.contains(char::is_whitespace));
                names
            }
            [_, Step::Index(group)] => literals(group.stream()),
            _ => Vec::new(),
        })
    }

    /// What stands inside the chain's parentheses and brackets, and whether it becomes a part of the value.
    ///
    /// `Some(x)` and `vec![x]` hold `x`, a closure may return it; a function may make anything of it.
    pub(super) fn contents(&self) -> impl Iterator<Item = (TokenStream, bool)> + '_ {
        let before = std::iter::once(None).chain(self.steps.iter().map(Some));
        self.steps
            .iter()
            .zip(before)
            .filter_map(|(step, before)| match step {
                Step::Macro(group) => Some((group.stream(), true)),
                Step::Index(group) => Some((group.stream(), false)),
                Step::Call(group) => {
                    let is_constructor = match before {
                        Some(Step::Name { name, is_member }) => {
                            is_type_or_variant(name) || accessors::wraps(name, *is_member)
                        }
                        _ => false,
                    };
                    let is_part = is_constructor || begins_closure(&group.stream());
                    Some((group.stream(), is_part))
                }
                Step::Name { .. } => None,
            })
    }
}

/// The name of a field or a getter of a named thing, where its own name is harmless.
fn inside(receiver: &str, name: &str, arguments: Option<&TokenStream>) -> String {
    let joined = match arguments {
        Some(arguments) if !arguments.is_empty() => receiver.to_owned(),
        _ => format!("{receiver}_{name}"),
    };
    let is_said = classify(&joined) != Verdict::Allow;
    if is_said {
        return joined;
    }
    // What is called on a named thing is made of it, unless the method's name is that of a property.
    let is_made_of_it = arguments.is_some() && !is_property(name);
    if is_made_of_it { receiver } else { name }.to_owned()
}

/// The name that the project's policy file speaks of: `page.session` as a whole, and `session` where it is our own.
fn allowed(receiver: Option<&str>, name: &str) -> Option<String> {
    let whole = match receiver {
        None | Some("self") => name.to_owned(),
        Some(receiver) => format!("{receiver}_{name}"),
    };
    if allowance(&whole).is_some() {
        return Some(whole);
    }
    allows_everywhere(name).then(|| name.to_owned())
}

/// Whether the name alone tells that it is about a thing and not the thing: of a password even that may be said.
fn is_property(name: &str) -> bool {
    classify(&format!("password_{name}")) == Verdict::Allow
}
