-- Members join and leave a consortium: whoever is helped by one that leaves is helped on by another from the day after.
set search_path = consortia, public;

alter table membership rename constraint membership_consortium_care_provider_during_excl to one_membership_at_a_time;
alter table membership enable row level security;
create policy all_read on membership for select using (true);
create policy own_members on membership for insert to consortia_app with check (consortium::text = app.employer());
create policy own_members_leave on membership for update to consortia_app using (consortium::text = app.employer()) with check (consortium::text = app.employer());
grant update (care_provider) on contribution to consortia_app;
grant insert (id, consortium, care_provider, capacity, expertises, during), update (during) on membership to consortia_app;
