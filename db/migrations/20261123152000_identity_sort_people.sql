-- Lists of people go by name, page by page.
CREATE INDEX person_name ON identity.person (name COLLATE "C", id);
