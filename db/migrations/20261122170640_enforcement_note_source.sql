-- What a draft was proposed for, e.g. the step of an arbitration: told twice, it is proposed once.
alter table enforcement.list_version
  add column source text unique check (length(source) between 1 and 80);
