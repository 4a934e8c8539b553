-- The second wall: a row is shown if and only if its class is open to the asker.
select app.protect('referrers.referral', '{TRAJECTORY}', youth => 'youth_id');
select app.protect('referrers.referral_letter', '{REFERRAL_LETTER}', youth => 'youth_id');
select app.protect('referrers.referral_step', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
