-- The accesses that concern a youth, as far as the asker may know of any: its own data and that of its family at the time, and
-- look-ups by its id that were answered as if it did not exist. For who is involved now, for the youth and who has authority over
-- it, and for the privacy officer of an organisation that keeps data about it; for everybody else what people of the asker's own
-- organisation here did, and what the asker did: of the latter not by way of a family, which would tell whose family it is.
create or replace function audit.about(youth uuid) returns setof audit.access stable language plpgsql security definer set search_path = '' as $$
declare
  concerned boolean := coalesce(youth = app.person() or youth = any (facts.mine()) or facts.supervises(youth)
    or exists (select from facts.authority h where h.youth_id = youth and h.holder = app.person() and h.during @> app.now()), false);
  families uuid[] := array(select distinct i.family_id from facts.involvement i where i.youth_id = youth and i.family_id is not null);
  hashes bytea[] := array(select sha256(convert_to(known::text, 'UTF8')) from unnest(youth || families) known);
begin
  return query select a.* from audit.access a
    where (a.subject = youth or a.subject_hash = any (hashes)
      or (a.subject = any (families) and exists (select from facts.involvement i
        where i.youth_id = youth and i.family_id = a.subject and i.during @> a.at)))
    and (concerned or a.organisation = app.employer()
      or (a.person = app.person() and (a.subject = youth or a.subject_hash = hashes[1])));
end
$$;
