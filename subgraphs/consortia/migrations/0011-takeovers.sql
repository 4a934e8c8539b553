-- The second wall for planned takeovers, like every table about a youth.
select app.protect('consortia.planned_takeover', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
