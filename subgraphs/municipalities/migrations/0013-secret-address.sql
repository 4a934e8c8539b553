-- Where a youth lives or lived is kept from those who may not know a secret address.
select app.protect('municipalities.residence', '{ALLOCATION}', youth => 'youth_id', part => 'ADDRESS', in_full => true);
select app.protect('municipalities.residential_stay', '{ALLOCATION}', youth => 'youth_id', part => 'ADDRESS', in_full => true);
