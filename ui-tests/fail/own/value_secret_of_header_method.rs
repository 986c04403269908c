use candor::log_info;

struct Request;

impl Request {
    fn header(&self, _name: &str) -> &str {
        "Bearer t-123"
    }
}

fn main() {
    let request = Request;
    log_info!("Request received", header = request.header("authorization"));
}
