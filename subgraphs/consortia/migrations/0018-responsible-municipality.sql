-- For which municipality help is asked, as far as the desk knows it when it receives a referral: contracts are made for one.
set search_path = consortia, public;

grant insert (municipality) on waiting_list_entry to consortia_app;
