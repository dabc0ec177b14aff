-- Lists in order of the deadline show closed matters too: an objection to an end has a deadline.
create index matter_by_due on matters.matter (due_at, id) where due_at is not null;
drop index matters.matter_due;
