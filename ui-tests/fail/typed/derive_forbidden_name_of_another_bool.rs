use candor::Loggable;

mod own {
    pub struct SecretString(pub String);
    impl candor::Loggable for SecretString {
        fn log(&self, out: candor::ValueWriter<'_>) {
            out.text(&self.0);
        }
    }
}
use own::SecretString;

#[derive(Loggable)]
struct Account {
    password: SecretString,
}

fn main() {}
