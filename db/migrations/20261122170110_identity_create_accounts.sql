-- The tables of the accounts library (better-auth) in our names, and the counters around it.
-- They hold no personal data: a login carries the person's id, its phone is a blind index,
-- session tokens are hashed, waiting codes are sealed.
CREATE TABLE identity.login (
  id uuid PRIMARY KEY, -- the person's id; the library may write it a moment before the person
  name text NOT NULL,
  email text NOT NULL UNIQUE, -- the library insists on one; ours is <id>@person.invalid
  email_verified boolean NOT NULL,
  image text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  username text UNIQUE,
  display_username text,
  phone_number text UNIQUE,
  phone_number_verified boolean,
  two_factor_enabled boolean
);

CREATE TABLE identity.session (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES identity.login ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL,
  ip_address text,
  user_agent text
);
CREATE INDEX session_login ON identity.session (user_id);

CREATE TABLE identity.credential (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES identity.login ON DELETE CASCADE,
  provider_id text NOT NULL,
  account_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL,
  UNIQUE (provider_id, account_id)
);
CREATE INDEX credential_login ON identity.credential (user_id);

CREATE TABLE identity.verification (
  id uuid PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON identity.verification (identifier);
CREATE INDEX verification_expiry ON identity.verification (expires_at);

CREATE TABLE identity.second_factor (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES identity.login ON DELETE CASCADE,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);
CREATE INDEX second_factor_login ON identity.second_factor (user_id);

-- One row per account and per address that failed: `subject` is a blind index of either.
CREATE TABLE identity.sign_in_throttle (
  subject text PRIMARY KEY,
  failures integer NOT NULL,
  last_failure_at timestamptz NOT NULL,
  locked_until timestamptz
);

CREATE TABLE identity.code_request (
  phone_index text NOT NULL,
  address_index text NOT NULL,
  requested_at timestamptz NOT NULL
);
CREATE INDEX code_request_phone ON identity.code_request (phone_index, requested_at);
CREATE INDEX code_request_address ON identity.code_request (address_index, requested_at);

-- A second-factor code opens the door once.
CREATE TABLE identity.used_code (
  code_index text PRIMARY KEY,
  used_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON
  identity.login, identity.session, identity.credential, identity.verification,
  identity.second_factor, identity.sign_in_throttle, identity.code_request,
  identity.used_code TO shanzhi_app;
