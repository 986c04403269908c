//! The ids of candor's compile errors, a page for each.
//!
//! Every error of a candor macro ends its first line with an id such as `[candor::E0101]`. Its page says
//! why the rule is there, shows a call that breaks it and the call to write instead, and says when there
//! is a way around it.
//!
//! | Id | Reported when |
//! |---|---|
//! | [E0101](e0101) | a value stands inside the message |
//! | [E0102](e0102) | the message is built, computed or named elsewhere |
//! | [E0103](e0103) | a key is given twice, or a spread could set it again |
//! | [E0104](e0104) | a key is reserved for candor |
//! | [E0105](e0105) | a field is an expression without a name |
//! | [E0106](e0106) | the message is missing, empty or without a word |
//! | [E0107](e0107) | the message repeats the level |
//! | [E0108](e0108) | the message holds line breaks, control or invisible characters |
//! | [E0109](e0109) | a key is not in snake_case ASCII |
//! | [E0110](e0110) | `%x` or `?x` stands for a word |
//! | [E0111](e0111) | an option is unknown or given twice |
//! | [E0112](e0112) | an option has a value that it can't take |
//! | [E0113](e0113) | something stands where a field or a comma belongs |
//! | [E0114](e0114) | `display(…)`, `public(…)` or another word has the wrong arguments |
//! | [E0115](e0115) | `metric(…)` lacks a name or has an unknown unit |
//! | [E0201](e0201) | a field has the name of a secret |
//! | [E0202](e0202) | a value is taken from something that has the name of a secret |
//! | [E0203](e0203) | a name such as `session_id` holds text |
//! | [E0204](e0204) | `public(…)` is put around a password, a one-time code or the like |
//! | [E0205](e0205) | `hashed(…)` is put around a value that can be guessed |
//! | [E0206](e0206) | `{:?}` stands inside a value |
//! | [E0207](e0207) | a field of a type has the name of a secret and no mark |
//! | [E0208](e0208) | a secret is to be shown in part, and a part gives it away |
//! | [E0301](e0301) | `.await`, `?`, `return`, `break` or an assignment stands in a field |
//! | [E0401](e0401) | a value's type is not `Loggable` |
//! | [E0402](e0402) | `error = …` holds something that is no error |
//! | [E0403](e0403) | `metric(…)` holds something that is no number |
//! | [E0501](e0501) | the project's `candor.toml` has a mistake, or is missed |
//! | [E0601](e0601) | `#[sensitive]` or `#[loggable]` can't be understood |
//! | [E0602](e0602) | marks contradict each other |
//! | [E0603](e0603) | `#[derive(Loggable)]` stands on a union |
//! | [E0701](e0701) | `#[logged]` stands on something that has no body to log |
//! | [E0702](e0702) | `#[logged]` stands on a function whose future it does not see made |

mod call;
mod fields;
mod functions;
mod message;
mod privacy;
mod project;
mod types;
mod values;

pub use call::{e0110, e0111, e0112, e0113, e0114, e0115};
pub use fields::{e0103, e0104, e0105, e0109};
pub use functions::{e0701, e0702};
pub use message::{e0101, e0102, e0106, e0107, e0108};
pub use privacy::{e0201, e0202, e0203, e0204, e0205, e0206};
pub use project::e0501;
pub use types::{e0207, e0208, e0601, e0602, e0603};
pub use values::{e0301, e0401, e0402, e0403};
