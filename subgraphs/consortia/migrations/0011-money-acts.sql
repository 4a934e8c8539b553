-- What a consortium does about money and about help that ends: it writes its own rows only.
set search_path = consortia, public;

select app.protect('consortia.planned_takeover', '{TRAJECTORY}', youth => 'youth_id', in_full => true);

create policy reports on spend_report for insert to consortia_app with check (organisation = app.employer());
create policy corrects on spend_report for update to consortia_app using (organisation = app.employer()) with check (organisation = app.employer());
grant insert (id, organisation, contract_id, municipality, month, amount_cents, reported_on), update (amount_cents, reported_on, version) on spend_report to consortia_app;

create policy plans on planned_takeover for insert to consortia_app with check (organisation = app.employer());
grant insert (id, organisation, youth_id, trajectory, successor, successor_name, last_day, takes_over_on, reason, family_informed_on) on planned_takeover to consortia_app;
alter table planned_takeover rename constraint planned_takeover_check to takeover_leaves_no_gap;
alter table planned_takeover rename constraint planned_takeover_check1 to takeover_by_another;
