//! Scopes inside scopes, more than any stack has room for.

use std::sync::mpsc;

use candor::testing::capture;
use candor::{context, log_info};

/// A way back into a scope, to open another one there or to log.
struct Back(Box<dyn FnOnce(Step) -> Option<Back>>);

#[derive(Clone, Copy)]
enum Step {
    Deeper,
    Log,
}

fn back(step: Step) -> Option<Back> {
    match step {
        Step::Deeper => context! { depth = "any" }.run(|| {
            // What runs in the scope is decided when it is gone back to.
            let (say, hear) = mpsc::channel();
            let inside = context::wrap(move || hear.recv().ok().and_then(back));
            Some(Back(Box::new(move |step| {
                say.send(step).unwrap();
                inside()
            })))
        }),
        Step::Log => {
            log_info!("Far inside");
            None
        }
    }
}

#[test]
fn a_chain_of_scopes_of_any_length_needs_no_stack_of_its_length() {
    let logs = capture();
    let mut scope = back(Step::Deeper).unwrap();
    for _ in 0..100_000 {
        scope = (scope.0)(Step::Deeper).unwrap();
    }
    assert!((scope.0)(Step::Log).is_none());
    logs.one().assert_field("depth", "any");
}
