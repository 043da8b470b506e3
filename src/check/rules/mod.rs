//! All rules. To add one: write `the_defect.rs` and `the_defect.md` and put `the_defect` into the list, in the order of codes.

use super::Rule;

pub(super) use private_value_in_public_field::in_text as private_in_text;
pub use requirement_without_aql::tolerates_misses;

macro_rules! rules {
    ($($name:ident)+) => {
        $(mod $name;)+

        /// Every rule, in the order of their codes.
        pub static RULES: &[Rule] = &[$($name::RULE.with_page(include_str!(concat!(stringify!($name), ".md")))),+];
    };
}

rules! {
    duplicate_id
    unknown_reference
    placeholder_text
    useless_allowance
    allowance_without_reason
    other_spelling
    no_objective
    vague_scope
    no_scope_limits
    one_sided_brief
    no_change_control
    start_without_agreement
    issued_with_errors
    long_sentence
    unfamiliar_word
    process_without_steps
    process_without_current_state
    process_without_change
    process_without_volume
    undecided_process
    core_work_outsourced
    step_without_owner
    prescribed_without_reason
    process_without_requirement
    requirement_not_measurable
    requirement_without_aql
    requirement_without_inspection
    quality_without_example
    top_requirement_without_incentive
    no_learning_curve
    ramp_not_tightening
    impossible_target
    side_without_contact
    incomplete_contact
    one_person_bottleneck
    unnamed_worker
    unknown_person
    no_common_working_hours
    unstated_language
    no_speaking_rules
    no_schedule
    no_milestones
    unstated_acceptance
    dates_out_of_order
    past_deadline
    long_silence
    incomplete_touchpoint
    incomplete_payment_terms
    untracked_work
    paid_by_time_only
    pay_model_never_revisited
    rate_without_unit
    unknown_currency
    payments_not_adding_up
    hours_over_cap
    no_data_limits
    data_item_without_process
    full_data_without_reason
    regulated_data_without_evidence
    personal_data_without_evidence
    access_without_rules
    unprotected_customers
    secret_in_brief
    overnight_transition
    no_draft_replies
    no_real_trial
    no_way_out
    no_budget
    cost_over_budget
    no_contingency
    too_little_leeway
    no_backup_plan
    unvetted_provider
    unanswered_concern
    candidates_not_compared
    no_expected_benefit
    oversight_above_saving
    private_value_in_public_field
}
