-- A referral (verwijzing) that is open, as far as the consortium it is meant for must know in order to receive it: that there is one,
-- of whom, since when. Referrers write it, the consortia alone receive it; it opens nothing, and is gone when the referral closes.
create table facts.referral (
  id uuid primary key,
  youth_id uuid not null,
  referrer text not null,
  consortium text not null,
  referred_on date not null
);
alter table facts.referral enable row level security;

-- The open referral with an identifier, if it is meant for the organisation the asker really works for.
create function facts.referral_to_me(referral uuid) returns table (youth_id uuid, referred_on date) stable language sql security definer set search_path = ''
begin atomic
  select r.youth_id, r.referred_on from facts.referral r where r.id = referral and r.consortium = app.employer();
end;
revoke all on function facts.referral_to_me from public;
