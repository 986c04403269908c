use candor::logged;

#[logged(duration_ms = 3, outcome, error)]
fn place(outcome: &str, error: &str) -> usize {
    outcome.len() + error.len()
}

fn main() {
    assert_eq!(place("a", "b"), 2);
}
