-- Recording and ending child protection measures (kinderbeschermingsmaatregelen). A measure is a fact; only the functions below write
-- it: for the case director, for who decides on access at the municipality, and, to end its own, for the institution that carries it out.
set search_path = local_teams, public;

-- Of one kind there is one at a time, and no supervision order beside guardianship; youth probation may run beside either.
alter table facts.measure add constraint measures_follow_each_other exclude using gist
  (youth_id with =, (case kind when 'YOUTH_PROBATION' then kind else 'PROTECTION' end) with =, during with &&);

-- Whether the asker is involved with a youth now in the role of asking, and that role is one of some.
create function is_involved_as(youth uuid, roles text[]) returns boolean stable language sql security definer set search_path = ''
return coalesce(app.role() = any (roles) and exists (
  select from facts.involvement i
  where i.youth_id = is_involved_as.youth and i.role = app.role() and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
), false);

-- Records a measure by a court order, and tells every party that knows the youth and may know of measures. Gives who keeps the youth.
create function record_measure(id uuid, youth uuid, kind text, institution text, during tstzrange, court_order text, ordered_on date) returns text
language plpgsql security definer set search_path = '' as $$
declare
  keeper text;
begin
  if not local_teams.is_involved_as(youth, '{CASE_DIRECTOR,ACCESS_DESK}') then
    raise insufficient_privilege using message = 'not one who records measures of this youth';
  end if;
  insert into facts.measure (id, youth_id, kind, institution, during, court_order, ordered_on, audience)
    select record_measure.id, y.id, record_measure.kind, record_measure.institution, record_measure.during, record_measure.court_order,
      record_measure.ordered_on, array_remove(array_remove(p.audience, 'schools'), 'referrers')
    from local_teams.youth y join facts.person p on p.id = y.id where y.id = record_measure.youth;
  if not found then return null; end if;
  select y.organisation into keeper from local_teams.youth y where y.id = youth;
  return keeper;
end
$$;

-- Ends a measure now; what has not begun is no more. Gives whether it ran, or was to run.
create function end_measure(id uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  ended integer;
  removed integer;
begin
  delete from facts.measure m where m.id = end_measure.id and lower(m.during) >= app.now() and local_teams.may_end_measure(m.youth_id, m.institution);
  get diagnostics removed = row_count;
  update facts.measure m set during = tstzrange(lower(m.during), app.now())
    where m.id = end_measure.id and m.during @> app.now() and local_teams.may_end_measure(m.youth_id, m.institution);
  get diagnostics ended = row_count;
  return removed + ended > 0;
end
$$;

-- Whether the asker may end a measure of a youth that an institution carries out.
create function may_end_measure(youth uuid, institution text) returns boolean stable language sql security definer set search_path = ''
return local_teams.is_involved_as(youth, '{CASE_DIRECTOR,ACCESS_DESK}')
  or local_teams.is_involved_as(youth, '{CERTIFIED_INSTITUTION_WORKER}') and institution = app.organisation();

revoke all on function is_involved_as(uuid, text[]), record_measure(uuid, uuid, text, text, tstzrange, text, date), end_measure(uuid), may_end_measure(uuid, text) from public;
grant execute on function record_measure(uuid, uuid, text, text, tstzrange, text, date), end_measure(uuid) to local_teams_app;

create or replace view measure as
select m.id, coalesce(y.organisation, 'local-teams'::text) as organisation, m.youth_id, m.kind, m.institution, m.during, 'MEASURE'::text as data_class,
  m.court_order, m.ordered_on
from facts.measure m left join youth y on y.id = m.youth_id
where m.youth_id = any ((select facts.open_youths('MEASURE', false, null, false))::uuid[])
  or y.organisation = (select facts.kept('MEASURE', 'YOUTH', false));
