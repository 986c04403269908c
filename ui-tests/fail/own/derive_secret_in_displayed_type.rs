use candor::Loggable;

#[derive(Loggable)]
#[loggable(display)]
struct SessionToken(String);

impl std::fmt::Display for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn main() {}
