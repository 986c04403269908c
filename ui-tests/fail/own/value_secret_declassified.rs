use candor::log_info;

struct Wrapped;

impl Wrapped {
    fn declassify_ref(&self) -> &str {
        "k-123"
    }
}

fn main() {
    let wrapped = Wrapped;
    log_info!("Connected", via = wrapped.declassify_ref());
}
