-- What a consortium answers to a referral, and the help that comes of it: received, accepted or refused, begun, changed and ended.
set search_path = consortia, public;

alter table waiting_list_entry
  -- Why the consortium refused the referral (reden van afwijzing), as a word and in words.
  add column refused_because text constraint refusal_is_one check (refused_because in ('NO_CONTRACT', 'OTHER_MUNICIPALITY', 'AGE', 'NOT_FITTING', 'WISH_OF_FAMILY')),
  add column refused_with text constraint refusal_is_told check (length(trim(refused_with)) between 10 and 500),
  add constraint refusal_has_a_reason check ((refused_because is null) = (refused_with is null)),
  add constraint refused_is_declined check (refused_because is null or left_reason is not distinct from 'DECLINED'),
  add constraint refused_is_not_accepted check (refused_because is null or accepted_on is null);
-- A consortium has a referral in hand once.
create unique index referral_is_received_once on waiting_list_entry (organisation, referral_id) where left_on is null;
-- What is still to be answered, who waits longest first.
create index on waiting_list_entry (organisation, applied_on, id) where accepted_on is null and left_on is null and started_on is null;

-- How often consortia refused each referral: a number, and by whom nor why.
create function times_refused(referrals uuid[]) returns table (referral uuid, refusals integer) stable language sql security definer set search_path = ''
begin atomic
  select w.referral_id, count(*)::integer from consortia.waiting_list_entry w
  where w.referral_id = any (referrals) and w.refused_because is not null group by w.referral_id;
end;
create policy counting on waiting_list_entry for select to current_user using (true);
revoke all on function times_refused from public;
grant execute on function times_refused to consortia_app;

create policy own_acts on waiting_list_entry for insert with check (organisation = app.employer());
grant insert (id, organisation, youth_id, referral_id, service, intensity, expertises, urgency, referred_on, applied_on),
  update (accepted_on, intake_on, started_on, left_on, left_reason, refused_because, refused_with) on waiting_list_entry to consortia_app;
