-- Who lived in a room is asked of nobody yet, and each index costs an import a tenth of its time.
drop index registry.residence_place;
-- What is new is looked through until it is sorted in; more at once is sorted in sooner.
alter index registry.person_lexemes set (gin_pending_list_limit = 8192);
