-- A page of the allocations of one's own municipality, the latest decision first, costs the same however many there are.
set search_path = municipalities, public;

create index on allocation (organisation, decided_on, id);
