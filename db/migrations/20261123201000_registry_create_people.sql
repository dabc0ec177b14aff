-- Who lives where, and who knows it. People are facts that only grow: what is true now stands in
-- person, what was said when in person_event (sealed), where they lived when in residence.
create schema registry;
grant usage on schema registry to shanzhi_app;

-- Buildings, units and rooms as a tree, and facilities. The id follows from area and address, so
-- that whoever writes one twice writes the same.
create table registry.place (
  id uuid primary key,
  parent_id uuid,
  kind text not null check (kind in ('building', 'unit', 'room', 'facility')),
  name text not null,
  address text not null,
  area_code text collate "C" not null
);
create index place_parent on registry.place (parent_id);
alter table registry.place enable row level security;
create policy place_seen on registry.place using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert on registry.place to shanzhi_app;

-- The id follows from area and the household's number.
create table registry.household (
  id uuid primary key,
  number text not null,
  area_code text collate "C" not null
);
alter table registry.household enable row level security;
create policy household_seen on registry.household using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert on registry.household to shanzhi_app;

create table registry.person (
  id uuid primary key,
  version int not null,
  state text not null check (state in ('active', 'merged', 'withdrawn', 'erased')),
  merged_into_id uuid,
  -- Where they live; and where they are registered, '' where that is the same or not in the cell.
  area_code text collate "C" not null,
  registered_area_code text collate "C" not null,
  -- Names are found by any part of them and by their sound, so they are not sealed.
  name text not null,
  sex text check (sex in ('male', 'female')),
  born_on date,
  number_kind text,
  number_sealed text,
  -- Keyed (HMAC), so that equal numbers are found without being kept.
  number_index bytea,
  phone_sealed text,
  place_id uuid,
  address text not null,
  residence_kind text not null,
  household_id uuid,
  is_synthetic boolean not null,
  import_id uuid,
  changed_at timestamptz not null,
  -- All that they are found by: parts of name and address, the sound of the name, the areas (@…),
  -- and the phone and its tail as keyed indexes (#…).
  lexemes tsvector not null
);
-- One person stands once in the cell, wherever they live.
create unique index person_number on registry.person (number_index) where state = 'active';
create index person_lexemes on registry.person using gin (lexemes);
create index person_place on registry.person (place_id);
create index person_household on registry.person (household_id) where household_id is not null;
create index person_import on registry.person (import_id) where import_id is not null;

-- Which account a person signs in with, proved by number and phone.
create table registry.account (
  account_id uuid primary key,
  person_id uuid not null unique references registry.person (id),
  since timestamptz not null
);
alter table registry.account enable row level security;
create policy account_own on registry.account for select using (
  account_id = any ((select platform.scope_persons())::uuid[])
);
grant select on registry.account to shanzhi_app;

alter table registry.person enable row level security;
create policy person_seen on registry.person using (
  area_code ^@ any ((select platform.scope_areas())::text[])
  or registered_area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
create policy person_own on registry.person for select using (
  id in (select person_id from registry.account)
);
grant select, insert, update on registry.person to shanzhi_app;

-- Where somebody was registered, lived or stayed from a day on, until the next row of the same
-- kind. Without an address they left. Append-only: a later row of the same day corrects it.
create table registry.residence (
  person_id uuid not null,
  seq int not null,
  kind text not null check (kind in ('registered', 'living', 'floating')),
  from_day date not null,
  area_code text collate "C" not null,
  address text not null,
  place_id uuid,
  primary key (person_id, seq)
);
create index residence_place on registry.residence (place_id) where place_id is not null;
alter table registry.residence enable row level security;
create policy residence_seen on registry.residence using (
  exists (select from registry.person p where p.id = person_id)
) with check (true);
grant select, insert on registry.residence to shanzhi_app;

-- What was said when and by whom: the whole of it sealed, with the salt of its leaf in the
-- evidence log. Erasing takes both away and no proof breaks.
create table registry.person_event (
  person_id uuid not null,
  seq int not null,
  kind text not null check (
    kind in ('registered', 'corrected', 'moved', 'merged', 'withdrawn', 'erased')
  ),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  sealed text,
  salt bytea,
  primary key (person_id, seq)
);
alter table registry.person_event enable row level security;
create policy person_event_seen on registry.person_event using (
  exists (select from registry.person p where p.id = person_id)
) with check (true);
grant select, insert on registry.person_event to shanzhi_app;

-- Who looked at whom, at what and why. Append-only; the person reads it too.
create table registry.look (
  id uuid primary key,
  person_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  fields text[] not null,
  reason text not null,
  area_code text collate "C" not null
);
create index look_person on registry.look (person_id, at desc);
alter table registry.look enable row level security;
create policy look_seen on registry.look for select using (
  area_code ^@ any ((select platform.scope_areas())::text[])
  or person_id in (select person_id from registry.account)
);
create policy look_written on registry.look for insert with check (true);
grant select, insert on registry.look to shanzhi_app;

-- `@@` is not leakproof: see matters.search. Looks as the owner and gives back ids alone, only of
-- people whom the caller's own scope lets it see. The areas are part of the question, so that a
-- small area is as quick as the cell.
create function registry.search(query tsquery, most int) returns setof uuid
  language sql stable security definer set search_path = ''
  begin atomic
    select p.id
    from registry.person p
    where p.lexemes @@ (
        select case when bool_and(length(area) in (6, 9, 12, 15))
          then query && string_agg(quote_literal('@' || area), '|')::tsquery else query end
        from unnest(platform.scope_areas()) area
      )
      and p.state = 'active'
      and (p.area_code operator(pg_catalog.^@) any ((select platform.scope_areas())::text[])
        or p.registered_area_code operator(pg_catalog.^@)
          any ((select platform.scope_areas())::text[]))
    limit most;
  end;
revoke all on function registry.search from public;
grant execute on function registry.search to shanzhi_app;

-- Which of these numbers are taken, in whatever area: one person stands once in the cell.
create function registry.taken_numbers(wanted bytea[]) returns setof bytea
  language sql stable security definer set search_path = ''
  begin atomic
    select number_index from registry.person
    where number_index = any (wanted) and state = 'active';
  end;
revoke all on function registry.taken_numbers from public;
grant execute on function registry.taken_numbers to shanzhi_app;

-- Joins the caller's own account to the person with this number and this phone, in whatever area.
create function registry.join_account(account uuid, number bytea, phone text, now timestamptz)
  returns uuid language sql volatile security definer set search_path = ''
  begin atomic
    insert into registry.account (account_id, person_id, since)
    select account, p.id, now from registry.person p
    where p.number_index = number and p.state = 'active'
      and p.lexemes @@ quote_literal(phone)::tsquery
      and account = any ((select platform.scope_persons())::uuid[])
    on conflict do nothing
    returning person_id;
  end;
revoke all on function registry.join_account from public;
grant execute on function registry.join_account to shanzhi_app;
