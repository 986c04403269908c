//! Entries that can't become fields: what is wrong, and the field that was meant.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Expr;

use super::keys::Owner;
use super::suggest::{Suggestion, suggest};
use super::{Judge, control_flow, privacy};
use crate::diag::{Code, Fault};
use crate::entry::{Key, Place, is_word, wrapped_value};
use crate::names::{is_option, is_reserved};
use crate::source::source;

impl Judge<'_> {
    pub(super) fn unnamed(&mut self, expr: &Expr) {
        let cause = privacy::forbidden_value(None, expr).or_else(|| control_flow::fault(expr));
        let fault = Fault::new(expr, Code::UnnamedField, "this field needs a name");
        if cause.is_some() {
            // Naming it would only bring the next error.
            self.faults.extend(cause);
        } else {
            let suggestion = match wrapped_value(expr) {
                Some(value) => self.suggest_whole(value, expr),
                None => self.suggest(None, expr, None),
            };
            self.faults
                .push(fault.help(format!("write `{}`", suggestion.written)));
        }
        self.keep(expr);
    }

    pub(super) fn sigil(
        &mut self,
        key: Option<&Key>,
        mark: &TokenStream,
        word: &str,
        value: &Expr,
    ) {
        let mut at = mark.clone();
        value.to_tokens(&mut at);
        let suggestion = self.suggest(key, value, Some(word));
        self.faults.push(
            Fault::new(&at, Code::Sigil, format!("candor has no `{mark}` sigil"))
                .help(format!("write `{}`", suggestion.written)),
        );
        self.keep(value);
    }

    pub(super) fn mark(&mut self, key: &Key, is_arrow: bool, value: Option<&Expr>) {
        let problem = if is_arrow {
            "fields are written with `=`, not with `=>`"
        } else {
            "fields are written with `=`; `name: value` is an option"
        };
        if is_reserved(&key.text) && !is_option(&key.text) {
            self.keys.take(key, Owner::Field, self.place, self.faults);
            return value.into_iter().for_each(|value| self.keep(value));
        }
        let is_option = !is_arrow && is_option(&key.text);
        let name = source(key);
        let help = match (value, self.place) {
            (Some(value), Place::Call) if is_option => {
                let value = source(value);
                format!("options stand before the message: `{name}: {value}, \"…\"`")
            }
            (None, Place::Call) if is_option => "options stand before the message".to_owned(),
            (_, Place::Context) if is_option => {
                "`context!` takes one option, `trace: id`, before its fields".to_owned()
            }
            (_, Place::Fields) if is_option => "`fields!` takes no options".to_owned(),
            (Some(value), _) => format!("write `{}`", self.suggest(Some(key), value, None).written),
            (None, _) => format!("write `{name}` or `{name} = value`"),
        };
        self.faults
            .push(Fault::new(key, Code::Syntax, problem).help(help));
        if let Some(value) = value {
            self.keep(value);
        }
    }

    /// The word with all that it says, under the name of what it wraps.
    fn suggest_whole(&mut self, value: &Expr, whole: &Expr) -> Suggestion {
        let key = suggest(None, value, None).key;
        let written = format!("{key} = {}", source(whole));
        let suggestion = Suggestion { key, written };
        self.checked.suggestions.push(suggestion.clone());
        suggestion
    }

    /// A field for a rewritten call, under a name that no other suggestion has.
    fn suggest(&mut self, key: Option<&Key>, value: &Expr, word: Option<&str>) -> Suggestion {
        let mut suggestion = suggest(key, value, word);
        let taken = |key: &str| self.checked.suggestions.iter().any(|one| one.key == key);
        if key.is_none() && taken(&suggestion.key) && suggestion.written.contains('=') {
            let unique = format!("{}_{}", suggestion.key, self.checked.suggestions.len() + 1);
            suggestion.written = suggestion.written.replacen(&suggestion.key, &unique, 1);
            suggestion.key = unique;
        }
        self.checked.suggestions.push(suggestion.clone());
        suggestion
    }

    /// Keeps a rejected value's variables in use; a word around them is no function that could be called.
    pub(super) fn keep(&mut self, value: &Expr) {
        let value = match value {
            Expr::Call(call) if is_word(value) => call.args.first().unwrap_or(value),
            _ => value,
        };
        if control_flow::is_inert(value) {
            self.checked.strays.push(value.to_token_stream());
        }
    }
}
