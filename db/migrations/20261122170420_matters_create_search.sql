-- Chinese full-text search over bigrams. Its own table, filled by a reaction within a second of
-- the commit, so that a report never waits for the index.
create table matters.search_entry (
  matter_id uuid primary key references matters.matter (id),
  lexemes tsvector not null
);
create index search_entry_lexemes on matters.search_entry using gin (lexemes);
alter table matters.search_entry enable row level security;
create policy search_entry_seen on matters.search_entry using (
  exists (select from matters.matter m where m.id = matter_id)
) with check (true);
grant select, insert, update on matters.search_entry to shanzhi_app;

-- `@@` is not leakproof, so under row-level security PostgreSQL would check every row's policy
-- before it could use the index. This function looks as the owner and gives back ids alone, only
-- of matters that the caller's own scope (read here, not passed in) lets it see.
create function matters.search(query tsquery, before uuid, most int) returns setof uuid
  language sql stable security definer set search_path = ''
  begin atomic
    select m.id
    from matters.search_entry s
    join matters.matter m on m.id = s.matter_id
    where s.lexemes @@ query
      and (before is null or s.matter_id < before)
      and ((m.confidentiality <= (select platform.scope_clearance())
          and (m.area_code operator(pg_catalog.^@) any ((select platform.scope_areas())::text[])
            or m.owner_body_id = any ((select platform.scope_bodies())::uuid[])
            or m.assisting_body_ids && (select platform.scope_bodies())::uuid[]))
        or m.reporter_id = any ((select platform.scope_persons())::uuid[]))
    order by s.matter_id desc
    limit most;
  end;
revoke all on function matters.search from public;
grant execute on function matters.search to shanzhi_app;
