-- Outside programs that are told of facts: where to, about what, and how each telling went.
CREATE SCHEMA webhooks;
GRANT USAGE ON SCHEMA webhooks TO shanzhi_app;

CREATE TABLE webhooks.endpoint (
  id uuid PRIMARY KEY,
  title text NOT NULL,
  url text NOT NULL CHECK (url ~ '^https?://'),
  area_code text COLLATE "C" NOT NULL,
  topics text[] NOT NULL,
  secret_sealed text NOT NULL,
  created_at timestamptz NOT NULL,
  -- Who is told when it is switched off.
  owner_id uuid NOT NULL,
  -- The first failure since something last arrived.
  failing_since timestamptz,
  off_since timestamptz,
  -- A fixed word such as `failing`; never what the other side wrote.
  off_reason text CHECK (off_reason ~ '^[a-z_]{1,40}$'),
  CHECK ((off_since IS NULL) = (off_reason IS NULL))
);

-- The body holds no personal data. One row a fact and endpoint, however often the fact is handled.
CREATE TABLE webhooks.delivery (
  id uuid PRIMARY KEY,
  endpoint_id uuid NOT NULL REFERENCES webhooks.endpoint (id) ON DELETE CASCADE,
  fact_id bigint NOT NULL,
  topic text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  delivered_at timestamptz,
  died_at timestamptz,
  reason text CHECK (reason ~ '^[a-z_]{1,40}$'),
  UNIQUE (endpoint_id, fact_id),
  CHECK ((died_at IS NULL) = (reason IS NULL)),
  CHECK (died_at IS NULL OR delivered_at IS NULL)
);
CREATE INDEX delivery_dead ON webhooks.delivery (endpoint_id, id) WHERE died_at IS NOT NULL;
CREATE INDEX delivery_done ON webhooks.delivery (delivered_at) WHERE delivered_at IS NOT NULL;

GRANT SELECT, INSERT, DELETE, UPDATE (failing_since, off_since, off_reason)
  ON webhooks.endpoint TO shanzhi_app;
GRANT SELECT, INSERT, DELETE, UPDATE (attempts, delivered_at, died_at, reason)
  ON webhooks.delivery TO shanzhi_app;

ALTER TABLE webhooks.endpoint ENABLE ROW LEVEL SECURITY;
CREATE POLICY endpoint_in_scope ON webhooks.endpoint TO shanzhi_app
  USING (area_code ^@ ANY ((SELECT platform.scope_areas())::text[]));
ALTER TABLE webhooks.delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY delivery_in_scope ON webhooks.delivery TO shanzhi_app
  USING (EXISTS (SELECT FROM webhooks.endpoint e WHERE e.id = endpoint_id));
