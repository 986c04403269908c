//! `#[sensitive]` and `#[loggable]`: what was said of a type, a variant or a field.
//!
//! A mark that can't be read is reported and leaves its field sensitive: a slip must not show what it was to hide.

use syn::{Attribute, LitInt, LitStr, Meta, Path};

use super::options::{self, Place, Written};
use super::serde;
use crate::diag::{Code, Fault, Faults};

#[derive(Default)]
pub(super) struct TypeMarks {
    pub(super) is_sensitive: bool,
    pub(super) is_displayed: bool,
    /// Why its name is no secret.
    pub(super) public: Option<LitStr>,
    /// Whether a redacting `Debug` is wanted.
    pub(super) has_debug: bool,
    /// Where the crate is, if not at `::candor`.
    pub(super) root: Option<Path>,
    /// Names that serde gives the type.
    pub(super) elsewhere: Vec<String>,
}

#[derive(Default)]
pub(super) struct VariantMarks {
    pub(super) is_sensitive: bool,
    pub(super) public: Option<LitStr>,
    pub(super) rename: Option<LitStr>,
    pub(super) elsewhere: Vec<String>,
}

#[derive(Clone, Default)]
pub(super) struct FieldMarks {
    pub(super) sensitive: Option<Sensitive>,
    pub(super) is_skipped: bool,
    pub(super) is_displayed: bool,
    pub(super) rename: Option<LitStr>,
    pub(super) public: Option<LitStr>,
    pub(super) elsewhere: Vec<String>,
}

/// How much of a sensitive value is shown.
#[derive(Clone)]
pub(super) enum Sensitive {
    /// Nothing.
    Redacted,
    /// Nothing, since what was asked for could not be understood; that has been reported.
    Broken,
    Masked,
    Hashed,
    Ends,
    Truncated(LitInt),
}

pub(super) fn of_type(attributes: &[Attribute], faults: &mut Faults) -> TypeMarks {
    let mut marks = TypeMarks {
        elsewhere: serde::names(attributes),
        ..TypeMarks::default()
    };
    for attribute in attributes {
        if attribute.path().is_ident("sensitive") {
            marks.is_sensitive = true;
            expect_bare(attribute, Place::Type, faults);
        }
        for option in loggable(attribute, faults) {
            match option.name.as_str() {
                "display" => marks.is_displayed |= option.is_bare(faults),
                "debug" => marks.has_debug |= option.is_bare(faults),
                "public" => marks.public = option.reason(faults),
                "crate" => marks.root = root(&option, faults),
                _ => faults.push(options::unknown(&option, Place::Type)),
            }
        }
    }
    marks
}

pub(super) fn of_variant(attributes: &[Attribute], faults: &mut Faults) -> VariantMarks {
    let mut marks = VariantMarks {
        elsewhere: serde::names(attributes),
        ..VariantMarks::default()
    };
    for attribute in attributes {
        if attribute.path().is_ident("sensitive") {
            marks.is_sensitive = true;
            expect_bare(attribute, Place::Variant, faults);
        }
        for option in loggable(attribute, faults) {
            match option.name.as_str() {
                "rename" => marks.rename = option.text(NAME, faults),
                "public" => marks.public = option.reason(faults),
                _ => faults.push(options::unknown(&option, Place::Variant)),
            }
        }
    }
    marks
}

pub(super) fn of_field(attributes: &[Attribute], faults: &mut Faults) -> FieldMarks {
    let mut marks = FieldMarks {
        elsewhere: serde::names(attributes),
        ..FieldMarks::default()
    };
    for attribute in attributes {
        if attribute.path().is_ident("sensitive") {
            marks.add_sensitive(attribute, faults);
        } else if attribute.path().is_ident("loggable") {
            marks.add_loggable(attribute, faults);
        }
    }
    marks
}

impl FieldMarks {
    /// With the reason that was given for what holds the field, if it has none of its own.
    pub(super) fn or_public(mut self, reason: Option<LitStr>) -> Self {
        self.public = self.public.or(reason);
        self
    }

    /// Whether anything was said that bears on what is shown.
    pub(super) const fn says_something(&self) -> bool {
        self.sensitive.is_some()
            || self.public.is_some()
            || self.rename.is_some()
            || self.is_skipped
            || self.is_displayed
    }

    fn add_sensitive(&mut self, attribute: &Attribute, faults: &mut Faults) {
        let sensitive = treatment(attribute, faults).unwrap_or(Sensitive::Broken);
        if self.sensitive.replace(sensitive).is_some() {
            faults.push(
                Fault::new(attribute, Code::Mark, "a field is marked sensitive once")
                    .help("keep the mark that says how much of it is shown"),
            );
            self.sensitive = Some(Sensitive::Broken);
        }
    }

    fn add_loggable(&mut self, attribute: &Attribute, faults: &mut Faults) {
        let before = faults.count();
        for option in loggable(attribute, faults) {
            match option.name.as_str() {
                "skip" => self.is_skipped |= option.is_bare(faults),
                "display" => self.is_displayed |= option.is_bare(faults),
                "rename" if self.rename.is_none() => self.rename = option.text(NAME, faults),
                "public" if self.public.is_none() => self.public = option.reason(faults),
                "rename" | "public" => faults.push(options::repeated(&option)),
                _ => faults.push(options::unknown(&option, Place::Field)),
            }
        }
        if faults.count() > before {
            self.sensitive = Some(Sensitive::Broken);
        }
    }
}

const NAME: &str = "a name: `rename = \"name\"`";

/// The options of `#[loggable(…)]`; none of any other attribute.
fn loggable(attribute: &Attribute, faults: &mut Faults) -> Vec<Written> {
    if !attribute.path().is_ident("loggable") {
        return Vec::new();
    }
    options::read(attribute, faults).unwrap_or_default()
}

/// `#[sensitive]` says it all, `#[sensitive(mask)]` says how; `None` where neither can be made out.
fn treatment(attribute: &Attribute, faults: &mut Faults) -> Option<Sensitive> {
    if matches!(attribute.meta, Meta::Path(_)) {
        return Some(Sensitive::Redacted);
    }
    let options = options::read(attribute, faults)?;
    let [option] = options.as_slice() else {
        let problem = "`#[sensitive(…)]` takes one of mask, hash, ends and truncate";
        faults.push(
            Fault::new(attribute, Code::Mark, problem)
                .help("write `#[sensitive]` to show nothing but that it is there"),
        );
        return None;
    };
    let bare =
        |sensitive: Sensitive, faults: &mut Faults| option.is_bare(faults).then_some(sensitive);
    match option.name.as_str() {
        "mask" => bare(Sensitive::Masked, faults),
        "hash" => bare(Sensitive::Hashed, faults),
        "ends" => bare(Sensitive::Ends, faults),
        "truncate" => option.number(LIMIT, faults).map(Sensitive::Truncated),
        _ => {
            faults.push(options::unknown_treatment(option));
            None
        }
    }
}

const LIMIT: &str = "the most bytes to keep: `truncate = 100`";

/// On a type or a variant, `#[sensitive]` hides all of it.
fn expect_bare(attribute: &Attribute, place: Place, faults: &mut Faults) {
    if !matches!(attribute.meta, Meta::Path(_)) {
        let problem = format!("on a {}, `#[sensitive]` takes no options", place.name());
        faults.push(
            Fault::new(attribute, Code::Mark, problem)
                .help("write `#[sensitive]` to hide it whole, or mark its fields one by one"),
        );
    }
}

/// `crate = "path"`, as in serde.
fn root(option: &Written, faults: &mut Faults) -> Option<Path> {
    let form = "the path of candor: `crate = \"infra::candor\"`";
    let text = option.text(form, faults)?;
    let path = text.parse::<Path>().ok();
    if path.is_none() {
        faults.push(
            Fault::new(&text, Code::Mark, format!("`crate` takes {form}"))
                .help("it is the name or the path under which this crate knows candor"),
        );
    }
    path
}
