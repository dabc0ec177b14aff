-- What people are told: in the application itself, and over lines that lead outside.
CREATE SCHEMA notify;
GRANT USAGE ON SCHEMA notify TO shanzhi_app;

CREATE TABLE notify.notification (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  at timestamptz NOT NULL,
  template text NOT NULL,
  title jsonb NOT NULL CHECK (title ?& '{zh,en}'),
  body jsonb NOT NULL CHECK (body ?& '{zh,en}'),
  link text CHECK (link ~ '^/'),
  read_at timestamptz
);
CREATE INDEX notification_person ON notify.notification (person_id, id);
CREATE INDEX notification_unread ON notify.notification (person_id) WHERE read_at IS NULL;

-- On its way out. What it says, and an address that no person record holds, are sealed.
CREATE TABLE notify.delivery (
  id uuid PRIMARY KEY,
  channel text NOT NULL CHECK (channel IN ('sms', 'wechat', 'dingtalk', 'mail')),
  person_id uuid,
  address_sealed text,
  template text NOT NULL,
  data_sealed text NOT NULL,
  link text CHECK (link ~ '^/'),
  attempts int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  CHECK ((person_id IS NULL) <> (address_sealed IS NULL))
);
CREATE INDEX delivery_sent ON notify.delivery (sent_at) WHERE sent_at IS NOT NULL;

-- Given up; kept until somebody sends it again.
CREATE TABLE notify.dead_letter (
  id uuid PRIMARY KEY,
  channel text NOT NULL,
  person_id uuid,
  address_sealed text,
  template text NOT NULL,
  data_sealed text NOT NULL,
  link text,
  created_at timestamptz NOT NULL,
  died_at timestamptz NOT NULL,
  -- A fixed word such as `refused` or `no_address`; never what the other side wrote.
  reason text NOT NULL CHECK (reason ~ '^[a-z_]{1,40}$')
);
CREATE INDEX dead_letter_died ON notify.dead_letter (died_at);

-- What the recording carrier was given, where no real line is set up: tests and demonstrations.
CREATE TABLE notify.recorded (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  channel text NOT NULL,
  recipient text NOT NULL,
  title text NOT NULL,
  body text NOT NULL
);

GRANT SELECT, INSERT, UPDATE (read_at) ON notify.notification TO shanzhi_app;
GRANT SELECT, INSERT, UPDATE (attempts, sent_at), DELETE ON notify.delivery TO shanzhi_app;
GRANT SELECT, INSERT, DELETE ON notify.dead_letter TO shanzhi_app;
GRANT SELECT, INSERT, DELETE ON notify.recorded TO shanzhi_app;

-- Anyone's act may tell anyone something; only the one who was told may read it.
ALTER TABLE notify.notification ENABLE ROW LEVEL SECURITY;
CREATE POLICY notification_told ON notify.notification FOR INSERT TO shanzhi_app
  WITH CHECK (true);
CREATE POLICY notification_own ON notify.notification FOR SELECT TO shanzhi_app
  USING (person_id = ANY ((SELECT platform.scope_persons())::uuid[]));
CREATE POLICY notification_read ON notify.notification FOR UPDATE TO shanzhi_app
  USING (person_id = ANY ((SELECT platform.scope_persons())::uuid[]));

-- What goes out is put in by anyone's act and handled by the system alone.
ALTER TABLE notify.delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY delivery_queued ON notify.delivery FOR INSERT TO shanzhi_app WITH CHECK (true);
CREATE POLICY delivery_handled ON notify.delivery TO shanzhi_app
  USING ('' = ANY ((SELECT platform.scope_areas())::text[]));
ALTER TABLE notify.dead_letter ENABLE ROW LEVEL SECURITY;
CREATE POLICY dead_letter_handled ON notify.dead_letter TO shanzhi_app
  USING ('' = ANY ((SELECT platform.scope_areas())::text[]));
ALTER TABLE notify.recorded ENABLE ROW LEVEL SECURITY;
CREATE POLICY recorded_handled ON notify.recorded TO shanzhi_app
  USING ('' = ANY ((SELECT platform.scope_areas())::text[]));
