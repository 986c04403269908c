//! The fields of a struct or a variant, one by one.

use syn::Expr;

use super::access::{self, Access};
use super::check::Judge;
use super::containers::Containers;
use super::decide::{Subject, treatment};
use super::judge::{self, Judgement};
use super::keys;
use super::marks::TypeMarks;
use super::model::{Content, Variant};
use super::parse::{self, Field};
use crate::model::{self, Treatment};

impl Judge<'_> {
    pub(super) fn variant(&mut self, variant: &parse::Variant, type_marks: &TypeMarks) -> Variant {
        let label = keys::label_of(variant);
        let marks = &variant.marks;
        self.faults.extend(keys::misspelt_label(variant));
        self.faults
            .extend(keys::unwaivable(&variant.names(), marks.public.as_ref()));
        let is_public = marks.public.is_some();
        self.faults
            .extend(keys::both(&variant.name, marks.is_sensitive, is_public));
        let containers = Containers::of_variant(&self.type_names, type_marks, variant);
        let content = if variant.marks.is_sensitive {
            self.keep(&variant.content, Access::Bound);
            Content::Redacted(containers.payload().verdict.class())
        } else {
            self.content(&variant.content, &containers, label.clone(), Access::Bound)
        };
        Variant {
            name: variant.name.clone(),
            label,
            bindings: std::mem::take(&mut self.bindings),
            content,
        }
    }

    pub(super) fn content(
        &mut self,
        content: &parse::Content,
        containers: &Containers,
        label: String,
        access: Access,
    ) -> Content {
        match content {
            parse::Content::Nothing => Content::Name(label),
            parse::Content::Named(fields) => {
                self.faults.extend(keys::same_keys(fields));
                let named =
                    |field: &Field| judge::of_field(&keys::names_of(field), &containers.all());
                Content::Entries(label, self.fields(fields, containers, named, access))
            }
            parse::Content::Unnamed(fields) => {
                let unnamed = |_: &Field| containers.payload();
                let mut shown = self.fields(fields, containers, unnamed, access);
                match shown.pop() {
                    Some(only) if fields.len() == 1 => Content::Whole(label, Box::new(only)),
                    last => {
                        shown.extend(last);
                        Content::Items(label, shown)
                    }
                }
            }
        }
    }

    /// Notes fields that are not shown.
    pub(super) fn keep(&mut self, content: &parse::Content, access: Access) {
        for field in content.fields() {
            self.keep_one(field, access);
        }
    }

    fn keep_one(&mut self, field: &Field, access: Access) {
        let value = access.value(field, &mut self.bindings);
        // What a pattern has bound is in use by that.
        if let Access::OfSelf = access {
            self.unread.push(value);
        }
    }

    fn fields(
        &mut self,
        fields: &[Field],
        containers: &Containers,
        judgement: impl Fn(&Field) -> Judgement,
        access: Access,
    ) -> Vec<model::Field> {
        let mut shown = Vec::new();
        for field in fields {
            let conflict = keys::conflict(field);
            let is_clean = conflict.is_none();
            self.faults.extend(conflict);
            if field.marks.is_skipped || !is_clean {
                continue;
            }
            self.faults.extend(keys::misspelt(field));
            shown.push(self.field(field, containers, judgement(field), access));
        }
        shown
    }

    fn field(
        &mut self,
        field: &Field,
        containers: &Containers,
        judgement: Judgement,
        access: Access,
    ) -> model::Field {
        let marks = &field.marks;
        let subject = Subject {
            title: containers.title(field),
            at: field.place(),
            declared: keys::declared(field),
            ty: Some(&field.ty),
            judgement,
            marks,
        };
        let treatment = treatment(&subject, &mut self.faults);
        if let Some(treatment) = &treatment {
            self.bounds.note(&field.ty, treatment, self.paths);
        }
        let value = match &treatment {
            None | Some(Treatment::Redacted(_)) => {
                self.keep_one(field, access);
                access::unread(field)
            }
            Some(_) => access.value(field, &mut self.bindings),
        };
        let key = keys::key_of(field);
        let note = keys::note(&key, &marks.clone().or_public(containers.waiver_of(field)));
        model::Field {
            allowance: keys::allowance(field),
            ..decided(key, note, value, treatment)
        }
    }
}

pub(super) fn decided(
    key: String,
    note: Option<String>,
    value: Expr,
    treatment: Option<Treatment>,
) -> model::Field {
    model::Field {
        key,
        note,
        value,
        treatment: treatment.unwrap_or(Treatment::Redacted(None)),
        written: String::new(),
        allowance: None,
    }
}
