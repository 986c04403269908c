//! What stands before the message: `target: "billing", limit: 5 per 10s`.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Expr, Ident, LitInt, LitStr, Token};

use crate::amount::{ends_here, is_name, literal, millis, sample};
use crate::diag::{Code, Fault, Faults};
use crate::entry::skip_to_comma;
use crate::names::{OPTIONS, nearest};
use crate::source::source;

/// The options of a call.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) target: Option<LitStr>,
    pub(crate) event: Option<LitStr>,
    pub(crate) logger: Option<Expr>,
    pub(crate) trace: Option<Expr>,
    pub(crate) throttle: Option<Throttle>,
    /// As they were written, for a rewritten call.
    pub(crate) written: Vec<String>,
    /// Values of options that were rejected.
    pub(crate) strays: Vec<TokenStream>,
}

#[derive(Clone, Copy)]
pub(crate) enum Throttle {
    Sample(f64),
    Limit { records: u64, per_millis: u64 },
}

/// Reads every option; stops at the message.
pub(crate) fn parse(input: ParseStream<'_>, faults: &mut Faults) -> Options {
    let mut options = Options::default();
    let mut seen: Vec<String> = Vec::new();
    while input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        let (Ok(name), Ok(_)) = (input.parse::<Ident>(), input.parse::<Token![:]>()) else {
            break;
        };
        if seen.contains(&name.to_string()) {
            faults.push(
                Fault::new(
                    &name,
                    Code::UnknownOption,
                    format!("the option `{name}` is given twice"),
                )
                .help("remove this one"),
            );
        }
        seen.push(name.to_string());
        options.read(&name, input, faults);
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            let fault = Fault::new(&name, Code::Syntax, "a comma is missing after this option");
            faults.push(fault.help("write `,` after its value"));
        }
    }
    options
}

impl Options {
    fn read(&mut self, name: &Ident, input: ParseStream<'_>, faults: &mut Faults) {
        let before = input.fork();
        let outcome = match name.to_string().as_str() {
            "target" => literal(input).map(|target| self.target = Some(target)),
            "event" => literal(input).map(|event| self.event = Some(event)),
            "logger" => expression(input).map(|logger| self.logger = Some(logger)),
            "trace" => expression(input).map(|trace| self.trace = Some(trace)),
            "sample" => sample(input).map(|rate| self.throttle = Some(Throttle::Sample(rate))),
            "limit" => limit(input).map(|limit| self.throttle = Some(limit)),
            _ => return self.unknown(name, input, faults),
        };
        if outcome.is_some() {
            self.check_throttles(name, faults);
            let value = if ends_here(input) {
                skip_to_comma(&before)
            } else {
                before.parse::<TokenTree>().into_iter().collect()
            };
            let written = source(&value);
            self.written.push(format!("{name}: {written}"));
            self.check(name, faults);
        } else {
            let value = skip_to_comma(input);
            let at: TokenStream = [name.to_token_stream(), value].into_iter().collect();
            faults.push(Fault::new(
                &at,
                Code::OptionValue,
                format!("`{name}` takes {}", form(name)),
            ));
        }
    }

    fn unknown(&mut self, name: &Ident, input: ParseStream<'_>, faults: &mut Faults) {
        let given = name.to_string();
        let value = skip_to_comma(input);
        let fault = Fault::new(name, Code::UnknownOption, format!("`{given}` is no option"));
        faults.push(match (given.as_str(), nearest(&given, OPTIONS)) {
            ("level", _) => fault.help("the macro's name is the level; for one that is known at run time, use `log_at!(level, …)`"),
            (_, Some(near)) => fault.help(format!("did you mean `{near}:`?")),
            _ => fault
                .help(format!("the options are {}", OPTIONS.join(", ")))
                .help(format!("a field is written after the message: `{given} = {}`", source(&value))),
        });
        if syn::parse2::<Expr>(value.clone()).is_ok() {
            self.strays.push(value);
        }
    }

    /// One record can't be thinned by two rules: what was left out would be counted twice.
    fn check_throttles(&self, name: &Ident, faults: &mut Faults) {
        let other = if name == "sample" {
            "limit:"
        } else {
            "sample:"
        };
        let is_throttle = name == "sample" || name == "limit";
        if is_throttle && self.written.iter().any(|one| one.starts_with(other)) {
            let problem = "`sample` and `limit` can't be combined";
            faults.push(Fault::new(name, Code::UnknownOption, problem).help("remove one of them"));
        }
    }

    /// Faults in the value of the option that was just read.
    fn check(&self, name: &Ident, faults: &mut Faults) {
        let text = match name.to_string().as_str() {
            "target" => self.target.as_ref(),
            "event" => self.event.as_ref(),
            _ => None,
        };
        let Some(text) = text else {
            return;
        };
        if !is_name(&text.value()) {
            faults.push(
                Fault::new(
                    text,
                    Code::OptionValue,
                    format!("`{name}` takes {}", form(name)),
                )
                .help("letters, digits and `.`, `_`, `-`, `:`, `/`"),
            );
        }
    }
}

fn form(name: &Ident) -> &'static str {
    match name.to_string().as_str() {
        "target" => "a name as one literal, such as `target: \"billing\"`",
        "event" => "a name as one literal, such as `event: \"user.registered\"`",
        "logger" => "a logger, such as `logger: &worker`",
        "trace" => "a trace id, such as `trace: id`",
        "sample" => {
            "the share of records to keep, more than 0 and at most 1, such as `sample: 0.01`"
        }
        _ => "a number of records and a time, such as `limit: 5 per 10s` (`ms`, `s`, `m`, `h`)",
    }
}

fn expression(input: ParseStream<'_>) -> Option<Expr> {
    let ahead = input.fork();
    let expr = ahead.parse::<Expr>().ok()?;
    ends_here(&ahead).then(|| input.advance_to(&ahead))?;
    Some(expr)
}

/// `5 per 10s`
fn limit(input: ParseStream<'_>) -> Option<Throttle> {
    let ahead = input.fork();
    let records = ahead.parse::<LitInt>().ok()?.base10_parse::<u64>().ok()?;
    let per = ahead.parse::<Ident>().ok()?;
    let per_millis = millis(&ahead.parse::<LitInt>().ok()?)?;
    let is_limit = per == "per" && records > 0 && per_millis > 0;
    (is_limit && ends_here(&ahead)).then(|| input.advance_to(&ahead))?;
    Some(Throttle::Limit {
        records,
        per_millis,
    })
}
