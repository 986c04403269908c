use candor::logged;

struct Store {
    region: String,
}

#[logged(self.region)]
impl Store {
    fn region(&self) -> &str {
        &self.region
    }
}

fn main() {
    assert!(Store { region: String::new() }.region().is_empty());
}
