-- Every change of a draft of the responsibility list moves its number, so that of two who edit it
-- at once the later one learns of the other.
alter table enforcement.list_version
  add column revision integer not null default 1 check (revision > 0);
