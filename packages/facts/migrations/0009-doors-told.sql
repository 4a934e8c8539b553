-- Whether the privacy officer answered for a door; known to the owner of the facts alone.
alter table facts.emergency_grant add column reviewed boolean;

create or replace function facts.picture(youth uuid) returns jsonb stable language sql security definer set search_path = ''
begin atomic
  select jsonb_build_object(
    'youth', picture.youth,
    'birthDate', (select p.birth_date from facts.person p where p.id = picture.youth),
    'involvements', coalesce((
      select jsonb_agg(jsonb_build_object('party', i.party, 'organisation', i.organisation, 'person', i.person, 'role', i.role,
        'from', lower(i.during), 'until', upper(i.during)) order by lower(i.during), i.id)
      from facts.involvement i where i.youth_id = picture.youth), '[]'),
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
    'doors', coalesce((
      select jsonb_agg(jsonb_build_object('party', g.party, 'organisation', g.organisation, 'person', g.person, 'role', g.role,
        'reviewed', coalesce(g.reviewed, false), 'from', lower(g.during), 'until', upper(g.during)) order by lower(g.during), g.id)
      from facts.emergency_grant g where g.youth_id = picture.youth), '[]'))
  where facts.may_explain(picture.youth);
end;

revoke all on all functions in schema facts from public;
