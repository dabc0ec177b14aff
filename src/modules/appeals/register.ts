import type { Module } from '#platform/module.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { ReportBody } from './contract.ts';
import type { AppealParts } from './parts.ts';
import { appealActions } from './permissions.ts';
import { appealRegistration } from './registration.ts';
import { dispatchByRule } from './reactions/dispatch-by-rule.ts';
import { appealRoutes } from './routes/appeal-routes.ts';
import { createPrepare } from './use-cases/prepare-step.ts';
import { reportRequest } from './use-cases/report-appeal.ts';

export interface Appeals {
  readonly module: Module;
  /** A report as the engine takes it, checked and placed: for other entries, such as Open311. */
  reportRequest(actor: Actor, body: ReportBody, idempotencyKey?: string): ActRequest;
}

/** Declares the appeal to the engine and brings its entries. */
export function createAppeals(parts: AppealParts): Appeals {
  const { matters, neighbours, clock } = parts;
  matters.register({ ...appealRegistration, prepare: createPrepare(parts) });
  return {
    reportRequest: (actor, body, key) => reportRequest(neighbours, clock, actor, body, key),
    module: {
      name: 'appeals',
      actions: appealActions,
      consumers: [dispatchByRule(parts)],
      routes: (app) => appealRoutes(app, parts),
    },
  };
}
