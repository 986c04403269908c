use candor::context;

fn main() {
    let _context = context! { error = "disk is full" };
}
