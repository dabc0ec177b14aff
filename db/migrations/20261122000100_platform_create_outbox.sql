-- Facts between modules, written in the transaction that makes them true.
-- Whoever inserts gives topic, key, payload and, under a simulated clock, at; the rest fills
-- itself.
-- The order of columns matters: defaults are evaluated left to right, and a transaction must hold
-- its xid before it takes an id, or the relay could pass over an id whose writer it cannot see yet.
create table platform.outbox (
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity primary key,
  topic text not null,
  key text not null,
  payload jsonb not null,
  at timestamptz not null default now()
);

-- How far each consumer has come; moves in the transaction of the consumer's own writes.
create table platform.outbox_cursor (
  consumer text primary key,
  last_id bigint not null default 0
);

-- Messages a consumer failed on again and again; kept until a person has dealt with them.
create table platform.outbox_dead (
  consumer text not null,
  message_id bigint not null,
  topic text not null,
  key text not null,
  payload jsonb not null,
  at timestamptz not null,
  error text not null,
  died_at timestamptz not null,
  primary key (consumer, message_id)
);

grant select, insert on platform.outbox to shanzhi_app;
grant select on sequence platform.outbox_id_seq to shanzhi_app;
grant select, insert, update on platform.outbox_cursor to shanzhi_app;
grant select, insert on platform.outbox_dead to shanzhi_app;

-- The application may not delete facts; it may ask for those to go that are old and that every
-- consumer has passed. Runs as the owner.
create function platform.trim_outbox(before timestamptz) returns bigint
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  begin atomic
    with gone as (
      delete from platform.outbox o
      where o.at < before
        and o.id <= (select coalesce(min(c.last_id), 0) from platform.outbox_cursor c)
      returning 1
    )
    select count(*) from gone;
  end;

revoke execute on function platform.trim_outbox(timestamptz) from public;
grant execute on function platform.trim_outbox(timestamptz) to shanzhi_app;
