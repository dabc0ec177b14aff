import type { Module } from '#platform/module.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { ImportReport } from './contract.ts';
import type { RegistryParts } from './parts.ts';
import { registryActions } from './permissions.ts';
import { importRoutes } from './routes/import-routes.ts';
import { ownRoutes } from './routes/own-routes.ts';
import { editRoutes, personRoutes } from './routes/person-routes.ts';
import { getImport } from './use-cases/import/read-imports.ts';
import { reviewRoutes } from './routes/review-routes.ts';
import { resumeImports, runImport } from './use-cases/import/run-import.ts';
import { importTask, startImport, type ImportWish } from './use-cases/import/start-import.ts';

/** What the server's own commands and the bench may ask. */
export interface RegistryApi {
  /** Takes a file of people in; `runImport` writes it. */
  startImport(actor: Actor, wish: ImportWish): Promise<{ readonly id: string }>;
  runImport(id: string): Promise<void>;
  getImport(actor: Actor, id: string): Promise<ImportReport>;
}

/** People and places: see README.md. */
export function createRegistry(parts: RegistryParts): {
  readonly module: Module;
  readonly api: RegistryApi;
} {
  return {
    api: {
      startImport: (actor, wish) => startImport(parts, actor, wish),
      runImport: (id) => runImport(parts, id),
      getImport: (actor, id) => getImport(parts, actor, id),
    },
    module: {
      name: 'registry',
      actions: registryActions,
      jobs: [
        {
          task: importTask,
          handler: (payload) => runImport(parts, (payload as { id: string }).id),
        },
        {
          task: 'registry.resume_imports',
          crontab: '* * * * *',
          handler: () => resumeImports(parts),
        },
      ],
      async routes(app) {
        personRoutes(app, parts);
        editRoutes(app, parts);
        ownRoutes(app, parts);
        reviewRoutes(app, parts);
        await importRoutes(app, parts);
      },
    },
  };
}
