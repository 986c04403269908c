//! `("message", level = debug, order.id, ok(rows = out.len()))`: options, fields, and nothing that is neither.
//!
//! An option's name is always the option; a field of that name is written in quotes.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Token};

use super::foreign;
use super::values::{flag, level, name_of_something, ok_fields, path, time};
use crate::amount::sample;
use crate::diag::{Code, Fault, Faults};
use crate::entry::{Entry, Key, next_entry, skip_to_comma};
use crate::message::{self, Message};
use crate::source::source;

/// Every option, and what it takes.
pub(super) const OPTIONS: &[(&str, &str)] = &[
    ("level", "a level, such as `level = debug`"),
    ("err", "a level, such as `err = warning`"),
    ("start", "no value"),
    (
        "slow",
        "a time, such as `slow = 200ms` (`ms`, `s`, `m`, `h`)",
    ),
    (
        "threshold",
        "a time, such as `threshold = 200ms` (`ms`, `s`, `m`, `h`)",
    ),
    (
        "sample",
        "the share of records to keep, more than 0 and at most 1, such as `sample = 0.1`",
    ),
    (
        "target",
        "a name as one literal, such as `target = \"billing\"`",
    ),
    (
        "event",
        "a name as one literal, such as `event = \"order.placed\"`",
    ),
    (
        "ok",
        "fields of what the function returns, such as `ok(rows = out.len())`",
    ),
    ("off", "no value"),
    ("crate", "a path, such as `crate = my_candor`"),
];

/// What was written in an attribute's parentheses.
pub(super) struct Options {
    pub(super) message: Message,
    pub(super) level: Option<Ident>,
    pub(super) err: Option<Ident>,
    pub(super) slow: Option<u64>,
    pub(super) threshold: Option<u64>,
    pub(super) sample: Option<f64>,
    pub(super) target: Option<LitStr>,
    pub(super) event: Option<LitStr>,
    pub(super) start: bool,
    pub(super) off: bool,
    /// The word `ok`, and the fields after it.
    pub(super) ok: Option<(Ident, Vec<Entry>)>,
    pub(super) root: Option<Path>,
    pub(super) entries: Vec<Entry>,
    /// The options as they were written, for a rewritten attribute.
    pub(super) written: Vec<String>,
    /// The names of those that were given.
    pub(super) given: Vec<Ident>,
    /// The whole.
    pub(super) tokens: TokenStream,
    pub(super) faults: Faults,
}

/// Reads an attribute's arguments; `parameters` are the names of the function's.
pub(super) fn parse(tokens: TokenStream, parameters: &[String]) -> Options {
    let mut options = Options::empty(tokens.clone());
    let read = |input: ParseStream<'_>| {
        options.read_message(input);
        while !input.is_empty() {
            options.read_next(input, parameters);
        }
        Ok(())
    };
    // Whatever stands there is read to its end.
    drop(read.parse2(tokens));
    options
}

impl Options {
    fn empty(tokens: TokenStream) -> Self {
        Self {
            message: Message::Missing,
            level: None,
            err: None,
            slow: None,
            threshold: None,
            sample: None,
            target: None,
            event: None,
            start: false,
            off: false,
            ok: None,
            root: None,
            entries: Vec::new(),
            written: Vec::new(),
            given: Vec::new(),
            tokens,
            faults: Faults::default(),
        }
    }

    /// The message, if one stands first; without one, the function's name stands for it.
    fn read_message(&mut self, input: ParseStream<'_>) {
        let is_first = input.peek(LitStr) && !Key::is_next(input);
        if is_first {
            self.message = message::parse(input, &mut self.faults);
        } else if !Self::begins_with_option(input)
            && let Some(message) = message::after_fields(input)
        {
            self.message = message;
        }
    }

    fn begins_with_option(input: ParseStream<'_>) -> bool {
        let name = input.fork().call(Ident::parse_any);
        name.is_ok_and(|name| form(&name).is_some())
    }

    fn read_next(&mut self, input: ParseStream<'_>, parameters: &[String]) {
        let ahead = input.fork();
        let name = ahead.call(Ident::parse_any).ok();
        if let Some(name) = name {
            if form(&name).is_some() && !ahead.peek(Token![.]) && !ahead.peek(Token![::]) {
                input.advance_to(&ahead);
                self.read_option(&name, input);
                return self.read_comma(&name, input);
            }
            if let Some(fault) = foreign::fault(&name, &ahead, parameters) {
                self.faults.push(fault);
                skip_to_comma(input);
                drop(input.parse::<Token![,]>());
                return;
            }
        }
        let before = self.entries.len();
        next_entry(input, &mut self.entries, &mut self.faults);
        if let Message::AfterFields(text) = &self.message
            && self
                .entries
                .get(before)
                .is_some_and(|entry| is_text(entry, text))
        {
            self.entries.truncate(before);
        }
    }

    fn read_comma(&mut self, name: &Ident, input: ParseStream<'_>) {
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            let fault = Fault::new(name, Code::Syntax, "a comma is missing after this option");
            self.faults.push(fault.help("write `,` after its value"));
        }
    }

    fn read_option(&mut self, name: &Ident, input: ParseStream<'_>) {
        if self.given.contains(name) {
            let problem = format!("the option `{name}` is given twice");
            self.faults
                .push(Fault::new(name, Code::UnknownOption, problem).help("remove this one"));
        }
        self.given.push(name.clone());
        let before: TokenStream = input.fork().parse().unwrap_or_default();
        if self.read_value(name, input).is_some() {
            let rest: TokenStream = input.fork().parse().unwrap_or_default();
            let count = before.clone().into_iter().count() - rest.into_iter().count();
            let value: TokenStream = before.into_iter().take(count).collect();
            self.written.push(source(&quote!(#name #value)));
        } else {
            let value = skip_to_comma(input);
            self.faults.push(malformed(name, &value));
        }
    }

    /// The value of an option, to the comma after it.
    fn read_value(&mut self, name: &Ident, input: ParseStream<'_>) -> Option<()> {
        match name.to_string().as_str() {
            "start" => self.start = flag(input)?,
            "off" => self.off = flag(input)?,
            "ok" => self.ok = Some((name.clone(), ok_fields(input, &mut self.faults)?)),
            with_value => {
                let ahead = input.fork();
                ahead.parse::<Token![=]>().ok()?;
                match with_value {
                    "level" => self.level = Some(level(&ahead)?),
                    "err" => self.err = Some(level(&ahead)?),
                    "slow" => self.slow = Some(time(&ahead)?),
                    "threshold" => self.threshold = Some(time(&ahead)?),
                    "sample" => self.sample = Some(sample(&ahead)?),
                    "target" => self.target = Some(name_of_something(&ahead)?),
                    "event" => self.event = Some(name_of_something(&ahead)?),
                    _ => self.root = Some(path(&ahead)?),
                }
                input.advance_to(&ahead);
            }
        }
        Some(())
    }
}

/// What an option of this name takes; none of what is no option.
pub(super) fn form(name: &Ident) -> Option<&'static str> {
    let found = OPTIONS.iter().find(|(option, _)| name == option);
    found.map(|(_, form)| *form)
}

fn malformed(name: &Ident, value: &TokenStream) -> Fault {
    let at: TokenStream = [name.to_token_stream(), value.clone()]
        .into_iter()
        .collect();
    let form = form(name).unwrap_or_default();
    let fault = Fault::new(&at, Code::OptionValue, format!("`{name}` takes {form}"));
    if let Some(help) = foreign::level_meant(name, value) {
        return fault.help(help);
    }
    if name == "err" {
        return fault
            .help("an error is always recorded, at the function's level unless this says another");
    }
    fault.help(format!(
        "a field of this name is written in quotes: `\"{name}\" = …`"
    ))
}

/// Whether the entry is the message that stands among the fields.
fn is_text(entry: &Entry, text: &LitStr) -> bool {
    match entry {
        Entry::Unnamed(expr) => source(expr) == source(text),
        _ => false,
    }
}
