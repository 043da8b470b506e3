//! What templates may do, and what they are told when they do something else.

use brief::model::{Brief, Path};
use brief::template::{Audience, Options, Template, render};

fn printed(audience: Audience, text: &'static str, brief: &Brief) -> Result<String, String> {
    let reader = match audience {
        Audience::Client => "client",
        Audience::Provider => "provider",
        Audience::Public => "public",
    };
    let text: &'static str = Box::leak(format!("{{#-\ntitle: Own\nreader: {reader}\n-#}}\n{text}").into_boxed_str());
    let files: &'static [(&str, &str)] = Box::leak(Box::new([("own.md", text)]));
    render(&Template { name: "own", files: files.into(), own: None }, brief, &Options::default())
        .map(|rendered| rendered.markdown)
        .map_err(|error| error.to_string())
}

fn brief() -> Brief {
    let mut brief = Brief::default();
    for (path, value) in [
        ("brief.title", "Post & *more*"),
        ("brief.language", "en-US"),
        ("private.budget", "987654"),
        ("client.time_zone", "Europe/London"),
        ("provider.time_zone", "America/New_York"),
        ("schedule.start", "2027-06-01"),
        ("schedule.end", "2027-06-30"),
        ("payment.currency", "GBP"),
        ("payment.amount", "1450.5"),
        ("touchpoint.1.when", "every Monday 10:00"),
        ("transition.start", "start - 1 week"),
        ("requirement.1.id", "R 1/a"),
        ("acceptance.revisions", "0"),
    ] {
        brief.set(&Path::new(path), value).unwrap();
    }
    brief
}

#[test]
fn a_mistake_is_told_with_its_place() {
    let error = printed(Audience::Provider, "# Title\n\n{{ client.nmae }}\n", &brief()).unwrap_err();
    assert_eq!(error, "own.md:7:11: there is no `nmae` in `client`; did you mean `name`?");
    let error = printed(Audience::Provider, "{{ client.name | shout }}", &brief()).unwrap_err();
    assert!(error.starts_with("own.md:5:") && error.ends_with(": there is no filter `shout`"), "{error}");
    for (text, told) in [
        ("{{ cleint.name }}", "own.md:5:4: there is no `cleint`; did you mean `client`?"),
        ("{{ client.name | mony }}", "there is no filter `mony`; did you mean `money`?"),
        ("{% include \"shared/titel.md\" %}", "there is no template `shared/titel.md`"),
        ("{% for p in process %}", "own.md:5:"),
        ("{{ payment.rate | gloss }}", "own.md:5:"),
    ] {
        let error = printed(Audience::Provider, text, &brief()).unwrap_err();
        assert!(error.contains(told) && error.starts_with("own.md:5:"), "{text}: {error}");
    }
}

#[test]
fn what_the_reader_may_not_see_has_no_name() {
    for text in ["{{ private.budget }}", "{{ check.allow }}", "{% for p in process %}{{ p.private }}{% endfor %}{{ private }}"] {
        assert!(printed(Audience::Provider, text, &brief()).is_err(), "{text}");
    }
    assert_eq!(printed(Audience::Client, "{{ private.budget | money }}", &brief()).unwrap(), "GBP 987,654");
}

#[test]
fn filters() {
    for (text, expected) in [
        ("{{ brief.title }}", "Post &#38; &#42;more&#42;"),
        ("{{ schedule.start | date }}", "June 1, 2027"),
        ("{{ transition.start | day }}", "May 25, 2027 (1 week before the start&#41;"),
        ("{{ payment.amount | money }}", "GBP 1,450&#46;50"),
        ("{{ touchpoint[0].when | meeting }}", "Every Monday 10&#58;00 (Europe/London; 05&#58;00 in America/New&#95;York&#41;"),
        ("{{ requirement[0].id | anchor(of=\"requirement\") }}", "<a id=\"requirement-R-1-a\"></a>"),
        ("{{ brief.title | field(of=\"brief.title\") }}", "<data value=\"brief.title\">Post &#38; &#42;more&#42;</data>"),
        ("{{ \"x\" | field(of=\"requirement\", id=\"R1|\", key=\"aql\") }}{{ \"\" | field(of=\"a\") }}", "x"),
        ("{{ [\"a\", \"\", \"<b>\"] | lines }}", "a<br>&#60;b&#62;"),
        ("{{ [\"a\", \"b\"] | items }}|{{ [\"a\"] | items }}|{{ [] | items }}", "<li>a<li>b|a|"),
        ("{{ [\"weekly\", \"by *me*\"] | phrase }}", "Weekly, by &#42;me&#42;"),
        ("{{ \"all\" | gloss(of=\"requirement.surveillance\") }}", "100 % inspection"),
        ("{{ \"\" | gloss(of=\"requirement.surveillance\") }}{{ \"\" | date }}{{ \"\" | money }}{{ \"\" | prose }}", ""),
        ("{{ \"a ``` b\" | prose }}", "\n\n````prose\na ``` b\n````\n\n"),
        ("{{ acceptance.revisions }}{{ brief.revision }}", "0"),
    ] {
        assert_eq!(printed(Audience::Provider, text, &brief()).unwrap(), expected, "{text}");
    }
}
