-- The second wall: a row is shown if and only if its class is open to the asker.
select app.protect('consortia.waiting_list_entry', '{TRAJECTORY}', youth => 'youth_id');
select app.protect('consortia.trajectory', '{TRAJECTORY}', youth => 'youth_id');
select app.protect('consortia.contribution', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
select app.protect('consortia.placement', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
