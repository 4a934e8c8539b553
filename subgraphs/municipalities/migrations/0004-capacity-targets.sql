-- What a region wants to have of places by a day, and what was counted of them since (capaciteitsdoelen).
set search_path = municipalities, public;

create table capacity_target (
  id uuid primary key,
  region text not null references region,
  name text not null,
  residence_types text[] not null check (cardinality(residence_types) > 0),
  baseline_on date not null,
  baseline_places integer not null check (baseline_places > 0),
  -- The places wanted as a share of the baseline: 0.5 is half.
  factor numeric(4, 3) not null check (factor >= 0),
  target_on date not null,
  source text not null,
  constraint target_after_baseline check (target_on > baseline_on)
);
create index on capacity_target (region);

create table capacity_count (
  target uuid not null references capacity_target,
  counted_on date not null,
  places integer not null check (places >= 0),
  source text not null,
  primary key (target, counted_on)
);
grant insert on capacity_count to municipalities_app;
