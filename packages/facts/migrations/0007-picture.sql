-- Who may be told all that the facts say of a youth: the case director involved with it now, the citizens it is about,
-- and the privacy officer of an organisation of this party that keeps data about it.
create function facts.may_explain(youth uuid) returns boolean stable language sql security definer set search_path = ''
return app.role() = 'CASE_DIRECTOR' and exists (
  select from facts.involvement i
  where i.youth_id = may_explain.youth and i.role = 'CASE_DIRECTOR' and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
)
or app.role() in ('YOUTH', 'CUSTODIAL_PARENT') and may_explain.youth = any (facts.own_youths())
or app.role() = 'PRIVACY_OFFICER' and facts.supervises(may_explain.youth);

-- All that the facts say of a youth, past, present and to come, for who may be told; null for everybody else, as for a youth that
-- is not there.
create function facts.picture(youth uuid) returns jsonb stable language sql security definer set search_path = ''
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
      from facts.measure m where m.youth_id = picture.youth), '[]'))
  where facts.may_explain(picture.youth);
end;

revoke all on all functions in schema facts from public;
