use candor::log_info;

struct Contact;

fn main() {
    let contact = Contact;
    log_info!("User registered", contact = masked(contact));
}
