//! The options inside `#[loggable(…)]` and `#[sensitive(…)]`, one by one.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, LitInt, LitStr, Meta, Token};

use crate::diag::{Code, Fault, Faults};
use crate::names::nearest;
use crate::source::source;

/// Shortest text that can be a reason at all.
const MIN_REASON: usize = 8;

/// What an attribute stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Type,
    Variant,
    Field,
}

impl Place {
    /// What `#[loggable(…)]` takes there.
    const fn options(self) -> &'static [&'static str] {
        match self {
            Self::Type => &["display", "debug", "public", "crate"],
            Self::Variant => &["rename", "public"],
            Self::Field => &["skip", "rename", "display", "public"],
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Variant => "variant",
            Self::Field => "field",
        }
    }
}

/// One option as it was written.
pub(super) struct Written {
    pub(super) name: String,
    meta: Meta,
}

impl Written {
    /// Whether nothing but the name was written.
    pub(super) fn is_bare(&self, faults: &mut Faults) -> bool {
        let is_bare = matches!(self.meta, Meta::Path(_));
        if !is_bare {
            faults.push(self.malformed("no value"));
        }
        is_bare
    }

    /// `name = "text"`
    pub(super) fn text(&self, form: &str, faults: &mut Faults) -> Option<LitStr> {
        let text = match self.literal() {
            Some(Lit::Str(text)) => Some(text.clone()),
            _ => None,
        };
        if text.is_none() {
            faults.push(self.malformed(form));
        }
        text
    }

    /// `name = 100`
    pub(super) fn number(&self, form: &str, faults: &mut Faults) -> Option<LitInt> {
        let number = match self.literal() {
            Some(Lit::Int(number))
                if matches!(number.suffix(), "" | "usize")
                    && number
                        .base10_parse::<usize>()
                        .is_ok_and(|number| number > 0) =>
            {
                Some(number.clone())
            }
            _ => None,
        };
        if number.is_none() {
            faults.push(self.malformed(form));
        }
        number
    }

    /// `public = "why it is no secret"`
    pub(super) fn reason(&self, faults: &mut Faults) -> Option<LitStr> {
        let reason = self.text("a reason: `public = \"why it is no secret\"`", faults)?;
        let text = reason.value();
        if text.trim().len() >= MIN_REASON && !text.contains(char::is_control) {
            return Some(reason);
        }
        let problem = "`public` waives a privacy rule, so its reason must say why that is safe";
        faults.push(
            Fault::new(&reason, Code::Mark, problem)
                .help("an auditor will read it: `public = \"paging cursor, no credential\"`"),
        );
        None
    }

    fn literal(&self) -> Option<&Lit> {
        match &self.meta {
            Meta::NameValue(pair) => match &pair.value {
                Expr::Lit(literal) => Some(&literal.lit),
                _ => None,
            },
            _ => None,
        }
    }

    fn malformed(&self, form: &str) -> Fault {
        Fault::new(
            &self.meta,
            Code::Mark,
            format!("`{}` takes {form}", self.name),
        )
        .help("as long as this is broken, the value counts as sensitive")
    }
}

impl ToTokens for Written {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.meta.to_tokens(tokens);
    }
}

/// The options of one attribute; `None` where they can't be read, which is reported.
pub(super) fn read(attribute: &Attribute, faults: &mut Faults) -> Option<Vec<Written>> {
    let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
    let Ok(metas) = attribute.parse_args_with(parser) else {
        let problem = format!("`#[{}]` can't be read", source(&attribute.meta));
        faults.push(
            Fault::new(attribute, Code::Mark, problem).help(format!("the forms are {FORMS}")),
        );
        return None;
    };
    let written = |meta: Meta| Written {
        name: source(meta.path()),
        meta,
    };
    Some(metas.into_iter().map(written).collect())
}

const FORMS: &str = "`#[sensitive]`, `#[sensitive(mask)]`, `#[sensitive(hash)]`, `#[sensitive(ends)]`, \
    `#[sensitive(truncate = 100)]`, `#[loggable(skip)]`, `#[loggable(rename = \"…\")]`, `#[loggable(display)]`, \
    `#[loggable(public = \"…\")]`";

/// What is said of an option that stands there already.
pub(super) fn repeated(option: &Written) -> Fault {
    let problem = format!("`{}` is given twice", option.name);
    Fault::new(option, Code::Mark, problem).help("remove one of the two")
}

/// What is said of an option that `#[loggable(…)]` does not have at this place.
pub(super) fn unknown(option: &Written, place: Place) -> Fault {
    let name = option.name.as_str();
    let places = [Place::Field, Place::Variant, Place::Type].into_iter();
    let right: Vec<String> = places
        .filter(|other| other.options().contains(&name))
        .map(|other| format!("a {}", other.name()))
        .collect();
    if !right.is_empty() {
        let problem = format!("`{name}` is no option of a {}", place.name());
        return Fault::new(option, Code::Mark, problem)
            .help(format!("it stands on {}", right.join(" or ")));
    }
    let problem = format!("`{name}` is no option of `#[loggable(…)]`");
    let fault = Fault::new(option, Code::Mark, problem);
    if SENSITIVE.contains(&name) {
        return fault.help(format!("write `#[sensitive({})]`", source(option)));
    }
    if name == "sensitive" {
        return fault.help("it is an attribute of its own: `#[sensitive]`");
    }
    with_nearest(fault, name, place.options())
}

/// What `#[sensitive(…)]` takes on a field.
pub(super) const SENSITIVE: &[&str] = &["mask", "hash", "ends", "truncate"];

/// What is said of an option that `#[sensitive(…)]` does not have.
pub(super) fn unknown_treatment(option: &Written) -> Fault {
    let name = option.name.as_str();
    let problem = format!("`{name}` is no option of `#[sensitive(…)]`");
    let fault = Fault::new(option, Code::Mark, problem);
    if Place::Field.options().contains(&name) {
        return fault.help(format!("write `#[loggable({})]`", source(option)));
    }
    with_nearest(fault, name, SENSITIVE)
}

fn with_nearest(fault: Fault, name: &str, options: &[&str]) -> Fault {
    match nearest(name, options) {
        Some(near) => fault.help(format!("did you mean `{near}`?")),
        None => fault.help(format!("the options are {}", options.join(", "))),
    }
}
