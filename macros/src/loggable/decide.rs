//! One value: what its names say, what its marks say, and what is shown of it.

use candor_policy::{Class, Verdict};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

use super::judge::Judgement;
use super::marks::{FieldMarks, Sensitive};
use super::words;
use crate::diag::{Code, Fault, Faults};
use crate::entry::a;
use crate::model::{Admission, Admits, Treatment};

/// A value whose treatment is to be decided.
pub(super) struct Subject<'a> {
    /// `number` of `Card`, for texts.
    pub(super) title: String,
    /// What an error underlines.
    pub(super) at: &'a dyn ToTokens,
    /// How it is declared, for the line to write instead.
    pub(super) declared: String,
    pub(super) ty: Option<&'a Type>,
    pub(super) judgement: Judgement,
    pub(super) marks: &'a FieldMarks,
}

/// The treatment; `None` where there is a fault, which is reported.
pub(super) fn treatment(subject: &Subject<'_>, faults: &mut Faults) -> Option<Treatment> {
    let before = faults.count();
    let class = subject.judgement.verdict.class();
    let form = Box::new(if subject.marks.is_displayed {
        Treatment::Display
    } else {
        Treatment::Plain
    });
    let treatment = match (&subject.marks.sensitive, &subject.marks.public) {
        (Some(sensitive), _) => of_sensitive(subject, sensitive, form, class, faults),
        (None, Some(_)) => of_public(subject, form, class, faults),
        (None, None) => of_unmarked(subject, form, faults),
    };
    (faults.count() == before).then_some(treatment)
}

fn of_sensitive(
    subject: &Subject<'_>,
    sensitive: &Sensitive,
    form: Box<Treatment>,
    class: Option<Class>,
    faults: &mut Faults,
) -> Treatment {
    match sensitive {
        Sensitive::Redacted | Sensitive::Broken => Treatment::Redacted(class),
        Sensitive::Masked => Treatment::Masked(form, class),
        Sensitive::Hashed => {
            faults.extend(class.filter(|class| !class.can_be_hashed()).map(|class| {
                let problem = format!(
                    "{} is too short to hide in a hash: all of them can be tried",
                    a(class)
                );
                redact(subject, Code::NotHashable, problem)
            }));
            Treatment::Hashed(form, class)
        }
        Sensitive::Ends => {
            faults.extend(class.filter(|class| !class.can_show_ends()).map(|class| {
                let problem = format!("a few characters of {} give it away", a(class));
                redact(subject, Code::NotShowable, problem)
            }));
            Treatment::Ends(form, class)
        }
        Sensitive::Truncated(limit) => {
            let truncated = Treatment::Truncated(form, Some(limit.clone()));
            of_truncated(subject, truncated, faults)
        }
    }
}

fn of_truncated(subject: &Subject<'_>, truncated: Treatment, faults: &mut Faults) -> Treatment {
    match subject.judgement.verdict {
        Verdict::Allow => truncated,
        Verdict::Mask(class) => Treatment::Masked(Box::new(truncated), Some(class)),
        Verdict::ScalarOnly(class) | Verdict::Deny(class) => {
            let problem = format!("the beginning of {} gives it away", a(class));
            faults.push(redact(subject, Code::NotShowable, problem));
            truncated
        }
    }
}

fn redact(subject: &Subject<'_>, code: Code, problem: String) -> Fault {
    Fault::new(&subject.at, code, problem)
        .help("write `#[sensitive]`: it shows that the value was there")
}

fn of_public(
    subject: &Subject<'_>,
    form: Box<Treatment>,
    class: Option<Class>,
    faults: &mut Faults,
) -> Treatment {
    faults.extend(class.filter(|class| !class.can_be_waived()).map(|class| {
        let problem = format!("no reason makes {} public", a(class));
        Fault::new(&subject.at, Code::NotWaivable, problem)
            .help("write `#[sensitive]`, or give it a name that says what it is")
    }));
    Treatment::Public(form)
}

fn of_unmarked(subject: &Subject<'_>, form: Box<Treatment>, faults: &mut Faults) -> Treatment {
    let is_bare = !subject.marks.is_displayed;
    match subject.judgement.verdict {
        Verdict::Allow => *form,
        Verdict::Mask(class) => Treatment::Masked(form, Some(class)),
        Verdict::ScalarOnly(class) if is_bare => admit(subject, class, Admits::Scalar),
        Verdict::Deny(class) if is_bare && subject.ty.is_some_and(may_be_harmless) => {
            admit(subject, class, Admits::Bool)
        }
        Verdict::ScalarOnly(class) | Verdict::Deny(class) => {
            faults.push(words::unmarked(subject, class));
            Treatment::Redacted(Some(class))
        }
    }
}

/// Leaves the decision to the type checker.
fn admit(subject: &Subject<'_>, class: Class, admits: Admits) -> Treatment {
    let (code, label) = match admits {
        Admits::Bool => (
            Code::UnmarkedSecret,
            "only a truth value or a redacted one may stand under this name without a mark",
        ),
        Admits::Scalar => (
            Code::ScalarOnlyName,
            "only numbers, truth values, times and redacted values may stand under this name without a mark",
        ),
    };
    Treatment::Admit(Box::new(Admission {
        admits,
        class,
        message: format!(
            "{} names {}, and `{{Self}}` could hold one [candor::{}]",
            subject.title,
            a(class),
            code.id()
        ),
        label,
        notes: words::notes(class, code),
    }))
}

/// Whether the type may be one that a forbidden name admits: `bool`, or one that is always redacted. Of a type that
/// this crate does not know, the compiler says whether it is.
fn may_be_harmless(ty: &Type) -> bool {
    /// Types of the standard library that show what they hold.
    const TEXTS_AND_NUMBERS: [&str; 24] = [
        "String", "str", "char", "Vec", "VecDeque", "Cow", "PathBuf", "Path", "OsString", "OsStr",
        "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
        "f32", "f64",
    ];
    const OTHERS: [&str; 9] = [
        "HashMap", "BTreeMap", "HashSet", "BTreeSet", "Value", "Bytes", "BytesMut", "Uuid",
        "Duration",
    ];
    const POINTERS: [&str; 4] = ["Option", "Box", "Rc", "Arc"];
    match ty {
        Type::Reference(reference) => may_be_harmless(&reference.elem),
        Type::Group(group) => may_be_harmless(&group.elem),
        Type::Paren(paren) => may_be_harmless(&paren.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            match &last.arguments {
                PathArguments::AngleBracketed(arguments) if POINTERS.contains(&&*name) => {
                    arguments.args.iter().all(|argument| {
                        matches!(argument, GenericArgument::Type(ty) if may_be_harmless(ty))
                    })
                }
                // One letter is a type parameter.
                _ => {
                    name.len() > 1
                        && !TEXTS_AND_NUMBERS.contains(&&*name)
                        && !OTHERS.contains(&&*name)
                }
            }
        }),
        _ => false,
    }
}
