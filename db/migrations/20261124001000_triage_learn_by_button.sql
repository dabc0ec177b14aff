-- Models that somebody asked for at the page: one at a time, whoever runs it says that it is alive.
create table triage.learning (
  id uuid primary key,
  asked_by uuid not null,
  asked_at timestamptz not null,
  -- The last sign of life: one that gives none for minutes is lost, and another may be asked for.
  beat_at timestamptz not null,
  steps_done int not null default 0,
  steps_all int,
  cancelled_at timestamptz,
  ended_at timestamptz,
  outcome text check (outcome in ('learned', 'refused', 'failed', 'cancelled', 'lost')),
  version text,
  check ((ended_at is null) = (outcome is null))
);
create unique index learning_one_at_a_time on triage.learning ((true)) where ended_at is null;
create index learning_newest on triage.learning (asked_at desc);
grant select, insert, update on triage.learning to shanzhi_app;
