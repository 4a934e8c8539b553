set search_path = local_teams, public;

-- Which of two evaluations, or of two looks at safety, on one day was the later: by it a plan closes or does not.
alter table plan_evaluation add column recorded bigint generated always as identity;
alter table safety_check add column recorded bigint generated always as identity;
