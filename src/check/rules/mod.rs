//! All rules. To add one: write `the_defect.rs` and `the_defect.md` and put `the_defect` into the list, in the order of codes.

use super::Rule;

macro_rules! rules {
    ($($name:ident)+) => {
        $(mod $name;)+

        /// Every rule, in the order of their codes.
        pub static RULES: &[Rule] = &[$($name::RULE.with_page(include_str!(concat!(stringify!($name), ".md")))),+];
    };
}

rules! {
    duplicate_id
}
