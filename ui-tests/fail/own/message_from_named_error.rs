use candor::log_error;

fn main() {
    let err = std::fmt::Error;
    log_error!("could not export: {err:?}", attempt = 2);
}
