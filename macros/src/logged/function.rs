//! A function as written to one as decided.

use proc_macro2::{Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Signature;

use super::model::{Function, Member, OkFields, Shape, Site, Unchanged};
use super::options::Options;
use super::{body, fields, item, shape};
use crate::diag::{Code, Fault, Faults};
use crate::entry::Checked;
use crate::message::{self, Message};
use crate::paths::Paths;
use crate::policy;
use crate::rewrite::Rewrite;

/// Decides about a function; one that can't be logged stays as it is.
pub(super) fn model(function: item::Function, options: Options, type_name: Option<&str>) -> Member {
    let item = function.to_token_stream();
    match parts(function, &options, type_name) {
        Ok(parts) => Member::Logged(Box::new(decided(parts, options))),
        Err(fault) => Member::Unchanged(unchanged(item, options.faults, fault)),
    }
}

/// The function in parts, if it has a body that can be logged.
fn parts(
    function: item::Function,
    options: &Options,
    type_name: Option<&str>,
) -> Result<Parts, Fault> {
    let item::Function {
        attributes,
        before,
        mut signature,
        body,
    } = function;
    if let Some(constant) = &signature.constness {
        return Err(Fault::new(constant, Code::NotLogged, "a `const fn` can't log")
            .help("remove `const`, or leave the function without `#[logged]`; inside an impl block that has it: `#[logged(off)]`"));
    }
    let body = body.ok_or_else(|| without_body(&signature))?;
    let (_, tokens) = body::split(&body);
    let shape = shape::of(
        &mut signature,
        &tokens,
        &options.tokens,
        options.ok.is_some(),
    )
    .ok_or_else(|| hidden_future(&signature))?;
    let name = &signature.ident;
    Ok(Parts {
        before: quote!(#(#attributes)* #before),
        name: type_name.map_or_else(|| name.to_string(), |of| format!("{of}::{name}")),
        signature,
        body,
        shape,
    })
}

fn without_body(signature: &Signature) -> Fault {
    Fault::new(signature, Code::NotLogged, "this method has no body to log")
        .help("put `#[logged]` on the impl, or give the method a default body")
}

/// A future that `#[logged]` would take for a result: its record would tell of the making, not of the work.
fn hidden_future(signature: &Signature) -> Fault {
    Fault::new(&signature.output, Code::HiddenFuture, "this function returns a future, and `#[logged]` does not see it made")
        .help("end the body with the `async` block that does the work: `Box::pin(async move { … })` or `async move { … }`")
        .help("or put `#[logged]` on an `async fn` that is called here")
}

struct Parts {
    before: TokenStream,
    signature: Signature,
    body: Group,
    shape: Shape,
    name: String,
}

fn decided(parts: Parts, mut options: Options) -> Function {
    let mut faults = std::mem::take(&mut options.faults);
    if options.off {
        let fault = Fault::new(
            &options.tokens,
            Code::UnknownOption,
            "`off` takes a method out of an impl block that is logged",
        );
        faults.push(fault.help("remove the attribute"));
    }
    let entries = std::mem::take(&mut options.entries);
    let mut checked = fields::check(entries, &mut faults);
    let ok = options.ok.take().map(|(word, entries)| {
        let checked_ok = fields::check(entries, &mut faults);
        fields::none_twice(&checked, &checked_ok, &mut faults);
        OkFields {
            out: Ident::new("out", word.span()),
            fields: checked_ok.fields,
            strays: checked_ok.strays,
        }
    });
    let mut faults = Faults::in_order(message_fault(&options, &checked), faults);
    faults.extend(policy::fault());
    Function {
        paths: Paths::new(root(&options)),
        before: parts.before,
        body: parts.body,
        shape: parts.shape,
        site: site(options, parts.name),
        signature: parts.signature,
        fields: std::mem::take(&mut checked.fields),
        ok,
        strays: checked.strays,
        policy_file: policy::file(),
        rejections: faults.compile_errors(),
        #[cfg(test)]
        faults: faults.texts().collect(),
    }
}

fn root(options: &Options) -> TokenStream {
    options
        .root
        .as_ref()
        .map_or_else(|| quote!(::candor), |root| quote!(#root))
}

fn message_fault(options: &Options, checked: &Checked) -> Option<Fault> {
    if matches!(options.message, Message::Missing) {
        return None;
    }
    let rewrite = Rewrite {
        macro_name: "logged",
        head: &[],
        checked,
    };
    message::check(&options.message, "logged", |message, values| {
        let mut parts = vec![rewrite.arguments(message, values)];
        parts.extend(options.written.iter().cloned());
        format!("#[logged({})]", parts.join(", "))
    })
}

fn site(options: Options, name: String) -> Site {
    let info = || Ident::new("Info", Span::call_site());
    Site {
        level: options.level.unwrap_or_else(info),
        err: options.err,
        slow: options.slow,
        threshold: options.threshold,
        sample: options.sample,
        tells_start: options.start,
        target: options.target.map(ToTokens::into_token_stream),
        event: options.event.map(|event| event.value()),
        message: match &options.message {
            Message::Literal(text) => text.value(),
            _ => name.clone(),
        },
        function: name,
    }
}

/// An item that stays as it is, and why.
pub(super) fn unchanged(item: TokenStream, mut faults: Faults, fault: Fault) -> Unchanged {
    faults.push(fault);
    Unchanged {
        item,
        rejections: faults.compile_error_items(),
        #[cfg(test)]
        faults: faults.texts().collect(),
    }
}
