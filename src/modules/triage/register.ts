import type { Module } from '#platform/module.ts';
import type { TriageParts } from './parts.ts';
import { triageActions } from './permissions.ts';
import { learnFromAccepted } from './reactions/learn-places.ts';
import { readAccepted } from './reactions/read-accepted.ts';
import { modelRoutes } from './routes/model-routes.ts';
import { surgeRoutes } from './routes/surge-routes.ts';
import { learnFromCell, type Learned, type Learning } from './use-cases/learn-from-cell.ts';
import { listModels, type ModelList } from './use-cases/list-models.ts';

/** What the server's own commands may ask. */
export interface TriageApi {
  learnFromCell(learning: Learning): Promise<Learned>;
  listModels(): Promise<ModelList>;
}

/** Advice about what comes in. It moves nothing by itself. */
export function createTriage(parts: TriageParts): {
  readonly module: Module;
  readonly api: TriageApi;
} {
  return {
    api: {
      learnFromCell: (learning) => learnFromCell(parts, learning),
      listModels: () => listModels(parts),
    },
    module: {
      name: 'triage',
      actions: triageActions,
      consumers: [readAccepted(parts), learnFromAccepted(parts)],
      routes(app) {
        surgeRoutes(app, parts);
        modelRoutes(app, parts);
      },
    },
  };
}
