-- Contract coverage (contractdekking): which contract covers which service for which municipality, with whom and when. Municipalities
-- write it, consortia and referrers receive it; it is public and about nobody.
create table facts.contract_coverage (
  contract uuid not null,
  service text not null,
  municipality text not null,
  during daterange not null check (not isempty(during)),
  contractor uuid not null,
  contractor_name text not null,
  title text not null,
  -- Whether the municipality takes part in all that is contracted there, or for some services alone.
  participation text not null check (participation in ('FULL', 'PARTIAL')),
  primary key (contract, service, municipality, during)
);
create index on facts.contract_coverage (service, municipality);
alter table facts.contract_coverage enable row level security;

-- What a contract covers, and what covers a service, for a municipality or (null) for any.
create function facts.contract_covers(asked_contract uuid, asked_service text, asked_municipality text)
returns table (contract uuid, title text, contractor uuid, contractor_name text, municipality text, service text, participation text, during daterange)
stable language sql security definer set search_path = ''
begin atomic
  select c.contract, c.title, c.contractor, c.contractor_name, c.municipality, c.service, c.participation, c.during
  from facts.contract_coverage c
  where c.contract = asked_contract or (c.service = asked_service and (asked_municipality is null or c.municipality = asked_municipality));
end;
revoke all on function facts.contract_covers from public;
