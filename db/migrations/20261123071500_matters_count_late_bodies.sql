-- Who is late is counted by whose duty was missed; what is so already is counted here.
insert into matters.tally_delta (area_code, body_id, measure, level, n)
select m.area_code, coalesce(c.subject_body_id, m.owner_body_id), 'overdue_by', m.confidentiality,
  count(distinct m.id)
from matters.matter m join matters.matter_clock c on c.matter_id = m.id
where m.closed_at is null and c.stopped_at is null and c.breached_at is not null
  and coalesce(c.subject_body_id, m.owner_body_id) is not null
group by 1, 2, 3, 4;
