-- The method one family, one plan, one case director: what the parties to a plan do from registration to aftercare.
set search_path = local_teams, public;

-- When a plan came to its next phase: the phase itself follows from these days and the state.
alter table family_plan
  add column intake_began_on date,
  add column intake_done_on date,
  add column written_requested_on date,
  add column written_on date,
  add column closing_began_on date,
  add column close_reason text check (close_reason in ('AS_PLANNED', 'IN_AGREEMENT', 'BY_FAMILY', 'BY_PROFESSIONAL', 'CIRCUMSTANCES')),
  add constraint a_plan_at_work_was_adopted check (state in ('DRAFT', 'CLOSED') or adopted_on is not null),
  add constraint an_intake_that_is_done_began check (intake_done_on is null or intake_done_on >= intake_began_on),
  add constraint a_written_plan_was_asked_for check (written_on is null or written_on >= written_requested_on),
  add constraint only_a_closed_plan_has_a_reason check (close_reason is null or state = 'CLOSED');

-- Besides the case director somebody may guard the process and somebody coordinate the content; of each at most one.
-- A new case director is told to the family, and the one who leaves may read along for a while.
alter table director_assignment drop constraint director_assignment_capacity_check;
alter table director_assignment
  add constraint director_assignment_capacity_check check (capacity in ('CASE_DIRECTOR', 'PROCESS_DIRECTOR', 'CASE_COORDINATOR')),
  add column family_informed_on date,
  add column family_agrees boolean,
  add column reads_until timestamptz,
  add constraint reads_on_after_leaving check (reads_until is null or (not upper_inf(during) and reads_until >= upper(during)));

-- The person of an action's owner, where a local team owns it: a handover moves the open actions of the one who leaves.
alter table plan_action add column owner_person uuid references professional;

-- The family-group plan, which is offered before any other (familiegroepsplan, Jeugdwet 4.1.2): class OTHER_GOALS, since the
-- exceptions tell of threats.
create table family_group_plan_offer (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  offered_on date not null,
  outcome text check (outcome in ('ACCEPTED', 'WAIVED', 'THREAT', 'INTEREST_OF_CHILD')),
  outcome_on date,
  reason text,
  data_class text not null default 'OTHER_GOALS' check (data_class = 'OTHER_GOALS'),
  constraint an_outcome_has_a_day check ((outcome is null) = (outcome_on is null) and outcome_on >= offered_on),
  constraint an_exception_has_a_reason check (outcome is null or outcome = 'ACCEPTED' or reason is not null)
);
create unique index one_open_offer on family_group_plan_offer (plan_id) where outcome is null;
create index on family_group_plan_offer (plan_id);
create index on family_group_plan_offer (family_id);

-- What goes well, what worries, what complicates it and what was tried before (krachten en zorgen): class SAFETY in that domain
-- of life, else OTHER_GOALS.
create table strength_or_worry (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  kind text not null check (kind in ('STRENGTH', 'WORRY', 'COMPLICATION', 'EARLIER_HELP')),
  life_domain text not null,
  statement text not null,
  said_by text not null,
  noted_on date not null,
  data_class text not null generated always as (case when life_domain = 'SAFETY' then 'SAFETY' else 'OTHER_GOALS' end) stored
);
create index on strength_or_worry (plan_id);
create index on strength_or_worry (family_id);

-- Meeting about the plan (startoverleg, voortgangsoverleg): class PLAN_STATUS, without what was said.
create table meeting (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  kind text not null check (kind in ('START_MEETING', 'PROGRESS_MEETING', 'CASE_CONFERENCE')),
  planned_at timestamptz not null,
  held_on date,
  cancelled_on date,
  data_class text not null default 'PLAN_STATUS' check (data_class = 'PLAN_STATUS'),
  constraint held_or_cancelled check (held_on is null or cancelled_on is null)
);
create unique index one_start_meeting on meeting (plan_id) where kind = 'START_MEETING' and cancelled_on is null;
create index on meeting (plan_id);
create index on meeting (family_id);

-- Who is asked to a meeting, as the family decided, and who came (genodigden): class DIRECTION.
create table meeting_guest (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  guest_party text,
  guest_organisation text,
  name text not null,
  came boolean,
  data_class text not null default 'DIRECTION' check (data_class = 'DIRECTION'),
  constraint a_guest_of_the_chain_has_an_organisation check ((guest_party is null) = (guest_organisation is null))
);
create index on meeting_guest (meeting_id);
create index on meeting_guest (family_id);

-- Basic care and safety, looked at when a family comes and whenever there is reason to (basiszorg en veiligheid): class SAFETY.
create table safety_check (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  checked_on date not null,
  is_safe boolean not null,
  extra_actions text,
  data_class text not null default 'SAFETY' check (data_class = 'SAFETY'),
  constraint unsafe_means_extra_actions check (is_safe or extra_actions is not null)
);
create index on safety_check (plan_id);
create index on safety_check (family_id);

-- How safe it is by somebody's own judgement, from 0 to 10 (veiligheidsschaal): class SAFETY.
create table safety_score (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  scored_by text not null,
  score smallint not null constraint the_scale_is_from_0_to_10 check (score between 0 and 10),
  scored_on date not null,
  data_class text not null default 'SAFETY' check (data_class = 'SAFETY')
);
create index on safety_score (plan_id);
create index on safety_score (family_id);

-- Safety plan (veiligheidsplan): class SAFETY. A new one takes the place of the one before; the day of that is kept.
create table safety_plan (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  agreed_on date not null,
  review_on date not null,
  replaced_on date,
  data_class text not null default 'SAFETY' check (data_class = 'SAFETY'),
  constraint a_review_follows check (review_on > agreed_on)
);
create unique index one_safety_plan on safety_plan (plan_id) where replaced_on is null;
create index on safety_plan (family_id);

-- Agreement of a safety plan, for one who has to keep it: an organisation, or a person of the family (veiligheidsafspraak): class SAFETY.
create table safety_agreement (
  id uuid primary key,
  safety_plan_id uuid not null references safety_plan,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  agreement text not null,
  kept_by text not null,
  kept_by_name text not null,
  position smallint not null,
  replaced_on date,
  data_class text not null default 'SAFETY' check (data_class = 'SAFETY')
);
create index on safety_agreement (safety_plan_id);
create index on safety_agreement (plan_id);
create index on safety_agreement (youth_id, kept_by) where replaced_on is null;
create index on safety_agreement (family_id);

-- Signature of somebody of the family under a safety plan, once (handtekening van de cliënt): class SAFETY.
create table safety_signature (
  id uuid primary key,
  safety_plan_id uuid not null references safety_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  signer uuid not null,
  signer_name text not null,
  manner text not null check (manner in ('ONLINE', 'ON_PAPER')),
  signed_on date not null,
  data_class text not null default 'SAFETY' check (data_class = 'SAFETY'),
  constraint one_signature_each unique (safety_plan_id, signer)
);
create index on safety_signature (family_id);

-- A move to a heavier or lighter level of help, with who decided (opschalen, afschalen): class OTHER_GOALS.
create table scaling (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  from_level text not null check (from_level in ('OWN_STRENGTH', 'LOCAL_TEAM', 'SPECIALIST', 'PRESSURE', 'COERCION')),
  to_level text not null check (to_level in ('OWN_STRENGTH', 'LOCAL_TEAM', 'SPECIALIST', 'PRESSURE', 'COERCION')),
  reason text not null,
  decided_by text not null,
  decided_on date not null,
  -- The order of decisions of one day.
  position int not null,
  data_class text not null default 'OTHER_GOALS' check (data_class = 'OTHER_GOALS'),
  constraint a_move_goes_somewhere check (from_level <> to_level),
  constraint one_move_after_the_other unique (plan_id, position)
);
create index on scaling (family_id);

-- Care after a plan was closed (nazorg): class PLAN_STATUS.
create table aftercare (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  professional uuid not null references professional,
  during daterange not null check (not isempty(during)),
  next_contact_on date,
  outcome text check (outcome in ('GOES_WELL', 'NEW_PLAN', 'NOT_WANTED')),
  data_class text not null default 'PLAN_STATUS' check (data_class = 'PLAN_STATUS'),
  constraint one_aftercare_at_a_time exclude using gist (family_id with =, during with &&)
);
create index on aftercare (plan_id);

select app.protect('local_teams.family_group_plan_offer', '{OTHER_GOALS}', family => 'family_id', in_full => true);
select app.protect('local_teams.strength_or_worry', '{OTHER_GOALS,SAFETY}', youth => 'youth_id', family => 'family_id', in_full => true);
select app.protect('local_teams.meeting', '{PLAN_STATUS}', family => 'family_id', in_full => true);
select app.protect('local_teams.meeting_guest', '{DIRECTION}', family => 'family_id', in_full => true);
select app.protect('local_teams.safety_check', '{SAFETY}', youth => 'youth_id', family => 'family_id', in_full => true);
select app.protect('local_teams.safety_score', '{SAFETY}', youth => 'youth_id', family => 'family_id', in_full => true);
select app.protect('local_teams.safety_plan', '{SAFETY}', youth => 'youth_id', family => 'family_id', in_full => true);
select app.protect('local_teams.safety_agreement', '{SAFETY}', youth => 'youth_id', family => 'family_id');
select app.protect('local_teams.safety_signature', '{SAFETY}', youth => 'youth_id', family => 'family_id', in_full => true);
select app.protect('local_teams.scaling', '{OTHER_GOALS}', family => 'family_id', in_full => true);
select app.protect('local_teams.aftercare', '{PLAN_STATUS}', family => 'family_id');
