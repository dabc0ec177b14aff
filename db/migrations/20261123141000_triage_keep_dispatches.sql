-- Whom people sent reports to, and what came of it: where the responsibility list is silent, a
-- dispatcher is reminded of that. Only of matters that are not confidential; of words, hashes.
create table triage.dispatch (
  matter_id uuid not null,
  body_id uuid not null,
  area_code text collate "C" not null,
  category text not null,
  terms int[] not null,
  -- Sent and not come back; given back by the body; taken back by the dispatcher; decided by an
  -- arbitration.
  outcome text not null check (outcome in ('sent', 'returned', 'recalled', 'decided')),
  at timestamptz not null,
  primary key (matter_id, body_id)
);
create index dispatch_by_time on triage.dispatch (at desc);
alter table triage.dispatch enable row level security;
create policy dispatch_seen on triage.dispatch using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert, update on triage.dispatch to shanzhi_app;
