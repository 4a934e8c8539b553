-- Consent (toestemming) from the question to its end. What others may rely on is the dated fact in facts.consent alone, and only the
-- triggers below write it: by an answer a consent begins, by a withdrawal it ends. States are read off the dates; nothing is scheduled.
set search_path = local_teams, public;

-- Asked (gevraagd): consent to share one class of data of a youth with one organisation until an instant. Class: CONSENT.
create table consent_request (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null references youth,
  given_to text not null,
  given_for text not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null default app.now(),
  until_at timestamptz not null,
  -- When it was refused or withdrawn.
  ended_at timestamptz,
  data_class text not null default 'CONSENT' check (data_class = 'CONSENT'),
  constraint consent_says_why check (length(reason) between 1 and 500),
  constraint consent_ends check (until_at > asked_at and until_at <= asked_at + interval '366 days'),
  check (ended_at >= asked_at),
  constraint consent_is_asked_once exclude using gist (youth_id with =, given_to with =, given_for with =,
    tstzrange(asked_at, least(until_at, ended_at)) with &&)
);
create index on consent_request (youth_id);

-- Given or refused (gegeven, geweigerd) by one person. Class: CONSENT.
create table consent_answer (
  id uuid primary key,
  request_id uuid not null references consent_request,
  organisation text not null references app.organisation,
  youth_id uuid not null references youth,
  person uuid not null,
  answer text not null check (answer in ('GIVEN', 'REFUSED')),
  manner text not null check (manner in ('IN_WRITING', 'IN_MEETING', 'ONLINE')),
  -- The day it was said, which may lie before the day it was recorded; it holds from the recording.
  said_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default app.now(),
  data_class text not null default 'CONSENT' check (data_class = 'CONSENT'),
  constraint consent_is_answered_once unique (request_id, person),
  constraint consent_was_said check (said_on <= (recorded_at at time zone 'Europe/Amsterdam')::date),
  check ((manner = 'ONLINE') = (recorded_by = person))
);
create index on consent_answer (youth_id);

-- Withdrawn (ingetrokken): the end of one consent before its time. Class: CONSENT.
create table consent_end (
  consent_id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null references youth,
  withdrawn_by uuid not null,
  recorded_by uuid not null,
  at timestamptz not null default app.now(),
  data_class text not null default 'CONSENT' check (data_class = 'CONSENT')
);
create index on consent_end (youth_id);

-- As what somebody speaks about a youth now: as the youth, with authority, with disputed authority, or as somebody else.
create function giver_of(youth uuid, person uuid) returns text stable language sql security definer set search_path = ''
begin atomic
  select case when youth = person then 'YOUTH' else coalesce((
    select case when bool_and(a.disputed) then 'DISPUTED_AUTHORITY' else 'AUTHORITY' end from facts.authority a
    where a.youth_id = youth and a.holder = person and a.during @> app.now() having count(*) > 0
  ), 'OTHER') end;
end;

-- What an act about consent weighs of a youth the asker is tied to, whatever else of it is open to the asker: the team that keeps
-- it (of whom the youth itself is not open, the director's), its birth date, and as what a person speaks about it now.
create function child_for(youth uuid, person uuid) returns table (organisation text, birth_date date, giver text)
stable language sql security definer set search_path = ''
begin atomic
  select coalesce(
      (select y.organisation from local_teams.youth y where y.id = p.id),
      (select i.organisation from facts.involvement i
        where i.youth_id = p.id and i.role = 'CASE_DIRECTOR' and i.party = 'local-teams' and i.during @> app.now() order by i.id limit 1)),
    p.birth_date, local_teams.giver_of(p.id, person)
  from facts.person p where p.id = youth and p.id = any ((select facts.mine())::uuid[]);
end;

create function begin_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if local_teams.giver_of(new.youth_id, new.person) not in ('YOUTH', 'AUTHORITY') then
    raise exception using errcode = 'check_violation', constraint = 'giver_has_authority', message = 'the giver is neither the youth nor has authority';
  end if;
  insert into facts.consent (id, youth_id, organisation, data_class, given_by, manner, during, audience)
    select new.id, r.youth_id, r.given_to, r.given_for, new.person, new.manner, tstzrange(app.now(), r.until_at), p.audience
    from local_teams.consent_request r join facts.person p on p.id = r.youth_id
    where r.id = new.request_id and r.youth_id = new.youth_id and r.ended_at is null and r.until_at > app.now();
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'consent_was_asked', message = 'no open request of this youth';
  end if;
  return null;
end
$$;
create trigger begin_consent after insert on consent_answer for each row when (new.answer = 'GIVEN') execute function begin_consent();

create function end_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- What would end before it began never held.
  delete from facts.consent c where c.id = new.consent_id and c.youth_id = new.youth_id and lower(c.during) >= new.at;
  update facts.consent c set during = tstzrange(lower(c.during), new.at)
    where c.id = new.consent_id and c.youth_id = new.youth_id and c.during @> new.at;
  return null;
end
$$;
create trigger end_consent after insert on consent_end for each row execute function end_consent();

select app.protect('local_teams.consent_request', '{CONSENT}', youth => 'youth_id');
select app.protect('local_teams.consent_answer', '{CONSENT}', youth => 'youth_id');
select app.protect('local_teams.consent_end', '{CONSENT}', youth => 'youth_id');
create policy asking on consent_request for insert with check (asked_by = app.person() and youth_id = any ((select facts.mine())::uuid[]));
create policy ending on consent_request for update using (youth_id = any ((select facts.mine())::uuid[]));
create policy answering on consent_answer for insert with check (recorded_by = app.person() and youth_id = any ((select facts.mine())::uuid[]));
create policy ending on consent_end for insert with check (recorded_by = app.person() and youth_id = any ((select facts.mine())::uuid[]));

grant insert (id, organisation, youth_id, given_to, given_for, reason, asked_by, until_at), update (ended_at) on consent_request to local_teams_app;
grant insert (id, request_id, organisation, youth_id, person, answer, manner, said_on, recorded_by) on consent_answer to local_teams_app;
grant insert (consent_id, organisation, youth_id, withdrawn_by, recorded_by) on consent_end to local_teams_app;
revoke all on function giver_of(uuid, uuid), child_for(uuid, uuid), begin_consent(), end_consent() from public;
grant execute on function giver_of(uuid, uuid), child_for(uuid, uuid) to local_teams_app;

-- Consents with what became of them, and as what their giver speaks now. Reduced, it is those of the asker's own organisation.
create or replace view consent as
select c.id, 'local-teams'::text as organisation, c.youth_id, c.organisation as given_to, c.data_class as given_for, c.given_by, c.manner,
  c.during, 'CONSENT'::text as data_class,
  giver_of(c.youth_id, c.given_by) as giver, e.at as withdrawn_at, c.organisation = app.organisation() as is_own,
  p.birth_date, app.now() as read_at
from facts.consent c left join facts.person p on p.id = c.youth_id left join consent_end e on e.consent_id = c.id
where c.youth_id = any ((select facts.open_youths('CONSENT', false, null, true))::uuid[])
  or (c.organisation = app.organisation() and c.youth_id = any ((select facts.open_youths('CONSENT', false, null, false))::uuid[]));

-- Requests with their answers, each by as what its giver speaks now. Under the asker's own row-level security.
create view consent_course with (security_invoker = true) as
select r.id, r.organisation, r.youth_id, r.given_to, r.given_for, r.reason, r.asked_by, r.asked_at, r.until_at, r.ended_at, r.data_class,
  r.given_to = app.organisation() as is_own, c.birth_date, app.now() as read_at,
  coalesce((
    select jsonb_agg(jsonb_build_object('giver', giver_of(a.youth_id, a.person), 'answer', a.answer, 'manner', a.manner, 'saidOn', a.said_on)
      order by a.recorded_at, a.id)
    from consent_answer a where a.request_id = r.id
  ), '[]') as answers
from consent_request r cross join lateral child_for(r.youth_id, null) c;
