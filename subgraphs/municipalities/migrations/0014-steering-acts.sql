-- Contracting and steering by acts: a municipality changes what it takes part in, and its own money. What was decided is added to, never rewritten.
set search_path = municipalities, public;

alter table participation rename constraint participation_municipality_arrangement_coalesce_during_excl to one_participation_at_a_time;
alter table continuity_arrangement rename constraint continuity_arrangement_contract_during_excl to one_continuity_at_a_time;
alter table indicator_target rename constraint indicator_target_indicator_coalesce_during_excl to one_target_at_a_time;
alter table indicator_measurement rename constraint indicator_measurement_target_over_excl to one_measurement_of_a_period;
alter table annual_budget add column version int not null default 1;

-- Whether the asker's municipality takes part in an arrangement today, for all services or for some.
create function takes_part(asked uuid) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from municipalities.participation p
    where p.arrangement = takes_part.asked and p.municipality = app.employer() and p.level <> 'NONE' and p.during @> app.today());
end;

create function takes_part_in_contract(asked uuid) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from municipalities.framework_contract c where c.id = takes_part_in_contract.asked and municipalities.takes_part(c.arrangement));
end;

create function takes_part_in_goal(asked uuid) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from municipalities.transformation_goal g where g.id = takes_part_in_goal.asked and municipalities.takes_part(g.arrangement));
end;

grant execute on function takes_part(uuid), takes_part_in_contract(uuid), takes_part_in_goal(uuid) to municipalities_app;

do $$
declare
  written record;
begin
  for written in select * from (values
    ('procurement', 'municipalities.takes_part(arrangement)'),
    ('framework_contract', 'municipalities.takes_part(arrangement)'),
    ('contract_service', 'municipalities.takes_part_in_contract(contract)'),
    ('contract_party', 'municipalities.takes_part_in_contract(contract)'),
    ('award', 'exists (select from municipalities.procurement p where p.id = procurement and municipalities.takes_part(p.arrangement))'),
    ('continuity_arrangement', 'municipalities.takes_part_in_contract(contract)'),
    ('policy_document', 'municipalities.takes_part(arrangement)'),
    ('policy_decision', 'exists (select from municipalities.policy_document d where d.id = document and municipalities.takes_part(d.arrangement))'),
    ('transformation_goal', 'municipalities.takes_part(arrangement)'),
    ('agenda_item', 'municipalities.takes_part_in_goal(goal)'),
    ('indicator_target', 'case when goal is null then municipalities.takes_part_in_contract(contract) else municipalities.takes_part_in_goal(goal) end'),
    ('indicator_measurement', 'exists (select from municipalities.indicator_target i where i.id = target)')
  ) as line (name, condition) loop
    execute format('alter table municipalities.%I enable row level security', written.name);
    execute format('create policy all_read on municipalities.%I for select using (true)', written.name);
    execute format('create policy added_by_participants on municipalities.%I for insert to municipalities_app with check (%s)', written.name, written.condition);
    execute format('grant insert on municipalities.%I to municipalities_app', written.name);
  end loop;
end;
$$;

create policy added_by_client on extension_option for insert to municipalities_app with check (takes_part_in_contract(contract) and exercised_on is null);
grant insert on extension_option to municipalities_app;

create policy moved_by_participants on agenda_item for update to municipalities_app using (takes_part_in_goal(goal)) with check (takes_part_in_goal(goal));
grant update (state, due_on, version) on agenda_item to municipalities_app;

-- Every municipality decides for itself what it takes part in, also in what it took no part in before.
alter table participation enable row level security;
create policy all_read on participation for select using (true);
create policy own_participation on participation for insert to municipalities_app with check (municipality = app.employer());
create policy own_participation_ends on participation for update to municipalities_app using (municipality = app.employer()) with check (municipality = app.employer());
grant insert, update (during) on participation to municipalities_app;

create policy own_budget on annual_budget for insert to municipalities_app with check (organisation = app.employer());
create policy own_budget_changes on annual_budget for update to municipalities_app using (organisation = app.employer()) with check (organisation = app.employer());
grant insert (id, organisation, contract, year, amount_cents), update (amount_cents, version) on annual_budget to municipalities_app;
