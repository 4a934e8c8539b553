-- The history of those the asker is involved with now; what of it may be seen is decided class by class.
create policy involved_youth on app.history for select using (subject_kind = 'YOUTH' and subject = any ((select facts.mine())::uuid[]));
create policy involved_family on app.history for select using (subject_kind = 'FAMILY' and subject = any ((select facts.my_families())::uuid[]));
