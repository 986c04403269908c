//! What the printed texts have in common, and that none of candor's error ids is without one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

const PAGE: &str = "see: https://docs.rs/candor/latest/candor/errors/e";

#[test]
fn every_error_id_has_a_case_and_a_page() -> io::Result<()> {
    let mut known = ids(&read("../macros/src/diag.rs")?, "\"E0");
    for file in ["loggable/mod.rs", "loggable/metric.rs", "error_value.rs"] {
        known.extend(ids(&read(&format!("../runtime/src/{file}"))?, "::E0"));
    }
    let printed = ids(&all_texts()?, "::E0");
    let pages = ids(&read("../runtime/src/errors.rs")?, "[E0");
    assert_eq!(
        known, printed,
        "ids of the macros, and ids that a case prints"
    );
    assert_eq!(known, pages, "ids of the macros, and ids that have a page");
    Ok(())
}

#[test]
fn candors_own_errors_come_alone() -> io::Result<()> {
    for path in texts("fail/own")? {
        let text = fs::read_to_string(&path)?;
        for error in text.split("\n\n") {
            let first = error.lines().next().unwrap_or_default();
            let is_own = first.starts_with("error: ") && first.contains(" [candor::E");
            assert!(is_own, "{}: {first}", path.display());
        }
    }
    Ok(())
}

#[test]
fn every_own_error_names_its_page_last() -> io::Result<()> {
    for path in texts("fail/own")? {
        let text = fs::read_to_string(&path)?;
        for error in text.split("\n\n") {
            let is_text = |line: &&str| !line.trim_start().starts_with("--> ");
            let last = error.lines().take_while(is_text).last();
            let names_page = last.is_some_and(|last| last.trim_start().starts_with(PAGE));
            assert!(names_page, "{}: {last:?}", path.display());
        }
    }
    Ok(())
}

#[test]
fn seven_faults_in_one_call_are_seven_errors() -> io::Result<()> {
    let text = read("fail/own/faults_are_reported_together.stderr")?;
    let errors = text
        .lines()
        .filter(|line| line.starts_with("error"))
        .count();
    assert_eq!(errors, 7);
    Ok(())
}

/// The ids in a text, each where `lead` and three digits stand.
fn ids(text: &str, lead: &str) -> BTreeSet<String> {
    text.match_indices(lead)
        .filter_map(|(at, _)| text.get(at + lead.len() - 2..at + lead.len() + 3))
        .filter(|id| id.chars().skip(1).all(|c| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

fn read(path: &str) -> io::Result<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
}

fn all_texts() -> io::Result<String> {
    let mut all = String::new();
    for path in texts("fail/own")?.into_iter().chain(texts("fail/typed")?) {
        all.push_str(&fs::read_to_string(path)?);
    }
    Ok(all)
}

fn texts(folder: &str) -> io::Result<Vec<PathBuf>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "stderr")
        {
            texts.push(path);
        }
    }
    texts.sort();
    Ok(texts)
}

#[test]
fn no_interpolated_message_compiles() -> io::Result<()> {
    let mut cases = 0;
    for path in texts("fail/own")? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if name.starts_with("message_interpolated") {
            let text = fs::read_to_string(&path)?;
            assert!(text.starts_with("error: "), "{name}");
            cases += usize::from(text.contains("[candor::E0101]"));
        }
    }
    assert!(cases >= 10, "{cases} cases");
    Ok(())
}

#[test]
fn the_compilers_errors_teach_what_is_wrong_and_what_to_write() -> io::Result<()> {
    for path in texts("fail/own")? {
        for error in fs::read_to_string(&path)?.split("\n\n") {
            let says_what_to_write = ["help: ", "such as `", "expected a field"];
            let teaches = says_what_to_write.iter().any(|words| error.contains(words));
            assert!(
                teaches && error.contains(PAGE),
                "{}: {error}",
                path.display()
            );
        }
    }
    Ok(())
}
