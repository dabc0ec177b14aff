import type { Module } from '#platform/module.ts';
import type { TriageParts } from './parts.ts';
import { triageActions } from './permissions.ts';
import { readAccepted } from './reactions/read-accepted.ts';
import { modelRoutes } from './routes/model-routes.ts';
import { surgeRoutes } from './routes/surge-routes.ts';

/** Advice about what comes in. It moves nothing by itself. */
export function createTriage(parts: TriageParts): Module {
  return {
    name: 'triage',
    actions: triageActions,
    consumers: [readAccepted(parts)],
    routes(app) {
      surgeRoutes(app, parts);
      modelRoutes(app, parts);
    },
  };
}
