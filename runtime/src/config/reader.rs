//! Reads variables as text and gathers what is wrong with them.

use super::{Problem, Variables};

pub(super) struct Reader<'a> {
    variables: &'a dyn Variables,
    problems: Vec<Problem>,
}

/// A value, and the variable that holds it.
pub(super) struct Given {
    pub(super) variable: &'static str,
    pub(super) text: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(variables: &'a dyn Variables) -> Self {
        Self {
            variables,
            problems: Vec::new(),
        }
    }

    /// The variable's value; blank counts as unset, since that is how deployment templates leave a variable out.
    pub(super) fn text(&mut self, variable: &'static str) -> Option<String> {
        let value = self.variables.get(variable)?;
        let Some(text) = value.to_str() else {
            let shown = value.to_string_lossy();
            let explanation = "the value is not UTF-8; it is ignored".to_owned();
            self.report(Problem::new(variable, &shown, explanation));
            return None;
        };
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The first of `variables` that is set.
    pub(super) fn first(&mut self, variables: &[&'static str]) -> Option<Given> {
        variables.iter().find_map(|&variable| {
            let text = self.text(variable)?;
            Some(Given { variable, text })
        })
    }

    pub(super) fn names(&self) -> Vec<String> {
        let mut names = self.variables.names();
        names.sort();
        names
    }

    /// Once, however often a setting asks for the same variable.
    pub(super) fn report(&mut self, problem: Problem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}
