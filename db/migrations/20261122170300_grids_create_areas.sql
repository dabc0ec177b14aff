-- Counties, streets, communities and grids by national code: an area contains what it prefixes.
create schema grids;
grant usage on schema grids to shanzhi_app;

create table grids.area (
  code text collate "C" primary key check (code ~ '^[0-9]{6}([0-9]{3}){0,3}$'),
  name text not null check (length(name) between 1 and 120),
  short_name text not null check (length(short_name) between 1 and 60),
  level text not null,
  -- Null for the top of the cell; the parents above it belong to other cells.
  parent_code text collate "C" references grids.area deferrable initially deferred,
  -- GeoJSON Polygon or MultiPolygon, WGS-84.
  polygon jsonb check (polygon ->> 'type' in ('Polygon', 'MultiPolygon')),
  valid_from date not null,
  -- The first day on which it is no more. Rows stay: old matters still name them.
  valid_to date check (valid_to >= valid_from),
  check (level = case length(code)
    when 6 then 'county' when 9 then 'street' when 12 then 'community' else 'grid' end),
  check (starts_with(code, parent_code) and length(code) > length(parent_code))
);
create index area_parent on grids.area (parent_code);

-- One row, moved by every change, so that processes notice that their copy is old.
create table grids.revision (
  sole boolean primary key default true check (sole),
  number bigint not null
);
insert into grids.revision (number) values (1);

grant select, insert, update on grids.area to shanzhi_app;
grant select, update on grids.revision to shanzhi_app;
