-- A message that was set aside goes once its consumer has handled it after all.
grant update, delete on platform.outbox_dead to shanzhi_app;
