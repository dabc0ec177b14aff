-- When the system took a proposal on to merge by itself: once, whatever became of it.
alter table triage.merge_proposal add column claimed_at timestamptz;
