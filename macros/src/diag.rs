//! Faults: gathered while a call is read and judged, reported all at once.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The stable name of a rule; each has a page in the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    Interpolated,
    NotLiteral,
    DuplicateKey,
    ReservedKey,
    UnnamedField,
    NoMessage,
    LevelInMessage,
    NotOneLine,
    KeySpelling,
    Sigil,
    UnknownOption,
    OptionValue,
    Syntax,
    Word,
    MetricForm,
    ForbiddenName,
    ForbiddenValue,
    ScalarOnlyName,
    NotWaivable,
    NotHashable,
    HiddenDebug,
    UnmarkedSecret,
    NotShowable,
    ControlFlow,
    PolicyFile,
    Mark,
    MarkConflict,
    NotDerivable,
    NotLogged,
    HiddenFuture,
}

impl Code {
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Interpolated => "E0101",
            Self::NotLiteral => "E0102",
            Self::DuplicateKey => "E0103",
            Self::ReservedKey => "E0104",
            Self::UnnamedField => "E0105",
            Self::NoMessage => "E0106",
            Self::LevelInMessage => "E0107",
            Self::NotOneLine => "E0108",
            Self::KeySpelling => "E0109",
            Self::Sigil => "E0110",
            Self::UnknownOption => "E0111",
            Self::OptionValue => "E0112",
            Self::Syntax => "E0113",
            Self::Word => "E0114",
            Self::MetricForm => "E0115",
            Self::ForbiddenName => "E0201",
            Self::ForbiddenValue => "E0202",
            Self::ScalarOnlyName => "E0203",
            Self::NotWaivable => "E0204",
            Self::NotHashable => "E0205",
            Self::HiddenDebug => "E0206",
            Self::UnmarkedSecret => "E0207",
            Self::NotShowable => "E0208",
            Self::ControlFlow => "E0301",
            Self::PolicyFile => "E0501",
            Self::Mark => "E0601",
            Self::MarkConflict => "E0602",
            Self::NotDerivable => "E0603",
            Self::NotLogged => "E0701",
            Self::HiddenFuture => "E0702",
        }
    }

    /// The page that explains the rule.
    pub(crate) fn page(self) -> String {
        let id = self.id().to_ascii_lowercase();
        format!("https://docs.rs/candor/latest/candor/errors/{id}/index.html")
    }
}

/// One fault: where, what, and what to write instead.
#[derive(Clone)]
pub(crate) struct Fault {
    at: TokenStream,
    code: Code,
    problem: String,
    help: Vec<String>,
}

impl Fault {
    /// `at` is underlined whole.
    pub(crate) fn new(at: &impl ToTokens, code: Code, problem: impl Into<String>) -> Self {
        Self {
            at: at.to_token_stream(),
            code,
            problem: problem.into(),
            help: Vec::new(),
        }
    }

    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The text as rustc shows it; it indents the lines after the first by itself.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("{} [candor::{}]", self.problem, self.code.id());
        for help in &self.help {
            text.push_str("\n  help: ");
            text.push_str(help);
        }
        text.push_str("\n  see: ");
        text.push_str(&self.code.page());
        text
    }

    fn compile_error(&self) -> TokenStream {
        syn::Error::new_spanned(&self.at, self.text()).into_compile_error()
    }
}

/// Every fault of one call.
#[derive(Default)]
pub(crate) struct Faults {
    all: Vec<Fault>,
}

impl Faults {
    pub(crate) fn push(&mut self, fault: Fault) {
        self.all.push(fault);
    }

    pub(crate) fn count(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn extend(&mut self, fault: Option<Fault>) {
        self.all.extend(fault);
    }

    /// Puts `first`, if there is one, before all of `rest`.
    pub(crate) fn in_order(first: Option<Fault>, rest: Self) -> Self {
        Self {
            all: first.into_iter().chain(rest.all).collect(),
        }
    }

    #[cfg(test)]
    pub(crate) fn texts(&self) -> impl Iterator<Item = String> + '_ {
        self.all.iter().map(Fault::text)
    }

    /// One `compile_error!` each, where items stand.
    pub(crate) fn compile_error_items(&self) -> TokenStream {
        self.all.iter().map(Fault::compile_error).collect()
    }

    /// One `compile_error!` each, as statements.
    pub(crate) fn compile_errors(&self) -> TokenStream {
        self.all
            .iter()
            .map(|fault| {
                let error = fault.compile_error();
                quote::quote!(#error ;)
            })
            .collect()
    }
}
