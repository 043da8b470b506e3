//! The questions, section by section, in the order in which they are asked.

mod data;
mod handover;
mod payment;
mod people;
mod private;
mod reading;
mod requirements;
mod schedule;
mod work;

use super::question::Section;
pub(super) use reading::usual_currency;

/// The whole interview. People come before the requirements and the talks, which choose among them.
pub const SECTIONS: &[Section] = &[
    work::WORK,
    work::PROCESSES,
    people::PEOPLE,
    requirements::REQUIREMENTS,
    schedule::SCHEDULE,
    payment::PAYMENT,
    data::DATA,
    handover::HANDOVER,
    private::PRIVATE,
];
