-- A plan cuts a community into grids anew: drafted by the machine, changed by hand, adopted from a
-- day on. What was done to it is appended; which building is in which grid follows from that.
create table grids.plan (
  id uuid primary key,
  community_code text collate "C" not null references grids.area,
  title text not null check (length(title) between 1 and 120),
  state text not null check (state in ('draft', 'adopted', 'dropped')),
  -- Two editors of one draft notice each other by it.
  revision int not null default 1,
  -- Lines that part neighbours: [{ line: [[lon, lat], …], isMain }].
  streets jsonb not null,
  -- Grids that need no balance, by number: { "7": "学校" }.
  special jsonb not null default '{}',
  made_at timestamptz not null,
  made_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  -- Why it was adopted with grids outside the bounds.
  reason text check (length(reason) <= 500),
  effective_from date,
  check ((state = 'adopted') = (effective_from is not null)),
  check ((state = 'draft') = (decided_at is null))
);
create index plan_community on grids.plan (community_code, made_at desc);

create table grids.plan_building (
  plan_id uuid not null references grids.plan,
  id text not null check (length(id) between 1 and 100),
  name text not null check (length(name) <= 120),
  lon float8 not null,
  lat float8 not null,
  households int not null check (households >= 0),
  is_rural boolean not null,
  density text not null check (density in ('sparse', 'ordinary', 'dense')),
  difficulty float8 not null check (difficulty > 0),
  -- The grid that it lay in when the plan was made.
  today text collate "C",
  primary key (plan_id, id)
);

create table grids.plan_step (
  plan_id uuid not null references grids.plan,
  seq int not null,
  kind text not null check (kind in ('cut', 'move', 'split', 'merge', 'undo')),
  -- Which buildings came into which grid: [{ number, buildings: [id, …] }].
  moves jsonb not null,
  -- The step that this one took back.
  undoes int,
  at timestamptz not null,
  by uuid,
  primary key (plan_id, seq),
  check ((kind = 'undo') = (undoes is not null))
);

alter table grids.plan enable row level security;
create policy plan_seen on grids.plan using (
  community_code ^@ any ((select platform.scope_areas())::text[])
);
-- What belongs to a plan is seen by whoever sees the plan.
alter table grids.plan_building enable row level security;
create policy plan_building_seen on grids.plan_building using (
  exists (select from grids.plan where plan.id = plan_id)
);
alter table grids.plan_step enable row level security;
create policy plan_step_seen on grids.plan_step using (
  exists (select from grids.plan where plan.id = plan_id)
);
grant select, insert, update on grids.plan to shanzhi_app;
grant select, insert on grids.plan_building, grids.plan_step to shanzhi_app;
