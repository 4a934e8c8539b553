-- Whether the organisation the asker works for keeps data about a youth: its people are or were involved with it.
-- A party that registers youths besides replaces this function.
create function facts.keeps(youth uuid) returns boolean stable language sql security definer set search_path = ''
return exists (select from facts.involvement i where i.youth_id = keeps.youth and i.organisation = app.employer());

-- Whether the asker is today the privacy officer (FG) of an organisation that keeps data about a youth.
create function facts.supervises(youth uuid) returns boolean stable language sql security definer set search_path = ''
return exists (
  select from app.staff s
  where s.person = app.person() and s.organisation = app.employer() and s.role = 'PRIVACY_OFFICER' and s.during @> app.today()
) and facts.keeps(youth);

revoke all on all functions in schema facts from public;
