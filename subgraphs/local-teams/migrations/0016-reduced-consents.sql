-- Reduced, consents and what was asked are those of the asker's own organisation: in the database as at the door.
set search_path = local_teams, public;

-- To whom a consent was given that was withdrawn.
alter table consent_end add column given_to text;
alter table consent_end no force row level security;
update consent_end e set given_to = c.organisation from facts.consent c where c.id = e.consent_id;
alter table consent_end force row level security;
grant insert (given_to) on consent_end to local_teams_app;

select app.protect('local_teams.consent_request', '{CONSENT}', youth => 'youth_id', reduced_to => 'given_to');
select app.protect('local_teams.consent_answer', '{CONSENT}', youth => 'youth_id',
  reduced_to => '(select r.given_to from local_teams.consent_request r where r.id = request_id)');
select app.protect('local_teams.consent_end', '{CONSENT}', youth => 'youth_id', reduced_to => 'given_to');
