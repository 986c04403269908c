use candor::context;

fn main() {
    let _context = context! { password = "hunter2" };
}
