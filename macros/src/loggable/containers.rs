//! The names of what holds a field: the type's and the variant's, unless a reason says that they mean no secret.

use syn::LitStr;
use syn::ext::IdentExt;

use super::marks::TypeMarks;
use super::parse::{Field, Variant};

pub(super) struct Containers {
    /// Of the type, where the fields are those of a variant.
    pub(super) outer: Vec<String>,
    /// Of the struct or the variant itself.
    pub(super) inner: Vec<String>,
    /// As it is called in texts.
    title: String,
    /// Why a value inside that has no name of its own is no secret.
    waiver: Option<LitStr>,
}

impl Containers {
    pub(super) fn of_struct(type_names: &[String], marks: &TypeMarks) -> Self {
        Self {
            outer: Vec::new(),
            inner: type_names.to_vec(),
            title: type_names.first().cloned().unwrap_or_default(),
            waiver: marks.public.clone(),
        }
    }

    pub(super) fn of_variant(
        type_names: &[String],
        type_marks: &TypeMarks,
        variant: &Variant,
    ) -> Self {
        let name = variant.name.unraw().to_string();
        let type_name = type_names.first().cloned().unwrap_or_default();
        let rename = variant.marks.rename.as_ref().map(LitStr::value);
        let inner = [name.clone()].into_iter().chain(rename);
        Self {
            outer: type_names.to_vec(),
            inner: inner
                .chain(variant.marks.elsewhere.iter().cloned())
                .collect(),
            title: format!("{type_name}::{name}"),
            waiver: variant
                .marks
                .public
                .clone()
                .or_else(|| type_marks.public.clone()),
        }
    }

    /// Every name that could complete that of a field.
    pub(super) fn all(&self) -> Vec<String> {
        [self.outer.as_slice(), self.inner.as_slice()].concat()
    }

    /// The reason that was given for the type or the variant: it is about values that have no name but theirs.
    pub(super) fn waiver_of(&self, field: &Field) -> Option<LitStr> {
        match field.name {
            Some(_) => None,
            None => self.waiver.clone(),
        }
    }

    /// The field in the words of an error.
    pub(super) fn title(&self, field: &Field) -> String {
        match &field.name {
            Some(name) => format!("`{}` of `{}`", name.unraw(), self.title),
            None => format!("the value inside `{}`", self.title),
        }
    }
}
