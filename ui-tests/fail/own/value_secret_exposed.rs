use candor::log_info;

struct Wrapped;

impl Wrapped {
    fn expose_secret(&self) -> &str {
        "k-123"
    }
}

fn main() {
    let wrapped = Wrapped;
    log_info!("Connected", via = wrapped.expose_secret());
}
