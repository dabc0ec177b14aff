-- From what confidence on a model's answer is filled in for a group in which it was found worse.
-- Append-only: the newest row of a model and group counts, null takes it back.
create table triage.correction (
  seq bigint generated always as identity primary key,
  version text not null,
  by text not null check (by in ('label', 'channel', 'area', 'length')),
  key text not null,
  confidence_min real,
  -- What it changed on decisions that it was not fitted on.
  effect jsonb,
  since timestamptz not null,
  person_id uuid
);
create index correction_newest on triage.correction (version, by, key, seq desc);
grant select, insert on triage.correction to shanzhi_app;
