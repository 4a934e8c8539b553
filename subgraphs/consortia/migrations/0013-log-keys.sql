-- Here one asks by a trajectory, too.
create or replace function audit.keys_of(youth uuid) returns uuid[] stable language sql security definer set search_path = ''
return array(select t.id from consortia.trajectory t where t.youth_id = youth);
revoke all on function audit.keys_of(uuid) from public;
