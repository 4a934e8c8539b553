-- What consortia are told of referrals: those that are open, by the consortium they are meant for now.
set search_path = referrers, public;

create function tell_consortia() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from facts.referral f using told t where f.id = t.id and (t.closed_on is not null or t.consortium_id is null);
  insert into facts.referral (id, youth_id, referrer, consortium, referred_on)
    select t.id, t.youth_id, t.organisation, t.consortium_id, t.referred_on from told t where t.closed_on is null and t.consortium_id is not null
    on conflict (id) do update set consortium = excluded.consortium;
  return null;
end
$$;
create trigger tell_of_new after insert on referral referencing new table as told for each statement execute function tell_consortia();
create trigger tell_of_changed after update on referral referencing new table as told for each statement execute function tell_consortia();
revoke all on function tell_consortia from public;

-- Those that are there; the owner sees its own table whole for that long.
alter table referral no force row level security;
insert into facts.referral (id, youth_id, referrer, consortium, referred_on)
  select id, youth_id, organisation, consortium_id, referred_on from referral where closed_on is null and consortium_id is not null;
alter table referral force row level security;
