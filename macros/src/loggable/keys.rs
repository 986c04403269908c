//! The keys of a type: what each field and each variant is called, and what may not be called so.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Ident, LitStr};

use super::judge;
use super::marks::{FieldMarks, Sensitive, TypeMarks};
use super::parse::{Content, Field, Shape, Variant};
use crate::diag::{Code, Fault};
use crate::entry::a;
use crate::names;
use crate::policy;
use crate::source::source;

/// Separates the notes on one key; the run-time crate splits there.
const NOTE: &str = "\u{1e}";

/// What a field is called in the record.
pub(super) fn key_of(field: &Field) -> String {
    let rename = field.marks.rename.as_ref();
    rename.map_or_else(|| field.label(), LitStr::value)
}

/// What a variant is called in the record.
pub(super) fn label_of(variant: &Variant) -> String {
    let rename = variant.marks.rename.as_ref();
    rename.map_or_else(|| variant.name.unraw().to_string(), LitStr::value)
}

/// Every name that the field has somewhere.
pub(super) fn names_of(field: &Field) -> Vec<String> {
    let own = [field.label(), key_of(field)].into_iter();
    own.chain(field.marks.elsewhere.iter().cloned()).collect()
}

/// The project's reason for allowing one of them.
pub(super) fn allowance(field: &Field) -> Option<String> {
    names_of(field)
        .iter()
        .find_map(|name| policy::allowance(name))
}

/// What the description of the type says of the field.
pub(super) fn note(key: &str, marks: &FieldMarks) -> Option<String> {
    let mut notes = Vec::new();
    match &marks.public {
        Some(reason) => notes.push(format!("public {}", reason.value())),
        None if is_open(marks) && judge::depends_on_what_holds_it(key) => {
            notes.push("in context".to_owned());
        }
        None => {}
    }
    if marks.is_displayed {
        notes.push("display".to_owned());
    }
    (!notes.is_empty()).then(|| notes.join(NOTE))
}

/// Whether it matters what the value turns out to be: what is hidden whole, or masked, is hidden anyway.
const fn is_open(marks: &FieldMarks) -> bool {
    use Sensitive::{Ends, Hashed, Truncated};
    matches!(&marks.sensitive, None | Some(Truncated(_) | Hashed | Ends))
}

/// The field as it stands in its type.
pub(super) fn declared(field: &Field) -> String {
    // In a type, unlike in an expression, these are brackets.
    let ty = source(&field.ty);
    let ty = ty.replace(" <", "<").replace("< ", "<").replace(" >", ">");
    field
        .name
        .as_ref()
        .map_or(ty.clone(), |name| format!("{name}: {ty}"))
}

pub(super) fn misspelt(field: &Field) -> Option<Fault> {
    let key = key_of(field);
    // A tuple's values have numbers, and no key.
    field.name.as_ref()?;
    let problem = names::spelling_fault(&key, true)?;
    let fault = match &field.marks.rename {
        Some(rename) => Fault::new(rename, Code::KeySpelling, format!("this key {problem}")),
        None => Fault::new(
            &field.name,
            Code::KeySpelling,
            format!("the key `{key}` {problem}"),
        ),
    };
    Some(
        fault.help(
            "give it a name of ASCII letters, digits and `_`: `#[loggable(rename = \"name\")]`",
        ),
    )
}

/// Marks that contradict each other.
pub(super) fn conflict(field: &Field) -> Option<Fault> {
    let marks = &field.marks;
    let at = field.place();
    let says_more = marks.sensitive.is_some()
        || marks.public.is_some()
        || marks.rename.is_some()
        || marks.is_displayed;
    if marks.is_skipped && says_more {
        let problem = "`skip` leaves the field out, so nothing else can be said of it";
        return Some(
            Fault::new(&at, Code::MarkConflict, problem).help("remove `skip`, or the other marks"),
        );
    }
    if marks.sensitive.is_some() && marks.public.is_some() {
        let problem = "a field is either sensitive or public";
        return Some(
            Fault::new(&at, Code::MarkConflict, problem)
                .help("remove one of the two; when in doubt, keep `#[sensitive]`"),
        );
    }
    if field.name.is_none() && marks.rename.is_some() {
        let problem = "a value without a name can't be renamed";
        return Some(Fault::new(&at, Code::MarkConflict, problem).help("remove `rename`"));
    }
    None
}

/// Two fields under one key.
pub(super) fn same_keys(fields: &[Field]) -> Option<Fault> {
    let shown = || fields.iter().filter(|field| !field.marks.is_skipped);
    // While a hash key is replaced, the hash by the old one stands beside that by the new one.
    let hashed = |field: &&Field| matches!(field.marks.sensitive, Some(Sensitive::Hashed));
    let beside = shown()
        .filter(hashed)
        .map(|field| format!("{}_prev", key_of(field)));
    let mut seen: BTreeSet<String> = beside.collect();
    let field = shown().find(|field| !seen.insert(key_of(field)))?;
    let problem = format!(
        "`{}` is given twice; each key names one field",
        key_of(field)
    );
    let fault = match &field.marks.rename {
        Some(rename) => Fault::new(rename, Code::DuplicateKey, problem),
        None => Fault::new(&field.name, Code::DuplicateKey, problem),
    };
    Some(fault.help("give one of them another name"))
}

/// A name that a variant can't have.
pub(super) fn misspelt_label(variant: &Variant) -> Option<Fault> {
    let rename = variant.marks.rename.as_ref()?;
    let problem = names::spelling_fault(&rename.value(), true)?;
    Some(
        Fault::new(rename, Code::KeySpelling, format!("this name {problem}")).help(
            "give it a name of ASCII letters, digits and `_`: `#[loggable(rename = \"name\")]`",
        ),
    )
}

/// A reason for names that no reason makes public.
pub(super) fn unwaivable(names: &[String], reason: Option<&LitStr>) -> Option<Fault> {
    let class = judge::of_payload(&[], names).verdict.class()?;
    let reason = reason.filter(|_| !class.can_be_waived())?;
    let problem = format!("no reason makes {} public", a(class));
    Some(
        Fault::new(reason, Code::NotWaivable, problem)
            .help("write `#[sensitive]`, or give it a name that says what it is"),
    )
}

/// `#[sensitive]` beside a reason why it is not.
pub(super) fn both(at: &impl ToTokens, is_sensitive: bool, is_public: bool) -> Option<Fault> {
    (is_sensitive && is_public).then(|| {
        let problem = "what is sensitive is not public";
        Fault::new(at, Code::MarkConflict, problem)
            .help("remove one of the two; when in doubt, keep `#[sensitive]`")
    })
}

/// Two variants under one name.
pub(super) fn same_labels(variants: &[Variant]) -> Option<Fault> {
    let mut seen = BTreeSet::new();
    let mut twice = variants.iter().filter(|one| !seen.insert(label_of(one)));
    let variant = twice.next()?;
    let problem = format!("`{}` names two variants", label_of(variant));
    let fault = Fault::new(&variant.name, Code::DuplicateKey, problem);
    Some(fault.help("give one of them another name"))
}

pub(super) fn useless_display(marks: &TypeMarks, name: &Ident) -> Option<Fault> {
    marks.is_displayed.then(|| {
        let problem = "a type is either sensitive or shown by its `Display`";
        Fault::new(name, Code::MarkConflict, problem).help("when in doubt, keep `#[sensitive]`")
    })
}

/// Marks on the fields of a type that is shown by its `Display`, which knows nothing of them.
pub(super) fn hidden_marks(shape: &Shape) -> Option<Fault> {
    let contents: Vec<&Content> = match shape {
        Shape::Struct(content) => vec![content],
        Shape::Enum(variants) => variants.iter().map(|one| &one.content).collect(),
        Shape::Union => Vec::new(),
    };
    let mut fields = contents.into_iter().flat_map(Content::fields);
    let marked = fields.find(|field| field.marks.says_something())?;
    let problem = "the type is shown by its `Display`, which knows nothing of marks on fields";
    Some(Fault::new(&marked.ty, Code::MarkConflict, problem).help(
        "remove `#[loggable(display)]` from the type, so that its fields are shown one by one",
    ))
}
