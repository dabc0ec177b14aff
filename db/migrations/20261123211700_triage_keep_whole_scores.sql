-- A score of 0.9 was kept as 0.899999976 and then refused as too low.
alter table triage.merge_setting
  alter column propose_min type float8 using round(propose_min::numeric, 6)::float8,
  alter column automatic_min type float8 using round(automatic_min::numeric, 6)::float8;
