-- Extending a contract: by one of the municipalities it was made for, an option at a time.
set search_path = municipalities, public;

alter table extension_option enable row level security;
alter table extension_option force row level security;
create policy all_read on extension_option for select using (true);
create policy exercised_by_client on extension_option for update to municipalities_app using (
  exercised_on is null and exists (
    select from contract_party p where p.contract = extension_option.contract and p.organisation = app.employer() and p.capacity = 'CONTRACTING_AUTHORITY'
  )
) with check (exercised_on is not null);
grant update (exercised_on) on extension_option to municipalities_app;
