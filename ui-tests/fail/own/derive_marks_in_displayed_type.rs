use candor::Loggable;

#[derive(Loggable)]
#[loggable(display)]
struct Account {
    #[sensitive]
    password: String,
}

impl std::fmt::Display for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.password)
    }
}

fn main() {}
