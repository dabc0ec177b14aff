-- Whoever is erased is erased with the records that were merged into theirs.
create index person_merged on registry.person (merged_into_id) where merged_into_id is not null;
