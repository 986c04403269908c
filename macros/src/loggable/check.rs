//! A type as written to one as decided: what is shown of each field, and every fault.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Expr, Member, parse_quote_spanned};

use super::access::Access;
use super::bounds::Bounds;
use super::containers::Containers;
use super::decide::{Subject, treatment};
use super::fields::decided;
use super::judge;
use super::keys;
use super::marks::{FieldMarks, TypeMarks};
use super::model::{Body, Content, Model};
use super::parse::{self, Ast, Shape};
use crate::diag::{Code, Fault, Faults};
use crate::paths::Paths;
use crate::policy;
use crate::source::source;

pub(super) fn check(ast: Ast) -> Model {
    let mut judge = Judge {
        paths: &ast.paths,
        bounds: Bounds::of(&ast.generics, &ast.paths),
        bindings: Vec::new(),
        unread: Vec::new(),
        type_names: names_of_type(&ast.name, &ast.marks),
        faults: ast.faults,
    };
    let body = judge.body(&ast.name, &ast.marks, &ast.shape);
    judge.faults.extend(policy::fault());
    let (bounds, faults, unread) = (judge.bounds, judge.faults, judge.unread);
    let (body, generics) = if faults.count() == 0 {
        (body, bounds.added_to(ast.generics))
    } else {
        (Body::Inert, ast.generics)
    };
    Model {
        markers: markers(&ast.marks, &ast.shape),
        generics,
        body,
        unread,
        has_debug: ast.marks.has_debug,
        policy_file: policy::file(),
        rejections: faults.compile_errors(),
        #[cfg(test)]
        faults: faults.texts().collect(),
        paths: ast.paths,
        name: ast.name,
    }
}

/// The type's name, and those that serde gives it; none where a reason says that they mean no secret.
fn names_of_type(name: &Ident, marks: &TypeMarks) -> Vec<String> {
    let own = name.unraw().to_string();
    [vec![own], marks.elsewhere.clone()].concat()
}

/// A type that never shows anything may stand under any name, and one that is a word out of a few under most.
fn markers(marks: &TypeMarks, shape: &Shape) -> Vec<&'static str> {
    let is_word = matches!(shape, Shape::Enum(variants)
        if variants.iter().all(|one| matches!(one.content, parse::Content::Nothing)));
    match (marks.is_sensitive, is_word) {
        (true, _) => vec!["Harmless", "NonSecret"],
        (false, true) if !marks.is_displayed => vec!["NonSecret"],
        _ => Vec::new(),
    }
}

/// What is known of the type, and what has been found so far.
pub(super) struct Judge<'a> {
    pub(super) paths: &'a Paths,
    pub(super) type_names: Vec<String>,
    pub(super) bounds: Bounds,
    /// What the pattern of the variant at hand takes out.
    pub(super) bindings: Vec<(Member, Ident)>,
    /// Fields that are not shown, but have a use all the same: being kept.
    pub(super) unread: Vec<Expr>,
    pub(super) faults: Faults,
}

impl Judge<'_> {
    fn body(&mut self, name: &Ident, marks: &TypeMarks, shape: &Shape) -> Body {
        if marks.is_sensitive {
            let class = judge::of_payload(&[], &self.type_names).verdict.class();
            self.faults.extend(keys::useless_display(marks, name));
            self.faults
                .extend(keys::both(name, true, marks.public.is_some()));
            if let Shape::Struct(content) = shape {
                self.keep(content, Access::OfSelf);
            }
            return Body::Struct(Content::Redacted(class));
        }
        if marks.is_displayed {
            self.faults.extend(keys::hidden_marks(shape));
            return Body::Struct(self.displayed(name, marks));
        }
        let reason = marks.public.as_ref();
        self.faults
            .extend(keys::unwaivable(&self.type_names, reason));
        let label = name.unraw().to_string();
        match shape {
            Shape::Union => {
                self.faults.push(union(name));
                Body::Inert
            }
            Shape::Struct(content) => {
                let containers = Containers::of_struct(&self.type_names, marks);
                Body::Struct(self.content(content, &containers, label, Access::OfSelf))
            }
            Shape::Enum(variants) => {
                self.faults.extend(keys::same_labels(variants));
                let variants = variants.iter();
                Body::Enum(variants.map(|one| self.variant(one, marks)).collect())
            }
        }
    }

    /// `#[loggable(display)]` on the type.
    fn displayed(&mut self, name: &Ident, marks: &TypeMarks) -> Content {
        let marks = FieldMarks {
            is_displayed: true,
            public: marks.public.clone(),
            ..FieldMarks::default()
        };
        let judgement = judge::of_payload(&[], &self.type_names);
        let title = format!("`{name}`");
        let declared = source(name);
        let at: &dyn ToTokens = name;
        let subject = Subject {
            title,
            at,
            declared,
            ty: None,
            judgement,
            marks: &marks,
        };
        let (label, note) = (name.unraw().to_string(), keys::note("", &marks));
        let near = Span::mixed_site().located_at(name.span());
        let value: Expr = parse_quote_spanned!(near=> *self);
        let treatment = treatment(&subject, &mut self.faults);
        self.bounds.note_display_of_self(self.paths);
        let field = decided(String::new(), note, value, treatment);
        Content::Whole(label, Box::new(field))
    }
}

fn union(name: &Ident) -> Fault {
    let problem = "a union can't be logged: nobody knows which of its fields is there";
    Fault::new(name, Code::NotDerivable, problem)
        .help("write `impl Loggable` by hand, or log what it means")
}
