//! A file that an image or a package has lost does not go unnoticed.

fn main() {
    let _settings = candor::builder().policy(candor::policy!());
}
