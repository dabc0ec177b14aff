-- What waits for somebody: open matters, and ended ones with a deadline (an objection to the end).
create index matter_waiting on matters.matter (state, street_code)
  where closed_at is null or due_at is not null;
