//! Time zones by name, from the database in the program: the same brief gives the same figures on every machine.

use std::sync::OnceLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};

fn database() -> &'static TimeZoneDatabase {
    static DATABASE: OnceLock<TimeZoneDatabase> = OnceLock::new();
    DATABASE.get_or_init(TimeZoneDatabase::bundled)
}

/// The time zone of an IANA name, such as `Europe/London`; `None` where there is none of that name.
pub fn zone(name: &str) -> Option<TimeZone> {
    database().get(name).ok()
}

/// The names of all time zones.
pub fn zone_names() -> Vec<String> {
    database().available().map(|name| name.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_known_by_name() {
        assert!(zone("Europe/London").is_some() && zone("Asia/Manila").is_some());
        assert!(zone("Europe/Lodnon").is_none() && zone("").is_none());
        assert!(zone_names().len() > 400);
    }
}
