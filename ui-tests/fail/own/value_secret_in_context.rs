use candor::context;

fn main() {
    let password = String::from("hunter2");
    let _context = context! { who = password };
}
