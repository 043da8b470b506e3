### The words of documents in English, which every other language has in the same order and with the same arguments.
###
### `$count` is a number that a plural depends on, `$number` the same number as it is written.

## Titles of documents

title-scope-of-work = Scope of work
title-job-post = Job post
title-vetting-checklist = Vetting checklist
title-handover-pack = Handover pack
title-performance-plan = Performance plan
title-data-register = Data register
title-owner-sheet = Owner sheet

## Around the text: contents, head and foot of pages

contents = Contents
page = Page
page-of = of
carries = The part of the brief that this document was made from
draft-mark = Draft – not agreed
to-be-agreed = to be agreed
foot-revision = Revision { $revision }
foot-fingerprint = Fingerprint { $mark }
foot-client-alone = For the client alone

## In several documents

client = Client
provider = Provider
reference = Reference
revision = Revision
date = Date
status = Status
name = Name
time-zone = Time zone
working-hours = Working hours
days-off = Days off
requirement = Requirement
standard = Performance standard
aql = Acceptable quality level
surveillance = Method of surveillance
deliverables = Deliverables
until = Until
before = Before
until-day = until { $day }
until-date = until { $day }
period = Period
notice = Notice
notice-either = Notice by either side
reason = Reason
reason-of = Reason:
step = Step
who = Who
start = Start
end = End
hours = Hours
deputy = Deputy
looks-after = Looks after
change-how = How a change is agreed
answered-within = Answered within
subcontracting = Subcontracting
language-level = Language level
language-level-a1 = a few simple sentences
language-level-a2 = simple everyday matters
language-level-b1 = most situations at work, with simple words
language-level-b2 = fluent talks and clear texts on most subjects of the work
language-level-c1 = fluent and exact, on difficult subjects too
language-level-c2 = nearly like the first language
communication = Communication
glossary = Glossary
while-learning = While the provider learns
examples = Examples
accounts = Accounts and passwords
data = Data
evidence = Evidence
candidate = Candidate
concerns = Concerns
price = Price
importance = Importance { $importance } of 5
yes = Yes
no = No

## Parties and contacts

parties = Parties and contacts
parties-alone = Parties
address = Address
location = Location
working-language = Working language
who-works = Who does the work
substitution = Substitution
contacts = Contacts
responsibilities = Responsibilities and decisions
side = Side
reached-by = Reached by
contact-hours = Hours
may-decide = May decide
may-not-decide = May not decide

## Objective and scope

objective = Objective
background = Background
scope = Scope
in-scope = In scope
out-of-scope = Out of scope
assumptions = Assumptions
client-does = What the client does
by-provider = Provider
by-client = Client
by-both = Shared
by-third-party = Third party

## The work

work = The work
work-today = Today
work-change = What must change
steps = Steps
way-of-working = Way of working
handed-back = Handed back to the client
draft-replies = Draft replies
replies-braces = What stands in double braces is filled in each time.
workload-total = Workload in total
volume = Volume
time-each = Time for each
workload = Workload
tools = Tools

## Performance requirements

requirements = Performance requirements
aql-means = The acceptable quality level is the part of the work that must meet the standard.
surveillance-means = The method of surveillance is how the client finds out whether the standard is met.
incentive-remedy = Incentive / remedy
incentive = Incentive: { $incentive }
remedy = Remedy: { $remedy }
looked-at-by = by { $assessor }
accepted-example = Would be accepted
sent-back-example = Would be sent back

## Schedule and milestones

schedule = Schedule and milestones
schedule-alone = Schedule
open-ended = Open-ended; notice of { $notice }
milestones = Milestones
milestone = Milestone
due = Due
accepted-when = Accepted when
milestone-payment = Payment
meeting = Meeting
meeting-when = When
meeting-who = Who
agenda = Agenda

## Payment

payment = Payment
payment-model = Model
currency = Currency
rate = Rate
rate-per = { $sum } per { $unit }
unit = Unit
amount = Amount
cap = At most
falls-due = Falls due
time-to-pay = Time to pay
payment-method = Method
transfer-fees = Transfer fees
expenses = Expenses
record-of-work = Record of work
later = Later on
exchange-rate = Exchange rate

## Data protection and access

data-protection = Data protection and access
data-protection-alone = Data protection
never-shared = Never shared
shared-data = Shared data
evidence-before = Evidence the provider shows before it sees such data
access-to-systems = Access to systems
handling = Handling
needed-for = Needed for
form = Form
data-access = Access
evidence-for = For
evidence-covers = Covers
evidence-status = Status
valid-until = Valid until
system = System
access-level = Level
given = Given
ends = Ends
breach-notice = A breach is reported within
on-exit = When the work ends

## Customers, transition and trial

customers = Dealing with the client's customers
appears = The provider appears
channel = Channel
sole-contact = Sole contact
tone = Tone
may-say = May say
must-not-say = Must not say
non-solicitation = Non-solicitation
non-solicitation-text = The provider does not approach the client's customers for business of its own for { $time }
transition = Transition and training
transition-alone = Transition
parallel-run = Both sides do the work for
training = Training
materials = Materials
ready-when = Ready when
trial = Trial
task = Task
fee = Fee
trial-due = Due
measured-by = Measured by
passed-when = Passed when
debrief = Debrief

## Terms and agreement

acceptance = Acceptance
review-period = Time to review what was handed in
revisions = Rounds of changes included
silence = If the client says nothing
changes = Changes
ending = Ending the work
handover = Handover
during-trial = During the trial
agreement = Agreement
payment-agreed-on = Price and terms agreed on
assumptions-confirmed-on = Assumptions confirmed on
agreed-on = Agreed as a whole on
asks-for-offer = This is a draft that asks for an offer.
offer-names = The offer names your price, or says that the one named here suits you; the first day on which you could start; who would do the work; and what you would do another way.
offer-to = Please send it to { $to }.
still-open = To be agreed before both sides sign: { $open }.
agree = Both sides agree to this scope of work.
agree-reference = Both sides agree to this scope of work, reference { $reference }.
agree-revision = Both sides agree to this scope of work, revision { $revision }.
agree-both = Both sides agree to this scope of work, reference { $reference }, revision { $revision }.
for-client = For the client
for-provider = For the provider
party = Party
signature = Signature

## Job post

the-job = The job
how-well = How well it must be done
met-by = Must be met by at least
hours-place = Conditions of work
our-hours = Our working hours
our-zone = Our time zone
your-hours = Your working hours
your-zone = Your time zone
place = Place
language = Language
pay = Pay
small-job = A small job first
show-first = What you show us before you see any data
apply = How to apply
apply-where = Answer where you found this post. Tell us:
apply-where-reference = Answer where you found this post, and quote the reference { $reference }. Tell us:
apply-who = who exactly would do the work, and who steps in when that person is away;
apply-customers = two customers for whom you do similar work now, and how we may reach them;
apply-samples = one or two samples of work that you did yourself, with names and figures of others made unreadable;
apply-begin = when you could begin, and your usual hours;
apply-begin-zone = when you could begin, and your usual hours, told by the clock of { $zone };
apply-price = your price: for what unit, in which currency, and what it includes;
apply-pay = whether the pay above suits you, and if not, why;
apply-question = which point of this post you would like to know more about. A good question is a good sign.
apply-requirements = Say of each requirement above whether you can meet it from the first week, and if not, by when.

## Handover pack

about = What it is about
whom-to-ask = Whom to ask
who-decides = Who decides what
week-by-week = Week by week
learning-levels = While the provider learns, the levels of some requirements are lower. They count from the first day of the week that shows them.
week = Week
what-happens = What happens
levels = Levels
taking-over = Taking over
access = Access
speaking = Speaking for the client
manual = Manual: { $name }
done-so-far = How it has been done so far
what-is-done = What is done
when-hand-back = When to hand a case back
stop-and-ask = Stop and ask as soon as one of these turns up. Everything else you settle yourself.
good-work = What good work looks like
week-before = Before the start
week-number = Week { $number }
week-numbers = Weeks { $first } to { $last }
week-days = { $first } to { $last }
event-trial = Trial handed in by { $date }
event-taking-over = The provider begins to take over
event-starts = The work starts
event-together = Both sides do the work for the last time, after { $run }
event-due = { $name } due on { $date }
event-rhythm-ends = { $name }: no longer held from here on
event-quiet = The work goes on

## Performance plan

standards = Standards
misses-means = The last column says how many pieces may miss it.
may-miss = May miss it
misses-none = none
misses-of = of { $whole }: { $part }
misses-stated = as the standard says
of-the-checks = of the checks
inspection = Inspection
looked-at-what = What is looked at
how-often = How often
by-whom = By whom
log-columns = Columns of the log
if-met = If it is met
if-missed = If it is missed
when-missed = When a standard is missed
missed-tell = The assessor tells the provider on the day it is found, with the entry of the log.
missed-clear = Both look first whether the instructions were clear. If they were not, the instructions are mended.
missed-why = The provider says what went wrong, what will be different, and from when.
missed-remedy = What the requirement names as its remedy applies.
missed-again = If it is missed again in the next period, the contacts of both sides talk about whether the standard, the work or the arrangement has to change.
review = Review
log = Performance log
log-intro = One line for each requirement and period, kept by whoever looks at the work and open to both sides.
looked-at = Looked at
met = Met
share-met = Share met
level = Level
note = Note

## Data register

what-shared = What is shared
nothing-registered = Nothing is written down yet on data: neither what the provider would see nor what it never sees.
shown-first = What must be shown first
evidence-heading = Evidence
closing-list = Closing list
closing-intro = To be filled in on the last day, and signed by whoever did it.
data-or-system = Data or system
closed-on = Deleted or closed on
closed-by = By
confirmed-by = Confirmed by

## Vetting checklist

client-paper = For the client alone. Do not hand this paper to a provider.
who-would-work = Who would do the work
candidate-where = Where
score-so-far = Score so far
ask-every = Ask every candidate, and write down the answer with the day.
question = Question
brief-asks = What this brief asks for
answer = Answer
ask-who = Who exactly will do the work?
ask-takes-over = Who takes over when that person is ill or leaves?
ask-passed-on = Is any of the work passed on to others?
ask-hours = At which hours is that person at work, by our clock?
ask-language = How well does that person know the language?
ask-others = For how many other customers does that person work?
ask-tools = Which of these tools has that person used?
references-samples = References and samples
references-call = Call at least two customers that the candidate names, and one that it does not name if you can find one. Ask them:
references-what = What did this person do for you, from when to when, and how many hours a week?
references-late = What was late or wrong, and how did you hear of it?
references-really = Who really did the work, and did that change?
references-twice = What did you have to explain twice?
references-again = Would you hand over the same work again tomorrow?
samples-look = Look at samples with one of your own requirements in hand, and ask how long each took.
references = References
samples = Samples
testimonials = Testimonials
call = The call
call-speak = Speak with the person who will do the work, not only with whoever sells it.
call-objective = Read the objective together, and let the candidate say it again in other words.
call-first-day = Ask how the candidate would do the first day of this work.
call-requirement = Ask how the candidate makes sure of { $name }: { $standard }
call-needs = Ask what the candidate needs from us in order to succeed.
call-late = Ask what the candidate would do if it could not keep a date.
call-agree = Agree when the candidate answers, and see whether it does.
call-learned = Day of the call, and what was learned
concerns-clear = Whatever makes you uneasy is cleared up before anything is signed.
concern = Concern
cleared-up = Cleared up on, and how
evidence-to-see = Evidence to see
evidence-look = Look at the paper itself, not at a logo: in whose name it is, which service it covers, and until when.
evidence-cards = Payment cards: ask for the Attestation of Compliance with PCI DSS. It must cover the service you buy and be less than 12 months old.
evidence-health = Health records: ask how the law on health data is kept. In the United States a business associate agreement must be signed first.
trial-debrief = Trial and debrief
trial-went = How the trial went
debrief-say = In the debrief say first what was right, then what should be done another way next time, then ask what was unclear in what you had written.
scoring = Scoring sheet
scoring-how = Give each candidate 0 to 5 points for each requirement: 0 is no sign that it would be met, 5 is seen with your own eyes. Multiply by the weight and add up.
weight = Weight
points = Points in all

## Owner sheet

what-to-hand-over = What to hand over
owner-work = Work
decision = Decision
core = Core of the business
good-for = What it is good for
freed-for = The freed time is for
time-now = Time it takes the owner now
hour-worth = An hour of the owner's is worth
budget = Budget
budget-period = Period of the budget
kept-back-money = Kept back of it
budget-cost = Budget and cost
cost-month = The work costs
cost-term = In the whole term
reserve = Time in reserve
last-day = The provider's last day
really-needed = Really needed on
kept-back-time = Kept back
risks = Risks
could-go-wrong = What could go wrong
we-would = What we would do
concerns-candidates = Concerns about candidates
step-in = Who could step in
backup-covers = Covers
available = Available
when-to-stop = When to stop
stop-when = We stop when
looking-after = Looking after the provider
oversight = It may take { $time }. What takes more is a sign that a standard or an instruction is unclear.
adds-up = Does the plan add up?
adds-up-yes = **Yes:** everything could be reckoned, and nothing is too much.
figure = Figure
reckoned-amount = Amount
comes-about = How it comes about
compared = Compared
needed = Needed
there-is = There is
fits = Fits
fits-no = **No**. To change, any one of:
not-reckoned = Not reckoned: { $field } – { $why }
open-points = Open points
nothing-open = Nothing is open.
open-weight = Urgency
what-open = What is open
what-to-do = What to do
findings-left = Findings left as they are
finding = Finding
missing-fields = Missing: { $missing }.
finding-where = Where
finding-why = Why
notes = Notes

## Owner sheet: what is reckoned

hours-a-day = { $count ->
    [one] { $number } hour a day
   *[other] { $number } hours a day
}
so-many-times = { $count ->
    [one] once
   *[other] { $number } times
}
reckon-all-hours = { $hours } hours
reckon-in-all = in all
reckon-while-learning = while the provider learns
reckon-limit-learning = { $limit }, while the provider learns
reckon-training-once = training, once
reckon-the-cap = the most hours agreed
reckon-provider-hours = the provider's working hours
reckon-first-weeks = { $all } + { $training } of training ÷ { $weeks }
reckon-of-hours = { $time } of { $hours }
reckon-no-length = The training “{ $text }” names no length and counts as 0 hours
reckon-for-each = { $hours } a week for each person
reckon-people = { $people } people
reckon-one-person = { $hours } × 1 person, as nobody is named
reckon-named-people =
    { $hours } × { $people-count ->
        [one] { $people } person named
       *[other] { $people } people named
    }
reckon-every-volume = { $share } % of every volume
reckon-your-days = days on which the client works
reckon-both-days = days on which both work
reckon-client-days =
    { $business-count ->
        [one] { $business } working day
       *[other] { $business } working days
    } from { $start } to { $end } − { $holidays-count ->
        [one] { $holidays } day off
       *[other] { $holidays } days off
    }
reckon-days-off = { $days } − { $off } on which the provider is off
reckon-with-training = { $work } + { $training } of training
reckon-term-hours = hours in the whole term
reckon-term-room = hours that can be worked
reckon-term-days = the working days of the term
reckon-no-end = The work has no end: the calendar of the whole term is not reckoned
reckon-end-after = it must be a day after the start, { $start }, and within ten years of it
reckon-a-week = a week
reckon-a-month = a month
reckon-whole-term = the whole term
reckon-pieces = { $pieces } { $unit } a week × { $price }
reckon-working-days = { $sum } × the working days of a week
reckon-trial = { $work } + { $fee } for the trial
reckon-training = { $work } + { $hours } of training × { $price }
reckon-currencies = sums in several currencies cannot be added
reckon-too-large = these sums are too large or too small to reckon with
reckon-other-currency = { $money } cannot be compared with a price in { $currency }
reckon-may-be-spent = may be spent
reckon-kept-back = { $budget } − { $money } kept back
reckon-nothing-kept-back = { $budget }, nothing kept back
reckon-the-budget = the budget
reckon-first-month = the first month
reckon-budget-first-month = the budget, first month
reckon-takes-now = what the work takes the owner now
reckon-looking-after = looking after the provider
reckon-no-hours = { $rate } does not come to hours
reckon-spent = looking after and meetings
reckon-freed = freed
reckon-time-now = the time it takes the owner now
reckon-nothing-freed = { $now } as before + { $spent }, for { $run }; nothing is freed yet
reckon-both-work = while both sides do the work
reckon-own-work = of the owner's own work in that time
reckon-until-only = { $when }, until { $until } only
reckon-of-people =
    { $often } × { $time } × { $people-count ->
        [one] { $people } person on the client's side
       *[other] { $people } people on the client's side
    } ({ $when })
reckon-hour-currency = it must be in { $currency }, as the price is
reckon-worth = what the freed time is worth
reckon-gain = gain
reckon-for-the-work = { $freed } − { $cost } for the work
reckon-cost-worth = the cost against the worth of the freed time
reckon-same-time = days on which both are at work at the same time
reckon-least-common = least common time
reckon-most-common = most common time
reckon-always-common = common time
reckon-common = { $here } the client's time, { $there } the provider's, on { $days }, first on { $date }
reckon-without-common = days without common hours
reckon-none-of = 0 of { $days } working days of the client
reckon-and-more = { $days } and { $more } more
reckon-asked-common = the common hours asked for
reckon-overlap = at least { $hours } in common
reckon-touch-point = meeting
reckon-clocks = { $when } in { $ours } is { $there } in { $theirs }
reckon-day-before = { $clock } the day before
reckon-day-after = { $clock } the next day
reckon-from-day = { $time } from { $date }
reckon-within-hours = { $name }, within the hours of both
reckon-common-time = a time within the common hours
reckon-closed = closed
reckon-closed-work = 168 − { $open } at work; if work comes in evenly by day and night, { $share } % of it comes in then
reckon-can-be-kept = { $id } can be kept for
reckon-late = 100 − 100 × { $late } ÷ { $whole }: what comes in more than { $most } before opening is late
reckon-hours-of-weeks = { $hours } in { $weeks }
reckon-within-working-hours = { $id } within working hours
reckon-within = within { $time }
reckon-in-place-of = { $business } in place of { $hours }
field-duration = How long it lasts
field-unit = What one rate buys
field-amount = The price
field-period = What the price covers
field-cap = The most hours agreed
field-contingency = Kept back of the budget
field-start = The first day
field-parallel-run = How long both sides do the work
compared-intro = What is needed, against what there is:
so-changed = { $field }: { $to }
not-reckoned-for = Not reckoned, because this is missing: { $field }

## Owner sheet: what is found

quoted = “{ $text }”
unnamed = (no name)
place-everywhere = Everywhere
place-named = { $kind } “{ $name }”
place-numbered = { $kind } { $number }
place-entry = { $list } ({ $number })
place-contact = Contact
place-reply = Draft reply
place-ramp = Learning step
place-candidates = Candidates
place-backup = Backup
place-risk = Risk
field-title = Title
field-id = Short name
field-term = Term
field-meaning = Meaning
field-role = Role
field-email = Email
field-phone = Telephone
field-method-reason = Why the steps must be followed
field-request = Request
field-kind = Kind
field-incentive = Incentive
field-remedy = Remedy
field-importance = Importance
field-tracking-tool = Tool for the record of work
field-seen-on = Seen on
field-due = Due date
finding-duplicate-id = The short name { $words } is given twice.
finding-duplicate-id-help = Give one of the two another short name, and change it wherever it is used.
finding-unknown-reference = { $words } is named here, and nothing has that short name.
finding-unknown-reference-help = Correct the short name, or add what it stands for.
finding-placeholder-text = { $words } still waits to be replaced.
finding-placeholder-text-help = Write the real text, or leave it empty: what is empty is not printed.
finding-useless-allowance = { $case ->
    [no-rule] It is not stated which finding is left as it is.
    [check-allow-rule] There is no kind of finding by this name.
    [check-allow-at] The place that is named here does not exist.
    [too-wide] Findings of this kind cannot be left as they are everywhere.
   *[other] Nothing is found that could be left as it is.
}
finding-useless-allowance-help = { $case ->
    [no-rule] Name the finding.
    [check-allow-rule] Correct the name of the finding.
    [check-allow-at] Correct the place, or delete the entry.
    [too-wide] Name the one place that is meant.
   *[other] Delete the entry.
}
finding-allowance-without-reason = A finding is to be left as it is, without a reason, and so this does not count.
finding-allowance-without-reason-help = Say why it is meant to be so.
finding-other-spelling = This is written in another way than it is understood.
finding-other-spelling-help = Write it the way it is understood.
finding-no-objective = It is not stated what the work is for.
finding-no-objective-help = Say in one sentence what will be true when it is done well.
finding-vague-scope = { $case ->
    [process] No work is named that a provider should do.
   *[other] This work has neither steps nor deliverables, so that nobody can tell what is to be done.
}
finding-vague-scope-help = { $case ->
    [process] Describe each job: its name, and what is handed over.
   *[other] Name what is handed over, or each thing that is to be done.
}
finding-no-scope-limits = { $case ->
    [brief-assumptions] It is not stated what is taken for granted.
   *[other] It is not stated what is not part of the work.
}
finding-no-scope-limits-help = { $case ->
    [brief-assumptions] Name what the price rests on, such as a number of pieces that is not exceeded.
   *[other] Name at least one thing that is not part of it.
}
finding-one-sided-brief = It is stated what the provider owes, and nothing of what the client will do.
finding-one-sided-brief-help = Say what you will do, and how fast.
finding-no-change-control = It is not settled how a change is agreed.
finding-no-change-control-help = Write down how a change is agreed, and within what time it is answered.
finding-start-without-agreement = Before the work starts, the provider must be named, everything agreed, and the day noted on which payment was agreed.
finding-start-without-agreement-help = Agree on the work and on its payment with the provider, then note the status and the day.
finding-issued-with-errors = This is marked as issued or agreed, and points that must be settled are still open.
finding-issued-with-errors-help = Settle these points, or mark it as a draft until they are.
finding-long-sentence = This sentence is too long to be read easily: { $words }
finding-long-sentence-help = Split it, so that no part has more than 25 words: one sentence, one thought.
finding-unfamiliar-word = Readers from elsewhere may not understand { $words }.
finding-unfamiliar-word-help = Say it in plain words, or explain it in the glossary.
finding-process-without-steps = The steps of this work are not listed.
finding-process-without-steps-help = List each step as you do it today, and who does it.
finding-process-without-current-state = It is not stated how this work is done today.
finding-process-without-current-state-help = Describe who does it, when, with what, and what goes wrong.
finding-process-without-change = It is not stated what must change about this work.
finding-process-without-change-help = Say what is to become better, or that it stays as it is.
finding-process-without-volume = Hours and cost cannot be reckoned.
finding-process-without-volume-help = Count for one week how much comes in, and how long one piece takes.
finding-undecided-process = It is not decided what happens to this work.
finding-undecided-process-help = Decide whether to hand it over, keep it, automate it or drop it.
finding-core-work-outsourced = This work is part of what you are known for, and is to be handed over.
finding-core-work-outsourced-help = Keep it, split off the part that can go, or give the reason.
finding-step-without-owner = It is not stated who does this step: { $words }
finding-step-without-owner-help = Say whether the provider, the client, both or somebody else does it; what nobody does is out of scope.
finding-prescribed-without-reason = The steps must be followed as written, and it is not stated why.
finding-prescribed-without-reason-help = Give the reason, such as law, safety or a system that allows one way only, or leave the way open.
finding-process-without-requirement = No requirement says when this work is well done.
finding-process-without-requirement-help = Add a requirement for the result that matters most.
finding-requirement-not-measurable = { $case ->
    [empty] This requirement has no performance standard.
    [no-figure] It cannot be measured whether this standard is met.
   *[other] Two people could disagree about what this means: { $words }.
}
finding-requirement-not-measurable-help = Give a number with a unit, a date, or a condition that is either met or not.
finding-requirement-without-aql = Without an acceptable quality level, this requirement must be met every time.
finding-requirement-without-aql-help = Say how much of the work must meet it; write 100 % where no miss is bearable.
finding-requirement-without-inspection = It is not settled how this requirement is checked.
finding-requirement-without-inspection-help = Say what is looked at, how much of it, how often and by whom.
finding-quality-without-example = This requirement on quality has no example.
finding-quality-without-example-help = Describe one piece that you would accept, and one that you would send back.
finding-top-requirement-without-incentive = { $case ->
    [requirement] No requirement is marked as the one that matters most.
   *[other] The most important requirement has neither an incentive nor a remedy.
}
finding-top-requirement-without-incentive-help = { $case ->
    [requirement] Give the most important one the importance 5, and an incentive or a remedy with it.
   *[other] Tie money or time to it.
}
finding-no-learning-curve = The provider must meet every requirement in full from the first day.
finding-no-learning-curve-help = Allow lower levels for the first weeks.
finding-ramp-not-tightening = { $case ->
    [requirement-ramp-until] This step does not end after the one before it.
   *[other] The levels while the provider learns do not rise towards the final one.
}
finding-ramp-not-tightening-help = { $case ->
    [requirement-ramp-until] Put the steps in the order of their days.
   *[other] Let each level be higher than the one before it, and none higher than the final one.
}
finding-impossible-target = This cannot be met as often as is asked for, because the provider is closed for too long.
finding-impossible-target-help = Count in business hours, let the provider's working hours meet yours, or ask for a lower level.
finding-side-without-contact = { $case ->
    [provider-contact] Nobody is named who speaks for the provider.
   *[other] Nobody is named who speaks for the client.
}
finding-side-without-contact-help = { $case ->
    [provider-contact] Ask who answers for the work, and add that person as a contact.
   *[other] Add a contact, and what that person looks after.
}
finding-incomplete-contact = This contact is incomplete.
finding-incomplete-contact-help = Say what the person looks after, may and may not decide, and how and when to reach them.
finding-one-person-bottleneck = One person answers every question and makes every check, and nobody stands in.
finding-one-person-bottleneck-help = Name a deputy, or hand the daily questions or the checks to somebody else.
finding-unnamed-worker = It is not settled who exactly does the work.
finding-unnamed-worker-help = Name the people, who may replace them, and whether the work may be passed on.
finding-unknown-person = { $words } is named here, and stands neither among the contacts nor among those who do the work.
finding-unknown-person-help = Correct the name, or add the person.
finding-no-common-working-hours = { $case ->
    [lacking] Nobody can tell when this side is at work.
    [client-time_zone] There is no time zone called { $words }.
    [provider-time_zone] There is no time zone called { $words }.
    [provider-working_hours] The two sides never work at the same time.
   *[other] Both sides work at the same time for less than is asked for.
}
finding-no-common-working-hours-help = { $case ->
    [lacking] Give the time zone and the working hours.
    [client-time_zone] Write continent and city, such as Europe/London or Asia/Manila.
    [provider-time_zone] Write continent and city, such as Europe/London or Asia/Manila.
    [provider-working_hours] Move the hours of one side, or say that no common hours are needed because work is passed on in writing.
   *[other] Move the hours of one side, or ask for less; mind that clocks change on different days.
}
finding-unstated-language = { $case ->
    [lacking] The language of the work is not settled.
   *[other] Documents do not speak this language, and are in English instead.
}
finding-unstated-language-help = { $case ->
    [lacking] Give the language, and the level that is needed, from A1 to C2.
   *[other] Choose English, Spanish, German or French.
}
finding-no-speaking-rules = { $case ->
    [process-hand_back] No case of this work comes back to the client.
   *[other] The provider deals with your customers, and does not know what may be said to them.
}
finding-no-speaking-rules-help = { $case ->
    [process-hand_back] List what the provider must not settle alone, such as a legal threat.
   *[other] Say in which tone to speak, and what may and what must not be said.
}
finding-no-schedule = { $case ->
    [schedule-start] It is not stated when the work begins.
   *[other] It is stated neither when the work ends nor with what notice.
}
finding-no-schedule-help = { $case ->
    [schedule-start] Give the first day.
   *[other] Give the last day or, for open-ended work, the notice.
}
finding-no-milestones = { $case ->
    [lacking] This milestone is incomplete.
    [endless] The price is fixed, and neither an end nor a milestone says when the work is done and paid.
   *[other] There is no point at which something finished is shown.
}
finding-no-milestones-help = { $case ->
    [lacking] Give its day, and what can be seen then.
    [endless] Add a milestone with its day, give the last day, or pay by the hour or by the piece.
   *[other] Add a milestone with its day, and what is handed over then.
}
finding-unstated-acceptance = { $case ->
    [lacking] The rules of acceptance are incomplete.
    [vague] Nothing by which this milestone is accepted can be checked.
   *[other] It is not stated how both sides tell that this milestone is done.
}
finding-unstated-acceptance-help = { $case ->
    [lacking] Say how long you may look, how many rounds of changes are included, and what it means if you say nothing.
    [vague] Add a number, or a condition that is either met or not.
   *[other] Write down what can be checked.
}
finding-dates-out-of-order = { $case ->
    [too-early] This day is before the work starts.
    [too-late] This day is after the work ends.
    [trial-due] The trial is handed in after the work starts.
   *[other] The work ends before it starts.
}
finding-dates-out-of-order-help = { $case ->
    [too-early] Move it, or start earlier.
    [too-late] Move it, or end later.
    [trial-due] Let the trial end before the work starts.
   *[other] Correct one of the two days.
}
finding-past-deadline = This day has passed.
finding-past-deadline-help = Move it, or mark the whole as agreed if the work is under way.
finding-long-silence = { $case ->
    [never] No time is set at which both sides talk.
   *[other] For too long, the two sides do not talk.
}
finding-long-silence-help = { $case ->
    [never] Set a meeting: its rhythm, its time and how long it lasts.
   *[other] Add a meeting that falls into the gap, or let one come round more often.
}
finding-incomplete-touchpoint = { $case ->
    [lacking] This meeting is incomplete.
    [touchpoint-channel] All meetings use the same channel.
   *[other] No agenda leaves room for questions.
}
finding-incomplete-touchpoint-help = { $case ->
    [lacking] Say when, how, who and what about.
    [touchpoint-channel] Hold at least one in another way: a call shows what a message hides, and the other way round.
   *[other] Put “Questions nobody has asked yet” on one of them.
}
finding-incomplete-payment-terms = The terms of payment are incomplete.
finding-incomplete-payment-terms-help = Say how much, for what, when it falls due and by which route.
finding-untracked-work = Nothing records the work that is paid for here.
finding-untracked-work-help = Let hours be recorded in a timesheet, pieces in a log of finished tasks, or either by a tool.
finding-paid-by-time-only = All pay is for time, and none for a result.
finding-paid-by-time-only-help = Give a requirement an incentive or a remedy, tie a sum to a milestone, or choose a fixed price or a price for each unit.
finding-pay-model-never-revisited = { $case ->
    [payment-model] A retainer begins before the provider has been tried out.
   *[other] It is not stated when the way of paying is looked at again.
}
finding-pay-model-never-revisited-help = { $case ->
    [payment-model] Pay by the hour or by the piece for the first weeks, or put a paid trial before the retainer.
   *[other] Write down when, and into what it may change.
}
finding-rate-without-unit = { $case ->
    [payment-period] It is not stated which period the retainer is for.
   *[other] It is not stated what the rate buys.
}
finding-rate-without-unit-help = { $case ->
    [payment-period] Give the period, such as a month.
   *[other] Give the unit, such as an hour or an invoice.
}
finding-unknown-currency = { $case ->
    [none] There are sums, and no currency.
    [payment-currency] { $words } is not the code of a currency.
   *[other] This sum cannot be added to the others, which are in another currency.
}
finding-unknown-currency-help = { $case ->
    [none] Write the three-letter code of the currency, such as GBP.
    [payment-currency] Write the three-letter code of the currency, such as GBP.
   *[other] Write the sum in the currency in which it will be paid.
}
finding-payments-not-adding-up = { $case ->
    [no-total] A share is paid here, and there is no total of which it is a part.
   *[other] The payments at the milestones do not add up to the whole.
}
finding-payments-not-adding-up-help = { $case ->
    [no-total] Write the sum of money, or give the total.
   *[other] Correct one of them.
}
finding-hours-over-cap = The work takes more hours than there are.
finding-hours-over-cap-help = Allow more hours, let another person help, or hand over less.
finding-no-data-limits = { $case ->
    [lacking] Data on people are shared.
    [data-item] The provider gets to see data, and it is not stated which.
   *[other] It is not stated what is never shared.
}
finding-no-data-limits-help = { $case ->
    [lacking] Say how soon a leak is reported, and what becomes of the data when the work ends.
    [data-item] List each sort of data, what it is needed for, and in what form it is shared.
   *[other] Name it, such as bank logins or full card numbers.
}
finding-data-item-without-process = { $case ->
    [kept] These data are shared for work that is not handed over.
   *[other] No work needs these data.
}
finding-data-item-without-process-help = { $case ->
    [kept] Take that work out here, and the data as well if no other work needs them.
   *[other] Name the work that cannot be done without them, or do not share them.
}
finding-full-data-without-reason = All of these data are shared, and it is not stated why.
finding-full-data-without-reason-help = Share them masked, as a sample or as totals only, or say why nothing less will do.
finding-regulated-data-without-evidence = { $case ->
    [unseen] The evidence that is asked for has not been seen: { $words }
   *[other] These data are protected by rules of their own, and no evidence for them has been seen.
}
finding-regulated-data-without-evidence-help = For payment cards, ask for the PCI DSS Attestation of Compliance; for health data, for what the law demands. Look at it, and note the day.
finding-personal-data-without-evidence = { $case ->
    [data-evidence-name] There is no certificate for ISO/IEC 27002, which is a list of measures.
    [unseen] The evidence that is asked for has not been seen: { $words }
   *[other] Data on people are shared, and no evidence for them has been seen.
}
finding-personal-data-without-evidence-help = { $case ->
    [data-evidence-name] Ask for a certificate for ISO/IEC 27001 with its Statement of Applicability.
   *[other] Ask a firm for its ISO/IEC 27001 certificate, a freelancer for a short written answer on how data are kept, and note that you have seen it.
}
finding-access-without-rules = { $case ->
    [lacking] This access is incomplete.
   *[other] Accounts are handed out, and it is not stated how.
}
finding-access-without-rules-help = { $case ->
    [lacking] Name the least level that will do, how and when it is given, and when it ends.
   *[other] Write it down, such as named accounts through a password manager.
}
finding-unprotected-customers = { $case ->
    [lacking] The provider deals with your customers.
   *[other] { $words } alone speaks to customers, and yet the provider appears under its own name.
}
finding-unprotected-customers-help = { $case ->
    [lacking] Say under whose name the provider writes to them, by which ways, and for how long it leaves them alone once the work has ended.
   *[other] Let the provider appear under the company's name only, or say what it may settle with customers itself.
}
finding-secret-in-brief = This looks like a password or another secret.
finding-secret-in-brief-help = Take it out, change it where it was used, and hand it over in the way that is agreed for accounts and passwords.
finding-overnight-transition = The plan for taking over is incomplete.
finding-overnight-transition-help = Plan some weeks in which both sides do the work, what is taught, and the test that ends them.
finding-no-draft-replies = Customers are answered in this work, and no answer is drafted.
finding-no-draft-replies-help = Draft answers to the three requests that come most often.
finding-no-real-trial = { $case ->
    [lacking] The trial is incomplete.
   *[other] The provider is not tried out on a small job first.
}
finding-no-real-trial-help = { $case ->
    [lacking] Choose a small paid job that is measured by the same requirements, and a time to talk about it.
   *[other] Add a trial: a task of a few hours, its fee, when it is passed, and a debrief.
}
finding-no-way-out = { $case ->
    [exit-during_trial] It is not stated how either side may stop during the trial.
   *[other] It is not stated how either side may stop.
}
finding-no-way-out-help = { $case ->
    [exit-during_trial] Say how soon either side may stop, and what is paid then.
   *[other] Give the notice, and what is handed over then.
}
finding-no-budget = Your own limit for what the work may cost is not set.
finding-no-budget-help = Give the budget and its period; no document for the provider shows them.
finding-cost-over-budget = The plan costs more than may be spent.
finding-cost-over-budget-help = Raise the budget, or let volume, hours or price come down.
finding-no-contingency = { $case ->
    [all] All of the budget is kept back.
   *[other] Nothing of the budget is kept back.
}
finding-no-contingency-help = { $case ->
    [all] Keep back a part of it only, such as 10 %.
   *[other] Keep some of it for what nobody has thought of, such as 10 %.
}
finding-too-little-leeway = { $case ->
    [private-real_deadline] If all of the time in reserve is used, the work ends after the day on which it is really needed.
    [private-backup-available] The fastest backup needs longer to step in than the time in reserve.
   *[other] No days are kept back between the dates agreed on and the day on which you really need the work.
}
finding-too-little-leeway-help = { $case ->
    [private-real_deadline] Agree on an earlier end, or write a later day if there is time.
    [private-backup-available] Keep back at least as much time as a backup needs to step in.
   *[other] Write how much later than agreed the work may end, such as 1 week.
}
finding-no-backup-plan = { $case ->
    [private-risk] No risk is written down.
    [private-risk-answer] There is no answer to this risk.
   *[other] Nobody could step in for this work: { $words }.
}
finding-no-backup-plan-help = { $case ->
    [private-risk] Write down what could go wrong, and what you would do then.
    [private-risk-answer] Write what you would do on that day.
   *[other] Name a person or firm, what they cover, and how soon they are available.
}
finding-unvetted-provider = { $case ->
    [lacking] The provider is chosen, and has not been looked at closely.
   *[other] Nothing is noted about the provider that is chosen.
}
finding-unvetted-provider-help = { $case ->
    [lacking] Ask earlier clients, look at earlier work and hold a call before you pay, and note what you learned.
   *[other] Note the provider as a candidate, with references, samples and the call.
}
finding-unanswered-concern = No risk takes up this doubt: { $words }
finding-unanswered-concern-help = Add a risk that names it, with what you will do about it.
finding-candidates-not-compared = A provider is chosen, and no two candidates have been compared.
finding-candidates-not-compared-help = Look at two or more by the same requirements, with place and price, and give each of them points.
finding-no-expected-benefit = It is not written down what you gain by it.
finding-no-expected-benefit-help = Write how long the work takes you now, what an hour of yours is worth, and what you will do with the time.
finding-oversight-above-saving = { $case ->
    [unsettled] It is not settled how much time looking after the provider may take.
    [no-hours] This does not say how many hours it takes.
    [private-owner_hour_value] The work, together with looking after it, costs more than the freed time is worth.
   *[other] Looking after the provider and meetings take at least as long as the work itself takes you now.
}
finding-oversight-above-saving-help = { $case ->
    [unsettled] Write down the time, such as 2 hours per week.
    [no-hours] Write the time, such as 5 hours per week or 30 minutes per day.
    [private-owner_hour_value] Pay less, look after it less, or hand over work that takes you longer.
   *[other] Check samples instead of everything, and meet less often once the provider has learned the work.
}
finding-private-value-in-public-field = { $words } is private, and stands in text that the provider reads.
finding-private-value-in-public-field-help = Take it out of this text.

## Fixed words of the format, by field and word

brief-status-draft = Draft – not agreed
brief-status-issued = Issued – not agreed yet
brief-status-agreed = Agreed
provider-subcontracting-none = Not allowed: the provider does the work itself
provider-subcontracting-with_consent = Only with the client's written consent
provider-subcontracting-allowed = Allowed
process-method-free = The result counts. The steps show one way to it.
process-method-preferred = The client prefers these steps. Another way is welcome if the result is the same.
process-method-prescribed = The steps must be followed as written.
process-step-owner-provider = Provider
process-step-owner-client = Client
process-step-owner-shared = Both together
process-step-owner-third_party = Somebody else
requirement-kind-timeliness = Timeliness
requirement-kind-quality = Quality
requirement-kind-quantity = Quantity
requirement-kind-cost = Cost
requirement-surveillance-all = 100 % inspection
requirement-surveillance-random_sampling = Random sampling
requirement-surveillance-periodic = Periodic inspection
requirement-surveillance-customer_complaint = Customer complaints
requirement-surveillance-incidental = Observation in passing
requirement-surveillance-automated = Automated measurement
payment-model-fixed = Fixed price for the whole work
payment-model-hourly = By the hour
payment-model-per_unit = A price for each unit
payment-model-retainer = Retainer: the same sum every period
payment-model-milestone = By milestone
payment-period-total = for the whole term
payment-period-day = per day
payment-period-week = per week
payment-period-month = per month
payment-period-quarter = per quarter
payment-period-year = per year
payment-fees_paid_by-client = The client
payment-fees_paid_by-provider = The provider
payment-fees_paid_by-shared = Each side pays its own
payment-tracking-timesheet = Timesheet
payment-tracking-task_log = Log of finished tasks
payment-tracking-tool = Recorded by a tool
payment-tracking-none = None
data-item-kind-public = Public
data-item-kind-business = Business data
data-item-kind-personal = Personal data
data-item-kind-employee = Employee data
data-item-kind-health = Health data
data-item-kind-payment_card = Payment card data
data-item-kind-credentials = Credentials
data-item-form-none = Not shared
data-item-form-masked = Masked
data-item-form-sample = Sample only
data-item-form-aggregate = Totals only
data-item-form-full = In full
data-evidence-status-wanted = To be shown
data-evidence-status-seen = Seen by the client
representation-identity-named = Under the worker's own name
representation-identity-alias = Under an agreed name
representation-identity-company_only = Under the client's company name only
process-private-decision-outsource = Hand over
process-private-decision-keep = Keep
process-private-decision-automate = Automate
process-private-decision-drop = Drop
acceptance-silence-acceptance = The work counts as accepted
acceptance-silence-not-acceptance = The work is not accepted until the client says so

## What follows from fixed words

surveillance-how-all = Every piece of the period is looked at.
surveillance-how-random_sampling = The assessor draws the pieces by lot from all of the period, before looking at any of them.
surveillance-how-periodic = At fixed times the assessor looks at what there is on that day.
surveillance-how-customer_complaint = Complaints are counted, once the assessor has confirmed that they are about this work.
surveillance-how-incidental = What the assessor happens to see is written down with its date.
surveillance-how-automated = A report of the system counts; the assessor reads it off and keeps a copy.
surveillance-log-all = Period, number of pieces, number that met the standard, share, note
surveillance-log-random_sampling = Period, number of pieces, number drawn, which ones, number that met the standard, share, note
surveillance-log-periodic = Day, number of pieces, number that met the standard, share, note
surveillance-log-customer_complaint = Day, complaint, confirmed or not, what was done, note
surveillance-log-incidental = Day, what was seen, met or missed, note
surveillance-log-automated = Period, name of the report, number of pieces, share, note
reckoning-hours = Hours a week
reckoning-calendar = The calendar of the term
reckoning-cost = What it costs
reckoning-owner = The owner's own time
reckoning-together = Working together
reckoning-targets = Times to react
level-error = Must be settled
level-warning = Should be settled
level-advice = Good practice

## Values: times, rhythms, rates, parts

duration-second = { $count ->
    [one] { $number } second
   *[other] { $number } seconds
}
duration-minute = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
duration-hour = { $count ->
    [one] { $number } hour
   *[other] { $number } hours
}
duration-business-hour = { $count ->
    [one] { $number } business hour
   *[other] { $number } business hours
}
duration-day = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
duration-business-day = { $count ->
    [one] { $number } business day
   *[other] { $number } business days
}
duration-week = { $count ->
    [one] { $number } week
   *[other] { $number } weeks
}
duration-month = { $count ->
    [one] { $number } month
   *[other] { $number } months
}
duration-quarter = { $count ->
    [one] { $number } quarter
   *[other] { $number } quarters
}
duration-year = { $count ->
    [one] { $number } year
   *[other] { $number } years
}
every-second = { $count ->
    [1] every 1 second
   *[other] every { $interval }
}
every-minute = { $count ->
    [1] every 1 minute
   *[other] every { $interval }
}
every-hour = { $count ->
    [1] every 1 hour
   *[other] every { $interval }
}
every-business-hour = { $count ->
    [1] every 1 business hour
   *[other] every { $interval }
}
every-day = { $count ->
    [1] every 1 day
   *[other] every { $interval }
}
every-business-day = { $count ->
    [1] every 1 business day
   *[other] every { $interval }
}
every-week = { $count ->
    [1] weekly
   *[other] every { $interval }
}
every-month = { $count ->
    [1] monthly
   *[other] every { $interval }
}
every-quarter = { $count ->
    [1] quarterly
   *[other] every { $interval }
}
every-year = { $count ->
    [1] yearly
   *[other] every { $interval }
}
daily = daily
every-weekday = every { $days }
monthly-on = { NUMBER($day, type: "ordinal") ->
    [one] monthly on the { $day }st
    [two] monthly on the { $day }nd
    [few] monthly on the { $day }rd
   *[other] monthly on the { $day }th
}
day-at = { $day } { $time }
rhythm-at = { $rhythm } at { $time }
list-and = { $first } and { $last }
rate-hour = { $amount } per hour
rate-day = { $amount } per day
rate-calendar-day = { $amount } per calendar day
rate-week = { $amount } per week
rate-month = { $amount } per month
rate-quarter = { $amount } per quarter
rate-year = { $amount } per year
unit-minute = minute
unit-hour = hour
unit-day = day
unit-week = week
unit-month = month
unit-quarter = quarter
unit-year = year
effort = { $time } per { $unit }
share-percent = { $number } %
share-of = { $part } per { $whole }
before-start = { $time } before the start
after-start = { $time } after the start
before-end = { $time } before the end
after-end = { $time } after the end
before-milestone = { $time } before { $milestone }
after-milestone = { $time } after { $milestone }
after-invoice = { $time } after invoice
at-start = the start of the work
at-end = the end of the work
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
mon = Mon
tue = Tue
wed = Wed
thu = Thu
fri = Fri
sat = Sat
sun = Sun

## Sentences around values

hours-a-week = { $count ->
    [one] { $number } hour a week
   *[other] { $number } hours a week
}
hours-a-week-about = { $count ->
    [one] about { $number } hour a week
   *[other] about { $number } hours a week
}
all-processes = All processes
clock-here = { $when } ({ $zone })
clock-both = { $when } ({ $zone }; { $there } in { $other })
clock-both-aside = { $when } ({ $zone }; { $there }, in { $other })
clock-or = { $first } or { $last }
clock-next-day = { $clock } the next day
clock-day-before = { $clock } the day before
clock-other-day = { $clock }, in part on another day
clock-season = { $clock }, by season

## Calendar and sheets

calendar-work = Work
calendar-talk = Talk
calendar-ends = The work ends
calendar-notice = { $notice } before the end: say now whether the work goes on
calendar-alone = The provider works alone from today
calendar-trial = The trial is handed in
calendar-level = From today { $requirement } holds at { $level }
calendar-level-open = From today { $requirement } holds
calendar-a-requirement = a requirement
calendar-runs-out = Runs out: { $name }
calendar-off-client = Day off of the client
calendar-off-provider = Day off of the provider
sheet-day = Day
sheet-person = Person
sheet-work = Work
sheet-from = From
sheet-to = To
sheet-break = Break
sheet-hours = Hours
sheet-done = What was done
sheet-approved-by = Approved by
sheet-finished-on = Finished on
sheet-task = Task
sheet-quantity = Quantity
sheet-where = Where to see it
sheet-due = Due
sheet-accepted-on = Accepted on
sheet-accepted-by = Accepted by
sheet-standard = Standard
sheet-fulfilled = Fulfilled
sheet-assessor = Assessor

# Beginnings of words that tell of a frequency in free text that it is a week or less.
weekly-words = week, dai, every day
