-- The map of the board also counts what is overdue by cell; what is so already is counted here.
insert into matters.tally_delta (area_code, body_id, measure, n)
select substr(area_code, 1, 12), coalesce(owner_body_id, '00000000-0000-0000-0000-000000000000'),
  'overdue-cell:' || cell, count(*)
from matters.matter
where closed_at is null and cell is not null and attributes->>'overdue' = 'true'
group by 1, 2, 3;
