//! What documents say where little is given: no heading promises what is not below it, and nothing is said twice.

use brief::template::{BUILT_IN, Options, render};

/// A built-in document of a brief in TOML.
fn printed(name: &str, toml: &str, draft: bool) -> String {
    let brief = brief::source::read(toml).brief;
    let template = BUILT_IN.iter().find(|template| template.name == name).unwrap();
    render(template, &brief, &Options { draft, pay: false }).unwrap().markdown
}

#[test]
fn a_party_without_a_word_about_it_has_no_section() {
    let toml = "[brief]\ntitle = \"Hedges\"\n[client]\nname = \"Alder Court\"\naddress = \"4 Alder Lane\"\n";
    let draft = printed("scope-of-work", toml, true);
    assert!(draft.contains("## Parties\n") && draft.contains("### Client") && draft.contains("to be agreed"), "{draft}");
    let provider = draft.split("### Provider").nth(1).unwrap().split("##").next().unwrap();
    assert!(!provider.contains("to be agreed"), "the table at the top says so: {provider}");
}

#[test]
fn headings_name_what_is_below_them() {
    for (toml, heading) in [
        ("[data]\nnever_share = [\"Bank logins\"]\n", "## Data protection\n"),
        ("[[access]]\nsystem = \"Till\"\n", "## Access\n"),
        ("[data]\nnever_share = [\"Bank logins\"]\n[[access]]\nsystem = \"Till\"\n", "## Data protection and access\n"),
        ("[schedule]\nstart = 2027-02-01\n", "## Schedule\n"),
        ("[transition]\nparallel_run = \"2 weeks\"\n", "## Transition\n"),
        ("[transition]\ntraining = [\"A call\"]\n", "## Transition and training\n"),
    ] {
        let scope = printed("scope-of-work", toml, false);
        assert!(scope.contains(heading), "{toml}: {scope}");
    }
}

#[test]
fn terms_of_the_field_are_explained_where_they_stand() {
    let with = |more: &str| printed("scope-of-work", &format!("[[requirement]]\nid = \"R1\"\n{more}"), false);
    let (level, method) = ("The acceptable quality level is", "The method of surveillance is");
    let both = with("aql = \"95 %\"\nsurveillance = \"all\"\n");
    assert!(both.contains(level) && both.contains(method));
    assert!(!with("surveillance = \"all\"\n").contains(level) && with("surveillance = \"all\"\n").contains(method));
    let post = printed("job-post", "[provider]\nlanguage_level = \"b2\"\n", false);
    assert!(post.contains("b2<br>fluent talks"), "{post}");
    let post = printed("job-post", "[provider]\nlanguage_level = \"good\"\n", false);
    assert!(post.contains("| good |"), "{post}");
}

#[test]
fn the_plan_speaks_of_a_remedy_only_where_there_is_one() {
    let remedy = "What the requirement names as its remedy applies";
    let plan = |more: &str| printed("performance-plan", &format!("[[requirement]]\nid = \"R1\"\n{more}"), false);
    assert!(!plan("").contains(remedy) && plan("remedy = \"Done again\"\n").contains(remedy));
}

#[test]
fn the_owner_sees_the_cost_beside_the_budget() {
    let work = "[[process]]\nname = \"Hedges\"\nvolume = \"20 hedges per week\"\neffort = \"30 minutes per hedge\"\n";
    let by_hour =
        "[payment]\nmodel = \"hourly\"\ncurrency = \"GBP\"\nrate = 18\n[private]\nbudget = 900\nbudget_period = \"month\"\n";
    let sheet = printed("owner-sheet", &format!("{work}{by_hour}"), false);
    assert!(sheet.contains("## Budget and cost\n"), "{sheet}");
    assert!(sheet.contains("| The work costs | GBP&#32;780") || sheet.contains("| The work costs | GBP 780"), "{sheet}");
    // a sum that is paid once says nothing of a month
    let once = "[schedule]\nstart = 2027-02-01\nend = 2027-02-12\n\
                [payment]\nmodel = \"fixed\"\ncurrency = \"GBP\"\namount = 400\n";
    let sheet = printed("owner-sheet", &format!("{work}{once}"), false);
    assert!(!sheet.contains("The work costs") && sheet.contains("| In the whole term | GBP 400"), "{sheet}");
}

#[test]
fn an_empty_data_register_says_so() {
    let nothing = "Nothing is written down yet on data";
    assert!(printed("data-register", "", false).contains(nothing));
    assert!(!printed("data-register", "[data]\nnever_share = [\"Bank logins\"]\n", false).contains(nothing));
}
