use candor::context;

fn main() {
    let _context = context! { target: "billing", region = "eu" };
}
