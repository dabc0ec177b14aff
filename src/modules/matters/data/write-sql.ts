const matterColumns = `
  id uuid, type text, number text, title text, detail text, state text, stage text, area_code text,
  address text, lon float8, lat float8, cell text, category text, urgency text,
  confidentiality smallint, channel text, reporter_id uuid, owner_body_id uuid,
  owner_person_id uuid, assisting_body_ids uuid[], parent_id uuid, merged_into_id uuid,
  opened_at timestamptz, due_at timestamptz, closed_at timestamptz, attributes jsonb, version int`;

const clockColumns = `
  matter_id uuid, id int, kind text, subject_body_id uuid, budget json, started_at timestamptz,
  due_at timestamptz, paused_at timestamptz, pauses json, stopped_at timestamptz,
  breached_at timestamptz, alerted smallint, next_alert_at timestamptz`;

/**
 * One statement writes everything a batch of decisions changes; each parameter is a JSON array of
 * rows. What is empty costs almost nothing.
 *
 * $1 new matters, $2 changed matters, $3 events, $4 new clocks, $5 outbox messages, $6 evidence
 * leaves, $7 counts, $8 contacts, $9 subscriptions, $10 changed clocks.
 * `on conflict` is avoided: under row-level security PostgreSQL would want to see the matter that
 * this very statement creates.
 */
export const writeSql = `
with created as (
  insert into matters.matter (id, type, number, title, detail, state, stage, area_code, address,
    point, cell, category, urgency, confidentiality, channel, reporter_id, owner_body_id,
    owner_person_id, assisting_body_ids, parent_id, merged_into_id, opened_at, due_at, closed_at,
    attributes, version)
  select id, type, number, title, detail, state, stage, area_code, address,
    case when lon is null then null else point(lon, lat) end, cell, category, urgency,
    confidentiality, channel, reporter_id, owner_body_id, owner_person_id, assisting_body_ids,
    parent_id, merged_into_id, opened_at, due_at, closed_at, attributes, version
  from json_to_recordset($1::json) as row (${matterColumns})
), changed as (
  update matters.matter m set title = r.title, detail = r.detail, state = r.state,
    stage = r.stage, area_code = r.area_code, address = r.address,
    point = case when r.lon is null then null else point(r.lon, r.lat) end, cell = r.cell,
    category = r.category, urgency = r.urgency, confidentiality = r.confidentiality,
    reporter_id = r.reporter_id, owner_body_id = r.owner_body_id,
    owner_person_id = r.owner_person_id, assisting_body_ids = r.assisting_body_ids,
    parent_id = r.parent_id, merged_into_id = r.merged_into_id, due_at = r.due_at,
    closed_at = r.closed_at, attributes = r.attributes, version = r.version
  from json_to_recordset($2::json) as r (${matterColumns})
  where m.id = r.id
), events as (
  insert into matters.matter_event (matter_id, seq, at, action, actor_kind, actor_id, capacity,
    body_id, from_state, to_state, input, reasons, changes, clock_changes, visibility,
    idempotency_key, request_hash, salt)
  select matter_id, seq, at, action, actor_kind, actor_id, capacity, body_id, from_state,
    to_state, input, reasons, changes, clock_changes, visibility, idempotency_key,
    decode(request_hash, 'hex'), decode(salt, 'hex')
  from json_to_recordset($3::json) as row (matter_id uuid, seq int, at timestamptz, action text,
    actor_kind text, actor_id uuid, capacity text, body_id uuid, from_state text, to_state text,
    input json, reasons json, changes json, clock_changes json, visibility text,
    idempotency_key text, request_hash text, salt text)
), clocks as (
  insert into matters.matter_clock (matter_id, id, kind, subject_body_id, budget, started_at,
    due_at, paused_at, pauses, stopped_at, breached_at, alerted, next_alert_at)
  select matter_id, id, kind, subject_body_id, budget, started_at, due_at, paused_at, pauses,
    stopped_at, breached_at, alerted, next_alert_at
  from json_to_recordset($4::json) as row (${clockColumns})
), moved_clocks as (
  update matters.matter_clock c set budget = r.budget, due_at = r.due_at,
    paused_at = r.paused_at, pauses = r.pauses, stopped_at = r.stopped_at,
    breached_at = r.breached_at, alerted = r.alerted, next_alert_at = r.next_alert_at
  from json_to_recordset($10::json) as r (${clockColumns})
  where c.matter_id = r.matter_id and c.id = r.id
), messages as (
  insert into platform.outbox (topic, key, payload, at)
  select topic, key, payload, at
  from json_to_recordset($5::json) as row (topic text, key text, payload jsonb, at timestamptz)
), leaves as (
  insert into evidence.leaf (kind, record_key, hash, at)
  select 'matter_event', record_key, decode(hash, 'hex'), at
  from json_to_recordset($6::json) as row (record_key text, hash text, at timestamptz)
), counts as (
  insert into matters.tally_delta (area_code, body_id, measure, level, day, slot, n)
  select area_code, body_id, measure, level, day, slot, n
  from json_to_recordset($7::json) as row (area_code text, body_id uuid, measure text,
    level smallint, day date, slot timestamptz, n bigint)
), contacts as (
  insert into matters.contact (matter_id, sealed, phone_index)
  select matter_id, sealed, phone_index
  from json_to_recordset($8::json) as row (matter_id uuid, sealed text, phone_index text)
)
insert into matters.subscription (matter_id, person_id, via)
select matter_id, person_id, via
from json_to_recordset($9::json) as row (matter_id uuid, person_id uuid, via uuid)`;
