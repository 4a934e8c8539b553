-- Objecting to sharing and having it restricted (AVG 18, 21), and what is decided about that. What every party goes by is the dated fact
-- in facts.restriction alone, and only the triggers below write it.
set search_path = local_teams, public;

-- An objection, or a restriction that was asked (bezwaar, beperking), with its decision. Class: CONSENT.
create table objection (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null references youth,
  article text not null check (article in ('RESTRICTION', 'OBJECTION')),
  -- Sharing with which organisation, and of which class; null is every one.
  against text check (length(against) between 1 and 64),
  about_class text,
  reason text not null check (length(reason) between 10 and 1000),
  objected_by uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default app.now(),
  -- Within a month who objects is answered (AVG 12(3)).
  due_on date not null default (app.today() + interval '1 month')::date,
  decision text check (decision in ('UPHELD', 'SETTLED', 'UNFOUNDED')),
  grounds text check (length(grounds) between 10 and 2000),
  decided_by uuid,
  decided_at timestamptz,
  -- Who objected is told before the restriction is lifted (AVG 18(3)).
  told_at timestamptz,
  withdrawn_by uuid,
  lifted_at timestamptz,
  data_class text not null default 'CONSENT' check (data_class = 'CONSENT'),
  constraint objection_is_of_what_is_shared check (about_class in
    ('PLAN_STATUS', 'SCHOOL_GOALS', 'OTHER_GOALS', 'CARE_CONTENT', 'TRAJECTORY', 'REFERRAL_LETTER', 'ALLOCATION', 'EDUCATION')),
  constraint objection_is_decided_whole check (num_nulls(decision, grounds, decided_by, decided_at) in (0, 4)),
  constraint objection_is_lifted_by_somebody check (
    (lifted_at is not null) = (withdrawn_by is not null or coalesce(decision in ('SETTLED', 'UNFOUNDED'), false))),
  constraint objector_is_told_first check (
    (told_at is not null) = coalesce(decision in ('SETTLED', 'UNFOUNDED'), false) and coalesce(told_at between recorded_at and decided_at, true))
);
create unique index objection_runs_once on objection (youth_id, against, about_class) nulls not distinct where lifted_at is null;
create index on objection (organisation, due_on, id);
create index on objection (youth_id);
select app.protect('local_teams.objection', '{CONSENT}', youth => 'youth_id', in_full => true);
create policy objecting on objection for insert with check (recorded_by = app.person() and youth_id = any ((select facts.mine())::uuid[]));
create policy withdrawing on objection for update using (lifted_at is null and youth_id = any ((select facts.mine())::uuid[]))
  with check (withdrawn_by = app.person());
create policy deciding on objection for update using (lifted_at is null and decision is null and organisation = app.employer() and app.role() = 'PRIVACY_OFFICER')
  with check (decided_by = app.person());
grant insert (id, organisation, youth_id, article, against, about_class, reason, objected_by, recorded_by),
  update (decision, grounds, decided_by, decided_at, told_at, withdrawn_by, lifted_at) on objection to local_teams_app;

create function begin_restriction() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into facts.restriction (id, youth_id, organisation, data_class, during, audience)
    select new.id, p.id, new.against, new.about_class, tstzrange(new.recorded_at, null), p.audience from facts.person p where p.id = new.youth_id;
  if not found then raise exception 'no facts are known of this youth'; end if;
  return null;
end
$$;
create trigger begin_restriction after insert on objection for each row execute function begin_restriction();

create function end_restriction() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update facts.restriction r set during = tstzrange(lower(r.during), greatest(new.lifted_at, lower(r.during) + interval '1 microsecond')) where r.id = new.id;
  return null;
end
$$;
create trigger end_restriction after update on objection for each row when (new.lifted_at is not null) execute function end_restriction();

-- Lets one party know all the facts of a youth: what it needs to decide by itself.
create or replace function tell_party(youth uuid, party text) returns void language plpgsql security definer set search_path = '' as $$
declare
  told constant text[] := array[party];
begin
  update facts.person f set audience = f.audience || told where f.id = youth and not f.audience @> told;
  update facts.authority f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.involvement f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.consent f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.measure f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.secret_address f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.restriction f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.emergency_grant f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
end
$$;

-- As before; a school that links its pupil is told all facts of it, restrictions and secret addresses too.
create or replace function redeem_school_code(code bytea) returns table (id uuid, youth_id uuid, organisation text)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  redeemed local_teams.school_code;
begin
  update local_teams.school_code c set redeemed_by = app.person(), redeemed_at = app.now()
    where c.hash = code and c.school = app.organisation() and c.redeemed_at is null and c.expires_at > app.now()
    returning c.* into redeemed;
  if not found then return; end if;
  perform local_teams.tell_party(redeemed.youth_id, 'schools');
  insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
    select gen_random_uuid(), y.id, y.family_id, 'schools', app.organisation(), app.person(), 'SCHOOL_COORDINATOR', tstzrange(app.now(), null), p.audience
    from local_teams.youth y join facts.person p on p.id = y.id
    where y.id = redeemed.youth_id and not exists (select from facts.involvement i where i.youth_id = y.id and i.person = app.person()
      and i.organisation = app.organisation() and i.role = 'SCHOOL_COORDINATOR' and i.during @> app.now());
  return query select redeemed.id, redeemed.youth_id, redeemed.organisation;
end
$$;

-- Objections stay with the team that keeps the youth: its privacy officer answers them.
create policy following on objection for select to current_user using (true);
create policy following_youth on objection for update to current_user using (true) with check (true);
create function follow_youth() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update local_teams.objection o set organisation = new.organisation where o.youth_id = new.id;
  return null;
end
$$;
create trigger follow_youth after update of organisation on youth for each row
  when (old.organisation is distinct from new.organisation) execute function follow_youth();

revoke all on function begin_restriction(), end_restriction(), follow_youth() from public;
