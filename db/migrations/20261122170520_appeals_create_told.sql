-- Steps whose notices were sent: a fact that is delivered twice is told once.
create table appeals.told (
  matter_id uuid not null,
  seq int not null,
  primary key (matter_id, seq)
);
grant select, insert on appeals.told to shanzhi_app;
