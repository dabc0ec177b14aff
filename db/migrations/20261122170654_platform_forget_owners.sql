-- A photo in an anonymous report must not go on naming who took it.
GRANT UPDATE (owner_id) ON files.file TO shanzhi_app;
