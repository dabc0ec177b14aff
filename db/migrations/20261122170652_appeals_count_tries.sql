-- How often an import was tried in vain since a chunk last came through.
alter table appeals.import add column tries int not null default 0 check (tries >= 0);
