//! Names that are a place: of a source, a module, an id of several parts.

use super::super::text::Text;
use super::name::Name;

/// `arn:aws:secretsmanager:…:secret:prod/db`: one of several parts.
pub(super) fn is_inside_id(text: Text<'_>, name: Name<'_>, at: usize) -> bool {
    text.byte(at) == b':'
        && text.before(name.start) == b':'
        && !text.byte(at + 1).is_ascii_whitespace()
}

/// `src/auth/token.rs:42:9`, `app::token: started`: where something happened.
pub(super) fn is_place(text: Text<'_>, name: Name<'_>, at: usize) -> bool {
    const SOURCES: [&str; 22] = [
        "c", "cc", "cpp", "cs", "ex", "go", "h", "java", "js", "jsx", "kt", "lua", "mjs", "php",
        "py", "rb", "rs", "scala", "sql", "swift", "ts", "tsx",
    ];
    if text.byte(at) != b':' || !name.quote.is_empty() {
        return false;
    }
    let word = text.slice(name.start, name.end);
    let ending = word.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_line = text.byte(at + 1).is_ascii_digit() && SOURCES.contains(&ending);
    is_line || text.ends_with(name.start, "::")
}
