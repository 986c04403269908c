use candor::context;

fn main() {
    let id = candor::TraceId::generate();
    let _context = context! { region = "eu", trace: id };
}
