//! Each record in each schema, compared with its file.

use std::fs;
use std::path::{Path, PathBuf};

use candor::Schema;

use crate::lines::parse;
use crate::records::{RECORDS, line};

fn folder(schema: Schema) -> PathBuf {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    golden.join(schema.as_str())
}

fn check(schema: Schema) {
    let blesses = std::env::var_os("BLESS").is_some();
    for (name, log) in RECORDS {
        let path = folder(schema).join(name).with_extension("json");
        let line = line(schema, *log) + "\n";
        if blesses {
            fs::create_dir_all(folder(schema)).unwrap();
            fs::write(&path, &line).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(line, expected, "{}", path.display());
        // Also: no key stands twice.
        parse(&line);
    }
}

#[test]
fn flat_records_are_as_they_were() {
    check(Schema::Flat);
}

#[test]
fn nested_records_are_as_they_were() {
    check(Schema::Nested);
}

#[test]
fn datadog_records_are_as_they_were() {
    check(Schema::Datadog);
}

#[test]
fn ecs_records_are_as_they_were() {
    check(Schema::Ecs);
}

#[test]
fn otel_records_are_as_they_were() {
    check(Schema::Otel);
}

#[test]
fn every_file_belongs_to_a_record() {
    for schema in Schema::ALL {
        for file in fs::read_dir(folder(schema)).into_iter().flatten() {
            let path = file.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            let is_known = RECORDS.iter().any(|(name, _)| *name == stem);
            assert!(is_known, "{}", path.display());
        }
    }
}
