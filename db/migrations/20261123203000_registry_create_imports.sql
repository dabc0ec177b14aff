-- A file of people on its way in. Its rows wait in chunks, sealed; each chunk leaves in the same
-- transaction that writes its people and counts them, so a crash costs nothing and doubles nothing.
create table registry.import (
  id uuid primary key,
  created_at timestamptz not null,
  created_by uuid,
  actor_name text not null,
  -- Where the importer may write: rows of other areas are faults.
  areas text[] not null,
  area_code text collate "C" not null,
  file_name text not null,
  mapping jsonb not null,
  is_synthetic boolean not null,
  state text not null check (state in ('running', 'finished', 'failed', 'undone')),
  rows int not null,
  taken int not null default 0,
  faulty int not null default 0,
  -- After undoing: people who were changed since stay.
  kept int not null default 0,
  tries int not null default 0,
  finished_at timestamptz
);
create index import_running on registry.import (created_at) where state = 'running';
alter table registry.import enable row level security;
create policy import_seen on registry.import using (
  created_by = any ((select platform.scope_persons())::uuid[])
  or area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert, update on registry.import to shanzhi_app;

create table registry.import_chunk (
  import_id uuid not null references registry.import (id),
  seq int not null,
  sealed text not null,
  primary key (import_id, seq)
);
alter table registry.import_chunk enable row level security;
create policy chunk_seen on registry.import_chunk using (
  exists (select from registry.import i where i.id = import_id)
) with check (true);
-- Locking a chunk takes the right to update it.
grant select, insert, update, delete on registry.import_chunk to shanzhi_app;

-- What was wrong with a row, without the row itself. Append-only.
create table registry.import_fault (
  import_id uuid not null references registry.import (id),
  "row" int not null,
  place int not null,
  field text not null,
  message jsonb not null,
  primary key (import_id, "row", place)
);
alter table registry.import_fault enable row level security;
create policy fault_seen on registry.import_fault using (
  exists (select from registry.import i where i.id = import_id)
) with check (true);
grant select, insert on registry.import_fault to shanzhi_app;
