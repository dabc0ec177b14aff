create schema appeals;
grant usage on schema appeals to shanzhi_app;

-- A file of appeals on its way in. Its rows wait in chunks, sealed; each chunk leaves in the same
-- transaction that counts it, so that whoever goes on after a crash finds what is still to be done.
create table appeals.import (
  id uuid primary key,
  -- In whose name: person, area and body of the authority that the rows are taken in under.
  actor jsonb not null,
  created_by uuid,
  created_at timestamptz not null,
  area_code text collate "C" not null,
  channel text not null,
  source text not null,
  file_name text not null,
  state text not null check (state in ('running', 'finished', 'failed')),
  rows int not null,
  taken int not null,
  repeated int not null,
  faulty int not null,
  finished_at timestamptz,
  -- Whoever works on it holds it until then; after that another may go on.
  leased_until timestamptz
);
create index import_running on appeals.import (created_at) where state = 'running';
alter table appeals.import enable row level security;
create policy import_seen on appeals.import using (
  created_by = any ((select platform.scope_persons())::uuid[])
  or area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert, update on appeals.import to shanzhi_app;

create table appeals.import_chunk (
  import_id uuid not null references appeals.import (id),
  seq int not null,
  sealed text not null,
  primary key (import_id, seq)
);
alter table appeals.import_chunk enable row level security;
create policy chunk_seen on appeals.import_chunk using (
  exists (select from appeals.import i where i.id = import_id)
) with check (true);
grant select, insert, delete on appeals.import_chunk to shanzhi_app;

-- What was wrong with a row, without the row itself. Append-only.
create table appeals.import_fault (
  import_id uuid not null references appeals.import (id),
  "row" int not null,
  place int not null,
  code text not null,
  message jsonb not null,
  primary key (import_id, "row", place)
);
alter table appeals.import_fault enable row level security;
create policy fault_seen on appeals.import_fault using (
  exists (select from appeals.import i where i.id = import_id)
) with check (true);
grant select, insert on appeals.import_fault to shanzhi_app;
