-- The second wall: whatever the code asks for, people, keys and the audit log show only what lies
-- in the transaction's areas, or concerns the person who asks. Bodies and offices are public.
ALTER TABLE identity.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_in_scope ON identity.person TO shanzhi_app
  USING (
    area_code ^@ ANY ((SELECT platform.scope_areas())::text[])
    OR id = ANY ((SELECT platform.scope_persons())::uuid[])
  );

ALTER TABLE identity.client ENABLE ROW LEVEL SECURITY;
CREATE POLICY client_in_scope ON identity.client TO shanzhi_app
  USING (area_code ^@ ANY ((SELECT platform.scope_areas())::text[]));

ALTER TABLE identity.audit_entry ENABLE ROW LEVEL SECURITY;
-- Whatever happened may be written, from any scope; nobody may keep themselves out of the log.
CREATE POLICY audit_written_by_all ON identity.audit_entry FOR INSERT TO shanzhi_app
  WITH CHECK (true);
CREATE POLICY audit_in_scope ON identity.audit_entry FOR SELECT TO shanzhi_app
  USING (
    area_code ^@ ANY ((SELECT platform.scope_areas())::text[])
    OR subject_person_id = ANY ((SELECT platform.scope_persons())::uuid[])
  );
