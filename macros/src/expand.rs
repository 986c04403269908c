//! Fields to tokens: what `log_*!`, `fields!` and `context!` share.

use candor_policy::Class;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Expr, LitInt};

use crate::diag::Code;
use crate::paths::{Paths, span_of};

/// One field, decided.
pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) note: Option<String>,
    pub(crate) value: Expr,
    pub(crate) treatment: Treatment,
    /// As it was written, for a rewritten call.
    pub(crate) written: String,
}

/// What is done to a value on its way into the record.
pub(crate) enum Treatment {
    Plain,
    Display,
    Debug,
    Truncated(Option<LitInt>),
    Masked(Box<Treatment>, Option<Class>),
    Hashed(Option<Class>),
    Redacted(Option<Class>),
    Public,
    Error,
    Metric,
    Spread(String),
    /// The name is forbidden: the type checker admits a truth value.
    AdmitBool(Class),
    /// The name admits numbers, truth values and times.
    AdmitScalar(Class),
}

/// Separates the message from the keys and the keys from each other; the run-time crate splits there.
const FIELD: char = '\u{1f}';
/// Separates a key from its note.
const NOTE: char = '\u{1e}';

/// The message and the keys in one string.
pub(crate) fn packed(message: &str, fields: &[Field]) -> String {
    let mut packed = message.to_owned();
    for field in fields {
        packed.push(FIELD);
        packed.push_str(&field.key);
        if let Some(note) = &field.note {
            packed.push(NOTE);
            packed.push_str(note);
        }
    }
    packed
}

/// Where the call stands: target, file, and the event's name if it has one.
pub(crate) fn place(
    paths: &Paths,
    target: Option<&TokenStream>,
    event: Option<&str>,
) -> TokenStream {
    let core = paths.private("core", Span::call_site());
    let module = quote!(#core::module_path!());
    let target = target.unwrap_or(&module);
    let event = event.map(|event| {
        let event = format!("{FIELD}{event}");
        quote!(, #event)
    });
    let separator = FIELD.to_string();
    quote!(#core::concat!(#target, #separator, #core::file!() #event))
}

/// The references to the values, in the order of the keys.
pub(crate) fn values(paths: &Paths, fields: &[Field]) -> TokenStream {
    let values = fields
        .iter()
        .enumerate()
        .map(|(index, field)| value(paths, index, field));
    quote!(&[#(#values),*])
}

/// The items that the values need: after them, because an editor maps the cursor by its offset from the start.
pub(crate) fn items(paths: &Paths, fields: &[Field]) -> TokenStream {
    fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| match field.treatment {
            Treatment::AdmitBool(class) => {
                Some(admission(paths, index, field, class, Admits::Bool))
            }
            Treatment::AdmitScalar(class) => {
                Some(admission(paths, index, field, class, Admits::Scalar))
            }
            _ => None,
        })
        .collect()
}

/// What brings the methods of `error = …` into scope, where there is one.
pub(crate) fn imports(paths: &Paths, fields: &[Field]) -> Option<TokenStream> {
    let error = fields
        .iter()
        .find(|field| matches!(field.treatment, Treatment::Error))?;
    let near = span_of(&error.value);
    let traits = ["ViaError", "ViaDeref", "ViaLoggableError"].map(|name| paths.private(name, near));
    Some(quote!(#( #[allow(unused_imports)] use #traits as _; )*))
}

/// Expressions of rejected entries, never run: their variables count as used, and nothing follows from the error.
pub(crate) fn strays(strays: &[TokenStream]) -> TokenStream {
    let strays = strays.iter().filter(|stray| !stray.is_empty());
    quote!(#( if false { let _ = &(#strays); } )*)
}

fn value(paths: &Paths, index: usize, field: &Field) -> TokenStream {
    let near = span_of(&field.value);
    let reference = reference(&field.value);
    treated(paths, &field.treatment, index, &reference, near)
}

fn treated(
    paths: &Paths,
    treatment: &Treatment,
    index: usize,
    reference: &TokenStream,
    near: Span,
) -> TokenStream {
    let word = |name: &str| paths.private(name, near);
    let amp = quote_spanned!(Span::mixed_site().located_at(near)=> &);
    match treatment {
        Treatment::Plain => reference.clone(),
        Treatment::Display => call(&amp, &word("display"), reference, None),
        Treatment::Debug => call(&amp, &word("debug"), reference, None),
        Treatment::Truncated(limit) => {
            let core = word("core");
            let limit = match limit {
                Some(limit) => quote!(#core::option::Option::Some(#limit)),
                None => quote!(#core::option::Option::None),
            };
            call(&amp, &word("truncated"), reference, Some(limit))
        }
        Treatment::Masked(inner, class) => {
            let inner = treated(paths, inner, index, reference, near);
            call(&amp, &word("masked"), &inner, Some(class_id(*class)))
        }
        Treatment::Hashed(class) => call(&amp, &word("hashed"), reference, Some(class_id(*class))),
        Treatment::Redacted(class) => {
            call(&amp, &word("redacted"), reference, Some(class_id(*class)))
        }
        Treatment::Public => call(&amp, &word("public"), reference, None),
        Treatment::Metric => call(&amp, &word("metric"), reference, None),
        Treatment::Spread(prefix) => call(&amp, &word("spread"), reference, Some(quote!(#prefix))),
        Treatment::Error => {
            let probe = word("ErrorProbe");
            quote_spanned!(Span::mixed_site().located_at(near)=> #amp (&&&#probe(#reference)).candor_error_value())
        }
        Treatment::AdmitBool(_) | Treatment::AdmitScalar(_) => {
            let admit = admit_name(index, near);
            quote!(#amp #admit(#reference))
        }
    }
}

fn call(
    amp: &TokenStream,
    function: &TokenStream,
    reference: &TokenStream,
    extra: Option<TokenStream>,
) -> TokenStream {
    let extra = extra.map(|extra| quote!(, #extra));
    quote!(#amp #function(#reference #extra))
}

fn class_id(class: Option<Class>) -> TokenStream {
    Literal::u8_suffixed(class.map_or(0, Class::id)).into_token_stream()
}

/// `&value`, in the user's own span, so that an error underlines exactly the value.
fn reference(value: &Expr) -> TokenStream {
    let near = span_of(value);
    let amp = quote_spanned!(near=> &);
    if is_postfix(value) {
        quote!(#amp #value)
    } else {
        // `&1 + 2` would be `(&1) + 2`.
        let parenthesised =
            proc_macro2::Group::new(proc_macro2::Delimiter::Parenthesis, value.to_token_stream());
        quote!(#amp #parenthesised)
    }
}

fn is_postfix(value: &Expr) -> bool {
    matches!(
        value,
        Expr::Path(_)
            | Expr::Field(_)
            | Expr::MethodCall(_)
            | Expr::Call(_)
            | Expr::Lit(_)
            | Expr::Index(_)
            | Expr::Macro(_)
            | Expr::Paren(_)
            | Expr::Array(_)
            | Expr::Tuple(_)
            | Expr::Group(_)
    )
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Admits {
    Bool,
    Scalar,
}

fn admit_name(index: usize, near: Span) -> Ident {
    Ident::new(
        &format!("__candor_admit_{index}"),
        Span::mixed_site().located_at(near),
    )
}

/// A trait of the call's own, so that the error names the field; the types that have it are the run-time crate's choice.
fn admission(
    paths: &Paths,
    index: usize,
    field: &Field,
    class: Class,
    admits: Admits,
) -> TokenStream {
    let near = span_of(&field.value);
    let (marker, word) = match admits {
        Admits::Bool => (
            paths.private("Harmless", near),
            paths.private("admitted", near),
        ),
        Admits::Scalar => (
            paths.private("NonSecret", near),
            paths.private("scalar_only", near),
        ),
    };
    let loggable = paths.private("Loggable", near);
    let exposed = paths.private("Exposed", near);
    let admit = admit_name(index, near);
    // Named after the key: rustc compares traits by name when it looks for one that was meant.
    let name = field.key.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let span = Span::mixed_site().located_at(near);
    let admitted = format_ident!("__CandorMayBe_{name}_{index}", span = span);
    let texts = Texts::of(&field.key, class, admits);
    let (message, label, [first, second, third]) = (texts.message, texts.label, texts.notes);
    let class_argument = (admits == Admits::Bool).then(|| {
        let id = class_id(Some(class));
        quote!(, #id)
    });
    quote_spanned! {span=>
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #first, note = #second, note = #third)]
        trait #admitted {}
        #[diagnostic::do_not_recommend]
        impl<T: #marker> #admitted for T {}
        fn #admit<T: #admitted + #loggable>(value: &T) -> #exposed<'_> {
            #word(value #class_argument)
        }
    }
}

/// The class with its article.
pub(crate) fn a(class: Class) -> String {
    let name = class.as_str();
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) && !name.starts_with("one") {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}

/// What the compiler says when a type is not admitted.
struct Texts {
    message: String,
    label: String,
    notes: [String; 3],
}

impl Texts {
    fn of(key: &str, class: Class, admits: Admits) -> Self {
        let (code, problem, label) = match admits {
            Admits::Bool => (
                Code::ForbiddenName,
                format!(
                    "`{key}` is a forbidden field name ({}), and `{{Self}}` could hold one",
                    class.as_str()
                ),
                "only a truth value or a redacted one may stand under this name",
            ),
            Admits::Scalar => (
                Code::ScalarOnlyName,
                format!("`{key}` names {}, and `{{Self}}` could hold one", a(class)),
                "only numbers, truth values, times and redacted values may stand under this name",
            ),
        };
        let waiver = if class.can_be_waived() {
            format!("if it is no secret: `{key} = public(value, reason = \"why not\")`")
        } else {
            "or leave it out, and log what you need to know of it, as a truth value".to_owned()
        };
        Self {
            message: format!("{problem} [candor::{}]", code.id()),
            label: label.to_owned(),
            notes: [
                format!("to show only that it was there: `{key} = redacted(value)`"),
                waiver,
                format!("see: {}", code.page()),
            ],
        }
    }
}
