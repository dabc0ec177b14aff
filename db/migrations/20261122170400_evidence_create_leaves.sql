-- Each recorded fact leaves the salted hash of its canonical form here, in its own transaction.
-- The salt stays with the record: destroying both erases a person's data and breaks no proof.
create schema evidence;

create table evidence.leaf (
  id bigint generated always as identity primary key,
  kind text not null,
  record_key text not null,
  hash bytea not null check (length(hash) = 32),
  at timestamptz not null
);

grant usage on schema evidence to shanzhi_app;
grant select, insert on evidence.leaf to shanzhi_app;
