-- The row-level scope of a transaction, as policies of every module read it. Unset means nothing:
-- a connection that forgot its scope sees no row. Policies compare areas by prefix with
--   area_code ^@ any ((select platform.scope_areas())::text[])
-- where ^@ is leakproof and the sub-select is evaluated once per statement; '' is the whole cell.
create function platform.scope_areas() returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.areas', true), ''), '{}')::text[];

create function platform.scope_bodies() returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.bodies', true), ''), '{}')::uuid[];

create function platform.scope_persons() returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.persons', true), ''), '{}')::uuid[];

-- Without a scope the level is below "ordinary", so that even ordinary rows stay hidden.
create function platform.scope_clearance() returns int
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.clearance', true), ''), '-1')::int;

grant usage on schema platform to shanzhi_app;
