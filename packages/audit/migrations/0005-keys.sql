-- By which ids of this party somebody can have asked for what is kept about a youth, besides the youth itself: its families. A party
-- that answers to ids of other things, such as plans, replaces this function; it sees of them what the asker sees.
create function audit.keys_of(youth uuid) returns uuid[] stable language plpgsql security definer set search_path = '' as $$
begin
  return array(select distinct i.family_id from facts.involvement i where i.youth_id = youth and i.family_id is not null);
end
$$;

-- As before; what was asked by any of those ids and answered as if it did not exist is told as well.
create or replace function audit.about(youth uuid) returns setof audit.access stable language plpgsql security definer set search_path = '' as $$
declare
  concerned boolean := coalesce(youth = app.person() or youth = any (facts.mine()) or facts.supervises(youth)
    or exists (select from facts.authority h where h.youth_id = youth and h.holder = app.person() and h.during @> app.now()), false);
  families uuid[] := array(select distinct i.family_id from facts.involvement i where i.youth_id = youth and i.family_id is not null);
  hashes bytea[] := array(select sha256(convert_to(known::text, 'UTF8')) from unnest(youth || audit.keys_of(youth)) known);
begin
  return query select a.* from audit.access a
    where (a.subject = youth or a.subject_hash = any (hashes)
      or (a.subject = any (families) and exists (select from facts.involvement i
        where i.youth_id = youth and i.family_id = a.subject and i.during @> a.at)))
    and (concerned or a.organisation = app.employer()
      or (a.person = app.person() and (a.subject = youth or a.subject_hash = hashes[1])));
end
$$;

revoke all on all functions in schema audit from public;
