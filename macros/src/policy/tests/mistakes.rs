//! Every mistake in a file is told, with its line and what to write.

use super::{LEGAL, mistakes, project};

/// A file, the line of its one mistake, and pieces of the text.
type Row = (&'static str, usize, &'static [&'static str]);

const ROWS: &[Row] = &[
    // the file
    (
        "pii = \"clear\"\npii = \"mask\"",
        2,
        &["no TOML", "duplicate key"],
    ),
    ("pii = ", 1, &["no TOML"]),
    ("\n\n[forbid\n", 3, &["no TOML"]),
    ("= 3", 1, &["no TOML"]),
    ("\npii = clear", 2, &["no TOML"]),
    (
        "[forbid]\na = \"secret\"\n\n[forbid]\nb = \"secret\"",
        4,
        &["no TOML", "duplicate"],
    ),
    // keys
    (
        "\npiii = \"clear\"",
        2,
        &["`piii` is no key", "did you mean `pii`?"],
    ),
    (
        "[forbidden]\na = \"secret\"",
        1,
        &["`forbidden` is no key", "`pii`, `[forbid]` and `[allow]`"],
    ),
    ("[alow]", 1, &["`alow` is no key", "did you mean `allow`?"]),
    ("\"p\\u0007\" = 1", 1, &["`p\\u{7}` is no key"]),
    // pii
    ("pii = \"open\"", 1, &["\"mask\", \"clear\" or \"forbid\""]),
    ("pii = true", 1, &["\"mask\", \"clear\" or \"forbid\""]),
    (
        "[pii]\nemail = 1",
        1,
        &["\"mask\", \"clear\" or \"forbid\""],
    ),
    // tables
    (
        "forbid = \"password\"",
        1,
        &["`forbid` is a table", "[forbid]", "contrasena"],
    ),
    ("[[allow]]\na = \"b\"", 1, &["`allow` is a table"]),
    ("forbid = [\"password\"]", 1, &["`forbid` is a table"]),
    (
        "[forbid]\nkennwort = 3",
        2,
        &["`kennwort` is given as integer", "write a text"],
    ),
    (
        "[forbid]\nkennwort = [\"password\"]",
        2,
        &["`kennwort` is given as array"],
    ),
    (
        "[allow]\nparking_token = true",
        2,
        &["`parking_token` is given as boolean"],
    ),
    (
        "[allow]\npage.session = \"a row id of our table\"",
        2,
        &["in quotes", "\"page.…\""],
    ),
    ("[forbid.kennwort]\nclass = \"password\"", 1, &["in quotes"]),
    // classes
    (
        "[forbid]\n\nkennwort = \"pasword\"",
        3,
        &[
            "\"pasword\" is no class",
            "did you mean \"password\"?",
            "\"one-time code\"",
        ],
    ),
    (
        "[forbid]\nkennwort = \"Password\"",
        2,
        &["did you mean \"password\"?"],
    ),
    (
        "[forbid]\nkennwort = \"email\"",
        2,
        &["did you mean \"email address\"?"],
    ),
    (
        "[forbid]\nkennwort = \"pin\"",
        2,
        &["did you mean \"card security code or pin\"?"],
    ),
    (
        "[forbid]\nkennwort = \"jam\"",
        2,
        &["\"jam\" is no class; the classes are \"password\", \"secret\""],
    ),
    ("[forbid]\nkennwort = \"\"", 2, &["\"\" is no class"]),
    // forbidden names
    ("[forbid]\n\"\" = \"secret\"", 2, &["has no letters"]),
    ("[forbid]\n\"_7_\" = \"secret\"", 2, &["has no letters"]),
    (
        "[forbid]\n\"contrase\u{f1}a\" = \"password\"",
        2,
        &["other characters than ASCII"],
    ),
    (
        "[forbid]\n\"a\\nb\" = \"password\"",
        2,
        &["`a\\nb` holds other characters"],
    ),
    ("[forbid]\narea51 = \"secret\"", 2, &["digits"]),
    (
        "[forbid]\nkey_of_falcon = \"secret\"",
        2,
        &["`key_of_falcon`", "`falcon key`"],
    ),
    (
        "[forbid]\na_phrase_of_very_many_words_that_nobody_would_ever_write_as_a_name = \"secret\"",
        2,
        &["too long"],
    ),
    (
        "[forbid]\nfalcon_key = \"secret\"\nfalconKey = \"secret\"",
        3,
        &["`falconKey` is given twice"],
    ),
    (
        "[forbid]\nfalcon_key = \"secret\"\n\n\"Falcon Keys\" = \"api key\"",
        4,
        &["given twice"],
    ),
    // allowed names
    (
        "[allow]\ndb_password = \"it is only the one for tests\"",
        2,
        &["`db_password` can't be allowed", "a password"],
    ),
    (
        "[allow]\notp = \"shown to everybody in the hall\"",
        2,
        &["a one-time code"],
    ),
    (
        "[allow]\nssh_private_key = \"the one of the test server\"",
        2,
        &["a private key"],
    ),
    (
        "[allow]\ncvv = \"the sum of three dice rolls\"",
        2,
        &["a card security code"],
    ),
    (
        "[allow]\ncolour = \"only the colour of a thing\"",
        2,
        &["`colour` is allowed anyway"],
    ),
    (
        "[allow]\ntoken_count = \"a number of words, no token\"",
        2,
        &["allowed anyway"],
    ),
    (
        "pii = \"clear\"\n[allow]\nsupport_email = \"printed on our own website\"",
        3,
        &["allowed anyway"],
    ),
    (
        "[forbid]\nfalcon = \"secret\"\n[allow]\nFalcon = \"the name of a bird of prey\"",
        4,
        &["forbidden and allowed"],
    ),
    (
        "[allow]\nparking_token = \"the number on a slip\"\nparkingToken = \"the number on a slip\"",
        3,
        &["given twice"],
    ),
    (
        "[allow]\n\"\" = \"the number on a slip\"",
        2,
        &["has no letters"],
    ),
    (
        "[allow]\n\"t\u{f6}ken\" = \"the number on a slip\"",
        2,
        &["other characters than ASCII"],
    ),
    // reasons
    (
        "[allow]\nparking_token = \"\"",
        2,
        &["the reason for `parking_token` is too short"],
    ),
    ("[allow]\nparking_token = \"no secret\"", 2, &["too short"]),
    (
        "[allow]\nparking_token = \"todo todo todo todo\"",
        2,
        &["placeholder"],
    ),
    (
        "[allow]\nparking_token = \"because because because\"",
        2,
        &["placeholder"],
    ),
    (
        "[allow]\nparking_token = \"test test test test\"",
        2,
        &["placeholder"],
    ),
    (
        "[allow]\nparking_token = \"FIXME: find out why this is safe\"",
        2,
        &["placeholder"],
    ),
    (
        "[allow]\nparking_token = \"xxxxxxxxxxxxxxxxxxxxx\"",
        2,
        &["placeholder"],
    ),
    (
        "[allow]\nparking_token = \"the number\\non a parking slip\"",
        2,
        &["can't be seen"],
    ),
    (
        "[allow]\nparking_token = \"\"\"\nthe number\non a parking slip\"\"\"",
        2,
        &["can't be seen"],
    ),
];

#[test]
fn every_mistake_is_told_with_its_line() {
    let mut wrong = String::new();
    for (file, line, pieces) in ROWS {
        let found = mistakes(file);
        let lead = format!("candor.toml:{line}: ");
        let is_right = matches!(found.as_slice(), [text]
            if text.starts_with(&lead) && pieces.iter().all(|piece| text.contains(piece)));
        if !is_right {
            wrong += &format!("\n{file}\n  expected line {line}, {pieces:?}\n  found {found:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_file_without_a_mistake_has_nothing_to_tell() {
    let bom = format!("\u{feff}{LEGAL}");
    let windows = LEGAL.replace('\n', "\r\n");
    for file in [
        "",
        "\n# nothing\n",
        LEGAL,
        &bom,
        &windows,
        "pii = \"forbid\"",
        "pii = 'mask'\nforbid.contrasena = 'password'\nallow = { parking_token = 'the number on a slip' }",
        "[allow]\n[forbid]",
        "[forbid]\npassword = \"password\"",
        "pii = \"forbid\"\n[allow]\nsupport_email = \"printed on our own website\"",
        "[forbid]\nfalcon = \"secret\"\n[allow]\nfalcon_blob = \"a picture of the bird\"",
    ] {
        assert_eq!(mistakes(file), [""; 0], "{file}");
    }
}

#[test]
fn all_mistakes_of_a_file_are_told_in_the_order_of_their_lines() {
    let file = "\n[allow]\ncolour = \"todo\"\notp = \"shown to everybody in the hall\"\n\n[forbid]\na51 = \"jam\"\n= 1\n\n[other]\n";
    let lines = mistakes(file);
    let starts: Vec<&str> = lines
        .iter()
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    let expected = [3, 3, 4, 7, 8, 10].map(|line| format!("candor.toml:{line}:"));
    assert_eq!(starts, expected, "{lines:#?}");
}

#[test]
fn the_problem_names_the_file_and_what_follows() {
    let (problem, _) = project("pii = 1").fault_text().unwrap();
    assert_eq!(
        problem,
        "the policy file `/shop/candor.toml` has a mistake; until it is mended, nothing that the file allows is allowed"
    );
    let (problem, _) = project("pii = 1\nx = 2").fault_text().unwrap();
    assert!(problem.contains("has 2 mistakes; "), "{problem}");
}
