-- What consortia and referrers are told of contracts: which covers what. It follows the contracts in the same transaction.
set search_path = municipalities, public;

create view contract_told with (security_invoker = true) as
select v.contract, v.service, v.municipality, v.during, v.contractor, v.contractor_name, c.title, c.arrangement,
  case when exists (
    select from participation p
    where p.arrangement = c.arrangement and p.municipality = v.municipality and p.service = v.service and p.during && v.during
  ) then 'PARTIAL' else 'FULL' end as participation
from contract_coverage v join framework_contract c on c.id = v.contract;

-- Puts what is true of the contracts of some arrangements in the place of what was told of them.
create function tell_of_contracts(arrangements uuid[]) returns void language sql security definer set search_path = ''
begin atomic
  delete from facts.contract_coverage f
    using municipalities.framework_contract c
    where c.id = f.contract and c.arrangement = any (arrangements)
      and not exists (select from municipalities.contract_told t
        where (t.contract, t.service, t.municipality, t.during, t.contractor, t.contractor_name, t.title, t.participation)
          = (f.contract, f.service, f.municipality, f.during, f.contractor, f.contractor_name, f.title, f.participation));
  insert into facts.contract_coverage (contract, service, municipality, during, contractor, contractor_name, title, participation)
    select distinct t.contract, t.service, t.municipality, t.during, t.contractor, t.contractor_name, t.title, t.participation
    from municipalities.contract_told t where t.arrangement = any (arrangements)
    on conflict do nothing;
end;

create function tell_of_arrangement() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform municipalities.tell_of_contracts(array(select distinct t.arrangement from told t));
  return null;
end
$$;
create function tell_of_contract() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform municipalities.tell_of_contracts(array(
    select distinct c.arrangement from told t join municipalities.framework_contract c on c.id = t.contract));
  return null;
end
$$;
revoke all on function tell_of_contracts, tell_of_arrangement, tell_of_contract from public;

do $$
declare
  told record;
begin
  for told in select * from (values
    ('participation', 'tell_of_arrangement'), ('framework_contract', 'tell_of_arrangement'), ('contract_service', 'tell_of_contract'), ('extension_option', 'tell_of_contract')
  ) as line (name, teller) loop
    execute format('create trigger tell_of_new after insert on municipalities.%I referencing new table as told for each statement execute function municipalities.%I()', told.name, told.teller);
    execute format('create trigger tell_of_changed after update on municipalities.%I referencing new table as told for each statement execute function municipalities.%I()', told.name, told.teller);
    execute format('create trigger tell_of_gone after delete on municipalities.%I referencing old table as told for each statement execute function municipalities.%I()', told.name, told.teller);
  end loop;
end;
$$;

-- Those that are there.
select tell_of_contracts(array(select id from arrangement));
