//! The file is found, never named.

fn main() {
    let _settings = candor::builder().policy(candor::policy!("other.toml"));
}
