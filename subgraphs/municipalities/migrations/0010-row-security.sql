-- The second wall: a row is shown if and only if its class is open to the asker.
select app.protect('municipalities.allocation', '{ALLOCATION}', youth => 'youth_id');
select app.protect('municipalities.residence', '{ALLOCATION}', youth => 'youth_id', in_full => true);
select app.protect('municipalities.residential_stay', '{ALLOCATION}', youth => 'youth_id', in_full => true);
select app.protect('municipalities.annual_budget', '{BUDGET}');
