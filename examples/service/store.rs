//! Users, sessions, orders and stock, in an `SQLite` database that is gone when the service ends.

use std::sync::{Arc, Mutex, PoisonError};

use candor::{log_debug, logged};
use rusqlite::{Connection, OptionalExtension, Row, params};
use secrecy::{ExposeSecret, SecretString};

use crate::orders::Order;

const TABLES: &str = "
    CREATE TABLE users (id INTEGER PRIMARY KEY, organization_id TEXT, email TEXT UNIQUE, password TEXT);
    CREATE TABLE sessions (token TEXT PRIMARY KEY, user_id INTEGER);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER, item TEXT, quantity INTEGER);
    CREATE TABLE stock (item TEXT PRIMARY KEY, count INTEGER);
    INSERT INTO stock VALUES ('mug', 40), ('notebook', 3);
";

/// Somebody who can log in.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) id: i64,
    pub(crate) organization_id: String,
    pub(crate) password: SecretString,
}

impl User {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            organization_id: row.get("organization_id")?,
            password: row.get::<_, String>("password")?.into(),
        })
    }
}

/// The database.
#[derive(Clone)]
pub(crate) struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// A new one, with one user.
    pub(crate) fn open() -> anyhow::Result<Self> {
        // An empty name is a temporary file, which `SQLite` deletes.
        let connection = Connection::open("")?;
        connection.execute_batch(TABLES)?;
        let password = SecretString::from("correct horse battery staple");
        connection.execute(
            "INSERT INTO users VALUES (7, 'acme', 'ada@example.com', ?)",
            [password.expose_secret()],
        )?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Runs a query on a thread where it may block; its records stay in the request's trace.
    async fn run<T: Send + 'static>(
        &self,
        query: &'static str,
        work: impl FnOnce(&Connection, &str) -> rusqlite::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let connection = Arc::clone(&self.0);
        let work = move || {
            let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            log_debug!("Query run", query);
            work(&connection, query)
        };
        Ok(candor::spawn_blocking(work).await??)
    }

    pub(crate) async fn user_by_email(&self, email: String) -> anyhow::Result<Option<User>> {
        let query = "SELECT * FROM users WHERE email = ?";
        self.run(query, |db, query| {
            db.query_row(query, [email], User::read).optional()
        })
        .await
    }

    pub(crate) async fn add_session(&self, token: String, user_id: i64) -> anyhow::Result<()> {
        let query = "INSERT INTO sessions VALUES (?, ?)";
        self.run(query, move |db, query| {
            db.execute(query, params![token, user_id])
        })
        .await?;
        Ok(())
    }

    pub(crate) async fn user_of_session(&self, token: String) -> anyhow::Result<Option<User>> {
        let query = "SELECT users.* FROM users JOIN sessions ON users.id = user_id WHERE token = ?";
        self.run(query, |db, query| {
            db.query_row(query, [token], User::read).optional()
        })
        .await
    }

    #[logged("Order stored", level = debug)]
    pub(crate) async fn add_order(&self, user_id: i64, order: Order) -> anyhow::Result<i64> {
        let query = "INSERT INTO orders (user_id, item, quantity) VALUES (?, ?, ?) RETURNING id";
        self.run(query, move |db, query| {
            let values = params![user_id, order.item, order.quantity];
            db.query_row(query, values, |row| row.get(0))
        })
        .await
    }

    pub(crate) async fn order(&self, user_id: i64, id: i64) -> anyhow::Result<Option<Order>> {
        let query = "SELECT item, quantity FROM orders WHERE user_id = ? AND id = ?";
        self.run(query, move |db, query| {
            let read = |row: &Row<'_>| {
                Ok(Order {
                    item: row.get(0)?,
                    quantity: row.get(1)?,
                })
            };
            db.query_row(query, [user_id, id], read).optional()
        })
        .await
    }

    pub(crate) async fn stock(&self, item: String) -> anyhow::Result<Option<u32>> {
        let query = "SELECT count FROM stock WHERE item = ?";
        self.run(query, |db, query| {
            db.query_row(query, [item], |row| row.get(0)).optional()
        })
        .await
    }
}
