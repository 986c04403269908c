//! Settings as they follow from variables, driven through [`resolve`] alone.

mod keys;
mod platforms;
mod precedence;
mod reports;
mod samples;
mod schemas;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Debug;

use super::{Environment, Overrides, Settings, Variables, resolve};

struct Map(BTreeMap<String, OsString>);

impl Variables for Map {
    fn get(&self, name: &str) -> Option<OsString> {
        self.0.get(name).cloned()
    }

    fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }
}

fn map(variables: &[(&str, &str)]) -> Map {
    let owned = variables.iter().copied();
    Map(owned
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect())
}

/// The environment whose name stands in the records; `None` for a name of the user's own.
fn environment(settings: &Settings) -> Option<Environment> {
    use Environment::{Ci, Development, Production, Staging, Testing};
    [Ci, Development, Production, Staging, Testing]
        .into_iter()
        .find(|environment| environment.as_str() == settings.environment_label)
}

fn settings(variables: &[(&str, &str)]) -> Settings {
    resolve(&Overrides::default(), &map(variables))
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "a reference at every call would hide the expectation"
)]
fn check<T: PartialEq + Debug>(
    variables: &[(&str, &str)],
    read: impl Fn(&Settings) -> T,
    expected: T,
) {
    assert_eq!(read(&settings(variables)), expected, "{variables:?}");
}

fn check_problems(variables: &[(&str, &str)], expected: &[&str]) {
    check(
        variables,
        |settings| {
            let problems = settings.problems.iter();
            problems.map(ToString::to_string).collect::<Vec<_>>()
        },
        expected.iter().map(ToString::to_string).collect(),
    );
}
