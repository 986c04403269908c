use candor::context;

fn main() {
    let _context = context! { "Request received", region = "eu" };
}
