-- Referring by the access of a municipality (code 01), and what a court decided (code 08): nobody of a court works in the chain, so that
-- the access that received the decision enters it.
set search_path = referrers, public;

alter table referral
  add column court uuid references referrer,
  add column court_decided_on date,
  add constraint court_decided_before check ((court is null) = (court_decided_on is null) and court_decided_on <= referred_on);

-- Whether the asker is the access of the municipality that this referrer stands for, and has to do with the youth now.
create function is_access_of(referrer text, youth uuid) returns boolean stable language sql set search_path = ''
return coalesce(app.role() = 'ACCESS_DESK' and youth = any (facts.mine()) and exists (
  select from referrers.referrer r where r.foreign_id = referrer and r.kind = 'MUNICIPALITY' and r.municipality = app.organisation()), false);

-- Whether what is named is a court, entered by the access of a municipality; true of what no court decided.
create function is_entered_for_court(court uuid, referrer text) returns boolean stable language sql set search_path = ''
return court is null or exists (select from referrers.referrer c where c.id = court and c.kind = 'COURT')
  and exists (select from referrers.referrer r where r.foreign_id = referrer and r.kind = 'MUNICIPALITY');

drop policy own_acts on referral;
drop policy own_acts on referral_letter;
drop policy own_acts on referral_step;
drop policy own_changes on referral;
drop policy choices on referral_letter;
create policy own_acts on referral for insert
  with check ((refers_for(organisation, youth_id) or is_access_of(organisation, youth_id)) and is_entered_for_court(court, organisation));
create policy own_acts on referral_letter for insert with check (refers_for(organisation, youth_id) or is_access_of(organisation, youth_id));
create policy own_acts on referral_step for insert
  with check (organisation = app.employer() or youth_id = any (facts.own_youths()) or is_access_of(organisation, youth_id));
-- The family chooses, also where somebody else referred.
create policy own_changes on referral for update
  using (organisation = app.employer() or youth_id = any (facts.own_youths()) or is_access_of(organisation, youth_id));
create policy choices on referral_letter for update
  using (organisation = app.employer() or youth_id = any (facts.own_youths()) or is_access_of(organisation, youth_id));

-- As before; what a court decided goes where who entered it sends it, where nobody of the family chose.
create or replace function goes_where_chosen() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (select from referrers.referral_letter l
    where l.referral_id = new.id and l.preferred_consortium_id = new.consortium_id
      and (cardinality(l.chosen_by) > 0 or l.choice_made_by = 'COURT' and new.court is not null))
  then raise exception using errcode = 'check_violation', constraint = 'chosen_by_the_family', message = 'no choice of the family leads there';
  end if;
  return new;
end
$$;

-- What a court decided is not the family's to withdraw.
create function decision_stands() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.youth_id = any (facts.own_youths()) then
    raise exception using errcode = 'check_violation', constraint = 'court_decision_stands', message = 'a court decided on this';
  end if;
  return new;
end
$$;
create trigger decision_stands before update of withdrawn_because on referral for each row
  when (new.court is not null and new.withdrawn_because is not null) execute function decision_stands();

grant insert (court, court_decided_on) on referral to referrers_app;
revoke all on function is_access_of, is_entered_for_court from public;
grant execute on function is_access_of(text, uuid), is_entered_for_court(uuid, text) to referrers_app;
