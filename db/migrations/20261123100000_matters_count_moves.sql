-- How many matters went from which stage to which, five minutes at a time: what flows along the
-- line of the board. Folded like every counter, and forgotten after a few days; the history knows.
alter table matters.tally_delta
  -- Of what is counted by the clock: when the five minutes began.
  add column slot timestamptz;

create table matters.tally_slot (
  slot timestamptz not null,
  area_code text collate "C" not null,
  body_id uuid not null,
  measure text not null,
  level smallint not null,
  n bigint not null,
  primary key (slot, area_code, body_id, measure, level)
);
grant select, insert, update, delete on matters.tally_slot to shanzhi_app;

-- The same wall as before the other counters.
alter table matters.tally_slot enable row level security;
create policy count_seen on matters.tally_slot using (
  (level = 0
    and (area_code ^@ any ((select platform.scope_areas())::text[])
      or body_id = any ((select platform.scope_bodies())::uuid[])))
  or (level = 1
    and (area_code ^@ any ((select platform.scope_areas_at(1))::text[])
      or body_id = any ((select platform.scope_bodies_at(1))::uuid[])))
  or (level = 2
    and (area_code ^@ any ((select platform.scope_areas_at(2))::text[])
      or body_id = any ((select platform.scope_bodies_at(2))::uuid[])))
) with check (true);

-- The last few steps that led anywhere, for the board. Steps come in the order of time, so the
-- index grows at its end.
create index matter_event_moved on matters.matter_event (at)
  where from_state is distinct from to_state;
