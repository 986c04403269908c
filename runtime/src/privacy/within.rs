//! What surrounds a value and what is said of the value itself, together.

use candor_policy::Class;

use super::Exposure;
use Exposure::{BoolOnly, Ends, Hashed, Masked, Redacted, ScalarsOnly, Truncated, UserText};

impl Exposure {
    /// Of the value itself, surrounded by `outer`: the stricter of the two, and never less than one of them hides.
    ///
    /// A hash or the ends are chosen openly, by a word or an attribute, and so they hold under a name that forbids
    /// the value. The reverse is no choice: a forbidden name inside something that is hashed stays forbidden.
    pub(crate) fn within(self, outer: Self) -> Self {
        match (self, outer) {
            // One hides texts, the other numbers.
            (Masked(_), ScalarsOnly(class)) | (ScalarsOnly(class), Masked(_)) => BoolOnly(class),
            (BoolOnly(class) | ScalarsOnly(class), Hashed(_) | Ends(_)) => Redacted(Some(class)),
            (Hashed(own), BoolOnly(class) | ScalarsOnly(class)) => hashed(own, Some(class)),
            (Ends(own), BoolOnly(class) | ScalarsOnly(class)) => ends(own, Some(class)),
            (Hashed(own), Hashed(class) | Masked(class) | Ends(class))
            | (Masked(own) | Ends(own), Hashed(class)) => hashed(own, class),
            (Ends(own), Ends(class)) => ends(own, class),
            // Such a mask is the name's doing, and shows as much as the ends do.
            (Ends(own), Masked(Some(class @ (Class::Email | Class::Phone)))) => {
                ends(own, Some(class))
            }
            (Ends(own), Masked(class)) | (Masked(own), Ends(class)) => Redacted(own.or(class)),
            (Truncated(own), Truncated(limit)) => Truncated(own.min(limit)),
            (UserText(own), Truncated(limit) | UserText(limit))
            | (Truncated(own), UserText(limit)) => UserText(own.min(limit)),
            _ if outer.strictness() > self.strictness() => outer,
            _ => self,
        }
    }

    const fn strictness(self) -> u8 {
        match self {
            Self::Plain => 0,
            Truncated(_) => 1,
            UserText(_) => 2,
            ScalarsOnly(_) => 3,
            Ends(_) => 4,
            Masked(_) => 5,
            Hashed(_) => 6,
            BoolOnly(_) => 7,
            Redacted(_) => 8,
        }
    }
}

/// A hash of something that is of two kinds: it must hide both.
fn hashed(own: Option<Class>, other: Option<Class>) -> Exposure {
    let guessable = |class: &Class| !class.can_be_hashed();
    match own.filter(guessable).or(other.filter(guessable)) {
        Some(class) => Redacted(Some(class)),
        None => Hashed(own.or(other)),
    }
}

fn ends(own: Option<Class>, other: Option<Class>) -> Exposure {
    let harmful = |class: &Class| !class.can_show_ends();
    match own.filter(harmful).or(other.filter(harmful)) {
        Some(class) => Redacted(Some(class)),
        None => Ends(own.or(other)),
    }
}

#[cfg(test)]
mod tests {
    use candor_policy::Class;
    use candor_policy::Class::{Email, GovernmentId, Key, Otp, Password, Session, Token};

    use super::Exposure;
    use super::Exposure::{
        BoolOnly, Ends, Hashed, Masked, Plain, Redacted, ScalarsOnly, Truncated, UserText,
    };
    use crate::privacy::Shown;

    #[track_caller]
    fn check(own: Exposure, outer: Exposure, expected: Exposure) {
        assert_eq!(own.within(outer), expected, "{own:?} within {outer:?}");
    }

    #[test]
    fn a_hash_or_the_ends_hold_under_a_forbidden_name() {
        check(Hashed(None), BoolOnly(Token), Hashed(Some(Token)));
        check(
            Hashed(Some(Token)),
            ScalarsOnly(Session),
            Hashed(Some(Token)),
        );
        check(Ends(Some(Key)), BoolOnly(Key), Ends(Some(Key)));
        check(Ends(None), Masked(Some(Email)), Ends(Some(Email)));
    }

    #[test]
    fn a_mask_that_was_asked_for_and_the_ends_show_nothing_together() {
        check(Ends(Some(Key)), Masked(None), Redacted(Some(Key)));
        check(Masked(Some(Email)), Ends(None), Redacted(Some(Email)));
    }

    #[test]
    fn a_forbidden_name_inside_a_hash_stays_forbidden() {
        check(BoolOnly(Token), Hashed(None), Redacted(Some(Token)));
        check(ScalarsOnly(Session), Hashed(None), Redacted(Some(Session)));
        check(BoolOnly(Token), Ends(None), Redacted(Some(Token)));
    }

    #[test]
    fn a_guessable_value_is_hashed_under_no_name() {
        check(Hashed(None), BoolOnly(Password), Redacted(Some(Password)));
        check(Hashed(Some(Otp)), BoolOnly(Token), Redacted(Some(Otp)));
        check(Masked(Some(Email)), Hashed(Some(Otp)), Redacted(Some(Otp)));
        check(
            Ends(None),
            BoolOnly(GovernmentId),
            Redacted(Some(GovernmentId)),
        );
    }

    #[test]
    fn what_is_inside_a_hash_is_hashed_as_its_own_kind() {
        check(Plain, Hashed(None), Hashed(None));
        check(Masked(Some(Email)), Hashed(None), Hashed(Some(Email)));
        check(Ends(None), Hashed(Some(Key)), Hashed(Some(Key)));
    }

    #[test]
    fn of_two_limits_the_smaller_holds() {
        check(Truncated(100), Truncated(10), Truncated(10));
        check(UserText(10), Truncated(100), UserText(10));
        check(Truncated(100), UserText(50), UserText(50));
    }

    fn every_exposure() -> Vec<Exposure> {
        let classes = [Password, Token, Session, Email, Key];
        let of_class = |class: Class| {
            let some = Some(class);
            let open = [Masked(some), Hashed(some), Ends(some), Redacted(some)];
            open.into_iter()
                .chain([ScalarsOnly(class), BoolOnly(class)])
        };
        let open = [Plain, Truncated(9), UserText(9), Hashed(None), Ends(None)];
        open.into_iter()
            .chain(classes.into_iter().flat_map(of_class))
            .collect()
    }

    #[test]
    fn nothing_shows_more_than_the_name_around_or_the_word_on_it_allow() {
        let text = "no secret of anybody, but a long one";
        let shown = |exposure: Exposure| match exposure.text(text, text.len()) {
            Shown::As(shown) => shown.text.into_owned(),
            Shown::Redacted(_) => String::new(),
        };
        for own in every_exposure() {
            for outer in every_exposure() {
                let both = own.within(outer);
                // There is no key here, so a hash is a redaction.
                if !matches!(own, Ends(_)) {
                    assert!(shown(both).len() <= shown(outer).len(), "{own:?} {outer:?}");
                }
                assert!(shown(both).len() <= shown(own).len(), "{own:?} {outer:?}");
                let hides_truth =
                    |exposure: Exposure| matches!(exposure.truth(), Shown::Redacted(_));
                assert!(hides_truth(both) || !hides_truth(own), "{own:?} {outer:?}");
                assert!(
                    hides_truth(both) || !hides_truth(outer),
                    "{own:?} {outer:?}"
                );
            }
        }
    }
}
