import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { createServer } from '#platform/http/index.ts';
import { createLog } from '#platform/log/index.ts';
import { createMetrics } from '#platform/metrics/index.ts';
import { ManualClock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { createIds } from '#platform/ids/ids.ts';
import type { ActionDeclaration } from '#platform/permit/action.ts';
import { createFieldCipher } from '#platform/secrets/index.ts';
import { createIdentity, defaultCapacities } from '../index.ts';
import type { Identity, IdentitySettings } from '../index.ts';

export interface IdentityServer {
  readonly app: FastifyInstance;
  readonly identity: Identity;
  readonly clock: ManualClock;
  /** What would have gone out as text messages. */
  readonly sent: { phone: string; code: string }[];
}

/** Every action the shipped capacities name, as if their modules were all there. */
export const shippedActions: readonly ActionDeclaration[] = [
  ...new Set(defaultCapacities.flatMap((one) => one.actions)),
].map((action) => ({ action, title: { zh: action, en: action } }));

/** The real server with identity alone, over a real database. */
export async function startIdentityServer(
  db: Database,
  changes: Partial<IdentitySettings> = {},
): Promise<IdentityServer> {
  const clock = new ManualClock(new Date());
  const sent: IdentityServer['sent'] = [];
  const identity = await createIdentity({
    db,
    clock,
    ids: createIds(clock),
    cipher: createFieldCipher([{ id: 'test', secret: randomBytes(32) }]),
    settings: {
      secret: randomBytes(32).toString('hex'),
      publicUrl: 'http://shanzhi.test',
      homeAreaCode: '310115001',
      async sendCode(phone, code) {
        sent.push({ phone, code });
      },
      ...changes,
    },
  });
  await identity.start(shippedActions);
  const app = await createServer({
    config: { checkReplies: true, addressPerMinute: 0, actorPerMinute: 0 },
    log: createLog({ destination: { write: () => undefined } }),
    metrics: createMetrics(false),
    clock,
    resolveActor: identity.resolveActor,
    modules: [identity.module],
  });
  return { app, identity, clock, sent };
}
