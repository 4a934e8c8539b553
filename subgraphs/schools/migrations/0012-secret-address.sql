-- At which school a youth is, is where it can be found: kept from those who may not know a secret address.
select app.protect('schools.enrolment', '{EDUCATION}', youth => 'youth_id', part => 'ADDRESS');
