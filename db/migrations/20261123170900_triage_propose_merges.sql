-- Which new matter seems to be the same problem as which open one, and what people decided. Once
-- decided it is not proposed again; what was decided is feedback.
create table triage.merge_proposal (
  matter_id uuid not null,
  into_id uuid not null,
  -- Of the matter, for the row-level security.
  area_code text collate "C" not null,
  score real not null,
  proposed_at timestamptz not null,
  -- merged: by whoever decided; automatic: by the score that the cell has set; dismissed: it is not
  -- the same; over: one of the two ended otherwise; undone: it was merged and split off again.
  outcome text check (outcome in ('merged', 'automatic', 'dismissed', 'over', 'undone')),
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (matter_id, into_id)
);
create index merge_proposal_open on triage.merge_proposal (matter_id desc) where outcome is null;
create index merge_proposal_into on triage.merge_proposal (into_id) where outcome is null;
create index merge_proposal_decided on triage.merge_proposal (decided_at desc)
  where outcome is not null;
alter table triage.merge_proposal enable row level security;
create policy merge_proposal_seen on triage.merge_proposal using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert, update on triage.merge_proposal to shanzhi_app;

-- From what score on a merge is proposed, and from what score on the system merges by itself: null
-- is never. Append-only: the newest row counts; without one, a merge is proposed from 0.8 on and
-- nothing is merged by itself.
create table triage.merge_setting (
  seq bigint generated always as identity primary key,
  propose_min real not null check (propose_min between 0.5 and 1),
  automatic_min real check (automatic_min between 0.9 and 1),
  since timestamptz not null,
  person_id uuid
);
grant select, insert on triage.merge_setting to shanzhi_app;
