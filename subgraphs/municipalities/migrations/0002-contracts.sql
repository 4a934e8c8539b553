-- How contracts come about, follow on each other and are steered by: without any client.
set search_path = municipalities, public;

-- Procurement (aanbesteding, inkooptraject) of an arrangement; dates the source does not tell stay unknown.
create table procurement (
  id uuid primary key,
  arrangement uuid not null references arrangement,
  title text not null,
  model text not null check (model in ('OPEN_HOUSE', 'NEGOTIATED', 'AWARDED_CONSORTIUM', 'SINGLE_CONTRACTOR', 'SUBSIDY')),
  published_on date,
  source text not null
);
create index on procurement (arrangement);

-- Award (gunning) of a lot to one contractor, which becomes at most one contract.
create table award (
  id uuid primary key,
  procurement uuid not null references procurement,
  contractor uuid not null,
  contractor_name text not null,
  decided_on date,
  contract uuid unique references framework_contract,
  source text not null
);
create index on award (procurement);

-- Continuity arrangement (zorgcontinuïteit): how long help that runs may go on under a contract after its end, and what comes after.
create table continuity_arrangement (
  id uuid primary key,
  contract uuid not null references framework_contract,
  successor uuid references framework_contract,
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  terms text not null,
  source text not null,
  check (successor <> contract),
  exclude using gist (contract with =, during with &&)
);

-- Document of policy (beleidsdocument), valid for a time; one may carry out another.
create table policy_document (
  id uuid primary key,
  arrangement uuid not null references arrangement,
  kind text not null check (kind in ('POLICY_FRAMEWORK', 'TRANSFORMATION_PLAN', 'REGIONAL_VISION', 'BYLAW')),
  title text not null,
  during daterange not null check (not isempty(during)),
  carries_out uuid references policy_document check (carries_out <> id),
  source text not null
);
create index on policy_document (arrangement);

-- Decision (besluit) of a body on a document, with how it was taken.
create table policy_decision (
  id uuid primary key,
  document uuid not null references policy_document,
  body text not null,
  decided_on date,
  outcome text not null check (outcome in ('ADOPTED', 'REJECTED')),
  support text not null check (support in ('UNANIMOUS', 'AMPLE_MAJORITY', 'MAJORITY', 'MINORITY')),
  dissent text,
  source text not null,
  check (support <> 'UNANIMOUS' or dissent is null),
  check ((outcome = 'REJECTED') = (support = 'MINORITY'))
);
create index on policy_decision (document);

-- Transformation goal (transformatiedoel): what is to become different, by a theme of a closed list.
create table transformation_goal (
  id uuid primary key,
  arrangement uuid not null references arrangement,
  document uuid references policy_document,
  theme text not null,
  title text not null,
  desired_result text not null,
  during daterange not null check (not isempty(during)),
  version int not null default 1
);
create index on transformation_goal (arrangement);

-- Item of the partnership agenda (partnerschapsagenda): what parties do together for a goal; never about a client.
create table agenda_item (
  id uuid primary key,
  goal uuid not null references transformation_goal,
  title text not null,
  owner_name text not null,
  parties text[] not null check (cardinality(parties) > 0),
  state text not null check (state in ('PLANNED', 'RUNNING', 'DONE', 'STOPPED')),
  due_on date,
  version int not null default 1
);
create index on agenda_item (goal);

-- Indicator (indicator): what is measured, how and from what; there are none in free text alone.
create table indicator (
  code text primary key check (code ~ '^[A-Z][A-Z_]+$'),
  name text not null,
  definition text not null,
  source text not null,
  unit text not null check (unit in ('PERCENT', 'DAYS', 'COUNT', 'SCALE')),
  better text not null check (better in ('HIGHER', 'LOWER'))
);

-- Target (streefwaarde) of an indicator for a period: of a goal, or of a contract.
create table indicator_target (
  id uuid primary key,
  indicator text not null references indicator,
  goal uuid references transformation_goal,
  contract uuid references framework_contract,
  value numeric(12, 2) not null,
  during daterange not null check (not isempty(during)),
  check (num_nonnulls(goal, contract) = 1),
  exclude using gist (indicator with =, (coalesce(goal, contract)) with =, during with &&)
);
create index on indicator_target (goal);
create index on indicator_target (contract);

-- Measurement (meting) of an indicator towards a target, over a period that has ended.
create table indicator_measurement (
  id uuid primary key,
  target uuid not null references indicator_target,
  value numeric(12, 2) not null,
  over daterange not null check (not isempty(over) and not upper_inf(over)),
  measured_on date not null,
  source text not null,
  check (measured_on >= upper(over)),
  exclude using gist (target with =, over with &&)
);

-- When contracts end, exercised extensions included: what an expiry radar asks by.
create view contract_term with (security_invoker = true) as
select c.id as contract, c.arrangement,
  daterange(lower(c.term), (upper(c.term) + make_interval(months => coalesce(sum(o.max_months) filter (where o.exercised_on is not null), 0)::int))::date) as during
from framework_contract c left join extension_option o on o.contract = c.id
group by c.id;
