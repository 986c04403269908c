//! Whether there is a policy to embed.

use proc_macro2::TokenStream;

use super::parse::Ast;
use crate::diag::{Code, Fault, Faults};
use crate::paths::Paths;
use crate::policy;

/// A policy of which everything is decided.
pub(super) struct Model {
    pub(super) paths: Paths,
    pub(super) packed: String,
    pub(super) policy_file: Option<String>,
    pub(super) rejections: TokenStream,
}

pub(super) fn check(ast: Ast) -> Model {
    let mut faults = Faults::default();
    if !ast.arguments.is_empty() {
        let fault = Fault::new(&ast.arguments, Code::Syntax, "`policy!` takes no arguments");
        faults.push(fault.help("remove them: the file is found by its place"));
    }
    let packed = policy::packed();
    if packed.is_none() {
        // A file that an image or a package has lost must not go unnoticed.
        let problem =
            "no `candor.toml` stands beside this crate's Cargo.toml or in a folder above it";
        faults.push(
            Fault::new(&TokenStream::new(), Code::PolicyFile, problem)
                .help("write one, or copy it to where the crate is built; an empty one will do"),
        );
    }
    faults.extend(policy::fault());
    Model {
        paths: ast.paths,
        packed: packed.unwrap_or_default(),
        policy_file: policy::file(),
        rejections: faults.compile_errors(),
    }
}
