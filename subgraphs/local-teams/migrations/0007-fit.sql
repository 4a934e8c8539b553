set search_path = local_teams, public;

-- Whether the help fits, as the family and its director judge at an evaluation (passende hulp).
alter table plan_evaluation add column fit text check (fit in ('FITTING', 'PARTLY_FITTING', 'NOT_FITTING'));
grant insert (fit) on plan_evaluation to local_teams_app;
