-- The responsibility list (权责清单) in versions, and the catalogue of categories it speaks of.
create schema enforcement;
grant usage on schema enforcement to shanzhi_app;

create table enforcement.list_version (
  id uuid primary key,
  title text not null check (length(title) between 1 and 120),
  state text not null check (state in ('draft', 'published')),
  -- The version this one started as a copy of; null for one that started empty.
  based_on uuid references enforcement.list_version,
  reason text not null default '' check (length(reason) <= 500),
  created_at timestamptz not null,
  created_by uuid,
  published_at timestamptz,
  published_by uuid,
  effective_from timestamptz,
  -- Tells apart two versions that take effect at the same moment: the later one counts.
  publish_order bigint unique,
  check ((state = 'published') = (published_at is not null)),
  check ((state = 'published') = (effective_from is not null)),
  check ((state = 'published') = (publish_order is not null))
);
create index list_version_effective on enforcement.list_version (effective_from, publish_order)
  where state = 'published';
create sequence enforcement.publish_order;

create table enforcement.item (
  version_id uuid not null references enforcement.list_version,
  -- The same from version to version, so that a decision leads back to its rule.
  rule_id uuid not null,
  category text collate "C" not null check (length(category) <= 60),
  area_code text collate "C" not null check (area_code ~ '^([0-9]{2,15})?$'),
  level text not null check (level in ('county', 'street', 'community')),
  kind text not null check (kind in ('power', 'duty', 'negative')),
  -- Bodies live in another module's schema; only a negative item may do without one.
  body_id uuid,
  assisting_body_ids uuid[] not null default '{}' check (cardinality(assisting_body_ids) <= 20),
  legal_ground text not null default '' check (length(legal_ground) <= 1000),
  automatic boolean not null,
  note text not null default '' check (length(note) <= 1000),
  primary key (version_id, rule_id),
  check (kind = 'negative' or body_id is not null)
);
create index item_order on enforcement.item (version_id, category, area_code, rule_id);
create index item_rule on enforcement.item (rule_id);

-- What has been published is a record: not even the owner of the tables edits it by accident.
create function enforcement.refuse_published_version() returns trigger language plpgsql as $$
begin
  if old.state = 'published' then
    raise exception 'version % of the responsibility list is published and cannot change', old.id
      using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_is_final before update or delete on enforcement.list_version
  for each row execute function enforcement.refuse_published_version();

-- The share lock makes an edit and a publication of the same draft wait for each other.
create function enforcement.refuse_published_item() returns trigger language plpgsql as $$
declare
  affected uuid := case tg_op when 'DELETE' then old.version_id else new.version_id end;
begin
  if tg_op = 'UPDATE' and new.version_id <> old.version_id then
    raise exception 'an item does not move between versions' using errcode = 'restrict_violation';
  end if;
  perform 1 from enforcement.list_version where id = affected and state = 'draft' for share;
  if not found then
    raise exception 'version % of the responsibility list is published and cannot change', affected
      using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_is_final before insert or update or delete on enforcement.item
  for each row execute function enforcement.refuse_published_item();

create function enforcement.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'the responsibility list is never emptied' using errcode = 'restrict_violation';
end $$;
create trigger never_emptied before truncate on enforcement.list_version
  for each statement execute function enforcement.refuse_truncate();
create trigger never_emptied before truncate on enforcement.item
  for each statement execute function enforcement.refuse_truncate();

create table enforcement.category (
  path text collate "C" primary key check (length(path) between 1 and 60),
  parent_path text collate "C" references enforcement.category deferrable initially deferred,
  title_zh text not null check (length(title_zh) between 1 and 60),
  title_en text not null check (length(title_en) between 1 and 120),
  urgency text not null check (urgency in ('ordinary', 'urgent')),
  complexity text not null check (complexity in ('question', 'ordinary', 'complex')),
  evidence text not null check (evidence in ('photo', 'text', 'document')),
  public_safety boolean not null,
  -- Whether the verifier must also come from a body that neither collected nor handled.
  verify_by_other_body boolean not null,
  open311_group text check (length(open311_group) between 1 and 60),
  open311_keywords text[] not null default '{}',
  active boolean not null,
  check (parent_path is null or starts_with(path, parent_path || '/'))
);

-- One row, moved by every publication and every change of the catalogue.
create table enforcement.revision (
  sole boolean primary key default true check (sole),
  number bigint not null
);
insert into enforcement.revision (number) values (1);

grant select, insert, update, delete on enforcement.list_version, enforcement.item to shanzhi_app;
grant select, insert, update on enforcement.category to shanzhi_app;
grant select, update on enforcement.revision to shanzhi_app;
grant usage on sequence enforcement.publish_order to shanzhi_app;
