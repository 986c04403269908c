use candor::{Loggable, log_info};

#[derive(Loggable)]
struct Login {
    user_id: u64,
    password: String,
    #[sensitive(masc)]
    token: String,
    #[loggable(rename = "user_id")]
    id: u64,
    api_key: &'static str,
}

fn main() {
    let login = Login {
        user_id: 7,
        password: String::new(),
        token: String::new(),
        id: 7,
        api_key: "",
    };
    log_info!("User logged in", login);
    log_info!("User logged in", ..login);
}
