//! The rewrites in what the compiler printed.

/// A rewrite, and where the call stands that it replaces.
pub(crate) struct Rewrite {
    /// Counted from one.
    pub(crate) line: usize,
    /// Counted from one, in characters.
    pub(crate) column: usize,
    pub(crate) code: Code,
}

pub(crate) enum Code {
    /// `log_info!("User registered", user_id)`
    Call(String),
    /// `user_id = display(user_id)`
    Field(String),
    /// `password = redacted(value)`, where `value` stands for whatever it was
    FieldOfValue(String),
    /// `public(value, reason = "why it is no secret")`
    Value(String),
    /// `trace: id, "…"`
    Option(String),
    /// `#[sensitive] password: String`
    Declaration(String),
}

/// What stands before a field.
const FIELD_LEADS: &[&str] = &[
    "help: write `",
    "help: name it: `",
    "help: show only that it was there: `",
    "help: to show only that it was there: `",
    "help: say so openly, so that it is listed and scrubbed: `",
    "help: give the spread a prefix of its own: `",
    "help: give the spread another prefix: `",
    "help: a field is written after the message: `",
];
/// What stands before a field of a type.
const DECLARATION_LEADS: &[&str] = &[
    "help: show only that it is there: `",
    "help: leave it out: `",
    "help: if it is no secret: `",
];
const VALUE_LEAD: &str = "help: if it is no secret: `";
const OPTION_LEAD: &str = "help: options stand before the message: `";

/// What marks a form or an example, which is nothing to be copied.
const FORMS: &[&str] = &[
    "= …",
    "(…",
    ", …",
    "reason = \"…\"",
    "` or `",
    "help: an auditor will read it",
    "help: for example ",
    "help: a field is `name`",
    "help: write `,`",
    "help: write `#[",
    "help: give it a name of ",
    "help: the forms are ",
    "`#[loggable(display, ",
    "log_at!(level, \"what happened\")",
    "metric(latency_ms = elapsed, unit = Milliseconds)",
    "`ok(rows = out.len())`",
    "`cause = display(error)`",
];

/// Whether the text is about a type with several faults: none of its rewrites mends more than one of them.
pub(crate) fn is_of_several_fields(text: &str) -> bool {
    let mut found = rewrites(text).into_iter();
    found.any(|one| matches!(one.code, Code::Declaration(_))) && text.contains("\n\n")
}

/// Every rewrite of one text.
pub(crate) fn rewrites(text: &str) -> Vec<Rewrite> {
    text.split("\n\n").flat_map(of_error).collect()
}

/// How many lines of a text hold a rewrite or look as if they did, whatever leads to it.
pub(crate) fn count(text: &str) -> usize {
    let holds = |line: &&str| looks_so(line.trim_start()) || code(line).is_some();
    text.lines().filter(holds).count()
}

fn looks_so(line: &str) -> bool {
    let is_help = line.starts_with("help: ") || line.starts_with("log_");
    is_help && (line.contains(" = ") || line.contains("!(")) && !is_form(line)
}

fn is_form(line: &str) -> bool {
    FORMS.iter().any(|form| line.contains(form))
}

fn of_error(error: &str) -> Vec<Rewrite> {
    let Some((line, column)) = error.lines().find_map(place) else {
        return Vec::new();
    };
    error
        .lines()
        .filter_map(code)
        .map(|code| Rewrite { line, column, code })
        .collect()
}

/// `--> fail/own/case.rs:5:15`
fn place(line: &str) -> Option<(usize, usize)> {
    let mut parts = line.trim_start().strip_prefix("--> ")?.rsplit(':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((line, column))
}

fn code(line: &str) -> Option<Code> {
    let line = line.trim_start();
    if is_form(line) {
        return None;
    }
    let after = |lead: &str| Some(line.strip_prefix(lead)?.strip_suffix('`')?.to_owned());
    let mut declarations = DECLARATION_LEADS.iter().filter_map(|lead| after(lead));
    if let Some(declaration) = declarations.find(|one| one.starts_with("#[")) {
        return Some(Code::Declaration(declaration));
    }
    if let Some(field) = FIELD_LEADS.iter().find_map(|lead| after(lead)) {
        let is_open = field.contains("(value)");
        return Some(if is_open {
            Code::FieldOfValue(field)
        } else {
            Code::Field(field)
        });
    }
    let value = after(VALUE_LEAD).map(Code::Value);
    let option = || after(OPTION_LEAD).map(Code::Option);
    value.or_else(option).or_else(|| call(line))
}

fn call(line: &str) -> Option<Code> {
    let code = line
        .trim_start_matches("help: ")
        .trim_start_matches("write ");
    let is_call =
        (code.starts_with("log_") && code.contains("!(")) || code.starts_with("#[logged(");
    is_call.then(|| Code::Call(code.to_owned()))
}
