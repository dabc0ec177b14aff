-- Who there is and in what office: bodies, people, positions, and what a capacity may do.
CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO shanzhi_app;

CREATE TABLE identity.body (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN (
    'county', 'street', 'community', 'grid',
    'party_work_committee', 'community_party_committee', 'grid_party_branch',
    'building_party_group', 'department', 'company', 'social_organisation')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  short_name text NOT NULL DEFAULT '' CHECK (length(short_name) <= 40),
  area_code text COLLATE "C" NOT NULL CHECK (area_code ~ '^[0-9]{2,15}$'),
  -- The administrative line; the Party line; and who decides when two bodies disagree.
  parent_id uuid REFERENCES identity.body,
  party_parent_id uuid REFERENCES identity.body,
  superior_id uuid REFERENCES identity.body,
  phone text NOT NULL DEFAULT '' CHECK (length(phone) <= 40),
  active_from timestamptz NOT NULL,
  active_to timestamptz CHECK (active_to >= active_from),
  CHECK (id NOT IN (parent_id, party_parent_id, superior_id))
);
CREATE INDEX body_area ON identity.body (area_code);
CREATE INDEX body_parent ON identity.body (parent_id);
CREATE INDEX body_party_parent ON identity.body (party_parent_id);

CREATE TABLE identity.person (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('staff', 'resident')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  -- Sealed by the application; the index finds equal numbers without opening any.
  phone_sealed text,
  phone_index text,
  area_code text COLLATE "C" NOT NULL CHECK (area_code ~ '^[0-9]{0,15}$'),
  preferences jsonb NOT NULL DEFAULT '{}',
  second_factor_required boolean NOT NULL DEFAULT false,
  password_temporary boolean NOT NULL DEFAULT false,
  active_from timestamptz NOT NULL,
  active_to timestamptz CHECK (active_to >= active_from),
  CHECK ((phone_sealed IS NULL) = (phone_index IS NULL))
);
CREATE INDEX person_phone ON identity.person (phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX person_area ON identity.person (area_code, id);

CREATE TABLE identity.capacity (
  capacity text PRIMARY KEY CHECK (capacity ~ '^[a-z][a-z_]{1,39}$'),
  title_zh text NOT NULL CHECK (length(title_zh) BETWEEN 1 AND 40),
  title_en text NOT NULL CHECK (length(title_en) BETWEEN 1 AND 80),
  clearance smallint NOT NULL DEFAULT 0 CHECK (clearance BETWEEN 0 AND 2),
  second_factor_required boolean NOT NULL DEFAULT false
);

-- A row with granted = false is a default that an administrator took away: seeding leaves it alone.
CREATE TABLE identity.capacity_action (
  capacity text NOT NULL REFERENCES identity.capacity,
  action text NOT NULL CHECK (action ~ '^[a-z_0-9]+\.[a-z_0-9]+$'),
  granted boolean NOT NULL DEFAULT true,
  PRIMARY KEY (capacity, action)
);

CREATE TABLE identity.position (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES identity.person,
  body_id uuid NOT NULL REFERENCES identity.body,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
  capacity text NOT NULL REFERENCES identity.capacity,
  area_codes text[] COLLATE "C" NOT NULL CHECK (cardinality(area_codes) BETWEEN 1 AND 50),
  active_from timestamptz NOT NULL,
  active_to timestamptz CHECK (active_to >= active_from)
);
CREATE INDEX position_person ON identity.position (person_id);
CREATE INDEX position_body ON identity.position (body_id);

CREATE TABLE identity.position_substitute (
  id uuid PRIMARY KEY,
  position_id uuid NOT NULL REFERENCES identity.position,
  person_id uuid NOT NULL REFERENCES identity.person,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
  active_from timestamptz NOT NULL,
  active_to timestamptz NOT NULL CHECK (active_to > active_from)
);
CREATE INDEX position_substitute_person ON identity.position_substitute (person_id);
CREATE INDEX position_substitute_position ON identity.position_substitute (position_id);

CREATE TABLE identity.client (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  -- SHA-256 of a 256-bit random key: nothing to guess, so nothing to slow down.
  key_hash text NOT NULL UNIQUE,
  key_hint text NOT NULL,
  area_code text COLLATE "C" NOT NULL CHECK (area_code ~ '^[0-9]{0,15}$'),
  actions text[] NOT NULL,
  rate_per_minute integer NOT NULL CHECK (rate_per_minute BETWEEN 1 AND 100000),
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES identity.person,
  revoked_at timestamptz
);

GRANT SELECT, INSERT, UPDATE ON
  identity.body, identity.person, identity.capacity, identity.capacity_action,
  identity.position, identity.position_substitute, identity.client TO shanzhi_app;
