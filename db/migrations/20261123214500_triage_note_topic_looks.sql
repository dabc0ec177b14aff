-- When topics were last looked for: also where none was found, or none in sight.
create table triage.topic_look (
  sole boolean primary key default true check (sole),
  found_at timestamptz not null
);
insert into triage.topic_look (found_at) select max(found_at) from triage.topic having count(*) > 0;
alter table triage.topic drop column found_at;
grant select, insert, update on triage.topic_look to shanzhi_app;
