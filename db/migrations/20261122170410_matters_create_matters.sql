create schema matters;
grant usage on schema matters to shanzhi_app;

-- A matter's row is what its events add up to. Area codes compare as bytes, so that a prefix is a
-- range.
create table matters.matter (
  id uuid primary key,
  type text not null,
  number text collate "C" not null unique,
  title text not null,
  detail text not null,
  state text not null,
  stage text not null,
  area_code text collate "C" not null,
  street_code text collate "C" not null generated always as (left(area_code, 9)) stored,
  community_code text collate "C" not null generated always as (left(area_code, 12)) stored,
  address text,
  point point,
  cell text collate "C",
  category text,
  urgency text not null,
  confidentiality smallint not null,
  channel text not null,
  reporter_id uuid,
  owner_body_id uuid,
  owner_person_id uuid,
  assisting_body_ids uuid[] not null,
  parent_id uuid references matters.matter (id),
  merged_into_id uuid references matters.matter (id),
  opened_at timestamptz not null,
  due_at timestamptz,
  closed_at timestamptz,
  attributes jsonb not null,
  version int not null
) with (fillfactor = 85);

-- UUIDv7 sorts by time: "newest first" is the order of the key.
create index matter_by_community on matters.matter (community_code, id);
create index matter_open_by_street on matters.matter (street_code, id) where closed_at is null;
create index matter_open_by_community on matters.matter (community_code, id)
  where closed_at is null;
create index matter_due on matters.matter (due_at, id)
  where closed_at is null and due_at is not null;
create index matter_by_owner on matters.matter (owner_body_id, id) where owner_body_id is not null;
create index matter_assisted on matters.matter using gin (assisting_body_ids)
  where assisting_body_ids <> '{}';
create index matter_by_reporter on matters.matter (reporter_id, id) where reporter_id is not null;
create index matter_open_by_cell on matters.matter (cell, id)
  where closed_at is null and cell is not null;
create index matter_children on matters.matter (parent_id) where parent_id is not null;
create index matter_merged on matters.matter (merged_into_id) where merged_into_id is not null;

alter table matters.matter enable row level security;
-- The same rule as domain/sight.ts: the second wall behind the permission in the use case.
create policy matter_seen on matters.matter using (
  (confidentiality <= (select platform.scope_clearance())
    and (area_code ^@ any ((select platform.scope_areas())::text[])
      or owner_body_id = any ((select platform.scope_bodies())::uuid[])
      or assisting_body_ids && (select platform.scope_bodies())::uuid[]))
  or reporter_id = any ((select platform.scope_persons())::uuid[])
) with check (true);
grant select, insert, update on matters.matter to shanzhi_app;

create table matters.matter_event (
  matter_id uuid not null references matters.matter (id),
  seq int not null,
  at timestamptz not null,
  action text not null,
  actor_kind text not null,
  actor_id uuid,
  capacity text,
  body_id uuid,
  from_state text,
  to_state text not null,
  -- Plain json: written once and read whole, so it is never worth taking apart.
  input json not null,
  reasons json not null,
  changes json not null,
  clock_changes json not null,
  visibility text not null,
  idempotency_key text,
  -- What the key was used for, so that using it for something else is refused.
  request_hash bytea,
  salt bytea not null,
  primary key (matter_id, seq)
);
create unique index matter_event_key on matters.matter_event (idempotency_key)
  where idempotency_key is not null;
alter table matters.matter_event enable row level security;
create policy event_seen on matters.matter_event using (
  exists (select from matters.matter m where m.id = matter_id)
) with check (true);
-- Append-only: no update, no delete.
grant select, insert on matters.matter_event to shanzhi_app;

create table matters.matter_clock (
  matter_id uuid not null references matters.matter (id),
  id int not null,
  kind text not null,
  subject_body_id uuid,
  budget json not null,
  started_at timestamptz not null,
  due_at timestamptz,
  paused_at timestamptz,
  pauses json not null,
  stopped_at timestamptz,
  breached_at timestamptz,
  alerted smallint not null,
  next_alert_at timestamptz,
  primary key (matter_id, id)
) with (fillfactor = 80);
create index clock_next_alert on matters.matter_clock (next_alert_at)
  where next_alert_at is not null;
alter table matters.matter_clock enable row level security;
create policy clock_seen on matters.matter_clock using (
  exists (select from matters.matter m where m.id = matter_id)
) with check (true);
grant select, insert, update on matters.matter_clock to shanzhi_app;

-- How to reach the reporter: sealed by the application, key outside the database.
create table matters.contact (
  matter_id uuid primary key references matters.matter (id),
  sealed text not null
);
alter table matters.contact enable row level security;
create policy contact_seen on matters.contact using (
  exists (select from matters.matter m where m.id = matter_id)
) with check (true);
grant select, insert on matters.contact to shanzhi_app;

create table matters.subscription (
  matter_id uuid not null references matters.matter (id),
  person_id uuid not null,
  -- The merged matter through which the person came, or the nil UUID when directly.
  via uuid not null,
  primary key (matter_id, person_id, via)
);
create index subscription_by_person on matters.subscription (person_id, matter_id);
alter table matters.subscription enable row level security;
create policy subscription_seen on matters.subscription using (
  person_id = any ((select platform.scope_persons())::uuid[])
  or exists (select from matters.matter m where m.id = matter_id)
) with check (true);
grant select, insert, delete on matters.subscription to shanzhi_app;

-- Public numbers count from 1 each day. A sequence gives them without making one report wait for
-- another's commit; a failed transaction or a crash may leave a gap. The event log, not the number,
-- proves that nothing was dropped.
create sequence matters.number_sequence;
grant usage, select on sequence matters.number_sequence to shanzhi_app;
create table matters.number_day (
  day date primary key,
  -- What the sequence stood at when the day's first matter came.
  base bigint not null
);
grant select, insert on matters.number_day to shanzhi_app;

-- Counts that the board shows, exact at every commit: the sum of both tables. Deltas are appended
-- (no hot row), and folded into the totals by a job.
create table matters.tally (
  area_code text collate "C" not null,
  body_id uuid not null,
  measure text not null,
  n bigint not null,
  primary key (area_code, body_id, measure)
);
create table matters.tally_delta (
  id bigint generated always as identity primary key,
  area_code text collate "C" not null,
  body_id uuid not null,
  measure text not null,
  n bigint not null
);
grant select, insert, update on matters.tally to shanzhi_app;
grant select, insert, delete on matters.tally_delta to shanzhi_app;

create table matters.saved_view (
  id uuid primary key,
  owner_id uuid not null,
  area_code text collate "C" not null,
  name text not null,
  filter jsonb not null,
  shared boolean not null
);
alter table matters.saved_view enable row level security;
create policy view_seen on matters.saved_view using (
  owner_id = any ((select platform.scope_persons())::uuid[])
  or (shared and area_code ^@ any ((select platform.scope_areas())::text[]))
) with check (owner_id = any ((select platform.scope_persons())::uuid[]));
grant select, insert, delete on matters.saved_view to shanzhi_app;

-- A key is only ever looked up by the one who chose it (its prefix is the actor), whose own scope
-- may not reach the matter: someone anonymous who reports twice after a lost answer.
create function matters.find_replays(keys text[])
  returns table (key text, request_hash bytea, id uuid, type text, number text, to_state text,
    seq int, at timestamptz)
  language sql stable security definer set search_path = ''
  begin atomic
    select e.idempotency_key, e.request_hash, m.id, m.type, m.number, e.to_state, e.seq, e.at
    from matters.matter_event e join matters.matter m on m.id = e.matter_id
    where e.idempotency_key = any (keys);
  end;
revoke all on function matters.find_replays from public;
grant execute on function matters.find_replays to shanzhi_app;
