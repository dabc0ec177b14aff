import { Logger, runMigrations } from 'graphile-worker';
import type { Client } from 'pg';

/**
 * Installs the job queue as the owner and lets the application's role run it. The role works the
 * queue itself, so that no process holds the owner's connections while it serves; the queue's
 * tables come with row-level security and no policy, hence the policies here.
 */
export async function prepareJobs(ownerUrl: string, owner: Client): Promise<void> {
  await runMigrations({
    connectionString: ownerUrl,
    logger: new Logger(() => () => undefined),
  });
  await owner.query(grants);
}

const grants = `
  grant usage on schema graphile_worker to shanzhi_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to shanzhi_app;
  revoke insert, update, delete on graphile_worker.migrations from shanzhi_app;
  grant usage on all sequences in schema graphile_worker to shanzhi_app;
  grant execute on all functions in schema graphile_worker to shanzhi_app;
  do $$
  declare
    found_table regclass;
  begin
    for found_table in
      select c.oid from pg_class c
      where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r'
        and c.relrowsecurity
        and not exists (
          select from pg_policy p where p.polrelid = c.oid and p.polname = 'run_by_application')
    loop
      execute format(
        'create policy run_by_application on %s to shanzhi_app using (true) with check (true)',
        found_table);
    end loop;
  end $$;`;
