-- While the authority of one is disputed (betwist gezag), nobody's consent over the youth suffices alone: that of who has undisputed
-- authority counts where everybody whose authority is disputed consented to the same (BW 1:253a, 1:253i).

-- Whether somebody's authority over a youth is disputed now who has not consented to the same.
create function rules.is_unsettled(youth uuid, given_to text, of_class text) returns boolean stable language sql set search_path = ''
return exists (
  select from facts.authority d where d.youth_id = is_unsettled.youth and d.during @> app.now()
  group by d.holder having bool_and(d.disputed) and not exists (
    select from facts.consent c where c.youth_id = is_unsettled.youth and c.given_by = d.holder and c.organisation = given_to
      and c.data_class = of_class and c.during @> app.now()));

create or replace function facts.consents(youths uuid[])
returns table (youth_id uuid, data_class text, birth_date date, given_by text[])
stable language sql security definer set search_path = ''
begin atomic
  select c.youth_id, c.data_class, p.birth_date, array_agg(distinct case
    when c.given_by = c.youth_id then 'YOUTH'
    else coalesce((
      select case when bool_and(a.disputed) or rules.is_unsettled(c.youth_id, c.organisation, c.data_class) then 'DISPUTED_AUTHORITY' else 'AUTHORITY' end
      from facts.authority a
      where a.youth_id = c.youth_id and a.holder = c.given_by and a.during @> app.now() having count(*) > 0
    ), 'OTHER') end)
  from facts.consent c left join facts.person p on p.id = c.youth_id
  where c.youth_id = any (youths) and c.organisation = app.organisation() and c.during @> app.now()
  group by c.youth_id, c.data_class, p.birth_date;
end;

-- The second wall says the same in its own words.
create or replace function rules.consented(youths uuid[], of_class text) returns uuid[] stable language sql set search_path = ''
return array(
  select c.youth_id from facts.consent c left join facts.person p on p.id = c.youth_id
  where c.youth_id = any (youths) and c.organisation = app.organisation() and c.data_class = of_class and c.during @> app.now()
  group by c.youth_id, p.birth_date
  having case when rules.turned(p.birth_date, 16) then bool_or(c.given_by = c.youth_id)
    else (not coalesce(rules.turned(p.birth_date, 12), true) or bool_or(c.given_by = c.youth_id))
      and bool_or(c.given_by <> c.youth_id and exists (
        select from facts.authority a where a.youth_id = c.youth_id and a.holder = c.given_by and not a.disputed and a.during @> app.now()))
      and array_agg(c.given_by) @> array(
        select a.holder from facts.authority a where a.youth_id = c.youth_id and a.during @> app.now() group by a.holder having every(a.disputed))
  end
);

revoke all on all functions in schema rules, facts from public;
