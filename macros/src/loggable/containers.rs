//! The names of what holds a field: the type's and the variant's, unless a reason says that they mean no secret.

use syn::LitStr;
use syn::ext::IdentExt;

use super::judge::{self, Judgement};
use super::marks::TypeMarks;
use super::parse::{Field, Variant};

pub(super) struct Containers {
    /// Of the type, where the fields are those of a variant.
    outer: Names,
    /// Of the struct or the variant itself.
    inner: Names,
    /// As it is called in texts.
    title: String,
}

/// The names of one container.
#[derive(Default)]
struct Names {
    all: Vec<String>,
    /// Why they mean no secret.
    waiver: Option<LitStr>,
}

impl Names {
    /// Those that say something of a value without a name of its own.
    fn unwaived(&self) -> &[String] {
        if self.waiver.is_some() {
            &[]
        } else {
            &self.all
        }
    }
}

impl Containers {
    pub(super) fn of_struct(type_names: &[String], marks: &TypeMarks) -> Self {
        Self {
            outer: Names::default(),
            inner: Names {
                all: type_names.to_vec(),
                waiver: marks.public.clone(),
            },
            title: type_names.first().cloned().unwrap_or_default(),
        }
    }

    pub(super) fn of_variant(
        type_names: &[String],
        type_marks: &TypeMarks,
        variant: &Variant,
    ) -> Self {
        let type_name = type_names.first().cloned().unwrap_or_default();
        Self {
            outer: Names {
                all: type_names.to_vec(),
                waiver: type_marks.public.clone(),
            },
            inner: Names {
                all: variant.names(),
                waiver: variant.marks.public.clone(),
            },
            title: format!("{type_name}::{}", variant.name.unraw()),
        }
    }

    /// What the names say of a value that has none of its own.
    pub(super) fn payload(&self) -> Judgement {
        judge::of_payload(self.outer.unwaived(), self.inner.unwaived())
    }

    /// Every name that could complete that of a field.
    pub(super) fn all(&self) -> Vec<String> {
        [self.outer.all.as_slice(), self.inner.all.as_slice()].concat()
    }

    /// The reason that was given for the names, which stays with every value that they would have hidden.
    pub(super) fn waiver_of(&self, field: &Field) -> Option<LitStr> {
        let waiver = self.inner.waiver.as_ref().or(self.outer.waiver.as_ref());
        waiver.filter(|_| field.name.is_none()).cloned()
    }

    /// The field in the words of an error.
    pub(super) fn title(&self, field: &Field) -> String {
        match &field.name {
            Some(name) => format!("`{}` of `{}`", name.unraw(), self.title),
            None => format!("the value inside `{}`", self.title),
        }
    }
}
