-- The counters of the board learn three things: how confidential what they count is, so that they
-- stand behind the same wall as the matters themselves; the grid, no more only the community; and
-- the day, for what opened and what ended. What stands now is counted once more from the rows.
alter table matters.tally add column level smallint not null default 0;
alter table matters.tally drop constraint tally_pkey;
alter table matters.tally add primary key (area_code, body_id, measure, level);
alter table matters.tally_delta
  add column level smallint not null default 0,
  -- Of what is counted by day: the day in China on which it opened or ended.
  add column day date;

create table matters.tally_day (
  day date not null,
  area_code text collate "C" not null,
  body_id uuid not null,
  measure text not null,
  level smallint not null,
  n bigint not null,
  primary key (area_code, day, body_id, measure, level)
);
grant select, insert, update on matters.tally_day to shanzhi_app;

-- As `matter_seen` says of a matter: by level, where an office of that clearance reaches.
do $$
declare counters text;
begin
  foreach counters in array array['tally', 'tally_delta', 'tally_day'] loop
    execute format('alter table matters.%I enable row level security', counters);
    execute format($policy$
      create policy count_seen on matters.%I using (
        (level = 0
          and (area_code ^@ any ((select platform.scope_areas())::text[])
            or body_id = any ((select platform.scope_bodies())::uuid[])))
        or (level = 1
          and (area_code ^@ any ((select platform.scope_areas_at(1))::text[])
            or body_id = any ((select platform.scope_bodies_at(1))::uuid[])))
        or (level = 2
          and (area_code ^@ any ((select platform.scope_areas_at(2))::text[])
            or body_id = any ((select platform.scope_bodies_at(2))::uuid[])))
      ) with check (true)$policy$, counters);
  end loop;
end $$;

-- The same as domain/measures.ts counts.
delete from matters.tally where measure in ('open', 'overdue', 'closed', 'closed_unrated', 'rated',
  'solved', 'satisfied') or measure ~ '^(state|cell|overdue-cell):';
delete from matters.tally_delta where measure in ('open', 'overdue', 'closed', 'closed_unrated',
  'rated', 'solved', 'satisfied') or measure ~ '^(state|cell|overdue-cell):';
insert into matters.tally_delta (area_code, body_id, measure, level, day, n)
select m.area_code, counted.body_id, counted.measure, m.confidentiality, counted.day, count(*)
from matters.matter m
cross join lateral (
  select coalesce(m.owner_body_id, '00000000-0000-0000-0000-000000000000') as body_id,
    (m.opened_at at time zone 'Asia/Shanghai')::date as opened_on,
    (m.closed_at at time zone 'Asia/Shanghai')::date as closed_on,
    exists (select from matters.matter_clock c where c.matter_id = m.id
      and c.stopped_at is null and c.breached_at is not null) as overdue,
    (select case when c.breached_at is null then 'closed_on_time' else 'closed_late' end
     from matters.matter_clock c where c.matter_id = m.id and c.kind = 'handle'
     order by c.id desc limit 1) as kept,
    case jsonb_typeof(m.attributes -> 'outcome') when 'array' then m.attributes -> 'outcome'
      else '[]' end as outcome,
    case jsonb_typeof(m.attributes -> 'returnedBy') when 'array' then m.attributes -> 'returnedBy'
      else '[]' end as returned_by
) facts
cross join lateral (
  select body_id, 'state:' || m.type || ':' || m.stage || ':' || m.state, null::date
  union all select '00000000-0000-0000-0000-000000000000', 'opened', opened_on
  union all select body_id, 'open', null where m.closed_at is null
  union all select body_id, 'overdue', null where m.closed_at is null and overdue
  union all select body_id, 'cell:' || m.cell, null where m.closed_at is null and m.cell is not null
  union all select body_id, 'overdue-cell:' || m.cell, null
    where m.closed_at is null and m.cell is not null and overdue
  union all select body_id, ended, closed_on from jsonb_array_elements_text(outcome) ended
    where m.closed_at is not null
  union all select body_id, kept, closed_on
    where m.closed_at is not null and outcome ? 'closed' and kept is not null
  union all select '00000000-0000-0000-0000-000000000000', 'sent_back', null
    where returned_by <> '[]'
  union all select returner::uuid, 'sent_back_by', null
    from jsonb_array_elements_text(returned_by) returner
) counted (body_id, measure, day)
group by 1, 2, 3, 4, 5;
