use candor::context;

fn main() {
    let _context = context! { region = "eu", region = "us" };
}
