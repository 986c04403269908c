//! Writes crates that are the same text for every library, except for the log call itself.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::libraries::Library;
use crate::sites::Site;

const SITES_PER_MODULE: usize = 50;

pub(crate) struct GeneratedCrate {
    pub(crate) library: Library,
    pub(crate) name: String,
    pub(crate) directory: PathBuf,
    pub(crate) sites: u32,
}

pub(crate) fn write_crate(
    parent: &Path,
    library: Library,
    sites: u32,
) -> io::Result<GeneratedCrate> {
    let name = format!("{}-{sites}-sites", library.name());
    let directory = parent.join(&name);
    let source = directory.join("src");
    fs::create_dir_all(&source)?;
    fs::write(directory.join("Cargo.toml"), manifest(&name, library))?;

    let numbers: Vec<u32> = (1..=sites).collect();
    let modules = numbers.chunks(SITES_PER_MODULE);
    fs::write(source.join("main.rs"), root(library, modules.len()))?;
    for (index, numbers) in modules.enumerate() {
        let text = module(library, numbers);
        fs::write(source.join(format!("module_{index}.rs")), text)?;
    }
    Ok(GeneratedCrate {
        library,
        name,
        directory,
        sites,
    })
}

// A workspace of its own, or a temporary directory inside another workspace would join that one.
// `lto` and `codegen-units` stay what users get without asking.
fn manifest(name: &str, library: Library) -> String {
    let dependency = library.dependency();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[dependencies]\n{dependency}\n\n\
         [profile.release]\nopt-level = 3\nstrip = true\n"
    )
}

// The calls go through a table the optimiser cannot see, with arguments it cannot know.
const MAIN: &str = r#"
pub type Function = fn(u64, &str, u32, f64) -> u64;

fn main() {
    let Some(word) = std::env::args().nth(1) else { return };
    let count = std::env::args().count() as u32;
    let mut sum = 0_u64;
    for function in std::hint::black_box(TABLE).iter().copied().flatten() {
        sum = sum.wrapping_add(function(sum, &word, count, f64::from(count)));
    }
    println!("{sum}");
}
"#;

// Call 0 is in the crate without sites too. What any first call links is then in both binaries,
// and their difference is what the further calls cost.
fn root(library: Library, modules: usize) -> String {
    let item = library.root_item();
    let first = function(library, 0);
    let declarations = each(0..modules, |index| format!("mod module_{index};\n"));
    let entries = each(0..modules, |index| format!(", &module_{index}::TABLE"));
    format!(
        "#![allow(unused_variables)]\n\n{declarations}\n{item}{first}\
         static TABLE: &[&[Function]] = &[&[site_0]{entries}];\n{MAIN}"
    )
}

fn module(library: Library, numbers: &[u32]) -> String {
    let functions = each(numbers, |&number| function(library, number));
    let names = each(numbers, |number| format!("site_{number}, "));
    format!("{functions}pub static TABLE: &[crate::Function] = &[{names}];\n")
}

// No two bodies are alike, or the crate without calls would shrink to one function.
fn function(library: Library, number: u32) -> String {
    let site = Site::new(number);
    let [a, b, c, d] = site.fields;
    let call = library.call(&site);
    format!(
        "pub fn site_{number}({a}: u64, {b}: &str, {c}: u32, {d}: f64) -> u64 {{\n    {call}\n    \
         {a}.wrapping_mul({number})\n}}\n\n"
    )
}

fn each<T>(items: impl IntoIterator<Item = T>, text: impl Fn(T) -> String) -> String {
    items.into_iter().map(text).collect::<Vec<_>>().concat()
}
