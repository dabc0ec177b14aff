-- Two records that seem to be one person, and what people decided: nothing is merged by itself.
create table registry.same_person (
  one_id uuid not null,
  other_id uuid not null check (other_id > one_id),
  -- Of both, for the row-level security: who may not see either learns nothing of the other.
  area_code text collate "C" not null,
  other_area_code text collate "C" not null,
  score real not null,
  reasons text[] not null,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('merged', 'dismissed')),
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (one_id, other_id)
);
create index same_person_open on registry.same_person (score desc) where outcome is null;
create index same_person_other on registry.same_person (other_id);
alter table registry.same_person enable row level security;
create policy same_person_seen on registry.same_person using (
  area_code ^@ any ((select platform.scope_areas())::text[])
  and other_area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert, update on registry.same_person to shanzhi_app;

-- Takes away all that was said of a person who is erased: events keep that they happened, the
-- evidence log keeps its leaves, and nobody can tell any more what they were of. The application
-- may not change history otherwise; so it asks, and only where its own scope reaches.
create function registry.forget(person uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (
    select from registry.person p
    where p.id = person and p.state = 'erased'
      and p.area_code operator(pg_catalog.^@) any ((select platform.scope_areas())::text[])
  ) then
    return false;
  end if;
  update registry.person_event set sealed = null, salt = null
    where person_id = person and kind <> 'erased';
  update registry.residence set address = '', place_id = null where person_id = person;
  delete from registry.account where person_id = person;
  delete from registry.same_person where one_id = person or other_id = person;
  return true;
end $$;
revoke all on function registry.forget from public;
grant execute on function registry.forget to shanzhi_app;
