//! A call as written to a call as decided.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Expr;

use super::options::{Options, Throttle};
use super::parse::{Ast, Level};
use crate::diag::{Fault, Faults};
use crate::entry::{self, Checked, Place};
use crate::message::{self, Message};
use crate::model::Field;
use crate::paths::Paths;
use crate::policy;
use crate::rewrite::Rewrite;
use crate::source::source;

/// A call of which everything is decided; expanding it can't fail.
pub(super) struct Model {
    pub(super) paths: Paths,
    pub(super) level: ModelLevel,
    pub(super) message: String,
    pub(super) target: Option<TokenStream>,
    pub(super) event: Option<String>,
    pub(super) logger: Option<Expr>,
    pub(super) trace: Option<Expr>,
    pub(super) throttle: Option<Throttle>,
    pub(super) fields: Vec<Field>,
    pub(super) strays: Vec<TokenStream>,
    pub(super) policy_file: Option<String>,
    /// One `compile_error!` for each fault; none in a call that is right.
    pub(super) rejections: TokenStream,
    #[cfg(test)]
    pub(super) faults: Vec<String>,
}

pub(super) enum ModelLevel {
    Fixed(Ident),
    Dynamic(Expr),
    /// `log_at!` without a level, which has been reported.
    Missing,
}

impl From<Level> for ModelLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::Fixed(level) => Self::Fixed(level),
            Level::Dynamic(Some(level)) => Self::Dynamic(level),
            Level::Dynamic(None) => Self::Missing,
        }
    }
}

pub(super) fn check(ast: Ast) -> Model {
    let (mut entry_faults, arguments) = (ast.faults, ast.arguments);
    let mut checked = entry::check(ast.entries, Place::Call, &mut entry_faults);
    let arguments = quote!(#(#arguments),*);
    let fault = message_fault(
        &ast.level,
        &ast.options,
        &ast.macro_name,
        &ast.message,
        &checked,
        &arguments,
    );
    // The message stands first, and so does its fault.
    let mut faults = Faults::in_order(fault, entry_faults);
    faults.extend(policy::fault());
    if !arguments.is_empty() {
        checked.strays.push(quote!((#arguments,)));
    }
    checked.strays.extend(ast.options.strays);
    checked.strays.extend(stray_message(&ast.message));
    Model {
        paths: ast.paths,
        level: ModelLevel::from(ast.level),
        message: match &ast.message {
            Message::Literal(text) => text.value(),
            _ => String::new(),
        },
        target: ast.options.target.map(ToTokens::into_token_stream),
        event: ast.options.event.map(|event| event.value()),
        logger: ast.options.logger,
        trace: ast.options.trace,
        throttle: ast.options.throttle,
        fields: checked.fields,
        strays: checked.strays,
        policy_file: policy::file(),
        rejections: faults.compile_errors(),
        #[cfg(test)]
        faults: faults.texts().collect(),
    }
}

/// What is wrong with the message, and the call to write instead.
fn message_fault(
    level: &Level,
    options: &Options,
    macro_name: &str,
    message: &Message,
    checked: &Checked,
    arguments: &TokenStream,
) -> Option<Fault> {
    let mut head: Vec<String> = Vec::new();
    match (level, message) {
        // A `log_at!` that has no level yet is told of that alone.
        (Level::Dynamic(None), Message::Missing) => return None,
        (Level::Dynamic(Some(level)), _) => head.push(source(level)),
        _ => {}
    }
    head.extend(options.written.iter().cloned());
    let rewrite = Rewrite {
        macro_name,
        head: &head,
        checked,
    };
    message::check(message, macro_name, |message, values| {
        rewrite.call(message, &values.followed_by(arguments))
    })
}

/// The variables of a message that was rejected.
fn stray_message(message: &Message) -> Option<TokenStream> {
    match message {
        Message::Other(
            expr @ (Expr::Path(_) | Expr::Reference(_) | Expr::MethodCall(_) | Expr::Macro(_)),
        ) => Some(expr.to_token_stream()),
        _ => None,
    }
}
