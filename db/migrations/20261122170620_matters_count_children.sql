-- How many parts of a matter are still open: a fact of the whole, which its body must know even
-- where it may not see the parts. Tells a number and nothing else.
create function matters.open_children(parent uuid) returns int
  language sql stable security definer set search_path = ''
  begin atomic
    select count(*)::int from matters.matter m
    where m.parent_id = parent and m.closed_at is null;
  end;
revoke all on function matters.open_children from public;
grant execute on function matters.open_children to shanzhi_app;
