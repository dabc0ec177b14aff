-- The matters that a topic is made of stand beside it, each under its area: whoever sees a part of
-- a topic reads no id of a matter elsewhere, in SQL neither.
create table triage.topic_matter (
  rank int not null references triage.topic on delete cascade,
  matter_id uuid not null,
  area_code text collate "C" not null,
  primary key (rank, matter_id)
);
insert into triage.topic_matter (rank, matter_id, area_code)
select distinct on (rank, id) rank, id, code
from triage.topic, unnest(matter_ids, area_codes) as told (id, code);
alter table triage.topic_matter enable row level security;
create policy topic_matter_seen on triage.topic_matter using (
  area_code ^@ any ((select platform.scope_areas())::text[])
) with check (true);
grant select, insert, delete on triage.topic_matter to shanzhi_app;

drop policy topic_seen on triage.topic;
alter table triage.topic add column matters int not null default 0;
update triage.topic set matters = cardinality(matter_ids);
alter table triage.topic drop column matter_ids, drop column area_codes;
create policy topic_seen on triage.topic using (
  exists (select from triage.topic_matter as told where told.rank = topic.rank)
) with check (true);
