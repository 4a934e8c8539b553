-- By which court order (beschikking) a measure was imposed, and when that was given; both stay with the owner of the facts.
alter table facts.measure
  add column court_order text check (length(court_order) between 3 and 100),
  add column ordered_on date;
