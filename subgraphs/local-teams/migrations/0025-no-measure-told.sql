-- Schools and referrers are told of no measure, also not of one that ran before somebody of theirs joined the team or showed a code.
set search_path = local_teams, public;

-- Lets one party know the facts of a youth: what it needs to decide by itself, and may know.
create or replace function tell_party(youth uuid, party text) returns void language plpgsql security definer set search_path = '' as $$
declare
  told constant text[] := array[party];
begin
  update facts.person f set audience = f.audience || told where f.id = youth and not f.audience @> told;
  update facts.authority f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.involvement f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.consent f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.measure f set audience = f.audience || told
    where f.youth_id = youth and not f.audience @> told and party not in ('schools', 'referrers');
  update facts.secret_address f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.restriction f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.emergency_grant f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
end
$$;

update facts.measure set audience = array_remove(array_remove(audience, 'schools'), 'referrers') where audience && '{schools,referrers}';
