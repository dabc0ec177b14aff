-- Who signed in, who looked at whose data, who changed whose office. Written once, never changed:
-- the application's role may insert and read, nothing more.
CREATE TABLE identity.audit_entry (
  id uuid PRIMARY KEY,
  -- The order of writing: ids of the same millisecond have none.
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  at timestamptz NOT NULL,
  action text NOT NULL CHECK (action ~ '^[a-z_]+\.[a-z_]+$'),
  outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'locked')),
  actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'client', 'system', 'anonymous')),
  actor_person_id uuid,
  actor_name text NOT NULL,
  subject_person_id uuid,
  subject_id text NOT NULL DEFAULT '',
  area_code text COLLATE "C" NOT NULL DEFAULT '',
  fields text[] NOT NULL DEFAULT '{}',
  reason text NOT NULL DEFAULT '',
  ip text NOT NULL DEFAULT '',
  facts jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_entry_at ON identity.audit_entry (at);
CREATE INDEX audit_entry_subject ON identity.audit_entry (subject_person_id, at);
CREATE INDEX audit_entry_actor ON identity.audit_entry (actor_person_id, at);

GRANT SELECT, INSERT ON identity.audit_entry TO shanzhi_app;
