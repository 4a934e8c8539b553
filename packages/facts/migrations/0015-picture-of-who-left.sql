-- An explanation tells of an involvement what can be done by it: on the days on which its person works there, where an end of those was told.

-- When an involvement holds: as long as it runs, and of somebody who left, or will, or has not begun, only on the days of the employment.
create function facts.held(involvement facts.involvement) returns setof tstzrange stable language sql set search_path = ''
begin atomic
  with told as (
    select d.worked from facts.departure d
    where d.party = involvement.party and d.organisation = involvement.organisation and d.role = involvement.role and d.person = involvement.person
  )
  select involvement.during where not exists (select from told)
  union all
  select part.span from told
  cross join unnest(told.worked) w (days)
  cross join lateral (select involvement.during * tstzrange(
    lower(w.days)::timestamp at time zone 'Europe/Amsterdam', upper(w.days)::timestamp at time zone 'Europe/Amsterdam')) part (span)
  where not isempty(part.span);
end;

-- As before, but for that.
create or replace function facts.picture(youth uuid) returns jsonb stable language sql security definer set search_path = ''
begin atomic
  select jsonb_build_object(
    'youth', picture.youth,
    'birthDate', (select p.birth_date from facts.person p where p.id = picture.youth),
    'involvements', coalesce((
      select jsonb_agg(jsonb_build_object('party', i.party, 'organisation', i.organisation, 'person', i.person, 'role', i.role,
        'from', lower(h.span), 'until', upper(h.span)) order by lower(h.span), i.id)
      from facts.involvement i cross join lateral facts.held(i) h (span) where i.youth_id = picture.youth), '[]'),
    'authorities', coalesce((
      select jsonb_agg(jsonb_build_object('holder', a.holder, 'disputed', a.disputed,
        'from', lower(a.during), 'until', upper(a.during)) order by lower(a.during), a.id)
      from facts.authority a where a.youth_id = picture.youth), '[]'),
    'consents', coalesce((
      select jsonb_agg(jsonb_build_object('organisation', c.organisation, 'dataClass', c.data_class, 'givenBy', c.given_by,
        'from', lower(c.during), 'until', upper(c.during)) order by lower(c.during), c.id)
      from facts.consent c where c.youth_id = picture.youth), '[]'),
    'measures', coalesce((
      select jsonb_agg(jsonb_build_object('institution', m.institution, 'kind', m.kind,
        'from', lower(m.during), 'until', upper(m.during)) order by lower(m.during), m.id)
      from facts.measure m where m.youth_id = picture.youth), '[]'),
    'restrictions', coalesce((
      select jsonb_agg(jsonb_build_object('organisation', r.organisation, 'dataClass', r.data_class,
        'from', lower(r.during), 'until', upper(r.during)) order by lower(r.during), r.id)
      from facts.restriction r where r.youth_id = picture.youth), '[]'),
    'doors', coalesce((
      select jsonb_agg(jsonb_build_object('party', g.party, 'organisation', g.organisation, 'person', g.person, 'role', g.role,
        'reviewed', coalesce(g.reviewed, false), 'from', lower(g.during), 'until', upper(g.during)) order by lower(g.during), g.id)
      from facts.emergency_grant g where g.youth_id = picture.youth), '[]'))
  where facts.may_explain(picture.youth);
end;

revoke all on all functions in schema rules, facts from public;
