-- Where matters that name a place turned out to lie: the cell's own gazetteer, learned when people
-- accept a report. Names of streets, estates, schools …, never of rooms or persons, and only from
-- matters that are not confidential.
create table triage.place (
  name text not null,
  area_code text collate "C" not null,
  times int not null,
  -- Sums over those with a point: their mean is where the name lies.
  pointed int not null,
  lon_sum float8 not null,
  lat_sum float8 not null,
  primary key (name, area_code)
);
grant select, insert, update on triage.place to shanzhi_app;
