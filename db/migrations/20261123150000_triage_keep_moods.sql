-- In what mood a report seems to have been written, for figures by week, place and theme. Only of
-- matters that are not confidential, when people have accepted them.
create table triage.mood (
  matter_id uuid primary key,
  mood text not null check (mood in ('calm', 'worried', 'angry', 'desperate')),
  -- The two upper levels.
  category text not null,
  area_code text collate "C" not null,
  opened_at timestamptz not null
);
create index mood_by_time on triage.mood (opened_at desc);
alter table triage.mood enable row level security;
create policy mood_seen on triage.mood using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert on triage.mood to shanzhi_app;
