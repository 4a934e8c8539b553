-- The second wall: a row is shown if and only if its class is open to the asker.
select app.protect('schools.enrolment', '{EDUCATION}', youth => 'youth_id');
select app.protect('schools.education_support_plan', '{EDUCATION}', youth => 'youth_id');
select app.protect('schools.absence_signal', '{EDUCATION}', youth => 'youth_id', part => 'ABSENCE', in_full => true);
select app.protect('schools.action_progress', '{SCHOOL_GOALS}', youth => 'youth_id', in_full => true);
