-- Invitation of a pupil's school to a meeting about the plan (uitnodiging): by who directs, with consent for the school to know of the
-- plan; the school says whether it comes. What it is for and when stands in the invitation, as the school sees no meetings of the family.
set search_path = local_teams, public;

-- Class: PLAN_STATUS.
create table meeting_invitation (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid not null references youth,
  organisation text not null references app.organisation,
  school text not null check (school ~ '^\d{2}[A-Z]{2}$'),
  kind text not null check (kind in ('START_MEETING', 'PROGRESS_MEETING', 'CASE_CONFERENCE')),
  planned_at timestamptz not null,
  invited_at timestamptz not null default app.now(),
  answer text check (answer in ('ACCEPTED', 'DECLINED')),
  remark text check (length(remark) between 1 and 500),
  answered_by uuid,
  answered_at timestamptz,
  data_class text not null default 'PLAN_STATUS' check (data_class = 'PLAN_STATUS'),
  constraint a_school_is_invited_once unique (meeting_id, youth_id, school),
  constraint an_answer_is_given_by_somebody check (num_nulls(answer, answered_by, answered_at) in (0, 3) and (remark is null or answer is not null))
);
create index on meeting_invitation (plan_id);
create index on meeting_invitation (youth_id);
create index on meeting_invitation (family_id);
select app.protect('local_teams.meeting_invitation', '{PLAN_STATUS}', youth => 'youth_id', in_full => true);
create policy inviting on meeting_invitation for insert with check (local_teams.works_on(family_id, organisation));
create policy answering on meeting_invitation for update
  using (school = app.organisation() and youth_id = any ((select facts.mine())::uuid[])) with check (answered_by = app.person());
create policy transferred on meeting_invitation for select to current_user using (true);
create policy transferring on meeting_invitation for update to current_user using (true) with check (true);
grant insert (id, meeting_id, plan_id, family_id, youth_id, organisation, school, kind, planned_at), update (answer, remark, answered_by, answered_at)
  on meeting_invitation to local_teams_app;

-- Who is transferred takes its invitations along.
create function transfer_invitations() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update local_teams.meeting_invitation i set organisation = new.organisation where i.plan_id = new.id;
  return null;
end
$$;
create trigger transfer_invitations after update of organisation on family_plan for each row
  when (old.organisation <> new.organisation) execute function transfer_invitations();
revoke all on function transfer_invitations() from public;
