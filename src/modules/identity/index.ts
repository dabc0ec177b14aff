import type { FastifyInstance } from 'fastify';
import type { Module } from '#platform/module.ts';
import type { ActionDeclaration } from '#platform/permit/action.ts';
import { sweepCodes } from './data/code-rows.ts';
import { createIdentityApi } from './api.ts';
import type { IdentityApi } from './api.ts';
import { identityActions } from './permissions.ts';
import { wire } from './register.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { bodyRoutes } from './routes/body-routes.ts';
import { capacityRoutes } from './routes/capacity-routes.ts';
import { clientRoutes } from './routes/client-routes.ts';
import { meRoutes } from './routes/me-routes.ts';
import { personRoutes } from './routes/person-routes.ts';
import { positionRoutes } from './routes/position-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { signInRoutes } from './routes/sign-in-routes.ts';
import { singleSignOnRoutes } from './routes/single-sign-on-routes.ts';
import type { Sessions } from './sessions/resolve-actor.ts';
import type { IdentityParts } from './settings.ts';
import { seedCapacities } from './use-cases/seed-capacities.ts';
import { wholeCell } from '#platform/permit/permit.ts';

export type { IdentityApi } from './api.ts';
export type { CountedAttempt } from './use-cases/throttle.ts';
export type {
  IdentityParts,
  IdentitySettings,
  ProvenPhone,
  SendCode,
  SingleSignOnProvider,
} from './settings.ts';
export type { Body, BodyKind } from './domain/body.ts';
export type { AuditEntry } from './domain/audit-entry.ts';
export { defaultCapacities } from './default-capacities.ts';
export { writeTemporaryPassword } from './domain/temporary-password.ts';
export { findMappingGaps } from './mapping-gaps.ts';

export interface Identity {
  readonly module: Module;
  readonly api: IdentityApi;
  readonly resolveActor: Sessions['resolveActor'];
  readonly resolveClient: Sessions['resolveClient'];
  /**
   * Call once all modules are composed, with every action any of them asks permission for: fills in
   * the shipped capacities. Until then nobody may do anything.
   */
  start(actions: readonly ActionDeclaration[]): Promise<void>;
}

/**
 * People, bodies, offices, sign-in and permissions.
 *
 * @example
 * const identity = await createIdentity({ db, clock, ids, cipher, settings });
 * const modules = [identity.module, matters.module];
 * await identity.start(modules.flatMap((module) => module.actions ?? []));
 * const app = await createServer({ resolveActor: identity.resolveActor, modules, … });
 */
export async function createIdentity(parts: IdentityParts): Promise<Identity> {
  const { context, demoCodes, actions } = await wire(parts);
  const { db, clock, sessions } = context;
  const module: Module = {
    name: 'identity',
    actions: identityActions,
    jobs: [
      {
        task: 'identity.sweep',
        crontab: '17 * * * *',
        handler: () => {
          const before = new Date(clock.now().getTime() - 2 * 24 * 3_600_000);
          return db.write(wholeCell, (tx) => sweepCodes(tx, before));
        },
      },
    ],
    routes(app: FastifyInstance) {
      sessionRoutes(app, context, demoCodes);
      singleSignOnRoutes(app, context);
      meRoutes(app, context);
      bodyRoutes(app, context);
      personRoutes(app, context);
      signInRoutes(app, context);
      positionRoutes(app, context);
      capacityRoutes(app, context, () => actions.list);
      clientRoutes(app, context);
      auditRoutes(app, context);
    },
  };
  return {
    module,
    api: createIdentityApi(context),
    resolveActor: sessions.resolveActor,
    resolveClient: sessions.resolveClient,
    async start(declared) {
      actions.list = declared;
      await seedCapacities(context);
    },
  };
}
