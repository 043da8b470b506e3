//! The rules of a time zone, written into the calendar: a program that does not know the zone by its name still shows the right time.

use jiff::civil;
use jiff::tz::{Offset, TimeZone};

/// The zone as it is between two days; nothing where it has a name that nobody knows.
pub(super) fn zone(name: &str, from: civil::Date, to: civil::Date) -> Option<String> {
    let zone = known(name)?;
    let begin = from.at(0, 0, 0, 0).to_zoned(zone.clone()).ok()?;
    let end = to.at(23, 59, 59, 0).to_zoned(zone.clone()).ok()?;
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{name}\r\n");
    let first = zone.to_offset_info(begin.timestamp());
    // what holds on the first day is written as if it had always held
    text.push_str(&observance(first.dst().is_dst(), "19700101T000000", first.offset(), first.offset(), first.abbreviation()));
    let mut before = first.offset();
    for change in zone.following(begin.timestamp()).take_while(|change| change.timestamp() <= end.timestamp()) {
        let local = before.to_datetime(change.timestamp()).strftime("%Y%m%dT%H%M%S").to_string();
        text.push_str(&observance(change.dst().is_dst(), &local, before, change.offset(), change.abbreviation()));
        before = change.offset();
    }
    text.push_str("END:VTIMEZONE\r\n");
    Some(text)
}

/// A time zone by its name, from the program's own table: the same calendar on every machine.
pub(super) fn known(name: &str) -> Option<TimeZone> {
    (!name.is_empty()).then(|| jiff::tz::TimeZoneDatabase::bundled().get(name).ok()).flatten()
}

fn observance(summer: bool, local: &str, from: Offset, to: Offset, name: &str) -> String {
    let kind = if summer { "DAYLIGHT" } else { "STANDARD" };
    format!(
        "BEGIN:{kind}\r\nDTSTART:{local}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{name}\r\nEND:{kind}\r\n",
        offset(from),
        offset(to)
    )
}

fn offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    format!("{}{:02}{:02}", if minutes < 0 { '-' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summer_time_begins_and_ends() {
        let text = zone("Europe/London", civil::date(2027, 1, 4), civil::date(2027, 12, 31)).unwrap();
        assert!(text.contains("DTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT"), "{text}");
        assert!(
            text.contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"),
            "{text}"
        );
        assert!(
            text.contains("BEGIN:STANDARD\r\nDTSTART:20271031T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n"),
            "{text}"
        );
        assert_eq!(zone("Nowhere/Land", civil::date(2027, 1, 4), civil::date(2027, 2, 4)), None);
    }
}
