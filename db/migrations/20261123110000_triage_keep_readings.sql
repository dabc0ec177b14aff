create schema triage;
grant usage on schema triage to shanzhi_app;

-- Models of the cell's own. Their numbers are files in the data folder; the one that ships is not
-- listed.
create table triage.model (
  version text primary key,
  -- Fingerprint of the texts, how many, scores: what the file beside the numbers says.
  card jsonb not null,
  added_at timestamptz not null
);
grant select, insert on triage.model to shanzhi_app;

-- Which model answers, and which is only watched beside it, from when on: the newest row of a part
-- counts. Append-only, so that it is known which one was at work when.
create table triage.duty (
  seq bigint generated always as identity primary key,
  part text not null check (part in ('running', 'shadow')),
  -- Null: the one that ships, or none in the shadow.
  version text references triage.model (version),
  since timestamptz not null
);
create index duty_newest on triage.duty (part, seq desc);
grant select, insert on triage.duty to shanzhi_app;

-- What a model made of a report, beside what people decided when they accepted it. Only of matters
-- that are not confidential, and nothing of their text.
create table triage.reading (
  matter_id uuid not null,
  version text not null,
  label text not null,
  confidence real not null,
  decided text not null,
  at timestamptz not null,
  area_code text collate "C" not null,
  channel text not null,
  characters int not null,
  primary key (matter_id, version)
);
create index reading_by_time on triage.reading (version, at desc);
alter table triage.reading enable row level security;
create policy reading_seen on triage.reading using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert on triage.reading to shanzhi_app;
