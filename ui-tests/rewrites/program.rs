//! A program with one of its calls replaced.

use crate::printed::{Code, Rewrite};

/// What stands before a function, and is replaced as a call is.
const ATTRIBUTE: &str = "#[logged";
/// The macros whose calls are replaced; `audit!` is what the cases name a macro of their own.
const MACROS: &[&str] = &[
    "log_debug!",
    "log_info!",
    "log_warning!",
    "log_error!",
    "log_critical!",
    "log_at!",
    "fields!",
    "context!",
    "audit!",
    ATTRIBUTE,
];

/// The program with the rewrite in place of the call it was printed for.
pub(crate) fn rewritten(source: &str, rewrite: &Rewrite) -> Option<String> {
    let at = offset(source, rewrite.line, rewrite.column)?;
    if let Code::Declaration(declaration) = &rewrite.code {
        return replaced(source, at, end_of_declaration(source, at)?, declaration);
    }
    let start = start_of_call(source, at)?;
    let call = if source.get(start..)?.starts_with(ATTRIBUTE) {
        attribute(&rewrite.code)
    } else {
        replacement(&rewrite.code)
    };
    replaced(source, start, end_of_call(source, start)?, &call)
}

fn replaced(source: &str, start: usize, end: usize, code: &str) -> Option<String> {
    Some(format!(
        "{}{code}{}",
        source.get(..start)?,
        source.get(end..)?
    ))
}

/// Where the field that begins at `at` ends: the cases give each its own line, or a tuple of its own.
fn end_of_declaration(source: &str, at: usize) -> Option<usize> {
    let rest = source.get(at..)?;
    Some(at + rest.find([',', ')', '\n'])?)
}

fn replacement(code: &Code) -> String {
    let field = |field: &str| format!("candor::log_info!(\"Rewritten\", {field})");
    let with_value = |field: String| format!("{{ let value = 7; {field} }}");
    match code {
        Code::Call(call) => call.clone(),
        Code::Field(written) => field(written),
        Code::FieldOfValue(written) => with_value(field(written)),
        Code::Value(written) => with_value(field(&format!("waived = {written}"))),
        Code::Declaration(declaration) => declaration.clone(),
        Code::Option(option) => format!("candor::log_info!({})", option.replace('…', "Rewritten")),
    }
}

/// The attribute with a field or an option alone; what is taken from the result stands in `ok(…)`.
fn attribute(code: &Code) -> String {
    let with = |arguments: &str| format!("#[candor::logged({arguments})]");
    match code {
        Code::Field(written) if written.contains("out.") => with(&format!("ok({written})")),
        Code::Field(written) | Code::Option(written) => with(written),
        Code::FieldOfValue(written) => with(&written.replace("(value", "(7")),
        Code::Value(written) => with(&format!("waived = {}", written.replace("(value", "(7"))),
        Code::Call(code) | Code::Declaration(code) => code.clone(),
    }
}

fn offset(source: &str, line: usize, column: usize) -> Option<usize> {
    let before: usize = source
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let within: usize = source
        .get(before..)?
        .chars()
        .take(column - 1)
        .map(char::len_utf8)
        .sum();
    Some(before + within)
}

/// The last call that begins at `at` or before it.
fn start_of_call(source: &str, at: usize) -> Option<usize> {
    MACROS
        .iter()
        .flat_map(|name| source.match_indices(name))
        .map(|(start, _)| start)
        .filter(|start| *start <= at)
        .max()
}

/// Behind the bracket that closes the call's first one.
fn end_of_call(source: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_text = false;
    let mut is_escaped = false;
    for (at, c) in source.char_indices().skip_while(|(at, _)| *at < start) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_text => is_escaped = true,
            '"' => is_text = !is_text,
            '(' | '[' | '{' if !is_text => depth += 1,
            ')' | ']' | '}' if !is_text => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}
