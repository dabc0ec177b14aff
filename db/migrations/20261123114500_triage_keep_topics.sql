-- The problems that several open or recent matters tell of, found anew now and then: derived, so
-- nothing is lost when they are replaced. Which of the matters somebody may see, matters decides.
create table triage.topic (
  rank int primary key,
  name text not null,
  place text,
  first_at timestamptz,
  last_at timestamptz,
  people int not null,
  heat float8 not null,
  matter_ids uuid[] not null,
  -- Of each matter, in the same order.
  area_codes text[] not null,
  found_at timestamptz not null
);
alter table triage.topic enable row level security;
create policy topic_seen on triage.topic using (
  exists (select from unnest(area_codes) as area (code)
    where code ^@ any ((select platform.scope_areas())::text[]))
) with check (true);
grant select, insert, delete on triage.topic to shanzhi_app;
