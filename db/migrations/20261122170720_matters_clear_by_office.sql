-- Clearance belongs to an office, not to a person: what is confidential is seen where an office of
-- that clearance reaches, and not where another office of the same person does. A transaction names
-- what it reaches at level 1 (restricted) and at level 2 (secret) besides what it reaches at all.
create function platform.scope_areas_at(level int) returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.areas_' || level, true), ''), '{}')::text[];

create function platform.scope_bodies_at(level int) returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.bodies_' || level, true), ''), '{}')::uuid[];

drop policy matter_seen on matters.matter;
create policy matter_seen on matters.matter using (
  (confidentiality = 0
    and (area_code ^@ any ((select platform.scope_areas())::text[])
      or owner_body_id = any ((select platform.scope_bodies())::uuid[])
      or assisting_body_ids && (select platform.scope_bodies())::uuid[]))
  or (confidentiality = 1
    and (area_code ^@ any ((select platform.scope_areas_at(1))::text[])
      or owner_body_id = any ((select platform.scope_bodies_at(1))::uuid[])
      or assisting_body_ids && (select platform.scope_bodies_at(1))::uuid[]))
  or (confidentiality = 2
    and (area_code ^@ any ((select platform.scope_areas_at(2))::text[])
      or owner_body_id = any ((select platform.scope_bodies_at(2))::uuid[])
      or assisting_body_ids && (select platform.scope_bodies_at(2))::uuid[]))
  or reporter_id = any ((select platform.scope_persons())::uuid[])
) with check (true);

-- The search looks as the owner, past the policy: it asks the same.
create or replace function matters.search(query tsquery, before uuid, most int)
  returns setof uuid
  language sql stable security definer set search_path = ''
  begin atomic
    select m.id
    from matters.search_entry s
    join matters.matter m on m.id = s.matter_id
    where s.lexemes @@ query
      and (before is null or s.matter_id < before)
      and ((m.confidentiality = 0
          and (m.area_code operator(pg_catalog.^@) any ((select platform.scope_areas())::text[])
            or m.owner_body_id = any ((select platform.scope_bodies())::uuid[])
            or m.assisting_body_ids && (select platform.scope_bodies())::uuid[]))
        or (m.confidentiality = 1
          and (m.area_code operator(pg_catalog.^@) any ((select platform.scope_areas_at(1))::text[])
            or m.owner_body_id = any ((select platform.scope_bodies_at(1))::uuid[])
            or m.assisting_body_ids && (select platform.scope_bodies_at(1))::uuid[]))
        or (m.confidentiality = 2
          and (m.area_code operator(pg_catalog.^@) any ((select platform.scope_areas_at(2))::text[])
            or m.owner_body_id = any ((select platform.scope_bodies_at(2))::uuid[])
            or m.assisting_body_ids && (select platform.scope_bodies_at(2))::uuid[]))
        or m.reporter_id = any ((select platform.scope_persons())::uuid[]))
    order by s.matter_id desc
    limit most;
  end;

drop function platform.scope_clearance();
