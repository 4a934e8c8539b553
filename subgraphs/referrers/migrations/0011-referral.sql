-- Referring: what help is asked, whom the family chose and why, and the steps until it is closed or withdrawn.
set search_path = referrers, public;

alter table referral
  add column version integer not null default 1,
  add column withdrawn_because text constraint withdrawal_is_known
    check (withdrawn_because in ('HELP_NOT_NEEDED', 'WISH_OF_FAMILY', 'HELPED_ELSEWHERE', 'MADE_BY_MISTAKE')),
  add constraint withdrawn_is_closed check (withdrawn_because is null or closed_on is not null);
alter table referral_letter
  alter column choice_made_by drop not null,
  alter column choice_motive drop not null,
  -- Who of the family chose: the youth, or who has authority over it; empty where that was not recorded.
  add column chosen_by uuid[] not null default '{}',
  add constraint choice_has_a_motive check ((choice_made_by is null) = (choice_motive is null)),
  add constraint choice_is_made_by_somebody check (cardinality(chosen_by) = 0 or choice_made_by is not null);

-- A referral goes to the consortium that somebody of the family chose, and to no other: not by rule, not by turn.
create function goes_where_chosen() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (select from referrers.referral_letter l
    where l.referral_id = new.id and l.preferred_consortium_id = new.consortium_id and cardinality(l.chosen_by) > 0)
  then raise exception using errcode = 'check_violation', constraint = 'chosen_by_the_family', message = 'no choice of the family leads there';
  end if;
  return new;
end
$$;
create trigger goes_where_chosen before update of consortium_id on referral for each row
  when (new.consortium_id is distinct from old.consortium_id) execute function goes_where_chosen();

-- How the named stand to a youth that the asker is tied to: whether the youth is among them, how many have undisputed authority over
-- it, and how many are neither.
create function choosers(of_youth uuid, named uuid[]) returns table (birth_date date, is_youth_named boolean, holders integer, strangers integer)
stable language sql security definer set search_path = ''
begin atomic
  select (select p.birth_date from facts.person p where p.id = of_youth), coalesce(bool_or(n.id = of_youth), false),
    (count(*) filter (where n.id <> of_youth and n.holds))::integer, (count(*) filter (where n.id <> of_youth and not n.holds))::integer
  from (
    select distinct u.id, exists (select from facts.authority a
      where a.youth_id = of_youth and a.holder = u.id and not a.disputed and a.during @> app.now()) as holds
    from unnest(named) u (id)
  ) n
  where of_youth = any (facts.mine());
end;

-- Whether the asker may keep something with this referrer: its own practice or, for a family that refers itself, that of those without a referrer.
create function refers_for(referrer text, youth uuid) returns boolean stable language sql set search_path = ''
return coalesce(referrer = app.employer() or youth = any (facts.own_youths())
  and exists (select from referrers.referrer r where r.foreign_id = referrer and r.kind = 'SELF'), false);

create policy own_acts on referral for insert with check (refers_for(organisation, youth_id));
create policy own_acts on referral_letter for insert with check (refers_for(organisation, youth_id));
create policy own_acts on referral_step for insert with check (organisation = app.employer() or youth_id = any (facts.own_youths()));
-- The family chooses, also where somebody else referred.
create policy own_changes on referral for update using (organisation = app.employer() or youth_id = any (facts.own_youths()));
create policy choices on referral_letter for update using (organisation = app.employer() or youth_id = any (facts.own_youths()));
grant insert (id, organisation, youth_id, referred_on, urgency, service, expertises),
  update (consortium_id, closed_on, withdrawn_because, version) on referral to referrers_app;
grant insert (referral_id, organisation, youth_id, question), update (preferred_consortium_id, choice_made_by, choice_motive, chosen_by) on referral_letter to referrers_app;
grant insert on referral_step to referrers_app;
revoke all on function choosers, refers_for from public;
grant execute on function choosers(uuid, uuid[]), refers_for(text, uuid) to referrers_app;
