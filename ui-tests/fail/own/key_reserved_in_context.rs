use candor::context;

fn main() {
    let _context = context! { level = 3 };
}
