//! The crate that is built, and the folders around it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A file without a mistake.
pub(crate) const LEGAL: &str = r#"pii = "clear"

[forbid]
contrasena = "password"

[allow]
parking_token = "the number printed on a parking slip"
"#;

const PROGRAM: &str = r#"use std::collections::BTreeMap;

fn main() -> Result<(), candor::InitError> {
    let _guard = candor::builder().policy(candor::policy!()).init()?;
    let form = BTreeMap::from([
        ("contrasena", "hunter2"),
        ("pais", "ES"),
        ("email", "ada@example.com"),
    ]);
    candor::log_info!("Form received", ..form);
    let parking_token = "A-17";
    candor::log_info!("Slip printed", parking_token);
    let email = "ada@example.com";
    let pais = "ES";
    candor::log_info!("Mail sent", email, pais);
    Ok(())
}
"#;

/// `shop/candor.toml` and the crate `shop/services/orders`.
pub(crate) struct Shop {
    folder: PathBuf,
    /// Where `hygiene.rs` builds too: candor is built once for both.
    target: PathBuf,
}

impl Shop {
    pub(crate) fn new() -> Self {
        let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let shop = Self {
            folder: temporary.join("shop"),
            target: temporary.join("user-crate/target"),
        };
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let runtime = workspace
            .join("runtime")
            .to_string_lossy()
            .replace('\\', "/");
        let manifest = format!(
            "[package]\nname = \"orders\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[dependencies]\ncandor = {{ path = \"{runtime}\" }}\n"
        );
        fs::create_dir_all(shop.orders().join("src")).unwrap();
        fs::write(shop.orders().join("Cargo.toml"), manifest).unwrap();
        fs::write(shop.orders().join("src/main.rs"), PROGRAM).unwrap();
        let lock = workspace.join("Cargo.lock");
        fs::copy(lock, shop.orders().join("Cargo.lock")).unwrap();
        shop
    }

    fn orders(&self) -> PathBuf {
        self.folder.join("services/orders")
    }

    fn policy(&self) -> PathBuf {
        self.folder.join("candor.toml")
    }

    pub(crate) fn write_policy(&self, text: &str) {
        fs::write(self.policy(), text).unwrap();
    }

    pub(crate) fn remove_policy(&self) {
        fs::remove_file(self.policy()).unwrap();
    }

    #[track_caller]
    pub(crate) fn builds(&self) {
        let output = self.build();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{errors}");
    }

    /// What the compiler says.
    #[track_caller]
    pub(crate) fn fails(&self) -> String {
        let output = self.build();
        assert!(!output.status.success(), "the change went unnoticed");
        String::from_utf8(output.stderr).unwrap()
    }

    fn build(&self) -> Output {
        let mut command = Command::new(std::env::var_os("CARGO").expect("cargo runs this test"));
        command
            .current_dir(self.orders())
            .args(["build", "--offline", "--quiet"])
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never");
        for flag in [
            "RUSTFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTC_WRAPPER",
            "RUSTC_WORKSPACE_WRAPPER",
        ] {
            command.env_remove(flag);
        }
        command.output().unwrap()
    }

    /// Standard output of the program.
    pub(crate) fn run(&self) -> String {
        let mut command = Command::new(self.program());
        command.env_clear().env("ENVIRONMENT", "testing");
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    }

    pub(crate) fn binary(&self) -> Vec<u8> {
        fs::read(self.program()).unwrap()
    }

    fn program(&self) -> PathBuf {
        let name = format!("orders{}", std::env::consts::EXE_SUFFIX);
        self.target.join("debug").join(name)
    }
}
