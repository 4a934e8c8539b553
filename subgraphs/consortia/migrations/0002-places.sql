-- Ways in that need no walk through a whole table.
set search_path = consortia, public;

create index on waiting_list_entry (referral_id);
create index on placement (trajectory);
create index on location (care_provider);
create index on care_service ((consortium::text || ' ' || service));

-- What a unit last reported of its places, with what it offers and since when its provider is a member: public, without a person.
create view place with (security_invoker = true) as
select
  u.id,
  s.consortium::text || ' ' || s.service as offer,
  s.consortium, s.care_provider, s.id as care_service, s.intensity, s.residence_type, s.expertises, s.ages,
  m.during as membership,
  u.name as unit_name,
  u.location, l.latitude, l.longitude,
  o.as_of, o.source, o.raw, o.places_available, o.available_from
from care_service s
join membership m on m.consortium = s.consortium and m.care_provider = s.care_provider
join capacity_unit u on u.care_service = s.id
join location l on l.id = u.location
cross join lateral (
  select r.as_of, r.source, r.raw, r.places_available, r.available_from
  from capacity_observation r
  where r.capacity_unit = u.id and r.as_of <= app.now()
  order by r.as_of desc limit 1
) o;
