-- By what a matter is found again when somebody tells of the same: the words that say most of it,
-- each hashed together with its street and half-year. So the list of one key stays short however
-- many matters there are, and no key can be read as words. Only of matters that are not
-- confidential. Everything here can be thrown away and made again.
create table triage.sketch (
  matter_id uuid primary key,
  area_code text collate "C" not null,
  open boolean not null,
  keys int[] not null
) with (fillfactor = 90);
-- Without a list of pending entries, which each search would have to read through.
create index sketch_keys on triage.sketch using gin (keys) with (fastupdate = off);
grant select, insert, update, delete on triage.sketch to shanzhi_app;

-- How far those from before are sketched, newest first: going on after a restart. Another method
-- of sketching begins anew.
create table triage.sketch_fill (
  method int primary key,
  -- The last that was sketched; null before the first.
  before_id uuid,
  done boolean not null
);
grant select, insert, update on triage.sketch_fill to shanzhi_app;
