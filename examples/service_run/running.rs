//! The service as a process of its own, asked over HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

pub(crate) const PASSWORD: &str = "correct horse battery staple";

/// Longer than any machine needs to start the service.
const LIMIT: Duration = Duration::from_secs(120);

/// The running service, and where its records come out.
pub(crate) struct Service {
    child: Child,
    records: Receiver<Value>,
    port: u16,
}

impl Service {
    pub(crate) fn start() -> Self {
        // Run by itself and not by cargo, so that a signal reaches it.
        let mut child = Command::new(build())
            .arg("0")
            .env_clear()
            .envs([("ENVIRONMENT", "testing"), ("LOG_LEVEL", "debug")])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let records = read(child.stdout.take().unwrap());
        let port = loop {
            let record = records.recv_timeout(LIMIT).unwrap();
            if record["message"] == "Service started" {
                break u16::try_from(record["port"].as_u64().unwrap()).unwrap();
            }
        };
        Self {
            child,
            records,
            port,
        }
    }

    /// Sends a request; gives back the head and the body of the answer.
    pub(crate) fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &str,
        body: &Value,
    ) -> (String, Value) {
        let body = body.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n{headers}\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (
            head.to_owned(),
            serde_json::from_str(body).unwrap_or_default(),
        )
    }

    /// A session's header.
    pub(crate) fn log_in(&self) -> String {
        let login = json!({ "email": "ada@example.com", "password": PASSWORD });
        let (_, session) = self.ask("POST", "/login", "", &login);
        format!(
            "authorization: Bearer {}\r\n",
            session["token"].as_str().unwrap()
        )
    }

    /// Asks it to end, and gives back every record that it wrote.
    pub(crate) fn stop(mut self) -> Vec<Value> {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .unwrap()
                .success()
        );
        let records = self.records.iter().collect();
        assert!(self.child.wait().unwrap().success());
        records
    }
}

/// Builds the service; gives back where it is.
fn build() -> String {
    let built = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--example",
            "service",
            "--message-format",
            "json",
        ])
        .output()
        .unwrap();
    assert!(built.status.success(), "{built:?}");
    let text = String::from_utf8(built.stdout).unwrap();
    let messages = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut services = messages.filter(|message| message["target"]["name"] == "service");
    let executable = services.find_map(|message| message["executable"].as_str().map(str::to_owned));
    executable.unwrap()
}

/// Reads along, so that the service never waits for its output to be read.
fn read(stdout: ChildStdout) -> Receiver<Value> {
    let (sender, records) = channel();
    thread::spawn(move || {
        for line in BufReader::new(stdout).lines() {
            let record = serde_json::from_str(&line.unwrap()).unwrap();
            let _nobody_reads_any_more = sender.send(record);
        }
    });
    records
}
