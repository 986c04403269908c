#![deny(warnings)]

use candor::{Loggable, log_info};
use serde::Serialize;

#[derive(Loggable, Serialize)]
#[serde(rename_all = "camelCase")]
#[loggable(debug)]
struct Account {
    id: u64,
    email: String,
    has_password: bool,
    password_changed_at: Option<u64>,
    #[sensitive]
    password: String,
    #[sensitive(mask)]
    contact: String,
    #[sensitive(hash)]
    api_key: Option<String>,
    #[sensitive(ends)]
    access_token: String,
    #[sensitive(truncate = 100)]
    prompt: String,
    #[loggable(rename = "kind", display)]
    r#type: char,
    #[loggable(skip)]
    cache: Vec<u8>,
    #[serde(rename = "token")]
    #[loggable(public = "a paging cursor, no credential")]
    cursor: String,
    session_id: u64,
}

#[derive(Loggable)]
#[sensitive]
struct Password(&'static str);

#[derive(Loggable)]
#[loggable(public = "a word of our query language")]
enum Token {
    Word(&'static str),
    #[loggable(rename = "number")]
    Int(i64),
    #[loggable(public = "the key of a map in our query language")]
    ApiKey(&'static str),
}

#[derive(Loggable)]
struct Login {
    password: Password,
    api_key: Option<Box<Password>>,
}

#[derive(Loggable)]
enum Auth {
    Anonymous,
    #[sensitive]
    Bearer(&'static str),
    Basic {
        user: &'static str,
        #[sensitive]
        password: &'static str,
    },
}

fn main() {
    let account = Account {
        id: 7,
        email: "ada@example.com".to_owned(),
        has_password: true,
        password_changed_at: None,
        password: String::new(),
        contact: String::new(),
        api_key: None,
        access_token: String::new(),
        prompt: String::new(),
        r#type: 'a',
        cache: Vec::new(),
        cursor: String::new(),
        session_id: 7,
    };
    log_info!("Account shown", account, ..account as spread);
    let password = Password("x");
    let login = Login { password: Password("x"), api_key: Some(Box::new(Password("x"))) };
    log_info!("Types shown", login);
    drop((login.password, login.api_key));
    let words = [Token::Word("a"), Token::Int(1), Token::ApiKey("k")];
    log_info!("Types shown", password, words);
    for login in [Auth::Anonymous, Auth::Bearer("x"), Auth::Basic { user: "u", password: "p" }] {
        log_info!("Types shown", login);
        if let Auth::Basic { password, .. } | Auth::Bearer(password) = login {
            let _ = password.len();
        }
    }
    drop((account.password, account.cache, password.0));
}
