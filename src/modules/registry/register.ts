import type { Module } from '#platform/module.ts';
import type { RegistryParts } from './parts.ts';
import { registryActions } from './permissions.ts';
import { ownRoutes } from './routes/own-routes.ts';
import { editRoutes, personRoutes } from './routes/person-routes.ts';

/** People and places: see README.md. */
export function createRegistry(parts: RegistryParts): { readonly module: Module } {
  return {
    module: {
      name: 'registry',
      actions: registryActions,
      routes(app) {
        personRoutes(app, parts);
        editRoutes(app, parts);
        ownRoutes(app, parts);
      },
    },
  };
}
