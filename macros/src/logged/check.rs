//! An attribute as written to a function as decided.

use proc_macro2::{Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::item::{self, Impl, Item};
use super::model::{Function, Member, Model, OkFields, Site, Unchanged};
use super::options::{self, Options};
use super::parse::Ast;
use super::{body, fields, shape};
use crate::diag::{Code, Fault, Faults};
use crate::message::{self, Message};
use crate::paths::Paths;
use crate::policy;
use crate::rewrite::Rewrite;

pub(super) fn check(ast: Ast) -> Model {
    let options = ast.options;
    match ast.item {
        Item::Function(function) => match function_model(*function, options, None) {
            Member::Logged(function) => Model::Function(function),
            Member::Unchanged(unchanged) => Model::Unchanged(unchanged),
        },
        Item::Impl(implementation) => implementation_model(implementation, options),
        Item::Other(item, kind) => {
            let fault = Fault::new(
                &options.tokens,
                Code::NotLogged,
                format!("`#[logged]` stands on {kind}"),
            )
            .help("put it on a function, a method or an impl block");
            Model::Unchanged(unchanged(item, options.faults, fault))
        }
    }
}

fn unchanged(item: TokenStream, mut faults: Faults, fault: Fault) -> Unchanged {
    faults.push(fault);
    Unchanged {
        item,
        rejections: faults.compile_error_items(),
        #[cfg(test)]
        faults: faults.texts().collect(),
    }
}

/// Each method of the block, by its own attribute or, without one, by the block's.
fn implementation_model(implementation: Impl, mut options: Options) -> Model {
    let mut faults = std::mem::take(&mut options.faults);
    fields::only_options(&options, &mut faults);
    let Impl {
        head,
        type_name,
        body,
        members,
    } = implementation;
    let tokens = options.tokens;
    let members = members
        .into_iter()
        .map(|one| member(one, &type_name, &tokens))
        .collect();
    Model::Impl {
        head,
        body,
        members,
        rejections: faults.compile_error_items(),
        #[cfg(test)]
        faults: faults.texts().collect(),
    }
}

fn member(member: item::Member, type_name: &str, of_block: &TokenStream) -> Member {
    let mut function = match member {
        item::Member::Other(item) => {
            return Member::Unchanged(as_it_was(item));
        }
        item::Member::Method(function) => *function,
    };
    let own = function.attributes.iter().position(is_logged);
    let own = own.map(|place| function.attributes.remove(place));
    let parameters = item::parameters(&function.signature);
    let options = match &own {
        Some(attribute) => {
            let list = attribute.meta.require_list().ok();
            let tokens = list.map(|list| list.tokens.clone()).unwrap_or_default();
            options::parse(tokens, &parameters)
        }
        None => {
            let mut options = options::parse(of_block.clone(), &parameters);
            // Told of once, for the block.
            options.faults = Faults::default();
            options.entries.clear();
            options.ok = None;
            options.message = Message::Missing;
            options
        }
    };
    if options.off && own.is_some() {
        return Member::Unchanged(as_it_was(function.into_token_stream()));
    }
    function_model(function, options, Some(type_name))
}

/// `#[logged]`, by whatever path.
fn is_logged(attribute: &syn::Attribute) -> bool {
    let last = attribute.path().segments.last();
    last.is_some_and(|last| last.ident == "logged")
}

fn as_it_was(item: TokenStream) -> Unchanged {
    Unchanged {
        item,
        rejections: TokenStream::new(),
        #[cfg(test)]
        faults: Vec::new(),
    }
}

fn function_model(
    function: item::Function,
    mut options: Options,
    type_name: Option<&str>,
) -> Member {
    let item = function.to_token_stream();
    let item::Function {
        attributes,
        before,
        mut signature,
        body,
    } = function;
    let faults = std::mem::take(&mut options.faults);
    if let Some(constant) = &signature.constness {
        let fault = Fault::new(constant, Code::NotLogged, "a `const fn` can't log")
            .help("remove `const`, or leave the function without `#[logged]`; inside an impl block that has it: `#[logged(off)]`");
        return Member::Unchanged(unchanged(item, faults, fault));
    }
    let Some(body) = body else {
        let fault = Fault::new(
            &signature,
            Code::NotLogged,
            "this method has no body to log",
        )
        .help("put `#[logged]` on the impl, or give the method a default body");
        return Member::Unchanged(unchanged(item, faults, fault));
    };
    let (_, tokens) = body::split(&body);
    let Some(shape) = shape::of(&mut signature, &tokens, options.ok.is_some()) else {
        let fault = hidden_future(&signature);
        return Member::Unchanged(unchanged(item, faults, fault));
    };
    let before = quote!(#(#attributes)* #before);
    let name = match type_name {
        Some(type_name) => format!("{type_name}::{}", signature.ident),
        None => signature.ident.to_string(),
    };
    let parts = Parts {
        before,
        signature,
        body,
        shape,
        name,
    };
    Member::Logged(Box::new(model(parts, options, faults)))
}

/// A future that `#[logged]` would take for a result: its record would tell of the making, not of the work.
fn hidden_future(signature: &syn::Signature) -> Fault {
    Fault::new(&signature.output, Code::HiddenFuture, "this function returns a future, and `#[logged]` does not see it made")
        .help("end the body with the `async` block that does the work: `Box::pin(async move { … })` or `async move { … }`")
        .help("or put `#[logged]` on an `async fn` that is called here")
}

struct Parts {
    before: TokenStream,
    signature: syn::Signature,
    body: Group,
    shape: super::model::Shape,
    name: String,
}

fn model(parts: Parts, mut options: Options, mut faults: Faults) -> Function {
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

fn message_fault(options: &Options, checked: &crate::entry::Checked) -> Option<Fault> {
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
