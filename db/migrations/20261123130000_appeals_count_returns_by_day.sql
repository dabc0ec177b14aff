-- What the area's own people must keep is no body's lateness any more, and what was dispatched and
-- returned is told by day too. What is so already is counted here: the first from the matters as
-- they stand, the second from their history, for the area in which they lie today. Returns are
-- counted each, no more the matters that ever had one.
delete from matters.tally where measure in ('overdue_by', 'sent_back', 'sent_back_by');
delete from matters.tally_delta where measure in ('overdue_by', 'sent_back', 'sent_back_by');
insert into matters.tally_delta (area_code, body_id, measure, level, n)
select m.area_code, coalesce(c.subject_body_id, m.owner_body_id), 'overdue_by', m.confidentiality,
  count(distinct m.id)
from matters.matter m join matters.matter_clock c on c.matter_id = m.id
where m.closed_at is null and c.stopped_at is null and c.breached_at is not null
  and coalesce(c.subject_body_id, m.owner_body_id) is not null
  and (c.subject_body_id is not null
    or c.kind not in ('accept', 'dispatch', 'arbitrate', 'verify', 'objection', 'complaint'))
group by 1, 2, 3, 4;

insert into matters.tally_day (day, area_code, body_id, measure, level, n)
select (e.at at time zone 'Asia/Shanghai')::date, m.area_code, owner.body_id, counted.measure,
  m.confidentiality, count(*)
from matters.matter_event e
join matters.matter m on m.id = e.matter_id and m.type = 'appeal'
cross join lateral (
  select coalesce((
    select (led.changes ->> 'ownerBodyId')::uuid from matters.matter_event led
    where led.matter_id = e.matter_id and led.seq <= e.seq
      and led.changes ->> 'ownerBodyId' is not null
    order by led.seq desc limit 1), '00000000-0000-0000-0000-000000000000') as body_id
) owner
cross join lateral (
  select 'dispatched' where e.action in ('dispatch', 'arbitrate', 'reopen')
  union all select 'returned' where e.action = 'return'
  union all select 'returned_wrongfully'
    where e.action = 'arbitrate' and e.input ->> 'fault' = 'body' and exists (
      select from matters.matter_event back
      where back.matter_id = e.matter_id and back.seq < e.seq and back.action = 'return'
        and back.body_id = (e.input ->> 'leadBodyId')::uuid)
) counted (measure)
group by 1, 2, 3, 4, 5;
