//! Who reads a document, and what of a brief they may see.

use crate::model::{Brief, CheckSettings, Private, Process, ProcessPrivate};

/// Who reads a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The client itself: everything.
    Client,
    /// A provider: nothing that is for the client alone, and only the work that is handed over.
    Provider,
    /// Anybody: as a provider, but without money, access and the addresses of people.
    Public,
}

/// The brief without what the reader may not see.
pub(super) fn cut(brief: &Brief, audience: Audience) -> Brief {
    let mut brief = brief.clone();
    brief.check = CheckSettings::default();
    if audience == Audience::Client {
        return brief;
    }
    brief.private = Private::default();
    cut_work_that_stays(&mut brief);
    if audience == Audience::Public {
        cut_for_the_public(&mut brief);
    }
    brief
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

fn cut_for_the_public(brief: &mut Brief) {
    brief.payment = Default::default();
    brief.access.clear();
    brief.agreement = Default::default();
    brief.client.address.clear();
    for milestone in &mut brief.milestone {
        milestone.payment = None;
    }
    for process in &mut brief.process {
        process.reply.clear();
    }
    for contact in brief.client.contact.iter_mut().chain(&mut brief.provider.contact) {
        contact.email.clear();
        contact.phone.clear();
    }
}
