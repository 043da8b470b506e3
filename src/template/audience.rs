//! Who reads a document, and what of a brief they may see.

use crate::model::{
    Brief, CheckSettings, Client, Data, Evidence, Heading, Payment, Private, Process, ProcessPrivate, Provider, Requirement,
    Schedule, Term, Trial,
};

/// Who reads a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The client itself: everything.
    Client,
    /// A provider: nothing that is for the client alone, and only the work that is handed over.
    Provider,
    /// Anybody: what the work is and how well it must be done; nothing of the client's own, and no money unless that is allowed.
    Public,
}

/// The brief without what the reader may not see; `pay` lets the public see what is paid.
pub(super) fn cut(brief: &Brief, audience: Audience, pay: bool) -> Brief {
    let mut brief = brief.clone();
    if audience == Audience::Client {
        return brief;
    }
    brief.check = CheckSettings::default();
    brief.private = Private::default();
    cut_work_that_stays(&mut brief);
    match audience {
        Audience::Public => public(brief, pay),
        _ => brief,
    }
}

/// Takes out the processes that are not handed over, and what belongs only to them.
fn cut_work_that_stays(brief: &mut Brief) {
    let (gone, kept): (Vec<Process>, Vec<Process>) =
        std::mem::take(&mut brief.process).into_iter().partition(|process| !process.is_outsourced());
    let stays = |id: &str| !id.is_empty() && gone.iter().any(|process| process.id == id) && !kept.iter().any(|k| k.id == id);
    let mut missing = Vec::new();
    brief.requirement.retain(|requirement| {
        let keep = !stays(&requirement.process);
        if !keep {
            missing.push(requirement.id.clone());
        }
        keep
    });
    missing.retain(|id| !brief.requirement.iter().any(|requirement| requirement.id == *id));
    brief.trial.requirements.retain(|id| !missing.contains(id));
    brief.data.item.retain_mut(|item| {
        let shared_by_nobody = !item.needed_for.is_empty() && item.needed_for.iter().all(|id| stays(id));
        item.needed_for.retain(|id| !stays(id));
        !shared_by_nobody
    });
    brief.process = kept.into_iter().map(|process| Process { private: ProcessPrivate::default(), ..process }).collect();
}

/// What the public sees. Named field by field, so that a field that is added later stays at home until somebody decides otherwise.
fn public(brief: Brief, pay: bool) -> Brief {
    let place = wanted_place(&brief.provider);
    let paid = if pay { brief.payment } else { Payment::default() };
    Brief {
        format: brief.format,
        brief: Heading {
            title: brief.brief.title,
            reference: brief.brief.reference,
            revision: brief.brief.revision,
            date: brief.brief.date,
            language: brief.brief.language,
            objective: brief.brief.objective,
            ..Heading::default()
        },
        glossary: brief.glossary.into_iter().map(|one| Term { term: one.term, meaning: one.meaning }).collect(),
        client: Client { time_zone: brief.client.time_zone, working_hours: brief.client.working_hours, ..Client::default() },
        provider: Provider {
            working_language: brief.provider.working_language,
            language_level: brief.provider.language_level,
            subcontracting: brief.provider.subcontracting,
            ..place
        },
        process: brief.process.into_iter().map(public_process).collect(),
        requirement: brief.requirement.into_iter().map(public_requirement).collect(),
        schedule: Schedule { start: brief.schedule.start, end: brief.schedule.end, hours: brief.schedule.hours },
        payment: Payment {
            model: paid.model,
            currency: paid.currency,
            rate: paid.rate,
            unit: paid.unit,
            amount: paid.amount,
            period: paid.period,
            cap: paid.cap,
            when: paid.when,
            fees_paid_by: paid.fees_paid_by,
            ..Payment::default()
        },
        data: Data { evidence: brief.data.evidence.into_iter().map(wanted).collect(), ..Data::default() },
        trial: Trial {
            task: brief.trial.task,
            fee: brief.trial.fee.filter(|_| pay),
            due: brief.trial.due,
            requirements: brief.trial.requirements,
            pass_mark: brief.trial.pass_mark,
            debrief: brief.trial.debrief,
        },
        ..Brief::default()
    }
}

/// Where and when somebody is to work. Once a provider is chosen, these are its own and nobody else's business.
fn wanted_place(provider: &Provider) -> Provider {
    if !provider.name.is_empty() || !provider.people.is_empty() || !provider.contact.is_empty() {
        return Provider::default();
    }
    Provider {
        location: provider.location.clone(),
        time_zone: provider.time_zone.clone(),
        working_hours: provider.working_hours.clone(),
        ..Provider::default()
    }
}

fn public_process(process: Process) -> Process {
    Process {
        id: process.id,
        name: process.name,
        change: process.change,
        volume: process.volume,
        effort: process.effort,
        tools: process.tools,
        deliverables: process.deliverables,
        ..Process::default()
    }
}

fn public_requirement(requirement: Requirement) -> Requirement {
    Requirement {
        id: requirement.id,
        process: requirement.process,
        standard: requirement.standard,
        kind: requirement.kind,
        aql: requirement.aql,
        importance: requirement.importance,
        ..Requirement::default()
    }
}

/// What is asked for; what has been seen already is between two sides.
fn wanted(evidence: Evidence) -> Evidence {
    Evidence { name: evidence.name, covers: evidence.covers, scope: evidence.scope, ..Evidence::default() }
}
