-- stale: what was written or where it is changed since, and they no longer seem to be the same.
alter table triage.merge_proposal drop constraint merge_proposal_outcome_check;
alter table triage.merge_proposal add constraint merge_proposal_outcome_check
  check (outcome in ('merged', 'automatic', 'dismissed', 'over', 'undone', 'stale'));
