-- Photos and documents that people hand in. The bytes lie in the file store under the id.
CREATE SCHEMA files;
GRANT USAGE ON SCHEMA files TO shanzhi_app;

CREATE TABLE files.file (
  id uuid PRIMARY KEY,
  -- Null for uploads without a sign-in: whoever holds the id may use it, once.
  owner_id uuid,
  kind text NOT NULL CHECK (kind IN ('photo', 'document')),
  media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/webp', 'application/pdf')),
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 120),
  bytes int NOT NULL CHECK (bytes > 0),
  width int CHECK (width > 0),
  height int CHECK (height > 0),
  -- Of what is stored, so that it can be proved later; and of what was sent, to know it again.
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  original_sha256 bytea NOT NULL CHECK (length(original_sha256) = 32),
  -- Read from the photo before its metadata was removed. Private: shown to nobody as such.
  taken_at timestamptz,
  taken_point point,
  created_at timestamptz NOT NULL,
  bound_to uuid,
  CHECK ((kind = 'photo') = (width IS NOT NULL AND height IS NOT NULL))
);
CREATE INDEX file_bound ON files.file (bound_to) WHERE bound_to IS NOT NULL;
CREATE INDEX file_unbound ON files.file (created_at) WHERE bound_to IS NULL;
CREATE INDEX file_original ON files.file (original_sha256);

GRANT SELECT, INSERT, UPDATE (bound_to), DELETE ON files.file TO shanzhi_app;

ALTER TABLE files.file ENABLE ROW LEVEL SECURITY;
-- A file in nobody's matter yet is its uploader's alone. One that is bound follows its matter,
-- which another schema guards: the use case asks there before it gives out a byte.
CREATE POLICY file_seen ON files.file FOR SELECT TO shanzhi_app
  USING (
    bound_to IS NOT NULL
    OR owner_id IS NULL
    OR owner_id = ANY ((SELECT platform.scope_persons())::uuid[])
    OR '' = ANY ((SELECT platform.scope_areas())::text[])
  );
CREATE POLICY file_handed_in ON files.file FOR INSERT TO shanzhi_app
  WITH CHECK (
    bound_to IS NULL
    AND (
      owner_id IS NULL
      OR owner_id = ANY ((SELECT platform.scope_persons())::uuid[])
      OR '' = ANY ((SELECT platform.scope_areas())::text[])
    )
  );
-- Bound once, by its owner or the system, and never moved to another matter.
CREATE POLICY file_bound_once ON files.file FOR UPDATE TO shanzhi_app
  USING (
    bound_to IS NULL
    AND (
      owner_id IS NULL
      OR owner_id = ANY ((SELECT platform.scope_persons())::uuid[])
      OR '' = ANY ((SELECT platform.scope_areas())::text[])
    )
  )
  WITH CHECK (bound_to IS NOT NULL);
CREATE POLICY file_swept ON files.file FOR DELETE TO shanzhi_app
  USING (bound_to IS NULL AND '' = ANY ((SELECT platform.scope_areas())::text[]));
