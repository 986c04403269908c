//! What the crate that is being compiled may log: candor's rules, and what its `candor.toml` adds.
//!
//! The file is found and read when a macro is called, and holds for that call: an editor keeps these macros loaded for
//! many crates at a time.

mod file;
mod find;
mod mistake;
mod packed;
mod project;
mod reason;
mod store;
mod tables;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::sync::Arc;

use candor_policy::Verdict;
use proc_macro2::TokenStream;

use self::project::Project;
use crate::diag::{Code, Fault};

thread_local! {
    static IN_FORCE: RefCell<Option<InForce>> = const { RefCell::new(None) };
}

/// The project whose macro is being expanded.
struct InForce {
    project: Arc<Project>,
    /// The macro's input, where it may have to report.
    call: Option<TokenStream>,
}

/// Expands a call under the policy of the crate that it stands in.
pub(crate) fn in_force<T>(call: TokenStream, expand: impl FnOnce(TokenStream) -> T) -> T {
    with_project(find::project(), call, expand)
}

/// Expands a call under this policy; it ends with the call, also with one that panics.
fn with_project<T>(
    project: Option<Arc<Project>>,
    call: TokenStream,
    expand: impl FnOnce(TokenStream) -> T,
) -> T {
    struct Restore(Option<InForce>);
    impl Drop for Restore {
        fn drop(&mut self) {
            IN_FORCE.set(self.0.take());
        }
    }
    let in_force = project.map(|project| InForce {
        call: project.has_mistakes().then(|| call.clone()),
        project,
    });
    let _restore = Restore(IN_FORCE.replace(in_force));
    expand(call)
}

fn ask<T>(question: impl FnOnce(&InForce) -> T) -> Option<T> {
    IN_FORCE.with_borrow(|in_force| in_force.as_ref().map(question))
}

/// What a log may hold under `name`.
///
/// A name of several words that the project allows is allowed inside anything: `account.parking_token`.
pub(crate) fn classify(name: &str) -> Verdict {
    let last = name.rsplit_once('.').map(|(_, last)| last);
    if last.is_some_and(allows_everywhere) {
        return Verdict::Allow;
    }
    ask(|here| here.project.extension.classify(name))
        .unwrap_or_else(|| candor_policy::classify(name))
}

/// Whether the verdict on `name` may depend on the name of what it is a part of.
pub(crate) fn depends_on_context(name: &str) -> bool {
    ask(|here| here.project.extension.depends_on_context(name))
        .unwrap_or_else(|| candor_policy::depends_on_context(name))
}

/// The project's reason for allowing this very name.
pub(crate) fn allowance(name: &str) -> Option<String> {
    ask(|here| here.project.extension.allowance(name).map(str::to_owned)).flatten()
}

/// Whether the project allows this very name, whatever it stands in.
pub(crate) fn allows_everywhere(name: &str) -> bool {
    ask(|here| here.project.extension.allows_everywhere(name)).unwrap_or_default()
}

/// Whether the project allows any name.
pub(crate) fn allows_names() -> bool {
    ask(|here| here.project.extension.allows_names()).unwrap_or_default()
}

/// The file that the expansion has to name, so that rustc rebuilds when it changes.
pub(crate) fn file() -> Option<String> {
    ask(|here| here.project.tracked_file()).flatten()
}

/// The policy in one text, for names that are known only when the program runs.
pub(crate) fn packed() -> Option<String> {
    ask(|here| here.project.packed.clone())
}

/// What is wrong with the file, unless another call has reported it: one mistake there is one error, not one a call.
pub(crate) fn fault() -> Option<Fault> {
    ask(|here| {
        let text = here.project.fault_text()?;
        let is_ours = here.project.is_reported_by(here.call.as_ref()?);
        is_ours.then_some(text)
    })
    .flatten()
    .map(|(problem, mistakes)| {
        let fault = Fault::new(&TokenStream::new(), Code::PolicyFile, problem);
        mistakes.into_iter().fold(fault, Fault::help)
    })
}
