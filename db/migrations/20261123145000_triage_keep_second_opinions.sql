-- What a second adviser outside the house said of a matter, beside what our model said: a label
-- that the model knows, and nothing of the text.
create table triage.second_opinion (
  matter_id uuid not null,
  adviser text not null,
  version text not null,
  ours text not null,
  theirs text not null,
  at timestamptz not null,
  area_code text collate "C" not null,
  primary key (matter_id, adviser, version)
);
alter table triage.second_opinion enable row level security;
create policy second_opinion_seen on triage.second_opinion using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert on triage.second_opinion to shanzhi_app;
