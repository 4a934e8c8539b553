-- A page of the referrals of one's own practice, the latest first, costs the same however many there are.
set search_path = referrers, public;

create index on referral (organisation, referred_on, id);
