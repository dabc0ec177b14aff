-- Which keys sealed what this database holds: one-way marks, noted when a key is first used here.
-- A process that comes with other keys is turned away before it writes anything nobody else can
-- read.
create table platform.key_mark (
  -- 'seal <id>' for each field key, 'index' for the one that the blind index hangs on.
  use text primary key,
  mark text not null,
  noted_at timestamptz not null default now()
);

grant select, insert on platform.key_mark to shanzhi_app;
