//! A decided function to tokens: the user's own body stands in them once, in its own place.

mod begin;
mod end;

use proc_macro2::{Group, Span, TokenStream};
use quote::{quote, quote_spanned};

use self::begin::opened;
use self::end::closed;
use super::body;
use super::model::{Function, Inner, Member, Model, Shape, Tail, Unchanged};
use super::tail;

pub(super) fn expand(model: &Model) -> TokenStream {
    match model {
        Model::Function(function) => logged(function),
        Model::Unchanged(unchanged) => as_it_was(unchanged),
        Model::Impl {
            head,
            body,
            members,
            rejections,
            ..
        } => {
            let members = members.iter().map(|member| match member {
                Member::Logged(function) => logged(function),
                Member::Unchanged(unchanged) => as_it_was(unchanged),
            });
            let body = body::with(body, quote!(#(#members)* #rejections));
            quote!(#head #body)
        }
    }
}

fn as_it_was(
    Unchanged {
        item, rejections, ..
    }: &Unchanged,
) -> TokenStream {
    quote!(#item #rejections)
}

fn logged(function: &Function) -> TokenStream {
    let (attributes, own) = body::split(&function.body);
    let statements = match &function.shape {
        Shape::InPlace => in_place(function, &own),
        Shape::Closure(inner) => closure(function, inner, &own),
        Shape::Async(inner) => future(function, inner, &own),
        Shape::Tail(tail) => ending_in_future(function, tail, own),
    };
    let body = body::with(&function.body, quote!(#attributes #statements));
    let (before, signature) = (&function.before, &function.signature);
    quote!(#before #signature #body)
}

/// The body stays; the call closes when its variables are dropped.
fn in_place(function: &Function, own: &TokenStream) -> TokenStream {
    let (opened, run) = (opened(function), private(function, "run"));
    let (span, fence) = (here(), body::fence(own));
    quote_spanned!(span=> let __candor_running = #run(#opened); #fence #own)
}

/// The body in a closure, so that its result is seen wherever it returns.
fn closure(function: &Function, inner: &Inner, own: &TokenStream) -> TokenStream {
    let (opened, closed) = (opened(function), closed(function));
    let (run, once) = (private(function, "run"), private(function, "once"));
    let span = here();
    let output = inner
        .output
        .as_ref()
        .map(|output| quote_spanned!(span=> -> #output));
    let (owned, fence) = (owned(function, inner), body::fence(own));
    let own = body::with(&function.body, quote!(#owned #fence #own));
    quote_spanned! {span=>
        let mut __candor_running = #run(#opened);
        let __candor_output = #once(move || #output #own);
        #closed
        __candor_output
    }
}

/// The body in a future of its own, which is in the function's scope during each poll.
fn future(function: &Function, inner: &Inner, own: &TokenStream) -> TokenStream {
    let (opened, owned) = (opened(function), owned(function, inner));
    let output = if inner.never_returns {
        Some(private(function, "NoError"))
    } else {
        inner.output.clone()
    };
    let typed = typed(function, output.as_ref(), inner.output.is_none());
    let (changed, fence) = (inner.changed.iter(), body::fence(own));
    let own = body::with(
        &function.body,
        quote!(#typed #owned #( let mut #changed = #changed; )* #fence #own),
    );
    let future = quote!(async move #own);
    if inner.never_returns {
        let logged = private(function, "logged");
        return quote_spanned!(here()=> match #logged(#opened, #future).await { (_, __candor_output) => match __candor_output {} });
    }
    awaited(function, &opened, &future)
}

/// The last expression of the body is an `async` block; around what is in it goes what goes around an `async` body.
fn ending_in_future(function: &Function, made: &Tail, own: TokenStream) -> TokenStream {
    let Some(block) = tail::block(&own, &made.path) else {
        return own;
    };
    let core = private(function, "core");
    let of_alias = |alias| quote!(<#alias as #core::future::Future>::Output);
    let output = made.output.clone();
    let output = output.or_else(|| made.alias.as_ref().map(of_alias));
    let typed = typed(function, output.as_ref(), false);
    let stream = block.stream();
    let fence = body::fence(&stream);
    let inside = body::with(&block, quote!(#typed #fence #stream));
    let keywords = if made.is_move {
        quote!(async move)
    } else {
        quote!(async)
    };
    let awaited = awaited(function, &opened(function), &quote!(#keywords #inside));
    let new: Group = body::with(&block, awaited);
    tail::replaced(own, &made.path, &new)
}

/// Awaits a body and closes the call.
fn awaited(function: &Function, opened: &TokenStream, future: &TokenStream) -> TokenStream {
    let (logged, run) = (private(function, "logged"), private(function, "run"));
    let closed = closed(function);
    quote_spanned! {here()=>
        let (__candor_opened, __candor_output) = #logged(#opened, #future).await;
        let mut __candor_running = #run(__candor_opened);
        #closed
        __candor_output
    }
}

/// Never run: tells the compiler what the body gives back, where `?` and a mistake in it need to know.
fn typed(function: &Function, output: Option<&TokenStream>, is_unit: bool) -> Option<TokenStream> {
    let never = private(function, "never");
    let output = match output {
        Some(output) => output.clone(),
        None if is_unit && matches!(function.signature.output, syn::ReturnType::Default) => {
            quote!(())
        }
        None => return None,
    };
    Some(quote_spanned!(here()=> if false { return #never::<#output>(); }))
}

/// Makes a body own its arguments as a whole; one without a use gets a variable that is as unused.
fn owned(function: &Function, inner: &Inner) -> TokenStream {
    let whole = private(function, "whole_argument");
    let (owned, unused) = (inner.owned.iter(), inner.unused.iter());
    quote_spanned!(here()=> #( #whole(&#owned); )* #( if false { let #unused = 0u8; } )*)
}

fn private(function: &Function, name: &str) -> TokenStream {
    function.paths.private(name, Span::call_site())
}

fn here() -> Span {
    Span::mixed_site()
}
