-- When a model at work was found right less often than before, and those who may choose another
-- were told: once a month and model at most.
create table triage.drift_alarm (
  seq bigint generated always as identity primary key,
  version text not null,
  recent real not null,
  before real not null,
  at timestamptz not null
);
grant select, insert on triage.drift_alarm to shanzhi_app;
